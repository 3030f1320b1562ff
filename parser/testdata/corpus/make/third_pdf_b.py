#!/usr/bin/python3
"""PDF: flowing documents, unruled tables and more fields. Needs what third_lib.py names."""
from third_lib import M, PDF, Page, document, docx_bytes, flow, para, pp, ptable, soffice, table


def sections():
    m = M("pdf-flowing-sections-council", "pdf", "reportlab", "a council's own form with shaded section heads over two pages", lenient=["sit"])
    def sec(title, rows):
        return ptable([["**%s**" % title]] + rows, [190, 310], shade=(0,))
    parts = [pp("Thurrock Council – Duty to Refer form for public authorities", 13, 8, True), pp("Return to HousingOptions@thurrock.example. We aim to reply in five working days.", 8),
             sec("Section A – Referrer", [m("Name", "Rhiannon Tuckwell", rn="Rhiannon Tuckwell"), m("Job title", "Link Worker", "rr"), m("Organisation", "Essex Partnership – Criminal Justice Liaison", rg="Essex Partnership – Criminal Justice Liaison"), m("Telephone", "01632 960 719", "rp"), m("Email", "rhiannon.tuckwell@eput.example", "rm"), m("Date of referral", "22 October 2026", rd="2026-10-22")]), pp(""),
             sec("Section B – Applicant", [m("Name", "Ms Jodie Szabo", n="Jodie Szabo"), m("Date of birth", "14 Aug 1999", dob="1999-08-14"), m("Telephone", "Not held"), m("Email", "jodie_szabo@mail.example", "em"), m("Current address", "No fixed abode", nfa=True), m("Last settled address", "8 Corringham Road, Stanford-le-Hope SS17 0AQ", "lsa"), m("National Insurance Number", "Not known"), m("Ethnicity", "White other (Hungarian heritage)", "eth"), m("Sexual orientation", "Prefer not to say", "u")]), pp(""),
             sec("Section C – Housing", [m("Is the applicant currently homeless?", "Yes", hs="homeless"), m("Sleeping rough tonight?", "Yes – stairwell at Lakeside", rs=True), m("What brought this about?", "Evicted by stepfather in April; friends' offers have run out", "re"), m("Connection to Thurrock", "Lived here all her life; mother in Stanford", lcd="Lived here all her life; mother in Stanford")]), pp(""),
             sec("Section D – Support and risk", [m("Mental health", "Emotionally unstable, two overdoses this year", "mh"), m("Physical health", "Pregnant? Possibly, test not done", "u"), m("Substance use", "Ketamine, nitrous oxide", "sub"), m("Domestic abuse victim", "Yes, ex-boyfriend", da=True), m("Risk to others", "Assaulted paramedic 2025, low risk otherwise", "rsum"), m("Risk to staff", "See in an office, female worker preferred", "staff")]), pp(""),
             sec("Section E – Consent", [m("Has the applicant consented to this referral?", "Yes"  , cg=True), m("How was consent given?", "Verbally in police custody, 22/10/26", cm="oral", cd="2026-10-22")])]
    m.ref["unmapped"] = [u for u in m.ref["unmapped"] if u["label"] != "Sexual orientation" and u["label"] != "Physical health"]
    if not m.ref["unmapped"]:
        del m.ref["unmapped"]
    m.g(ag="other")
    m.lenient += ["phy", "preg", "lcg", "au", "ag", "via"]
    m.send("Rhiannon Tuckwell <rhiannon.tuckwell@eput.example>", "HousingOptions@thurrock.example", "DtR form JS", "Hi, form attached. She has no phone at the moment so please go through me.\n\nRhiannon", attach=[("Thurrock DtR JS.pdf", flow(parts), PDF)])
    

def unruled_grid():
    m = M("pdf-unruled-pairs-army", "pdf", "reportlab", "pairs without rules, wide gaps, rank and number", lenient=["sit", "hs"])
    rows = [m("Service person", "Cpl Andrew Muirhead", n="Andrew Muirhead"), m("Service number", "30084417", "u"), m("Date of birth", "27 July 1990", dob="1990-07-27"), m("Unit", "33 Engineer Regiment, Carver Barracks", "u"), m("Discharge date", "18 December 2026", "u"),
            m("Present accommodation", "Single living accommodation on camp", "sit"), m("Must vacate by", "18 December 2026", hd="2026-12-18"), m("Reason for referral", "Leaving the Service; marriage dissolved and no home to go to", "re"), m("Mobile", "07700 900745", "ph"), m("Email", "a.muirhead90@mail.example", "em"),
            m("Housing authority chosen", "Uttlesford", au="Uttlesford"), m("Health", "Combat-related hearing loss; PTSD under assessment"), m("Consent", "I consent to this referral. A Muirhead 3 Nov 2026", cg=True, cm="written", cd="2026-11-03"), m("Referring officer", "WO2 Patricia Lonsdale, Unit Welfare Officer", rn="Patricia Lonsdale", rr="Unit Welfare Officer"), m("Telephone", "01632 960746", "rp"), m("Date", "4 Nov 2026", rd="2026-11-04")]
    m.g(ag="armed_forces", af=True)
    m.lenient += ["phy", "mh", "rg", "rt"]
    m.send("Unit Welfare <welfare.33@mod.example>", "Housingoptions@uttlesford.example", "Homelessness referral - service leaver", "Sir/Madam,\n\nReferral attached for action.\n\nP Lonsdale\nWO2\nUWO", attach=[("Muirhead.pdf", flow([pp("MINISTRY OF DEFENCE – REFERRAL OF SERVICE LEAVER TO LOCAL AUTHORITY", 11, 10, True), ptable(rows, [150, 350], ruled=False)]), PDF)])


def acro_two_page():
    m = M("pdf-acroform-two-pages-radio-like", "pdf", "reportlab AcroForm", "fields over two pages, tick boxes with words after them, comb of needs", lenient=["sit"])
    p = Page()
    p.head("Homelessness referral (social care)")

    def t(name, r, y=22, w=300):
        p.text(45, r[0])
        p.field(name, r[1], 200, w)
        p.down(y)
    t("a1", m("Adult's full name", "Mr Desmond Larkhill", n="Desmond Larkhill"))
    t("a2", m("DOB", "09/09/1949", dob="1949-09-09"))
    t("a3", m("Home address", "3 Wheatfields Way, Basildon SS16 6SN", "ad"))
    t("a4", m("Landlord", "Private: Mrs A Sodhi", land="Private: Mrs A Sodhi"))
    t("a5", m("Telephone", "01632 960660", "ph"))
    t("a6", m("Mosaic ID", "4410982", xr="4410982"))
    p.text(45, "Support needs:")
    p.down(18)
    for i, (w, on) in enumerate((("Dementia", 1), ("Mobility", 1), ("Hoarding", 1), ("Alcohol", 0), ("Mental health", 0), ("Safeguarding", 0))):
        p.box_field("need%d" % i, bool(on), 60 + 150 * (i % 3))
        p.text(76 + 150 * (i % 3), w)
        if i % 3 == 2:
            p.down(20)
    p.new()
    p.head("Page 2")
    t("b1", m("Why is the adult at risk?", "Notice served over condition of property", "re"))
    t("b2", m("Notice expires", "28/12/2026", hd="2026-12-28"))
    p.text(45, "Status")
    for i, (w, on) in enumerate((("Homeless", 0), ("Threatened with homelessness", 1))):
        p.box_field("st%d" % i, bool(on), 200 + 120 * i)
        p.text(216 + 120 * i, w)
    p.down(22)
    p.text(45, "Consent")
    for i, (w, on) in enumerate((("Written", 0), ("Verbal", 1), ("Best interests", 0))):
        p.box_field("co%d" % i, bool(on), 200 + 100 * i)
        p.text(216 + 100 * i, w)
    p.down(22)
    t("b3", m("Social worker", "Pamela Achterberg", rn="Pamela Achterberg"))
    t("b4", m("Team", "Basildon Older Adults", "rt"))
    t("b5", m("Telephone number", "01632 960661", "rp"))
    t("b6", m("Date form completed", "02/11/2026", rd="2026-11-02"))
    m.g(sup=["Dementia", "Mobility", "Hoarding"], hs="threatened", cg=True, cm="oral", ag="social_services", rr="Social Worker")
    m.lenient += ["xr", "rr", "phy", "rg"]
    m.send("Pamela Achterberg <p.achterberg@essexasc.example>", "housing.solutions@basildon.example", "DTR DL 4410982", "Please find attached a duty to refer form.\n\nPam", attach=[("ASC DTR.pdf", p.done(), PDF)])


def print_web():
    m = M("pdf-printed-web-page", "pdf", "reportlab", "printed from a web form: page head and foot with address, bold question over answer", lenient=["sit"])
    p = Page()

    def qa(r):
        if p.y > 740:
            foot()
        p.text(45, r[0], bold=True).down(13)
        for one in p.wrap(r[1], 480):
            p.text(45, one).down(13)
        p.down(6)

    def foot():
        p.text(45, "https://forms.referrals.example/dtr/summary?id=83311            1/2", y=810, size=7)
        p.new()
        p.text(45, "06/11/2026, 10:12            Duty to Refer – Summary", y=30, size=7)
    p.text(45, "06/11/2026, 10:12            Duty to Refer – Summary", y=30, size=7)
    p.head("Your referral", 15)
    for r in (m("Reference", "DTR-83311", xr="DTR-83311"), m("Which council are you referring to?", "Brentwood Borough Council", au="Brentwood"), m("Which public authority do you work for?", "Prison", ag="prison"), m("Your name", "Hamish Ogilvie", rn="Hamish Ogilvie"), m("Your work email", "hamish.ogilvie@hmpps.example", "rm"), m("Your phone number", "01632 960909", "rp"),
              m("What is the person's full name?", "Terence Obi", "n"), m("What is their date of birth?", "3 12 1994", dob="1994-12-03"), m("Prison number", "A8821EP", "pn"), m("Which prison are they in?", "HMP Littlehey", cp="HMP Littlehey"), m("What is their release date?", "15 12 2026", crd="2026-12-15"),
              m("How can we contact them?", "Book a call through the OMU, 01632 960910", via="Book a call through the OMU, 01632 960910"), m("Why are they homeless or at risk of becoming homeless?", "Terence cannot return to his parents' because of a restraining order. He has nowhere else.", "re"), m("Do they have a local connection to this council area?", "Yes - family", lcg=["family"]),
              m("Do any of these apply?", "Mental health; Learning disability", sup=["Mental health", "Learning disability"]), m("Is there anything our staff should be aware of for their safety?", "No known risks", staff="No known risks"), m("Has the person consented to this referral?", "Yes", cg=True), m("Is the person a veteran?", "No", af=False)):
        qa(r)
    p.text(45, "https://forms.referrals.example/dtr/summary?id=83311            2/2", y=810, size=7)
    m.lenient += ["rd", "clc", "rg"]
    m.send("Hamish Ogilvie <hamish.ogilvie@hmpps.example>", "housingneeds@brentwood.example", "Copy of referral", "Hello\n\nWe did this online on Friday but it keeps bouncing so here is the printout.\n\nHamish", attach=[("Duty to Refer - Summary.pdf", p.done(), PDF)])


def monospace():
    m = M("pdf-nomis-style-monospace", "pdf", "reportlab", "fixed-width print of a prison system, two pairs a line in columns", lenient=["cs"])
    p = Page("Courier", 9)
    for t in ("HMP CHELMSFORD            RESETTLEMENT: HOUSING REFERRAL            RUN 19/11/2026", "-" * 86, "", "SURNAME   : ADEDEJI                      FORENAMES : OLUMIDE PETER", "PRISON NO : A5102FW                      DOB       : 27/06/1998", "STATUS    : SENTENCED                    LOCATION  : E3-022", "OFFENCE   : POSSESS BLADED ARTICLE       SENTENCE  : 10 MONTHS", "REL DATE  : 05/01/2027                   REL TYPE  : CRD", "CRN       : N771208                      COM       : GAIL SUMMERSBY", "", "REFERRED TO      : CASTLE POINT BOROUGH COUNCIL", "DATE REFERRED    : 19/11/2026",
              "REASON           : PARTNER ENDED RELATIONSHIP, TENANCY IN HER NAME. NFA ON RELEASE", "LAST ADDRESS     : 12 LONG ROAD, CANVEY ISLAND, SS8 0JG", "ARMED FORCES     : N", "CONSENT          : Y   HOW: WRITTEN", "", "REFERRING OFFICER: HOLLY BRANDRETH", "GRADE            : RESETTLEMENT OFFICER", "EXTENSION        : 01632 960827", "", "-" * 86, "OFFICIAL - SENSITIVE                                                   PAGE 1 OF 1"):
        p.text(40, t).down(13)
    m.g(n="Olumide Peter Adedeji", pn="A5102FW", dob="1998-06-27", cs="sentenced", cof="POSSESS BLADED ARTICLE", csl="10 MONTHS", crd="2027-01-05", crt="CRD", crn="N771208", ln="GAIL SUMMERSBY", au="Castle Point", rd="2026-11-19", re="PARTNER ENDED RELATIONSHIP, TENANCY IN HER NAME. NFA ON RELEASE", lsa="12 LONG ROAD, CANVEY ISLAND, SS8 0JG", af=False, cg=True, cm="written", rn="HOLLY BRANDRETH", rr="RESETTLEMENT OFFICER", rp="01632 960827", cp="HMP Chelmsford", ag="prison")
    m.lenient = ["nfa", "hs", "sit", "loss", "rg"]
    m.send("Holly Brandreth <holly.brandreth@chelmsfordprison.example>", "Housingoptions@castlepoint.example", "A5102FW Adedeji", "Referral.\n\nHolly", attach=[("A5102FW.pdf", p.done(), PDF)])


def libre_pdf():
    m = M("pdf-exported-by-libreoffice", "pdf", "LibreOffice", "a Word form exported; needs ticked before and after words, foot with referrer", lenient=["sit"])
    d = document("Liberation Sans", 10)
    d.add_heading("Wickford & Billericay PCN – patients without a home", 2)
    table(d, [m("Patient", "Mrs Ludmila Harwood", n="Ludmila Harwood"), m("DOB", "4.1.71", dob="1971-01-04"), m("Tel (patient)", "07700 900 406", "ph"), m("Tel (surgery)", "01632 960 406"), m("Address", "Staying with sister: 51 Nevendon Road, Wickford", ad="51 Nevendon Road, Wickford"), m("Needs", "☑ Physical   ☐ Mental health   ☐ Addiction   ☑ Language"), m("What has happened?", "Husband died, tenancy was in his name only, landlord has refused succession. Sister can keep her for 4 weeks.", "re"), m("Language", "Ukrainian", "lang"), m("Interpreter", "Y", itp=True), m("Agrees to referral?", "Y, signed", cg=True, cm="written")])
    para(d, "Completed by: Natasha Bloomfield, Social Prescriber     Date: 19/10/26     natasha.bloomfield@pcn.example")
    m.g(sup=["Physical", "Language"], rn="Natasha Bloomfield", rr="Social Prescriber", rd="2026-10-19", rm="natasha.bloomfield@pcn.example", ag="other")
    m.lenient += ["hs", "ag", "loss", "rg", "ad", "phy", "rp"]
    m.send("Natasha Bloomfield <natasha.bloomfield@pcn.example>", "housing.solutions@basildon.example", "DTR from GP practice", "Hi, see attached please, she is anxious about this. Natasha", attach=[("patient.pdf", soffice(docx_bytes(d), "docx", "pdf"), PDF)])


def household():
    m = M("pdf-household-grid-refuge", "pdf", "reportlab", "household table in the middle, other party's details apart", lenient=["sit", "loss", "ag"])
    parts = [pp("Housing referral (Duty to Refer)", 13, 6, True), ptable([m("Main applicant", "Temitope Adekunle", "n"), m("Date of birth", "02/07/1988", dob="1988-07-02"), m("Safe phone", "07700 900654", "ph"), m("Pregnant", "Yes – due 3 March 2027", preg=True)], [160, 340]), pp(" "),
             pp("Household members", 10, 3, True), ptable([["Full name", "Relationship to applicant", "Date of birth"], ["Ayo Adekunle", "Son", "15/05/2013"], ["Ronke Bello", "Mother", "08/08/1955"]], [180, 160, 160]), pp(" "),
             pp("Person posing risk", 10, 3, True), ptable([["Full name", "Babatunde Adekunle"], ["Date of birth", "30/01/1982"], ["Current address", "23 Rectory Road, Tilbury"]], [160, 340]), pp(" "),
             ptable([m("Reason for referral", "Non-molestation order made; family leave the joint tenancy and stay in a hotel paid by Victim Support until 25 October", "re"), m("Domestic abuse", "Yes", da=True), m("Homeless?", "Homeless", hs="homeless"), m("Language", "Yoruba", "lang"), m("Interpreter required", "For mother only", "u"), m("Local connection", "Special circumstances: specialist school", lcg=["special"], lcd="Special circumstances: specialist school"), m("Consent", "Obtained verbally by phone, to be signed", cg=True, cm="oral"), m("Support worker", "Ebony Castlereagh, Victim Support", rn="Ebony Castlereagh", rr="Support worker", rg="Victim Support"), m("Tel", "01632 960655", "rp"), m("Date", "20 Oct 2026", rd="2026-10-20")], [160, 340])]
    m.g(hh=[{"name": "Ayo Adekunle", "relationship": "Son", "date_of_birth": "2013-05-15"}, {"name": "Ronke Bello", "relationship": "Mother", "date_of_birth": "1955-08-08"}], ag="other")
    m.lenient += ["itp", "lcd", "hd", "rr"]
    m.send("Ebony Castlereagh <ebony.castlereagh@victimsupport.example>", "HousingOptions@thurrock.example", "DTR TA + 2", "Dear team,\n\nPlease treat as urgent.\n\nEbony", attach=[("TA housing referral.pdf", flow(parts), PDF)])


def risk_pages():
    m = M("pdf-risk-pages-in-words", "pdf", "reportlab", "questions as headings with long answers in paragraphs; risk in words", lenient=["sit", "op"])
    qs = [m("Person on probation", "Roderick Thane (born 12 September 1964, CRN L330519)", n="Roderick Thane", dob="1964-09-12", crn="L330519"), m("Referral date", "16 November 2026", rd="2026-11-16"), m("Housing history", "Owner occupier in Rayleigh until his divorce in 2018. Since then he has lodged with friends, most recently at 15 Down Hall Road until his arrest in January.", lsa="15 Down Hall Road"), m("Why a referral is needed", "He completes his sentence on 22 December 2026 and has nowhere to live.", "re"),
          m("Risk of harm", "Mr Thane is assessed as high risk of serious harm to known adults, namely his former wife. There is no evidence of risk to housing staff. He must not be placed in Rayleigh or Hullbridge.", "rsum", rl="high", excl="Rayleigh or Hullbridge"), m("Health", "He has heart failure and takes warfarin. He reports no mental ill-health and has never used drugs.", phy="He has heart failure and takes warfarin."), m("Consent", "Mr Thane gave his written consent on 13 November 2026.", cg=True, cm="written", cd="2026-11-13"), m("Contact", "He has no telephone. Please ring me, or his key worker at HMP Ford, Marlene Dacosta, 01632 960187.", via="Please ring me, or his key worker at HMP Ford, Marlene Dacosta, 01632 960187", cp="HMP Ford")]
    parts = [pp("Probation Service: Duty to Refer", 13, 8, True)]
    for a, b in qs:
        parts += [pp(a, 11, 2, True), pp(b, 10, 8)]
    parts.append(pp("Prepared by Ingrid Solloway, Probation Officer, Southend. Telephone 01632 960186, ingrid.solloway@probation.example"))
    m.g(rn="Ingrid Solloway", rr="Probation Officer", rp="01632 960186", rm="ingrid.solloway@probation.example", ag="probation", crd="2026-12-22")
    m.lenient += ["rt", "rg", "cs", "crd", "hs", "hd", "staff", "mh", "sub", "phy", "loss", "via", "excl", "rsum", "lcg", "lcd"]
    m.send("Ingrid Solloway <ingrid.solloway@probation.example>", "housingoptions@rochford.example", "Duty to Refer - L330519", "Good morning\n\nPlease find attached.\n\nIngrid", attach=[("DTR RT.pdf", flow(parts), PDF)])


def short_custody():
    m = M("pdf-custody-navigator-one-liner-boxes", "pdf", "reportlab", "short ruled form in capitals, dates with dots, phone of the mother with whose it is", lenient=["sit", "via"])
    p = Page(size=10)
    p.head("DTR / CUSTODY NAVIGATORS")
    for r in (m("NAME", "JAKE TUPPENCE-HALE", n="Jake Tuppence-Hale"), m("DOB", "05.02.05", dob="2005-02-05"), m("OWN MOBILE", "NONE"), m("CONTACT THROUGH", "MUM, SHELLEY HALE, 07700 900501", via="MUM, SHELLEY HALE, 07700 900501"), m("SLEEPING", "IN A TENT, ROCHFORD RESERVOIR"), m("HOMELESS SINCE", "22.09.26", hd="2026-09-22"), m("ROUGH SLEEPER?", "YES", rs=True), m("WHY", "STEPDAD WON'T HAVE HIM BACK IN THE HOUSE", "re"), m("BAIL CONDITIONS", "NOT TO ENTER HAWKWELL", "u"), m("STATUS", "POLICE BAIL", cs="bail"), m("CONSENT", "YES / VERBAL", cg=True, cm="oral"), m("NAVIGATOR", "PERRY STANILAND", rn="PERRY STANILAND", rr="Navigator"), m("TEL", "01632 960502", rp="01632 960502"), m("DATE", "30.10.26", rd="2026-10-30")):
        p.row([(r[0], 150, True), (r[1], 300, False)], lead=14)
    m.g(ag="other")
    m.ref.pop("unmapped")
    m.lenient = ["sit", "clc", "excl", "rr", "ag", "hs", "ad", "rg", "nfa"]
    m.send("Custody Navigators <navigators@phoenix-futures.example>", "housingoptions@rochford.example", "DTR JTH", "1 attached", attach=[("JTH.pdf", p.done(), PDF)])


def all_():
    for f in (sections, unruled_grid, acro_two_page, print_web, monospace, libre_pdf, household, risk_pages, short_custody):
        f()


if __name__ == "__main__":
    all_()
