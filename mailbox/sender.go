package mailbox

import (
	"bytes"
	"errors"
	"io"
	"mime"
	"net/mail"
	"slices"
	"strings"
)

// Sender is what the mail system found out about who sent a message.
type Sender string

// A message is Genuine where the domain of its From field vouches for it, and
// Forged where that domain disowns it. It is Unchecked where nobody checked, as
// with mail that never left the mail system. All other mail is Unproven: the
// domain says nothing, or what stands there cannot be relied on.
const (
	SenderGenuine   Sender = "genuine"
	SenderForged    Sender = "forged"
	SenderUnchecked Sender = "unchecked"
	SenderUnproven  Sender = "unproven"
)

// Checker says whose findings count. Anybody can write an
// Authentication-Results field; only those of the server that received the
// mail for the council are evidence (RFC 8601 section 5).
type Checker struct {
	kind string
	host string
}

// NewChecker reads a setting: microsoft365, google, authserv:HOST or none.
func NewChecker(setting string) (Checker, error) {
	host, own := strings.CutPrefix(setting, "authserv:")
	switch {
	case setting == "microsoft365", setting == "google", setting == "none", setting == "":
		return Checker{kind: setting}, nil
	case own && host != "":
		return Checker{kind: "authserv", host: strings.ToLower(host)}, nil
	}
	return Checker{}, errors.New("whose verdict on senders counts is not known: write microsoft365, google, authserv:HOST or none")
}

// Field is one header field, unfolded or not.
type Field struct{ Name, Value string }

// Sender judges by the header fields of a message, from the top. Only the
// topmost field of the checker counts: what stands below may have come with
// the message.
func (c Checker) Sender(fields []Field) Sender {
	from := fromDomain(fields)
	if from == "" {
		return SenderUnproven
	}
	switch c.kind {
	case "microsoft365":
		// Exchange takes the organisation's own fields off what comes from
		// outside, and leaves the authserv-id out.
		as, known := first(fields, "X-MS-Exchange-Organization-AuthAs")
		if known && strings.EqualFold(strings.TrimSpace(as), "Internal") {
			return SenderGenuine
		}
		found := c.verdict(fields, from, func(r authResults) bool { return r.server == "" })
		if known && found == SenderUnchecked {
			return SenderUnproven // it came from outside
		}
		return found
	case "google":
		return c.verdict(fields, from, func(r authResults) bool { return r.server == "mx.google.com" })
	case "authserv":
		return c.verdict(fields, from, func(r authResults) bool { return r.server == c.host })
	}
	return SenderUnchecked
}

// verdict is that of the topmost field of the server.
func (c Checker) verdict(fields []Field, from string, own func(authResults) bool) Sender {
	for _, f := range fields {
		if !strings.EqualFold(f.Name, "Authentication-Results") {
			continue
		}
		r, err := parseAuthResults(f.Value, c.kind == "microsoft365")
		if err != nil {
			// A field that cannot be read may be the checker's own: nothing
			// below it is believed.
			return SenderUnproven
		}
		if own(r) {
			return r.sender(from)
		}
	}
	return SenderUnchecked
}

// sender weighs the results of one field for the domain of the From field.
func (r authResults) sender(from string) Sender {
	if len(r.methods) == 0 {
		return SenderUnchecked // "none" (RFC 8601 section 2.2)
	}
	var disowned bool
	for _, m := range r.methods {
		switch m.method {
		case "dmarc":
			if d := m.property("header.from"); d != "" && d != from {
				return SenderUnproven // about another message, or another From
			}
			switch m.result {
			case "pass", "bestguesspass":
				return SenderGenuine
			case "fail":
				disowned = true
			}
		case "compauth":
			// Microsoft's own sum of everything, which knows of forwarders
			// that DMARC does not.
			switch m.result {
			case "pass":
				return SenderGenuine
			case "fail":
				disowned = true
			}
		}
	}
	if disowned {
		return SenderForged
	}
	for _, m := range r.methods {
		if m.result != "pass" {
			continue
		}
		var d string
		switch m.method {
		case "dkim":
			d = m.property("header.d")
			if d == "" {
				d = domainOf(m.property("header.i"))
			}
		case "spf":
			d = domainOf(m.property("smtp.mailfrom"))
		}
		// Without DMARC a pass speaks for the From field only where it is
		// about the same domain, to the letter.
		if d != "" && d == from {
			return SenderGenuine
		}
	}
	return SenderUnproven
}

// domainOf is the domain of an address, or of what is a domain already.
func domainOf(s string) string { return s[strings.LastIndexByte(s, '@')+1:] }

// fromDomain is the domain of the one author; "" where there is none, or where
// several make it unclear who speaks.
func fromDomain(fields []Field) string {
	// The name may be in any charset: only the address matters.
	parser := mail.AddressParser{WordDecoder: &mime.WordDecoder{CharsetReader: func(_ string, r io.Reader) (io.Reader, error) { return r, nil }}}
	domain := ""
	for _, f := range fields {
		if !strings.EqualFold(f.Name, "From") {
			continue
		}
		if domain != "" {
			return ""
		}
		list, err := parser.ParseList(strings.NewReplacer("\r\n", "", "\n", "").Replace(f.Value))
		if err != nil || len(list) != 1 {
			return ""
		}
		domain = strings.ToLower(domainOf(list[0].Address))
	}
	return domain
}

func first(fields []Field, name string) (string, bool) {
	i := slices.IndexFunc(fields, func(f Field) bool { return strings.EqualFold(f.Name, name) })
	if i < 0 {
		return "", false
	}
	return fields[i].Value, true
}

// authResults is one Authentication-Results field (RFC 8601 section 2.2).
type authResults struct {
	server  string // in lower case; "" where Microsoft leaves it out
	methods []authMethod
}

type authMethod struct {
	method, result string // in lower case
	properties     map[string]string
}

func (m authMethod) property(name string) string { return m.properties[name] }

// parseAuthResults reads a field by its grammar: quoted strings and comments
// hide nothing and add nothing. Anonymous fields begin with a result, as
// Microsoft writes them.
func parseAuthResults(value string, anonymous bool) (authResults, error) {
	pieces, err := authPieces(value)
	if err != nil {
		return authResults{}, err
	}
	var r authResults
	if !anonymous || len(pieces[0]) > 0 && !isResult(pieces[0]) {
		if len(pieces[0]) == 0 || pieces[0][0].sign {
			return authResults{}, errAuthResults
		}
		// A version may follow the server's name.
		r.server = strings.ToLower(pieces[0][0].text)
		pieces = pieces[1:]
	}
	seen := map[string]bool{}
	for _, p := range pieces {
		if len(p) == 0 || len(p) == 1 && strings.EqualFold(p[0].text, "none") {
			continue
		}
		m, err := authResult(p)
		if err != nil {
			return authResults{}, err
		}
		// DKIM has a result for each signature; of the others there is one.
		if m.method != "dkim" && seen[m.method] {
			return authResults{}, errAuthResults
		}
		seen[m.method] = true
		r.methods = append(r.methods, m)
	}
	return r, nil
}

var errAuthResults = errors.New("the authentication results cannot be read")

// isResult tells method=result from a server's name.
func isResult(p []authToken) bool {
	for i, t := range p {
		if t.sign {
			return t.text == "=" && i > 0
		}
	}
	return false
}

// authResult reads method ["/" version] "=" result, then name "=" value.
func authResult(p []authToken) (authMethod, error) {
	m := authMethod{properties: map[string]string{}}
	if p[0].sign || p[0].quoted {
		return m, errAuthResults
	}
	m.method = strings.ToLower(p[0].text)
	p = p[1:]
	if len(p) >= 2 && p[0].is("/") && !p[1].sign {
		p = p[2:]
	}
	if len(p) < 2 || !p[0].is("=") || p[1].sign || p[1].quoted {
		return m, errAuthResults
	}
	m.result = strings.ToLower(p[1].text)
	for p = p[2:]; len(p) > 0; p = p[3:] {
		if len(p) < 3 || p[0].sign || !p[1].is("=") || p[2].sign {
			return m, errAuthResults
		}
		name := strings.ToLower(p[0].text)
		if _, twice := m.properties[name]; twice {
			return m, errAuthResults
		}
		m.properties[name] = strings.ToLower(p[2].text)
	}
	return m, nil
}

// authToken is a word, a quoted string, or one of the signs = and /.
type authToken struct {
	text         string
	sign, quoted bool
}

func (t authToken) is(sign string) bool { return t.sign && t.text == sign }

// mostAuthTokens bounds one field.
const mostAuthTokens = 1000

// authPieces cuts a field into tokens, and those at its semicolons.
func authPieces(s string) ([][]authToken, error) {
	pieces := [][]authToken{nil}
	last := func() *[]authToken { return &pieces[len(pieces)-1] }
	count := 0
	for i := 0; i < len(s); {
		if count++; count > mostAuthTokens {
			return nil, errAuthResults
		}
		switch c := s[i]; {
		case c == ' ' || c == '\t' || c == '\r' || c == '\n':
			i++
		case c == '(':
			end := commentEnd(s, i)
			if end < 0 {
				return nil, errAuthResults
			}
			i = end
		case c == ';':
			pieces = append(pieces, nil)
			i++
		case c == '=':
			*last() = append(*last(), authToken{text: "=", sign: true})
			i++
		case c == '/' && len(*last()) == 1 && len(pieces) > 1:
			// Only behind a method; a path in a value is a part of it.
			*last() = append(*last(), authToken{text: "/", sign: true})
			i++
		case c == '"':
			text, end := quotedEnd(s, i)
			if end < 0 {
				return nil, errAuthResults
			}
			// A local part may be quoted, its domain not.
			rest := end
			for rest < len(s) && !strings.ContainsRune(" \t\r\n;=()\"", rune(s[rest])) {
				rest++
			}
			*last() = append(*last(), authToken{text: text + s[end:rest], quoted: true})
			i = rest
		case c < ' ' || c == 0x7f:
			return nil, errAuthResults
		default:
			end := i
			for end < len(s) && !strings.ContainsRune(" \t\r\n;=()\"", rune(s[end])) && !(s[end] == '/' && len(*last()) == 0 && len(pieces) > 1) {
				end++
			}
			// An equals sign inside a value, as in base64, belongs to it when a
			// value has begun and no blank comes before.
			if l := *last(); len(l) > 0 && l[len(l)-1].is("=") {
				for end < len(s) && s[end] == '=' {
					end++
				}
			}
			*last() = append(*last(), authToken{text: s[i:end]})
			i = end
		}
	}
	return pieces, nil
}

// commentEnd is behind the comment that begins at i; comments nest.
func commentEnd(s string, i int) int {
	depth := 0
	for ; i < len(s); i++ {
		switch s[i] {
		case '\\':
			i++
		case '(':
			depth++
		case ')':
			if depth--; depth == 0 {
				return i + 1
			}
		}
	}
	return -1
}

// quotedEnd is the text of the quoted string that begins at i, and what is
// behind it.
func quotedEnd(s string, i int) (string, int) {
	var b strings.Builder
	for i++; i < len(s); i++ {
		switch s[i] {
		case '\\':
			if i++; i < len(s) {
				b.WriteByte(s[i])
			}
		case '"':
			return b.String(), i + 1
		default:
			b.WriteByte(s[i])
		}
	}
	return "", -1
}

// headerFields are the fields of a header, or of as much of it as there is,
// from the top. What is no field is passed over.
func headerFields(header []byte) []Field {
	var out []Field
	for len(header) > 0 {
		line, rest, _ := bytes.Cut(header, []byte("\n"))
		header = rest
		line = bytes.TrimRight(line, "\r")
		if len(line) == 0 {
			break
		}
		if line[0] == ' ' || line[0] == '\t' {
			if len(out) > 0 {
				out[len(out)-1].Value += string(line)
			}
			continue
		}
		if name, value, ok := bytes.Cut(line, []byte(":")); ok {
			out = append(out, Field{Name: string(bytes.TrimSpace(name)), Value: string(value)})
		} else if len(out) > 0 {
			// A broken line ends the field above it.
			out = append(out, Field{})
		}
	}
	return out
}
