//go:build servers

package main

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"dtrbot/internal/mailtest/ordinary"
	"dtrbot/internal/mailtest/sample"
)

// parcel is one mail that arrives, and what must come of it.
type parcel struct {
	what     string // what it is counted under
	box      int
	raw      []byte
	answered string // who must have one receipt for it; "" for nobody
	people   int    // how many cases it opens
}

// mixture draws the mail of busy inboxes: the same for the same seed.
type mixture struct {
	t         testing.TB
	r         *rand.Rand
	boxes     []string
	referrals int // drawn so far
	mails     int
	plain     []ordinary.Mail
	cases     []sample.Case
	known     []parcel // mails that may be copied, or asked about
}

func newMixture(t testing.TB, seed uint64, boxes []string, mails int) *mixture {
	t.Helper()
	plain, err := ordinary.Mails(ordinary.Open, seed, mails)
	if err != nil {
		t.Fatal(err)
	}
	m := &mixture{t: t, r: rand.New(rand.NewPCG(seed, 1)), boxes: boxes, plain: plain}
	for _, c := range sample.OrdinaryCases() {
		if !c.Answered && c.Kind != "portal_notification" {
			m.cases = append(m.cases, c)
		}
	}
	return m
}

// next draws a mail: of a hundred, so many are referrals.
func (m *mixture) next(referrals int) parcel {
	m.mails++
	box := m.r.IntN(len(m.boxes))
	at := m.r.IntN(100)
	if at < referrals {
		return m.remember(m.referral(box))
	}
	if len(m.known) == 0 {
		return m.remember(m.other(box))
	}
	switch at = m.r.IntN(100); {
	case at < 12:
		p := m.known[m.r.IntN(len(m.known))]
		p.what, p.answered, p.people = "copy of a mail", "", 0
		return p
	case at < 22:
		return m.chaser(m.known[m.r.IntN(len(m.known))])
	case at < 32:
		return m.away(m.known[m.r.IntN(len(m.known))])
	}
	return m.remember(m.other(box))
}

// remember keeps the newest mails, for what comes after them.
func (m *mixture) remember(p parcel) parcel {
	const most = 200
	m.known = append(m.known, p)
	if len(m.known) > most {
		m.known = m.known[1:]
	}
	return p
}

// referral is one from a sender of its own, who is its lead contact as well,
// about people of its own: as text, HTML or a Word form. One in ten is about
// two people, and one in ten comes from a service where anybody can have an
// address: that one is a person's to look at, and nobody has a receipt for it.
func (m *mixture) referral(box int) parcel {
	n := m.referrals
	m.referrals++
	p := parcel{what: "referral", box: box, people: 1}
	lead := sample.OfficerAt(n+1, fmt.Sprintf("unit%d.justice.example", n))
	p.answered = lead.Email
	o := sample.Options{
		N: n, To: m.boxes[box], Date: time.Now(), People: []int{n},
		Format: []string{sample.Text, sample.Docx, sample.HTML}[m.r.IntN(3)],
		// One in five has more for a person to look at.
		Incomplete: n%10 == 3, ConsentRefused: n%10 == 5,
	}
	switch n % 10 {
	case 7:
		p.what, p.people = "referral of two", 2
		o.People = []int{n, n + 100_000}
	case 9:
		p.what, p.answered = "referral held back", ""
		lead.Email = fmt.Sprintf("somebody.%d@gmail.example", n)
	}
	o.From = fmt.Sprintf("%s <%s>", lead.Name, lead.Email)
	p.raw = sample.Referral(o)
	return p
}

// other is a mail that is no referral.
func (m *mixture) other(box int) parcel {
	p := parcel{what: "ordinary", box: box}
	if m.r.IntN(10) == 0 {
		c := m.cases[m.r.IntN(len(m.cases))]
		p.raw = bytes.ReplaceAll(c.Bytes(), []byte(sample.Inbox), []byte(m.boxes[box]))
		// Another one each time.
		p.raw = bytes.Replace(p.raw, []byte("Message-ID: <"), fmt.Appendf(nil, "Message-ID: <%d.", m.mails), 1)
		return p
	}
	p.raw = m.plain[m.mails%len(m.plain)].Raw
	return p
}

// chaser asks what became of a mail, and away says that its sender is not
// there; neither is answered.
func (m *mixture) chaser(of parcel) parcel {
	return m.reply("chaser", of, "RE: Duty to Refer referral - any update?", "", `Hello

I sent a Duty to Refer referral to you and have heard nothing since. Please could
you let me know who is dealing with it?

Kind regards
`)
}

func (m *mixture) away(of parcel) parcel {
	return m.reply("out of office", of, "Automatic reply: Duty to Refer received", "Auto-Submitted: auto-replied\nX-Auto-Response-Suppress: All\n", `I am on leave until Monday. For urgent matters please ring the duty desk.
`)
}

func (m *mixture) reply(what string, of parcel, subject, more, body string) parcel {
	from := of.answered
	if from == "" {
		from = fmt.Sprintf("officer.%d@justice.example", m.mails)
	}
	text := fmt.Sprintf("Date: %s\nFrom: %s\nTo: %s\nSubject: %s\nMessage-ID: <reply.%d.%d@justice.example>\nIn-Reply-To: %s\n%sMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n%s",
		time.Now().Format(time.RFC1123Z), from, m.boxes[of.box], subject, m.mails, m.r.Uint32(), headerOf(of.raw, "Message-ID"), more, body)
	return parcel{what: what, box: of.box, raw: []byte(strings.ReplaceAll(text, "\n", "\r\n"))}
}

// headerOf is the value of a field that stands on one line; "<none@none.example>"
// where there is none.
func headerOf(raw []byte, name string) string {
	header, _, _ := bytes.Cut(raw, []byte("\r\n\r\n"))
	for line := range strings.Lines(string(header)) {
		if key, value, ok := strings.Cut(line, ":"); ok && strings.EqualFold(key, name) {
			return strings.TrimSpace(value)
		}
	}
	return "<none@none.example>"
}
