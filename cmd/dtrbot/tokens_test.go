package main

import (
	"bytes"
	"crypto/rand"
	"crypto/rsa"
	"crypto/x509"
	"encoding/pem"
	"math/big"
	"net/url"
	"strings"
	"testing"
	"time"

	"dtrbot/config"
)

// pemPair is a certificate that ends then, with its key.
func pemPair(t *testing.T, ends time.Time) string {
	t.Helper()
	key, err := rsa.GenerateKey(rand.Reader, 2048)
	if err != nil {
		t.Fatal(err)
	}
	template := &x509.Certificate{SerialNumber: big.NewInt(1), NotBefore: ends.AddDate(-1, 0, 0), NotAfter: ends}
	certificate, err := x509.CreateCertificate(rand.Reader, template, template, key.Public(), key)
	if err != nil {
		t.Fatal(err)
	}
	return string(pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: certificate})) +
		string(pem.EncodeToMemory(&pem.Block{Type: "RSA PRIVATE KEY", Bytes: x509.MarshalPKCS1PrivateKey(key)}))
}

// One application asks for one token, whichever mailbox and protocol needs it.
func TestMailboxesShareTheirApplication(t *testing.T) {
	t.Parallel()
	s := newSignIns()
	app := config.OAuth2{TokenURL: "https://login.example/token", ClientID: "app", ClientSecret: config.NewSecret("hush"), Scopes: []string{"s"}}
	other := app
	other.ClientSecret = config.NewSecret("hush2")
	first, err := s.tokens("a@council.example", app)
	if err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		name string
		user string
		o    config.OAuth2
		same bool
	}{{"another mailbox", "b@council.example", app, true}, {"another secret", "a@council.example", other, false}} {
		got, err := s.tokens(tt.user, tt.o)
		if err != nil || (got == first) != tt.same {
			t.Errorf("%s: same %v, want %v (%v)", tt.name, got == first, tt.same, err)
		}
	}
}

func TestCheckLooksAtTheSecret(t *testing.T) {
	t.Parallel()
	now := time.Date(2026, 11, 22, 9, 0, 0, 0, time.UTC)
	certificate := config.NewSecret(pemPair(t, now.AddDate(0, 0, 10)))
	for _, tt := range []struct {
		name string
		o    config.OAuth2
		says string
	}{
		{"a day that is not known", config.OAuth2{ClientSecret: config.NewSecret("hush")}, "note     when the client secret ends is not known"},
		{"far", config.OAuth2{ClientSecret: config.NewSecret("hush"), SecretExpires: "2027-03-31"}, "good until"},
		{"near", config.OAuth2{ClientSecret: config.NewSecret("hush"), SecretExpires: "2026-12-02"}, "warning  the application's secret or certificate ends on"},
		{"over", config.OAuth2{ClientSecret: config.NewSecret("hush"), SecretExpires: "2026-11-21"}, "WRONG    the application's secret or certificate ended"},
		{"the certificate's own end", config.OAuth2{ClientCertificate: certificate, SecretExpires: "2027-03-31"}, "in 10 days"},
		{"no certificate", config.OAuth2{ClientCertificate: config.NewSecret("x")}, "WRONG    oauth2: client_certificate: there is no certificate"},
		{"no service account", config.OAuth2{ServiceAccount: config.NewSecret("{}")}, "WRONG    oauth2: service_account: it is not the key"},
		{"no trust anchor", config.OAuth2{ClientSecret: config.NewSecret("hush"), CAFile: "/nowhere/ca.pem"}, "WRONG    oauth2: read ca_file"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			var out bytes.Buffer
			c := &checker{out: &out, now: func() time.Time { return now }}
			tt.o.TokenURL = "https://login.example/token"
			c.token(config.Mailbox{IMAP: config.IMAP{URL: &url.URL{}, Auth: "xoauth2"}, SMTP: config.SMTP{Auth: "none"}, OAuth2: tt.o})
			if !strings.Contains(out.String(), tt.says) || strings.Contains(out.String(), "hush") {
				t.Errorf("got %q, want %q", out.String(), tt.says)
			}
		})
	}
	var out bytes.Buffer
	(&checker{out: &out}).token(config.Mailbox{IMAP: config.IMAP{Auth: "password"}, SMTP: config.SMTP{Auth: "none"}})
	if out.Len() != 0 {
		t.Errorf("a mailbox without tokens: %q", out.String())
	}
}
