package parser

import (
	"slices"
	"strings"
)

// Whose a telephone number or an address is, the words before it say: the
// nearest of them counts.
var ownerCue = regex(`(?i)\b(` + // 1 the person
	`his|her|their|s?he|they|him|them|client(?:'s)?|patient(?:'s)?|applicant(?:'s)?|tenant(?:'s)?|customer(?:'s)?|service user(?:'s)?|own|best number|safe number|contact number is|mobile|mob|tel|telephone|phone|number)\b|\b(` + // 2 somebody else's
	relative + `(?:['’]s?)?|ex|ex-\w+|abuser|perpetrator|victim|landlord(?:'s)?|landlady|friend(?:'s)?|mate(?:'s)?|manager|solicitor|social worker|support worker|key ?worker|carer|gp|surgery|pa|idva|health visitor|care co-?ordinator|wing|ward|office|hostel|reception|staff|prison|omu|switchboard|fax|colleague|pom|next of kin|duty|desk|personal advis\w+|housing officer|day cent\w+|refuge|hotel|court|out of hours|helpline|hospital|clinic|team|liaison|ap|approved premises|extension|ext|shelter|night ?shelter|vicar|chaplain\w*|clerk|steward|warden|matron|doctor|nurse|charity|school|college|farm|pub|safe house|landline|case ?(?:holder|manager|worker))\b|\b(` + // 3 who writes
	`(?:my|our) own|me|my|i|i['’]m|i['’]ll|us|our|we|mine|myself)\b|\b(` + // 4 the lead
	`com|om|responsible officer|offender manager|probation (?:officer|practitioner)|lead(?: contact| professional)?|supervising officer|pp|cpp)\b`)

// holder of a telephone number.
type holder int

const (
	ownerNone holder = iota
	ownerPerson
	ownerOther
	ownerWriter
	ownerLead
)

// ownerOf says whose the number or address between prev and at is, of which
// last is who had the one before. known is set where the person's name is
// known: another's is somebody else's.
func (s *sentence) ownerOf(prev, at int, last holder, known bool, gender string) holder {
	from := max(prev, at-110)
	before := s.text[from:at]
	type cue struct {
		at  int
		who holder
		low string
	}
	var cues []cue
	for _, m := range ownerCue.FindAllStringSubmatchIndex(before, -1) {
		for g := 1; g <= 4; g++ {
			if m[2*g] >= 0 {
				cues = append(cues, cue{m[0], holder(g), strings.ToLower(before[m[0]:m[1]])})
				break
			}
		}
	}
	var named *mention
	for i := range s.names {
		if m := &s.names[i]; m.start >= from && m.end <= at {
			named = m
		}
	}
	who, pos, word := ownerNone, -1, ""
	for _, c := range cues {
		if c.who == ownerPerson && theirCase.MatchString(before[c.at:]) {
			continue
		}
		if c.low == "i" && aside.MatchString(before[c.at+1:]) {
			continue
		}
		if genericPhone[c.low] && pos >= 0 {
			// "my mobile", "her number": the owner stands before.
			continue
		}
		if c.who == ownerPerson && named != nil && named.start-from < c.at && (named.who == isLead || named.who == isOther) &&
			(c.low == "he" || c.low == "she" || c.low == "they" || reachBefore.MatchString(before[:c.at]) || gender == "he" && c.low == "her" || gender == "she" && (c.low == "his" || c.low == "him")) {
			continue
		}
		if c.who == ownerWriter && named != nil && named.who == isLead && notMe.MatchString(before[:c.at]) {
			continue // "Ann Poe instead of me"
		}
		who, pos, word = c.who, c.at, c.low
	}
	if named != nil && named.start-from > pos || named != nil && genericPhone[word] {
		switch named.who {
		case isPerson, unknownStanding:
			if named.who == unknownStanding && (named.words == 1 || known) {
				// "they'll find her - Bev, 07700 …": who answers it.
				if named.words > 1 || known && onlyMarks(s.text[named.end:at]) && comesFirst.MatchString(s.text[:named.start]) {
					who = ownerOther
				}
				break
			}
			who = ownerPerson
		case isLead:
			who = ownerLead
		case isWriter:
			who = ownerWriter
		default:
			who = ownerOther
		}
	}
	if who == ownerNone {
		who = last
	}
	return who
}

// reachBefore stands before a pronoun that means whoever was named last: "reach her on".
var reachBefore = regex(`(?i)\b(?:reach|ring|call|phone|contact|get|text|e-?mail|find|speak to|get hold of)\s*$`)

// notMe stands before a writer who is not the one to ask.
var notMe = regex(`(?i)\b(?:instead of|rather than|not|from|after)\s*$`)

// comesFirst stands before a name with which a list or a line does not begin.
var comesFirst = regex(`(?i)\b(?:find|reach|get|ask|message|through|via|contact)\b[^.;]{0,40}[-–—:,(]\s*$`)

// theirCase is what a worker has of the person: no word of whose a number is.
var theirCase = regex(`(?i)^(?:his|her|their) (?:case|licen[cs]e|order|supervision|file|release|referral|sentence|move|move-on|housing|plan|discharge|care)\b`)

// aside is what a writer thinks: no word of whose a number is.
var aside = regex(`(?i)^ (?:know|think|believe|understand|gather|guess|am told|have been told|hear)\b`)

var genericPhone = wordSet(`mobile mob tel telephone phone number`)

// contacts reads telephone numbers and e-mail addresses, each with its owner.
func (p *proseReader) contacts() {
	for i := range p.t.sents {
		s := &p.t.sents[i]
		if strings.Contains(s.text, "@") {
			p.emails(s)
		}
		if p.whole && anyOf(s.low, "via ", "through ", "c/o", "care of", "fetch", "will get ", "ring ", "call ", "phone ", "contact ", "message") {
			p.through(s)
		}
		if p.whole {
			p.reached(s)
		}
		if !strings.Contains(s.text, "0") {
			continue
		}
		prev, last := 0, ownerNone
		for _, ph := range findPhones(s.text) {
			at := strings.Index(s.text[prev:], ph)
			if at < 0 {
				continue
			}
			at += prev
			who := s.ownerOf(prev, at, last, p.name != "", p.t.gender)
			if len(s.names) == 1 && s.names[0].who == isPerson && strings.HasPrefix(ph, "07") && listsFacts(s.text) && len(findPhones(s.text)) == 1 {
				who = ownerPerson
			}
			if who == ownerPerson && p.ofAnother(s.text[prev:at]) && !slices.ContainsFunc(s.names, func(m mention) bool { return m.who == isPerson }) {
				who = ownerOther
				if i > 0 && named(&p.t.sents[i-1], isLead) {
					p.add("lead.phone", ph, 0.6)
				}
			}
			if who == ownerNone && (p.behindPerson(i, at) || p.numberAlone(i)) {
				who = ownerPerson
			}
			prev, last = at+len(ph), who
			if neverRing.MatchString(s.text[:at]) || outOfUse.MatchString(s.text[prev:]) {
				continue
			}
			if m := lastName.FindStringSubmatch(s.text[:at]); m != nil && who != ownerLead && who != ownerWriter && p.name != "" && !strings.Contains(strings.ToLower(p.name), strings.ToLower(m[1])) && !noNames[strings.ToLower(m[1])] && !beginsSo.MatchString(m[1]) {
				who = ownerOther
			}
			if who == ownerNone && p.mobileOf(s, at, prev) {
				who = ownerPerson
			}
			if theirsBehind.MatchString(s.text[prev:]) {
				who = ownerPerson
			}
			if m := ownerBehind.FindStringSubmatch(s.text[prev:min(len(s.text), prev+30)]); m != nil {
				who = ownerOther
				if strings.EqualFold(m[1], "me") || strings.EqualFold(m[1], "mine") {
					who = ownerWriter
				}
			}
			switch {
			case wantsCall.MatchString(s.text[:at]):
				who = ownerPerson
			case askMe.MatchString(s.text[prev:]) || queriesTo.MatchString(s.text[:at]) && !named(s, isLead):
				who = ownerWriter
			}
			p.phone(who, ph, s, prev)
		}
	}
}

var (
	// wantsCall stands before the number of somebody who wants to be rung.
	wantsCall = regex(`(?i)\b(?:he|she|they|and)(?:['’]d)? (?:wants?|would like|likes?|prefers?|asked for|is expecting|expects) (?:you to (?:call|ring|phone|text)|an? (?:call|ring|phone call|text))(?: (?:him|her|them|back|soon|please|today|asap))*(?: on)?\s*[-–:,(]*\s*$`)
	// askMe stands behind the number of an office where the writer is asked for, and
	// queriesTo before the one that takes questions.
	askMe     = regex(`(?i)^[^.;]{0,14}\bask for me\b`)
	queriesTo = regex(`(?i)\b(?:any|if (?:you have|there are)(?: any)?|for) (?:further )?(?:probs?|problems?|questions?|quer(?:y|ies)|issues?|bother|more (?:info\w*|details?)|info\w*|clarification)\b[^.;]{0,40}\b(?:ring|call|phone|contact|try|shout|get (?:me|us)|reach|give)\b[^.;]{0,45}$`)
)

// outOfUse says behind a number that nobody answers it.
var outOfUse = regex(`(?i)^\W{0,3}(?:but |although |which |and )?(?:it |that |this )?(?:is|['’]s|has been|was|it['’]s)? ?(?:currently |now |just )?(?:broken|lost|cut off|not working|out of (?:use|credit|order)|disconnected|stolen|smashed|dead|no longer (?:in use|works?|working))\b`)

// ofAnother reports words that end in a pronoun of the other sex than the one the
// text speaks of: "her mobile's", where everything else is about him.
func (p *proseReader) ofAnother(before string) bool {
	all := anyPronoun.FindAllStringSubmatch(before, -1)
	if len(all) == 0 {
		return false
	}
	last := strings.ToLower(all[len(all)-1][1])
	return p.t.gender == "he" && (last == "her" || last == "she") || p.t.gender == "she" && (last == "his" || last == "him" || last == "he")
}

var anyPronoun = regex(`(?i)\b(he|him|his|she|her)\b`)

// mobileOf reports a mobile number, from at to end of a sentence, that nobody is
// named with, and that says how it is answered: it is the person's.
func (p *proseReader) mobileOf(s *sentence, at, end int) bool {
	if !p.whole || p.name == "" || !strings.HasPrefix(s.text[at:], "07") && !strings.HasPrefix(s.text[at:], "+447") || aboutOther(s) || firstPerson.MatchString(s.low) || relativeInText.MatchString(s.text) {
		return false
	}
	for _, m := range s.names {
		if m.who != isPerson && !(m.words == 1 && m.start == 0) && !strings.HasPrefix(p.name, m.name+" ") {
			return false
		}
	}
	return answeredHow.MatchString(s.text[:at]+" "+s.text[end:]) || strings.Contains(s.text[end:], "@")
}

var (
	// answeredHow is how a number is used.
	answeredHow    = regex(`(?i)\b(?:contactable|reachable|texts?|rings?|calls?|phone|answers?|charged|switched|voicemail|messages?|whatsapp|hang up|signal|mornings?|evenings?|mobile|number|contact|(?:had|got|reached) on|picks? up)\b`)
	relativeInText = regex(`(?i)\b(?:his|her|their) (?:\w+ )?` + relative + `\b`)
	// lastName is somebody right before a number, or who owns it: "Raymond's telephone
	// is", "Carol on", "the farm, Mr Burrill on".
	lastName = regex(`\b(?:(?:Mrs?|Ms|Miss|Dr|Sister)\.? )?(\p{Lu}\p{Ll}[\p{L}'’-]*)(?:(?:,|:)? (?i:(?:is )?on)|['’]s (?i:(?:own |work |home |mobile )?(?:telephone|phone|number|mobile|landline|line))(?: (?i:is|number|no\.?))*:?) *\(?$`)
)

// beginsSo is a word that a sentence about a number begins with, and no name.
var beginsSo = regex(`(?i)^(?:he|she|they|who|contactable|reachable|available|best|call|ring|text|phone|mobile|currently|only|now|also|is|are)(?:['’](?:s|re))?$`)

// theirsBehind says behind a number that it is the person's.
var theirsBehind = regex(`(?i)^\s*(?:for|is|[(–-])\s*(?:his|her|him|hers|theirs|them)\s*(?:[.,;)]|$)`)

var ownerBehind = regex(`(?i)^\s*[(–-]\s*(me|mine|` + relative + `(?:['’]s)?|wing|ward|office|landlord|friend|staff|(?:his |her |their )?(?:pom|com|omu|offender|probation|key ?worker|support worker|social worker|care co|nurse|reception|hostel|duty|manager))\b`)

// numberAlone reports a sentence that is a number and nothing else, in a text
// that tells of nobody but the person shortly before.
func (p *proseReader) numberAlone(i int) bool {
	s := &p.t.sents[i]
	if !p.whole || p.name == "" || len(findPhones(s.text)) != 1 || !onlyNumber.MatchString(s.text) || i == 0 {
		return false
	}
	told := false
	for j := i - 1; j >= 0 && j >= i-3; j-- {
		b := &p.t.sents[j]
		if b.other || aboutOther(b) || len(findPhones(b.text)) > 0 || officeSpoken.MatchString(b.text) {
			return false
		}
		for _, m := range b.names {
			if m.who == isOther || m.who == isLead || m.who == isWriter || m.who == isMember || m.who == unknownStanding && m.words > 1 {
				return false
			}
			told = told || m.who == isPerson
		}
		told = told || ofOne.MatchString(b.text)
	}
	return told
}

var (
	onlyNumber   = regex(`(?i)^(?:(?:t|tel|m|mob|mobile|ph|phone|telephone|number)\b[\s.:–-]*)?[\d\s()+-]{10,18}(?: ?(?:any ?time|is best|best|after \w+|before \w+|evenings?|mornings?|texts? (?:only|best)))?[.,]?$`)
	officeSpoken = regex(`(?i)\b(?:call|ring|phone|contact|reach|get|use|via|through|ask) (?:me|us|(?:the |his |her )?(?:\w+ )?(?:omu|office|wing|ward|hostel|refuge|staff|desk|reception|visits))\b|\b(?:my|our) (?:office|team|desk|number|line)\b`)
)

// behindPerson reports that a number without a word of its owner stands in a
// list of what is known of the person.
func (p *proseReader) behindPerson(i, at int) bool {
	s := &p.t.sents[i]
	before := s.text[:at]
	if len(strings.TrimSpace(bareContact.ReplaceAllString(before, ""))) == 0 {
		if i > 0 && officeSpoken.MatchString(p.t.sents[i-1].text) {
			return false
		}
		// A line with nothing but the number: the one before must be the person's.
		for j := i - 1; j >= 0 && j >= i-3; j-- {
			for k := len(p.t.sents[j].names) - 1; k >= 0; k-- {
				return p.t.sents[j].names[k].who == isPerson
			}
		}
		// In a mail that has a form, what stands alone between its lines.
		return p.formed && (i == 0 || p.t.sents[i-1].para != s.para)
	}
	return false
}

var bareContact = regex(`(?i)\b(?:tel(?:ephone)?|phone|mob(?:ile)?|number|no|t|m|e|e-?mail|email)\b|[\s:.()/-]`)

func (p *proseReader) phone(who holder, ph string, s *sentence, end int) {
	switch who {
	case ownerPerson:
		if strings.Contains(p.f.value("person.contact_via"), ph) || p.via(s.text[:end]) || viaBehind.MatchString(s.text[end:]) {
			return
		}
		if landline.MatchString(ph) && officeAnswers.MatchString(s.text) && !theirLine.MatchString(s.text) {
			return
		}
		p.add("person.phone", ph, 0.65)
	case ownerWriter:
		p.add("referrer.phone", ph, 0.5)
		if strings.Contains(s.low, "lead") || strings.Contains(s.low, "co-ordinat") {
			p.lead = true
		}
	case ownerLead:
		if iAmLead.MatchString(s.text) {
			p.add("referrer.phone", ph, 0.5)
			return
		}
		if named(s, isLead) {
			p.add("lead.phone", ph, 0.65)
		}
	}
}

var (
	// landline is a number that is no mobile's, officeAnswers a sentence about an
	// office's, theirLine about the person's own.
	landline      = regex(`^(?:0[1-3]|\+44 ?\(?0?\)? ?[1-3])`)
	officeAnswers = regex(`(?i)\b(?:office|desk|visits|omu|wing|ward|refuge|hub|hostel|house line|booking|switchboard|reception|probation|staff|centre|clinic|shelter)\b`)
	theirLine     = regex(`(?i)\b(?:his|her|their|own) (?:\w+ )?(?:number|phone|telephone|tel|landline|line|home)\b`)
)

// via reports words that say to reach the person through somebody.
func (p *proseReader) via(s string) bool {
	return viaCue.MatchString(s)
}

// through reads how to reach the person by somebody else: "c/o the ward".
func (p *proseReader) through(s *sentence) {
	if m := fetchedBy.FindStringSubmatchIndex(s.text); m != nil && countDigits(s.text[m[2]:m[3]]) >= 10 && !denied(s.text, m[2], m[3]) {
		p.add("person.contact_via", trimClause(s.text[m[2]:m[3]]), 0.5)
		return
	}
	m := throughSomebody.FindStringIndex(s.text)
	if m == nil || denied(s.text, m[0], m[0]+1) || strings.Contains(s.text, "?") || aboutOther(s) || notThrough.MatchString(s.text[:m[0]]) {
		return
	}
	v := trimClause(s.text[m[0]:])
	if e := throughEnd.FindStringIndex(v); e != nil {
		v = trimClause(v[:e[0]])
	}
	if n := len(strings.Fields(v)); n >= 2 && n <= 24 {
		p.add("person.contact_via", v, 0.5)
	}
}

var (
	throughSomebody = regex(`(?i)\b(?:(?:via|through|c/o|care of) (?:(?:his|her|their|the|our|my) )?(?:` + relative + `|\p{L}+(?: \p{L}+)? (?:ward|wing)|ward|wing|omu|pom|com|prison|hostel|refuge|office|key ?worker|(?:support|social|outreach|case) worker|probation(?: officer)?|friend|me\b|us\b|team|staff|day cent\w+|reception|surgery|solicitor)|(?:ring|call|phone|contact|message) (?:me|us|the (?:\w+ )?(?:ward|hostel|office|wing|refuge|desk|unit)|(?:his|her|their) (?:` + relative + `|key ?worker|support worker|pom|com))\b[^.;]{0,40}?\band (?:i|we|they|ask|they['’]ll|i['’]ll|we['’]ll)\b|messages? (?:can be left )?with (?:his|her|their|the) )`)
	// fetchedBy is an office that fetches the person to the telephone.
	fetchedBy  = regex(`(?i)\b(the (?:\w+ ){0,2}?(?:office|wing|ward|hostel|reception|staff|desk|landing|unit|centre|kitchen)\b[^.;]{0,50}?),? (?:and they |they |who |staff )?(?:will|can|could|['’]ll) (?:fetch|get|bring|find|pass|take|put)\b`)
	notThrough = regex(`(?i)\b(?:came up|come up|grew up|brought up|lived|passed|moved|refer\w*|went|gone|going|been|sentence|released?|applied|apply|connection|support\w*|housed|found|accommodat\w*|work\w*|access\w*|receiv\w*|sent|treat\w*|paid|prescri\w*|funds?|funded)\b[^.;,]{0,30}$`)
	throughEnd = regex(`(?i)\s*[;]|,? not by\b|\s+[-–—]\s+|,\s+(?:as|because|who|which)\b`)
)

// viaBehind says behind a number who answers it.
var viaBehind = regex(`(?i)^[^.;]{0,30}\b(?:leave (?:a )?messages?|message (?:with|to)|ask for|put you through|(?:and|who) (?:they|she|he)['’]?(?:ll| will| can) (?:get|pass|fetch|take))\b`)

var viaCue = regex(`(?i)\b(?:through|via|leave (?:a )?messages?|message (?:with|to)|ask for|on the (?:ward|wing)|put you through|care of|c/o)\b`)

func named(s *sentence, who standing) bool {
	for _, m := range s.names {
		if m.who == who {
			return true
		}
	}
	return false
}

// emails reads whose an address is off the name in it, else off the words
// before it.
func (p *proseReader) emails(s *sentence) {
	prev := 0
	for _, e := range findEmails(s.text) {
		at := strings.Index(s.text[prev:], e)
		if at < 0 {
			continue
		}
		at += prev
		local := strings.ToLower(e[:strings.IndexByte(e, '@')])
		who := ownerNone
		switch {
		case p.name != "" && inAddress(local, p.name):
			who = ownerPerson
		case p.leadName != "" && inAddress(local, p.leadName):
			who = ownerLead
		case p.t.writer != "" && inAddress(local, p.t.writer):
			who = ownerWriter
		default:
			who = s.ownerOf(prev, at, ownerNone, p.name != "", p.t.gender)
		}
		prev = at + len(e)
		if who == ownerWriter && p.ofNamed(local) {
			who = ownerOther
		}
		switch who {
		case ownerPerson:
			p.add("person.email", e, 0.65)
		case ownerLead:
			if p.leadName != "" {
				p.add("lead.email", e, 0.65)
			}
		case ownerWriter:
			p.add("referrer.email", e, 0.5)
		}
	}
}

// ofNamed reports an address with the name of somebody in it of whom the text tells,
// and who does not write it.
func (p *proseReader) ofNamed(local string) bool {
	for i := range p.t.sents {
		for _, m := range p.t.sents[i].names {
			if m.words > 1 && m.who != isWriter && (p.t.writer == "" || !sameName(m.name, p.t.writer)) && inAddress(local, m.name) {
				return true
			}
		}
	}
	return false
}

// inAddress reports that an address's local part has a surname in it, or the
// beginning of it and the first name.
func inAddress(local, name string) bool {
	f := strings.Fields(strings.ToLower(name))
	if len(f) == 0 {
		return false
	}
	last := strings.Trim(f[len(f)-1], "'’")
	if len(f) > 1 && len(last) >= 3 && strings.Contains(local, strings.NewReplacer("'", "", "’", "", "-", "").Replace(last)) {
		return true
	}
	if len(f) > 1 && strings.Contains(local, last) && len(last) >= 3 {
		return true
	}
	return len(f) > 1 && len(f[0]) >= 4 && strings.HasPrefix(local, f[0][:4])
}

var (
	iAmLead = regex(`(?i)\b(?:i(?:['’]m| am|['’]ll be| will be) (?:the|his|her|their|your) (?:named |main |new |case )?lead\s*(?:[.,;)!]|$)|i(?:['’]m| am|['’]ll| will| shall)?(?: also)?(?: be)?(?: acting as| going to be)? (?:(?:the|his|her|their|your) )?(?:named |main |new )?(?:lead (?:contact|professional|worker|practitioner|officer|for|on)|com|co-?ordinat\w+|cpp|po|pp|offender manager|probation (?:officer|practitioner))\b|i (?:am|will be) [^.;]{0,40}\b(?:lead (?:contact|professional|worker|practitioner)|(?:the|his|her|their) lead(?: (?:for|on|in) (?:this|him|her|his|their|the|mr|ms|mrs|miss)\b|\s*(?:[.,;)]|$)))|(?:i|and|i['’]ll) (?:also )?will (?:also )?lead\b|lead(?: contact| professional| officer)?\s*(?:is|:|-|–)\s*(?:me|myself)\b|use me\b|with me as (?:the |their |his |her )?lead\b|(?:managed|co-?ordinated) by me\b|i (?:hold|manage) (?:the|his|her|their|this) case)`)
	notLead = regex(`(?i)\b(?:not|n['’]t|no longer)\b|\bme until\b.*\b(?:then|after that|but)\b|\buntil\b.*\b(?:is|am|will)\b`)
)

// leadsAnother reports that what stands behind a lead's name says for whom, and that
// it is not the person: "is COM for Marlon".
func (p *proseReader) leadsAnother(behind string) bool {
	m := leadsFor.FindStringSubmatch(behind)
	if m == nil || p.name == "" {
		return false
	}
	own := " " + strings.ToLower(p.name) + " "
	return !strings.Contains(own, " "+strings.ToLower(m[1])+" ")
}

var leadsFor = regex(`^,? (?i:(?:is|will be|as) )?(?i:(?:the|his|her|now) )?(?i:com|cpp|pp|po|(?:community )?(?:offender manager|probation (?:officer|practitioner))|lead(?: contact| professional)?) (?i:for) (?i:(?:mr|ms|mrs|miss) )?(\p{Lu}[\p{L}'’-]+)`)

// workers reads who co-ordinates the case.
func (p *proseReader) workers() {
	for i := range p.t.sents {
		s := &p.t.sents[i]
		for _, m := range s.names {
			if m.who == isLead && p.leadName == "" && m.words > 1 && !p.leadsAnother(s.text[m.end:]) {
				p.leadName = m.name
			}
		}
		if m := iAmLead.FindStringIndex(s.text); m != nil && !notLead.MatchString(s.text) && !p.leadsAnother(" is COM"+s.text[m[1]:]) {
			p.lead = true
		}
	}
	if p.leadName != "" {
		p.add("lead.name", p.leadName, 0.65)
		return
	}
	if p.lead {
		p.f.list = append(p.f.list, finding{key: "lead.same", value: "true", label: p.q.label, part: p.f.part, conf: 0.6, rank: p.f.rank})
	}
}
