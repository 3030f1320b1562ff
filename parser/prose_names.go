package parser

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// standing is who somebody named in a text is to the one who is referred.
type standing int

const (
	unknownStanding standing = iota
	isPerson                 // the one who is referred
	isWriter                 // who writes
	isLead                   // who co-ordinates the case
	isOther                  // a victim, a relative, a colleague
	isMember                 // a relative who lives with the person
)

// mention is a name in a sentence.
type mention struct {
	start, end int
	// name is in natural order, without titles.
	name   string
	alias  string
	aka    string // another name, in full
	titled bool
	words  int
	who    standing
	// strong is set where a date of birth or a number stands beside the name.
	strong bool
	// listed is set for one of a family that is told of name by name, kin for what
	// he or she is to the one referred, as it stands behind the name.
	listed bool
	kin    string
	score  int
}

// strongWords stand before the one referred.
const strongWords = `(?i)\b(?:refer(?:ring|red)?|referral (?:for|of|regarding|on behalf of|in respect of|re|about)|(?:dtr|duty to refer)\s*(?:for|re|regarding|[:\-–]|is for|in respect of)|(?:worker|co-?ordinator|manager|nurse|officer|practitioner|midwife) (?:for|to)|(?:your|our|my) (?:(?:new|young|lovely|next|other) )?(?:client|patient|tenant|resident|customer|yp|young (?:person|man|lady|woman)|pop|person on probation|su|service user|gent(?:leman)?|lady|chap|lad|man|guy|girl|lodger|prisoner|guest|participant|supervisee|case|lac|care leaver)|one of my \w+(?: \w+)?,?|of my \w+,|re:|regarding:?|full name:?|full details:?|client:|name(?: is| as|['’]s|:))`

// strongCue is what stands before the one referred, and what may stand between.
var strongCue = anyPattern{
	regex(strongWords + `[\s,]*$`),
	regex(strongWords + `[\s,]*(?:a|the|my|our|your) (?:\w+ ){0,3}(?:called|named)?\s*$`),
}

var (
	titleWord  = regex(`(?i)^(?:mr|mrs|miss|ms|mx|dr|sir|dame|prof|rev|lcpl|cpl|pte|sgt|ssgt|wo[12]|capt|captain|maj|major|lt|private|corporal|sergeant|gnr|spr|rfn|flt|sac|po|ab|cdr|cmdr|col|rev|officer|cllr|pc|dc|nurse|sister)$`)
	idBehind   = regex(`(?i)^['’]?s?\s*(?:\([^()]{0,40}\)\s*)?(?:,\s*(?:also )?(?:known (?:to \p{L}+ )?as|goes by|every(?:one|body) calls (?:him|her|them)|aka|a\.k\.a\.?) \p{L}+)?(?:,\s*(?:an? )?(?:\p{L}{4,12}(?: (?:national|citizen|man|woman|lady|gentleman))?|(?:approx |about |aged )?\d\d))?[,;:\-–—(/|]*\s*(?:\d\d(?: years? old| yrs?| yo)?[,;( ]+)?(?:(?:who |and )?(?:was|is) |an? |(?:and )?(?:(?:his|her|their) )?|with |prison(?:er)? |the )?(?:dob|d\.\s?o\.\s?b\.?|b\.\s?\d|born|date of birth|noms|nomis|crn|prison (?:number|no)|nhs (?:no|number)|ni(?:no)?\b|national insurance|(?:aged? )?\d{1,2}(?:st|nd|rd|th)?[\s/.\-](?:\d{1,2}[\s/.\-]\d{2,4}|[a-z]{3,9}[\s/.\-,]+\d{2,4})\b|[a-z]\s?\d{4}\s?[a-z]{2}\b|[a-z]\d{6}\b|aged? \d\d\b)|^['’]s (?:\p{L}+ ){1,4}\((?:dob|d\.o\.b|born)\b`)
	referCue   = regex(`(?i)\b(?:refer(?:ring|red|ral)?|dtrs?|behalf of|regarding|in respect of|(?:position|case|situation|circumstances|details|request|interests?|care|matter|needs|release|discharge|plight|housing|future) of|re|about|named|called|by the name of|name(?: is|['’]s|:)?|for|help|helping|assist|contact|client|patient|pt|prisoner|resident|tenant|customer|claimants?|lads?|man|woman|gentleman|lady|support|supporting|interviewed|assessed|met|saw|seen|with|report (?:for \p{L}+ )?on)[,:\-– ]*$`)
	relative   = `(?:step-?|grand|half-?|foster |elder |eldest |young(?:er|est) |adult |teenage |baby )?(?:mum|mam|mother|dad|father|parents?|partner|wife|husband|spouse|girlfriend|boyfriend|fianc[ée]+|son|daughter|child|children|kids?|bab(?:y|ies)|sister|brother|siblings?|aunt(?:ie|y)?|uncle|cousin|nan|nana|gran|grandmother|grandfather|grandson|granddaughter|niece|nephew|little (?:boy|girl))s?(?:-in-law)?`
	memberCue  = regex(`(?i)\b(?:his|her|their|and|with|two|three|a|the)?\s*(?:two |three |four )?` + relative + `,?\s*(?:is |are |named |called |[:(\-–])?\s*$`)
	relativeOf = regex(`(?i)\b` + relative + `(?: (?:and|&) (?:(?:also|his|her|their) )*(?:next of kin|nok|nearest relative|emergency contact|(?:main |sole )?carer|guardian|appointee))?,?\s*(?:is |are |was |named |called |[:(\-–])?\s*$`)
	otherCue   = regex(`\b(?i:victims?|perpetrator|ex|ex-\w+|landlord|landlady|agent|friend|mate|neighbour|carer|(?:line |my |our )?manager|colleague|supervisor|team leader|solicitor|barrister|judge|gp|doctor|consultant|nurse|cpn|psychiatrist|counsellor|social worker|support worker|key ?worker|personal advis[eo]r|pa|idva|isva|health visitor|midwife|housing officer|care co-?ordinator|pom|prison offender manager|(?:previous|former|old|last) (?:\w+ ){0,3}(?:officer|worker|com|pp|manager|landlord|practitioner|partner|tenant)|spoke (?:to|with)|cc|copied in|councillor|mp|teacher|therapist|advocate|mentor|drug worker|recovery worker|ask for|foster carers?|next of kin|duty (?:officer|manager|worker)|officer in the case|oic)\b[^.;\p{Lu}]{0,25}$`)
	leadCue    = regex(`(?i)\b(?:reports (?:weekly |fortnightly |monthly )?to|com|(?:community |his |her |their )?offender manager|probation (?:officer|practitioner)|(?:his|her|their) probation(?: \w+)? is\b|(?:supervising|allocated|assigned) officer|officer in charge of (?:the|his|her) (?:order|case|licence)|pp|cpp|po|(?:community )?om|responsible officer|cpo|spoc|single point of contact|case manager|(?:main |your |the )contact(?: for (?:probation|this|him|her|them|his|the) ?(?:case|one)?)?(?: is| will be)(?: my colleague)?|contact (?:for|at|in) probation|allocated to|pdu lead|lead (?:contact|professional|practitioner|worker|officer|agency)|case ?lead|named lead|lead|(?:case (?:is )?(?:managed|held|co-?ordinated)|(?:managed|supervised|overseen|monitored) (?:\w+ ){0,3}) ?by|co-?ordinat(?:or|ed by|ing(?: (?:his|her|their|the|this) case)? (?:is|will be)))\b[^.;?!]{0,45}$`)
	oldWorker  = regex(`(?i)\b(?:previous|former|old|last|ex|no longer|used to be)\b[^.;]{0,30}$`)
	leadBehind = regex(`(?i)^\s*(?:\([^()]{5,90}\)\s*)?[,(–\-]*\s*(?:(?:from|of|at|in) (?:the )?[\p{L} ]{3,40}?,? )?(?:who )?(?:(?:is|will be|as|now|has been)\s+)?(?:(?:taking|to take|takes) over as |(?:becoming|to become|becomes) )?(?:(?:allocated|assigned|appointed|named)(?: as| to be)?\s+)?(?:(?:his|her|their|the)\s+)?(?:new |current |community |named |allocated )?(?:com|cpp|pp|offender manager|probation (?:officer|practitioner)|lead (?:contact|professional|practitioner)|responsible officer|case manager|spoc|single point of contact|(?:is )?(?:leading|leads) (?:on|for|in)\b|(?:instead of|rather than|not) me\b|(?:is )?(?:taking|takes|to take) over (?:the|this|his|her|their|my) (?:case|caseload|role|work|licence)\b|(?:takes|taking) (?:over )?(?:this|him|her|it )?(?:over )?from me|co-?ordinates? (?:his|her|their|the|this)|(?:is )?in charge of (?:his|her|their|the|this) (?:case|order|licence)|lead|case co-?ordinator|co-?ordinating|supervising (?:him|her|them|his|her|their|this)|managing (?:him|her|them|his|her|their|the|this)|will (?:be the )?(?:lead|co-?ordinat\w*)|will (?:be )?(?:supervis|manag)\w*)\b`)
	writerIs   = regex(`(?i)\b(?:i am|i['’]m|my name is|this is|it['’]?s)\s+(?:(?:mr|mrs|ms|miss|dr)\.? )?$`)
	hereBehind = regex(`(?i)^,?\s*(?:here\b|from\b|writing\b)`)
	placeCue   = regex(`(?i)(?:\b(?:in|at|near|from|hmp|hmyoi|of|to|into|around|outside|via|enter|back to|visit|under|on)\s+(?:the )?|\d[a-z]?,?\s+)$`)
	whoRefers  = regex(`(?i)^\s*(?:\([^()]{0,120}\))?,?\s*(?:\b(?:of|from|at) [^.;]{2,60}?)?,?\s*(?:has|have) (?:just |today )?(?:referred|made (?:a|the|this) (?:duty to refer |housing )?referral|submitted|sent (?:you )?a referral)\b`)
	verbBehind = regex(`(?i)^\s*(?:,?\s*who\s+)?(?:is|served|currently|tells|walked|attended|(?:who)?['’](?:ll|s)|was|has|will|would|had|says|needs|wants|consents|lives|agreed|came|comes|leaves)\b`)
	placeWord  = regex(`(?i)\b(?:road|street|lane|close|avenue|house|court|hall|hotel|hostel|lodge|ward|hospital|park|gardens|centre|green|hill|county|borough|regiment|garrison|barracks|station|school|college|university|homes|housing|properties|lettings|lets|estates?|association|council|service|services|charity|project|foundation|church|surgery|approved premises|order|act|credit|benefit|allowance|payment|crown|magistrates|jobcentre|plus|department|authority|office|team|unit|form|letter|report|plan|panel|hub|support|recovery|trust|probation|prison|agency|limited|ltd|cic|protocol|army|navy|force)\b`)
)

// noNames are words that begin a sentence or a heading and no name.
var noNames = wordSet(`fyi asap nb ps btw national insurance re ring call phone text email saw met spoke visited interviewed assessed diagnosed nat ins mob kin dsl escaped born sent iranian syrian eritrean ethiopian ghanaian nigerian turkish polish czech bulgarian iraqi kurdish sudanese farsi arabic urdu tigrinya amharic farsi pashto dari somali mon tue tues wed weds thu thur thurs fri sat sun a about accommodation address admitted after afternoon again age aged agreed agreement all alright also although an and another any anyone are as asked
at available back because been before being best between born both brother boyfriend but by can cannot cat category charged children city claimant client colleague colleagues
com comes community concern confirmed consent consents contact could council county court crd crn currently custody customer date day days dear details diagnosis did discharge discharged do
doctor does dob doing daughter dad drugs due during duty each education either email emergency engagement essex ethnicity evening ex existing expected family father feel female few find first firstly following for former formerly friday from
full fully further gender gentleman given good got girlfriend grateful had happy has have having he health hello help her here hers hi high him his history hmp home homeless hope hospital house housing how however husband i if in
information is it its january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec just kind kindly known lady last lately later
leave let level licence like lives living local long low ma'am madam male man many mappa may me medical medically medium mental mobile monday mother mum more morning most move moved mr mrs ms much must my name nationality need needs nearest new next nfa nhs ni no nobody noms none nomis nor normally not nothing now
number of offence offender officer often ok om oms on once one only or order other our out over parole partner patient people per permanent person phone physical please police polish post pregnant previous prior prison prisoner private probation problem
property public re really reason responsible supervising allocated named recall received referral referred referring refer regarding regards release released remand rent report resident risk rosh rough rso said saturday says second secondly see seeking sentence served service services serving sex she should since single sir sister six sleeping so social some someone sofa son soon sorry staff
status still street subject sunday support supported supporting tel telephone tenant thank thanks that the their them then there therefore these they third thirdly this those though three thursday to today together told tomorrow tonight total treated tuesday two unable under unfortunately unit
yoi hmyoi until up update urgent us usual very victim want wants ward was we wednesday week well were what when where whereas which while who why wife will wishes with within without woman work worker would yes yesterday yet you young your
ref subject british english irish romanian lithuanian bulgarian somali portuguese albanian scottish welsh european christmas easter crown magistrates facebook whatsapp universal credit cas3 cas2 hdc gp cpn a&e ed omu pom pdu dwp pip uc esa jsa approved premises yp pop su pt coe lac uasc iom applicant participant individual gent chap lad guest learner student detainee defendant parolee mentee veteran soldier licensee occupant lodger above pnc ptsd adhd copd hiv nino dtr lha psi ftr ard sed hdced sds ipp idva marac mash yot yjs eip op crb bame lgbt afo`)

// surnamesToo are words of places, dates and streets that are surnames as
// well; firstNamesToo those that are first names.
var (
	surnamesToo   = wordSet(`prior young west may march will day long low high green hill hall park lane court street church house case post best english welsh irish scottish french lodge close road bridge due little good new power love care manager field bishop page price ward wing summer winter friday monday christmas easter christian hope problem drew main pop su pt coe lad above guest chap soldier`)
	firstNamesToo = wordSet(`pip april jan june may will hope mark grace dean christian august`)
)

func wordSet(s string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(s) {
		m[w] = true
	}
	return m
}

// nameWord reports a word that may stand in a name.
func nameWord(w string) bool {
	r, _ := utf8.DecodeRuneInString(w)
	if i := strings.IndexByte(w, '-'); i > 2 && i < len(w)-1 && startsUpper(w[i+1:]) {
		// A double-barrelled name may end in "Lane".
		w = strings.ReplaceAll(w, "-", "")
	}
	return unicode.IsUpper(r) && !noNames[strings.ToLower(w)] && !notName.MatchString(w) && !contraction.MatchString(w)
}

// contraction is a pronoun or a verb that another word is drawn to: "She'd".
var contraction = regex(`(?i)(?:['’](?:m|ve|d|ll|re)|n['’]t)$`)

// wordsAt are the bounds of the first words of a text: a letter, and letters,
// marks, apostrophes and hyphens behind it.
func wordsAt(s string, most int) [][2]int {
	out := make([][2]int, 0, min(most, len(s)/5+1))
	from := -1
	for i, r := range s {
		letter := unicode.IsLetter(r)
		switch {
		case from < 0 && letter:
			if len(out) == most {
				return out
			}
			from = i
		case from >= 0 && !letter && r != '\'' && r != '’' && r != '-' && !unicode.IsMark(r):
			// An apostrophe at the end closes a quotation, or owns.
			out, from = append(out, [2]int{from, from + len(strings.TrimRight(s[from:i], "'’"))}), -1
		}
	}
	if from >= 0 {
		out = append(out, [2]int{from, len(s)})
	}
	return out
}

// mentions gives the names in a sentence: runs of words that begin with a
// capital and are no common words, with or without a title.
func mentions(pl *places, s string) []mention {
	at := wordsAt(s, 400)
	var out []mention
	for i := 0; i < len(at); i++ {
		first := i
		if b := at[i][0]; b > 0 && isDigit(s[b-1]) {
			// The letters that end a number.
			continue
		}
		titled := false
		for i < len(at) && titleWord.MatchString(s[at[i][0]:at[i][1]]) && i+1 < len(at) && titleGap(s[at[i][1]:at[i+1][0]]) && startsUpper(s[at[i][0]:]) {
			titled = true
			i++
		}
		if i >= len(at) {
			break
		}
		w := strings.TrimSuffix(strings.TrimSuffix(s[at[i][0]:at[i][1]], "'s"), "’s")
		first2 := firstNamesToo[strings.ToLower(w)] && startsUpper(w) && i+1 < len(at) && s[at[i][1]:at[i+1][0]] == " " &&
			(nameWord(s[at[i+1][0]:at[i+1][1]]) || ofParticles(s, at, i+1) || surnamesToo[strings.ToLower(s[at[i+1][0]:at[i+1][1]])] && idBehind.MatchString(head(s[at[i+1][1]:], 70)))
		if !nameWord(w) && !first2 && !(titled && surnamesToo[strings.ToLower(w)]) {
			if titled {
				i = first
			}
			continue
		}
		end := i
		possessive := len(w) != at[i][1]-at[i][0]
		for !possessive && end+1 < len(at) {
			gap := s[at[end][1]:at[end+1][0]]
			next := s[at[end+1][0]:at[end+1][1]]
			short := strings.TrimSuffix(strings.TrimSuffix(next, "'s"), "’s")
			word := s[at[end][0]:at[end][1]]
			ok := gap == " " || gap == ". " && utf8.RuneCountInString(word) == 1 ||
				gap == ", " && end == i && len(word) >= 3 && !capitals(next) && (capitals(word) || at[first][0] == 0 && idBehind.MatchString(head(s[at[end+1][1]:], 70)))
			if quote := strings.Trim(gap, ` "“”‘'(`); !ok && quote == "" && len(gap) <= 3 && (nameWord(short) || firstNamesToo[strings.ToLower(short)] && startsUpper(short)) {
				// A nickname in quotation marks.
				if j := end + 2; j < len(at) && strings.Trim(s[at[end+1][1]:at[j][0]], ` "“”’')`) == "" && nameWord(s[at[j][0]:at[j][1]]) && !strings.HasPrefix(strings.TrimSpace(gap), "(") {
					end += 2
					continue
				}
			}
			if !ok || !nameWord(short) && !(surnamesToo[strings.ToLower(short)] && startsUpper(short)) && !ofParticles(s, at, end+1) || titleWord.MatchString(short) && len(short) > 2 {
				break
			}
			if e := at[end+1][1]; e < len(s) && s[e] >= '0' && s[e] <= '9' {
				// "Harlow CM20" begins a postcode.
				break
			}
			end++
			possessive = len(short) != len(next)
		}
		m := mention{start: at[first][0], end: at[end][1], titled: titled}
		raw := s[at[first][0]:at[end][1]]
		raw = strings.TrimSuffix(strings.TrimSuffix(raw, "'s"), "’s")
		m.words = end - i + 1
		if !pl.nameHere(s, raw, m) {
			i = end
			continue
		}
		if n := calling(s, at[i:end+1]); n > 0 {
			// "Leading Engineering Technician Jane Doe".
			i += n
			m.start, m.titled, m.words = at[i][0], true, end-i+1
		}
		m.name, m.alias = readName(strings.TrimSuffix(strings.TrimSuffix(s[at[i][0]:at[end][1]], "'s"), "’s"))
		if m.name != "" && (m.words > 1 || titled || len(m.name) > 2 || strings.HasPrefix(s[m.end:], " (")) {
			m.strong = idBehind.MatchString(s[m.end:min(len(s), m.end+70)])
			out = append(out, m)
		}
		i = end
	}
	return alsoCalled(s, out)
}

// alsoCalled takes those names for another of the one before that are said to be:
// "Ann Poe aka Ann Cole", "Ann Poe (formerly Cole), born …".
func alsoCalled(s string, all []mention) []mention {
	out := all[:0]
	for _, m := range all {
		n := len(out) - 1
		if n < 0 || !akaGap.MatchString(s[out[n].end:m.start]) {
			out = append(out, m)
			continue
		}
		if !onceGap.MatchString(s[out[n].end:m.start]) {
			out[n].aka = m.name
		}
		out[n].strong = out[n].strong || m.strong || strings.HasPrefix(s[m.end:], ")") && idBehind.MatchString(head(s[m.end+1:], 70))
	}
	return out
}

var (
	akaGap  = regex(`(?i)^[\s,(/–-]*(?:aka|a\.k\.a\.?|also known as|also uses|alias|alias name|aliases|formerly|previously|n[ée]e|maiden name|now known as)[\s:]*$`)
	onceGap = regex(`(?i)\b(?:formerly|previously|n[ée]e|maiden name)`)
)

// ofParticles reports small words from i on that stand within a name: "van der Berg".
func ofParticles(s string, at [][2]int, i int) bool {
	const most = 2
	for n := 0; i < len(at) && n <= most; i, n = i+1, n+1 {
		w := s[at[i][0]:at[i][1]]
		if s[at[i-1][1]:at[i][0]] != " " {
			return false
		}
		if n > 0 && nameWord(w) {
			return true
		}
		if !particleLower.MatchString(w) {
			return false
		}
	}
	return false
}

// calling counts the words with which a run of capitalised words says what
// somebody does, where a forename and a surname follow.
func calling(s string, at [][2]int) int {
	for n := len(at) - 2; n >= 1; n-- {
		if w := s[at[n-1][0]:at[n-1][1]]; roleNouns[strings.ToLower(w)] && len(w) > 3 && !surnamesToo[strings.ToLower(w)] || rankWord.MatchString(w) {
			return n
		}
	}
	return 0
}

// rankWord ends the name of a rank.
var rankWord = regex(`(?i)^(?:rating|seaman|rate|hand|mechanic|sapper|gunner|private|trooper|signaller|fusilier|kingsman|highlander|ranger|musician|airman|aviator|aircraftman|aircraftwoman|corporal|sergeant|bombardier|craftsman|guardsman|rifleman|artificer|steward|chef)$`)

func titleGap(gap string) bool { return gap == " " || gap == ". " || gap == ") " }

// reportsTo stands before who supervises somebody.
var reportsTo = regex(`(?i)\breports (?:\w+ )?to $`)

// nameHere reports that a run of capitalised words is no place, office or
// abbreviation.
func (p *places) nameHere(s, raw string, m mention) bool {
	bare := dropTitle(raw)
	if m.words == 1 && capitals(bare) && utf8.RuneCountInString(bare) <= 4 || strings.ContainsAny(raw, "0123456789") {
		return false
	}
	if m.titled {
		return true
	}
	f := strings.Fields(bare)
	if n := len(f) - 1; n >= 1 && surnamesToo[strings.ToLower(f[n])] && !placeWord.MatchString(strings.Join(f[:n], " ")) {
		// "Mark Green" and "Linda Hall" may be people, "Golf Green" is a street.
		return referCue.MatchString(s[max(0, m.start-40):m.start]) && !placeNear.MatchString(s[max(0, m.start-16):m.start]) || idBehind.MatchString(s[m.end:min(len(s), m.end+70)]) || m.start == 0 && m.end == len(s) || leadBehind.MatchString(s[m.end:]) || relativeOf.MatchString(s[max(0, m.start-40):m.start]) || leadCue.MatchString(s[max(0, m.start-60):m.start])
	}
	bare = strings.ReplaceAll(bare, "-", "")
	if placeWord.MatchString(bare) || roleWords.MatchString(bare) && m.words > 1 || orgWords.MatchString(bare) && m.words > 1 {
		return false
	}
	if _, ok := p.exactly(p.authorities, dropTitle(raw)); ok {
		return false
	}
	if _, ok := p.exactly(p.prisons, dropTitle(raw)); ok {
		return false
	}
	before := s[max(0, m.start-16):m.start]
	behind := s[m.end:min(len(s), m.end+70)]
	if prisonBefore.MatchString(before) && !(strings.HasSuffix(before, ", ") && idBehind.MatchString(behind)) {
		return false
	}
	if placeCue.MatchString(before) && !referCue.MatchString(before) {
		return m.words > 1 && (idBehind.MatchString(behind) || leadBehind.MatchString(s[m.end:]) || reportsTo.MatchString(s[:m.start]))
	}
	return true
}

// roles decides who the people named are, and chooses the one referred.
func (t *telling) roles() {
	for i := range t.sents {
		t.rolesOf(i)
	}
	t.family()
}

// rolesOf decides it for sentence i.
func (t *telling) rolesOf(i int) {
	s := &t.sents[i]
	for j := range s.names {
		m := &s.names[j]
		from := 0
		if j > 0 && (s.names[j-1].start > 0 || s.names[j-1].words > 1 || s.names[j-1].titled) {
			from = s.names[j-1].end
		}
		before, behind := s.text[max(from, m.start-90):m.start], s.text[m.end:min(len(s.text), m.end+90)]
		whole := s.text[max(0, m.start-90):m.start]
		switch {
		case t.writer != "" && m.words > 1 && sameName(m.name, t.writer), writerIs.MatchString(before) && !m.strong, hereBehind.MatchString(behind) && i < 3 && !m.strong && !haveHere.MatchString(before) && !leadBehind.MatchString(behind), m.words > 1 && whoRefers.MatchString(s.text[m.end:]):
			m.who = isWriter
		case m.titled && officerOf.MatchString(s.text[max(0, m.start-12):min(len(s.text), m.start+3)]):
			m.who = isLead
		case leadFor.MatchString(whole) && !m.strong:
			m.who = isLead
		case leadCue.MatchString(before) && !oldWorker.MatchString(leadCue.ReplaceAllString(before, "")) && !strongCue.MatchString(before) && !m.strong && !prisonLead.MatchString(lastPart(before)) && !careLead.MatchString(before), leadBehind.MatchString(behind) && !m.strong:
			m.who = isLead
		case relativeOf.MatchString(before) && !aMother.MatchString(before) && !parentIs.MatchString(before) && !alsoRefers.MatchString(before):
			m.who = isOther
			if m.strong || besideThem.MatchString(s.text[m.end:]) || j == 0 && willLive.MatchString(s.text[:m.start]) || j > 0 && s.names[j-1].who == isMember || memberCue.MatchString(before) && withFamily.MatchString(whole) || livesTogether.MatchString(s.text) {
				m.who = isMember
			}
			if exCue.MatchString(before) {
				m.who = isOther
			}
		case earlierBehind.MatchString(behind), notThisOne.MatchString(s.text[m.end:]):
			m.who = isOther
		case notThis.MatchString(before), kinPronoun.MatchString(s.text[:m.start]):
			m.who = isOther
		case otherCue.MatchString(before) && !m.strong, victimCue.MatchString(before), sentBefore.MatchString(before) && sentEarlier.MatchString(s.text):
			m.who = isOther
		case j > 0 && s.names[j-1].who == isMember && m.strong && listGap.MatchString(before) || m.strong && memberBefore(s.names[:j]) && placeBetween.MatchString(before):
			m.who = isMember
		case strings.HasPrefix(strings.ToLower(strings.TrimLeft(behind, ", (–-")), "victim"):
			m.who = isOther
		default:
			m.score = t.score(before, behind, m, i)
		}
	}
}

var (
	// notThis stands before one whom the person is not: "not to be confused with".
	notThis = regex(`(?i)\b(?:is ?n['’]t|is not|not(?: to be)?(?: (?:confused|mixed up|mistaken))?(?: with| for)?(?: the)?|confused (?:with|for)|mistaken for)\s*$`)
	// kinPronoun stands before a relative's name where the sentence tells first what
	// he or she is: "His birth mother must not know; she's".
	kinPronoun = regex(`(?i)\b(?:his|her|their) (?:\w+ )?` + relative + `\b[^.]{0,60}[;,–-]\s*(?:she|he|that|it)(?:['’]s| is)(?: called)?\s*$`)
)

// memberBefore reports that a relative is already named in the sentence.
func memberBefore(names []mention) bool {
	for _, m := range names {
		if m.who == isMember {
			return true
		}
	}
	return false
}

// haveHere stands before somebody who is with the writer: "I have Ann Poe here".
var haveHere = regex(`(?i)\b(?:have|['’]ve|got|with|saw|seen|met|seeing)\s+(?:(?:mr|mrs|ms|miss) )?$`)

// lastPart is what stands behind the last comma or "and" of a text: "POM is me, COM is ".
func lastPart(s string) string {
	if i := strings.LastIndexAny(s, ",;"); i >= 0 && leadCue.MatchString(s[i+1:]) {
		return s[i+1:]
	}
	if i := strings.LastIndex(s, " and "); i >= 0 && leadCue.MatchString(s[i:]) {
		return s[i:]
	}
	return s
}

// leadFor stands before who supervises those it names: "COM for Harris and Khan is".
var leadFor = regex(`(?i)\b(?:com|cpp|pp|po|om|(?:community )?(?:probation|offender) (?:officer|practitioner|manager)|lead(?: (?:contact|officer|professional|practitioner))?)s? for (?:(?:mr|ms|mrs|miss|both|all|them|him|her|the (?:two|three|four|first|second|third|last|other|lot)|(?-i:\p{Lu})[\p{L}'’-]*)(?:,? (?:and |& )?| ?/ ?)){1,6}(?:it is|is|are|will be|:|[–-])?:?\s*(?:the (?:[\p{L}&]+ ){1,5}?[\p{L}&]+, )?(?:mr |ms |mrs |miss )?$`)

// earlierBehind says behind a name that this one was referred before: "(A1234BC),
// whom I referred last month".
var earlierBehind = regex(`(?i)^\s*(?:\([^()]{0,60}\))?,?\s*(?:who(?:m)?|that) (?:i|we) (?:\w+ )?(?:referred|sent (?:you|over|across)|put in|e-?mailed|wrote)\b[^.;]{0,30}\b(?:last|previous|earlier|before|yesterday|ago|already|in (?:january|february|march|april|may|june|july|august|september|october|november|december))\b`)

// notThisOne says behind a name that this one is not to be referred: "but he has
// asked me not to refer him".
var notThisOne = regex(`(?i)^[^.;]{0,60}\b(?:asked (?:me|us) not to refer|(?:am|is|are|was) not (?:being )?referr(?:ed|ing)|isn['’]t being referred|(?:do(?:es)?|did) ?(?:not|n['’]t) (?:want|wish) (?:me |us )?to (?:be )?refer(?:red)?)\b`)

// officerOf is the probation officer of the person, not a rank.
var officerOf = regex(`(?i)\b(?:his|her|their|the|current|new|allocated)\s+po\s$`)

// parentIs begins a sentence that names the parent of a family: "Mum is Jane Doe".
var parentIs = regex(`(?i)^(?:the )?(?:mum|mother|mam|dad|father|parent|applicant|patient|resident)(?: is|['’]s name is|\s?[:–-])?\s+$`)

var placeNear = regex(`(?i)(?:\b(?:in|at|near|from|of)\s+(?:the )?|\d[a-z]?,?\s+)$`)

var (
	placeBetween = regex(`^\s*(?:\([^()]*\))?\s*(?:,|(?i:and)|&)\s*$`)
	prisonLead   = regex(`(?i)\bprison (?:offender manager|om)\b|\bpom\b[^.;]{0,20}$`)
	// careLead co-ordinates somebody's care, and no case of prison and probation.
	careLead   = regex(`(?i)\b(?:care|discharge|treatment|mental health) co-?ordinat\w+\b[^.;]{0,25}$`)
	aMother    = regex(`(?i)\b(?:an?|single|young|expectant|new|this|the) (?:\w+ )?(?:mum|mother|father|dad|parent|couple|family),?\s*(?:named |called )?$|\bone of (?:our|my|the|your) (?:\w+ )?(?:mums|mothers|dads|fathers|parents|families|nans|grans),?\s*(?:named |called )?$`)
	withFamily = regex(`(?i)\b(?:with|and|he|she|they|family|household|has)\b`)
	exCue      = regex(`(?i)\b(?:ex|former|estranged|late|victim|perpetrator|abusive)\b`)
	victimCue  = regex(`(?i)\b(?:(?:next of kin|nok|nearest relative|emergency contact|appropriate adult|appointee|guardian)(?: (?:is|are|was)(?: (?:now|still|a|an|the) (?:\w+ ){0,2})?| named| called)?[\s,:(–-]*$|(?:victims?|perpetrator|ex-\w+|ex|estranged \w+|co-?(?:defendants?|accused)|accomplice)\b[^.;]{0,30}$)`)
	// alsoRefers stands before a relative who is referred as well.
	alsoRefers = regex(`(?i)\b(?:also|as well as|and|another|separate|second)\b[^.;]{0,50}\brefer(?:ring|red|ral)?\b[^.;]{0,30}$|\brefer\b[^.;]{0,20}\balso\b[^.;]{0,20}$`)
	// sentBefore stands before one who was referred earlier, sentEarlier says so.
	sentBefore  = regex(`(?i)\b(?:sent|submitted|did|made|e-?mailed|referred|put in)\b(?: (?:you|in|over|through))?(?: (?:the |a |an )?(?:one|form|referral|dtr|another|duty to refer))?(?: (?:for|about|on|re|regarding))? $|\b(?:ignore|disregard|withdraw\w*|cancel|not)\b[^.;]{0,40}\b(?:for|of|about) $`)
	sentEarlier = regex(`(?i)\b(?:last (?:week|month|year|mon\w*|tues\w*|wednes\w*|thurs\w*|fri\w*)|yesterday|earlier|previous(?:ly)?|already|before|the other day|weeks? ago|days? ago|on (?:mon|tues|wednes|thurs|fri)day|ignore|disregard|withdraw\w*|cancel|thank you for dealing)\b`)
	listGap     = regex(`^(?:[^\p{Lu}.;]|\d\.\d){0,60}(?:,|(?i:and)|&|\))\s*$`)
)

// score says how likely it is that a name is the one referred.
func (t *telling) score(before, behind string, m *mention, at int) int {
	n := 0
	if m.strong {
		n += 6
	}
	if strongCue.MatchString(before) {
		n += 5
	} else if referCue.MatchString(before) {
		n += 2
	}
	if m.titled {
		n += 2
	}
	if verbBehind.MatchString(behind) {
		n++
	}
	if m.words > 1 {
		n++
	}
	if at < 4 {
		n++
	}
	if parentIs.MatchString(before) {
		n += 2
	}
	if t.title != "" && inTitle(t.title, m.name) {
		n += 2
	}
	return n
}

// inTitle reports that a mail's subject has the surname of somebody in it, or
// the whole name.
func inTitle(title, name string) bool {
	f := strings.Fields(name)
	if len(f) == 0 {
		return false
	}
	last := strings.ToLower(f[len(f)-1])
	at := strings.Index(title, last)
	return len(last) > 2 && at >= 0 && wordBounds(title, at, at+len(last))
}

// subject is the one referred, as the text names the person: the fullest name
// of the likeliest mention.
func (t *telling) subject() (m mention, ok bool) {
	best := -1
	var pick mention
	for _, s := range t.sents {
		for _, x := range s.names {
			if x.who == unknownStanding && x.words > 1 && x.score > best && x.score >= 4 {
				best, pick = x.score, x
			}
		}
	}
	if best < 0 && t.bornAlone() {
		// "Jane Doe has lost her room. DOB 1/2/1990."
		for _, s := range t.sents {
			for _, x := range s.names {
				if x.who == unknownStanding && x.words > 1 && x.score == 3 && best < 0 {
					best, pick = x.score, x
				}
			}
		}
	}
	if best < 0 {
		for _, s := range t.sents {
			for _, x := range s.names {
				if x.who == unknownStanding && x.titled && x.score > best && x.score >= 5 {
					best, pick = x.score, x
				}
			}
		}
	}
	if best < 0 {
		return t.firstNameOnly()
	}
	if pick.words == 1 {
		// "Mr Whitcombe": perhaps the whole name stands elsewhere.
		for _, s := range t.sents {
			for _, x := range s.names {
				if x.words > 1 && x.who == unknownStanding && endsWithWord(x.name, pick.name) {
					pick = x
				}
			}
		}
	}
	return pick, true
}

// likely is the one whom a text that refers somebody is most about, where nothing
// says so outright: who is named first, does what the sentence tells, is spoken
// of again by one name or by a pronoun, and cannot be telephoned.
func (t *telling) likely() (m mention, ok bool) {
	best, first := 0, true
	for i := range t.sents {
		s := &t.sents[i]
		for j := range s.names {
			x := &s.names[j]
			if x.who != unknownStanding || x.words < 2 || len(strings.Fields(x.name)) < 2 {
				continue
			}
			n := x.score + t.calledAgain(i, x.name)
			behind := s.text[x.end:]
			if first {
				n++
				first = false
			}
			if x.start == 0 && subjectBehind.MatchString(behind) || ofAge.MatchString(behind) || aPerson.MatchString(s.text[:x.start]) {
				n += 2
			}
			if i+1 < len(t.sents) && pronounFirst.MatchString(t.sents[i+1].text) || pronounSoon.MatchString(behind) {
				n += 2
			}
			if reachBehind.MatchString(behind) || strings.TrimSpace(s.text[:x.start]+behind) == "" || signedBefore.MatchString(s.text[:x.start]) || !strings.ContainsFunc(behind, unicode.IsLower) && i > len(t.sents)-4 {
				n -= 4
			}
			if n > best {
				best, m = n, *x
			}
		}
	}
	return m, best >= 5
}

// onlyBorn is the one full name with a date of birth behind it, of somebody grown
// enough to be referred: where nothing else tells whom a text is about, that does.
func (t *telling) onlyBorn() (m mention, ok bool) {
	for i := range t.sents {
		s := &t.sents[i]
		for j := range s.names {
			x := &s.names[j]
			if x.words < 2 || x.who == isWriter || x.who == isLead {
				continue
			}
			behind := head(s.text[x.end:], 44)
			at := bornBehind.FindStringIndex(behind)
			if at == nil {
				continue
			}
			d := inOrder(behind, dateBirth)
			if len(d) == 0 || d[0].start > at[1]+2 || d[0].iso < "1920" || d[0].iso > "2011" {
				continue
			}
			if ok && !sameName(m.name, x.name) {
				return mention{}, false
			}
			m, ok = *x, true
		}
	}
	return m, ok
}

// bornBehind stands between a name and the date of birth.
var bornBehind = regex(`(?i)^\s*(?:\([\p{L} ]{2,20}\)\s*)?[,;:.(–-]*\s*(?:\(?(?:d\.? ?o\.? ?b\.?|date of birth|born(?: on)?|b\.|birthday(?: is)?)\s*[:–-]?\s*)?`)

// calledAgain counts, up to two, how often behind sentence i somebody is called
// by one of the names alone, and once more for what the subject calls so.
func (t *telling) calledAgain(i int, name string) int {
	n := 0
	words := strings.Fields(strings.ToLower(name))
	for k := range t.sents {
		for _, x := range t.sents[k].names {
			if k > i && n < 2 && x.words == 1 && x.who == unknownStanding && slices.Contains(words, strings.ToLower(x.name)) {
				n++
			}
		}
	}
	at := strings.Index(t.title, words[0])
	if at >= 0 && len(words[0]) > 2 && wordBounds(t.title, at, at+len(words[0])) {
		n += 2
	}
	return n
}

var (
	subjectBehind = regex(`^(?:,? \([^()]{0,60}\)|,[^,.;]{0,60},| [-–—] [^-–—.;]{0,60} [-–—])? ?(?:['’](?:s|ll|d)\b|\p{Ll}{2,})`)
	ofAge         = regex(`^,? ?\(?(?:aged? )?\d\d\b`)
	// aPerson stands before the name of one whom a sentence brings in.
	aPerson      = regex(`(?i)\b(?:an?|this|our|your|my) (?:[\w-]+ ){0,3}(?:man|woman|lad|lass|girl|boy|chap|bloke|guy|lady|gent(?:leman)?|person|male|female|mums?|mothers?|dads?|fathers?|customer|client|patient|resident|prisoner|tenant|youngster|teenager|student|couple|veteran|year-old|lodger|inmate|pensioner|parent|attender|inpatient|regular|visitor)\b[^.;]{0,60}$`)
	pronounFirst = regex(`^(?:(?:Currently|Presently|At present|Now|Until|Since|Before|When|Once|As|And|But|So|Both|In|On|At)\b[^.]{0,40}?\b)?(?i:he|she|they|his|her|their|him|them)\b`)
	pronounSoon  = regex(`(?i)^[^.;]{0,90}\b(?:he|she|his|her|him|hers|they|their)\b`)
	reachBehind  = regex(`(?i)^[\s,:(–—-]*(?:(?:is )?on |tel\w*|mob\w*|phone)?[\s,:(–—-]*(?:0\d{3}|\+44|[\w.]+@)`)
	signedBefore = regex(`(?i)(?:thanks|thank you|regards|yours|wishes|sincerely|faithfully|truly|cheers|all the best|\bta)\W*$`)
)

// bornAlone reports a sentence of somebody's date of birth or number with no
// name in it: it is of whoever was named before.
func (t *telling) bornAlone() bool {
	return slices.ContainsFunc(t.sents, func(s sentence) bool {
		return aloneBorn.MatchString(s.text) && !s.other && (bareCRN.MatchString(s.text) || strictPrisonNumber.MatchString(s.text) || len(inOrder(s.text, dateBirth)) > 0)
	})
}

var aloneBorn = regex(`(?i)^(?:(?:(?:his|her|their|the) )?(?:dob|d\.o\.b|date of birth|crn|noms|nomis|prison(?:er)? (?:no|number))\b|born\b|b\.\s?\d|(?:he|she|they)(?:['’]s| is| was|['’]re| are) (?:born|aged?|\d\d)\b|(?:\p{Lu}\p{L}+['’]s (?:own )?)(?:dob|date of birth)\b)`)

// firstNameOnly is the one whom a text calls by a first name and nothing else,
// over and over.
func (t *telling) firstNameOnly() (m mention, ok bool) {
	count := map[string]int{}
	for _, s := range t.sents {
		for _, x := range s.names {
			if x.who == unknownStanding && x.words == 1 && !x.titled && verbBehind.MatchString(s.text[x.end:]) {
				if count[x.name]++; count[x.name] == 2 && !ok {
					m, ok = x, true
				}
			}
		}
	}
	return m, ok
}

func endsWithWord(name, last string) bool {
	f := strings.Fields(name)
	return len(f) > 1 && strings.EqualFold(f[len(f)-1], last)
}

// settle marks every mention of the one referred.
func (t *telling) settle(name string) {
	for i := range t.sents {
		for j := range t.sents[i].names {
			m := &t.sents[i].names[j]
			if (m.who == isOther || m.who == isMember) && m.words > 1 && m.strong && sameName(m.name, name) {
				m.who = isPerson
			}
			if m.who == unknownStanding && (sameName(m.name, name) || m.words == 1 && (strings.Contains(" "+strings.ToLower(name)+" ", " "+strings.ToLower(m.name)+" ") || m.words == 1 && shortFor(m.name, strings.SplitN(name, " ", 2)[0]))) {
				m.who = isPerson
			}
		}
	}
}
