package parser

import "testing"

// TestSenses asks labels that no wording of the catalogue is.
func TestSenses(t *testing.T) {
	t.Parallel()
	c, err := builtIn()
	if err != nil {
		t.Fatal(err)
	}
	for label, want := range map[string]string{
		"Mid-point release date":              "custody.release_date",
		"Date due out":                        "custody.release_date",
		"Out on":                              "custody.release_date",
		"End of custodial element":            "custody.release_date",
		"Where held":                          "custody.prison",
		"Patient happy for us to share this?": "consent.given",
		"Does the child agree to a referral to the council?":    "consent.given",
		"How did they agree?":                                   "consent.method",
		"Which council do they want to go to?":                  "authority",
		"Tell us why they are homeless or likely to be":         "reason",
		"Why housing help is needed":                            "reason",
		"Why can the patient not return?":                       "housing.loss_reason",
		"Where living before admission":                         "person.last_settled_address",
		"Anywhere safe to sleep tonight?":                       "safe_tonight",
		"Homeless since":                                        "homeless_date",
		"Places the person must keep away from":                 "risk.excluded_areas",
		"Is there a risk to staff visiting?":                    "risk.to_staff",
		"Problems with drink or drugs":                          "needs.substance_misuse",
		"Has CAS-3 been applied for?":                           "custody.cas3",
		"How may we get hold of you?":                           "?.contact",
		"Officer's number":                                      "?.phone",
		"Where do you work?":                                    "referrer.organisation",
		"Anyone else who needs housing with them?":              "household",
		"What ties do they have to the area?":                   "local_connection.details",
		"Why Southend and not her own council?":                 "local_connection.reason_elsewhere",
		"Expected date of leaving the ward when fit":            "-",
		"Favourite meal":                                        "",
		"Please tell the person at reception that you are here": "",
	} {
		h, ok := c.label(label)
		got := h.key
		if !ok {
			got = ""
		}
		if got != want {
			t.Errorf("label %q asks for %q (%.2f), want %q", label, got, h.score, want)
		}
	}
}

func TestCompound(t *testing.T) {
	t.Parallel()
	c, err := builtIn()
	if err != nil {
		t.Fatal(err)
	}
	pl, err := knownPlaces()
	if err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		name, label, answer string
		want                map[string]string
	}{
		{"by slash", "Prison no. / CRN", "A5508DT / D774012", map[string]string{"person.prison_number": "A5508DT", "person.crn": "D774012"}},
		{"by comma", "Prison and release date", "HMP/YOI Chelmsford, 04/12/2026", map[string]string{"custody.prison": "HMP/YOI Chelmsford", "custody.release_date": "04/12/2026"}},
		{"in brackets", "Health (physical / mental)", "Asthma / PTSD", map[string]string{"needs.physical_health": "Asthma", "needs.mental_health": "PTSD"}},
		{"run together", "DateReferring Agency", "21/10/2026\nBury Probation", map[string]string{"?.date": "21/10/2026", "referrer.organisation": "Bury Probation"}},
		{"more shares than parts", "Sentence, and index offence", "8 years, 4/2/2019, robbery of a shop", map[string]string{"custody.sentence_length": "8 years", "custody.sentence_date": "4/2/2019", "custody.offence": "robbery of a shop"}},
		{"in another order", "Offence / sentence", "14 months; burglary, handling", map[string]string{"custody.sentence_length": "14 months", "custody.offence": "burglary, handling"}},
		{"a council and words", "Which authority and what connection?", "Basildon. Brother in Wickford who he sees weekly, lived in district 30 yrs", map[string]string{"authority": "Basildon", "local_connection.details": "Brother in Wickford who he sees weekly, lived in district 30 yrs"}},
		{"a council by stroke", "Council and local connection", "Braintree DC - lived in Witham, then Halstead", map[string]string{"authority": "Braintree DC", "local_connection.details": "lived in Witham, then Halstead"}},
		{"a bare number", "Number / DOB", "A1290GD / 30.08.2001", map[string]string{"person.prison_number": "A1290GD", "person.date_of_birth": "30.08.2001"}},
		{"three parts", "Name, date of birth and CRN of resident", "Leonard Ashby, 30 May 1968, G118723", map[string]string{"?.name": "Leonard Ashby", "person.date_of_birth": "30 May 1968", "person.crn": "G118723"}},
		{"three parts of which one is nothing to us", "Prison, cell and release date", "HMP Pentonville, G2-14, 30/11/26", map[string]string{"custody.prison": "HMP Pentonville", "custody.release_date": "30/11/26"}},
		{"one question", "Name of next of kin", "Jane Doe", map[string]string{"-": "Jane Doe"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			h, known := c.label(tt.label)
			got := map[string]string{}
			for _, q := range expand(c, pl, []question{{label: tt.label, hit: h, known: known, ans: readAnswer([]string{tt.answer})}}) {
				got[q.hit.key] = q.ans.text
			}
			for k, v := range tt.want {
				if got[k] != v {
					t.Errorf("%s = %q, want %q of %v", k, got[k], v, got)
				}
			}
		})
	}
}
