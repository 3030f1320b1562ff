#!/usr/bin/python3
"""PDF forms, first part. Needs what third_c_lib.py names; run third_c_all.py."""
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen import canvas
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from third_c_lib import *  # noqa: F401,F403

W, H = A4
BASE = ParagraphStyle("b", fontName="Helvetica", fontSize=9.5, leading=12)
BOLD = ParagraphStyle("h", parent=BASE, fontName="Helvetica-Bold")
SMALL = ParagraphStyle("s", parent=BASE, fontSize=7.5, leading=9, textColor=colors.HexColor("#555555"))
TITLE = ParagraphStyle("t", parent=BOLD, fontSize=14, leading=18)


def all_():
    portland_ruled()
    advice_bureau_above()
    jobcentre_fillable()
    discharge_unruled()
    probation_word_saved()


def P(text, style=BASE):
    return Paragraph(re.sub(r"\*\*(.+?)\*\*", r"<b>\1</b>", escape(text, quote=False)).replace("\n", "<br/>"), style)


def build(flow, margin=50, title="", producer=None):
    b = io.BytesIO()
    SimpleDocTemplate(b, pagesize=A4, leftMargin=margin, rightMargin=margin, topMargin=45, bottomMargin=45, title=title, invariant=1).build(flow)
    return b.getvalue()


def grid(rows, widths, extra=(), ruled=True, lab=BOLD, val=BASE, title=BOLD, fill="#DDDDDD", labfill=None):
    """Rows of label, answer, label, answer...; a row of one string is a title over the width."""
    data, style = [], [("VALIGN", (0, 0), (-1, -1), "TOP"), ("TOPPADDING", (0, 0), (-1, -1), 2), ("BOTTOMPADDING", (0, 0), (-1, -1), 3)]
    n = len(widths)
    if ruled:
        style.append(("GRID", (0, 0), (-1, -1), 0.5, colors.black))
    for i, r in enumerate(rows):
        r = (r,) if isinstance(r, str) else tuple(r)
        if len(r) == 1:
            data.append([P(r[0].lstrip("#"), title if r[0].startswith("#") else val)] + [""] * (n - 1))
            style.append(("SPAN", (0, i), (-1, i)))
            if r[0].startswith("#") and fill:
                style.append(("BACKGROUND", (0, i), (-1, i), colors.HexColor(fill)))
        else:
            data.append([P(x, lab if k % 2 == 0 else val) for k, x in enumerate(r)] + [""] * (n - len(r)))
            if len(r) < n:
                style.append(("SPAN", (len(r) - 1, i), (-1, i)))
            if labfill:
                for k in range(0, len(r), 2):
                    style.append(("BACKGROUND", (k, i), (k, i), colors.HexColor(labfill)))
    return Table(data, widths, style=TableStyle(style + list(extra)))


def portland_ruled():
    m = M("island-prison-ruled-pdf", "pdf", "reportlab", "ruled table, label left, numbered section titles over the width", "hs sit lcg loss rsum via rg cs crt")
    q = m.q
    rows = [
        "#1. Young adult", q("1.1 Name", "Mr Reuben Kyle Standerwick", n="Reuben Kyle Standerwick"), q("1.2 Prison number", "A5518FL", "pn"), q("1.3 Date of birth", "02/06/2004", dob="2004-06-02"), q("1.4 Location", "HMYOI Portland, Raleigh wing", cp="HMYOI Portland"),
        q("1.5 Date of release", "14/12/2026", crd="2026-12-14"), q("1.6 Type of release", "Fixed-term recall (28 days)", crt="Fixed-term recall (28 days)", cs="recall"), q("1.7 Main offence", "Affray", "cof"), q("1.8 Phone after release", "07700 900 391", "ph"),
        "#2. Housing", q("2.1 Where did you live when recalled?", "Room 6, Wyke House (supported lodgings), Weymouth DT4 9ZZ. Place now closed.", lsa="Room 6, Wyke House (supported lodgings), Weymouth DT4 9ZZ"), q("2.2 What is the reason you are referring?", "Nowhere to go on release. Was doing well in supported lodgings until missed curfew.", "re"),
        q("2.3 Which council?", "Dorset Council", au="Dorset"), q("2.4 Connection to that area", "Care of Dorset Council 2016-2022, foster carers Mr and Mrs Lush still in touch", "lcd"), q("2.5 Care leaver?", "Yes. PA: Shelley Vine 01632 960 229", cl=True),
        "#3. Needs", q("3.1 Health", "Asthma"), q("3.2 Alcohol / drugs", "Ketamine – bladder problems, with REACH", "sub"), q("3.3 Learning needs", "Dyslexia"), q("3.4 Risk of serious harm", "MEDIUM", rl="medium"), q("3.5 Fire setting", "No", arson=False), q("3.6 Sexual offending", "No"),
        "#4. Referrer", q("4.1 Name and job", "Fiona Gaunt, Resettlement Practitioner", rn="Fiona Gaunt", rr="Resettlement Practitioner"), q("4.2 Telephone", "01632 960 220", "rp"), q("4.3 Email", "fiona.gaunt@portland-hub.example", "rm"), q("4.4 COM", "Declan Rooke, Weymouth probation office, 01632 960 236", ln="Declan Rooke", lp="01632 960 236"),
        "#5. Permission", q("5.1 Prisoner's signature", "R Standerwick"), q("5.2 Date signed", "16/11/2026", cd="2026-11-16"), q("5.3 Date of this form", "17/11/2026", rd="2026-11-17"),
    ]
    m.g(ag="prison", cg=True, cm="written", phy="Asthma", lcg=["care_leaver"])
    m.lenient += ["lcg", "phy", "cg", "cm", "cd", "lsa", "op", "ag", "rso", "lcd"]
    m.send("Gaunt, Fiona <fiona.gaunt@portland-hub.example>", "prisonreleases@dorset-homes.example", "YA referral RS 14/12", "Hi, referral attached as PDF.\n\nFiona\n",
           attach=[("YA housing referral RS.pdf", build([P("HMP/YOI Portland – Resettlement Hub", TITLE), P("Young adult housing referral", BOLD), Spacer(1, 8), grid(rows, [180, 310])]), PDF)])


def advice_bureau_above():
    m = M("advice-bureau-label-above", "pdf", "reportlab", "small grey label above its answer, two boxes a row, long boxes over the width", "hs sit lcg loss rsum via rg")
    q = m.q

    def box(*pairs):
        w = 495 / len(pairs)
        return Table([[[P(x, SMALL), P(y or " ")] for x, y in pairs]], [w] * len(pairs), style=TableStyle([("BOX", (i, 0), (i, 0), 0.7, colors.grey) for i in range(len(pairs))] + [("VALIGN", (0, 0), (-1, -1), "TOP")]))
    flow = [P("Citizens Advice Marches – referral to Shropshire Council Housing Options", TITLE), P("Client", BOLD)]
    flow += [box(q("First name", "Bronwen"), q("Family name", "Teague-Morris")), box(q("Date of birth", "27 Nov 1982", dob="1982-11-27"), q("Telephone", "07700 900 551", "ph")), box(q("Email", "b.teague@post.example", "em"), q("National Insurance", "QQ338817A", "ni")),
             box(q("Address", "Caravan 4, Severn Meadow Park, Bridgnorth WV16 9ZZ", "ad")), box(q("Partner", "Gavin Morris, 30/01/1980"), q("Children (name, age)", "Cai 12, Seren 9, Elis 4"))]
    flow += [Spacer(1, 6), P("The problem", BOLD), box(q("Why does the client need the council?", "Site owner gave notice after a row about electricity. Holiday licence only, no security. They sold up in Telford when Gavin's business failed.", "re")), box(q("Must leave by", "7 December 2026", hd="2026-12-07"), q("Money owed on home", "Pitch fees £1,250", arr="Pitch fees £1,250")),
             box(q("Last settled home", "19 Sutton Heights, Telford TF7 9ZZ, owned, sold March 2025", lsa="19 Sutton Heights, Telford TF7 9ZZ")), box(q("Site owner", "J. Pryce Leisure, 01632 960 088", land="J. Pryce Leisure")), box(q("Health and support", "Cai has type 1 diabetes. Bronwen has endometriosis.", phy="Cai has type 1 diabetes. Bronwen has endometriosis."))]
    flow += [Spacer(1, 6), P("Adviser", BOLD), box(q("Name", "Martin Obi", "rn"), q("Office", "Bridgnorth")), box(q("Telephone", "01632 960 081", "rp"), q("Email", "martin.obi@camarches.example", "rm")), box(q("Client's authority held?", "Yes, signed", cg=True, cm="written"), q("Date of referral", "18 Nov 2026", rd="2026-11-18"))]
    m.g(n="Bronwen Teague-Morris", hh=[who("Gavin Morris", "Partner", "1980-01-30"), who("Cai"), who("Seren"), who("Elis")], ag="other", au="Shropshire", rr="Adviser", rg="Citizens Advice Marches")
    m.lenient += ["household", "rr", "phy", "land", "arr", "rt", "ag", "lsa"]
    m.send("Martin Obi <martin.obi@camarches.example>", "housing.options@shropshire-homes.example", "Referral - Teague-Morris family", "Dear Housing Options,\n\nReferral attached with the client's authority. The family have been told to ring you too.\n\nMartin Obi\nCitizens Advice Marches\n", attach=[("CAM referral TM.pdf", build(flow), PDF)])


def jobcentre_fillable():
    m = M("bolton-fillable", "pdf", "reportlab AcroForm", "form fields to fill in, printed labels left, check boxes, a choice", "hs sit lcg loss rsum via rg re")
    q = m.q
    b = io.BytesIO()
    c = canvas.Canvas(b, pagesize=A4, invariant=1)
    c.setFont("Helvetica-Bold", 14)
    c.drawString(50, 795, "Bolton Council - homelessness form for Jobcentres")
    y = [770]

    def head(t):
        c.setFont("Helvetica-Bold", 11)
        c.drawString(50, y[0], t)
        y[0] -= 24

    def field(name, pair, h=18):
        c.setFont("Helvetica", 10)
        c.drawString(50, y[0], pair[0])
        c.acroForm.textfield(name=name, tooltip=pair[0], value=pair[1], x=230, y=y[0] - h + 13, width=310, height=h, fontSize=9, borderWidth=0.5, fieldFlags="multiline" if h > 18 else "", maxlen=400)
        y[0] -= h + 7

    def box(name, label, on):
        c.setFont("Helvetica", 10)
        c.acroForm.checkbox(name=name, tooltip=label, checked=on, x=230, y=y[0] - 3, size=12, buttonStyle="check", borderWidth=0.5)
        c.drawString(250, y[0], label)
        y[0] -= 20
    head("Claimant")
    field("cname", q("Full name", "Hayley Victoria Crompton", "n"))
    field("cdob", q("Date of birth", "15/09/1999", dob="1999-09-15"))
    field("cnino", q("NINO", "QQ 90 14 27 B", ni="QQ901427B"))
    field("ctel", q("Mobile", "07700 900 684", "ph"))
    field("cmail", q("Email", ""))
    field("cadd", q("Where they are living", "21 Smithills Row, Bolton BL1 9ZZ (ex-partner's mother's house)", ad="21 Smithills Row, Bolton BL1 9ZZ"), 30)
    c.drawString(50, y[0], "Tick what applies")
    box("b1", "Homeless tonight", False)
    box("b2", "Asked to leave", True)
    box("b3", "Leaving prison", False)
    box("b4", "Care leaver", True)
    box("b5", "Pregnant", True)
    m.g(cl=True, preg=True)
    field("cwhy", q("What has happened", "Split from Ryan in October. His mum Susan has let her stay but Ryan is due home from HMP Forest Bank on 3 December and Hayley does not feel safe with him there.", "re"), 48)
    field("cwhen", q("Has to be out by", "3 December 2026", hd="2026-12-03"))
    field("ckids", q("Children with them", "none yet, due March"))
    field("chealth", q("Health", "iron tablets, otherwise well", phy="iron tablets, otherwise well"))
    head("Jobcentre")
    field("jname", q("Work coach", "Asif Lorgat", "rn"))
    field("joff", q("Office", "Great Moor Street", rt="Great Moor Street"))
    field("jtel", q("Telephone", "01632 960 771", "rp"))
    field("jmail", q("Email", "asif.lorgat@gm-jobcentres.example", "rm"))
    field("jdate", q("Date", "19/11/2026", rd="2026-11-19"))
    box("ok", "Claimant has agreed that I can send this form", True)
    m.g(cg=True, ag="jobcentre", au="Bolton", rr="Work coach")
    m.lenient += ["rt", "rr", "phy", "da", "au", "ad", "cs"]
    c.save()
    m.send("Lorgat Asif DWP BOLTON <asif.lorgat@gm-jobcentres.example>", "housingadvice@bolton-homes.example", "homelessness form HC", "Please see attached, asked to leave by 3/12.\n\nAsif\n", attach=[("bolton-homelessness-form-jcp.pdf", b.getvalue(), PDF)])


def discharge_unruled():
    m = M("sheffield-unruled-two-columns", "pdf", "reportlab", "no rules, two label/answer pairs a line by position, titles underlined", "hs sit lcg loss rsum via rg ag op")
    q = m.q
    n = nhs("999844130")
    rows = [
        ("#Patient",), q("Name:", "Mr Desmond Carlyle Watts", n="Desmond Carlyle Watts") + q("Hospital no.:", "SH 330187"), q("D.O.B.:", "10/12/1963", dob="1963-12-10") + q("NHS no.:", n, nhs=n.replace(" ", "")), q("Tel:", "07700 900 335", "ph") + q("Ethnicity:", "Caribbean", "eth"),
        q("Religion:", "Pentecostal") + q("Interpreter:", "no", itp=False), ("#Admission",), q("Ward:", "Robert Hadfield 5") + q("Consultant:", "Dr E Sinclair"), q("Admitted:", "01/11/2026") + q("Expected out:", "25/11/2026"), q("Diagnosis:", "Stroke, left weakness, walks with stick", phy="Stroke, left weakness, walks with stick"), q("Mood:", "Low, tearful", mh="Low, tearful") + q("Alcohol:", "none", sub="none"),
        ("#Housing",), q("Lives at:", "Room in shared house, 130 Burngreave Terrace, Sheffield S3 9ZZ", ad="Room in shared house, 130 Burngreave Terrace, Sheffield S3 9ZZ"), q("Landlord:", "Mr Anwar, 07700 900 338", land="Mr Anwar"), q("Problem:", "Second-floor room, bathroom in cellar. Cannot manage stairs. OT says not safe to return and landlord will not swap rooms.", "re"), q("Homeless from:", "25/11/2026", hd="2026-11-25"), q("Link to city:", "Resident over 40 years", "lcd"),
        ("#Family",), q("Next of kin:", "Brother, Neville Watts") + q("NOK tel:", "07700 900 340"),
        ("#Sender",), q("Name:", "Ailsa McPhee") + q("Title:", "Homeless discharge nurse"), q("Tel:", "01632 960 118") + q("Email:", "ailsa.mcphee@sheffieldhosp.example"), q("Consent:", "yes, verbal, in notes") + q("Date:", "19/11/2026", rd="2026-11-19"),
    ]
    m.g(rn="Ailsa McPhee", rr="Homeless discharge nurse", rp="01632 960 118", rm="ailsa.mcphee@sheffieldhosp.example", cg=True, cm="oral", ag="hospital", lcg=["residence"], hs="threatened")
    m.lenient += ["land", "phy", "mh", "sub", "lsa", "ad", "au"]
    rows = [tuple("<u>%s</u>" % r[0][1:] for _ in (0,)) if len(r) == 1 else r for r in rows]
    data, st = [], [("VALIGN", (0, 0), (-1, -1), "TOP")]
    for i, r in enumerate(rows):
        if len(r) == 1:
            data.append([Paragraph(r[0], BOLD), "", "", ""])
        else:
            data.append([P(x) for x in r] + [""] * (4 - len(r)))
            if len(r) == 2:
                st.append(("SPAN", (1, i), (3, i)))
    flow = [P("Sheffield hospitals: patient with no safe home", TITLE), P("Tell the council as soon as you know, not on the day.", SMALL), Table(data, [75, 175, 75, 170], style=TableStyle(st))]
    m.send("McPhee Ailsa (SHEFFIELD HOSPITALS) <ailsa.mcphee@sheffieldhosp.example>", "hospitals@sheffield-homes.example", "RH5 patient DW", "Referral attached. EDD Weds.\n", attach=[("no safe home DW.pdf", build(flow), PDF)])


def probation_word_saved():
    m = M("avon-word-saved-as-pdf", "pdf", "LibreOffice", "a Word form saved as PDF: lettered questions in a ruled table, yes/no with crosses, notes in small type", "hs sit lcg loss rsum via rg op")
    q, a = m.q, m.a
    d = document("Liberation Sans", 10)
    para(d, "**Bristol City Council – Offender Housing Gateway**", size=14)
    table(d, [
        ("#Practitioner",), ("(a) Your name, office and phone", a("Rhiannon Beddoe, Bridewell, 0117 desk phones are off so please ring 07700 900 921", rn="Rhiannon Beddoe", rp="07700 900 921")), q("(b) Secure email", "rhiannon.beddoe@avon-pdu.example", "rm"), q("(c) Date", "12th November 2026", rd="2026-11-12"),
        ("#Person",), q("(d) Name in full", "Leroy St John Maddix", "n"), q("(e) D.O.B.", "31st May 1979", dob="1979-05-31"), q("(f) CRN and PNC", "W227391 and 97/0043318D", crn="W227391", pnc="97/0043318D"), q("(g) Can the person be phoned?", "No phone. Leave message with his aunt Mrs Icilda Maddix 07700 900 925", via="No phone. Leave message with his aunt Mrs Icilda Maddix 07700 900 925"),
        q("(h) Present whereabouts", "Remanded to HMP Bristol until plea hearing, expects time served", cp="HMP Bristol", cs="remand"), q("(i) If in prison, likely release", "4 December 2026", crd="2026-12-04"), q("(j) Charged with or convicted of", "Burglary non-dwelling", "cof"),
        ("#Need",), q("(k) Reason for this gateway referral", "Supported housing (Second Step) closed his file after 28 days away. He has asked for help early this time.", "re"), q("(l) Previous address", "Second Step, 9 Stokes Croft Villas BS1 9ZZ", lsa="Second Step, 9 Stokes Croft Villas BS1 9ZZ"),
        ("(m) Circle one: risk of serious harm", "LOW     MEDIUM     **HIGH**     V HIGH"), q("(n) MAPPA", "Cat 3 Level 2", mc=3, ml=2), q("(o) Registered sex offender", "No", rso=False), q("(p) Arson ever", "Yes – bins, 1998", arson=True), q("(q) Where not to house", "St Pauls, Easton", "excl"),
        q("(r) Health", "Bipolar. Hep B vaccinated.", mh="Bipolar"), q("(s) Substances", "Crack, heroin; HMP script 50ml methadone", "sub"),
        ("#Consent",), ("(t) Has the person agreed?", "Yes [X]   No [  ]   Not asked [  ]"), q("(u) How do you know?", "Video link 10th November 2026, told me himself", cm="oral", cd="2026-11-10"),
    ], [6, 11], head="FFF2CC")
    para(d, "Gateway use: ref ……………  panel date ……………", size=8)
    m.g(cg=True, rl="high", ag="probation", au="Bristol")
    m.lenient += ["rt", "mh", "phy", "au", "crt"]
    m.send("Beddoe, Rhiannon <rhiannon.beddoe@avon-pdu.example>", "gateway@bristol-homes.example", "Gateway referral LM", "Hello Gateway team, one attached for panel.\n\nRhiannon Beddoe\nProbation Officer\n", attach=[("Gateway LM.pdf", convert(docx_bytes(d), "docx", "pdf"), PDF)])
