package parser

import "strings"

// subjectLabel is the evidence of what a message's subject says.
const subjectLabel = "subject"

// inSubject takes from a message's subject what nothing below it says: the prison
// from which the people referred leave, and the number of the only one. Replies
// and forwards keep their first subject, so that it counts least.
func inSubject(pl *places, subject string, people []*findings) {
	q := &question{label: subjectLabel, hit: hit{score: 0.75}, ans: answer{text: subject}}
	if prison, ok := pl.findPrison(subject, false); ok && !formerPrison.MatchString(subject) {
		for _, f := range people {
			if !f.has("custody.prison") && (f.has("person.prison_number") || f.has("custody.release_date") || f.value("agency") == "prison") {
				f.hint("custody.prison", prison, q, 0.6)
			}
		}
	}
	if len(people) != 1 {
		return
	}
	f := people[0]
	if n := strictPrisonNumber.FindAllString(strings.ToUpper(subject), 2); len(n) == 1 && !f.has("person.prison_number") {
		f.take(&question{label: subjectLabel, hit: hit{key: "person.prison_number", score: 0.75}, known: true, ans: answer{text: n[0], rest: n[0]}})
	}
}

// nameOfSubject takes the name that a subject gives whole and the text by one word
// ("DTR - Ann Poe", "Ann was born on …"), or not at all.
func (f *findings) nameOfSubject(pl *places, subject string) {
	own := f.value("person.name")
	if len(strings.Fields(own)) > 1 {
		return
	}
	name := ""
	for _, m := range mentions(pl, subject) {
		if m.words < 2 || m.words > 3 || !looksLikeName(m.name) || sameName(m.name, f.value("referrer.name")) {
			continue
		}
		if name != "" {
			return // of several people
		}
		name = m.name
	}
	switch words := " " + strings.ToLower(name) + " "; {
	case name == "":
	case own != "" && strings.Contains(words, " "+strings.ToLower(own)+" "):
		for i := range f.list {
			if x := &f.list[i]; x.key == "person.name" {
				x.value = name
			}
		}
	case own == "" && sayDTR.MatchString(strings.ToLower(subject)):
		f.hint("person.name", name, &question{label: subjectLabel, hit: hit{score: 0.75}, ans: answer{text: subject}}, 0.6)
	}
}

// formerPrison is a subject about somebody who is not there any more.
var formerPrison = regex(`(?i)\b(?:ex|former(?:ly)?|previously|was (?:at|in)|left|released from|transferred from)\b`)

// onlyCouncil gives to those whose authority nothing else tells the one council that a
// mail's text names as such: "all wanting Leeds City Council". One that somebody works
// for, rents from or has left is none to refer to.
func onlyCouncil(pl *places, parts []readPart, people []*findings) {
	name, said := "", ""
	for _, rp := range parts {
		if !rp.part.body && rp.part.name != forwarded {
			continue
		}
		text := head(rp.prose, mostProse)
		for _, m := range namesCouncil.FindAllStringSubmatchIndex(text, 12) {
			if notReferredTo.MatchString(tail40(text[:m[0]])) || councilsOwn.MatchString(text[m[1]:]) {
				continue
			}
			a, ok := pl.knownAuthority(text[m[2]:m[3]])
			if !ok {
				continue
			}
			if name != "" && name != a {
				return
			}
			name, said = a, text[m[0]:m[1]]
		}
	}
	if name == "" {
		return
	}
	for _, f := range people {
		if !f.has("authority") {
			f.hint("authority", name, &question{label: proseLabel, hit: hit{score: 0.75}, ans: answer{text: said}}, 0.5)
		}
	}
}

// tail40 is the end of a text, forty bytes at most.
func tail40(s string) string { return s[max(0, len(s)-40):] }

var (
	namesCouncil = regex(`(\p{Lu}[\p{L}-]+(?: (?:and|upon|on|of|under|&) \p{Lu}[\p{L}-]+| \p{Lu}[\p{L}-]+){0,4}?) (?i:(?:city |district |borough |metropolitan |county |council )?council)\b`)
	// notReferredTo stands before a council that has to do with somebody otherwise.
	notReferredTo = regex(`(?i)\b(?:by|at|with|against|rent(?:s|ed|ing)? from|evicted from|worker (?:for|from|of|in)|works? for|employed by|formerly|previous(?:ly)?|not|never|left|tenant of|officer (?:for|of|from|in)|manager (?:for|of|from|in)|team|moved? (?:from|to)|refused|declined|cc)\W*(?:the )?(?:\p{L}+ )?$`)
	// councilsOwn follows a council's name where its own things are meant.
	councilsOwn = regex(`(?i)^(?:['’]s?)? (?:tenan\w+|flats?|hous(?:e|es)|property|properties|adult|social|children|officers?|worker|tax|estate|accommodation|hostel|rent|offices?|register|waiting|have|has|had|did|does|refused|said|told|evict\w*|took|closed|owns|own|is|was)\b`)
)
