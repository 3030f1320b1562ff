package mailbox_test

import (
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"time"

	"dtrbot/mailbox"
)

// A message is gone where the server says so of it, not where it is busy; where
// the connection ends at it nobody knows.
func TestWholeThatCannotBeHad(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		name    string
		examine string // what is answered to EXAMINE; "" for the ordinary
		fault   string // of the message
		kind    error  // nil where it says nothing of the message
	}{
		{"no such folder", "NO [NONEXISTENT] no such folder", "", mailbox.ErrGone},
		{"the folder is refused", "NO it cannot be opened", "", mailbox.ErrGone},
		{"the folder, throttled", "BAD Request is throttled. Suggested Backoff Time: 1000 milliseconds", "", nil},
		{"the folder, unavailable", "NO [UNAVAILABLE] The store is down", "", nil},
		{"the folder, not connected", "BAD User is authenticated but not connected.", "", nil},
		{"the message is refused", "", "no", mailbox.ErrGone},
		{"the message is answered with nothing", "", "nothing", mailbox.ErrGone},
		{"the message, throttled", "", "throttle", nil},
		{"the message, out of order", "", "all bug", nil},
		{"the connection ends", "", "cut", mailbox.ErrBroken},
		{"the connection ends with a word", "", "bye", mailbox.ErrBroken},
		{"the server is silent", "", "silent", mailbox.ErrBroken},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			m := message(1, test.fault)
			f := newFakeIMAP(t, inbox(7, m))
			f.change(func() { f.examineSay = test.examine })
			r := reader(t, f.url(), newLedger(), quick)
			var got []byte
			whole := func() error {
				ref := mailbox.UIDRef{Mailbox: "basildon", Folder: "INBOX", UIDValidity: 7, UID: 1}
				return r.Whole(within(t, 10*time.Second), ref, func(open func() (io.ReadCloser, error)) error {
					c, err := open()
					if err != nil {
						return err
					}
					got, err = io.ReadAll(c)
					return errors.Join(err, c.Close())
				})
			}
			err := whole()
			if err == nil {
				t.Error("no error")
			}
			for _, kind := range []error{mailbox.ErrGone, mailbox.ErrBroken} {
				equal(t, fmt.Sprintf("is %q", kind), errors.Is(err, kind), kind == test.kind)
			}
			f.change(func() { f.examineSay, m.fault = "", "" })
			if err := whole(); err != nil || !strings.Contains(string(got), "message 1") {
				t.Errorf("afterwards: %q, %v; want the message", got, err)
			}
		})
	}
}
