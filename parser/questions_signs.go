package parser

import (
	"strings"
	"unicode/utf8"
)

// lineSign is what somebody types between a label and its answer.
type lineSign struct {
	kind     byte
	at, size int
}

// The signs beside the colon. A blank is no sign: typedPrefix reads labels
// that have nothing behind them.
const (
	signColon   = ':'
	signEquals  = '=' // "=", "=>", "->", "→"
	signDash    = '-' // " - ", "- "
	signSlash   = '/'
	signBar     = '|'
	signMore    = '>'
	signDots    = '.' // dotted leaders
	signStop    = '!' // one full stop
	signTilde   = '~'
	signTab     = '\t'
	signBracket = '('
	signComma   = ','
	signSemi    = ';'
	signEdge    = 'e' // where the look of the text changes
)

// askedAt reports words that ask something where their look sets them apart
// from what follows.
func (x *reader) askedAt(head string) bool {
	if len(strings.Fields(head)) > 16 {
		return false
	}
	if strings.HasSuffix(head, "?") {
		return true
	}
	h, ok := x.label(head)
	return ok && h.score >= senseScore
}

// findSigns finds the first of every sign of a line, up to a colon.
func findSigns(l string) []lineSign {
	var out []lineSign
	seen := 0
	add := func(kind byte, at, size int) {
		bit := 1 << (strings.IndexByte(signKinds, kind))
		if seen&bit == 0 && at > 0 {
			seen |= bit
			out = append(out, lineSign{kind, at, size})
		}
	}
	words, depth := 0, 0
	bold := strings.HasPrefix(strings.TrimLeft(l, " "), string(runeBold))
	for i := 0; i < len(l); {
		r, n := utf8.DecodeRuneInString(l[i:])
		before := byte(' ')
		if i > 0 {
			before = l[i-1]
		}
		next := byte(' ')
		if i+n < len(l) {
			next = l[i+n]
		}
		switch r {
		case ' ':
			words++
		case '\t':
			add(signTab, i, run(l[i:], "\t "))
		case ':', '：':
			if depth == 0 && !(isDigit(before) && isDigit(next)) {
				add(signColon, i, run(l[i:], ":-=> "))
				return out
			}
		case '=', '→', '»', '⇒':
			add(signEquals, i, n+run(l[i+n:], "=> "))
		case '-', '–', '—':
			switch {
			case next == '>' || r != '-' && strings.HasPrefix(l[i+n:], ">"):
				add(signEquals, i, n+1)
				i += n + 1
				continue
			case next == ' ' || next == '-' || r != '-' && before == ' ':
				add(signDash, i, n+run(l[i+n:], "-– "))
			}
		case '/':
			if before == ' ' && next == ' ' {
				add(signSlash, i, 1)
			}
		case '|':
			add(signBar, i, 1)
		case '>':
			add(signMore, i, 1)
		case '.', '…':
			if m := run(l[i:], ".… "); m >= 4 && strings.Count(l[i:i+m], ".") >= 3 || r == '…' {
				add(signDots, i, max(m, n))
				i += max(m, n)
				continue
			}
			if next == ' ' && r == '.' && before != ' ' {
				add(signStop, i, 1)
			}
		case '~':
			add(signTilde, i, n+run(l[i+n:], "~ "))
		case '(':
			if strings.HasSuffix(strings.TrimSpace(l), ")") {
				add(signBracket, i, 1)
			}
			depth++
		case ')':
			depth = max(0, depth-1)
		case ',':
			add(signComma, i, 1)
		case ';':
			add(signSemi, i, 1)
		case runeEdge:
			add(signEdge, i, n)
		case runeUnbold:
			if bold {
				add(signEdge, i, n)
			}
		}
		if words > 9 {
			return out
		}
		i += n
	}
	return out
}

// signsIn is findSigns without the signs that stand within a label with a
// colon, as in "Telephone / e-mail: none".
func (x *reader) signsIn(l string) []lineSign {
	out := findSigns(l)
	n := len(out) - 1
	if n < 1 || out[n].kind != signColon {
		return out
	}
	head := strings.TrimSpace(bare(l[:out[n].at]))
	if len(strings.Fields(head)) > 8 || strings.Contains(head, "//") || strings.Contains(head, ". ") {
		return out
	}
	if n == 1 && out[0].kind == signSlash && len(strings.Fields(head)) <= 6 && !strings.ContainsAny(head, "0123456789") {
		// "Landlord / owner: Mr Doe" asks one thing in two words.
		return out[n:]
	}
	if h, ok := x.label(head); ok && h.score > fuzzyFloor || x.sureLabel(strings.TrimSpace(bare(l[out[n-1].at+out[n-1].size:out[n].at]))) {
		return out[n:]
	}
	return out
}

const signKinds = ":=-/|>.!~\t(,;e"

func isDigit(b byte) bool { return b >= '0' && b <= '9' }

// run counts the bytes at the start of a text that are of a set.
func run(s, set string) int {
	n := 0
	for _, r := range s {
		if !strings.ContainsRune(set, r) {
			break
		}
		n += utf8.RuneLen(r)
	}
	return n
}
