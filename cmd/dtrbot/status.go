package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"text/tabwriter"
	"time"

	"github.com/spf13/cobra"

	"dtrbot/config"
	"dtrbot/tracker"
	"dtrbot/watch"
	"dtrbot/workday"
)

// servedWithin is how old a daemon's last sign of life may be: it leaves one
// each minute.
const servedWithin = 3 * time.Minute

// mailboxStatus is one mailbox as `dtrbot status --json` prints it. Times that
// are not there are null.
type mailboxStatus struct {
	Mailbox string `json:"mailbox"`
	Mode    string `json:"mode"`
	// Served tells that a daemon has lately shown that it works on it.
	Served bool `json:"served"`
	// ClockDoubted tells that the daemon does not believe its clock for now.
	ClockDoubted bool       `json:"clock_doubted"`
	Taken        *time.Time `json:"taken"`
	Beat         *time.Time `json:"last_sign_of_life"`
	State        string     `json:"state"`
	StateSince   *time.Time `json:"state_since"`
	Looked       *time.Time `json:"last_good_look"`
	ReadUntil    *time.Time `json:"read_until"`
	LastMail     *time.Time `json:"last_message"`
	// Waiting is about how many messages are left to be read, of those that are
	// in scope: much at a first start, or after a folder was renewed.
	Waiting    int        `json:"waiting"`
	Unfetched  int        `json:"unfetched"`
	Unsent     int        `json:"unsent"`
	Receipts   int        `json:"unsent_acknowledgements"`
	Oldest     *time.Time `json:"oldest_unsent"`
	OpenCases  int        `json:"open_cases"`
	Reviews    int        `json:"reviews"`
	Late       int        `json:"late"` // deadlines, of LateCases
	LateCases  int        `json:"late_cases"`
	SecretDays *int       `json:"secret_days"`
	Faults     []struct {
		Fault string    `json:"fault"`
		Since time.Time `json:"since"`
	} `json:"faults"`
}

// installationStatus is all of it.
type installationStatus struct {
	At        time.Time       `json:"at"`
	Mailboxes []mailboxStatus `json:"mailboxes"`
	// Database is what keeps the database from being written, "" where nothing
	// does.
	Database string `json:"database"`
}

func (p *program) statusCommand() *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use:   "status",
		Short: "Show how the mailboxes and the daemon fare",
		Long: `Shows of every mailbox whether a daemon works on it, up to when it has been
read, what has not gone out, and what is wrong. It asks the database alone: a
daemon may run here, elsewhere or nowhere. It ends with status 1 when the database
cannot be written.`,
		Args: noArguments,
		RunE: func(cmd *cobra.Command, _ []string) error {
			s, err := p.settings()
			if err != nil {
				return err
			}
			t, err := openTracker(cmd.Context(), s, p.now, p.logger("text", slog.LevelWarn, p.now))
			if err != nil {
				return err
			}
			status, err := statusOf(cmd.Context(), s, t, p.now().UTC().Truncate(time.Second))
			if closing := t.Close(); err == nil {
				err = closing
			}
			if err != nil {
				return err
			}
			if asJSON {
				err = printJSON(p.out, status)
			} else {
				err = showStatus(p.out, status)
			}
			if err == nil && status.Database != "" {
				err = quietError{errors.New("the database cannot be written")}
			}
			return err
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print JSON with stable keys")
	return cmd
}

func statusOf(ctx context.Context, s *config.Settings, t *tracker.Tracker, now time.Time) (installationStatus, error) {
	out := installationStatus{At: now, Mailboxes: []mailboxStatus{}}
	names := make([]string, len(s.Mailboxes))
	for i, m := range s.Mailboxes {
		names[i] = m.Name
	}
	conditions, err := t.Conditions(ctx, names)
	if err != nil {
		return out, err
	}
	troubles, err := t.Troubles(ctx)
	if err != nil {
		return out, err
	}
	if err := t.Writable(ctx); databaseFailed(err) {
		out.Database = err.Error()
	} else if err != nil {
		return out, err
	}
	optional := func(at time.Time) *time.Time {
		if at.IsZero() {
			return nil
		}
		return &at
	}
	for i, c := range conditions {
		st := c.Station
		m := mailboxStatus{
			Mailbox: c.Mailbox, Mode: string(s.Mailboxes[i].Mode), Served: !st.Beat.IsZero() && now.Sub(st.Beat).Abs() <= servedWithin,
			Taken: optional(st.Taken), Beat: optional(st.Beat), State: st.State, StateSince: optional(st.Since), Looked: optional(st.Looked),
			ReadUntil: optional(c.ReadUntil), LastMail: optional(c.LastMessage), ClockDoubted: st.Doubted, Waiting: st.Waiting, Unfetched: c.Unfetched,
			Unsent: c.Owed, Receipts: c.Receipts, Oldest: optional(c.OldestOwed), OpenCases: c.OpenCases, Reviews: c.Reviews, Late: c.Late, LateCases: c.LateCases,
		}
		if m.State == "" {
			m.State = string(watch.Starting)
		}
		if ends := secretEnds(s.Mailboxes[i].OAuth2); !ends.IsZero() {
			days := int(ends.Sub(now).Hours() / 24)
			m.SecretDays = &days
		}
		m.Faults = make([]struct {
			Fault string    `json:"fault"`
			Since time.Time `json:"since"`
		}, 0)
		for _, f := range troubles {
			if f.Mailbox == c.Mailbox {
				m.Faults = append(m.Faults, struct {
					Fault string    `json:"fault"`
					Since time.Time `json:"since"`
				}{f.Kind, f.Since})
			}
		}
		out.Mailboxes = append(out.Mailboxes, m)
	}
	return out, nil
}

func showStatus(out io.Writer, s installationStatus) error {
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	fmt.Fprintln(w, "MAILBOX\tMODE\tDAEMON\tLAST LOOK\tREAD UNTIL\tLAST MAIL\tUNSENT\tOPEN CASES\tLATE CASES\tTO LOOK AT\tSECRET ENDS")
	for _, m := range s.Mailboxes {
		daemon := "none"
		if m.Served {
			daemon = "at work"
		}
		unsent := "-"
		if m.Unsent > 0 {
			unsent = fmt.Sprintf("%d since %s", m.Unsent, when(m.Oldest))
		}
		ends := "-"
		if m.SecretDays != nil {
			ends = "in " + count(*m.SecretDays, "day")
		}
		fmt.Fprintf(w, "%s\t%s\t%s\t%s\t%s\t%s\t%s\t%d\t%d\t%d\t%s\n",
			m.Mailbox, m.Mode, daemon, m.State, when(m.ReadUntil), when(m.LastMail), unsent, m.OpenCases, m.LateCases, m.Reviews, ends)
	}
	if err := w.Flush(); err != nil {
		return err
	}
	if s.Database != "" {
		if _, err := fmt.Fprintln(out, s.Database); err != nil {
			return err
		}
	}
	for _, m := range s.Mailboxes {
		if m.Beat != nil && !m.Served {
			if _, err := fmt.Fprintf(out, "%s: no daemon has shown itself since %s\n", m.Mailbox, when(m.Beat)); err != nil {
				return err
			}
		}
		if m.Served && m.ClockDoubted {
			if _, err := fmt.Fprintf(out, "%s: the daemon does not believe its clock yet, so that nothing lapses and nobody is alarmed: for an hour at most; the log and /metrics say since and until when\n", m.Mailbox); err != nil {
				return err
			}
		}
		if m.Waiting > 0 {
			if _, err := fmt.Fprintf(out, "%s: %s still to be read, the newest first\n", m.Mailbox, count(m.Waiting, "message")); err != nil {
				return err
			}
		}
		if m.Unfetched > 0 {
			if _, err := fmt.Fprintf(out, "%s: the server lists %s and does not give it\n", m.Mailbox, count(m.Unfetched, "message")); err != nil {
				return err
			}
		}
		for _, f := range m.Faults {
			if _, err := fmt.Fprintf(out, "%s: since %s: %s\n", m.Mailbox, when(&f.Since), faultWords(watch.Kind(f.Fault))); err != nil {
				return err
			}
		}
	}
	return nil
}

// when is an instant as a person in the council reads it.
func when(at *time.Time) string {
	if at == nil {
		return "never"
	}
	return at.In(workday.London()).Format("Mon 2 Jan 15:04")
}
