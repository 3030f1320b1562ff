package parser

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"
)

// heard gives what a mail tells of the first one referred, by key of the contract.
func heard(t *testing.T, raw string) map[string]string {
	t.Helper()
	r := Parse([]byte(strings.ReplaceAll(raw, "\n", "\r\n")))
	out := map[string]string{}
	if len(r.Referrals) > 0 {
		out = flattened(t, r.Referrals[0])
	}
	out["kind"], out["people"] = string(r.Message.Kind), fmt.Sprint(len(r.Referrals))
	return out
}

// heardAll is what is read of each person of a mail, in the order of the answers.
func heardAll(t *testing.T, raw string) []map[string]string {
	t.Helper()
	var out []map[string]string
	for _, r := range Parse([]byte(strings.ReplaceAll(raw, "\n", "\r\n"))).Referrals {
		out = append(out, flattened(t, r))
	}
	return out
}

// flattened gives the values of a referral by dotted keys, without evidence.
func flattened(t *testing.T, r Referral) map[string]string {
	t.Helper()
	b, err := json.Marshal(r)
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]string{}
	var all map[string]any
	if err := json.Unmarshal(b, &all); err != nil {
		t.Fatal(err)
	}
	delete(all, "evidence")
	var flatten func(key string, v any)
	flatten = func(key string, v any) {
		switch v := v.(type) {
		case map[string]any:
			for k, x := range v {
				flatten(strings.TrimPrefix(key+"."+k, "."), x)
			}
		case []any:
			for i, x := range v {
				flatten(fmt.Sprint(key, ".", i), x)
			}
		case nil:
		default:
			out[key] = fmt.Sprint(v)
		}
	}
	flatten("", all)
	return out
}

const heardHead = "From: Sam Foe <s.foe@probation-x.example>\nTo: h@council.example\nSubject: duty to refer\nDate: Tue, 10 Nov 2026 10:00:00 +0000\nMessage-ID: <1@x.example>\nContent-Type: text/plain; charset=utf-8\n\n"

// TestHeard: what one sentence of an otherwise plain mail tells of the person, or must
// not ("-").
func TestHeard(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		says string
		want map[string]string
	}{
		// Of somebody else.
		{"His brother is a registered sex offender and lives round the corner.", map[string]string{"risk.registered_sex_offender": "-"}},
		{"He shared a flat with a registered sex offender.", map[string]string{"risk.registered_sex_offender": "-"}},
		{"He is no longer on the sex offenders register.", map[string]string{"risk.registered_sex_offender": "false"}},
		{"His co-accused is MAPPA level 3.", map[string]string{"risk.mappa_level": "-"}},
		{"Jamie's ex-partner Kit was violent towards him and is on remand for it.", map[string]string{"custody.status": "-", "needs.domestic_abuse": "true"}},
		{"His mum speaks only Portuguese.", map[string]string{"person.language": "-"}},
		{"His partner is a care leaver.", map[string]string{"person.care_leaver": "-"}},
		{"He sees his care co-ordinator Lorna Dace at the CMHT.", map[string]string{"lead.name": "-"}},
		{"His ex is pregnant.", map[string]string{"person.pregnant": "-"}},
		{"Mum's address is 4 Elm Road, Pitsea but he can't go there.", map[string]string{"person.last_settled_address": "-", "person.address": "-"}},
		{"My last day with the Probation Service is 4 December 2026.", map[string]string{"homeless_date": "-", "custody.release_date": "-"}},
		{"Phone number for the appointment: 01632 960707 (POM Kev Dale).", map[string]string{"person.phone": "-"}},
		// Denied, or of another time.
		{"He is not NRPF.", map[string]string{"person.public_funds": "true"}},
		{"He isn't fleeing domestic abuse.", map[string]string{"reason": "-", "needs.domestic_abuse": "-"}},
		{"Ex-forces: no.", map[string]string{"person.armed_forces": "false"}},
		{"His phone is 07700 900101 but it's broken.", map[string]string{"person.phone": "-"}},
		{"Low risk to staff.", map[string]string{"risk.level": "-", "risk.to_staff": "Low risk to staff"}},
		{"MAPPA was level 2, now level 1.", map[string]string{"risk.mappa_level": "1"}},
		{"Arrears £1,500 (2 months).", map[string]string{"custody.sentence_length": "-", "housing.arrears": "£1,500"}},
		{"His release is no longer 18/12/26, it's now going to be 8/1/27.", map[string]string{"custody.release_date": "2027-01-08"}},
		{"He was due for release on 14/12/2026, however this has now been brought forward to 7/12/2026.", map[string]string{"custody.release_date": "2026-12-07"}},
		{"His CRD is now 7/12/2026, not 14/12/2026.", map[string]string{"custody.release_date": "2026-12-07"}},
		{"His release date has changed from 14/12/2026 to 7/12/2026.", map[string]string{"custody.release_date": "2026-12-07"}},
		{"He'll not be released on 15/12/2026 now.", map[string]string{"custody.release_date": "-"}},
		{"His previous release from prison was 01/06/2025.", map[string]string{"custody.release_date": "-"}},
		{"He was re-released on 10/6/2026 and recalled again. His next release is on 18/12/2026.", map[string]string{"custody.release_date": "2026-12-18"}},
		{"His conditional discharge from last year expires on 12/12/2026.", map[string]string{"homeless_date": "-"}},
		{"Please note that he withdrew consent to share with his GP.", map[string]string{"consent.given": "true"}},
		{"He's had a CAS3 consent form but I've not made that referral.", map[string]string{"consent.method": "-"}},
		{"He'd like Rochford or Castle Point.", map[string]string{"authority": "-"}},
		// Where he is.
		{"He's in Littlehey until release.", map[string]string{"custody.prison": "HMP Littlehey"}},
		{"He's out on 12th Dec from Chelmsford.", map[string]string{"custody.prison": "HMP Chelmsford", "custody.release_date": "2026-12-12"}},
		{"He was transferred from HMP Chelmsford to HMP Norwich yesterday.", map[string]string{"custody.prison": "HMP Norwich"}},
		{"HMP Chelmsford, release 8 December 2026. NFA.", map[string]string{"homeless_status": "threatened"}},
		{"He lives in a private rented first floor flat (22a Stock Road, Billericay CM12 9ZZ).", map[string]string{"person.address": "22a Stock Road, Billericay CM12 9ZZ"}},
		{"He rents a flat at 6 Gun Hill Place, Basildon SS16.", map[string]string{"person.address": "6 Gun Hill Place, Basildon SS16"}},
		// What he is and has.
		{"He speaks little English (Arabic).", map[string]string{"person.language": "Arabic"}},
		{"Support needs: budgeting, ETE, life skills.", map[string]string{"needs.support.0": "budgeting", "needs.support.2": "life skills"}},
		{"Convicted of arson in 2009.", map[string]string{"custody.offence": "arson"}},
		{"He appears for trial in February on a charge of affray.", map[string]string{"custody.offence": "affray"}},
		{"(RSO, Cat 1 L2)", map[string]string{"risk.mappa_category": "1", "risk.mappa_level": "2", "risk.registered_sex_offender": "true"}},
		{"Kids: Max Bird 01/02/2018, Lily Bird 03/04/2020.", map[string]string{"people": "1", "household.0.name": "Max Bird", "household.1.date_of_birth": "2020-04-03", "household.1.relationship": "child"}},
		{"He has two girls, Mia Bird (2 March 2018) and Leila Bird (19 August 2021).", map[string]string{"people": "1", "household.0.relationship": "daughter", "household.1.name": "Leila Bird"}},
		{"He has his 3 children with him: Max (8), Lily (6) and Joe (2).", map[string]string{"household.0.name": "Max", "household.2.name": "Joe"}},
		{"Kids - 2, both with their mum (Mason 8, Lily 5).", map[string]string{"household.0.name": "-"}},
		{"His mum Jane Oakes will live with him.", map[string]string{"household.0.name": "Jane Oakes", "household.0.relationship": "mum"}},
		{"He wants a call - 07700 900087.", map[string]string{"person.phone": "07700 900087"}},
		{"I'm also supporting his cellmate Del Ford, 23/01/1990, but he has asked me not to refer him.", map[string]string{"people": "1", "person.name": "Jamie Oakes"}},
	} {
		t.Run(tt.says, func(t *testing.T) {
			t.Parallel()
			got := heard(t, heardHead+"Please take this as a duty to refer for Jamie Oakes, dob 3/4/1990. He has agreed to this referral. "+tt.says+"\n\nThanks\nSam Foe\nProbation Officer\n01632 960111\n")
			for k, v := range tt.want {
				if v == "-" {
					v = ""
				}
				if got[k] != v {
					t.Errorf("%s: got %q, want %q", k, got[k], v)
				}
			}
		})
	}
}

// TestConsentDated: the day of consent may stand right behind it.
func TestConsentDated(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ says, method string }{
		{"He gave verbal consent 20 Oct.", "oral"},
		{"He has given verbal consent 20/10/26.", "oral"},
		{"He consented 20/10/2026 in writing.", "written"},
		{"He consented to the referral. (Verbal, on 20/10.)", "oral"},
		{"He agreed to me sending you this; he told me so over the telephone on 20 October 2026.", "oral"},
	} {
		got := heard(t, heardHead+"Duty to refer for Jamie Oakes, dob 3/4/1990, who has nowhere to go. "+tt.says+"\n\nThanks\nSam Foe\nProbation Officer\n01632 960111\n")
		if got["consent.given"] != "true" || got["consent.method"] != tt.method || got["consent.date"] != "2026-10-20" {
			t.Errorf("%s: %s, %s, %s", tt.says, got["consent.given"], got["consent.method"], got["consent.date"])
		}
	}
}

// TestCorrectedForm: what the covering mail says is wrong on the form is not taken from
// the form, and what the form says is kept.
func TestCorrectedForm(t *testing.T) {
	t.Parallel()
	const form = "<table><tr><td>Name of client</td><td>Jamie Oakes</td></tr><tr><td>Date of birth</td><td>03/04/1990</td></tr><tr><td>Prison</td><td>HMP Chelmsford</td></tr>" +
		"<tr><td>Release date</td><td>14/12/2026</td></tr><tr><td>Consent given?</td><td>Yes</td></tr><tr><td>Name of referrer</td><td>Sam Foe</td></tr></table>"
	for _, tt := range []struct{ says, born, released string }{
		{"Form attached.", "1990-04-03", "2026-12-14"},
		{"The release date has moved since I did the form - now 21/12/2026.", "1990-04-03", "2026-12-21"},
		{"Please note the date of birth on the form is wrong, it should be 4 April 1990.", "1990-04-04", "2026-12-14"},
		{"His release date was 7/12/2026 before.", "1990-04-03", "2026-12-14"},
	} {
		raw := strings.Replace(heardHead, "text/plain; charset=utf-8", "multipart/mixed; boundary=b", 1) +
			"--b\nContent-Type: text/plain\n\nDuty to refer attached. " + tt.says + "\n\nSam Foe\n--b\nContent-Type: text/html; name=form.html\nContent-Disposition: attachment; filename=form.html\n\n" + form + "\n--b--\n"
		got := heard(t, raw)
		if got["person.date_of_birth"] != tt.born || got["custody.release_date"] != tt.released {
			t.Errorf("%s: %s, %s", tt.says, got["person.date_of_birth"], got["custody.release_date"])
		}
		kept := false
		for k, v := range got {
			kept = kept || strings.HasPrefix(k, "unmapped") && (v == "14/12/2026" || v == "03/04/1990")
		}
		if want := tt.born != "1990-04-03" || tt.released != "2026-12-14"; kept != want {
			t.Errorf("%s: what the form says is kept: %v, want %v in %v", tt.says, kept, want, got)
		}
	}
}

// TestNamedInSubject: the subject gives the name that the text gives by half, or not.
func TestNamedInSubject(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ subject, text, name string }{
		{"DTR - Fred Wadey", "Fred (DOB 5.2.1991) is to be released on 14/12/2026 from HMP Chelmsford, NFA. He consents.", "Fred Wadey"},
		{"Duty to refer - Reece HARGREAVES", "Mr Hargreaves (dob 5/2/1991, A8812KL) leaves HMP Highpoint on 14/12/2026 with nowhere to go and consents to this duty to refer.", "Reece Hargreaves"},
		{"Duty to refer - Ann Poe", "Please take this as a duty to refer for Jamie Oakes, dob 3/4/1990, NFA.", "Jamie Oakes"},
	} {
		raw := strings.Replace(heardHead, "Subject: duty to refer", "Subject: "+tt.subject, 1) + tt.text + "\n\nSam Foe\nProbation Officer\n"
		if got := heard(t, raw); got["person.name"] != tt.name {
			t.Errorf("%s: %q, want %q", tt.subject, got["person.name"], tt.name)
		}
	}
}
