package parser

import (
	"fmt"
	"testing"
)

// TestValuesAsWritten reads values as British people write them.
func TestValuesAsWritten(t *testing.T) {
	t.Parallel()
	pl, err := knownPlaces()
	if err != nil {
		t.Fatal(err)
	}
	first := func(s []string) string {
		if len(s) == 0 {
			return ""
		}
		return s[0]
	}
	sorts := map[string]func(string) string{
		"birth":     func(s string) string { v, _, _ := readDate(s, dateBirth); return v },
		"date":      func(s string) string { v, _, _ := readDate(s, dateEvent); return v },
		"phone":     func(s string) string { return first(findPhones(s)) },
		"name":      func(s string) string { n, a := readName(s); return n + "|" + a },
		"prison":    func(s string) string { v, _ := pl.findPrison(s, true); return v },
		"authority": func(s string) string { v, _ := pl.readAuthority(s); return v },
		"level":     readLevel,
		"agency":    readAgency,
		"mappa":     func(s string) string { c, l := readMAPPA(s, "MAPPA"); return fmt.Sprint(c, l) },
		"nhs":       func(s string) string { v, _ := readNHS(s); return v },
		"crn":       func(s string) string { v, _ := readCRN(s); return v },
		"filler":    func(s string) string { return fmt.Sprint(isFiller(s)) },
		"consent": func(s string) string {
			c := readConsent(s)
			given := "-"
			if c.given != nil {
				given = fmt.Sprint(*c.given)
			}
			return given + "|" + c.method + "|" + c.date
		},
	}
	for _, tt := range []struct{ sort, in, want string }{
		{"birth", "3/4/87", "1987-04-03"}, {"birth", `3\4\87`, "1987-04-03"}, {"birth", "3rd of April, 1987", "1987-04-03"},
		{"birth", "3Aug1987", "1987-08-03"}, {"birth", "3rd Feburary 1987", "1987-02-03"}, {"birth", "April 1987", ""}, {"birth", "39", ""},
		{"birth", "3/4/1987 (39)", "1987-04-03"}, {"birth", "31/02/1987", ""},
		{"date", "w/c 6/4/26", ""}, {"date", "week commencing 6 April 2026", ""}, {"date", "6-8 April 2026", ""}, {"date", "6/4/26?", ""},
		{"date", "c. 6/4/26", ""}, {"date", "Mon 6/4/26 at 10am", "2026-04-06"}, {"date", "signed 3/4/26, on file", "2026-04-03"},
		{"phone", "O7700 900123", "07700 900123"}, {"phone", "07700 9OO123", "07700 900123"}, {"phone", "01632 960123 ext 221", "01632 960123 ext 221"},
		{"name", "QUAYE, Theophilus", "Theophilus Quaye|"}, {"name", "Sarah Quaye (f)", "Sarah Quaye|"}, {"name", "Sarah Quaye (she/her)", "Sarah Quaye|"},
		{"name", "Sarah Quaye, female", "Sarah Quaye|"}, {"name", "QUAYE, F", "F Quaye|"}, {"name", "Rev'd Sarah Quaye", "Sarah Quaye|"},
		{"name", "Theophilus 'Theo' Quaye", "Theophilus Quaye|Theo"}, {"name", "Theophilus Quaye (prefers Theo)", "Theophilus Quaye|Theo"},
		{"prison", "Chelmsford (HMP & YOI)", "HMP Chelmsford"}, {"prison", "Highdown", "HMP High Down"}, {"prison", "HMP YOI Isis", "HMP Isis"},
		{"prison", "Feltham", "HMYOI Feltham"}, {"prison", "HMP Chelmsfrd", "HMP Chelmsford"},
		{"authority", "London Borough of Hackney", "Hackney"}, {"authority", "LB Hackney", "Hackney"}, {"authority", "L.B. of Hackney", "Hackney"},
		{"authority", "Hammersmith & Fulham", "Hammersmith and Fulham"}, {"authority", "Metropolitan Borough of Wigan", "Wigan"},
		{"authority", "Essex County Council", ""}, {"authority", "Essex", ""}, {"authority", "Uttelsford", "Uttlesford"}, {"authority", "Castle Point DC", "Castle Point"},
		{"level", "V.High", "very_high"}, {"level", "High (public)", "high"}, {"level", "Not high", ""}, {"level", "med/high", ""},
		{"agency", "Secure Children’s Home", "youth_custody"}, {"agency", "University", "other"}, {"agency", "Accident & Emergency", "emergency_department"},
		{"mappa", "CAT 2/LEVEL 1", "2 1"}, {"mappa", "L2 C1", "1 2"}, {"mappa", "C2L1", "2 1"}, {"mappa", "No", "0 0"},
		{"nhs", "9434 765 919", "9434765919"}, {"nhs", "943 476 5918", ""}, {"crn", "X-123456", "X123456"}, {"crn", "X12345", ""},
		{"filler", "ditto", "true"}, {"filler", "N/K", "true"}, {"filler", "to follow", "true"}, {"filler", "not asked", "true"}, {"filler", "None known of in Harlow", "false"},
		{"consent", "signed 3/4/26, on file", "true|written|2026-04-03"}, {"consent", "Given over phone", "true|oral|"}, {"consent", "To be obtained", "-||"},
		{"consent", "unable to consent", "-||"}, {"consent", "Declined to consent", "false||"}, {"consent", "Aware", "-||"},
	} {
		if got := sorts[tt.sort](tt.in); got != tt.want {
			t.Errorf("%s %q is read as %q, want %q", tt.sort, tt.in, got, tt.want)
		}
	}
	if c, l := readMAPPA("2/1", "MAPPA level/category"); c != 1 || l != 2 {
		t.Errorf("the level before the category is read as %d %d", c, l)
	}
}
