//go:build linux

package mailtest

import (
	"errors"
	"fmt"
	"iter"
	"os"
	"path/filepath"
	"time"
)

// Fill puts many messages into a user's INBOX, each with the time it arrived,
// by writing them where Dovecot keeps its mail: ten thousand a second. They get
// their UIDs in the order of their times. No session of the user may be open.
func (d *Dovecot) Fill(user string, mails iter.Seq2[[]byte, time.Time]) error {
	if _, ok := d.users[user]; !ok {
		return fmt.Errorf("no user %q", user)
	}
	uid, gid := -1, -1
	if os.Geteuid() == 0 {
		owner, err := credential("mail")
		if err != nil {
			return err
		}
		uid, gid = int(owner.Uid), int(owner.Gid)
	}
	home := d.path("mail/" + user)
	for _, dir := range []string{home, home + "/Maildir", home + "/Maildir/cur", home + "/Maildir/new", home + "/Maildir/tmp"} {
		err := os.Mkdir(dir, 0o700)
		if errors.Is(err, os.ErrExist) {
			continue
		}
		if err = errors.Join(err, os.Chown(dir, uid, gid)); err != nil {
			return fmt.Errorf("fill the mailbox of %s: %w", user, err)
		}
	}
	n := 0
	for raw, at := range mails {
		// Dovecot sorts by the time and what follows it, and takes the file's
		// time for the INTERNALDATE.
		n++
		name := filepath.Join(home, "Maildir/cur", fmt.Sprintf("%d.M%06dP1.mailtest,S=%d:2,S", at.Unix(), n%1_000_000, len(raw)))
		if err := errors.Join(os.WriteFile(name, raw, 0o600), os.Chown(name, uid, gid), os.Chtimes(name, at, at)); err != nil {
			return fmt.Errorf("fill the mailbox of %s: %w", user, err)
		}
	}
	return nil
}
