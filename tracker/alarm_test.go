package tracker_test

import (
	"net/mail"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"dtrbot/tracker"
)

// alarms are outages, told by another route.
func alarms() []scenario {
	return []scenario{
		{"an alarm while the mailbox cannot be read", testAlarmReading},
		{"an alarm while receipts cannot be sent", testAlarmSending},
		{"no alarm for one recipient's sake", testAlarmOneRecipient},
		{"an alarm in the last hours", testAlarmDueSoon},
		{"an alarm that could not be sent", testAlarmUnsent},
		{"no alarm", testNoAlarm},
		{"no alarm for a folder that is no longer read", testAlarmForgotten},
	}
}

// sounds gives the subjects of the alarms that are due; with sent they are
// recorded as sent.
func (w *world) sounds(sent bool) []string {
	w.t.Helper()
	var folders []tracker.Place
	if !w.unconnected {
		folders = []tracker.Place{{Mailbox: "basildon", Folder: "INBOX", Role: "inbox"}, {Mailbox: "basildon", Folder: "Sent", Role: "sent"}}
	}
	all, err := w.tracker.Outages(w.t.Context(), "basildon", folders, w.began, w.catchingUp, []string{"oncall@council.example"})
	if err != nil {
		w.t.Fatal(err)
	}
	out := []string{}
	for _, a := range all {
		m, err := mail.ReadMessage(strings.NewReader(string(a.Raw)))
		if err != nil {
			w.t.Fatal(err)
		}
		if m.Header.Get("X-Dtrbot-Notice") == "" || m.Header.Get("To") == "" {
			w.t.Errorf("header: %v", m.Header)
		}
		out = append(out, m.Header.Get("Subject"))
		if sent {
			if err := w.tracker.Alarmed(w.t.Context(), "basildon", a); err != nil {
				w.t.Fatal(err)
			}
		}
	}
	return out
}

func (w *world) sound(want ...string) {
	w.t.Helper()
	if want == nil {
		want = []string{}
	}
	if diff := cmp.Diff(want, w.sounds(true)); diff != "" {
		w.t.Errorf("at %s, alarms (-want +got):\n%s", w.now.Format("2006-01-02 15:04"), diff)
	}
}

// readTo records that the folders were read up to an instant.
func (w *world) readTo(until time.Time) {
	w.t.Helper()
	for name, role := range map[string]string{"INBOX": "inbox", "Sent": "sent"} {
		if err := w.tracker.SaveFolder(w.t.Context(), tracker.Folder{Mailbox: "basildon", Name: name, Role: role, UIDValidity: 7, ReadUntil: until}); err != nil {
			w.t.Fatal(err)
		}
	}
}

const (
	unreadable = "Alarm: the mailbox cannot be read, Basildon"
	readAgain  = "Over: the mailbox is read again, Basildon"
	unsendable = "Alarm: receipts cannot be sent, Basildon"
	sentAgain  = "Over: receipts are sent again, Basildon"
)

func testAlarmReading(t *testing.T, w *world) {
	w.readTo(at("2026-08-13", "16:00")) // Thursday
	w.now = at("2026-08-14", "15:59")
	w.sound()
	w.now = at("2026-08-14", "16:00")
	w.sound(unreadable)
	w.now = at("2026-08-17", "10:00")
	w.sound()
	w.open() // a restart tells nothing twice
	w.sound()
	w.readTo(w.now)
	w.sound(readAgain)
	w.sound()
	// Over a weekend no working day passes.
	w.readTo(at("2026-08-21", "17:00"))
	w.now = at("2026-08-24", "16:00")
	w.sound()
	w.now = at("2026-08-24", "17:00")
	w.sound(unreadable)
	w.readTo(w.now)
	w.sound(readAgain)
	// After a downtime more waits than one look takes: it is being read.
	w.now = at("2026-08-27", "10:00")
	w.catchingUp = true
	w.sound()
	w.catchingUp = false
	w.readTo(w.now)
	w.sound()
	// Sent alone is not what referrals come to.
	w.now = at("2026-08-27", "17:00")
	w.readTo(at("2026-08-24", "17:00"))
	if err := w.tracker.SaveFolder(t.Context(), tracker.Folder{Mailbox: "basildon", Name: "INBOX", Role: "inbox", UIDValidity: 7, ReadUntil: w.now}); err != nil {
		t.Fatal(err)
	}
	w.sound()
}

func testAlarmSending(t *testing.T, w *world) {
	down := func(string) tracker.Answer { return tracker.Answer{Outcome: tracker.Deferred} }
	w.post.outcome = down
	w.receive(w.referral(1)) // Wednesday at 14:03
	w.pass()
	w.now = at("2026-08-13", "14:02")
	w.readTo(w.now)
	w.sound()
	w.now = at("2026-08-13", "14:04")
	w.sound(unsendable)
	w.receive(w.referral(2))
	w.pass()
	w.sound()
	// One goes out, another does not: it lasts.
	w.now = at("2026-08-14", "10:00")
	w.readTo(w.now)
	w.sound()
	w.post.outcome = nil
	w.now = at("2026-08-14", "12:00")
	w.pass()
	w.sound(sentAgain)
	w.sound()
	// A receipt that is just being sent begins nothing.
	w.post.outcome = down
	w.receive(w.referral(3))
	w.pass()
	w.sound()
}

// A receipt that one recipient's server puts off for ever is no outage, and
// hides none.
func testAlarmOneRecipient(t *testing.T, w *world) {
	down := func(string) tracker.Answer { return tracker.Answer{Outcome: tracker.Deferred} }
	full := "full@referrer.example"
	w.post.outcome = func(to string) tracker.Answer {
		if to == full {
			return tracker.Answer{Outcome: tracker.Deferred}
		}
		return tracker.Answer{Outcome: tracker.Accepted}
	}
	for n, day := range []string{"2026-08-12", "2026-08-13", "2026-08-14", "2026-08-17"} {
		w.now = at(day, "14:00")
		w.readTo(w.now)
		if n == 0 {
			w.receive(w.referral(1, func(in *tracker.Incoming) { in.Result.Message.Envelope.From = full }))
		}
		w.receive(w.referral(n + 2))
		w.pass()
		w.sound()
		w.now = w.now.Add(2 * time.Hour)
		w.readTo(w.now)
		w.pass() // put off once more, with nothing else to send
		w.sound()
	}
	// From now on nothing goes out.
	w.post.outcome = down
	w.now = at("2026-08-18", "10:00")
	w.readTo(w.now)
	w.receive(w.referral(6))
	w.pass()
	w.now = at("2026-08-19", "10:00")
	w.readTo(w.now)
	w.pass()
	w.sound(unsendable)
	w.post.outcome = func(to string) tracker.Answer {
		if to == full {
			return tracker.Answer{Outcome: tracker.Deferred}
		}
		return tracker.Answer{Outcome: tracker.Accepted}
	}
	w.now = at("2026-08-19", "15:00")
	w.readTo(w.now)
	w.pass()
	w.sound(sentAgain)
}

func testAlarmDueSoon(t *testing.T, w *world) {
	w.post.outcome = func(string) tracker.Answer { return tracker.Answer{Outcome: tracker.Deferred} }
	w.now = at("2026-08-17", "17:30")
	w.readTo(w.now)
	w.receive(w.referral(1, func(in *tracker.Incoming) { in.Received = at("2026-08-12", "10:00") })) // due at the end of today
	w.pass()
	w.sound()
	w.now = at("2026-08-17", "18:30")
	w.sound(unsendable)
	// One that is late from the start can wait for its working day.
	w.post.outcome = nil
	w.now = w.now.Add(2 * time.Hour)
	w.pass()
	w.sound(sentAgain)
	w.post.outcome = func(string) tracker.Answer { return tracker.Answer{Outcome: tracker.Deferred} }
	w.receive(w.referral(2, func(in *tracker.Incoming) { in.Received = at("2026-08-03", "10:00") }))
	w.pass()
	w.now = at("2026-08-18", "15:00")
	w.readTo(w.now)
	w.sound()
}

func testAlarmUnsent(t *testing.T, w *world) {
	w.readTo(at("2026-08-13", "16:00"))
	w.now = at("2026-08-17", "10:00")
	for range 3 { // the other relay is down as well: it is due until it was sent
		if diff := cmp.Diff([]string{unreadable}, w.sounds(false)); diff != "" {
			t.Errorf("(-want +got)\n%s", diff)
		}
	}
	w.readTo(w.now)
	w.sound() // over before anybody heard of it
	w.now = at("2026-08-19", "10:00")
	w.sound(unreadable)
	w.readTo(w.now)
	w.sounds(false)
	// It goes on before its end was told: nobody hears anything.
	w.now = at("2026-08-21", "10:00")
	w.sound()
	w.readTo(w.now)
	w.sound(readAgain)
}

func testNoAlarm(t *testing.T, w *world) {
	w.now = at("2026-08-12", "15:00") // never read, and just begun
	w.sound()
	w.now = at("2026-08-13", "09:00") // never read, for a working day
	w.sound(unreadable)
	w.now = at("2026-08-13", "10:00")
	w.began = w.now
	w.open() // a restart reads nothing
	w.sound()
	w.readTo(w.now)
	w.sound(readAgain)
	w.desk.Mode = tracker.Shadow
	w.open()
	w.now = at("2026-08-20", "09:00")
	w.sound()
	if all, err := w.tracker.Outages(t.Context(), "basildon", nil, w.now, false, nil); err != nil || len(all) > 0 {
		t.Errorf("%d alarms to nobody, %v", len(all), err)
	}
}

// A folder that was taken out of the configuration is behind for ever. Until
// the first connection tells which folders are read, it is told by that.
func testAlarmForgotten(t *testing.T, w *world) {
	read := func(name string, until time.Time) {
		t.Helper()
		if err := w.tracker.SaveFolder(t.Context(), tracker.Folder{Mailbox: "basildon", Name: name, Role: "inbox", UIDValidity: 7, ReadUntil: until}); err != nil {
			t.Fatal(err)
		}
	}
	read("Old referrals", at("2026-08-03", "10:00"))
	read("INBOX", at("2026-08-17", "10:00"))
	w.now = at("2026-08-17", "10:10")
	w.began, w.unconnected = w.now, true
	w.sound()
	// What was told of before it was taken out is over, once it is known to be.
	w.now = at("2026-08-18", "10:30")
	w.sound(unreadable)
	read("INBOX", w.now)
	w.open()
	w.sound(readAgain)
	// Two that were read until the outage count both.
	read("Referrals", at("2026-08-18", "10:00"))
	w.now = at("2026-08-19", "10:15")
	w.sound(unreadable)
}
