package parser

import (
	"strings"
)

// across is a table of labels with one column of answers for each person.
type across struct {
	// titles are what stands above the columns of answers, "" where nothing does.
	titles []string
	// owners are whose each column is, "" for somebody who is referred.
	owners []string
}

// peopleAcross reads a table of labels with one column of answers for each
// person, and reports whether it was one.
func (x *reader) peopleAcross(g *grid) bool {
	if len(g.rows) < 2 {
		return false
	}
	a := x.acrossTitles(g)
	again := a.titles != nil && x.across.titles != nil && strings.Join(a.titles, "|") == strings.Join(x.across.titles, "|")
	if a.titles == nil {
		for _, c := range g.rows[0] {
			if x.columnBlock(strings.TrimSpace(bare(c.all))) != "" {
				return false
			}
		}
	}
	people := x.peopleBeside(g)
	switch {
	case again:
		a.owners, people = x.across.owners, len(x.across.owners)
	case people == 0:
		return false
	}
	for len(a.owners) < people {
		a.owners = append(a.owners, "")
	}
	referred := 0
	for _, o := range a.owners {
		if o == "" {
			referred++
		}
	}
	if referred == 0 {
		return false
	}
	x.across = a
	kin := make([][]gridCell, people)
	for r, row := range g.rows {
		if len(liveCells(row)) == 0 || row[0].hole() || r == 0 && a.titles != nil {
			continue
		}
		if len(row) == 1 {
			continue // "BOTH", above what is asked of both
		}
		label := labelText(row[0].all)
		n := 0
		for p := 1; p <= people; p++ {
			owner := a.owners[p-1]
			q := question{label: label, owner: owner, strong: true}
			if owner == "" {
				if n++; referred > 1 {
					q.person = n
				} else {
					q.owner = blockPerson
				}
			}
			for _, c := range row[1:] {
				if c.col <= p && p < c.col+c.span {
					q.ans = joinAnswers([]cell{c})
				}
			}
			if owner == blockHousehold {
				if c := row[0]; !q.ans.empty() && !isFiller(q.ans.text) && memberKey(c.hit.key) {
					kin[p-1] = append(kin[p-1], gridCell{label: label, hit: c.hit, known: true, text: q.ans.text})
					continue
				}
				q.owner = blockOther
			}
			x.add(q)
		}
	}
	for i, cells := range kin {
		if len(cells) > 0 {
			cells = append(cells, gridCell{label: "Relationship", known: true, text: strings.ToLower(relationWord.FindString(a.titles[i]))})
			x.add(question{label: a.titles[i], hit: hit{key: "household", score: 0.9}, known: true, rows: [][]gridCell{cells}, strong: true})
		}
	}
	return true
}

// peopleBeside counts the columns of a table in which people stand beside each
// other: dates of birth or numbers of theirs in a row say so. It is 0 where
// they do not.
func (x *reader) peopleBeside(g *grid) int {
	people, sure, odd, lone := 0, 0, 0, 0
	for _, row := range g.rows {
		if len(row) < 3 || row[0].hole() || !row[0].known {
			continue
		}
		if !identifies(row[0].hit.key) {
			continue
		}
		fit, live := 0, 0
		for _, c := range row[1:] {
			switch {
			case c.hole() || isFiller(c.text):
			case fits(x.places, row[0].hit.key, c.text):
				fit++
				live++
			case len(strings.Fields(c.text)) <= 4 && !c.colon && c.label < 0.6 && countDigits(c.text) == 0:
				// "Not to hand"
			default:
				live++
			}
		}
		switch {
		case fit >= 2 && fit == live:
			sure++
		case fit < live:
			odd++
		case fit == 1 && len(liveCells(row)) == 2:
			lone++ // what stands beside other answers may be a hint
		}
		people = max(people, len(row)-1)
	}
	if sure <= lone || odd > 0 {
		return 0
	}
	return people
}

// acrossTitles reads the row above columns of people who stand beside each
// other: "First person | Second person", "Mum / adult 1 | Dad / adult 2". No
// titles are given where the row says something else.
func (x *reader) acrossTitles(g *grid) across {
	head := g.rows[0]
	if len(head) < 3 || len(head) > 5 || !head[0].hole() && head[0].known && head[0].hit.score == 1 {
		return across{}
	}
	var a across
	for _, c := range head[1:] {
		t := strings.TrimSpace(bare(c.all))
		if t == "" || len(t) > 60 || c.glued() || hasBox(c.all) || c.span > 1 {
			return across{}
		}
		owner := ""
		switch {
		case notAsked.MatchString(t), causesHarm(t):
			owner = blockOther
		case personOfSeveral.MatchString(t):
		case kinColumn.MatchString(t):
			owner = blockHousehold
			if deniesMove(t) || livesApart.MatchString(t) {
				owner = blockOther
			}
		case mainColumn.MatchString(t):
		default:
			if b := x.columnBlock(t); b != "" && b != blockPerson {
				return across{}
			}
		}
		a.titles, a.owners = append(a.titles, t), append(a.owners, owner)
	}
	if a.owners[0] == blockHousehold {
		return across{} // of whom, no column says
	}
	if x.columnBlock(a.titles[0]) == blockPerson && a.owners[len(a.owners)-1] == "" && !personOfSeveral.MatchString(a.titles[len(a.titles)-1]) {
		return across{} // one person, and something about that person
	}
	return a
}

// personOfSeveral is the title of the column of one of several people who are
// all referred.
var personOfSeveral = regex(`(?i)^(?:(?:mum|dad|mother|father|him|her|he|she|man|woman) ?[/,(–-] ?)?(?:(?:first|second|third|1st|2nd|3rd|other) (?:person|adult|client|individual|parent|resident|patient|prisoner)|(?:person|adult|client|individual|parent|resident|patient|prisoner) ?(?:no\.? ?)?(?:[1-4]|[A-D]|one|two|three|four))\b\)?[^:]{0,20}$|^(?:mum|dad|mother|father|him|her|he|she|man|woman)$`)

// kinColumn is the title of the column of somebody of the person's family, or of
// who applies with the person; mainColumn that of the person beside them.
var (
	kinColumn  = regex(`(?i)^(?:(?:his|her|their|the) )?(?:(?:` + kinSorts + `|(?:joint|second|2nd|co-?) ?applicant)(?: ?\d)?(?:(?: ?[/,&] ?| or | and )|\s*$|\s*\())+(?:[^()]*\)?)?$`)
	mainColumn = regex(`(?i)^(?:the )?(?:main|lead|first|principal|primary) (?:person|applicant|client|adult|tenant|contact|resident)$`)
	livesApart = regex(`(?i)\b(?:(?:does|do|did) ?n[o'’]t|not|never) (?:live|living|stay|part of|in the household)\b|\blives? (?:apart|elsewhere|away|separately|on (?:his|her|their) own)\b`)
)

const kinSorts = `wife|husband|partner|spouse|fianc[ée]+|girlfriend|boyfriend|son|daughter|child(?:ren)?|baby|mother|father|mum|dad|sister|brother|step-?(?:son|daughter|child)|grand(?:son|daughter|child|mother|father)|aunt|uncle|niece|nephew|cousin|dependant`

// notAsked says that a column is about somebody for whom nothing is asked.
var notAsked = regex(`(?i)\((?:[^()]*\b)?(?:not (?:being |to be )?(?:referred|included|part of (?:this|the) referral)|for information(?: only)?|absent|do not contact|no contact)\b[^()]*\)`)

// causesHarm is said of a column about whoever somebody flees from.
func causesHarm(t string) bool { return harmfulTitle.MatchString(t) || leftBehind.MatchString(t) }

var leftBehind = regex(`(?i)\b(?:person|man|woman|partner|husband|wife|who(?:m|ever)?) (?:who(?:m)? |that )?(?:she|he|they)(?:['’]s| has| have|['’]ve| is| are)? (?:left|fled|fleeing|escaped|leaving|afraid of)\b|^(?:the )?(?:ex|ex-partner|former partner|other party)$`)

// memberKey reports what is asked of a member of the household.
func memberKey(key string) bool {
	switch key {
	case "?.name", "person.name", "person.forename", "person.surname", "person.date_of_birth", "?.relationship":
		return true
	}
	return false
}
