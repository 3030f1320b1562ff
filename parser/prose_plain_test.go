package parser

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// Sentences that call nothing by its name: who is referred, and when born, stands
// in how the writer speaks. A key that begins with "!" must have no value.
func TestPlainWords(t *testing.T) {
	t.Parallel()
	const from = "From: Jo Tarrant <jo.tarrant@probation.example>\nTo: housing@basildon.example\nDate: Fri, 20 Nov 2026 10:00:00 +0000\n"
	for _, tt := range plainMails() {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			r := Parse([]byte(from + "Subject: " + tt.subject + "\nContent-Type: text/plain; charset=utf-8\n\n" + tt.text))
			if len(r.Referrals) != 1 {
				t.Fatalf("kind %s, %d people were read, want 1", r.Message.Kind, len(r.Referrals))
			}
			got, want := map[string]string{}, map[string]string{}
			for k, v := range tt.want {
				k = strings.TrimPrefix(k, "!")
				got[k], want[k] = stated(&r.Referrals[0], k), v
			}
			if d := cmp.Diff(want, got); d != "" {
				t.Error(d)
			}
		})
	}
}

// plainMail is a typed mail, and what is stated of the person in it.
type plainMail struct {
	name, subject, text string
	want                map[string]string
}

func plainMails() []plainMail {
	return []plainMail{
		{
			"named first and told of, an age beside the date", "Housing needed",
			"Dear Team\n\nIngrid Falk lost her caravan when the site closed. She's fifty-one, 3 May 1975, and has slept in her car since. Homeless then. She'd like you to ring: 07700 900111. Her neighbour Otto Brandt, 07700 900112, has her post. She agrees to this.\n\nTess Noble\nSupport Worker\n",
			map[string]string{"person.name": "Ingrid Falk", "person.date_of_birth": "1975-05-03", "consent.given": "true", "referrer.name": "Tess Noble"},
		},
		{
			"born beside a number", "HMP Hull release",
			"Hello\n\nWe've a chap here on B wing, Rolf Anker, 9 Jan 1980, A1234BC, who will be homeless on release on 4 December 2026 from HMP Hull. His dad, Sven Anker, was born 1 March 1950. He consents.\n\nTess Noble\nResettlement Officer\n",
			map[string]string{"person.name": "Rolf Anker", "person.date_of_birth": "1980-01-09", "person.prison_number": "A1234BC"},
		},
		{
			"a mother-in-law and one of like name are others", "Help please",
			"Dear Sir\n\nI'd be grateful for help for Ines Prado, who is homeless from 4 December 2026. Her birthday is 9 October 1983. Her mother-in-law, Mrs Rosa Prado (born 1950), lives elsewhere. She isn't Inez Pradow (12/02/1998). She agrees to this referral.\n\nTess Noble\nSupport Worker\n",
			map[string]string{"person.name": "Ines Prado", "person.date_of_birth": "1983-10-09"},
		},
		{
			"a contraction is no name", "Referral",
			"We've hosted Anouk Verhoeven for six nights and she'll be homeless on 4 December 2026. Date of birth? 14th of May, 2004. Anouk said yes to this.\n\nTess Noble\nCo-ordinator\n",
			map[string]string{"person.name": "Anouk Verhoeven", "person.date_of_birth": "2004-05-14"},
		},
		{
			"a sentence and a tenancy began on days long ago", "Referral",
			"Please help Piet Maas, who is homeless. Tenancy began 4 May 2009. He was convicted on 3 March 2010. He consents. CRN X123456.\n\nTess Noble\nProbation Officer\n",
			map[string]string{"person.name": "Piet Maas", "!person.date_of_birth": "", "person.crn": "X123456"},
		},
		{
			"a birthday in brackets", "Referral",
			"Anouk Verhoeven, birthday Saturday (28 Nov 1998), is homeless from then as the foyer stops at that age. She consents. My own birthday is Sunday (29 Nov 1970).\n\nTess Noble\nCo-ordinator\n",
			map[string]string{"person.name": "Anouk Verhoeven", "person.date_of_birth": "1998-11-28"},
		},
		{
			"a mother after a colon, her child before her", "No home to go to",
			"Colleagues\n\nWe cannot discharge baby Otto (born Thursday 19 November 2026) to a car. Mum: Miss Ines Prado, d.o.b. 9.10.1998. She slept in her van last week and has given written consent.\n\nTess Noble\nWard manager\n",
			map[string]string{"person.name": "Ines Prado", "person.date_of_birth": "1998-10-09"},
		},
		{
			"a quoted yes, and where somebody turns to", "Referral",
			"Please help Piet Maas (4/5/1990), who is homeless. I asked him on the landing and he said \"aye, send it\". He has begged me to try Rochford.\n\nTess Noble\nProbation Officer\n",
			map[string]string{"consent.given": "true", "consent.method": "oral", "authority": "Rochford"},
		},
		{
			"a hand put to it, on a day", "Referral",
			"Please help Piet Maas (4/5/1990), who is homeless. He put his name to our mandate on 12 November 2026. Braintree is where his girls are at school.\n\nTess Noble\nProbation Officer\n",
			map[string]string{"consent.given": "true", "consent.method": "written", "consent.date": "2026-11-12", "authority": "Braintree"},
		},
		{
			"a refusal of the referral", "Referral",
			"I am telling you of Piet Maas (4/5/1990), who will be homeless on release from HMP Hull on 4 December 2026. I offered him a duty to refer and he said no.\n\nTess Noble\nProbation Officer\n",
			map[string]string{"consent.given": "false"},
		},
		{
			"a refusal of something else, somebody else's yes, a signature to come, a place to keep away from", "Referral",
			"I am referring Piet Maas (4/5/1990), who is homeless. He refused a referral to psychology. The panel has said yes to a move. He will sign the form next week. He must not go to Maldon.\n\nTess Noble\nProbation Officer\n",
			map[string]string{"!consent.given": "", "!authority": ""},
		},
	}
}
