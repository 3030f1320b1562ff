package templates

import "time"

// Sample is a view with invented values, for trying and showing a wording.
type Sample struct {
	Name string // "acknowledgement-late"
	View View
}

// Samples are views that between them take every way through a wording.
func Samples() []Sample {
	// British Summer Time, without needing a time zone database in a leaf.
	bst := time.FixedZone("BST", 60*60)
	at := func(day, hour, minute int) time.Time {
		return time.Date(2026, time.August, day, hour, minute, 0, 0, bst)
	}
	office := Office{
		Authority:       "Basildon",
		Council:         "Basildon Borough Council",
		Phone:           "01632 960100",
		OutOfHoursPhone: "01632 960199",
		ProtocolName:    "Essex protocol",
	}
	with := func(change func(*Office)) Office {
		o := office
		change(&o)
		return o
	}
	received := at(12, 14, 3)
	one := []AcknowledgedCase{{Reference: "DTR-BAS-K7M4-QXT8"}}
	missing := []string{"that the person agrees to the referral", "a phone number for the lead contact"}
	three := []AcknowledgedCase{
		{Reference: "DTR-BAS-K7M4-QXT8", Position: "1st form", Missing: missing},
		{Reference: "DTR-BAS-3N8P-W2RJ", Position: "2nd form", ConsentRefused: true, Missing: missing},
		{Reference: "DTR-BAS-9ZC5-HT0D", Position: "3rd form", Known: true},
	}
	form := Locator{Received: at(5, 14, 3), Sender: "a.example@justice.example", Attachments: 1, Folder: "INBOX"}
	bare := Locator{Received: at(6, 8, 59), Folder: "Junk Email"}
	substantive := EscalationItem{
		Reference: "DTR-BAS-K7M4-QXT8", Commitment: "substantive response", Clause: "10",
		Started: "Application recorded", StartedAt: at(6, 10, 20), Due: at(13, 0, 0), DaysLate: 1, Locator: form,
		Done: []string{"receipt sent 5 August at 14:04", "no lead recorded"},
		Next: "the dispute resolution contact is told", NextAt: at(17, 9, 0),
	}
	check := EscalationItem{
		Reference: "DTR-BAS-9ZC5-HT0D", Commitment: "contact check",
		Started: "Referral received", StartedAt: at(6, 8, 59), Due: at(13, 0, 0), DaysLate: 1, Locator: bare,
		Todo: "please have recorded whether an application was taken, nobody could be reached, or there is no homelessness",
	}
	lapsed := substantive
	lapsed.DaysLate, lapsed.Next, lapsed.NextAt = 3, "", time.Time{}
	lapsed.Done = append(lapsed.Done[:2:2], "operational lead told on 14 August")
	again := lapsed
	again.NextAt = at(20, 9, 0)
	receipt := EscalationItem{
		Reference: "DTR-BAS-3N8P-W2RJ", Commitment: "substantive response", Clause: "10", FromReceipt: true,
		Started: "Referral received", StartedAt: at(5, 14, 3), Due: at(12, 0, 0), DaysLate: 2, Locator: form,
		Next: "the case stays on the list of late cases",
	}
	return []Sample{
		{"acknowledgement", Acknowledgement{Office: office, Received: received, Cases: one}},
		{"acknowledgement-late", Acknowledgement{Office: office, Received: received, Late: true, Due: at(17, 0, 0), Cases: one}},
		{"acknowledgement-missing", Acknowledgement{Office: office, Received: received,
			Cases: []AcknowledgedCase{{Reference: "DTR-BAS-K7M4-QXT8", Missing: missing}}}},
		{"acknowledgement-refused", Acknowledgement{Office: office, Received: received,
			Cases: []AcknowledgedCase{{Reference: "DTR-BAS-K7M4-QXT8", ConsentRefused: true, Missing: missing}}}},
		{"acknowledgement-three", Acknowledgement{Office: office, Received: received, Cases: three}},
		{"acknowledgement-retention", Acknowledgement{Office: office, Received: received, Retention: true, Clause: "2", Days: 3, Cases: one}},
		{"acknowledgement-retention-no-clock", Acknowledgement{Office: office, Received: received, Retention: true, Cases: one}},
		{"acknowledgement-no-phones", Acknowledgement{
			Office: with(func(o *Office) { o.Phone, o.OutOfHoursPhone = "", "" }), Received: received, Cases: one}},
		{"acknowledgement-office-phone", Acknowledgement{
			Office: with(func(o *Office) { o.OutOfHoursPhone = "" }), Received: received, Cases: one}},
		{"acknowledgement-night-phone", Acknowledgement{
			Office: with(func(o *Office) { o.Phone = "" }), Received: received, Cases: one}},
		{"escalation-lead", Escalation{Office: office, To: "lead", Items: []EscalationItem{substantive}}},
		{"escalation-lead-several", Escalation{Office: office, To: "lead", Items: []EscalationItem{substantive, receipt, check}}},
		{"escalation-check", Escalation{Office: office, To: "lead", Items: []EscalationItem{check}}},
		{"escalation-dispute", Escalation{Office: office, To: "dispute", Items: []EscalationItem{lapsed}, Others: []string{"the operational lead"}}},
		{"escalation-dispute-alone", Escalation{
			Office: with(func(o *Office) { o.ProtocolName = "" }), To: "dispute", Items: []EscalationItem{again}}},
		{"contact-change", ContactChange{Office: office, Cases: []string{"DTR-BAS-K7M4-QXT8"}, Clause: "11", Locator: form}},
		{"contact-change-several", ContactChange{
			Office: with(func(o *Office) { o.ProtocolName = "" }), Cases: []string{"DTR-BAS-K7M4-QXT8", "DTR-BAS-3N8P-W2RJ"}, Clause: "11", Locator: bare}},
		{"alarm-reading", Alarm{Office: office, Since: at(12, 14, 3), Due: at(17, 0, 0)}},
		{"alarm-sending", Alarm{Office: office, Sending: true, Since: at(12, 14, 3), Waiting: 2, Due: at(17, 0, 0)}},
		{"alarm-database", Alarm{Office: office, Database: true, Mailboxes: 3, Since: at(12, 14, 3), Due: at(17, 0, 0)}},
		{"alarm-ended", Alarm{Office: office, Since: at(12, 14, 3), Ended: at(13, 16, 30)}},
		{"alarm-sending-ended", Alarm{Office: office, Sending: true, Since: at(12, 14, 3), Ended: at(13, 16, 30)}},
		{"alarm-database-ended", Alarm{Office: office, Database: true, Mailboxes: 3, Since: at(12, 14, 3), Ended: at(13, 16, 30)}},
		{"fault-silent", Fault{Office: office, Silent: true, Since: at(12, 14, 3)}},
		{"fault-silent-ended", Fault{Office: office, Silent: true, Since: at(12, 14, 3), Ended: at(13, 16, 30)}},
		{"fault-secret", Fault{Office: office, Since: at(12, 14, 3), Ends: at(31, 0, 0)}},
		{"fault-secret-ended", Fault{Office: office, Since: at(12, 14, 3), Ends: at(31, 0, 0), Ended: at(13, 16, 30)}},
		{"review", Review{Office: office, Items: []ReviewItem{
			{Item: "K7M-4QXT", Reference: "DTR-BAS-K7M4-QXT8", Reason: "The attachment is encrypted and could not be read.", Locator: form, Clock: true, Due: at(19, 0, 0)},
			{Item: "0WZ-19AC", Reference: "DTR-BAS-9QXJ-2M4W", More: 3, Reason: "Sent by a portal, and the referrer's address in it is not on a trusted domain", Locator: bare, Clock: true},
			{Reason: "An invitation to a meeting that only the single point of contact may see.", Locator: Locator{Received: at(7, 9, 30), Sender: "b.example@justice.example", Attachments: 2}},
		}}},
		{"review-one", Review{Office: office, Items: []ReviewItem{
			{Reason: "The message has no sender, so nobody could be answered.", Locator: bare},
		}}},
	}
}
