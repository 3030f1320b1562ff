package parser

import "strings"

// fromAnswers are the keys that a form's long answers may fill: what stands
// there in so many words and is seldom anybody else's.
var fromAnswers = wordSet(`custody.status custody.sentence_length homeless_date homeless_status rough_sleeping person.no_fixed_abode person.pregnant person.care_leaver person.interpreter_needed person.language person.immigration_status person.public_funds needs.domestic_abuse housing.arrears risk.mappa_category risk.mappa_level risk.registered_sex_offender`)

// readAnswers reads the long answers of a form as running text, for what none
// of its questions asked.
func (f *findings) readAnswers(qs []question) {
	var texts []string
	for i := range qs {
		q := &qs[i]
		if t := strings.TrimSpace(q.ans.text); len(q.ans.picked) == 0 && len(q.rows) == 0 && len(strings.Fields(t)) >= 8 && (kindOf(q.hit.key) == kindText || q.hit.key == keyUnmapped) && !strings.Contains(q.hit.key, "contact") && q.hit.key != "other_professionals" {
			texts = append(texts, t)
		}
	}
	if len(texts) == 0 {
		return
	}
	o := &findings{place: f.place, part: f.part, rank: rankProse}
	if p, ok := f.first("custody.prison"); ok {
		o.list = append(o.list, p)
	}
	o.readTelling(tell(f.place, strings.Join(texts, "\n\n"), ""), firstOf(f.value("person.name"), "the person"), true)
	for _, x := range o.list {
		if fromAnswers[x.key] && !f.has(x.key) {
			x.raw, x.conf = "", round2(x.conf*0.8)
			f.list = append(f.list, x)
		}
	}
}

// first gives the first finding of a key.
func (f *findings) first(key string) (finding, bool) {
	for _, x := range f.list {
		if x.key == key {
			return x, true
		}
	}
	return finding{}, false
}
