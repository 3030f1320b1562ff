package parser

import (
	"slices"
	"strings"
)

// A label that asks for what anybody has ("telephone", "date of birth") is put
// together from two parts: whose, and what. The words for people come in any
// number ("AP keyworker completing this form"), so that they are read by what
// they are made of: a sort of worker, and what that worker does.

// workerNoun and workerKind are the words that workers are called by: the
// first can stand alone, the second before them.
func workerNoun(w string) bool {
	switch w {
	case "officer", "practitioner", "worker", "keyworker", "caseworker", "caseholder", "manager", "coach", "nurse", "staff", "member", "colleague", "professional", "clinician", "com", "pom", "clerk", "assistant", "navigator", "mentor", "midwife", "sister", "doctor", "representative", "idva", "isva", "cpn", "po", "pso", "chaplain", "matron":
		return true
	}
	return false
}

func workerKind(w string) bool {
	switch w {
	case "ap", "social", "support", "key", "case", "probation", "ward", "work", "housing", "prison", "community", "hospital", "outreach", "resettlement", "duty", "named", "offender", "youth", "health", "care", "discharge", "hostel", "lead", "homelessness", "accommodation", "shift", "family", "justice":
		return true
	}
	return chosenWorker(w)
}

// chosenWorker is said of the one worker who goes on with the case.
func chosenWorker(w string) bool {
	switch w {
	case "supervising", "responsible", "receiving", "allocated", "assigned", "managing":
		return true
	}
	return false
}

// workers makes one word of those that call a worker by what they do: who
// fills the form in is the referrer, who goes on with the case its lead.
func workers(t []string) []string {
	for i := 0; i < len(t); i++ {
		does := workerDoes(t[i])
		if does == "" || t[i] == "referrer" && len(t) == 1 {
			continue
		}
		from, to := i, i+1
		chosen := false
		if t[i] == "lead" {
			// "The person co-ordinating the case", whose number it is not.
			if to < len(t) && t[to] == "case" && (to+1 == len(t) || t[to+1] != "number" && t[to+1] != "reference" && t[to+1] != "ref") {
				t = slices.Delete(t, to, to+1)
			}
			continue
		}
		if t[i] == "referrer" && i > 0 && workerKind(t[i-1]) && to < len(t) && (t[to] == "form" || t[to] == "referral") {
			t = slices.Delete(t, to, to+1)
			t = slices.Delete(t, i-1, i)
			i--
			continue
		}
		for from > 0 && (workerNoun(t[from-1]) || from < i && workerKind(t[from-1])) {
			from--
		}
		if does == "referrer" && from > 0 && t[from-1] == "lead" {
			// A co-ordinator, too, may fill forms in.
			for from--; from > 0 && (workerNoun(t[from-1]) || workerKind(t[from-1])); from-- {
			}
		}
		noun := from < i || does != "referrer" && from > 0 && t[from-1] == "client"
		if from == i && noun {
			from--
		}
		switch does {
		case "referrer":
			if to < len(t) && (t[to] == "out" || t[to] == "in") {
				to++
			}
			if !noun && from > 0 && t[from-1] == "client" && to < len(t) && (t[to] == "form" || t[to] == "document") {
				from, noun = from-1, true
			}
			if last := to == len(t) && noun && workerNoun(t[i-1]); last {
				// "Housing officer sending this"
			} else if t[i] != "referrer" && (!noun || to == len(t) || t[to] != "form" && t[to] != "referral" && t[to] != "dtr" && t[to] != "document" && t[to] != "refer" && t[to] != "application") {
				continue
			}
			if t[i] != "referrer" {
				to = min(to+1, len(t))
			} else {
				if to < len(t) && t[to] == "partner" {
					to++
				}
				for to < len(t) && (t[to] == "form" || t[to] == "referral" && to+1 == len(t) || from < i && (t[to] == "referral" || t[to] == "dtr")) {
					to++
				}
				end := to
				for end < len(t) && (workerNoun(t[end]) || workerKind(t[end])) {
					end++
				}
				if end > to && workerNoun(t[end-1]) {
					to = end
				}
			}
		case "lead", "com":
			if !noun && (t[i] != "coordinate" || to == len(t) || t[to] != "case") {
				continue
			}
			if (t[i] == "holding" || t[i] == "responsible" || t[i] == "charge") && (to == len(t) || t[to] != "case" && t[to] != "supervision") || t[i] == "taking" && (to == len(t) || t[to] != "over") {
				continue
			}
			for to < len(t) && (t[to] == "case" || t[to] == "over" || t[to] == "supervision" || t[to] == "licence" || t[to] == "release" || t[to] == "after" || t[to] == "community" || t[to] == "following" || t[to] == "client") {
				to++
			}
		case "noun":
			// "Allocated officer after release", "receiving practitioner".
			for from > 0 && (chosenWorker(t[from-1]) || t[from-1] == "probation" || t[from-1] == "community" || t[from-1] == "named") {
				from--
				chosen = chosen || chosenWorker(t[from])
			}
			supervises := from < i && t[i] != "worker" && t[i-1] == "supervising"
			if t[i] == "com" && to < len(t) && t[to] == "community" {
				to++
			}
			later := to+1 < len(t) && (t[to] == "after" || t[to] == "following" || t[to] == "post") && t[to+1] == "release"
			if later {
				to += 2
			}
			if t[i] != "com" && !later && !supervises || t[i] == "com" && from == i && to == i+1 || t[i] != "com" && !chosen {
				continue
			}
			does = "com"
		}
		if to-from == 1 {
			continue
		}
		t = slices.Replace(t, from, to, does)
		i = from
	}
	return t
}

// workerDoes is whom a word makes of the worker that it stands by; "noun" is
// said of a worker's own name.
func workerDoes(w string) string {
	switch w {
	case "completing", "complete", "completed", "filling", "filled", "making", "sending", "submitting", "submitted", "writing", "referrer":
		return "referrer"
	case "coordinate", "coordinating", "leading", "lead":
		return "lead"
	case "supervise", "supervising", "managing", "manage", "overseeing", "oversee", "holding", "responsible", "taking", "charge":
		return "com"
	case "officer", "practitioner", "com", "worker":
		return "noun"
	}
	return ""
}

// asideWord reports words beside a person and what is asked of them that ask nothing.
func asideWord(w string) bool {
	switch w {
	case "detail", "legal", "belonging", "required", "mandatory", "optional", "essential", "dd", "mm", "yyyy", "yy", "block", "capital", "here", "below", "information", "section", "part", "line", "ex", "estranged", "alleged", "held", "about", "hold":
		return true
	}
	return false
}

// alsoPerson are words for the person referred that mean other things too.
func alsoPerson(w string) bool {
	return w == "veteran" || w == "guest" || w == "nominal" || w == "case"
}

// personal reports a word that phrases for the person or the referrer fold to.
func personal(w string) bool {
	switch w {
	case "client", "referrer", "incustody", "homelessperson", "inneed":
		return true
	}
	return false
}

// sortOfPerson are words before the person that say what sort of person it is.
func sortOfPerson(w string) bool {
	switch w {
	case "homeless", "remand", "serving", "sentenced", "vulnerable", "supported", "adult", "young", "female", "male", "single", "named", "referred", "hostel", "ap":
		return true
	}
	return false
}

// whose parts the words of a label into the block of the person that it names
// and the other words; block is "" where it names nobody.
func (c *catalogue) whose(t []string) (block string, rest []string) {
	block = c.cue(t)
	if block == "" {
		return "", nil
	}
	rest = make([]string, 0, len(t))
	for i := 0; i < len(t); i++ {
		if i+1 < len(t) {
			if _, ok := c.cues.of(t[i] + " " + t[i+1]); ok {
				i++
				continue
			}
		}
		if i+1 < len(t) && t[i+1] == "client" && sortOfPerson(t[i]) {
			continue
		}
		if _, ok := c.cues.of(t[i]); !ok {
			rest = append(rest, t[i])
		}
	}
	if block == blockOther {
		rest = slices.DeleteFunc(rest, sortOfRelative)
	}
	return block, slices.DeleteFunc(rest, asideWord)
}

// sortOfRelative are words beside somebody else that say which of several.
func sortOfRelative(w string) bool {
	switch w {
	case "previous", "foster", "half", "step", "social", "private", "best", "close", "law", "nearest", "child", "biological", "adoptive", "family", "power", "mortgage":
		return true
	}
	return false
}

// compose recognises a label that names a person and, in words of its own,
// what is asked of them: whatever the order, and whatever joins the two.
func (c *catalogue) compose(t []string) (hit, bool) {
	block, rest := c.whose(t)
	if block == "" && len(t) > 1 {
		// Some are called by what they were, or by a word with other uses.
		if rest = slices.DeleteFunc(slices.Clone(t), alsoPerson); len(rest) < len(t) {
			if w, ok := c.wording(strings.Join(slices.DeleteFunc(rest, asideWord), " ")); ok && w.key != keyUnmapped && w.block != blockReferrer && !strings.HasPrefix(w.key, "lead.") {
				return hit{key: w.key, score: 0.95, tokens: t, whose: blockPerson}, true
			}
			return hit{}, false
		}
	}
	if len(rest) == 0 && (block == blockReferrer || block == blockLead) && !slices.ContainsFunc(t, asideWord) {
		// Nothing but who: by name.
		return hit{key: block + ".name", score: 0.9, tokens: t, whose: block, opens: block}, true
	}
	if block == "" || len(rest) == 0 {
		return hit{}, false
	}
	asks := strings.Join(rest, " ")
	w, ok := c.wording(asks)
	if own, has := c.wording("client " + asks); has && block == blockPerson {
		w, ok = own, true
	}
	h := hit{score: 0.95, tokens: t, whose: block}
	switch {
	case asks == "service" && (block == blockLead || block == blockReferrer):
		h.key, ok = "?.organisation", true
		w = &wording{}
	case ok:
		h.key = w.key
	case block != blockPerson && len(rest) <= 5:
		if s, has := c.sense(asks, rest); has {
			h.key = s.key
		}
	}
	who, what, _ := strings.Cut(h.key, ".")
	if !ok && (what == "organisation" || what == "role" || what == "team" || what == "contact") {
		return hit{}, false
	}
	anybodys := who == "?" || who == "person" || who == "referrer" || who == "lead"
	switch {
	case h.key == "" || ok && w.block == blockOther || ok && w.block == blockOffice:
		return hit{}, false
	case block == blockPerson && who != "referrer" && who != "lead":
		return h, true
	case !anybodys:
		return hit{}, false
	}
	switch what {
	case "name", "phone", "email", "contact", "role", "organisation", "team", "surname", "forename":
		h.key = "?." + what
	case "address":
		if block != blockPerson {
			h.key = keyUnmapped
		}
	default:
		if block != blockPerson {
			h.key = keyUnmapped
		}
	}
	if block == blockOther {
		h.key = keyUnmapped
		if what == "name" && slices.Contains(t, "landlord") {
			h.key = "housing.landlord"
		}
	}
	if (block == blockLead || block == blockReferrer) && h.key != keyUnmapped {
		h.opens = block
	}
	return h, true
}

// bracketsName reports that what is in brackets is a person and nothing else.
func (c *catalogue) bracketsName(s string) bool {
	s = strings.TrimRight(s, " :*?.")
	if s == "" || s[len(s)-1] != ')' && s[len(s)-1] != ']' {
		return false
	}
	s = s[max(strings.LastIndexAny(s, "(["), 0):]
	t := c.tokens(s)
	block := c.onlyPerson(t)
	if all, rest := c.whose(t); block == "" && all == blockOther && len(rest) == 1 && len(t) <= 3 {
		// "College tutor": a word more, where it asks nothing itself.
		if _, asks := c.wording(rest[0]); !asks {
			block = all
		}
	}
	return block == blockPerson || block != "" && (!slices.Contains(t, "client") || !strings.Contains(s, "/") && !strings.Contains(s, " or "))
}

// onlyPerson gives the block of a title that names a person and nothing else.
func (c *catalogue) onlyPerson(t []string) string {
	block, rest := c.whose(t)
	if len(rest) > 1 || len(rest) == 1 && rest[0] != "contact" {
		return ""
	}
	return block
}
