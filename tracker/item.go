package tracker

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"
)

// Item is one thing that waits for a person: a line of the officers' work
// list. It names nobody but, where one item is asked for, the mail's sender.
// JSON keys are stable.
type Item struct {
	// Name is how people call it: K7M-4QXT, the last character checks the others.
	Name      string `json:"item"`
	Mailbox   string `json:"mailbox"`
	Authority string `json:"authority"`
	// Reason is one of ReviewReasons, Sentence says it to an officer.
	Reason   string `json:"reason"`
	Sentence string `json:"sentence"`
	// References are the cases that it is about; none where no case is open.
	References []string   `json:"references"`
	Restricted bool       `json:"restricted"`
	Opened     time.Time  `json:"opened"`
	Closed     *time.Time `json:"closed,omitempty"`
	// Due is the end of the next deadline that runs while it waits.
	Due *time.Time `json:"due,omitempty"`
	// Where the mail lies, and when it arrived; nothing where there is none, and
	// no time of one that the server lists and does not give.
	Folder      string     `json:"folder,omitempty"`
	UIDValidity int64      `json:"uidvalidity,omitempty"`
	UID         int64      `json:"uid,omitempty"`
	Received    *time.Time `json:"received,omitempty"`
	Attachments int64      `json:"attachments"`
	// Sender is not in a list: for one item alone.
	Sender string `json:"sender,omitempty"`
}

// ErrNoItem is returned when nothing of the name waits, or ever did.
var ErrNoItem = errors.New("no such item")

// itemData is how many characters of a row's random ID name an item, beside the
// one that checks them.
const itemData = 6

// rowAlphabet is that of row IDs, in the order of crockford.
const rowAlphabet = "abcdefghijklmnopqrstuvwxyz234567"

// itemName is what people call a review. Row IDs are random, so an old list
// never names another item, also not after the restore of a backup.
func itemName(id string) string {
	var c [itemData + 1]byte
	for i := range itemData {
		if i >= len(id) || strings.IndexByte(rowAlphabet, id[i]) < 0 {
			return id
		}
		c[i] = crockford[strings.IndexByte(rowAlphabet, id[i])]
	}
	c[itemData] = crockford[checkCharacter(c[:itemData])]
	return string(c[:3]) + "-" + string(c[3:])
}

// itemPrefix is how the row's ID begins that a name stands for, as people write
// it: any case, spaces for the hyphen, and the letters that Crockford's base 32
// takes for digits.
func itemPrefix(name string) (string, bool) {
	s := strings.ToUpper(strings.Join(strings.FieldsFunc(name, func(r rune) bool { return r == '-' || r == ' ' || r == '\u2013' || r == '\u2011' }), ""))
	s = strings.NewReplacer("O", "0", "I", "1", "L", "1").Replace(s)
	if len(s) != itemData+1 {
		return "", false
	}
	var id [itemData]byte
	for i := range s {
		at := strings.IndexByte(crockford, s[i])
		if at < 0 {
			return "", false
		}
		if i < itemData {
			id[i] = rowAlphabet[at]
		}
	}
	return string(id[:]), crockford[checkCharacter([]byte(s[:itemData]))] == s[itemData]
}

// Items lists everything that waits for a person, what is due first, then the
// oldest: of one mailbox, or of all with "".
func (t *Tracker) Items(ctx context.Context, mailbox string) ([]Item, error) {
	out := []Item{}
	err := t.write(ctx, func(x *tx) error {
		out = out[:0]
		query, args := selectReview+` WHERE v.closed IS NULL`, []any{}
		if mailbox != "" {
			query, args = query+` AND v.mailbox = ?`, append(args, mailbox)
		}
		var rows []reviewRow
		if err := x.pick(ctx, &rows, query+` ORDER BY v.opened, v.id`, args...); err != nil {
			return err
		}
		for _, r := range rows {
			i, err := t.item(ctx, x, r)
			if err != nil {
				return err
			}
			i.Sender = ""
			out = append(out, i)
		}
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("list what waits for a person: %w", err)
	}
	slices.SortStableFunc(out, func(a, b Item) int {
		switch {
		case a.Due == nil && b.Due == nil:
			return 0
		case a.Due == nil:
			return 1
		case b.Due == nil:
			return -1
		}
		return a.Due.Compare(*b.Due)
	})
	return out, nil
}

// Item finds one by its name, also one that is settled.
func (t *Tracker) Item(ctx context.Context, name string) (Item, error) {
	var out Item
	err := t.write(ctx, func(x *tx) error {
		r, err := findReview(ctx, x, name)
		if err != nil {
			return err
		}
		out, err = t.item(ctx, x, r)
		return err
	})
	return out, err
}

// Settle records that a person has looked: the item waits no longer. Clocks and
// what else waits on its case are untouched. One that is settled stays as it is.
func (t *Tracker) Settle(ctx context.Context, name string) (Item, error) {
	var out Item
	err := t.write(ctx, func(x *tx) error {
		r, err := findReview(ctx, x, name)
		if err != nil {
			return err
		}
		if r.Closed == nil {
			if _, err := x.exec(ctx, `UPDATE review SET closed = ? WHERE id = ?`, millis(x.now), r.ID); err != nil {
				return err
			}
			if r.CaseID != nil {
				if err := addEvent(ctx, x, *r.CaseID, "looked", "an officer has looked: "+r.Reason); err != nil {
					return err
				}
			}
		}
		out, err = t.item(ctx, x, r)
		return err
	})
	return out, err
}
