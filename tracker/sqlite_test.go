package tracker_test

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ncruces/go-sqlite3/driver"

	"dtrbot/tracker"
)

func TestSQLite(t *testing.T) {
	t.Parallel()
	suite(t, func(t *testing.T) string { return "sqlite:" + filepath.Join(t.TempDir(), "test.db") })
}

// The raw files of the database hold nothing of the person in clear.
func TestNothingPersonalInTheFile(t *testing.T) {
	t.Parallel()
	for _, full := range []bool{false, true} {
		dir := t.TempDir()
		w := newWorld(t, "sqlite:"+filepath.Join(dir, "test.db"))
		w.desk.Full = full
		w.open()
		w.receive(w.referral(1))
		w.pass()
		if err := w.tracker.Close(); err != nil {
			t.Fatal(err)
		}
		files, err := filepath.Glob(filepath.Join(dir, "test.db*"))
		if err != nil || len(files) == 0 {
			t.Fatal(files, err)
		}
		for _, f := range files {
			data, err := os.ReadFile(f)
			if err != nil {
				t.Fatal(err)
			}
			for _, secret := range []string{"Person", "Number1", "1980-02-01", "X000001", "07700", officer, "Keyworker"} {
				if bytes.Contains(data, []byte(secret)) {
					t.Errorf("full=%v: %s holds %q in clear", full, filepath.Base(f), secret)
				}
			}
			if filepath.Base(f) == "test.db" && !bytes.Contains(data, []byte("acknowledgement")) {
				t.Error("the search finds nothing at all: it would not find a name either")
			}
		}
	}
}

// Two configurations may name one database by different links: it is one all the same.
func TestHoldThroughALink(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	w := newWorld(t, "sqlite:"+filepath.Join(dir, "real.db"))
	link := filepath.Join(dir, "link.db")
	if err := os.Symlink("real.db", link); err != nil {
		t.Fatal(err)
	}
	first, err := w.tracker.Hold(t.Context(), "basildon")
	if err != nil {
		t.Fatal(err)
	}
	w.url = "sqlite:" + link
	w.open()
	if _, err := w.tracker.Hold(t.Context(), "basildon"); !errors.Is(err, tracker.ErrHeld) {
		t.Errorf("held twice, once through a link: %v", err)
	}
	if err := w.tracker.Serve(t.Context(), []string{"basildon"}, tracker.Serving{}, nil); !errors.Is(err, tracker.ErrHeld) {
		t.Errorf("served through a link while it is held: %v", err)
	}
	if err := first.Release(); err != nil {
		t.Error(err)
	}
}

// What was not committed is not told of as done.
func TestLogAfterCommit(t *testing.T) {
	t.Parallel()
	file := filepath.Join(t.TempDir(), "test.db")
	w := newWorld(t, "sqlite:"+file)
	w.damage(file, `CREATE TRIGGER full BEFORE INSERT ON referral BEGIN SELECT RAISE(ABORT, 'the disk is full'); END`)
	if err := w.tracker.Receive(t.Context(), w.referral(1)); err == nil {
		t.Fatal("the referral was recorded")
	}
	if strings.Contains(w.log.String(), "case opened") {
		t.Errorf("the log says that a case was opened:\n%s", w.log.String())
	}
	w.damage(file, `DROP TRIGGER full`)
	w.receive(w.referral(1))
	if !strings.Contains(w.log.String(), "case opened") {
		t.Error("the log does not say that a case was opened")
	}
}

// damage runs a statement on the file of a closed tracker.
func (w *world) damage(file, statement string) {
	w.t.Helper()
	if err := w.tracker.Close(); err != nil {
		w.t.Fatal(err)
	}
	db, err := driver.Open("file:" + file)
	if err != nil {
		w.t.Fatal(err)
	}
	if _, err := db.Exec(statement); err != nil {
		w.t.Fatal(err)
	}
	if err := db.Close(); err != nil {
		w.t.Fatal(err)
	}
	w.open()
}

// A row that was damaged keeps no other notice from being sent.
func TestDamagedNotice(t *testing.T) {
	t.Parallel()
	file := filepath.Join(t.TempDir(), "test.db")
	w := newWorld(t, "sqlite:"+file)
	w.receive(w.referral(1))
	w.damage(file, `UPDATE notice SET sealed = x'00'`)
	w.now = w.now.Add(time.Second)
	w.receive(w.referral(2))
	w.pass()
	w.expect("ack " + officer)
	if !bytes.Contains(w.log.Bytes(), []byte("cannot be read from the database")) {
		t.Error("nothing is said of the damaged notice")
	}
}

// Nor does it keep the lapses of all cases from being told.
func TestDamagedMessage(t *testing.T) {
	t.Parallel()
	file := filepath.Join(t.TempDir(), "test.db")
	w := newWorld(t, "sqlite:"+file)
	w.receive(w.referral(1))
	w.pass()
	w.took()
	w.damage(file, `UPDATE message SET sealed = x'00'`)
	w.damage(file, `UPDATE referral SET sealed = x'00'`)
	w.at("2026-08-20", "09:00")
	w.expect("escalation " + lead)
}
