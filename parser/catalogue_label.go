package parser

import (
	"slices"
	"strings"
)

// label recognises a label; ok is false when no wording is like it.
func (c *catalogue) label(s string) (hit, bool) { return c.labelled(s, false) }

// labelled is label, or, where only a whole wording counts, no more than is needed
// to tell one: a score of 1.
func (c *catalogue) labelled(s string, wholly bool) (hit, bool) {
	s = personNamed.ReplaceAllString(stripNumbering(s), "client")
	if strings.Contains(s, " about") || strings.Contains(s, "referring") || strings.Contains(s, " you ") {
		s = spokenAbout.ReplaceAllString(s, "client")
	}
	if strings.Contains(s, "citizen") {
		s = citizenMeant.ReplaceAllString(s, "client")
	}
	if (whoReferred.MatchString(s) || strings.Contains(s, "(") && nameOfReferred(s)) && !strings.Contains(strings.ToLower(s), "detail") {
		return hit{key: "person.name", block: blockPerson, opens: blockPerson, score: 0.9, tokens: []string{"client", "name"}}, true
	}
	if licenceEnd.MatchString(s) || timeThere.MatchString(s) {
		return hit{key: keyUnmapped, score: 1, tokens: c.tokens(s)}, true
	}
	variants := []string{s}
	if short := stripBrackets(s); short != s && strings.TrimSpace(short) != "" {
		variants = append(variants, short)
	}
	if i := strings.IndexByte(s, '?'); i > 0 && i < len(s)-1 {
		variants = append(variants, s[:i])
	}
	if strings.Contains(s, " of ") || strings.HasSuffix(s, ")") {
		// "Telephone of the client" is the client's telephone, "Tel (client)"
		// too.
		t := c.tokens(s)
		if n := len(t) - 1; n > 0 && n < 4 && (t[n] == "client" || t[n] == "referrer") && !strings.HasSuffix(s, " person") {
			own, has := c.wording(strings.Join(t, " "))
			if w, ok := c.wording(t[n] + " " + strings.Join(t[:n], " ")); ok && (!has || own.key == "consent.method") {
				return hit{key: w.key, block: w.block, opens: w.opens, score: 0.95, tokens: t}, true
			}
		}
	}
	var whole []string
	named := strings.ContainsAny(s, "([") && c.bracketsName(s)
	if named {
		if h, ok := c.compose(c.tokens(s)); ok {
			return h, true
		}
	}
	for i, v := range variants {
		t := c.tokens(v)
		if i == 0 {
			whole = t
		}
		if w, ok := c.wording(strings.Join(t, " ")); ok && !bareReferral(v, t) {
			if raw := wordCount(v); w.key == keyUnmapped && raw >= len(t)+2 || raw > len(t) && (w.key == "lead.phone" || w.key == "referrer.phone") {
				// The small words may tell: "Who do they rent from?" is not
				// "Rent", nor "COM name and number" a number.
				if h, ok := c.sense(v, t); ok && (strings.HasPrefix(h.key, "housing.") || h.key == "?.contact" && len(variants) == 1) {
					if who, what, _ := strings.Cut(w.key, "."); what == "phone" {
						h = hit{key: who + ".contact", block: w.block, opens: w.opens, score: 0.9, tokens: t}
					}
					return h, true
				}
			}
			h := hit{key: w.key, block: w.block, opens: w.opens, score: 1, tokens: t}
			if i == 0 && named && w.block == blockReferrer {
				// "POM (person making this referral)".
				h.whose = blockReferrer
			}
			return h, true
		}
	}
	if h, ok := c.compose(whole); ok {
		return h, true
	}
	if short := answersTail.ReplaceAllString(s, ""); short != s && short != "" {
		// What it may be answered by says nothing of what is asked.
		return c.labelled(short, wholly)
	}
	if wholly {
		return hit{}, false
	}
	if m := fillsIn.FindString(s); m != "" && !nobodyFills.MatchString(s) {
		// Whoever fills the form in is the referrer, whatever they are called.
		s = strings.Replace(s, m, "referrer", 1)
		variants, whole = []string{s}, c.tokens(s)
		if w, ok := c.wording(strings.Join(whole, " ")); ok {
			return hit{key: w.key, block: w.block, opens: w.opens, score: 0.95, tokens: whole}, true
		}
	}
	if m := completing.FindStringSubmatchIndex(s); m != nil && !nobodyFills.MatchString(s[:m[3]]) {
		// "Board member completing (name, grade)"
		if w, ok := c.wording("referrer name"); ok {
			return hit{key: w.key, block: w.block, opens: blockReferrer, score: 0.95, tokens: whole}, true
		}
	}
	if m := condition.FindString(s); m != "" && len(m) < len(s) {
		// "If yes, which prison?" asks what it would ask without the condition.
		t := c.tokens(s[len(m):])
		if w, ok := c.wording(strings.Join(t, " ")); ok && w.key != keyUnmapped && !strings.HasPrefix(w.key, "?.") {
			return hit{key: w.key, block: w.block, opens: w.opens, score: 0.95, tokens: t}, true
		}
	}
	if at := strings.LastIndex(s, ": "); at > 0 && at+2 < len(s) {
		// "Named lead: e-mail": the last words ask, the first say of whom.
		t := c.tokens(s[at+2:])
		if w, ok := c.wording(strings.Join(t, " ")); ok && strings.HasPrefix(w.key, "?.") {
			return hit{key: w.key, score: 0.9, tokens: whole}, true
		}
	}
	if asksConsent(whole) {
		return hit{key: "consent.given", score: 0.9, tokens: whole}, true
	}
	if fixed := c.correct(s); len(fixed) > 0 {
		variants = append(variants, fixed[0])
		for _, f := range fixed {
			if w, ok := c.wording(strings.Join(c.tokens(f), " ")); ok && !bareReferral(f, w.tokens) {
				return hit{key: w.key, block: w.block, opens: w.opens, score: 0.95, tokens: c.tokens(f)}, true
			}
		}
	}
	if h, ok := c.worker(s); ok {
		return h, true
	}
	if h, ok := c.sense(s, whole); ok && h.score == nobodyScore && len(whole) <= mostNobodyWords {
		return h, true
	}
	best := hit{}
	for _, v := range variants {
		if len(v) > 300 {
			continue
		}
		if h := c.fuzzy(c.tokens(v)); h.score > best.score {
			best = h
		}
	}
	if best.score >= fuzzySure {
		return best.typed(), true
	}
	best = best.typed()
	if len(variants) > 1 {
		// What is in brackets may be the name of the number.
		if h, ok := c.sense(variants[0], whole); ok && kindOf(h.key) == kindID {
			return h, true
		}
	}
	for i := len(variants) - 1; i >= 0; i-- {
		if h, ok := c.sense(variants[i], c.tokens(variants[i])); ok {
			if what, ok := strings.CutPrefix(h.key, "?."); ok && best.score >= fuzzyFloor && strings.HasSuffix(best.key, "."+what) {
				// The wording says whose it is, too.
				return best, true
			}
			return h, true
		}
	}
	if best.score >= fuzzyFloor {
		return best, true
	}
	if h, ok := c.eitherWord(s); ok {
		return h, true
	}
	if block, rest := c.whose(whole); block == blockPerson && len(rest) > 0 && len(rest) <= 8 {
		// What is asked of the person, without the person.
		if h, ok := c.sense(strings.Join(rest, " "), rest); ok {
			return h, true
		}
	}
	return best, false
}

// eitherWord recognises a label that asks for one thing in two words, one of
// which is known: "Landlord / owner", "Date / time".
func (c *catalogue) eitherWord(s string) (hit, bool) {
	a, b, two := strings.Cut(s, "/")
	if !two || strings.Contains(b, "/") || len(strings.Fields(a)) > 3 || len(strings.Fields(b)) > 3 {
		return hit{}, false
	}
	for _, one := range [2]string{a, b} {
		if one = strings.TrimSpace(one); len(one) < 3 {
			continue
		}
		if h, ok := c.exactly(one); ok && h.key != keyUnmapped {
			h.score = 0.8
			return h, true
		}
	}
	return hit{}, false
}

// worker recognises a label that asks for somebody at work together with how
// they are reached or where they work: "Worker / service / tel".
func (c *catalogue) worker(s string) (hit, bool) {
	if !strings.ContainsAny(s, "/+&,") || len(s) > 80 {
		return hit{}, false
	}
	parts := labelJoint.Split(stripBrackets(s), -1)
	if len(parts) < 2 || len(parts) > 5 {
		return hit{}, false
	}
	who := false
	for _, p := range parts {
		t := c.tokens(p)
		if len(t) == 0 || len(t) > 2 {
			return hit{}, false
		}
		switch last := t[len(t)-1]; last {
		case "phone", "email", "service", "team", "agency", "role", "job", "title", "position", "contact", "ext", "office", "base", "department", "organisation":
			if len(t) > 1 && !workerNoun(t[0]) && !workerKind(t[0]) && t[0] != "job" && t[0] != "contact" {
				return hit{}, false
			}
		default:
			if !workerNoun(last) || len(t) > 1 && !workerKind(t[0]) && !workerNoun(t[0]) {
				return hit{}, false
			}
			who = true
		}
	}
	return hit{key: "?.worker", score: 0.8, tokens: c.tokens(s)}, who
}

// nameOfReferred reports a label that asks for a name and says in brackets
// that it is of the one referred: "Name of referee (person being referred)".
func nameOfReferred(s string) bool {
	short := strings.ToLower(stripBrackets(s))
	return strings.Contains(short, "name") && len(strings.Fields(short)) <= 4 && whoReferred.MatchString(strings.Trim(bracketed.FindString(s), "()[]"))
}

// licenceEnd is the day on which a licence or a sentence ends, which a form may
// call by its letters alone.
var licenceEnd = regex(`^(?:S?LED|SED|PSSED|HDCED|TUSED)(?: date)?\W*$`)

// timeThere asks how long somebody has lived where they live.
var timeThere = regex(`(?i)^(?:length of (?:time|stay|residence)|(?:how long|time|months|years) (?:at|in|have|has)\b).{0,24}\b(?:address|property|accommodation|placement)\W*$`)

// answersTail is what stands behind a question to be ticked or struck out.
var answersTail = regex(`(?i)[\s(\[,:–-]*(?:\by(?:es)?\s?/\s?no?\b|\bplease (?:tick|circle|delete)\b[^()\[\]?]*)[)\]\s?*.]*$`)

// spokenAbout is the person as a form calls them by who fills it in: "the person
// you are worried about".
var spokenAbout = regex(`(?i)\b(?:(?:the|this) )?(?:(?:young |homeless )?(?:person|adult|individual|someone|somebody|man|woman|patient|resident|prisoner)(?: on probation| in custody)?) (?:that |whom? )?(?:(?:you(?:['’]re| are)|we(?:['’]re| are)|i(?:['’]m| am)) (?:(?:worried|concerned|contacting us|telling us|informing us|notifying us|alerting us|writing) about|referring|supervising|supporting|helping|working with|caring for|looking after|managing)|(?:you|we|i) (?:support|supervise|help|work with|care for|look after|manage))\b`)

// citizenMeant is what social workers call whom they work with.
var citizenMeant = regex(`(?i)\b(?:the|this|our) citizen\b`)

// fillsIn is somebody called by what they do to the form.
var fillsIn = regex(`(?i)\b(?:\w+ ){0,2}\w+,? (?:who is |who |is )?(?:complet(?:ing|ed)|fill(?:ing|ed) (?:in|out)|fill(?:ing|ed)|making|submitting|submitted|writing) (?:in |out )?(?:this |the |our )?(?:form|referral form|referral|dtr|duty to refer|document)\b`)

// completing is somebody who fills in what need not be said.
var completing = regex(`(?i)^((?:[a-z/&-]+ ){1,4}(?:completing|filling (?:this )?in|referring|submitting))\W*(?:\(|$)`)

// nobodyFills is a label in which no worker is what fills the form in.
var nobodyFills = regex(`(?i)\b(?:you|why|when|date|agency|organi[sz]ation|service|body|authority|team|hospital|prison|trust|establishment|school|college|charity|provider|clinic|practice|ward|unit|company|consent\w*|agree\w*|for|reason|help\w*|assist\w*|client|person being|relationship)\b`)

// bareReferral reports the word "referral" alone, which is a title: only
// "referral for" asks for a name.
func bareReferral(s string, tokens []string) bool {
	return len(tokens) == 1 && tokens[0] == "referral" && !strings.HasSuffix(strings.TrimRight(strings.ToLower(s), " :."), " for")
}

// typed keeps a name's key from a label that asks for a telephone number or
// an e-mail address: "Work coach email" shares most of its words with the
// name of the work coach.
func (h hit) typed() hit {
	if strings.HasPrefix(h.key, "lead.") && h.score < 1 && !slices.ContainsFunc(h.tokens, func(t string) bool { return t == "lead" || t == "com" || strings.Contains(t, "ordinat") }) {
		// A wording of the lead's without the word is anybody's.
		h.key, h.opens, h.block = "?."+strings.TrimPrefix(h.key, "lead."), "", ""
	}
	if h.score < 1 {
		has := func(list ...string) bool {
			return slices.ContainsFunc(h.tokens, func(t string) bool { return slices.Contains(list, t) })
		}
		switch {
		case h.key == "local_connection.reason_elsewhere" && !has("connection", "area", "here", "elsewhere", "choose", "choosing", "chosen", "choice", "not", "another", "why", "district", "borough"):
			// "Reason for referral to the housing authority" asks why at all.
			h.key = "reason"
		case h.key == "authority" && has("consent", "agreed", "happy", "willing"):
			// To what council the person agrees is no question of the council.
			h.key = "consent.given"
		case h.key == "referrer.team" && has("community"):
			// Whom a ward will hand over to.
			h.key, h.opens, h.block = "other_professionals", "", ""
		case h.key == "referrer.organisation" && has("type", "kind", "sort", "category", "nature"):
			h.key = "agency"
		case h.key == "referrer.team" && has("preferred", "receiving", "responsible", "release", "supervising", "allocated"):
			// Another unit than the one that writes.
			h.key, h.opens, h.block = keyUnmapped, "", ""
		case (h.key == "person.no_fixed_abode" || h.key == "rough_sleeping" || h.key == "risk.summary" || h.key == "housing.loss_reason" || h.key == "homeless_status") && has("date", "when"):
			h.key = "homeless_date"
		}
	}
	if h.key == "other_professionals" && h.score < 1 {
		switch {
		case slices.Contains(h.tokens, "phone"):
			h.key = "?.phone"
		case slices.Contains(h.tokens, "email"):
			h.key = "?.email"
		}
	}
	who, isName := strings.CutSuffix(h.key, ".name")
	if !isName || slices.Contains(h.tokens, "name") {
		return h
	}
	phone, email := slices.Contains(h.tokens, "phone"), slices.Contains(h.tokens, "email")
	switch {
	case phone && email:
		h.key = who + ".contact"
	case phone:
		h.key = who + ".phone"
	case email:
		h.key = who + ".email"
	}
	return h
}

// asksConsent recognises a question or a declaration of consent to the
// referral, however it is put: it speaks of consent or agreement and of the
// referral or the sharing of details, and of none of the other things that
// are asked about consent.
func asksConsent(t []string) bool {
	if len(t) < 2 || len(t) > 20 {
		return false
	}
	agrees, what := false, false
	for _, w := range t {
		switch w {
		case "consent", "agreed":
			agrees = true
		case "referral", "refer", "referred", "referredto", "dtr", "share", "shared", "sharing":
			what = true
		case "cas3", "how", "when", "why", "reason", "who", "date", "method", "form", "name", "treatment", "signed", "withdrawn", "refused", "declined",
			"tenancy", "medical", "back", "verbal", "verbally", "written", "oral", "type", "plan", "no", "not", "perpetrator", "partner", "parent", "guardian":
			return false
		}
	}
	return agrees && what
}

// exactly recognises a label that is a wording of the catalogue.
func (c *catalogue) exactly(s string) (hit, bool) {
	t := c.tokens(stripNumbering(s))
	if len(t) == 0 {
		return hit{}, false
	}
	w, ok := c.wording(strings.Join(t, " "))
	if !ok || bareReferral(s, t) {
		return hit{}, false
	}
	return hit{key: w.key, block: w.block, opens: w.opens, score: 1, tokens: t}, true
}

// fuzzy finds the wording that shares most with the label, by the weight of
// the words in common (Dice's coefficient), or that the label wholly contains.
func (c *catalogue) fuzzy(t []string) hit {
	if len(t) == 0 || len(t) > 40 {
		return hit{}
	}
	set := slices.Compact(slices.Sorted(slices.Values(t)))
	for i, tok := range set {
		if !c.tokened.has(tok) {
			set[i] = c.respell(tok)
		}
	}
	total := c.sum(set)
	m := c.memory
	if m == nil {
		m = &memory{}
	}
	if len(m.at) < len(c.wordings) {
		m.at = make([]uint16, len(c.wordings))
	}
	m.shared = m.shared[:0]
	for i, tok := range set {
		if slices.Contains(set[:i], tok) {
			continue
		}
		known, _ := c.tokened.of(tok)
		for _, at := range known.wordings {
			if m.at[at] == 0 {
				m.shared = append(m.shared, sharing{wording: at})
				m.at[at] = uint16(len(m.shared))
			}
			m.shared[m.at[at]-1].weight += known.weight
		}
	}
	var best hit
	var bestW *wording
	for _, s := range m.shared {
		w, sh := &c.wordings[s.wording], s.weight
		m.at[s.wording] = 0
		if len(set) == 1 && len(w.tokens) > 1 {
			// One word is too little to be like a longer question.
			continue
		}
		score := 2 * sh / (total + w.total)
		if sh >= w.total-1e-9 && w.total >= 2 {
			// Every word of the wording is in the label, which says more.
			score = max(score, 0.55+0.42*sh/total)
		}
		score *= 0.95
		if score > best.score || (score == best.score && bestW != nil && w.less(bestW)) {
			best = hit{key: w.key, block: w.block, opens: w.opens, score: score, tokens: t}
			bestW = w
		}
	}
	return best
}

func (w *wording) less(o *wording) bool {
	if w.key != o.key {
		return w.key < o.key
	}
	return strings.Join(w.tokens, " ") < strings.Join(o.tokens, " ")
}
