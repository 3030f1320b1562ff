package protocol_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dtrbot/protocol"
)

// north is a small pack that uses everything the format has.
const north = `id = "north"
name = "North protocol"
title = "The Protocol of the North"
source = "invented"
agencies = ["probation"]
roles = ["lead", "dispute"]

[[commitment]]
id = "acknowledgement"
clause = "1"
name = "acknowledgement"
text = "An answer within two days."
on = "referral"
days = 2
reach = "ladder"
party_only = true
breach = true

[[ladder]]
id = "lead-first"
rungs = [ { to = "lead", times = 1 }, { to = "dispute", copy = ["lead"], after = 1, times = 2, every = 3 } ]

[[required]]
field = "person.name"
any_of = ["person.known_as"]
clause = "2"
phrase = "the person's name"
[[authority]]
code = "NOR"
id = "northtown"
name = "Northtown"
council = "Northtown Council"
gss = "E07000001"
address = "housing@northtown.example"
domains = ["northtown.example"]
contacts = [
  { role = "lead", name = "Ada Vane", address = "ada.vane@northtown.example" },
  { role = "dispute", name = "Bo Lund", address = "bo.lund@northtown.example" },
]

[[authority]]
id = "saltmere"
code = "SAL"
name = "Saltmere"
council = "Saltmere Council"
gss = "E06000001"
domains = ["saltmere.example"]

[[authority.contacts]]
role = "lead"
name = "Cy Marsh"
address = "cy.marsh@saltmere.example"
`

func parse(t testing.TB, text string) *protocol.Pack {
	t.Helper()
	p, err := protocol.Parse("north.toml", []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func TestParse(t *testing.T) {
	t.Parallel()
	want := &protocol.Pack{
		ID: "north", Name: "North protocol", Title: "The Protocol of the North", Source: "invented",
		Agencies: []string{"probation"}, Roles: []protocol.Role{protocol.RoleLead, protocol.RoleDispute},
		Commitments: []protocol.Commitment{{
			ID: protocol.Acknowledgement, Clause: "1", Name: "acknowledgement", Text: "An answer within two days.",
			On: protocol.OnReferral, Days: 2, Reach: protocol.ReachLadder, PartyOnly: true, Breach: true,
		}},
		Required: []protocol.RequiredAnswer{{Field: "person.name", AnyOf: []string{"person.known_as"}, Clause: "2", Phrase: "the person's name"}},
		Ladders: []protocol.Ladder{{ID: "lead-first", Rungs: []protocol.Rung{
			{To: protocol.RoleLead, Times: 1},
			{To: protocol.RoleDispute, Copy: []protocol.Role{protocol.RoleLead}, After: 1, Times: 2, Every: 3},
		}}},
		Authorities: []protocol.Authority{
			{
				ID: "northtown", Code: "NOR", Name: "Northtown", Council: "Northtown Council", GSS: "E07000001",
				Address: "housing@northtown.example", Domains: []string{"northtown.example"},
				Contacts: []protocol.Contact{
					{Role: protocol.RoleLead, Name: "Ada Vane", Address: "ada.vane@northtown.example"},
					{Role: protocol.RoleDispute, Name: "Bo Lund", Address: "bo.lund@northtown.example"},
				},
			},
			{
				ID: "saltmere", Code: "SAL", Name: "Saltmere", Council: "Saltmere Council", GSS: "E06000001",
				Domains:  []string{"saltmere.example"},
				Contacts: []protocol.Contact{{Role: protocol.RoleLead, Name: "Cy Marsh", Address: "cy.marsh@saltmere.example"}},
			},
		},
	}
	if diff := cmp.Diff(want, parse(t, north)); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
	if diff := cmp.Diff(want, parse(t, "\ufeff"+strings.ReplaceAll(north, "\n", "\r\n"))); diff != "" {
		t.Errorf("as Windows saves it, -want +got\n%s", diff)
	}
}

func TestParseProblems(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name     string
		old, new string // what is changed in the pack
		want     []string
	}{
		{"not TOML", `id = "north"`, `id = `, []string{`1:6: unexpected character U+000A at start of value`}},
		{"a key twice", `name = "North protocol"`, "id = \"again\"", []string{`2:1: id: key id is already defined`}},
		{"an unknown key", `on = "referral"`, "on = \"referral\"\nhours = 3", []string{`14:1: commitment.hours: unknown key`}},
		{"an unknown table", `[[ladder]]`, "[clock]\nzone = \"UTC\"\n[[ladder]]", []string{`19:2: clock: unknown key`}},
		{"unknown keys do not hide the rest", `days = 2`, "days = 0\nhours = 3", []string{
			`14:8: commitment.days: must be 1 to 100 working days, not 0`,
			`15:1: commitment.hours: unknown key`,
		}},
		{"text for a number", `days = 2`, `days = "2"`, []string{`14:8: commitment.days: must be a whole number, not a TOML string`}},
		{"text for yes or no", `breach = true`, `breach = "yes"`, []string{`17:10: commitment.breach: must be true or false, not a TOML string`}},
		{"text for a list", `roles = ["lead", "dispute"]`, `roles = "lead"`, []string{`6:9: roles: must be a list, not a TOML string`}},
		{"a number for text", `id = "north"`, `id = 1`, []string{`1:6: id: must be text in quotes, not a TOML integer`}},

		{"the pack's own words", "id = \"north\"\nname = \"North protocol\"\ntitle = \"The Protocol of the North\"\nsource = \"invented\"",
			"id = \"North\"\nname = \"North \"\nsource = \"in\\nvented\"", []string{
				`1:1: title: is missing`,
				`1:6: id: "North" must look like "essex"`,
				`2:8: name: "North " has a space at its start or end`,
				`3:10: source: "in\nvented" has a line break or another control character`,
			}},
		{"agencies", `agencies = ["probation"]`, `agencies = ["Probation", "prison", "prison"]`, []string{
			`5:13: agencies: "Probation" must be one of prison, youth_custody, probation, youth_offending_team, jobcentre, social_services, emergency_department, urgent_treatment_centre, hospital, armed_forces, other`,
			`5:36: agencies: "prison" is there twice`,
		}},
		{"no agencies", `agencies = ["probation"]`, ``, []string{`16:14: commitment.party_only: needs the agencies of the protocol, but agencies is empty`}},
		{"roles", `roles = ["lead", "dispute"]`, `roles = ["lead", "boss", "dispute", "lead"]`, []string{
			`6:18: roles: "boss" must be one of lead, dispute, spoc, deputy`,
			`6:37: roles: "lead" is there twice`,
		}},

		{"an unknown commitment", `id = "acknowledgement"`, `id = "thanks"`, []string{
			`9:6: commitment.id: "thanks" must be one of acknowledgement, retention_response, substantive_response, contact_check, contact_change`,
		}},
		{"a commitment twice", `[[ladder]]`, "[[commitment]]\nid = \"acknowledgement\"\nname = \"again\"\non = \"referral\"\ndays = 1\nreach = \"none\"\n[[ladder]]", []string{
			`20:6: commitment.id: "acknowledgement" is there twice`,
		}},
		{"an empty commitment", `[[ladder]]`, "[[commitment]]\n[[ladder]]", []string{
			`19:3: commitment.id: is missing: one of acknowledgement, retention_response, substantive_response, contact_check, contact_change`,
			`19:3: commitment.name: is missing`,
			`19:3: commitment.on: is missing: one of referral, retention_request, application, lead_change`,
			`19:3: commitment.days: must be 1 to 100 working days, not 0`,
			`19:3: commitment.reach: is missing: one of none, lead, ladder`,
		}},
		{"occasion and reach", "on = \"referral\"\ndays = 2\nreach = \"ladder\"", "on = \"email\"\ndays = 101\nreach = \"top\"", []string{
			`13:6: commitment.on: "email" must be one of referral, retention_request, application, lead_change`,
			`14:8: commitment.days: must be 1 to 100 working days, not 101`,
			`15:9: commitment.reach: "top" must be one of none, lead, ladder`,
		}},
		{"a clause without words", `text = "An answer within two days."`, ``, []string{`8:3: commitment.text: is missing: print the words of clause 1`}},
		{"words without a clause", `clause = "1"`, ``, []string{`8:3: commitment.clause: is missing: the text is of some clause`}},
		{"a breach of nothing", "clause = \"1\"\nname = \"acknowledgement\"\ntext = \"An answer within two days.\"", `name = "acknowledgement"`, []string{
			`15:10: commitment.breach: cannot be true without a clause: only what was agreed can be breached`,
		}},
		{"a reach without a role", "roles = [\"lead\", \"dispute\"]\n\n[[commitment]]", "roles = [\"dispute\", \"spoc\"]\n\n[[commitment]]\nid = \"contact_check\"\nname = \"check\"\non = \"referral\"\ndays = 1\nreach = \"lead\"\n[[commitment]]", []string{
			`13:9: commitment.reach: is the lead, who is not among the roles that each authority must name`,
			`27:18: ladder.rungs.to: "lead" is not among the roles that each authority must name`,
			`27:65: ladder.rungs.copy: "lead" is not among the roles that each authority must name`,
		}},

		{"no ladder", "[[ladder]]\nid = \"lead-first\"\nrungs = [ { to = \"lead\", times = 1 }, { to = \"dispute\", copy = [\"lead\"], after = 1, times = 2, every = 3 } ]", "", []string{
			`15:9: commitment.reach: is the ladder, but the pack has none`,
		}},
		{"a ladder without rungs, and again", `[[required]]`, "[[ladder]]\nid = \"lead-first\"\n[[required]]", []string{
			`23:3: ladder.rungs: is missing: a ladder needs at least one rung`,
			`24:6: ladder.id: "lead-first" is there twice`,
		}},
		{"rungs", `{ to = "lead", times = 1 }, { to = "dispute", copy = ["lead"], after = 1, times = 2, every = 3 }`,
			`{ to = "lead", copy = ["lead"], times = 1, every = 2 }, { to = "boss", after = -1, times = 0 }, { to = "dispute", times = 2 }`, []string{
				`21:34: ladder.rungs.copy: "lead" is there twice`,
				`21:62: ladder.rungs.every: means nothing for a rung that is used once`,
				`21:74: ladder.rungs.to: "boss" must be one of lead, dispute, spoc, deputy`,
				`21:90: ladder.rungs.after: must be 0 to 100 working days, not -1`,
				`21:102: ladder.rungs.times: must be 1 to 100, not 0`,
				`21:107: ladder.rungs.every: must be 1 to 100 working days for a rung that is used 2 times, not 0`,
			}},

		{"required answers", "field = \"person.name\"\nany_of = [\"person.known_as\"]\nclause = \"2\"\nphrase = \"the person's name\"",
			"field = \"Person Name\"\nany_of = [\"person.phone\", \"person.phone\", \"\"]\n[[required]]\nfield = \"reason\"\nclause = \"2\"\nphrase = \"the reason\"\n[[required]]\nfield = \"reason\"\nany_of = [\"reason\"]\nclause = \"2\"\nphrase = \"the reason\"", []string{
				`23:3: required.clause: is missing`,
				`23:3: required.phrase: is missing`,
				`24:9: required.field: "Person Name" is not an answer that the parser reads, like "lead.phone"`,
				`25:27: required.any_of: "person.phone" is there twice`,
				`25:43: required.any_of: is missing, like "lead.phone"`,
				`31:9: required.field: "reason" is there twice`,
				`32:11: required.any_of: "reason" is there twice`,
			}},

		{"answers that nobody reads", `any_of = ["person.known_as"]`, `any_of = ["person.alias", "name", "lead", "person.", ".name", "person.name.first", "consent.given"]`, []string{
			`25:11: required.any_of: "person.alias" is not an answer that the parser reads, like "lead.phone"`,
			`25:27: required.any_of: "name" is not an answer that the parser reads, like "lead.phone"`,
			`25:35: required.any_of: "lead" is not an answer that the parser reads, like "lead.phone"`,
			`25:43: required.any_of: "person." is not an answer that the parser reads, like "lead.phone"`,
			`25:54: required.any_of: ".name" is not an answer that the parser reads, like "lead.phone"`,
			`25:63: required.any_of: "person.name.first" is not an answer that the parser reads, like "lead.phone"`,
		}},
		{"an answer asked of no agency", "agencies = [\"probation\"]\nroles = [\"lead\", \"dispute\"]\n\n[[commitment]]", "roles = [\"lead\", \"dispute\"]\n[[required]]\nfield = \"reason\"\nclause = \"1\"\nphrase = \"the reason\"\nparty_only = true\n[[commitment]]", []string{
			`10:14: required.party_only: needs the agencies of the protocol, but agencies is empty`,
			`19:14: commitment.party_only: needs the agencies of the protocol, but agencies is empty`,
		}},
		{"no authorities", north[strings.Index(north, "[[authority]]"):], "", []string{`1:1: authority: is missing: a pack needs at least one [[authority]]`}},
		{"an authority that is like another", "id = \"saltmere\"\ncode = \"SAL\"\nname = \"Saltmere\"\ncouncil = \"Saltmere Council\"\ngss = \"E06000001\"",
			"id = \"northtown\"\ncode = \"NOR\"\nname = \"Northtown\"\ncouncil = \"Saltmere Council\"\ngss = \"E07000001\"\naddress = \"HOUSING@northtown.example\"", []string{
				`42:6: authority.id: "northtown" is there twice`,
				`43:8: authority.code: "NOR" is there twice`,
				`44:8: authority.name: "Northtown" is there twice`,
				`46:7: authority.gss: "E07000001" is there twice`,
				`47:11: authority.address: "housing@northtown.example" is there twice`,
			}},
		{"an authority of nothing", "id = \"saltmere\"\ncode = \"SAL\"\nname = \"Saltmere\"\ncouncil = \"Saltmere Council\"\ngss = \"E06000001\"\ndomains = [\"saltmere.example\"]", "printed = \" \"", []string{
			`41:3: authority.id: is missing, like "castle-point"`,
			`41:3: authority.code: is missing, like "CAS"`,
			`41:3: authority.name: is missing`,
			`41:3: authority.council: is missing`,
			`41:3: authority.gss: is missing, like "E07000069"`,
			`41:3: authority.domains: is missing: the council's own mail domains, like ["castlepoint.gov.uk"]`,
			`42:11: authority.printed: " " has a space at its start or end`,
		}},
		{"a county is no housing authority", `gss = "E07000001"`, `gss = "E10000003"`, []string{`33:7: authority.gss: "E10000003" must look like "E07000069"`}},
		{"domains", `domains = ["saltmere.example"]`, `domains = ["saltmere.example", "@saltmere.example", "saltmere", "Saltmere.example", "saltmere.example"]`, []string{
			`47:32: authority.domains: "@saltmere.example" must look like "castlepoint.gov.uk"`,
			`47:53: authority.domains: "saltmere" must look like "castlepoint.gov.uk"`,
			`47:65: authority.domains: "Saltmere.example" must look like "castlepoint.gov.uk"`,
			`47:85: authority.domains: "saltmere.example" is there twice`,
		}},
		{"the referral address", `"housing@northtown.example"`, `"housing at northtown.example"`, []string{
			`34:11: authority.address: "housing at northtown.example" is not an email address, like housing@castlepoint.gov.uk`,
		}},
		{"contacts", `  { role = "dispute", name = "Bo Lund", address = "bo.lund@northtown.example" },`, `  { role = "lead", name = "Bo Lund", address = " bo.lund@northtown.example" },
  { role = "boss", address = "Bo <bo.lund@northtown.example>" },
  { role = "spoc", name = "Bo Lund" },
  { name = "Bo Lund", address = "bo.lund@northtown" },
  { role = "deputy", name = "Bo Lund", address = "bo.lund@[192.0.2.1]" },`, []string{
			`38:12: authority.contacts.role: "lead" is there twice`,
			`38:48: authority.contacts.address: " bo.lund@northtown.example" has a space at its start or end`,
			`39:3: authority.contacts.name: is missing`,
			`39:12: authority.contacts.role: "boss" must be one of lead, dispute, spoc, deputy`,
			`39:30: authority.contacts.address: "Bo <bo.lund@northtown.example>" is not an email address, like housing@castlepoint.gov.uk`,
			`40:3: authority.contacts.address: is missing: leave the contact out when there is none`,
			`41:3: authority.contacts.role: is missing: one of lead, dispute, spoc, deputy`,
			`41:33: authority.contacts.address: "bo.lund@northtown" has no valid domain after the @`,
			`42:50: authority.contacts.address: "bo.lund@[192.0.2.1]" has no valid domain after the @`,
		}},
		{"a contact in its own table", `address = "cy.marsh@saltmere.example"`, `address = "cy.marsh"`, []string{
			`52:11: authority.contacts.address: "cy.marsh" is not an email address, like housing@castlepoint.gov.uk`,
		}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			if !strings.Contains(north, tt.old) {
				t.Fatalf("the pack has no %q to change", tt.old)
			}
			p, err := protocol.Parse("north.toml", []byte(strings.Replace(north, tt.old, tt.new, 1)))
			var problems protocol.Problems
			if !errors.As(err, &problems) || p != nil {
				t.Fatalf("got %v, %v", p, err)
			}
			var got []string
			for _, problem := range strings.Split(err.Error(), "\n") {
				got = append(got, strings.TrimPrefix(problem, "north.toml:"))
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("-want +got\n%s", diff)
			}
		})
	}
}

// FuzzParse: whatever the text, it is either refused with places in the file
// or gives a pack that can be linted and looked things up in.
func FuzzParse(f *testing.F) {
	f.Add(north)
	f.Add("")
	f.Add("authority = [{contacts = [{address = \"@\"}]}]")
	f.Add("[authority]\nid = \"a\"\n[authority.contacts]\nrole = \"lead\"")
	f.Add("a.b.c = [[{d = 1}], # x\n]")
	f.Fuzz(func(t *testing.T, text string) {
		p, err := protocol.Parse("fuzz.toml", []byte(text))
		if err != nil {
			var problems protocol.Problems
			if !errors.As(err, &problems) || len(problems) == 0 {
				t.Fatalf("got %T", err)
			}
			for _, problem := range problems {
				if problem.Line < 1 || problem.Column < 1 || problem.Reason == "" {
					t.Fatalf("a problem without a place or a reason: %+v", problem)
				}
			}
			return
		}
		p.Lint()
		for _, a := range p.Authorities {
			usable, held := p.Contacts(a.ID, nil)
			if len(held) == 0 && len(usable) != len(a.Contacts) {
				t.Fatalf("%d of %d contacts, and nothing held", len(usable), len(a.Contacts))
			}
		}
	})
}
