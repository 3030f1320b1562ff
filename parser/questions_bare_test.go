package parser

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestBarePeople reads mails that tell of people line by line without labels.
func TestBarePeople(t *testing.T) {
	t.Parallel()
	keys := []string{"person.name", "person.date_of_birth", "person.prison_number", "person.crn", "custody.prison", "custody.release_date", "authority", "person.phone", "person.address", "person.no_fixed_abode"}
	tests := []struct {
		name string
		text string
		want []map[string]string
	}{
		{
			name: "two people, a blank line between",
			text: "Hi,\n\nDuty to refer for the two below please.\n\nAmy Cole\n12/03/1991\nA1234BC\nHMP Peterborough\n04/12/2026\nSouthend\n\nBeth Hale\n23.7.86\nA5566DE\nHMP Peterborough\n9th December 2026\nBasildon\n\nThanks\nTom Moss\n",
			want: []map[string]string{
				{"person.name": "Amy Cole", "person.date_of_birth": "1991-03-12", "person.prison_number": "A1234BC", "custody.prison": "HMP Peterborough", "custody.release_date": "2026-12-04", "authority": "Southend-on-Sea"},
				{"person.name": "Beth Hale", "person.date_of_birth": "1986-07-23", "person.prison_number": "A5566DE", "custody.prison": "HMP Peterborough", "custody.release_date": "2026-12-09", "authority": "Basildon"},
			},
		},
		{
			name: "an introduction with a colon, and a label on some lines",
			text: "Dear team\n\nI wish to make the following duty to refer:\n\nMr Amir Dallas\n1 May 1980\nX887766\nFlat 4, 18 Marine Parade, Worthing BN11 0ZZ\n07700 900 123\nRelease date 04/12/2026\nNFA on release\n\nRegards\nTom Moss\nProbation Officer\n",
			want: []map[string]string{
				{"person.name": "Amir Dallas", "person.date_of_birth": "1980-05-01", "person.crn": "X887766", "person.phone": "07700 900 123", "person.address": "Flat 4, 18 Marine Parade, Worthing BN11 0ZZ", "custody.release_date": "2026-12-04"},
			},
		},
		{
			name: "people counted by a word and a number",
			text: "Please see two referrals from HMP Bristol:\n\nPerson 1 - Kyle Brandon\n02/12/1997\nA6651FD\nCRD 11/12/2026\nno address\n\nPerson 2 - Leon Farah\n19/04/1992\nA1198FC\nCRD 14/12/2026\nno address\n\nRegards\nOMU\n",
			want: []map[string]string{
				{"person.name": "Kyle Brandon", "person.date_of_birth": "1997-12-02", "person.prison_number": "A6651FD", "custody.prison": "HMP Bristol", "custody.release_date": "2026-12-11", "person.no_fixed_abode": "true"},
				{"person.name": "Leon Farah", "person.date_of_birth": "1992-04-19", "person.prison_number": "A1198FC", "custody.prison": "HMP Bristol", "custody.release_date": "2026-12-14", "person.no_fixed_abode": "true"},
			},
		},
		{
			name: "a line for each, with pipes",
			text: "Hi\n\nDuty to refer for two women, consent held for both:\n\nCarla Nunez | 03/10/1979 | A7765EM | HMP Send | 04/12/2026 | no address\nDonna Peck | 11/11/1991 | A3328FB | HMP Downview | out 18 Dec, NFA\n\nThank you\nTom Moss\n",
			want: []map[string]string{
				{"person.name": "Carla Nunez", "person.date_of_birth": "1979-10-03", "person.prison_number": "A7765EM", "custody.prison": "HMP Send", "custody.release_date": "2026-12-04", "person.no_fixed_abode": "true"},
				{"person.name": "Donna Peck", "person.date_of_birth": "1991-11-11", "person.prison_number": "A3328FB", "custody.prison": "HMP Downview", "custody.release_date": "2026-12-18", "person.no_fixed_abode": "true"},
			},
		},
		{
			name: "a line for each, below the heads of a sheet",
			text: "Hi\n\nThis week's duty to refer list.\n\nPrisoner\tDOB\tNOMS\tSentenced\tEstab\nAmy Cole\t12/03/1991\tA1234BC\t04/02/2026\tHMP Send\nBeth Hale\t30/12/1988\tA4432DF\t11/02/2026\tHMP Send\n\nThanks\nTom Moss\n",
			want: []map[string]string{
				{"person.name": "Amy Cole", "person.date_of_birth": "1991-03-12", "person.prison_number": "A1234BC", "custody.prison": "HMP Send"},
				{"person.name": "Beth Hale", "person.date_of_birth": "1988-12-30", "person.prison_number": "A4432DF", "custody.prison": "HMP Send"},
			},
		},
		{
			name: "bullets, some with labels",
			text: "Hi\n\nCould you please look at this referral for me?\n\n- Declan Rooney\n- DOB: 19/01/1975\n- CRN X445566\n- On licence until May 2027\n- Tel 07700 900678\n\nThanks\n\nTom Moss\nProbation Practitioner\n",
			want: []map[string]string{{"person.name": "Declan Rooney", "person.date_of_birth": "1975-01-19", "person.crn": "X445566", "person.phone": "07700 900678"}},
		},
		{
			name: "the family of the one referred is not referred",
			text: "Please accept this duty to refer:\n\nImran Dallas\n21/08/1985\n07700 900 717\n\nHis wife and children:\nSaima Dallas\n03/02/1988\nZayn Dallas\n05/05/2009\n\nThanks\nTom Moss\n",
			want: []map[string]string{{"person.name": "Imran Dallas", "person.date_of_birth": "1985-08-21", "person.phone": "07700 900 717"}},
		},
		{
			name: "the answers of questions are no such lines",
			text: "Duty to refer\n\nFirst name\nLee\n\nLast name\nVan Berg\n\nDate of birth\n31/01/1985\n\nContact number\n07700 900 002\n\nLast settled address\n41 Gasworks Lane, Taunton\n",
			want: []map[string]string{{"person.name": "Lee Van Berg", "person.date_of_birth": "1985-01-31", "person.phone": "07700 900 002"}},
		},
		{
			name: "who wrote, and when, is nobody referred",
			text: "Referral for Amy Cole, dob 12/03/1991, A1234BC, who has to leave on 4 December 2026.\n\nKind regards\n\nTom Moss\n12/11/2026\n",
			want: []map[string]string{{"person.name": "Amy Cole", "person.date_of_birth": "1991-03-12", "person.prison_number": "A1234BC"}},
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			raw := "From: Tom Moss <tom.moss@prison.example>\nDate: Mon, 16 Nov 2026 10:12:00 +0000\nSubject: Duty to refer\nContent-Type: text/plain; charset=utf-8\n\n" + tt.text
			var got []map[string]string
			for _, r := range Parse([]byte(strings.ReplaceAll(raw, "\n", "\r\n"))).Referrals {
				all := flatten(t, r)
				one := map[string]string{}
				for _, k := range keys {
					if v := all[k]; v != "" {
						one[k] = v
					}
				}
				got = append(got, one)
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}
