package parser

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"dtrbot/parser/document"
)

// Text is handled with its looks as private-use runes in it, so that one
// string tells all that matters: which words are struck out, which boxes are
// ticked, what is only a prompt. The source's own private-use runes are
// removed first.
const (
	runeEmpty    = '\uE000' // a box, not ticked
	runeTicked   = '\uE001' // a box, ticked
	runeStruck   = '\uE002' // struck text begins
	runeUnstruck = '\uE003' // and ends
	runeBold     = '\uE004' // bold text begins
	runeUnbold   = '\uE005' // and ends
	runeHole     = '\uE006' // a control nobody touched
	runeField    = '\uE007' // the content of a control begins
	runeUnfield  = '\uE008' // and ends
	runeEdge     = '\uE009' // where the look changes, until a mail's labels are known

	// runeMarks is the byte with which all of them begin.
	runeMarks = 0xEE
)

// question is one label with what was answered to it.
type question struct {
	label string
	hit   hit
	known bool
	// group is the question an option belongs to: "Support needs".
	group string
	// groupKey is the key of that question.
	groupKey string
	ans      answer
	head     string // the section it stands in, as written
	block    string // whose section that is, "" when nobody's
	owner    string // the block of the column, when columns are people
	sect     int    // counts sections, so that anchors end with theirs
	col      int    // the column of its cell, 0 outside of tables
	person   int    // counts the rows of a list of people, from 1; 0 for no list
	rows     [][]gridCell
	// title is set for a section's title that may be a question too.
	title bool
	// unsigned is set for a line that is a label by its words alone.
	unsigned bool
	// under is set where the answer stands on the lines below.
	under bool
	// strong is set where the form's layout makes it a question, as against a
	// line of a mail with a colon in it.
	strong bool
	// com is set where the lead asked for is the person's own probation
	// practitioner, who may be the one who refers.
	com bool
	// first is the key before it was settled whose the question is.
	first string
	// near is the key of the wording that an unknown label is likest to.
	near string
	// likely is the key that all signs together speak for most, and likelihood
	// how likely that is; "" where nobody asked.
	likely     string
	likelihood float64
}

// gridCell is one answer of a row under a heading.
type gridCell struct {
	label string
	hit   hit
	known bool
	text  string
}

// answer is what is written beside a label.
type answer struct {
	// text is the whole answer, options chosen first.
	text string
	// picked are the options chosen, by tick or by striking the others.
	picked []string
	// tick is set for a ticked box that has no words of its own.
	tick bool
	// rest is what was written besides the options.
	rest string
	// offered is set when options were offered, chosen or not.
	offered bool
}

func (a answer) empty() bool { return a.text == "" && !a.tick && len(a.picked) == 0 }

// reader reads one part into questions.
type reader struct {
	cat    *catalogue
	places *places
	body   bool
	qs     []question
	prose  []string // paragraphs that are no questions
	feet   []string // the feet of printed pages that have an e-mail address
	sign   []string // the lines of the signature
	heads  []string // headings and titles
	told   []Answer // running text of a form, under the title it stands below
	head   string
	block  string
	sect   int
	pend   *question
	lines  []string             // the answer so far of pend
	para   []string             // the paragraph of prose so far
	labels map[string]*labelHit // what labels were recognised as
	sensed map[string]lineSense // what lines were weighed as
	state  textState
	depth  int
	// quoteFrom is set below a forward header: what is quoted there counts.
	quoteFrom int
	// before is where the questions stood before the title that waits.
	before section
	// col is the column of the cell that is read.
	col int
	// flat is every line of a mail's text, at the place that is read now.
	flat []string
	at   int
	// inline is set where the waiting question has its answer on its own line.
	inline bool
	// sheet is a sheet pasted as text, as far as it is read.
	sheet [][]cell
	// parted is the sign between the cells of that sheet.
	parted string
	// dashes counts the labels with a dash behind them.
	dashes int
	// unmarked is 1 where a mail's labels stand before their answers without a
	// sign, -1 where they do not, 0 before that is known.
	unmarked int
	// handover is 1 in a mail made like a ward's handover, -1 in others, 0
	// before that is known.
	handover int
	// cuts are where one message of a mail's text ends and another begins.
	cuts     []cut
	quoteNow int
	// bullets is set while the lines of the waiting answer have bullets.
	bullets bool
	// gapped is set on the first line after an empty one.
	gapped bool
	// below is set where the next row of a table answers the waiting question.
	below bool
	// overBlanks counts the answers that stand before the dots of their blank.
	overBlanks int
	// underName tells below whose name a paragraph of a mail stands, as often as
	// it stands there; beforeAnyName for one above the first.
	underName map[string][]string
	// unlabelled is set where people are told of line by line without labels.
	unlabelled bool
	// cover is set above the form's first question, on a line above another.
	cover bool
	// across is the last table with a column for each person.
	across across
	// sure are the tables that were made of labels and answers in turn, paired
	// those of the form that have a label and its answer in each row.
	sure, paired map[*document.Table]bool
	// byLine is set for a mail most lines of which ask and answer.
	byLine bool
	// prefixes are what several labels of such tables have before a colon.
	prefixes map[string]bool
	// linePrefixes are what several lines have before the first of two colons.
	linePrefixes map[string]bool
	// stackedCells is set for a form whose cells have labels above answers.
	stackedCells bool
	// stackedRows counts the rows of tables whose cells had labels above answers.
	stackedRows int
	// relaid are the blocks of a part whose answers stand below its questions, nil
	// for others.
	relaid []document.Block
}

// labelHit is the catalogue's word on a label.
type labelHit struct {
	hit hit
	ok  bool
}

// label asks the catalogue once for each spelling.
func (x *reader) label(s string) (hit, bool) {
	if h, ok := x.labels[s]; ok {
		return h.hit, h.ok
	}
	h, ok := x.cat.label(s)
	if x.labels == nil {
		x.labels = map[string]*labelHit{}
	}
	if len(x.labels) < 10_000 {
		x.labels[s] = &labelHit{h, ok}
	}
	return h, ok
}

// wholeLabel is label for a text of which only a whole wording counts, and which
// nobody else asks about.
func (x *reader) wholeLabel(s string) (hit, bool) {
	if h, ok := x.labels[s]; ok {
		return h.hit, h.ok
	}
	return x.cat.labelled(s, true)
}

// maxQuestions is far above any form's, so that a hostile one stays cheap.
const maxQuestions = 2000

// marked gives the lines of a block with the looks marked in them.
func marked(b document.Block) []string { return markedLooks(b, false) }

// markedLooks is marked with an edge wherever the look changes, where those
// are asked for.
func markedLooks(b document.Block, edges bool) []string {
	var sb strings.Builder
	for i, s := range b.Spans {
		if s.Look && !s.Bold && chosenByLook(b.Spans, i) {
			s.Bold = true
		}
		if f := s.Field; f != nil {
			sb.WriteString(markField(f))
			continue
		}
		t := s.Text
		if !isASCII(t) || strings.ContainsAny(t, "\r\v\f") {
			t = strings.Map(cleanRune, t)
		}
		t = glyphBoxes(t)
		blank := strings.TrimSpace(t) == ""
		if edges && i > 0 && s.Look != b.Spans[i-1].Look {
			sb.WriteRune(runeEdge)
		}
		if s.Struck && !blank {
			sb.WriteRune(runeStruck)
		}
		if s.Bold && !blank {
			if i > 0 && b.Spans[i-1].Bold {
				// One bold passage may be several runs.
				trimmed := strings.TrimSuffix(sb.String(), string(runeUnbold))
				sb.Reset()
				sb.WriteString(trimmed)
			} else {
				// The blank before bold words is not bold.
				first := strings.TrimLeft(t, " ")
				sb.WriteString(t[:len(t)-len(first)])
				t = first
				sb.WriteRune(runeBold)
			}
		}
		sb.WriteString(t)
		if s.Bold && !blank {
			sb.WriteRune(runeUnbold)
		}
		if s.Struck && !blank {
			sb.WriteRune(runeUnstruck)
		}
	}
	lines := strings.Split(sb.String(), "\n")
	for i, l := range lines {
		lines[i] = settled(l)
	}
	return lines
}

func cleanRune(r rune) rune {
	switch {
	case r >= runeEmpty && r <= runeEdge, r == '\u200b', r == '\u200c', r == '\u200d', r == '\ufeff', r == '\u00ad':
		return -1
	case r == '\u00a0', r == '\u2007', r == '\u202f', r == '\u2003', r == '\u2002':
		return ' '
	case r == '\u2010', r == '\u2011':
		return '-'
	case r == '\u2044', r == '\u2215':
		return '/'
	case r == '\r', r == '\v', r == '\f', r == '\u2028', r == '\u2029':
		return '\n'
	}
	return r
}

func markField(f *document.Field) string {
	switch f.Kind {
	case document.FieldCheckbox:
		if f.Checked {
			return string(runeTicked)
		}
		return string(runeEmpty)
	default:
		v := strings.TrimSpace(strings.Map(cleanRune, f.Value))
		if f.Placeholder || v == "" {
			return string(runeHole)
		}
		return string(runeField) + v + string(runeUnfield)
	}
}

var (
	boxEmptyText  = regex(`\[[ _]{0,3}\]|\( {1,3}\)|[☐□❑❏◻▢○⬜]`)
	boxTickedText = regex(`\[\s?[xX✓✔]\s?\]|\(\s?[xX✓✔]\s?\)|[☒☑🗹🗷■◼✅◉⦿]|[✓✔✗✘]`)
)

// glyphBoxes turns drawn and typed boxes into marks.
func glyphBoxes(s string) string {
	if strings.Contains(s, "_ ") && !strings.Contains(s, "___") {
		s = typedTicks(s)
	}
	if strings.IndexByte(s, '[') < 0 && strings.IndexByte(s, '(') < 0 && (isASCII(s) || !strings.ContainsAny(s, "☐□❑❏◻▢○⬜☒☑🗹🗷■◼✅✓✔✗✘")) {
		return s
	}
	s = boxTickedText.ReplaceAllString(s, string(runeTicked))
	return boxEmptyText.ReplaceAllString(s, string(runeEmpty))
}

// unmarked reports a text in which no looks are marked.
func unmarked(s string) bool {
	return strings.IndexByte(s, runeMarks) < 0 && utf8.ValidString(s)
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// visible is the text a reader sees: no struck words, boxes or prompts.
func visible(s string) string {
	if unmarked(s) {
		return strings.TrimSpace(s)
	}
	struck := 0
	return strings.TrimSpace(strings.Map(func(r rune) rune {
		switch r {
		case runeStruck:
			struck++
			return -1
		case runeUnstruck:
			struck--
			return -1
		case runeEmpty, runeTicked, runeBold, runeUnbold, runeHole, runeField, runeUnfield, runeEdge:
			return -1
		}
		if struck > 0 {
			return -1
		}
		return r
	}, s))
}

// bare is all the text, struck or not, without marks.
func bare(s string) string {
	if !utf8.ValidString(s) {
		return strings.TrimSpace(strings.Map(func(r rune) rune {
			if r >= runeEmpty && r <= runeEdge {
				return -1
			}
			return r
		}, s))
	}
	for markAt(s) {
		s = s[markSize:]
	}
	for len(s) >= markSize && markAt(s[len(s)-markSize:]) {
		s = s[:len(s)-markSize]
	}
	if strings.IndexByte(s, runeMarks) < 0 {
		return strings.TrimSpace(s)
	}
	out := make([]byte, 0, len(s))
	for i := 0; i < len(s); i++ {
		if markAt(s[i:]) {
			i += markSize - 1
			continue
		}
		out = append(out, s[i])
	}
	return strings.TrimSpace(string(out))
}

// markSize is the length of a mark.
const markSize = len(string(runeEmpty))

// markAt reports a text that begins with a mark of a look.
func markAt(s string) bool {
	return len(s) >= markSize && s[0] == runeMarks && s[1] == string(runeEmpty)[1] && s[2] >= string(runeEmpty)[2] && s[2] <= string(runeEdge)[2]
}

func hasBox(s string) bool {
	return strings.IndexByte(s, runeMarks) >= 0 && (strings.ContainsRune(s, runeEmpty) || strings.ContainsRune(s, runeTicked))
}

// loneMark reports a cell that holds a tick and nothing else; set tells
// whether it is there.
func loneMark(s string) (lone, set bool) {
	t := strings.TrimSpace(bare(s))
	if hasBox(s) {
		if t != "" {
			return false, false
		}
		return true, strings.ContainsRune(s, runeTicked)
	}
	switch t {
	case "x", "X", "√", "ü", "*", "þ":
		return true, true
	}
	return false, false
}

// allBold reports that every visible word of the text is bold.
func allBold(s string) bool {
	bold, seen := 0, false
	for _, r := range s {
		switch r {
		case runeBold:
			bold++
		case runeUnbold:
			bold--
		default:
			if unicode.IsLetter(r) {
				if bold == 0 {
					return false
				}
				seen = true
			}
		}
	}
	return seen
}

// allCaps reports text in capitals of at least two words or six letters.
func allCaps(s string) bool {
	n := 0
	for _, r := range s {
		if unicode.IsLower(r) {
			return false
		}
		if unicode.IsUpper(r) {
			n++
		}
	}
	return n >= 6
}

var (
	instruction = regex(`(?i)\(?\s*\b(?:please\s+)?(?:delete|circle|tick|select|cross out|strike)\b[^()\n:]{0,40}\b(?:appropriate|applicable|apply|one|below|box(?:es)?|necessary)\b\s*\)?:?|\(\s*please (?:circle|tick|state|specify|delete)\s*\)|\(\s*(?:circle|tick|delete)\s*\)`)
	optionWord  = `(?:yes|no|y|n|not known|n/?k|unknown|don'?t know|n/?a|not applicable|male|female|m|f|trans(?:gender)?|non.?binary|other|undisclosed|prefer not to say|mr|mrs|miss|ms|mx|dr|low|medium|high|very high|verbal|written|oral|unsure|maybe|applying|single|married|cohabiting|engaged|separated|divorced|widowed|sentenced|remand|recall|licence|self|indeterminate|declined|refused|homeless|threatened with homelessness|in writing|verbally)`
	untouched   = regex(`(?i)^\s*` + optionWord + `(?:\s*[/|,\\–\-]\s*|\s+or\s+|\s+)` + optionWord + `(?:(?:\s*[/|,\\–\-]\s*|\s+or\s+|\s+)` + optionWord + `)*\s*[?.:*]*\s*$`)
	untouchedAt = regex(`(?i)^\s*(?:yes|y)\s*[/|\\]\s*(?:no|n)(?:\s*[/|\\]\s*(?:not known|n/?k|unknown|n/?a|don'?t know|unsure))?\b\s*[?.:;,\-–*]*\s*`)
)

// add records a question.
func (x *reader) add(q question) {
	q.label = strings.TrimSpace(strings.Trim(stripNumbering(collapse(bare(q.label))), " :*_….-–=>|"))
	if q.label == "" && q.ans.empty() && len(q.rows) == 0 {
		return
	}
	if len(x.qs) >= maxQuestions {
		return
	}
	if !q.known {
		q.hit, q.known = x.label(q.label)
	}
	if !q.known && x.head != "" && q.ans.offered && tickLabel.MatchString(q.label) {
		if h, ok := x.label(stripNumbering(x.head)); ok {
			// "Please tick" asks what the title asks.
			q.label, q.hit, q.known = stripNumbering(x.head), h, true
		}
	}
	q.head, q.block, q.sect, q.col = x.head, x.block, x.sect, x.col
	if x.qs == nil {
		x.qs = make([]question, 0, 32)
	}
	x.qs = append(x.qs, q)
}

// section begins a section.
func (x *reader) section(title, block string) {
	x.flush()
	x.sect++
	if (x.sect == 1 || x.sect == 2 && len(x.qs) == 0 && len(strings.Fields(title)) > 4) && formTitle.MatchString(title) {
		// The form's own title is about nobody.
		block = blockNeutral
	} else if block == "" || block == blockNeutral {
		block = firstOf(x.cat.titleBlock(title), block)
	}
	if x.sect == 1 && len(x.qs) == 0 && block == blockOther && !kinTitle.MatchString(title) && !causesHarm(title) {
		// "Emergency Duty Service" is who made the form.
		block = blockNeutral
	}
	if x.sect == 1 && len(x.qs) == 0 && block == blockHousehold && len(strings.Fields(title)) > 4 {
		// "Families First: housing worry about a family" is the form's title.
		block = blockNeutral
	}
	if x.cover && x.sect == 1 && orgTitle.MatchString(title) && !partTitle.MatchString(title) {
		// "Jobcentre Plus – Anytown", "Early Help & Families" above the form's title.
		block = blockNeutral
	}
	x.head, x.block = title, block
	x.heads = append(x.heads, title)
}

// flatLines gives the lines of a text, tables left out.
func flatLines(blocks []document.Block, typed [][]typedLine) []string {
	var out []string
	for i, b := range blocks {
		if b.Table == nil && b.Role == "" && b.Heading == 0 {
			for _, l := range typed[i] {
				out = append(out, strings.TrimSpace(visible(l.text)))
			}
		}
	}
	return out
}

// ahead gives the next lines with text after the one that is read.
func (x *reader) ahead(line string, n int) []string {
	for x.at < len(x.flat) && x.flat[x.at] != line {
		x.at++
	}
	var out []string
	for i := x.at + 1; i < len(x.flat) && len(out) < n; i++ {
		if x.flat[i] != "" {
			out = append(out, x.flat[i])
		}
	}
	return out
}

// tableTitle reports a short line above a table of several cells: the title
// of what stands in it.
func (x *reader) tableTitle(b document.Block, t *document.Table) bool {
	s := stripNumbering(strings.TrimSpace(b.Text()))
	if s == "" || len(s) > 60 || len(strings.Fields(s)) > 6 || strings.ContainsAny(s, ":?.,;\n@") || !startsUpper(s) || codeLike.MatchString(s) || hasBox(strings.Join(marked(b), "")) {
		return false
	}
	if len(t.Rows) == 0 || len(t.Rows[0].Cells) < 2 {
		return false
	}
	switch x.block {
	case blockHousehold, blockOther, blockProfessional, blockOffice:
		// "Home" below a list of the children is about the person again.
		return true
	}
	return x.cat.titleBlock(s) != ""
}

// answerBox reads a table of one cell below a question as its answer: the box
// that many forms print to write in.
func (x *reader) answerBox(t *document.Table) bool {
	if x.pend == nil || len(x.lines) > 0 || len(t.Rows) == 0 || len(t.Rows) > 3 {
		return false
	}
	var lines []string
	for _, r := range combs(t).Rows {
		if len(r.Cells) == 1 && strings.TrimSpace(r.Cells[0].Text()) == "" && len(r.Cells[0].Blocks) == 0 {
			continue // the letters above the boxes
		}
		if len(r.Cells) != 1 {
			return false
		}
		c := x.newCell(r.Cells[0], 0)
		if len(c.nested) > 0 || c.label >= 0.6 && c.hit.score > 0.9 || c.glued() {
			return false
		}
		lines = append(lines, c.lines...)
	}
	if len(lines) == 0 {
		return false
	}
	x.lines = lines
	x.endParagraph()
	return true
}

var tickLabel = regex(`(?i)^(?:please )?(?:tick|select|circle|mark|choose)\b[^?]{0,40}$`)

var kinTitle = regex(`(?i)\b(?:kin|gp|contacts?|solicitor|doctor|perpetrator|abuser|landlord)\b`)

// Who made a form, as against the title of a part of it.
var (
	orgTitle  = regex(`(?i)\b(?:councils?|borough|city of|services?|teams?|hub|centre|trust|nhs|hospital|infirmary|hmp|prison|probation|jobcentre|dwp|school|academy|college|refuge|engagement|help|partnership|project|unit|office|department|directorate|authority|charity|association|garrison|police|army|social care|aid)\b`)
	partTitle = regex(`(?i)\b(?:details?|about|your?|who|whom|referr\w+|section|part|information|completed?|client|applicant|person|contacts?|members?|composition|officer|worker|practitioner|coach|nurse)\b`)
)

var formTitle = regex(`(?i)\b(?:referral|form|notification|duty to refer|dtr|application|checklist|slip|notice|alert|pro ?-?forma)\b`)

// read takes the blocks of a part in order.
func (x *reader) read(blocks []document.Block) {
	var typed [][]typedLine
	if x.body && x.depth == 0 {
		blocks = x.fallenTables(x.labelsJoined(typedColumns(blocks)))
	}
	if x.depth == 0 {
		x.linePrefixes = linesPrefixed(blocks)
		blocks = x.laidBelow(x.labelsRisen(blocks))
	}
	if x.body && x.depth == 0 {
		blocks = x.banded(x.laid(x.drawn(blocks)))
		typed = x.mailLines(blocks)
		x.flat, x.at = flatLines(blocks, typed), 0
	}
	if !x.body {
		blocks = x.rejoined(x.gapPairs(x.askedBelow(tabTables(x.underlined(blocks)))))
		if x.depth == 0 {
			blocks = x.banded(x.laid(blocks))
			x.cellsAsk(blocks)
			x.pairsAcross(blocks)
			x.twoColumns(blocks)
			if typed = x.itemised(blocks); typed == nil {
				typed = x.boldAsked(blocks)
			}
		}
	}
	for i, b := range blocks {
		x.cover = !x.body && x.depth == 0 && len(x.qs) == 0 && i+1 < len(blocks) && blocks[i+1].Table == nil && !strings.Contains(blocks[i+1].Text(), ": ")
		if !x.body && x.pend == nil && b.Table == nil && b.Heading == 0 && b.Role == "" && i+1 < len(blocks) && blocks[i+1].Table != nil && x.tableTitle(b, blocks[i+1].Table) {
			x.endProse()
			x.startSection(strings.TrimSpace(b.Text()))
			continue
		}
		if b.Table != nil {
			if x.answerBox(b.Table) {
				continue
			}
			x.endParagraph()
			if x.quoted(b.Quote) {
				continue
			}
			if i > 0 && x.block == blockOther && !x.body && x.depth == 0 && blocks[i-1].Table != nil && x.asksCase(b.Table) {
				x.section("", "")
			}
			x.table(b.Table)
			continue
		}
		if x.quoted(b.Quote) {
			continue
		}
		if typed != nil {
			x.paragraph(b, typed[i])
			continue
		}
		x.paragraph(b, plainLines(b))
	}
	x.flush()
}

// asksCase reports a table that begins with a question about the case: it is
// about the person again, where the table before it was about somebody else.
func (x *reader) asksCase(t *document.Table) bool {
	if len(t.Rows) == 0 || len(t.Rows[0].Cells) < 2 {
		return false
	}
	h, ok := x.label(labelText(t.Rows[0].Cells[0].Text()))
	if !ok || h.score <= senseScore {
		return false
	}
	return asksOfCase(h.key)
}
