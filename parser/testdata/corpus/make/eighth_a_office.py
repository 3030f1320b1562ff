#!/usr/bin/python3
"""RTF and OpenDocument forms, filled in. Needs what third_lib.py names; run eighth_a_all.py."""
from eighth_a_lib import *  # noqa: F401,F403


def all_():
    youth_custody_rtf()
    urgent_treatment_rtf()
    probation_court_rtf()
    army_welfare_rtf()
    alcohol_service_odt()
    prison_odt()
    older_couple_odt()
    association_odt()


def youth_custody_rtf():
    f = F("young-offenders-table-in-rtf", "rtf", "hand-made RTF", "table with numbered questions in one column and replies in the next, establishment in the address, release in a box of dates, parent is next of kin",
          lenient=["hs", "cs", "sit", "lcg", "lcd", "loss", "rt", "op", "rsum", "sup", "via", "crt", "lsa"])
    rows = [
        ("1", "Young person: family name, given names", f("", "DRABBLE, Connor-James", n="Connor-James Drabble")[1]), ("2", "When born / age now", f("", "15/2/2009 / 17", dob="2009-02-15")[1]),
        ("3", "Establishment, with its address", "HMYOI Werrington, Werrington, Stoke-on-Trent ST9 0DX. Unit: Denby"),
        ("4", "No. (NOMIS / eAsset)", f("", "A2206FN / 118273", pn="A2206FN")[1]),
        ("5", "Dates. Put E for earliest, M for mid point, L for latest", "Release 18 Jan 2027 (M). E 18 Dec 2026 not applied for. L 18 Feb 2027"),
        ("6", "Order made and why", f("", "10 mth DTO, robbery, Stoke Youth Court 18/08/26... see PNC", csl="10 mth DTO", cof="robbery", csd="2026-08-18")[1]),
        ("7", "Who has parental responsibility", "Mother, Tracy Drabble 07700 900 433. Does not want him home (younger sister at risk)"),
        ("8", "Where lived before", f("", "mum's, 19 Bucknall Crt, ST2 9ZZ", lsa="19 Bucknall Crt, ST2 9ZZ")[1]),
        ("9", "In care now or ever?", "s20 for 5 months in 2024. Not a qualifying care leaver"),
        ("10", "What does he want / why can't he go home", f("", "Strategy mtg says return home is unsafe for sister. Childrens Services looking at 16+ supported lodgings, none so far. Homeless at the gate otherwise.", "re")[1]),
        ("11", "Health needs", "ASD dx 2020. Vapes."),
        ("12", "Does he know and say yes?", "Yes. Signed the YC7 slip 26-10-26"),
        ("13", "Council chosen", f("", "Stoke on Trent", au="Stoke-on-Trent")[1]),
        ("14", "Resettlement practitioner", f("", "Abigail Nkemelu 01632 960 770 ex 204, abigail.nkemelu@yci.example", rn="Abigail Nkemelu", rr="Resettlement practitioner", rp="01632 960 770 ex 204", rm="abigail.nkemelu@yci.example")[1]),
        ("15", "YJS worker outside", "Dale Machin, Stoke YJS 01632 960 779"), ("16", "Date of this sheet", f("", "27-10-26", rd="2026-10-27")[1]),
    ]
    f.g(cp="HMYOI Werrington", crd="2027-01-18", cl=False, mh="ASD dx 2020", cg=True, cm="written", cd="2026-10-26", ag="youth_custody")
    f.lenient += ["cl", "mh", "phy", "sub", "rr", "rg", "ln", "lp", "csl"]
    body = rp("**Youth Custody - Housing alert to local authority**") + rp("Issue 5. Send ten weeks before the earliest date. All under 18s must also be referred to Children's Services.") + rp()
    body += "".join(rrow(r, [500, 3300, 6000]) for r in rows) + rp() + rp("LA acknowledgement: name ............................ date ..................")
    f.send("Nkemelu, Abigail [YCS] <abigail.nkemelu@yci.example>", "housing@stoke-council.example", "YP housing alert CD", "Hi, alert sheet attached, ta.\nAbi\n", attach=[("housing alert CD.rtf", rtf(body), RTF)])


def urgent_treatment_rtf():
    f = F("urgent-treatment-short-slip-rtf", "rtf", "hand-made RTF", "a slip of lines with several blanks each, underscores left over, circle one, handwriting-like abbreviations",
          lenient=["hs", "sit", "lcg", "lcd", "loss", "rt", "op", "rsum", "sup", "via", "rg", "sub"])
    f.g(n="Patricia O'Hanlon", dob="1962-07-03", nhs=nhs("999633018").replace(" ", ""), ph="07700 900 151", re="lodger, LL changed lock Sun night after row abt heating. Slept in stairwell x3, foot infected", au="Calderdale", cg=True, cm="oral",
        rn="Imran Walsh", rr="ENP", rp="01632 960 513", rm="utc.halifax@cht-nhs.example", rd="2026-11-12", ag="urgent_treatment_centre", rs=True, hs="homeless", lsa="22 Savile Mount HX1 9ZZ", sex="F", phy="foot infected")
    f.lenient += ["phy", "lsa", "ad", "rr", "nfa", "cm", "hd"]
    body = "".join(rp(x) for x in (
        "**CALDERDALE COUNCIL HOUSING OPTIONS                          URGENT CARE SLIP**", "Tear off and hand the top half to the patient. Bottom half: scan to doorways@calderdale-housing.example",
        "",
        "Pt name __Patricia O'Hanlon_____   M / ^^F^^ (circle)   d.o.b. __3.7.62___   NHS __%s__" % nhs("999633018"),
        "Lives __nowhere now. was 22 Savile Mount HX1 9ZZ______________   Mob __07700 900 151___",
        "Tonight has somewhere safe?   Y  /  ^^N^^      If until a date, when? ___________",
        "In brief why __lodger, LL changed lock Sun night after row abt heating. Slept in stairwell x3, foot infected______",
        "Others with pt? __0__   Pregnant?  Y / N / ^^n/a^^   Fled violence?  Y / ^^N^^",
        "Pt said yes to slip going to Council:  ^^Y^^ / N      How:  sig  /  ^^verbal^^",
        "",
        "Clinician __Imran Walsh ENP__  at __Halifax UTC___   Tel __01632 960 513__",
        "Reply e-mail __utc.halifax@cht-nhs.example___   Time/date __21.40  12/11/26__",
        "",
        "Copy: notes [ ]  GP [ ]  safeguarding [ ]"))
    f.g(da=False, rg="Halifax UTC")
    f.lenient += ["da", "person.gender"]
    f.send("UTC Halifax (CHT) <utc.halifax@cht-nhs.example>", "doorways@calderdale-housing.example", "slip", "Slip attached\n", attach=[("slip.rtf", rtf(body), RTF)])


def probation_court_rtf():
    f = F("court-duty-community-order-rtf", "rtf", "hand-made RTF", "headings in capitals and paragraphs of label, tab, answer; covering mail gives consent and the telephone, which the form lacks",
          lenient=["hs", "sit", "lcg", "lcd", "loss", "rt", "op", "rsum", "sup", "clc", "csl"])
    pairs = [
        ("THE INDIVIDUAL", None), f("Called:", "Darius Petrov Collingwood", "n"), f("Birthday:", "23.09.2000", dob="2000-09-23"), f("PNC:", "2018/0412233K", pnc="2018/0412233K"), f("Case ref (nDelius):", "F771023", crn="F771023"),
        f("Stays at:", "1 Hebden Pass., Swindon SN1 9ZZ, with step-dad, until 4th Dec", ad="1 Hebden Pass., Swindon SN1 9ZZ"), f("Background:", "White Other", eth="White Other"),
        ("THE COURT", None), f("Sentencing:", "Swindon Mags, 10.11.2026", csd="2026-11-10"), f("For:", "Crim damage, s39", cof="Crim damage, s39"), f("Got:", "CO 12m w/ ATR 6m, RAR 10", cs="community_order"),
        ("THE PROBLEM", None), f("What is it?:", "Step-dad is the victim of the crim damage & wants him gone by 4 Dec. Nobody else. Works at the Honda site agency so wants to stay Swindon.", "re"),
        f("He/she will be homeless from:", "04.12.2026", hd="2026-12-04"),
        f("Drink / drugs:", "Alcohol dependent - ATR", sub="Alcohol dependent - ATR"), f("Mind:", "low mood, no dx", mh="low mood, no dx"), f("Body:", "ok", ),
        f("Danger to others:", "Medium (RSR 4.1%)", rl="medium"), f("Danger to you:", "he shouts, not known to hit out", staff="he shouts, not known to hit out"),
        ("US", None), f("Officer:", "Tamsin Gale", "rn"), f("Based:", "Court team, Swindon Mags", rt="Court team, Swindon Mags"), f("Ring:", "01632 960 688 (court room, leave msg w. usher)", rp="01632 960 688"),
        f("Will be managed by:", "not allocated yet"), f("Typed up:", "10.11.2026", rd="2026-11-10"),
    ]
    f.g(cg=True, cm="oral", ph="07700 900 702", au="Swindon", ag="probation", lcg=["employment"], hs="threatened", rr="Probation Services Officer")
    f.lenient += ["rg", "rr", "phy", "hd", "lcg", "cm"]
    body = rp("**To: Swindon Borough Council, Housing Options**") + rp("**Probation at court - homelessness referral (Wiltshire & Swindon)**") + rp(
        "This form takes five minutes. It is not an assessment. Do not give the form to the person as it may hold victim details.")
    for a, b in pairs:
        body += rp("") + rp("**" + a + "**") if b is None else rp(a + "\t\t" + b)
    body += rp("") + rp("Filed on nDelius by ______")
    f.send("Gale, Tamsin (Probation) <tamsin.gale@probation.example>", "dutytorefer@swindon-council.example", "Collingwood - from court today",
           "Good afternoon,\n\nReferral attached for a lad sentenced today. The form doesn't ask but he told me in the cells he consents to the referral and his mobile is 07700 900 702.\n\nTamsin Gale\nProbation Services Officer\n",
           attach=[("court dtr.rtf", rtf(body), RTF)])


def army_welfare_rtf():
    f = F("army-welfare-boxed-rtf", "rtf", "hand-made RTF", "bordered cells with question above and answer below it in the same cell, spouse leaving the soldier, choices struck out",
          lenient=["hs", "sit", "lcg", "lcd", "loss", "rt", "op", "rsum", "sup", "via"])
    body = rp("**WILTSHIRE COUNCIL and the GARRISON WELFARE SERVICE**") + rp("**Referral of a Service spouse, civil partner or former spouse who will lose Service Families Accommodation**")
    body += rp("A copy of the RELINQUISHMENT form or the 93 day letter helps but do not wait for it. The Service person must not be told of this referral by us or by you unless the spouse wishes.")
    body += rrow((j(f("Spouse / partner being referred\n", "Mrs Kirstie Jane ABERNETHY-BOYD", n="Kirstie Jane Abernethy-Boyd"), ""), j(f("Her / his date of birth\n", "27 JUL 94", dob="1994-07-27"), "")), [5500, 4000])
    body += rrow((j(f("Address of quarter\n", "7 Sidbury Circle, Tidworth SP9 9ZZ", ad="7 Sidbury Circle, Tidworth SP9 9ZZ"), ""), j(f("Safe telephone\n", "07700 900 068 not eves", ph="07700 900 068"), "")), [5500, 4000])
    body += rrow(("Service person (name, unit, number)\nCpl Ross Boyd, 1 R Anglian, 30044512", "Are they still in the quarter?\n~~Yes~~ / No - in the block"), [5500, 4000])
    body += rrow((j(f("Children who will live with the spouse\n", "Fergus (8/4/18), Isla (11/9/20)"), ""), j(f("Date by which quarter is to be handed back\n", "11 JAN 27", hd="2027-01-11"), "")), [5500, 4000])
    body += rrow((j(f("Circumstances\n", "Marriage has broken down. PStatCat changed 10 Oct & 93 days notice served. From Wigan but kids settled at Clarendon, she works at Tesco Tidworth since 2022 and wants to stay. No violence disclosed.", "re"), ""),), [9500])
    body += rrow(("Has the spouse served?\nYes / ~~No~~ (4 yrs AGC)", "Agrees to the referral\nYes / ~~No~~   ~~Signed~~ / Told me    date 03 NOV 26"), [5500, 4000])
    body += rrow((j(f("Welfare worker\n", "Maj (Retd) Hugo St John Fitch", rn="Hugo St John Fitch"), ""), j(f("Contact\n", "01632 960 845, hugo.fitch@garrisonwelfare.example", rp="01632 960 845", rm="hugo.fitch@garrisonwelfare.example"), "")), [5500, 4000])
    body += rrow((j(f("Signature and date\n", "H Fitch 04 NOV 26", rd="2026-11-04"), ""), "Council stamp\n"), [5500, 4000])
    f.g(hh=[person("Fergus", None, "2018-04-08"), person("Isla", None, "2020-09-11")], af=True, cg=True, cm="oral", cd="2026-11-03", au="Wiltshire", ag="armed_forces", lcg=["employment"], rr="Welfare worker", da=False)
    f.lenient += ["household.relationship", "rg", "rr", "da", "lcg", "sit", "referral_date"]
    f.send("Fitch, Hugo (Garrison Welfare) <hugo.fitch@garrisonwelfare.example>", "housing.options@wiltshire-homes.example", "SFA referral - Abernethy-Boyd",
           "Good morning\nForm attached. 93 days from 10 Oct.\nHugo\n", attach=[("SFA spouse.rtf", rtf(body), RTF)])


def alcohol_service_odt():
    f = F("alcohol-service-long-prose-odt", "odt", "hand-made ODT", "headings with prose beneath, facts in the middle of paragraphs, one small table of contacts, initials for the worker",
          lenient=["hs", "sit", "lcg", "lcd", "loss", "rt", "op", "rsum", "sup", "via", "re", "hd"])
    f.g(n="Gwilym Prosser", dob="1958-06-19", ph="07700 900 377", ad="44 Whitecross Way, Hereford HR4 9ZZ", sit="council tenancy", au="Herefordshire", ag="other", rn="Ellie Marsh-Jenkins", rr="Recovery Navigator", rg="Wye Recovery",
        rp="01632 960 925", rm="ellie.mj@wyerecovery.example", rd="2026-11-06", cg=True, cm="written", cd="2026-11-05", sub="40 units a day, Librium detox booked for 1 December", phy="Cirrhosis and neuropathy in both feet",
        mh="grief since his brother's death", arr="£1,100", land="Marches Homes", hd="2026-12-11",
        re="Marches Homes have obtained an outright possession order because of noise and rent and the bailiffs come on 11 December.")
    f.lenient += ["sub", "phy", "mh", "arr", "land", "ad", "save", "staff", "rsum", "rg", "cd"]
    body = op("**Herefordshire Council – Home Point: Professional's Referral**") + op(
        "Before you start: have you spoken to the person's landlord? Have you looked at the self-help pages? Professionals should only use this form where the person agrees to it being sent. The form may be up to two sides long. We prefer plain words.")
    body += op("**Who is it about and how can we speak to them?**") + op(
        "Gwilym Prosser, born 19th June 1958. Mobile 07700 900 377 but he rarely charges it, so a letter to 44 Whitecross Way, Hereford HR4 9ZZ is best.")
    body += op("**What's the housing situation? Include landlord, rent, notices and dates**") + op(
        "It's a council tenancy that went over to Marches Homes in the transfer. He is about £1,100 behind. Marches Homes have obtained an outright possession order because of noise and rent and the bailiffs come on 11 December. He'd move anywhere in the county with a bus.")
    body += op("**What else should we know about health, support and safety?**") + op(
        "Cirrhosis and neuropathy in both feet. Drinks 40 units a day, Librium detox booked for 1 December at Willow Bank. A lot of grief since his brother's death. Safe to visit, mind the step.")
    body += op("**Has the person agreed, and what is your proof?**") + op("Yes – GP signed the Home Point slip at our office on Thurs 5th Nov. (GP = Gwilym Prosser, not his doctor!)")
    body += otable([("You", "Organisation", "Telephone", "Email"), ("Ellie Marsh-Jenkins, Recovery Navigator", "Wye Recovery", "01632 960 925", "ellie.mj@wyerecovery.example")], 4)
    body += op("Date sent: 6th November") + op("Home Point staff: record as ☐ DTR ☐ advice only ☐ duplicate")
    f.lenient += ["referral_date"]
    f.send("Ellie Marsh-Jenkins <ellie.mj@wyerecovery.example>", "homepoint@hereford-homes.example", "Referral for GP - bailiffs 11/12", "Attached, thanks. E\n",
           attach=[("Home Point professional referral.odt", odt(body), ODT)], date=datetime.datetime(2026, 11, 6, 14, 10))


def prison_odt():
    f = F("prison-offender-supervisor-odt", "odt", "hand-made ODT", "council's own address on top, label and answer side by side with a column of help between, N/K, dates in dots, wing for contact",
          lenient=["hs", "cs", "sit", "lcg", "loss", "rt", "op", "rsum", "sup", "crt", "rg"])
    rows = [("**Question**", "**Help**", "**Reply**")]

    def q(a, h, b, *k, **g):
        f(a, b, *k, **g)
        rows.append((a, h, b))
    q("Gentleman's name", "Check against P-NOMIS", "Stephen Royston Ackerley", "n")
    q("Alias", "", "Royston Akers", "aka")
    q("Birth date", "dd.mm.yyyy", "28.02.1977", dob="1977-02-28")
    q("Prison no", "", "A 5547 CV", pn="A5547CV")
    q("Probation no", "Begins with a letter", "N/K")
    q("Held at", "", "Hewell (HMP)", cp="HMP Hewell")
    q("Why in prison", "Offence, length. NOT the details", "Recalled 14.8.26 on 30 mths for burglary dwg", cs="recall", csl="30 mths", cof="burglary dwg")
    q("Will leave prison on", "SED if a standard recall and no parole date", "22.01.2027 (SED)", crd="2027-01-22")
    q("Reaching him before then", "We do prison video calls", "Video link Houseblock 4, book thru hewell.videolink@hmps.example", via="Video link Houseblock 4, book thru hewell.videolink@hmps.example")
    q("Lived before prison", "Last place he could stay at least 6 months", "AP in Worcester; before that 60 Ipsley Gr., Redditch B98 9ZZ (mum's, decd.)", lsa="60 Ipsley Gr., Redditch B98 9ZZ")
    q("Problem", "", "Mum died while he was inside, tenancy not succeeded to. No fixed abode on release", "re", nfa=True)
    q("Link to Redditch", "s199", "Born there, sister in Church Hill & daughter in Winyates", "lcd", lcg=["residence", "family"])
    q("Drugs, drink", "", "Subutex", "sub")
    q("Illness in mind or body", "", "Epilepsy (last fit 2024), depression", phy="Epilepsy (last fit 2024)", mh="depression")
    q("Fires? Sex offences? Weapons?", "Reply to each", "No / No / Knife 2014", arson=False, rso=False)
    q("PPU or MAPPA?", "", "IOM cohort. Not MAPPA")
    q("His say-so", "Signed form or your word for it", "my word: he asked for it himself on 6.11.26", cg=True, cm="oral", cd="2026-11-06")
    q("Form filled by", "", "B. Lightowler, Prison Offender Manager", rn="B. Lightowler", rr="Prison Offender Manager")
    q("Contact", "Not a switchboard please", "01632 960 077, b.lightowler@hmps.example", rp="01632 960 077", rm="b.lightowler@hmps.example")
    q("Outside OM", "", "Jas Dosanjh, Redditch, jas.dosanjh@probation.example, 01632 960 079", ln="Jas Dosanjh", lm="jas.dosanjh@probation.example", lp="01632 960 079")
    q("Filled on", "", "09.11.2026", rd="2026-11-09")
    f.g(au="Redditch", ag="prison")
    f.lenient += ["rso", "nfa", "lsa", "cm", "cd", "mh", "phy"]
    body = op("**Redditch Borough Council** Housing Options, Town Hall, Redditch B98 9ZY Tel 01632 960 060") + op("**Leaving prison – early notice form**") + op(
        "This form replaces all earlier ones. Keep replies short. We cannot ring prisons with a withheld number, so give a direct line.") + otable(rows, 3) + op("Office: HO/…… Seen by …… Date ……")
    f.send("Lightowler, B [HMPS] <b.lightowler@hmps.example>", "housing.options@redditch-council.example", "Early notice - Ackerley A5547CV", "Attached\n\nB Lightowler\nPOM\n", attach=[("early notice.odt", odt(body), ODT)])


def older_couple_odt():
    f = F("adult-care-older-couple-odt", "odt", "hand-made ODT", "one form for husband and wife, both to be housed, answer columns A and B, hospital social work, care needs",
          lenient=["hs", "sit", "lcg", "lcd", "loss", "rt", "op", "rsum", "sup", "via", "household", "rg", "land"])
    rows = [("", "Adult A", "Adult B"), ("Full name", "Ronald Stanley Birtwhistle", "Maureen Birtwhistle"), ("Relationship of B to A", "", "wife"), ("DOB", "02/05/1939", "19/10/1942"),
            ("NHS", nhs("999700125"), nhs("999700133")), ("Mobile / landline", "01632 960 138", "same"), ("First language", "English", "English"),
            ("Mental capacity for this decision?", "Yes", "Yes, with support"), ("Agrees to referral?", "Yes – signed", "Yes – signed"), ("Diagnoses", "Parkinson's", "early Alzheimer's"), ("Mobility", "frame", "indep.")]
    f.g(n="Ronald Stanley Birtwhistle", dob="1939-05-02", nhs=nhs("999700125").replace(" ", ""), ph="01632 960 138", lang="English", phy="Parkinson's")
    shared = dict(ad="Holly Cottage, Long Preston BD23 9ZZ", sit="tied cottage, private estate", land="Malham Estates", hd="2026-12-31", au="North Yorkshire",
                  re="Estate is being sold with vacant possession. Mr B was keeper for 41 yrs, cottage went with the job. No savings over £6k. They will be homeless on 31st December.", cg=True, cm="written", rn="Pam Heseltine",
                  rr="Social Care Assessor", rp="01632 960 140", rm="pam.heseltine@nyasc.example", rd="2026-11-03", ag="social_services", xr="LLA 330198", staff="None", hs="threatened")
    f.g(**shared)
    f.another()
    f.g(n="Maureen Birtwhistle", dob="1942-10-19", nhs=nhs("999700133").replace(" ", ""), ph="01632 960 138", lang="English", mh="early Alzheimer's", **shared)
    f.lenient += ["mh", "phy", "ph", "xr", "staff", "lang", "hd"]
    body = op("**North Yorkshire Council**") + op("**Housing referral from Health & Adult Services about one or two adults**") + op(
        "If two adults need a home together put the older one as A. Carers who do not need a home go in part 4.") + otable(rows, 3)
    body += op("**2. Both adults**") + otable([("Living at", "Holly Cottage, Long Preston BD23 9ZZ"), ("On what terms?", "tied cottage, private estate (Malham Estates)"), ("What has gone wrong and when will they have to be out?",
            "Estate is being sold with vacant possession. Mr B was keeper for 41 yrs, cottage went with the job. No savings over £6k. They will be homeless on 31st December."), ("Any danger to officers calling?", "None"),
            ("LLA / Liquidlogic no.", "LLA 330198")], 2)
    body += op("**3. Worker**") + otable([("Pam Heseltine", "Social Care Assessor", "01632 960 140"), ("pam.heseltine@nyasc.example", "Skipton office", "3/11/26")], 3)
    body += op("**4. Carers / family**") + op("Daughter Christine in Leeds, 07700 900 190, wants to be kept in the loop")
    body += op("Housing: passed to ________ on ________")
    f.send("Pam Heseltine <pam.heseltine@nyasc.example>", "housing@northyorks-homes.example", "Housing referral LLA 330198 - couple", "Hi all, couple in their 80s losing a tied cottage. Form attached.\nPam\n",
           attach=[("HAS housing referral.odt", odt(body), ODT)])


def association_odt():
    f = F("association-support-lines-odt", "odt", "hand-made ODT", "lines with leaders, tabs and struck alternatives, somebody else's lodger is the one referred, tenant named beside",
          lenient=["hs", "sit", "lcg", "lcd", "loss", "rt", "op", "rsum", "sup", "via", "rr"])
    lines = [
        "**Exeter City Council · Housing Needs**", "**Partner landlord alert** (to be used by registered providers who have signed the Devon pledge)", "",
        "Landlord:\tTamar & Exe Homes", "Your name and post:\tRowan Kitchener, Neighbourhood Partner", "Tel / email:\t01632 960 986  rowan.kitchener@tamarexe.example", "",
        "Person at risk:\tSacha Bellringer  (they/them)", "Person's DOB:\t30/11/1998", "Person is our:\t~~tenant~~ / ~~joint tenant~~ / lodger / ~~ex tenant~~", "Tenant, if not the person:\tMs Joan Carew (tenant, dob 4/2/55, 07700 900 011)",
        "Address of the home:\t5 Larkbeare Mews, Exeter EX2 9ZZ", "Person's own number:\t07700 900 012", "Will lose it by:\tend of this month, 30th Nov at the latest", "",
        "Cause:\tMs Carew goes into extra care and is ending her tenancy. Sacha has no right to stay on. On UC + p/t bar work at Timepiece, never rented on their own.", "",
        "Support we know of:\tINTERCOM Trust youth worker", "Anything that puts staff at risk:\tno", "",
        "The person ~~has not~~ / has agreed to this alert.  By: ~~signature~~ / ~~letter~~ / phone.  On: 10/11", "", "Alert dated:\t11/11/2026", "", "ECC only: alert no. ........ ack ........"]
    f.g(rg="Tamar & Exe Homes", rn="Rowan Kitchener", rr="Neighbourhood Partner", rp="01632 960 986", rm="rowan.kitchener@tamarexe.example", n="Sacha Bellringer", dob="1998-11-30", ad="5 Larkbeare Mews, Exeter EX2 9ZZ", sit="lodger",
        ph="07700 900 012", hd="2026-11-30", re="Ms Carew goes into extra care and is ending her tenancy. Sacha has no right to stay on. On UC + p/t bar work at Timepiece, never rented on their own.", op="INTERCOM Trust youth worker",
        staff="no", cg=True, cm="oral", cd="2026-11-10", rd="2026-11-11", au="Exeter", ag="other")
    f.lenient += ["cd", "staff", "land", "hd", "lcg", "person.gender"]
    f.send("Rowan Kitchener <rowan.kitchener@tamarexe.example>", "housingneeds@exeter-council.example", "Partner landlord alert: lodger at Larkbeare Mews", "Alert attached\n\nRowan\n",
           attach=[("alert.odt", odt("".join(op(x) for x in lines)), ODT)])
