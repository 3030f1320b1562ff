package parser

import "strings"

// bornAsChild is the year from which on somebody is taken for a child: whoever
// is born then is under 16 in the years that this is read in, and lives with
// whoever is referred.
const bornAsChild = "2011"

// kinBehind is what somebody is to the one referred, behind the name: "Jane Doe
// (wife)", "Tom Doe, their son".
var kinBehind = regex(`(?i)^\s*[(,–-]\s*(?:(?:his|her|their|the)\s+)?(` + relative + `)\b`)

// family makes members of a household of those who are told of name by name
// behind the one referred: children, those of whom a relation is told, and
// where there are children, who bears the same name.
func (t *telling) family() {
	var first *mention
	var rest []*mention
	children := false
	for i := range t.sents {
		s := &t.sents[i]
		for j := range s.names {
			m := &s.names[j]
			behind := s.text[m.end:min(len(s.text), m.end+40)]
			if j+1 < len(s.names) {
				behind = s.text[m.end:max(m.end, min(s.names[j+1].start, m.end+40))]
			}
			born := inOrder(behind, dateChild)
			child := len(born) == 1 && born[0].start < 16 && born[0].iso >= bornAsChild && !strictPrisonNumber.MatchString(behind)
			if m.who == isMember && child {
				children = true
			}
			if m.who != isLead && m.who != isWriter && !m.strong && agedBehind.MatchString(s.text[m.end:]) && ownKids.MatchString(s.text[:m.start]) && !keptElsewhere.MatchString(s.text) {
				m.who, m.listed, m.kin = isMember, true, kidOf(s.text[:m.start])
				continue
			}
			if m.who != unknownStanding || m.words < 2 {
				continue
			}
			if first == nil && child && ownKids.MatchString(s.text[:m.start]) {
				m.who, m.listed, m.kin, children = isMember, true, kidOf(s.text[:m.start]), true
				continue
			}
			if first == nil {
				if m.strong {
					first = m
				}
				continue
			}
			if sameName(m.name, first.name) {
				continue
			}
			if kin := kinBehind.FindStringSubmatch(behind); kin != nil {
				m.who, m.listed, m.kin = isMember, true, strings.ToLower(kin[1])
				continue
			}
			if child {
				m.who, m.listed, children = isMember, true, true
				if m.kin == "" && manyKids.MatchString(s.text[:m.start]) {
					m.kin = kidOf(s.text[:m.start])
				}
				continue
			}
			if m.strong && !strictPrisonNumber.MatchString(behind) && !bareCRN.MatchString(behind) {
				rest = append(rest, m)
			}
		}
	}
	if !children {
		return
	}
	for _, m := range rest {
		if sharesSurname(m.name, first.name) {
			m.who, m.listed = isMember, true
		}
	}
}

// kidOf is what a child is, of whom the words before tell with others.
func kidOf(before string) string {
	w := aKid.FindAllString(before, -1)
	if len(w) == 0 {
		return "child"
	}
	return strings.NewReplacer("children", "child", "kids", "child", "girl", "daughter", "boy", "son", "twin", "child").Replace(oneOf(w[len(w)-1]))
}

// keptElsewhere is where children live who do not live with the person.
var keptElsewhere = regex(`(?i)\b(?:with|at|in) (?:(?:his|her|their|the) )?(?:(?:own|birth|ex) )?(?:dad|father|mum|mother|nan|ex|ex-\w+|gran\w*|foster\w*|aunt\w*|care)\b|\b(?:in care|adopted|removed)\b`)

// manyKids stands before the names of several children: "two girls, Ann Poe".
var manyKids = regex(`(?i)\b(?:sons|daughters|children|kids|girls|boys|twins)\b[^.;]{0,60}$`)

var aKid = regex(`(?i)\b(?:sons?|daughters?|child(?:ren)?|kids?|girls?|boys?|twins?|bab(?:y|ies))\b`)

// sharesSurname reports two names in their natural order that end alike.
func sharesSurname(a, b string) bool {
	fa, fb := strings.Fields(a), strings.Fields(b)
	return len(fa) > 0 && len(fb) > 0 && strings.EqualFold(fa[len(fa)-1], fb[len(fb)-1])
}
