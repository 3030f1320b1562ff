package parser

import "testing"

// What a form asks about somebody or something beside the case is nobody's,
// whatever wording it shares words with; what it asks of the person in the same
// words is not.
func TestLabelsOfNobody(t *testing.T) {
	t.Parallel()
	c, err := builtIn()
	if err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct{ label, want string }{
		{"Home Office reference", keyUnmapped},
		{"Passport number", keyUnmapped},
		{"Rent amount per month", keyUnmapped},
		{"Date notice served", keyUnmapped},
		{"Date of arrest", keyUnmapped},
		{"Date of parole hearing", keyUnmapped},
		{"Date tenancy started", keyUnmapped},
		{"Interpreter's telephone", keyUnmapped},
		{"Permission to speak to landlord", keyUnmapped},
		{"LED", keyUnmapped},
		{"Length of time at current address", keyUnmapped},
		{"Armed forces pension", keyUnmapped},
		{"When did homelessness begin?", "homeless_date"},
		{"What led to this?", "reason"},
		{"NHSNo", "person.nhs_number"},
		{"Is an interpreter needed?", "person.interpreter_needed"},
		{"Are there rent arrears?", "housing.arrears"},
		{"Justification where there is no local connection", "local_connection.reason_elsewhere"},
		{"Is she without housing now?", "homeless_status"},
		{"Nature of referral", "reason"},
	} {
		t.Run(tt.label, func(t *testing.T) {
			t.Parallel()
			got := keyUnmapped
			if h, ok := c.label(tt.label); ok {
				got = h.key
			}
			if got != tt.want {
				t.Errorf("%q asks for %s, want %s", tt.label, got, tt.want)
			}
		})
	}
}
