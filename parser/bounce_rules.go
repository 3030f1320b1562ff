package parser

import (
	"slices"
	"strings"
)

var (
	subjectBounce = regex(`\bundeliver(ed|able)|\bdelivery (status notification|failure|has failed|failed|incomplete|delayed|notification|problem|report)|\b(mail|message) (delivery )?(failed|failure|delayed|status|system error)|\breturned (mail|to sender)|\bfailure notice|\bfailed mail|\bcould ?n(o|')t be delivered|\bnon-?delivery|\breturning message to sender|\bwarning: (could not send|message)|\bdelayed mail|\bdelivery to the following|` +
		`\b(e-?mail|mail|message)( you sent)? (was |has been |is )?(not delivered|blocked|rejected|on hold)|\bunzustellbar|\bzustellungsfehler|\bnon (remis|distribu)|\bnon recapitabile|\bonbestelbaar|\bno se (ha )?(puede|pudo|podido) entregar`)
	sayBounce  = regex(`\b[45]\.\d{1,3}\.\d{1,3}\b|\b(4[25]\d|55[0-4])[ -]|final-recipient:|action: (failed|delayed)|diagnostic-code:|user unknown|mailbox (unavailable|full|not found)|address (rejected|not found|couldn't be found)|could not be delivered|delivery to the following|wasn't delivered|recipient (address )?rejected|no such user|permanent(ly)? (error|fail)|unrouteable|retry time(out)? exceeded|quota exceeded|message that you sent`)
	fromDaemon = regex(`^(mailer-?daemon|post[._-]?master|microsoftexchange[0-9a-f]*|mail-?daemon|mdaemon)([@+.\\-]|$)`)

	// sayLost says of a mail, and of nothing else that is delivered, that it
	// did not arrive, or not yet; in the languages that mail systems use here.
	sayLost = regex(`\b(message|e-?mail|mail|delivery|report)\b[^.!?]{0,90}\b(could ?n[o']t|can ?not|can't|was ?n[o']t|were ?n[o']t|has ?n[o']t|have ?n[o']t|did ?n[o']t|not yet|not|unable to|failed to) (yet )?(be |been )?(yet )?(successfully |fully )?(delivered|deliver|reach|sent|processed|accepted|forwarded|transmitted)\b|` +
		`\b(unable|not able|failed|failure|could ?n[o']t|can ?not|can't) (to )?(deliver|send|reach|process)(ing)? (your|the|this|a|an|mail|e-?mail) ?(original |e-?)?(message|mail|recipients?|following)?\b|\b(did not|didn't) reach (the|some|any|all)\b[^.]{0,40}\brecipients?\b|` +
		`\b(message|e-?mail|mail)\b[^.!?]{0,60}\b(was|is|were|has been|been|being) (undeliverable|bounced|blocked|stopped|rejected|refused|delayed|postponed|quarantined|returned|held|suppressed)\b|\bundeliverable to\b|` +
		`\bdelivery (of|to)\b[^.!?]{0,60}\b(failed|delayed|stopped|postponed|has failed|was stopped)\b|\b(could not|couldn't|cannot|can't|not) be delivered to (the following|one or more|th(is|ese)|<|\S+@)|\bdelivery failure\b|\b(delivery|smtp|mail) error\b|\bfatal delivery error|\bfailed recipient|\bfailed address|` +
		`\bcould not be reached\b|\brecipients? (were|was) affected\b|\b(returned|original|unsent|rejected) (message|mail) (follows|below|is attached)\b|\bfailure reasons\b|\bintended recipient\b.{0,80}\breturned\b|` +
		`nicht zugestellt|unzustellbar|zustellung\b.{0,60}\bfehlgeschlagen|fehler bei der (nachrichten)?zustellung|pas pu [eê]tre (remis|d[eé]livr[eé]|livr[eé]|transmis|distribu[eé])|[eé]chec de la remise|non (remis|distribuable)\b|no se (ha )?(puede|pudo|podido) entregar|no (fue|ha sido) entregado|non recapitabile|impossibile recapitare|mancata consegna|niet (worden )?(be|af)geleverd|onbestelbaar|n[aã]o (foi|p[oô]de ser) entregue`)
	// sayLostTo names who did not get a mail.
	sayLostTo = regex(`\b(could not|couldn't|cannot|can't|not) be delivered to (the following|one or more|th(is|ese)|<|\S+@)|\bthe following (recipients?|address(es|\(es\))?)\b[^.!?]{0,60}\S+@\S+`)
	// sayRefused says why a system that gives a mail back did not take it.
	sayRefused = regex(`\b(no such|unknown|invalid|bad|non-?existent) (person|user|address|recipient|mailbox|account|destination)\b|\b(user|person|address|recipient|mailbox|account)s?\b[^.!?]{0,30}\b(unknown|not (known|found|registered|recognised|recognized|listed)|do(es)? not exist|doesn't exist|disabled|no longer (exists?|valid|in use))|\bno such [a-z ]{3,20} at this\b|\b(goes|sent|comes?|returned) back to (you|the sender)\b|\bnot (delivered|accepted)\b|\brejected\b|\bblocked\b|\brefused\b|\bover quota\b|\bexceeds? (allowed|the maximum)`)
	// sayRejects is what a rule of the recipient's own says (RFC 5429), whose
	// report looks like a read receipt.
	sayRejects = regex(`\b(message|mail)\b.{0,120}\b(was|has been|is) (automatically )?(rejected|refused)\b`)
)

// isBounce is what the rules of bounces say, for whoever must know before the
// kind is decided.
func (l *letter) isBounce() bool {
	p := 0.0
	for _, r := range bounceClues() {
		if r.holds(l) {
			p = 1 - (1-p)*(1-r.weight)
		}
	}
	return p >= leastConfidence
}

// reportType is what a report is about: "delivery-status",
// "disposition-notification", "feedback-report"; empty where it does not say.
func (l *letter) reportType() string {
	if l.message.Type != "multipart/report" {
		return ""
	}
	return strings.ToLower(strings.TrimSpace(l.message.Params["report-type"]))
}

// hasPart tells whether the message itself has a part of one of the types.
func (l *letter) hasPart(types ...string) bool {
	for _, p := range l.message.Parts {
		if p.Message == 0 && slices.Contains(types, p.Type) {
			return true
		}
	}
	return false
}

// deliveryReport reports a delivery status notification (RFC 3464, RFC 6533).
func (l *letter) deliveryReport() bool {
	if l.hasPart("message/delivery-status", "message/global-delivery-status") {
		return true
	}
	return l.message.Type == "multipart/report" && !strings.Contains(l.reportType(), "disposition") && !l.complaint()
}

// complaint reports a report of abuse (RFC 5965): the mail was delivered, and
// called unwanted.
func (l *letter) complaint() bool {
	return l.hasPart("message/feedback-report") || strings.Contains(l.reportType(), "feedback")
}

// readReceipt reports a message disposition notification (RFC 8098).
func (l *letter) readReceipt() bool {
	return l.hasPart("message/disposition-notification") || strings.Contains(l.reportType(), "disposition")
}

// rejected reports a mail that a rule of the recipient's refused, which tells
// of it as of a mail deleted unread.
func (l *letter) rejected() bool { return l.readReceipt() && l.inOwn(sayRejects) }

// daemon reports a mail that says by its header that it comes from a mail
// system, some of which give no address at all.
func daemon(l *letter) bool {
	h := l.message.Header
	return fromDaemon.MatchString(l.env.From) || h.Has("X-Failed-Recipients") || strings.HasSuffix(strings.TrimSpace(h.Get("From")), "<>")
}

// encloses reports a message that gives a mail or its header back as a part.
func (l *letter) encloses() bool {
	return len(l.message.Attached) > 0 || l.hasPart("text/rfc822-headers", "message/global-headers")
}

// massMail reports a newsletter. A mailing list may also hand on what came back.
func (l *letter) massMail() bool {
	return l.listed() && (!l.givesBack() && !l.inOwn(sayLostTo) || l.inOwn(saySubscribe))
}

// givesBack reports a message that encloses a mail or the header of one, or
// that names a case of ours, as the subject of our mail does.
func (l *letter) givesBack() bool {
	if l.encloses() || len(l.refs) > 0 {
		return true
	}
	for _, p := range l.message.Parts {
		if p.Message == 0 && p.Type == "text/plain" && p.Size < 1<<20 && returnedID.MatchString(p.Text()) {
			return true
		}
	}
	return false
}

// away reports an answer of somebody who is away, which may speak of mail that
// does not arrive.
func (l *letter) away() bool {
	return l.holds(l.subject, subjectAutomatic) || l.holds(l.subject, subjectAway) || l.message.Header.Has("X-Autoreply") || l.message.Header.Has("X-Autorespond")
}

func bounceClues() []clue {
	return []clue{
		{KindBounce, 0.98, "content type: a delivery status notification", func(l *letter) bool { return l.deliveryReport() && !l.readReceipt() }},
		{KindBounce, 0.95, "content type: a receipt, of a mail that was rejected", (*letter).rejected},
		{KindBounce, 0.9, "header: names recipients that failed", func(l *letter) bool { return l.message.Header.Has("X-Failed-Recipients") }},
		{KindBounce, 0.9, "sender: a mail system, with a report of delivery", func(l *letter) bool {
			return daemon(l) && !l.readReceipt() && !l.away() && (l.holds(l.subject, subjectBounce) || l.inOwn(sayBounce) || l.inOwn(sayLost))
		}},
		{KindBounce, 0.7, "sender: a mail system, which gives a mail back", func(l *letter) bool {
			return daemon(l) && l.encloses() && !l.readReceipt() && !l.complaint() && !l.away() && !l.reply && !l.forward && calm(l)
		}},
		{KindBounce, 0.8, "return path: empty, with a report of delivery", func(l *letter) bool {
			return l.env.Automatic == "Return-Path: <>" && l.holds(l.subject, subjectBounce) && l.inOwn(sayBounce)
		}},
		{KindBounce, 0.8, "sender: a machine, which tells of a mail that did not arrive", func(l *letter) bool {
			return l.fromMachine() && l.inOwn(sayLost) && (l.holds(l.subject, subjectBounce) || l.givesBack())
		}},
		{KindBounce, 0.6, "sender: a machine, which refuses the mail that it gives back", func(l *letter) bool {
			return l.fromMachine() && l.inOwn(sayRefused) && l.givesBack()
		}},
		{KindBounce, 0.6, "subject and text: a report of delivery", func(l *letter) bool {
			return !l.reply && !l.forward && l.holds(l.subject, subjectBounce) && l.inOwn(sayBounce) && (l.inOwn(sayLost) || l.givesBack()) && !l.filled() && !l.massMail()
		}},
	}
}

// fromMachine reports a mail that a machine sent of itself, and that is neither
// a newsletter nor somebody's note of absence, a receipt or a form. That no
// automatic answer is wanted says less: people's mail systems ask for it too.
func (l *letter) fromMachine() bool {
	a := l.env.Automatic
	machine := daemon(l) || strings.HasPrefix(a, "Auto-Submitted: ") || a == "Return-Path: <>" || a == "a no-reply sender"
	return machine && !l.massMail() && !l.away() && !l.readReceipt() && !l.complaint() && !l.forward && !l.filled()
}
