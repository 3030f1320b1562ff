package mailtest

import (
	"bytes"
	"errors"
	"fmt"
	"net/url"
	"slices"
	"strings"
	"sync"
	"time"
)

// The resources of an Exchange's tokens, and the application that is known.
const (
	ExchangeMailScope  = "https://outlook.office365.com/.default"
	ExchangeGraphScope = "https://graph.example/.default"
	ExchangeClientID   = "00000000-0000-4000-8000-0000000000aa"
	ExchangeSecret     = "exchange-hush"
)

// ExchangeOptions say what an Exchange does.
type ExchangeOptions struct {
	// Mailboxes are the addresses; the application may open and send as each.
	Mailboxes []string
	// GraphFault is asked at each call of sendMail; nil for none.
	GraphFault func(mailbox, recipients string) *GraphFault
	// NoCopies keeps what Graph sends out of Sent Items.
	NoCopies bool
	// OtherIDs gives what Graph sends another Message-ID, and keeps the former in
	// a field of its own, as Outlook.com does.
	OtherIDs bool
}

// Exchange is a mail system in this process with the ways of Exchange Online,
// as far as a reader meets them: IMAP by XOAUTH2 alone; no special uses; a MIME
// rendering that differs at each fetch, and sizes that fit none of them; FETCH
// answered with nothing for some messages; IMAP4rev2 named and not understood.
// Mail goes out by Microsoft Graph, which files a copy. Tokens for IMAP and for
// Graph are different ones.
type Exchange struct {
	Issuer *Issuer
	Graph  *Graph

	o    ExchangeOptions
	l    *listener
	live sync.WaitGroup

	mu       sync.Mutex
	boxes    map[string]*exchangeBox
	strange  []string // commands that were not understood, or would change something
	rendered int
}

// exchangeBox is one mailbox.
type exchangeBox struct {
	folders []*exchangeFolder
	// apart answers every command of a session that is signed in with "not
	// connected"; shut refuses the sign-in.
	apart, shut bool
}

type exchangeFolder struct {
	wire     string // its name in modified UTF-7 (RFC 3501 section 5.1.3)
	validity uint32
	next     uint32
	messages []*exchangeMessage
}

type exchangeMessage struct {
	uid     uint32
	raw     []byte
	at      time.Time
	deleted bool
	empty   int // so many fetches of the content are answered with nothing
}

// exchangeFolders are the names on the wire; "T&AXc-" is Tŷ, for a council in
// Wales.
func exchangeFolders() []string {
	return []string{"Archive", "Deleted Items", "Drafts", "INBOX", "Junk Email", "Sent Items", "T&AXc-"}
}

// NewExchange starts it. The caller must Close it.
func NewExchange(o ExchangeOptions) (*Exchange, error) {
	issuer, err := NewIssuer(IssuerOptions{
		Secrets: map[string]string{ExchangeClientID: ExchangeSecret}, Users: map[string]string{ExchangeClientID: "application"},
	})
	if err != nil {
		return nil, err
	}
	e := &Exchange{Issuer: issuer, o: o, boxes: map[string]*exchangeBox{}}
	for i, address := range o.Mailboxes {
		box := &exchangeBox{}
		for n, name := range exchangeFolders() {
			box.folders = append(box.folders, &exchangeFolder{wire: name, validity: uint32(100*i + n + 1), next: 1})
		}
		e.boxes[strings.ToLower(address)] = box
	}
	if e.l, err = listen(); err != nil {
		issuer.Close()
		return nil, err
	}
	e.Graph = NewGraph(GraphOptions{Allowed: e.maySend, Mailboxes: o.Mailboxes, Fault: o.GraphFault, OnMessage: e.file})
	e.live.Go(func() {
		for {
			c, err := e.l.Accept()
			if err != nil {
				return // Close
			}
			e.live.Go(func() { newExchangeSession(e, c).serve() })
		}
	})
	return e, nil
}

// URL is where its IMAP listens: imap+insecure://127.0.0.1:port.
func (e *Exchange) URL() *url.URL {
	return &url.URL{Scheme: "imap+insecure", Host: e.l.Addr().String()}
}

// Kick ends every IMAP connection; new ones are welcome.
func (e *Exchange) Kick() { e.l.kick() }

// Close ends it.
func (e *Exchange) Close() error {
	err := e.l.Close()
	e.live.Wait()
	e.Graph.Close()
	e.Issuer.Close()
	if err != nil {
		return fmt.Errorf("close the Exchange: %w", err)
	}
	return nil
}

// maySend tells whether a token is good for Graph, and for a mailbox where one
// is given.
func (e *Exchange) maySend(token, mailbox string) bool {
	_, scope, ok := e.Issuer.Check(token)
	return ok && scope == ExchangeGraphScope && (mailbox == "" || e.box(mailbox) != nil)
}

// file puts a copy of what was sent into Sent Items.
func (e *Exchange) file(mailbox string, m Message) {
	if e.o.NoCopies {
		return
	}
	raw := m.Data
	if e.o.OtherIDs {
		raw = bytes.Replace(raw, []byte("\r\nMessage-ID: "), fmt.Appendf(nil, "\r\nMessage-ID: <%X@prod.example>\r\nX-Microsoft-Original-Message-ID: ", m.At.UnixNano()), 1)
	}
	// The mailbox exists: Graph has looked.
	_, _ = e.Append(mailbox, "Sent Items", raw, m.At)
}

func (e *Exchange) box(address string) *exchangeBox {
	return e.boxes[strings.ToLower(address)]
}

// folder finds one by its name on the wire; the caller holds the lock.
func (b *exchangeBox) folder(wire string) *exchangeFolder {
	i := slices.IndexFunc(b.folders, func(f *exchangeFolder) bool {
		return f.wire == wire || strings.EqualFold(wire, "INBOX") && f.wire == "INBOX"
	})
	if i < 0 {
		return nil
	}
	return b.folders[i]
}

// with runs something on a folder, named as on the wire, under the lock.
func (e *Exchange) with(address, folder string, run func(*exchangeFolder) error) error {
	e.mu.Lock()
	defer e.mu.Unlock()
	box := e.box(address)
	if box == nil {
		return fmt.Errorf("no mailbox %s", address)
	}
	f := box.folder(folder)
	if f == nil {
		return fmt.Errorf("no folder %s", folder)
	}
	return run(f)
}

// Append files a message as if it had arrived at the instant (zero for now), and
// returns its UID.
func (e *Exchange) Append(address, folder string, raw []byte, at time.Time) (uid uint32, err error) {
	if at.IsZero() {
		at = time.Now()
	}
	err = e.with(address, folder, func(f *exchangeFolder) error {
		uid = f.next
		f.messages = append(f.messages, &exchangeMessage{uid: uid, raw: bytes.Clone(raw), at: at})
		f.next++
		return nil
	})
	return uid, err
}

// message finds one; the caller holds the lock.
func (f *exchangeFolder) message(uid uint32) (*exchangeMessage, error) {
	for _, m := range f.messages {
		if m.uid == uid {
			return m, nil
		}
	}
	return nil, fmt.Errorf("no UID %d", uid)
}

// Empty answers so many fetches of a message's content with nothing.
func (e *Exchange) Empty(address, folder string, uid uint32, times int) error {
	return e.with(address, folder, func(f *exchangeFolder) error {
		m, err := f.message(uid)
		if err == nil {
			m.empty = times
		}
		return err
	})
}

// SetDeleted marks a message \Deleted, or takes the mark away.
func (e *Exchange) SetDeleted(address, folder string, uid uint32, deleted bool) error {
	return e.with(address, folder, func(f *exchangeFolder) error {
		m, err := f.message(uid)
		if err == nil {
			m.deleted = deleted
		}
		return err
	})
}

// Renew gives a folder another UIDVALIDITY and its messages other UIDs, in the
// opposite order, as a move of the mailbox may.
func (e *Exchange) Renew(address, folder string, validity uint32) error {
	return e.with(address, folder, func(f *exchangeFolder) error {
		f.validity = validity
		slices.Reverse(f.messages)
		for i, m := range f.messages {
			m.uid = uint32(i + 1)
		}
		f.next = uint32(len(f.messages) + 1)
		return nil
	})
}

// SetApart takes a mailbox away from sessions that are signed in to it, or gives
// it back: "User is authenticated but not connected".
func (e *Exchange) SetApart(address string, apart bool) error {
	e.mu.Lock()
	defer e.mu.Unlock()
	box := e.box(address)
	if box == nil {
		return errors.New("no such mailbox")
	}
	box.apart = apart
	return nil
}

// Shut closes a mailbox to the application.
func (e *Exchange) Shut(address string) error {
	e.mu.Lock()
	defer e.mu.Unlock()
	box := e.box(address)
	if box == nil {
		return errors.New("no such mailbox")
	}
	box.shut = true
	return nil
}

// mayOpen tells whether the application may open a mailbox.
func (e *Exchange) mayOpen(address string) bool {
	e.mu.Lock()
	defer e.mu.Unlock()
	box := e.box(address)
	return box != nil && !box.shut
}

// Strange are the commands that it did not understand, or that would have
// changed something.
func (e *Exchange) Strange() []string {
	e.mu.Lock()
	defer e.mu.Unlock()
	return slices.Clone(e.strange)
}

func (e *Exchange) odd(command string) {
	e.mu.Lock()
	defer e.mu.Unlock()
	e.strange = append(e.strange, command)
}
