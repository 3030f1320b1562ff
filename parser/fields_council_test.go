package parser

import "testing"

// TestCouncilOfForm holds where the council is found that no question asks for.
func TestCouncilOfForm(t *testing.T) {
	t.Parallel()
	const person = `
| Name of resident | Odile Farrant |
| Date of birth | 04/05/1990 |
| Telephone | 07700 900188 |
| Reason for referral | Evicted by her aunt |
| Worker | Imelda Crace |
| Email | i.crace@help.example |
`
	for _, tt := range []struct {
		name, form string
		body       bool
		want       string
	}{
		{"a borough named the other way about", "London Borough of Hackney – Homelessness Prevention\n" + person, false, "Hackney"},
		{"a council's housing needs", "# Brent Housing Needs\n" + person, false, "Brent"},
		{"a title in capitals in a mail", "# NOTTINGHAM CITY COUNCIL - HOUSING AID\n" + person, true, "Nottingham"},
		{"a council's social workers", "# Slough Borough Council Children's Services\n" + person, false, ""},
		{"a title that is taken for a question", "| Leeds City Council | Telling us about a man with no home |\n" + person, false, "Leeds"},
		{"a tie to one council", person + "| What ties them to Cornwall? | Mother in Redruth |", false, "Cornwall"},
		{"why this council", person + "| Why Hull if not from there? | Gang threats at home |", false, "Kingston upon Hull"},
		{"a tie to a county of two tiers", person + "| Connection with Essex | Mother in Harlow |", false, ""},
		{"an area wanted", person + "| Local authority wanted | Slough |", false, "Slough"},
		{"an authority by a long name", person + "| Council | Housing Advice, Telford & Wrekin Council |", false, "Telford and Wrekin"},
		{"to whom", person + "| To | Housing Options, North Kesteven District Council |", false, "North Kesteven"},
		{"no council but a form's words", person + "| Council | partner alert workbook |", false, ""},
		{"no council but a title", person + "| Council | PHONE YOU WILL HAVE OUTSIDE |", false, ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			doc := documentOf(tt.form)
			got := ""
			if r := readForms([]part{{name: "form", doc: doc, body: tt.body}}); len(r.referrals) > 0 {
				got = r.referrals[0].Authority
			}
			if got != tt.want {
				t.Errorf("authority is %q, want %q", got, tt.want)
			}
		})
	}
}

// TestCouncilOfAnswers holds where a form without a question for it names the
// council that it is sent to.
func TestCouncilOfAnswers(t *testing.T) {
	t.Parallel()
	const person = "| Client name | Odile Farrant |\n| Date of birth | 04/05/1990 |\n| Why homeless | Lost her room |\n"
	for _, tt := range []struct{ name, form, want string }{
		{"in the question about consent", person + "| Does the client agree to us sending this to Rotherham MBC? | Yes |", "Rotherham"},
		{"in the question about telling a London council", person + "| Client consents to sharing with London Borough of Ealing | Yes |", "Ealing"},
		{"chosen, and why", person + "| Why there (council chosen)? | Lincoln – her brother lives at 5 Sincil Bank |", "Lincoln"},
		{"wanted, and why", person + "| Council wanted, with reasons | Rugby, she grew up there |", "Rugby"},
		{"an answer that is nothing else", person + "| Patient wants help from | Wakefield Council |", "Wakefield"},
		{"within an answer", person + "| Agrees to referral | Yes - Council wanted: Middlesbrough   Reason: asked to leave |", "Middlesbrough"},
		{"the head of the council's form", "# Reigate and Banstead – Notification of homelessness (prisons)\n\n" + person + "| NI number | QQ123456C |\n| Ethnicity | White British |\n| First language | English |", "Reigate and Banstead"},
		{"the landlord's", person + "| Last landlord | Wakefield Council |", ""},
		{"the head of another's form", "# Lincoln – Probation programme notes\n\n" + person, ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			askedOf(t, tt.form, "", map[string]string{"person.name": "Odile Farrant", "authority": tt.want})
		})
	}
}
