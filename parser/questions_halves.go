package parser

import (
	"strings"

	"dtrbot/parser/document"
)

// unfolded takes the parts of a page out of a table that only sets them side by
// side, each a form of its own with several questions: the left one is read first,
// and then the one beside it. Blocks of other forms stay as they are.
func unfolded(blocks []document.Block) []document.Block {
	var out []document.Block
	for i, b := range blocks {
		if b.Table == nil || !setsAbreast(b.Table) {
			if out != nil {
				out = append(out, b)
			}
			continue
		}
		if out == nil {
			out = append(make([]document.Block, 0, len(blocks)), blocks[:i]...)
		}
		for _, r := range b.Table.Rows {
			for _, c := range r.Cells {
				for j, in := range c.Blocks {
					in.Gap, in.Quote = in.Gap || j == 0, b.Quote
					out = append(out, in)
				}
			}
		}
	}
	if out == nil {
		return blocks
	}
	return out
}

// setsAbreast reports a table of few rows that are pages side by side: every cell
// with anything in it is one, or a title that stands above them.
func setsAbreast(t *document.Table) bool {
	if len(t.Rows) == 0 || len(t.Rows) > 3 {
		return false
	}
	pages := 0
	for _, r := range t.Rows {
		here := 0
		for _, c := range r.Cells {
			switch {
			case isPage(c):
				here++
			case len(c.Blocks) == 0 || len(r.Cells) == 1 && len(c.Blocks) == 1 && c.Blocks[0].Table == nil:
			default:
				return false
			}
		}
		if here > 1 {
			pages += here
		}
	}
	return pages >= 2
}

// isPage reports a cell with several questions of its own: lines with a colon or a
// question mark before their answers, or tables of labels and answers.
func isPage(c document.Cell) bool {
	asked := 0
	for _, b := range c.Blocks {
		if b.Table != nil {
			if listOfPairs(b.Table) {
				asked += len(b.Table.Rows)
			}
			continue
		}
		for l := range strings.SplitSeq(b.Text(), "\n") {
			if at := strings.IndexAny(l, ":?"); at > 1 && at < 80 && at+1 < len(l) && (l[at+1] == ' ' || l[at+1] == '\t') && strings.TrimSpace(l[at+1:]) != "" {
				asked++
			}
		}
	}
	return asked >= 3
}
