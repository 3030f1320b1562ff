#!/usr/bin/python3
"""Prison and probation referrals that state what matters most in many ways; second part. Needs what third_lib.py names; run seventh_all.py."""
from seventh_lib import *  # noqa: F401,F403


def all_():
    # nothing is certain yet
    f = F("prison-parole-all-to-be-confirmed", "pdf", "reportlab platypus", "release, lead, consent and MAPPA level to be confirmed: what is not known stays away", review=True,
          lenient=["custody.status", "housing.situation", "housing.loss_reason", "homeless_status", "referrer.organisation", "referrer.team", "local_connection.details", "local_connection.grounds", "consent.given", "custody.release_type", "review"])
    rows = [f("Name", "GRAINGER Lee", n="Lee Grainger"), f("D.O.B. / age", "19.05.78 / 48", dob="1978-05-19"), f("Prison / no.", "HMP North Sea Camp / A0093CK", cp="HMP North Sea Camp", pn="A0093CK"), f("CRN", "B117760", "crn"),
            f("HDC / CRD / parole", "Parole, hearing 14/12/2026. Release date TBC", crt="Parole"), f("Sentence", "Life, tariff 12 years", "csl"), ("COM", "To be allocated (previous COM has left)"), ("COM tel / email", "TBC / TBC"),
            f("MAPPA", "Cat 2, level tbc", mc=2), f("Risk of serious harm", "H", rl="high"), ("Consent to refer", "Not yet asked - seeing him 12/11"), f("Areas", "No connection with any area, open to advice. Excluded from Boston.", excl="Boston", lcg=["none"]),
            f("Reason", "If released he will need an approved premises first and then somewhere to move on to; telling you early.", "re"), f("Referring officer", "Parveen Lodhi, POM, 01632 960 188, parveen.lodhi@nsc-omu.example", rn="Parveen Lodhi", rr="POM", rp="01632 960 188", rm="parveen.lodhi@nsc-omu.example"), f("Date", "02/11/2026", rd="2026-11-02")]
    f.g(ag="prison")
    f.lenient += ["risk.excluded_areas", "custody.sentence_length", "reason"]
    f.send("Lodhi, Parveen <parveen.lodhi@nsc-omu.example>", "housing@eastlindsey-homes.example", "Early notice - L Grainger, parole December", "Good morning\n\nEarly heads up and DTR form. I'll update you after the hearing.\n\nParveen",
           attach=[("LG early DTR.pdf", flow([pp("Duty to refer", 14, bold=True), ptable(rows, [150, 350])]), PDF)])

    # old form, forwarded by a colleague
    f = F("probation-old-form-forwarded", "doc", "LibreOffice", "form fields of an old Word form; forwarded by a colleague whose signature is not the referrer's",
          lenient=["custody.status", "housing.situation", "housing.loss_reason", "homeless_status", "referrer.organisation", "referrer.team", "local_connection.details", "local_connection.grounds", "consent.method", "custody.licence_conditions"])
    rows = [[run("Referring Officer"), old_text(f("", "Callum Reddy", "rn")[1], "T1"), run("Grade"), old_text(f("", "PSO", "rr")[1], "T2")],
            [run("Tel"), old_text(f("", "01632 960 527", "rp")[1], "T3"), run("Secure e-mail"), old_text(f("", "callum.reddy@cumbria-probation.example", "rm")[1], "T4")],
            [run("Offender surname"), old_text("TWEDDLE", "T5"), run("Forename"), old_text("Robbie James", "T6")],
            [run("DoB"), old_text(f("", "07/07/99", dob="1999-07-07")[1], "T7"), run("CRN"), old_text(f("", "J880142", "crn")[1], "T8")],
            [run("NOMIS no."), old_text("", "T9"), run("Supervision"), old_drop(["Licence", "Community Order", "Suspended Sentence", "PSS"], 1)],
            [run("Current address"), (old_text(f("", "Holme House flat 3, Corporation Road, Workington CA14 9ZZ", "ad")[1], "T10"), 3)],
            [run("Mobile"), old_text(f("", "07700 900 237", "ph")[1], "T11"), run("Leaving date"), old_text(f("", "30/10/26", hd="2026-10-30")[1], "T12")],
            [run("Why leaving"), (old_text(f("", "Supported housing project is closing, all residents to go by 30th Oct", "re")[1], "T13"), 3)],
            [(old_tick(True, "C1") + run(" Service user has given consent     ") + old_tick(False, "C2") + run(" Service user has refused consent"), 4)],
            [run("RoSH"), old_drop(["Low", "Medium", "High", "Very High"], 1, "D2"), run("MAPPA"), old_drop(["None", "Level 1", "Level 2", "Level 3"], 0, "D3")]]
    body = """Hi Housing,

Callum's email keeps bouncing off yours so I am sending it on for him. Any queries to him please not me.

Thanks
Tracy

Tracy Ormston
Business Manager
Workington Probation
01632 960 520

From: Reddy, Callum <callum.reddy@cumbria-probation.example>
Sent: 02 October 2026 15:12
To: Housing Options
Subject: DTR Tweddle

Afternoon, DTR form for Robbie attached. He's on a community order until March. He gave consent at his appointment on Thursday 1st October.

Callum
"""
    f.g(n="Robbie James Tweddle", cs="community_order", cg=True, cd="2026-10-01", rl="medium", ag="probation")
    f.lenient += ["consent.date", "homeless_date", "person.last_settled_address"]
    f.send("Ormston, Tracy <tracy.ormston@cumbria-probation.example>", "housing.options@allerdale-homes.example", "FW: DTR Tweddle", body,
           attach=[("DTR Tweddle.doc", word97(ooxml(wp(run("DUTY TO REFER", "<w:b/>")) + wtable(rows, 4))), "application/msword")], on="2026-10-05")

    import openpyxl

    # a workbook of questions with notes and real dates
    f = F("probation-sheet-question-answer-notes", "xlsx", "openpyxl", "question, answer and notes in columns; real dates; the note holds half of the answer; category and level apart",
          lenient=["housing.situation", "housing.loss_reason", "homeless_status", "referrer.organisation", "referrer.team", "local_connection.grounds", "custody.status", "custody.licence_conditions", "risk.summary"])
    b = openpyxl.Workbook()
    s = b.active
    s.title = "DTR"
    s.append(["Duty to Refer", "v4 Sept 2025", ""])
    s.append(["Question", "Answer", "Notes"])
    D = datetime.datetime
    for r in [("Client", "Kenneth Raymond Spall", "prefers Ken"), ("Date of birth", D(1961, 4, 9), ""), ("CRN", "G550871", ""), ("NOMIS", "A1760AK", "in HMP Littlehey until release"), ("Release", D(2026, 12, 22), "CRD"),
              ("Referrer", "Marion Leggatt", "Probation Officer, Sex Offender Unit, Huntingdon"), ("Tel", "01632 960 758", ""), ("Email", "marion.leggatt@cambs-probation.example", ""), ("Lead", "as referrer", ""), ("Consent", "Y", "written, 30/09/2026"),
              ("Council", "Huntingdonshire", "worked in St Ives until 2021"), ("MAPPA category", 1, "RSO"), ("MAPPA level", 2, "meeting 10/11/2026"), ("RoSH", "High", "children"), ("Cannot live", "near schools; Godmanchester", ""),
              ("Why homeless", "Marriage ended after conviction, wife remains in the house", ""), ("Health", "Angina, tablets", ""), ("Mental health", "None known", ""), ("Substances", "None", ""), ("Today", D(2026, 10, 12), "")]:
        s.append(list(r))
    for row in s.iter_rows(min_col=2, max_col=2):
        if isinstance(row[0].value, datetime.datetime):
            row[0].number_format = "dd/mm/yyyy"
    f.g(n="Kenneth Raymond Spall", aka="Ken", dob="1961-04-09", crn="G550871", pn="A1760AK", cp="HMP Littlehey", crd="2026-12-22", crt="CRD", rn="Marion Leggatt", rr="Probation Officer", rp="01632 960 758", rm="marion.leggatt@cambs-probation.example", rt="Sex Offender Unit, Huntingdon",
        ln="Marion Leggatt", lp="01632 960 758", lm="marion.leggatt@cambs-probation.example", cg=True, cm="written", cd="2026-09-30", au="Huntingdonshire", lcd="worked in St Ives until 2021", mc=1, ml=2, rso=True, rl="high", excl="near schools; Godmanchester",
        re="Marriage ended after conviction, wife remains in the house", phy="Angina, tablets", mh="None known", rd="2026-10-12", ag="probation", sub="None")
    f.lenient += ["person.known_as", "referrer.role", "needs.substance_misuse", "local_connection.details", "custody.release_type", "consent.date", "consent.method", "risk.registered_sex_offender"]
    out = io.BytesIO()
    b.save(out)
    f.send("Leggatt, Marion <marion.leggatt@cambs-probation.example>", "housing.services@huntingdon-homes.example", "OFFICIAL-SENSITIVE DTR KS", "Please find a duty to refer workbook attached. The MAPPA minutes will follow separately to your SPOC.\n\nMarion", attach=[("DTR KS v4.xlsx", fixed_zip(out.getvalue()), XLSX)])

    # a row a person
    f = F("prison-weekly-list-three-rows", "xlsx", "openpyxl", "a row for each of three people, COM with phone in one cell, prepared-by line above the heads",
          lenient=["custody.status", "housing.situation", "housing.loss_reason", "homeless_status", "referrer.team", "referrer.organisation", "local_connection.details", "local_connection.grounds", "reason", "custody.release_type", "person.no_fixed_abode"])
    b = openpyxl.Workbook()
    s = b.active
    s.title = "wc 12 Oct"
    s.append(["HMP/YOI CHELMSFORD – Duty to Refer list to Basildon Council, week commencing 12/10/2026"])
    s.append(["Prepared by Jude Hollis, Housing Coordinator, 01632 960 670, jude.hollis@chelmsford-resettlement.example"])
    s.append([])
    s.append(["Surname", "Forename", "NOMS", "DOB", "Release", "COM (tel)", "COM email", "Consent Y/N", "Why homeless"])
    people = [("ABRAMS", "Kyle", "A8120FP", "1998-03-03", "2026-11-20", "Esme Duffield 01632 960 681", "esme.duffield@essexsouth-probation.example", "Y", "Parents in Laindon have moved abroad"),
              ("O'DONOGHUE", "Patrick John", "A3321DH", "1969-12-25", "2026-11-27", "Esme Duffield 01632 960 681", "esme.duffield@essexsouth-probation.example", "Y - signed", "NFA before custody, street homeless in Basildon"),
              ("Mahmoud", "Idris", "A5006GC", "2002-08-16", "2026-12-04", "Victor Anand 01632 960 682", "victor.anand@essexsouth-probation.example", "Y", "Girlfriend will not have him back")]
    for i, (sn, fn, no, dob, rel, com, mail, con, why) in enumerate(people):
        if i:
            f.another("referrer", "authority", "agency")
        f.g(n=fn + " " + {"ABRAMS": "Abrams", "O'DONOGHUE": "O'Donoghue"}.get(sn, sn), pn=no, dob=dob, cp="HMP Chelmsford", crd=rel, ln=com[:com.index(" 0")], lp=com[com.index(" 0") + 1:], lm=mail, cg=True, re=why, au="Basildon", ag="prison")
        if i == 0:
            f.g(rn="Jude Hollis", rr="Housing Coordinator", rp="01632 960 670", rm="jude.hollis@chelmsford-resettlement.example")
        if "NFA" in why:
            f.g(nfa=True, cm="written")
        s.append([sn, fn, no, D(*(int(x) for x in dob.split("-"))), D(*(int(x) for x in rel.split("-"))), com, mail, con, why])
        for c in "DE":
            s[c + str(5 + i)].number_format = "dd/mm/yyyy"
    f.lenient += ["consent.method"]
    out = io.BytesIO()
    b.save(out)
    f.send("Hollis, Jude <jude.hollis@chelmsford-resettlement.example>", "housing.solutions@basildon.gov.uk", "Weekly DTR list", "Hi all, three this week, one row each. Shout if you want anything in a different format.\n\nJude", attach=[("DTR Basildon wc 12 Oct.xlsx", fixed_zip(out.getvalue()), XLSX)], on="2026-10-12")

    # ods
    f = F("probation-ods-recalled", "ods", "odfpy", "label left, answers right, blank rows between; a recall, CRN with spaces, phone and mail in one cell",
          lenient=["housing.situation", "housing.loss_reason", "homeless_status", "referrer.organisation", "referrer.team", "local_connection.details", "local_connection.grounds", "custody.release_type", "custody.licence_conditions"])
    from odf.opendocument import OpenDocumentSpreadsheet
    from odf.table import Table, TableCell, TableRow
    from odf.text import P
    o = OpenDocumentSpreadsheet()
    t = Table(name="Referral")
    for r in [("Referral to", "Fenland District Council"), ("", ""), ("Subject", f("", "Aaron Mottley", "n")[1]), ("born", f("", "31st August 1994", dob="1994-08-31")[1]), ("CRN", f("", "X 552 019", crn="X552019")[1]), ("Prison ref", f("", "A 7713 EY", pn="A7713EY")[1]), ("", ""),
              ("Now at", f("", "Whitemoor HMP", cp="HMP Whitemoor")[1]), ("because", "Recalled 02/09/2026, standard recall"), ("out on", f("", "27/11/2026 (SED)", crd="2026-11-27")[1]), ("", ""),
              ("Problem", f("", "CAS3 bed in Wisbech was lost on recall and he cannot have another", "re")[1]), ("Asked him?", "Yes – he agreed by phone 19 Oct 2026"), ("", ""),
              ("MAPPA", f("", "Category 2 Level 2", mc=2, ml=2)[1]), ("RoSH", f("", "Very high – public", rl="very_high")[1]), ("Staff", f("", "two to visit, previous assault on police", "staff")[1]), ("", ""),
              ("From", f("", "Bronwen Tasker", "rn")[1]), ("Role", f("", "COM", "rr")[1]), ("Reach me on", "01632 960 764 / bronwen.tasker@fenland-probation.example"), ("Sent", f("", "20 Oct 2026", rd="2026-10-20")[1])]:
        row = TableRow()
        for c in r:
            cell = TableCell(valuetype="string")
            cell.addElement(P(text=c))
            row.addElement(cell)
        t.addElement(row)
    o.spreadsheet.addElement(t)
    out = io.BytesIO()
    o.write(out)
    f.g(au="Fenland", cs="recall", crt="standard recall", cg=True, cm="oral", cd="2026-10-19", rp="01632 960 764", rm="bronwen.tasker@fenland-probation.example", ag="probation", ln="Bronwen Tasker", lp="01632 960 764", lm="bronwen.tasker@fenland-probation.example")
    f.lenient += ["lead.name", "lead.phone", "lead.email", "custody.cas3", "custody.status"]
    f.send("Tasker, Bronwen <bronwen.tasker@fenland-probation.example>", "housing@fenland-homes.example", "AM - out 27/11", "Referral attached (open in Excel or LibreOffice).\n\nB Tasker, Community Offender Manager",
           attach=[("AM referral.ods", fixed_zip(out.getvalue()), "application/vnd.oasis.opendocument.spreadsheet")])

    # text
    f = F("probation-slashes-in-the-mail", "text", "", "several answers after one label with slashes; HDC granted before CRD; the lead is another officer",
          lenient=["custody.status", "housing.situation", "housing.loss_reason", "homeless_status", "referrer.organisation", "referrer.team", "local_connection.grounds", "custody.release_type", "custody.licence_conditions"])
    body = """Good afternoon Thurrock,

Duty to refer as below.

Name/DOB/NOMS: Terrence Olabode / 23.12.1988 / A 5519 EK
CRN/PNC: M118345 / 2008/0345511T
Where: HMP The Mount, wing Nash
Out: Fri 11th Dec 2026 on HDC (CRD would have been 05/02/2027)
Off/sent: conspiracy to supply class B - 30 months, sentenced 14 Nov 2025
MAPPA/RoSH/RSO/arson: n/a / M / N / N
Why: HDC address is his cousin's in Grays for the tag period only, 8 weeks, then nothing
LC: born and schooled in Tilbury, mum still there
Consent: Y, verbal, 16/11/26
COM: Sue Lim / 01632 960 049 / sue.lim@essexsouth-probation.example
POM (me): see below

Chris Delacroix | Prison Offender Manager | HMP The Mount
t 01632 960 044 | e chris.delacroix@themount-omu.example

This e-mail (and any attachment) is intended only for the attention of the addressee(s). Its unauthorised use is not permitted.
"""
    f.g(n="Terrence Olabode", dob="1988-12-23", pn="A5519EK", crn="M118345", pnc="2008/0345511T", cp="HMP The Mount", crd="2026-12-11", crt="HDC", cof="conspiracy to supply class B", csl="30 months", csd="2025-11-14", rl="medium", rso=False, arson=False,
        re="HDC address is his cousin's in Grays for the tag period only, 8 weeks, then nothing", lcd="born and schooled in Tilbury, mum still there", lcg=["family"], cg=True, cm="oral", cd="2026-11-16", ln="Sue Lim", lp="01632 960 049", lm="sue.lim@essexsouth-probation.example",
        rn="Chris Delacroix", rr="Prison Offender Manager", rp="01632 960 044", rm="chris.delacroix@themount-omu.example", ag="prison", rg="HMP The Mount")
    f.lenient += ["homeless_date", "risk.level"]
    f.send("Delacroix, Chris <chris.delacroix@themount-omu.example>", "HousingOptions@thurrock.gov.uk", "DTR TO 11/12", body, on="2026-11-16")

    # rtf
    f = F("youth-custody-options-as-cells", "rtf", "Riched20", "a youth custody form: options in their own cells, responsible officer instead of COM, dates in words",
          lenient=["custody.status", "housing.situation", "housing.loss_reason", "homeless_status", "referrer.organisation", "referrer.team", "local_connection.grounds", "person.language", "other_professionals"])
    w = [3200, 3200, 1600, 1600]
    out = [rp("**Youth Custody Service – accommodation on release**"),
           rrow(("Young person's full name", f("", "Amir Hossein Rezai", "n")[1]), w), rrow(("Date of birth", f("", "8th of January 2009", dob="2009-01-08")[1]), w),
           rrow(("Establishment", f("", "HMYOI Werrington", cp="HMYOI Werrington")[1]), w), rrow(("Unique number", f("", "A2218FJ", "pn")[1]), w),
           rrow(("Release", "Mid-point of DTO", "Early", "**Late**"), w), rrow(("Date", f("", "1st of December 2026", crd="2026-12-01")[1]), w),
           rrow(("Looked after child", "Yes", "~~No~~"), [3200, 3200, 3200]), rrow(("Interpreter", "~~Yes~~", "No"), [3200, 3200, 3200]),
           rrow(("Responsible officer (lead)", "Kirsty Mellor, Stoke YOT, 01632 960 170, kirsty.mellor@stokeyot.example"), w),
           rrow(("Completed by", "Donna Speight (resettlement practitioner), 01632 960 171"), w),
           rrow(("Young person has agreed to referral", "Yes", "~~No~~"), [3200, 3200, 3200]), rrow(("Signed by young person on", f("", "22 October 2026", cd="2026-10-22")[1]), w),
           rrow(("Why housing is needed", f("", "Children's home placement was ended when he was sentenced; uncle in Hanley is being assessed but is unlikely.", "re")[1]), w),
           rrow(("Council", f("", "Stoke-on-Trent", "au")[1]), w)]
    f.g(itp=False, ln="Kirsty Mellor", lp="01632 960 170", lm="kirsty.mellor@stokeyot.example", rn="Donna Speight", rr="resettlement practitioner", rp="01632 960 171", cg=True, cm="written", ag="youth_custody")
    f.lenient += ["person.interpreter_needed", "custody.release_type", "person.care_leaver"]
    f.send("Speight, Donna <donna.speight@werrington-resettlement.example>", "housing.solutions@stoke-homes.example", "DTR young person, 1 Dec", "Please see attached. Kirsty at the YOT leads.\n\nDonna", attach=[("YCS accommodation AHR.rtf", rtf("".join(out)), RTF)], on="2026-10-23")
