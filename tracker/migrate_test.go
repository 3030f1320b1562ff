package tracker_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ncruces/go-sqlite3/driver"
	"github.com/pressly/goose/v3"

	"dtrbot/tracker"
	"dtrbot/tracker/schema"
)

// A file that is something else is called so, not by a setting of SQLite's.
func TestOpenWhatIsNoDatabase(t *testing.T) {
	t.Parallel()
	file := filepath.Join(t.TempDir(), "letter.db")
	if err := os.WriteFile(file, []byte(strings.Repeat("This is a letter. ", 100)), 0o600); err != nil {
		t.Fatal(err)
	}
	_, err := tracker.CheckDatabase(t.Context(), "sqlite:"+file)
	if want := "open the database " + file + ": this file is no database, or it is damaged: is it the right one?"; err == nil || err.Error() != want {
		t.Errorf("%v, want %s", err, want)
	}
}

// A database of an earlier version keeps its rows, and takes what is new.
func TestMigrateWithRows(t *testing.T) {
	t.Parallel()
	file := filepath.Join(t.TempDir(), "old.db")
	db, err := driver.Open("file:" + file + "?_pragma=foreign_keys(1)")
	if err != nil {
		t.Fatal(err)
	}
	old, err := goose.NewProvider(goose.DialectSQLite3, db, schema.Files)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := old.UpTo(t.Context(), 1); err != nil {
		t.Fatal(err)
	}
	const notice = `INSERT INTO notice (id, mailbox, kind, occasion, message_id, created, sealed) VALUES `
	for _, statement := range []string{
		notice + `('n1', 'basildon', 'escalation', 'a', '<1@x>', 1, x'00')`,
		`INSERT INTO delivery (notice, n, recipient, address, state, attempts, settled, tried) VALUES ('n1', 0, x'01', x'02', 'accepted', 1, 2, 2)`,
	} {
		if _, err := db.Exec(statement); err != nil {
			t.Fatal(err)
		}
	}
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	if from, to, err := tracker.Migrate(t.Context(), "sqlite:"+file); err != nil || from != 1 || to < 4 {
		t.Fatalf("from %d to %d: %v", from, to, err)
	}
	if db, err = driver.Open("file:" + file + "?_pragma=foreign_keys(1)"); err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	if _, err := db.Exec(notice + `('n2', 'basildon', 'contact_change', 'a', '<2@x>', 1, x'00')`); err != nil {
		t.Error(err)
	}
	if _, err := db.Exec(notice + `('n3', 'basildon', 'newsletter', 'a', '<3@x>', 1, x'00')`); err == nil || !strings.Contains(err.Error(), "CHECK") {
		t.Errorf("a notice of any kind is taken: %v", err)
	}
	if _, err := db.Exec(`DELETE FROM notice WHERE id = 'n1'`); err == nil {
		t.Error("the delivery no longer belongs to its notice")
	}
	var rows int
	if err := db.QueryRow(`SELECT COUNT(*) FROM notice n JOIN delivery d ON d.notice = n.id WHERE d.bounced IS NULL`).Scan(&rows); err != nil || rows != 1 {
		t.Errorf("%d rows, %v, want the one there was", rows, err)
	}
}
