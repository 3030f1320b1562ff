// Package schema holds the database's migrations: numbered, append-only, one
// text for SQLite and PostgreSQL. A released file is never changed; what a
// change needs is a new file. It refuses to know how they are run.
package schema

import "embed"

// Files are the migrations in the form that goose reads.
//
//go:embed *.sql
var Files embed.FS
