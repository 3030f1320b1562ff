package tracker

import (
	"encoding/json"
	"net/mail"
	"slices"
	"strings"

	"dtrbot/parser"
	"dtrbot/protocol"
)

// Why a person must look. The reasons are rows and keys of --json: stable.
const (
	reviewUnfetched   = "unfetched"    // listed by the server, never given
	reviewUnreadable  = "unreadable"   // the reader failed on the message
	reviewNoForm      = "no-form"      // a referral whose form could not be read
	reviewSameID      = "same-id"      // a known Message-ID with other content
	reviewMaybeSame   = "maybe-same"   // name and date of birth of another case
	reviewConflict    = "conflict"     // identifiers of two different cases
	reviewConsent     = "consent"      // consent refused
	reviewEncrypted   = "encrypted"    // a wrapper that cannot be opened here
	reviewNoSender    = "no-sender"    // nobody to answer
	reviewAutomatic   = "automatic"    // a robot sent it, and robots are not answered
	reviewForged      = "forged"       // the sender's domain disowns the mail
	reviewFreeMail    = "free-mail"    // a form from an address that anybody can have
	reviewJunk        = "junk"         // in the junk folder, from no known referrer
	reviewUnsure      = "unsure"       // probably a referral
	reviewForwarded   = "forwarded"    // by a colleague, the referrer not known
	reviewPortal      = "portal"       // a portal that names no referrer to answer
	reviewUnmatched   = "unmatched"    // about a case that is not known
	reviewWithdrawal  = "withdrawal"   // a referral or a consent withdrawn
	reviewContact     = "contact"      // a lead has changed (Essex 11)
	reviewMAPPA       = "mappa"        // for the single point of contact
	reviewInformation = "information"  // for the data-protection contact
	reviewSelf        = "self"         // a person's own form
	reviewWording     = "wording"      // a referrer's mail with a referral's wording
	reviewBounced     = "bounced"      // a mail to the referrer came back
	reviewBouncedSoft = "bounced-soft" // the same, though the address may be right
	reviewBouncedCopy = "bounced-copy" // the copy for the referral's lead came back
	// a mail to one of the authority's contacts came back
	reviewBouncedContact = "bounced-contact"
	reviewRefused        = "refused"  // a notice was refused
	reviewDoubt          = "in-doubt" // a notice that may or may not have been sent, again and again
	reviewCap            = "cap"      // too many notices to one recipient in an hour
)

// unsure is the confidence below which a referral is not answered by itself.
const unsure = 0.6

// judgement is what is done with one message.
type judgement struct {
	// open: each person opens or joins a case, and the clocks start.
	open bool
	// answer is who gets the acknowledgement, the sender first; empty for nobody.
	answer []string
	// attach: the message belongs to a known case.
	attach bool
	// reviews are the reasons why a person must look.
	reviews []string
	// unmatched is the reason of the review when no case is found to attach to.
	unmatched string
}

// judge decides about a message that is seen for the first time. It is the
// only place that says who may be answered.
func judge(m parser.Result, role string, forged bool, d *Desk) judgement {
	var j judgement
	e := m.Message.Envelope
	switch m.Message.Kind {
	case parser.KindReferral, parser.KindRetentionRequest, parser.KindPortalNotification:
		j.open = true
		var why string
		if j.answer, why = answerTo(m, role, forged, d); why != "" {
			j.reviews = append(j.reviews, why)
		}
		if len(m.Referrals) == 0 {
			j.reviews = append(j.reviews, reviewNoForm)
		}
		for _, r := range m.Referrals {
			if r.Consent.Given != nil && !*r.Consent.Given {
				j.reviews = append(j.reviews, reviewConsent)
			}
		}
	case parser.KindEncrypted:
		j.open = true
		j.reviews = []string{reviewEncrypted}
	case parser.KindEvidence, parser.KindChaser, parser.KindUpdate:
		j.attach, j.unmatched = true, reviewUnmatched
	case parser.KindContactChange:
		j.attach, j.reviews = true, []string{reviewContact}
	case parser.KindWithdrawal:
		j.attach, j.reviews = true, []string{reviewWithdrawal}
	case parser.KindMAPPA:
		j.reviews = []string{reviewMAPPA}
	case parser.KindInformationRequest:
		j.reviews = []string{reviewInformation}
	case parser.KindSelfReferral:
		if len(m.Referrals) > 0 {
			j.reviews = []string{reviewSelf}
		}
	case parser.KindBounce:
		j.attach = true
		// A mail that is late or was delivered did not come back.
		if b := m.Message.Bounce; b == nil || b.Return != parser.ReturnDelayed && b.Return != parser.ReturnDelivered {
			j.reviews = []string{reviewBounced}
		}
	case parser.KindOther:
		// Quiet is half of the job: a referrer's mail is held when it has a
		// referral's wording or something that was not read, that of others at
		// work only when it has both.
		suspicious := m.Message.Suspected && e.Unreadable && !freeMail(e.From) || (m.Message.Suspected || e.Unreadable) && inDomains(e.From, d.ReferrerDomains)
		if suspicious && e.Automatic == "" {
			j.reviews = []string{reviewWording}
		}
	case parser.KindAutoReply, parser.KindBulk:
	}
	slices.Sort(j.reviews)
	j.reviews = slices.Compact(j.reviews)
	return j
}

// answerTo names who gets the acknowledgement of a referral, or why nobody does.
func answerTo(m parser.Result, role string, forged bool, d *Desk) (to []string, why string) {
	e := m.Message.Envelope
	inside := trustedReferrer(m.Referrals, d.ReferrerDomains)
	switch {
	case forged:
		return nil, reviewForged
	case m.Message.Kind == parser.KindPortalNotification:
		// A portal's own address is not read by anybody; it is a robot that
		// names the person to answer.
		if inside == "" {
			return nil, reviewPortal
		}
		return []string{inside}, ""
	case !writable(e.From) || strings.EqualFold(e.From, d.Address):
		return nil, reviewNoSender
	case e.Automatic != "":
		return nil, reviewAutomatic
	case role == "junk" && !inDomains(e.From, d.ReferrerDomains):
		return nil, reviewJunk
	case freeMail(e.From) && !inDomains(e.From, d.ReferrerDomains):
		return nil, reviewFreeMail
	case m.Message.KindConfidence < unsure:
		return nil, reviewUnsure
	case inDomains(e.From, d.StaffDomains):
		if inside == "" {
			return nil, reviewForwarded
		}
		return []string{inside}, ""
	}
	to = []string{e.From}
	// A functional mailbox that asks for answers at its own domain gets
	// them there; any other Reply-To is not followed.
	if len(e.ReplyTo) == 1 && domain(e.ReplyTo[0]) == domain(e.From) && writable(e.ReplyTo[0]) {
		to[0] = e.ReplyTo[0]
	}
	if !inDomains(e.From, d.ReferrerDomains) {
		// Whoever can send a form could make us write to anybody at a referrer's.
		return to, ""
	}
	for _, r := range m.Referrals {
		if a := strings.ToLower(r.Lead.Email); writable(a) && inDomains(a, d.ReferrerDomains) && !slices.Contains(to, a) && a != e.From {
			to = append(to, a)
		}
	}
	return to, ""
}

// freeMail tells whether an address is at a service where anybody can have one:
// an authority with the duty to refer does not write from there, and a form
// that does may be a person's own, or somebody's who is looking for him or her.
func freeMail(address string) bool {
	name, end, _ := strings.Cut(domain(address), ".")
	switch name {
	case "gmail", "googlemail", "hotmail", "yahoo", "ymail", "icloud", "aol", "gmx", "protonmail", "btinternet", "talktalk", "virginmedia", "ntlworld", "blueyonder":
		return strings.Count(end, ".") < 2
	case "outlook", "live", "msn", "me", "mac", "mail", "sky", "pm", "proton", "tiscali": // also names of hosts
		return end == "com" || end == "co.uk" || end == "me"
	}
	return false
}

func trustedReferrer(referrals []parser.Referral, domains []string) string {
	for _, r := range referrals {
		if a := strings.ToLower(r.Referrer.Email); writable(a) && inDomains(a, domains) {
			return a
		}
	}
	return ""
}

// writable tells whether an address read in a mail can stand in an envelope: a
// bare address in ASCII (RFC 5321 section 4.1.2). One that cannot must not keep
// a referral from being taken.
func writable(address string) bool {
	if strings.ContainsFunc(address, func(r rune) bool { return r <= ' ' || r >= 0x7f || r == '<' || r == '>' }) {
		return false
	}
	parsed, err := mail.ParseAddress(address)
	return err == nil && parsed.Address == address
}

func domain(address string) string {
	_, d, _ := strings.Cut(strings.ToLower(address), "@")
	return d
}

// inDomains tells whether the address is at one of the domains or below one.
func inDomains(address string, domains []string) bool {
	at := domain(address)
	if at == "" {
		return false
	}
	return slices.ContainsFunc(domains, func(d string) bool {
		d = strings.ToLower(d)
		return at == d || strings.HasSuffix(at, "."+d)
	})
}

// Missing lists what the law and the protocol require and the referral does
// not say, as phrases. Nothing is called missing when a part was unreadable.
func Missing(r parser.Referral, pack *protocol.Pack, unreadable bool) ([]string, error) {
	if unreadable {
		return nil, nil
	}
	data, err := json.Marshal(r)
	if err != nil {
		return nil, err
	}
	var tree map[string]any
	if err := json.Unmarshal(data, &tree); err != nil {
		return nil, err
	}
	var out []string
	for _, q := range pack.Required {
		if q.PartyOnly && !party(r.Agency, pack) {
			continue
		}
		if !slices.ContainsFunc(append([]string{q.Field}, q.AnyOf...), func(key string) bool { return stated(tree, key) }) {
			out = append(out, q.Phrase)
		}
	}
	return out, nil
}

// stated tells whether the dotted key of the contract has a value.
func stated(tree map[string]any, key string) bool {
	var at any = tree
	for _, step := range strings.Split(key, ".") {
		group, ok := at.(map[string]any)
		if !ok {
			return false
		}
		if at, ok = group[step]; !ok {
			return false
		}
	}
	return at != nil && at != ""
}

// refused tells whether consent to the referral was refused (absent is not refused).
func refused(r parser.Referral) bool { return r.Consent.Given != nil && !*r.Consent.Given }

// party tells whether the referral comes from an agency of the protocol, or
// may do: a clock that is started for nothing harms less than one that is not.
func party(agency string, p *protocol.Pack) bool {
	return agency == "" || slices.Contains(p.Agencies, agency)
}

// starts tells whether a commitment starts on an occasion. An authority may
// count the substantive response from the referral; the clerk's own check that
// somebody made contact then has nothing to add, and does not run beside it.
func starts(p protocol.Commitment, on protocol.Occasion, agency string, d *Desk) bool {
	bound := !p.PartyOnly || party(agency, d.Pack)
	onReceipt := on == protocol.OnReferral && d.SubstantiveOnReceipt
	switch {
	case p.ID == protocol.SubstantiveResponse && onReceipt:
		return bound
	case p.ID == protocol.ContactCheck && onReceipt:
		substantive, ok := d.Pack.Commitment(protocol.SubstantiveResponse)
		return !ok || !starts(substantive, on, agency, d)
	}
	return p.On == on && bound
}

// restricted tells whether the case is for the single point of contact alone
// (MAPPA level 2 or 3; Cambridgeshire and Peterborough protocol, section 3).
func restricted(r parser.Referral) bool { return r.Risk.MAPPALevel >= 2 }

// plainName reduces a name to what two writers of it would share.
func plainName(name string) string {
	words := strings.FieldsFunc(strings.ToLower(name), func(r rune) bool {
		return r == ' ' || r == '-' || r == '\'' || r == '\u2019' || r == '.' || r == ','
	})
	slices.Sort(words)
	return strings.Join(words, " ")
}
