package parser

import (
	"slices"
	"strings"

	"dtrbot/parser/document"
)

var (
	letterWords = regex(`(?im)^\s*(?:dear |to whom it may concern|yours (?:sincerely|faithfully|truly)|kind(?:est)? regards|regards)|\bi am writing\b`)
	aboutWhom   = regex(`(?i)\b(?:re|dob|d\.o\.b|born|our ref|your ref|ref|reference|name|date)\b`)
)

// letterhead is what stands above the greeting of a letter.
type letterhead struct {
	date, organisation string
}

// isLetter reports a text that greets and takes leave, and speaks of a
// referral.
func isLetter(blocks []document.Block) bool {
	text, cells := strings.Builder{}, 0
	for _, b := range blocks {
		if b.Table != nil {
			for _, r := range b.Table.Rows {
				cells += len(r.Cells)
			}
			continue
		}
		text.WriteString(b.Text())
		text.WriteByte('\n')
	}
	s := text.String()
	return cells < 20 && len(s) < mostProse && len(strings.Fields(s)) >= 40 && referContext.MatchString(s) && letterWords.MatchString(s)
}

// readHead takes the letterhead off a letter: who sends it and when. How to
// reach the sender's office is nobody's in the letter.
func readHead(blocks []document.Block) (letterhead, []document.Block) {
	var h letterhead
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
		if d := inOrder(t, dateEvent); len(d) == 1 && d[0].iso > "2015" && onlyMarks(dateLine.ReplaceAllString(t[:d[0].start], "")+t[d[0].end:]) {
			h.date = d[0].iso
		}
	}
	if hi <= 0 {
		return h, blocks
	}
	out := make([]document.Block, 0, len(blocks))
	for i, b := range blocks[:hi] {
		t := strings.TrimSpace(b.Text())
		if i < 3 && h.organisation == "" && orgWords.MatchString(t) && len(strings.Fields(t)) <= 8 && !strings.ContainsAny(t, ":@,") && !housingOffice.MatchString(t) && countDigits(t) == 0 {
			h.organisation = t
		}
		if !aboutWhom.MatchString(t) && (len(findPhones(t)) > 0 || len(findEmails(t)) > 0 || postcodePattern.MatchString(t)) {
			continue
		}
		out = append(out, b)
	}
	return h, slices.Concat(out, blocks[hi:])
}

var dateLine = regex(`(?i)\b(?:date|dated|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b:?`)

// readLetter reads an attachment that is a letter; ok when it names somebody.
func readLetter(cat *catalogue, pl *places, p part) (out readPart, ok bool) {
	h, blocks := readHead(p.doc.Blocks)
	p.doc.Blocks = blocks
	out = readAs(cat, pl, p, true)
	if !slices.ContainsFunc(out.people, (*findings).identified) {
		return out, false
	}
	out.letter = true
	q := &question{label: "letterhead", hit: hit{score: 1}}
	for _, f := range out.people {
		if h.date != "" && !f.has("referral_date") {
			f.list = append(f.list, finding{key: "referral_date", value: h.date, label: q.label, part: p.name, conf: 0.6, rank: rankProse})
		}
	}
	if s := out.signed; s != nil && h.organisation != "" && s.has("referrer.name") && !s.has("referrer.organisation") {
		s.add("referrer.organisation", h.organisation, q, 0.55)
	}
	return out, true
}
