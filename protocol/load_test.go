package protocol_test

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dtrbot/protocol"
)

func load(t testing.TB, name string) *protocol.Pack {
	t.Helper()
	p, err := protocol.Load(name)
	if err != nil {
		t.Fatalf("load %s: %v", name, err)
	}
	return p
}

func TestNames(t *testing.T) {
	t.Parallel()
	if diff := cmp.Diff([]string{"cambridgeshire-peterborough", "essex"}, protocol.Names()); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
}

// TestBuiltIn holds for every pack that is built in.
func TestBuiltIn(t *testing.T) {
	t.Parallel()
	codes, ids := map[string]string{}, map[string]string{}
	for _, name := range protocol.Names() {
		p := load(t, name)
		if p.ID != name {
			t.Errorf("%s calls itself %s", name, p.ID)
		}
		// These are printed in automatic mails, where the word is forbidden.
		said := []string{p.Name}
		for _, c := range p.Commitments {
			said = append(said, c.Name)
		}
		for _, r := range p.Required {
			said = append(said, r.Phrase)
		}
		for _, s := range said {
			if strings.Contains(strings.ToUpper(s), "MAPPA") {
				t.Errorf("%s: %q says MAPPA", name, s)
			}
		}
		for _, a := range p.Authorities {
			// One clerk may serve both protocols, and a reference holds the code.
			if other, ok := codes[a.Code]; ok {
				t.Errorf("%s of %s has the code of %s", a.Name, name, other)
			}
			if other, ok := ids[a.ID]; ok {
				t.Errorf("%s of %s has the ID of %s", a.Name, name, other)
			}
			codes[a.Code], ids[a.ID] = a.Name, a.Name
			if got, ok := p.Authority(a.ID); !ok || got.GSS != a.GSS {
				t.Errorf("%s: authority %s is not found", name, a.ID)
			}
		}
	}
}

func TestEssexAuthorities(t *testing.T) {
	t.Parallel()
	// As printed in Annex A: referral address; lead; dispute resolution contact.
	want := [][]string{
		{"basildon", "BAS", "Basildon", "Basildon", "Basildon Borough Council", "E07000066", "housing.solutions@basildon.gov.uk", "Phil Warren", "phil.warren@basildon.gov.uk", "Mo Slade", "Mo.Slade@basildon.gov.uk"},
		{"braintree", "BRA", "Braintree", "Braintree", "Braintree District Council", "E07000067", "housingoptions@braintree.gov.uk", "Donna Goodchild", "donna.goodchild@braintree.gov.uk", "Caroline Elias-Stephenson", "caroline.elias-stephenson@braintree.gov.uk"},
		{"brentwood", "BRE", "Brentwood", "Brentwood", "Brentwood Borough Council", "E07000068", "housingneeds@brentwood.gov.uk", "Marie Gentgall", "marie.gentgall@brentwood.gov.uk", "Angela Abbott", "angela.abbott@brentwood.gov.uk"},
		{"castle-point", "CAS", "Castle Point", "Castle Point", "Castle Point Borough Council", "E07000069", "Housingoptions@castlepoint.gov.uk", "Veronica Jackson", "vjackson@castlepoint.gov.uk", "Veronica Jackson", "vjackson@castlepoint.gov.uk"},
		{"chelmsford", "CHE", "Chelmsford", "Chelmsford", "Chelmsford City Council", "E07000070", "housing.adviceemail@chelmsford.gov.uk", "Alison Hawkins", "Alison.Hawkins@chelmsford.gov.co.uk", "Paul Gayler", "Paul.GAYLER@chelmsford.gov.uk"},
		{"colchester", "COL", "Colchester", "Colchester", "Colchester City Council", "E07000071", "dutytorefer@colchester.gov.uk", "Tracey Brushett", "Tracey.Brushett@cbhomes.org", "Tracey Brushett", "Tracey.Brushett@cbhomes.org.uk"},
		{"epping-forest", "EPP", "Epping Forest", "Epping Forest", "Epping Forest District Council", "E07000072", "homelessness@eppingforestdc.gov.uk", "Danielle Blake", "dblake@eppingforestdc.gov.uk", "Jennifer Gould", "jgould@eppingforestdc.gov.uk"},
		{"harlow", "HAR", "Harlow", "Harlow", "Harlow Council", "E07000073", "housing.options@harlow.gov.uk", "Lisa Whiting", "lisa.whiting@harlow.gov.uk", "Lisa Whiting", "lisa.whiting@harlow.gov.uk"},
		{"maldon", "MAL", "Maldon", "Maldon", "Maldon District Council", "E07000074", "housingoptions@maldon.gov.uk", "Helen Greengrass", "helen.greengrass@maldon.gov.uk", "John Swords", "John.swords@maldon.gov.uk"},
		{"rochford", "ROC", "Rochford", "Rochford", "Rochford District Council", "E07000075", "housingoptions@rochford.gov.uk", "Jeanette Hurrell", "jeanette.hurrell@rochford.gov.uk", "Julian Higson", "julian.higson@brentwood.gov.uk"},
		{"southend-on-sea", "SOU", "Southend-on-Sea", "Southend", "Southend-on-Sea City Council", "E06000033", "housingsolutionsteam@southend.gov.uk", "Olivia Brown", "oliviabrown@southend.gov.uk", "Olivia Brown", "oliviabrown@southend.gov.uk"},
		{"tendring", "TEN", "Tendring", "Tendring", "Tendring District Council", "E07000076", "housingoptions@tendringdc.gov.uk", "Cathy Low", "clow@tendringdc.gov.uk", "Cathy Low", "clow@tendringdc.gov.uk"},
		{"thurrock", "THU", "Thurrock", "Thurrock", "Thurrock Council", "E06000034", "HousingOptions@thurrock.gov.uk", "Ben Tovey", "BTovey@thurrock.gov.uk", "Ben Tovey", "BTovey@thurrock.gov.uk"},
		{"uttlesford", "UTT", "Uttlesford", "Uttlesford", "Uttlesford District Council", "E07000077", "Housingoptions@uttlesford.gov.uk", "Judith Snares", "jsnares@uttlesford.gov.uk", "Judith Snares", "jsnares@uttlesford.gov.uk"},
	}
	var got [][]string
	for _, a := range load(t, "essex").Authorities {
		lead, ok := a.Contact(protocol.RoleLead)
		dispute, okDispute := a.Contact(protocol.RoleDispute)
		if !ok || !okDispute || len(a.Contacts) != 2 {
			t.Errorf("%s has the contacts %v", a.ID, a.Contacts)
		}
		got = append(got, []string{a.ID, a.Code, a.Name, a.Printed, a.Council, a.GSS, a.Address, lead.Name, lead.Address, dispute.Name, dispute.Address})
		if _, domain, _ := strings.Cut(a.Address, "@"); !slices.Contains(a.Domains, domain) {
			t.Errorf("%s: %s is not at its own domains %v", a.ID, a.Address, a.Domains)
		}
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
}

func TestEssexPromises(t *testing.T) {
	t.Parallel()
	p := load(t, "essex")
	want := []protocol.Commitment{
		{
			ID: protocol.Acknowledgement, Clause: "9", Name: "acknowledgement of receipt",
			Text: "LHAs receiving referrals from agencies party to this protocol, will send an acknowledgement of receipt within three working days.",
			On:   protocol.OnReferral, Days: 3, Reach: protocol.ReachLadder, PartyOnly: true, Breach: true,
		},
		{
			ID: protocol.RetentionResponse, Clause: "2", Name: "response to a request to save accommodation",
			Text: "When Prison and Probation services request help from an LHA to assist with saving accommodation in that LHA's area, the LHA will respond within 3 working days and will support Prison and Probation Services in their attempt to maintain the accommodation.",
			On:   protocol.OnRetention, Days: 3, Reach: protocol.ReachLadder, PartyOnly: true, Breach: true, PersonOnly: true,
		},
		{
			ID: protocol.SubstantiveResponse, Clause: "10", Name: "substantive response",
			Text: "LHAs receiving homeless applications under the protocol will provide a substantive response indicating next steps and designating a named contact person to lead on the case for the LHA within five working days of receiving a Homeless Application. This response may either be by e-mail or by telephone or both.",
			On:   protocol.OnApplication, Days: 5, Reach: protocol.ReachLadder, PartyOnly: true, Breach: true, PersonOnly: true,
		},
		{
			ID: protocol.ContactCheck, Name: "outcome of contacting the person",
			On: protocol.OnReferral, Days: 5, Reach: protocol.ReachLead, PersonOnly: true,
		},
		{
			ID: protocol.ContactChange, Clause: "11", Name: "notice of a new lead contact",
			Text: "If either the named lead LHA contact person or lead Prison and Probation service contact person changes, notification of this will be made without delay. This also includes the notifying of LHAs once a community officer has been assigned.",
			On:   protocol.OnLeadChange, Days: 1, Reach: protocol.ReachLead, PartyOnly: true, Breach: true,
		},
	}
	if diff := cmp.Diff(want, p.Commitments); diff != "" {
		t.Errorf("commitments, -want +got\n%s", diff)
	}
	for _, c := range want {
		if got, ok := p.Commitment(c.ID); !ok || got != c {
			t.Errorf("commitment %s is %v, %v", c.ID, got, ok)
		}
	}
	ladders := []protocol.Ladder{
		{ID: "lead-first", Rungs: []protocol.Rung{
			{To: protocol.RoleLead, Times: 1},
			{To: protocol.RoleDispute, Copy: []protocol.Role{protocol.RoleLead}, After: 1, Times: 3, Every: 2},
		}},
		{ID: "direct", Rungs: []protocol.Rung{
			{To: protocol.RoleDispute, Copy: []protocol.Role{protocol.RoleLead}, Times: 3, Every: 2},
		}},
	}
	if diff := cmp.Diff(ladders, p.Ladders); diff != "" {
		t.Errorf("ladders, -want +got\n%s", diff)
	}
	for _, l := range ladders {
		if got, ok := p.Ladder(l.ID); !ok || len(got.Rungs) != len(l.Rungs) {
			t.Errorf("ladder %s is %v, %v", l.ID, got, ok)
		}
	}
	if diff := cmp.Diff([]string{"prison", "probation"}, p.Agencies); diff != "" {
		t.Errorf("agencies, -want +got\n%s", diff)
	}
	if diff := cmp.Diff([]protocol.Role{protocol.RoleLead, protocol.RoleDispute}, p.Roles); diff != "" {
		t.Errorf("roles, -want +got\n%s", diff)
	}
}

// byLaw are the answers that every referral must give, whatever the protocol.
func byLaw() []protocol.RequiredAnswer {
	const law = "Housing Act 1996, s.213B"
	return []protocol.RequiredAnswer{
		{Field: "person.name", Clause: law, Phrase: "the person's name"},
		{
			Field: "person.phone", Clause: law, Phrase: "a way to reach the person",
			AnyOf: []string{"person.email", "person.contact_via", "person.address", "custody.prison", "person.prison_number"},
		},
		{Field: "reason", AnyOf: []string{"homeless_status", "housing.loss_reason"}, Clause: law, Phrase: "the agreed reason for the referral"},
		{Field: "consent.given", Clause: law, Phrase: "that the person agrees to the referral"},
	}
}

func TestRequiredAnswers(t *testing.T) {
	t.Parallel()
	essex := append(byLaw(),
		protocol.RequiredAnswer{Field: "lead.name", Clause: "8, 12", Phrase: "the name of the lead contact", PartyOnly: true},
		protocol.RequiredAnswer{Field: "lead.email", Clause: "8, 12", Phrase: "an email address for the lead contact", PartyOnly: true},
		protocol.RequiredAnswer{Field: "lead.phone", Clause: "8, 12", Phrase: "a phone number for the lead contact", PartyOnly: true},
	)
	if diff := cmp.Diff(essex, load(t, "essex").Required); diff != "" {
		t.Errorf("essex, -want +got\n%s", diff)
	}
	if diff := cmp.Diff(byLaw(), load(t, "cambridgeshire-peterborough").Required); diff != "" {
		t.Errorf("cambridgeshire-peterborough, -want +got\n%s", diff)
	}
}

func TestCambridgeshireAndPeterborough(t *testing.T) {
	t.Parallel()
	p := load(t, "cambridgeshire-peterborough")
	want := [][]string{
		{"cambridge", "CAM", "Cambridge", "", "Cambridge City Council", "E07000008", "cambridge.gov.uk"},
		{"east-cambridgeshire", "ECA", "East Cambridgeshire", "", "East Cambridgeshire District Council", "E07000009", "eastcambs.gov.uk"},
		{"fenland", "FEN", "Fenland", "", "Fenland District Council", "E07000010", "fenland.gov.uk"},
		{"huntingdonshire", "HUN", "Huntingdonshire", "", "Huntingdonshire District Council", "E07000011", "huntingdonshire.gov.uk"},
		{"peterborough", "PET", "Peterborough", "Peterborough", "Peterborough City Council", "E06000031", "peterborough.gov.uk"},
		{"south-cambridgeshire", "SCA", "South Cambridgeshire", "", "South Cambridgeshire District Council", "E07000012", "scambs.gov.uk"},
	}
	var got [][]string
	for _, a := range p.Authorities {
		if a.Address != "" || len(a.Contacts) != 0 {
			t.Errorf("%s has an address or contacts, and the protocol gives none: %q, %v", a.ID, a.Address, a.Contacts)
		}
		got = append(got, append([]string{a.ID, a.Code, a.Name, a.Printed, a.Council, a.GSS}, a.Domains...))
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
	if len(p.Commitments) != 0 || len(p.Ladders) != 0 {
		t.Errorf("it promises no numbers of days, but has %v, %v", p.Commitments, p.Ladders)
	}
	if _, ok := p.Commitment(protocol.Acknowledgement); ok {
		t.Error("it promises an acknowledgement")
	}
	if _, ok := p.Ladder("lead-first"); ok {
		t.Error("it has a ladder")
	}
	if _, ok := p.Authority("basildon"); ok {
		t.Error("it has Basildon")
	}
	if diff := cmp.Diff([]protocol.Role{protocol.RoleSPOC, protocol.RoleDeputy}, p.Roles); diff != "" {
		t.Errorf("roles, -want +got\n%s", diff)
	}
}

func TestLoad(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	file := filepath.Join(dir, "north.toml")
	if err := os.WriteFile(file, []byte(north), 0o600); err != nil {
		t.Fatal(err)
	}
	p, err := protocol.Load(file)
	if err != nil {
		t.Fatal(err)
	}
	if p.ID != "north" {
		t.Errorf("got %s", p.ID)
	}
	bad := filepath.Join(dir, "bad.toml")
	if err := os.WriteFile(bad, []byte(strings.Replace(north, `code = "NOR"`, `code = "nor"`, 1)), 0o600); err != nil {
		t.Fatal(err)
	}
	_, err = protocol.Load(bad)
	if want := bad + `:29:8: authority.code: "nor" must look like "CAS"`; err == nil || err.Error() != want {
		t.Errorf("got %v, want %s", err, want)
	}
	var problems protocol.Problems
	if !errors.As(err, &problems) || len(problems) != 1 {
		t.Errorf("got %T", err)
	}

	_, err = protocol.Load("wessex")
	if want := `no protocol "wessex": give one of cambridgeshire-peterborough, essex, or the path of a .toml file`; err == nil || err.Error() != want {
		t.Errorf("got %v, want %s", err, want)
	}
	for _, path := range []string{filepath.Join(dir, "none.toml"), filepath.Join(dir, "none")} {
		if _, err := protocol.Load(path); !errors.Is(err, fs.ErrNotExist) {
			t.Errorf("%s: got %v", path, err)
		}
	}

	// What one caller does to a pack does not reach another.
	load(t, "essex").Authorities[0].Contacts[0].Address = "changed@harbour.example"
	if got := load(t, "essex").Authorities[0].Contacts[0].Address; got != "phil.warren@basildon.gov.uk" {
		t.Errorf("a pack was changed for everybody: %s", got)
	}
}
