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

// formerPrison is a subject about somebody who is not there any more.
var formerPrison = regex(`(?i)\b(?:ex|former(?:ly)?|previously|was (?:at|in)|left|released from|transferred from)\b`)
