package tracker

import (
	"context"
	"fmt"
	"maps"
	"slices"

	"dtrbot/templates"
	"dtrbot/workday"
)

// reviewRow is a row of review with what a list needs beside it.
type reviewRow struct {
	ID         string
	Mailbox    string
	Message    *string
	CaseID     *string `db:"case_id"`
	Restricted *int64
	Reason     string
	Opened     int64
	Closed     *int64
	Notice     *string
}

// Restricted is a review when any case of its message is.
const selectReview = `SELECT v.id, v.mailbox, v.message, v.case_id, v.reason, v.opened, v.closed, v.notice,
	(SELECT MAX(p.restricted) FROM cases p WHERE p.id = v.case_id OR p.id IN (SELECT r.case_id FROM referral r WHERE r.message = v.message)) AS restricted
	FROM review v`

// reviewSentences say why a person must look, without personal data.
var reviewSentences = map[string]string{
	reviewUnfetched:      "This message could not be read: the server does not give it, or it is too large. Please open it in the mailbox.",
	reviewUnreadable:     "This message could not be read by the clerk. Please read it.",
	reviewNoForm:         "This looks like a referral, but its form could not be read. Please read it; the details were not checked.",
	reviewSameID:         "Two mails that claim to be the same differ. Please check that both were meant.",
	reviewMaybeSame:      "This referral has the name and date of birth of another open case. Please check whether it is the same person.",
	reviewConflict:       "The identifiers in this referral belong to different cases. Please check who is meant.",
	reviewConsent:        "Consent is refused on this referral. Receipt is acknowledged; nothing else may be done without consent.",
	reviewEncrypted:      "This message is encrypted and cannot be opened here. Please open it; the clock runs, and `dtrbot case respond` records your answer.",
	reviewNoSender:       "This referral has no sender who could be answered. Please find out who sent it.",
	reviewAutomatic:      "This looks like a referral, but was sent by a machine, and machines are not answered. Please answer the referrer.",
	reviewForged:         "This looks like a referral, but the domain it claims to come from disowns it. It was not answered. Please check who sent it.",
	reviewFreeMail:       "This looks like a referral, but comes from an address that anybody can have. It was not answered. Please check who sent it.",
	reviewJunk:           "This looks like a referral and lies in the junk folder. It was not answered. Please check who sent it.",
	reviewUnsure:         "This may be a referral. It was not answered. Please read it.",
	reviewForwarded:      "A colleague forwarded this referral and the referrer's address could not be found. Please answer the referrer.",
	reviewPortal:         "A portal announces a referral without naming a referrer who can be answered. Please look in the portal.",
	reviewUnmatched:      "This message is about a case that could not be found. Please read it.",
	reviewWithdrawal:     "A referral, or the consent to it, is withdrawn. Please read it and decide.",
	reviewContact:        "A lead has changed (commitment 11). Please note the new lead.",
	reviewMAPPA:          "A message for the single point of contact is waiting. It was not opened further.",
	reviewInformation:    "A request for information is waiting for the data-protection contact. It was not answered, and the law sets a time limit for it.",
	reviewSelf:           "Somebody may have sent a form about themself. It was not answered. Please read it.",
	reviewWording:        "A referrer's message has the wording of a referral, or a part that could not be read. It was not answered. Please read it.",
	reviewBounced:        "A mail to the referrer came back undelivered, so it counts as not given. Please check the address and answer another way.",
	reviewBouncedSoft:    "A mail to the referrer came back undelivered: the mailbox is full, or its server was away for days. It counts as not given. Please answer again, or another way.",
	reviewBouncedCopy:    "The copy of a receipt for the lead named in the referral came back undelivered. The referrer has theirs. Please check the lead's address.",
	reviewBouncedContact: "A mail about this case to one of the authority's own contacts came back undelivered. Please have the address of the contact corrected.",
	reviewRefused:        "A notice was refused by the mail server for good. Please check the address and tell the recipient another way.",
	reviewDoubt:          "A notice may or may not have been sent: the mail server broke off several times without an answer. Please ask the recipient, and have the server looked at.",
	reviewCap:            "Many receipts went to one address within the hour, so the rest wait and go out hour by hour. Please check that no machine is writing.",
}

// ReviewReasons are the words, rows and keys of --json, that say why a person
// must look, sorted.
func ReviewReasons() []string { return slices.Sorted(maps.Keys(reviewSentences)) }

func (t *Tracker) reviewItem(ctx context.Context, x *tx, d *desk, r reviewRow) (templates.ReviewItem, error) {
	item := templates.ReviewItem{Item: itemName(r.ID), Reason: reviewSentences[r.Reason]}
	if r.Message != nil {
		var m messageRow
		if err := x.get(ctx, &m, selectMessage+` WHERE id = ?`, *r.Message); err != nil {
			return item, err
		}
		if err := whereNow(ctx, x, &m); err != nil {
			return item, err
		}
		item.Locator = discreet(t.locate(d, m))
		if m.State == "unfetched" {
			item.Locator.Folder = fmt.Sprintf("%s (UID %d)", m.Folder, m.UID)
		}
	}
	about, err := waitingFor(ctx, x, r)
	if err != nil {
		return item, err
	}
	var due *int64
	for n, c := range about {
		if n == 0 {
			item.Reference, item.More = c.Reference, len(about)-1
		}
		if c.Due != nil && (due == nil || *c.Due < *due) {
			due = c.Due
		}
	}
	if due != nil {
		item.Clock, item.Due = true, workday.DateOf(instant(*due-1)).Start()
	}
	return item, nil
}
