package parser

import "strings"

// choiceMark is a mark that somebody types or draws by one of two words, or the
// sign that stands there unmarked.
const choiceMark = `(?:_[xX✓✔]_|[xX✓✔√●\x{E001}]|<[-=]*-|<=+|←|_{1,6})`

// yesBesideNo is "Yes" and "No" beside each other with marks by them, and what may
// stand there unmarked besides.
var yesBesideNo = regex(`^\s*(` + choiceMark + `)?\s*((?i:yes|no|y|n))(\s*)(` + choiceMark + `)?(\s*(?:[/|,–-]|\bor\b)?\s*)(` + choiceMark + `)?(\s*)((?i:yes|no|y|n))\s*(` + choiceMark + `)?\s*(?:(?i:not known|n/?k|unknown|don['’]t know|unsure|n/?a|maybe)\s*_*)?\s*$`)

// loneChoice is one of the two words with a mark before it, or with the stroke
// that parted it from the other, which is deleted.
var loneChoice = regex(`^\s*(?:(?:_[xX✓✔]_|[xX✓✔√])\s*((?i:yes|no))|[/|]\s*((?i:no|n)))\s*$`)

// markedChoice reads which of "Yes" and "No" has the mark by it: "Yes   No X",
// "X Yes / No", "○ Yes ◉ No". It reports whether it was such a line; the choice is
// "" where the mark may belong to either.
func markedChoice(l string) (choice string, ok bool) {
	if len(l) > 60 || len(l) < 2 || strings.ContainsRune(l, runeEmpty) {
		return "", false // boxes are read as such
	}
	if m := loneChoice.FindStringSubmatch(l); m != nil {
		return wholeWord(firstOf(m[1], m[2])), true
	}
	m := yesBesideNo.FindStringSubmatch(l)
	if m == nil || strings.EqualFold(m[2][:1], m[8][:1]) {
		return "", false
	}
	first, second := wholeWord(m[2]), wholeWord(m[8])
	if strings.TrimSpace(m[5]) == "" && m[6] == "" && m[4] != "" {
		// The mark stands between: by the nearer word, or as the signs by the
		// words' other sides tell.
		near, far := len(m[3]), len(m[5])+len(m[7])
		switch {
		case near < far && m[1] == "" || unset(m[9]):
		case near > far && m[9] == "" || unset(m[1]):
			m[4], m[6] = "", m[4]
		case isSet(m[4]) && !isSet(m[1]) && !isSet(m[9]):
			return "", true
		}
	}
	a := isSet(m[1]) || isSet(m[4])
	b := isSet(m[6]) || isSet(m[9])
	switch {
	case a && b:
		return "", true
	case !a && !b:
		return "", false
	case a:
		return first, true
	}
	return second, true
}

// chosenInLine puts the one that was chosen in the place of both, in a line with
// a label before them.
func chosenInLine(l string) string {
	i := strings.LastIndexAny(l, ":?")
	if i < 0 || len(l)-i > 60 {
		return l
	}
	if c, ok := markedChoice(l[i+1:]); ok && c != "" {
		return l[:i+1] + " " + c
	}
	return l
}

// isSet reports a mark, unset the sign that is there for none.
func isSet(mark string) bool { return mark != "" && !unset(mark) }

func unset(mark string) bool {
	return mark != "" && strings.Trim(mark, "_") == ""
}

// wholeWord is yes or no in full.
func wholeWord(s string) string {
	if s[0]|0x20 == 'y' {
		return "Yes"
	}
	return "No"
}
