package parser

import "slices"

// alsoReferred reads whom a mail refers in sentences beside the one whose form it has:
// "I would also like to refer Ann Poe, born 1/2/1990, …". Their sentences are taken off
// the text, which is about the form's person otherwise.
func (rp *readPart) alsoReferred(pl *places, t *telling, whole bool) []*findings {
	if len(rp.people) != 1 || !rp.people[0].identified() {
		return nil
	}
	form := rp.people[0].value("person.name")
	var out []*findings
	var names []string
	for i := 0; i < len(t.sents); i++ {
		s := &t.sents[i]
		j := slices.IndexFunc(s.names, func(m mention) bool {
			return m.strong && m.who == unknownStanding && m.words > 1 && !sameName(m.name, form) && !known(names, m.name)
		})
		if j < 0 || !alsoThis.MatchString(s.text[:s.names[j].start]) || form == "" {
			continue
		}
		end := i + 1
		for end < len(t.sents) && t.sents[end].para == s.para && len(t.sents[end].names) == 0 {
			end++
		}
		own := slices.Clone(t.sents[i:end])
		f := rp.findingsOf(pl)
		f.readTelling(t.part(own), "", whole)
		if !f.identified() {
			continue
		}
		f.sameAgain(rp.people[0], own)
		names = append(names, s.names[j].name)
		out = append(out, f)
		t.sents = slices.Delete(t.sents, i, end)
		i--
	}
	return out
}

// alsoThis stands before somebody else who is referred: "I'd also like to refer".
var alsoThis = regex(`(?i)\b(?:also|another|second|other|additional(?:ly)?|further|one more|plus|as well as|in addition)\b[^.;]{0,60}\b(?:refer(?:ring)?|referrals?|dtrs?|duty to refer|open (?:a case|one)|make one|one (?:for|is))\b[^.;]{0,30}$|\b(?:refer(?:ring)?|referrals?|dtrs?|one)\b[^.;]{0,30}\b(?:also|as well)\b[^.;]{0,30}$`)
