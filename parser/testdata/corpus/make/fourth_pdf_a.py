#!/usr/bin/python3
"""PDF forms, first part. Needs what third_lib.py needs."""
from fourth_lib import *


def ruled():
    m = F("court-duty-ruled", "pdf", "reportlab", "drawn cells, label above the answer in small type, two and three a row", lenient=("sit", "lcg", "lcd", "loss"))
    p = Page()
    p.head("Probation Court Team – Chelmsford Crown Court & Magistrates")
    p.text(45, "Duty to Refer made at point of sentence (24 hour notification)", bold=True).down(22)
    m.g(ag="probation")

    def row(*cells):
        w = 500 / len(cells)
        lines = [p.wrap(b, w - 10) or [""] for a, b in cells]
        h = 16 + 12 * max(len(x) for x in lines)
        for i, ((a, b), ls) in enumerate(zip(cells, lines)):
            x = 45 + i * w
            p.box(x, w, h)
            p.text(x + 4, a, size=7)
            for k, one in enumerate(ls):
                p.text(x + 4, one, y=p.y + 12 * (k + 1))
        p.y += h
    row(m("Family name", "MacAskill-Oduya"), m("Given names", "Fergus", n="Fergus MacAskill-Oduya"), m("Date of birth", "11/10/1992", dob="1992-10-11"))
    row(m("CRN", "J731906", "crn"), m("PNC number", "2011/0234410K", "pnc"), m("Contact telephone", "07700 900 913", "ph"))
    row(m("Sentencing court", "Chelmsford Magistrates", "u"), m("Date of sentence", "15/10/2026", csd="2026-10-15"), m("Sentence", "Suspended Sentence Order – 26 weeks suspended 18 months", csl="26 weeks suspended 18 months"))
    row(m("Offence(s)", "Theft from shop x6, breach of CBO", "cof"))
    row(m("Current address", "No fixed abode. Has been sleeping at Chelmsford bus station.", nfa=True, rs=True, sit="Has been sleeping at Chelmsford bus station"))
    row(m("Last settled address (and when left)", "21 Patching Hall Lane, Chelmsford CM1 9ZZ – left Feb 2026 when relationship ended", lsa="21 Patching Hall Lane, Chelmsford, CM1 9ZZ", loss="relationship ended"))
    row(m("LHA chosen by person", "Chelmsford City Council", au="Chelmsford"), m("Homeless now / at risk", "Homeless now", hs="homeless"))
    row(m("Health or support needs", "Heroin – scripted 60ml methadone daily at Boots. Leg ulcer, dressings Tues/Fri. Depression (mirtazapine).", sub="Heroin – scripted 60ml methadone daily at Boots", phy="Leg ulcer, dressings Tues/Fri", mh="Depression (mirtazapine)"))
    m.lenient += ["needs.substance_misuse", "needs.physical_health", "needs.mental_health", "needs.support", "custody.status", "homeless_date"]
    row(m("RoSH", "Medium", rl="medium"), m("Risk to staff", "None identified at court", "staff"), m("Exclusion areas", "Meadows shopping centre", "excl"))
    row(m("Consent: verbal / written (circle)", "verbal, taken in cells", cg=True, cm="oral"), m("Supervising officer once allocated", "TBC – contact duty desk", ))
    p.down(14)
    p.text(45, "Completed by").text(120, m("", "Nkechi Brandreth", "rn")[1], bold=True).text(260, m("", "Court Duty Probation Officer", "rr")[1]).down()
    p.text(45, "Direct dial").text(120, m("", "01632 960 650", "rp")[1]).text(260, m("", "nkechi.brandreth@probation.example", "rm")[1]).down()
    p.text(45, "Date of referral").text(120, m("", "16/10/2026", rd="2026-10-16")[1])
    m.lenient += ["referrer.team", "referrer.organisation"]
    m.send("Chelmsford Court Team <court.chelmsford@probation.example>", "housing.adviceemail@chelmsford.gov.uk", "DTR from court 15.10.26", text="DTR attached, sentenced yesterday, released from court to NFA.", attach=[("DTR_court.pdf", p.done(), PDF)])


def acro():
    m = F("acroform-two-columns", "pdf", "reportlab AcroForm", "form fields beside labels in two columns, tick fields, a choice", lenient=("sit", "lcg", "hs"))
    p = Page()
    p.head("Homelessness referral – e-form for public bodies")
    p.text(45, "Type in the boxes. Save, then email to the housing team.", size=8).down(20)
    n = [0]

    def two(a, b):
        for (label, ans), x in ((a, 45), (b, 310)):
            n[0] += 1
            if label:
                p.text(x, label, size=8.5)
                p.field("f%d" % n[0], ans, x + 95, 145)
        p.down(22)
    p.text(45, "Your service", bold=True).down(18)
    m.g(ag="hospital")
    p.text(45, "Type of body", size=8.5)
    p.choice("body", "Hospital - inpatient", ["-- select --", "Hospital - inpatient", "Emergency department", "Prison", "Probation"], 140, 145)
    p.down(22)
    two(m("Service name", "Brockfield Unit, Essex Partnership", rg="Brockfield Unit, Essex Partnership"), m("Contact name", "Oluwaseun Hartley", "rn"))
    two(m("Post held", "Ward Social Worker", "rr"), m("Email", "o.hartley@mhtrust.example", "rm"))
    two(m("Tel", "01632 960 218", "rp"), m("Date", "19.10.2026", rd="2026-10-19"))
    p.text(45, "The person", bold=True).down(18)
    two(m("First name", "Priyanka"), m("Last name", "Wetherell", n="Priyanka Wetherell"))
    two(m("DOB", "04.07.1994", dob="1994-07-04"), m("NHS no.", "999 000 0212", nhs="9990000212"))
    two(m("Mobile", "07700 900 284", "ph"), m("Email", "", ))
    two(m("Gender", "Female", "sex"), m("Ethnicity", "Asian British - Indian", "eth"))
    two(m("Main language", "English", "lang"), ("NI number", ""))
    p.text(45, "Last address", size=8.5)
    p.field("addr", m("", "Room 6, 88 Alexandra St, Southend-on-Sea SS1 9ZZ", lsa="Room 6, 88 Alexandra St, Southend-on-Sea, SS1 9ZZ")[1], 140, 410)
    p.down(26)
    p.text(45, "Situation", bold=True).down(18)
    for on, x, t in ((False, 45, "Homeless"), (True, 160, "Will be homeless on discharge"), (False, 340, "Home unsuitable")):
        p.box_field("s" + t[:4], on, x)
        p.text(x + 16, t, size=8.5)
    m.g(hs="threatened")
    p.down(20)
    for on, x, t in ((False, 45, "Pregnant"), (False, 130, "Ex-forces"), (False, 215, "Care leaver"), (True, 300, "Domestic abuse"), (True, 400, "Mental health"), (False, 490, "Drugs/alcohol")):
        p.box_field("n" + t[:6], on, x)
        p.text(x + 16, t, size=8.5)
    m.g(da=True, sup=["Domestic abuse", "Mental health"])
    m.lenient += ["needs.support", "person.address", "person.no_fixed_abode", "needs.mental_health", "custody.status"]
    p.down(22)
    p.text(45, "Describe why help is needed", size=8.5).down(14)
    p.field("why", m("", "Informal patient since 2nd September, bipolar affective disorder, now well. Cannot return to shared house as ex partner lives there and has injured her (non-mol in place). Ward round has set discharge for 2nd November. No family in UK able to help.", "re", mh="bipolar affective disorder, now well", loss="Cannot return to shared house as ex partner lives there and has injured her")[1], 45, 505, h=70, multi=True)
    m.lenient += ["housing.loss_reason", "homeless_date"]
    p.down(84)
    p.text(45, "Council wanted", size=8.5)
    p.choice("la", "Southend-on-Sea", ["", "Basildon", "Castle Point", "Rochford", "Southend-on-Sea", "Thurrock"], 140, 145)
    m.g(au="Southend-on-Sea")
    p.down(24)
    p.box_field("consent", True, 45)
    p.text(62, "The person agrees to this referral and to the council ringing them", size=8.5)
    m.g(cg=True)
    p.text(365, "Date agreed", size=8.5)
    p.field("cdate", m("", "16.10.2026", cd="2026-10-16")[1], 425, 90)
    m.send("Oluwaseun Hartley <o.hartley@mhtrust.example>", "housingsolutionsteam@southend.gov.uk", "Inpatient referral - Brockfield", text="Attached.\n\nSeun Hartley\nWard Social Worker", attach=[("eform-PW.pdf", p.done(), PDF)])


def flowed():
    m = F("release-planning-flow", "pdf", "reportlab platypus", "shaded section bars, label left, answer right, blank answers", lenient=("sit", "lcg", "hs"))
    rows, shade = [], []

    def bar(t):
        shade.append(len(rows))
        rows.append(["**" + t + "**"])
    m.g(ag="prison")
    bar("1. Receiving authority")
    rows.append(m("Name of council", "Harlow Council", au="Harlow"))
    rows.append(m("Previously referred elsewhere?", "No"))
    bar("2. About the prisoner")
    rows.append(m("Name", "Ms Simone Delacroix-Batty", n="Simone Delacroix-Batty"))
    rows.append(m("Alias / maiden name", "Simone Batty", aka="Simone Batty"))
    rows.append(m("NOMS ID", "A 2288 GH", pn="A2288GH"))
    rows.append(m("Date of birth", "1-Sep-1986", dob="1986-09-01"))
    rows.append(["National Insurance number", ""])
    rows.append(m("Nationality", "French (settled status)", nat="French", imm="settled status"))
    rows.append(m("Spoken language(s)", "French, English", lang="French, English"))
    rows.append(m("Needs interpreter", "No", itp=False))
    rows.append(["Own mobile on release", "N/K"])
    rows.append(m("How should the council contact her before release?", "Call via wing office D2, 01632 960 505, weekdays 9-11.30", via="Call via wing office D2, 01632 960 505, weekdays 9-11.30"))
    bar("3. Custody")
    rows.append(m("Establishment", "Bronzefield (HMP & YOI)", cp="HMP Bronzefield"))
    rows.append(m("Status", "Recalled to custody 14/08/2026 – 28 day FTR then standard, see below", cs="recall"))
    rows.append(m("Release date and type", "03/11/2026 – Fixed-term recall end", crd="2026-11-03", crt="Fixed-term recall"))
    rows.append(m("Offence", "Assault occasioning ABH", "cof"))
    rows.append(m("Licence conditions which affect housing", "Not to contact Marc Dufresne; not to enter Bishop's Stortford; reside as approved by supervising officer", clc="Not to contact Marc Dufresne; not to enter Bishop's Stortford; reside as approved by supervising officer", excl="not to enter Bishop's Stortford"))
    rows.append(m("CAS-3", "Referral submitted 12/10", cas3=True))
    bar("4. Housing")
    rows.append(m("Address before prison", "Women's hostel, 5 Mitre Bldgs, Harlow CM20 9ZZ", lsa="Women's hostel, 5 Mitre Bldgs, Harlow, CM20 9ZZ"))
    rows.append(m("What happened to it?", "Bed closed 7 days after recall", loss="Bed closed 7 days after recall"))
    rows.append(m("Rent owed", "£212.40 service charge", arr="£212.40 service charge"))
    rows.append(m("Local connection", "Sister in Old Harlow (10 yrs); ex-employment", lcg=["family"], lcd="Sister in Old Harlow (10 yrs); ex-employment"))
    bar("5. Needs & risk")
    rows.append(m("Mental health", "PTSD, EUPD – psychology in custody", "mh"))
    rows.append(m("Physical health / pregnancy", "14 weeks pregnant (due April 27)", preg=True))
    rows.append(m("Substance use", "Nil current", "sub"))
    rows.append(m("Experience of domestic abuse", "Yes, historic", da=True))
    rows.append(m("RoSH / MAPPA", "Medium known adult. Not MAPPA", rl="medium"))
    rows.append(m("Arson?", "No", arson=False))
    bar("6. Consent and signature")
    rows.append(m("Consent of the prisoner", "Signed form on file, 08/10/2026", cg=True, cm="written", cd="2026-10-08"))
    rows.append(m("Co-ordinator (prison/probation)", "As below", ln="Maureen Tshabalala", lp="01632 960 511", lm="m.tshabalala@bronzefield.example"))
    rows.append(m("Form completed by", "Maureen Tshabalala", "rn"))
    rows.append(m("Role", "Through the Gate worker (commissioned provider – Phoenix Steps CIC)", rr="Through the Gate worker", rg="Phoenix Steps CIC"))
    rows.append(m("Tel / email", "01632 960 511 / m.tshabalala@bronzefield.example", rp="01632 960 511", rm="m.tshabalala@bronzefield.example"))
    rows.append(m("Date", "13/10/2026", rd="2026-10-13"))
    m.lenient += ["agency", "needs.physical_health", "risk.excluded_areas", "custody.release_type", "lead.phone", "lead.email", "person.nationality", "risk.mappa_level", "local_connection.grounds", "person.immigration_status", "risk.summary"]
    data = flow([pp("PRE-RELEASE HOUSING NOTIFICATION (WOMEN)", 14, bold=True), ptable(rows, [180, 320], shade=shade)])
    m.send("Phoenix Steps <ttg@bronzefield.example>", "housing.options@harlow.gov.uk", "Pre-release notification 3 Nov", text="Please see attached. Regards Maureen", attach=[("prerelease.pdf", data, PDF)])


def dotted():
    m = F("dotted-lines-a-and-e", "pdf", "reportlab", "dotted leader lines, several blanks a line, boxes after the words", lenient=("sit", "lcg", "lcd", "loss", "re"))
    p = Page("Times-Roman", 11)
    p.head("EMERGENCY DEPARTMENT – HOMELESS PATIENT REFERRAL SLIP", size=13)
    m.g(ag="emergency_department")

    def blanks(*pairs):
        x = 45
        for (label, ans), w in pairs:
            p.text(x, label)
            lw = p.c.stringWidth(label, p.font, p.size) + 4
            p.text(x + lw, "." * int(max(0, (w - lw - 6)) / 2.75), size=11, y=p.y + 1)
            p.text(x + lw + 4, ans, y=p.y - 2, font="Courier", size=9)
            x += w
        p.down(24)
    blanks((m("Name", "Gintaras Petrauskis", "n"), 300), (m("DOB", "22-08-77", dob="1977-08-22"), 120), (m("M/F", "M", "sex"), 80))
    blanks((m("NHS No", "9990000301", "nhs"), 220), (m("ED attendance date", "Sat 17/10/26", "u"), 280))
    blanks((m("Contact tel.", "07700900466", "ph"), 250), (m("Friend/relative tel.", "07700 900 488 (Rasa, sister)", via="07700 900 488 (Rasa, sister)"), 250))
    blanks((m("Nationality", "Lithuanian", "nat"), 250), (m("Language", "Lithuanian", "lang"), 250))
    for label, opts in (("Interpreter needed", (("Yes", True), ("No", False))), ("Has nowhere safe to sleep tonight", (("Yes", True), ("No", False))), ("Armed forces veteran", (("Yes", False), ("No", True))), ("Recourse to public funds", (("Yes", True), ("No", False), ("Not sure", False)))):
        p.text(45, label)
        x = 250
        for t, on in opts:
            p.text(x, t)
            p.check(x + 30, on, style="tick")
            x += 70
        p.down(20)
    m.g(itp=True, rs=True, af=False, pf=True)
    blanks((m("Where was patient staying?", "car (silver Vauxhall) in Tesco car park Maldon", sit="car (silver Vauxhall) in Tesco car park Maldon"), 500))
    blanks((m("How long?", "5 wks – lost tied accomodation with farm job", loss="lost tied accomodation with farm job"), 500))
    blanks((m("Presenting problem", "chest infection, discharged with antibiotics", "u"), 500))
    blanks((m("Council patient wishes to be referred to", "Maldon DC", au="Maldon"), 500))
    p.text(45, "I have explained the referral and the patient agrees.  Signature of patient").text(400, "G Petrauskis", font="Courier").down(24)
    m.g(cg=True, cm="written", hs="homeless")
    m.lenient += ["homeless_status", "person.contact_via", "needs.physical_health", "consent.date", "person.no_fixed_abode"]
    blanks((m("Staff name", "Sr. Bernadette Quill", rn="Bernadette Quill"), 250), (m("Grade", "ED Sister", "rr"), 250))
    blanks((m("Ext.", "5512", "u"), 120), (m("Bleep", "208"), 120), (m("Date", "17/10/26", rd="2026-10-17"), 130), (("Time", "23:40"), 130))
    m.lenient += ["referrer.phone"]
    m.send("ED Admin <ed.admin@colnehospital.example>", "housingoptions@maldon.gov.uk", "ED homeless slip 17/10", text="Please find attached a referral slip from the weekend.\n\nKind regards\nED Administration Team\nColne General Hospital\n01632 960 700", on="2026-10-19", attach=[("slip.pdf", p.done(), PDF)])


def from_word():
    m = F("libreoffice-export-asylum", "pdf", "LibreOffice export of a Word form", "nested heading rows, ticks before the words, household table", lenient=("sit", "lcg", "re", "loss"))
    d = document("Liberation Sans", 10)
    para(d, "**MIGRANT & REFUGEE SUPPORT CONSORTIUM**")
    para(d, "Move-on referral to local housing authority")
    m.g(ag="other")
    table(d, [
        ["**Main applicant**"],
        [*m("Full name as on BRP", "YOHANNES TEKLE GEBREMARIAM", n="Yohannes Tekle Gebremariam"), *m("Date of birth", "01/01/1990", dob="1990-01-01")],
        [*m("Port ref / HO ref", "KAL/44718", "u"), *m("Nationality", "Eritrean", "nat")],
        [*m("Status granted", "Refugee leave 5 years, decision 22/09/2026", imm="Refugee leave 5 years"), *m("First language", "Tigrinya", "lang")],
        [*m("Interpreter?", "☑ yes ☐ no", itp=True), *m("Mobile / WhatsApp", "07700 900 597", "ph")],
        [*m("NASS accommodation address", "Room 3, 140 Cowdray Ave, Colchester CO1 9ZZ", ad="Room 3, 140 Cowdray Ave, Colchester, CO1 9ZZ", sit="NASS accommodation"), *m("Notice to quit expires", "20/11/2026", hd="2026-11-20")],
        [*m("NI number", "not issued yet"), *m("Bank account?", "Yes")],
        ["**Others in household**"],
        ["Name", "Relationship", "DOB", "Nationality"],
        ["Selam Yohannes Tekle", "Daughter", "15/05/2018", "Eritrean"],
        ["Abel Yohannes Tekle", "Son", "09/08/2020", "Eritrean"],
        ["**Referral**"],
        [*m("Which council?", "Colchester City Council", au="Colchester"), *m("Why there?", "housed there under s.95 since March 2025 and children at St John's Green primary", lcd="housed there under s.95 since March 2025 and children at St John's Green primary", lcg=["residence"])],
        [*m("Health / vulnerabilities", "Selam has sickle cell. Mr Gebremariam is a victim of torture, awaiting therapy.", "u"), *m("Mother of children", "Deceased")],
        [*m("Consent", "☑ given in writing ☐ given by phone", cg=True, cm="written"), *m("Consent date", "28/09/2026", cd="2026-09-28")],
        ["**Caseworker**"],
        [*m("Name", "Marguerite Olorunfemi", "rn"), *m("Tel", "01632 960 829", "rp")],
        [*m("Email", "marguerite@mrsc.example", "rm"), *m("Date completed", "30/09/2026", rd="2026-09-30")],
    ], cols=4)
    m.g(hh=[person("Selam Yohannes Tekle", "Daughter", "2018-05-15"), person("Abel Yohannes Tekle", "Son", "2020-08-09")], rr="Caseworker", rg="Migrant & Refugee Support Consortium", hs="threatened")
    m.lenient += ["referrer.role", "needs.mental_health", "needs.physical_health", "local_connection.grounds", "homeless_status", "person.public_funds", "referrer.organisation"]
    data = soffice(docx_bytes(d), "docx", "pdf")
    m.send("Marguerite Olorunfemi <marguerite@mrsc.example>", "dutytorefer@colchester.gov.uk", "Refugee family move on 20 Nov", text="Dear Housing Team, referral attached for a father and two children. Eviction from asylum accommodation on the 20th of November.\n\nMarguerite", attach=[("MRSC referral.pdf", data, PDF)])


def circled():
    m = F("approved-premises-moveon", "pdf", "reportlab platypus", "questions numbered, answer in a box beneath each; MAPPA and RSO answers", review=False, lenient=("sit", "lcg", "hs", "cof"))
    parts = [pp("Approved Premises – Move-on Housing Referral", 15, bold=True), pp("OFFICIAL SENSITIVE. This form makes a referral under the Duty to Refer.", 8)]
    k = [0]

    def q(label, ans):
        k[0] += 1
        parts.append(pp("%d) %s" % (k[0], label), 9, after=1, bold=True))
        parts.append(ptable([[ans or " "]], [500]))
        parts.append(pp(" ", 4, after=0))
    m.g(ag="probation")
    q(*m("Name, date of birth and CRN of resident", "Leonard Ashby-Ferreira, 30 May 1968, G118723", n="Leonard Ashby-Ferreira", dob="1968-05-30", crn="G118723"))
    q(*m("Approved Premises", "Basildon Lodge AP", "u"))
    q(*m("Date resident must leave the AP", "27th November 2026", hd="2026-11-27"))
    q(*m("Where did they live before AP / prison?", "HMP Littlehey until 4 September 2026 (released on parole); before that 9 Crays Hill Close, Billericay CM11 9ZZ with wife, now divorced", lsa="9 Crays Hill Close, Billericay, CM11 9ZZ", crt="Parole", cs="licence", loss="divorced"))
    q(*m("Sentence, and index offence", "8 years, 4/2/2019, sexual assault of child under 13", csl="8 years", csd="2019-02-04", cof="sexual assault of child under 13"))
    q(*m("MAPPA category and level", "Cat 1 Level 2", mc=1, ml=2))
    q(*m("Is the resident subject to notification requirements (RSO)?", "Yes, indefinitely", rso=True))
    q(*m("RoSH level", "High", rl="high"))
    q(*m("Where can they not live?", "Not within 500m of a school or nursery. Exclusion zone covers Billericay town.", "excl"))
    q(*m("Are there risks to lone female workers?", "Two workers to visit. No history of violence to staff.", "staff"))
    q(*m("Health, disability and care needs", "Angina, stent 2023. Hearing aids.", "phy"))
    q(*m("Mental health", "No concerns", "mh"))
    q(*m("Which authority and what connection?", "Basildon. Brother in Wickford who he sees weekly, lived in district 30 yrs until prison", au="Basildon", lcg=["residence", "family"], lcd="Brother in Wickford who he sees weekly, lived in district 30 yrs until prison"))
    q(*m("Phone for resident", "07700 900 036", "ph"))
    q(*m("Probation practitioner who will co-ordinate", "Giselle Okafor-Lund, 07700 900 722, g.okaforlund@probation.example", ln="Giselle Okafor-Lund", lp="07700 900 722", lm="g.okaforlund@probation.example"))
    q(*m("AP keyworker completing this form", "Rhodri Blackstock, residential worker, 01632 960 133", rn="Rhodri Blackstock", rr="residential worker", rp="01632 960 133"))
    q(*m("Has the resident agreed? How and when?", "Yes, signed 19.10.26", cg=True, cm="written", cd="2026-10-19"))
    q(*m("Date", "20.10.26", rd="2026-10-20"))
    m.g(cp="HMP Littlehey", sit="Approved Premises", hs="threatened", crd="2026-09-04")
    m.lenient += ["custody.prison", "custody.release_type", "custody.status", "referrer.organisation", "person.address", "custody.licence_conditions", "custody.release_date", "housing.loss_reason", "risk.summary", "person.contact_via"]
    m.send("Basildon Lodge <basildonlodge.ap@probation.example>", "housing.solutions@basildon.gov.uk", "Move on referral G118723", attach=[("Move-on referral.pdf", flow(parts), PDF)], text="Attached as agreed at MAPPA. Please treat in confidence.\n\nRhodri")


def brief_landscape():
    m = F("crs-provider-columns", "pdf", "reportlab", "label column and answer column without rules, headings in the margin", lenient=("sit", "lcg", "hs", "loss", "lsa"))
    p = Page("Helvetica", 9)
    p.head("St Oswin's Housing Pathways – CRS Accommodation", size=13)
    p.text(45, "Duty to Refer submission on behalf of HMPPS", size=9).down(24)
    m.g(ag="other")

    def block(title, pairs):
        p.text(45, title, bold=True, size=8)
        for label, ans in pairs:
            p.text(130, label)
            ls = p.wrap(ans, 250) or [""]
            for i, one in enumerate(ls):
                p.text(300, one)
                if i < len(ls) - 1:
                    p.down(11)
            p.down(15)
        p.down(8)
    block("CLIENT", [m("Client", "Mason Ellery-Boateng", "n"), m("Known as", "Macey", "aka"), m("D.O.B", "6.12.2001", dob="2001-12-06"), m("CRN / NOMS", "M440917 / A7734FC", crn="M440917", pn="A7734FC"), m("NINO", "QQ 05 06 07 A", ni="QQ050607A"), m("Tel", "07700 900145 or 07700 900146 (mum)", ph="07700 900145"), m("Ethnicity", "Mixed white/black Carribean", "eth")])
    block("LOCATION", [m("In custody or community", "Custody", ), m("Prison", "HMP/YOI Chelmsford", cp="HMP Chelmsford"), m("Sentenced/remand", "Remand – plea hearing 9/11, likely time served", cs="remand"), m("EDR", "not set")])
    block("HOUSING", [m("Last address", "mum's, 14 Hamstel Mews, Southend SS2 9ZZ", lsa="14 Hamstel Mews, Southend, SS2 9ZZ"), m("Can return?", "No. Bail conditions not to go to mums address as brother is the complainant.", re="Bail conditions not to go to mums address as brother is the complainant", loss="Bail conditions not to go to mums address as brother is the complainant"), m("Local connection", "lived Southend since birth", lcg=["residence"], lcd="lived Southend since birth"), m("LA referred to", "Southend-on-Sea City Council", au="Southend-on-Sea")])
    block("NEEDS", [m("MH", "ADHD, anxiety", "mh"), m("Physical", "-"), m("Drugs/alcohol", "ketamine and canabis, willing to engage with STARS", "sub"), m("Charge(s)", "s.20 GBH", cof="s.20 GBH"), m("Risks", "threat to brother; otherwise none", rsum="threat to brother; otherwise none")])
    block("CONSENT", [m("Verbal consent obtained", "Yes (video link 21/10/26)", cg=True, cm="oral", cd="2026-10-21")])
    block("FROM", [m("Housing Coach", "Ayesha Pemberton-Roy", "rn", rr="Housing Coach"), m("Email", "ayesha@stoswins.example", "rm"), m("Tel", "020 7946 0371", "rp"), m("Probation practitioner", "Duncan Ekwueme  01632 960 340"), m("Submitted", "Wed 21 October 2026", rd="2026-10-21")])
    m.g(rg="St Oswin's Housing Pathways", ln="Duncan Ekwueme", lp="01632 960 340")
    m.lenient += ["referrer.role", "referrer.organisation", "lead.name", "lead.phone", "person.contact_via", "custody.licence_conditions", "other_professionals", "reason", "risk.excluded_areas"]
    m.lenient.remove("person.last_settled_address")
    m.send("Ayesha Pemberton-Roy <ayesha@stoswins.example>", "housingsolutionsteam@southend.gov.uk", "CRS DTR – M E-B", attach=[("CRS_DTR.pdf", p.done(), PDF)],
           text="Hi,\n\nDTR attached. I am out Thursday and Friday so please copy in housingteam@stoswins.example.\n\nThanks\nAyesha Pemberton-Roy (she/her)\nHousing Coach | St Oswin's Housing Pathways\n\nSt Oswin's is a company limited by guarantee. Registered office: 1 Saint Street, London E1 9ZZ. Registered charity.")


def yot_secure():
    m = F("secure-children-export", "pdf", "LibreOffice export of a Word form", "labels and answers in the same cell, four a row; parent and social worker blocks", lenient=("sit", "hs", "lcg", "lcd", "loss", "ag"))
    d = document("Liberation Sans", 9)
    para(d, "**Transition to adulthood: accommodation referral from a secure setting**")
    c = lambda label, ans: label + ": " + ans
    table(d, [
        [c(*m("Surname", "Ravensdale")), c(*m("Forename", "Kofi", n="Kofi Ravensdale")), c(*m("DoB", "03/12/2008", dob="2008-12-03")), c("Age", "17")],
        [c(*m("Gender", "Male", "sex")), c(*m("Ethnic origin", "White and Black African", "eth")), c(*m("First language", "English", "lang")), c("Religion", "none")],
        [c(*m("Establishment", "HMYOI Werrington", cp="HMYOI Werrington")), c(*m("Prison no", "A8810GE", "pn")), c(*m("Release date", "08/12/2026", crd="2026-12-08")), c(*m("Order", "DTO 12 months", csl="12 months", cs="sentenced"))],
    ], cols=4)
    para(d, "")
    table(d, [["**Parent / carer**", None], [c("Name", "Abena Ravensdale (mother)"), c("Phone", "07700 900 911")], [c("Address", "61 Broomhills Road, Brentwood CM14 9ZZ"), c("Can YP return?", "No")],
              ["**Social worker**", None], [c("Name", "Iwan Pryderi"), c("Phone", "01632 960 284")]], cols=2)
    para(d, "")
    table(d, [
        [c(*m("Reason for referral", "Kofi turns 18 five days before release. Mother not willing to have him home since assault on younger brother. No placement after 18 identified; he would be homeless on the day he leaves.", "re"))],
        [c(*m("Is young person a looked after child or care leaver?", "LAC by virtue of remand, will be qualifying care leaver", cl=True))],
        [c(*m("Offence", "Possession of bladed article, s47 assault", "cof"))],
        [c(*m("Emotional and mental health", "CAMHS – trauma work. No medication.", "mh"))],
        [c(*m("Substance use", "Cannabis prior to custody", "sub"))],
        [c(*m("Exclusion / no go areas", "Warley, Brentwood High Street after 8pm", "excl"))],
        [c(*m("Consent of young person", "Yes / ~~No~~   written / ~~verbal~~   date 14/10/2026", cg=True, cm="written", cd="2026-10-14"))],
        [c(*m("Authority applied to", "Brentwood Borough Council", au="Brentwood"))],
        [c(*m("Completed by", "Lucinda Achebe-Stone, Resettlement Practitioner, Essex Youth Justice", rn="Lucinda Achebe-Stone", rr="Resettlement Practitioner", rg="Essex Youth Justice"))],
        [c(*m("Contact", "07700 900 385, lucinda.as@eyj.example", rp="07700 900 385", rm="lucinda.as@eyj.example"))],
        [c(*m("Dated", "15/10/2026", rd="2026-10-15"))],
    ], cols=1)
    m.g(ag="youth_offending_team", hs="threatened")
    m.lenient += ["person.care_leaver", "other_professionals", "risk.summary", "custody.release_type", "custody.licence_conditions", "person.last_settled_address", "custody.status"]
    data = soffice(docx_bytes(d), "docx", "pdf")
    m.send("Lucinda Achebe-Stone <lucinda.as@eyj.example>", "housingneeds@brentwood.gov.uk", "Kofi R - release 8 Dec", attach=[("Accommodation referral KR.pdf", data, PDF)], text="Hi, referral attached for Kofi. LA has been copied in. L")


def all_():
    for f in (ruled, acro, flowed, dotted, from_word, circled, brief_landscape, yot_secure):
        f()


if __name__ == "__main__":
    all_()
