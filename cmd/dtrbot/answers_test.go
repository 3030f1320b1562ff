package main

import (
	"log/slog"
	"testing"

	"dtrbot/config"
	"dtrbot/internal/mailtest"
	"dtrbot/mailbox"
	"dtrbot/tracker"
)

// An officer's reply is given up for what it is itself, never for an outage.
func TestAnswerOutlastsAnOutage(t *testing.T) {
	t.Parallel()
	const user = "housing@basildon.example"
	server, err := mailtest.NewIMAP(map[string]string{user: "secret"})
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := server.Close(); err != nil {
			t.Error(err)
		}
	}()
	away, err := mailtest.NewIMAP(map[string]string{user: "secret"})
	if err != nil {
		t.Fatal(err)
	}
	if err := away.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := server.Append(user, "INBOX", []byte("From: a@b.example\r\nSubject: Bins\r\n\r\nWhen?\r\n"), deskTime()); err != nil {
		t.Fatal(err)
	}
	l, tr := deskLedger(t)
	reader := func(server *mailtest.IMAP, secret string) *mailbox.Reader {
		r, err := mailbox.NewReader(mailbox.ReaderOptions{
			Account: mailbox.Account{
				Name: "basildon", Username: user, URL: server.URL(), SignIn: mailbox.Password(user, secret),
				Folders: []mailbox.FolderSpec{{Name: "INBOX", Role: mailbox.RoleInbox}},
			},
			Ledger: l, Now: deskTime,
		})
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() {
			if err := r.Close(); err != nil {
				t.Error(err)
			}
		})
		return r
	}
	well := reader(server, "secret")
	if _, err := well.Once(t.Context()); err != nil {
		t.Fatal(err)
	}
	f, _, err := tr.Folder(t.Context(), "basildon", "INBOX")
	if err != nil || f.Position != 1 {
		t.Fatalf("read up to %d, %v", f.Position, err)
	}
	place := tracker.Place{Mailbox: "basildon", Folder: "INBOX", Role: "inbox", UIDValidity: f.UIDValidity, UID: 1}

	for _, test := range []struct {
		name    string
		reader  *mailbox.Reader
		readers *readers
		tries   int // after which it is done with; 0 for never
	}{
		{"all is well", well, l.readers, 1},
		{"the server is away", reader(away, "secret"), l.readers, 0},
		{"the sign-in is refused", reader(server, "wrong"), l.readers, 0},
		{"the message cannot be read", well, newReaders(reading{labels: []byte("no labels")}), answerTries},
	} {
		st := &station{
			mailbox: config.Mailbox{Name: "basildon"}, reader: test.reader, readers: test.readers, tracker: tr,
			unread: map[tracker.Place]int{}, log: slog.New(slog.DiscardHandler),
		}
		done, tries := false, 0
		for !done && tries < 3*answerTries {
			if done, err = st.readAnswer(t.Context(), place); err != nil {
				t.Fatalf("%s: %v", test.name, err)
			}
			tries++
		}
		if !done {
			tries = 0
		}
		if tries != test.tries {
			t.Errorf("%s: done with after %d tries, want %d", test.name, tries, test.tries)
		}
	}
}
