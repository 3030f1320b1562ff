package parser

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestAgencyFromSender(t *testing.T) {
	t.Parallel()
	held := Referral{Custody: Custody{Prison: "HMP Bedford"}}
	onLicence := Referral{Custody: Custody{Prison: "HMP Bedford", Status: "licence"}}
	for _, tt := range []struct {
		name, from, sender, want string
		r                        Referral
	}{
		{name: "a probation domain", from: "j.doe@eastern.probation.gov.uk", want: "probation"},
		{name: "a shared domain, held in prison", from: "j.doe@justice.gov.uk", r: held, want: "prison"},
		{name: "a shared domain, on licence", from: "j.doe@justice.gov.uk", r: onLicence},
		{name: "a shared domain, nobody held", from: "j.doe@hmpps.gov.uk"},
		{name: "the prison's own domain", from: "resettlement@bedford.example", r: held, want: "prison"},
		{name: "a hospital's domain", from: "ward7@anytrust.nhs.uk", want: "hospital"},
		{name: "a department's box at a hospital", from: "front.desk@anytrust.nhs.uk", sender: `"A&E Reception" <front.desk@anytrust.nhs.uk>`, want: "emergency_department"},
		{name: "a jobcentre", from: "jane.doe@dwp.gov.uk", want: "jobcentre"},
		{name: "the forces", from: "welfare@1bn.army.mod.uk", want: "armed_forces"},
		{name: "police", from: "iom@anyshire.police.uk", want: "other"},
		{name: "a council's officer passes it on", from: "jane.doe@harlow.gov.uk"},
		{name: "a body that is no authority", from: "jo@hopehouse.example", r: Referral{Referrer: Referrer{Organisation: "Hope House Befriending"}}, want: "other"},
		{name: "the form has told", from: "jane.doe@dwp.gov.uk", r: Referral{Agency: "probation"}, want: "probation"},
		{name: "a role alone gives way", from: "jane@probation.example", r: Referral{Agency: "prison", Evidence: map[string]Evidence{"agency": {Label: roleLabel}}}, want: "probation"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			r := tt.r
			r.agencyFrom(tt.from, tt.sender)
			if diff := cmp.Diff(tt.want, r.Agency); diff != "" {
				t.Errorf("agency (-want +got):\n%s", diff)
			}
		})
	}
}
