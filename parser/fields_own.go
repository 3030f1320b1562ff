package parser

import (
	"slices"
	"strings"
)

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

// signedBy makes the referrer's name whole where a mail is signed with a first
// name alone and its header has the whole one. Where nobody signs, whoever sent
// it from an address with his or her own name refers.
func (r *Referral) signedBy(sender, from string, passesOn bool) {
	given := strings.Fields(sender)
	if len(given) < 2 || !looksLikeName(sender) || slices.ContainsFunc(given, func(w string) bool { return !nameWord(w) || !strings.ContainsAny(strings.ToLower(w), "aeiouy") }) {
		return
	}
	name := r.Referrer.Name
	switch {
	case name == "":
		local, _, _ := strings.Cut(strings.ToLower(from), "@")
		if passesOn || sameName(sender, r.Person.Name) || !strings.Contains(local, strings.ToLower(given[len(given)-1])) && !strings.Contains(local, strings.ToLower(given[0])) {
			return
		}
	case strings.Contains(name, " ") || !slices.ContainsFunc(given, func(w string) bool { return strings.EqualFold(w, name) }):
		return
	}
	r.Referrer.Name = sender
	if _, ok := r.Evidence["referrer.name"]; !ok {
		r.Evidence["referrer.name"] = Evidence{Part: "header", Label: "From", Confidence: 0.45}
	}
}

// bothRoles gives the one who refers, and is the lead as well, the address and
// the number that were given once: a mail is signed with a name alone where the
// form attached has the rest.
func (r *Referral) bothRoles() {
	a, b := &r.Referrer, &r.Lead
	if len(strings.Fields(a.Name)) < 2 || len(strings.Fields(b.Name)) < 2 || !sameName(a.Name, b.Name) || a.Email != "" && b.Email != "" && !strings.EqualFold(a.Email, b.Email) {
		return
	}
	for _, x := range []struct {
		key  string
		a, b *string
	}{{"email", &a.Email, &b.Email}, {"phone", &a.Phone, &b.Phone}} {
		switch {
		case *x.a == "" && *x.b != "":
			*x.a = *x.b
			r.sameEvidence("lead."+x.key, "referrer."+x.key)
		case *x.b == "" && *x.a != "":
			*x.b = *x.a
			r.sameEvidence("referrer."+x.key, "lead."+x.key)
		}
	}
}

// sameEvidence says that a value was taken from where another one stood.
func (r *Referral) sameEvidence(from, to string) {
	if e, ok := r.Evidence[from]; ok {
		r.Evidence[to] = e
	}
}
