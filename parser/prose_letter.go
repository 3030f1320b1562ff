package parser

import (
	"slices"
	"strings"

	"dtrbot/parser/document"
)

var (
	letterWords = regex(`(?im)^\s*(?:dear |to whom it may concern|yours (?:sincerely|faithfully|truly)|kind(?:est)? regards|regards)|\bi am writing\b`)
	aboutWhom   = regex(`(?i)\b(?:re|dob|d\.o\.b|born|our ref|your ref|ref|reference|name|date)\b`)
	// memoLine is a line of the head of a memo.
	memoLine = regex(`(?i)^(to|from|date|re|ref|subject|cc|copy|copies|concerning|regarding|about)\b[ ]*(?::\s*|\t+)(\S.*)$`)
	// tellingVerb stands in a sentence that states something.
	tellingVerb = regex(`(?i)\b(?:is|was|has|have|had|are|were|will|would|am|can|may|agree[ds]?|lives?|lived|refer(?:red|ring)?|needs?|wants?|left|lost|gave|consents?|consented|stay(?:s|ing|ed)|sleep(?:s|ing)|suffers|uses|takes)\b`)
)

// letterhead is what stands above the text of a letter or memo: who sends it,
// and when.
type letterhead struct {
	date string
	// office is who sends it, phone how to reach it, from what a memo says
	// behind "From".
	office worker
	from   string
}

// isLetter reports running text that speaks of a referral: a letter, which
// greets or takes leave, a memo, or a statement of nothing but sentences.
func isLetter(blocks []document.Block) bool {
	text, cells := strings.Builder{}, 0
	told, all := 0, 0
	for _, b := range blocks {
		if b.Role == document.RoleHeader || b.Role == document.RoleFooter {
			continue
		}
		t := b.Text()
		n := len(strings.Fields(t))
		all += n
		if b.Table != nil {
			for _, r := range b.Table.Rows {
				cells += len(r.Cells)
			}
			continue
		}
		if n >= 8 && tellingVerb.MatchString(t) && !strings.HasSuffix(strings.TrimSpace(t), "?") {
			told += n
		}
		text.WriteString(t)
		text.WriteByte('\n')
	}
	s := text.String()
	if cells >= 20 || len(s) >= mostProse || all < 20 || told < 15 || !referContext.MatchString(s) && !forHousing.MatchString(s) {
		return false
	}
	return all >= 40 && letterWords.MatchString(s) || told*2 >= all
}

// forHousing is how a letter that does not speak of a referral says to whom it
// goes.
var forHousing = regex(`(?i)\bhousing (?:options|solutions|needs|advice|report|team|department)\b|\bhomeless\w* (?:prevention )?(?:team|service|department|section)\b|\b(?:report|memo|letter|note)\b[^.\n]{0,30}\b(?:council|housing)\b`)

// leaves gives the block with which a letter takes leave, -1 for none: what
// greets at the top is a letter, whatever stands behind it.
func leaves(blocks []document.Block) int {
	greets := slices.IndexFunc(blocks[:min(len(blocks), 20)], func(b document.Block) bool {
		return b.Table == nil && opens.MatchString(strings.TrimSpace(b.Text()))
	})
	if greets < 0 {
		return -1
	}
	for i := greets + 1; i < len(blocks); i++ {
		if blocks[i].Table == nil && signOff.MatchString(strings.TrimSpace(head(blocks[i].Text(), 60))) {
			return i
		}
	}
	return -1
}

var opens = regex(`(?i)^(?:dear\b|to whom it may concern)`)

// coveringLetter parts a file into the letter that stands before its form,
// from its head to who signed it, and what follows. Of a letter around
// questions it gives the sentences, and the whole file as what follows.
func coveringLetter(blocks []document.Block) (letter, rest []document.Block) {
	at := leaves(blocks)
	if at < 0 {
		return nil, blocks
	}
	end := at + 1
	for end < len(blocks) && end < at+9 && blocks[end].Table == nil && blocks[end].Heading == 0 && len(strings.Fields(blocks[end].Text())) <= 14 {
		end++
	}
	rest = blocks[end:]
	for _, b := range blocks[:end] {
		if b.Table == nil {
			letter = append(letter, b)
		} else {
			rest = blocks
		}
	}
	return letter, rest
}

// memoHead takes the head of a memo off: the lines To, From, Date and Re, or a
// table of them.
func (h *letterhead) memoHead(blocks []document.Block) []document.Block {
	var out []document.Block
	var lines []string
	seen := map[string]bool{}
	n := 0
	for ; n < min(len(blocks), 10); n++ {
		own := []string{strings.TrimSpace(blocks[n].Text())}
		if blocks[n].Table != nil || strings.Contains(own[0], "\n") {
			own = strings.Split(own[0], "\n")
		}
		memo := 0
		for _, l := range own {
			if m := memoLine.FindStringSubmatch(strings.TrimSpace(l)); m != nil {
				seen[strings.ToLower(m[1])] = true
				memo++
			}
		}
		switch {
		case memo == len(own) || blocks[n].Table != nil && memo >= 3:
			lines = append(lines, own...)
		case len(seen) == 0 && blocks[n].Table == nil && len(strings.Fields(own[0])) < 12:
			out = append(out, blocks[n])
		default:
			memo = -1
		}
		if memo < 0 {
			break
		}
	}
	if !seen["from"] || len(seen) < 3 {
		return blocks
	}
	for _, l := range lines {
		m := memoLine.FindStringSubmatch(strings.TrimSpace(l))
		if m == nil {
			out = append(out, document.Block{Spans: []document.Span{{Text: l}}, Gap: true})
			continue
		}
		value := strings.TrimSpace(strings.ReplaceAll(m[2], "\t", " "))
		switch strings.ToLower(m[1]) {
		case "from":
			h.from = value
		case "date":
			h.date, _, _ = readDate(value, dateEvent)
		case "to", "cc", "copy", "copies":
		default:
			out = append(out, document.Block{Spans: []document.Span{{Text: "Re: " + value}}, Gap: true})
		}
	}
	rest := slices.Clone(blocks[n:])
	if len(rest) > 0 {
		rest[0].Gap = true
	}
	return append(out, rest...)
}

// readHead takes the letterhead off a letter: who sends it and when. How to
// reach the sender's office is nobody's in the letter.
func readHead(pl *places, blocks []document.Block) (letterhead, []document.Block) {
	var h letterhead
	if blocks = h.memoHead(blocks); h.from != "" {
		return h, blocks
	}
	hi := -1
	for i, b := range blocks[:min(len(blocks), 20)] {
		if b.Table != nil {
			break
		}
		if greeting.MatchString(strings.TrimSpace(b.Text())) {
			hi = i
			break
		}
	}
	for _, b := range blocks[:min(len(blocks), 20)] {
		if b.Table != nil || h.date != "" {
			break
		}
		t := strings.TrimSpace(b.Text())
		if d := inOrder(t, dateEvent); len(d) == 1 && d[0].iso > "2015" && onlyMarks(besideDate(t[:d[0].start])+t[d[0].end:]) {
			h.date = d[0].iso
		}
	}
	if hi < 0 {
		// "To the Homeless Team" instead of a greeting.
		hi = slices.IndexFunc(blocks[:min(len(blocks), 20)], func(b document.Block) bool {
			return b.Table == nil && toOffice.MatchString(strings.TrimSpace(b.Text()))
		})
	}
	if hi <= 0 {
		return h, blocks
	}
	h.sender(pl, blocks[:hi])
	out := make([]document.Block, 0, len(blocks))
	for _, b := range blocks[:hi] {
		t := strings.TrimSpace(b.Text())
		if !aboutWhom.MatchString(t) && (len(findPhones(t)) > 0 || len(findEmails(t)) > 0 || postcodePattern.MatchString(t)) {
			continue
		}
		out = append(out, b)
	}
	return h, slices.Concat(out, blocks[hi:])
}

// toOffice is a line that says to whom a letter goes.
var toOffice = regex(`(?i)^(?:to|fao|for the attention of)[:,]? (?:the )?(?:\p{L}+ ){0,4}(?:homeless\w*|housing|council)\b[^.]{0,40}$`)

// besideDate is what stands on the line before a date, without a reference or
// what is set apart from the date by a wide gap.
func besideDate(s string) string {
	if i := strings.LastIndexAny(s, "\t"); i >= 0 {
		s = s[i:]
	}
	return dateLine.ReplaceAllString(ownReference.ReplaceAllString(s, ""), "")
}

var ownReference = regex(`(?i)^(?:our |my )?ref(?:erence)?\b[\s:.]*[A-Z][A-Z0-9/.\-]*\d[A-Z0-9/.\-]*`)

// sender reads whose paper a letter is written on: the lines at its top, up to
// those of whom it is sent to.
func (h *letterhead) sender(pl *places, top []document.Block) {
	var loose []string
	h.office.name = "-" // no name stands there
	n := 0
	for _, b := range top {
		for _, l := range strings.Split(b.Text(), "\n") {
			l = strings.TrimSpace(l)
			if housingOffice.MatchString(l) || n > 6 {
				return
			}
			if l == "" || aboutWhom.MatchString(l) || isDateText(l) {
				continue
			}
			n++
			if p := findPhones(l); len(p) > 0 {
				h.office.phone = firstOf(h.office.phone, p[0])
				continue
			}
			for j, p := range strings.Split(l, ",") {
				if n <= 3 && countDigits(p) == 0 && len(strings.Fields(p)) <= 8 && !isRole(p) {
					h.office.piece(pl, p, 3, j, &loose)
				}
			}
		}
	}
}

var dateLine = regex(`(?i)\b(?:date|dated|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b:?`)

// readLetter reads an attachment that is a letter; ok when it names somebody.
func readLetter(cat *catalogue, pl *places, p part) (out readPart, ok bool) {
	h, blocks := readHead(pl, p.doc.Blocks)
	p.doc.Blocks = blocks
	out = readAs(cat, pl, p, true)
	out.letter = true
	if out.signed != nil {
		h.signs(out.signed, &question{label: "letterhead", hit: hit{score: 1}})
	}
	for _, f := range out.people {
		f.declared(strings.Split(out.prose, "\n\n"), nil)
	}
	q := &question{label: "letterhead", hit: hit{score: 1}}
	for _, f := range out.people {
		if h.date != "" && !f.has("referral_date") {
			f.list = append(f.list, finding{key: "referral_date", value: h.date, label: q.label, part: p.name, conf: 0.6, rank: rankProse})
		}
	}
	return out, slices.ContainsFunc(out.people, (*findings).identified)
}

// signs adds what the head of a letter tells of who signed it.
func (h *letterhead) signs(s *findings, q *question) {
	if h.from != "" {
		o := &findings{place: s.place, part: s.part, rank: rankProse}
		o.contact("referrer", h.from, q)
		o.sign(s)
		s.list = o.list
		return
	}
	w := h.office
	if w.organisation == "" {
		// A team is an office only where nothing larger is named.
		w.organisation, w.team = w.team, ""
	}
	if s.has("referrer.name") {
		for _, v := range []struct{ key, value string }{{"referrer.organisation", w.organisation}, {"referrer.team", w.team}, {"referrer.phone", w.phone}} {
			if v.value != "" && !s.has(v.key) {
				s.add(v.key, v.value, q, 0.55)
			}
		}
	}
	if a := w.agency(); a != "" {
		s.hint("agency", a, q, 0.5)
	}
}
