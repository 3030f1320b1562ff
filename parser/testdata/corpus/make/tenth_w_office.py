#!/usr/bin/python3
"""Forms as spreadsheets, ODT, RTF, old Word and a forwarded message. Needs what third_lib.py names; run tenth_w_all.py."""
from tenth_w_lib import *  # noqa: F401,F403

MIME_ODS = "application/vnd.oasis.opendocument.spreadsheet"
MIME_DOC = "application/msword"


def all_():
    sheet_with_bars()
    monthly_list()
    sheet_side_by_side()
    drop_in_odt()
    ward_rtf()
    probation_rtf_struck()
    landlord_doc()
    attached_mail()


def book(ws_title):
    import openpyxl
    b = openpyxl.Workbook()
    b.properties.created = b.properties.modified = datetime.datetime(2026, 9, 1, 9)
    b.active.title = ws_title
    return b, b.active


def xlsx_bytes(b):
    out = io.BytesIO()
    b.save(out)
    return fixed_zip(out.getvalue())


def sheet_with_bars():
    from openpyxl.styles import Font, PatternFill
    f = F("spreadsheet-coloured-bars", "xlsx", "openpyxl", "questions in column B and answers in D with notes in F, merged coloured bars, real dates, a hidden sheet of lists",
          lenient=["hs", "sit", "lcg", "rt", "rsum", "loss", "lsa", "cs", "via", "crt"])
    b, s = book("Referral")
    s["B2"] = "Plymouth Housing Gateway – referral by a partner"
    s["B2"].font = Font(bold=True, size=14)
    r = [4]

    def bar(t):
        s.cell(r[0], 2, t).font = Font(bold=True, color="FFFFFF")
        s.merge_cells(start_row=r[0], end_row=r[0], start_column=2, end_column=6)
        s.cell(r[0], 2).fill = PatternFill("solid", fgColor="1F3864")
        r[0] += 1

    def q(pair, note="", real=None):
        s.cell(r[0], 2, pair[0])
        c = s.cell(r[0], 4, real if real is not None else pair[1])
        if real is not None:
            c.number_format = "dd/mm/yyyy"
        if note:
            s.cell(r[0], 6, note).font = Font(italic=True, size=8)
        r[0] += 1
    dt = datetime.datetime
    bar("REFERRING WORKER")
    q(f("Worker", "Abigail Penrose", "rn")); q(f("Based at", "HMP Exeter Resettlement", rg="HMP Exeter", ag="prison")); q(f("Position held", "Pre-release team case manager", rr="Pre-release team case manager"))
    q(f("Landline", "01632 960 345", "rp")); q(f("Email", "abigail.penrose@hmps.example", "rm"), "must be a secure address"); q(("Cover when away", "Luke Tozer 01632 960 346"))
    q(f("Date of this form", "", rd="2026-10-28"), real=dt(2026, 10, 28))
    bar("WHO YOU ARE REFERRING")
    q(f("Last name", "Chegwidden")); q(f("First name", "Ross")); q(f("Middle name(s)", "Piran"))
    f.g(n="Ross Piran Chegwidden")
    q(f("D.o.B", "", dob="1990-07-31"), "dd/mm/yyyy", dt(1990, 7, 31)); q(f("Gender", "Male", "sex")); q(f("NINo", "QQ 12 90 55 C", ni="QQ129055C"))
    q(f("Prison no", "A5031GH", "pn")); q(f("CRN", "F409932", "crn")); q(f("Phone on release", "07700 900 083 (mum holds it)", ph="07700 900 083"))
    bar("WHO WILL LOOK AFTER THE CASE ON RELEASE")
    q(f("Name", "Denzil Rowe", "ln")); q(f("Email", "denzil.rowe@probation.example", "lm")); q(f("Mobile", "07700 900 084", "lp"))
    bar("FAMILY / PARTNER")
    q(("Name", "Tegan Hocking (partner)")); q(("D.o.B", ""), real=dt(1994, 2, 3)); q(("To be housed with them?", "No, she has her own place, no overnight stays allowed by her HA"))
    bar("HOUSING")
    q(f("Comes out on", "", crd="2026-12-18"), real=dt(2026, 12, 18)); q(f("Type", "CRD", "crt")); q(f("Where before custody", "12 Stuart Road, Stoke, Plymouth PL3 4XX – private HMO, room let to someone else", lsa="12 Stuart Road, Stoke, Plymouth PL3 4XX"))
    q(f("Why does he/she need us", "Lost his room when he was recalled. Mum is in Saltash (Cornwall) with his 3 brothers in a 2 bed. No savings.", "re")); q(f("Plymouth connection", "Lived PL1/PL3 for 8 yrs, roofing work with D Hannaford", "lcd"), "6 months of last 12, or 3 years of last 5")
    bar("RISK")
    q(f("RoSH level", "Low", rl="low")); q(f("Arson", "No", arson=False)); q(f("Sexual offending", "No")); q(f("To staff", "Nil", staff="Nil")); q(f("Offence", "Theft from vehicle; breach of SSO", "cof"))
    bar("CONSENT")
    q(f("Has he/she agreed", "Yes", cg=True)); q(f("How", "Verbal", cm="oral")); q(f("When", "", cd="2026-10-26"), real=dt(2026, 10, 26))
    f.g(cp="HMP Exeter", au="Plymouth", cs="recall")
    f.lenient += ["au", "rso", "staff", "cs"]
    s.column_dimensions["B"].width, s.column_dimensions["D"].width = 32, 60
    lists = b.create_sheet("lists")
    for i, v in enumerate(["Yes", "No", "Verbal", "Written", "Low", "Medium", "High", "Very high"]):
        lists.cell(i + 1, 1, v)
    lists.sheet_state = "hidden"
    f.send("Penrose, Abigail [HMPS] <abigail.penrose@hmps.example>", "housing.gateway@plymouth-cc.example", "Gateway ref - RC", "Hi, as attached. Denzil will do the housing interview with him on the phone.\n\nAbi\n", attach=[("Gateway referral RC.xlsx", xlsx_bytes(b), XLSX)])


def monthly_list():
    f = F("release-list-three-men", "xlsx", "openpyxl", "one row for each of three men, a column for the offender manager, consent initials, sender in a note above",
          lenient=["hs", "sit", "lcg", "rt", "rsum", "loss", "lsa", "cs", "via", "agency", "crt", "rr", "nfa"])
    b, s = book("Nov-Dec")
    s["A1"] = "HMP Leicester – men leaving without an address, for Leicester City Council housing"
    s["A2"] = "Sent by: Charlotte Ibbotson, Resettlement SO, 01632 960 612, charlotte.ibbotson@hmps.example, on 2 Nov 2026. All three have signed the consent sheet."
    heads = ["#", "Surname", "Forename", "Date of birth", "Prison No", "CRN", "Out on", "How", "Last address", "Why homeless", "Offender manager (community)", "OM phone"]
    rows = [(1, "AHMADI", "Farid", "04/05/1995", "A3372EX", "N553018", "20/11/2026", "CRD", "14 Upper Tichborne St, LE2", "Room let go while inside", "Louise Carter", "07700 900 471"),
            (2, "BOON", "Jason Lee", "17/09/1974", "A0093AF", "A118204", "24/11/2026", "FTR 28 day", "NFA", "Street homeless before recall", "Vikram Sahota", "07700 900 472"),
            (3, "PEACH", "Marlon", "29/12/2001", "A9906FR", "V700416", "11/12/2026", "HDC", "8 Hand Ave, Braunstone (ex gf)", "Restraining order, ex girlfriend", "Louise Carter", "07700 900 471")]
    for i, h in enumerate(heads):
        s.cell(4, i + 1, h)
    for y, r in enumerate(rows):
        for x, v in enumerate(r):
            s.cell(5 + y, x + 1, v)
    iso = lambda t: "-".join(reversed(t.split("/")))
    for y, r in enumerate(rows):
        if y:
            f.another()
        f.g(n=r[2] + " " + r[1].title(), dob=iso(r[3]), pn=r[4], crn=r[5], crd=iso(r[6]), crt=r[7], re=r[9], ln=r[10], lp=r[11], cp="HMP Leicester", cg=True, cm="written", rn="Charlotte Ibbotson", rr="Resettlement SO",
            rp="01632 960 612", rm="charlotte.ibbotson@hmps.example", rg="HMP Leicester", au="Leicester", rd="2026-11-02", ag="prison")
        f.g(nfa=True) if r[8] == "NFA" else f.g(lsa=r[8].split(" (")[0])
    f.lenient += ["cm", "re", "au", "rg"]
    f.send("Ibbotson, Charlotte [HMPS] <charlotte.ibbotson@hmps.example>", "housing.options@leicester-cc.example", "Nov/Dec no address list", "Hello team\n\nThis month's list, three this time. Please treat each line as a DTR.\n\nCharlotte\n", attach=[("NFA list Nov Dec.xlsx", xlsx_bytes(b), XLSX)], on="2026-11-02")


def sheet_side_by_side():
    f = F("sheet-client-beside-worker", "ods", "odfpy", "client's questions in columns A and B, worker's in D and E of the same rows with the same labels, long answers below across the sheet",
          lenient=["hs", "sit", "lcg", "rt", "rsum", "loss", "lsa", "op", "rr"])
    from odf.opendocument import OpenDocumentSpreadsheet
    from odf.table import Table, TableRow, TableCell
    from odf.text import P
    left = [("THE CLIENT", ""), f("Name", "Xiomara Delgado", "n"), f("Born", "08-04-2003", dob="2003-04-08"), f("Phone", "07700 900 316", "ph"), f("Email", "xio.delgado@mailspot.example", "em"), f("Address", "Room 9, 2 Grange Ave, Leeds LS7 4XX", ad="Room 9, 2 Grange Ave, Leeds LS7 4XX"), f("Nationality", "Spanish (pre-settled)", nat="Spanish", imm="pre-settled")]
    right = [("THE WORKER", ""), f("Name", "Barnaby Sykes", "rn"), f("Post", "Youth homelessness worker", rr="Youth homelessness worker"), f("Phone", "01632 960 424", "rp"), f("Email", "barnaby@archway-youth.example", "rm"), f("Address", "Archway, 95 Roundhay Rd, Leeds"), f("Signed / date", "B Sykes 12-10-2026", rd="2026-10-12")]
    f.g(rg="Archway", ag="other", hs="threatened", au="Leeds")
    below = [f("Reason", "Landlord of the house share has given everybody notice, he's selling. She has to be out by 8 November. Works part time in a cafe, college 3 days. No family in UK other than an aunt in Hull.", "re"), f("Out by", "08-11-2026", hd="2026-11-08"),
             f("Health", "Type 1 diabetes", "phy"), f("Ever in care?", "No", cl=False), f("Recourse to public funds?", "Only if working, she is", pf=True), f("Refer to", "Leeds City Council", ), f("Permission", "Yes, text message from her saved 12-10-2026", cg=True, cm="written", cd="2026-10-12"), ("Aunt", "Pilar Delgado, 07700 900 317, 3 Ella St Hull")]
    f.lenient += ["pf", "cm", "cl", "imm", "rg", "ag"]
    doc = OpenDocumentSpreadsheet()
    t = Table(name="Sheet1")

    def add(cells):
        row = TableRow()
        for c in cells:
            x = TableCell(valuetype="string") if c else TableCell()
            if c:
                x.addElement(P(text=c))
            row.addElement(x)
        t.addElement(row)
    add(["Archway to Housing: referral sheet"])
    add([])
    for a, b in zip(left, right):
        add([a[0], a[1], "", b[0], b[1]])
    add([])
    for a in below:
        add([a[0], a[1]])
    doc.spreadsheet.addElement(t)
    out = io.BytesIO()
    doc.save(out)
    f.send("Barnaby Sykes <barnaby@archway-youth.example>", "housing.options@leeds-cc.example", "Referral XD", "Hiya - see attached, ring me if it won't open.\nBarnaby\n", attach=[("XD referral.ods", fixed_zip(out.getvalue()), MIME_ODS)])


def drop_in_odt():
    f = F("veterans-charity-three-pairs", "odt", "hand-made ODF", "three pairs a row, options with the chosen one in bold, section titles as rows across, welfare officer of the regiment named",
          lenient=["hs", "sit", "lcg", "rt", "rsum", "loss", "lsa", "op", "sup", "rs"])
    rows = [("Drumhead Veterans' Centre, Colchester: council notification",), ("Veteran",),
            ("Surname", "Ballantyne", "Forename", "Ewan Stuart", "DOB", "10.10.1968"), ("Mobile", "07700 900 068", "Email", "none", "NI", "QQ620033A"), ("Service no", "24811906", "Regiment", "Royal Highland Fusiliers", "Years", "1986-2003"),
            ("Marital", "Single / Married / **Separated** / Widowed", "Sex", "**M** / F", "Ethnicity", "White Scottish"),
            ("Contact at regiment",), ("Name", "Maj (Retd) I Forsyth", "Tel", "07700 900 069", "Email", "i.forsyth@rhf-assoc.example"),
            ("Housing",), ("Now", "In his car, Castle Park car park", "Since", "21 Sept 26", "Car safe?", "Yes / **No**"),
            ("Before", "9 Bourne Road, Colchester CO2 7XX, joint tenancy with wife", "Left because", "Marriage ended, wife (Moira, 07700 900 070) stays with the girls", "Rent owed", "None"),
            ("What he wants", "A place of his own in Colchester so he can keep his job at the sorting office and see his daughters. He says he can't cope with another winter in the car."),
            ("Health",), ("Physical", "Bad knees, hearing aids", "Mental", "PTSD, Op Courage since May", "Alcohol", "Stopped 2024"),
            ("Permission and sender",), ("He agrees?", "**Yes** / No", "Form of agreement", "**Signed** / Spoken", "Date agreed", "5.11.26"), ("Sender", "Phyllida Crane", "Role", "Caseworker", "Date sent", "6.11.26"), ("Tel", "01632 960 515", "Email", "phyllida@drumhead.example", "Council", "Colchester City")]
    f.g(n="Ewan Stuart Ballantyne", dob="1968-10-10", ph="07700 900 068", ni="QQ620033A", af=True, sex="M", eth="White Scottish", sit="In his car, Castle Park car park", hd="2026-09-21", lsa="9 Bourne Road, Colchester CO2 7XX",
        loss="Marriage ended, wife stays with the girls", re="A place of his own in Colchester so he can keep his job at the sorting office and see his daughters. He says he can't cope with another winter in the car.", phy="Bad knees, hearing aids",
        mh="PTSD, Op Courage since May", sub="Stopped 2024", cg=True, cm="written", cd="2026-11-05", rn="Phyllida Crane", rr="Caseworker", rd="2026-11-06", rp="01632 960 515", rm="phyllida@drumhead.example", au="Colchester", ag="other", hs="homeless", rs=True, rg="Drumhead Veterans' Centre")
    f.lenient += ["hd", "re", "arr", "rg", "ad", "nfa", "lcd", "sub"]
    f.send("Phyllida Crane <phyllida@drumhead.example>", "dutytorefer@colchester-cc.example", "Veteran - EB", "Dear Colchester,\n\nAttached, for a veteran in his car. He can't take calls on shift (2pm to 10pm).\n\nP. Crane\n", attach=[("EB notification.odt", odt(otable(rows, 6)), ODT)])


def ward_rtf():
    f = F("community-hospital-rtf-answer-after-line", "rtf", "WordPad", "one-column table, label and answer in a cell with a line break, relative, ward manager and therapist named; nobody could consent", review=True,
          lenient=["hs", "sit", "lcg", "lcd", "rt", "rsum", "loss", "op", "lsa", "via", "rg", "rr", "cg", "cm", "cd"])
    W3 = [3200, 3200, 3200]
    body = rp("**Shelton Community Hospital - HOUSING NEED NOTICE**") + rrow([j(f("Patient name", "Mrs Gwendoline Tranter", n="Gwendoline Tranter"), "\n"), j(f("D.O.B.", "1/11/44", dob="1944-11-01"), "\n"), j(f("NHS", nhs("999088212"), nhs=nhs("999088212").replace(" ", "")), "\n")], W3)
    body += rrow(["Ward\nBirch", "Ward manager\nSr A. Lovell, ext 4410", "Physio\nMarcin"], W3)
    body += rrow([j(f("Home address", "6 Reabrook Cottages, Minsterley, Shrewsbury SY5 0XX", ad="6 Reabrook Cottages, Minsterley, Shrewsbury SY5 0XX"), "\n"), j(f("Home phone", "01632 960 777 (no one there)", ph="01632 960 777"), "\n")], [6400, 3200])
    body += rrow([j(f("Tied, rented or owned", "Tied cottage - late husband was farm manager", "sit"), "\n"), j(f("Landlord", "Hinton Estates", "land"), "\n"), j(f("Planned discharge", "27/11/26"), "\n")], W3)
    body += rrow(["Relative\nDaughter, Mrs Bronwen Price, 22/5/69, 14 Maes y Coed, Welshpool", "Relative's phone\n07700 900 555", "Lives with patient?\nNo"], W3)
    body += rrow([j(f("Problem", "Estate has written to say they want the cottage back by 30 November and in any case she can't manage the stairs or the well water. Daughter is in Wales and cannot have her. No other home.", "re"), "\n")], [9600])
    body += rrow([j(f("Date she will have no home", "30/11/26", hd="2026-11-30"), "\n"), j(f("Mobility / health", "Fractured neck of femur, frame, needs ground floor", "phy"), "\n"), j(f("Memory / mental health", "Vascular dementia, MoCA 11", "mh"), "\n")], W3)
    body += rrow([j(f("Who agreed to this notice", "Lacks capacity for this decision. MDT best interests meeting 10/11/26, daughter was there and is in favour"), "\n"), j(f("Sent to", "Shropshire Council", au="Shropshire"), "\n")], [6400, 3200])
    body += rrow([j(f("Completed by", "Kelechi Obi, OT", rn="Kelechi Obi", rr="OT"), "\n"), j(f("Phone / email", "01632 960 440 / kelechi.obi@shropcommunity.example", rp="01632 960 440", rm="kelechi.obi@shropcommunity.example"), "\n"), j(f("Date", "11/11/26", rd="2026-11-11"), "\n")], W3)
    f.g(ag="hospital", hs="threatened", rg="Shelton Community Hospital", loss="Estate has written to say they want the cottage back by 30 November")
    f.lenient += ["mh", "ph"]
    f.send("OBI, Kelechi <kelechi.obi@shropcommunity.example>", "housing.options@shropshire-council.example", "Housing need notice, Birch ward", "Please see attached. I'm on a training day tomorrow so ring the ward.\nKelechi\n", attach=[("Housing need notice.rtf", rtf(body), RTF)])


def probation_rtf_struck():
    f = F("probation-rtf-struck-options", "rtf", "WordPad", "lettered questions, the options that do not apply struck through, victim and former partner named, lead as above",
          lenient=["hs", "sit", "lcg", "rt", "rsum", "loss", "lsa", "ln", "lp", "lm", "clc"])
    L = [("**Cheshire Probation - accommodation referral to local council (community cases)**", 0),
         ("(a) Person on probation: Mr Iestyn Rhodri Parry", 0), ("(b) Date of birth: 26 February 1977", 0), ("(c) CRN: S228641      PNC: 97/0023118F", 0), ("(d) Mobile: 07700 900 250     Email: not used", 0),
         ("(e) Order: ~~licence~~ / community order / ~~suspended sentence~~ / ~~post sentence supervision~~, ends 4/6/27", 0), ("(f) For: driving whilst disqualified, common assault", 0),
         ("(g) Present address: 77 Nantwich Road, Crewe CW2 6XX", 0), ("(h) Is this: ~~own tenancy~~ / ~~parents~~ / friends / ~~hostel~~ / ~~no fixed abode~~", 0), ("(i) Must leave by: 28 November 2026", 0),
         ("(j) Reason: friend's girlfriend is moving in with her two kids. Was at 3 Ruskin Rd till the common assault (victim Ms Nia Parry, ex wife, dob 14/7/79) and can't go back under the order.", 0),
         ("(k) Wants to live in: Cheshire East / ~~Cheshire West~~ / ~~elsewhere~~", 0), ("(l) Because: job at Bentley, 11 years in Crewe, children at Ruskin High", 0),
         ("(m) RoSH: ~~low~~ / medium / ~~high~~ / ~~very high~~", 0), ("(n) MAPPA: ~~yes~~ / no      (o) Sex offender register: ~~yes~~ / no      (p) Arson: ~~yes~~ / no", 0),
         ("(q) Danger to council staff: no issues, polite", 0), ("(r) Alcohol / drugs: binge drinks, on alcohol treatment requirement", 0), ("(s) Medical: bad back", 0),
         ("(t) Agreed with person: yes / ~~no~~   on 4 November 2026 by: ~~phone~~ / signature", 0), ("(u) Probation practitioner: Catrin Speakman, 01632 960 580, catrin.speakman@probation.example, Crewe office", 0), ("(v) Contact for this case if not the same: as above", 0),
         ("(w) Completed: 5 November 2026", 0)]
    f.g(n="Iestyn Rhodri Parry", dob="1977-02-26", crn="S228641", pnc="97/0023118F", ph="07700 900 250", cs="community_order", cof="driving whilst disqualified, common assault", ad="77 Nantwich Road, Crewe CW2 6XX", sit="friends", hd="2026-11-28",
        re="friend's girlfriend is moving in with her two kids. Was at 3 Ruskin Rd till the common assault (victim Ms Nia Parry, ex wife, dob 14/7/79) and can't go back under the order.", au="Cheshire East", lcd="job at Bentley, 11 years in Crewe, children at Ruskin High",
        rl="medium", rso=False, arson=False, staff="no issues, polite", sub="binge drinks, on alcohol treatment requirement", phy="bad back", cg=True, cm="written", cd="2026-11-04", rn="Catrin Speakman", rr="Probation practitioner", rp="01632 960 580",
        rm="catrin.speakman@probation.example", rd="2026-11-05", ag="probation", ln="Catrin Speakman", lp="01632 960 580", lm="catrin.speakman@probation.example", hs="threatened")
    f.lenient += ["rg", "re", "rr", "excl"]
    body = "".join(rp(t) for t, _ in L)
    f.send("Speakman, Catrin <catrin.speakman@probation.example>", "housing.options@cheshireeast-council.example", "Accommodation referral IP", "Hi there, referral attached.\n\nCatrin Speakman\n", attach=[("Parry referral.rtf", rtf(body), RTF)])


def landlord_doc():
    f = F("other-council-old-word", "doc", "LibreOffice", "a binary Word file; another council's adult care refers over its border; worker's manager, son with power of attorney, landlord each in rows like the person's",
          lenient=["hs", "sit", "lcg", "rt", "rsum", "loss", "lsa", "op", "rr", "re"])
    d = document("Arial", 10)
    para(d, "**Rutland County Council – Adult Social Care**")
    para(d, "**Referral to another housing authority**")
    table(d, [("Details of adult", ""), f("Full name", "Peter Anthony Maddox-Lyle", "n"), f("Known as", "Tony", "aka"), f("Date of birth", "3rd of March 1955", dob="1955-03-03"), f("Telephone", "07700 900 032 / 01632 960 032 (neighbour)", ph="07700 900 032"),
              f("Where living now", "The Bungalow, Seaton Farm, Uppingham LE15 9XX", ad="The Bungalow, Seaton Farm, Uppingham LE15 9XX"), f("Since", "1998"),
              ("Details of son / attorney", ""), ("Full name", "Guy Maddox-Lyle"), ("Date of birth", "1/8/1984"), ("Telephone", "07700 900 033"), ("Address", "11 Stamford Rd, Corby NN17 1XX"),
              ("Details of landlord", ""), f("Full name", "J & P Seaton (farm)", land="J & P Seaton (farm)"), ("Telephone", "01632 960 034")])
    para(d, "")
    table(d, [f("Why we are referring", "Service occupancy ended with his job. Possession date 14 December 2026. Wants to go to Corby to be near his son who helps with his care, we have explained that North Northamptonshire may look at his connection with us.", "re"), f("Date he loses the home", "14 December 2026", hd="2026-12-14"),
              f("Housing authority", "North Northamptonshire", au="North Northamptonshire"), f("Why there rather than Rutland?", "Only family is in Corby. Son does shopping, bathing and tablets every day", lce="Only family is in Corby. Son does shopping, bathing and tablets every day"),
              f("Physical health", "Parkinson's, falls. Level access needed", "phy"), f("Mental health", "Nil", mh="Nil"), f("Any risk to visitors", "Nil known. Two geese", staff="Nil known. Two geese"),
              f("Does he consent, and how do you know?", "Yes. Signed on visit 2/11/2026", cg=True, cm="written", cd="2026-11-02")])
    para(d, "")
    table(d, [f("Worker", "Felicity Orme", "rn"), f("Job", "Community care officer", "rr"), f("Telephone", "01632 960 040", "rp"), f("Email", "felicity.orme@rutland-asc.example", "rm"), ("Team manager", "Sunil Rao, 01632 960 041"), f("Dated", "3.11.26", rd="2026-11-03")])
    f.g(ag="social_services", rg="Rutland County Council – Adult Social Care", hs="threatened")
    f.lenient += ["mh", "rg", "lcd", "ph"]
    f.send("Felicity Orme <felicity.orme@rutland-asc.example>", "housingoptions@northnorthants-council.example", "Referral to North Northants - Mr M-L", "Good morning\n\nPlease find a referral for a gentleman who would like to move to Corby.\n\nF Orme\n", attach=[("Referral other LA.doc", word97(docx_bytes(d)), MIME_DOC)])


def attached_mail():
    f = F("mail-attached-by-reception", "message", "", "the customer service desk attaches the prison's mail, whose text holds the referral in table-like lines with bars; the desk's own signature outside",
          lenient=["hs", "sit", "lcg", "lcd", "rt", "rsum", "loss", "via", "lsa", "clc"])
    text = """Afternoon

DTR for one of ours on F wing:

| Name        | Ibrahim Salah-Cole            | Preferred | Ibby                |
| DOB         | 12/12/2000                    | NOMS      | A8814FL             |
| Nationality | British                       | Faith     | Muslim              |
| Status      | Sentenced                     | Offence   | PWITS cannabis      |
| Release     | 09/12/2026                    | Route     | HDC                 |
| Victim      | none                          | RSO       | no                  |
| LA          | Slough                        | RoSH      | low                 |

Needs: lost hostel bed (Browns Lane, Slough SL1) after recall. Mum (Hawa Cole, 07700 900 808, 5 Mirador Cres SL2) won't have him back because of the police raids.
He has signed the consent, copy on file, 29/10/2026.

COM: Gemma Stratton, Slough probation, 07700 900 809, gemma.stratton@probation.example

Regards
Des Fairweather
Keyworker / housing rep, HMP Huntercombe
01632 960 808
des.fairweather@hmps.example
"""
    f.g(n="Ibrahim Salah-Cole", aka="Ibby", dob="2000-12-12", pn="A8814FL", nat="British", cs="sentenced", cof="PWITS cannabis", crd="2026-12-09", crt="HDC", rso=False, au="Slough", rl="low", re="lost hostel bed (Browns Lane, Slough SL1) after recall",
        loss="lost hostel bed (Browns Lane, Slough SL1) after recall", cg=True, cm="written", cd="2026-10-29", ln="Gemma Stratton", lp="07700 900 809", lm="gemma.stratton@probation.example", rn="Des Fairweather", rr="Keyworker / housing rep",
        rg="HMP Huntercombe", rp="01632 960 808", rm="des.fairweather@hmps.example", cp="HMP Huntercombe", ag="prison")
    f.lenient += ["re", "rr"]
    inner = rfc822("Fairweather, Des [HMPS] <des.fairweather@hmps.example>", "customer.service@slough-bc.example", "DTR A8814FL Slough", "Fri, 30 Oct 2026 14:10:00 +0000", text=text)
    f.send("Slough Customer Service <customer.service@slough-bc.example>", "homelessness@slough-bc.example", "For you: DTR A8814FL Slough", "Came to our inbox, passing on.\n\nMaxine Doyle\nCustomer Service Adviser\n01632 960 899\n",
           attach=[("DTR A8814FL Slough.eml", inner, "message/rfc822")], on="2026-11-02")
