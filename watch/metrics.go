package watch

import (
	"cmp"
	"fmt"
	"io"
	"maps"
	"slices"
	"strconv"
	"strings"
	"time"
)

// metric is one family in the text format of Prometheus.
type metric struct {
	name, kind, help string
	samples          []sample
}

type sample struct {
	labels []string // name, value, name, value …
	value  float64
}

// WriteMetrics writes how the daemon fares in the text format of Prometheus
// (version 0.0.4). Labels are configured names of mailboxes and words of fixed
// lists, nothing else.
func WriteMetrics(w io.Writer, d Daemon, faults []Fault, version string) error {
	var b strings.Builder
	for _, m := range metrics(d, faults, version) {
		fmt.Fprintf(&b, "# HELP %s %s\n# TYPE %s %s\n", m.name, m.help, m.name, m.kind)
		for _, s := range m.samples {
			b.WriteString(m.name)
			for i := 0; i < len(s.labels); i += 2 {
				b.WriteByte("{,"[min(i, 1)])
				fmt.Fprintf(&b, `%s="%s"`, s.labels[i], escape(s.labels[i+1]))
			}
			if len(s.labels) > 0 {
				b.WriteByte('}')
			}
			b.WriteByte(' ')
			b.WriteString(strconv.FormatFloat(s.value, 'g', -1, 64))
			b.WriteByte('\n')
		}
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// escape is for the value of a label.
func escape(s string) string {
	return strings.NewReplacer(`\`, `\\`, "\n", `\n`, `"`, `\"`).Replace(s)
}

func metrics(d Daemon, faults []Fault, version string) []metric {
	one := func(v float64) []sample { return []sample{{value: v}} }
	each := func(f func(Mailbox) (float64, bool)) []sample {
		var out []sample
		for _, m := range d.Mailboxes {
			if v, ok := f(m); ok {
				out = append(out, sample{[]string{"mailbox", m.Name}, v})
			}
		}
		return out
	}
	number := func(f func(Facts) int) []sample {
		return each(func(m Mailbox) (float64, bool) { return float64(f(m.Facts)), !m.Known.IsZero() })
	}
	instant := func(f func(Mailbox) time.Time) []sample {
		return each(func(m Mailbox) (float64, bool) { return seconds(f(m)), !f(m).IsZero() })
	}
	counter := func(f func(Mailbox) uint64) []sample {
		return each(func(m Mailbox) (float64, bool) { return float64(f(m)), true })
	}
	var states, roles, sent, broken []sample
	for _, m := range d.Mailboxes {
		for _, s := range States() {
			states = append(states, sample{[]string{"mailbox", m.Name, "state", string(s)}, bit(m.State == s)})
		}
		for _, r := range []Role{Idle, Holder, Standby} {
			roles = append(roles, sample{[]string{"mailbox", m.Name, "role", string(r)}, bit(m.Role == r)})
		}
		for _, outcome := range slices.Sorted(maps.Keys(m.Sent)) {
			sent = append(sent, sample{[]string{"mailbox", m.Name, "outcome", outcome}, float64(m.Sent[outcome])})
		}
	}
	for _, f := range faults {
		broken = append(broken, sample{[]string{"mailbox", f.Mailbox, "fault", string(f.Kind)}, 1})
	}
	slices.SortFunc(broken, func(a, b sample) int {
		return cmp.Or(cmp.Compare(a.labels[1], b.labels[1]), cmp.Compare(a.labels[3], b.labels[3]))
	})
	return []metric{
		{"dtrbot_build_info", "gauge", "Which version runs.", []sample{{[]string{"version", version}, 1}}},
		{"dtrbot_start_time_seconds", "gauge", "When the daemon started, in seconds since 1970.", one(seconds(d.Started))},
		{"dtrbot_database_up", "gauge", "1 while the database answers and takes what it is given.", one(bit(d.DatabaseSince.IsZero()))},
		{"dtrbot_clock_doubted_until_timestamp_seconds", "gauge", "Until when the clock is not believed at the longest, so that nothing lapses and nobody is alarmed; 0 while it is believed.", one(seconds(d.ClockDoubted))},
		{"dtrbot_stalled_loops", "gauge", "Loops of the daemon that have not gone on in time.", one(float64(len(d.Stalled)))},
		{"dtrbot_fault", "gauge", "1 for each fault that stands; mailbox is empty where it is of the daemon as a whole.", broken},
		{"dtrbot_mailbox_role", "gauge", "1 for what this daemon is to the mailbox.", roles},
		{"dtrbot_mailbox_state", "gauge", "1 for how the last look at the mailbox went.", states},
		{"dtrbot_mailbox_last_good_look_timestamp_seconds", "gauge", "End of the last look that read everything.", instant(func(m Mailbox) time.Time { return m.Looked })},
		{"dtrbot_mailbox_read_until_timestamp_seconds", "gauge", "Instant up to which inbox and Sent have been read.", instant(func(m Mailbox) time.Time { return m.Facts.ReadUntil })},
		{"dtrbot_mailbox_last_message_timestamp_seconds", "gauge", "Arrival of the newest message.", instant(func(m Mailbox) time.Time { return m.Facts.LastMessage })},
		{"dtrbot_mailbox_silent", "gauge", "1 while no mail has come for longer than is usual for the mailbox.", each(func(m Mailbox) (float64, bool) { return bit(m.Silent), !m.Known.IsZero() })},
		{"dtrbot_mailbox_backlog", "gauge", "1 while more mail waits on the server than one look takes.", each(func(m Mailbox) (float64, bool) { return bit(m.Backlog), m.Role == Holder })},
		{"dtrbot_mailbox_waiting_messages", "gauge", "About how many messages wait on the server beyond what one look takes.", each(func(m Mailbox) (float64, bool) { return float64(m.Waiting), m.Role == Holder })},
		{"dtrbot_mailbox_unfetched_messages", "gauge", "Messages that the server lists and has not given.", number(func(f Facts) int { return f.Unfetched })},
		{"dtrbot_mailbox_unsent_notices", "gauge", "Notices that have not gone out.", number(func(f Facts) int { return f.Owed })},
		{"dtrbot_mailbox_unsent_acknowledgements", "gauge", "Acknowledgements among them.", number(func(f Facts) int { return f.Receipts })},
		{"dtrbot_mailbox_oldest_unsent_timestamp_seconds", "gauge", "When the oldest unsent notice was composed.", instant(func(m Mailbox) time.Time { return m.Facts.OldestOwed })},
		{"dtrbot_mailbox_oldest_unsent_acknowledgement_timestamp_seconds", "gauge", "When the oldest unsent acknowledgement was composed.", instant(func(m Mailbox) time.Time { return m.Facts.OldestReceipt })},
		{"dtrbot_mailbox_open_cases", "gauge", "Cases that are open.", number(func(f Facts) int { return f.OpenCases })},
		{"dtrbot_mailbox_open_reviews", "gauge", "What a person must look at.", number(func(f Facts) int { return f.Reviews })},
		{"dtrbot_mailbox_late_deadlines", "gauge", "Deadlines that have lapsed and are not met.", number(func(f Facts) int { return f.Late })},
		{"dtrbot_mailbox_secret_end_timestamp_seconds", "gauge", "When what the mailbox signs in with ends.", instant(func(m Mailbox) time.Time { return m.SecretEnds })},
		{"dtrbot_mailbox_looks_total", "counter", "Looks at the mailbox.", counter(func(m Mailbox) uint64 { return m.Looks })},
		{"dtrbot_mailbox_failed_looks_total", "counter", "Looks that did not read everything.", counter(func(m Mailbox) uint64 { return m.FailedLooks })},
		{"dtrbot_mailbox_messages_total", "counter", "Messages taken from the mailbox.", counter(func(m Mailbox) uint64 { return m.Messages })},
		{"dtrbot_mailbox_envelopes_total", "counter", "Envelopes given to the relay, by outcome.", sent},
	}
}

func bit(b bool) float64 {
	if b {
		return 1
	}
	return 0
}

func seconds(t time.Time) float64 {
	if t.IsZero() {
		return 0
	}
	return float64(t.UnixMilli()) / 1000
}
