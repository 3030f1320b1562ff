#!/usr/bin/python3
"""PDF forms. Needs what third_lib.py names; run fifth_all.py."""
from fifth_lib import *  # noqa: F401,F403


def printed(d):
    """A Word document printed to PDF."""
    return soffice(docx_bytes(d), "docx", "pdf")


def rows_pdf(head, rows, widths, ruled=True):
    return flow([pp(h, 12, bold=True) for h in head] + [ptable(rows, widths, ruled=ruled)])


def all_():
    # 1
    f = F("pdf-ward-transfer", "pdf", "reportlab", "hospital discharge form, ruled two columns", lenient=["unmapped"])
    rows = [
        f("Patient name", "Gerald Pym", "n"), f("NHS Number", "401 023 2137", nhs="4010232137"), f("Date of Birth", "19/07/1948", dob="1948-07-19"),
        f("Hospital / Ward", "Fernleigh Community Hospital, Rehab Ward", rg="Fernleigh Community Hospital", ag="hospital"),
        f("Date of admission", "11/08/2026", "u"), f("Predicted discharge date", "07/10/2026", "u"),
        f("Permanent address", "Narrowboat 'Kittiwake', Braunston Marina", ad="Narrowboat 'Kittiwake', Braunston Marina"),
        f("Patient's phone", "Does not own one"),
        f("Who should Housing ring?", "Daughter, Sally Pym 07700 900 188", "via"),
        f("Reason for referral", "Boat not habitable in winter (no heating, steps). Needs ground floor. Not safe to go back since his stroke.", "re"),
        f("Current medical conditions", "L sided weakness post CVA, AF, T2DM", "phy"), f("Memory / capacity", "Has capacity for this decision", "u"),
        f("Smoker?", "Ex", "u"), f("Alcohol", "Within limits", "sub"), f("Equipment", "Perching stool, WZF", "u"),
        f("Local authority", "West Northamptonshire", "au"),
        f("Consent", "Given verbally 28/09/2026", cg=True, cm="oral", cd="2026-09-28"),
        f("Completed by", "A Kuriakose (OT)", rn="A Kuriakose", rr="OT"), f("Bleep/ext", "01632 960 431", "rp"), f("Date completed", "29/09/2026", rd="2026-09-29"),
    ]
    f.lenient += ["referrer.organisation", "housing.situation", "person.contact_via", "referrer.team", "homeless_status", "needs.substance_misuse", "housing.loss_reason"]
    f.send("Kuriakose Anju <a.kuriakose@fernleigh.example>", "housing@westnorthants-housing.example", "Referral – G Pym", "Please see attached\n\nAnju Kuriakose\nOccupational Therapist",
           attach=[("referral GP.pdf", rows_pdf(["Patient Discharge – Housing Notification"], rows, [170, 335]), PDF)])

    # 2
    f = F("pdf-four-column-ward", "pdf", "LibreOffice", "Word form printed to PDF, two pairs a row", lenient=["unmapped"])
    d = document("Arial", 9)
    para(d, "**Homeless Pathway Team – DTR to Local Authority**")
    table(d, two([
        f("Patient", "SOLOMON, Ayo", n="Ayo Solomon"), f("MRN", "77120364", "u"), f("DOB", "30-Jan-1983", dob="1983-01-30"), f("NHS", "6221140958", nhs="6221140958"),
        f("Tel", "07700 900 022", "ph"), f("Next of kin", "none"), f("Ward", "A7 Respiratory", "via"), f("EDD", "Fri 16/10", "u"),
        f("Nationality", "Nigerian", "nat"), f("Recourse to PF", "NRPF", pf=False), f("Last address", "NFA 2 yrs", nfa=True), f("Slept last", "Lewisham – buses", "u"),
    ]))
    para(d, "")
    table(d, [f("Medical", "TB – on DOT for 6 mths, non infectious", "phy"), f("MH / subs", "nil / nil"), f("LA and connection", "Lewisham: street link verified there since 2024", "lcd", au="Lewisham"),
              f("What we ask", "Homeless on discharge. Needs accommodation to complete TB treatment, see NICE guidance.", "re", hs="homeless"),
              f("Pt agrees?", "yes signed form scanned to notes", cg=True, cm="written"), f("From", "Dr Kate Lindqvist, GP lead, kate.lindqvist@pathwayteam.example, 13/10/26", rn="Kate Lindqvist", rr="GP lead", rm="kate.lindqvist@pathwayteam.example", rd="2026-10-13")])
    f.g(ag="hospital", rt="Homeless Pathway Team")
    f.lenient += ["homeless_status", "rough_sleeping", "person.contact_via", "local_connection.grounds", "referrer.team", "referrer.organisation", "person.immigration_status", "local_connection.details", "housing.situation", "needs.mental_health", "needs.substance_misuse"]
    f.send("Pathway Team <kate.lindqvist@pathwayteam.example>", "dtr@lewisham-housing.example", "DTR AS", "Hi, DTR attached. K", attach=[("DTR AS 13.10.pdf", printed(d), PDF)])

    # 3
    f = F("pdf-fillable-council", "pdf", "reportlab AcroForm", "council's fillable PDF, fields and check boxes; probation", lenient=["unmapped"])
    p = Page()
    p.head("Test Valley Borough Council – Duty to Refer", 14)
    n = 0

    def field(label, value, w=300):
        nonlocal n
        n += 1
        p.text(45, label)
        p.field("Text%d" % n, value, 225, w)
        p.down(22)
    for a, b in [f("Name of referring agency", "Probation Service - Andover", rg="Probation Service", rt="Andover", ag="probation"), f("Your name", "Lorna Kingdom", "rn"), f("Your job title", "Probation Officer", "rr"),
                 f("Your telephone number", "01632 960 888", "rp"), f("Your email address", "lorna.kingdom@hantsprob.example", "rm"),
                 f("Name of person being referred", "Lee Stallard", "n"), f("Their date of birth (dd/mm/yyyy)", "02/12/1980", dob="1980-12-02"), f("Their telephone number", "07700900233", "ph"), f("Their email address", ""),
                 f("Their current address", "Rm 3, The Elms, 12 Winchester Rd, Andover", ad="Rm 3, The Elms, 12 Winchester Rd, Andover")]:
        field(a, b)
    p.text(45, "Household type")
    for x, (w, on) in zip((225, 300, 375), (("Single", True), ("Couple", False), ("Family", False))):
        p.box_field("h" + w, on, x)
        p.text(x + 15, w)
    p.down(22)
    p.text(45, "Does the person sleep rough?")
    for x, (w, on) in zip((225, 300), (("Yes", False), ("No", True))):
        p.box_field("r" + w, on, x)
        p.text(x + 15, w)
    p.down(22)
    for a, b in [f("Date accommodation ends (if known)", "04/11/2026", hd="2026-11-04")]:
        field(a, b)
    p.text(45, "Reason for the referral")
    p.field("Text_reason", f("", "HMO licence being withdrawn, all residents have 28 days notice from the owner Mr Iqbal Khan.", "re")[1], 225, 320, 48, True)
    p.down(56)
    p.text(45, "Has the person given consent for this referral?")
    for x, (w, on) in zip((265, 320), (("Yes", True), ("No", False))):
        p.box_field("c" + w, on, x)
        p.text(x + 15, w)
    p.down(22)
    field(*f("Date of referral", "08/10/2026", rd="2026-10-08"))
    f.g(au="Test Valley", cg=True, rs=False, land="Mr Iqbal Khan")
    f.lenient += ["rough_sleeping", "housing.landlord", "homeless_status", "housing.situation", "referrer.team", "referrer.organisation", "housing.loss_reason", "needs.support"]
    f.send("Lorna Kingdom <lorna.kingdom@hantsprob.example>", "housing@testvalley-bc.example", "Duty to refer form", "Please find attached DTR form\n\nL Kingdom", attach=[("TVBC DTR.pdf", p.done(), PDF)])

    # 4
    f = F("pdf-omu-unruled", "pdf", "reportlab", "drawn lines, label left and answer right, no rules", lenient=["unmapped"])
    p = Page("Helvetica", 10)
    p.head("HMP Guys Marsh - Offender Management Unit")
    p.head("Referral to Local Housing Authority", 11)
    for a, b in [f("Name:", "Connor Blight", "n"), f("Prison number:", "A8831CV", "pn"), f("DOB:", "24/04/1997", dob="1997-04-24"), f("CRN:", "J776201", "crn"), f("NI:", "not known"),
                 f("Earliest release:", "27/11/2026", crd="2026-11-27"), f("Release type:", "Conditional", "crt"), f("Sentence:", "3 years 4 months", "csl"), f("Index offence:", "Burglary dwelling", "cof"),
                 f("POM:", "Sarah Legg"), f("COM:", "Warren Ansty, Yeovil probation", ln="Warren Ansty"), f("COM contact:", "warren.ansty@swprob.example 07700 900 015", lm="warren.ansty@swprob.example", lp="07700 900 015"),
                 f("Council:", "Somerset (Yeovil)", au="Somerset"), f("Connection:", "Grew up in Yeovil, mother there", "lcd", lcg=["residence", "family"]),
                 f("Housing on release:", "None. Mother will not have him back.", "sit"), f("CAS3 referred?", "Yes, awaiting outcome", cas3=True),
                 f("Risk to public:", "Medium", rl="medium"), f("Risk to staff:", "Low", "staff"), f("MAPPA:", "n/a"), f("Substance misuse:", "Cocaine - working with in reach team", "sub"),
                 f("Consent signed:", "12/10/26", cg=True, cm="written", cd="2026-10-12")]:
        p.text(50, a, bold=True)
        p.text(200, b)
        p.down(18)
    p.down(10)
    p.text(50, "Referrer: Sarah Legg (POM)   s.legg@guysmarsh.example   01632 960075   13/10/26")
    f.g(rn="Sarah Legg", rr="POM", rm="s.legg@guysmarsh.example", rp="01632 960075", rd="2026-10-13", cp="HMP Guys Marsh", ag="prison", rg="HMP Guys Marsh", rt="Offender Management Unit")
    f.lenient += ["homeless_status", "custody.status", "referrer.organisation", "referrer.team", "reason", "housing.situation", "local_connection.grounds", "risk.level", "other_professionals", "consent.method"]
    f.send("OMU Guys Marsh <omu@guysmarsh.example>", "housing@somerset-homes.example", "LHA referral Blight", "Attached.", attach=[("LHA referral.pdf", p.done(), PDF)])

    # 5
    f = F("pdf-utc-nurse", "pdf", "reportlab", "urgent treatment centre, boxes drawn by hand", lenient=["unmapped"])
    p = Page()
    p.head("Duty to Refer – Urgent Treatment Centre, Minster Way")
    for a, b in [f("Name", "Hayley Grubb", "n"), f("Date of birth", "11 / 10 / 2003", dob="2003-10-11"), f("Telephone", "07700 900 777", "ph"), f("Address given", "47 Sandringham Drive, Leigh WN7 (parents)", ad="47 Sandringham Drive, Leigh WN7")]:
        p.row([(a, 150, True), (b, 350, False)])
    p.down(20)
    for q, opts, on in [("Homeless tonight?", ("Yes", "No"), "Yes"), ("Domestic abuse disclosed?", ("Yes", "No", "Not asked"), "Yes"), ("Pregnant?", ("Yes", "No"), "No"), ("Patient consents?", ("Yes", "No"), "Yes")]:
        p.text(50, q)
        for i, w in enumerate(opts):
            p.check(230 + i * 90, w == on, style="tick")
            p.text(243 + i * 90, w)
        p.down(20)
    for a, b in [f("What happened", "Assaulted by dad, will not go home, police aware (log 412). Friend can have her one night only.", "re"), f("Injuries", "Bruising to arm, discharged", "phy"),
                 f("Council area", "Wigan", "au"), f("Seen by", "Colette Rimmer, Advanced Practitioner", rn="Colette Rimmer", rr="Advanced Practitioner"), f("Call back", "01632 960 612", "rp"), f("Date / time", "10/10/2026 19:20", rd="2026-10-10")]:
        p.row([(a, 150, True), (b, 350, False)])
    f.g(hs="homeless", da=True, preg=False, cg=True, ag="urgent_treatment_centre", rg="Urgent Treatment Centre, Minster Way")
    f.lenient += ["rough_sleeping", "needs.physical_health", "homeless_status", "referrer.organisation", "external_reference", "person.address", "person.last_settled_address", "housing.situation", "housing.loss_reason"]
    f.send("UTC Minster Way <utc.minsterway@minsternhs.example>", "homeless@wigan-housing.example", "duty to refer HG", "form att", attach=[("HG.pdf", p.done(), PDF)])

    # 6
    f = F("pdf-social-care-review", "pdf", "LibreOffice", "social services form printed to PDF with sections and long answers", lenient=["unmapped"])
    d = document("Calibri", 10)
    para(d, "**Referral to Housing from Adults’ Services**")
    para(d, "**1. Person**")
    table(d, [f("Name of adult", "Mrs Iris Whitlock", n="Iris Whitlock"), f("Mosaic ID", "1180224", "u"), f("Born", "17 Feb 1944", dob="1944-02-17"), f("Lives at", "2 Orchard Bungalows, Mill Lane, Ludlow SY8 1LX", ad="2 Orchard Bungalows, Mill Lane, Ludlow SY8 1LX"), f("Telephone", "01632 960 008 (best after 11)", ph="01632 960 008"),
              f("Contact through", "Niece Janet 07700 900 290, holds LPA (health)", "via")])
    para(d, "**2. Housing problem**")
    table(d, [f("Landlord / owner", "Estate of late Mr R Corfield", "land"), f("What is the problem?", "Executors want possession by Christmas. Mrs Whitlock has lived there on a verbal agreement since 1981.", "re"), f("When will the home be lost?", "24/12/2026", hd="2026-12-24"), f("Can the home be kept?", "Unlikely", "u")])
    para(d, "**3. Care and health**")
    table(d, [f("Eligible needs", "Personal care twice daily", "u"), f("Illness or disability", "Macular degeneration, registered severely sight impaired", "phy"), f("Mental health", "Bereaved this year, low", "mh"), f("Safeguarding", "none open")])
    para(d, "**4. Permission**")
    table(d, [f("Person has agreed", "Yes. Verbal, on home visit 3/11/26", cg=True, cm="oral", cd="2026-11-03"), f("Worker", "Gwen Maddox, Social Care Practitioner (Ludlow hub)", rn="Gwen Maddox", rr="Social Care Practitioner", rt="Ludlow hub"), f("Worker's tel and email", "01632 960 477 gwen.maddox@shropadults.example", rp="01632 960 477", rm="gwen.maddox@shropadults.example"), f("Date", "04/11/26", rd="2026-11-04")])
    f.g(ag="social_services", rg="Adults’ Services")
    f.lenient += ["referrer.organisation", "referrer.team", "homeless_status", "external_reference", "housing.situation", "housing.tenancy_to_save", "housing.loss_reason", "risk.summary"]
    f.send("Gwen Maddox <gwen.maddox@shropadults.example>", "housing.options@shropshirehousing.example", "Mrs W", "Dear all\n\nreferral attached for a lady in Ludlow.\n\nGwen", attach=[("Housing referral IW.pdf", printed(d), PDF)])

    # 7
    f = F("pdf-probation-strike", "pdf", "reportlab", "ruled table with struck options", lenient=["unmapped"])
    rows = [
        f("Person on Probation", "Michelle Tuff", "n"), f("Date of Birth", "26/09/1986", dob="1986-09-26"), f("Telephone", "07700 900 164", "ph"), f("Delius CRN", "B604417", "crn"),
        ("Order", "~~Licence~~ / Suspended sentence / ~~PSS~~"), f("PDU", "Staffordshire North", "u"), f("LHA", "Newcastle-under-Lyme", "au"),
        f("Address", "Staying at 19 Slindon Cl with dad", ad="19 Slindon Cl"), ("Homelessness", "~~Actual~~ / Within 56 days"), f("By when", "15/11/26 at the latest", hd="2026-11-15"),
        f("Reason", "Dad's landlord found out and dad may lose his tenancy if she stays", "re"),
        f("Mental health", "EUPD, under CMHT", "mh"), f("Physical health", "None"), f("Drugs", "Heroin, scripted 30ml", "sub"), ("Domestic abuse victim", "Yes / ~~No~~"),
        ("RoSH", "Low / ~~Med~~ / ~~High~~ / ~~V High~~"), f("Lone visit safe?", "yes"),
        ("Consent", "Yes / ~~No~~"), f("Practitioner", "Zubair Malik – PSO – zubair.malik@wmprob.example – 07700 900 165", rn="Zubair Malik", rr="PSO", rm="zubair.malik@wmprob.example", rp="07700 900 165"), f("Sent", "20/10/26", rd="2026-10-20")]
    f.g(hs="threatened", da=True, rl="low", cg=True, ag="probation")
    f.lenient += ["custody.status", "housing.situation", "agency", "needs.physical_health", "risk.to_staff", "lead.name", "lead.phone", "lead.email", "housing.loss_reason", "person.address"]
    f.send("Zubair Malik <zubair.malik@wmprob.example>", "housing@nul-bc.example", "DTR B604417", "DTR please", attach=[("MT DTR.pdf", rows_pdf(["Probation Duty to Refer"], rows, [140, 360]), PDF)])

    # 8
    f = F("pdf-jobcentre-memo", "pdf", "LibreOffice", "a memo on one page, lines with colons, printed to PDF", lenient=["unmapped"])
    d = document("Arial", 11)
    para(d, "**Jobcentre Plus – Ashton**")
    para(d, "**Homelessness referral memo**")
    for a, b in [f("To", "Tameside Housing Advice", au="Tameside"), f("From", "Kieran Wolstenholme, work coach", rn="Kieran Wolstenholme", rr="work coach"), f("Date", "24 September 2026", rd="2026-09-24"), f("Customer", "Abigail Frost", "n"), f("DOB", "06/06/2000", dob="2000-06-06"),
                 f("NINO", "TN440098D", "ni"), f("Contact details", "07700 900 541, abi_frost00@mail.example", ph="07700 900 541", em="abi_frost00@mail.example"), f("Living", "with ex-boyfriend's family at 5 Taunton St, OL6", ad="5 Taunton St, OL6")]:
        para(d, a + ": " + b)
    para(d, "Detail: " + f("", "Abigail split from her boyfriend at the weekend and his mum says she can stay till end of month only. She can't go home, no contact with her parents since she left care. She is 26 weeks pregnant. She agreed to me sending this and signed the UC consent page.", "re", preg=True, cg=True, cm="written")[1])
    para(d, "Call me on 01632 960 309 if needed.")
    f.g(rp="01632 960 309", ag="jobcentre", rg="Jobcentre Plus – Ashton", hs="threatened")
    f.lenient += ["person.care_leaver", "homeless_date", "homeless_status", "housing.situation", "referrer.organisation", "authority", "consent.method", "household", "person.address", "referrer.team", "housing.loss_reason"]
    f.send("Kieran W <kieran.wolstenholme@ashton-jcp.example>", "housing.advice@tameside-mbc.example", "Referral memo AF", "See memo\n\nKieran", attach=[("memo AF.pdf", printed(d), PDF)])

    # 9
    f = F("pdf-prison-recall", "pdf", "reportlab", "women's prison, three columns: number, question, answer", lenient=["unmapped"])
    q = [f("Prisoner's name and number", "Leanne Coombes A3390AK", n="Leanne Coombes", pn="A3390AK"), f("Date of birth", "13.03.1989", dob="1989-03-13"), f("Location", "HMP Eastwood Park, Res 5", cp="HMP Eastwood Park"),
         f("Custody type", "28 day fixed term recall", cs="recall", crt="fixed term recall"), f("Release date", "23.10.26", crd="2026-10-23"), f("Home area", "Gloucester", "u"), f("Address held", "Lost supported hsg place at Kingsholm House on recall", loss="Lost supported hsg place at Kingsholm House on recall"),
         f("Children", "Two, in care of LA", "u"), f("Health needs", "Epilepsy, on Keppra. Says she self harms when stressed.", phy="Epilepsy, on Keppra.", mh="Says she self harms when stressed."), f("Drug / alcohol service", "Change Grow, Rick M", "op"), f("Risk information", "Shoplifting to fund drugs. No violence. Vulnerable to exploitation by males.", "rsum"),
         f("Why are you making the referral?", "NFA on release", "re"), f("Consent form attached?", "No but verbal consent to share with council 2/10/26", cg=True, cm="oral", cd="2026-10-02"), f("Staff name, job, date", "Bronwen Tate, Through The Gate worker, 05.10.26", rn="Bronwen Tate", rr="Through The Gate worker", rd="2026-10-05"), f("Email", "ttg@eastwoodpark.example", "rm")]
    rows = [("**No.**", "**Question**", "**Reply**")] + [(str(i), a, b) for i, (a, b) in enumerate(q, 1)]
    f.g(ag="prison", nfa=True)
    f.lenient += ["agency", "homeless_status", "person.no_fixed_abode", "housing.loss_reason", "needs.physical_health", "needs.mental_health", "authority", "needs.substance_misuse", "household", "person.last_settled_address", "referrer.organisation", "custody.release_type", "custody.offence", "other_professionals", "person.contact_via"]
    f.send("TTG Eastwood Park <ttg@eastwoodpark.example>", "homelessness@gloucestercity.example", "Referral for release 23/10", "Please find attached referral.\nMany thanks\nBron", attach=[("LC referral.pdf", rows_pdf(["Resettlement needs – local authority copy"], rows, [30, 170, 300]), PDF)])

    # 10
    f = F("pdf-armed-forces-welfare", "pdf", "reportlab", "underlined blanks, several a line", lenient=["unmapped"])
    p = Page("Times-Roman", 11)
    p.head("ARMY WELFARE SERVICE")
    p.head("Notice of likely homelessness – Housing Act 1996 s213B", 11)
    lines = [[f("Name", "Cpl Sian Meredith", n="Sian Meredith"), f("D.O.B.", "7 Aug 95", dob="1995-08-07")], [f("Unit", "26 Regt RLC", "u"), f("Mobile", "07700 900 376", "ph")], [f("Present quarters", "8 Aliwal Road, Tidworth SP9 7SJ", "ad")], [f("To be vacated by", "31 Jan 27", hd="2027-01-31"), f("Last day of service", "31 Jan 27", "u")],
             [f("Dependants", "Daughter Cari, 3", hh=[person("Cari", "Daughter")])], [f("Council applied to", "Wiltshire", "au"), f("Connection", "posted here since 2021", "lcd")], [f("Circumstances", "Discharged on redundancy, marriage ended, single parent.", "re")], [f("Disability / injury", "Nil")],
             [f("Consent", "Signed 9 Nov 26", cg=True, cm="written", cd="2026-11-09")], [f("Welfare worker", "WO2 (Retd) Alan Frisby", rn="Alan Frisby", rr="Welfare worker"), f("Tel", "01632 960 660", "rp")], [f("E-mail", "alan.frisby@awsouth.example", "rm"), f("Date", "10 Nov 26", rd="2026-11-10")]]
    for one in lines:
        x = 50
        for a, b in one:
            p.text(x, a, bold=True)
            w = p.c.stringWidth(a, "Times-Bold", 11) + 6
            p.text(x + w, b)
            end = x + (490 if len(one) == 1 else 240)
            p.line(x + w, end)
            x += 255
        p.down(26)
    f.g(ag="armed_forces", rg="Army Welfare Service", af=True)
    f.lenient += ["person.armed_forces", "homeless_status", "referrer.role", "referrer.organisation", "local_connection.grounds", "housing.situation", "housing.loss_reason"]
    f.send("Frisby Alan <alan.frisby@awsouth.example>", "housing@wiltshire-housing.example", "Notice of likely homelessness - Cpl Meredith", "Dear Sir or Madam,\n\nPlease find a notice attached.\n\nAlan Frisby", attach=[("AWS notice.pdf", p.done(), PDF)])

    # 11
    f = F("pdf-discharge-lounge", "pdf", "reportlab AcroForm", "hospital's fillable form with long field names, label above each field", lenient=["unmapped"])
    p = Page("Helvetica", 9)
    p.head("Mid Severn Hospitals – Housing referral on discharge", 13)
    for a, b in [f("Patient full name", "Roy Entwistle", "n"), f("Date of birth", "08/01/1962", dob="1962-01-08"), f("NHS number", "7013321145", "nhs"), f("Patient mobile number", "07700 900 269", "ph"), f("Address on admission", "Room 11, Beacon Hostel, Station St, Nuneaton", ad="Room 11, Beacon Hostel, Station St, Nuneaton"),
                 f("Why can the patient not go back there?", "Hostel evicted him while in for bleed, cannot manage catheter", "re"), f("Expected date of discharge", "02/11/2026", "u"), f("Which local housing authority?", "Nuneaton & Bedworth", au="Nuneaton and Bedworth"),
                 f("Health conditions", "Catheter, liver disease, poor mobility", "phy"), f("Does the patient use alcohol or drugs?", "Alcohol dependent, currently abstinent", "sub"), f("Any behaviour staff should know about?", "None on ward", "staff"),
                 f("Referrer name and designation", "Tolu Bankole, Staff Nurse", rn="Tolu Bankole", rr="Staff Nurse"), f("Referrer telephone", "01632 960 936", "rp"), f("Date form completed", "28/10/2026", rd="2026-10-28")]:
        p.text(45, a, bold=True)
        p.down(16)
        p.field(a.lower().replace(" ", "_").strip("?"), b, 45, 480)
        p.down(24)
    p.text(45, "Patient consents to referral")
    p.box_field("consent_yes", True, 190)
    p.text(206, "Yes")
    p.box_field("consent_no", False, 250)
    p.text(266, "No")
    f.g(cg=True, ag="hospital", rg="Mid Severn Hospitals")
    f.lenient += ["homeless_status", "housing.situation", "person.last_settled_address", "housing.loss_reason", "person.address", "referrer.organisation"]
    f.send("Ward 9 <ward9@midsevern.example>", "housing@nunbed.example", "housing referral on discharge", "Sent on behalf of SN Bankole", attach=[("Housing referral RE.pdf", p.done(), PDF)])

    # 12
    f = F("pdf-children-services", "pdf", "LibreOffice", "sixteen-plus team's form, printed Word with headings and colons", lenient=["unmapped"])
    d = document("Arial", 10)
    para(d, "**16+ Homelessness joint protocol – referral to Housing**")
    table(d, [tuple(within([f("Child/young person:", "Reece Vickers", "n"), f("D.O.B:", "02/01/2010 (16)", dob="2010-01-02")])),
             tuple(within([f("Mobile:", "07700 900 993", "ph"), f("Gender:", "Male", "sex")])), tuple(within([f("Ethnicity:", "White & Black Caribbean", "eth"), f("First language:", "English", "lang")]))])
    para(d, "")
    table(d, [f("Parent/carer", "Donna Vickers, 07700 900 994, 61 Tennyson Rd, Northampton", "u"), f("Where is YP now?", "At a mate's house since Saturday", "sit"), f("What has happened?", "Physical fight with mum's partner, mum refusing to have him back. Mediation offered.", "re"), f("Can he go home tonight?", "No", hs="homeless"),
              f("School / college / work", "Northampton College, motor vehicle L1", "u"), f("Health", "ADHD meds at mum's house", "u"), f("Offending", "none known"), f("YP view / consent", "Reece wants a place of his own and agrees to referral", cg=True),
              f("Social worker", "Jemima Oduya, MASH", rn="Jemima Oduya", rr="Social worker", rt="MASH"), f("Tel", "01632 960 257", "rp"), f("Email", "jemima.oduya@nctrust.example", "rm"), f("Form date", "9/11/26", rd="2026-11-09")])
    f.g(ag="social_services")
    f.lenient += ["homeless_status", "rough_sleeping", "needs.mental_health", "needs.physical_health", "referrer.team", "housing.loss_reason", "person.contact_via", "person.last_settled_address", "risk.summary"]
    f.send("Jemima Oduya <jemima.oduya@nctrust.example>", "housing@northants-housing.example", "16+ protocol RV", "Hi duty,\n\nThis young man is presenting today.\n\nJemima", attach=[("16plus RV.pdf", printed(d), PDF)])

    # 13
    f = F("pdf-prison-two-columns", "pdf", "LibreOffice", "prison resettlement passport printed to PDF, label and answer in one cell", lenient=["unmapped"])
    d = document("Arial", 9)
    para(d, "**Resettlement Passport – Accommodation section (copy to LA)**")
    c = within([f("Establishment:", "HMP Nottingham", cp="HMP Nottingham"), f("Name:", "Stuart Pashley", "n"), f("NOMS:", "A0912DX", "pn"), f("DOB:", "20.08.1978", dob="1978-08-20"), f("Release:", "09.12.26", crd="2026-12-09"), f("HDC elig:", "opted out"),
                f("Offence:", "Breach of non mol", "cof"), f("Length:", "30 wks", "csl"), f("PP:", "not allocated"), f("Ethnic code:", "W1", "eth"), f("Religion:", "None"), f("Veteran:", "Yes – 3 yrs Army", af=True)])
    rows = [tuple(c[i:i + 3]) for i in range(0, len(c), 3)]
    rows += [(x,) for x in within([f("Housing on reception:", "Council tenant at 27 Beckhampton Rd, cannot return because of the order", lsa="27 Beckhampton Rd"),
                                   f("Plan:", "Wants City council to help him find a room. No family. Will be NFA on 9th Dec.", "re", nfa=True), f("Restrictions:", "Not to go to Bestwood Park", "excl"), f("Needs:", "Anxiety (propranolol). Hearing aids both sides.", mh="Anxiety (propranolol).", phy="Hearing aids both sides."),
                                   f("Signed consent:", "Y  4/11/26", cg=True, cm="written", cd="2026-11-04"), f("Worker:", "I. Bagshaw, Housing Lead, 01632 960 581", rn="I. Bagshaw", rr="Housing Lead", rp="01632 960 581"), f("Date:", "5/11/26", rd="2026-11-05")])]
    table(d, rows, cols=3)
    f.g(ag="prison", rg="HMP Nottingham")
    f.lenient += ["person.no_fixed_abode", "homeless_status", "housing.situation", "housing.loss_reason", "referrer.organisation", "custody.status", "needs.mental_health", "needs.physical_health", "authority", "local_connection.grounds", "risk.excluded_areas", "custody.licence_conditions", "person.last_settled_address", "agency"]
    f.send("Housing Lead <housing@hmpnottingham.example>", "housingaid@nottinghamcity.example", "Passport SP", "As attached.\nIB", attach=[("passport.pdf", printed(d), PDF)])

    # 14
    f = F("pdf-older-adult-intermediate", "pdf", "reportlab", "unruled flowing lines and section headings", lenient=["unmapped"])
    parts = [pp("Intermediate Care – Duty to Refer", 13, bold=True), pp("Section A. Referrer", 10, bold=True)]
    for a, b in [f("Referrer", "Maureen Stobbart", "rn"), f("Designation", "Trusted Assessor", "rr"), f("Base", "Ashgrove Intermediate Care Unit", "rg", ag="hospital"), f("Telephone", "01632 960 149", "rp"), f("Date", "18 September 2026", rd="2026-09-18")]:
        parts.append(pp("**%s** %s" % (a + ":", b)))
    parts.append(pp("Section B. Service user", 10, bold=True))
    for a, b in [f("Service user", "Edwin Clough", "n"), f("Date of birth", "1st May 1939", dob="1939-05-01"), f("NHS number", "432 109 8764", nhs="4321098764"), f("Usual residence", "Caravan 14, Lakeside Park, Skegness", ad="Caravan 14, Lakeside Park, Skegness"), f("Telephone", "-")]:
        parts.append(pp("**%s** %s" % (a + ":", b)))
    parts.append(pp("Section C. Situation", 10, bold=True))
    for a, b in [f("Presenting need", "Park closes for winter on 31 October and he has nowhere else. Used to go to his sister but she has died.", "re", hd="2026-10-31"), f("Local housing authority", "East Lindsey", "au"), f("Mobility", "Rollator, cannot do steps", "phy"), f("Cognition", "mild memory loss", "u"), f("Family", "none local", "u"), f("Consent for referral", "yes - verbal", cg=True, cm="oral"), f("Unit staff to liaise with", "Kelly on days, 01632 960 150", "via")]:
        parts.append(pp("**%s** %s" % (a + ":", b)))
    f.lenient += ["homeless_date", "agency", "person.contact_via", "homeless_status", "housing.loss_reason", "housing.situation", "referrer.organisation", "referrer.team"]
    f.send("Ashgrove ICU <ashgrove@lincscare.example>", "housing@eastlindsey-dc.example", "Mr Clough", "Attached as requested", attach=[("DTR Mr Clough.pdf", flow(parts), PDF)])
