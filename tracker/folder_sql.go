package tracker

import (
	"context"
	"database/sql"
	"errors"
	"slices"
	"time"
)

// Folder is where the reading of one folder stands.
type Folder struct {
	Mailbox     string
	Name        string
	Role        string
	UIDValidity uint32
	Position    uint32
	// Since is where reading began at first sight: nothing received before
	// it is ever taken. Zero for no such bound.
	Since     time.Time
	ReadUntil time.Time
	Compared  time.Time
}

// Place is one message of one folder.
type Place struct {
	Mailbox     string
	Folder      string
	Role        string
	UIDValidity uint32
	UID         uint32
}

// Folder returns where reading stands; ok is false on first sight.
func (t *Tracker) Folder(ctx context.Context, mailbox, name string) (f Folder, ok bool, err error) {
	var row struct {
		Role                  string
		UIDValidity, Position int64
		Since                 *int64
		ReadUntil             *int64 `db:"read_until"`
		Compared              *int64
	}
	err = t.db.GetContext(ctx, &row, t.db.Rebind(
		`SELECT role, uidvalidity, position, since, read_until, compared FROM folder WHERE mailbox = ? AND name = ?`), mailbox, name)
	if errors.Is(err, sql.ErrNoRows) {
		return Folder{}, false, nil
	}
	if err != nil {
		return Folder{}, false, err
	}
	f = Folder{Mailbox: mailbox, Name: name, Role: row.Role, UIDValidity: uint32(row.UIDValidity), Position: uint32(row.Position)}
	if row.Since != nil {
		f.Since = instant(*row.Since)
	}
	if row.ReadUntil != nil {
		f.ReadUntil = instant(*row.ReadUntil)
	}
	if row.Compared != nil {
		f.Compared = instant(*row.Compared)
	}
	return f, true, nil
}

// SaveFolder records where reading stands. Where the position goes back under
// the same UIDVALIDITY, the mailbox was put back to an earlier state: what lay
// above has lost its place, which another message may get.
func (t *Tracker) SaveFolder(ctx context.Context, f Folder) error {
	return t.serve(ctx, f.Mailbox, func(x *tx) error {
		if err := t.loosen(ctx, x, f); err != nil {
			return err
		}
		_, err := x.exec(ctx, `INSERT INTO folder (mailbox, name, role, uidvalidity, position, since, read_until, compared)
			VALUES (?, ?, ?, ?, ?, ?, ?, ?)
			ON CONFLICT (mailbox, name) DO UPDATE SET role = excluded.role, uidvalidity = excluded.uidvalidity,
			position = excluded.position, since = excluded.since, read_until = excluded.read_until, compared = excluded.compared`,
			f.Mailbox, f.Name, f.Role, int64(f.UIDValidity), int64(f.Position), optionalMillis(f.Since), optionalMillis(f.ReadUntil), optionalMillis(f.Compared))
		return err
	})
}

// loosen takes the messages above a position that went back out of the UIDs,
// which are positive: they are still known by what they hold.
func (t *Tracker) loosen(ctx context.Context, x *tx, f Folder) error {
	var stood, lowest int64
	if err := x.get(ctx, &stood, `SELECT COALESCE(MAX(position), 0) FROM folder WHERE mailbox = ? AND name = ? AND uidvalidity = ?`, f.Mailbox, f.Name, int64(f.UIDValidity)); err != nil || stood <= int64(f.Position) {
		return err
	}
	if err := x.get(ctx, &lowest, `SELECT COALESCE(MIN(uid), 0) FROM message WHERE mailbox = ? AND folder = ? AND uidvalidity = ?`, f.Mailbox, f.Name, int64(f.UIDValidity)); err != nil {
		return err
	}
	n, err := x.exec(ctx, `UPDATE message SET uid = CAST(? AS BIGINT) - uid WHERE mailbox = ? AND folder = ? AND uidvalidity = ? AND uid > ?`, min(0, lowest), f.Mailbox, f.Name, int64(f.UIDValidity), int64(f.Position))
	if err == nil && n > 0 {
		t.log.Warn("a folder was put back to an earlier state: its latest messages have lost their places", "mailbox", f.Mailbox, "folder", f.Name, "messages", n)
	}
	return err
}

// Absence says why a UID that the server lists was not read.
type Absence string

// The absences. A message too large is not asked for again, nor one that is gone.
const (
	NotGiven Absence = "not-given" // listed, and not given; asked for again at every look
	TooLarge Absence = "too-large"
	Gone     Absence = "gone" // moved or deleted before it could be read
)

// unfetchedTries is how often a UID that the server lists and does not give
// is asked for before a person is told; it is asked for ever after.
const unfetchedTries = 3

// Unfetched records a UID that was not read, and why in words without content.
func (t *Tracker) Unfetched(ctx context.Context, p Place, absence Absence, reason string) error {
	if _, err := t.desk(p.Mailbox); err != nil {
		return err
	}
	return t.serve(ctx, p.Mailbox, func(x *tx) error {
		x.afterwards(func() {
			t.log.Warn("message not read", "mailbox", p.Mailbox, "folder", p.Folder, "uid", p.UID, "reason", reason)
		})
		var row struct {
			ID    string
			State string
			Tries int64
		}
		err := x.get(ctx, &row, `SELECT id, state, tries FROM message WHERE mailbox = ? AND folder = ? AND uidvalidity = ? AND uid = ?`,
			p.Mailbox, p.Folder, int64(p.UIDValidity), int64(p.UID))
		row.Tries++
		switch {
		case errors.Is(err, sql.ErrNoRows):
			row.ID = newID()
			if err := insertMessage(ctx, x, messageRow{
				ID: row.ID, Mailbox: p.Mailbox, Folder: p.Folder, Role: p.Role, UIDValidity: int64(p.UIDValidity), UID: int64(p.UID),
				State: "unfetched", Kind: string(absence), Recorded: millis(x.now), Tries: row.Tries,
			}); err != nil {
				return err
			}
		case err != nil:
			return err
		case row.State != "unfetched":
			return nil
		default:
			if _, err := x.exec(ctx, `UPDATE message SET tries = ?, kind = ? WHERE id = ?`, row.Tries, string(absence), row.ID); err != nil {
				return err
			}
		}
		switch {
		case absence == Gone:
			_, err := x.exec(ctx, `UPDATE review SET closed = ? WHERE message = ? AND reason = ? AND closed IS NULL`, millis(x.now), row.ID, reviewUnfetched)
			return err
		case absence == TooLarge || row.Tries >= unfetchedTries:
			var told int
			if err := x.get(ctx, &told, `SELECT COUNT(*) FROM review WHERE message = ? AND reason = ?`, row.ID, reviewUnfetched); err != nil || told > 0 {
				return err // once: a person may have looked since
			}
			return openReview(ctx, x, p.Mailbox, row.ID, "", reviewUnfetched)
		}
		return nil
	})
}

// Pending lists the UIDs that are to be asked for again.
func (t *Tracker) Pending(ctx context.Context, mailbox, folder string, uidvalidity uint32) ([]uint32, error) {
	return t.uids(ctx, `SELECT uid FROM message WHERE mailbox = ? AND folder = ? AND uidvalidity = ? AND state = 'unfetched' AND kind = 'not-given' AND uid > 0 ORDER BY uid`,
		mailbox, folder, uidvalidity)
}

// forgotten is how long a folder that is no longer among those to be read, and
// may only be missing from a server's list, still counts as one that must be.
const forgotten = 24 * time.Hour

// ReadUntil is the instant up to which the inbox and the Sent folder of a
// mailbox have been read; zero when one never was. Folders names all that are
// to be read, whatever their role; none means those that ever were.
func (t *Tracker) ReadUntil(ctx context.Context, mailbox string, folders ...Place) (time.Time, error) {
	until, _, err := t.readUntil(ctx, mailbox, []string{"inbox", "sent"}, folders)
	return until, err
}

// AnswersUntil is the same of the Sent folder alone, where officers' answers
// lie: while much old mail waits in the inbox it is looked at more often. Of a
// mailbox that has none it is now: nothing is to be seen there.
func (t *Tracker) AnswersUntil(ctx context.Context, mailbox string, folders ...Place) (time.Time, error) {
	until, any, err := t.readUntil(ctx, mailbox, []string{"sent"}, folders)
	if err == nil && !any {
		return t.now(), nil
	}
	return until, err
}

// readUntil is the earliest instant up to which a folder of the roles has been
// read, and whether there is one.
func (t *Tracker) readUntil(ctx context.Context, mailbox string, roles []string, folders []Place) (earliest time.Time, any bool, err error) {
	var rows []struct {
		Name      string
		Role      string
		ReadUntil *int64 `db:"read_until"`
	}
	if err := t.db.SelectContext(ctx, &rows, t.db.Rebind(`SELECT name, role, read_until FROM folder WHERE mailbox = ?`), mailbox); err != nil {
		return time.Time{}, false, err
	}
	until := map[string]time.Time{} // of those that count
	for _, f := range folders {
		if slices.Contains(roles, f.Role) {
			until[f.Folder] = time.Time{}
		}
	}
	for _, r := range rows {
		var at time.Time
		if r.ReadUntil != nil {
			at = instant(*r.ReadUntil)
		}
		_, wanted := until[r.Name]
		known := slices.ContainsFunc(folders, func(f Place) bool { return f.Folder == r.Name })
		lately := len(folders) == 0 || (!known && t.now().Sub(at) < forgotten)
		if wanted || (lately && slices.Contains(roles, r.Role)) {
			until[r.Name] = at
		}
	}
	for _, at := range until {
		if !any || at.Before(earliest) {
			earliest, any = at, true
		}
	}
	return earliest, any, nil
}

// Known lists the UIDs of the folder that have a row.
func (t *Tracker) Known(ctx context.Context, mailbox, folder string, uidvalidity uint32) ([]uint32, error) {
	return t.uids(ctx, `SELECT uid FROM message WHERE mailbox = ? AND folder = ? AND uidvalidity = ? AND uid > 0 ORDER BY uid`, mailbox, folder, uidvalidity)
}

func (t *Tracker) uids(ctx context.Context, query, mailbox, folder string, uidvalidity uint32) ([]uint32, error) {
	var out []uint32
	err := t.db.SelectContext(ctx, &out, t.db.Rebind(query), mailbox, folder, int64(uidvalidity))
	return out, err
}
