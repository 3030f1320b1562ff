package main

import (
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"dtrbot/parser"
	"dtrbot/protocol"
	"dtrbot/templates"
	"dtrbot/tracker"
)

// caption is how a person calls a field of the contract.
type caption struct{ key, name string }

// section is a group of fields that a housing officer looks for together.
type section struct {
	title  string
	fields []caption
}

// sections are all fields of the contract in the order in which an officer
// asks: who, how to reach them, since when, by whom, may we.
func sections() []section {
	return []section{
		{"The person", []caption{
			{"person.name", "Name"}, {"person.known_as", "Known as"}, {"person.date_of_birth", "Date of birth"},
			{"person.phone", "Telephone"}, {"person.email", "Email"}, {"person.contact_via", "Contact through"},
			{"person.address", "Address"}, {"person.no_fixed_abode", "No fixed abode"}, {"person.last_settled_address", "Last settled address"},
			{"person.prison_number", "Prison number"}, {"person.crn", "CRN"}, {"person.pnc", "PNC"},
			{"person.ni_number", "NI number"}, {"person.nhs_number", "NHS number"},
			{"person.gender", "Gender"}, {"person.ethnicity", "Ethnicity"}, {"person.nationality", "Nationality"}, {"person.language", "Language"},
			{"person.interpreter_needed", "Interpreter needed"}, {"person.immigration_status", "Immigration status"}, {"person.public_funds", "Public funds"},
			{"person.armed_forces", "Armed forces"}, {"person.care_leaver", "Care leaver"}, {"person.pregnant", "Pregnant"},
			{"household", "Household"},
		}},
		{"The referral", []caption{
			{"referral_date", "Date"}, {"authority", "Made to"}, {"external_reference", "Their reference"}, {"reason", "Reason"},
			{"homeless_status", "Homeless"}, {"homeless_date", "Homeless on"}, {"rough_sleeping", "Rough sleeping"},
			{"consent.given", "Consent"}, {"consent.method", "Consent given"}, {"consent.date", "Consent dated"},
		}},
		{"Made by", []caption{
			{"agency", "Agency"}, {"referrer.name", "Name"}, {"referrer.role", "Role"}, {"referrer.organisation", "Organisation"},
			{"referrer.team", "Team"}, {"referrer.email", "Email"}, {"referrer.phone", "Telephone"},
			{"lead.name", "Lead contact"}, {"lead.email", "Lead's email"}, {"lead.phone", "Lead's telephone"},
			{"other_professionals", "Others involved"},
		}},
		{"Custody", []caption{
			{"custody.status", "Status"}, {"custody.prison", "Prison"}, {"custody.release_date", "Release"}, {"custody.release_type", "Release type"},
			{"custody.sentence_date", "Sentenced"}, {"custody.sentence_length", "Sentence"}, {"custody.offence", "Offence"},
			{"custody.licence_conditions", "Licence conditions"}, {"custody.cas3", "CAS3 referral"},
		}},
		{"Housing", []caption{
			{"housing.situation", "Situation"}, {"housing.loss_reason", "Home lost because"}, {"housing.tenancy_to_save", "Tenancy to save"},
			{"housing.landlord", "Landlord"}, {"housing.arrears", "Arrears"},
			{"local_connection.grounds", "Local connection"}, {"local_connection.details", "Connection details"}, {"local_connection.reason_elsewhere", "Why here"},
		}},
		{"Needs and risk", []caption{
			{"needs.support", "Support needs"}, {"needs.mental_health", "Mental health"}, {"needs.physical_health", "Physical health"},
			{"needs.substance_misuse", "Substance misuse"}, {"needs.domestic_abuse", "Domestic abuse"},
			{"risk.level", "Risk of harm"}, {"risk.summary", "Risk"}, {"risk.to_staff", "Risk to staff"}, {"risk.excluded_areas", "Excluded areas"},
			{"risk.registered_sex_offender", "Sex offender register"}, {"risk.arson", "Arson"},
			{"risk.mappa_category", "MAPPA category"}, {"risk.mappa_level", "MAPPA level"},
		}},
	}
}

// doubtful is the confidence below which a value is marked, so that a person
// looks at it first.
const doubtful = 0.7

// describe prints a result for a person.
func describe(w io.Writer, r parser.Result, pack *protocol.Pack) error {
	var b strings.Builder
	fmt.Fprintf(&b, "Kind: %s (%.0f%%)\n", strings.ReplaceAll(string(r.Message.Kind), "_", " "), r.Message.KindConfidence*100)
	for _, reason := range r.Message.KindReasons {
		fmt.Fprintf(&b, "  because: %s\n", reason)
	}
	if r.Message.Suspected {
		fmt.Fprintln(&b, "  It has something of a referral: from a referrer's domain, or with a part that was not read, it is shown to a person.")
	}
	if from := r.Message.Envelope.From; templates.Address(from) != from {
		fmt.Fprintf(&b, "From %s\n", templates.Address(from))
	}
	for _, ref := range r.Message.References {
		fmt.Fprintf(&b, "Names the case %s\n", ref)
	}
	if a := r.Message.Envelope.Automatic; a != "" {
		fmt.Fprintf(&b, "Never answered by a machine: %s\n", a)
	}
	if o := r.Message.Bounce; o != nil {
		fmt.Fprintf(&b, "Reports: %s", returnWords(o.Return))
		if len(o.Recipients) > 0 {
			fmt.Fprintf(&b, ", to %s", strings.Join(o.Recipients, ", "))
		}
		b.WriteByte('\n')
	}
	if a := r.Message.Response; a != nil && (a.NextSteps || a.NamesContact) {
		var says []string
		if a.NextSteps {
			says = append(says, "next steps")
		}
		if a.NamesContact {
			says = append(says, "a person to turn to")
		}
		fmt.Fprintf(&b, "As an officer's answer it would name %s\n", strings.Join(says, " and "))
	}
	for _, pr := range r.Message.Problems {
		if pr.Code == parser.ProblemMIME && bareFile(r.Message) {
			fmt.Fprintln(&b, "It is a bare file and no mail: it is read as if it had been attached to one.")
			continue
		}
		fmt.Fprintf(&b, "Problem: %s %s", pr.Where, problemWords(pr.Code))
		if pr.Detail != "" {
			fmt.Fprintf(&b, " (%s)", pr.Detail)
		}
		b.WriteByte('\n')
	}
	if len(r.Referrals) == 0 {
		fmt.Fprintf(&b, "\n%s\n", noPerson(r.Message))
	}
	for i, ref := range r.Referrals {
		fmt.Fprintf(&b, "\nReferral %d of %d%s\n", i+1, len(r.Referrals), fromPart(mainPart(ref.Evidence)))
		if err := describeReferral(&b, ref); err != nil {
			return err
		}
		absent, err := tracker.Missing(ref, pack, r.Message.Envelope.Unreadable)
		if err != nil {
			return err
		}
		if len(absent) > 0 {
			fmt.Fprintf(&b, "\n  Not stated\n")
			for _, phrase := range absent {
				fmt.Fprintf(&b, "    %s\n", phrase)
			}
		}
		if len(ref.Unmapped) > 0 {
			fmt.Fprintf(&b, "\n  Answered, and not understood or not in full\n")
			for _, u := range ref.Unmapped {
				fmt.Fprintf(&b, "    %s: %s\n", u.Label, templates.Address(inOneLine(u.Value)))
			}
		}
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// bareFile reports a message without any field of a mail's header, which is what a
// form is that somebody saved from one.
func bareFile(m parser.Message) bool {
	return m.MessageID == "" && m.Envelope.From == ""
}

// noPerson says that no person was read from a message, and whether one should
// have been.
func noPerson(m parser.Message) string {
	switch {
	case m.Kind == parser.KindReferral || m.Kind == parser.KindRetentionRequest || m.Kind == parser.KindPortalNotification:
		return "No person was read from it, though it should refer somebody: read the message itself."
	case m.Envelope.Unreadable || m.Kind == parser.KindEncrypted:
		return "No person was read from it, and not all of it could be read: read the message itself."
	}
	return "Nobody is referred in it."
}

// returnWords says how final a report of delivery is.
func returnWords(r parser.Return) string {
	switch r {
	case parser.ReturnSoft:
		return "not delivered, though the address may be right"
	case parser.ReturnDelayed:
		return "still being tried"
	case parser.ReturnDelivered:
		return "delivered"
	}
	return "not delivered"
}

// problemWords continues the name of a part.
func problemWords(code string) string {
	switch code {
	case parser.ProblemEncrypted:
		return "cannot be opened"
	case parser.ProblemDamaged:
		return "is damaged"
	case parser.ProblemTooLarge:
		return "is too large to be read"
	case parser.ProblemTypeUnsupported:
		return "is of a kind that is not read"
	case parser.ProblemScanned:
		return "is a scan without text"
	case parser.ProblemLimit:
		return "goes beyond what is read"
	case parser.ProblemCharset:
		return "has an unknown character set"
	case parser.ProblemMIME:
		return "is not as a message should be"
	}
	return code
}

// line is one value as it is printed.
type line struct{ name, value, from string }

// describeReferral prints what a referral states, by sections: each value with
// the part and the question it came from.
func describeReferral(b *strings.Builder, ref parser.Referral) error {
	evidence := ref.Evidence
	ref.Unmapped, ref.Evidence = nil, nil
	data, err := json.Marshal(ref)
	if err != nil {
		return err
	}
	var tree map[string]any
	if err := json.Unmarshal(data, &tree); err != nil {
		return err
	}
	values := map[string]string{}
	flatten(values, "", tree)
	main := mainPart(evidence)
	width, nameWidth := 0, 0
	var groups [][]line
	for _, s := range sections() {
		var lines []line
		for _, f := range s.fields {
			v, ok := values[f.key]
			if !ok {
				continue
			}
			if strings.HasSuffix(f.key, ".email") {
				v = templates.Address(v)
			}
			l := line{name: f.name, value: inOneLine(v), from: origin(evidence, f.key, main)}
			nameWidth = max(nameWidth, utf8.RuneCountInString(l.name))
			if n := utf8.RuneCountInString(l.value); n <= widestValue {
				width = max(width, n)
			}
			lines = append(lines, l)
		}
		groups = append(groups, lines)
	}
	for i, s := range sections() {
		if len(groups[i]) == 0 {
			continue
		}
		fmt.Fprintf(b, "\n  %s\n", s.title)
		for _, l := range groups[i] {
			text := fmt.Sprintf("    %-*s  %-*s   %s", nameWidth, l.name, width, l.value, l.from)
			b.WriteString(strings.TrimRight(text, " ") + "\n")
		}
	}
	return nil
}

// mainPart is the part that most values of a referral were read from.
func mainPart(evidence map[string]parser.Evidence) string {
	times, most := map[string]int{}, ""
	for _, e := range evidence {
		times[e.Part]++
	}
	for part, n := range times {
		if n > times[most] || n == times[most] && part < most {
			most = part
		}
	}
	return most
}

func fromPart(part string) string {
	if part == "" {
		return ""
	}
	return ", from " + part
}

// widestValue is the longest value that sets where the next column begins.
const widestValue = 40

// origin says where a value was read, and whether to doubt it. The part is
// named where it is not the one that the whole referral was read from.
func origin(evidence map[string]parser.Evidence, key, main string) string {
	e, ok := evidence[key]
	if !ok {
		return ""
	}
	from := "from " + e.Label
	switch e.Label {
	case "text":
		from = "from the wording"
	case "signature":
		from = "from the signature"
	}
	if e.Part != main {
		from += ", " + e.Part
	}
	if e.Confidence < doubtful {
		from += " (doubtful)"
	}
	return from
}

func inOneLine(s string) string { return strings.ReplaceAll(s, "\n", " / ") }

// flatten turns nested groups into dotted keys, with the values as people
// write them. The people of a household are one value.
func flatten(out map[string]string, prefix string, v any) {
	switch v := v.(type) {
	case map[string]any:
		for k, inner := range v {
			if prefix != "" {
				k = prefix + "." + k
			}
			flatten(out, k, inner)
		}
	case []any:
		var all []string
		for _, inner := range v {
			all = append(all, listed(inner))
		}
		out[prefix] = strings.Join(all, "; ")
	case bool:
		out[prefix] = "no"
		if v {
			out[prefix] = "yes"
		}
	case string:
		out[prefix] = plainValue(prefix, v)
	default:
		out[prefix] = fmt.Sprint(v)
	}
}

// listed is one element of a list: a word, or a member of the household.
func listed(v any) string {
	member, ok := v.(map[string]any)
	if !ok {
		return strings.ReplaceAll(fmt.Sprint(v), "_", " ")
	}
	var said []string
	for _, key := range []string{"name", "relationship", "date_of_birth"} {
		if s, ok := member[key].(string); ok {
			if key == "date_of_birth" {
				s = "born " + britishDate(s)
			}
			said = append(said, s)
		}
	}
	return strings.Join(said, ", ")
}

// plainValue is a value without the marks of the contract: dates in words,
// and the words of its lists without underscores.
func plainValue(key, v string) string {
	switch {
	case slices.Contains([]string{"agency", "homeless_status", "custody.status", "risk.level"}, key):
		return strings.ReplaceAll(v, "_", " ")
	case strings.HasSuffix(key, "_date") || strings.HasSuffix(key, ".date") || key == "person.date_of_birth":
		return britishDate(v)
	}
	return v
}

func britishDate(iso string) string {
	day, err := time.Parse(time.DateOnly, iso)
	if err != nil {
		return iso
	}
	return day.Format("2 January 2006")
}
