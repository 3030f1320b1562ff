package parser

import (
	"fmt"
	"strings"
	"testing"
	"time"
)

// TestListLayouts: three people below each other, written in the ways that lists
// are. Each has their own name, day of birth, number and day of release.
func TestListLayouts(t *testing.T) {
	t.Parallel()
	people := []struct{ first, last, born, number, out string }{
		{"Dean", "Ruddle", "09/03/1988", "A4471CK", "03/12/2026"},
		{"Isaac", "Pell-Crane", "21/11/1979", "A8820DJ", "10/12/2026"},
		{"Tyrone", "Ashby", "30/05/1994", "A1093EN", "17/12/2026"},
	}
	for _, tt := range []struct {
		name, before, each, after string
	}{
		{"surnames first", "", "%[2]s, %[1]s - %[4]s b. %[3]s, out %[5]s\n", ""},
		{"numbers first", "", "%[4]s / %[7]s %[1]s / %[3]s / CRD %[5]s / NFA\n", ""},
		{"brothers counted", "", "Brother %[6]d\nName: %[1]s %[2]s\nDOB: %[3]s\nNOMIS: %[4]s\nRelease date: %[5]s\n\n", ""},
		{"cells fallen into lines", "Name\nDate of birth\nPrison number\nRelease date\n", "%[1]s %[2]s\n%[3]s\n%[4]s\n%[5]s\n", ""},
		{"cells fallen into paragraphs", "Name\n\nDate of birth\n\nPrison number\n\nRelease date\n\n", "%[1]s %[2]s\n\n%[3]s\n\n%[4]s\n\n%[5]s\n\n", ""},
		{"blocks with surnames first", "", "%[2]s, %[1]s\ndob %[3]s\n%[4]s\nCRD %[5]s\n\n", ""},
		{"days in turn below", "", "%[6]d. %[1]s %[2]s (DOB %[3]s, %[4]s)\nHe has no family here.\n", "\nThey are released on 3, 10 and 17 December.\n"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			text := heardHead + "Please accept duty to refer referrals for three men leaving HMP Bure:\n\n" + tt.before
			for i, p := range people {
				text += fmt.Sprintf(tt.each, p.first, p.last, p.born, p.number, p.out, i+1, strings.ToUpper(p.last))
			}
			text += tt.after + "\nAll three have signed consent.\n\nKind regards\nSam Foe\nResettlement worker\nHMP Bure\n01632 960441\n"
			got := heardAll(t, text)
			if len(got) != len(people) {
				t.Fatalf("%d referrals", len(got))
			}
			for i, p := range people {
				want := map[string]string{
					"person.name": p.first + " " + p.last, "person.date_of_birth": isoOf(t, p.born), "person.prison_number": p.number,
					"custody.release_date": isoOf(t, p.out), "custody.prison": "HMP Bure", "consent.given": "true", "referrer.name": "Sam Foe",
				}
				for k, v := range want {
					if got[i][k] != v {
						t.Errorf("person %d: %s = %q, want %q", i+1, k, got[i][k], v)
					}
				}
			}
		})
	}
}

// TestDaysInTurn: days named in a row are dealt where there are as many as people.
func TestDaysInTurn(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		text string
		n    int
		want []string
	}{
		{"out on 4, 11 and 18 December 2026", 3, []string{"out on 4 December 2026", "out on 11 December 2026", "out on 18 December 2026"}},
		{"out on 28 November and 3rd December", 2, []string{"out on 28 November", "out on 3 December"}},
		{"out 4/12/26 & 18/12/26 respectively", 2, []string{"out 4/12/26 respectively", "out 18/12/26 respectively"}},
		{"out on 4, 11 and 18 December 2026", 2, nil},
		{"born on 4 May 1990", 2, nil},
		{"seen 3 and 4 times", 2, nil},
	} {
		got := inTurn(tt.text, tt.n)
		if fmt.Sprint(got) != fmt.Sprint(tt.want) {
			t.Errorf("%q: %q, want %q", tt.text, got, tt.want)
		}
	}
}

// isoOf is a day in figures as the contract writes it.
func isoOf(t *testing.T, s string) string {
	t.Helper()
	d, err := time.Parse("02/01/2006", s)
	if err != nil {
		t.Fatal(err)
	}
	return d.Format(time.DateOnly)
}
