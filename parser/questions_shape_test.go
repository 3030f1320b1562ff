package parser

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dtrbot/parser/document"
)

// drawn makes blocks of lines: cells between bars, "*" for bold, "#" for a
// heading, an empty line for a gap, "^" for a cell that goes on from above.
func drawn(text string) []document.Block {
	para := func(s string) document.Block {
		bold := strings.HasPrefix(s, "*")
		return document.Block{Spans: document.Ticks([]document.Span{{Text: strings.ReplaceAll(strings.TrimPrefix(s, "*"), "→", "\t"), Bold: bold}})}
	}
	var out []document.Block
	gap := false
	for line := range strings.SplitSeq(strings.TrimSpace(text), "\n") {
		line = strings.TrimSpace(line)
		if line == "" {
			gap = true
			continue
		}
		if !strings.HasPrefix(line, "|") {
			b := para(strings.TrimPrefix(line, "# "))
			if strings.HasPrefix(line, "# ") {
				b.Heading = 1
			}
			b.Gap, gap = gap, false
			out = append(out, b)
			continue
		}
		parts := strings.Split(strings.TrimSuffix(strings.TrimPrefix(line, "|"), "|"), "|")
		var row document.Row
		for _, p := range parts {
			c := document.Cell{Span: 1}
			if len(parts) == 1 {
				c.Span = 2
			}
			c.Down = p == "^"
			for l := range strings.SplitSeq(strings.TrimSpace(p), `\n`) {
				if l != "" && !c.Down {
					c.Blocks = append(c.Blocks, para(l))
				}
			}
			row.Cells = append(row.Cells, c)
		}
		if n := len(out) - 1; n >= 0 && out[n].Table != nil && !gap {
			out[n].Table.Rows = append(out[n].Table.Rows, row)
			continue
		}
		gap = false
		out = append(out, document.Block{Table: &document.Table{Rows: []document.Row{row}}})
	}
	return out
}

func TestShapes(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name, form string
		want       []map[string]string
	}{
		{
			"a wide question with a wide answer below", `
# Duty to Refer
|*Client details|
|Full name|Jane Doe|
|Date of birth|1/2/1980|
|*Reason for referral|
|She was evicted on 3 May.\nHer mother cannot have her.|
|Consent given|Yes|`,
			[]map[string]string{{"person.name": "Jane Doe", "person.date_of_birth": "1980-02-01", "reason": "She was evicted on 3 May.\nHer mother cannot have her."}},
		},
		{
			"a date a figure a box", `
|Name|Jane Doe||||||
|Date of birth|D|D|M|M|Y|Y|
||2|3|1|1|9|1|
|Consent given|Yes||||||`,
			[]map[string]string{{"person.name": "Jane Doe", "person.date_of_birth": "1991-11-23"}},
		},
		{
			"labels and answers in bands", `
# Referral slip
|Name|DOB|NHS number|
|Jane Doe|27/02/1995|999 346 5666|
|Phone|Sleeping|Agreed to referral|
|07700 900629|Beach hut|Yes, said so|
|Why|Injury or illness|Completed by|
|Separated in June|Foot wound|Tom Smith|`,
			[]map[string]string{{"person.name": "Jane Doe", "person.phone": "07700 900629", "reason": "Separated in June", "referrer.name": "Tom Smith"}},
		},
		{
			"titles beside groups of rows", `
|WHO|Name|Jane Doe|
||Date of birth|13.4.96|
||NOMS no|A7013FE|
|WHERE|Prison|HMP Peterborough|
||Release date|11.1.27|
|WHO BY|Officer|Tom Smith|
||Phone|01632 960246|`,
			[]map[string]string{{"person.name": "Jane Doe", "person.prison_number": "A7013FE", "custody.prison": "HMP Peterborough", "referrer.name": "Tom Smith", "referrer.phone": "01632 960246"}},
		},
		{
			"lines with one tab", `
# Shelter - council referral form
Guest→Jane Doe
Born→3.9.71
Language→Czech
Consent→Said yes 12.4.26`,
			[]map[string]string{{"person.name": "Jane Doe", "person.date_of_birth": "1971-09-03", "person.language": "Czech", "consent.date": "2026-04-12"}},
		},
		{
			"labels above answers without a sign", `
# Family referral

Client
Jane Doe

Date of birth
26/04/1994

Reason
Asked to leave by 1 September

Which council
Braintree

Consent
Verbal`,
			[]map[string]string{{"person.name": "Jane Doe", "person.date_of_birth": "1994-04-26", "reason": "Asked to leave by 1 September", "authority": "Braintree"}},
		},
		{
			"a list parted by an empty row", `
|Patient|D.O.B|NHS No|Consent Y/N|
|Doe, Jane|1/2/99|9993152021|Y|

|Roe, Sam|7/9/84|9994892096|Y|`,
			[]map[string]string{
				{"person.name": "Jane Doe", "person.date_of_birth": "1999-02-01"},
				{"person.name": "Sam Roe", "person.date_of_birth": "1984-09-07"},
			},
		},
		{
			"question, answer and guidance", `
# Duty to refer
|Question|Answer|Guidance|
|Full name|Jane Doe|As on the passport|
|Date of birth|24 March 1953|Day, month, year|
|Consent given|Yes|Spoken or written|`,
			[]map[string]string{{"person.name": "Jane Doe", "person.date_of_birth": "1953-03-24"}},
		},
		{
			"a title that is a question elsewhere", `
|*Client|
|Name|Jane Doe|DOB|13/01/1966|
|*Worker|
|Name|Tom Smith|Tel|01632 960604|
|Consent|Yes|Date|3/5/26|`,
			[]map[string]string{{"person.name": "Jane Doe", "referrer.name": "Tom Smith", "referrer.phone": "01632 960604"}},
		},
		{
			"label and answer without a sign in one cell", `
|Name|Jane Doe|
|Gender  Female|Ethnic origin  White Irish|
|Date of birth  03/02/1992|NI number  QQ253618C|
|Consent given|Yes|`,
			[]map[string]string{{"person.name": "Jane Doe", "person.gender": "Female", "person.date_of_birth": "1992-02-03", "person.ni_number": "QQ253618C"}},
		},
		{
			"the person's own number and a relative's", `
|Name|Jane Doe|
|Date of birth|03/02/1992|
|Telephone|07700 900332 or through her sister, 07700 900288|
|Consent given|Yes|`,
			[]map[string]string{{"person.phone": "07700 900332", "person.contact_via": "07700 900332 or through her sister, 07700 900288"}},
		},
		{
			"labels at the right of an empty column, titles over it", `
|The person|
||Name|Jane Doe|
||Date of birth|03/02/1992|
|The home|
||Staying now|friend's sofa|
||Consent given|Yes|`,
			[]map[string]string{{"person.name": "Jane Doe", "person.date_of_birth": "1992-02-03", "housing.situation": "friend's sofa"}},
		},
		{
			"a number that lost its nought", `
|Name|Jane Doe|
|Date of birth|03/02/1992|
|Telephone|7700900332|
|Consent given|Yes|`,
			[]map[string]string{{"person.phone": "7700900332"}},
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			read := readForms([]part{{name: "form.docx", doc: document.Document{Blocks: drawn(tt.form)}}}).referrals
			var got []map[string]string
			for i, r := range read {
				m := map[string]string{}
				if i < len(tt.want) {
					for k := range tt.want[i] {
						if v, ok := r.field(k).(*string); ok {
							m[k] = *v
						}
					}
				}
				got = append(got, m)
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}
