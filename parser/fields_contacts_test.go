package parser

import "testing"

// TestWorkersInOneAnswer holds whose the numbers are where an answer tells of
// several people, or of one beside another.
func TestWorkersInOneAnswer(t *testing.T) {
	t.Parallel()
	const person = `# Housing referral

| Name of resident | Odile Farrant |
| Date of birth | 04/05/1990 |
`
	for _, tt := range []struct {
		name, form string
		want       map[string]string
	}{
		{"a practitioner after a yes", person + `| Who holds the case? | Yes, COM = Mel Hadley, Weymouth probation, 01632 960544 |`,
			map[string]string{"lead.name": "Mel Hadley", "lead.phone": "01632 960544"}},
		{"an office before the practitioner", person + `| Case held by | Hull PDU, OM N. Bramley |`, map[string]string{"lead.name": "N. Bramley"}},
		{"nobody yet", person + `| Responsible officer | not yet allocated, duty line 01632 960528 |`, map[string]string{"lead.name": "", "lead.phone": ""}},
		{"another's number among one's own", person + `| Who are you? | Jo Skelton, Housing Worker, Threshold North, 01632 960590. OM is on 01632 960595 |`,
			map[string]string{"referrer.name": "Jo Skelton", "referrer.phone": "01632 960590", "lead.phone": "01632 960595"}},
		{"their number", person + `| Community offender manager | Rosalind Keane |
| Their telephone / email | 01632 960843 r.keane@probation.example |`,
			map[string]string{"lead.name": "Rosalind Keane", "lead.phone": "01632 960843", "lead.email": "r.keane@probation.example", "person.phone": ""}},
		{"who writes stands elsewhere with a number", person + `| Completed by | Derek Sallow |
| POM | Derek Sallow, 01632 960731 |`, map[string]string{"referrer.name": "Derek Sallow", "referrer.phone": "01632 960731"}},
		{"a team's manager", person + `| Completed by | Lorraine Marsh |
| Team manager | Ian Duffy, 01632 960963 |`, map[string]string{"referrer.name": "Lorraine Marsh", "referrer.phone": ""}},
		{"who pays for it", person + `| Telephone | 07700 900366 (mum pays the contract so may be cut off) |`, map[string]string{"person.phone": "07700 900366"}},
		{"shared with a partner", person + `| Mob | 07700 900394 (shared w/ partner, text only) |`, map[string]string{"person.phone": "07700 900394"}},
		{"a mother's number", person + `| Telephone | 07700 900394 (mum) |`, map[string]string{"person.phone": ""}},
		{"how to reach somebody", person + `| How should you get hold of her? | Ring 07700 900655, not on Fridays |`, map[string]string{"person.phone": "07700 900655", "referrer.phone": ""}},
		{"an extension", person + `| Completed by | Jo Skelton 01632 960770 ex 204 |`, map[string]string{"referrer.phone": "01632 960770 ex 204"}},
		{"a rank", `| Full name | Senior Aircraftman (Technician) Oliver James Doe |
| Date of birth | 04/05/1990 |
| Reason for referral | Leaves the service |`, map[string]string{"person.name": "Oliver James Doe", "person.known_as": ""}},
		{"a status is no name", person + `| Is the resident | Currently homeless |`, map[string]string{"person.name": "Odile Farrant", "homeless_status": "homeless"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			got := readForms([]part{{name: "form", doc: documentOf(tt.form)}})
			checkOnly(t, got, tt.want)
		})
	}
}

// TestDatesAndHomesBeside holds what is told beside a day or a home.
func TestDatesAndHomesBeside(t *testing.T) {
	t.Parallel()
	const person = `# Housing referral

| Name of resident | Odile Farrant |
| Date of birth | 04/05/1990 |
| Reason for referral | Asked to leave |
`
	for _, tt := range []struct {
		name, form string
		want       map[string]string
	}{
		{"who did it behind the day", person + `| Completed | 3.11.26 by A Fashola, Residential Worker |`,
			map[string]string{"referral_date": "2026-11-03", "referrer.name": "A Fashola", "referrer.role": "Residential Worker"}},
		{"the day of the sentence", person + `| Prison | HMP Hull |
| Sentence | 12 months |
| Date of it | 03/07/2026 |
| Date | 22/10/2026 |`, map[string]string{"custody.sentence_date": "2026-07-03", "referral_date": "2026-10-22"}},
		{"when a sentence was imposed", person + `| Offence | Theft |
| When imposed | 03/07/2026 |`, map[string]string{"custody.sentence_date": "2026-07-03"}},
		{"a sentence told", `# Housing referral

| Name of resident | Odile Farrant |
| Date of birth | 04/05/1990 |
| Telephone | 07700 900188 |
| Ethnicity | White British |
| Nationality | British |
| Worker | Imelda Crace |
| What has happened? | She is serving 14 months for s.20 wounding, imposed at Bournemouth Crown Court on 3rd March 2026, and has nowhere to go. |`,
			map[string]string{"custody.offence": "s.20 wounding", "custody.sentence_date": "2026-03-03", "custody.sentence_length": "14 months"}},
		{"a room and where it is", person + `| Room | Room 18, Bridge House, 2 Fye Lane, Norwich NR3 9ZZ |`,
			map[string]string{"person.address": "Room 18, Bridge House, 2 Fye Lane, Norwich NR3 9ZZ"}},
		{"lodgings and where they are", person + `| Living now at | Supported lodgings, 31 Upton Parade, Slough SL2 9ZZ |`,
			map[string]string{"person.address": "31 Upton Parade, Slough SL2 9ZZ"}},
		{"a home that was", person + `| Present accommodation | Sofa surfing since leaving 31 Upton Parade, Slough SL2 9ZZ, evicted from there |`, map[string]string{"person.address": ""}},
		{"who is referred by the forces", person + `| Referring body | Army welfare service |`, map[string]string{"agency": "armed_forces", "person.armed_forces": "true"}},
		{"no soldier by their own word", person + `| Referring body | Army welfare service |
| Served in the armed forces? | No |`, map[string]string{"person.armed_forces": "false"}},
		{"who is referred by a refuge", person + `| Completed by | Jo Skelton, Senior Refuge Worker |`, map[string]string{"needs.domestic_abuse": "true"}},
		{"who is referred by a key worker", person + `| Completed by | Jo Skelton, Key Worker |`, map[string]string{"needs.domestic_abuse": ""}},
		{"the years of a home", person + `| Last settled address | Flat 12, Kestrel House, Andover SP10 9ZZ – Jan 2022 to May 2026 |`,
			map[string]string{"person.last_settled_address": "Flat 12, Kestrel House, Andover SP10 9ZZ"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			got := readForms([]part{{name: "form", doc: documentOf(tt.form)}})
			checkOnly(t, got, tt.want)
		})
	}
}
