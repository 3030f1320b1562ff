package parser

import "testing"

// askedOf is what was read for the keys that a test names, of a form and the
// mail it came with.
func askedOf(t *testing.T, form, mail string, want map[string]string) {
	t.Helper()
	parts := []part{{name: "form", doc: documentOf(form)}}
	if mail != "" {
		parts = append(parts, part{name: "body", body: true, doc: documentOf(mail)})
	}
	got := readForms(parts)
	checkOnly(t, got, want)
}

// TestOfficeOfTitle holds which heads of forms name the office that refers.
func TestOfficeOfTitle(t *testing.T) {
	t.Parallel()
	const person = "\n\n# Client\n| Name | Odile Farrant |\n| Date of birth | 04/05/1990 |\n| Why do they need housing? | Lost her room |\n\n# Sender\n| Name | Jo Skelton |\n"
	for _, tt := range []struct{ name, title, email, want, agency string }{
		{"a recovery service", "# Fernside Recovery – request for housing", "jo.skelton@fernside-recovery.example", "Fernside Recovery", "other"},
		{"an office of no known sort", "# Larkfield · Community Links", "j.skelton@larkfield.example", "", ""},
		{"an office at its own domain", "# Larkfield Links: somebody needs a home", "j.skelton@larkfieldlinks.example", "Larkfield Links", ""},
		{"a school without an address", "# Oakmere Primary School, Hexby | housing worry sheet", "", "", ""},
		{"a school and its town", "# Oakmere Primary School, Hexby | housing worry sheet", "jo.skelton@oakmere-sch.example", "Oakmere Primary School", "other"},
		{"a hospital above the form's own title", "Northgate Hospitals NHS Trust\n\nDischarge team: notice of a patient without a home", "jo.skelton@northgate-nhs.example", "Northgate Hospitals NHS Trust", "hospital"},
		{"youth justice", "# Hexby Youth Justice Service - Housing alert", "", "Hexby Youth Justice Service", "youth_offending_team"},
		{"a council's own form", "# Rugby Borough Council – Referral form", "jo.skelton@rugby-care.example", "", ""},
		{"those who care for people at a council", "# Rugby Borough Council – Care Leavers Service", "jo.skelton@rugby-care.example", "Rugby Borough Council", ""},
		{"another's form", "# Fernside Recovery – request for housing", "jo.skelton@hmps.example", "", "prison"},
		{"a form for several offices", "# Prison and Probation Service – notification", "", "", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			form := tt.title + person
			if tt.email != "" {
				form += "| Email | " + tt.email + " |\n"
			}
			want := map[string]string{"referrer.organisation": tt.want}
			if tt.agency != "" {
				want["agency"] = tt.agency
			}
			askedOf(t, form, "", want)
		})
	}
}

// TestWhoRefers holds who of several workers refers, and how that one is reached.
func TestWhoRefers(t *testing.T) {
	t.Parallel()
	const person = "# Housing referral\n| Client name | Odile Farrant |\n| Date of birth | 04/05/1990 |\n| Why homeless | Lost her room |\n"
	for _, tt := range []struct {
		name, form, mail string
		want             map[string]string
	}{
		{"an address with the name below the last answer", person + "| Adviser | Jo Skelton |\n\nAdviser's line 01632 960622 / jo.skelton@fernside.example (supervisor: Ann Roe, 01632 960620)", "",
			map[string]string{"referrer.name": "Jo Skelton", "referrer.phone": "01632 960622", "referrer.email": "jo.skelton@fernside.example"}},
		{"another worker's address", person + "| Completed by | Jo Skelton |\n| Other agencies | Ann Roe 01632 960620 ann.roe@fernside.example |", "",
			map[string]string{"referrer.name": "Jo Skelton", "referrer.phone": "", "referrer.email": ""}},
		{"a worker's contact on a line of its own", person + "| Key worker (completing this form) | Jo Skelton |\n| Key worker's contact | 01632 960501, jskelton@fernside.example |", "",
			map[string]string{"referrer.name": "Jo Skelton", "referrer.phone": "01632 960501", "referrer.email": "jskelton@fernside.example"}},
		{"who sends it, below another worker", person + "| YJS worker | Ann Roe, Hexby Youth Justice, 07700 900566, ann.roe@hexbyyj.example |\n\n# Referral\n| Sent by | Jo Skelton, Resettlement Practitioner |\n| Phone | 01632 960430 |\n| E mail | jo.skelton@hmyoi.example |", "",
			map[string]string{"referrer.name": "Jo Skelton", "referrer.role": "Resettlement Practitioner", "referrer.phone": "01632 960430", "referrer.email": "jo.skelton@hmyoi.example", "person.phone": ""}},
		{"a manager and a doctor below the sender", person + "\n# Sent by\n| Name | Jo Skelton |\n| Phone | 01632 960430 |\n| Manager | Ann Roe |\n| Usual GP | Dr Poe |", "",
			map[string]string{"referrer.name": "Jo Skelton", "referrer.phone": "01632 960430"}},
		{"who prepared it, in one line", "Prepared by Jo Skelton, Housing Officer, 01632 960517, jo.skelton@hexby-prison.example\n\n" + person, "",
			map[string]string{"referrer.name": "Jo Skelton", "referrer.role": "Housing Officer", "referrer.phone": "01632 960517", "referrer.email": "jo.skelton@hexby-prison.example"}},
		{"who signed the mail is one of two workers", person + "\n# Workers\n| Service | CRS Hexby |\n| Fernside navigator | Jo Skelton |\n| Navigator phone | 07700900940 |\n| Navigator email | jo.skelton@fernside.example |\n| Navigator before | Lee Poe (to 30/09/2026) |\n| Probation practitioner | Ann Roe |\n| Practitioner phone | 01632 960145 |\n| Practitioner email | ann.roe@probation.example |",
			"Hi, form attached.\n\nKind regards\n\nJo Skelton\nNavigator\nFernside",
			map[string]string{"referrer.name": "Jo Skelton", "referrer.phone": "07700900940", "referrer.email": "jo.skelton@fernside.example", "lead.name": "Ann Roe", "lead.email": "ann.roe@probation.example"}},
		{"the worker before", person + "| Caseworker | Jo Skelton |\n| Phone and email | 07700 900450 jo@fernside.example |\n| Caseworker before | Ann Roe (now in Hexby) |", "",
			map[string]string{"referrer.name": "Jo Skelton", "referrer.phone": "07700 900450", "referrer.email": "jo@fernside.example"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			askedOf(t, tt.form, tt.mail, tt.want)
		})
	}
}

func TestOwnsAddress(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name, email string
		want        bool
	}{
		{"Jo Skelton", "jo.skelton@x.example", true},
		{"Jo Skelton", "jskelton2@x.example", true},
		{"Livia Roe", "livia@x.example", true},
		{"Shirley-Ann O'Dowd", "s.odowd@x.example", true},
		{"Bola Ng", "b.ng@x.example", true},
		{"Jo Skelton", "referrals@x.example", false},
		{"Jo Skelton", "ann.roe@skelton.example", false},
		{"Al Roe", "gary.rowe@x.example", false},
		{"", "jo@x.example", false},
	} {
		t.Run(tt.name+" "+tt.email, func(t *testing.T) {
			t.Parallel()
			if got := ownsAddress(tt.name, tt.email); got != tt.want {
				t.Errorf("%v, want %v", got, tt.want)
			}
		})
	}
}
