"""PDF forms: drawn with reportlab, exported by LibreOffice, fillable."""
import textwrap
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import getSampleStyleSheet, ParagraphStyle
from reportlab.pdfgen import canvas
from reportlab.platypus import SimpleDocTemplate, Table, Paragraph, Spacer
from second_kit import *

SS = getSampleStyleSheet()
N = ParagraphStyle("n", parent=SS["Normal"], fontSize=9, leading=11)
B = ParagraphStyle("b", parent=N, fontName="Helvetica-Bold")
S = ParagraphStyle("s", parent=N, fontSize=7, leading=8, textColor=colors.grey)
H = SS["Heading2"]


def send(name, frm, to, subject, date, text, fn, data, shape, *people, writer="reportlab", **kw):
    put(name, mail(frm, to, subject, date, text=text, attach=[(fn, data)], html=kw.pop("html", None)), kw.pop("kind", "referral"), "pdf", writer, shape, *people, **kw)


def flow(story, title="Referral"):
    b = io.BytesIO()
    SimpleDocTemplate(b, pagesize=A4, leftMargin=40, rightMargin=40, topMargin=40, bottomMargin=40, title=title, invariant=1).build(story)
    return b.getvalue()


def para(x, style=N):
    return Paragraph(esc(x).replace("\n", "<br/>"), style)


def grid(rows, widths=None, shade=(0,), lines=True):
    t = Table([[para(c, B if i in shade else N) if isinstance(c, str) else c for i, c in enumerate(r)] for r in rows], colWidths=widths)
    if lines:
        t.setStyle([("GRID", (0, 0), (-1, -1), 0.5, colors.black), ("VALIGN", (0, 0), (-1, -1), "TOP")] + [("BACKGROUND", (i, 0), (i, -1), colors.whitesmoke) for i in shade])
    return t


def export(d):
    return conv(save(d), "docx", "pdf", "writer_pdf_Export")


# --- hospital trust, shaded labels
k = K(); a, q = k.a, k.q
data = flow([para("North West Anglia NHS Trust – Duty to Refer (Homelessness)", H), para("Complete for all patients who consent. Email to the council chosen by the patient."), Spacer(1, 6),
    grid([q("Council", "Huntingdonshire District Council", "authority=Huntingdonshire"), q("Date of referral", "17/08/2026", "referral_date=2026-08-17"), q("Referring service", "Emergency Department, Hinchingbrooke", "referrer.organisation"), q("Name and role of referrer", "Dr Kit Abernathy, ED Registrar", "referrer.name=Kit Abernathy", "referrer.role=ED Registrar"), q("Contact", "01632 960036", "referrer.phone")], [170, 345]), Spacer(1, 8),
    grid([q("Patient name", "Zuzanna Wilk", "person.name"), q("Date of birth", "13/09/2000", "person.date_of_birth=2000-09-13"), q("NHS number", "999 777 6125", "person.nhs_number=9997776125"), q("Telephone", "07700 900095", "person.phone"), q("Address", "No fixed abode", "person.no_fixed_abode=true"), q("First language", "Polish – interpreter not required", "person.language=Polish", "person.interpreter_needed=false"), q("Nationality / immigration status", "Polish / settled status", "person.nationality=Polish", "person.immigration_status=settled status")], [170, 345]), Spacer(1, 8),
    grid([q("Reason patient is homeless or at risk", "Left partner on Saturday after physical assault. Slept at Huntingdon station two nights.", "reason", "needs.domestic_abuse=true"), q("Rough sleeping", "Yes", "rough_sleeping"), q("Pregnant", "Not known"), q("Relevant health needs", "Fractured wrist in cast", "needs.physical_health"), q("Risks", "None identified in ED", "risk.summary"), q("Consent", "Verbal consent given 17/8", "consent.given=true", "consent.method=oral", "consent.date=2026-08-17")], [170, 345])])
k.g("agency=emergency_department", "homeless_status=homeless")
send("ed-shaded-labels", "k.abernathy@nhs.example", "housingadvice@huntsdc.example", "DTR", "Mon, 17 Aug 2026 04:12:00 +0100", "Please find attached DTR.", "DTR ZW.pdf", data, "three grids with shaded labels", k, lenient=["homeless_status", "housing.situation", "consent.date", "housing.loss_reason", "risk.summary"])

# --- prison, canvas, label over answer in ruled boxes
k = K(); a, q = k.a, k.q
b = io.BytesIO(); c = canvas.Canvas(b, pagesize=A4, invariant=1)
c.setFont("Helvetica-Bold", 13); c.drawString(40, 800, "HMP LITTLEHEY  Offender Management Unit")
c.setFont("Helvetica", 10); c.drawString(40, 784, "Homelessness Duty to Refer notification")
def ruled(x, y, w, pair, h=34):
    c.rect(x, y - h, w, h)
    c.setFont("Helvetica", 7); c.drawString(x + 3, y - 9, pair[0])
    c.setFont("Courier", 10)
    for i, l in enumerate(pair[1].split("\n")): c.drawString(x + 5, y - 23 - 12 * i, l)
y = 765
for row in [[q("Surname", "KINSELLA"), q("Forenames", "Eoin Patrick", "person.name=Eoin Patrick Kinsella"), q("Prison number", "A6091CM", "person.prison_number")],
            [q("Date of birth", "21 03 1969", "person.date_of_birth=1969-03-21"), q("CRN", "X334450", "person.crn"), q("Release date", "24/09/2026", "custody.release_date=2026-09-24")],
            [q("Release type", "Conditional", "custody.release_type"), q("RoSH", "High", "risk.level=high"), q("MAPPA", "Cat 1 L1", "risk.mappa_category=1", "risk.mappa_level=1")],
            [q("Local authority", "Peterborough CC", "authority=Peterborough"), q("NI number", "QQ100937B", "person.ni_number"), q("Ethnicity", "White Irish", "person.ethnicity")]]:
    for i, p in enumerate(row): ruled(40 + 172 * i, y, 172, p)
    y -= 34
for p, h in [(q("Address before custody", "88 Lincoln Road, Peterborough, PE1 2SN", "person.last_settled_address"), 34), (q("Why has accommodation been lost", "Council tenancy ended by Notice to Quit 2023 during sentence", "housing.loss_reason"), 34),
             (q("Reason for referral", "No accommodation on release. AP bed declined.\nFamily contact is not permitted at mothers address (children present).", "reason=No accommodation on release. AP bed declined. Family contact is not permitted at mothers address (children present)."), 50),
             (q("Restrictions on accommodation", "No schools nearby; no shared accommodation with U18s", "risk.excluded_areas"), 34), (q("Health and support needs", "High blood pressure, glaucoma (registered partially sighted)", "needs.physical_health"), 34)]:
    ruled(40, y, 516, p, h); y -= h
y -= 6
for row in [[q("COM name", "Perpetua Glass", "lead.name"), q("COM telephone", "01632 960870", "lead.phone"), q("COM email", "perpetua.glass@probation.example", "lead.email")],
            [q("POM name (referrer)", "Ellis Thorogood", "referrer.name"), q("POM telephone", "01632 960871", "referrer.phone"), q("POM email", "ellis.thorogood@hmps.example", "referrer.email")]]:
    for i, p in enumerate(row): ruled(40 + 172 * i, y, 172, p)
    y -= 34
c.setFont("Helvetica", 9); c.drawString(40, y - 16, "Prisoner's consent obtained:   [X] Yes   [  ] No       [X] In writing   [  ] Verbal")
c.drawString(40, y - 32, "Signed: E Thorogood          Date: " + k.a("28/07/2026", "referral_date=2026-07-28"))
c.save()
k.g("consent.given=true", "consent.method=written", "custody.prison=HMP Littlehey", "agency=prison")
send("ruled-boxes-typewriter", "ellis.thorogood@hmps.example", "housing.needs@peterboroughcouncil.example", "KINSELLA A6091CM", "Tue, 28 Jul 2026 13:48:00 +0100", "Please see attached notification.", "Kinsella DTR.pdf", b.getvalue(), "ruled boxes, small label over a typed answer", k,
     lenient=["referrer.role", "referrer.organisation", "housing.landlord", "risk.registered_sex_offender", "custody.status", "needs.support", "risk.excluded_areas", "custody.licence_conditions", "homeless_status", "consent.date", "custody.release_type", "housing.situation", "referrer.team"])

# --- LibreOffice export of a council's form
k = K(); a, q = k.a, k.q
d = Document()
heading(d, "Epping Forest District Council", 14); heading(d, "Partner referral form – homelessness")
heading(d, "1. About you")
two(d, [q("Name", "Caspian Rudge", "referrer.name"), q("Organisation", "Loughton Jobcentre Plus", "referrer.organisation"), q("Job title", "Work Coach (Homeless Champion)", "referrer.role"), q("Email", "caspian.rudge@dwp.example", "referrer.email"), q("Telephone", "01632 960654", "referrer.phone")])
heading(d, "2. About the person you are referring")
two(d, [q("Name", "Ffion Maddocks-Patel", "person.name"), q("Date of birth", "10/10/1990", "person.date_of_birth=1990-10-10"), q("Email", "ffion.mp@mailbox.example", "person.email"), q("Telephone", "07700 900624", "person.phone"), q("Address", "33 Hillcroft, Loughton IG10 2PS", "person.address"),
        q("Do they have anyone living with them?", "Son, Rohan Patel, 01/06/2018", "hh=Rohan Patel;Son;2018-06-01"), q("Is anyone pregnant?", "No", "person.pregnant")])
heading(d, "3. About their housing")
two(d, [q("What type of home do they live in?", "Private rented", "housing.situation"), q("What has happened?", "Landlord returned from abroad and wants the property back. Section 21 notice runs out 02/10/2026.", "reason"), q("When will they have to leave?", "02/10/2026", "homeless_date=2026-10-02"), q("How much rent do they owe?", "Nothing"), q("Landlord's name and number", "Mrs A Fairweather 07700 900625", "housing.landlord=Mrs A Fairweather")])
heading(d, "4. Anything else")
two(d, [q("Health or support needs", "Fibromyalgia. Victim of DA in previous relationship (2022)", "needs.physical_health=Fibromyalgia", "needs.domestic_abuse=true"), q("Any risk to our staff?", "No", "risk.to_staff"), q("Is the person a veteran?", "No", "person.armed_forces"), q("Is the person a care leaver?", "No", "person.care_leaver")])
heading(d, "5. Permission")
d.add_paragraph(ticks(["I have the person's permission to make this referral", "I do not have permission"], "I have the person's permission to make this referral", sep="\n"))
d.add_paragraph("Date: " + k.a("03/08/2026", "referral_date=2026-08-03"))
k.g("consent.given=true", "agency=jobcentre")
send("partner-form-export", "caspian.rudge@dwp.example", "homelessness@eppingforestdc.gov.uk", "Partner referral", "Mon, 03 Aug 2026 12:21:00 +0100", "Hello, please find a completed partner referral form.\n\nCaspian", "Partner-referral-form.pdf", export(d), "five numbered sections, the same labels for two persons", k, writer="LibreOffice",
     lenient=["authority", "housing.arrears", "homeless_status", "needs.physical_health", "housing.loss_reason", "needs.support", "housing.landlord"])

# --- fillable: text fields and boxes
def upright(c):
    """Draw the lines of a tall field one below the other: reportlab gives moves that are relative as if they were places."""
    form, make = c.acroForm, c.acroForm.makeStream

    def fixed(width, height, stream, **kw):
        out, last = [], None
        for l in stream.split("\n"):
            m = re.fullmatch(r"\s*(\S+) (\S+) Td", l)
            if l.strip() == "BT":
                last = None
            if m:
                x, y = m[1], float(m[2])
                if last is not None:
                    l = "0 %.2f Td" % (y - last)
                last = y
            out.append(l)
        return make(width, height, "\n".join(out), **kw)
    form.makeStream = fixed


def acro(title, rows, boxes, extra=()):
    """Label left, field right; boxes: (label, [(word, on)])."""
    b = io.BytesIO(); c = canvas.Canvas(b, pagesize=A4, invariant=1)
    c.setFont("Helvetica-Bold", 13); c.drawString(40, 805, title)
    y, n = 780, 0
    upright(c)
    for r in rows:
        if isinstance(r, str):
            c.setFont("Helvetica-Bold", 10); c.drawString(40, y - 4, r); y -= 20; continue
        l, v = r[0], r[1]
        h = 16 if len(v) < 62 else 44
        c.setFont("Helvetica", 9)
        for i, part in enumerate(l.split("\n")): c.drawString(40, y - 6 - 10 * i, part)
        n += 1
        c.acroForm.textfield(name="f%d" % n, value=textwrap.fill(v.replace("–", "-"), 78), x=215, y=y - h + 4, width=330, height=h, fontSize=8, borderWidth=0.5, fieldFlags="multiline" if h > 16 else "", forceBorder=True)
        y -= h + 6
        if y < 80: c.showPage(); y = 790
    for l, opts in boxes:
        c.setFont("Helvetica", 9); c.drawString(40, y - 6, l)
        x = 260
        for w, on in opts:
            n += 1
            c.acroForm.checkbox(name="b%d" % n, checked=on, x=x, y=y - 9, size=11, buttonStyle="cross", borderWidth=0.5)
            c.drawString(x + 15, y - 6, w); x += 30 + 6 * len(w)
        y -= 20
        if y < 60: c.showPage(); y = 790
    for l in extra:
        c.setFont("Helvetica", 8); c.drawString(40, y - 6, l); y -= 12
    c.save()
    return b.getvalue()

k = K(); a, q = k.a, k.q
data = acro("Brentwood Borough Council – Duty to Refer", [
    q("Referring body", "Probation Service, Brentwood and Basildon", "referrer.organisation"), q("Referring officer", "Ivor Szymanski", "referrer.name"), q("Job title", "Probation Practitioner", "referrer.role"), q("Email", "ivor.szymanski@probation.example", "referrer.email"), q("Telephone", "01632 960588", "referrer.phone"), "Person referred",
    q("First name", "Marlowe"), q("Last name", "Tindall", "person.name=Marlowe Tindall"), q("Date of birth", "17/04/1986", "person.date_of_birth=1986-04-17"), q("Mobile", "07700 900318", "person.phone"), q("Email", ""), q("CRN / prison number", "X563301", "person.crn"), q("Current address", "c/o 15 Ongar Road, Brentwood CM15 9AU", "person.address"), q("Date accommodation ends", "31/08/2026", "homeless_date=2026-08-31"),
    q("Circumstances leading to\nhomelessness", "Staying with grandad who is going into residential care, house to be sold by the family.", "reason"), q("Local connection", "Has lived in Brentwood since 2011", "local_connection.details", "local_connection.grounds=residence"), q("Support needs / risks", "Anxiety. Low risk. No issues with female staff.", "un"), "Please tick"],
    [("Consent to referral", [("Yes", True), ("No", False)]), ("Is the person currently", [("homeless", False), ("threatened with homelessness", True)]), ("Registered sex offender", [("Yes", False), ("No", True)]), ("Arson conviction", [("Yes", False), ("No", True)]), ("Domestic abuse victim", [("Yes", False), ("No", False), ("Not known", True)]), ("Served in armed forces", [("Yes", False), ("No", True)])])
k.g("consent.given=true", "homeless_status=threatened", "risk.registered_sex_offender=false", "risk.arson=false", "person.armed_forces=false", "agency=probation")
send("fillable-boxes", "ivor.szymanski@probation.example", "housingneeds@brentwood.gov.uk", "DTR - MT", "Wed, 05 Aug 2026 10:00:00 +0100", "Form attached", "Duty to refer form.pdf", data, "fillable fields and boxes", k, lenient=["authority", "needs.support", "needs.mental_health", "risk.level", "risk.summary", "risk.to_staff", "housing.loss_reason", "housing.situation", "unmapped"])

# --- jobcentre letter exported
k = K(); a, q = k.a, k.q
d = Document()
d.add_paragraph("Department for Work and Pensions\nClacton-on-Sea Jobcentre")
d.add_paragraph(k.a("11 August 2026", "referral_date=2026-08-11"))
d.add_paragraph("Dear Tendring District Council,")
heading(d, "Homelessness Reduction Act 2017 – duty to refer", 11)
d.add_paragraph("We are referring the customer below because they told us they are homeless or may become homeless. The customer agreed to this referral.")
for l, v in [q("Customer name", "Miss Keeley-Ann Brocklebank", "person.name=Keeley-Ann Brocklebank"), q("Date of birth", "05 December 2004", "person.date_of_birth=2004-12-05"), q("National Insurance number", "QQ 45 45 09 D", "person.ni_number=QQ454509D"), q("Telephone number", "07700 900766", "person.phone"), q("Address", "23 Skelmersdale Road, Clacton CO15 6EJ (mother's)", "person.address=23 Skelmersdale Road, Clacton CO15 6EJ"), q("Why the customer is homeless or at risk", "She is 20 weeks pregnant and has been asked to leave by her mother by the end of the month", "reason", "person.pregnant=true"), q("Anything else the council should know", "Care experienced, has a PA: Rowan Tulley 01632 960744", "un")]:
    p = d.add_paragraph(); p.add_run(l).bold = True; p.add_run("\n" + v)
d.add_paragraph("Yours sincerely")
d.add_paragraph(k.a("Preston Adeyemi-Clarke", "referrer.name") + "\n" + k.a("Work Coach", "referrer.role") + "\n" + k.a("01632 960740", "referrer.phone"))
k.g("consent.given=true", "agency=jobcentre", "referrer.organisation=Clacton-on-Sea Jobcentre")
send("jobcentre-letter-export", "preston.adeyemi-clarke@dwp.example", "housingoptions@tendringdc.gov.uk", "DTR letter", "Tue, 11 Aug 2026 15:26:00 +0100", "Please find attached letter.", "DTR letter KAB.pdf", export(d), "a letter with bold questions, answers in the next line", k, writer="LibreOffice",
     lenient=["authority", "referrer.organisation", "homeless_status", "homeless_date", "housing.situation", "person.care_leaver", "other_professionals", "housing.loss_reason", "needs.support"])

# --- two columns of a page: left the person, right the referrer
k = K(); a, q = k.a, k.q
b = io.BytesIO(); c = canvas.Canvas(b, pagesize=A4, invariant=1)
c.setFont("Helvetica-Bold", 14); c.drawString(40, 805, "Phoenix Futures East – Referral to Local Housing Authority")
def col(x, y, title, pairs, w=30):
    c.setFont("Helvetica-Bold", 10); c.drawString(x, y, title); y -= 18
    for l, v in pairs:
        c.setFont("Helvetica-Bold", 9); c.drawString(x, y, l + ":"); y -= 12
        c.setFont("Helvetica", 9); c.drawString(x, y, v or "................................"); y -= 17
    return y
col(40, 775, "CLIENT", [q("Name", "Rupert Oduya-Finch", "person.name"), q("Date of birth", "8 Aug 1978", "person.date_of_birth=1978-08-08"), q("Phone", "07700 900003", "person.phone"), q("Email", ""), q("Address", "Rehab: Kenward Lodge, Benfleet SS7 1AB", "person.address=Kenward Lodge, Benfleet SS7 1AB"), q("NI number", "QQ 22 65 10 A", "person.ni_number=QQ226510A")])
col(310, 775, "REFERRER", [q("Name", "Cordelia Mbatha", "referrer.name"), q("Job title", "Resettlement Lead", "referrer.role"), q("Phone", "01632 960333", "referrer.phone"), q("Email", "c.mbatha@phoenixeast.example", "referrer.email"), q("Organisation", "Phoenix Futures East", "referrer.organisation"), q("Date", "14/08/2026", "referral_date=2026-08-14")])
y = 540
for l, v in [("What is the housing need?", ["Funding for residential rehab ends 25 September 2026. Gave up his flat in Rochford", "to come into treatment so has nothing to go back to."]),
             ("Which council and why?", ["Castle Point - wants to stay near aftercare groups in Benfleet which he attends", "three times a week. Relapse risk if he returns to Rochford."]),
             ("Health and wellbeing", ["Hep B, depression (stable on fluoxetine)."]), ("Substances", ["Alcohol and crack. Abstinent 19 weeks."]), ("Risk", ["Low. No violence, no arson, not on the SOR."])]:
    c.setFont("Helvetica-Bold", 9); c.drawString(40, y, l); y -= 13
    c.setFont("Helvetica", 9)
    for t in v: c.drawString(40, y, t); y -= 12
    y -= 8
c.rect(40, y - 22, 10, 10); c.drawString(42, y - 20, "X"); c.drawString(56, y - 20, "Client has signed our information sharing agreement which covers this referral to the council")
c.save()
k.g("reason=Funding for residential rehab ends 25 September 2026. Gave up his flat in Rochford to come into treatment so has nothing to go back to.", "authority=Castle Point", "local_connection.reason_elsewhere=wants to stay near aftercare groups in Benfleet which he attends three times a week. Relapse risk if he returns to Rochford.",
    "needs.substance_misuse=Alcohol and crack. Abstinent 19 weeks.", "risk.summary=Low. No violence, no arson, not on the SOR.", "consent.given=true", "consent.method=written", "agency=other")
send("two-columns-of-a-page", "c.mbatha@phoenixeast.example", "Housingoptions@castlepoint.gov.uk", "Move on referral", "Fri, 14 Aug 2026 16:50:00 +0100", "Hi\nReferral attached for one of our residents\nCordelia", "LHA referral ROF.pdf", b.getvalue(), "client and referrer in two columns of the page with the same labels, answers below", k,
     lenient=["homeless_date", "housing.situation", "homeless_status", "needs.mental_health", "needs.physical_health", "risk.level", "risk.registered_sex_offender", "risk.arson", "local_connection.grounds", "local_connection.details", "local_connection.reason_elsewhere", "housing.loss_reason", "agency", "person.last_settled_address"])

# --- Word form printed to PDF with many tick boxes
k = K(); a, q = k.a, k.q
d = Document()
heading(d, "Adult Social Care and Health – Housing Duty to Refer", 13)
d.add_paragraph("Referral to:  " + ticks(["Basildon", "Braintree", "Brentwood", "Castle Point", "Chelmsford", "Colchester", "Epping Forest", "Harlow", "Maldon", "Rochford", "Tendring", "Uttlesford"], "Brentwood"))
four(d, [q("Name", "Winifred Amoah-Dale", "person.name"), q("DoB", "24/12/1940", "person.date_of_birth=1940-12-24"), q("Tel", "01632 960023", "person.phone"), q("SAP ref", "EC-338812", "un"), q("Address", "Bungalow 4, Warley Court, CM13 3XX", "person.address"), q("Postcode", "CM13 3XX")])
d.add_paragraph("Gender:  " + ticks(["Male", "Female", "Non-binary", "Prefer not to say"], "Female", before=False))
d.add_paragraph("Accommodation:  " + ticks(["Owner occupier", "Council tenant", "HA tenant", "Private tenant", "Living with family", "Sheltered", "None"], "HA tenant", before=False))
d.add_paragraph("Homeless:  " + ticks(["Now", "Within 56 days", "Not yet but at risk"], "Within 56 days", before=False))
d.add_paragraph("Expected date of homelessness: " + k.a("20/09/2026", "homeless_date=2026-09-20"))
d.add_paragraph("Support needs (tick all):  " + ticks(["Physical disability", "Sensory impairment", "Dementia", "Mental health", "Learning disability", "Alcohol", "Drugs", "Carer"], ["Physical disability", "Sensory impairment"], before=False))
d.add_paragraph("Consent:  " + ticks(["Verbal", "Written", "Best interests decision", "No consent"], "Verbal", before=False))
heading(d, "Summary of situation", 10)
d.add_paragraph(k.a("The scheme is being decommissioned by Estuary HA and residents have been told it closes on 20 September. Other residents have found places but Mrs Amoah-Dale has been in hospital and missed the meetings.", "reason"))
d.add_paragraph("Worker: " + k.a("Jasper Lindqvist", "referrer.name") + "     Tel: " + k.a("01632 960024", "referrer.phone") + "     Date: " + k.a("06/08/2026", "referral_date=2026-08-06"))
k.g("authority=Brentwood", "person.gender=Female", "housing.situation=HA tenant", "homeless_status=threatened", "needs.support=Physical disability|Sensory impairment", "consent.given=true", "consent.method=oral", "agency=social_services")
send("ticks-after-words", "jasper.lindqvist@essexcare.example", "housingneeds@brentwood.gov.uk", "DTR WAD", "Thu, 06 Aug 2026 09:59:00 +0100", "See attached", "ASC DTR WAD.pdf", export(d), "lines of boxes before and after the words; twelve councils to tick", k, writer="LibreOffice",
     lenient=["housing.landlord", "needs.physical_health", "housing.loss_reason", "referrer.role", "person.address", "referrer.organisation"])
