package parser

import (
	"strings"
)

// need is a kind of health need.
type need int

const (
	noNeed need = iota
	mental
	physical
	substance
)

var (
	mentalWords    = regex(`(?i)\b(?:low (?:in )?mood|mood (?:is )?(?:low|flat)|(?:feels?|feeling|is) (?:very |quite |so )?low|memory or mood|mood or memory|tearful|adjustment disorder|psycholog\w+|camhs|talking therap\w+|cognitive impairment|sectioned|panic attacks?|mental(?: health)?|depress\w+|anxi\w+|ptsd|psychos\w+|psychotic|schizo\w+|bipolar|personality disorder|eupd|bpd|self[ -]?harm\w*|suicid\w+|overdose[ds]?|hears? voices|hearing voices|paranoi\w+|autis\w+|asd|adhd|learning (?:disab\w+|difficult\w+)|dementia|alzheimer\w*|sertraline|mirtazapine|citalopram|olanzapine|quetiapine|antidepressants?|cmht|community mental health|crisis team|section(?:ed)? (?:2|3|136)|trauma|panic attacks?|ocd|eating disorder|anorexi\w+|cpn|psychiatr\w+|hoarding|eip team|aripiprazole|fluoxetine)\b`)
	physicalWords  = regex(`(?i)\b(?:physical(?: health)?|asthma\w*|copd|emphysema|diabet\w+|insulin|epilep\w+|seizures?|heart (?:condition|failure|attack|disease|problem\w*)|angina|stroke|cancer|arthritis|back (?:pain|injury|problem\w*)|bad back|lower back|wheelchair|walking (?:stick|frame|aid)|walks? with|crutch\w*|zimmer|rollator|uses an? (?:frame|walker|stick)|mobility|disab(?:led|ility)|amput\w+|blind|deaf|hearing (?:loss|aid)|sight|hepatitis|hep c|hiv|kidney|dialysis|liver|cirrhosis|oxygen|leg ulcers?|ulcers?|fractur\w+|broken (?:leg|arm|hip|ankle|wrist)|hip (?:operation|replacement)|operation|chest infection|pneumonia|sepsis|dvt|parkinson\w*|multiple sclerosis|cerebral palsy|chronic pain|fibromyalgia|sciatica|knee|wound|catheter|incontinen\w+|blood pressure|hypertension|thyroid|crohn\w*|colitis|ground[ -]floor|pregabalin|inhalers?|tb|tuberculosis|crps|frostbite|hypothermia|spinal|hernia|injured (?:his|her|their) (?:back|leg|arm|hip|knee|neck|shoulder|hand|foot)|slipped disc|lupus|ana?emi[ac]|kidneys?|bad (?:hips?|knees?|legs?|chest)|coeliac|osteoarthritis|cystic fibrosis|sickle cell|epileptic|walking with|physically (?:well|fit))\b`)
	substanceWords = regex(`(?i)\b(?:drugs?|alcohol\w*|drink(?:s|ing|er)?|drank|heroin|crack|cocaine|cannabis|methadone|buprenorphine|espranor|buvidal|subutex|spice|ketamine|opiates?|opioids?|substance\w*|script(?:ed)?|detox\w*|rehab|units (?:a|per) (?:day|week)|units|clean (?:for|since)|sober|abstinent|amphetamines?|addict\w*|relapse\w*|weed|needle exchange|user of|class [ab] (?:user|drugs?)|uses? (?:drugs|heroin|crack|cannabis|cocaine))\b`)
	needSplit      = regex(`\s*;\s*|,\s+(?:and\s+|but\s+)?|\s+and\s+|\s+but\s+|\s+\+\s+|\s+&\s+|\s+[-–—]\s+|\s*\(`)
	hasLead        = regex(`(?i)^(?:(?:he|she|they|client|\p{L}+)\s+)?(?:has|have|had|suffers from|suffers with|is diagnosed with|struggles with|lives with)\s+(?:an?\s+|the\s+)?`)
	courtDrugs     = regex(`(?i)\b(?:possession|supply|offence|pwits|convicted|charged|sentence|serving|test(?:ed|ing)|drunk and disorderly|drink.driv\w*)\b`)
)

func needOf(s string) need {
	best, at := noNeed, len(s)+1
	for _, c := range []struct {
		kind need
		re   *pattern
	}{{mental, mentalWords}, {substance, substanceWords}, {physical, physicalWords}} {
		if m := c.re.FindStringIndex(s); m != nil && m[0] < at {
			best, at = c.kind, m[0]
		}
	}
	return best
}

// needs reads what is said of health, each part of a sentence by itself.
func (p *proseReader) needs() {
	var said [4][]string
	for i := range p.t.sents {
		s := &p.t.sents[i]
		if m := needsListed.FindStringSubmatch(s.text); m != nil && !p.formed && !s.other {
			p.f.supportList(strings.TrimRight(m[1], ". "), p.q)
			continue
		}
		if aboutOther(s) || len(s.text) > 400 || needOf(s.text) == noNeed || courtDrugs.MatchString(s.text) || needOther.MatchString(s.text) {
			continue
		}
		for kind, parts := range needParts(s.text) {
			if len(parts) > 0 && len(said[kind]) < 2 {
				said[kind] = append(said[kind], strings.Join(parts, " "))
			}
		}
	}
	for _, n := range []struct {
		kind need
		key  string
	}{{mental, "needs.mental_health"}, {physical, "needs.physical_health"}, {substance, "needs.substance_misuse"}} {
		if len(said[n.kind]) > 0 {
			p.add(n.key, strings.Join(said[n.kind], ". "), 0.5)
		}
	}
}

// needsListed is a list of what somebody needs help with, in a line of its own.
var needsListed = regex(`(?i)^(?:(?:his|her|their|identified|known) )?support needs?(?: are| include|\s*[:–-])\s*((?:[\p{L}/&'’-]+ ){0,3}[\p{L}/&'’-]+(?:(?:,| and| &|;) (?:and )?(?:[\p{L}/&'’-]+ ){0,3}[\p{L}/&'’-]+)+)\W*$`)

var needOther = regex(`(?i)\b(?:staff|worker|officer|nurse|team leader|landlord|mother|mum|dad|father|partner|wife|husband|parents|sister|brother|nan|victim)\b[^.;,]{0,30}\b(?:drink\w*|drugs|depress\w*|ill|cancer|stroke|dementia)\b|\bnot? (?:at risk|a risk)\b|\b(?:tenancy|evict\w*|arrears|homeless\w*|landlord|section 21)\b|\bsection [23]\s*[:–-]`)

// needParts parts one sentence by what sort of need each piece names. A
// sentence of one sort stays whole.
func needParts(s string) [4][]string {
	var out [4][]string
	s = collapse(numberedBracket.ReplaceAllString(s, " "))
	kinds := map[need]bool{}
	cuts := needSplit.FindAllStringIndex(s, -1)
	type piece struct {
		text string
		kind need
	}
	var pieces []piece
	start := 0
	for i := 0; i <= len(cuts); i++ {
		end := len(s)
		if i < len(cuts) {
			end = cuts[i][0]
		}
		t := strings.TrimSpace(s[start:end])
		k := needOf(t)
		if k != noNeed {
			kinds[k] = true
		}
		sep := ""
		if len(pieces) > 0 {
			sep = s[cuts[i-1][0]:cuts[i-1][1]]
		}
		switch {
		case len(pieces) > 0 && (k == noNeed || k == pieces[len(pieces)-1].kind || pieces[len(pieces)-1].kind == noNeed && sep != ". "):
			last := &pieces[len(pieces)-1]
			if last.kind == noNeed && k != noNeed && unrelated.MatchString(last.text) {
				pieces = append(pieces, piece{t, k})
				break
			}
			last.text += sep + t
			if last.kind == noNeed {
				last.kind = k
			}
		default:
			pieces = append(pieces, piece{t, k})
		}
		if i < len(cuts) {
			start = cuts[i][1]
		}
	}
	for _, x := range pieces {
		if x.kind == noNeed || longNumber.MatchString(x.text) {
			continue
		}
		t := trimClause(x.text)
		if len(kinds) > 1 {
			t = hasLead.ReplaceAllString(t, "")
		}
		out[x.kind] = append(out[x.kind], t)
	}
	return out
}

var (
	numberedBracket = regex(`\([^()]*\d[^()]*\)`)
	longNumber      = regex(`\d{5,}|\d/\d`)
)

var unrelated = regex(`(?i)\d{4}|\b(?:needs?|homeless|lives|survivor|domestic|released|old|born|refer\w*|consent\w*|risk)\b`)
