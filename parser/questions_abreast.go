package parser

import (
	"strings"

	"dtrbot/parser/document"
)

// abreast puts the titles of boxes that stand side by side, each above its own:
// a page reads as title, title, box, box where the two share a line. Only as
// many titles as there are tables below them are taken for such.
func abreast(blocks []document.Block) []document.Block {
	var out []document.Block
	for i := 0; i < len(blocks); {
		n := 0
		for i+n < len(blocks) && n < 3 && titleAbreast(blocks[i+n]) && (n == 0 || !blocks[i+n].Gap) {
			n++
		}
		tables := 0
		for n >= 2 && i+n+tables < len(blocks) && listOfPairs(blocks[i+n+tables].Table) {
			tables++
		}
		if n < 2 || tables != n {
			if out != nil {
				out = append(out, blocks[i])
			}
			i++
			continue
		}
		if out == nil {
			out = append(make([]document.Block, 0, len(blocks)), blocks[:i]...)
		}
		for j := range n {
			title := blocks[i+j]
			title.Heading = 2
			out = append(out, title, blocks[i+n+j])
		}
		i += 2 * n
	}
	if out == nil {
		return blocks
	}
	return out
}

// titleAbreast reports a short line in capitals or bold that asks nothing.
func titleAbreast(b document.Block) bool {
	if b.Table != nil || b.Role != "" {
		return false
	}
	l := strings.Join(marked(b), "\n")
	t := strings.TrimSpace(bare(l))
	return t != "" && len(t) <= 50 && !strings.ContainsAny(t, ":?\n@") && !hasBox(l) && countDigits(t) < 3 && (strings.ToUpper(t) == t && startsUpper(t) || allBold(l))
}

// listOfPairs reports a table of a label and an answer to a row.
func listOfPairs(t *document.Table) bool {
	if t == nil || len(t.Rows) < 2 {
		return false
	}
	for _, r := range t.Rows {
		if len(r.Cells) != 2 {
			return false
		}
	}
	return true
}
