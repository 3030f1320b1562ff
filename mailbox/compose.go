package mailbox

import (
	"bytes"
	"errors"
	"fmt"
	netmail "net/mail"
	"strings"
	"unicode"

	"github.com/wneessen/go-mail"
)

// longestLine is the length of a line that RFC 5322 section 2.1.1 allows.
const longestLine = 998

// Compose renders a letter as plain text in UTF-8. Equal letters give equal
// bytes. A line break or another control character in a field is an error, as
// is an address that is not a bare one. Identifiers of other people's mail
// that are malformed are left out of In-Reply-To and References: they must not
// keep an answer from being written.
func Compose(l Letter) ([]byte, error) {
	if len(l.To) == 0 {
		return nil, errors.New("compose: the letter has no recipient")
	}
	if l.Date.IsZero() {
		return nil, errors.New("compose: the letter has no date")
	}
	if !validMessageID(l.MessageID) {
		return nil, errors.New("compose: the Message-ID is malformed")
	}
	fields := map[string]string{
		"sender's name": l.FromName, "subject": l.Subject, "Auto-Submitted": l.AutoSubmitted, "notice": l.Notice,
	}
	for name, value := range fields {
		if strings.ContainsFunc(value, unicode.IsControl) {
			return nil, fmt.Errorf("compose: the %s holds a control character", name)
		}
	}
	m := mail.NewMsg(mail.WithNoDefaultUserAgent(), mail.WithCharset(mail.CharsetUTF8), mail.WithEncoding(mail.EncodingQP))
	for _, addresses := range []struct {
		header mail.AddrHeader
		name   string
		list   []string
	}{
		{mail.HeaderFrom, l.FromName, []string{l.From}},
		{mail.HeaderTo, "", l.To},
		{mail.HeaderCc, "", l.Cc},
	} {
		var parsed []*netmail.Address
		for _, address := range addresses.list {
			if err := checkAddress(address); err != nil {
				return nil, fmt.Errorf("compose: %s: %w", addresses.header, err)
			}
			parsed = append(parsed, &netmail.Address{Name: addresses.name, Address: address})
		}
		if len(parsed) > 0 {
			m.SetAddrHeaderFromMailAddress(addresses.header, parsed...)
		}
	}
	m.Subject(strings.Join(strings.Fields(l.Subject), " "))
	m.SetGenHeader(mail.HeaderMessageID, l.MessageID)
	m.SetDateWithValue(l.Date)
	if validMessageID(l.InReplyTo) {
		m.SetGenHeader(mail.HeaderInReplyTo, l.InReplyTo)
	}
	if references := validMessageIDs(l.References); references != "" {
		m.SetGenHeader(mail.HeaderReferences, references)
	}
	if l.AutoSubmitted != "" {
		m.SetGenHeader("Auto-Submitted", l.AutoSubmitted)
	}
	if l.SuppressReplies {
		// [MS-OXCMAIL] section 2.2.3.2.14
		m.SetGenHeader(mail.HeaderXAutoResponseSuppress, "DR, RN, NRN, OOF, AutoReply")
	}
	if l.Notice != "" {
		m.SetGenHeader("X-Dtrbot-Notice", l.Notice)
	}
	m.SetBodyString(mail.TypeTextPlain, strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(l.Text))

	var raw bytes.Buffer
	if _, err := m.WriteTo(&raw); err != nil {
		return nil, fmt.Errorf("compose: %w", err)
	}
	for line := range bytes.Lines(raw.Bytes()) {
		if !bytes.HasSuffix(line, []byte("\r\n")) && len(line) > 0 && line[len(line)-1] == '\n' || len(line) > longestLine+2 {
			return nil, errors.New("compose: a line of the letter is malformed or too long")
		}
	}
	return raw.Bytes(), nil
}

// validMessageID tells a msg-id (RFC 5322 section 3.6.4) that can stand in a
// header: in angle brackets, printable ASCII without blanks, not endless.
func validMessageID(id string) bool {
	if len(id) < 3 || len(id) > 900 || id[0] != '<' || id[len(id)-1] != '>' {
		return false
	}
	for _, c := range []byte(id[1 : len(id)-1]) {
		if c <= ' ' || c >= 0x7f || c == '<' || c == '>' {
			return false
		}
	}
	return true
}

// validMessageIDs joins the identifiers that can stand in a header; of a long
// thread the first and the last twenty (RFC 5322 allows to trim).
func validMessageIDs(ids []string) string {
	const most = 20
	var valid []string
	for _, id := range ids {
		if validMessageID(id) {
			valid = append(valid, id)
		}
	}
	if len(valid) > most {
		valid = append(valid[:1:1], valid[len(valid)-most:]...)
	}
	return strings.Join(valid, " ")
}

// checkAddress accepts a bare address in ASCII, as an envelope takes it.
func checkAddress(address string) error {
	for _, c := range []byte(address) {
		if c <= ' ' || c >= 0x7f || c == '<' || c == '>' {
			return errors.New("the address holds a character that a mail system may not take")
		}
	}
	parsed, err := netmail.ParseAddress(address)
	if err != nil || parsed.Address != address {
		return errors.New("the address is malformed")
	}
	return nil
}
