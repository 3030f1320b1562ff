package sample

import (
	"fmt"
	"html"
	"strings"
	"time"

	"dtrbot/parser/document/docxtest"
)

// Formats of a referral.
const (
	Text = "text" // labelled answers in a plain body
	HTML = "html" // the same as tables in an HTML body
	Docx = "docx" // a covering note and a Word form for each person
)

// Options choose a referral. The zero value is a plain-text referral of the
// first person, complete.
type Options struct {
	// N numbers the message; it chooses the wording of labels and everything
	// that is not given. Different N have different people and Message-IDs.
	N         int
	To        string    // default Inbox
	From      string    // default the officer of N at justice.example
	Subject   string    // default by N; one in four holds the person's name
	Format    string    // default Text
	Date      time.Time // when it was sent and arrived; default 12 August 2026, 14:03
	MessageID string    // with angle brackets; default by N; "none" leaves it out
	People    []int     // numbers for PersonAt; default N alone

	ConsentRefused bool // the form says No to consent
	Incomplete     bool // no word of consent, no telephone number of the lead
	Retention      bool // a request to help save a tenancy (Essex 2), no referral
	RoughSleeping  bool // nowhere safe to sleep tonight
	MAPPALevel     int  // 0 leaves the question out
	Size           int  // bytes of each Word form, at least; default 24 KiB
}

func (o Options) withDefaults() Options {
	if o.To == "" {
		o.To = Inbox
	}
	officer := OfficerAt(o.N, "justice.example")
	if o.From == "" {
		o.From = officer.Name + " <" + officer.Email + ">"
	}
	if o.Date.IsZero() {
		o.Date = fixed()
	}
	if len(o.People) == 0 {
		o.People = []int{o.N}
	}
	if o.Size == 0 {
		o.Size = 24 << 10
	}
	switch o.MessageID {
	case "":
		o.MessageID = fmt.Sprintf("<%08x.%d@%s>", uint32(o.N)*2_654_435_761, o.N, domain(o.From))
	case "none":
		o.MessageID = ""
	}
	if o.Subject == "" {
		o.Subject = pick(o.N, "Duty to Refer referral", "DTR - "+PersonAt(o.People[0]).Name, "Duty to refer: new referral from custody", "FW: Duty to Refer form")
		if o.Retention {
			o.Subject = "Help to save a tenancy"
		}
	}
	return o
}

// Referral is a complete message as it lies in the mailbox.
func Referral(o Options) []byte {
	o = o.withDefaults()
	h := envelope{from: o.From, to: o.To, subject: o.Subject, id: o.MessageID, date: o.Date}.header()
	officer := OfficerAt(o.N, domain(o.From))
	if o.Retention {
		return message(h, text(retention(o, officer)))
	}
	switch o.Format {
	case HTML:
		return message(h, part{"text/html; charset=utf-8", "", "quoted-printable", crlf(htmlBody(o, officer))})
	case Docx:
		parts := []part{text(greeting(o) + "\nPlease see attached." + signature(officer))}
		for i, n := range o.People {
			name := "Duty to Refer form.docx"
			if len(o.People) > 1 {
				name = fmt.Sprintf("Duty to Refer form %d.docx", i+1)
			}
			parts = append(parts, attachment("application/vnd.openxmlformats-officedocument.wordprocessingml.document", name, form(o, officer, n)))
		}
		return message(h, parts...)
	default:
		return message(h, text(textBody(o, officer)))
	}
}

// answer is one question of a form with what was written under it. A choice is
// ticked from among options where the format has boxes.
type answer struct {
	label, value string
	options      []string
	long         bool
	date         bool
}

type section struct {
	heading string
	answers []answer
}

// sections are a form filled in for one person. Three wordings of each label
// take turns, as three agencies' forms would.
func sections(o Options, officer Officer, n int) []section {
	p := PersonAt(n)
	label := func(wordings ...string) string { return pick(o.N, wordings...) }
	day := func(t time.Time) string { return t.Format("02/01/2006") }
	yesNo := []string{"Yes", "No"}
	release := o.Date.AddDate(0, 0, 21+n*5%35)

	about := section{"About this referral", []answer{
		{label: label("Date of referral", "Referral date", "Date referral made"), value: day(o.Date), date: true},
		{label: label("Local authority referred to", "Local authority", "Which local housing authority is the referral made to?"), value: "Basildon"},
		{label: label("Referring agency", "Name of referring agency", "Agency"), value: officer.Agency},
		{label: label("Reason for referral", "Agreed reason for the referral", "Please state why the applicant is being referred to the service"),
			value: "Will be homeless on release from prison, with no accommodation to return to.", long: true},
	}}
	if o.RoughSleeping {
		about.answers = append(about.answers, answer{label: "Do they have a safe place to stay tonight?", value: "No", options: yesNo})
	}
	consent := section{heading: "Consent"}
	given := "Yes"
	if o.ConsentRefused {
		given = "No"
	}
	if !o.Incomplete {
		consent.answers = []answer{
			{label: label("Has the person consented to this referral?", "Has consent been given?", "Does the client consent to the referral?"), value: given, options: yesNo},
		}
		if !o.ConsentRefused {
			consent.answers = append(consent.answers,
				answer{label: label("How was consent given?", "Method of consent", "Consent given in writing or orally?"), value: label("Written", "Oral", "Written"), options: []string{"Written", "Oral"}},
				answer{label: "Date of consent", value: day(o.Date.AddDate(0, 0, -1)), date: true})
		}
	}
	referrer := section{"Referrer details", []answer{
		{label: label("Name of referrer", "Referrer's name", "Name of person making referral"), value: officer.Name},
		{label: label("Job title", "Role of person referring", "Position"), value: officer.Role},
		{label: label("Organisation", "Organisation making referral", "Organisation"), value: officer.Organisation},
		{label: label("Email address of referrer", "Referrer email", "Email address"), value: officer.Email},
		{label: label("Phone number of referrer", "Referrer telephone", "Telephone number"), value: officer.Phone},
	}}
	lead := OfficerAt(o.N+1, domain(o.From))
	leads := section{"Lead contact for Prison and Probation", []answer{
		{label: label("Name of lead contact", "Lead contact name", "Lead officer name"), value: lead.Name},
		{label: label("Email of lead contact", "Lead contact email", "Lead officer email"), value: lead.Email},
	}}
	if !o.Incomplete {
		leads.answers = append(leads.answers, answer{label: label("Phone number of lead contact", "Lead contact telephone", "Lead officer phone"), value: lead.Phone})
	}
	person := section{"About the person being referred", []answer{
		{label: label("Full name", "Client name", "Name of person being referred"), value: label(p.Name, p.Family+", "+p.Given, p.Name)},
		{label: label("Date of birth", "DOB", "D.O.B"), value: label(day(p.DateOfBirth), p.DateOfBirth.Format("2 January 2006"), day(p.DateOfBirth)), date: true},
		{label: label("National Insurance number", "NI Number", "Nat Ins No"), value: label(p.NINumber, spacedNI(p.NINumber), p.NINumber)},
		{label: label("Contact telephone number", "Mobile phone number", "Telephone number of person"), value: p.Phone},
		{label: label("Person's email address", "Client email", "Email address of person"), value: p.Email},
		{label: label("Last settled address", "Last known address", "Previous address"), value: p.Address},
	}}
	custody := section{"Custody", []answer{
		{label: label("Prison", "Current prison or approved premises", "Current prison"), value: label("HMP Chelmsford", "Chelmsford (HMP & YOI)", "HMP/YOI Chelmsford")},
		{label: label("Prison number", "NOMS number", "Prison number (NOMS)"), value: p.PrisonNumber},
		{label: label("CRN", "CRN number", "Delius CRN"), value: p.CRN},
		{label: label("Release date", "Expected release date", "Date of release"), value: day(release), date: true},
		{label: label("Release type", "Type of release", "Release type"), value: label("CRD", "HDC", "Fixed-term recall"), options: []string{"CRD", "HDC", "Parole", "Fixed-term recall"}},
		{label: label("Offence", "Index offence", "Details of most recent conviction"), value: p.Offence},
	}}
	housing := section{"Housing and local connection", []answer{
		{label: label("Landlord", "Landlord name", "Name of last landlord"), value: p.Landlord},
		{label: label("Details of local connection", "Local connection", "Local connections"), value: "Lived in the area for six years before custody; parents live here.", long: true},
	}}
	risk := section{"Needs and risk", []answer{
		{label: label("Physical health", "Health needs", "Physical and mental health"), value: p.Health, long: true},
		{label: label("Risk summary", "Known risks", "What are the risks?"), value: p.Risk, long: true},
	}}
	if o.MAPPALevel > 0 {
		risk.answers = append(risk.answers, answer{label: "MAPPA level", value: fmt.Sprint(o.MAPPALevel), options: []string{"1", "2", "3"}})
	}
	return []section{about, consent, referrer, leads, person, custody, housing, risk}
}

func greeting(o Options) string {
	return pick(o.N, "Good afternoon,", "Hello,", "Dear Housing Options,") + "\n"
}

func signature(officer Officer) string {
	return fmt.Sprintf("\n\nKind regards\n%s\n%s\n%s\n%s\n\nThis email is for the addressee only.\n", officer.Name, officer.Role, officer.Organisation, officer.Phone)
}

func textBody(o Options, officer Officer) string {
	var b strings.Builder
	b.WriteString(greeting(o) + "\nPlease accept this as a Duty to Refer referral.\n")
	for i, n := range o.People {
		if len(o.People) > 1 {
			fmt.Fprintf(&b, "\nREFERRAL %d OF %d\n", i+1, len(o.People))
		}
		for _, s := range sections(o, officer, n) {
			if len(s.answers) == 0 {
				continue
			}
			b.WriteString("\n" + strings.ToUpper(s.heading) + "\n")
			for _, a := range s.answers {
				separator := ": "
				if strings.HasSuffix(a.label, "?") {
					separator = " "
				}
				b.WriteString(a.label + separator + a.value + "\n")
			}
		}
	}
	b.WriteString(signature(officer))
	return b.String()
}

func htmlBody(o Options, officer Officer) string {
	var b strings.Builder
	e := html.EscapeString
	b.WriteString("<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=utf-8\">\n<style>td{border:1px solid #000}</style></head><body lang=\"EN-GB\">\n")
	fmt.Fprintf(&b, "<p class=\"MsoNormal\">%s</p>\n<p class=\"MsoNormal\">Please accept this as a Duty to Refer referral.</p>\n", e(strings.TrimSpace(greeting(o))))
	for i, n := range o.People {
		if len(o.People) > 1 {
			fmt.Fprintf(&b, "<h1>Referral %d of %d</h1>\n", i+1, len(o.People))
		}
		for _, s := range sections(o, officer, n) {
			if len(s.answers) == 0 {
				continue
			}
			fmt.Fprintf(&b, "<h2>%s</h2>\n<table class=\"MsoTableGrid\">\n", e(s.heading))
			for _, a := range s.answers {
				fmt.Fprintf(&b, "<tr><td><p class=\"MsoNormal\"><b>%s</b></p></td><td><p class=\"MsoNormal\">%s<o:p></o:p></p></td></tr>\n", e(a.label), e(a.value))
			}
			b.WriteString("</table>\n")
		}
	}
	fmt.Fprintf(&b, "<p>%s</p>\n</body></html>\n", strings.ReplaceAll(e(strings.TrimSpace(signature(officer))), "\n", "<br>\n"))
	return b.String()
}

// form is a Word form: tables of label and answer with text and date controls,
// choices as boxes to tick.
func form(o Options, officer Officer, n int) []byte {
	d := docxtest.New().
		Header(docxtest.Text("OFFICIAL - SENSITIVE when complete")).
		Footer(docxtest.Text("Duty to Refer form, version 3")).
		Heading(1, "Duty to Refer: referral form").
		Paragraph(docxtest.Text("Homelessness Reduction Act 2017. Please complete as many sections as you can and return the form by email."))
	for _, s := range sections(o, officer, n) {
		if len(s.answers) == 0 {
			continue
		}
		d.Heading(2, s.heading)
		var rows []docxtest.Row
		for i, a := range s.answers {
			rows = append(rows, docxtest.Row{docxtest.NewCell(docxtest.Bold(a.label)), answerCell(a, i)})
		}
		d.Table(rows...)
	}
	d.Heading(2, "For office use").
		Table(docxtest.Row{docxtest.NewCell(docxtest.Bold("Date received")), docxtest.NewCell(docxtest.SDTDate("received", ""))},
			docxtest.Row{docxtest.NewCell(docxtest.Bold("Allocated to")), docxtest.NewCell(docxtest.SDTText("allocated", ""))})
	return d.PadTo(o.Size).Bytes()
}

func answerCell(a answer, i int) docxtest.Cell {
	switch {
	case a.options != nil:
		var items []docxtest.Inline
		for _, option := range a.options {
			items = append(items, docxtest.Text(option+" "), docxtest.Checkbox("", option == a.value), docxtest.Text("  "))
		}
		return docxtest.NewCell(items...)
	case a.date:
		return docxtest.NewCell(docxtest.SDTDate("", a.value))
	case a.long || i%2 == 0:
		return docxtest.NewCell(docxtest.SDTText("", a.value))
	default:
		return docxtest.NewCell(docxtest.Text(a.value))
	}
}

// retention asks to help save a home while its tenant is in prison, in prose.
func retention(o Options, officer Officer) string {
	p := PersonAt(o.People[0])
	return greeting(o) + fmt.Sprintf(`
This is a request for help to save existing accommodation and not a Duty to
Refer referral: release is more than 56 days away.

Name: %s
Date of birth: %s
Prison number: %s
Prison: HMP Chelmsford
Release date: %s
Address of the tenancy: %s
Landlord: %s
Rent arrears: about £640

The tenancy is at risk because Housing Benefit has stopped. Please can you help
us to keep it: we would like the claim looked at and the landlord contacted.
Consent to share this with you: Yes, given in writing.

Lead contact name: %s
Lead contact email: %s
Lead contact telephone: %s
`, p.Name, p.DateOfBirth.Format("02/01/2006"), p.PrisonNumber, o.Date.AddDate(0, 0, 140).Format("02/01/2006"),
		p.Address, p.Landlord, officer.Name, officer.Email, officer.Phone) + signature(officer)
}
