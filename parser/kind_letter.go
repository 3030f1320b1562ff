package parser

import (
	"maps"
	"slices"
	"strings"
	"unicode/utf8"

	"dtrbot/parser/document"
	"dtrbot/parser/mime"
)

// letter is a message as the rules see it: in lower case, one line, with the
// writer's own words apart from what is quoted.
type letter struct {
	message mime.Message
	env     Envelope
	reading reading
	files   []attachment

	subject string // without "Re:" and the tags of gateways
	reply   bool
	forward bool
	own     string // the writer's words
	text    string // own as it was written, line by line
	prose   string // own without the lines of a form that stands in the body
	quoted  string
	head    string   // what stands above a forwarded message
	attach  string   // the text of the attachments
	top     []string // the first lines of that text
	tail    string   // the lines at the end of own that may be a signature
	sender  string   // the name that the sender goes by
	locked  bool     // an attachment could not be opened without a key
	heard   *voice
	refs    []string

	found, foundOwn map[*pattern]bool // what in and inOwn have answered
	traced          []*traces
	working         *bool // what works has answered
	mentioning      *bool
	related         *bool // what kin has answered
	told            *bool // what tellsAll has answered
}

// holds looks for a wording in one of the letter's texts, of which the traces
// are taken once.
func (l *letter) holds(text string, re *pattern) bool {
	for _, t := range l.traced {
		if t.text == text {
			return re.matches(t, text)
		}
	}
	t := tracesOf(text)
	l.traced = append(l.traced, t)
	return re.matches(t, text)
}

// mostText is the most of one text that the rules look at, in bytes.
const mostText = 32 << 10

func newLetter(c contents, env Envelope, r reading) *letter {
	l := &letter{message: c.message, env: env, reading: r, files: c.files, quoted: plain(c.quoted), head: plain(c.head), found: map[*pattern]bool{}, foundOwn: map[*pattern]bool{}}
	l.subject, l.reply, l.forward = subjectOf(c.message.Header)
	l.forward = l.forward || c.forwarded
	l.subject = withoutReferences(l.subject)
	formInBody := false
	for _, f := range r.forms {
		formInBody = formInBody || f.answered > 0 && (f.part == "body" || f.part == "forwarded message")
	}
	var own, prose, attach strings.Builder
	for _, p := range c.parts {
		if !p.body {
			attach.WriteString(blocksText(p.doc.Blocks))
			continue
		}
		disclaims := func(b document.Block) bool { return b.Role == document.RoleDisclaimer }
		blocks := slices.DeleteFunc(slices.Clone(p.doc.Blocks), disclaims)
		own.WriteString(withoutDisclaimers(blocksText(blocks)))
		for _, f := range r.forms {
			if f.part == p.name && f.laid != nil {
				blocks = slices.DeleteFunc(slices.Clone(f.laid), disclaims)
			}
		}
		if formInBody {
			prose.WriteString(withoutAnswers(blocks))
		} else {
			prose.WriteString(withoutDisclaimers(blocksText(blocks)))
		}
	}
	l.own, l.prose, l.attach = plain(own.String()), plain(withoutReferences(prose.String())), plain(attach.String())
	for _, line := range strings.Split(firstBytes(attach.String(), 200), "\n") {
		l.top = append(l.top, plain(line))
	}
	l.locked = slices.ContainsFunc(c.problems, func(p Problem) bool { return p.Code == ProblemEncrypted })
	l.text = firstBytes(own.String(), mostText)
	l.tail = signatureLines(own.String())
	l.sender = senderName(c.message.Header)
	l.refs = referencesIn(c.message.Header.Get("Subject") + "\n" + own.String())
	if len(l.refs) == 0 {
		older := c.quoted
		for _, id := range slices.Sorted(maps.Keys(c.message.Attached)) {
			older += "\n" + c.message.Attached[id].Get("Subject")
		}
		l.refs = referencesIn(older)
	}
	return l
}

// signatureLines are the short lines at the end of a text that are no
// sentences of somebody about himself: where there is a signature it is one of
// them.
func signatureLines(text string) string {
	var b strings.Builder
	for kept := 0; text != "" && kept < 10; {
		at := strings.LastIndexByte(text, '\n')
		t := plain(text[at+1:])
		text = text[:max(at, 0)]
		if t == "" {
			continue
		}
		kept++
		if len(strings.Fields(t)) <= 12 && !firstPerson.MatchString(t) && !workForMe.MatchString(t) {
			b.WriteString(t)
			b.WriteByte('\n')
		}
	}
	return b.String()
}

// senderName is the display name of From, "Doe, Jane" turned round.
func senderName(h mime.Header) string {
	from := h.Get("From")
	at := strings.LastIndex(from, "<")
	if at < 0 {
		return ""
	}
	name, _ := readName(strings.Trim(strings.TrimSpace(from[:at]), `"'`))
	return name
}

func (l *letter) references() []string { return l.refs }

var (
	gatewayTag    = regex(`^\s*(\[[^\]]{1,30}\]|\{[^}]{1,20}\}|\*{2,}[^*]{1,30}\*{2,}|cjsm\s*:?|official([- ]sensitive)?\s*[:-]|secure\s*:|external\s*:)\s*`)
	replyPrefix   = regex(`^\s*(re|aw|antw|sv)\s*(\[\d+\])?\s*:\s*`)
	forwardPrefix = regex(`^\s*(fw|fwd|wg|tr)\s*(\[\d+\])?\s*:\s*`)
)

// subjectOf strips what mail programs and gateways put before a subject. The
// outermost prefix says whether it is a reply or forwarded.
func subjectOf(h mime.Header) (subject string, reply, forward bool) {
	return stripped(h.Get("Subject"))
}

func stripped(s string) (subject string, reply, forward bool) {
	s = plain(s)
	for range 12 {
		switch {
		case replyPrefix.MatchString(s):
			reply = reply || !forward
			s = replyPrefix.ReplaceAllString(s, "")
		case forwardPrefix.MatchString(s):
			forward = forward || !reply
			s = forwardPrefix.ReplaceAllString(s, "")
		case gatewayTag.MatchString(s):
			s = gatewayTag.ReplaceAllString(s, "")
		default:
			return s, reply, forward
		}
	}
	return s, reply, forward
}

var straight = strings.NewReplacer("’", "'", "‘", "'", "“", `"`, "”", `"`, "–", "-", "—", "-", "\u00a0", " ", "\u00ad", "", "\u200b", "", "…", "...")

// straightened is a text with the signs of ASCII that straight has for others.
func straightened(s string) string {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return straight.Replace(s)
		}
	}
	return s
}

// singleBlanks makes every row of blanks one, and none at the ends.
func singleBlanks(s string) string {
	out := make([]byte, 0, len(s))
	for i := range len(s) {
		switch c := s[i]; c {
		case ' ', '\t', '\n', '\f', '\r':
			if len(out) > 0 && out[len(out)-1] != ' ' {
				out = append(out, ' ')
			}
		default:
			out = append(out, c)
		}
	}
	return strings.TrimSpace(string(out))
}

// plain lowers a text and makes one line of it, for matching.
func plain(s string) string {
	return singleBlanks(straightened(strings.ToLower(firstBytes(s, mostText))))
}

// disclaimer is how a paragraph begins that a mail system adds.
var disclaimer = anyPattern{
	regex(`(?i)^\W*(?:the information (contained )?in this (e-?mail|message)|confidentiality( notice)?\b|disclaimer\b|important notice|privacy notice|external (e-?mail|sender)\b|you don't often get e-?mail)`),
	regex(`(?i)^\W*(?:if you (are|have) (not the intended|received this (e-?mail|message) in error)|please consider the environment|we may be required to disclose|how we use (your|personal) (data|information))`),
	&farPattern{head: regex(`(?i)^\W*this (?:e-?mail|message|communication|transmission)\b`), tail: regex(`(?i)\b(?:confidential|intended|may|is subject|contain|and any)`), most: 80},
	&farPattern{head: regex(`(?i)^\W*caution\b`), tail: regex(`(?i)external|outside|originat`), most: 60},
	&farPattern{head: regex(`(?i)^\W*e-?mails? (?:sent|received) `), tail: regex(`(?i)monitored|recorded|foi|freedom of information`), most: 60},
}

var answerLine = regex(`^[^:?.]{2,60}[:?]\s*\S`)

// withoutDisclaimers drops the paragraphs that mail systems add: they speak of
// freedom of information and withdrawal of consent in every mail.
func withoutDisclaimers(s string) string {
	var b strings.Builder
	b.Grow(len(s) + 1)
	dropping := false
	for _, line := range strings.Split(s, "\n") {
		t := strings.TrimSpace(line)
		if t == "" {
			dropping = false
		}
		if dropping = dropping || disclaimer.MatchString(straightened(t)); !dropping {
			b.WriteString(line)
			b.WriteByte('\n')
		}
	}
	return b.String()
}

// withoutAnswers is the running text beside a form: no tables, no "label: value".
func withoutAnswers(blocks []document.Block) string {
	var b strings.Builder
	for _, block := range blocks {
		if block.Table != nil {
			continue
		}
		if block.Gap {
			b.WriteByte('\n')
		}
		for _, line := range strings.Split(block.Text(), "\n") {
			if !answerLine.MatchString(strings.TrimSpace(line)) {
				b.WriteString(line)
				b.WriteByte('\n')
			}
		}
	}
	return withoutDisclaimers(b.String())
}

var (
	forwardMark  = regex(`(?i)\b(forwarded (message|by)|begin forwarded)\b`)
	answersBelow = regex(`(?i)\b(?:answer(?:s|ed)?|details|info(?:rmation)?|completed|filled(?: in| out)?|responses?|replies|replied|my comments)\b[^.\n]{0,40}\b(?:below|underneath|in-?line|in (?:red|blue|bold|green|capitals|the (?:e-?mail|boxes)))\b|\b(?:below|in-?line|in (?:red|blue|bold|green|capitals))\b[^.\n]{0,30}\b(?:answers?|filled|completed|details)\b`)
	takesBelow   = regex(`(?i)\b(?:take|accept|treat|use|regard|consider|count)\b[^.\n]{0,30}\b(?:below|e-?mails?|thread|trail|chain|correspondence)\b[^.\n]{0,25}\bas\b[^.\n]{0,25}\b(?:duty to refer|dtr|referral)\b`)
	lookBelow    = regex(`(?i)\b(below|forward(ed|ing)?|fyi|pass(ing|ed)? (this|it) on|see (attached|trail|e-?mail)|for (your )?(info|information|action))\b`)
)

// splitReply parts a message's text into what its writer says and what it
// quotes, as the formats marked it. Of a forwarded message the text that was
// passed on belongs to what its sender says.
func splitReply(blocks []document.Block, h mime.Header) (own []document.Block, head, quoted string, forwarded bool) {
	_, reply, forward := subjectOf(h)
	var mine, old []document.Block
	if !slices.ContainsFunc(blocks, func(b document.Block) bool { return b.Role == document.RoleForwardHeader || b.Quote > 0 }) {
		return blocks, "", "", false
	}
	for _, b := range blocks {
		switch {
		case b.Role == document.RoleForwardHeader:
			forward = forward || !reply && forwardMark.MatchString(b.Text())
			old = append(old, b)
		case b.Quote > 0:
			old = append(old, b)
		default:
			mine = append(mine, b)
		}
	}
	if !reply && !forward && !h.Has("In-Reply-To") && quotedOnly(blocks) && strings.Count(blocksText(old), ":") >= 3 {
		// Marks before every line of a message's own form, for an ornament.
		own = slices.Clone(blocks)
		for i := range own {
			own[i].Quote = 0
		}
		return own, "", "", false
	}
	head = blocksText(mine)
	if inTurn, _ := answeredInTurn(risen(blocks)); inTurn || reply {
		if between := answersBetween(blocks); between != nil {
			return between, head, blocksText(old), false
		}
	}
	if reply && len(strings.Fields(head)) < 60 && answersBelow.MatchString(head) {
		// Questions of ours, answered where they stood.
		return unquoted(blocks), head, "", false
	}
	if takesBelow.MatchString(head) {
		// "Please take the below as a duty to refer": what was written before
		// is part of it.
		return unquoted(blocks), head, "", false
	}
	passedOn := !reply && !h.Has("In-Reply-To") && (len(mine) == 0 || len(strings.Fields(head)) < 60 && lookBelow.MatchString(head))
	if !forward && !passedOn {
		return mine, "", blocksText(old), false
	}
	return unquoted(blocks), head, "", true
}

// unquoted is a text as if nothing in it were quoted. Where one message ends
// and another begins, an empty block of that role is left, since each has its
// own signature.
func unquoted(blocks []document.Block) []document.Block {
	own := make([]document.Block, 0, len(blocks))
	depth, between := 0, answeredBetween(blocks)
	for _, b := range blocks {
		if header := b.Role == document.RoleForwardHeader; header || b.Quote != depth && !between {
			if n := len(own); n > 0 && own[n-1].Role != document.RoleForwardHeader {
				own = append(own, document.Block{Role: document.RoleForwardHeader})
			}
			if depth = b.Quote; header {
				continue
			}
		}
		b.Quote = 0
		own = append(own, b)
	}
	return own
}

// answeredBetween reports quoted questions with their answers right below them,
// no longer quoted.
func answeredBetween(blocks []document.Block) bool {
	n := 0
	for i, b := range blocks[:max(0, len(blocks)-1)] {
		if b.Quote == 0 || b.Table != nil || blocks[i+1].Quote >= b.Quote || blocks[i+1].Role != "" {
			continue
		}
		if t := strings.TrimSpace(b.Text()); strings.HasSuffix(t, ":") || strings.HasSuffix(t, "?") {
			n++
		}
	}
	return n >= 3
}

// returnedFacts identify the mail that a bounce returns.
type returnedFacts struct{ id, notice string }

var (
	returnedID     = regex(`(?mi)^message-id:\s*(<[^<>\s]+>)`)
	reportedID     = regex(`(?mi)^(?:x-)?original-message-id:\s*(<[^<>\s]+>)`)
	returnedNotice = regex(`(?mi)^x-dtrbot-notice:\s*(\S+)`)
)

// returned reads, in a message that is a bounce, which mail came back: from
// the attached message, the attached header, or one quoted in the text. A
// receipt names the mail that was read in a field (RFC 8098 section 3.2.5), as
// some reports of delivery do.
func (l *letter) returned() returnedFacts {
	var f returnedFacts
	for _, p := range l.message.Parts {
		if p.Message == 0 && p.Size < 1<<20 && (p.Type == "message/disposition-notification" || strings.HasSuffix(p.Type, "delivery-status")) {
			if m := reportedID.FindStringSubmatch(p.Text()); m != nil {
				f.id = m[1]
			}
		}
	}
	if !l.isBounce() {
		return f
	}
	for i, id := range slices.Sorted(maps.Keys(l.message.Attached)) {
		// The first, unless that is a report too which encloses ours.
		if h := l.message.Attached[id]; i == 0 || f.notice == "" && h.Has(noticeHeader) {
			if own := firstMessageID(h); own != "" {
				f.id = own
			}
			f.notice = h.Get(noticeHeader)
		}
	}
	for _, p := range l.message.Parts {
		if f.id != "" && f.notice != "" {
			break
		}
		if p.Message > 0 || !strings.HasPrefix(p.Type, "text/") && p.Type != "message/global-headers" || p.Size > 1<<20 {
			continue
		}
		text := p.Text()
		if m := returnedID.FindStringSubmatch(text); m != nil && f.id == "" {
			f.id = m[1]
		}
		if m := returnedNotice.FindStringSubmatch(text); m != nil && f.notice == "" {
			f.notice = m[1]
		}
	}
	return f
}
