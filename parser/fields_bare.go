package parser

import "strings"

// namesInParts reads the bare words that ask for the parts of a name right below
// "First": "Last", "Pref.", and a date behind "Written".
func namesInParts(qs []question) {
	for i := range qs {
		if doneOn(qs[i].label) && onlyDate(qs[i].ans.text) {
			qs[i].hit, qs[i].known = hit{key: "?.date", score: 0.8}, true
		}
		if i == 0 || qs[i].sect != qs[i-1].sect || qs[i].owner != qs[i-1].owner {
			continue
		}
		above := strings.TrimPrefix(qs[i-1].hit.key, "?.")
		switch w := strings.ToLower(strings.Trim(qs[i].label, " .:")); {
		case (w == "last" || w == "family" || w == "second" || w == "2nd" || w == "sur") && (above == "forename" || above == "person.forename" || above == "person.middle"):
			qs[i].hit, qs[i].known = hit{key: "person.surname", score: 0.9}, true
		case (w == "first" || w == "given" || w == "fore") && i+1 < len(qs) && (above == "surname" || above == "person.surname"):
			qs[i].hit, qs[i].known = hit{key: "person.forename", score: 0.9}, true
		case (w == "pref" || w == "preferred" || w == "prefers" || w == "known as" || w == "likes") && strings.HasPrefix(above, "person.") && (strings.HasSuffix(above, "name") || strings.HasSuffix(above, "middle")):
			qs[i].hit, qs[i].known = hit{key: "person.known_as", score: 0.9}, true
		}
	}
}

// signedByReferrer reports that the last answer is the surname of whoever refers.
func signedByReferrer(qs []question) bool {
	signed := strings.Fields(stripBrackets(qs[len(qs)-1].ans.text))
	if len(signed) == 0 {
		return false
	}
	for i := range qs[:len(qs)-1] {
		if q := &qs[i]; q.hit.key == "referrer.name" {
			for _, w := range strings.Fields(stripBrackets(q.ans.text)) {
				if last := strings.Trim(signed[len(signed)-1], ".,"); len(last) > 2 && strings.EqualFold(last, strings.Trim(w, ".,")) {
					return true
				}
			}
		}
	}
	return false
}

// doneOn reports the bare words behind which a form says when it was done.
func doneOn(label string) bool {
	switch t := strings.Trim(label, " .:"); strings.ToLower(t[:min(len(t), len("filled in on")+1)]) {
	case "filled in", "filled in on", "written", "written on", "done", "done on", "typed", "sent on", "on":
		return true
	}
	return false
}

// onlyNameOf reports that no other question of the section of question i asks
// for a name.
func onlyNameOf(qs []question, i int) bool {
	for j := range qs {
		o := &qs[j]
		if j == i || o.sect != qs[i].sect || !o.known {
			continue
		}
		for _, key := range []string{o.hit.key, o.first} {
			if strings.HasSuffix(key, ".name") || key == "?.worker" || key == "other_professionals" || strings.HasSuffix(key, ".contact") && key != "?.contact" {
				return false
			}
		}
	}
	return true
}
