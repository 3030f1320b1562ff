package parser

import (
	"strings"
	"testing"
)

// TestShortAnswers reads answers of a word or two as their questions mean them.
func TestShortAnswers(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ row, key, want string }{
		{"|Care leaver? (1/0)|1|", "person.care_leaver", "true"},
		{"|Care leaver? (1/0)|0|", "person.care_leaver", "false"},
		{"|Please state whether she is a care leaver|She is|", "person.care_leaver", "true"},
		{"|Has the client served in the armed forces?|Has not|", "person.armed_forces", "false"},
		{"|Registered sex offender?|is not|", "risk.registered_sex_offender", "false"},
		{"|Arson|once, in a bin, 2016 - yes|", "risk.arson", "true"},
		{"|Arson|not known to be|", "risk.arson", "false"},
		{"|Recourse to public funds|Is entitled|", "person.public_funds", "true"},
		{"|Grounds of local connection|Res/Emp|", "local_connection.grounds", "residence,employment"},
		{"|Grounds of local connection|lived here, daughter|", "local_connection.grounds", "residence,family"},
		{"|Grounds of local connection|special (armed forces)|", "local_connection.grounds", "special"},
		{"|Grounds of local connection|None|", "local_connection.grounds", "none"},
		{"|Homeless / threatened|Thr|", "homeless_status", "threatened"},
		{"|Homeless / threatened|might lose it|", "homeless_status", "threatened"},
		{"|Custody status|Rem|", "custody.status", "remand"},
		{"|Custody status|Sent.|", "custody.status", "sentenced"},
		{"|Consent|Given|\n|How was consent given (w/v)|v|", "consent.method", "oral"},
		{"|Consent|so certified|", "consent.given", "true"},
		{"|Consent|is not held|", "consent.given", "false"},
		{"|Consent|is aware|", "consent.given", ""},
		{"|Pregnant?|Y / N|", "person.pregnant", ""},
	} {
		t.Run(tt.row, func(t *testing.T) {
			t.Parallel()
			formCase{tt.row, "\n# Duty to refer\n# Client\n|Name|Al Doe|\n|Date of birth|12/10/1981|\n" + tt.row, []map[string]string{{tt.key: tt.want}}}.check(t)
		})
	}
}

func TestShortGrounds(t *testing.T) {
	t.Parallel()
	for answer, want := range map[string]string{"F": "family", "CL": "care_leaver", "their job / being here for years": "residence,employment", "mother in town": "family", "no": "none", "Tuesday": ""} {
		if got := strings.Join(shortGrounds(answer), ","); got != want {
			t.Errorf("%s: got %q, want %q", answer, got, want)
		}
	}
}
