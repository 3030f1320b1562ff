package parser

import "strings"

// list records rows of other people as one question.
func (x *reader) list(head []cell, rows [][]cell, label, key string) {
	q := question{label: label, hit: hit{key: key, score: 0.95}, known: true, strong: true}
	var lines []string
	for _, row := range rows {
		if key == "household" && livesElsewhere(head, row) {
			continue
		}
		var cells []gridCell
		var parts []string
		for i, c := range head {
			a := joinAnswers(row[i : i+1])
			t := a.text
			if t == "" && a.tick {
				t = "yes"
			}
			if t == "" {
				continue
			}
			what := bare(c.all)
			if key == "household" && c.known && c.hit.key == key {
				what += " name" // "Child | Date of birth | School"
			}
			cells = append(cells, gridCell{label: what, hit: c.hit, known: c.known, text: t})
			parts = append(parts, oneLine(t))
		}
		if len(cells) > 0 {
			q.rows = append(q.rows, cells)
			lines = append(lines, strings.Join(parts, ", "))
		}
	}
	q.ans.text = strings.Join(lines, "; ")
	x.add(q)
}

// history records a table of addresses: the first is the last one lived at.
func (x *reader) history(head []cell, rows [][]cell) {
	for i, c := range head {
		t := strings.ToLower(bare(c.all))
		q := question{label: bare(c.all), hit: c.hit, known: c.known, ans: joinAnswers(rows[0][i : i+1]), strong: true}
		if strings.Contains(t, "address") {
			q.hit, q.known = hit{key: "person.last_settled_address", score: 0.8}, true
		}
		x.add(q)
	}
	x.list(head, rows[1:], firstOf(x.head, "Earlier addresses"), keyUnmapped)
}

// livesElsewhere reports a row of a list of a household about somebody who, as a
// column asks, is not there: "Here with her? Y/N", "Moving too?".
func livesElsewhere(head, row []cell) bool {
	for i := range head {
		if i >= len(row) || !asksTogether.MatchString(head[i].text) {
			continue
		}
		t := strings.TrimSpace(visible(row[i].all))
		if yes, _, ok := readBool(t); ok && !yes && !withOthers.MatchString(head[i].text) || notMoving.MatchString(t) {
			return true
		}
	}
	return false
}

var (
	asksTogether = regex(`(?i)\b(?:here|lives?|living|mov(?:e|es|ing)|com(?:e|es|ing)|stay(?:s|ing)?|housed?|rehoused?|includ(?:e|ed))\b`)
	withOthers   = regex(`(?i)\belsewhere\b|\bwith (?:the |their |his )?(?:fathers?|mothers?|dads?|mums?|ex|other|whom?|foster|grand\w+|relatives?)\b`)
	notMoving    = regex(`(?i)\bnot (?:moving|living|coming|part|to be|included|with)\b|\blives? (?:elsewhere|apart)\b`)
)
