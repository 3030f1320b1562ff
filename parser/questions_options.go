package parser

import (
	"strings"
	"unicode/utf8"
)

// joinAnswers reads the cells right of a label as one answer. Options in
// cells of their own are one line.
func joinAnswers(cells []cell) answer {
	if a, ok := markedOptions(cells); ok {
		return a
	}
	if a, ok := oneTicked(cells); ok {
		return a
	}
	var lines []string
	line := ""
	for _, c := range cells {
		if c.hole() {
			continue
		}
		if len(c.lines) == 1 && optionCell(c) {
			line = strings.TrimSpace(line + " " + c.lines[0])
			continue
		}
		if line != "" {
			lines, line = append(lines, line), ""
		}
		lines = append(lines, c.lines...)
	}
	if line != "" {
		lines = append(lines, line)
	}
	if len(lines) == 1 {
		if lone, set := loneMark(lines[0]); lone {
			return answer{tick: set, offered: true}
		}
	}
	return readAnswer(lines)
}

// oneTicked reads options in cells of their own of which only the chosen one
// has a tick, "Mr ☑ | Mrs | Miss".
func oneTicked(cells []cell) (a answer, ok bool) {
	if len(cells) < 2 {
		return a, false
	}
	for _, c := range cells {
		t := strings.Trim(bare(c.all), " .,:;/")
		switch {
		case strings.ContainsRune(c.all, runeTicked) && optionOnly.MatchString(t) && !strings.ContainsRune(c.all, runeEmpty):
			a.picked = append(a.picked, t)
		case !hasBox(c.all) && optionOnly.MatchString(t):
		default:
			return a, false
		}
	}
	a.offered, a.text = true, strings.Join(a.picked, ", ")
	return a, len(a.picked) == 1
}

// markedOptions reads options and marks in cells of their own, "Yes | X | No |".
func markedOptions(cells []cell) (a answer, ok bool) {
	if len(cells) < 3 {
		return a, false
	}
	options, marks := 0, 0
	for _, c := range cells {
		lone, set := loneMark(c.all)
		switch {
		case lone && set && !hasBox(c.all):
			marks++
		case c.hole() || lone:
		case optionOnly.MatchString(strings.TrimSpace(bare(c.all))):
			options++
		default:
			return a, false
		}
	}
	if options < 2 || marks == 0 {
		return a, false
	}
	a.offered = true
	first, _ := loneMark(cells[0].all)
	before := first || cells[0].hole()
	for i, c := range cells {
		if lone, set := loneMark(c.all); !lone || !set {
			continue
		}
		j := i - 1
		if before {
			j = i + 1
		}
		if j >= 0 && j < len(cells) && !cells[j].hole() {
			a.picked = append(a.picked, strings.TrimSpace(bare(cells[j].all)))
		}
	}
	a.text = strings.Join(a.picked, ", ")
	return a, len(a.picked) > 0
}

// optionCell reports a box, a mark or an option by itself.
func optionCell(c cell) bool {
	if lone, _ := loneMark(c.all); lone {
		return true
	}
	return optionOnly.MatchString(strings.TrimSpace(bare(c.all)))
}

var optionOnly = regex(`(?i)^` + optionWord + `[.:?]?$`)

// boxesBefore reads a row of cells that hold a box and an option behind it each,
// "☐ drugs | ☒ low mood", and reports whether it was one.
func (x *reader) boxesBefore(cells []cell) bool {
	n := 0
	for _, c := range cells {
		if c.hole() {
			continue
		}
		t := strings.TrimSpace(c.all)
		r, size := utf8.DecodeRuneInString(t)
		words := strings.TrimSpace(bare(t))
		if len(c.lines) != 1 || r != runeEmpty && r != runeTicked || hasBox(t[size:]) || words == "" || len(words) > 60 || optionOnly.MatchString(words) || strings.ContainsAny(words, ":?") {
			return false
		}
		n++
	}
	if n < 2 {
		return false
	}
	group := x.optionGroup()
	for _, c := range cells {
		if !c.hole() {
			x.add(question{label: bare(c.all), group: group, ans: answer{tick: strings.ContainsRune(c.all, runeTicked), offered: true}, strong: true})
		}
	}
	return true
}

// optionRow reads a row of options with a box or mark of their own beside
// each, and reports whether it was one.
func (x *reader) optionRow(cells []cell) bool {
	if len(cells) < 2 {
		return false
	}
	if x.boxesBefore(cells) {
		return true
	}
	marks, texts := 0, 0
	boxed := false
	for _, c := range cells {
		if c.hole() {
			continue
		}
		if lone, _ := loneMark(c.all); lone {
			marks++
			boxed = boxed || hasBox(c.all)
		} else {
			texts++
		}
	}
	group := x.optionGroup()
	if marks == 0 || group == "" || !boxed && texts > marks+1 {
		return false
	}
	if c := cells[0]; c.colon && strings.HasSuffix(labelText(c.all), "?") {
		return false
	}
	// A row "Question | Yes | ☒ | No | ☐" is a question, not a list of options.
	for _, c := range cells[1:] {
		if optionOnly.MatchString(strings.TrimSpace(bare(c.all))) {
			return false
		}
	}
	first, _ := loneMark(cells[0].all)
	for i := 0; i < len(cells); i++ {
		c := cells[i]
		lone, set := loneMark(c.all)
		switch {
		case lone && first:
			if i+1 < len(cells) && !cells[i+1].hole() {
				x.add(question{label: bare(cells[i+1].all), group: group, ans: answer{tick: set, offered: true}, strong: true})
				i++
			}
		case lone:
		case i+1 < len(cells):
			if lone, set := loneMark(cells[i+1].all); lone {
				x.add(question{label: bare(c.all), group: group, ans: answer{tick: set, offered: true}, strong: true})
				i++
			} else if !c.hole() {
				a := joinAnswers(cells[i+1 : i+2])
				x.add(question{label: bare(c.all), group: group, ans: a, strong: true})
				i++
			}
		case !c.hole():
			x.add(question{label: bare(c.all), group: group, strong: true})
		}
	}
	return true
}

// optionGroup is the question that a list of options answers: a label that
// waits, the section, or the last question without an answer.
func (x *reader) optionGroup() string {
	if x.pend != nil {
		return x.pend.label
	}
	if n := len(x.qs); n > 0 && x.qs[n-1].group != "" && x.qs[n-1].sect == x.sect {
		return x.qs[n-1].group
	}
	if x.head != "" {
		if h, ok := x.label(x.head); ok && h.key == "needs.support" {
			return x.head
		}
		if h, ok := x.label(stripBrackets(x.head)); ok && h.key == "needs.support" {
			return x.head
		}
	}
	if n := len(x.qs); n > 0 && x.qs[n-1].known && x.qs[n-1].hit.key == "needs.support" && x.qs[n-1].sect == x.sect {
		return x.qs[n-1].label
	}
	return ""
}

var pickHint = regex(`(?i)\s*[(\[](?:please )?(?:tick|select|choose|circle|mark|pick)\b[^()\[\]]*[)\]]\W*$`)

var hintLine = regex(`^\([^()]{4,200}\)\.?$`)

// boxLine reads a line of options that answers no waiting label.
func (x *reader) boxLine(l string) bool {
	first := strings.IndexFunc(l, isBox)
	lead := strings.TrimSpace(visible(l[:first]))
	rest := strings.TrimSpace(bare(l[first:]))
	if short := pickHint.ReplaceAllString(lead, ""); short != lead && short != "" {
		// "Situation (tick one)" before its options.
		x.flush()
		x.add(question{label: short, ans: readAnswer([]string{l[first:]}), strong: true})
		return true
	}
	if len(strings.Fields(lead)) >= 4 && !strings.ContainsFunc(visible(l[first:]), func(r rune) bool { return r == ':' }) {
		// "The customer has agreed to this.  ☒ Yes ☐ No", or a statement with its box after it.
		x.flush()
		x.add(question{label: lead, ans: readAnswer([]string{l[first:]}), strong: true})
		return true
	}
	if x.pend != nil {
		return false
	}
	if group := x.optionGroup(); group != "" {
		a := readAnswer([]string{l})
		x.add(question{label: group, group: group, ans: a, strong: true})
		return true
	}
	if lead == "" && len(strings.Fields(rest)) >= 4 && strings.Count(l, string(runeEmpty))+strings.Count(l, string(runeTicked)) == 1 {
		set := strings.ContainsRune(l, runeTicked)
		x.add(question{label: rest, ans: answer{tick: set, offered: true}, strong: true})
		return true
	}
	if strings.ContainsRune(l, runeTicked) {
		a := readAnswer([]string{l})
		x.add(question{label: firstOf(x.head, lead), ans: a, strong: true})
		return true
	}
	return true
}
