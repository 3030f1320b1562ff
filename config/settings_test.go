package config_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/pelletier/go-toml/v2"

	"dtrbot/config"
)

// load reads a configuration from memory, at conf/dtrbot.toml.
func load(t *testing.T, text string, more map[string]string) *config.Settings {
	t.Helper()
	m := map[string]string{"conf/dtrbot.toml": text, "conf/secret": "correct horse\n"}
	for k, v := range more {
		m[k] = v
	}
	o := options()
	o.ReadFile = files(m)
	o.Getenv = func(name string) string {
		return map[string]string{"DTRBOT_PASSWORD": "from the environment", "CREDENTIALS_DIRECTORY": "/run/credentials/dtrbot.service"}[name]
	}
	s, err := config.Load("conf/dtrbot.toml", o)
	if err != nil {
		t.Fatalf("load:\n%v", err)
	}
	return s
}

const short = `protocol = "essex"
[mail.imap]
url = "imaps://Mail.Council.example"
[mail.smtp]
url = "smtp+starttls://mail.council.example"
[[mailbox]]
authority = "basildon"
`

func parseURL(t *testing.T, s string) *url.URL {
	t.Helper()
	u, err := url.Parse(s)
	if err != nil {
		t.Fatal(err)
	}
	return u
}

func TestDefaults(t *testing.T) {
	t.Parallel()
	got := load(t, short+`password_file = "secret"`, nil)
	want := &config.Settings{
		Reading: config.Reading{Office: "auto", OCR: "auto"},
		File:    "conf/dtrbot.toml", Database: "sqlite:conf/dtrbot.db", Keys: "conf/keys", Store: "minimal",
		Mailboxes: []config.Mailbox{{
			Name: "basildon", Authority: "basildon", Protocol: "essex",
			Address: "housing.solutions@basildon.gov.uk", Username: "housing.solutions@basildon.gov.uk",
			Password: config.NewSecret("correct horse"),
			Mode:     config.ModeShadow, Since: 3, Authentication: "none",
			ReferrerDomains: []string{"justice.gov.uk", "nhs.net", "dwp.gov.uk", "mod.gov.uk", "police.uk", "cjsm.net"},
			SendFrom:        8 * time.Hour, SendTo: 18 * time.Hour, PollEvery: time.Minute, Idle: true,
			IMAP: config.IMAP{URL: parseURL(t, "imaps://mail.council.example:993"), Auth: "password", MaxConnections: 2},
			SMTP: config.SMTP{
				URL: parseURL(t, "smtp+starttls://mail.council.example:587"), Auth: "password",
				Username: "housing.solutions@basildon.gov.uk", Password: config.NewSecret("correct horse"),
				SendRate: 30, SaveSent: "server",
			},
			SubstantiveStarts: "application", Ladder: "lead-first",
		}},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("settings (-want +got):\n%s", diff)
	}
}

// TestInheritance sets every key of [mail] twice: the second mailbox keeps
// what [mail] says, the first one says everything anew.
func TestInheritance(t *testing.T) {
	t.Parallel()
	s := load(t, `protocol = "essex"
[mail]
mode = "shadow"
since = "1 working day"
authentication = "google"
referrer_domains = ["NHS.net"]
send_hours = "07:00-19:30"
poll_every = "90s"
idle = false
[mail.imap]
url = "imap+starttls://far.council.example"
auth = "xoauth2"
max_connections = 3
[mail.smtp]
url = "smtps://far.council.example"
auth = "oauthbearer"
send_rate = "10/minute"
save_sent = "append"
[mail.oauth2]
token_url = "https://far.council.example/token"
client_id = "far"
client_secret_file = "secret"
scopes = ["far"]

[[mailbox]]
authority = "fenland"
protocol = "plain.toml"
mode = "staff"
since = "5 working days"
authentication = "authserv:MX.near.example"
referrer_domains = []
send_hours = "09:00-24:00"
poll_every = "2m"
idle = true
username = "near"
password_env = "DTRBOT_PASSWORD"
staff_domains = ["Fenland.example"]
folders = ["Referrals", "junk:Junk Email", "inbox:Team: Housing", "sent:Sent"]
answers_visible = true
substantive_starts = "receipt"
closed = ["2026-12-24", "2026-12-29..2026-12-31"]
[mailbox.imap]
url = "imaps://near.council.example:1993"
auth = "password"
max_connections = 1
[mailbox.smtp]
url = "smtps://near.council.example:1465"
auth = "password"
username = "relay"
password_credential = "relay"
send_rate = "60/minute"
save_sent = "off"
[mailbox.oauth2]
token_url = "https://near.council.example/token"
client_id = "near"
client_certificate_env = "DTRBOT_PASSWORD"
secret_expires = "2027-03-31"
scopes = ["near"]

[[mailbox]]
authority = "basildon"
ladder = "direct"
[mailbox.contacts]
lead = "jo.example@BASILDON.gov.uk"
dispute = { name = "Sam Sample", address = "sam.sample@basildon.gov.uk" }
spoc = "spoc@basildon.gov.uk"
`, map[string]string{"/run/credentials/dtrbot.service/relay": "relay's own\n"})

	want := []config.Mailbox{
		{
			Name: "fenland", Authority: "fenland", Protocol: "conf/plain.toml",
			Address: "dtr@fenland.example", Username: "near", Password: config.NewSecret("from the environment"),
			Mode: config.ModeStaff, Since: 5, Authentication: "authserv:mx.near.example",
			ReferrerDomains: []string{}, StaffDomains: []string{"fenland.example"},
			SendFrom: 9 * time.Hour, SendTo: 24 * time.Hour, PollEvery: 2 * time.Minute, Idle: true,
			IMAP: config.IMAP{URL: parseURL(t, "imaps://near.council.example:1993"), Auth: "password", MaxConnections: 1},
			SMTP: config.SMTP{
				URL: parseURL(t, "smtps://near.council.example:1465"), Auth: "password",
				Username: "relay", Password: config.NewSecret("relay's own"), SendRate: 60, SaveSent: "off",
			},
			OAuth2: config.OAuth2{
				TokenURL: "https://near.council.example/token", ClientID: "near",
				ClientCertificate: config.NewSecret("from the environment"), SecretExpires: "2027-03-31", Scopes: []string{"near"},
			},
			Folders:        []config.Folder{{"inbox", "Referrals"}, {"junk", "Junk Email"}, {"inbox", "Team: Housing"}, {"sent", "Sent"}},
			AnswersVisible: true, SubstantiveStarts: "receipt",
			Closed: []config.Closure{{"2026-12-24", "2026-12-24"}, {"2026-12-29", "2026-12-31"}},
		},
		{
			Name: "basildon", Authority: "basildon", Protocol: "essex",
			Address: "housing.solutions@basildon.gov.uk", Username: "housing.solutions@basildon.gov.uk",
			Mode: config.ModeShadow, Since: 1, Authentication: "google", ReferrerDomains: []string{"nhs.net"},
			SendFrom: 7 * time.Hour, SendTo: 19*time.Hour + 30*time.Minute, PollEvery: 90 * time.Second,
			IMAP: config.IMAP{URL: parseURL(t, "imap+starttls://far.council.example:143"), Auth: "xoauth2", MaxConnections: 3},
			SMTP: config.SMTP{
				URL: parseURL(t, "smtps://far.council.example:465"), Auth: "oauthbearer",
				Username: "housing.solutions@basildon.gov.uk", SendRate: 10, SaveSent: "append",
			},
			OAuth2: config.OAuth2{
				TokenURL: "https://far.council.example/token", ClientID: "far",
				ClientSecret: config.NewSecret("correct horse"), Scopes: []string{"far"},
			},
			SubstantiveStarts: "application", Ladder: "direct",
			Contacts: map[string]config.Contact{
				"lead":    {Name: "Jo Example", Address: "jo.example@BASILDON.gov.uk"},
				"dispute": {Name: "Sam Sample", Address: "sam.sample@basildon.gov.uk"},
				"spoc":    {Address: "spoc@basildon.gov.uk"},
			},
		},
	}
	if diff := cmp.Diff(want, s.Mailboxes); diff != "" {
		t.Errorf("mailboxes (-want +got):\n%s", diff)
	}
}

// TestSMTPSignIn tells which user and password a relay gets.
func TestSMTPSignIn(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name, smtp           string
		auth, user, password string
	}{
		{"the mailbox's own", ``, "password", "housing.solutions@basildon.gov.uk", "correct horse"},
		{"none", `auth = "none"`, "none", "", ""},
		{"a password of its own", `password_env = "DTRBOT_PASSWORD"`, "password", "housing.solutions@basildon.gov.uk", "from the environment"},
		{"a user of its own", "username = \"relay\"\npassword_env = \"DTRBOT_PASSWORD\"", "password", "relay", "from the environment"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			s := load(t, short+"password_file = \"secret\"\n[mailbox.smtp]\n"+tt.smtp, nil)
			got := s.Mailboxes[0].SMTP
			if got.Auth != tt.auth || got.Username != tt.user || got.Password.Reveal() != tt.password {
				t.Errorf("auth, user, password = %q, %q, %q, want %q, %q, %q",
					got.Auth, got.Username, got.Password.Reveal(), tt.auth, tt.user, tt.password)
			}
		})
	}
}

func TestUsualAuthentication(t *testing.T) {
	t.Parallel()
	for host, want := range map[string]string{
		"outlook.office365.com": "microsoft365", "imap.gmail.com": "google", "mail.council.example": "none",
	} {
		t.Run(host, func(t *testing.T) {
			t.Parallel()
			s := load(t, short+"password_file = \"secret\"\n[mailbox.imap]\nurl = \"imaps://"+host+"\"", nil)
			if got := s.Mailboxes[0].Authentication; got != want {
				t.Errorf("authentication = %q, want %q", got, want)
			}
		})
	}
}

func TestRelativePaths(t *testing.T) {
	t.Parallel()
	ca, err := os.ReadFile("testdata/ca.pem")
	if err != nil {
		t.Fatal(err)
	}
	text := `protocol = "packs/plain.toml"
[database]
url = "sqlite:data/dtrbot.db"
[security]
keys = "../keys"
[templates]
folder = "wordings"
[workday]
holidays = "/srv/holidays.toml"
[reading]
labels = "labels.toml"
cache = "cache"
office = "off"
ocr = "/usr/bin/tesseract"
[mail.imap]
url = "imaps://mail.council.example"
ca_file = "ca.pem"
[mail.smtp]
url = "smtps://mail.council.example"
ca_file = "/srv/ca.pem"
[[mailbox]]
authority = "fenland"
password_file = "secrets/fenland"
`
	s := load(t, text, map[string]string{
		"conf/labels.toml": "", "conf/ca.pem": string(ca), "/srv/ca.pem": string(ca), "/srv/holidays.toml": "", "conf/secrets/fenland": "x",
	})
	got := []string{s.Database, s.Keys, s.Templates, s.Holidays, s.Reading.Labels, s.Reading.Cache, s.Reading.Office, s.Reading.OCR, s.Mailboxes[0].IMAP.CAFile, s.Mailboxes[0].SMTP.CAFile, s.Mailboxes[0].Protocol}
	want := []string{"sqlite:conf/data/dtrbot.db", "keys", "conf/wordings", "/srv/holidays.toml", "conf/labels.toml", "conf/cache", "off", "/usr/bin/tesseract", "conf/ca.pem", "/srv/ca.pem", "conf/packs/plain.toml"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("paths (-want +got):\n%s", diff)
	}
}

func TestSecretSources(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ name, line, file, want string }{
		{"file", `password_file = "p"`, "s3cret\n", "s3cret"},
		{"no newline", `password_file = "p"`, "s3cret", "s3cret"},
		{"Windows newline", `password_file = "p"`, "s3cret\r\n", "s3cret"},
		{"byte order mark", `password_file = "p"`, "\xef\xbb\xbfs3cret\n", "s3cret"},
		{"quotes and spaces stay", `password_file = "p"`, " \"a 'b' £ü\" \n", " \"a 'b' £ü\" "},
		{"environment", `password_env = "DTRBOT_PASSWORD"`, "", "from the environment"},
		{"credential", `password_credential = "basildon"`, "", "from systemd"},
		{"inline", `password = 'a "b" c'`, "", `a "b" c`},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			s := load(t, short+tt.line, map[string]string{"conf/p": tt.file, "/run/credentials/dtrbot.service/basildon": "from systemd\n"})
			if got := s.Mailboxes[0].Password.Reveal(); got != tt.want {
				t.Errorf("password = %q, want %q", got, tt.want)
			}
			if inline := tt.name == "inline"; (len(s.Warnings) == 1) != inline {
				t.Errorf("warnings = %v", s.Warnings)
			}
		})
	}
}

// TestSecretMode reads real files, whose modes are looked at.
func TestSecretMode(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	path := filepath.Join(dir, "dtrbot.toml")
	if err := os.WriteFile(path, []byte(short+`password_file = "p"`), 0o600); err != nil {
		t.Fatal(err)
	}
	secret := filepath.Join(dir, "p")
	if err := os.WriteFile(secret, []byte("s3cret\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	for mode, want := range map[fs.FileMode]string{
		0o400: "",
		0o640: "",
		0o644: path + ":8:1: warning: mailbox[1].password_file: names a file that every user of this machine may read; set its mode to 0400",
	} {
		if err := os.Chmod(secret, mode); err != nil {
			t.Fatal(err)
		}
		s, err := config.Load(path, config.Options{LoadPack: loadPack, Now: now})
		if err != nil {
			t.Fatal(err)
		}
		if got := s.Warnings.Error(); got != want {
			t.Errorf("mode %o: warnings = %q, want %q", mode, got, want)
		}
	}
}

// TestRedaction prints settings that hold secrets in every way there is.
func TestRedaction(t *testing.T) {
	t.Parallel()
	const canary = "canary-7f3a"
	s := load(t, `protocol = "essex"
[database]
url = "postgres://dtrbot@localhost/dtrbot?sslmode=disable"
password = "`+canary+`"
[mail.imap]
url = "imaps://mail.council.example"
[mail.smtp]
url = "smtps://mail.council.example"
password = "`+canary+`"
[mail.oauth2]
client_secret = "`+canary+`"
[alarm]
to = ["it@council.example"]
smtp = { url = "smtps://other.council.example", username = "x", password = "`+canary+`" }
[[mailbox]]
authority = "basildon"
password = "`+canary+`"
`, nil)
	if got := len(s.Warnings); got != 5 {
		t.Fatalf("warnings = %d, want one for each inline secret, 5: %v", got, s.Warnings)
	}
	if got := s.DatabaseURL(); got != "postgres://dtrbot:"+canary+"@localhost/dtrbot?sslmode=disable" {
		t.Errorf("DatabaseURL() = %q", got)
	}

	type wrapper struct{ settings config.Settings } // fmt calls no methods in here
	var out bytes.Buffer
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%x", "%d", "%T"} {
		for _, v := range []any{*s, s, s.Mailboxes, s.Mailboxes[0].Password, &s.Mailboxes[0].Password, wrapper{*s}, s.Alarm} {
			fmt.Fprintf(&out, verb+"\n", v)
		}
	}
	for _, h := range []slog.Handler{slog.NewTextHandler(&out, nil), slog.NewJSONHandler(&out, nil)} {
		slog.New(h).Info("settings", "settings", s, "mailbox", s.Mailboxes[0], "password", s.Mailboxes[0].Password)
	}
	j, err := json.Marshal(s)
	if err != nil {
		t.Fatal(err)
	}
	tm, err := toml.Marshal(s.Mailboxes[0].SMTP)
	if err != nil {
		t.Fatal(err)
	}
	out.Write(j)
	out.Write(tm)
	out.WriteString(s.Warnings.Error())
	if strings.Contains(out.String(), canary) || strings.Contains(out.String(), fmt.Sprintf("%x", canary)) {
		t.Errorf("a secret was printed:\n%s", out.String())
	}
	for _, want := range []string{`"Password":"\u003csecret\u003e"`, `Password = '<secret>'`, "Password:<secret>", `"<secret>"`} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("%s is not in the output", want)
		}
	}
}

func TestSecret(t *testing.T) {
	t.Parallel()
	var zero config.Secret
	if !zero.IsZero() || zero.Reveal() != "" || !config.NewSecret("").IsZero() {
		t.Error("the zero secret is not zero")
	}
	a, b := config.NewSecret("a"), config.NewSecret("a")
	if a.IsZero() || !a.Equal(b) || a.Equal(zero) || a.Equal(config.NewSecret("b")) {
		t.Error("secrets are not compared by value")
	}
}

// TestAllProblemsAtOnce has a mistake of every sort in one file and expects
// every one of them, in the order of the file.
func TestAllProblemsAtOnce(t *testing.T) {
	t.Parallel()
	o := options()
	o.ReadFile = files(map[string]string{"dtrbot.toml": `protocol = "essex"
[database]
url = "postgres://db.council.example/dtrbot"
[mail]
mode = "live"
pol_every = "1m"
[mail.imap]
url = "imaps://canary@mail.council.example"
max_connections = "2"
[[mailbox]]
authority = "basilden"
password_file = "canary"
	[mailbox.smtp]
	password = "canary"
	username = 5
[[mailbox]]
authority = "basildon"
ladder = "canary"
closed = ["canary"]
`})
	_, err := config.Load("dtrbot.toml", o)
	var got config.Problems
	if !errors.As(err, &got) {
		t.Fatalf("load: %v", err)
	}
	var where []string
	for _, p := range got {
		where = append(where, fmt.Sprintf("%d:%d %s %v", p.Line, p.Column, p.Key, p.Warning))
		if p.File != "dtrbot.toml" || p.Reason == "" {
			t.Errorf("problem without a file or a reason: %#v", p)
		}
	}
	want := []string{
		"0:0 alarm true",
		"3:1 database.url false",
		"6:1 mail.pol_every false",
		"8:1 mail.imap.url false",
		"9:1 mail.imap.max_connections false",
		"10:3 mailbox[1].contacts_confirmed false",
		"10:3 mailbox[1].office_phone false",
		"10:3 mailbox[1].out_of_hours_phone false",
		"10:3 mailbox[1].smtp.url false",
		"10:3 mailbox[1].staff_domains false",
		"11:1 mailbox[1].authority false",
		"12:1 mailbox[1].password_file false",
		"14:2 mailbox[1].smtp.password true",
		"15:2 mailbox[1].smtp.username false",
		"16:3 mailbox[2].contacts_confirmed false",
		"16:3 mailbox[2].office_phone false",
		"16:3 mailbox[2].out_of_hours_phone false",
		"16:3 mailbox[2].password_file false",
		"16:3 mailbox[2].smtp.url false",
		"16:3 mailbox[2].staff_domains false",
		"18:1 mailbox[2].ladder false",
		"19:11 mailbox[2].closed[1] false",
	}
	if diff := cmp.Diff(want, where); diff != "" {
		t.Errorf("problems (-want +got):\n%s", diff)
	}
	if n := strings.Count(err.Error(), "\n") + 1; n != len(want) {
		t.Errorf("the error has %d lines for %d problems", n, len(want))
	}
	if strings.Contains(err.Error(), "canary") {
		t.Errorf("the error repeats a value:\n%v", err)
	}
}

// TestProblemsOfPack shows the problems of a protocol that is a file, each in
// its own place.
func TestProblemsOfPack(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	path, pack := filepath.Join(dir, "dtrbot.toml"), filepath.Join(dir, "ours.toml")
	text := strings.Replace(short, `"essex"`, `"ours.toml"`, 1) + `password_env = "DTRBOT_PASSWORD"`
	for name, content := range map[string]string{path: text, pack: "id = \"ours\"\nnonsense = 1\n"} {
		if err := os.WriteFile(name, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	_, err := config.Load(path, config.Options{Now: now, Getenv: func(string) string { return "x" }})
	var got config.Problems
	if !errors.As(err, &got) {
		t.Fatalf("load: %v", err)
	}
	if got[0].Key != "protocol" || got[0].Line != 1 {
		t.Errorf("first problem = %v, want that of protocol", got[0])
	}
	inside := 0
	for _, p := range got[1:] {
		if p.File == pack && p.Line == 2 {
			inside++
		}
	}
	if inside != 1 {
		t.Errorf("the unknown key of the pack is not reported in its place:\n%v", err)
	}
}

// TestFaultsOfFiles meets what only files can be: forbidden, absent, in
// another encoding.
func TestFaultsOfFiles(t *testing.T) {
	t.Parallel()
	templates := strings.Replace(short, "[mail.imap]", "[templates]\nfolder = \"wordings\"\n[mail.imap]", 1) + `password_file = "p"`
	notThere := func(string) (fs.FileInfo, error) { return nil, fs.ErrNotExist }
	for _, tt := range []struct {
		name, text, want string
		secret           func() ([]byte, error)
		stat             func(string) (fs.FileInfo, error)
	}{
		{
			"a secret of another user", short + `password_file = "p"`,
			"dtrbot.toml:8:1: mailbox[1].password_file: names a file that this user may not read; let the user of the service read it",
			func() ([]byte, error) { return nil, fs.ErrPermission }, nil,
		},
		{
			"a secret that vanishes", short + `password_file = "p"`,
			"dtrbot.toml:8:1: warning: mailbox[1].password_file: names a file whose permissions cannot be checked",
			func() ([]byte, error) { return []byte("x"), nil }, notThere,
		},
		{
			"no folder of templates", templates,
			"dtrbot.toml:3:1: templates.folder: names a folder that does not exist; a relative path starts from the folder of this configuration\n" +
				"dtrbot.toml:10:1: warning: mailbox[1].password_file: names a file whose permissions cannot be checked",
			func() ([]byte, error) { return []byte("x"), nil }, notThere,
		},
		{
			"UTF-16", "\xff\xfep\x00r\x00",
			"dtrbot.toml: is not UTF-8 text; save the file as UTF-8, not as UTF-16",
			nil, nil,
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			o := options()
			o.Stat = tt.stat
			o.ReadFile = func(path string) ([]byte, error) {
				if path == "dtrbot.toml" {
					return []byte(tt.text), nil
				}
				return tt.secret()
			}
			var problems config.Problems
			s, err := config.Load("dtrbot.toml", o)
			if err == nil {
				problems = s.Warnings
			} else if !errors.As(err, &problems) {
				t.Fatal(err)
			}
			if diff := cmp.Diff(tt.want, problems.Error()); diff != "" {
				t.Errorf("problems (-want +got):\n%s", diff)
			}
		})
	}
}

func TestUnreadable(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name string
		o    config.Options
	}{
		{"no clock", config.Options{LoadPack: loadPack}},
		{"no file", config.Options{LoadPack: loadPack, Now: now, ReadFile: files(nil)}},
		{"too large", config.Options{LoadPack: loadPack, Now: now, ReadFile: func(string) ([]byte, error) {
			return bytes.Repeat([]byte("#"), 3<<20), nil
		}}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			s, err := config.Load("dtrbot.toml", tt.o)
			var problems config.Problems
			if s != nil || err == nil || errors.As(err, &problems) {
				t.Errorf("settings, err = %v, %v; want an error that is not Problems", s, err)
			}
		})
	}
}
