package parser

import (
	"strings"
)

// beside reads what an answer says beside what its question asked: recourse to
// public funds in "Immigration: ILR, full recourse", the level of risk in
// "Risks: low RoSH, no MAPPA".
func (f *findings) beside(key, text string, q *question) {
	if q.block == blockOther || q.owner == blockOther || len(text) > 1500 {
		return
	}
	low := strings.ToLower(text)
	if key != "person.nhs_number" && strings.Contains(text, "NHS") {
		if m := nhsBeside.FindStringSubmatch(text); m != nil {
			if v, ok := readNHS(m[1]); ok {
				f.hint("person.nhs_number", v, q, 0.7)
			}
		}
	}
	if strings.Contains(low, "recourse") && key != "person.public_funds" && key != "person.no_public_funds" {
		switch {
		case noRecourse.MatchString(text):
			f.hint("person.public_funds", "false", q, 0.6)
		case hasRecourse.MatchString(text):
			f.hint("person.public_funds", "true", q, 0.6)
		}
	}
	if m := speaksTongue.FindStringSubmatch(text); m != nil && !strings.HasPrefix(key, "referrer.") && !strings.HasPrefix(key, "lead.") && !ofOthers.MatchString(q.label) {
		// "07700 900123 (Polish speaker, needs interpreter)"
		f.hint("person.language", firstOf(m[1], m[2]), q, 0.7)
		if w := interpreterAt.FindStringIndex(text); w != nil && !denied(text, w[0], w[1]) {
			f.hint("person.interpreter_needed", "true", q, 0.7)
		}
	}
	if key == keyUnmapped && expecting.MatchString(text) && !endsNo.MatchString(text) && asksExpecting.MatchString(q.label) && !ofOthers.MatchString(q.label) {
		f.hint("person.pregnant", "true", q, 0.7) // "A parent or expecting?"
	}
	if tells := q.tellsSentence(); tells {
		f.sentenceIn(text, q)
	}
	if strings.Contains(low, "care leaver") && key != "person.care_leaver" {
		if m := careLeaver.FindStringIndex(text); m != nil && !denied(text, m[0], m[1]) && !doubtful(text, m[0]) && !relativeOf.MatchString(text[:m[0]]) && !ofOthers.MatchString(q.label) {
			f.hint("person.care_leaver", "true", q, 0.6)
		}
	}
	if key != "risk.level" && (strings.Contains(low, "rosh") || strings.Contains(low, "serious harm")) {
		// Two levels of two risks are no level.
		if m := levelPhrase.FindAllStringSubmatch(text, 3); len(m) == 1 {
			f.hint("risk.level", readLevel(joinNonEmpty("", m[0][1:]...)), q, 0.6)
		} else if m := roshFirst.FindStringSubmatch(text); len(m) > 0 {
			f.hint("risk.level", readLevel(m[1]), q, 0.6)
		}
	}
}

var (
	speaksTongue  = regex(`\b(` + tongues + `)[ -](?i:speaker|speaking|only)\b|\b(?i:speaks|speaking|language:?)(?i: only| mainly)? (` + tongues + `)\b`)
	interpreterAt = regex(`(?i)\b(?:interpreter|translator|interpreting)\b`)
)

// nhsBeside is an NHS number that is called one.
var nhsBeside = regex(`\bNHS(?: (?i:no|number|num|id))?\.?:?\s*(\d{3}[ -]?\d{3}[ -]?\d{4})\b`)

var asksExpecting = regex(`(?i)\b(?:expecting|pregnan\w+)\b`)

// tellsSentence reports a question about a sentence and no earlier one.
func (q *question) tellsSentence() bool {
	switch q.hit.key {
	case "custody.status", "custody.offence", "custody.sentence_length", "custody.sentence_date":
		return !othersTopic.MatchString(q.label)
	case keyUnmapped, "", "custody.licence_conditions":
		return len(words(q.label)) <= 10 && sentenceTopic.MatchString(q.label) && !othersTopic.MatchString(q.label) && !ofOthers.MatchString(q.label)
	}
	return false
}

var sentenceTopic = regex(`(?i)\b(?:sentence|offen[cs]es?|offending|order|conviction|disposal|legal status|supervision)\b`)

var (
	noRecourse  = regex(`(?i)\b(?:no|without|nil|not have|n['’]t have)\s+recourse\b|\bnrpf\b`)
	hasRecourse = regex(`(?i)\b(?:full|has|have|with|and)\s+recourse\b|\brecourse(?: to public funds)?\s*(?:[:=–-]\s*)?(?:is )?(?:ok|okay|yes|fine|confirmed|in place)\b`)
	roshFirst   = regex(`(?i)\brosh\s*(?:level )?(?:is |of |[:=–(-]\s*)?(very[ -]high|high|medium|med|low)\b`)
)

// termFor is a sentence and what it is for, "18 weeks for driving whilst
// disqualified".
var termFor = regex(`(?i)^(.*?\d[^;,]*?\b(?:days?|weeks?|wks?|months?|mths?|years?|yrs?|life)\b[^;,]{0,12}?)\s*[,–-]?\s+for\s*:?\s+(\p{L}.{2,})$`)

// termAlone is the length of a sentence and nothing else.
var termAlone = regex(`(?i)^\d{1,2}(?:\.5|½)?[ -]?(?:years?|yrs?|months?|mths?|mos?|weeks?|wks?|days?)(?:[ ,]+(?:and )?\d{1,2} ?(?:months?|mths?|mos?|weeks?|wks?|days?))?\.?$`)

// termAndOffence parts a sentence from what it is for.
func (f *findings) termAndOffence(v string, q *question) string {
	if at := strings.LastIndex(v, ";"); at > 3 && termAlone.MatchString(strings.TrimSpace(v[at+1:])) && !strings.ContainsAny(v[:at], "0123456789;") {
		// "Theft from a shop; 8 months"
		if !f.has("custody.offence") {
			f.hint("custody.offence", strings.Trim(v[:at], " ."), q, 0.75)
		}
		return strings.TrimSpace(v[at+1:])
	}
	m := termFor.FindStringSubmatch(v)
	if m == nil || !offenceWord.MatchString(m[2]) || strings.Contains(strings.ToLower(m[2]), "months") {
		return v
	}
	if !f.has("custody.offence") {
		f.hint("custody.offence", strings.Trim(m[2], " ."), q, 0.75)
	}
	return strings.TrimSpace(m[1])
}

// serves makes somebody sentenced who serves a sentence in a prison, where
// nothing else is said: a term with a release from prison is one.
func (f *findings) serves() {
	if f.has("custody.status") || !f.has("custody.prison") && !f.has("person.prison_number") {
		return
	}
	for _, x := range f.list {
		if x.key != "custody.sentence_length" || noTerm.MatchString(x.value) || noTerm.MatchString(x.raw) || noTerm.MatchString(x.label) {
			continue
		}
		f.list = append(f.list, finding{key: "custody.status", value: "sentenced", label: x.label, part: x.part, conf: 0.5, rank: rankProse})
		return
	}
}

// noTerm is a sentence that nobody serves in a prison.
var noTerm = regex(`(?i)\b(?:suspended|sso|community|order|remand|unsentenced|awaiting|licen[cs]e)\b`)
