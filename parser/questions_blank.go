package parser

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"dtrbot/parser/document"
)

// fillIn is what forms print to write on: underscores, dots.
var fillIn = regex(`_{2,}|\.{4,}|…{2,}|(?:^|\s)_\s?|_(?:\s|$)`)

// hasBlank is the cheap question before fillIn is asked.
func hasBlank(l string) bool {
	return strings.IndexByte(l, '_') >= 0 || strings.IndexByte(l, '.') >= 0 && strings.Contains(l, "....") || strings.Contains(l, "…")
}

// blankLine reads a line to write on: "Name ____Jane Doe____ DOB __1/2/80__",
// "Surname Doe ......... Forename Jane ......".
func (x *reader) blankLine(l string, inTable bool) bool {
	if hasBox(l) {
		return false
	}
	if ask := strings.IndexByte(l, '?'); ask > 0 && fillIn.MatchString(l[:ask]) {
		// "Has Mr ...... agreed to this? Yes"
		head := collapse(fillIn.ReplaceAllString(bare(l[:ask+1]), " "))
		// What is still to be written on would be read so again without end.
		again := fillIn.MatchString(strings.TrimSuffix(head, "?"))
		if h, ok := x.label(head); ok && !again && h.score > senseScore && (kindOf(h.key) == kindBool || strings.HasPrefix(h.key, "consent.")) {
			x.line(head+l[ask+1:], inTable)
			return true
		}
	}
	if !hasBlank(l) {
		return x.overBlanks >= 2 && x.overBlank(l, inTable)
	}
	if dashLine.MatchString(strings.TrimSpace(bare(l))) || onlyDots(l) {
		return false
	}
	if t := strings.TrimRight(strings.TrimSpace(visible(l)), " .…_"); !inTable && len(t) < 200 && closingBy.MatchString(t) {
		x.flush()
		if x.closing(t) {
			return true
		}
	}
	pairs, label, open := x.filledIn(l)
	if len(pairs) == 0 && !open {
		return false
	}
	known := 0
	for _, p := range pairs {
		if p.known {
			known++
		}
	}
	if x.body && known == 0 {
		return false
	}
	x.flush()
	x.endProse()
	for _, p := range pairs {
		if wordCount(p.label) > 25 {
			continue
		}
		// A colon of its own may part the blank too: "DOB: 1/2/80 Sex: M".
		x.add(question{label: p.label, hit: p.hit, known: p.known, ans: readAnswer([]string{p.value}), strong: true})
	}
	if open {
		h, known := x.label(label)
		x.pend = &question{label: label, hit: h, known: known, strong: inTable}
		if !known {
			x.pend = nil
		}
	}
	return true
}

// onlyDots reports a line of nothing to read, printed to write on.
func onlyDots(l string) bool {
	return strings.Trim(bare(l), " .…_\t") == ""
}

// filledIn takes a line with blanks apart: labels, each with what stands on
// its blank, and the label that has none at the end.
func (x *reader) filledIn(l string) (pairs []labelled, label string, open bool) {
	segs := fillIn.Split(l, -1)
	if len(segs) < 2 {
		return nil, "", false
	}
	last := len(segs) - 1
	for i, s := range segs {
		t := strings.TrimSpace(visible(s))
		if t == "" {
			continue
		}
		isLabel := !open
		if open {
			if h, ok := x.label(labelText(s)); ok && len(t) > 1 && h.score > 0.9 && i < last && !answerish(t) {
				isLabel = true
			}
		}
		if over := x.writtenOver(s, open); len(over) > 0 && (i == last || x.nextAsks(segs[i+1:])) {
			// What is written stands before the dots, behind its label.
			if open {
				pairs = append(pairs, x.asLabelled(label, ""))
			}
			pairs, label, open = append(pairs, over...), "", false
			x.overBlanks++
			continue
		}
		if isLabel {
			if open {
				pairs = append(pairs, x.asLabelled(label, ""))
			}
			label, open = strings.TrimRight(labelText(s), " :"), true
			continue
		}
		pairs = append(pairs, x.asLabelled(label, t))
		label, open = "", false
	}
	return pairs, label, open
}

func (x *reader) asLabelled(label, value string) labelled {
	p := labelled{label: label, value: value}
	p.hit, p.known = x.label(label)
	return p
}

// nextAsks reports that the next words of a line with blanks are a label, or
// that there are none: then those before them were written on their blank.
func (x *reader) nextAsks(segs []string) bool {
	for _, s := range segs {
		t := labelText(s)
		if t == "" {
			continue
		}
		h, ok := x.label(t)
		return ok && h.score > 0.9 && !answerish(t) || len(x.writtenOver(s, false)) > 0
	}
	return true
}

// writtenOver reads a label with its answer behind it and no sign between:
// "Surname DOE", "National Insurance Number QQ 12 34 56 C". Behind an open
// label only what is surely a label of its own counts.
func (x *reader) writtenOver(s string, open bool) []labelled {
	s = strings.TrimSpace(s)
	if s == "" || len(s) > longestLabel {
		return nil
	}
	whole := labelText(s)
	if h, ok := x.cat.exactly(whole); ok && h.key != "" {
		return nil
	}
	if strings.Contains(s, ":") {
		pairs, lead := x.split(s, true)
		if strings.TrimSpace(visible(lead)) != "" || len(pairs) == 0 {
			return nil
		}
		for _, p := range pairs {
			if visible(p.value) == "" || open && (!p.known || p.hit.score < 1) {
				return nil
			}
		}
		return pairs
	}
	starts := wordStarts(s)
	for n := min(len(starts)-1, 8); n >= 1; n-- {
		head, rest := s[:starts[n]], s[starts[n]:]
		h, ok := x.cat.exactly(bare(head))
		if !ok || h.key == "" || strings.HasSuffix(strings.TrimSpace(head), ",") {
			continue
		}
		if v := visible(rest); !x.fitsBlank(h, v) || open && !isIDOrDate(h.key) {
			continue
		}
		return []labelled{{label: bare(head), hit: h, known: true, value: rest}}
	}
	return nil
}

// fitsBlank reports that words may be written behind a label, and are none
// themselves.
func (x *reader) fitsBlank(h hit, v string) bool {
	r, _ := utf8.DecodeRuneInString(v)
	if v == "" || !unicode.IsUpper(r) && !unicode.IsDigit(r) {
		return false
	}
	if next, ok := x.label(labelText(v)); ok && next.score > 0.9 && !answerish(v) {
		return false
	}
	switch kindOf(h.key) {
	case kindDate:
		_, _, ok := readDate(v, dateEvent)
		return ok
	case kindID:
		return readsAsID(h.key, v)
	case kindPhone:
		return len(findPhones(v)) > 0
	case kindEmail:
		return len(findEmails(v)) > 0
	case kindBool:
		_, _, ok := readBool(v)
		return ok
	}
	return true
}

// overBlank reads a line without dots of a form whose other lines have them:
// what was written filled the line.
func (x *reader) overBlank(l string, inTable bool) bool {
	if x.body {
		return false
	}
	over := x.writtenOver(l, false)
	if len(over) != 1 || strings.Contains(l, ":") {
		return false
	}
	p := over[0]
	q := question{label: p.label, hit: p.hit, known: p.known, strong: true}
	x.flush()
	x.endProse()
	if longAnswer(&q) {
		x.pend, x.lines, x.inline = &q, []string{p.value}, true
		return true
	}
	q.ans = readAnswer([]string{p.value})
	x.add(q)
	return true
}

// blankCells takes a cell with blanks apart, as "Address ____1 Mill Lane____
// Postcode", before the cell with the rest. It is nil for a cell without.
func (x *reader) blankCells(c document.Cell, col int) []cell {
	if x.body || len(c.Blocks) != 1 || c.Blocks[0].Table != nil {
		return nil
	}
	l := strings.TrimSpace(strings.Join(marked(c.Blocks[0]), "\n"))
	if !hasBlank(l) || hasBox(l) || strings.Contains(l, "\n") || len(l) > 300 || onlyDots(l) {
		return nil
	}
	var lines []string
	if before := fillIn.FindStringIndex(l); before != nil && before[0] > 0 {
		// "Nurse ____ Date of referral __3/4/26": an answer, and a label.
		first := visible(l[:before[0]])
		if _, ok := x.label(labelText(first)); !ok && len(x.writtenOver(first, false)) == 0 && strings.Trim(l[before[0]:], " .…_") != "" {
			lines, l = []string{first}, l[before[1]:]
		}
	}
	if !hasBlank(l) {
		lines = append(lines, l)
	} else {
		pairs, label, open := x.filledIn(l)
		for _, p := range pairs {
			if !p.known || strings.Contains(p.value, ":") {
				return nil
			}
			lines = append(lines, strings.TrimRight(p.label, " :")+": "+p.value)
		}
		if open {
			lines = append(lines, label+":")
		}
	}
	if len(lines) == 0 {
		return nil
	}
	out := make([]cell, len(lines))
	for i, t := range lines {
		out[i] = x.newCell(document.Cell{Header: c.Header, Down: c.Down, Span: 1, Blocks: []document.Block{{Spans: []document.Span{{Text: t}}}}}, col)
		out[i].span = max(1, c.Span)
	}
	return out
}
