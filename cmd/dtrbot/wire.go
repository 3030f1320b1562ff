package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"sync"
	"time"

	"dtrbot/config"
	"dtrbot/mailbox"
	"dtrbot/protocol"
	"dtrbot/templates"
	"dtrbot/tracker"
	"dtrbot/watch"
	"dtrbot/workday"
)

// holidays reads the holiday data of the settings, or the built-in one.
func holidays(s *config.Settings) (*workday.Holidays, error) {
	if s.Holidays == "" {
		return workday.BuiltInHolidays(), nil
	}
	f, err := os.Open(s.Holidays)
	if err != nil {
		return nil, fmt.Errorf("read the holidays: %w", err)
	}
	h, err := workday.ReadHolidays(f)
	if err = errors.Join(err, f.Close()); err != nil {
		return nil, fmt.Errorf("%s: %w", s.Holidays, err)
	}
	return h, nil
}

// desks turns the settings into what the tracker's rules need to know.
func desks(s *config.Settings, h *workday.Holidays) ([]tracker.Desk, error) {
	var out []tracker.Desk
	known := packs{}
	for _, m := range s.Mailboxes {
		d, _, err := deskOf(s, m, h, known)
		if err != nil {
			return nil, fmt.Errorf("mailbox %s: %w", m.Name, err)
		}
		out = append(out, d)
	}
	return out, nil
}

// packs are the protocols that were read, by name or path: mailboxes share them.
type packs map[string]*protocol.Pack

func (p packs) load(nameOrPath string) (*protocol.Pack, error) {
	if p[nameOrPath] != nil {
		return p[nameOrPath], nil
	}
	pack, err := protocol.Load(nameOrPath)
	if err != nil {
		return nil, err
	}
	p[nameOrPath] = pack
	return pack, nil
}

// deskOf makes one desk; held are the contacts that are not written to, with
// the lint's reasons.
func deskOf(s *config.Settings, m config.Mailbox, h *workday.Holidays, known packs) (d tracker.Desk, held []protocol.Finding, err error) {
	pack, err := known.load(m.Protocol)
	if err != nil {
		return d, nil, err
	}
	authority, ok := pack.Authority(m.Authority)
	if !ok {
		return d, nil, fmt.Errorf("the pack %s has no authority %q", pack.ID, m.Authority)
	}
	var closed []workday.Closure
	for _, c := range m.Closed {
		closure, err := workday.NewClosure(c.From, c.To)
		if err != nil {
			return d, nil, err
		}
		closed = append(closed, closure)
	}
	var own []protocol.Contact
	for role, c := range m.Contacts {
		own = append(own, protocol.Contact{Role: protocol.Role(role), Name: c.Name, Address: c.Address})
	}
	usable, held := pack.Contacts(authority.ID, own)
	contacts := map[protocol.Role]protocol.Contact{}
	for _, c := range usable {
		contacts[c.Role] = c
	}
	ladder, _ := pack.Ladder(m.Ladder) // a pack without clocks has none
	address := m.Address
	if address == "" {
		// Shadow mode of an authority whose address the pack does not give:
		// what is composed is never sent (RFC 2606 keeps .invalid for that).
		address = m.Name + "@mailbox.invalid"
	}
	return tracker.Desk{
		Mailbox: m.Name, Address: address, Authority: authority, Pack: pack, Contacts: contacts,
		Mode: tracker.Mode(m.Mode), Full: s.Store == "full", Calendar: workday.NewCalendar(h, closed), Ladder: ladder,
		SubstantiveOnReceipt: m.SubstantiveStarts == "receipt", AnswersVisible: m.AnswersVisible,
		FilesSent: m.SMTP.SaveSent != "off", ReferrerDomains: m.ReferrerDomains, StaffDomains: m.StaffDomains,
		SendFrom: m.SendFrom, SendTo: m.SendTo, OfficePhone: m.OfficePhone, OutOfHoursPhone: m.OutOfHoursPhone,
	}, held, nil
}

// openTracker opens the cases of the settings, for a command.
func openTracker(ctx context.Context, s *config.Settings, now func() time.Time, log *slog.Logger) (*tracker.Tracker, error) {
	t, err := newTracker(s, now, nil, log, nil)
	if err != nil {
		return nil, err
	}
	if err := t.Connect(ctx); err != nil {
		return nil, errors.Join(err, t.Close())
	}
	return t, nil
}

// newTracker makes ready what keeps the cases, without asking the database.
// Elapsed is nil but in a daemon, whose clock may be set while it runs.
func newTracker(s *config.Settings, now func() time.Time, elapsed func() time.Duration, log *slog.Logger, trace func(string)) (*tracker.Tracker, error) {
	h, err := holidays(s)
	if err != nil {
		return nil, err
	}
	all, err := desks(s, h)
	if err != nil {
		return nil, err
	}
	wording, err := templates.Load(s.Templates)
	if err != nil {
		return nil, err
	}
	return tracker.New(tracker.Options{
		URL: s.DatabaseURL(), Keys: s.Keys, Desks: all, Templates: wording, Now: now, Elapsed: elapsed, Log: log, Trace: trace,
		Compose: func(l tracker.Letter) ([]byte, error) { return mailbox.Compose(mailbox.Letter(l)) },
	})
}

// readerOf makes the reader of a mailbox.
func readerOf(m config.Mailbox, signIns *signIns, ledger ledger, cal *workday.Calendar, now func() time.Time, log *slog.Logger, trace func(string)) (*mailbox.Reader, error) {
	sign, err := signIns.of(m.IMAP.URL, m.IMAP.Auth, m.Username, m.Password, m.OAuth2)
	if err != nil {
		return nil, fmt.Errorf("mailbox %s: imap: %w", m.Name, err)
	}
	checker, err := mailbox.NewChecker(m.Authentication)
	if err != nil {
		return nil, fmt.Errorf("mailbox %s: authentication: %w", m.Name, err)
	}
	account := mailbox.Account{
		Name: m.Name, Username: m.Username, URL: m.IMAP.URL, CAFile: m.IMAP.CAFile, Anchors: signIns.anchors, SignIn: sign, MaxConnections: m.IMAP.MaxConnections,
	}
	for _, f := range m.Folders {
		account.Folders = append(account.Folders, mailbox.FolderSpec{Name: f.Name, Role: mailbox.Role(f.Role)})
	}
	return mailbox.NewReader(mailbox.ReaderOptions{
		Account: account, Ledger: ledger, Checker: checker, Now: now, Log: log, PollEvery: m.PollEvery, Idle: m.Idle, Trace: trace, After: ledger.resting(m.Name), CommandTimeout: testOnlyTimeout(),
		First: func(now time.Time) time.Time { return cal.Back(workday.DateOf(now), m.Since).Start() },
	})
}

// routeOf makes the way out of a mailbox.
func routeOf(box config.Mailbox, signIns *signIns, log *slog.Logger, trace func(string)) (mailbox.Route, error) {
	m := box.SMTP
	if m.Auth == "graph" {
		return graphOf(box, signIns, log, trace)
	}
	sign, err := signIns.of(m.URL, m.Auth, m.Username, m.Password, box.OAuth2)
	if err != nil {
		return nil, fmt.Errorf("mailbox %s: smtp: %w", box.Name, err)
	}
	limit := signIns.limit(m)
	return mailbox.NewSMTP(mailbox.SMTPOptions{URL: m.URL, SignIn: sign, CAFile: m.CAFile, Anchors: signIns.anchors, Limit: limit, Now: time.Now, Log: log, Trace: trace, Timeout: testOnlyTimeout()})
}

// graphWithin is how long one mail through Microsoft Graph may take.
const graphWithin = 2 * time.Minute

// graphOf makes the way out through Microsoft Graph.
func graphOf(box config.Mailbox, signIns *signIns, log *slog.Logger, trace func(string)) (mailbox.Route, error) {
	m, oauth := box.SMTP, box.OAuth2
	oauth.Scopes = m.Scopes
	tokens, err := signIns.tokens(m.Username, oauth)
	if err != nil {
		return nil, fmt.Errorf("mailbox %s: oauth2: %w", box.Name, err)
	}
	client, err := webClient(m.CAFile, graphWithin)
	if err != nil {
		return nil, fmt.Errorf("mailbox %s: smtp: %w", box.Name, err)
	}
	return mailbox.NewGraph(mailbox.GraphOptions{
		URL: m.URL, User: m.Username, Tokens: issued{tokens}, Client: client, Timeout: graphWithin, Limit: signIns.limit(m), Now: time.Now, Log: log, Trace: trace,
	})
}

// ledger lets a reader write into the tracker: the two packages do not know
// each other. It parses each message aside before it is tracked.
type ledger struct {
	tracker *tracker.Tracker
	log     *slog.Logger
	order   *order
	readers *readers
	board   *watch.Board // may be nil
}

// busy tells that the reading of a mailbox goes on.
func (l ledger) busy(mailbox string) {
	l.board.Beat(readingLoop(mailbox), watch.Slack)
}

// resting is time.After that tells how long the reading of a mailbox rests.
func (l ledger) resting(mailbox string) func(time.Duration) <-chan time.Time {
	return func(d time.Duration) <-chan time.Time {
		l.board.Beat(readingLoop(mailbox), d+watch.Slack)
		return time.After(d)
	}
}

// order lets the mails of a folder be read side by side and tracked one after
// the other, by UID. Who is referred twice has the case of the first mail: a
// restored database must come to the same case, whichever is read faster.
type order struct {
	mu      sync.Mutex
	reading map[string]map[uint32]chan struct{} // closed when the mail is done
}

func newOrder() *order { return &order{reading: map[string]map[uint32]chan struct{}{}} }

// enter notes that a mail is being read; leave must be called when it is done.
func (o *order) enter(folder string, uid uint32) (leave func()) {
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.reading[folder] == nil {
		o.reading[folder] = map[uint32]chan struct{}{}
	}
	done := make(chan struct{})
	o.reading[folder][uid] = done
	return func() {
		o.mu.Lock()
		defer o.mu.Unlock()
		delete(o.reading[folder], uid)
		close(done)
	}
}

// turn waits until no mail before this one is being read.
func (o *order) turn(ctx context.Context, folder string, uid uint32) error {
	for {
		var before chan struct{}
		o.mu.Lock()
		for other, done := range o.reading[folder] {
			if other < uid {
				before = done
				break
			}
		}
		o.mu.Unlock()
		if before == nil {
			return nil
		}
		select {
		case <-before:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

func (l ledger) Folder(ctx context.Context, name, folder string) (mailbox.FolderState, bool, error) {
	l.busy(name)
	f, ok, err := l.tracker.Folder(ctx, name, folder)
	return mailbox.FolderState{
		Mailbox: f.Mailbox, Folder: f.Name, Role: mailbox.Role(f.Role), UIDValidity: f.UIDValidity,
		Position: f.Position, Since: f.Since, ReadUntil: f.ReadUntil, Compared: f.Compared,
	}, ok, err
}

func (l ledger) SaveFolder(ctx context.Context, s mailbox.FolderState) error {
	return l.tracker.SaveFolder(ctx, tracker.Folder{
		Mailbox: s.Mailbox, Name: s.Folder, Role: string(s.Role), UIDValidity: s.UIDValidity,
		Position: s.Position, Since: s.Since, ReadUntil: s.ReadUntil, Compared: s.Compared,
	})
}

func (l ledger) Unfetched(ctx context.Context, ref mailbox.UIDRef, reason string) error {
	absence := tracker.NotGiven
	switch reason {
	case mailbox.ReasonTooLarge:
		absence = tracker.TooLarge
	case mailbox.ReasonGone:
		absence = tracker.Gone
	}
	return l.tracker.Unfetched(ctx, place(ref), absence, reason)
}

func (l ledger) Pending(ctx context.Context, name, folder string, uidvalidity uint32) ([]uint32, error) {
	return l.tracker.Pending(ctx, name, folder, uidvalidity)
}

func (l ledger) Known(ctx context.Context, name, folder string, uidvalidity uint32) ([]uint32, error) {
	return l.tracker.Known(ctx, name, folder, uidvalidity)
}

// Receive parses the message in a child process and tracks what it says. A
// message that kills the child still reaches a person, by its header.
func (l ledger) Receive(ctx context.Context, m mailbox.Mail) error {
	defer l.busy(m.Mailbox)
	defer l.order.enter(m.Folder, m.UID)()
	in := tracker.Incoming{Place: place(m.UIDRef), Received: m.Received, Forged: m.Sender == mailbox.SenderForged, Unproven: m.Sender == mailbox.SenderUnproven}
	var err error
	if m.Role == mailbox.RoleSent {
		in.Result, err = l.readers.header(ctx, m.Open)
	} else {
		in.Result, in.Failure, err = l.readers.read(ctx, m.Open)
	}
	if err != nil {
		return err // a machine's fault, not the message's: tried again at the next look
	}
	if err := l.order.turn(ctx, m.Folder, m.UID); err != nil {
		return err
	}
	return l.tracker.Receive(ctx, in)
}

func place(r mailbox.UIDRef) tracker.Place {
	return tracker.Place{Mailbox: r.Mailbox, Folder: r.Folder, Role: string(r.Role), UIDValidity: r.UIDValidity, UID: r.UID}
}
