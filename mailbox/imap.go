package mailbox

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"slices"
	"strings"
	"sync/atomic"
	"time"

	"github.com/emersion/go-imap/v2"
	"github.com/emersion/go-imap/v2/imapclient"
	"github.com/emersion/go-sasl"
)

// This file alone knows the IMAP library. The library has no contexts, waits
// without limit for an answer, and any answer that it cannot read ends the
// connection and every pending command with it.

// session is one signed-in connection. It is used by one goroutine at a time.
type session struct {
	client  *imapclient.Client
	raw     net.Conn
	ear     *ear
	timeout time.Duration
	caps    imap.CapSet
	// wake is told, without blocking, that the selected folder grew.
	wake chan struct{}
	// dead is set once this side has ended the connection.
	dead atomic.Bool
	// noIdle is set when the server names IDLE and refuses it.
	noIdle bool
}

// openSession connects and signs in. Where a proof that wears out is refused,
// it is tried once more with another, on a new connection: some servers end
// the one on which a sign-in failed.
func openSession(ctx context.Context, e endpoint, signIn SignIn, timeout time.Duration) (*session, error) {
	signIn, left, err := enter(signIn)
	if err != nil {
		return nil, err
	}
	s, again, err := trySession(ctx, e, signIn, timeout)
	if again {
		s, _, err = trySession(ctx, e, signIn, timeout)
	}
	left(err)
	return s, err
}

func trySession(ctx context.Context, e endpoint, signIn SignIn, timeout time.Duration) (_ *session, again bool, _ error) {
	conn, raw, err := e.dial(ctx, timeout)
	if err != nil {
		return nil, false, err
	}
	s := &session{raw: raw, ear: &ear{Conn: conn}, timeout: timeout, wake: make(chan struct{}, 1)}
	options := &imapclient.Options{
		TLSConfig: e.tls,
		UnilateralDataHandler: &imapclient.UnilateralDataHandler{
			// It runs in the goroutine that reads: it must not block.
			Mailbox: func(data *imapclient.UnilateralDataMailbox) {
				if data.NumMessages == nil {
					return
				}
				select {
				case s.wake <- struct{}{}:
				default:
				}
			},
		},
	}
	verb := "greeting"
	if e.starttls {
		verb = "STARTTLS"
	}
	err = s.do(ctx, verb, func() (err error) {
		if e.starttls {
			s.client, err = imapclient.NewStartTLS(s.ear, options)
			return err
		}
		s.client = imapclient.New(s.ear, options)
		return s.client.WaitGreeting()
	})
	if err == nil {
		again, err = s.signIn(ctx, signIn)
	}
	if err != nil {
		s.kill()
		return nil, again, err
	}
	return s, false, nil
}

// signIn proves who is calling. Again tells that it was refused, and that
// another proof may go better.
func (s *session) signIn(ctx context.Context, signIn SignIn) (again bool, _ error) {
	if err := s.capabilities(ctx); err != nil {
		return false, err
	}
	if s.client.State() == imap.ConnStateAuthenticated { // PREAUTH
		return false, nil
	}
	var offered []string
	for capability := range s.caps {
		if mechanism, ok := strings.CutPrefix(strings.ToUpper(string(capability)), "AUTH="); ok {
			offered = append(offered, mechanism)
		}
	}
	slices.Sort(offered)
	var exchange sasl.Client
	run := func() (err error) {
		if exchange, err = signIn.Exchange(ctx, offered); err != nil {
			return localError{err}
		}
		return s.client.Authenticate(exchange)
	}
	if p, ok := signIn.(password); ok && len(offered) == 0 {
		if s.caps.Has(imap.CapLoginDisabled) {
			return false, errors.New("sign-in: the server offers no sign-in by password on this connection")
		}
		run = func() error { return s.client.Login(p.username, p.secret).Wait() }
	}
	err := s.do(ctx, signInVerb, run)
	var e *commandError
	if errors.As(err, &e) && (e.status == "NO" || e.status == "BAD" && denied(exchange)) && !overloaded(err) {
		return renewed(exchange), fmt.Errorf("%w (%w)", ErrSignIn, err)
	}
	if err != nil {
		return false, err
	}
	// They may differ after the sign-in (RFC 9051 section 6.2). The library wakes
	// its caller before it forgets the old ones: what follows an answer to a
	// further command, whatever the answer is, comes after that.
	err = s.do(ctx, "NOOP", func() error { return s.client.Noop().Wait() })
	if errors.As(err, &e) && (e.status == "NO" || e.status == "BAD") {
		err = nil
	}
	if err != nil {
		return false, err
	}
	return false, s.capabilities(ctx)
}

// capabilities asks what the server can do. IMAP4rev2 (RFC 9051) is masked, for
// the library too, whose own set it is: some servers name it and then take no
// UTF-8 in a quoted string, and nothing of it is needed here.
func (s *session) capabilities(ctx context.Context) error {
	return s.do(ctx, "CAPABILITY", func() (err error) {
		// The library asks by itself after a greeting and after a sign-in; its
		// own asking has ended once Caps answers.
		if s.caps = s.client.Caps(); s.caps == nil {
			if s.caps, err = s.client.Capability().Wait(); err != nil {
				return err
			}
		}
		delete(s.caps, imap.CapIMAP4rev2)
		return nil
	})
}

// do runs one command within ctx and the session's timeout.
func (s *session) do(ctx context.Context, verb string, run func() error) error {
	return s.doSized(ctx, verb, 0, func(*watch) error { return run() })
}

// doSized is do for a command that moves size bytes; run tells of progress.
func (s *session) doSized(ctx context.Context, verb string, size int64, run func(*watch) error) error {
	if err := ctx.Err(); err != nil {
		return fmt.Errorf("%s: %w", verb, err)
	}
	w := s.watch(ctx, size)
	err := run(w)
	w.end()
	if err == nil {
		return nil
	}
	var status *imap.Error
	var local localError
	switch {
	case ctx.Err() != nil:
		return fmt.Errorf("%s: %w", verb, ctx.Err())
	case errors.As(err, &local):
		return fmt.Errorf("%s: %w", verb, local.error)
	case w.late.Load():
		return &commandError{verb: verb, timeout: s.timeout, cause: err}
	case errors.As(err, &status):
		return &commandError{verb: verb, status: string(status.Type), code: strings.ToUpper(string(status.Code)), text: status.Text, cause: err}
	}
	s.kill()
	if code, text, ok := s.ear.bye(); ok {
		return &commandError{verb: verb, status: "BYE", code: strings.ToUpper(code), text: text, cause: err}
	}
	return &commandError{verb: verb, cause: err}
}

// kill ends the connection; it never blocks.
func (s *session) kill() {
	s.dead.Store(true)
	s.raw.Close()
}

// broken tells that the connection has ended.
func (s *session) broken() bool {
	if s.dead.Load() {
		return true
	}
	select {
	case <-s.client.Closed():
		return true
	default:
		return false
	}
}

// close says goodbye if that is quick, and ends the connection.
func (s *session) close(ctx context.Context) {
	if !s.broken() {
		s.timeout = min(s.timeout, 2*time.Second)
		// The connection ends whatever the answer is.
		_ = s.do(ctx, "LOGOUT", func() error { return s.client.Logout().Wait() })
	}
	s.kill()
}

// box is a folder as EXAMINE describes it.
type box struct {
	validity uint32
	next     uint32 // UIDNEXT; 0 when the server does not tell
	count    uint32
}

func (s *session) examine(ctx context.Context, folder string) (box, error) {
	var b box
	err := s.do(ctx, "EXAMINE", func() error {
		data, err := s.client.Select(folder, &imap.SelectOptions{ReadOnly: true}).Wait()
		if err != nil {
			return err
		}
		b = box{validity: data.UIDValidity, next: uint32(data.UIDNext), count: data.NumMessages}
		return nil
	})
	return b, err
}

// wanted is what to search for in the folder that is open.
type wanted struct {
	from, to  uint32    // UIDs; to == 0 means the highest
	since     time.Time // by INTERNALDATE, to the day; zero means ever
	undeleted bool
	header    imap.SearchCriteriaHeaderField
}

// idHeaders are where the Message-ID of a mail that was sent stands: in its own
// field or, where the service gave it another, in that service's.
func idHeaders() []string {
	return []string{"Message-ID", "X-Microsoft-Original-Message-ID", "X-Google-Original-Message-ID"}
}

// identified finds the mails of the open folder that were sent with a Message-ID.
func (s *session) identified(ctx context.Context, id string) ([]uint32, error) {
	for _, name := range idHeaders() {
		found, err := s.search(ctx, wanted{from: 1, header: imap.SearchCriteriaHeaderField{Key: name, Value: id}})
		if err != nil || len(found) > 0 {
			return found, err
		}
	}
	return nil, nil
}

// maxListed bounds what a search may answer with.
const maxListed = 10_000_000

func (s *session) search(ctx context.Context, want wanted) ([]uint32, error) {
	var uids []uint32
	err := s.do(ctx, "SEARCH", func() error {
		var set imap.UIDSet
		set.AddRange(imap.UID(want.from), imap.UID(want.to))
		criteria := &imap.SearchCriteria{UID: []imap.UIDSet{set}, Since: want.since}
		if want.undeleted {
			criteria.NotFlag = []imap.Flag{imap.FlagDeleted}
		}
		if want.header.Key != "" {
			criteria.Header = []imap.SearchCriteriaHeaderField{want.header}
		}
		data, err := s.client.UIDSearch(criteria, nil).Wait()
		if err != nil {
			return err
		}
		found, _ := data.All.(imap.UIDSet)
		for _, r := range found {
			// "n:*" always names the last message, also one below n.
			for uid := max(uint64(r.Start), uint64(want.from)); uid <= uint64(r.Stop); uid++ {
				if want.to != 0 && uid > uint64(want.to) {
					break
				}
				if len(uids) >= maxListed {
					return localError{fmt.Errorf("the folder lists more than %d messages", maxListed)}
				}
				uids = append(uids, uint32(uid))
			}
		}
		return nil
	})
	slices.Sort(uids)
	return slices.Compact(uids), err
}

// facts is what the server tells about a message apart from its content.
type facts struct {
	internal time.Time
	size     int64
	deleted  bool
	// header are the fields that were asked for: describe asks for Received.
	header []byte
}

// describe asks for the facts of some messages; a UID may be missing from the
// answer.
func (s *session) describe(ctx context.Context, uids []uint32) (map[uint32]facts, error) {
	return s.gather(ctx, uids, imap.FetchOptions{UID: true, Flags: true, InternalDate: true, RFC822Size: true}, "Received")
}

// gather asks for facts, with the header fields of some names.
func (s *session) gather(ctx context.Context, uids []uint32, options imap.FetchOptions, names ...string) (map[uint32]facts, error) {
	options.BodySection = []*imap.FetchItemBodySection{{Specifier: imap.PartSpecifierHeader, HeaderFields: names, Peek: true}}
	all := make(map[uint32]facts, len(uids))
	err := s.doSized(ctx, "FETCH", int64(len(uids))*slowest, func(w *watch) error {
		command := s.client.Fetch(uidSet(uids), &options)
		for message := command.Next(); message != nil; message = command.Next() {
			w.moved()
			var uid uint32
			var f facts
			for item := message.Next(); item != nil; item = message.Next() {
				if err := s.note(item, &f, &uid); err != nil {
					return err
				}
			}
			all[uid] = f
		}
		return command.Close()
	})
	return all, err
}

func uidSet(uids []uint32) imap.UIDSet {
	var set imap.UIDSet
	for _, uid := range uids {
		set.AddNum(imap.UID(uid))
	}
	return set
}

// note keeps what one item of an answer tells.
func (s *session) note(item imapclient.FetchItemData, f *facts, uid *uint32) error {
	const enough = 64 << 10
	switch item := item.(type) {
	case imapclient.FetchItemDataUID:
		*uid = uint32(item.UID)
	case imapclient.FetchItemDataFlags:
		for _, flag := range item.Flags {
			f.deleted = f.deleted || strings.EqualFold(string(flag), string(imap.FlagDeleted))
		}
	case imapclient.FetchItemDataInternalDate:
		f.internal = item.Time
	case imapclient.FetchItemDataRFC822Size:
		f.size = item.Size
	case imapclient.FetchItemDataBodySection:
		if item.Literal == nil {
			return nil
		}
		l := &literal{from: item.Literal}
		head, err := io.ReadAll(io.LimitReader(l, enough))
		rest, restErr := io.Copy(io.Discard, l)
		if err = errors.Join(err, restErr); err != nil {
			return s.abandon(l, err)
		}
		if int64(len(head))+rest != item.Literal.Size() {
			return s.abandon(l, io.ErrUnexpectedEOF)
		}
		f.header = head
	}
	return nil
}

// abandon ends the connection in the middle of a literal. The command must not
// be closed afterwards: the library would read the literal again.
func (s *session) abandon(l *literal, err error) error {
	s.kill()
	// The library's goroutine waits for the end of the literal.
	_, _ = io.Copy(io.Discard, l)
	<-s.client.Closed()
	return err
}

// errTooLarge is the error of a message above the limit. The connection has
// ended, since a literal cannot be skipped.
var errTooLarge = errors.New("the message is too large")

// fetch gets one message, or its header alone. A nil spool without an error
// means that the server answered with nothing. Only with ask are the facts
// asked for: their notation may be what the library cannot read.
func (s *session) fetch(ctx context.Context, uid uint32, headerOnly, ask bool, limit, size int64, dir string) (*spool, facts, error) {
	var content *spool
	var f facts
	var fault error // that comes before any of the connection
	bound := limit
	if size > 0 {
		bound = 2 * size // RFC822.SIZE is an estimate on some servers
	}
	err := s.doSized(ctx, "FETCH", bound, func(w *watch) error {
		section := &imap.FetchItemBodySection{Peek: true}
		if headerOnly {
			section.Specifier = imap.PartSpecifierHeader
		}
		command := s.client.Fetch(uidSet([]uint32{uid}), &imap.FetchOptions{
			UID: true, Flags: ask, InternalDate: ask, RFC822Size: ask,
			BodySection: []*imap.FetchItemBodySection{section},
		})
		for message := command.Next(); message != nil; message = command.Next() {
			var ignored uint32
			for item := message.Next(); item != nil; item = message.Next() {
				body, ok := item.(imapclient.FetchItemDataBodySection)
				if !ok {
					if err := s.note(item, &f, &ignored); err != nil {
						return err
					}
					continue
				}
				if body.Literal == nil || body.Literal.Size() == 0 || content != nil {
					continue
				}
				l := &literal{from: body.Literal, watch: w}
				var err error
				if body.Literal.Size() > limit {
					err = errTooLarge
				} else {
					content, err = newSpool(dir, body.Literal.Size(), l)
				}
				var local spoolError
				if errors.Is(err, errTooLarge) || errors.As(err, &local) {
					fault = err
				}
				if err != nil {
					return s.abandon(l, err)
				}
			}
		}
		return command.Close()
	})
	if fault != nil {
		err = fault
	}
	if err != nil && content != nil {
		err = errors.Join(err, content.Close())
		content = nil
	}
	return content, f, err
}

// listed is one folder of the account.
type listed struct {
	name string
	role Role // "" for any other
	// closed is set for a name that is no folder (\Noselect).
	closed bool
}

func (s *session) list(ctx context.Context) ([]listed, error) {
	var all []listed
	err := s.do(ctx, "LIST", func() error {
		var options *imap.ListOptions
		if s.caps.Has(imap.CapSpecialUse) && s.caps.Has(imap.CapListExtended) {
			options = &imap.ListOptions{ReturnSpecialUse: true}
		}
		folders, err := s.client.List("", "*", options).Collect()
		if err != nil {
			return err
		}
		for _, folder := range folders {
			l := listed{name: folder.Mailbox}
			if strings.EqualFold(folder.Mailbox, "INBOX") {
				l.role = RoleInbox
			}
			for _, attribute := range folder.Attrs {
				switch strings.ToLower(string(attribute)) {
				case strings.ToLower(string(imap.MailboxAttrJunk)):
					l.role = RoleJunk
				case strings.ToLower(string(imap.MailboxAttrSent)):
					l.role = RoleSent
				case strings.ToLower(string(imap.MailboxAttrNoSelect)), strings.ToLower(string(imap.MailboxAttrNonExistent)):
					l.closed = true
				}
			}
			all = append(all, l)
		}
		return nil
	})
	return all, err
}

// canIdle tells that the server can say at once when mail arrives.
func (s *session) canIdle() bool { return !s.noIdle && s.caps.Has(imap.CapIdle) }

// idle waits in the open folder until it grows, the connection ends, ctx ends
// or something is received from one of the two channels.
func (s *session) idle(ctx context.Context, until <-chan time.Time, interrupt <-chan struct{}) error {
	var command *imapclient.IdleCommand
	err := s.do(ctx, "IDLE", func() (err error) {
		command, err = s.client.Idle()
		return err
	})
	if err != nil {
		s.noIdle = refused(err)
		return err
	}
	select {
	case <-s.wake:
	case <-until:
	case <-interrupt:
	case <-ctx.Done():
	case <-s.client.Closed():
	}
	// The command is ended within the timeout, also when ctx has ended:
	// a goroutine of the library waits for it.
	ending := context.WithoutCancel(ctx)
	if ctx.Err() != nil {
		s.kill()
	}
	err = s.do(ending, "DONE", func() error {
		if err := command.Close(); err != nil {
			return err
		}
		return command.Wait()
	})
	if ctx.Err() != nil {
		return fmt.Errorf("IDLE: %w", ctx.Err())
	}
	return err
}

// file appends a copy of a mail, marked as seen.
func (s *session) file(ctx context.Context, folder string, raw []byte, at time.Time) error {
	return s.doSized(ctx, "APPEND", int64(len(raw)), func(w *watch) error {
		command := s.client.Append(folder, int64(len(raw)), &imap.AppendOptions{
			Flags: []imap.Flag{imap.FlagSeen}, Time: at,
		})
		_, writeErr := command.Write(raw)
		w.moved()
		closeErr := command.Close()
		_, err := command.Wait()
		if err != nil {
			return err
		}
		return errors.Join(writeErr, closeErr)
	})
}

// noop asks whether the connection still stands.
func (s *session) noop(ctx context.Context) error {
	return s.do(ctx, "NOOP", func() error { return s.client.Noop().Wait() })
}
