package parser

import (
	"testing"

	"dtrbot/parser/document"

	"github.com/google/go-cmp/cmp"
)

func TestAskedDownThePage(t *testing.T) {
	t.Parallel()
	for _, tt := range []formCase{
		{
			"a row asks, the next one answers", `
|1 PATIENT| |
|Patient (surname first) and S number|
|DOE Jane, S4410982|
|D.o.B. and age|
|1/2/1980 (46)|
|Tel. of patient, and whether they can use it on the ward|
|07700 900123 yes|
|Registered with|
|Mill Lane surgery|
|NHS no.|
|999 217 4412|`,
			[]map[string]string{{"person.name": "Jane Doe", "person.date_of_birth": "1980-02-01", "person.nhs_number": "9992174412"}},
		},
		{
			"titles between, half of the questions known", `
|THE PERSON|
|Name|
|Jane Doe|
|Date of birth|
|1/2/1980|
|Anything that we ought to bring|
|A ramp|
|Council asked|
|Luton|`,
			[]map[string]string{{"person.name": "Jane Doe", "person.date_of_birth": "1980-02-01", "authority": "Luton"}},
		},
		{
			"parts with letters as wide as the table, and members with numbers", `
|A. Mother / father / carer|
|Name|Jane Doe|
|Born|1/2/1980|
|B. Who needs to be housed with her/him|
|1|John Doe - husband - 12/12/1988|
|2|Amy Doe - daughter - 30/01/2022|
|3| |
|C. Your details|
|Name|Tom Smith|`,
			[]map[string]string{{"person.name": "Jane Doe", "person.date_of_birth": "1980-02-01", "referrer.name": "Tom Smith"}},
		},
		{
			"letters of a date above its boxes", `
|SURNAME|PRISON No.|
|DOE|A5061FV|
|FORENAME(S)|DATE OF BIRTH D D M M Y Y Y Y|
|JANE|01021980|`,
			[]map[string]string{{"person.name": "Jane Doe", "person.date_of_birth": "1980-02-01"}},
		},
		{
			"bare words for the parts of a name", `
|Client|
|First|Jane|
|Last|Doe|
|Pref.|Jay|
|Born|1/2/1980|
|Mob|07700 900123|`,
			[]map[string]string{{"person.name": "Jane Doe", "person.known_as": "Jay", "person.phone": "07700 900123"}},
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			tt.check(t)
		})
	}
}

func TestPartsSetInBesideTheirTitles(t *testing.T) {
	t.Parallel()
	inner := func(form string) document.Cell { return document.Cell{Span: 1, Blocks: drawn(form)} }
	title := func(s string) document.Cell {
		return document.Cell{Span: 1, Blocks: []document.Block{{Spans: []document.Span{{Text: s, Bold: true}}}}}
	}
	form := document.Table{Rows: []document.Row{
		{Cells: []document.Cell{title("Client"), inner("|Name|Jane Doe|\n|Born|1/2/1980|\n|Mob|07700 900123|")}},
		{Cells: []document.Cell{title("Prescriber"), inner("|Name|Dr Ann Roe|\n|Tel|01632 960391|")}},
		{Cells: []document.Cell{title("Next of kin"), inner("|Name|Sandra Doe|\n|Tel|01632 960392|")}},
		{Cells: []document.Cell{title("Council"), {Span: 1, Blocks: []document.Block{{Spans: []document.Span{{Text: "Luton"}}}}}}},
	}}
	read := readForms([]part{{name: "form.docx", doc: document.Document{Blocks: []document.Block{{Table: &form}}}}}).referrals
	if len(read) != 1 {
		t.Fatalf("%d referrals", len(read))
	}
	got := map[string]string{}
	want := map[string]string{"person.name": "Jane Doe", "person.date_of_birth": "1980-02-01", "person.phone": "07700 900123", "referrer.name": "", "authority": "Luton"}
	for k := range want {
		got[k] = stated(&read[0], k)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

func TestBoxesOfTopics(t *testing.T) {
	t.Parallel()
	for _, tt := range []formCase{
		{
			"numbered boxes, a bold title above lines of their own", `
|1|*Professional\nName: Tom Smith\nPost: Social Worker\nTel: 01632 960931|
|2|*Citizen\nName: Mr John Doe\nBorn: 23/10/1944|
|3|*Person acting for the citizen (if any)\nName: Mrs Ann Roe\nTel: 07700 900932|
|4|*When will the citizen have nowhere to live?\n30/11/2026|`,
			[]map[string]string{{"person.name": "John Doe", "person.date_of_birth": "1944-10-23", "person.phone": "", "referrer.name": "Tom Smith", "referrer.phone": "01632 960931", "homeless_date": "2026-11-30"}},
		},
		{
			"a title that asks why, its answer in the row below", `
|*BOX 1 – THE PERSON|
|Name|Jane Doe|
|DOB|1/2/1980|
|*BOX 4 – WHY WE ARE NOTIFYING YOU|
|Jane was asked to leave by her aunt and has nobody else to stay with.|`,
			[]map[string]string{{"person.name": "Jane Doe", "reason": "Jane was asked to leave by her aunt and has nobody else to stay with."}},
		},
		{
			"answers that begin with whose they are", `
|Head of household|John Doe|Date of birth|1/2/1980|
|Dependants|Wife: Ann Doe, 12/9/1986|Contact no.|07700 900716|
|Address|2 Mill Lane, Ely CB7 1AA|Health|Mr Doe: asthma|`,
			[]map[string]string{{"person.name": "John Doe", "person.date_of_birth": "1980-02-01", "needs.physical_health": "Mr Doe: asthma"}},
		},
		{
			"whoever supervises and fills in the officer's part", `
|*Officer|
|Supervising officer|Tom Smith|
|Direct dial|01632 960227|
|*Person on probation|
|First name|Jane|
|Last name|Doe|
|Born|1/2/1980|`,
			[]map[string]string{{"person.name": "Jane Doe", "referrer.name": "Tom Smith", "referrer.phone": "01632 960227", "lead.name": ""}},
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			tt.check(t)
		})
	}
}
