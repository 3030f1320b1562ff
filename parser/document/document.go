// Package document is the neutral form that every format is read into:
// paragraphs, headings, tables and form fields, in reading order.
//
// It owns the types, and the one thing all formats must do alike: find the
// ticked and unticked boxes that people type or draw as characters. A format
// (docx, html, text) is a package below this one that turns bytes into a
// Document within the Limits it is given; what the words mean is not known
// here.
package document

import (
	"errors"
	"strings"
)

// Document is one part of a message, in reading order.
type Document struct {
	Blocks []Block
	// Truncated is set when a limit stopped the reading; what was read
	// before it is kept.
	Truncated bool
}

// Block is a paragraph or a table. Exactly one of Spans and Table is used.
type Block struct {
	// Heading is 0 for running text, else the level from 1.
	Heading int
	// Quote is the depth of quotation, 0 for the writer's own words. It counts
	// "> ", the quotations of HTML, and the messages below a forward header, so
	// that a forwarded form has a depth too.
	Quote int
	// Role says what part of a message the block is, where its form shows it;
	// "" is running text. A reader may still find answers in any of them.
	Role Role
	// Gap is set when an empty line or paragraph stood before the block.
	// Empty paragraphs are no blocks themselves.
	Gap bool
	// Indent is the number of blanks before a line of plain text, a tab
	// counting as eight; 0 in formats that do not say.
	Indent int
	Spans  []Span
	Table  *Table
}

// Role is the part that a block plays in a message.
type Role string

// The roles. They are kept apart because a sender's signature has a name, a
// job and a telephone that are not the person's, and because a form may have
// been forwarded by somebody else.
const (
	// RoleSignature is everything from a "-- " line to the end of the
	// (quoted) message, and what mail programs mark up as a signature.
	RoleSignature Role = "signature"
	// RoleDisclaimer is the legal notice that organisations put below a mail.
	RoleDisclaimer Role = "disclaimer"
	// RoleForwardHeader is a line between two messages: "-----Original
	// Message-----", "On … wrote:", and the From, Sent, To and Subject lines
	// that follow. What comes after belongs to the earlier message.
	RoleForwardHeader Role = "forward-header"
	// RoleHeader and RoleFooter are the head and foot of a printed page.
	RoleHeader Role = "page-header"
	RoleFooter Role = "page-footer"
)

// Span is a run of text of one look, or a form field. In a paragraph "\n"
// in Text stands for a line break and "\t" for a tab.
type Span struct {
	Text   string
	Bold   bool
	Struck bool
	// Look is set for words that are underlined, slanted or coloured: where it
	// changes, a question may end and its answer begin.
	Look  bool
	Field *Field
}

// FieldKind is the sort of control.
type FieldKind int

// The sorts of control that forms use.
const (
	FieldText FieldKind = iota
	FieldCheckbox
	FieldChoice
	FieldDate
)

// Field is a form control as its writer left it. An untouched control is
// Placeholder: whatever text it shows is a prompt, not an answer.
type Field struct {
	Kind FieldKind
	// Name is what the form's maker called the control, "" for a box typed
	// or drawn as a character. It is often meaningless ("Check14").
	Name string
	// Value is what the control shows. A ticked checkbox shows "☑", an
	// unticked one nothing.
	Value       string
	Checked     bool
	Placeholder bool
	// Options are what a FieldChoice offers, in order, without empty ones.
	Options []string
}

// Table is a grid. Rows may differ in length; Cell.Span tells merged columns.
type Table struct {
	Rows []Row
}

// Row is one row of a table.
type Row struct {
	Cells []Cell
}

// Cell holds blocks, so that tables nest.
type Cell struct {
	Blocks []Block
	// Span is the number of columns the cell covers, at least 1.
	Span int
	// Down is set on the continuation of a vertically merged cell.
	Down bool
	// Header is set where the writer marked the cell as a heading (<th>).
	Header bool
}

// Limits bound what a format may use of time and memory.
type Limits struct {
	PartBytes int64 // most bytes of one inner part after decompression
	Tokens    int   // most XML or HTML tokens
	Depth     int   // deepest nesting of tables, elements or sections
	Ratio     int64 // most expansion of a compressed part
}

// DefaultLimits are those measured to hold real forms with a wide margin.
var DefaultLimits = Limits{PartBytes: 64 << 20, Tokens: 5_000_000, Depth: 200, Ratio: 200}

// Errors that a format returns; they become problem codes of the contract.
var (
	ErrDamaged   = errors.New("the file is damaged")
	ErrEncrypted = errors.New("the file is encrypted")
	ErrLimit     = errors.New("a limit was exceeded")
	// ErrScanned: what there is to read is pictures of text. What stands
	// beside them as text is in the document.
	ErrScanned = errors.New("the pages are pictures")
	// ErrUnavailable: this program, as it was built or where it runs, cannot
	// read the format at all.
	ErrUnavailable = errors.New("the format cannot be read here")
)

// Text is the block's plain text; fields show their value, unticked
// checkboxes nothing. Struck text is left out, as a reader would.
func (b Block) Text() string {
	var sb strings.Builder
	if b.Table != nil {
		for i, r := range b.Table.Rows {
			if i > 0 {
				sb.WriteByte('\n')
			}
			for j, c := range r.Cells {
				if j > 0 {
					sb.WriteByte('\t')
				}
				sb.WriteString(c.Text())
			}
		}
		return sb.String()
	}
	if len(b.Spans) == 1 {
		return b.Spans[0].shown()
	}
	for i := range b.Spans {
		sb.WriteString(b.Spans[i].shown())
	}
	return sb.String()
}

// shown is the plain text of a span, as Block.Text has it.
func (s *Span) shown() string {
	switch {
	case s.Field != nil:
		if s.Field.Placeholder {
			return ""
		}
		return s.Field.Value
	case s.Struck:
		return ""
	}
	return s.Text
}

// Text is the cell's plain text, one line per block.
func (c Cell) Text() string {
	lines := make([]string, 0, len(c.Blocks))
	for _, b := range c.Blocks {
		if t := strings.TrimSpace(b.Text()); t != "" {
			lines = append(lines, t)
		}
	}
	return strings.Join(lines, "\n")
}
