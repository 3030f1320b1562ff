package parser

import "strings"

// fromAnswers are the keys that a form's long answers may fill: what stands
// there in so many words and is seldom anybody else's.
var fromAnswers = wordSet(`custody.status custody.sentence_length homeless_date homeless_status rough_sleeping person.no_fixed_abode person.pregnant person.care_leaver person.interpreter_needed person.language person.immigration_status person.public_funds needs.domestic_abuse housing.arrears risk.mappa_category risk.mappa_level risk.registered_sex_offender`)

// fromReport are the keys that a form may state in its answers where most of
// them are paragraphs, as those of a report.
var fromReport = wordSet(`custody.release_date custody.prison custody.offence custody.sentence_date person.last_settled_address risk.level risk.excluded_areas authority`)

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
	long := 0
	for _, t := range texts {
		if len(strings.Fields(t)) >= 18 {
			long++
		}
	}
	report := long >= 3 && long*2 >= len(texts)
	o := &findings{place: f.place, part: f.part, rank: rankProse}
	if p, ok := f.first("custody.prison"); ok {
		o.list = append(o.list, p)
	}
	o.readTelling(tell(f.place, strings.Join(texts, "\n\n"), ""), firstOf(f.value("person.name"), "the person"), true)
	for _, x := range o.list {
		if (fromAnswers[x.key] || report && fromReport[x.key]) && !f.has(x.key) {
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
