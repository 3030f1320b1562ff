package parser

import (
	"strings"

	"dtrbot/parser/document"
)

// leastFallen is how many labels, each on a line of its own, tell that a table
// lost its columns.
const leastFallen = 3

// fallenTables puts a table together again that a mail program wrote with each
// cell on a line of its own: the labels first, then the rows one below the other.
//
//	Name
//	DOB
//	Release
//	Jane Doe
//	1/2/1990
//	4/12/2026
//
// It is one only where what should be days and numbers are, in every row.
func (x *reader) fallenTables(blocks []document.Block) []document.Block {
	var out []document.Block
	for i := 0; i < len(blocks); {
		t, n := x.fallenAt(blocks[i:])
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
		out = append(out, document.Block{Table: t, Gap: blocks[i].Gap, Quote: blocks[i].Quote})
		i += n
	}
	if out == nil {
		return blocks
	}
	return out
}

// fallenAt is the table that the first n blocks are the cells of, nil and 0
// where they are not.
func (x *reader) fallenAt(blocks []document.Block) (t *document.Table, n int) {
	var keys []string
	seen := map[string]bool{}
	for _, b := range blocks {
		key := x.fallenHead(b)
		if key == "" || seen[key] {
			break
		}
		seen[key] = true
		keys = append(keys, key)
	}
	wide := len(keys)
	if wide < leastFallen {
		return nil, 0
	}
	apart := blocks[1].Gap // every cell is a paragraph
	rows := 0
	for at := wide; at+wide <= len(blocks); at += wide {
		if rows > 0 && blocks[at].Gap && !apart && !x.fallenRow(blocks[at:at+wide], keys, false) || !x.fallenRow(blocks[at:at+wide], keys, apart) {
			break
		}
		rows++
	}
	if rows == 0 {
		return nil, 0
	}
	n = wide * (rows + 1)
	if n < len(blocks) && !apart && !blocks[n].Gap {
		return nil, 0 // cells are left over
	}
	t = &document.Table{Rows: make([]document.Row, rows+1)}
	for i := range n {
		b := blocks[i]
		b.Gap = false
		t.Rows[i/wide].Cells = append(t.Rows[i/wide].Cells, document.Cell{Blocks: []document.Block{b}, Span: 1, Header: i < wide})
	}
	return t, n
}

// fallenHead is the key of a line that is a label and no more, "" for others.
func (x *reader) fallenHead(b document.Block) string {
	t := fallenCell(b)
	if t == "" || len(t) > 40 || wordCount(t) > 5 || strings.ContainsAny(t, "0123456789:;@") {
		return ""
	}
	h, _ := x.cat.exactly(strings.TrimRight(t, "?"))
	return h.key
}

// fallenCell is the text of a line that may be a cell, "" where it is none.
func fallenCell(b document.Block) string {
	if b.Table != nil || b.Role != "" || len(b.Spans) != 1 || b.Spans[0].Field != nil || len(b.Spans[0].Text) > 200 {
		return ""
	}
	t := strings.TrimSpace(b.Spans[0].Text)
	if strings.ContainsAny(t, "\n\t") || hasBox(t) {
		return ""
	}
	return t
}

// fallenRow reports blocks that can be answers to the keys, one each. Two of them
// must be days or numbers where those are asked.
func (x *reader) fallenRow(row []document.Block, keys []string, apart bool) bool {
	sure := 0
	for i, b := range row {
		t := fallenCell(b)
		if t == "" || i > 0 && b.Gap && !apart || signOff.MatchString(t) || x.fallenHead(b) != "" {
			return false
		}
		fits, typed := true, true
		switch key := keys[i]; {
		case strings.Contains(key, "date"):
			fits = isDateText(t) || isFiller(t)
		case strings.HasSuffix(key, ".prison_number"):
			_, fits = readPrisonNumber(t)
		case strings.HasSuffix(key, ".crn"):
			_, fits = readCRN(t)
		case strings.HasSuffix(key, ".phone"):
			fits = len(findPhones(t)) > 0
		case strings.HasSuffix(key, ".email"):
			fits = len(findEmails(t)) > 0
		case strings.HasSuffix(key, ".name"):
			name, _ := readName(t)
			fits, typed = name != "" && looksLikeName(name), false
		default:
			typed = false
		}
		if !fits && !isFiller(t) {
			return false
		}
		if fits && typed {
			sure++
		}
	}
	return sure >= 2
}
