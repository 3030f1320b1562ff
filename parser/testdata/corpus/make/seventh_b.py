#!/usr/bin/python3
"""Forms of housing associations, councils and refuges, rebuilt; second part. Needs what third_lib.py names; run seventh_all.py."""
from seventh_lib import *  # noqa: F401,F403


def all_():
    # das
    f = F("abuse-service-two-mirrored-columns", "docx", "python-docx", "the woman left, the perpetrator right, the same labels; Y/N glued to the question",
          lenient=["agency", "housing.situation", "homeless_status", "housing.loss_reason", "risk.summary", "needs.support", "referrer.team", "person.contact_via", "other_professionals", "person.immigration_status"])
    d = document("Calibri", 10)
    para(d, "**REFERRAL AND ASSESSMENT**")
    para(d, "**Section 1 (Referrer or Helpline)**")
    table(d, [
        (j(f("Date:", "26/10/26", rd="2026-10-26")), j(f("Person completing Section 1:", "Natasha Ruddock", "rn"))),
        (j(f("Source of referral:", "Children's social care, Harlow", rg="Children's social care, Harlow", ag="social_services")), j(f("Contact details of referrer:", "01632 960 118 natasha.ruddock@childrens-harlow.example", rp="01632 960 118", rm="natasha.ruddock@childrens-harlow.example"))),
        ("Client aware of referral: **Y**/~~N~~/~~Not known~~", "Is client known to Adult Social Care? Y/**N**"),
        ("Social worker’s name & contact details: as above",),
        (j(f("Language spoken:", "Urdu", "lang")), "Does client require Interpreter? Language Line needed?  Yes, female only"),
        (j(f("Client name:", "Saima Akhtar", "n")), "What does he/she do? Where does he/she work?\nTaxi driver, Harlow town station rank"),
        (j(f("AKA:", "Sam", "aka")), "Perpetrator’s name: Nadeem Akhtar"),
        (j(f("D.O.B:", "02.07.90", dob="1990-07-02")), "Perpetrator’s DOB: 19.03.86"),
        (j(f("Ethnicity:", "Pakistani", "eth")), "Ethnicity: Pakistani"),
        ("Present Address: " + f("", "Refuge space, address not to be shared. Post c/o this office", sit="Refuge space")[1], ""),
        ("Local Authority area: Epping Forest", "Perpetrator’s Location (if different): family home"),
        ("Previous Address: " + f("", "63 Long Meadow, Harlow, CM18 9ZZ", "lsa")[1], ""),
        ("Local Authority area: Harlow", ""),
        ("Safe contact number: " + f("", "07700 900 741", "ph")[1] + " Safe time to call: school hours", ""),
        ("Safe to leave message: Y/**N**", ""),
        (j(f("National Insurance Number:", "JN 66 10 45 D", ni="JN661045D")), ""),
        ("Recourse to Public Funds?**Y**/N", ""),
        ("Indefinite leave to remain in the UK?**Y**/N", ""),
        ("Children:  2", "Pregnant:  No"),
    ], cols=2)
    table(d, [("Name & Surname", "Gender", "DOB", "Living with client?", "Perpetrators child?"),
              ("Aaliyah Akhtar", "F", "11.09.15", "Y", "Y"), ("Yusuf Akhtar", "M", "30.01.19", "Y", "Y")])
    table(d, [
        ("Relationship with perpetrator: husband, separated",),
        (j(f("Summary of circumstances:", "Saima left the family home on 9 October with both children after years of physical and emotional abuse. The refuge place is for 8 weeks only and ends on 4 December 2026.", "re", hd="2026-12-04")),),
        ("Police Involvement? **Y**/N Contact name and details: PC Dowsett, Harlow",), ("Crime Reference number: 42/119877/26",), ("Bail Conditions: not to contact directly or indirectly",), ("Address Flagged? **Y**/N",),
        (j(f("Any other professionals involved? Contact name and details:", "Health visitor Anne Borrett 01632 960 119", "op")),),
        ("Support Needs: Drugs/Alcohol/**Mental Health**/ Complex Needs",),
        ("Action taken: MARAC 15.10.26",), ("Refuge: **Y**/N",),
    ])
    f.g(itp=True, pf=True, imm="Indefinite leave to remain", preg=False, da=True, hh=[person("Aaliyah Akhtar", born="2015-09-11"), person("Yusuf Akhtar", born="2019-01-30")], sup=["Mental Health"], hs="threatened", cg=True, au="Harlow")
    f.lenient += ["needs.mental_health", "homeless_date", "person.address", "custody.status", "custody.licence_conditions", "household"]
    f.send("Natasha Ruddock <natasha.ruddock@childrens-harlow.example>", "housing.options@harlow.gov.uk", "DTR and DA referral - S.A.",
           "Hi\n\nPlease accept this as our duty to refer to Harlow for Saima and her two children. We've used the DA service's form so she doesn't have to tell it all again. She consents to it being shared with you.\n\nNatasha",
           attach=[("Referral and assessment SA.docx", docx_bytes(d), DOCX)])

    # bolton
    f = F("at-home-please-circle", "docx", "python-docx", "options to circle in the label cell, three columns of needs with their tick cells, sections run into their numbers",
          lenient=["agency", "homeless_status", "housing.situation", "person.contact_via", "referrer.team", "referrer.organisation", "housing.loss_reason", "reason"])
    d = document("Verdana", 9)
    para(d, "Which Support Service are you referring to? (Please tick appropriate box)   Floating Support ☑   Sheltered ☐   Young Persons ☐")
    para(d, "**Section 2Applicant Details**")
    table(d, [
        ("Surname: Shawcross", "First Name: Denise"),
        (j(f("Date of Birth:", "17.12.1971", dob="1971-12-17")), "Age: 54      ~~Male~~ / Female"),
        ("Former Names: (if previously used)  " + f("", "Denise Bolland", "aka")[1], "Title: ~~Mr~~ ~~Miss~~ ~~Ms~~ ^^Mrs^^ (Please circle)"),
        ("Marital Status: (Please Circle)", "Single Cohabiting Engaged Married ^^Separated^^ Divorced"),
        f("National Insurance No:", "KX 09 18 27 A", ni="KX091827A"),
        ("Home Phone: none", j(f("Mobile:", "07700-900-409", "ph"))),
        (j(f("Email:", "denshaw71@postbox.example", "em")),),
        ("Preferred Form of Contact", "Home phone / ^^Mobile^^ / Letter\nEmail / Other:"),
        ("Address", f("", "3 Tong Moor Fold, Bolton BL2 9ZZ", "ad")[1]),
        ("Can we contact you at this address / on this number safely? ^^Yes^^ No\nIf no, please give reason why:",),
    ], cols=2)
    para(d, "**Section 3Referring Agency (if applicable)**")
    table(d, [
        (j(f("Referrer’s Name:", "Keith Abara", "rn")), j(f("Organisation", "Community Rehabilitation Team, Royal Bolton", "rg"))),
        ("Address: 2nd floor, Minerva Block",),
        (j(f("Phone:", "01632 960 777", rp="01632 960 777")), j(f("Email", "keith.abara@rbolton-nhs.example", "rm"))),
    ], cols=2)
    para(d, "**Section 4Support Needs**")
    para(d, "Please tick box(es)that best indicate your current situation")
    table(d, [("Support Needs", "Tick", "Support Needs", "Tick", "Support Needs", "Tick"),
              ("People with Mental Health issues", "✓", "People with Learning Disabilities", "", "People with Physical / Sensory Disabilities", "✓"),
              ("People who have an Alcohol problems", "✓", "People who have a Drug problems", "", "Offenders or those at risk of Offending", ""),
              ("Young People at risk", "", "Young People leaving care", "", "People at risk of Domestic Violence", ""),
              ("Complex Needs", "", "Older People with Support needs.", "", "Other:", "")])
    para(d, "Additional comments: Stroke in August, now on the rehab ward. Husband is selling the house (completion 18 December 2026) and she will have nowhere to be discharged to.")
    para(d, "**Section 5 Diversity and Ethnicity Information**")
    para(d, "Ethnic origin:  ^^White British^^   White Irish   White other   Mixed   Asian   Black   Chinese   Other")
    f.g(n="Denise Shawcross", sex="Female", ag="hospital", sup=["People with Mental Health issues", "People with Physical / Sensory Disabilities", "People who have an Alcohol problems"], eth="White British",
        re="Stroke in August, now on the rehab ward. Husband is selling the house (completion 18 December 2026) and she will have nowhere to be discharged to.", hd="2026-12-18", hs="threatened", cg=True, cd="2026-11-10", rr="Discharge Co-ordinator")
    f.lenient += ["homeless_date", "needs.physical_health", "needs.mental_health", "needs.substance_misuse", "consent.date", "consent.method", "needs.domestic_abuse"]
    f.send("Abara Keith (RBH) <keith.abara@rbolton-nhs.example>", "housingoptions@bolton-homes.example", "Referral - stroke rehab patient",
           "Hello\n\nHospital duty to refer, form attached. I spoke to Denise on 10/11/2026 and she is in agreement with this.\n\nBest wishes\nKeith Abara\nDischarge Co-ordinator\nRoyal Bolton\n",
           attach=[("bolton referral form.docx", docx_bytes(d), DOCX)], on="2026-11-10")

    # positive-lifestyles
    f = F("ex-offender-dotted-lines", "pdf", "reportlab canvas", "dotted lines, lettered questions under the emergency contact, ethnicity words without a heading",
          lenient=["homeless_status", "housing.situation", "reason", "referrer.team", "person.contact_via", "agency", "custody.release_type", "housing.loss_reason"])
    p = Sheet("Times-Roman", 11)
    p.head("Application for supported accommodation", 14)
    p.text(45, "Client Details:", bold=True).down(20)
    p.text(45, "Surname  OSGOOD ............................").text(300, "Forenames  Terence Michael ...............").down(20)
    f("Surname / Forenames", "", n="Terence Michael Osgood")
    p.text(45, "Date Of Birth  " + f("", "01/05/1983", dob="1983-05-01")[1] + " ..............").text(300, "Sex    Male").check(365, True).text(380, "Female").check(420, False).down(20)
    p.text(45, "National Insurance Number  " + f("", "PW 72 51 08 C", ni="PW725108C")[1] + " ................................").down(20)
    p.text(45, "Marital Status:")
    for i, w in enumerate(["Married", "Separated", "Divorced", "Single", "Widowed"]):
        p.text(130 + i * 85, w).check(185 + i * 85, w == "Single")
    p.down(24)
    for i, w in enumerate(["African", "Arab", "Asian", "Caribbean", "European", "UK Black", "UK White", "Unknown"]):
        p.text(45 + (i % 4) * 120, w).check(110 + (i % 4) * 120, w == "UK White")
        if i == 3:
            p.down(16)
    p.down(24)
    p.text(45, "Current Address / Contact Place:   HMP Forest Bank, D wing ..............................").down(18)
    p.text(45, "..............................................................................................................").down(20)
    p.text(45, "Telephone Number: ......n/a............................").down(22)
    p.text(45, "Person to be contacted in case of emergency:", bold=True).down(18)
    for s in ("a) Name:  Carol Osgood ...........................................", "b) Relationship:  Mother ........................................",
              "c) Contact Address:  18 Agecroft Row, Salford M27 9ZZ ..........", "d) Contact Telephone:  07700 900 845 .........................."):
        p.text(60, s).down(18)
    p.down(6).text(45, "Prison No.  " + f("", "A4417EW", "pn")[1] + " ...............").text(300, "Release date  " + f("", "11/12/26", crd="2026-12-11")[1] + " (CRD) ....").down(20)
    p.text(45, "Index offence  " + f("", "Possession with intent to supply class A", "cof")[1] + " ............").down(20)
    p.text(45, "Licence conditions  " + f("", "Residence as approved, drug testing, not to enter Eccles town centre", "clc")[1]).down(20)
    p.text(45, "Any history of arson?  YES / NO").line(160, 178, -3).down(20)
    p.text(45, "Offender Manager  " + f("", "Lorraine Bickerstaffe", "ln")[1] + "  Tel  " + f("", "01632 960 087", "lp")[1] + " .......").down(20)
    p.text(45, "Where were you living before custody?  " + f("", "Mother's until arrest. She has now moved to a one bed flat.", "loss")[1]).down(20)
    p.text(45, "I agree to my information being passed to the local authority housing team.").down(18)
    p.text(45, "Signed   T Osgood ....................   Date   19/10/2026 ..............").down(22)
    p.text(45, "Form completed with the client by   " + f("", "Aidan Furlong", "rn")[1] + ", " + f("", "Resettlement Caseworker", "rr")[1] + " .......").down(16)
    f.g(arson=False, sex="Male", eth="UK White", cp="HMP Forest Bank", crt="CRD", cg=True, cm="written", cd="2026-10-19", ag="prison", cs="sentenced", via="Carol Osgood, Mother, 07700 900 845", excl="Eccles town centre")
    f.lenient += ["referral_date", "risk.arson", "risk.excluded_areas", "custody.status", "person.last_settled_address", "person.nationality"]
    f.send("Furlong, Aidan [FOREST BANK] <aidan.furlong@forestbank-resettlement.example>", "housing.advice@salford-homes.example", "T Osgood A4417EW",
           "Good morning\n\nDTR for the above, released 11/12.\n\nAidan", attach=[("Osgood application.pdf", p.done(), PDF)], on="2026-10-20")

    # york-ha
    f = F("association-office-lines-first", "odt", "hand-made ODF", "office-only lines first, the form says 'your' of the person and has a referrer block, a label over two lines",
          lenient=["homeless_status", "agency", "reason", "household", "referrer.team", "housing.tenancy_to_save", "person.contact_via", "local_connection.details"])
    body = "".join([
        op("**Supported housing application**"),
        otable([("Referral status: hold/waiting list/offer/withdrawn", "Date received"), ("Decision made known to referrer", "Ref"), ("Date of interview", "(for office use only)")], 2, "Office"),
        op(""),
        otable([
            f("Your name", "Miss Jodie Rawcliffe", n="Jodie Rawcliffe"), f("Date of birth", "3/6/2004", dob="2004-06-03"),
            f("Current address", "22 Bootham Yard, York YO30 9ZZ", "ad"), ("Correspondence\naddress", "same"),
            f("Contact tel no", "07700 900 936", "ph"),
            f("Name of person making referral", "Harriet Longstaff", "rn"), f("Organisation address", "York Leaving Care Team, West Offices, York", rg="York Leaving Care Team", ag="social_services"),
            f("Tel no", "01632 960 503", "rp"), f("Job title", "Personal Adviser", "rr"),
        ], 2, "Main"),
        op(""),
        otable([("Address", "Dates", "Reason for leaving"), ("Flat 2, 40 Nunthorpe Road", "06/24 - 02/26", "Landlord sold"), ("Foster placement, Selby", "2016 - 06/24", "Turned 18 plus staying put ended")], 3, "History"),
        op(""),
        otable([
            ("Do you have rent arrears?", "Yes"), f("If so how much?", "£288", "arr"), f("With which landlord?", "Bootham Lettings", "land"),
            ("What steps have you taken to repay the arrears?", "£10 a week since September"),
            ("Have you ever been evicted from a previous tenancy? If so, please give details", "No"),
            ("Are you\nTenant ✓\nLodger\nLiving with relatives\nLiving with friends\nOther (please specify)", "Is your current accommodation\nHouse\nFlat ✓\nShared house/flat\nSupported accommodation"),
            ("How much notice do you have to give?", "1 month"),
            ("Are you in danger of losing your Current home?", "**Yes**/~~No~~"),
            f("If yes please give details", "Section 8 notice expires 27 November 2026 and the landlord has told her he will go to court.", "re", hd="2026-11-27", hs="threatened"),
            ("Do you have any specific accommodation requirements?", "Not shared with men"),
            ("Do you have a pet?", "~~Yes~~/No"), ("Please indicate the type of accommodation you are interested in", "Self-contained with support"),
            ("Signed   J Rawcliffe\n(By applicant)", "Date   21/10/2026"),
        ], 2, "Rest")])
    f.g(sit="Tenant, Flat", cl=True, cg=True)
    f.lenient += ["housing.situation", "homeless_date", "referral_date", "person.last_settled_address", "housing.loss_reason", "consent.date", "consent.method", "person.care_leaver"]
    f.send("Harriet Longstaff <harriet.longstaff@york-leavingcare.example>", "housingoptions@york-homes.example", "Duty to refer: JR, care leaver, s8 notice",
           "Hello all\n\nJodie is a care leaver (22) and has asked me to refer her to you as she may lose her flat. I've attached the form we did together for the housing association, it has everything in it.\n\nThanks,\nHarriet",
           attach=[("application JR.odt", odt(body), ODT)], on="2026-10-21")

    # emmaus
    f = F("community-write-self", "rtf", "Riched20", "an instruction in the referrer's label, yes / no cells in small letters",
          lenient=["agency", "referrer.team", "homeless_status", "housing.situation", "reason", "person.nationality", "housing.loss_reason"])
    w = [4600, 4600]
    out = [rp("**Referral Application**"), rrow((j(f("Referrer :(If self, write “self”)", "Dougie Sinnott, Riverside Day Centre", rn="Dougie Sinnott", rg="Riverside Day Centre", ag="other")), j(f("Contact Number:", "01632 960944", "rp"))), w), rp(""), rp("**Personal Details**")]
    for r in [
        (j(f("Names of Client/Applicant:", "Marek Piotr Zielinski", "n")), j(f("Gender:", "M", "sex"))),
        (j(f("Date of birth:", "24 Nov 1975", dob="1975-11-24")), j(f("National insurance number:", "SZ881934A", ni="SZ881934A"))),
        ("Next of Kin: none in UK", j(f("Email address:", "marekz75@mailbox.example", "em"))),
        (j(f("Contact number:", "07700900163", "ph")), "Country of origin: Poland"),
    ]:
        out.append(rrow(r, w))
    w3 = [5200, 2000, 2000]
    for r in [("Are you eligible for housing benefit?", "**yes**", "~~no~~"),
              ("If you answered no, please give details:",),
              (j(f("Current housing situation:", "Sleeping in the bus station and A and E waiting room for 3 weeks since he was asked to leave Emmaus Norwich.", "sit", hs="homeless", rs=True)),),
              ("Do you have a drug or alcohol problem?", "**yes**", "~~no~~"), (j(f("Details:", "Alcohol, detox in July, drinking again but less", "sub")),),
              ("Have you been in prison?", "~~yes~~", "**no**"),
              ("Do you agree to us contacting the council about you?", "**yes**", "~~no~~"),
              ("Signed: M Zielinski", "Date:", "2/11/26")]:
        out.append(rrow(r, w3))
    f.g(cg=True, cm="written", cd="2026-11-02")
    f.lenient += ["consent.method", "consent.date", "referral_date", "person.gender", "needs.substance_misuse", "person.public_funds"]
    f.send("Riverside Day Centre <office@riversidedaycentre.example>", "homelessness@ipswich-homes.example", "Referral under duty to refer (charity)", "see attached regards D",
           attach=[("Referral Application MZ.rtf", rtf("".join(out)), "text/rtf")], on="2026-11-03")

    # solas-cymru
    f = F("hostel-character-boxes", "docx", "python-docx", "a box for every character under D D M M Y Y, M / F cells, prose questions with the answer after the colon",
          lenient=["homeless_status", "housing.situation", "agency", "referrer.team", "referrer.organisation", "housing.loss_reason", "person.contact_via"])
    d = document("Arial", 10)
    para(d, "**1. Applicant Details:**")
    table(d, [("Title", "Mr ✓", "Mrs", "Miss", "Ms", "Other:")])
    table(d, [("Forenames", *"CALLUM JOHN", "", "")])
    table(d, [("Surname", *"PUGSLEY", "", "", "", "", "", "")])
    table(d, [("N.I Number", *"JR447821B", "", "", "", "")])
    table(d, [("", "", "", "", *"DDMMYY"), ("Sex", "M ✓", "F", "Date of Birth", *"260796")])
    table(d, [
        ("If applying to a young persons service please put the name of parent/guardian: N/A",),
        (j(f("Applicant’s point of contact (telephone or mobile or another contact point where the applicant can be reached:", "via COM Siân Prosser, he comes out with no phone", via="COM Siân Prosser")),),
    ])
    para(d, "**2. Details of referral agency**")
    table(d, [
        (j(f("Name of referring agency:", "HMP/YOI Bristol OMU", rg="HMP/YOI Bristol OMU", ag="prison", cp="HMP Bristol")),),
        ("Name and contact details of person making referral (including address, telephone number and e-mail):\nMrs Adaeze Nwosu, POM, HMP Bristol, 19 Cambridge Road, Bristol, tel 01632 960 221, adaeze.nwosu@bristol-omu.example",),
        ("Relationship to applicant and period you have known them for: his POM since January",),
        ("Is the applicant subject to any legal attachments e.g. Licence, Schedule, Section, Appointeeship, etc. Yes",),
        (j(f("If so please give details:", "Licence from 08/01/2027 to 08/11/2027. COM is Siân Prosser, 01632 960 230, sian.prosser@bristolprobation.example. GPS tag, no contact with victim.",
             clc="GPS tag, no contact with victim", ln="Siân Prosser", lp="01632 960 230", lm="sian.prosser@bristolprobation.example", crd="2027-01-08")),),
    ])
    para(d, "**3. Housing Information:**")
    table(d, [
        ("Current Address and type of housing (e.g. council, housing association, friends, relatives, prison, hospital etc): HMP Bristol, prison",),
        ("When did the applicant move there? (month and year): 11/2025",),
        ("If the applicant is a tenant - have they got any rent arrears? not a tenant",),
        (j(f("Previous address 1", "46 Novers Rise, Bristol (nan's)", lsa="46 Novers Rise, Bristol")), "Previous address 2  Solas hostel, Newport"),
        ("Have the applicant ever been in care (foster care or a residential placement)? – If so please give details\nYes, care leaver",),
        ("Type of care e.g. residential or foster placement: residential",), ("Length of stay i.e. dates (month and year): 03/2010 - 07/2014",),
        (j(f("Reason for referral:", "Nan has passed away and the tenancy ended. He will be street homeless on 8 January.", "re")),),
    ])
    para(d, "**4. Medication issues**")
    table(d, [("Is the applicant on any medication at the moment", "YES / ~~NO~~"), f("If yes", "Mirtazapine for depression", mh="Mirtazapine for depression")])
    para(d, "Applicant's signature for consent to share:  C Pugsley (wet signature on OMU copy)  date 05/11/26")
    f.g(n="Callum John Pugsley", ni="JR447821B", dob="1996-07-26", sex="M", rn="Adaeze Nwosu", rr="POM", rp="01632 960 221", rm="adaeze.nwosu@bristol-omu.example", cl=True, hs="threatened", cg=True, cm="written", cd="2026-11-05", cs="sentenced")
    f.lenient += ["custody.status", "custody.release_date", "homeless_date", "person.gender", "needs.physical_health", "custody.licence_conditions", "person.last_settled_address", "referral_date"]
    f.send("NWOSU, Adaeze (HMP BRISTOL) <adaeze.nwosu@bristol-omu.example>", "housingadvice@severn-homes.example", "OFFICIAL: Pugsley DTR",
           "Hi, attached for Mr Pugsley. His COM wants a copy of your acknowledgement please.\n\nA Nwosu", attach=[("Pugsley referral.docx", docx_bytes(d), DOCX)], on="2026-11-06")

    # home-group
    f = F("application-you-and-joint-applicant", "pdf", "reportlab canvas", "two columns of answers, You and Joint applicant, office block first",
          lenient=["agency", "homeless_status", "reason", "housing.loss_reason", "household", "referrer.team", "referrer.organisation", "housing.situation"])
    p = Page()
    p.row([("Details", 120, True), ("Change of circumstances  [ ]", 190, False), ("Internal transfer:  [ ]", 190, False)])
    p.row([("Direct:  [ ]", 120, False), ("Nomination:  [X]", 190, False), ("Suspension:", 190, False)])
    p.row([("Application No: 0088213", 250, False), ("Designated band: C", 250, False)])
    p.down(12).head("Question 1 - Your details", 11)
    q = [("", "You", "Joint applicant (for example your partner who will be on the tenancy with you)"),
         ("Title Mr Mrs Ms Miss", "Mr", "Mrs"),
         ("First name(s)", "Joseph Kwame", "Efua"), ("Surname", "Amankwah", "Amankwah"),
         ("Date of birth", f("", "12/04/1978", dob="1978-04-12")[1], "03/11/1982"),
         ("National Insurance number", f("", "LA 31 56 90 C", ni="LA315690C")[1], "NB 44 02 71 D"),
         ("Relationship to you", "", "Wife"),
         ("Address and postcode", f("", "Quarter 14, Wavell Barracks Road, Catterick DL9 9ZZ", ad="Quarter 14, Wavell Barracks Road, Catterick, DL9 9ZZ")[1], "Same"),
         ("Correspondence address and postcode if different from above", "", ""),
         ("Home phone number", "", ""), ("Work phone number", "01632 960 366", ""), ("Mobile phone number", f("", "07700 900 555", "ph")[1], "07700 900 556"), ("Textphone number", "", ""),
         ("Email address", f("", "jk.amankwah@catmail.example", "em")[1], "efua.a@catmail.example"),
         ("Who owns your current home e.g. landlord, parent, private landlord, building society?", "MOD", ""),
         ("Landlord name", f("", "Defence Infrastructure Organisation", "land")[1], ""), ("Phone number", "01632 960 399", ""), ("Tenancy from", "14/08/2019", "")]
    for i, (a, b, c) in enumerate(q):
        p.row([(a, 180, True), (b, 160, i == 0), (c, 160, i == 0)])
    p.down(14)
    p.row([("Why do you need to move?", 180, True), (f("", "Leaving the Army on 25 January 2027 after 22 years; we have to hand back the quarter that day.", "re", hd="2027-01-25")[1], 320, False)])
    p.row([("Children", 180, True), ("Nana, 9 and Kofi, 6", 320, False)])
    f.g(n="Joseph Kwame Amankwah", hh=[person("Efua Amankwah", "Wife", "1982-11-03"), person("Nana"), person("Kofi")], af=True, ag="armed_forces", cg=True, hs="threatened",
        rn="Fiona Strang", rr="Regimental Welfare Officer", rp="01632 960 367")
    f.lenient += ["homeless_date", "referrer.name", "person.armed_forces"]
    f.send("Fiona Strang <fiona.strang@welfare-catterick.example>", "housing@richmondshire-homes.example", "Service family, leaving quarters in January - duty to refer",
           "Dear Housing Team\n\nI refer Mr and Mrs Amankwah, who have agreed to my doing so. The application they have made to the housing association is attached; it gives all their details.\n\nYours\n\nCapt (Retd) Fiona Strang\nRegimental Welfare Officer\nTel 01632 960 367\n",
           attach=[("application.pdf", p.done(), PDF)], on="2026-11-12")
