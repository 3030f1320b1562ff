package parser

import "testing"

// TestAgencyOfTitle holds what the title of an organisation's own form tells
// of who refers.
func TestAgencyOfTitle(t *testing.T) {
	t.Parallel()
	const person = `
| Name of resident | Odile Farrant |
| Date of birth | 04/05/1990 |
| Reason for referral | Asked to leave |
| Worker | Imelda Crace |
`
	for _, tt := range []struct {
		name, form           string
		agency, organisation string
	}{
		{"a recovery service", "# Turning Leaf Recovery Service (Hastings & Rother)\n" + person, "other", "Turning Leaf Recovery Service"},
		{"a refuge in capitals", "# LARKSPUR WOMEN'S REFUGE\n" + person, "other", "Larkspur Women's Refuge"},
		{"a foyer and its town", "Bridge House Foyer, Norwich – resident losing a place\n" + person, "other", "Bridge House Foyer"},
		{"a school's form may be anybody's", "# St Anne's Primary School: housing worry\n" + person, "", ""},
		{"a council's housing partnership", "# Anytown Council Housing Partnership\n" + person, "", ""},
		{"an emergency department", "# EMERGENCY DEPARTMENT - NOTICE TO HOUSING\n" + person + "| Role | Alcohol Liaison Nurse |\n", "emergency_department", ""},
		{"youth justice and what for", "# Lambeth & Southwark youth justice: leaving custody\n" + person, "youth_offending_team", ""},
		{"a question is no organisation", "# Last hostel address\n" + person, "", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			got := readForms([]part{{name: "form", doc: documentOf(tt.form)}})
			if len(got.referrals) != 1 {
				t.Fatalf("%d referrals", len(got.referrals))
			}
			r := &got.referrals[0]
			if stated(r, "agency") != tt.agency || stated(r, "referrer.organisation") != tt.organisation {
				t.Errorf("agency %q of %q, want %q of %q", stated(r, "agency"), stated(r, "referrer.organisation"), tt.agency, tt.organisation)
			}
		})
	}
}
