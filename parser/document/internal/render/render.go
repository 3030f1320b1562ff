// Package render writes a document as lines of text that a test can compare
// and a person can read. It is for the tests of the formats and promises
// nothing else.
package render

import (
	"fmt"
	"strings"

	"dtrbot/parser/document"
)

// Document is one line per paragraph: "# " for headings, ">" for quotation,
// **bold**, ~~struck~~, [ ] and [x] for checkboxes, {name=value} for other
// fields with "?" for an untouched one. A table is a line "table", its rows
// "- a | b", cells of more than one paragraph indented below.
func Document(d document.Document) string {
	var sb strings.Builder
	blocks(&sb, "", d.Blocks)
	if d.Truncated {
		sb.WriteString("(truncated)\n")
	}
	return sb.String()
}

func blocks(sb *strings.Builder, indent string, in []document.Block) {
	for _, b := range in {
		if b.Gap {
			sb.WriteString(indent + "\n")
		}
		sb.WriteString(indent + strings.Repeat(">", b.Quote))
		if b.Role != "" {
			fmt.Fprintf(sb, "(%s) ", b.Role)
		}
		if b.Heading > 0 {
			sb.WriteString(strings.Repeat("#", b.Heading) + " ")
		}
		if b.Table == nil {
			sb.WriteString(spans(b.Spans) + "\n")
			continue
		}
		sb.WriteString("table\n")
		for _, r := range b.Table.Rows {
			row(sb, indent, r)
		}
	}
}

func row(sb *strings.Builder, indent string, r document.Row) {
	sb.WriteString(indent + "-")
	for i, c := range r.Cells {
		if i > 0 {
			sb.WriteString(" |")
		}
		if c.Span != 1 {
			fmt.Fprintf(sb, " (span %d)", c.Span)
		}
		if c.Down {
			sb.WriteString(" (down)")
		}
		if c.Header {
			sb.WriteString(" (header)")
		}
		if len(c.Blocks) == 1 && c.Blocks[0].Table == nil && c.Blocks[0].Heading == 0 {
			sb.WriteString(" " + spans(c.Blocks[0].Spans))
		} else if len(c.Blocks) > 0 {
			sb.WriteString("\n")
			blocks(sb, indent+"    ", c.Blocks)
			sb.WriteString(indent + " ")
		}
	}
	sb.WriteString("\n")
}

func spans(in []document.Span) string {
	var sb strings.Builder
	for _, s := range in {
		text := strings.NewReplacer("\n", "⏎", "\t", "⇥").Replace(s.Text)
		if s.Field != nil {
			text = field(s.Field)
		}
		if s.Bold {
			text = "**" + text + "**"
		}
		if s.Struck {
			text = "~~" + text + "~~"
		}
		sb.WriteString(text)
	}
	return sb.String()
}

func field(f *document.Field) string {
	if f.Kind == document.FieldCheckbox {
		box := "[ ]"
		if f.Checked {
			box = "[x]"
		}
		if f.Name != "" {
			box = box[:2] + " " + f.Name + "]"
		}
		return box
	}
	kind := map[document.FieldKind]string{document.FieldText: "", document.FieldChoice: "choice ", document.FieldDate: "date "}[f.Kind]
	out := "{" + kind + f.Name
	if f.Placeholder {
		out += "?"
	}
	out += "=" + strings.ReplaceAll(f.Value, "\n", "⏎")
	if f.Options != nil {
		out += " of " + strings.Join(f.Options, "/")
	}
	return out + "}"
}
