package parser_test

import (
	"archive/zip"
	"bytes"
	"runtime"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dtrbot/parser"
	"dtrbot/parser/container/containertest"
	"dtrbot/parser/document/docxtest"
)

// filled is a short form, in Word's format.
func filled() []byte {
	return docxtest.New().Heading(1, "Duty to Refer").Table(
		docxtest.TextRow("Full name", "Silas Wherry"), docxtest.TextRow("Date of birth", "04/03/1986"),
		docxtest.TextRow("Prison number", "A1234BC"), docxtest.TextRow("Release date", "09/09/2026"),
		docxtest.TextRow("Referrer name", "Ann Officer"), docxtest.TextRow("Consent given?", "Yes"),
	).Bytes()
}

// filledRTF is the same form in RTF.
func filledRTF(before string) string {
	out := before
	for _, row := range [][2]string{{"Full name", "Silas Wherry"}, {"Date of birth", "04/03/1986"}, {"Prison number", "A1234BC"}, {"Release date", "09/09/2026"}, {"Referrer name", "Ann Officer"}, {"Consent given?", "Yes"}} {
		out += `\trowd\cellx3000\cellx9000\pard\intbl ` + row[0] + `\cell ` + row[1] + `\cell\row`
	}
	return `{\rtf1\ansi\deff0{\fonttbl{\f0 Arial;}}` + out + `\pard\par}`
}

type zipFile struct {
	name string
	data []byte
}

func archive(t testing.TB, files ...zipFile) []byte {
	t.Helper()
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for _, f := range files {
		e, err := w.Create(f.name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := e.Write(f.data); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func eml(body string) []byte {
	return []byte("From: b@probation.example\r\nSubject: Referral\r\nMIME-Version: 1.0\r\n" + body)
}

// TestUnpack: a form counts as a form in whatever it is packed.
func TestUnpack(t *testing.T) {
	t.Parallel()
	docx := containertest.File{Name: "referral.docx", Data: filled()}
	withText := "Please find attached a duty to refer for Mr Wherry."
	eight := bytes.Repeat([]byte{0}, 10)
	tests := []struct {
		name        string
		file        string
		data        []byte
		part        string // where the name of the person stands
		attachments int
		problems    []string
	}{
		{"zip", "forms.zip", archive(t, zipFile{"Forms/referral.docx", filled()}), "forms.zip/referral.docx", 1, nil},
		{"zip under another name", "forms.dat", archive(t, zipFile{"referral.docx", filled()}), "forms.dat/referral.docx", 1, nil},
		{"zip in a zip", "all.zip", archive(t, zipFile{"forms.zip", archive(t, zipFile{"referral.docx", filled()})}), "all.zip/forms.zip/referral.docx", 1, nil},
		{"zip of RTF", "forms.zip", archive(t, zipFile{"referral.rtf", []byte(filledRTF(""))}), "forms.zip/referral.rtf", 1, nil},
		{"zip with a scan beside it", "forms.zip", archive(t, zipFile{"referral.docx", filled()}, zipFile{"id.jpg", []byte("\xff\xd8\xff\xe0")}), "forms.zip/referral.docx", 1, []string{"attachment-scanned forms.zip/id.jpg"}},
		{"zip of a mail", "mails.zip", archive(t, zipFile{"fw.eml", eml("Content-Type: multipart/mixed; boundary=q\r\n\r\n--q\r\n\r\nSee attached.\r\n--q\r\nContent-Disposition: attachment; filename=form.rtf\r\n\r\n" + filledRTF("") + "\r\n--q--\r\n")}), "mails.zip/form.rtf", 1, nil},
		{"winmail.dat", "winmail.dat", containertest.TNEF(containertest.Message{Subject: "x", Files: []containertest.File{docx}}), "winmail.dat/referral.docx", 1, nil},
		{"winmail.dat with a zip", "winmail.dat", containertest.TNEF(containertest.Message{Files: []containertest.File{{Name: "f.zip", Data: archive(t, zipFile{"referral.docx", filled()})}}}), "winmail.dat/f.zip/referral.docx", 1, nil},
		{"winmail.dat with a mail", "winmail.dat", containertest.TNEF(containertest.Message{Files: []containertest.File{{Name: "FW referral", Message: &containertest.Message{Subject: "i", Plain: withText, Files: []containertest.File{docx}}}}}), "winmail.dat/referral.docx", 1, nil},
		{"saved mail", "fw.msg", containertest.Outlook(containertest.Message{Subject: "Referral", From: "B", Plain: withText, Files: []containertest.File{docx}}), "fw.msg/referral.docx", 1, nil},
		{"saved mail with its form in the text", "fw.msg", containertest.Outlook(containertest.Message{Subject: "Referral", RTF: []byte(filledRTF(`Please see below.\par `))}), "forwarded message", 1, nil},
		{"saved mail in a saved mail", "fw.msg", containertest.Outlook(containertest.Message{Plain: "x", Files: []containertest.File{{Name: "inner", Message: &containertest.Message{Plain: withText, Files: []containertest.File{docx}}}}}), "fw.msg/referral.docx", 1, nil},
		{"saved mail with logos", "fw.msg", containertest.Outlook(containertest.Message{Plain: withText, HTML: `<p>See attached</p><img src="cid:a@b">`, Files: []containertest.File{docx, {Name: "image001.png", ContentID: "a@b", Data: []byte("\x89PNG\r\n\x1a\n")}}}), "fw.msg/referral.docx", 1, nil},
		{"mail as a file", "fw.eml", eml("Content-Disposition: attachment; filename=form.rtf\r\n\r\n" + filledRTF("")), "form.rtf", 1, nil},
		{"mail that another program saved", "Referral.msg", []byte("\ufeffReceived: by x\r\nMIME-Version: 1.0\r\nDate: Mon, 3 Aug 2026 10:00:00 +0100\r\nContent-Disposition: attachment; filename=form.rtf\r\n\r\n" + filledRTF("")), "Referral.msg/form.rtf", 1, nil},
		{"page with its pictures", "form.doc", []byte("MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=q\r\n\r\n--q\r\nContent-Location: file:///C:/form.htm\r\nContent-Type: text/html\r\n\r\n<table><tr><td>Full name</td><td>Silas Wherry</td></tr><tr><td>Date of birth</td><td>4/3/1986</td></tr><tr><td>Prison number</td><td>A1234BC</td></tr><tr><td>Release date</td><td>09/09/2026</td></tr><tr><td>Consent given?</td><td>Yes</td></tr></table>\r\n--q--\r\n"), "forwarded message", 1, nil},
		{"RTF", "form.rtf", []byte(filledRTF("")), "form.rtf", 1, nil},
		{"RTF cut short", "form.doc", []byte(strings.TrimSuffix(filledRTF(""), `\pard\par}`) + `{\pict 00`), "form.doc", 1, []string{"attachment-damaged form.doc"}},
		{"zip cut short", "forms.zip", func() []byte { b := archive(t, zipFile{"referral.docx", filled()}); return b[:len(b)-40] }(), "forms.zip/referral.docx", 1, []string{"attachment-damaged forms.zip"}},
		{"a bad file beside the form", "forms.zip", archive(t, zipFile{"referral.docx", filled()}, zipFile{"x.docx", eight}), "forms.zip/referral.docx", 1, []string{"attachment-damaged forms.zip/x.docx"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			got := parser.Parse(attached(tt.file, "application/octet-stream", "attachment", tt.data))
			if got.Message.Kind != parser.KindReferral || len(got.Referrals) != 1 {
				t.Fatalf("kind %s %q, %d referrals, problems %q", got.Message.Kind, got.Message.KindReasons, len(got.Referrals), codes(got))
			}
			r := got.Referrals[0]
			if r.Person.Name != "Silas Wherry" || r.Custody.ReleaseDate != "2026-09-09" {
				t.Errorf("name %q, release %q", r.Person.Name, r.Custody.ReleaseDate)
			}
			if part := r.Evidence["person.name"].Part; part != tt.part {
				t.Errorf("found in %q, want %q", part, tt.part)
			}
			if got := got.Message.Envelope.Attachments; got != tt.attachments {
				t.Errorf("%d attachments, want %d", got, tt.attachments)
			}
			want := tt.problems
			if want == nil {
				want = []string{}
			}
			if diff := cmp.Diff(want, codes(got)); diff != "" {
				t.Errorf("problems (-want +got)\n%s", diff)
			}
		})
	}
}

// TestUnpackBody: the text of a winmail.dat is the mail's own where the mail
// has none, or where only it has the table.
func TestUnpackBody(t *testing.T) {
	t.Parallel()
	page := `{\rtf1\ansi\fromhtml1 {\fonttbl{\f0 Arial;}}{\*\htmltag <table>`
	for _, row := range []string{"Full name</td><td>Silas Wherry", "Date of birth</td><td>04/03/1986", "Release date</td><td>09/09/2026", "Prison number</td><td>A1234BC"} {
		page += "<tr><td>" + row + "</td></tr>"
	}
	page += `</table>}}`
	flat := "Full name Silas Wherry Date of birth 04/03/1986 Prison number A1234BC Release date 09/09/2026 Referrer name Ann Officer Consent given? Yes\n"
	mail := func(own string, m containertest.Message) []byte {
		return []byte("From: a@probation.example\r\nSubject: Duty to refer\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\n" + own +
			"\r\n--x\r\nContent-Type: application/ms-tnef; name=winmail.dat\r\n\r\n" + string(containertest.TNEF(m)) + "\r\n--x--\r\n")
	}
	tests := []struct {
		name, own string
		tnef      containertest.Message
		name2     string
	}{
		{"none of its own", "", containertest.Message{Plain: "Full name: Silas Wherry\nDate of birth: 04/03/1986\nRelease date: 09/09/2026\nPrison number: A1234BC\n"}, "Silas Wherry"},
		{"table in RTF", flat, containertest.Message{RTF: []byte(filledRTF(""))}, "Silas Wherry"},
		{"table in HTML in RTF", "", containertest.Message{RTF: []byte(page)}, "Silas Wherry"},
		{"table in HTML", "", containertest.Message{Plain: "x", HTML: "<table><tr><td>Full name</td><td>Silas Wherry</td></tr><tr><td>Date of birth</td><td>04/03/1986</td></tr><tr><td>Release date</td><td>09/09/2026</td></tr><tr><td>Prison number</td><td>A1234BC</td></tr></table>"}, "Silas Wherry"},
		{"its own speaks", "Full name: Theo Other\nDate of birth: 04/03/1986\nRelease date: 09/09/2026\nPrison number: A1234BC\n", containertest.Message{Plain: "Full name: Silas Wherry\n"}, "Theo Other"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			got := parser.Parse(mail(tt.own, tt.tnef))
			if len(got.Referrals) != 1 || got.Message.Kind != parser.KindReferral {
				t.Fatalf("kind %s, %d referrals", got.Message.Kind, len(got.Referrals))
			}
			r := got.Referrals[0]
			if r.Person.Name != tt.name2 || r.Evidence["person.name"].Part != "body" || r.Person.PrisonNumber != "A1234BC" {
				t.Errorf("name %q in %q, number %q", r.Person.Name, r.Evidence["person.name"].Part, r.Person.PrisonNumber)
			}
			if e := got.Message.Envelope; e.Attachments != 0 || e.Unreadable {
				t.Errorf("%d attachments, unreadable %v, %q", e.Attachments, e.Unreadable, codes(got))
			}
		})
	}
}

// TestUnpackHostile: bombs end as a limit that is named, and cost little. It
// does not run beside others: it reads the allocations of the process.
func TestUnpackHostile(t *testing.T) {
	zeros := make([]byte, 8<<20)
	bomb := archive(t, zipFile{"0.docx", zeros})
	for range 6 { // as 42.zip is made
		var files []zipFile
		for i := range 16 {
			files = append(files, zipFile{"lib " + strconv.Itoa(i) + ".zip", bomb})
		}
		bomb = archive(t, files...)
	}
	var entries, big []zipFile
	for i := range 50_000 {
		entries = append(entries, zipFile{strconv.Itoa(i) + ".txt", nil})
	}
	for i := range 40 {
		noise := bytes.Repeat([]byte("a form of noise "+strconv.Itoa(i)), 2000)
		big = append(big, zipFile{strconv.Itoa(i) + ".txt", append(noise, zeros[:4<<20]...)})
	}
	deep := archive(t, zipFile{"referral.docx", filled()})
	for range 50 {
		deep = archive(t, zipFile{"inner.zip", deep})
	}
	mail := containertest.Message{Plain: "x"}
	for range 30 {
		inner := mail
		mail = containertest.Message{Plain: "x", Files: []containertest.File{{Name: "m", Message: &inner}}}
	}
	tests := []struct {
		name, file string
		data       []byte
	}{
		{"zips of zips", "42.zip", bomb},
		{"50,000 entries", "many.zip", archive(t, entries...)},
		{"large entries", "big.zip", archive(t, big...)},
		{"50 levels", "deep.zip", deep},
		{"30 mails in mails", "mail.msg", containertest.Outlook(mail)},
		{"30 mails in mails, TNEF", "winmail.dat", containertest.TNEF(mail)},
		{"RTF of a million groups", "form.rtf", []byte(`{\rtf1 ` + strings.Repeat("{", 1_000_000))},
		{"RTF of 6 million cells", "form.rtf", []byte(`{\rtf1\trowd\pard\intbl` + strings.Repeat(`\cell`, 6_000_000))},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			raw := attached(tt.file, "application/octet-stream", "attachment", tt.data)
			var before, after runtime.MemStats
			runtime.ReadMemStats(&before)
			got := parser.Parse(raw)
			runtime.ReadMemStats(&after)
			if alloc := (after.TotalAlloc - before.TotalAlloc) >> 20; alloc > 700 {
				t.Errorf("allocated %d MiB", alloc)
			}
			limit := false
			for _, p := range got.Message.Problems {
				limit = limit || p.Code == parser.ProblemLimit
			}
			if !limit || !got.Message.Envelope.Unreadable || len(got.Message.Problems) > 250 {
				t.Errorf("unreadable %v, problems %.500q", got.Message.Envelope.Unreadable, codes(got))
			}
		})
	}
}
