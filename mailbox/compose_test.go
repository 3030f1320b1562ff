package mailbox_test

import (
	"bytes"
	"flag"
	"fmt"
	"io"
	"mime/quotedprintable"
	netmail "net/mail"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"dtrbot/mailbox"
)

var update = flag.Bool("update", false, "write the golden files")

func acknowledgement() mailbox.Letter {
	return mailbox.Letter{
		From: sender, FromName: "Basildon Council – Housing, Options & Solutions",
		To: []string{"referrals@probation.example"}, Cc: []string{lead, "duty.desk@basildon.example"},
		Subject:   "Duty to Refer: received, reference DTR-BAS-K7M4-QXT8 (your referral of 20 November 2026, 09:41, 2 attachments)",
		Text:      "Dear colleague,\r\n\r\nWe received your referral on Friday 20 November at 09:41.\nOur reference is DTR-BAS-K7M4-QXT8 – please quote it. It costs £0.\n.\n\nHousing Options\n",
		MessageID: "<k7m4qxt8.ack@basildon.example>",
		Date:      time.Date(2026, 11, 23, 9, 0, 5, 0, time.FixedZone("", 0)),
		InReplyTo: "<first@probation.example>",
		References: []string{
			"<first@probation.example>", "<second.with.a.rather.long.identifier.0123456789@mail.probation.example>",
			"<third.with.a.rather.long.identifier.0123456789@mail.probation.example>",
		},
		AutoSubmitted: "auto-replied", SuppressReplies: true, Notice: "v1:3q2+7w==",
	}
}

func TestComposeGolden(t *testing.T) {
	t.Parallel()
	for name, change := range map[string]func(*mailbox.Letter){
		"acknowledgement": func(*mailbox.Letter) {},
		"plain": func(l *mailbox.Letter) {
			*l = mailbox.Letter{
				From: sender, To: []string{lead}, Subject: "Overdue", Text: "Two cases are overdue.\n",
				MessageID: "<overdue.1@basildon.example>", Date: l.Date, AutoSubmitted: "auto-generated",
			}
		},
		"foreign identifiers": func(l *mailbox.Letter) {
			l.InReplyTo = "no brackets"
			l.References = []string{"<a b@c>", "<x@y>\r\nBcc: <all@evil.example>", "", "<good@probation.example>", "<é@x>", "<" + strings.Repeat("x", 2000) + "@y>"}
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			l := acknowledgement()
			change(&l)
			got, err := mailbox.Compose(l)
			if err != nil {
				t.Fatal(err)
			}
			again, err := mailbox.Compose(l)
			if err != nil {
				t.Fatal(err)
			}
			equal(t, "the second time", string(again), string(got))
			file := filepath.Join("testdata", "compose", strings.ReplaceAll(name, " ", "-")+".eml")
			if *update {
				if err := os.WriteFile(file, got, 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			equal(t, "bytes", string(got), string(want))
			if strings.Contains(strings.ReplaceAll(string(got), "\r\n", ""), "\n") {
				t.Error("a line does not end with CRLF")
			}
			for line := range bytes.Lines(got) {
				if len(line) > 100 {
					t.Errorf("a line of %d bytes: %q", len(line), line)
				}
			}
		})
	}
}

func TestComposeReadsBack(t *testing.T) {
	t.Parallel()
	l := acknowledgement()
	raw, err := mailbox.Compose(l)
	if err != nil {
		t.Fatal(err)
	}
	m, err := netmail.ReadMessage(bytes.NewReader(raw))
	if err != nil {
		t.Fatal(err)
	}
	for field, want := range map[string]string{
		"Message-Id":               l.MessageID,
		"In-Reply-To":              l.InReplyTo,
		"References":               strings.Join(l.References, " "),
		"Auto-Submitted":           "auto-replied",
		"X-Auto-Response-Suppress": "DR, RN, NRN, OOF, AutoReply",
		"X-Dtrbot-Notice":          l.Notice,
		"Subject":                  l.Subject,
		"Date":                     "Mon, 23 Nov 2026 09:00:05 +0000",
		"User-Agent":               "",
		"X-Mailer":                 "",
		"Mime-Version":             "1.0",
		"Content-Type":             "text/plain; charset=UTF-8",
	} {
		equal(t, field, m.Header.Get(field), want)
	}
	from, err := m.Header.AddressList("From")
	if err != nil {
		t.Fatal(err)
	}
	equal(t, "sender", *from[0], netmail.Address{Name: l.FromName, Address: l.From})
	cc, err := m.Header.AddressList("Cc")
	if err != nil {
		t.Fatal(err)
	}
	equal(t, "copies", len(cc), 2)
	text, err := io.ReadAll(quotedprintable.NewReader(m.Body))
	if err != nil {
		t.Fatal(err)
	}
	equal(t, "text", strings.ReplaceAll(string(text), "\r\n", "\n"), strings.ReplaceAll(l.Text, "\r\n", "\n"))
}

func TestComposeSuppressesOnlyWhenAsked(t *testing.T) {
	t.Parallel()
	l := acknowledgement()
	l.SuppressReplies, l.Notice = false, ""
	raw, err := mailbox.Compose(l)
	if err != nil {
		t.Fatal(err)
	}
	for _, field := range []string{"X-Auto-Response-Suppress", "X-Dtrbot-Notice"} {
		equal(t, field, bytes.Contains(raw, []byte(field)), false)
	}
}

func TestComposeLongThread(t *testing.T) {
	t.Parallel()
	l := acknowledgement()
	l.References = nil
	for i := range 500 {
		l.References = append(l.References, fmt.Sprintf("<%d@probation.example>", i))
	}
	raw, err := mailbox.Compose(l)
	if err != nil {
		t.Fatal(err)
	}
	m, err := netmail.ReadMessage(bytes.NewReader(raw))
	if err != nil {
		t.Fatal(err)
	}
	ids := strings.Fields(m.Header.Get("References"))
	equal(t, "number", len(ids), 21)
	equal(t, "first and last", []string{ids[0], ids[20]}, []string{"<0@probation.example>", "<499@probation.example>"})
}

func TestComposeRefuses(t *testing.T) {
	t.Parallel()
	const injection = "x\r\nBcc: all@evil.example"
	for name, change := range map[string]func(*mailbox.Letter){
		"subject":           func(l *mailbox.Letter) { l.Subject = injection },
		"subject, bare CR":  func(l *mailbox.Letter) { l.Subject = "x\rBcc: y" },
		"name":              func(l *mailbox.Letter) { l.FromName = injection },
		"sender":            func(l *mailbox.Letter) { l.From = "a@b.example\r\nBcc: c@d.example" },
		"recipient":         func(l *mailbox.Letter) { l.To = []string{"a@b.example, c@d.example"} },
		"recipient's name":  func(l *mailbox.Letter) { l.To = []string{"Ann <a@b.example>"} },
		"copy":              func(l *mailbox.Letter) { l.Cc = []string{"a@b.example\n"} },
		"Message-ID":        func(l *mailbox.Letter) { l.MessageID = "<a@b>\r\nBcc: x" },
		"no Message-ID":     func(l *mailbox.Letter) { l.MessageID = "" },
		"notice":            func(l *mailbox.Letter) { l.Notice = injection },
		"Auto-Submitted":    func(l *mailbox.Letter) { l.AutoSubmitted = injection },
		"no recipient":      func(l *mailbox.Letter) { l.To = nil },
		"no date":           func(l *mailbox.Letter) { l.Date = time.Time{} },
		"an endless notice": func(l *mailbox.Letter) { l.Notice = strings.Repeat("x", 2000) },
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			l := acknowledgement()
			change(&l)
			if raw, err := mailbox.Compose(l); err == nil {
				t.Errorf("composed:\n%s", raw)
			} else if strings.Contains(err.Error(), "evil") {
				t.Errorf("the error repeats the field: %v", err)
			}
		})
	}
}
