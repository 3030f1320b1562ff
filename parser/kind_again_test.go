package parser

import (
	"fmt"
	"testing"
)

// TestSentAgain: a form that is enclosed once more, by somebody who asks what
// became of it, refers nobody anew.
func TestSentAgain(t *testing.T) {
	t.Parallel()
	const form = "Name: Al Doe\r\nDate of birth: 04/05/1990\r\nCRN: X123456\r\nPrison: HMP Hull\r\nRelease date: 4 December 2026\r\nConsent: Yes\r\nReferrer: Ann Poe\r\nTelephone: 01632 960 111\r\nReason: no address to go to\r\n"
	for _, tt := range []struct {
		name, text string
		want       Kind
	}{
		{"sent, and nothing heard", "I sent the attached form on 2 November and have not heard anything. Is there any news please?", KindChaser},
		{"again", "Sending this again as I've had nothing back. Any news?", KindChaser},
		{"in case you have it not to hand", "Can somebody tell me where we are with this one please? Form attached in case you haven't got it to hand.", KindChaser},
		{"the second time", "Second time of sending! Still waiting for somebody to pick this up.", KindChaser},
		{"a first form", "Please find attached a referral for Mr Doe. Let me know if you need anything.", KindReferral},
		{"a first form, after an error", "I put this through the portal but got an error at the end, so I'm not sure it reached you. Form attached.", KindReferral},
		{"a first form that mentions another", "Form attached. Thanks for picking up the last one I sent so quickly.", KindReferral},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			mail := fmt.Sprintf("From: Ann Poe <ann.poe@probation.example>\r\nTo: housing@hull.example\r\nSubject: Duty to refer\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"+
				"--b\r\nContent-Type: text/plain\r\n\r\nHello\r\n\r\n%s\r\n\r\nAnn Poe\r\nProbation Officer\r\n--b\r\nContent-Type: text/plain; name=\"form.txt\"\r\nContent-Disposition: attachment; filename=\"form.txt\"\r\n\r\n%s\r\n--b--\r\n", tt.text, form)
			if got := Parse([]byte(mail)).Message.Kind; got != tt.want {
				t.Errorf("kind %s, want %s", got, tt.want)
			}
		})
	}
}
