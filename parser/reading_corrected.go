package parser

// corrected takes from a covering mail what it says of the form that it encloses: that
// a date on it is wrong or has moved, and which is right. What the form says is kept.
func (f *findings) corrected(parts []readPart) {
	var mail, form bool
	text := ""
	for _, rp := range parts {
		if rp.part.body {
			mail, text = true, text+"\n\n"+rp.prose
		} else if rp.sign.answered >= 4 {
			form = true
		}
	}
	if !mail || !form {
		return
	}
	t := tell(f.place, text, "")
	for i := range t.sents {
		s := t.sents[i].text
		if m := wrongBirth.FindStringIndex(s); m != nil {
			if d := inOrder(s[m[0]:], dateBirth); len(d) > 0 {
				f.correct("person.date_of_birth", d[len(d)-1].iso, s)
			}
			continue
		}
		if m := movedRelease.FindStringIndex(s); m != nil && !evictSpoken.MatchString(s) && !doubtful(s, m[0]) {
			found := inOrder(s, dateEvent)
			iso := replacedDay(s, found)
			if iso == "" && len(found) == 1 && !oldDayOnly.MatchString(s[:found[0].start]) {
				iso = found[0].iso
			}
			f.correct("custody.release_date", iso, s)
		}
	}
}

// correct replaces what a form says by what its covering mail does.
func (f *findings) correct(key, value, said string) {
	old := f.value(key)
	if value == "" || old == "" || old == value {
		return
	}
	for i := range f.list {
		if x := &f.list[i]; x.key == key {
			f.keep(x.label, firstOf(x.raw, x.value))
			x.value, x.raw, x.label, x.part = value, said, proseLabel, "body"
		}
	}
}

var (
	// wrongBirth says that a date of birth is wrong, movedRelease that a release is on
	// another day, and oldDayOnly stands before the day that it was on.
	wrongBirth   = regex(`(?i)\b(?:date of birth|d\.?o\.?b\b\.?)[^.;]{0,60}\b(?:wrong|incorrect|mistake|typo|error|should (?:be|read|say)|corrected)\b`)
	movedRelease = regex(`(?i)\b(?:release(?: date)?|crd|ard|conditional release)\b[^.;]{0,60}\b(?:wrong|incorrect|mistake|typo|error|should (?:be|read|say)|corrected|moved|changed|brought forward|put back|revised|amended|is now|now)\b`)
	oldDayOnly   = regex(`(?i)\b(?:no longer|was|from|originally|previously|instead of|rather than|not)\s*(?:the )?$`)
)
