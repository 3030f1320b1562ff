package parser

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dtrbot/parser/document"
)

func TestReleaseAmongDates(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name, line, day, kind string
		kept                  string // what stays in unmapped
	}{
		{"a release and an expiry", "Release date: CRD 11/12/2026, SLED 11/12/2027", "2026-12-11", "CRD", "SLED 11/12/2027"},
		{"an expiry first", "Release dates: SED 11/12/2027; ARD 11/12/2026", "2026-12-11", "ARD", "SED 11/12/2027"},
		{"terms behind the dates", "Release date: 11/12/2026 CRD, 11/12/2027 SLED", "2026-12-11", "CRD", "11/12/2027 SLED"},
		{"terms in brackets behind the dates", "Release date: 11/12/2026 (CRD) 11/12/2027 (LED)", "2026-12-11", "CRD", "11/12/2027"},
		{"an eligibility beside it", "Release date: 11/12/2026 (CRD), HDC eligible from 01/10/2026", "2026-12-11", "CRD", "HDC eligible from 01/10/2026"},
		{"a curfew that was refused", "Release date: HDCED 02/10/2026 (not suitable) CRD 11/12/2026", "2026-12-11", "CRD", "HDCED 02/10/2026"},
		{"a curfew", "Release dates: HDC 11/10/2026 / CRD 11/12/2026", "2026-10-11", "HDC", "CRD 11/12/2026"},
		{"released early", "Release date: ECSL 11/11/2026 (CRD 11/12/2026)", "2026-11-11", "ECSL", "CRD 11/12/2026"},
		{"if another is granted", "Release date: 11/12/2026 or 02/10/2026 if HDC granted", "2026-12-11", "", "02/10/2026 if HDC granted"},
		{"a day in court before it", "Release date: Sentenced 11/06/2026, release 11/12/2026", "2026-12-11", "", "Sentenced 11/06/2026"},
		{"in words", "Release date: Friday 11th December 2026 (CRD) PSS until 11/12/2027", "2026-12-11", "CRD", "PSS until"},
		{"the title of both", "Sentence expiry / release: SED 11/12/2027, CRD 11/12/2026", "2026-12-11", "CRD", "SED 11/12/2027"},
		{"under the sentence", "Sentence dates: HDCED 01/10/2026, CRD 11/12/2026, SLED 11/12/2027", "2026-12-11", "CRD", "HDCED 01/10/2026"},
		{"one to a line", "Sentence dates: HDCED 01/10/26\nCRD 11/12/26\nSLED 11/12/27", "2026-12-11", "CRD", "11/12/27"},
		{"parole may be asked for", "Release date: Parole eligibility 11/12/2026", "", "", "Parole eligibility 11/12/2026"},
		{"a day in court", "Release date: On remand. Next court 11/12/2026", "", "", "Next court 11/12/2026"},
		{"ends alone", "Key dates: PED 11/12/2026, SLED 11/12/2028", "", "", "PED 11/12/2026"},
		{"two days and nothing that tells", "Release date: 11/12/2026 or 14/12/2026", "", "", "11/12/2026 or 14/12/2026"},
		{"told in sentences", "Release date: HDC eligible from 03/11/2026 but no address so refused. CRD 02/02/2027. On licence to 11/2027.", "2027-02-02", "CRD", "HDC eligible from 03/11/2026"},
		{"an aside behind the date", "Release date: 11/09/2026 (HDC eligible)", "2026-09-11", "HDC", ""},
		{"held to the end", "Release date: SED 11/12/2026", "2026-12-11", "SED", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			form := "\n# Duty to refer\nName: Al Doe\nDate of birth: 12/10/1981\nPrison: HMP Chelmsford\n" + tt.line + "\nOffence: Theft"
			read := readForms([]part{{name: "form.docx", doc: document.Document{Blocks: drawn(form)}}}).referrals
			if len(read) != 1 {
				t.Fatalf("%d referrals", len(read))
			}
			r, kept := read[0], ""
			for _, u := range read[0].Unmapped {
				kept += u.Label + " " + u.Value + "\n"
			}
			if diff := cmp.Diff([]string{tt.day, tt.kind}, []string{r.Custody.ReleaseDate, r.Custody.ReleaseType}); diff != "" {
				t.Errorf("release (-want +got)\n%s", diff)
			}
			if !strings.Contains(kept, tt.kept) {
				t.Errorf("kept %q, without %q", kept, tt.kept)
			}
		})
	}
}
