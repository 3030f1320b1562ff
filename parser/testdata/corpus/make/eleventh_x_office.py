#!/usr/bin/python3
"""OpenDocument, RTF, old Word and sheet forms. Needs what eleventh_x_lib.py names; run eleventh_x_all.py."""
from odf.opendocument import OpenDocumentSpreadsheet, OpenDocumentText
from odf.style import Style, TableCellProperties, TextProperties
from odf.table import CoveredTableCell, Table as OTable, TableCell, TableColumn, TableRow
from odf.text import P as OP, Span
from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.worksheet.datavalidation import DataValidation

from eleventh_x_lib import *  # noqa: F401,F403


def all_():
    youth_justice_odt()
    housing_association_odt()
    emergency_alcohol_rtf()
    asylum_move_on_rtf()
    community_prison_doc()
    provider_sheet()
    night_shelter_ods()
    prison_monthly_list()


def odt_table(doc, rows, ncol, border):
    t = OTable()
    t.addElement(TableColumn(numbercolumnsrepeated=ncol))
    for row in rows:
        r = TableRow()
        row = list(row) + [None] * (ncol - len(row))
        i = 0
        while i < ncol:
            j = i + 1
            while j < ncol and row[j] is None:
                j += 1
            c = TableCell(stylename=border, numbercolumnsspanned=j - i) if j > i + 1 else TableCell(stylename=border)
            for line in (row[i] or "").split("\n"):
                p = OP()
                for k, part in enumerate(re.split(r"\*\*", line)):
                    p.addElement(Span(stylename="B", text=part)) if k % 2 else p.addText(part)
                c.addElement(p)
            r.addElement(c)
            for _ in range(i + 1, j):
                r.addElement(CoveredTableCell())
            i = j
        t.addElement(r)
    doc.text.addElement(t)
    doc.text.addElement(OP())


def odt_start():
    doc = OpenDocumentText()
    bold = Style(name="B", family="text")
    bold.addElement(TextProperties(fontweight="bold"))
    cell = Style(name="C1", family="table-cell")
    cell.addElement(TableCellProperties(border="0.5pt solid #000000", padding="0.05cm"))
    doc.automaticstyles.addElement(bold)
    doc.automaticstyles.addElement(cell)
    return doc, cell


def odf_bytes(doc):
    b = io.BytesIO()
    doc.save(b)
    data = b.getvalue()
    src = zipfile.ZipFile(io.BytesIO(data))
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as dst:
        for n in src.namelist():
            s = re.sub(rb"<meta:generator>.*?</meta:generator>", b"<meta:generator>LibreOffice</meta:generator>", src.read(n))
            zi = zipfile.ZipInfo(n, (2026, 9, 1, 9, 0, 0))
            zi.compress_type = zipfile.ZIP_STORED if n == "mimetype" else zipfile.ZIP_DEFLATED
            dst.writestr(zi, s)
    return out.getvalue()


def youth_justice_odt():
    f = Msg("youth-justice-parent-columns", "odt", "odfpy", "young person left and parent or carer right with the same labels, then officer's block", lenient=["hs", "lcg", "lcd", "sit", "sup", "loss", "op"])
    q = f.q
    doc, c = odt_start()
    h = OP()
    h.addElement(Span(stylename="B", text="Bristol Youth Justice Service – Housing Alert (16 and 17 year olds and over)"))
    doc.text.addElement(h)
    odt_table(doc, [
        ("**Young person**", None, "**Parent / carer**", None),
        q("Name", "Kyan Ellery-Johnson", n="Kyan Ellery-Johnson") + ("Name", "Michelle Ellery"),
        q("DOB", "04.10.08", dob="2008-10-04") + ("DOB", "17.02.85"),
        q("Address", "Flat 2, 55 Whitehall Road, Bristol BS5 9XX (friend's mum, Mrs Ali)", ad="Flat 2, 55 Whitehall Road, Bristol BS5 9XX") + ("Address", "130 Fishponds Road, Bristol BS5 6XX"),
        q("Tel", "07700 900 018", "ph") + ("Tel", "07700 900 019"),
        q("Ethnicity", "Mixed White / Black Caribbean", "eth") + ("Ethnicity", "White British"),
        q("ChildView no.", "YJ-26-0771") + ("Relationship", "Mother"),
    ], 4, c)
    odt_table(doc, [
        ("**Order and risk**", None, None, None),
        q("Order", "Youth Rehabilitation Order, 12 months", cs="community_order", csl="12 months") + q("From", "27 July 2026", csd="2026-07-27"),
        q("Offence", "Affray", "cof") + q("Risk of serious harm", "Low", rl="low"),
        ("**Housing**", None, None, None),
        q("What has happened?", "Told to leave by mum on his birthday after row about college. Nana (Joan Ellery, 07700 900 020) put him up for 2 weeks. Mrs Ali says he can stay until Friday 20 November and no longer. Early Help tried mediation on 29/10, mum won't have him back.", "re", hd="2026-11-20") + (None, None),
        q("Last settled home", "With mum at 130 Fishponds Road", lsa="130 Fishponds Road, Bristol BS5 6XX") + q("Safe tonight?", "Yes", rs=False),
        q("Health / learning", "Dyslexia. Vapes cannabis, referred to substance misuse nurse", sm="Vapes cannabis, referred to substance misuse nurse") + q("Social worker", "None, CIN closed March 26"),
        ("**Sent by**", None, None, None),
        q("YJ officer", "Stephon Grant", rn="Stephon Grant", rr="YJ officer") + q("Tel", "07700 900 025", "rp"),
        q("Email", "stephon.grant@bristolyj.example", "rm") + ("Manager", "Carys Bevan"),
        q("To", "Bristol City Council Housing Options", au="Bristol") + q("Date", "5/11/26", rd="2026-11-05"),
        q("Consent", "Kyan agrees. Verbal, in office 4/11/26", cg=True, cm="oral", cd="2026-11-04") + ("Mum told?", "Yes"),
    ], 4, c)
    f.set(ag="youth_offending_team", rg="Bristol Youth Justice Service", hs="threatened", loss="Told to leave by mum on his birthday after row about college")
    f.lenient += [KEYS["rs"], KEYS["lsa"], KEYS["ad"], KEYS["phy"]]
    f.send("Stephon Grant <stephon.grant@bristolyj.example>", "housing.options@bristol-cc.example", "Housing alert KEJ", "Afternoon, housing alert attached for a 18 year old on our books. Can someone ring him before Friday week please.\n\nSteph\n", [("Housing Alert KEJ.odt", odf_bytes(doc), ODT)], "2026-11-05 15:45")


def housing_association_odt():
    f = Msg("association-tenancy-ending", "odt", "LibreOffice", "the landlord itself refers its tenant: label left, options crossed out, joint tenant and neighbour; numbered 1a 1b", lenient=["hs", "lcg", "lcd", "sup", "loss", "rsum", "op"])
    q = f.q
    d = document("Liberation Sans", 10)
    para(d, "**Mereside Homes – Income & Sustainment**")
    para(d, "**Tenancy at risk: pre-eviction notification to local authority**")
    t = [("1 Tenancy", "")]
    t += [("1a " + q("Tenant", "Mr Keith Barraclough", n="Keith Barraclough")[0], "Mr Keith Barraclough"), ("1b Joint tenant", "Mrs Ann Barraclough, died 11/03/2025"), ("1c Tenant's date of birth", q("DOB", "27th May 1958", dob="1958-05-27")[1]),
          ("1d Property", q("Property", "5 Teal Close, Crewe CW1 4XX", ad="5 Teal Close, Crewe CW1 4XX")[1]), ("1e Tenancy ref / type", q("Tenancy ref / type", "MH004417-02, ~~starter~~ / assured / ~~fixed term~~")[1]), ("1f Phone numbers", q("Phone numbers", "01632 960 215 (home) 07700 900 799 (mobile, rarely on)", ph="01632 960 215, 07700 900 799")[1]),
          ("2 Why we are writing", ""), ("2a Rent owed", q("Rent owed", "£3,911.07 at 2.11.26", arr="£3,911.07")[1]), ("2b Stage reached", q("Stage reached", "Outright possession order 14 Oct. Warrant applied for, eviction booked 10.30am Tuesday 8 December 2026", hd="2026-12-08")[1]),
          ("2c Background", q("Background", "Under-occupation charge since his wife died. Stopped opening the door and post. Has paid nothing since February.", "re")[1]),
          ("2d Could the tenancy still be saved?", "Yes, if backdated HB is agreed and he pays £15 a week"), ("2e Complaints from neighbours", q("Complaints", "One about the garden, Mrs Sykes at no. 7")[1]),
          ("3 About the tenant", ""), ("3a Others in the home", "None"), ("3b Next of kin", "Son, Paul Barraclough, 07700 900 798, lives in Perth, Australia most of the year"), ("3c Health", q("Health", "COPD on oxygen at night, depression, we think he is hoarding", phy="COPD on oxygen at night", mh="depression, we think he is hoarding")[1]),
          ("3d Served in the forces?", "Yes - Cheshire Regiment, 1976-88"), ("3e Risks for visiting staff", q("Risks for visiting staff", "Trip hazards and smoking near oxygen. Otherwise none", "rstaff")[1]),
          ("4 Sent by", ""), ("4a Officer", q("Officer", "Nadine Royle, Tenancy Sustainment Officer", rn="Nadine Royle", rr="Tenancy Sustainment Officer")[1]), ("4b Contact", q("Contact", "01632 960 870 / nadine.royle@mereside-homes.example", rp="01632 960 870", rm="nadine.royle@mereside-homes.example")[1]),
          ("4c Housing officer for the patch", "Ash Verma, 01632 960 872"), ("4d Has the tenant agreed?", "~~No~~ Yes – told us at the door on 29 October and signed"), ("4e Local authority", q("LA", "Cheshire East", au="Cheshire East")[1]), ("4f Date", q("Date", "3.11.2026", rd="2026-11-03")[1])]
    table(d, t, shade=(0, 7, 13, 19), cols=2)
    f.set(land="Mereside Homes", rg="Mereside Homes", rt="Income & Sustainment", save=True, af=True, cg=True, cm="written", cd="2026-10-29", ag="other", hs="threatened", sit="assured")
    f.un = [{"label": "2e Complaints from neighbours", "value": "One about the garden, Mrs Sykes at no. 7"}, {"label": "2d Could the tenancy still be saved?", "value": "Yes, if backdated HB is agreed and he pays £15 a week"}]
    f.lenient += [KEYS[k] for k in ("sit", "cm", "ph", "rt", "land", "cd", "arr", "mh", "phy", "op")]
    odt = strip_zip(convert(docx_bytes(d), "docx", "odt"))
    f.send("Nadine Royle <nadine.royle@mereside-homes.example>", "housing.options@cheshireeast-council.example", "Pre-eviction notification MH004417-02", "Dear Colleagues,\n\nPlease find attached a pre-eviction notification for one of our tenants. Eviction is booked for 8 December.\n\nRegards,\nNadine Royle\nTenancy Sustainment Officer\n", [("Pre eviction notification.odt", odt, ODT)], "2026-11-03 11:20")


def rtf_esc(s):
    out = []
    for ch in s:
        o = ord(ch)
        if ch in "\\{}":
            out.append("\\" + ch)
        elif ch == "\n":
            out.append("\\line ")
        elif o < 128:
            out.append(ch)
        elif o < 256:
            out.append("\\'%02x" % o)
        else:
            out.append("\\u%d?" % o)
    return "".join(out)


def rtf_row(cells, widths):
    x, s = 0, "\\trowd\\trgaph108\\trleft0"
    for w in widths:
        x += w
        s += "\\clbrdrt\\brdrs\\brdrw10\\clbrdrl\\brdrs\\brdrw10\\clbrdrb\\brdrs\\brdrw10\\clbrdrr\\brdrs\\brdrw10\\cellx%d" % x
    s += "\n"
    for c in cells:
        b, c = c.startswith("*"), c.lstrip("*")
        s += "\\pard\\intbl %s%s%s\\cell\n" % ("{\\b " if b else "", rtf_esc(c), "}" if b else "")
    return s + "\\row\n"


def emergency_alcohol_rtf():
    f = Msg("emergency-alcohol-nurse", "rtf", "hand-made RTF", "clinical system letter: label and answer in two ruled columns, four in the contacts rows, ED times", lenient=["hs", "lcg", "sit", "sup", "loss", "via", "rsum", "rt"])
    q = f.q
    W2, W4 = (3000, 6400), (2000, 2700, 2000, 2700)
    rows = [rtf_row(("*Emergency Department - Alcohol Care Team: homeless notification",), (9400,))]
    for p in [q("Patient", "Mr DEAKIN, Raymond", n="Raymond Deakin"), q("Hosp no / NHS no", "K1184402 / 401 023 2137", nhs="4010232137"), q("Date of birth", "15-Aug-1966", dob="1966-08-15"), q("Address on PAS", "No fixed abode", nfa=True), q("Contact", "07700 900 640. Drinks in Town Hall gardens most days if phone off", ph="07700 900 640"),
              q("Attended ED", "31-Oct-2026 21:14, by ambulance"), q("Presenting complaint", "Found collapsed, alcohol withdrawal seizure")]:
        rows.append(rtf_row(("*" + p[0], p[1]), W2))
    rows.append(rtf_row(("*NOK", "Sister, Carol Deakin", "*NOK tel", "01632 960 066"), W4))
    rows.append(rtf_row(("*GP", "Dr Osei, Trinity Med Ctr", "*GP tel", "01632 960 067"), W4))
    rows.append(rtf_row(("*Alcohol key worker", "Bridie Fallon (Change Grow)", "*Tel", "07700 900 641"), W4))
    f.set(op="Bridie Fallon (Change Grow), 07700 900 641")
    for p in [q("Where has patient been staying", "Doorways and the multi-storey in Wakefield Street since the hostel (Garden Street) excluded him in August", rs=True, sit="Doorways and the multi-storey in Wakefield Street", loss="the hostel (Garden Street) excluded him in August"), q("Last address where he paid rent", "19a Saville Street, Ossett WF5 0XX (until 2023)", lsa="19a Saville Street, Ossett WF5 0XX"),
              q("Alcohol / drugs", "35 units/day, chlordiazepoxide detox completed on CDU. No drugs.", "sm"), q("Medical", "Alcoholic liver disease, epilepsy", phy="Alcoholic liver disease, epilepsy"), q("Mental health", "Nil known", mh="Nil known"), q("Aggression / risk", "Verbally abusive to ED staff when intoxicated, no violence recorded", "rstaff"),
              q("Reason for this notification", "Medically fit, will be discharged to the street", "re"), q("Patient wants help from", "Wakefield Council", au="Wakefield"), q("Consent", "Verbal, capacity present", cg=True, cm="oral"),
              q("Completed by", "Siobhan Reilly, Alcohol Specialist Nurse, bleep 2280, 01632 960 060, s.reilly@pinderdale-nhs.example", rn="Siobhan Reilly", rr="Alcohol Specialist Nurse", rp="01632 960 060", rm="s.reilly@pinderdale-nhs.example"), q("Date/time", "02-Nov-2026 08:30", rd="2026-11-02")]:
        rows.append(rtf_row(("*" + p[0], p[1]), W2))
    rtf = "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Arial;}}\\fs20\n\\pard\\b Pinderdale Hospitals NHS Trust\\b0\\par\n" + "".join(rows) + "\\pard\\par Generated from EDIS\\par}"
    f.set(ag="emergency_department", rg="Pinderdale Hospitals NHS Trust", hs="homeless", rt="Alcohol Care Team")
    f.lenient += [KEYS["mh"], KEYS["rp"], KEYS["rstaff"]]
    f.send("REILLY, Siobhan (PINDERDALE HOSPITALS NHS TRUST) <s.reilly@pinderdale-nhs.example>", "housing.needs@wakefield-mdc.example", "ED homeless notification K1184402", "Please see attached. Patient will wait in the discharge lounge till about 2pm.\n\nSiobhan\n", [("ED homeless notification.rtf", rtf.encode("ascii"), RTF)], "2026-11-02 08:51")


def rtf_drop(data, start):
    """The RTF without the group that begins so."""
    i = data.find(start)
    if i < 0:
        return data
    depth, j = 0, i
    while True:
        depth += {b"{": 1, b"}": -1}.get(data[j:j + 1], 0)
        j += 1
        if depth == 0:
            return data[:i] + data[j:]


def asylum_move_on_rtf():
    f = Msg("asylum-accommodation-move-on", "rtf", "LibreOffice", "numbered questions in two columns, household table with relationship, previous caseworker and accommodation officer", lenient=["hs", "lcg", "lcd", "sup", "land"])
    q = f.q
    d = document("Arial", 10)
    para(d, "**Northbridge Refugee Support – Move-on notice to council**")

    def n(no, p):
        return ("%s. %s" % (no, p[0]), p[1])
    table(d, [n(1, q("Main applicant's full name", "Tesfalem Habtemariam Gebre", "n")), n(2, q("Sex", "M", gen="M")), n(3, q("Date of birth (ID card)", "01/01/1991", dob="1991-01-01")), n(4, q("Port / HO reference", "G1188402")), n(5, q("NASS reference", "26/04/00771")), n(6, q("Country of nationality", "Eritrea", nat="Eritrea")),
              n(7, q("Status granted and date", "Refugee status 5 yrs, 13/10/2026", imm="Refugee status 5 yrs")), n(8, q("Language and dialect", "Tigrinya", "lang")), n(9, q("Interpreter?", "Yes", itp=True)), n(10, q("Mobile / WhatsApp", "07700 900 452", "ph")), n(11, q("Present asylum accommodation", "Room 3, 48 Clarendon Road, Salford M6 5XX", ad="Room 3, 48 Clarendon Road, Salford M6 5XX", sit="asylum accommodation")),
              n(12, q("Provider's officer", "Shaz Iqbal, Corvane Housing, 01632 960 919")), n(13, q("Support ends", "10/11/2026 + 28 days = 8 December 2026", hd="2026-12-08")), n(14, q("NI number", "applied for"))], bold=(0,))
    para(d, "15. Dependants moving with applicant")
    table(d, [("Full name", "Relationship", "DOB", "M/F"), ("Selam Kidane Weldu", "wife", "12/09/1995", "F"), ("Natnael Tesfalem", "son", "23/03/2021", "M"), ("Arsema Tesfalem", "daughter", "07/07/2025", "F")], shade=(0,))
    f.set(hh=[{"name": "Selam Kidane Weldu", "relationship": "wife", "date_of_birth": "1995-09-12"}, {"name": "Natnael Tesfalem", "relationship": "son", "date_of_birth": "2021-03-23"}, {"name": "Arsema Tesfalem", "relationship": "daughter", "date_of_birth": "2025-07-07"}])
    para(d, "")
    table(d, [n(16, q("Is anyone pregnant or unwell?", "Selam is pregnant, due April. Arsema has sickle cell")), n(17, q("Reason they need housing", "Asylum support is stopping because of the positive decision", "re")), n(18, q("Council", "Salford City Council", au="Salford")), n(19, q("Why that council?", "Dispersed there 14 months ago, Natnael at Lark Hill Primary", lcd="Dispersed there 14 months ago, Natnael at Lark Hill Primary", lcg=["residence"])),
              n(20, q("Permission from applicant", "Yes, signed with interpreter present 3 Nov 2026", cg=True, cm="written", cd="2026-11-03")), n(21, q("Caseworker", "Liv Andersson", rn="Liv Andersson", rr="Caseworker")), n(22, q("Phone and email", "07700 900 450   liv@northbridge-refugee.example", rp="07700 900 450", rm="liv@northbridge-refugee.example")), n(23, ("Caseworker before", "Femi Adegoke (now at Bolton office)")), n(24, q("Today's date", "3 Nov 2026", rd="2026-11-03"))], bold=(0,))
    f.set(ag="other", rg="Northbridge Refugee Support", hs="threatened")
    f.un = [u for u in f.un if u["value"] != "applied for"]
    f.lenient += [KEYS["preg"], KEYS["loss"], KEYS["pf"], KEYS["land"], KEYS["op"], KEYS["imm"]]
    rtf = convert(docx_bytes(d), "docx", "rtf")
    for group in (rb"{\*\generator", rb"{\stylesheet", rb"{\*\listtable", rb"{\listoverridetable", rb"{\*\pgdsctbl", rb"{\*\themedata"):
        rtf = rtf_drop(rtf, group)
    f.send("Liv Andersson <liv@northbridge-refugee.example>", "homelessness@salford-cc.example", "Move-on notice - Gebre family, Clarendon Road", "Hello all,\n\nMove-on notice for a family of four. BRP/eVisa screenshots to follow.\n\nLiv (she/her)\nNorthbridge Refugee Support\n", [("Move-on notice Gebre.rtf", rtf, RTF)], "2026-11-03 17:31")


def community_prison_doc():
    f = Msg("training-prison-old-word", "doc", "LibreOffice (Word 97)", "old Word form: two small tables side by labels, tick boxes after the words, brother's address offered and refused, personal officer", lenient=["hs", "via", "sit", "sup", "lcd", "lcg", "rsum", "rt"])
    q = f.q
    d = document("Times New Roman", 11)
    para(d, "**HMP STOCKEN**")
    para(d, "RESETTLEMENT FORM 7 – LOCAL AUTHORITY HOUSING NOTIFICATION")
    table(d, [("1. " + q("Name in full", "Stuart Lee PARGETER", n="Stuart Lee Pargeter")[0], "Stuart Lee PARGETER", "2. " + q("Number", "A 3390 DN", pn="A3390DN")[0], "A 3390 DN"),
              ("3. Date of birth", q("Date of birth", "2nd July 1983", dob="1983-07-02")[1], "4. PNC", q("PNC", "01/204416K", "pnc")[1]),
              ("5. Main offence", q("Main offence", "Conspiracy to supply Class B", "cof")[1], "6. Term / date", q("Term / date", "5 yrs 3 mths / 08.03.24", csl="5 yrs 3 mths", csd="2024-03-08")[1]),
              ("7. CRD", q("CRD", "23.12.26", crd="2026-12-23", crt="CRD")[1], "8. HDC", "Refused Oct 26")])
    para(d, "9. Was there a home before prison?   Yes ☒   No ☐")
    para(d, "     If so where: " + q("Home before prison", "71 Ash Grove, Melton Mowbray LE13 (private, shared with ex-wife Julie Pargeter, d.o.b. 4/4/85, who still lives there)", lsa="71 Ash Grove, Melton Mowbray LE13")[1])
    para(d, "     Can return:   Yes ☐   No ☒   because: " + q("because", "divorced 2025", loss="divorced 2025")[1])
    para(d, "10. Address put forward by prisoner: brother Neil Pargeter, 15 King Street, Oakham. Tel 07700 900 084.   Suitable ☐   Not suitable ☒ (children in home, CSC objected)")
    para(d, "11. Health: " + q("Health", "High blood pressure", phy="High blood pressure")[1] + "     Mental health: " + q("MH", "None", mh="None")[1] + "     Drugs: " + q("Drugs", "Nil since 2024, MDTs clear", sm="Nil since 2024, MDTs clear")[1])
    para(d, "12. Risk to public: Low ☐  Medium ☒  High ☐     MAPPA: Yes ☐  No ☒")
    para(d, "13. Area wanted: " + q("Area wanted", "Melton Borough Council – worked at the pet food factory for 9 years before sentence, parents buried there, knows no other town", au="Melton", lcd="worked at the pet food factory for 9 years before sentence, parents buried there, knows no other town")[1])
    para(d, "14. Why is he likely to be homeless? " + q("Why likely homeless", "No family address approved and no savings for rent in advance.", "re")[1])
    table(d, [("15. Personal officer", "Officer Birdi, K wing", "16. Probation (outside)", q("Probation", "Lorna Staite, Leicester, 07700 900 086", ln="Lorna Staite", lp="07700 900 086")[1]),
              ("17. Filled in by", q("Filled in by", "Mrs J. Okonedo, Housing Adviser", rn="J. Okonedo", rr="Housing Adviser")[1], "18. Phone", q("Phone", "01632 960 555 x 4102", "rp")[1]),
              ("19. Prisoner's signature", "S L Pargeter", "20. Dated", q("Dated", "29.10.26", cd="2026-10-29")[1])])
    f.set(cg=True, cm="written", rl="medium", cp="HMP Stocken", ag="prison", hs="threatened", rg="HMP Stocken", cs="sentenced")
    f.un = [{"label": "HDC", "value": "Refused Oct 26"}, {"label": "15. Personal officer", "value": "Officer Birdi, K wing"}]
    f.lenient += [KEYS[k] for k in ("cg", "cm", "rd", "crt", "cs", "rg", "mh", "lsa", "ln", "lp", "cd")]
    doc = convert(docx_bytes(d), "docx", "doc:MS Word 97")
    f.send("Okonedo, Jan [HMP Stocken] <jan.okonedo@hmpps.example>", "housing@melton-bc.example", "Form 7 - Pargeter A3390DN", "Please find form 7. He is released just before Christmas so any early appt would be appreciated.\n", [("Form 7 Pargeter.doc", doc, DOC)], "2026-10-30 09:12")


def provider_sheet():
    f = Msg("commissioned-provider-sheet", "xlsx", "openpyxl", "one person a sheet: labels in B, answers in D, section bars, drop-down cells; probation practitioner, previous provider worker and emergency contact", lenient=["hs", "via", "sit", "sup", "lcg", "lcd", "rsum", "loss"])
    q = f.q
    wb = Workbook()
    s = wb.active
    s.title = "Referral"
    s.column_dimensions["B"].width, s.column_dimensions["D"].width = 38, 60
    thin = Border(*[Side(style="thin")] * 4)
    r = [2]

    def bar(t):
        r[0] += 1
        s.merge_cells(start_row=r[0], start_column=2, end_row=r[0], end_column=4)
        c = s.cell(r[0], 2, t)
        c.font, c.fill = Font(bold=True, color="FFFFFF"), PatternFill("solid", fgColor="1F4E78")
        r[0] += 1

    def ln(p, date=None):
        s.cell(r[0], 2, p[0]).font = Font(bold=True)
        c = s.cell(r[0], 4, date or p[1])
        c.border, c.alignment = thin, Alignment(wrap_text=True, vertical="top")
        if date:
            c.number_format = "DD/MM/YYYY"
        r[0] += 1
    D = datetime.datetime
    s["B1"] = "Pathfold Resettlement – Accommodation service (CRS Kent, Surrey & Sussex)"
    s["B1"].font = Font(bold=True, size=14)
    s["B2"] = "Local authority notification"
    bar("Participant")
    ln(q("Participant name", "Jodie Marchbank", "n"))
    ln(q("DoB", "19/03/1990", dob="1990-03-19"), D(1990, 3, 19))
    ln(q("Delius CRN", "E880316", "crn"))
    ln(q("Mobile", "07700900932", "ph"))
    ln(q("Gender", "Female", "gen"))
    ln(q("Currently", "In CAS3 bedspace", "sit"))
    ln(q("CAS3 end date", "14/12/2026", hd="2026-12-14", cas3=True), D(2026, 12, 14))
    ln(q("Address of bedspace", "Room 5, 9 Denmark Place, Hastings TN34 1XX", ad="Room 5, 9 Denmark Place, Hastings TN34 1XX"))
    ln(q("Released from / on", "HMP East Sutton Park, 21/09/2026", cp="HMP East Sutton Park", crd="2026-09-21"))
    ln(("Emergency contact", "Gary Marchbank (dad) 07700900933, Bexhill"))
    bar("Workers")
    ln(q("Pathfold navigator", "Ellis Thorne", rn="Ellis Thorne", rr="navigator"))
    ln(q("Navigator phone", "07700900940", "rp"))
    ln(q("Navigator email", "ellis.thorne@pathfold.example", "rm"))
    ln(("Navigator before", "Marnie Cole (to 30/09/2026)"))
    ln(q("Probation practitioner", "Adwoa Mensah", ln="Adwoa Mensah"))
    ln(q("Practitioner phone", "01632 960 145", lp="01632 960 145"))
    ln(q("Practitioner email", "adwoa.mensah@probation.example", lm="adwoa.mensah@probation.example"))
    bar("Need")
    ln(q("Presenting issue", "CAS3 is for 84 nights only and ends 14 December. Nothing to move to, family home is overcrowded.", "re"))
    ln(q("Last settled address", "2 Grosvenor Gdns, St Leonards TN38 0XX (evicted Nov 2025, ASB by partner)", lsa="2 Grosvenor Gdns, St Leonards TN38 0XX", loss="evicted Nov 2025, ASB by partner"))
    ln(q("Local authority notified", "Hastings Borough Council", au="Hastings"))
    ln(q("Local connection", "Grew up in Hastings, daughter in school there with dad"))
    f.un.pop()
    f.set(lcd="Grew up in Hastings, daughter in school there with dad")
    ln(q("Offence", "Fraud by false representation", "cof"))
    ln(q("Licence until", "20/03/2027"), D(2027, 3, 20))
    ln(q("RoSH", "Low", rl="low"))
    ln(q("Domestic abuse (victim)", "Yes", da=True))
    ln(q("Substance use", "Alcohol, attending STAR", sm="Alcohol, attending STAR"))
    ln(q("Mental health", "PTSD – waiting for talking therapies", "mh"))
    ln(q("Physical health", None))
    bar("Consent and sign off")
    ln(q("Consent to share with LA", "Yes", cg=True))
    ln(q("Consent recorded on", "16/10/2026", cd="2026-10-16"), D(2026, 10, 16))
    ln(q("Date of notification", "19/10/2026", rd="2026-10-19"), D(2026, 10, 19))
    dv = DataValidation(type="list", formula1='"Yes,No"', allow_blank=True)
    s.add_data_validation(dv)
    dv.add("D33")
    g = wb.create_sheet("Guidance")
    g["A1"] = "Complete one workbook per participant. Use the drop-downs. Save as initials_LA.xlsx"
    g["A2"] = "Example name: Alex Sample, DoB 01/01/1980"
    f.set(ag="other", rg="Pathfold Resettlement", hs="threatened", cs="licence")
    f.un = [u for u in f.un if u["value"]]
    wb.properties.created = wb.properties.modified = D(2026, 10, 1)
    b = io.BytesIO()
    wb.save(b)
    f.lenient += [KEYS[k] for k in ("cas3", "cp", "crd", "ln", "lp", "lm", "da", "lsa", "cs", "rr")]
    f.send("Ellis Thorne <ellis.thorne@pathfold.example>", "housing.options@hastings-bc.example", "JM_Hastings", "Hi there, please find LA notification attached for JM. Cc Adwoa her PP.\n\nEllis Thorne\nAccommodation Navigator\nPathfold\n", [("JM_Hastings.xlsx", b.getvalue(), XLSX)], "2026-10-19 16:28", extra=[("Cc", "adwoa.mensah@probation.example")])


def night_shelter_ods():
    f = Msg("night-shelter-sheet", "ods", "odfpy", "sheet form: label over answer, three a row, then yes/no/comment columns; shelter manager and guest's brother", lenient=["hs", "via", "sup", "lcg", "lcd", "re", "loss", "sit"])
    q = f.q
    doc = OpenDocumentSpreadsheet()
    t = OTable(name="Guest referral")

    def row(*cells):
        r = TableRow()
        for c in cells:
            e = TableCell(valuetype="string")
            if c:
                e.addElement(OP(text=c))
            r.addElement(e)
        t.addElement(r)
    row("All Saints Winter Night Shelter, Loughborough")
    row("Guest referral to council")
    row("")
    A = [q("Guest", "Ian Blenkinsop", "n"), q("Date of birth", "30/10/1980", dob="1980-10-30"), q("Phone", "07700 900 874", "ph")]
    row(*[a[0] for a in A])
    row(*[a[1] for a in A])
    A = [q("First night with us", "1 November 2026"), q("Can stay until", "29 November 2026", hd="2026-11-29"), q("NI no.", "QQ 46 20 91 B", ni="QQ462091B")]
    row(*[a[0] for a in A])
    row(*[a[1] for a in A])
    A = [q("Came from", "tent on the canal", ), q("Last address with a tenancy", "11 Cobden St, Loughborough LE11 1XX", "lsa"), q("Why it ended", "Marriage broke down, wife kept the house", "loss")]
    row(*[a[0] for a in A])
    row(*[a[1] for a in A])
    row("")
    row("Question", "Yes / No", "Comment")
    for lab, yn, com, k in [("Served in the forces", "No", "", dict(af=False)), ("Been in prison", "Yes", "2014, drink driving", {}), ("Drinks or uses drugs", "Yes", "Binges, sober for 3 weeks", dict(sm="Binges, sober for 3 weeks")), ("Mental health", "No", "", {}), ("Illness or disability", "Yes", "Bad hip, uses stick", dict(phy="Bad hip, uses stick")),
                            ("Risk to volunteers", "No", "Helps in the kitchen", dict(rstaff="No. Helps in the kitchen")), ("Works", "Yes", "Agency warehouse, nights", {}), ("Anyone with him", "No", "Brother Alan in Leicester (07700 900 875) can't take him", {})]:
        row(lab, yn, com)
        f.set(**k)
        if not k and com:
            f.un.append({"label": lab, "value": yn + ", " + com})
    row("")
    A = [q("Referred to", "Charnwood Borough Council", au="Charnwood"), q("Guest has said yes to this", "Yes 08/11/26", cg=True, cd="2026-11-08"), q("Sent on", "08/11/26", rd="2026-11-08")]
    row(*[a[0] for a in A])
    row(*[a[1] for a in A])
    A = [q("Completed by (volunteer)", "Pauline Dexter", "rn"), ("Shelter manager", "Revd Tim Oldroyd 01632 960 233"), q("Reply to", "referrals@allsaints-shelter.example", "rm")]
    row(*[a[0] for a in A])
    row(*[a[1] for a in A])
    doc.spreadsheet.addElement(t)
    f.set(ag="other", rg="All Saints Winter Night Shelter, Loughborough", rr="volunteer", hs="homeless", sit="night shelter")
    f.lenient += [KEYS[k] for k in ("rr", "rstaff", "rs", "mh", "rg", "hd", "arson", "rp", "re")]
    f.send("All Saints Night Shelter <referrals@allsaints-shelter.example>", "housingneeds@charnwood-bc.example", "Guest referral", "Dear Housing,\n\nAnother of our guests who would like your help. Please reply to this address and whoever is on shift will see it.\n\nPauline (volunteer)\n", [("guest referral IB.ods", odf_bytes(doc), ODS)], "2026-11-08 21:40")


def prison_monthly_list():
    a, b2, c = Ref(), Ref(), Ref()
    people = [
        (a, "Delroy Antonio", "Facey", "A2271FK", "28/01/1985", "C411907", "04/12/2026", "CRD", "Burglary", "Flat 6 Maryon House, Woolwich SE18 5XX", "Lost tenancy in custody, arrears", "Royal Greenwich", "Greenwich", "Medium", "Y 02/11/26", "Chris Lomas", "chris.lomas@probation.example", "Sister in Thamesmead, overcrowded"),
        (b2, "Ryan", "Spratling", "A9048EJ", "11/06/1999", "H207715", "11/12/2026", "FTR", "Assault PC", "NFA", "Relationship breakdown", "Lewisham", "Lewisham", "High", "Y 03/11/26", "Bola Sanni", "bola.sanni@probation.example", "Not Catford, ex partner there"),
        (c, "Mohamed", "Abdi Warsame", "A6613FM", "05/09/1991", "J118230", "18/12/2026", "HDC", "Theft", "31 Nightingale Vale, SE18 4XX", "Family asked him to leave", "Royal Greenwich", "Greenwich", "Low", "Y 02/11/26", "Chris Lomas", "chris.lomas@probation.example", "Mum is at old address"),
    ]
    f = Msg("prison-monthly-list-three-men", "xlsx", "openpyxl", "a row a man, head row of short labels on row 4, offender manager's columns at the right, author above", refs=[a, b2, c],
            lenient=["hs", "lcg", "lcd", "via", "sit", "excl", "rsum", "rt", "cm", "nfa"])
    wb = Workbook()
    s = wb.active
    s.title = "Dec releases"
    s["A1"] = "HMP THAMESIDE – December releases with no address (Duty to Refer)"
    s["A2"] = "Prepared by Yvonne Castle, Housing Officer, 020 7946 0517, yvonne.castle@thameside-prison.example     Authorised: Deputy Head of Resettlement M. Duarte     Date 04/11/2026"
    heads = ["Forename", "Surname", "NOMIS", "DOB", "CRN", "Rel date", "Rel type", "Offence", "Last address", "Reason homeless", "LA", "RoSH", "Consent", "COM", "COM email", "Notes"]
    for i, h in enumerate(heads):
        s.cell(4, i + 1, h).font = Font(bold=True)
    for ri, (r, fn, sn, pn, dob, crn, rel, rt, off, last, why, la, lac, rosh, cons, com, come, notes) in enumerate(people):
        def iso(x):
            return "-".join(reversed(x.split("/")))
        vals = [fn, sn, pn, dob, crn, rel, rt, off, last, why, la, rosh, cons, com, come, notes]
        for i, v in enumerate(vals):
            s.cell(5 + ri, i + 1, v)
        r.set(n=fn + " " + sn, pn=pn, dob=iso(dob), crn=crn, crd=iso(rel), crt="Fixed-term recall" if rt == "FTR" else rt, cof=off, au=lac, rl=rosh.lower(), cg=True, cd="2026-11-" + cons[2:4], ln=com, lm=come, cp="HMP Thameside", ag="prison", rn="Yvonne Castle", rr="Housing Officer", rp="020 7946 0517", rm="yvonne.castle@thameside-prison.example", rd="2026-11-04", rg="HMP Thameside", re=why)
        if last == "NFA":
            r.set(nfa=True)
        else:
            r.set(lsa=last)
        r.un.append({"label": "Notes", "value": notes})
    b2.set(cs="recall")
    f.lenient += [KEYS[k] for k in ("cs", "crt", "loss", "re", "rg", "hs")]
    wb.properties.created = wb.properties.modified = datetime.datetime(2026, 11, 4)
    b = io.BytesIO()
    wb.save(b)
    f.send("Castle, Yvonne <yvonne.castle@thameside-prison.example>", "southeast.housing.hub@selhousing.example", "December DTRs x3", "Hi all,\n\nDecember list. Two Greenwich, one Lewisham. Shout if anything missing.\n\nYvonne\n", [("Dec 2026 DTR list.xlsx", b.getvalue(), XLSX)], "2026-11-04 13:33")
