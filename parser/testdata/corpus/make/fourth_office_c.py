#!/usr/bin/python3
"""OpenDocument, spreadsheet, rich text and old Word forms, third part. Needs what third_lib.py needs."""
import datetime as dt

from fourth_lib import *


def odt_boxes():
    m = F("odt-ticks-after-words", "odt", "LibreOffice export of a Word form", "boxes after the words in lists of options, label rows in a table, worker block on top", lenient=("sit", "lcg", "lcd", "hs", "loss"))
    d = document("Liberation Sans", 10)
    m.g(ag="social_services")
    para(d, "**Transition Team (14-25) – Homelessness notification**")
    table(d, [[*m("Worker", "Ondine Abara-Frost", "rn"), *m("Post", "Transitions Social Worker", "rr")], [*m("Phone", "01632 960 117", "rp"), *m("Date", "28 Oct 2026", rd="2026-10-28")]])
    para(d, "")
    table(d, [m("Young adult", "Rufus Pendragon-Asante", "n"), m("DOB", "21.05.2006", dob="2006-05-21"), m("Where living", "With parents, 5 Beech Grove, Rochford SS4 9ZZ", ad="5 Beech Grove, Rochford, SS4 9ZZ", sit="With parents"), m("Phone", "07700 900 428", "ph"), m("Parents' phone", "07700 900 429")], cols=2)
    para(d, "")
    for t in ("Learning disability ☒    Autism ☒    Mental health ☐    Physical disability ☐    Substance use ☐", "Care leaver: Yes ☐  No ☒    Pregnant: Yes ☐  No ☐    Needs interpreter: Yes ☐  No ☒", "Homeless ☐    At risk within 56 days ☒    Not homeless ☐", "Consent: Given ☒  Refused ☐      Written ☒  Verbal ☐      Dated 26/10/2026"):
        para(d, t)
    m.g(sup=["Learning disability", "Autism"], cl=False, itp=False, hs="threatened", cg=True, cm="written", cd="2026-10-26")
    para(d, "Why: " + m("", "Mum is to have radiotherapy from December and cannot continue as carer. Dad works away. Parents have asked Rufus to move on by 1 December.", "re", hd="2026-12-01", loss="Mum is to have radiotherapy from December and cannot continue as carer")[1])
    para(d, "Council: " + m("", "Rochford District Council", au="Rochford")[1])
    para(d, "Risks: " + m("", "None to staff", staff="None to staff")[1])
    m.lenient += ["needs.support", "homeless_date", "referrer.organisation", "referrer.team", "person.contact_via", "risk.to_staff", "needs.mental_health", "risk.summary"]
    m.send("Ondine Abara-Frost <ondine.af@transition.example>", "housingoptions@rochford.gov.uk", "Transition notification RPA", text="Attached.\nOndine", attach=[("notification.odt", soffice(docx_bytes(d), "docx", "odt"), ODT)])


def odt_prose():
    m = F("odt-statement-prose", "odt", "hand-made OpenDocument", "a short letter with the facts in sentences and a table of two contacts", lenient=("sit", "lcg", "lcd", "hs", "loss", "re", "mh", "phy", "sub"))
    m.g(ag="probation", n="Finlay Mordaunt-Ekpo", dob="1980-10-10", crn="R772231", cp="HMP Warren Hill", crd="2026-12-18", crt="Parole", au="Cambridge", cs="sentenced", csl="9 years", cof="wounding with intent", lsa="71 Gwydir St, Cambridge, CB1 9ZZ", cg=True, cm="written", cd="2026-10-22", rl="high", ml=2, mc=2,
        ln="Octavia Rhymer", lp="07700 900 773", lm="octavia.rhymer@probation.example", rn="Octavia Rhymer", rr="Probation Officer", rd="2026-10-26", phy="arthritis in both hands", mh="has completed therapy", hs="threatened", excl="Chesterton", rp="07700 900 773", rm="octavia.rhymer@probation.example", pn="A1190CT")
    P = lambda s: op(s)
    b = P("Cambridge Probation Office") + P("26 October 2026") + P("") + P("To the Housing Advice Service, Cambridge City Council") + P("")
    b += P("Mr Finlay Mordaunt-Ekpo, date of birth 10 October 1980, CRN R772231, prison number A1190CT, is at HMP Warren Hill and the Parole Board has directed his release on 18 December 2026. He was sentenced to 9 years for wounding with intent. I refer him to Cambridge City Council because he will have no accommodation when his twelve weeks at the approved premises end.")
    b += P("He lived at 71 Gwydir St, Cambridge, CB1 9ZZ until his arrest. He has arthritis in both hands and has completed therapy. He is assessed as a high risk of serious harm and is subject to MAPPA Category 2, Level 2. He may not enter Chesterton. He signed the consent on 22 October 2026.")
    b += otable([["Officer", "Contact"], ["Octavia Rhymer, Probation Officer (co-ordinating)", "07700 900 773, octavia.rhymer@probation.example"], ["MAPPA co-ordinator", "01632 960 447"]], 2)
    m.lenient += ["custody.release_type", "custody.licence_conditions", "risk.excluded_areas", "lead.name", "lead.phone", "lead.email", "referrer.phone", "referrer.email", "local_connection.grounds", "referrer.organisation", "referrer.team", "referrer.name"]
    m.send("Octavia Rhymer <octavia.rhymer@probation.example>", "housing@cambridge.example", "Housing referral letter R772231", text="Letter attached. Kind regards, Octavia Rhymer", attach=[("letter.odt", odt(b), ODT)])


def sheet_ticks():
    import openpyxl
    m = F("xlsx-checkbox-words", "xlsx", "openpyxl", "question in A, options each in a cell with ☒ or ☐, hidden helper column, freetext row", lenient=("sit", "lcg", "lcd", "hs", "loss"))
    w = openpyxl.Workbook()
    s = w.active
    s.title = "Form"
    m.g(ag="emergency_department")
    q = [["Emergency & Urgent care – Homeless patient form", None], ["Patient name", m("", "Calliope Drummond-Sesay", "n")[1]], ["Patient DOB", dt.date(1986, 9, 13)], ["Patient phone", m("", "07700 900 887", "ph")[1]], ["NHS No.", m("", "9990001618", "nhs")[1]],
         ["Seen in", "Ambulatory care ☐", "ED ☒", "Inpatient ☐"], ["Homeless?", "Yes ☒", "No ☐", "At risk ☐"], ["Nowhere safe tonight?", "Yes ☒", "No ☐", None], ["Consent?", "Verbal ☒", "Written ☐", "Refused ☐"], ["Abuse disclosed?", "Yes ☐", "No ☒", None],
         ["Last address", m("", "flat 11 Havengore House, Basildon SS13 9ZZ", lsa="flat 11 Havengore House, Basildon, SS13 9ZZ")[1]], ["Why homeless", m("", "eviction by court, £2k arrears; was in prison 3 months", re="eviction by court, £2k arrears; was in prison 3 months", loss="eviction by court", arr="£2k")[1]], ["Health", m("", "cellulitis, asthma", phy="cellulitis, asthma")[1]], ["Mental health", m("", "Depression", mh="Depression")[1]], ["Council", m("", "Basildon", au="Basildon")[1]], ["Completed by", m("", "Charge nurse Ignacio Bellamy", rn="Ignacio Bellamy", rr="Charge nurse")[1]], ["Tel", m("", "01632 960 522", "rp")[1]], ["Date", dt.date(2026, 10, 26)]]
    m.g(dob="1986-09-13", hs="homeless", rs=True, cg=True, cm="oral", da=False, rd="2026-10-26")
    for i, r in enumerate(q):
        for j, v in enumerate(r):
            if v is None:
                continue
            c = s.cell(2 + i, 1 + j, v)
            if isinstance(v, dt.date):
                c.number_format = "dd/mm/yyyy"
    s.column_dimensions["H"].hidden = True
    s["H2"] = "v2"
    m.lenient += ["needs.mental_health", "needs.physical_health", "needs.domestic_abuse", "referrer.role", "referrer.organisation", "housing.arrears", "housing.loss_reason", "person.last_settled_address", "reason"]
    out = io.BytesIO()
    w.save(out)
    m.send("ED Basildon <ed.forms@southhospital.example>", "housing.solutions@basildon.gov.uk", "Homeless patient form 26/10", text="Form attached.", attach=[("homeless_form.xlsx", fixed_zip(out.getvalue()), XLSX)])


def sheet_below():
    import openpyxl
    m = F("xlsx-answers-below", "xlsx", "openpyxl", "labels in a row, answers in the row beneath, four bands, merged notes", lenient=("sit", "lcg", "lcd", "hs", "loss"))
    w = openpyxl.Workbook()
    s = w.active
    s.title = "Referral"
    m.g(ag="probation")
    s["A1"] = "Probation Service – housing notice"
    bands = [[("Name", m("", "Gulliver Thorncroft", "n")[1]), ("DOB", dt.date(1968, 12, 25)), ("CRN", m("", "Y402218", "crn")[1]), ("NI number", m("", "QQ201918A", "ni")[1])], [("Present address", m("", "Flat 2, 9 North Hill, Colchester CO1 9ZZ", ad="Flat 2, 9 North Hill, Colchester, CO1 9ZZ")[1]), ("Tenure", m("", "Private rented", "sit")[1]), ("Landlord", m("", "Camulodunum Homes", "land")[1]), ("Arrears", m("", "£300", "arr")[1])],
             [("Notice ends", dt.date(2026, 12, 4)), ("Reason", m("", "Landlord wants to sell", re="Landlord wants to sell", loss="Landlord wants to sell")[1]), ("Supervision", m("", "Licence to 3/2027", cs="licence")[1]), ("RoSH", m("", "Medium", rl="medium")[1])], [("LA", m("", "Colchester", au="Colchester")[1]), ("Consent", m("", "Written", cg=True, cm="written")[1]), ("PP", m("", "Esme Balthazar-Ojo", "rn")[1]), ("PP phone", m("", "07700 900 664", "rp")[1])]]
    m.g(dob="1968-12-25", hd="2026-12-04", hs="threatened")
    r = 3
    for band in bands:
        for j, (a, b) in enumerate(band):
            s.cell(r, 1 + j, a)
            c = s.cell(r + 1, 1 + j, b)
            if isinstance(b, dt.date):
                c.number_format = "dd/mm/yyyy"
        r += 3
    s.cell(r, 1, "Notes")
    s.merge_cells(start_row=r + 1, end_row=r + 1, start_column=1, end_column=4)
    s.cell(r + 1, 1, m("", "Deaf (BSL user). Text phone only 07700 900 665. Has been a model tenant. No risk to staff. Sent 30/10/26.", "u", ph="07700 900 665", itp=True, lang="BSL", rd="2026-10-30", staff="No risk to staff", phy="Deaf")[1])
    m.lenient += ["needs.physical_health", "person.interpreter_needed", "person.language", "person.phone", "risk.to_staff", "referral_date", "homeless_date", "referrer.role", "risk.summary"]
    out = io.BytesIO()
    w.save(out)
    m.send("Esme Balthazar-Ojo <esme.bo@probation.example>", "dutytorefer@colchester.gov.uk", "Housing notice Y402218", on="2026-10-30", text="Spreadsheet attached, thanks.", attach=[("housing notice.xlsx", fixed_zip(out.getvalue()), XLSX)])


def rtf_cells():
    m = F("rtf-four-cells", "rtf", "hand-made RTF", "four cells a row, an abuser's block with the same labels, a signature line", lenient=("sit", "lcg", "lcd", "hs", "loss"))
    m.g(ag="other")
    W4 = [2200, 2600, 2000, 2600]
    b = rp("**Colne Women's Aid – housing authority referral**") + rp()
    for r in ([*m("Woman's name", "Marisol Etheridge-Kaya", "n"), *m("Date of birth", "11/06/1997", dob="1997-06-11")], [*m("Safe phone", "07700 900 548", "ph"), *m("NI number", "QQ 77 66 55 A", ni="QQ776655A")], [*m("Ethnicity", "Turkish", "eth"), *m("Immigration status", "Spouse visa, applying for DDVC", imm="Spouse visa, applying for DDVC")], [*m("Recourse to public funds", "Not yet - DDVC pending", pf=False), *m("Interpreter", "Turkish, yes", itp=True, lang="Turkish")], ["**Perpetrator**", "", "", ""], ["Name", "Volkan Kaya", "Date of birth", "02/01/1990"], ["Address", "60 Barrack St, Colchester CO1 9ZZ", "Phone", "unknown"]):
        b += rrow(r, W4)
    b += rrow(["Home fled", m("", "60 Barrack St, Colchester CO1 9ZZ, left 21/10/26", lsa="60 Barrack St, Colchester, CO1 9ZZ", hd="2026-10-21")[1]], [3000, 6400]) + rrow(["What happened", m("", "Physical and financial abuse for three years. Refuge full. Staying in a hotel paid by us until 5 November.", "re", da=True, loss="Physical and financial abuse", sit="Staying in a hotel paid by us until 5 November")[1]], [3000, 6400])
    b += rrow(["Children", "none. She is 12 weeks pregnant"], [3000, 6400]) + rrow(["Authority asked for", m("", "Braintree – safe distance, cousin there", au="Braintree", lce="safe distance, cousin there", lcg=["family"], lcd="cousin there")[1]], [3000, 6400]) + rrow(["Consent", m("", "Signed 26/10/26", cg=True, cm="written", cd="2026-10-26")[1]], [3000, 6400])
    b += rp() + rp("Advocate: " + m("", "Branwen Kapoor", "rn", rr="Advocate")[1] + "   Tel: " + m("", "01632 960 437", "rp")[1] + "   Date: " + m("", "27/10/26", rd="2026-10-27")[1])
    m.g(preg=True, hs="homeless", rg="Colne Women's Aid")
    m.lenient += ["homeless_date", "homeless_status", "person.public_funds", "person.language", "local_connection.reason_elsewhere", "local_connection.grounds", "person.pregnant", "referrer.role", "referrer.organisation", "person.nationality", "person.address"]
    m.send("Branwen Kapoor <branwen@colnewa.example>", "housingoptions@braintree.gov.uk", "Confidential referral", text="Attached. Please phone me, not the client.", attach=[("referral.rtf", rtf(b), RTF)])


def rtf_word():
    m = F("rtf-word-export", "rtf", "LibreOffice export of a Word form", "a Word form saved as RTF: two pairs a row, options struck, long reason row", lenient=("sit", "lcg", "lcd", "hs", "loss"))
    d = document("Liberation Sans", 10)
    m.g(ag="youth_offending_team")
    para(d, "**Youth Justice Service – housing notification**")
    table(d, [[*m("Young person", "Zeb Ashkenazi-Rolle", "n"), *m("DOB", "13/11/2008", dob="2008-11-13")], [*m("YP phone", "07700 900 691", "ph"), *m("Ethnic group", "White and Black Caribbean", "eth")], [*m("Living at", "Grandmother's, 44 Rayleigh Rd, Thundersley SS7 9ZZ", ad="44 Rayleigh Rd, Thundersley, SS7 9ZZ", sit="Grandmother's"), *m("Must leave", "after his 18th, 13 November 2026", hd="2026-11-13")], [*m("Court order", "Detention and Training Order (community half)", cs="licence"), *m("Offence", "Robbery", "cof")], [*m("Care leaver", "~~Yes~~ / No", cl=False), *m("Consent", "Written / ~~Verbal~~ 25/10/2026", cg=True, cm="written", cd="2026-10-25")], [*m("Reason", "Grandmother is ill and moves to a care home; council tenancy is hers and will end.", "re", loss="Grandmother is ill and moves to a care home; council tenancy is hers and will end")], [*m("Council", "Castle Point Borough Council", au="Castle Point")], [*m("Case holder", "Lysander Priddle", "rn"), *m("Role", "Youth Justice Officer", "rr")], [*m("Phone", "01632 960 728", "rp"), *m("Date", "26/10/2026", rd="2026-10-26")]])
    para(d, "Copy to file.")
    m.g(rg="Youth Justice Service", hs="threatened")
    m.lenient += ["custody.status", "homeless_date", "referrer.organisation", "referrer.team", "housing.landlord"]
    m.send("Lysander Priddle <lysander.priddle@yjs.example>", "Housingoptions@castlepoint.gov.uk", "YJS housing notification", text="Attached. Lysander", attach=[("YJS.rtf", soffice(docx_bytes(d), "docx", "rtf"), RTF)])


def doc_fields():
    m = F("doc-prompts-left", "doc", "LibreOffice, Word 97", "an old agency form in a table with prompts left in brackets and a footer of office use", lenient=("sit", "lcg", "lcd", "hs", "loss"))
    d = document("Liberation Sans", 10)
    para(d, "**Thames Gateway Homeless Prevention: agency form**")
    m.g(ag="probation")
    table(d, [m("Client (full name)", "Horace Nettlefold-Umeh", "n"), m("DOB (dd/mm/yy)", "17/08/59", dob="1959-08-17"), m("Contact number (mobile preferred)", "07700 900 236", "ph"), m("Address (inc. postcode) or NFA", "NFA", nfa=True), m("Sleeping where? (if NFA)", "night buses and Grays library porch", sit="night buses and Grays library porch", rs=True), m("Last settled address", "33 Cromwell Rd, Grays RM17 9ZZ", lsa="33 Cromwell Rd, Grays, RM17 9ZZ"), m("How was it lost?", "divorce, house sold 2023", loss="divorce, house sold 2023"), m("Health (physical)", "COPD and heart bypass 2024", "phy"), m("Health (mental)", "none", mh="none"), m("Substance misuse", "none", "sub"), m("Probation status", "Released on licence from HMP Chelmsford 16/9/26", cs="licence", cp="HMP Chelmsford", crd="2026-09-16"), m("Offence", "Death by dangerous driving", "cof"), m("Risk of serious harm", "L", rl="low"), m("Referring to", "Thurrock Council", au="Thurrock"), m("Client's agreement (written/verbal, date)", "verbal, 19/10/26", cg=True, cm="oral", cd="2026-10-19"), m("Agency / officer", "Probation / Wren Castellini", rg="Probation", rn="Wren Castellini"), m("Officer's telephone", "01632 960 317", "rp"), m("Date of form", "21/10/26", rd="2026-10-21"), ["OFFICE USE: date received / case no.", ""]], cols=2)
    para(d, "Return this form by e-mail only.")
    m.g(hs="homeless")
    m.lenient += ["custody.prison", "custody.release_date", "risk.level", "needs.mental_health", "referrer.organisation", "homeless_status", "rough_sleeping", "reason", "referrer.name"]
    m.send("Wren Castellini <wren.castellini@probation.example>", "HousingOptions@thurrock.gov.uk", "Agency form HN-U", text="Please see attached.", attach=[("agency form.doc", word97(docx_bytes(d)), "application/msword")])


def all_():
    for f in (odt_boxes, odt_prose, sheet_ticks, sheet_below, rtf_cells, rtf_word, doc_fields):
        f()


if __name__ == "__main__":
    all_()
