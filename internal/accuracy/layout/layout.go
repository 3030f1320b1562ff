package layout

import (
	"bytes"
	"encoding/base64"
	"fmt"
	"html"
	"slices"
	"strings"

	"dtrbot/internal/accuracy"
	"dtrbot/parser"
)

// Layout is one way in which a form reaches a council: set out in some
// manner, in some sort of file or in the mail itself.
type Layout struct {
	// File is the ending of the file, or "html" or "text" for the mail itself.
	File, Manner string
	// thin leaves questions unanswered, ticks measures those of yes or no alone.
	thin, ticks bool
	mail        func(Form) []byte
}

// Name is both, "docx: two columns".
func (l Layout) Name() string { return l.File + ": " + l.Manner }

// file is a sort of file that a page is written to.
type file struct {
	ending, contentType string
	write               func([]block) []byte
	// can tells whether it can say an arrangement.
	can func(arrangement) bool
}

func files() []file {
	return []file{
		{"docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", docx, anyArrangement},
		{"odt", "application/vnd.oasis.opendocument.text", odt, anyArrangement},
		{"rtf", "application/rtf", rtf, anyArrangement},
		{"pdf", "application/pdf", pdf, drawn},
		{"xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", xlsx, spread},
	}
}

func anyArrangement(arrangement) bool { return true }

// drawn leaves out what the writer of PDFs cannot draw.
func drawn(a arrangement) bool {
	return !a.ticks && !slices.Contains([]string{"nested tables", "side headings merged down", "two halves abreast, tables"}, a.name)
}

// spread leaves out what has no sense in a sheet.
func spread(a arrangement) bool {
	for _, s := range []string{"nested", "halves", "boxes", "merged down", "tab stops", "typed", "underscores", "small", "points", "bold", "in paragraphs", "paragraphs below", "ticks: Yes/No, "} {
		if strings.Contains(a.name, s) {
			return false
		}
	}
	return true
}

// Layouts are all of them, the mail itself last.
func Layouts() []Layout {
	var all []Layout
	for _, f := range files() {
		for _, a := range append(arrangements(), sheets(f)...) {
			if f.can(a) {
				all = append(all, Layout{f.ending, a.name, a.thin, a.ticks, func(form Form) []byte { return attached(form, f, f.write(a.lay(form))) }})
			}
		}
	}
	for _, a := range arrangements() {
		all = append(all, Layout{"html", a.name, a.thin, a.ticks, func(form Form) []byte { return webMail(form, webBlocks(a.lay(form)), false) }})
	}
	for _, t := range typings() {
		l := Layout{"text", t.name, t.thin, t.ticks, func(form Form) []byte { return plainMail(form, t.lay(form), t.reply) }}
		if t.web {
			l = Layout{"html", t.name, t.thin, t.ticks, func(form Form) []byte { return webMail(form, t.lay(form), t.reply) }}
		}
		all = append(all, l)
	}
	return all
}

// sheets are arrangements that only a sheet has.
func sheets(f file) []arrangement {
	if f.ending != "xlsx" {
		return nil
	}
	return []arrangement{
		{name: "labels in the first row, answers in the second", lay: func(f Form) []block {
			t := make([][]cell, 2)
			f.each(func(string) {}, func(q Question) { t[0], t[1] = append(t[0], cellOf(q.Label)), append(t[1], cellOf(q.Text())) })
			return []block{{table: t}}
		}},
		{name: "answers three columns away", lay: bySection(text, rowsOf(func(q Question) []cell { return row(cellOf(q.Label), cell{}, cell{}, cellOf(q.Text())) }))},
		{name: "answers in merged cells", lay: bySection(text, rowsOf(func(q Question) []cell { return row(wide(2, cellOf(q.Label)), wide(4, cellOf(q.Text()))) }))},
		{name: "two pairs a row, a gap between", lay: bySection(text, grouped(2, func(q Question) []cell { return append(pair(q), cell{}) }))},
		{name: "beginning in the second column", lay: bySection(text, rowsOf(func(q Question) []cell { return append(row(cell{}), pair(q)...) }))},
	}
}

// Message is a form as a mail in the layout, with what is right to read of it.
func (l Layout) Message(f Form) accuracy.Message {
	if l.thin {
		f = f.thinned()
	} else {
		f = f.answered()
	}
	return accuracy.Message{Name: f.Name, Raw: l.mail(f), Want: l.want(f)}
}

// want is the right answer. What the words of any form may tell besides is
// not scored.
func (l Layout) want(f Form) accuracy.Want {
	referral, other := map[string]any{}, []any{}
	lenient := []string{"agency", "homeless_status", "custody.status", "local_connection.grounds", "needs.support", "housing.situation",
		"other_professionals", "person.contact_via", "person.no_fixed_abode", "rough_sleeping", "custody.release_type", "housing.loss_reason", "external_reference",
		"housing.arrears", "needs.domestic_abuse"}
	f.each(func(string) {}, func(q Question) {
		for _, v := range q.Means {
			set(referral, v)
			lenient = slices.DeleteFunc(lenient, func(k string) bool { return k == v.Key })
			if l.ticks && !q.choice() {
				lenient = append(lenient, v.Key)
			}
		}
		if len(q.Answer) > 0 && len(q.Means) == 0 {
			other = append(other, map[string]any{"label": q.Label, "value": q.Text()})
		}
	})
	if len(other) > 0 {
		referral["unmapped"] = other
	}
	return accuracy.Want{Kinds: []parser.Kind{parser.KindReferral}, Format: "text", Shape: l.Name(), Referrals: []map[string]any{referral}, Lenient: lenient}
}

// set puts a value at its dotted key, as the contract's JSON has it.
func set(object map[string]any, v Value) {
	group, key, nested := strings.Cut(v.Key, ".")
	if nested {
		if object[group] == nil {
			object[group] = map[string]any{}
		}
		object, _ = object[group].(map[string]any)
	} else {
		key = group
	}
	switch v.Text {
	case "true", "false":
		object[key] = v.Text == "true"
	default:
		object[key] = v.Text
	}
}

// Measure reads every form in the layout and judges what was read.
func (l Layout) Measure(forms []Form) (Measured, error) {
	m := Measured{Layout: l}
	for _, f := range forms {
		s, err := accuracy.Score(l.Message(f))
		if err != nil {
			return m, fmt.Errorf("%s: %w", l.Name(), err)
		}
		m.Read = append(m.Read, s)
	}
	m.Figures = accuracy.Sum(m.Read)
	return m, nil
}

const envelope = "From: Referrals <referrals@agency.example>\r\nTo: housing@council.example\r\nSubject: %sDuty to refer referral\r\n" +
	"Date: Mon, 14 Dec 2026 09:30:00 +0000\r\nMessage-ID: <%s@agency.example>\r\nMIME-Version: 1.0\r\n"

// head is a form's header, of a mail that answers another one for a reply.
func head(f Form, reply bool) string {
	if reply {
		return fmt.Sprintf(envelope, "RE: ", f.Name)
	}
	return fmt.Sprintf(envelope, "", f.Name)
}

// opening is what stands above the form.
func opening(reply bool) string {
	if reply {
		return "Please see my answers below."
	}
	return "Please see the referral below."
}

func crlf(s string) string { return strings.ReplaceAll(s, "\n", "\r\n") }

// plainMail is a form typed into a mail.
func plainMail(f Form, body string, reply bool) []byte {
	return []byte(head(f, reply) + "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n" +
		crlf("Dear team,\n\n"+opening(reply)+"\n\n"+body+"\nKind regards,\n"+f.Worker+"\n"))
}

// webMail is a form set out in a mail.
func webMail(f Form, body string, reply bool) []byte {
	return []byte(head(f, reply) + "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n" +
		crlf("<html><body>\n<p>Dear team,</p>\n<p>"+opening(reply)+"</p>\n"+body+"<p>Kind regards,<br>\n"+html.EscapeString(f.Worker)+"</p>\n</body></html>\n"))
}

// attached is a form in a file beside a few words.
func attached(f Form, to file, data []byte) []byte {
	const boundary = "a-form-and-a-few-words"
	var b bytes.Buffer
	b.WriteString(head(f, false) + "Content-Type: multipart/mixed; boundary=" + boundary + "\r\n\r\n--" + boundary +
		"\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + crlf("Dear team,\n\nPlease find a referral attached.\n\nKind regards,\n"+f.Worker+"\n") +
		"--" + boundary + "\r\nContent-Type: " + to.contentType + "; name=\"referral." + to.ending + "\"\r\nContent-Disposition: attachment; filename=\"referral." + to.ending +
		"\"\r\nContent-Transfer-Encoding: base64\r\n\r\n")
	for rest := base64.StdEncoding.EncodeToString(data); rest != ""; {
		n := min(76, len(rest))
		b.WriteString(rest[:n] + "\r\n")
		rest = rest[n:]
	}
	b.WriteString("--" + boundary + "--\r\n")
	return b.Bytes()
}
