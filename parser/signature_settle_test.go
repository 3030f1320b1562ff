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
