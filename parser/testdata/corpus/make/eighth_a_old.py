#!/usr/bin/python3
"""Old Word files and a workbook. Needs what third_lib.py names; run eighth_a_all.py."""
import openpyxl
from openpyxl.styles import Alignment, Font, PatternFill

from eighth_a_lib import *  # noqa: F401,F403


def all_():
    bail_information_doc()
    health_visitor_doc()
    probation_sheet()


def bail_information_doc():
    f = F("bail-information-remand-doc", "doc", "LibreOffice from docx", "a man on remand, court date and no release date, long notice first, two labels a row, consent for CAS2 beside the other",
          lenient=["hs", "sit", "lcg", "lcd", "loss", "rt", "op", "rsum", "sup", "via", "rg", "lsa"])
    d = document("Arial", 10)
    for t in ("**Durham County Council – Housing Solutions**", "**Persons on remand: early alert**",
              "This is for use by Bail Information Officers and prison remand teams. It does not replace the CAS2 application. An alert lets us open a file so that nobody walks from court at 5pm with nowhere to go. We cannot hold a bed."):
        para(d, t)
    table(d, [
        (*f("Defendant", "Scott Anthony REDPATH", n="Scott Anthony Redpath"), *f("D of B", "25th May '95", dob="1995-05-25")), (*f("Held in", "HMP Durham, C wing", cp="HMP Durham"), *f("NOMS", "A0417GH", "pn")),
        (*f("Charge(s)", "Affray; s.47", cof="Affray; s.47"), "Next in court", "Durham Crown Ct, 01/12/2026 (PTPH)"), ("Remanded since", "20/10/2026", "Bail app. made?", "Ref'd 22/10, fresh one listed w/ PTPH"),
        (*f("Where was he living when arrested?", "Caravan in dad's yard, Shildon - complainant is dad", lsa="Caravan in dad's yard, Shildon"), *f("Mobile (if released)", "07700 900 573", "ph")),
        f("What is the issue?", "On remand. Can't return as his dad's the complainant. Has 2 aunts in Bishop Auckland, neither will. If bailed on 1 Dec he's on the street; if acquitted the same.", "re"),
        f("Health / MH / substances", "Crohn's. Nothing for MH. Coke and drink at w/ends", phy="Crohn's", mh="Nothing for MH", sub="Coke and drink at w/ends"),
        f("Anything we must know before seeing him", "Markers for violence (police). See in pairs", "staff"),
        ("Has signed for CAS2", "No, declined CAS2", "Has signed for this alert", "Yes 10/11"),
        (*f("BIO", "Mandy Thirsk", rn="Mandy Thirsk", rr="Bail Information Officer"), *f("Tel", "01632 960 702 / 07700 900 706", rp="01632 960 702")), (*f("Mailbox", "bail.info.durham@hmps.example", rm="bail.info.durham@hmps.example"), *f("Alert date", "10/11/26", rd="2026-11-10")),
        ("Council: file opened ☐ yes ☐ no   by", "", "", "")])
    f.g(cs="remand", cg=True, cm="written", cd="2026-11-10", au="Durham", ag="prison", lcg=["family"])
    f.lenient += ["rr", "mh", "cd", "hd", "ag", "staff"]
    f.send("Bail Info Durham <bail.info.durham@hmps.example>", "housing.solutions@durham-housing.example", "Early alert SR", "attached, M Thirsk BIO\n", attach=[("early alert SR.doc", word97(docx_bytes(d)), "application/msword")])


def health_visitor_doc():
    f = F("housing-support-family-health-doc", "doc", "LibreOffice from docx", "tick boxes in words, form for families in a hostel, overcrowded relations, children in separate lines, answers in the wrong box",
          lenient=["hs", "sit", "lcg", "lcd", "loss", "rt", "op", "rsum", "sup", "via", "rg", "ag"])
    d = document("Calibri", 11)
    for t in ("**Luton Council Family Homelessness – referral by health and early years**", "Health Visitors and Family Nurses are asked to use this form and not to write letters. Boxes grow as you type. Send to the Family Homelessness inbox."):
        para(d, t)
    table(d, [
        ("A. Mother / father / carer",), f("Who", "Mrs Nadia Rehman-Kaczmarek", n="Nadia Rehman-Kaczmarek"), f("Born", "03/09/1991 07700 900 864", dob="1991-09-03", ph="07700 900 864"), ("Telephone", "see above"),
        f("Staying with / at", "husband's brother, 2 bed flat, 8 in it. 5 Biscot Lea LU3 9ZZ", ad="5 Biscot Lea LU3 9ZZ"),
        ("B. Who needs to be housed with her/him",), ("1", "Piotr Kaczmarek - husband - 12/12/1988"), ("2", "Amelia - daughter - 4 yrs - 30/01/2022"), ("3", "Zofia - daughter - 9 wks - 02/09/2026"), ("4", ""),
        ("C. Tell us",), f("What's wrong", "B-in-law wants them gone by the weekend of 5/6 December at the latest, his own baby is due. Overcrowded, damp, Zofia in hosp. with bronchiolitis last month.", "re"),
        ("Health of parents", "Nadia: PND, under perinatal team. Piotr fit"), ("Health of children", "as above"),
        ("Safeguarding", "None open"), ("Violence in the home", "None disclosed (asked alone)"),
        ("D. Okay from parent",), ("☐ not asked  ☑ asked and said yes  ☐ asked and said no", "when: 12-11-26 home visit"),
        ("E. Health professional",), f("Name & base", "Theresa Mbatha HV, Lewsey HC", rn="Theresa Mbatha", rr="HV"), f("How to reach", "theresa.mbatha@ccs-nhs.example 07700 900 870 (works) not the base", rm="theresa.mbatha@ccs-nhs.example", rp="07700 900 870"), f("Date", "12-11-26", rd="2026-11-12")])
    f.g(hh=[person("Piotr Kaczmarek", "husband", "1988-12-12"), person("Amelia", "daughter", "2022-01-30"), person("Zofia", "daughter", "2026-09-02")], mh="Nadia: PND, under perinatal team", cg=True, cm="oral", au="Luton", da=False, ag="other", cd="2026-11-12")
    f.lenient += ["mh", "phy", "da", "cd", "hd", "rr", "ad", "cm"]
    f.send("MBATHA, Theresa (CCS) <theresa.mbatha@ccs-nhs.example>", "family.homelessness@luton-council.example", "referral NRK", "Please find\n\nTheresa\n", attach=[("HV referral.doc", word97(docx_bytes(d)), "application/msword")])


def probation_sheet():
    f = F("probation-unit-sheet-merged", "xlsx", "openpyxl", "a sheet of sections side by side, prompts under labels, a column for the council to fill, a second sheet of notes for completion",
          lenient=["hs", "sit", "lcg", "lcd", "loss", "rt", "op", "rsum", "sup", "via", "rg", "cs", "csl", "lsa"])
    wb = openpyxl.Workbook()
    ws = wb.active
    ws.title = "Form"
    ws.append(["Medway Council - Housing Options: probation referrals"])
    ws.append(["Only fill in the white cells. Column D is ours."])
    ws.append([])
    ws.append(["No.", "We need", "You say", "Council notes"])

    def q(a, b, *k, **g):
        f(a, str(b), *k, **g)
        ws.append([ws.max_row - 3, a, b, ""])
    q("Your PDU", "Medway & Swale")
    q("Your name and grade", "Femi Ogunlesi, PO", rn="Femi Ogunlesi", rr="PO")
    q("Number we should call", "01632 960 158 ext 22", rp="01632 960 158 ext 22")
    q("Mail", "femi.ogunlesi@probation.example", rm="femi.ogunlesi@probation.example")
    q("Filled in on", datetime.date(2026, 11, 6), rd="2026-11-06")
    q("His/her surname", "Whitehouse-Kaur")
    q("His/her other names", "Simran")
    q("DoB", datetime.date(1994, 7, 31), dob="1994-07-31")
    q("Del. CRN", "L330975", "crn")
    q("If in prison: where, number, date out", "Bronzefield, A6628EX, out on Thursday 10/12/26", cp="HMP Bronzefield", pn="A6628EX", crd="2026-12-10")
    q("What for, and for how long?", "Fraud by false rep'n, 16 mths", cof="Fraud by false rep'n", csl="16 mths")
    q("Home before that", "rented flat in Gillingham, 4 Trafalgar Rise ME7 9ZZ, tenancy ended 8/26", lsa="4 Trafalgar Rise ME7 9ZZ")
    q("Why no home now", "UC housing element stopped at 6 months, LL took surrender. Parents have disowned. Wants somewhere she can have her son at w/ends.", "re")
    q("Children to live with her/him?", "No - son w/ his dad")
    q("Scored sexual / arson?", "no / no", rso=False, arson=False)
    q("RoSH / MAPPA lvl", "low / n.a.", rl="low")
    q("Anyone else we'll deal with", "POM at Bronzefield: Alice Thornbury 01632 960 031")
    q("Health", "fibromyalgia, anxiety", phy="fibromyalgia", mh="anxiety")
    q("Has she/he said yes, how, when", "yes, video link, 5/11", cg=True, cm="oral", cd="2026-11-05")
    f.g(n="Simran Whitehouse-Kaur", au="Medway", ag="probation")
    f.lenient += ["rso", "phy", "mh", "cm", "cd"]
    ws.append([])
    ws.append(["", "Housing Options: date opened", "", ""])
    ws.merge_cells("A1:D1")
    ws.merge_cells("A2:D2")
    for c in ("A1", "A4", "B4", "C4", "D4"):
        ws[c].font = Font(bold=True)
    for row in ws.iter_rows(min_row=5):
        row[1].fill = PatternFill("solid", fgColor="DDDDDD")
        row[2].alignment = Alignment(wrap_text=True)
        if isinstance(row[2].value, datetime.date):
            row[2].number_format = "dd mmm yyyy"
    ws.column_dimensions["B"].width, ws.column_dimensions["C"].width = 38, 60
    n = wb.create_sheet("Notes for completion")
    for t in ("Row 3: direct dial, not a switchboard.", "Row 10: put the establishment, the prison number and the release date, e.g. HMP Elmley, A1234AA, 01/02/2025.", "Row 19: say whether in writing or spoken."):
        n.append([t])
    wb.properties.created = wb.properties.modified = datetime.datetime(2026, 9, 1, 9)
    out = io.BytesIO()
    wb.save(out)
    f.send("Ogunlesi, Femi <femi.ogunlesi@probation.example>", "probation.referrals@medway-homes.example", "Medway referral L330975", "Hello\n\nSheet attached for a lady at Bronzefield.\n\nFemi\n",
           attach=[("Medway probation referral.xlsx", fixed_zip(out.getvalue()), XLSX)])
