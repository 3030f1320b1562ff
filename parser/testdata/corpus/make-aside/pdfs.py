"""PDF forms drawn with reportlab: ruled and unruled tables, drawn ticks, form fields."""
import io
from reportlab.lib.pagesizes import A4
from reportlab.lib import colors
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.pdfgen import canvas
from reportlab.platypus import SimpleDocTemplate, Table, Paragraph, Spacer
from pypdf import PdfReader, PdfWriter
from kit import *

SS = getSampleStyleSheet()
N = SS["Normal"]


def flow(parts, title=""):
    b = io.BytesIO()
    SimpleDocTemplate(b, pagesize=A4, title=title, invariant=1, leftMargin=50, rightMargin=50, topMargin=50, bottomMargin=50).build(parts)
    return b.getvalue()


def grid(rows, widths, ruled=True, extra=()):
    t = Table([[Paragraph(esc(x).replace("\n", "<br/>"), N) for x in r] for r in rows], colWidths=widths)
    t.setStyle(([("GRID", (0, 0), (-1, -1), 0.5, colors.black)] if ruled else []) + [("VALIGN", (0, 0), (-1, -1), "TOP")] + list(extra))
    return t


def page(draw, pages=1):
    b = io.BytesIO()
    c = canvas.Canvas(b, pagesize=A4, invariant=1)
    for i in range(pages):
        draw(c, i) if pages > 1 else draw(c)
        c.showPage()
    c.save()
    return b.getvalue()


def tickbox(cv, x, y, on, how="tick"):
    cv.rect(x, y, 9, 9)
    if on and how == "tick":
        cv.setLineWidth(1.4); cv.line(x + 1.5, y + 4.5, x + 3.5, y + 1.5); cv.line(x + 3.5, y + 1.5, x + 8, y + 8); cv.setLineWidth(1)
    elif on:
        cv.line(x, y, x + 9, y + 9); cv.line(x, y + 9, x + 9, y)


LOGO = bytes.fromhex("89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c49444154789c636060600000000400012734270a0000000049454e44ae426082")

# 1 Ruled two-column table with shaded section rows.
c = Case({"agency": "prison", "homeless_status": "threatened", "consent.method": "written"})
rows = [["SECTION 1 - THE PRISONER", ""], ["Name", c("person.name", "Vincent Aubrey-Hale")], ["Prison number", c("person.prison_number", "A9028EL")], ["Date of birth", c("person.date_of_birth", "1967-06-17", "17/06/1967")],
        ["PNC", c("person.pnc", "1989/0124536R")], ["Nationality", c("person.nationality", "British")], ["Religion", c.un("Religion", "Church of England")],
        ["SECTION 2 - CUSTODY", ""], ["Prison", c("custody.prison", "HMP Littlehey")], ["Offence", c("custody.offence", "Sexual assault x 3")], ["Sentence and date imposed", c("custody.sentence_length", "6 years") + ", " + c("custody.sentence_date", "2022-09-23", "23/09/2022")],
        ["Release date and type", c("custody.release_date", "2026-09-22", "22/09/2026") + " " + c("custody.release_type", "CRD")], ["Licence conditions of note", c("custody.licence_conditions", "No unsupervised contact with under 18s, GPS tag, polygraph")],
        ["SECTION 3 - RISK", ""], ["Risk of serious harm", c("risk.level", "high", "HIGH")], ["MAPPA category / level", "1 / 2"], ["Registered sex offender", c("risk.registered_sex_offender", True)], ["Arson", c("risk.arson", False)],
        ["Areas he may not live", c("risk.excluded_areas", "Huntingdon and St Ives (victims)")], ["Risk to staff", c("risk.to_staff", "Female staff not to see alone")],
        ["SECTION 4 - HOUSING", ""], ["Previous address", c("person.last_settled_address", "8 Coneygear Road, Huntingdon, PE29 9QQ")], ["Reason for referral", c("reason", "Owner-occupied home sold under divorce settlement in 2023; cannot return because of victims nearby.")],
        ["Council referred to", c("authority", "Fenland", "Fenland DC")], ["Why this council", c("local_connection.reason_elsewhere", "Connection is with Huntingdonshire but licence excludes him from there. Brother lives in Wisbech.")],
        ["SECTION 5 - CONSENT AND CONTACTS", ""], ["Consent", c("consent.given", True, "Yes, written")], ["Date of consent", c("consent.date", "2026-07-27", "27/07/2026")], ["Prison Offender Manager", c("referrer.name", "Ingrid Solberg")],
        ["POM tel", c("referrer.phone", "01632 960804")], ["POM email", c("referrer.email", "ingrid.solberg@littlehey.hmps.example")], ["Community Offender Manager", c("lead.name", "Rory Fitzsimons")], ["COM tel", c("lead.phone", "01632 960825")], ["COM email", c("lead.email", "rory.fitzsimons@probation-cambs.example")]]
c("risk.mappa_category", 1); c("risk.mappa_level", 2)
extra = [("BACKGROUND", (0, i), (-1, i), colors.lightgrey) for i, r in enumerate(rows) if r[0].startswith("SECTION")] + [("SPAN", (0, i), (-1, i)) for i, r in enumerate(rows) if r[0].startswith("SECTION")]
emit("shaded-sections", mail("OMU Littlehey <omu@littlehey.hmps.example>", "housing@fenland-council.example", "Duty to Refer", "Wed, 29 Jul 2026 10:00:00 +0100", text="Dear Fenland\n\nDuty to Refer attached. Please treat as sensitive.\n\nI Solberg\nPOM",
     attach=[("image001.png", LOGO), ("DtR VAH.pdf", flow([Paragraph("Duty to Refer - HMP Littlehey", SS["Heading1"]), grid(rows, [170, 320], extra=extra)]))]),
     "referral", "pdf", "reportlab", "ruled table, shaded section rows, two facts a cell", [c],
     lenient=["homeless_status", "housing.loss_reason", "local_connection.grounds", "local_connection.details", "referrer.role", "unmapped", "consent.method", "referrer.organisation", "custody.status"])
c("referrer.role", "Prison Offender Manager"); c("referrer.organisation", "HMP Littlehey")

# 2 No rules: labels left, answers at a tab stop, drawn ticks.
c = Case({"agency": "hospital", "homeless_status": "homeless", "consent.method": "oral"})
def draw(cv):
    cv.setFont("Helvetica-Bold", 14); cv.drawString(50, 790, "Homeless patient: duty to refer"); cv.setFont("Helvetica", 10)
    y = 760
    for l, v in [("Patient name", c("person.name", "Dorothy Ackerley")), ("Date of birth", c("person.date_of_birth", "1947-10-02", "02 Oct 1947")), ("NHS number", c("person.nhs_number", "9990065950", "999 006 5950")), ("Ward and extension", c("person.contact_via", "Stambridge Ward, ext 4110")),
                 ("Usual address", c("person.last_settled_address", "11 Anchor Parade, Canvey Island, SS8 9QQ")), ("Next of kin", c.un("Next of kin", "Niece, Mrs Pam Doyle 01632 960177"))]:
        cv.drawString(50, y, l); cv.drawString(200, y, v); y -= 20
    for l, v in [("Homeless now?", True), ("Fleeing domestic abuse?", False), ("Needs an interpreter?", False), ("Consents to referral?", True)]:
        cv.drawString(50, y, l); cv.drawString(215, y, "Yes"); tickbox(cv, 240, y - 1, v); cv.drawString(265, y, "No"); tickbox(cv, 285, y - 1, not v); y -= 20
    cv.drawString(50, y, "How was consent given?"); cv.drawString(215, y, "Verbally"); tickbox(cv, 260, y - 1, True); cv.drawString(285, y, "In writing"); tickbox(cv, 335, y - 1, False); y -= 24
    cv.drawString(50, y, "Reason for referral"); y -= 15
    for s in ["Home repossessed by mortgage lender on 14 September while she was an inpatient after a stroke.", "No family able to offer a bed."]:
        cv.drawString(60, y, s); y -= 13
    y -= 8
    for l, v in [("Mobility", c("needs.physical_health", "Left sided weakness, walks with frame and one person")), ("Memory / mood", c("needs.mental_health", "Some confusion in the evenings")), ("Discharge expected", c.un("Discharge expected", "5 October 2026")),
                 ("Referred by", c("referrer.name", "Amandeep Sahota")), ("Designation", c("referrer.role", "Discharge Nurse")), ("Telephone", c("referrer.phone", "01632 960890")), ("Date", c("referral_date", "2026-09-28", "28 Sept 2026"))]:
        cv.drawString(50, y, l); cv.drawString(200, y, v); y -= 20
c("reason", "Home repossessed by mortgage lender on 14 September while she was an inpatient after a stroke. No family able to offer a bed."); c("needs.domestic_abuse", False); c("person.interpreter_needed", False); c("consent.given", True)
emit("drawn-ticks", mail("Sahota Amandeep <amandeep.sahota@southendhosp.example>", "Housingoptions@castlepoint.gov.uk", "Patient referral", "Mon, 28 Sep 2026 14:14:00 +0100", text="Please see attached, thanks, Aman", attach=[("homeless referral.pdf", page(draw))]),
     "referral", "pdf", "reportlab", "no rules, ticks drawn as lines in boxes after the words", [c],
     lenient=["housing.loss_reason", "housing.situation", "person.address", "unmapped", "person.last_settled_address", "needs.mental_health", "person.contact_via", "homeless_date"])

# 3 AcroForm with text fields and check boxes, filled.
c = Case({"agency": "probation"})
def draw(cv):
    cv.setFont("Helvetica", 11); cv.drawString(50, 800, "Essex Probation Duty to Refer e-form")
    f = cv.acroForm; y = 770
    for l, n, v in [("Full name", "full_name", c("person.name", "Gregor Mackintosh")), ("Date of birth", "dob", c("person.date_of_birth", "1980-02-27", "27/02/1980")), ("CRN", "crn", c("person.crn", "K559014")), ("Telephone", "tel", c("person.phone", "07700 900733")),
                    ("Current address", "addr", c("person.address", "Hostel room 8, 2 Cutlers Road, South Woodham Ferrers")), ("Accommodation type", "acc", c("housing.situation", "Supported housing")), ("Date to leave", "leave", c("homeless_date", "2026-08-24", "24/08/2026")),
                    ("Reason for referral", "reason", c("reason", "Notice for non-engagement with support, arrears of service charge")), ("Arrears", "arr", c("housing.arrears", "£412 service charge")), ("Order or licence", "order", c("custody.status", "licence", "Licence to 03/2027")),
                    ("Local authority", "la", c("authority", "Chelmsford")), ("Your name", "ref_name", c("referrer.name", "Thandi Mokoena")), ("Your role", "ref_role", c("referrer.role", "Probation Practitioner")), ("Your phone", "ref_tel", c("referrer.phone", "01632 960470")),
                    ("Your email", "ref_email", c("referrer.email", "thandi.mokoena@probation-north.example")), ("Date completed", "done", c("referral_date", "2026-08-03", "03/08/2026")), ("Other information", "other", "")]:
        cv.drawString(50, y + 5, l); f.textfield(name=n, value=v, x=200, y=y, width=330, height=18, fontSize=9, borderWidth=0.5, tooltip=l); y -= 26
    for l, n, v in [("Consent obtained", "consent", True), ("Sleeping rough tonight", "rough", False), ("MAPPA eligible", "mappa", False), ("Substance misuse", "drugs", True), ("Mental health", "mh", True), ("Learning disability", "ld", False)]:
        cv.drawString(50, y + 3, l); f.checkbox(name=n, checked=v, x=200, y=y, size=14, buttonStyle="cross", tooltip=l); y -= 22
c("consent.given", True)
emit("e-form-fields", mail("Thandi Mokoena <thandi.mokoena@probation-north.example>", "housing.adviceemail@chelmsford.gov.uk", "Duty to refer e-form - GM", "Mon, 03 Aug 2026 11:11:00 +0100", text="e-form attached\n\nThandi", attach=[("DTR_eform_GM.pdf", page(draw), "application/octet-stream")]),
     "referral", "pdf", "reportlab AcroForm", "text fields and single check boxes", [c],
     lenient=["needs.support", "homeless_status", "housing.loss_reason", "rough_sleeping", "referrer.organisation", "needs.substance_misuse", "needs.mental_health"])
c("homeless_status", "threatened"); c("needs.support", ["Substance misuse", "Mental health"])

# 4 The same idea by another maker, flattened: answers are page content beside empty lines.
c = Case({"agency": "jobcentre"})
def blank(cv):
    cv.setFont("Times-Bold", 15); cv.drawString(60, 780, "Duty to Refer Form"); cv.setFont("Times-Roman", 11)
    for l, y in [("Claimant's name:", 745), ("D.O.B.:", 720), ("NINO:", 695), ("Mobile:", 670), ("Email:", 645), ("Address or NFA:", 620), ("Housing problem:", 595), ("Date homeless:", 530), ("Rough sleeping now? (Y/N)", 505), ("Consent (Y/N and date):", 480), ("Completed by:", 455), ("Jobcentre:", 430)]:
        cv.drawString(60, y, l); cv.line(210, y - 2, 530, y - 2)
def answers(cv):
    cv.setFont("Courier", 10)
    for v, y in [(c("person.name", "Samir Haddad"), 745), (c("person.date_of_birth", "1977-09-15", "15 09 1977"), 720), (c("person.ni_number", "QQ706050A", "QQ706050A"), 695), (c("person.phone", "07700 900012"), 670), ("n/a", 645), ("NFA", 620), ("Lost tied accommodation with farm job on 1 Sept.", 595), ("Sleeping in his car at Hythe Quay.", 580), (c("homeless_date", "2026-09-01", "01 09 2026"), 530), ("Y", 505), ("Y  " + c("consent.date", "2026-09-03", "03 09 2026"), 480), (c("referrer.name", "Elspeth Munro") + ", " + c("referrer.role", "DEA", "DEA"), 455), (c("referrer.organisation", "Colchester JCP"), 430)]:
        cv.drawString(215, y, v)
p = PdfReader(io.BytesIO(page(blank))); q = PdfReader(io.BytesIO(page(answers)))
p.pages[0].merge_page(q.pages[0]); w = PdfWriter(); w.add_page(p.pages[0]); b = io.BytesIO(); w.write(b)
c("reason", "Lost tied accommodation with farm job on 1 Sept. Sleeping in his car at Hythe Quay."); c("rough_sleeping", True); c("person.no_fixed_abode", True); c("consent.given", True); c("homeless_status", "homeless")
emit("flattened-overlay", mail("Elspeth Munro <elspeth.munro@jcp-colchester.example>", "dutytorefer@colchester.gov.uk", "Duty to Refer Form", "Thu, 03 Sep 2026 15:00:00 +0100", text="Please find attached, he is in the office until 4 if you can ring.", attach=[("Duty to Refer Form.pdf", b.getvalue())]),
     "referral", "pdf", "pypdf (flattened)", "answers laid over a blank page as a second stream", [c],
     lenient=["housing.loss_reason", "housing.situation", "homeless_status"])

# 5 Owner password only: may be read, may not be changed.
c = Case({"agency": "youth_offending_team", "person.care_leaver": False})
rows = [["Young person's name", c("person.name", "Mia Sandringham-Cole"), "DOB", c("person.date_of_birth", "2008-04-04", "04.04.2008")], ["Known as", c("person.known_as", "Mimi"), "Gender", c("person.gender", "F")],
        ["Phone", c("person.phone", "07700 900298"), "ChildView no", c.un("ChildView no", "CV70332")], ["Order", c("custody.status", "community_order", "Youth Rehabilitation Order (community)"), "Ends", c.un("Ends", "12.01.2027")], ["Lives at", c("person.address", "59 Crown Hill, Rayleigh", "59 Crown Hill, Rayleigh"), "With", c.un("With", "aunt")],
        ["Must leave by", c("homeless_date", "2026-08-21", "21.08.2026"), "Care leaver", "No"], ["Why", c("reason", "Aunt's partner will not have her in the house after an argument; mother is in refuge out of county"), "Tried", c.un("Tried", "Mediation, 2 sessions")],
        ["Worker", c("referrer.name", "Winston Achampong"), "Tel", c("referrer.phone", "01632 960651")], ["Role", c("referrer.role", "Case Manager"), "Email", c("referrer.email", "winston.achampong@yos.essexcc.example")], ["Consent by YP", c("consent.given", True, "Yes - signed"), "Date", c("consent.date", "2026-07-28", "28.07.2026")]]
c("consent.method", "written")
emit("owner-locked", mail("YOS South <yos.south@yos.essexcc.example>", "housingoptions@rochford.gov.uk", "YOS housing referral MSC", "Wed, 29 Jul 2026 09:31:00 +0100", text="Good morning, referral for Mia attached (read only). Kind regards, Winston",
     attach=[("YOS referral MSC.pdf", qpdf(flow([Paragraph("Youth Offending Service - referral to housing", SS["Heading2"]), grid(rows, [85, 180, 80, 150])]), "--encrypt", "", "owner-only-secret", "256", "--modify=none", "--"))]),
     "referral", "pdf", "reportlab, qpdf owner-encrypted", "four columns, owner password without a user password", [c],
     lenient=["homeless_status", "housing.loss_reason", "housing.situation", "unmapped", "custody.status", "referrer.organisation", "household", "external_reference"])
c("referrer.organisation", "Youth Offending Service"); c("homeless_status", "threatened")

# 6 Boxes with the label small inside the top of the box, as printed forms have them.
c = Case({"agency": "probation", "homeless_status": "homeless"})
def draw(cv):
    cv.setFont("Helvetica-Bold", 12); cv.drawString(40, 800, "HOUSING REFERRAL - PERSON ON PROBATION")
    def cell(x, y, w, l, v, h=30):
        cv.rect(x, y, w, h); cv.setFont("Helvetica", 6.5); cv.drawString(x + 3, y + h - 8, l); cv.setFont("Helvetica", 10)
        for i, s in enumerate(v.split("\n")):
            cv.drawString(x + 3, y + h - 21 - 12 * i, s)
    cell(40, 755, 170, "SURNAME", "Vandermeer"); cell(210, 755, 170, "FORENAMES", "Joost Hendrik"); cell(380, 755, 170, "DATE OF BIRTH", c("person.date_of_birth", "1984-11-11", "11 / 11 / 1984"))
    cell(40, 725, 170, "CRN", c("person.crn", "D883120")); cell(210, 725, 170, "NATIONALITY", c("person.nationality", "Dutch")); cell(380, 725, 170, "IMMIGRATION STATUS", c("person.immigration_status", "Pre-settled"))
    cell(40, 695, 255, "TELEPHONE", c("person.phone", "07700 900819")); cell(295, 695, 255, "E-MAIL", c("person.email", "joost.v@letterbox.example"))
    cell(40, 640, 510, "CURRENT SITUATION", "Released from HMP Chelmsford on 31 July to no address. Staying a night\nhere and there with friends in Dovercourt, no room of his own.", 55)
    cell(40, 600, 255, "ALCOHOL AND DRUGS", c("needs.substance_misuse", "In recovery, 14 months dry"), 40); cell(295, 600, 255, "HEALTH", c("needs.physical_health", "Hep C, treatment complete"), 40)
    cell(40, 545, 510, "REASON FOR REFERRAL", "Private tenancy surrendered by his brother in February without his knowledge.\nHe has no deposit and cannot find a landlord.", 55)
    cell(40, 515, 170, "CONSENT", "Yes, verbal"); cell(210, 515, 170, "DATE OF CONSENT", c("consent.date", "2026-08-12", "12 / 08 / 2026")); cell(380, 515, 170, "ROSH", "MEDIUM")
    cell(40, 485, 255, "OFFICER", c("referrer.name", "Bronwen Keogh")); cell(295, 485, 255, "OFFICE AND PHONE", "Clacton, " + c("referrer.phone", "01632 960437"))
c("person.name", "Joost Hendrik Vandermeer"); c("housing.situation", "Released from HMP Chelmsford on 31 July to no address. Staying a night here and there with friends in Dovercourt, no room of his own."); c("reason", "Private tenancy surrendered by his brother in February without his knowledge. He has no deposit and cannot find a landlord.")
c("consent.given", True); c("consent.method", "oral"); c("risk.level", "medium")
emit("labels-in-boxes", mail("Bronwen Keogh <bronwen.keogh@probation-north.example>", "housingoptions@tendringdc.gov.uk", "JHV housing referral", "Wed, 12 Aug 2026 16:16:00 +0100", text="Hi all\n\nPlease find attached.\n\nBron", attach=[("JHV.pdf", page(draw))]),
     "referral", "pdf", "reportlab", "small labels inside the boxes, above the answers", [c],
     lenient=["homeless_status", "housing.loss_reason", "custody.prison", "custody.release_date", "person.no_fixed_abode", "referrer.team", "custody.status", "rough_sleeping"])
c("custody.prison", "HMP Chelmsford"); c("custody.release_date", "2026-07-31"); c("referrer.team", "Clacton")

# 7 A letter on two pages.
c = Case({"agency": "hospital", "person.name": "Winifred Okpara", "person.date_of_birth": "1951-02-13", "person.nhs_number": "9990065977", "homeless_status": "threatened", "homeless_date": "2026-09-11", "person.contact_via": "through the ward on 01632 960844",
          "person.address": "12 Priory Court, Brentwood", "housing.landlord": "Priory Court Ltd", "consent.given": True, "consent.method": "written", "consent.date": "2026-08-19", "referrer.name": "Hugh Carrick", "referrer.role": "Senior Occupational Therapist", "referrer.phone": "01632 960845",
          "referral_date": "2026-08-20", "reason": "The lease on her flat comes to an end on 11 September 2026 and the freeholder, Priory Court Ltd, will not renew it.", "needs.physical_health": "She has Parkinson's disease and needs level access, a wet room and a pendant alarm.", "authority": "Brentwood"})
parts = [Paragraph(esc(t), N) for t in ["Thorndon Rehabilitation Unit", "20 August 2026", "To: Brentwood Borough Council, Housing Needs", "Re: Mrs Winifred Okpara, born 13 February 1951, NHS number 999 006 5977", "12 Priory Court, Brentwood"]] + [Spacer(1, 14)] + \
    [x for t in ["I refer the above patient to you under section 213B of the Housing Act 1996, as she is threatened with homelessness.", "The lease on her flat comes to an end on 11 September 2026 and the freeholder, Priory Court Ltd, will not renew it. She has no relatives in England.",
     "She has Parkinson's disease and needs level access, a wet room and a pendant alarm. Cognition is intact. There are no risks of which I am aware.", "Mrs Okpara may be reached through the ward on 01632 960844. She signed the enclosed consent on 19 August 2026.", "I should be grateful for an early assessment: we hope to discharge her in the week of 7 September.", "Yours faithfully", "Hugh Carrick", "Senior Occupational Therapist", "Direct line 01632 960845"] for x in (Paragraph(esc(t), N), Spacer(1, 10))]
emit("rehab-letter", mail("Thorndon Admin <admin@thorndon-rehab.example>", "housingneeds@brentwood.gov.uk", "Letter re patient", "Thu, 20 Aug 2026 13:37:00 +0100", text="Please find attached letter for your attention.", attach=[("letter WO 20 08 26.pdf", flow(parts))]),
     "referral", "pdf", "reportlab", "a letter in sentences, no labels", [c],
     lenient=["housing.loss_reason", "housing.situation", "risk.summary", "referrer.organisation", "needs.mental_health", "person.contact_via", "household", "housing.landlord", "authority"])
c("referrer.organisation", "Thorndon Rehabilitation Unit")

# 8 Scan: only a picture on the page; the mail names the person.
from PIL import Image, ImageDraw
im = Image.new("1", (620, 300), 1); dr = ImageDraw.Draw(im)
for i, s in enumerate(["DUTY TO REFER", "NAME  C. NORTHFIELD", "DOB 1/2/72", "CONSENT  yes"]):
    dr.text((30, 30 + 50 * i), s, fill=0)
b = io.BytesIO(); im.save(b, "PDF", resolution=72)
c = Case({"agency": "prison", "person.name": "Colin Northfield", "referrer.name": "Asha Verma", "referrer.team": "OMU", "referrer.organisation": "HMP Chelmsford", "custody.prison": "HMP Chelmsford", "custody.release_date": "2026-08-18"})
emit("scan-only", mail("OMU Chelmsford <omu@chelmsford.hmps.example>", "housingoptions@maldon.gov.uk", "Scanned DTR", "Thu, 02 Jul 2026 10:10:00 +0100",
     text="Good morning\n\nPlease find scanned duty to refer form for Colin Northfield who leaves HMP Chelmsford on 18/08/2026.\n\nAsha Verma\nOMU\nHMP Chelmsford", attach=[("SCAN_0007.pdf", re.sub(rb"/(CreationDate|ModDate) \(D:\d+[^)]*\)", rb"/\1 (D:20260702090000Z)", b.getvalue()))]),
     "referral", "pdf", "scanner", "a picture of a form; the covering mail names person and release", [c], review=True, lenient=["referrer.name", "referrer.team", "referrer.organisation", "person.date_of_birth", "consent.given"])
c("person.date_of_birth", "1972-02-01"); c("consent.given", True)
