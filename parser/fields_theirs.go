package parser

import "strings"

// ofSomeoneElse gives "Their name", "Their email" behind a question about somebody
// else who leads or helps to that one: of the person referred a form asks so
// only where nobody else was spoken of right before.
func ofSomeoneElse(qs []question) {
	owner := ""
	for i := range qs {
		q := &qs[i]
		if !theirLabel.MatchString(q.label) {
			owner = ""
			if m := someoneElse.FindStringSubmatch(q.label); m != nil {
				owner = blockProfessional
				if leadsCase.MatchString(m[0]) {
					owner = blockLead
				}
			}
			continue
		}
		if owner == "" {
			continue
		}
		_, part, _ := strings.Cut(q.hit.key, ".")
		if len(findPhones(q.ans.text))+len(findEmails(q.ans.text)) > 0 && capitalised.MatchString(q.ans.text) {
			part = "contact"
		}
		switch {
		case part == "name" || part == "phone" || part == "email" || part == "contact":
			if owner == blockProfessional && part != "name" {
				part = "contact"
			}
			q.hit.key, q.known = owner+"."+part, true
		case part == "role" || part == "organisation" || part == "team":
			q.hit.key = keyUnmapped
		}
	}
}

var (
	theirLabel  = regex(`(?i)^(?:(?:if (?:so|yes),? )?(?:please )?(?:give|state|provide|enter) )?(?:their|his|her|his/her|his or her)\b`)
	someoneElse = regex(`(?i)\b(?:is|are|will|does|do|has|have|who)\b[^?]{0,40}\b(?:main|best|first|named|lead(?:ing)?|point of) (?:contact|professional|worker|person|agency|practitioner)\b|\b(?:some(?:body|one) else|another (?:person|professional|worker|agency)|a different (?:person|officer))\b[^?]{0,60}\b(?:contact|lead|co-?ordinat\w*|respons\w*|manag\w*|work\w*|support\w*|supervis\w*)\b|\b(?:does|has|is) (?:the |he |she |they )?[^?]{0,40}\b(?:social worker|support worker|key ?worker|personal adviser|advocate|care co-?ordinator|offender manager|probation (?:officer|practitioner))\b`)
	leadsCase   = regex(`(?i)\b(?:lead\w*|main|first|best|named|point of|co-?ordinat\w*|respons\w*|manag\w*|supervis\w*|probation|offender)\b`)
)
