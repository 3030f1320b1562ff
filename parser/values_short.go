package parser

import (
	"slices"
	"strings"
	"unicode"
)

// This file reads answers of a word or two: codes, clerks' abbreviations, and
// the ends of sentences that the question began. They say something behind the
// question that asks for it, and nothing elsewhere.

// shortBool reads a yes or a no that is neither of the two words: "1", "is not",
// "She has", "Not preg.", "once, in a bin - yes".
func shortBool(s string) (yes, ok bool) {
	t := strings.ToLower(strings.Trim(s, " \t\n.,;:!()"))
	switch t {
	case "1", "✓", "✔", "x", "ticked", "t", "so certified", "certified", "held", "content", "permit", "permitted", "likely", "correct", "affirmative":
		return true, true
	case "0", "f", "unticked", "not ticked", "negative":
		return false, true
	}
	if m := endsYesNo.FindStringSubmatch(s); m != nil {
		return m[1][0]|0x20 == 'y', true
	}
	if len(strings.Fields(t)) > 8 {
		return false, false
	}
	if m := sentenceEndYes.FindStringSubmatch(t); m != nil {
		return m[1] == "", true
	}
	return false, false
}

var (
	// endsYesNo is a yes or no at the very end, behind what it sums up.
	endsYesNo = regex(`(?i)[\s]*(?:[-–—,;(]|\bso\b)\s*(yes|no|y|n)\b[\s.)]*$`)
	// sentenceEndYes answers in the words of the question: "She has", "It will
	// not", "is so entitled", "There is: a former boyfriend", "not aware".
	sentenceEndYes = regex(`^(?:(?:he|she|they|it|there|client|patient|we|i|so|who)\b ?)?(?:(?:is|are|am|does|do|did|has|have|was|were|will|would|can)\b ?(?:so |been |in fact |indeed )?(not\b|n't|no\b|never\b)?(?: (?:anywhere|anything|aware|entitled|eligible|required|needed|pregnant|served|apply|applicable|known))?(?: (?:entitled|eligible|aware|applicable|recourse|served|held|pregnant))?\b|(not) (?:aware|preg\w*|known to (?:be|have)|applicable|required|needed|that i know of)|(?:aware|entitled|eligible|concurs?|applies)\b)(?:\W*$|\W* ?[:;,(–-].*$)`)
)

// shortGrounds reads the grounds of a local connection (Annex E of the Essex
// protocol) from words and codes: "Res/Emp", "lived here, daughter", "F".
func shortGrounds(s string) []string {
	var out []string
	for _, part := range groundsJoint.Split(strings.ToLower(s), -1) {
		part = strings.TrimSpace(strings.Trim(stripBrackets(part), " .:-–"))
		if part == "" {
			continue
		}
		for _, r := range shortGroundRules {
			if r.pattern.MatchString(part) {
				if !slices.Contains(out, r.word) {
					out = append(out, r.word)
				}
				break
			}
		}
	}
	if len(out) > 1 {
		out = slices.DeleteFunc(out, func(w string) bool { return w == "none" })
	}
	return sortGrounds(out)
}

var (
	groundsJoint     = regex(`\s*(?:[,;/+&|\n]|\band\b|\bplus\b)\s*`)
	shortGroundRules = []wordRule{
		{regex(`^(?:none|nil|no|nothing|n|0|neither|not applicable|n/a)\b`), "none"},
		{regex(`\b(?:c/?l|care leavers?|leaving care|care)\b`), "care_leaver"},
		{regex(`\b(?:special|forces|armed forces|hm forces|services?|military|exceptional|sp|other reasons?|other special)\b|^s$`), "special"},
		{regex(`\b(?:res|resid\w*|lived|lives|living|used to live|home|years?|yrs|months|r|previous\w* address|born|grew up)\b`), "residence"},
		{regex(`\b(?:emp|empl\w*|work\w*|job|jobs|apprentic\w*|business)\b|^e$`), "employment"},
		{regex(`\b(?:fam|famil\w*|relatives?|mother|mum|father|dad|parents?|sister|brother|son|daughter|siblings?|children|nan|gran\w*|aunt|uncle|kin)\b|^f$`), "family"},
	}
)

// shortHomeless reads how homeless somebody is from what answers just that.
func shortHomeless(s string) string {
	t := strings.ToLower(strings.Trim(s, " .,;:()"))
	for _, r := range shortHomelessRules {
		if r.pattern.MatchString(t) {
			return r.word
		}
	}
	return ""
}

var shortHomelessRules = []wordRule{
	{regex(`^(?:not (?:homeless|at risk)|neither|not|no risk)$`), "not_homeless"},
	{regex(`^(?:(?:1 |2 )?(?:at risk|threatened|thr|thr'?d|twh|t/w/h|will be|soon|likely(?: to be| within\b.*| soon| in\b.*)?|going to be|about to be|(?:may|might|will|could) (?:lose|be)\b.*|losing\b.*|imminent\w*|potentially|prevention|within\b.*)|.*\b(?:might|may|will|could) lose (?:it|(?:the |his |her |their )?(?:home|house|flat|room|place))\b.*)$`), "threatened"},
	{regex(`^(?:already|h|hless|h/less|homeless\b.*|now|no home|yes now|actual\w*|currently|today|roofless|relief)$`), "homeless"},
}

// shortCustody reads a status from a clerk's code for it.
func shortCustody(s string) string {
	switch strings.ToLower(strings.Trim(s, " .,;:()")) {
	case "sent", "sen", "sent'd", "sentd", "s", "conv", "convicted prisoner", "immediate custodial", "custodial", "cp":
		return "sentenced"
	case "rem", "r", "unconv", "uncon", "rem'd", "unconvicted", "jr", "ur", "u/c":
		return "remand"
	case "rcl", "rec", "rec'd", "recl", "lr", "licence recall":
		return "recall"
	case "lic", "on lic", "pss", "l":
		return "licence"
	case "co", "comm order", "comm. order", "community", "sso", "yro", "ro":
		return "community_order"
	case "b", "bailed":
		return "bail"
	}
	return ""
}

// shortMethod reads how consent was given from a word for it.
func shortMethod(s string) string {
	switch strings.ToLower(strings.Trim(s, " .,;:()")) {
	case "wr", "wrtn", "writ", "writt", "w", "paper", "pen", "sig", "sgd", "signed", "form", "both", "wrote", "in ink", "text", "email":
		return "written"
	case "v", "vb", "vbl", "verb", "o", "mouth", "by mouth", "word of mouth", "said", "said it", "said so", "told", "told us", "told me", "spoke", "spoken", "phone", "call", "aloud":
		return "oral"
	}
	return ""
}

// coded reports an answer that is a code or a word, as against a text.
func coded(s string) bool {
	return len(s) <= 40 && !strings.ContainsFunc(s, func(r rune) bool { return unicode.IsSpace(r) && r != ' ' })
}
