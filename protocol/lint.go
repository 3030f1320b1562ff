package protocol

import (
	"fmt"
	"slices"
	"strings"
)

// The codes of findings.
const (
	// CodeNotCouncil: the domain looks like the council's and is not.
	CodeNotCouncil = "domain-not-council"
	// CodeOutside: the domain is no authority's of the pack.
	CodeOutside = "domain-outside"
	// CodeElsewhere: the domain is another authority's.
	CodeElsewhere = "contact-elsewhere"
	// CodeTwoDomains: one person is given at two domains.
	CodeTwoDomains = "one-person-two-domains"
	// CodeTwoAddresses: one person has two addresses at one domain.
	CodeTwoAddresses = "one-person-two-addresses"
	// CodeSamePerson: two roles are one person or one address.
	CodeSamePerson = "same-person"
	// CodeNoContact: a role that must be named is not.
	CodeNoContact = "contact-missing"
	// CodeNoAddress: the authority has no Duty to Refer address.
	CodeNoAddress = "address-missing"
)

// SamePerson tells whether two contacts of one authority are one person, or
// one mailbox, and so get one mail: they have the same name or the same
// address, whatever the case and the spaces.
func SamePerson(a, b Contact) bool { return sameName(a, b) || sameAddress(a, b) }

func sameName(a, b Contact) bool {
	x, y := strings.Join(strings.Fields(a.Name), " "), strings.Join(strings.Fields(b.Name), " ")
	return x != "" && strings.EqualFold(x, y)
}

func sameAddress(a, b Contact) bool {
	x, y := strings.TrimSpace(a.Address), strings.TrimSpace(b.Address)
	return x != "" && strings.EqualFold(x, y)
}

// Lint finds what is odd about the addresses and contacts of the pack, in the
// order of the authorities. The rule behind the errors: without a person's
// word a contact is written to only at the council's own domain, and not when
// the pack gives the same person at two.
func (p *Pack) Lint() []Finding {
	var findings []Finding
	for _, a := range p.Authorities {
		findings = append(findings, p.lint(a)...)
	}
	return findings
}

// Contacts returns the contacts of an authority that may be written to. own
// are the configuration's: each replaces the pack's contact in its role, or
// repeats it, and is written to whatever the lint thinks of it. Of the pack's
// other contacts those with an error are left out, and held says why. Both are
// empty for an authority that the pack does not have.
func (p *Pack) Contacts(authority string, own []Contact) (usable []Contact, held []Finding) {
	a, ok := p.Authority(authority)
	if !ok {
		return nil, nil
	}
	a.Contacts = slices.Clone(a.Contacts)
	confirmed := map[Role]bool{}
	for _, c := range own {
		confirmed[c.Role] = true
		i := slices.IndexFunc(a.Contacts, func(have Contact) bool { return have.Role == c.Role })
		if i < 0 {
			a.Contacts = append(a.Contacts, c)
			continue
		}
		if c.Name == "" && sameAddress(c, a.Contacts[i]) {
			c.Name = a.Contacts[i].Name
		}
		a.Contacts[i] = c
	}
	wrong := map[Role]bool{}
	for _, f := range p.lint(a) {
		if f.Severity == SeverityError && f.Role != "" && !confirmed[f.Role] {
			wrong[f.Role] = true
			held = append(held, f)
		}
	}
	return slices.DeleteFunc(a.Contacts, func(c Contact) bool { return wrong[c.Role] }), held
}

// lint looks at one authority of the pack.
func (p *Pack) lint(a Authority) []Finding {
	l := linter{pack: p, authority: a}
	if a.Address == "" {
		l.add(Contact{}, CodeNoAddress, SeverityWarning,
			"the protocol gives no Duty to Refer address for %s: give the mailbox its username in the configuration", a.Name)
	} else {
		l.domain(Contact{Address: a.Address})
	}
	for _, r := range p.Roles {
		if _, ok := a.Contact(r); !ok {
			l.add(Contact{Role: r}, CodeNoContact, SeverityWarning,
				"the protocol names no %s for %s: give one in [mailbox.contacts]", r.Label(), a.Name)
		}
	}
	for _, c := range a.Contacts {
		l.domain(c)
	}
	for i, c := range a.Contacts {
		for _, d := range a.Contacts[i+1:] {
			l.pair(c, d)
		}
	}
	return l.findings
}

type linter struct {
	pack      *Pack
	authority Authority
	findings  []Finding
}

func (l *linter) add(c Contact, code string, severity Severity, format string, args ...any) {
	l.findings = append(l.findings, Finding{
		Authority: l.authority.ID, Role: c.Role, Address: c.Address,
		Code: code, Severity: severity, Text: fmt.Sprintf(format, args...),
	})
}

// domain asks whose domain an address is at.
func (l *linter) domain(c Contact) {
	domain, own := domainOf(c.Address), strings.Join(l.authority.Domains, ", ")
	const ask = "ask the council, then replace or repeat the address in the configuration"
	if owns(l.authority, domain) {
		return
	}
	for _, other := range l.pack.Authorities {
		if owns(other, domain) {
			l.add(c, CodeElsewhere, SeverityError,
				"%s is the domain of %s and not of %s (%s), so the mail would go to another council: %s",
				domain, other.Name, l.authority.Name, own, ask)
			return
		}
	}
	switch {
	case officialLooking(domain):
		l.add(c, CodeNotCouncil, SeverityError,
			"%s is not a council's domain, since those end in gov.uk and here anybody may hold the name (%s has %s): %s",
			domain, l.authority.Name, own, ask)
	case l.namesake(domain):
		l.add(c, CodeNotCouncil, SeverityError,
			"%s looks like %s's domain and is not (%s): %s", domain, l.authority.Name, own, ask)
	default:
		l.add(c, CodeOutside, SeverityError,
			"%s is neither %s's own domain (%s) nor another authority's, so the mail would leave the protocol's authorities: %s",
			domain, l.authority.Name, own, ask)
	}
}

// pair compares two contacts of the authority.
func (l *linter) pair(c, d Contact) {
	from, to := domainOf(c.Address), domainOf(d.Address)
	switch {
	case !SamePerson(c, d):
		return
	case sameAddress(c, d):
		// One address, and nothing to choose between.
	case within(from, to) || within(to, from):
		l.add(d, CodeTwoAddresses, SeverityWarning,
			"the person is given with another address as %s, and one of the two may be out of date: ask which is right, and put it into [mailbox.contacts] for both",
			c.Role.Label())
	default:
		for _, one := range []Contact{c, d} {
			l.add(one, CodeTwoDomains, SeverityError,
				"the same person is given at %s and at %s, and one of the two may be wrong: ask which is right, and put it into [mailbox.contacts] for both",
				from, to)
		}
	}
	what := "one person"
	if !sameName(c, d) {
		what = "at one address"
	}
	l.add(d, CodeSamePerson, SeverityNote,
		"the %s and the %s are %s and get one mail, so a lapse is told to nobody new: name somebody else in [mailbox.contacts] if that is not meant",
		c.Role.Label(), d.Role.Label(), what)
}

// owns tells whether a domain is the authority's own or below it.
func owns(a Authority, domain string) bool {
	return slices.ContainsFunc(a.Domains, func(own string) bool { return within(domain, own) })
}

func within(domain, parent string) bool {
	return domain == parent || strings.HasSuffix(domain, "."+parent)
}

// officialLooking tells whether a domain claims to be a government's and is
// not under gov.uk, as gov.co.uk or gov.org.uk.
func officialLooking(domain string) bool {
	return !within(domain, "gov.uk") && slices.Contains(strings.Split(domain, "."), "gov")
}

// namesake tells whether a domain begins with the council's name and goes on
// otherwise, as basildon.org.uk.
func (l *linter) namesake(domain string) bool {
	name, _, _ := strings.Cut(domain, ".")
	return slices.ContainsFunc(l.authority.Domains, func(own string) bool {
		first, _, _ := strings.Cut(own, ".")
		return first == name
	})
}
