"""Spreadsheets: forms in cells, lists with one person a row, several sheets, dates as dates."""
import datetime as dt
from openpyxl import Workbook
from openpyxl.worksheet.datavalidation import DataValidation
from kit import *

# 1 Label in A, answer in B, dates as real dates, empty rows between.
c = Case({"agency": "prison", "homeless_status": "threatened"})
wb = Workbook(); ws = wb.active; ws.title = "DTR"
for r in [["HMP Hollesley Bay – Duty to Refer"], [], ["Prisoner name", c("person.name", "Adrian Mwangi")], ["Prison number", c("person.prison_number", "A4476EK")], ["Date of birth", dt.date(1970, 12, 24)], ["Age", 55], ["Ethnicity", c("person.ethnicity", "Black African")], [],
          ["Release date", dt.date(2026, 10, 12)], ["Release type", c("custody.release_type", "CRD")], ["ROTL address used", c.un("ROTL address used", "Sister, 8 Elm Rise, Ipswich")], ["Sentence", c("custody.sentence_length", "11 years")], ["Offence", c("custody.offence", "Importation of Class A")], [],
          ["Local authority referred to", c("authority", "Colchester", "Colchester City Council")], ["Reason", c("reason", "Former marital home sold, sister can only take him for weekends")], ["Previous settled address", c("person.last_settled_address", "5 Roman Way, Colchester, CO4 9QQ")],
          ["Physical health", c("needs.physical_health", "Hypertension, glaucoma")], ["Mental health", c("needs.mental_health", "No concerns")], ["Substance misuse", c("needs.substance_misuse", "No history")], ["RoSH", c("risk.level", "low", "Low")], [],
          ["Consent (signed)", c("consent.given", True, "Y")], ["Consent date", dt.date(2026, 8, 10)], ["Completed by", c("referrer.name", "Susan Garbutt")], ["Job title", c("referrer.role", "Resettlement Officer")], ["Telephone", c("referrer.phone", "01632 960770")], ["COM name", c("lead.name", "Elliot Vance")], ["COM email", c("lead.email", "elliot.vance@probation-north.example")], ["COM telephone", c("lead.phone", "01632 960480")]]:
    ws.append(r)
for row in ws.iter_rows():
    for cell in row:
        if isinstance(cell.value, dt.date): cell.number_format = "dd/mm/yyyy"
c("person.date_of_birth", "1970-12-24"); c("custody.release_date", "2026-10-12"); c("consent.date", "2026-08-10"); c("consent.method", "written"); c("custody.prison", "HMP Hollesley Bay")
emit("label-value-sheet", mail("Susan Garbutt <susan.garbutt@hollesleybay.hmps.example>", "dutytorefer@colchester.gov.uk", "DTR spreadsheet AM", "Wed, 12 Aug 2026 10:00:00 +0100", text="Please find DTR attached.\n\nSusan", attach=[("DTR AM.xlsx", save(wb), "application/vnd.ms-excel")]),
     "referral", "xlsx", "openpyxl", "label in column A, answer in B, dates as cell dates", [c], lenient=["homeless_status", "housing.loss_reason", "unmapped", "custody.status", "referrer.organisation"])

# 2 One person a row, four rows.
wb = Workbook(); ws = wb.active; ws.title = "August"
ws.append(["Essex prison leavers – duty to refer list, sent by Homeless Prevention Team"]); ws.append([])
ws.append(["Surname", "Forename", "DOB", "NOMS", "CRN", "Prison", "Release", "Type", "LHA", "Why homeless", "Consent", "COM", "COM email", "COM tel"])
cs = []
for sur, fore, dob, nn, crn, pr, prs, rel, typ, why, com, em, tel in [
    ("Ainsworth", "Joel", (1993, 3, 8), "A2291FV", "X100442", "HMP Chelmsford", "Chelmsford", (2026, 9, 2), "CRD", "Hostel bed given up", "Yvette Samuels", "yvette.samuels@probation-south.example", "01632 960401"),
    ("O'Leary", "Fintan", (1961, 7, 29), "A0155AA", "C220418", "HMP Wayland", "Wayland", (2026, 9, 9), "Parole", "No family, long sentence", "Yvette Samuels", "yvette.samuels@probation-south.example", "01632 960401"),
    ("Hussain", "Kamran", (2002, 10, 3), "A8720FC", "X871190", "HMP Bure", "Bure", (2026, 9, 11), "HDC", "Parents refuse", "Dominic Ruane", "dominic.ruane@probation-south.example", "01632 960402"),
    ("Tattersall", "Craig", (1979, 1, 1), "A5004DL", "X455820", "HMP Chelmsford", "Chelmsford", (2026, 9, 16), "FTR", "Private let ended on recall", "Dominic Ruane", "dominic.ruane@probation-south.example", "01632 960402")]:
    x = Case({"person.name": fore + " " + sur, "person.date_of_birth": dt.date(*dob).isoformat(), "person.prison_number": nn, "person.crn": crn, "custody.prison": pr, "custody.release_date": dt.date(*rel).isoformat(), "custody.release_type": typ,
              "authority": "Basildon", "reason": why, "consent.given": True, "lead.name": com, "lead.email": em, "lead.phone": tel, "agency": "probation"})
    cs.append(x)
    ws.append([sur, fore, dt.date(*dob), nn, crn, prs, dt.date(*rel), typ, "Basildon", why, "Y", com, em, tel])
emit("people-in-rows", mail("HPT East of England <hpt@probation-east.example>", "housing.solutions@basildon.gov.uk", "DTR list August", "Mon, 03 Aug 2026 08:31:00 +0100", text="Dear Basildon\n\nFour duty to refer referrals on the attached, consent obtained for each.\n\nHomeless Prevention Team\nProbation Service", attach=[("Basildon Aug.xlsx", save(wb))]),
     "referral", "xlsx", "openpyxl", "one person a row under a title row", cs, lenient=["housing.loss_reason", "homeless_status", "referrer.team", "referrer.organisation", "custody.status", "custody.release_type"])

# 3 Instructions on the first sheet, form on the second, lists on a hidden third; drop-downs.
c = Case({"agency": "hospital"})
wb = Workbook(); ws = wb.active; ws.title = "Read me"
for t in ["Homelessness referral workbook", "Fill in the yellow cells on the next sheet. Example name: Jane Sample, born 01/01/1900.", "Do not send without consent."]: ws.append([t])
f = wb.create_sheet("Referral"); l = wb.create_sheet("Lists"); l.sheet_state = "hidden"
for v in ["Yes", "No", "Please select"]: l.append([v])
for addr, v in [("B2", "Patient"), ("B3", "Name:"), ("D3", c("person.name", "Siddharth Menon")), ("F3", "DOB:"), ("G3", c("person.date_of_birth", "1966-03-27", "27/03/1966")), ("B4", "NHS no:"), ("D4", 9990066027), ("F4", "Sex:"), ("G4", c("person.gender", "Male")),
                ("B5", "Telephone:"), ("D5", c("person.phone", "07700 900557")), ("F5", "Ward:"), ("G5", c("person.contact_via", "Danbury")), ("B7", "Homeless?"), ("D7", "Yes"), ("B8", "Sleeping rough?"), ("D8", "No"), ("B9", "Consent?"), ("D9", "Yes"), ("F9", "Consent date:"), ("G9", c("consent.date", "2026-07-08", "08/07/2026")),
                ("B10", "Interpreter?"), ("D10", "Please select"), ("B12", "Reason:"), ("D12", c("reason", "Asked to leave shared house after falls, housemates unable to support him")), ("B13", "Physical health:"), ("D13", c("needs.physical_health", "Multiple sclerosis, rollator")),
                ("B15", "Referrer:"), ("D15", c("referrer.name", "Grainne Foyle")), ("F15", "Tel:"), ("G15", c("referrer.phone", "01632 960870")), ("B16", "Role:"), ("D16", c("referrer.role", "Ward Sister"))]:
    f[addr] = v
c("person.nhs_number", "9990066027"); c("homeless_status", "homeless"); c("rough_sleeping", False); c("consent.given", True)
dv = DataValidation(type="list", formula1="Lists!$A$1:$A$3"); f.add_data_validation(dv); dv.add("D7"); dv.add("D10"); f.merge_cells("D12:G12")
emit("workbook-with-lists", mail("Foyle Grainne <grainne.foyle@midessexhosp.example>", "housing.adviceemail@chelmsford.gov.uk", "Homelessness referral workbook", "Wed, 08 Jul 2026 14:40:00 +0100", text="Please see attached, thanks.", attach=[("homelessness referral workbook.xlsx", save(wb))]),
     "referral", "xlsx", "openpyxl", "instructions and an example on the first sheet, form on the second with gaps between label and answer", [c], lenient=["housing.loss_reason", "housing.situation", "referrer.team"])

# 4 Answers under the headings (two header rows, one record), ods written by LibreOffice.
c = Case({"agency": "jobcentre", "homeless_status": "threatened"})
wb = Workbook(); ws = wb.active
ws.append(["Claimant", None, None, None, "Housing", None, None, "Jobcentre", None])
ws.append(["Name", "Date of birth", "NINO", "Phone", "Address", "Notice ends", "Reason", "Work coach", "Phone"])
ws.append([c("person.name", "Gail Prendergast"), "14-08-1964", c("person.ni_number", "QQ343536B", "QQ 34 35 36 B"), c("person.phone", "07700 900610"), c("person.address", "Flat 9, Tower Mansions, Clacton"), "31-08-2026", c("reason", "Rent increase, cannot afford, section 21"), c("referrer.name", "Mo Farrukh"), c("referrer.phone", "01632 960755")])
ws.append([]); ws.append(["Customer agreed to referral by telephone on 05-08-2026"])
c("person.date_of_birth", "1964-08-14"); c("homeless_date", "2026-08-31"); c("consent.given", True); c("consent.method", "oral"); c("consent.date", "2026-08-05"); c("referrer.role", "Work coach")
emit("answers-under-headings", mail("Mo Farrukh <mo.farrukh@jcp-clacton.example>", "housingoptions@tendringdc.gov.uk", "Housing referral GP", "Wed, 05 Aug 2026 11:50:00 +0100", text="Referral sheet attached.", attach=[("referral.ods", conv(save(wb), "xlsx", "ods"))]),
     "referral", "ods", "LibreOffice", "two heading rows, answers below, Phone twice, consent in a note", [c], lenient=["homeless_status", "housing.loss_reason", "referrer.role", "referrer.organisation"])

# 5 Hand-made ods form, Y/N columns.
c = Case({"agency": "other", "homeless_status": "homeless"})
rows = [["Nightstop and prevention – referral on behalf of the council's partners"], ["Client", c("person.name", "Bryony Keane")], ["Likes to be called", c("person.known_as", "Bry")], ["dob", c("person.date_of_birth", "2005-09-01", "1 Sep 2005")], ["mobile", c("person.phone", "07700 900113")],
        ["Question", "Y", "N"], ["Agrees to the council being told?", "x", ""], ["Care leaver?", "", "x"], ["Pregnant?", "x", ""], ["Sleeping rough?", "", "x"], ["Fleeing abuse?", "x", ""],
        ["Story", c("reason", "Left stepfather's house on Sunday, he had thrown her out twice before. Staying with host family for five nights only.")], ["Midwife", c("other_professionals", "Rosa Quill, Broomfield community midwives")], ["Worker", c("referrer.name", "Jared Stott")], ["Agency", c("referrer.organisation", "Stopgap Nightstop")], ["Worker's number", c("referrer.phone", "01632 960150")]]
c("consent.given", True); c("person.care_leaver", False); c("person.pregnant", True); c("rough_sleeping", False); c("needs.domestic_abuse", True)
emit("y-and-n-columns", mail("Jared Stott <jared@stopgap-nightstop.example>", "housingoptions@braintree.gov.uk", "BK referral to council", "Tue, 15 Sep 2026 18:20:00 +0100", text="Hi\nDuty to refer style sheet attached for a young woman from Witham.\nJared", attach=[("BK.ods", odf(otbl(rows, "Sheet1", 3), "spreadsheet"))]),
     "referral", "ods", "hand-made ODF", "crosses in Y and N columns", [c], lenient=["housing.loss_reason", "housing.situation", "homeless_status", "referrer.role", "needs.domestic_abuse", "agency"])

# 6 Bristol-like: numbered sections, answer to the right after merged label cells; ticks.
c = Case({"agency": "probation", "custody.status": "licence"})
wb = Workbook(); ws = wb.active; ws.title = "Form"
r = 1
def put(label, answer, note=None):
    global r
    ws.cell(r, 1, label); ws.merge_cells(start_row=r, start_column=1, end_row=r, end_column=3); ws.cell(r, 4, answer)
    if note: ws.cell(r, 5, note)
    r += 1
put("Homelessness Prevention Team referral – agencies", None)
put("1.1 Referring agency", c("referrer.organisation", "Probation Service")); put("1.2 Your name", c("referrer.name", "Cerys Ballantyne")); put("1.3 Your job title", c("referrer.role", "Probation Practitioner"), "(if PSO say so)"); put("1.4 Your direct number", c("referrer.phone", "07700 900199")); put("1.5 Your email", c("referrer.email", "cerys.b@probation-north.example"))
put("2.1 Applicant's full name", c("person.name", "Dean Haverstock")); put("2.2 Applicant's date of birth", dt.datetime(1985, 8, 7)); put("2.3 Applicant's CRN", c("person.crn", "N773201")); put("2.4 Applicant's phone", c("person.phone", "07700 900198"), "no voicemail"); put("2.5 Applicant's email", "-")
put("3.1 Present accommodation", c("housing.situation", "Sister's box room, Halstead")); put("3.2 Must leave by", dt.datetime(2026, 9, 20)); put("3.3 Reason", c("reason", "Sister is expecting and needs the room for the baby")); put("3.4 Licence / order", "Licence, ends 14/02/2027"); put("3.5 Risk of serious harm", c("risk.level", "medium", "Medium")); put("3.6 Safe for lone visits", c("risk.to_staff", "No - two staff"))
put("4.1 ✓ Mental health", "✓"); put("4.2 ✓ Drugs", None); put("4.3 ✓ Alcohol", "✓"); put("4.4 ✓ Debt", None)
put("5.1 Consent from applicant", "Yes"); put("5.2 Type of consent", c("consent.method", "written", "Written")); put("5.3 Date", dt.datetime(2026, 7, 30))
c("person.date_of_birth", "1985-08-07"); c("homeless_date", "2026-09-20"); c("consent.given", True); c("consent.date", "2026-07-30"); c("needs.support", ["Mental health", "Alcohol"])
emit("merged-label-cells", mail("Cerys Ballantyne <cerys.b@probation-north.example>", "housingoptions@braintree.gov.uk", "HPT referral DH", "Thu, 30 Jul 2026 16:44:00 +0100", text="Attached, thank you\nCerys", attach=[("HPT referral DH.xlsx", save(wb))]),
     "referral", "xlsx", "openpyxl", "numbered labels in merged cells, datetimes, notes to the right, ticks", [c], lenient=["homeless_status", "housing.loss_reason", "needs.mental_health", "needs.substance_misuse", "risk.summary"])
c("homeless_status", "threatened")

# 7 An xlsx saved by LibreOffice with labels ending in the same cell as the answer.
c = Case({"agency": "social_services", "person.care_leaver": True, "homeless_status": "threatened"})
wb = Workbook(); ws = wb.active
for row in [["LEAVING CARE HOUSING LIST ENTRY"], ["Name: " + c("person.name", "Ezra Blackwood"), "DOB: " + c("person.date_of_birth", "2006-12-22", "22/12/2006")], ["Status: care leaver (qualifying)", "Mosaic: " + c.un("Mosaic", "M118230")],
            ["Address: " + c("person.address", "Room 3, Foyer House, Harlow"), "Landlord: " + c("housing.landlord", "Foyer Trust")], ["Problem: " + c("reason", "Licence at the Foyer ends at 20, no move on offered")], ["Date: " + c("homeless_date", "2026-12-22", "22/12/2026") + " (last day)"],
            ["Consent: " + c("consent.given", True, "Yes, signed") + " " + c("consent.date", "2026-11-02", "02/11/2026")], ["PA: " + c("referrer.name", "Saoirse Whelan"), "PA phone: " + c("referrer.phone", "01632 960593")], ["Health: " + c("needs.mental_health", "ADHD, low mood")]]:
    ws.append(row)
c("consent.method", "written")
emit("label-and-answer-in-cell", mail("Saoirse Whelan <saoirse.whelan@lac.essexcc.example>", "housing.options@harlow.gov.uk", "Duty to Refer: care leaver EB", "Mon, 02 Nov 2026 10:21:00 +0000", text="Duty to refer for Ezra attached, please confirm receipt.\n\nSaoirse Whelan\nPersonal Adviser", attach=[("EB.xlsx", conv(save(wb), "xlsx", "xlsx"))]),
     "referral", "xlsx", "LibreOffice", "label and answer in one cell", [c], lenient=["referrer.role", "homeless_status", "housing.loss_reason", "housing.situation", "needs.physical_health", "agency", "needs.mental_health", "external_reference", "unmapped"])
c("referrer.role", "Personal Adviser")

# 8 A list of two families with a column for the partner.
a, b = Case({"agency": "social_services"}), Case({"agency": "social_services"})
a.hh("Jake Burrows", None, None)
rows = [["Ref", "Applicant", "Applicant DOB", "Partner", "No. of children", "Problem", "Leaving date", "Consent", "Worker", "Worker phone"],
        [a("external_reference", "EH-0091"), a("person.name", "Leanne Burrows"), a("person.date_of_birth", "1992-06-18", "18/06/1992"), "Jake Burrows", "3", a("reason", "Mortgage repossession"), a("homeless_date", "2026-10-05", "05/10/2026"), a("consent.given", True, "Yes"), a("referrer.name", "Dot Mayhew"), a("referrer.phone", "01632 960689")],
        [b("external_reference", "EH-0094"), b("person.name", "Amira Saleh"), b("person.date_of_birth", "1998-01-17", "17/01/1998"), "None", "1", b("reason", "Asylum support ending"), b("homeless_date", "2026-09-28", "28/09/2026"), b("consent.given", True, "Yes"), b("referrer.name", "Dot Mayhew"), b("referrer.phone", "01632 960689")]]
for x in (a, b): x("homeless_status", "threatened")
emit("family-list", mail("Early Help Hub <hub@earlyhelp.essexcc.example>", "housingoptions@maldon.gov.uk", "Duty to refer - two families", "Fri, 04 Sep 2026 09:12:00 +0100", text="Morning, two families for duty to refer on the sheet.\n\nDot Mayhew\nChildren's Services, Early Help Hub", attach=[("families.ods", odf(otbl(rows, "List", 10), "spreadsheet"))]),
     "referral", "ods", "hand-made ODF", "one family a row, partner in a column", [a, b], lenient=["household", "homeless_status", "housing.loss_reason", "referrer.team", "referrer.organisation", "agency"])

# 9 Text numbers, formulas, wide blank areas.
c = Case({"agency": "armed_forces", "person.armed_forces": True, "homeless_status": "threatened"})
wb = Workbook(); ws = wb.active; ws.title = "SL housing"
for addr, v in [("C4", "SERVICE LEAVER HOUSING REFERRAL"), ("C6", "Number/rank/name"), ("F6", "30558821 / Cpl / Anton Hargreaves"), ("C7", "Date of birth"), ("F7", "12-MAR-1995"), ("C8", "Unit"), ("F8", c.un("Unit", "16 Medical Regiment")), ("C9", "Personal mobile"), ("F9", c("person.phone", "07700 900078")), ("C10", "Personal email"), ("F10", c("person.email", "anton.h@sendmail.example")),
                ("C11", "Discharge date"), ("F11", dt.date(2026, 12, 4)), ("C12", "Quarters to be vacated"), ("F12", "=F11"), ("C13", "Spouse and dependants"), ("F13", "Wife Chloe Hargreaves (DOB 06/06/1996), daughter Ivy Hargreaves (DOB 23/09/2024)"), ("C14", "Reason for referral"), ("F14", c("reason", "End of engagement, SFA must be handed back, not enough for a deposit")),
                ("C15", "Area wanted"), ("F15", c("authority", "Colchester")), ("C16", "Signed consent (F/Ident 1)"), ("F16", "YES 14 OCT 26"), ("C18", "RIO"), ("F18", c("referrer.name", "Moses Kariuki")), ("C19", "RIO telephone"), ("F19", c("referrer.phone", "01632 960119"))]:
    ws[addr] = v
c("person.name", "Anton Hargreaves"); c("person.date_of_birth", "1995-03-12"); c("consent.given", True); c("consent.method", "written"); c("consent.date", "2026-10-14"); c.hh("Chloe Hargreaves", "Wife", "1996-06-06"); c.hh("Ivy Hargreaves", "daughter", "2024-09-23")
emit("offset-sheet", mail("RIO Colchester <rio@colchester.mod.example>", "dutytorefer@colchester.gov.uk", "Service leaver referral", "Thu, 15 Oct 2026 10:10:00 +0100", text="Duty to refer attached for a service leaver.\n\nMoses Kariuki\nResettlement Information Officer", attach=[("SL housing.xlsx", conv(save(wb), "xlsx", "xlsx"))]),
     "referral", "xlsx", "LibreOffice", "labels start at C6, answers at F, a formula, household in a sentence", [c], lenient=["homeless_status", "homeless_date", "housing.loss_reason", "referrer.role", "housing.situation", "unmapped", "authority"])
c("homeless_date", "2026-12-04"); c("referrer.role", "Resettlement Information Officer")
