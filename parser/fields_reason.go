package parser

import (
	"slices"
	"strings"
)

// reasonOf makes the one question that asks why somebody must leave the reason
// for the referral, where the form asks for no other: only the loss of the
// last settled home has a key of its own.
func (f *findings) reasonOf() {
	defer f.reasonTold()
	if f.has("reason") {
		return
	}
	for i := range f.list {
		x := &f.list[i]
		if x.key != "housing.loss_reason" || x.rank < rankBody {
			continue
		}
		if !lastHome.MatchString(x.label) {
			x.key = "reason"
			return
		}
		if whyAsked.MatchString(x.label) && losesNow.MatchString(x.label) && !earlierHome.MatchString(x.label) {
			// Why they cannot go back is why they are referred, too.
			also := *x
			also.key, also.conf = "reason", 0.6
			f.list = append(f.list, also)
			return
		}
	}
}

var (
	// ofHome speaks of a home, of losing one, or of having none.
	ofHome    = regex(`(?i)\b(?:homeless\w*|roofless|nfa|evict\w*|eviction|notice|possession|leave|leaving|left|lose|losing|lost|accommodation|accom|hous(?:e|ed|ing)|home|hostel|hotel|refuge|tenancy|landlord|sofa|stay(?:s|ing)?|stayed|liv(?:e|es|ing|ed)|sleep\w*|slept|kicked out|thrown out|asked to|moved? out|move on|overcrowd\w*|room|flat|rent|placement|nowhere|return|not have (?:him|her|them) back|split|fled|flee\w*|park closes|closing|closes)\b`)
	notReason = regex(`(?i)^(?:(?:yes|no)\b|(?:a |one|two|1|2|single|studio|ground|shared|supported|self)[ -](?:bed\w*|floor|room|flat|house|accommodation|contained)\b|text phone|deaf|please (?:call|ring|contact)|best (?:time|way))`)
)

var (
	whyAsked    = regex(`(?i)^(?:why|reason|grounds?|what)\b`)
	losesNow    = regex(`(?i)\b(?:return|back|stay|remain|ending|notice)\b`)
	earlierHome = regex(`(?i)\b(?:last|lost|loss|settled|previous|prior|former|before|ended|did|was)\b`)
)

// heldWhere makes the prison whose officer refers the one that holds the person,
// where a number or a day of release tells that one does, and none is named.
func (f *findings) heldWhere() {
	if f.has("custody.prison") || !f.has("person.prison_number") && !f.has("custody.release_date") && f.value("agency") != "prison" {
		return
	}
	switch f.value("custody.status") {
	case "licence", "community_order", "bail":
		return
	}
	for _, k := range []string{"referrer.organisation", "referrer.team"} {
		for _, x := range f.list {
			if x.key != k {
				continue
			}
			if p, ok := f.place.findPrison(x.value, false); ok {
				f.list = append(f.list, finding{key: "custody.prison", value: p, label: x.label, part: x.part, conf: 0.5, rank: rankProse})
				return
			}
		}
	}
}

// reasonTold makes the longest answer to a question about nothing in particular
// the reason, where a form asks for none, and keeps the others as they are.
func (f *findings) reasonTold() {
	best, most := -1, 4
	for i, x := range f.list {
		if n := wordCount(x.value); x.key == reasonMore && n > most && !f.has("reason") && ofHome.MatchString(notHoused.ReplaceAllString(x.value, "")) && !notReason.MatchString(x.value) {
			best, most = i, n
		}
	}
	if best >= 0 {
		f.list[best].key = "reason"
	}
	f.list = slices.DeleteFunc(f.list, func(x finding) bool {
		if x.key == reasonMore {
			f.keep(x.label, firstOf(x.raw, x.value))
		}
		return x.key == reasonMore
	})
}

// notHoused is where somebody is not to be housed, which is no reason to refer.
var notHoused = regex(`(?i)\b(?:do not|don['’]t|not to|must not|should not|cannot|can['’]t|never) (?:be )?(?:house|housed|rehouse|place|placed|accommodate|accommodated|live|return)\b[^.;]*`)

var lastHome = regex(`(?i)\b(?:last|lost|loss|losing|lose|settled|previous|prior|former|evict\w*|tenancy|return|back|stay|remain|ends?|ended)\b`)

// reasonUnknown takes the answer that tells how a home is lost, or that there is
// none to go to, for the reason for the referral, where the form asks for it in
// words that nothing else is known by.
func (f *findings) reasonUnknown(qs []question) {
	if f.has("reason") || f.has("housing.loss_reason") {
		return
	}
	for i := range qs {
		q := &qs[i]
		t := q.ans.text
		if q.hit.key != keyUnmapped || q.hit.score > senseScore || q.group != "" || q.owner != "" || len(q.ans.picked) > 0 || len(q.rows) > 0 || len(t) > 1500 || len(strings.Fields(t)) < 6 {
			continue
		}
		switch q.block {
		case "", blockNeutral, blockPerson:
		default:
			continue
		}
		if q.first != "" && q.first != keyUnmapped && q.first != "reason" || ofOthers.MatchString(q.label) || notWhy.MatchString(q.label) || !homeGoes.MatchString(t) {
			continue
		}
		f.add("reason", joinLines(t), &question{label: q.label, hit: hit{score: senseScore}, ans: answer{}}, 0.8)
		return
	}
}

var (
	// homeGoes is how people tell that a home is lost or wanting.
	homeGoes = regex(`(?i)\b(?:evict\w*|repossess\w*|bailiffs?|(?:section|s\.?) ?(?:21|8)\b|notice (?:to quit|to leave|served|has been served|runs|ends|expires)|(?:served|given|got|received|had) (?:\w+ ){0,3}notice|(?:asked|told|has|have|had|got|needs?) to (?:leave|move out|go|be out|vacate)|(?:thrown|kicked|turned|turfed|put) out|wants? (?:him|her|them) (?:out|to (?:leave|go))|(?:nowhere|no ?where|no place|no ?one) (?:else )?(?:to (?:go|live|stay|sleep)|lined up)|no (?:home|accommodation|address|housing)\b|(?:can ?not|can['’]?t|cannot|unable to|not able to|won['’]?t|will not|not) (?:\w+ )?(?:return|go (?:back|home)|stay|have (?:him|her|them) (?:back|home|there)|be accommodated|remain)|lost (?:his|her|their|the) (?:\w+ )?(?:home|flat|room|tenancy|accommodation|place|house|placement)|(?:tenancy|placement|licence|lease|stay) (?:\w+ ){0,2}(?:end|ends|ended|ending|expire[sd]?|terminated)|(?:is|are) (?:being )?sold|(?:is|are) selling|selling (?:up|the)|relationship (?:broke\w*|breakdown|ended)|(?:will be|is|now|become|becomes|made|be) homeless|homeless (?:since|from|on|when)|sofa.?surf\w*|sleeping (?:rough|in (?:his|her|their|a|the) (?:car|van|tent))|fled|fleeing|changed the locks)\b`)
	notWhy   = regex(`(?i)\b(?:history|previous\w*|past|before|prior|former|support|health|risk|offen\w+|who|when|where|date|contact|staff|landlord|professionals?|agenc\w+|steps|tried|done|action|plan|wants?|wish\w*|prefer\w*|like|hope\w*)\b`)
)
