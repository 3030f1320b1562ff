package main

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"

	"dtrbot/config"
	"dtrbot/mailbox"
	"dtrbot/signin"
	"dtrbot/tracker"
	"dtrbot/watch"
)

// Whoever fails is named: the issuer of tokens and the proxy before it are no
// mail servers.
func TestSignInReason(t *testing.T) {
	t.Parallel()
	gone := httptest.NewServer(http.NotFoundHandler())
	gone.Close()
	unknown := httptest.NewTLSServer(http.NotFoundHandler())
	t.Cleanup(unknown.Close)
	plain := httptest.NewServer(http.NotFoundHandler())
	t.Cleanup(plain.Close)
	// asked is what somebody gets who asks there for a token.
	asked := func(target string) error {
		_, err := signin.ClientSecret{Issuer: signin.Issuer{TokenURL: target}, ClientID: "app", Secret: "hush"}.Token(t.Context())
		return err
	}
	// reached is what somebody gets who connects there with TLS.
	reached := func(target string) error {
		_, err := http.Get(target)
		return err
	}
	// spoken is what somebody gets who begins with TLS there.
	spoken := func(address string) error {
		_, err := tls.Dial("tcp", address, &tls.Config{MinVersion: tls.VersionTLS12, ServerName: "mail.example"})
		return err
	}
	for _, tt := range []struct {
		name, server string
		err          error
		says         string
		not          string
	}{
		{"nobody listens", "imaps://mail.example:993", reached(gone.URL), "nobody answers there (connection refused): is the address right", "issuer"},
		{"a certificate of nobody", "imaps://mail.example:993", reached(unknown.URL), "name that authority's certificate with ca_file", "issuer"},
		{"no TLS at once", "imaps://mail.example:143", spoken(plain.Listener.Addr().String()), "try imap+starttls in place of imaps", "issuer"},
		{"TLS at once", "imap+starttls://mail.example:993", errors.New("the connection was cut"), "try imaps in place of imap+starttls", "issuer"},
		{"TLS at once, at another port", "imap+starttls://mail.example:1993", errors.New("connect: the connection was cut"), "try imaps in place of imap+starttls", "issuer"},
		{"an issuer that is down", "imaps://mail.example:993", asked(gone.URL), "the issuer of tokens, not this server: nobody answers there (connection refused): is token_url", "the address right"},
		{"an issuer with a certificate of nobody", "imaps://mail.example:993", asked(unknown.URL), "not this server: its certificate is of an authority that this machine does not know: name that authority's certificate with ca_file in [mail.oauth2]", ""},
		{"an issuer that refuses", "imaps://mail.example:993", asked(plain.URL), "refused this application", "not this server"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			server, err := url.Parse(tt.server)
			if err != nil {
				t.Fatal(err)
			}
			if tt.err == nil {
				t.Fatal("nothing failed")
			}
			got := signInReason("basildon", server, tt.err)
			if !strings.Contains(got, tt.says) || tt.not != "" && strings.Contains(got, tt.not) {
				t.Errorf("got %q, want %q in it and not %q", got, tt.says, tt.not)
			}
		})
	}
}

// An issuer that refuses the application is a refused sign-in, not an outage:
// an officer of the council's IT must act, and soon again does not help.
func TestIssuersRefusal(t *testing.T) {
	t.Parallel()
	answer := http.StatusUnauthorized
	issuer := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "application/json")
		w.WriteHeader(answer)
		_, _ = w.Write([]byte(`{"error":"invalid_client","error_description":"AADSTS7000222: expired"}`))
	}))
	t.Cleanup(issuer.Close)
	for _, tt := range []struct {
		name   string
		status int
		want   watch.State
	}{
		{"the secret has expired", http.StatusUnauthorized, watch.Refused},
		{"the issuer is down", http.StatusServiceUnavailable, watch.Unreachable},
	} {
		answer = tt.status
		o := config.OAuth2{TokenURL: issuer.URL, ClientID: "app", ClientSecret: config.NewSecret("hush"), Scopes: []string{"s"}}
		sign, err := newSignIns().of(&url.URL{Scheme: "imaps", Host: "mail.example"}, "xoauth2", "a@council.example", config.NewSecret(""), o)
		if err != nil {
			t.Fatal(err)
		}
		_, err = sign.Exchange(t.Context(), nil)
		if got := lookState(mailbox.Look{}, err); got != tt.want {
			t.Errorf("%s: %v is %v, want %v", tt.name, err, got, tt.want)
		}
		if tt.want == watch.Refused && !strings.Contains(err.Error(), "make a new one") {
			t.Errorf("%s: %v does not say what to do", tt.name, err)
		}
	}
}

// A folder that is not there is named, with those that are.
func TestFolderReason(t *testing.T) {
	t.Parallel()
	f := mailbox.FolderReport{FolderSpec: mailbox.FolderSpec{Name: "Referals", Role: mailbox.RoleInbox}, Err: errors.New("EXAMINE: the server answered NO")}
	for _, tt := range []struct {
		name   string
		others []string
		want   string
	}{
		{"some", []string{"Archive", "Referrals"}, "; there are Archive, Referrals"},
		{"none", nil, "; no other folder is there to be read"},
		{"many", strings.Split("abcdefghijklmn", ""), "; there are a, b, c, d, e, f, g, h, i, j, k, l, and 2 more"},
	} {
		want := "folder Referals (inbox) cannot be opened (EXAMINE: the server answered NO): was it renamed or deleted? Mend folders in [[mailbox]]" + tt.want
		if got := folderReason(f, tt.others); got != want {
			t.Errorf("%s: %q, want %q", tt.name, got, want)
		}
	}
}

// A look that the database ended says nothing of the mailbox.
func TestLookThatTheDatabaseEnded(t *testing.T) {
	t.Parallel()
	board := watch.NewBoard(deskTime)
	board.Add("basildon", time.Minute, time.Time{})
	board.Is("basildon", watch.Holder)
	st := &station{mailbox: config.Mailbox{Name: "basildon"}, board: board}
	for _, tt := range []struct {
		name string
		err  error
		want watch.State
	}{
		{"well", nil, watch.Reading},
		{"a right was taken away", fmt.Errorf("folder INBOX: read the state of the folder: %w", tracker.ErrRights), watch.Reading},
		{"the database is away", fmt.Errorf("folder INBOX: read the state of the folder: %w", tracker.ErrAway), watch.Reading},
		{"the mail server is away", errors.New("connection refused"), watch.Unreachable},
	} {
		st.looked(mailbox.Look{}, tt.err)
		if got := board.Daemon().Mailboxes[0].State; got != tt.want {
			t.Errorf("%s: %v, want %v", tt.name, got, tt.want)
		}
	}
}

// shut is a relay that nobody gets into.
type shut struct{ err error }

func (s shut) Open(context.Context) (mailbox.Line, error) { return nil, s.err }

// A relay that refuses the sign-in for now was reached.
func TestRelayThatRefusesForNow(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		err  error
		want string
	}{
		{fmt.Errorf("the way out: %w", mailbox.ErrSignInLater), signInLater},
		{errors.New("connection refused"), away},
	} {
		var log strings.Builder
		st := &station{mailbox: config.Mailbox{Name: "basildon"}, route: shut{tt.err}, log: slog.New(slog.NewTextHandler(&log, nil))}
		got := (&post{station: st}).Send(t.Context(), "a@council.example", "b@justice.example", nil)
		if got.Reason != tt.want || !strings.Contains(log.String(), tt.want+": nothing was sent") {
			t.Errorf("%+v, and the log %q; want %q", got, log.String(), tt.want)
		}
	}
}
