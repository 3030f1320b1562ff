package config

import (
	"fmt"
	"strings"
)

// Answers is what dtrbot init has been told. Protocol, Authority, IMAP, SMTP
// and PasswordFile are required for a configuration that loads; so is
// Username where the pack has no address for the authority, and whatever the
// mode asks for.
type Answers struct {
	Protocol          string // "essex", or a file
	Authority         string // "basildon"
	Username          string // empty: the authority's address
	PasswordFile      string // empty where Provider takes no passwords
	SecretFile        string // of the application, in place of a password
	IMAP              string // a host, "outlook.office365.com", or a URL
	SMTP              string // a host, "smtp.office365.com", or a URL
	Mode              Mode   // empty: shadow
	Authentication    string // empty: what Load finds fitting
	Address           string // empty: the pack's
	StaffDomains      []string
	OfficePhone       string
	OutOfHoursPhone   string
	ContactsConfirmed string // YYYY-MM-DD
	AlarmTo           string // empty: no alarm
	AlarmSMTP         string // a host or a URL
	Database          string // empty: "sqlite:dtrbot.db"
	Keys              string // empty: "keys"
}

// Generate writes a commented configuration from answers. What was not
// answered stands in it as a comment. It checks nothing: Load does.
func Generate(a Answers) []byte {
	var b strings.Builder
	line := func(key, val, fallback, comment string) {
		if val == "" {
			fmt.Fprintf(&b, "# %s = %s", key, quote(fallback))
		} else {
			fmt.Fprintf(&b, "%s = %s", key, quote(val))
		}
		if comment != "" {
			b.WriteString("  # " + comment)
		}
		b.WriteString("\n")
	}
	text := func(s string) { b.WriteString(s + "\n") }

	text("# Configuration of dtrbot. After every change: dtrbot check\n# Paths are relative to the folder of this file.\n")
	line("protocol", a.Protocol, "essex", "a pack, or a file")

	text("\n[database]")
	line("url", or(a.Database, "sqlite:dtrbot.db"), "", `or "postgres://user@host/dtrbot?sslmode=verify-full"`)

	text("\n[security]\n# Lost keys are lost data: back this folder up, apart from the database.")
	line("keys", or(a.Keys, "keys"), "", "a folder, made by dtrbot key new")

	text("\n[mail]\n# shadow sends nothing; staff writes to the authority's own people only; live\n# writes to referrers and to the contacts of the protocol.")
	line("mode", string(or(a.Mode, ModeShadow)), "", "")
	line("authentication", a.Authentication, "microsoft365", "whose verdict on senders counts: microsoft365, google, authserv:HOST or none")

	text("\n[mail.imap]")
	line("url", withScheme("imaps", a.IMAP), "imaps://outlook.office365.com:993", "nothing is moved, flagged or deleted")
	provider := Provider(a.IMAP)
	if a.PasswordFile != "" {
		provider = ""
	}
	auth := ""
	if provider != "" {
		auth = "xoauth2"
	}
	line("auth", auth, "xoauth2", "default: password; xoauth2 and oauthbearer need [mail.oauth2]")

	text("\n[mail.smtp]")
	line("url", withScheme("smtp+starttls", a.SMTP), "smtp+starttls://smtp.office365.com:587", "")
	if provider != "" {
		line("auth", auth, "", "")
		line("save_sent", "server", "", "it files what it sends by itself")
		text("\n# Where each of these comes from: docs/signing-in.md")
		text("[mail.oauth2]")
	} else {
		line("save_sent", "", "append", "if the server does not file what it sends by itself")
	}
	switch provider {
	case Microsoft365:
		line("token_url", "https://login.microsoftonline.com/TENANT_ID/oauth2/v2.0/token", "", "the directory (tenant) ID")
		line("client_id", "CLIENT_ID", "", "the application (client) ID")
		line("client_secret_file", a.SecretFile, "secret", "the secret's value, not its ID")
		line("secret_expires", "", "2027-11-01", "dtrbot warns before that day")
		list(&b, "scopes", []string{"https://outlook.office365.com/.default"}, "", "")
	case Google:
		line("service_account_file", a.SecretFile, "google.json", "the service account's key")
		list(&b, "scopes", []string{"https://mail.google.com/"}, "", "")
	}

	text("\n# Who is told, and by which other relay, when the mailbox or its relay breaks.")
	if a.AlarmTo != "" || a.AlarmSMTP != "" {
		text("[alarm]")
		list(&b, "to", split(a.AlarmTo), "", "")
		line("smtp", withScheme("smtp+starttls", a.AlarmSMTP), "smtp+starttls://other-relay.council.example:587", "")
	} else {
		text("# [alarm]")
		list(&b, "to", nil, "it.oncall@council.example", "")
		line("smtp", "", "smtp+starttls://other-relay.council.example:587", "")
	}

	text("\n[[mailbox]]")
	line("authority", a.Authority, "basildon", "its ID in the pack")
	line("address", a.Address, "housing@council.example", "default: the address in the pack")
	line("username", a.Username, "housing@council.example", "default: the address")
	if provider == "" {
		line("password_file", a.PasswordFile, "/etc/dtrbot/secrets/mailbox", "readable by the user of the service alone")
	}
	list(&b, "staff_domains", a.StaffDomains, "council.example", "the authority's own mail domains; staff and live need them")
	text("# These three must be given before the mode can be live.")
	line("office_phone", a.OfficePhone, "01268 000000", "stands in every acknowledgement")
	line("out_of_hours_phone", a.OutOfHoursPhone, "01268 000001", "stands in every acknowledgement")
	line("contacts_confirmed", a.ContactsConfirmed, "2026-11-02", "the day somebody checked the contacts of the protocol")
	return []byte(b.String())
}

// The providers that take no passwords of programs, as `authentication` calls
// them.
const (
	Microsoft365 = "microsoft365"
	Google       = "google"
)

// Provider is the one of a mail server, by its host or URL; empty where it is
// none of those that take no passwords.
func Provider(server string) string {
	if _, rest, ok := strings.Cut(server, "://"); ok {
		server = rest
	}
	host := strings.ToLower(server)
	if i := strings.LastIndexByte(host, ':'); i >= 0 {
		host = host[:i]
	}
	switch {
	case host == "outlook.office365.com" || host == "smtp.office365.com" || host == "outlook.office.com":
		return Microsoft365
	case host == "imap.gmail.com" || host == "smtp.gmail.com":
		return Google
	}
	return ""
}

func or[T comparable](v, d T) T {
	var zero T
	if v == zero {
		return d
	}
	return v
}

func split(s string) []string {
	if s == "" {
		return nil
	}
	return []string{s}
}

// withScheme takes a bare host for an encrypted one.
func withScheme(scheme, host string) string {
	if host == "" || strings.Contains(host, "://") {
		return host
	}
	return scheme + "://" + host
}

func list(b *strings.Builder, key string, vals []string, fallback, comment string) {
	if len(vals) == 0 {
		b.WriteString("# ")
		vals = []string{fallback}
	}
	quoted := make([]string, len(vals))
	for i, v := range vals {
		quoted[i] = quote(v)
	}
	fmt.Fprintf(b, "%s = [%s]", key, strings.Join(quoted, ", "))
	if comment != "" {
		b.WriteString("  # " + comment)
	}
	b.WriteString("\n")
}

// quote writes a basic string of TOML 1.0, whose escapes are not those of Go.
func quote(s string) string {
	var b strings.Builder
	b.WriteByte('"')
	for _, r := range s {
		switch {
		case r == '"' || r == '\\':
			b.WriteByte('\\')
			b.WriteRune(r)
		case r < 0x20 || r == 0x7f:
			fmt.Fprintf(&b, `\u%04X`, r)
		default:
			b.WriteRune(r)
		}
	}
	b.WriteByte('"')
	return b.String()
}
