package mailbox

import (
	"testing"
	"time"
)

func TestReceivedAt(t *testing.T) {
	t.Parallel()
	internal := time.Date(2026, 11, 21, 10, 0, 0, 0, time.UTC)
	at := func(day, hour, minute int) time.Time {
		return time.Date(2026, 11, day, hour, minute, 0, 0, time.UTC)
	}
	for _, test := range []struct {
		name   string
		header string
		want   time.Time
	}{
		{"no field", "Subject: x\r\nDate: Mon, 2 Nov 2026 10:00:00 +0000\r\n", internal},
		{"earlier", "Received: from a by b with SMTP id 1; Fri, 20 Nov 2026 23:30:00 +0000\r\n", at(20, 23, 30)},
		{"another zone", "Received: from a by b; Sat, 21 Nov 2026 05:00:00 -0500 (EST)\r\nX: y\r\n", internal},
		{"another zone, earlier", "Received: from a by b; Sat, 21 Nov 2026 04:00:00 -0500\r\n", at(21, 9, 0)},
		{"folded", "Received: from a\r\n by b\r\n\tfor <c@d>;\r\n\tFri, 20 Nov 2026 09:00:00 +0000\r\nSubject: x\r\n", at(20, 9, 0)},
		{"only the topmost", "Received: by b; Fri, 20 Nov 2026 09:00:00 +0000\r\nReceived: by c; Fri, 6 Nov 2026 09:00:00 +0000\r\n", at(20, 9, 0)},
		{"after other fields", "Return-Path: <>\r\nDelivered-To: x\r\nRECEIVED : by b; 20 Nov 2026 09:00 GMT\r\n", at(20, 9, 0)},
		{"comments", "Received: from a (b; c (d)) by e; Fri, (day) 20 Nov 2026 09:00:00 +0000 (GMT; \\) x)\r\n", at(20, 9, 0)},
		{"a semicolon in quotes before it", "Received: from \"a;b\" by c; Fri, 20 Nov 2026 09:00:00 +0000\r\n", at(20, 9, 0)},
		{"British Summer Time", "Received: by b; Fri, 20 Nov 2026 09:00:00 BST\r\n", at(20, 8, 0)},
		{"zone with a colon", "Received: by b; Fri, 20 Nov 2026 09:00:00 +01:00\r\n", at(20, 8, 0)},
		{"UTC+0100", "Received: by b; Fri, 20 Nov 2026 09:00:00 UTC+0100\r\n", at(20, 8, 0)},
		{"two-digit year", "Received: by b; Fri, 20 Nov 26 09:00:00 +0000\r\n", at(20, 9, 0)},
		{"fractions of a second", "Received: by b; Fri, 20 Nov 2026 09:00:00.123 +0000\r\n", at(20, 9, 0)},
		{"hyphens", "Received: by b; 20-Nov-2026 09:00:00 +0000\r\n", at(20, 9, 0)},
		{"long month", "Received: by b; Friday, 20 November 2026 09:00:00 +0000\r\n", at(20, 9, 0)},
		{"later than INTERNALDATE", "Received: by b; Sun, 22 Nov 2026 09:00:00 +0000\r\n", internal},
		{"before 1990", "Received: by b; Thu, 1 Jan 1970 00:00:00 +0000\r\n", internal},
		{"unknown zone", "Received: by b; Fri, 20 Nov 2026 09:00:00 XYZ\r\n", internal},
		{"no zone", "Received: by b; Fri, 20 Nov 2026 09:00:00\r\n", internal},
		{"no such day", "Received: by b; Tue, 31 Jun 2026 09:00:00 +0000\r\n", internal},
		{"no such hour", "Received: by b; Fri, 20 Nov 2026 25:00:00 +0000\r\n", internal},
		{"no date", "Received: from a by b\r\n", internal},
		{"rubbish", "Received: ; ; ; ,,, (((\r\n", internal},
		{"only a word", "Received: by b; yesterday\r\n", internal},
		{"in the body", "Subject: x\r\n\r\nReceived: by b; Fri, 20 Nov 2026 09:00:00 +0000\r\n", internal},
		{"a line that is no field", "From a@b Fri Nov 20 2026\r\nReceived: by b; Fri, 20 Nov 2026 09:00:00 +0000\r\n", at(20, 9, 0)},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			if got := receivedAt(internal, []byte(test.header)); !got.Equal(test.want) {
				t.Errorf("got %v, want %v", got, test.want)
			}
		})
	}
	border := []byte("Received: by b; Fri, 20 Nov 2026 09:00:00 +0000\r\n")
	if got := receivedAt(time.Time{}, border); !got.Equal(at(20, 9, 0)) {
		t.Errorf("without INTERNALDATE: got %v", got)
	}
	if got := receivedAt(time.Unix(0, 0), nil); !got.IsZero() {
		t.Errorf("with neither: got %v, want the zero time", got)
	}
}

func FuzzReceivedAt(f *testing.F) {
	f.Add([]byte("Received: from a (b) by c; Fri, 20 Nov 2026 09:00:00 +0000 (GMT)\r\n"))
	f.Add([]byte("Received: ;20-Nov-26 9:00 BST"))
	internal := time.Date(2026, 11, 21, 10, 0, 0, 0, time.UTC)
	f.Fuzz(func(t *testing.T, header []byte) {
		if got := receivedAt(internal, header); got.After(internal) || got.Year() < 1990 {
			t.Errorf("got %v", got)
		}
	})
}
