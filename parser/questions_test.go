package parser

import (
	"strings"
	"testing"

	"dtrbot/parser/document"

	"github.com/google/go-cmp/cmp"
)

func TestCatalogueIsSound(t *testing.T) {
	t.Parallel()
	c, err := readCatalogue(catalogueTOML)
	if err != nil {
		t.Fatal(err)
	}
	own := map[string]bool{"safe_tonight": true, "nowhere_tonight": true, "date.either": true, "consent.oral": true, "consent.written": true, "household": true, "needs.support": true,
		"person.forename": true, "person.surname": true, "person.middle": true, "person.title": true, "person.ids": true, "person.contact": true, "referrer.contact": true, "lead.contact": true,
		"person.no_public_funds": true, "risk.mappa": true, reasonMore: true, keyUnmapped: true}
	for _, w := range c.wordings {
		if !strings.HasPrefix(w.key, "?.") && !own[w.key] && new(Referral).field(w.key) == nil {
			t.Errorf("%q asks for %s, which no field is", strings.Join(w.tokens, " "), w.key)
		}
	}
	for _, bad := range []string{"[[label]]\nwords = ['x']", "[[label]]\nkey = 'reason'", "[[label]]\nkey = 'reason'\nwords = ['?']", "[fold]\na = ['!']", "not toml"} {
		if _, err := readCatalogue([]byte(bad)); err == nil {
			t.Errorf("catalogue %q was accepted", bad)
		}
	}
}

func TestLabels(t *testing.T) {
	t.Parallel()
	c, err := builtIn()
	if err != nil {
		t.Fatal(err)
	}
	for label, want := range map[string]string{
		"2. Date of Birth:":                                     "person.date_of_birth",
		"D.O.B":                                                 "person.date_of_birth",
		"National Insurnace Number":                             "person.ni_number",
		"Prisoner’s NOMS no.":                                   "person.prison_number",
		"What is the client's first language?":                  "person.language",
		"Section 3: Reason for this referral":                   "reason",
		"Has the service user given their permission?":          "consent.given",
		"Name & job title of referring officer":                 "referrer.contact",
		"Is the applicant a registered sex offender":            "risk.registered_sex_offender",
		"Any known risks to staff?":                             "risk.to_staff",
		"Address they lived at before custody":                  "person.last_settled_address",
		"When is the prisoner due to be released?":              "custody.release_date",
		"Details of any rent arrears owed":                      "housing.arrears",
		"Contact no. for work coach":                            "referrer.phone",
		"Work coach email":                                      "referrer.email",
		"OM telephone":                                          "lead.phone",
		"Referral to":                                           "authority",
		"Referral for":                                          "person.name",
		"Referred on":                                           "referral_date",
		"If yes, which prison?":                                 "custody.prison",
		"Is the client aware of and consents to this referral?": "consent.given",
		"I confirm the person has given permission to share this information": "consent.given",
		"Has the client agreed to a CAS3 referral?":                           keyUnmapped,
		"Favourite colour":         "",
		"Consent for CAS3":         keyUnmapped,
		"Client aware of referral": keyUnmapped,
		"Perpetrator's name":       keyUnmapped,
	} {
		h, ok := c.label(label)
		if !ok {
			h.key = ""
		}
		if h.key != want {
			t.Errorf("label %q asks for %q (%.2f), want %q", label, h.key, h.score, want)
		}
	}
}

func TestReadAnswer(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ name, in, want string }{
		{"untouched", "Yes / No", ""},
		{"untouched without a slash", "Yes No", ""},
		{"untouched letters", "Y/N?", ""},
		{"untouched with unknown", "Y/N/Not known", ""},
		{"a yes with its manner", "Yes, verbal", "Yes, verbal"},
		{"a yes with its manner behind a dash", "Yes - written", "Yes - written"},
		{"a yes with its manner behind a slash", "Y / written", "Y / written"},
		{"a no with its manner", "No – declined", "No – declined"},
		{"manners to choose from", "Verbal / Written", ""},
		{"instruction", "Yes/No (delete as appropriate)", ""},
		{"struck", "Yes/~~No~~", "Yes"},
		{"the other struck", "~~Yes~~ / No", "No"},
		{"both struck", "~~Yes~~/~~No~~", ""},
		{"bold of two", "Yes / **No**", "No"},
		{"bold of all", "**Yes / No**", ""},
		{"box before", "[x] Yes [ ] No", "Yes"},
		{"box behind", "Yes[ ] No[x] Unknown[ ]", "No"},
		{"no box ticked", "[ ] Yes [ ] No", ""},
		{"drawn boxes", "☐ Low ☒ Medium ☐ High", "Medium"},
		{"comment behind", "☐ Yes ☒ No  Details: lives alone", "No - lives alone"},
		{"answer behind the options", "Y/N  Y", "Y"},
		{"two ticked", "[x] Drugs [x] Alcohol [ ] Debt", "Drugs, Alcohol"},
		{"prompt", "{?Click or tap here to enter text.}", ""},
		{"control", "{=Jane Doe}", "Jane Doe"},
		{"plain", "Jane Doe", "Jane Doe"},
		{"a name with slashes stays", "Jane / John", "Jane / John"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			a := readAnswer(marked(document.Block{Spans: spansOf(tt.in)}))
			if a.text != tt.want {
				t.Errorf("answer of %q = %q, want %q", tt.in, a.text, tt.want)
			}
		})
	}
}

func one(t *testing.T, name, text string) (Referral, formSign) {
	t.Helper()
	r := readForms([]part{{name: name, body: name == "body", doc: documentOf(text)}})
	if len(r.referrals) != 1 || len(r.forms) != 1 {
		t.Fatalf("%d referrals, %d forms, want one of each", len(r.referrals), len(r.forms))
	}
	return r.referrals[0], r.forms[0]
}

func TestNestedTable(t *testing.T) {
	t.Parallel()
	inner := document.Block{Table: &document.Table{Rows: []document.Row{rowOf("| Surname | Doe |"), rowOf("| First name | Jane |"), rowOf("| Date of birth | 1/2/1980 |")}}}
	outer := document.Table{Rows: []document.Row{{Cells: []document.Cell{{Span: 1, Blocks: []document.Block{{Spans: spansOf("**Client details**")}, inner}}}}}}
	r := readForms([]part{{name: "f.docx", doc: document.Document{Blocks: []document.Block{{Table: &outer}}}}})
	if len(r.referrals) != 1 || r.referrals[0].Person.Name != "Jane Doe" || r.referrals[0].Person.DateOfBirth != "1980-02-01" {
		t.Errorf("referrals %+v, want Jane Doe of 1980-02-01", r.referrals)
	}
}

func TestEvidence(t *testing.T) {
	t.Parallel()
	r, _ := one(t, "form.docx", "| 1. Full name: | Jane Doe |\n| Date of birth | 1/2/1980 |\n| Consent given | Yes |")
	want := Evidence{Part: "form.docx", Label: "Full name", Confidence: 0.97}
	if diff := cmp.Diff(want, r.Evidence["person.name"]); diff != "" {
		t.Errorf("evidence of the name (-want +got):\n%s", diff)
	}
	for key := range r.Evidence {
		if r.field(key) == nil {
			t.Errorf("evidence for %s, which is no field", key)
		}
	}
}

// TestNothingIsDropped finds every answer of a form in the referral again.
func TestNothingIsDropped(t *testing.T) {
	t.Parallel()
	text := `| Name | Jane Doe |
| Date of birth | the day after Michaelmas |
| Favourite biscuit | Garibaldi |
| Telephone | ring the bell twice |
| MAPPA | see Wendy |
| Prison number | lost-in-post |
| Household | her two budgerigars |
| Consent | ask Barbara |
| Risk level | mostly harmless |
| Interpreter required | Yes, Klingon and Elvish |`
	r, _ := one(t, "form.docx", text)
	for _, want := range []string{"the day after Michaelmas", "Garibaldi", "ring the bell twice", "see Wendy", "lost-in-post", "her two budgerigars", "ask Barbara", "mostly harmless", "Klingon"} {
		found := false
		for _, u := range r.Unmapped {
			found = found || strings.Contains(u.Value, want)
		}
		if !found {
			t.Errorf("%q is not in unmapped: %+v", want, r.Unmapped)
		}
	}
	if r.Consent.Given != nil || r.Person.DateOfBirth != "" || r.Risk.Level != "" {
		t.Errorf("values were guessed: %+v %+v %+v", r.Consent, r.Person, r.Risk)
	}
}

func TestFormSigns(t *testing.T) {
	t.Parallel()
	filled := "# Duty to Refer referral form\n\n| Name | Jane Doe |\n| DOB | 1/2/1980 |\n| Prison | HMP Norwich |\n| Release date | 1/2/2027 |\n| Consent | Yes |\n| Reason for referral | No home |\n| Name of referrer | Joe Smith |"
	empty := "# Duty to Refer referral form\n\n| Name | |\n| DOB | |\n| Prison | |\n| Release date | |\n| Consent | Yes/No |\n| Reason for referral | |\n| Name of referrer | |"
	for _, tt := range []struct {
		name, text  string
		least, most float64
		labels      int
	}{
		{"filled", filled, 0.8, 1, 7},
		{"empty", empty, 0, 0.2, 7},
	} {
		r := readForms([]part{{name: "f.docx", doc: documentOf(tt.text)}})
		if len(r.forms) != 1 {
			t.Fatalf("%s: %d forms, want 1", tt.name, len(r.forms))
		}
		if f := r.forms[0]; f.confidence < tt.least || f.confidence > tt.most || f.labels != tt.labels {
			t.Errorf("%s: confidence %.2f with %d labels, want %.2f to %.2f with %d", tt.name, f.confidence, f.labels, tt.least, tt.most, tt.labels)
		}
		if tt.name == "empty" && len(r.referrals) != 0 {
			t.Errorf("an empty form is a referral: %+v", r.referrals)
		}
	}
}

// TestOrdinaryMail reads mail of a housing inbox that refers nobody.
func TestOrdinaryMail(t *testing.T) {
	t.Parallel()
	for name, text := range map[string]string{
		"tenant":   "Hi\n\nMy boiler is broken again and nobody has come. Please ring me on 07700 900123.\n\nThanks\nJo Bloggs",
		"meeting":  "Dear all,\n\nThe homelessness forum meets on 3 December 2026 at 10:00. Agenda: rough sleeping, winter beds.\n\nKind regards\nPat Lee\nPartnership Manager\n01245 000000",
		"landlord": "Hello\n\nI have a two bed flat to let in Witham from 1 January 2027. Rent: £900. Deposit: £900.\n\nRegards\nSam",
	} {
		r := readForms([]part{{name: "body", body: true, doc: documentOf(text)}})
		if len(r.referrals) != 0 {
			t.Errorf("%s: referrals %+v, want none", name, r.referrals)
		}
		for _, f := range r.forms {
			if f.confidence > 0.3 {
				t.Errorf("%s: form sign %.2f (%s), want at most 0.3", name, f.confidence, f.reason)
			}
		}
	}
}

func FuzzReadForms(f *testing.F) {
	f.Add("| Name | Jane Doe |\n| DOB | 1/2/80 |", true)
	f.Add("Name: Jane DOB: 1/2/80\n\n[x] Yes [ ] No\n~~a~~ / b\n# Next of kin\nName\nx", false)
	f.Add("|a|b|c|\n|^|Yes|[x]|\n|{2}Support needs|Tick|\n", false)
	f.Add("NAme AA B,AAa", true)
	// Ready before the first input's ten seconds begin: see FuzzParse.
	readForms([]part{{name: "part", body: true, doc: documentOf("Name: Jane Doe")}})
	f.Fuzz(func(t *testing.T, text string, body bool) {
		if len(text) > 1<<14 {
			return
		}
		r := readForms([]part{{name: "part", body: body, doc: documentOf(text)}})
		for _, ref := range r.referrals {
			for key := range ref.Evidence {
				if ref.field(key) == nil && key != "household" && key != "needs.support" {
					t.Errorf("evidence for %q, which is no field", key)
				}
			}
			for _, u := range ref.Unmapped {
				if strings.TrimSpace(u.Value) == "" || strings.ContainsFunc(u.Value+u.Label, func(r rune) bool { return r >= runeEmpty && r <= runeUnfield }) {
					t.Errorf("unmapped %q is blank or has marks", u)
				}
			}
		}
	})
}

func BenchmarkReadForms(b *testing.B) {
	fs := fixtures(b, "testdata/forms/cambs-mappa.txtar")
	b.ReportAllocs()
	for b.Loop() {
		readForms(fs[0].parts)
	}
}
