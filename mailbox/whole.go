package mailbox

import (
	"context"
	"errors"
	"fmt"
	"io"
)

// ErrGone is returned for a message that cannot be had any more, or is too large.
var ErrGone = errors.New("the message cannot be had")

// ErrBroken is returned for a message at which the connection ended or fell
// silent: the message may be why, where it happens again and again.
var ErrBroken = errors.New("the connection ended while the message was fetched")

// Whole gives one message, of which a look fetched the header alone, to read.
// It must not be called from within a look. ErrGone means that another try makes
// no sense; what a server says about load is no such answer.
func (r *Reader) Whole(ctx context.Context, ref UIDRef, read func(open func() (io.ReadCloser, error)) error) error {
	var content *spool
	err := r.besides(ctx, func(s *session, _ []FolderSpec) error {
		b, err := s.examine(ctx, ref.Folder)
		if refused(err) && !overloaded(err) {
			return ErrGone
		}
		if err != nil {
			return err
		}
		if b.validity != ref.UIDValidity {
			return ErrGone
		}
		content, _, err = s.fetch(ctx, ref.UID, false, false, r.o.MaxSize, 0, r.o.SpoolDir)
		if errors.Is(err, errTooLarge) || err == nil && content == nil || refused(err) && !overloaded(err) {
			return errors.Join(ErrGone, err)
		}
		var e *commandError
		if errors.As(err, &e) && !refused(err) && !errors.Is(err, ErrThrottled) {
			return fmt.Errorf("%w: %w", ErrBroken, err)
		}
		return err
	})
	if err != nil {
		return fmt.Errorf("mailbox %s: read UID %d of the folder once more: %w", r.o.Account.Name, ref.UID, err)
	}
	return errors.Join(read(content.open), content.Close())
}
