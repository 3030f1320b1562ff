package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"slices"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/spf13/cobra"

	"dtrbot/templates"
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
	t, err := openTracker(cmd.Context(), s, p.now, p.logger("text", slog.LevelWarn, p.now))
	if err != nil {
		return err
	}
	err = f(t)
	if errors.Is(err, tracker.ErrNotFound) {
		err = fmt.Errorf("%w: `dtrbot case list --all` lists them", err)
	}
	if closing := t.Close(); err == nil {
		err = closing
	}
	return err
}

// oneReference wants one reference, which may be written in several words.
func oneReference(cmd *cobra.Command, args []string) error {
	return arguments(1, 4, "one reference, like DTR-BAS-K7M4-QXT8")(cmd, args)
}

func reference(args []string) string { return strings.Join(args, " ") }

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
			if err := p.knownMailbox(f.Mailbox); err != nil {
				return err
			}
			return p.withTracker(cmd, func(t *tracker.Tracker) error {
				cases, err := t.List(cmd.Context(), f)
				if err != nil {
					return err
				}
				if asJSON {
					return printJSON(p.out, cases)
				}
				if len(cases) == 0 {
					_, err = fmt.Fprintln(p.out, "No cases.")
				} else {
					err = listCases(p.out, cases)
				}
				if err != nil || !f.Review {
					return err
				}
				return p.listOtherItems(cmd, t, f, cases)
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

// knownMailbox refuses a name that no mailbox has: an empty list would say
// that all is well.
func (p *program) knownMailbox(name string) error {
	if name == "" {
		return nil
	}
	s, err := p.settings()
	if err != nil {
		return err
	}
	names := make([]string, len(s.Mailboxes))
	for i, m := range s.Mailboxes {
		names[i] = m.Name
	}
	if !slices.Contains(names, name) {
		return usageError{fmt.Errorf("there is no mailbox %q in %s: it has %s", name, s.File, strings.Join(names, ", "))}
	}
	return nil
}

func listCases(out io.Writer, cases []tracker.CaseSummary) error {
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	fmt.Fprintln(w, "REFERENCE\tAUTHORITY\tSTATE\tREFERRED\tDUE\tLATE\tA PERSON MUST LOOK")
	for _, c := range cases {
		due := "-"
		if c.NextDue != nil {
			due = lastDay(*c.NextDue)
		}
		late := make([]string, len(c.Late))
		for i, l := range c.Late {
			late[i] = plain(l)
		}
		fmt.Fprintf(w, "%s\t%s\t%s\t%s\t%s\t%s\t%s\n",
			c.Reference, c.Authority, caseState(c), day(c.Referred), due, orDash(late), orDash(reviewWords(c.Reviews)))
	}
	return w.Flush()
}

// caseState is the state with what else must be seen at a glance.
func caseState(c tracker.CaseSummary) string {
	state := c.State
	if c.Outcome != "" {
		state += ", " + plain(c.Outcome)
	}
	if c.Restricted {
		state += ", restricted"
	}
	return state
}

func (p *program) caseShow() *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use:   "show REF",
		Short: "Show one case: where its mails are, its clocks, its notices, its history",
		Args:  oneReference,
		RunE: func(cmd *cobra.Command, args []string) error {
			return p.withTracker(cmd, func(t *tracker.Tracker) error {
				c, err := t.Show(cmd.Context(), reference(args), false)
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
	fmt.Fprintf(&b, "%s  %s  %s\n", c.Reference, c.Authority, caseState(c.CaseSummary))
	fmt.Fprintf(&b, "Referred %s", moment(c.Referred))
	if day(c.Opened) != day(c.Referred) {
		fmt.Fprintf(&b, ", taken up %s", moment(c.Opened))
	}
	if c.Closed != nil {
		fmt.Fprintf(&b, ", closed %s", moment(*c.Closed))
	}
	if c.Referrals > 1 {
		fmt.Fprintf(&b, ", referred %d times", c.Referrals)
	}
	b.WriteByte('\n')
	if len(c.Reviews) > 0 {
		fmt.Fprintf(&b, "A person must look: %s\n", strings.Join(reviewWords(c.Reviews), ", "))
	}
	fmt.Fprintln(&b, "\nMails")
	for _, m := range c.Messages {
		fmt.Fprintf(&b, "  %s  %s", column(m.Received), plain(m.Kind))
		if m.Sender != "" {
			fmt.Fprintf(&b, " from %s", templates.Address(m.Sender))
		}
		fmt.Fprintf(&b, ", %s (%s, UID %d)\n", count(int(m.Attachments), "attachment"), m.Folder, m.UID)
		for _, gap := range m.Missing {
			fmt.Fprintf(&b, "    not found: %s\n", gap)
		}
	}
	fmt.Fprintln(&b, "\nClocks")
	width := 0
	for _, d := range c.Deadlines {
		width = max(width, len(clockName(d)))
	}
	for _, d := range c.Deadlines {
		fmt.Fprintf(&b, "  %-*s  due by the end of %-15s  %s\n", width, clockName(d), lastDay(d.Due), clockState(d))
	}
	if len(c.Deadlines) == 0 {
		fmt.Fprintln(&b, "  none")
	}
	if len(c.Answers) > 0 {
		fmt.Fprintln(&b, "\nOfficers' replies that were seen")
	}
	for _, a := range c.Answers {
		fmt.Fprintf(&b, "  %s  %s (%s, UID %d)\n", column(a.At), replyWords(a), a.Folder, a.UID)
	}
	fmt.Fprintln(&b, "\nMails we wrote")
	for _, n := range c.Notices {
		at := n.Created
		if n.Settled != nil {
			at = *n.Settled
		}
		fmt.Fprintf(&b, "  %s  %s to %s: %s\n", column(at), plain(n.Kind), templates.Address(n.Recipient), noticeState(n))
	}
	if len(c.Notices) == 0 {
		fmt.Fprintln(&b, "  none")
	}
	fmt.Fprintln(&b, "\nHistory")
	for _, e := range c.Events {
		detail := e.Detail
		if head, code, ok := strings.Cut(detail, ": "); ok && (e.What == "review" || e.What == "looked") {
			detail = head + ": " + reviewWord(code)
		}
		fmt.Fprintf(&b, "  %s  %s\n", column(e.At), detail)
	}
	if c.State == "open" {
		w := tabwriter.NewWriter(&b, 0, 0, 2, ' ', 0)
		fmt.Fprintln(&b, "\nTo record what was done")
		fmt.Fprintf(w, "  dtrbot case respond %s\tthe referrer was answered\n", c.Reference)
		fmt.Fprintf(w, "  dtrbot case application %s\ta homeless application was opened\n", c.Reference)
		fmt.Fprintf(w, "  dtrbot case close %s --outcome OUTCOME\tnothing more is to be done\n", c.Reference)
		if err := w.Flush(); err != nil {
			return err
		}
	}
	_, err := io.WriteString(out, b.String())
	return err
}

// clockState says how a clock stands, and who stopped it.
func clockState(d tracker.CaseDeadline) string {
	switch {
	case d.MetAt != nil && d.MetBy == "officer":
		// An officer states a day; the hour would be ours.
		return fmt.Sprintf("%s %s by %s", d.State, day(*d.MetAt), metBy(d.MetBy))
	case d.MetAt != nil:
		return fmt.Sprintf("%s %s by %s", d.State, moment(*d.MetAt), metBy(d.MetBy))
	case d.State == "open" && d.Reopened != nil:
		return "open again since " + moment(*d.Reopened)
	case d.State == "lapsed":
		return "LATE"
	case d.State == "void":
		return "no longer counts"
	}
	return d.State
}

// replyWords says what an officer's reply is, as far as it was looked at.
func replyWords(a tracker.CaseAnswer) string {
	words := map[string]string{
		"response": "a response with next steps and a named contact", "receipt": "a receipt, without next steps or without a named contact",
		"unread": "still to be read", "seen": "a reply; its text was not looked at",
	}[a.Said]
	if !a.Certain {
		words += ", about one of several people"
	}
	return words
}

// cameBack says in words what came back on a mail.
func cameBack(what string) string {
	switch what {
	case "hard", "soft":
		return "CAME BACK"
	case "delayed":
		return "is delayed, said its mail system"
	case "delivered":
		return "was delivered, said its mail system"
	}
	return "an automatic answer came"
}

// noticeState says what became of a mail. The relay's own words matter only
// where it did not take the mail.
func noticeState(n tracker.CaseNotice) string {
	words := map[string]string{
		"pending": "waits to be sent", "claimed": "is about to be sent", "sending": "is being sent",
		"accepted": "sent", "refused": "REFUSED", "in_doubt": "perhaps sent, is looked into", "withheld": "not sent, the mode does not allow it",
	}[n.State]
	if n.State == "withheld" && n.Answer != "" {
		words = "not sent"
	}
	if words == "" {
		words = plain(n.State)
	}
	if n.Answer != "" && n.State != "accepted" {
		words += " (" + n.Answer + ")"
	}
	for _, e := range n.CameBack {
		words += "; " + cameBack(e.What) + " " + moment(e.At)
	}
	return words
}

func (p *program) caseExplain() *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use:   "explain REF",
		Short: "Explain day by day how each due date of a case came about",
		Args:  oneReference,
		RunE: func(cmd *cobra.Command, args []string) error {
			return p.withTracker(cmd, func(t *tracker.Tracker) error {
				c, err := t.Show(cmd.Context(), reference(args), true)
				if err != nil {
					return err
				}
				if asJSON {
					return printJSON(p.out, c.Deadlines)
				}
				var b strings.Builder
				fmt.Fprintf(&b, "%s  %s\n", c.Reference, c.Authority)
				if len(c.Deadlines) == 0 {
					fmt.Fprintln(&b, "No clock runs on this case.")
				}
				for _, d := range c.Deadlines {
					fmt.Fprintf(&b, "\n%s: started %s\n", clockName(d), moment(d.Started))
					for _, line := range d.Days {
						if date, why, ok := strings.Cut(line, "  "); ok {
							line = fmt.Sprintf("%-15s  %s", date, why)
						}
						fmt.Fprintf(&b, "  %s\n", line)
					}
					if d.LapsedAt != nil {
						fmt.Fprintf(&b, "  seen to be late %s\n", moment(*d.LapsedAt))
					}
					fmt.Fprintf(&b, "  now: %s\n", clockState(d))
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
		Args:  oneReference,
		RunE: func(cmd *cobra.Command, args []string) error {
			if by != "email" && by != "telephone" && by != "both" {
				return usageError{fmt.Errorf("--by is email, telephone or both, not %q", by)}
			}
			words := by
			if by == "both" {
				words = "email and telephone"
			}
			return p.settle(cmd, reference(args), on, "recorded as answered", func(t *tracker.Tracker, at time.Time) error {
				return t.Respond(cmd.Context(), reference(args), at, "by "+words)
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
		Args:  oneReference,
		RunE: func(cmd *cobra.Command, args []string) error {
			return p.settle(cmd, reference(args), on, "application recorded", func(t *tracker.Tracker, at time.Time) error {
				return t.Application(cmd.Context(), reference(args), at)
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
		Args:  oneReference,
		RunE: func(cmd *cobra.Command, args []string) error {
			if !slices.Contains(outcomes, outcome) {
				return usageError{fmt.Errorf("--outcome is one of %s", strings.Join(outcomes, ", "))}
			}
			return p.settle(cmd, reference(args), "", "closed", func(t *tracker.Tracker, _ time.Time) error {
				return t.CloseCase(cmd.Context(), reference(args), outcome)
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
		c, err := t.Show(cmd.Context(), ref, false)
		if err != nil {
			return err
		}
		_, err = fmt.Fprintf(p.out, "%s: %s. %s\n", c.Reference, done, owed(c))
		return err
	})
}

// owed says what is still to be done on a case.
func owed(c tracker.Case) string {
	if c.State != "open" {
		return "No clock runs any more."
	}
	var next *tracker.CaseDeadline
	for _, d := range c.Deadlines {
		if (d.State == "open" || d.State == "lapsed") && (next == nil || d.Due.Before(next.Due)) {
			next = &d
		}
	}
	switch {
	case next == nil:
		return "Nothing is due; the case stays open until `dtrbot case close`."
	case next.State == "lapsed":
		return fmt.Sprintf("Still late: %s, due by the end of %s.", clockName(*next), lastDay(next.Due))
	}
	return fmt.Sprintf("Next: %s, due by the end of %s.", clockName(*next), lastDay(next.Due))
}

func clockName(d tracker.CaseDeadline) string {
	name := plain(d.Commitment)
	if d.Clause != "" {
		name += " (commitment " + d.Clause + ")"
	}
	return name
}

func metBy(by string) string {
	switch by {
	case "notice":
		return "our receipt"
	case "sent":
		return "an officer's mail that was seen"
	}
	return "an officer's word"
}

// plain is a stable key in words.
func plain(key string) string { return strings.NewReplacer("_", " ", "-", " ").Replace(key) }

func reviewWords(codes []string) []string {
	out := make([]string, len(codes))
	for i, c := range codes {
		out[i] = reviewWord(c)
	}
	return out
}

// reviewWord says in a few words why a person must look; --json has the code.
func reviewWord(code string) string {
	word := map[string]string{
		"unfetched":       "a mail the server does not give",
		"unreadable":      "a mail that could not be read",
		"no-form":         "the form could not be read",
		"same-id":         "two mails with one Message-ID",
		"maybe-same":      "maybe the person of another case",
		"conflict":        "identifiers of different cases",
		"consent":         "consent refused",
		"encrypted":       "encrypted mail",
		"no-sender":       "no sender to answer",
		"automatic":       "sent by a machine, not answered",
		"forged":          "disowned by the sender's domain, not answered",
		"free-mail":       "from an address anybody can have, not answered",
		"junk":            "in the junk folder, not answered",
		"unsure":          "maybe a referral, not answered",
		"forwarded":       "forwarded, referrer not known",
		"portal":          "a portal that names no referrer",
		"unmatched":       "about a case that is not known",
		"withdrawal":      "referral or consent withdrawn",
		"contact":         "a lead has changed",
		"mappa":           "for the single point of contact",
		"information":     "a request for information",
		"self":            "maybe a person's own form",
		"wording":         "the wording of a referral, not answered",
		"bounced":         "a mail to the referrer came back",
		"bounced-soft":    "a mail to the referrer came back, perhaps only for now",
		"bounced-copy":    "the lead's copy of a receipt came back",
		"bounced-contact": "a mail to one of our contacts came back",
		"refused":         "a mail of ours was refused",
		"in-doubt":        "a mail of ours may not have been sent",
		"cap":             "many receipts to one address, the rest wait",
	}[code]
	if word == "" {
		return plain(code)
	}
	return word
}

func day(t time.Time) string { return t.In(workday.London()).Format("Mon 2 Jan 2006") }

// lastDay is the day that ends at the instant.
func lastDay(end time.Time) string { return day(end.Add(-time.Millisecond)) }

func moment(t time.Time) string { return t.In(workday.London()).Format("Mon 2 Jan 2006 15:04") }

// column is a moment as wide as every other.
func column(t time.Time) string { return t.In(workday.London()).Format("Mon _2 Jan 2006 15:04") }

func orDash(s []string) string {
	if len(s) == 0 {
		return "-"
	}
	return strings.Join(s, ", ")
}

func count(n int, what string) string {
	switch n {
	case 0:
		return "no " + what + "s"
	case 1:
		return "1 " + what
	}
	return fmt.Sprintf("%d %ss", n, what)
}
