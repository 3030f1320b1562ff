package parser

import "strings"

// labelsWithin reads a part of a form whose title stands on the left, and whose
// questions and answers stand together in the one cell beside it, several to a
// line: "Client | Name: Jane Doe    D.o.B: 1/2/80". It reports whether it was one.
func (x *reader) labelsWithin(c cell, answers []cell) bool {
	a, ok := onlyText(answers)
	if !ok || c.text == "" || len(c.nested) > 0 || len(c.lines) > 2 || len(strings.Fields(c.text)) > 8 || hasBox(c.all) || c.hit.key == "household" && c.hit.score == 1 {
		return false
	}
	var lines []string
	w := within{keys: map[string]bool{}}
	for i, l := range a.lines {
		parts := x.apart(l)
		if i == 0 {
			if pairs, lead := x.split(parts[0], true); len(pairs) == 0 || strings.TrimSpace(visible(lead)) != "" {
				return false
			}
		}
		for _, p := range parts {
			pairs, _ := x.split(p, true)
			for _, q := range pairs {
				w.count(q)
			}
			if len(pairs) > 0 {
				w.signed++
			}
		}
		lines = append(lines, parts...)
	}
	gaps := len(lines) > len(a.lines) && w.signed == len(lines)
	if len(lines) < 2 || len(w.keys) < 2 && !(gaps && (len(w.keys) == 1 || blockOfKey(c.hit) == blockConsent)) || w.pairs*2 < len(lines) && !gaps || len(w.keys) < 3 && len(lines) == len(a.lines) && c.hit.score == 1 {
		return false // the few lines of one answer
	}
	t := strings.TrimRight(labelText(c.all), " :")
	block, _ := x.cat.heading(t)
	if block == "" {
		block = firstOf(x.cat.titleBlock(t), blockOfKey(c.hit))
	}
	switch {
	case block != "" && block != blockNeutral || w.identity:
	case w.work && w.reach:
		block = blockReferrer // "Service", with a worker's post and number
	case w.named && w.reach && !c.known:
		block = blockOther
	}
	before := section{x.head, x.block, x.sect}
	x.section(t, block)
	for _, l := range lines {
		x.line(l, true)
		if len(lines) > len(a.lines) {
			x.flush()
		}
	}
	x.endParagraph()
	x.sect++
	x.head, x.block = before.head, before.block
	return true
}

// within counts what the lines of a cell ask for.
type within struct {
	keys                         map[string]bool
	pairs, signed                int
	identity, named, work, reach bool
}

func (w *within) count(p labelled) {
	if !p.known || p.hit.score < senseScore {
		return
	}
	w.pairs++
	w.keys[p.hit.key+p.label] = true
	switch p.hit.key {
	case "?.name", "?.worker":
		w.named = true
	case "?.phone", "?.email", "?.contact":
		w.reach = true
	case "?.role", "?.organisation", "?.team", "referrer.role", "referrer.organisation", "referrer.team", "agency":
		w.work = true
	case "person.forename", "person.surname":
		w.identity = true
	default:
		w.identity = w.identity || identifies(p.hit.key)
	}
}

// onlyText is the one cell that answers, where it has nothing but text.
func onlyText(answers []cell) (cell, bool) {
	var out []cell
	for _, a := range answers {
		if !a.hole() {
			out = append(out, a)
		}
	}
	if len(out) != 1 || len(out[0].nested) > 0 || out[0].stacked || out[0].boxed || len(out[0].lines) == 0 {
		return cell{}, false
	}
	return out[0], true
}

// apart parts a line at its wide spaces where a label with its sign begins
// behind each.
func (x *reader) apart(l string) []string {
	var out []string
	for _, p := range widerGap.Split(strings.TrimSpace(l), -1) {
		if len(out) > 0 && !signedLabel(p) {
			out[len(out)-1] += "   " + p
			continue
		}
		out = append(out, p)
	}
	return out
}

// signedLabel reports a text that begins with few words and the sign of a label.
func signedLabel(s string) bool {
	t := strings.TrimSpace(bare(s))
	at := strings.IndexAny(t, ":?")
	return at > 0 && startsUpper(t) && len(strings.Fields(t[:at])) <= 6 && !codeLike.MatchString(t[:at])
}
