package tracker

import (
	"errors"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/ncruces/go-sqlite3/driver"
)

// What a daemon's role needs rights on are the tables that the migrations make.
func TestTablesAreThoseOfTheSchema(t *testing.T) {
	t.Parallel()
	file := filepath.Join(t.TempDir(), "test.db")
	if _, _, err := Migrate(t.Context(), "sqlite:"+file); err != nil {
		t.Fatal(err)
	}
	db, err := driver.Open("file:" + file)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	rows, err := db.Query(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'goose%' ORDER BY name`)
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	var made []string
	for rows.Next() {
		var name string
		if err := rows.Scan(&name); err != nil {
			t.Fatal(err)
		}
		made = append(made, name)
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(made, tables()); diff != "" {
		t.Errorf("tables (-made +known):\n%s", diff)
	}
}

// SQLite can be read on a full disk, and says so of itself only when it writes.
func TestFullDiskIsSeen(t *testing.T) {
	t.Parallel()
	file := filepath.Join(t.TempDir(), "dtrbot.db")
	if _, _, err := Migrate(t.Context(), "sqlite:"+file); err != nil {
		t.Fatal(err)
	}
	db, d, err := connect(t.Context(), "sqlite:"+file, false)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := db.Close(); err != nil {
			t.Error(err)
		}
	})
	asked := ""
	full := func(path string) bool { asked = path; return true }
	if err := takesWrites(t.Context(), db, d, full); !errors.Is(err, ErrAway) || !strings.Contains(err.Error(), "is full: nothing can be written") || asked != file {
		t.Errorf("%v of %q, want that the disk of %q is full", err, asked, file)
	}
	if err := takesWrites(t.Context(), db, d, diskFull); err != nil {
		t.Errorf("with room: %v", err)
	}
}
