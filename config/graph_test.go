package config_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dtrbot/config"
)

// Microsoft Graph sends with tokens of its own, whatever reads the mailbox.
func TestGraph(t *testing.T) {
	t.Parallel()
	const imap = "protocol = \"essex\"\n[mail.imap]\nurl = \"imaps://outlook.office365.com\"\nauth = \"xoauth2\"\n"
	const oauth = "[mail.oauth2]\ntoken_url = \"https://login.example/token\"\nclient_id = \"app\"\nclient_secret_file = \"secret\"\nscopes = [\"https://outlook.office365.com/.default\"]\n"
	const box = "[[mailbox]]\nauthority = \"basildon\"\n"
	for _, test := range []struct {
		name, text string
		want       config.SMTP
		warns      int
	}{
		{"all of it by default", imap + "[mail.smtp]\nurl = \"graph://graph.microsoft.com\"\n" + oauth + box, config.SMTP{
			URL: parseURL(t, "graph://graph.microsoft.com:443"), Auth: "graph", Username: "housing.solutions@basildon.gov.uk", SendRate: 30, SaveSent: "server",
			Scopes: []string{"https://graph.microsoft.com/.default"},
		}, 0},
		{"another cloud, another sender", imap + "[mail.smtp]\nurl = \"graph://graph.microsoft.us\"\nusername = \"sender@basildon.gov.uk\"\nscopes = [\"https://dod-graph.microsoft.us/.default\"]\n" + oauth + box, config.SMTP{
			URL: parseURL(t, "graph://graph.microsoft.us:443"), Auth: "graph", Username: "sender@basildon.gov.uk", SendRate: 30, SaveSent: "server",
			Scopes: []string{"https://dod-graph.microsoft.us/.default"},
		}, 1},
		{"the sender that is read, by its name", imap + "[mail.smtp]\nurl = \"graph://graph.microsoft.com\"\n" + oauth + box +
			"username = \"housing@basildon.example\"\n[mailbox.smtp]\nusername = \"Housing.Solutions@basildon.gov.uk\"\n", config.SMTP{
			URL: parseURL(t, "graph://graph.microsoft.com:443"), Auth: "graph", Username: "Housing.Solutions@basildon.gov.uk", SendRate: 30, SaveSent: "server",
			Scopes: []string{"https://graph.microsoft.com/.default"},
		}, 0},
		{"a relay files nothing", imap + "[mail.smtp]\nurl = \"smtps://relay.example\"\nauth = \"none\"\nsave_sent = \"off\"\n" + oauth + box +
			"[mailbox.smtp]\nurl = \"graph://graph.microsoft.com\"\n", config.SMTP{
			URL: parseURL(t, "graph://graph.microsoft.com:443"), Auth: "graph", Username: "housing.solutions@basildon.gov.uk", SendRate: 30, SaveSent: "server",
			Scopes: []string{"https://graph.microsoft.com/.default"},
		}, 0},
		{"one of several, and too fast", imap + "[mail.smtp]\nurl = \"smtps://relay.example\"\nauth = \"none\"\nsave_sent = \"append\"\n" + oauth + box +
			"[mailbox.smtp]\nurl = \"graph://graph.microsoft.com\"\nsend_rate = \"60/minute\"\n", config.SMTP{
			URL: parseURL(t, "graph://graph.microsoft.com:443"), Auth: "graph", Username: "housing.solutions@basildon.gov.uk", SendRate: 60, SaveSent: "server",
			Scopes: []string{"https://graph.microsoft.com/.default"},
		}, 1},
		{"IMAP by password", strings.Replace(imap, "xoauth2", "password", 1) + "[mail.smtp]\nurl = \"graph+insecure://127.0.0.1:8080\"\n" +
			strings.Replace(oauth, "scopes", "#", 1) + box + "password_file = \"secret\"\n", config.SMTP{
			URL: parseURL(t, "graph+insecure://127.0.0.1:8080"), Auth: "graph", Username: "housing.solutions@basildon.gov.uk", SendRate: 30, SaveSent: "server",
			Scopes: []string{"https://127.0.0.1/.default"},
		}, 0},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			s := load(t, test.text, nil)
			if diff := cmp.Diff(test.want, s.Mailboxes[0].SMTP); diff != "" {
				t.Errorf("-want +got:\n%s", diff)
			}
			if len(s.Warnings) != test.warns {
				t.Errorf("warnings %v, want %d", s.Warnings, test.warns)
			}
			another := slices.ContainsFunc(s.Warnings, func(p config.Problem) bool {
				return strings.Contains(p.Reason, "another mailbox than the one that is read")
			})
			if want := strings.HasPrefix(test.want.Username, "sender@"); another != want {
				t.Errorf("warns of another sender: %t, want %t", another, want)
			}
		})
	}
	for _, test := range []struct{ name, smtp, more, want string }{
		{"by password", "auth = \"password\"", "", "takes tokens alone"},
		{"filed twice", "save_sent = \"append\"", "", "would file each mail twice"},
		{"not filed", "save_sent = \"off\"", "", "always files a copy"},
		{"not filed, by one of several", "#", "[mailbox.smtp]\nurl = \"graph://graph.microsoft.com\"\nsave_sent = \"off\"", "always files a copy"},
		{"scopes of a relay", "#", "[mailbox.smtp]\nurl = \"smtps://relay.example\"\nauth = \"none\"\nscopes = [\"x\"]", "are for Microsoft Graph alone"},
		{"Google's key", "#", "[mailbox.oauth2]\nservice_account_file = \"secret\"", "is a key for Google"},
		{"unencrypted", "#", "[mailbox.smtp]\nurl = \"graph+insecure://graph.example\"", "unencrypted"},
		{"without a token's issuer", "#", "[mailbox.oauth2]\nclient_id = \"\"", "is empty"},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			o := options()
			o.ReadFile = files(map[string]string{
				"secret":      "hush\n",
				"dtrbot.toml": imap + "[mail.smtp]\nurl = \"graph://graph.microsoft.com\"\n" + test.smtp + "\n" + oauth + box + test.more + "\n",
			})
			if _, err := config.Load("dtrbot.toml", o); err == nil || !strings.Contains(err.Error(), test.want) {
				t.Errorf("error %v, want %q", err, test.want)
			}
		})
	}
}
