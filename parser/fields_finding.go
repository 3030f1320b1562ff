package parser

import (
	"slices"
	"strings"
)

// fieldKind is the type of a field's value.
type fieldKind int

const (
	kindNone   fieldKind = iota
	kindText             // free text
	kindString           // a few words, as written
	kindBool
	kindDate
	kindPhone
	kindEmail
	kindID
	kindName
	kindAddress
	kindOther // has rules of its own
)

// kindOf gives the type of a key of the catalogue.
func kindOf(key string) fieldKind {
	switch key {
	case "reason", reasonMore, "person.contact_via", "custody.licence_conditions", "housing.situation", "housing.loss_reason",
		"local_connection.details", "local_connection.reason_elsewhere", "needs.mental_health", "needs.physical_health",
		"needs.substance_misuse", "risk.summary", "risk.to_staff", "risk.excluded_areas", "other_professionals":
		return kindText
	case "rough_sleeping", "safe_tonight", "nowhere_tonight", "person.no_fixed_abode", "person.interpreter_needed",
		"person.armed_forces", "person.care_leaver", "person.pregnant", "person.public_funds", "person.no_public_funds",
		"custody.cas3", "housing.tenancy_to_save", "needs.domestic_abuse", "risk.registered_sex_offender", "risk.arson":
		return kindBool
	case "referral_date", "?.date", "date.signed", "date.status", "homeless_date", "date.either", "consent.date", "person.date_of_birth",
		"custody.release_date", "custody.sentence_date":
		return kindDate
	case "?.phone", "person.phone", "referrer.phone", "lead.phone", "professional.phone":
		return kindPhone
	case "?.email", "person.email", "referrer.email", "lead.email", "professional.email":
		return kindEmail
	case "person.prison_number", "person.crn", "person.pnc", "person.ni_number", "person.nhs_number", "person.ids":
		return kindID
	case "?.name", "person.name", "referrer.name", "lead.name", "professional.name", "person.forename", "person.surname", "person.middle",
		"person.known_as", "person.title":
		return kindName
	case "?.address", "person.address", "person.last_settled_address", "?.postcode", "?.address2":
		return kindAddress
	case "external_reference", "referrer.role", "referrer.organisation", "referrer.team", "?.role", "?.organisation",
		"person.gender", "person.ethnicity", "person.nationality", "person.language", "person.immigration_status",
		"custody.release_type", "custody.sentence_length", "custody.offence", "housing.landlord", "housing.arrears", "?.relationship":
		return kindString
	case keyUnmapped, "":
		return kindNone
	}
	return kindOther
}

// reasonMore is the key of a question that asks for nothing in particular, what
// is wanted, what more there is: its answer is the reason where none is asked.
const reasonMore = "reason.more"

// readsAsID reports that a text is an identifier of the sort the key asks for.
func readsAsID(key, s string) bool {
	ok := false
	switch key {
	case "person.prison_number":
		_, ok = readPrisonNumber(s)
	case "person.crn":
		_, ok = readCRN(s)
	case "person.pnc":
		_, ok = readPNC(s)
	case "person.ni_number":
		_, ok = readNI(s)
	case "person.nhs_number":
		_, ok = readNHS(s)
	}
	return ok
}

// finding is one value for one key, and where it was found.
type finding struct {
	key, value  string
	label, part string
	// raw is the answer as written, for when another value wins.
	raw  string
	conf float64
	rank float64
	// com marks what is said of the person's own probation practitioner.
	com bool
}

// The ranks of the places a value may stand: a form beats a form in the
// mail, which beats running text.
const (
	rankForm  = 3.0
	rankBody  = 2.0
	rankProse = 1.0
)

// findings collects what one part says about one person.
type findings struct {
	place     *places
	part      string
	rank      float64
	list      []finding
	guessed   []finding  // what unknown labels most likely ask for
	tellings  []*telling // the running text in which nothing but it is said
	unmapped  []Answer
	household []HouseholdMember
	support   []string
	nameParts map[string]string // title, forename, middle, surname
	partsFrom finding
	address2  []string
	postcode  string
	settled   string // the postcode of the last settled address
	lastAddr  string // the address key a postcode belongs to
	evidence  map[string]Evidence
	titles    string   // what sort of form says it
	offices   []string // the first lines of the forms, in which an office names itself
	told      []Answer // what the form says anywhere of how somebody is reached
	sent      sentDay
	signed    bool // whether somebody signed below the last answer, with a job
}

func (f *findings) add(key, value string, q *question, conf float64) {
	value = strings.TrimSpace(value)
	if value == "" {
		return
	}
	score := q.hit.score
	if score == 0 {
		score = 0.8
	}
	f.list = append(f.list, finding{key: key, value: value, label: q.label, part: f.part, raw: q.ans.text, conf: round2(conf * score), rank: f.rank, com: q.com && strings.HasPrefix(key, "lead.")})
}

func (f *findings) addBool(key string, v bool, q *question, conf float64) {
	if v {
		f.add(key, "true", q, conf)
	} else {
		f.add(key, "false", q, conf)
	}
}

func (f *findings) keep(label, value string) {
	label, value = strings.TrimSpace(label), strings.TrimSpace(value)
	if value == "" || isFiller(value) {
		return
	}
	for _, u := range f.unmapped {
		if u.Label == label && u.Value == value {
			return
		}
	}
	f.unmapped = append(f.unmapped, Answer{Label: label, Value: value})
}

func (f *findings) has(key string) bool {
	return slices.ContainsFunc(f.list, func(x finding) bool { return x.key == key })
}

func (f *findings) value(key string) string {
	best := finding{rank: -1}
	for _, x := range f.list {
		if x.key == key && (x.rank > best.rank || x.rank == best.rank && x.conf > best.conf) {
			best = x
		}
	}
	return best.value
}

func round2(v float64) float64 { return float64(int(v*100+0.5)) / 100 }

// sameValue compares two values as a reader would.
func sameValue(a, b string) bool {
	if strings.EqualFold(a, b) {
		return true
	}
	squeeze := func(s string) string { return strings.ReplaceAll(plainWords(s), " ", "") }
	return squeeze(a) == squeeze(b)
}
