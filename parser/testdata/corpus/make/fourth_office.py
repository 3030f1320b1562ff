#!/usr/bin/python3
"""OpenDocument, spreadsheet, rich text and old Word forms. Needs what third_lib.py needs."""
from fourth_lib import *


def odt_form():
    m = F("odt-parish-nightshelter", "odt", "hand-made OpenDocument", "questions as paragraphs with the answer after a tab, a table of needs with ticks, struck options", lenient=("sit", "lcg", "lcd", "hs", "loss"))
    m.g(ag="other")
    P = lambda label, ans: op("%s\t%s" % (label, ans))
    b = op("**St Botolph's Winter Night Shelter**") + op("Handover to the council at the end of a stay (homelessness referral)")
    b += P(*m("Guest's name:", "Marek Anselm Woźniak", "n")) + P(*m("Likes to be called:", "Mark", "aka")) + P(*m("Born:", "8th of July 1974", dob="1974-07-08"))
    b += P(*m("N.I. no:", "QQ 55 40 21 D", ni="QQ554021D")) + P(*m("Guest's own phone:", "07700 900 053", "ph")) + P(*m("From:", "Poland, in UK since 2006, pre-settled status", imm="pre-settled status"))
    b += P(*m("Speaks:", "Polish & English (good)", lang="Polish & English (good)")) + P(*m("Interpreter:", "~~Yes~~ / No", itp=False)) + P(*m("Service in armed forces:", "~~Yes~~ / ~~No~~ / Don't know"))
    b += P(*m("Leaves the shelter on:", "1 November 2026 (rota closes)", hd="2026-11-01")) + P(*m("Where slept before coming to us:", "Castle Park, Colchester, in a tent since June", "u")) + P(*m("Last proper home:", "Caravan 7, Oak Farm, Colchester CO6 9ZZ, tied to job", lsa="Caravan 7, Oak Farm, Colchester, CO6 9ZZ")) + P(*m("Why lost:", "farm laid off staff", "loss"))
    b += op("")
    b += otable([["Need", "Tick", "Notes"], ["Drink", "✓", "vodka, wants detox"], ["Drugs", "", ""], ["Mental health", "", ""], ["Physical health", "✓", "broken wrist, plaster till 9/11"], ["Debt", "✓", "owes £600 to payday lender"]], 3)
    m.g(sub="vodka, wants detox", phy="broken wrist, plaster till 9/11", sup=["Drink", "Physical health", "Debt"], hs="threatened")
    b += op("") + P(*m("Any worry about safety of staff or other guests?", "None at all, gentle man", "staff")) + P(*m("Council:", "Colchester", au="Colchester")) + P(*m("Guest has agreed (please get a signature):", "M. Woźniak  23.10.26", cg=True, cm="written", cd="2026-10-23"))
    b += P(*m("Shelter co-ordinator:", "Rev. Hilary Tanqueray", rn="Hilary Tanqueray", rr="Shelter co-ordinator")) + P(*m("Tel:", "01632 960 020", "rp")) + P(*m("Date:", "23.10.26", rd="2026-10-23"))
    m.g(rg="St Botolph's Winter Night Shelter")
    m.lenient += ["needs.support", "needs.substance_misuse", "needs.physical_health", "referrer.role", "referrer.organisation", "person.nationality", "rough_sleeping", "person.immigration_status", "person.address"]
    m.send("Hilary Tanqueray <shelter@stbotolphs.example>", "dutytorefer@colchester.gov.uk", "Guest leaving the shelter", text="Dear friends, our first guest of the season to move on. Form attached. Hilary", attach=[("handover.odt", odt(b), ODT)])


def sheet_form():
    import openpyxl
    from openpyxl.styles import Font
    m = F("xlsx-two-sections-across", "xlsx", "openpyxl", "labels in B and F, answers in D and H, list values, a second sheet of lists", lenient=("sit", "lcg", "lcd", "hs", "loss"))
    w = openpyxl.Workbook()
    s = w.active
    s.title = "Referral"
    s["B2"] = "PREVENTION TEAM – AGENCY REFERRAL"
    s["B2"].font = Font(bold=True, size=14)
    import datetime as dt
    m.g(ag="youth_custody")
    left = [("Date of referral", dt.date(2026, 10, 22)), m("Referring agency", "HMYOI Wetherby", rg="HMYOI Wetherby"), m("Referrer", "Callista Brightwell-Osei", "rn"), m("Job title", "Resettlement Caseworker", "rr"), m("Tel no", "01632 960 470", "rp"), m("Email", "callista.bo@ycs.example", "rm"), ("", ""),
            m("Client surname", "Adebayo-Crane"), m("Client first name", "Jaydon", n="Jaydon Adebayo-Crane"), ("Date of birth", dt.date(2008, 11, 16)), m("Gender", "Male", "sex"), m("Ethnicity", "Mixed – White and Black African", "eth"), m("NI number", "applied for"), m("Contact number", "07700 900 298 (mum)", ), m("Establishment no.", "A9902GK", pn="A9902GK")]
    right = [m("Release date", "17.11.26", crd="2026-11-17"), m("Establishment", "HMYOI Wetherby", cp="HMYOI Wetherby"), m("Sentence type & length", "DTO 8 months", csl="8 months", cs="sentenced"), m("Offence", "PWITS Class B, bladed article", "cof"), m("Address before custody", "15 Grange Way, Grays RM17 9ZZ", lsa="15 Grange Way, Grays, RM17 9ZZ"), m("Why can't return?", "Mum has 2 younger ones and says he brings trouble to the door", loss="Mum has 2 younger ones and says he brings trouble to the door"), ("", ""),
             m("Care leaver?", "Yes", cl=True), m("Ex armed forces?", "No", af=False), m("Mental health?", "CAMHS review pending", mh="CAMHS review pending"), m("Substance use?", "Cannabis daily before custody", "sub"), m("Risk of harm level", "High", rl="high"), m("Safe/unsafe areas", "Not Tilbury or Chadwell (gang nominals)", excl="Not Tilbury or Chadwell (gang nominals)"), m("Council", "Thurrock", au="Thurrock"), m("Consent?", "Yes - written", cg=True, cm="written")]
    m.g(rd="2026-10-22", dob="2008-11-16")
    for i, ((a, b), (c, x)) in enumerate(zip(left, right)):
        r = 4 + i
        s.cell(r, 2, a or None)
        s.cell(r, 4, b or None)
        s.cell(r, 6, c or None)
        s.cell(r, 8, x or None)
        if isinstance(b, dt.date):
            s.cell(r, 4).number_format = "dd/mm/yyyy"
    s["B21"] = "Summary of situation"
    s.merge_cells("B22:H22")
    s["B22"] = m("Summary", "J turns 18 the day before release. Mother will not have him back. Children's Services (Thurrock) say no placement until 18. Has been in care under s.20 aged 14-16. Wants to stay near his nan in Stanford-le-Hope.", "re")[1]
    s["B24"] = "Office use"
    s["D24"] = "Received:"
    s["F24"] = "Allocated to:"
    z = w.create_sheet("Lists")
    for i, t in enumerate(["Yes", "No", "Not known", "Low", "Medium", "High", "Very high", "Male", "Female"]):
        z.cell(i + 1, 1, t)
    m.g(lcg=["family"], lcd="near his nan in Stanford-le-Hope")
    m.lenient += ["person.contact_via", "person.phone", "agency", "person.prison_number", "custody.status", "risk.summary", "person.care_leaver", "housing.loss_reason", "custody.licence_conditions"]
    out = io.BytesIO()
    w.save(out)
    m.send("Callista Brightwell-Osei <callista.bo@ycs.example>", "HousingOptions@thurrock.gov.uk", "Agency referral – J A-C", text="Hi, spreadsheet attached as per your website. Mum's number is on there as he isn't allowed a phone in here.\n\nCallista", attach=[("Agency referral.xlsx", fixed_zip(out.getvalue()), XLSX)])


def rtf_form():
    m = F("rtf-wordpad-cells", "rtf", "hand-made RTF", "bordered rows, label and answer cells, then a free paragraph; struck options", lenient=("sit", "lcg", "lcd", "hs", "loss"))
    m.g(ag="urgent_treatment_centre")
    W2 = [3000, 6200]
    body = rp("**Marine Road Urgent Treatment Centre**") + rp("**Homelessness duty – referral to housing**") + rp()
    for r in (m("Attendee name", "Bronagh Ní Fhloinn", "n"), m("D of B", "19/02/1985", dob="1985-02-19"), m("Sex", "~~Male~~ / Female", sex="Female"), m("Address given at reception", "NFA", nfa=True), m("Last address", "Flat above Golden Cod, 60 Marine Parade, Clacton, CO15 9ZZ", lsa="Flat above Golden Cod, 60 Marine Parade, Clacton, CO15 9ZZ"),
              m("Mobile", "0 7 7 0 0 9 0 0 1 9 9", ph="07700900199"), m("Pregnant", "Yes - 22/40", preg=True), m("Injuries / illness today", "facial bruising. Says fall; disclosed to triage nurse that partner did it", "u"), m("Domestic abuse disclosed", "Yes", da=True), m("Safe to phone?", "Only after 6pm", "u"),
              m("Homeless tonight", "Yes – has left partner, nowhere to go", hs="homeless", rs=True), m("Mental health", "not explored", ), m("Alcohol/drugs", "none", "sub"), m("Council asked for", "Tendring District Council", au="Tendring"), m("Consent to refer", "Given verbally, witnessed by HCA Dawn", cg=True, cm="oral"), m("Clinician", "Thaddeus Monk, Emergency Nurse Practitioner", rn="Thaddeus Monk", rr="Emergency Nurse Practitioner"), m("Contact for queries", "01632 960 750 utc.reception@utc.example", rp="01632 960 750", rm="utc.reception@utc.example"), m("Date / time", "24/10/2026 15:10", rd="2026-10-24")):
        body += rrow(list(r), W2)
    body += rp() + rp("Sent to the council by secure e-mail on the day of attendance. Copy to notes.")
    m.g(rg="Marine Road Urgent Treatment Centre")
    m.lenient += ["homeless_status", "rough_sleeping", "referrer.organisation", "needs.mental_health", "needs.substance_misuse", "reason"]
    m.send("UTC Reception <utc.reception@utc.example>", "housingoptions@tendringdc.gov.uk", "UTC referral 24.10.26", text="Please see attached and contact the patient after 6pm ONLY.", attach=[("UTC housing referral.rtf", rtf(body), RTF)])


def all_():
    for f in (odt_form, sheet_form, rtf_form):
        f()


if __name__ == "__main__":
    all_()
