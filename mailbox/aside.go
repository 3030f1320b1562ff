package mailbox

import (
	"context"
	"errors"
	"fmt"
	"time"
)

// ErrNoSentFolder is the error of a mailbox of which no folder of sent mail is
// known: name one in the configuration, "sent:Sent Items" for example.
var ErrNoSentFolder = errors.New("no folder of sent mail is known: name it in the list of folders")

// FindSent counts the mails with a Message-ID, in angle brackets, in the
// folder of sent mail, also where the service gave them another and kept this
// one in a field of its own. An error means that nobody knows. A server that files
// copies or builds its search index late may not find what was sent a moment
// ago.
func (r *Reader) FindSent(ctx context.Context, messageID string) (copies int, err error) {
	err = r.besides(ctx, func(s *session, specs []FolderSpec) error {
		folder, ok := sentFolder(specs)
		if !ok {
			return ErrNoSentFolder
		}
		if _, err := s.examine(ctx, folder); err != nil {
			return err
		}
		uids, err := s.identified(ctx, messageID)
		copies = len(uids)
		return err
	})
	if err != nil {
		return 0, fmt.Errorf("mailbox %s: look for a sent mail: %w", r.o.Account.Name, err)
	}
	return copies, nil
}

// Append files a copy of a mail that was sent in the folder of sent mail. Its
// failure says nothing about the mail itself, and is no reason to send again.
func (r *Reader) Append(ctx context.Context, raw []byte, at time.Time) error {
	err := r.besides(ctx, func(s *session, specs []FolderSpec) error {
		folder, ok := sentFolder(specs)
		if !ok {
			return ErrNoSentFolder
		}
		return s.file(ctx, folder, raw, at)
	})
	if err != nil {
		return fmt.Errorf("mailbox %s: file a sent mail: %w", r.o.Account.Name, err)
	}
	return nil
}

func sentFolder(specs []FolderSpec) (string, bool) {
	for _, spec := range specs {
		if spec.Role == RoleSent {
			return spec.Name, true
		}
	}
	return "", false
}

// Report is what Check found.
type Report struct {
	Mailbox string
	// Idle tells that the server can say at once when mail arrives.
	Idle bool
	// Folders are those that a look reads.
	Folders []FolderReport
	// Others are the names of the account's other folders.
	Others []string
}

// FolderReport is one folder that a look reads.
type FolderReport struct {
	FolderSpec
	Messages    uint32
	UIDValidity uint32
	// Err is why it cannot be opened.
	Err error
}

// Check signs in, lists the folders and opens each that a look reads, without
// reading a message. The error is that of the connection or the sign-in.
func (r *Reader) Check(ctx context.Context) (Report, error) {
	report := Report{Mailbox: r.o.Account.Name}
	err := r.besides(ctx, func(s *session, specs []FolderSpec) error {
		report.Idle = s.canIdle()
		all, err := s.list(ctx)
		if err != nil {
			return err
		}
		read := map[string]bool{}
		for _, spec := range specs {
			read[spec.Name] = true
			b, err := s.examine(ctx, spec.Name)
			if err != nil && !refused(err) {
				return err
			}
			report.Folders = append(report.Folders, FolderReport{
				FolderSpec: spec, Messages: b.count, UIDValidity: b.validity, Err: err,
			})
		}
		for _, folder := range all {
			if !read[folder.name] && !folder.closed {
				report.Others = append(report.Others, folder.name)
			}
		}
		return nil
	})
	if err != nil {
		return report, fmt.Errorf("mailbox %s: %w", r.o.Account.Name, err)
	}
	return report, nil
}

// besides runs something on a second connection, which is kept, or on the
// only one that is allowed, between two looks.
func (r *Reader) besides(ctx context.Context, run func(*session, []FolderSpec) error) error {
	if r.o.Account.MaxConnections < 2 {
		r.wanting.Add(1)
		select { // end IDLE
		case r.interrupt <- struct{}{}:
		default:
		}
		err := r.acquire(ctx)
		r.wanting.Add(-1)
		if err != nil {
			return err
		}
		defer r.release()
		if _, err := r.connect(ctx); err != nil {
			return err
		}
		return run(r.main, r.specs)
	}
	r.asideMu.Lock()
	defer r.asideMu.Unlock()
	if r.aside != nil {
		// An idle connection may have been ended by the server.
		if err := r.aside.noop(ctx); err != nil {
			r.aside.kill()
			r.aside = nil
		}
	}
	if r.aside == nil {
		s, err := openSession(ctx, r.endpoint, r.o.Account.SignIn, r.o.CommandTimeout)
		if err != nil {
			return err
		}
		r.aside = s
	}
	specs, err := r.folders(ctx, r.aside)
	if err != nil {
		return err
	}
	return run(r.aside, specs)
}
