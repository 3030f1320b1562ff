package config_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dtrbot/config"
)

// TestExample loads the example beside the README, with the built-in
// protocol; only its secrets come from here.
func TestExample(t *testing.T) {
	t.Parallel()
	o := config.Options{Now: now, Getenv: func(string) string { return "" }, ReadFile: func(path string) ([]byte, error) {
		if filepath.Base(path) == "config.example.toml" {
			return os.ReadFile(path)
		}
		return []byte("a secret\n"), nil
	}}
	s, err := config.Load("../config.example.toml", o)
	if err != nil {
		t.Fatalf("load:\n%v", err)
	}
	if len(s.Warnings) > 0 {
		t.Errorf("warnings:\n%v", s.Warnings)
	}
	var got []string
	for _, m := range s.Mailboxes {
		got = append(got, m.Name+" "+m.Address+" "+string(m.Mode))
	}
	want := []string{"basildon housing.solutions@basildon.gov.uk shadow", "colchester dutytorefer@colchester.gov.uk staff"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("mailboxes (-want +got):\n%s", diff)
	}
}

// TestExampleUncommented takes the comment off every key of the example and
// expects that no key in it is unknown.
func TestExampleUncommented(t *testing.T) {
	t.Parallel()
	data, err := os.ReadFile("../config.example.toml")
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	keys := map[string]bool{}
	for line := range strings.Lines(string(data)) {
		if bare, ok := strings.CutPrefix(line, "# "); ok {
			key, _, isKey := strings.Cut(bare, " = ")
			if isKey && !strings.Contains(key, " ") || strings.HasPrefix(bare, "[") && !strings.Contains(bare, " ") {
				line = bare
			}
		}
		if key, _, ok := strings.Cut(line, " = "); ok {
			keys[key] = true
		}
		b.WriteString(line)
	}
	o := options()
	o.LoadPack = nil
	o.ReadFile = func(path string) ([]byte, error) {
		if path == "dtrbot.toml" {
			return []byte(b.String()), nil
		}
		if filepath.Base(path) == "council-ca.pem" {
			return os.ReadFile("testdata/ca.pem")
		}
		return []byte("a secret\n"), nil
	}
	s, err := config.Load("dtrbot.toml", o)
	if err != nil {
		t.Fatalf("load:\n%v", err)
	}
	if got := s.Mailboxes[0].OAuth2.ClientID; got == "" {
		t.Error("the commented tables were not taken up")
	}
	for _, key := range []string{"folder", "holidays", "labels", "ocr", "ca_file", "token_url", "client_secret_file", "address", "dispute", "username"} {
		if !keys[key] {
			t.Errorf("the example does not show %s", key)
		}
	}
}

func TestGenerate(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name    string
		answers config.Answers
		want    []string // mode, username, database, IMAP, SMTP, alarm
	}{
		{
			"the least",
			config.Answers{Protocol: "essex", Authority: "basildon", PasswordFile: "/secrets/p", IMAP: "outlook.office365.com", SMTP: "smtp.office365.com"},
			[]string{"shadow", "housing.solutions@basildon.gov.uk", "sqlite:etc/dtrbot.db", "imaps://outlook.office365.com:993", "smtp+starttls://smtp.office365.com:587", ""},
		},
		{
			"everything",
			config.Answers{
				Protocol: "essex", Authority: "maldon", Username: `council\svc "dtr"`, PasswordFile: `D:\secrets\p`,
				IMAP: "imap+starttls://mail.council.example:1143", SMTP: "smtps://mail.council.example", Mode: config.ModeLive,
				Authentication: "authserv:mx.council.example", Address: "housing@council.example",
				StaffDomains: []string{"council.example", "homes.example"}, OfficePhone: "01621 000000", OutOfHoursPhone: "01621 000001",
				ContactsConfirmed: "2026-11-20", AlarmTo: "it@council.example", AlarmSMTP: "other.council.example",
				Database: "postgres://dtrbot@localhost/dtrbot?sslmode=verify-full", Keys: "/var/lib/dtrbot/keys",
			},
			[]string{"live", `council\svc "dtr"`, "postgres://dtrbot@localhost/dtrbot?sslmode=verify-full", "imap+starttls://mail.council.example:1143", "smtps://mail.council.example:465", "smtp+starttls://other.council.example:587"},
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			text := config.Generate(tt.answers)
			o := options()
			o.ReadFile = func(path string) ([]byte, error) {
				if path == "etc/dtrbot.toml" {
					return text, nil
				}
				return []byte("a secret"), nil
			}
			s, err := config.Load("etc/dtrbot.toml", o)
			if err != nil {
				t.Fatalf("load:\n%v\n%s", err, text)
			}
			if len(s.Warnings) > 0 {
				t.Errorf("warnings:\n%v", s.Warnings)
			}
			m := s.Mailboxes[0]
			alarm := ""
			if s.Alarm.SMTP.URL != nil {
				alarm = s.Alarm.SMTP.URL.String()
			}
			got := []string{string(m.Mode), m.Username, s.Database, m.IMAP.URL.String(), m.SMTP.URL.String(), alarm}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("settings (-want +got):\n%s\n%s", diff, text)
			}
		})
	}
}

// FuzzLoad expects of any file settings without a fault or problems with a
// place, never a panic, and that a problem does not carry a line of the file.
func FuzzLoad(f *testing.F) {
	paths, err := filepath.Glob("testdata/*.toml")
	if err != nil {
		f.Fatal(err)
	}
	for _, path := range append(paths, "../config.example.toml") {
		data, err := os.ReadFile(path)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data)
	}
	for _, text := range []string{"a.b.c = [[[{x = [1, {y = 2}]}]]]", "[[mailbox]]\n[[mailbox.imap]]", "[[a]]\n[[a.b]]\n[a.b.c]\nd.e = 1", "mailbox = [[]]", "\"\" = {\"\" = 1}"} {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		o := options()
		o.ReadFile = func(path string) ([]byte, error) {
			if path == "dtrbot.toml" {
				return data, nil
			}
			return nil, os.ErrNotExist
		}
		s, err := config.Load("dtrbot.toml", o)
		if err == nil {
			if len(s.Mailboxes) == 0 {
				t.Error("settings without a mailbox")
			}
			for _, m := range s.Mailboxes {
				if m.Name == "" || m.Username == "" || m.IMAP.URL == nil || m.SMTP.URL == nil || m.SendFrom >= m.SendTo || m.PollEvery <= 0 {
					t.Errorf("incomplete settings: %+v", m)
				}
				if m.Mode != config.ModeShadow && (m.Address == "" || len(m.StaffDomains) == 0) {
					t.Errorf("mode %s without an address or staff: %+v", m.Mode, m)
				}
			}
			return
		}
		if strings.TrimSpace(err.Error()) == "" {
			t.Error("an error without a word")
		}
		lines := strings.Count(string(data), "\n") + 1
		if problems, ok := err.(config.Problems); ok { //nolint:errorlint // Load returns it bare
			for _, p := range problems {
				if p.Reason == "" || p.Line > lines || strings.ContainsAny(p.String(), "\r\n") {
					t.Errorf("problem %q", p)
				}
			}
		}
	})
}
