package parser

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestReadDate(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name, in string
		mode     dateMode
		want     string // "" when it is no value
	}{
		{"slashes", "03/12/2026", dateEvent, "2026-12-03"},
		{"day before month, never American", "12/03/2026", dateEvent, "2026-03-12"},
		{"short birth year", "1/2/80", dateBirth, "1980-02-01"},
		{"short birth year of this century", "1/2/05", dateBirth, "2005-02-01"},
		{"short year of an event", "1/2/27", dateEvent, "2027-02-01"},
		{"short year of an old sentence", "1/2/98", dateEvent, "1998-02-01"},
		{"a child's short year", "30/9/22", dateChild, "2022-09-30"},
		{"dots", "03.12.2026", dateEvent, "2026-12-03"},
		{"dashes", "03-12-26", dateEvent, "2026-12-03"},
		{"spaces", "03 12 2026", dateEvent, "2026-12-03"},
		{"ordinal", "3rd December 2026", dateEvent, "2026-12-03"},
		{"ordinal of", "the 3rd of December, 2026", dateEvent, "2026-12-03"},
		{"short month and year", "03 Dec 26", dateEvent, "2026-12-03"},
		{"short month with dashes", "03-Dec-2026", dateEvent, "2026-12-03"},
		{"apostrophe", "3 Dec '26", dateEvent, "2026-12-03"},
		{"weekday", "Thursday 3 December 2026", dateEvent, "2026-12-03"},
		{"month first in words", "December 3, 2026", dateEvent, "2026-12-03"},
		{"ISO", "2026-12-03", dateEvent, "2026-12-03"},
		{"ISO with a time", "2026-12-03T09:00:00Z", dateEvent, "2026-12-03"},
		{"one figure a box", "0 1 0 2 1 9 8 0", dateBirth, "1980-02-01"},
		{"one figure a box, short", "0 1 0 2 8 0", dateBirth, "1980-02-01"},
		{"run together", "01021980", dateBirth, "1980-02-01"},
		{"with its type", "18/12/2026 (CRD)", dateEvent, "2026-12-18"},
		{"leap day", "29/02/2028", dateEvent, "2028-02-29"},
		{"the same twice", "3/12/2026 (3 December 2026)", dateEvent, "2026-12-03"},
		{"no leap day", "29/02/2027", dateEvent, ""},
		{"no such day", "31/11/2026", dateEvent, ""},
		{"no such month", "13/13/2026", dateEvent, ""},
		{"American beyond doubt", "12/31/2026", dateEvent, ""},
		{"to be confirmed", "TBC", dateEvent, ""},
		{"range", "3/12/2026 - 10/12/2026", dateEvent, ""},
		{"between", "between 3 December 2026 and 10 December 2026", dateEvent, ""},
		{"uncertain", "approx 3/12/2026", dateEvent, ""},
		{"no year", "3rd December", dateEvent, ""},
		{"month only", "December 2026", dateEvent, ""},
		{"year of three figures", "1/2/198", dateBirth, ""},
		{"phone number", "01245 362000", dateEvent, ""},
		{"empty", "", dateEvent, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			got, _, ok := readDate(tt.in, tt.mode)
			if ok != (tt.want != "") || got != tt.want && ok {
				t.Errorf("readDate(%q) = %q, %v, want %q", tt.in, got, ok, tt.want)
			}
		})
	}
}

func TestReadBool(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name, in, want string
	}{
		{"yes", "Yes", "true"}, {"capitals", "YES", "true"}, {"letter", "y", "true"}, {"with a comment", "Yes - since May", "true"},
		{"no", "No.", "false"}, {"no with a reason", "No, he declined", "false"}, {"no he", "No he declined", "false"},
		{"not known", "Not known", ""}, {"none", "None", ""}, {"noun", "No fixed abode", ""}, {"unknown", "Unknown", ""}, {"number", "12", ""}, {"empty", "", ""},
		{"yesterday", "Yesterday", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			v, _, ok := readBool(tt.in)
			got := ""
			if ok && v {
				got = "true"
			} else if ok {
				got = "false"
			}
			if got != tt.want {
				t.Errorf("readBool(%q) = %q, want %q", tt.in, got, tt.want)
			}
		})
	}
}

func TestIdentifiers(t *testing.T) {
	t.Parallel()
	read := map[string]func(string) (string, bool){"prison": readPrisonNumber, "crn": readCRN, "pnc": readPNC, "ni": readNI, "nhs": readNHS}
	for _, tt := range []struct {
		name, kind, in, want string
	}{
		{"prison number", "prison", "A1234BC", "A1234BC"}, {"with spaces", "prison", "a 1234 bc", "A1234BC"},
		{"letter O for nought", "prison", "A1O34BC", "A1034BC"}, {"nought for O", "prison", "A12340C", "A1234OC"}, {"too short", "prison", "A123BC", ""},
		{"crn", "crn", "x123456", "X123456"}, {"crn with spaces", "crn", "X 123 456", "X123456"}, {"crn too long", "crn", "X1234567", ""},
		{"pnc", "pnc", "2009/0044182L", "2009/0044182L"}, {"pnc not found", "pnc", "Not found", ""},
		{"ni", "ni", "AB 12 34 56 C", "AB123456C"}, {"ni of examples", "ni", "QQ123456C", "QQ123456C"}, {"ni lower case", "ni", "ab123456d", "AB123456D"},
		{"ni never issued prefix", "ni", "BG123456A", ""}, {"ni with D first", "ni", "DA123456A", ""}, {"ni with O second", "ni", "AO123456A", ""}, {"ni suffix", "ni", "AB123456E", ""},
		{"nhs", "nhs", "943 476 5919", "9434765919"}, {"nhs wrong check digit", "nhs", "943 476 5918", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			got, ok := read[tt.kind](tt.in)
			if got != tt.want || ok != (tt.want != "") {
				t.Errorf("%s of %q = %q, %v, want %q", tt.kind, tt.in, got, ok, tt.want)
			}
		})
	}
}

func TestReadName(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ name, in, want, alias string }{
		{"surname first", "QUAYE, Theophilus", "Theophilus Quaye", ""},
		{"surname in capitals", "Theophilus QUAYE", "Theophilus Quaye", ""},
		{"capitals before", "QUAYE Theophilus", "Theophilus Quaye", ""},
		{"title", "Mr. Joe Bloggs", "Joe Bloggs", ""},
		{"title behind", "BRAMALL, Winifred Anne (Mrs)", "Winifred Anne Bramall", ""},
		{"also known", "Joe Bloggs a.k.a. Jo Blow", "Joe Bloggs", "Jo Blow"},
		{"nickname", `Robert "Bob" Smith`, "Robert Smith", "Bob"},
		{"nickname in brackets", "Robert Smith (Bob)", "Robert Smith", "Bob"},
		{"hyphen and apostrophe", "SIOBHAN O'NEILL-SMITH", "Siobhan O'Neill-Smith", ""},
		{"an age", "Ian Doe (17)", "Ian Doe", ""},
		{"an age in years", "Ian Doe, 34 yrs old", "Ian Doe", ""},
		{"a number behind a rank", "PC 1234 Ian Doe", "Ian Doe", ""},
		{"a number before a rank", "25123456 LCpl Ian Doe", "Ian Doe", ""},
		{"Mc", "Ian McDonald", "Ian McDonald", ""},
		{"particle", "Pieter van der Berg", "Pieter van der Berg", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			name, alias := readName(tt.in)
			if name != tt.want || alias != tt.alias {
				t.Errorf("readName(%q) = %q, %q, want %q, %q", tt.in, name, alias, tt.want, tt.alias)
			}
		})
	}
}

func TestPlaces(t *testing.T) {
	t.Parallel()
	p, err := knownPlaces()
	if err != nil {
		t.Fatal(err)
	}
	for in, want := range map[string]string{
		"HMP Chelmsford": "HMP Chelmsford", "Chelmsford (HMP & YOI)": "HMP Chelmsford", "HMP/YOI Chelmsford": "HMP Chelmsford", "chelmsford prison": "HMP Chelmsford",
		"Highdown": "HMP High Down", "HMP Peterborough (Sodexo)": "HMP Peterborough", "Wetherby YOI": "HMYOI Wetherby", "HMP & YOI Hollesley Bay": "HMP Hollesley Bay",
		"H.M.P. Norwich": "HMP Norwich", "HMP The Mount": "HMP The Mount", "her mother's house": "", "TBC": "",
	} {
		if got, _ := p.findPrison(in, true); got != want {
			t.Errorf("findPrison(%q) = %q, want %q", in, got, want)
		}
	}
	for in, want := range map[string]string{
		"Malden": "Maldon", "Castlepoint BC": "Castle Point", "Southend": "Southend-on-Sea", "Southend-on-Sea City Council": "Southend-on-Sea", "Brentwood Brough Council": "Brentwood",
		"South Cambs": "South Cambridgeshire", "Epping Forest District Council": "Epping Forest", "London Borough of Havering": "Havering", "Colchster": "Colchester",
		"East Cambridgeshire District Council": "East Cambridgeshire", "N/A": "", "Yes": "",
	} {
		if got, _ := p.readAuthority(in); got != want {
			t.Errorf("readAuthority(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestDomainWords(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name string
		read func(string) string
		in   map[string]string
	}{
		{"agency", readAgency, map[string]string{"HMP Norwich OMU": "prison", "Probation Service": "probation", "Basildon Jobcentre Plus": "jobcentre", "Adult Social Care": "social_services",
			"A&E, Colchester": "emergency_department", "Broomfield Hospital": "hospital", "Youth Offending Team": "youth_offending_team", "Nacro": "other", "Walk-in Centre": "urgent_treatment_centre", "Royal Navy": "armed_forces", "My cousin": ""}},
		{"homeless status", readHomeless, map[string]string{"Homeless now": "homeless", "will be homeless on release": "threatened", "Threatened with homelessness within 56 days": "threatened", "Not homeless": "not_homeless", "fine": ""}},
		{"custody", readCustody, map[string]string{"On remand": "remand", "Sentenced": "sentenced", "Fixed term recall": "recall", "On licence": "licence", "Community Order": "community_order", "Bail": "bail", "?": ""}},
		{"risk level", readLevel, map[string]string{"VERY HIGH": "very_high", "High": "high", "Med": "medium", "low risk": "low", "High to public, low to staff": "", "tall": ""}},
		{"release type", readReleaseType, map[string]string{"CRD": "CRD", "Home Detention Curfew": "HDC", "FTR": "Fixed-term recall", "parole": "Parole", "soon": ""}},
		{"grounds", func(s string) string { return strings.Join(readGrounds(s), ",") }, map[string]string{"Lived here 4 years, mum in Witham": "residence,family", "No local connection": "none", "works at Stansted": "employment", "care leaver": "care_leaver"}},
		{"phones", func(s string) string { return strings.Join(findPhones(s), ",") }, map[string]string{"07700 900123 or 01245 362000": "07700 900123,01245 362000", "+44 7700 900123": "+44 7700 900123", "DOB 01/02/1980": "", "0345 603 7630 ext 12": "0345 603 7630 ext 12"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			for in, want := range tt.in {
				if got := tt.read(in); got != want {
					t.Errorf("%q = %q, want %q", in, got, want)
				}
			}
		})
	}
}

func TestReadMAPPA(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		in, label string
		c, l      int
	}{
		{"CAT 2/LEVEL 1", "MAPPA", 2, 1}, {"Category 1 Level 2", "MAPPA", 1, 2}, {"3", "MAPPA level", 0, 3}, {"4", "MAPPA category", 4, 0}, {"L2", "MAPPA", 0, 2}, {"2/3", "MAPPA category / level", 2, 3},
		{"No", "MAPPA", 0, 0}, {"Cat 3 L1", "MAPPA", 3, 1}, {"2", "MAPPA", 0, 0},
	} {
		if c, l := readMAPPA(tt.in, tt.label); c != tt.c || l != tt.l {
			t.Errorf("readMAPPA(%q, %q) = %d, %d, want %d, %d", tt.in, tt.label, c, l, tt.c, tt.l)
		}
	}
}

func TestReadConsent(t *testing.T) {
	t.Parallel()
	for in, want := range map[string]string{
		"Yes": "yes", "Yes - verbally": "yes oral", "Written, 5/11/26": "yes written 2026-11-05", "No": "no", "Refused": "no", "He does not consent": "no", "Verbal consent given 2 Nov 2026": "yes oral 2026-11-02",
		"Client is aware": "", "see attached": "", "Yes/signed": "yes written",
		"Patient lacks capacity to consent to this referral; best interests meeting agreed to refer": "", "No capacity, daughter has power of attorney and agrees": "", "Unable to give informed consent": "", "Has capacity and consents": "yes",
	} {
		c := readConsent(in)
		got := ""
		if c.given != nil {
			got = map[bool]string{true: "yes", false: "no"}[*c.given]
		}
		got = joinNonEmpty(" ", got, c.method, c.date)
		if got != want {
			t.Errorf("readConsent(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestReadMembers(t *testing.T) {
	t.Parallel()
	got, _ := readMembers("Partner Jane Doe (1/2/1990), son Tom (3/4/2019) and daughter Amy")
	want := []HouseholdMember{{"Jane Doe", "Partner", "1990-02-01"}, {"Tom", "son", "2019-04-03"}, {"Amy", "daughter", ""}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("members (-want +got):\n%s", diff)
	}
	for _, text := range []string{
		"two children aged 4 and 6", "Mum in Slough has no room", "2, in Brno, not coming", "Also a dog", "Hasn't anybody", "What he says changes each week",
		"baby due in February", "midwife Jane Doe", "Hospital social worker: Jane Doe",
	} {
		got, _ := readMembers(text)
		if slices.ContainsFunc(got, func(m HouseholdMember) bool { return m.Name != "" }) {
			t.Errorf("%q names nobody, got %v", text, got)
		}
	}
	for text, want := range map[string]string{
		"Tom": "Tom", "Tom, her son, who is at school in Ely": "Tom", "his wife Mary lives with him at the flat": "Mary", "Jane Doe, who is her sister": "Jane Doe",
		"lives in Ely with Jane Doe": "Jane Doe", "April (daughter)": "April",
	} {
		got, _ := readMembers(text)
		if len(got) == 0 || got[0].Name != want {
			t.Errorf("%q names %s, got %v", text, want, got)
		}
	}
}

func TestFillers(t *testing.T) {
	t.Parallel()
	for _, s := range []string{"N/A", "n/a", "none", "Not known", "Choose an item.", "Click or tap here to enter text.", "-", "____", "…", "-- Please Select --", "TBC", "Not found", "dd/mm/yyyy"} {
		if !isFiller(s) {
			t.Errorf("%q is a value, want a filler", s)
		}
	}
	for _, s := range []string{"Nora", "No", "Na Li", "None of your business", "Anna"} {
		if isFiller(s) {
			t.Errorf("%q is a filler, want a value", s)
		}
	}
}

func FuzzDates(f *testing.F) {
	for _, s := range []string{"3rd December 2026", "1/2/80", "2026-12-03", "01021980", "31/02/2020 – 4.5.06", "٣/١٢/٢٠٢٦"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		for _, mode := range []dateMode{dateEvent, dateBirth, dateChild} {
			iso, _, ok := readDate(s, mode)
			if !ok {
				continue
			}
			if again, _, ok := readDate(iso, mode); !ok || again != iso {
				t.Errorf("readDate(%q) = %q, which reads as %q, %v", s, iso, again, ok)
			}
		}
	})
}
