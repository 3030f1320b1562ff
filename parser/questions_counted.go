package parser

import "strings"

// firstAndSecond reports the heads of two columns that count people of one sort:
// "Parent or carer 1 (who asks for help)" beside "Parent or carer 2". Workers and
// contacts are counted too, and apply for nothing.
func firstAndSecond(a, b string) bool {
	one, two := countedHead.FindStringSubmatch(a), countedHead.FindStringSubmatch(b)
	return one != nil && two != nil && strings.EqualFold(one[1], two[1]) && one[2] == "1" && two[2] == "2"
}

var countedHead = regex(`(?i)^\W*((?:joint )?(?:parent|carer|parent or carer|parent ?/ ?carer|adult|applicant|person|client|customer|claimant|tenant|resident|partner)) (?:no\.? ?)?([12])(?: ?\([^()]*\))?\W*$`)

// endOwners ends the columns of two people at a title below which the same is no
// longer asked of both.
func (g *grid) endOwners(r int) {
	if len(g.owners) == 2 && !g.twice(r, g.owners[0].from, g.owners[1].from) {
		g.owners = nil
	}
}
