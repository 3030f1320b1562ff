package main

import (
	"encoding/base64"
	"fmt"
	"strings"
	"testing"
	"time"

	"dtrbot/internal/mailtest/sample"
)

// written is what a mail program makes a mail of.
type written struct {
	from, to, cc, subject string
	id, parent            string // Message-ID, and that of the mail it answers
	threaded              bool   // In-Reply-To and References name that
	index, topic          string // of Outlook's conversation; "" for none
	said, quoted          []string
	at                    time.Time
}

// mailer is a mail program: it writes a mail as that program files it.
type mailer string

const (
	outlookDesktop mailer = "Outlook"
	outlookWeb     mailer = "Outlook on the web"
	outlookMobile  mailer = "Outlook for iOS"
	gmailWeb       mailer = "Gmail"
	appleMail      mailer = "Apple Mail"
	thunderbird    mailer = "Thunderbird"
)

func (p mailer) outlook() bool { return strings.HasPrefix(string(p), "Outlook") }

// threadIndex is a Thread-Index (MS-OXOMSG 2.2.1.3): a head of 22 bytes, and 5
// for each reply.
func threadIndex(talk byte, replies ...byte) string {
	raw := append([]byte{1, 0xdc, 0x62, 0x4f, 0x6a, talk}, []byte(strings.Repeat(string(rune('A'+talk%20)), 16))...)
	for _, r := range replies {
		raw = append(raw, 0, 0x01, 0x89, 0x76, r)
	}
	return base64.StdEncoding.EncodeToString(raw)
}

// mail is the mail, header and text, with the lines of a file.
func (p mailer) mail(w written) []byte {
	var b strings.Builder
	field := func(name, value string) {
		if value != "" {
			b.WriteString(name + ": " + value + "\n")
		}
	}
	thread := func() {
		if w.threaded {
			field("References", w.parent)
			field("In-Reply-To", w.parent)
		}
	}
	attribution := fmt.Sprintf("On %s, Sam Price <%s> wrote:", w.at.Format("Mon, 2 Jan 2006 at 15:04"), w.to)
	paragraphs := func(tag string, lines []string) string {
		var h strings.Builder
		for _, l := range lines {
			name, _, _ := strings.Cut(tag, " ")
			h.WriteString("<" + tag + ">" + l + "</" + name + ">\n")
		}
		return h.String()
	}
	plain := strings.Join(w.said, "\n\n")
	var quote strings.Builder
	for _, l := range w.quoted {
		quote.WriteString("> " + l + "\n")
	}
	head := fmt.Sprintf("<b>From:</b> Sam Price &lt;%s&gt;<br><b>Sent:</b> 24 August 2026 08:02<br><b>To:</b> Housing &lt;housing@basildon.example&gt;<br><b>Subject:</b> %s", w.to, w.topic)
	html := ""
	switch p {
	case outlookDesktop:
		html = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body lang="EN-GB" style="word-wrap:break-word"><div class="WordSection1">` + "\n" + paragraphs(`p class="MsoNormal"`, w.said)
		if w.quoted != nil {
			html += `<div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal">` + head + "</p></div></div>\n" + paragraphs(`p class="MsoNormal"`, w.quoted)
		}
		html += "</div></body></html>\n"
	case outlookWeb, outlookMobile:
		html = `<html><head><style type="text/css" style="display:none;"> P {margin-top:0;margin-bottom:0;} </style></head><body dir="ltr">` + "\n" + paragraphs(`div class="elementToProof" style="font-family: Aptos, sans-serif;"`, w.said)
		if p == outlookMobile {
			html += `<div id="ms-outlook-mobile-signature"><div></div>Get <a href="https://aka.ms/o0ukef">Outlook for iOS</a></div>` + "\n"
		}
		if w.quoted != nil {
			html += `<div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" style="font-size:11pt" color="#000000">` + head + "</font><div>&nbsp;</div></div>\n" + paragraphs("div", w.quoted)
		}
		html += "</body></html>\n"
	case gmailWeb:
		html = `<div dir="ltr">` + paragraphs("div", w.said) + "</div><br>\n"
		if w.quoted != nil {
			html += `<div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">` + attribution + `<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex">` + paragraphs("div", w.quoted) + "</blockquote></div>\n"
		}
	}
	if w.quoted != nil {
		plain += "\n\n" + attribution + "\n\n" + quote.String()
	}
	both := func(boundary string) {
		fmt.Fprintf(&b, "Content-Type: multipart/alternative; boundary=%q\nMIME-Version: 1.0\n\n--%[1]s\nContent-Type: text/plain; charset=\"UTF-8\"\n\n%s\n\n--%[1]s\nContent-Type: text/html; charset=\"UTF-8\"\n\n%s\n--%[1]s--\n", boundary, plain, html)
	}
	date := w.at.Format(time.RFC1123Z)
	switch {
	case p.outlook():
		for _, f := range [][2]string{{"From", w.from}, {"To", w.to}, {"CC", w.cc}, {"Subject", w.subject}, {"Thread-Topic", w.topic}, {"Thread-Index", w.index}, {"Date", date}, {"Message-ID", w.id}} {
			field(f[0], f[1])
		}
		thread()
		b.WriteString("Accept-Language: en-GB, en-US\nContent-Language: en-GB\nX-MS-Has-Attach: \nX-MS-TNEF-Correlator: \nx-ms-exchange-messagesentrepresentingtype: 1\n")
		if p == outlookDesktop {
			fmt.Fprintf(&b, "Content-Type: text/html; charset=\"utf-8\"\nMIME-Version: 1.0\n\n%s", html)
		} else {
			both("_000_LO2P265MB1234_")
		}
	case p == gmailWeb:
		field("MIME-Version", "1.0")
		thread()
		for _, f := range [][2]string{{"From", w.from}, {"Date", date}, {"Message-ID", w.id}, {"Subject", w.subject}, {"To", w.to}, {"Cc", w.cc}} {
			field(f[0], f[1])
		}
		both("0000000000004c1e1b0634")
	case p == appleMail:
		for _, f := range [][2]string{{"From", w.from}, {"Content-Type", "text/plain; charset=utf-8"}, {"Content-Transfer-Encoding", "8bit"}, {"Mime-Version", `1.0 (Mac OS X Mail 16.0 \(3826.700.81\))`}, {"Subject", w.subject}, {"Date", date}} {
			field(f[0], f[1])
		}
		thread()
		for _, f := range [][2]string{{"Cc", w.cc}, {"To", w.to}, {"Message-Id", w.id}, {"X-Mailer", "Apple Mail (2.3826.700.81)"}} {
			field(f[0], f[1])
		}
		b.WriteString("\n" + plain + "\n")
	default:
		for _, f := range [][2]string{{"Message-ID", w.id}, {"Date", date}, {"MIME-Version", "1.0"}, {"User-Agent", "Mozilla Thunderbird"}, {"Subject", w.subject}, {"To", w.to}, {"Cc", w.cc}} {
			field(f[0], f[1])
		}
		thread()
		field("From", w.from)
		b.WriteString("Content-Language: en-GB\nContent-Type: text/plain; charset=UTF-8; format=flowed\nContent-Transfer-Encoding: 8bit\n\n" + plain + "\n")
	}
	return []byte(strings.ReplaceAll(b.String(), "\n", "\r\n"))
}

// testReplyShapes: officers' replies as mail programs file them, from the shared
// mailbox and from a personal one, with and without References, under the same
// subject and another, stop the clocks of the case that they are about; what is
// no reply stops none.
func testReplyShapes(t *testing.T, make maker) {
	w := newWorld(t, make(t, false), plan{boxes: []boxPlan{{authority: "basildon", mode: "shadow", more: `substantive_starts = "receipt"`}}})
	box := w.boxes["basildon"]
	shared, personal := "Housing Solutions <"+box.address+">", "Jo Marlow <jo.marlow@"+box.domain+">"
	said := []string{"Hello Sam,", "Thank you. I have booked an assessment for Thursday at 10am and will ring the wing beforehand. I am the lead officer for this case.", "Kind regards", "Jo Marlow", "Housing Officer"}
	merely := []string{"Hello Sam,", "Thank you for your referral, which we have received.", "Kind regards", "Jo Marlow"}
	quoted := []string{"Please find the referral below. An interview took place.", "Kind regards", "Sam Price"}
	const topic = "Duty to refer: a person in custody"
	shapes := []struct {
		name    string
		program mailer
		edit    func(w *written)
		inbox   bool // a copy that came to the mailbox
		header  string
		want    string // response, receipt or nothing
	}{
		{name: "Outlook", program: outlookDesktop, want: "response"},
		{name: "Outlook, a mere receipt", program: outlookDesktop, edit: func(w *written) { w.said = merely }, want: "receipt"},
		{name: "Outlook, another subject, without References", program: outlookDesktop, edit: func(w *written) { w.threaded, w.subject = false, "Your client" }, want: "response"},
		{name: "Outlook, a tag of the gateway", program: outlookDesktop, edit: func(w *written) { w.subject = "RE: [EXTERNAL] " + topic }, want: "response"},
		{name: "Outlook, a tag, without References or conversation", program: outlookDesktop, edit: func(w *written) { w.threaded, w.index, w.subject = false, "", "RE: [EXTERNAL] "+w.topic }, want: "response"},
		{name: "Outlook, a copy from a personal mailbox", program: outlookDesktop, edit: func(w *written) { w.from, w.cc = personal, shared }, inbox: true, want: "response"},
		{name: "Outlook, a copy without References", program: outlookDesktop, edit: func(w *written) { w.from, w.cc, w.threaded = personal, shared, false }, inbox: true, want: "response"},
		{name: "Outlook on the web", program: outlookWeb, want: "response"},
		{name: "Outlook on the web, without References", program: outlookWeb, edit: func(w *written) { w.threaded = false }, want: "response"},
		{name: "Outlook on the web, in a personal name", program: outlookWeb, edit: func(w *written) { w.from = personal }, want: "response"},
		{name: "Outlook for iOS", program: outlookMobile, want: "response"},
		{name: "Outlook for iOS, another subject", program: outlookMobile, edit: func(w *written) { w.subject = "Appointment on Thursday" }, want: "response"},
		{name: "Gmail", program: gmailWeb, want: "response"},
		{name: "Gmail, another subject", program: gmailWeb, edit: func(w *written) { w.subject = "Thursday" }, want: "response"},
		{name: "Gmail, a copy from a personal mailbox", program: gmailWeb, edit: func(w *written) { w.from, w.cc = personal, box.address }, inbox: true, want: "response"},
		{name: "Apple Mail", program: appleMail, want: "response"},
		{name: "Apple Mail, only the subject is left", program: appleMail, edit: func(w *written) { w.threaded = false }, want: "response"},
		{name: "Thunderbird", program: thunderbird, want: "response"},
		{name: "Thunderbird, another subject", program: thunderbird, edit: func(w *written) { w.subject = "Your client" }, want: "response"},
		{name: "Thunderbird, a reply to a forward", program: thunderbird, edit: func(w *written) { w.subject = "Re: FW: " + topic }, want: "response"},

		{name: "a forward to the referrer's lead", program: outlookDesktop, edit: func(w *written) { w.subject = "FW: " + topic }},
		{name: "a forward to a colleague", program: outlookWeb, edit: func(w *written) { w.subject, w.to = "Fw: "+topic, "colleague@"+box.domain }},
		{name: "Gmail's forward to another council", program: gmailWeb, edit: func(w *written) { w.subject, w.to = "Fwd: "+topic, "housing@braintree.example" }},
		{name: "a new mail to a landlord", program: thunderbird, edit: func(w *written) {
			w.threaded, w.subject, w.to, w.quoted = false, "A room", "landlord@homes.example", nil
		}},
		{name: "a new mail to the referrer about something else", program: outlookDesktop, edit: func(w *written) {
			w.threaded, w.subject, w.topic, w.index, w.quoted = false, "Training day", "Training day", threadIndex(200), nil
		}},
		{name: "an answer to another mail of the referrer", program: gmailWeb, edit: func(w *written) { w.parent, w.subject = "<another.mail@"+referrers+">", "Re: Something else" }},
		{name: "officers among themselves, with the referral quoted", program: outlookDesktop, edit: func(w *written) { w.from, w.to = personal, "kit.amble@"+box.domain }},
		{name: "officers among themselves, to the mailbox", program: outlookDesktop, edit: func(w *written) { w.from, w.to = personal, box.address }, inbox: true},
		{name: "an invitation", program: outlookDesktop, header: "Content-class: urn:content-classes:calendarmessage\r\n"},
		{name: "an automatic answer", program: outlookWeb, header: "Auto-Submitted: auto-replied\r\n"},
	}
	var uids []uint32
	var replies []written
	for i, s := range shapes {
		at := on(0, 8, 0).Add(time.Duration(i) * time.Minute)
		n := 3 * (i + 1)
		raw := sample.Referral(sample.Options{N: n, Subject: fmt.Sprintf("%s, number %d", topic, n), Date: at})
		own := written{
			from: shared, to: officer(n), subject: fmt.Sprintf("RE: %s, number %d", topic, n), topic: fmt.Sprintf("%s, number %d", topic, n), threaded: true, said: said, quoted: quoted,
			id: fmt.Sprintf("<shape.%d@officers.example>", i), parent: messageID(t, raw), at: on(1, 10, 0).Add(time.Duration(i) * time.Minute),
		}
		if s.program.outlook() {
			raw = append([]byte("Thread-Topic: "+own.topic+"\r\nThread-Index: "+threadIndex(byte(i))+"\r\n"), raw...)
			own.index = threadIndex(byte(i), 1)
		}
		uids = append(uids, w.arrive("basildon", "INBOX", raw, at))
		replies = append(replies, own)
	}
	w.once(on(0, 12, 0))
	for i, s := range shapes {
		r := replies[i]
		if s.edit != nil {
			s.edit(&r)
		}
		folder := "Sent"
		if s.inbox {
			folder = "INBOX"
		}
		w.arrive("basildon", folder, append([]byte(s.header), s.program.mail(r)...), r.at)
	}
	w.once(on(1, 12, 0))
	known := 0
	for _, c := range w.cases() {
		full := w.show(c.Reference)
		for i, s := range shapes {
			if full.Messages[0].UID != int64(uids[i]) || full.Messages[0].Folder != "INBOX" {
				continue
			}
			known++
			want := map[string][2]string{"response": {"met sent", "met sent"}, "receipt": {"met sent", "open"}, "": {"open", "open"}}[s.want]
			if got := [2]string{clock(full, "acknowledgement"), clock(full, "substantive_response")}; got != want {
				t.Errorf("%s: receipt and response are %q, want %q (%+v)", s.name, got, want, full.Answers)
			}
		}
	}
	if known != len(shapes) {
		t.Errorf("%d of %d referrals have their case", known, len(shapes))
	}
}
