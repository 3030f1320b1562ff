#!/usr/bin/python3
"""Forms as PDF, filled in by public bodies. Needs what third_lib.py names; run eighth_a_all.py."""
from eighth_a_lib import *  # noqa: F401,F403


def all_():
    jobcentre_fields()
    ward_two_blocks()
    women_prison_flow()
    approved_premises_unruled()
    refugee_move_on()
    emergency_department_boxes()


def jobcentre_fields():
    f = F("jobcentre-fillable-fields", "pdf", "reportlab AcroForm", "fillable fields with labels above them, tick fields, a drop-down left alone, council's details in print",
          lenient=["hs", "sit", "lcg", "loss", "rt", "rsum", "sup"])
    p = Page(size=9)
    p.head("Wakefield Council   Housing Needs Service")
    p.text(45, "Public Authority Homelessness Alert", bold=True, size=14).down(20)
    for s in ("Complete on screen and save. Mandatory fields are shaded. Send by secure e-mail to homelessalert@wakefield-council.example.",
              "Please ring 01632 960 400 if the claimant has nowhere to stay tonight. Claimants can also self-refer on our website."):
        p.text(45, s).down(12)
    p.down(6)

    def pair(l1, v1, l2=None, v2=None):
        p.text(45, l1, bold=True)
        if l2:
            p.text(310, l2, bold=True)
        p.down(14)
        p.field("f%d" % p.y, v1, 45, 250 if l2 else 510)
        if l2:
            p.field("g%d" % p.y, v2, 310, 245)
        p.down(22)

    def q(a, b):
        return a + b
    p.text(45, "SECTION A: CLAIMANT", bold=True, size=11).down(16)
    pair(*q(f("Claimant's name", "MISS KAYLEIGH ANNE-MARIE OXTOBY", n="Kayleigh Anne-Marie Oxtoby"), f("Claimant's date of birth", "09/11/2001", dob="2001-11-09")))
    pair(*q(f("NINO", "QQ660124A", "ni"), f("Claimant's preferred number", "07700900663 (no credit, text only)", ph="07700900663")))
    pair(*f("Where is the claimant staying?", "her car, Pinderfields car park. Prev 8 Lawefield Ct WF2 9ZZ", lsa="8 Lawefield Ct WF2 9ZZ", rs=True))
    p.text(45, "Does the claimant have a safe place for tonight?", bold=True)
    p.box_field("safey", False, 300)
    p.text(318, "yes")
    p.box_field("safen", True, 360)
    p.text(378, "no")
    p.down(20)
    p.text(45, "Household type", bold=True)
    p.choice("ht", "Please pick", ["Please pick", "Single", "Couple", "Family"], 140, 120)
    p.down(24)
    p.text(45, "Barriers (tick)", bold=True)
    for i, (t, on) in enumerate((("prison leaver", False), ("care experienced", True), ("DA survivor", True), ("veteran", False), ("substance use", False))):
        p.box_field("b%d" % i, on, 130 + i * 88)
        p.text(146 + i * 88, t)
    p.down(22)
    f.g(da=True)
    f.lenient += ["da", "cl", "af", "sub", "lsa", "ad", "nfa"]
    p.text(45, "SECTION B: WHY ARE YOU ALERTING US?", bold=True, size=11).down(14)
    p.field("why", f("", "Kayleigh left the flat she shared with her partner on 6.11 after he was arrested. Tenancy is his, landlord changed locks 10.11. Sanction lifted, next UC payment 28/11. Wakefield all her life. Due in office again Weds 18/11 at 10.20.", "re")[1], 45, 510, h=60, multi=True)
    p.down(80)
    f.g(lcg=["residence"])
    f.lenient += ["hd", "lcd"]
    p.text(45, "SECTION C: PERMISSION", bold=True, size=11).down(16)
    p.box_field("c1", True, 45)
    p.text(63, "The claimant has asked me to send this alert to Wakefield Council and has been told what it will be used for").down(16)
    p.text(45, "Permission taken by")
    p.box_field("c2", False, 150)
    p.text(168, "signature")
    p.box_field("c3", True, 240)
    p.text(258, "speaking to claimant").down(22)
    f.g(cg=True, cm="oral", au="Wakefield")
    p.text(45, "SECTION D: JOBCENTRE", bold=True, size=11).down(16)
    pair(*q(f("Work coach / DEA", "Naveed Hussain-Clarke", rn="Naveed Hussain-Clarke"), f("Office", "Wakefield Jobcentre", rg="Wakefield Jobcentre")))
    pair(*q(f("Desk phone", "01632 960 417 (not Fri pm)", rp="01632 960 417"), f("Email", "naveed.hussain-clarke@dwp.example", "rm")))
    pair(*q(f("Today's date", "11-11-26", rd="2026-11-11"), ("Council officer (leave blank)", "")))
    f.g(ag="jobcentre", hs="homeless", rr="Work coach")
    f.lenient += ["rr", "rg"]
    f.send("Hussain-Clarke Naveed DWP WAKEFIELD <naveed.hussain-clarke@dwp.example>", "homelessalert@wakefield-council.example", "Homeless alert KO - sleeping in car",
           "OFFICIAL-SENSITIVE\n\nAlert form attached.\n", attach=[("PAHA.pdf", packed(p.done()), PDF)])


def ward_two_blocks():
    f = F("acute-ward-patient-and-relative", "pdf", "reportlab", "table with patient and nearest relative side by side, section status, long free text, nurse's declaration",
          lenient=["hs", "sit", "lcg", "lcd", "loss", "rt", "rg", "op", "rsum", "sup", "via", "hd"])
    body = [
        pp("Norwich City Council", 13, bold=True), pp("Mental health in-patients: telling us about a homeless patient", 12, bold=True),
        pp("The trust and the council agreed this form in 2024. Ward staff should send it as soon as it is known that a patient has no home to go to; please do not wait for the s117 meeting. The council will contact the ward within three working days."),
        ptable([
            ("", "**Patient**", "**Nearest relative (MHA)**"), ("Name", "Mr Tobias Lindqvist-Hale", "Mrs Annika Hale (mother)"), ("Born", "30 October 1989", "—"),
            ("Lives at", "6b Dereham Yd, NR2 9ZZ until sectioned; landlord has taken it back", "Aylsham"), ("Telephone", "ward phone 01632 960 555 (ask for Tobias)", "07700 900 401"),
            ("E-mail", "t.lindqvist@post.example", ""), ("Numbers", "NHS " + nhs("999300218") + "   Lorenzo 558204", "")], [90, 260, 160], shade=(0,)),
        pp(" ", 6),
        ptable([
            ("Ward", f("", "Thurne Ward, Hellesdon", "u")[1]), ("Legal status", "s3, renewed 2/9/26, leave granted"), ("When is patient expected to leave?", "26/11/26 if accom found, beds v tight"),
            ("Diagnosis / treatment in brief", f("", "Bipolar I. Lithium. Well on it", "mh")[1]), ("Physical health", f("", "Type 1 diabetic - insulin pens need fridge", "phy")[1]),
            ("Alcohol and other drugs", f("", "Drinks when high, none now", "sub")[1]),
            ("Please describe the housing problem", f("", "Tobias rented privately. While he was detained his LL accepted surrender of the tenancy from his mother, who had no authority to give it, and relet. His belongings are in her garage. She can't have him (tiny bungalow). "
                                                        "He'll be homeless when he leaves us. Wants to stay in Norwich, been here since UEA in 2008.", "re")[1]),
            ("Risk to others / self / from others (current care plan)", "Low to others. Self - overdose 2021. From others - cuckooed 2020 by dealers on Mile Cross estate, please avoid"),
            ("Care co-ordinator", "Ifeoma Brandt, City CMHT 01632 960 572")], [170, 340]),
        pp(" ", 6),
        pp("**Staff declaration.** I am a registered professional on the ward above. I have discussed this form with the patient on 10.11.26, he has capacity and **consents / ~~does not consent~~** to it being sent to Norwich City Council.".replace("~~", "")),
        pp("Signed: M Quigley     Print: Maeve Quigley, Deputy Ward Manager     Contact: maeve.quigley@nsft-nhs.example     Date: 10.11.26"),
        pp("Council use: HOT ref ________ Officer ________ 3wd target ________", 8),
    ]
    body[-3] = ptable([("**Staff declaration.** I am a registered professional on the ward above. I have discussed this form with the patient on 10.11.26, he has capacity and consents / ~~does not consent~~ to it being sent to Norwich City Council.",)], [510])
    f.g(n="Tobias Lindqvist-Hale", dob="1989-10-30", lsa="6b Dereham Yd, NR2 9ZZ", via="ward phone 01632 960 555 (ask for Tobias)", em="t.lindqvist@post.example", nhs=nhs("999300218").replace(" ", ""),
        hs="homeless", lcg=["residence"], rl="low", cg=True, au="Norwich", rn="Maeve Quigley", rr="Deputy Ward Manager", rm="maeve.quigley@nsft-nhs.example", rd="2026-11-10", ag="hospital",
        excl="Mile Cross estate", cd="2026-11-10")
    f.lenient += ["ad", "lsa", "rl", "excl", "cd", "cm", "ph", "consent.method", "household"]
    f.send("QUIGLEY, Maeve (NSFT) <maeve.quigley@nsft-nhs.example>", "mhreferrals@norwich-housing.example", "Homeless in-patient, Thurne ward",
           "Form attached.\nMaeve\n", attach=[("NCC MH inpatient form TLH.pdf", flow(body), PDF)])


def women_prison_flow():
    f = F("women-prison-questions-in-prose", "pdf", "reportlab", "bold questions with answers running on below, release in a paragraph, consent in a declaration, pregnant, children with their nan",
          lenient=["hs", "cs", "sit", "lcg", "lcd", "loss", "rt", "op", "rsum", "sup", "via", "hh", "crt", "lsa"])
    f.put("cp", "HMP Eastwood Park")
    qs = [
        ("Which woman are you referring? (full name, any other surname used, DOB, prison no.)", "Leanne TRISTRAM, also used Leanne Coombes, 21/01/1990, A7730EV"),
        ("Where is she now?", "HMP Eastwood Park, Falfield, Glos GL12 8DB. Residential 4 (mother & baby)"),
        ("Tell us her dates.", "Sentenced 7th August 2026 at Bristol Mags to 32 weeks for shop theft x 5 & breach. HDC not being pursued as no address. She'll be out automatically on 27th November 2026 at halfway."),
        ("Why will she not have a home?", "She was evicted from supported housing (Spring Hse, St Pauls) in Feb for rent and has been sleeping at different addresses since. Women's hostels full."),
        ("Is she expecting, or does she have children?", "28 wks preg. Two older children live with their nan under an SGO & will not be living with her."),
        ("Health, including addiction", "Script - Espranor 8mg. Hep C treated. PTSD from past relationship (perp in custody until 2029)."),
        ("Is there a probation officer in the community?", "Yes, she has been allocated Marcus Obi-Reeve at Bristol & S Glos PDU, marcus.obi-reeve@probation.example"),
        ("Which council does she want and what is the link?", "Bristol City Council. From Southmead, all her family are there, children at school there."),
        ("Any risk to a lone female worker?", "None identified."),
        ("Your name, job and how to contact you", "Jodie Penhallow, Housing Specialist (Forward Futures, contracted to the prison), 07700 900 774, jodie@forwardfutures.example"),
    ]
    f.g(n="Leanne Tristram", aka="Leanne Coombes", dob="1990-01-21", pn="A7730EV", csd="2026-08-07", csl="32 weeks", cof="shop theft x 5 & breach", crd="2026-11-27", re=qs[3][1], preg=True,
        sub="Script - Espranor 8mg", phy="Hep C treated", mh="PTSD from past relationship (perp in custody until 2029)", da=True, ln="Marcus Obi-Reeve", lm="marcus.obi-reeve@probation.example", au="Bristol",
        lcg=["family"], staff="None identified", rn="Jodie Penhallow", rr="Housing Specialist", rg="Forward Futures", rp="07700 900 774", rm="jodie@forwardfutures.example", ag="other", cg=True, cm="written", cd="2026-11-04", rd="2026-11-05",
        cs="sentenced")
    f.lenient += ["ag", "da", "sub", "phy", "mh", "rg", "nfa", "cof", "rs", "arr"]
    body = [pp("Avon & Somerset Women's Pathway", 13, bold=True), pp("Referral to a council for a woman leaving custody", 12, bold=True),
            pp("This form is accepted by Bristol, South Gloucestershire, Bath & NE Somerset and North Somerset. Answer in sentences or notes, as you like. Do not send to more than one council.", 9)]
    for a, b in qs:
        body += [pp(a, 10, 1, True), pp(b, 10, 7)]
    body += [pp("Woman's statement", 10, 1, True),
             pp("I want this form to go to the council I have named. I know I can change my mind. I understand that the council may speak to my probation officer."),
             pp("Signed  L. Tristram         4/11/26"), pp("Worker  J. Penhallow        5/11/26"),
             pp("PATHWAY ADMIN: rec'd ..........  sent to LA ..........  LA reply due ..........", 8)]
    f.send("Jodie Penhallow <jodie@forwardfutures.example>", "Women's desk <wp@bristol-homes.example>", "Referral form (woman leaving EWP)",
           "Hello, please see attached.\n\nJodie\nForward Futures\n", attach=[("womens pathway LT.pdf", flow(body), PDF)])


def approved_premises_unruled():
    f = F("approved-premises-unruled-columns", "pdf", "reportlab canvas", "two unruled columns of label and answer, abbreviations, licence and MAPPA, keyworker is not the lead",
          lenient=["hs", "cs", "loss", "rt", "op", "sup", "lcg", "clc", "sit", "lsa"])
    p = Page("Times-Roman", 10)
    p.head("BIRMINGHAM CITY COUNCIL - Housing Solutions & Support", 13)
    p.text(45, "Offenders moving on from Approved Premises and BASS / CAS - referral pro forma").down(14)
    p.text(45, "NB: 6-8 weeks before the planned move-on date. Risk documents must NOT be e-mailed with this pro forma.").down(22)

    def two(a, b=None):
        p.text(45, a[0], bold=True)
        for i, s in enumerate(p.wrap(a[1], 150)):
            p.text(150, s, y=p.y + 12 * i)
        n = max(1, len(p.wrap(a[1], 150)))
        if b:
            p.text(320, b[0], bold=True)
            for i, s in enumerate(p.wrap(b[1], 130)):
                p.text(425, s, y=p.y + 12 * i)
            n = max(n, len(p.wrap(b[1], 130)))
        p.down(6 + 12 * n)

    def wide(a):
        p.text(45, a[0], bold=True).down(13)
        for s in p.wrap(a[1], 500):
            p.text(55, s).down(12)
        p.down(6)
    two(f("Resident", "Desmond Earl FARQUHARSON", n="Desmond Earl Farquharson"), f("d.o.b.", "12.12.1966", dob="1966-12-12"))
    two(f("CRN", "B 117 204", crn="B117204"), f("Prison no.", "A0992AB", "pn"))
    two(f("AP", "Elliott House, Edgbaston B16 9ZZ", ad="Elliott House, Edgbaston B16 9ZZ"), f("Resident's mob.", "07700 900 037", "ph"))
    two(f("Arrived AP", "21/9/26 ex HMP Stafford"), f("Bed ends", "14/12/26", hd="2026-12-14"))
    two(f("N.I. no", "QQ 20 33 61 C", ni="QQ203361C"), f("Ethnicity", "Black Caribbean", "eth"))
    two(f("Index offence", "Wounding with intent", "cof"), f("Sentence", "Ext'd, 9 yrs custody + 4 licence", "csl"))
    two(f("MAPPA", "Cat 2, level 2", mc=2, ml=2), f("RoSH", "High (known adult)", rl="high"))
    two(f("RSO", "No", rso=False), f("Fire-setting", "No", arson=False))
    p.down(6)
    wide(f("Licence conditions that bear on housing", "Not to enter Handsworth or B21; approved address only; curfew 9pm - 7am electronic until Jan", clc="Not to enter Handsworth or B21; approved address only; curfew 9pm - 7am electronic until Jan"))
    wide(f("Places to avoid", "Handsworth / B21 (victim)", "excl"))
    wide(f("Circumstances", "Mr F's placement cannot be extended past 12 weeks. Tenancy in Lozells lost in 2017 when sentenced. Savings nil. CAS3 referral submitted 2 Nov, no reply as yet. Will be street homeless if nothing found.", "re", cas3=True))
    wide(f("Health", "Glaucoma, high BP. MH nil. Crack user historically, abstinent since 2018.", phy="Glaucoma, high BP", mh="nil", sub="Crack user historically, abstinent since 2018"))
    wide(("Local connection (tick)", "[x] lived in B'ham 6 of 12 / 3 of 5 yrs   [ ] work   [x] close family   [ ] none   Note: AP stay doesn't count, but L.C. from before custody + sister in Aston"))
    wide(("Explained to resident & he is content for Birmingham to receive this?", "Y - signed the AP induction consent form 22/09/26 and confirmed orally 9/11"))
    two(f("Offender manager", "Geraldine Sproat", ln="Geraldine Sproat"), f("OM tel", "01632 960 264", lp="01632 960 264"))
    two(f("AP keyworker", "Yusuf Demir", rn="Yusuf Demir"), f("AP tel", "01632 960 270", rp="01632 960 270"))
    two(f("AP e-mail", "elliotthouse.ap@probation.example", rm="elliotthouse.ap@probation.example"), f("Form date", "9 Nov 2026", rd="2026-11-09"))
    f.g(lcg=["residence", "family"], cg=True, cm="written", cd="2026-09-22", au="Birmingham", ag="probation", rr="AP keyworker")
    f.lenient += ["cm", "cd", "mh", "phy", "sub", "rr", "rg", "ad", "rsum", "excl", "lcd", "cp"]
    p.text(45, "COUNCIL ONLY:  Triaged ____  DRO ____  Band ____", size=8)
    f.send("Elliott House AP <elliotthouse.ap@probation.example>", "ap.moveon@birmingham-homes.example", "AP move on DF", "Pls see attached pro forma.\n\nYusuf\nElliott House\n", attach=[("DF move on.pdf", p.done(), PDF)])


def refugee_move_on():
    f = F("refugee-move-on-family", "pdf", "reportlab", "letter heading and numbered table, family of four with ages and dates, Home Office reference, interpreter, notice to quit",
          lenient=["hs", "loss", "rt", "op", "lcg", "lcd", "sup", "nat"])
    rows = [
        ("1", "Main applicant (as on eVisa)", f("", "TESFAYE, Mehret Habtom", n="Mehret Habtom Tesfaye")[1]), ("2", "Date of birth", f("", "11 Sept 1986", dob="1986-09-11")[1]),
        ("3", "Home Office / port ref.", "T1288410/4"), ("4", "National Insurance", f("", "QQ 81 55 02 B", ni="QQ815502B")[1]),
        ("5", "Nationality / 1st language / spoken English", f("", "Eritrean / Tigrinya / a little", nat="Eritrean", lang="Tigrinya")[1]),
        ("6", "Needs interpreting?", f("", "Y (female pls)", itp=True)[1]),
        ("7", "Telephone (whose?)", f("", "07700 900 206 own; 07700 900 207 husband", ph="07700 900 206")[1]),
        ("8", "Dependants – name, relation, DOB", "Yonas Gebre, husband, 02/02/1984\nSelam Yonas, daughter, 19/05/2016\nNahom Yonas, son, 30/08/2020"),
        ("9", "Asylum accommodation", f("", "23 Linthorpe Mews, Middlesbrough TS5 9ZZ (Mears)", ad="23 Linthorpe Mews, Middlesbrough TS5 9ZZ")[1]),
        ("10", "Type of leave and date of decision", f("", "Refugee status 5 yrs, 19/10/26", imm="Refugee status 5 yrs, 19/10/26")[1]),
        ("11", "Support stops on (NTQ date)", f("", "Wednesday 16 December 2026", hd="2026-12-16")[1]),
        ("12", "Income at the moment", "ASPEN card. UC claim made 2/11, no bank a/c yet"),
        ("13", "Health and any disability in the family", f("", "Nahom – sickle cell, under James Cook. Yonas – trauma/flashbacks.", phy="Nahom – sickle cell, under James Cook", mh="Yonas – trauma/flashbacks")[1]),
        ("14", "Why the family needs help", f("", "Asylum support ending following grant, notice served. No savings for deposit. Will be homeless 16/12. Selam is settled at Abingdon Primary, they don't want to move to another area.", "re")[1]),
        ("15", "Family agrees to referral", "☑ Yes  ☐ No    Read over to them in Tigrinya by phone interpreter 10/11/26"),
    ]
    body = [pp("TEES VALLEY ASYLUM MOVE-ON PARTNERSHIP", 12, bold=True), pp("c/o Harbour Welcome, 4 Zetland Passage, Middlesbrough TS1 9ZZ  |  01632 960 900  |  moveon@harbourwelcome.example", 8),
            pp("To: Middlesbrough Council, Homelessness Team", 10), pp("Date: 10/11/2026", 10),
            pp("**Referral under the Home Office move-on agreement / duty to refer**"),
            pp("The Home Office is not a specified body but funds us to make this referral on its behalf. Please acknowledge to the caseworker below, not to the Home Office.", 9),
            ptable([(a, b, c.replace("☑", "[X]").replace("☐", "[  ]")) for a, b, c in rows], [25, 170, 315]),
            pp(" ", 6), pp("Caseworker: **Anneke Willoughby**   Direct: 01632 960 904   anneke.willoughby@harbourwelcome.example")]
    f.g(hh=[person("Yonas Gebre", "husband", "1984-02-02"), person("Selam Yonas", "daughter", "2016-05-19"), person("Nahom Yonas", "son", "2020-08-30")], sit="Asylum accommodation", cg=True, au="Middlesbrough",
        rd="2026-11-10", rn="Anneke Willoughby", rp="01632 960 904", rm="anneke.willoughby@harbourwelcome.example", rr="Caseworker", rg="Harbour Welcome", ag="other", hs="threatened")
    f.lenient += ["cm", "cd", "sit", "phy", "mh", "rg", "rr", "ag", "pf"]
    f.send("Anneke Willoughby <anneke.willoughby@harbourwelcome.example>", "homelessness@middlesbrough-council.example", "Move-on: family of 4, NTQ 16/12",
           "Hi, family of four, please see referral attached. Interpreter essential.\n\nAnneke\n", attach=[("move-on MHT.pdf", flow(body), PDF)])


def emergency_department_boxes():
    f = F("emergency-department-drawn-boxes", "pdf", "reportlab canvas", "drawn boxes crossed or ticked, handwriting-like notes above the lines, overnight attendance, rough sleeper",
          lenient=["lcd", "lcg", "loss", "rt", "op", "sup", "sit", "rsum", "hd", "re"])
    p = Page(size=10)
    p.head("ED HOMELESS PATIENT CARD  -  Southwark / Lambeth / Lewisham", 13)
    p.text(45, "Write clearly. Photograph and send to the borough the patient chooses. Keep the card in the notes.", size=8).down(22)

    def ln(label, value, x=45, w=510):
        p.text(x, label, size=8)
        from reportlab.pdfbase.pdfmetrics import stringWidth
        at = x + stringWidth(label, "Helvetica", 8) + 6
        p.text(at, value, font="Times-Roman", size=11)
        p.line(at, x + w, 3)
    ln(*f("Patient", "Wojciech Zielinski", "n"), x=45, w=300)
    ln(*f("DOB", "14/5/79", dob="1979-05-14"), x=360, w=195)
    p.down(22)
    ln(*f("NHS No.", nhs("999412337"), nhs=nhs("999412337").replace(" ", "")), x=45, w=200)
    ln("Hosp. No.", "H2209117", x=260, w=295)
    p.down(22)
    ln(*f("Sleeps at", "NFA - Burgess Pk / nr Elephant tube", nfa=True, rs=True), x=45, w=510)
    p.down(22)
    ln(*f("Phone", "none - lost", ), x=45, w=180)
    ln(*f("Find him via", "St Mungo's outreach (Kasia) 07700 900 090", via="St Mungo's outreach (Kasia) 07700 900 090"), x=240, w=315)
    p.down(26)
    p.text(45, "Borough chosen", size=8)
    for x, t, on in ((130, "Southwark", True), (220, "Lambeth", False), (310, "Lewisham", False), (400, "Other", False)):
        p.check(x, on)
        p.text(x + 12, t)
    p.down(20)
    p.text(45, "Right now the patient is", size=8)
    for x, t, on in ((150, "homeless", True), (240, "about to lose a home", False), (370, "not sure", False)):
        p.check(x, on, style="v")
        p.text(x + 12, t)
    p.down(20)
    p.text(45, "Patient says OK to send", size=8)
    for x, t, on in ((150, "yes", True), (200, "no", False), (250, "cannot say - GCS / intoxicated", False)):
        p.check(x, on)
        p.text(x + 12, t)
    p.down(20)
    p.text(45, "Interpreter", size=8)
    for x, t, on in ((150, "yes", True), (200, "no", False)):
        p.check(x, on)
        p.text(x + 12, t)
    ln(*f("Language", "Polish", "lang"), x=260, w=295)
    p.down(26)
    ln("Story", "Brought in LAS, hypothermia. On streets 5 wks since room with job", x=45, w=510)
    p.down(20)
    p.text(45, "in Peckham ended (building site). Alcohol dep, seizures - chlordiaz.", font="Times-Roman", size=11)
    p.line(45, 555, 3)
    p.down(20)
    p.text(45, "EU settled status he says. Fit to leave 06:00.", font="Times-Roman", size=11)
    p.line(45, 555, 3)
    p.down(26)
    ln(*f("Nurse / doctor", "S/N Philippa Okonjo", rn="Philippa Okonjo"), x=45, w=270)
    ln(*f("Bleep", "0467"), x=330, w=225)
    p.down(22)
    ln(*f("ED at", "St Thomas'", rg="St Thomas'"), x=45, w=270)
    ln(*f("When", "13/11/26 04:35", rd="2026-11-13"), x=330, w=225)
    p.down(22)
    ln(*f("Reply to", "ed.safeguarding@gstt-nhs.example", rm="ed.safeguarding@gstt-nhs.example"), x=45, w=510)
    f.g(au="Southwark", hs="homeless", cg=True, itp=True, ag="emergency_department", imm="EU settled status he says", sub="Alcohol dep, seizures - chlordiaz",
        re="Brought in LAS, hypothermia. On streets 5 wks since room with job in Peckham ended (building site). Alcohol dep, seizures - chlordiaz. EU settled status he says. Fit to leave 06:00.")
    f.lenient += ["imm", "sub", "phy", "ad", "rr", "rg", "nat", "rp", "mh"]
    f.send("ED Safeguarding (GSTT) <ed.safeguarding@gstt-nhs.example>", "homelesspatients@southwark-homes.example", "ED card", "Pls see card. Pt left dept 06:10 with outreach.\n", attach=[("ED card 0467.pdf", p.done(), PDF)])
