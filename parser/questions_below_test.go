package parser

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dtrbot/parser/document"
)

// youngWoman are the questions of one form and its answers, those that begin with a
// hash its titles. A catalogue knows about half of the wordings.
const youngWoman = `
# Your details
Worker filling this in
Tom Smith
Your job
Resettlement Coach
Ring you on
01632 960 418
# The young woman
Young woman's name
Jane Doe
Born on
4 March 2003
How she likes to be addressed
Janey
Mobile
07700 900 231
Colour of her file
Green
Where she stays at present
On the floor at a friend's flat in Rugby
Has to be out by
12 January 2027
What went wrong
Her mother's tenancy ended and the new flat has one bedroom. The friend has had a warning from the landlord.
Body that should help
Rugby Borough Council
Sleeping outdoors
No
Says yes to this being sent
Yes, in writing on 9 December 2026`

// askedLines gives the labels, answers and titles of youngWoman in turn.
func askedLines(each func(title, label, answer string)) {
	label := ""
	for line := range strings.SplitSeq(strings.TrimSpace(youngWoman), "\n") {
		switch title, is := strings.CutPrefix(line, "# "); {
		case is:
			each(title, "", "")
		case label == "":
			label = line
		default:
			each("", label, line)
			label = ""
		}
	}
}

func line(s string) document.Block {
	return document.Block{Spans: []document.Span{{Text: s}}}
}

// TestLaidBelow reads one form in every layout that puts answers below questions,
// as a mail and as a file.
func TestLaidBelow(t *testing.T) {
	t.Parallel()
	want := map[string]string{
		"person.name": "Jane Doe", "person.date_of_birth": "2003-03-04", "person.phone": "07700 900 231", "homeless_date": "2027-01-12",
		"authority": "Rugby", "consent.given": "true", "consent.method": "written", "consent.date": "2026-12-09",
		"referrer.name": "Tom Smith", "referrer.role": "Resettlement Coach", "referrer.phone": "01632 960 418",
	}
	look := func(b document.Block, bold, other bool) document.Block {
		b.Spans[0].Bold, b.Spans[0].Look = bold, other
		return b
	}
	gapped := func(b document.Block) document.Block { b.Gap = true; return b }
	box := func(lines ...string) document.Block {
		t := &document.Table{}
		for _, l := range lines {
			var c document.Cell
			c.Span = 1
			for part := range strings.SplitSeq(l, "\n") {
				c.Blocks = append(c.Blocks, line(part))
			}
			t.Rows = append(t.Rows, document.Row{Cells: []document.Cell{c}})
		}
		return document.Block{Table: t}
	}
	for _, tt := range []struct {
		name string
		lay  func(label, answer string) []document.Block
	}{
		{"in turn, nothing between", func(l, a string) []document.Block { return []document.Block{line(l), line(a)} }},
		{"a gap above each question", func(l, a string) []document.Block { return []document.Block{gapped(line(l)), line(a)} }},
		{"a gap above every line", func(l, a string) []document.Block { return []document.Block{gapped(line(l)), gapped(line(a))} }},
		{"a colon behind each question", func(l, a string) []document.Block { return []document.Block{line(l + ":"), line(a)} }},
		{"questions in bold", func(l, a string) []document.Block { return []document.Block{look(line(l), true, false), line(a)} }},
		{"answers in colour", func(l, a string) []document.Block { return []document.Block{line(l), look(line(a), false, true)} }},
		{"Q and A", func(l, a string) []document.Block { return []document.Block{gapped(line("Q: " + l)), line("A: " + a)} }},
		{"hashes", func(l, a string) []document.Block { return []document.Block{line("## " + l), line(a)} }},
		{"answers set in", func(l, a string) []document.Block {
			b := line(a)
			b.Indent = 4
			return []document.Block{line(l), b}
		}},
		{"questions as headings", func(l, a string) []document.Block {
			b := line(l)
			b.Heading = 4
			return []document.Block{b, line(a)}
		}},
		{"one paragraph of two lines", func(l, a string) []document.Block { return []document.Block{line(l + "\n" + a)} }},
		{"an answer in a box", func(l, a string) []document.Block { return []document.Block{line(l), box(a)} }},
		{"rows of one cell in turn", func(l, a string) []document.Block { return []document.Block{box(l, a)} }},
		{"labels below their answers", func(l, a string) []document.Block { return []document.Block{line(a), line(l)} }},
		{"a gap above each answer, its label below", func(l, a string) []document.Block { return []document.Block{gapped(line(a)), line(l)} }},
		{"both in one cell, the label below", func(l, a string) []document.Block { return []document.Block{box(a + "\n" + l)} }},
		{"both in one cell", func(l, a string) []document.Block { return []document.Block{box(l + "\n" + a)} }},
	} {
		for _, mail := range []bool{false, true} {
			name := tt.name + ", file"
			if mail {
				name = tt.name + ", mail"
			}
			t.Run(name, func(t *testing.T) {
				t.Parallel()
				blocks := []document.Block{line("Good morning,"), line("Please find the referral of a young woman from our hostel here, as agreed by telephone with your duty officer.")}
				if !mail {
					title := line("Housing advice slip")
					title.Heading = 1
					blocks = []document.Block{title}
				}
				askedLines(func(title, label, answer string) {
					if title != "" {
						blocks = append(blocks, gapped(line(title)))
						return
					}
					blocks = append(blocks, tt.lay(label, answer)...)
				})
				if mail {
					blocks = append(blocks, gapped(line("Kind regards")), line("Tom Smith"), line("Resettlement Coach"))
				}
				got := map[string]string{}
				read := readForms([]part{{name: "body", body: mail, doc: document.Document{Blocks: blocks}}}).referrals
				if len(read) != 1 {
					t.Fatalf("%d referrals, want 1", len(read))
				}
				for k := range want {
					got[k] = stated(&read[0], k)
				}
				if diff := cmp.Diff(want, got); diff != "" {
					t.Errorf("(-want +got)\n%s", diff)
				}
			})
		}
	}
}

// What a mail is signed with below such a form is no question and no answer.
func TestSignedBelowAnswers(t *testing.T) {
	t.Parallel()
	const form = "From: Ann Poe <ann.poe@probation.example>\nSubject: Referral\nContent-Type: text/plain; charset=utf-8\n\nHi, duty to refer below.\n\nName\nAl Doe\n\nDate of birth\n12/10/1981\n\nCRN\nE704118\n\nReason for referral\nHis landlord has sold the house.\n\nCouncil\nLuton\n\nConsent given\nYes, signed\n\n"
	for _, sign := range []string{
		"Ann Poe\nProbation Officer\nLuton Probation\nTel: 01632 960111\nEmail: ann.poe@probation.example",
		"Thanks\nAnn\n\nAnn Poe | Probation Officer | Luton PDU\nT 01632 960111",
		"Ann Poe, Probation Officer, 01632 960111",
		"Many thanks,\nAnn Poe\nProbation Officer\n01632 960111",
	} {
		r := Parse([]byte(form + sign + "\n")).Referrals
		if len(r) != 1 {
			t.Errorf("%q: %d referrals, want 1", sign, len(r))
			continue
		}
		got := r[0].Referrer.Name + ", " + r[0].Referrer.Role + ", " + r[0].Referrer.Phone
		if want := "Ann Poe, Probation Officer, 01632 960111"; got != want || r[0].Person.Name != "Al Doe" {
			t.Errorf("%q: %q, want %q", sign, got, want)
		}
	}
}
