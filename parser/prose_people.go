package parser

import (
	"strings"
	"unicode"
)

// people gives the sentences about each person of a text that refers several,
// and those that are about all of them. One person has them all.
func (t *telling) people() (each [][]sentence, all []sentence) {
	starts := t.starts()
	if len(starts) < 2 {
		return [][]sentence{t.sents}, nil
	}
	each = make([][]sentence, len(starts))
	current := -1
	lastPara := 0
	for i := range t.sents {
		s := t.sents[i]
		if current+1 < len(starts) && starts[current+1] == i {
			current++
			lastPara = s.para
			each[current] = append(each[current], s)
			continue
		}
		switch {
		case current < 0, ofAll.MatchString(s.text), current == len(starts)-1 && s.para > lastPara && !ofOne.MatchString(s.text):
			all = append(all, s)
		default:
			each[current] = append(each[current], s)
		}
	}
	return each, all
}

var (
	ofAll = regex(`(?i)\b(?:both|all (?:three|four|five|six|of (?:them|these)|\d)|each of|neither|the lot|same (?:com|pp|officer|worker|practitioner)|everyone|either of)\b`)
	ofOne = regex(`(?i)\b(?:he|she|his|her|him)\b`)
)

// starts gives the sentences with which another person begins: those that
// name somebody new with a date of birth or a number.
func (t *telling) starts() []int {
	var at []int
	var names []string
	for i := 0; i < len(t.sents); i++ {
		first := true
		for j := 0; j < len(t.sents[i].names); j++ {
			m := t.sents[i].names[j]
			if !m.strong || m.who != unknownStanding || m.words < 2 && !m.titled {
				continue
			}
			known := false
			for _, n := range names {
				known = known || sameName(n, m.name)
			}
			if known {
				continue
			}
			if !first || len(at) > 0 && at[len(at)-1] == i {
				if t.couple(i, j) {
					t.sents[i].names[j].who = isMember
					continue
				}
				t.cut(i, j)
				break
			}
			first = false
			names = append(names, m.name)
			at = append(at, i)
		}
	}
	return at
}

// couple reports that the name j of sentence i is joined to the one before it
// by "and", under one surname.
func (t *telling) couple(i, j int) bool {
	s := t.sents[i]
	if j == 0 {
		return false
	}
	a, b := s.names[j-1], s.names[j]
	fa, fb := strings.Fields(a.name), strings.Fields(b.name)
	return len(fa) > 0 && len(fb) > 0 && strings.EqualFold(fa[len(fa)-1], fb[len(fb)-1]) && coupleGap.MatchString(s.text[a.end:b.start])
}

var coupleGap = regex(`(?i)(?:\band|&)\s*(?:(?:his|her) (?:wife|husband|partner)\s*,?)?\s*$`)

// cut parts sentence i before its name j, so that each person has a sentence.
func (t *telling) cut(i, j int) {
	s := t.sents[i]
	at := s.names[j].start
	a := sentence{text: strings.TrimSpace(s.text[:at]), para: s.para}
	b := sentence{text: s.text[at:], para: s.para}
	a.low, b.low = lowered(a.text), lowered(b.text)
	for _, m := range s.names {
		if m.start >= at {
			m.start -= at
			m.end -= at
			b.names = append(b.names, m)
		} else {
			a.names = append(a.names, m)
		}
	}
	t.sents = append(t.sents[:i], append([]sentence{a, b}, t.sents[i+1:]...)...)
}

// runOn gives what a mail's lines with a colon in them say at length: they
// may be sentences, though they begin like a question of a form.
func (x *reader) runOn() string {
	var out []string
	for _, q := range x.qs {
		text := strings.TrimSpace(q.ans.text)
		if long := len(q.label) > 70 && len(strings.Fields(q.label)) > 10; long && text != "" {
			out = append(out, q.label+".\n"+text)
			continue
		}
		if r, ok := firstLetter(text); ok && unicode.IsLower(r) && saysOf.MatchString(q.label) {
			out = append(out, q.label+" "+text)
			continue
		}
		if len(text) < 25 || len(q.ans.picked) > 0 || len(q.rows) > 0 || len(out) >= 30 {
			continue
		}
		if q.known && q.hit.key != keyUnmapped && !(kindOf(q.hit.key) != kindText && len(text) > 60 && len(sentences(text)) > 1) {
			continue
		}
		out = append(out, q.label+": "+text)
	}
	for _, h := range x.heads[:min(len(x.heads), 20)] {
		if len(h) > 6 && strings.ContainsFunc(h, unicode.IsLower) && !looksLikeName(h) {
			out = append(out, h)
		}
	}
	return strings.Join(out, "\n\n")
}

var saysOf = regex(`(?i)^(?:he|she|they|i|we|it|his|her|their|this|the|there|mr|mrs|ms|miss)\b.*\s`)

var caseWords = regex(`(?i)\b(?:consent\w*|accommodation|housing|nowhere to|no address|sofa.?surf\w*|sleeping rough|evict\w*)\b`)

// readText reads the running text of a mail for what its form does not say.
func (rp *readPart) readText(pl *places) {
	if strings.TrimSpace(rp.prose) == "" {
		return
	}
	writer := ""
	if rp.signed != nil {
		writer = rp.signed.value("referrer.name")
	}
	whole := referContext.MatchString(rp.prose) || caseWords.MatchString(rp.prose)
	t := tell(pl, rp.prose, writer)
	if _, ok := t.subject(); ok {
		whole = true
	}
	var each [][]sentence
	var shares []sentence
	if len(rp.people) == 0 || !rp.people[0].identified() {
		each, shares = t.people()
	}
	if len(each) > 1 {
		form := rp.people
		rp.people = nil
		common := &findings{place: pl, part: rp.part.name, rank: rankProse}
		common.readTelling(t.part(shares), "", whole)
		for _, own := range each {
			f := &findings{place: pl, part: rp.part.name, rank: rankProse}
			f.readTelling(t.part(own), "", whole)
			for _, x := range common.list {
				if !strings.HasPrefix(x.key, "person.") && !f.has(x.key) {
					f.list = append(f.list, x)
				}
			}
			for _, o := range form {
				f.mergeShared(o)
			}
			rp.people = append(rp.people, f)
		}
		return
	}
	known := ""
	if len(rp.people) == 1 {
		known = rp.people[0].value("person.name")
	}
	one := &findings{place: pl, part: rp.part.name, rank: rankProse}
	one.readTelling(t, known, whole)
	for _, f := range rp.people {
		if len(rp.people) == 1 {
			f.merge(one)
		} else {
			f.mergeShared(one)
		}
	}
}
