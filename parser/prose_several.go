package parser

import (
	"slices"
	"strings"
)

// several takes apart the sentences that name several people who are referred
// together, "Amy Cole (1/2/2003) and Ben Cole (4/5/2005) must leave on …": a
// sentence for each with what tells them apart, and what is said before and
// behind them for all. It reports whether there was one.
func (t *telling) several() bool {
	found := false
	var grouped []string
	for i := 0; i < len(t.sents); i++ {
		s := &t.sents[i]
		if len(s.names) < 2 || s.extent != 0 {
			continue
		}
		for j := 0; j+1 < len(s.names); j++ {
			people := t.group(i, j)
			if len(people) < 2 || calledAlready(grouped, people) {
				continue
			}
			for _, p := range people {
				grouped = append(grouped, p.name)
			}
			t.partGroup(i, j, people)
			found = true
			break
		}
	}
	return found
}

// bornTogether stands before the dates of birth of several people.
var bornTogether = regex(`(?i)\b(?:dobs|d\.o\.bs|dates of birth|born)\b`)

// calledAlready reports a group of whom all were named before: "Amy's number is … and
// Ben's is …" names nobody new.
func calledAlready(names []string, people []member) bool {
	for _, p := range people {
		again := slices.ContainsFunc(names, func(n string) bool {
			return sameName(n, p.name) || strings.HasPrefix(n, p.name+" ") || endsWithWord(n, p.name)
		})
		if !again {
			return false
		}
	}
	return true
}

// extent says of whom a sentence tells where that is known: of everybody, or of
// the one whom it names. 0 is unknown.
type extent int

const (
	everybody extent = iota + 1
	oneOfThem
)

// member is one of a group: what to write of them, and where that ends.
type member struct {
	name string
	text string
	end  int
}

// group gives the people named one after another from mention j on, each with
// a date of birth or a number, when all of them are referred.
func (t *telling) group(i, j int) []member {
	s := &t.sents[i]
	first := &s.names[j]
	before := s.text[max(0, first.start-60):first.start]
	kin := groupBefore.MatchString(before)
	if !(first.who == unknownStanding || kin && (first.who == isOther || first.who == isMember)) || first.words < 2 && j+1 >= len(s.names) {
		return nil
	}
	var out []member
	var names []*mention
	relation := ""
	for k := j; k < len(s.names); k++ {
		m := &s.names[k]
		if m.who == isWriter || m.who == isLead {
			break
		}
		if k > j {
			if m.start < out[len(out)-1].end {
				break // "Jan" may be a name and a month
			}
			gap := joins.FindStringSubmatch(s.text[out[len(out)-1].end:m.start])
			if gap == nil {
				break
			}
			relation = firstOf(relation, strings.ToLower(gap[1]))
		}
		out = append(out, member{name: m.name, end: idEnd(s.text, m.end)})
		names = append(names, m)
	}
	n := len(out)
	if n < 2 || !t.apart(s, names, relation, kin) {
		return nil
	}
	last := &out[n-1]
	own := 0
	for k := range out {
		id := s.text[names[k].end:out[k].end]
		if tellsApart(id) {
			own++
		}
		out[k].text = s.text[names[k].start:out[k].end]
	}
	if names[0].words == 1 && n >= 2 && names[n-1].words > 1 {
		// "Amy and Beth Cole".
		f := strings.Fields(names[n-1].name)
		for k := range out[:n-1] {
			if names[k].words == 1 {
				out[k].name += " " + f[len(f)-1]
				out[k].text = out[k].name + s.text[names[k].end:out[k].end]
			}
		}
	}
	switch {
	case own == n, own == 0 && t.bornByTurns(i, out):
		return out
	case own == 0:
		// "Amy Cole and Ben Roe are with me, DOBs 1/2/1990 and 3/4/1991"
		if m := bornTogether.FindStringIndex(s.text[last.end:]); m != nil {
			if id := s.text[last.end+m[0] : idEnd(s.text, last.end+m[1])]; deals(id, out) {
				return out
			}
		}
		return nil
	case own != 1:
		return nil
	}
	// What tells them apart stands behind the last, for all in their order.
	id := s.text[names[n-1].end:last.end]
	if !deals(id, out) {
		return nil
	}
	return out
}

// deals gives each of a group their own of the dates and numbers in a text: as
// many as there are people, or one date for all of them.
func deals(id string, out []member) bool {
	births := inOrder(id, dateBirth)
	same := ofBoth.MatchString(id) && len(births) == 1
	numbers := strictPrisonNumber.FindAllString(id, -1)
	crns := bareCRN.FindAllString(id, -1)
	phones := findPhones(id)
	if !same && len(births) != len(out) && len(numbers) != len(out) && len(crns) != len(out) {
		return false
	}
	for k := range out {
		text := out[k].name
		switch {
		case same:
			text += ", dob " + births[0].iso
		case len(births) == len(out):
			text += ", dob " + births[k].iso
		}
		for _, ids := range [][]string{numbers, crns, phones} {
			if len(ids) == len(out) {
				text += ", " + ids[k]
			}
		}
		out[k].text = text
	}
	return true
}

// apart reports that people named one after another are referred each for
// themself, and are not one and their household: of a family, where the text
// speaks of two referrals, or each of them agreed.
func (t *telling) apart(s *sentence, names []*mention, relation string, kin bool) bool {
	if kin || t.tells(separately) {
		return relation == "" || !childRelation.MatchString(relation) || t.tells(separately)
	}
	switch {
	case isPartner(relation), childRelation.MatchString(relation) && !adults(s, names):
		return false
	case relation != "":
		return t.tells(eachAgrees)
	}
	if husbandAndWife.MatchString(s.text[names[0].start:min(names[len(names)-1].start+4, len(s.text))]) {
		return false
	}
	surname := func(n string) string {
		f := strings.Fields(n)
		return strings.ToLower(f[len(f)-1])
	}
	for _, m := range names[1:] {
		if m.words > 1 && names[0].words > 1 && surname(m.name) != surname(names[0].name) {
			return true
		}
	}
	return peopleBefore.MatchString(s.text[:names[0].start]) || t.tells(eachAgrees) && !t.tells(asCouple)
}

func (t *telling) tells(what *pattern) bool {
	return slices.ContainsFunc(t.sents, func(s sentence) bool { return what.MatchString(s.text) })
}

// adults reports that all dates of birth in a sentence are of grown people.
func adults(s *sentence, names []*mention) bool {
	births := inOrder(s.text, dateChild)
	n := 0
	for _, d := range births {
		if d.iso > "2008" && d.start < names[len(names)-1].end+40 {
			return false
		}
		n++
	}
	return n >= len(names)
}

var (
	groupBefore   = regex(`(?i)(?:^|\b(?:for|of|re|regarding|about|are|the|our|these|following|two|three|four|both|twin|young|adult|[234]) )(?:twins?|brothers|sisters|siblings|cousins|friends|twin (?:brothers|sisters))(?: who [^,.;:]{3,40})?\s*[,:–-]*\s*(?:mr |ms |miss )?$`)
	separately    = regex(`(?i)\bseparate(?:ly)? (?:\w+ )?(?:referrals?|applications?|cases?|referred)\b|\brefer\w*\b[^.;]{0,60}\b(?:separately|in their own right)\b|\b(?:each|both) (?:\w+ )?(?:need|require|want)s? (?:\w+ )?(?:their own|separate)\b`)
	eachAgrees    = regex(`(?i)\b(?:both|each|all|neither|everyone)\b[^.;]{0,30}\b(?:consent\w*|agree\w*|signed|happy|permission|referred)\b|\bconsent\w*\b[^.;]{0,20}\b(?:both|each|all)\b`)
	peopleBefore  = regex(`(?i)\b(?:two|three|four|five|[2-5])\b(?: \p{L}+){0,3} (?:men|women|people|patients|clients|prisoners|residents|tenants|ladies|lads|chaps|blokes|gents|gentlemen|guys|males|females|adults|referrals?|dtrs?|individuals|young people|young men|young women|care leavers|service users|customers|girls|boys)\b|\bthe following\b`)
	asCouple      = regex(`(?i)\b(?:couple|married|husband|wife|spouse|partners?)\b`)
	childRelation = regex(`(?i)^(?:.*\b)?(?:sons?|daughters?|child(?:ren)?|kids?|bab(?:y|ies)|grand\w+|little \w+)$`)
	// husbandAndWife are a couple by their titles.
	husbandAndWife = regex(`(?i)^mr\b.*\b(?:and|&) mrs|^mrs\b.*\b(?:and|&) mr\b`)
	ofBoth         = regex(`(?i)\b(?:both|each|all|same)\b`)
	joins          = regex(`(?i)^[\s,;/]*(?:(?:and|&|plus|as well as|along with|together with|alongside)\s+)?(?:also\s+)?(?:(?:his|her|their|the|a) )?(` + relative + `)?,?\s*$`)
	idWord         = regex(`(?i)^(?:d\.?\s?o\.?\s?b\.?s?|dates? of birth|born(?: on)?|noms|nomis|crns?|nhs|ni|nino|no\.?s?|numbers?|prison|tel\.?|mob\.?|mobile|phone|aged?|years?|old|is|on|of|both|each|all|respectively|and|the|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)(?:[^\p{L}\p{N}]|$)`)
)

// tellsApart reports a text with a date of birth or a number of a person. "Amy on
// 26/10/2026 and Ben on 28/10/2026" signed something.
func tellsApart(id string) bool {
	born := slices.ContainsFunc(inOrder(id, dateBirth), func(d foundDate) bool { return d.iso < lastAdult })
	return born || strictPrisonNumber.MatchString(id) || bareCRN.MatchString(id) || len(findPhones(id)) > 0
}

// idEnd is where the dates and numbers behind a name end, from where there are
// none: "(dob 1/2/90, A1234BC) who …".
func idEnd(s string, from int) int {
	end, open := from, 0
	for i := from; i < len(s); {
		switch c := s[i]; {
		case c == '(':
			open++
			i++
		case c == ')':
			i++
			if open--; open < 0 {
				return end
			}
			if open == 0 && end > from {
				end = i
			}
		case strings.IndexByte(" ,;:/|-.", c) >= 0:
			i++
		case strings.HasPrefix(s[i:], "–"):
			i += len("–")
		default:
			if m := idWord.FindString(s[i:]); m != "" {
				word := strings.TrimRight(m, " ,;:/()")
				if word == "" {
					return end
				}
				i += len(word)
				if strings.EqualFold(word, "respectively") || strings.EqualFold(word, "old") {
					end = i
				}
				continue
			}
			n := strings.IndexAny(s[i:], " ,;()")
			if n < 0 {
				n = len(s) - i
			}
			if !strings.ContainsAny(s[i:i+n], "0123456789") {
				return end
			}
			i += n
			end = i
			if strings.HasSuffix(s[:i], ".") && i == len(s) {
				end--
			}
		}
	}
	return end
}

// partGroup puts a sentence for each of a group in the place of sentence i,
// with what is said before mention j and behind the last of them for all.
func (t *telling) partGroup(i, j int, people []member) {
	s := t.sents[i]
	var out []sentence
	put := func(text string, to extent) {
		if text = strings.TrimSpace(text); strings.Trim(text, " .,;:–-") == "" {
			return
		}
		o := sentence{text: text, low: lowered(text), para: s.para, extent: to}
		o.names = mentions(t.place, text)
		out = append(out, o)
	}
	put(s.text[:s.names[j].start], everybody)
	for _, p := range people {
		put(p.text, oneOfThem)
		o := &out[len(out)-1]
		o.names = []mention{{start: 0, end: min(len(o.text), len(p.text)), name: p.name, words: 2, strong: true, score: 9}}
		for _, m := range mentions(t.place, o.text) {
			if m.start == 0 {
				o.names[0].end = m.end
			}
		}
		if o.names[0].end == len(o.text) && strings.HasPrefix(o.text, p.name) {
			o.names[0].end = len(p.name)
		}
	}
	tail := strings.TrimLeft(s.text[people[len(people)-1].end:], " ,;:)–-")
	if m := whoAre.FindString(tail); m != "" {
		tail = tail[len(m):]
	}
	if r, ok := firstLetter(tail); ok && len(tail) > 3 {
		all := "Both "
		if len(people) > 2 {
			all = "All "
		}
		if strings.HasPrefix(lowered(tail), "both ") || strings.HasPrefix(lowered(tail), "all ") || ofBoth.MatchString(tail[:min(len(tail), 30)]) || r < 'a' {
			all = ""
		}
		if turns := inTurn(tail, len(people)); turns != nil {
			for k, p := range people {
				put(p.name+": "+turns[k], oneOfThem)
			}
		} else {
			put(all+tail, everybody)
		}
	}
	to := i + 1
	if to < len(t.sents) && len(t.sents[to].names) == 0 && t.sents[to].extent == 0 {
		if turns := inTurn(t.sents[to].text, len(people)); turns != nil {
			for k, p := range people {
				put(p.name+": "+turns[k], oneOfThem)
			}
			to++
		}
	}
	t.sents = slices.Replace(t.sents, i, to, out...)
	for k := i; k < i+len(out); k++ {
		if t.sents[k].extent != oneOfThem {
			t.rolesOf(k)
		}
	}
}

// inTurn gives each of n people a text with the day that is theirs of the days it
// names in a row, "released on 4, 11 and 18 December"; nil where it does not
// name as many.
func inTurn(text string, n int) []string {
	for _, at := range dayRow.FindAllStringIndex(text, -1) {
		row := text[at[0]:at[1]]
		days := dayInRow.FindAllString(row, -1)
		if len(days) != n {
			continue
		}
		month, year := "", ""
		out := make([]string, n)
		for k := n - 1; k >= 0; k-- {
			day := days[k]
			if strings.ContainsAny(day, "/.") {
				out[k] = text[:at[0]] + day + text[at[1]:]
				continue
			}
			if m := monthName.FindString(day); m != "" {
				month = m
				year = firstOf(yearInRow.FindString(day), year)
			}
			num := leadingDigits(day)
			out[k] = text[:at[0]] + strings.TrimSpace(num+" "+month+" "+year) + text[at[1]:]
		}
		return out
	}
	return nil
}

// leadingDigits are the digits that a text begins with.
func leadingDigits(s string) string {
	return s[:len(s)-len(strings.TrimLeft(s, "0123456789"))]
}

var (
	dayRow    = regex(`(?i)\b(?:[0-3]?\d(?:st|nd|rd|th)?(?: (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}(?: 20\d\d)?)?(?:, ?and |, ?| and | & )){1,7}[0-3]?\d(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}(?: 20\d\d)?\b|\b(?:[0-3]?\d[/.][01]?\d(?:[/.](?:20)?\d\d)?(?:, ?and |, ?| and | & )){1,7}[0-3]?\d[/.][01]?\d(?:[/.](?:20)?\d\d)?\b`)
	dayInRow  = regex(`(?i)\b[0-3]?\d[/.][01]?\d(?:[/.](?:20)?\d\d)?\b|\b[0-3]?\d(?:st|nd|rd|th)?(?: (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}(?: 20\d\d)?)?\b`)
	monthName = regex(`(?i)\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\b`)
	yearInRow = regex(`\b20\d\d\b`)
)

var whoAre = regex(`(?i)^(?:who|that|which) `)

// mergeCommon adds what is said of all the people of a message to one of them,
// where nothing is said of that one alone.
func (f *findings) mergeCommon(common *findings) {
	for _, x := range common.list {
		switch x.key {
		case "person.address", "person.last_settled_address", "person.no_fixed_abode", "person.nationality", "person.language", "person.interpreter_needed", "person.armed_forces", "person.care_leaver", "person.immigration_status", "person.public_funds", "person.contact_via":
		default:
			if strings.HasPrefix(x.key, "person.") {
				continue
			}
		}
		if !f.has(x.key) {
			f.list = append(f.list, x)
		}
	}
	for _, s := range common.support {
		f.addSupport(s)
	}
}

// sameAgain takes from the person before what a text says is the same for this
// one: "Same COM", "The same for Ivor Jennings", "also signed".
func (f *findings) sameAgain(before *findings, own []sentence) {
	take := func(prefix string) {
		if slices.ContainsFunc(f.list, func(x finding) bool { return strings.HasPrefix(x.key, prefix) && !strings.HasSuffix(x.key, ".date") }) {
			return
		}
		for _, x := range before.list {
			if strings.HasPrefix(x.key, prefix) && !f.has(x.key) {
				f.list = append(f.list, x)
			}
		}
	}
	for i := range own {
		s := &own[i]
		if !anyOf(s.low, "same", "ditto", "likewise", "as above", "also", " too", "as well") {
			continue
		}
		if sameLead.MatchString(s.text) {
			take("lead.")
		}
		if samePrison.MatchString(s.text) {
			take("custody.prison")
		}
		if sameRelease.MatchString(s.text) {
			take("custody.release_date")
		}
		if sameConsent.MatchString(s.text) {
			take("consent.")
		}
	}
}

var (
	sameLead    = regex(`(?i)\bsame (?:\w+ )?(?:com|pp|cpp|po|om|officer|worker|practitioner|offender manager|probation officer|lead|supervis\w+)\b|\b(?:com|pp|cpp|po|om|officer|worker|practitioner|offender manager|lead)(?: is)? (?:(?:the )?same|as above|ditto|likewise)\b`)
	samePrison  = regex(`(?i)\bsame (?:prison|jail|establishment|wing|houseblock)\b|\bprison (?:(?:the )?same|as above|ditto)\b`)
	sameRelease = regex(`(?i)\bsame (?:release )?(?:day|date)\b|\breleas\w+ (?:date )?(?:(?:the )?same|as above|ditto)\b`)
	sameConsent = regex(`(?i)\b(?:also|too|likewise)\b[^.;]{0,12}\b(?:signed|consent\w*|agree[sd]?|happy)\b|\b(?:signed|consent\w*|agree[sd]?) (?:too|also|as well|likewise|ditto)\b|\bconsent (?:as above|ditto|(?:the )?same)\b|\bsame (?:signed |written |verbal )?consent\b`)
)

// beforeAnyName stands for the name in whose paragraph nobody is named yet.
const beforeAnyName = "-"

// paragraphBelow remembers below whose name a paragraph of a mail stands.
func (x *reader) paragraphBelow(text string) {
	if !x.body {
		return
	}
	name := beforeAnyName
	for i := len(x.qs) - 1; i >= 0; i-- {
		q := &x.qs[i]
		if !q.ans.empty() && (q.hit.key == "person.name" || q.hit.key == "?.name") {
			name = q.ans.text
			break
		}
	}
	if x.underName == nil {
		x.underName = map[string][]string{}
	}
	x.underName[text] = append(x.underName[text], name)
}

// ownText reads what a mail says below the questions about each of several
// people for that person, and what it says of all of them; it gives the rest.
func (rp *readPart) ownText(pl *places, t *telling, whole bool) *telling {
	if len(rp.people) < 2 {
		return t
	}
	const shared = -2
	owner := make([]int, 0, 16)
	last := -1
	times := map[string]int{}
	for i, p := range strings.Split(head(rp.prose, mostProse), "\n\n") {
		who := -1
		if n := rp.underName[p]; len(n) > 0 {
			nth := n[min(times[p], len(n)-1)]
			times[p]++
			if nth == beforeAnyName {
				who = shared
			} else {
				name, _ := readName(nth)
				who = slices.IndexFunc(rp.people, func(f *findings) bool { return f.value("person.name") == name })
			}
		}
		if who == len(rp.people)-1 && last < 0 {
			last = i
		}
		owner = append(owner, who)
	}
	own := make([][]sentence, len(rp.people))
	calls := callsOf(rp.people)
	var all, rest []sentence
	for _, s := range t.sents {
		who := owner[s.para]
		if parts := t.byName(s, calls); len(parts) > 0 {
			// "Mr Poe and Mr Roe are NFA" is about these, wherever it stands.
			for _, p := range parts {
				if p.who < 0 {
					all = append(all, p.sentence)
				} else {
					own[p.who] = append(own[p.who], p.sentence)
				}
			}
			continue
		}
		switch {
		case who == shared, ofAll.MatchString(s.text):
			all = append(all, s)
		case who < 0, who == len(rp.people)-1 && s.para > last && !ofOne.MatchString(s.text):
			rest = append(rest, s)
		default:
			own[who] = append(own[who], s)
		}
	}
	for k, f := range rp.people {
		if len(own[k]) > 0 {
			mine := rp.findingsOf(pl)
			mine.readTelling(t.part(own[k]), f.value("person.name"), whole)
			f.merge(mine)
		}
	}
	if len(all) > 0 {
		common := rp.findingsOf(pl)
		common.readTelling(t.part(all), "", whole)
		for _, f := range rp.people {
			f.mergeCommon(common)
		}
	}
	return t.part(append(all, rest...))
}

// callsOf are the words by which a text calls people whom a form names: forename and
// surname, where no other has the same.
func callsOf(people []*findings) [][]string {
	out := make([][]string, len(people))
	count := map[string]int{}
	for k, f := range people {
		out[k] = strings.Fields(f.value("person.name"))
		for _, w := range out[k] {
			count[w]++
		}
	}
	for k := range out {
		out[k] = slices.DeleteFunc(out[k], func(w string) bool { return count[w] > 1 || len(w) < 3 })
	}
	return out
}

// tellsOf reports a line of a mail that names somebody with a date of birth or
// a number and has a colon further on: it is told, not asked.
func (x *reader) tellsOf(t string) bool {
	at := strings.IndexByte(t, ':')
	if at > 30 && at == len(t)-1 && len(strings.Fields(t)) >= 6 && ofAll.MatchString(t) && !strings.Contains(t, "?") {
		return true // "This week's names, all at HMP Elmley:"
	}
	if leadsOn(t) {
		return true
	}
	if at < 0 || !strings.ContainsAny(t, "0123456789") || x.unmarkedLabels() {
		return false
	}
	if m := calledBy.FindStringIndex(t); m != nil && m[1] < len(t) {
		named := nameWithNumber.FindStringIndex(t[m[1]:])
		return named != nil && named[0] == 0
	}
	return at > 40 && len(strings.Fields(t[:at])) >= 8 && nameWithNumber.MatchString(t[:at])
}

// leadsOn reports a sentence of a mail that says what comes next, or asks for
// something: it is no question of a form, though it ends like one. "Please
// accept this duty to refer:", "Can you help with this lady? She …".
func leadsOn(t string) bool {
	if at := strings.IndexByte(t, ':'); at > 12 && at == len(t)-1 && len(strings.Fields(t)) >= 3 {
		return introduction.MatchString(t)
	}
	return strings.Contains(t, "? ") && requests.MatchString(t)
}

var (
	introduction = regex(`(?i)^(?:our |the |all |some |more |new |two |three |four |five |\d+ |this (?:week|month)['’]s |next (?:week|month)['’]s )?(?:releases?|leavers|names|people|prisoners|residents|clients|patients|customers|cases|referrals|dtrs|men|women|ladies|lads|those)\b(?: [^:?]{3,30}){2,}:$|^(?:(?:hi|hello|dear|good morning|good afternoon|morning|afternoon)\b[^,:]{0,30}, ?)?(?:please (?:find|see|accept|take|treat|could|can|note|be advised|register|log|consider|process|help|would)|(?:i|we)(?:['’](?:d|m|re|ve))? (?:\w+ ){0,4}(?:refer\w*|like to|wish to|want to|writ\w+|submit\w*|mak\w+|sen[dt]\w*|need|notify\w*|enclos\w+|attach\w*|have|support\w*|work\w*|got)|can (?:you|i|we)|could (?:you|i|we)|this is (?:a|the|to|my|our)|these are|here (?:is|are)|here['’]s|see below|below (?:is|are)|as (?:discussed|requested|per|agreed|promised)|following (?:on|our|my|up)|further to|in line with|under (?:the|section)|(?:this is )?(?:an? )?(?:referral|dtr|duty to refer)\b[^:]{0,50}\bfor:$|referr(?:al|ing)\b[^:]*\b(?:for|of) the (?:following|below)|(?:the )?(?:following|below) (?:\w+ ){1,6}(?:is|are|has|have|needs?|requires?|wants?|will|would|was|were|due|being|consent\w*|agree\w*))\b`)
	requests     = regex(`(?i)^(?:(?:hi|hello|please|so|and)\W+(?:\w+\W+)?)?(?:(?:can|could|would|will) (?:you|we|i|someone|somebody|anyone)|are you able to|is (?:it|there) (?:possible|any ?(?:thing|one|chance))|any chance) (?:you )?(?:please |kindly |possibly |all |just |perhaps )?(?:you |to )?(?:help|accept|take|assist|look|see|consider|log|register|process|add|refer|pick|do|deal|open|assess|let (?:me|us)|make|put|send|book)\b`)
)

// stripCalls takes "Patient 1:" off a line.
func stripCalls(t string) string {
	if m := calledBy.FindStringIndex(t); m != nil {
		return t[m[1]:]
	}
	return t
}

// calledBy is how the people of a list are counted.
var calledBy = regex(`(?i)^(?:patient|client|person|referral|prisoner|resident|tenant|customer|claimant|participant|case|service user|su|pt|name|individual|offender|male|female|man|woman|yp|young person|brother|sister|twin|dtr) ?(?:no\.? ?|number |#)?(?:\d{1,2}|[A-D]|one|two|three|four)\s*[:.)–-]+\s*`)

// forEverybody gives to all what stands before the first of several people and
// is asked but once, and what is asked or answered of both.
func forEverybody(qs []question, owner []int) {
	first := slices.IndexFunc(qs, func(q question) bool {
		return !q.ans.empty() && (q.hit.key == "person.name" || q.hit.key == "person.surname" || q.hit.key == "person.forename")
	})
	for i := range qs {
		q := &qs[i]
		if q.ans.empty() || q.hit.key == keyUnmapped || q.hit.key == "household" || strings.HasPrefix(q.hit.key, "person.") {
			continue
		}
		asked := 0
		for j := range qs {
			if qs[j].hit.key == q.hit.key && !qs[j].ans.empty() {
				asked++
			}
		}
		if asked == 1 && (i < first || ofAll.MatchString(q.label) || len(q.ans.text) < 80 && ofAll.MatchString(q.ans.text)) {
			owner[i] = 0
		}
	}
}

// asOther is said in the column of one person of what stands in another's.
var asOther = regex(`(?i)^\W*(?:the )?(?:same(?: as)?|as(?: for| per)?|ditto|see)(?: the)? (?:mum|dad|mother|father|him|her|his|hers|above|left|column|partner|husband|wife|adult|person|first|applicant|[ab1])(?: \w+)?\W*$`)

// asAbove puts the answer of the person before in the place of "as above".
func asAbove(people [][]question) [][]question {
	for p := 1; p < len(people); p++ {
		for i := range people[p] {
			q := &people[p][i]
			switch strings.ToLower(strings.Trim(q.ans.text, " .-()")) {
			case "as above", "same as above", "ditto", "same", "as before", "as per above", "see above", "\"", "''", "do":
			default:
				if q.person == 0 || !asOther.MatchString(q.ans.text) {
					continue
				}
			}
			for _, o := range people[p-1] {
				if o.label == q.label && o.hit.key == q.hit.key && !o.ans.empty() {
					q.ans = o.ans
					break
				}
			}
		}
	}
	return people
}
