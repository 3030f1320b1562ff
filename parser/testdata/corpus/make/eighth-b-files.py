#!/usr/bin/python3
"""Letters, exports, a workbook and an enclosed mail. Needs what third_lib.py names; run eighth-b.py."""
import importlib
import io

from seventh_lib import DOCX, PDF, XLSX, docx_bytes, document, fixed_zip, flow, para, pp, rfc822, table

lib = importlib.import_module("eighth-b-lib")
F, PROSE = lib.F, lib.PROSE


def all_():
    f = F("prison-letter-about-a-lifer", "docx", "python-docx", "a formal letter on headed paper, a Re block, paragraphs, a list of professionals at its end", lenient=PROSE + ["lcg", "hs", "rt", "referrer.organisation", "op", "crt", "nfa", "csl"])
    d = document("Times New Roman", 11)
    for s in ["HMP Leyhill", "Offender Management Unit", "Telephone 01632 960 150", "", "9 November 2026", "", "Housing Advice Manager\nSouth Gloucestershire Council", "", "Dear Sir or Madam", "",
              "**Re: Mr Clifford John Nettleship, date of birth 4 July 1959, prison number A0031AE, PNC 1980/0455127R**", "**Referral under section 213B of the Housing Act 1996 (duty to refer)**",
              "I write to refer the above named, who has served 27 years of a life sentence for murder. The Parole Board has directed his release, which will take place on 14 December 2026. He has no home to go to and will be homeless on release.",
              "Mr Nettleship's last settled address was 6 Quarry Terrace, Yate BS37 9ZZ, where he lived with his late wife until his arrest. His only daughter, Mrs Karen Illingworth, still lives in Yate but has one bedroom. He has therefore asked to be referred to South Gloucestershire.",
              "He is 67, has a heart condition and uses a walking frame. He has no difficulties with drugs or alcohol. He presents a low risk to staff. He is managed under MAPPA at level one, category two, and his risk of serious harm to the public is assessed as medium.",
              "Mr Nettleship has given his written consent to this referral, dated 3 November 2026. He may be reached by letter here or by telephoning his daughter on 01632 960 158, which he is content for you to do.",
              "The person leading on his resettlement is his Community Offender Manager, Mrs Angharad Pryce, 01632 960 151, angharad.pryce@avon-probation.example.",
              "Yours faithfully", "", "Giles Whitcombe", "Prison Offender Manager", "giles.whitcombe@leyhill-omu.example"]:
        para(d, s)
    f.g(rd="2026-11-09", n="Clifford John Nettleship", dob="1959-07-04", pn="A0031AE", pnc="1980/0455127R", cof="murder", csl="life sentence", crt="Parole", crd="2026-12-14", cp="HMP Leyhill", cs="sentenced", hs="threatened", lsa="6 Quarry Terrace, Yate BS37 9ZZ", au="South Gloucestershire", phy="has a heart condition and uses a walking frame",
        sub="no difficulties with drugs or alcohol", staff="low risk to staff", ml=1, mc=2, rl="medium", cg=True, cm="written", cd="2026-11-03", via="by letter here or by telephoning his daughter on 01632 960 158", ln="Angharad Pryce", lp="01632 960 151", lm="angharad.pryce@avon-probation.example",
        rn="Giles Whitcombe", rr="Prison Offender Manager", rp="01632 960 150", rm="giles.whitcombe@leyhill-omu.example", rg="HMP Leyhill", rt="Offender Management Unit", ag="prison", re="He has no home to go to and will be homeless on release.", lcd="His only daughter, Mrs Karen Illingworth, still lives in Yate", lcg=["family"])
    f.lenient += ["staff", "sub"]
    f.lenient.remove("homeless_status")
    f.send("Giles Whitcombe <giles.whitcombe@leyhill-omu.example>", "housing.advice@southglos-homes.example", "Letter of referral", "Please see attached letter.\n\nGiles Whitcombe\nHMP Leyhill\n", attach=[("Nettleship housing letter.docx", docx_bytes(d), DOCX)], at=(11, 9, 11, 6))

    f = F("recovery-worker-letter-bail", "docx", "python-docx", "a letter by a bail information officer with a small table of facts in its middle; a woman on bail", lenient=PROSE + ["lcg", "rt", "op", "nfa", "custody.release_date", "sex"])
    d = document("Calibri", 11)
    for s in ["The Probation Service, Bail Information Team, Norwich", "Date: 12th November 2026", "To: Norwich City Council, Housing Options", "**Duty to Refer – bail accommodation ending**",
              "Dear Colleague, I am the Bail Information Officer for Norwich Crown Court. I am referring Ms Esperanza Nunes Carvalho, whose particulars are below. She agreed to this on the telephone today."]:
        para(d, s)
    table(d, [("Born", "27 Feb 1998"), ("Other names", "Espe"), ("CRN", "R220087"), ("Mobile", "07700 900 511"), ("Staying at", "CAS-2 house, 19 Larkman Way, Norwich NR5 9ZZ"), ("Charge", "Assault occasioning actual bodily harm"), ("Nationality", "Portuguese, pre-settled status"), ("Speaks", "Portuguese, good English, no interpreter needed")])
    for s in ["Ms Nunes Carvalho is on bail to the above address with a curfew until trial in February. The bail bed ends on 11 December 2026 and will not be renewed, so she will be homeless from that date. She cannot return to 3 Mousehold Row, Norwich, where she lived until June, because the complainant, her former partner, is the tenant and her bail conditions forbid it. She says that he beat her for two years and we believe her.",
              "She has worked at the turkey factory since 2022 and pays tax. She sees her GP for depression. We know of no risk to staff. No MAPPA.",
              "Please ring me with any questions; from Monday her case will be held by Rhys Gwilliam (offender manager, 01632 960 592).",
              "Yours sincerely,", "Margaret Ellwood", "Bail Information Officer", "01632 960 590  margaret.ellwood@norfolk-probation.example"]:
        para(d, s)
    f.g(rd="2026-11-12", au="Norwich", n="Esperanza Nunes Carvalho", aka="Espe", dob="1998-02-27", crn="R220087", ph="07700 900 511", ad="CAS-2 house, 19 Larkman Way, Norwich NR5 9ZZ", cof="Assault occasioning actual bodily harm", nat="Portuguese", imm="pre-settled status", lang="Portuguese", itp=False, cs="bail", hd="2026-12-11", hs="threatened",
        lsa="3 Mousehold Row, Norwich", da=True, mh="depression", staff="no risk to staff", cg=True, cm="oral", cd="2026-11-12", ln="Rhys Gwilliam", lp="01632 960 592", rn="Margaret Ellwood", rr="Bail Information Officer", rg="The Probation Service", rt="Bail Information Team", rp="01632 960 590", rm="margaret.ellwood@norfolk-probation.example", ag="probation",
        re="The bail bed ends on 11 December 2026 and will not be renewed, so she will be homeless from that date.", loss="the complainant, her former partner, is the tenant and her bail conditions forbid it", lcg=["employment"], lcd="She has worked at the turkey factory since 2022 and pays tax.")
    f.lenient += ["cd", "mh", "clc", "staff", "imm", "lang"]
    f.lenient += ["nat", "au"]
    f.send("Margaret Ellwood <margaret.ellwood@norfolk-probation.example>", "housingoptions@norwich-homes.example", "DTR letter - bail bed ending 11/12", "Hello\n\nLetter attached, password not needed.\n\nMargaret\n", attach=[("DTR letter ENC.docx", docx_bytes(d), DOCX)], at=(11, 12, 15, 58))

    f = F("discharge-letter-from-a-secure-unit", "pdf", "reportlab platypus", "a text PDF of a letter: a secure hospital's social worker, a restricted patient, addresses told by years", lenient=PROSE + ["lcg", "hs", "rt", "op", "nfa", "hd", "custody.release_date", "agency", "custody.status"])
    parts = [pp("Fernleigh Medium Secure Unit", 13, bold=True), pp("Forensic Social Work, Fernleigh Lane, Fareham. Tel 01632 960 088"), pp("Our ref: FSW/TB/0931      16 November 2026"), pp("Homelessness Team, Fareham Borough Council"), pp("Dear Team"),
             pp("**Duty to refer: Mr Terence Bartholomew Fisk, born 8.5.1977. NHS number 614 200 7719. CRN (probation) X330219.**"),
             pp("Mr Fisk has been an in-patient here under sections 37/41 since March 2020. The Ministry of Justice has agreed to his conditional discharge and the planned discharge date is 7 December 2026. He has nowhere to live and will become homeless on that day unless housing is found."),
             pp("From 2006 to 2014 he was the tenant of 70 Westbury Gardens, Fareham PO16 9ZZ. From 2014 to 2018 he lodged with a friend at Portchester. From 2018 until his arrest he slept in his van. He was never in the armed forces or in care."),
             pp("Mr Fisk has paranoid schizophrenia, well controlled on a depot. He has not used cannabis since admission. There is a history of fire setting in 2019. He is subject to MAPPA (category 2, level 2). He should not be placed in the Stubbington area, where the victim lives. Staff should not visit alone."),
             pp("He has capacity and signed the consent form on 13 November 2026. His own mobile telephone is 07700 900 182; letters may be sent care of the unit."),
             pp("The conditions and all planning are led by his probation officer, Ms Ivy Okafor, who can be reached on 01632 960 089 or at ivy.okafor@hants-probation.example."),
             pp("Yours sincerely"), pp("Tobias Brennan\nForensic Social Worker\ntobias.brennan@fernleigh-nhs.example")]
    f.g(rd="2026-11-16", au="Fareham", n="Terence Bartholomew Fisk", dob="1977-05-08", nhs="6142007719", crn="X330219", xr="FSW/TB/0931", hd="2026-12-07", lsa="70 Westbury Gardens, Fareham PO16 9ZZ", af=False, cl=False, mh="paranoid schizophrenia, well controlled on a depot", sub="He has not used cannabis since admission", arson=True, mc=2, ml=2, excl="the Stubbington area, where the victim lives",
        staff="Staff should not visit alone", cg=True, cm="written", cd="2026-11-13", ph="07700 900 182", ln="Ivy Okafor", lp="01632 960 089", lm="ivy.okafor@hants-probation.example", rn="Tobias Brennan", rr="Forensic Social Worker", rt="Forensic Social Work", rg="Fernleigh Medium Secure Unit", rp="01632 960 088", rm="tobias.brennan@fernleigh-nhs.example", ag="hospital",
        re="He has nowhere to live and will become homeless on that day unless housing is found.", via="letters may be sent care of the unit", lcd="From 2006 to 2014 he was the tenant of 70 Westbury Gardens, Fareham", hs="threatened")
    f.ref.setdefault("unmapped", []).append({"label": "planned discharge date", "value": "7 December 2026"})
    f.lenient += ["xr", "cl", "via", "sub", "person.address", "au"]
    f.send("Tobias Brennan <tobias.brennan@fernleigh-nhs.example>", "homelessness@fareham-homes.example", "Confidential - discharge planning - please see attached", "Dear colleagues\n\nPlease find attached a duty to refer letter. I would be grateful for an early reply as we must tell the Ministry of the address.\n\nTobias Brennan\n", attach=[("Fisk DTR letter.pdf", flow(parts), PDF)], at=(11, 16, 17, 12))

    f = F("case-system-print-recall-woman", "pdf", "reportlab platypus", "a text PDF printed from a case system: capitals for labels, page footers, empty fields, several addresses with from and to", lenient=["rsum", "sup", "lcg", "lcd", "rt", "op", "nfa", "loss", "sit", "hs", "rg", "rd", "custody.status", "person.ethnicity"])
    rows = [("CLIENT", f("", "Jacqueline 'Jackie' Ann TOLLIVER", n="Jacqueline Ann Tolliver", aka="Jackie")[1]), ("D.O.B.", f("", "13-MAY-1982", dob="1982-05-13")[1]), ("CASE REF", "OP-55128"), ("CRN", f("", "E418867", "crn")[1]), ("NOMS", f("", "A5071ER", "pn")[1]), ("GENDER", f("", "F", sex="F")[1]), ("MOBILE", ""), ("EMAIL", ""), ("ESTABLISHMENT", f("", "HMP New Hall", "cp")[1]), ("LEGAL STATUS", "Recalled to custody 01-OCT-2026 (standard recall)"), ("RELEASE DATE", f("", "18-DEC-2026", crd="2026-12-18")[1]), ("SENTENCE", f("", "32 months", "csl")[1]), ("INDEX OFFENCE", f("", "Arson reckless as to whether life endangered", "cof")[1]),
            ("ADDRESS 1", "6 Pikes Lane, Barnsley S70 9ZZ   from 03-2015 to 11-2023   HA tenant"), ("ADDRESS 2", "HMP New Hall   from 11-2023 to 02-2026"), ("ADDRESS 3", "Elm House AP, Leeds   from 02-2026 to 06-2026"), ("ADDRESS 4", "sofa surfing, Barnsley   from 06-2026 to 10-2026"),
            ("PHYSICAL HEALTH", f("", "hepatitis C", phy="hepatitis C")[1]), ("MENTAL HEALTH", f("", "bipolar, lithium", mh="bipolar, lithium")[1]), ("SUBSTANCE USE", f("", "alcohol (abstinent in custody)", sub="alcohol (abstinent in custody)")[1]), ("DV VICTIM", "Y"), ("PREGNANT", "N"), ("VETERAN", "N"), ("CARE LEAVER", ""), ("ROSH", f("", "HIGH", rl="high")[1]), ("MAPPA", "M2 - Cat 2 - L1"), ("ARSON", "Y"), ("SCHEDULE 15", "Y"), ("STAFF RISK", f("", "no known", staff="no known")[1]), ("EXCLUSION", f("", "Worsbrough", excl="Worsbrough")[1]),
            ("COM", "Femke Dijkstra  01632 960 247  femke.dijkstra@yorks-probation.example"), ("REFERRED BY", "Imran Sohail, Strategic Housing Specialist, 01632 960 248"), ("DTR TO", "Barnsley MBC"), ("DTR CONSENT", "Y   METHOD: verbal   DATE: 10-NOV-2026"), ("DTR REASON", f("", "Sofa surfing before recall, cannot go back, no family. HA tenancy given up in 2023.", "re")[1])]
    parts = [pp("ACCOMMODATION CASE PRINT      printed 11-NOV-2026 09:14 by ISOHAIL", 9)] + [pp("**%s**   %s" % r, 9, after=2) for r in rows[:20]] + [pp("OFFICIAL-SENSITIVE  page 1 of 2", 7)] + [pp("**%s**   %s" % r, 9, after=2) for r in rows[20:]] + [pp("OFFICIAL-SENSITIVE  page 2 of 2", 7)]
    f.g(cs="recall", crt="standard recall", lsa="6 Pikes Lane, Barnsley S70 9ZZ", da=True, preg=False, af=False, mc=2, ml=1, arson=True, ln="Femke Dijkstra", lp="01632 960 247", lm="femke.dijkstra@yorks-probation.example", rn="Imran Sohail", rr="Strategic Housing Specialist", rp="01632 960 248", au="Barnsley", cg=True, cm="oral", cd="2026-11-10", ag="probation", nfa=True, xr="OP-55128")
    f.lenient += ["xr", "agency", "land", "crt"]
    f.send("Imran Sohail <imran.sohail@yorks-probation.example>", "housingoptions@barnsley-homes.example", "DTR OP-55128", "See attached print for DTR.\n\nImran Sohail | Strategic Housing Specialist | Yorkshire and the Humber Probation\n", attach=[("print_OP-55128.pdf", flow(parts), PDF)], at=(11, 11, 9, 20))

    f = F("prison-month-ahead-one-row-each", "xlsx", "openpyxl", "a spreadsheet with a row per prisoner, headings with line breaks, real dates and dates as text, a legend below", lenient=["rt", "hs", "nfa", "rsum", "custody.status", "lcg", "lcd", "sup", "sit", "loss", "rd", "op", "rg"])
    import datetime
    import openpyxl
    wb = openpyxl.Workbook()
    ws = wb.active
    ws.title = "Nov-Dec"
    ws.append(["HMP Nottingham – releases with no address – Duty to Refer, Nottingham City"])
    ws.append([])
    ws.append(["Pris. no.", "Surname", "First name", "D.O.B.", "Release\ndate", "Type", "CRN", "COM name", "COM tel / email", "Last address", "NFA before\ncustody Y/N", "MAPPA", "RoSH", "Care leaver", "Ex-forces", "Reason / notes", "Consent (W/V) and date"])
    ws.append(["A1180FE", "Adebayo", "Samuel", datetime.date(1993, 4, 18), datetime.date(2026, 12, 1), "CRD", "K110982", "Lesley Toft", "01632 960 311 lesley.toft@notts-probation.example", "16 Sneinton Bank, Nottingham NG2 9ZZ", "N", "2/1", "Medium", "N", "N", "Partner has ended the relationship and tenancy is hers", "W 09/11/26"])
    ws.append(["A4429CX", "Pickersgill", "Wayne Robert", "07/08/1970", "03/12/2026", "FTR", "C298113", "Kofi Danso", "01632 960 312", "", "Y", "", "High", "", "Y - Army", "Rough sleeping in city centre before recall, barred from night shelter", "V 10/11/26"])
    ws.append(["A7713EY", "Nguyen", "Van Duc", datetime.date(2001, 12, 25), datetime.date(2026, 12, 8), "CRD", "", "TBC", "", "222 Radford Row, Nottingham NG7 9ZZ", "N", "", "Low", "Y", "N", "Semi-independent placement closed when he turned 21. Vietnamese interpreter needed", "V 10/11/26"])
    ws.append([])
    ws.append(["W = written, V = verbal. MAPPA shown as category/level. List made by Gemma Astle, Resettlement, 01632 960 310"])
    for row in ws.iter_rows():
        for c in row:
            if isinstance(c.value, datetime.date):
                c.number_format = "DD/MM/YYYY"
    wb.properties.created = wb.properties.modified = datetime.datetime(2026, 11, 10)
    out = io.BytesIO()
    wb.save(out)
    f.g(pn="A1180FE", n="Samuel Adebayo", dob="1993-04-18", crd="2026-12-01", crt="CRD", crn="K110982", ln="Lesley Toft", lp="01632 960 311", lm="lesley.toft@notts-probation.example", lsa="16 Sneinton Bank, Nottingham NG2 9ZZ", nfa=False, mc=2, ml=1, rl="medium", cl=False, af=False, re="Partner has ended the relationship and tenancy is hers", cg=True, cm="written", cd="2026-11-09",
        cp="HMP Nottingham", rn="Gemma Astle", rp="01632 960 310", rm="gemma.astle@nottingham-hmpps.example", rr="Resettlement Officer", ag="prison", au="Nottingham")
    f.another("referrer", "agency", "authority")
    f.g(pn="A4429CX", n="Wayne Robert Pickersgill", dob="1970-08-07", crd="2026-12-03", crt="FTR", crn="C298113", ln="Kofi Danso", lp="01632 960 312", nfa=True, rl="high", af=True, re="Rough sleeping in city centre before recall, barred from night shelter", cg=True, cm="oral", cd="2026-11-10", cp="HMP Nottingham")
    f.another("referrer", "agency", "authority")
    f.g(pn="A7713EY", n="Van Duc Nguyen", dob="2001-12-25", crd="2026-12-08", crt="CRD", lsa="222 Radford Row, Nottingham NG7 9ZZ", nfa=False, rl="low", cl=True, af=False, re="Semi-independent placement closed when he turned 21. Vietnamese interpreter needed", itp=True, lang="Vietnamese", cg=True, cm="oral", cd="2026-11-10", cp="HMP Nottingham")
    f.lenient += ["rs", "crt", "lang", "itp", "loss"]
    f.send("Astle, Gemma <gemma.astle@nottingham-hmpps.example>", "homelessreferrals@nottingham-homes.example", "DTRs for next month", "Morning all\n\nThis month's list of three, one row each.\n\nGemma Astle\nResettlement Officer\nHMP Nottingham\n01632 960 310\ngemma.astle@nottingham-hmpps.example\n",
           attach=[("DTR list Nov-Dec.xlsx", fixed_zip(out.getvalue()), XLSX)], at=(11, 11, 8, 11))

    f = F("earlier-mail-enclosed-with-the-form", "message", "python-docx", "a short new mail encloses last week's mail, whose attachment is the form", lenient=["rt", "hs", "nfa", "rsum", "custody.status", "lcg", "sup", "sit", "loss", "op", "rg"])
    d = document("Arial", 10)
    para(d, "**Duty to Refer form – Rutland and Stamford area**")
    table(d, [("**A. Who is being referred**",), f("Name in full", "Kuldip Singh Bhamra", "n"), f("Date of birth", "11/11/1980", dob="1980-11-11"), f("Prison no / CRN", "A3006DC / L776102", pn="A3006DC", crn="L776102"), f("Where is the person now", "HMP Stocken", cp="HMP Stocken"), f("Expected release (state date and type)", "22/12/2026 – CRD", crd="2026-12-22", crt="CRD"),
              f("Previous settled address", "Oakham: 12 Gaol Street Mews LE15 9ZZ", lsa="12 Gaol Street Mews, Oakham LE15 9ZZ"), ("Phone", "none until release"), ("**B. Reason**",), (f("", "Wife has applied for a non-molestation order and he may not go to the family home.", "re")[1],), ("**C. Needs and risks**",), f("Health", "Type 1 diabetic", phy="Type 1 diabetic"), f("Language / interpreter", "Punjabi, interpreter not needed", lang="Punjabi", itp=False), ("RoSH level", "Medium"), ("MAPPA", "Cat 2 (level 1)"),
              f("Areas to avoid", "Oakham town centre", "excl"), f("Risk to workers", "Not to be seen by lone female worker", "staff"), ("**D. Connection**",), (f("", "Family and business in Oakham for 14 years", "lcd")[1],), ("**E. Consent**",), ("Signed by the person", "Yes"), f("Date", "02/11/2026", cd="2026-11-02"), ("**F. Referrer and lead**",), f("Referrer", "Lucinda Farr, POM", rn="Lucinda Farr", rr="POM"), f("Tel / email", "01632 960 520 lucinda.farr@stocken-omu.example", rp="01632 960 520", rm="lucinda.farr@stocken-omu.example"), f("Lead in the community", "Owen Tansley, 01632 960 521", ln="Owen Tansley", lp="01632 960 521")])
    f.g(cg=True, cm="written", rl="medium", mc=2, ml=1, ag="prison", lcg=["residence", "family", "employment"])
    f.lenient += ["person.contact_via", "rd", "household", "au"]
    inner = rfc822("Lucinda Farr <lucinda.farr@stocken-omu.example>", "housing@rutland-old.example", "DTR A3006DC", "Tue, 03 Nov 2026 10:12:00 +0000", text="Hi, form attached for Mr Bhamra.\nLucinda\n", attach=[("DTR KSB.docx", docx_bytes(d), DOCX)])
    f.send("Lucinda Farr <lucinda.farr@stocken-omu.example>", "housing.options@rutland-homes.example", "DTR - sent to the wrong address last week", "Hello\n\nI have just had the attached mail returned, it seems the address on our list is an old one. Please take it as the referral now.\n\nLucinda Farr\nPOM, HMP Stocken\n01632 960 520\n", attach=[("DTR A3006DC.eml", inner, "message/rfc822")], at=(11, 10, 9, 2))
