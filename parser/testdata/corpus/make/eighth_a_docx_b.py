#!/usr/bin/python3
"""Word forms of councils, filled in by public bodies; second part. Needs what third_lib.py names; run eighth_a_all.py."""
from eighth_a_lib import *  # noqa: F401,F403


def all_():
    service_leaver_struck()
    childrens_services_family()
    letter_and_form_contradicted()


def service_leaver_struck():
    f = F("service-leaver-delete-as-needed", "docx", "python-docx", "answers by striking out, label and answer in one cell, rank and service number, two children in a sentence",
          lenient=["hs", "sit", "lcg", "loss", "rt", "via", "op"])
    d = document("Times New Roman", 11)
    para(d, "**PLYMOUTH CITY COUNCIL**")
    para(d, "**Community Connections – Service leavers and families at risk of homelessness**")
    para(d, "To be filled in by the unit welfare staff, the Naval Families people or a resettlement adviser, with the Service person sitting beside you if at all possible. Strike out what does not apply. "
            "Under s.199 a person who has served in Plymouth for any length of time may have a connection here, so tell us about postings.")
    table(d, [
        ("**Service person**",),
        (j(f("Rank, initials, surname:", "LET(ME) Gethin Pryce-Jones", n="Gethin Pryce-Jones")), j(f("Known in the mess as:", "Taff", "aka"))),
        ("Service no: 30291177", j(f("DOB:", "9 May 92", dob="1992-05-09"))),
        (j(f("Private mobile:", "07700 900 245", "ph")), j(f("Private e-mail:", "gpj_taff@post.example", "em"))),
        (j(f("Where living now:", "SFA, 14 Torpoint Terr, PL2 9ZZ", ad="14 Torpoint Terr, PL2 9ZZ")), "Type: ~~SLA~~ / SFA / ~~private~~ / ~~with family~~"),
        (j(f("Married / ~~single~~ / ~~partner~~   Who would move with them:", "wife Cerys (17.2.94) and the boys Macsen 6 and Idris 3")),),
        ("Anybody expecting? ~~Yes~~ / No", "Any disability? Yes / ~~No~~  Say what: tinnitus + hearing aid L ear"),
    ])
    f.g(sit="SFA", hh=[person("Cerys", "wife", "1994-02-17"), person("Macsen", "son"), person("Idris", "son")], preg=False, phy="tinnitus + hearing aid L ear", af=True)
    f.lenient += ["preg", "hh", "phy"]
    table(d, [
        ("**Leaving**",),
        (j(f("Why leaving:  ~~End of engagement~~ / Medical / ~~Redundancy~~ / ~~Discipline~~ / ~~Own request~~     Last day of service:", "30 Sep 26")),),
        (j(f("Must be out of quarters by:", "Mon 21st Dec 2026 (93 day notice, already extended the once)", hd="2026-12-21")),),
        (j(f("Tell us the background:", "Med discharged, hearing. Notice to vacate from DIO. Applied for private rents but no landlord will take them until he has 3 mths payslips, starts at Babcock in Jan. Wife works at Derriford. 8 yrs at Devonport. "
                                       "Family will be homeless on the 21st if DIO do not extend.", "re")),),
        (j(f("Ties to Plymouth: posted here / ~~lived here before joining~~ / ~~family~~ / job     Details:", "Devonport 8 yrs. Wife HCA at Derriford", "lcd")),),
        ("Money worries?  ~~Yes~~ / No", "Mental health worries?  ~~Yes~~ / No"),
        (j(f("Would we be safe to visit alone?", "Yes", staff="Yes")),),
    ])
    f.g(lcg=["residence", "employment"], hs="threatened")
    f.lenient += ["lcg", "staff", "mh", "lcd"]
    table(d, [
        ("**Authority to share** (s213B(2)(c))",),
        ("I agree / ~~do not agree~~ that the Naval Families may tell Plymouth City Council about my housing.   Signed: G Pryce-Jones   Date: 04 Nov 26",),
        ("**Welfare staff**",),
        (j(f("Name", "Sheila Drummond WO2 (Retd)", rn="Sheila Drummond")), j(f("Post", "Families Caseworker, HMS Drake", rr="Families Caseworker"))),
        (j(f("Tel (mil / civ)", "– / 01632 960 375", rp="01632 960 375")), j(f("E-mail", "sheila.drummond@navyfamilies.example", "rm"))),
        ("Sent to Council on: 5 Nov 26 by e-mail",),
        ("**Council:** ack'd …/…/… by ………   HLO: ………",),
    ])
    f.g(cg=True, cm="written", cd="2026-11-04", au="Plymouth", ag="armed_forces", rd="2026-11-05")
    f.lenient += ["rg", "rr", "referral_date"]
    f.send("Drummond, Sheila (Navy Families) <sheila.drummond@navyfamilies.example>", "service.leavers@plymouth-homes.example", "LET Pryce-Jones - to vacate 21 Dec",
           "Sir/Madam,\n\nAttached for your action, please.\n\nSheila\n", attach=[("SL homelessness form PJ.docx", docx_bytes(d), DOCX)])


def childrens_services_family():
    f = F("childrens-services-children-table", "docx", "python-docx", "long notice on privacy between the parts, a table of children, other adult not moving, merged labels over rows",
          lenient=["hs", "sit", "lcg", "loss", "rt", "op", "rsum", "sup", "rg"])
    d = document("Arial", 10)
    para(d, "London Borough of Croydon – Homelessness Prevention & Accommodation")
    para(d, "**Public authority referral (families)**")
    para(d, "HOW WE USE THIS INFORMATION. Croydon Council is the data controller. We will use what you tell us to decide whether the family is homeless, to contact them and to keep our staff safe. We may check it against council tax, benefit and immigration records, "
            "and may share it with accommodation providers, the police and other councils. The family can ask for a copy. The Data Protection Officer can be reached at dpo@croydon-housing.example or 020 7946 0100.")
    t = table(d, [
        ("Your details", "Name", f("", "Oluwaseun Adeyinka-Cole", "rn")[1]), ("", "Job", f("", "Social Worker, Assessment Team 4", rr="Social Worker", rt="Assessment Team 4")[1]),
        ("", "Employer", f("", "Croydon Children's Social Care", "rg")[1]), ("", "Phone", f("", "020 7946 0188 / m. 07700 900 840", rp="020 7946 0188")[1]), ("", "Email", f("", "o.adeyinka-cole@croydon-csc.example", "rm")[1]),
        ("", "Your system's no. for the family", f("", "LCS 771902", xr="LCS 771902")[1]), ("", "Form sent on", f("", "Thursday 12th of November 2026", rd="2026-11-12")[1])])
    down(t, 0, 0, 6)
    para(d, "")
    t = table(d, [
        ("Parent or carer you are referring", "Name", f("", "Ms Precious Ngozi Mbeki", n="Precious Ngozi Mbeki")[1]), ("", "Date of birth", f("", "26/3/1995", dob="1995-03-26")[1]),
        ("", "Contact", f("", "07700 900 515 - whatsapp is best. preciousm95@post.example", ph="07700 900 515", em="preciousm95@post.example")[1]),
        ("", "Living at", f("", "Room 9, 210 London Road, CR0 9ZZ (s17 B&B paid by us to 20/11)", ad="Room 9, 210 London Road, CR0 9ZZ")[1]),
        ("", "Immigration position", f("", "LLR granted 12/10/26 w. recourse", imm="LLR granted 12/10/26 w. recourse")[1]),
        ("", "Can claim public funds?", "Yes as of above"), ("", "Language", f("", "English, Zulu", "lang")[1])])
    down(t, 0, 0, 6)
    f.g(pf=True, sit="s17 B&B paid by us to 20/11")
    f.lenient += ["lang", "ad"]
    para(d, "Children (include any expected; do not list children who live elsewhere)")
    table(d, [("Name", "M/F", "Date of birth / EDD", "School / nursery", "CP / CIN / none"),
              ("Thando Mbeki", "F", "01.06.2019", "Elmwood Inf.", "CIN"), ("Sipho Mbeki", "M", "14.02.2023", "-", "CIN"), ("baby due", "", "EDD Feb 27", "", "")])
    f.g(hh=[person("Thando Mbeki", None, "2019-06-01"), person("Sipho Mbeki", None, "2023-02-14")], preg=True)
    f.lenient += ["household.relationship", "preg", "household.name"]
    para(d, "Other adults in the household: Mr D. Sithole (father of Sipho) - NOT part of this referral, non-mol in place")
    para(d, "What has led to this referral? Please be factual, the parent may see what you write.")
    table(d, [(f("", "Precious fled Mr Sithole's flat in Thornton Heath on 2 Sept after an assault. As she had NRPF at that point we accommodated under s.17. Her leave has now come through so our funding ends on Friday 20 November & the family will be homeless from then. "
                     "She has been in Croydon since 2021, daughter in school here.", "re", hd="2026-11-20", hs="homeless")[1],)])
    f.g(da=True, lcg=["residence"])
    f.lenient += ["lcg", "loss", "hs", "hd"]
    para(d, "Tick what applies to the parent:   ☒ has told me she agrees to be referred   ☐ wants to be referred to another council (say which: ______ )   ☐ lacks capacity")
    para(d, "How recorded:   ☒ case note   ☐ signature   Date: 11/11/26")
    f.g(cg=True, cd="2026-11-11", au="Croydon", ag="social_services")
    f.lenient += ["cm", "cd"]
    para(d, "Areas the family should avoid: Thornton Heath, CR7")
    para(d, "Health of anyone in the household: Precious - iron def. anaemia. Sipho - eczema. PTSD symptoms, GP has referred her to Talking Therapies.")
    f.g(excl="Thornton Heath, CR7", phy="Precious - iron def. anaemia. Sipho - eczema.", mh="PTSD symptoms, GP has referred her to Talking Therapies")
    f.lenient += ["phy", "mh"]
    table(d, [("DUTY TO REFER INBOX ONLY", "Case created ☐", "Triage R / A / G", "Worker")])
    f.send("Seun Adeyinka-Cole <o.adeyinka-cole@croydon-csc.example>", "publicreferrals@croydon-housing.example", "s213B referral LCS 771902",
           "Dear Housing\n\nPlease find attached. Happy to talk.\n\nSeun Adeyinka-Cole | Social Worker | she/her\n", attach=[("Families referral LCS771902.docx", docx_bytes(d), DOCX)])


def letter_and_form_contradicted():
    f = F("association-letter-form-and-correction", "docx", "python-docx", "a letter with the form behind it in one file; the mail corrects the date and adds the telephone number",
          lenient=["hs", "sit", "lcg", "lcd", "loss", "rt", "hd", "save", "rsum"], kinds=["referral", "retention_request"])
    d = document("Calibri", 11)
    for t in ("Wearside Coast Homes\n12 Dundas Yard, Sunderland SR6 9ZZ", "10 November 2026", "Dear Housing Options", "**Commitment to Refer – Mr Alan Thirlwell**",
              "Although we are not one of the bodies named in the regulations, the association has signed the Commitment to Refer. Mr Thirlwell's home is subject to a possession order and a warrant has been applied for. "
              "He has agreed that we write to you. Our form is overleaf. We hold the tenancy file should you need it.", "Yours faithfully", "Bethany Cowell\nIncome & Sustainment Officer"):
        para(d, t)
    para(d, "------------------------------------------------------------")
    para(d, "**NORTH EAST HOUSING PROVIDERS: REQUEST TO A LOCAL AUTHORITY**")
    table(d, [
        f("Council", "Sunderland", "au"), f("Provider", "Wearside Coast Homes", rg="Wearside Coast Homes"), f("Officer", "B. Cowell", rn="Bethany Cowell"),
        f("Officer's e-mail", "bethany.cowell@wearsidecoast.example", "rm"),
        f("Tenant", "Alan THIRLWELL", n="Alan Thirlwell"), f("Tenant's D.O.B.", "8th Jan 1969", dob="1969-01-08"), ("Tenant's phone", ""),
        f("Property", "27 Roker Fold, Sunderland, SR6 9ZY", ad="27 Roker Fold, Sunderland, SR6 9ZY"), ("Tenancy", "assured, since 2009"), ("Others living there", "nobody, dog (Alfie)"),
        f("Rent account", "£3,218.44 Dr", arr="£3,218.44 Dr"),
        ("Stage reached", "NSP ☑  Court ☑  Order ☑  Warrant applied for ☑  Eviction date ☑"), f("Date of eviction if known", "1st December 2026", hd="2026-12-08"),
        f("What have you done already? What do you want the council to do?", "28 contacts since June, UC managed payment applied for, food bank. Lost job at Nissan's supplier & stopped opening letters. DHP please, else he needs somewhere to go", "re"),
        f("Vulnerability", "depression since wife died; COPD, uses inhalers", mh="depression since wife died", phy="COPD, uses inhalers"),
        f("Staff safety", "no issues, dog is friendly", "staff"),
        ("Tenant's permission obtained", "[x] yes  [ ] no"), ("Form of permission", "[ ] letter  [x] telephone call  [ ] visit"),
    ])
    f.g(cg=True, cm="oral", ag="other", rr="Income & Sustainment Officer", rd="2026-11-10", ph="07700 900 129", rp="01632 960 880", land="Wearside Coast Homes")
    f.lenient += ["rn", "land", "mh", "phy", "staff", "re"]
    f.send("Bethany Cowell <bethany.cowell@wearsidecoast.example>", "housing.options@sunderland-city.example", "Commitment to refer - A Thirlwell",
           "Hi,\n\nLetter and form attached. Two things since it was typed: the bailiff has now given us TUESDAY 8TH DECEMBER for the eviction, not the 1st as it says on the form, "
           "and I have finally got hold of him, his number is 07700 900 129.\n\nThanks\nBeth\n\nBethany Cowell\nIncome & Sustainment Officer\nWearside Coast Homes\nT: 01632 960 880\n",
           attach=[("Thirlwell ctr letter and form.docx", docx_bytes(d), DOCX)])
