package parser

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dtrbot/parser/document"
	"dtrbot/parser/document/html"
	"dtrbot/parser/document/text"
)

// TestTypedForms reads forms typed into mails, each in a layout of its own.
func TestTypedForms(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name, text, html string
		want             map[string]string
	}{
		{
			name: "titles above indented lines",
			text: "Young person\n  First name: Petra\n  Surname: Vasko\n  Tel: 07700 900123\nHousing\n  Why homeless: aunt is moving away\nSent by\n  Name: Karen Mills\n  Role: Social Worker\n  Telephone: 01632 960111\n",
			want: map[string]string{"person.name": "Petra Vasko", "person.phone": "07700 900123", "reason": "aunt is moving away", "referrer.name": "Karen Mills", "referrer.role": "Social Worker", "referrer.phone": "01632 960111"},
		},
		{
			name: "leaders, two pairs a line, an answer that hangs",
			text: "Surname ............ VASKO          Forename(s) ...... Petra\nDate of birth ...... 04.05.89       Prison no ........ A4471QX\nWhy homeless ....... Gave up her room when sentenced. No\n                     family able to have her back.\nConsent ............ Yes - signed\n",
			want: map[string]string{"person.name": "Petra Vasko", "person.date_of_birth": "1989-05-04", "person.prison_number": "A4471QX", "reason": "Gave up her room when sentenced. No\nfamily able to have her back.", "consent.given": "true"},
		},
		{
			name: "a row of pairs with commas",
			text: "Name Petra Vasko, DOB 4/5/89, NOMS A4471QX, HMP Downview, release 12/5/26, consent yes\n",
			want: map[string]string{"person.name": "Petra Vasko", "person.date_of_birth": "1989-05-04", "person.prison_number": "A4471QX", "custody.prison": "HMP Downview", "custody.release_date": "2026-05-12", "consent.given": "true"},
		},
		{
			name: "a referrer's job and office below a title",
			text: "*REFERRER*\nKaren Mills\nPrison Offender Manager\nHMP Downview\nTel: 01632 960111\n\n*INDIVIDUAL*\nName: Petra Vasko\nDate of birth: 4 May 1989\nPrison number: A4471QX\n",
			want: map[string]string{"referrer.name": "Karen Mills", "referrer.role": "Prison Offender Manager", "referrer.phone": "01632 960111", "person.name": "Petra Vasko", "person.prison_number": "A4471QX"},
		},
		{
			name: "coloured answers right behind their questions",
			html: `<p>Full name <span style="color:red">Petra Vasko</span></p><p>Date of birth <span style="color:red">04/05/1989</span></p><p>Release date <span style="color:red">12/05/2026</span></p><p>Does she consent? <span style="color:red">Yes in writing</span></p>`,
			want: map[string]string{"person.name": "Petra Vasko", "person.date_of_birth": "1989-05-04", "custody.release_date": "2026-05-12", "consent.given": "true"},
		},
		{
			name: "labels and answers in runs of words without a blank between",
			html: `<div><span>Tenant</span><span>Petra Vasko</span></div><div><span>DOB</span><span>04 May 1989</span></div><div><span>Phone</span><span>07700 900123</span></div><div><span>Arrears</span><span>&pound;1,876</span></div>`,
			want: map[string]string{"person.name": "Petra Vasko", "person.date_of_birth": "1989-05-04", "person.phone": "07700 900123", "housing.arrears": "£1,876"},
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			doc, err := text.Read([]byte(tt.text), document.DefaultLimits)
			if tt.html != "" {
				doc, err = html.Read([]byte(tt.html), document.DefaultLimits)
			}
			if err != nil {
				t.Fatal(err)
			}
			got := readForms([]part{{name: "body", doc: doc, body: true}})
			if len(got.referrals) != 1 {
				t.Fatalf("%d referrals, want 1", len(got.referrals))
			}
			all, some := flatten(t, got.referrals[0]), map[string]string{}
			for k := range tt.want {
				if v, ok := all[k]; ok {
					some[k] = v
				}
			}
			if diff := cmp.Diff(tt.want, some); diff != "" {
				t.Errorf("read (-want +got):\n%s", diff)
			}
		})
	}
}

func TestFindSigns(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name, line, want string
	}{
		{"colon ends the search", "Name - x: y - z", "-:"},
		{"a time is no sign", "Seen at 10:30 - well", "-"},
		{"hyphens in words", "e-mail = a-b", "="},
		{"leaders", "Name ...... Petra", "."},
		{"brackets at the end", "Name (Petra)", "("},
		{"brackets within", "Name (given) Petra", ""},
		{"slash between blanks", "Name / Petra", "/"},
		{"slash in a label", "CRN/NOMS", ""},
		{"arrow", "Name -> Petra", "="},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			var got strings.Builder
			for _, s := range findSigns(tt.line) {
				got.WriteByte(s.kind)
			}
			if diff := cmp.Diff(tt.want, got.String()); diff != "" {
				t.Errorf("signs (-want +got):\n%s", diff)
			}
		})
	}
}

func TestItemNumber(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name, line, rest string
		n                int
	}{
		{"full stop", "3. Date of birth", "Date of birth", 3},
		{"bracket", "(12) Date of birth", "Date of birth", 12},
		{"letter", "b) Date of birth", "Date of birth", 2},
		{"question", "Q4: Date of birth", "Date of birth", 4},
		{"date", "04/05/1989", "04/05/1989", 0},
		{"initials", "D.O.B", "D.O.B", 0},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			n, rest := itemNumber(tt.line)
			if n != tt.n || rest != tt.rest {
				t.Errorf("itemNumber(%q) = %d, %q, want %d, %q", tt.line, n, rest, tt.n, tt.rest)
			}
		})
	}
}

func TestChosenOptions(t *testing.T) {
	t.Parallel()
	tests := []struct{ name, answer, want string }{
		{"asterisk before", "*Yes / No", "Yes"},
		{"asterisk behind", "HDC* / CRD / Parole", "HDC"},
		{"capitals", "YES/no", "YES"},
		{"capitals of the last", "yes/NO", "NO"},
		{"untouched", "Yes/No", ""},
		{"untouched in capitals", "YES/NO", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			if diff := cmp.Diff(tt.want, readAnswer([]string{tt.answer}).text); diff != "" {
				t.Errorf("answer (-want +got):\n%s", diff)
			}
		})
	}
}
