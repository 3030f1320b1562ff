package parser

import (
	"slices"
	"strings"

	"dtrbot/parser/document"
)

// A mail may tell of several people one below the other, each beginning with a
// name and what nobody shares: "1) Jane Doe (dob 1/2/1990) A1234BC", or a title
// that counts them and the name below it. What stands between one such line and
// the next is told of that one alone; what stands above the first and below the
// last is told of all. Each is best read as a mail of their own.

// apartBy parts the text of a mail into one for each of several people; nil
// where it does not tell of several so.
func apartBy(blocks []document.Block) [][]document.Block {
	lines, ok := ownLines(blocks)
	if !ok {
		return nil
	}
	var heads []int
	var names []string
	for i := range lines {
		name, known := headOfPerson(lines, i)
		if !known {
			continue
		}
		if n := len(heads); n > 0 && (i-heads[n-1] < 2 || slices.ContainsFunc(names, func(o string) bool { return sameName(o, name) })) {
			return nil
		}
		heads, names = append(heads, i), append(names, name)
	}
	if len(heads) < 2 || len(heads) > mostApart || familyListed(lines, heads) {
		return nil
	}
	end := tailOf(lines, heads[len(heads)-1]+1, len(heads))
	if end-heads[len(heads)-1] < 2 {
		return nil
	}
	for _, l := range lines[heads[1]:end] {
		if asBefore.MatchString(l.Text()) {
			return nil // told by what is told of another
		}
	}
	var out [][]document.Block
	for i, h := range heads {
		to := end
		if i+1 < len(heads) {
			to = heads[i+1]
		}
		var own []document.Block
		own = append(own, lines[:heads[0]]...)
		own = append(own, inOrderOf(lines[h], names[i]))
		own = append(own, lines[h+1:to]...)
		for _, l := range lines[end:] {
			own = append(own, without(inTurnOf(l, len(heads), i), names, i))
		}
		out = append(out, own)
	}
	return out
}

// inOrderOf is the line that one of several people begins with, with a surname
// that stands first behind the forename: "Doe, Jane" is a name beside others like it.
func inOrderOf(l document.Block, name string) document.Block {
	t := l.Text()
	at := nameFirst.FindStringIndex(t)
	if at == nil || !strings.Contains(strings.Trim(t[:at[1]], " ,"), ",") {
		return l
	}
	if n, _ := readName(strings.Trim(t[:at[1]], " ,-–")); n != name {
		return l
	}
	l.Spans = []document.Span{{Text: name + t[at[1]:]}}
	return l
}

// without is a line about all of several people less the day that is said of
// another: "both signed, Amy on 3 May and Ben on 5 May" is not Ben's 3 May.
func without(l document.Block, names []string, own int) document.Block {
	t := l.Text()
	if !strings.Contains(t, firstName(names[own])) {
		return l
	}
	parted := t
	for i, n := range names {
		at := strings.Index(parted, firstName(n)+" on ")
		if i == own || at < 0 {
			continue
		}
		day := at + len(firstName(n)) + len(" on ")
		if d := inOrder(parted[day:], dateEvent); len(d) > 0 && d[0].start == 0 {
			parted = parted[:at] + strings.TrimLeft(parted[day+d[0].end:], " ,")
		}
	}
	if parted != t {
		l.Spans = []document.Span{{Text: parted}}
	}
	return l
}

// inTurnOf is a line about all of n people with the day that is the k-th one's
// of the days it names in a row.
func inTurnOf(l document.Block, n, k int) document.Block {
	if turns := inTurn(l.Text(), n); turns != nil {
		l.Spans = []document.Span{{Text: turns[k]}}
	}
	return l
}

// firstName is the first word of a name.
func firstName(name string) string {
	first, _, _ := strings.Cut(name, " ")
	return first
}

// mostApart is the most people that are taken apart in one mail.
const mostApart = 12

// ownLines are the lines of a mail's own text, a block each; false where it has
// tables or boxes, or another mail quoted in it.
func ownLines(blocks []document.Block) ([]document.Block, bool) {
	var out []document.Block
	for _, b := range blocks {
		if b.Table != nil || b.Quote > 0 || b.Role == document.RoleForwardHeader || len(out) > 400 {
			return nil, false
		}
		gap := b.Gap || b.Heading > 0
		for _, spans := range cellLines(document.Cell{Blocks: []document.Block{b}}) {
			if slices.ContainsFunc(spans, func(s document.Span) bool { return s.Field != nil }) {
				return nil, false
			}
			line := b
			line.Spans, line.Gap = spans, gap
			gap = false
			out = append(out, line)
		}
	}
	return out, true
}

// headOfPerson reads the line that one of several people begins with: a name
// with a date of birth or a number behind it, or a name below a title that
// counts people, with such a line below.
func headOfPerson(lines []document.Block, i int) (name string, ok bool) {
	t := strings.TrimSpace(lines[i].Text())
	counted := false
	if ordinalTitle.MatchString(t) && i+1 < len(lines) {
		counted = true
		t = strings.TrimSpace(lines[i+1].Text())
	} else if i > 0 && ordinalTitle.MatchString(strings.TrimSpace(lines[i-1].Text())) {
		return "", false // told by the line above
	}
	if len(t) > 220 {
		return "", false
	}
	n := strings.TrimSpace(stripCalls(stripNumbering(t)))
	if label := nameLabelled.FindString(n); label != "" {
		n = n[len(label):]
	}
	m := nameFirst.FindString(n)
	name, _ = readName(strings.Trim(m, " ,-–"))
	if len(strings.Fields(name)) < 2 || !looksLikeName(name) || notName.MatchString(m) || orgWords.MatchString(m) || roleWords.MatchString(m) {
		return "", false
	}
	rest := n[len(m):]
	if !tellsApartAtOnce(rest) && !(counted && i+2 < len(lines) && tellsApartAtOnce(lines[i+2].Text())) && !(onlyMarks(rest) && (lines[i].Gap || lines[i].Heading > 0) && tellsBelow(lines[i+1:], lines[i].Heading > 0)) {
		return "", false
	}
	return name, true
}

// tellsBelow reports a paragraph, below a name as its title, that says when
// somebody was born or which number is theirs. A form below a title is none.
func tellsBelow(lines []document.Block, titled bool) bool {
	const near = 160
	if len(lines) == 0 || lines[0].Gap && !titled || answeredLine.MatchString(lines[0].Text()) {
		return false
	}
	var b strings.Builder
	for i, l := range lines {
		if i > 0 && l.Gap || b.Len() > near {
			break
		}
		b.WriteString(l.Text() + " ")
	}
	s := b.String()
	s = s[:min(len(s), near)]
	if strictPrisonNumber.MatchString(s) || bareCRN.MatchString(s) {
		return true
	}
	born := bornAt.FindStringIndex(s)
	if born == nil || relativeBorn.MatchString(s) {
		return false
	}
	d := inOrder(s[born[1]:], dateBirth)
	return len(d) > 0 && d[0].start < 4 && d[0].iso < bornAsChild
}

// bornAt stands before the day somebody was born on.
var bornAt = regex(`(?i)\b(?:dob|d\.o\.b\.?|born|date of birth)\b(?: (?:on|is|was))?`)

// nameFirst is a name at the beginning of a line, up to the sign or the word
// behind it. nameLabelled is a label that such a line may have.
var (
	nameFirst    = regex(`^(?:(?i:mr|mrs|ms|miss|mx) )?\p{Lu}[\p{L}'’\-]*(?:,? \p{Lu}[\p{L}'’\-]*\.?){1,4}`)
	nameLabelled = regex(`(?i)^(?:(?:full )?name|client|patient|prisoner|resident)\s*[:–-]\s*`)
)

// tellsApartAtOnce reports a text that begins with a date of birth or a number
// that no two people share.
func tellsApartAtOnce(s string) bool {
	s = s[:min(len(s), 60)]
	if strictPrisonNumber.MatchString(s) || bareCRN.MatchString(s) {
		return true
	}
	d, _ := findDates(s, dateBirth)
	return len(d) > 0 && d[0].start < 32 && d[0].iso < bornAsChild
}

// familyListed reports people who are one family rather than several who are
// referred: they are called a household above, or one by what they are to another.
func familyListed(lines []document.Block, heads []int) bool {
	for i := max(0, heads[0]-2); i < heads[0]; i++ {
		if householdAbove.MatchString(lines[i].Text()) {
			return true
		}
	}
	for i, h := range heads {
		if relationWord.MatchString(lines[h].Text()) {
			return true
		}
		if above := lines[h-min(h, 1)].Text(); i > 0 && (relationWord.MatchString(above) || elseAbove.MatchString(above)) && wordCount(above) <= 8 && !strings.HasSuffix(strings.TrimSpace(above), ".") {
			return true // "Partner's details", and below it a name with a day
		}
	}
	return false
}

// elseAbove is in a title above the name of somebody who is not referred.
var elseAbove = regex(`(?i)\b(?:next of kin|nok|emergency|perpetrator|abuser|alleged|victim|co-?defendant|landlord|host|joint|second applicant|applicant 2|other (?:adult|applicant)|household|referrer|worker|officer|contacts?)\b`)

var householdAbove = regex(`(?i)\b(?:household|children|family members?|dependants?|living with|lives? with|people who would|contacts?|workers? involved|professionals|staff)\b`)

// tailOf is where what is told of the last person ends: above a farewell, a
// signature, or a paragraph about all of them.
func tailOf(lines []document.Block, from, people int) int {
	for i := from; i < len(lines); i++ {
		t := strings.TrimSpace(lines[i].Text())
		if signOff.MatchString(t) || dashLine.MatchString(t) || lines[i].Role == document.RoleSignature || lines[i].Role == document.RoleDisclaimer {
			return i
		}
		if !lines[i].Gap || i == from {
			continue
		}
		first := roleSplit.Split(t, 2)[0]
		if looksLikeName(first) && len(strings.Fields(first)) >= 2 && !tellsApartAtOnce(t[len(first):]) && countDigits(first) == 0 && !orgWords.MatchString(first) {
			return i
		}
		if ofThemAll.MatchString(t) || inTurn(t, people) != nil {
			return i
		}
	}
	return len(lines)
}

// ofThemAll begins a paragraph about all of several people, or about the writer.
var ofThemAll = regex(`(?i)^(?:[^.!?]{0,60}\b(?:both|either|neither|each of|all (?:of (?:them|these|those|the above)|the above|three|four|five|men|women|cases)|every (?:one|case)|(?:these|the) (?:two|three|four|men|women|lads|gents|ladies|people|referrals)|them|any of)\b|(?:please|let me|could you|can you|if you|i am|i will|i can|we can|thanks|thank you|many thanks|any (?:questions|queries))\b)`)

// asBefore points to what was told of the one before.
var asBefore = regex(`(?i)\b(?:as above|same|ditto|likewise|also|too)\b|["”]\s*$`)
