package parser

import (
	"slices"
	"strings"

	"dtrbot/parser/document"
)

// drawnTables makes tables of those that somebody drew with signs:
//
//	+------+----------+
//	| Name | Jane Doe |
//	+------+----------+
//
// A row whose first cell is empty goes on with the one above it.
func drawnTables(blocks []document.Block) []document.Block {
	drawn := func(b document.Block) bool {
		if b.Table != nil || b.Heading > 0 {
			return false
		}
		t := strings.TrimSpace(b.Text())
		return strings.HasPrefix(t, "|") && strings.Count(t, "|") >= 2 || strings.HasPrefix(t, "+--") || strings.HasPrefix(t, "+==")
	}
	if !slices.ContainsFunc(blocks, drawn) {
		return blocks
	}
	var out []document.Block
	for i := 0; i < len(blocks); {
		if !drawn(blocks[i]) {
			out = append(out, blocks[i])
			i++
			continue
		}
		first := blocks[i]
		t := &document.Table{}
		fresh := true
		for ; i < len(blocks) && drawn(blocks[i]); i++ {
			for line := range strings.SplitSeq(blocks[i].Text(), "\n") {
				line = strings.TrimSpace(line)
				if strings.HasPrefix(line, "+") {
					fresh = true
					continue
				}
				fresh = !addDrawn(t, line, fresh) && fresh
			}
		}
		if len(t.Rows) < 2 {
			out = append(out, first)
			continue
		}
		out = append(out, document.Block{Quote: first.Quote, Gap: first.Gap, Table: t})
	}
	return out
}

// addDrawn adds a drawn row, and reports that it did.
func addDrawn(t *document.Table, line string, fresh bool) bool {
	parts := strings.Split(strings.Trim(line, "|"), "|")
	if len(parts) < 2 {
		return false
	}
	if n := len(t.Rows); n > 0 && strings.TrimSpace(parts[0]) == "" && !fresh && len(parts) == len(t.Rows[n-1].Cells) {
		for j, p := range parts {
			if p = collapse(p); p != "" {
				c := &t.Rows[n-1].Cells[j]
				if len(c.Blocks) == 0 {
					c.Blocks = []document.Block{{}}
				}
				c.Blocks[0].Spans = append(c.Blocks[0].Spans, document.Span{Text: " " + p})
			}
		}
		return true
	}
	var r document.Row
	for _, p := range parts {
		c := document.Cell{Span: 1}
		if p = collapse(p); p != "" {
			c.Blocks = []document.Block{{Spans: document.Ticks([]document.Span{{Text: p}})}}
		}
		r.Cells = append(r.Cells, c)
	}
	t.Rows = append(t.Rows, r)
	return true
}
