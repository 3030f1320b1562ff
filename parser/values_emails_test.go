package parser

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestFindEmails(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name, in string
		want     []string
	}{
		{"alone", "ann.other@justice.example", []string{"ann.other@justice.example"}},
		{"two in a sentence", "Write to a@x.example, or b@y.example.", []string{"a@x.example", "b@y.example"}},
		{"in angle brackets and quotes", "Ann <ann@x.example> ‘bea@x.example’ \"cy@x.example\"", []string{"ann@x.example", "bea@x.example", "cy@x.example"}},
		{"a straight apostrophe", "siobhan.o'neil@justice.example", []string{"siobhan.o'neil@justice.example"}},
		{"a typographic apostrophe hides the rest of the name", "siobhan.o’neil@justice.example", nil},
		{"a letter with an accent", "josé.marti@justice.example", nil},
		{"after a colon without a space", "Email:ann@x.example", []string{"ann@x.example"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			if diff := cmp.Diff(tt.want, findEmails(tt.in)); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

func TestReplyToThatNobodyReads(t *testing.T) {
	t.Parallel()
	raw := "From: a@x.example\r\nReply-To: no-reply@x.example, team@x.example\r\nSubject: x\r\n\r\nx\r\n"
	got := Parse([]byte(raw)).Message.Envelope
	if diff := cmp.Diff([]string{"team@x.example"}, got.ReplyTo); diff != "" || got.Automatic != "" {
		t.Errorf("automatic %q (-want +got)\n%s", got.Automatic, diff)
	}
}
