package sample

import (
	"bytes"
	"encoding/base64"
	"fmt"
	"mime"
	"mime/quotedprintable"
	"strings"
	"time"
)

// Inbox is the address that Ordinary and Edge mails are sent to.
const Inbox = "housing.solutions@basildon.example"

// header is a list of field names and values, in order.
type header []string

// part is one body of a message.
type part struct {
	contentType string
	disposition string
	encoding    string // "base64", "quoted-printable", or "" for bytes as they are
	body        []byte
}

// fixed is the time of messages that are given none: a Wednesday in summer time.
func fixed() time.Time {
	return time.Date(2026, time.August, 12, 14, 3, 0, 0, time.FixedZone("BST", 60*60))
}

// message is a complete message of one part, or multipart/mixed of several.
func message(h header, parts ...part) []byte {
	var b bytes.Buffer
	h.write(&b)
	if len(parts) == 1 {
		writePart(&b, parts[0])
		return b.Bytes()
	}
	const boundary = "=_sample_0f2c61b7"
	fmt.Fprintf(&b, "Content-Type: multipart/mixed; boundary=%q\r\n\r\nThis is a message in several parts.\r\n", boundary)
	for _, p := range parts {
		b.WriteString("--" + boundary + "\r\n")
		writePart(&b, p)
		b.WriteString("\r\n")
	}
	b.WriteString("--" + boundary + "--\r\n")
	return b.Bytes()
}

func (h header) write(b *bytes.Buffer) {
	for i := 0; i+1 < len(h); i += 2 {
		if h[i+1] != "" {
			b.WriteString(h[i] + ": " + h[i+1] + "\r\n")
		}
	}
}

func writePart(b *bytes.Buffer, p part) {
	header{"Content-Type", p.contentType, "Content-Disposition", p.disposition, "Content-Transfer-Encoding", p.encoding}.write(b)
	b.WriteString("\r\n")
	switch p.encoding {
	case "base64":
		line := make([]byte, base64.StdEncoding.EncodedLen(57))
		for rest := p.body; len(rest) > 0; {
			n := min(57, len(rest))
			base64.StdEncoding.Encode(line, rest[:n])
			b.Write(line[:base64.StdEncoding.EncodedLen(n)])
			b.WriteString("\r\n")
			rest = rest[n:]
		}
	case "quoted-printable":
		// Writing into a bytes.Buffer never fails.
		w := quotedprintable.NewWriter(b)
		_, _ = w.Write(p.body)
		_ = w.Close()
		b.WriteString("\r\n")
	default:
		b.Write(p.body)
	}
}

// text is a plain part in UTF-8.
func text(s string) part {
	return part{"text/plain; charset=utf-8", "", "quoted-printable", crlf(s)}
}

// attachment is a file.
func attachment(contentType, name string, data []byte) part {
	return part{fmt.Sprintf("%s; name=%q", contentType, name), fmt.Sprintf("attachment; filename=%q", name), "base64", data}
}

// crlf ends every line as RFC 5322 asks.
func crlf(s string) []byte {
	return []byte(strings.ReplaceAll(strings.ReplaceAll(s, "\r\n", "\n"), "\n", "\r\n"))
}

// envelope are the fields that a message has when it lies in the mailbox: the
// trace of the border server on top, then what the sender wrote. Empty values
// leave their field out.
type envelope struct {
	from, to, subject, id string
	date                  time.Time
	extra                 header
}

func (e envelope) header() header {
	fromDomain, toDomain := domain(e.from), domain(e.to)
	if fromDomain == "" {
		fromDomain = "unknown.example"
	}
	arrived := e.date.Add(4 * time.Second).Format(time.RFC1123Z)
	h := header{
		"Return-Path", "<" + address(e.from) + ">",
		"Received", fmt.Sprintf("from out.%s (out.%s [192.0.2.25])\r\n\tby mx.%s (Postfix) with ESMTPS id 4XkQ2z\r\n\tfor <%s>; %s",
			fromDomain, fromDomain, toDomain, address(e.to), arrived),
		"Authentication-Results", fmt.Sprintf("mx.%s; spf=pass smtp.mailfrom=%s; dkim=pass header.d=%s;\r\n\tdmarc=pass header.from=%s",
			toDomain, fromDomain, fromDomain, fromDomain),
		"Received", fmt.Sprintf("from desk.%s (desk.%s [198.51.100.7])\r\n\tby out.%s with ESMTPS id 9b31; %s",
			fromDomain, fromDomain, fromDomain, e.date.Add(time.Second).Format(time.RFC1123Z)),
		"Date", e.date.Format(time.RFC1123Z),
		"From", display(e.from),
		"To", e.to,
		"Subject", mime.QEncoding.Encode("utf-8", e.subject),
		"Message-ID", e.id,
	}
	return append(append(h, e.extra...), "MIME-Version", "1.0")
}

// display encodes the name of `Name <local@domain>` where it needs it (RFC 2047).
func display(s string) string {
	name, rest, ok := strings.Cut(s, " <")
	if !ok {
		return s
	}
	return mime.QEncoding.Encode("utf-8", name) + " <" + rest
}

// address is the addr-spec of `Name <local@domain>` or of a bare address.
func address(s string) string {
	if _, rest, ok := strings.Cut(s, "<"); ok {
		s, _, _ = strings.Cut(rest, ">")
	}
	return s
}

func domain(s string) string {
	_, d, _ := strings.Cut(address(s), "@")
	return d
}
