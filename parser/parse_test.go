package parser_test

import (
	"archive/zip"
	"bytes"
	"encoding/base64"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"testing"
	"testing/iotest"
	"time"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"dtrbot/parser"
	"dtrbot/parser/container/containertest"
)

// crlf makes a message of lines as they travel.
func crlf(s string) []byte { return []byte(strings.ReplaceAll(s, "\n", "\r\n")) }

const prose = `I would like to make a referral under the duty to refer for Mr Silas Wherry, date of birth 4 March 1986. He will be homeless
when he leaves HMP Chelmsford on 9 September and has given his consent. Probation Practitioner
`

func codes(r parser.Result) []string {
	out := []string{}
	for _, p := range r.Message.Problems {
		out = append(out, p.Code+" "+p.Where)
	}
	return out
}

// TestParseEdges are the mails that brought other systems down, or were lost.
func TestParseEdges(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name, raw string
		kind      parser.Kind
		id, from  string
		problems  []string
	}{
		{
			"empty boundary", "From: a@probation.example\nMessage-ID: <1@x>\nSubject: DTR\nContent-Type: multipart/mixed; boundary=\"\"\n\n--q\nContent-Type: text/plain\n\n" + prose + "--q--\n",
			parser.KindReferral, "<1@x>", "a@probation.example",
			[]string{"mime-malformed part 1"},
		},
		{"no Message-ID", "From: a@probation.example\nSubject: DTR\n\n" + prose, parser.KindReferral, "", "a@probation.example", []string{}},
		{"no From", "Message-ID: <2@x>\nSubject: DTR\n\n" + prose, parser.KindReferral, "<2@x>", "", []string{}},
		{"no From but a Sender", "Sender: Unit <Unit@Prison.example>\nSubject: DTR\n\n" + prose, parser.KindReferral, "", "unit@prison.example", []string{}},
		{"malformed Message-ID", "From: a@probation.example\nMessage-ID: <a@@b>\nSubject: DTR\n\n" + prose, parser.KindReferral, "<a@@b>", "a@probation.example", []string{}},
		{
			"Latin-1 without a charset", "From: a@probation.example\nSubject: caf\xe9 referral\n\n" + strings.Replace(prose, "Wherry", "Wh\xe9rry", 1),
			parser.KindReferral, "", "a@probation.example",
			[]string{},
		},
		{"mbox line first", "From a@x Tue Aug 11 10:00:00 2026\nFrom: a@probation.example\nSubject: DTR\n\n" + prose, parser.KindReferral, "", "a@probation.example", []string{"mime-malformed header"}},
		{"list mail", "From: a@probation.example\nList-Id: <x.y>\nList-Unsubscribe: <mailto:u@x.example>\nSubject: Duty to refer news\n\nWhat others do this month.\n", parser.KindBulk, "", "a@probation.example", []string{}},
		{"out of office", "From: a@probation.example\nAuto-Submitted: auto-replied\nSubject: Automatic reply: x\n\nI am away.\n", parser.KindAutoReply, "", "a@probation.example", []string{}},
		{"nothing", "", parser.KindOther, "", "", []string{}},
		{"a single byte", "x", parser.KindOther, "", "", []string{"mime-malformed header"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			got := parser.Parse(crlf(tt.raw))
			m := got.Message
			if m.Kind != tt.kind || m.MessageID != tt.id || m.Envelope.From != tt.from {
				t.Errorf("kind %s (%q), id %q, from %q", m.Kind, m.KindReasons, m.MessageID, m.Envelope.From)
			}
			if diff := cmp.Diff(tt.problems, codes(got)); diff != "" {
				t.Errorf("problems (-want +got)\n%s", diff)
			}
			if len(m.Envelope.Digest) != 64 {
				t.Errorf("digest %q", m.Envelope.Digest)
			}
		})
	}
}

func TestParseSameMessageID(t *testing.T) {
	t.Parallel()
	one := parser.Parse(crlf("Received: by a\nFrom: a@x.example\nMessage-ID: <1@x>\n\nOne.\n")).Message
	copied := parser.Parse(crlf("Received: by b\nReceived: by c\nFrom: a@x.example\nMessage-ID: <1@x>\n\nOne.\n")).Message
	other := parser.Parse(crlf("From: a@x.example\nMessage-ID: <1@x>\n\nTwo.\n")).Message
	if one.Envelope.Digest != copied.Envelope.Digest || one.MessageID != copied.MessageID {
		t.Error("a copy has another digest")
	}
	if one.Envelope.Digest == other.Envelope.Digest {
		t.Error("another content has the same digest")
	}
}

// TestParseBounce: a bounce returns a referral and one of our notices. The
// referral is not read, the notice is recognised.
func TestParseBounce(t *testing.T) {
	t.Parallel()
	returned := "From: housing@council.example\nSubject: Duty to Refer received: DTR-BAS-K7M4-QXT8\nMessage-ID: <n1@council.example>\nX-Dtrbot-Notice: v1.abc\n\n" + prose
	report := "From: postmaster@mx.example\nReturn-Path: <>\nSubject: Undeliverable\nContent-Type: multipart/report; report-type=delivery-status; boundary=x\n\n" +
		"--x\n\nNot delivered.\n--x\nContent-Type: message/delivery-status\n\nAction: failed\nStatus: 5.1.1\n--x\nContent-Type: "
	tests := []struct{ name, raw string }{
		{"the whole message", report + "message/rfc822\n\n" + returned + "--x--\n"},
		{"its header", report + "text/rfc822-headers\n\n" + returned + "--x--\n"},
		{"in the text", "From: MAILER-DAEMON@mx.example\nSubject: failure notice\n\nHi. 550 5.1.1 user unknown\n--- Below this line is a copy of the message.\n\n" + returned},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			got := parser.Parse(crlf(tt.raw))
			if got.Message.Kind != parser.KindBounce || len(got.Referrals) != 0 {
				t.Errorf("kind %s, %d referrals", got.Message.Kind, len(got.Referrals))
			}
			if e := got.Message.Envelope; e.Notice != "v1.abc" || !slices.Contains(e.ThreadRefs, "<n1@council.example>") {
				t.Errorf("notice %q, thread %q", e.Notice, e.ThreadRefs)
			}
		})
	}
}

func TestParseOwnNotice(t *testing.T) {
	t.Parallel()
	for _, header := range []string{"X-Dtrbot-Notice: v1.abc\nAuto-Submitted: auto-replied\n", "X-Dtrbot-Notice: v1.abc\n"} {
		got := parser.Parse(crlf("From: housing@council.example\n" + header + "Subject: DTR\n\n" + prose))
		if k := got.Message.Kind; k != parser.KindAutoReply && k != parser.KindOther || got.Message.Envelope.Automatic == "" || len(got.Referrals) != 0 {
			t.Errorf("kind %s, automatic %q, %d referrals", k, got.Message.Envelope.Automatic, len(got.Referrals))
		}
	}
}

// attached is a message with one attachment.
func attached(name, mediaType, disposition string, data []byte) []byte {
	return crlf("From: a@probation.example\nSubject: x\nContent-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/plain\n\nPlease see attached.\n--x\nContent-Type: " +
		mediaType + "; name=\"" + name + "\"\nContent-Disposition: " + disposition + "; filename=\"" + name + "\"\nContent-Transfer-Encoding: base64\n\n" +
		base64.StdEncoding.EncodeToString(data) + "\n--x--\n")
}

func zipped(t *testing.T, flags uint16, names ...string) []byte {
	t.Helper()
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for _, n := range names {
		f, err := w.CreateRaw(&zip.FileHeader{Name: n, Flags: flags})
		if err != nil {
			t.Fatal(err)
		}
		if _, err := f.Write(nil); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestParseAttachments(t *testing.T) {
	t.Parallel()
	wide := func(s string) string {
		out := "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + strings.Repeat("\x00", 100)
		for i := range len(s) {
			out += s[i:i+1] + "\x00"
		}
		return out
	}
	png := "\x89PNG\r\n\x1a\n"
	tests := []struct {
		name                         string
		file, mediaType, disposition string
		data                         string
		problem                      string
		attachments                  int
		unreadable                   bool
	}{
		{"pdf", "form.pdf", "application/pdf", "attachment", "%PDF-1.7\n", "attachment-damaged form.pdf", 1, true},
		{"pdf under another name", "form.txt", "text/plain", "attachment", "%PDF-1.7\n", "attachment-damaged form.txt", 1, true},
		{"pdf that opens without its owner's password", "form.pdf", "application/pdf", "attachment", pdfFile(t, "owner-aes256.pdf"), "", 1, false},
		{"encrypted pdf", "form.pdf", "application/pdf", "attachment", pdfFile(t, "user-password.pdf"), "attachment-encrypted form.pdf", 1, true},
		{"encrypted Office file", "form.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "attachment", wide("EncryptedPackage"), "attachment-encrypted form.docx", 1, true},
		{"file of Word 95", "form.doc", "application/msword", "attachment", string(containertest.Word("\xdc\xa5\x68\x00")), "attachment-type-unsupported form.doc", 1, true},
		{"old Word file, damaged", "form.doc", "application/msword", "attachment", wide("WordDocument"), "attachment-damaged form.doc", 1, true},
		{"old Word file, encrypted", "form.doc", "application/msword", "attachment", string(containertest.Word("\xec\xa5\xc1\x00\x00\x00\x00\x00\x00\x00\x00\x01")), "attachment-encrypted form.doc", 1, true},
		{"text named as Word", "form.doc", "application/msword", "attachment", "Name: Ann Other\n", "", 1, false},
		{"XML of Word 2003", "form.doc", "application/msword", "attachment", "<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?><w:wordDocument/>", "attachment-type-unsupported form.doc", 1, true},
		{"Outlook message", "fw.msg", "application/vnd.ms-outlook", "attachment", wide("__nameid_version1.0"), "attachment-damaged fw.msg", 1, true},
		{"TNEF", "winmail.dat", "application/ms-tnef", "attachment", "\x78\x9f\x3e\x22\x01\x00", "attachment-damaged winmail.dat", 1, true},
		{"RTF", "form.doc", "application/msword", "attachment", `{\rtf1 hello}`, "", 1, false},
		{"protected zip", "form.zip", "application/zip", "attachment", string(zipped(t, 1, "form.docx")), "attachment-encrypted form.zip", 1, true},
		{"zip", "forms.zip", "application/zip", "attachment", string(zipped(t, 0, "form.txt")), "", 1, false},
		{"spreadsheet without a sheet", "form.xlsx", "application/octet-stream", "attachment", string(zipped(t, 0, "xl/workbook.xml")), "attachment-damaged form.xlsx", 1, true},
		{"old Excel file", "form.xls", "application/vnd.ms-excel", "attachment", wide("Workbook"), "attachment-type-unsupported form.xls", 1, true},
		{"damaged docx", "form.docx", "application/octet-stream", "attachment", "PK\x03\x04 and then nothing", "attachment-damaged form.docx", 1, true},
		{"docx that is none", "form.docx", "application/octet-stream", "attachment", "\x00\x01\x02\x03", "attachment-damaged form.docx", 1, true},
		{"scan", "scan.png", "image/png", "attachment", png, "attachment-scanned scan.png", 1, true},
		{"logo", "image001.png", "image/png", "inline", png, "", 0, false},
		{"S/MIME signature", "smime.p7s", "application/pkcs7-signature", "attachment", "0\x82", "", 0, false},
		{"text", "notes.txt", "application/octet-stream", "attachment", "Notes.", "", 1, false},
		{"HTML named as Word", "notes.doc", "application/msword", "attachment", "<html><body><p>Notes.</p></body></html>", "", 1, false},
		{"calendar", "invite.ics", "text/calendar", "attachment", "BEGIN:VCALENDAR\n", "", 1, false},
		{"sound", "note.mp3", "audio/mpeg", "attachment", "ID3\x03", "attachment-type-unsupported note.mp3", 1, false},
		{"unknown bytes", "form.xyz", "application/octet-stream", "attachment", "\x00\x01\x02", "attachment-type-unsupported form.xyz", 1, true},
		{"PGP", "msg.asc", "application/octet-stream", "attachment", "-----BEGIN PGP MESSAGE-----\n", "attachment-encrypted msg.asc", 1, true},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			got := parser.Parse(attached(tt.file, tt.mediaType, tt.disposition, []byte(tt.data)))
			want := []string{}
			if tt.problem != "" {
				want = append(want, tt.problem)
			}
			if diff := cmp.Diff(want, codes(got)); diff != "" {
				t.Errorf("problems (-want +got)\n%s", diff)
			}
			if e := got.Message.Envelope; e.Attachments != tt.attachments || e.Unreadable != tt.unreadable {
				t.Errorf("%d attachments, unreadable %v", e.Attachments, e.Unreadable)
			}
		})
	}
}

func TestParseAttachedMessageCountsOnce(t *testing.T) {
	t.Parallel()
	got := parser.Parse(crlf("From: a@council.example\nSubject: FW: referral\nContent-Type: multipart/mixed; boundary=x\n\n--x\n\nPlease see attached.\n--x\nContent-Type: message/rfc822\n\n" +
		"From: b@probation.example\nSubject: referral\nContent-Type: multipart/mixed; boundary=y\n\n--y\n\n" + prose + "--y\nContent-Type: text/plain; name=a.txt\nContent-Disposition: attachment\n\nMore.\n--y--\n--x--\n"))
	if got.Message.Envelope.Attachments != 1 || got.Message.Kind != parser.KindReferral {
		t.Errorf("%d attachments, kind %s %q", got.Message.Envelope.Attachments, got.Message.Kind, got.Message.KindReasons)
	}
}

// TestParseAlternatives: the plain text speaks, unless it is a stub or the
// HTML has the answers in a table.
func TestParseAlternatives(t *testing.T) {
	t.Parallel()
	mail := func(plain, html string) []byte {
		return crlf("From: a@probation.example\nSubject: x\nContent-Type: multipart/alternative; boundary=x\n\n--x\nContent-Type: text/plain\n\n" + plain + "\n--x\nContent-Type: text/html\n\n" + html + "\n--x--\n")
	}
	table := "<table><tr><td>Ref</td><td>DTR-BAS-K7M4-QXT8</td></tr><tr><td>A</td><td>B</td></tr><tr><td>C</td><td>D</td></tr></table>"
	tests := []struct {
		name, plain, html string
		want              []string
	}{
		{"plain", "About DTR-COL-7H2K-9QM4.", "<p>About DTR-BAS-K7M4-QXT8.</p>", []string{"DTR-COL-7H2K-9QM4"}},
		{"stub", "Your e-mail program does not show HTML.", "<p>About DTR-BAS-K7M4-QXT8.</p>", []string{"DTR-BAS-K7M4-QXT8"}},
		{"empty", " ", "<p>About DTR-BAS-K7M4-QXT8.</p>", []string{"DTR-BAS-K7M4-QXT8"}},
		{"table", "Ref\nDTR-COL-7H2K-9QM4\nA\nB\nC\nD", table, []string{"DTR-BAS-K7M4-QXT8"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			if diff := cmp.Diff(tt.want, parser.Parse(mail(tt.plain, tt.html)).Message.References); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

func TestParseReferences(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name, subject, body string
		want                []string
	}{
		{"subject", "RE: Duty to Refer received: DTR-BAS-K7M4-QXT8", "Thanks.", []string{"DTR-BAS-K7M4-QXT8"}},
		{"lower case", "x", "about dtr-bas-k7m4-qxt8", []string{"DTR-BAS-K7M4-QXT8"}},
		{"blanks", "x", "our ref DTR BAS K7M4 QXT8 please", []string{"DTR-BAS-K7M4-QXT8"}},
		{"nothing between", "x", "dtrbask7m4qxt8", []string{"DTR-BAS-K7M4-QXT8"}},
		{"dashes", "x", "DTR – BAS – K7M4 – QXT8", []string{"DTR-BAS-K7M4-QXT8"}},
		{"letters for figures", "x", "DTR-COL-OIL2-9QM4", []string{"DTR-COL-0112-9QM4"}},
		{"two", "x", "DTR-BAS-K7M4-QXT8 and DTR-COL-7H2K-9QM4, and again DTR-BAS-K7M4-QXT8", []string{"DTR-BAS-K7M4-QXT8", "DTR-COL-7H2K-9QM4"}},
		{"only quoted", "x", "Any news?\n\n> DTR-BAS-K7M4-QXT8", []string{"DTR-BAS-K7M4-QXT8"}},
		{"own before quoted", "x", "About DTR-COL-7H2K-9QM4\n\n> DTR-BAS-K7M4-QXT8", []string{"DTR-COL-7H2K-9QM4"}},
		{"words", "DTR for this case", "the dtr was sent here", nil},
		{"too long", "x", "DTR-BAS-K7M4-QXT88", nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			got := parser.Parse(crlf("From: a@x.example\nIn-Reply-To: <1@x>\nSubject: " + tt.subject + "\nContent-Type: text/plain; charset=utf-8\n\n" + tt.body + "\n"))
			if diff := cmp.Diff(tt.want, got.Message.References); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

// TestParseCost bounds what a hostile or a large message may cost. It does
// not run beside other tests: it measures.
func TestParseCost(t *testing.T) {
	deep := "From: a@x.example\n"
	for i := range 300 {
		deep += "Content-Type: multipart/mixed; boundary=b" + strconv.Itoa(i) + "\n\n--b" + strconv.Itoa(i) + "\n"
	}
	tests := []struct {
		name  string
		raw   []byte
		alloc uint64 // most bytes allocated; 0: only that it ends
	}{
		{"50,000 empty parts", crlf("From: a@x.example\nContent-Type: multipart/mixed; boundary=x\n\n" + strings.Repeat("--x\n\n\n", 50_000) + "--x--\n"), 32 << 20},
		{"300 levels", crlf(deep + "\nx\n"), 128 << 20},
		{"20 MiB attachment", attached("big.bin", "application/octet-stream", "attachment", bytes.Repeat([]byte{0, 1, 2, 255}, 5<<20)), 8 << 20},
		{"1 MiB on one line", crlf("From: a@x.example\nSubject: x\n\n" + strings.Repeat("my referral was sent to you last week ", 28_000)), 0},
		{"4 MiB of lines", crlf("From: a@x.example\nSubject: x\n\n" + strings.Repeat("my referral: was sent\nlast week ", 130_000)), 0},
	}
	parser.Parse(crlf("From: a@x.example\n\n" + prose)) // what is made once counts for no message
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var before, after runtime.MemStats
			runtime.ReadMemStats(&before)
			got := parser.Parse(tt.raw)
			runtime.ReadMemStats(&after)
			if alloc := after.TotalAlloc - before.TotalAlloc; tt.alloc > 0 && alloc > tt.alloc {
				t.Errorf("allocated %d bytes, want at most %d", alloc, tt.alloc)
			}
			if got.Message.Kind == "" {
				t.Error("no kind")
			}
		})
	}
}

func TestParseReader(t *testing.T) {
	t.Parallel()
	raw := crlf("From: a@x.example\nSubject: x\n\nHello.\n")
	got, err := parser.ParseReader(iotest.OneByteReader(bytes.NewReader(raw)))
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(parser.Parse(raw), got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	broken := errors.New("line down")
	if _, err := parser.ParseReader(iotest.ErrReader(broken)); !errors.Is(err, broken) {
		t.Errorf("got %v, want the reader's own error", err)
	}
}

func FuzzParse(f *testing.F) {
	for _, pattern := range []string{"testdata/mime/*.txtar", "testdata/kind/table/*.txtar"} {
		for _, a := range archives(f, pattern) {
			f.Add([]byte(section(f, a, "message.eml")))
		}
	}
	f.Add(crlf("From: a@probation.example\nSubject: DTR\n\n" + prose))
	f.Add(attached("forms.zip", "application/zip", "attachment", archive(f, zipFile{"form.rtf", []byte(filledRTF(""))})))
	f.Add(attached("winmail.dat", "application/ms-tnef", "attachment", containertest.TNEF(containertest.Message{RTF: []byte(filledRTF(""))})))
	f.Add(attached("fw.msg", "application/octet-stream", "attachment", containertest.Outlook(containertest.Message{Plain: prose})))
	// What is made ready with the first message is made ready before the clock of
	// the first input runs, of which go test waits ten seconds for each.
	parser.Parse(crlf("From: a@probation.example\nSubject: DTR\n\n" + prose))
	f.Fuzz(func(t *testing.T, raw []byte) {
		if len(raw) > 1<<20 {
			raw = raw[:1<<20]
		}
		start := time.Now()
		got := parser.Parse(raw)
		if d := time.Since(start); d > time.Minute { // a hang, on any machine
			t.Fatalf("took %v", d)
		}
		m := got.Message
		if m.Kind == "" || len(m.KindReasons) == 0 || m.KindConfidence < 0 || m.KindConfidence > 1 || len(m.Envelope.Digest) != 64 {
			t.Fatalf("kind %q, reasons %q, confidence %v, digest %q", m.Kind, m.KindReasons, m.KindConfidence, m.Envelope.Digest)
		}
		b, err := json.Marshal(got)
		if err != nil || !utf8.Valid(b) {
			t.Fatalf("result does not encode: %v", err)
		}
	})
}

func BenchmarkParsePlain(b *testing.B) {
	raw := crlf("From: a@probation.example\nTo: housing@council.example\nSubject: Duty to refer\nMessage-ID: <1@x>\nContent-Type: text/plain; charset=utf-8\n\n" + prose)
	b.SetBytes(int64(len(raw)))
	for b.Loop() {
		if got := parser.Parse(raw); got.Message.Kind != parser.KindReferral {
			b.Fatal(got.Message.Kind)
		}
	}
}

// pdfFile is a sample of the PDF reader's.
func pdfFile(t *testing.T, name string) string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("document", "pdf", "testdata", name))
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}
