#!/usr/bin/python3
"""Short forms, with a covering mail that carries the other half. Needs what ninth_b_lib.py names; run ninth_b_all.py."""
import docx
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import qn, nsdecls
from docx.shared import Pt
from reportlab.pdfgen import canvas
from reportlab.lib.colors import black, white, lightgrey

from ninth_b_lib import *  # noqa: F401,F403

DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def all_():
    women_prison_docx()
    ward_pdf()
    jobcentre_controls_docx()
    provider_odt()
    youth_acroform_pdf()
    crs_rtf()
    children_struck_docx()
    drugs_circled_pdf()


def shade(cell, fill):
    cell._tc.get_or_add_tcPr().append(parse_xml('<w:shd %s w:val="clear" w:color="auto" w:fill="%s"/>' % (nsdecls("w"), fill)))


def women_prison_docx():
    d = docx.Document()
    p = d.add_paragraph()
    p.add_run("HMP & YOI Low Newton - Through the Gate").bold = True
    d.add_paragraph("NO ADDRESS ALERT (one side only please)")
    t = d.add_table(0, 4)
    t.style = "Table Grid"

    def sec(s):
        c = t.add_row().cells
        m = c[0].merge(c[3])
        m.text = ""
        m.paragraphs[0].add_run(s).bold = True
        shade(m, "E5B8B7")

    def row(*v):
        for c, x in zip(t.add_row().cells, v):
            c.text = x
    sec("WOMAN")
    row("Name", "Carly-Ann DOBBS", "Alias / maiden", "Hunter")
    row("NOMIS", "A3391GR", "Born", "16/10/90")
    row("Wing", "F", "Kids", "Skye 9 and Kai 6, live with their dad's mum")
    sec("HOME BEFORE")
    row("Address", "44 Hylton Grange, Sunderland SR4 0ZZ", "Who owned it", "Gentoo")
    row("What went wrong", "Partner (Shaun Reilly) let it to his friends, Gentoo ended it 3/6/26 as abandoned", "Owing?", "£980 approx")
    sec("SUPPORT")
    row("Mental health", "EUPD, night meds", "Drugs/drink", "heroin, now on Espranor")
    row("Body", "", "Abuse victim", "Yes")
    sec("STAFF")
    row("Filled in by", "M. Oxley", "On", "28/10/26")
    row("Post", "Pre-release Officer", "Tel.", "01632 960 321")
    mail = """Hi Sunderland

Carly's sheet is attached. Things there isn't a box for:

- out on Friday 11 December 2026, automatic release
- CRN V205571
- she signed to say you can have this, same day as the sheet
- community officer Rebecca Amin, Wearside PDU, 01632 960 329, rebecca.amin@probation-ne.example. Rebecca is lead for everything after release
- medium risk of harm
- no to Pennywell (Shaun's family)

Carly has no phone till she is out, ring the wing office 01632 960 322 to speak to her.

Michelle Oxley
HMP Low Newton
"""
    r = ref(n="Carly-Ann Dobbs", aka="Hunter", pn="A3391GR", dob="1990-10-16", crn="V205571", lsa="44 Hylton Grange, Sunderland SR4 0ZZ", ll="Gentoo", arr="£980 approx",
            loss="Partner (Shaun Reilly) let it to his friends, Gentoo ended it 3/6/26 as abandoned", mh="EUPD, night meds", sub="heroin, now on Espranor", da=True, rn="Michelle Oxley", rd="2026-10-28", rr="Pre-release Officer", rp="01632 960 321",
            crd="2026-12-11", cp="HMP Low Newton", cg=True, cm="written", cd="2026-10-28", ln="Rebecca Amin", lp="01632 960 329", lm="rebecca.amin@probation-ne.example", rl="medium", excl="no to Pennywell (Shaun's family)",
            via="ring the wing office 01632 960 322", ag="prison", ro="HMP Low Newton", um=[("Wing", "F"), ("Kids", "Skye 9 and Kai 6, live with their dad's mum")])
    send("low-newton-alert-docx", "referral", "docx", "python-docx", "one-page table, two pairs a row, merged shaded titles; half the facts in a dashed list in the mail", [r],
         "OXLEY, Michelle [HMPS] <michelle.oxley@hmp-lownewton.example>", "housing.options@sunderland-council.example", "Carly D - no address alert", at(2026, 10, 29, 9, 40), text=mail,
         att=[("No address alert - CD.docx", DOCX, slim_docx(d))], lenient="rn crt re via sit hs ro cd loss au mh sub rt um hh nfa lcd lcg cs")


def box(c, x, y, w, h, lab, val, size=10):
    c.rect(x, y, w, h)
    c.setFont("Helvetica", 6.5)
    c.drawString(x + 3, y + h - 8, lab)
    c.setFont("Times-Roman", size)
    for i, l in enumerate(val.split("\n")):
        c.drawString(x + 5, y + h - 21 - 12 * i, l)


def ward_pdf():
    b = io.BytesIO()
    c = canvas.Canvas(b, pagesize=(595, 842), invariant=1)
    c.setFont("Helvetica-Bold", 14)
    c.drawString(40, 790, "Integrated Discharge Team")
    c.setFont("Helvetica", 11)
    c.drawString(40, 774, "Housing concern sheet - to go with the district's own enquiry")
    box(c, 40, 730, 260, 32, "PATIENT (surname first)", "TREGENZA, Jory Hedley")
    box(c, 300, 730, 110, 32, "BORN", "4.5.1949")
    box(c, 410, 730, 145, 32, "HOSPITAL NO.", "RC0077162")
    box(c, 40, 698, 260, 32, "WARD / CONSULTANT", "Carnkie / Dr Saunders")
    box(c, 300, 698, 255, 32, "SPOUSE OR PARTNER, WITH DATE OF BIRTH", "Morwenna Tregenza, 6.6.1951")
    box(c, 40, 652, 515, 46, "ADDRESS BEFORE ADMISSION AND TYPE OF PROPERTY", "2 Rosevear Bungalows, Helston TR13 0ZZ\nRented bungalow, Ocean Housing")
    box(c, 40, 606, 515, 46, "CANNOT GO BACK BECAUSE", "Bungalow flooded on 29 September and has been condemned.\nOcean say no repair before the spring.")
    box(c, 40, 560, 515, 46, "MOBILITY, CONTINENCE, TRANSFERS", "Left hip replacement 12/10. Two sticks, no stairs, raised toilet seat.")
    box(c, 40, 528, 260, 32, "MEMORY / MOOD", "Early vascular dementia, mood fine")
    box(c, 300, 528, 255, 32, "HOW DOES PATIENT COMMUNICATE", "English, wears 2 hearing aids")
    box(c, 40, 496, 260, 32, "SHEET FILLED IN BY", "Lowenna Pascoe")
    box(c, 300, 496, 110, 32, "PROFESSION", "Occupational Therapist")
    box(c, 410, 496, 145, 32, "DATE", "2.11.2026")
    c.save()
    mail = """Dear Cornwall Housing,

Please see the sheet for Mr Tregenza. As your officer asked on the phone:

NHS number %s
He and his wife both want to be together. She is in respite at Trevarna at the moment and that is paid to 20 November.
He said he was happy for us to approach you, verbally, on the ward round of 2 November, his daughter was there. He has capacity for this.
Daughter is the best person to ring: Kerra Tregenza-Bolitho 07700 900 480. He will not answer his own phone 01632 960 481 as it is in the flooded house!
We hope to discharge on 16 November but only if there is somewhere.
Cornwall is where they want to be, all their life.

Lowenna

Lowenna Pascoe
Occupational Therapist, Integrated Discharge Team
Royal Cornwall
Ext 3482 | 01632 960 480 | lowenna.pascoe@rcht-nhs.example
""" % nhs("999220871")
    r = ref(n="Jory Hedley Tregenza", dob="1949-05-04", nhs=nhs("999220871"), hh=[("Morwenna Tregenza", "wife", "1951-06-06")], lsa="2 Rosevear Bungalows, Helston TR13 0ZZ", ll="Ocean Housing",
            loss="Bungalow flooded on 29 September and has been condemned. Ocean say no repair before the spring.", phy="Left hip replacement 12/10. Two sticks, no stairs, raised toilet seat.",
            mh="Early vascular dementia, mood fine", lang="English", rn="Lowenna Pascoe", rr="Occupational Therapist", rt="Integrated Discharge Team", ro="Royal Cornwall", rp="01632 960 480", rm="lowenna.pascoe@rcht-nhs.example",
            rd="2026-11-02", cg=True, cm="oral", cd="2026-11-02", via="Daughter is the best person to ring: Kerra Tregenza-Bolitho 07700 900 480", au="Cornwall", ag="hospital", ph="01632 960 481",
            um=[("HOSPITAL NO.", "RC0077162"), ("WARD / CONSULTANT", "Carnkie / Dr Saunders")])
    send("discharge-team-sheet-pdf", "referral", "pdf", "reportlab", "boxes with small capitals above the answer; consent, daughter and dates in the mail", [r], "PASCOE, Lowenna <lowenna.pascoe@rcht-nhs.example>",
         "housing.options@cornwall-council.example", "Housing concern - Tregenza", at(2026, 11, 3, 11, 11), text=mail, att=[("concern sheet JT.pdf", "application/pdf", b.getvalue())],
         lenient="hh ll loss re sit ad lsa phy mh via ph hs hd rp rt ro lcg lcd au lang um interp")


def sdt(text, tag, placeholder=False, drop=None):
    d = "<w:dropDownList>%s</w:dropDownList>" % "".join('<w:listItem w:displayText="%s" w:value="%s"/>' % (x, x) for x in drop) if drop else "<w:text/>"
    rpr = '<w:rPr><w:color w:val="808080"/></w:rPr>' if placeholder else ""
    return parse_xml('<w:sdt %s><w:sdtPr><w:tag w:val="%s"/>%s%s</w:sdtPr><w:sdtContent><w:r>%s<w:t xml:space="preserve">%s</w:t></w:r></w:sdtContent></w:sdt>' % (
        nsdecls("w"), tag, "<w:showingPlcHdr/>" if placeholder else "", d, rpr, text.replace("&", "&amp;")))


def jobcentre_controls_docx():
    d = docx.Document()
    d.add_paragraph().add_run("DWP Lincolnshire & Rutland - hand-off to a council about a claimant's housing").bold = True
    ab = ["Choose an item.", "Private tenant", "Council tenant", "Living with family or friends", "No home at all", "Other"]
    yn = ["Choose an item.", "Yes", "No"]

    def line(lab, val, tag, drop=None):
        p = d.add_paragraph(lab + "  ")
        ph = val in ("Choose an item.", "Click or tap here to enter text.", "Click or tap to enter a date.")
        p._p.append(sdt(val, tag, ph, drop))
    d.add_paragraph().add_run("About the claimant").underline = True
    line("Claimant's first name", "Gintaras", "fn")
    line("Claimant's last name", "Petrauskas", "ln")
    line("Claimant's date of birth", "24/01/1972", "dob")
    line("NINo", "QQ 31 90 55 A", "ni")
    line("Claimant's phone", "Click or tap here to enter text.", "ph")
    line("First language", "Lithuanian", "lang")
    line("Needs someone to interpret?", "Yes", "int", yn)
    line("Partner's name (joint claim)", "Click or tap here to enter text.", "pn")
    line("Which describes where they live?", "Living with family or friends", "acc", ab)
    line("When must they leave?", "30/11/2026", "out")
    line("Served in the forces?", "Choose an item.", "af", yn)
    line("Health conditions on the claim", "Sciatica; fit note to 12 January", "hc")
    d.add_paragraph().add_run("About the jobcentre").underline = True
    line("Office", "Boston Jobcentre", "off")
    line("Work coach", "Harriet Skipworth", "wc")
    line("Work coach's team leader", "Colin Bray", "tl")
    line("Date of hand-off", "10/11/2026", "doh")
    mail = """<p class="MsoNormal">Good afternoon,</p><p class="MsoNormal">&nbsp;</p><p class="MsoNormal">Please find attached a hand-off for Mr Petrauskas. The form will not let me add more, so:</p><p class="MsoNormal">&nbsp;</p>
<table border="0" cellpadding="3"><tr><td>Phone</td><td>07700 900 299 (his sister-in-law Ruta's, she'll pass it over)</td></tr><tr><td>Address</td><td>31 Haven Bank Lane, Boston PE21 0ZZ</td></tr>
<tr><td>Why he has to go</td><td>his brother is moving back to Lithuania and giving up the house</td></tr><tr><td>Status</td><td>EU settled status</td></tr><tr><td>He said yes to this</td><td>by phone with interpreter, 10 November 2026</td></tr>
<tr><td>My number</td><td>01632 960 230</td></tr></table><p class="MsoNormal">&nbsp;</p><p class="MsoNormal">Many thanks</p><p class="MsoNormal">Harriet Skipworth, Work Coach</p>"""
    r = ref(n="Gintaras Petrauskas", dob="1972-01-24", ni="QQ319055A", lang="Lithuanian", interp=True, sit="Living with family or friends", hd="2026-11-30", hs="threatened", phy="Sciatica; fit note to 12 January", ro="Boston Jobcentre",
            rn="Harriet Skipworth", rr="Work Coach", rd="2026-11-10", ag="jobcentre", ph="07700 900 299", ad="31 Haven Bank Lane, Boston PE21 0ZZ", loss="his brother is moving back to Lithuania and giving up the house",
            imm="EU settled status", cg=True, cm="oral", cd="2026-11-10", rp="01632 960 230", um=[("Work coach's team leader", "Colin Bray")])
    send("jobcentre-controls-docx", "referral", "docx", "python-docx with content controls", "content controls after the words, placeholders left; a small table of the rest in the mail", [r],
         "Skipworth Harriet <harriet.skipworth@jcp-boston.example>", "housing@boston-council.example", "Claimant hand-off GP", at(2026, 11, 10, 15, 30), html=outlook(mail),
         att=[("Hand off GP.docx", DOCX, slim_docx(d))], lenient="re loss ph via sit hs phy rt ro um nat")


def provider_odt():
    from odf.opendocument import OpenDocumentText
    from odf.style import ParagraphProperties, Style, TableCellProperties, TextProperties
    from odf.table import Table, TableCell, TableColumn, TableRow
    from odf.text import P, Span
    d = OpenDocumentText()
    bold = Style(name="B", family="text")
    bold.addElement(TextProperties(fontweight="bold"))
    cell = Style(name="C", family="table-cell")
    cell.addElement(TableCellProperties(border="0.5pt solid #000000", padding="0.05cm"))
    d.automaticstyles.addElement(bold)
    d.automaticstyles.addElement(cell)

    def para(parent, s, b=False):
        p = P()
        if b:
            p.addElement(Span(stylename=bold, text=s))
        else:
            p.addText(s)
        parent.addElement(p)
    para(d.text, "Keystone Supported Lettings CIC", True)
    para(d.text, "Notice to the council that a resident's stay is ending")
    rows = [("Resident", "Mr Errol Devonte Sinclair-Hayes"), ("Resident born", "3rd Aug. 1995"), ("Scheme address", "Room 4, 57 Portswood Villas, Southampton SO17 0ZZ"), ("Moved in", "11/02/2025 from HMP Winchester"),
            ("Our worker", "Pippa Dunmore\nTenancy Sustainment Officer\n01632 960 851\npippa@keystonelettings.example"),
            ("Reason stay is ending", "☐ rent   ☒ behaviour   ☐ moved on   ☐ scheme closing"), ("Explain", "Two warnings for guests overnight, panel on 22 October gave notice."), ("Notice runs out", "Monday 30th November 2026"),
            ("Support he gets", "☒ mental health  ☐ alcohol  ☒ drugs  ☐ learning disability  ☒ benefits"), ("Risks when visiting", "Visit in pairs, dog in room (not his)"), ("Resident signed to share", "☒ Yes  ☐ No     date 26/10/2026")]
    t = Table(name="T")
    t.addElement(TableColumn())
    t.addElement(TableColumn())
    for a, v in rows:
        tr = TableRow()
        for i, s in enumerate((a, v)):
            tc = TableCell(stylename=cell)
            for l in s.split("\n"):
                para(tc, l, i == 0)
            tr.addElement(tc)
        t.addElement(tr)
    d.text.addElement(t)
    b = io.BytesIO()
    d.save(b)
    src, out = zipfile.ZipFile(io.BytesIO(b.getvalue())), io.BytesIO()
    z = zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED)
    for n in src.namelist():
        data = src.read(n)
        if n == "meta.xml":
            data = re.sub(rb"<meta:(creation-date|generator)>.*?</meta:\1>", b"", data)
        zi = zipfile.ZipInfo(n, (2025, 4, 7, 9, 0, 0))
        zi.compress_type = zipfile.ZIP_STORED if n == "mimetype" else zipfile.ZIP_DEFLATED
        z.writestr(zi, data)
    z.close()
    mail = """Hello

Notice attached for Errol. He's still on licence till next April, CRN E710093, and probation know - officer is Imran Chowdhary 01632 960 855. Errol wants Southampton, been in the city since he was 11.

He owes us £214.50.
His number: 07700 900 856. His mum Yvette's if he doesn't answer: 07700 900 857.
Diagnosed with schizophrenia, has a depot at College Keep. Smokes cannabis.

Pippa
"""
    r = ref(n="Errol Devonte Sinclair-Hayes", dob="1995-08-03", ad="Room 4, 57 Portswood Villas, Southampton SO17 0ZZ", rn="Pippa Dunmore", rr="Tenancy Sustainment Officer", rp="01632 960 851", rm="pippa@keystonelettings.example",
            ro="Keystone Supported Lettings CIC", ag="other", re="Two warnings for guests overnight, panel on 22 October gave notice.", hd="2026-11-30", hs="threatened", sup=["mental health", "drugs", "benefits"],
            staff="Visit in pairs, dog in room (not his)", cg=True, cm="written", cd="2026-10-26", cs="licence", crn="E710093", arr="£214.50", ph="07700 900 856", mh="Diagnosed with schizophrenia, has a depot at College Keep.",
            sub="Smokes cannabis.", au="Southampton", lcg=["residence"], lcd="been in the city since he was 11", ln="Imran Chowdhary", lp="01632 960 855", um=[("Moved in", "11/02/2025 from HMP Winchester"), ("Reason stay is ending", "behaviour")],
            via="His mum Yvette's if he doesn't answer: 07700 900 857.")
    send("supported-lettings-odt", "referral", "odt", "odfpy", "two columns, several facts in the worker's cell, ticks in a line of options; licence, debts and health in the mail", [r], "Pippa @ Keystone <pippa@keystonelettings.example>",
         "homelessness@southampton-council.example", "ESH - notice ending", at(2026, 10, 27, 10, 10), text=mail, att=[("ESH notice.odt", "application/vnd.oasis.opendocument.text", out.getvalue())],
         lenient="re loss sit ln lp op via hs mh sub lcg lcd cp ll au tts um")


def youth_acroform_pdf():
    b = io.BytesIO()
    c = canvas.Canvas(b, pagesize=(595, 842), invariant=1)
    c.setFont("Helvetica-Bold", 13)
    c.drawString(50, 795, "Lambeth & Southwark youth justice: leaving custody with no placement")
    f = c.acroForm
    y = [770]

    def pair(items):
        x = 50
        for lab, name, val, w in items:
            c.setFont("Helvetica", 9)
            c.drawString(x, y[0], lab)
            f.textfield(name=name, value=val, x=x, y=y[0] - 20, width=w, height=16, fontSize=9, borderWidth=0.5, fillColor=white, textColor=black, borderColor=black, forceBorder=True)
            x += w + 12
        y[0] -= 42

    def ticks(lab, opts):
        c.setFont("Helvetica", 9)
        c.drawString(50, y[0] - 12, lab)
        x = 240
        for o, n, on in opts:
            f.checkbox(name=n, x=x, y=y[0] - 14, size=11, checked=on, borderWidth=0.5, buttonStyle="cross", fillColor=white, textColor=black, borderColor=black, forceBorder=True)
            c.drawString(x + 15, y[0] - 12, o)
            x += 70
        y[0] -= 26
    pair([("Young person: family name", "T1", "OKWUOSA", 200), ("Given name(s)", "T2", "Emeka Daniel", 200)])
    pair([("Date of birth", "T3", "09/04/2008", 110), ("ChildView no.", "T4", "CV-70442", 110), ("Ethnicity (self-defined)", "T5", "Black British African", 160)])
    pair([("Establishment", "T6", "HMYOI Wetherby", 200), ("Earliest release", "T7", "", 110)])
    pair([("Sentence and date of it", "T8", "DTO 12 months, 03/07/2026", 240), ("Offence(s)", "T9", "Possession of a bladed article", 200)])
    pair([("Parent or guardian and number", "T10", "Blessing Okwuosa 07700 900 604", 240), ("Will they have the young person back?", "T11", "No", 200)])
    pair([("If not, say why", "T12", "Two younger children in the flat and a gang member wounded on the stairs in May", 460)])
    ticks("Looked after or care leaver", [("Yes", "c1", False), ("No", "c2", True)])
    ticks("Education, health and care plan", [("Yes", "c3", True), ("No", "c4", False)])
    ticks("Young person agrees to referral", [("Yes", "c5", True), ("No", "c6", False)])
    pair([("Signed off by (worker)", "T13", "Chantelle Osei-Kuffour", 200), ("Telephone", "T14", "020 7946 0212", 110), ("Date", "T15", "22/10/2026", 90)])
    c.showPage()
    c.save()
    mail = """Dear Southwark Housing Solutions

Form attached - sorry the release box is blank, the date only came through from the YCS today: he is out on Friday 4 December 2026 and will be on notice of supervision with us for six months. He turned 18 in April so children's services will not be placing him.

Before sentence he lived with mum at 82 Sedgmoor Place, SE5 0ZZ. He cannot be placed anywhere in SE5 or SE15 (gangs).

Gave his agreement verbally at the review on 22 Oct.

Asthma, inhaler. Some cannabis before custody. Risk of serious harm: medium.

Visits at Wetherby are booked through casework, Simon Beale 01632 960 218.

Chantelle Osei-Kuffour
Resettlement Practitioner
Lambeth & Southwark YJS
chantelle.osei-kuffour@lsyjs.example
"""
    r = ref(n="Emeka Daniel Okwuosa", dob="2008-04-09", eth="Black British African", cp="HMYOI Wetherby", crd="2026-12-04", csl="12 months", csd="2026-07-03", cof="Possession of a bladed article",
            re="Two younger children in the flat and a gang member wounded on the stairs in May", cl=False, cg=True, cm="oral", cd="2026-10-22", rn="Chantelle Osei-Kuffour", rp="020 7946 0212", rd="2026-10-22", rr="Resettlement Practitioner",
            ro="Lambeth & Southwark YJS", rm="chantelle.osei-kuffour@lsyjs.example", lsa="82 Sedgmoor Place, SE5 0ZZ", excl="He cannot be placed anywhere in SE5 or SE15 (gangs).", phy="Asthma, inhaler.", sub="Some cannabis before custody.", rl="medium",
            via="Visits at Wetherby are booked through casework, Simon Beale 01632 960 218.", ag="youth_offending_team", xr="CV-70442",
            um=[("Parent or guardian and number", "Blessing Okwuosa 07700 900 604"), ("Will they have the young person back?", "No"), ("Education, health and care plan", "Yes")])
    send("youth-justice-acroform-pdf", "referral", "pdf", "reportlab with form fields", "fill-in fields under their labels, crossed boxes; the release date only in the mail", [r], "Chantelle Osei-Kuffour <chantelle.osei-kuffour@lsyjs.example>",
         "housing.solutions@southwark-council.example", "E.O. leaving custody", at(2026, 10, 23, 12, 1), text=mail, att=[("EO housing.pdf", "application/pdf", b.getvalue())],
         lenient="loss re csl via xr phy sub excl cs hs sit crt rt lsa cl um clc au")


def rtf(s):
    return "".join(c if ord(c) < 128 and c not in "\\{}" else ("\\" + c if c in "\\{}" else "\\'%02x" % c.encode("cp1252")[0]) for c in s)


def crs_rtf():
    rows = [("Service user", "Anthony \u2018Tony\u2019 Malachi Greaves"), ("dob", "13 Nov 1960"), ("Refer & Monitor ref.", "AC4471KT"), ("Presently", "HMP Leicester, L2-14"), ("Discharge", "23.12.26"),
            ("Local authority wanted", "Leicester City"), ("Nat. insurance", "QQ 67 21 08 B"), ("Brought up", "Hinckley"), ("Home before", "123 Narborough Mews, Leicester LE3 0ZZ (caravan on a friend\u2019s drive)"),
            ("Friend", "Roy Pickersgill, 07700 900 541, can hold post"), ("Medical", "COPD, sleep apnoea machine"), ("Mind", "none known"), ("Habits", "Alcohol, detoxed April"), ("Hurtful to staff?", "none known"), ("Fire setting", "no")]
    s = "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fswiss Arial;}}\\f0\\fs22\n{\\b Pathlight Accommodation Service \\endash  Leicester hub\\par}\nNomination to local authority\\par\\par\n"
    for a, v in rows:
        s += "\\pard\\tx3000{\\b %s:}\\tab %s\\par\n" % (rtf(a), rtf(v))
    s += "\\par Signed for Pathlight: {\\i Keeley Bramwell}  Navigator\\par Dated: 12 November 2026\\par}\n"
    mail = """Hi all,

Tony's nomination attached. Prison no is A9043CV and CRN B386271. CPP is Nasreen Lakhani nasreen.lakhani@probation-em.example 01632 960 549 and she's the one to decide anything so reply to her, not me.

Consent - he gave it on our standard sheet on 10/11.

RoSH: low. Sentence was 26 wks on 24/9 for driving while disqualified. He'll have nothing when he comes out: the friend's wife wants the caravan gone.

Keeley
Pathlight | 07700 900 540 | keeley.bramwell@pathlight.example
"""
    r = ref(n="Anthony Malachi Greaves", aka="Tony", dob="1960-11-13", cp="HMP Leicester", crd="2026-12-23", au="Leicester", ni="QQ672108B", lsa="123 Narborough Mews, Leicester LE3 0ZZ (caravan on a friend’s drive)", xr="AC4471KT",
            phy="COPD, sleep apnoea machine", mh="none known", sub="Alcohol, detoxed April", staff="none known", arson=False, rn="Keeley Bramwell", rr="Navigator", rd="2026-11-12", pn="A9043CV", crn="B386271", ln="Nasreen Lakhani",
            lm="nasreen.lakhani@probation-em.example", lp="01632 960 549", cg=True, cm="written", cd="2026-11-10", rl="low", csl="26 wks", csd="2026-09-24", cof="driving while disqualified", ro="Pathlight Accommodation Service", rt="Leicester hub",
            rp="07700 900 540", rm="keeley.bramwell@pathlight.example", ag="other", hs="threatened", re="the friend's wife wants the caravan gone", loss="the friend's wife wants the caravan gone",
            um=[("Brought up", "Hinckley"), ("Friend", "Roy Pickersgill, 07700 900 541, can hold post")])
    send("navigator-nomination-rtf", "referral", "rtf", "typed RTF", "bold labels, a tab, the answer; numbers, lead, sentence and consent only in the mail", [r], "Keeley Bramwell <keeley.bramwell@pathlight.example>",
         "housing.options@leicester-council.example", "nomination TG", at(2026, 11, 12, 16, 58), text=mail, att=[("TG nomination.rtf", "application/rtf", s.encode("latin-1"))],
         lenient="re loss sit lsa hs xr ro rt ad via um")


def children_struck_docx():
    d = docx.Document()
    d.styles["Normal"].font.size = Pt(10)
    d.add_paragraph().add_run("Families First North Tyneside: housing worry about a family we know").bold = True

    def q(n, lab, *ans):
        p = d.add_paragraph()
        p.add_run("%s  %s" % (n, lab)).italic = True
        for a in ans:
            d.add_paragraph(a)

    def yn(n, lab, yes):
        p = d.add_paragraph()
        p.add_run("%s  %s   " % (n, lab)).italic = True
        a, b = p.add_run("YES"), None
        p.add_run(" / ")
        b = p.add_run("NO")
        (b if yes else a).font.strike = True
    q("1", "Parent who would be the applicant, and birth date", "Rosalind Ann Charlton, 27/06/1987")
    q("2", "Other adult in the home, and birth date", "Mark Stephen Charlton, 15/02/1985 (husband)")
    q("3", "Children, and birth dates", "Ellie-Mae Charlton 04/09/2013", "Jude Charlton 18/01/2017", "unborn, due February")
    q("4", "Where they live", "9 Collingwood Steps, North Shields, NE30 0ZZ")
    yn("5", "Is the applicant expecting a baby?", True)
    yn("6", "Is anyone at home being hurt or controlled by someone there?", False)
    yn("7", "Does the family owe rent?", True)
    q("8", "What they owe", "£3,108.77")
    q("9", "What is the worry?", "Suspended possession order broken twice since August. Warrant asked for, bailiffs expected on 8 December 2026.")
    q("10", "Who else helps the family?", "Karbon income officer Lee Scorer; midwife Fatima Noor")
    yn("11", "Has the parent said you may tell us?", True)
    q("12", "Worker and team", "Siobhan Heslop, Family Partner, Locality Team 2")
    mail = """Hello,

On behalf of Siobhan please find attached a housing worry form. She asks me to add as she is out on visits:

Mrs Charlton's mobile is 07700 900 386, after 3pm. Mr Charlton's is 07700 900 387 but she would rather you rang hers.
The landlord is Karbon Homes, secure tenant since 2011.
Both parents work in North Shields and Mrs Charlton's mum is in Tynemouth.
Mrs Charlton told Siobhan yes, face to face, on Friday 6 November 2026. Form written up Monday 9 November.
Siobhan's work mobile 07700 900 388, siobhan.heslop@northtyneside-cs.example

Regards
Joan Pattinson
Team Administrator (I do not hold any cases)
01632 960 389
"""
    r = ref(n="Rosalind Ann Charlton", dob="1987-06-27", hh=[("Mark Stephen Charlton", "husband", "1985-02-15"), ("Ellie-Mae Charlton", "Children", "2013-09-04"), ("Jude Charlton", "Children", "2017-01-18")],
            ad="9 Collingwood Steps, North Shields, NE30 0ZZ", preg=True, da=False, arr="£3,108.77", re="Suspended possession order broken twice since August. Warrant asked for, bailiffs expected on 8 December 2026.",
            op="Karbon income officer Lee Scorer; midwife Fatima Noor", cg=True, cm="oral", cd="2026-11-06", rd="2026-11-09", rn="Siobhan Heslop", rr="Family Partner", rt="Locality Team 2", rp="07700 900 388",
            rm="siobhan.heslop@northtyneside-cs.example", ro="Families First North Tyneside", ag="social_services", ph="07700 900 386", ll="Karbon Homes", lcg=["employment", "family"],
            lcd="Both parents work in North Shields and Mrs Charlton's mum is in Tynemouth.", hs="threatened", hd="2026-12-08")
    send("families-first-struck-docx", "referral", "docx", "python-docx", "numbered italic questions, answers below, YES / NO with the other struck through; sent by an administrator who adds the phones", [r],
         "Joan Pattinson <joan.pattinson@northtyneside-cs.example>", "housing.advice@northtyneside-council.example", "Housing worry - family in NE30", at(2026, 11, 10, 9, 18), text=mail,
         att=[("Housing worry Nov 26.docx", DOCX, slim_docx(d))], lenient="re loss hs hd sit lcg lcd tts ro rt ag da au rd")


def drugs_circled_pdf():
    b = io.BytesIO()
    c = canvas.Canvas(b, pagesize=(595, 842), invariant=1)
    c.setFillColor(lightgrey)
    c.rect(40, 782, 515, 26, stroke=0, fill=1)
    c.setFillColor(black)
    c.setFont("Helvetica-Bold", 12)
    c.drawString(48, 790, "CLEAR WATERS RECOVERY (Kirklees) - request for housing contact")
    y = 756

    def line(lab, val, circ=None):
        nonlocal y
        c.setFont("Helvetica-Bold", 9)
        c.drawString(48, y, lab)
        x = 220
        if circ is None:
            c.setFont("Courier", 10)
            for l in val.split("\n"):
                c.drawString(x, y, l)
                y -= 13
            y -= 9
            return
        c.setFont("Helvetica", 9)
        for o in val.split("|"):
            w = c.stringWidth(o, "Helvetica", 9)
            c.drawString(x, y, o)
            if o == circ:
                c.setFont("Helvetica-Bold", 9)
                c.drawString(x - 14, y, "X")
                c.setFont("Helvetica", 9)
                c.ellipse(x - 5, y - 5, x + w + 5, y + 11)
            x += w + 40
        y -= 22
    line("Name of person", "Denzil Marchbanks")
    line("Date they were born", "31/12/1978")
    line("Sex", "Male|Female|Other", "Male")
    line("Sleeping tonight", "Kirkgate underpass, Huddersfield")
    line("For how long", "Three weeks on and off")
    line("Before that", "Room at the Albion B&B, HD1 0ZZ, paid\nby his sister Trudy until money ran out")
    line("Using", "Alcohol|Opiates|Both|Neither now", "Opiates")
    line("In treatment", "Yes|No", "Yes")
    line("Injects", "Yes|No", "No")
    line("Ever in prison", "Yes|No", "Yes")
    line("On probation now", "Yes|No", "No")
    line("Worker", "Saoirse Mulvaney, Recovery Coordinator")
    line("Worker's phone", "01632 960 572")
    line("Completed on", "14-11-2026")
    c.save()
    mail = """<div>Dear Kirklees Housing Solutions,</div><div><br></div><div>Request attached for Denzil, who came in soaked this morning. He has told me in person (today) that I can send it and that you can ring the surgery to arrange to see him - he has no phone, so leave a message with our reception on 01632 960 570 and we hold it for him.</div><div><br></div>
<div>Additional: he has hepatitis C and a leg ulcer, on 45 ml methadone daily. Low mood, no plans to end his life. His NI is QQ 20 46 73 D. He lived with his wife Pauline (they split in 2024) at 8 Ings Fold, Dewsbury WF12 0ZZ, that was the last proper tenancy. He was born in Batley and his sister is in Mirfield.</div><div><br></div><div>Nothing to worry about as far as your staff's safety goes.</div><div><br></div><div>Saoirse</div>"""
    r = ref(n="Denzil Marchbanks", dob="1978-12-31", gen="Male", rs=True, hs="homeless", sit="Kirkgate underpass, Huddersfield", sub="Opiates", rn="Saoirse Mulvaney", rr="Recovery Coordinator", rp="01632 960 572", rd="2026-11-14",
            ro="Clear Waters Recovery (Kirklees)", ag="other", cg=True, cm="oral", cd="2026-11-14", via="leave a message with our reception on 01632 960 570 and we hold it for him", phy="hepatitis C and a leg ulcer", mh="Low mood, no plans to end his life.",
            ni="QQ204673D", lsa="8 Ings Fold, Dewsbury WF12 0ZZ", loss="they split in 2024", lcg=["family"], lcd="He was born in Batley and his sister is in Mirfield.", staff="Nothing to worry about as far as your staff's safety goes.",
            um=[("For how long", "Three weeks on and off"), ("In treatment", "Yes"), ("Injects", "No"), ("Ever in prison", "Yes"), ("On probation now", "No")])
    send("recovery-circled-pdf", "referral", "pdf", "reportlab", "options beside each other, a ring round the answer and a cross before it; consent, health and last tenancy in the mail", [r], "Saoirse Mulvaney <saoirse.mulvaney@clearwaters.example>",
         "housing.solutions@kirklees-council.example", "DM - sleeping out", at(2026, 11, 14, 11, 25), html=gmail(mail), att=[("Clear Waters DM.pdf", "application/pdf", b.getvalue())],
         lenient="sit sub re loss via phy mh staff lcg lcd um ro ad nfa lsa cd au")
