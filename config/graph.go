package config

import (
	"fmt"
	"slices"
	"strings"
)

// graph tells whether Microsoft Graph sends, and settles what it needs.
func (l *loader) graph(k mailKeys, m *Mailbox) bool {
	if m.SMTP.URL == nil || !strings.HasPrefix(m.SMTP.URL.Scheme, "graph") {
		if k.smtp.scopes.set {
			l.problem(k.smtp.scopes.at, fault{"are for Microsoft Graph alone", "move them to [mail.oauth2], or send by graph://"})
		}
		return false
	}
	// What [mail] says of the others' relay is not meant for this one.
	beside := func(at place) bool {
		return strings.HasPrefix(at.key, "mail.") == strings.HasPrefix(k.smtp.url.at.key, "mail.")
	}
	if k.smtp.auth.set && !strings.Contains(k.smtp.auth.v, "oauth") && beside(k.smtp.auth.at) {
		l.problem(k.smtp.auth.at, fault{"is no way to sign in to Microsoft Graph, which takes tokens alone", "remove the line"})
	}
	// Graph files a copy whatever is asked, and mail in doubt is looked for there.
	switch own := beside(k.smtp.saveSent.at); {
	case m.SMTP.SaveSent == "server":
	case !own:
		m.SMTP.SaveSent = "server"
	case m.SMTP.SaveSent == "append":
		l.problem(k.smtp.saveSent.at, fault{"would file each mail twice: Microsoft Graph files a copy by itself", `write save_sent = "server"`})
	default:
		l.problem(k.smtp.saveSent.at, fault{"cannot be with Microsoft Graph, which always files a copy: mail in doubt is looked for there before it is sent again", `write save_sent = "server"`})
	}
	if k.smtp.username.set && !strings.EqualFold(k.smtp.username.v, m.Username) && !strings.EqualFold(k.smtp.username.v, m.Address) {
		l.warn(k.smtp.username.at, fault{"is another mailbox than the one that is read: Microsoft Graph files its copies there, where mail in doubt is not looked for and may be sent twice", "remove the line, to send as the mailbox itself"})
	}
	if k.oauth2.account.set {
		l.problem(k.oauth2.account.at, fault{"is a key for Google, and Microsoft Graph sends", "use client_secret or client_certificate, or send by smtp+starttls://"})
	}
	m.SMTP.Scopes = slices.Clone(k.smtp.scopes.v)
	if len(m.SMTP.Scopes) == 0 {
		m.SMTP.Scopes = []string{"https://" + m.SMTP.URL.Hostname() + "/.default"}
	}
	return true
}

// mostOfMicrosoft is how many mails Microsoft 365 takes from one mailbox in a
// minute, whichever way they come.
const mostOfMicrosoft = 30

// pace warns of a rate that the provider is known not to keep up with.
func (l *loader) pace(k smtpKeys, m *Mailbox) {
	if m.SMTP.URL == nil || m.SMTP.SendRate <= mostOfMicrosoft {
		return
	}
	switch m.SMTP.URL.Hostname() {
	case "smtp.office365.com", "graph.microsoft.com":
		l.warn(k.sendRate.at, fault{"is more than Microsoft 365 takes from one mailbox", fmt.Sprintf(`write send_rate = "%d/minute"`, mostOfMicrosoft)})
	}
}
