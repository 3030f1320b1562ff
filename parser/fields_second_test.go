package parser

import "testing"

func TestWhomATitleSpeaksTo(t *testing.T) {
	t.Parallel()
	worker := map[string]string{"referrer.name": "Ann Poe", "referrer.phone": "01632 960 449", "referrer.role": "Support worker"}
	both := func() map[string]string {
		want := map[string]string{"person.name": "Al Doe", "person.date_of_birth": "1981-10-12", "person.phone": "07700 900 326"}
		for k, v := range worker {
			want[k] = v
		}
		return want
	}
	const person = `
Name: Al Doe
Date of birth: 12/10/1981
Telephone: 07700 900 326
`
	const referrer = `
Name: Ann Poe
Job title: Support worker
Telephone: 01632 960 449
`
	var cases []formCase
	for _, title := range []string{
		"The person you are supervising", "The person on probation you manage", "About them", "Tell us about him/her",
		"Young woman you support", "Who are you worried about?", "Who needs housing help?", "Who do you want us to help?", "Whose housing is at risk?",
		"The family", "The family you are working with",
	} {
		cases = append(cases,
			formCase{"referred: " + title, "\n# Housing notice\n# Your details" + referrer + "# " + title + person, []map[string]string{both()}},
			formCase{"referred, first: " + title, "\n# Housing notice\n# " + title + person + "# Referrer" + referrer, []map[string]string{both()}},
		)
	}
	for _, title := range []string{"Who is raising this?", "Person notifying us", "How do we reach you?", "You", "Tell us about yourself"} {
		cases = append(cases, formCase{"refers: " + title, "\n# Housing notice\n# Client" + person + "# " + title + referrer, []map[string]string{both()}})
	}
	for _, title := range []string{"You", "About you", "Your details", "Tell us about yourself"} {
		for _, other := range []string{"Your support worker", "Person helping you fill this in", "Who is helping you with this form?", "Agency supporting you"} {
			cases = append(cases, formCase{"filled in by the client: " + title + ", " + other, "\n# Housing help\n# " + title + person + "# " + other + referrer + "# Your housing\nWhy are you homeless?: Asked to leave", []map[string]string{both()}})
		}
	}
	for _, tt := range cases {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			tt.check(t)
		})
	}
}

// TestParentsSection holds whose the section about a parent is.
func TestParentsSection(t *testing.T) {
	t.Parallel()
	const own = "| First name | Odile |\n| Last name | Farrant |\n| Date of birth | 04/05/1990 |\n| Phone number | 07700 900155 |\n| Is the parent pregnant? | Yes |\n"
	const children = "\n# 3. Children\n| Name | DOB | Lives with |\n| Mason Farrant | 05/03/2018 | Mum |\n"
	const need = "\n# 5. Housing need\n| Why homeless | Lost her room |\n| Does the parent consent to this referral? | Yes |\n"
	for _, tt := range []struct {
		name, form string
		want       map[string]string
	}{
		{"one parent", "# 1. About you\n| Social worker | Jo Skelton |\n\n# 2. Parent\n" + own + children + need,
			map[string]string{"person.name": "Odile Farrant", "person.date_of_birth": "1990-05-04", "person.phone": "07700 900155", "person.pregnant": "true", "referrer.name": "Jo Skelton", "consent.given": "true"}},
		{"beside another parent", "# Parent or carer\n" + own + children + "\n# 4. Other parent\n| Name | Liam Cole |\n| Date of birth | 12/12/1995 |\n| Phone | 07700 900156 |\n" + need,
			map[string]string{"person.name": "Odile Farrant", "person.date_of_birth": "1990-05-04", "person.phone": "07700 900155"}},
		{"a mother who helps to house", "# B: Mother (main carer)\n" + own + need,
			map[string]string{"person.name": "Odile Farrant", "person.date_of_birth": "1990-05-04"}},
		{"the person has a section", "# Young person\n| Name | Mason Farrant |\n| Date of birth | 05/03/2008 |\n\n# Parent\n" + own + need,
			map[string]string{"person.name": "Mason Farrant", "person.date_of_birth": "2008-03-05", "person.phone": ""}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			askedOf(t, tt.form, "", tt.want)
		})
	}
}
