package parser_test

import (
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dtrbot/parser"
)

const daemon = "From: Mail Delivery System <MAILER-DAEMON@mx.council.example>\nTo: housing@council.example\n"

func report(action, status, more string) string {
	return daemon + "Subject: Undelivered Mail Returned to Sender\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\n\n" +
		"--b\nContent-Type: text/plain\n\nThis is the mail system. " + more + "\n" +
		"--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.council.example\n\nFinal-Recipient: rfc822; Officer@justice.example\nAction: " + action + "\nStatus: " + status + "\n" +
		"--b\nContent-Type: text/rfc822-headers\n\nMessage-ID: <ack@council.example>\nSubject: Duty to Refer received: DTR-BAS-K7M4-QXT8\nTo: somebody.else@justice.example\n\n--b--\n"
}

func TestBounce(t *testing.T) {
	t.Parallel()
	officer := []string{"officer@justice.example"}
	returned := "\n------ This is a copy of the message, including all the headers. ------\n\nFrom: housing@council.example\nTo: other@justice.example\nSubject: Duty to Refer received: DTR-BAS-K7M4-QXT8\n"
	tests := []struct {
		name, mail string
		want       parser.Bounce
	}{
		{"failed", report("failed", "5.1.1", ""), parser.Bounce{Return: parser.ReturnHard, Recipients: officer}},
		{"failed with a comment", report("failed (bad destination)", "5.1.1 (unknown)", ""), parser.Bounce{Return: parser.ReturnHard, Recipients: officer}},
		{"run out of time", report("failed", "4.4.7", ""), parser.Bounce{Return: parser.ReturnSoft, Recipients: officer}},
		{"full", report("failed", "5.2.2", ""), parser.Bounce{Return: parser.ReturnSoft, Recipients: officer}},
		{"full, under another status", report("failed", "5.7.0", "552 the recipient's mailbox is full."), parser.Bounce{Return: parser.ReturnSoft, Recipients: officer}},
		{"delayed", report("delayed", "4.4.1", "You will be told if it fails permanently."), parser.Bounce{Return: parser.ReturnDelayed, Recipients: officer}},
		{"relayed", report("relayed", "2.0.0", ""), parser.Bounce{Return: parser.ReturnDelivered, Recipients: officer}},
		{"exim", daemon + "Subject: Mail delivery failed: returning message to sender\nX-Failed-Recipients: officer@justice.example\n\nA message that you sent could not be delivered to one or more of its\nrecipients. This is a permanent error. The following address(es) failed:\n\n  officer@justice.example\n    550 No such recipient here\n" + returned,
			parser.Bounce{Return: parser.ReturnHard, Recipients: officer}},
		{"exim, a delay", daemon + "Subject: Warning: message 1abc delayed 24 hours\n\nThis message was created automatically by mail delivery software.\nA message that you sent has not yet been delivered to one or more of its recipients after more than 24 hours on the queue.\n\n  officer@justice.example\n\nNo action is required on your part. Delivery attempts will continue for some time, and this warning may be repeated.\nIf all delivery attempts fail permanently, the message will be returned to you.\n",
			parser.Bounce{Return: parser.ReturnDelayed, Recipients: officer}},
		{"qmail", daemon + "Subject: failure notice\n\nHi. This is the qmail-send program at mx.council.example.\nThis is a permanent error; I've given up. Sorry it didn't work out.\n\n<officer@justice.example>:\nSorry, no mailbox here by that name. (#5.1.1)\n\n--- Below this line is a copy of the message.\n\nReturn-Path: <housing@council.example>\n",
			parser.Bounce{Return: parser.ReturnHard, Recipients: officer}},
		{"qmail, too long", daemon + "Subject: failure notice\n\nHi. This is the qmail-send program at mx.council.example.\n\n<officer@justice.example>:\n192.0.2.4 does not like recipient.\nI'm not going to try again; this message has been in the queue too long.\n",
			parser.Bounce{Return: parser.ReturnSoft, Recipients: officer}},
		{"sendmail, a delay", daemon + "Subject: Warning: could not send message for past 4 hours\n\n    **********************************************\n    **      THIS IS A WARNING MESSAGE ONLY      **\n    **  YOU DO NOT NEED TO RESEND YOUR MESSAGE  **\n    **********************************************\n\n   ----- Transcript of session follows -----\n<officer@justice.example>... Deferred: Connection timed out\nWill keep trying until message is 5 days old\n",
			parser.Bounce{Return: parser.ReturnDelayed, Recipients: officer}},
		{"Exchange, in HTML alone", "From: postmaster@justice.example\nTo: housing@council.example\nSubject: Undeliverable: Duty to Refer received\nContent-Type: text/html\n\n<p><b>Delivery has failed to these recipients or distribution lists:</b></p><p><a href=\"mailto:officer@justice.example\">officer@justice.example</a><br>The recipient's mailbox is full and can't accept messages now.</p>",
			parser.Bounce{Return: parser.ReturnSoft, Recipients: officer}},
		{"a gateway's words", "From: \"Gateway Postmaster\" <postmaster@gateway.example>\nTo: housing@council.example\nSubject: [Postmaster] Email Delivery Failure\n\nYour message was not delivered to the following recipient:\n\nofficer@justice.example\n\nReason: Message held by content policy, and then rejected.\n",
			parser.Bounce{Return: parser.ReturnHard, Recipients: officer}},
		{"fields in the text", daemon + "Return-Path: <>\nSubject: Undelivered Mail Returned to Sender\n\n<officer@justice.example>: host mx.justice.example[192.0.2.31] said: 452 4.2.2 Over quota\n\nFinal-Recipient: rfc822; officer@justice.example\nAction: failed\nStatus: 4.2.2\n",
			parser.Bounce{Return: parser.ReturnSoft, Recipients: officer}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			m := parser.Parse(crlf(tt.mail)).Message
			if m.Kind != parser.KindBounce || m.Bounce == nil {
				t.Fatalf("kind %s, bounce %v", m.Kind, m.Bounce)
			}
			if diff := cmp.Diff(tt.want, *m.Bounce); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

// What came back of the samples in the shapes of many mail systems.
func TestBounceSamples(t *testing.T) {
	t.Parallel()
	want := map[string]parser.Return{
		"carrying-whole-form": parser.ReturnHard, "delayed-warning": parser.ReturnDelayed, "exchange-online": parser.ReturnHard, "exchange-onprem-html-only": parser.ReturnSoft,
		"exchange-relaying-denied-terse": parser.ReturnHard, "exim-plain": parser.ReturnHard, "gateway-rejected": parser.ReturnHard, "gmail": parser.ReturnHard,
		"postfix": parser.ReturnHard, "qmail": parser.ReturnHard, "sendmail": parser.ReturnHard, "zimbra-quota": parser.ReturnSoft,
	}
	for name, r := range want {
		raw, err := os.ReadFile("testdata/corpus/open/mail-bounce-" + name + ".eml")
		if err != nil {
			t.Fatal(err)
		}
		b := parser.Parse(raw).Message.Bounce
		if b == nil || b.Return != r || len(b.Recipients) == 0 || strings.HasPrefix(b.Recipients[0], "housing") {
			t.Errorf("%s: %+v, want %s and its recipient", name, b, r)
		}
	}
}

func TestNoBounceInOthers(t *testing.T) {
	t.Parallel()
	m := parser.Parse(crlf("From: a@x.example\nSubject: Re: x\nIn-Reply-To: <1@x>\n\nMy mailbox is full, sorry. a@x.example\n")).Message
	if m.Bounce != nil {
		t.Errorf("%+v", m.Bounce)
	}
}
