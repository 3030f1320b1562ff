package parser

import (
	"strings"
	"testing"

	"dtrbot/parser/document"

	"github.com/google/go-cmp/cmp"
)

func TestNumberedRowsAndBands(t *testing.T) {
	t.Parallel()
	runDrawn(t, []drawnCase{
		{
			"numbers in a column of their own", `
|A1|Name of officer|Tom Smith|
|A2|Post held|Case administrator|
|B1|Name of person|Jane Doe|
|B2|Born|1/2/1980|
|B3|Grounds for alert|Landlord has sold the house|
|B4|Consent obtained|Yes|`,
			map[string]string{"referrer.name": "Tom Smith", "referrer.role": "Case administrator", "person.name": "Jane Doe", "reason": "Landlord has sold the house"},
		},
		{
			"numbers with a point, questions with their answers", `
|No|Question and answer|
|1.1|Name of client: Jane Doe|
|1.2|Date of birth: 1/2/1980|
|1.3|Reason for referral: Evicted on 3 May|
|2.1|Consent: Yes|`,
			map[string]string{"person.name": "Jane Doe", "person.date_of_birth": "1980-02-01", "reason": "Evicted on 3 May"},
		},
		{
			"the ages of children are no numbers of rows", `
|Name|Jane Doe|DOB|1/2/1980|
|Consent|Yes|Council|Luton|
|Reason|Evicted in May|Tel|07700 900123|

|Children's ages|Name|
|4|Tom Doe|
|6|Ann Doe|
|9|Sam Doe|`,
			map[string]string{"person.name": "Jane Doe", "reason": "Evicted in May"},
		},
		{
			"bold bands, whatever they ask", `
|*Forename and surname of resident|*Date of birth|
|Jane Doe|1/2/1980|
|*Likes to eat|*Danger to workers|
|No|No current concerns|
|*Why must they go?|*Consent (tick) and date|
|Lease is up on Friday|☒ 30/09/2026|`,
			map[string]string{"person.name": "Jane Doe", "risk.to_staff": "No current concerns", "consent.given": "true", "consent.date": "2026-09-30", "reason": "Lease is up on Friday"},
		},
		{
			"bold labels on the left are no band", `
|*Name|Jane Doe|
|*Date of birth|1/2/1980|
|*Consent|Yes|
|*Reason|Evicted in May|`,
			map[string]string{"person.name": "Jane Doe", "reason": "Evicted in May"},
		},
		{
			"labels and answers in turn in one column", `
|Name of patient|
|Jane Doe|
|Date of birth|
|1/2/1980|
|Which council and why|
|Durham - she has lived in the county all her life|
|Favourite dinner|
|Fish|
|Patient's agreement|
|She gave verbal consent on 01/09/2026|
|Completed by|
|Tom Smith, Ward Sister, 01632 960552|`,
			map[string]string{"person.name": "Jane Doe", "authority": "Durham", "consent.given": "true", "consent.date": "2026-09-01", "referrer.name": "Tom Smith", "referrer.phone": "01632 960552"},
		},
		{
			"questions with yes or no behind them in their cells", `
|Name: Jane Doe|Date of birth: 1/2/1980|Mobile: 07700 900123|
|Pregnant? No|Ever in the forces? Y/N N|Rough sleeping? Y/N Y|
|Reason: Evicted in May|Has Ms ...... agreed to the referral? Y/N Y|Date: 4/6/26|`,
			map[string]string{"person.pregnant": "false", "person.armed_forces": "false", "rough_sleeping": "true", "consent.given": "true", "person.phone": "07700 900123"},
		},
		{
			"what a form is called asks nothing", `
Court duty – same day DTR
Luton Magistrates' Court
Name: Jane Doe
DOB: 1/2/1980
Consent: Yes
Why: Evicted in May`,
			map[string]string{"person.name": "Jane Doe", "custody.sentence_date": "", "reason": "Evicted in May"},
		},
		{
			"a question with its options behind a hint", `
Customer name: Jane Doe
DOB: 1/2/1980
Circumstances (please tick one) ☐ Homeless now ☒ Threatened with homelessness
Agreed to referral: Yes`,
			map[string]string{"person.name": "Jane Doe", "homeless_status": "threatened"},
		},
	})
}

// withFields makes fields of what stands in braces.
func withFields(blocks []document.Block) []document.Block {
	for i := range blocks {
		if t := blocks[i].Table; t != nil {
			for _, r := range t.Rows {
				for _, c := range r.Cells {
					withFields(c.Blocks)
				}
			}
			continue
		}
		var spans []document.Span
		for _, s := range blocks[i].Spans {
			for rest := s.Text; s.Field == nil; {
				from, to := strings.IndexByte(rest, '{'), strings.IndexByte(rest, '}')
				if from < 0 || to < from {
					s.Text = rest
					break
				}
				spans = append(spans, document.Span{Text: rest[:from], Bold: s.Bold}, document.Span{Field: &document.Field{Value: rest[from+1 : to], Placeholder: to == from+1}})
				rest = rest[to+1:]
			}
			spans = append(spans, s)
		}
		blocks[i].Spans = spans
	}
	return blocks
}

func TestFields(t *testing.T) {
	t.Parallel()
	for _, tt := range []drawnCase{
		{
			"the words before a field are its label", `
*DWP – Homelessness referral to Local Authority (HL1)
LA name  {Great Yarmouth}
Sent by  {Tom Smith}
Branch  {Great Yarmouth JCP}
Contact no.  {01632 960202}
Customer forename  {Jane}
Customer surname  {Doe}
Customer NINO  {nr 55 90 21 b}
Customer telephone  {}
Customer e-mail  {jane@home.example}
Customer DOB  {01/02/80}  Customer gender  {F}
Customer has given informed consent  {Yes}`,
			map[string]string{"authority": "Great Yarmouth", "referrer.name": "Tom Smith", "referrer.phone": "01632 960202", "person.name": "Jane Doe", "person.ni_number": "NR559021B", "person.phone": "", "person.email": "jane@home.example", "person.date_of_birth": "1980-02-01", "person.gender": "F", "consent.given": "true"},
		},
		{
			"a list of people in fields", `
Name of client  {Jane Doe}
Date of birth  {01/02/80}
Consent  {Yes}
*Client's household
|Name|Relationship|DOB|
|{Tom Doe}|{son}|{09/09/2013}|
|{Ann Doe}|{daughter}|{27/05/2019}|
|{}|{}|{}|`,
			map[string]string{"person.name": "Jane Doe", "household": "Ann Doe|daughter|2019-05-27 + Tom Doe|son|2013-09-09"},
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			read := readForms([]part{{name: "form.docx", doc: document.Document{Blocks: withFields(drawn(tt.form))}}}).referrals
			if len(read) != 1 {
				t.Fatalf("%d referrals, want 1", len(read))
			}
			all := flatten(t, read[0])
			got := map[string]string{}
			for k := range tt.want {
				got[k] = all[k]
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

func TestToldElsewhere(t *testing.T) {
	t.Parallel()
	runDrawn(t, []drawnCase{
		{
			"a signature is consent", `
|Name|Jane Doe|DOB|1/2/1980|
|NOMS|A1234BC|Release date|27/10/26|
|Signature of resident (agreement to refer)|J Doe 21/9/26|Officer|Mr R Smith|`,
			map[string]string{"consent.given": "true", "consent.method": "written", "consent.date": "2026-09-21"},
		},
		{
			"a worker's signature is none", `
|Name|Jane Doe|DOB|1/2/1980|
|NOMS|A1234BC|Release date|27/10/26|
|Signature of officer obtaining consent|R Smith|Council|Luton|`,
			map[string]string{"consent.given": "", "consent.method": ""},
		},
		{
			"the day of consent, and how", `
|Name|Jane Doe|DOB|1/2/1980|
|Reason|Evicted in May|Council|Luton|
|Permission to refer given by client on|18/09/26 (signed)|Worker / service / tel|Tom Smith / Turning Tides / 01632 960500|`,
			map[string]string{"consent.given": "true", "consent.method": "written", "consent.date": "2026-09-18", "referrer.name": "Tom Smith", "referrer.phone": "01632 960500"},
		},
		{
			"agreed in the story", `
|Name|Jane Doe|DOB|1/2/1980|
|Council|Luton|Health|Leg ulcers|
|Story so far|Street homeless since August when the hostel shut. Consented verbally in dept. Can be found via outreach.|
|Nurse|Ann Smith RN|`,
			map[string]string{"consent.given": "true", "consent.method": "oral"},
		},
		{
			"consent to treatment is another", `
|Name|Jane Doe|DOB|1/2/1980|
|Reason|Evicted in May|
|Story so far|Came in on Monday after a fall at home. Consented to surgery on Tuesday and is doing well.|
|Nurse|Ann Smith RN|`,
			map[string]string{"consent.given": ""},
		},
		{
			"why they are referred, under a label nobody knows", `
|Name|Jane Doe|DOB|1/2/1980|
|Consent|Yes|Council|Luton|
|The nub of it|Her sister has asked her to leave by Friday and she has nowhere to go|
|Officer|Tom Smith|`,
			map[string]string{"reason": "Her sister has asked her to leave by Friday and she has nowhere to go"},
		},
		{
			"what was tried is no reason", `
|Name|Jane Doe|DOB|1/2/1980|
|Consent|Yes|Council|Luton|
|Steps tried so far|We asked the landlord about the notice served on her in May|`,
			map[string]string{"reason": ""},
		},
		{
			"why somebody cannot go back is why they are referred", `
|Patient|Jane Doe|DOB|1/2/1980|
|Consent|Yes|Council|Luton|
|Why can she not go back?|Flat is on the second floor, no lift|`,
			map[string]string{"reason": "Flat is on the second floor, no lift"},
		},
		{
			"who sleeps rough is homeless",
			`
|Name|Jane Doe|DOB|1/2/1980|
|Consent|Yes|Council|Luton|
|Sleeping rough|Y|Reason|Hostel has shut|`,
			map[string]string{"homeless_status": "homeless", "rough_sleeping": "true"},
		},
		{
			"who may sleep rough is not yet",
			`
|Name|Jane Doe|DOB|1/2/1980|
|Consent|Yes|Council|Luton|
|At risk of rough sleeping|Yes|Reason|Hostel will shut in May|`,
			map[string]string{"homeless_status": ""},
		},
		{
			"surname and other names, below who refers", `
|Referred by|Tom Smith|
|Telephone|07700 900408|
|Surname|Doe|
|Other names|Jane Ann|
|Date of birth|1/2/1980|
|Consent|Yes|`,
			map[string]string{"person.name": "Jane Ann Doe", "person.known_as": "", "referrer.name": "Tom Smith", "referrer.phone": "07700 900408"},
		},
		{
			"those who fill it in are reached so", `
|Name|Jane Doe|DOB|1/2/1980|
|Consent|Yes|Council|Luton|
|Position held|Bail officer|Officer|Tom Smith|
|Reach me on|07700 900350 or bio@omu.example|Says yes to referral|Yes, signed 19/10/26|`,
			map[string]string{"referrer.name": "Tom Smith", "referrer.phone": "07700 900350", "referrer.email": "bio@omu.example", "person.contact_via": "", "consent.method": "written"},
		},
		{
			"held, and as what", `
|Name on warrant|Jane DOE|Goes by|Janie|
|Born on|15.02.2001|Number|A5512GC|
|Held on|remand, next hearing 9/11/26|Wing / cell|B wing 2-14|
|Public authority|HMP Lewes|Consent|Yes|`,
			map[string]string{"person.name": "Jane Doe", "person.known_as": "Janie", "custody.status": "remand", "custody.prison": "HMP Lewes", "person.contact_via": "B wing 2-14"},
		},
		{
			"a hospital's number behind a name", `
|Patient's name and hospital number|Jane DOE      MRN 884120|
|Date of birth|2nd December 1958|
|Consent|Yes|
|Expecting or breastfeeding?|Expecting, due 14/02/27|`,
			map[string]string{"person.name": "Jane Doe", "person.pregnant": "true"},
		},
		{
			"a former name in brackets", `
|Person's full name (inc. any former names)|Jane Doe (formerly Platts)|
|DOB|19 01 1988|
|Consent|Yes|
|Leaving care status|Former relevant|
|Does anyone live with her?|On her own|`,
			map[string]string{"person.name": "Jane Doe", "person.known_as": "Platts", "person.care_leaver": "true", "household": ""},
		},
	})
}
