package parser

import (
	"math"
	"strings"

	"dtrbot/parser/document"
)

// unlikely is the weight of what cannot be.
const unlikely = -1e6

// moves weighs what follows what: from the role above to the role below. The
// weights here and in weigh are judgements, on the scale of natural logarithms
// of how much likelier the one is than the other.
var moves = [lineRoles][lineRoles]float64{
	//            prose     title     asks      hint      answers   more      pair
	roleProse:   {0, -1, -1.5, unlikely, unlikely, unlikely, 0},
	roleTitle:   {-1, -1.5, 0, unlikely, unlikely, unlikely, 0},
	roleAsks:    {-4, -3, -2, 0, 0, unlikely, -3},
	roleHint:    {-4, -3, -2, unlikely, 0, unlikely, -3},
	roleAnswers: {-2.5, -0.7, 0, unlikely, unlikely, -1.2, -0.7},
	roleMore:    {-2.5, -0.7, 0, unlikely, unlikely, -0.5, -0.7},
	rolePair:    {0, -0.7, -0.7, unlikely, unlikely, unlikely, 0},
}

// decode finds the likeliest roles of all pieces together, by the words of each,
// what stands above it, and the looks that the roles have in this form.
func (x *reader) decode(pieces []piece, looks *roleLooks) {
	const n = int(lineRoles)
	best := make([][n]float64, len(pieces))
	from := make([][n]uint8, len(pieces))
	for i := range pieces {
		p := &pieces[i]
		own := x.weigh(pieces, i)
		for r := range n {
			best[i][r] = unlikely * 10
			w := own[r]
			if looks != nil && !p.wall {
				w += looks.weigh(p, lineRole(r))
			}
			if i == 0 {
				if lineRole(r) != roleAnswers && lineRole(r) != roleMore && lineRole(r) != roleHint {
					best[i][r] = w
				}
				continue
			}
			for q := range n {
				t := best[i-1][q] + moves[q][r] + w
				if looks != nil && lineRole(q) == roleAnswers && lineRole(r) == roleMore {
					t += looks.goesOn
				}
				if lineRole(r) == roleAnswers {
					switch lineRole(q) {
					case roleAsks:
						t += x.fitness(&pieces[i-1], p)
					case roleHint:
						t += x.fitness(&pieces[max(0, i-2)], p)
					}
				}
				if t > best[i][r] {
					best[i][r], from[i][r] = t, uint8(q)
				}
			}
		}
	}
	at := 0
	best[len(pieces)-1][roleTitle] -= 3 // nothing stands below it
	for r := range n {
		if i := len(pieces) - 1; best[i][r] > best[i][at] {
			at = r
		}
	}
	for i := len(pieces) - 1; i >= 0; i-- {
		pieces[i].role = lineRole(at)
		at = int(from[i][at])
	}
}

// weigh says how likely each role is for the words of a piece.
func (x *reader) weigh(pieces []piece, i int) [lineRoles]float64 {
	p := &pieces[i]
	var w [lineRoles]float64
	if p.wall {
		for r := range w {
			w[r] = unlikely
		}
		w[roleProse] = 0
		return w
	}
	if p.plain == "" && !p.boxed && p.looks[lookField] == 0 {
		// A sign with nothing behind it.
		for r := range w {
			w[r] = -4
		}
		w[roleAnswers] = 1
		return w
	}
	_, _, says := readBool(p.plain)
	short := p.filler || says && p.words <= 3
	exact := p.known && p.hit.score == 1
	if says {
		p.sense.asks = min(p.sense.asks, 0) // "Yes, he has consented to this referral"
	}
	likely := answerish(p.plain)
	asking := p.looks[lookEnd] == 1 || p.looks[lookEnd] == 2
	name := !p.known && looksLikeName(p.plain)
	address := strings.ContainsAny(p.plain, "@£")

	// As a question.
	a := -0.7
	switch {
	case exact && likely:
		a = 0.3
	case exact:
		a = 3
	case p.known && p.hit.score > fuzzySure:
		a = 2
	case p.known && p.hit.score >= senseScore:
		a = 1
	case p.known:
		a = 0
	}
	if asking {
		a += 1.5
	}
	switch {
	case p.looks[lookEnd] == 3 && !tellsToGive.MatchString(stripNumbering(p.plain)):
		a -= 2
	case !exact && startsLower(p.plain):
		a--
	}
	if address && !exact {
		a -= 4
	}
	if p.code && !exact {
		a -= 3
	}
	if short && !exact {
		a -= 4
	}
	if name {
		a--
	}
	if p.words > 14 && !asking {
		a--
	}
	if p.words > 30 {
		a -= 3
	}
	if p.boxed || p.looks[lookField] == 1 {
		a -= 3
	}
	if !p.known && strings.Contains(p.plain, ",") && !asking {
		a -= 0.7
	}
	if !exact {
		a += wordsSay(p.sense.asks)
	}
	w[roleAsks] = a

	// As an answer.
	b := 0.0
	switch {
	case exact && !likely:
		b = -2
	case p.known && p.hit.score > fuzzySure && !likely && !p.code && p.words <= 12:
		b = -1
	}
	switch p.looks[lookEnd] {
	case 1:
		b--
	case 2:
		b -= 2.5
	}
	if p.level > 0 {
		b--
	}
	if short || p.code || address || p.looks[lookField] == 1 {
		b += 0.7
	}
	apart := greeting.MatchString(p.plain) && p.words <= 6 || signOff.MatchString(p.plain) || legalStart.MatchString(p.plain) || closingBy.MatchString(p.plain)
	w[roleAnswers], w[roleMore] = b, b
	if !exact && !apart {
		w[roleAnswers] -= wordsSay(min(p.sense.asks, p.sense.asks/3)) // many an answer would ask elsewhere
		w[roleMore] -= wordsSay(max(0, p.sense.asks))
	}
	if short {
		w[roleMore] -= 2
	}
	if p.level > 0 {
		w[roleMore]--
	}
	if p.known && p.hit.score >= senseScore && p.words <= 8 && startsUpper(stripNumbering(p.plain)) && !p.code && p.looks[lookEnd] != 3 {
		w[roleMore] -= 0.7
	}

	// As a title.
	t := -1.5
	plain := strings.TrimRight(p.plain, " :")
	_, heads := x.cat.heading(plain)
	switch {
	case heads:
		t = 1
	case x.cat.titleBlock(plain) != "" && titleLike(p.plain):
		t = 0
	case titleLike(p.plain):
		t = -1
	}
	if strings.ContainsAny(plain, ",;0123456789") {
		t--
	}
	if i < 4 && formTitle.MatchString(p.plain) && p.words <= 14 {
		t += 1.5
	}
	if p.level > 0 {
		t += 1.5
	}
	if p.looks[lookCaps] == 1 {
		t += 0.5
	}
	if exact && !heads {
		t--
	}
	if p.code || address || short || p.boxed || p.looks[lookField] == 1 || p.looks[lookEnd] == 1 {
		t -= 4
	}
	t += wordsSay(p.sense.heads) / 2
	w[roleTitle] = t

	// As a sentence of a mail or of the form's own.
	s := -0.5
	if p.words <= 4 {
		s = -1.2
	}
	switch {
	case apart:
		s = 3
	case p.words >= 10 && p.looks[lookEnd] == 3:
		s = 1
	case guidance.MatchString(p.plain):
		s = 1
	case exact && !likely:
		s = -2.5
	}
	w[roleProse] = s

	w[roleHint] = unlikely
	if hintLine.MatchString(p.plain) {
		w[roleHint] = 2
	}
	w[rolePair] = unlikely
	if p.pair {
		w[rolePair] = 2
		w[roleAsks] -= 4
		w[roleTitle] -= 2
	}
	return w
}

// wordsSay bounds what the words of a line weigh beside all else.
func wordsSay(odds float64) float64 { return max(-1.4, min(1.4, odds/3)) }

// pairOnLine reports a question with its answer on one line.
func (x *reader) pairOnLine(p *piece) bool {
	if p.boxed && labelText(p.text) != "" && p.words > 2 {
		return true
	}
	if p.looks[lookField] == 1 && p.words > wordCount(heldBy(p)) {
		return true
	}
	if p.known && p.hit.score == 1 || len(p.plain) > 600 {
		return false
	}
	if leaders(p.plain) > 0 || x.looksChange(p) {
		return true
	}
	typed, ok := x.typedPrefix(p.text)
	if ok && isIDOrDate(typed.hit.key) && kindOf(typed.hit.key) != kindName {
		return true
	}
	for _, g := range findSigns(p.text) {
		head := strings.TrimSpace(bare(p.text[:g.at]))
		if strings.TrimSpace(bare(p.text[g.at+g.size:])) == "" {
			break
		}
		h, known := x.label(labelText(head))
		switch g.kind {
		case signComma, signSemi, signStop, signBracket, signSlash:
			if !p.known && x.sureLabel(head) {
				return true
			}
		default:
			if known && h.score >= senseScore && !answerish(head) {
				return true
			}
		}
	}
	if p.known && p.hit.score >= senseScore {
		return false
	}
	return ok
}

// looksChange reports a line that begins with a question in one look and goes on
// in another.
func (x *reader) looksChange(p *piece) bool {
	first := p.spans[0]
	for i, s := range p.spans {
		if strings.TrimSpace(s.Text) == "" && s.Field == nil || s.Bold == first.Bold && s.Look == first.Look {
			continue
		}
		head := visible(strings.Join(marked(document.Block{Spans: p.spans[:i]}), " "))
		h, known := x.label(labelText(head))
		return known && h.score >= senseScore || strings.HasSuffix(head, "?") || strings.HasSuffix(head, ":")
	}
	return false
}

// beginsAsking reports a line that begins with the words of a question and goes on
// with others, which may be its answer.
func (x *reader) beginsAsking(p *piece) bool {
	if p.known && p.hit.score == 1 || len(p.plain) > 600 {
		return false
	}
	starts := firstWordStarts(p.plain, 5)
	for n := 1; n < len(starts); n++ {
		head, rest := p.plain[:starts[n]], p.plain[starts[n]:]
		if h, ok := x.cat.exactly(strings.TrimSpace(head)); ok && h.key != "" && h.key != keyUnmapped && !answerish(head) && !goesOnWith.MatchString(rest) {
			return true
		}
	}
	return false
}

// goesOnWith begins what belongs to the question before it.
var goesOnWith = regex(`(?i)^(?:of|to|for|on|at|in|and|or|if|the|with|from|by|who|that|is|are|was|were|has|have|do|does|can|will|before|after|when|where|details?|numbers?|names?|date|reason|&)\b`)

// heldBy is what the controls of a piece hold.
func heldBy(p *piece) string {
	var out []string
	for _, s := range p.spans {
		if s.Field != nil {
			out = append(out, s.Field.Value)
		}
	}
	return strings.Join(out, " ")
}

// fitness says how well an answer suits the question above it.
func (x *reader) fitness(q, p *piece) float64 {
	short := p.filler
	if !q.known || q.hit.key == keyUnmapped || q.hit.score < senseScore {
		return 0
	}
	if q.hit.key == "needs.support" && strings.HasPrefix(p.hit.key, "needs.") {
		return 4 // "Learning disability" is one of the needs asked for
	}
	ok := fits(x.places, q.hit.key, p.plain)
	switch kindOf(q.hit.key) {
	case kindDate, kindPhone, kindEmail, kindID:
		switch {
		case short:
			return 0.5
		case ok:
			return 3
		}
		return -1.5
	case kindBool:
		if ok {
			return 1.5
		}
		return -0.5
	case kindName:
		switch {
		case looksLikeName(p.plain):
			return 2
		case !ok:
			return -1
		}
		return 0
	}
	if !ok {
		return -0.7
	}
	return 0.3
}

// roleLooks are the looks of the roles in one form.
type roleLooks struct {
	all    [pieceLooks]map[uint8]float64
	counts [lineRoles][pieceLooks]map[uint8]float64
	number [lineRoles]float64
	total  float64
	// goesOn is the weight of an answer having a second line.
	goesOn float64
}

// learnt counts the looks of the pieces of each role.
func learnt(pieces []piece) *roleLooks {
	l, longer := &roleLooks{}, 0.0
	for k := range l.all {
		l.all[k] = map[uint8]float64{}
		for r := range l.counts {
			l.counts[r][k] = map[uint8]float64{}
		}
	}
	for i := range pieces {
		p := &pieces[i]
		if p.wall {
			continue
		}
		p.seen = p.role
		if p.role == roleAsks && i+1 < len(pieces) && pieces[i+1].role == roleAsks {
			// Nothing answers it: a title, for all that is known before its look is.
			p.seen = roleTitle
		}
		l.total++
		l.number[p.seen]++
		for k, v := range p.looks {
			l.all[k][v]++
			l.counts[p.seen][k][v]++
		}
		if p.role == roleMore && pieces[i-1].role == roleAnswers {
			longer++
		}
	}
	l.goesOn = max(-1.2, min(0, math.Log((longer+1)/(l.number[roleAnswers]+1)*2)))
	return l
}

// weigh says how much likelier a role is for the looks of a piece, by the other
// pieces: the share of each look among those of the role, against that among all.
func (l *roleLooks) weigh(p *piece, r lineRole) float64 {
	const unseen = 2 // as if so many had the looks that pieces have in general
	sum := 0.0
	for k, v := range p.looks {
		count, number := l.counts[r][k][v], l.number[r]
		if p.seen == r {
			count--
			number--
		}
		general := l.all[k][v] / l.total
		sum += max(-2.5, min(2.5, math.Log((count+unseen*general)/(number+unseen)/general)))
	}
	return max(-6, min(6, sum))
}
