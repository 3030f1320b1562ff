package parser

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"dtrbot/parser/document"
)

// formCase is a form as drawn has it, and what it says of each person; "" for
// what it does not say.
type formCase struct {
	name, form string
	want       []map[string]string
}

func (tt formCase) check(t *testing.T) {
	t.Helper()
	read := readForms([]part{{name: "form.docx", doc: document.Document{Blocks: drawn(tt.form)}}}).referrals
	var got []map[string]string
	for i, r := range read {
		m := map[string]string{}
		if i < len(tt.want) {
			for k := range tt.want[i] {
				m[k] = stated(&r, k)
			}
		}
		got = append(got, m)
	}
	if diff := cmp.Diff(tt.want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

func TestBlanks(t *testing.T) {
	t.Parallel()
	for _, tt := range []formCase{
		{
			"answers before the dots", `
# Application for supported housing
Surname DOE ................ Forenames Jane Mary ..............
Date of birth 01/05/1983 ........ NI Number QQ 12 34 56 C ......
Prison No. A1234BC ...............→Release date 11/12/26 (CRD) ....
Offender Manager Tom Smith Tel 01632 960087 .......
......................................................
Form completed with the client by Ann Roe, Caseworker ......`,
			[]map[string]string{{"person.name": "Jane Mary Doe", "person.date_of_birth": "1983-05-01", "person.ni_number": "QQ123456C", "person.prison_number": "A1234BC", "custody.release_date": "2026-12-11", "lead.name": "Tom Smith", "lead.phone": "01632 960087", "referrer.name": "Ann Roe", "referrer.role": "Caseworker"}},
		},
		{
			"a line that the answer fills", `
Full name Jane Doe .........................
DOB 4/5/1990 ..................
Index offence Theft from a shop .............
Licence conditions Not to enter Bolton, curfew at seven`,
			[]map[string]string{{"person.name": "Jane Doe", "custody.offence": "Theft from a shop", "custody.licence_conditions": "Not to enter Bolton, curfew at seven"}},
		},
		{
			"colons before the answers, dots after them", `
Name: Jane Doe ................
Date of birth: 4/5/1990 .......
Address: 1 Mill Lane, Ely ..................
Who completed this form: Ann Roe .......... Tel: 01632 960111 ......`,
			[]map[string]string{{"person.name": "Jane Doe", "person.date_of_birth": "1990-05-04", "person.address": "1 Mill Lane, Ely", "referrer.name": "Ann Roe", "referrer.phone": "01632 960111"}},
		},
		{
			"labels before the blanks, answers on them or none", `
Name of client ____Jane Doe____ Client's National Insurance number __QQ123456C__
Date of birth __4/5/1990__ Mobile ________
Consent given ___Yes___`,
			[]map[string]string{{"person.name": "Jane Doe", "person.ni_number": "QQ123456C", "person.date_of_birth": "1990-05-04", "person.phone": "", "consent.given": "true"}},
		},
		{
			"blanks in the cells of a table", `
|Full Name|Jane Doe|
|Surname DOE .........|Forename Jane ........|
|Address___1 Mill Lane, Ely______Postcode|CB1 9ZZ|
|Date of birth|4/5/1990|
|*Referrer|
|Name ___Ann Roe____Agency|Ely Hostel|
|Job title|Warden______Date of referral__28.10.26|`,
			[]map[string]string{{"person.name": "Jane Doe", "person.address": "1 Mill Lane, Ely, CB1 9ZZ", "referrer.name": "Ann Roe", "referrer.organisation": "Ely Hostel", "referrer.role": "Warden", "referral_date": "2026-10-28"}},
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			tt.check(t)
		})
	}
}

func TestCombs(t *testing.T) {
	t.Parallel()
	for _, tt := range []formCase{
		{
			"names and numbers, a letter a box", `
|Forenames|C|A|L|L|U|M||J|O|H|N|||
|Surname|O|'|D|E|A|||||||||
|N.I. number|Q|Q|1|2|3|4|5|6|C|||||
|Date of birth|2|6|0|7|9|6||||||||`,
			[]map[string]string{{"person.name": "Callum John O'Dea", "person.ni_number": "QQ123456C", "person.date_of_birth": "1996-07-26"}},
		},
		{
			"ticks in columns are no word", `
|Name|Jane Doe|||||||
|Date of birth|4/5/1990|||||||
|Needs help with|Y|N|Y|Y|N|X|Y|
|Prison number|A|1|2|3|4|B|C|`,
			[]map[string]string{{"person.name": "Jane Doe", "person.prison_number": "A1234BC"}},
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			tt.check(t)
		})
	}
}
