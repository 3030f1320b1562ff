#!/usr/bin/python3
"""Word forms of public bodies and landlords, second part. Needs what third_c_lib.py names; run third_c_all.py."""
from third_c_lib import *  # noqa: F401,F403


def all_():
    refuge_side_by_side()
    youth_justice_boxes()
    recovery_service_symbols()
    association_tenancy()
    court_strikes()
    emergency_three_across()


def refuge_side_by_side():
    m = M("refuge-two-columns", "docx", "python-docx", "client and abuser side by side under the same labels, safe and unsafe phones, yes/no by bold", "hs sit lcg loss op rsum")
    q, a = m.q, m.a
    d = document("Century Gothic", 10, 1.8)
    para(d, "**Safe Harbour Devon – request for council rehousing**", size=14)
    para(d, "Confidential. Do not write to the home address. Do not ring any number marked unsafe.")
    table(d, [
        ("", "#Survivor", "#Perpetrator"),
        ("Full name", "Ms Yasmin Bashir-Coles", "Darren Coles"),
        ("Also known as", "Yaz", "Daz"),
        ("D.o.B.", "14 / 06 / 1990", "02 / 01 / 1986"),
        ("Address", "Refuge, c/o PO Box 118, Exeter EX1 9ZZ", "4 Larkbeare Close, Exmouth EX8 9ZZ"),
        ("Phone", "07700 900 663 (safe)", "07700 900 664 (unsafe – he answers)"),
        ("Ethnicity", "Mixed White/Asian", "White British"),
        ("First language", "English", "English"),
        ("On probation?", "No", "Yes, Exeter office, tag until February"),
    ], [3.5, 7, 6.5])
    m.g(n="Yasmin Bashir-Coles", aka="Yaz", dob="1990-06-14", ph="07700 900 663", eth="Mixed White/Asian", lang="English", ad="Refuge, c/o PO Box 118, Exeter EX1 9ZZ")
    para(d, "")
    table(d, [
        q("Children with survivor", "Noah (7) and Leila (3)", hh=[who("Noah"), who("Leila")]),
        q("Home fled from", "4 Larkbeare Close, Exmouth EX8 9ZZ (joint tenancy, LiveWest)", lsa="4 Larkbeare Close, Exmouth EX8 9ZZ", land="LiveWest"),
        q("Date fled", "23.10.26"),
        q("Which council does she want to apply to?", "Exeter. Not East Devon – he lives there.", au="Exeter"),
        q("Why are you asking for rehousing?", "Refuge stay is up to 12 weeks. She has been assessed as ready to move and there is nobody waiting for her place to be kept.", "re"),
        ("When must she leave the refuge?", a("15.1.27", hd="2027-01-15")),
        ("MARAC heard?", "**YES** / No    Date 5.11.26"),
        ("Has she experienced domestic abuse?", "**YES** / No"),
        ("Does she need an interpreter?", "Yes / **NO**"),
        ("Recourse to public funds?", "**YES** / No"),
        q("Health", "PTSD symptoms, on GP list for talking therapy. Noah has eczema.", mh="PTSD symptoms, on GP list for talking therapy"),
        q("Where would she be unsafe?", "Exmouth, Budleigh, Topsham", "excl"),
        q("Worker", "Philippa Nance, Refuge Worker, Safe Harbour Devon", rn="Philippa Nance", rr="Refuge Worker", rg="Safe Harbour Devon"),
        q("Worker's contacts", "01632 960 288, pip.nance@safeharbourdevon.example", rp="01632 960 288", rm="pip.nance@safeharbourdevon.example"),
        q("Survivor agrees to this request", "YES – told me in keywork 18.11.26", cg=True, cm="oral", cd="2026-11-18"),
        q("Date of request", "20.11.26", rd="2026-11-20"),
    ], [5.5, 11.5])
    m.g(da=True, itp=False, pf=True, ag="other")
    m.lenient += ["ad", "mh", "phy", "excl", "land", "cm", "re", "lce", "lsa", "household", "hd", "ag"]
    m.send("Pip Nance <pip.nance@safeharbourdevon.example>", "housingneeds@exeter-homes.example", "Rehousing request - please read first line", "Please do not phone before 10 as the school run goes past his work.\n\nRequest attached.\n\nPip\nSafe Harbour Devon\n",
           attach=[("rehousing request YBC.docx", docx_bytes(d), DOCX)], when=datetime.datetime(2026, 11, 20, 11, 2))


def youth_justice_boxes():
    m = M("sandwell-youth-boxes", "docx", "python-docx", "check boxes after the words, shaded section titles, parent's details beside the young person's", "hs sit lcg loss via rsum op")
    q, a = m.q, m.a
    d = document("Arial", 10)
    para(d, "SANDWELL CHILDREN'S TRUST – YOUTH JUSTICE SERVICE", bold=True)
    para(d, "Housing alert: young person aged 16 or 17, or 18 at release")
    X, O = "☒", "☐"
    table(d, [
        ("#A. Young person",),
        q("Name", "Marcus Anthony Tunde-Hall", "n") + q("DOB", "09/01/2009", dob="2009-01-09"),
        q("Known as", "MJ", "aka") + q("Core+ ID", "YJ-40817", xr="YJ-40817"),
        q("Mobile", "07700 900 190", "ph") + ("Sex", a("Male %s  Female %s  Other %s" % (X, O, O), sex="Male")),
        q("Ethnicity", "Black Caribbean", "eth") + q("Nationality", "British", "nat"),
        ("#B. Parent or carer",),
        q("Name", "Denise Tunde") + q("Relationship", "Mother"),
        q("Address", "52 Gladstone Drive, Tividale B69 9ZZ") + q("Tel", "07700 900 196"),
        ("#C. Sentence or remand",),
        ("In custody", "Yes %s   No %s" % (X, O)) + q("Where", "HMYOI Wetherby", cp="HMYOI Wetherby"),
        q("Order", "DTO 8 months (4 months custody)", csl="DTO 8 months (4 months custody)") + q("Release", "18/12/2026", crd="2026-12-18"),
        q("Offence", "Robbery", "cof") + q("Sentenced", "19/08/2026", csd="2026-08-19"),
        ("#D. Housing",),
        ("Can the young person live with family?", "Yes %s   No %s   Not yet known %s" % (O, X, O)),
        ("Reason", a("Mother says he cannot come back because of risk to his little brother Jaydon. Dad (Leroy Hall) is in Jamaica. Nan's flat is a one-bed sheltered scheme.", "re")),
        ("Looked after or care leaver?", "Looked after %s   Care leaver %s   Neither %s" % (O, O, X)),
        ("Where did he/she last live for 6 months?", a("With mother, see section B", lsa="52 Gladstone Drive, Tividale B69 9ZZ")),
        ("Which areas are unsafe?", a("Smethwick, Cape Hill", "excl")),
        ("#E. Safety",),
        ("ROSH", "Low %s  Medium %s  High %s  Very high %s" % (O, O, X, O)),
        ("Has ever set a fire", "Yes %s   No %s" % (O, X)), ("Sexual offences register", "Yes %s   No %s" % (O, X)),
        ("MAPPA", "Yes %s   No %s" % (O, X)),
        ("#F. Health",),
        ("SEND / mental health / substance", a("EHCP for ADHD, on Elvanse. Cannabis daily before custody.")),
        ("#G. Agreement and sender",),
        ("Young person agrees", "Yes %s No %s" % (X, O), "Parent agrees", "Yes %s No %s" % (X, O)),
        q("Case manager", "Roisin Mulvey", "rn") + q("Sent", "20/11/2026", rd="2026-11-20"),
        q("Tel", "01632 960 566", "rp") + q("Email", "roisin.mulvey@sandwell-yjs.example", "rm"),
    ], [3.5, 5.2, 3, 5.5], head="CCC0D9")
    m.g(cg=True, ag="youth_offending_team", rl="high", arson=False, rso=False, rr="Case manager", rg="Sandwell Children's Trust", rt="Youth Justice Service", mh="EHCP for ADHD, on Elvanse", sub="Cannabis daily before custody", cl=False)
    m.lenient += ["mh", "sub", "rr", "rg", "rt", "lsa", "cl", "csl", "xr", "cs", "crt", "phy"]
    m.send("Roisin Mulvey <roisin.mulvey@sandwell-yjs.example>", "housing.solutions@sandwell-homes.example", "Housing alert - MTH - Wetherby 18/12",
           "Hi all\n\nAlert attached. Resettlement panel is Thursday at 2, I'll be on Teams.\n\nRo\n", attach=[("YJS housing alert.docx", docx_bytes(d), DOCX)], when=datetime.datetime(2026, 11, 20, 16, 8))


def recovery_service_symbols():
    m = M("humber-recovery-ticks", "docx", "python-docx", "ticks before the words in lists, label and answer in one cell, lines of dots", "hs sit lcg loss via rsum op cs")
    q, a = m.q, m.a
    d = document("Calibri", 11)
    para(d, "**ReNew Humber drug and alcohol service** — homelessness referral to Hull City Council")
    table(d, [
        ("%s: %s" % q("Client's full name", "Stephen John Wardle", "n"), "%s: %s" % q("Date of birth", "11-11-1978", dob="1978-11-11")),
        ("%s: %s" % q("Phone", "no phone at present"), "%s: %s" % q("NI number", "QQ 86 20 17 B", ni="QQ862017B")),
        ("%s: %s" % q("How can the Council reach him/her?", "through me, or the Wednesday breakfast at Jubilee Church", via="through me, or the Wednesday breakfast at Jubilee Church"),),
        ("%s: %s" % q("Where does the client sleep?", "Doorway of the old BHS, Jameson Street", sit="Doorway of the old BHS, Jameson Street"),),
        ("%s: %s" % q("Since when?", "about 3 weeks, since ASB eviction from Dock House hostel on 30/10/2026", loss="ASB eviction from Dock House hostel"),),
    ], [9, 8])
    para(d, "**Tick all that apply**")
    for on, t in ((1, "Sleeping rough"), (0, "Sofa surfing"), (0, "About to be evicted"), (1, "Left prison in last 3 months"), (1, "No fixed abode"), (0, "Fleeing abuse")):
        para(d, "%s %s" % ("✓" if on else "○", t))
    m.g(rs=True, nfa=True)
    para(d, "**Support needs**")
    for on, t in ((1, "Drugs"), (1, "Alcohol"), (0, "Mental health"), (1, "Physical health"), (0, "Learning disability"), (1, "Budgeting")):
        para(d, "%s %s" % ("✓" if on else "○", t))
    m.g(sup=["Drugs", "Alcohol", "Physical health", "Budgeting"])
    table(d, [
        ("%s\n%s" % q("What is the reason for your referral?", "Stephen needs an indoor bed before his leg ulcers get worse. He is scripted and attends.", "re"),),
        ("%s\n%s" % q("Treatment with us", "Methadone 60ml supervised, alcohol 8-10 cans of 7.5% a day", sub="Methadone 60ml supervised, alcohol 8-10 cans of 7.5% a day"),),
        ("%s\n%s" % q("Physical health", "Leg ulcers dressed twice a week at the Quays", "phy"),),
        ("%s\n%s" % q("Criminal justice", "Released from HMP Hull 04/09/2026. Under Probation, officer Karen Blythe 01632 960 421."),),
        ("%s\n%s" % q("Anything staff should know before seeing the client?", "See two up when in drink. Very polite sober.", "staff"),),
        ("%s\n%s" % q("Link with Hull", "Always lived here, went to Kelvin Hall school", "lcd", lcg=["residence"]),),
    ], [17])
    para(d, "I have the client's permission to make this referral   ✓ Yes   ○ No          verbal ✓   written ○")
    para(d, "Worker .....Tracy Oldroyd.....   Job .....Outreach nurse.....   Tel .....07700 900 452.....")
    para(d, "Email .....tracy.oldroyd@renewhumber.example.....   Date .....19.11.26.....")
    m.g(cg=True, cm="oral", rn="Tracy Oldroyd", rr="Outreach nurse", rp="07700 900 452", rm="tracy.oldroyd@renewhumber.example", rd="2026-11-19", ag="other", rg="ReNew Humber", au="Hull", hs="homeless")
    m.lenient += ["rg", "au", "ag", "hd", "custody.prison", "custody.release_date", "lcd", "ln", "lp"]
    m.send("Oldroyd, Tracy <tracy.oldroyd@renewhumber.example>", "roughsleeping@hull-housing.example", "homelessness referral Stephen W", "Morning,\n\nReferral for Stephen who your outreach lads know. Legs really not good.\n\nTracy x\n",
           attach=[("homelessness referral SW.docx", docx_bytes(d), DOCX)])


def association_tenancy():
    m = M("landlord-possession-notice", "docx", "python-docx", "landlord's pre-eviction notice: bold title lines, label left in grey, income table, two officers", "hs sit lcg loss via rsum op")
    q, a = m.q, m.a
    d = document("Segoe UI", 10)
    para(d, "Thamesdown Homes", size=18, colour="2E7D32")
    para(d, "**Commitment to Refer: household at risk of losing their home**")
    para(d, "**Household**")
    table(d, [
        q("Tenant", "Mr Ivan Petkov", n="Ivan Petkov"), q("Joint tenant", "Mrs Elena Petkova (dob 09/10/1983)"), q("Tenant's date of birth", "23 March 1980", dob="1980-03-23"),
        q("Address", "3 Cheney Manor Court\nSwindon\nSN2 9ZZ", "ad"), q("Tenant's telephone", "07700 900 840", "ph"), q("Tenant's email", "ivan.petkov@post.example", "em"),
        q("Others living there", "Viktor Petkov, son, born 11/02/2011", hh=[who("Elena Petkova", "Joint tenant", "1983-10-09"), who("Viktor Petkov", "son", "2011-02-11")]),
        q("Nationality", "Bulgarian, settled status", nat="Bulgarian", imm="settled status"), q("Language", "Bulgarian; interpreter needed", lang="Bulgarian", itp=True),
    ], [5, 12], lab="EDEDED")
    para(d, "**Tenancy**")
    table(d, [
        q("Type", "Assured", sit="Assured"), q("Landlord", "Thamesdown Homes", "land"), q("Arrears at today's date", "£3,412.77", "arr"), q("Court order", "Outright possession, Swindon County Court 29/10/2026"),
        q("Bailiff's appointment", "10 December 2026 at 10.40am", hd="2026-12-10"), q("Reason for the loss of the home", "Rent arrears after Mr Petkov's accident at work; UC sanction", "loss"),
        q("What have we tried?", "Two payment plans, DHP application (refused), money advice referral"),
        q("Can the tenancy be saved?", "No, order is final", save=False),
    ], [5, 12], lab="EDEDED")
    para(d, "**Vulnerability**")
    table(d, [q("Physical", "Mr Petkov has a crushed hand and cannot work", "phy"), q("Mental", "Mrs Petkova – depression"), q("Risk to visiting staff", "None", "staff"), q("Agencies", "Citizens Advice (Lucy Farrant, 01632 960 180)", "op")], [5, 12], lab="EDEDED")
    para(d, "**Permission and contact**")
    table(d, [
        q("Permission from tenant to send", "Yes, e-mail of 12/11/2026 attached to file", cg=True, cm="written", cd="2026-11-12"),
        q("Income officer", "Bethan Rowlands 01632 960 155 bethan.rowlands@thamesdownhomes.example", rn="Bethan Rowlands", rr="Income officer", rp="01632 960 155", rm="bethan.rowlands@thamesdownhomes.example"),
        q("If not available", "Kofi Darkwah, Income team leader 01632 960 150"), q("Council", "Swindon Borough Council", au="Swindon"), q("Date", "13/11/2026", rd="2026-11-13"),
    ], [5, 12], lab="EDEDED")
    m.g(ag="other", rg="Thamesdown Homes", re="Rent arrears after Mr Petkov's accident at work; UC sanction")
    m.lenient += ["re", "save", "household", "mh", "rr", "phy", "hd"]
    m.kind = ["referral", "retention_request"]
    m.send("Bethan Rowlands <bethan.rowlands@thamesdownhomes.example>", "homelessprevention@swindon-homes.example", "Commitment to Refer - 3 Cheney Manor Court",
           "Dear Homeless Prevention,\n\nPlease find attached our commitment to refer form for a family with a bailiff's date.\n\nRegards,\nBethan Rowlands\nIncome Officer, Thamesdown Homes\n", attach=[("CTR 3CMC.docx", docx_bytes(d), DOCX)])


def court_strikes():
    m = M("court-team-strikes", "docx", "python-docx", "answers by striking the other, labels in a sentence with blanks, remand and sentence on the day", "hs sit lcg loss via rsum op")
    q, a = m.q, m.a
    d = document("Garamond", 12)
    para(d, "**PROBATION COURT TEAM, NEWTON ABBOT AND EXETER**")
    para(d, "**Same-day housing notice to the district or city council** (to be sent within 24 hours)")
    para(d, "To: ~~Exeter~~ / ~~East Devon~~ / Teignbridge / ~~Torbay~~ / ~~Mid Devon~~")
    m.g(au="Teignbridge")
    para(d, "Defendant's name: __ Keith Alan PROWSE __     Born: __ 28/7/66 __     CRN: __ V660192 __")
    m.g(n="Keith Alan Prowse", dob="1966-07-28", crn="V660192")
    para(d, "Seen at: ~~Exeter Crown~~ / Newton Abbot Magistrates on __ 17/11/26 __ by __ Nicola Speare __ (PSO / ~~PO~~)")
    m.g(rn="Nicola Speare", rr="PSO")
    para(d, "Result: ~~remanded in custody~~ / ~~bailed~~ / community order / ~~suspended sentence~~ / ~~immediate custody~~   Length: __ 12 months, 15 RAR days __")
    m.g(cs="community_order", csd="2026-11-17", csl="12 months, 15 RAR days")
    para(d, "Offence: __ Criminal damage (ex-wife's window) __")
    m.g(cof="Criminal damage (ex-wife's window)")
    table(d, [
        ("Has the defendant somewhere to sleep tonight?", "~~Yes~~ / No"),
        ("If no, where will he/she go?", "His van, in the lay-by at Kingsteignton"),
        ("Last proper address", a("2 Highweek Cottages, Newton Abbot TQ12 9ZZ – matrimonial home, now restrained from it", lsa="2 Highweek Cottages, Newton Abbot TQ12 9ZZ")),
        ("What does the defendant say about why he/she is homeless?", a("Marriage broke down in August. Restraining order made today stops him going within 100m of the house until 2028.", "re")),
        ("Mobile", a("07700 900 358", "ph")),
        ("Health (as told to us)", a("Angina, uses a spray. Low mood, no treatment.", phy="Angina, uses a spray", mh="Low mood, no treatment")),
        ("Drink or drugs", a("Drink – binges at weekends", "sub")),
        ("Ex-forces?", "Yes / ~~No~~   Royal Navy 1983–1994"),
        ("Interpreter?", "~~Yes~~ / No"),
        ("RoSH at court (indicative)", "~~Low~~ / Medium / ~~High~~"),
        ("Victim (name only, do not disclose)", "Mrs Linda Prowse"),
        ("Does the defendant agree to this notice?", "Yes / ~~No~~     ~~In writing~~ / by word of mouth"),
        ("Officer from now on", a("Joel Hannaford, Torquay office, 01632 960 474", ln="Joel Hannaford", lp="01632 960 474")),
        ("Our reply number", a("01632 960 470 (court duty phone)", rp="01632 960 470")),
    ], [7, 10])
    m.g(rs=True, af=True, itp=False, rl="medium", cg=True, cm="oral", ag="probation", sit="His van, in the lay-by at Kingsteignton", rd="2026-11-17")
    m.lenient += ["rd", "phy", "mh", "csd", "rg", "rt", "rp", "cof", "excl", "rr", "lsa", "csl", "ln", "lp"]
    m.send("Court Team Exeter <courtteam@exeter-court-probation.example>", "homeless@teignbridge-homes.example", "SAME DAY NOTICE - KP", "Seen at court today. Notice attached. He has the number for your out of hours.\n\nN Speare\nPSO\n",
           attach=[("same day notice.docx", docx_bytes(d), DOCX)], when=datetime.datetime(2026, 11, 17, 16, 52))


def emergency_three_across():
    m = M("emergency-three-across", "docx", "python-docx", "landscape, three label/answer pairs a row, next of kin's and GP's details between, boxed letters for yes and no", "hs sit lcg loss re rsum op ag")
    q, a = m.q, m.a
    n = nhs("999456781")
    d = document("Arial", 9, 1.5, wide=True)
    para(d, "**NORTHUMBRIA EMERGENCY CARE – homeless attender: notification to housing authority**", size=12)
    table(d, [
        ("#Patient label",),
        q("Surname", "ARMSTRONG-LOWE") + q("Forename", "Colin") + q("Sex", "M", "sex"),
        q("DOB", "06-Jan-1958", dob="1958-01-06") + q("NHS", n, nhs=n.replace(" ", "")) + q("Hosp no", "1408833"),
        q("Pt mobile", "07700 900 871", "ph") + q("Marital", "Widowed") + q("Ethnic code", "A", "eth"),
        ("#Contacts",),
        q("NOK", "Sandra Lowe (dau)") + q("NOK tel", "07700 900 872") + q("NOK address", "18 Bondicar Rd, Blyth NE24 9ZZ"),
        q("GP", "Dr M Iqbal") + q("Practice", "Marine Medical Group") + q("GP tel", "01632 960 333"),
        ("#Attendance",),
        q("Arrived", "18/11/26 03:12") + q("Brought by", "Ambulance") + q("Fit to leave", "18/11/26 11:00"),
        ("Presenting problem and what he/she told us about housing",
         a("Hypothermia, found in bus station at Blyth. Tells triage he gave up his bungalow in Amble to move in with a lady friend in May and she has put him out. Daughter has no room and is not speaking to him.", "re")),
        ("Going to now", a("Discharge lounge then Salvation Army day centre, nowhere tonight", sit="Discharge lounge then Salvation Army day centre, nowhere tonight")),
        q("Sleeping rough", "[Y]  N") + q("Has capacity", "[Y]  N") + q("Safeguarding raised", "Y  [N]"),
        q("Mobility", "Frame, one stair max", phy="Frame, one stair max") + q("Alcohol / drugs", "20u per week", sub="20u per week") + q("Mental health", "Nil", mh="Nil"),
        ("#Agreement and sender",),
        q("Pt agrees", "[Y]  N") + q("How", "Verbal") + q("Council chosen", "Northumberland", au="Northumberland"),
        q("Nurse", "SN Olumide Fasan", rn="Olumide Fasan") + q("Bleep / ext", "01632 960 300 x 5521", rp="01632 960 300 x 5521") + q("Date", "18/11/26", rd="2026-11-18"),
        q("Email", "necc.socialhub@northumbria-ec.example", "rm") + q("Senior", "Sr Alison Tait") + q("Site", "Cramlington"),
    ], [3, 5.8, 3, 5.8, 3, 5.8], head="DEEAF6")
    m.g(n="Colin Armstrong-Lowe", rs=True, cg=True, cm="oral", ag="emergency_department", hs="homeless", rr="SN")
    m.lenient += ["rr", "phy", "sub", "mh", "rg", "rp", "ph", "eth"]
    m.lenient.remove("ph")
    m.send("Northumbria EC Social Hub <necc.socialhub@northumbria-ec.example>", "homelessness@northumberland-homes.example", "Homeless attender notification 18/11", "Please see attached notification.\n\nThis mailbox is monitored 8-6, 7 days.\n",
           attach=[("HAN_1408833.docx", docx_bytes(d), DOCX)], when=datetime.datetime(2026, 11, 18, 10, 20))
