package main

import (
	"fmt"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"dtrbot/internal/mailtest/sample"
)

// TestAnswerWhileOldMailIsRead: an officer's reply stops the clock before a lapse
// is told, also while hundreds of old mails keep Sent from its turn.
func TestAnswerWhileOldMailIsRead(t *testing.T) {
	t.Parallel()
	clockFile := filepath.Join(t.TempDir(), "ahead")
	setClock(clockFile, monday.Sub(time.Now()))
	now := shifted(clockFile)
	until := func(at time.Time) { setClock(clockFile, at.Sub(now())) }
	w := newWorld(t, newInProcess(t, true), plan{mail: `poll_every = "1s"`, boxes: []boxPlan{{authority: "basildon", more: `substantive_starts = "receipt"`}}})
	box := w.boxes["basildon"]
	answered := w.refer("basildon", on(0, 8, 0), sample.Options{N: 1})
	d := w.startWith(clockAt+"="+clockFile, clockRuns+"=1")
	d.wait("the receipts", func() bool { return len(w.receipts("basildon")) == 2 })
	ref := w.receipts("basildon")[0].references()[0]
	until(on(9, 0, 5)) // Wednesday; it was due at the end of Tuesday, after a bank holiday
	d.wait("the lapse", func() bool { return strings.Contains(d.logged(), `"msg":"deadline lapsed"`) })

	for n := range 500 {
		w.arrive("basildon", "INBOX", fmt.Appendf(nil, "From: news@elsewhere.example\r\nTo: %s\r\nSubject: News %d\r\nMessage-ID: <%d@elsewhere.example>\r\n\r\nNothing for you.\r\n", box.address, n, n), on(-4, 8, 0))
	}
	d.wait("the old mail is noticed", func() bool { return strings.Contains(d.logged(), "much mail waits in the folder") })
	w.arrive("basildon", "Sent", handWritten(box.address, officer(1), "RE: Duty to refer", "Content-Type: text/plain; charset=utf-8\nIn-Reply-To: "+answered+"\n",
		"Thank you. I have booked an assessment for Thursday at 10am. I am the lead officer for this case.\n\nJo Marlow\nHousing Officer\n", on(9, 8, 50)), on(9, 8, 50))
	until(on(9, 9, 5))
	d.wait("the reply", func() bool { return clock(w.show(ref), "substantive_response") == "met late sent" })
	if strings.Contains(d.logged(), "what waited in the folder has been read") {
		t.Error("the old mail was read before the reply: the test shows nothing")
	}
	until(on(9, 9, 15))
	for n := range 2 { // once the second has its receipt, all was swept since
		w.refer("basildon", on(9, 9, 15+n), sample.Options{N: 3 + n})
		d.wait("a receipt", func() bool { return len(w.receipts("basildon")) == 4+2*n })
	}
	if status := d.stop(syscall.SIGTERM); status != exitDone {
		t.Errorf("status %d after SIGTERM, want %d", status, exitDone)
	}
	for _, l := range w.sent("basildon") {
		if l.escalation() {
			t.Errorf("%s was told of a lapse that an officer had answered", l.to)
		}
	}
	w.logs.WriteString(d.logged())
	w.quiet([]int{1, 3, 4})
}
