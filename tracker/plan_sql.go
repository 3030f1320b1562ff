package tracker

import (
	"context"
	"database/sql"
	"fmt"

	"github.com/pressly/goose/v3"
)

// estimatesVersion is the migration that tells SQLite how large the tables
// become.
const estimatesVersion = 8

// estimates gives SQLite the figures by which it plans its queries: how many
// rows an index has, and how many share the first of its columns, the first two
// and so on (sqlite.org/fileformat2.html#stat1tab). Without them it takes a
// mailbox for a handful of messages and reads all of its years at each look.
// They are an installation's after some years, so that its plans are the same
// from the first day. PostgreSQL counts for itself.
func estimates(d dialect) *goose.Migration {
	run := func(context.Context, *sql.Tx) error { return nil }
	if d == sqliteDialect {
		run = estimatesSQLite
	}
	return goose.NewGoMigration(estimatesVersion, &goose.GoFunc{RunTx: run}, nil)
}

func estimatesSQLite(ctx context.Context, tx *sql.Tx) error {
	// It makes the table.
	if _, err := tx.ExecContext(ctx, `ANALYZE`); err != nil {
		return fmt.Errorf("make the table of estimates: %w", err)
	}
	if _, err := tx.ExecContext(ctx, `DELETE FROM sqlite_stat1`); err != nil {
		return fmt.Errorf("empty the table of estimates: %w", err)
	}
	for _, e := range [][3]string{
		{"message", "sqlite_autoindex_message_1", "100000 1"},
		{"message", "sqlite_autoindex_message_2", "100000 50000 25000 20000 1"},
		{"message", "message_received", "100000 50000 2"},
		{"message", "message_thread", "100000 50000 2"},
		{"message", "message_once", "100000 50000 1"},
		{"message", "message_topic", "5000 2500 3"},
		{"message", "message_talk", "5000 2500 2"},
		{"message", "message_unfetched", "20 10"},
		{"message", "message_missing", "20 10 5 5 1"},
		{"cases", "sqlite_autoindex_cases_1", "5000 1"},
		{"cases", "cases_prison", "5000 2500 2"},
		{"cases", "cases_crn", "5000 2500 2"},
		{"cases", "cases_ni", "5000 2500 2"},
		{"cases", "cases_name_dob", "5000 2500 2"},
		{"deadline", "sqlite_autoindex_deadline_1", "20000 1"},
		{"deadline", "sqlite_autoindex_deadline_2", "20000 4 2 1"},
		{"deadline", "deadline_open", "200 1"},
		{"deadline", "deadline_message", "20000 3"},
		{"notice", "sqlite_autoindex_notice_1", "10000 1"},
		{"notice", "sqlite_autoindex_notice_3", "10000 5000 2000 1"},
		{"notice", "notice_message", "10000 2"},
		{"delivery", "sqlite_autoindex_delivery_1", "12000 2 1"},
		{"delivery", "delivery_recipient", "12000 20 2"},
		{"delivery", "delivery_owed", "20 1"},
	} {
		if _, err := tx.ExecContext(ctx, `INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES (?, ?, ?)`, e[0], e[1], e[2]); err != nil {
			return fmt.Errorf("estimate %s: %w", e[1], err)
		}
	}
	return nil
}
