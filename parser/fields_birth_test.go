package parser

import "testing"

// TestNameAndBirth reads long labels that end in asking for both, and labels
// that ask for other things besides.
func TestNameAndBirth(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ row, name, birth string }{
		{"|Whose behalf are you writing on? Give name in full and date of birth|Hanna Lou Price 01/12/93|", "Hanna Lou Price", "1993-12-01"},
		{"|Who are you telling us about? Please give the name and DOB|Hanna Price, born 1 Dec 1993|", "Hanna Price", "1993-12-01"},
		{"|Who else will live there, if anyone? Please give the name and DOB|Hanna Price 1 Dec 1993|", "", ""},
	} {
		formCase{tt.row, "\n# Duty to refer\n" + tt.row + "\n|Reason for homelessness|Left the barracks|\n|Release date|4/12/2026|\n|Current address|4 Mill Lane, Witham CM8 1AA|\n|Consent given|Yes|\n|Telephone|07700 900123|",
			[]map[string]string{{"person.name": tt.name, "person.date_of_birth": tt.birth}}}.check(t)
	}
}
