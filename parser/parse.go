package parser

import (
	"context"
	"errors"
	"fmt"
	"io"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"

	"dtrbot/parser/document"
	"dtrbot/parser/document/pdf"
	"dtrbot/parser/document/text"
	"dtrbot/parser/mime"
)

// largestMessage is the most raw bytes of one message that are read: 50 MiB
// of attachments in base64, and room for the rest.
const largestMessage = 80 << 20

// Parser parses messages. The zero Parser is ready to use, by several
// goroutines too, and must not be copied after its first use.
type Parser struct {
	// PDF reads PDF files. It is worth to be given one with a folder for
	// compiled code: without it a new process takes 2 s for its first PDF.
	PDF pdf.Reader

	catalogue *catalogue // nil for the built-in one
	textOnly  bool
	converted map[string]Converted
}

// unconfigured is the Parser of Parse and ParseReader. What it keeps is
// compiled code, which no message can change.
var unconfigured = sync.OnceValue(func() *Parser { return new(Parser) })

// ParseReader is Parser.ParseReader of a Parser without settings.
func ParseReader(r io.Reader) (Result, error) { return unconfigured().ParseReader(r) }

// Parse is Parser.Parse of a Parser without settings.
func Parse(raw []byte) Result { return unconfigured().Parse(raw) }

// ParseReader parses the message that r holds. What lies beyond 80 MiB is not
// read and is named as a problem. The error is r's own: of a message itself
// there are none.
func (p *Parser) ParseReader(r io.Reader) (Result, error) {
	raw, err := io.ReadAll(io.LimitReader(r, largestMessage+1))
	if err != nil {
		return Result{}, fmt.Errorf("read message: %w", err)
	}
	return p.Parse(raw), nil
}

// Parse parses one RFC 5322 message. It never fails and never panics: what
// cannot be read is a problem of the result.
func (p *Parser) Parse(raw []byte) Result {
	tooLong := len(raw) > largestMessage
	if tooLong {
		raw = raw[:largestMessage]
	}
	m := mime.Read(raw, mime.DefaultLimits())
	c := p.contents(m)
	defer c.end()
	c.note(tooLong, Problem{Code: ProblemLimit, Where: "message", Detail: "longer than " + strconv.Itoa(largestMessage) + " bytes"})
	for _, p := range m.Problems {
		c.note(true, Problem(p))
		if p.Code == mime.ProblemLimit {
			c.unreadable = true
		}
	}
	c.open()

	env := envelopeOf(m)
	r := c.read()
	env.Attachments = c.attachments()
	env.Unreadable = c.unreadable
	l := newLetter(*c, env, r)
	if returned := l.returned(); returned.id != "" || returned.notice != "" {
		if returned.id != "" {
			env.ThreadRefs = append(env.ThreadRefs, returned.id)
		}
		if env.Notice == "" {
			env.Notice = returned.notice
		}
	}
	verdict := l.verdict()
	env.Topic, env.Reply = topicOf(l.subject), l.reply && !l.forward
	if len(env.Conversation) > 2*talkSize {
		topic, _, _ := stripped(m.Header.Get("Thread-Topic"))
		env.TalkTopic = topicOf(withoutReferences(topic))
	}

	res := Result{
		Message: Message{
			MessageID:      firstMessageID(m.Header),
			Kind:           verdict.kind,
			KindConfidence: verdict.confidence,
			KindReasons:    verdict.reasons,
			Suspected:      verdict.suspected,
			References:     l.references(),
			Problems:       c.problems,
			Envelope:       env,
		},
		Referrals: []Referral{},
	}
	if verdict.kind == KindBounce {
		res.Message.Bounce = l.bounce()
	} else if env.Reply || env.TalkTopic != "" || len(env.InReplyTo)+len(env.ThreadRefs)+len(l.refs) > 0 {
		res.Message.Response = l.response()
	}
	if verdict.kept && len(r.referrals) > 0 {
		for i := range r.referrals {
			r.referrals[i].agencyFrom(env.From, m.Header.Get("From"))
			r.referrals[i].signedBy(l.sender, env.From, l.forward || verdict.kind == KindPortalNotification || env.Automatic != "")
			r.referrals[i].bothRoles()
			if verdict.kind != KindSelfReferral {
				r.referrals[i].senderKeepsOwn(env.From)
			}
		}
		for i, tellings := range r.tellings {
			r.referrals[i].fillTold(tellings, proseGuesses())
		}
		res.Referrals = r.referrals
	}
	return res
}

// verdict classifies; a panic of a rule leaves the message to a person.
func (l *letter) verdict() (v verdict) {
	defer func() {
		if recover() != nil {
			v = verdict{kind: KindOther, confidence: leastConfidence, reasons: []string{"the rules could not be applied"}, suspected: true, kept: true}
		}
	}()
	v = l.reconsidered(l.classify())
	v.kept = l.keepsReferrals(v)
	return v
}

// keepsReferrals says which messages speak of a person referred, or may do so
// for all that the rules know: a person who is shown one is shown what was read.
// In the others whatever looks like a form is quoted, returned or none of ours
// to read.
func (l *letter) keepsReferrals(v verdict) bool {
	switch v.kind {
	case KindOther:
		return v.suspected && !l.settled()
	case KindBounce, KindAutoReply, KindBulk, KindMAPPA, KindInformationRequest, KindEncrypted:
		return false
	}
	return true
}

// firstMessageID is the Message-ID as it stands, malformed or not.
func firstMessageID(h mime.Header) string {
	ids := h.Raw("Message-Id")
	if len(ids) == 0 {
		return ""
	}
	return strings.TrimSpace(ids[0])
}

// contents are the parts of a message as far as they can be read.
type contents struct {
	message    mime.Message
	origins    []origin // of the message's parts
	pdf        *pdf.Reader
	parts      []part
	files      []attachment
	problems   []Problem
	unreadable bool
	quoted     string // older messages that the text quotes
	head       string // what the writer put above a forwarded message
	forwarded  bool   // the text passes on what somebody else wrote

	catalogue  *catalogue // nil for the built-in one
	textOnly   bool
	made       map[string]Converted
	pdfContext context.Context // the time of the message's PDF files
	endPDF     context.CancelFunc
}

// attachment is what the classification knows of a part that is no text body.
type attachment struct {
	name, sort string
	inline     bool
	message    int
	read       bool
	packed     bool // in an archive
}

func (c *contents) note(when bool, p Problem) {
	if when && !slices.Contains(c.problems, p) {
		c.problems = append(c.problems, p)
	}
}

// open reads every part that can be read: the text of the message itself
// becomes one part "body", the others one part each.
func (c *contents) open() {
	c.unpack()
	chosen := c.chooseAlternatives()
	c.chooseTNEF(chosen)
	var own, forwarded []document.Block
	for i, p := range c.message.Parts {
		if p.Size == 0 && p.Name == "" {
			continue
		}
		if !chosen[i] {
			continue
		}
		o := c.origins[i]
		f, where := o.file, o.place(p)
		isBody := isBodyText(p)
		if isBody && f.format == nil {
			isBody = false
		}
		if !isBody {
			c.files = append(c.files, attachment{name: strings.ToLower(p.Name), sort: f.sort, inline: isInline(p), message: p.Message, read: o.holds, packed: o.packed})
		}
		if o.opened {
			continue
		}
		doc, ok := c.document(p, f, where)
		if !isBody {
			c.files[len(c.files)-1].read = ok
		}
		switch {
		case !ok:
		case isBody && p.Message == 0:
			own = append(own, doc.Blocks...)
		case isBody:
			forwarded = append(forwarded, doc.Blocks...)
		default:
			c.parts = append(c.parts, part{name: where, doc: doc})
		}
	}
	own, c.head, c.quoted, c.forwarded = splitReply(own, c.message.Header)
	// The text of a forwarded message is the writer's concern when the
	// writer's own words only pass it on.
	if len(own) > 0 {
		c.parts = append([]part{{name: "body", body: true, doc: document.Document{Blocks: own}}}, c.parts...)
	}
	if len(forwarded) > 0 {
		alone := len(strings.Fields(blocksText(own))) < 40
		c.parts = append(c.parts, part{name: "forwarded message", body: alone, doc: document.Document{Blocks: forwarded}})
	}
}

// document reads one part within the limits; false when there is nothing.
func (c *contents) document(p mime.Part, f file, where string) (document.Document, bool) {
	if c.shut(p, f, where) {
		return document.Document{}, false
	}
	made, converted := c.convertedOf(p, f)
	if (f.format == nil || f.sort == "doc") && converted && !isPicture(made) {
		if doc, ok := readConverted(made); ok && legible(doc) {
			return doc, true
		}
		converted = false
	}
	if f.format == nil {
		code, detail, mayHold := f.problem(p)
		c.note(code != "", Problem{Code: code, Where: where, Detail: detail})
		c.unreadable = c.unreadable || mayHold
		if converted {
			return readConverted(made)
		}
		return document.Document{}, false
	}
	if p.Size > largestRead && f.sort != "text" && f.sort != "html" {
		c.note(true, Problem{Code: ProblemTooLarge, Where: where, Detail: "larger than " + strconv.Itoa(largestRead) + " bytes"})
		c.unreadable = true
		return document.Document{}, false
	}
	p, cut := beginning(p, f.sort)
	var data []byte
	if f.sort == "text" || f.sort == "html" {
		data = []byte(p.Text())
	} else {
		data = p.Bytes()
	}
	if f.sort == "text" && strings.EqualFold(p.Params["format"], "flowed") {
		f.format = &format{name: "text", read: text.ReadFlowed} // RFC 3676
	}
	if f.sort == "rtf" && isBodyText(p) {
		f.format = &format{name: "rtf", read: readRTFMail}
	}
	if f.sort == "pdf" {
		f.format = &format{name: "pdf", read: c.readPDF}
	}
	doc, err := f.readAs(data, document.DefaultLimits)
	if err != nil {
		c.note(true, Problem{Code: codeOf(err), Where: where, Detail: detailOf(err, f.sort)})
		c.unreadable = true
	}
	if doc.Truncated || cut {
		c.note(true, Problem{Code: ProblemLimit, Where: where, Detail: "read in part"})
		c.unreadable = true
	}
	if err == nil && onlyPictured(f.sort, data, doc.Blocks) {
		c.note(true, Problem{Code: ProblemScanned, Where: where, Detail: "its text is in a picture, which was not read and a person must read"})
		c.unreadable = true
	}
	if converted && errors.Is(err, document.ErrScanned) {
		pages, _ := readConverted(made)
		doc.Blocks = append(doc.Blocks, pages.Blocks...)
	}
	return doc, len(doc.Blocks) > 0
}

// The most bytes of a text that are read: what is longer would be cut anyway,
// at mostFormText, once it is a document; HTML has more beside its text.
const (
	mostPlain  = 1 << 20
	mostMarkup = 8 << 20
)

// beginning is as much of a text as is read, and whether that is not all. Other
// sorts are not cut: they cannot be read in part.
func beginning(p mime.Part, sort string) (mime.Part, bool) {
	most := p.Size
	switch sort {
	case "text":
		most = mostPlain
	case "html":
		most = mostMarkup
	}
	cut := p.Size > most
	p.Size = min(p.Size, most)
	return p, cut
}

// placeOf names a part in problems and evidence.
func placeOf(p mime.Part) string {
	if p.Name != "" {
		return p.Name
	}
	if isBodyText(p) && p.Message == 0 {
		return "body"
	}
	return "part " + p.Path
}

// isBodyText reports a part that is read as what the writer says.
func isBodyText(p mime.Part) bool {
	if p.Disposition == "attachment" || p.Name != "" {
		return false
	}
	switch p.Type {
	case "text/plain", "text/html", "text/enriched", "text/rtf":
		return true
	}
	return false
}

// stubText finds a plain alternative that only says where the text is.
var stubText = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?i)\bhtml\b|view (it|this|the) (e-?mail|message) (in|online)|(e-?mail|mail) (client|program|reader|software)`)
})

// chooseAlternatives marks the parts to read. Of a multipart/alternative
// (RFC 2046 section 5.1.4) that is the plain text, unless it is empty or a
// stub, or the HTML holds a table, which plain text cannot say.
func (c *contents) chooseAlternatives() []bool {
	chosen := make([]bool, len(c.message.Parts))
	plain, html := map[int]int{}, map[int]int{}
	groups := []int{}
	for i, p := range c.message.Parts {
		// Richer twins of the HTML for some programs say nothing new.
		chosen[i] = p.Type != "text/x-amp-html" && p.Type != "text/watch-html"
		id := 0
		for _, w := range p.Within {
			if w.Type == "multipart/alternative" {
				id = w.ID
			}
		}
		if id == 0 || !isBodyText(p) {
			continue
		}
		if _, ok := plain[id]; !ok {
			if _, ok := html[id]; !ok {
				groups = append(groups, id)
			}
		}
		if p.Type == "text/html" || p.Type == "text/rtf" {
			if _, ok := html[id]; !ok || p.Type == "text/html" {
				html[id] = i
			}
		} else if _, ok := plain[id]; !ok {
			plain[id] = i
		}
	}
	for _, id := range groups {
		pi, hasPlain := plain[id]
		hi, hasHTML := html[id]
		if !hasPlain || !hasHTML {
			continue
		}
		said := strings.TrimSpace(c.message.Parts[pi].Text())
		stub := said == "" || len(said) < 400 && stubText().MatchString(said)
		if stub || c.holdsTable(c.message.Parts[hi]) {
			chosen[pi] = false
		} else {
			chosen[hi] = false
		}
	}
	return chosen
}

// holdsTable reports an HTML part with a table of questions and answers:
// three rows or more with two filled cells.
func (c *contents) holdsTable(p mime.Part) bool {
	doc, err := c.bodyDocument(p)
	if err != nil {
		return false
	}
	return slices.ContainsFunc(doc.Blocks, func(b document.Block) bool { return b.Quote == 0 && b.Table != nil && isGrid(*b.Table, 0) })
}

// bodyDocument reads a text to look at it before it is chosen.
func (c *contents) bodyDocument(p mime.Part) (document.Document, error) {
	f := fileOf(p)
	p, _ = beginning(p, f.sort)
	if f.format == nil || p.Size > largestRead {
		return document.Document{}, document.ErrUnavailable
	}
	if f.sort == "rtf" {
		return f.readAs(p.Bytes(), document.DefaultLimits)
	}
	return f.readAs([]byte(p.Text()), document.DefaultLimits)
}

func isGrid(t document.Table, depth int) bool {
	rows := 0
	for _, r := range t.Rows {
		filled := 0
		for _, cell := range r.Cells {
			if cell.Text() != "" {
				filled++
			}
			for _, b := range cell.Blocks {
				if b.Table != nil && depth < 8 && isGrid(*b.Table, depth+1) {
					return true
				}
			}
		}
		if filled >= 2 {
			rows++
		}
	}
	return rows >= 3
}

// attachments counts what a reader of the mail would call attached: files and
// whole messages, not logos, signatures of any sort or invitations' twins.
func (c *contents) attachments() int {
	n := 0
	for _, f := range c.files {
		if f.message > 0 || f.inline || f.packed {
			continue
		}
		switch f.sort {
		case "signature", "report":
			continue
		case "calendar":
			if f.name == "" {
				continue
			}
		}
		n++
	}
	messages := map[int]bool{}
	for i, p := range c.message.Parts {
		for _, w := range p.Within {
			if w.Type == "message/rfc822" && !c.origins[i].packed {
				messages[w.ID] = true
				break
			}
		}
	}
	return n + len(messages)
}

// mostFormText is the most text of one message that is read as forms, in
// bytes. The longest real form has some 60 KiB.
const mostFormText = 96 << 10

// bound cuts the text that is read as forms, so that a message of any length
// is read in seconds.
func (c *contents) bound() {
	left := mostFormText
	for i := range c.parts {
		blocks := c.parts[i].doc.Blocks
		for j := range blocks {
			n := len(blocks[j].Text())
			if left -= n; left >= 0 {
				continue
			}
			kept := slices.Clone(blocks[:j])
			if j == 0 && blocks[j].Table == nil {
				kept = append(kept, document.Block{Spans: []document.Span{{Text: firstBytes(blocks[j].Text(), n+left)}}})
			}
			c.parts[i].doc.Blocks = kept
			c.note(true, Problem{Code: ProblemLimit, Where: c.parts[i].name, Detail: "more than " + strconv.Itoa(mostFormText) + " bytes of text"})
			c.unreadable = true
			break
		}
	}
}

// firstBytes are the first n bytes of a text, in whole characters.
func firstBytes(s string, n int) string {
	return strings.ToValidUTF8(s[:min(max(n, 0), len(s))], "")
}

// read reads the parts as forms. A reader that panics takes only its part.
func (c *contents) read() (r reading) {
	c.bound()
	if d := dateOf(c.message.Header.Get("Date")); d != nil {
		for i := range c.parts {
			c.parts[i].sent = sentDay{day: *d}
		}
	}
	for i := range c.parts {
		if c.parts[i].body {
			c.parts[i].subject, _, _ = subjectOf(c.message.Header)
			c.parts[i].heading = c.message.Header.Get("Subject")
		}
	}
	r, ok := c.forms(c.parts)
	if ok {
		return r
	}
	var sound []part
	for _, p := range c.parts {
		if _, ok := c.forms([]part{p}); ok {
			sound = append(sound, p)
			continue
		}
		c.note(true, Problem{Code: ProblemDamaged, Where: p.name, Detail: "could not be read as a form"})
		c.unreadable = true
	}
	r, _ = c.forms(sound)
	return r
}

func (c *contents) forms(parts []part) (r reading, ok bool) {
	defer func() {
		if recover() != nil {
			r, ok = reading{}, false
		}
	}()
	return readFormsBy(c.catalogue, parts), true
}

// blocksText is the plain text of blocks, a line each, with an empty line
// where the writer left one.
func blocksText(blocks []document.Block) string {
	var b strings.Builder
	for _, block := range blocks {
		if block.Gap {
			b.WriteByte('\n')
		}
		b.WriteString(block.Text())
		b.WriteByte('\n')
	}
	return b.String()
}
