#!/usr/bin/python3
"""Word forms, first part. Needs what eleventh_x_lib.py names; run eleventh_x_all.py."""
from eleventh_x_lib import *  # noqa: F401,F403


def all_():
    gaol_resettlement()
    ward_discharge_hub()
    childrens_controls()
    approved_premises()
    link_worker()
    advice_bureau()
    psychiatric_ward()
    council_two_columns()
    custody_navigator()
    care_leaver_letterboxes()


def gaol_resettlement():
    f = Msg("gaol-resettlement-two-pairs", "docx", "python-docx", "two label/answer pairs a row, next of kin and previous worker between the man and his offender manager", lenient=["hs", "via", "sit", "loss", "rt", "lcg", "rg"])
    q = f.q
    d = document("Arial", 10)
    para(d, "**HMP NOTTINGHAM  |  Resettlement Team**")
    para(d, "**Accommodation referral to local council – to be sent no later than 8 weeks before release**")
    table(d, [
        ("PRISONER",),
        q("Surname", "HALLIWELL") + q("Forename(s)", "Dean Anthony"),
        q("Prison no.", "A8812EK", "pn") + q("D.O.B.", "14.06.88", dob="1988-06-14"),
        q("Also known as", "Deano", "aka") + q("NI number", "QQ 30 18 55 C", ni="QQ301855C"),
        q("Location", "B2-17"  ) + q("Ethnicity", "White British", "eth"),
        q("Release date", "Friday 11th December 2026", crd="2026-12-11") + q("Type of release", "CRD", "crt"),
        q("Offence", "Theft from shop x6, breach of SSO", "cof") + q("Sentence", "36 weeks", "csl"),
        ("NEXT OF KIN / CONTACT ON THE OUT",),
        ("Name", "Mrs Lorraine Halliwell (mum)", "Tel.", "07700 900 418"),
        ("Address", "62 Wickens Walk, Bulwell NG6 8QJ", "Can he live there?", "No, she is in a 1 bed sheltered flat"),
        ("WHERE HE LIVED",),
        q("Last address", "Flat 3, 19 Vernon Avenue, Basford, Nottingham NG6 0AL", "lsa") + q("Landlord", "Mr Sohail (private)", land="Mr Sohail (private)"),
        q("Why can't he go back", "Landlord changed the locks after 2 months with no rent, belongings gone", "loss") + q("Arrears", "approx £1100", "arr"),
        ("OFFENDER MANAGERS",),
        ("POM", "Gemma Stott", "Ext", "01632 960115"),
        q("COM", "Patrick Oyelaran", ln="Patrick Oyelaran") + q("COM tel / email", "07700 900602 / patrick.oyelaran@probation.example", lp="07700 900602", lm="patrick.oyelaran@probation.example"),
        ("Previous COM", "Helen Frith (left Sept 26)", "Office", "Castle Quay"),
        ("HEALTH AND RISK",),
        q("Drugs / alcohol", "Heroin and crack before custody, now on 40ml methadone", "sm") + q("Mental health", "Low mood, no meds", "mh"),
        q("RoSH", "Medium", rl="medium") + q("MAPPA", "Not MAPPA"),
        q("Arson", "No", arson=False) + q("Sex offences", "No"),
        ("REFERRAL",),
        q("Council", "Nottingham City Council", au="Nottingham") + q("Reason", "No fixed abode on release", re="No fixed abode on release", hs="threatened"),
        q("Has he agreed to this?", "Yes, verbally on 12/10", cg=True, cm="oral") + q("Date", "13/10/2026", rd="2026-10-13"),
        q("Completed by", "Kirsty Naylor, Resettlement Worker", rn="Kirsty Naylor", rr="Resettlement Worker") + q("Contact", "01632 960118", rp="01632 960118"),
    ], shade=(0, 7, 10, 13, 17, 21), bold=(0, 2))
    f.set(n="Dean Anthony Halliwell", cp="HMP Nottingham", ag="prison", rg="HMP Nottingham", rt="Resettlement Team", nfa=True)
    f.un = [u for u in f.un if u["label"] not in ("Surname", "Forename(s)", "Sex offences", "MAPPA")]
    f.lenient += ["risk.mappa_level", KEYS["nfa"], KEYS["rso"], KEYS["cd"], KEYS["cs"]]
    f.send("Naylor, Kirsty (HMP Nottingham) <kirsty.naylor@hmpps.example>", "dutytorefer@nottingham-homes.example", "DTR - A8812EK Halliwell - release 11/12", "Hi team\n\nPlease find DTR attached for the above. Could you confirm receipt so I can update his file.\n\nThanks\nKirsty Naylor\nResettlement | HMP Nottingham\n",
           [("DTR Halliwell A8812EK.docx", docx_bytes(d, "Kirsty Naylor"), DOCX)], "2026-10-13 14:41")


def ward_discharge_hub():
    f = Msg("ward-discharge-hub-label-above", "docx", "python-docx", "label above answer in one cell, three cells a row; consultant, next of kin and surgery with the same labels", lenient=["hs", "loss", "re", "lcg", "lcd", "sup", "via"])
    d = document("Calibri", 10)

    def c(label, ans, *k, **kv):
        f.q(label, ans, *k, **kv)
        return "**%s**\n%s" % (label, ans)
    para(d, "**Saltmarsh University Hospitals NHS Trust**")
    para(d, "Integrated Discharge Hub – notification to housing of a patient with nowhere to go")
    table(d, [
        ("**A  Patient**",),
        (c("Name", "Mrs Bernadette Quigley", n="Bernadette Quigley"), c("Born", "3 Feb 1957", dob="1957-02-03"), c("NHS no.", "943 476 5919", nhs="9434765919")),
        (c("Mobile", "07700 900277 (her daughter charges it for her)", ph="07700 900277"), c("Ward", "Elm, level 4"), c("Admitted", "28 September 2026")),
        (c("Address on admission", "11 Tanyard Row, Grimsby DN32 7XX", lsa="11 Tanyard Row, Grimsby DN32 7XX"), None, c("Tenure", "Private tenant, landlord D & P Lettings", sit="Private tenant", land="D & P Lettings")),
        ("**B  People**",),
        ("**Next of kin**\nSinead Quigley, daughter", "**Telephone**\n07700 900278", "**Address**\n4 Heron Way, Louth. No spare room, 3 children"),
        ("**Consultant**\nDr A. Rahman", "**GP surgery**\nScartho Road, Dr Lees", "**Telephone**\n01632 960310"),
        ("**C  Housing**",),
        (c("What is the problem?", "Fell on the stairs and broke her hip. House is on three floors with a bathroom on the second and she cannot manage stairs now. Landlord will not adapt and has served notice, it runs out 30 November.", "re", hd="2026-11-30"), None, None),
        (c("Predicted discharge", "Wed 18 Nov 2026"), c("Package of care", "Twice daily, reablement, 6 wks"), c("Equipment", "Frame, commode, perching stool")),
        (c("Physical", "Left hip hemiarthroplasty. COPD. Walks 10m with frame.", "phy"), c("Mood / memory", "No concerns", mh="No concerns"), c("Drink / drugs", "None", sm="None")),
        ("**D  Agreement and sender**",),
        (c("Patient agrees to details going to the council", "Yes", cg=True), c("Which council?", "North East Lincolnshire", au="North East Lincolnshire"), c("On", "02-11-2026", cd="2026-11-02")),
        (c("Your name and grade", "Tunde Bakare, Discharge Co-ordinator", rn="Tunde Bakare", rr="Discharge Co-ordinator"), c("Bleep / phone", "01632 960300 bleep 4471", rp="01632 960300"), c("Email", "t.bakare@saltmarsh-nhs.example", "rm")),
    ], shade=(0, 4, 7, 11))
    f.set(ag="hospital", rg="Saltmarsh University Hospitals NHS Trust", rt="Integrated Discharge Hub", hs="threatened")
    f.lenient += [KEYS["hd"], KEYS["sit"], KEYS["lsa"], KEYS["ad"], KEYS["rt"], KEYS["rd"], KEYS["mh"], KEYS["sm"]]
    f.send("BAKARE, Tunde (SALTMARSH UNIVERSITY HOSPITALS NHS TRUST) <t.bakare@saltmarsh-nhs.example>", "homelessness@nelincs.example", "Patient B.Q. - housing notification", "Good afternoon\n\nPlease see attached for a lady on Elm ward. Her daughter is happy to be rung if you can't get her.\n\nT. Bakare\nDischarge Co-ordinator, Integrated Discharge Hub\n",
           [("housing notification BQ.docx", docx_bytes(d), DOCX)], "2026-11-02 15:30")


def childrens_controls():
    f = Msg("childrens-services-drop-downs", "docx", "word content controls", "label left of a content control, drop-downs and dates, children and the absent father in tables of the same columns", lenient=["hs", "loss", "rt", "re", "lcg", "sup", "household.relationship"])
    q = f.q
    d = document("Calibri", 11)
    para(d, "**Wakefield Children and Young People's Services**")
    para(d, "**Family housing referral (parent or carer)**")

    def rows(pairs):
        t = d.add_table(rows=0, cols=2)
        t.style = "Table Grid"
        for (lab, ans), kind, opts, ph in pairs:
            a, b = t.add_row().cells
            fill(a, lab)
            sdt(b, ans or ph, kind, opts, placeholder=not ans)
    yn = ("Yes", "No", "Not known")
    para(d, "**1. About you**")
    rows([(q("Social worker", "Aisha Rehman", "rn"), "text", (), ""), (q("Job title", "Social Worker, Assessment Team 3", rr="Social Worker", rt="Assessment Team 3"), "text", (), ""), (q("Direct line", "01632 960733", "rp"), "text", (), ""),
          (q("Email", "aisha.rehman@wakefield-cyps.example", "rm"), "text", (), ""), (("Team manager", "Colin Varley, 01632 960730"), "text", (), ""), (q("Mosaic ID of eldest child", "2209417"), "text", (), ""),
          (q("Today's date", "29/10/2026", rd="2026-10-29"), "date", (), "")])
    para(d, "**2. Parent**")
    rows([(q("First name", "Chloe"), "text", (), ""), (q("Last name", "Danforth"), "text", (), ""), (q("Date of birth", "21/08/1997", dob="1997-08-21"), "date", (), ""), (q("Gender", "Female", "gen"), "drop", ("Female", "Male", "Other"), ""),
          (q("Phone number (and is it safe?)", "07700 900155, safe after 3.30pm", ph="07700 900155"), "text", (), ""), (q("Email", "", ), "text", (), "Click or tap here to enter text."),
          (q("Staying at", "c/o Mrs J Danforth, 8 Smawthorne Lane, Castleford WF10 4EN", ad="8 Smawthorne Lane, Castleford WF10 4EN"), "text", (), ""), (q("This is", "Staying with relatives", "sit"), "drop", ("Staying with relatives", "Own tenancy", "Hostel"), ""),
          (q("Is the parent a care leaver?", "No", cl=False), "drop", yn, ""), (q("Is the parent pregnant?", "Yes", preg=True), "drop", yn, ""), (q("Immigration status", ""), "drop", (), "Choose an item.")])
    para(d, "**3. Children**")
    table(d, [("Name", "DOB", "School", "Lives with"), ("Mason Danforth", "05/03/2018", "Half Acres Primary", "Mum"), ("Ivy-Rae Danforth-Cole", "17/11/2022", "-", "Mum")], shade=(0,))
    f.set(hh=[{"name": "Mason Danforth", "date_of_birth": "2018-03-05"}, {"name": "Ivy-Rae Danforth-Cole", "date_of_birth": "2022-11-17"}])
    para(d, "**4. Other parent**")
    table(d, [("Name", "DOB", "Address", "Contact with children"), ("Liam Cole", "12/12/1995", "27 Love Lane, Pontefract", "Supervised, Saturdays at contact centre")], shade=(0,))
    para(d, "**5. Housing need**")
    rows([(q("When do they have to leave?", "13/11/2026", hd="2026-11-13"), "date", (), ""),
          (q("Why?", "Ms Danforth and children left Mr Cole in July after an assault. Her mother can no longer keep them, there are seven people in a three-bedroom house and the landlord (WDH) has told her mother it breaches her tenancy.", "re"), "text", (), ""),
          (q("Last home of their own", "27 Love Lane, Pontefract WF8 4AB", "lsa"), "text", (), ""), (q("Has domestic abuse been a factor?", "Yes", da=True), "drop", yn, ""), (q("Plan in place", "Child in Need"), "drop", (), ""),
          (q("Council referred to", "Wakefield", "au"), "drop", (), ""), (q("Does the parent consent to this referral?", "Yes", cg=True), "drop", yn, ""), (q("How was consent given?", "Verbally, home visit", cm="oral"), "drop", (), "")])
    f.set(n="Chloe Danforth", ag="social_services", hs="threatened", rg="Wakefield Children and Young People's Services", nfa=None)
    f.flat.pop(KEYS["nfa"])
    f.un = [u for u in f.un if u["label"] not in ("First name", "Last name")]
    f.lenient += [KEYS[k] for k in ("rg", "ad", "da", "rr")]
    f.send("Rehman, Aisha <aisha.rehman@wakefield-cyps.example>", "housing.needs@wakefield-mdc.example", "Housing referral C Danforth + 2 children", "Hello\n\nReferral for the above family attached. Mum's due date is in January.\n\nAisha\n", [("Family housing referral v4.docx", docx_bytes(d), DOCX)], "2026-10-29 11:06")


def approved_premises():
    f = Msg("approved-premises-move-on", "docx", "python-docx", "numbered questions in unruled paragraphs, answers after a dash or on the next line; keyworker, practitioner and SPO with phones; victim's area", lenient=["hs", "via", "lcg", "rsum", "sit", "sup", "re", "clc"])
    q = f.q
    d = document("Verdana", 10)
    para(d, "**St Wulfram's Approved Premises** – Move-on referral to Local Authority Housing")
    para(d, "OFFICIAL-SENSITIVE")

    def ln(no, pair):
        para(d, "**%s  %s** – %s" % (no, pair[0], pair[1]))
    ln("1.1", q("Resident", "Mr Graham Tilney", n="Graham Tilney"))
    ln("1.2", q("Born", "09/11/1971", dob="1971-11-09"))
    ln("1.3", q("CRN", "K402218", "crn"))
    ln("1.4", q("Noms", "A0937CT", "pn"))
    ln("1.5", q("Mobile", "07700 900846", "ph"))
    ln("1.6", q("Arrived at AP", "14 September 2026"))
    ln("1.7", q("Must leave AP by", "7 December 2026", hd="2026-12-07"))
    ln("2.1", q("AP keyworker (completing this form)", "Shirley-Ann Boyce", "rn"))
    ln("2.2", q("Keyworker's contact", "01632 960501, shirleyann.boyce@ap-wulfram.example", rp="01632 960501", rm="shirleyann.boyce@ap-wulfram.example"))
    ln("2.3", q("Community Probation Practitioner", "Naveed Akhtar, Lincoln probation, 07700 900733, naveed.akhtar@probation.example", ln="Naveed Akhtar", lp="07700 900733", lm="naveed.akhtar@probation.example"))
    ln("2.4", ("Senior Probation Officer", "Jan Proctor, 01632 960500"))
    ln("2.5", ("AP manager", "Steve Wroe"))
    para(d, "**3.1  Sentence and licence**")
    para(d, q("Sentence and licence", "Wounding s.18. 8 years EDS (5 custody + 3 licence) imposed 17/05/2021, released on parole. Licence: live where approved, no contact with Ms R, alcohol tag, not to enter the marked area of Sleaford.", cof="Wounding s.18", csl="8 years EDS (5 custody + 3 licence)", csd="2021-05-17", crt="Parole", cs="licence",
           clc="live where approved, no contact with Ms R, alcohol tag, not to enter the marked area of Sleaford")[1])
    para(d, "**3.2  Risk to others** – " + q("Risk to others", "High (known adult – former partner), medium to public", rl="high", rsum="High (known adult – former partner), medium to public")[1])
    para(d, "**3.3  MAPPA** – Category 2, Level 1")
    f.set(mc=2, ml=1)
    para(d, "**3.4  Where must he not be housed?** – " + q("Where must he not be housed?", "Sleaford and Ruskington (former partner and her parents live there)", "excl")[1])
    para(d, "**3.5  Risk to housing staff** – " + q("Risk to housing staff", "None known. Polite and engages.", "rstaff")[1])
    para(d, "**4.1  Where did he live before prison?** – " + q("", "36 Electric Station Road, Sleaford, with his then partner (her tenancy)", lsa="36 Electric Station Road, Sleaford")[1])
    para(d, "**4.2  Why there (council chosen)?**")
    para(d, q("Why there", "Lincoln – brother Martin Tilney lives at 5 Sincil Bank, Lincoln LN5 7TB, 07700 900112, in Lincoln 20 years and sees him weekly. Cannot return to North Kesteven because of licence.", au="Lincoln", lcg=["family"],
           lcd="brother Martin Tilney lives at 5 Sincil Bank, Lincoln LN5 7TB, 07700 900112, in Lincoln 20 years and sees him weekly", lcr="Cannot return to North Kesteven because of licence")[1])
    para(d, "**4.3  Health** – " + q("Health", "Type 2 diabetes (tablets), hearing aid left ear. Alcohol dependent, abstinent since 2021.", phy="Type 2 diabetes (tablets), hearing aid left ear", sm="Alcohol dependent, abstinent since 2021")[1])
    para(d, "**4.4  CAS3 applied for?** – Yes, waiting")
    f.set(cas3=True)
    para(d, "**5  Resident's consent** – Signed: __G Tilney__   Dated: 30/10/26")
    f.set(cg=True, cm="written", cd="2026-10-30", ag="probation", rr="AP keyworker", rg="St Wulfram's Approved Premises", hs="threatened", sit="Approved Premises")
    f.lenient += [KEYS[k] for k in ("ad", "rr", "lcr", "lcd", "rd", "sm", "phy")]
    f.send("Boyce, Shirley-Ann <shirleyann.boyce@ap-wulfram.example>", "housingsolutions@lincoln-city.example", "AP move on - GT", "Please see attached referral for one of our residents. Happy to bring him in for an interview any weekday bar Thurs.\n\nShirley-Ann\n", [("GT move on LA referral.docx", docx_bytes(d), DOCX)], "2026-10-30 16:20")


def link_worker():
    f = Msg("surgery-link-worker", "docx", "python-docx", "one column of labels left, answers right; a second table for 'carer or relative'; answers lower case and short", lenient=["hs", "re", "loss", "lcg", "sup", "via", "rsum"])
    q = f.q
    d = document("Georgia", 11)
    para(d, "**Fernley Green Surgery**  ·  Social Prescribing")
    para(d, "Request for housing help on behalf of a patient")
    para(d, "The patient")
    table(d, [q("name", "Mr Yusuf Demir", n="Yusuf Demir"), q("dob", "01.01.1969", dob="1969-01-01"), q("nhs number", "485 777 3456", nhs="4857773456"), q("address", "46b Fore Street, Edmonton N18 2XX", "ad"), q("phone", "07700900391", "ph"),
              q("speaks", "Turkish (Kurmanji at home)", "lang"), q("interpreter?", "yes please", itp=True), q("problem with housing", "has had eviction letter, court bailiffs coming 24 November. rent went up and he lost shifts at the bakery. owes 3 months", re="has had eviction letter, court bailiffs coming 24 November. rent went up and he lost shifts at the bakery. owes 3 months", hd="2026-11-24", arr="3 months"),
              q("landlord/agent", "Palmerston Lets, 020 7946 0144", land="Palmerston Lets"), q("health", "diabetes, heart stent 2024, low mood since wife died", phy="diabetes, heart stent 2024", mh="low mood since wife died"), q("benefits", "UC, applying for PIP")], bold=(0,))
    para(d, "")
    para(d, "Carer, relative or friend who helps")
    table(d, [("name", "Elif Demir (daughter, lives with him)"), ("dob", "19.07.2004"), ("phone", "07700900392"), ("address", "same")], bold=(0,))
    f.set(hh=[{"name": "Elif Demir", "relationship": "daughter", "date_of_birth": "2004-07-19"}])
    para(d, "")
    para(d, "Sent by")
    table(d, [q("name", "Rosie Ashworth", "rn"), q("role", "link worker", "rr"), q("phone", "020 7946 0860", "rp"), q("email", "rosie.ashworth@fernleygreen.example", "rm"), ("usual gp", "Dr Nair"), q("patient knows and has agreed", "yes, spoke with daughter interpreting 26/10", cg=True, cm="oral", cd="2026-10-26"), q("council", "enfield", au="Enfield"), q("date", "27.10.26", rd="2026-10-27")], bold=(0,))
    f.set(rg="Fernley Green Surgery", rt="Social Prescribing", ag="other", hs="threatened")
    f.lenient += [KEYS[k] for k in ("sit", "rt", "cd", "mh", "phy", "arr")]
    f.send("Rosie Ashworth <rosie.ashworth@fernleygreen.example>", "housing.advisory@enfield-council.example", "Housing help for a patient", "Hi,\nForm attached. He will lose the flat on the 24th so it is a bit urgent.\nRosie\n", [("housing help YD.docx", docx_bytes(d), DOCX)], "2026-10-27 09:55")


def advice_bureau():
    f = Msg("advice-bureau-lettered", "docx", "python-docx", "lettered questions, options beside each other with the chosen one in bold or the others struck out, partner's column", lenient=["hs", "loss", "sit", "lcg", "sup", "op", "household.relationship"])
    q = f.q
    d = document("Trebuchet MS", 10)
    para(d, "**Citizens Advice Rother Vale – Agency referral, homelessness**")
    para(d, "Our ref: " + q("Our ref", "CARV/26/31807", "xr")[1] + "        Adviser: " + q("Adviser", "Malcolm Petrie", "rn")[1] + "        Date: " + q("Date", "5th November 2026", rd="2026-11-05")[1])
    table(d, [("", "Client", "Partner"), ("Full name", "Paula Jane Womersley", "Craig Womersley"), ("Date of birth", "8 April 1981", "22 January 1979"), ("NI no", "QQ 71 04 26 D", "QQ 55 19 33 A"), ("Mobile", "07700 900467", "07700 900468"), ("Email", "paulaw81@mailbox.example", "-"), ("Working?", "Part time, Co-op", "Off sick")], shade=(0,), bold=(0,))
    f.set(n="Paula Jane Womersley", dob="1981-04-08", ni="QQ710426D", ph="07700 900467", em="paulaw81@mailbox.example", hh=[{"name": "Craig Womersley", "relationship": "Partner", "date_of_birth": "1979-01-22"}, {"name": "Jake", "relationship": "son"}])
    f.un.append({"label": "Working?", "value": "Part time, Co-op"})
    para(d, "")
    para(d, "**A.** Address: " + q("Address", "14 Doncaster Gate, Rotherham S65 1XX", "ad")[1])
    para(d, "**B.** Living there as:  ~~owner~~ / **private tenant** / ~~council tenant~~ / ~~lodger~~ / ~~with family~~")
    f.set(sit="private tenant")
    para(d, "**C.** Landlord: " + q("Landlord", "Mr P Szymanski", "land")[1] + "   Tel: 07700 900 940")
    para(d, "**D.** Have they had notice?  **Yes** / ~~No~~   Ends on: 4 January 2027")
    f.set(hd="2027-01-04")
    para(d, "**E.** Arrears: " + q("Arrears", "£2,340", "arr")[1] + "   Is the home worth saving?  **Yes** / ~~No~~ – " + "payment plan offered, waiting to hear")
    f.set(save=True)
    para(d, "**F.** Children in the home (names and ages): Jake, 15 (son). Older daughter Beth has moved out.")
    para(d, "**G.** What has happened?")
    para(d, q("", "Craig was laid off sick in the spring after back surgery and SSP has ended. They fell behind and the landlord served a section 8 notice on grounds 8, 10 and 11.", re="Craig was laid off sick in the spring after back surgery and SSP has ended. They fell behind and the landlord served a section 8 notice on grounds 8, 10 and 11.")[1])
    para(d, "**H.** Any of these in the household?  Mental ill health / physical disability – **Craig** / pregnancy / domestic abuse / armed forces / none")
    para(d, "**I.** Does the client agree to us sending this to Rotherham MBC?  **Yes** (signed form of authority held, 4/11/26)")
    f.set(au="Rotherham", cg=True, cm="written", cd="2026-11-04", rg="Citizens Advice Rother Vale", ag="other", hs="threatened", rr="Adviser")
    para(d, "Adviser's line 01632 960 622 / malcolm.petrie@ca-rothervale.example (supervisor: Judith Agnew, 01632 960 620)")
    f.set(rp="01632 960 622", rm="malcolm.petrie@ca-rothervale.example")
    f.lenient += [KEYS["rr"], KEYS["phy"], KEYS["save"], "household.name"]
    f.send("Malcolm Petrie <malcolm.petrie@ca-rothervale.example>", "keychoices@rotherham-mbc.example", "Agency referral CARV/26/31807", "Dear Homelessness Team\n\nI attach an agency referral for Mr and Mrs Womersley. Notice and tenancy to follow in the post.\n\nYours sincerely\nMalcolm Petrie\nCitizens Advice Rother Vale\n", [("CARV 26 31807 referral.docx", docx_bytes(d), DOCX)], "2026-11-05 12:48")


def psychiatric_ward():
    f = Msg("psychiatric-ward-shaded-rows", "docx", "python-docx", "shaded title rows, question left and answer right, Y/N column between; nearest relative and care co-ordinator", lenient=["hs", "loss", "lcg", "rsum", "sup", "re", "sit", "rg"])
    q = f.q
    d = document("Arial", 10)
    para(d, "**Hartsmere Centre – Osprey Ward (acute adult)**")
    para(d, "**Homeless Prevention Form – start at first ward round**")

    def t3(label, yn, text, *k, **kv):
        f.q(label, text or yn, *k, **kv)
        return (label, yn, text)
    table(d, [
        ("Service user details",),
        ("Full name (inc. any preferred)", "", q("", "Jordan Blake-Phillips, prefers 'JB'", n="Jordan Blake-Phillips", aka="JB")[1]),
        ("Date of birth / age", "", q("", "30-Mar-1994 (32)", dob="1994-03-30")[1]),
        ("RiO / NHS number", "", q("", "1180276 / 450 557 7104", nhs="4505577104")[1]),
        ("Pronouns / gender", "", q("", "they/them, non-binary", gen="non-binary")[1]),
        ("Own phone", "N", "broken, ring the ward payphone 01632 960 088 or staff"),
        t3("Detained?", "Y", "Section 3 from 02/09/26"),
        ("Nearest relative and friends",),
        ("Nearest relative (MHA)", "", "Deborah Phillips, mother, 07700 900 271, 3 Quay Lane, Gosport PO12 1XX"),
        ("May we contact them?", "N", "JB does not want mother told"),
        ("Home",),
        t3("Did they have a home on admission?", "N", "sofa surfing in Fareham since lodging ended in May, before that room at 88 West Street, Fareham PO16 0UN", lsa="88 West Street, Fareham PO16 0UN"),
        t3("Can they go back?", "N", "landlady Mrs Ince asked them to go when unwell and shouting at night", loss="landlady Mrs Ince asked them to go when unwell and shouting at night"),
        t3("Slept outside in last 6 months?", "Y", "2 weeks in August"),
        t3("Fit for discharge", "", "expected week of 30 Nov"),
        ("Health and risk",),
        t3("Diagnosis", "", "Schizoaffective disorder, depot monthly", "mh"),
        t3("Physical health", "N", ""),
        t3("Substances", "Y", "cannabis daily until admission", "sm"),
        t3("Risk to staff visiting", "N", "None when well", "rstaff"),
        t3("History of fire setting", "N", "", arson=False),
        ("Referral",),
        t3("Capacity and consent to referral", "Y", "discussed 28/10/26", cg=True, cd="2026-10-28"),
        t3("Council", "", "Fareham Borough Council", au="Fareham"),
        t3("Care co-ordinator", "", "Ime Udoh, Fareham & Gosport CMHT, 07700 900 629", op="Ime Udoh, Fareham & Gosport CMHT, 07700 900 629"),
        t3("Form filled by", "", "Lucia Ferrante, staff nurse, lucia.ferrante@hartsmere-nhs.example, 01632 960 087", rn="Lucia Ferrante", rr="staff nurse", rm="lucia.ferrante@hartsmere-nhs.example", rp="01632 960 087"),
        t3("Date", "", "29/10/26", rd="2026-10-29"),
    ], shade=(0, 7, 10, 15, 21), bold=(0,))
    f.set(ag="hospital", rg="Hartsmere Centre", rt="Osprey Ward", hs="homeless", via="ring the ward payphone 01632 960 088 or staff", phy=None)
    f.flat.pop(KEYS["phy"])
    f.un = [u for u in f.un if u["value"] not in ("N",)]
    f.lenient += [KEYS["op"], KEYS["phy"], KEYS["rt"], KEYS["nfa"], KEYS["ph"], KEYS["rs"], KEYS["cm"], KEYS["lsa"], KEYS["via"]]
    f.send("FERRANTE, Lucia (HARTSMERE NHS FOUNDATION TRUST) <lucia.ferrante@hartsmere-nhs.example>", "housing@fareham-bc.example", "[SECURE] Homeless prevention form - JB", "Hello, please find form for a service user on Osprey. Please do not contact the mother.\n\nLucia Ferrante RMN\n", [("Homeless Prevention Form JB.docx", docx_bytes(d), DOCX)], "2026-10-29 18:02")


def council_two_columns():
    f = Msg("womens-prison-form-in-two-columns", "docx", "python-docx", "the council's own form: 'Applicant' and 'Joint applicant' answer columns, referrer in a box at the end with small labels", lenient=["hs", "via", "lcg", "sit", "sup", "op"])
    d = document("Arial", 9)
    para(d, "**Reigate and Banstead – Notification of homelessness (prisons)**")
    para(d, "Please complete every box. Leave 'joint applicant' blank if none.")

    def r(label, ans, joint="", *k, **kv):
        f.q(label, ans, *k, **kv)
        return (label, ans, joint)
    table(d, [("", "Applicant", "Joint applicant"),
              r("Title and name", "Ms Shanice Morrow", "N/A", n="Shanice Morrow"), r("Previous names", "Shanice Peart", "", "aka"), r("Date of birth", "26/09/1992", "", dob="1992-09-26"),
              r("Prison and number", "HMP Send A5527FD", "", cp="HMP Send", pn="A5527FD"), r("Contact while in prison", "Via OMU hub 01632 960 240 or prison email below", "", "via"), r("Phone after release", "not got one yet", "", ),
              r("Ethnic origin", "Mixed White & Black Caribbean", "", "eth"), r("Nationality", "British", "", "nat"), r("First language", "English", "", "lang"), r("Ever in care as a child?", "Yes, Surrey CC until 18", ""), r("Ever in HM Forces?", "No", "", af=False), r("Pregnant?", "No", "", preg=False)], shade=(0,), bold=(0,))
    para(d, "")
    table(d, [("Children", "Born", "Where are they now"), ("Kai Morrow", "11/02/2015", "With maternal gran, Beverley Peart, 07700 900 531"), ("Nevaeh Morrow", "30/06/2019", "Same as above")], shade=(0,))
    para(d, "")
    table(d, [f.q("Will the children live with the applicant?", "Not at first. Contact every fortnight, planning for return in the new year"), f.q("Release date", "14 Jan 2027", crd="2027-01-14"), f.q("HDC / parole / other", "HDC date 2 Dec 2026 but no address"), f.q("What was she convicted of?", "Possession with intent to supply class A", "cof"),
              f.q("Sentence and when", "30 months, 15/04/2026", csl="30 months", csd="2026-04-15"), f.q("Home before prison", "21 Ringley Park Avenue, Redhill RH2 7XX – Raven HT tenancy given up in June", lsa="21 Ringley Park Avenue, Redhill RH2 7XX", land="Raven HT"), f.q("Any rent owing?", "£612.40 when tenancy ended", "arr"),
              f.q("Why homeless?", "Housing benefit stopped and Raven advised her to surrender so debt did not grow", "re"), f.q("Ties to this borough", "Lived in Redhill since 2009, mum and children in Merstham", lcd="Lived in Redhill since 2009, mum and children in Merstham", lcg=["residence", "family"]),
              f.q("Drugs, alcohol", "Not used since coming in. Peer mentor on the recovery wing", "sm"), f.q("Health", "Asthma. Anxiety and PTSD, past abusive relationship", phy="Asthma", mh="Anxiety and PTSD", da=True), f.q("Risk level", "LOW", rl="low")], bold=(0,))
    para(d, "")
    table(d, [("**Who is referring**\nName " + f.a("Oluwaseun Adebayo", "rn") + "      Post " + f.a("Prison Offender Manager", "rr") + "\nEmail " + f.a("oluwaseun.adebayo@hmpps.example", "rm") + "      Tel " + f.a("01632 960 241", "rp") + "\nOutside probation officer  Nicola Chapple      Tel 07700 900 188      Email nicola.chapple@probation.example\nLine manager  Barry Stokes",),
              ("**Declaration**  I am happy for the prison to send this to the council.\nSigned  S Morrow      Date  " + f.a("9/11/26", cd="2026-11-09"),)])
    f.set(cg=True, cm="written", ag="prison", ln="Nicola Chapple", lp="07700 900 188", lm="nicola.chapple@probation.example", au="Reigate and Banstead", hs="threatened", cs="sentenced")
    f.lenient += [KEYS[k] for k in ("cl", "hh", "crt", "cs", "ln", "lp", "lm", "da", "loss", "rg", "mh", "phy", "aka", "rd")]
    f.send("Adebayo, Oluwaseun [HMPPS] <oluwaseun.adebayo@hmpps.example>", "housingoptions@reigate-banstead.example", "Notification of homelessness - HMP Send", "Hi,\n\nForm attached.\n\nSeun Adebayo\nPOM, HMP Send\n", [("RBBC prison notification - Morrow.docx", docx_bytes(d), DOCX)], "2026-11-09 13:15")


def custody_navigator():
    f = Msg("custody-liaison-boxes", "docx", "python-docx", "ticks ☒ before the words, several small labels in a line; arresting officer, solicitor and worker", lenient=["hs", "loss", "re", "lcg", "sit", "rsum", "sup", "rt"])
    d = document("Calibri", 10)
    q = f.q
    para(d, "**LIAISON & DIVERSION – Custody suite, Middlesbrough**   Duty to Refer (housing)")
    table(d, [("**Seen in custody**  Date: " + f.a("01/11/2026", rd="2026-11-01") + "   Time: 02:40   OIC: PC 1184 Lowther   Solicitor: Marsh & Keane, 01632 960 777",),
              ("**Detainee**  Surname: PELHAM   First: Kieran   Middle: Scott   DOB: " + f.a("23/05/2001", dob="2001-05-23") + "   M ☒ F ☐   PNC: " + f.a("20/118402X", "pnc"),),
              ("Tel: " + f.a("07700 900 209", "ph") + "   (girlfriend Megan's phone, ask for him)      Email: none",),
              ("Address given: " + f.a("NFA", nfa=True) + "   Last had own place: " + f.a("room at 40 Southfield Road, Middlesbrough TS1 3EZ until Sept", lsa="40 Southfield Road, Middlesbrough TS1 3EZ"),),
              ("Slept last night: ☐ friend/family  ☐ hostel  ☒ street/doorway/tent  ☐ own home",),
              ("Arrested for: " + f.a("shop theft", cof="shop theft") + "   Outcome: ☐ charged/remanded  ☒ charged, bail to court 18/11/26  ☐ NFA by police",),
              ("Needs: ☒ mental health  ☐ learning disability  ☒ drugs  ☐ alcohol  ☐ physical  ☒ care experienced  ☐ veteran",),
              ("Detail: " + f.a("Spice most days. Self harm scars, last cut in the summer, not open to CMHT. Was in Redcar care til 18.", sm="Spice most days", mh="Self harm scars, last cut in the summer, not open to CMHT"),),
              ("Risk to lone worker: ☐ Yes ☒ No   Weapon marker: ☐ Yes ☒ No",),
              ("Agrees to referral: ☒ Yes ☐ No   Council wanted: " + f.a("Middlesbrough", "au") + "   Reason: " + f.a("Asked to leave shared house when UC was sanctioned, has been on streets 6 wks", "re"),),
              ("L&D practitioner: " + f.a("Tess Garbutt", "rn") + "   Tel: " + f.a("01632 960 355", "rp") + "   tess.garbutt@teesld-nhs.example   Team lead: Vikram Sood 01632 960 350",)])
    f.set(n="Kieran Scott Pelham", gen="M", rs=True, cs="bail", sup=["mental health", "drugs", "care experienced"], cg=True, rm="tess.garbutt@teesld-nhs.example", rr="L&D practitioner", ag="other", hs="homeless", rt="LIAISON & DIVERSION", loss="Asked to leave shared house when UC was sanctioned")
    f.lenient += [KEYS[k] for k in ("ag", "rstaff", "ph", "via", "rg", "cl", "gen", "ad", "rr", "sm", "mh")]
    f.send("Tess Garbutt <tess.garbutt@teesld-nhs.example>", "homelessadvice@middlesbrough-bc.example", "DTR from custody", "Night shift referral, he has been bailed and says he'll come to the civic centre Monday.\n", [("LD DTR.docx", docx_bytes(d), DOCX)], "2026-11-01 05:12")


def care_leaver_letterboxes():
    f = Msg("leaving-care-adviser-lines", "docx", "python-docx", "labels with underlined answers on a line, several a line; former foster carer and former adviser with addresses and dates", lenient=["hs", "lcg", "sup", "re", "loss", "op", "sit"])
    d = document("Calibri", 11)
    para(d, "**Torbay Council – Care Experienced Young People's Service**")
    para(d, "Early notice to housing options")
    u = lambda s: "__ %s __" % s  # noqa: E731
    para(d, "YP's name %s  likes to be called %s" % (u(f.a("Anastasija Petrova", "n")), u(f.a("Nastya", "aka"))))
    para(d, "DOB %s   Age %s   Liquidlogic no. %s" % (u(f.a("12/12/2008", dob="2008-12-12")), u("17"), u("881204")))
    para(d, "Mobile %s   Email %s" % (u(f.a("07700 900714", "ph")), u(f.a("nastya.p@mailbox.example", "em"))))
    para(d, "Present placement %s" % u(f.a("Supported lodgings, Mr & Mrs Dunstan, 17 Barton Hill Road, Torquay TQ2 8JH", ad="17 Barton Hill Road, Torquay TQ2 8JH", sit="Supported lodgings")))
    para(d, "Hosts' phone %s   Placement ends %s" % (u("01632 960 484"), u(f.a("12/12/2026 (18th birthday)", hd="2026-12-12"))))
    para(d, "Status   Eligible ☑   Relevant ☐   Former relevant ☐     Care order ☐  s.20 ☑")
    para(d, "Last foster carer %s   from %s to %s" % (u("Wendy Cawthorn, Paignton"), u("Jan 2022"), u("March 2025")))
    para(d, "Nationality / status %s" % u(f.a("Latvian, settled status", nat="Latvian", imm="settled status")))
    para(d, "Why are we telling you now?")
    para(d, u(f.a("Hosts are retiring and cannot carry on past her birthday. She would like her own studio with support. No family in the UK, mother Irina Petrova (b. 1984) went back to Riga.", "re")))
    para(d, "Health %s" % u(f.a("Coeliac. Sees CAMHS for low mood, moves to adult team in Jan", phy="Coeliac", mh="Sees CAMHS for low mood, moves to adult team in Jan")))
    para(d, "Education %s" % u("South Devon College, L2 catering, tutor Mr Hext"))
    para(d, "Personal adviser %s   Phone %s" % (u(f.a("Dominic Eastley", "rn")), u(f.a("07700 900 035", "rp"))))
    para(d, "Email %s   Previous PA %s" % (u(f.a("dominic.eastley@torbay-cs.example", "rm")), u("Hannah Moss, on maternity leave")))
    para(d, "YP agrees to this being sent?  Yes ☑  No ☐   YP's signature %s   date %s" % (u("A Petrova"), u(f.a("3 November 2026", cd="2026-11-03"))))
    f.set(cg=True, cm="written", cl=True, ag="social_services", rr="Personal adviser", rg="Torbay Council", rt="Care Experienced Young People's Service", hs="threatened", loss="Hosts are retiring and cannot carry on past her birthday")
    f.un += [{"label": "Liquidlogic no.", "value": "881204"}, {"label": "Education", "value": "South Devon College, L2 catering, tutor Mr Hext"}]
    f.lenient += [KEYS[k] for k in ("cl", "au", "rd", "rr", "land", "mh", "phy")]
    f.send("Eastley, Dominic <dominic.eastley@torbay-cs.example>", "housing.options@torbay-council.example", "Early notice - AP 18 in December", "Morning all\n\nAttached early notice for a young person of ours. I'd like to set up a joint meeting with Steph if she's still the young persons' officer.\n\nCheers\nDom\n", [("Early notice AP.docx", docx_bytes(d), DOCX)], "2026-11-03 08:47")
