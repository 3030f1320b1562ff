package parser

import (
	"strings"
	"unicode"

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
	// strong is set where the form's layout makes it a question, as against a
	// line of a mail with a colon in it.
	strong bool
	// com is set where the lead asked for is the person's own probation
	// practitioner, who may be the one who refers.
	com bool
	// first is the key before it was settled whose the question is.
	first string
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
	sign   []string // the lines of the signature
	heads  []string // headings and titles
	head   string
	block  string
	sect   int
	pend   *question
	lines  []string            // the answer so far of pend
	para   []string            // the paragraph of prose so far
	labels map[string]labelHit // what labels were recognised as
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
	// dashes counts the labels with a dash behind them.
	dashes int
	// unmarked is 1 where a mail's labels stand before their answers without a
	// sign, -1 where they do not, 0 before that is known.
	unmarked int
	// cuts are where one message of a mail's text ends and another begins.
	cuts     []cut
	quoteNow int
	// gapped is set on the first line after an empty one.
	gapped bool
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
		x.labels = map[string]labelHit{}
	}
	if len(x.labels) < 10_000 {
		x.labels[s] = labelHit{h, ok}
	}
	return h, ok
}

// maxQuestions is far above any form's, so that a hostile one stays cheap.
const maxQuestions = 5000

// marked gives the lines of a block with the looks marked in them.
func marked(b document.Block) []string {
	var sb strings.Builder
	for i, s := range b.Spans {
		if f := s.Field; f != nil {
			sb.WriteString(markField(f))
			continue
		}
		t := strings.Map(cleanRune, s.Text)
		t = glyphBoxes(t)
		blank := strings.TrimSpace(t) == ""
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
	return strings.Split(sb.String(), "\n")
}

func cleanRune(r rune) rune {
	switch {
	case r >= '\uE000' && r <= '\uE008', r == '\u200b', r == '\u200c', r == '\u200d', r == '\ufeff', r == '\u00ad':
		return -1
	case r == '\u00a0', r == '\u2007', r == '\u202f', r == '\u2003', r == '\u2002':
		return ' '
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
	boxTickedText = regex(`\[\s?[xX✓✔]\s?\]|\(\s?[xX✓✔]\s?\)|[☒☑🗹🗷■◼✅]|[✓✔✗✘]`)
)

// glyphBoxes turns drawn and typed boxes into marks.
func glyphBoxes(s string) string {
	if !strings.ContainsAny(s, "[(☐□❑❏◻▢○⬜☒☑🗹🗷■◼✅✓✔✗✘") {
		return s
	}
	s = boxTickedText.ReplaceAllString(s, string(runeTicked))
	return boxEmptyText.ReplaceAllString(s, string(runeEmpty))
}

// visible is the text a reader sees: no struck words, boxes or prompts.
func visible(s string) string {
	struck := 0
	return strings.TrimSpace(strings.Map(func(r rune) rune {
		switch r {
		case runeStruck:
			struck++
			return -1
		case runeUnstruck:
			struck--
			return -1
		case runeEmpty, runeTicked, runeBold, runeUnbold, runeHole, runeField, runeUnfield:
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
	return strings.TrimSpace(strings.Map(func(r rune) rune {
		if r >= runeEmpty && r <= runeUnfield {
			return -1
		}
		return r
	}, s))
}

func hasBox(s string) bool {
	return strings.ContainsRune(s, runeEmpty) || strings.ContainsRune(s, runeTicked)
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

// readAnswer reads the lines of an answer cell.
func readAnswer(lines []string) answer {
	var a answer
	var kept []string
	for _, l := range lines {
		kept = a.line(l, kept)
	}
	a.rest = strings.TrimSpace(strings.Join(kept, "\n"))
	parts := make([]string, 0, 2)
	if len(a.picked) > 0 {
		parts = append(parts, strings.Join(a.picked, ", "))
	}
	if a.rest != "" {
		parts = append(parts, a.rest)
	}
	a.text = strings.Join(parts, " - ")
	if len(a.picked) == 0 {
		a.text = a.rest
	}
	return a
}

func (a *answer) line(l string, kept []string) []string {
	keep := func(s string) {
		if s = trimAnswer(s); s != "" {
			kept = append(kept, s)
		}
	}
	if hasBox(l) {
		a.offered = true
		picked, rest, tick := readBoxes(l)
		a.picked = append(a.picked, picked...)
		a.tick = a.tick || tick
		keep(rest)
		return kept
	}
	l = instruction.ReplaceAllString(l, " ")
	all := bare(l)
	switch {
	case strings.ContainsRune(l, runeStruck):
		p := strings.Trim(visible(l), " /|,\\-–;:*\t")
		if p == "" {
			return kept
		}
		if len(all) < 120 {
			a.offered = true
		}
		if m := untouchedAt.FindStringIndex(p); m != nil {
			p = p[m[1]:]
		}
		keep(trimSlashes(p))
	case untouched.MatchString(all) && !plainAnswer(all):
		a.offered = true
		if b := firstOf(boldOption(l), repeatedOption(all)); b != "" {
			a.picked = append(a.picked, b)
		}
	default:
		p := visible(l)
		if m := untouchedAt.FindStringIndex(p); m != nil {
			a.offered = true
			p = p[m[1]:]
		}
		if len(kept) == 0 {
			p = dropHint(p)
		}
		keep(p)
	}
	return kept
}

// plainAnswer reports a yes or a no with a word of its own behind it, as in
// "Yes, verbal" and "No - declined": options to choose from would have both.
// dropHint takes the rest of a label's instruction off an answer: "(please
// specify) own flat", "If so, please give details: asthma".
func dropHint(s string) string {
	if m := leadingHint.FindStringIndex(s); m != nil && strings.TrimSpace(s[m[1]:]) != "" {
		return s[m[1]:]
	}
	return s
}

var leadingHint = regex(`(?i)^\s*(?:\((?:please|if|e\.?g|i\.?e|delete|tick|circle|dd|state|specify|include|including|inc|optional|known|full|block|as)\b[^()]*\)\s*:?|(?:if (?:so|yes|no|known|applicable|different)\b[,:;]?\s*)(?:please\s+)?(?:give|provide|state|specify|detail)?(?:\s+(?:full|further|brief|any))?(?:\s+details?|\s+reasons?|\s+below|\s+which|\s+how)?\s*:|please (?:give|provide|state|specify)(?:\s+\w+){0,3}\s*:)\s*`)

func plainAnswer(s string) bool {
	f := strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return !unicode.IsLetter(r) })
	if len(f) < 2 || strings.ContainsAny(s, "/|\\") && !answerWord[f[1]] {
		return false
	}
	yes, no := 0, 0
	for _, w := range f {
		switch w {
		case "yes", "y":
			yes++
		case "no", "n":
			no++
		}
	}
	first := f[0]
	return (first == "yes" || first == "y") && no == 0 || (first == "no" || first == "n") && yes == 0
}

// answerWord are the words that only follow a yes or a no that was chosen.
var answerWord = map[string]bool{
	"verbal": true, "verbally": true, "written": true, "oral": true, "in": true, "declined": true, "refused": true,
}

// repeatedOption is the option written again behind the printed ones: "Y/N  Y".
func repeatedOption(s string) string {
	f := strings.FieldsFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && r != '\'' })
	if n := len(f) - 1; n >= 2 {
		for _, w := range f[:n] {
			if strings.EqualFold(w, f[n]) {
				return f[n]
			}
		}
	}
	return ""
}

func trimSlashes(s string) string {
	s = strings.Trim(s, " /|\\\t")
	for strings.Contains(s, "//") {
		s = strings.ReplaceAll(s, "//", "/")
	}
	return s
}

func trimAnswer(s string) string {
	s = strings.TrimSpace(strings.Trim(strings.TrimSpace(s), "_…"))
	s = strings.TrimLeft(s, ":=>•· \t")
	return strings.TrimSpace(s)
}

// boldOption is the one option of several that alone is bold.
func boldOption(l string) string {
	if allBold(l) {
		return ""
	}
	_, after, ok := strings.Cut(l, string(runeBold))
	if !ok {
		return ""
	}
	in, tail, ok := strings.Cut(after, string(runeUnbold))
	if !ok || strings.ContainsRune(tail, runeBold) {
		return ""
	}
	return strings.Trim(bare(in), " /|,")
}

// readBoxes reads options with boxes on one line, box first or word first.
func readBoxes(l string) (picked []string, rest string, tick bool) {
	l = instruction.ReplaceAllString(l, " ")
	first := strings.IndexFunc(l, isBox)
	lead := strings.Trim(visible(l[:first]), " :-–/,;|")
	last := strings.LastIndexFunc(l, isBox)
	tail := strings.TrimSpace(visible(l[last:]))
	type option struct {
		text string
		set  bool
	}
	var opts []option
	var extra []string
	if lead == "" || tail != "" && !shortOption(lead) {
		// ☒ Yes ☐ No
		if lead != "" {
			extra = append(extra, lead)
		}
		s := l[first:]
		for s != "" {
			set := strings.HasPrefix(s, string(runeTicked))
			s = s[len(string(runeTicked)):]
			next := strings.IndexFunc(s, isBox)
			text := s
			if next >= 0 {
				text, s = s[:next], s[next:]
			} else {
				s = ""
			}
			opts = append(opts, option{strings.Trim(visible(text), " /|,;\t"), set})
		}
		if n := len(opts) - 1; n >= 0 && !opts[n].set {
			// A comment may follow the last option: "No  details: ...".
			if _, after, ok := readBool(opts[n].text); ok && after != "" {
				extra = append(extra, after)
			} else if i := strings.Index(opts[n].text, ":"); i > 0 {
				if c := strings.TrimSpace(opts[n].text[i+1:]); c != "" {
					extra = append(extra, c)
				}
			}
		}
	} else {
		// Yes☐ No☒
		s := l
		for s != "" {
			next := strings.IndexFunc(s, isBox)
			if next < 0 {
				if t := strings.Trim(visible(s), " /|,;:\t"); t != "" {
					extra = append(extra, t)
				}
				break
			}
			set := strings.HasPrefix(s[next:], string(runeTicked))
			opts = append(opts, option{strings.Trim(visible(s[:next]), " /|,;\t"), set})
			s = s[next+len(string(runeTicked)):]
		}
	}
	for _, o := range opts {
		if !o.set {
			continue
		}
		if o.text == "" {
			tick = true
			continue
		}
		if m := yesNo.FindStringSubmatchIndex(o.text); m != nil && m[3] < len(o.text) {
			// "☒ No  Details: lives alone"
			if c := strings.Trim(detailWord.ReplaceAllString(strings.TrimSpace(o.text[m[3]:]), ""), " ,;:-–()\t"); c != "" {
				extra = append(extra, c)
			}
			o.text = o.text[m[2]:m[3]]
		}
		picked = append(picked, strings.Trim(collapse(o.text), " :"))
	}
	return picked, strings.Join(extra, " "), tick
}

var detailWord = regex(`(?i)^\W*(?:(?:further |please give |please provide |give )?details|comments?|please (?:specify|state)|(?:if (?:yes|so)|specify)[^:]{0,40})\s*:\s*`)

func isBox(r rune) bool { return r == runeEmpty || r == runeTicked }

func shortOption(s string) bool { return len(strings.Fields(s)) <= 5 && !strings.Contains(s, ":") }

// add records a question.
func (x *reader) add(q question) {
	q.label = strings.TrimSpace(strings.Trim(stripNumbering(collapse(bare(q.label))), " :*_…."))
	if q.label == "" && q.ans.empty() && len(q.rows) == 0 {
		return
	}
	if len(x.qs) >= maxQuestions {
		return
	}
	if !q.known {
		q.hit, q.known = x.label(q.label)
	}
	q.head, q.block, q.sect, q.col = x.head, x.block, x.sect, x.col
	x.qs = append(x.qs, q)
}

// section begins a section.
func (x *reader) section(title, block string) {
	x.flush()
	x.sect++
	if x.sect == 1 && formTitle.MatchString(title) {
		// The form's own title is about nobody.
		block = blockNeutral
	} else if block == "" || block == blockNeutral {
		block = firstOf(x.cat.titleBlock(title), block)
	}
	x.head, x.block = title, block
	x.heads = append(x.heads, title)
}

// read takes the blocks of a part in order.
// flatLines gives the lines of a text, tables left out.
func flatLines(blocks []document.Block) []string {
	var out []string
	for _, b := range blocks {
		if b.Table == nil && b.Role == "" && b.Heading == 0 {
			for _, l := range marked(b) {
				out = append(out, strings.TrimSpace(visible(l)))
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
	s := strings.TrimSpace(b.Text())
	if s == "" || len(s) > 60 || len(strings.Fields(s)) > 6 || strings.ContainsAny(s, ":?.,;\n@") || !startsUpper(s) || codeLike.MatchString(s) || hasBox(strings.Join(marked(b), "")) {
		return false
	}
	return len(t.Rows) > 0 && len(t.Rows[0].Cells) > 1 && x.cat.titleBlock(s) != ""
}

// answerBox reads a table of one cell below a question as its answer: the box
// that many forms print to write in.
func (x *reader) answerBox(t *document.Table) bool {
	if x.pend == nil || len(x.lines) > 0 || len(t.Rows) == 0 || len(t.Rows) > 3 {
		return false
	}
	var lines []string
	for _, r := range t.Rows {
		if len(r.Cells) != 1 {
			return false
		}
		c := x.newCell(r.Cells[0], 0)
		if len(c.nested) > 0 || c.label >= 0.6 && c.hit.score > 0.9 || c.glued() {
			return false
		}
		lines = append(lines, c.lines...)
	}
	x.lines = lines
	x.endParagraph()
	return true
}

var formTitle = regex(`(?i)\b(?:referral|form|notification|duty to refer|application|checklist|slip)\b`)

func (x *reader) read(blocks []document.Block) {
	if x.body && x.depth == 0 {
		blocks = drawnTables(blocks)
		x.flat, x.at = flatLines(blocks), 0
	}
	for i, b := range blocks {
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
			x.table(b.Table)
			continue
		}
		if x.quoted(b.Quote) {
			continue
		}
		x.paragraph(b)
	}
	x.flush()
}
