package tracker

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"github.com/pressly/goose/v3"
)

// noticeKindsVersion is the migration that is no text: the two databases do not
// agree on how a CHECK is changed.
const noticeKindsVersion = 4

const (
	kindsWere = `CHECK (kind IN ('acknowledgement', 'escalation', 'review'))`
	kindsAre  = `CHECK (kind IN ('acknowledgement', 'escalation', 'review', 'contact_change'))`
)

// noticeKinds lets a notice be of the kind contact_change.
func noticeKinds(d dialect) *goose.Migration {
	change := noticeKindsPostgres
	if d == sqliteDialect {
		change = noticeKindsSQLite
	}
	return goose.NewGoMigration(noticeKindsVersion, &goose.GoFunc{RunTx: change}, nil)
}

func noticeKindsPostgres(ctx context.Context, tx *sql.Tx) error {
	if _, err := tx.ExecContext(ctx, `ALTER TABLE notice DROP CONSTRAINT notice_kind_check`); err != nil {
		return fmt.Errorf("drop the list of kinds: %w", err)
	}
	if _, err := tx.ExecContext(ctx, `ALTER TABLE notice ADD CONSTRAINT notice_kind_check `+kindsAre); err != nil {
		return fmt.Errorf("set the list of kinds: %w", err)
	}
	return nil
}

// noticeKindsSQLite edits the text of the table's definition, which SQLite's
// page on ALTER TABLE gives as the way to change a CHECK: no row is touched, and
// no table that refers to this one has to be made anew.
func noticeKindsSQLite(ctx context.Context, tx *sql.Tx) error {
	var version int
	if err := tx.QueryRowContext(ctx, `PRAGMA schema_version`).Scan(&version); err != nil {
		return fmt.Errorf("read the schema's version: %w", err)
	}
	if _, err := tx.ExecContext(ctx, `PRAGMA writable_schema = ON`); err != nil {
		return fmt.Errorf("open the schema: %w", err)
	}
	r, err := tx.ExecContext(ctx, `UPDATE sqlite_schema SET sql = replace(sql, ?, ?) WHERE type = 'table' AND name = 'notice' AND instr(sql, ?) > 0`, kindsWere, kindsAre, kindsWere)
	if err != nil {
		return fmt.Errorf("set the list of kinds: %w", err)
	}
	if n, err := r.RowsAffected(); err != nil || n != 1 {
		return errors.Join(errors.New("the list of kinds is not what it was made as"), err)
	}
	// Whoever has the old text reads it anew.
	if _, err := tx.ExecContext(ctx, fmt.Sprintf(`PRAGMA schema_version = %d`, version+1)); err != nil {
		return fmt.Errorf("set the schema's version: %w", err)
	}
	if _, err := tx.ExecContext(ctx, `PRAGMA writable_schema = RESET`); err != nil {
		return fmt.Errorf("close the schema: %w", err)
	}
	var sound string
	if err := tx.QueryRowContext(ctx, `PRAGMA quick_check(1)`).Scan(&sound); err != nil || sound != "ok" {
		return errors.Join(fmt.Errorf("the database is damaged: %s", sound), err)
	}
	return nil
}
