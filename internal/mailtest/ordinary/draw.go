package ordinary

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"time"
)

// drawer draws the values of one mail. A value that is drawn twice is the same.
type drawer struct {
	r    *rand.Rand
	now  time.Time
	seen map[string]string
}

func newDrawer(seed, n uint64) *drawer {
	r := rand.New(rand.NewPCG(seed, n))
	// Working hours and evenings of a year around 2026.
	now := time.Date(2026, time.February, 2, 7, 30, 0, 0, time.UTC).Add(time.Duration(r.IntN(300*24*60)) * time.Minute)
	return &drawer{r: r, now: now, seen: map[string]string{}}
}

// of tells whether a thing that happens in chance of 100 mails happens in this.
func (d *drawer) of(chance int) bool { return d.r.IntN(100) < chance }

func (d *drawer) one(of ...string) string { return of[d.r.IntN(len(of))] }

// expand replaces {name} and {a|b} in a text; alternatives may hold both.
func (d *drawer) expand(s string) string {
	var b strings.Builder
	for {
		i := strings.IndexByte(s, '{')
		if i < 0 {
			b.WriteString(s)
			return b.String()
		}
		b.WriteString(s[:i])
		var inner string
		inner, s = braces(s[i:])
		if options := alternatives(inner); len(options) > 1 {
			b.WriteString(d.expand(options[d.r.IntN(len(options))]))
		} else {
			b.WriteString(d.value(inner))
		}
	}
}

// braces is what stands between the brace that s begins with and its own end.
func braces(s string) (inner, rest string) {
	depth := 0
	for i := range len(s) {
		switch s[i] {
		case '{':
			depth++
		case '}':
			if depth--; depth == 0 {
				return s[1:i], s[i+1:]
			}
		}
	}
	return s[1:], ""
}

// alternatives splits at bars that stand in no inner braces.
func alternatives(s string) []string {
	var all []string
	depth, from := 0, 0
	for i := range len(s) {
		switch s[i] {
		case '{':
			depth++
		case '}':
			depth--
		case '|':
			if depth == 0 {
				all = append(all, s[from:i])
				from = i + 1
			}
		}
	}
	return append(all, s[from:])
}

// value is the drawn value of a name; a name with a number after it, {date2},
// is another value of the same sort.
func (d *drawer) value(name string) string {
	if v, ok := d.seen[name]; ok {
		return v
	}
	v := d.draw(strings.TrimRight(name, "0123456789"))
	d.seen[name] = v
	return v
}

func (d *drawer) draw(name string) string {
	n := d.r.IntN
	switch name {
	case "me", "person", "officer":
		return d.one(givenNames()...) + " " + d.one(surnames()...)
	case "first":
		first, _, _ := strings.Cut(d.value("me"), " ")
		return first
	case "surname":
		_, last, _ := strings.Cut(d.value("me"), " ")
		return last
	case "given", "child":
		return d.one(givenNames()...)
	case "family":
		return d.one(surnames()...)
	case "phone":
		switch n(5) {
		case 0:
			return fmt.Sprintf("01632 960%03d", n(1000))
		case 1:
			return fmt.Sprintf("07700900%03d", n(1000))
		default:
			return fmt.Sprintf("07700 900%03d", n(1000))
		}
	case "landline":
		return d.one(fmt.Sprintf("01632 960%03d", n(1000)), fmt.Sprintf("020 7946 0%03d", n(1000)))
	case "street":
		return d.one("Alder", "Bramble", "Canon", "Dovecote", "Eastfield", "Fern", "Gannet", "Harrow", "Ironmill", "Juniper", "Kestrel", "Lapwing", "Maltings", "Nightingale", "Orchard", "Plover", "Quarry", "Rectory", "Saxon", "Tithe") +
			" " + d.one("Road", "Close", "Way", "Court", "Gardens", "Lane", "Walk", "Avenue")
	case "addr":
		flat := ""
		if d.of(35) {
			flat = fmt.Sprintf("Flat %d, ", 1+n(40))
		}
		return fmt.Sprintf("%s%d %s", flat, 1+n(180), d.draw("street"))
	case "town":
		return d.one("Basildon", "Harlow", "Colchester", "Chelmsford", "Braintree", "Maldon", "Clacton", "Witham", "Billericay", "Wickford", "Grays", "Rayleigh")
	case "postcode":
		return fmt.Sprintf("%s%d %d%s", d.one("SS", "CM", "CO", "RM"), 1+n(20), 1+n(9), d.one("AA", "BD", "FG", "HJ", "LN", "PQ", "RT", "XZ"))
	case "email":
		return strings.ToLower(strings.ReplaceAll(d.value("me"), " ", ".")) + "@" + d.one("mailbox.example", "webpost.example", "inbox.example")
	case "dob":
		t := d.now.AddDate(-19-n(55), -n(12), -n(28))
		return t.Format(d.one("02/01/2006", "2 January 2006", "02.01.06", "2/1/2006"))
	case "childdob":
		return d.now.AddDate(-n(16), -n(12), -n(28)).Format("02/01/2006")
	case "date": // in the past
		return d.now.AddDate(0, 0, -1-n(60)).Format(d.one("2 January", "02/01/2006", "Monday 2 January", "2 January 2006", "2/1"))
	case "soon":
		return d.now.AddDate(0, 0, 1+n(40)).Format(d.one("2 January", "02/01/2006", "Monday 2 January", "2 January 2006", "Monday"))
	case "day":
		return d.one("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "last week", "yesterday")
	case "month":
		return d.one("January", "February", "March", "April", "May", "June", "July", "September", "October", "November")
	case "time":
		return d.one("9am", "9:30", "10.00", "10:30", "11am", "2pm", "14:00", "3.15pm", "16:30")
	case "n":
		return fmt.Sprint(2 + n(8))
	case "weeks":
		return d.one("two", "three", "4", "6", "eight", "10")
	case "money":
		return fmt.Sprintf("£%d.%02d", 40+n(1400), n(100))
	case "rent":
		return fmt.Sprintf("£%d", 450+25*n(40))
	case "ref":
		return d.one(fmt.Sprintf("HR%06d", n(1000000)), fmt.Sprintf("%07d", n(10000000)), fmt.Sprintf("APP-%05d", n(100000)), fmt.Sprintf("HOU/%04d/26", n(10000)))
	case "job":
		return d.one(fmt.Sprintf("WO%06d", n(1000000)), fmt.Sprintf("Job %06d", n(1000000)), fmt.Sprintf("R-%05d", n(100000)))
	case "inv":
		return fmt.Sprintf("INV-%05d", n(100000))
	case "ni":
		return fmt.Sprintf("QQ%06d%s", n(1000000), d.one("A", "B", "C", "D"))
	case "band":
		return d.one("A", "B", "C", "D", "Band B", "band c")
	case "beds":
		return d.one("one bed", "2 bed", "two bedroom", "3 bed", "3 bedroom", "studio")
	case "council":
		return d.value("councilname")
	case "councilname":
		return d.one("Basildon", "Harlow", "Colchester", "Chelmsford", "Braintree", "Maldon", "Tendring", "Thurrock", "Castle Point", "Rochford")
	case "prison":
		return d.one("HMP Chelmsford", "HMP Highpoint", "HMP Peterborough", "HMP Pentonville", "HMP Downview")
	case "ha":
		return d.one("Larkrise Homes", "Estuary Quay Housing", "Meadowgate Housing Association", "Twelve Oaks Homes", "Saltmarsh Housing Trust")
	case "firm":
		return d.one("Thistlewood Marsh LLP", "Pargeter & Lyle Solicitors", "Ravensgate Law", "Quillfeather Solicitors")
	case "agency":
		return d.one("Oystergate Lettings", "Castle & Moat Estates", "Harbourside Property", "Bluebell Lets")
	case "trade":
		return d.one("Hartnoll Heating Ltd", "Wexcombe Maintenance", "Dunmore Electrical Services", "Ardleigh Roofing", "SureSeal Damp Proofing")
	case "work":
		return d.one("Boiler replacement", "Damp survey", "Rewire", "Fencing", "Lock change", "Void clearance", "Kitchen fit", "Gas service")
	}
	return "{" + name + "}"
}

func givenNames() []string {
	return []string{"Abena", "Callum", "Dorota", "Efe", "Farrah", "Gethin", "Hollie", "Imran", "Jolanta", "Kieran", "Lorna", "Mbali", "Nadia", "Osman", "Petra",
		"Quentin", "Rhiannon", "Samir", "Tegan", "Ulrika", "Vikram", "Wendy", "Yasmin", "Zachary", "Shanice", "Terry", "Maureen", "Dave", "Chantelle", "Bogdan"}
}

func surnames() []string {
	return []string{"Applegarth", "Bickerstaff", "Cattermole", "Dunthorne", "Entwhistle", "Fairweather", "Grimshaw", "Hollingbery", "Isherwood", "Jellicoe", "Kettleborough",
		"Lillywhite", "Mukherji", "Nwachukwu", "Oyelaran", "Popescu-Lane", "Quarshie", "Rowbotham", "Szymczak", "Threlfall", "Umfreville", "Vasquez-Reed", "Wolstenholme", "Yaxley", "Zielonka"}
}
