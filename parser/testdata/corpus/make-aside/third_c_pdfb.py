#!/usr/bin/python3
"""PDF forms, second part. Needs what third_c_lib.py names; run third_c_all.py."""
from third_c_pdf import *  # noqa: F401,F403
from third_c_pdf import A4, BASE, BOLD, SMALL, TITLE, P, Paragraph, ParagraphStyle, Spacer, Table, TableStyle, build, canvas, colors, grid


def all_():
    leaving_care_drawn_boxes()
    prison_record_print()
    adult_care_dotted()
    provider_pages()
    neighbour_council_letter()


def leaving_care_drawn_boxes():
    m = M("personal-adviser-crossed-boxes", "pdf", "reportlab canvas", "drawn boxes before the words, crossed with two strokes, options beside each other, label left", "hs sit lcg loss rsum via rg op")
    q = m.q
    b = io.BytesIO()
    c = canvas.Canvas(b, pagesize=A4, invariant=1)
    y = [800]

    def text(s, bold=False, size=10, x=45):
        c.setFont("Helvetica-Bold" if bold else "Helvetica", size)
        c.drawString(x, y[0], s)

    def line(pair):
        text(pair[0], True)
        for part in pair[1].split("\n"):
            text(part, x=215)
            y[0] -= 14
        y[0] -= 5

    def choice(label, opts):
        text(label, True)
        x = 215
        for name, on in opts:
            c.rect(x, y[0] - 1, 9, 9)
            if on:
                c.line(x, y[0] - 1, x + 9, y[0] + 8)
                c.line(x, y[0] + 8, x + 9, y[0] - 1)
            text(name, x=x + 14)
            x += 26 + c.stringWidth(name, "Helvetica", 10)
        y[0] -= 20
    text("Hounslow Leaving Care", True, 15)
    y[0] -= 18
    text("Request for the Housing Solutions team to open a case")
    y[0] -= 28
    line(q("Young adult's name", "Jessica Louise O'Hanlon", "n"))
    line(q("Date of birth", "08.09.2005", dob="2005-09-08"))
    choice("Gender", (("Female", 1), ("Male", 0), ("Other", 0)))
    m.g(sex="Female")
    line(q("Telephone", "07700 900 018", "ph"))
    line(q("Email", "jess.oh@post.example", "em"))
    line(q("Address", "Flat 14, 3 Lampton Mews, TW3 9ZZ", "ad"))
    choice("Type of home", (("Supported", 1), ("Staying put", 0), ("Council flat", 0), ("None", 0)))
    choice("Care leaver", (("Yes", 1), ("No", 0)))
    choice("Expecting a baby", (("Yes", 1), ("No", 0)))
    choice("Been in custody", (("Yes", 0), ("No", 1)))
    choice("Victim of abuse", (("Yes", 0), ("No", 1)))
    choice("Needs help with", (("Money", 1), ("Mental health", 1), ("Drugs", 0), ("Cooking", 1)))
    m.g(sit="Supported", cl=True, preg=True, da=False, sup=["Money", "Mental health", "Cooking"])
    line(q("Baby's father", "Kyle Denham, 07700 900 019, not a couple"))
    line(q("Reason for the request", "The provider does not take babies and has given Jess until\n10 January 2027. Baby due 27 January.", re="The provider does not take babies and has given Jess until 10 January 2027. Baby due 27 January.", hd="2027-01-10"))
    line(q("Landlord / provider", "Crosspath Living", "land"))
    line(q("Mental health", "Anxiety. Perinatal team assessing.", "mh"))
    choice("Young adult has agreed", (("Yes, signed below", 1), ("Yes, spoken", 0), ("No", 0)))
    line(q("Signature and date", "J O'Hanlon   17.11.2026"))
    line(q("Personal adviser", "Zahra Mahmoud", "rn"))
    line(q("PA's telephone", "020 7946 0466", "rp"))
    line(q("PA's email", "zahra.mahmoud@hounslow-lct.example", "rm"))
    line(q("PA's manager", "Colin Frayne, 020 7946 0460"))
    line(q("Date sent", "18.11.2026", rd="2026-11-18"))
    m.g(cg=True, cm="written", cd="2026-11-17", ag="social_services", au="Hounslow", rr="Personal adviser", hs="threatened")
    c.save()
    m.lenient += ["rr", "land", "cd", "mh"]
    m.send("Mahmoud, Zahra <zahra.mahmoud@hounslow-lct.example>", "housingsolutions@hounslow-homes.example", "Open case please - JOH", "Hi, form attached for Jess who is on my caseload.\n\nZ\n", attach=[("LCT request JOH.pdf", b.getvalue(), PDF)])


def prison_record_print():
    m = M("redditch-record-print", "pdf", "reportlab canvas", "a case system's print in fixed pitch: LABEL : value at columns, page foot, movements listed", "hs sit lcg loss rsum via rg lcd")
    m.g(n="Anthony Wayne Brookes", aka="Tony", dob="1973-10-14", pn="A9034AT", pnc="91/0277104V", crn="C088231", ni="QQ120466D", eth="White British", nat="British", cp="HMP Hewell", crd="2027-01-15", crt="CRD", csd="2026-03-11", csl="20M", cof="Dangerous driving", lsa="34 Batchley Walk, Redditch B97 9ZZ", rl="low",
        re="Wife has sold up and moved to Spain. Prisoner has savings of 2k but no guarantor.", cg=True, cd="2026-11-12", rn="Denise Fairbrother", rr="Housing Specialist", rp="01632 960 687", rm="denise.fairbrother@hewell-resettlement.example", rd="2026-11-13", ln="Oluchi Eze", lp="01632 960 690", au="Redditch", ag="prison", sex="Male", staff="None recorded", arson=False)
    m.lenient += ["rg", "crt", "staff", "cs", "arson", "nat", "cm", "cd", "rd"]
    txt = """HMP HEWELL RESETTLEMENT                  HOUSING REFERRAL OUTPUT
RUN 13/11/2026 08:41   USER DFAIRBROTHER          PAGE 1 OF 1
------------------------------------------------------------------
SURNAME       : Brookes              NOMIS NO     : A9034AT
FORENAMES     : Anthony Wayne        PNC          : 91/0277104V
ALIAS         : Tony                 CRN          : C088231
DOB           : 14/10/1973           NINO         : QQ 12 04 66 D
SEX           : M                    ETHNICITY    : W1 White British
NATIONALITY   : British              HOUSEBLOCK   : 4-2-011
------------------------------------------------------------------
OFFENCE       : Dangerous driving
SENTENCED     : 11/03/2026           LENGTH       : 20M
CRD           : 15/01/2027           HDCED        : NOT ELIGIBLE
SED           : 10/11/2027           ROSH         : L
ARSON         : N                    STAFF ALERT  : None recorded
------------------------------------------------------------------
REFERRED TO   : REDDITCH BOROUGH COUNCIL
RELEASE ADDR  : NONE
LAST ADDRESS  : 34 Batchley Walk, Redditch B97 9ZZ
REFERRAL WHY  : Wife has sold up and moved to Spain. Prisoner has
                savings of 2k but no guarantor.
LOCAL CONN    : Y - 22 YEARS RESIDENT
CONSENT       : Y     DATE : 12/11/2026
------------------------------------------------------------------
NEXT OF KIN   : Sharon Brookes       NOK TEL      : 07700 900 790
COM           : Oluchi Eze           COM TEL      : 01632 960 690
COMPLETED BY  : Denise Fairbrother   POST         : Housing Specialist
TEL           : 01632 960 687
EMAIL         : denise.fairbrother@hewell-resettlement.example
------------------------------------------------------------------
MOVEMENTS     : 11/03/2026 RECEIVED WORCESTER CC
                02/07/2026 TRANSFER FROM HMP BIRMINGHAM
END OF OUTPUT"""
    r = m.people[0]
    r["person"].update(last_settled_address="34 Batchley Walk, Redditch B97 9ZZ", nationality="British", gender="M", ethnicity="W1 White British")
    b = io.BytesIO()
    c = canvas.Canvas(b, pagesize=A4, invariant=1)
    c.setFont("Courier", 9.5)
    for i, s in enumerate(txt.split("\n")):
        c.drawString(50, 790 - i * 13, s)
    c.save()
    m.send("Resettlement Hewell <housing@hewell-resettlement.example>", "homelessness@redditch-homes.example", "Housing referral output A9034AT", "See attached.\n\nD Fairbrother\n", attach=[("HOUSREF_A9034AT.pdf", b.getvalue(), PDF)])


def adult_care_dotted():
    m = M("adult-care-dotted-lines", "pdf", "reportlab canvas", "printed form with dotted lines, typed over in another font slightly off the line, two labels a line, wife and landlord named", "hs sit lcg loss rsum via rg op lcd", review=False)
    q = m.q
    n = nhs("999000123")
    b = io.BytesIO()
    c = canvas.Canvas(b, pagesize=A4, invariant=1)
    y = [800]

    def row(*pairs, widths=None):
        x = 50
        w = 495 // len(pairs)
        for lab, ans in pairs:
            c.setFont("Times-Roman", 11)
            c.drawString(x, y[0], lab)
            lw = c.stringWidth(lab, "Times-Roman", 11)
            dots = int((w - lw - 14) / c.stringWidth(".", "Times-Roman", 11))
            c.drawString(x + lw + 3, y[0] - 1, "." * dots)
            c.setFont("Courier", 9.5)
            c.drawString(x + lw + 8, y[0] + 2, ans)
            x += w
        y[0] -= 22

    def more(ans):
        c.setFont("Times-Roman", 11)
        c.drawString(50, y[0] - 1, "." * 178)
        c.setFont("Courier", 9.5)
        c.drawString(58, y[0] + 2, ans)
        y[0] -= 22

    def head(t):
        c.setFont("Times-Bold", 12)
        c.drawString(50, y[0], t)
        y[0] -= 22
    c.setFont("Times-Bold", 15)
    c.drawCentredString(297, 815, "Adult Social Care - Notice to the Housing Department")
    y[0] = 785
    head("The adult")
    row(q("Mr / Mrs / Miss / Ms", "Mr Jory Tamblyn", n="Jory Tamblyn"), q("Date of birth", "5-4-1951", dob="1951-04-05"))
    row(q("NHS No.", n, nhs=n.replace(" ", "")), q("Mosaic No.", "2210087", xr="2210087"))
    row(q("Home", "Trelawney, 8 Fore Row, Camborne TR14 9ZZ", ad="Trelawney, 8 Fore Row, Camborne TR14 9ZZ"))
    row(q("Telephone", "01632 960 019", "ph"), q("Lives with", "wife Morwenna (b. 1953)", hh=[who("Morwenna", "wife")]))
    row(q("Landlord", "Duchy Lets, 01632 960 024", land="Duchy Lets"), q("Rent owed", "nil"))
    head("Why housing is needed")
    row(("", "Closing order on the cottage after the flood, dangerous electrics. The"))
    more("couple are in the Travelodge until Friday 4 December paid by us.")
    m.g(re="Closing order on the cottage after the flood, dangerous electrics. The couple are in the Travelodge until Friday 4 December paid by us.", hd="2026-12-04")
    row(q("Care needs", "QDS package. Vascular dementia (wife). He has COPD"))
    row(q("Mobility", "Both walk with frames, ground floor essential"))
    row(q("Attorney", "daughter, Demelza Rowse, 07700 900 028, LPA both"))
    head("From")
    row(q("Worker", "Gareth Bolitho", "rn"), q("Job", "Locality Social Worker", "rr"))
    row(q("Tel.", "01632 960 030", "rp"), q("Date", "20-11-2026", rd="2026-11-20"))
    row(q("Email", "gareth.bolitho@kernow-care.example", "rm"))
    row(q("Has the adult agreed? ", "Yes, he did, at the hotel 19-11-2026", cg=True, cd="2026-11-19"))
    m.g(ag="social_services", phy="He has COPD")
    c.setFont("Times-Italic", 9)
    c.drawString(50, y[0] - 10, "Send to the housing department of Cornwall Council. Keep a copy on the adult's record.")
    m.g(au="Cornwall")
    m.lenient += ["phy", "cm", "au", "household", "ad", "xr", "land", "ph", "loss", "hd"]
    c.save()
    m.send("Bolitho, Gareth <gareth.bolitho@kernow-care.example>", "housingdept@cornwall-homes.example", "Mr T, closing order", "Dear housing,\n\nNotice attached. Please ring Demelza rather than Mr T for the appointment, he is very deaf.\n\nGareth\n", attach=[("Notice to Housing.pdf", b.getvalue(), PDF)], when=datetime.datetime(2026, 11, 20, 13, 3))


def provider_pages():
    m = M("pathfinder-provider-pages", "pdf", "reportlab", "two pages, shaded label column, first page about the provider's contract, answers as bullets", "hs sit lcg loss rsum via rg op lcd")
    q = m.q
    from reportlab.platypus import PageBreak
    one = [q("Provider", "Ascend Pathways CIC (CRS Accommodation, East of England)", rg="Ascend Pathways CIC"), q("Contract lot", "Lot 3, Beds Herts Northants"), q("Contract manager", "Elaine Pocock, 01632 960 900, elaine.pocock@ascendpathways.example"), q("Form owner", "Data Protection Lead, dpl@ascendpathways.example"), q("Version", "7, reviewed 1 June 2026, next review 1 June 2027")]
    two = [
        "#Participant", q("Full name", "Mohsin Raza Qureshi", "n"), q("Date of birth", "25 January 1992", dob="1992-01-25"), q("CRN", "S330911", "crn"), q("Phone", "07700 900 407", "ph"), q("Ethnic group", "Pakistani", "eth"), q("Faith", "Muslim, no alcohol in house please"),
        q("Probation status", "On licence, supervision ends 30/09/2027", cs="licence"), q("Conviction", "Conspiracy to supply Class A", "cof"), q("Probation officer", "Ruth Aldiss, Luton, 01632 960 933", ln="Ruth Aldiss", lp="01632 960 933"),
        "#Accommodation", q("Living at", "Brother's house, 5 Biscot Close, Luton LU3 9ZZ", ad="5 Biscot Close, Luton LU3 9ZZ"), q("How long for", "Until brother's in-laws arrive, 12/12/2026", hd="2026-12-12"), q("Why we are referring", "• House is full: brother, wife, four children\n• Mohsin sleeps in the lounge\n• Brother's landlord has noticed", re="House is full: brother, wife, four children\nMohsin sleeps in the lounge\nBrother's landlord has noticed"),
        q("Link with Luton", "• Raised here\n• Job at Amazon LTN4 since August", lcd="Raised here\nJob at Amazon LTN4 since August"), q("Income", "£1,480 a month wages"),
        "#Risk (from probation)", q("RoSH", "Medium to public, low to others", rl="medium"), q("MAPPA", "Not managed"), q("Visit alone?", "Yes", staff="Yes"),
        "#Agreement", q("Participant's consent", "Signed electronically 10/11/2026", cg=True, cm="written", cd="2026-11-10"), q("Council", "Luton", au="Luton"),
        "#Completed by", q("Name", "Jermaine Scott-Lyle", "rn"), q("Role", "Accommodation Mentor", "rr"), q("Mobile", "07700 900 410", "rp"), q("Email", "jermaine.sl@ascendpathways.example", "rm"), q("Date", "11 November 2026", rd="2026-11-11"),
    ]
    m.g(ag="other")
    m.lenient += ["re", "staff", "ag", "sub", "lcd", "ad", "ln", "lp"]
    flow = [P("Duty to refer: partner version", TITLE), P("This page tells the council who we are. The referral begins on page 2.", BASE), Spacer(1, 8), grid(one, [150, 340], labfill="#E8EEF7"), PageBreak(), P("Referral", TITLE), Spacer(1, 6), grid(two, [150, 340], labfill="#E8EEF7", fill="#9DB7DD")]
    m.send("Jermaine Scott-Lyle <jermaine.sl@ascendpathways.example>", "dutytorefer@luton-homes.example", "Duty to refer S330911", "Hi,\n\nPlease find attached DTR for MQ.\n\nJermaine\n", attach=[("DTR partner v7 MQ.pdf", build(flow), PDF)])


def neighbour_council_letter():
    m = M("neighbouring-council-transfer", "pdf", "reportlab", "a letter on council paper with a summary table: the writer's council is not the one asked, two officers, partner not moving", "hs sit lcg loss rsum via rg op re lcd da", review=False)
    q = m.q
    rows = [
        q("Applicant", "Ms Charlotte Penrose-Webb", n="Charlotte Penrose-Webb"), q("Date of birth", "1st June 1998", dob="1998-06-01"), q("Contact", "07700 900 633 (voicemail safe), charlottepw@post.example", ph="07700 900 633", em="charlottepw@post.example"), q("Household", "Daughter Willow, 14 February 2022; son Rowan, 9 August 2025", hh=[who("Willow", "Daughter", "2022-02-14"), who("Rowan", "son", "2025-08-09")]),
        q("Interim accommodation", "Premier Inn, Harrogate (ours) to 27 November", sit="Premier Inn, Harrogate (ours) to 27 November"), q("Home fled", "6 Bilton Fold, Harrogate HG1 9ZZ", lsa="6 Bilton Fold, Harrogate HG1 9ZZ"), q("Person causing harm", "Luke Webb (born 3.3.1995), of the same"), q("Authority requested", "City of York Council", au="York"), q("Reason for York", "Parents and sister in Acomb, support from IDAS there, cannot be safe in Harrogate", lce="Parents and sister in Acomb, support from IDAS there, cannot be safe in Harrogate"), q("Our reference", "NYC/HO/26/4471", xr="NYC/HO/26/4471"),
    ]
    m.g(da=True, cg=True, cm="written", cd="2026-11-16", rn="Alastair Kirkbride", rr="Housing Options Officer", rg="North Yorkshire Council", rp="01632 960 370", rm="alastair.kirkbride@northyorks-options.example", ag="other", rd="2026-11-17", lcg=["family"])
    m.lenient += ["lce", "hd", "ad", "lsa", "ag", "xr", "household", "nfa"]
    flow = [P("North Yorkshire Council", TITLE), P("Housing Options, Civic Centre, Harrogate", SMALL), P("17 November 2026\n\nTo: Housing Options, City of York Council\n\nDear colleague,\n\n**Referral of a homeless household under section 213B and request for a reciprocal move**\n\nWe ask you to accept the household below, with its agreement. The details are as follows."), Spacer(1, 8), grid(rows, [130, 365]), Spacer(1, 8),
            P("Ms Penrose-Webb signed our consent form on 16 November 2026. Her partner will not be moving and has not been told. Please do not copy letters to our Harrogate reception, where his aunt works.\n\nIf I am away please speak to Jodie Marwood (01632 960 372).\n\nYours sincerely\n\n\nAlastair Kirkbride\nHousing Options Officer\n01632 960 370   alastair.kirkbride@northyorks-options.example")]
    m.send("Alastair Kirkbride <alastair.kirkbride@northyorks-options.example>", "housing.options@york-homes.example", "Section 213B referral, our ref NYC/HO/26/4471", "Dear York,\n\nPlease see the attached letter.\n\nAlastair\n", attach=[("s213B letter.pdf", build(flow), PDF)], when=datetime.datetime(2026, 11, 17, 17, 5))
