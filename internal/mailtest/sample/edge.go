package sample

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"strings"
	"time"
)

// Edge are mails that stopped, doubled or emptied comparable systems, in the
// order in which they are to arrive: the second and third of an equal
// Message-ID come after the first.
func Edge() []Case {
	same := "<same.message.id@justice.example>"
	first := Options{N: 21, MessageID: same}
	return []Case{
		{Name: "empty-boundary", Why: "multipart/mixed with an empty boundary", Kind: "referral", Answered: true,
			Raw: emptyBoundary()},
		{Name: "no-message-id", Why: "a referral without Message-ID", Kind: "referral", Answered: true,
			Raw: Referral(Options{N: 20, MessageID: "none"})},
		{Name: "no-from", Why: "a referral without From: a case, but nobody to answer", Kind: "referral",
			Raw: without(Referral(Options{N: 22}), "From", "Return-Path")},
		{Name: "same-id-first", Why: "the first of three with one Message-ID", Kind: "referral", Answered: true,
			Raw: Referral(first)},
		{Name: "same-id-same-content", Why: "the same mail again by another way: not a second message", Kind: "referral",
			Raw: retraced(Referral(first))},
		{Name: "same-id-other-content", Why: "another person's referral under the same Message-ID: a new message, reviewed", Kind: "referral", Answered: true,
			Raw: Referral(Options{N: 23, MessageID: same, From: OfficerAt(21, "justice.example").Email})},
		{Name: "delivery-failure", Why: "a delivery status notification with a null return path", Kind: "bounce",
			Raw: deliveryFailure("edge")},
		{Name: "out-of-office-suppress-only", Why: "an absence notice known by X-Auto-Response-Suppress alone", Kind: "auto_reply",
			Raw: outOfOffice()},
		{Name: "latin-1-without-charset", Why: "8-bit Latin-1 with no charset named: the name has an accent", Kind: "referral", Answered: true,
			Raw: Latin1(Options{N: 31, People: []int{31}})},
		{Name: "list", Why: "a referral's words on a mailing list", Kind: "bulk",
			Raw: listMail()},
		{Name: "own-address", Why: "a referral's words from the mailbox's own address", Kind: "referral",
			Raw: Referral(Options{N: 24, From: Inbox})},
		{Name: "mbox-line", Why: "an mbox line and a line without a colon in the header", Kind: "referral", Answered: true,
			Raw: mboxLine()},
		{Name: "attachment-20-mib", Why: "a referral in the body beside an attachment of 20 MiB", Kind: "referral", Answered: true,
			make: func() []byte { return Large(Options{N: 25}, 20<<20) }},
	}
}

// Large is a plain-text referral with a PDF-like attachment of size bytes
// before encoding.
func Large(o Options, size int) []byte {
	o = o.withDefaults()
	data := make([]byte, size)
	copy(data, "%PDF-1.7\n")
	chance := rand.New(rand.NewPCG(uint64(o.N), 20))
	for i := 9; i+8 <= len(data); i += 8 {
		n := chance.Uint64()
		for j := range 8 {
			data[i+j] = byte(n >> (8 * j))
		}
	}
	h := envelope{from: o.From, to: o.To, subject: o.Subject, id: o.MessageID, date: o.Date}.header()
	return message(h, text(textBody(o, OfficerAt(o.N, domain(o.From)))), attachment("application/pdf", "scan of file.pdf", data))
}

// Latin1 is a plain-text referral in ISO 8859-1 that does not say so.
func Latin1(o Options) []byte {
	o = o.withDefaults()
	h := envelope{from: o.From, to: o.To, subject: "Duty to Refer referral", id: o.MessageID, date: o.Date}.header()
	var body []byte
	for _, r := range textBody(o, OfficerAt(o.N, domain(o.From))) {
		if r > 0xff {
			r = '?'
		}
		body = append(body, byte(r))
	}
	body = bytes.ReplaceAll(body, []byte("\n"), []byte("\r\n"))
	return message(h, part{"text/plain", "", "8bit", body})
}

func (h header) bytes() []byte {
	var b bytes.Buffer
	h.write(&b)
	return b.Bytes()
}

// emptyBoundary says multipart and then is none.
func emptyBoundary() []byte {
	o := Options{N: 26}.withDefaults()
	h := envelope{from: o.From, to: o.To, subject: "Duty to Refer referral", id: o.MessageID, date: o.Date}.header()
	h = append(h, "Content-Type", `multipart/mixed; boundary=""`)
	return append(append(h.bytes(), "\r\n"...), crlf(textBody(o, OfficerAt(o.N, domain(o.From))))...)
}

func outOfOffice() []byte {
	officer := OfficerAt(4, "justice.example")
	h := envelope{from: officer.Name + " <" + officer.Email + ">", to: Inbox, subject: "Automatic reply: Duty to Refer received: DTR-BAS-K7M4-QXT8",
		id: "<ooo.5@justice.example>", date: fixed(), extra: header{"X-Auto-Response-Suppress", "All"}}.header()
	return message(h, text("Thank you for your email. I am out of the office until Monday.\n"))
}

func listMail() []byte {
	o := Options{N: 27}.withDefaults()
	h := envelope{from: o.From, to: "essex-resettlement@lists.example", subject: "[resettlement] Duty to Refer referral", id: o.MessageID, date: o.Date,
		extra: header{"List-Id", "Essex resettlement <essex-resettlement.lists.example>", "List-Post", "<mailto:essex-resettlement@lists.example>"}}.header()
	return message(h, text("All, does anybody have the current Duty to Refer referral form for Basildon?\nThe one I have still asks for a fax number.\n"))
}

// mboxLine begins as a file of an old mail program does.
func mboxLine() []byte {
	raw := Referral(Options{N: 28})
	at := bytes.Index(raw, []byte("Date: "))
	broken := fmt.Appendf(nil, "From officer@justice.example Wed Aug 12 14:03:00 2026\r\n%sthis line has no colon\r\n", raw[:at])
	return append(broken, raw[at:]...)
}

// without removes fields, with their folded lines.
func without(raw []byte, names ...string) []byte {
	head, body, _ := bytes.Cut(raw, []byte("\r\n\r\n"))
	var kept []string
	keep := true
	for line := range strings.SplitSeq(string(head), "\r\n") {
		if !strings.HasPrefix(line, " ") && !strings.HasPrefix(line, "\t") {
			name, _, _ := strings.Cut(line, ":")
			keep = true
			for _, n := range names {
				keep = keep && !strings.EqualFold(name, n)
			}
		}
		if keep {
			kept = append(kept, line)
		}
	}
	return append([]byte(strings.Join(kept, "\r\n")+"\r\n\r\n"), body...)
}

// retraced is the same mail delivered once more two minutes later: only the
// trace differs.
func retraced(raw []byte) []byte {
	later := fixed().Add(2 * time.Minute).Format(time.RFC1123Z)
	return append([]byte("Received: from mx.basildon.example by store.basildon.example with LMTP id 7f; "+later+"\r\n"), raw...)
}
