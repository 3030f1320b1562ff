//go:build linux

package mailtest

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/emersion/go-imap/v2"
	"github.com/emersion/go-imap/v2/imapclient"
)

// What happens to the numbers of messages when a server is mended, moved or
// restored.

func (d *Dovecot) uidValidity(user, folder string) (uint32, error) {
	var v uint32
	err := d.with(user, func(c *imapclient.Client) error {
		data, err := c.Status(folder, &imap.StatusOptions{UIDValidity: true}).Wait()
		if err == nil {
			v = data.UIDValidity
		}
		return err
	})
	return v, err
}

// ResetUIDValidity makes the accident in which a server loses its index: the
// folder gets another UIDVALIDITY (RFC 9051 section 2.3.1.1) and every message
// another UID, from 1, perhaps in another order. The user's sessions end.
func (d *Dovecot) ResetUIDValidity(user, folder string) error {
	before, err := d.uidValidity(user, folder)
	if err != nil {
		return fmt.Errorf("reset the UIDVALIDITY of folder %s: %w", folder, err)
	}
	dir := d.maildir(user, folder)
	// A session that is just ending may write what it remembers: once more then.
	for range 10 {
		// Open sessions hold the old index.
		if err := d.Kick(user); err != nil {
			return err
		}
		// dovecot-uidvalidity stays: from it Dovecot knows which value is next,
		// where the time would give the same value twice in a second.
		for _, f := range []string{"dovecot-uidlist", "dovecot.index", "dovecot.index.log", "dovecot.index.log.2", "dovecot.index.cache"} {
			if err := os.RemoveAll(filepath.Join(dir, f)); err != nil {
				return fmt.Errorf("reset the UIDVALIDITY of folder %s: %w", folder, err)
			}
		}
		after, err := d.uidValidity(user, folder)
		if err != nil {
			return fmt.Errorf("reset the UIDVALIDITY of folder %s: %w", folder, err)
		}
		if after != before {
			return nil
		}
	}
	return fmt.Errorf("reset the UIDVALIDITY of folder %s: it is %d still", folder, before)
}

// Renumber is ResetUIDValidity with the messages in the opposite order, as
// after a mailbox was copied to another server: the first has the last UID
// afterwards. The folder is empty for a moment.
func (d *Dovecot) Renumber(user, folder string) error {
	fail := func(err error) error { return fmt.Errorf("renumber folder %s: %w", folder, err) }
	type message struct {
		raw []byte
		at  time.Time
	}
	var all []message
	if err := d.Kick(user); err != nil {
		return fail(err)
	}
	for _, sub := range []string{"new", "cur"} {
		dir := filepath.Join(d.maildir(user, folder), sub)
		entries, err := os.ReadDir(dir)
		if err != nil {
			return fail(err)
		}
		for _, e := range entries { // by name, which begins with the time
			file := filepath.Join(dir, e.Name())
			info, err := e.Info()
			if err != nil {
				return fail(err)
			}
			raw, err := os.ReadFile(file)
			if err = errors.Join(err, os.Remove(file)); err != nil {
				return fail(err)
			}
			raw = bytes.ReplaceAll(bytes.ReplaceAll(raw, []byte("\r\n"), []byte("\n")), []byte("\n"), []byte("\r\n"))
			// Dovecot keeps INTERNALDATE as the file's time.
			all = append(all, message{raw: raw, at: info.ModTime()})
		}
	}
	if err := d.ResetUIDValidity(user, folder); err != nil {
		return fail(err)
	}
	for _, m := range slices.Backward(all) {
		if _, err := d.Append(user, folder, m.raw, m.at); err != nil {
			return fail(err)
		}
	}
	return nil
}

// maildir is where the messages of a folder are.
func (d *Dovecot) maildir(user, folder string) string {
	dir := filepath.Join(d.dir, "mail", user, "Maildir")
	if folder != "INBOX" {
		dir = filepath.Join(dir, "."+strings.ReplaceAll(folder, "/", "."))
	}
	return dir
}

// SetUIDValidity gives a folder the UIDVALIDITY v, for instance that of another
// folder; the UIDs stay. The user's sessions end.
func (d *Dovecot) SetUIDValidity(user, folder string, v uint32) error {
	if _, err := d.uidValidity(user, folder); err != nil { // makes the folder on first use
		return fmt.Errorf("set the UIDVALIDITY of folder %s: %w", folder, err)
	}
	if err := d.Kick(user); err != nil {
		return err
	}
	if _, err := run(nil, nil, "", d.doveadm, "-c", d.path("dovecot.conf"), "mailbox", "update", "-u", user,
		"--uid-validity", strconv.FormatUint(uint64(v), 10), folder); err != nil {
		return fmt.Errorf("set the UIDVALIDITY of folder %s: %w", folder, err)
	}
	return nil
}
