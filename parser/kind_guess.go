package parser

import (
	_ "embed"
	"math"
)

//go:generate go test -count=1 -run ^TestSigns$ . -args -write-signs=kind_guess

// kindGuessTable says how much each sign of a message speaks for a referral, in
// parts of kindGuessUnit, as signs stand in the messages of testdata/corpus/open
// and in ordinary mail. It was made by a test and learns nothing more:
// go test ./parser -run '^TestMadeKindGuesses$' -args -write-kind-guesses
// makes it anew, and go generate the table of it. Behind the first line there is a
// line for each sign, in the order of their bytes.
//
//go:embed kind_guess.bin
var kindGuessTable string

// kindGuessUnit is the whole of which weights are parts.
const kindGuessUnit = 32

// How likely a message must be a referral. Where no rule knows what it is, the
// likely ones are referrals, and those that may be are shown to a person. Likely
// ones are referrals too where the rules took them for somebody who asks again.
// What they took for a referral without a form, and is none by all its words, is
// shown to a person.
const (
	likelyReferral   = 0.6
	agreedReferral   = 0.4 // where somebody at work says whether the person agrees
	surelyNoChaser   = 0.7
	possibleReferral = 0.3
	unlikelyReferral = 0.05
)

// guessedWords is how many words of each text are looked at, and guessedText
// where a text is cut off before its words are counted.
const (
	guessedWords = 250
	guessedText  = 6 << 10
)

// referralLikely is how likely the message refers somebody by the words it uses
// and by what was found in it, from 0 to 1: a logistic regression.
func (l *letter) referralLikely() float64 {
	_, table := cutSignTable(kindGuessTable)
	var sum [1]int
	signs := l.kindSigns()
	for _, s := range signs {
		weights, _ := table.find(sign{s})
		weights.addTo(sum[:])
	}
	// The longer a message, the less each of its words says.
	return 1 / (1 + math.Exp(-float64(sum[0])/kindGuessUnit/math.Sqrt(float64(len(signs)))))
}

// kindSigns are what tells of a message what it is: the words and pairs of words
// of its subject and of what was written, the words of its attachments, and what
// the rules ask for too.
func (l *letter) kindSigns() []string {
	room := min(512, 32+(len(l.subject)+len(l.prose)+len(l.attach))/3) // two signs a word
	out := make([]string, 0, room)
	seen := make(map[string]bool, room)
	add := func(s string) {
		if !seen[s] {
			seen[s] = true
			out = append(out, s)
		}
	}
	add("any")
	text := func(sort, s string, most int, pairs bool) {
		before := ""
		for _, w := range guessWords(&catalogue{}, firstBytes(s, guessedText), most) {
			if len(w) > 14 {
				before = "" // no word of a language
				continue
			}
			add(sort + w)
			if pairs && before != "" {
				add(sort + before + " " + w)
			}
			before = w
		}
	}
	text("s:", l.subject, 20, true)
	text("w:", l.prose, guessedWords, true)
	text("a:", l.attach, guessedWords, false)
	for _, s := range []struct {
		name string
		is   bool
	}{
		{"form", l.answered() >= 2}, {"filled", l.filled()}, {"full", l.answered() >= 8}, {"blank", l.blank()}, {"attached", l.filledAttachment()},
		{"person", l.person()}, {"born", l.born()}, {"named", l.named()}, {"people", l.peopleInFiles()},
		{"consent", l.consentStated()}, {"consented", l.consented()}, {"referrer", l.formHasReferrer()}, {"home", l.aboutHome()},
		{"referral", l.referralNamed()}, {"otherservice", l.otherService()},
		{"work", l.professional()}, {"works", l.works()}, {"private", l.private()}, {"public", officialDomain(l.env.From)}, {"webmail", webmail.MatchString(l.env.From)},
		{"reply", l.reply}, {"forward", l.forward}, {"reference", len(l.refs) > 0}, {"noreply", l.noReply()}, {"list", l.listed()}, {"automatic", l.env.Automatic != ""},
		{"files", len(l.files) > 0}, {"unread", l.unread()}, {"own", l.voice().own > 0}, {"other", l.voice().other > 0}, {"crisis", l.voice().crisis > 0},
	} {
		if s.is {
			add("is:" + s.name)
		}
	}
	return out
}

// settled reports what is no referral to us however it is worded: another
// service's, the person's own, or about one that was made before.
func (l *letter) settled() bool {
	return l.onlyMentions() || l.kin() || l.represents() || l.exercise() || l.otherService() || l.placed() || l.handsOver() || l.asksForData() || l.takesBack() || l.blank() || l.selfNamed() || l.asksTheOneInNeed() || l.speaksForSelf() && !l.formHasReferrer()
}

// sayEnclosed is how a writer speaks of a form that is sent with the mail.
var sayEnclosed = regex(`\b(?:please (?:find|see)|i (?:attach|enclose)|i(?:'ve| have) (?:attached|enclosed)|here is)\b[^.]{0,60}\b(?:form|referral|dtr|duty to refer)\b|\b(?:form|referral|dtr) (?:is |are )?(?:attached|enclosed)\b`)

// mayEnclose reports a mail whose referral may be in an attachment that was not
// read, or was forgotten: "Please find attached a duty to refer form".
func (l *letter) mayEnclose() bool {
	if len(l.files) == 0 {
		return l.in(sayDTR) && l.in(sayEnclosed)
	}
	return l.unread() && (l.in(sayDTR) || l.in(sayEnclosed) || l.in(sayHomeless) || l.file(namedReferral) || l.holds(l.subject, sayReferral))
}

// tellsOfNeed reports a mail that tells who somebody else is, and of that
// person's home or release: in whatever words, somebody should see it.
func (l *letter) tellsOfNeed() bool {
	return l.person() && l.born() && (l.aboutHome() || l.in(sayRoof)) && !l.private() && l.voice().own == 0 && !l.settled()
}

// sayRoof is where people stay who have no home, or how they lose theirs.
var sayRoof = regex(`\b(?:tents?|camp(?:s|ed|ing)|caravan|lay-?by|car park|sofas?|hostel|refuge|shelter|evict\w*|(?:asked|told|has|have|got) to (?:leave|go|move out|vacate)|(?:out|gone|go|leave|leaves) by|move-?on|moving out|thrown out|kicked out|put out|turned out|nowhere|roof over|fit (?:for discharge|to go)|due out|out of (?:hmp|prison|gaol|jail)|gaol|licence|on tag|wants? (?:him|her|them) (?:out|gone))\b`)

// reconsidered is a verdict of the rules that the message's words outweigh:
// rules know what they have seen, and a form may be worded like none of them.
func (l *letter) reconsidered(v verdict) verdict {
	switch {
	case v.kind == KindOther && l.env.Automatic == "" && !l.noReply():
		p := l.referralLikely()
		likely := p >= likelyReferral && (l.person() || l.filled()) && l.aboutHome() ||
			p >= agreedReferral && l.consentStated() && l.professional() && (l.person() && l.aboutHome() || l.named() && l.referralNamed())
		if likely && !l.settled() {
			return verdict{kind: KindReferral, confidence: round(min(p, 0.9)), reasons: append(l.formReasons(), "wording: as referrals are worded")}
		}
		v.suspected = v.suspected || p >= possibleReferral || l.onlyMentions() && l.person() || !l.listed() && (l.mayEnclose() || l.tellsOfNeed())
	case v.kind == KindChaser && !l.earlier() && !l.sendsAgain() && l.person() && l.aboutHome():
		// Whoever refers may chase another mail in the same breath.
		if p := l.referralLikely(); p >= surelyNoChaser && !l.settled() {
			return verdict{kind: KindReferral, confidence: round(min(p, 0.9)), reasons: append(l.formReasons(), "wording: as referrals are worded")}
		}
	case v.kind == KindReferral && !l.filled() && l.referralLikely() < unlikelyReferral:
		return verdict{kind: KindOther, confidence: v.confidence, reasons: []string{"wording: not as referrals are worded"}, suspected: true}
	}
	return v
}
