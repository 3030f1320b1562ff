package parser

import (
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dtrbot/parser/container/containertest"
	"dtrbot/parser/document/docxtest"
)

// mailWith is a mail with one attachment.
func mailWith(body, name, mediaType string, data []byte) []byte {
	return []byte("From: Jo Marsh <jo.marsh@probation.example>\r\nTo: housing@council.example\r\nSubject: Duty to refer\r\nMessage-ID: <1@probation.example>\r\n" +
		"MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\n" + body + "\r\n--b\r\n" +
		"Content-Type: " + mediaType + "; name=\"" + name + "\"\r\nContent-Disposition: attachment; filename=\"" + name + "\"\r\nContent-Transfer-Encoding: base64\r\n\r\n" +
		base64.StdEncoding.EncodeToString(data) + "\r\n--b--\r\n")
}

func sum256(data []byte) string {
	sum := sha256.Sum256(data)
	return hex.EncodeToString(sum[:])
}

// oldWord is a file of Word 95 as far as anybody looks: its reader says that
// it is none of Word 97.
func oldWord() []byte { return containertest.Word("\xdc\xa5\x68\x00") }

const answers = "Name: Casey Thornton\nDate of birth: 3 April 1987\nNOMS number: A1234BC\nPrison: HMP Chelmsford\nRelease date: 4 September 2026\n" +
	"Referrer name: Jo Marsh\nReferrer email: jo.marsh@probation.example\nConsent given: Yes\n"

func TestOwnLabels(t *testing.T) {
	t.Parallel()
	const form = "From: jo.marsh@probation.example\nSubject: Duty to refer\n\nDate of birth: 3 April 1987\nNOMS number: A1234BC\nConsent given: Yes\nZorbling appellation: Casey Thornton\nReferrer name: Jo Marsh\n"
	p, err := New(Options{Labels: []byte("[[label]]\nkey = \"person.name\"\nwords = [\"Zorbling appellation\"]\n")})
	if err != nil {
		t.Fatal(err)
	}
	name := func(r Result) string {
		if len(r.Referrals) != 1 {
			return ""
		}
		return r.Referrals[0].Person.Name
	}
	if got := name(p.Parse([]byte(form))); got != "Casey Thornton" {
		t.Errorf("with the label the name is %q", got)
	}
	if got := name(Parse([]byte(form))); got != "" {
		t.Errorf("without it the name is %q", got)
	}
}

func TestOwnLabelsReplaceTheBuiltIn(t *testing.T) {
	t.Parallel()
	const form = "From: jo.marsh@probation.example\nSubject: Duty to refer\n\nName: Casey Thornton\nDate of birth: 3 April 1987\nPNC: 87/123456X\nNOMS number: A1234BC\nConsent given: Yes\n"
	p, err := New(Options{Labels: []byte("[[label]]\nkey = \"-\"\nwords = [\"NOMS number\"]\n")})
	if err != nil {
		t.Fatal(err)
	}
	got := p.Parse([]byte(form))
	if len(got.Referrals) != 1 {
		t.Fatalf("%d referrals", len(got.Referrals))
	}
	if n := got.Referrals[0].Person.PrisonNumber; n != "" {
		t.Errorf("the prison number %q was read all the same", n)
	}
}

func TestCheckLabels(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name, labels, wrong string
		wordings            int
	}{
		{"sound", "[[label]]\nkey = \"person.name\"\nwords = [\"Nominee\", \"Name of nominee\"]\n[[heading]]\nblock = \"person\"\nwords = [\"The nominee\"]\n", "", 3},
		{"empty", "# none yet\n", "", 0},
		{"no TOML", "[[label]]\nkey = person.name\n", "labels: line 2: ", 0},
		{"unknown table key", "[[label]]\nkey = \"person.name\"\nword = [\"Nominee\"]\n", `labels: line 3: "label.word" is not known here`, 0},
		{"no such key", "[[label]]\n\nkey = \"person.nom\"\nwords = [\"Nominee\"]\n", `labels: line 3: no such key: "person.nom"`, 0},
		{"no key", "[[label]]\nwords = [\"Nominee\"]\n", `labels: line 1: no such key: ""`, 0},
		{"no words", "[[label]]\nkey = \"person.name\"\n", `labels: line 2: "person.name" has no words`, 0},
		{"words of signs", "[[label]]\nkey = \"person.name\"\nwords = [\n  \"Nominee\",\n  \"--\"]\n", `labels: line 5: "--" has no words`, 0},
		{"no such block", "[[label]]\nkey = \"person.name\"\nblock = 'nominee'\nwords = [\"Nominee\"]\n", `labels: line 3: no such block: "nominee"`, 0},
		{"heading of no block", "[[heading]]\nwords = [\"Nominee\"]\n", `labels: line 1: no such block: ""`, 0},
		{"the program's own", "[fold]\nclient = [\"nominee\"]\n", "labels: [fold] and [cues] are the program's own: use [[label]] and [[heading]]", 0},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			n, err := CheckLabels([]byte(tt.labels))
			switch {
			case tt.wrong == "" && err != nil:
				t.Error(err)
			case tt.wrong != "" && (err == nil || !strings.HasPrefix(err.Error(), tt.wrong)):
				t.Errorf("error %v, want %s", err, tt.wrong)
			case n != tt.wordings:
				t.Errorf("%d wordings, want %d", n, tt.wordings)
			}
			if _, err := New(Options{Labels: []byte(tt.labels)}); (err == nil) != (tt.wrong == "") {
				t.Errorf("New: %v", err)
			}
		})
	}
}

// With attachments shut the mail's own text is read, and each is named.
func TestTextOnly(t *testing.T) {
	t.Parallel()
	p, err := New(Options{TextOnly: true})
	if err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		name, file, mediaType string
		data                  []byte
		want                  []Problem
	}{
		{"zip", "forms.zip", "application/zip", []byte("PK\x03\x04 and so on"), []Problem{{Code: ProblemLimit, Where: "forms.zip", Detail: unopenedDetail}}},
		{"docx", "form.docx", "application/octet-stream", []byte("PK\x03\x04 and so on"), []Problem{{Code: ProblemLimit, Where: "form.docx", Detail: unopenedDetail}}},
		{"pdf", "form.pdf", "application/pdf", []byte("%PDF-1.4"), []Problem{{Code: ProblemLimit, Where: "form.pdf", Detail: unopenedDetail}}},
		{"text", "form.txt", "text/plain", []byte("Name: Alex Rivers"), []Problem{{Code: ProblemLimit, Where: "form.txt", Detail: unopenedDetail}}},
		{"image", "scan.jpg", "image/jpeg", []byte("\xff\xd8\xff and so on"), []Problem{{Code: ProblemScanned, Where: "scan.jpg", Detail: "an image, which a person must read"}}},
		{"calendar", "meeting.ics", "text/calendar", []byte("BEGIN:VCALENDAR"), nil},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			got := p.Parse(mailWith(answers, tt.file, tt.mediaType, tt.data))
			if diff := cmp.Diff(tt.want, got.Message.Problems); diff != "" {
				t.Errorf("problems (-want +got):\n%s", diff)
			}
			if got.Message.Envelope.Unreadable != (tt.want != nil) {
				t.Errorf("unreadable: %v", got.Message.Envelope.Unreadable)
			}
			if got.Message.Kind != KindReferral || len(got.Referrals) != 1 || got.Referrals[0].Person.Name != "Casey Thornton" {
				t.Errorf("read as %s with %d referrals, want the text read", got.Message.Kind, len(got.Referrals))
			}
		})
	}
}

// What a converter made is read in the place of the part, under its name.
func TestConverted(t *testing.T) {
	t.Parallel()
	form := docxtest.New()
	for line := range strings.Lines(answers) {
		form.Paragraph(docxtest.Text(strings.TrimSpace(line)))
	}
	for _, tt := range []struct {
		name, file, mediaType string
		data                  []byte
		made                  Converted
		read, unreadable      bool
		code                  string
	}{
		{"doc", "form.doc", "application/msword", oldWord(), Converted{"docx", form.Bytes()}, true, false, ""},
		{"doc of nothing", "form.doc", "application/msword", oldWord(), Converted{"docx", []byte("PK\x03\x04")}, false, true, ProblemTypeUnsupported},
		{"doc of no format", "form.doc", "application/msword", oldWord(), Converted{"exe", form.Bytes()}, false, true, ProblemTypeUnsupported},
		{"image", "scan.jpg", "image/jpeg", []byte("\xff\xd8\xff and so on"), Converted{"text", []byte(answers)}, true, true, ProblemScanned},
		{"image of nothing", "scan.jpg", "image/jpeg", []byte("\xff\xd8\xff and so on"), Converted{"text", nil}, false, true, ProblemScanned},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			p, err := New(Options{Converted: map[string]Converted{sum256(tt.data): tt.made}})
			if err != nil {
				t.Fatal(err)
			}
			got := p.Parse(mailWith("Please see attached.", tt.file, tt.mediaType, tt.data))
			if tt.read {
				if len(got.Referrals) != 1 {
					t.Fatalf("not read: %s", got.Message.Kind)
				}
				if n := got.Referrals[0].Person.Name; n != "Casey Thornton" {
					t.Errorf("the name is %q", n)
				}
				if part := got.Referrals[0].Evidence["person.name"].Part; part != tt.file {
					t.Errorf("found in %q, want %s", part, tt.file)
				}
			}
			code := ""
			if len(got.Message.Problems) > 0 {
				code = got.Message.Problems[0].Code
			}
			if code != tt.code || got.Message.Envelope.Unreadable != tt.unreadable {
				t.Errorf("problem %q, unreadable %v; want %q, %v", code, got.Message.Envelope.Unreadable, tt.code, tt.unreadable)
			}
		})
	}
}

func TestConvertible(t *testing.T) {
	t.Parallel()
	p, err := New(Options{})
	if err != nil {
		t.Fatal(err)
	}
	photo := []byte("\xff\xd8\xff and so on")
	word97, err := os.ReadFile("document/doc/testdata/table.doc")
	if err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		name             string
		mail             []byte
		office, pictures bool
		want             []File
	}{
		{"doc", mailWith("", "form.doc", "application/msword", oldWord()), true, true, []File{{Digest: sum256(oldWord()), Sort: "doc", Data: oldWord()}}},
		{"doc not asked for", mailWith("", "form.doc", "application/msword", oldWord()), false, true, nil},
		{"doc that is read here", mailWith("", "form.doc", "application/msword", word97), true, true, nil},
		{"image", mailWith("", "scan.jpg", "image/jpeg", photo), true, true, []File{{Digest: sum256(photo), Sort: "picture", Pages: [][]byte{photo}}}},
		{"image not asked for", mailWith("", "scan.jpg", "image/jpeg", photo), true, false, nil},
		{"text", []byte("Subject: none\n\nName: Casey Thornton\n"), true, true, nil},
		{"damaged pdf", mailWith("", "scan.pdf", "application/pdf", []byte("%PDF-1.4")), true, true, nil},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			if diff := cmp.Diff(tt.want, p.Convertible(t.Context(), tt.mail, tt.office, tt.pictures)); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}
