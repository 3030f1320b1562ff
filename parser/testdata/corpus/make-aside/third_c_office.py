#!/usr/bin/python3
"""Forms in rich text, OpenDocument, old Word and spreadsheets. Needs what third_c_lib.py names; run third_c_all.py."""
import openpyxl
from odf import opendocument, table as ot, text as otx
from odf import style as ost
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

from third_c_lib import *  # noqa: F401,F403


def all_():
    prison_wordpad()
    treatment_service_rtf()
    social_services_odt()
    veterans_odt()
    old_protocol_doc()
    release_list_sheet()
    probation_form_sheet()
    outreach_ods()


def rtf(s):
    return "".join("\\" + c if c in "\\{}" else c if ord(c) < 128 else "\\u%d?" % ord(c) for c in s)


def prison_wordpad():
    m = M("styal-wordpad", "rtf", "hand-made, as WordPad writes", "bold labels with a tab, one line each, no table", "hs sit lcg loss rsum via rg crt")
    q = m.q
    lines = [
        "HMP & YOI STYAL – Housing Referral", q("Woman's name", "Ms Caitlin Rose Devaney", n="Caitlin Rose Devaney"), q("Prison no", "A2245GK", "pn"), q("DOB", "7 Feb 2000", dob="2000-02-07"), q("Ethnicity", "Irish Traveller", "eth"), q("Release", "1 December 2026 – end of 14 week sentence", crd="2026-12-01", csl="14 week"), q("Offence", "Assault emergency worker", "cof"),
        q("Address before prison", "none, staying at different sites. NFA", nfa=True), q("Area wanted", "Stockport Council – aunt Bridget Ward is on the site at Heaton Norris", au="Stockport"), q("Reason for referral", "Caitlin cannot go back to site because of her husband's family. Will be street homeless.", "re", hs="homeless"), q("Domestic abuse", "Yes, husband Martin, has OMU non-contact", da=True),
        q("Pregnant", "Yes, 16 weeks", preg=True), q("Mental health", "On ACCT in October, closed now", "mh"), q("Drugs / alcohol", "Alcohol, detox completed", "sub"), q("Risk level", "Low", rl="low"), q("Consent", "Yes – signed 13/11/26", cg=True, cm="written", cd="2026-11-13"), q("Completed by", "Kelly Ann Marsh, Pre-Release Team", rn="Kelly Ann Marsh", rt="Pre-Release Team"), q("Contact", "01632 960 404 / kelly.marsh@styal-prerelease.example", rp="01632 960 404", rm="kelly.marsh@styal-prerelease.example"), q("Date", "16/11/26", rd="2026-11-16"),
    ]
    m.g(ag="prison", cp="HMP Styal")
    m.lenient += ["cs", "csl", "rt", "mh", "lcd", "rs", "excl"]
    body = "".join("\\b %s\\b0\\par\n\\par\n" % rtf(x) if isinstance(x, str) else "\\b %s:\\b0\\tab %s\\par\n" % (rtf(x[0]), rtf(x[1])) for x in lines)
    data = "{\\rtf1\\ansi\\ansicpg1252\\deff0\\nouicompat\\deflang2057{\\fonttbl{\\f0\\fnil\\fcharset0 Calibri;}}\n{\\*\\generator Riched20 10.0.19041}\\viewkind4\\uc1 \n\\pard\\sa120\\tx3400\\f0\\fs22\\lang9 " + body + "}\n"
    m.send("Marsh, Kelly Ann <kelly.marsh@styal-prerelease.example>", "housing.options@stockport-homes.example", "Housing referral - CD release 1 Dec", "Hi, please see attached. Short notice sorry, she only came to us on Friday.\n\nKelly\n", attach=[("Housing Referral Devaney.rtf", data.encode("ascii"), RTF)])


def treatment_service_rtf():
    m = M("detox-unit-rich-text", "rtf", "LibreOffice", "ruled table, label left, two staff and a sponsor named, dates with full stops", "hs sit lcg loss rsum via rg op cs", review=False)
    q = m.q
    d = document("Liberation Serif", 11)
    para(d, "**Bridgewater Recovery – referral for homelessness help (Halton)**")
    table(d, [
        q("Service user", "Raymond Alfred Pickavance", "n"), q("D.o.B.", "22.07.1967", dob="1967-07-22"), q("Tel.", "07700 900 803", "ph"), q("NI", "QQ447789C", "ni"), q("Currently at", "Bridgewater detox unit, bed 8 (to 01.12.2026)", sit="Bridgewater detox unit, bed 8 (to 01.12.2026)"), q("Home address", "no home now, NFA", nfa=True),
        q("Last home", "44 Grangeway Rise, Runcorn WA7 9ZZ (Halton Housing, abandoned Aug 26)", lsa="44 Grangeway Rise, Runcorn WA7 9ZZ", land="Halton Housing"), q("Council to contact", "Halton Borough Council", au="Halton"), q("Homeless on", "01.12.2026", hd="2026-12-01"), q("Circumstances leading to referral", "Lost tenancy through cuckooing by dealers. Wants a dry house if there is one, not the hostel.", "re"),
        q("Substances", "Alcohol dependent, 3rd detox; no drugs since 2023", "sub"), q("Physical health", "Cirrhosis, compensated", "phy"), q("Mental health", "Depression, mirtazapine", "mh"), q("Ex-services", "Yes, Cheshire Regiment 84-90", af=True), q("Sponsor (AA)", "Jim T., 07700 900 806"), q("Keyworker (sends this form)", "Alison Drury 01632 960 835 alison.drury@bridgewater-recovery.example", rn="Alison Drury", rp="01632 960 835", rm="alison.drury@bridgewater-recovery.example"), q("Unit manager", "Paul Sankey 01632 960 830"), q("Agreed with service user", "Y, he signed below 17.11.2026", cg=True, cm="written", cd="2026-11-17"), q("Date sent", "18.11.2026", rd="2026-11-18"),
    ], [5.5, 11.5])
    para(d, "Signed (service user): R Pickavance")
    m.g(ag="other", rr="Keyworker")
    m.lenient += ["rr", "land", "ag", "lsa"]
    m.send("Alison Drury <alison.drury@bridgewater-recovery.example>", "housingsolutions@halton-homes.example", "Referral from detox - RP", "Hi all\n\nReferral attached for RP.\n\nAlison\n", attach=[("homelessness referral RP.rtf", convert(docx_bytes(d), "docx", "rtf"), RTF)])


def odt_bytes(build_):
    d = opendocument.OpenDocumentText()
    build_(d)
    b = io.BytesIO()
    d.save(b)
    return b.getvalue()


def odt_styles(d, border=True):
    c = ost.Style(name="cell", family="table-cell")
    c.addElement(ost.TableCellProperties(border="0.5pt solid #000000" if border else "none", padding="0.1cm"))
    g = ost.Style(name="grey", family="table-cell")
    g.addElement(ost.TableCellProperties(border="0.5pt solid #000000" if border else "none", padding="0.1cm", backgroundcolor="#dddddd"))
    b = ost.Style(name="bold", family="paragraph")
    b.addElement(ost.TextProperties(fontweight="bold"))
    h = ost.Style(name="big", family="paragraph")
    h.addElement(ost.TextProperties(fontweight="bold", fontsize="15pt"))
    for s in (c, g, b, h):
        d.automaticstyles.addElement(s)


def odt_p(d, s, style=None):
    d.text.addElement(otx.P(stylename=style, text=s) if style else otx.P(text=s))


def odt_table(d, rows, n, bold=True):
    t = ot.Table(name="Table")
    for _ in range(n):
        t.addElement(ot.TableColumn())
    for r in rows:
        tr = ot.TableRow()
        r = (r,) if isinstance(r, str) else r
        for i, x in enumerate(r):
            last = i == len(r) - 1 and len(r) < n
            c = ot.TableCell(stylename="grey" if len(r) == 1 else "cell", **({"numbercolumnsspanned": n - i} if last else {}))
            for s in x.split("\n"):
                c.addElement(otx.P(text=s, stylename="bold") if (bold and i % 2 == 0) or len(r) == 1 else otx.P(text=s))
            tr.addElement(c)
            if last:
                for _ in range(n - i - 1):
                    tr.addElement(ot.CoveredTableCell())
        t.addElement(tr)
    d.text.addElement(t)


def social_services_odt():
    m = M("family-hub-odt", "odt", "odfpy", "two label/answer pairs a row under grey section rows; mother, father and health visitor named", "hs sit lcg loss rsum via rg op lcd")
    q = m.q
    rows = [
        "Worker", q("Name", "Samantha Oyelaran-Pike", "rn") + q("Service", "Sunderland Together for Children", rg="Sunderland Together for Children"), q("Phone", "01632 960 512", "rp") + q("Email", "s.oyelaran-pike@tfc-hubs.example", "rm"), q("Date", "13 Nov 2026", rd="2026-11-13") + q("EHM no.", "EHM-70661", xr="EHM-70661"),
        "Parent to be helped", q("Name", "Leanne Pattison", "n") + q("Born", "03.12.1996", dob="1996-12-03"), q("Phone", "07700 900 292", "ph") + q("NI", "QQ560371A", "ni"), q("Address", "Upstairs flat, 6 Hendon Burn Terrace, Sunderland SR2 9ZZ", "ad"),
        "Father", q("Name", "Callum Dodds") + q("Born", "19.08.1995"), q("Address", "HMP Durham, due out 20/12/2026, not returning to family"),
        "Children", q("Names and dates of birth", "Lexi Dodds 11.04.2020\nJenson Dodds 26.01.2023", hh=[who("Lexi Dodds", dob="2020-04-11"), who("Jenson Dodds", dob="2023-01-26")]),
        "What is happening", q("Why refer?", "Landlord will not do repairs, ceiling down in children's room, environmental health have prohibited use of it from 1 December. Leanne wants help to find somewhere before then.", "re", hd="2026-12-01"), q("Landlord", "Northgate Lets", "land") + q("Arrears", "£0"), q("Health", "Lexi uses inhalers. Leanne well.") + q("Health visitor", "Ann Surtees 01632 960 518"), q("Domestic abuse", "Historic, from Mr Dodds", da=True) + q("Safe to visit", "Yes", staff="Yes"),
        "Agreement", q("Parent agrees", "Yes") + q("How recorded", "Signed Early Help consent, 2 Nov 2026", cm="written", cd="2026-11-02"),
    ]
    m.g(cg=True, ag="social_services", au="Sunderland")
    m.lenient += ["hd", "staff", "au", "cm", "cd", "xr", "household", "ag", "phy", "arr"]

    def make(d):
        odt_styles(d)
        odt_p(d, "Early Help – homelessness prevention request to Sunderland City Council", "big")
        odt_p(d, "Use one form per family.")
        odt_table(d, rows, 4)
    m.send("Samantha Oyelaran-Pike <s.oyelaran-pike@tfc-hubs.example>", "accessandhousing@sunderland-homes.example", "Homelessness prevention request LP", "Hello,\n\nRequest attached.\n\nSam O-P\nFamily Hub\n", attach=[("homelessness prevention request.odt", odt_bytes(make), ODT)])


def veterans_odt():
    m = M("veterans-charity-odt", "odt", "odfpy", "label row above answer row, no rules, awkward: caseworker, sister and old landlord, date of birth beside service dates", "hs sit lcg loss rsum via rg op lcd re", review=False)
    q = m.q
    rows = []

    def up(*pairs):
        rows.append(tuple(p[0] for p in pairs))
        rows.append(tuple(p[1] or "–" for p in pairs))
    up(q("Veteran", "Mr Stuart Iain Colquhoun", n="Stuart Iain Colquhoun"), q("Born", "30/05/1970", dob="1970-05-30"), q("Enlisted", "12/09/1988"), q("Left", "11/09/2010"))
    up(q("Mobile", "07700 900 858", "ph"), q("Email", "", ), q("NI no", "QQ 60 02 13 A", ni="QQ600213A"), q("Service no", "24811906"))
    up(q("Staying at", "Sister's: 1 Canon Brow, Carlisle CA3 9ZZ", ad="1 Canon Brow, Carlisle CA3 9ZZ"), q("Until", "19/12/2026", hd="2026-12-19"), q("Sister", "Morag Tait"), q("Sister's mobile", "07700 900 859"))
    up(q("Home before that", "Cabin at Solway Holiday Village, Silloth CA7 9ZZ", lsa="Cabin at Solway Holiday Village, Silloth CA7 9ZZ"), q("Landlord then", "H. Graham", land="H. Graham"), q("Ended", "Season closed 31/10/2026", loss="Season closed"), q("Owed", "£260", arr="£260"))
    up(q("Health", "Hearing loss, PTSD (Op Courage)"), q("Alcohol", "Most days", sub="Most days"), q("Pets", "1 greyhound"), q("Visits", "No problem", staff="No problem"))
    up(q("Council asked", "Cumberland", au="Cumberland"), q("Agrees?", "Yes, by phone 12/11/2026", cg=True, cm="oral", cd="2026-11-12"), q("Caseworker", "Elspeth Rae", "rn"), q("Direct line", "01632 960 261", "rp"))
    m.g(af=True, ag="other", mh="PTSD (Op Courage)", phy="Hearing loss", rg="Border Veterans' Welfare", re="Stuart's sister is giving up her tenancy at Christmas to go into sheltered housing which will not take him or the dog.", rr="Caseworker")
    m.lenient += ["rr", "mh", "phy", "sub", "staff", "rd", "rm", "arr", "land", "ad", "hd", "lsa", "ag"]

    def make(d):
        odt_styles(d, False)
        odt_p(d, "Border Veterans' Welfare", "big")
        odt_p(d, "Housing referral sheet", "bold")
        t = ot.Table(name="Sheet")
        for _ in range(4):
            t.addElement(ot.TableColumn())
        for k, r in enumerate(rows):
            tr = ot.TableRow()
            for x in r:
                c = ot.TableCell(stylename="cell")
                c.addElement(otx.P(text=x, stylename="bold") if k % 2 == 0 else otx.P(text=x))
                tr.addElement(c)
            t.addElement(tr)
        d.text.addElement(t)
        odt_p(d, "Reason we are writing", "bold")
        odt_p(d, "Stuart's sister is giving up her tenancy at Christmas to go into sheltered housing which will not take him or the dog.")
    m.send("Elspeth Rae <elspeth.rae@borderveterans.example>", "homelessness@cumberland-homes.example", "Veteran to be homeless 19 Dec", "Dear Cumberland Council,\n\nSheet attached for Mr Colquhoun.\n\nWith thanks\nElspeth Rae\n", attach=[("Housing referral sheet SC.odt", odt_bytes(make), ODT)])


def old_protocol_doc():
    m = M("county-protocol-old-word", "doc", "LibreOffice", "old Word file: joint protocol form with numbered boxes, label and answer in one cell, two officers", "hs sit lcg loss rsum via rg op cs")
    q, a = m.q, m.a
    d = document("Liberation Sans", 10)
    para(d, "**JOINT WORKING PROTOCOL – FORM JP2**  (Norfolk districts, prisons and probation)")

    def one(p):
        return "%s  %s" % p
    table(d, [
        (one(q("1. District applied to:", "Breckland", au="Breckland")), one(q("2. Date:", "10/11/26", rd="2026-11-10"))), (one(q("3. Surname:", "Thurtle")), one(q("4. First names:", "Wesley Adam"))), (one(q("5. DOB:", "14/01/86", dob="1986-01-14")), one(q("6. Prison no./CRN:", "A8805DV / N551203", pn="A8805DV", crn="N551203"))),
        (one(q("7. Prison:", "HMP Wayland", cp="HMP Wayland")), one(q("8. Release date and type:", "05/01/27 Parole", crd="2027-01-05", crt="Parole"))), (one(q("9. Offence / sentence:", "Aggravated burglary, 8 yrs", cof="Aggravated burglary", csl="8 yrs")), one(q("10. Licence conditions:", "GPS tag, not to enter Thetford", "clc"))),
        ("11. Why is this person expected to be homeless?\n" + a("Parole directed release to AP (Norwich) for 12 weeks only if bed available, otherwise to own address which he has not got.", "re"),), (one(q("12. Last address:", "18 Redcastle Way, Thetford IP24 9ZZ", "lsa")), one(q("13. Connection:", "Parents in Watton", "lcd", lcg=["family"]))),
        (one(q("14. RoSH:", "High", rl="high")), one(q("15. MAPPA:", "Cat 2, L1", mc=2, ml=1))), (one(q("16. Mental health:", "No current", "mh")), one(q("17. Physical:", "Epilepsy", "phy"))), (one(q("18. Drugs/alcohol:", "Nil since 2021", "sub")), one(q("19. Arson / sexual:", "No / No", arson=False))),
        ("20. Victim considerations: Thetford exclusion, VLO Sarah Betts 01632 960 664",),
        (one(q("21. Prison officer completing:", "Hugh Larkman (POM)", rn="Hugh Larkman", rr="POM")), one(q("Tel/email:", "01632 960 650, hugh.larkman@wayland-omu.example", rp="01632 960 650", rm="hugh.larkman@wayland-omu.example"))), (one(q("22. Community officer:", "Fay Goymer", "ln")), one(q("Tel/email:", "01632 960 662, fay.goymer@norfolk-pdu.example", lp="01632 960 662", lm="fay.goymer@norfolk-pdu.example"))),
        ("23. Prisoner's consent:   Yes ☒   No ☐     Date: 09/11/26     Signed: W Thurtle",),
    ], [8.5, 8.5])
    m.g(n="Wesley Adam Thurtle", cg=True, cm="written", cd="2026-11-09", ag="prison", excl="Thetford exclusion")
    m.lenient += ["excl", "mh", "rso", "csl", "clc", "lcg", "cas3"]
    m.send("Larkman, Hugh <hugh.larkman@wayland-omu.example>", "housing.duty@breckland-homes.example", "JP2 Thurtle A8805DV", "Please find JP2 attached for the above, parole release.\n\nHugh\n", attach=[("JP2 Thurtle.doc", convert(docx_bytes(d), "docx", "doc"), DOC)])


def xlsx_bytes(wb):
    wb.properties.created = wb.properties.modified = datetime.datetime(2026, 11, 2)
    b = io.BytesIO()
    wb.save(b)
    out = io.BytesIO()
    with zipfile.ZipFile(b) as z, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as o:
        for i in z.infolist():
            o.writestr(zipfile.ZipInfo(i.filename, (2026, 11, 2, 9, 0, 0)), z.read(i), zipfile.ZIP_DEFLATED)
    return out.getvalue()


def release_list_sheet():
    m = M("monthly-release-list", "xlsx", "openpyxl", "a list: a person a row, heads in row 4, notes above and a total below", "hs sit lcg loss rsum via rg op cs crt ag cm rr rt", review=False)
    wb = openpyxl.Workbook()
    ws = wb.active
    ws.title = "Dec releases"
    ws["A1"] = "HMP Norwich – December releases with no address – Duty to Refer, Great Yarmouth Borough Council"
    ws["A1"].font = Font(bold=True, size=13)
    ws["A2"] = "Sent by Rachel Dunthorne, Pre-Release Administrator, 01632 960 618, rachel.dunthorne@norwich-prerelease.example, 13 November 2026. All have signed consent."
    heads = ["No.", "Surname", "Forename", "NOMIS", "DOB", "Release", "Type", "Offence", "Last address", "RoSH", "COM", "COM phone", "Why no address"]
    for j, h in enumerate(heads, 1):
        c = ws.cell(4, j, h)
        c.font, c.fill = Font(bold=True), PatternFill("solid", fgColor="DDEBF7")
    D = datetime.date
    people = [
        ("Bullard", "Jason Lee", "A1907FT", D(1981, 6, 9), D(2026, 12, 4), "CRD", "Theft", "NFA Great Yarmouth", "Low", "Simone Pegg", "01632 960 630", "Street homeless for a year before sentence"),
        ("Nwosu", "Emeka", "A7326GD", D(1999, 1, 23), D(2026, 12, 11), "HDC", "PWITS Class B", "24 Camperdown Row, Great Yarmouth NR30 9ZZ", "Medium", "Simone Pegg", "01632 960 630", "Girlfriend has withdrawn her address"),
        ("Smith-Oakes", "Terence", "A0048CW", D(1957, 3, 31), D(2026, 12, 18), "CRD", "Breach of SHPO", "Hostel, 8 Nelson Villas, Great Yarmouth NR30 9ZZ", "High", "Adrian Kerridge", "01632 960 635", "Hostel will not have him back"),
    ]
    for i, p in enumerate(people):
        if i:
            m.next()
        for j, v in enumerate((i + 1,) + p, 1):
            c = ws.cell(5 + i, j, v)
            if isinstance(v, datetime.date):
                c.number_format = "dd/mm/yyyy"
        m.g(n=p[1] + " " + p[0], pn=p[2], dob=p[3].isoformat(), crd=p[4].isoformat(), crt=p[5], cof=p[6], rl=p[8].lower(), ln=p[9], lp=p[10], re=p[11], cp="HMP Norwich", ag="prison", au="Great Yarmouth", cg=True, cm="written",
            rn="Rachel Dunthorne", rr="Pre-Release Administrator", rp="01632 960 618", rm="rachel.dunthorne@norwich-prerelease.example", rd="2026-11-13")
        if p[7].startswith("NFA"):
            m.g(nfa=True)
        else:
            m.g(lsa=p[7])
    ws.cell(9, 2, "Total 3")
    for col, w in zip("ABCDEFGHIJKLM", (5, 14, 14, 11, 12, 12, 8, 16, 40, 9, 16, 15, 40)):
        ws.column_dimensions[col].width = w
    m.lenient += ["lsa", "re", "rso", "rs"]
    m.send("Dunthorne, Rachel <rachel.dunthorne@norwich-prerelease.example>", "housingoptions@greatyarmouth-homes.example", "December NFA releases - DTR x3", "Good morning,\n\nPlease find attached this month's list of Duty to Refer cases for your area (3).\n\nRachel Dunthorne\nPre-Release Administrator\n", attach=[("GYBC Dec releases.xlsx", xlsx_bytes(wb), XLSX)])


def probation_form_sheet():
    m = M("teesside-form-sheet", "xlsx", "openpyxl", "one form on a sheet, labels in B, answers in merged D to G, lists on a second sheet", "hs sit lcg loss rsum via rg op lcd")
    q = m.q
    wb = openpyxl.Workbook()
    ws = wb.active
    ws.title = "Referral"
    ws["B2"] = "Middlesbrough Council – Housing Solutions – probation referral workbook"
    ws["B2"].font = Font(bold=True, size=14)
    thin = Side(style="thin")
    D = datetime.date
    rows = [
        "PERSON", q("Full name", "Liam Joseph Garbutt", "n"), q("Date of birth", D(1993, 4, 4), dob="1993-04-04"), q("CRN", "L710556", "crn"), q("Mobile", "07700 900 164", "ph"), q("Emergency contact", "Tina Garbutt (mother) 07700 900 165"), q("Ethnicity", "White: English/Welsh/Scottish/NI/British", "eth"), q("Veteran (Y/N)", "N", af=False), q("Care experienced (Y/N)", "Y"),
        "SENTENCE", q("Order type", "Suspended Sentence Order"), q("Offence", "Harassment", "cof"), q("Sentence date", D(2026, 9, 22), csd="2026-09-22"), q("RoSH", "Medium", rl="medium"), q("MAPPA category", ""), q("MAPPA level", ""),
        "HOUSING", q("Living at", "Mother's, 27 Acklam Dene, Middlesbrough TS5 9ZZ", ad="27 Acklam Dene, Middlesbrough TS5 9ZZ"), q("Must leave by", D(2026, 12, 7), hd="2026-12-07"), q("Explain why", "Mother's landlord (Thirteen) has found out and she risks her tenancy. He and his stepfather also fight.", "re"), q("Arrears anywhere?", "£1,900 former tenancy, Beyond Housing, 2024", arr="£1,900 former tenancy, Beyond Housing, 2024"),
        "NEEDS (Y/N then detail)", q("Mental health", "Y – depression, on citalopram", mh="depression, on citalopram"), q("Drugs", "N"), q("Alcohol", "Y – weekends", sub="weekends"), q("Physical health", "N"),
        "REFERRER", q("Name", "Joanne Keld", "rn"), q("Grade", "Probation Officer", "rr"), q("Office", "Middlesbrough, Centre North East", rt="Middlesbrough, Centre North East"), q("Direct dial", "01632 960 884", "rp"), q("Email", "joanne.keld@teesside-pdu.example", "rm"), q("Consent (Y/N)", "Y", cg=True), q("Consent form signed on", D(2026, 11, 17), cd="2026-11-17"), q("Date of referral", D(2026, 11, 18), rd="2026-11-18"),
    ]
    m.g(cm="written", ag="probation", au="Middlesbrough")
    r = 4
    for x in rows:
        if isinstance(x, str):
            ws.merge_cells(start_row=r, start_column=2, end_row=r, end_column=7)
            c = ws.cell(r, 2, x)
            c.font, c.fill = Font(bold=True, color="FFFFFF"), PatternFill("solid", fgColor="305496")
        else:
            ws.merge_cells(start_row=r, start_column=2, end_row=r, end_column=3)
            ws.merge_cells(start_row=r, start_column=4, end_row=r, end_column=7)
            ws.cell(r, 2, x[0]).border = Border(thin, thin, thin, thin)
            c = ws.cell(r, 4, x[1] if x[1] != "" else None)
            c.alignment = Alignment(wrap_text=True, horizontal="left")
            if isinstance(x[1], datetime.date):
                c.number_format = "DD MMM YYYY"
        if not isinstance(x, str) and len(str(x[1])) > 60:
            ws.row_dimensions[r].height = 32
        r += 1
    w2 = wb.create_sheet("Lists")
    for i, v in enumerate(["Order type", "Community Order", "Suspended Sentence Order", "Licence", "PSS", "Bail"], 1):
        w2.cell(i, 1, v)
    for i, v in enumerate(["RoSH", "Low", "Medium", "High", "Very High"], 1):
        w2.cell(i, 2, v)
    ws.column_dimensions["B"].width, ws.column_dimensions["D"].width = 22, 30
    m.lenient += ["rt", "cs", "sub", "mh", "phy", "arr", "cl", "ad", "au", "cm"]
    m.send("Keld, Joanne <joanne.keld@teesside-pdu.example>", "housingsolutions@middlesbrough-homes.example", "Referral workbook LG", "Workbook attached. Password not needed.\n\nJo Keld\n", attach=[("MHS referral LG.xlsx", xlsx_bytes(wb), XLSX)])


def outreach_ods():
    m = M("hospital-navigator-ods", "ods", "odfpy", "form on a sheet: label, answer, label, answer across four columns, section names alone in A", "hs sit lcg loss rsum via rg op ag")
    q = m.q
    n = nhs("999123450")
    rows = [
        ("Homeless navigator handover to Southampton City Council",), ("",), ("PATIENT",), q("Name", "Kevin Ian Mudge", "n") + q("DOB", "16/08/1972", dob="1972-08-16"), q("NHS number", n, nhs=n.replace(" ", "")) + q("Mobile", "07700 900 776", "ph"), q("Seen in", "AMU 2") + q("Leaving", "24/11/2026"),
        ("HOUSING",), q("Slept at before", "Tent, Riverside Park", rs=True) + q("How long", "since March"), q("Last home", "6b Portswood Parade, Southampton SO17 9ZZ", lsa="6b Portswood Parade, Southampton SO17 9ZZ") + q("Why left", "Relationship ended", loss="Relationship ended"), q("What is wanted", "Bed on discharge; will be on a PICC line so tent not possible", "re"),
        ("HEALTH",), q("Physical", "Endocarditis", phy="Endocarditis") + q("Mental", "None known", mh="None known"), q("Drugs", "Heroin IV, methadone 40ml") + q("Drug worker", "Sally Frith 01632 960 444"),
        ("PEOPLE",), q("Ex-partner", "Donna Hibbs, do not contact") + q("Next of kin", "Son Ryan 07700 900 779"),
        ("HANDOVER",), q("Navigator", "Theo Marchbank", "rn") + q("Phone", "01632 960 440", "rp"), q("Email", "theo.marchbank@solent-navigators.example", "rm") + q("Date", "20/11/2026", rd="2026-11-20"), q("Patient agreed", "Yes, verbally", cg=True, cm="oral"),
    ]
    m.g(au="Southampton", ag="hospital", sub="Heroin IV, methadone 40ml", rr="Navigator")
    m.lenient += ["rr", "re", "hd", "nfa", "au", "rs"]
    d = opendocument.OpenDocumentSpreadsheet()
    t = ot.Table(name="Handover")
    for r in rows:
        tr = ot.TableRow()
        for x in r:
            c = ot.TableCell(valuetype="string")
            if x:
                c.addElement(otx.P(text=x))
            tr.addElement(c)
        t.addElement(tr)
    d.spreadsheet.addElement(t)
    b = io.BytesIO()
    d.save(b)
    m.send("Marchbank, Theo <theo.marchbank@solent-navigators.example>", "hospitalpathway@southampton-homes.example", "Handover KM AMU2", "Handover sheet attached, discharge Tuesday.\n\nTheo\n", attach=[("handover KM.ods", b.getvalue(), ODS)], when=datetime.datetime(2026, 11, 20, 12, 30))
