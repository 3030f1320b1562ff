package parser

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// What Outlook and Exchange say of a mail's place in a conversation, and what
// tells a forward and an invitation from an answer, as headers have it.
func TestConversation(t *testing.T) {
	t.Parallel()
	const index = "AQHcYk9qH1m2Y0a7S0q3v8n4d5e6f7g8"                                                 // no multiple of a reply
	const first, second = "AdxiT2ofWbZjRrtLSre/yfh3l7p/ug==", "AdxiT2ofWbZjRrtLSre/yfh3l7p/ugAAiXbA" // a mail, and the answer to it
	for _, tt := range []struct {
		name, header string
		index        string // the answer's begins with the mail's
		talked       bool   // goes on with a conversation of a known subject
		reply        bool
		forward      bool
		invitation   bool
	}{
		{name: "a new mail", header: "Subject: Duty to refer\nThread-Topic: Duty to refer\nThread-Index: " + first, index: first},
		{name: "a reply", header: "Subject: RE: Duty to refer\nThread-Topic: Duty to refer\nThread-Index: " + second, index: second, talked: true, reply: true},
		{name: "a reply with another subject", header: "Subject: Your client\nThread-Topic: [EXTERNAL] Duty to refer\nThread-Index: " + second, index: second, talked: true},
		{name: "a folded index", header: "Subject: RE: Duty to refer\nThread-Topic: Duty to\n refer\nThread-Index: " + second[:20] + "\n " + second[20:], index: second, talked: true, reply: true},
		{name: "a forward", header: "Subject: FW: Duty to refer\nThread-Topic: Duty to refer\nThread-Index: " + second, index: second, talked: true, forward: true},
		{name: "a forward of a reply", header: "Subject: FW: RE: Duty to refer", forward: true},
		{name: "a reply to a forward", header: "Subject: RE: FW: Duty to refer", reply: true},
		{name: "a reply behind a gateway's tag", header: "Subject: RE: [EXTERNAL] Duty to refer", reply: true},
		{name: "a forward behind a gateway's tag", header: "Subject: [EXTERNAL] Fwd: Duty to refer", forward: true},
		{name: "Thunderbird's forward with another subject", header: "Subject: Please see\nX-Forwarded-Message-Id: <1@justice.example>", forward: true},
		{name: "an invitation of Exchange", header: "Subject: RE: Duty to refer\nContent-class: urn:content-classes:calendarmessage", reply: true, invitation: true},
		{name: "an invitation of Exchange Online", header: "Subject: Assessment\nx-ms-exchange-calendar-series-instance-id: BAAAAIIA4AB0xbcQ", invitation: true},
		{name: "an invitation alone", header: "Subject: Assessment\nContent-Type: text/calendar; method=REQUEST", invitation: true},
		{name: "an index that is cut", header: "Subject: RE: Duty to refer\nThread-Index: " + second[:24], reply: true},
		{name: "an index with half a reply", header: "Subject: RE: Duty to refer\nThread-Index: " + index, reply: true},
		{name: "an index of no letters", header: "Subject: RE: Duty to refer\nThread-Index: ***", reply: true},
		{name: "an index without end", header: "Subject: RE: Duty to refer\nThread-Index: " + strings.Repeat("AdxiT2of", 400), reply: true},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			e := Parse([]byte(strings.ReplaceAll("From: a@council.example\nTo: b@justice.example\n"+tt.header+"\n\nText of a mail.\n", "\n", "\r\n"))).Message.Envelope
			type said struct {
				Index                              string
				Talked, Reply, Forward, Invitation bool
			}
			want := said{Index: conversation(tt.index), Talked: tt.talked, Reply: tt.reply, Forward: tt.forward, Invitation: tt.invitation}
			if diff := cmp.Diff(want, said{e.Conversation, e.TalkTopic == topicOf("duty to refer"), e.Reply, e.Forward, e.Invitation}); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
	if a, b := conversation(first), conversation(second); a == "" || !strings.HasPrefix(b, a) || len(b) != len(a)+10 {
		t.Errorf("%q and %q: the answer's index does not begin with the mail's", a, b)
	}
}
