package tracker

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/jmoiron/sqlx"
	"github.com/lib/pq"
)

// tables are those of the schema that this program writes: all but the
// migrations' own.
func tables() []string {
	return []string{
		"alarm", "answer", "attached", "cases", "deadline", "delivery", "early", "echo", "event", "fault", "folder", "keyring",
		"mention", "message", "notice", "referral", "review", "station", "telling",
	}
}

// Writable looks whether a daemon can write: nil, ErrRights with what is to be
// granted, or ErrAway where SQLite's disk is full.
func (t *Tracker) Writable(ctx context.Context) error {
	return takesWrites(ctx, t.db.DB, t.dialect, diskFull)
}

// Rights looks whether the role may do what a daemon does: nil, or ErrRights
// with what is to be granted.
func (t *Tracker) Rights(ctx context.Context) error { return rights(ctx, t.db.DB, t.dialect) }

func takesWrites(ctx context.Context, db *sqlx.DB, d dialect, full func(path string) bool) error {
	if d == postgresDialect {
		return rights(ctx, db, d)
	}
	var file string
	if err := db.GetContext(ctx, &file, `SELECT file FROM pragma_database_list WHERE name = 'main'`); err != nil {
		return marked(fmt.Errorf("ask for the database's file: %w", err))
	}
	if full(file) {
		return kindError{fmt.Errorf("the disk of the database %s is full: nothing can be written, read or sent until there is room", file), ErrAway}
	}
	return nil
}

func rights(ctx context.Context, db *sqlx.DB, d dialect) error {
	if d != postgresDialect {
		return nil // whoever can open the file may
	}
	var without []string
	// With a list of rights has_table_privilege asks for any of them.
	if err := db.SelectContext(ctx, &without, `SELECT name FROM unnest($1::text[]) AS name
		WHERE NOT (has_table_privilege(name, 'SELECT') AND has_table_privilege(name, 'INSERT')
			AND has_table_privilege(name, 'UPDATE') AND has_table_privilege(name, 'DELETE')) ORDER BY name`, pq.StringArray(tables())); err != nil {
		return granting(ctx, db, fmt.Errorf("look at the rights of the database's role: %w", err))
	}
	switch len(without) {
	case 0:
		return nil
	case len(tables()):
		without = []string{"any table"}
	}
	return granting(ctx, db, kindError{errors.New("not all of SELECT, INSERT, UPDATE and DELETE on " + strings.Join(without, ", ")), ErrRights})
}

// granting says, of an error that is about the role's rights, who lacks which
// and what to do about it; any other it only marks.
func granting(ctx context.Context, db *sqlx.DB, err error) error {
	if err = marked(err); !errors.Is(err, ErrRights) {
		return err
	}
	var role, schema string
	// current_schema is null where the role may not use the schema.
	if asking := db.QueryRowContext(ctx, `SELECT quote_ident(current_user), quote_ident(COALESCE(current_schema(), 'public'))`).Scan(&role, &schema); asking != nil {
		return errors.Join(err, fmt.Errorf("ask who one is: %w", asking))
	}
	return fmt.Errorf("the database's role %s has not the rights that it needs: %w; let the tables' owner run `GRANT USAGE ON SCHEMA %s TO %s; GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA %s TO %s;`",
		role, err, schema, role, schema, role)
}
