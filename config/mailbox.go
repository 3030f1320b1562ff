package config

import (
	"fmt"
	"net/url"
	"slices"
	"strings"
	"time"

	"dtrbot/protocol"
)

// mailKeys is the keys that stand in [mail] or in a [[mailbox]].
type mailKeys struct {
	mode           value[Mode]
	since          value[int]
	authentication value[string]
	referrers      value[[]string]
	hours          value[hours]
	poll           value[time.Duration]
	idle           value[bool]
	imap           imapKeys
	smtp           smtpKeys
	oauth2         oauth2Keys
}

type imapKeys struct {
	url            value[*url.URL]
	auth           value[string]
	caFile         value[string]
	maxConnections value[int]
}

type smtpKeys struct {
	url      value[*url.URL]
	auth     value[string]
	username value[string]
	password value[Secret]
	caFile   value[string]
	sendRate value[int]
	saveSent value[string]
	scopes   value[[]string]
}

type oauth2Keys struct {
	tokenURL     value[string]
	clientID     value[string]
	clientSecret value[Secret]
	certificate  value[Secret]
	account      value[Secret]
	login        value[string]
	deviceURL    value[string]
	expires      value[string]
	caFile       value[string]
	scopes       value[[]string]
}

// over gives what a mailbox says before what [mail] says. Who proves himself
// in one way has no use for the other ways of [mail].
func (k oauth2Keys) over(far oauth2Keys) oauth2Keys {
	switch {
	case k.login.set: // with the secret of [mail], where there is one
		far.certificate, far.account = value[Secret]{}, value[Secret]{}
	case k.clientSecret.set || k.certificate.set || k.account.set:
		far.clientSecret, far.certificate, far.account, far.expires, far.login = value[Secret]{}, value[Secret]{}, value[Secret]{}, value[string]{}, value[string]{}
	}
	return oauth2Keys{
		tokenURL:     k.tokenURL.over(far.tokenURL),
		clientID:     k.clientID.over(far.clientID),
		clientSecret: k.clientSecret.over(far.clientSecret),
		certificate:  k.certificate.over(far.certificate),
		account:      k.account.over(far.account),
		login:        k.login.over(far.login),
		deviceURL:    k.deviceURL.over(far.deviceURL),
		expires:      k.expires.over(far.expires),
		caFile:       k.caFile.over(far.caFile),
		scopes:       k.scopes.over(far.scopes),
	}
}

const defaultRate = 30

func (l *loader) readMail(t *table) mailKeys {
	in, oauth := t.sub("imap"), t.sub("oauth2")
	return mailKeys{
		mode:           texts(t, "mode", `"shadow", "staff" or "live"`, parseMode),
		since:          texts(t, "since", `a number of days in quotes, like "3 working days"`, parseSince),
		authentication: texts(t, "authentication", `"microsoft365", "google", "authserv:HOST" or "none"`, parseAuthentication),
		referrers:      lists(t, "referrer_domains", `domains in quotes, like "justice.gov.uk"`, parseDomain),
		hours:          texts(t, "send_hours", `hours in quotes, like "08:00-18:00"`, parseHours),
		poll:           texts(t, "poll_every", `a duration in quotes, like "1m"`, parsePoll),
		idle:           t.flag("idle"),
		imap: imapKeys{
			url:            texts(in, "url", imapService().what(), imapService().parse),
			auth:           texts(in, "auth", `"password", "xoauth2" or "oauthbearer"`, oneOf("password", "xoauth2", "oauthbearer")),
			caFile:         l.caFile(in),
			maxConnections: in.number("max_connections", 1, 20),
		},
		smtp: l.readSMTP(t.sub("smtp"), sendService(), "password", "xoauth2", "oauthbearer", "none"),
		oauth2: oauth2Keys{
			tokenURL:     texts(oauth, "token_url", `a URL in quotes, beginning with https://`, parseTokenURL),
			clientID:     texts(oauth, "client_id", "text in quotes", plainLine),
			clientSecret: oauth.secret("client_secret"),
			certificate:  oauth.keyFile("client_certificate"),
			account:      oauth.keyFile("service_account"),
			login:        texts(oauth, "login_file", `a path in quotes, like "/var/lib/dtrbot/basildon.login"`, notEmpty),
			deviceURL:    texts(oauth, "device_url", `a URL in quotes, beginning with https://`, parseTokenURL),
			expires:      texts(oauth, "secret_expires", `a date in quotes, like "2027-03-31"`, parseDate),
			caFile:       l.caFile(oauth),
			scopes:       lists(oauth, "scopes", `scopes in quotes, like "https://outlook.office365.com/.default"`, plainLine),
		},
	}
}

func (l *loader) readSMTP(t *table, s service, auth ...string) smtpKeys {
	return smtpKeys{
		url:      texts(t, "url", s.what(), s.parse),
		auth:     texts(t, "auth", `"password" or "none"`, oneOf(auth...)),
		username: texts(t, "username", "a user name in quotes", plainLine),
		password: t.secret("password"),
		caFile:   l.caFile(t),
		sendRate: texts(t, "send_rate", `a rate in quotes, like "30/minute"`, parseRate),
		saveSent: texts(t, "save_sent", `"server", "append" or "off"`, oneOf("server", "append", "off")),
		scopes:   lists(t, "scopes", `scopes in quotes, like "https://graph.microsoft.com/.default"`, plainLine),
	}
}

// over gives what a mailbox says before what [mail] says, key by key.
func (k mailKeys) over(far mailKeys) mailKeys {
	return mailKeys{
		mode:           k.mode.over(far.mode),
		since:          k.since.over(far.since),
		authentication: k.authentication.over(far.authentication),
		referrers:      k.referrers.over(far.referrers),
		hours:          k.hours.over(far.hours),
		poll:           k.poll.over(far.poll),
		idle:           k.idle.over(far.idle),
		imap: imapKeys{
			url:            k.imap.url.over(far.imap.url),
			auth:           k.imap.auth.over(far.imap.auth),
			caFile:         k.imap.caFile.over(far.imap.caFile),
			maxConnections: k.imap.maxConnections.over(far.imap.maxConnections),
		},
		smtp: smtpKeys{
			url:      k.smtp.url.over(far.smtp.url),
			auth:     k.smtp.auth.over(far.smtp.auth),
			username: k.smtp.username.over(far.smtp.username),
			password: k.smtp.password.over(far.smtp.password),
			caFile:   k.smtp.caFile.over(far.smtp.caFile),
			sendRate: k.smtp.sendRate.over(far.smtp.sendRate),
			saveSent: k.smtp.saveSent.over(far.smtp.saveSent),
			scopes:   k.smtp.scopes.over(far.smtp.scopes),
		},
		oauth2: k.oauth2.over(far.oauth2),
	}
}

// deviceURL is where a user's own sign-in begins: as given, or beside Entra's
// token endpoint.
func deviceURL(k oauth2Keys) string {
	if !k.login.set || k.deviceURL.set {
		return k.deviceURL.v
	}
	if base, ok := strings.CutSuffix(k.tokenURL.v, "/oauth2/v2.0/token"); ok {
		return base + "/oauth2/v2.0/devicecode"
	}
	return ""
}

// boxKeys is the keys that stand in a [[mailbox]] alone.
type boxKeys struct {
	protocol, authority, address, username value[string]
	password                               value[Secret]
	folders                                value[[]Folder]
	staff                                  value[[]string]
	office, outOfHours, confirmed          value[string]
	answersVisible                         value[bool]
	substantive, ladder                    value[string]
	closed                                 value[[]Closure]
}

func readBox(t *table) boxKeys {
	return boxKeys{
		protocol:       texts(t, "protocol", `the name of a pack in quotes, like "essex"`, notEmpty),
		authority:      texts(t, "authority", `the ID of an authority in quotes, like "basildon"`, plainLine),
		address:        texts(t, "address", `an address in quotes, like "housing@council.example"`, parseAddress),
		username:       texts(t, "username", "a user name in quotes", plainLine),
		password:       t.secret("password"),
		folders:        lists(t, "folders", `folders in quotes, like "INBOX", "junk:Junk Email"`, parseFolder),
		staff:          lists(t, "staff_domains", `domains in quotes, like "basildon.gov.uk"`, parseDomain),
		office:         texts(t, "office_phone", `a telephone number in quotes, like "01268 000000"`, parsePhone),
		outOfHours:     texts(t, "out_of_hours_phone", `a telephone number in quotes, like "01268 000001"`, parsePhone),
		confirmed:      texts(t, "contacts_confirmed", `a date in quotes, like "2026-11-02"`, parseDate),
		answersVisible: t.flag("answers_visible"),
		substantive:    texts(t, "substantive_starts", `"application" or "receipt"`, oneOf("application", "receipt")),
		ladder:         texts(t, "ladder", `the ID of a ladder in quotes, like "lead-first"`, plainLine),
		closed:         lists(t, "closed", `dates in quotes, like "2026-12-29..2026-12-31"`, parseClosure),
	}
}

// seen is what only one mailbox may have.
type seen struct{ names, logins map[string]place }

// referrerDomains are the mail domains of the authorities that have the duty
// to refer: what [mail] says when it says nothing.
func referrerDomains() []string {
	return []string{"justice.gov.uk", "nhs.net", "dwp.gov.uk", "mod.gov.uk", "police.uk", "cjsm.net"}
}

// mailbox reads one [[mailbox]] and gives it its effective settings.
func (l *loader) mailbox(t *table, rootProtocol value[string], far mailKeys, seen seen) Mailbox {
	k, box := l.readMail(t).over(far), readBox(t)
	m := Mailbox{
		Mode:            k.mode.or(ModeShadow),
		Since:           k.since.or(3),
		ReferrerDomains: slices.Clone(k.referrers.or(referrerDomains())),
		StaffDomains:    box.staff.v,
		SendFrom:        k.hours.or(hours{8 * time.Hour, 18 * time.Hour}).from,
		SendTo:          k.hours.or(hours{8 * time.Hour, 18 * time.Hour}).to,
		PollEvery:       k.poll.or(time.Minute),
		Idle:            k.idle.or(true),
		Password:        box.password.v,
		IMAP: IMAP{
			URL: clone(k.imap.url.v), Auth: k.imap.auth.or("password"), CAFile: k.imap.caFile.v,
			MaxConnections: k.imap.maxConnections.or(2),
		},
		SMTP: SMTP{
			URL: clone(k.smtp.url.v), CAFile: k.smtp.caFile.v,
			SendRate: k.smtp.sendRate.or(defaultRate), SaveSent: k.smtp.saveSent.or("server"),
		},
		OAuth2: OAuth2{
			TokenURL: k.oauth2.tokenURL.v, ClientID: k.oauth2.clientID.v, ClientSecret: k.oauth2.clientSecret.v,
			ClientCertificate: k.oauth2.certificate.v, ServiceAccount: k.oauth2.account.v,
			LoginFile: l.resolve(k.oauth2.login.v), DeviceURL: deviceURL(k.oauth2),
			SecretExpires: k.oauth2.expires.v, CAFile: k.oauth2.caFile.v, Scopes: slices.Clone(k.oauth2.scopes.v),
		},
		Folders:           box.folders.v,
		OfficePhone:       box.office.v,
		OutOfHoursPhone:   box.outOfHours.v,
		ContactsConfirmed: box.confirmed.v,
		AnswersVisible:    box.answersVisible.v,
		SubstantiveStarts: box.substantive.or("application"),
		Closed:            box.closed.v,
	}
	m.Authentication = k.authentication.or(usualAuthentication(m.IMAP.URL))

	authority, found := l.authority(t, box, rootProtocol, &m)
	l.contacts(t, authority, &m)
	m.Username = box.username.or(m.Address)
	if found && m.Username == "" && box.username.missing() && box.address.missing() {
		l.problem(t.place("username"), fault{"is missing, and the pack has no address for the authority", "add username, the name by which the mailbox is opened"})
	}
	l.signIn(t, k, box, &m)
	l.pace(k.smtp, &m)
	l.folders(box.folders)
	l.staffDomains(box.staff, k.referrers)
	l.unique(t, box, &m, seen)
	l.confirmed(box.confirmed)
	if k.mode.missing() || k.mode.ok() {
		l.mode(t, box, m, found)
	}
	return m
}

func clone(u *url.URL) *url.URL {
	if u == nil {
		return nil
	}
	c := *u
	return &c
}

// usualAuthentication believes the verdicts of a provider only where the
// mailbox is known to be there: anywhere else a sender could have written
// them himself.
func usualAuthentication(u *url.URL) string {
	switch {
	case u == nil:
		return "none"
	case u.Hostname() == "outlook.office365.com":
		return "microsoft365"
	case u.Hostname() == "imap.gmail.com":
		return "google"
	}
	return "none"
}

// authority finds the authority in its pack, and takes from it what the mailbox
// does not say itself.
func (l *loader) authority(t *table, box boxKeys, rootProtocol value[string], m *Mailbox) (a protocol.Authority, found bool) {
	name := box.protocol.over(rootProtocol)
	if name.missing() {
		l.problem(place{key: "protocol"}, fault{"is missing", `add protocol = "essex" at the top of the file`})
	}
	m.Name, m.Authority, m.Address = box.authority.v, box.authority.v, box.address.v
	m.Ladder = box.ladder.v
	if box.authority.missing() {
		l.problem(t.place("authority"), fault{"is missing", `add authority = "...", the ID of the authority in its pack`})
	}
	id, pack := l.pack(name)
	m.Protocol = id
	if pack == nil {
		return a, false
	}
	l.ladder(box.ladder, pack, m)
	if !box.authority.ok() {
		return a, false
	}
	if a, found = pack.Authority(m.Authority); !found {
		l.problem(box.authority.at, unknownID("is not an authority of "+packTitle(pack), m.Authority, pack.Authorities, func(a protocol.Authority) string { return a.ID }))
		return a, false
	}
	if printed, f := parseAddress(strings.TrimSpace(a.Address)); f == nil && box.address.missing() {
		m.Address = printed
	}
	return a, true
}

func packTitle(p *protocol.Pack) string {
	if p.Name != "" {
		return "the " + p.Name
	}
	return "its pack"
}

// unknownID says which ID was probably meant, or which there are.
func unknownID[T any](reason, got string, all []T, id func(T) string) fault {
	ids := make([]string, len(all))
	for i, a := range all {
		ids[i] = id(a)
	}
	if hint := didYouMean(got, ids); hint != "" {
		return fault{reason, hint}
	}
	if len(ids) == 0 {
		return fault{reason, "the pack has none"}
	}
	return fault{reason, "write one of " + strings.Join(ids, ", ")}
}

func (l *loader) ladder(v value[string], pack *protocol.Pack, m *Mailbox) {
	has := func(id string) bool {
		_, ok := pack.Ladder(id)
		return ok
	}
	switch {
	case v.ok() && !has(v.v):
		l.problem(v.at, unknownID("is not a ladder of "+packTitle(pack), v.v, pack.Ladders, func(x protocol.Ladder) string { return x.ID }))
	case v.set:
	case has("lead-first"):
		m.Ladder = "lead-first"
	case len(pack.Ladders) > 0:
		m.Ladder = pack.Ladders[0].ID
	}
}

// contacts reads [mailbox.contacts]: by role an address, or a table of name and address.
func (l *loader) contacts(t *table, a protocol.Authority, m *Mailbox) {
	in := t.sub("contacts")
	for _, role := range []protocol.Role{protocol.RoleLead, protocol.RoleDispute, protocol.RoleSPOC, protocol.RoleDeputy} {
		raw, at, ok := in.get(string(role))
		if !ok {
			continue
		}
		var name, address value[string]
		if _, isTable := raw.(map[string]any); isTable {
			entry := in.sub(string(role))
			name = texts(entry, "name", "a name in quotes", plainLine)
			address = texts(entry, "address", "an address in quotes", parseAddress)
			if address.missing() {
				l.problem(entry.place("address"), fault{"is missing", `add address = "..."`})
			}
		} else {
			address = text(l, at, raw, `an address in quotes, or { name = "...", address = "..." }`, parseAddress)
		}
		c := Contact{name.v, address.v}
		// Who repeats an address of the pack confirms it, name and all.
		if p, had := a.Contact(role); had && name.missing() && strings.EqualFold(strings.TrimSpace(p.Address), c.Address) {
			c.Name = p.Name
		}
		if m.Contacts == nil {
			m.Contacts = map[string]Contact{}
		}
		m.Contacts[string(role)] = c
	}
}

// signIn settles who signs in where, with what.
func (l *loader) signIn(t *table, k mailKeys, box boxKeys, m *Mailbox) {
	if k.imap.url.missing() {
		l.problem(t.place("imap", "url"), fault{"is missing", `add url = "imaps://..." in [mail.imap] or [mailbox.imap]`})
	}
	if k.smtp.url.missing() {
		l.problem(t.place("smtp", "url"), fault{"is missing", `add url = "smtp+starttls://..." in [mail.smtp] or [mailbox.smtp]`})
	}
	if k.imap.auth.bad || k.smtp.auth.bad {
		return
	}
	own := k.smtp.password.set
	m.SMTP.Auth = k.smtp.auth.or(m.IMAP.Auth)
	if own && k.smtp.auth.missing() {
		m.SMTP.Auth = "password"
	}
	if l.graph(k, m) {
		m.SMTP.Auth = "graph"
	}
	if m.IMAP.Auth == "password" && box.password.missing() {
		l.problem(t.place("password_file"), fault{"is missing", "add password_file, password_env or password_credential"})
	}
	// A mailbox may need no password where [mail] has one for the others.
	outgrown := strings.HasPrefix(k.smtp.password.at.key, "mail.") && !strings.HasPrefix(k.smtp.auth.at.key, "mail.")
	switch m.SMTP.Auth {
	case "none":
		if own && !outgrown {
			l.problem(k.smtp.password.at, fault{`is a password for a relay that asks for none`, `remove it, or write auth = "password"`})
		}
	case "password":
		m.SMTP.Username, m.SMTP.Password = k.smtp.username.or(m.Username), k.smtp.password.or(m.Password)
		switch {
		case own:
		case k.smtp.username.set:
			l.problem(k.smtp.username.at, fault{"is a user without a password of its own", "add password_file beside it, or remove username to sign in as the mailbox"})
		case box.password.missing() && m.IMAP.Auth != "password":
			l.problem(t.place("smtp", "password_file"), fault{"is missing", `add it, or write auth = "none" for a relay that knows this host`})
		}
	default:
		m.SMTP.Username = k.smtp.username.or(m.Username)
		if own && !outgrown {
			l.problem(k.smtp.password.at, fault{"is a password for a relay that is given a token", `remove it, or write auth = "password"`})
		}
	}
	tokens := func(auth string) bool { return auth == "xoauth2" || auth == "oauthbearer" || auth == "graph" }
	if !tokens(m.IMAP.Auth) && !tokens(m.SMTP.Auth) {
		return
	}
	at := k.imap.auth.at
	if !tokens(m.IMAP.Auth) {
		at = k.smtp.auth.at
		if m.SMTP.Auth == "graph" {
			at = k.smtp.url.at
		}
	}
	var proofs []value[Secret]
	for _, proof := range []value[Secret]{k.oauth2.clientSecret, k.oauth2.certificate, k.oauth2.account} {
		if proof.set {
			proofs = append(proofs, proof)
		}
	}
	if k.oauth2.login.set && (k.oauth2.certificate.set || k.oauth2.account.set) {
		l.problem(k.oauth2.login.at, fault{"is a second proof for the issuer of tokens", "keep one of login_file, client_certificate and service_account"})
	}
	if k.oauth2.login.ok() && deviceURL(k.oauth2) == "" && !k.oauth2.tokenURL.missing() {
		l.problem(k.oauth2.login.at, fault{"needs device_url, where the sign-in begins", "add it beside token_url"})
	}
	if len(proofs) > 1 {
		l.problem(proofs[1].at, fault{"is a second proof for the issuer of tokens", "keep one of client_secret, client_certificate and service_account"})
	}
	google := k.oauth2.account.set
	for _, need := range []struct {
		key     string
		missing bool
	}{
		{"token_url", k.oauth2.tokenURL.missing() && !google},
		{"client_id", k.oauth2.clientID.missing() && !google},
		{"client_secret_file", len(proofs) == 0 && !k.oauth2.login.set},
		{"scopes", (k.oauth2.scopes.missing() || k.oauth2.scopes.ok() && len(k.oauth2.scopes.v) == 0) && (tokens(m.IMAP.Auth) || m.SMTP.Auth != "graph")},
	} {
		if need.missing {
			l.problem(at, fault{"needs a token, and oauth2." + need.key + " is missing", "add it in [mail.oauth2] or [mailbox.oauth2]"})
		}
	}
}

// folders makes sure that there is an inbox and that no folder is read twice.
func (l *loader) folders(v value[[]Folder]) {
	if !v.ok() {
		return
	}
	names := map[string]bool{}
	inbox, sent := false, 0
	for i, f := range v.v {
		name := f.Name
		if strings.EqualFold(name, "INBOX") { // RFC 3501 section 5.1
			name = "INBOX"
		}
		at := place{element(v.at.key, i), v.at.line, v.at.column}
		if p, ok := l.places[at.key]; ok {
			at = p
		}
		if names[name] {
			l.problem(at, fault{"names a folder that is already in the list", "keep one of the two"})
		}
		names[name] = true
		inbox = inbox || f.Role == "inbox"
		if f.Role == "sent" {
			if sent++; sent > 1 {
				l.problem(at, fault{"is a second folder of sent mail", "keep the one in which the mail server files what is sent"})
			}
		}
	}
	if !inbox {
		l.problem(v.at, fault{"has no inbox", `add "INBOX"`})
	}
}

func (l *loader) unique(t *table, box boxKeys, m *Mailbox, seen seen) {
	if box.authority.ok() {
		if first, ok := seen.names[m.Name]; ok {
			l.problem(box.authority.at, fault{fmt.Sprintf("is the authority of the mailbox on line %d as well", first.line), "keep one mailbox for each authority; read further folders of it with folders"})
		} else {
			seen.names[m.Name] = box.authority.at
		}
	}
	if m.Username == "" || m.IMAP.URL == nil {
		return
	}
	at := box.username.at
	if box.username.missing() {
		at = t.place("username")
	}
	login := strings.ToLower(m.Username) + " " + m.IMAP.URL.Hostname()
	if first, ok := seen.logins[login]; ok {
		l.problem(at, fault{fmt.Sprintf("opens the same mailbox as line %d", first.line), "give each mailbox its own user name"})
	} else {
		seen.logins[login] = at
	}
}

// confirmed looks at the day on which somebody checked the contacts.
func (l *loader) confirmed(v value[string]) {
	if !v.ok() {
		return
	}
	day, err := time.Parse(time.DateOnly, v.v)
	if err != nil { // parseDate has parsed it
		return
	}
	switch {
	case v.v > l.today:
		l.problem(v.at, fault{"is in the future", "write the day on which somebody checked the contacts of the protocol"})
	case day.AddDate(1, 0, 0).Format(time.DateOnly) < l.today:
		l.warn(v.at, fault{"is more than a year ago", "check the contacts of the protocol again, then write the new date"})
	}
}

// mode refuses what must not be switched on yet.
func (l *loader) mode(t *table, box boxKeys, m Mailbox, found bool) {
	if m.Mode == ModeShadow {
		return
	}
	need := func(missing bool, key, why, hint string) {
		if missing {
			l.problem(t.place(key), fault{fmt.Sprintf(`is missing, and mode = "%s" needs it: %s`, m.Mode, why), hint})
		}
	}
	need(box.staff.missing() || box.staff.ok() && len(box.staff.v) == 0, "staff_domains",
		"it says who belongs to the authority", `add staff_domains = ["..."], the authority's own mail domains`)
	need(m.Address == "" && box.address.missing() && found, "address",
		"the pack has no address for the authority", `add address = "...", the address the mailbox answers from`)
	if m.Mode != ModeLive {
		return
	}
	need(box.office.missing(), "office_phone", "it stands in every acknowledgement", `add office_phone = "..."`)
	need(box.outOfHours.missing(), "out_of_hours_phone", "it stands in every acknowledgement", `add out_of_hours_phone = "..."`)
	need(box.confirmed.missing(), "contacts_confirmed", "lapses are told to these people",
		`check the contacts of the protocol, then add contacts_confirmed = "YYYY-MM-DD"`)
}
