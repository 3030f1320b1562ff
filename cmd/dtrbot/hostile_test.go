package main

import (
	"bytes"
	"encoding/base64"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"dtrbot/parser"
)

// What a hostile message may cost at most, all its children together, and what
// one of them may hold.
const (
	hostileCPU    = 10500 * time.Millisecond
	hostileMemory = 512 << 20
)

// hostile is a message that somebody sends who means harm, or whose program is
// broken.
type hostile struct {
	name string
	// write writes the message.
	write func(w io.Writer)
	// problems are those of which one must be named; none: it is all read.
	problems []string
	// fails is set where the first child may be ended at its limit of memory,
	// which is looked at from time to time.
	fails bool
}

// Whatever arrives, there is an answer within the limits, what was not read is
// named, and the next message is read as if nothing had been.
func TestHostile(t *testing.T) {
	t.Parallel()
	warm := newReaders(reading{cache: t.TempDir()})
	if err := warm.prepareCache(t.Context()); err != nil {
		t.Fatal(err)
	}
	near := map[string]bool{
		"pdf: ten bombs in one mail": true, "pdf: a form that draws itself": true, "pdf: XFA of 300 MB": true, "pdf: a million curves": true, "pdf: a stream of 2 GB": true,
		"pdf: half a million rules": true, "pdf: brackets without end": true, "pdf: 100,000 fields": true, "pdf: dictionaries without end": true, "xlsx: one string in a million cells": true, "zip: 200 files of a megabyte": true,
	}
	for _, tt := range slices.Concat(hostileMIME(), hostileText(), hostileOffice(), hostilePDF(), hostileContainers(), hostileNames(), truncations(t)) {
		t.Run(tt.name, func(t *testing.T) {
			tt.fails = near[tt.name]
			// Not in parallel: each may take half a GiB.
			readHostile(t, warm, tt)
		})
	}
}

func readHostile(t *testing.T, warm *readers, tt hostile) {
	t.Helper()
	name := filepath.Join(t.TempDir(), "message.eml")
	f, err := os.Create(name)
	if err != nil {
		t.Fatal(err)
	}
	tt.write(f)
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
	var mu sync.Mutex
	var costs []childCost
	r := newReaders(reading{cache: warm.cache})
	r.ended = func(c childCost) {
		mu.Lock()
		defer mu.Unlock()
		costs = append(costs, c)
	}
	began := time.Now()
	got, _, err := r.read(t.Context(), func() (io.ReadCloser, error) { return os.Open(name) })
	wall := time.Since(began)
	if err != nil {
		t.Fatalf("no answer: %v", err)
	}
	cpu, peak := time.Duration(0), 0
	for _, c := range costs {
		cpu += c.cpu
		peak = max(peak, c.peak)
	}
	t.Logf("%s, %d referrals, %d children, %.2f s of processor, %.2f s, %d MiB, %v", got.Message.Kind, len(got.Referrals), len(costs), cpu.Seconds(), wall.Seconds(), peak>>20, short(got.Message.Problems))
	if cpu > hostileCPU {
		t.Errorf("it took %s of processor time", cpu)
	}
	if peak > hostileMemory {
		t.Errorf("a child had %d MiB", peak>>20)
	}
	if len(costs) > 1 && !tt.fails {
		t.Errorf("%d children were needed", len(costs))
	}
	named := slices.ContainsFunc(got.Message.Problems, func(p parser.Problem) bool { return slices.Contains(tt.problems, p.Code) })
	if len(tt.problems) > 0 && !named {
		t.Errorf("problems %v, want one of %v", short(got.Message.Problems), tt.problems)
	}
	for _, p := range got.Message.Problems {
		if strings.ContainsFunc(p.Where+p.Detail, func(r rune) bool { return r < ' ' || r == 0x202e }) {
			t.Errorf("a problem that cannot be shown: %q %q", p.Where, p.Detail)
		}
	}
	next, failure, err := r.read(t.Context(), opener(plainReferral))
	if err != nil || failure != "" || next.Message.Kind != parser.KindReferral || len(next.Referrals) != 1 {
		t.Errorf("the next message: %s, %d referrals, %s %v", next.Message.Kind, len(next.Referrals), failure, err)
	}
}

// short is the first of many problems.
func short(problems []parser.Problem) []parser.Problem {
	return problems[:min(len(problems), 3)]
}

// A form that takes its reader down takes nothing else: the kind and the people
// that the mail's own text tells are known, and the form is named.
func TestAttachmentThatKillsTheReader(t *testing.T) {
	t.Parallel()
	r := newReaders(reading{})
	r.memory = 80 << 20
	children := 0
	r.ended = func(childCost) { children++ }
	mail := func() (io.ReadCloser, error) {
		var b bytes.Buffer
		attached("list.xlsx", sheetType, func() []byte {
			var rows strings.Builder
			for i := range 400_000 {
				fmt.Fprintf(&rows, `<row r="%d"><c r="A%d" t="inlineStr"><is><t>row %d of many</t></is></c></row>`, i+1, i+1, i)
			}
			return sheetFile("<sheetData>"+rows.String()+"</sheetData>", "")
		})(&b)
		text := plainReferral[strings.Index(plainReferral, "\n\n")+2:]
		return io.NopCloser(strings.NewReader(strings.Replace(b.String(), "Please find a referral attached.", text, 1))), nil
	}
	got, failure, err := r.read(t.Context(), mail)
	if err != nil || failure != "" {
		t.Fatalf("%v %s", err, failure)
	}
	if children != 2 {
		t.Errorf("%d children, want one that dies and one that reads the text", children)
	}
	if got.Message.Kind != parser.KindReferral || len(got.Referrals) != 1 || got.Referrals[0].Person.Name != "Casey Thornton" {
		t.Errorf("read as %s with %d referrals", got.Message.Kind, len(got.Referrals))
	}
	if p := got.Message.Problems; len(p) != 1 || p[0].Code != parser.ProblemLimit || p[0].Where != "list.xlsx" || !got.Message.Envelope.Unreadable {
		t.Errorf("problems %v, unreadable %v", p, got.Message.Envelope.Unreadable)
	}
}

// raw is a message as it stands.
func raw(text string) func(io.Writer) {
	return func(w io.Writer) { put(w, text) }
}

// put writes to a file of the test's own.
func put(w io.Writer, texts ...string) {
	for _, s := range texts {
		if _, err := io.WriteString(w, s); err != nil {
			panic(err)
		}
	}
}

// repeat writes a text again and again.
func repeat(w io.Writer, text string, times int) {
	chunk := max(1, (1<<16)/max(1, len(text)))
	many := strings.Repeat(text, min(chunk, times))
	for times > 0 {
		n := min(chunk, times)
		put(w, many[:n*len(text)])
		times -= n
	}
}

const hostileHead = "From: officer@justice.example\r\nTo: housing@council.example\r\nSubject: Duty to refer\r\nMessage-ID: <2@justice.example>\r\nMIME-Version: 1.0\r\n"

// attached is a short covering mail with one file.
func attached(name, mediaType string, data func() []byte) func(io.Writer) {
	return func(w io.Writer) {
		put(w, hostileHead, "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nPlease find a referral attached.\r\n--b\r\n",
			"Content-Type: ", mediaType, "; name=\"", name, "\"\r\nContent-Disposition: attachment; filename=\"", name, "\"\r\nContent-Transfer-Encoding: base64\r\n\r\n")
		lines := &wrapped{w: w}
		e := base64.NewEncoder(base64.StdEncoding, lines)
		if _, err := e.Write(data()); err != nil {
			panic(err)
		}
		if err := e.Close(); err != nil {
			panic(err)
		}
		put(w, "\r\n--b--\r\n")
	}
}

// wrapped breaks lines as mail does.
type wrapped struct {
	w  io.Writer
	at int
}

func (l *wrapped) Write(p []byte) (int, error) {
	for rest := p; len(rest) > 0; {
		n := min(76-l.at, len(rest))
		if _, err := l.w.Write(rest[:n]); err != nil {
			return 0, err
		}
		if l.at += n; l.at == 76 {
			put(l.w, "\r\n")
			l.at = 0
		}
		rest = rest[n:]
	}
	return len(p), nil
}

// body is a mail of one text.
func body(mediaType string, text func(w io.Writer)) func(io.Writer) {
	return func(w io.Writer) {
		put(w, hostileHead, "Content-Type: ", mediaType, "; charset=utf-8\r\n\r\n")
		text(w)
	}
}

func hostileMIME() []hostile {
	limited := []string{parser.ProblemLimit, parser.ProblemMIME}
	return []hostile{
		{name: "50,000 parts", problems: limited, write: func(w io.Writer) {
			put(w, hostileHead, "Content-Type: multipart/mixed; boundary=b\r\n\r\n")
			repeat(w, "--b\r\nContent-Type: text/plain\r\n\r\nName: Casey Thornton\r\n", 50_000)
			put(w, "--b--\r\n")
		}},
		{name: "200 nested messages", problems: limited, write: func(w io.Writer) {
			repeat(w, "From: a@b.example\r\nSubject: FW\r\nContent-Type: message/rfc822\r\n\r\n", 200)
			put(w, plainReferral)
		}},
		{name: "10,000 nested multiparts", problems: limited, write: func(w io.Writer) {
			put(w, hostileHead)
			for i := range 10_000 {
				fmt.Fprintf(w, "Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n", i, i)
			}
		}},
		{name: "1,000 boundaries that begin alike", problems: limited, write: func(w io.Writer) {
			put(w, hostileHead)
			for i := range 1_000 {
				fmt.Fprintf(w, "Content-Type: multipart/mixed; boundary=%s\r\n\r\n--%s\r\n", strings.Repeat("b", i+1), strings.Repeat("b", i+1))
			}
		}},
		{name: "a header field of 20 MB", problems: limited, write: func(w io.Writer) {
			put(w, hostileHead, "X-Long: ")
			repeat(w, "words and words\r\n ", 20<<20/18)
			put(w, "\r\n\r\nName: Casey Thornton\r\n")
		}},
		{name: "a header of a million fields", problems: limited, write: func(w io.Writer) {
			put(w, hostileHead)
			repeat(w, "X-Many: something\r\n", 1_000_000)
			put(w, "\r\nName: Casey Thornton\r\n")
		}},
		{name: "100,000 recipients", write: func(w io.Writer) {
			put(w, hostileHead, "Cc: ")
			repeat(w, "a@b.example,\r\n ", 60_000)
			put(w, "c@d.example\r\n\r\nName: Casey Thornton\r\n")
		}},
		{name: "encoded words without end", write: func(w io.Writer) {
			put(w, "Subject: ")
			repeat(w, "=?utf-8?b?TmFtZTogQ2FzZXk=?= =?utf-8?q?", 20_000)
			put(w, "\r\n\r\nName: Casey Thornton\r\n")
		}},
		{name: "parameters in a million pieces", problems: nil, write: func(w io.Writer) {
			put(w, hostileHead, "Content-Type: text/plain")
			for i := range 40_000 {
				fmt.Fprintf(w, ";\r\n name*%d*=%%41", i)
			}
			put(w, "\r\n\r\nName: Casey Thornton\r\n")
		}},
		{name: "base64 that is none", problems: []string{parser.ProblemMIME, parser.ProblemDamaged}, write: func(w io.Writer) {
			put(w, hostileHead, "Content-Type: application/pdf; name=form.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n")
			repeat(w, "!§$%&/()=?*'_:;><|~#+-.,^°@€{[]}\\", 300_000)
		}},
		{name: "quoted-printable that is none", write: func(w io.Writer) {
			put(w, hostileHead, "Content-Type: text/plain\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n")
			repeat(w, "=\r\n=Z=4=", 500_000)
		}},
		{name: "uuencode without end", write: func(w io.Writer) {
			put(w, hostileHead, "Content-Type: text/plain\r\n\r\nbegin 644 form.pdf\r\n")
			repeat(w, "M````````````````````````````````````````````````````````````\r\n", 50_000)
		}},
		{name: "nothing but line breaks", write: func(w io.Writer) { repeat(w, "\r\n", 10<<20) }},
		{name: "nothing but zeros", write: func(w io.Writer) { repeat(w, "\x00", 40<<20) }},
		{name: "no line break", problems: limited, write: func(w io.Writer) { repeat(w, "a", 40<<20) }},
		{name: "longer than what is read", problems: limited, write: func(w io.Writer) {
			put(w, hostileHead, "Content-Type: application/octet-stream; name=a.bin\r\n\r\n")
			repeat(w, "0123456789abcde\n", 100<<20/16)
		}},
		{name: "two million dots", write: body("text/plain", func(w io.Writer) { repeat(w, ".\r\n", 2_000_000) }), problems: limited},
	}
}

func hostileText() []hostile {
	limited := []string{parser.ProblemLimit, parser.ProblemTooLarge}
	line := func(name, text string, times int) hostile {
		return hostile{name: name, write: body("text/plain", func(w io.Writer) { repeat(w, text, times) })}
	}
	page := func(name, before, text string, times int) hostile {
		return hostile{name: name, problems: limited, write: body("text/html", func(w io.Writer) { put(w, "<html><body>", before); repeat(w, text, times) })}
	}
	all := []hostile{
		{name: "60 MB of text", problems: limited, write: body("text/plain", func(w io.Writer) {
			repeat(w, "Name: Casey Thornton\r\nDate of birth: 3 April 1987\r\nso it goes on and on\r\n", 60<<20/70)
		})},
		{name: "60 MB of HTML", problems: limited, write: body("text/html", func(w io.Writer) {
			repeat(w, "<p>Name: <b>Casey Thornton</b></p><table><tr><td>Date of birth</td><td>3 April 1987</td></tr></table>\r\n", 60<<20/100)
		})},
		{name: "20 MB of HTML", problems: limited, write: body("text/html", func(w io.Writer) {
			repeat(w, "<p>Name: <b>Casey Thornton</b></p><table><tr><td>Date of birth</td><td>3 April 1987</td></tr></table>\r\n", 20<<20/100)
		})},
		page("a million divs deep", "", "<div>", 1_000_000),
		page("a million tables deep", "", "<table><tr><td>Name", 1_000_000),
		page("a million bold deep", "", "<b>a<p>", 500_000),
		page("a million quotations deep", "", "<blockquote>a", 500_000),
		page("100,000 rows", "<table>", "<tr><td>Name</td><td>Casey Thornton</td></tr>", 100_000),
		page("one row of 500,000 cells", "<table><tr>", "<td>Name", 500_000),
		page("100,000 lists", "", "<ul><li>Name: Casey", 100_000),
		{name: "a cell over a million columns", write: body("text/html", func(w io.Writer) {
			put(w, "<table>")
			repeat(w, "<tr><td colspan=1000000 rowspan=1000000>Name</td><td>Casey</td></tr>", 2_000)
		})},
		{name: "an attribute of 20 MB", write: body("text/html", func(w io.Writer) {
			put(w, "<p style=\"")
			repeat(w, "color:red;", 2<<20)
			put(w, "\">Name: Casey Thornton</p>")
		})},
		{name: "entities of HTML", problems: limited, write: body("text/html", func(w io.Writer) { repeat(w, "&CounterClockwiseContourIntegral;&#x1F600;&nbsp", 400_000) })},
		{name: "comments that do not end", write: body("text/html", func(w io.Writer) { repeat(w, "<!-- <!", 1_000_000) })},
	}
	for _, n := range []struct {
		name, text string
		times      int
	}{
		{"colons", ":", 100_000}, {"colons with blanks", " : ", 80_000}, {"underscores", "_", 100_000}, {"labels and underscores", "Name ____ ", 20_000},
		{"a megabyte without a blank", "x", 1 << 20}, {"letters and digits without a blank", "a1", 100_000}, {"blanks", " ", 1 << 20}, {"tabs", "\t", 1 << 20}, {"labels on one line", "Name: ", 40_000},
		{"labels on lines", "Name:\r\n", 30_000}, {"answers on lines", "Name: Casey Thornton\r\n", 10_000}, {"dates", "1/1/", 60_000}, {"dates on one line", "3 April 1987 ", 20_000}, {"dates on lines", "DOB: 3 April 1987\r\n", 10_000},
		{"addresses that never end", "a@", 100_000}, {"addresses", "a@b.example ", 20_000}, {"dots", "a.", 100_000}, {"telephones", "01632 960 ", 25_000}, {"digits", "0", 200_000}, {"boxes", "☐", 80_000}, {"boxes with words", "☐ yes ☑ no ", 16_000},
		{"brackets", "(", 200_000}, {"square brackets", "[ ] ", 60_000}, {"slashes", "yes/no/", 30_000}, {"quotation marks", ">", 200_000}, {"quoted lines", "> > > > > > > > Name: Casey\r\n", 9_000},
		{"forwards", "-----Original Message-----\r\nFrom: a@b.example\r\nSent: 3 April 2026 10:00\r\nTo: c@d.example\r\nSubject: FW: referral\r\n\r\n", 2_000},
		{"answers quoted", "On 3 April 2026, Jo Marsh wrote:\r\n", 7_000}, {"signatures", "-- \r\nJo Marsh\r\n", 15_000}, {"commas", "a, b; c, ", 25_000}, {"capitals", "AAAA BBBB ", 20_000}, {"lists", "- a\r\n", 50_000}, {"numbers", "1. ", 80_000},
		{"prisons", "HMP Chelmsford HMP/YOI ", 11_000}, {"prison numbers", "A1234BC ", 30_000}, {"people", "Mr Casey Thornton and Ms Alex Rivers, ", 6_500}, {"questions", "Is the client homeless? ", 10_000}, {"headings", "CLIENT DETAILS\r\n\r\n", 14_000},
		{"accents", "é́́́", 30_000}, {"right to left", "‮‭", 40_000}, {"broken UTF-8", "\xff\xfe\xf0\x28", 60_000}, {"conjunctions", "and and and ", 20_000}, {"sentences", "He is homeless. She was released from HMP Chelmsford on 3 April 2026. ", 3_600},
		{"one long sentence", "and he is homeless and was released from HMP Chelmsford ", 4_500}, {"reference numbers", "DTR-2026-000001 ", 16_000}, {"addresses of the web", "https://portal.example/r/1?x=", 9_000},
	} {
		all = append(all, line("text of "+n.name, n.text, n.times))
	}
	return all
}

// truncations are messages of every format, cut off.
func truncations(t *testing.T) []hostile {
	t.Helper()
	const corpus = "../../parser/testdata/corpus/open"
	var out []hostile
	for _, format := range []string{"docx", "pdf", "xlsx", "ods", "odt", "rtf", "doc", "html", "tnef", "zip", "message"} {
		names, err := filepath.Glob(filepath.Join(corpus, "file-"+format+"-*.eml"))
		if err != nil || len(names) == 0 {
			t.Fatalf("no message with a %s: %v", format, err)
		}
		whole, err := os.ReadFile(names[0])
		if err != nil {
			t.Fatal(err)
		}
		for _, percent := range []int{3, 20, 50, 80, 97} {
			cut := whole[:len(whole)*percent/100]
			out = append(out, hostile{name: fmt.Sprintf("%s cut off at %d%%", format, percent), write: func(w io.Writer) { put(w, string(cut)) }})
		}
		// One byte in the middle of the file is another.
		changed := bytes.Clone(whole)
		for i := len(changed) / 3; i < len(changed); i += 1009 {
			if changed[i] > ' ' {
				changed[i] = 'A' + changed[i]%26
			}
		}
		out = append(out, hostile{name: format + " with changed bytes", write: func(w io.Writer) { put(w, string(changed)) }})
	}
	return out
}
