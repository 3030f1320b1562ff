package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"dtrbot/config"
	"dtrbot/protocol"
	"dtrbot/signin"
	"dtrbot/templates"
	"dtrbot/tracker"
	"dtrbot/workday"
)

// connectTimeout bounds each sign-in of check --connect.
const connectTimeout = 20 * time.Second

func (p *program) checkCommand() *cobra.Command {
	var connect, show bool
	cmd := &cobra.Command{
		Use:   "check",
		Short: "Check configuration, contacts, templates, holidays, keys and database",
		Long: `Checks the configuration, the contacts of each authority, the wording of every
mail, the holiday data, the keys and the database. With --connect it also signs in
to every mailbox and relay, and counts by some header fields of the last 30 days
whether officers' answers can be seen and what is said of senders; it reads no
message's text and sends nothing. It ends with status 1 when something would keep
the daemon from working.`,
		Args: noArguments,
		RunE: func(cmd *cobra.Command, _ []string) error {
			s, err := p.settings()
			if err != nil {
				return err
			}
			c := &checker{out: p.out, now: p.now}
			fmt.Fprintf(p.out, "%s: read, %s\n", s.File, mailboxes(len(s.Mailboxes)))
			for _, w := range s.Warnings {
				c.warn("%s", warningText(w))
			}
			c.templates(s, show)
			h := c.holidays(s)
			if h != nil {
				for _, m := range s.Mailboxes {
					c.mailbox(s, m, h)
				}
			}
			c.reading(cmd.Context(), s)
			c.database(cmd.Context(), s)
			if connect && h != nil {
				for _, m := range s.Mailboxes {
					c.connect(cmd.Context(), m, h)
				}
				c.alarm(cmd.Context(), s)
			}
			switch {
			case c.wrong > 0:
				fmt.Fprintf(p.out, "\n%s wrong, %s. Mend what is marked WRONG and run `dtrbot check` again.\n", count(c.wrong, "thing"), count(c.warned, "warning"))
				return quietError{errors.New("check found something wrong")}
			default:
				fmt.Fprintf(p.out, "\nNothing is wrong, %s.\n", count(c.warned, "warning"))
			}
			return nil
		},
	}
	cmd.Flags().BoolVar(&connect, "connect", false, "sign in to every mailbox and relay")
	cmd.Flags().BoolVar(&show, "show", false, "print every mail's wording with sample values")
	return cmd
}

func mailboxes(n int) string {
	if n == 1 {
		return "1 mailbox"
	}
	return fmt.Sprintf("%d mailboxes", n)
}

// checker prints what it finds and counts it.
type checker struct {
	out           io.Writer
	now           func() time.Time
	wrong, warned int
}

func (c *checker) ok(format string, args ...any) {
	fmt.Fprintf(c.out, "  ok       "+format+"\n", args...)
}

func (c *checker) note(format string, args ...any) {
	fmt.Fprintf(c.out, "  note     "+format+"\n", args...)
}

func (c *checker) warn(format string, args ...any) {
	c.warned++
	fmt.Fprintf(c.out, "  warning  "+format+"\n", args...)
}

func (c *checker) fail(format string, args ...any) {
	c.wrong++
	// Some reasons have several lines.
	text := strings.ReplaceAll(fmt.Sprintf(format, args...), "\n", "\n           ")
	fmt.Fprintf(c.out, "  WRONG    %s\n", text)
}

func (c *checker) templates(s *config.Settings, show bool) {
	fmt.Fprintln(c.out, "\nWording of the mails")
	set, err := templates.Load(s.Templates)
	if err != nil {
		for _, line := range strings.Split(err.Error(), "\n") {
			c.fail("%s", line)
		}
		return
	}
	n := 0
	for _, sample := range templates.Samples() {
		mail, err := set.Sample(sample)
		if err != nil {
			c.fail("%v", err)
			continue
		}
		n++
		if show {
			fmt.Fprintf(c.out, "\n--- %s\nSubject: %s\n\n%s\n", sample.Name, mail.Subject, mail.Text)
		}
	}
	c.ok("%d sample mails rendered; --show prints them", n)
}

func (c *checker) holidays(s *config.Settings) *workday.Holidays {
	fmt.Fprintln(c.out, "\nWorking days")
	h, err := holidays(s)
	if err != nil {
		c.fail("%v\nThe data is that of https://www.gov.uk/bank-holidays.json.", err)
		return nil
	}
	first, last := h.Covers()
	source := "built in"
	if s.Holidays != "" {
		source = s.Holidays
	}
	c.ok("bank holidays of England and Wales from %d to %d (%s)", first, last, source)
	today := workday.DateOf(c.now())
	if today.AddDays(366).Year > last {
		c.warn("the bank holidays end in %d: add newer data with [workday] holidays; until then later years are computed by rule, and one-off days are not known", last)
	}
	return h
}

func (c *checker) mailbox(s *config.Settings, m config.Mailbox, h *workday.Holidays) {
	fmt.Fprintf(c.out, "\nMailbox %s (%s)\n", m.Name, m.Mode)
	d, held, err := deskOf(s, m, h, packs{})
	if err != nil {
		c.fail("%v", err)
		return
	}
	blocked := map[string]bool{}
	for _, f := range held {
		blocked[string(f.Role)+f.Code] = true
		c.warn("%s: %s; until then nothing is written to it", f.Role.Label(), f.Text)
	}
	for _, f := range d.Pack.Lint() {
		_, replaced := m.Contacts[string(f.Role)]
		if f.Authority != d.Authority.ID || blocked[string(f.Role)+f.Code] || replaced {
			continue
		}
		if f.Severity == protocol.SeverityNote {
			c.note("%s", f.Text)
		} else {
			c.warn("%s", f.Text)
		}
	}
	for _, r := range []protocol.Role{protocol.RoleLead, protocol.RoleDispute, protocol.RoleSPOC, protocol.RoleDeputy} {
		if contact, ok := d.Contacts[r]; ok {
			c.ok("%s: %s <%s>", r.Label(), contact.Name, contact.Address)
		}
	}
	if len(d.Contacts) == 0 {
		c.warn("there is nobody to tell of a lapse: name contacts in [mailbox.contacts]")
	}
	for _, p := range d.Pack.Commitments {
		if p.ID != protocol.Acknowledgement {
			continue
		}
		r := d.Calendar.Add(workday.DateOf(c.now()), p.Days)
		c.ok("a referral received now is to be acknowledged by the end of %s", lastDay(r.Due.End()))
		for _, y := range r.Estimated {
			c.warn("there is no holiday data for %d, so one-off days are not known: name newer data with [workday] holidays", y)
		}
	}
	if provider := config.Provider(m.IMAP.URL.Host); provider != "" && m.IMAP.Auth == "password" {
		c.warn("%s takes no passwords of programs: docs/signing-in.md says how to sign in with a token (auth = \"xoauth2\" and [mail.oauth2])", m.IMAP.URL.Host)
	}
	c.token(m)
	if _, err := os.Stat(s.Keys); err != nil {
		c.fail("there are no keys in %s: run `dtrbot key new`", s.Keys)
	} else if err := tracker.CheckKeys(s.Keys, m.Name); err != nil {
		c.fail("%v", err)
	} else {
		c.ok("keys can be used")
	}
}

func (c *checker) database(ctx context.Context, s *config.Settings) {
	fmt.Fprintln(c.out, "\nDatabase")
	ctx, cancel := context.WithTimeout(ctx, connectTimeout)
	defer cancel()
	version, err := tracker.CheckDatabase(ctx, s.DatabaseURL())
	if err != nil {
		c.fail("%v", err)
		return
	}
	c.ok("up to date (version %d)", version)
	for _, m := range s.Mailboxes {
		if tracker.CheckKeys(s.Keys, m.Name) != nil {
			continue // said above
		}
		if err := tracker.CheckProof(ctx, s.DatabaseURL(), s.Keys, m.Name); err != nil {
			c.fail("%s: %v", m.Name, err)
		}
	}
}

// secretWarning is how long before the end of a secret it is warned of: time
// for whoever may make a new one.
const secretWarning = 30

// token looks at what the mailbox proves itself by to an issuer of tokens.
func (c *checker) token(m config.Mailbox) {
	if !strings.Contains(m.IMAP.Auth+" "+m.SMTP.Auth, "oauth") && m.SMTP.Auth != "graph" {
		return
	}
	if _, err := newSignIns().tokens(m.Username, m.OAuth2); err != nil {
		c.fail("oauth2: %v", err)
		return
	}
	if file := m.OAuth2.LoginFile; file != "" {
		if _, err := (&signin.FileStore{Path: file}).Load(); err != nil {
			c.fail("oauth2: login_file: %v", err)
			return
		}
	}
	ends := secretEnds(m.OAuth2)
	if ends.IsZero() {
		if !m.OAuth2.ClientSecret.IsZero() {
			c.note("when the client secret ends is not known: write secret_expires in [mail.oauth2], and dtrbot warns in time")
		}
		return
	}
	days := int(ends.Sub(c.now()).Hours() / 24)
	switch {
	case !c.now().Before(ends):
		c.fail("the application's secret or certificate ended on %s: make a new one", workday.DateOf(ends).String())
	case days < secretWarning:
		c.warn("the application's secret or certificate ends on %s, in %s: make a new one", workday.DateOf(ends).String(), count(days, "day"))
	default:
		c.ok("the application's secret or certificate is good until %s", workday.DateOf(ends).String())
	}
}

func (c *checker) connect(ctx context.Context, m config.Mailbox, h *workday.Holidays) {
	fmt.Fprintf(c.out, "\nSigning in for %s\n", m.Name)
	silent := slog.New(slog.DiscardHandler)
	outer := ctx
	ctx, cancel := context.WithTimeout(outer, connectTimeout)
	defer cancel()
	signIns := newSignIns()
	reader, err := readerOf(m, signIns, ledger{}, workday.NewCalendar(h, nil), c.now, silent, nil)
	if err != nil {
		c.fail("%v", err)
		return
	}
	defer reader.Close()
	report, err := reader.Check(ctx)
	if err != nil {
		c.fail("mail server %s: %s", m.IMAP.URL.Host, signInReason(m.Name, m.IMAP.URL, err))
	} else {
		sent := false
		for _, f := range report.Folders {
			sent = sent || f.Role == "sent"
			if f.Err != nil {
				c.fail("%s", folderReason(f, report.Others))
				continue
			}
			c.ok("folder %s (%s): %s", f.Name, f.Role, count(int(f.Messages), "message"))
		}
		if !sent {
			c.warn("no folder of sent mail is known: what officers answer cannot be seen; name it with folders = [..., \"sent:NAME\"]")
		}
		if !report.Idle {
			c.warn("the server does not announce new mail (IDLE): it is found by polling every %s", m.PollEvery)
		}
		c.survey(outer, reader, m)
	}
	if m.Mode == config.ModeShadow {
		c.ok("relay not tried: the mode is shadow")
		return
	}
	c.relay(outer, m, signIns)
}

// alarm signs in to the other way out, which nobody would miss until the
// ordinary one is broken.
func (c *checker) alarm(ctx context.Context, s *config.Settings) {
	if len(s.Alarm.To) == 0 || s.Alarm.SMTP.URL == nil {
		return
	}
	fmt.Fprintf(c.out, "\nSigning in for [alarm]\n")
	c.relay(ctx, config.Mailbox{Name: alarmName, SMTP: s.Alarm.SMTP}, newSignIns())
}

// relay signs in to the way out of a mailbox.
func (c *checker) relay(ctx context.Context, m config.Mailbox, signIns *signIns) {
	route, err := routeOf(m, signIns, slog.New(slog.DiscardHandler), nil)
	if err != nil {
		c.fail("%v", err)
		return
	}
	ctx, done := context.WithTimeout(ctx, connectTimeout)
	defer done()
	line, err := route.Open(ctx)
	if err != nil {
		c.fail("relay %s: %s", m.SMTP.URL.Host, signInReason(m.Name, m.SMTP.URL, err))
		return
	}
	if err := line.Close(); err != nil {
		c.warn("relay %s: closing: %v", m.SMTP.URL.Host, err)
	}
	if m.SMTP.Auth == "graph" {
		c.ok("Microsoft Graph: a token was had; whether it may send as the mailbox shows with the first mail")
		return
	}
	c.ok("relay %s signed in", m.SMTP.URL.Host)
}
