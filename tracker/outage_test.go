package tracker_test

import (
	"context"
	"path/filepath"
	"testing"
	"time"

	"github.com/ncruces/go-sqlite3/driver"

	"dtrbot/tracker"
)

// TestAnswerOutlivesTheDatabase: the relay has a mail, and the database does not
// take that: as long as the process lives it knows, and does not send again,
// also where nobody files what is sent.
func TestAnswerOutlivesTheDatabase(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		name    string
		outcome tracker.Outcome
		sent    int // mails handed over in the end
	}{
		{name: "accepted", outcome: tracker.Accepted, sent: 1},
		{name: "refused", outcome: tracker.Refused},
		{name: "deferred", outcome: tracker.Deferred, sent: 1},
		{name: "in doubt", outcome: tracker.InDoubt, sent: 2},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			file := filepath.Join(t.TempDir(), "test.db")
			w := newWorld(t, "sqlite:"+file)
			w.desk.FilesSent = false
			w.open()
			db, err := driver.Open("file:" + file)
			if err != nil {
				t.Fatal(err)
			}
			defer db.Close()
			run := func(statement string) {
				t.Helper()
				if _, err := db.Exec(statement); err != nil {
					t.Fatal(err)
				}
			}
			w.receive(w.referral(1))
			w.post.outcome = func(string) tracker.Answer {
				run(`CREATE TRIGGER away BEFORE UPDATE ON delivery BEGIN SELECT RAISE(ABORT, 'the disk is full'); END`)
				return tracker.Answer{Outcome: test.outcome, Text: "250 or not"}
			}
			deliver := func() (tracker.Delivered, error) {
				return w.tracker.Deliver(context.Background(), "basildon", tracker.Acknowledgements, w.post)
			}
			for range 3 { // it stays away for a while
				if _, err := deliver(); err == nil {
					t.Fatal("the delivery went well without a database")
				}
			}
			w.post.outcome = nil
			run(`DROP TRIGGER away`)
			for range 3 {
				if _, err := deliver(); err != nil {
					t.Fatal(err)
				}
				w.now = w.now.Add(2 * time.Minute)
			}
			if got := len(w.post.sent); got != test.sent {
				t.Errorf("%d mails were handed over, want %d", got, test.sent)
			}
			var state string
			var attempts, want int
			if err := db.QueryRow(`SELECT state, attempts FROM delivery`).Scan(&state, &attempts); err != nil {
				t.Fatal(err)
			}
			want = 1
			if test.outcome == tracker.Deferred || test.outcome == tracker.InDoubt {
				want = 2
			}
			if end := map[bool]string{true: "refused", false: "accepted"}[test.outcome == tracker.Refused]; state != end || attempts != want {
				t.Errorf("it is %s after %d attempts, want %s after %d", state, attempts, end, want)
			}
		})
	}
}
