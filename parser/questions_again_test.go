package parser

import (
	"testing"

	"dtrbot/parser/document"
	"github.com/google/go-cmp/cmp"
)

// A name asked for more than once is that of whoever the row above it names.
func TestNameAskedAgain(t *testing.T) {
	t.Parallel()
	for _, tt := range []formCase{
		{
			"titles beside empty cells", `
*Anytown Adult Social Care
| Details of adult | |
| Full name | Tom Doe |
| Date of birth | 3 March 1955 |
| Telephone | 07700 900 032 |
| Details of son / attorney | |
| Full name | Guy Doe |
| Date of birth | 1/8/1984 |
| Address | 11 Mill Rd, Corby NN17 1XX |
| Details of landlord | |
| Full name | J Seaton |
| Telephone | 01632 960 034 |
| Risk to staff | Low |
| Physical health | Parkinson's |
| Worker | Ann Bly |
| Telephone | 01632 960 040 |`,
			[]map[string]string{{
				"person.name": "Tom Doe", "person.date_of_birth": "1955-03-03", "person.phone": "07700 900 032", "person.address": "", "risk.to_staff": "Low",
				"needs.physical_health": "Parkinson's", "referrer.name": "Ann Bly", "referrer.phone": "01632 960 040",
			}},
		},
		{
			"a title in a word that nobody knows", `
*Move-on notice
| Guest | |
| Name | Jane Doe |
| DOB | 4/5/1990 |
| Mobile | 07700 900 111 |
| Godmother | |
| Name | Ida Roe |
| Mobile | 07700 900 112 |
| Reason for referral | The hostel closes. |`,
			[]map[string]string{{"person.name": "Jane Doe", "person.date_of_birth": "1990-05-04", "person.phone": "07700 900 111", "reason": "The hostel closes."}},
		},
		{
			"who refers first", `
*Housing alert
| Referring officer | |
| First name | Ann |
| Surname | Bly |
| Email | ann@acorn.example |
| Young person | |
| First name | Jo |
| Surname | Doe |
| Date of birth | 2/2/2008 |`,
			[]map[string]string{{"person.name": "Jo Doe", "person.date_of_birth": "2008-02-02", "referrer.name": "Ann Bly", "referrer.email": "ann@acorn.example"}},
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			tt.check(t)
		})
	}
}

// A mail that only passes on another is signed by whoever wrote the other.
func TestPassedOn(t *testing.T) {
	t.Parallel()
	told := "Name: Jane Doe\nDOB: 4/5/1990\nPrison: HMP Lewes\nRelease date: 3/12/2026\n\nRegards\nAnn Bly\nKeyworker / housing rep, HMP Lewes\n01632 960 808"
	for _, tt := range []struct{ name, body, inner, want string }{
		{"passed on", "Came to our inbox, passing on.\n\nTom Poe\nCustomer Service Adviser\n01632 960 899", told, "Ann Bly"},
		{"passed on unsigned", "See below please", told, "Ann Bly"},
		{"the writer's own referral", told, "Can you send us her details?\n\nTom Poe\nHousing Officer", "Ann Bly"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			got := readForms([]part{
				{name: "body", body: true, doc: document.Document{Blocks: drawn(tt.body)}},
				{name: forwarded, body: true, doc: document.Document{Blocks: drawn(tt.inner)}},
			}).referrals
			var names []string
			for _, r := range got {
				names = append(names, stated(&r, "referrer.name"))
			}
			if diff := cmp.Diff([]string{tt.want}, names); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

// A parent whose name a form asks is the person; the other parent is not.
func TestTheParent(t *testing.T) {
	t.Parallel()
	for _, tt := range []formCase{
		{
			"the parent and the other parent", `
*Housing worries (professionals)
| Who is filling this in | Ann Bly |
| The parent's full name | Jane Doe |
| The parent's birthday | 1 February 1998 |
| The parent's phone | 07700 900 870 |
| Other parent's name | Tom Poe |
| Other parent's birthday | 12 July 1995 |
| Other parent's phone | 07700 900 871 |
| Is the parent expecting | No |
| English spoken | Yes |
| Has the parent said yes to this | Yes |`,
			[]map[string]string{{"person.name": "Jane Doe", "person.date_of_birth": "1998-02-01", "person.phone": "07700 900 870", "person.language": "", "person.pregnant": "false", "consent.given": "true", "referrer.name": "Ann Bly"}},
		},
		{
			"a carer", `
*Early help
| Your name | Ann Bly |
| Carer's name | Ida Roe |
| Carer's date of birth | 4/5/1970 |
| Carer's mobile | 07700 900 111 |
| Child | Kit Roe (5) |`,
			[]map[string]string{{"person.name": "Ida Roe", "person.date_of_birth": "1970-05-04", "person.phone": "07700 900 111", "referrer.name": "Ann Bly"}},
		},
		{
			"a young person with a mother", `
*Young people's referral
| Name of young person | Jo Doe |
| Date of birth | 2/2/2008 |
| The mother's full name | Ida Roe |
| The mother's phone | 07700 900 112 |
| Reason for referral | Asked to leave by his mother. |
| Consent given | Yes |
| Your name | Ann Bly |`,
			[]map[string]string{{"person.name": "Jo Doe", "person.date_of_birth": "2008-02-02", "person.phone": ""}},
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			tt.check(t)
		})
	}
}

// Below the farewell of a letter stands who refers, in one paragraph with it or
// in another.
func TestBelowFarewell(t *testing.T) {
	t.Parallel()
	want := map[string]string{"person.name": "Tom Doe", "person.email": "", "referrer.name": "Ann Bly", "referrer.role": "Residential Worker", "referrer.phone": "01632 960 701"}
	for _, tt := range []struct{ name, end string }{
		{"in one paragraph", "Yours faithfully\n\n\nAnn Bly\nResidential Worker\n01632 960 701"},
		{"thanks, with a comma", "Many thanks,\nAnn Bly\nResidential Worker\nTel: 01632 960 701"},
		{"no farewell", "Ann Bly\nResidential Worker\n01632 960 701"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			blocks := drawn(`
Move-on notice
Stafford House
For Housing Options
Resident: Tom Doe
Date of birth: 11.01.1971
CRN: C338174
Placement ends: 4 December 2026
Consent: Yes`)
			blocks = append(blocks, document.Block{Gap: true, Spans: []document.Span{{Text: tt.end}}})
			got := map[string]string{}
			for _, r := range readForms([]part{{name: "letter.docx", doc: document.Document{Blocks: blocks}}}).referrals {
				for k := range want {
					got[k] += stated(&r, k)
				}
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}
