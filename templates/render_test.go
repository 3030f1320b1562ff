package templates_test

import (
	"fmt"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"dtrbot/templates"
)

// shape checks what every mail must be whatever its values are.
func shape(t *testing.T, m templates.Mail) {
	t.Helper()
	if m.Subject == "" || strings.ContainsFunc(m.Subject, unicode.IsControl) || utf8.RuneCountInString(m.Subject) > 201 {
		t.Errorf("subject is not one short line: %q", m.Subject)
	}
	if !strings.HasSuffix(m.Text, "\n") || strings.HasSuffix(m.Text, "\n\n") {
		t.Errorf("text does not end in one line break: %q", m.Text)
	}
	for line := range strings.SplitSeq(strings.TrimSuffix(m.Text, "\n"), "\n") {
		if utf8.RuneCountInString(line) > templates.Width {
			t.Errorf("line of %d columns: %q", utf8.RuneCountInString(line), line)
		}
		if strings.TrimRight(line, " ") != line {
			t.Errorf("trailing blank: %q", line)
		}
		if strings.ContainsFunc(line, unicode.IsControl) || strings.Contains(line, "\u00a0") {
			t.Errorf("control or hard blank: %q", line)
		}
	}
	if strings.Contains(m.Text, "\n\n\n") {
		t.Errorf("two empty lines in\n%s", m.Text)
	}
	if strings.Contains(m.Text, "<no value>") || strings.Contains(m.Text, "{{") {
		t.Errorf("a hole in\n%s", m.Text)
	}
}

func TestShapeOfSamples(t *testing.T) {
	t.Parallel()
	set := load(t, "")
	// Words that would promise something or decide something.
	forbidden := regexp.MustCompile(`(?i)application (has been |was |is )?received|received your application|we will (house|find|offer|provide)|council (flat|house)|entitled|mappa|breach(ed)? by`)
	for _, sample := range templates.Samples() {
		t.Run(sample.Name, func(t *testing.T) {
			t.Parallel()
			m, err := set.Sample(sample)
			if err != nil {
				t.Fatal(err)
			}
			shape(t, m)
			if bad := forbidden.FindString(m.Subject + m.Text); bad != "" {
				t.Errorf("says %q in\n%s", bad, m.Text)
			}
		})
	}
}

// TestSubjects holds the subjects against the only things they may hold:
// references and the wording's own words.
func TestSubjects(t *testing.T) {
	t.Parallel()
	set := load(t, "")
	want := map[string]string{
		"acknowledgement":           "Duty to Refer received: DTR-BAS-K7M4-QXT8",
		"acknowledgement-three":     "Duty to Refer received: DTR-BAS-K7M4-QXT8 and 2 more",
		"acknowledgement-retention": "Request received: DTR-BAS-K7M4-QXT8",
		"escalation-lead":           "Please check today: substantive response overdue, DTR-BAS-K7M4-QXT8",
		"escalation-check":          "Please check today: nothing recorded yet, DTR-BAS-9ZC5-HT0D",
		"escalation-lead-several":   "Please check today: overdue or nothing recorded yet, DTR-BAS-K7M4-QXT8 and 2 more",
		"review":                    "Please look: 3 messages are waiting for a person, DTR-BAS-K7M4-QXT8 and 1 more",
		"review-one":                "Please look: one message is waiting for a person",
	}
	got := map[string]string{}
	for _, sample := range templates.Samples() {
		if _, ok := want[sample.Name]; !ok {
			continue
		}
		m, err := set.Sample(sample)
		if err != nil {
			t.Fatal(err)
		}
		got[sample.Name] = m.Subject
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("subjects (-want +got):\n%s", diff)
	}
}

func TestAcknowledgementRules(t *testing.T) {
	t.Parallel()
	set := load(t, "")
	base := func() templates.Acknowledgement {
		return templates.Acknowledgement{
			Office:   templates.Office{Authority: "Harlow", Council: "Harlow Council", Phone: "01632 960100", OutOfHoursPhone: "01632 960199", ProtocolName: "Essex protocol"},
			Received: time.Date(2026, time.August, 12, 14, 3, 0, 0, time.UTC),
			Cases:    []templates.AcknowledgedCase{{Reference: "DTR-HAR-K7M4-QXT8"}},
		}
	}
	render := func(change func(*templates.Acknowledgement)) string {
		v := base()
		change(&v)
		m, err := set.Acknowledgement(v)
		if err != nil {
			t.Fatal(err)
		}
		// Undo the wrapping, so that a phrase is found wherever a line ends.
		return strings.Join(strings.Fields(m.Text), " ")
	}
	plain := render(func(*templates.Acknowledgement) {})

	tests := []struct {
		name   string
		change func(*templates.Acknowledgement)
		has    []string
		lacks  []string
	}{
		{"plain", func(*templates.Acknowledgement) {},
			[]string{"We received your referral on Wednesday 12 August 2026 at 14:03.", "Local authority: Harlow", "Reference: DTR-HAR-K7M4-QXT8",
				"Received: 12/08/2026", "a referral is not a homelessness application", "nowhere safe to sleep tonight", "01632 960100", "01632 960199", "999",
				"Please do not put the person's name in the subject line"},
			[]string{"late", "could not find"}},
		{"late", func(a *templates.Acknowledgement) {
			a.Late, a.Due = true, time.Date(2026, time.August, 17, 0, 0, 0, 0, time.UTC)
		}, []string{"due by the end of Monday 17 August 2026 and is late"}, []string{"sorry", "because", "apolog", "unfortunately"}},
		{"missing", func(a *templates.Acknowledgement) { a.Cases[0].Missing = []string{"the person's name"} },
			[]string{"We could not find these", "- the person's name"}, nil},
		{"refused asks for nothing", func(a *templates.Acknowledgement) {
			a.Cases[0].ConsentRefused, a.Cases[0].Missing = true, []string{"the person's name"}
		}, []string{"An officer will look at this.", "999"}, []string{"could not find", "person's name.", "contact the person", "name a new lead"}},
		{"retention", func(a *templates.Acknowledgement) { a.Retention, a.Clause, a.Days = true, "2", 3 },
			[]string{"request for help to save a home", "commitment 2 of the Essex protocol", "given by a housing officer", "this receipt is not that response"},
			[]string{"your referral"}},
		{"no phones", func(a *templates.Acknowledgement) { a.Office.Phone, a.Office.OutOfHoursPhone = "", "" },
			[]string{"please do not wait for a reply: phone us. In an emergency call 999."}, []string{"office hours"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			got := render(tt.change)
			for _, s := range tt.has {
				if !strings.Contains(got, s) {
					t.Errorf("lacks %q in\n%s", s, got)
				}
			}
			for _, s := range tt.lacks {
				if strings.Contains(got, s) {
					t.Errorf("has %q in\n%s", s, got)
				}
			}
		})
	}
	// Whether the council knows the person already is told to nobody.
	if known := render(func(a *templates.Acknowledgement) { a.Cases[0].Known = true }); known != plain {
		t.Errorf("a known case reads otherwise:\n%s", cmp.Diff(plain, known))
	}
}

func TestEscalationNeverCallsAReminderABreach(t *testing.T) {
	t.Parallel()
	set := load(t, "")
	m, err := set.Escalation(templates.Escalation{To: "lead", Items: []templates.EscalationItem{{
		Reference: "DTR-HAR-K7M4-QXT8", Commitment: "contact check", Started: "Referral received", DaysLate: 4,
	}}})
	if err != nil {
		t.Fatal(err)
	}
	text := strings.Join(strings.Fields(m.Subject+" "+m.Text), " ")
	if !strings.Contains(text, "This is a reminder and not a breach of the protocol.") {
		t.Errorf("does not say that it is no breach:\n%s", text)
	}
	for _, bad := range []string{"overdue", "working days late", "commitment"} {
		if strings.Contains(text, bad) {
			t.Errorf("says %q of a reminder:\n%s", bad, text)
		}
	}
}

// TestNoFieldForThePerson is an allow-list: a field that is added to a view
// fails here until somebody has asked whether it could hold a person's data.
func TestNoFieldForThePerson(t *testing.T) {
	t.Parallel()
	want := []string{
		"AcknowledgedCase.ConsentRefused bool", "AcknowledgedCase.Known bool", "AcknowledgedCase.Missing []string",
		"AcknowledgedCase.Position string", "AcknowledgedCase.Reference string",
		"Acknowledgement.Cases []templates.AcknowledgedCase", "Acknowledgement.Clause string", "Acknowledgement.Days int",
		"Acknowledgement.Due time.Time", "Acknowledgement.Late bool", "Acknowledgement.Office templates.Office",
		"Acknowledgement.Received time.Time", "Acknowledgement.Retention bool",
		"Escalation.Items []templates.EscalationItem", "Escalation.Office templates.Office", "Escalation.Others []string", "Escalation.To string",
		"EscalationItem.Clause string", "EscalationItem.Commitment string", "EscalationItem.DaysLate int", "EscalationItem.Done []string",
		"EscalationItem.Due time.Time", "EscalationItem.FromReceipt bool", "EscalationItem.Locator templates.Locator", "EscalationItem.Next string",
		"EscalationItem.NextAt time.Time", "EscalationItem.Reference string", "EscalationItem.Started string", "EscalationItem.StartedAt time.Time",
		"EscalationItem.Todo string",
		"Locator.Attachments int", "Locator.Folder string", "Locator.Received time.Time", "Locator.Sender string",
		"Office.Authority string", "Office.Council string", "Office.OutOfHoursPhone string", "Office.Phone string", "Office.ProtocolName string",
		"Review.Items []templates.ReviewItem", "Review.Office templates.Office",
		"ReviewItem.Clock bool", "ReviewItem.Due time.Time", "ReviewItem.Item string", "ReviewItem.Locator templates.Locator", "ReviewItem.More int", "ReviewItem.Reason string", "ReviewItem.Reference string",
	}
	seen := map[reflect.Type]bool{}
	var got []string
	var visit func(reflect.Type)
	visit = func(typ reflect.Type) {
		if typ.Kind() == reflect.Slice {
			typ = typ.Elem()
		}
		if typ.Kind() != reflect.Struct || typ == reflect.TypeFor[time.Time]() || seen[typ] {
			return
		}
		seen[typ] = true
		for i := range typ.NumField() {
			f := typ.Field(i)
			got = append(got, fmt.Sprintf("%s.%s %s", typ.Name(), f.Name, f.Type))
			visit(f.Type)
		}
	}
	visit(reflect.TypeFor[templates.Acknowledgement]())
	visit(reflect.TypeFor[templates.Escalation]())
	visit(reflect.TypeFor[templates.Review]())
	slices.Sort(got)
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("fields of the views (-want +got):\n%s", diff)
	}
}

// hostile are values that try to be more than a value.
var hostile = []string{
	"x\r\nBcc: victim@mail.example\r\n\r\nforged body",
	"x\nSubject: forged",
	"x\u2028Bcc: a@mail.example\u0085To: b@mail.example\vCc: c@mail.example",
	"{{.Office.Council}}{{template \"x\"}}{{end}}",
	strings.Repeat("long", 50_000),
	strings.Repeat("word ", 50_000),
	"\u202egnp.exe\u2066\u200b",
	"bad \xff\xfe utf-8",
	"\x00\x1b[31mred\x1b[0m",
	"- item\n- item\n1. item",
	"   ", "\t",
}

// poison puts a text into every string of a view, and a number into every number.
func poison(v reflect.Value, s string) {
	switch v.Kind() {
	case reflect.String:
		v.SetString(s)
	case reflect.Int:
		v.SetInt(2)
	case reflect.Bool:
		v.SetBool(true)
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 3, 3))
		for i := range 3 {
			poison(v.Index(i), s)
		}
	case reflect.Struct:
		if v.Type() == reflect.TypeFor[time.Time]() {
			v.Set(reflect.ValueOf(time.Date(2026, time.August, 12, 14, 3, 0, 0, time.UTC)))
			return
		}
		for i := range v.NumField() {
			poison(v.Field(i), s)
		}
	}
}

// render3 renders all three mails with one text in every field.
func render3(t *testing.T, set *templates.Set, s string) []templates.Mail {
	t.Helper()
	var (
		a templates.Acknowledgement
		e templates.Escalation
		r templates.Review
	)
	poison(reflect.ValueOf(&a).Elem(), s)
	poison(reflect.ValueOf(&e).Elem(), s)
	poison(reflect.ValueOf(&r).Elem(), s)
	before := fmt.Sprintf("%#v", a)
	var mails []templates.Mail
	for _, f := range []func() (templates.Mail, error){
		func() (templates.Mail, error) { return set.Acknowledgement(a) },
		func() (templates.Mail, error) { return set.Escalation(e) },
		func() (templates.Mail, error) { return set.Review(r) },
	} {
		m, err := f()
		if err != nil {
			t.Fatalf("render with %.40q: %v", s, err)
		}
		mails = append(mails, m)
	}
	if after := fmt.Sprintf("%#v", a); after != before {
		t.Error("rendering changed the view it was given")
	}
	return mails
}

func TestHostileValues(t *testing.T) {
	t.Parallel()
	set := load(t, "")
	for i, s := range hostile {
		t.Run(fmt.Sprint(i), func(t *testing.T) {
			t.Parallel()
			plain := render3(t, set, "x")
			for i, m := range render3(t, set, s) {
				// A value can look like template syntax, but it is never run.
				if !strings.Contains(s, "{{") {
					shape(t, m)
				}
				// No value makes a paragraph of its own, where it could pass for another mail's header.
				if got, want := strings.Count(m.Text, "\n\n"), strings.Count(plain[i].Text, "\n\n"); got != want {
					t.Errorf("%d paragraphs, want %d:\n%s", got, want, m.Text)
				}
				if len(m.Text) > 30_000 {
					t.Errorf("text of %d bytes", len(m.Text))
				}
			}
		})
	}
}

func FuzzValues(f *testing.F) {
	for _, s := range hostile {
		f.Add(s)
	}
	set, err := templates.Load("")
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, s string) {
		for _, m := range render3(t, set, s) {
			if !strings.Contains(s, "{{") && !strings.Contains(s, "<no value>") {
				shape(t, m)
			}
		}
	})
}

// TestOneCaseTwoClocks: cases are counted, not clocks, and a subject does not
// hide a broken promise behind a reminder.
func TestOneCaseTwoClocks(t *testing.T) {
	t.Parallel()
	day := func(n int) time.Time { return time.Date(2026, time.September, n, 0, 0, 0, 0, time.UTC) }
	item := func(commitment, clause string) templates.EscalationItem {
		return templates.EscalationItem{
			Reference: "DTR-HAR-K7M4-QXT8", Commitment: commitment, Clause: clause, Started: "Referral received", StartedAt: day(1), Due: day(8), DaysLate: 1,
			Locator: templates.Locator{Received: day(1), Sender: "a.example@justice.example"},
		}
	}
	m, err := load(t, "").Escalation(templates.Escalation{
		Office: templates.Office{Authority: "Harlow", Council: "Harlow Council", ProtocolName: "Essex protocol"}, To: "lead",
		Items:  []templates.EscalationItem{item("contact check", ""), item("substantive response", "10")},
		Others: []string{"the dispute resolution contact"},
	})
	if err != nil {
		t.Fatal(err)
	}
	if want := "Please check today: overdue or nothing recorded yet, DTR-HAR-K7M4-QXT8"; m.Subject != want {
		t.Errorf("subject %q, want %q", m.Subject, want)
	}
	text := strings.Join(strings.Fields(m.Text), " ")
	for _, want := range []string{"One case has passed its dates with nothing recorded here.", "The dispute resolution contact is told as well, of one or more of these."} {
		if !strings.Contains(text, want) {
			t.Errorf("lacks %q in\n%s", want, text)
		}
	}
}

// TestUnknownMail: of a mail that the server never gave only its place is
// said, and nothing that was not seen.
func TestUnknownMail(t *testing.T) {
	t.Parallel()
	m, err := load(t, "").Review(templates.Review{
		Office: templates.Office{Authority: "Harlow", Council: "Harlow Council"},
		Items: []templates.ReviewItem{
			{Reason: "The mail server lists this message and does not give it.", Locator: templates.Locator{Folder: "INBOX (UID 18)"}},
			{Reference: "DTR-HAR-K7M4-QXT8", Reason: "A notice was refused."},
		},
	})
	if err != nil {
		t.Fatal(err)
	}
	text := strings.Join(strings.Fields(m.Text), " ")
	if want := `Find it: it lies in "INBOX (UID 18)"; its sender and time are not known here.`; !strings.Contains(text, want) {
		t.Errorf("lacks %q in\n%s", want, text)
	}
	for _, unseen := range []string{"without a sender", "no attachment", "not recorded", `lies in ""`} {
		if strings.Contains(text, unseen) {
			t.Errorf("says %q in\n%s", unseen, text)
		}
	}
}
