package main

import (
	"bytes"
	"cmp"
	"context"
	_ "embed"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/mail"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/spf13/cobra"

	"dtrbot/config"
	"dtrbot/internal/mailtest"
	"dtrbot/internal/mailtest/sample"
	"dtrbot/protocol"
	"dtrbot/tracker"
	"dtrbot/workday"
)

//go:embed demo.toml
var demoConfig string

// demoPassword opens the mailboxes of the demonstration, which live as long as it does.
const demoPassword = "demo"

func (p *program) demoCommand() *cobra.Command {
	var dir string
	cmd := &cobra.Command{
		Use:   "demo",
		Short: "Show the whole job on this machine in a minute",
		Long: `Runs the main job with an IMAP and an SMTP server inside this program, SQLite, and
a simulated clock: referrals arrive, are acknowledged, a fortnight passes, deadlines
lapse, and those who must know are told. Nothing leaves this machine; all people
are invented and all addresses end in .example. It prints what happens and leaves
every mail it sent in a folder that it names.`,
		Args: noArguments,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if dir == "" {
				var err error
				if dir, err = os.MkdirTemp("", "dtrbot-demo-"); err != nil {
					return err
				}
			}
			dir, err := filepath.Abs(dir)
			if err != nil {
				return err
			}
			if entries, err := os.ReadDir(dir); err == nil && len(entries) > 0 {
				return fmt.Errorf("the folder %s is not empty: name another with --dir", dir)
			}
			return runDemo(cmd.Context(), p.out, dir)
		},
	}
	cmd.Flags().StringVar(&dir, "dir", "", "`FOLDER` for the mails, the database and the log; default a new temporary one")
	return cmd
}

// demoClock is the time of the demonstration, moved by hand.
type demoClock struct {
	mu sync.Mutex
	at time.Time
}

func (c *demoClock) now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.at
}

func (c *demoClock) set(t time.Time) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.at = t
}

// demo is one run of the demonstration.
type demo struct {
	out      io.Writer
	dir      string
	clock    *demoClock
	imap     *mailtest.IMAP
	tracker  *tracker.Tracker
	stations []*station
	settings *config.Settings
	mails    int
	printed  workday.Date
	faults   []error
}

func runDemo(ctx context.Context, out io.Writer, dir string) (err error) {
	sentDir := filepath.Join(dir, "sent")
	if err := os.MkdirAll(sentDir, 0o700); err != nil {
		return err
	}
	d := &demo{out: out, dir: dir, clock: &demoClock{}}
	d.clock.set(workday.Date{Year: 2026, Month: time.August, Day: 24}.At(9 * time.Hour))
	users := map[string]string{}
	for _, name := range []string{"basildon", "castlepoint", "braintree"} {
		users["housing@"+name+".example"] = demoPassword
	}
	if d.imap, err = mailtest.NewIMAP(users); err != nil {
		return err
	}
	defer func() { err = errors.Join(err, d.imap.Close()) }()
	relay, err := mailtest.NewSMTP(mailtest.SMTPOptions{Users: users, OnMessage: d.sent})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, relay.Close()) }()
	text := strings.NewReplacer("IMAP_URL", d.imap.URL().String(), "SMTP_URL", relay.URL().String()).Replace(demoConfig)
	file := filepath.Join(dir, "dtrbot.toml")
	if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(dir, "password"), []byte(demoPassword+"\n"), 0o600); err != nil {
		return err
	}
	if d.settings, err = config.Load(file, config.Options{LoadPack: protocol.Load, Now: d.clock.now}); err != nil {
		return err
	}
	for _, m := range d.settings.Mailboxes {
		if err := tracker.NewKeys(d.settings.Keys, m.Name); err != nil {
			return err
		}
	}
	if _, _, err := tracker.Migrate(ctx, d.settings.DatabaseURL()); err != nil {
		return err
	}
	logFile, err := os.OpenFile(filepath.Join(dir, "log.jsonl"), os.O_CREATE|os.O_WRONLY|os.O_TRUNC, 0o600)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, logFile.Close()) }()
	log := slog.New(slog.NewJSONHandler(logFile, &slog.HandlerOptions{Level: slog.LevelDebug}))
	if d.tracker, err = openTracker(ctx, d.settings, d.clock.now, log); err != nil {
		return err
	}
	defer func() { err = errors.Join(err, d.tracker.Close()) }()
	hold, err := d.tracker.Hold(ctx, "basildon", "castle-point", "braintree")
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, hold.Release()) }()
	readers, err := readersOf(d.settings.Reading)
	if err != nil {
		return err
	}
	if d.stations, err = stationsOf(d.settings, d.tracker, readers, nil, d.clock.now, log, nil); err != nil {
		return err
	}
	if err := d.play(ctx); err != nil {
		return err
	}
	return d.finish(ctx, file)
}

// arrival is a mail that comes while the demonstration runs.
type arrival struct {
	at   time.Time
	box  string
	what string
	raw  []byte
}

// action is what an officer of Basildon does with the first case of a sender.
type action struct {
	at   time.Time
	what string
	do   func(ctx context.Context, ref string) error
	from int
}

// play lets a fortnight pass, hour by hour inside the working day and mail by
// mail as it arrives.
func (d *demo) play(ctx context.Context) error {
	day := func(n int) workday.Date {
		return workday.Date{Year: 2026, Month: time.August, Day: 24}.AddDays(n)
	}
	start := d.clock.now()
	arrivals := d.arrivals(day)
	actions := []action{
		{at: day(1).At(11 * time.Hour), from: 1, what: "an officer opens a homeless application: dtrbot case application",
			do: func(ctx context.Context, ref string) error { return d.tracker.Application(ctx, ref, time.Time{}) }},
		{at: day(3).At(15 * time.Hour), from: 0, what: "an officer answers the referrer by telephone: dtrbot case respond --by telephone",
			do: func(ctx context.Context, ref string) error {
				return d.tracker.Respond(ctx, ref, time.Time{}, "by telephone")
			}},
		{at: day(14).At(10*time.Hour + 30*time.Minute), from: 1, what: "the officer records the answer at last: dtrbot case respond",
			do: func(ctx context.Context, ref string) error {
				return d.tracker.Respond(ctx, ref, time.Time{}, "by email")
			}},
	}
	d.say(start, "clock", "the demonstration starts; 31 August is a bank holiday")
	var times []time.Time
	for n := range 15 {
		for hour := 9; hour <= 17; hour++ {
			times = append(times, day(n).At(time.Duration(hour)*time.Hour+5*time.Minute))
		}
	}
	for _, a := range arrivals {
		times = append(times, a.at)
	}
	for _, a := range actions {
		times = append(times, a.at)
	}
	slices.SortFunc(times, time.Time.Compare)
	for _, at := range slices.Compact(times) {
		if at.Before(start) {
			at = start
		}
		d.clock.set(at)
		for len(arrivals) > 0 && !arrivals[0].at.After(at) {
			a := arrivals[0]
			arrivals = arrivals[1:]
			d.say(at, "arrives", fmt.Sprintf("%s: %s", a.box, a.what))
			if _, err := d.imap.Append("housing@"+a.box+".example", "INBOX", a.raw, a.at); err != nil {
				return err
			}
		}
		for len(actions) > 0 && !actions[0].at.After(at) {
			a := actions[0]
			actions = actions[1:]
			ref, err := d.caseOf(ctx, sample.OfficerAt(a.from, "justice.example").Email)
			if err != nil {
				return err
			}
			d.say(at, "officer", ref+": "+a.what)
			if err := a.do(ctx, ref); err != nil {
				return err
			}
		}
		for _, s := range d.stations {
			if err := s.once(ctx); err != nil {
				return err
			}
		}
		if len(d.faults) > 0 {
			return errors.Join(d.faults...)
		}
	}
	return nil
}

// arrivals are the mails of the fortnight, in order.
func (d *demo) arrivals(day func(int) workday.Date) []arrival {
	var out []arrival
	add := func(at time.Time, box, what string, o sample.Options) {
		o.Date, o.To = at, "housing@"+box+".example"
		out = append(out, arrival{at: at, box: box, what: what, raw: sample.Referral(o)})
	}
	ten := workday.NewCalendar(workday.BuiltInHolidays(), nil).Back(day(0), 10)
	add(ten.At(16*time.Hour), "basildon", "a referral that has lain unseen for ten working days", sample.Options{N: 9, Format: sample.Docx})
	add(day(0).At(9*time.Hour+12*time.Minute), "basildon", "a referral, with a Word form", sample.Options{N: 0, Format: sample.Docx})
	add(day(0).At(9*time.Hour+40*time.Minute), "basildon", "a referral, in the text of the mail", sample.Options{N: 1})
	add(day(0).At(14*time.Hour+3*time.Minute), "basildon", "a referral of two people in one mail", sample.Options{N: 2, Format: sample.Docx, People: []int{2, 3}})
	add(day(1).At(10*time.Hour+20*time.Minute), "castlepoint", "a referral; this authority counts its answer from receipt", sample.Options{N: 4, Format: sample.HTML})
	add(day(1).At(13*time.Hour+15*time.Minute), "basildon", "a referral without consent stated, nor a telephone number of the lead", sample.Options{N: 5, Incomplete: true})
	add(day(2).At(9*time.Hour+30*time.Minute), "braintree", "a referral, to a mailbox in shadow mode", sample.Options{N: 6, Format: sample.Docx})
	add(day(2).At(11*time.Hour), "basildon", "the first person again, by another agency", sample.Options{N: 13, People: []int{0}, Format: sample.HTML})
	add(day(4).At(17*time.Hour+50*time.Minute), "basildon", "a request to help save a tenancy, on Friday evening", sample.Options{N: 8, Retention: true})
	add(day(5).At(22*time.Hour), "basildon", "a referral on Saturday night, consent refused", sample.Options{N: 10, ConsentRefused: true})
	for i := range sample.OrdinaryCases() {
		at := day(i % 5).At(time.Duration(14+i%4)*time.Hour + 25*time.Minute)
		c := sample.OrdinaryCasesAt(at)[i]
		out = append(out, arrival{at: at, box: "basildon", what: "other mail: " + c.Why, raw: c.Bytes()})
	}
	slices.SortStableFunc(out, func(a, b arrival) int { return a.at.Compare(b.at) })
	return out
}

// caseOf finds the case of the first referral from a sender.
func (d *demo) caseOf(ctx context.Context, sender string) (string, error) {
	cases, err := d.tracker.List(ctx, tracker.Filter{All: true})
	if err != nil {
		return "", err
	}
	slices.SortFunc(cases, func(a, b tracker.CaseSummary) int {
		return cmp.Or(a.Opened.Compare(b.Opened), strings.Compare(a.Reference, b.Reference))
	})
	for _, c := range cases {
		full, err := d.tracker.Show(ctx, c.Reference, false)
		if err != nil {
			return "", err
		}
		if len(full.Messages) > 0 && full.Messages[0].Sender == sender {
			return c.Reference, nil
		}
	}
	return "", errors.New("the demonstration's own case was not found")
}

// sent is told of every mail the relay took.
func (d *demo) sent(m mailtest.Message) {
	d.mails++
	msg, err := mail.ReadMessage(bytes.NewReader(m.Data))
	if err != nil {
		d.faults = append(d.faults, fmt.Errorf("read what was sent: %w", err))
		return
	}
	name := fmt.Sprintf("%02d-to-%s.eml", d.mails, strings.ReplaceAll(strings.Join(m.To, "+"), "@", "-at-"))
	if err := os.WriteFile(filepath.Join(d.dir, "sent", name), m.Data, 0o600); err != nil {
		d.faults = append(d.faults, err)
	}
	d.say(d.clock.now(), "sent", fmt.Sprintf("to %s: %s", strings.Join(m.To, ", "), msg.Header.Get("Subject")))
}

// say prints one line of the timeline, under the heading of its day.
func (d *demo) say(at time.Time, what, detail string) {
	if today := workday.DateOf(at); today != d.printed {
		d.printed = today
		fmt.Fprintf(d.out, "\n%s\n", at.In(workday.London()).Format("Monday 2 January 2006"))
	}
	fmt.Fprintf(d.out, "  %s  %-8s %s\n", at.In(workday.London()).Format("15:04"), what, detail)
}

func (d *demo) finish(ctx context.Context, file string) error {
	cases, err := d.tracker.List(ctx, tracker.Filter{All: true})
	if err != nil {
		return err
	}
	late, look := 0, 0
	for _, c := range cases {
		if len(c.Late) > 0 {
			late++
		}
		if len(c.Reviews) > 0 {
			look++
		}
	}
	_, err = fmt.Fprintf(d.out, `
A fortnight has passed: %s, %d of them past a date, %d held for a person; %s sent.

Every mail that was sent:  %s
The log of every pass:     %s
Look around:               %[7]s case list --config %[8]s
                           %[7]s case explain REFERENCE --config %[8]s
`, count(len(cases), "case"), late, look, count(d.mails, "mail"), filepath.Join(d.dir, "sent"), filepath.Join(d.dir, "log.jsonl"), os.Args[0], file)
	return err
}
