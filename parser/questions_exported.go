package parser

import (
	"encoding/csv"
	"encoding/json"
	"html"
	"slices"
	"strings"

	"dtrbot/parser/document"
)

// What portals write of a form into a mail: JSON, tags, or values with commas.
var (
	jsonPair   = regex(`^\s*("(?:[^"\\]|\\.){1,160}")\s*:\s*("(?:[^"\\]|\\.)*")\s*,?\s*$`)
	jsonOpens  = regex(`^\s*("(?:[^"\\]|\\.){1,80}")\s*:\s*[{\[]\s*$`)
	jsonMark   = regex(`^\s*[\[\]{}]+\s*,?\s*$`)
	tagPair    = regex(`^\s*<([A-Za-z]{3,20})>([^<>]*)</([A-Za-z]{3,20})>\s*$`)
	asksName   = regex(`^(?i)(?:question|label|field|prompt)(?:_?(?:text|name|title))?$`)
	tellsName  = regex(`^(?i)(?:answer|value|response)(?:_?text)?$`)
	partedName = regex(`^(?i)(?:section|heading|page|group|part)(?:_?(?:title|name))?$`)
)

// exportedLine is what a line of an export says: a name and a value, a title, or
// nothing but signs.
type exportedLine struct {
	name, value   string
	title, hollow bool
}

// fewestExported is how many values make an export.
const fewestExported = 5

// exported makes tables of what a portal has written of a form into a text as JSON,
// tags or values with commas, and leaves other blocks as they are.
func exported(blocks []document.Block) []document.Block {
	var out []document.Block
	for i := 0; i < len(blocks); {
		rows, n := exportedRows(blocks[i:])
		if n == 0 {
			if out != nil {
				out = append(out, blocks[i])
			}
			i++
			continue
		}
		if out == nil {
			out = append(make([]document.Block, 0, len(blocks)), blocks[:i]...)
		}
		out = append(out, rows...)
		i += n
	}
	if out == nil {
		return blocks
	}
	return out
}

// exportedRows reads an export that begins with the first block, and over how many
// it goes; none for what is no export.
func exportedRows(blocks []document.Block) ([]document.Block, int) {
	if blocks[0].Table != nil || blocks[0].Role != "" {
		return nil, 0
	}
	first := strings.TrimSpace(blocks[0].Text())
	switch {
	case first == "":
		return nil, 0
	case first[0] == '{' || first[0] == '[' || first[0] == '"' || first[0] == '<':
		return exportedPairs(blocks)
	case strings.Contains(first, ","):
		return exportedCommas(blocks, first)
	}
	return nil, 0
}

// exportedPairs reads lines with a name and a value each.
func exportedPairs(blocks []document.Block) ([]document.Block, int) {
	var lines []exportedLine
	values, n := 0, 0
	for n < len(blocks) && blocks[n].Table == nil && blocks[n].Role == "" {
		l, ok := lineOfExport(blocks[n].Text())
		if !ok {
			break
		}
		if l.value != "" {
			values++
		}
		lines = append(lines, l)
		n++
	}
	if values < fewestExported {
		return nil, 0
	}
	var rows exportRows
	for i, l := range lines {
		switch {
		case l.title || partedName.MatchString(l.name) && l.value != "":
			rows.title(firstOf(l.value, l.name))
		case l.hollow || tellsName.MatchString(l.name) && i > 0 && asksName.MatchString(lines[i-1].name):
		case asksName.MatchString(l.name) && i+1 < len(lines) && tellsName.MatchString(lines[i+1].name):
			rows.pair(l.value, lines[i+1].value)
		default:
			rows.pair(l.name, l.value)
		}
	}
	return rows.blocks, n
}

// lineOfExport takes one line of JSON or of tags apart.
func lineOfExport(s string) (exportedLine, bool) {
	if jsonMark.MatchString(s) {
		return exportedLine{hollow: true}, true
	}
	if m := jsonPair.FindStringSubmatch(s); m != nil {
		var l exportedLine
		if json.Unmarshal([]byte(m[1]), &l.name) != nil || json.Unmarshal([]byte(m[2]), &l.value) != nil {
			return l, false
		}
		return l, true
	}
	if m := jsonOpens.FindStringSubmatch(s); m != nil {
		l := exportedLine{title: true}
		return l, json.Unmarshal([]byte(m[1]), &l.name) == nil
	}
	if m := tagPair.FindStringSubmatch(s); m != nil && m[1] == m[3] {
		return exportedLine{name: m[1], value: html.UnescapeString(m[2])}, true
	}
	return exportedLine{}, false
}

// exportedCommas reads lines of values below a line that names them.
func exportedCommas(blocks []document.Block, first string) ([]document.Block, int) {
	if len(first) > 120 {
		return nil, 0
	}
	names, err := csv.NewReader(strings.NewReader(first)).Read()
	if err != nil {
		return nil, 0
	}
	asks, tells := slices.IndexFunc(names, asksName.MatchString), slices.IndexFunc(names, tellsName.MatchString)
	if asks < 0 || tells < 0 {
		return nil, 0
	}
	parted, title := slices.IndexFunc(names, partedName.MatchString), ""
	var rows exportRows
	n, values := 1, 0
	for ; n < len(blocks) && blocks[n].Table == nil && blocks[n].Role == ""; n++ {
		line, err := csv.NewReader(strings.NewReader(strings.TrimSpace(blocks[n].Text()))).Read()
		if err != nil || len(line) != len(names) {
			break
		}
		if parted >= 0 && line[parted] != title {
			title = line[parted]
			rows.title(title)
		}
		rows.pair(line[asks], line[tells])
		values++
	}
	if values < fewestExported {
		return nil, 0
	}
	return rows.blocks, n
}

// exportRows are titles and tables of what was exported.
type exportRows struct{ blocks []document.Block }

func (r *exportRows) title(s string) {
	r.blocks = append(r.blocks, document.Block{Heading: 2, Gap: true, Spans: []document.Span{{Text: s}}})
}

func (r *exportRows) pair(label, answer string) {
	if n := len(r.blocks); n == 0 || r.blocks[n-1].Table == nil {
		r.blocks = append(r.blocks, document.Block{Table: &document.Table{}})
	}
	cell := func(s string) document.Cell {
		return document.Cell{Span: 1, Blocks: []document.Block{{Spans: []document.Span{{Text: s}}}}}
	}
	t := r.blocks[len(r.blocks)-1].Table
	t.Rows = append(t.Rows, document.Row{Cells: []document.Cell{cell(label), cell(answer)}})
}
