package parser

import (
	"slices"
	"strings"

	"dtrbot/parser/document"
)

// A form may have its answers below its questions, and nothing may tell the one
// from the other but how it is laid out: by turns, by a look, a sign or a gap.
// What each line is can then be told from all of them together. Every line is
// weighed by its words, as a question the catalogue knows, an answer fit for the
// question above it, a title or a sentence; the likeliest reading of the whole is
// found, and from it what the questions of this form look like, by which the
// lines are weighed once more. Questions of unknown words are found so among known.

// lineRole is what a line of a form is to its reader.
type lineRole uint8

const (
	roleProse lineRole = iota
	roleTitle
	roleAsks
	roleHint    // said below a question of how to answer it
	roleAnswers // the first line of an answer
	roleMore    // its other lines
	rolePair    // a question and its answer on one line
	lineRoles
)

// piece is a line of a form, with all that may tell what it is.
type piece struct {
	spans []document.Span
	text  string // with its looks marked
	plain string
	block int
	gap   bool
	level int // of a heading
	looks [pieceLooks]uint8
	hit   hit
	known bool
	words int
	// sense is what its words alone say of that.
	sense lineSense
	// wall is set for what is no line: a table, a signature.
	wall bool
	// boxed, filler and code are kept because they are asked for often.
	boxed, filler, code bool
	// pair is set for a question with its answer on the line, begins for one that
	// may be.
	pair, begins bool
	// role is what it is read as, seen what its looks were counted for.
	role, seen lineRole
}

// The looks of a piece that may differ between questions and answers.
const (
	lookGap = iota
	lookBold
	lookOther
	lookLevel
	lookQuote
	lookIndent
	lookSign
	lookPlace
	lookEnd
	lookCaps
	lookField
	pieceLooks
)

// Where a piece stands.
const (
	placeAlone uint8 = iota
	placeBox         // in a table of one cell
	placeCell        // first in the cell of a column
	placeInCell
	placeFirst // first of the lines of a paragraph
	placeInside
)

const (
	fewestPieces = 8
	fewestAsked  = 4
	fewestKeys   = 2 // of fewestWorded questions that are worded as such
	fewestWorded = 8
	mostPieces   = 1500
)

// laidBelow makes tables of the questions of a form that have their answers
// below them, labels left and answers right, and headings of the titles between
// them. Other blocks stay as they are; so do all where fewer than four different
// questions that the catalogue knows are laid out like this.
func (x *reader) laidBelow(blocks []document.Block) []document.Block {
	if answeredAtMost(blocks) < fewestAsked || mostlyPairs(blocks) {
		return blocks
	}
	pieces := x.linesUp(blocks)
	if len(pieces) < fewestPieces || len(pieces) > mostPieces {
		return blocks
	}
	known := 0
	keys := map[string]bool{}
	for i := range pieces {
		if p := &pieces[i]; p.known && p.hit.score >= senseScore {
			if !p.filler {
				known++
			}
			if p.hit.score > fuzzySure {
				keys[p.hit.key] = true
			}
		}
	}
	if (known < fewestAsked || len(keys) < fewestAsked) && !(len(keys) >= fewestKeys && x.asksInWords(pieces)) {
		return blocks
	}
	if x.relaid = x.laidAbove(blocks, pieces); x.relaid != nil {
		return x.relaid
	}
	if listsNeeds(pieces) {
		return blocks
	}
	x.pairsOnLines(pieces)
	x.decode(pieces, nil)
	for range 2 {
		if !x.plausible(pieces, 3) {
			return blocks
		}
		x.decode(pieces, learnt(pieces))
	}
	if !x.plausible(pieces, fewestAsked) {
		return blocks
	}
	x.signedUnder(pieces)
	x.relaid = x.tabled(blocks, pieces)
	return x.relaid
}

// asksInWords reports enough lines that are worded as nothing but questions are,
// whether or not the catalogue knows what they ask.
func (x *reader) asksInWords(pieces []piece) bool {
	n := 0
	for i := range pieces {
		if p := &pieces[i]; !p.wall && p.words > 0 && p.words <= 20 && x.sense(p.plain).asks >= worded {
			if n++; n >= fewestWorded {
				return true
			}
		}
	}
	return false
}

// pairsOnLines finds the questions that have, or may have, their answers beside
// them.
func (x *reader) pairsOnLines(pieces []piece) {
	for i := range pieces {
		if p := &pieces[i]; !p.wall {
			p.pair = x.pairOnLine(p)
			p.begins = p.pair || x.beginsAsking(p)
			p.sense = x.sense(p.plain)
		}
	}
	x.unmarked = 0 // of a mail it is known once its lines are gathered
}

// answeredAtMost is no less than the questions that can have their answer on a
// line below them, between what is no line: to weigh the lines takes long.
func answeredAtMost(blocks []document.Block) int {
	n, lines := 0, 0
	for i := range blocks {
		b := &blocks[i]
		if b.Table == nil && b.Role == "" {
			lines += linesOf(b)
		} else if cells := cellsBelow(b); cells == nil {
			n, lines = n+lines/2, 0
		} else {
			for _, c := range cells {
				for j := range c.Blocks {
					lines += linesOf(&c.Blocks[j])
				}
			}
		}
		if n+lines/2 >= fewestAsked {
			break
		}
	}
	return n + lines/2
}

// cellsBelow are the cells of a table of one column, nil for what is no line.
func cellsBelow(b *document.Block) []document.Cell {
	if b.Role != "" {
		return nil
	}
	return column(b.Table)
}

// linesOf is no less than the lines of a paragraph.
func linesOf(b *document.Block) int {
	n := 1
	for i := range b.Spans {
		n += strings.Count(b.Spans[i].Text, "\n")
	}
	return n
}

// mostlyPairs reports a form whose lines have their answers behind a colon, two
// lines in five or more: what is cheap to see spares weighing them all.
func mostlyPairs(blocks []document.Block) bool {
	lines, pairs := 0, 0
	for i := range blocks {
		if lines > mostPieces {
			break
		}
		if blocks[i].Table != nil {
			continue
		}
		for l := range strings.SplitSeq(blocks[i].Text(), "\n") {
			if strings.TrimSpace(l) == "" {
				continue
			}
			lines++
			if at := strings.Index(l, ": "); at > 2 && at < 60 && strings.TrimSpace(l[at+1:]) != "" && !sayWhich(l[:at]) {
				pairs++
			}
		}
	}
	return pairs >= 8 && pairs*5 >= lines*2
}

// sayWhich reports "Question 3" or "Answer" before a colon, which is no label.
func sayWhich(s string) bool {
	s = strings.ToLower(strings.TrimSpace(s))
	return strings.HasPrefix(s, "question") || strings.HasPrefix(s, "answer") || strings.HasPrefix(s, "ans")
}

// linesUp takes the blocks apart into lines. A table of one column gives its
// cells, others are walls.
func (x *reader) linesUp(blocks []document.Block) []piece {
	var out []piece
	for i, b := range blocks {
		if len(out) > mostPieces {
			return out // more than is looked at: a hostile form may have a million
		}
		switch {
		case b.Role != "":
			out = append(out, piece{block: i, wall: true})
		case b.Table != nil:
			cells := column(b.Table)
			if cells == nil {
				out = append(out, piece{block: i, wall: true})
			}
			for _, c := range cells {
				place := placeCell
				if len(cells) == 1 {
					place = placeBox
				}
				for _, cb := range c.Blocks {
					for _, line := range cellLines(document.Cell{Blocks: []document.Block{cb}}) {
						out = append(out, x.newPiece(cb, line, i, place))
						if place == placeCell {
							place = placeInCell
						}
					}
				}
			}
		default:
			lines := cellLines(document.Cell{Blocks: []document.Block{b}})
			for j, line := range lines {
				place := placeAlone
				switch {
				case j > 0:
					place = placeInside
				case len(lines) > 1:
					place = placeFirst
				}
				p := x.newPiece(b, line, i, place)
				if j > 0 {
					p.looks[lookGap] = 0
				}
				out = append(out, p)
			}
		}
	}
	return out
}

// column gives the cells of a table that has one to a row, nil for another.
func column(t *document.Table) []document.Cell {
	var out []document.Cell
	for _, r := range t.Rows {
		for j, c := range r.Cells {
			if len(c.Blocks) == 0 || strings.TrimSpace(c.Text()) == "" && !slices.ContainsFunc(c.Blocks, hasField) {
				continue
			}
			if j > 0 || slices.ContainsFunc(c.Blocks, func(b document.Block) bool { return b.Table != nil }) {
				return nil
			}
			out = append(out, c)
		}
	}
	return out
}

func hasField(b document.Block) bool {
	return slices.ContainsFunc(b.Spans, func(s document.Span) bool { return s.Field != nil })
}

func (x *reader) newPiece(b document.Block, line []document.Span, block int, place uint8) piece {
	line, sign := signTaken(line)
	p := piece{spans: line, block: block, level: b.Heading}
	p.text = strings.TrimSpace(strings.Join(marked(document.Block{Spans: line}), " "))
	p.plain = visible(p.text)
	p.words = wordCount(p.plain)
	p.boxed = hasBox(p.text)
	p.filler = isFiller(p.plain)
	label := labelText(p.text)
	p.code = codeLike.MatchString(stripBrackets(stripNumbering(p.plain)))
	if p.words <= 40 && label != "" {
		p.hit, p.known = x.label(label)
	}
	all := func(is func(document.Span) bool) uint8 {
		for _, s := range line {
			if strings.TrimSpace(s.Text) != "" && !is(s) {
				return 0
			}
		}
		return 1
	}
	if b.Gap && (place == placeAlone || place == placeFirst) {
		p.gap = true
		p.looks[lookGap] = 1
	}
	p.looks[lookBold] = all(func(s document.Span) bool { return s.Bold })
	p.looks[lookOther] = all(func(s document.Span) bool { return s.Look })
	p.looks[lookLevel] = uint8(min(b.Heading, 9))
	p.looks[lookQuote] = uint8(min(b.Quote, 9))
	p.looks[lookIndent] = uint8(min(b.Indent, 12))
	p.looks[lookSign] = sign
	p.looks[lookPlace] = place
	switch {
	case strings.HasSuffix(p.plain, "?"):
		p.looks[lookEnd] = 1
	case strings.HasSuffix(p.plain, ":"):
		p.looks[lookEnd] = 2
	case strings.HasSuffix(p.plain, "."):
		p.looks[lookEnd] = 3
	}
	if allCaps(p.plain) {
		p.looks[lookCaps] = 1
	}
	if slices.ContainsFunc(line, func(s document.Span) bool { return s.Field != nil && s.Field.Kind != document.FieldCheckbox }) {
		p.looks[lookField] = 1
	}
	return p
}

// signTaken takes a sign off a line that its writer set before it, and tells
// which: hashes, "Q:", "A:", a bullet. A number stays.
func signTaken(line []document.Span) ([]document.Span, uint8) {
	if len(line) == 0 || line[0].Field != nil {
		return line, 0
	}
	t := line[0].Text
	trimmed := strings.TrimLeft(t, " \t")
	sign := uint8(0)
	switch m, rest := lineMark(trimmed); {
	case m != 0:
		trimmed, sign = rest, m
	case ornamentEnd(trimmed) > 0:
		n := ornamentEnd(trimmed)
		sign = trimmed[0]
		trimmed = trimmed[n:]
	default:
		if n, rest := itemNumber(trimmed); n > 0 && rest != "" {
			sign = '1'
		}
		return line, sign
	}
	out := slices.Clone(line)
	out[0].Text = strings.TrimLeft(trimmed, " ")
	if document.Blank(out) && sign != 'a' {
		return line, sign
	}
	return out, sign
}

// plausible reports that the pieces are read as a form with its answers below:
// so many different questions that the catalogue knows with answers, as many as
// half of all, the answers fit for what is asked, and few questions without any.
func (x *reader) plausible(pieces []piece, least int) bool {
	keys := map[string]bool{}
	asked, known, inWords, unanswered, typed, misfit, pairs, begun, lines := 0, 0, 0, 0, 0, 0, 0, 0, 0
	for i := range pieces {
		p := &pieces[i]
		if !p.wall {
			lines++
		}
		if p.pair {
			pairs++
		}
		if p.begins {
			begun++
		}
		switch p.role {
		case roleAsks:
			j := i + 1
			for j < len(pieces) && pieces[j].role == roleHint {
				j++
			}
			if j == len(pieces) || pieces[j].role != roleAnswers {
				if unanswered += 2; p.sense.asks >= worded {
					unanswered-- // a question that nobody answered
				}
				continue
			}
			asked++
			if p.sense.asks >= worded {
				known++
				if pieces[j].sense.asks < 0 {
					inWords++
				}
			}
			if !p.known || p.hit.score < senseScore {
				continue
			}
			if p.sense.asks < worded {
				known++
			}
			if p.hit.score > fuzzySure {
				keys[p.hit.key] = true
			}
			switch kindOf(p.hit.key) {
			case kindDate, kindPhone, kindEmail, kindID, kindBool:
				typed++
				if !fits(x.places, p.hit.key, pieces[j].plain) {
					misfit++
				}
			}
		}
	}
	return (len(keys) >= least || len(keys) >= fewestKeys && inWords >= fewestWorded) && known*2 >= asked && unanswered <= asked && misfit*2 <= typed && pairs*3 <= asked && begun*5 <= lines*2
}

// listsNeeds reports a need of support below the question for those: a list that
// is read line by line.
func listsNeeds(pieces []piece) bool {
	for i := range pieces[:len(pieces)-1] {
		if p := &pieces[i]; p.known && p.hit.key == "needs.support" && strings.HasPrefix(pieces[i+1].hit.key, "needs.") {
			return true
		}
	}
	return false
}

// longestSign is how many lines at the end of a form are looked at for what its
// writer has signed it with.
const longestSign = 12

// signedUnder takes from the form what its writer has signed it with, among the
// last lines: what stands below a farewell, or a name with a job, an office or a
// number behind it or right below it.
func (x *reader) signedUnder(pieces []piece) {
	end := len(pieces)
	for end > 0 && pieces[end-1].wall {
		end--
	}
	for i := max(1, end-longestSign); i < end; i++ {
		if !x.takesLeave(pieces, i, end) && !x.signsHere(pieces, i, end) {
			continue
		}
		for k := i; k < end; k++ {
			pieces[k].role = roleProse
		}
		return
	}
}

// takesLeave reports a farewell of a mail with no more questions below it.
func (x *reader) takesLeave(pieces []piece, i, end int) bool {
	if !x.body || pieces[i].wall || !signOff.MatchString(pieces[i].plain) {
		return false
	}
	for k := i + 1; k < end; k++ {
		if p := &pieces[k]; p.known && p.hit.score >= 0.95 && !askedInSign(p.hit.key) {
			return false
		}
	}
	return true
}

// askedInSign reports a key that the lines of a signature may seem to ask for.
func askedInSign(key string) bool {
	before, _, _ := strings.Cut(key, ".")
	return before == "?" || before == "referrer" || before == "lead" || before == "professional" || key == "other_professionals" || key == "agency" || key == keyUnmapped
}

// signsHere reports a line with the name that a signature begins with.
func (x *reader) signsHere(pieces []piece, i, end int) bool {
	p := &pieces[i]
	if p.wall || p.known && p.hit.score >= senseScore || p.role == roleAnswers && !p.gap || !x.body && (p.role == roleAsks || p.role == rolePair) {
		return false
	}
	if q := &pieces[i-1]; q.role == roleAsks && q.known && strings.HasSuffix(q.hit.key, "name") {
		return false // the answer to who it is
	}
	name, rest := p.plain, ""
	if m := roleSplit.FindStringIndex(p.plain); m != nil && x.body {
		name, rest = p.plain[:m[0]], p.plain[m[1]:]
	}
	if n := len(strings.Fields(name)); n < 2 || n > 5 || !looksLikeName(name) || roleWords.MatchString(name) || rest != "" && !p.gap {
		return false
	}
	if rest == "" {
		if i+1 == end || pieces[i+1].words > 10 || pieces[i+1].known && pieces[i+1].hit.score >= senseScore && !pieces[i+1].pair && pieces[i+1].sense.asks > -worded && !(x.body && p.gap && !pieces[i+1].gap) {
			return false
		}
		rest = pieces[i+1].plain
	}
	return roleWords.MatchString(rest) || teamWords.MatchString(rest) || orgWords.MatchString(rest) || len(findPhones(rest))+len(findEmails(rest)) > 0
}

// inForm reports a role that only lines of a form have.
func inForm(r lineRole) bool { return r != roleProse && r != roleTitle }

// tabled puts the questions and answers found into tables.
func (x *reader) tabled(blocks []document.Block, pieces []piece) []document.Block {
	// What stands in a block that is no part of the form stays as it is.
	form := make([]bool, len(blocks))
	for i := range pieces {
		switch pieces[i].role {
		case roleAsks, roleHint, roleAnswers, roleMore:
			form[pieces[i].block] = true
		case rolePair:
			form[pieces[i].block] = form[pieces[i].block] || i > 0 && inForm(pieces[i-1].role) && i+1 < len(pieces) && inForm(pieces[i+1].role)
		case roleTitle:
			form[pieces[i].block] = form[pieces[i].block] || i+1 < len(pieces) && pieces[i+1].role == roleAsks
		}
	}
	var out []document.Block
	var table *document.Table
	at := 0
	for b := range blocks {
		if !form[b] {
			table = nil
			out = append(out, blocks[b])
		}
		for ; at < len(pieces) && pieces[at].block <= b; at++ {
			p := &pieces[at]
			if !form[b] {
				continue
			}
			line := document.Block{Spans: p.spans, Gap: p.gap, Quote: blocks[b].Quote}
			switch p.role {
			case roleAsks:
				if table == nil {
					table = x.sureTable()
					out = append(out, document.Block{Table: table, Gap: p.gap, Quote: blocks[b].Quote})
				}
				label := line
				label.Gap, label.Quote = false, 0
				table.Rows = append(table.Rows, document.Row{Cells: []document.Cell{{Span: 1, Blocks: []document.Block{label}}, {Span: 1}}})
			case roleHint, roleAnswers, roleMore:
				row := &table.Rows[len(table.Rows)-1]
				c := &row.Cells[1]
				if p.role == roleHint {
					c = &row.Cells[0]
				}
				line.Gap, line.Quote = false, 0
				c.Blocks = append(c.Blocks, line)
			case rolePair:
				line.Gap, line.Quote = false, 0
				if table == nil {
					line.Gap, line.Quote, line.Heading = p.gap, blocks[b].Quote, p.level
					out = append(out, line)
					continue
				}
				table.Rows = append(table.Rows, document.Row{Cells: []document.Cell{{Span: 1, Blocks: []document.Block{line}}}})
			case roleTitle:
				table = nil
				line.Heading = max(2, p.level)
				out = append(out, line)
			default:
				table = nil
				line.Heading = p.level
				out = append(out, line)
			}
		}
	}
	return out
}
