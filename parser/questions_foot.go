package parser

import (
	"strings"

	"dtrbot/parser/document"
)

// A form often ends as a letter does: below its last answer stand the name of
// who filled it in, what he or she does, how to be reached and the day.

// mostFoot is the most lines of such an end.
const mostFoot = 7

// foot parts the blocks of a form from the lines at its end that its writer
// signed with; sign is empty where there are none.
func (x *reader) foot(blocks []document.Block) (form []document.Block, sign []string) {
	first := len(blocks)
	for first > 0 && len(blocks)-first < mostFoot {
		b := blocks[first-1]
		if b.Table != nil || b.Heading > 0 || b.Role != "" || b.Quote > 0 {
			break
		}
		first--
	}
	if first == 0 && len(blocks) < 8 {
		return blocks, nil
	}
	if one := signedInOne(blocks); one != nil {
		return blocks[:len(blocks)-1], one
	}
	for i := first; i < len(blocks); i++ {
		text := belowFarewell(blocks[i].Text())
		if !x.signsForm(text) || x.asksByLook(&blocks[i]) || i > first && x.asksBelow(blocks[i-1]) || i == first && i > 0 && x.asksBelow(blocks[i-1]) {
			continue
		}
		if sign = signedLines(blocks[i:]); len(sign) > 0 {
			return blocks[:i], sign
		}
	}
	return blocks, nil
}

// belowFarewell is what stands below a line that takes leave, "Yours faithfully",
// in one paragraph with the name; all of the text where there is none.
func belowFarewell(text string) string {
	first, rest, more := strings.Cut(strings.TrimSpace(text), "\n")
	if m := farewell.FindStringIndex(first); more && m != nil && m[1] == len(first) {
		return strings.TrimSpace(rest)
	}
	return text
}

// signsForm reports a paragraph that begins with a line of nothing but a name.
func (x *reader) signsForm(text string) bool {
	line := strings.TrimSpace(stripBrackets(firstLine(strings.TrimSpace(text))))
	if len(strings.Fields(line)) < 2 || len(line) > 45 || strings.ContainsAny(line, ":?\t\u2610\u2612") || strings.Contains(line, "  ") || !looksLikeName(line) || orgWords.MatchString(line) || teamWords.MatchString(line) || roleWords.MatchString(line) {
		return false
	}
	_, label := x.cat.exactly(line)
	return !label
}

// asksBelow reports a block that waits for an answer below it.
func (x *reader) asksBelow(b document.Block) bool {
	if b.Table != nil || b.Heading > 0 {
		return b.Heading > 0
	}
	t := strings.TrimSpace(b.Text())
	if strings.HasSuffix(t, ":") || strings.HasSuffix(t, "?") {
		return true
	}
	_, ok := x.cat.exactly(labelText(t))
	return ok
}

// signedLines are the lines of a signature, nil unless one of them below the
// name gives a job, a telephone number or an e-mail address, and all are short.
func signedLines(blocks []document.Block) []string {
	var out []string
	sure := false
	for _, b := range blocks {
		text := b.Text()
		if len(out) == 0 {
			text = belowFarewell(text)
		}
		for l := range strings.SplitSeq(text, "\n") {
			if l = strings.TrimSpace(l); l == "" {
				continue
			}
			if len(strings.Fields(l)) > 16 || strings.HasSuffix(l, "?") || strings.HasSuffix(l, ":") || len(out) >= mostFoot {
				return nil
			}
			if len(out) > 0 {
				sure = sure || roleWords.MatchString(l) || len(findPhones(l))+len(findEmails(l)) > 0
			}
			out = append(out, l)
		}
	}
	if !sure {
		return nil
	}
	return out
}

// onlyDays are the lines that are a date and nothing else.
func onlyDays(lines []string) []string {
	var out []string
	for _, l := range lines {
		if onlyDate(strings.TrimSpace(l)) {
			out = append(out, l)
		}
	}
	return out
}

// signedOn is the one day that a signature gives.
func signedOn(lines []string) string {
	day := ""
	for _, l := range lines {
		if d, _ := findDates(l, dateEvent); len(d) == 1 && day == "" {
			day = d[0].iso
		}
	}
	return day
}
