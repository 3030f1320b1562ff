package parser

import (
	"net/mail"
	"slices"
	"strings"
	"time"
	"unicode"

	"dtrbot/parser/mime"
)

// noticeHeader is the field by which the clerk marks its own mail.
const noticeHeader = "X-Dtrbot-Notice"

// mostThreadIDs bounds the Message-IDs kept of one field: a thread of years
// says no more than its last ones.
const mostThreadIDs = 100

// envelopeOf collects the facts of the header. Attachments and Unreadable
// are set by whoever reads the parts.
func envelopeOf(m mime.Message) Envelope {
	h := m.Header
	e := Envelope{
		ReplyTo:    addresses(h.Raw("Reply-To")),
		To:         addresses(h.Raw("To")),
		Cc:         addresses(h.Raw("Cc")),
		Date:       dateOf(h.Get("Date")),
		InReplyTo:  messageIDs(h.Raw("In-Reply-To")),
		ThreadRefs: messageIDs(h.Raw("References")),
		Notice:     h.Get(noticeHeader),
		Digest:     m.Digest,
	}
	for _, field := range []string{"From", "Sender"} {
		if list := addresses(h.Raw(field)); len(list) > 0 {
			e.From = list[0]
			break
		}
	}
	e.Automatic = automatic(h, e.From)
	e.Conversation = conversation(h.Get("Thread-Index"))
	_, _, e.Forward = subjectOf(h)
	e.Forward = e.Forward || h.Has("X-Forwarded-Message-Id")
	e.Invitation = invitation(h)
	e.ReplyTo = slices.DeleteFunc(e.ReplyTo, func(a string) bool {
		local, _, _ := strings.Cut(a, "@")
		return noReplyLocal.MatchString(local)
	})
	return e
}

var (
	inAngles   = regex(`<([^<>]*)>`)
	quotedText = regex(`"(?:\\.|[^"\\])*"`)
	plainAddr  = regex(`[^\s<>()\[\],;:"@]+@[^\s<>()\[\],;:"@]+`)
	inQuotes   = regex(`"((?:\\.|[^"\\])+)"\s*@\s*([A-Za-z0-9.-]+)`)
	comment    = regex(`\([^()]*\)`)
)

// addresses reads the addr-specs of address fields however they are broken:
// display names are passed over before anything is read, for a display name
// that looks like an address is no address.
func addresses(fields []string) []string {
	var out []string
	seen := map[string]bool{}
	add := func(a string) {
		a = strings.ToLower(strings.Trim(closeUp(a), ".,;:'"))
		local, domain, ok := strings.Cut(a, "@")
		if i := strings.LastIndexByte(a, '@'); ok && i > len(local) {
			local, domain = a[:i], a[i+1:]
		}
		if !ok || local == "" || domain == "" || len(a) > 320 || seen[a] || strings.ContainsFunc(a, func(r rune) bool { return unicode.IsControl(r) || unicode.IsSpace(r) }) {
			return
		}
		seen[a] = true
		out = append(out, a)
	}
	for _, f := range fields {
		f = comment.ReplaceAllString(f, " ")
		if m := inQuotes.FindStringSubmatch(f); m != nil && !inAngles.MatchString(f) {
			add(m[1] + "@" + m[2])
			continue
		}
		f = quotedText.ReplaceAllStringFunc(f, func(q string) string {
			return strings.Repeat(" ", len(q))
		})
		for _, piece := range strings.FieldsFunc(f, func(r rune) bool { return r == ',' || r == ';' }) {
			if m := inAngles.FindStringSubmatch(piece); m != nil && strings.Contains(m[1], "@") {
				add(strings.TrimPrefix(strings.ToLower(m[1]), "mailto:"))
				continue
			}
			// An unclosed angle bracket, or a bare address.
			if i := strings.IndexByte(piece, '<'); i >= 0 {
				piece = piece[i:]
			}
			if a := plainAddr.FindString(piece); a != "" {
				add(a)
			}
		}
		if len(out) > 500 {
			return out[:500]
		}
	}
	return out
}

// closeUp drops the blanks that may stand around the dots and the sign of an
// address (RFC 5322, 4.4). One between two words stays: what the sender left
// out there is not ours to guess, for somebody else may have that address.
func closeUp(a string) string {
	words := strings.Fields(a)
	var b strings.Builder
	for i, w := range words {
		if i > 0 && !strings.ContainsAny(w[:1], ".@") && !strings.ContainsAny(words[i-1][len(words[i-1])-1:], ".@") {
			b.WriteByte(' ')
		}
		b.WriteString(w)
	}
	return b.String()
}

// messageIDs are the identifiers of a field with their angle brackets,
// verbatim even when malformed ("<a@@b>").
func messageIDs(fields []string) []string {
	var out []string
	for _, f := range fields {
		ids := inAngles.FindAllString(f, -1)
		if ids == nil {
			for _, w := range strings.Fields(f) {
				if strings.Contains(w, "@") {
					ids = append(ids, w)
				}
			}
		}
		out = append(out, ids...)
	}
	if len(out) > mostThreadIDs {
		out = out[len(out)-mostThreadIDs:]
	}
	return out
}

// dateOf reads a Date field; nil when it cannot be read. The date is the
// sender's word: no clock runs by it.
func dateOf(s string) *time.Time {
	if s == "" {
		return nil
	}
	if t, err := time.Parse("Mon, 2 Jan 2006 15:04:05 -0700", s); err == nil {
		return &t // as nearly all are written, and what ParseDate says of it
	}
	if t, err := mail.ParseDate(s); err == nil {
		return &t
	}
	s = strings.Join(strings.Fields(comment.ReplaceAllString(s, " ")), " ")
	if i := strings.IndexByte(s, ','); i >= 0 {
		s = strings.TrimSpace(s[i+1:])
	}
	for _, layout := range []string{
		"2 Jan 2006 15:04:05 -0700", "2 Jan 2006 15:04:05 MST", "2 Jan 2006 15:04:05", "2 Jan 2006 15:04 -0700", "2 Jan 2006 15:04",
		"2 January 2006 15:04:05 -0700", "Mon Jan 2 15:04:05 2006", "Mon Jan 2 15:04:05 MST 2006", time.RFC3339, "2006-01-02 15:04:05",
	} {
		if t, err := time.Parse(layout, s); err == nil {
			return &t
		}
	}
	return nil
}

var (
	headerComment = regex(`\([^)]*\)`)
	noReplyLocal  = regex(`(^|[._+-])(no|not|do[._-]?not|donot|dont|never)[._-]?repl(y|ies)([._+0-9-]|$)|^(mailer-daemon|postmaster|listserv|majordomo|bounces?)([._+-]|$)|(^|[._+-])(bounces?|auto-?(repl(y|ies)|respond(er)?|mail(er)?))([._+-]|$)|^owner-|-(owner|request)$|^mailerdaemon$|^microsoftexchange[0-9a-f]{20,}$`)
)

// automatic says why no automatic mail may answer a message; empty when it
// may. The words name the header, never its sender.
func automatic(h mime.Header, from string) string {
	if v := h.Get("Auto-Submitted"); v != "" {
		// RFC 3834 section 5: a keyword, comments, parameters.
		word, _, _ := strings.Cut(headerComment.ReplaceAllString(v, ""), ";")
		if word = strings.ToLower(strings.TrimSpace(word)); word != "no" {
			return "Auto-Submitted: " + keyword(word, "auto-replied", "auto-generated", "auto-notified")
		}
	}
	for _, v := range h.Raw("Return-Path") {
		if strings.Join(strings.Fields(v), "") == "<>" {
			return "Return-Path: <>"
		}
	}
	for _, name := range h.Names() {
		if strings.HasPrefix(name, "List-") {
			return "a mailing list field: " + keyword(name, "List-Id", "List-Unsubscribe", "List-Post", "List-Help", "List-Unsubscribe-Post")
		}
	}
	for _, v := range h.Values("Precedence") {
		switch v = strings.ToLower(strings.TrimSpace(v)); v {
		case "bulk", "list", "junk", "auto_reply":
			return "Precedence: " + v
		}
	}
	for _, v := range h.Values("X-Auto-Response-Suppress") {
		for _, w := range strings.FieldsFunc(v, func(r rune) bool { return r == ',' || r == ';' || r == ' ' }) {
			switch w = strings.ToLower(w); w {
			case "all", "oof", "autoreply":
				return "X-Auto-Response-Suppress: " + w
			}
		}
	}
	for _, name := range []string{"X-Autoreply", "X-Autorespond", "X-Autoreply-From", "X-Autoresponder", "Feedback-Id", "X-Auto-Reply-From", "X-Mail-Autoreply", "X-Failed-Recipients", "X-Loop", "X-Fc-Machinegenerated"} {
		if h.Has(name) && !strings.EqualFold(h.Get(name), "no") {
			return name
		}
	}
	if h.Has(noticeHeader) {
		return noticeHeader
	}
	local, _, _ := strings.Cut(from, "@")
	if noReplyLocal.MatchString(local) {
		return "a no-reply sender"
	}
	return ""
}

// keyword is the word when it is one of those known, else "other", so that no
// text of a sender's choosing travels further.
func keyword(word string, known ...string) string {
	for _, k := range known {
		if strings.EqualFold(word, k) {
			return k
		}
	}
	return "other"
}
