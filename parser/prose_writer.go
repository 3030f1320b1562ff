package parser

import (
	"slices"
	"strings"
)

var (
	writerIntro = regex(`(?:^|[^\p{L}])(?i:i\s*(?:['’]m| am| work as)(?: writing as)?|as|speaking as)\s+(?i:an?|the|his|her|their|one of the|\p{L}+['’]s)\s+(?i:allocated |named |current |new )?([\p{L}][\p{L}&'’\- ]{2,60}?)((?:\s*,)?\s+(?:(?i:with|at|for|on|in|from|of|based)\s).*)?$`)
	worksFor    = regex(`(?:\b(?i:i|we) (?i:work|am based|are based)(?: (?i:for|with|at|in|on behalf of)) |\b(?i:writing|touch|emailing|e-mailing|calling|here) (?i:to you )?(?i:from|on behalf of) (?i:the )?|\b(?i:on behalf of) |\b(?i:this is) \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)? (?i:from) (?i:the )?)(\p{Lu}[^.;,()]{3,80})`)
	roleHere    = regex(`^(\p{L}[\p{L} \-]{3,40}?)\s+(?:(?i:at|on|in|from)\s+)(.{3,60}?)\s+(?i:here)\b`)
	officeParts = regex(`\s*(?:\b(?i:with|at|for|on|in|from|of|based|here|and)\b|,)\s+(?:(?i:with|at|the|in|based)\s+)*`)
	roleBehind  = regex(`^\s*[,(–-]\s*(?i:an? |the )?(\p{L}[\p{L}&'’\- ]{1,50}?)((?:\s*,)?\s+(?i:with|at|for|on|in|from|of|based)\s[^.;()\d]{2,60}?)?\s*(?:[.,;()]|$|\s[-–]\s)`)
	introEnd    = regex(`(?i)\s+(?:and|who|for (?:mr|mrs|ms|miss|the|a|an|my)|about|to|because|as|regarding|working|writing|attached|covering|supporting|so|but|looking)\b|\s*[(–—]|\s-\s|[.;]`)
)

// readIntro reads what a writer says of who they are: "I'm a resettlement
// worker with New Start, based at HMP Peterborough".
func (f *findings) readIntro(prose string) {
	t := tell(f.place, head(prose, 4000), "")
	w, name := worker{name: proseLabel}, ""
	var loose []string
	for i := range t.sents[:min(len(t.sents), 14)] {
		s := t.sents[i].text
		for _, m := range t.sents[i].names {
			if m.who == isWriter && m.words > 1 && name == "" {
				name = m.name
				if b := roleBehind.FindStringSubmatch(s[m.end:]); b != nil && isRole(b[1]) && w.role == "" {
					w.role = strings.TrimSpace(b[1])
					for _, p := range officeParts.Split(b[2], -1) {
						if p = strings.Trim(p, " ,."); p != "" && startsUpper(p) {
							w.piece(f.place, p, 3, 1, &loose)
						}
					}
				}
			}
		}
		office := ""
		switch {
		case len(s) > 400:
		case roleHere.MatchString(s):
			m := roleHere.FindStringSubmatch(s)
			if isRole(m[1]) && w.role == "" {
				w.role, office = m[1], m[2]
			}
		case anyOf(t.sents[i].low, "i am ", "i'm ", "i’m ", "work as ", "as "):
			m := writerIntro.FindStringSubmatch(introClause(s))
			if m != nil && w.role == "" && isRole(m[1]) && !noNames[strings.ToLower(strings.TrimSpace(m[1]))] && !strings.EqualFold(m[1], "lead") {
				w.role, office = strings.TrimSpace(m[1]), m[2]
			}
		}
		if m := worksFor.FindStringSubmatch(s); m != nil && office == "" {
			office = m[1]
			if e := introEnd.FindStringIndex(office); e != nil {
				office = office[:e[0]]
			}
		}
		for _, p := range officeParts.Split(office, -1) {
			if p = strings.Trim(p, " ,."); p != "" && startsUpper(p) {
				w.piece(f.place, p, 3, 1, &loose)
			}
		}
	}
	if _, inPrison := f.place.findPrison(w.organisation, false); (w.organisation == "" || inPrison) && len(loose) > 0 {
		w.organisation = loose[0]
	}
	if t.names(w.organisation) {
		w.organisation = "" // "the new probation officer for Ann Poe"
	}
	q := &question{label: proseLabel, hit: hit{score: 0.6}}
	if name != "" {
		if n := f.value("referrer.name"); n == "" {
			f.add("referrer.name", name, q, 0.8)
		} else if len(strings.Fields(n)) == 1 && sameName(n, name) {
			// Signed with the first name alone.
			for i := range f.list {
				if f.list[i].key == "referrer.name" {
					f.list[i].value = name
				}
			}
		}
	}
	for _, v := range []struct{ key, value string }{{"referrer.role", w.role}, {"referrer.organisation", w.organisation}} {
		if v.value != "" && !f.has(v.key) && len(strings.Fields(v.value)) <= 7 {
			f.add(v.key, v.value, q, 0.8)
		}
	}
	if a := firstOf(w.agency(), writesFrom(t)); a != "" && !f.has("agency") {
		f.hint("agency", a, q, 0.6)
	}
}

// names reports that somebody is called so in a telling.
func (t *telling) names(s string) bool {
	return s != "" && slices.ContainsFunc(t.sents, func(o sentence) bool {
		return slices.ContainsFunc(o.names, func(m mention) bool { return m.words > 1 && strings.EqualFold(m.name, s) && !orgWords.MatchString(s) })
	})
}

// writesFrom is the public authority from which a mail's first sentences say that
// it comes, where no name tells it: "writing from the antenatal ward".
func writesFrom(t *telling) string {
	for i := range t.sents[:min(len(t.sents), 4)] {
		for _, m := range sentFromWhere.FindAllStringSubmatch(t.sents[i].text, 2) {
			if a := readAgency(m[1]); a != "" {
				return a
			}
		}
	}
	return ""
}

var sentFromWhere = regex(`(?i)\b(?:(?:writ(?:e|ing)|e-?mail(?:ing)?|calling|touch|good (?:morning|afternoon|evening)|hello|hi)(?: to you)?(?: again)? from|i (?:am|work|manage|run)(?: (?:a|an|the|in|at|on|for|with))*|i['’]m(?: (?:a|an|the|in|at|on|with|one of))*|we are(?: (?:a|an|the))?)\s+([^.;,:]{3,70})`)

// introClause is a sentence from where its writer says who they are.
func introClause(s string) string {
	at := introStart.FindStringIndex(s)
	if at == nil {
		return ""
	}
	s = s[at[0]:]
	if e := introEnd.FindStringIndex(s[min(len(s), 8):]); e != nil {
		return s[:8+e[0]]
	}
	return s
}

var introStart = regex(`(?i)\b(?:i\s*(?:['’]m|am|work as)|as (?:an?|the|his|her|their))\b`)
