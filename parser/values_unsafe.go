package parser

import "strings"

// unsafeReach reports an answer whose only number or address must not be used: it is
// an abuser's, read by one, stolen, or no longer the person's. Where there are several,
// one is enough that nothing is said of.
func unsafeReach(text string, found []string) bool {
	if len(found) == 0 || !mustNot.MatchString(someHours.ReplaceAllString(text, "")) {
		return false
	}
	for _, f := range found {
		at := strings.Index(text, f)
		if at < 0 {
			continue
		}
		from := strings.LastIndexAny(text[:at], ";/\n") + 1
		to := len(text)
		if i := strings.IndexAny(text[at:], ";/\n"); i >= 0 {
			to = at + i
		}
		if !mustNot.MatchString(someHours.ReplaceAllString(text[from:to], "")) {
			return false
		}
	}
	return true
}

var (
	// mustNot is a word against using a number or an address at all.
	mustNot = regex(`(?i)\b(?:do ?n['’o]?t|do not|never|not safe to|unsafe to|please avoid|no longer)\b[^.;\n]{0,24}?\b(?:call(?:ing)?|r(?:i|u)ng(?:ing)?|phon(?:e|ing)|use[d]?|using|contact(?:ing)?|e-?mail(?:ing)?|in use|works?)\b|\bnot safe\b|\bunsafe\b|\bstolen\b|\bold (?:number|no\.?|phone|e-?mail|address)\b|\b(?:ex|abuser|perpetrator|husband|partner|boyfriend)(?:['’]s)? (?:has|have|reads|checks|monitors|sees|answers|took|controls)\b|\bmonitored\b|\bdisconnected\b|\b(?:not|no longer) in use\b|\bhacked\b`)
	// someHours is a word against some hours, or one of two ways.
	someHours = regex(`(?i)\b(?:do ?n['’o]?t|do not|never|not safe to|no) (?:\w+ )?(?:call|ring|phone|text|contact|e-?mail|leave)(?:ing|s)?(?: (?:him|her|them))?(?:,? (?:before|after|between|past|at night|at work|during|on (?:mon|tue|wed|thu|fri|sat|sun)\w*|in the|mornings?|evenings?|nights?|weekends?|unless|without|until|while|when)\b[^.;]*)|\btext(?:s)? (?:only|is best|him|her|first)?,? ?(?:[-–—;,] ?)?(?:do ?n['’]?t|do not|no|not) (?:call|ring|phone)\w*|\b(?:ring|call|phone)s?(?: only)?,? ?(?:[-–—;,] ?)?(?:do ?n['’]?t|do not|no|not) text\w*`)
)
