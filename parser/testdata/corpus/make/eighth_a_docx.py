#!/usr/bin/python3
"""Word forms of councils, filled in by public bodies; first part. Needs what third_lib.py names; run eighth_a_all.py."""
from eighth_a_lib import *  # noqa: F401,F403


def all_():
    resettlement_hub()
    probation_two_columns()
    youth_justice_controls()
    discharge_hub()


def resettlement_hub():
    f = F("resettlement-hub-advice-first", "docx", "python-docx", "a page of the council's advice, its own address filled in, facts in a paragraph, yes and no columns, official use at the end",
          lenient=["hs", "cs", "lcg", "lcd", "sit", "loss", "rt", "rg", "rsum", "via", "lsa", "crt"])
    d = document("Arial", 10)
    para(d, "**Dorset Council – Housing Solutions**")
    para(d, "**Notification that a person may be homeless or about to become homeless (Housing Act 1996, s.213B)**")
    for t in (
            "Please read this page before you begin. It does not need to be returned.",
            "Certain public bodies have to tell a housing authority of their choice about anyone they work with who they think may be homeless, or may become homeless in the next 56 days, so long as the person is happy for them to do so. "
            "A notification is not an application for housing. We will get in touch with the person and offer an appointment.",
            "**For prisons:** please send this to us eight weeks before the earliest date on which the person could leave, and sooner if they are a care leaver, have been in the armed forces, or are a high risk of harm.",
            "**For hospitals:** do not wait for the person to be medically fit.",
            "We keep what you send us for seven years. The full privacy notice is on our website, or telephone 01632 960 300 for a paper copy. If the person has nowhere to sleep tonight ring the same number; after 5pm ring 01632 960 309."):
        para(d, t)
    table(d, [("Send to", "Housing Solutions, County Hall, Colliton Park, Dorchester DT1 1XJ\nEmail: housing.notifications@dorset-housing.example\nTel: 01632 960 300")])
    para(d, "**Part A – Who is telling us**")
    table(d, [
        f("Public body", "HMP Guys Marsh, Resettlement Hub", rg="HMP Guys Marsh", cp="HMP Guys Marsh", ag="prison"),
        f("Officer we can talk to", "Lorna Fanshawe (resettlement caseworker)", rn="Lorna Fanshawe", rr="resettlement caseworker"),
        f("How do we get hold of you?", "01632 960318 x 4021 or lorna.fanshawe@hmps.example. I'm part time Weds-Fri so otherwise gm.resettlement@hmps.example", rp="01632 960318 x 4021", rm="lorna.fanshawe@hmps.example"),
        f("Is someone else in charge of the case after this? (name and number)", "Yes, COM = Pritesh Dhaliwal, Weymouth probation, 01632 960 544", ln="Pritesh Dhaliwal", lp="01632 960 544"),
    ])
    para(d, "**Part B – The person**")
    table(d, [
        (j(f("Full name as on ID:", "Mr Callum Reece VENNING", n="Callum Reece Venning")), j(f("Goes by:", "Cal", "aka"))),
        (j(f("Born:", "4.6.94", dob="1994-06-04")), "NINo: not on file"),
        (j(f("Your reference for them:", "A8123FG / Delius J204518", pn="A8123FG", crn="J204518")), "Where can we reach them: via me pls, Tarrant wing has no in-cell phone"),
        (j(f("Last address they could call their own:", "16 Orchard Row, Blandford Forum w/ ex partner until Jan 2025. Sofas since, NFA", lsa="16 Orchard Row, Blandford Forum", nfa=True)),),
    ])
    f.g(via="via me pls, Tarrant wing has no in-cell phone")
    para(d, "**Part C – What has happened, and what would help? (carry on overleaf if you need to)**")
    table(d, [(f("", "Cal is serving 14 months for s.20 wounding, imposed at Bournemouth Crown Court on 3rd March 2026, and his conditional release date is Friday 18th December 2026. He cannot go back to the ex partner's (restraining order) "
                    "and his mum in Shaftesbury has said no. All his family and his old job (Wessex Tyres) are round Blandford. Would manage a shared house. Detoxed in here, on 30ml methadone, CGL will pick up in the community.",
                 "re", csl="14 months", cof="s.20 wounding", csd="2026-03-03", crd="2026-12-18", crt="CRD")[1],)])
    f.g(sub="Detoxed in here, on 30ml methadone, CGL will pick up in the community")
    f.lenient += ["sub", "op", "csl"]
    para(d, "**Part D – Put a cross in one column on every line**")
    t = table(d, [
        ("About the person", "Yes", "No", "If yes, say more"),
        ("Has served in the forces", "", "X", ""), ("Is a care leaver under 25", "", "X", ""), ("Is or has been a victim of domestic abuse", "", "X", ""),
        ("Has ever set fires", "X", "", "bin fire 2011, age 17, no conviction since"), ("Is on the sex offenders register", "", "X", ""),
        ("Is managed under MAPPA", "", "X", ""), ("Could be a risk to our officers", "", "X", "")])
    down(t, 3, 1, 3)
    f.g(af=False, cl=False, da=False, arson=True, rso=False)
    f.lenient += ["staff"]
    para(d, "**Part E – Agreement**")
    table(d, [("I have explained this notification to the person and\n☒ they agree to it going to Dorset Council\n☐ they do not agree (please stop here)",),
              ("Their agreement was given\n☐ on paper (attach)   ☒ by word of mouth and noted on NOMIS", j(f("on", "12/11/26", cd="2026-11-12")))])
    f.g(cg=True, cm="oral", au="Dorset")
    para(d, j(f("Signed  L Fanshawe                       Dated", "13/11/26", rd="2026-11-13"), "  "))
    table(d, [("**Official use only**",), ("Received on:", "Allocated to:"), ("System no.:", "Acknowledged by:")])
    f.send("Fanshawe, Lorna [HMPS] <lorna.fanshawe@hmps.example>", "housing.notifications@dorset-housing.example", "New notification - CV",
           "Afternoon, one for you attached.\n\nLorna\n", attach=[("Notification CV.docx", docx_bytes(d), DOCX)])


def probation_two_columns():
    f = F("probation-applicant-and-partner", "docx", "python-docx", "columns for the first and the second applicant, Y and N letters in a risk table, the partner is of the household",
          lenient=["hs", "sit", "lcg", "loss", "rt", "rsum", "staff"])
    d = document("Calibri", 11)
    para(d, "ROCHDALE BOROUGH COUNCIL")
    para(d, "**HOMELESSNESS – REFERRAL BY A STATUTORY PARTNER**")
    para(d, "Guidance: type in the grey boxes. Where there are two adults who want to live together complete both columns. Leave a box empty if you do not know; do not guess. Incomplete forms will still be accepted.")
    table(d, [
        ("", "Applicant 1", "Applicant 2"),
        ("Forename(s)", "Shabnam", "Lee"), ("Surname", "Iqbal-Rowe", "Rowe"),
        ("Birth date", "29-02-1988", "11-Oct-85"), ("N.I.", "QQ 47 19 30 D", "don't have"),
        ("Mobile", "07700 900471", "07700 900472"), ("Ethnic group", "Asian British - Pakistani", "White British"),
        ("National of", "UK", "UK"), ("Relationship to applicant 1", "n/a", "husband"), ("Known to Probation?", "Yes CRN Y308816", "No")])
    f.g(n="Shabnam Iqbal-Rowe", dob="1988-02-29", ni="QQ471930D", ph="07700 900471", eth="Asian British - Pakistani", nat="UK", crn="Y308816", hh=[person("Lee Rowe", "husband", "1985-10-11")])
    para(d, "")
    table(d, [
        ("**HOUSING**",),
        f("Staying at present", "Flat 2, 118 Whitworth Rd, Rochdale OL12 9ZZ (private let, both named)", ad="Flat 2, 118 Whitworth Rd, Rochdale OL12 9ZZ", sit="private let, both named"),
        f("Landlord / agent", "Spotland Lettings", "land"),
        f("Why is this coming to an end?", "S21 expired, bailiffs booked. Agent selling.", "re"),
        f("When will there be nowhere to stay?", "Tues 8 Dec 26", hd="2026-12-08"),
        f("Owed in rent", "approx. £640", arr="approx. £640"),
        f("Ties to the Rochdale district", "Shabnam born & bred here. Parents in Milkstone.", "lcd"),
        ("**PROBATION DETAILS**",),
        f("Order / licence", "Community Order, 12/12, RAR 15 days + UPW 80 hrs", cs="community_order"),
        f("Made on", "21.05.26", csd="2026-05-21"), f("For", "Benefit fraud", "cof"),
    ])
    f.g(lcg=["residence", "family"], csl="12/12")
    f.lenient += ["csl", "clc"]
    para(d, "RISK – answer Y, N or DK for each. Do not attach OASys.")
    table(d, [
        ("Has the person ever…", "Y / N / DK", "…been the subject of", "Y / N / DK"),
        ("committed arson?", "N", "domestic abuse?", "Y"), ("been violent to staff?", "N", "a MARAC?", "Y (2019, prev. partner)"),
        ("committed a sexual offence?", "N", "safeguarding?", "DK"), ("harmed themselves?", "Y", "MAPPA?", "N")])
    f.g(arson=False, da=True)
    f.lenient += ["rso"]
    table(d, [f("Overall RoSH", "Low", rl="low"), f("Health – mind", "EUPD, under Heywood CMHT, o/d Feb this yr", "mh"), f("Health – body", "asthma", "phy"),
              f("Drink / drugs", "nothing current", "sub")])
    para(d, "DECLARATION BY THE OFFICER")
    para(d, "I, **Dominic Fairclough**, of **Rochdale, Oldham & Tameside PDU (Probation Service)**, confirm that both applicants have signed the council's information sharing form (held on file, signed **29/10/26**) and want the council to contact them.")
    f.g(rn="Dominic Fairclough", cg=True, cm="written", cd="2026-10-29", au="Rochdale", ag="probation", rg="Probation Service", rt="Rochdale, Oldham & Tameside PDU")
    f.lenient += ["rg"]
    table(d, [(j(f("Grade:", "PO", "rr")), j(f("Direct dial:", "01632 960 711", "rp"))), (j(f("E:", "dominic.fairclough@probation.example", "rm")), j(f("Completed:", "2 Nov 26", rd="2026-11-02")))])
    table(d, [("FOR COUNCIL USE", "Date logged", "Officer", "PRAH ref"), ("", "", "", "")])
    f.send("Fairclough, Dominic <dominic.fairclough@probation.example>", "homelessness@rochdale-council.example", "Referral - Iqbal-Rowe",
           "Hi team\n\nReferral as discussed with Janine on the duty desk. Bailiffs are booked.\n\nDom Fairclough\nProbation Officer\nRochdale\n01632 960 711\n\n"
           "This e-mail and any attachments is intended only for the attention of the addressee(s).", attach=[("Referral Iqbal-Rowe.docx", docx_bytes(d), DOCX)])


def youth_justice_controls():
    f = F("youth-justice-content-controls", "docx", "hand-made OOXML", "content controls, drop-downs and date pickers left or used, parent's details beside the young person's",
          lenient=["hs", "sit", "lcg", "lcd", "loss", "rt", "op", "rsum", "phy", "cs"])
    rows = [
        (wp(run("Leeds City Council | Young people's homelessness: telling us about a young person", "<w:b/>")),),
        (wp(run("For use by Youth Justice, Children Looked After and Early Help teams. Sections marked * must be done. Under-18s will be met jointly with Children's Social Work in line with the Southwark judgment.")),),
    ]
    q = [
        ("*Young person's first name", sdt("Tyrese")), ("*Young person's family name", sdt("Akinola-Webb")), ("*D.O.B.", day("03/01/2009", "2009-01-03T00:00:00Z")),
        ("Young person's mobile", sdt("07700 900 366 (mum pays the contract so may be cut off)")), ("Identifies as", drop("Male", ["Choose an item.", "Male", "Female", "Non-binary"])),
        ("Ethnicity", drop("Mixed – White and Black African", ["Choose an item.", "Mixed – White and Black African", "White British"])),
        ("Who has parental responsibility? Name / tel", sdt("Gail Webb (mum) 07700 900 367")),
        ("Address before this crisis", sdt("55 Harehills Grove, Leeds LS8 9ZZ")), ("Where did they sleep last night?", sdt("mate's house in Gipton, told to be out by tonight")),
        ("*What's going on? Tell us in your own words", sdt("Mum has asked Tyrese to leave after police came to the house again. He's on a Youth Rehab Order with ISS until March & needs an address for his tag. No other family in Leeds, dad in Lagos. Mediation tried x2, mum won't have him back.")),
        ("Date they have to be out", day("Click or tap to enter a date.")), ("Social worker?", sdt("Not open. MASH contact made 10/11, ref C-55121")),
        ("School / college / work", sdt("Elland Road PRU, 2 days")), ("Health", sdt("ADHD (Elvanse 50). Smokes weed daily.")), ("Known to be exploited?", drop("Suspected", ["No", "Suspected", "Confirmed"])),
    ]
    table_q = wtable([(wp(run(a, "<w:b/>")), wp(b)) for a, b in q], 2)
    f.g(n="Tyrese Akinola-Webb", dob="2009-01-03", ph="07700 900 366", sex="Male", eth="Mixed – White and Black African", lsa="55 Harehills Grove, Leeds LS8 9ZZ",
        sit="mate's house in Gipton, told to be out by tonight", mh="ADHD (Elvanse 50)", sub="Smokes weed daily", au="Leeds", ag="youth_offending_team", rs=True,
        re="Mum has asked Tyrese to leave after police came to the house again. He's on a Youth Rehab Order with ISS until March & needs an address for his tag. No other family in Leeds, dad in Lagos. Mediation tried x2, mum won't have him back.")
    f.lenient += ["rs", "lsa", "ad", "mh", "sub", "xr", "via"]
    worker = wtable([(wp(run("Worker", "<w:b/>")), wp(sdt("Rashida Bello")), wp(run("Team", "<w:b/>")), wp(sdt("Leeds Youth Justice Service, East hub"))),
                     (wp(run("Phone", "<w:b/>")), wp(sdt("0113 office is shut, use 07700 900 912")), wp(run("Mail", "<w:b/>")), wp(sdt("rashida.bello@leedsyjs.example"))),
                     (wp(run("Manager", "<w:b/>")), wp(sdt("T. Ingham")), wp(run("Date", "<w:b/>")), wp(day("12/11/2026", "2026-11-12T00:00:00Z")))], 4)
    f.g(rn="Rashida Bello", rp="07700 900 912", rm="rashida.bello@leedsyjs.example", rd="2026-11-12", rg="Leeds Youth Justice Service", rt="East hub")
    f.lenient += ["rg"]
    agree = (wp(tick(True), run(" Young person agrees to us passing this to the council's homelessness team   "), tick(False), run(" Young person has said no")) +
             wp(tick(False), run(" Parent / carer has been told   "), tick(False), run(" Interpreter needed")) +
             wp(run("How they agreed: "), drop("Spoken, in the room", ["Signed", "Spoken, in the room", "Spoken, on the phone"])))
    f.g(cg=True, cm="oral")
    f.lenient += ["itp"]
    body = "".join("".join(r) for r in rows) + wp(run("1  The young person", "<w:b/>")) + table_q + wp(run("2  Agreement", "<w:b/>")) + agree + wp(run("3  You", "<w:b/>")) + worker + wp(
        run("What happens next? A worker from the Young People's Housing Hub will ring you within one working day. If you hear nothing ring 01632 960 222."))
    f.send("Bello, Rashida <rashida.bello@leedsyjs.example>", "yphub@leeds-housing.example", "URGENT homeless 17yo", "See attached - needs somewhere tonight please. I am on my mobile.\n\nR\n",
           attach=[("YP homelessness notification.docx", ooxml(body, header="Leeds City Council"), DOCX)])


def discharge_hub():
    f = F("discharge-hub-answers-beneath", "docx", "python-docx", "question rows with answers beneath, prompts in brackets, tick list in columns, discharge date, next of kin, a GP box",
          lenient=["hs", "sit", "lcg", "lcd", "loss", "rt", "op", "sup", "rr", "via"])
    d = document("Verdana", 9)
    para(d, "**University Hospitals: Integrated Discharge Hub → Leicester City Council Housing Options**")
    para(d, "Statutory referral of an in-patient. One form per patient. Fields in italics are for Hub use.")
    rows = [("**1 PATIENT**", "", "")]
    q = [
        ("Patient (surname first) and S number", "MATTU Jagdeep Kaur, S4410982"), ("D.o.B. and age", "17/8/51 (75)"), ("NHS no.", nhs("999217441")),
        ("Home address, tenure and who else is there (please give postcode)", "31 Narborough Close, Leicester LE3 9ZZ. Son's house, mortgaged. Son, d-in-law, 3 grandchildren under 10."),
        ("Tel. of patient, and whether they can use it on the ward", "07700 900 583 yes"),
        ("Speaks (interpreter?)", "Punjabi; yes, pls book"), ("Next of kin", "Harpreet Mattu (son) 07700 900 584 - DO NOT CONTACT, see 3"),
        ("Registered GP", "Dr F. Osei, Braunstone Medical Practice 01632 960 101"),
    ]
    for a, b in q:
        rows += [(a,), (b,)]
    t = table(d, rows, cols=3)
    f.g(n="Jagdeep Kaur Mattu", dob="1951-08-17", nhs=nhs("999217441").replace(" ", ""), ad="31 Narborough Close, Leicester LE3 9ZZ", ph="07700 900 583", lang="Punjabi", itp=True)
    f.lenient += ["ad", "hh"]
    rows = [("**2 WARD AND DISCHARGE**",), ("Ward / consultant / admitted",), ("Ward 23 Glenfield, Mr Aziz, adm. 24/10",), ("EDD (the day the patient is expected to be fit to go)",), ("w/c 23/11, say Tues 24/11/26",),
            ("Pathway",), ("□ P0   ☑ P1   □ P2   □ P3",),
            ("**3 HOUSING**",), ("Why can't the patient return? (dates, what has been tried, who has been spoken to)",),
            (f("", "Disclosed to OT on 6/11 that her son hits her and takes her pension. Safeguarding alert raised same day. She will not go back and will be homeless on discharge. No other family in UK. Has lived in Leicester since 1978.", "re")[1],),
            ("Equipment / property needs",), ("Ground floor or lift, level access shower. Walks 10m w/ frame.",)]
    table(d, rows)
    f.g(phy="Walks 10m w/ frame. Ground floor or lift, level access shower", hs="homeless", da=True, lcg=["residence"])
    f.lenient += ["phy", "hd", "hs", "da"]
    table(d, [("**4 TICK ALL THAT APPLY**",), ("☑ frailty", "□ dementia", "□ learning disability"), ("□ alcohol", "□ drugs", "☑ low mood"), ("☑ safeguarding", "□ no recourse to public funds", "□ veteran")])
    f.g(sup=["frailty", "low mood", "safeguarding"])
    f.lenient += ["mh", "pf", "af"]
    table(d, [("**5 CONSENT**",), ("The patient has capacity to decide about this referral  Yes ☑ No □",), ("The patient has agreed to the referral  Yes ☑ No □ Best interests □",), ("Signed by patient: J.K. Mattu (mark, witnessed)      Date: 09/11/26",)])
    f.g(cg=True, cm="written", cd="2026-11-09")
    table(d, [("**6 COMPLETED BY**",), (j(f("Name", "Sister Wendy Tolliver", rn="Wendy Tolliver")), j(f("Bleep / ext", "bleep 2217, 01632 960 150 ext 6620", rp="01632 960 150 ext 6620"))),
              (j(f("nhs.net", "wendy.tolliver@uhl-nhs.example", "rm")), j(f("Sent", "9/11/26", rd="2026-11-09")))])
    f.g(ag="hospital", au="Leicester", rg="University Hospitals", rt="Integrated Discharge Hub", rr="Sister")
    f.lenient += ["rg", "consent.date"]
    f.send("TOLLIVER, Wendy (UHL) <wendy.tolliver@uhl-nhs.example>", "housing.options@leicester-city.example", "[Confidential] in-patient referral S4410982",
           "Dear colleagues,\n\nPlease see attached. NB do not ring the home number.\n\nWendy Tolliver\nDischarge Sister\n", attach=[("IDH housing referral.docx", docx_bytes(d), DOCX)])
