package mailbox_test

import (
	"errors"
	"io"
	"strings"
	"testing"
	"time"

	"dtrbot/mailbox"
)

// A message is gone where the server says so of it, not where it is busy.
func TestWholeIsGone(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		name    string
		examine string // what is answered to EXAMINE; "" for the ordinary
		fault   string // of the message
		gone    bool
	}{
		{"no such folder", "NO [NONEXISTENT] no such folder", "", true},
		{"the folder is refused", "NO it cannot be opened", "", true},
		{"the folder, throttled", "BAD Request is throttled. Suggested Backoff Time: 1000 milliseconds", "", false},
		{"the folder, unavailable", "NO [UNAVAILABLE] The store is down", "", false},
		{"the folder, not connected", "BAD User is authenticated but not connected.", "", false},
		{"the message is refused", "", "no", true},
		{"the message is answered with nothing", "", "nothing", true},
		{"the message, throttled", "", "throttle", false},
		{"the message, out of order", "", "all bug", false},
		{"the connection ends", "", "cut", false},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			m := message(1, test.fault)
			f := newFakeIMAP(t, inbox(7, m))
			f.change(func() { f.examineSay = test.examine })
			r := reader(t, f.url(), newLedger(), nil)
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
			if err := whole(); err == nil || errors.Is(err, mailbox.ErrGone) != test.gone {
				t.Errorf("error %v; want ErrGone: %v", err, test.gone)
			}
			f.change(func() { f.examineSay, m.fault = "", "" })
			if err := whole(); err != nil || !strings.Contains(string(got), "message 1") {
				t.Errorf("afterwards: %q, %v; want the message", got, err)
			}
		})
	}
}
