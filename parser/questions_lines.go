package parser

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"dtrbot/parser/document"
)

// typedLine is one line of a mail's text, as it is to be read.
type typedLine struct {
	text   string // with its looks marked
	plain  string // as a reader sees it
	block  int    // which block it stands in
	gap    bool   // an empty line stood before it
	quote  int
	indent int
	first  bool // it begins its paragraph
	// head is set for the title of a section.
	head bool
	// label is set for a question that has its answer below.
	label bool
	// goesOn is set for a line that goes on with the answer above it.
	goesOn bool
	// answers is set for a line that answers the question above it, whatever
	// it looks like.
	answers bool
	// begins is set for a line that ends the answer above it.
	begins bool
	// joined is set for a line that went into the question above it.
	joined bool
	// told is set for a line of a paragraph of sentences.
	told bool
}

// mailLines gives the lines of a mail's text, each as "label: answer" where
// its writer used another sign for that all through.
func (x *reader) mailLines(blocks []document.Block) [][]typedLine {
	lines := gatherLines(blocks)
	hang(lines)
	ornament := ornaments(lines)
	for i := range lines {
		l := &lines[i]
		if ornament != "" {
			l.text, l.plain = strings.TrimSpace(strings.TrimPrefix(l.text, ornament)), strings.TrimSpace(strings.TrimPrefix(l.plain, ornament))
		}
	}
	lines = x.barePeople(lines)
	x.flat = x.flat[:0]
	for _, l := range lines {
		if b := blocks[l.block]; b.Role == "" && b.Heading == 0 {
			x.flat = append(x.flat, l.plain)
		}
	}
	x.byLine = x.asksByLine(lines)
	s := x.signsOf(lines)
	x.align(lines, s)
	x.stacked(lines, s)
	x.titled(lines, s)
	toldParagraphs(lines)
	out := make([][]typedLine, len(blocks))
	for _, l := range lines {
		if l.head || l.label || l.goesOn || l.told {
			l.text = unedged(l.text)
			out[l.block] = append(out[l.block], l)
			continue
		}
		for _, t := range x.retype(l, s) {
			t.text = unedged(t.text)
			out[l.block] = append(out[l.block], t)
		}
	}
	return out
}

// asksByLine reports a mail most lines of which have a label and its answer
// behind a colon or a question mark, enough of them known: there the others ask
// and answer too, whatever they ask.
func (x *reader) asksByLine(lines []typedLine) bool {
	all, pairs, known := 0, 0, 0
	for i := range lines {
		t := lines[i].plain
		if t == "" || wordCount(t) <= 3 && !strings.ContainsAny(t, ":?") {
			continue // titles count for nothing
		}
		all++
		at := strings.IndexAny(t, ":?")
		if at <= 0 || at > 120 || strings.TrimSpace(t[at+1:]) == "" {
			continue
		}
		pairs++
		if known < 6 && x.laidKnown(strings.TrimSpace(t[:at])) {
			known++
		}
	}
	return known >= 6 && pairs >= 10 && pairs*10 >= all*7
}

// unedged takes the edges out of a line.
func unedged(l string) string {
	if !strings.ContainsRune(l, runeEdge) {
		return l
	}
	return strings.ReplaceAll(l, string(runeEdge), "")
}

// gatherLines gives the lines of all paragraphs.
func gatherLines(blocks []document.Block) []typedLine {
	var out []typedLine
	for i, b := range blocks {
		if b.Table != nil {
			continue
		}
		for j, l := range markedLooks(b, true) {
			out = append(out, typedLine{text: l, plain: visible(l), block: i, gap: b.Gap && j == 0, quote: b.Quote, indent: b.Indent, first: j == 0 && b.Role == "" && b.Heading == 0})
		}
	}
	return out
}

// ornaments gives the sign that nearly every line of a text begins with and
// that says nothing: ">>", "~", "|".
func ornaments(lines []typedLine) string {
	counts := map[string]int{}
	all := 0
	for _, l := range lines {
		if l.plain == "" {
			continue
		}
		all++
		if o := l.plain[:ornamentEnd(l.plain)]; o != "" && strings.HasPrefix(l.text, o) {
			counts[o]++
		}
	}
	for o, n := range counts {
		if n >= 3 && n*10 >= all*6 {
			return o
		}
	}
	return ""
}

// ornamentEnd is where the signs before the first word of a line end.
func ornamentEnd(s string) int {
	for i, r := range s {
		if r == ' ' {
			return i
		}
		if !strings.ContainsRune(">»→~|#*•·▪●◦–—-=+", r) {
			return 0
		}
	}
	return 0
}

// typedSigns says which signs stand between labels and answers.
type typedSigns struct {
	is map[byte]bool
	// any is set where there is a sign beside the colon.
	any bool
}

// signsOf finds the signs that a mail's writer set between labels and
// answers: what stands before them is a label on three lines or more.
func (x *reader) signsOf(lines []typedLine) typedSigns {
	hits, misses, soft := map[byte]int{}, map[byte]int{}, map[byte]int{}
	for _, l := range lines {
		if l.plain == "" || len(l.plain) > 600 {
			continue
		}
		signs := x.signsIn(l.text)
		for _, s := range signs {
			head := strings.TrimSpace(bare(l.text[:s.at]))
			if s.kind == signColon {
				break
			}
			if value := strings.TrimSpace(bare(l.text[s.at+s.size:])); value == "" {
				continue
			}
			if x.sureLabel(head) || s.kind == signEdge && x.askedAt(head) {
				hits[s.kind]++
				break
			}
			if len(strings.Fields(head)) > 5 {
				continue
			}
			if h, ok := x.label(head); ok && h.score >= senseScore && startsUpper(stripNumbering(head)) && s.kind != signComma && s.kind != signStop {
				// Misspelled, or in words of the writer's own.
				soft[s.kind]++
				break
			}
			misses[s.kind]++
		}
	}
	out := typedSigns{is: map[byte]bool{}}
	for k, n := range hits {
		least := 3
		switch k {
		case signComma, signSemi, signStop, signBracket:
			least = 4
		}
		if (n >= least || n+soft[k] > least+1) && (n+soft[k])*2 >= misses[k] {
			out.is[k], out.any = true, true
		}
	}
	return out
}

// sureLabel reports a text that is a label by the catalogue's own wordings
// and no likely answer.
func (x *reader) sureLabel(s string) bool {
	s = stripNumbering(s)
	if s == "" || len(s) > 80 || wordCount(s) > 8 {
		return false
	}
	if r, _ := utf8.DecodeRuneInString(s); unicode.IsDigit(r) {
		return false
	}
	h, ok := x.cat.exactly(s)
	if ok && (strings.HasPrefix(h.key, "lead.") || strings.HasPrefix(h.key, "referrer.")) {
		// "COM" would be an agency too.
		return true
	}
	return ok && !answerish(s)
}

// retype writes a line's labels and answers with colons, on a line for each.
func (x *reader) retype(l typedLine, s typedSigns) []typedLine {
	if strings.Contains(l.plain, ":") && x.tellsOf(l.plain) {
		return []typedLine{l}
	}
	if l.plain == "" || memberAt(l.plain) > 0 {
		return []typedLine{l}
	}
	if parts := x.typedPairs(l, s); parts != nil {
		return parts
	}
	if s.any && leaders(l.plain) < 2 {
		if text, ok := x.colonFor(l.text, s); ok {
			l.text = text
			l.plain = visible(text)
		}
	}
	return []typedLine{l}
}

// colonFor writes a colon for the sign behind a line's label.
func (x *reader) colonFor(l string, s typedSigns) (string, bool) {
	var loose *lineSign
	signs := x.signsIn(l)
	for i := range signs {
		g := signs[i]
		if g.kind == signColon {
			break
		}
		if !s.is[g.kind] {
			continue
		}
		head := strings.TrimSpace(bare(l[:g.at]))
		if x.sureLabel(head) {
			return withColon(l, g), true
		}
		if loose == nil && x.likeLabel(head, g.kind) {
			loose = &signs[i]
		}
	}
	if loose != nil && strings.TrimSpace(bare(l[loose.at+loose.size:])) != "" {
		return withColon(l, *loose), true
	}
	return l, false
}

// likeLabel reports words that may be a label where the line is made like
// the lines that have one.
func (x *reader) likeLabel(head string, kind byte) bool {
	head = stripNumbering(head)
	n := len(strings.Fields(head))
	if kind == signEdge && x.askedAt(head) {
		return true
	}
	if n == 0 || n > 14 || len(head) > 110 || strings.ContainsAny(head, ".!;@£") || codeLike.MatchString(head) || greeting.MatchString(head) || signOff.MatchString(head) {
		return false
	}
	if n > 6 || len(head) > 60 {
		// A whole question, which the catalogue has to know.
		h, ok := x.label(labelText(head))
		return ok && h.score >= senseScore && kind != signComma && kind != signSemi && kind != signStop && kind != signBracket
	}
	switch kind {
	case signComma, signSemi, signStop, signBracket:
		// Only a known label has such a sign behind it.
		return false
	}
	if _, whole := x.cat.exactly(head); whole {
		// "Prison", "Rough sleeping": answers elsewhere, labels among those
		// that have the same sign behind them.
		return true
	}
	return !answerish(head) && !(looksLikeName(head) && n >= 2 && !notName.MatchString(head))
}

// leaders counts the dotted lines in a line: with two, each stands before an
// answer or behind one.
func leaders(s string) int {
	n := 0
	for i := 0; i < len(s); {
		if m := run(s[i:], "._…"); m >= 4 {
			n++
			i += m
			continue
		}
		i++
	}
	return n
}

func withColon(l string, g lineSign) string {
	head := strings.TrimRight(l[:g.at], " .…:")
	head = strings.TrimLeft(head, "*•·▪●◦–—-> \t")
	value := strings.TrimSpace(l[g.at+g.size:])
	if dash, rest, ok := strings.Cut(value, " "); ok && strings.Trim(dash, "-–—=") == "" {
		value = strings.TrimSpace(rest) // "**Born** – 3/4/87" has two signs
	}
	if g.kind == signBracket {
		value = strings.TrimSpace(strings.TrimSuffix(value, ")"))
	}
	return head + ": " + value
}

// pairSigns part the pairs of a line that has several.
var pairSigns = []string{" // ", " || ", " | ", "; ", " • ", " · ", " ~ ", " * ", "\t", " / ", ", "}

// typedPairs parts a line with several labels and their answers, nil for a
// line that is none.
func (x *reader) typedPairs(l typedLine, s typedSigns) []typedLine {
	if len(l.plain) < 12 || hasBox(l.text) {
		return nil
	}
	for _, p := range pairSigns {
		if !strings.Contains(l.text, p) {
			continue
		}
		if p == "\t" {
			if out := x.columnPairs(l); out != nil {
				return out
			}
		}
		parts := strings.Split(l.text, p)
		if p == "; " && strings.HasSuffix(strings.TrimSpace(l.text), ";") {
			parts[len(parts)-1] = strings.TrimSuffix(strings.TrimSpace(parts[len(parts)-1]), ";")
		}
		if len(parts) < 2 || len(parts) > 60 {
			continue
		}
		if len(parts) == 2 && (p == "; " || p == ", " || p == " / ") {
			continue
		}
		labelled, sure, texts := 0, 0, make([]string, 0, len(parts))
		for i, part := range parts {
			text, ok, like := x.labelledPart(part, s)
			if ok && !like {
				sure++
			}
			switch {
			case ok:
				labelled++
				texts = append(texts, text)
			case i == 0:
				texts = append(texts, text)
			case looseFact(part) != "":
				texts = append(texts, looseFact(part))
			case p == ", " || p == "; " || p == " / ":
				texts[len(texts)-1] += p + part
			default:
				texts = append(texts, text)
			}
		}
		enough := labelled >= 2 && labelled*3 >= len(parts)*2
		switch p {
		case ", ", " / ":
			enough = labelled >= 3 && labelled*4 >= len(parts)*3
		case "; ":
			enough = labelled >= 3 && labelled*2 >= len(parts)
		}
		if !enough || sure == 0 {
			continue
		}
		out := make([]typedLine, 0, len(texts))
		for i, t := range texts {
			t = strings.TrimSpace(balance(t))
			if t == "" {
				continue
			}
			n := l
			n.text, n.plain, n.gap = t, visible(t), l.gap && i == 0
			out = append(out, n)
		}
		return out
	}
	return nil
}

// looseFact writes a label before a part that needs none among those that have
// one: the name of a prison, and "consent yes".
func looseFact(part string) string {
	t := strings.Trim(bare(part), " .")
	f := strings.Fields(t)
	if len(f) < 2 || len(f) > 5 {
		return ""
	}
	switch strings.ToLower(f[0]) {
	case "hmp", "hmyoi", "yoi", "hmp/yoi":
		return "Prison: " + t
	case "consent", "consented", "consents":
		if _, _, ok := readBool(strings.Join(f[1:], " ")); ok {
			return "Consent: " + strings.Join(f[1:], " ")
		}
	}
	return ""
}

// labelledPart reads one part of a line as a label and its answer, and writes
// it with a colon; like tells that only its sign makes it one.
func (x *reader) labelledPart(part string, s typedSigns) (text string, ok, like bool) {
	signs := x.signsIn(part)
	for _, g := range signs {
		head := strings.TrimSpace(bare(part[:g.at]))
		switch {
		case g.kind == signColon:
			if i := strings.LastIndex(head, ". "); i > 0 && x.sureLabel(head[i+2:]) {
				return part, true, false
			}
			if h, ok := x.label(head); ok && (h.score > fuzzyFloor || len(strings.Fields(head)) <= 2) && len(strings.Fields(head)) <= 6 {
				return part, true, false
			}
			return part, false, false
		case g.kind == signEquals || g.kind == signDash || s.is[g.kind]:
			if strings.TrimSpace(bare(part[g.at+g.size:])) == "" {
				continue
			}
			if x.sureLabel(head) {
				return withColon(part, g), true, false
			}
			if s.is[g.kind] && x.likeLabel(head, g.kind) {
				return withColon(part, g), true, true
			}
		}
	}
	if p, ok := x.typedPrefix(strings.TrimSpace(part)); ok && p.value != "" {
		return p.label + ": " + p.value, true, false
	}
	return part, false, false
}

// columnPairs reads labels and answers in turn between tabs.
func (x *reader) columnPairs(l typedLine) []typedLine {
	var cells []string
	for c := range strings.SplitSeq(l.text, "\t") {
		if strings.TrimSpace(bare(c)) != "" {
			cells = append(cells, strings.TrimSpace(c))
		}
	}
	if len(cells) < 4 || len(cells)%2 != 0 {
		return nil
	}
	labels := 0
	for i := range cells {
		c := bare(cells[i])
		if i%2 == 0 {
			if strings.Contains(strings.TrimRight(c, " :"), ":") || len(strings.Fields(c)) > 5 {
				return nil
			}
			if x.sureLabel(strings.TrimRight(c, " :")) || strings.HasSuffix(c, ":") {
				labels++
			}
		} else if x.sureLabel(strings.TrimRight(c, " :")) || strings.HasSuffix(c, ":") {
			return nil
		}
	}
	if labels*2 <= len(cells)/2 && labels < 2 {
		return nil
	}
	var out []typedLine
	for i := 0; i < len(cells); i += 2 {
		n := l
		n.text = strings.TrimRight(strings.TrimSpace(cells[i]), ": ") + ": " + cells[i+1]
		n.plain, n.gap = visible(n.text), l.gap && i == 0
		out = append(out, n)
	}
	return out
}

// plainLines are the lines of a paragraph as they stand.
func plainLines(b document.Block) []typedLine {
	lines := marked(b)
	out := make([]typedLine, len(lines))
	for i, l := range lines {
		out[i].text = l
	}
	return out
}

// typedLine reads one line of a mail, or of a paragraph of a form.
func (x *reader) typedLine(l *typedLine) {
	if l.begins {
		x.endParagraph()
	}
	switch {
	case x.body && x.handoverLine(l):
	case l.head:
		x.endParagraph()
		x.startSection(strings.TrimRight(strings.TrimSpace(bare(l.text)), " :"))
	case l.label && !x.tellsOf(l.plain):
		x.endParagraph()
		t := labelText(l.text)
		h, known := x.label(t)
		x.pend = &question{label: t, hit: h, known: known, strong: true, under: true}
	case l.goesOn:
		x.goOn(l.text)
	case l.told && x.body && x.pend == nil && len(x.sheet) == 0:
		if !x.mailLine(l.text, strings.TrimSpace(bare(l.text))) {
			x.text(l.text, false)
		}
	case l.answers && x.pend != nil:
		if t := strings.TrimSpace(bare(l.text)); t == "" && !hasBox(l.text) && !strings.ContainsRune(l.text, runeHole) || len(x.lines) == 0 && hintLine.MatchString(t) {
			return
		}
		x.lines = append(x.lines, l.text)
	default:
		x.line(l.text, false)
	}
}

// align sets apart labels so long that but one blank is left before the column
// in which the answers of the other lines begin. Formats write a tab for the
// wider gaps.
func (x *reader) align(lines []typedLine, s typedSigns) {
	if !s.is[signTab] {
		return
	}
	longest := 0
	for i := range lines {
		if at := strings.IndexByte(lines[i].plain, '\t'); at > 0 && x.sureLabel(lines[i].plain[:at]) {
			longest = max(longest, at)
		}
	}
	for i := range lines {
		l := &lines[i]
		if l.text != l.plain || len(l.plain) <= longest+2 || l.indent > 0 || strings.ContainsAny(l.plain, "\t:=") {
			continue
		}
		starts := wordStarts(l.plain)
		for n := 1; n < min(len(starts), 7); n++ {
			// The small words behind a label are of its answer.
			if starts[n] > longest+1 && x.sureLabel(l.plain[:starts[n]]) {
				l.text = strings.TrimSpace(l.plain[:starts[n]]) + "\t" + l.plain[starts[n]:]
				l.plain = l.text
				break
			}
		}
	}
}

// hang finds the lines that stand below an answer, far to the right of its
// label: they go on with it.
func hang(lines []typedLine) {
	base := -1
	for i := range lines {
		l := &lines[i]
		switch {
		case l.plain == "" || l.gap:
			base = -1
			if l.plain == "" {
				continue
			}
		case base >= 0 && l.indent >= base+8 && !strings.Contains(l.plain, ":") && !strings.ContainsRune(l.plain, '\t'):
			l.goesOn = true
			continue
		}
		base = -1
		if strings.ContainsAny(l.plain, ":\t") || i+1 < len(lines) && lines[i+1].indent >= 14 && lines[i+1].indent < len(l.plain) && l.plain[lines[i+1].indent-1] == ' ' || leaders(l.plain) > 0 {
			base = l.indent
		}
	}
}

// goOn adds a line to the answer above it.
func (x *reader) goOn(l string) {
	if x.pend == nil && len(x.para) == 0 && len(x.qs) > 0 && x.state == inText {
		q := x.qs[len(x.qs)-1]
		if len(q.rows) == 0 && len(q.ans.picked) == 0 && !q.ans.empty() {
			x.qs = x.qs[:len(x.qs)-1]
			q.ans = readAnswer([]string{q.ans.text, l})
			x.qs = append(x.qs, q)
			return
		}
	}
	if x.pend != nil && len(x.lines) > 0 {
		x.lines = append(x.lines, l)
		return
	}
	x.line(l, false)
}
