package parser

import (
	"strings"

	"dtrbot/parser/document"
)

// cell is one cell of a table, as its reader sees it.
type cell struct {
	lines  []string
	nested []*document.Table
	all    string // the lines as one, marked
	text   string // the lines as one, visible
	header bool
	down   bool
	col    int // the column it starts in
	span   int
	bold   bool
	label  float64 // how much it looks like a label, 0 to 1
	hit    hit
	known  bool
	colon  bool // ends as labels do
}

// newCell reads the blocks of a cell.
func (x *reader) newCell(c document.Cell, col int) cell {
	out := cell{header: c.Header, down: c.Down, col: col, span: max(1, c.Span)}
	for _, b := range c.Blocks {
		if b.Table != nil {
			out.nested = append(out.nested, b.Table)
			continue
		}
		for _, l := range marked(b) {
			if strings.TrimSpace(l) != "" {
				out.lines = append(out.lines, l)
			}
		}
	}
	out.all = strings.Join(out.lines, "\n")
	out.text = visible(out.all)
	out.bold = allBold(out.all)
	out.weigh(x)
	return out
}

var codeLike = regex(`\d{3,}|\d[/.\-]\d|@|£|\b\d{1,2}(?:st|nd|rd|th)\b`)

// weigh says how much the cell looks like a label by itself.
func (c *cell) weigh(x *reader) {
	t := labelText(c.all)
	if t == "" || len(t) > 400 {
		return
	}
	c.colon = strings.HasSuffix(t, ":") || strings.HasSuffix(t, "?") || strings.HasSuffix(stripBrackets(t), "?") || strings.HasSuffix(stripBrackets(t), ":")
	if strings.ContainsRune(c.all, runeTicked) && !c.colon {
		return
	}
	if strings.ContainsRune(c.all, runeField) {
		return
	}
	c.hit, c.known = x.label(t)
	code := codeLike.MatchString(stripBrackets(stripNumbering(t)))
	switch {
	case c.known && c.hit.score == 1:
		c.label = 1
		if !c.colon && answerish(t) && !isIDOrDate(c.hit.key) {
			c.label = 0.4
		}
	case c.known && !code && len(t) < 250:
		c.label = 0.8
	case c.colon && !code:
		c.label = 0.75
	case c.colon:
		c.label = 0.5
	}
	if c.header {
		c.label = max(c.label, 0.8)
	} else if c.bold && c.label < 0.6 && !code && len(t) < 120 {
		c.label = 0.55
	}
	if !c.colon && c.hit.score < 1 && negativePattern.MatchString(t) {
		// "No known risks" has the words of a question and is an answer.
		c.label = min(c.label, 0.3)
	}
	if strings.HasSuffix(t, ".") && len(strings.Fields(t)) >= 4 && c.hit.score < 1 {
		c.label = min(c.label, 0.3)
	}
	if code && c.label < 1 && !c.colon {
		c.label = min(c.label, 0.3)
	}
}

// isIDOrDate reports keys whose labels no answer looks like.
func isIDOrDate(key string) bool {
	switch kindOf(key) {
	case kindID, kindDate, kindName, kindPhone, kindEmail:
		return true
	}
	return false
}

// answerish reports text that is as likely an answer as a label.
func answerish(t string) bool {
	if len(strings.Fields(t)) > 5 {
		return false
	}
	if _, _, ok := readBool(t); ok {
		return true
	}
	return readCustody(t) != "" || readHomeless(t) != "" || readReleaseType(t) != "" || readLevel(t) != "" || isFiller(t) || readAgency(t) != "" && len(strings.Fields(t)) <= 2
}

// labelText is the text of a label cell without boxes, options to strike and
// instructions.
func labelText(s string) string {
	s = bare(s)
	s = instruction.ReplaceAllString(s, " ")
	return strings.TrimSpace(trailingOptions.ReplaceAllString(collapse(s), ""))
}

var trailingOptions = regex(`(?i)[\s:]+\(?\s*(?:(?:y(?:es)?\s*/?\s*n(?:o)?(?:\s*/\s*(?:not known|n/?k|unknown|n/?a))?)|m(?:ale)?\s*/\s*f(?:emale)?|mr(?:\s*/?\s*(?:mrs|miss|ms|mx|dr|other)){1,5})\s*\)?\??\s*$`)

func (c cell) empty() bool {
	return strings.TrimSpace(bare(c.all)) == "" && !hasBox(c.all) && !strings.ContainsRune(c.all, runeHole) && len(c.nested) == 0
}

func (c cell) hole() bool {
	return strings.TrimSpace(bare(c.all)) == "" && !hasBox(c.all) && len(c.nested) == 0
}
