// Package container takes the files out of what mail programs and people pack
// them into: winmail.dat ([MS-OXTNEF]), the messages that Outlook saves
// ([MS-CFB], [MS-OXMSG]) and zip archives.
//
// It promises that any bytes are unpacked in time and memory bounded by the
// Budget, which all containers of one message share, and that a file which
// cannot be taken out is named beside those that can. Names of files are
// names only: nothing touches the disk. It refuses to know what the files
// mean. What it finds it writes as the RFC 5322 message that it stands for, so
// that there is one reader of messages only.
package container

import (
	"bytes"
	"encoding/base64"
	"path"
	"regexp"
	"strconv"
	"strings"
	"sync"
	"unicode/utf16"
	"unicode/utf8"
)

// Budget is what may still be taken out of containers. It is spent by
// unpacking.
type Budget struct {
	Files int   // most files
	Bytes int64 // most bytes of all files together
	// FileBytes is the most bytes of one file, which is lost when it has more.
	FileBytes int64
	// Ratio is the most expansion of one compressed file.
	Ratio int64
	// Depth is the deepest nesting of messages in one container.
	Depth int
}

// DefaultBudget holds what referrers really pack, with a wide margin.
func DefaultBudget() *Budget {
	return &Budget{Files: 200, Bytes: 64 << 20, FileBytes: 32 << 20, Ratio: 200, Depth: 4}
}

// Contents is what a container holds: a message and its files, or an
// archive's files alone.
type Contents struct {
	// Subject, From, To, Date and MessageID are a message's, as far as it
	// says them; Date as RFC 5322 writes it.
	Subject, From, To, MessageID Text
	Sender, Date                 string // Sender is an address
	// Plain, HTML and RTF are the message's text in the forms that it has.
	Plain, HTML Text
	RTF         []byte
	Files       []File
	Lost        []Loss
}

// Text is bytes in a charset by its MIME name; "" is not known.
type Text struct {
	Bytes   []byte
	Charset string
}

// File is one file or one message inside.
type File struct {
	Name      Text
	Type      string // declared media type; may be empty
	ContentID string
	Inline    bool // shown in the text, not attached
	Data      []byte
	Message   *Contents // set for a message, in the place of Data
}

// Loss names a file that could not be taken out; Name is "" for the rest of
// the container. Err wraps document.ErrEncrypted, ErrDamaged, ErrLimit or
// ErrUnavailable.
type Loss struct {
	Name string
	Err  error
}

// take spends the budget for n bytes of one file; false when they are too many.
func (b *Budget) take(n int64) bool {
	if n > b.FileBytes || n > b.Bytes {
		return false
	}
	b.Bytes -= n
	return true
}

// wide makes a Text of UTF-16, little endian, up to the first zero.
func wide(b []byte) Text {
	units := make([]uint16, 0, len(b)/2)
	for i := 0; i+1 < len(b); i += 2 {
		u := uint16(b[i]) | uint16(b[i+1])<<8
		if u == 0 {
			break
		}
		units = append(units, u)
	}
	return Text{Bytes: []byte(string(utf16.Decode(units))), Charset: "utf-8"}
}

// narrow makes a Text of bytes in a code page, up to the first zero.
func narrow(b []byte, page int) Text {
	if i := bytes.IndexByte(b, 0); i >= 0 {
		b = b[:i]
	}
	return Text{Bytes: b, Charset: charset(page)}
}

// charset is the MIME name of a Windows code page, "" for those that need
// none or have none.
func charset(page int) string {
	switch {
	case page == 65001:
		return "utf-8"
	case 1250 <= page && page <= 1258:
		return "windows-" + strconv.Itoa(page)
	case 28591 <= page && page <= 28606:
		return "iso-8859-" + strconv.Itoa(page-28590)
	}
	switch page {
	case 874:
		return "windows-874"
	case 932:
		return "shift_jis"
	case 936:
		return "gbk"
	case 949:
		return "euc-kr"
	case 950:
		return "big5"
	case 1200:
		return "utf-16le"
	case 10000:
		return "macintosh"
	case 20866:
		return "koi8-r"
	}
	return ""
}

// blank reports a text that shows nothing.
func (t Text) blank() bool { return len(bytes.TrimSpace(t.Bytes)) == 0 }

// Empty reports contents without text and files.
func (c Contents) Empty() bool {
	return c.Plain.blank() && c.HTML.blank() && len(bytes.TrimSpace(c.RTF)) == 0 && len(c.Files) == 0
}

// Entity writes the contents as an RFC 5322 message. Files are written as
// they are, in the binary encoding.
func (c Contents) Entity() []byte {
	var b bytes.Buffer
	field := func(name string, value string) {
		if value != "" {
			b.WriteString(name + ": " + value + "\r\n")
		}
	}
	field("Subject", c.Subject.word())
	from := c.From.word()
	if c.Sender != "" {
		from += " <" + oneLine(c.Sender) + ">"
	}
	field("From", from)
	field("To", c.To.word())
	field("Date", oneLine(c.Date))
	field("Message-ID", oneLine(string(c.MessageID.Bytes)))
	field("MIME-Version", "1.0")
	parts := [][]byte{}
	if body := c.body(); body != nil {
		parts = append(parts, body)
	}
	for _, f := range c.Files {
		parts = append(parts, f.entity(c.HTML))
	}
	join(&b, "mixed", parts)
	return b.Bytes()
}

// body is the text of the message as one entity, nil without any.
func (c Contents) body() []byte {
	var parts [][]byte
	add := func(mediaType string, t Text) {
		if t.blank() {
			return
		}
		h := "Content-Type: " + mediaType
		if t.Charset != "" {
			h += "; charset=" + t.Charset
		}
		parts = append(parts, append([]byte(h+"\r\n\r\n"), t.Bytes...))
	}
	add("text/plain", c.Plain)
	add("text/html", c.HTML)
	if c.HTML.blank() { // else it is the same once more
		add("text/rtf", Text{Bytes: c.RTF})
	}
	if len(parts) == 0 {
		return nil
	}
	if len(parts) == 1 {
		return parts[0]
	}
	var b bytes.Buffer
	join(&b, "alternative", parts)
	return b.Bytes()
}

// join writes parts as a multipart. Its boundary is none of the lines in them.
func join(b *bytes.Buffer, subtype string, parts [][]byte) {
	boundary := "part-of-container"
	for n := 0; occurs(boundary, parts); n++ {
		boundary = "part-of-container-" + strconv.Itoa(n)
	}
	b.WriteString("Content-Type: multipart/" + subtype + "; boundary=\"" + boundary + "\"\r\n")
	for _, p := range parts {
		b.WriteString("\r\n--" + boundary + "\r\n")
		b.Write(p)
	}
	b.WriteString("\r\n--" + boundary + "--\r\n")
}

func occurs(boundary string, parts [][]byte) bool {
	for _, p := range parts {
		if bytes.Contains(p, []byte("--"+boundary)) {
			return true
		}
	}
	return false
}

var mediaType = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`^[a-z]+/[a-z0-9.+_-]+$`) })

// entity writes one file. A picture that the HTML shows is no attachment.
func (f File) entity(html Text) []byte {
	var b bytes.Buffer
	t := strings.ToLower(f.Type)
	data := f.Data
	switch {
	case f.Message != nil:
		t, data = "message/rfc822", f.Message.Entity()
	case strings.HasPrefix(t, "multipart/"):
		// A signed message keeps its whole entity in one file
		// ([MS-OXOSMIME] 2.1.3.2.1).
		t = "message/rfc822"
	case !mediaType().MatchString(t), t == "application/octet-stream":
		t = typeByName(f.Name)
	}
	b.WriteString("Content-Type: " + t + "\r\nContent-Disposition: ")
	id := oneLine(f.ContentID)
	disposition := "attachment"
	if strings.HasPrefix(t, "image/") && (f.Inline || id != "" && bytes.Contains(html.Bytes, []byte("cid:"+id))) {
		disposition = "inline"
		if id == "" {
			id = "shown"
		}
	}
	b.WriteString(disposition + "; filename*=" + f.Name.parameter() + "\r\n")
	if id != "" {
		b.WriteString("Content-ID: <" + id + ">\r\n")
	}
	b.WriteString("\r\n")
	b.Write(data)
	return b.Bytes()
}

// typeByName is the media type of pictures, for containers that keep none.
func typeByName(name Text) string {
	switch strings.ToLower(path.Ext(string(name.Bytes))) {
	case ".png":
		return "image/png"
	case ".jpg", ".jpeg":
		return "image/jpeg"
	case ".gif":
		return "image/gif"
	case ".bmp":
		return "image/bmp"
	}
	return "application/octet-stream"
}

// maxWord is the longest header value that is written, in bytes.
const maxWord = 4096

// word is the text as an encoded word (RFC 2047), "" when there is none.
func (t Text) word() string {
	if t.blank() {
		return ""
	}
	return "=?" + t.label() + "?B?" + base64.StdEncoding.EncodeToString(t.Bytes[:min(len(t.Bytes), maxWord)]) + "?="
}

// parameter is the text as the value of a parameter (RFC 2231 section 4).
func (t Text) parameter() string {
	const figures = "0123456789ABCDEF"
	var sb strings.Builder
	sb.WriteString(t.label() + "''")
	for _, c := range t.Bytes[:min(len(t.Bytes), maxWord)] {
		if 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' || c == '.' || c == '-' || c == '_' {
			sb.WriteByte(c)
		} else {
			sb.WriteByte('%')
			sb.WriteByte(figures[c>>4])
			sb.WriteByte(figures[c&15])
		}
	}
	return sb.String()
}

func (t Text) label() string {
	switch {
	case t.Charset != "":
		return t.Charset
	case utf8.Valid(t.Bytes):
		return "utf-8"
	}
	return "windows-1252"
}

// oneLine makes a header's value of a text.
func oneLine(s string) string {
	return strings.TrimSpace(strings.Map(func(r rune) rune {
		if r < ' ' || r == 0x7f || r == utf8.RuneError || r == '<' || r == '>' {
			return -1
		}
		return r
	}, s[:min(len(s), maxWord)]))
}
