package parser

import "testing"

// TestSignatureSettled: what stands behind the role is who employs the writer,
// unless it is called a team; a postcode and a charity's number are neither.
func TestSignatureSettled(t *testing.T) {
	t.Parallel()
	pl, err := knownPlaces()
	if err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		name               string
		lines              []string
		organisation, team string
	}{
		{"a name behind the role", []string{"Ann Poe", "Youth Worker, Streetwise Anytown"}, "Streetwise Anytown", ""},
		{"a charity's number", []string{"Ann Poe", "Manager", "Anytown Winter Bed Project, registered charity no 123"}, "Anytown Winter Bed Project", ""},
		{"a postcode", []string{"Ann Poe", "Probation Officer", "Anytown Probation, CM1"}, "Anytown Probation", ""},
		{"within a prison", []string{"Ann Poe", "Housing Lead", "Newstart at HMP Bure"}, "Newstart", ""},
		{"a house behind the role", []string{"Ann Poe", "Refuge Worker, Haven House"}, "Haven House", ""},
		{"a house of an address", []string{"Ann Poe", "Probation Officer", "Haven House", "12 High Street"}, "", ""},
		{"on behalf of everybody", []string{"Ann Poe", "Ward Sister", "Anytown Infirmary", "and on behalf of the team"}, "Anytown Infirmary", ""},
		{"a team", []string{"Ann Poe", "Probation Officer", "Sentence Management Team"}, "", "Sentence Management Team"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			w := readWorker(pl, tt.lines)
			if w.organisation != tt.organisation || w.team != tt.team {
				t.Errorf("organisation %q, team %q, want %q, %q", w.organisation, w.team, tt.organisation, tt.team)
			}
		})
	}
}

// TestSharedNumber: a house's number is better than none, a calling's words are no
// prepositions.
func TestSharedNumber(t *testing.T) {
	t.Parallel()
	pl, err := knownPlaces()
	if err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		name        string
		lines       []string
		role, phone string
	}{
		{"the switchboard alone", []string{"Ann Poe", "Resettlement Officer, HMP Lewes", "switchboard 01632 960025"}, "Resettlement Officer", "01632 960025"},
		{"beside one's own", []string{"Ann Poe", "Resettlement Officer", "switchboard 01632 960025", "01632 960026"}, "Resettlement Officer", "01632 960026"},
		{"a fax", []string{"Ann Poe", "Resettlement Officer", "fax 01632 960025"}, "Resettlement Officer", ""},
		{"a manager's", []string{"Ann Poe", "Resettlement Officer", "my manager 01632 960025"}, "Resettlement Officer", ""},
		{"a preposition in a calling", []string{"Ann Poe", "Move On Adviser, Harbour Welcome", "01632 960377"}, "Move On Adviser", "01632 960377"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			if w := readWorker(pl, tt.lines); w.role != tt.role || w.phone != tt.phone {
				t.Errorf("role %q, phone %q, want %q, %q", w.role, w.phone, tt.role, tt.phone)
			}
		})
	}
}
