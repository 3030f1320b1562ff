package parser

import (
	"slices"
	"strings"
)

// toldAside takes from the paragraphs that stand in a form and answer none of
// its questions what they tell of the person in sentences: that he or she agreed,
// by when the home is lost, and how he or she is. What the form itself prints is in the second
// person, or a condition.
func (f *findings) toldAside(prose []string, told []Answer, qs []question) {
	var texts []string
	for _, p := range prose {
		texts = append(texts, p)
	}
	for _, a := range told {
		if !slices.Contains(texts, a.Value) {
			texts = append(texts, a.Value)
		}
	}
	f.formDone(texts, qs)
	var said []string
	for _, p := range texts {
		if wordCount(p) >= 8 && len(p) < 1500 && (inThird.MatchString(p) || namesPart(p, f.value("person.name"))) && !printed.MatchString(p) {
			said = append(said, p)
		}
	}
	if len(said) == 0 {
		return
	}
	o := &findings{place: f.place, part: f.part, rank: rankProse, sent: sentDay{day: f.sent.day, ahead: true}}
	o.readTelling(tell(f.place, strings.Join(said, "\n\n"), ""), firstOf(f.value("person.name"), "the person"), true)
	agreed := f.has("consent.given")
	for _, x := range o.list {
		switch {
		case strings.HasPrefix(x.key, "consent.") && agreed, f.has(x.key):
			continue
		case strings.HasPrefix(x.key, "consent."), x.key == "homeless_date", toldOfLife[x.key] && (kindOf(x.key) != kindText || wordCount(x.value) >= 4):
			x.raw, x.conf = "", round2(x.conf*0.8)
			f.list = append(f.list, x)
		}
	}
}

// toldOfLife are what a paragraph below a title of its own tells of the person's
// health, risk and nights, as a report does: "What he is like", "Safety".
var toldOfLife = wordSet(`rough_sleeping risk.level risk.to_staff needs.mental_health needs.physical_health needs.substance_misuse needs.domestic_abuse`)

// namesPart reports a text in which a name of somebody's stands.
func namesPart(text, name string) bool {
	for w := range strings.FieldsSeq(name) {
		if len(w) > 2 && strings.Contains(text, w) {
			return true
		}
	}
	return false
}

// formDone is the day on which a line says that the form was filled in.
func (f *findings) formDone(texts []string, qs []question) {
	if f.has("referral_date") {
		return
	}
	if n := len(qs); n > 0 {
		texts = append(texts, qs[n-1].ans.text)
	}
	for _, t := range texts {
		for l := range strings.SplitSeq(t, "\n") {
			m := formDoneOn.FindStringIndex(l)
			if m == nil || len(l) > 90 {
				continue
			}
			if d, _ := findDates(l, dateEvent); len(d) == 1 && d[0].start-m[1] <= 12 {
				f.add("referral_date", d[0].iso, &question{label: strings.TrimSpace(l[:m[1]]), hit: hit{score: 0.8}}, 0.7)
				return
			}
		}
	}
}

var (
	inThird    = regex(`(?i)\b(?:he|she|his|her|him|they|mr|mrs|ms|miss)\b|['’]s (?:mother|phone|birthday)`)
	printed    = regex(`(?i)\b(?:please|must not|if (?:the|you|he|she|they|a|an|no|yes)|you (?:must|should|may|can|are|have)|we (?:will|may|can)|complete|fill in|tick|delete|note that)\b`)
	formDoneOn = regex(`(?i)^\W*(?:this |the )?(?:form|referral|notice|notification|alert|sheet|slip|card)(?: was| is)? (?:done|completed|filled in|filled out|written|typed|dated|made|sent|prepared)\b(?: on)?`)
)
