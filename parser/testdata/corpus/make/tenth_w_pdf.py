#!/usr/bin/python3
"""Forms as PDF; first part. Needs what third_lib.py names; run tenth_w_all.py."""
from tenth_w_lib import *  # noqa: F401,F403


def all_():
    womens_prison_ruled()
    emergency_fields()
    portal_print()
    mental_health_ward()
    advice_letter()


def womens_prison_ruled():
    f = F("womens-prison-ruled-rows", "pdf", "reportlab", "drawn ruled rows, labels in capitals, three cells or pairs a row, children's carer and social worker near the woman's details",
          lenient=["hs", "cs", "sit", "lcg", "rt", "loss", "rsum", "via", "lsa", "household", "crt"])
    p = Page("Helvetica", 9)
    p.head("HMP/YOI STYAL – THROUGH THE GATE HOUSING REFERRAL", 12)

    def row(*pairs, widths=(90, 145, 85, 185)):
        cells = []
        for i, (a, b) in enumerate(pairs):
            cells += [(a, widths[2 * i], True), (b, widths[2 * i + 1] if i < len(pairs) - 1 else sum(widths[2 * i + 1:]), False)]
        p.row(cells)
    row(f("SURNAME", "Hollingsworth"), f("FORENAMES", "Carly-Ann Marie"))
    row(f("D.O.B.", "22.12.1989", dob="1989-12-22"), f("PRISON NO.", "A7715EC", "pn"))
    row(f("HOUSE", "Waite Wing, rm 11"), f("CRN", "K440917", "crn"))
    row(f("NAT INS NO.", "QQ230145D", "ni"), f("RELIGION", "C of E"))
    row(f("RELEASE", "Automatic 26.11.2026", crd="2026-11-26", crt="Automatic"), f("SENTENCE", "18 weeks, Stockport Magistrates 24.09.26", csl="18 weeks", csd="2026-09-24"))
    row(f("CONVICTED OF", "Shop theft, assault on emergency worker (spitting)", "cof"))
    row(f("LAST HOME", "Had own flat at 19 Lapwing Lane, Brinnington, Stockport. Abandoned it Aug 26 as ex-partner kept forcing entry, he is now remanded for it. Stockport Homes have ended the tenancy.",
          lsa="19 Lapwing Lane, Brinnington, Stockport", da=True))
    f.g(land="Stockport Homes")
    row(f("HOMELESS ON RELEASE?", "Yes", hs="threatened"), f("WHERE TO", "Stockport", au="Stockport"))
    row(f("CHILDREN", "Kai (b. 10.03.2014) and Poppy (b. 01.09.2018) with maternal grandmother Mrs S Hollingsworth, 2 Heron Ave SK5 under SGO. Not moving in with her but weekend contact"))
    row(("SOCIAL WORKER", "Amy Dodds, Stockport CSC"), ("HER TEL", "01632 960 870"))
    row(f("IN HER WORDS WHY SHE NEEDS HELP", "I can't go back to Brinnington, his family all live there. I want to be near my kids and get clean. If I get put in a mixed hostel I'll use again", "re"))
    row(f("AREAS TO AVOID", "Brinnington, Lancashire Hill", excl="Brinnington, Lancashire Hill"))
    row(f("SUBSTANCES", "Crack/heroin prior to custody; buvidal monthly", "sub"), f("MENTAL HEALTH", "Depression, self harm Sept 26, ACCT closed 12/10", "mh"))
    row(f("PHYSICAL", "Asthma", "phy"), f("VETERAN / CARE LEAVER", "No / No", af=False, cl=False))
    row(f("RISK TO STAFF", "Low. Spat at PC on arrest", staff="Low. Spat at PC on arrest"))
    row(f("COMMUNITY PROBATION PRACTITIONER", "Tendai Chikwanda, Stockport PDU", ln="Tendai Chikwanda"), f("CONTACT", "07700 900 744 tendai.chikwanda@probation.example", lp="07700 900 744", lm="tendai.chikwanda@probation.example"))
    row(f("REFERRED BY", "Bernice Holt, Housing Lead, Women's Pathway CIC (in reach)", rn="Bernice Holt", rr="Housing Lead", rg="Women's Pathway CIC"), f("CONTACT", "01632 960 630 b.holt@womenspathway.example", rp="01632 960 630", rm="b.holt@womenspathway.example"))
    row(f("SHE AGREES TO THIS REFERRAL", "YES   signature on original, 16.10.26", cg=True, cm="written", cd="2026-10-16"), f("SENT", "19.10.26", rd="2026-10-19"))
    f.g(n="Carly-Ann Marie Hollingsworth", cp="HMP Styal", ag="other")
    f.lenient += ["cm", "cd", "ag", "land", "rso"]
    f.send("Bernice Holt <b.holt@womenspathway.example>", "housingreferrals@stockport-homes.example", "Styal referral CAH rel 26/11", "Hi all\n\nReferral attached. Video link slots at Styal are Tues and Thurs am, book through Tendai.\n\nThanks, Bernice\n",
           attach=[("CAH Stockport.pdf", p.done(), PDF)])


def emergency_fields():
    f = F("emergency-department-form-fields", "pdf", "reportlab AcroForm", "fillable boxes under small labels, check boxes beside words, clinician's and navigator's blocks alike",
          lenient=["hs", "sit", "lcg", "lcd", "rt", "loss", "rsum", "rg", "op"])
    p = Page("Helvetica", 8.5)
    k = [0]

    def boxes(*items, h=15):
        """(label, value, x, width): label over its field."""
        for label, value, x, w in items:
            p.text(x, label, size=7.5)
        p.y += 16
        for label, value, x, w in items:
            k[0] += 1
            p.field("t%d" % k[0], value, x, w, h=h, multi=h > 15)
        p.down(5 + h)

    def ticks(label, *opts):
        p.text(45, label, bold=True)
        x = 210
        for name, on in opts:
            k[0] += 1
            p.box_field("c%d" % k[0], on, x)
            p.text(x + 15, name)
            x += 30 + 5 * len(name)
        p.down(20)
    p.head("Royal Preston Hospital   Emergency Department   Homeless Attender Form", 12)
    p.text(45, "1. Patient", bold=True).down(14)
    boxes(("First name", "Dariusz", 45, 160), ("Surname", "Kowalczyk", 215, 160), ("Date of birth", "14/08/1981", 385, 100))
    boxes(("NHS number", nhs("999073322"), 45, 160), ("Mobile", "07700 900391", 215, 160), ("Attended", "08/11/2026 23:40", 385, 100))
    boxes(("Nationality", "Polish", 45, 160), ("Preferred language", "Polish", 215, 160), ("Immigration status", "EUSS settled", 385, 100))
    ticks("Interpreter needed?", ("Yes", True), ("No", False))
    ticks("Where is the patient sleeping?", ("Street", True), ("Car", False), ("Friends", False), ("Hostel", False))
    boxes(("Location if known", "Doorway, old BHS, Fishergate", 45, 240), ("Last address", "Above Jasmine takeaway, 52 Plungington Rd, Preston", 295, 240))
    p.text(45, "2. Clinician seeing patient", bold=True).down(14)
    boxes(("First name", "Zara", 45, 160), ("Surname", "Whiteside", 215, 160), ("GMC / NMC", "7719302", 385, 100))
    boxes(("Presenting problem", "Hypothermia, infected hand wound", 45, 440))
    p.text(45, "3. Social", bold=True).down(14)
    story = "Job at takeaway came with the room. Sacked in September and put out same day. Has been outside since. No drugs, drinks when cold. No criminal history disclosed. Would like to stay in Preston, has worked here nine years."
    boxes(("How did the patient come to be homeless?", story, 45, 490), h=58)
    ticks("Alcohol problem", ("Yes", False), ("No", True))
    ticks("Fleeing violence", ("Yes", False), ("No", True))
    ticks("Ex-armed forces", ("Yes", False), ("No", True))
    p.text(45, "4. Homeless navigator completing form", bold=True).down(14)
    boxes(("First name", "Philippa", 45, 160), ("Surname", "Gornall", 215, 160), ("Date completed", "09/11/2026", 385, 100))
    boxes(("Telephone", "01632 960 988", 45, 160), ("E-mail", "philippa.gornall@lancshospitals.example", 215, 270))
    ticks("Patient agrees to referral", ("Verbally", True), ("In writing", False), ("Refuses", False))
    boxes(("Refer to (council)", "Preston", 45, 160), ("Outcome of attendance", "Discharged 09/11/2026 05:15", 215, 270))
    f.g(n="Dariusz Kowalczyk", dob="1981-08-14", nhs=nhs("999073322").replace(" ", ""), ph="07700 900391", nat="Polish", lang="Polish", imm="EUSS settled", itp=True, rs=True, lsa="Above Jasmine takeaway, 52 Plungington Rd, Preston",
        re=story, loss="Sacked in September and put out same day", sub="No drugs, drinks when cold", da=False, af=False, rn="Philippa Gornall", rr="Homeless navigator", rd="2026-11-09", rp="01632 960 988", rm="philippa.gornall@lancshospitals.example",
        cg=True, cm="oral", au="Preston", ag="emergency_department", rg="Royal Preston Hospital", hs="homeless")
    f.lenient += ["sub", "rr", "ad", "nfa", "phy"]
    f.send("GORNALL, Philippa <philippa.gornall@lancshospitals.example>", "homeless@preston-cc.example", "ED homeless attender 9/11", "Please see attached ED form. Pt left department before day team arrived so please try the mobile with an interpreter.\n\nPip Gornall\nHomeless Navigator\n",
           attach=[("HAF 0911.pdf", packed(p.done()), PDF)])


def portal_print():
    f = F("web-form-print-grey-questions", "pdf", "reportlab", "a council's web form saved as PDF: question in bold, answer on the next line, reference at the top, previous worker named", kinds=("referral", "evidence"),
          lenient=["hs", "sit", "lcg", "rt", "loss", "rsum", "xr", "lsa"])
    parts = [pp("Thank you. Your form has been sent.", 14, bold=True), pp("Reference: " + f("", "HOM-WEB-204417", "xr")[1] + "   |   Submitted 27/10/2026 16:02")]
    f.g(rd="2026-10-27")
    def q(label, answer):
        parts.append(pp(label, 9.5, 1, bold=True))
        parts.append(pp(answer, 9.5, 8))
    parts.append(pp("About you", 12, bold=True))
    q("Which of these are you?", f("", "A professional working with the person", )[1])
    q("Your organisation", f("", "Change Lanes Probation – Unpaid Work & Accommodation (CRS)", "rg")[1])
    q("Your full name", f("", "Mr Eugene Ola Bright", rn="Eugene Ola Bright")[1])
    q("Work email", f("", "eugene.bright@changelanes.example", "rm")[1])
    q("Work phone", f("", "020 7946 0611", "rp")[1])
    q("Who worked with them before you? (optional)", "Farida Noor, left in September")
    parts.append(pp("About the person who needs help", 12, bold=True))
    q("First and last name", f("", "leon mcfarlane", n="leon mcfarlane")[1])
    q("Date of birth", f("", "9 November 1996", dob="1996-11-09")[1])
    q("How can we contact them?", f("", "Phone\n07700 900 803", ph="07700 900 803")[1])
    q("Do they have a home tonight?", f("", "Yes, but only until a certain date")[1])
    q("What is that date?", f("", "13/11/2026", hd="2026-11-13")[1])
    q("Their address now", f("", "Room 5, 300 Lea Bridge Road, London, E10 7XX", ad="Room 5, 300 Lea Bridge Road, London, E10 7XX")[1])
    q("What sort of place is it?", f("", "CAS3 temporary accommodation (84 nights)", "sit")[1])
    q("Tell us what is happening", f("", "Leon came out of HMP Thameside on 21 August to CAS3. His 84 nights end on the 13th and he has no move on. Private landlords want a deposit he hasn't got. He works nights at a depot in Leyton.", "re")[1])
    q("Are they under probation supervision?", f("", "Yes - on licence until March 2027", cs="licence")[1])
    q("CRN", f("", "E527714", "crn")[1])
    q("Name of probation officer", f("", "Winsome Clarke, 020 7946 0622", ln="Winsome Clarke", lp="020 7946 0622")[1])
    q("What connects them to Waltham Forest?", f("", "Work\nFamily", lcg=["employment", "family"])[1])
    q("Tell us more", f("", "Mum Beverley McFarlane lives at 18 Flempton Road E10, phone 07700 900 804", "lcd")[1])
    q("Do any of these apply?", f("", "None of these")[1])
    q("Have they ever been violent towards professionals?", f("", "No", staff="No")[1])
    q("Does the person know you are making this referral, and do they agree?", f("", "Yes, they agree", cg=True)[1])
    f.g(ag="other", au="Waltham Forest", hs="threatened")
    f.lenient += ["ag", "staff", "cas3", "cp", "crd", "lp", "ln", "lcd", "au", "rs"]
    f.send("Eugene Bright <eugene.bright@changelanes.example>", "housing.solutions@walthamforest-lb.example", "copy of online referral", "Hi, I did this on your website on Tuesday but the email with the receipt never came so sending the PDF in case.\n\nEugene\n",
           attach=[("Form - Waltham Forest Council.pdf", flow(parts), PDF)])


def mental_health_ward():
    f = F("mental-health-unit-two-pairs", "pdf", "reportlab", "two pairs a row with shaded titles, section of the Act, nearest relative, care co-ordinator as the lead person, ward as contact",
          lenient=["hs", "sit", "lcg", "lcd", "rt", "rsum", "lsa", "op", "rr"])
    rows = [("**SERVICE USER**",),
            f("Name", "Ms Nadia Benyahia", n="Nadia Benyahia") + f("DoB", "08-Jul-1994", dob="1994-07-08"),
            f("NHS no", nhs("999055604"), nhs=nhs("999055604").replace(" ", "")) + f("RiO no", "1180452"),
            f("Ethnic group", "Arab", "eth") + f("Immigration", "Refugee leave to 2028", imm="Refugee leave to 2028"),
            f("Languages", "Arabic, French, some English", "lang") + f("Interpreter", "Yes – Arabic (Algerian), female if possible", itp=True),
            f("Reach her", "Ward phone 01632 960 922, after 11am", via="Ward phone 01632 960 922, after 11am") + f("Email", "none"),
            ("**ADMISSION**",),
            f("Unit / ward", "Ashdown Ward, Langley Green, Crawley") + f("Legal status", "s.3 MHA, s.117 applies"),
            f("Admitted", "19-Aug-2026") + f("Likely to leave", "30-Nov-2026"),
            ("**NEAREST RELATIVE**",),
            ("Name", "Yacine Benyahia (brother)", "DoB", "02-Feb-1988"), ("Address", "71 Gossops Drive, Crawley RH11 8XX", "Tel", "07700 900 345"),
            ("**HOUSING**",),
            f("Living before", "With brother, wife and 4 children, 2 bed flat") + f("Can return?", "No"),
            f("Reason", "Brother says he can't have her back, children were frightened when she was unwell. She sleeps on the floor there anyway. She'll have nowhere when the section ends.", "re"),
            f("Landlord", "Not applicable") + f("Arrears", "Nil"),
            f("Diagnosis / meds", "Schizoaffective disorder. Paliperidone depot monthly", mh="Schizoaffective disorder. Paliperidone depot monthly"),
            f("Physical", "None") + f("Drugs/alcohol", "None known", sub="None known"),
            f("Risk to others", "Low. Hit a neighbour when unwell Aug 26", rsum="Low. Hit a neighbour when unwell Aug 26") + f("Visit alone?", "Two staff for first visit", staff="Two staff for first visit"),
            ("**CARE TEAM**",),
            f("Care co-ordinator (lead for this referral)", "Joy Mbeki CPN", ln="Joy Mbeki") + f("Contact", "07700 900 346, joy.mbeki@sussexmind.example", lp="07700 900 346", lm="joy.mbeki@sussexmind.example"),
            f("Consultant", "Dr R Hallam") + f("Social worker", "awaiting allocation"),
            ("**REFERRAL**",),
            f("Sent by", "Tomasz Wilk, ward discharge facilitator", rn="Tomasz Wilk", rr="ward discharge facilitator") + f("On", "06-Nov-2026", rd="2026-11-06"),
            f("Tel", "01632 960 925", "rp") + f("Email", "tomasz.wilk@sussexmind.example", "rm"),
            f("To which council", "Crawley BC", au="Crawley") + f("Her consent", "Given orally, with interpreter, 05-Nov-2026", cg=True, cm="oral", cd="2026-11-05")]
    shade_at = [i for i, r in enumerate(rows) if len(r) == 1]
    rows = [r if len(r) != 2 else (r[0], r[1]) for r in rows]
    f.g(ag="hospital", loss="Brother says he can't have her back, children were frightened when she was unwell", hs="threatened", sit="With brother, wife and 4 children, 2 bed flat")
    f.lenient += ["loss", "arr", "phy", "rg", "rsum", "hd", "pf"]
    f.send("WILK, Tomasz <tomasz.wilk@sussexmind.example>", "housing.options@crawley-bc.example", "Referral from Langley Green", "Dear Housing\nAttached for a lady on Ashdown Ward. Please copy Joy (care co-ordinator) into replies.\nTomasz\n",
           attach=[("referral NB.pdf", flow([pp("Mental health in-patient: notice of housing need", 13, bold=True), ptable(rows, [95, 165, 85, 160], shade=shade_at)]), PDF)])


def advice_letter():
    f = F("citizens-advice-letter", "pdf", "reportlab", "a letter; names, dates and address in its sentences, client's partner and children, landlord's agent with a telephone",
          lenient=["hs", "sit", "lcg", "rt", "rsum", "ad", "lcd", "land", "arr", "household", "loss", "pf"])
    p = Page("Times-Roman", 11)
    f.g(rg="Citizens Advice Mendip", rd="2026-11-03", n="Robert Ames", dob="1976-03-16", ph="07700 900 266", em="robames76@fastpost.example", ad="11 Catherine Hill Court, Frome, BA11 1XX", hd="2026-11-24", arr="£2,310",
        land="Mr and Mrs Clegg", re="possession order was made on 27 October and the date for leaving is 24 November 2026", phy="Mr Ames has ulcerative colitis and is waiting for surgery", cg=True, cm="written", cd="2026-11-02", au="Somerset",
        rn="Judith Penhale", rr="Generalist adviser", rp="01632 960 177", rm="judith.penhale@camendip.example", ag="other", hs="threatened", ni="QQ774410C",
        hh=[{"name": "Lisa Ames", "relationship": "wife", "date_of_birth": "1979-06-30"}, {"name": "Ben", "relationship": "son", "date_of_birth": "2012-05-05"}, {"name": "Ella", "relationship": "daughter", "date_of_birth": "2015-12-21"}])
    f.lenient += ["re", "phy", "au"]
    for t, bold in (("Citizens Advice Mendip", True), ("3 The Archway, Shepton Mallet BA4 5XX", False), ("", False), ("3rd November 2026", False), ("", False), ("Somerset Council Housing Options", False), ("Deane House, Taunton", False), ("", False),
                    ("Dear Sir or Madam", False), ("", False), ("Mr Robert Ames, born 16 March 1976, NI number QQ774410C", True),
                    ("We are not one of the bodies under a duty to refer, but refer Mr Ames to Somerset Council as a family threatened with homelessness, as agreed at our partners' meeting.", False), ("", False),
                    ("Mr Ames lives at 11 Catherine Hill Court, Frome, BA11 1XX with his wife Lisa (30/06/1979), their son Ben (05/05/2012) and daughter Ella (21/12/2015). They have been there for seven years as private tenants of Mr and Mrs Clegg. "
                     "The agent is Hobbs & Reeve (Mrs Sandra Hobbs, 01632 960 171). Rent arrears of £2,310 built up when Mr Ames was off sick. A possession order was made on 27 October and the date for leaving is 24 November 2026.", False), ("", False),
                    ("Mr Ames has ulcerative colitis and is waiting for surgery. He needs a bathroom of his own. Mrs Ames works at the hospital in Frome and the children are at school there.", False), ("", False),
                    ("Mr Ames can be reached on 07700 900 266 or robames76@fastpost.example. He would rather you did not ring Mrs Ames at work. He signed our form of authority on 2 November 2026, which we hold, and it covers this referral.", False), ("", False),
                    ("Yours faithfully", False), ("", False), ("Judith Penhale", False), ("Generalist adviser   |   01632 960 177   |   judith.penhale@camendip.example", False), ("Supervisor: Colin Day", False)):
        for one in p.wrap(t, 500, font="Times-Bold" if bold else "Times-Roman") or [""]:
            p.text(50, one, bold=bold)
            p.down(14)
    f.send("Judith Penhale <judith.penhale@camendip.example>", "housingoptions@somerset-council.example", "Ames, Frome - letter attached", "Dear colleagues\n\nPlease find our letter attached. The possession order can follow if you want it.\n\nJudith\n",
           attach=[("Ames letter 3 Nov.pdf", p.done(), PDF)])
