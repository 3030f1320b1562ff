package parser

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestReadWorker(t *testing.T) {
	t.Parallel()
	pl, err := knownPlaces()
	if err != nil {
		t.Fatal(err)
	}
	tests := []struct {
		name  string
		lines []string
		want  worker
	}{
		{"bars and several numbers", []string{"Bernadette Rowe RN", "Housing Liaison Nurse (Mon, Wed, Fri)", "Mid Anglia Hospital NHS Foundation Trust | Colchester", "Switchboard: 01632 960250   Direct: 01632 960251   Mobile: 07700 900252", "b.rowe@hospital.example", "Pronouns: she/her", "My manager: Simon Lacey, 01632 960253"},
			worker{name: "Bernadette Rowe", role: "Housing Liaison Nurse", organisation: "Mid Anglia Hospital NHS Foundation Trust", email: "b.rowe@hospital.example", phone: "01632 960251"}},
		{"an organisation without a known word", []string{"Abigail Stark", "Bail Support Officer", "Anchorage Bail Places", "01632 960822"},
			worker{name: "Abigail Stark", role: "Bail Support Officer", organisation: "Anchorage Bail Places", phone: "01632 960822"}},
		{"a team before the council", []string{"Louisa Harcastle", "Social Worker, Family Safeguarding West", "Northfen County Council", "01632 960148"},
			worker{name: "Louisa Harcastle", role: "Social Worker", team: "Family Safeguarding West", organisation: "Northfen County Council", phone: "01632 960148"}},
		{"one line", []string{"Marcus Vane, Resettlement Officer, HMP Bure  01632 960664"},
			worker{name: "Marcus Vane", role: "Resettlement Officer", organisation: "HMP Bure", phone: "01632 960664"}},
		{"first name, then the block", []string{"Tasha", "Tasha Grieve", "Youth Justice Worker", "Southend Youth Justice Service"},
			worker{name: "Tasha Grieve", role: "Youth Justice Worker", organisation: "Southend Youth Justice Service"}},
		{"in brackets", []string{"Yvonne (ED Homeless Navigator, Basildon & Thurrock Hospital, bleep 4471)"},
			worker{name: "Yvonne", role: "ED Homeless Navigator", organisation: "Basildon & Thurrock Hospital"}},
		{"lower case", []string{"kelly marsden", "probation officer basildon", "Sent from my iPhone"},
			worker{name: "Kelly Marsden", role: "probation officer"}},
		{"a place is no organisation", []string{"Ruby Ainsworth", "Probation Practitioner, Basildon"},
			worker{name: "Ruby Ainsworth", role: "Probation Practitioner"}},
		{"a role in brackets, then the number", []string{"Bev Marsh (PO) 07700 900123"},
			worker{name: "Bev Marsh", role: "PO", phone: "07700 900123"}},
		{"a role in letters behind the name, and a town", []string{"B Marsh PSO Shrewsbury"},
			worker{name: "B Marsh", role: "PSO"}},
		{"a role in letters behind the name, and an office", []string{"Bev Marsh POM OMU"},
			worker{name: "Bev Marsh", role: "POM", team: "OMU"}},
		{"a rank with a stroke", []string{"S/O Marsh", "HMP Bure"},
			worker{name: "Marsh", organisation: "HMP Bure"}},
		{"a forename that is a benefit", []string{"Pip Marsh", "Safeguarding Lead", "Elm Academy"},
			worker{name: "Pip Marsh", role: "Safeguarding Lead", organisation: "Elm Academy"}},
		{"the role above the name", []string{"Social Worker", "Bev Marsh", "Essex County Council"},
			worker{name: "Bev Marsh", role: "Social Worker", organisation: "Essex County Council"}},
		{"a role and a prison in a line", []string{"Bev Marsh", "POM HMP Chelmsford"},
			worker{name: "Bev Marsh", role: "POM", organisation: "HMP Chelmsford"}},
		{"a main line beside a mobile", []string{"Bev Marsh", "Social Worker", "Office 01632 960000 (main) / mobile 07700 900123"},
			worker{name: "Bev Marsh", role: "Social Worker", phone: "07700 900123"}},
		{"in Welsh and English", []string{"Bev Marsh", "Swyddog Prawf / Probation Officer"},
			worker{name: "Bev Marsh", role: "Probation Officer"}},
		{"a team with the trust below it", []string{"Bev Marsh", "Social Worker", "Hospital Discharge Team", "Mid and South Essex NHS Foundation Trust"},
			worker{name: "Bev Marsh", role: "Social Worker", team: "Hospital Discharge Team", organisation: "Mid and South Essex NHS Foundation Trust"}},
		{"who stands in", []string{"Bev Marsh", "Prison Offender Manager", "07700 900123", "In my absence contact Sue Banks on 01632 960999"},
			worker{name: "Bev Marsh", role: "Prison Offender Manager", phone: "07700 900123"}},
		{"a charity called a road", []string{"Bev Marsh, Outreach Worker at Open Road, 07700 900123"},
			worker{name: "Bev Marsh", role: "Outreach Worker", organisation: "Open Road", phone: "07700 900123"}},
		{"a rank before the name", []string{"CM Bev Marsh", "Custodial Manager", "HMP Chelmsford"},
			worker{name: "Bev Marsh", role: "Custodial Manager", organisation: "HMP Chelmsford"}},
		{"a title and a bracket", []string{"(Mrs) A. Croxford", "Social Work Assistant"},
			worker{name: "A. Croxford", role: "Social Work Assistant"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			if diff := cmp.Diff(tt.want, readWorker(pl, tt.lines), cmp.AllowUnexported(worker{})); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestSignatureOfForwarded(t *testing.T) {
	t.Parallel()
	text := "One for you, see below\n\nTracey Coombes | Executive Support | Maldon District Council\n\n" +
		"-----Original Message-----\nFrom: Annabel Frost <annabel.frost@care.example>\nSent: 15 October 2026 18:22\nTo: Tracey Coombes\nSubject: Mr Lindqvist\n\n" +
		"I am the hospital social worker for Mr Erik Lindqvist (DOB 2 January 1949) and I want to make a duty to refer referral for him, to which he agrees.\n\nAnnabel Frost\nHospital Social Worker\n01632 960529\n"
	got := mailed(text)
	if len(got) != 1 {
		t.Fatalf("got %d people, want 1", len(got))
	}
	if got[0].Referrer.Name != "Annabel Frost" || got[0].Person.Name != "Erik Lindqvist" {
		t.Errorf("got referrer %q, person %q", got[0].Referrer.Name, got[0].Person.Name)
	}
}
