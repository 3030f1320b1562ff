package parser

import "strings"

// reached reads through whom or where the person is reached, where a sentence says
// so in other words than "via the ward": the relative who takes messages, the line
// of a hostel, the breakfast club where he is found.
func (p *proseReader) reached(s *sentence) {
	if p.f.has("person.contact_via") || s.other || strings.HasSuffix(s.text, "?") && !asksPolitely.MatchString(s.text) || reachWriter.MatchString(s.text) {
		return
	}
	for _, re := range reachWays {
		m := re.FindStringSubmatchIndex(s.text)
		if m == nil || denied(s.text, m[2], m[2]+1) || grantedBy.MatchString(s.text[:m[2]]) || neverRing.MatchString(s.text[:m[2]]) {
			continue
		}
		v := s.text[m[2]:m[3]]
		if e := reachEnd.FindStringIndex(v); e != nil {
			v = v[:e[0]]
		}
		v = trimClause(v)
		if n := len(strings.Fields(v)); n >= 2 && n <= 18 {
			p.add("person.contact_via", v, 0.5)
			return
		}
	}
}

// aNumber is a telephone number as people type it.
const aNumber = `(?:0|\+44)[\d ]{8,12}\d`

// reachWays are such wordings; what counts stands in their first group.
var reachWays = []*pattern{
	// "her niece Sandra, 07700 900340, has offered to pass messages on".
	regex(`(?i)\b((?:his|her|their) (?:\w+ )?` + relative + `\b(?:,? (?-i:(?:(?:Mrs?|Ms|Miss|Dr)\.? )?\p{Lu}[\p{L}'’-]+)){0,3},? (?:\(|on |at |is )?` + aNumber + `)\)?[^.;]{0,40}\b(?:messages?|pass(?:es)?|reach|answers?|knows where|find)\b`),
	regex(`(?i)\b(?:messages?|reach|contact|ring|rang|rung|call|phone|speak|spoke|talk|correspondence|letters?|post|get hold|through|via|by way of|c/o)\b[^.;]{0,40}?\b((?:his|her|their) (?:\w+ )?` + relative + `\b(?:,? (?-i:(?:(?:Mrs?|Ms|Miss|Dr)\.? )?\p{Lu}[\p{L}'’-]+)){0,3},? (?:\(|on |at )?` + aNumber + `)`),
	// "ring the ward clerk, 01632 960092".
	regex(`(?i)\b(?:ring|phone|call|try|ask|contact|text|message|use|speak to|write to|leave (?:a )?messages? with)\s+((?:(?:the|his|her|their) (?:[\p{L}'’-]+ ){0,4}?(?:office|clerk|line|desk|switchboard|ward|wing|hostel|reception|unit|hub|refuge|safe house|shelter|centre|warden|key ?worker|support worker|staff|steward|chaplain|chaplaincy)|(?-i:\p{Lu}[\p{L}'’-]+) (?:ward|wing|house|unit|lodge))\b[^.;]{0,30}?` + aNumber + `(?: (?:for|and ask for) (?:the )?\w+(?: \w+)?)?)`),
	// "you'll get hold of him via Tara on 01632 960358".
	regex(`(?i)\b(?:him|her|them|contact|reached|messages?|letters?|post|calls?|visits?)\b[^.;]{0,30}?\b((?:via|through|by way of|care of|c/o) (?:the |our |his |her |their )?[\p{L}\d][^.;]{2,60}?(?:,? (?:on |at )?` + aNumber + `|\b(?:office|desk|line|unit|clerk|hub|club)\b(?:,? (?:on |at )?` + aNumber + `)?))`),
	regex(`(?i)\b(?:letters?|correspondence|messages?|post|mail|calls?|appointments?)\b[^.;]{0,12} (?:should|can|could|must|may|will|to)(?: (?:be|go|come|all|always|please|sent|left|made|booked|posted|addressed))*(?: (?:to|with|through|via|at|care of|c/o)) ((?:the|his|her|their|our|my|(?-i:\p{Lu}\p{L}+))\b[^.;]{5,70})`),
	// "he can be found at the soup kitchen, 6pm daily".
	regex(`(?i)\b(?:(?:find|catch|see|meet|get|reach|contact) (?:him|her|them)|(?:will|['’]ll|can) (?:sit|wait|be)|(?:can|could|may|will|['’]ll|['’]d|is|are|would) (?:usually |normally |always |best |easily |easiest |generally |mostly |only |be )*(?:be )?(?:found|reached|seen|caught|contacted|got hold of|met)|easiest (?:caught|reached|found)|best (?:place|way|bet)[^.;,]{0,25}? is(?: to (?:ask|try|come|go|find (?:him|her|them)))?)(?: usually| most days| best| only)? ((?:at|in|with|outside|by|on) (?:me\b|us\b|(?:the|our|his|her|their|my) (?:[\p{L}\d'’.-]+ ){0,6}?(?:kitchen|club|library|van|bus|cent(?:re|er)|waiting room|shelter|church|caf[eé]|clinic|supervision|appointments?|drop-?in|hub|gate|office|hostel|canteen|project|\d{1,2}[.:]\d\d))\b(?:[^.;]|\.\d){0,60})`),
	// "he has no phone, so use me, mornings, 01632 960505".
	regex(`(?i)\b(?:use|ring|text|through|via|contact) (?:to )?(m(?:e|ine)\b,?[^.;\d]{0,30}` + aNumber + `)`),
	// "otherwise the farm, Mr Burrill on 01632 960998"; "mam will take a message: Carol on 01632 960215".
	regex(`(?i)\b(?:take|takes|pass|passes) (?:an? |on |any )?messages?\b[^.;]{0,40}[:(–-] ?((?-i:\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?),? (?:on )?` + aNumber + `)`),
}

var (
	reachEnd = regex(`(?i)\s*[;]|\s+[-–—]\s+|,? (?:and after (?:it|that|then)|but|not by|as|because|since|if|until|and (?:he|she|they|it|that)|which|who)\b|,\s+(?:he|she|they|has|have|will)\b`)
	// asksPolitely is a question that says how somebody is reached.
	asksPolitely = regex(`(?i)\b(?:may|could|can|would|will) (?:i|you|we)\b`)
	// reachWriter is about the writer, who is reached too.
	reachWriter = regex(`(?i)\b(?:reach|ring|call|contact|phone|e-?mail) (?:me|us) (?:if|for|with|should|when|to discuss|about|on|at)\b|\bany (?:questions|queries)\b|\bfurther information\b`)
	// grantedBy stands before through whom somebody gets what is no message.
	grantedBy = regex(`(?i)\b(?:refer\w*|went|gone|sentence|released?|applied|apply|connection|support\w*|housed|accommodat\w*|work\w*|treat\w*|paid|prescri\w*|fund\w*|came|grew|moved|lived)\b[^.;,]{0,20}$`)
	// neverRing stands before a number that is not to be called.
	neverRing = regex(`(?i)\b(?:do not|don['’]t|never|not to|please avoid|mustn['’]t|must not|can['’]t|cannot)\b[^.;]{0,60}\b(?:ring|call|phone|use|text|contact|write|send)\b[^.;]{0,40}$`)
)
