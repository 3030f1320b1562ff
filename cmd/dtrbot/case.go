package main

import (
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/spf13/cobra"

	"dtrbot/tracker"
	"dtrbot/workday"
)

func (p *program) caseCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "case",
		Short: "List, show and settle cases",
		Args:  noArguments,
		RunE:  func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	cmd.AddCommand(p.caseList(), p.caseShow(), p.caseExplain(), p.caseRespond(), p.caseApplication(), p.caseClose())
	return cmd
}

// withTracker opens the cases for one command.
func (p *program) withTracker(cmd *cobra.Command, f func(*tracker.Tracker) error) error {
	s, err := p.settings()
	if err != nil {
		return err
	}
	t, err := openTracker(cmd.Context(), s, p.now, p.logger("text", slog.LevelWarn), nil)
	if err != nil {
		return err
	}
	err = f(t)
	if closing := t.Close(); err == nil {
		err = closing
	}
	return err
}

func printJSON(w io.Writer, v any) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(v)
}

func (p *program) caseList() *cobra.Command {
	var f tracker.Filter
	var asJSON bool
	cmd := &cobra.Command{
		Use:   "list",
		Short: "List the open cases, the next due first",
		Args:  noArguments,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return p.withTracker(cmd, func(t *tracker.Tracker) error {
				cases, err := t.List(cmd.Context(), f)
				if err != nil {
					return err
				}
				if asJSON {
					return printJSON(p.out, cases)
				}
				if len(cases) == 0 {
					_, err := fmt.Fprintln(p.out, "No cases.")
					return err
				}
				w := tabwriter.NewWriter(p.out, 0, 0, 2, ' ', 0)
				fmt.Fprintln(w, "REFERENCE\tAUTHORITY\tSTATE\tOPENED\tNEXT DUE\tLATE\tLOOK AT")
				for _, c := range cases {
					due := "-"
					if c.NextDue != nil {
						due = lastDay(*c.NextDue)
					}
					state := c.State
					if c.Restricted {
						state += ", restricted"
					}
					fmt.Fprintf(w, "%s\t%s\t%s\t%s\t%s\t%s\t%s\n", c.Reference, c.Authority, state, day(c.Opened), due, orDash(c.Late), orDash(c.Reviews))
				}
				return w.Flush()
			})
		},
	}
	cmd.Flags().StringVar(&f.Mailbox, "mailbox", "", "only those of `MAILBOX`")
	cmd.Flags().BoolVar(&f.All, "all", false, "closed ones too")
	cmd.Flags().BoolVar(&f.Late, "late", false, "only those with a lapsed deadline")
	cmd.Flags().BoolVar(&f.Review, "review", false, "only those a person must look at")
	cmd.Flags().BoolVar(&asJSON, "json", false, "print a JSON array with stable keys")
	return cmd
}

func (p *program) caseShow() *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use:   "show REF",
		Short: "Show one case: where its mails are, its clocks, its notices, its history",
		Args:  arguments(1, 1, "one reference, like DTR-BAS-K7M4-QXT8"),
		RunE: func(cmd *cobra.Command, args []string) error {
			return p.withTracker(cmd, func(t *tracker.Tracker) error {
				c, err := t.Show(cmd.Context(), args[0], false)
				if err != nil {
					return err
				}
				if asJSON {
					return printJSON(p.out, c)
				}
				return showCase(p.out, c)
			})
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print JSON with stable keys")
	return cmd
}

func showCase(out io.Writer, c tracker.Case) error {
	var b strings.Builder
	state := c.State
	if c.Restricted {
		state += ", restricted"
	}
	fmt.Fprintf(&b, "%s  %s  %s, opened %s\n", c.Reference, c.Authority, state, moment(c.Opened))
	if c.Closed != nil {
		fmt.Fprintf(&b, "Closed %s: %s\n", moment(*c.Closed), c.Outcome)
	}
	if len(c.Reviews) > 0 {
		fmt.Fprintf(&b, "A person must look: %s\n", strings.Join(c.Reviews, ", "))
	}
	fmt.Fprintln(&b, "\nMails")
	for _, m := range c.Messages {
		fmt.Fprintf(&b, "  %s UID %d, %s, received %s", m.Folder, m.UID, strings.ReplaceAll(m.Kind, "_", " "), moment(m.Received))
		if m.Sender != "" {
			fmt.Fprintf(&b, " from %s", m.Sender)
		}
		fmt.Fprintf(&b, ", %s\n", count(int(m.Attachments), "attachment"))
		for _, gap := range m.Missing {
			fmt.Fprintf(&b, "    not found: %s\n", gap)
		}
	}
	fmt.Fprintln(&b, "\nClocks")
	for _, d := range c.Deadlines {
		fmt.Fprintf(&b, "  %-22s due by the end of %s: %s", clockName(d), lastDay(d.Due), d.State)
		if d.MetAt != nil {
			fmt.Fprintf(&b, " %s by %s", moment(*d.MetAt), metBy(d.MetBy))
		}
		b.WriteByte('\n')
	}
	fmt.Fprintln(&b, "\nNotices")
	for _, n := range c.Notices {
		fmt.Fprintf(&b, "  %s to %s: %s", n.Kind, n.Recipient, strings.ReplaceAll(n.State, "_", " "))
		if n.Settled != nil {
			fmt.Fprintf(&b, " %s", moment(*n.Settled))
		}
		if n.Answer != "" {
			fmt.Fprintf(&b, " (%s)", n.Answer)
		}
		b.WriteByte('\n')
	}
	fmt.Fprintln(&b, "\nHistory")
	for _, e := range c.Events {
		fmt.Fprintf(&b, "  %s  %s: %s\n", moment(e.At), e.What, e.Detail)
	}
	_, err := io.WriteString(out, b.String())
	return err
}

func (p *program) caseExplain() *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use:   "explain REF",
		Short: "Explain day by day how each due date of a case came about",
		Args:  arguments(1, 1, "one reference, like DTR-BAS-K7M4-QXT8"),
		RunE: func(cmd *cobra.Command, args []string) error {
			return p.withTracker(cmd, func(t *tracker.Tracker) error {
				c, err := t.Show(cmd.Context(), args[0], true)
				if err != nil {
					return err
				}
				if asJSON {
					return printJSON(p.out, c.Deadlines)
				}
				var b strings.Builder
				fmt.Fprintf(&b, "%s  %s\n", c.Reference, c.Authority)
				for _, d := range c.Deadlines {
					fmt.Fprintf(&b, "\n%s: started %s, %s\n", clockName(d), moment(d.Started), d.State)
					for _, line := range d.Days {
						fmt.Fprintf(&b, "  %s\n", line)
					}
					if d.LapsedAt != nil {
						fmt.Fprintf(&b, "  found to have lapsed %s\n", moment(*d.LapsedAt))
					}
					if d.MetAt != nil {
						fmt.Fprintf(&b, "  met %s by %s\n", moment(*d.MetAt), metBy(d.MetBy))
					}
				}
				_, err = io.WriteString(p.out, b.String())
				return err
			})
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print a JSON array with stable keys")
	return cmd
}

func (p *program) caseRespond() *cobra.Command {
	var on, by string
	cmd := &cobra.Command{
		Use:   "respond REF",
		Short: "Record that the referrer was answered, by email or telephone",
		Args:  arguments(1, 1, "one reference, like DTR-BAS-K7M4-QXT8"),
		RunE: func(cmd *cobra.Command, args []string) error {
			if by != "email" && by != "telephone" && by != "both" {
				return usageError{fmt.Errorf("--by is email, telephone or both, not %q", by)}
			}
			words := by
			if by == "both" {
				words = "email and telephone"
			}
			return p.settle(cmd, args[0], on, "recorded as answered", func(t *tracker.Tracker, at time.Time) error {
				return t.Respond(cmd.Context(), args[0], at, "by "+words)
			})
		},
	}
	cmd.Flags().StringVar(&on, "on", "", "the `DATE` (2026-08-17) on which it was done; default now")
	cmd.Flags().StringVar(&by, "by", "email", "`HOW`: email, telephone or both (Essex commitment 10)")
	return cmd
}

func (p *program) caseApplication() *cobra.Command {
	var on string
	cmd := &cobra.Command{
		Use:   "application REF",
		Short: "Record that a homeless application was opened; its own clock starts",
		Args:  arguments(1, 1, "one reference, like DTR-BAS-K7M4-QXT8"),
		RunE: func(cmd *cobra.Command, args []string) error {
			return p.settle(cmd, args[0], on, "application recorded", func(t *tracker.Tracker, at time.Time) error {
				return t.Application(cmd.Context(), args[0], at)
			})
		},
	}
	cmd.Flags().StringVar(&on, "on", "", "the `DATE` (2026-08-17) on which it was opened; default now")
	return cmd
}

// outcomes are the words a case may be closed with: what counting needs.
var outcomes = []string{"no-contact", "not-homeless", "prevention-duty", "relief-duty", "accommodated", "withdrawn", "no-consent", "wrong-authority", "not-a-referral", "other"}

func (p *program) caseClose() *cobra.Command {
	var outcome string
	cmd := &cobra.Command{
		Use:   "close REF",
		Short: "Close a case with its outcome; clocks that still run are void",
		Args:  arguments(1, 1, "one reference, like DTR-BAS-K7M4-QXT8"),
		RunE: func(cmd *cobra.Command, args []string) error {
			known := false
			for _, o := range outcomes {
				known = known || o == outcome
			}
			if !known {
				return usageError{fmt.Errorf("--outcome is one of %s", strings.Join(outcomes, ", "))}
			}
			return p.settle(cmd, args[0], "", "closed", func(t *tracker.Tracker, _ time.Time) error {
				return t.CloseCase(cmd.Context(), args[0], outcome)
			})
		},
	}
	cmd.Flags().StringVar(&outcome, "outcome", "", "`OUTCOME`: "+strings.Join(outcomes, ", "))
	return cmd
}

// settle runs what an officer records of a case, on a day or now.
func (p *program) settle(cmd *cobra.Command, ref, on, done string, f func(*tracker.Tracker, time.Time) error) error {
	var at time.Time
	if on != "" {
		d, err := workday.ParseDate(on)
		if err != nil {
			return usageError{fmt.Errorf("--on %q is not a date like 2026-08-17", on)}
		}
		// Noon: a day is stated, not an hour, and today's noon may lie ahead.
		at = d.At(12 * time.Hour)
		if now := p.now(); d == workday.DateOf(now) && at.After(now) {
			at = now
		}
	}
	return p.withTracker(cmd, func(t *tracker.Tracker) error {
		if err := f(t, at); err != nil {
			return err
		}
		clean, _ := tracker.CleanReference(ref)
		_, err := fmt.Fprintf(p.out, "%s: %s.\n", clean, done)
		return err
	})
}

func clockName(d tracker.CaseDeadline) string {
	name := strings.ReplaceAll(d.Commitment, "_", " ")
	if d.Clause != "" {
		name += " (" + d.Clause + ")"
	}
	return name
}

func metBy(by string) string {
	switch by {
	case "notice":
		return "our receipt"
	case "sent":
		return "an officer's mail"
	}
	return "an officer's word"
}

func day(t time.Time) string { return t.In(workday.London()).Format("Mon 2 Jan 2006") }

// lastDay is the day that ends at the instant.
func lastDay(end time.Time) string { return day(end.Add(-time.Millisecond)) }

func moment(t time.Time) string { return t.In(workday.London()).Format("Mon 2 Jan 2006 15:04") }

func orDash(s []string) string {
	if len(s) == 0 {
		return "-"
	}
	return strings.Join(s, ", ")
}

func count(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return fmt.Sprintf("%d %ss", n, what)
}
