package parser

import (
	"cmp"
	"slices"
	"strings"
)

// shared reports a key that belongs to the whole form, not to one of several
// people in it.
func shared(key string) bool {
	return strings.HasPrefix(key, "referrer.") || strings.HasPrefix(key, "lead.") || strings.HasPrefix(key, "consent.") || strings.HasPrefix(key, "professional.") ||
		key == "agency" || key == "referral_date" || key == "authority"
}

// splitPeople gives the questions of a part person by person; those before the
// first name, and those about the referral as a whole, go to everybody.
func splitPeople(qs []question) [][]question {
	owner := make([]int, len(qs))
	people := 1
	if slices.ContainsFunc(qs, func(q question) bool { return q.person > 0 }) {
		for i, q := range qs {
			owner[i] = q.person
			people = max(people, q.person)
		}
		return asAbove(deal(qs, owner, people))
	}
	current, name, born := 1, "", ""
	asked := -1 // the question that named the current person
	for i, q := range qs {
		owner[i] = current
		if q.ans.empty() || isFiller(q.ans.text) {
			continue
		}
		switch q.hit.key {
		case "person.name":
			n, _ := readName(q.ans.text)
			if name != "" && !sameName(n, name) && looksLikeName(n) && asked >= 0 && nameOfAnother(qs, asked, i) && another(qs, i, born) {
				current++
				people = current
				born = ""
				for j := i; j >= 0 && qs[j].sect == q.sect; j-- {
					if qs[j].hit.key == "person.name" && j != i {
						break
					}
					if j == i || strings.HasPrefix(qs[j].hit.key, "person.") && qs[j].sect != firstSect(qs, current-1, owner) {
						owner[j] = current
					}
				}
				name, asked = n, i
				continue
			}
			if name == "" {
				name, asked = n, i
			}
		case "person.surname", "person.forename":
			dup := false
			for j := range i {
				if owner[j] == current && qs[j].hit.key == q.hit.key && !qs[j].ans.empty() && !strings.EqualFold(qs[j].ans.text, q.ans.text) {
					dup = true
				}
			}
			if dup && another(qs, i, born) {
				current++
				people = current
				owner[i] = current
				born = ""
			}
		case "person.date_of_birth":
			if d, _, ok := readDate(q.ans.text, dateBirth); ok && born == "" {
				born = d
			}
		}
	}
	if people == 1 {
		return [][]question{qs}
	}
	forEverybody(qs, owner)
	return asAbove(deal(qs, owner, people))
}

// nameOfAnother reports a question for a name that can be of a second person: one
// by a wording, or the same again as named the first, who has been told from
// others by then. A label that was only taken apart may ask for anybody's name.
func nameOfAnother(qs []question, first, i int) bool {
	if strings.EqualFold(qs[first].label, qs[i].label) {
		return true
	}
	if qs[i].hit.score <= senseScore || qs[first].hit.score <= senseScore {
		return false
	}
	for j := range i {
		switch qs[j].hit.key {
		case "person.date_of_birth", "person.prison_number", "person.crn", "person.ni_number":
			if !qs[j].ans.empty() {
				return true
			}
		}
	}
	return false
}

// firstSect is the section in which a person began.
func firstSect(qs []question, person int, owner []int) int {
	for i, q := range qs {
		if owner[i] == person && q.hit.key == "person.name" {
			return q.sect
		}
	}
	return -1
}

// another reports that a second identity stands behind question i: a date of
// birth or number that differs from the first person's.
func another(qs []question, i int, born string) bool {
	for j := i + 1; j < len(qs) && j < i+12; j++ {
		switch qs[j].hit.key {
		case "person.date_of_birth":
			if d, _, ok := readDate(qs[j].ans.text, dateBirth); ok && d != born {
				return true
			}
		case "person.prison_number", "person.crn", "person.ni_number":
			if !qs[j].ans.empty() && born != "" && readsAsID(qs[j].hit.key, qs[j].ans.text) {
				return true
			}
		}
	}
	return false
}

// askedOfAll reports that question i, asked once of all, is answered for
// person p too: where they live, and who lives with them, is asked of several
// people at once unless each is asked.
func askedOfAll(qs []question, i, p int) bool {
	switch qs[i].hit.key {
	case "household", "person.where", "person.address", "person.last_settled_address", "person.no_fixed_abode":
	default:
		return false
	}
	return qs[i].owner == "" && !slices.ContainsFunc(qs, func(o question) bool { return o.person == p && o.hit.key == qs[i].hit.key })
}

// deal hands the questions out; number 0 is for everybody.
func deal(qs []question, owner []int, people int) [][]question {
	out := make([][]question, people)
	for p := range people {
		for i, q := range qs {
			if owner[i] == p+1 || owner[i] == 0 && (p == 0 || !strings.HasPrefix(q.hit.key, "person.") && q.hit.key != keyUnmapped && q.hit.key != "household" || askedOfAll(qs, i, p+1)) {
				out[p] = append(out[p], q)
				continue
			}
			if owner[i] == 0 || !shared(q.hit.key) || q.ans.empty() {
				continue
			}
			// A shared answer given once is everybody's.
			once := true
			for j := range qs {
				if qs[j].hit.key == q.hit.key && owner[j] == p+1 && !qs[j].ans.empty() {
					once = false
				}
			}
			if once {
				out[p] = append(out[p], q)
			}
		}
	}
	return out
}

// finish makes findings of what was gathered in pieces.
func (f *findings) finish() {
	if n := joinNonEmpty(" ", f.nameParts["forename"], f.nameParts["middle"], f.nameParts["surname"]); n != "" {
		name := ""
		if f.nameParts["surname"] != "" {
			fore, alias := readName(joinNonEmpty(" ", f.nameParts["forename"], f.nameParts["middle"]))
			var sur []string
			for _, w := range strings.Fields(dropTitle(f.nameParts["surname"])) {
				sur = append(sur, nameCase(w, true))
			}
			name = joinNonEmpty(" ", fore, strings.Join(sur, " "))
			if alias != "" {
				f.list = append(f.list, finding{key: "person.known_as", value: alias, label: f.partsFrom.label, part: f.part, conf: 0.7, rank: f.rank})
			}
		} else {
			name, _ = readName(n)
		}
		conf := 0.95
		if f.nameParts["surname"] == "" || f.nameParts["forename"] == "" {
			// Half a name does not stand against a whole one.
			conf = 0.6
		}
		f.list = append(f.list, finding{key: "person.name", value: name, label: f.partsFrom.label, part: f.part, conf: conf, rank: f.rank})
	}
	if !f.has("person.name") {
		if m := titleName.FindStringSubmatch(f.titles); m != nil && looksLikeName(m[1]) {
			name, _ := readName(m[1])
			f.list = append(f.list, finding{key: "person.name", value: name, label: "title", part: f.part, conf: 0.6, rank: f.rank})
		}
	}
	for i := range f.list {
		x := &f.list[i]
		if !strings.HasSuffix(x.key, "address") || strings.HasPrefix(x.key, "postcode:") {
			continue
		}
		if x.key == "person.address" && len(f.address2) > 0 {
			x.value = joinNonEmpty(", ", append([]string{x.value}, f.address2...)...)
			f.address2 = nil
		}
		for _, pc := range f.list {
			if pc.key == "postcode:"+x.key && postcodePattern.FindString(x.value) == "" {
				x.value = joinNonEmpty(", ", x.value, pc.value)
				break
			}
		}
	}
	f.list = slices.DeleteFunc(f.list, func(x finding) bool { return strings.HasPrefix(x.key, "postcode:") })
}

// titleName is the name in a form's title, "Duty to Refer: Jane DOE".
var titleName = regex(`(?im)\b(?:refer|referral|dtr)\b\W{0,3}(?:for|of|[:–-])\s+((?:\p{Lu}[\p{L}'’\-]+ ){1,3}\p{Lu}[\p{L}'’\-]+)\s*$`)

// referral builds one person's referral of what all parts said.
func (f *findings) referral() Referral {
	r := Referral{Evidence: f.evidence}
	if r.Evidence == nil {
		r.Evidence = map[string]Evidence{}
	}
	f.settle()
	order := make([]int, len(f.list))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int {
		x, y := f.list[a], f.list[b]
		if c := cmp.Compare(y.rank, x.rank); c != 0 {
			return c
		}
		return cmp.Compare(y.conf, x.conf)
	})
	won := map[string]string{}
	for _, i := range order {
		x := f.list[i]
		if before, ok := won[x.key]; ok {
			if !sameValue(before, x.value) && x.raw != "" {
				f.keep(x.label, x.raw)
			}
			continue
		}
		if !r.set(x.key, x.value) {
			f.keep(x.label, x.raw)
			continue
		}
		won[x.key] = x.value
		r.Evidence[x.key] = Evidence{Part: x.part, Label: x.label, Confidence: x.conf}
	}
	f.fill(&r)
	r.Household = f.household
	r.Household = slices.DeleteFunc(r.Household, func(m HouseholdMember) bool {
		return m.Name != "" && r.Person.Name != "" && m.Relationship == "" && sameName(m.Name, r.Person.Name)
	})
	if len(r.Household) == 0 {
		r.Household = nil
		delete(r.Evidence, "household")
	}
	r.Needs.Support = f.support
	if len(f.support) > 0 {
		if _, ok := r.Evidence["needs.support"]; !ok {
			r.Evidence["needs.support"] = Evidence{Part: f.part, Label: "support needs", Confidence: 0.85}
		}
	}
	r.Unmapped = f.unmapped
	return r
}

// settle decides what needs more than one answer to be decided.
func (f *findings) settle() {
	f.practitioner()
	f.onlyWorker()
	f.coordinates()
	f.oneReferrer()
	f.ownMail()
	f.reach()
	f.teamAsPlace()
	f.officeOfTitle()
	f.agencyOf()
	f.knownBySender()
	f.titledRole()
	f.sameWorkers()
	f.numbersByName("referrer", "lead")
	f.reasonOf()
	f.heldWhere()
	f.serves()
	f.datedConsent()
	f.roofless()
	prison := f.has("custody.prison")
	out := make([]finding, 0, len(f.list)+3)
	for _, x := range f.list {
		switch x.key {
		case "date.either":
			// One field for two dates: a release when a prison is named.
			if prison {
				x.key = "custody.release_date"
			} else {
				x.key = "homeless_date"
			}
		case "date.status":
			// The date below "homeless or threatened" is when, where the form
			// has a date of its own or was agreed to before.
			x.key = "referral_date"
			if agreed, lost := f.value("consent.date"), f.value("homeless_date"); (lost == "" || lost == x.value) && (f.has("referral_date") || agreed != "" && x.value > agreed) {
				x.key = "homeless_date"
			}
		case "date.signed":
			// The date beside a consent is the form's, unless the form has one.
			x.key = "referral_date"
			if f.has("referral_date") {
				if f.has("consent.date") {
					continue
				}
				x.key = "consent.date"
			}
		case "referrer.same":
			for _, k := range []string{"name", "email", "phone"} {
				if v := f.value("lead." + k); v != "" && !f.has("referrer."+k) {
					out = append(out, finding{key: "referrer." + k, value: v, label: x.label, part: x.part, conf: x.conf, rank: x.rank})
				}
			}
			continue
		case "lead.same":
			for _, k := range []string{"name", "email", "phone"} {
				for _, y := range f.list {
					if y.key == "referrer."+k && y.value == f.value("referrer."+k) {
						out = append(out, finding{key: "lead." + k, value: y.value, label: x.label, part: x.part, conf: x.conf, rank: x.rank})
						break
					}
				}
			}
			continue
		case "person.address":
			switch f.value("custody.status") {
			case "licence", "community_order", "bail":
			default:
				if out, day := f.value("custody.release_date"), f.value("referral_date"); prison && (out == "" || day == "" || out >= day) {
					// A prison is where the person lives now: this is another address.
					f.keep(x.label, firstOf(x.raw, x.value))
					continue
				}
			}
		case "professional.role", "professional.team", "professional.organisation":
			f.keep(x.label, firstOf(x.raw, x.value))
			continue
		case "professional.name":
			if v := firstOf(x.raw, x.value); !sameName(x.value, f.value("referrer.name")) && !sameName(x.value, f.value("lead.name")) && !sameName(x.value, f.value("person.name")) && !strings.Contains(f.value("other_professionals"), x.value) {
				f.keep(x.label, v) // nothing a referrer wrote is dropped
			}
			continue
		case "professional.phone", "professional.email":
			if x.value == f.value("referrer"+strings.TrimPrefix(x.key, "professional")) {
				continue
			}
		case "person.known_as":
			if n := f.value("person.name"); strings.EqualFold(n, x.value) {
				continue
			}
		case "consent.method", "consent.date":
			if f.value("consent.given") == "false" {
				f.keep(x.label, x.raw)
				continue
			}
		}
		out = append(out, x)
	}
	f.list = out
}

// teamAsPlace makes a team that is a body of its own the organisation, where
// nothing else is.
func (f *findings) teamAsPlace() {
	if f.has("referrer.organisation") {
		return
	}
	for i := range f.list {
		if x := &f.list[i]; x.key == "referrer.team" && x.rank >= rankBody && bodyWords.MatchString(x.value) {
			x.key = "referrer.organisation"
			return
		}
	}
}

var bodyWords = regex(`(?i)\b(?:job ?centre(?: plus)?|probation service|nhs|trust|hmp|jcp|mental health team|outreach|charity|youth (?:offending|justice)|dwp|police)\b`)

// ownMail gives an e-mail address to the one whose name stands in it, and an
// authority's address to nobody who is referred.
func (f *findings) ownMail() {
	person, referrer := surnameOf(f.value("person.name")), surnameOf(f.value("referrer.name"))
	for i := range f.list {
		x := &f.list[i]
		if x.key != "person.email" {
			continue
		}
		local, domain, _ := strings.Cut(strings.ToLower(x.value), "@")
		switch {
		case person != "" && strings.Contains(local, person):
		case referrer != "" && strings.Contains(local, referrer), officialMail.MatchString(domain):
			if f.has("referrer.email") {
				f.keep(x.label, firstOf(x.raw, x.value))
				x.key = ""
			} else {
				x.key = "referrer.email"
			}
		}
	}
	f.list = slices.DeleteFunc(f.list, func(x finding) bool { return x.key == "" })
}

var officialMail = regex(`(?:^|\.)(?:gov|nhs|justice|cjsm|police|mod|hmppsmail|hmpps|probation|prisons?|dwp|nhsmail)\b`)

// surnameOf is the last word of a name in lower case, "" for a short one.
func surnameOf(name string) string {
	w := strings.Fields(strings.ToLower(name))
	if len(w) == 0 || len(w[len(w)-1]) < 4 {
		return ""
	}
	return w[len(w)-1]
}

var (
	healthRole = regex(`(?i)\b(?:nurse|registrar|doctor|occupational therapist|ot|physio\w*|matron|consultant|discharge|ward|clinician|midwife|paramedic)\b`)
	prisonRole = regex(`(?i)\b(?:resettlement|offender supervisor|key ?worker|so|custodial|officer|governor|case ?worker|pre-?release)\b`)
)

// set puts a value into the referral; false when the key or value is none.
func (r *Referral) set(key, value string) bool {
	switch t := r.field(key).(type) {
	case *string:
		*t = value
	case **bool:
		b := value == "true"
		*t = &b
	case *int:
		*t = smallNumber(value)
	case *[]string:
		*t = strings.Split(value, ",")
	default:
		return false
	}
	return true
}

// field is the place of a key of the contract in the referral, nil for none.
func (r *Referral) field(key string) any {
	switch key {
	case "referral_date":
		return &r.ReferralDate
	case "authority":
		return &r.Authority
	case "reason":
		return &r.Reason
	case "homeless_status":
		return &r.HomelessStatus
	case "homeless_date":
		return &r.HomelessDate
	case "rough_sleeping":
		return &r.RoughSleeping
	case "external_reference":
		return &r.ExternalReference
	case "agency":
		return &r.Agency
	case "consent.given":
		return &r.Consent.Given
	case "consent.method":
		return &r.Consent.Method
	case "consent.date":
		return &r.Consent.Date
	case "referrer.name":
		return &r.Referrer.Name
	case "referrer.role":
		return &r.Referrer.Role
	case "referrer.organisation":
		return &r.Referrer.Organisation
	case "referrer.team":
		return &r.Referrer.Team
	case "referrer.email":
		return &r.Referrer.Email
	case "referrer.phone":
		return &r.Referrer.Phone
	case "lead.name":
		return &r.Lead.Name
	case "lead.email":
		return &r.Lead.Email
	case "lead.phone":
		return &r.Lead.Phone
	case "other_professionals":
		return &r.OtherProfessional
	}
	group, _, _ := strings.Cut(key, ".")
	switch group {
	case "person":
		return r.Person.field(key)
	case "custody":
		return r.Custody.field(key)
	}
	switch key {
	case "housing.situation":
		return &r.Housing.Situation
	case "housing.loss_reason":
		return &r.Housing.LossReason
	case "housing.tenancy_to_save":
		return &r.Housing.TenancyToSave
	case "housing.landlord":
		return &r.Housing.Landlord
	case "housing.arrears":
		return &r.Housing.Arrears
	case "local_connection.grounds":
		return &r.LocalConnection.Grounds
	case "local_connection.details":
		return &r.LocalConnection.Details
	case "local_connection.reason_elsewhere":
		return &r.LocalConnection.ReasonElsewhere
	case "needs.mental_health":
		return &r.Needs.MentalHealth
	case "needs.physical_health":
		return &r.Needs.PhysicalHealth
	case "needs.substance_misuse":
		return &r.Needs.SubstanceMisuse
	case "needs.domestic_abuse":
		return &r.Needs.DomesticAbuse
	case "risk.level":
		return &r.Risk.Level
	case "risk.summary":
		return &r.Risk.Summary
	case "risk.to_staff":
		return &r.Risk.ToStaff
	case "risk.excluded_areas":
		return &r.Risk.ExcludedAreas
	case "risk.registered_sex_offender":
		return &r.Risk.RegisteredSexOffender
	case "risk.arson":
		return &r.Risk.Arson
	case "risk.mappa_category":
		return &r.Risk.MAPPACategory
	case "risk.mappa_level":
		return &r.Risk.MAPPALevel
	}
	return nil
}

func (p *Person) field(key string) any {
	switch key {
	case "person.name":
		return &p.Name
	case "person.known_as":
		return &p.KnownAs
	case "person.date_of_birth":
		return &p.DateOfBirth
	case "person.phone":
		return &p.Phone
	case "person.email":
		return &p.Email
	case "person.contact_via":
		return &p.ContactVia
	case "person.address":
		return &p.Address
	case "person.last_settled_address":
		return &p.LastSettledAddress
	case "person.no_fixed_abode":
		return &p.NoFixedAbode
	case "person.prison_number":
		return &p.PrisonNumber
	case "person.crn":
		return &p.CRN
	case "person.pnc":
		return &p.PNC
	case "person.ni_number":
		return &p.NINumber
	case "person.nhs_number":
		return &p.NHSNumber
	case "person.gender":
		return &p.Gender
	case "person.ethnicity":
		return &p.Ethnicity
	case "person.nationality":
		return &p.Nationality
	case "person.language":
		return &p.Language
	case "person.immigration_status":
		return &p.ImmigrationStatus
	case "person.interpreter_needed":
		return &p.InterpreterNeeded
	case "person.armed_forces":
		return &p.ArmedForces
	case "person.care_leaver":
		return &p.CareLeaver
	case "person.pregnant":
		return &p.Pregnant
	case "person.public_funds":
		return &p.PublicFunds
	}
	return nil
}

func (c *Custody) field(key string) any {
	switch key {
	case "custody.status":
		return &c.Status
	case "custody.prison":
		return &c.Prison
	case "custody.release_date":
		return &c.ReleaseDate
	case "custody.release_type":
		return &c.ReleaseType
	case "custody.sentence_date":
		return &c.SentenceDate
	case "custody.sentence_length":
		return &c.SentenceLength
	case "custody.offence":
		return &c.Offence
	case "custody.licence_conditions":
		return &c.LicenceConditions
	case "custody.cas3":
		return &c.CAS3
	}
	return nil
}
