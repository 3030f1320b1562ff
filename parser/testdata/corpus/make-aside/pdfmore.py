"""More PDF: exported by LibreOffice, several pages, form fields with choices, a password."""
import io
from docx import Document
from reportlab.lib.pagesizes import A4, landscape
from reportlab.pdfgen import canvas
from pypdf import PdfReader, PdfWriter
from pdfs import flow, grid, page, tickbox, SS, N, Paragraph, Spacer, Table, colors
from kit import *

# 1 Word form exported by LibreOffice, boxes as characters.
c = Case({"agency": "probation"})
d = Document()
d.add_heading("Community Accommodation – Duty to Refer to LHA", 2)
table(d, [
    ["Person on probation", c("person.name", "Ikenna Obasi-Wright"), "CRN", c("person.crn", "M410092")],
    ["DOB", c("person.date_of_birth", "1999-02-03", "03/02/1999"), "NOMIS", c("person.prison_number", "A3147FH")],
    ["Ethnicity", c("person.ethnicity", "Mixed White and Black African"), "Gender", c("person.gender", "Male")],
    ["Establishment", c("custody.prison", "HMP High Down", "HMP Highdown"), "Release date", c("custody.release_date", "2026-09-28", "28/09/2026")],
    ["Release type", c("custody.release_type", "ECSL"), "Offence", c("custody.offence", "Conspiracy to supply Class A")],
    ["CAS3 referral", "☒ Yes ☐ No", "Consent to DTR", "☒ Yes ☐ No"],
    ["Consent date", c("consent.date", "2026-08-14", "14/08/2026"), "Obtained", "☐ in writing ☒ orally"],
    ["Council", c("authority", "Basildon", "Basildon Council"), "Local connection", "☒ residence ☐ work ☒ family ☐ none"],
])
d.add_paragraph("Circumstances / agreed reason for referral:").runs[0].bold = True
d.add_paragraph(c("reason", "Parents' tenancy in Laindon is overcrowded (four siblings) and Children's Services will not agree to him moving back."))
d.add_paragraph("Risk information:").runs[0].bold = True
d.add_paragraph(c("risk.summary", "Gang associations in Pitsea and East London. Threats to life notice served in 2024."))
d.add_paragraph("Areas to avoid: " + c("risk.excluded_areas", "Pitsea, Barking and Dagenham"))
d.add_paragraph("COM: " + c("lead.name", "Fiona Marchbank") + "   Tel: " + c("lead.phone", "07700 900141") + "   Email: " + c("lead.email", "fiona.marchbank@probation-south.example"))
d.add_paragraph("Form completed by: as above      Date: " + c("referral_date", "2026-08-17", "17/08/2026"))
c("custody.cas3", True); c("consent.given", True); c("consent.method", "oral"); c("local_connection.grounds", ["residence", "family"])
emit("exported-form", mail("Fiona Marchbank <fiona.marchbank@probation-south.example>", "housing.solutions@basildon.gov.uk", "M410092 DTR", "Mon, 17 Aug 2026 12:30:00 +0100", text="DTR attached as PDF.", attach=[("M410092 DTR.pdf", conv(save(d), "docx", "pdf"))]),
     "referral", "pdf", "LibreOffice", "four-column form exported from Word, box characters", [c],
     lenient=["referrer.name", "referrer.phone", "referrer.email", "homeless_status", "housing.loss_reason", "custody.status"])
c("referrer.name", "Fiona Marchbank")

# 2 A plain letter-like list exported by LibreOffice, label above answer.
c = Case({"agency": "hospital", "homeless_status": "homeless"})
html = f"""<h1>Basildon Hospital &#8211; Homelessness referral</h1>
<p><b>About the patient</b></p>
<p><b>What is the patient's name?</b><br>{c("person.name", "Leszek Gorniak")}</p><p><b>What is their date of birth?</b><br>{c("person.date_of_birth", "1972-05-15", "15 May 1972")}</p>
<p><b>What is their NHS number?</b><br>{c("person.nhs_number", "9990066000", "999 006 6000")}</p><p><b>Which language do they speak?</b><br>{c("person.language", "Polish")}</p><p><b>Do they need an interpreter?</b><br>{c("person.interpreter_needed", True)}</p>
<p><b>Do they have recourse to public funds?</b><br>{c("person.public_funds", True, "Yes, settled status")}</p>
<p><b>Where were they living before they came in?</b><br>{c("person.last_settled_address", "Flat above the Kebab Hut, Southernhay, Basildon", "Flat above the Kebab Hut, Southernhay, Basildon")}</p>
<p><b>Why can they not go back?</b><br>{c("reason", "The flat was his employer's. He was dismissed when he was admitted and the flat has been let.")}</p>
<p><b>What help will they need?</b><br>{c("needs.physical_health", "Below-knee amputation, wheelchair, dialysis Monday Wednesday Friday")}</p>
<p><b>Do they agree to this referral?</b><br>{c("consent.given", True, "Yes, in writing")}</p>
<p><b>About you</b></p><p>{c("referrer.name", "Chidinma Bassey")}<br>{c("referrer.role", "Homeless Link Nurse")}<br>{c("referrer.phone", "01632 960905")}<br>{c("referrer.email", "chidinma.bassey@basildonhosp.example")}</p>"""
c("person.immigration_status", "settled status"); c("consent.method", "written"); c("referrer.organisation", "Basildon Hospital")
emit("question-above-answer", mail("Chidinma Bassey <chidinma.bassey@basildonhosp.example>", "housing.solutions@basildon.gov.uk", "Homelessness referral", "Tue, 18 Aug 2026 09:09:00 +0100", text="Good morning, referral attached for a patient on Kingswood ward. Happy to talk.\n\nChidinma", attach=[("Homelessness referral LG.pdf", html_to(html, "pdf", "writer_web_pdf_Export"))]),
     "referral", "pdf", "LibreOffice", "bold question with the answer on the next line, unlabelled referrer block", [c],
     lenient=["housing.loss_reason", "housing.landlord", "person.immigration_status", "referrer.organisation", "homeless_status", "person.contact_via", "needs.support", "reason", "needs.physical_health"])
c("housing.loss_reason", "The flat was his employer's. He was dismissed when he was admitted and the flat has been let.")

# 3 Two pages, a table that runs over, page footers.
c = Case({"agency": "prison", "homeless_status": "threatened"})
rows = [[q, a] for q, a in [
    ("1 Surname", "St. John-Bright"), ("2 Forenames", "Aurelia"), ("3 Date of birth", c("person.date_of_birth", "1991-05-01", "01-05-1991")), ("4 Prison number", c("person.prison_number", "A7002ER")), ("5 Alias", c("person.known_as", "Rellie Bright")), ("6 Ethnicity", c("person.ethnicity", "Black Caribbean")),
    ("7 NI number", c("person.ni_number", "QQ515253D")), ("8 Marital status", c.un("Marital status", "Separated")), ("9 Dependants", "Two, living with their father"), ("10 Employment before custody", c.un("Employment before custody", "Care assistant")), ("11 Benefits before custody", c.un("Benefits before custody", "Universal Credit")),
    ("12 Bank account", c.un("Bank account", "Yes")), ("13 ID held", c.un("ID held", "Birth certificate in property")), ("14 Establishment", c("custody.prison", "HMP Bronzefield", "HMP & YOI Bronzefield")), ("15 Status", c("custody.status", "recall", "Recalled")), ("16 Release date", c("custody.release_date", "2026-10-27", "27-10-2026")),
    ("17 Original offence", c("custody.offence", "Robbery")), ("18 Licence conditions", c("custody.licence_conditions", "Not to contact co-defendant; report weekly; drug testing")), ("19 Last settled address", c("person.last_settled_address", "Flat 11, Beech House, Harlow, CM20 9QQ")), ("20 Type of tenancy", c.un("Type of tenancy", "Assured shorthold")),
    ("21 When and why did it end?", c("housing.loss_reason", "December 2025, landlord took possession after eight weeks' arrears")), ("22 Arrears owed", c("housing.arrears", "£1,987.16")), ("23 Who might offer a place to stay?", "No one"), ("24 Council preferred", c("authority", "Harlow", "Harlow Council")), ("25 Reason for preference", c("local_connection.details", "Children and mother in Harlow, lived there 2012-2025")),
    ("26 Physical health", c("needs.physical_health", "Sickle cell trait, no treatment")), ("27 Mental health", c("needs.mental_health", "PTSD, EMDR waiting list")), ("28 Substance use", c("needs.substance_misuse", "Crack cocaine, abstinent on the wing")), ("29 Victim of domestic abuse", c("needs.domestic_abuse", True, "Yes, previous partner")), ("30 Self harm", c.un("Self harm", "ACCT closed in May")),
    ("31 Risk to others", c("risk.level", "medium", "Medium")), ("32 Risk to staff", c("risk.to_staff", "None")), ("33 Consent given by prisoner", c("consent.given", True, "Yes - signed copy kept in OMU")), ("34 Dated", c("consent.date", "2026-09-01", "01-09-2026")), ("35 Completed by", c("referrer.name", "Tobi Lawal") + " - " + c("referrer.role", "Keyworker")), ("36 Community practitioner", c("lead.name", "Meredith Cole")),
    ("37 Practitioner's telephone", c("lead.phone", "01632 960462")), ("38 Practitioner's email", c("lead.email", "meredith.cole@probation-north.example"))]]
c("person.name", "Aurelia St. John-Bright"); c("consent.method", "written"); c("reason", "December 2025, landlord took possession after eight weeks' arrears")
b = io.BytesIO()
from reportlab.platypus import SimpleDocTemplate
def foot(cv, doc):
    cv.setFont("Helvetica", 7); cv.drawString(50, 25, "OFFICIAL-SENSITIVE   Resettlement form RF12   Page %d" % doc.page)
tall = [[q, a + "\n "] for q, a in rows]
SimpleDocTemplate(b, pagesize=A4, invariant=1).build([Paragraph("Housing on release - RF12", SS["Heading1"]), grid(tall, [180, 260])], onFirstPage=foot, onLaterPages=foot)
emit("runs-over-pages", mail("Resettlement HMP Bronzefield <resettlement@bronzefield.example>", "housing.options@harlow.gov.uk", "RF12 - housing on release", "Wed, 02 Sep 2026 10:20:00 +0100", text="Please see attached RF12 which includes duty to refer and consent.", attach=[("RF12 A7002ER.pdf", b.getvalue())]),
     "referral", "pdf", "reportlab", "38 numbered questions over two pages with footers", [c],
     lenient=["homeless_status", "reason", "local_connection.grounds", "household", "unmapped", "risk.to_staff", "risk.summary", "risk.level", "referrer.organisation", "agency"])

# 4 Radio buttons and drop-downs in an AcroForm.
c = Case({"agency": "social_services"})
def draw(cv):
    f = cv.acroForm; cv.setFont("Helvetica-Bold", 13); cv.drawString(50, 800, "Adult Social Care: Duty to Refer"); cv.setFont("Helvetica", 10); y = 765
    for l, n, v in [("Name", "P_Name", c("person.name", "Barrington Hulme")), ("DOB", "P_DOB", c("person.date_of_birth", "1953-11-30", "30/11/1953")), ("LAS ID", "P_LAS", c.un("LAS ID", "5520191")), ("Address", "P_Addr", c("person.address", "4 Old Ship Lane, Rochford, SS4 9QQ")), ("Tel", "P_Tel", c("person.phone", "01632 960039"))]:
        cv.drawString(50, y + 4, l); f.textfield(name=n, value=v, x=180, y=y, width=340, height=18, fontSize=9); y -= 25
    cv.drawString(50, y + 4, "Housing status"); f.choice(name="H_Status", value="Threatened with homelessness", options=["Please select", "Homeless now", "Threatened with homelessness"], x=180, y=y, width=340, height=18, fontSize=9); y -= 28
    for l, n, v in [("Consent given?", "Consent", "Yes"), ("Interpreter required?", "Interp", "No"), ("Veteran?", "Vet", "Yes")]:
        cv.drawString(50, y + 3, l)
        for i, o in enumerate(("Yes", "No")):
            cv.drawString(180 + 70 * i, y + 3, o); f.radio(name=n, value=o, selected=(o == v), x=205 + 70 * i, y=y, size=14, buttonStyle="circle", shape="circle")
        y -= 24
    for l, n, v in [("Landlord", "L_Name", c("housing.landlord", "Mrs Gillian Frost")), ("Reason", "Reason", c("reason", "Lodger licence ended, landlady going into residential care and the house is to be sold")), ("Leave by", "Leave", c("homeless_date", "2026-11-06", "06/11/2026")), ("Health", "Health", c("needs.physical_health", "Registered blind, guide dog")), ("Worker", "W_Name", c("referrer.name", "Patrice Lemaire")), ("Worker role", "W_Role", c("referrer.role", "Rehabilitation Officer (Visual Impairment)")), ("Worker tel", "W_Tel", c("referrer.phone", "01632 960571")), ("Date", "Dated", c("referral_date", "2026-10-01", "01/10/2026"))]:
        cv.drawString(50, y + 4, l); f.textfield(name=n, value=v, x=180, y=y, width=340, height=18, fontSize=9); y -= 25
c("homeless_status", "threatened"); c("consent.given", True); c("person.interpreter_needed", False); c("person.armed_forces", True)
emit("radio-and-choice", mail("Patrice Lemaire <patrice.lemaire@asc.essexcc.example>", "housingoptions@rochford.gov.uk", "ASC duty to refer BH", "Thu, 01 Oct 2026 12:05:00 +0100", html="<div>Hello</div><div><br></div><div>Attached is a duty to refer for a gentleman in Rochford.</div><div><br></div><div>Kind regards</div><div>Patrice</div>", attach=[("ASC DTR.pdf", page(draw))]),
     "referral", "pdf", "reportlab AcroForm", "radio buttons, a drop-down, text fields", [c],
     lenient=["housing.loss_reason", "referrer.organisation", "housing.situation", "unmapped", "external_reference"])
c("referrer.organisation", "Adult Social Care")

# 5 Landscape list of two people, one a row.
a, b2 = Case({"agency": "probation"}), Case({"agency": "probation"})
hdr = ["Name", "DOB", "CRN", "Address now", "Homeless from", "Reason", "Consent", "Tel"]
def r(c, *v): return [c("person.name", v[0]), c("person.date_of_birth", v[1], v[2]), c("person.crn", v[3]), c("person.address", v[4]), c("homeless_date", v[5], v[6]), c("reason", v[7]), c("consent.given", True, "Y"), c("person.phone", v[8])]
rws = [hdr, r(a, "Shaun Pickersgill", "1987-04-18", "18/4/87", "X909127", "9 Station Lane, Pitsea", "2026-08-30", "30/8/26", "AST ending, s21", "07700 900345"), r(b2, "Melek Aydin", "1994-12-12", "12/12/94", "P601288", "31 Timberlog Lane, Basildon", "2026-09-05", "5/9/26", "Partner asked her to leave", "07700 900346")]
for x in (a, b2):
    x("referrer.name", "Nuala Brannigan"); x("referrer.role", "Senior Probation Officer"); x("referrer.phone", "01632 960415"); x("referrer.team", "Basildon"); x("homeless_status", "threatened")
bb = io.BytesIO()
SimpleDocTemplate(bb, pagesize=landscape(A4), invariant=1).build([Paragraph("Duty to Refer batch: Basildon office. Submitted by Nuala Brannigan, Senior Probation Officer, 01632 960415", N), Spacer(1, 10), grid(rws, [95, 60, 60, 120, 70, 140, 55, 90])])
emit("batch-table", mail("Nuala Brannigan <nuala.brannigan@probation-south.example>", "housing.solutions@basildon.gov.uk", "Weekly batch", "Fri, 07 Aug 2026 17:00:00 +0100", text="Two this week, see PDF.\n\nN", attach=[("batch 070826.pdf", bb.getvalue())]),
     "referral", "pdf", "reportlab", "one person a row, headings across", [a, b2], lenient=["homeless_status", "housing.loss_reason", "housing.situation", "referrer.team", "custody.status"])

# 6 Password: the form cannot be read.
c = Case({"agency": "probation", "referrer.name": "Leonie Adair", "referrer.role": "Probation Practitioner", "referrer.phone": "01632 960418"})
emit("locked-with-password", mail("Leonie Adair <leonie.adair@probation-south.example>", "housing.solutions@basildon.gov.uk", "Duty to refer form (password to follow)", "Mon, 14 Sep 2026 09:45:00 +0100",
     text="Good morning,\n\nPlease find a duty to refer form attached. It is password protected, I will send the password separately.\n\nLeonie Adair\nProbation Practitioner\n01632 960418",
     attach=[("DTR protected.pdf", qpdf(flow([Paragraph("Duty to refer form", N), grid([["Name", "Arthur Nonesuch"]], [100, 200])]), "--encrypt", "Housing26", "owner-26", "128", "--use-aes=y", "--"))]),
     ["referral", "encrypted"], "pdf", "reportlab, qpdf user password", "a password is needed to open the form", [c], review=True, lenient=["agency", "referrer.name", "referrer.role", "referrer.phone"])

# 7 Two text columns; left person, right referrer, drawn separately and out of order.
c = Case({"agency": "youth_offending_team", "homeless_status": "homeless"})
def draw(cv):
    cv.setFont("Helvetica-Bold", 10); cv.drawString(310, 770, "Referrer"); cv.setFont("Helvetica", 9); y = 755
    for l, v in [("Name", c("referrer.name", "Kofi Asante-Poole")), ("Agency", c("referrer.organisation", "Southend Youth Justice Service")), ("Post", c("referrer.role", "Justice Worker")), ("Phone", c("referrer.phone", "01632 960660")), ("Email", c("referrer.email", "kofi.ap@yjs-southend.example"))]:
        cv.drawString(310, y, l + ":"); cv.drawString(365, y, v); y -= 15
    cv.setFont("Helvetica-Bold", 16); cv.drawString(50, 800, "Duty to Refer"); cv.setFont("Helvetica-Bold", 10); cv.drawString(50, 770, "Young adult"); cv.setFont("Helvetica", 9); y = 755
    for l, v in [("Name", c("person.name", "Levi Thornbury")), ("DOB", c("person.date_of_birth", "2008-06-19", "19 Jun 2008")), ("Phone", c("person.phone", "07700 900529")), ("Email", c("person.email", "levi.t@kidmail.example")), ("Address", "No fixed address")]:
        cv.drawString(50, y, l + ":"); cv.drawString(110, y, v); y -= 15
    cv.setFont("Helvetica-Bold", 10); cv.drawString(50, 660, "Circumstances"); cv.setFont("Helvetica", 9)
    for i, s in enumerate(["Levi was told to leave his dad's on his 18th birthday. He has had eleven nights in a tent", "behind the leisure centre and two in A&E. His nan in Leigh will take post for him."]):
        cv.drawString(50, 645 - 12 * i, s)
    cv.drawString(50, 605, "Agreed to referral:"); tickbox(cv, 140, 604, True, "cross"); cv.drawString(153, 605, "Yes"); tickbox(cv, 185, 604, False); cv.drawString(198, 605, "No")
    cv.drawString(50, 588, "Sleeping rough:"); tickbox(cv, 140, 587, True, "cross"); cv.drawString(153, 588, "Yes"); tickbox(cv, 185, 587, False); cv.drawString(198, 588, "No")
    cv.drawString(50, 571, "Substances: " + c("needs.substance_misuse", "Ketamine weekends")); cv.drawString(50, 554, "Date of form: " + c("referral_date", "2026-07-15", "15/07/2026"))
c("reason", "Levi was told to leave his dad's on his 18th birthday. He has had eleven nights in a tent behind the leisure centre and two in A&E. His nan in Leigh will take post for him."); c("consent.given", True); c("rough_sleeping", True); c("person.no_fixed_abode", True)
emit("two-text-columns", mail("Kofi Asante-Poole <kofi.ap@yjs-southend.example>", "housingsolutionsteam@southend.gov.uk", "DTR LT", "Wed, 15 Jul 2026 15:43:00 +0100", text="DTR attached. Kofi", attach=[("DTR LT.pdf", page(draw))]),
     "referral", "pdf", "reportlab", "two columns with the same labels, drawn out of order, crosses in boxes before the words", [c],
     lenient=["housing.loss_reason", "housing.situation", "homeless_status", "person.contact_via"])

# 8 LibreOffice export of a spreadsheet-like HTML table with tinted label cells, long answers wrapped.
c = Case({"agency": "prison", "consent.method": "oral"})
html = f"""<table border=1 width=100%><tr bgcolor=#dddddd><td colspan=4><b>HMP Norwich: Duty to Refer (remand)</b></td></tr>
<tr><td bgcolor=#eeeeee>Prisoner</td><td>{c("person.name", "Bogdan Florescu", "FLORESCU Bogdan")}</td><td bgcolor=#eeeeee>Number</td><td>{c("person.prison_number", "A1885FR")}</td></tr>
<tr><td bgcolor=#eeeeee>D/O/B</td><td>{c("person.date_of_birth", "1988-01-09", "9.1.88")}</td><td bgcolor=#eeeeee>Nationality</td><td>{c("person.nationality", "Romanian")}</td></tr>
<tr><td bgcolor=#eeeeee>Status</td><td>{c("custody.status", "remand", "Remand")}</td><td bgcolor=#eeeeee>Court date</td><td>{c.un("Court date", "8.9.26 Norwich Crown")}</td></tr>
<tr><td bgcolor=#eeeeee>Charge</td><td>{c("custody.offence", "Affray")}</td><td bgcolor=#eeeeee>Interpreter</td><td>{c("person.interpreter_needed", True, "Yes, Romanian")}</td></tr>
<tr><td bgcolor=#eeeeee>Tenancy?</td><td colspan=3>{c("housing.situation", "Lodger at 60 Wherstead Road, no written agreement")}</td></tr>
<tr><td bgcolor=#eeeeee>Reason for referral</td><td colspan=3>{c("reason", "Likely to get time served at the next hearing. Landlord says the room has gone and will not speak to him. His work in the packhouse has also ended so he will have no home and no income on the day he is released.")}</td></tr>
<tr><td bgcolor=#eeeeee>Consent</td><td>{c("consent.given", True, "Verbal, through Big Word")}</td><td bgcolor=#eeeeee>Date</td><td>{c("consent.date", "2026-08-20", "20.8.26")}</td></tr>
<tr><td bgcolor=#eeeeee>Officer</td><td>{c("referrer.name", "Janice Trundle")}</td><td bgcolor=#eeeeee>Phone</td><td>{c("referrer.phone", "01632 960707")}</td></tr></table>"""
c("person.language", "Romanian"); c("custody.prison", "HMP Norwich")
emit("tinted-export", mail("Trundle, Janice <janice.trundle@norwich.hmps.example>", "housing@ipswich-council.example", "FLORESCU A1885FR", "Fri, 21 Aug 2026 10:32:00 +0100", text="See attached. This is a remand case so no firm date.", attach=[("FLORESCU.pdf", html_to(html, "pdf", "writer_web_pdf_Export"))]),
     "referral", "pdf", "LibreOffice", "tinted labels, spanned answers over several lines", [c],
     lenient=["homeless_status", "housing.loss_reason", "housing.situation", "referrer.organisation", "referrer.role", "person.language"])
c("homeless_status", "threatened")
