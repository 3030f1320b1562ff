package parser

import (
	"slices"
	"strings"
	"time"
)

// sentenceIn reads an answer that tells several things of a sentence at once:
// "Youth Rehabilitation Order, 12 months, made 11/05/2026 for robbery". What
// has been found before stays.
func (f *findings) sentenceIn(text string, q *question) {
	if !strings.ContainsAny(text, "0123456789") && !offenceWord.MatchString(text) || len(text) > 400 || noSentence.MatchString(text) {
		return
	}
	put := func(key, value string) {
		if value = strings.Trim(value, " ,.;:–-()"); value != "" && !f.has(key) {
			f.hint(key, value, q, 0.65)
		}
	}
	if orderSaid.MatchString(text) {
		put("custody.status", "community_order")
	}
	untried := notSentenced.MatchString(text) || notSentenced.MatchString(q.label)
	term, offence := "", ""
	from := 0
	ends := partEnd.FindAllStringIndex(text, -1)
	for n := range len(ends) + 1 {
		end, next := len(text), len(text)
		if n < len(ends) {
			end, next = ends[n][0], ends[n][1]
		}
		piece := strings.TrimSpace(text[from:end])
		from = next
		if piece == "" {
			continue
		}
		if d, _ := findDates(piece, dateEvent); len(d) == 1 && d[0].iso > "1980" && !untried {
			if before := piece[:d[0].start]; !otherDay.MatchString(before) && (sentencedThen.MatchString(before) || strings.TrimSpace(before) == "" && term != "" || courtWord.MatchString(before)) {
				put("custody.sentence_date", d[0].iso)
			}
			piece = strings.TrimSpace(sentencedWord.ReplaceAllString(piece[:d[0].start], "") + " " + piece[d[0].end:])
		}
		if m := lengthSaid.FindStringIndex(piece); m != nil && term == "" && !untried && !notTerm.MatchString(piece[m[1]:]) && !notTermBefore.MatchString(piece[:m[0]]) {
			if w := wholeTerm.FindString(piece); w != "" {
				term = strings.TrimSpace(w)
				piece = strings.Replace(piece, w, " ", 1)
			}
		}
		if m := forWhat.FindStringSubmatch(piece); m != nil {
			piece = m[1]
		} else {
			piece = orderName.ReplaceAllString(piece, "")
		}
		piece = strings.Trim(courtTail.ReplaceAllString(strings.TrimSpace(piece), ""), " ,.;:–-")
		if offence == "" && offenceWord.MatchString(piece) && len(strings.Fields(piece)) <= 12 && !notOffence.MatchString(piece) {
			offence = piece
		}
	}
	put("custody.sentence_length", term)
	put("custody.offence", chargeWord.ReplaceAllString(offence, ""))
}

var (
	noSentence    = regex(`(?i)^\W*(?:none|n/?a|no\b|nil|not )|\b(?:refugee|leave to|settled|visa|asylum|humanitarian)\b|\brefugee leave\b`)
	notSentenced  = regex(`(?i)\b(?:bail(?:ed)?|remand(?:ed)?|charged|awaiting (?:trial|sentence)|unsentenced|recall(?:ed)?|ftr)\b`)
	orderSaid     = regex(`(?i)\b(?:community (?:order|sentence)|suspended sentence|sso|rehabilitation order|yro|referral order|suspended (?:for|\d)|\d+ (?:months?|years?) suspended)\b`)
	partEnd       = regex(`\s*(?:\n|;|,|\(|\)|\.\s|\.$|\s[-–—]\s|:\s)\s*`)
	sentencedThen = regex(`(?i)\b(?:sentenced|imposed|made|given|passed|convicted|received)\b[^.;]{0,50}$`)
	otherDay      = regex(`(?i)\b(?:releas\w*|crd|ard|sed|sled|led|hdc\w*|expir\w*|ends?|ending|until|till|to|due|recalled?|remanded|bail\w*|hearing|return|arrested|offence date|committed|on licence|from|since|out)\W*(?:on |is |date )?\W*$`)
	courtWord     = regex(`(?i)\b(?:court|crown|magistrates['’]?|cc|mc|youth court)\b\W*(?:on )?\W*$`)
	lengthSaid    = regex(`(?i)\b` + timeSpan)
	notTerm       = regex(`(?i)^\W*(?:left|remaining|ago|recall|ftr|old|notice|curfew|tag|in custody on|served|of age)\b`)
	notTermBefore = regex(`(?i)\b(?:aged?|recalled? (?:for|to)|last|next|in the|for the (?:last|past)|every|within)\W*$`)
	forWhat       = regex(`(?i)\bfor\s*:?\s+(\p{L}.*)$`)
	orderName     = regex(`(?i)\b(?:community order|suspended sentence(?: order)?|sso|youth rehabilitation order|yro|referral order|detention and training order|dto|sentenced(?: to)?|imprisonment|custody|months?|weeks?|years?)\b`)
	courtTail     = regex(`(?i)\s*(?:\b(?:at|by)\s+)?(?:\p{L}+\s+){0,2}(?:crown|magistrates['’]?|youth|family)(?:\s+court)?\s*$|\s+\b(?:on|at|in|by)\s*$`)
	notOffence    = regex(`(?i)^(?:no|not|nil|none|previous|history|risk)\b|\b(?:rosh|mappa|conditions?|curfew|programme|risk|excluded|drugs? worker|rehab|unpaid|requirements?|rar|testing|released?|recall|breach of licence|supervision|probation|victims? of|courses?)\b`)
	chargeWord    = regex(`(?i)^(?:charged with|convicted of|charge of|guilty of|offences? of|on remand for|an? )\s*`)
)

// leavesPrison makes a release of the day on which a prisoner leaves those who
// write: a prison's "When do they leave us?" asks for no other.
func (f *findings) leavesPrison() {
	f.sentencedLater()
	if !f.has("person.prison_number") && !f.has("custody.prison") || f.has("custody.release_date") {
		return
	}
	for i := range f.list {
		if f.list[i].key == "homeless_date" && (f.has("person.prison_number") && leavesUs.MatchString(f.list[i].label) || f.has("custody.prison") && outWhen.MatchString(f.list[i].label)) {
			f.list[i].key = "custody.release_date"
			return
		}
	}
}

var leavesUs = regex(`(?i)\bleav(?:e|es|ing) (?:us|here|our care|our custody)\b`)

// sentencedLater takes back a day of sentence that is still to come: it is another of a
// sentence's dates, and stays among what was not understood.
func (f *findings) sentencedLater() {
	if f.sent.day.IsZero() {
		return
	}
	today := f.sent.day.Format(time.DateOnly)
	f.list = slices.DeleteFunc(f.list, func(x finding) bool {
		later := x.key == "custody.sentence_date" && x.value > today && !strings.Contains(strings.ToLower(x.label), "sentenc")
		if later {
			f.keep(x.label, firstOf(x.raw, x.value))
		}
		return later
	})
}

// outWhen asks when somebody leaves, and not what: a release, where a prison is named.
var outWhen = regex(`(?i)^\W*(?:[\d.]+\s+)?(?:the )?(?:date (?:of )?(?:leaving|out|departure)|leaving(?: date| on)?|departure(?: date)?|when (?:out|leaving|(?:do|does|will|is|are) (?:he|she|they|the \w+) (?:leav\w+|out|com\w+ out|get\w* out|due out))|out(?: on| date)?|date (?:they|he|she) leaves?|release ?(?:/|or) ?end date|end date)\b(?: ?\([^)]*\))?\W*$`)

// highestRisk keeps of risks towards several, as OASys rates them, the highest: a form
// that has an overall level has said so itself.
func (f *findings) highestRisk() {
	best := -1
	for i, x := range f.list {
		switch {
		case x.key != "risk.level":
		case !towardsWhom.MatchString(x.label):
			return
		case best < 0 || levelRank(x.value) > levelRank(f.list[best].value):
			best = i
		}
	}
	if best < 0 {
		return
	}
	high := f.list[best]
	f.list = slices.DeleteFunc(f.list, func(x finding) bool {
		if x.key == "risk.level" && x.label != high.label {
			f.keep(x.label, firstOf(x.raw, x.value))
			return true
		}
		return false
	})
}

// towardsWhom is a label of a risk towards some people and not all.
var towardsWhom = regex(`(?i)\b(?:children|child|public|known adults?|prisoners|partners?)\b`)

// offenceOf leaves of an answer the offence, where it tells of the sentence
// too.
func (f *findings) offenceOf(v, text string) string {
	if d, _ := findDates(v, dateEvent); len(d) == 0 && !lengthSaid.MatchString(v) && !orderSaid.MatchString(v) {
		return v
	}
	for _, x := range f.list {
		if x.key == "custody.offence" && x.raw == "" && strings.Contains(text, x.value) {
			return x.value
		}
	}
	return v
}

// inCustody reports that a form has spoken of custody.
func inCustody(qs []question) bool {
	return slices.ContainsFunc(qs, func(q question) bool {
		return (strings.HasPrefix(q.hit.key, "custody.") || q.hit.key == "person.prison_number" || q.hit.key == "person.ids" || q.hit.key == "person.crn") && !q.ans.empty()
	})
}
