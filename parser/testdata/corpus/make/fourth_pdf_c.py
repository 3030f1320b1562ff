#!/usr/bin/python3
"""PDF forms, third part. Needs what third_lib.py needs."""
from fourth_lib import *


def word_export_lines():
    m = F("export-plain-lines", "pdf", "LibreOffice export of a Word letter form", "no tables: label and answer on lines with tabs, headings in capitals, a footer on the page", lenient=("sit", "lcg", "lcd", "hs", "loss"))
    d = document("Liberation Sans", 11)
    d.sections[0].footer.paragraphs[0].text = "HMP/YOI Peterborough is run by a contractor for HMPPS. Tel 01632 960 000"
    m.g(ag="prison")
    para(d, "**RESETTLEMENT TEAM - HOUSING REFERRAL**")
    L = lambda a, b: para(d, "%s:\t\t%s" % (a, b))
    para(d, "PRISONER DETAILS")
    L(*m("Full Name", "Aleksander Kwame Dębski", "n"))
    L(*m("DOB", "12th January 1978", dob="1978-01-12"))
    L(*m("Prison Number", "A5130FJ", "pn"))
    L(*m("Language", "Polish / good spoken English", "lang"))
    L(*m("Immigration", "Settled status", "imm"))
    para(d, "RELEASE")
    L(*m("Prison", "HMP/YOI Peterborough", cp="HMP Peterborough"))
    L(*m("Date", "30 November 2026", crd="2026-11-30"))
    L(*m("Reason", "End of custodial part (ARD)", crt="ARD"))
    L(*m("Supervising probation office", "Peterborough, duty 01632 960 590", "u"))
    para(d, "HOUSING")
    L(*m("Council to be notified", "Peterborough City Council", au="Peterborough"))
    L(*m("Address before prison", "None, hostels and streets since 2021", nfa=True, rs=True))
    L(*m("Previous hostel bans", "New Haven night shelter (fighting)", "u"))
    L(*m("Local connection", "In Peterborough 15 yrs, worked at Bretton depot", lcg=["residence"], lcd="In Peterborough 15 yrs, worked at Bretton depot"))
    L(*m("At risk of homelessness", "yes - NFA", hs="threatened"))
    para(d, "HEALTH AND RISK")
    L(*m("Physical", "DVT, on warfarin", "phy"))
    L(*m("Mental", "nothing reported", "mh"))
    L(*m("Alcohol/Drugs", "Alcohol, CGL referral done", "sub"))
    L(*m("RoSH level", "Low", rl="low"))
    L(*m("Risk to professionals", "Shouts in drink, no assaults", "staff"))
    para(d, "CONSENT")
    L(*m("Prisoner consents", "Y - verbal in interview", cg=True, cm="oral"))
    L(*m("Interviewed on", "23 October 2026", cd="2026-10-23"))
    para(d, "COMPLETED BY")
    L(*m("Name", "Nathalie Groves-Acheampong", "rn"))
    L(*m("Position", "Resettlement Officer", "rr"))
    L(*m("Direct line", "01632 960 591", "rp"))
    L(*m("Date", "26 October 2026", rd="2026-10-26"))
    m.lenient += ["rough_sleeping", "person.no_fixed_abode", "custody.release_type", "consent.date", "referrer.organisation", "needs.mental_health", "local_connection.grounds", "custody.status", "person.last_settled_address", "risk.to_staff", "person.immigration_status", "person.language"]
    m.send("Peterborough Resettlement <resettlement.pboro@hmps.example>", "housing@peterborough.example", "Housing referral A5130FJ", text="Attached for Peterborough City Council.", attach=[("referral.pdf", soffice(docx_bytes(d), "docx", "pdf"), PDF)])


def glyph_ticks():
    m = F("dingbat-ticks-three-columns", "pdf", "reportlab", "ticks as ZapfDingbats glyphs before the words in three columns; person and worker side by side", lenient=("sit", "lcg", "lcd", "hs", "loss", "ag"))
    p = Page("Helvetica", 9)
    p.head("SAFE HAVENS PARTNERSHIP: HOUSING REFERRAL", size=13)
    m.g(ag="other")

    def side(a, b):
        for (label, ans), x in ((a, 45), (b, 310)):
            if label:
                p.text(x, label, bold=True, size=8)
                p.text(x + 85, ans)
        p.down(17)

    def glyph(*pairs):
        for i, (t, on) in enumerate(pairs):
            x = 45 + (i % 3) * 170
            p.text(x, "4" if on else "o", font="ZapfDingbats", size=10)
            p.text(x + 14, t)
            if i % 3 == 2 or i == len(pairs) - 1:
                p.down(15)
        p.down(6)
    p.text(45, "PERSON", bold=True).text(310, "WORKER", bold=True).down(16)
    side(m("Name", "Ingrid Solace-Mbeki", "n"), m("Name", "Barnaby Achterberg", "rn"))
    side(m("DOB", "09/05/1973", dob="1973-05-09"), m("Agency", "Safe Havens Partnership", "rg"))
    side(m("Phone", "07700 900 361", "ph"), m("Phone", "01632 960 362", "rp"))
    side(m("Email", "i.solace@mail.example", "em"), m("Email", "barnaby@safehavens.example", "rm"))
    side(m("NI no.", "QQ 41 42 43 A", ni="QQ414243A"), m("Date", "28/10/2026", rd="2026-10-28"))
    side(m("Council", "Harlow", au="Harlow"), ("", ""))
    p.text(45, "Living situation (one)", bold=True, size=8).down(14)
    glyph(("Rough sleeping", False), ("Sofa surfing", True), ("Hostel", False), ("Own tenancy", False), ("Hospital", False), ("Prison", False))
    m.g(sit="Sofa surfing")
    p.text(45, "Homelessness (one)", bold=True, size=8).down(14)
    glyph(("Homeless", True), ("Threatened with homelessness", False), ("Housed", False))
    m.g(hs="homeless")
    p.text(45, "Support needs (any)", bold=True, size=8).down(14)
    glyph(("Mental health", True), ("Physical disability", False), ("Drugs", False), ("Alcohol", False), ("Domestic abuse", True), ("Offending", False), ("Learning disability", False), ("Older person", False), ("Debt", True))
    m.g(sup=["Mental health", "Domestic abuse", "Debt"], da=True)
    p.text(45, "Consent", bold=True, size=8).down(14)
    glyph(("Signed consent attached to file", True), ("Verbal consent", False), ("No consent", False))
    m.g(cg=True, cm="written")
    p.text(45, "Notes", bold=True, size=8).down(14)
    for one in p.wrap(m("", "Left her husband in Epping on 2 October 2026; he controls the money and the joint tenancy. Staying on different settees in Harlow where her adult son lives. Bi-polar, stable. No risk to workers. Loan shark debt £900.", "re", loss="Left her husband in Epping; he controls the money", mh="Bi-polar, stable", staff="No risk to workers", lcg=["family"], lcd="Harlow where her adult son lives", hd="2026-10-02")[1], 500):
        p.text(45, one).down(12)
    m.lenient += ["homeless_date", "needs.mental_health", "risk.to_staff", "needs.support", "risk.summary"]
    m.lenient.remove("homeless_status")
    m.send("Barnaby Achterberg <barnaby@safehavens.example>", "housing.options@harlow.gov.uk", "Referral - I S-M", text="Referral attached.\n\nBarnaby", attach=[("SHP referral.pdf", p.done(), PDF)])


def acro_long():
    m = F("acroform-prison-three-parts", "pdf", "reportlab AcroForm", "labels left of fields one a row over two pages, radio-like tick fields before the words, a field left blank", lenient=("sit", "lcg", "lcd", "hs", "loss"))
    p = Page("Times-Roman", 11)
    p.head("Local Authority Notification – People leaving custody", size=14)
    n = [0]

    def row(label, ans, h=15, multi=False):
        n[0] += 1
        if p.y > 760:
            p.new()
        p.text(45, label)
        p.field("q%02d" % n[0], ans, 235, 310, h=h, multi=multi)
        p.down(h + 9)

    def pick(label, *pairs):
        n[0] += 1
        if p.y > 760:
            p.new()
        p.text(45, label)
        x = 235
        for i, (t, on) in enumerate(pairs):
            p.box_field("q%02d_%d" % (n[0], i), on, x)
            p.text(x + 15, t)
            x += 20 + p.c.stringWidth(t, "Times-Roman", 11) + 16
        p.down(22)
    m.g(ag="prison")
    p.head("Part 1 – the person", size=11)
    row(*m("Last name", "Featherstone-Obi"))
    row(*m("First and middle names", "Marlon Anthony", n="Marlon Anthony Featherstone-Obi"))
    row("Former or other names", "")
    row(*m("Date of birth", "03 / 03 / 1991", dob="1991-03-03"))
    row(*m("Prison number", "A9914EP", "pn"))
    row(*m("PNC", "09/0412277M", "pnc"))
    row("National Insurance", "")
    row(*m("Ethnicity", "Black Caribbean", "eth"))
    pick("Served in the armed forces?", ("Yes", False), ("No", True))
    pick("Care experienced (care leaver)?", ("Yes", False), ("No", True))
    m.g(af=False, cl=False)
    p.head("Part 2 – custody", size=11)
    row(*m("Holding prison", "HMP Pentonville", cp="HMP Pentonville"))
    row(*m("Planned release", "18/12/2026", crd="2026-12-18"))
    pick("Release on", ("CRD", False), ("HDC", False), ("Parole", False), ("Fixed term recall", True))
    m.g(crt="Fixed term recall", cs="recall")
    row(*m("Offence(s)", "Possession of Class B with intent", "cof"))
    row(*m("Probation practitioner", "Delia Marchetti-Owusu", ln="Delia Marchetti-Owusu"))
    row(*m("Practitioner's email", "delia.mo@probation.example", lm="delia.mo@probation.example"))
    row(*m("Practitioner's telephone", "01632 960 442", lp="01632 960 442"))
    p.head("Part 3 – housing", size=11)
    row(*m("Last address and postcode", "5 The Stow, Harlow, CM20 9ZZ", lsa="5 The Stow, Harlow, CM20 9ZZ"))
    row(*m("Why it is not available", "Evicted by possession order in July for ASB by visitors while he was in custody", loss="Evicted by possession order in July for ASB by visitors while he was in custody"), h=30, multi=True)
    row(*m("Local authority", "Epping Forest", au="Epping Forest"))
    row(*m("Why this authority", "Cannot return to Harlow owing to threats; sister in Waltham Abbey will help him settle", lce="Cannot return to Harlow owing to threats; sister in Waltham Abbey will help him settle", lcg=["family"], excl="Cannot return to Harlow owing to threats", lcd="sister in Waltham Abbey"), h=30, multi=True)
    row(*m("Medical needs", "Sleep apnoea", "phy"))
    row(*m("Mental health needs", "None", "mh"))
    row(*m("Substance use", "Cannabis", "sub"))
    pick("Risk of serious harm", ("Low", False), ("Medium", True), ("High", False), ("Very high", False))
    m.g(rl="medium")
    pick("Consent to this notification", ("Signed", True), ("Spoken", False), ("Refused", False))
    m.g(cg=True, cm="written")
    row(*m("Date of consent", "22/10/2026", cd="2026-10-22"))
    row(*m("Completed by", "Fabian Nwokoro-Drew", "rn"))
    row(*m("Post", "Prison Resettlement Support Officer", "rr"))
    row(*m("Phone", "020 7946 0733", "rp"))
    row(*m("Date completed", "23/10/2026", rd="2026-10-23"))
    m.lenient += ["local_connection.grounds", "risk.excluded_areas", "local_connection.reason_elsewhere", "custody.release_type", "needs.mental_health", "referrer.organisation", "reason", "custody.status"]
    m.send("Resettlement Pentonville <resettlement.pv@hmps.example>", "homelessness@eppingforestdc.gov.uk", "LA notification A9914EP", text="Notification attached. Fabian", attach=[("notification A9914EP.pdf", p.done(), PDF)])


def struck_flow():
    m = F("struck-options-questions", "pdf", "reportlab platypus", "numbered questions, unwanted options struck through, details after a dash, GP block", lenient=("sit", "lcg", "lcd", "loss"))
    m.g(ag="hospital")
    rows = [["**Mental Health Liaison – homelessness referral**"],
            m("1. Patient", "Thaddea Ormerod-Pillai", n="Thaddea Ormerod-Pillai"), m("2. DOB", "31-07-1998", dob="1998-07-31"), m("3. NHS No.", "999 000 1200", nhs="9990001200"), m("4. Phone", "07700 900 226", "ph"), m("5. Pronouns", "she/her"),
            m("6. Currently", "~~inpatient~~ / ~~community~~ / attending A&E – 29/10/26, medically cleared", "u"), m("7. Housing", "~~tenant~~ / ~~hostel~~ / homeless – sleeping in a stairwell in Basildon town centre for 10 days", hs="homeless", rs=True, sit="sleeping in a stairwell in Basildon town centre for 10 days"), m("8. Before that", "shared house in Pitsea, 14 Kibcaps SS16 9ZZ; asked to go after argument", lsa="14 Kibcaps, SS16 9ZZ", loss="asked to go after argument"), m("9. Interpreter", "~~yes~~ / no", itp=False),
            m("10. Domestic abuse", "yes / ~~no~~ – ex boyfriend, not current", da=True), m("11. Pregnant", "~~yes~~ / no / ~~unsure~~", preg=False), m("12. Public funds", "yes / ~~no~~", pf=True), m("13. Diagnosis", "emotionally unstable personality disorder; overdose this week, no current intent", mh="emotionally unstable personality disorder; overdose this week, no current intent"), m("14. Physical", "nil", phy="nil"), m("15. Drugs and alcohol", "ketamine weekly", "sub"),
            m("16. Risk to others", "none", rsum="none"), m("17. GP", "Dr Achebe, Pitsea Health Centre"), m("18. Consent", "verbal / ~~written~~ – 29.10.26", cg=True, cm="oral", cd="2026-10-29"), m("19. Council", "Basildon", au="Basildon"), m("20. Liaison nurse", "Quentin Mapplebeck, 01632 960 608", rn="Quentin Mapplebeck", rr="Liaison nurse", rp="01632 960 608"), m("21. Date", "29.10.26", rd="2026-10-29")]
    m.g(rt="Mental Health Liaison")
    m.lenient += ["agency", "risk.summary", "risk.to_staff", "needs.physical_health", "referrer.role", "referrer.organisation", "referrer.team", "person.gender", "reason", "person.last_settled_address"]
    m.send("MH Liaison <mhl@mhtrust.example>", "housing.solutions@basildon.gov.uk", "MHLT referral", text="Please see attached from A&E.", attach=[("MHLT.pdf", flow([ptable(rows, [140, 360], shade=(0,))]), PDF)])


def wide_rows():
    m = F("landscape-register", "pdf", "reportlab platypus", "landscape table of two people, a row each, label row at the head", lenient=("sit", "lcg", "lcd", "hs", "loss", "re"))
    from reportlab.lib.pagesizes import A4, landscape
    from reportlab.platypus import SimpleDocTemplate
    rows = [["Name", "DOB", "CRN", "Phone", "Where now", "Homeless from", "Offence", "RoSH", "LHA", "Consent"],
            ["Shaquille Brandreth-Osei", "17/09/1993", "W220914", "07700 900 302", "AP, Chelmsford", "30/11/2026", "Robbery", "High", "Chelmsford", "Written 20/10"],
            ["Petra Vandenberg", "04/02/1982", "W317725", "07700 900 303", "Friend's, 6 Rainsford Rd, Chelmsford CM1 9ZZ", "14/11/2026", "Fraud", "Low", "Chelmsford", "Verbal 22/10"]]
    m.g(ag="probation", rd="2026-10-26", rn="Ludmila Cartwright-Eze", rr="Accommodation Lead", rp="01632 960 777", rm="ludmila.ce@probation.example", rt="Chelmsford PDU", au="Chelmsford",
        n="Shaquille Brandreth-Osei", dob="1993-09-17", crn="W220914", ph="07700 900 302", sit="AP, Chelmsford", hd="2026-11-30", cof="Robbery", rl="high", cg=True, cm="written", cd="2026-10-20", hs="threatened")
    m.another("referral_date", "agency", "referrer", "authority")
    m.g(n="Petra Vandenberg", dob="1982-02-04", crn="W317725", ph="07700 900 303", ad="6 Rainsford Rd, Chelmsford, CM1 9ZZ", sit="Friend's", hd="2026-11-14", cof="Fraud", rl="low", cg=True, cm="oral", cd="2026-10-22", hs="threatened")
    m.lenient += ["consent.date", "person.address", "referrer.organisation", "referrer.team", "referrer.role", "homeless_status"]
    out = io.BytesIO()
    SimpleDocTemplate(out, pagesize=landscape(A4), leftMargin=30, rightMargin=30, topMargin=30, bottomMargin=30, invariant=1).build([pp("Chelmsford PDU – Duty to Refer register sent to Chelmsford City Council", 13, bold=True), pp("Sent by: Ludmila Cartwright-Eze, Accommodation Lead   01632 960 777   ludmila.ce@probation.example     Date: 26/10/2026"), ptable(rows, [95, 60, 55, 80, 110, 65, 65, 45, 70, 90], size=8, shade=(0,))])
    m.send("Ludmila Cartwright-Eze <ludmila.ce@probation.example>", "housing.adviceemail@chelmsford.gov.uk", "DTR register w/c 26 Oct - 2 referrals", text="Two this week.\n\nLudmila", attach=[("DTR register.pdf", out.getvalue(), PDF)])


def underlined():
    m = F("underscore-blanks-export", "pdf", "LibreOffice export of a Word form", "underscores before and after typed answers, several blanks a line, tick letters in brackets", lenient=("sit", "lcg", "lcd", "hs", "loss"))
    d = document("Liberation Serif", 11)
    m.g(ag="emergency_department")
    for line in ("**A&E / Minor Injuries – homeless notification slip**",
                 "Name __" + m("", "Wolfgang Iyer-Stokes", "n")[1] + "__________  DOB __" + m("", "2/11/70", dob="1970-11-02")[1] + "_____  M (x) F ( )",
                 "Tel ___" + m("", "07700 900 944", "ph")[1] + "_______  NHS No _" + m("", "999 000 1308", nhs="9990001308")[1] + "____",
                 "Address __" + m("", "none, was 7 Leas Close Westcliff SS0 9ZZ until May", lsa="7 Leas Close, Westcliff, SS0 9ZZ", nfa=True)[1] + "______________________________",
                 "Slept last night at __" + m("", "Southchurch Park shelter", sit="Southchurch Park shelter", rs=True)[1] + "__________________",
                 "Reason homeless __" + m("", "split from wife, lost job as chef", re="split from wife, lost job as chef", loss="split from wife")[1] + "______________________________",
                 "Condition treated __" + m("", "hypothermia, foot ulcers", phy="foot ulcers")[1] + "____________  Fit to leave (x) Not fit ( )",
                 "Alcohol ( )  Drugs ( )  Mental health (x)  Learning disability ( )  Safeguarding ( )",
                 "Agrees to council being told: Yes (x) No ( )   Signed ____W Iyer-Stokes____",
                 "Council _" + m("", "Southend", au="Southend-on-Sea")[1] + "____",
                 "Nurse in charge __" + m("", "Evadne Robotham", rn="Evadne Robotham", rr="Nurse in charge")[1] + "______  Ext __" + m("", "4120")[1] + "___   Date __" + m("", "27/10/26", rd="2026-10-27")[1] + "___"):
        para(d, line)
    m.g(sex="M", sup=["Mental health"], cg=True, cm="written", hs="homeless")
    m.lenient += ["needs.support", "needs.physical_health", "referrer.role", "referrer.phone", "person.no_fixed_abode", "referrer.organisation", "consent.date", "needs.mental_health", "rough_sleeping", "person.address"]
    m.send("A&E Reception <ae.reception@southhospital.example>", "housingsolutionsteam@southend.gov.uk", "Homeless slip", text="Slip attached, faxed copy kept.\nA&E Reception, 01632 960 640", attach=[("slip W I-S.pdf", soffice(docx_bytes(d), "docx", "pdf"), PDF)])


def sections_two_page():
    m = F("cas3-exit-two-pages", "pdf", "reportlab platypus", "two pages, boxed sections with label: answer inside, CAS3 block, lead named apart from the sender", lenient=("sit", "lcg", "lcd", "hs", "loss"))
    from reportlab.platypus import PageBreak
    m.g(ag="probation")
    box = lambda t, qs: [pp(t, 11, bold=True), ptable([["%s: %s" % x] for x in qs], [500]), pp(" ", 6)]
    parts = [pp("Homelessness Prevention Team – CAS3 and Duty to Refer (joint form)", 14, bold=True)]
    parts += box("About the person", [m("Name", "Clementine Achebe-Rudd", "n"), m("CRN", "E094471", "crn"), m("Prison number", "A2259GF", "pn"), m("DoB", "20/12/1989", dob="1989-12-20"), m("Gender", "Woman", sex="Woman"), m("Phone", "not allowed in custody")])
    parts += box("Custody", [m("Prison", "HMP Send", cp="HMP Send"), m("Release date", "09/12/2026", crd="2026-12-09"), m("Release type", "CRD", "crt"), m("Sentence type and length", "Standard determinate, 3 years 4 months", csl="3 years 4 months", cs="sentenced"), m("Offence", "Arson being reckless", cof="Arson being reckless", arson=True)])
    parts += box("CAS3", [m("CRS accommodation referral made", "Yes"), m("CAS3 referral", "To be submitted w/c 9 November", cas3=True), m("CAS3 consent", "Yes"), m("Suitable for shared accommodation", "No – single unit only")])
    parts.append(PageBreak())
    parts += box("Duty to Refer", [m("Local authority", "Braintree District Council", au="Braintree"), m("Reason", "Previous tenancy in Witham was damaged in the fire she set and is no longer available. No family.", "re", loss="Previous tenancy in Witham was damaged in the fire she set"), m("Last settled address", "31 Powers Hall End, Witham, CM8 9ZZ", lsa="31 Powers Hall End, Witham, CM8 9ZZ"), m("Connection", "10 years residence in district before custody", lcg=["residence"], lcd="10 years residence in district before custody"), m("DTR consent given", "Yes, written, 26/10/2026", cg=True, cm="written", cd="2026-10-26")])
    parts += box("Needs and risk", [m("Mental health", "Schizoaffective disorder; s117 aftercare", "mh"), m("Physical health", "Burns scarring to hands", "phy"), m("Substances", "No", sub="No"), m("RoSH", "High to public (fire)", rl="high"), m("MAPPA", "Level 1 Category 2", ml=1, mc=2), m("To staff", "Low", staff="Low")])
    parts += box("People", [m("Named lead", "Ambrose Tindale, Senior Probation Officer, 01632 960 710, ambrose.tindale@probation.example", ln="Ambrose Tindale", lp="01632 960 710", lm="ambrose.tindale@probation.example"), m("Form completed by", "Roxanne Beddoes-Ali, HPT caseworker, 07700 900 711", rn="Roxanne Beddoes-Ali", rr="HPT caseworker", rp="07700 900 711"), m("Mental health lead", "Dr Oyelade, s117 team", op="Dr Oyelade, s117 team"), m("Date", "27/10/2026", rd="2026-10-27")])
    m.lenient += ["risk.to_staff", "needs.substance_misuse", "other_professionals", "referrer.team", "referrer.organisation", "custody.cas3", "risk.summary"]
    m.send("HPT East <hpt.east@probation.example>", "housingoptions@braintree.gov.uk", "CAS3/DTR joint form E094471", text="Joint form attached. The DTR part starts on page 2.", attach=[("CAS3 DTR joint.pdf", flow(parts), PDF)])


def all_():
    for f in (word_export_lines, glyph_ticks, acro_long, struck_flow, wide_rows, underlined, sections_two_page):
        f()


if __name__ == "__main__":
    all_()
