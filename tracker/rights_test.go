package tracker

import (
	"path/filepath"
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
