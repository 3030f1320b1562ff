package watch_test

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"dtrbot/watch"
)

func noon() time.Time { return time.Date(2026, 8, 24, 12, 0, 0, 0, time.UTC) }

func ago(d time.Duration) time.Time { return noon().Add(-d) }

func TestJudge(t *testing.T) {
	t.Parallel()
	well := watch.Mailbox{
		Name: "basildon", Role: watch.Holder, State: watch.Reading, Since: ago(time.Hour), Looked: ago(time.Minute), PollEvery: time.Minute,
		Known: ago(time.Second), Heard: ago(time.Second), Facts: watch.Facts{LastMessage: ago(2 * time.Hour)},
	}
	with := func(f func(*watch.Mailbox)) watch.Daemon {
		m := well
		f(&m)
		return watch.Daemon{Mailboxes: []watch.Mailbox{m}}
	}
	stands := func(k watch.Kind) []watch.Fault {
		return []watch.Fault{{Mailbox: "basildon", Kind: k, Since: ago(24 * time.Hour)}}
	}
	for _, tt := range []struct {
		name     string
		daemon   watch.Daemon
		standing []watch.Fault
		want     []watch.Fault
	}{
		{"all is well", with(func(*watch.Mailbox) {}), nil, nil},
		{"the database hiccups", watch.Daemon{DatabaseSince: ago(time.Minute)}, nil, nil},
		{"the database is away", watch.Daemon{DatabaseSince: ago(3 * time.Minute)}, nil, []watch.Fault{{Kind: watch.Database, Since: ago(3 * time.Minute)}}},
		{"a loop is stalled", watch.Daemon{Stalled: []string{"reading basildon"}}, nil, []watch.Fault{{Kind: watch.Stalled, Since: noon()}}},
		{"not read for ten minutes", with(func(m *watch.Mailbox) { m.State, m.Looked = watch.Unreachable, ago(10*time.Minute) }), nil, nil},
		{"not read for an hour", with(func(m *watch.Mailbox) { m.State, m.Looked = watch.Unreachable, ago(time.Hour) }), nil,
			[]watch.Fault{{Mailbox: "basildon", Kind: watch.Blind, Since: ago(time.Hour)}}},
		{"one folder not read for an hour", with(func(m *watch.Mailbox) { m.State, m.Looked = watch.Incomplete, ago(time.Hour) }), nil,
			[]watch.Fault{{Mailbox: "basildon", Kind: watch.Blind, Since: ago(time.Hour)}}},
		{"never read since an hour", with(func(m *watch.Mailbox) { m.State, m.Looked = watch.Starting, time.Time{} }), nil,
			[]watch.Fault{{Mailbox: "basildon", Kind: watch.Blind, Since: ago(time.Hour)}}},
		{"polled every six hours, read five hours ago", with(func(m *watch.Mailbox) { m.PollEvery, m.Looked = 6*time.Hour, ago(5*time.Hour) }), nil, nil},
		{"refused just now", with(func(m *watch.Mailbox) { m.State, m.Since = watch.Refused, ago(time.Minute) }), nil, nil},
		{"refused for an hour", with(func(m *watch.Mailbox) { m.State, m.Looked = watch.Refused, ago(time.Hour) }), nil,
			[]watch.Fault{{Mailbox: "basildon", Kind: watch.SignIn, Since: ago(time.Hour)}}},
		{"silent", with(func(m *watch.Mailbox) { m.Silent = true }), nil, []watch.Fault{{Mailbox: "basildon", Kind: watch.Silent, Since: ago(2 * time.Hour)}}},
		{"silent because it cannot be read", with(func(m *watch.Mailbox) { m.Silent, m.State = true, watch.Unreachable }), nil, nil},
		{"silent as long as more waits on the server", with(func(m *watch.Mailbox) { m.Silent, m.Backlog = true, true }), nil, nil},
		{"silent before it was read", with(func(m *watch.Mailbox) { m.Silent, m.Heard = true, ago(2*time.Minute) }), nil, nil},
		{"a receipt of this morning", with(func(m *watch.Mailbox) { m.Facts.OldestReceipt = ago(3 * time.Hour) }), nil, nil},
		{"a receipt of last night", with(func(m *watch.Mailbox) { m.Facts.OldestReceipt = ago(15 * time.Hour) }), nil,
			[]watch.Fault{{Mailbox: "basildon", Kind: watch.Unsent, Since: ago(15 * time.Hour)}}},
		{"an escalation that waits for the morning", with(func(m *watch.Mailbox) { m.Facts.OldestOwed = ago(15 * time.Hour) }), nil, nil},
		{"a secret with a year to go", with(func(m *watch.Mailbox) { m.SecretEnds = ago(-365 * 24 * time.Hour) }), nil, nil},
		{"a secret with a week to go", with(func(m *watch.Mailbox) { m.SecretEnds = ago(-7 * 24 * time.Hour) }), nil,
			[]watch.Fault{{Mailbox: "basildon", Kind: watch.Secret, Since: ago(23 * 24 * time.Hour)}}},
		{"another process has it", with(func(m *watch.Mailbox) {
			m.Role, m.State, m.Looked, m.Silent = watch.Standby, watch.Starting, time.Time{}, true
		}), stands(watch.Blind), nil},
		{"blind, and started anew", with(func(m *watch.Mailbox) { m.State, m.Since, m.Looked = watch.Starting, ago(time.Second), time.Time{} }),
			stands(watch.Blind), stands(watch.Blind)},
		{"blind, and read again", with(func(*watch.Mailbox) {}), stands(watch.Blind), nil},
		{"refused, and started anew", with(func(m *watch.Mailbox) { m.State, m.Since, m.Looked = watch.Refused, ago(time.Second), time.Time{} }),
			stands(watch.SignIn), stands(watch.SignIn)},
		{"silent, and a mail came", with(func(*watch.Mailbox) {}), stands(watch.Silent), nil},
		{"silent, and not judged since the start", with(func(m *watch.Mailbox) { m.Heard = time.Time{} }), stands(watch.Silent), stands(watch.Silent)},
		{"silent, and more waits on the server", with(func(m *watch.Mailbox) { m.Backlog = true }), stands(watch.Silent), stands(watch.Silent)},
		{"silent, and not judged since it was read", with(func(m *watch.Mailbox) { m.Heard = ago(2 * time.Minute) }), stands(watch.Silent), stands(watch.Silent)},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			if diff := cmp.Diff(tt.want, watch.Judge(tt.daemon, tt.standing, noon())); diff != "" {
				t.Errorf("faults (-want +got):\n%s", diff)
			}
		})
	}
}

// A fault is told once when it begins and once when it ends, and keeps its
// first instant.
func TestFaultsAreToldOnce(t *testing.T) {
	t.Parallel()
	blind := watch.Fault{Mailbox: "basildon", Kind: watch.Blind, Since: ago(time.Hour)}
	later := blind
	later.Since = noon()
	var f watch.Faults
	for _, step := range []struct {
		name    string
		current []watch.Fault
		want    watch.Changes
	}{
		{"nothing", nil, watch.Changes{}},
		{"it begins", []watch.Fault{blind}, watch.Changes{Began: []watch.Fault{blind}}},
		{"it goes on", []watch.Fault{later}, watch.Changes{}},
		{"it ends", nil, watch.Changes{Ended: []watch.Fault{blind}}},
		{"it has ended", nil, watch.Changes{}},
	} {
		if diff := cmp.Diff(step.want, f.Update(step.current)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", step.name, diff)
		}
	}
	f.Stood(blind)
	if got := f.Update([]watch.Fault{later}); !got.None() {
		t.Errorf("a fault that was told before the start is told again: %+v", got)
	}
	f.Forget("basildon")
	if got := f.Update(nil); !got.None() {
		t.Errorf("a fault that another process speaks for is told as ended: %+v", got)
	}
}

func TestChangesThatWait(t *testing.T) {
	t.Parallel()
	a, b := watch.Fault{Mailbox: "a", Kind: watch.Blind}, watch.Fault{Mailbox: "b", Kind: watch.Blind}
	waiting := watch.Changes{Began: []watch.Fault{a}}.And(watch.Changes{Began: []watch.Fault{b}})
	waiting = waiting.And(watch.Changes{Ended: []watch.Fault{a}})
	if diff := cmp.Diff(watch.Changes{Began: []watch.Fault{b}}, waiting); diff != "" {
		t.Errorf("what is to be told (-want +got):\n%s", diff)
	}
	if again := (watch.Changes{Ended: []watch.Fault{a}}).And(watch.Changes{Began: []watch.Fault{a}}); !again.None() {
		t.Errorf("what ended and came back is told: %+v", again)
	}
}
