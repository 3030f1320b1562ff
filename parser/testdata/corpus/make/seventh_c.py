#!/usr/bin/python3
"""Forms of charities, panels and children's services, rebuilt; first part. Needs what third_lib.py names; run seventh_all.py."""
from seventh_lib import *  # noqa: F401,F403


def all_():
    # lincs-ymca
    f = F("ymca-web-headings", "html", "", "web application whose labels are partly lost: headings, head rows of tables, answers below",
          lenient=["agency", "homeless_status", "housing.situation", "reason", "referrer.team", "needs.support", "needs.mental_health", "risk.summary", "housing.loss_reason", "other_professionals", "local_connection.details", "custody.status"])
    body = "".join([
        "<h2>Application for housing</h2><h3>Personal Details</h3>",
        hrows([f("Name", "Shane Anthony Dobbs", "n"), f("Date of Birth", "13/02/1996", dob="1996-02-13"), f("National Insurance Number", "SJ 29 55 61 C", ni="SJ295561C"), f("Mobile", "not yet, will have one on the day")]),
        "<h3>Previous Accommodation:</h3>",
        hrows([("Address", "From", "To", "Reason for leaving"), ("114 Monks Road, Lincoln", "Mar 2024", "Jan 2026", "Remanded, tenancy ended"), ("Mum's, Gainsborough", "2019", "Mar 2024", "Moved on")]),
        "<h3>Medical Details</h3><p>%s</p>" % f("", "Asthma. Anxiety, takes sertraline.", phy="Asthma.", mh="Anxiety, takes sertraline.")[1],
        "<h3>GP Details</h3><p>Prison healthcare, will need registering</p>",
        "<h3>Income Details</h3>", hrows([("Benefit", "Amount", "Next payment date"), ("UC claim to be made on release", "", "")]),
        "<h3>Agency Involvement</h3><p>%s</p>" % f("", "Probation - Ruth Appleyard, Lincoln office, 01632 960 140, ruth.appleyard@lincs-probation.example (community offender manager)",
                                                   ln="Ruth Appleyard", lp="01632 960 140", lm="ruth.appleyard@lincs-probation.example")[1],
        "<h3>Support Needs</h3><p>Would you like help with any of the following (Please tick all that apply)?</p><p>&#9746; Budgeting &nbsp; &#9746; Benefits &nbsp; &#9744; Cooking &nbsp; &#9746; Registering with a GP &nbsp; &#9744; Literacy</p>",
        "<h3>Referee 1</h3><p>Ruth Appleyard, as above</p><h3>Referee 2</h3><p>Chaplain, HMP Lincoln</p>",
        "<h3>If you are currently in custody / in care:</h3>",
        hrows([f("Where?", "HMP Lincoln", cp="HMP Lincoln"), f("Prison number", "A9034FD", "pn"), f("When do you expect to be released?", "18/12/2026 (conditional release)", crd="2026-12-18", crt="CRD")]),
        "<h3>Please list all convictions</h3>", hrows([("Offence", "Date", "Sentence"), ("Affray", "11/05/2026", "14 months")]),
        "<h3>Dangerous Behaviour</h3><p>%s</p>" % f("", "Fights when drunk, none in custody", rsum="Fights when drunk, none in custody")[1],
        "<h3>Emotional / Mental health risks</h3><p>Self harmed in 2024, no current ACCT</p><h3>Self care / Risk from others</h3><p>None</p><h3>Risk from Associates</h3><p>Owes money in Gainsborough</p>",
        "<h3>Substance abuse</h3><p>%s</p>" % f("", "Alcohol; cannabis before custody", "sub")[1]])
    f.g(sup=["Budgeting", "Benefits", "Registering with a GP"], cof="Affray", csd="2026-05-11", csl="14 months", ag="prison", cg=True, hs="threatened", rn="Declan Pottinger", rr="Housing Specialist", rp="01632 960 141", rg="HMP Lincoln", rt="Pre-Release Team", cs="sentenced",
        lsa="114 Monks Road, Lincoln", re="He has no address to go to")
    f.lenient += ["person.last_settled_address", "referrer.organisation", "custody.release_type", "needs.physical_health"]
    f.send("Pottinger, Declan <declan.pottinger@lincolnprison-prt.example>", "housing.solutions@lincoln-homes.example", "FW: your application for housing [copy] - S Dobbs",
           html=page("<p>Hi, DTR for Shane please. Copy of the YMCA application we did on Friday is below and has all his details. He agrees to you having it. He has no address to go to.</p>"
                     "<p>Declan Pottinger<br>Housing Specialist, Pre-Release Team, HMP Lincoln<br>01632 960 141</p><hr>" + body), on="2026-10-26")

    # solo-housing
    f = F("lodgings-scheme-code-letters", "pdf", "reportlab canvas", "three or four labels a line, code letters after each option, Y/N glued to another question",
          lenient=["agency", "homeless_status", "housing.situation", "reason", "housing.loss_reason", "referrer.team", "person.contact_via", "household", "person.address"])
    p = Sheet("Helvetica", 9)
    p.head("1. DETAILS OF APPLICANT", 11)
    p.text(45, "Surname: Ashdown").text(300, "Forenames: Leila Rose").down(18)
    p.text(45, "Home/Contact Address:  care of The Hub, 4 Market Hill, Sudbury").down(18)
    p.text(45, "Postcode: CO10 9ZZ").down(18)
    p.text(45, "email: " + f("", "leila.ashdown@suffmail.example", "em")[1] + "   Safe to leave a message? Y/N").down(18)
    p.text(45, "Tel: home  -").text(180, "Tel: work:  -").text(320, "Mobile: " + f("", "07700 900 272", "ph")[1]).down(18)
    p.text(45, "D.O.B: " + f("", "09-10-2001", dob="2001-10-09")[1]).text(180, "Age: 25").text(240, "Male / ").text(270, "Female", bold=True).text(305, "Transgender Undisclosed").text(430, "Single").text(470, "Transport: bus").down(22)
    p.head("2. EMPLOYMENT STATUS", 11)
    p.text(45, "Full time (FT):").check(110, False).text(150, "Part time (PT):").check(218, True).text(270, "If PT - no of hours  16").down(16)
    p.text(45, "Self Employed (SE):").check(132, False).text(150, "In Education (ED):").check(228, False).text(270, "Unemployed (UB):").check(350, False).down(16)
    p.text(45, "Retired").check(80, False).text(150, "Other: Please state").down(16)
    p.text(45, "National Insurance No: " + f("", "PR 80 42 16 B", ni="PR804216B")[1]).down(16)
    p.text(45, "Occupation & Length of time employed: Care assistant, 5 months").down(16)
    p.text(45, "Employers Name and Address [if applicable]: Gainsborough Lodge, Sudbury").down(16)
    p.text(45, "Income: £ 780 per week /").line(132, 155, -3).text(155, "per month").down(16)
    p.text(45, "Are you in receipt of Benefits yes/no/applying   yes").text(290, "If 'yes' which:  UC top up").down(16)
    p.text(45, "Amount currently receiving: £ 212   Weekly / fortnightly / monthly").down(22)
    p.head("3. PRESENT ACCOMMODATION", 11)
    p.text(45, "No Fixed Abode (NFA)").check(145, True).text(170, "Where? e.g. bus shelter/car etc.   " + f("", "her car, parked near work", "sit", nfa=True, rs=True, hs="homeless")[1]).down(16)
    p.text(45, "Parents/Relatives (FH)").check(145, False).text(170, "Friends (FR)").check(230, False).text(260, "Lodgings (L)").check(322, False).down(16)
    p.text(45, "Temporary: Hostel (H)").check(145, False).text(170, "Bed & Breakfast (BB)").check(268, False).text(300, "Hospital etc (NHS)").check(386, False).down(16)
    p.text(45, "Tenancy: Council").check(145, False).text(170, "Housing Association (HA)").check(284, False).text(310, "Private Rented (PRS)").check(408, False).down(16)
    p.text(45, "Ownership: Owner (OO)").check(150, False).text(170, "Other (OT) specify:").down(22)
    p.head("4. ACCOMMODATION HISTORY", 11)
    p.text(45, f("", "Rented room at 31 Ballingdon Street until 15 Sept, left because the landlord moved his son in.", "loss")[1]).down(22)
    p.head("5. LOCAL AUTHORITY WAITING LIST", 11)
    p.text(45, "a. Registered").check(108, False).text(150, "b. Not Registered/Advised to Register").check(312, True).text(350, "Not Applicable").check(416, False).down(16)
    p.text(45, "Current Banding").text(200, "Date registered").down(16)
    p.text(45, "Time in area:  6 years   2 months   weeks").down(22)
    p.head("6. ABOUT YOURSELF", 11)
    p.text(45, "Do you have any children YES /").line(160, 180, -3).text(186, "NO (age and gender):").down(16)
    p.text(45, "Access/visitation rights:").down(16)
    p.text(45, "Do you have any pets YES / NO Please state: a cat, staying with a friend").down(24)
    p.text(45, "Referred by: " + f("", "Joy Fenwick", "rn")[1] + ", " + f("", "The Hub community centre", rg="The Hub community centre")[1] + "   Tel " + f("", "01632 960 890", "rp")[1] + "    Date " + f("", "30/10/26", rd="2026-10-30")[1]).down(16)
    p.text(45, "I am happy for Solo Lodgings to share this form with the council      Signed  L R Ashdown      30/10/26").down(16)
    f.g(n="Leila Rose Ashdown", sex="Female", lcd="6 years   2 months", lcg=["residence"], cg=True, cm="written", cd="2026-10-30", ag="other", lsa="31 Ballingdon Street")
    f.lenient += ["local_connection.grounds", "local_connection.details", "person.last_settled_address", "referrer.organisation", "consent.method"]
    f.send("The Hub <joy@thehub-sudbury.example>", "housing.options@babergh-homes.example", "LRA - sleeping in her car",
           "Hello housing,\nWe aren't a public body but was told to send it to this address. Form attached, originally for lodgings, but they have no rooms. She is out there in this cold!!\nJoy",
           attach=[("Scan LRA.pdf", p.done(), PDF)])

    # safelives-marac
    f = F("panel-template-victim-perpetrator", "docx", "python-docx", "Y / N to strike, diversity boxes in one cell, children's table, follow-ups if no",
          lenient=["agency", "homeless_status", "housing.situation", "risk.summary", "housing.loss_reason", "referrer.team", "person.contact_via", "household"])
    d = document("Arial", 10)
    para(d, "**MARAC referral form – restricted when completed**")
    table(d, [
        f("Referring agency", "Thames Valley Probation, Slough office", rg="Thames Valley Probation, Slough office", ag="probation"),
        f("Contact name(s)", "Gurpreet Bhamra (Probation Officer)", rn="Gurpreet Bhamra", rr="Probation Officer"),
        f("Telephone / email", "01632 960 456 / g.bhamra@tv-probation.example", rp="01632 960 456", rm="g.bhamra@tv-probation.example"),
        f("Date", "16/11/2026", rd="2026-11-16"),
    ], cols=2)
    para(d, "")
    table(d, [
        ("Victim name", f("Victim name", "Chantelle Drury", "n")[1], "Victim DOB", f("Victim DOB", "21/08/1997", dob="1997-08-21")[1]),
        ("Address", f("", "9b Farnham Mews, Slough SL2 9ZZ", "ad")[1]),
        ("Telephone number", f("", "07700 900 611", "ph")[1], "Is this number safe to call?", "Y / ~~N~~"),
        ("Please insert any relevant contact information, eg times to call", "Only between 10 and 2 while he is at work"),
        ("Diversity data (if known)", "B&ME ☐ Disabled ☒ LGBT ☐ Gender ~~M~~ / F"),
        ("Perpetrator(s) name", "Ryan Coombs", "Perpetrator(s) DOB", "02/02/1991"),
        ("Perpetrator(s) address", "as above", "Relationship to victim", "partner"),
    ], cols=4)
    table(d, [("Children (please add extra rows if necessary)", "DOB", "Relationship to victim", "Relationship to perpetrator", "Address", "School (If known)"),
              ("Mason Drury", "05/06/2019", "son", "step son", "as victim", "Godolphin")])
    table(d, [
        f("Reason for referral / additional information", "Chantelle is on a community order with us. She disclosed on 13 November that he has broken her wrist before and has threatened to kill her. She wants to leave with Mason this week and has nowhere to go.", "re", cs="community_order"),
        ("Professional judgement", "Y / ~~N~~"),
        ("Is the victim aware of Marac referral?", "Y / ~~N~~"), ("If no, why not?", ""),
        ("Has consent been given?", "Y / ~~N~~"),
        ("Who is the victim afraid of?", "Ryan Coombs and his brother"),
    ], cols=2)
    f.g(sex="F", hh=[person("Mason Drury", "son", "2019-06-05")], da=True, cg=True, hs="threatened")
    f.lenient += ["person.gender", "needs.physical_health", "custody.status", "housing.tenancy_to_save"]
    f.send("Bhamra, Gurpreet <g.bhamra@tv-probation.example>", "housingneeds@slough-homes.example", "URGENT duty to refer C.D. + copy of Marac form",
           "Dear duty officer\n\nThis is a duty to refer for Chantelle who has to leave home. I am sending you the Marac referral I have just made since everything is there. She agrees to it coming to you.\n\nRegards\nGurpreet",
           attach=[("CD - restricted.docx", docx_bytes(d), DOCX)])

    # kingston-marac
    f = F("borough-panel-surname-in-capitals", "odt", "hand-made ODF", "the consent question before any heading, SURNAME in capitals, landlord inside the housing type",
          lenient=["agency", "homeless_status", "housing.situation", "housing.loss_reason", "person.contact_via", "reason", "referrer.team", "housing.landlord"])
    body = op("**Confidential – Borough MARAC referral form**") + otable([
        ("Does the client consent to this referral to MARAC?", "Yes"),
        ("**Referred By**",),
        f("Name", "Oonagh Fitzgibbon", "rn"), f("Position", "Ward Manager", "rr"), f("Referring Agency", "Kingsmead Hospital, Ward 7B", rg="Kingsmead Hospital, Ward 7B", ag="hospital"),
        f("Date of Referral", "Thurs 29th Oct", rd="2026-10-29"), f("Telephone Number", "020 7946 0318", "rp"), f("Email Address", "o.fitzgibbon@kingsmead-nhs.example", "rm"),
        ("**Victim**",),
        f("Name (SURNAME in capitals)", "Marisol QUINTERO-DIAZ", n="Marisol Quintero-Diaz"), f("Dob", "4 April 1986", dob="1986-04-04"), f("Ethnic Origin", "Latin American", "eth"),
        f("Language (state if client requires an interpreter)", "Spanish – yes, for anything official", lang="Spanish", itp=True),
        f("Address", "Flat 12, 88 Garratt Rise, London SW18 9ZZ", "ad"),
        ("Housing type (if RSL state which if possible)", f("", "RSL - Wandle & Thames HA, joint tenancy with him", sit="RSL - Wandle & Thames HA, joint tenancy with him", land="Wandle & Thames HA")[1]),
        f("Contact Telephone No.", "07700 900 719", "ph"), ("Safe to leave message", "NO"),
        f("Mental Health Issues", "Low mood, under GP", "mh"), f("Drink/Drugs Issues", "No"), f("Disability (Please state)", "Fractured hip, on crutches until January", "phy"),
    ], 2)
    f.g(re="She will be discharged on 4 November and cannot return to the flat because of her husband.", da=True, cg=True, hs="threatened", hd="2026-11-04")
    f.lenient += ["referral_date", "needs.substance_misuse", "homeless_date", "consent.method", "referrer.organisation"]
    f.ref["needs"]["substance_misuse"] = "No"
    f.send("FITZGIBBON, Oonagh <o.fitzgibbon@kingsmead-nhs.example>", "housing.options@wandle-homes.example", "Duty to Refer / MARAC - patient on 7B",
           "Hi team\n\nPlease see attached MARAC form, used for DTR as well. She will be discharged on 4 November and cannot return to the flat because of her husband. Consent for both was given to me in person.\n\nMany thanks\nOonagh",
           attach=[("marac ward7b.odt", odt(body), ODT)], on="2026-10-29")

    # nspcc
    f = F("family-centre-woman-and-children", "rtf", "Riched20", "several labels in one cell, ethnic codes by number, the perpetrator's block in the middle",
          lenient=["agency", "homeless_status", "housing.situation", "housing.loss_reason", "person.ethnicity", "household", "reason", "referrer.team", "risk.summary"])
    w = [3300, 1700, 1700, 1700, 1200]
    out = [rp("**Family recovery service - referral**"),
           rrow(("Mother/Carers Surname: ABUBAKAR   Telephone No.: " + f("", "07700 900 098", "ph")[1],), w),
           rrow(("**Referrer details**",), w),
           rrow(("Contact Name(s): " + f("", "Steph Moxon", "rn")[1] + "\nTown: Hull   Postcode: HU3 9ZZ", "Agency Name (if any): " + f("", "Hull Children's Social Care", rg="Hull Children's Social Care", ag="social_services")[1] + "   Tel: " + f("", "01632 960 254", "rp")[1]), [4800, 4800]),
           rrow(("Ethnic Origin: (please refer to table below)   4",), w),
           rp("1 White British   2 White other   3 Black Caribbean   4 Black African   5 Pakistani   6 Indian   7 Mixed   8 Other"),
           rrow(("**Service user details/family composition**",), w),
           rrow(("Name of Child being referred", "Gender", "DOB", "Relationship to referred adult", "First language"), w),
           rrow(("Zainab Abubakar", "F", "17/01/2017", "daughter", "English"), w),
           rrow(("Idris Abubakar", "M", "02/12/2020", "son", "English"), w),
           rrow(("Name of Woman being referred", f("", "Halima Abubakar   DOB 30/05/1988", n="Halima Abubakar", dob="1988-05-30")[1]), [3300, 6300]),
           rrow(("**Perpetrators details**",), w),
           rrow(("Name: Sani Garba", "Current address: 12 Anlaby Parade   Relationship to service user: ex husband"), [3300, 6300]),
           rrow(("Date of birth: 14/07/1981",), w),
           rrow(("Please include information about any criminal convictions relating to domestic abuse: s47 assault 2025",), w),
           rrow(("**Significant others (extended family/friends/professionals) who are not members of referred person's household.**",), w),
           rrow(("Name: Fatima Bello", "Relationship: sister", "Address: Leeds", "Tel: 07700 900 099"), [2400, 2400, 2400, 2400]),
           rrow((j(f("Reason for referral", "Temporary place with her sister ended when the sister moved to Leeds. Halima and the children must be out by 20 November and he knows every other address she could go to.", "re", hd="2026-11-20", hs="threatened")),), w)]
    f.g(hh=[person("Zainab Abubakar", "daughter", "2017-01-17"), person("Idris Abubakar", "son", "2020-12-02")], eth="Black African", da=True, cg=True, cm="oral", cd="2026-11-04", au="Kingston upon Hull")
    f.lenient += ["homeless_date", "authority", "needs.domestic_abuse"]
    f.send("Steph Moxon <steph.moxon@hullcsc.example>", "housingoptions@hull-homes.example", "HA - domestic abuse, duty to refer to Hull",
           "Hi both\n\nPlease take the attached as a duty to refer to Hull City Council. Halima agreed over the phone today (4/11/26).\n\nSteph Moxon",
           attach=[("family centre ref HA.rtf", rtf("".join(out)), RTF)], on="2026-11-04")

    # dapp
    f = F("programme-client-and-partner-columns", "odt", "hand-made ODF", "mirrored columns of client and partner with the same labels, asterisks, an agency grid of workers",
          lenient=["agency", "homeless_status", "housing.situation", "reason", "housing.loss_reason", "other_professionals", "referrer.team", "household", "risk.summary", "custody.offence"])
    body = op("**Domestic Abuse Prevention Programme – referral**") + otable([
        ("**CONTACT DETAILS (Client/Perpetrator)**", "**CONTACT DETAILS (Partner/Victim)**"),
        (j(f("Full Name", "Darren Philip Gostelow", "n"), ": "), "Full Name: Kelly Gostelow"),
        ("Current Address: " + f("", "Travel lodge, A46, till Friday 27th", sit="Travel lodge, A46, till Friday 27th")[1], "Current Address: 5 Orchard Drive, Newark (not to be disclosed)"),
        ("Home Tel: ", "Home Tel: 01632 960 610"), (j(f("Mobile", "07700 900 323", "ph"), ": "), "Mobile: 07700 900 324"),
        (j(f("Email", "dgostelow@fenmail.example", "em"), ": "), "Email: kellyg@fenmail.example"), ("Occupation: HGV driver", "Occupation: teaching assistant"),
        (j(f("Ethnicity*", "White British", "eth"), ": "), "Ethnicity*: White British"), (j(f("First Language*", "English", "lang"), ": "), "First Language*: English"),
        (j(f("DOB", "8/8/1984", dob="1984-08-08"), ": "), "DOB: 19/1/1986"),
    ], 2, "Contact") + op("") + otable([
        ("Name/DOB", "Dependants: Alfie Gostelow 12/09/2014, Ruby Gostelow 30/11/2017"), ("Parental Responsibility", "**YES**/NO"), ("Who does the child(ren) live with?", "Mother"),
        ("Name and contact details of child(ren)’s social worker", "Name: Pia Lindqvist   Email : pia.lindqvist@nottscsc.example"),
        f("Please give details why a referral is being made to the service?", "Conditional caution and bail conditions mean he cannot live at home. His work pays for a room until Friday 27 November and then he has nowhere.", "re", hd="2026-11-27"),
        f("Please note any criminal convictions/cautions for domestic violence offences.", "Common assault, July 2026", cof="Common assault, July 2026"),
        ("Please indicate whether the client is involved with any other service", "see below"),
        ("Mental Health Support (name of support worker and contact number)", ""),
        ("Probation Services (name of support worker and contact number)", "Tunde Bakare 01632 960 613"),
        ("Drug and Alcohol Agency (name of support worker and contact number)", "none"),
        ("Other (please list) (name of support worker and contact number)", ""),
    ], 2, "Rest")
    f.g(cs="bail", cg=True, rn="Tunde Bakare", rr="Probation Officer", rp="01632 960 613", ag="probation", hs="threatened", excl="Newark", rg="Newark Probation")
    f.lenient += ["custody.status", "homeless_date", "custody.licence_conditions", "needs.domestic_abuse", "person.address"]
    f.send("Bakare, Tunde <tunde.bakare@nottsprobation.example>", "housing@newarksherwood-homes.example", "D Gostelow, DTR",
           "Good afternoon,\n\nDTR for this gentleman. The attached was done for the programme last week and he says you may have it. Please note he must not be placed in Newark itself.\n\nTunde Bakare\nProbation Officer, Newark Probation\n",
           attach=[("DAPP referral DG.odt", odt(body), ODT)], on="2026-11-19")

    # secure-children and inter-agency
    f = F("secure-placement-and-interagency", "docx", "hand-made OOXML", "two forms for one young person: colons in cells of their own before controls, column heads with slashes",
          lenient=["agency", "homeless_status", "housing.situation", "housing.loss_reason", "person.gender", "household", "referrer.team", "person.contact_via", "other_professionals", "custody.status", "reason", "person.interpreter_needed"])
    rows = [
        [run("Referring Officer"), run(" : "), sdt(f("", "Michaela Tansley", "rn")[1])], [run("Tel No."), run(" : "), sdt(f("", "01632 960 730", "rp")[1])],
        [run("Mob No"), run(" : "), sdt("Click or tap here to enter text.", hint=True)], [run("Fax No."), run(" : "), sdt("Click or tap here to enter text.", hint=True)],
        [run("Email"), run(" : "), sdt(f("", "michaela.tansley@lutonyjs.example", "rm")[1])], [run("Secure Email"), run(" : "), sdt("Click or tap here to enter text.", hint=True)],
        [run("Referring Local Authority"), run(" : "), drop("Luton", ["Choose an item.", "Bedford", "Luton", "Central Bedfordshire"])],
        [run("Court"), run(" : "), sdt("Luton Youth Court")], [run("Primary Reason for Order"), run(" : "), drop("Choose an item.", ["Choose an item.", "Welfare", "Criminal"], hint=True)],
        [run("Start Date"), run(" : "), day("20/07/2026", "2026-07-20")], [run("Expected End Date"), run(" : "), day("15/12/2026", "2026-12-15")],
    ]
    core = [
        ([wp(run("Forename : ")), wp(sdt("Jayden-Lee"))], [wp(run("Surname : ")), wp(sdt("Mcpherson"))], None),
        ([wp(run("Social Care System ID : ")), wp(sdt(f("", "LCS 774120", "xr")[1]))], [wp(run("Gender : ")), wp(drop("Male", ["Choose an item.", "Male", "Female"]))], [wp(run("DoB : ")), wp(day("02/03/2009", "2009-03-02"))]),
        ([wp(run("Age : 17"))], [wp(run("Height : 5'9"))], [wp(run("Weight : "))]),
        ([wp(run("Ethnic : ")), wp(drop("Mixed White and Black Caribbean", ["Choose an item.", "Mixed White and Black Caribbean"]))], [wp(run("Religion : "))], [wp(run("First Language : English"))]),
    ]
    body = wp(run("Referral for placement", "<w:b/>")) + wtable(rows, 3) + wp(run("1. YOUNG PERSON (CORE INFORMATION)", "<w:b/>")) + wtable([[c if c else "" for c in r] for r in core], 3)
    body += wp(run("2. KEY CONTACTS", "<w:b/>")) + wtable([[run(x) for x in r] for r in (("Role", "Name", "Tel No.", "Mob No.", "Fax No.", "Email"), ("Social Worker:", "Ian Cope", "01632 960 731", "", "", "ian.cope@lutoncsc.example"),
                                                                                      ("Sanctioning Officer:", "", "", "", "", ""), ("Solicitor:", "Marsh & Hale", "01632 960 732", "", "", ""))], 6)
    d = document("Calibri", 11)
    para(d, "**Inter-agency referral**")
    para(d, "Telephone number:  01632 960 730")
    para(d, "Names of child(ren) and young people you are referring.")
    table(d, [("Last Name", "First Name", "Age/DOB/EDD", "Gender M/F", "Religion"), ("Mcpherson", "Jayden-Lee", "17 - 02.03.09", "M", "")])
    para(d, "Name of parents or carers with whom the child(ren) lives (give address if different from the child): was with gran, Mrs Joan Mcpherson, 40 Hockwell Ring, Luton")
    para(d, "Telephone number: none          Mobile number: 07700 900 735 (gran)")
    para(d, "Are there any communication/interpreting needs for the child and /or family? No")
    para(d, "Does the child and/or family have a disability or special needs? " + f("", "ADHD", mh="ADHD")[1])
    para(d, "What services are already working with the child / family?")
    table(d, [("Name", "Agency", "Address", "Telephone"), ("Ian Cope", "Children's social care", "Town Hall", "01632 960 731"), ("Michaela Tansley", "Youth Justice Service", "", "01632 960 730")])
    para(d, "Have you discussed this referral with all those who hold Parental Responsibility …? **Yes** ~~No~~")
    para(d, "Why are you referring the child(ren) to children’s social services?")
    para(d, f("", "Jayden-Lee's secure placement ends on 15 December. Gran cannot have him back because of her tenancy and there is no other family. He needs accommodation from that day.", "re", hd="2026-12-15")[1])
    para(d, "What has your agency done? What actions have you taken? Joint meeting with housing requested.")
    f.g(n="Jayden-Lee Mcpherson", dob="2009-03-02", sex="Male", eth="Mixed White and Black Caribbean", lang="English", ag="youth_offending_team", cg=True, hs="threatened", rr="Case Manager", rg="Luton Youth Justice Service", lsa="40 Hockwell Ring, Luton")
    f.lenient += ["homeless_date", "needs.mental_health", "needs.physical_health", "person.last_settled_address", "person.language", "external_reference", "referrer.organisation", "authority", "person.phone"]
    f.send("Michaela Tansley <michaela.tansley@lutonyjs.example>", "housingneeds@luton-homes.example", "Joint referral JLM (17) - s213B",
           "Dear colleagues\n\nTwo forms for Jayden-Lee, please treat them together as our duty to refer. He and his gran both agree.\n\nMichaela Tansley\nCase Manager\nLuton Youth Justice Service",
           attach=[("placement.docx", ooxml(body), DOCX), ("inter agency JLM.docx", docx_bytes(d), DOCX)], on="2026-10-30")

    # early-help
    f = F("early-help-boxes-after-words", "docx", "python-docx", "boxes glued behind the options, numbered sections 1, 1a, 1b, 2a, siblings and parents in tables",
          lenient=["agency", "homeless_status", "housing.situation", "housing.loss_reason", "household", "referrer.organisation", "referrer.team", "person.contact_via", "reason"])
    d = document("Arial", 10)
    para(d, "Early help referral ☒ Safeguarding referral☐")
    table(d, [("Have you obtained consent from the family to discuss and share information with appropriate agencies?", "Yes☒ No☐"), ("If no, reason why", ""),
              ("**1. Referrer details**",), f("Name", "Bethan Cresswell", "rn"), f("Role", "Pastoral Lead", "rr"), f("Organisation", "Thorpe Bay Sixth Form", "rg"), f("Telephone", "01632 960 671", "rp"), f("Email address", "b.cresswell@thorpebay6.example", "rm")], cols=2)
    para(d, "**1a.Child’s details**")
    table(d, [("Name of child", f("", "Tia-Mae Hubbard", "n")[1], "Religion", "none"),
              ("Also Known As/alias", f("", "Tia", "aka")[1], "Ethnicity", f("", "White British", "eth")[1]),
              ("Date of Birth or Expected Date of Delivery", f("", "28/07/2009", dob="2009-07-28")[1], "Immigration status", ""),
              ("Age", "17", "Interpreter/signer needed?", "Yes☐ No☒"),
              ("Gender", "M☐ F☒ Unknown☐", "GP name and practice", "Dr Rao, Leigh"),
              ("Education provider/employer", "Thorpe Bay Sixth Form", "Does the child have a disability?", "Yes☐ No☒ Unknown☐"),
              ("Own agency reference number (e.g. NHS No, UPN)", "UPN E881204409011"),
              ("Child’s address and postcode", f("", "77 Delaware Close, Shoeburyness SS3 9ZZ", "ad")[1])], cols=4)
    para(d, "**1b. Siblings and other related children’s details**")
    table(d, [("full name", "DOB EDD", "Gender", "NHS No UPN", "Address", "Relationship to child referred?"), ("Kai Hubbard", "12/03/2014", "M", "", "same", "brother")])
    para(d, "**2a. Parent/carer details**")
    table(d, [("full name", "DOB", "Gender", "Address and contact number", "Relationship to child referred?", "Ethnic origin"), ("Lisa Hubbard", "04/05/1985", "F", "same, 07700 900 483", "mother", "White British")])
    para(d, "**3. What are you worried about?**")
    para(d, f("", "Tia-Mae's mum has told her to leave by half term, 26 October. She has been sleeping at friends' houses three nights a week. Mum will not mediate. Tia-Mae can be reached on 07700 900 484.", "re", ph="07700 900 484", hd="2026-10-26")[1])
    f.g(itp=False, sex="F", cg=True, hs="threatened", ag="other", au="Southend-on-Sea")
    f.lenient += ["homeless_date", "person.interpreter_needed", "person.gender", "authority"]
    f.send("Cresswell Bethan <b.cresswell@thorpebay6.example>", "housingsolutionsteam@southend.gov.uk", "Early help form / homelessness, 17 year old",
           "Hello,\n\nReferring a student of ours to Southend housing as she is being asked to leave home, we were told by early help to send you the same form. She knows and wants this.\n\nB Cresswell",
           attach=[("EH referral THubbard.docx", docx_bytes(d), DOCX)], on="2026-10-08")
