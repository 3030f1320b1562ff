package sample_test

import (
	"archive/zip"
	"bytes"
	"encoding/base64"
	"fmt"
	"io"
	"mime"
	"mime/multipart"
	"mime/quotedprintable"
	"net/mail"
	"regexp"
	"strings"
	"testing"
	"time"

	"dtrbot/internal/mailtest/sample"
)

// everything is every message of the package but the large one.
func everything() map[string][]byte {
	all := map[string][]byte{}
	for _, format := range []string{sample.Text, sample.HTML, sample.Docx} {
		for n := range 6 {
			all[fmt.Sprintf("%s-%d", format, n)] = sample.Referral(sample.Options{N: n, Format: format})
		}
		all[format+"-three"] = sample.Referral(sample.Options{N: 7, Format: format, People: []int{7, 8, 9}})
		all[format+"-refused"] = sample.Referral(sample.Options{N: 10, Format: format, ConsentRefused: true})
		all[format+"-incomplete"] = sample.Referral(sample.Options{N: 11, Format: format, Incomplete: true, RoughSleeping: true, MAPPALevel: 2})
	}
	all["retention"] = sample.Referral(sample.Options{N: 12, Retention: true})
	for _, c := range append(sample.OrdinaryCases(), sample.Edge()...) {
		if c.Raw != nil {
			all[c.Name] = c.Raw
		}
	}
	return all
}

func TestDeterministic(t *testing.T) {
	t.Parallel()
	again := everything()
	for name, raw := range everything() {
		if !bytes.Equal(raw, again[name]) {
			t.Errorf("%s: the same options gave different bytes", name)
		}
	}
}

// TestLines checks what RFC 5322 section 2.1.1 and 2.3 ask of lines.
func TestLines(t *testing.T) {
	t.Parallel()
	for name, raw := range everything() {
		if n := strings.Count(string(raw), "\n") - strings.Count(string(raw), "\r\n"); n != 0 {
			t.Errorf("%s: %d bare line feeds", name, n)
		}
		head, _, ok := bytes.Cut(raw, []byte("\r\n\r\n"))
		if !ok {
			t.Errorf("%s: no empty line after the header", name)
		}
		for line := range bytes.SplitSeq(raw, []byte("\r\n")) {
			if len(line) > 998 {
				t.Errorf("%s: line of %d bytes", name, len(line))
			}
		}
		for _, b := range head {
			if b >= 0x80 {
				t.Errorf("%s: 8-bit byte in the header", name)
				break
			}
		}
	}
}

// TestOnlyInventedAddresses: every domain ends in .example.
func TestOnlyInventedAddresses(t *testing.T) {
	t.Parallel()
	at := regexp.MustCompile(`[A-Za-z0-9._-]+@([A-Za-z0-9.-]+[A-Za-z])`)
	for name, raw := range everything() {
		for _, m := range at.FindAllStringSubmatch(readable(t, name, raw), -1) {
			if !strings.HasSuffix(m[1], ".example") {
				t.Errorf("%s: address at %s", name, m[1])
			}
		}
	}
}

func TestPeopleAreDistinct(t *testing.T) {
	t.Parallel()
	seen := map[string]int{}
	for i := range 1640 {
		p := sample.PersonAt(i)
		for _, s := range []string{p.Name, p.PrisonNumber, p.CRN, p.NINumber} {
			if j, ok := seen[s]; ok {
				t.Fatalf("person %d and %d share %q", j, i, s)
			}
			seen[s] = i
		}
		if !regexp.MustCompile(`^A\d{4}[A-Z]{2}$`).MatchString(p.PrisonNumber) || !regexp.MustCompile(`^X\d{6}$`).MatchString(p.CRN) ||
			!regexp.MustCompile(`^QQ\d{6}[A-D]$`).MatchString(p.NINumber) || !regexp.MustCompile(`^[a-z.-]+@mail\.example$`).MatchString(p.Email) {
			t.Fatalf("person %d: %+v", i, p)
		}
	}
	if got := len(sample.People()); got != 40 {
		t.Errorf("People gives %d, want 40", got)
	}
}

// TestSecretsAreFound: what a referral says of a person is what Secrets names,
// so that a search for the secrets would find a leak.
func TestSecretsAreFound(t *testing.T) {
	t.Parallel()
	for _, format := range []string{sample.Text, sample.HTML, sample.Docx} {
		for n := range 3 {
			p := sample.PersonAt(n)
			name := fmt.Sprintf("%s-%d", format, n)
			body := readable(t, name, sample.Referral(sample.Options{N: n, Format: format, Subject: "x"}))
			found := 0
			for _, s := range p.Secrets() {
				found += strings.Count(body, s)
				body = strings.ReplaceAll(body, s, "")
			}
			if found < 8 {
				t.Errorf("%s: only %d secrets found", name, found)
			}
			for _, s := range []string{p.Given, p.Family, p.PrisonNumber, p.Phone, p.DateOfBirth.Format("2006")} {
				if strings.Contains(body, s) && s != p.Given {
					t.Errorf("%s: %q is in no secret", name, s)
				}
			}
		}
	}
}

func TestOptions(t *testing.T) {
	t.Parallel()
	body := func(o sample.Options) string { return readable(t, "options", sample.Referral(o)) }
	when := time.Date(2026, time.December, 1, 9, 30, 0, 0, time.UTC)
	m, err := mail.ReadMessage(bytes.NewReader(sample.Referral(sample.Options{
		N: 3, To: "a@b.example", From: "c@d.example", Subject: "Zoë", Date: when, MessageID: "<x@y.example>"})))
	if err != nil {
		t.Fatal(err)
	}
	date, err := m.Header.Date()
	if err != nil {
		t.Fatal(err)
	}
	subject, err := new(mime.WordDecoder).DecodeHeader(m.Header.Get("Subject"))
	if err != nil {
		t.Fatal(err)
	}
	if m.Header.Get("To") != "a@b.example" || m.Header.Get("From") != "c@d.example" || subject != "Zoë" || !date.Equal(when) || m.Header.Get("Message-Id") != "<x@y.example>" {
		t.Errorf("header is %v", m.Header)
	}
	if got := m.Header["Received"]; len(got) != 2 || !strings.Contains(got[0], "by mx.b.example") || !strings.HasSuffix(got[0], "09:30:04 +0000") {
		t.Errorf("trace is %q", got)
	}

	if s := body(sample.Options{}); !strings.Contains(s, "Has the person consented to this referral? Yes") || !strings.Contains(s, "Phone number of lead contact: ") {
		t.Errorf("complete referral lacks consent or the lead's number:\n%s", s)
	}
	if s := body(sample.Options{ConsentRefused: true}); !strings.Contains(s, "Has the person consented to this referral? No") {
		t.Errorf("consent is not refused:\n%s", s)
	}
	if s := body(sample.Options{Incomplete: true}); strings.Contains(strings.ToLower(s), "consent") || strings.Contains(s, "Phone number of lead contact") {
		t.Errorf("incomplete referral is not:\n%s", s)
	}
	if s := body(sample.Options{RoughSleeping: true, MAPPALevel: 3}); !strings.Contains(s, "safe place to stay tonight? No") || !strings.Contains(s, "MAPPA level: 3") {
		t.Errorf("rough sleeping or level is missing:\n%s", s)
	}
	for _, format := range []string{sample.Text, sample.HTML, sample.Docx} {
		s := body(sample.Options{Format: format, People: []int{4, 5, 6}})
		for _, n := range []int{4, 5, 6} {
			if p := sample.PersonAt(n); !strings.Contains(s, p.PrisonNumber) {
				t.Errorf("%s: person %d is missing", format, n)
			}
		}
	}
	if raw := sample.Referral(sample.Options{MessageID: "none"}); bytes.Contains(raw, []byte("Message-ID:")) {
		t.Error("has a Message-ID")
	}
}

func TestDocxSize(t *testing.T) {
	t.Parallel()
	m, err := mail.ReadMessage(bytes.NewReader(sample.Referral(sample.Options{Format: sample.Docx})))
	if err != nil {
		t.Fatal(err)
	}
	var sizes []int
	leaves(t, m.Header, m.Body, func(contentType string, data []byte) {
		if strings.Contains(contentType, "officedocument") {
			sizes = append(sizes, len(data))
		}
	})
	if len(sizes) != 1 || sizes[0] != 24<<10 {
		t.Errorf("Word forms of %v bytes, want one of %d", sizes, 24<<10)
	}
}

// TestEdge checks that each mail has the fault that its name says.
func TestEdge(t *testing.T) {
	t.Parallel()
	edge := map[string]sample.Case{}
	for _, c := range sample.Edge() {
		if c.Name == "" || c.Why == "" || c.Kind == "" {
			t.Errorf("incomplete: %+v", c)
		}
		edge[c.Name] = c
	}
	head := func(name string) string {
		h, _, _ := strings.Cut(string(edge[name].Raw), "\r\n\r\n")
		return h
	}
	for _, tt := range []struct {
		name, has, lacks string
	}{
		{"empty-boundary", `boundary=""`, "boundary=\"="},
		{"no-message-id", "From: ", "Message-ID:"},
		{"no-from", "Message-ID:", "\r\nFrom:"},
		{"no-from", "Message-ID:", "Return-Path:"},
		{"same-id-first", "<same.message.id@justice.example>", ""},
		{"same-id-same-content", "<same.message.id@justice.example>", ""},
		{"same-id-other-content", "<same.message.id@justice.example>", ""},
		{"delivery-failure", "multipart/report; report-type=delivery-status", ""},
		{"out-of-office-suppress-only", "X-Auto-Response-Suppress: All", "Auto-Submitted"},
		{"latin-1-without-charset", "Content-Type: text/plain\r\n", "charset"},
		{"list", "List-Id:", ""},
		{"mbox-line", "From officer@", ""},
		{"own-address", "From: " + sample.Inbox, ""},
	} {
		h := head(tt.name)
		if !strings.Contains(h+"\r\n", tt.has) || tt.lacks != "" && strings.Contains(h, tt.lacks) {
			t.Errorf("%s: want %q and not %q in\n%s", tt.name, tt.has, tt.lacks, h)
		}
	}
	body := func(name string) string {
		_, b, _ := strings.Cut(string(edge[name].Raw), "\r\n\r\n")
		return b
	}
	if body("same-id-first") != body("same-id-same-content") || body("same-id-first") == body("same-id-other-content") {
		t.Error("the three of one Message-ID are not two equal and one other")
	}
	if !strings.Contains(body("latin-1-without-charset"), "Zo\xeb") {
		t.Error("the Latin-1 mail has no Latin-1 byte")
	}
	large := edge["attachment-20-mib"].Bytes()
	if edge["attachment-20-mib"].Raw != nil || len(large) < 20<<20*4/3 || len(large) > 20<<20*3/2 {
		t.Errorf("large mail has %d bytes", len(large))
	}
}

func TestOrdinary(t *testing.T) {
	t.Parallel()
	if got := len(sample.Ordinary()); got < 12 {
		t.Errorf("%d ordinary mails, want a dozen", got)
	}
	for _, c := range sample.OrdinaryCases() {
		if c.Answered || c.Kind == "" || c.Why == "" {
			t.Errorf("%s: ordinary mail is never answered, and has a kind and a reason", c.Name)
		}
		if _, err := mail.ReadMessage(bytes.NewReader(c.Bytes())); err != nil {
			t.Errorf("%s: %v", c.Name, err)
		}
	}
}

// readable is all text of a message: headers, decoded bodies, the document of
// a Word file.
func readable(t *testing.T, name string, raw []byte) string {
	t.Helper()
	m, err := mail.ReadMessage(bytes.NewReader(raw))
	if err != nil {
		return string(raw) // broken on purpose
	}
	head, _, _ := bytes.Cut(raw, []byte("\r\n\r\n"))
	all := string(head) + "\n"
	leaves(t, m.Header, m.Body, func(contentType string, data []byte) {
		if !strings.Contains(contentType, "officedocument") {
			all += strings.NewReplacer("&#39;", "'", "&amp;", "&").Replace(string(data)) + "\n"
			return
		}
		z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		f, err := z.Open("word/document.xml")
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		xml, err := io.ReadAll(f)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		all += strings.NewReplacer("&#39;", "'", "&amp;", "&").Replace(regexp.MustCompile(`<[^>]*>`).ReplaceAllString(string(xml), " ")) + "\n"
	})
	return all
}

// leaves calls f with every decoded part.
func leaves(t *testing.T, h mail.Header, body io.Reader, f func(contentType string, data []byte)) {
	t.Helper()
	data, err := io.ReadAll(body)
	if err != nil {
		t.Fatal(err)
	}
	mediaType, params, _ := mime.ParseMediaType(h.Get("Content-Type"))
	if strings.HasPrefix(mediaType, "multipart/") && params["boundary"] != "" {
		r := multipart.NewReader(bytes.NewReader(data), params["boundary"])
		for {
			p, err := r.NextRawPart()
			if err == io.EOF {
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			leaves(t, mail.Header(p.Header), p, f)
		}
	}
	switch h.Get("Content-Transfer-Encoding") {
	case "base64":
		data, err = io.ReadAll(base64.NewDecoder(base64.StdEncoding, bytes.NewReader(data)))
	case "quoted-printable":
		data, err = io.ReadAll(quotedprintable.NewReader(bytes.NewReader(data)))
	}
	if err != nil {
		t.Fatal(err)
	}
	f(h.Get("Content-Type"), data)
}
