package parser

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"dtrbot/parser/document"
)

// TestNumberedForms reads forms whose questions have numbers or letters: these
// alone tell where a question ends, whatever the words look like.
func TestNumberedForms(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name, form string
		want       map[string]string
	}{
		{
			"brackets, with a question that nobody knows and an answer like a label", `
# Move-on referral
1) Name of resident
Piers Halloway
2) Approved Premises
Elm Lodge AP
3) Date of birth
4/5/1989
4) Why did they lose their last home?
Prison
5) Which colour is the file?
Blue
6) Mental health
Anxiety
7) Risk to staff
Two workers to visit`,
			map[string]string{"person.name": "Piers Halloway", "person.date_of_birth": "1989-05-04", "needs.mental_health": "Anxiety", "risk.to_staff": "Two workers to visit"},
		},
		{
			"letters, questions over two lines, boxes and answers that begin with a number", `
# Ward referral
a. Patient's name
Orla Fintan
b. Where did the patient live before admission, and with
whom?
12 High Street, Basildon SS14 1AA
c. Length of tenancy
8 years
d. Has the patient agreed to this referral?
☒ Yes ☐ No
e. Physical health
Broken hip`,
			map[string]string{"person.name": "Orla Fintan", "consent.given": "true", "needs.physical_health": "Broken hip"},
		},
		{
			"headings, with boxes for the answers", `
# Q1. Full name
| Amos Tyne |
# Q2. Date of birth
| 11/2/1970 |
# Q3. Mobile
| 07700 900123 |
# Q4. Name of cat
| Risk to staff |
# Q5. Substance misuse
| None known |`,
			map[string]string{"person.name": "Amos Tyne", "person.date_of_birth": "1970-02-11", "person.phone": "07700 900123", "needs.substance_misuse": "None known"},
		},
		{
			"sections with numbers are no questions", `
1. The person
Name: Amos Tyne
Date of birth: 11/2/1970
2. The home
Current accommodation: sofa at a friend's
3. Health
Mental health: Anxiety
4. The referrer
Name: Bea Finch
Telephone: 01632 960111`,
			map[string]string{"person.name": "Amos Tyne", "person.date_of_birth": "1970-02-11", "housing.situation": "sofa at a friend's", "needs.mental_health": "Anxiety", "referrer.name": "Bea Finch", "referrer.phone": "01632 960111"},
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			got := readForms([]part{{name: "form.docx", doc: document.Document{Blocks: drawn(tt.form)}}})
			if len(got.referrals) != 1 {
				t.Fatalf("%d referrals, want 1", len(got.referrals))
			}
			found := map[string]string{}
			for key, v := range flatten(t, got.referrals[0]) {
				if _, asked := tt.want[key]; asked {
					found[key] = v
				}
			}
			if diff := cmp.Diff(tt.want, found); diff != "" {
				t.Errorf("-want +got\n%s", diff)
			}
		})
	}
}
