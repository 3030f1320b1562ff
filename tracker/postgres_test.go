//go:build servers

package tracker_test

import (
	"fmt"
	"sync/atomic"
	"testing"

	"dtrbot/internal/mailtest"
)

func TestPostgreSQL(t *testing.T) {
	t.Parallel()
	pg := startPostgres(t)
	var schemas atomic.Int64
	suite(t, func(t *testing.T) string {
		url, err := pg.NewSchema(fmt.Sprintf("t%d", schemas.Add(1)))
		if err != nil {
			t.Fatal(err)
		}
		return url
	})
}

// startPostgres starts a server of the test's own.
func startPostgres(t *testing.T) *mailtest.Postgres {
	t.Helper()
	pg, err := mailtest.StartPostgres(t.TempDir())
	if err != nil {
		t.Fatalf("%v (run `make deps`)", err)
	}
	t.Cleanup(func() {
		if err := pg.Close(); err != nil {
			t.Error(err)
		}
	})
	return pg
}
