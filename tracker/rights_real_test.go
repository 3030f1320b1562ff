//go:build servers

package tracker_test

import (
	"errors"
	"net/url"
	"strings"
	"testing"

	"dtrbot/tracker"
)

// TestRights: of a role that may not do what a daemon does it is said what is
// to be granted, and to whom.
func TestRights(t *testing.T) {
	t.Parallel()
	pg := startPostgres(t)
	owner, err := pg.NewDatabase("cases")
	if err != nil {
		t.Fatal(err)
	}
	as, err := url.Parse(owner)
	if err != nil {
		t.Fatal(err)
	}
	as.User = url.UserPassword("the clerk", "a password")
	db := administrator(t, owner)
	run := func(statement string) {
		t.Helper()
		if _, err := db.Exec(statement); err != nil {
			t.Fatal(err)
		}
	}
	run(`CREATE ROLE "the clerk" LOGIN PASSWORD 'a password'`)
	if _, err := tracker.CheckDatabase(t.Context(), as.String()); err == nil || !strings.Contains(err.Error(), "the database is empty: run `dtrbot migrate`") {
		t.Errorf("of an empty database: %v", err)
	}
	if _, _, err := tracker.Migrate(t.Context(), owner); err != nil {
		t.Fatal(err)
	}
	const all = `GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO "the clerk"`
	for _, test := range []struct {
		name, given, lacks string
	}{
		{name: "nothing", given: `SELECT 1`, lacks: "permission denied for table goose_db_version"},
		{name: "to read", given: `GRANT SELECT ON ALL TABLES IN SCHEMA public TO "the clerk"`, lacks: "not all of SELECT, INSERT, UPDATE and DELETE on any table;"},
		{name: "some", given: all + `; REVOKE DELETE ON early, answer FROM "the clerk"`, lacks: "DELETE on answer, early;"},
		{name: "not the schema", given: all + `; REVOKE USAGE ON SCHEMA public FROM public`, lacks: "it may not use the schema"},
		{name: "what is asked for", given: `GRANT USAGE ON SCHEMA public TO "the clerk"; ` + all},
	} {
		run(test.given)
		_, err := tracker.CheckDatabase(t.Context(), as.String())
		if test.lacks == "" {
			if err != nil {
				t.Errorf("%s: %v", test.name, err)
			}
			continue
		}
		if !errors.Is(err, tracker.ErrRights) || !strings.Contains(err.Error(), test.lacks) ||
			!strings.Contains(err.Error(), "run `GRANT USAGE ON SCHEMA public TO \"the clerk\"; "+all+";`") {
			t.Errorf("%s: %v, want %q and what to grant", test.name, err, test.lacks)
		}
	}
}
