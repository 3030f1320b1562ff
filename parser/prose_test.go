package parser

import (
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dtrbot/parser/mime"
)

// mailed reads a mail of plain text.
func mailed(text string) []Referral {
	raw := "From: a@sender.example\nTo: b@council.example\nSubject: referral\nDate: Mon, 6 Apr 2026 10:00:00 +0100\n" +
		"MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n" + text
	c := contents{message: mime.Read([]byte(raw), mime.DefaultLimits())}
	c.open()
	return c.read().referrals
}

// stated is a referral's value of a key as text, "" for none.
func stated(r *Referral, key string) string {
	switch v := r.field(key).(type) {
	case *string:
		return *v
	case **bool:
		if *v != nil {
			return strconv.FormatBool(**v)
		}
	case *int:
		if *v != 0 {
			return strconv.Itoa(*v)
		}
	case *[]string:
		return strings.Join(*v, ",")
	}
	return ""
}

func TestProse(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name, text string
		// people has what is stated of each; a value "-" asks for none.
		people []map[string]string
	}{
		{
			name: "a fact belongs to whom its sentence is about",
			text: "Hello Braintree,\n\nDuty to refer with consent (signed form dated 27 October 2026) for Ross Salisbury, d.o.b. 8 July 1985, CRN E330912. He is at HMP Highpoint serving a recall and his re-release date is 24 November 2026.\n\nThe victim is his ex-partner Gemma Holt (DOB 12/12/1986), who lives at 4 Rayne Road, Halstead CO9 1ZZ; he must not enter Halstead. High risk of serious harm, MAPPA Cat 3 Level 2. He is not a registered sex offender. No arson.\n\nAny queries, Denzil Harker, Senior Practitioner, 01632 960513. My line manager is Rupa Nair, 01632 960514.\n",
			people: []map[string]string{{
				"person.name": "Ross Salisbury", "person.date_of_birth": "1985-07-08", "person.crn": "E330912", "person.address": "-", "person.phone": "-",
				"custody.prison": "HMP Highpoint", "custody.status": "recall", "custody.release_date": "2026-11-24", "consent.date": "2026-10-27", "consent.method": "written",
				"risk.level": "high", "risk.mappa_category": "3", "risk.mappa_level": "2", "risk.registered_sex_offender": "false", "risk.arson": "false", "risk.excluded_areas": "Halstead",
				"referrer.name": "Denzil Harker", "referrer.role": "Senior Practitioner", "referrer.phone": "01632 960513",
			}},
		},
		{
			name: "without capitals",
			text: "hi, please take this as a dtr for jamie oakes dob 3/4/90 hes at his nans in harlow but she wants him gone by friday. hes said ok to refer. his number is 07700 900123\n\nkel, crs accommodation worker, fairhaven\n07700 900124\n",
			people: []map[string]string{{
				"person.name": "Jamie Oakes", "person.date_of_birth": "1990-04-03", "person.phone": "07700 900123", "consent.given": "true",
				"referrer.name": "Kel", "referrer.role": "crs accommodation worker", "referrer.phone": "07700 900124",
			}},
		},
		{
			name: "the lead and the person each have a number",
			text: "Hello\n\nI've got a lad called Jamie Oakes, 23, who is sofa surfing in Basildon. His DOB is 3.4.2003 and his CRN is X123456. He has given verbal consent (12/3/26).\n\nHis COM is Ruby Ainsworth 07700 900742, ruby.ainsworth@probation.example.\n\nThanks, Kelly\nKelly Marsh | Probation Services Officer | Grays PDU\nM: 07700 900111\n",
			people: []map[string]string{{
				"person.name": "Jamie Oakes", "person.date_of_birth": "2003-04-03", "person.phone": "-", "lead.name": "Ruby Ainsworth", "lead.phone": "07700 900742", "lead.email": "ruby.ainsworth@probation.example",
				"referrer.name": "Kelly Marsh", "referrer.role": "Probation Services Officer", "referrer.team": "Grays PDU", "referrer.phone": "07700 900111", "agency": "probation",
				"consent.method": "oral", "consent.date": "2026-03-12", "housing.situation": "sofa surfing in Basildon",
			}},
		},
		{
			name: "surname first, a home that was",
			text: "Dear Team\n\nOAKES, Jamie (03/04/2003) A1234BC\n\nMr Oakes will be released from HMP Chelmsford on the 14th of January 2027 having served 14 months for burglary. He was living at 12 Fern Close, Harlow CM18 7ZZ with his mum but she will not have him back. Medium risk of serious harm. Not RSO.\n\nHe has signed the consent form dated 2nd December 2026.\n\nRegards\nD. Hall\nResettlement Officer\n",
			people: []map[string]string{{
				"person.name": "Jamie Oakes", "person.prison_number": "A1234BC", "person.address": "-", "person.last_settled_address": "12 Fern Close, Harlow CM18 7ZZ",
				"custody.release_date": "2027-01-14", "custody.sentence_length": "14 months", "custody.offence": "burglary", "custody.status": "sentenced",
				"risk.level": "medium", "risk.registered_sex_offender": "false", "referrer.name": "D. Hall", "consent.date": "2026-12-02",
			}},
		},
		{
			name: "one line to each fact",
			text: "Morning\n\nPlease see below\n\nJamie Oakes\n03/04/2003\nA1234BC\nHMP Bure\nOut 22/05/2026\nNFA\nConsent - verbal 1/4/26\n\nCheers\nBev\n",
			people: []map[string]string{{
				"person.name": "Jamie Oakes", "person.date_of_birth": "2003-04-03", "person.prison_number": "A1234BC", "custody.prison": "HMP Bure", "custody.release_date": "2026-05-22",
				"person.no_fixed_abode": "true", "consent.given": "true", "consent.date": "2026-04-01",
			}},
		},
		{
			name: "names that are streets, and the next of kin",
			text: "Re Mark Green - DOB 12/12/1980\n\nI am referring the above named who is a patient on Cedar Ward. NHS number 943 476 5919. He consents to this referral. His next of kin is his sister, Linda Green, 07700 900444. His own mobile is 07700 900445.\n\nApril Young\nWard Sister, Cedar Ward\nBroomfield Hospital\n01632 960555\n",
			people: []map[string]string{{
				"person.name": "Mark Green", "person.nhs_number": "9434765919", "person.phone": "07700 900445", "agency": "hospital",
				"referrer.name": "April Young", "referrer.role": "Ward Sister", "referrer.organisation": "Broomfield Hospital", "referrer.team": "Cedar Ward",
			}},
		},
		{
			name: "several people, one officer",
			text: "Afternoon,\n\nFollowing two are coming out of HMP Highpoint, both have consented in writing and Sue Barker (COM, 01632 960777) holds both:\n\n- Lee Park, A1111AA, 01/01/1981, release 10/05/2026, ARD\n- Nguyen Van Thanh, A3333CC, 03/03/1983, release 12/05/2026, needs a Vietnamese interpreter\n\nThanks\nJo Banks, OMU, HMP Highpoint\n",
			people: []map[string]string{
				{"person.name": "Lee Park", "person.date_of_birth": "1981-01-01", "custody.release_date": "2026-05-10", "custody.release_type": "ARD", "person.interpreter_needed": "-", "lead.name": "Sue Barker", "consent.given": "true", "custody.prison": "HMP Highpoint"},
				{"person.name": "Nguyen Van Thanh", "person.prison_number": "A3333CC", "person.interpreter_needed": "true", "person.language": "Vietnamese", "lead.phone": "01632 960777", "referrer.name": "Jo Banks"},
			},
		},
		{
			name: "a portal's sentence names who refers",
			text: "Hello Harlow Council,\nMarek Dvorak (marek.dvorak@hmps.example, 01632 960482) of HMP Peterborough has referred Layla Simms, born 23 April 1990, to you. Your reference is C2R-7781. The referrer has confirmed that the client consents.\n",
			people: []map[string]string{{
				"person.name": "Layla Simms", "person.date_of_birth": "1990-04-23", "person.phone": "-", "person.email": "-",
				"referrer.name": "Marek Dvorak", "referrer.phone": "01632 960482", "referrer.email": "marek.dvorak@hmps.example", "external_reference": "C2R-7781",
			}},
		},
		{
			name: "what is denied, supposed or another's is none",
			text: "Dear housing\n\nDTR for Jamie Oakes, DOB 03/04/1990. He consents. There is no history of arson. If he were recalled he would lose the flat. His partner is pregnant. His brother is a veteran. His previous probation officer was Ann Lee, 01632 960001. He may be at risk of domestic abuse allegations.\n",
			people: []map[string]string{{
				"person.name": "Jamie Oakes", "risk.arson": "false", "custody.status": "-", "person.pregnant": "-", "person.armed_forces": "-", "lead.name": "-", "lead.phone": "-", "person.phone": "-", "needs.domestic_abuse": "-",
			}},
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			got := mailed(tt.text)
			if len(got) != len(tt.people) {
				t.Fatalf("got %d people, want %d", len(got), len(tt.people))
			}
			for i, want := range tt.people {
				have := map[string]string{}
				for k := range want {
					if have[k] = stated(&got[i], k); have[k] == "" {
						have[k] = "-"
					}
				}
				if diff := cmp.Diff(want, have); diff != "" {
					t.Errorf("person %d (-want +got):\n%s", i, diff)
				}
			}
		})
	}
}

func TestHouseholdInProse(t *testing.T) {
	t.Parallel()
	text := "I'd like to make a referral please\n\nClient's name is Sidney Marlow and he was born 04-10-66. His partner is Enid Marlow (d.o.b. 12/02/70) and they have a daughter, Poppy (06/06/2020). He has agreed.\n"
	got := mailed(text)
	if len(got) != 1 {
		t.Fatalf("got %d people, want 1", len(got))
	}
	want := []HouseholdMember{
		{Name: "Enid Marlow", Relationship: "partner", DateOfBirth: "1970-02-12"},
		{Name: "Poppy", Relationship: "daughter", DateOfBirth: "2020-06-06"},
	}
	if diff := cmp.Diff(want, got[0].Household); diff != "" {
		t.Errorf("household (-want +got):\n%s", diff)
	}
}

func TestHouseholdIsWhoStays(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name, text string
		want       []HouseholdMember
	}{
		{"who was fled from", "She fled her husband, Martin Oakes (d.o.b. 01/01/1983). With her is her son Leo Oakes (09/04/2018).", []HouseholdMember{{Name: "Leo Oakes", Relationship: "son", DateOfBirth: "2018-04-09"}}},
		{"a wife at the same address", "He lives at 4 Fern Close, Harlow with his wife Kelly Oakes.", []HouseholdMember{{Name: "Kelly Oakes", Relationship: "wife"}}},
		{"a couple to be housed together", "His partner Kelly Shaw is also homeless and they wish to be housed together.", []HouseholdMember{{Name: "Kelly Shaw", Relationship: "partner"}}},
		{"a son with the other parent", "He has a son, Alfie, who lives with his ex.", nil},
		{"a relative who only helps", "His sister Kelly Shaw will collect him.", nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			got := mailed("Hello\n\nDuty to refer for Jamie Oakes, DOB 03/04/1990, who is homeless. " + tt.text + " Consent given.\n\nBev Marsh\n")
			if len(got) != 1 {
				t.Fatalf("got %d people, want 1", len(got))
			}
			if diff := cmp.Diff(tt.want, got[0].Household); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestDateMeans(t *testing.T) {
	t.Parallel()
	tests := []struct {
		text string
		want int
	}{
		{"She was born on the 8th of March 1986.", dateIsBirth},
		{"He comes out on 18 December 2026.", dateIsRelease},
		{"CRD 3/2/2027", dateIsRelease},
		{"His stay there ends on 11 January 2027.", dateIsHomeless},
		{"She has to be out by 12/06/2026.", dateIsHomeless},
		{"His licence ends on 11 January 2027.", dateIsOther},
		{"He has a hearing on 11 May 2026.", dateIsOther},
		{"We have his signed consent of 11 May 2026.", dateIsConsent},
		{"She is to be discharged on 11 May 2026.", dateIsDischarge},
		{"She will be homeless when she is discharged on 11 May 2026.", dateIsHomeless},
	}
	for _, tt := range tests {
		d := inOrder(tt.text, dateEvent)
		if len(d) != 1 {
			t.Fatalf("%q: %d dates", tt.text, len(d))
		}
		if got := dateMeans(tt.text, 0, d[0].start, d[0].end); got != tt.want {
			t.Errorf("%q: got %d, want %d", tt.text, got, tt.want)
		}
	}
}

func TestLongProse(t *testing.T) {
	t.Parallel()
	unit := "Jamie Oakes (DOB 03/04/1990) lives at 12 Fern Close, Harlow CM18 7ZZ and his mum Ann is on 07700 900123. "
	if got := mailed(strings.Repeat(unit, 3000)); len(got) != 1 {
		t.Errorf("got %d people, want 1", len(got))
	}
}
