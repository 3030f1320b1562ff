#!/usr/bin/python3
"""Word forms, first part. Needs what third_lib.py names; run fifth_all.py."""
from fifth_lib import *  # noqa: F401,F403


def all_():
    # 1
    f = F("rotherham-omu-prisoner", "docx", "python-docx", "council's own form, two columns with shaded section rows, filled by an OMU", lenient=["unmapped", "custody.status", "housing.loss_reason"])
    d = document("Calibri", 11)
    para(d, "**Rotherham Metropolitan Borough Council**")
    para(d, "**Homelessness Reduction Act 2017 – Duty to Refer notification**")
    para(d, "Please complete electronically and return to the Homelessness Team. Incomplete forms may be returned.")
    table(d, [
        ("**PART A – ABOUT YOU**",),
        f("Name of officer making the referral", "Gillian Prowse", "rn"),
        f("Job title", "Case Administrator, OMU", "rr"),
        f("Public authority", "HMP Moorland", "rg", cp="HMP Moorland", ag="prison"),
        f("Direct dial", "01632 960417", "rp"),
        f("Work e-mail", "g.prowse@moorland-omu.example", "rm"),
        f("Date form completed", "14.9.26", rd="2026-09-14"),
        ("**PART B – ABOUT THE PERSON**",),
        f("Surname", "HARKER"), f("First name(s)", "Dale Anthony", n="Dale Anthony Harker"),
        f("Date of birth", "22.11.84", dob="1984-11-22"),
        f("National Insurance No.", "JT 40 28 17 C", ni="JT402817C"),
        f("Telephone", "n/a - in custody"),
        f("How can we speak to them?", "Ring OMU to arrange a call or a purple visit, wing HB4", "via"),
        f("Is the person a British Citizen?", "Yes", "u"),
        ("**PART C – HOUSING CIRCUMSTANCES**",),
        f("Is the person already homeless or threatened with homelessness within 56 days?", "Threatened", hs="threatened"),
        f("Why are they homeless / likely to be?", "Mr Harker is released on 3.11.26 at his CRD. He had a council flat at 17 Winterhill Court but gave it up in Feb when he was remanded. Sister cant have him.", "re",
          crd="2026-11-03", crt="CRD", lsa="17 Winterhill Court"),
        f("Known connection to Rotherham (family, work, lived here)", "Born in Rotherham, mum and sister both in Maltby.", "lcd", lcg=["family"]),
        f("Any rent arrears or former tenant debt?", "approx £640", "arr"),
        ("**PART D – RISK AND SUPPORT**",),
        f("Any risk to lone workers?", "None known", "staff"),
        f("Physical health", "Asthma, inhaler", "phy"),
        f("Mental health", ""),
        f("Drugs / alcohol", "On 40ml methadone, will be picked up by community service", "sub"),
        ("**PART E – CONSENT**",),
        f("Has the person agreed to this referral?", "Yes, he signed the OMU disclosure form 10.9.26", cg=True, cm="written", cd="2026-09-10"),
    ])
    f.g(au="Rotherham")
    f.lenient += ["local_connection.grounds", "person.last_settled_address", "housing.loss_reason"]
    f.send("OMU Moorland <omu@moorland-omu.example>", "homelessness@rotherham-housing.example", "DTR - release 3.11.26", "Please find attached.\n\nRegards\nOMU",
           attach=[("DTR Rotherham.docx", docx_bytes(d), DOCX)])

    # 2
    f = F("omu-four-columns", "docx", "python-docx", "prison's resettlement sheet, two pairs a row", lenient=["unmapped", "reason"])
    d = document("Arial", 9)
    para(d, "**HMP/YOI LOW NEWTON – RESETTLEMENT HUB**")
    para(d, "**Accommodation Referral to Local Authority (DtR)**")
    table(d, two([
        f("Prisoner name:", "Tanya MOFFATT", n="Tanya Moffatt"), f("NOMIS:", "A7718FK", "pn"),
        f("D.O.B:", "6/2/1991", dob="1991-02-06"), f("Wing / cell:", "E wing 2-14", "via"),
        f("Sentence:", "18 weeks", "csl"), f("Offence:", "Theft from shop x 4", "cof"),
        f("Release date:", "19/10/2026", crd="2026-10-19"), f("Type of release:", "CRD", "crt"),
        f("Sentenced on:", "12/08/2026", csd="2026-08-12"), f("Recall Y/N:", "N"),
        f("NI number:", "PK663120B", ni="PK663120B"), f("Ethnicity:", "W1", "eth"),
        f("COM:", "Ravi Sandhu", ln="Ravi Sandhu"), f("COM tel:", "07700 900216", lp="07700 900216"),
        f("COM email:", "r.sandhu@tees-probation.example", lm="r.sandhu@tees-probation.example"), f("RoSH:", "Medium", rl="medium"),
        f("MAPPA:", "No"), f("Arson:", "No", arson=False),
    ]))
    para(d, "")
    table(d, above([
        f("Address prior to custody", "NFA – sofa surfing in Bishop Auckland", nfa=True),
        f("Which council and why", "Durham – Tanya has lived in the county all her life, children live with her nan in Crook", "lcd", au="Durham", lcg=["residence", "family"]),
        f("Health / medication", "Low mood - sertraline 50mg. Hep C treatment completed.", mh="Low mood - sertraline 50mg.", phy="Hep C treatment completed."),
        f("Victim of domestic abuse?", "Yes – ex partner, non molestation order until March", da=True),
        f("Areas to avoid", "Spennymoor (ex partner lives there)", "excl"),
        f("Prisoner's agreement", "I have spoken to Tanya and she gave verbal consent on 01/09/2026", cg=True, cm="oral", cd="2026-09-01"),
        f("Completed by", "M. Telfer, Resettlement Officer, 01632 960 552", rn="M. Telfer", rr="Resettlement Officer", rp="01632 960 552", rg="HMP Low Newton", rt="Resettlement Hub"),
        f("Date", "02/09/2026", rd="2026-09-02"),
    ]), style="Table Grid")
    f.g(cp="HMP Low Newton", ag="prison", cs="sentenced")
    f.lenient += ["custody.status", "needs.mental_health", "needs.physical_health", "local_connection.grounds", "homeless_status", "referrer.organisation", "referrer.team", "housing.situation"]
    f.send("Telfer, M <m.telfer@lownewton.example>", "housingsolutions@durhamhousing.example", "Accommodation referral - TM", "Hi\n\nReferral for one of our ladies, due out October.\n\nThanks\nMaureen",
           attach=[("TM referral.docx", docx_bytes(d), DOCX)])

    # 3
    f = F("yot-letter-form", "docx", "python-docx", "lines of label and answer by tabs, no table", lenient=["unmapped", "homeless_status"])
    d = document("Verdana", 10)
    para(d, "**Kirklees Youth Justice Service**")
    para(d, "Referral under s213B Housing Act 1996")
    for a, b in [
        f("Young person", "Kayden Ashworth-Bell", "n"), f("Born", "30 August 2008 (18)", dob="2008-08-30"),
        f("Likes to be called", "KJ", "aka"), f("Mobile", "07700 900871", "ph"),
        f("Living at", "mum's, 9 Quarry Rise, Heckmondwike", ad="9 Quarry Rise, Heckmondwike"),
        f("Order", "Youth Rehabilitation Order, ends Feb 2027", "u"),
        f("Case manager", "Shabnam Iqbal", rn="Shabnam Iqbal"), f("Contact", "07700 900302 / shabnam.iqbal@kirklees-yjs.example", rp="07700 900302", rm="shabnam.iqbal@kirklees-yjs.example"),
        f("Dated", "6th October 2026", rd="2026-10-06"),
    ]:
        para(d, a + "\t\t" + b)
    para(d, "**Why we are referring**")
    para(d, f("", "Mum has told Kayden he must leave by 31 October 2026 following arguments about his step dad. He has nowhere else lined up. He has stayed with his aunt before but she has a full house now.", "re", hd="2026-10-31")[1])
    para(d, "**Things you should know**")
    para(d, f("", "ADHD, not medicated at the moment. Cannabis daily. No risks to staff.", mh="ADHD, not medicated at the moment.", sub="Cannabis daily.", staff="No risks to staff.")[1])
    para(d, "**Agreement**")
    para(d, f("", "Kayden agrees to this referral and signed our consent sheet on 5th October 2026.", cg=True, cm="written", cd="2026-10-05")[1])
    f.g(ag="youth_offending_team", rg="Kirklees Youth Justice Service", rr="Case manager", hs="threatened")
    f.lenient += ["person.address", "needs.mental_health", "needs.substance_misuse", "risk.to_staff", "housing.situation", "referrer.role", "custody.status", "housing.loss_reason"]
    f.send("Shabnam Iqbal <shabnam.iqbal@kirklees-yjs.example>", "housing.solutions@kirkleeshousing.example", "Kayden A-B", "Referral attached, please could someone ring me about this one before you ring him.\n\nShabnam",
           attach=[("KAB housing.docx", docx_bytes(d), DOCX)])

    # 4
    f = F("jobcentre-controls", "docx", "hand-made OOXML", "content controls, two not filled, one drop-down", lenient=["unmapped"])
    rows = [
        (wp(run("Your details", "<w:b/>")), 2),
        ["Work coach", sdt(f("", "Bernadette Cole", "rn")[1])], ["Jobcentre", sdt(f("", "Boston Jobcentre Plus", "rg", ag="jobcentre")[1])],
        ["Phone", sdt("Click or tap here to enter text.", hint=True)], ["Email", sdt(f("", "bernadette.cole@boston-jcp.example", "rm")[1])],
        ["Date you are sending this", day(f("", "21/09/2026", rd="2026-09-21")[1], "2026-09-21")],
        (wp(run("Claimant details", "<w:b/>")), 2),
        ["Claimant name", sdt(f("", "Mr Piotr Zawada", n="Piotr Zawada")[1])], ["Claimant date of birth", day(f("", "17/05/1979", dob="1979-05-17")[1], "1979-05-17")],
        ["NINO", sdt(f("", "SX 81 00 42 A", ni="SX810042A")[1])], ["Best number to reach claimant on", sdt(f("", "07700 900638 - text first", ph="07700 900638")[1])],
        ["Claimant email", sdt("Click or tap here to enter text.", hint=True)],
        ["Where is the claimant staying?", sdt(f("", "In his car, Fydell St car park most nights", "sit", rs=True, hs="homeless")[1])],
        ["Is an interpreter required?", drop(f("", "Yes", itp=True)[1], ["Choose an item.", "Yes", "No"])], ["Language", sdt(f("", "Polish", "lang")[1])],
        ["Preferred council", sdt(f("", "Boston Borough", au="Boston")[1])],
        ["Main reason for homelessness", drop(f("", "Lost private tenancy", "re")[1], ["Choose an item.", "Asked to leave by family", "Lost private tenancy", "Relationship breakdown"])],
        ["Anything else to tell the council", sdt(f("", "Landlord sold the house in August. Has settled status. Works agency shifts at the veg packers so mornings are bad.", imm="settled status", loss="Landlord sold the house in August.")[1])],
        ["I confirm the claimant agrees to their details being shared", [wp(tick(1), run(" Yes   "), tick(0), run(" No"))]],
    ]
    f.g(cg=True)
    f.lenient += ["housing.loss_reason", "reason", "person.immigration_status", "referrer.role", "housing.situation", "rough_sleeping", "homeless_status", "person.address"]
    f.g(rr="Work coach")
    body = wp(run("Housing referral (Duty to Refer) – Jobcentre Plus Lincolnshire", "<w:b/><w:sz w:val=\"28\"/>")) + wtable([[r] if isinstance(r, tuple) else r for r in rows], 2)
    f.send("Bernadette Cole <bernadette.cole@boston-jcp.example>", "housing@boston-bc.example", "Claimant rough sleeping - duty to refer", "Please see attached.", attach=[("duty to refer PZ.docx", ooxml(body), DOCX)])

    # 5
    f = F("ward-boxes-before", "docx", "python-docx", "hospital integrated discharge form with boxes before words", lenient=["unmapped"])
    d = document("Arial", 10)
    para(d, "**Integrated Discharge Hub – Notification to Housing (Duty to Refer)**")
    table(d, [
        f("Ward", "Ward 32, Royal Kingsbridge Infirmary", "via"),
        f("Patient", "Mrs Doreen Applegarth", n="Doreen Applegarth"),
        f("DOB / Age", "09/12/1951 – 74", dob="1951-12-09"),
        f("NHS No.", "943 476 5919", nhs="9434765919"),
        ("Gender", box("Female", ["Male", "Female", "Other"])),
        f("Normal address", "Flat 6, Corunna House, Bath Street, Wakefield WF1 2QT", "ad"),
        ("Tenure", box("Housing association", ["Council", "Housing association", "Private rent", "Owner", "Temporary", "None"])),
        f("Landlord", "Wakefield Homes Trust", "land"),
        f("Why can patient not return?", "Flat is on 2nd floor no lift, now hoist transfer following L) hip fracture. OT says not suitable.", "re"),
        f("Medically fit from", "24/09/26", "u"),
        f("Planned discharge date", "30/09/26", "u"),
        ("Support needs (tick)", box(["Physical disability"], ["Mental health", "Physical disability", "Learning disability", "Substance misuse", "Domestic abuse"])),
        f("Package of care in place?", "4 x daily double handed, start date tbc", "u"),
        f("Next of kin", "Son – Alan, 07700 900455", "u"),
        ("Consent to refer", box("Verbal", ["Verbal", "Written", "Lacks capacity – best interests"])),
        f("Referrer (name, role, bleep)", "Jo Beaumont, discharge coordinator, bleep 4417", rn="Jo Beaumont", rr="discharge coordinator"),
        f("Tel / email", "01632 960 730  jo.beaumont@kingsbridge.example", rp="01632 960 730", rm="jo.beaumont@kingsbridge.example"),
        f("Date sent", "23 Sept 26", rd="2026-09-23"),
    ])
    f.g(sex="Female", sit="Housing association", sup=["Physical disability"], cg=True, cm="oral", ag="hospital", rg="Royal Kingsbridge Infirmary", rt="Integrated Discharge Hub")
    f.lenient += ["referrer.organisation", "referrer.team", "homeless_status", "person.contact_via", "needs.physical_health", "housing.loss_reason", "authority"]
    f.send("Jo Beaumont <jo.beaumont@kingsbridge.example>", "housingneeds@wakefield-mdc.example", "Patient for rehousing Ward 32", "Hi, form attached.\n\nJo Beaumont\nDischarge Coordinator",
           attach=[("Housing notification DA.docx", docx_bytes(d), DOCX)])

    # 6
    f = F("social-worker-letter", "docx", "python-docx", "a letter with a reference block and then prose", lenient=["unmapped"])
    d = document("Arial", 11)
    for s in ["Adult Social Care – Locality North", "Kestrel House, Marsh Lane", "Tel: 01632 960181", "", "Our ref: ASC/N/20417", "Date: 12 October 2026", "",
              "Housing Options, Telford & Wrekin Council", "", "Dear colleague", "**Re: Mr Leonard Faulkner, DOB 4 January 1958, of 22 Haybridge Crescent, Hadley, Telford TF1 6XN**",
              "I am writing to refer the above named gentleman to you under the duty to refer. Mr Faulkner has given me his verbal consent to share this information.",
              "Mr Faulkner rents privately from Mr D Oakes. He was served a section 21 notice on 1 September 2026 and it expires on 9 November 2026, when he will have to leave. He owes around £1,150 in rent because his housing benefit stopped in the spring.",
              "He has COPD and uses a walking frame, so he cannot manage stairs. He drinks most days but does not want help with this at present. He served in the Army for nine years as a young man.",
              "He can be reached on 07700 900594 but is hard of hearing, and it may be better to go through me.",
              "Yours sincerely", "", "Philippa Reardon", "Social Worker", "philippa.reardon@twasc.example"]:
        para(d, s)
    f.g(xr="ASC/N/20417", rd="2026-10-12", au="Telford and Wrekin", n="Leonard Faulkner", dob="1958-01-04", ad="22 Haybridge Crescent, Hadley, Telford TF1 6XN", cg=True, cm="oral",
        land="Mr D Oakes", hd="2026-11-09", arr="around £1,150", phy="He has COPD and uses a walking frame, so he cannot manage stairs.", sub="He drinks most days but does not want help with this at present.", af=True,
        ph="07700 900594", rn="Philippa Reardon", rr="Social Worker", rm="philippa.reardon@twasc.example", rp="01632 960181", ag="social_services", hs="threatened",
        re="He was served a section 21 notice on 1 September 2026 and it expires on 9 November 2026, when he will have to leave.", rg="Adult Social Care", rt="Locality North")
    f.lenient += ["reason", "needs.physical_health", "needs.substance_misuse", "person.contact_via", "housing.situation", "housing.loss_reason", "referrer.organisation", "referrer.team", "housing.arrears", "housing.tenancy_to_save", "external_reference", "housing.landlord"]
    f.send("Reardon, Philippa <philippa.reardon@twasc.example>", "housing.options@telfordwrekin-housing.example", "Letter re Mr Faulkner", "Please see attached letter.\n\nPhilippa Reardon\nSocial Worker",
           attach=[("LF housing letter 12.10.26.docx", docx_bytes(d), DOCX)])

    # 7
    f = F("asc-in-cell", "docx", "python-docx", "question and answer in one cell, two or three cells a row", lenient=["unmapped"])
    d = document("Tahoma", 10)
    para(d, "**CORNWALL – Homelessness notification by a public body**")
    t = within([
        f("Full name of adult:", "Ms Rosenwyn Tregear", n="Rosenwyn Tregear"), f("Date of birth:", "11-Jul-1996", dob="1996-07-11"), f("Pronouns / gender:", "she/her"),
        f("Mobile:", "07700 900120", "ph"), f("E-mail:", "rosen.tregear@post.example", "em"), f("Safe to leave voicemail? Y/N", "Y", "u"),
        f("Address or sleeping place:", "Tent, dunes behind Gwithian Towans", "sit"), f("Since when?", "about 3 weeks", "u"), f("Sleeping rough? Y/N", "Y", rs=True, hs="homeless"),
        f("Children / dependants:", "none"), f("Pregnant?", "No", preg=False), f("Ever served in forces?", "No", af=False),
        f("Care experienced (18-25)?", "N/K"), f("Recourse to public funds?", "Yes", pf=True), f("First language:", "English", "lang"),
    ])
    rows = [tuple(t[i:i + 3]) for i in range(0, len(t), 3)]
    rows += [(x,) for x in within([
        f("What has led to this referral?", "Left her partner at the end of Aug because of violence and has been camping since. Does not feel safe in Camborne as his brothers live there.", "re", da=True),
        f("Areas the person cannot go to:", "Camborne", "excl"),
        f("Health:", "type 1 diabetic, keeping insulin cold is a big problem", "phy"),
        f("Mental wellbeing:", "anxious, seeing GP", "mh"),
        f("Other agencies:", "Rural Outreach – Dan; IDVA – Keren Bolitho 01632 960644", "op"),
        f("Referring officer & team:", "Tegen Rowse, Adult Safeguarding Triage", rn="Tegen Rowse", rt="Adult Safeguarding Triage"),
        f("Contact:", "tegen.rowse@cornwall-adults.example", rm="tegen.rowse@cornwall-adults.example"),
        f("Has Ms/Mr ........ agreed to the referral?  Y/N", "Y", cg=True), f("Date:", "15/10/26", rd="2026-10-15"),
    ])]
    table(d, rows, cols=3)
    f.g(ag="social_services", au="Cornwall")
    f.lenient += ["person.gender", "authority", "housing.situation", "person.address", "agency", "housing.loss_reason", "risk.excluded_areas"]
    f.send("Tegen Rowse <tegen.rowse@cornwall-adults.example>", "homeless@cornwallhousing.example", "Homelessness notification", "New referral please.\nTegen", attach=[("RT notification.docx", docx_bytes(d), DOCX)])

    # 8
    f = F("naval-resettlement", "docx", "python-docx", "transition form with numbered questions and answers below", lenient=["unmapped"])
    d = document("Times New Roman", 11)
    para(d, "**Defence Transition Service – Notification to Housing Authority**")
    for i, (a, b) in enumerate([
        f("Rank and name of Service leaver", "LH Marcus Oyelaran", n="Marcus Oyelaran"), f("Service number", "30215574", "u"),
        f("Date of birth", "3 Mar 93", dob="1993-03-03"), f("Personal mobile", "07700 900 913", "ph"), f("Personal email", "m.oyelaran@webpost.example", "em"),
        f("Present accommodation", "SFA, 14 Jellicoe Avenue, Gosport PO12 2TZ", ad="14 Jellicoe Avenue, Gosport PO12 2TZ"),
        f("Date by which accommodation must be vacated", "18 Dec 26", hd="2026-12-18"),
        f("Family members moving with Service leaver", "Wife Adaeze (12/10/94), son Tobi (2/2/21)", hh=[person("Adaeze", "Wife", "1994-10-12"), person("Tobi", "son", "2021-02-02")]),
        f("Reason for notification", "Medical discharge. Notice to vacate SFA has been served and he hasn't been able to find anywhere private he can afford.", "re", hs="threatened"),
        f("Local authority of choice", "Gosport", "au"), f("Connection to that area", "3 years based at Sultan, son at school there", "lcd"),
        f("Injury or health condition", "Lower back injury, no lifting", "phy"), f("Psychological", "NIL"),
        f("Consent of Service leaver", "Written consent held on file dated 5 Oct 26", cg=True, cm="written", cd="2026-10-05"),
        f("Notifying officer", "Mrs C Penhaligon, Welfare Caseworker", rn="C Penhaligon", rr="Welfare Caseworker"),
        f("Tel", "01632 960 099", "rp"), f("Email", "c.penhaligon@dts-navy.example", "rm"), f("Date", "8 Oct 26", rd="2026-10-08"),
    ], 1):
        para(d, "**%d.  %s**" % (i, a))
        para(d, b, style="List Bullet" if i == 8 else None)
    f.g(af=True, ag="armed_forces", rg="Defence Transition Service")
    f.lenient += ["person.address", "person.armed_forces", "housing.situation", "local_connection.grounds", "household", "referrer.organisation", "needs.mental_health", "housing.loss_reason"]
    f.send("DTS South <welfare@dts-navy.example>", "housing@gosport-bc.example", "Notification - Service leaver", "Good afternoon,\n\nPlease find a notification attached.\n\nV/R\nChristine Penhaligon",
           attach=[("Notification LH Oyelaran.docx", docx_bytes(d), DOCX)])

    # 9
    f = F("crs-provider-hub", "docx", "python-docx", "commissioned provider's form, options to strike out", lenient=["unmapped"])
    d = document("Calibri", 10)
    para(d, "**Pathway Forward CIC – Commissioned Rehabilitative Services (Accommodation)**")
    para(d, "**LA Duty to Refer form v7**")
    table(d, [
        f("PoP name", "Jordan Lee Critchlow", "n"), f("CRN", "E402915", "crn"), f("DoB", "08.08.1999", dob="1999-08-08"),
        f("Tel of PoP", "07700900747", "ph"), ("Status", "**Licence** / ~~Community Order~~ / ~~Custody~~"),
        f("Probation Practitioner + email", "Anna-Marie Voss, annamarie.voss@nwprob.example", ln="Anna-Marie Voss", lm="annamarie.voss@nwprob.example"),
        f("Current living arrangements", "CAS3 bedspace, ends 20.11.26", "sit", hd="2026-11-20"),
        ("Homeless now / within 56 days", "~~Homeless now~~ / within 56 days"),
        f("LA referred to", "Blackburn with Darwen", "au"),
        f("Basis of local connection", "family - grandparents Mill Hill 20 yrs +", "lcd", lcg=["family"]),
        f("Offence type (index)", "Section 20 assault", "cof"),
        ("Risk of serious harm", "~~Low~~ / ~~Medium~~ / **High** / ~~Very High~~"),
        ("MAPPA", "Cat **2** / Level **1**"),
        f("Licence conditions relevant to housing", "Not to enter Darwen town centre. Curfew 7pm-7am tagged.", "clc"),
        ("RSO?", "~~Yes~~ / No"), ("Arson?", "~~Yes~~ / No"),
        f("Support", "Keeping to appointments, budgeting, ETE", sup=["Keeping to appointments", "budgeting", "ETE"]),
        ("Consent given by PoP?", "Yes / ~~No~~"),
        f("Provider worker", "Stef Halloran", rn="Stef Halloran"), f("Worker's contact", "01632 960377 stef.h@pathwayforward.example", rp="01632 960377", rm="stef.h@pathwayforward.example"),
        f("Date", "29/09/26", rd="2026-09-29"),
    ])
    f.g(cs="licence", hs="threatened", rl="high", mc=2, ml=1, rso=False, arson=False, cg=True, ag="other", rg="Pathway Forward CIC")
    f.lenient += ["needs.support", "reason", "risk.excluded_areas", "custody.cas3", "local_connection.grounds"]
    f.send("Stef Halloran <stef.h@pathwayforward.example>", "dutytorefer@bwd-housing.example", "DTR for JLC E402915", "Hiya, please see DTR for JC attached\n\nStef (they/them)", attach=[("JC DTR v7.docx", docx_bytes(d), DOCX)])

    # 10
    f = F("ed-liaison-nurse", "docx", "python-docx", "emergency department sheet, label over answer in three columns", lenient=["unmapped"])
    d = document("Arial", 9)
    para(d, "**ED Homeless Liaison – St Aldate's Hospital**   Duty to Refer")
    c = [f("Pt name", "Wayne Slattery", "n"), f("DoB", "2/6/75", dob="1975-06-02"), f("Hosp no", "K551920", "u"),
         f("Phone", "lost phone"), f("Attended", "27/10/26 04:10", "u"), f("Presenting complaint", "Cellulitis L leg", "phy"),
         f("Sleeping", "doorway by the library", "sit", rs=True), f("Usual haunts", "Day centre Mon-Fri breakfast", "u"), f("Found by", "LAS"),
         f("Alcohol / drugs", "8+ cans per day, denies drugs", "sub"), f("Mental state", "Low, denies SI", "mh"), f("Staff risk", "Verbally aggressive when withdrawing", "staff")]
    rows = []
    for i in range(0, len(c), 3):
        rows.append(tuple("**" + x[0] + "**" for x in c[i:i + 3]))
        rows.append(tuple(x[1] for x in c[i:i + 3]))
    table(d, rows)
    para(d, "**Narrative:** " + f("", "Street homeless since Aug when hostel excluded him. Says he is from Swindon and would go back. Consented verbally in dept. Can be found via outreach.", "re", hs="homeless", cg=True, cm="oral")[1])
    para(d, "**Nurse:** Oluchi Eze RN     **Ext:** 01632 960318     **Date:** 27/10/26")
    f.g(rn="Oluchi Eze", rp="01632 960318", rd="2026-10-27", ag="emergency_department", rg="St Aldate's Hospital")
    f.lenient += ["person.contact_via", "referrer.role", "referrer.organisation", "referrer.team", "housing.loss_reason", "local_connection.details", "authority", "homeless_status", "needs.physical_health", "risk.summary"]
    f.send("ED Liaison <ed.liaison@staldates.example>", "housing.options@northmere.example", "DTR W Slattery", "please see attached", attach=[("DTR WS.docx", docx_bytes(d), DOCX)])
