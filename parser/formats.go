package parser

import (
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"io"
	"path"
	"regexp"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"dtrbot/parser/container"
	"dtrbot/parser/document"
	"dtrbot/parser/document/doc"
	"dtrbot/parser/document/docx"
	"dtrbot/parser/document/html"
	"dtrbot/parser/document/odf"
	"dtrbot/parser/document/pdf"
	"dtrbot/parser/document/rtf"
	"dtrbot/parser/document/text"
	"dtrbot/parser/document/xlsx"
	"dtrbot/parser/mime"
)

// format is one kind of file that can be read as a document. To add one is to
// write its package and to add its line to formats.
type format struct {
	name string
	// matches is asked with the file's name and declared type in lower
	// case and its first bytes. What the bytes say counts more than the
	// name, the name more than the declared type: both lie.
	matches func(name, mediaType string, head []byte) bool
	read    func(data []byte, l document.Limits) (document.Document, error)
}

// formats are all that can be read, the most particular first.
func formats() []format {
	return []format{
		{"docx", isDocx, docx.Read},
		{"xlsx", isXLSX, xlsx.Read},
		{"odt", isODF(".odt", ".fodt", "text"), odf.Read},
		{"ods", isODF(".ods", ".fods", "spreadsheet"), odf.Read},
		{"pdf", byMagicAlone, new(pdf.Reader).Read},
		{"doc", byMagicAlone, doc.Read},
		{"rtf", isRTF, readRTF},
		{"html", isHTML, html.Read},
		{"text", isText, text.Read},
	}
}

// file is what a part turns out to be.
type file struct {
	// sort is the format's name, or one of the sorts that nothing reads:
	// xls, rtf, image, msg, tnef, zip, archive, media, smime,
	// pgp, rpmsg, calendar, contact, signature, report, mail, package, unknown.
	sort   string
	format *format
	// encrypted is set for a file that cannot be opened without a key.
	encrypted bool
}

// fileOf looks at a part's first bytes, its name and its declared type, in
// this order of trust.
func fileOf(p mime.Part) file {
	name, declared := strings.ToLower(p.Name), p.Type
	head := p.Head
	if sort, encrypted := byMagic(p); sort != "" {
		f := file{sort: sort, encrypted: encrypted}
		if !encrypted {
			f.format = formatNamed(sort)
		}
		return f
	}
	switch ext := path.Ext(name); {
	case declared == "application/pkcs7-signature", declared == "application/x-pkcs7-signature", declared == "application/pgp-signature", declared == "application/pgp-keys", ext == ".p7s":
		return file{sort: "signature"}
	case declared == "application/pkcs7-mime", declared == "application/x-pkcs7-mime", ext == ".p7m":
		return file{sort: "smime", encrypted: true}
	case declared == "application/x-microsoft-rpmsg-message", ext == ".rpmsg":
		return file{sort: "rpmsg", encrypted: true}
	case declared == "application/pgp-encrypted", bytes.HasPrefix(bytes.TrimSpace(head), []byte("-----BEGIN PGP MESSAGE-----")), ext == ".pgp", ext == ".gpg":
		return file{sort: "pgp", encrypted: true}
	case declared == "message/delivery-status", declared == "message/disposition-notification", declared == "text/rfc822-headers", declared == "message/global-delivery-status", declared == "message/global-headers", declared == "message/feedback-report":
		return file{sort: "report"}
	case declared == "text/calendar", ext == ".ics", declared == "application/ics":
		return file{sort: "calendar"}
	case declared == "text/vcard", declared == "text/x-vcard", declared == "text/directory", ext == ".vcf":
		return file{sort: "contact"}
	}
	if isMail(name, head) {
		return file{sort: "mail"}
	}
	for _, f := range formats() {
		if f.matches(name, declared, head) {
			return file{sort: f.name, format: &f}
		}
	}
	return file{sort: byName(name, declared)}
}

func formatNamed(name string) *format {
	for _, f := range formats() {
		if f.name == name {
			return &f
		}
	}
	return nil
}

// signature is the beginning of a file, at an offset.
type signature struct {
	sort  string
	at    int
	magic string
}

func signatures() []signature {
	return []signature{
		{"rtf", 0, `{\rtf`}, {"tnef", 0, "\x78\x9f\x3e\x22"}, {"archive", 0, "7z\xbc\xaf\x27\x1c"}, {"archive", 0, "Rar!\x1a\x07"}, {"archive", 0, "\x1f\x8b\x08"},
		{"image", 0, "\x89PNG\r\n\x1a\n"}, {"image", 0, "\xff\xd8\xff"}, {"image", 0, "GIF8"}, {"image", 0, "II*\x00"}, {"image", 0, "MM\x00*"},
		{"image", 4, "ftypheic"}, {"image", 4, "ftypmif1"}, {"image", 4, "ftypheix"}, {"image", 8, "WEBP"}, {"media", 4, "ftyp"}, {"media", 0, "ID3"},
		{"media", 0, "OggS"}, {"media", 8, "WAVE"}, {"media", 0, "\x1aE\xdf\xa3"},
	}
}

// byMagic tells what the bytes say; empty when they say nothing.
func byMagic(p mime.Part) (sort string, encrypted bool) {
	head := p.Head
	for _, s := range signatures() {
		if len(head) >= s.at && bytes.HasPrefix(head[s.at:], []byte(s.magic)) {
			return s.sort, false
		}
	}
	switch {
	case bytes.HasPrefix(head, []byte("PK\x03\x04")), bytes.HasPrefix(head, []byte("PK\x05\x06")):
		return insideZip(p)
	case bytes.HasPrefix(head, []byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")):
		return insideCompound(p)
	case bytes.Contains(head, []byte("%PDF-")):
		// Many are encrypted and open without a password all the same (ISO
		// 32000-1, 7.6.3.1): only their reader can tell.
		return "pdf", false
	}
	return "", false
}

// insideZip tells an Office file from a plain archive by what it holds.
func insideZip(p mime.Part) (sort string, encrypted bool) {
	byExt := map[string]string{".docx": "docx", ".docm": "docx", ".dotx": "docx", ".xlsx": "xlsx", ".xlsm": "xlsx", ".odt": "odt", ".ods": "ods"}
	named := byExt[path.Ext(strings.ToLower(p.Name))]
	if p.Size > largestRead {
		return either(named, "zip"), false
	}
	data := p.Bytes()
	z, err := container.Directory(data)
	if errors.Is(err, document.ErrLimit) {
		return "zip", false
	}
	if err != nil {
		// A damaged archive: its name says best what it was to be.
		if bytes.Contains(p.Head, []byte("word/")) {
			return "docx", false
		}
		return either(named, "zip"), false
	}
	sort = "zip"
	files, locked := 0, 0
	for _, f := range z.File {
		if !strings.HasSuffix(f.Name, "/") {
			files++
		}
		if f.Flags&1 != 0 { // APPNOTE 4.4.4: bit 0, encrypted
			locked++
		}
		switch {
		case strings.HasPrefix(f.Name, "word/"):
			return "docx", false
		case strings.HasPrefix(f.Name, "xl/"):
			return "xlsx", false
		case strings.HasPrefix(f.Name, "ppt/"):
			return "slides", false
		case f.Name == "content.xml":
			sort = openDocument(z)
		case f.Name == "[Content_Types].xml" && named != "":
			sort = named
		case f.Name == "[Content_Types].xml", f.Name == "mimetype", strings.HasSuffix(f.Name, ".iwa"):
			// A file of another program, whose inner files say nothing.
			if sort == "zip" {
				sort = either(named, "package")
			}
		}
	}
	return sort, files > 0 && locked == files
}

// openDocument tells the OpenDocument files apart by their entry mimetype (ODF
// 1.3, part 2, 3.3), which is stored as it is.
func openDocument(z *zip.Reader) string {
	f, err := z.Open("mimetype")
	if err != nil {
		return "odt"
	}
	defer func() { _ = f.Close() }() // nothing is lost by closing what is only read
	head := make([]byte, 80)
	n, _ := io.ReadFull(f, head) // it is shorter
	switch kind := string(head[:n]); {
	case strings.Contains(kind, "spreadsheet"):
		return "ods"
	case strings.Contains(kind, "presentation"), strings.Contains(kind, "graphics"):
		return "slides"
	}
	return "odt"
}

func either(a, b string) string {
	if a != "" {
		return a
	}
	return b
}

// insideCompound tells the OLE compound files apart ([MS-CFB]) by the streams
// at their root: an encrypted Office file ([MS-OFFCRYPTO] 2.3.4.4), an Outlook
// message, the old Word and Excel. What is attached to a message may be any of
// them again.
func insideCompound(p mime.Part) (sort string, encrypted bool) {
	if p.Size > largestRead {
		return "doc", false
	}
	data := p.Bytes()
	names, err := container.Streams(data)
	has := func(name string) bool {
		if err == nil {
			return slices.ContainsFunc(names, func(n string) bool { return strings.HasPrefix(n, name) })
		}
		// The directory is lost; names stand in it as UTF-16.
		b := make([]byte, 0, 2*len(name))
		for i := range len(name) {
			b = append(b, name[i], 0)
		}
		return bytes.Contains(data, b)
	}
	switch {
	case has("EncryptedPackage"):
		return "office", true
	case has("__nameid_version1.0"), has("__substg1.0_"):
		return "msg", false
	case has("WordDocument"):
		return "doc", false
	case has("Workbook"):
		return "xls", false
	case has("PowerPoint Document"):
		return "slides", false
	}
	return "doc", false
}

// byName names the sort of a file that neither its bytes nor a format knew.
func byName(name, declared string) string {
	switch ext := path.Ext(name); ext {
	case ".pdf", ".rtf", ".doc", ".msg", ".zip", ".odt", ".xlsx", ".docx":
		return ext[1:]
	case ".xls", ".ods":
		return ext[1:]
	}
	switch kind, _, _ := strings.Cut(declared, "/"); kind {
	case "image":
		return "image"
	case "audio", "video":
		return "media"
	}
	switch declared {
	case "application/pdf":
		return "pdf"
	case "application/msword":
		return "doc"
	case "application/ms-tnef", "application/vnd.ms-tnef":
		return "tnef"
	}
	return "unknown"
}

var mailStart = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?i)^\x{feff}?\s*(from|to|subject|date|received|return-path|delivered-to|message-id|mime-version|content-type|x-[a-z0-9-]+):[^\n]*\n`)
})

// isMail reports a whole message under a name that package mime does not take
// for one: as other programs save mails, and a page with its pictures
// (RFC 2557), which old systems call .doc.
func isMail(name string, head []byte) bool {
	switch path.Ext(name) {
	case ".eml", ".msg", ".mht", ".mhtml", ".mime", ".doc":
		return mailStart().Match(head) && mailField().Match(head)
	}
	return false
}

var mailField = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?mi)^(mime-version|content-type|received|message-id|date):`)
})

// byMagicAlone never matches: it is of what begins with a mark that byMagic
// knows, whatever its name.
func byMagicAlone(name, mediaType string, head []byte) bool { return false }

// isRTF is asked of what does not begin with RTF's mark: blanks before it, or
// a file that is named so and is none.
func isRTF(name, mediaType string, head []byte) bool {
	return path.Ext(name) == ".rtf" && !looksLikeText(head) || bytes.Contains(head[:min(len(head), 64)], []byte(`{\rtf`))
}

// readRTF reads RTF, or the HTML that Outlook put into it.
func readRTF(data []byte, l document.Limits) (document.Document, error) {
	return rtfOrHTML(data, l, rtf.Read)
}

// readRTFMail is readRTF for the text of a mail.
func readRTFMail(data []byte, l document.Limits) (document.Document, error) {
	return rtfOrHTML(data, l, rtf.ReadMail)
}

func rtfOrHTML(data []byte, l document.Limits, plain func([]byte, document.Limits) (document.Document, error)) (document.Document, error) {
	page, ok, err := rtf.HTML(data, l)
	if !ok {
		return plain(data, l)
	}
	doc, htmlErr := html.Read(page, l)
	if err == nil {
		err = htmlErr
	}
	return doc, err
}

func isDocx(name, mediaType string, head []byte) bool {
	return path.Ext(name) == ".docx" || mediaType == "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
}

func isXLSX(name, mediaType string, head []byte) bool {
	return path.Ext(name) == ".xlsx" || mediaType == "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
}

// isODF recognises what is packed by its name, and an OpenDocument file of one
// XML part by its first lines too.
func isODF(ext, flat, kind string) func(name, mediaType string, head []byte) bool {
	const vnd = "application/vnd.oasis.opendocument."
	return func(name, mediaType string, head []byte) bool {
		return path.Ext(name) == ext || path.Ext(name) == flat || mediaType == vnd+kind ||
			bytes.Contains(head, []byte("<office:document")) && bytes.Contains(head, []byte(`office:mimetype="`+vnd+kind+`"`))
	}
}

var htmlStart = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?i)^\s*(<\?xml[^>]*>\s*)?(<!--.*?-->\s*)*<(!doctype\s+html|html|head|body)\b`)
})

func isHTML(name, mediaType string, head []byte) bool {
	ext := path.Ext(name)
	if htmlStart().Match(bytes.TrimPrefix(head, []byte("\xef\xbb\xbf"))) {
		return true
	}
	return looksLikeText(head) && (ext == ".htm" || ext == ".html" || mediaType == "text/html" && ext != ".txt")
}

func isText(name, mediaType string, head []byte) bool {
	if !looksLikeText(head) {
		return false
	}
	switch path.Ext(name) {
	case ".txt", ".text", ".csv", ".md":
		return true
	case ".doc": // Word opens these too; what begins with a tag is its XML of 2003
		return !bytes.HasPrefix(bytes.TrimLeft(head, "\xef\xbb\xbf\r\n\t "), []byte("<"))
	case "":
		return true
	}
	return strings.HasPrefix(mediaType, "text/")
}

// looksLikeText reports bytes without the controls that only binary files
// have. UTF-16 with its mark is text too.
func looksLikeText(head []byte) bool {
	if bytes.HasPrefix(head, []byte("\xff\xfe")) || bytes.HasPrefix(head, []byte("\xfe\xff")) {
		return true
	}
	odd := 0
	for _, c := range head {
		if c == 0 {
			return false
		}
		if c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x1b {
			odd++
		}
	}
	return odd*50 <= len(head) && (utf8.Valid(head) || odd == 0)
}

// largestRead is the most bytes of one attachment that are opened.
const largestRead = 32 << 20

// inlineImageBytes is the most an image inside a text may have to count as a
// logo or a signature's picture; a pasted scan is larger.
const inlineImageBytes = 256 << 10

var logoName = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?i)^(image\d{3}|outlook-[0-9a-z]+|logo|signature|banner)[^/]*\.(png|jpe?g|gif|bmp)$`)
})

// isInline reports an image that belongs to the look of a text.
func isInline(p mime.Part) bool {
	if !strings.HasPrefix(p.Type, "image/") {
		return false
	}
	return p.In("multipart/related") && p.Disposition != "attachment" ||
		p.ContentID != "" && p.Disposition != "attachment" ||
		(p.ContentID != "" || p.Disposition == "inline") && logoName().MatchString(p.Name)
}

// problem names why a part of the sort is not read, and whether a
// referral may stand in it. Code is empty for what nobody would look into.
func (f file) problem(p mime.Part) (code, detail string, mayHold bool) {
	if f.encrypted {
		return ProblemEncrypted, "encrypted, or protected by a password", true
	}
	switch f.sort {
	case "signature", "calendar", "contact", "report":
		return "", "", false
	case "image":
		if isInline(p) && p.Size <= inlineImageBytes {
			return "", "", false
		}
		return ProblemScanned, "an image, which a person must read", true
	case "media", "slides":
		return ProblemTypeUnsupported, f.sort, false
	case "pdf", "xlsx", "xls", "odt", "ods", "rtf", "doc", "msg", "tnef", "zip", "archive":
		return ProblemTypeUnsupported, f.sort, true
	}
	return ProblemTypeUnsupported, "a type that is not known", p.Size > 0
}

// readAs reads a part as its format, with every panic of a reader turned into
// an error, so that one bad file never takes the message with it.
func (f file) readAs(data []byte, l document.Limits) (doc document.Document, err error) {
	defer func() {
		if r := recover(); r != nil {
			doc, err = document.Document{}, fmt.Errorf("read %s: %w", f.sort, document.ErrDamaged)
		}
	}()
	return f.format.read(data, l)
}

// codeOf is the contract's word for an error of a format.
func codeOf(err error) string {
	switch {
	case errors.Is(err, document.ErrEncrypted):
		return ProblemEncrypted
	case errors.Is(err, document.ErrLimit):
		return ProblemLimit
	case errors.Is(err, document.ErrScanned):
		return ProblemScanned
	case errors.Is(err, document.ErrUnavailable):
		return ProblemTypeUnsupported
	}
	return ProblemDamaged
}

// detailOf says for people why a part was not read as what it is.
func detailOf(err error, sort string) string {
	switch {
	case errors.Is(err, document.ErrEncrypted):
		return "encrypted, or protected by a password"
	case errors.Is(err, document.ErrScanned):
		return "a picture of a page, which a person must read"
	case errors.Is(err, document.ErrUnavailable):
		return sort + " cannot be read by this program: see dtrbot check"
	}
	if errors.Is(err, document.ErrLimit) {
		return "read as " + sort + " up to a limit"
	}
	return "not read as " + sort
}
