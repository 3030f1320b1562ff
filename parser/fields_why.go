package parser

import "strings"

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

// roofless makes somebody homeless who sleeps rough, where the form says no more
// of it; whoever may come to sleep rough is not yet.
func (f *findings) roofless() {
	if f.has("homeless_status") || f.value("rough_sleeping") != "true" {
		return
	}
	if x, ok := f.first("rough_sleeping"); ok && x.rank >= rankBody && !mayBe.MatchString(x.label) {
		f.list = append(f.list, finding{key: "homeless_status", value: "homeless", label: x.label, part: x.part, conf: 0.5, rank: rankProse})
	}
}

var mayBe = regex(`(?i)\b(?:risk|will|would|likely|may|might|could|if|previous\w*|history|ever|tonight|threatened|release)\b`)
