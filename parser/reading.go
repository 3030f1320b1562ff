package parser

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"dtrbot/parser/document"
)

// part is one readable part of a message as a neutral document.
type part struct {
	// name is the file name of an attachment, or "body".
	name string
	doc  document.Document
	// body is set for the message's own text, as against an attachment.
	body bool
	// sent is when the message was, by its header.
	sent sentDay
	// subject is the message's, by its header, in lower case and without what mail
	// programs put before it; heading is as it was written.
	subject, heading string
}

// reading is what the parts say when read as forms.
type reading struct {
	referrals []Referral
	tellings  [][]*telling // the running text about each of them
	// forms are the parts that are referral forms, with how sure that is,
	// from 0 to 1, and why ("31 labels of a referral form").
	forms []formSign
}

// formSign says that a part looks like a filled-in referral.
type formSign struct {
	part       string
	confidence float64
	reason     string
	// labels is the number of questions whose label the catalogue knows;
	// answered how many of them have an answer.
	labels, answered int
	// laid are the blocks of the part, where its questions were found by how the
	// form is laid out: those are tables there.
	laid []document.Block
}

// readPart is one part after reading: its sign and its people.
type readPart struct {
	part   part
	sign   formSign
	people []*findings
	prose  string
	signed *findings
	// underName tells below whose name a paragraph of a mail stands, as often as
	// it stands there; beforeAnyName for one above the first.
	underName map[string][]string
	// unlabelled is set where people are told of line by line without labels:
	// the text is the referral itself.
	unlabelled bool
	// letter is set for an attachment that is a letter, not a form; beside for
	// one that its file holds with a form.
	letter, beside bool
}

// readForms reads neutral documents into referrals. It is pure. It panics
// only when the embedded catalogue is damaged, which a test excludes.
func readForms(parts []part) reading { return readFormsBy(nil, parts) }

// readFormsBy is readForms by a catalogue, nil for the built-in one.
func readFormsBy(cat *catalogue, parts []part) reading {
	if cat == nil {
		var err error
		if cat, err = builtIn(); err != nil {
			panic(err)
		}
	}
	pl, err := knownPlaces()
	if err != nil {
		panic(err)
	}
	return reading{}.read(cat.remembering(), pl, parts)
}

func (r reading) read(cat *catalogue, pl *places, parts []part) reading {
	var read []readPart
	for _, p := range parts {
		for _, rp := range readOne(cat, pl, p) {
			read = append(read, rp)
			if !rp.beside && (rp.sign.labels > 0 || rp.sign.confidence > 0) {
				r.forms = append(r.forms, rp.sign)
			}
		}
	}
	people := together(read)
	onlyCouncil(pl, read, people)
	for _, p := range parts {
		if p.body && p.subject != "" {
			inSubject(pl, p.subject, people)
			if len(people) == 1 {
				people[0].nameOfSubject(pl, p.heading)
			}
			break
		}
	}
	if len(people) == 1 {
		people[0].corrected(read)
	}
	for _, f := range people {
		if ref := f.referral(); len(ref.Evidence) > 0 {
			r.referrals = append(r.referrals, ref)
			r.tellings = append(r.tellings, f.tellings)
		}
	}
	return r
}

// forwarded is the name that the text of an attached message goes by.
const forwarded = "forwarded message"

// readOne reads one part. An attachment that is a letter is read as a mail is,
// and so is the letter that stands before a form in one file.
func readOne(cat *catalogue, pl *places, p part) []readPart {
	if p.body || p.name == forwarded {
		var out []readPart
		for _, blocks := range apartBy(p.doc.Blocks) {
			one := p
			one.doc.Blocks = blocks
			out = append(out, readAs(cat, pl, one, true))
		}
		if len(out) > 0 {
			return out
		}
		return []readPart{readAs(cat, pl, p, true)}
	}
	form := p
	letter, rest := coveringLetter(p.doc.Blocks)
	if len(letter) > 0 && len(rest) > 0 {
		form.doc.Blocks = rest
	}
	out := readAs(cat, pl, form, false)
	if len(letter) > 0 && out.sign.answered >= 4 && len(out.people) == 1 {
		p.doc.Blocks = letter
		l, _ := readLetter(cat, pl, p)
		l.beside = true
		return []readPart{out, l}
	}
	if len(form.doc.Blocks) < len(p.doc.Blocks) {
		out = readAs(cat, pl, p, false)
	}
	if out.sign.answered < 4 && isLetter(p.doc.Blocks) {
		if l, ok := readLetter(cat, pl, p); ok {
			return []readPart{l}
		}
	}
	if len(out.people) == 1 && !out.people[0].has("person.name") && isLetter(p.doc.Blocks) {
		// Titles with paragraphs below them, which tell in sentences what others
		// ask in questions.
		if l, ok := readLetter(cat, pl, p); ok {
			l.beside = true
			return []readPart{out, l}
		}
	}
	return []readPart{out}
}

// readAs reads one part, as a mail's text or as a form.
func readAs(cat *catalogue, pl *places, p part, mail bool) readPart {
	x, signed, missives := readQuestions(cat, pl, &p, mail)
	overrule(cat, pl, x.qs)
	otherTimes(x.qs)
	out := readPart{part: p, sign: signOf(p, x)}
	rank := rankForm + float64(min(out.sign.answered, 40))/200
	if x.body {
		rank = rankBody
	}
	prose, sign := x.prose, x.sign
	if x.body {
		prose, sign = mainMissive(missives)
	}
	out.prose = strings.Join(prose, "\n\n")
	people, note := splitPeople(x.qs), ""
	if len(people) > 1 {
		note = agreedByAll(prose, x.qs)
	}
	for _, qs := range people {
		f := &findings{place: pl, part: p.name, rank: rank, sent: p.sent, signed: len(signed) > 1 && isRole(signed[1])}
		for i := range qs {
			f.take(&qs[i])
		}
		if !x.body {
			f.declared(prose, qs)
			f.ownWords(prose, qs)
		}
		if out.sign.answered >= 4 {
			f.readAnswers(qs)
			f.reasonUnknown(qs)
		}
		if note != "" && !f.has("consent.given") {
			f.consent("consent.given", note, &question{label: "list", hit: hit{score: 0.8}, ans: answer{text: note}})
		}
		if len(out.people) == 0 {
			for _, a := range x.told {
				f.toldBelow(cat, a)
			}
			if !x.body {
				f.toldAside(prose, x.told, qs)
			}
		}
		f.titles = x.titles()
		if !x.body {
			f.offices, f.told = x.office(), x.reaches()
		}
		if !x.body || out.sign.answered >= 4 {
			f.abusedBy(qs, x.heads)
		}
		f.leavesPrison()
		f.prisonOfTitle()
		f.authorityOfTitle()
		f.councilOfTitle(x.body)
		f.councilOfLabels(qs, x.body)
		f.councilOfAnswers(qs)
		f.highestRisk()
		f.finish()
		f.numberLeft()
		f.guess(qs)
		out.people = append(out.people, f)
	}
	if len(signed) > 0 {
		out.signed = &findings{place: pl, part: p.name, rank: rankProse}
		out.signed.readSignature(signed)
		if day := signedOn(signed); day != "" {
			out.signed.add("referral_date", day, &question{label: signatureLabel, hit: hit{score: 0.65}}, 0.7)
		}
	}
	if x.body {
		out.signed = &findings{place: pl, part: p.name, rank: rankProse}
		out.signed.readSignature(sign)
		if !out.signed.has("referrer.name") {
			out.signed.readWriter(out.prose)
		} else if day := signedOn(onlyDays(sign)); day != "" && out.sign.answered >= 4 {
			out.signed.add("referral_date", day, &question{label: signatureLabel, hit: hit{score: 0.65}}, 0.7)
		}
		out.signed.readIntro(out.prose)
		out.prose = x.wholeText(p.doc.Blocks, missives, sign, joinNonEmpty("\n\n", x.runOn(), out.prose), out.sign.answered)
		out.underName, out.unlabelled = x.underName, x.unlabelled
		out.readText(pl)
	}
	return out
}

// readQuestions reads the questions of one part and settles what each asks
// for. What belongs to a signature at a form's foot is taken off the part.
func readQuestions(cat *catalogue, pl *places, p *part, mail bool) (x *reader, signed []string, said []missive) {
	x = &reader{cat: cat, places: pl, body: mail}
	p.doc.Blocks = chosen(unfolded(exported(p.doc.Blocks)))
	if !mail {
		p.doc.Blocks, signed = x.foot(abreast(p.doc.Blocks))
	}
	x.read(p.doc.Blocks)
	x.endParagraph()
	if x.body && x.quoteFrom == 0 && len(x.qs) < 3 && quotedOnly(p.doc.Blocks) {
		// Marks of quotation without a message quoted are an ornament.
		y := &reader{cat: cat, places: pl, body: true, quoteFrom: 1}
		y.read(p.doc.Blocks)
		y.endParagraph()
		x = y
	}
	said = x.missives(x.qs)
	namedInLabel(x.qs)
	x.qs = expand(cat, pl, x.qs)
	ordinalPeople(x.qs)
	resolve(cat, pl, x.qs)
	if mail && x.answered() >= 6 {
		lastDate(x.qs)
	}
	agreement(x.qs)
	secondReach(x.qs)
	byInitials(x.qs)
	if !mail {
		ending(x.qs)
		x.giveWay(signed)
		x.qs = firstListed(x.qs)
	}
	return x, signed, said
}

// toldBelow takes what stands below a title and is no question: below one about
// consent it may say that the person agrees.
func (f *findings) toldBelow(cat *catalogue, a Answer) {
	if block, _ := cat.heading(a.Label); (block == blockConsent || cat.titleBlock(a.Label) == blockConsent) && !f.has("consent.given") && readConsent(a.Value).given != nil {
		f.consent("consent.given", a.Value, &question{label: a.Label, hit: hit{score: 0.85}, ans: answer{text: a.Value}})
		return
	}
	f.keep(a.Label, a.Value)
}

// titles are the words that say what sort of form it is: its headings and the
// first lines that are no questions.
func (x *reader) titles() string {
	var out []string
	for _, h := range x.heads[:min(len(x.heads), 3)] {
		switch b, _ := x.cat.heading(h); b {
		case blockOther, blockHousehold, blockProfessional:
			// Who is beside the case does not say whose form it is.
			continue
		}
		out = append(out, h)
	}
	for _, p := range x.prose[:min(len(x.prose), 2)] {
		if len(p) < 120 {
			out = append(out, p)
		}
	}
	for i := range x.qs[:min(len(x.qs), 2)] {
		if q := &x.qs[i]; q.ans.empty() && strings.HasPrefix(q.label, "HM") && len(q.label) < 120 {
			// A title that asks for nothing: "HMP Ford – weekly return".
			out = append(out, q.label)
		}
	}
	return strings.Join(out, "\n")
}

// prisonOfTitle takes the prison from the head of a prison's own form, where
// the form is about a prisoner and asks for no prison.
func (f *findings) prisonOfTitle() {
	if f.has("custody.prison") || !f.has("person.prison_number") || !f.has("custody.release_date") && !f.has("custody.status") {
		return
	}
	for t := range strings.SplitSeq(f.titles, "\n") {
		if before, _, dash := strings.Cut(t, " – "); dash {
			t = before // "HMP Ford – Duty to Refer list, week 3"
		} else if before, _, dash := strings.Cut(t, " - "); dash && strings.HasPrefix(t, "HM") {
			t = before
		}
		if len(strings.Fields(t)) > 9 || !strings.Contains(t, "HM") {
			continue
		}
		if p, ok := f.place.findPrison(t, false); ok {
			f.hint("custody.prison", p, &question{label: "title", hit: hit{score: 0.8}, ans: answer{text: t}}, 0.7)
			return
		}
	}
}

// numberLeft takes the one prison number in what was answered and not understood, where
// no question asked for it: "DOB: 1.2.80 / No: A1111AA".
func (f *findings) numberLeft() {
	if f.has("person.prison_number") || !f.has("person.name") || !f.has("person.date_of_birth") {
		return // where nobody is named it may be one of several people's
	}
	number, label := "", ""
	for _, u := range f.unmapped {
		if strictPrisonNumber.FindString(u.Value) == strings.TrimSpace(u.Value) {
			continue // asked by itself, by a label that a council does not want read
		}
		for _, n := range strictPrisonNumber.FindAllString(u.Value, 3) {
			if n = strings.ToUpper(strings.ReplaceAll(n, " ", "")); number != "" && n != number || ofOthers.MatchString(u.Label) || othersNumber.MatchString(u.Value) {
				return
			}
			number, label = n, u.Label
		}
	}
	if number != "" {
		f.hint("person.prison_number", number, &question{label: label, hit: hit{score: 0.75}, ans: answer{text: number}}, 0.5)
	}
}

// othersNumber speaks of somebody whose number it may be.
var othersNumber = regex(`(?i)\b(?:co-?defendants?|victim|ex-?partner|known associates?|associates?|brother|partner|husband|wife|son|father|cell ?mate|previous(?:ly)?|old)\b`)

// labelled counts the fields that the form's own questions gave.
func (f *findings) labelled() int {
	seen := map[string]bool{}
	for _, x := range f.list {
		seen[x.key] = true
	}
	return len(seen)
}

// identified reports that the findings name somebody.
func (f *findings) identified() bool {
	return f.has("person.name") || f.has("person.date_of_birth") || f.has("person.prison_number") || f.has("person.crn") || f.has("person.ni_number") || f.has("person.nhs_number")
}

// merge adds what another part says of the same person.
func (f *findings) merge(o *findings) {
	f.list = append(f.list, o.list...)
	for _, u := range o.unmapped {
		f.keepAll(u.Label, u.Value)
	}
	f.unmapped = slices.Compact(f.unmapped)
	f.guessed = append(f.guessed, o.guessed...)
	f.tellings = append(f.tellings, o.tellings...)
	f.titles = joinNonEmpty("\n", f.titles, o.titles)
	f.offices = append(f.offices, o.offices...)
	f.told = append(f.told, o.told...)
	if len(f.household) == 0 {
		f.household = o.household
	}
	for _, s := range o.support {
		f.addSupport(s)
	}
	if f.evidence == nil && len(o.evidence) > 0 {
		f.evidence = map[string]Evidence{}
	}
	for k, e := range o.evidence {
		if _, ok := f.evidence[k]; !ok {
			f.evidence[k] = e
		}
	}
}

// mergeShared adds what is said of the whole message, not of one person.
func (f *findings) mergeShared(o *findings) {
	for _, x := range o.list {
		if shared(x.key) {
			f.list = append(f.list, x)
		}
	}
}

// samePerson compares two people by number, then by name and date of birth.
func samePerson(a, b *findings) bool {
	for _, k := range []string{"person.prison_number", "person.crn", "person.ni_number", "person.nhs_number"} {
		if x, y := a.value(k), b.value(k); x != "" && y != "" {
			if x == y {
				return true
			}
			if k != "person.crn" {
				return false
			}
		}
	}
	na, nb := a.value("person.name"), b.value("person.name")
	da, db := a.value("person.date_of_birth"), b.value("person.date_of_birth")
	switch {
	case da != "" && db != "" && da != db:
		return false
	case na != "" && nb != "":
		return sameName(na, nb)
	}
	return da != "" && da == db
}

// together puts the parts' people together: one for each person referred.
func together(parts []readPart) []*findings {
	var people, loose []*findings
	join := func(f *findings) {
		for _, p := range people {
			if samePerson(p, f) {
				p.merge(f)
				return
			}
		}
		people = append(people, f)
	}
	// The forms first, the fullest leading; the mail's own text after them.
	order := slices.Clone(parts)
	slices.SortStableFunc(order, func(a, b readPart) int {
		if a.part.body != b.part.body {
			if b.part.body {
				return -1
			}
			return 1
		}
		return 0
	})
	attached := 0
	for i, rp := range order {
		if i == 0 || !rp.part.body || !order[i-1].part.body {
			attached = len(people) // what a mail tells of several counts as one
		}
		for _, f := range rp.people {
			switch {
			case len(f.list) == 0 && len(f.unmapped) == 0:
			case !f.identified():
				loose = append(loose, f)
			case rp.part.body && attached == 1 && len(rp.people) == 1 && !samePerson(people[0], f) && rp.sign.answered < 5:
				// A covering mail and one form are about the form's person.
				loose = append(loose, f)
			case rp.part.body && attached > 1 && rp.sign.answered < 5:
				matched := false
				for _, p := range people {
					if samePerson(p, f) {
						p.merge(f)
						matched = true
						break
					}
				}
				if !matched {
					loose = append(loose, f)
				}
			case rp.beside && len(people) == 1 && len(rp.people) == 1 && !(people[0].has("person.name") && f.has("person.name")):
				// A letter, and a table of numbers in it.
				people[0].merge(f)
			case !rp.part.body && !rp.letter && rp.sign.confidence < 0.3 && rp.sign.answered < 3:
				loose = append(loose, f)
			default:
				join(f)
			}
		}
	}
	if len(people) == 0 {
		one := &findings{}
		for i, f := range loose {
			if i == 0 {
				one = f
				continue
			}
			one.merge(f)
		}
		if enough(one, parts) {
			people = append(people, one)
		}
	} else {
		for _, f := range loose {
			if len(people) == 1 {
				people[0].merge(f)
				continue
			}
			for i, p := range people {
				p.mergeShared(f)
				if i == 0 {
					for _, u := range f.unmapped {
						p.keep(u.Label, u.Value)
					}
				}
			}
		}
	}
	// Who signed a letter is told more fully there than in the mail with it.
	signing := slices.Clone(parts)
	slices.SortStableFunc(signing, func(a, b readPart) int { return cmp.Compare(b.passedOn(parts), a.passedOn(parts)) })
	for _, letters := range [2]bool{true, false} {
		for _, rp := range signing {
			if rp.signed == nil || !rp.part.body != letters {
				continue
			}
			for _, p := range people {
				p.sign(rp.signed)
			}
		}
	}
	return people
}

// passedOn is 1 for a message that a mail attaches and says no more of than its
// writer passes it on: who refers signed that one. It is 0 for all others.
func (rp readPart) passedOn(parts []readPart) int {
	if rp.part.name != forwarded || rp.signed == nil || !rp.signed.has("referrer.name") {
		return 0
	}
	for _, o := range parts {
		if o.part.name == "body" && (o.sign.answered > 1 || o.sign.answered > rp.sign.answered || len(strings.Fields(o.prose)) > 40) {
			return 0
		}
	}
	return 1
}

// enough reports a form without a name that still says a good deal.
func enough(f *findings, parts []readPart) bool {
	if len(f.list) == 0 {
		return false
	}
	for _, rp := range parts {
		if rp.sign.confidence >= 0.5 && rp.sign.answered >= 3 {
			return true
		}
	}
	return false
}

// sign fills the referrer's gaps from the mail's signature, unless the form
// names another referrer: then the signature is the other's.
func (f *findings) sign(s *findings) {
	f.signedByWorker(s)
	if n := f.value("referrer.name"); n != "" {
		if m := s.value("referrer.name"); m != "" && !sameName(n, m) {
			return
		}
	}
	for _, x := range s.list {
		if !f.has(x.key) {
			f.list = append(f.list, x)
		}
	}
}

var formWords = regex(`(?i)\bduty to refer\b|\bdtr\b|\bhomeless(?:ness)?\b.{0,30}\breferral|\breferral\b.{0,40}\b(?:housing|homeless\w*)\b|\breferral form\b|\bs(?:ection|\.)?\s?213b\b`)

// signOf says how much a part looks like a referral form, filled in.
func signOf(p part, x *reader) formSign {
	s := formSign{part: p.name, laid: x.relaid}
	keys, told := map[string]bool{}, map[string]bool{}
	// In a mail a line with a colon is no question because of its words alone.
	sure := 0
	for _, q := range x.qs {
		if q.known && q.hit.score > senseScore && q.hit.key != keyUnmapped {
			sure++
		}
	}
	for _, q := range x.qs {
		if !q.known || q.hit.key == keyUnmapped || q.hit.key == "" || x.body && sure < 3 && q.hit.score <= senseScore {
			continue
		}
		s.labels++
		keys[q.hit.key] = true
		if !q.ans.empty() && !isFiller(q.ans.text) || len(q.rows) > 0 {
			s.answered++
			told[q.hit.key] = true
		}
	}
	title := false
	for _, h := range x.heads {
		title = title || formWords.MatchString(h)
	}
	for i, t := range x.prose {
		title = title || i < 2 && !x.body && formWords.MatchString(t)
	}
	person := told["person.name"] || told["person.surname"] || told["person.forename"] || told["person.date_of_birth"] || told["person.prison_number"]
	referral := told["consent.given"] || told["consent.oral"] || told["consent.written"] || told["reason"] || told["custody.release_date"] || told["custody.prison"] || told["homeless_status"] || told["homeless_date"] || told["authority"] || told["referrer.name"] || told["referrer.organisation"] || told["referrer.contact"] || told["lead.contact"] || told["lead.name"]
	c := 0.0
	switch n := len(told); {
	case n >= 12:
		c = 0.78
	case n >= 8:
		c = 0.68
	case n >= 5:
		c = 0.55
	case n >= 3:
		c = 0.3
	case n >= 1:
		c = 0.1
	}
	if person && c > 0 {
		c += 0.1
	}
	if referral && c > 0 {
		c += 0.08
	} else if c > 0.45 {
		c -= 0.15
	}
	if title {
		c += 0.1
	}
	if s.answered <= 1 {
		// A form that nobody filled in is no referral.
		c = min(c, 0.15)
	}
	s.confidence = round2(min(c, 0.98))
	s.reason = fmt.Sprintf("%d labels of a referral form, %d answered", s.labels, s.answered)
	if title {
		s.reason += ", titled as one"
	}
	return s
}
