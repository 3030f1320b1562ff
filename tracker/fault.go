package tracker

import (
	"fmt"
	"time"

	"dtrbot/templates"
	"dtrbot/workday"
)

// FaultMail writes the mail, to those named, about a mailbox that has been
// silent since an instant, or whose secret ends, or about the end of either
// (ended is zero while it lasts). The same fault has the same Message-ID,
// whoever tells of it. In the mode shadow there is none: ok is false.
func (t *Tracker) FaultMail(mailbox string, silent bool, since, ends, ended time.Time, to []string) (a Alarm, ok bool, err error) {
	d, err := t.desk(mailbox)
	if err != nil || d.Mode == Shadow || len(to) == 0 {
		return Alarm{}, false, err
	}
	view := templates.Fault{Office: d.office(), Silent: silent, Since: since.In(workday.London())}
	kind, phase := "secret", "began"
	if silent {
		kind = "silent"
	}
	if !ends.IsZero() {
		view.Ends = workday.DateOf(ends).Start()
	}
	if !ended.IsZero() {
		view.Ended, phase = ended.In(workday.London()), "over"
	}
	mail, err := t.templates.Fault(view)
	if err != nil {
		return Alarm{}, false, fmt.Errorf("write of a fault: %w", err)
	}
	l := Letter{To: to, Subject: mail.Subject, Text: mail.Text, AutoSubmitted: "auto-generated"}
	occasion := fmt.Sprintf("%s/%d/%s", kind, millis(since), phase)
	if err := t.sign(d, &l, "fault", occasion, t.now()); err != nil {
		return Alarm{}, false, err
	}
	raw, err := t.compose(l)
	if err != nil {
		return Alarm{}, false, fmt.Errorf("compose a mail about a fault: %w", err)
	}
	return Alarm{From: d.Address, Raw: raw, Over: !ended.IsZero()}, true, nil
}
