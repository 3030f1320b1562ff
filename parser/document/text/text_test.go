package text_test

import (
	"errors"
	"strings"
	"testing"

	"dtrbot/parser/document"
	"dtrbot/parser/document/internal/render"
	"dtrbot/parser/document/text"

	"github.com/google/go-cmp/cmp"
)

// lines joins what a test expects, or reads.
func lines(s ...string) string { return strings.Join(s, "\n") + "\n" }

func TestRead(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name, text string
		want       string
	}{
		{"nothing", "", ""},
		{"lines and paragraphs", "Name: Joe\r\nBorn: 1/2/1980\r\n\r\n\r\nHello", lines("Name: Joe", "Born: 1/2/1980", "", "Hello")},
		{"columns", "Name    Joe\nBorn\t\t1980\nTown  Basildon\nEnd.  Start\n  indented", lines("Name⇥Joe", "Born⇥1980", "Town⇥Basildon", "End.  Start", "indented")},
		{"boxes", "[x] Yes [ ] No [] Maybe\n(X) a ( ) b (x)c\n☑ d ☐ e ✓\n[   ] f\nPhone: (     ) 1, item (a) [1]", lines("[x] Yes [ ] No [ ] Maybe", "[x] a [ ] b [x]c", "[x] d [ ] e [x]", "[ ] f", "Phone: (     ) 1, item (a) [1]")},
		{"bold of the plain alternative", "*Full name:* Joe * Bloggs\n* item\n2*3*4 **** *a*b*", lines("**Full name:** Joe * Bloggs", "* item", "2*3*4 **** *a*b*")},
		{"a rule below a form", "DOB: 1/2/1990\nCOM: Ann Cole 01632 960001\n======\nDOB: 3/4/1991", lines("DOB: 1/2/1990", "COM: Ann Cole 01632 960001", "", "DOB: 3/4/1991")},
		{"a title below a line", "Sent today\nPart A\n======\ntext", lines("Sent today", "# Part A", "", "text")},
		{"underlined heading", "Part A\n======\ntext\n-----\nmore", lines("# Part A", "", "text", "", "more")},
		{"quotations", "> one\n>> two\n> > two again\n>three\nmine", lines(">one", ">>two", ">>two again", ">three", "mine")},
		{"broken line joined", "This is a line that a mail program broke after about seventy \ncolumns.\nName: \nJoe", lines("This is a line that a mail program broke after about seventy columns.", "Name:", "Joe")},
		{"broken line in a quotation", "> This is a line that a mail program broke after about seventy \n> columns.\n> This is a line that a mail program broke after about seventy \nmine", lines(">This is a line that a mail program broke after about seventy columns.", ">This is a line that a mail program broke after about seventy", "mine")},
		{"signature", "text\n-- \nAnn Officer\nProbation\n\n01632 960100", lines("text", "(signature) --", "(signature) Ann Officer", "(signature) Probation", "", "(signature) 01632 960100")},
		{
			"forward", "FYI\n\n-----Original Message-----\nFrom: C D\nSent: 1 August 2026 09:00\nTo: A; b@c.example;\n d@e.example\nSubject: FW: DTR\n\nName: Joe\n\nFrom: E\nDate: x\nTo: y\n\nOlder",
			lines("FYI", "", "(forward-header) -----Original Message-----", "(forward-header) From: C D", "(forward-header) Sent: 1 August 2026 09:00", "(forward-header) To: A; b@c.example;", "(forward-header) d@e.example", "(forward-header) Subject: FW: DTR", "", ">Name: Joe", "", ">(forward-header) From: E", ">(forward-header) Date: x", ">(forward-header) To: y", "", ">>Older"),
		},
		{"forward inside a quotation ends with it", "> Begin forwarded message:\n>\n> Name: Joe\nmine", lines(">(forward-header) Begin forwarded message:", "", ">>Name: Joe", "mine")},
		{"reply", "On Mon, 3 Aug 2026 at 10:00,\nAnn <a@b.example> wrote:\n> x", lines("(forward-header) On Mon, 3 Aug 2026 at 10:00,", "(forward-header) Ann <a@b.example> wrote:", ">x")},
		{"a form that asks from and to", "From: HMP Chelmsford\nTo: Basildon\nName: Joe", lines("From: HMP Chelmsford", "To: Basildon", "Name: Joe")},
		{"notice over lines", "text\n\nThis e-mail is private and if you are not the intended\nrecipient, delete it.\n\nmore", lines("text", "", "(disclaimer) This e-mail is private and if you are not the intended", "(disclaimer) recipient, delete it.", "", "more")},
		{"answers beside a notice", "Name: Joe\nIf you are not the intended recipient, please delete this message.", lines("Name: Joe", "(disclaimer) If you are not the intended recipient, please delete this message.")},
		{"a short mention is no notice", "Is he the intended recipient?", lines("Is he the intended recipient?")},
		{"odd bytes", "a\u00a0b\u200b\x00c\xff", lines("a bc\ufffd")},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			doc, err := text.Read([]byte(tt.text), document.DefaultLimits)
			if err != nil {
				t.Fatalf("Read: %v", err)
			}
			if diff := cmp.Diff(tt.want, render.Document(doc)); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestReadFlowed(t *testing.T) {
	t.Parallel()
	doc, err := text.ReadFlowed([]byte("one \ntwo\n> a \n> b \nc\n-- \nAnn"), document.DefaultLimits)
	if err != nil {
		t.Fatalf("ReadFlowed: %v", err)
	}
	want := lines("one two", ">a b", "c", "(signature) --", "(signature) Ann")
	if diff := cmp.Diff(want, render.Document(doc)); diff != "" {
		t.Error(diff)
	}
}

func TestReadLimits(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name, text string
		limits     document.Limits
	}{
		{"bytes", "before\n" + strings.Repeat("x\n", 100), document.Limits{PartBytes: 50, Tokens: 1000}},
		{"lines", "before\n" + strings.Repeat("x\n", 100), document.Limits{PartBytes: 5000, Tokens: 50}},
		{"boxes", "before\n" + strings.Repeat("☐☐☐☐☐☐☐☐☐☐\n", 20), document.Limits{PartBytes: 5000, Tokens: 50}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			doc, err := text.Read([]byte(tt.text), tt.limits)
			if !errors.Is(err, document.ErrLimit) || !doc.Truncated {
				t.Errorf("error is %v, truncated %v; want a limit", err, doc.Truncated)
			}
			if len(doc.Blocks) == 0 || doc.Blocks[0].Text() != "before" {
				t.Error("what stood before was lost")
			}
		})
	}
}

func FuzzRead(f *testing.F) {
	f.Add("Name: Joe\n> *a* [x]\n-- \nx")
	f.Add("-----Original Message-----\nFrom: a\nSent: b\nTo: c\n\nOn x\nwrote:\n")
	f.Add("a  b\tc   d\n====\n")
	f.Fuzz(func(t *testing.T, s string) {
		doc, err := text.Read([]byte(s), document.DefaultLimits)
		if err != nil {
			t.Fatalf("Read: %v", err)
		}
		for _, b := range doc.Blocks {
			if b.Table != nil || len(b.Spans) == 0 {
				t.Errorf("block is no paragraph: %+v", b)
			}
		}
		if _, err := text.ReadFlowed([]byte(s), document.DefaultLimits); err != nil {
			t.Fatalf("ReadFlowed: %v", err)
		}
	})
}
