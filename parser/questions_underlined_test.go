package parser

import (
	"strings"
	"testing"

	"dtrbot/parser/document"
	"github.com/google/go-cmp/cmp"
)

// underlines makes paragraphs of lines in which _words between strokes_ are
// underlined.
func underlines(text string) []document.Block {
	var out []document.Block
	for l := range strings.SplitSeq(strings.TrimSpace(text), "\n") {
		var b document.Block
		for i, s := range strings.Split(l, "_") {
			if s != "" {
				b.Spans = append(b.Spans, document.Span{Text: s, Look: i%2 == 1})
			}
		}
		out = append(out, b)
	}
	return out
}

// Where answers are underlined and labels are not, that alone parts them.
func TestUnderlinedAnswers(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name, form string
		want       map[string]string
	}{
		{
			"several to a line", `
HOUSING ALERT FROM COURT
Defendant _Jane Doe_` + "\t" + `DoB _6 May 2001_` + "\t" + `PNC _19/334821K_
Delius _W702265_` + "\t" + `Tel _07700 900 433_` + "\t" + `Gender _F_
Solicitor _Baird LLP, Mr Poe_` + "\t" + `Tel _01632 960 290_
Offence _Theft from shop x 6_` + "\t" + `Outcome _fine_
Pregnant? _N_` + "\t" + `Staff safety _None known_`,
			map[string]string{"person.name": "Jane Doe", "person.date_of_birth": "2001-05-06", "person.crn": "W702265", "person.phone": "07700 900 433", "custody.offence": "Theft from shop x 6", "person.pregnant": "false", "risk.to_staff": "None known"},
		},
		{
			"one to a line, an answer that goes on", `
Young person _Tom Doe_
Date of birth _2/2/2008_
Lives at _4 Mill Lane, Ely CB7 9ZZ_ with his aunt
Ethnicity _White British_
Key contact's shoe size _9_
Reason for referral _His aunt is moving away._`,
			map[string]string{"person.name": "Tom Doe", "person.date_of_birth": "2008-02-02", "person.address": "4 Mill Lane, Ely CB7 9ZZ", "person.ethnicity": "White British", "reason": "His aunt is moving away."},
		},
		{
			"an option underlined is no answer of its own", `
Patient _Ann Roe_
Date of birth _1/1/1960_
NHS number _999 000 0018_
Interpreter needed: Yes / _No_
Ward telephone _01632 960 111_
Ethnicity _Irish_`,
			map[string]string{"person.name": "Ann Roe", "person.nhs_number": "9990000018", "person.interpreter_needed": "false", "person.ethnicity": "Irish"},
		},
		{
			"emphasis in sentences", `
She is _very_ worried about her children.
The landlord has _not_ replied to her.
Her name is _Jane Doe_ and she was born on _4/5/1990_ in Ely.
He will _never_ give his consent.`,
			map[string]string{"consent.given": "", "housing.landlord": ""},
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			got := map[string]string{}
			for i, r := range readForms([]part{{name: "form.docx", doc: document.Document{Blocks: underlines(tt.form)}}}).referrals {
				for k := range tt.want {
					if i == 0 {
						got[k] = stated(&r, k)
					}
				}
			}
			for k := range tt.want {
				got[k] += ""
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

// bolds makes paragraphs of lines in which *words between stars* are bold.
func bolds(text string) []document.Block {
	blocks := underlines(strings.ReplaceAll(text, "*", "_"))
	for _, b := range blocks {
		for i := range b.Spans {
			b.Spans[i].Bold, b.Spans[i].Look = b.Spans[i].Look, false
		}
	}
	return blocks
}

// Bold labels part a line as well, whether they are known or not; a name below
// the last of them is no signature.
func TestBoldLabels(t *testing.T) {
	t.Parallel()
	form := `
*Person referred*
*Name* Jane Doe
*Date of birth* 6 May 2001
*Usual haunt* The Three Bells, where *everybody* knows her
*What has happened*
Her landlord has sold the house and she must leave.
*Council* Ely
*Tel* 07700 900 433
*Referrer* Ann Poe
*Job title* Support Worker
*Office* 01632 960 290`
	want := map[string]string{"person.name": "Jane Doe", "person.date_of_birth": "2001-05-06", "person.phone": "07700 900 433", "referrer.name": "Ann Poe", "referrer.role": "Support Worker", "reason": "Her landlord has sold the house and she must leave."}
	checkOnly(t, readForms([]part{{name: "form.docx", doc: document.Document{Blocks: bolds(form)}}}), want)
}
