package protocol_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dtrbot/protocol"
)

// brief writes a finding on one line, without its sentence.
func brief(f protocol.Finding) string {
	return strings.Join([]string{f.Authority, string(f.Role), f.Address, f.Code, string(f.Severity)}, " | ")
}

func briefs(findings []protocol.Finding) []string {
	var out []string
	for _, f := range findings {
		out = append(out, brief(f))
	}
	return out
}

func TestLintEssex(t *testing.T) {
	t.Parallel()
	want := []string{
		"castle-point | dispute | vjackson@castlepoint.gov.uk | same-person | note",
		"chelmsford | lead | Alison.Hawkins@chelmsford.gov.co.uk | domain-not-council | error",
		"colchester | lead | Tracey.Brushett@cbhomes.org | domain-outside | error",
		"colchester | dispute | Tracey.Brushett@cbhomes.org.uk | domain-outside | error",
		"colchester | lead | Tracey.Brushett@cbhomes.org | one-person-two-domains | error",
		"colchester | dispute | Tracey.Brushett@cbhomes.org.uk | one-person-two-domains | error",
		"colchester | dispute | Tracey.Brushett@cbhomes.org.uk | same-person | note",
		"harlow | dispute | lisa.whiting@harlow.gov.uk | same-person | note",
		"rochford | dispute | julian.higson@brentwood.gov.uk | contact-elsewhere | error",
		"southend-on-sea | dispute | oliviabrown@southend.gov.uk | same-person | note",
		"tendring | dispute | clow@tendringdc.gov.uk | same-person | note",
		"thurrock | dispute | BTovey@thurrock.gov.uk | same-person | note",
		"uttlesford | dispute | jsnares@uttlesford.gov.uk | same-person | note",
	}
	findings := load(t, "essex").Lint()
	if diff := cmp.Diff(want, briefs(findings)); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
	// Each explains itself: what is odd, and what to do.
	texts := map[string]string{
		"chelmsford": "chelmsford.gov.co.uk is not a council's domain, since those end in gov.uk and here anybody may hold the name (Chelmsford has chelmsford.gov.uk): ask the council, then replace or repeat the address in the configuration",
		"rochford":   "brentwood.gov.uk is the domain of Brentwood and not of Rochford (rochford.gov.uk), so the mail would go to another council: ask the council, then replace or repeat the address in the configuration",
		"harlow":     "the operational lead and the dispute resolution contact are one person and get one mail, so a lapse is told to nobody new: name somebody else in [mailbox.contacts] if that is not meant",
	}
	for _, f := range findings {
		if want, ok := texts[f.Authority]; ok && f.Text != want {
			t.Errorf("%s: %s", brief(f), cmp.Diff(want, f.Text))
		}
	}
}

func TestLintCambridgeshireAndPeterborough(t *testing.T) {
	t.Parallel()
	p := load(t, "cambridgeshire-peterborough")
	var want []string
	for _, a := range p.Authorities {
		want = append(want,
			a.ID+" |  |  | address-missing | warning",
			a.ID+" | spoc |  | contact-missing | warning",
			a.ID+" | deputy |  | contact-missing | warning",
		)
	}
	if diff := cmp.Diff(want, briefs(p.Lint())); diff != "" {
		t.Errorf("-want +got\n%s", diff)
	}
}

// pair is an invented pack of two councils, the first with these two contacts.
func pair(t *testing.T, address, lead, leadAt, dispute, disputeAt string) *protocol.Pack {
	t.Helper()
	return parse(t, fmt.Sprintf(`
id = "pair"
name = "Pair protocol"
title = "Pair"
source = "invented"
roles = ["lead", "dispute"]
[[authority]]
id = "northtown"
code = "NOR"
name = "Northtown"
council = "Northtown Council"
gss = "E07000001"
address = %q
domains = ["northtown.gov.uk", "northtownhomes.example"]
contacts = [ { role = "lead", name = %q, address = %q }, { role = "dispute", name = %q, address = %q } ]
[[authority]]
id = "saltmere"
code = "SAL"
name = "Saltmere"
council = "Saltmere Council"
gss = "E06000001"
address = "housing@saltmere.gov.uk"
domains = ["saltmere.gov.uk"]
contacts = [ { role = "lead", name = "Cy Marsh", address = "cy@saltmere.gov.uk" }, { role = "dispute", name = "Di Holt", address = "di@saltmere.gov.uk" } ]
`, address, lead, leadAt, dispute, disputeAt))
}

func TestLintRules(t *testing.T) {
	t.Parallel()
	const home = "housing@northtown.gov.uk"
	tests := []struct {
		name               string
		address            string
		lead, leadAt       string
		dispute, disputeAt string
		want               []string
	}{
		{"nothing odd", home, "Ada Vane", "ada@northtown.gov.uk", "Bo Lund", "bo@northtown.gov.uk", nil},
		{"another domain of its own", home, "Ada Vane", "ada@northtownhomes.example", "Bo Lund", "bo@northtown.gov.uk", nil},
		{"below its own domain, in capitals", home, "Ada Vane", "Ada@Housing.NORTHTOWN.gov.uk", "Bo Lund", "bo@northtown.gov.uk", nil},
		{"not gov.uk but like it", home, "Ada Vane", "ada@northtown.gov.co.uk", "Bo Lund", "bo@northtown.gov.org.uk", []string{
			"northtown | lead | ada@northtown.gov.co.uk | domain-not-council | error",
			"northtown | dispute | bo@northtown.gov.org.uk | domain-not-council | error",
		}},
		{"any name that claims to be a government's", home, "Ada Vane", "ada@housing.gov.uk.example", "Bo Lund", "bo@northtown.gov.uk", []string{
			"northtown | lead | ada@housing.gov.uk.example | domain-not-council | error",
		}},
		{"the council's name with another ending", home, "Ada Vane", "ada@northtown.org.uk", "Bo Lund", "bo@northtown.gov.uk", []string{
			"northtown | lead | ada@northtown.org.uk | domain-not-council | error",
		}},
		{"a misspelling", home, "Ada Vane", "ada@nothtown.gov.uk", "Bo Lund", "bo@northtown.gov.uk", []string{
			"northtown | lead | ada@nothtown.gov.uk | domain-outside | error",
		}},
		{"a suffix that only looks like its own", home, "Ada Vane", "ada@notnorthtown.gov.uk", "Bo Lund", "bo@northtown.gov.uk", []string{
			"northtown | lead | ada@notnorthtown.gov.uk | domain-outside | error",
		}},
		{"a private mailbox", home, "Ada Vane", "ada@mailer.example", "Bo Lund", "bo@northtown.gov.uk", []string{
			"northtown | lead | ada@mailer.example | domain-outside | error",
		}},
		{"at the other council", home, "Ada Vane", "ada@northtown.gov.uk", "Bo Lund", "bo@mail.saltmere.gov.uk", []string{
			"northtown | dispute | bo@mail.saltmere.gov.uk | contact-elsewhere | error",
		}},
		{"one person at two domains, both the council's", home, "Ada Vane", "ada@northtown.gov.uk", "ada  vane", "ada@northtownhomes.example", []string{
			"northtown | lead | ada@northtown.gov.uk | one-person-two-domains | error",
			"northtown | dispute | ada@northtownhomes.example | one-person-two-domains | error",
			"northtown | dispute | ada@northtownhomes.example | same-person | note",
		}},
		{"one person, two addresses at one domain", home, "Ada Vane", "ada@northtown.gov.uk", "Ada Vane", "ada.vane@northtown.gov.uk", []string{
			"northtown | dispute | ada.vane@northtown.gov.uk | one-person-two-addresses | warning",
			"northtown | dispute | ada.vane@northtown.gov.uk | same-person | note",
		}},
		{"one person, in other letters", home, "Ada Vane", "ada@northtown.gov.uk", "ADA VANE", "ADA@Northtown.gov.uk", []string{
			"northtown | dispute | ADA@Northtown.gov.uk | same-person | note",
		}},
		{"two people, one address", home, "Ada Vane", "office@northtown.gov.uk", "Bo Lund", "Office@northtown.gov.uk", []string{
			"northtown | dispute | Office@northtown.gov.uk | same-person | note",
		}},
		{"the referral address", "housing@northtown.gov.co.uk", "Ada Vane", "ada@northtown.gov.uk", "Bo Lund", "bo@northtown.gov.uk", []string{
			"northtown |  | housing@northtown.gov.co.uk | domain-not-council | error",
		}},
		{"no referral address", "", "Ada Vane", "ada@northtown.gov.uk", "Bo Lund", "bo@northtown.gov.uk", []string{
			"northtown |  |  | address-missing | warning",
		}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			findings := pair(t, tt.address, tt.lead, tt.leadAt, tt.dispute, tt.disputeAt).Lint()
			if diff := cmp.Diff(tt.want, briefs(findings)); diff != "" {
				t.Errorf("-want +got\n%s", diff)
			}
			for _, f := range findings {
				if !strings.Contains(f.Text, ": ") || strings.HasSuffix(f.Text, ".") {
					t.Errorf("%s does not say what to do: %q", f.Code, f.Text)
				}
			}
		})
	}
}

func TestSamePerson(t *testing.T) {
	t.Parallel()
	contact := func(name, address string) protocol.Contact {
		return protocol.Contact{Name: name, Address: address}
	}
	tests := []struct {
		name string
		a, b protocol.Contact
		want bool
	}{
		{"the same", contact("Ada Vane", "ada@northtown.example"), contact("Ada Vane", "ada@northtown.example"), true},
		{"other letters", contact("Ada Vane", "x@northtown.example"), contact("ADA VANE", "y@northtown.example"), true},
		{"other spaces", contact("Ada  Vane ", "x@northtown.example"), contact("Ada Vane", "y@northtown.example"), true},
		{"address alone", contact("Ada Vane", "Office@Northtown.example"), contact("Bo Lund", "office@northtown.example"), true},
		{"neither", contact("Ada Vane", "ada@northtown.example"), contact("Bo Lund", "bo@northtown.example"), false},
		{"no names", contact("", "ada@northtown.example"), contact("", "bo@northtown.example"), false},
		{"nothing at all", contact("", ""), contact(" ", ""), false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			if got := protocol.SamePerson(tt.a, tt.b); got != tt.want {
				t.Errorf("got %v", got)
			}
			if got := protocol.SamePerson(tt.b, tt.a); got != tt.want {
				t.Errorf("the other way round, got %v", got)
			}
		})
	}
}

func TestContacts(t *testing.T) {
	t.Parallel()
	lead := func(name, address string) protocol.Contact {
		return protocol.Contact{Role: protocol.RoleLead, Name: name, Address: address}
	}
	dispute := func(name, address string) protocol.Contact {
		return protocol.Contact{Role: protocol.RoleDispute, Name: name, Address: address}
	}
	spoc := protocol.Contact{Role: protocol.RoleSPOC, Name: "Ada Vane", Address: "ada.vane@basildon.gov.uk"}
	tests := []struct {
		name      string
		pack      string
		authority string
		own       []protocol.Contact
		usable    []protocol.Contact
		held      []string
	}{
		{"nothing odd", "essex", "basildon", nil, []protocol.Contact{
			lead("Phil Warren", "phil.warren@basildon.gov.uk"), dispute("Mo Slade", "Mo.Slade@basildon.gov.uk"),
		}, nil},
		{"one person in both roles is no error", "essex", "harlow", nil, []protocol.Contact{
			lead("Lisa Whiting", "lisa.whiting@harlow.gov.uk"), dispute("Lisa Whiting", "lisa.whiting@harlow.gov.uk"),
		}, nil},
		{"a wrong lead is left out", "essex", "chelmsford", nil, []protocol.Contact{
			dispute("Paul Gayler", "Paul.GAYLER@chelmsford.gov.uk"),
		}, []string{"chelmsford | lead | Alison.Hawkins@chelmsford.gov.co.uk | domain-not-council | error"}},
		{"a wrong lead replaced", "essex", "chelmsford", []protocol.Contact{lead("Alison Hawkins", "alison.hawkins@chelmsford.gov.uk")}, []protocol.Contact{
			lead("Alison Hawkins", "alison.hawkins@chelmsford.gov.uk"), dispute("Paul Gayler", "Paul.GAYLER@chelmsford.gov.uk"),
		}, nil},
		{"an odd contact repeated keeps its name", "essex", "rochford", []protocol.Contact{dispute("", "Julian.Higson@brentwood.gov.uk")}, []protocol.Contact{
			lead("Jeanette Hurrell", "jeanette.hurrell@rochford.gov.uk"), dispute("Julian Higson", "Julian.Higson@brentwood.gov.uk"),
		}, nil},
		{"another address does not take the name", "essex", "rochford", []protocol.Contact{dispute("", "housing@rochford.gov.uk")}, []protocol.Contact{
			lead("Jeanette Hurrell", "jeanette.hurrell@rochford.gov.uk"), dispute("", "housing@rochford.gov.uk"),
		}, nil},
		{"both at unknown domains", "essex", "colchester", nil, nil, []string{
			"colchester | lead | Tracey.Brushett@cbhomes.org | domain-outside | error",
			"colchester | dispute | Tracey.Brushett@cbhomes.org.uk | domain-outside | error",
			"colchester | lead | Tracey.Brushett@cbhomes.org | one-person-two-domains | error",
			"colchester | dispute | Tracey.Brushett@cbhomes.org.uk | one-person-two-domains | error",
		}},
		{"one of the two repeated does not confirm the other", "essex", "colchester", []protocol.Contact{lead("Tracey Brushett", "Tracey.Brushett@cbhomes.org.uk")}, []protocol.Contact{
			lead("Tracey Brushett", "Tracey.Brushett@cbhomes.org.uk"),
		}, []string{"colchester | dispute | Tracey.Brushett@cbhomes.org.uk | domain-outside | error"}},
		{"a role that the protocol does not know", "essex", "basildon", []protocol.Contact{spoc}, []protocol.Contact{
			lead("Phil Warren", "phil.warren@basildon.gov.uk"), dispute("Mo Slade", "Mo.Slade@basildon.gov.uk"), spoc,
		}, nil},
		{"a protocol without contacts", "cambridgeshire-peterborough", "fenland", []protocol.Contact{spoc}, []protocol.Contact{spoc}, nil},
		{"nobody's authority", "essex", "fenland", []protocol.Contact{spoc}, nil, nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			p := load(t, tt.pack)
			before := fmt.Sprint(p.Authorities)
			usable, held := p.Contacts(tt.authority, tt.own)
			if len(usable) == 0 {
				usable = nil
			}
			if diff := cmp.Diff(tt.usable, usable); diff != "" {
				t.Errorf("usable, -want +got\n%s", diff)
			}
			if diff := cmp.Diff(tt.held, briefs(held)); diff != "" {
				t.Errorf("held, -want +got\n%s", diff)
			}
			if fmt.Sprint(p.Authorities) != before {
				t.Error("the pack was changed")
			}
		})
	}
}

func TestLabels(t *testing.T) {
	t.Parallel()
	for role, want := range map[protocol.Role]string{
		protocol.RoleLead:    "operational lead",
		protocol.RoleDispute: "dispute resolution contact",
		protocol.RoleSPOC:    "single point of contact",
		protocol.RoleDeputy:  "deputy single point of contact",
		"other":              "other",
	} {
		if got := role.Label(); got != want {
			t.Errorf("%s is called %q, want %q", string(role), got, want)
		}
	}
}
