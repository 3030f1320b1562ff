#!/usr/bin/python3
"""Forms of housing associations and councils, rebuilt; first part. Needs what third_lib.py names; run seventh_all.py."""
from seventh_lib import *  # noqa: F401,F403


def all_():
    # leeds-mh
    f = F("tenancy-support-mental-health", "docx", "python-docx", "label and answer in one cell, two cells a row, title options struck",
          lenient=["agency", "person.contact_via", "homeless_status", "housing.situation", "housing.loss_reason", "referrer.team", "referrer.organisation", "local_connection.details"])
    d = document("Calibri", 11)
    para(d, "**Supported Tenancies – Mental Health**")
    para(d, "**Referral form**")
    table(d, [
        ("Title: ~~Mr~~ / ~~Mrs~~ / Miss / ~~Ms~~", j(f("Date of Birth:", "23/06/1989", dob="1989-06-23"))),
        ("Last name: Farrugia", j(f("National Insurance Number:", "NW 48 21 09 B", ni="NW482109B"))),
        ("First name(s): Dominique", j(f("NHS Number:", "943 555 0192", nhs="9435550192"))),
        (j(f("Current address:", "14 Hesketh Rise, Armley, Leeds LS12 9ZZ", "ad")), j(f("Telephone:", "07700 900 318", "ph"))),
        (j(f("Tenancy type:", "private rented, AST", "sit")), j(f("Landlord:", "Headrow Lets", "land"))),
        ("Ward (if in hospital): Ward 3, The Larches", j(f("Date she must leave the property:", "30.11.26", hd="2026-11-30"))),
        (j(f("Diagnosis and medication:", "Schizoaffective disorder, depot fortnightly", "mh")),),
        (j(f("Reason for referral:", "Landlord has served a s21 notice while Dominique was an inpatient. She cannot go back after 30 November and has nowhere else.", "re")),),
        (j(f("Risks we should know about:", "No risk to others. Overdose in March this year.", "rsum")),),
        ("Client has agreed to this referral:  Yes / ~~No~~     Verbally / ~~In writing~~",),
        (j(f("Referrer:", "Imogen Stead", "rn")), j(f("Job title:", "Care Co-ordinator", "rr"))),
        (j(f("Team:", "South and West CMHT", "rt")), j(f("Date:", "12/10/2026", rd="2026-10-12"))),
        (j(f("Tel:", "01632 960 271", "rp")), j(f("Email:", "imogen.stead@swcmht-nhs.example", "rm"))),
    ])
    f.g(n="Dominique Farrugia", cg=True, cm="oral", hs="threatened")
    f.send("STEAD, Imogen (South and West CMHT) <imogen.stead@swcmht-nhs.example>", "housing.options@leedshousing.example", "Duty to Refer DF",
           "Dear Housing Options\n\nUnder the duty to refer please see attached, we use the support provider's form as she is going to them as well.\n\nImogen",
           attach=[("DF supported tenancies referral.docx", docx_bytes(d), DOCX)])

    # hope-at-home
    f = F("hosting-charity-web-page", "html", "", "saved page of a web form, the options one a line with their radio buttons",
          lenient=["agency", "reason", "referrer.team", "person.nationality", "needs.support", "homeless_status", "housing.loss_reason", "local_connection.details"])

    def field(label, value):
        return '<p><label>%s</label><br><input type="text" value="%s" size="50"></p>' % (escape(label), escape(value))

    def radio(name, label, options, on):
        return "<fieldset><legend>%s</legend>%s</fieldset>" % (escape(label), "\n".join(
            '<div><input type="radio" name="%s" value="%s"%s> %s</div>' % (name, escape(o), " checked" if o == on else "", escape(o)) for o in options))
    body = "<h1>Make a referral</h1><h2>Your details</h2>" + "".join([
        field(*f("Organisation making referral:", "Safe Passage Wessex", "rg")),
        field(*f("Key worker/support worker name", "Marguerite Oyelaran", "rn")),
        field(*f("Phone number:", "07700 900644", "rp")),
        field(*f("Email address:", "m.oyelaran@safepassagewessex.example", "rm")),
        field(*f("Date of referral:", "09/11/2026", rd="2026-11-09"))]) + "<h2>Client details</h2>" + "".join([
            field(*f("Client Name:", "Linh Thi Tran", "n")), field(*f("Preferred Name:", "Lily", "aka")),
            field(*f("Ethnic origin:", "Vietnamese", "eth")), field("Country of origin:", "Vietnam"),
            radio("nrm", "NRM Status:", ["Positive RG", "Negative RG", "Positive CG", "Negative CG", "Other (please specify)"], "Positive CG"),
            field("If other, please detail:", ""),
            radio("imm", "Immigration status:", ["UK National", "Asylum Seeker", "Refused Asylum Seeker", "Discretionary Leave to Remain (DLR)", "Indefinite Leave to Remain (Refugee Status)",
                                                 "EEA National Pre-settled status", "EEA National Settled status", "Client did not wish to disclose", "Other (please specify)"],
                  f("", "Indefinite Leave to Remain (Refugee Status)", "imm")[1]),
            field("If other, please detail:", ""),
            field(*f("Preferred language:", "Vietnamese", "lang")), field("Languages spoken:", "Vietnamese, a little English"),
            radio("int", "Interpreter required?:", ["Yes", "No"], "Yes"),
            field(*f("Date of birth:", "17/05/1999", dob="1999-05-17")),
            radio("pf", "Do they have access to public funds?:", ["Yes", "No"], "Yes"),
            radio("exp", "Type of exploitation experienced:", ["Forced labour", "Sexual exploitation", "Domestic servitude", "Criminal exploitation", "Other (please specify below)"], "Domestic servitude"),
            radio("gender", "Gender:", ["Male", "Female", "Other"], f("", "Female", "sex")[1]),
            field(*f("Current accommodation:", "Safe house in Andover, move-on deadline reached", "sit")),
            field(*f("Move-on date:", "14/12/2026", hd="2026-12-14")),
            '<p><label>Why is a host needed?</label><br><textarea rows="4" cols="60">%s</textarea></p>' % f("", "Her time in the safe house ends on 14 December and she will be homeless that day.", "re")[1],
            radio("con", "The client agrees to this referral being shared with the local council:", ["Yes", "No"], "Yes")])
    f.g(itp=True, pf=True, cg=True, hs="threatened", ag="other")
    f.lenient += ["person.ethnicity"]
    f.send("Marguerite Oyelaran <m.oyelaran@safepassagewessex.example>", "housingoptions@testvalley-homes.example", "Homelessness referral (DTR) for L.T.",
           "Good afternoon,\n\nWe don't have your form so I am sending the one I did for the hosting scheme, please treat as a duty to refer. Hosts are full.\n\nMarguerite Oyelaran\nSafe Passage Wessex",
           attach=[("hosting-referral.html", page(body, "Make a referral").encode(), "text/html")])

    # liverpool
    f = F("city-wizard-notification", "html", "", "notice of a council's ten-step web form, drop-downs left at Please Select", kinds=["portal_notification", "referral"],
          lenient=["rough_sleeping", "homeless_date", "homeless_status", "reason", "referrer.team", "housing.situation", "custody.status", "referrer.organisation"])
    rows = [("**1. About you, the referrer**",),
            ("Do you have the permission of the applicant to submit this information on their behalf?", "Yes"),
            ("What is your role?", "Partner agency"), ("Adviser name", ""),
            f("Role of person referring", "Probation Services Officer", "rr"), f("Name of person referring", "Colm Hanratty", "rn"),
            ("Address of referrer", "Probation Office, 40 Dock Street, Liverpool L3 0AA"),
            f("Email address of referrer", "colm.hanratty@mersey-probation.example", "rm"), f("Phone number of referrer", "01632 960733", "rp"),
            ("Partner agency making a referral", "Probation Service"),
            ("Please indicate which agency is referring the main applicant", "Probation Service"), ("If Other, please specify", ""),
            f("Release date / Homelessness date (dd/mm/yyyy)", "04/12/2026", crd="2026-12-04"),
            f("Current Prison or approved premises", "Altcourse (HMP)", cp="HMP Altcourse"),
            f("Details of most recent conviction", "Burglary (non dwelling)", "cof"), f("Date of sentence", "17/04/2026", csd="2026-04-17"),
            f("Does the customer have a history of substance misuse?", "Yes - heroin, on a script", sub="heroin, on a script"),
            ("Agency referral details", "none"), ("Urgency of case", "-- Please Select --"),
            f("Referral information", "Mr Pinnock has no address to go to on release. Previous tenancy with Mossbank HA ended by eviction in 2024.", "re"),
            ("Do they have a safe place to stay tonight?", "Yes"), f("What date will they no longer have access to the safe space?", "04/12/2026", hd="2026-12-04"),
            ("**3. Main applicant details**",), ("Title", "Mr"), ("First name", "Winston"), ("Last name", "Pinnock"), f("Date of birth", "29/02/1980", dob="1980-02-29"),
            f("National Insurance number", "SK556677D", ni="SK556677D"), ("Contact number", ""), ("Preferred contact method", "-- Please Select --"),
            f("Ethnic origin", "Black Caribbean", "eth")]
    f.g(n="Winston Pinnock", cg=True, ag="probation", rg="Probation Service", rs=False, cs="sentenced", hs="threatened", xr="HR-2026-004417")
    f.send("City Housing Forms <no-reply@forms.citycouncil-portal.example>", "housingoptions@mersey-city.example", "Homeless referral on behalf of someone else - HR-2026-004417",
           html=page("<p>A form has been submitted. Reference: <b>HR-2026-004417</b></p>" + hrows(rows) + "<p>This is an automated message, please do not reply.</p>"),
           text="A form has been submitted. Open this message in a mail program that shows HTML.", headers=[("Auto-Submitted", "auto-generated")], date=datetime.datetime(2026, 10, 21, 14, 3))

    # first-point
    f = F("floating-support-two-a-row", "docx", "python-docx", "two questions a row, Y / N to strike, ticks in one line of agencies",
          lenient=["household", "other_professionals", "housing.situation", "agency", "homeless_status", "needs.support", "person.ethnicity", "referrer.team", "risk.to_staff", "needs.mental_health"])
    d = document("Arial", 10)
    para(d, "**FLOATING SUPPORT SERVICE – REFERRAL**")
    table(d, [
        ("Title: Mrs", j(f("Applicants Name:", "Sandra Kettlewell", "n"))),
        (j(f("Date of Birth:", "8th August 1964", dob="1964-08-08")),),
        (j(f("Ethnicity:", "White British", "eth")), "Care Leaver: ~~Y~~ / N"),
        ("Veteran: Y / ~~N~~", j(f("Nat Ins No:", "YB 70 13 22 A", ni="YB701322A"))),
        ("Economic Status:\nPlease specify- Working FT, PT, Benefits", "PIP and UC"),
        (j(f("Current Address:", "Flat 6, Brookvale House, Whitmarsh Lane, Basingstoke", ad="Flat 6, Brookvale House, Whitmarsh Lane, Basingstoke, RG21 9ZZ")),),
        ("Postcode: RG21 9ZZ", "Home Tel no: -"),
        (j(f("Mobile Tel no:", "07700 900 952", "ph")),),
        ("Email address: n/a",),
        (j(f("Type of accommodation: (please specify eg H.A, Private rental etc)", "H.A flat, secure", sit="H.A flat, secure")), j(f("Landlord:", "Loddon Homes", "land"))),
        (j(f("People living at property: ", "son Craig", hh=[person("Craig", "son")])), "Names and ages\nCraig (31)"),
        (j(f("Are there any risks at property? e.g. dogs", "Large dog, please ring first so it can be shut away", "staff")),),
        ("Please state if applicant has support from any of the following.\nCMHT ✓    Drug / Alcohol     Housing ✓    Probation     Children's Services (including EHH)",),
        (j(f("Please provide support providers details:", "Gemma Rudd, CMHT, 01632 960 810", "op")),),
        (j(f("Are there any communication needs? (If yes please state)", "Hard of hearing, text rather than ring", phy="Hard of hearing, text rather than ring")),),
        ("Any other identified Vulnerability?  no",),
        (j(f("Please give full details of the support this person requires:", "Possession hearing 26 November for arrears of £1,934. Has stopped opening post since her husband died. Needs someone to help her keep the flat.",
             "re", arr="£1,934", save=True)),),
        ("**Referrer's information**",),
        (j(f("Name of Referrer", "Pauline Achterberg", "rn")), j(f("Date of Referral", "22/10/26", rd="2026-10-22"))),
        (j(f("Name of Referring Agency", "Basingstoke Jobcentre Plus", "rg", ag="jobcentre")), j(f("Telephone", "01632 960 004", "rp"))),
    ])
    f.g(af=True, cl=False, cg=True)  # consent: the covering mail
    f.lenient += ["housing.tenancy_to_save", "needs.physical_health", "risk.to_staff", "housing.loss_reason"]
    f.kinds = ["referral", "retention_request"]
    f.send("ACHTERBERG Pauline DWP <pauline.achterberg@basingstoke-jcp.example>", "housing@basing-homes.example", "Duty to refer - customer at risk of losing flat",
           "Hello,\n\nMrs Kettlewell was in to see me this morning and has agreed that I can tell you about her situation. Form attached.\n\nPauline",
           attach=[("First contact form SK.docx", docx_bytes(d), DOCX)])

    # one-support
    f = F("one-service-table", "docx", "python-docx", "Yes No after the question and again in a cell, a long client group list to pick from",
          lenient=["agency", "housing.situation", "homeless_status", "housing.loss_reason", "needs.support", "referrer.team", "referrer.role", "local_connection.details", "local_connection.grounds"])
    d = document("Tahoma", 10)
    para(d, "**One Service – Referral Form**")
    table(d, [
        ("Name of Service", "Floating support, Tendring"),
        ("Date of Referral\n03.11.2026", "Date Received"),
        ("**Applicants Details**",),
        f("Applicant’s Name", "Roy Alan BIGGINS", n="Roy Alan Biggins"),
        f("Telephone Numbers", "07700 900123 or 01632 960 660 (daughter)", ph="07700 900123"),
        f("Current Address", "Room 11, The Esplanade Guest House, Harwich", ad="Room 11, The Esplanade Guest House, Harwich, CO12 9ZZ"),
        ("Post Code", "CO12 9ZZ"),
        (j(f("Gender", "Male", "sex"), "   "), j(f("Ethnic Origin", "White Irish", "eth"), "   ")),
        (j(f("Date of Birth", "14-Mar-1957", dob="1957-03-14"), "   "), j(f("NI Number", "ZW338812C", ni="ZW338812C"), "   ")),
        f("Applicant’sFirst Language?", "English", "lang"),
        ("If not English, is help needed?Yes No", "Yes No"),
        ("Does the Applicant have a disability?", "**Yes** ~~No~~"),
        f("If yes, please specify\nany adaptations/assistance required?", "COPD and uses a mobility scooter. Needs ground floor or a lift.", phy="COPD and uses a mobility scooter. Needs ground floor or a lift."),
        f("Next of Kin", "Mrs Teresa Colley (daughter)"), ("Telephone Number", "01632 960 660"),
        ("Economic Status", "Retired"),
        ("Does the Applicant have recourse to public funds?", "Yes ~~No~~"),
        ("Which best describes the Applicant ?", "Single person"),
        ("Is the Applicant in receipt of?", "State pension, Pension Credit"),
        ("Client Group\n(one only) (one only)", "Primary: Older people with support needs\nSecondary: Physical or sensory disability"),
        f("Background history/current need\nPlease state why the applicant is being referred to the service, …",
          "Guest house is closing for good on 12 January 2027 and all residents have been told to go. Roy has lived there 4 years, paying weekly, no agreement.", "re", hd="2027-01-12"),
        ("**referral agency details**",),
        f("Name of agency", "Adult Social Care, Essex County Council", "rg", ag="social_services"),
        f("Telephone / Fax Number", "01632 960 345 / no fax", rp="01632 960 345"),
        f("Staff Name", "Kwabena Frimpong", "rn"),
    ])
    f.g(rd="2026-11-03", pf=True, cg=True, hs="threatened", sup=["Older people with support needs", "Physical or sensory disability"])
    f.lenient += ["homeless_date", "person.contact_via", "person.language"]
    f.send("Kwabena Frimpong <kwabena.frimpong@essexasc.example>", "housingoptions@tendringdc.gov.uk", "DTR - Mr Biggins, Harwich",
           "Afternoon both\n\nOne for you under duty to refer, Mr Biggins is ok with me sending it.\n\nKB",
           attach=[("referral RAB.docx", docx_bytes(d), DOCX)])

    # hampshire
    f = F("county-support-unlabelled-name", "docx", "python-docx", "a name in an unlabelled cell, referrer all in one cell, delete as appropriate, service grid",
          lenient=["homeless_date", "homeless_status", "housing.situation", "person.no_fixed_abode", "agency", "needs.support", "reason", "referrer.team", "housing.loss_reason"])
    d = document("Arial", 11)
    para(d, "**Homelessness Support Services – Appendix 1 – Application form**")
    table(d, [
        ("Gareth Lloyd Penhaligon", j(f("Like to be called:", "Gaz", "aka")), j(f("Date of Birth:", "5.9.1992", dob="1992-09-05"))),
        (j(f("National Insurance Number:", "JC119045B", ni="JC119045B")), "Current Address/Sleeping Site:\n" + f("", "Doorway behind the library, Gosport. Was at 8 Seafield Close till June.", sit="Doorway behind the library, Gosport")[1]),
        ("Type of Accommodation\nRough sleeping", "Referrer (Name and Contact Details including email):\nBryony Hale, Two Anchors outreach, 07700 900 387, bryony.hale@outreach-solent.example"),
        (j(f("Contact Telephone Number:", "07700 900 388", "ph")), j(f("Date of Referral:", "6 November 2026", rd="2026-11-06"))),
        ("Date Service Required: ASAP",),
    ], cols=3)
    para(d, "")
    table(d, [("Service", "Area", "Tick box"), ("Emergency bed", "Gosport", "✓"), ("Stage 1 hostel", "Gosport", "✓"), ("Stage 1 hostel", "Fareham", ""), ("Community support", "Gosport", "")])
    para(d, "")
    table(d, [
        ("1. Gender (please delete as appropriate): Male/~~Female~~",),
        ("Sexuality (please delete as appropriate): Bisexual/Heterosexual/Lesbian/Gay Man/Transgender/Declined",),
        ("1. Have you ever been a member of the Armed Forces?", "Yes/~~No~~"),
        ("Is/has any member of your family been in the Armed Forces", "Yes/No"),
        ("Which Service?", "Royal Navy 2010-14"),
        ("Do you need support because of Domestic Abuse or Violence?", "~~Yes~~/No"),
        ("Have you ever been in Local Authority Care?", "~~Yes~~/No"),
        ("Are you aged 18 - 21 and a care leaver", "~~Yes~~/No"),
        ("Drugs and alcohol", f("", "Drinks daily, spice now and then", "sub")[1]),
        ("Does the applicant agree to their details going to the council?", "Yes, signed form held"),
    ], cols=2)
    f.g(n="Gareth Lloyd Penhaligon", rn="Bryony Hale", rg="Two Anchors outreach", rp="07700 900 387", rm="bryony.hale@outreach-solent.example", sex="Male", af=True, da=False, cl=False,
        cg=True, cm="written", hs="homeless", rs=True, lsa="8 Seafield Close")
    f.lenient += ["person.care_leaver", "person.last_settled_address", "person.address"]
    f.send("Bryony Hale <bryony.hale@outreach-solent.example>", "dutytorefer@gosporthousing.example", "Penhaligon G - rough sleeping referral", "",
           attach=[("App 1 GP.docx", docx_bytes(d), DOCX)])

    # stockport-swa
    f = F("refuge-labels-run-together", "pdf", "reportlab platypus", "two labels run together in a cell, the abuser's particulars beside the woman's",
          lenient=["homeless_status", "housing.situation", "agency", "risk.summary", "housing.loss_reason", "referrer.role", "local_connection.details", "household"])
    rows = [
        ("**Personal Information**",),
        (j(f("Name:", "Kerry-Anne Tuck", "n")), "Date:05/10/26Date of birth:11/02/94", j(f("National Insurance number:", "HA203344C", ni="HA203344C"))),
        (j(f("Ethnicity:", "White British", "eth")), j(f("Tel:", "07700 900 207", "ph")), "*Safe to contact?: after 9.30am only, never text"),
        ("Do you consider yourself to have a disability? If so, please provide details:\n" + f("", "Epilepsy", "phy")[1],),
        ("Next of Kin: Mum, Denise Tuck, 07700 900 208",),
        (j(f("Referring Agency:", "Emergency Department, Stepping Hill", "rg", ag="emergency_department")),),
        (j(f("Contact name:", "Sr Olufunke Adeyemi", rn="Olufunke Adeyemi")), j(f("Number:", "01632 960 455", "rp"))),
        ("Reason for referral (current situation which has prompted the referral):\n" + f("", "Attended ED last night with facial injuries. Left the house with one bag and is on a friend's sofa till the weekend only. Cannot return.", "re")[1],),
        ("Name of abuser: Lee Mottram", "Date of birth: 30/12/1988", "Relationship to abuser: ex partner"),
        ("What type of Abuse have you experienced? Physical, financial",),
        ("Length of relationship: 6 yrs", "When abuse started: 2022"),
        ("**Safety Issues**",),
        ("Are you currently at risk from the abuser? **Yes** ~~No~~",),
        ("Does the abuser live at the above address with you?~~Yes~~ **No** Does he/she know your address?~~Yes~~ **No**",),
        ("Has he/she been to your present address? ~~Yes~~ **No**",),
        ("Contact police in event of no contact ✓".replace("✓", "X"),), ("Do not contact police in event of no contact",),
        ("As a referring agency, will you be providing any support …? Safeguarding team only",),
        ("Current address you are fleeing:" + f("", "57 Larkhill Terrace, Stockport SK3 9ZZ", "lsa")[1] + " Date left previous address: 04/10/26",),
        ("Salary/ Income: UC",), ("Do you work? If yes, part-time or full time? part-time",),
        ("Place of employment: B and M Bargains If not employed, how do you support yourself?",),
    ]
    f.g(rd="2026-10-05", dob="1994-02-11", da=True, hs="homeless", sit="on a friend's sofa till the weekend only", rr="Sister", cg=True, cm="oral")
    f.lenient += ["person.address", "person.contact_via", "person.last_settled_address", "homeless_date", "person.gender"]
    f.send("ED Safeguarding <ed.safeguarding@steppinghill-nhs.example>", "homeless@stockport-homes.example", "SECURE: duty to refer, patient fleeing DV",
           "Please see attached. The patient has given verbal consent for this to go to you and to the refuge. Do NOT ring before 9.30.\n\nSister Adeyemi\nED",
           attach=[("swa form.pdf", flow([pp("Refuge referral form", 14, bold=True), ptable(rows, [175, 165, 165])]), PDF)])

    # bury-cap
    f = F("access-point-stacked-labels", "doc", "LibreOffice", "two labels stacked in a cell with their answers stacked beside them, support grid",
          lenient=["needs.support", "agency", "homeless_status", "housing.situation", "reason", "referrer.organisation", "referrer.team", "housing.loss_reason"])
    d = document("Arial", 10)
    para(d, "**CENTRAL ACCESS POINT REFERRAL FORM**")
    para(d, "**SECTION A. Applicant Details**")
    table(d, [
        ("Name\nGender", f("", "Raymond Duckett", "n")[1] + "\n" + "Male / ~~Female~~"),
        f("Current address\nPost Code", "C/o 23 Fern Street, Ramsbottom (sister)\nBL0 9ZZ", ad="C/o 23 Fern Street, Ramsbottom, BL0 9ZZ"),
        ("NI Number\nDate of Birth / Age", f("", "OE556610A", ni="OE556610A")[1] + "\n" + f("", "19/1/1979 / 47", dob="1979-01-19")[1]),
        f("Telephone Number", "07700 900 666", "ph"),
        ("First Chosen language / Interpreter required", f("", "English", "lang")[1] + " / No"),
        ("Please tick the type of support applicant requires:", "Supported Accommodation ■ Floating Support □"),
    ], cols=2)
    para(d, "**SECTION B. Referring Agency details**")
    table(d, [
        ("Date\nReferring Agency", f("", "28/9/26", rd="2026-09-28")[1] + "\n" + f("", "Probation, Bury and Rochdale PDU", rg="Probation, Bury and Rochdale PDU", ag="probation")[1]),
        f("Contact Person", "Yasmin Choudhury (PSO)", rn="Yasmin Choudhury", rr="PSO"),
        f("Contact Number and Email", "01632 960 912 yasmin.choudhury@gmprobation.example", rp="01632 960 912", rm="yasmin.choudhury@gmprobation.example"),
    ], cols=2)
    para(d, "**SECTION C. Housing Related Support Need**")
    para(d, "What Housing Issues do you think the applicant needs support with? Please tick")
    table(d, [("Support Required", "A lot", "Some", "None"), ("Help with running a tenancy/own home", "", "✓", ""), ("Help with registering with utilities", "✓", "", ""),
              ("Developing skills to complete forms", "", "", "✓"), ("Developing skills to access/apply for welfare benefits", "", "✓", "")])
    para(d, j(f("Additional information:", "On licence to 2/27. Sister has said he has to be gone by 26th October, her tenancy does not allow lodgers. Applicant has signed our consent form.", re="Sister has said he has to be gone by 26th October, her tenancy does not allow lodgers.",
                hd="2026-10-26", cs="licence", cg=True, cm="written")))
    f.g(sex="Male", itp=False, hs="threatened")
    f.lenient += ["person.interpreter_needed", "homeless_date"]
    f.send("Choudhury, Yasmin <yasmin.choudhury@gmprobation.example>", "homelessness@burycouncil-homes.example", "R Duckett - DTR / CAP",
           "Hiya\n\nCAP form for Raymond, sending to you as well under DTR as agreed on the phone.\n\nYas", attach=[("CAP Duckett.doc", word97(docx_bytes(d)), "application/msword")])
