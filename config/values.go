package config

import (
	"net"
	"net/mail"
	"net/netip"
	"net/url"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode"
)

// The parsers of values. None of them says in a fault what it was given.

func notEmpty(s string) (string, *fault) {
	if strings.TrimSpace(s) == "" {
		return "", &fault{"is empty", "give it a value, or remove the line"}
	}
	return s, nil
}

// anyText allows the empty text, which means "none".
func anyText(s string) (string, *fault) { return s, nil }

// plainLine is a name, a user or the like.
func plainLine(s string) (string, *fault) {
	if strings.ContainsFunc(s, unicode.IsControl) {
		return "", &fault{"holds a line break or another control character", "write it on one line"}
	}
	if strings.TrimSpace(s) != s {
		return "", &fault{"begins or ends with a space", "remove the space"}
	}
	return notEmpty(s)
}

func oneOf(words ...string) func(string) (string, *fault) {
	return func(s string) (string, *fault) {
		if slices.Contains(words, s) {
			return s, nil
		}
		return "", &fault{"is not one of " + strings.Join(words, ", "), didYouMean(s, words)}
	}
}

func parseMode(s string) (Mode, *fault) {
	w, f := oneOf(string(ModeShadow), string(ModeStaff), string(ModeLive))(s)
	return Mode(w), f
}

// maxSince is about half a year: a first start that looks further back would
// acknowledge referrals that were settled long ago.
const maxSince = 120

func parseSince(s string) (int, *fault) {
	m := regexp.MustCompile(`^(\d{1,4}) working days?$`).FindStringSubmatch(s)
	if m == nil {
		return 0, &fault{"is not a number of working days", `write it like "3 working days"`}
	}
	n, err := strconv.Atoi(m[1])
	if err != nil || n > maxSince {
		return 0, &fault{"looks back too far", "write at most " + strconv.Itoa(maxSince) + " working days"}
	}
	return n, nil
}

func parsePoll(s string) (time.Duration, *fault) {
	d, err := time.ParseDuration(s)
	if err != nil {
		return 0, &fault{"is not a duration", `write it like "1m" or "30s"`}
	}
	if d < time.Second || d > 24*time.Hour {
		return 0, &fault{"is out of range", `write a duration from "1s" to "24h"`}
	}
	return d, nil
}

// hours are the send hours, since midnight.
type hours struct{ from, to time.Duration }

func parseHours(s string) (hours, *fault) {
	bad := &fault{"is not a span of hours", `write it like "08:00-18:00"`}
	a, b, ok := strings.Cut(s, "-")
	if !ok {
		return hours{}, bad
	}
	from, ok1 := clock(a)
	to, ok2 := clock(b)
	if !ok1 || !ok2 {
		return hours{}, bad
	}
	if from >= to {
		return hours{}, &fault{"ends before it begins", `write the earlier hour first, like "08:00-18:00"`}
	}
	return hours{from, to}, nil
}

// clock reads "HH:MM", up to 24:00.
func clock(s string) (time.Duration, bool) {
	if s == "24:00" {
		return 24 * time.Hour, true
	}
	t, err := time.Parse("15:04", s)
	if err != nil || len(s) != len("15:04") {
		return 0, false
	}
	return time.Duration(t.Hour())*time.Hour + time.Duration(t.Minute())*time.Minute, true
}

// parseListen takes an address of this machine alone: what is told there is
// asked for without a password.
func parseListen(s string) (string, *fault) {
	if s == "" {
		return "", nil
	}
	host, port, err := net.SplitHostPort(s)
	n, number := strconv.ParseUint(port, 10, 16)
	if err != nil || number != nil || n == 0 {
		return "", &fault{"is not an address and a port", `write it like "127.0.0.1:9464"`}
	}
	if a, err := netip.ParseAddr(host); err != nil || !a.IsLoopback() || a.Zone() != "" {
		return "", &fault{"is no address of this machine alone", `write "127.0.0.1" or "[::1]" before the port, and let a collector of metrics on this machine pass them on`}
	}
	return s, nil
}

func parseRate(s string) (int, *fault) {
	n, ok := strings.CutSuffix(s, "/minute")
	rate, err := strconv.Atoi(n)
	if !ok || err != nil {
		return 0, &fault{"is not a rate", `write it like "30/minute"`}
	}
	if rate < 1 || rate > 6000 {
		return 0, &fault{"is out of range", `write a rate from "1/minute" to "6000/minute"`}
	}
	return rate, nil
}

func parseDate(s string) (string, *fault) {
	if _, err := time.Parse(time.DateOnly, s); err != nil {
		return "", &fault{"is not a date", `write a real day as year, month, day, like "2026-11-02"`}
	}
	return s, nil
}

func parseClosure(s string) (Closure, *fault) {
	from, to, ranged := strings.Cut(s, "..")
	if !ranged {
		to = from
	}
	_, f1 := parseDate(from)
	_, f2 := parseDate(to)
	switch {
	case f1 != nil || f2 != nil:
		return Closure{}, &fault{"is neither a date nor a run of dates", `write "2026-12-24" or "2026-12-29..2026-12-31"`}
	case from > to:
		return Closure{}, &fault{"ends before it begins", "write the earlier day first"}
	}
	return Closure{from, to}, nil
}

// parsePhone checks no numbering plan: "0300 123 4567, option 2" is a number
// that people can call.
func parsePhone(s string) (string, *fault) {
	if s, f := plainLine(s); f != nil {
		return s, f
	}
	digits := 0
	for _, r := range s {
		if r >= '0' && r <= '9' {
			digits++
		}
	}
	if digits < 5 || len(s) > 60 {
		return "", &fault{"is not a telephone number", `write it as people call it, like "01268 000000"`}
	}
	return s, nil
}

// validHost is a name or an address of a host.
func validHost(s string) bool {
	if a, err := netip.ParseAddr(s); err == nil {
		return a.Zone() == ""
	}
	return validName(s)
}

// validName follows RFC 1123 section 2.1; other scripts stand in it in their
// ASCII form, xn--.
func validName(s string) bool {
	if s == "" || len(s) > 253 {
		return false
	}
	for label := range strings.SplitSeq(s, ".") {
		if label == "" || len(label) > 63 || label[0] == '-' || label[len(label)-1] == '-' {
			return false
		}
		for _, r := range label {
			if r != '-' && (r < '0' || r > '9') && (r < 'a' || r > 'z') && (r < 'A' || r > 'Z') {
				return false
			}
		}
	}
	return true
}

func parseDomain(s string) (string, *fault) {
	if strings.ContainsAny(s, "@*") {
		return "", &fault{"is not a domain", `write only what stands after the @, like "basildon.gov.uk"`}
	}
	if !validName(s) || !strings.Contains(s, ".") {
		return "", &fault{"is not a domain", `write it like "basildon.gov.uk"`}
	}
	return strings.ToLower(s), nil
}

func parseAddress(s string) (string, *fault) {
	a, err := mail.ParseAddress(s)
	if err != nil || a.Address != s {
		return "", &fault{"is not an email address", `write the bare address, like "housing@council.example"`}
	}
	local, domain, _ := strings.Cut(s, "@")
	if strings.ContainsAny(local, `" `) || strings.ContainsFunc(s, func(r rune) bool { return r > 126 || r < 33 }) {
		return "", &fault{"is not an email address that every mail server takes", "write an address of plain letters and digits"}
	}
	if _, f := parseDomain(domain); f != nil {
		return "", &fault{"is not an email address with a whole domain", `write it like "housing@council.example"`}
	}
	return s, nil
}

// parseAuthentication reads whose Authentication-Results count (RFC 8601).
func parseAuthentication(s string) (string, *fault) {
	if host, ok := strings.CutPrefix(s, "authserv:"); ok {
		if !validName(host) {
			return "", &fault{"names no host after authserv:", `write it like "authserv:mx.council.example"`}
		}
		return "authserv:" + strings.ToLower(host), nil
	}
	return oneOf("microsoft365", "google", "none", "authserv:HOST")(s)
}

// parseFolder reads "Name" or "role:Name". A name alone is read as an inbox.
func parseFolder(s string) (Folder, *fault) {
	if _, f := plainLine(s); f != nil {
		return Folder{}, f
	}
	role, name, ok := strings.Cut(s, ":")
	if !ok {
		return Folder{"inbox", s}, nil
	}
	switch role {
	case "inbox", "junk", "sent":
		if _, f := plainLine(name); f != nil {
			return Folder{}, &fault{"names no folder after its role", `write it like "sent:Sent Items", without a space after the colon`}
		}
		return Folder{role, name}, nil
	}
	return Folder{}, &fault{"has a role that is not one of inbox, junk, sent", `write it like "junk:Junk Email"; for a name that holds a colon put "inbox:" before it`}
}

// loopback tells whether a host can only be this machine.
func loopback(host string) bool {
	if strings.EqualFold(host, "localhost") {
		return true
	}
	a, err := netip.ParseAddr(host)
	return err == nil && a.Unmap().IsLoopback()
}

// service is the URL schemes of one protocol of mail and their ports.
type service struct {
	name    string
	ports   map[string]string
	example string
}

// RFC 8314 section 3, and RFC 3501 and 6409 for the ports of STARTTLS.
func imapService() service {
	return service{"imap", map[string]string{"imaps": "993", "imap+starttls": "143", "imap+insecure": "143"}, "imaps://outlook.office365.com:993"}
}

func smtpService() service {
	return service{"smtp", map[string]string{"smtps": "465", "smtp+starttls": "587", "smtp+insecure": "587"}, "smtp+starttls://smtp.office365.com:587"}
}

// sendService is smtpService and Microsoft Graph, which is spoken over HTTPS.
func sendService() service {
	s := smtpService()
	s.ports["graph"], s.ports["graph+insecure"] = "443", "80"
	return s
}

func (v service) what() string { return `a URL in quotes, like "` + v.example + `"` }

func (v service) parse(s string) (*url.URL, *fault) {
	scheme, _, ok := strings.Cut(s, "://")
	port, known := v.ports[scheme]
	switch {
	case !ok:
		return nil, &fault{"is not a URL", `write it like "` + v.example + `"`}
	case !known && (scheme == v.name || v.ports[strings.ToLower(scheme)] != ""):
		return nil, &fault{"does not say how the connection is encrypted", "begin it with " + v.name + "s:// or " + v.name + "+starttls://"}
	case !known:
		return nil, &fault{"has a scheme that does not fit", "begin it with " + v.name + "s:// or " + v.name + "+starttls://"}
	}
	u, err := url.Parse(s)
	if err != nil || strings.HasSuffix(u.Host, ":") {
		return nil, &fault{"is not a URL", `write it like "` + v.example + `"`}
	}
	if u.User != nil {
		return nil, &fault{"holds a user name or a password", "take it out of the URL; use username and password_file"}
	}
	if (u.Path != "" && u.Path != "/") || u.RawQuery != "" || u.ForceQuery || u.Fragment != "" {
		return nil, &fault{"holds more than a host and a port", `write it like "` + v.example + `"`}
	}
	host := u.Hostname()
	if !validHost(host) {
		return nil, &fault{"names no host", `write it like "` + v.example + `"`}
	}
	if p := u.Port(); p != "" {
		if n, err := strconv.Atoi(p); err != nil || n < 1 || n > 65535 {
			return nil, &fault{"has a port that does not exist", "write a port from 1 to 65535, or none"}
		}
		port = p
	}
	if strings.HasSuffix(scheme, "+insecure") && !loopback(host) {
		return nil, &fault{"would send passwords and referrals unencrypted to another machine", "use " + v.name + "s:// or " + v.name + "+starttls://; +insecure is for localhost, 127.0.0.1 and ::1 only"}
	}
	return &url.URL{Scheme: scheme, Host: net.JoinHostPort(strings.ToLower(host), port)}, nil
}

// parseTokenURL accepts http on this machine alone.
func parseTokenURL(s string) (string, *fault) {
	u, err := url.Parse(s)
	switch {
	case err != nil || !validHost(u.Hostname()):
		return "", &fault{"is not a URL", `write it like "https://login.microsoftonline.com/TENANT/oauth2/v2.0/token"`}
	case u.User != nil:
		return "", &fault{"holds a user name or a password", "use client_id and client_secret_file"}
	case u.Scheme != "https" && (u.Scheme != "http" || !loopback(u.Hostname())):
		return "", &fault{"is not an https URL", "tokens and secrets go there: begin it with https://"}
	}
	return s, nil
}

// parseDatabase reads "sqlite:PATH" or a postgres URL; the path is not yet
// resolved.
func parseDatabase(s string) (string, *fault) {
	if path, ok := strings.CutPrefix(s, "sqlite:"); ok {
		if strings.TrimSpace(path) == "" || strings.HasPrefix(path, "//") || strings.ContainsAny(path, "?#\x00") || path == ":memory:" {
			return "", &fault{"names no file after sqlite:", `write it like "sqlite:dtrbot.db"`}
		}
		return s, nil
	}
	if !strings.HasPrefix(s, "postgres://") && !strings.HasPrefix(s, "postgresql://") {
		return "", &fault{"is no database that dtrbot knows", `write "sqlite:dtrbot.db" or "postgres://user@host/dtrbot?sslmode=verify-full"`}
	}
	u, err := url.Parse(s)
	if err != nil {
		return "", &fault{"is not a URL", `write it like "postgres://user@host/dtrbot?sslmode=verify-full"`}
	}
	query, err := url.ParseQuery(u.RawQuery)
	if err != nil {
		return "", &fault{"has parameters that cannot be read", `write it like "postgres://user@host/dtrbot?sslmode=verify-full"`}
	}
	if _, has := u.User.Password(); has || query.Has("password") {
		return "", &fault{"holds a password", "take it out of the URL; use database.password_file"}
	}
	if strings.Trim(u.Path, "/") == "" && query.Get("dbname") == "" {
		return "", &fault{"names no database", `write it after the host, like "postgres://user@host/dtrbot?sslmode=verify-full"`}
	}
	hosts := strings.Split(u.Hostname(), ",")
	if h := query.Get("host"); h != "" {
		hosts = strings.Split(h, ",")
	}
	local := !slices.ContainsFunc(hosts, func(h string) bool {
		return h != "" && !strings.HasPrefix(h, "/") && !strings.HasPrefix(h, "@") && !loopback(h)
	})
	switch mode := query.Get("sslmode"); mode {
	case "":
		return "", &fault{"does not say how the connection is encrypted", "add ?sslmode=verify-full"}
	case "verify-full", "verify-ca", "require":
	case "disable", "allow", "prefer":
		if !local {
			return "", &fault{"may send personal data unencrypted to another machine", "write sslmode=verify-full; disable is for this machine only"}
		}
	default:
		return "", &fault{"has an sslmode that does not exist", "write sslmode=verify-full"}
	}
	return s, nil
}
