package tracker_test

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/ncruces/go-sqlite3/driver"

	"dtrbot/tracker"
)

// What is asked at each look, for each mail and with each clock is answered by
// an index, however many years of mail there are.
func TestPlans(t *testing.T) {
	t.Parallel()
	file := filepath.Join(t.TempDir(), "plans.db")
	if _, _, err := tracker.Migrate(t.Context(), "sqlite:"+file); err != nil {
		t.Fatal(err)
	}
	db, err := driver.Open("file:" + file)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	var unknown int
	if err := db.QueryRow(`SELECT COUNT(*) FROM sqlite_stat1 s WHERE NOT EXISTS (SELECT 1 FROM sqlite_schema i WHERE i.type = 'index' AND i.name = s.idx AND i.tbl_name = s.tbl)`).Scan(&unknown); err != nil || unknown > 0 {
		t.Errorf("%d estimates are of no index, %v", unknown, err)
	}
	for _, tt := range []struct{ name, query, index string }{
		{"what is to be asked for again", `SELECT uid FROM message WHERE mailbox = ? AND folder = ? AND uidvalidity = ? AND state = 'unfetched' AND kind = 'not-given' ORDER BY uid`, "message_missing"},
		{"officers' replies to be read", `SELECT folder, role, uidvalidity, uid FROM message WHERE mailbox = ? AND id IN (SELECT message FROM answer WHERE said = ?) ORDER BY received, id LIMIT 20`, "sqlite_autoindex_message_1"},
		{"the mail of a thread", `SELECT id FROM message WHERE mailbox = ? AND state = 'read' AND (thread = ? OR id IN (SELECT n.message FROM notice n WHERE n.message_id = ?)) ORDER BY received, id`, "message_thread"},
		{"the referrals of a case", `SELECT id FROM message WHERE mailbox = ? AND sealed IS NOT NULL AND id IN (SELECT message FROM referral WHERE case_id = ?) ORDER BY received, id`, "sqlite_autoindex_message_1"},
		{"a person's case", `SELECT id FROM cases WHERE mailbox = ? AND state = 'open' AND (by_prison = ? OR by_crn = ? OR by_ni = ?) ORDER BY opened, id`, "cases_crn"},
		{"clocks that run", `SELECT d.id FROM deadline d JOIN cases c ON c.id = d.case_id WHERE c.mailbox = ? AND d.met_at IS NULL AND d.void_at IS NULL ORDER BY d.due`, "deadline_open"},
		{"the clocks of a message", `SELECT id FROM deadline WHERE message = ? AND commitment = ? AND met_at IS NULL`, "deadline_message"},
		{"the receipt of a message", `SELECT COUNT(*) FROM delivery v JOIN notice n ON n.id = v.notice WHERE n.message = ? AND v.n = 0`, "notice_message"},
		{"notices to be sent", `SELECT d.notice FROM delivery d JOIN notice n ON n.id = d.notice WHERE n.mailbox = ? AND d.state = 'pending' AND d.state IN ('pending', 'claimed', 'sending', 'in_doubt') ORDER BY n.created LIMIT 50`, "delivery_owed"},
	} {
		rows, err := db.Query("EXPLAIN QUERY PLAN "+tt.query, make([]any, strings.Count(tt.query, "?"))...)
		if err != nil {
			t.Fatalf("%s: %v", tt.name, err)
		}
		var plan []string
		for rows.Next() {
			var a, b, c int
			var step string
			if err := rows.Scan(&a, &b, &c, &step); err != nil {
				t.Fatal(err)
			}
			plan = append(plan, step)
		}
		if err := rows.Err(); err != nil {
			t.Fatal(err)
		}
		rows.Close()
		said := strings.Join(plan, "\n")
		if !strings.Contains(said, tt.index) || strings.Contains(said, "message_received") || strings.Contains(said, "SCAN n\n") || strings.Contains(said, "SCAN c\n") {
			t.Errorf("%s: not by %s:\n%s", tt.name, tt.index, said)
		}
	}
}
