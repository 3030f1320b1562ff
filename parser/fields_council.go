package parser

import (
	"slices"
	"strings"
	"unicode"
)

// This file finds the council that a referral is made to where no question
// asks for it: a council's own form bears its name.

// councilOfTitle takes the authority from the title of a council's own form, "Anytown
// Borough Council - Duty to Refer", where the form asks for none.
func (f *findings) councilOfTitle(body bool) {
	if f.has("authority") {
		return
	}
	if !body && caresTitle.MatchString(f.titles) && !housesTitle.MatchString(f.titles) {
		return // a council's social workers refer too
	}
	lines := strings.Split(f.titles, "\n")
	for i, t := range lines[:min(len(lines), 5)] {
		n := len(strings.Fields(t))
		// In a mail a title must say that it is a council's for housing.
		ownTitle := f.labelled() >= 5 && (!body || housesTitle.MatchString(t) && !caresTitle.MatchString(t))
		if n > 16 || n > 10 && body || (i > 0 || !formWords.MatchString(t)) && !ownTitle {
			continue
		}
		a, ok := f.place.authorityNamed(t)
		if head, rest := parted(t); !ok && !body && housesTitle.MatchString(rest) && !caresTitle.MatchString(t) && councilAnswer(f.place, head) {
			// "Anytown – Notification of homelessness"
			a, ok = f.place.knownAuthority(head)
		}
		if ok {
			f.hint("authority", a, &question{label: "title", hit: hit{score: 0.8}, ans: answer{text: t}}, 0.6)
			return
		}
	}
}

// What the title of a council's form says of those who fill it in, and of those
// who read it.
var (
	caresTitle  = regex(`(?i)\b(?:children|childrens|child|families|social (?:care|services|work)|adult|leaving care|care (?:experienced|leavers?)|young (?:people|person)|youth|early help|safeguarding)\b`)
	housesTitle = regex(`(?i)\bhous(?:ing|ed)\b|\bhomeless|\broofless\b|\brough sleep|\bduty to refer\b|\baccommodation\b|\bresettlement\b`)
)

// authorityOfTitle takes the council that the form's title names as the one
// it is sent to: "Duty to Refer list to Ely Council".
func (f *findings) authorityOfTitle() {
	if f.has("authority") || !strings.Contains(f.titles, " to ") {
		return
	}
	for t := range strings.SplitSeq(f.titles, "\n") {
		for _, m := range referredTo.texts(t, 4) {
			if a, ok := f.place.knownAuthority(m.texts[1]); ok && m.which == 0 {
				f.hint("authority", a, &question{label: "title", hit: hit{score: 0.8}, ans: answer{text: t}}, 0.6)
				return
			}
		}
	}
}

// councilOfLabels takes the council from what the form's own questions call it:
// the first line, "Anytown Council: a form for agencies", the addressee of a
// letter, and questions about what ties the person to one council.
func (f *findings) councilOfLabels(qs []question, body bool) {
	if f.has("authority") {
		return
	}
	for i := range qs {
		q := &qs[i]
		if i < 8 && !body && (!q.known || q.hit.score <= senseScore || q.hit.key == keyUnmapped) && !caresTitle.MatchString(q.label) {
			if a, ok := f.place.authorityNamed(q.label); ok {
				f.hint("authority", a, q, 0.6)
				return
			}
		}
	}
	for i := range qs {
		if q := &qs[i]; tiesTo.MatchString(q.label) {
			if a := f.place.councilIn(q.label); a != "" {
				f.hint("authority", a, q, 0.6)
				return
			}
		}
	}
}

// tiesTo asks what ties the person to a place, or why they chose it.
var tiesTo = regex(`(?i)\b(?:connect(?:ions?|ed)|ties?|tied|links?|linked) (?:(?:him|her|them|you|the (?:person|client|family|applicant|patient)) )?(?:to|with|in)\b|^why (?:in |come to |choose |chosen |do (?:you|they) want |does (?:he|she) want )?\p{Lu}`)

// councilIn is the one authority whose name stands as such in a label, "" for none.
func (p *places) councilIn(label string) string {
	w := strings.FieldsFunc(label, func(r rune) bool { return !unicode.IsLetter(r) && r != '-' && r != '\'' })
	for i := range w {
		if !unicode.IsUpper([]rune(w[i])[0]) {
			continue
		}
		for n := min(5, len(w)-i); n > 0; n-- {
			t := plainWords(strings.Join(w[i:i+n], " "))
			for _, e := range p.authorities {
				if slices.Contains(e.spellings, t) {
					return e.canonical
				}
			}
		}
	}
	return ""
}

// authorityNamed finds a council named with the word in running text.
func (p *places) authorityNamed(s string) (string, bool) {
	s = strings.ReplaceAll(s, "&", "and")
	for _, m := range councilNamed.FindAllStringSubmatch(s, -1) {
		// "Durham County Council" houses people, which most county councils do not.
		for _, s := range [...]string{m[1], strings.TrimSuffix(strings.TrimSpace(m[1]), " County")} {
			if n, ok := p.endsWith(p.authorities, plainWords(s)); ok {
				return n, true
			}
		}
	}
	for _, m := range boroughOf.FindAllStringSubmatch(s, -1) {
		if n, ok := p.startsWith(p.authorities, plainWords(m[1])); ok {
			return n, true
		}
	}
	return "", false
}

// boroughOf is a council named the other way about: "London Borough of Anytown".
var boroughOf = regex(`(?i:\b(?:borough|city|council|district) of) ((?:[A-Z][A-Za-z\-]+|and|upon|on)(?: (?:[A-Z][A-Za-z\-]+|and|upon|on)){0,4})`)

var councilNamed = regex(`((?:(?:[A-Z][A-Za-z\-]+|and|upon|on|with) ?){1,6}?) ?(?i:city council|borough council|district council|council|borough|district|BC|DC|city|housing (?:options|needs|solutions|advice|aid)|homelessness (?:team|service|prevention))\b`)

// namesPlace reports words that could be the name of a place: each of them
// begins large, and they are no heading in capitals.
func namesPlace(words []string) bool {
	large := 0
	for _, w := range words {
		r := []rune(w)
		switch {
		case unicode.IsUpper(r[0]):
			large++
		case unicode.IsLetter(r[0]) && !slices.Contains([]string{"and", "of", "the", "upon", "on", "in", "le", "by", "with", "under", "council", "borough", "district", "city", "housing"}, w):
			return false
		}
	}
	return large > 0 && (len(words) <= 3 || strings.ToUpper(strings.Join(words, " ")) != strings.Join(words, " "))
}

// councilOfAnswers takes the council from where an answer names it, when no
// question of the form asks for one: from the question whether the person agrees
// that it is told, from "Why there (council chosen)?" with "Anytown – her mother
// lives there", from one answer that is a council's name and nothing else.
func (f *findings) councilOfAnswers(qs []question) {
	if f.has("authority") {
		return
	}
	found, by := "", -1
	for i := range qs {
		q := &qs[i]
		if q.block == blockOther || q.block == blockOffice || q.owner == blockOther {
			continue
		}
		text := strings.TrimSpace(stripBrackets(q.ans.text))
		if strings.HasPrefix(q.hit.key, "consent.") || asksLeave.MatchString(q.label) {
			if a, ok := f.place.authorityNamed(withCouncil(q.label)); ok {
				f.hint("authority", a, q, 0.6)
				return
			}
		}
		if m := councilWithin.FindStringSubmatch(text); m != nil && councilAnswer(f.place, m[1]) {
			a, _ := f.place.knownAuthority(m[1])
			f.hint("authority", a, q, 0.6)
			return
		}
		if first := strings.TrimLeft(beforeDash(strings.TrimLeft(text, "–- ")), " "); askedCouncil.MatchString(q.label) && len(strings.Fields(q.label)) <= 8 && councilAnswer(f.place, first) && !wrongCouncil.MatchString(q.label) {
			a, _ := f.place.knownAuthority(first)
			f.hint("authority", a, q, 0.6)
			return
		}
		if q.hit.score >= 0.9 && q.hit.key != keyUnmapped || len(strings.Fields(text)) > 6 || !sayCouncil.MatchString(text) || !councilAnswer(f.place, text) || wrongCouncil.MatchString(q.label+" "+q.head) {
			continue
		}
		a, _ := f.place.knownAuthority(text)
		if found != "" && found != a {
			return
		}
		found, by = a, i
	}
	if found != "" {
		f.hint("authority", found, &qs[by], 0.5)
	}
}

// withCouncil writes out the short forms of a metropolitan or London council.
func withCouncil(s string) string {
	for _, short := range []string{" MBC", " MDC", " LBC", " CBC"} {
		s = strings.ReplaceAll(s, short, " Borough Council")
	}
	return s
}

var (
	// asksLeave asks whether the person agrees.
	asksLeave = regex(`(?i)\b(?:agree\w*|consent\w*|permission|happy for)\b`)
	// councilWithin is a council asked for within another question's answer.
	councilWithin = regex(`(?i:\b(?:council|local authority|borough|la) (?:wanted|chosen|preferred|of choice|asked for|referred to|to be told)\s*[:=–-]\s*)(\p{Lu}[\p{L}' -]+?)(?:\s{2,}|[,.;\n]|$)`)
	// askedCouncil asks which council was chosen, or why it was.
	askedCouncil = regex(`(?i)\b(?:council|borough|authority|la|district)\b.{0,12}\b(?:chosen|wanted|preferred|picked|asked for|of choice|named)\b|\b(?:chosen|wanted|preferred|which|what) (?:council|borough|authority|la|district)\b|^(?:council|borough|authority|district)\W*$`)
	sayCouncil   = regex(`(?i)\b(?:council|borough|[mbdc][bd]?c)\b`)
	// wrongCouncil asks for another council than the one that is told.
	wrongCouncil = regex(`(?i)\b(?:landlord|tenan\w+|previous\w*|last|former\w*|care|connect\w*|owe\w*|arrears|social work\w*|employ\w*|support(?:ed)? by|known to|open to|not|(?:moved|moving|coming|came|come|transferred|away|notice|letter) from|organi[sz]ation|agency|team|worker|referr(?:er|ing)|sent by|completed|contact|office|address|responsible|placed by|funded)\b`)
)
