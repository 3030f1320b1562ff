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
	PasswordFile      string
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
	line("auth", "", "xoauth2", "default: password; xoauth2 and oauthbearer need [mail.oauth2]")

	text("\n[mail.smtp]")
	line("url", withScheme("smtp+starttls", a.SMTP), "smtp+starttls://smtp.office365.com:587", "")
	line("save_sent", "", "append", "if the server does not file what it sends by itself")

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
	line("password_file", a.PasswordFile, "/etc/dtrbot/secrets/mailbox", "readable by the user of the service alone")
	list(&b, "staff_domains", a.StaffDomains, "council.example", "the authority's own mail domains; staff and live need them")
	text("# These three must be given before the mode can be live.")
	line("office_phone", a.OfficePhone, "01268 000000", "stands in every acknowledgement")
	line("out_of_hours_phone", a.OutOfHoursPhone, "01268 000001", "stands in every acknowledgement")
	line("contacts_confirmed", a.ContactsConfirmed, "2026-11-02", "the day somebody checked the contacts of the protocol")
	return []byte(b.String())
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
