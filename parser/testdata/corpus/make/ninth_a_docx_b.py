#!/usr/bin/python3
"""Word forms of a jobcentre, a refuge, an army welfare office, providers, a court, a school and a council; second part. Needs what ninth_a_lib.py names; run ninth_a_all.py."""
from ninth_a_lib import *  # noqa: F401,F403


def all_():
    jobcentre_underline()
    refuge_mirror()
    army_welfare_dots()
    crs_boxes()
    drug_service_nested()
    court_header()
    school_family()
    council_form_corrected()


def jobcentre_underline():
    f = F("jobcentre-underline-the-answer", "docx", "python-docx", "options beside each other, the chosen one underlined; name spread over head row and answer row; partner on the claim", lenient="sit op hs rsum rg lcg loss ad")
    d = Doc("Arial", 11)
    d.p("**Jobcentre Plus – Luton**")
    d.p("**Housing need flag (send same day to the claimant's chosen council)**")
    d.p("Underline the words that apply. Do not send journal notes.")
    d.t([["**Title**", "**First name(s)**", "**Surname**", "**Date of birth**", "**NINO**"], ["Ms", "Agnieszka Maria", "Wojtkowiak", f("5-7-1990", dob="1990-07-05"), f("QQ 80 41 55 C", ni="QQ804155C")]], [1.6, 4.6, 4.2, 3.2, 3.4])
    f.g(n="Agnieszka Maria Wojtkowiak")
    d.t([
        ["Claimant's mobile", f("07700 900154", "ph"), "Safe to text?", "__Yes__ / No"],
        ["Claimant's address on system", f("Rear flat, 209 Dallow Road, Luton LU1 9ZZ", "ad"), "Since", "March 2025"],
        ["Partner on claim", "Pawel Nowicki 14/02/1988", "Moving too?", "__Yes__ / No"],
        ["Main language", f("Polish", "lang"), "Interpreter", "__Needed__ / Not needed"],
        ["Situation", S("Homeless today  /  __Will lose home within 8 weeks__  /  Struggling with rent, not urgent", span=3)],
        ["Date home ends", f("Fri 18 Dec 2026", hd="2026-12-18"), "Sleeping outside?", "Yes / __No__"],
        ["What has the claimant told you?", S(f("Landlord sold the building and the new owner has told all the flats to be out a week before Christmas. Two months notice on paper, she has a copy. Hours cut at the warehouse so cannot find a deposit.", "re"), span=3)],
        ["Landlord", f("was Mr Sharif, now LBX Homes Ltd", "ll"), "Behind with rent?", "Yes / __No__"],
        ["Council chosen", f("Luton", "au"), "Other councils told", "None"],
        ["Health condition known to us", f("Asthma (both), none limiting work", "phy"), "Expecting a baby", "__Yes__ / No   due: 30/03/27"],
        ["Read out the script. Claimant said", "__Yes send it__ / No do not send", "On", f("17/11/26", cd="2026-11-17")],
    ], [3.8, 6.2, 3, 4])
    f.g(hh=[pers("Pawel Nowicki", "Partner", "1988-02-14")], itp=True, hs="threatened", rs=False, cg=True, preg=True, cm="oral")
    f.lenient += ["cm", "arr", "ll", "phy"]
    f.lenient.remove("hs")
    f.lenient.remove("ad")
    d.t([["Work coach", f("Terence Obafemi", "rn"), "Team leader", "Gail Sharples"], ["Tel (not for claimants)", f("01632 960 577", "rp"), "Email", f("terence.obafemi@dwp-luton.example", "rm")], ["Disability employment adviser involved?", "No", "Date of this flag", f("17 Nov 2026", rd="2026-11-17")]], [3.8, 5, 3, 5.2])
    f.g(ag="jobcentre", rr="Work coach", rg="Jobcentre Plus Luton")
    f.lenient += ["rr"]
    f.send("Obafemi Terence DWP LUTON JCP <terence.obafemi@dwp-luton.example>", "housingneeds@luton-council.example", "HNF - AW", html=outlook("Good afternoon,\n\nHousing need flag attached. Claimant is expecting to hear from you by phone and knows it may show as a withheld number.\n\nRegards", ["Terence Obafemi | Work Coach", "Department for Work and Pensions | Luton Jobcentre, Cardinal House", "Customers should call the UC helpline and not this office"]),
           attach=[("HNF AW 171126.docx", d.bytes())], date=datetime.datetime(2026, 11, 17, 12, 50))


def refuge_mirror():
    f = F("refuge-mirrored-columns", "docx", "python-docx", "resident and the person she left in mirrored columns with the same labels, children with Y and N, areas not to use", lenient="sit op hs rsum ad lcd loss via mh sup")
    d = Doc("Century Gothic", 10)
    d.p("**LARKSPUR WOMEN'S REFUGE**", align="center", color="7030A0")
    d.p("**Move-on housing request to a local authority**", align="center")
    d.p("STRICTLY CONFIDENTIAL. The refuge's location must not be put on any letter or in any shared calendar.", align="center")
    d.t([
        ["", S("**Resident**", fill="E4DFEC"), S("**Person she has left**", fill="F2F2F2")],
        ["Full name", f("Nasreen Akhtar Malik", "n"), "Imran Zaheer Malik"], ["Date of birth", f("21/06/1991", dob="1991-06-21"), "02/12/1986"],
        ["Address", "c/o PO Box 318, Norwich NR2 9ZZ", "44 Ferry Lane, King's Lynn PE30 9ZZ"], ["Telephone", f("07700 900 683", "ph"), "07700 900 111 – DO NOT RING"], ["Ethnicity", f("British Pakistani", "eth"), "British Pakistani"],
        ["First language", f("Punjabi, good English", "lang"), "English"], ["Occupation", "Teaching assistant (left)", "Taxi driver"], ["Convictions / bail", "None", "Bail until 15/01/27, not to enter Norfolk outside King's Lynn"],
    ], [3.6, 6.7, 6.7])
    f.g(ad="c/o PO Box 318, Norwich NR2 9ZZ", da=True)
    d.t([["**Child**", "**DOB**", "**Here with her? Y/N**", "**School**"], ["Ayaan Malik", "17/02/2017", "Y", "moved, not to be named"], ["Zara Malik", "30/08/2020", "Y", "Reception"], ["Bilal Malik", "09/05/2009", "N – with his father", "College"]], [5, 3, 4.5, 4.5])
    f.g(hh=[pers("Ayaan Malik", "child", "2017-02-17"), pers("Zara Malik", "child", "2020-08-30")])
    d.t([
        ["Which authority would she like?", f("South Norfolk", "au")], ["Any connection there?", f("None, we are asking under the violence exception", "lcd", lcg=["none"])], ["Not safe to place in", f("King's Lynn and all of West Norfolk, Fakenham (his brothers)", "excl")],
        ["Date she came to us", "3 August 2026"], ["Date she must move on by", f("31 January 2027 (six month limit)", hd="2027-01-31")],
        ["Home she fled", f("44 Ferry Lane, King's Lynn PE30 9ZZ (joint tenancy, Freebridge)", lsa="44 Ferry Lane, King's Lynn PE30 9ZZ")], ["Why she can never go back", f("Years of assaults and control, last one in front of the children on 1 August. MARAC heard 20 August, high risk.", "re")],
        ["Is she a British national or has she leave to remain?", "British"], ["Can she claim benefits?", f("Yes", pf=True)], ["Pregnant?", f("No", preg=False)],
        ["Support she wants after leaving", "Counselling, help with school places, furniture"], ["Best time to ring", "School hours only, never leave a voicemail"],
    ], [6, 11])
    f.g(nat="British")
    f.lenient += ["nat", "imm", "lce", "ll", "re"]
    d.t([["Resident's agreement", "I want Larkspur to send this form. Signed: **N Malik**   12/11/2026"], ["Support worker", f("Hattie Dunmore", "rn")], ["Reply only to", f("moveon@larkspur-refuge.example", "rm")], ["Office line (24 hrs)", f("01632 960 680", "rp")], ["Form date", f("12.11.2026", rd="2026-11-12")]], [6, 11])
    f.g(cg=True, cm="written", cd="2026-11-12", rr="Support worker", rg="Larkspur Women's Refuge", ag="other")
    f.lenient += ["rr"]
    f.lenient.remove("re")
    f.send("Larkspur Move On <moveon@larkspur-refuge.example>", "housing@southnorfolk-council.example", "CONFIDENTIAL move-on request", "Dear Housing Team\n\nPlease see attached. Do not reply to any other Larkspur address and please do not copy in King's Lynn.\n\nHattie\nSupport Worker\n",
           attach=[("LWR move on request NM.docx", d.bytes())], date=datetime.datetime(2026, 11, 12, 13, 15))


def army_welfare_dots():
    f = F("army-welfare-office-dotted-lines", "docx", "python-docx", "no table: labels with dotted lines filled in, two labels a line with tabs, spouse and children, rank before the name", lenient="sit op hs loss via lcg household rg")
    d = Doc("Times New Roman", 12)
    d.p("**REGIMENTAL WELFARE OFFICE**", align="center")
    d.p("**4th Battalion The Mercian Fusiliers, Tern Hill**", align="center")
    d.p("__NOTIFICATION TO CIVIL HOUSING AUTHORITY – SERVICE PERSON AT RISK OF HOMELESSNESS__", align="center")
    d.p("")
    d.p("1.  Service No ...30188244......  Rank, Name ....Cpl Jordan Lee TURNBULL.........")
    d.p("2.  DOB ....%s....  Marital status ....Married......" % f("16 Mar 95", dob="1995-03-16"))
    d.p("3.  Mobile ....%s....  Personal email ....%s..." % (f("07700 900 742", "ph"), f("jlturnbull95@post.example", "em")))
    d.p("4.  Spouse ....Megan Turnbull (nee Price), 07700 900 743, DOB 2 Nov 97......")
    d.p("5.  Children ....Ffion 4 yrs, Alfie 11 months......")
    d.p("6.  Present quarter ....%s......" % f("11 Clive Close, Tern Hill, Market Drayton TF9 9ZZ", "ad"))
    d.p("7.  Type of discharge ....Own request, 12 months notice......  Last day of service ....31 Dec 2026......")
    d.p("8.  Date quarter must be vacated ....%s......" % f("2 Jan 2027", hd="2027-01-02"))
    d.p("9.  Housing authority requested ....%s......" % f("Shropshire", "au"))
    d.p("10. Connection with that authority ....%s......" % f("Served here 4 yrs, wife works at Princess Royal, daughter at Tern Hill school", "lcd", lcg=["residence", "employment"]))
    d.p("11. Circumstances (brief) ....%s......" % f("Mortgage fell through in October when his civvy job offer was withdrawn. No savings left after deposit was lost on the survey. No family able to have four of them.", "re"))
    d.p("12. Medical, physical or MH, of the member or family ....%s......" % f("Nil for member. Alfie under Stoke for heart murmur", "phy"))
    d.p("13. Any risk to visiting officials ....%s......" % f("Nil", staff="Nil"))
    d.p("      Any other agency involved ....Not applicable.......")
    d.p("14. Member has consented verbally / in writing (delete):  ~~verbally~~ / in writing   Date ....%s......" % f("6 Nov 26", cd="2026-11-06"))
    d.p("")
    d.p("Signed  ....K Rahman....    %s, Unit Welfare Officer" % f("Capt Kamal Rahman", rn="Kamal Rahman"))
    d.p("Mil 94456 2210    Civ %s    %s" % (f("01632 960 740", "rp"), f("4mf-uwo@army-welfare.example", "rm")))
    d.p("Date  %s" % f("9 Nov 26", rd="2026-11-09"))
    d.p("Copy to: OC B Coy, member's file")
    f.g(n="Jordan Lee Turnbull", af=True, ag="armed_forces", cg=True, cm="written", hh=[pers("Megan Turnbull", "Spouse", "1997-11-02"), pers("Ffion", "child"), pers("Alfie", "child")], rr="Unit Welfare Officer", rg="4th Battalion The Mercian Fusiliers", hs="threatened")
    f.lenient += ["phy", "staff", "rt", "rn"]
    f.lenient.remove("lcg")
    f.send("UWO 4MF <4mf-uwo@army-welfare.example>", "housingoptions@shropshire-council.example", "Cpl TURNBULL - notification", "Good afternoon,\n\nNotification attached for Cpl Turnbull and family.\n\nHe is on resettlement leave, best on his mobile.\n\nKind regards,\n\nCapt K Rahman\nUWO\n",
           attach=[("20261109-Notification-Turnbull.docx", d.bytes())], date=datetime.datetime(2026, 11, 9, 15, 31))


def crs_boxes():
    f = F("crs-provider-boxed-text", "docx", "python-docx", "one ruled box per topic with small labels inside, 'see box 1', probation practitioner and a previous worker", lenient="sit op rsum loss sup via rt")
    d = Doc("Segoe UI", 10)
    d.p("**Fresh Start Partnership** – Commissioned Rehabilitative Services (Accommodation), East Midlands")
    d.p("**Council notification – prepared by our accommodation team on behalf of the person**")

    def box(title, *lines):
        d.t([[S("**%s**" % title, fill="FFF2CC")], ["¶".join(lines)]], [17])
    box("BOX 1 – THE PERSON", "Full name: %s      Date of birth: %s" % (f("Gary Peter Rudd", "n"), f("30th April 1974", dob="1974-04-30")), "CRN: %s      Prison no: %s      NI: %s" % (f("J330198", "crn"), f("A0917CV", "pn"), f("QQ 66 10 09 A", ni="QQ661009A")),
        "Currently in: %s      Wing: E2      Gender: %s" % (f("HMP Lincoln", cp="HMP Lincoln"), f("Male", "gen")), "Phone on release: his sister Denise's, 07700 900 851 (Denise Rudd)")
    f.g(via="his sister Denise's, 07700 900 851 (Denise Rudd)")
    box("BOX 2 – CUSTODY", "Status: Recalled (fixed term 28 days)      Release date: %s" % f("04/12/2026", crd="2026-12-04", crt="Fixed-term recall"), "Original offence: %s      RoSH: %s      MAPPA: none" % (f("Possession with intent (class B)", "cof"), f("medium", rl="medium")))
    f.g(cs="recall")
    box("BOX 3 – HOUSING", "Address before prison: %s" % f("Room 5, Lindum Lodge, 70 Steep Street, Lincoln LN2 9ZZ", "lsa"), "Provider there: Lindum Lodge Ltd (exempt supported)      Can he return? No, room was let on 13 Nov", "Plan on release: No fixed abode. See box 1 for how to reach him.", "Homeless from: %s" % f("date of release", hd="2026-12-04"))
    f.g(nfa=True, hs="threatened")
    box("BOX 4 – WHY WE ARE NOTIFYING YOU", f("Gary was recalled after missing three appointments when his mental health dipped. Lindum Lodge held his room for 2 weeks only. He has used up his CAS3 entitlement and has nobody to stay with; Denise lives in a one bed.", "re"))
    box("BOX 5 – COUNCIL AND CONNECTION", "Council: %s" % f("City of Lincoln", au="Lincoln"), "Connection: %s" % f("in Lincoln since 2011; sister in Bracebridge", "lcd", lcg=["residence", "family"]))
    box("BOX 6 – HEALTH AND SUPPORT", "Mental health: %s" % f("Bipolar, lithium, under the CMHT (nurse Ellen Foy)", "mh"), "Physical: %s" % f("COPD, inhalers", "phy"), "Substances: %s" % f("Cannabis; says none since recall", "sub"))
    box("BOX 7 – PEOPLE", "Probation practitioner: %s" % f("Stephen Mbeki, Lincoln PDU, stephen.mbeki@probation.example, 01632 960 857", ln="Stephen Mbeki", lm="stephen.mbeki@probation.example", lp="01632 960 857"),
        "Our worker: %s" % f("Carly Swann, Accommodation Navigator, carly.swann@freshstart-crs.example, 07700 900 852", rn="Carly Swann", rr="Accommodation Navigator", rm="carly.swann@freshstart-crs.example", rp="07700 900 852"), "Previous worker (left in Sept): Josh Bellamy")
    box("BOX 8 – PERMISSION", "[[x]] Gary has said yes to this being sent    [[ ]] Gary has said no", "Taken: [[ ]] on paper  [[x]] by video link on %s" % f("18/11/2026", cd="2026-11-18"), "Form completed: %s" % f("19/11/2026", rd="2026-11-19"))
    f.g(cg=True, cm="oral", rg="Fresh Start Partnership", ag="other")
    f.lenient += ["cm", "hd", "rg", "nfa", "cas3"]
    f.send("Carly Swann <carly.swann@freshstart-crs.example>", "duty@lincoln-city.example", "[SECURE] Council notification - G. Rudd - HMP Lincoln 04/12",
           "Hi,\n\nWe've been asked by probation to send this over. The CRS referral itself is on R&M so ignore the reference in the footer.\n\nStephen (cc'd) knows the risk side better than I do.\n\nCarly Swann\nAccommodation Navigator\n07700 900 852\n\nFresh Start Partnership is a trading name of FSP Rehabilitation CIC. Registered office 1 Wharf Street, Leicester.\n",
           cc="Mbeki, Stephen <stephen.mbeki@probation.example>", attach=[("Council notification GR.docx", d.bytes())], date=datetime.datetime(2026, 11, 19, 9, 2))


def drug_service_nested():
    f = F("drug-service-nested-tables", "docx", "python-docx", "a grid whose right cell holds a second grid, ticks as letters, prescriber and next of kin, rough sleeper", lenient="sit op rsum loss sup via lcg hs")
    d = Doc("Calibri", 10)
    d.p("**Turning Leaf Recovery Service (Hastings & Rother)**")
    d.p("**ONWARD REFERRAL: HOUSING**")
    inner1 = tablexml([["First", "Leanne"], ["Last", "Coppard"], ["Pref.", f("Lee", "aka")], ["Born", f("22.9.83", dob="1983-09-22")], ["Mob", f("07700 900 394 (shared w/ partner, text only)", ph="07700 900 394")]], [2, 5])
    inner2 = tablexml([["Sleeping at", f("doorway of old Debenhams, Queens Rd most nights", sit="doorway of old Debenhams, Queens Rd most nights")], ["Since", "about 20 Oct"], ["Verified by outreach", "Y  (Seaview, 28/10)"], ["Anywhere safe tonight", "N"]], [3, 4])
    inner3 = tablexml([["Opiates", "Y"], ["Crack", "Y"], ["Alcohol", "N"], ["Injecting", "N"], ["On script", "Y  Espranor 12mg, St Leonards Pharmacy"]], [3, 4])
    inner4 = tablexml([["Name", "Dr Aoife Kearney"], ["Tel", "01632 960 391"]], [3, 4])
    inner5 = tablexml([["Name", "Sandra Coppard"], ["Rel.", "mother"], ["Tel", "01632 960 392"], ["Can house?", "N"]], [3, 4])
    d.t([
        [S("**Client**", fill="E2EFD9"), nested("", inner1)],
        [S("**Where now**", fill="E2EFD9"), nested("", inner2)],
        [S("**Use**", fill="E2EFD9"), nested("", inner3)],
        [S("**Prescriber**", fill="E2EFD9"), nested("", inner4)],
        [S("**Next of kin**", fill="E2EFD9"), nested("", inner5)],
        [S("**Story**", fill="E2EFD9"), f("Evicted by Optivo from 3 Tower Road West in July 2025 (arrears about £3,200 built up while she was in hospital). Stayed with her aunt until the aunt died in October. Partner Wayne is barred from the night shelter so she won't go without him.", "re")],
        [S("**Other health**", fill="E2EFD9"), f("Leg ulcers dressed twice a week. Low mood, no diagnosis.", "phy")],
        [S("**Area**", fill="E2EFD9"), f("Hastings", "au")],
    ], [3, 14], grid="70AD47")
    f.g(n="Leanne Coppard", rs=True, hs="homeless", lsa="3 Tower Road West", ll="Optivo", arr="about £3,200", sub="Opiates, Crack, On script Espranor 12mg", mh="Low mood, no diagnosis")
    f.lenient += ["ll", "arr", "sub", "mh", "phy", "lsa", "ad", "nfa", "hd"]
    f.lenient.remove("hs")
    d.p("Client present when this was written:  Y      Client says OK to send:  **Y**      Client declined:  ")
    d.p("Keyworker  **%s**     Recovery Practitioner     t. **%s**    e. **%s**" % (f("Owen Bridger", "rn"), f("01632 960 390", "rp"), f("owen.bridger@turningleaf.example", "rm")))
    d.p("Written  **%s**" % f("Thurs 12/11/26", rd="2026-11-12"))
    f.g(cg=True, rr="Recovery Practitioner", rg="Turning Leaf Recovery Service", ag="other")
    f.lenient += ["rr", "cm"]
    f.send("Owen Bridger <owen.bridger@turningleaf.example>", "housing.options@hastings-bc.example", "onward referral LC", "pls see attached, client rough sleeping so any chance of a call today? phone is text only so try me first\n\nowen\n\nSent from Outlook for Android\n",
           attach=[("Onward referral housing LC.docx", d.bytes())], date=datetime.datetime(2026, 11, 12, 16, 55))


def court_header():
    f = F("court-team-name-in-page-header", "docx", "python-docx", "name and numbers stand in the page header, the body has short bold run-in questions; sentencing officer, solicitor, and victim named", lenient="op sit rsum loss hs lcg rt lsa via")
    hdr = [tablexml([["Defendant: %s" % f("Ryan Christopher Holt", "n"), "DOB: %s" % f("07/10/2000", dob="2000-10-07"), "CRN: %s" % f("E441276", "crn")]], [7, 4.5, 5.5])]
    d = Doc("Arial", 11, header=hdr)
    d.p("**Probation Court Team – Teesside Combined Court**")
    d.p("**Same-day housing notice (homeless at sentence)**")
    d.p("**Court and date of sentence:** Teesside Magistrates, courtroom 4, %s" % f("18 November 2026", csd="2026-11-18"))
    d.p("**Convicted of:** %s" % f("Criminal damage and common assault", "cof"))
    d.p("**Sentence passed:** Community order, %s. 15 RAR days, 100 hours unpaid work." % f("12 months", "csl"))
    f.g(cs="community_order")
    d.p("**Orders restricting where the defendant may live:** %s" % f("Restraining order to Nov 2028: not to go within 100m of 52 Eston Road, TS6 (victim Chloe Danby)", "excl"))
    d.p("**Where was the defendant living when arrested?** %s" % f("52 Eston Road, Middlesbrough TS6 9ZZ with the victim", lsa="52 Eston Road, Middlesbrough TS6 9ZZ"))
    d.p("**Where will they stay tonight?** Nowhere. Mother's house is full of younger siblings and social care have said no.")
    d.p("**Why homeless:** %s" % f("Cannot return to his partner's tenancy because of the restraining order.", "re"))
    d.p("**Homeless from:** %s" % f("today 18/11/26", hd="2026-11-18"))
    d.p("**Phone:** %s   **Email:** none" % f("07700 900 521", "ph"))
    d.p("**Council the defendant wants told:** %s" % f("Redcar and Cleveland", "au"))
    d.p("**Health / vulnerability disclosed at interview:** %s" % f("Autism diagnosed at 9. Denies drug use. Self-harmed in 2024.", "mh"))
    d.p("**Risk of serious harm (initial):** %s   **SARA:** medium to partner" % f("Medium", rl="medium"))
    d.p("**Agreement:** %s" % f("agreed verbally in the cells interview today", cg=True, cm="oral", cd="2026-11-18"))
    d.p("**Defence solicitor:** Amira Latif, Latif & Cowan, 01632 960 525")
    d.p("**Responsible officer will be:** not yet allocated, Redcar office duty line 01632 960 528")
    d.p("**Completed by:** %s, %s, %s, %s" % (f("Joanne Peverell", "rn"), f("Probation Services Officer (Court)", "rr"), f("01632 960 520", "rp"), f("joanne.peverell@probation.example", "rm")))
    d.p("**Date and time:** %s 15:40" % f("18/11/2026", rd="2026-11-18"))
    f.g(ag="probation", hs="homeless", rs=True, rg="Probation Court Team")
    f.lenient += ["rg", "rs", "mh", "sub", "phy", "excl", "lic"]
    f.lenient.remove("hs")
    f.send("Teesside Court Team <teesside.courtteam@probation.example>", "housing.advice@redcar-cleveland.example", "URGENT same day notice - R Holt - street homeless tonight",
           "Please see attached. Mr Holt has been told to present at your office tomorrow at 9.30 but needs somewhere tonight.\n\nJoanne Peverell\nCourt duty PSO\n", headers=["Importance: high", "X-Priority: 1"],
           attach=[("Same day notice RH.docx", d.bytes())], date=datetime.datetime(2026, 11, 18, 15, 46))


def school_family():
    f = F("school-safeguarding-lead-parent", "docx", "python-docx", "a school's concern form: the pupil's block comes first, the parent is who is referred; head teacher and social worker named", lenient="household sit op hs rsum loss lcg sup rt via mh")
    d = Doc("Comic Sans MS", 11)
    d.p("**St Wilfrid's RC Primary School, Bootle**")
    d.p("**Housing worry – letter to the Council with the parent's permission**")
    d.t([[S("**Pupil**", fill="D9E2F3")], ["Name", "Poppy Anne Fairclough", "Class", "Year 2 (Miss Donnelly)"], ["DOB", "12/01/2019", "UPN", "on request"], ["Address we hold", S("Flat C, 9 Marsh Lane, Bootle L20 9ZZ", span=3)]], [3, 6.5, 2.5, 5])
    d.t([[S("**Parent or carer who needs housing help**", fill="D9E2F3")], ["Name", f("Miss Stacey Fairclough", n="Stacey Fairclough"), "DOB", f("25 May 1998", dob="1998-05-25")],
         ["Mobile", f("07700 900 265", "ph"), "Relationship", "Mum, lone parent"], ["Address", S("same as above", span=3)], ["Contact 2", S("Nan, Denise Fairclough, 01632 960 266 (Widnes)", span=3)], ["Other children at home", S("Harry Fairclough, 14/03/2022 and baby Elsie, 10 weeks", span=3)], ["Email", f("staceyf.x@post.example", "em"), "Work", "Not working, UC"]], [3, 6.5, 2.5, 5])
    f.g(ad="Flat C, 9 Marsh Lane, Bootle L20 9ZZ", hh=[pers("Poppy Anne Fairclough", "child", "2019-01-12"), pers("Harry Fairclough", "child", "2022-03-14"), pers("Elsie", "child")])
    d.t([[S("**What is worrying us**", fill="D9E2F3")], [f("Mum told the breakfast club that the bailiffs come on Wednesday 2 December at 11am. Private landlord went to court in September. The baby was early and is still on oxygen at night so they cannot sofa surf.", "re")],
         ["Date they lose the home", f("2/12/26", hd="2026-12-02"), "Landlord", f("Crosby & Co Lettings", "ll")], ["Any violence at home?", f("Not now. Poppy's dad (Liam Kerr, b. 1996) has a non-mol order against him since 2023", da=True), "Social worker", "Closed in June (was Petra Lind)"]], [4, 5.5, 3, 4.5])
    d.t([["Is the parent happy for us to send this?", f("Yes - she sat with me while I typed it", cg=True)], ["Which council?", f("Sefton", "au")], ["Sent by", f("Mrs Geraldine Cullen, Designated Safeguarding Lead", rn="Geraldine Cullen", rr="Designated Safeguarding Lead")], ["School office", f("01632 960 260", "rp")], ["Email", f("dsl@stwilfrids-bootle.example", "rm")], ["Headteacher", "Mr B. Rimmer"], ["Date", f("19th November 2026", rd="2026-11-19")]], [6, 11])
    f.g(rg="St Wilfrid's RC Primary School", ag="other", hs="threatened")
    f.lenient += ["cm", "cd", "da", "phy", "loss"]
    f.send("DSL St Wilfrid's <dsl@stwilfrids-bootle.example>", "housing.options@sefton-mbc.example", "Family being evicted 2nd Dec", "Dear Sir/Madam\n\nWe do not know if we are supposed to use your online form as a school, so I have used ours. Please telephone me if anything is missing - I am in school until 4.15.\n\nSome background which is not on the sheet. Poppy has been late 19 times since September because the lift is out and the oxygen cylinder has to come down four floors. Our family support assistant Mrs Tyrer does a walking bus for her twice a week. The health visitor, Anne-Marie Quigley, has been told as well and may write to you separately. Miss Fairclough's own mum lives in Widnes and has a one bedroom flat.\n\nI am told that a form called duty to refer exists but I cannot find one for schools. If this has to go to another department could you please pass it to them rather than send it back, as last time it took three weeks.\n\nYours faithfully\n\nG Cullen (Mrs)\nAssistant Head & DSL\n",
           attach=[("Housing worry Fairclough.docx", d.bytes())], date=datetime.datetime(2026, 11, 19, 15, 5))


def council_form_corrected():
    f = F("council-form-corrected-in-mail", "docx", "python-docx", "a council's boxed form with cream rows; the mail corrects the release date and adds a telephone", lenient="sit op rsum loss via lcg rt hs rg")
    d = Doc("Arial", 10)
    d.p("**WIGAN COUNCIL – HOMELESS & HOUSING ADVICE**")
    d.p("**FORM HA7: NOTICE FROM A PRISON OR YOUNG OFFENDER INSTITUTION**")
    c = "FFF8E5"
    d.t([
        [S("a) Establishment", fill=c), f("HMP Forest Bank", cp="HMP Forest Bank"), S("b) Prisoner no.", fill=c), f("A7350FR", "pn")],
        [S("c) Forenames", fill=c), "Anthony James", S("d) Surname", fill=c), "Winstanley"],
        [S("e) Born", fill=c), f("11/08/1969", dob="1969-08-11"), S("f) Ethnic origin", fill=c), f("White - British", "eth")],
        [S("g) Offence", fill=c), f("Theft from a shop (x9)", "cof"), S("h) Remand / convicted", fill=c), "Convicted"],
        [S("i) Sentence", fill=c), f("26 weeks", "csl"), S("j) Date of release", fill=c), "18 December 2026 (CRD)"],
        [S("k) Last permanant home", fill=c), f("88 Bolton Road, Atherton M46 9ZZ", "lsa"), S("l) Tenancy ended?", fill=c), f("Yes, Wigan Council took it back Feb 2025", loss="Wigan Council took it back Feb 2025")],
        [S("m) Reasons for this notice", fill=c), S(f("No fixed abode for the last 18 months, in and out of custody. Wants to stop. Nobody to go to on the outside.", "re", nfa=True), span=3)],
        [S("n) Health, including addictions", fill=c), S(f("Alcohol, had a detox in here. Hep C treated. Walks with stick.", "sub"), span=3)],
        [S("o) Risks to our staff", fill=c), S(f("Can be loud when drunk, no assaults on staff", "staff"), span=3)],
        [S("p) Prisoner's signature", fill=c), f("A Winstanley", cg=True, cm="written"), S("q) Date", fill=c), f("03/11/2026", cd="2026-11-03")],
        [S("r) Officer's name and grade", fill=c), f("Sharon Yates, Resettlement OSG", rn="Sharon Yates", rr="Resettlement OSG"), S("s) Extension / email", fill=c), f("2248 / sharon.yates@forestbank-sodexo.example", rm="sharon.yates@forestbank-sodexo.example", rp="2248")],
        [S("t) Offender manager outside", fill=c), f("Lydia Barrow, Wigan PDU", ln="Lydia Barrow"), S("u) Telephone", fill=c), f("01632 960 494", lp="01632 960 494")],
        [S("v) Prisoner's telephone after release", fill=c), "n/k", S("w) Authorised by (Head of Reducing Reoffending)", fill=c), ""],
    ], [3.8, 5, 3.4, 4.8])
    f.g(n="Anthony James Winstanley", au="Wigan", ag="prison", crd="2026-11-26", crt="CRD", cs="sentenced", phy="Hep C treated. Walks with stick.", rg="HMP Forest Bank", rp="01632 960 490")
    f.lenient += ["crt", "phy", "rp", "sub", "cd", "rd"]
    f.send("Yates, Sharon (Forest Bank) <sharon.yates@forestbank-sodexo.example>", "HHA@wigan-mbc.example", "Winstanley A7350FR HA7",
           "Hi\n\nHA7 attached. I did it at the start of the month and have only just got it signed off, sorry.\n\nPLEASE NOTE the release date on it is now wrong. They have recalculated him (22 more remand days to count) so he will be out on Thursday 26 November 2026, not 18 December.\n\nOur switchboard doesn't put calls through to 2248 so use 01632 960 490 for me.\n\nThanks\nSharon\n",
           attach=[("HA7 Winstanley.docx", d.bytes())], date=datetime.datetime(2026, 11, 20, 8, 57))
