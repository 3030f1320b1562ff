package protocol

import (
	"cmp"
	"fmt"
	"net/mail"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode"
)

// maxDays is more than any promise to answer; longer is a slip of the pen.
const maxDays = 100

const noAgencies = "needs the agencies of the protocol, but agencies is empty"

const (
	idForm     = `^[a-z][a-z0-9]*(-[a-z0-9]+)*$`
	codeForm   = `^[A-Z]{3}$`
	gssForm    = `^E0[6-9][0-9]{6}$` // England: unitary, district, metropolitan, London; never a county
	domainForm = `^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$`
)

// validator collects what is wrong with a pack.
type validator struct {
	file     string
	places   map[string]place
	problems Problems
}

// sorted returns the problems in the order of the file.
func (v *validator) sorted() Problems {
	slices.SortStableFunc(v.problems, func(a, b Problem) int {
		return cmp.Or(cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column))
	})
	return v.problems
}

// wrong notes a problem at a path of keys and numbers.
func (v *validator) wrong(path, format string, args ...any) {
	at := nearest(v.places, path)
	keys := slices.DeleteFunc(strings.Split(path, "."), func(k string) bool {
		_, err := strconv.Atoi(k)
		return err == nil
	})
	v.problems = append(v.problems, Problem{v.file, at.line, at.column, strings.Join(keys, "."), fmt.Sprintf(format, args...)})
}

// text wants a value that is there and clean.
func (v *validator) text(path, value string) bool {
	if value == "" {
		v.wrong(path, "is missing")
		return false
	}
	return v.clean(path, value)
}

// clean wants no stray space and no control character.
func (v *validator) clean(path, value string) bool {
	switch {
	case strings.TrimSpace(value) != value:
		v.wrong(path, "%q has a space at its start or end", value)
	case strings.ContainsFunc(value, unicode.IsControl):
		v.wrong(path, "%q has a line break or another control character", value)
	default:
		return true
	}
	return false
}

// form wants a value that is there and fits a pattern.
func (v *validator) form(path, value, pattern, example string) bool {
	if value == "" {
		v.wrong(path, "is missing, like %q", example)
		return false
	}
	if !regexp.MustCompile(pattern).MatchString(value) {
		v.wrong(path, "%q must look like %q", value, example)
		return false
	}
	return true
}

// oneOf wants one of a closed set of words.
func oneOf[T ~string](v *validator, path string, value T, words ...T) bool {
	if slices.Contains(words, value) {
		return true
	}
	list := make([]string, len(words))
	for i, w := range words {
		list[i] = string(w)
	}
	if value == "" {
		v.wrong(path, "is missing: one of %s", strings.Join(list, ", "))
	} else {
		v.wrong(path, "%q must be one of %s", value, strings.Join(list, ", "))
	}
	return false
}

// unique wants a value that was not seen before; empty ones are reported
// elsewhere.
func (v *validator) unique(seen map[string]bool, path, value string) {
	if value != "" && seen[value] {
		v.wrong(path, "%q is there twice", value)
	}
	seen[value] = true
}

func (v *validator) pack(p *Pack) {
	v.form("id", p.ID, idForm, "essex")
	v.text("name", p.Name)
	v.text("title", p.Title)
	v.text("source", p.Source)
	seen := map[string]bool{}
	for i, a := range p.Agencies {
		path := fmt.Sprintf("agencies.%d", i)
		// The parser's closed list, so that a misspelt agency cannot quietly
		// keep a clock from starting.
		oneOf(v, path, a, "prison", "youth_custody", "probation", "youth_offending_team", "jobcentre",
			"social_services", "emergency_department", "urgent_treatment_centre", "hospital", "armed_forces", "other")
		v.unique(seen, path, a)
	}
	seen = map[string]bool{}
	for i, r := range p.Roles {
		path := fmt.Sprintf("roles.%d", i)
		v.role(path, r)
		v.unique(seen, path, string(r))
	}
	v.commitments(p)
	v.required(p.Required, p.Agencies)
	v.ladders(p)
	v.authorities(p.Authorities)
}

func (v *validator) role(path string, r Role) bool {
	return oneOf(v, path, r, RoleLead, RoleDispute, RoleSPOC, RoleDeputy)
}

func (v *validator) commitments(p *Pack) {
	ids := map[string]bool{}
	for i, c := range p.Commitments {
		at := fmt.Sprintf("commitment.%d", i)
		oneOf(v, at+".id", c.ID, Acknowledgement, RetentionResponse, SubstantiveResponse, ContactCheck, ContactChange)
		v.unique(ids, at+".id", string(c.ID))
		v.text(at+".name", c.Name)
		oneOf(v, at+".on", c.On, OnReferral, OnRetention, OnApplication, OnLeadChange)
		if c.Days < 1 || c.Days > maxDays {
			v.wrong(at+".days", "must be 1 to %d working days, not %d", maxDays, c.Days)
		}
		oneOf(v, at+".reach", c.Reach, ReachNone, ReachLead, ReachLadder)
		if c.Reach == ReachLadder && len(p.Ladders) == 0 {
			v.wrong(at+".reach", "is the ladder, but the pack has none")
		}
		if c.Reach == ReachLead && !slices.Contains(p.Roles, RoleLead) {
			v.wrong(at+".reach", "is the lead, who is not among the roles that each authority must name")
		}
		if c.PartyOnly && len(p.Agencies) == 0 {
			v.wrong(at+".party_only", noAgencies)
		}
		v.clean(at+".clause", c.Clause)
		v.clean(at+".text", c.Text)
		switch {
		case c.Clause != "" && c.Text == "":
			v.wrong(at+".text", "is missing: print the words of clause %s", c.Clause)
		case c.Clause == "" && c.Text != "":
			v.wrong(at+".clause", "is missing: the text is of some clause")
		case c.Clause == "" && c.Breach:
			v.wrong(at+".breach", "cannot be true without a clause: only what was agreed can be breached")
		}
	}
}

// answer wants a key of the parser's contract. A misspelt one would never be
// found, and every acknowledgement would call the answer missing.
func (v *validator) answer(path, key string) {
	group, rest, grouped := strings.Cut(key, ".")
	known := slices.Contains(answers()[""], key)
	if grouped {
		known = slices.Contains(answers()[group], rest)
	}
	switch {
	case key == "":
		v.wrong(path, "is missing, like \"lead.phone\"")
	case !known:
		v.wrong(path, "%q is not an answer that the parser reads, like \"lead.phone\"", key)
	}
}

// answers are the keys of the parser's contract that a referral may be
// required to give, by their group.
func answers() map[string][]string {
	return map[string][]string{
		"": {
			"referral_date", "authority", "reason", "homeless_status", "homeless_date", "rough_sleeping",
			"external_reference", "agency", "household", "other_professionals",
		},
		"consent":  {"given", "method", "date"},
		"referrer": {"name", "role", "organisation", "team", "email", "phone"},
		"lead":     {"name", "email", "phone"},
		"person": {
			"name", "known_as", "date_of_birth", "phone", "email", "contact_via", "address", "last_settled_address",
			"no_fixed_abode", "prison_number", "crn", "pnc", "ni_number", "nhs_number", "gender", "ethnicity",
			"nationality", "language", "immigration_status", "interpreter_needed", "armed_forces", "care_leaver",
			"pregnant", "public_funds",
		},
		"custody": {
			"status", "prison", "release_date", "release_type", "sentence_date", "sentence_length", "offence",
			"licence_conditions", "cas3",
		},
		"housing":          {"situation", "loss_reason", "tenancy_to_save", "landlord", "arrears"},
		"local_connection": {"grounds", "details", "reason_elsewhere"},
		"needs":            {"support", "mental_health", "physical_health", "substance_misuse", "domestic_abuse"},
		"risk": {
			"level", "summary", "to_staff", "excluded_areas", "registered_sex_offender", "arson", "mappa_category", "mappa_level",
		},
	}
}

func (v *validator) required(required []RequiredAnswer, agencies []string) {
	fields := map[string]bool{}
	for i, r := range required {
		at := fmt.Sprintf("required.%d", i)
		v.answer(at+".field", r.Field)
		v.unique(fields, at+".field", r.Field)
		v.text(at+".clause", r.Clause)
		v.text(at+".phrase", r.Phrase)
		if r.PartyOnly && len(agencies) == 0 {
			v.wrong(at+".party_only", noAgencies)
		}
		others := map[string]bool{r.Field: true}
		for j, f := range r.AnyOf {
			path := fmt.Sprintf("%s.any_of.%d", at, j)
			v.answer(path, f)
			v.unique(others, path, f)
		}
	}
}

func (v *validator) ladders(p *Pack) {
	ids := map[string]bool{}
	for i, l := range p.Ladders {
		at := fmt.Sprintf("ladder.%d", i)
		v.form(at+".id", l.ID, idForm, "lead-first")
		v.unique(ids, at+".id", l.ID)
		if len(l.Rungs) == 0 {
			v.wrong(at+".rungs", "is missing: a ladder needs at least one rung")
		}
		for j, r := range l.Rungs {
			v.rung(fmt.Sprintf("%s.rungs.%d", at, j), r, p.Roles)
		}
	}
}

func (v *validator) rung(at string, r Rung, roles []Role) {
	reaches := func(path string, to Role) {
		if v.role(path, to) && !slices.Contains(roles, to) {
			v.wrong(path, "%q is not among the roles that each authority must name", to)
		}
	}
	reaches(at+".to", r.To)
	told := map[string]bool{string(r.To): true}
	for i, c := range r.Copy {
		path := fmt.Sprintf("%s.copy.%d", at, i)
		reaches(path, c)
		v.unique(told, path, string(c))
	}
	if r.After < 0 || r.After > maxDays {
		v.wrong(at+".after", "must be 0 to %d working days, not %d", maxDays, r.After)
	}
	if r.Times < 1 || r.Times > maxDays {
		v.wrong(at+".times", "must be 1 to %d, not %d", maxDays, r.Times)
	}
	if r.Times > 1 && (r.Every < 1 || r.Every > maxDays) {
		v.wrong(at+".every", "must be 1 to %d working days for a rung that is used %d times, not %d", maxDays, r.Times, r.Every)
	}
	if r.Times == 1 && r.Every != 0 {
		v.wrong(at+".every", "means nothing for a rung that is used once")
	}
}

func (v *validator) authorities(authorities []Authority) {
	if len(authorities) == 0 {
		v.wrong("authority", "is missing: a pack needs at least one [[authority]]")
	}
	ids, codes, names, codesGSS, addresses := map[string]bool{}, map[string]bool{}, map[string]bool{}, map[string]bool{}, map[string]bool{}
	for i, a := range authorities {
		at := fmt.Sprintf("authority.%d", i)
		v.form(at+".id", a.ID, idForm, "castle-point")
		v.unique(ids, at+".id", a.ID)
		v.form(at+".code", a.Code, codeForm, "CAS")
		v.unique(codes, at+".code", a.Code)
		v.text(at+".name", a.Name)
		v.unique(names, at+".name", a.Name)
		v.clean(at+".printed", a.Printed)
		v.text(at+".council", a.Council)
		v.form(at+".gss", a.GSS, gssForm, "E07000069")
		v.unique(codesGSS, at+".gss", a.GSS)
		if a.Address != "" {
			v.address(at+".address", a.Address)
			v.unique(addresses, at+".address", strings.ToLower(a.Address))
		}
		if len(a.Domains) == 0 {
			v.wrong(at+".domains", "is missing: the council's own mail domains, like [\"castlepoint.gov.uk\"]")
		}
		domains := map[string]bool{}
		for j, d := range a.Domains {
			path := fmt.Sprintf("%s.domains.%d", at, j)
			v.form(path, d, domainForm, "castlepoint.gov.uk")
			v.unique(domains, path, d)
		}
		v.contacts(at, a.Contacts)
	}
}

func (v *validator) contacts(at string, contacts []Contact) {
	roles := map[string]bool{}
	for i, c := range contacts {
		path := fmt.Sprintf("%s.contacts.%d", at, i)
		v.role(path+".role", c.Role)
		v.unique(roles, path+".role", string(c.Role))
		v.text(path+".name", c.Name)
		if c.Address == "" {
			v.wrong(path+".address", "is missing: leave the contact out when there is none")
			continue
		}
		v.address(path+".address", c.Address)
	}
}

// address wants a bare address (RFC 5322 section 3.4.1, addr-spec) at a host
// name, as it could be typed into a mail program.
func (v *validator) address(path, address string) {
	if !v.clean(path, address) {
		return
	}
	parsed, err := mail.ParseAddress(address)
	if err != nil || parsed.Name != "" || parsed.Address != address || strings.ContainsAny(address, "\"<> ") {
		v.wrong(path, "%q is not an email address, like housing@castlepoint.gov.uk", address)
		return
	}
	if domain := domainOf(address); !regexp.MustCompile(domainForm).MatchString(domain) {
		v.wrong(path, "%q has no valid domain after the @", address)
	}
}

// domainOf returns the domain of an address in lower case.
func domainOf(address string) string {
	return strings.ToLower(address[strings.LastIndexByte(address, '@')+1:])
}
