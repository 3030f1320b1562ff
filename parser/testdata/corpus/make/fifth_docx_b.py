#!/usr/bin/python3
"""Word forms, second part. Needs what third_lib.py names; run fifth_all.py."""
from fifth_lib import *  # noqa: F401,F403


def all_():
    # 11
    f = F("probation-numbered", "docx", "python-docx", "council form with lettered and numbered questions in a three-column table", lenient=["unmapped"])
    d = document("Arial", 10)
    para(d, "**Bassetlaw District Council – Strategic Housing**")
    para(d, "**Referral by a specified public body (s.213B)**")
    q = [f("Public body", "Probation Service, Worksop office", rg="Probation Service", rt="Worksop office", ag="probation"), f("Officer's name", "Declan Foy", "rn"), f("Position held", "PSO", "rr"),
         f("Telephone / e-mail", "07700 900058 declan.foy@emprobation.example", rp="07700 900058", rm="declan.foy@emprobation.example"),
         f("Person's full name (inc. any former names)", "Kerry-Ann Swindells (formerly Platts)", n="Kerry-Ann Swindells", aka="Platts"),
         f("DOB", "19 01 1988", dob="1988-01-19"), f("Current address", "c/o 31 Shrewsbury Rd, Worksop S80 2TU", ad="31 Shrewsbury Rd, Worksop S80 2TU"),
         f("Contact tel. for person", "07700 900 834", "ph"), f("Is the person happy to be contacted by text?", "Yes", "u"),
         f("Is the person (a) homeless or (b) likely to become homeless within 56 days?", "(b)", hs="threatened"),
         f("Expected date of homelessness", "end of October (31st)", hd="2026-10-31"),
         f("Circumstances", "Lodging with ex's mum who wants her out by the 31st. On a 12 month community order for drink driving. Full time care of daughter Skye (b. 4/4/2017).", "re",
           cs="community_order", cof="drink driving", hh=[person("Skye", "daughter", "2017-04-04")]),
         f("Benefits / income", "UC + child element", "u"),
         f("Support needs or vulnerabilities", "alcohol – attends CGL weekly", sub="alcohol – attends CGL weekly"),
         f("Risk to others", "low", rl="low"),
         f("Consent obtained (date)", "yes 25.9.2026", cg=True, cd="2026-09-25"), f("Date of this form", "28.9.2026", rd="2026-09-28")]
    table(d, [("", "**Question**", "**Answer**")] + [("%s%d" % ("A" if i < 4 else "B", i + 1 if i < 4 else i - 3), a, b) for i, (a, b) in enumerate(q)])
    f.g(au="Bassetlaw")
    f.lenient += ["homeless_date", "authority", "needs.support", "risk.level", "risk.summary", "housing.situation", "person.known_as", "person.address", "referrer.organisation", "referrer.team", "custody.sentence_length", "needs.substance_misuse"]
    f.send("Declan Foy <declan.foy@emprobation.example>", "housingneeds@bassetlaw-dc.example", "Referral K-A Swindells", "Afternoon,\n\nReferral under duty to refer attached.\n\nDec", attach=[("213B referral.docx", docx_bytes(d), DOCX)])

    # 12
    f = F("approved-premises-move-on", "docx", "python-docx", "two columns; approved premises key worker", lenient=["unmapped"])
    d = document("Calibri", 11)
    para(d, "**Move-on referral to Local Housing Authority**")
    para(d, "Haworth House Approved Premises")
    table(d, [
        f("Resident", "ABERNETHY, Craig", n="Craig Abernethy"), f("Also known as", "Abbo", "aka"), f("D O B", "14th December 1969", dob="1969-12-14"),
        f("PNC", "96/227418K", "pnc"), f("CRN", "D118254", "crn"), f("Arrived at AP", "01/09/2026", "u"), f("Must leave by", "24/11/2026", hd="2026-11-24"),
        f("On licence until", "06/2029", cs="licence"), f("Key worker", "Noreen Dutta", "rn"), f("AP phone", "01632 960 268", "rp"), f("AP mailbox", "haworthhouse@ap-north.example", "rm"),
        f("Offender manager in community", "Sunil Ghosh 07700 900 144", ln="Sunil Ghosh", lp="07700 900 144"),
        f("Local authority", "Bradford MDC", au="Bradford"), f("Resettlement area agreed by MAPPA?", "Yes, Cat 1 level 2", mc=1, ml=2),
        f("Registered sexual offender", "Yes", rso=True), f("Risk of harm level", "High (children, known adult)", rl="high"),
        f("No go areas", "Keighley; within 200m of any primary school", "excl"),
        f("Can they share with others?", "Self contained only", "u"),
        f("Risk to staff", "No known risk to staff. Two female officers not an issue.", "staff"),
        f("Health problems", "High BP, tablets", "phy"), f("Previous settled home", "11 Prospect Terrace, Shipley, lost when sentenced in 2021", lsa="11 Prospect Terrace, Shipley", loss="lost when sentenced in 2021"),
        f("Tie to the district", "Lived in Shipley 1995-2021", "lcd", lcg=["residence"]),
        f("Consent form signed", "☑", cg=True, cm="written"), f("Date of referral", "1 Oct 2026", rd="2026-10-01"),
    ])
    f.g(ag="probation", rr="Key worker")
    f.lenient += ["agency", "referrer.role", "referrer.organisation", "referrer.team", "homeless_status", "housing.situation", "housing.loss_reason", "consent.method", "person.address", "risk.summary", "local_connection.grounds", "person.last_settled_address", "reason", "custody.status", "person.contact_via"]
    f.send("Haworth House AP <haworthhouse@ap-north.example>", "housing.options@bradfordhousing.example", "Move on referral", "OFFICIAL-SENSITIVE\n\nPlease find attached.", attach=[("CA move on.docx", docx_bytes(d), DOCX)])

    # 13
    f = F("leaving-care-pa", "docx", "python-docx", "children's services form with heading rows and long labels", lenient=["unmapped"])
    d = document("Arial", 10)
    para(d, "Children’s Services – Leaving Care Team – Referral to Housing")
    table(d, [
        ("**Young person's details**",),
        f("What is the young person’s name?", "Chantelle Agyeman", "n"), f("What is their date of birth?", "23/03/2007", dob="2007-03-23"),
        f("What number can we get them on?", "07700 900 505 (new)", ph="07700 900 505"), f("And email?", "chantelle.ag@mailbox.example", "em"),
        f("Where do they live at the moment?", "Supported lodgings, 40 Aldermans Hill, Croydon", ad="40 Aldermans Hill, Croydon", sit="Supported lodgings"),
        f("What is their leaving care status?", "Former relevant – care leaver", cl=True),
        f("Are they a parent or expecting?", "Expecting, due 14/02/27", preg=True),
        ("**About the referral**",),
        f("When does the young person need to leave?", "13/11/26", hd="2026-11-13"),
        f("Why are they having to leave?", "Placement can't take babies. Provider has given 28 days notice.", "re"),
        f("Which boroughs does the YP have a connection with?", "Croydon", "lcd"),
        f("Does anyone else need to be housed with them?", "baby when born"),
        f("What support will they carry on getting from us?", "PA until 25, fortnightly visits", "u"),
        f("Does the YP know about and agree with this referral?", "Yes – signed below", cg=True, cm="written"),
        ("**About you**",),
        f("Your name and job", "Martin Osei-Tutu, Personal Advisor", rn="Martin Osei-Tutu", rr="Personal Advisor"),
        f("How we contact you", "020 7946 0391, m.osei-tutu@croydonleavingcare.example", rp="020 7946 0391", rm="m.osei-tutu@croydonleavingcare.example"),
        f("Signature of young person", "C Agyeman"), f("Date signed", "16/10/26", cd="2026-10-16"),
    ])
    f.g(ag="social_services", rt="Leaving Care Team")
    f.lenient += ["person.address", "housing.situation", "authority", "referral_date", "consent.date", "local_connection.grounds", "local_connection.details", "household", "referrer.organisation", "referrer.team", "homeless_status", "consent.method"]
    f.send("Martin Osei-Tutu <m.osei-tutu@croydonleavingcare.example>", "housingoptions@croydonhousing.example", "Chantelle A - housing referral", "Hi team\n\nas discussed with Del on duty, form attached.\n\nM",
           attach=[("LCT housing referral CA.docx", docx_bytes(d), DOCX)], on="2026-10-19")

    # 14
    f = F("psychiatric-ward", "docx", "python-docx", "mental health trust's form with the question in bold and the answer in the same paragraph", lenient=["unmapped"])
    d = document("Arial", 11)
    para(d, "**Willowbrook Mental Health NHS Trust**")
    para(d, "**DUTY TO REFER – HOMELESSNESS** (send to council where service user wishes to live)")
    for a, b in [
        f("To", "Stockport", "au"), f("Service user", "Imran Chaudhry", "n"), f("D.O.B.", "05.05.1990", dob="1990-05-05"), f("NHS number", "485 777 3456", nhs="4857773456"),
        f("Ward", "Cedar Ward (male acute), 01632 960843", "via"), f("MHA status", "s.3, to be discharged on s.117", "u"),
        f("Estimated date of discharge", "w/c 16th November", "u"), f("Address before admission", "18 Norbury Mews, Stockport SK2", "lsa"),
        f("Can s/u return there?", "No, tenancy ended by landlord 2/10/26 (Greenlight Lettings)", loss="tenancy ended by landlord 2/10/26", land="Greenlight Lettings"),
        f("Is the s/u homeless on discharge?", "Yes", hs="threatened"), f("Diagnosis", "Schizoaffective disorder. Depot fortnightly.", "mh"), f("Physical", "Nil of note"),
        f("Illicit drugs", "Hx of spice use, none since admission", "sub"),
        f("Risks to be aware of", "Fire setting in 2019 on a previous ward", "rsum", arson=True),
        f("Community team", "Care co-ordinator Bev Lomas, CMHT West 01632 960844", "op"),
        f("Consent", "Imran has capacity and consents (verbal).", cg=True, cm="oral"),
        f("Referred by", "Rhian Powys, Ward Social Worker", rn="Rhian Powys", rr="Ward Social Worker"), f("Secure email", "rhian.powys@willowbrook.example", "rm"), f("Date", "26/10/2026", rd="2026-10-26"),
    ]:
        para(d, "**" + a + ":** " + b)
    f.g(ag="hospital", rg="Willowbrook Mental Health NHS Trust")
    f.lenient += ["agency", "reason", "housing.loss_reason", "homeless_status", "person.contact_via", "risk.arson", "lead.name", "lead.phone", "housing.landlord", "needs.physical_health", "homeless_date", "housing.situation", "referrer.team"]
    f.send("Rhian Powys <rhian.powys@willowbrook.example>", "housing@stockporthomes.example", "Duty to refer IC", "Please find enclosed DTR.\n\nRhian Powys\nWard Social Worker, Cedar Ward", attach=[("DTR IC Cedar.docx", docx_bytes(d), DOCX)])

    # 15
    f = F("drug-service-partner", "docx", "python-docx", "charity's form, two pairs a row and a tick list of needs", lenient=["unmapped"])
    d = document("Calibri", 10)
    para(d, "**Turning Tides Recovery – partner referral to housing authority**")
    table(d, two([
        f("Client first name", "Lesley"), f("Client surname", "Umney", n="Lesley Umney"), f("Date of Birth", "31/01/72", dob="1972-01-31"), f("Age", "54", "u"),
        f("Mob", "07700 900 909", "ph"), f("Nat Ins", "WB275190D", ni="WB275190D"), f("Gender", "F", "sex"), f("Ethnic group", "White British", "eth"),
        f("Disabled?", "Yes - see below"), f("Veteran?", "No", af=False),
    ]))
    para(d, "")
    table(d, [
        f("Where staying", "With friend on sofa, Flat 2, 88 Marine Parade, Worthing. Has to go when friend's kids are back on Friday 25th Sept", ad="Flat 2, 88 Marine Parade, Worthing", hd="2026-09-25"),
        f("Summary", "Came out of detox in August. Previous flat repossessed while she was in. Wants to stay dry and needs somewhere away from old drinking friends.", "re", loss="Previous flat repossessed while she was in."),
        ("Tick needs", box(["Alcohol", "Mobility"], ["Alcohol", "Drugs", "Mental health", "Mobility", "Sensory", "Offending", "Literacy"], "☑☐")),
        f("Detail", "Peripheral neuropathy both feet, uses stick", "phy"),
        f("Permission to refer given by client on", "18/09/26 (signed)", cg=True, cm="written", cd="2026-09-18"),
        f("Worker / service / tel", "Pete Gander / Turning Tides Recovery / 01632 960500", rn="Pete Gander", rg="Turning Tides Recovery", rp="01632 960500"),
        f("Worker email", "pete.gander@ttrecovery.example", "rm"), f("Date", "18/09/26", rd="2026-09-18"), f("Council", "Worthing (Adur & Worthing)", au="Worthing"),
    ])
    f.g(sup=["Alcohol", "Mobility"], ag="other")
    f.lenient += ["homeless_date", "authority", "housing.loss_reason", "needs.substance_misuse", "homeless_status", "housing.situation", "person.address", "needs.physical_health"]
    f.send("Pete Gander <pete.gander@ttrecovery.example>", "housing@adurworthing-homes.example", "partner referral", "Morning all, one for you", attach=[("LU referral.docx", docx_bytes(d), DOCX)])

    # 16
    f = F("jobcentre-formfields", "docx", "hand-made OOXML", "old form fields and check boxes", lenient=["unmapped"])
    p = lambda a, b: wp(run(a, "<w:b/>"), run("  "), old_text(b))  # noqa: E731
    body = wp(run("DWP – Homelessness referral to Local Authority (HL1)", "<w:b/>"))
    for a, b in [f("LA name", "Great Yarmouth", "au"), f("Sent by", "Yusuf Adeleke", "rn"), f("Office", "Great Yarmouth JCP", rg="Great Yarmouth JCP", ag="jobcentre"), f("Contact no.", "01632 960 202", "rp"), f("Date", "02/11/26", rd="2026-11-02"),
                 f("Customer title", "Ms"), f("Customer forename", "Shirelle"), f("Customer surname", "Nunn", n="Shirelle Nunn"), f("Customer DOB", "140685", dob="1985-06-14"),
                 f("Customer NINO", "nr 55 90 21 b", ni="NR559021B"), f("Customer telephone", ""), f("Customer e-mail", "shirelle.n@inbox.example", "em")]:
        body += p(a, b)
    body += wp(run("Customer's household", "<w:b/>"))
    body += wtable([["Name", "Relationship", "DOB"], [old_text("Tyler Nunn"), old_text("son"), old_text("09/09/2013")], [old_text("Ava Nunn"), old_text("daughter"), old_text("27/05/2019")], [old_text(""), old_text(""), old_text("")]], 3)
    body += wp(run("Situation (tick one)  "), old_tick(0), run(" Homeless now  "), old_tick(1), run(" At risk of homelessness  "), old_tick(0), run(" Rough sleeping"))
    body += wp(run("What is happening?  "), old_text(f("", "Bailiffs booked for 20th Nov, 2 mths behind with rent to Coastline Lets", "re")[1]))
    body += wp(run("Customer has given informed consent  "), old_tick(1), run(" Yes  "), old_tick(0), run(" No"))
    f.g(rr="Work Coach", hh=[person("Tyler Nunn", "son", "2013-09-09"), person("Ava Nunn", "daughter", "2019-05-27")], hs="threatened", hd="2026-11-20", arr="2 mths behind", land="Coastline Lets", cg=True)
    f.lenient += ["referrer.role", "housing.arrears", "housing.landlord", "homeless_date", "housing.loss_reason"]
    f.send("Yusuf Adeleke <yusuf.adeleke@gy-jcp.example>", "housingoptions@gybc-housing.example", "HL1", "HL1 attached for your action.\n\nY Adeleke\nWork Coach", attach=[("HL1 Nunn.docx", ooxml(body), DOCX)])

    # 17
    f = F("court-duty-officer", "docx", "python-docx", "short court duty sheet, several labels a line", lenient=["unmapped"])
    d = document("Arial", 10)
    para(d, "**Court Duty – same day DTR**        Luton Magistrates’ Court")
    for line in [
        [f("Name", "Dariusz Kowalik", "n"), f("DOB", "12/10/1982", dob="1982-10-12"), f("CRN", "V330187", "crn")],
        [f("Dealt with", "25.09.26", "u"), f("Offence", "Harassment", "cof")],
        [f("Outcome", "Restraining order – cannot return to 6 Limbury Road", "u"), f("Bail/custody", "released")],
        [f("Phone", "07700 900 683", "ph"), f("Lang", "Polish", "lang"), f("Interp", "Y", itp=True)],
        [f("Tonight", "No where to go, will sleep in van", rs=True, hs="homeless")],
        [f("LA", "Luton", "au"), f("Consent", "Y verbal 25/9/26", cg=True, cm="oral", cd="2026-09-25")],
        [f("Court officer", "Anthea Blackwood", "rn"), f("Tel", "01632 960714", "rp"), f("E", "anthea.blackwood@courts-probation.example", "rm")],
        [f("OM allocated", "TBC")],
    ]:
        para(d, "      ".join("**%s:** %s" % x for x in line))
    para(d, "**Info:** " + f("", "Perp of DA, wife and kids remain in home. Works as a driver.", re="Restraining order – cannot return to 6 Limbury Road")[1])
    f.g(ag="probation", rr="Court officer")
    f.lenient += ["agency", "reason", "referrer.role", "rough_sleeping", "homeless_status", "housing.situation", "housing.loss_reason", "person.last_settled_address", "referral_date", "risk.summary", "risk.excluded_areas", "referrer.organisation", "custody.status", "homeless_date", "person.address", "needs.domestic_abuse", "custody.licence_conditions", "other_professionals"]
    f.send("Anthea Blackwood <anthea.blackwood@courts-probation.example>", "homeless@luton-bc.example", "URGENT same day DTR", "Please call him today.", attach=[("DK same day.docx", docx_bytes(d), DOCX)], on="2026-09-25")

    # 18
    f = F("reentry-above-answers", "docx", "python-docx", "label row above answer row, prison pre-release team", lenient=["unmapped"])
    d = document("Arial", 10)
    para(d, "**Pre-Release Team – HMP Humber**")
    para(d, "Notification of release without accommodation")
    q = [f("Forename and surname of prisoner", "Nathan Skelhorn", "n"), f("Prison no", "A 2290 EY", pn="A2290EY"), f("Date of birth", "07/07/1994", dob="1994-07-07"),
         f("Release", "Friday 13 November 2026 (HDC)", crd="2026-11-13", crt="HDC"), f("Serving", "26 months for supply class A", csl="26 months", cof="supply class A"),
         f("Council to be notified", "Hull City Council", au="Kingston upon Hull"), f("Has he asked to be housed elsewhere?", "No"),
         f("Where was he living when arrested", "private flat share, 5a Newland Ave", lsa="5a Newland Ave"), f("Is that still available", "No let to somebody else", loss="let to somebody else"),
         f("Expected situation on day of release", "Homeless", hs="threatened"),
         f("Vulnerabilities", "dyslexic - please phone not write. PTSD.", "mh"), f("Substances", "n/k"), f("Violence / weapons / staff", "No current concerns", "staff"),
         f("Consent (tick) and date", "✓ 30/09/2026", cg=True, cd="2026-09-30")]
    t = []
    for i in range(0, len(q), 2):
        t.append(tuple("**%s**" % x[0] for x in q[i:i + 2]))
        t.append(tuple(x[1] for x in q[i:i + 2]))
    table(d, t)
    para(d, "")
    para(d, "Sent by Carole Ings, Pre-Release Coordinator (prerelease@humber-prt.example / 01632 960 929) on 01/10/2026")
    f.g(rn="Carole Ings", rr="Pre-Release Coordinator", rm="prerelease@humber-prt.example", rp="01632 960 929", rd="2026-10-01", cp="HMP Humber", ag="prison", rg="HMP Humber", rt="Pre-Release Team", cs="sentenced")
    f.lenient += ["homeless_status", "housing.loss_reason", "custody.status", "reason", "needs.mental_health", "housing.situation", "referrer.organisation", "referrer.team", "needs.support", "person.last_settled_address", "person.contact_via", "local_connection.reason_elsewhere"]
    f.send("Pre Release <prerelease@humber-prt.example>", "housingadvice@hullcc.example", "NS release 13/11", "Hello\n\nNotification attached.\n\nCarole", attach=[("Notification NS.docx", docx_bytes(d), DOCX)])

    # 19
    f = F("health-visitor-family", "docx", "python-docx", "council form with a household table; early help worker refers", lenient=["unmapped"])
    d = document("Calibri", 11)
    para(d, "**Duty to Refer Form**", style="Heading 1")
    para(d, "North Kesteven District Council", style="Heading 2")
    para(d, "Section 1: Agency", style="Heading 3")
    table(d, [f("Agency", "Children's Services (Early Help)", "rg", ag="social_services"), f("Contact name", "Ffion Tranter", "rn"), f("Contact tel", "07700900267", "rp"), f("Contact e-mail", "ffion.tranter@lincs-earlyhelp.example", "rm")])
    para(d, "Section 2: Main applicant", style="Heading 3")
    table(d, [f("Title", "Mrs"), f("Forename", "Nadia"), f("Surname", "Rahmani", n="Nadia Rahmani"), f("DOB", "1/8/1990", dob="1990-08-01"), f("Address inc postcode", "3 Cranwell Close\nSleaford\nNG34 7QD", ad="3 Cranwell Close, Sleaford, NG34 7QD"),
              f("Tel", "07700 900 426 / 01632 960 121", "ph"), f("Nationality", "Afghan", "nat"), f("Immigration status", "Refugee, 5 yrs leave", "imm"), f("Language", "Dari", "lang"), f("Interpreter needed", "Yes", itp=True)])
    para(d, "Section 3: Others in the household", style="Heading 3")
    table(d, [("Name", "DOB", "Relationship to applicant"), ("Farid Rahmani", "12/03/1986", "husband"), ("Sahar Rahmani", "08/11/2015", "daughter"), ("Yusra Rahmani", "19/06/2020", "daughter")])
    para(d, "Section 4: Reason", style="Heading 3")
    table(d, [f("Type of tenure", "private rent", "sit"), f("Landlord/agent", "Fenland Lets", "land"), f("Notice served?", "s21 expires 01/12/2026", "u"), f("Date homeless", "01/12/2026", hd="2026-12-01"),
              f("Reason for approach", "Landlord is selling. Family can't find anywhere they can afford, £700 LHA gap.", "re"), f("Any debts", "No"), f("Local connection", "Yes. Lived there 3 yrs, Farid works at the poultry factory", "lcd", lcg=["residence", "employment"])])
    para(d, "Section 5: Declaration", style="Heading 3")
    para(d, "I confirm I have the applicant's consent to share this information   Yes ☒   No ☐")
    para(d, "Signed: F Tranter      Dated: 30/09/2026")
    f.g(au="North Kesteven", cg=True, rd="2026-09-30", hh=[person("Farid Rahmani", "husband", "1986-03-12"), person("Sahar Rahmani", "daughter", "2015-11-08"), person("Yusra Rahmani", "daughter", "2020-06-19")])
    f.lenient += ["homeless_status", "local_connection.grounds", "housing.arrears", "consent.date", "referrer.team", "housing.loss_reason"]
    f.send("Ffion Tranter <ffion.tranter@lincs-earlyhelp.example>", "housingoptions@nkdc.example", "DTR form", "Hello please see attached DTR, family are very worried.\n\nFfion", attach=[("NKDC DTR Form.docx", docx_bytes(d), DOCX)])

    # 20
    f = F("remand-bail-info", "docx", "LibreOffice", "prison bail information officer, form written in a text processor", lenient=["unmapped"])
    rows = [f("Detained at", "HMP Lewes", cp="HMP Lewes"), f("Name on warrant", "Florian DUMITRESCU", n="Florian Dumitrescu"), f("Uses the name", "Flo", "aka"), f("No.", "A5512GC", "pn"), f("Born on", "15.02.2001", dob="2001-02-15"),
            f("Held on", "remand – next hearing Hove Crown Ct 9/11/26", cs="remand"), f("Alleged offence", "Possession of bladed article", "cof"),
            f("If bailed, where would they live?", "Nowhere. Was in a room in a shared house in Portslade, landlord has changed the locks", "sit"),
            f("Why a referral now", "Bail application on 9 Nov, judge wants to know housing position. Will be homeless if granted.", "re", hs="threatened"),
            f("Council", "Brighton & Hove", au="Brighton and Hove"), f("Nationality", "Romanian (EUSS settled)", nat="Romanian", imm="EUSS settled"), f("Speaks", "Romanian, good English", lang="Romanian"),
            f("Harm to self", "Open ACCT closed Sept"), f("Medication", "none"),
            f("Says yes to referral", "Yes, signed 19/10/26", cg=True, cm="written", cd="2026-10-19"), f("Officer", "Bail Information Officer, Sue Claremont", rn="Sue Claremont", rr="Bail Information Officer"),
            f("Reach me on", "07700 900 350 or bio@lewes-omu.example", rp="07700 900 350", rm="bio@lewes-omu.example"), f("Dated", "20.10.26", rd="2026-10-20")]
    f.g(ag="prison")
    data = soffice(odt(op("**Bail Information – notice to housing authority**") + otable(rows, 2)), "odt", "docx")
    f.lenient += ["homeless_status", "person.nationality", "person.immigration_status", "person.language", "housing.loss_reason", "referrer.organisation", "risk.summary", "housing.situation", "needs.mental_health", "agency"]
    f.send("Bail Information <bio@lewes-omu.example>", "housing.options@bhcc-housing.example", "Bail - housing notice FD", "Please see attached. Reply to me by 6 Nov if poss.", attach=[("bail notice FD.docx", data, DOCX)])
