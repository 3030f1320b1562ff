package parser

import (
	"slices"
	"strings"
	"unicode"
)

// agencyOf weighs what tells of the public authority that refers, where no
// question asked for it: where the referrer works, in what team and role, what
// the form calls its writer, its title, and the domain of the writer's address.
// The nearer a sign stands to the referrer, the more it counts.
func (f *findings) agencyOf() {
	if f.has("agency") {
		f.finerAgency()
		return
	}
	put := func(a, label, part string, conf float64) bool {
		if a == "" {
			return false
		}
		f.list = append(f.list, finding{key: "agency", value: a, label: label, part: part, conf: conf, rank: rankProse})
		f.finerAgency()
		return true
	}
	for _, k := range []string{"referrer.organisation", "referrer.team", "referrer.role"} {
		for _, x := range f.list {
			a := readAgency(x.value)
			if k == "referrer.role" && a == "other" && f.onWard() {
				// A GP, an outreach worker, a link worker: of the hospital's own.
				a = "hospital"
			}
			if x.key == k && put(a, x.label, x.part, 0.6) {
				return
			}
		}
	}
	for _, x := range f.list {
		if x.key == "referrer.name" && put(readAgency(x.label), x.label, f.part, 0.5) {
			return
		}
	}
	titled := false // by an organisation that is no public authority by its name alone
	for t := range strings.SplitSeq(f.titles, "\n") {
		if org := providerTitle(t); org != "" {
			if !f.has("referrer.organisation") {
				f.list = append(f.list, finding{key: "referrer.organisation", value: org, label: "title", part: f.part, conf: 0.5, rank: f.rank - 0.5})
			}
			titled = true
			continue
		}
		// A sentence speaks of others too.
		if strings.HasSuffix(t, ".") {
			continue
		}
		if len(strings.Fields(t)) <= 9 && put(readAgency(t), "title", f.part, 0.5) {
			return
		}
	}
	held := f.has("custody.prison") || f.has("person.prison_number")
	for _, x := range f.list {
		if x.key == "referrer.email" && put(domainAgency(x.value, held), x.label, x.part, 0.5) {
			return
		}
	}
	role, office := f.value("referrer.role"), f.value("referrer.organisation")
	a := ""
	switch {
	case role != "" && office == "" && healthRole.MatchString(role):
		a = "hospital"
	case role != "" && office == "" && prisonRole.MatchString(role) && held:
		a = "prison"
	default:
		a = worker{role: role, organisation: office}.agency()
	}
	if a == "" {
		a = f.agencyOfPerson()
	}
	if put(a, roleLabel, f.part, 0.5) {
		return
	}
	// Last of all what is no public authority's by its name alone.
	for _, x := range f.list {
		if x.key == "referrer.organisation" && (providerName.MatchString(x.value) || x.label == titleLabel) && !publicName.MatchString(x.value) && !healthTrust.MatchString(x.value) {
			put("other", x.label, x.part, 0.5)
			return
		}
	}
	if titled {
		put("other", "title", f.part, 0.5)
	}
}

// onWard reports a form that asks on which ward the person lies.
func (f *findings) onWard() bool {
	return slices.ContainsFunc(f.list, func(x finding) bool { return x.key == "person.contact_via" && wardWord.MatchString(x.label) })
}

// agencyOfPerson is the public authority that what is told of the person alone
// makes likely: who lies on a ward, who bears a rank.
func (f *findings) agencyOfPerson() string {
	if f.onWard() {
		return "hospital"
	}
	for _, x := range f.list {
		if x.key == "person.name" && serviceRank.MatchString(x.raw) {
			return "armed_forces"
		}
	}
	return ""
}

// serviceRank is a rank of one who serves, and has not retired, before a name.
var serviceRank = regex(`^(?i:cpl|lcpl|l/cpl|pte|gnr|spr|tpr|ssgt|s/sgt|sgt|flt sgt|lance corporal|corporal|private|sapper|gunner|trooper|rfn|rifleman|gdsm|kgn|sgt maj|wo[12]|able seaman|ab|l[hs]|po\(|sac|lac|as1|mne)\.? \p{Lu}`)

// roleLabel is the evidence of an agency told by nothing but a role.
const roleLabel = "role"

// finerAgency makes a hospital the department that refers, where the referrer's
// team or organisation is one: the law names both.
func (f *findings) finerAgency() {
	i := slices.IndexFunc(f.list, func(x finding) bool { return x.key == "agency" && x.value == f.value("agency") })
	if f.list[i].value != "hospital" && f.list[i].value != "emergency_department" || f.list[i].conf > 0.9 {
		return
	}
	for _, k := range []string{"referrer.organisation", "referrer.team", "referrer.role"} {
		switch a := readAgency(f.value(k)); a {
		case "urgent_treatment_centre", "emergency_department":
			f.list[i].value = a
			return
		}
	}
	for n, t := range strings.Split(f.titles, "\n") {
		// A department's own form: "ED HOMELESS PATIENT CARD".
		if a := readAgency(t); n < 2 && len(strings.Fields(t)) <= 12 && (a == "urgent_treatment_centre" || a == "emergency_department" && f.list[i].value == "hospital") {
			f.list[i].value = a
			return
		}
	}
}

// providerTitle is the organisation that is none of the public authorities and
// whose own form has this title: "Anytown Women's Refuge - move-on request".
func providerTitle(t string) string {
	t = strings.Trim(stripBrackets(beforeSign(t)), " .:*")
	if n := len(strings.Fields(t)); n < 2 || n > 7 || !startsUpper(t) || !providerName.MatchString(t) || publicName.MatchString(t) || readAgency(t) != "" && readAgency(t) != "other" || asksTitle.MatchString(t) {
		return ""
	}
	for w := range strings.FieldsSeq(t) {
		if r := []rune(w)[0]; unicode.IsLower(r) && !slices.Contains([]string{"and", "of", "the", "for", "in", "with", "at"}, w) {
			return ""
		}
	}
	t, _, _ = strings.Cut(t, ", ")
	if w := strings.Fields(t); t == strings.ToUpper(t) {
		for i := range w {
			w[i] = nameCase(w[i], true)
		}
		t = strings.Join(w, " ")
	}
	return t
}

// beforeSign is a title up to where it goes on to say what the form is for.
func beforeSign(t string) string {
	for _, sign := range []string{" – ", " — ", " - ", " | ", " · ", ": "} {
		t, _, _ = strings.Cut(t, sign)
	}
	return t
}

var (
	providerName = regex(`(?i)\b(?:cic|refuge|recovery service|foyer|lifehouse|citizens'? advice|women['’]?s (?:cent(?:re|er)|aid)|supported (?:lettings|lodgings|living)|night ?shelter|hostel|housing association|ymca|law cent(?:re|er)|advice (?:centre|bureau)|food ?bank|day centre)\b`)
	healthTrust  = regex(`(?i)\b(?:trust|health|mental|care|ambulance|primary care|icb)\b`)
	publicName   = regex(`(?i)\b(?:council|borough|city of|nhs|hospital|hmp|hmyoi|prison|probation|jobcentre|job centre|dwp|police|army|navy|raf|garrison|county|authority|housing (?:options|needs|solutions|advice|team|service)|homeless\w*|social care|children['’]?s services|youth|partnership (?:notification|referral|form))\b`)
	asksTitle    = regex(`(?i)\b(?:form|referral|request|letter|notification|notice|alert|details?|about|last|current|previous|where|why|who|what|your|my|type|name)\b`)
)

// agency is the public authority that a worker's office and role tell of.
func (w worker) agency() string {
	for _, s := range []string{w.organisation, w.team, w.role} {
		if a := readAgency(s); a != "" {
			if b := firstOf(readAgency(w.team), readAgency(w.role)); a == "hospital" && (b == "emergency_department" || b == "urgent_treatment_centre") {
				return b
			}
			return a
		}
	}
	if wardRole.MatchString(w.role) && !ownProvider.MatchString(w.organisation) {
		return "hospital"
	}
	if w.organisation != "" && ownProvider.MatchString(w.organisation) || voluntaryRole.MatchString(w.role) && w.organisation != "" {
		return "other"
	}
	return ""
}

var (
	// wardRole is a calling that hospitals have.
	wardRole      = regex(`(?i)\b(?:staff nurse|charge nurse|ward (?:manager|sister|clerk)|midwife|nurse in charge|discharge (?:nurse|co-?ordinator|sister)|registrar|st[3-8])\b`)
	ownProvider   = regex(`(?i)\b(?:charity|cic|homes|housing|association|outreach|advice|trust|foundation|project|refuge|shelter|hostel|mission|recovery|accommodation|surgery|practice|police|aid|foyer|support|night|crisis|community|foodbank|centrepoint|lettings|ha)\b`)
	voluntaryRole = regex(`(?i)\b(?:income officer|tenancy|accommodation|refuge|outreach|support worker|resettlement worker|key ?worker|hostel|bail support|gp|navigator|housing (?:officer|adviser|advisor|caseworker)|advocate)\b`)
)

// agencyFrom fills the agency from the sender, where the message itself says
// nothing of it or no more than a role that many have: an office's name is one
// ("A&E Reception"), and an authority's domain is its own. sender is the field as it stands, address what it holds.
func (r *Referral) agencyFrom(address, sender string) {
	guess := r.Evidence["agency"].Label == roleLabel
	if r.Agency != "" && !guess {
		return
	}
	name, _, _ := strings.Cut(sender, "<")
	name = strings.Trim(name, " \"'")
	held := r.Custody.Prison != "" || r.Person.PrisonNumber != ""
	switch r.Custody.Status {
	case "licence", "community_order", "bail":
		held = false
	}
	a := domainAgency(address, held)
	if _, domain, _ := strings.Cut(address, "@"); a == "" && ownHost(domain, r.Custody.Prison) {
		a = "prison"
	}
	if office := readAgency(name); office != "" && (a == "" || a == "hospital" && strings.HasSuffix(office, "e_centre") || a == "hospital" && office == "emergency_department") {
		a = office
	}
	if o := r.Referrer.Organisation; a == "" && r.Agency == "" && len(strings.Fields(o)) > 1 && !strings.ContainsFunc(o, unicode.IsDigit) {
		// What is none of the public authorities is another body.
		a = "other"
	}
	if a != "" {
		r.Agency = a
		if r.Evidence != nil {
			r.Evidence["agency"] = Evidence{Part: "header", Label: "From", Confidence: 0.5}
		}
	}
}

// ownHost reports a domain with a prison's name in it.
func ownHost(domain, prison string) bool {
	name := strings.ToLower(strings.ReplaceAll(strings.TrimPrefix(strings.TrimPrefix(prison, "HMP "), "HMYOI "), " ", ""))
	return len(name) > 3 && strings.Contains(domain, name)
}

// domainAgency is the public authority whose domain an e-mail address has.
// Prisons and probation share some: there it is the prison for whom a prison
// holds, else nothing is told.
func domainAgency(address string, held bool) string {
	_, domain, _ := strings.Cut(strings.ToLower(address), "@")
	domain = strings.TrimRight(domain, ".> ")
	for _, host := range []string{"justice.gov.uk", "hmpps.gov.uk"} {
		if domain == host || strings.HasSuffix(domain, "."+host) {
			domain = "hmpps"
		}
	}
	for w := range strings.FieldsFuncSeq(domain, func(r rune) bool { return r == '.' || r == '-' }) {
		switch {
		case w == "hmpps":
			if held {
				return "prison"
			}
		case w == "hmps" || w == "hmp" || w == "prisons" || strings.HasSuffix(w, "prison"):
			return "prison"
		case w == "probation":
			return "probation"
		case w == "yjs" || w == "yot" || w == "yos" || strings.HasPrefix(w, "youthjustice") || strings.HasPrefix(w, "youthoffending"):
			return "youth_offending_team"
		case w == "dwp" || w == "jcp" || w == "jobcentre" || w == "jobcentreplus":
			return "jobcentre"
		case w == "mod" || w == "army" || w == "navy" || w == "royalnavy" || w == "raf":
			return "armed_forces"
		case w == "utc":
			return "urgent_treatment_centre"
		case w == "nhs" || strings.HasSuffix(w, "hospital") || strings.HasSuffix(w, "hospitals"):
			return "hospital"
		case w == "police" || w == "pnn":
			return "other"
		case strings.HasPrefix(w, "socialcare") || strings.HasSuffix(w, "socialcare") || strings.HasSuffix(w, "socialservices") || w == "childrens" || w == "childrensservices":
			return "social_services"
		}
	}
	return ""
}
