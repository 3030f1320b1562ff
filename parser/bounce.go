package parser

import (
	"slices"
	"strings"

	"dtrbot/parser/mime"
)

// Return says how final a report of delivery is.
type Return string

// The returns, the most final first.
const (
	// ReturnHard: the mail was not delivered and another would not be: there
	// is no such mailbox, or a rule forbids it (status 5.x.x, RFC 3463).
	ReturnHard Return = "hard"
	// ReturnSoft: the mail was not delivered, though the address may be right:
	// the mailbox was full, or its server away for too long.
	ReturnSoft Return = "soft"
	// ReturnDelayed: the mail is still being tried.
	ReturnDelayed Return = "delayed"
	// ReturnDelivered: the mail was delivered or passed on.
	ReturnDelivered Return = "delivered"
)

// Bounce is what a delivery status notification says.
type Bounce struct {
	Return Return `json:"return"`
	// Recipients are the addresses that it is about, in lower case: those of
	// its fields (RFC 3464), or else those that its text names.
	Recipients []string `json:"recipients,omitempty"`
}

const (
	// mostReport is the most of a report's text that is looked at, in bytes.
	mostReport = 16 << 10
	// mostFailed bounds the addresses taken of one report.
	mostFailed = 50
)

// bounce reads a report of delivery: its fields where it has them, wherever
// they stand, else its words.
func (l *letter) bounce() *Bounce {
	b := &Bounce{}
	var texts []string
	for _, p := range l.message.Parts {
		if p.Message > 0 || p.Size > 1<<20 {
			continue
		}
		switch {
		case strings.HasSuffix(p.Type, "delivery-status") || p.Type == "message/disposition-notification":
			b.fields(p.Text())
		case p.Type == "text/plain" || p.Type == "text/html":
			texts = append(texts, reportText(p))
		}
	}
	for _, t := range texts {
		if b.Return == "" {
			b.fields(t)
		}
	}
	for _, p := range l.message.Parts {
		// A gateway that sends a report on encloses it whole.
		if b.Return == "" && p.Message > 0 && strings.HasSuffix(p.Type, "delivery-status") && p.Size <= 1<<20 {
			b.fields(p.Text())
		}
	}
	if len(b.Recipients) == 0 {
		for _, v := range l.message.Header.Raw("X-Failed-Recipients") {
			b.add(strings.Split(v, ",")...)
		}
	}
	for _, t := range texts {
		if len(b.Recipients) == 0 {
			b.add(l.recipientsIn(t)...)
		}
	}
	text := plain(strings.Join(texts, "\n"))
	if b.Return == "" {
		b.Return = returnOf(text + " " + l.subject)
	} else if b.Return == ReturnHard && (fullMailbox(text) || expired.MatchString(text)) {
		b.Return = ReturnSoft
	}
	return b
}

// add takes addresses as recipients of the report, each once.
func (b *Bounce) add(list ...string) {
	for _, a := range addresses(list) {
		if len(b.Recipients) < mostFailed && !slices.Contains(b.Recipients, a) {
			b.Recipients = append(b.Recipients, a)
		}
	}
}

// fields reads the fields of delivery-status (RFC 3464 section 2.3), of each
// recipient in turn. A mail goes to several, and what became of it for each is
// told apart: the report is the most final of it, and about those of whom that
// is said.
func (b *Bounce) fields(text string) {
	var action, status string
	var named []string // of the recipient whose fields are being read
	end := func() {
		r := returnFor(action, status)
		switch order := []Return{ReturnHard, ReturnSoft, ReturnDelayed, ReturnDelivered, ""}; {
		case action == "" && len(named) == 0:
			return
		case slices.Index(order, r) < slices.Index(order, b.Return):
			if b.Return = r; len(named) > 0 {
				b.Recipients = nil
			}
			b.add(named...)
		case r == b.Return:
			b.add(named...)
		}
		action, status, named = "", "", nil
	}
	for line := range strings.Lines(text) {
		name, value, ok := strings.Cut(line, ":")
		if !ok || strings.ContainsAny(name, " \t") {
			// An empty line parts the recipients.
			if strings.TrimSpace(line) == "" && action != "" && len(named) > 0 {
				end()
			}
			continue
		}
		value = strings.TrimSpace(value)
		switch strings.ToLower(name) {
		case "final-recipient", "original-recipient", "x-actual-recipient":
			// "rfc822; somebody@council.example"
			if _, address, ok := strings.Cut(value, ";"); ok {
				value = address
			}
			named = append(named, strings.TrimSpace(value))
		case "action":
			if action != "" {
				end()
			}
			action, _, _ = strings.Cut(strings.ToLower(value), " ")
		case "status":
			status = value
		case "diagnostic-code", "smtp-remote-recipient":
			if status == "" {
				status = firstStatus(value)
			}
		}
	}
	end()
}

// returnFor reads an action and its status code.
func returnFor(action, status string) Return {
	switch strings.Trim(action, " .;,()") {
	case "delayed":
		return ReturnDelayed
	case "delivered", "relayed", "expanded":
		return ReturnDelivered
	case "failed":
		// x.2.2 is a full mailbox, whatever its class; x.4.7 has run out of time.
		if strings.HasPrefix(status, "4") || strings.HasPrefix(status, "5.2.2") || strings.HasPrefix(status, "5.4.7") {
			return ReturnSoft
		}
		return ReturnHard
	}
	return ""
}

// Words of reports, as mail systems write them. A report of a delay also tells
// what a failure would be, so the words of a delay are asked for first.
func delayWords() []string {
	return []string{
		"warning only", "warning message only", "do not need to resend", "don't need to resend", "no action is required", "will continue to try",
		"will keep trying", "will be retried", "will retry for", "still being retried", "continue to be attempted", "delivery attempts will continue",
		"not yet been delivered", "not yet be delivered", "hasn't been delivered yet", "has not been delivered yet", "delivery incomplete", "delivery delayed",
		"has been delayed", "delivery is delayed", "is delayed:", "being delayed", "is delayed for", "will try again later", "we will try again", "server will keep",
		"continue to try", "has been postponed", "held for review", "held by policy",
	}
}

func softWords() []string {
	return []string{
		"gave up after", "giving up after", "too long in the queue", "in the queue too long", "on the queue too long", "retry time", "retry timeout", "retrytimeout",
		"timed out", "timeout exceeded", "message expired", "expired after", "connection refused", "no route to host", "network is unreachable",
		"temporary failure", "temporarily", "try again later", "could not be contacted", "not responding", "maximum queue lifetime", "delivery time expired",
	}
}

// noRoom tells that there was no room, which says nothing against the address;
// expired that the time ran out.
var (
	noRoom = regex(`\b(mail ?box|mail ?folder|inbox|account|user|quota|storage|disk)\b[^.!?]{0,60}\b(is |are |currently |now )*(full|exceed(s|ed|ing)?|over (the |its |their |his |her )?(allowed |storage |disk )?(quota|limit|size)|not enough|insufficient|exhausted)\b|\bover ?(its |their |the )?quota|\bquota (exceeded|full|violation)|\bexceed(s|ed|ing)? (\w+ ){0,3}(quota|storage|mailbox)|\b(insufficient|not enough|out of|no) (\w+ ){0,2}(storage|space|room)\b|\bstorage allocation|\bno space left|\bspace not enough|\binbox full`)

	expired = regex(`\bmessage expired|\bexpired after|\bqueue\.expired|\bin (the )?queue too long|\bretry time(out)? (not reached|exceeded)|\bmaximum queue lifetime|\bdelivery time expired`)
)

func fullMailbox(text string) bool { return noRoom.MatchString(text) }

// returnOf reads a report without fields by its words and status codes.
func returnOf(text string) Return {
	status := firstStatus(text)
	switch {
	case containsAny(text, delayWords()...):
		return ReturnDelayed
	case fullMailbox(text) || expired.MatchString(text) || strings.HasPrefix(status, "4"):
		return ReturnSoft
	case status == "" && containsAny(text, softWords()...):
		return ReturnSoft
	}
	return ReturnHard
}

func containsAny(text string, words ...string) bool {
	return slices.ContainsFunc(words, func(w string) bool { return strings.Contains(text, w) })
}

// firstStatus is the first status code in a text (RFC 3463), a permanent one
// before one that is not: "5.1.1".
func firstStatus(text string) string {
	temporary := ""
	for i := 0; i+4 < len(text); i++ {
		if text[i] != '4' && text[i] != '5' || text[i+1] != '.' || i > 0 && (isFigure(text[i-1]) || text[i-1] == '.') {
			continue
		}
		end := i + 2
		for end < len(text) && (isFigure(text[end]) || text[end] == '.') {
			end++
		}
		code := strings.TrimRight(text[i:end], ".")
		parts := strings.Split(code, ".")
		if len(parts) != 3 || len(parts[1]) == 0 || len(parts[1]) > 3 || len(parts[2]) == 0 || len(parts[2]) > 3 {
			continue // a version, or an address of the network
		}
		if code[0] == '5' {
			return code
		}
		if temporary == "" {
			temporary = code
		}
	}
	return temporary
}

func isFigure(b byte) bool { return b >= '0' && b <= '9' }

// reportText is what a report says, without the mail that it gives back.
func reportText(p mime.Part) string {
	text := firstBytes(p.Text(), mostReport)
	if p.Type == "text/html" {
		text = withoutTags(text)
	}
	lower := strings.ToLower(text)
	end := len(text)
	for _, mark := range []string{
		"below this line is a copy", "this is a copy of", "original message follows", "original message headers", "original message header:", "message headers follow",
		"message header follows", "header of the original", "headers of the original", "text of the original message", "message text follows", "unsent message below",
		"unsent message follows", "original message -----", "returned message follows", "\nreturn-path:", "\nreceived: from",
	} {
		if i := strings.Index(lower, mark); i >= 0 && i < end && i <= len(text) {
			end = i
		}
	}
	return text[:end]
}

// withoutTags is the text of an HTML report: enough for its words and
// addresses, which is all that is looked for.
func withoutTags(html string) string {
	var b strings.Builder
	for {
		open := strings.IndexByte(html, '<')
		if open < 0 {
			b.WriteString(html)
			return b.String()
		}
		b.WriteString(html[:open])
		b.WriteByte(' ')
		shut := strings.IndexByte(html[open:], '>')
		if shut < 0 {
			return b.String()
		}
		html = html[open+shut+1:]
	}
}

// recipientsIn are the addresses that a report without fields says it is about:
// those that stand apart, at the head of a line or behind a label, or else all
// that its text names. What is told of the mail itself, who sent it and by what
// identifier it went, is left out, and so is whom the report was written to.
func (l *letter) recipientsIn(text string) []string {
	own := slices.Concat(l.env.To, l.env.Cc, []string{l.env.From})
	var apart, all []string
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(line)
		if listFollows.MatchString(plain(line)) {
			apart, all = nil, nil // what stood before was about the mail
			continue
		}
		label, _, labelled := strings.Cut(strings.ToLower(strings.TrimLeft(line, "> <*-")), ":")
		if labelled && slices.Contains([]string{"from", "sender", "mail from", "original sender", "sender address", "reply-to", "message-id", "references", "in-reply-to", "return-path", "x-dtrbot-notice"}, label) {
			continue
		}
		for i, a := range addressesIn(line) {
			if a = strings.ToLower(a); slices.Contains(own, a) {
				continue
			}
			all = append(all, a)
			if i == 0 && (len(strings.Fields(line)) <= 3 || strings.Index(strings.ToLower(line), a) <= 2 || labelled && toLabel.MatchString(label)) {
				apart = append(apart, a)
			}
		}
	}
	if len(apart) > 0 {
		return apart
	}
	return all
}

// listFollows is a line after which the recipients are told.
var listFollows = regex(`\b(recipients?(\(s\))?|address(es)?(\(es\))?|groups|lists|users?|delivered to|empfänger|gruppen|zugestellt an|destinataires|groupes)( (failed|oder gruppen|ou groupes|were affected|could not be reached|cannot be delivered|has failed|have failed))? ?:$`)

// toLabel is what stands before the recipient of a mail that came back.
var toLabel = regex(`\b(to|recipients?|addressee|address|rcpt)$`)

// addressesIn are the addresses that a running text names.
func addressesIn(text string) []string {
	var out []string
	for _, w := range strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(" \t\r\n<>()[]{}\"'`,;:|*=&", r) }) {
		w = strings.Trim(w, ".!?/")
		if local, host, ok := strings.Cut(w, "@"); ok && local != "" && strings.Contains(host, ".") && !strings.Contains(host, "@") {
			out = append(out, w)
		}
	}
	return out
}
