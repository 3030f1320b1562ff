package parser

import (
	"strings"
	"unicode"
)

// readAnswer reads the lines of an answer cell.
func readAnswer(lines []string) answer {
	var a answer
	var kept []string
	if len(lines) == 2 {
		// "Yes" and "No X", in cells of their own.
		if c, ok := markedChoice(lines[0] + "   " + lines[1]); ok && c != "" {
			lines = []string{lines[0] + "   " + lines[1]}
		}
	}
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
	if c, ok := markedChoice(l); ok {
		a.offered = true
		if c != "" {
			a.picked = append(a.picked, c)
		}
		return kept
	}
	if m := inBrackets.FindStringSubmatch(l); m != nil {
		a.offered = true
		a.picked = append(a.picked, m[1]+m[2])
		return kept
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
	case starred(all) != nil:
		a.offered = true
		a.picked = append(a.picked, starred(all)...)
	case bracketedOption(all) != "":
		a.offered = true
		a.picked = append(a.picked, bracketedOption(all))
	case optionInWords(l) != "":
		a.offered = true
		a.picked = append(a.picked, optionInWords(l))
	case untouched.MatchString(all) && !plainAnswer(all):
		a.offered = true
		if b := firstOf(firstOf(boldOption(l), repeatedOption(all)), loudOption(all)); b != "" {
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

// dropHint takes the rest of a label's instruction off an answer: "(please
// specify) own flat", "If so, please give details: asthma".
func dropHint(s string) string {
	if m := leadingHint.FindStringIndex(s); m != nil && strings.TrimSpace(s[m[1]:]) != "" {
		return s[m[1]:]
	}
	return s
}

var leadingHint = regex(`(?i)^\s*(?:\((?:please|if|e\.?g|i\.?e|delete|tick|circle|dd|state|specify|include|including|inc|optional|known|full|block|as)\b[^()]*\)\s*:?|(?:if (?:so|yes|no|known|applicable|different)\b[,:;]?\s*)(?:please\s+)?(?:give|provide|state|specify|detail)?(?:\s+(?:full|further|brief|any))?(?:\s+details?|\s+reasons?|\s+below|\s+which|\s+how)?\s*:|please (?:give|provide|state|specify)(?:\s+\w+){0,3}\s*:)\s*`)

// plainAnswer reports a yes or a no with a word of its own behind it, as in
// "Yes, verbal" and "No - declined": options to choose from would have both.
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

// starred are the options that alone have an asterisk by them: "*Yes / No",
// "HDC* / CRD"; nil where none or all have one.
func starred(s string) []string {
	if !strings.Contains(s, "*") || !strings.Contains(s, "/") || len(s) > 200 {
		return nil
	}
	var out []string
	plain := 0
	for part := range strings.SplitSeq(s, "/") {
		for o := range strings.FieldsFuncSeq(strings.ReplaceAll(part, "   ", "\t"), func(r rune) bool { return r == '\t' }) {
			if o = strings.TrimSpace(o); o == "" {
				continue
			}
			if t := strings.Trim(o, "* "); t != o && len(strings.Fields(t)) <= 5 {
				out = append(out, t)
			} else {
				plain++
			}
		}
	}
	if plain == 0 || len(out) == 0 {
		return nil
	}
	return out
}

// bracketedOption is the one of yes and no that stands in brackets: "[Yes] / No".
func bracketedOption(s string) string {
	if len(s) > 20 || !strings.ContainsAny(s, "[(") {
		return ""
	}
	m := bracketedYesNo.FindStringSubmatch(s)
	if m == nil {
		return ""
	}
	return firstOf(m[1], m[2])
}

var bracketedYesNo = regex(`(?i)^\s*(?:[\[(]\s*(yes|no|y|n)\s*[\])]\s*[/|,]?\s*(?:yes|no|y|n)|(?:yes|no|y|n)\s*[/|,]?\s*[\[(]\s*(yes|no|y|n)\s*[\])])\s*$`)

// loudOption is the one option that alone stands in capitals: "YES/no".
func loudOption(s string) string {
	loud, quiet := "", 0
	for o := range strings.FieldsFuncSeq(s, func(r rune) bool { return r == '/' || r == '|' || r == '\\' || r == ',' }) {
		if o = strings.TrimSpace(o); o == "" {
			continue
		}
		switch {
		case strings.ToUpper(o) == o:
			if loud != "" {
				return ""
			}
			loud = o
		case strings.ToLower(o) == o:
			quiet++
		default:
			return ""
		}
	}
	if quiet == 0 {
		return ""
	}
	return loud
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
