#!/usr/bin/python3
"""PDF forms, second part: a letter with an annex, a box for each letter, three columns of crosses, typed in a viewer, exported from an office. Needs what ninth_a_lib.py names, and soffice for one; run ninth_a_all.py."""
from ninth_a_lib import *  # noqa: F401,F403


def all_():
    air_force_letter()
    remand_letter_boxes()
    leaving_care_crosses()
    surgery_annotations()
    tenancy_rescue_export()


def air_force_letter():
    f = F("air-force-letter-numbered-paragraphs", "pdf", "reportlab text", "a service letter: numbered paragraphs, lettered particulars with colons, other officers named at head and foot", lenient="op sit hs rsum loss via lcg sup lcd staff")
    p = Pdf(font="Times-Roman", title="Letter", producer="Microsoft Word for Microsoft 365")
    p.at(330, 50, "Community Support Office", 11)
    p.at(330, 64, "Royal Air Force Coningsby", 11)
    p.at(330, 78, "LINCOLN LN4 9ZZ", 11)
    p.at(330, 96, "Tel: 01632 960 614", 11)
    p.at(330, 110, "E-mail: css.coningsby@raf-support.example", 11)
    p.at(60, 96, "Ref: CON/CSO/17/26", 11)
    p.at(60, 130, "Housing Options, North Kesteven District Council", 11)
    p.at(330, 130, f("18 November 2026", rd="2026-11-18"), 11)
    f.g(au="North Kesteven", xr="CON/CSO/17/26")
    p.at(60, 160, "SERVICE LEAVER WITHOUT ACCOMMODATION - SAC(T) O J HENDRY", 11, True)
    y = 185
    for t in ("1.   I am writing on behalf of the Station Commander, Group Captain A Sinclair-Boyd, because one of our people will have nowhere to live when he leaves the Service. He knows that I am writing and has given his agreement in writing (letter of 16 Nov 26 held by me).",
              "2.   His particulars are:"):
        y = p.text(60, y, t, 475, 11) + 22
    for a, b in (("a.  Full name:", "Senior Aircraftman (Technician) Oliver James Hendry"), ("b.  Service number:", "30211985"), ("c.  Date of birth:", f("9 December 2001", dob="2001-12-09")), ("d.  Mobile:", f("07700 900 615", "ph")), ("e.  E-mail:", f("olly.hendry@post.example", "em")),
                 ("f.  Present accommodation:", f("Block 24, Room 9, RAF Coningsby LN4 9ZZ (single living accommodation)", ad="Block 24, Room 9, RAF Coningsby LN4 9ZZ")), ("g.  Last day of service:", "15 January 2027"), ("h.  To leave the block by:", f("noon, 15 January 2027", hd="2027-01-15")), ("i.  Next of kin:", "Mother, Mrs D Hendry, Arbroath, 01632 960 616"), ("j.  Dependants:", "None")):
        p.at(85, y, a, 11)
        y = p.text(230, y, b, 310, 11) + 18
    y += 4
    for t in ("3.   " + f("He is being discharged as temperamentally unsuited after a period on the sick with depression. His mother has remarried and there is no room for him in Arbroath; his girlfriend's parents in Sleaford will have him for odd nights only. He has £600 saved.", "re"),
              "4.   " + f("He has been posted here since June 2022 and is due to start at the Sleaford maltings in February.", "lcd"),
              "5.   Medically he is under the Department of Community Mental Health at Digby (Flt Lt R Hussain, 01632 960 617) until discharge and will register with a Sleaford surgery. There is nothing to suggest a risk to anyone else.",
              "6.   Please deal with me rather than with his flight. I should be grateful for a reply by 27 Nov 26, when I see him next."):
        y = p.text(60, y, t, 475, 11) + 22
    p.at(60, y + 10, "[signed on original]", 10, italic=True)
    p.at(60, y + 28, f("Wendy Ollerenshaw", "rn"), 11)
    p.at(60, y + 42, f("Community Support Officer", "rr"), 11)
    p.at(60, y + 56, "for Station Commander", 11)
    p.at(60, y + 80, "Copy to: OC Personnel Management Squadron; SSAFA caseworker Mr T Beaumont", 10)
    f.g(n="Oliver James Hendry", af=True, lcg=["residence", "employment"], cg=True, cm="written", cd="2026-11-16", ag="armed_forces", rp="01632 960 614", rm="css.coningsby@raf-support.example", rg="Royal Air Force Coningsby", rt="Community Support Office", mh="depression", hs="threatened")
    f.lenient += ["mh", "rg", "rt", "xr", "em"]
    f.lenient.remove("em")
    f.send("CON-CSO (Ollerenshaw, Wendy) <css.coningsby@raf-support.example>", "housingoptions@northkesteven-dc.example", "20261118-Service leaver Hendry-OS", "Good morning,\n\nLetter attached.\n\nRegards,\n\nWendy Ollerenshaw | CSO | RAF Coningsby\n", attach=[("20261118-Hendry-NKDC.pdf", p.bytes())], date=datetime.datetime(2026, 11, 18, 10, 58))


def remand_letter_boxes():
    f = F("remand-prison-letter-boxes", "pdf", "reportlab", "a box for every letter of names and every digit of dates, ticks under small words, remand with no release date, hand-filled look in capitals", lenient="op sit hs rsum loss via lcg sup lcd rt rg")
    p = Pdf(title="Housing slip", producer="RICOH MP C3004ex")
    p.at(50, 50, "HMP WINCHESTER", 14, True)
    p.at(50, 66, "REMAND HOUSING SLIP  (WRITE ONE LETTER IN EACH BOX)", 10, True)

    def comb(x, y, label, s, n, w=15, lw=None):
        p.at(x, y - 4, label, 8)
        for i in range(n):
            p.rect(x + i * w, y, w, 18)
            if i < len(s) and s[i] != " ":
                p.c.setFont("Courier-Bold", 12)
                p.c.drawCentredString(x + i * w + w / 2, p.H - y - 13, s[i])

    def ticks(x, y, label, opts, step):
        p.at(x, y, label, 8)
        for i, (o, on) in enumerate(opts):
            p.at(x + i * step, y + 14, o, 8)
            p.tick(x + i * step + 2, y + 28, on, mark="v")
    comb(50, 95, "SURNAME", "KOWALCZUK-REID", 22)
    comb(50, 132, "FORENAME(S)", "STEFAN", 22)
    comb(400, 95, "PRISON No.", "A5061FV", 7)
    comb(400, 132, "DATE OF BIRTH  D D M M Y Y Y Y", "25091997", 8)
    f.g(n="Stefan Kowalczuk-Reid", pn="A5061FV", dob="1997-09-25")
    ticks(50, 180, "HELD", [("On remand", True), ("Convicted unsentenced", False), ("Recall", False)], 95)
    comb(400, 178, "NEXT COURT DATE", "03122026", 8)
    f.g(cs="remand", cp="HMP Winchester", ag="prison")
    p.at(50, 232, "CHARGE", 8)
    p.rect(50, 236, 470, 18)
    p.at(55, 249, f("DRIVING WHILST DISQUALIFIED, ASSAULT EMERGENCY WORKER", cof="DRIVING WHILST DISQUALIFIED, ASSAULT EMERGENCY WORKER"), 10, font="Courier")
    p.at(50, 270, "LAST ADDRESS AND WHO WITH", 8)
    p.rect(50, 274, 470, 32)
    p.at(55, 287, f("9 PORTSWOOD MANSIONS, SOUTHAMPTON SO17 9ZZ", lsa="9 PORTSWOOD MANSIONS, SOUTHAMPTON SO17 9ZZ"), 10, font="Courier")
    p.at(55, 300, "WITH FRIEND MARTA IVANOVA (TENANT)", 10, font="Courier")
    ticks(50, 325, "CAN YOU GO BACK?", [("Yes", False), ("No", True), ("Don't know", False)], 60)
    p.at(260, 321, "IF NO, WHY NOT", 8)
    p.rect(260, 325, 260, 32)
    for i, t in enumerate(("POLICE TOLD MARTA NOT TO. SHE IS A", "WITNESS. WILL BE ON STREET IF BAILED")):
        p.at(265, 338 + i * 13, t, 10, font="Courier")
    f.g(re="POLICE TOLD MARTA NOT TO. SHE IS A WITNESS. WILL BE ON STREET IF BAILED")
    comb(50, 385, "COUNCIL YOU WANT", "SOUTHAMPTON", 14)
    comb(300, 385, "PHONE YOU WILL HAVE OUTSIDE", "07700900587", 11)
    f.g(au="Southampton", ph="07700900587")
    ticks(50, 430, "DRUGS", [("Yes", False), ("No", True)], 40)
    ticks(160, 430, "ALCOHOL", [("Yes", True), ("No", False)], 40)
    ticks(270, 430, "MENTAL HEALTH", [("Yes", False), ("No", True)], 40)
    ticks(380, 430, "BEEN IN ARMED FORCES", [("Yes", False), ("No", True)], 40)
    f.g(af=False, sub="Alcohol", mh="No")
    p.at(50, 490, "I AGREE TO THE PRISON SENDING THIS SLIP TO THE COUNCIL", 8)
    p.at(320, 492, "S. Kowalczuk-Reid", 15, font="Times-Italic", color=(0, 0, 0.5))
    p.line(310, 496, 520, 496)
    comb(50, 516, "DATE", "19112026", 8)
    f.g(cg=True, cm="written", cd="2026-11-19")
    p.rect(50, 556, 470, 62, fill=(0.93, 0.93, 0.93))
    p.at(55, 568, "STAFF USE    Checked by (print)", 8)
    p.at(190, 568, f("N. ABEYSEKERA", rn="N. Abeysekera"), 10, font="Courier")
    p.at(350, 568, "Job", 8)
    p.at(370, 568, f("RESETTLEMENT OFFICER", rr="Resettlement Officer"), 10, font="Courier")
    p.at(55, 588, "Ext.", 8)
    p.at(75, 588, f("01632 960 580", "rp"), 10, font="Courier")
    p.at(230, 588, "Emailed to council on", 8)
    p.at(320, 588, f("20/11/26", rd="2026-11-20"), 10, font="Courier")
    p.at(55, 608, "Bail information officer", 8)
    p.at(150, 608, "J. COLLIER EXT 2214", 10, font="Courier")
    f.lenient += ["sub", "mh", "re", "cd"]
    f.g(rg="HMP Winchester")
    f.send("Resettlement Winchester <resettlement.winchester@hmps.example>", "homelessness@southampton-city.example", "Housing slip - remand - A5061FV", "This E-mail was sent from \"RNP58387918\" (MP C3004ex).\n\nScan Date: 20.11.2026 09:31:02 (+0000)\nQueries to: no-reply@hmps.example\n\n\nFor your information. He is in court on 3rd December and could be released from the dock, so we may not be able to give you any more notice than this. NA\n",
           attach=[("SCAN_20261120_0931.pdf", p.bytes())], date=datetime.datetime(2026, 11, 20, 9, 44))


def leaving_care_crosses():
    f = F("leaving-care-yes-no-not-known", "pdf", "reportlab", "questions with three narrow columns for yes, no and not known, a cross in one; personal adviser, manager and former foster carer", lenient="op sit hs rsum loss via lcg sup lcd rt rg")
    p = Pdf(title="LC7", producer="Adobe PDF Library 17.0")
    p.rect(40, 34, 515, 26, fill=(0.0, 0.35, 0.35))
    p.at(48, 52, "Ealing Leaving Care   LC7: Out of borough housing alert", 13, True, color=(1, 1, 1))
    p.at(40, 76, "About the young adult", 11, True)
    y = p.table(40, 82, [120, 137, 110, 148], [["Full legal name", f("Jamal-Lee Francis Okoro", "n"), "What they like to be called", f("JL", "aka")], ["Birth date", f("15 - 10 - 2005", dob="2005-10-15"), "Pronouns", "he / him"], ["Mobile", f("07700 900 862", "ph"), "Email", f("jlokoro@post.example", "em")], ["Living now at", f("Supported lodgings, 31 Upton Lea Parade, Slough SL2 9ZZ", ad="31 Upton Lea Parade, Slough SL2 9ZZ", sit="Supported lodgings"), "Living with", "Mrs Yvonne Baptiste (former foster carer, 01632 960 863)"]], labels=(0, 2), size=9)
    y += 20
    p.at(40, y, "Questions", 11, True)
    for i, t in enumerate(("Yes", "No", "NK")):
        p.at(432 + i * 42, y, t, 9, True)
    y += 6
    qs = [("Is he or she a care leaver?", 0), ("Is our council still the responsible authority?", 0), ("Have they been in prison or on remand?", 1), ("Is anyone pregnant in the household?", 1), ("Any history of fire setting?", 1), ("Do they have a diagnosed mental health condition?", 0), ("Do they use substances in a way that worries you?", 2), ("Have they been a victim of abuse by a partner or family member?", 0), ("Are they on any register that limits where they live?", 1), ("Are they entitled to benefits and housing?", 0), ("Have they ever slept rough?", 1), ("Do they need an interpreter?", 1)]
    for t, v in qs:
        p.rect(40, y, 380, 18)
        p.at(45, y + 12, t, 9)
        for i in range(3):
            p.rect(420 + i * 45, y, 45, 18)
            if i == v:
                p.at(438 + i * 45, y + 13, "X", 10, True, color=(0, 0, 0.6))
        y += 18
    f.g(cl=True, arson=False, da=True, pf=True, itp=False)
    y += 18
    p.at(40, y, "Say more about any Yes", 11, True)
    y = p.table(40, y + 6, [515], [[f("Complex PTSD, waiting for therapy with Berkshire Healthcare. Witnessed and was hurt by stepfather up to age 11.", "mh")]], size=9, labels=(), bold_labels=False)
    y += 18
    p.at(40, y, "The housing problem", 11, True)
    y = p.table(40, y + 6, [170, 345], [["What is going to happen and why", f("Mrs Baptiste is moving to Grenada for good and her house is sold. JL works nights at Heathrow and cannot take the Ealing offer in Southall because of threats there.", "re")], ["Day he or she must be out", f("11 - 01 - 2027", hd="2027-01-11")], ["Housing authority wanted", f("Slough", "au")], ["Link to that authority", f("In Slough with carer since age 12 so lives here by choice, job at airport", "lcd", lcg=["residence", "care_leaver", "employment"])], ["Areas not safe", f("UB1, UB2 (Southall)", "excl")]], size=9)
    y += 18
    p.at(40, y, "Agreement and sender", 11, True)
    p.table(40, y + 6, [120, 137, 110, 148], [["Young adult agrees", "YES", "How and when", f("text reply saved to file, 17 - 11 - 2026", cm="written", cd="2026-11-17")], ["Personal adviser", f("Ayodele Simmonds", "rn"), "PA's mobile", f("07700 900 864", "rp")], ["PA's email", f("a.simmonds@ealing-lc.example", "rm"), "Manager", "Ruth Kazmi, 020 7946 0865"], ["Alert date", f("18 - 11 - 2026", rd="2026-11-18"), "LCS number", "2240917"]], labels=(0, 2), size=9)
    f.g(cg=True, rr="Personal adviser", rg="Ealing Leaving Care", ag="social_services", xr="2240917", hs="threatened")
    f.lenient += ["xr", "mh", "rr", "rs", "preg", "sub", "cm", "pf"]
    f.send("Simmonds, Ayodele <a.simmonds@ealing-lc.example>", "housing.advice@slough-bc.example", "LC7 out of borough alert JLO", "Dear Slough\n\nPlease see LC7 for our care leaver. My manager is happy to talk about funding the deposit. I have put in the front sheet of the pathway plan too so that you can see who is who.\n\nAyo\n",
           attach=[("LC7 JLO.pdf", p.bytes()), ("JLO pathway plan front sheet.docx", front_sheet())], date=datetime.datetime(2026, 11, 18, 16, 36))


def front_sheet():
    d = Doc("Calibri", 11)
    d.p("**Pathway plan – front sheet (review 4)**")
    d.t([["Young adult", "Jamal-Lee Okoro (JL)"], ["Date of plan", "02/10/2026"], ["Next review", "02/04/2027"], ["Mother", "Patience Okoro, 07700 900 866, some contact"], ["Carer", "Yvonne Baptiste, until move"], ["Personal adviser", "Ayodele Simmonds"], ["IRO (ended at 18)", "Clare Dunphy"], ["Employer", "Menzies Aviation, cargo nights"], ["GP", "Upton Medical Partnership"]], [5, 12])
    return d.bytes()


def surgery_annotations():
    f = F("surgery-typed-in-a-viewer", "pdf", "reportlab with FreeText annotations by pypdf", "a council's flat form with dotted lines, the answers are notes laid on it in a viewer; tenant with notice, social prescriber writes", lenient="op sit hs rsum loss via lcg sup lcd rt rg")
    p = Pdf(font="Helvetica", title="AA2", producer="Adobe InDesign CC 2017")
    notes = []
    p.at(45, 50, "HULL CITY COUNCIL", 13, True)
    p.at(45, 67, "Agency alert form AA2: household who may lose their home", 11)
    y = [95]

    def ask(label, ans, h=26, x=190, w=350):
        p.at(45, y[0], label, 9)
        p.c.setDash(1, 2)
        p.line(x, y[0] + 3, x + w, y[0] + 3)
        p.c.setDash()
        if ans:
            notes.append((x, y[0] - 11, w, h - 8, ans))
        y[0] += h

    def sect(t):
        y[0] += 6
        p.at(45, y[0], t, 10, True)
        y[0] += 20
    sect("Section A: agency")
    ask("Name of worker", f("Philippa Garton", "rn"))
    ask("Position", f("Social Prescribing Link Worker", "rr"))
    ask("Agency and address", f("Holderness Road Surgery, 410 Holderness Rd HU9 9ZZ", rg="Holderness Road Surgery"))
    ask("Telephone", f("01632 960 447", "rp"))
    ask("Email", f("philippa.garton@hrs-nhs.example", "rm"))
    ask("Date of alert", f("16.11.2026", rd="2026-11-16"))
    sect("Section B: main householder")
    ask("Name", f("Mr Terence Alan Boothby", n="Terence Alan Boothby"))
    ask("Date of birth", f("7.12.1949", dob="1949-12-07"))
    ask("Address", f("22 Steynburg Terrace, Hull HU9 9ZZ", "ad"))
    ask("Telephone", f("01632 960 448", "ph"))
    ask("Others in the household", f("wife Maureen Boothby dob 3.4.1952", hh=[pers("Maureen Boothby", "wife", "1952-04-03")]))
    sect("Section C: the home")
    ask("Landlord's name and telephone", f("Mr K. Singh 07700 900 449", ll="Mr K. Singh"))
    ask("Rent account", f("paid up", arr="paid up"))
    ask("Notice given? Expiry date", f("s21, runs out 4.1.2027", hd="2027-01-04"))
    ask("Reason for the alert", f("Landlord emigrating. Terry has dementia (early) and Maureen has end stage COPD on home oxygen so they can't view flats on their own. Daughter is in Spain.", "re"), 50)
    sect("Section D: permission")
    ask("Given by householder? Yes / No", f("Yes, in surgery with wife present 16.11.2026", cg=True, cd="2026-11-16"))
    ask("Signature of householder", "")
    f.g(au="Hull", ag="other", phy="dementia (early)")
    f.lenient += ["phy", "mh", "cm", "arr", "ll", "hd", "au"]
    import pypdf
    from pypdf.generic import ArrayObject, DecodedStreamObject, DictionaryObject, FloatObject, NameObject, NumberObject, TextStringObject
    N = NameObject
    r = pypdf.PdfReader(io.BytesIO(p.bytes()))
    w = pypdf.PdfWriter()
    w.add_page(r.pages[0])
    font = w._add_object(DictionaryObject({N("/Type"): N("/Font"), N("/Subtype"): N("/Type1"), N("/BaseFont"): N("/Helvetica"), N("/Encoding"): N("/WinAnsiEncoding")}))
    annots = ArrayObject()
    for x, yy, ww, hh, t in notes:
        lines = p.wrap(t, ww - 4, 10)
        ap = DecodedStreamObject()
        ap.set_data(("BT /Helv 10 Tf 0 0 0.6 rg 2 %g Td 11.5 TL " % (hh - 10) + " ".join("(%s) Tj T*" % l.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)") for l in lines) + " ET").encode("cp1252"))
        ap.update({N("/Type"): N("/XObject"), N("/Subtype"): N("/Form"), N("/BBox"): ArrayObject([FloatObject(0), FloatObject(0), FloatObject(ww), FloatObject(hh)]),
                   N("/Resources"): DictionaryObject({N("/Font"): DictionaryObject({N("/Helv"): font})})})
        annots.append(w._add_object(DictionaryObject({
            N("/Type"): N("/Annot"), N("/Subtype"): N("/FreeText"), N("/F"): NumberObject(4), N("/Rect"): ArrayObject([FloatObject(v) for v in (x, p.H - yy - hh, x + ww, p.H - yy)]),
            N("/Contents"): TextStringObject(t), N("/DA"): TextStringObject("/Helv 10 Tf 0 0 0.6 rg"), N("/IT"): N("/FreeTextTypewriter"), N("/AP"): DictionaryObject({N("/N"): w._add_object(ap)})})))
    w.pages[0][N("/Annots")] = annots
    w.add_metadata({"/Producer": "Acrobat Reader DC 23.1", "/CreationDate": "D:20190401090000Z"})
    out = io.BytesIO()
    w.write(out)
    f.send("GARTON, Philippa (HOLDERNESS ROAD SURGERY) <philippa.garton@hrs-nhs.example>", "housing.options@hull-cc.example", "AA2 - Boothby", "Hi, sorry the form would not let me type in it so I have used the add text thing, hope it comes out.\n\nWhen you ring please speak to Maureen as Terry gets muddled. Same number.\n\nPip\nSocial Prescribing Link Worker\nEast Hull PCN\n",
           attach=[("AA2 agency alert.pdf", out.getvalue())], date=datetime.datetime(2026, 11, 16, 12, 40))


def tenancy_rescue_export():
    f = F("prison-request-to-keep-a-tenancy", "pdf", "LibreOffice from Word", "labels and answers in two columns without rules, a prison asks for help to keep a council flat; housing officer, sister and landlord named", lenient="op sit hs rsum loss via sup lcd rt rg cs lcg", kind=("retention_request", "referral"))
    d = Doc("Liberation Sans", 10)
    d.p("**HMP/YOI CHELMSFORD – PRE-RELEASE TEAM**")
    d.p("**Request to a housing authority to help keep an existing home**")
    rows = [["Prisoner", f("Leon Marlon GRANT", n="Leon Marlon Grant")], ["NOMS ID", f("A8016GA", "pn")], ["Born", f("03 May 1988", dob="1988-05-03")], ["Came into custody", "29 October 2026"], ["Sentence", "%s, %s" % (f("28 weeks", "csl"), "Basildon Magistrates, 29/10/2026")], ["For", f("Breach of a suspended sentence order", "cof")], ["Expected out", f("03/02/2027", crd="2027-02-03")],
            ["Home we are trying to keep", f("Flat 31, Northgate House, Basildon SS14 9ZZ", "lsa")], ["Tenancy type", "Secure, council, sole tenant since 2017"], ["Landlord", f("Basildon Council", "ll")], ["Housing officer there, if known", "Mrs Pam Dyer 01632 960 772"], ["Rent position", f("£212.40 behind and going up by £96 a week", "arr")], ["Benefit position", "UC stopped on 29/10. Under 6 months so housing costs should carry on, claim not yet told"],
            ["What we want the Council to do", f("Hold the tenancy, agree not to serve notice while he is in, and help us tell DWP. Otherwise he will lose the flat and come out homeless in February.", "re")], ["Who can get into the flat?", "Sister, Renee Grant, 07700 900 773 has the keys"], ["Mental or physical ill health", f("Sickle cell disease", "phy")], ["Authority asked", f("Basildon", "au")],
            ["Prisoner's agreement", f("Signed consent on file 12/11/2026", cg=True, cm="written", cd="2026-11-12")], ["Caseworker", f("Tara Whitcombe", "rn")], ["Phone and email", f("01632 960 770 / tara.whitcombe@hmps-chelmsford.example", rp="01632 960 770", rm="tara.whitcombe@hmps-chelmsford.example")], ["Probation in the community", f("Duncan Ross, Basildon office, 01632 960 771", ln="Duncan Ross", lp="01632 960 771")], ["Dated", f("13/11/2026", rd="2026-11-13")]]
    d.t([["**%s**" % a, b] for a, b in rows], [6, 11], grid=False)
    f.g(cp="HMP Chelmsford", ag="prison", tts=True, csd="2026-10-29", rr="Caseworker", rg="HMP/YOI Chelmsford")
    f.lenient += ["rr", "phy", "mh", "ln", "lp", "lsa", "ad"]
    f.send("Whitcombe, Tara (Chelmsford) <tara.whitcombe@hmps-chelmsford.example>", "housing.options@basildon-council.example", "A8016GA Grant - council flat, please help us keep it", "Dear colleague\n\nMr Grant has a Basildon Council flat and got a short sentence. Could you look at the attached and let us know who to speak to? I do not want him to lose it over three months.\n\nThanks in advance\n\nTara Whitcombe\nPre-Release Team\n",
           attach=[("Tenancy request Grant A8016GA.pdf", soffice(d.bytes(), "docx", "pdf"))], date=datetime.datetime(2026, 11, 13, 15, 12))
