package sample

import (
	"fmt"
	"strings"
	"time"
)

// Person is an invented person who is referred, or who writes for themself.
type Person struct {
	Given, Family string
	Name          string // given and family name
	DateOfBirth   time.Time
	PrisonNumber  string // "A1234BC"
	CRN           string // "X123456"
	NINumber      string // "QQ123456C"
	Phone         string
	Email         string
	Address       string // last settled address, on one line
	Landlord      string
	Offence       string
	Health        string
	Risk          string
}

// listed is how many people People gives; the last few appear only in the
// ordinary mail and in the edge mails.
const listed = 40

// People are the first people, enough for tests and the demonstration. A
// benchmark that needs more takes PersonAt.
func People() []Person {
	all := make([]Person, listed)
	for i := range all {
		all[i] = PersonAt(i)
	}
	return all
}

// PersonAt is the person of a number from 0; different numbers have different
// names (up to 1,640), prison numbers, case numbers and National Insurance numbers.
func PersonAt(i int) Person {
	given, family := givenNames(), familyNames()
	p := Person{Given: given[i%len(given)], Family: family[i%len(family)]}
	p.Name = p.Given + " " + p.Family
	p.DateOfBirth = time.Date(1961, time.January, 3, 0, 0, 0, 0, time.UTC).AddDate(0, 0, i*379%16_001)
	p.PrisonNumber = fmt.Sprintf("A%04d%c%c", 1000+i*37%9000, 'C'+rune(i%20), 'D'+rune(i/20%20))
	p.CRN = fmt.Sprintf("X%06d", 100_000+i*7_919%900_000)
	p.NINumber = fmt.Sprintf("QQ%06d%c", i*104_729%1_000_000, 'A'+rune(i%4))
	p.Phone = fmt.Sprintf("07700 900%03d", i*7%1000)
	plain := strings.NewReplacer("'", "", "ë", "e", "ó", "o", "á", "a").Replace(strings.ToLower(p.Given + "." + p.Family))
	p.Email = plain + "@mail.example"
	p.Address = fmt.Sprintf("%d %s, Nowhere, ZZ%d %dZZ", 3+i*13%180, pick(i, "Larkspur Rise", "Tanyard Mews", "Cobbler's Row", "Sallow Bank"), 1+i%9, 1+i/9%9)
	p.Landlord = pick(i, "Fenbridge Homes", "Mr Barnaby Oystergate", "Saltmarsh Housing Association")
	p.Offence = pick(i, "Burglary other than a dwelling", "Theft from a shop", "Possession with intent to supply", "Driving while disqualified")
	p.Health = pick(i, "Asthma, uses an inhaler", "Type 2 diabetes, tablets", "Anxiety and low mood, waiting for a review", "Epilepsy, medicated")
	p.Risk = pick(i, "Medium: past verbal aggression towards staff when refused", "Low: no concerns in custody", "High: do not visit alone")
	return p
}

// Secrets are the texts that may stand in no log line, no subject and no
// automatic mail: every way in which the person's particulars are written in
// the messages of this package. The family name stands alone too, since one
// half of a name is enough.
func (p Person) Secrets() []string {
	dob := p.DateOfBirth
	postcode := p.Address[strings.LastIndex(p.Address, ", ")+2:]
	street, _, _ := strings.Cut(p.Address, ",")
	return []string{
		p.Name, p.Family, p.Family + ", " + p.Given, strings.ToUpper(p.Family),
		dob.Format("02/01/2006"), dob.Format("2006-01-02"), dob.Format("2 January 2006"),
		p.PrisonNumber, p.CRN, p.NINumber, spacedNI(p.NINumber), p.Phone, strings.ReplaceAll(p.Phone, " ", ""),
		p.Email, street, postcode, p.Landlord, p.Offence, p.Health, p.Risk,
	}
}

// spacedNI is the number as people write it: "QQ 12 34 56 C".
func spacedNI(s string) string {
	return s[:2] + " " + s[2:4] + " " + s[4:6] + " " + s[6:8] + " " + s[8:]
}

// Officer is an invented member of staff of an agency that refers.
type Officer struct {
	Name, Role, Organisation, Agency string
	Email, Phone                     string
}

// OfficerAt is the officer of a number from 0, at a domain.
func OfficerAt(i int, domain string) Officer {
	names := []string{"Imogen Farthingdale", "Rufus Penhallow", "Sunniva Adeyinka", "Caspian Thistlewood", "Nerys Underhay", "Jocasta Bellweather", "Lorcan Whinfell"}
	o := Officer{Name: names[i%len(names)]}
	switch i % 3 {
	case 0:
		o.Role, o.Organisation, o.Agency = "Resettlement Officer", "HMP Chelmsford, Offender Management Unit", "Prison"
	case 1:
		o.Role, o.Organisation, o.Agency = "Probation Officer", "Probation Service, Essex South", "Probation"
	default:
		o.Role, o.Organisation, o.Agency = "Pre-Release Practitioner", "HMP Chelmsford, Resettlement Team", "Prison"
	}
	o.Email = strings.ReplaceAll(strings.ToLower(o.Name), " ", ".") + "@" + domain
	o.Phone = fmt.Sprintf("01632 960%03d", 200+i%300)
	return o
}

func pick(i int, values ...string) string { return values[i%len(values)] }

// The names are rare or made up, so that a search for one finds no ordinary
// word. There are 40 and 41, so that pairs repeat only after 1,640 people.

func givenNames() []string {
	return strings.Fields(`Theodric Isolde Casimir Oluwadamilare Bronagh Zdenka Peregrine Anwen
		Thaddeus Yevgenia Ptolemy Saoirse Lysander Chidinma Evander Morwenna Barnabas Xanthe
		Ignatius Ffion Leopold Quenby Tancred Ottoline Ezekiel Rosalba Cuthbert Ingrith
		Balthazar Nkechi Percival Zoë Horatio Wilhelmina Osric Calliope Fergus Thandiwe
		Ambrose Guinevere`)
}

func familyNames() []string {
	return strings.Fields(`Quillfeather Brackenhurst Okonjo-Vane Thrumble Wexcombe Ó'Siodhacháin
		Pellegrave Marchbanks-Ode Dunwhistle Szczepkowiak Harrowgild Fennimoor Adebisi-Crewe
		Larkenby Vossington Tattersfold Mbekwela Chantrelle Oxborrow Grimthwaite Penvarden
		Ravenscombe Lovibond Sedgemire Yarborne Kostapoulou Nightingrove Ellerbrook-Shah
		Tamblingford Whitcastle Zuberi-Holt Cranmore-Ash Babinghall Dovetrice Wolvercrest
		Hesketh-Dray Imraniyev Jessamount Kinnersleigh Abercorran Umfreville`)
}
