package parser

import "strings"

// senderKeepsOwn takes back the address of whoever sent the message where it
// was read as the person's: in a referral the two are different people, and
// what is written to the one must not reach the other.
func (r *Referral) senderKeepsOwn(from string) {
	mine := r.Person.Email
	switch {
	case mine == "":
		return
	case strings.EqualFold(mine, from):
		if r.Referrer.Email == "" {
			r.Referrer.Email = mine
			if e, ok := r.Evidence["person.email"]; ok {
				r.Evidence["referrer.email"] = e
			}
		}
	case strings.EqualFold(mine, r.Referrer.Email), strings.EqualFold(mine, r.Lead.Email):
	default:
		return
	}
	r.Person.Email = ""
	delete(r.Evidence, "person.email")
}
