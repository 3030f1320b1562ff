package parser

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestTrimmed(t *testing.T) {
	t.Parallel()
	place := func(v string) string { a, _ := addressTold(v, true); return a }
	for _, tt := range []struct {
		name       string
		trim       func(string) string
		text, want string
	}{
		{"prison, then the home", place, "HMP Wayland until May 2026; before that 4 Oak Close, Witham CM8 9ZZ with his wife", "4 Oak Close, Witham CM8 9ZZ"},
		{"what it was", place, "Shared house at 8 Upland Close, Witham CM8 9ZZ until the landlord sold up", "8 Upland Close, Witham CM8 9ZZ"},
		{"when it was", place, "2014-2020 council flat 6 Fern House, Harlow CM20 9ZZ", "flat 6 Fern House, Harlow CM20 9ZZ"},
		{"without a postcode", place, "55 Dock Road, Tilbury with his parents since 2019", "55 Dock Road, Tilbury"},
		{"in brackets", place, "33 Nethan Drive, Aveley RM15 9ZZ (2016 to 2021, council tenancy)", "33 Nethan Drive, Aveley RM15 9ZZ"},
		{"care of stays", place, "c/o The Anchor, 12 Market Hill, Maldon CM9 9ZZ", "c/o The Anchor, 12 Market Hill, Maldon CM9 9ZZ"},
		{"a hostel's name stays", place, "Women's hostel, 5 Mitre Road, Harlow CM20 9ZZ", "Women's hostel, 5 Mitre Road, Harlow CM20 9ZZ"},
		{"a flat above stays", place, "Flat above The Plough, 60 Marine Parade, Clacton CO15 9ZZ", "Flat above The Plough, 60 Marine Parade, Clacton CO15 9ZZ"},

		{"yes, and how much", moneyIn, "Yes - approx £900 with a housing association", "approx £900"},
		{"owed before", moneyIn, "former tenant arrears £1,480.22, the council", "£1,480.22"},
		{"what is paid off", moneyIn, "£1,250, paying £5 a week", "£1,250"},
		{"what it is for", moneyIn, "£311 service charge to the hostel", "£311 service charge to the hostel"},
		{"weeks and a sum", moneyIn, "6 weeks, about £700", "6 weeks, about £700"},
		{"two debts", moneyIn, "rent £600, council tax £300", "rent £600, council tax £300"},

		{"a body and whom to ask", landlordIn, "Eastlight Homes, contact Priya Nair 01632 960555", "Eastlight Homes"},
		{"a body and a name", landlordIn, "Chalkhill Homes – Andy Mwangi 01632 960234", "Chalkhill Homes"},
		{"nothing else", landlordIn, "Mr & Mrs Pluck", "Mr & Mrs Pluck"},

		{"granted when", statusIn, "Indefinite leave to remain granted 11/06/2022", "Indefinite leave to remain"},
		{"a share code", statusIn, "EU pre-settled status (share code W12 345 678, expires 3 May 2027)", "EU pre-settled status"},
		{"recourse", statusIn, "British citizen, full recourse", "British citizen"},
		{"how long", statusIn, "Refugee, 5 years' leave", "Refugee, 5 years' leave"},

		{"suspended", termIn, "Suspended Sentence Order – 26 weeks suspended 18 months", "26 weeks suspended 18 months"},
		{"by which court", termIn, "28 months imposed at Ipswich CC", "28 months"},
		{"licence after custody", termIn, "12 years custody + 4 years licence", "12 years custody + 4 years licence"},
		{"no limit", termIn, "IPP, tariff 4 years 6 months", "IPP, tariff 4 years 6 months"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			if diff := cmp.Diff(tt.want, tt.trim(tt.text)); diff != "" {
				t.Errorf("differs (-want +got):\n%s", diff)
			}
		})
	}
}
