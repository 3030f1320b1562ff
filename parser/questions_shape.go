package parser

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"dtrbot/parser/document"
)

// tabTables makes tables of lines that follow one another with one tab
// each, a short label before it and the answer behind: two columns without
// a table.
func tabTables(blocks []document.Block) []document.Block {
	var out []document.Block
	for i := 0; i < len(blocks); {
		n := 0
		for i+n < len(blocks) {
			if _, _, ok := tabPair(blocks[i+n]); !ok {
				break
			}
			n++
		}
		if n < 3 {
			out = append(out, blocks[i:i+max(n, 1)]...)
			i += max(n, 1)
			continue
		}
		t := &document.Table{}
		for _, b := range blocks[i : i+n] {
			label, value, _ := tabPair(b)
			t.Rows = append(t.Rows, document.Row{Cells: []document.Cell{spansCell(label), spansCell(value)}})
		}
		out = append(out, document.Block{Quote: blocks[i].Quote, Gap: blocks[i].Gap, Table: t})
		i += n
	}
	return out
}

func spansCell(spans []document.Span) document.Cell {
	c := document.Cell{Span: 1}
	if !document.Blank(spans) {
		c.Blocks = []document.Block{{Spans: spans}}
	}
	return c
}

// tabPair takes a line apart at its tab.
func tabPair(b document.Block) (label, value []document.Span, ok bool) {
	if b.Table != nil || b.Heading > 0 || b.Role != "" || b.Quote > 0 {
		return nil, nil, false
	}
	tabs := 0
	for _, s := range b.Spans {
		switch {
		case s.Field != nil && tabs == 0, strings.Contains(s.Text, "\n"):
			return nil, nil, false
		case s.Field != nil || !strings.Contains(s.Text, "\t"):
			if tabs == 0 {
				label = append(label, s)
			} else {
				value = append(value, s)
			}
			continue
		}
		if tabs++; tabs > 1 {
			return nil, nil, false
		}
		before, after, _ := strings.Cut(s.Text, "\t")
		if after = strings.TrimLeft(after, "\t"); strings.Contains(after, "\t") {
			return nil, nil, false
		}
		one := s
		if one.Text = before; strings.TrimSpace(before) != "" {
			label = append(label, one)
		}
		if one.Text = after; strings.TrimSpace(after) != "" {
			value = append(value, one)
		}
	}
	if tabs == 0 {
		return nil, nil, false
	}
	t := strings.TrimSpace(document.Block{Spans: label}.Text())
	if t == "" || len(t) > 80 || len(strings.Fields(t)) > 9 {
		return nil, nil, false
	}
	if before, after, colon := strings.Cut(t, ":"); colon && strings.TrimSpace(after) != "" && strings.TrimSpace(before) != "" {
		// "Name: Jane Doe [tab] Date of birth: …" are two pairs.
		return nil, nil, false
	}
	if v := (document.Block{Spans: value}).Text(); strings.Contains(v, ": ") && len(strings.TrimSpace(v[:strings.Index(v, ": ")])) < 40 && strings.HasSuffix(t, ":") == false {
		return nil, nil, false
	}
	return label, value, true
}

// combs joins what is written a character a cell, as dates and numbers are
// into rows of small boxes, and drops the letters printed above them.
func combs(t *document.Table) *document.Table {
	found := false
	for _, r := range t.Rows {
		found = found || len(combAt(r.Cells, 0)) > 0 || len(r.Cells) > 6
	}
	if !found {
		return t
	}
	out := &document.Table{}
	for _, r := range t.Rows {
		var row document.Row
		for i := 0; i < len(r.Cells); {
			run := combAt(r.Cells, i)
			if len(run) == 0 {
				row.Cells = append(row.Cells, r.Cells[i])
				i++
				continue
			}
			c := document.Cell{}
			var text strings.Builder
			for _, one := range run {
				t := strings.TrimSpace(one.Text())
				if t == "" {
					t = " " // between two words
				}
				text.WriteString(t)
				c.Span += max(1, one.Span)
			}
			i += len(run)
			if s := collapse(text.String()); !combHint(s) {
				c.Blocks = []document.Block{{Spans: []document.Span{{Text: s}}}}
			}
			row.Cells = append(row.Cells, c)
		}
		out.Rows = append(out.Rows, row)
	}
	return out
}

// combAt is the run of cells from i on with one digit each, or with the
// letters of a date, six or more.
func combAt(cells []document.Cell, i int) []document.Cell {
	n, digits, letters := 0, 0, 0
	for i+n < len(cells) {
		t := strings.TrimSpace(cells[i+n].Text())
		r, size := utf8.DecodeRuneInString(t)
		if t == "" || size != len(t) {
			break
		}
		switch {
		case unicode.IsDigit(r):
			digits++
		case strings.ContainsRune("DMYdmy", r):
			letters++
		case unicode.IsUpper(r) && digits+letters > 0 || r == '/' || r == '-':
		default:
			return lettersAt(cells, i)
		}
		n++
	}
	if n >= 6 && (digits >= 6 || letters == n) {
		return cells[i : i+n]
	}
	return lettersAt(cells, i)
}

// lettersAt is the run of cells from i on with a capital or a digit each, six
// or more, empty ones between words and at the end. Marks of a
// choice, as X and Y are, make no word.
func lettersAt(cells []document.Cell, i int) []document.Cell {
	if len(cells)-i < 6 {
		return nil
	}
	n, filled, words, blank := 0, 0, 0, 0
	for i+n < len(cells) {
		t := strings.TrimSpace(cells[i+n].Text())
		r, size := utf8.DecodeRuneInString(t)
		if t == "" && n == 0 || size != len(t) {
			break
		}
		switch {
		case t == "":
			blank++
		case unicode.IsUpper(r) || unicode.IsDigit(r) || r == '\'' || r == '’' || r == '-':
			filled++
			if !strings.ContainsRune("XYN-", r) {
				words++
			}
		default:
			return nil
		}
		n++
	}
	if n < 6 || filled < 3 || words*2 <= filled || filled < 5 && blank > 0 && strings.TrimSpace(cells[i+1].Text()) == "" {
		return nil
	}
	return cells[i : i+n]
}

// combHint reports the letters above the boxes of a date.
func combHint(s string) bool {
	switch strings.ToUpper(s) {
	case "DDMMYY", "DDMMYYYY":
		return true
	}
	return false
}

// letteredTitle reads a title behind its letter, "B: The adult".
func (x *reader) letteredTitle(l, t string) bool {
	m := letteredTitle.FindStringSubmatch(t)
	if m == nil || hasBox(l) || strings.Contains(m[1], ":") {
		return false
	}
	if _, ok := x.cat.heading(m[1]); !ok && !allBold(l) {
		return false
	}
	x.endProse()
	x.startSection(m[1])
	return true
}

var letteredTitle = regex(`^(?:(?:Part|Section) )?[A-Z]\s?[:.)–-]\s*(\p{Lu}[^\d@]{3,60})$`)

// gapPairs makes a table of short lines after a gap with one answer right
// below each, where a form is nothing but those: labels above answers
// without any sign.
func (x *reader) gapPairs(blocks []document.Block) []document.Block {
	plain := func(b document.Block) (string, bool) {
		if b.Table != nil || b.Heading > 0 || b.Role != "" || b.Quote > 0 {
			return "", false
		}
		t := strings.TrimSpace(b.Text())
		return t, t != "" && !hasBox(strings.Join(marked(b), "\n")) && !strings.Contains(t, "\n")
	}
	var out []document.Block
	for i := 0; i < len(blocks); {
		n, known := 0, 0
		for i+2*n+1 < len(blocks) {
			label, ok := plain(blocks[i+2*n])
			answer, also := plain(blocks[i+2*n+1])
			last := i+2*n+2 >= len(blocks)
			if !ok || !also || n > 0 && !blocks[i+2*n].Gap || blocks[i+2*n+1].Gap || !last && !blocks[i+2*n+2].Gap && blocks[i+2*n+2].Table == nil && blocks[i+2*n+2].Heading == 0 {
				break
			}
			if len(label) > 70 || len(strings.Fields(label)) > 9 || strings.HasSuffix(label, ".") || strings.Contains(label, ": ") || answer == "" {
				break
			}
			if h, ok := x.label(labelText(label)); ok && h.score > senseScore {
				known++
			}
			n++
		}
		if n < 4 || known*2 < n || numberedRun(blocks[i:i+2*n]) {
			out = append(out, blocks[i])
			i++
			continue
		}
		t := &document.Table{}
		for k := range n {
			t.Rows = append(t.Rows, document.Row{Cells: []document.Cell{spansCell(blocks[i+2*k].Spans), spansCell(blocks[i+2*k+1].Spans)}})
		}
		out = append(out, document.Block{Gap: blocks[i].Gap, Table: t})
		i += 2 * n
	}
	return out
}

// numberedRun reports pairs whose questions count on, which are read with those
// among them that have longer answers.
func numberedRun(blocks []document.Block) bool {
	last, counted := 0, 0
	for i := 0; i < len(blocks); i += 2 {
		n, rest := itemNumber(blocks[i].Text())
		if n == 0 || rest == "" || last > 0 && n != last+1 {
			continue
		}
		last = n
		counted++
	}
	return counted*4 >= len(blocks)/2*3
}

// rejoined puts tables together that an empty row parted: the second has as
// many columns and no labels of its own.
func (x *reader) rejoined(blocks []document.Block) []document.Block {
	var out []document.Block
	for _, b := range blocks {
		n := len(out) - 1
		if n < 0 || b.Table == nil || out[n].Table == nil || !x.goesOn(out[n].Table, b.Table) {
			out = append(out, b)
			continue
		}
		joined := &document.Table{Rows: append(append([]document.Row(nil), out[n].Table.Rows...), b.Table.Rows...)}
		out[n].Table = joined
	}
	return out
}

func (x *reader) goesOn(a, b *document.Table) bool {
	if len(a.Rows) < 2 || len(b.Rows) == 0 || len(a.Rows[0].Cells) < 4 || len(b.Rows[0].Cells) > len(a.Rows[0].Cells) || len(b.Rows[0].Cells) < len(a.Rows[0].Cells)-2 {
		return false
	}
	known := 0
	for _, c := range a.Rows[0].Cells {
		if h, ok := x.label(labelText(c.Text())); ok && h.score > senseScore {
			known++
		}
	}
	if known*2 < len(a.Rows[0].Cells) {
		return false
	}
	for _, c := range b.Rows[0].Cells {
		t := labelText(c.Text())
		if h, ok := x.label(t); ok && h.score > fuzzySure && !answerish(t) || strings.HasSuffix(t, ":") {
			return false
		}
	}
	return true
}

var (
	questionHead = regex(`(?i)^(?:questions?|items?|fields?|details? (?:required|needed)|information (?:required|needed)|heading|)$`)
	answerHead   = regex(`(?i)^(?:your )?(?:answers?|responses?|reply|replies)$`)
	noteHead     = regex(`(?i)^(?:(?:your |any |other |further )?(?:notes?|comments?|remarks?|more|details|more details|further details|additional information))$`)
	guideHead    = regex(`(?i)^(?:guidance(?: notes?)?|help|hints?|examples?|notes? for completion|how to answer|explanation)$`)
)

// withoutMargin drops the empty cells that all rows of a table but its titles
// begin with.
func withoutMargin(t *document.Table) *document.Table {
	rows := 0
	for _, r := range t.Rows {
		if len(r.Cells) == 1 {
			continue
		}
		if len(r.Cells) < 3 || len(r.Cells[0].Blocks) > 0 || r.Cells[0].Down || len(r.Cells[1].Blocks) == 0 {
			return t
		}
		rows++
	}
	if rows < 2 {
		return t
	}
	return withoutFirst(t)
}

// withoutFirst is the table without its first column; a row of one cell keeps
// it.
func withoutFirst(t *document.Table) *document.Table {
	out := &document.Table{Rows: make([]document.Row, len(t.Rows))}
	for i, r := range t.Rows {
		if len(r.Cells) > 1 {
			r.Cells = r.Cells[1:]
		}
		out.Rows[i] = r
	}
	return out
}

// withoutHead drops the row "Question | Answer | Guidance" above a form, and
// the column of guidance with it; notes beside an answer go below it.
func withoutHead(t *document.Table) *document.Table {
	if len(t.Rows) < 2 || len(t.Rows[0].Cells) < 2 {
		return t
	}
	if len(t.Rows) > 3 && len(t.Rows[1].Cells) >= 2 && questionHead.MatchString(strings.Trim(t.Rows[1].Cells[0].Text(), " :")) && answerHead.MatchString(strings.Trim(t.Rows[1].Cells[1].Text(), " :")) && formTitle.MatchString(t.Rows[0].Cells[0].Text()) {
		// The form's own title stands above that row.
		rest := withoutHead(&document.Table{Rows: t.Rows[1:]})
		title := document.Row{Cells: []document.Cell{t.Rows[0].Cells[0]}}
		return &document.Table{Rows: append([]document.Row{title}, rest.Rows...)}
	}
	answers, notes := -1, map[int]bool{}
	guides := map[int]bool{}
	for i, c := range t.Rows[0].Cells {
		s := strings.Trim(c.Text(), " :")
		switch {
		case i == 0 && !questionHead.MatchString(s) && !rowNumberHead.MatchString(s):
			return t
		case answerHead.MatchString(s):
			answers = i
		case guideHead.MatchString(s):
			guides[i] = true
		case answers > 0 && noteHead.MatchString(s):
			notes[i] = true
		case i > 0 && !questionHead.MatchString(s):
			return t
		}
	}
	if answers < 0 {
		return t
	}
	out := &document.Table{}
	for _, r := range t.Rows[1:] {
		var row document.Row
		for i, c := range r.Cells {
			switch {
			case guides[i]:
			case notes[i] && len(r.Cells) > answers && len(row.Cells) > answers && len(row.Cells[answers].Blocks) > 0 && (len(c.Blocks) == 0 || c.Blocks[0].Table == nil):
				// What is noted beside an answer stands below it.
				a := &row.Cells[answers]
				a.Blocks = append(a.Blocks[:len(a.Blocks):len(a.Blocks)], c.Blocks...)
			default:
				row.Cells = append(row.Cells, c)
			}
		}
		out.Rows = append(out.Rows, row)
	}
	return out
}

var rowNumberHead = regex(`(?i)^(?:no|number|ref|#|q)\.?$`)

// gluedLines takes a cell of one line apart, "Gender  Male", "Tel 01632
// 960001": a label and its answer with no sign between.
func (x *reader) gluedLines(l string) []string {
	if parts := x.boldLabel(l); parts != nil {
		return parts
	}
	if hasBox(l) || strings.ContainsAny(l, ":\t") || len(l) > 200 {
		return nil
	}
	l = strings.TrimSpace(l)
	if parts := twoSpaces.Split(l, -1); len(parts) == 2 {
		label := strings.TrimSpace(bare(parts[0]))
		if h, ok := x.cat.exactly(label); ok && h.key != "" && !x.isLabel(visible(parts[1])) && visible(parts[1]) != "" {
			return parts
		}
	}
	if p, ok := x.typedPrefix(l); ok && p.hit.score == 1 {
		switch kindOf(p.hit.key) {
		case kindDate, kindID, kindPhone, kindEmail:
			return []string{p.label, p.value}
		case kindName:
			if v := visible(p.value); wordCount(p.label) > 1 && looksLikeName(v) && len(strings.Fields(v)) > 1 && !roleWords.MatchString(v) {
				return []string{p.label, p.value}
			}
		case kindString:
			if v := visible(p.value); wordCount(p.label) > 2 && strings.HasSuffix(p.hit.key, ".organisation") && orgWords.MatchString(v) && !roleWords.MatchString(v) {
				return []string{p.label, p.value}
			}
		}
	}
	return nil
}
