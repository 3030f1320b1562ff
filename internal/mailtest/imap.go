package mailtest

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"log"
	"net"
	"net/url"
	"sync"
	"time"

	"github.com/emersion/go-imap/v2"
	"github.com/emersion/go-imap/v2/imapserver"
	"github.com/emersion/go-imap/v2/imapserver/imapmemserver"
)

// IMAP is an IMAP server in this process, without TLS. Every user has the
// folders INBOX, Junk (special use \Junk) and Sent (\Sent); they can neither
// be renamed nor deleted, and no others can be made.
type IMAP struct {
	l      *listener
	server *imapserver.Server
	users  map[string]*imapmemserver.User
	done   chan struct{}

	mu     sync.Mutex // of closed, and of live's first and last
	closed bool
	live   sync.WaitGroup // sessions
}

// folder is one of the folders every user has.
type folder struct {
	name string
	use  []imap.MailboxAttr // RFC 6154
}

func folders() []folder {
	return []folder{
		{name: "INBOX"},
		{name: "Junk", use: []imap.MailboxAttr{imap.MailboxAttrJunk}},
		{name: "Sent", use: []imap.MailboxAttr{imap.MailboxAttrSent}},
	}
}

// NewIMAP starts a server for users, a map of name to password. The caller
// must Close it.
func NewIMAP(users map[string]string) (*IMAP, error) {
	s := &IMAP{users: make(map[string]*imapmemserver.User, len(users)), done: make(chan struct{})}
	for name, password := range users {
		u := imapmemserver.NewUser(name, password)
		for _, f := range folders() {
			if err := u.Create(f.name, nil); err != nil {
				return nil, fmt.Errorf("make folder %s: %w", f.name, err)
			}
			if err := u.Subscribe(f.name); err != nil {
				return nil, fmt.Errorf("subscribe folder %s: %w", f.name, err)
			}
		}
		s.users[name] = u
	}
	l, err := listen()
	if err != nil {
		return nil, err
	}
	s.l = l
	s.server = imapserver.New(&imapserver.Options{
		NewSession: func(*imapserver.Conn) (imapserver.Session, *imapserver.GreetingData, error) {
			s.mu.Lock()
			defer s.mu.Unlock()
			if s.closed { // a connection taken as Close began
				return nil, nil, &imap.Error{Type: imap.StatusResponseTypeBye, Text: "closed"}
			}
			s.live.Add(1)
			return &imapSession{server: s}, nil, nil
		},
		Caps: imap.CapSet{
			imap.CapIMAP4rev1:    {},
			imap.CapNamespace:    {},
			imap.CapUIDPlus:      {},
			imap.CapESearch:      {},
			imap.CapListExtended: {},
			imap.CapListStatus:   {},
			imap.CapMove:         {},
			imap.CapStatusSize:   {},
			imap.CapSpecialUse:   {},
			imap.CapLiteralPlus:  {},
		},
		Logger:       log.New(io.Discard, "", 0), // connections that break are the caller's own doing
		InsecureAuth: true,
	})
	go func() {
		defer close(s.done)
		// The only end is Close; Accept errors before it would show as
		// refused connections.
		_ = s.server.Serve(l)
	}()
	return s, nil
}

// URL is where it listens: imap+insecure://127.0.0.1:port.
func (s *IMAP) URL() *url.URL {
	return &url.URL{Scheme: "imap+insecure", Host: s.l.Addr().String()}
}

// Append files a message as if it had arrived at the given instant (the
// INTERNALDATE; zero for now), wakes every IDLE on the folder and returns the
// message's UID.
func (s *IMAP) Append(user, folder string, raw []byte, at time.Time) (uint32, error) {
	u := s.users[user]
	if u == nil {
		return 0, fmt.Errorf("append: no user %q", user)
	}
	// Copied: the server keeps the slice.
	data, err := u.Append(folder, literal{bytes.NewReader(bytes.Clone(raw)), int64(len(raw))}, &imap.AppendOptions{Time: at})
	if err != nil {
		return 0, fmt.Errorf("append to folder %s: %w", folder, err)
	}
	return uint32(data.UID), nil
}

// Kick ends every connection; new ones are welcome.
func (s *IMAP) Kick() { s.l.kick() }

// Close ends every session and returns when they have ended.
func (s *IMAP) Close() error {
	s.mu.Lock()
	s.closed = true
	s.mu.Unlock()
	err := s.l.Close()
	// Serve ends with its listener, and must have: the library's Close may not
	// run beside Serve's first lines.
	<-s.done
	if cerr := s.server.Close(); cerr != nil && !errors.Is(cerr, net.ErrClosed) {
		err = errors.Join(err, cerr)
	}
	s.live.Wait()
	if err != nil {
		return fmt.Errorf("close the IMAP server: %w", err)
	}
	return nil
}

type literal struct {
	io.Reader
	size int64
}

func (l literal) Size() int64 { return l.size }

// imapSession is the library's session of one user, with the special uses it
// has no way to set. Before login the embedded one is nil.
type imapSession struct {
	*imapmemserver.UserSession
	server *IMAP
	user   *imapmemserver.User
}

func (s *imapSession) Login(username, password string) error {
	u := s.server.users[username]
	if u == nil {
		return imapserver.ErrAuthFailed
	}
	if err := u.Login(username, password); err != nil {
		return err
	}
	s.user = u
	s.UserSession = imapmemserver.NewUserSession(u)
	return nil
}

func (s *imapSession) Close() error {
	defer s.server.live.Done()
	return s.UserSession.Close()
}

// Idle implements RFC 2177. The library's own waits for the next update only: a
// mail that came between EXAMINE and IDLE would not be told of.
func (s *imapSession) Idle(w *imapserver.UpdateWriter, stop <-chan struct{}) error {
	const often = 10 * time.Millisecond
	t := time.NewTicker(often)
	defer t.Stop()
	for {
		if err := s.UserSession.Poll(w, true); err != nil {
			return err
		}
		select {
		case <-stop:
			return nil
		case <-t.C:
		}
	}
}

// List implements LIST with RFC 5258, 5819 and 6154.
func (s *imapSession) List(w *imapserver.ListWriter, ref string, patterns []string, o *imap.ListOptions) error {
	const delim = '/'
	if len(patterns) == 0 {
		return w.WriteList(&imap.ListData{Attrs: []imap.MailboxAttr{imap.MailboxAttrNoSelect}, Delim: delim})
	}
	for _, f := range folders() {
		match := false
		for _, p := range patterns {
			match = match || imapserver.MatchList(f.name, delim, ref, p)
		}
		if !match || o.SelectSpecialUse && len(f.use) == 0 {
			continue
		}
		data := &imap.ListData{Mailbox: f.name, Delim: delim}
		if o.SelectSubscribed || o.ReturnSubscribed {
			data.Attrs = append(data.Attrs, imap.MailboxAttrSubscribed)
		}
		data.Attrs = append(data.Attrs, f.use...)
		if o.ReturnStatus != nil {
			status, err := s.user.Status(f.name, o.ReturnStatus)
			if err != nil {
				return err
			}
			data.Status = status
		}
		if err := w.WriteList(data); err != nil {
			return err
		}
	}
	return nil
}

func errFixed() error {
	return &imap.Error{
		Type: imap.StatusResponseTypeNo,
		Code: imap.ResponseCodeCannot,
		Text: "The folders of this server are fixed",
	}
}

func (s *imapSession) Create(string, *imap.CreateOptions) error         { return errFixed() }
func (s *imapSession) Delete(string) error                              { return errFixed() }
func (s *imapSession) Rename(string, string, *imap.RenameOptions) error { return errFixed() }
