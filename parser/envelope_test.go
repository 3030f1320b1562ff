package parser_test

import (
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"dtrbot/parser"
)

func envelope(header string) parser.Envelope {
	return parser.Parse(crlf(header + "Subject: x\n\nHello.\n")).Message.Envelope
}

func TestEnvelopeFrom(t *testing.T) {
	t.Parallel()
	tests := []struct{ name, header, want string }{
		{"plain", "From: Ada@Probation.Example\n", "ada@probation.example"},
		{"named", "From: Ada Quince <ada@probation.example>\n", "ada@probation.example"},
		{"an address as display name", "From: \"boss@evil.example\" <ada@probation.example>\n", "ada@probation.example"},
		{"an unquoted address as display name", "From: boss@evil.example <ada@probation.example>\n", "ada@probation.example"},
		{"comma in an unquoted name", "From: Quince, Ada <ada@probation.example>\n", "ada@probation.example"},
		{"comment", "From: ada@probation.example (Ada, boss@evil.example)\n", "ada@probation.example"},
		{"a blank between words", "From: Ada <ada king@probation.example>\n", ""},
		{"a blank between words, and a sender", "From: Ada <ada king@probation.example>\nSender: ada.king@probation.example\n", "ada.king@probation.example"},
		{"blanks inside", "From: Ada < ada @ probation.example >\n", "ada@probation.example"},
		{"unclosed", "From: Ada <ada@probation.example\n", "ada@probation.example"},
		{"semicolons", "From: ada@probation.example; bob@probation.example\n", "ada@probation.example"},
		{"the first of two fields", "From: a@x.example\nFrom: b@x.example\n", "a@x.example"},
		{"letters beyond ASCII", "From: Grüße <grüße@x.example>\n", "grüße@x.example"},
		{"encoded name with an address", "From: =?utf-8?Q?boss=40evil.example?= <ada@probation.example>\n", "ada@probation.example"},
		{"folded", "From: Ada\n <ada@probation.example>\n", "ada@probation.example"},
		{"name only, Sender has it", "From: Ada Quince\nSender: unit@prison.example\n", "unit@prison.example"},
		{"a group", "From: undisclosed-recipients:;\n", ""},
		{"none", "", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			if got := envelope(tt.header).From; got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

func TestEnvelopeFacts(t *testing.T) {
	t.Parallel()
	got := envelope("From: a@x.example\nReply-To: B <B@x.example>\nTo: c@x.example, \"D, E\" <d@x.example>\nDate: Tue, 11 Aug 2026 10:14:00 +0100 (BST)\n" +
		"In-Reply-To: <1@x>\nReferences: <0@x>\n <1@x> broken@x <2@@x>\n")
	when := time.Date(2026, 8, 11, 9, 14, 0, 0, time.UTC)
	if got.Date == nil || !got.Date.Equal(when) {
		t.Errorf("date %v", got.Date)
	}
	want := parser.Envelope{
		From: "a@x.example", ReplyTo: []string{"b@x.example"}, To: []string{"c@x.example", "d@x.example"}, Date: got.Date,
		InReplyTo: []string{"<1@x>"}, ThreadRefs: []string{"<0@x>", "<1@x>", "<2@@x>"}, Digest: got.Digest,
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

func TestEnvelopeDate(t *testing.T) {
	t.Parallel()
	for _, s := range []string{"Tue, 11 Aug 2026 09:14:00 GMT", "11 Aug 2026 09:14 +0000", "Tue, 11 August 2026 10:14:00 +0100", "2026-08-11T09:14:00Z"} {
		if d := envelope("From: a@x.example\nDate: " + s + "\n").Date; d == nil || !d.Equal(time.Date(2026, 8, 11, 9, 14, 0, 0, time.UTC)) {
			t.Errorf("%s: %v", s, d)
		}
	}
	for _, s := range []string{"yesterday", "", "32 Foo 2026"} {
		if d := envelope("From: a@x.example\nDate: " + s + "\n").Date; d != nil {
			t.Errorf("%s: %v", s, d)
		}
	}
}

func TestEnvelopeAutomatic(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name, header string
		want         bool
	}{
		{"a person", "From: a@x.example\n", false},
		{"Auto-Submitted", "From: a@x.example\nAuto-Submitted: auto-replied (vacation)\n", true},
		{"Auto-Submitted no", "From: a@x.example\nAuto-Submitted: no\n", false},
		{"Auto-Submitted with parameters", "From: a@x.example\nAuto-Submitted: No; x=y\n", false},
		{"null return path", "From: a@x.example\nReturn-Path: <>\n", true},
		{"return path", "From: a@x.example\nReturn-Path: <a@x.example>\n", false},
		{"list", "From: a@x.example\nList-Id: <l.x>\n", true},
		{"unsubscribe", "From: a@x.example\nList-Unsubscribe: <mailto:u@x>\n", true},
		{"bulk", "From: a@x.example\nPrecedence: Bulk\n", true},
		{"auto_reply", "From: a@x.example\nPrecedence: auto_reply\n", true},
		{"first class", "From: a@x.example\nPrecedence: first-class\n", false},
		{"suppress all", "From: a@x.example\nX-Auto-Response-Suppress: ALL\n", true},
		{"suppress AutoReply", "From: a@x.example\nX-Auto-Response-Suppress: DR, RN, NRN, AutoReply\n", true},
		{"suppress OOF", "From: a@x.example\nX-Auto-Response-Suppress: oof\n", true},
		{"suppress receipts only", "From: a@x.example\nX-Auto-Response-Suppress: DR, RN\n", false},
		{"X-Autoreply", "From: a@x.example\nX-Autoreply: yes\n", true},
		{"X-Autorespond", "From: a@x.example\nX-Autorespond: x\n", true},
		{"feedback", "From: a@x.example\nFeedback-ID: 1:2:3\n", true},
		{"no-reply", "From: no-reply@x.example\n", true},
		{"noreply with more", "From: alerts-noreply@x.example\n", true},
		{"do not reply", "From: Do.Not.Reply@x.example\n", true},
		{"daemon", "From: MAILER-DAEMON@x.example\n", true},
		{"postmaster", "From: postmaster@x.example\n", true},
		{"a name that only looks so", "From: norepton@x.example\n", false},
		{"another", "From: nora.plyer@x.example\n", false},
		{"Auto-Submitted in capitals", "From: a@x.example\nAUTO-SUBMITTED: Auto-Generated; owner=x\n", true},
		{"null return path below another", "Return-Path: <a@x.example>\nReceived: from a by b\nReturn-Path: <>\nFrom: a@x.example\n", true},
		{"list help alone", "From: a@x.example\nList-Help: <https://x.example>\n", true},
		{"junk", "From: a@x.example\nPrecedence: junk\n", true},
		{"X-Autoreply no", "From: a@x.example\nX-Autoreply: no\n", false},
		{"X-Mail-Autoreply", "From: a@x.example\nX-Mail-Autoreply: yes\n", true},
		{"X-Loop", "From: a@x.example\nX-Loop: a@x.example\n", true},
		{"X-Failed-Recipients", "From: a@x.example\nX-Failed-Recipients: b@x.example\n", true},
		{"a rule that passes mail on", "From: a@x.example\nX-MS-Exchange-Inbox-Rules-Loop: a@x.example\n", false},
		{"owner", "From: owner-housing@x.example\n", true},
		{"request", "From: housing-request@x.example\n", true},
		{"bounces", "From: bounces+17@x.example\n", true},
		{"listserv", "From: LISTSERV@x.example\n", true},
		{"majordomo", "From: majordomo@x.example\n", true},
		{"own notice", "From: a@x.example\nX-Dtrbot-Notice: v1\n", true},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			got := envelope(tt.header).Automatic
			if (got != "") != tt.want || strings.Contains(got, "@") {
				t.Errorf("got %q, want automatic %v", got, tt.want)
			}
		})
	}
}
