package parser

import (
	"slices"
	"strings"
	"sync"
	"unicode"

	"fmt"

	"github.com/pelletier/go-toml/v2"
)

// titleTail is what may stand behind a title.
const titleTail = `\b\.?(?:\s*\((?:[a-z]{1,2}|tech(?:nician)?|acting|retd|rtd|ret)\))?(?:\s*/\s*(?:mr|mrs|miss|ms|mx)\b\.?)*\s+`

// titlePattern is a title with which a name begins.
var titlePattern = startPatterns{
	regex(`(?i)^(?:mr|mrs|miss|ms|mx|dr|sir|dame|sr|s/?n|staff nurse|charge nurse|matron|prof|professor|rev|revd|rev['’]d|master|mstr|cllr|pc|dc|sgt|sergeant|corporal)` + titleTail),
	regex(`(?i)^(?:cpl|lcpl|l/cpl|pte|gnr|spr|tpr|ssgt|s/sgt|fs|flt sgt|flight sergeant|lance corporal|cdr|lt cdr|wg cdr|sqn ldr|flt lt|gp capt|group captain|squadron leader|wing commander|flight lieutenant|sac(?:\(t\))?)` + titleTail),
	regex(`(?i)^(?:lac|(?:senior |leading )?aircraft(?:man|woman)|(?:lance )?bombardier|l?bdr|craftsman|cfn|rifleman|guardsman|able (?:seaman|rate)|leading hand|petty officer|chief petty officer|warrant officer|(?:staff|colour) sergeant|csgt|brig|brigadier|maj|major|capt|captain|lt|lieutenant|col|colonel|wo[12]|lady|lord)` + titleTail),
}

var (
	titleAfter    = regex(`(?i)[\s,]*\(?\b(?:mr|mrs|miss|ms|mx|dr|rn|rgn|rmn|srn|msc|bsc|ba|ma|mbe|obe|qts|phd|pgdip|hcpc|gmc)\b\.?\)?$`)
	quotedNick    = regex(`\s*["“'‘]([\p{L}][\p{L}\-]{1,20})["”'’]\s*`)
	bracketNick   = regex(`(?i)\s*\(\s*(?:a\.?k\.?a\.?|also known as|known as|likes to be called|prefers|preferred name|pref\.?|nee|née|formerly)?\s*:?\s*["“'‘]?([\p{L}][\p{L} .'\-]{0,40}?)["”'’]?\s*\)`)
	alsoKnown     = regex(`(?i)[\s,;\-–(]*\b(?:a\.?\s?k\.?\s?a\.?|also known as|(?:formerly|previously)(?: known as)?|n[eé]e\b|known (?:to (?:his |her |their |all )?\w+ )?as|alias|goes by|likes to be called|(?:everyone|everybody|people|family|friends|they|mates)(?: all)? calls? (?:him|her|them)|prefers to be called|preferred name(?: is)?)\b[\s:.]*(.+)$`)
	nameShape     = regex(`^[\p{L}][\p{L}'’.\-]*(?:\s+[\p{L}][\p{L}'’.\-]*){1,5}$`)
	notName       = regex(`(?i)\b(?:prison|probation|officer|council|team|service|hospital|referral|housing|duty|regards|thanks|form|please|street|road|lane|hmp|worker|department|nhs|trust|manager|coach|centre|jobcentre|unit|court|police|limited|ltd|homeless|the|and|for|with|dear|hello|date|phone|tel|email|office|attached|urgent|social|care|adult|children|resettlement|practitioner)\b`)
	notNick       = regex(`(?i)^(?:ret'?d|retired|snr|jnr|senior|junior|deceased|male|female|he|she|they|client|applicant|him|her|nee|née)\b`)
	particleLower = regex(`(?i)^(?:de|da|di|van|von|der|den|la|le|el|al|bin|ibn|ap|ab|dos|du)$`)
)

// sexAfter is what forms hang on a name of whether it is a man's or a woman's.
var sexAfter = regex(`(?i)\s*(?:[(\[]\s*(?:she(?:/\w+)*|he(?:/\w+)*|they(?:/\w+)*|f|m|female|male)\s*[)\]]|[,–-]\s*(?:female|male))\s*$`)

// readName puts a person's name into natural order without titles. alias is
// what the same answer gives as another name.
func readName(s string) (name, alias string) {
	s = collapse(s)
	s = strings.Trim(s, " .,;:-–_*")
	s = strings.TrimSpace(ageAfter.ReplaceAllString(sexAfter.ReplaceAllString(s, ""), ""))
	if m := alsoKnown.FindStringSubmatchIndex(s); m != nil && m[0] > 0 {
		alias = strings.Trim(s[m[2]:m[3]], " .,;:\"'“”‘’()")
		s = s[:m[0]]
	}
	if m := titlePattern.FindString(s); strings.Contains(m, "(") {
		s = dropTitle(s) // "Senior Aircraftman (Technician) Jane Doe"
	}
	if m := bracketNick.FindStringSubmatchIndex(s); m != nil {
		inner := strings.TrimSpace(s[m[2]:m[3]])
		if !titlePattern.MatchString(inner+" ") && !notName.MatchString(inner) && !notNick.MatchString(inner) {
			alias = firstOf(alias, inner)
		}
		s = collapse(s[:m[0]] + " " + s[m[1]:])
	}
	if m := quotedNick.FindStringSubmatchIndex(s); m != nil && m[0] > 0 {
		alias = firstOf(alias, s[m[2]:m[3]])
		s = collapse(s[:m[0]] + " " + s[m[1]:])
	}
	s = dropTitle(s)
	if before, after, ok := strings.Cut(s, ","); ok {
		after = dropTitle(strings.TrimSpace(after))
		if after != "" && !strings.Contains(after, ",") && len(strings.Fields(after)) <= 4 && len(strings.Fields(before)) <= 3 && !strings.ContainsFunc(after, unicode.IsDigit) {
			s = after + " " + strings.TrimSpace(before)
		}
	} else if f := strings.Fields(s); len(f) >= 2 && capitals(f[0]) && !slices.ContainsFunc(f[1:], capitals) {
		// "QUAYE Theophilus": only a surname stands in capitals. What has no vowel
		// is a rank.
		s = strings.Join(f[1:], " ")
		if len(f) < 3 || len(f[0]) > 4 || strings.ContainsAny(f[0], "AEIOUY") || f[0] == "NG" {
			s += " " + f[0]
		}
	}
	f := strings.Fields(dropTitle(s))
	for i, w := range f {
		f[i] = nameCase(w, len(f) > 1)
	}
	return strings.Trim(strings.Join(f, " "), " ,;:-"), strings.TrimSpace(alias)
}

var (
	// ageAfter is an age behind a name: "Jane Doe (34)", "Jane Doe, 17 yrs".
	ageAfter = regex(`(?i)(?:\s*[(\[]\s*(?:aged?:? ?)?\d{1,3} ?(?:yrs?|years?|y/?o|y)?(?:\.? old| of age)?\.?\s*[)\]]|\s*,\s*(?:aged? \d{1,3}|\d{1,3} ?(?:yrs?|years?|y/?o)(?:\.? old)?))$`)
	// serviceNumber stands before a rank, collarNumber behind one.
	serviceNumber = regex(`^[A-Z]?\d{6,9}[A-Z]?[ ,]+`)
	collarNumber  = regex(`^\d{2,7} (\p{L})`)
)

func dropTitle(s string) string {
	s = strings.TrimSpace(s)
	if m := serviceNumber.FindString(s); m != "" && titlePattern.MatchString(s[len(m):]) {
		s = s[len(m):]
	}
	for range 2 {
		if m := titlePattern.FindString(s); m != "" && len(m) < len(s) {
			s = strings.TrimSpace(collarNumber.ReplaceAllString(s[len(m):], "$1"))
		}
	}
	if !endsLong(s) {
		if m := titleAfter.FindStringIndex(s); m != nil && m[0] > 0 {
			s = s[:m[0]]
		}
	}
	return strings.Trim(s, " ,")
}

// endsLong reports a text that ends with more letters than a title has.
func endsLong(s string) bool {
	const longest = 5 // PGDip
	n := 0
	for n < len(s) && n <= longest && asciiLetter(s[len(s)-1-n]) {
		n++
	}
	return n > longest
}

// capitals reports a word of two letters or more in capitals only.
func capitals(w string) bool {
	n := 0
	for _, r := range w {
		if unicode.IsLower(r) {
			return false
		}
		if unicode.IsUpper(r) {
			n++
		}
	}
	return n >= 2 && !strings.HasSuffix(w, ".")
}

// nameCase writes OSGATHORPE as Osgathorpe and leaves mixed case alone.
func nameCase(w string, more bool) string {
	lower := strings.ToLower(w) == w
	if !capitals(w) && !lower {
		return w
	}
	if lower && (particleLower.MatchString(w) && more || len(w) == 0) {
		return w
	}
	out := []rune(strings.ToLower(w))
	up := true
	for i, r := range out {
		if up && unicode.IsLetter(r) {
			out[i] = unicode.ToUpper(r)
		}
		up = r == '-' || ((r == '\'' || r == '’') && i == 1)
		if i == 1 && out[0] == 'M' && r == 'c' {
			up = true
		}
	}
	return string(out)
}

// looksLikeName reports a line that is a person's name and nothing else.
func looksLikeName(s string) bool {
	s = dropTitle(strings.TrimSpace(s))
	if len(s) > 60 || !nameShape.MatchString(s) || notName.MatchString(s) {
		return false
	}
	for _, w := range strings.Fields(s) {
		if r := []rune(w)[0]; !unicode.IsUpper(r) && !particleLower.MatchString(w) {
			return false
		}
	}
	return true
}

func firstOf(a, b string) string {
	if a != "" {
		return a
	}
	return b
}

// sameName reports two spellings of one name: the same surname and a
// first name that agrees, "Joe" and "Joseph" by their first letters.
func sameName(a, b string) bool {
	fa, fb := strings.Fields(strings.ToLower(a)), strings.Fields(strings.ToLower(b))
	if len(fa) == 0 || len(fb) == 0 {
		return false
	}
	if strings.Join(fa, " ") == strings.Join(fb, " ") {
		return true
	}
	if len(fa) == 1 || len(fb) == 1 {
		return slices.Contains(fa, fb[0]) || slices.Contains(fb, fa[0])
	}
	la, lb := fa[len(fa)-1], fb[len(fb)-1]
	if la != lb && !oneSlip(la, lb) {
		return false
	}
	return fa[0] == fb[0] || oneSlip(fa[0], fb[0]) || strings.HasPrefix(fa[0], fb[0][:1]) && (len(fa[0]) <= 2 || len(fb[0]) <= 2 || len(fa[0]) >= 2 && len(fb[0]) >= 2 && fa[0][:2] == fb[0][:2])
}

// places holds the embedded names of prisons and housing authorities.
type places struct {
	prisons, authorities []place
}

type place struct {
	canonical string
	// spellings are folded: lower case, letters and digits only, single blanks.
	spellings []string
}

var knownPlaces = sync.OnceValues(loadPlaces)

func readPlaces(data []byte) (*places, error) {
	var f struct {
		Prisons     [][]string `toml:"prisons"`
		Young       [][]string `toml:"young"`
		Authorities [][]string `toml:"authorities"`
	}
	if err := toml.Unmarshal(data, &f); err != nil {
		return nil, fmt.Errorf("read the list of places: %w", err)
	}
	p := &places{}
	fill := func(dst *[]place, prefix string, list [][]string) {
		for _, names := range list {
			e := place{canonical: prefix + names[0]}
			for _, n := range names {
				e.spellings = append(e.spellings, plainWords(n))
			}
			*dst = append(*dst, e)
		}
	}
	fill(&p.prisons, "HMP ", f.Prisons)
	fill(&p.prisons, "HMYOI ", f.Young)
	fill(&p.authorities, "", f.Authorities)
	return p, nil
}

// plainWords lower-cases and keeps letters and digits, words joined by blanks.
func plainWords(s string) string {
	return strings.Join(strings.FieldsFunc(strings.ToLower(strings.ReplaceAll(s, "'", "")), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r)
	}), " ")
}

var (
	prisonBefore = regex(`(?i)\b(?:h\.?m\.?\s?p\.?(?:\s?(?:/|&|and)?\s?y\.?o\.?i\.?)?|h\.?m\.?\s?y\.?o\.?i\.?|y\.?o\.?i\.?|hm prison|her majesty.?s prison|his majesty.?s prison)\b[\s:,.\-–]*`)
	heldAt       = regex(`(?i)^\s*(?:currently |presently |still )?(?:held|located|serving|detained|remanded|lodged|residing|in custody|in prison)?\s*(?:at|in|to)\s+`)
	prisonAfter  = regex(`(?i)\b(?:h\.?m\.?p\b|h\.?m\.?y\.?o\.?i\b|yoi\b|prison\b)`)
)

// findPrison gives the canonical name of the prison that a text names. With
// bare, a prison's name alone is enough, as in the answer to "Prison"; else
// it must stand with HMP, HMYOI or the word prison.
func (p *places) findPrison(s string, bare bool) (name string, ok bool) {
	if m := prisonBefore.FindStringIndex(s); m != nil {
		if n, ok := p.startsWith(p.prisons, plainWords(s[m[1]:])); ok {
			return n, true
		}
	}
	if m := prisonAfter.FindStringIndex(s); m != nil {
		if n, ok := p.endsWith(p.prisons, plainWords(s[:m[0]])); ok {
			return n, true
		}
	}
	if !bare {
		return "", false
	}
	t := plainWords(prisonBefore.ReplaceAllString(heldAt.ReplaceAllString(s, ""), " "))
	if n, ok := p.startsWith(p.prisons, t); ok {
		return n, true
	}
	if n := p.slip(p.prisons, t); n != "" {
		return n, true
	}
	if m := prisonBefore.FindStringIndex(s); m != nil && !isFiller(s[m[1]:]) && len(s) < 60 {
		// An establishment that the list does not have keeps its own name.
		rest := collapse(stripBrackets(s[m[1]:]))
		if looksLikePlace(rest) {
			if strings.Contains(strings.ToLower(s[m[0]:m[1]]), "p") {
				return "HMP " + rest, true
			}
			return "HMYOI " + rest, true
		}
	}
	return "", false
}

func looksLikePlace(s string) bool {
	f := strings.Fields(s)
	return len(f) > 0 && len(f) <= 4 && unicode.IsUpper([]rune(f[0])[0]) && !strings.ContainsFunc(s, unicode.IsDigit)
}

func (p *places) startsWith(list []place, t string) (string, bool) {
	best, length := "", 0
	for i := range list {
		for _, sp := range list[i].spellings {
			if len(sp) > length && len(sp) <= len(t) && t[0] == sp[0] && t[:len(sp)] == sp && (len(sp) == len(t) || t[len(sp)] == ' ') {
				best, length = list[i].canonical, len(sp)
			}
		}
	}
	return best, best != ""
}

func (p *places) endsWith(list []place, t string) (string, bool) {
	best, length := "", 0
	for _, e := range list {
		for _, sp := range e.spellings {
			if len(sp) > length && len(sp) <= len(t) && t[len(t)-len(sp):] == sp && (len(sp) == len(t) || t[len(t)-len(sp)-1] == ' ') {
				best, length = e.canonical, len(sp)
			}
		}
	}
	return best, best != ""
}

// exactly gives the place that a text names and nothing else.
func (p *places) exactly(list []place, s string) (string, bool) {
	return spelt(list, plainWords(s))
}

// spelt gives the place that has a spelling.
func spelt(list []place, t string) (string, bool) {
	for i := range list {
		for _, sp := range list[i].spellings {
			if len(sp) == len(t) && sp == t {
				return list[i].canonical, true
			}
		}
	}
	return "", false
}

func (p *places) slip(list []place, t string) string {
	if len(t) < 5 {
		return ""
	}
	for i := range list {
		for _, sp := range list[i].spellings {
			if len(sp) >= 5 && len(sp) <= len(t)+1 && len(sp)+1 >= len(t) && oneSlip(sp, t) {
				return list[i].canonical
			}
		}
	}
	return ""
}

var councilWords = regex(`(?i)\b(?:the )?(?:city|borough|district|county|metropolitan|unitary|town|royal borough of|london borough of|city of)?\s*(?:city |borough |district |county |unitary )?(?:council|bc|dc|cc|mbc|lha|local (?:housing )?authority|district|borough|brough|borough of|housing(?: options| solutions| needs)?(?: team)?|homeless(?:ness)? team|county council)\b`)

var cityOf = regex(`(?i)\b(?:city|borough|royal borough|london borough|metropolitan borough|district|county) of\b|^l\.?b\.?\s+(?:of\b)?|\blbc\b`)

// readAuthority gives the canonical name of the housing authority that an
// answer names. One that the list does not have is kept as written.
func (p *places) readAuthority(s string) (string, bool) {
	s = collapse(stripBrackets(strings.ReplaceAll(s, "&", "and")))
	if isFiller(s) || len(s) > 80 {
		return "", false
	}
	if n, ok := p.knownAuthority(s); ok {
		return n, true
	}
	if _, _, isYes := readBool(s); isYes || strings.ContainsFunc(s, unicode.IsDigit) || strings.ContainsAny(s, "@?") {
		return "", false
	}
	if f := strings.Fields(s); len(f) > 7 || countyOnly.MatchString(s) || !namesPlace(f) {
		return "", false
	}
	return strings.Trim(s, " .,;"), true
}

// countyOnly is a county of two tiers, whose council houses nobody.
var countyOnly = regex(`(?i)\bcounty council\b|^(?:essex|suffolk|norfolk|kent|surrey|(?:east|west) sussex|hampshire|hertfordshire|cambridgeshire|oxfordshire|gloucestershire|warwickshire|worcestershire|leicestershire|lincolnshire|nottinghamshire|derbyshire|staffordshire|lancashire|devon)(?: cc)?$`)

// knownAuthority gives an authority of the list, however it is spelled.
func (p *places) knownAuthority(s string) (string, bool) {
	t := plainWords(councilWords.ReplaceAllString(cityOf.ReplaceAllString(s, " "), " "))
	t = strings.TrimSpace(strings.TrimSuffix(strings.TrimPrefix(t, "of "), " city"))
	if n, ok := spelt(p.authorities, t); ok {
		return n, true
	}
	if n := p.slip(p.authorities, t); n != "" {
		return n, true
	}
	if wordCount(t) <= 6 {
		if n, ok := p.startsWith(p.authorities, t); ok && n != "Cambridge" {
			return n, true
		}
	}
	return "", false
}

// nameHint is what a question asks for in brackets: "Who? (name, DOB) Jane Doe".
var nameHint = regex(`(?i)^\((?:[^()]{0,40}\b(?:names?|dob|date of birth)\b[^()]{0,40})\)\s*`)

// nameAndAlias is a label that asks for a name and what somebody is called.
var nameAndAlias = regex(`(?i)^(?:[a-z’']+ )?(?:full )?names?\b[^a-z]{0,3}(?:and|&|plus|\+|/|,)[^a-z]{0,3}(?:[a-z’']+ ){0,4}(?:known as|called|alias(?:es)?|aka|nicknames?|preferred|prefers)\b`)
