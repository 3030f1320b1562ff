package mailbox

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"golang.org/x/sync/errgroup"
)

// refusalsBeforeUnfetched is how many looks may fail to hand a message to the
// Ledger before it is recorded as unfetched, so that the position moves on.
const refusalsBeforeUnfetched = 3

// pass takes messages of one folder from the server to the Ledger.
type pass struct {
	*Reader
	ref    UIDRef // without the UID
	memory *memory
	// mayWait is set for old mail: it is left for the next look once the server
	// says that mail came. interrupted tells that it did.
	mayWait, interrupted bool

	mu        sync.Mutex // for what follows: messages are received in parallel
	finished  map[uint32]bool
	unfetched map[uint32]bool
	received  int
	skipped   int
	deleted   int
	failed    int
}

func (r *Reader) newPass(look FolderLook, m *memory) *pass {
	return &pass{
		Reader: r, memory: m,
		ref:      UIDRef{Mailbox: r.o.Account.Name, Folder: look.Name, Role: look.Role, UIDValidity: look.UIDValidity},
		finished: map[uint32]bool{}, unfetched: map[uint32]bool{},
	}
}

func (p *pass) count(look *FolderLook) {
	look.Received, look.Skipped, look.Deleted = p.received, p.skipped, p.deleted
	look.Unfetched, look.Failed = len(p.unfetched), p.failed
}

// finish notes that a UID needs no more work; tally counts why.
func (p *pass) finish(uid uint32, tally *int) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.finished[uid] = true
	if tally != nil {
		*tally++
	}
}

// take fetches the messages one by one, in order, and gives them to the Ledger
// in parallel. An error means that the folder cannot be read further now;
// what was finished is noted. Again is set for messages that are recorded as
// unfetched.
func (p *pass) take(ctx context.Context, uids []uint32, again bool) error {
	if len(uids) == 0 {
		return nil
	}
	described, err := p.describe(ctx, uids)
	if err != nil {
		return err
	}
	var receiving errgroup.Group
	receiving.SetLimit(p.o.Parallel)
	var suspect uint32
	var said error // of the server, at the suspect
	for i, uid := range uids {
		if p.mayWait && i > 0 && said == nil && len(p.main.wake) > 0 {
			p.interrupted = true
			break
		}
		f, known := described[uid]
		var given bool
		given, err = p.one(ctx, uid, f, known, again, &receiving)
		if err != nil && ctx.Err() == nil && overloaded(err) && said == nil && p.strike(uid) >= strikesOfSuspect {
			// Each look ends here, with the words of a server that is busy. It may
			// be this one message: whether it is shows with the next.
			suspect, said, err = uid, err, nil
			if p.main.broken() {
				err = p.reopen(ctx)
			}
		} else if given && said != nil {
			// A message for which the server was not asked would tell nothing.
			err = errors.Join(err, p.giveUp(ctx, suspect, ReasonRefused))
			suspect, said = 0, nil
		}
		if err != nil {
			break
		}
	}
	if err == nil && said != nil && p.memory.strikes[suspect] >= strikesOfLast {
		err = p.giveUp(ctx, suspect, ReasonRefused) // there is no next one
	} else if err == nil {
		err = said
	}
	if err == nil {
		p.memory.undescribed = 0
	}
	return errors.Join(err, receiving.Wait())
}

// At so many looks a server may call itself busy at one message before the next
// one is tried, and before the last one is given up for now.
const strikesOfSuspect, strikesOfLast = 3, 6

// strike counts a look that ended at a message.
func (p *pass) strike(uid uint32) int {
	p.memory.strikes[uid]++
	return p.memory.strikes[uid]
}

// describe asks for the facts of a batch. When the answer breaks the
// connection, the messages are taken without it, each on its own; so they are
// when one look after another ended here, in whose words ever, until a look
// comes to its end.
func (p *pass) describe(ctx context.Context, uids []uint32) (map[uint32]facts, error) {
	const giveUp = 2
	if p.memory.undescribed >= giveUp {
		return nil, nil
	}
	described, err := p.main.describe(ctx, uids)
	if err == nil {
		p.memory.undescribed = 0
		return described, nil
	}
	if ctx.Err() != nil {
		return nil, err
	}
	p.memory.undescribed++
	if overloaded(err) || silent(err) {
		// It may be the server, or one message of the batch, which nobody but
		// the next looks can tell.
		return nil, err
	}
	p.log.Warn("a batch of messages could not be described; they are fetched one by one", "folder", p.ref.Folder, "err", err)
	if p.main.broken() {
		if err := p.reopen(ctx); err != nil {
			return nil, err
		}
	}
	return nil, nil
}

// reopen connects anew and opens the folder again.
func (p *pass) reopen(ctx context.Context) error {
	p.drop()
	if _, err := p.connect(ctx); err != nil {
		return err
	}
	b, err := p.main.examine(ctx, p.ref.Folder)
	if err != nil {
		return err
	}
	if b.validity != p.ref.UIDValidity {
		return errors.New("the folder was renewed on the server during the look; it is read at the next")
	}
	return nil
}

// one takes one message to its end; given tells that the server gave it. An
// error stops the folder.
func (p *pass) one(ctx context.Context, uid uint32, f facts, known, again bool, receiving *errgroup.Group) (given bool, err error) {
	headerOnly := p.ref.Role == RoleSent
	if known {
		switch {
		case f.deleted && !again:
			p.finish(uid, &p.deleted)
			return false, nil
		case p.tooEarly(f, nil) && !again:
			p.finish(uid, &p.skipped)
			return false, nil
		case !headerOnly && f.size > p.o.MaxSize:
			return false, p.giveUp(ctx, uid, ReasonTooLarge)
		}
	}
	content, f, reason, err := p.fetch(ctx, uid, f, known, again)
	switch {
	case err != nil:
		return false, err
	case reason != "":
		return false, p.giveUp(ctx, uid, reason)
	case content == nil: // gone, and nobody has missed it
		p.finish(uid, nil)
		return false, nil
	}
	head, err := content.head()
	if err != nil {
		return true, errors.Join(err, content.Close())
	}
	if !known && f.internal.IsZero() && !again {
		// Its flags could not be read: the server is asked whether it is deleted.
		left, err := p.main.search(ctx, wanted{from: uid, to: uid, undeleted: true})
		if err != nil {
			return true, errors.Join(err, content.Close())
		}
		f.deleted = len(left) == 0
	}
	early := p.tooEarly(f, head)
	if (f.deleted || early) && !again {
		tally := &p.deleted
		if early {
			tally = &p.skipped
		}
		p.finish(uid, tally)
		return true, content.Close()
	}
	mail := Mail{UIDRef: p.ref, Received: receivedAt(f.internal, head), Size: f.size, Sender: p.o.Checker.Sender(headerFields(head)), Open: content.open}
	mail.UID = uid
	if mail.Received.IsZero() {
		mail.Received = p.o.Now().UTC()
	}
	if mail.Size == 0 {
		mail.Size = content.size
	}
	receiving.Go(func() error {
		return errors.Join(p.receive(ctx, mail), content.Close())
	})
	return true, nil
}

// tooEarly tells that a message was received before the folder's beginning.
// Head is its beginning where it was fetched.
func (p *pass) tooEarly(f facts, head []byte) bool {
	if p.memory.since.IsZero() {
		return false
	}
	if head == nil {
		head = f.header
	}
	at := receivedAt(f.internal, head)
	return !at.IsZero() && at.Before(p.memory.since)
}

// fetch gets the content of one message, trying twice. A reason means that it
// cannot be had; neither content nor a reason, that it is gone.
func (p *pass) fetch(ctx context.Context, uid uint32, f facts, known, again bool) (*spool, facts, string, error) {
	attempts := 2
	if again {
		attempts = 1
	}
	reason := ReasonNothing
	for attempt := range attempts {
		// The first try asks for the facts too, the last for the bytes alone.
		ask := !known && (attempt == 0 || attempts == 1)
		content, asked, err := p.main.fetch(ctx, uid, p.ref.Role == RoleSent, ask, p.o.MaxSize, f.size, p.o.SpoolDir)
		if ask && err == nil {
			f = asked
		}
		var local spoolError
		switch {
		case err == nil && content != nil:
			delete(p.memory.strikes, uid)
			return content, f, "", nil
		case ctx.Err() != nil, overloaded(err):
			return nil, f, "", err
		case errors.As(err, &local):
			// The fault is on this side, and passes for all messages or for
			// none; but one for which there is never room must not keep the
			// others waiting for ever.
			if p.refuse(uid) < refusalsBeforeUnfetched {
				return nil, f, "", err
			}
			p.log.Error("there is no room for a message", "folder", p.ref.Folder, "uid", uid, "err", err)
			return nil, f, ReasonNotTaken, p.reopen(ctx)
		case errors.Is(err, errTooLarge):
			return nil, f, ReasonTooLarge, p.reopen(ctx)
		case err == nil, refused(err):
			reason = ReasonNothing
			if err != nil {
				reason = ReasonRefused
			}
			listed, err := p.main.search(ctx, wanted{from: uid, to: uid})
			if err != nil {
				return nil, f, "", err
			}
			if len(listed) == 0 {
				if again {
					return nil, f, ReasonGone, nil
				}
				return nil, f, "", nil
			}
		default:
			p.strike(uid)
			p.log.Debug("the connection ended during a message", "folder", p.ref.Folder, "uid", uid, "err", err)
			late := silent(err)
			if late && p.memory.strikes[uid] < 2 {
				// The next look tries again: a server that has fallen silent
				// would cost one timeout for each message.
				return nil, f, "", err
			}
			if err := p.reopen(ctx); err != nil {
				return nil, f, "", err
			}
			reason = ReasonBroken
			if late {
				return nil, f, ReasonSilent, nil
			}
		}
	}
	return nil, f, reason, nil
}

// refuse counts a message that could not be taken on this side.
func (p *pass) refuse(uid uint32) int {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.memory.refusals[uid]++
	return p.memory.refusals[uid]
}

// giveUp records a message as unfetched.
func (p *pass) giveUp(ctx context.Context, uid uint32, reason string) error {
	ref := p.ref
	ref.UID = uid
	if err := p.o.Ledger.Unfetched(ctx, ref, reason); err != nil {
		return fmt.Errorf("record UID %d as unfetched: %w", uid, err)
	}
	delete(p.memory.strikes, uid)
	p.mu.Lock()
	defer p.mu.Unlock()
	level := slog.LevelWarn
	if p.memory.tries[uid].count > 0 {
		level = slog.LevelDebug // it was told before
	}
	p.log.Log(ctx, level, "a message could not be had: "+reason, "folder", ref.Folder, "uid", uid)
	p.finished[uid], p.unfetched[uid] = true, true
	delete(p.memory.refusals, uid)
	if reason == ReasonTooLarge || reason == ReasonGone {
		p.memory.tries[uid] = try{count: 1 << 20, next: p.o.Now().Add(10 * 365 * 24 * time.Hour)}
	}
	return nil
}

// receive hands one message to the Ledger. A message that it does not take
// fails alone; it is recorded as unfetched after some looks.
func (p *pass) receive(ctx context.Context, mail Mail) error {
	p.o.Trace("after-fetch")
	err := p.o.Ledger.Receive(ctx, mail)
	p.mu.Lock()
	defer p.mu.Unlock()
	if err == nil {
		p.finished[mail.UID] = true
		p.received++
		delete(p.memory.refusals, mail.UID)
		delete(p.memory.tries, mail.UID)
		return nil
	}
	if ctx.Err() != nil {
		return fmt.Errorf("receive UID %d: %w", mail.UID, ctx.Err())
	}
	p.memory.refusals[mail.UID]++
	p.log.Error("a message was not recorded", "folder", mail.Folder, "uid", mail.UID, "err", err)
	if p.memory.refusals[mail.UID] >= refusalsBeforeUnfetched {
		if err := p.o.Ledger.Unfetched(ctx, mail.UIDRef, ReasonNotTaken); err == nil {
			delete(p.memory.refusals, mail.UID)
			p.finished[mail.UID] = true
			p.unfetched[mail.UID] = true
			return nil
		}
	}
	p.failed++
	return nil
}
