package parser

import "strings"

var (
	typedEmpty = regex(`(^|[\s:?])_{1,2} (\S)`)
	typedTick  = regex(`(^|[\s:?])[xX] (\S)`)
)

// typedTicks makes boxes of the marks of whoever types a form anew, "x written
// _ verbal": in a line that has one of each, or several that are not set.
func typedTicks(s string) string {
	lines := strings.Split(s, "\n")
	for i, l := range lines {
		empty := len(typedEmpty.FindAllStringIndex(l, 3))
		if empty == 0 || empty == 1 && !typedTick.MatchString(l) {
			continue
		}
		l = typedEmpty.ReplaceAllString(l, "${1}"+string(runeEmpty)+" ${2}")
		lines[i] = typedTick.ReplaceAllString(l, "${1}"+string(runeTicked)+" ${2}")
	}
	return strings.Join(lines, "\n")
}

// showsBox reports guidance above the first question of a form that shows which
// mark to set: "Please tick [x] or delete as needed".
func (x *reader) showsBox(l string) bool {
	if x.body || x.pend != nil && (!x.pend.unsigned || len(x.lines) > 0) || x.answered() > 0 || x.sect > 1 {
		return false
	}
	first := strings.IndexFunc(l, isBox)
	if !tickHint.MatchString(visible(l[:first])) {
		return false
	}
	x.flush()
	x.para = append(x.para, visible(l))
	return true
}

var tickHint = regex(`(?i)\b(?:tick|mark|cross|check|select|boxes?)\b(?: (?:like this|with|thus|so|as))?\W*$`)
