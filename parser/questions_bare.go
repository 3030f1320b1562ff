package parser

import (
	"slices"
	"strings"
	"unicode"
)

// barePeople writes labels before the lines of a mail that tell of a person
// without any: a name, and below it a date of birth or a number, each on a line
// of its own, as often as there are people.
func (x *reader) barePeople(lines []typedLine) []typedLine {
	kin := false
	for i := 0; i < len(lines); i++ {
		if t := lines[i].plain; strings.HasSuffix(t, ":") || wordCount(t) >= 3 && !strings.ContainsAny(t, "0123456789") && bareName(t) == "" {
			kin = kinHead.MatchString(t)
		}
		if kin {
			continue // who would live with the person
		}
		if parts := x.bareRow(lines, i); parts != nil {
			lines = slices.Replace(lines, i, i+1, parts...)
			i += len(parts) - 1
			x.unlabelled = true
			continue
		}
		if i+1 >= len(lines) || !startsFacts(lines[i+1:]) {
			continue
		}
		name := bareName(lines[i].plain)
		if name == "" || lines[i].head || i > 0 && x.endsAbove(lines, i) {
			continue
		}
		if facts := x.bareFacts(lines, i+1); facts != nil {
			setLine(&lines[i], "Name: "+name)
			for at, text := range facts {
				if text != "" {
					setLine(&lines[i+1+at], text)
				}
			}
			i += len(facts)
			x.unlabelled = true
		} else if len(name) < len(lines[i].plain) && calledBy.MatchString(lines[i].plain) && i+1 < len(lines) && lines[i+1].plain != "" && !lines[i+1].gap {
			// "Person 1 - Amy Cole" above what is said of her.
			setLine(&lines[i], "Name: "+name)
		}
	}
	return lines
}

// kinHead stands above the names of others than those referred.
var kinHead = regex(`(?i)^(?:\S+ ){0,5}(?:households?|dependants?|dependents?|family(?: members)?|next of kin|victims?|co-?defendants?|` + relative + `)(?: \S+){0,3}\s*:$`)

// rowSigns part the facts of a line that has them all.
var rowSigns = []string{" | ", "\t", "|", ";", " / ", " - ", " – ", ","}

// bareRow parts a line that tells of one person with signs between the facts and
// no labels: "Amy Cole | 1/2/1990 | A1234BC | HMP Send | 4/12/2026". It is nil for
// other lines, and for the rows of a sheet that has its heads above them.
func (x *reader) bareRow(lines []typedLine, i int) []typedLine {
	t := lines[i].plain
	if len(t) < 25 || len(t) > 240 || countDigits(t) < 8 || strings.Contains(t, ": ") || hasBox(lines[i].text) {
		return nil
	}
	for _, sign := range rowSigns {
		n := strings.Count(t, sign)
		if n < 3 {
			continue
		}
		parts := strings.Split(t, sign)
		name := bareName(strings.TrimSpace(parts[0]))
		_, numberFirst := readPrisonNumber(strings.TrimSpace(stripNumbering(parts[0])))
		if numberFirst = numberFirst && name == ""; numberFirst {
			name = bareName(strings.TrimSpace(parts[1]))
			parts[0], parts[1] = parts[1], stripNumbering(parts[0])
		}
		if name == "" {
			return nil
		}
		seen := map[string]bool{}
		texts, facts := []string{"Name: " + name}, 0
		var rest []string
		for _, p := range parts[1:] {
			p = strings.TrimSpace(p)
			if p == "" {
				continue
			}
			if label := x.bareFact(p, seen); label != "" {
				seen[label] = true
				texts = append(texts, label+": "+p)
				facts++
				continue
			}
			if facts == 0 {
				return nil
			}
			rest = append(rest, p)
		}
		if len(rest) > 0 {
			texts = append(texts, strings.Join(rest, ", "))
		}
		if !seen[bareBirth] || facts < 3 && !numberFirst || facts < len(rest) || headed(lines[:i], sign, n) {
			return nil
		}
		out := make([]typedLine, len(texts))
		for k, text := range texts {
			out[k] = lines[i]
			out[k].gap = lines[i].gap && k == 0
			setLine(&out[k], text)
		}
		return out
	}
	return nil
}

// headed reports that above a row stand the heads of its cells, or rows that
// have heads: as many cells, without a number in any of them.
func headed(above []typedLine, sign string, n int) bool {
	for i := len(above) - 1; i >= 0 && strings.Count(above[i].plain, sign) == n; i-- {
		if !strings.ContainsAny(above[i].plain, "0123456789") {
			return true
		}
	}
	return false
}

// startsFacts reports lines that may begin with a fact about somebody: a number
// or a prison stands in the first of them that is not empty.
func startsFacts(lines []typedLine) bool {
	for _, l := range lines[:min(2, len(lines))] {
		if l.plain != "" {
			return strings.ContainsAny(l.plain, "0123456789") || strings.HasPrefix(l.plain, "HM")
		}
	}
	return false
}

func setLine(l *typedLine, text string) { l.text, l.plain, l.begins = text, text, true }

// bareName is the name that is all of a line but a number before it and a
// title, "" in other lines.
func bareName(t string) string {
	if len(t) < 5 || len(t) > 70 {
		return ""
	}
	t = strings.TrimRight(stripCalls(stripNumbering(t)), " ,;:-–")
	t = strings.TrimSpace(roleBefore.ReplaceAllString(t, ""))
	if surname, forename, ok := strings.Cut(t, ", "); ok && startsUpper(forename) && wordCount(surname) <= 2 && !capitals(forename) {
		t = forename + " " + surname // "Doe, Jane"
	}
	if n := wordCount(dropTitle(t)); n < 2 || n > 5 || !looksLikeName(t) || roleWords.MatchString(t) || orgWords.MatchString(t) || greeting.MatchString(t) || signOff.MatchString(t) {
		return ""
	}
	return t
}

// roleBefore is what the one who writes calls the person before the name.
var roleBefore = regex(`(?i)^(?:(?:my|our|the|this|re|for)\W+)*(?:yp|pop|su|young person|client|patient|resident|tenant|customer|prisoner|service user|person on probation|lady|gent|gentleman|man|woman|case|name)\b\W*`)

// asksForNext reports a line that asks what the next one answers.
func (x *reader) asksForNext(t string) bool {
	return strings.HasSuffix(t, "?") || x.sureLabel(strings.TrimRight(t, " :")) && !strings.ContainsAny(t, "0123456789,") && !saysItself.MatchString(t)
}

// saysItself is a label that is an answer too, where nothing stands behind it.
var saysItself = regex(`(?i)^(?:nfa|no fixed (?:abode|address)|homeless|rough sleeping|(?:\w+ )?consent(?: form)? (?:given|obtained|signed|held|gained|received))$`)

// endsAbove reports that what stands above line i takes leave, or asks for a
// name: the one below is who wrote, or the answer.
func (x *reader) endsAbove(lines []typedLine, i int) bool {
	for j := i - 1; j >= 0 && j >= i-2; j-- {
		if t := lines[j].plain; t != "" {
			return signOff.MatchString(t) || dashLine.MatchString(t) || j == i-1 && wordCount(t) <= 7 && x.asksForNext(t)
		}
	}
	return false
}

// bareFacts gives the lines from line i on, up to the end of what is said of
// one person, with a label before each that is a fact and nothing else, "" for
// those that stay as they are. It is nil where the first of them is no date of
// birth and no number that only one referred has.
func (x *reader) bareFacts(lines []typedLine, i int) []string {
	var out []string
	seen := map[string]bool{}
	last, gaps := 0, 0
	for j := i; j < len(lines) && j < i+14; j++ {
		l := &lines[j]
		if l.plain == "" {
			gaps++
			out = append(out, "")
			continue
		}
		if l.gap {
			gaps++
		}
		label := x.bareFact(l.plain, seen)
		switch {
		case label == "" && x.asksForNext(l.plain):
			// The name is an answer to a question, and there are more.
			return nil
		case gaps > 0 && (label == "" || bareName(l.plain) != ""):
			// What stands below a gap goes on only with facts.
			return bareTold(out, last, seen)
		case label == "" && last == 0 && len(out) > 1:
			return nil
		case label == "" && (bareName(l.plain) != "" || signOff.MatchString(l.plain)):
			return bareTold(out, last, seen)
		case label == "":
			out = append(out, "")
		default:
			seen[label] = true
			out = append(out, label+": "+l.plain)
			last = len(out)
		}
	}
	return bareTold(out, last, seen)
}

func bareTold(out []string, last int, seen map[string]bool) []string {
	if last == 0 || !(seen[bareBirth] || seen[barePrisonNo] || seen[bareCRNo]) {
		return nil
	}
	return out[:last]
}

var monthWord = regex(`(?i)\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,7}\b|\d(?:st|nd|rd|th)\b`)

// addressStart is how the line of an address begins.
var addressStart = regex(`(?i)^(?:flat|room|unit|apartment|apt|plot|block|house|no\.?|number)? ?\d{1,4}[a-z]?\b[ ,]+[\p{L}\d]`)

// The labels of what needs none.
const (
	bareBirth    = "Date of birth"
	bareRelease  = "Release date"
	barePrisonNo = "Prison number"
	bareCRNo     = "CRN"
)

// bareFact is what a line is that holds one fact and no words, "" for others.
func (x *reader) bareFact(t string, seen map[string]bool) string {
	t = strings.Trim(t, " .,;-–")
	if len(t) > 90 || len(t) < 4 || strings.Contains(t, ":") {
		return ""
	}
	if at := postcodePattern.FindStringIndex(t); at != nil && at[1] == len(t) && at[0] > 8 && (seen[bareBirth] || seen[barePrisonNo]) && !seen["Address"] && addressStart.MatchString(t) {
		return "Address"
	}
	if len(t) > 48 {
		return ""
	}
	once := func(label string) string {
		if seen[label] {
			return ""
		}
		return label
	}
	if strings.ContainsAny(t, "0123456789") {
		switch {
		case strings.ContainsFunc(monthWord.ReplaceAllString(t, ""), unicode.IsLetter) && isDateText(t):
			return "" // "CRD 4/12/26" has its label
		case isDateText(t):
			if iso, _, ok := readDate(t, dateBirth); ok && iso < "2012" {
				return once(bareBirth)
			}
			if iso, _, ok := readDate(t, dateEvent); ok && iso > "2012" && (seen[barePrisonNo] || seen["Prison"]) {
				return once(bareRelease)
			}
		case strings.ContainsAny(t, "@"):
			if e := findEmails(t); len(e) == 1 && e[0] == t {
				return once("Email")
			}
		case readsAsID("person.prison_number", t) && len(t) <= 9:
			return once(barePrisonNo)
		case bareCRN.FindString(t) == t:
			return once(bareCRNo)
		case len(t) <= 14 && readsAsID("person.ni_number", t):
			return once("NI number")
		default:
			if p := findPhones(t); len(p) == 1 && p[0] == t {
				return once("Tel")
			}
		}
		return ""
	}
	if strings.HasPrefix(t, "HM") {
		if _, ok := x.places.findPrison(t, false); ok && len(strings.Fields(t)) <= 5 {
			return once("Prison")
		}
	}
	if _, ok := x.places.exactly(x.places.authorities, t); ok && (seen[bareBirth] || seen[barePrisonNo]) {
		if _, jail := x.places.exactly(x.places.prisons, t); !jail || seen["Prison"] {
			return once("Local authority")
		}
	}
	return ""
}
