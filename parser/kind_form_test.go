package parser_test

import (
	"encoding/base64"
	"strings"
	"testing"

	"dtrbot/parser"
	"dtrbot/parser/document/docxtest"
)

// formFile is a Duty to Refer form in Word; answers may be empty.
func formFile(answers ...string) []byte {
	labels := []string{
		"Full name", "Date of birth", "Prison number", "Current prison", "Release date", "Reason for referral",
		"Has the person consented to this referral?", "Name of referrer", "Job title", "Email address of referrer", "Telephone number of referrer",
	}
	d := docxtest.New().Heading(1, "Duty to Refer")
	var rows []docxtest.Row
	for i, l := range labels {
		value := ""
		if i < len(answers) {
			value = answers[i]
		}
		rows = append(rows, docxtest.TextRow(l, value))
	}
	return d.Table(rows...).Bytes()
}

func filledForm() []byte {
	return formFile("Lysander Crouch", "12/05/1983", "A6612LC", "HMP Chelmsford", "21/09/2026", "No accommodation on release", "Yes, verbal",
		"Mabel Tanner", "Resettlement officer", "mabel.tanner@prison.example", "01632 960555")
}

func withFile(header, body, name string, data []byte) []byte {
	return crlf(header + "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/plain\n\n" + body +
		"\n--x\nContent-Type: application/vnd.openxmlformats-officedocument.wordprocessingml.document; name=\"" + name + "\"\nContent-Disposition: attachment; filename=\"" +
		name + "\"\nContent-Transfer-Encoding: base64\n\n" + base64.StdEncoding.EncodeToString(data) + "\n--x--\n")
}

// TestKindOfAnswers: what was asked for, and is told in an answer, refers; what
// an officer asks for does not.
func TestKindOfAnswers(t *testing.T) {
	t.Parallel()
	told := "\n\nIt is Lysander Crouch, date of birth 12/05/1983, at HMP Chelmsford until 21 September and with nowhere to go then. He has signed the consent form.\n\nMabel Tanner\nResettlement officer"
	for _, tt := range []struct {
		name, from, body string
		want             parser.Kind
	}{
		{"thanked first", "mabel.tanner@prison.example", "Thanks for coming back to me. Yes please, treat this e-mail as the duty to refer." + told, parser.KindReferral},
		{"asked to take it", "mabel.tanner@prison.example", "Could you take this as a DTR?" + told, parser.KindReferral},
		{"after a course", "mabel.tanner@prison.example", "Thanks for coming to the duty to refer training. Slides are attached.", parser.KindOther},
		{"what an officer asks", "officer@council.example", "To treat it as a referral I need his full name and date of birth, please.", parser.KindOther},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			got := parser.Parse(crlf("From: " + tt.from + "\nSubject: Re: the man we spoke of\n\n" + tt.body)).Message
			if got.Kind != tt.want {
				t.Errorf("got %s, want %s", got.Kind, tt.want)
			}
		})
	}
}

// TestKindOfForms: a form in Word speaks, unless the mail around it says that
// it is an old one, a corrected one, or nobody's.
func TestKindOfForms(t *testing.T) {
	t.Parallel()
	from := "From: mabel.tanner@prison.example\nSubject: "
	tests := []struct {
		name, header, body string
		data               []byte
		want               parser.Kind
		referrals          int
	}{
		{"filled, no words", from + "L Crouch\n", "Please see attached.", filledForm(), parser.KindReferral, 1},
		{"filled, no text at all", from + "\n", "", filledForm(), parser.KindReferral, 1},
		{"filled, through a group address", from + "DTR\nList-Id: <dtr.council.example>\nPrecedence: list\n", "Please see attached.", filledForm(), parser.KindReferral, 1},
		{"filled, forwarded by a colleague", "From: desk@council.example\nSubject: FW: DTR\n", "This came to the front desk.", filledForm(), parser.KindReferral, 1},
		{"a bed for somebody referred before", from + "Allocation confirmed\n", "A bedspace has been allocated to the person on the attached form. The DTR was submitted to Basildon on 3 August 2026.", filledForm(), parser.KindUpdate, 1},
		{"a bed sought", from + "DTR\n", "No bedspace has been found for the person on the attached form, whom I refer under the duty to refer.", filledForm(), parser.KindReferral, 1},
		{"from another council, by local connection", from + "Section 198 notification\n", "We owe the applicant the relief duty and notify you under section 198 of the Housing Act 1996.", filledForm(), parser.KindOther, 0},
		{"blank", from + "our DTR form\n", "This is the form we use.", formFile(), parser.KindOther, 0},
		{"chased", from + "chasing DTR\n", "I sent the attached referral on 3 August and have heard nothing. Who is dealing with it?", filledForm(), parser.KindChaser, 1},
		{"corrected", from + "Re: Duty to Refer received: DTR-BAS-K7M4-QXT8\n", "Apologies, the release date was wrong on the form I sent. Corrected version attached, please use this one.", filledForm(), parser.KindUpdate, 1},
		{"withdrawn", from + "Crouch\n", "Please disregard the referral I sent yesterday (attached for ease), he has gone to his sister's.", filledForm(), parser.KindWithdrawal, 1},
		{"returned by a bounce", "From: mailer-daemon@mx.example\nReturn-Path: <>\nSubject: Undelivered Mail Returned to Sender\n", "The mail system: 550 5.1.1 user unknown", filledForm(), parser.KindBounce, 0},
		{"from a portal", "From: noreply@portal.example\nSubject: Referral 3321\nAuto-Submitted: auto-generated\n", "The referral form is attached. Do not reply to this email.", filledForm(), parser.KindPortalNotification, 1},
		{"under automatic headers", from + "DTR\nAuto-Submitted: auto-replied\n", "Please see attached.", filledForm(), parser.KindReferral, 1},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			got := parser.Parse(withFile(tt.header, tt.body, "form.docx", tt.data))
			if got.Message.Kind != tt.want || len(got.Referrals) != tt.referrals {
				t.Errorf("%s (%.2f, %q), %d referrals; want %s, %d", got.Message.Kind, got.Message.KindConfidence, got.Message.KindReasons, len(got.Referrals), tt.want, tt.referrals)
			}
			if len(got.Message.Problems) != 0 || got.Message.Envelope.Unreadable {
				t.Errorf("problems %v", got.Message.Problems)
			}
			for _, why := range got.Message.KindReasons {
				if strings.Contains(why, "Crouch") || strings.Contains(why, "Tanner") {
					t.Errorf("a reason quotes the message: %q", why)
				}
			}
		})
	}
}

// TestParseTrustsBytes: a form under a lying name and type is still read.
func TestParseTrustsBytes(t *testing.T) {
	t.Parallel()
	for name, mediaType := range map[string]string{"form.pdf": "application/pdf", "form.doc": "application/msword", "form": "text/plain", "form.ics": "text/calendar"} {
		raw := strings.Replace(string(withFile("From: m@prison.example\nSubject: x\n", "Attached.", name, filledForm())),
			"application/vnd.openxmlformats-officedocument.wordprocessingml.document", mediaType, 1)
		got := parser.Parse([]byte(raw))
		if got.Message.Kind != parser.KindReferral || len(got.Referrals) != 1 {
			t.Errorf("%s: %s, %d referrals, %v", name, got.Message.Kind, len(got.Referrals), got.Message.Problems)
		}
	}
}
