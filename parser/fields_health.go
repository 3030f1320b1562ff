package parser

import (
	"strings"
)

// health parts an answer to a question about all of somebody's health by what
// each sentence speaks of; false where the question asks for one sort alone or
// the answer tells of one.
func (f *findings) health(v string, q *question) bool {
	label := strings.ToLower(q.label)
	mind, body := strings.Contains(label, "mental"), anyOf(label, "physical", "disab", "mobility", "impairment")
	if mind != body || len(v) > 1500 || !healthLabel(label) {
		return false
	}
	if ofNamed(v, f.value("person.name")) {
		return false
	}
	var said [4][]string
	kinds, last := 0, noNeed
	for _, s := range healthEnd.Split(v, -1) {
		s = strings.Trim(s, " ,;.")
		if s == "" {
			continue
		}
		kind := needOf(s)
		switch {
		case kind == noNeed && last == noNeed:
			kind = physical
		case kind == noNeed:
			kind = last
		}
		if len(said[kind]) == 0 {
			kinds++
		}
		said[kind], last = append(said[kind], s), kind
	}
	if kinds == 0 || kinds == 1 && len(said[physical]) > 0 {
		return false
	}
	for kind, key := range [...]string{mental: "needs.mental_health", physical: "needs.physical_health", substance: "needs.substance_misuse"} {
		if key != "" && len(said[kind]) > 0 {
			f.add(key, strings.Join(said[kind], ". "), q, 0.85)
		}
	}
	return true
}

// healthLabel reports a label in small letters that asks after somebody's health.
func healthLabel(label string) bool {
	return anyOf(label, "health", "medical", "wellbeing", "condition", "illness", "diagnos", "needs")
}

// healthEnd ends one statement about somebody's health.
var healthEnd = regex(`\s*(?:\n|;|\.\s)\s*`)

// ofNamed reports a text that tells of somebody by a name that is not the
// person's: "Olive has dementia" in a form about Tom.
func ofNamed(text, person string) bool {
	for _, m := range namedHas.FindAllStringSubmatch(text, 4) {
		if !strings.Contains(person, m[1]) && !namesNobody[strings.ToLower(m[1])] {
			return true
		}
	}
	return false
}

var (
	namedHas    = regex(`(?:^|[.;\n] *)(\p{Lu}\p{Ll}+) (?:has|is|suffers|suffered|takes|uses|drinks|was|had)\b`)
	namesNobody = wordSet(`he she they client patient person prisoner tenant applicant resident customer individual it this there who this that mother`)
)
