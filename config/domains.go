package config

import (
	"slices"
	"strconv"
	"strings"

	"golang.org/x/net/publicsuffix"
)

// staffDomains refuses a domain of colleagues that takes in others: mail from
// there is taken as passed on by staff, whose writer gets no acknowledgement.
// A domain of referrers may take in the authority's own (cjsm.net does, and
// gov.uk would): the tracker looks for colleagues first. Whoever writes one
// domain in both lists means a unitary authority, whose social services refer
// from where its housing office writes: the form names who is answered.
func (l *loader) staffDomains(staff, referrers value[[]string]) {
	if !staff.ok() {
		return
	}
	for i, own := range staff.v {
		at := place{element(staff.at.key, i), staff.at.line, staff.at.column}
		if p, ok := l.places[at.key]; ok {
			at = p
		}
		if suffix, listed := publicsuffix.PublicSuffix(own); listed && suffix == own {
			l.problem(at, fault{"takes in every body whose domain ends so, referrers too, who would then get no acknowledgement",
				`write the authority's own domain in full, like "basildon.gov.uk"`})
			continue
		}
		known := referrers.or(referrerDomains())
		j := slices.IndexFunc(known, func(r string) bool { return r == own && !referrers.ok() || strings.HasSuffix(r, "."+own) })
		if j < 0 {
			continue
		}
		other := known[j] + " (of referrer_domains, where you do not write them)"
		if referrers.ok() {
			other = element(referrers.at.key, j) + " (line " + strconv.Itoa(referrers.at.line) + ")"
		}
		l.problem(at, fault{"takes in " + other + ": mail from there would be taken as passed on by staff, and its sender would get no acknowledgement",
			"write only domains from which nobody refers, or take the other out of referrer_domains"})
	}
}
