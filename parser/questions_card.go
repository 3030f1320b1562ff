package parser

import "strings"

// card reads a table without labels below the title of a worker's section, as
// a card has it: "Jane Doe | Social Worker | 01632 960001". What each cell is
// can be told by its looks. It reports whether it was one.
func (x *reader) card(g *grid) bool {
	if x.block != blockReferrer && x.block != blockLead {
		return false
	}
	reach, name, cells, labels := false, false, 0, 0
	for _, row := range g.rows {
		for i := range row {
			c := &row[i]
			if c.hole() || c.down {
				continue
			}
			if c.label >= 0.6 {
				labels++ // "Skipton office" has the words of one
			}
			if cells++; c.label >= 1 && !roleWords.MatchString(c.text) || c.glued() || c.colon || len(c.nested) > 0 || hasBox(c.all) || len(c.lines) > 2 {
				return false
			}
			reach = reach || len(findEmails(c.text))+len(findPhones(c.text)) > 0
			name = name || nameCell(c.text)
		}
	}
	if !reach || !name || cells < 3 || cells > 12 || labels*2 >= cells {
		return false
	}
	told := map[string]bool{}
	for _, row := range g.rows {
		for i := range row {
			c := &row[i]
			if c.hole() || c.down {
				continue
			}
			label, key := "", ""
			switch t := c.text; {
			case len(findEmails(t)) == 1:
				label, key = "Email", "?.email"
			case len(findPhones(t)) > 0:
				label, key = "Telephone", "?.phone"
			case onlyDate(t):
				label, key = "Date", "referral_date"
			case !told["?.name"] && nameCell(t):
				label, key = "Name", "?.name"
			case !told["?.role"] && roleWords.MatchString(t):
				label, key = "Role", "?.role"
			case !told["?.team"] && (teamWords.MatchString(t) || officeOf.MatchString(t)):
				label, key = "Team", "?.team"
			case !told["?.organisation"] && orgWords.MatchString(t):
				label, key = "Organisation", "?.organisation"
			}
			if key == "" || told[key] {
				continue
			}
			told[key] = true
			x.add(question{label: label, hit: hit{key: key, score: 0.9}, known: true, owner: x.block, ans: answer{text: c.text, rest: c.text}, strong: true})
		}
	}
	return true
}

// topicOver is the bold title that a cell begins with, above lines that have
// labels and answers of their own, "" for a cell without one.
func (c cell) topicOver() string {
	if len(c.lines) < 2 || !allBold(c.lines[0]) || hasBox(c.lines[0]) || allBold(c.all) {
		return ""
	}
	t := strings.TrimSpace(bare(c.lines[0]))
	if strings.HasSuffix(t, "?") || strings.Contains(t, ": ") || len(strings.Fields(t)) > 9 {
		return ""
	}
	asked := 0
	for _, l := range c.lines[1:] {
		if before, after, ok := strings.Cut(bare(l), ":"); ok && len(strings.Fields(before)) <= 6 && strings.TrimSpace(after) != "" {
			asked++
		}
	}
	if asked*2 < len(c.lines)-1 || asked < 2 && !strings.Contains(c.lines[1], ":") {
		return ""
	}
	return t
}

var officeOf = regex(`(?i)\boffice$`)

// nameCell reports a cell with the name of one person and nothing else.
func nameCell(s string) bool {
	n := dropRank(strings.TrimSpace(s))
	return looksLikeName(n) && len(strings.Fields(n)) >= 2 && !orgWords.MatchString(n) && !teamWords.MatchString(n) && !roleWords.MatchString(n) && !officeOf.MatchString(n)
}

// partInCell reads a part of a form that is set in beside its title: a title on
// the left, and on the right nothing but a table with labels and answers of its
// own. It reports whether it was one.
func (x *reader) partInCell(c cell, answers []cell) bool {
	if len(answers) != 1 || len(answers[0].nested) != 1 || answers[0].text != "" || len(c.nested) > 0 || c.text == "" || len(strings.Fields(c.text)) > 8 || hasBox(c.all) {
		return false
	}
	inner := answers[0].nested[0]
	if len(inner.Rows) < 2 {
		return false
	}
	names, known, identity := 0, 0, false
	for _, r := range inner.Rows {
		if len(r.Cells) < 2 {
			return false
		}
		h, ok := x.label(labelText(r.Cells[0].Text()))
		if !ok || h.score <= senseScore {
			continue
		}
		known++
		switch h.key {
		case "?.name", "?.phone", "?.email":
			names++
		case "person.forename", "person.surname":
			identity = true
		default:
			identity = identity || identifies(h.key)
		}
	}
	t := strings.TrimRight(labelText(c.all), " :")
	block, _ := x.cat.heading(t)
	switch {
	case block != "":
	case x.cat.titleBlock(t) != "":
		block = x.cat.titleBlock(t)
	case c.hit.key == "household":
		block = blockHousehold
	default:
		block = blockOfKey(c.hit)
	}
	if block == "" && names > 0 && names*2 >= known && !identity && !c.known {
		block = blockOther // "Prescriber": somebody with a name and a number
	}
	before := section{x.head, x.block, x.sect}
	x.section(t, block)
	x.table(inner)
	x.section(before.head, before.block)
	return true
}
