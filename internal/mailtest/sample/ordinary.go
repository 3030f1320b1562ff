package sample

import (
	"fmt"
	"strings"
	"time"
)

// Case is a message with a name, and what a reader should make of it.
type Case struct {
	Name string // "tenant-repair"
	Why  string // what is special about it, one sentence
	// Kind is the parser's word for it ("referral", "bounce").
	Kind string
	// Answered tells whether a receipt goes back to the sender.
	Answered bool
	Raw      []byte
	make     func() []byte
}

// Bytes is the message: Raw, or, for one too large to keep, made anew at each call.
func (c Case) Bytes() []byte {
	if c.make != nil {
		return c.make()
	}
	return c.Raw
}

// Ordinary are the messages of Inbox mail that is no referral, raw.
func Ordinary() [][]byte {
	var all [][]byte
	for _, c := range OrdinaryCases() {
		all = append(all, c.Raw)
	}
	return all
}

// OrdinaryCases are the mails of a day in a general housing inbox: most of what
// arrives, and nothing of it is to be answered by a robot.
func OrdinaryCases() []Case { return OrdinaryCasesAt(fixed()) }

// OrdinaryCasesAt are the same, arriving in the hours before a given instant.
func OrdinaryCasesAt(at time.Time) []Case {
	minute := 0
	mail := func(from, subject, body string, extra ...string) []byte {
		minute += 11
		e := envelope{from: from, to: Inbox, subject: subject, date: at.Add(time.Duration(minute-300) * time.Minute),
			id: fmt.Sprintf("<ordinary.%d@%s>", minute, domain(from)), extra: extra}
		return message(e.header(), text(strings.TrimLeft(body, "\n")))
	}
	tenant, crisis, prisoner, moved := PersonAt(30), PersonAt(31), PersonAt(32), PersonAt(33)
	officer := OfficerAt(3, "justice.example")
	return []Case{
		{Name: "tenant-repair", Why: "a tenant reports a repair", Kind: "other", Raw: mail(
			tenant.Name+" <"+tenant.Email+">", "Boiler still not working", fmt.Sprintf(`
Hi,
The boiler at %s has been off since Sunday and nobody has rung me back.
Please can someone come? My number is %s.
Thanks
%s
`, tenant.Address, tenant.Phone, tenant.Name))},
		{Name: "landlord", Why: "a landlord writes about rent, naming a tenant in prison", Kind: "other", Raw: mail(
			"Barnaby Oystergate <barnaby@oystergate-lettings.example>", "Rent for my tenant", fmt.Sprintf(`
Good morning

My tenant %s has gone to prison I am told and the rent stopped in June. Who do I
speak to about the Housing Benefit? I do not want to serve notice if I can help it.

B. Oystergate
Oystergate Lettings
`, moved.Name))},
		{Name: "solicitor", Why: "a solicitor asks for a file under data-protection law", Kind: "information_request", Raw: mail(
			"Reception <post@thistlewood-marsh-llp.example>", "Our client - subject access request", fmt.Sprintf(`
Dear Sirs

We act for %s, date of birth %s. Please treat this letter as a subject access
request under Article 15 UK GDPR and send us our client's full housing file
within one month. A signed form of authority will follow by post.

Yours faithfully
Thistlewood Marsh LLP
`, tenant.Name, tenant.DateOfBirth.Format("2 January 2006")))},
		{Name: "newsletter", Why: "a newsletter about the Duty to Refer, with List-Id", Kind: "bulk", Raw: mail(
			"Homelessness Practice Network <news@practice-network.example>", "Webinar: getting the Duty to Refer right", `
This month: our webinar on the Duty to Refer, new case studies on prison
releases, and a round-up of funding.

Book your place: https://practice-network.example/webinar

You receive this because you are a member. Unsubscribe below.
`, "List-Id", "Practice Network <news.practice-network.example>", "List-Unsubscribe", "<https://practice-network.example/u/71>", "Precedence", "bulk")},
		{Name: "out-of-office", Why: "an absence notice marked as RFC 3834 asks", Kind: "auto_reply", Raw: mail(
			officer.Name+" <"+officer.Email+">", "Automatic reply: Duty to Refer received: DTR-BAS-K7M4-QXT8", `
I am on leave until Monday 24 August. For urgent matters please ring the duty
desk on 01632 960240.
`, "Auto-Submitted", "auto-replied", "X-Auto-Response-Suppress", "All", "In-Reply-To", "<notice.1@basildon.example>")},
		{Name: "delivery-failure", Why: "a receipt of ours came back", Kind: "bounce", Raw: deliveryFailure("ordinary")},
		{Name: "self-referral", Why: "a person in crisis writes for themself; a robot's receipt would be a harm", Kind: "self_referral", Raw: mail(
			crisis.Name+" <"+crisis.Email+">", "please help", fmt.Sprintf(`
hi im %s im 23 and my mums partner is kicking me out tonight i got nowhere to
go. been told you can help homeless people?? please ring me %s
`, crisis.Given, crisis.Phone))},
		{Name: "portal-notification", Why: "a portal announces a referral from a no-reply address", Kind: "portal_notification", Raw: mail(
			"Referral Portal <no-reply@alerts.portal.example>", "New Duty to Refer referral received: PRT-204418", fmt.Sprintf(`
A new Duty to Refer referral has been submitted to your authority.

Referral code: PRT-204418
Referring agency: HMP Chelmsford
Referrer: %s
Referrer email: %s
Applicant name: %s
Applicant date of birth: %s
Reason for referral: Leaving custody with no accommodation
Consent: Yes

Sign in to view the full referral: https://portal.example/r/204418
Please do not reply to this email.
`, officer.Name, officer.Email, prisoner.Name, prisoner.DateOfBirth.Format("02/01/2006")), "Auto-Submitted", "auto-generated")},
		{Name: "meeting-invitation", Why: "an invitation to a multi-agency meeting that only the single point of contact may see", Kind: "mappa", Raw: mail(
			"MAPPA Coordinator <mappa.unit@justice.example>", "OFFICIAL-SENSITIVE: Level 2 meeting invitation", fmt.Sprintf(`
You are invited to a MAPPA Level 2 meeting on 26 August 2026 at 10:00 by video.

Subject of the meeting: %s (%s), %s
Please bring any housing information that you hold. These details should not be
shared outside of the meeting without the agreement of the Chair.
`, prisoner.Name, prisoner.DateOfBirth.Format("02/01/2006"), prisoner.PrisonNumber))},
		{Name: "chaser", Why: "an officer asks what became of a referral", Kind: "chaser", Raw: mail(
			officer.Name+" <"+officer.Email+">", "RE: Duty to Refer referral - any update?", `
Hello

I sent a Duty to Refer referral to you on 5 August, your reference
DTR-BAS-K7M4-QXT8, and have heard nothing since the receipt. Release is next
week. Please could you let me know who is dealing with it?

Kind regards
`+officer.Name+`
`+officer.Role+`
`)},
		{Name: "colleague", Why: "somebody of an agency writes about a rota", Kind: "other", Raw: mail(
			officer.Name+" <"+officer.Email+">", "Surgery rota for September", `
Hi all

Attached below are the dates for the resettlement surgery in September: 3rd,
10th, 17th and 24th, from 10 to 12. Please tell me which of you can come.

Thanks
`)},
		{Name: "housing-register", Why: "an applicant asks about bidding", Kind: "other", Raw: mail(
			moved.Name+" <"+moved.Email+">", "Band B bidding", `
Hello, I have been band B since March and my bids never get anywhere. How long
is the wait for a two bed? Also I moved, do I need to tell you the new address?
`)},
	}
}

// deliveryFailure is a delivery status notification (RFC 3464) for a receipt.
func deliveryFailure(id string) []byte {
	h := header{
		"Return-Path", "<>",
		"Received", "by mx.basildon.example (Postfix) id 4XkQ9d; " + fixed().Format(time.RFC1123Z),
		"Date", fixed().Format(time.RFC1123Z),
		"From", "MAILER-DAEMON@mx.basildon.example (Mail Delivery System)",
		"To", Inbox,
		"Subject", "Undelivered Mail Returned to Sender",
		"Message-ID", "<" + id + ".4XkQ9d@mx.basildon.example>",
		"Auto-Submitted", "auto-replied",
		"MIME-Version", "1.0",
		"Content-Type", `multipart/report; report-type=delivery-status; boundary="4XkQ9d.report"`,
	}
	return append(h.bytes(), crlf(`
This is a MIME-encapsulated message.

--4XkQ9d.report
Content-Type: text/plain; charset=us-ascii

I'm sorry to have to inform you that your message could not be delivered.

<old.address@justice.example>: host mail.justice.example[192.0.2.25] said:
    550 5.1.1 User unknown (in reply to RCPT TO command)

--4XkQ9d.report
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.basildon.example
Arrival-Date: Wed, 12 Aug 2026 14:04:10 +0100

Final-Recipient: rfc822; old.address@justice.example
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 User unknown

--4XkQ9d.report
Content-Type: text/rfc822-headers

Message-ID: <notice.1@basildon.example>
From: `+Inbox+`
To: old.address@justice.example
Subject: Duty to Refer received: DTR-BAS-K7M4-QXT8
Auto-Submitted: auto-replied

--4XkQ9d.report--
`)...)
}
