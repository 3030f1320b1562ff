package main

import (
	"context"
	"errors"
	"fmt"
	"io"

	"dtrbot/mailbox"
	"dtrbot/parser"
	"dtrbot/tracker"
)

// answerTries is how often an officer's reply that cannot be read is asked for,
// one look after another, before its header has to do. An outage of whatever
// length is no try.
const answerTries = 5

// readAnswers reads what officers' own replies say whose headers answer a case:
// these alone, and nothing of them is kept.
func (s *station) readAnswers(ctx context.Context) error {
	for {
		places, err := s.tracker.UnreadAnswers(ctx, s.mailbox.Name)
		if err != nil {
			return err
		}
		read := 0
		for _, p := range places {
			done, err := s.readAnswer(ctx, p)
			if err != nil {
				return fmt.Errorf("read an officer's reply: %w", err)
			}
			if done {
				read++
			}
		}
		if read == 0 {
			return nil
		}
	}
}

// readAnswer reads one reply. It is not done while the mailbox does not give it.
func (s *station) readAnswer(ctx context.Context, p tracker.Place) (done bool, err error) {
	var m *parser.Message
	var unread error // of the reader, which the mailbox gave it to
	ref := mailbox.UIDRef{Mailbox: p.Mailbox, Folder: p.Folder, Role: mailbox.Role(p.Role), UIDValidity: p.UIDValidity, UID: p.UID}
	err = s.reader.Whole(ctx, ref, func(open func() (io.ReadCloser, error)) error {
		result, err := s.readers.text(ctx, open)
		if err != nil {
			unread = err
			return err
		}
		m = &result.Message
		return nil
	})
	switch {
	case ctx.Err() != nil:
		return false, ctx.Err()
	case err == nil, errors.Is(err, mailbox.ErrGone):
	default:
		if unread != nil && !machineFault(ctx, unread) || errors.Is(err, mailbox.ErrBroken) {
			s.unread[p]++ // it may be the message
		}
		if s.unread[p] < answerTries {
			s.log.Warn("an officer's reply could not be read; tried again at the next look", "folder", p.Folder, "uid", p.UID, "err", err)
			return false, nil
		}
	}
	delete(s.unread, p)
	if m == nil {
		s.log.Warn("an officer's reply could not be read: it counts as a receipt alone", "folder", p.Folder, "uid", p.UID, "err", err)
	}
	return true, s.tracker.ReadAnswer(ctx, p, m)
}
