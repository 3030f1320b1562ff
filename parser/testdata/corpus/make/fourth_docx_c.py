#!/usr/bin/python3
"""Word forms, third part. Needs what third_lib.py needs."""
from fourth_lib import *


def side_heads():
    m = F("merged-side-headings", "docx", "python-docx", "section names merged down the left, label and answer to their right, GP, solicitor and landlord blocks", lenient=("sit", "lcg", "lcd", "hs"))
    d = document("Segoe UI", 9)
    para(d, "**Prison Leavers' Accommodation Hub – Referral to Local Authority**")
    m.g(ag="prison")
    blocks = [
        ("Resident", [m("Name", "Augustus Tindall-Okoro", "n"), m("Preferred name", "Gus", "aka"), m("Date of birth", "06/11/1981", dob="1981-11-06"), m("Prison ref", "A7742CW", "pn"), m("Delius CRN", "N091773", "crn"), m("NI", "not known")]),
        ("Custody", [m("Site / wing", "HMP Thameside, HB2", cp="HMP Thameside"), m("Conviction", "Stalking involving fear of violence", "cof"), m("Sentence", "18 months", "csl", cs="sentenced"), m("Out on", "Weds 25th Nov 2026", crd="2026-11-25"), m("Release route", "HDC if address found, CRD 14/01/2027", "u"), m("Restraining orders", "Not to contact Fern Maddox or enter Frinton-on-Sea", excl="Not to contact Fern Maddox or enter Frinton-on-Sea")]),
        ("Solicitor", [("Name", "Mr B Quennell, Quennell & Co"), ("Telephone", "020 7946 0555")]),
        ("GP", [("Name", "Dr I Mistry"), ("Address", "The Surgery, 1 High St, Clacton")]),
        ("Former landlord", [m("Name", "Coastline Lets", land="Coastline Lets"), m("Address rented", "27 Pallister Rd, Clacton-on-Sea CO15 9ZZ", lsa="27 Pallister Rd, Clacton-on-Sea, CO15 9ZZ"), m("Arrears left", "£905.00", "arr"), m("Why it ended", "Served notice by post while in custody", loss="Served notice by post while in custody")]),
        ("Health", [m("Physical", "COPD inhalers", "phy"), m("Mental", "autism (diagnosed 2022), anxiety", "mh"), m("Drug/alcohol", "No current", sub="No current")]),
        ("Risk", [m("RoSH", "High – known adult", rl="high"), m("MAPPA", "Level 2, Category 3", ml=2, mc=3), m("To staff", "fixates on female workers – male or paired", "staff")]),
        ("Referral", [m("To", "Tendring District Council", au="Tendring"), m("Connection", "8 years in Clacton", lcg=["residence"], lcd="8 years in Clacton"), m("Agreed by resident", "Yes, written", cg=True, cm="written"), m("On", "15/10/2026", cd="2026-10-15")]),
        ("Hub worker", [m("Name", "Jemima Ashgrove-Sow", "rn"), m("Telephone", "020 7946 0644", "rp"), m("Email", "jemima.as@plah.example", "rm"), m("Date", "16/10/2026", rd="2026-10-16")]),
    ]
    t = d.add_table(rows=0, cols=3)
    t.style = "Table Grid"
    for head, pairs in blocks:
        first = None
        for a, b in pairs:
            c = t.add_row().cells
            first = first or c[0]
            c[1].text, c[2].text = a, b
            last = c[0]
        first.merge(last).paragraphs[0].add_run(head).bold = True
    m.g(rr="Hub worker", rg="Prison Leavers' Accommodation Hub")
    m.lenient += ["custody.release_date", "custody.release_type", "risk.excluded_areas", "custody.licence_conditions", "referrer.role", "referrer.organisation", "risk.summary", "agency", "housing.loss_reason", "reason", "referrer.team", "consent.date", "local_connection.grounds", "person.contact_via"]
    m.send("Jemima Ashgrove-Sow <jemima.as@plah.example>", "housingoptions@tendringdc.gov.uk", "PLAH referral A7742CW", text="Dear Tendring\n\nReferral attached. Release is the 25th.\n\nJemima\nPrison Leavers' Accommodation Hub", attach=[("PLAH referral.docx", docx_bytes(d), DOCX)])


def mixed_yes_no():
    m = F("grid-yes-no-details", "docx", "hand-made OOXML", "ticks in yes and no columns with details beside, the person's table in three pairs a row, prompts in the answer cells", lenient=("sit", "lcg", "lcd", "hs", "loss"))
    m.g(ag="probation")
    body = wp(run("Community Sentence Team: homelessness referral", "<w:b/>"))
    P = lambda a, b: [wp(run(a, "<w:b/>")), wp(sdt(b))]
    body += wtable([
        P(*m("Name", "Ophelia Garner-Tsui", "n")) + P(*m("DOB", "24/06/1995", dob="1995-06-24")) + P(*m("CRN", "L552019", "crn")),
        P(*m("Tel", "07700 900 057", "ph")) + P(*m("Email", "ophelia.gt@mail.example", "em")) + [wp(run("NINO", "<w:b/>")), wp(sdt("Enter if known", hint=True))],
        P(*m("Staying at", "Premier Stop hostel, 44 Southchurch Ave, Southend SS1 9ZZ", ad="Premier Stop hostel, 44 Southchurch Ave, Southend, SS1 9ZZ", sit="Premier Stop hostel")) + P(*m("Until", "31/10/2026", hd="2026-10-31")) + P(*m("Paid by", "herself", "u")),
    ], 6)
    body += wp("")
    rows = [[wp(run("Question", "<w:b/>")), wp(run("Yes", "<w:b/>")), wp(run("No", "<w:b/>")), wp(run("If yes give details", "<w:b/>"))]]
    for t, yes, no, more in (("Is the person homeless tonight?", 0, 1, ""), ("Will they be homeless within 56 days?", 1, 0, "money for hostel runs out end of month"), ("Has the person left home because of violence?", 1, 0, "father, honour based. Do not contact family"), ("Is she pregnant?", 0, 1, ""), ("Any children who would live with them?", 0, 1, ""), ("Care leaver?", 1, 0, "Thurrock CSC, age 15-18"), ("Learning difficulty?", 1, 0, "dyspraxia"), ("Drug or alcohol use?", 0, 1, ""), ("Mental ill health?", 1, 0, "depression, on fluoxetine"), ("Registered sex offender?", 0, 1, ""), ("Convicted of arson?", 0, 1, ""), ("Any risk to staff?", 0, 1, ""), ("NRPF?", 0, 1, ""), ("Has she agreed to this referral?", 1, 0, "verbally 19/10/26")):
        rows.append([wp(t), wp(tick(yes)), wp(tick(no)), wp(more)])
    body += wtable(rows, 4)
    m.g(hs="threatened", da=True, preg=False, cl=True, mh="depression, on fluoxetine", rso=False, arson=False, staff="No", pf=True, cg=True, cm="oral", cd="2026-10-19", sub="No")
    body += wp("") + wp("Area she has chosen: ", sdt(m("", "Basildon – friend in Laindon, away from Southend", au="Basildon", lcd="friend in Laindon, away from Southend")[1])) + wp("Offence and order: ", sdt(m("", "Assault PC; 9 month Community Order (30.7.26)", cof="Assault PC", csl="9 month", csd="2026-07-30", cs="community_order")[1])) + wp("Risk of serious harm: ", drop("Low", ["Low", "Medium", "High", "Very High"])) + wp("Practitioner: ", sdt(m("", "Isidore Beckett-Nduka", "rn")[1]), "   Phone: ", sdt(m("", "07700 900 418", "rp")[1]), "   Completed: ", day(m("", "20/10/2026", rd="2026-10-20")[1], "2026-10-20"))
    m.g(rl="low")
    m.lenient += ["homeless_date", "needs.support", "needs.substance_misuse", "risk.to_staff", "custody.sentence_date", "custody.sentence_length", "referrer.role", "needs.physical_health", "household", "risk.excluded_areas", "local_connection.reason_elsewhere", "reason", "referrer.team", "referrer.organisation", "rough_sleeping", "risk.summary"]
    m.send("Isidore Beckett-Nduka <isidore.bn@probation.example>", "housing.solutions@basildon.gov.uk", "CST referral L552019", text="Referral attached, please call rather than email her as family may have access to the account.\n\nIsidore", attach=[("CST referral.docx", ooxml(body, header=wp("Essex Probation")), DOCX)])


def first_person():
    m = F("client-writes-worker-signs", "docx", "python-docx", "the form speaks to the client; a worker's part at the end; two addresses and two phones in a cell", lenient=("sit", "lcg", "lcd", "hs", "ag"))
    d = document("Comic Sans MS", 11)
    para(d, "**MY HOUSING REFERRAL** (you and your worker fill this in together)")
    m.g(ag="other")
    table(d, [m("My name is", "Kestrel (Kes) Abernathy-Cole", n="Kestrel Abernathy-Cole", aka="Kes"), m("I was born on", "16 Jan 2005", dob="2005-01-16"), m("My phone", "07700 900 932 (mine)\n07700 900 933 (boyfriend Jake, dont use)", ph="07700 900 932"), m("I live at", "Foyer room 12, 1 Tindal Square, Chelmsford CM1 9ZZ", ad="Foyer room 12, 1 Tindal Square, Chelmsford, CM1 9ZZ", sit="Foyer room"), m("Post goes to", "same"), m("I have to leave because", "i've been given a notice for breaking the visitor rules", re="i've been given a notice for breaking the visitor rules", loss="i've been given a notice for breaking the visitor rules"), m("I have to leave on", "8th Nov", hd="2026-11-08"),
              m("I am expecting a baby", "yes, due feb 14", preg=True), m("I have been in care", "yes – I am a care leaver, Essex", cl=True), m("I have a disability or health problem", "type 1 diabetes", phy="type 1 diabetes"), m("My mental health is", "ok", mh="ok"), m("I use drugs or drink", "no", sub="no"), m("Anyone I am scared of", "my ex, Tyler, he's inside till xmas", "u"), m("I want to live in", "Chelmsford", au="Chelmsford"), m("I say yes to my worker sending this", "Kes A-C   20/10/26", cg=True, cm="written", cd="2026-10-20")], cols=2)
    para(d, "")
    para(d, "**WORKER'S PART**")
    table(d, [[*m("Name", "Nolan Ferrers-Diallo", "rn"), *m("Job", "Progression coach", "rr")], [*m("Works for", "Tindal Foyer", "rg"), *m("Phone / email", "01632 960 255 nolan@tindalfoyer.example", rp="01632 960 255", rm="nolan@tindalfoyer.example")], [*m("Date sent to council", "20/10/26", rd="2026-10-20"), *m("Rent arrears?", "£96", "arr")], [*m("Risks I know about", "None", rsum="None"), *m("Income", "UC", "u")]])
    m.g(hs="threatened")
    m.lenient += ["homeless_date", "needs.mental_health", "needs.substance_misuse", "needs.domestic_abuse", "risk.summary", "risk.to_staff", "housing.arrears", "housing.landlord", "housing.loss_reason", "person.known_as"]
    m.send("Nolan Ferrers-Diallo <nolan@tindalfoyer.example>", "housing.adviceemail@chelmsford.gov.uk", "Kes - Foyer notice", text="Hello, please find attached Kes's referral which we filled in together today. Nolan", attach=[("My housing referral.docx", docx_bytes(d), DOCX)])


def header_data():
    m = F("details-in-page-header", "docx", "hand-made OOXML", "the person's number and name also in the page header, form fields without tables, options by drop-down and tick", lenient=("sit", "lcg", "lcd", "hs", "loss"))
    m.g(ag="prison")
    f = old_text
    b = wp(run("Duty to Refer (s213B) – HMP/YOI Bullingdon", "<w:b/>"))
    b += wp("Surname: ", f("Lindgren-Pascoe"), "     Forename: ", f("Titus")) + wp("Date of Birth: ", f("19/01/1984"), "     Nationality: ", f("Swedish"))
    b += wp("Tick current position:  ", old_tick(0), " Remand  ", old_tick(1), " Sentenced  ", old_tick(0), " Recalled  ", old_tick(0), " Immigration detainee")
    b += wp("Earliest release date: ", f("02/12/2026"), "     Type: ", old_drop(["Choose", "CRD", "HDC", "Parole", "SED"], 1))
    b += wp("Sentence: ", f("14 months"), "  for: ", f("Theft by employee"))
    b += wp("Last home address: ", f("Bargate Farm Bungalow, Melbourn, Royston SG8 9ZZ")) + wp("Can he return? ", old_tick(0), " yes  ", old_tick(1), " no   Why not: ", f("belonged to the farm, was for job only"))
    b += wp("Authority he asks for: ", f("South Cambridgeshire District Council")) + wp("Connection: ", f("worked & lived Melbourn 2014-2025"))
    b += wp("Support needs:  ", old_tick(0), " drugs  ", old_tick(1), " gambling  ", old_tick(0), " alcohol  ", old_tick(1), " debt  ", old_tick(0), " mental health  ", old_tick(0), " physical health")
    b += wp("Settled status? ", old_tick(1), " yes  ", old_tick(0), " no  ", old_tick(0), " not known      Interpreter? ", old_tick(0), " yes  ", old_tick(1), " no")
    b += wp("Risk:  ", old_tick(1), " low  ", old_tick(0), " medium  ", old_tick(0), " high  ", old_tick(0), " very high     Risk to staff: ", f("none"))
    b += wp("Prisoner's consent:  ", old_tick(1), " signed form held  ", old_tick(0), " verbal only     Date: ", f("20/10/2026"))
    b += wp("Completed by: ", f("Harriet Oyelowo-Nash"), "  Role: ", f("Pre-Release Coordinator"), "  Tel: ", f("01632 960 690"), "  Date: ", f("21/10/2026"))
    b += wp("Community Offender Manager: ", f("Wilf Tremayne, 07700 900 691, wilf.tremayne@probation.example"))
    m.g(n="Titus Lindgren-Pascoe", dob="1984-01-19", nat="Swedish", cs="sentenced", crd="2026-12-02", crt="CRD", csl="14 months", cof="Theft by employee", lsa="Bargate Farm Bungalow, Melbourn, Royston, SG8 9ZZ", loss="belonged to the farm, was for job only", au="South Cambridgeshire",
        lcg=["residence", "employment"], lcd="worked & lived Melbourn 2014-2025", sup=["gambling", "debt"], itp=False, rl="low", staff="none", cg=True, cm="written", cd="2026-10-20", rn="Harriet Oyelowo-Nash", rr="Pre-Release Coordinator", rp="01632 960 690", rd="2026-10-21",
        ln="Wilf Tremayne", lp="07700 900 691", lm="wilf.tremayne@probation.example", cp="HMP Bullingdon", pn="A1046FB", imm="Settled status")
    m.lenient += ["person.immigration_status", "person.contact_via", "local_connection.grounds", "referrer.organisation", "risk.to_staff"]
    m.send("Bullingdon Pre-Release <prerelease.bullingdon@hmps.example>", "housing@scambs.example", "DTR A1046FB", text="DTR as attached.", attach=[("DTR A1046FB.docx", ooxml(b, header=wp("LINDGREN-PASCOE Titus   A1046FB   Location C3-18"), footer=wp("When complete: OFFICIAL-SENSITIVE PERSONAL")), DOCX)])


def untouched():
    m = F("mostly-untouched", "docx", "python-docx", "a long form of which little is answered: untouched options, fillers, prompts left", lenient=("sit", "lcg", "lcd", "loss"))
    d = document("Arial", 10)
    para(d, "**Multi-agency homelessness prevention referral**")
    m.g(ag="jobcentre")
    table(d, [m("Referring agency", "DWP Colchester JCP", rg="DWP Colchester JCP"), m("Your name", "Ezra Whittingstall", "rn"), m("Your job title", ""), m("Your phone", "01632 960 039", "rp"), m("Your email", "ezra.whittingstall@jobcentre.example", "rm"), m("Date", "30/10/2026", rd="2026-10-30"),
              m("Client's name", "Noreen Fazakerley", "n"), m("Client's date of birth", "08/09/1969", dob="1969-09-08"), m("Client's address", "16a Butt Rd Colchester, CO3 9ZZ", ad="16a Butt Rd Colchester, CO3 9ZZ"), m("Client's phone", "07700 900 382", "ph"), m("Client's email", "None"), m("Gender", "Male / Female / Other / Prefer not to say"), m("Ethnicity", "Choose an item."), m("Nationality", "Choose an item."), m("Interpreter needed", "Yes / No"), m("Disability", "Y/N – if yes give details"),
              m("Household type", "Single / Couple / Lone parent / Couple with children (delete)"), m("Type of tenure", "Council / Housing association / ^^Private rent^^ / Lodger / Other", sit="Private rent"), m("Landlord", "N/K"), m("Rent arrears", "N/K"), m("Notice served?", "Yes / No     Expiry:        "), m("Is client homeless?", "No"), m("At risk of homelessness within 56 days?", "Yes", hs="threatened"), m("Reason", "Husband has left and she cannot pay the rent on her own", "re", loss="Husband has left and she cannot pay the rent on her own"), m("Support needs", "☐ Mental health ☐ Physical ☐ Drugs ☐ Alcohol ☐ DA ☐ Offending ☐ Other"), m("Risks", "tbc"), m("Consent", "☒ Client has agreed", cg=True), m("Council", "Colchester", au="Colchester")], cols=2)
    m.lenient += ["housing.situation", "referrer.team", "referrer.organisation", "risk.summary", "housing.loss_reason"]
    m.send("Ezra Whittingstall <ezra.whittingstall@jobcentre.example>", "dutytorefer@colchester.gov.uk", "Homelessness prevention referral NF", text="Hi, Client did not want to answer most of the questions but does want help.\n\nEzra", attach=[("MA referral.docx", docx_bytes(d), DOCX)])


def long_narrative():
    m = F("cas2-narrative-headings", "docx", "python-docx", "headings with paragraphs of narrative under them, a details table at the head, several professionals", lenient=("sit", "lcg", "lcd", "hs", "loss", "re", "mh", "phy", "sub"))
    d = document("Calibri", 11)
    para(d, "**Accommodation Referral Report**")
    m.g(ag="probation")
    table(d, [[*m("Subject", "Rocco Van Daalen-Hughes", "n"), *m("DOB", "02.05.86", dob="1986-05-02")], [*m("CRN/NOMS", "X771530 / A0384FE", crn="X771530", pn="A0384FE"), *m("Report date", "23.10.26", rd="2026-10-23")], [*m("Author", "Beatrix Ngata, Probation Officer", rn="Beatrix Ngata", rr="Probation Officer"), *m("Contact", "07700 900 548", rp="07700 900 548")]])
    for h, t in (("Purpose", "This report asks Thurrock Council to accept a duty to refer for Mr Van Daalen-Hughes, who will be released from HMP Elmley on 27 November 2026 (CRD) and will have nowhere to live."),
                 ("Background", "He received 3 years for affray and possession of an offensive weapon on 28 May 2025. Until his arrest he rented a flat at 62 Bradleigh Avenue, Grays, RM17 9ZZ from a private landlord, which he lost as he could not pay the rent while in custody."),
                 ("Health and wellbeing", "He is diagnosed with ADHD and takes medication. He broke his hip in 2020 and has a limp. He has been abstinent from alcohol for fourteen months and attends AA in the prison."),
                 ("Connection", "He has lived in Thurrock since 2009. His mother, Greta Hughes, lives in Tilbury but has a one bedroom flat."),
                 ("Risk", "He presents a medium risk of serious harm to the public and a low risk to staff. He is a MAPPA Category 2, Level 1 case. He may not go to the Lakeside shopping centre."),
                 ("Agreement", "Mr Van Daalen-Hughes signed the consent form on 21 October 2026."),
                 ("Professionals", "POM: Miss K Ashworth, HMP Elmley. Drug and alcohol worker: Femi Balogun, Forward.")):
        para(d, "**" + h + "**")
        para(d, t)
    m.g(au="Thurrock", cp="HMP Elmley", crd="2026-11-27", crt="CRD", csl="3 years", cs="sentenced", cof="affray and possession of an offensive weapon", csd="2025-05-28", lsa="62 Bradleigh Avenue, Grays, RM17 9ZZ", loss="could not pay the rent while in custody", mh="diagnosed with ADHD and takes medication", phy="broke his hip in 2020 and has a limp", sub="abstinent from alcohol for fourteen months and attends AA",
        lcg=["residence", "family"], lcd="He has lived in Thurrock since 2009. His mother, Greta Hughes, lives in Tilbury", rl="medium", staff="low risk to staff", mc=2, ml=1, excl="He may not go to the Lakeside shopping centre", cg=True, cm="written", cd="2026-10-21", op="POM: Miss K Ashworth, HMP Elmley. Drug and alcohol worker: Femi Balogun, Forward", hs="threatened", re="will be released and will have nowhere to live")
    m.lenient += ["risk.to_staff", "risk.summary", "custody.licence_conditions", "local_connection.grounds", "referrer.organisation", "other_professionals", "housing.landlord", "custody.release_type"]
    m.send("Beatrix Ngata <beatrix.ngata@probation.example>", "HousingOptions@thurrock.gov.uk", "Accommodation report RVDH", text="Please find my report attached, in place of the form.\n\nBeatrix Ngata\nProbation Officer | Thurrock", attach=[("Accommodation Referral Report.docx", docx_bytes(d), DOCX)])


def comb():
    m = F("comb-boxes-letters", "docx", "python-docx", "letters one a cell for name and date of birth parts in cells of their own, tick cells", lenient=("sit", "lcg", "lcd", "hs", "loss"))
    d = document("Arial", 10)
    para(d, "**RAF & ARMY FAMILIES HOUSING DESK — NOTIFICATION TO A HOUSING AUTHORITY**")
    m.g(ag="armed_forces")
    table(d, [["Service number", "3", "0", "4", "4", "1", "9", "0", "2"]])
    para(d, "")
    table(d, [["Surname", m("", "Gascoyne-Mensah")[1]], ["Forenames", m("", "Philip Kwaku", n="Philip Kwaku Gascoyne-Mensah")[1]]], cols=2)
    table(d, [["Date of birth", "Day", "23", "Month", "07", "Year", "1988"]])
    m.g(dob="1988-07-23")
    para(d, "")
    table(d, [["Regular", "✓", "Reservist", "", "Veteran", ""], ["Married/CP", "", "Single", "✓", "Separated", ""]])
    table(d, [m("Current accommodation", "Single living accommodation, Carver Barracks, Saffron Walden", sit="Single living accommodation, Carver Barracks, Saffron Walden"), m("Date of leaving accommodation", "15 January 2027", hd="2027-01-15"), m("Reason", "End of engagement, no home to go to; separated from wife who keeps the family house in Germany", "re"), m("E-mail", "pkgm@mail.example", "em"), m("Phone", "07700 900 171", "ph"), m("Authority chosen", "Uttlesford District Council", au="Uttlesford"), m("Permission", "Given in writing on 26/10/2026", cg=True, cm="written", cd="2026-10-26"), m("Health", "Fit", "phy"), m("Desk officer", "Mrs Lavinia Stokes-Bello", rn="Lavinia Stokes-Bello"), m("Desk telephone", "01632 960 522", rp="01632 960 522"), m("Date of notification", "27/10/2026", rd="2026-10-27")], cols=2)
    m.g(af=True)
    m.lenient += ["person.armed_forces", "needs.physical_health", "referrer.role", "referrer.organisation", "referrer.team", "housing.loss_reason", "homeless_status", "person.address"]
    m.send("Families Housing Desk <desk@familieshousing.example>", "housing@uttlesford.example", "Notification - service leaver", text="Please see the attached notification. A receipt to this address would be appreciated.", attach=[("Notification.docx", docx_bytes(d), DOCX)])


def early_help():
    m = F("early-help-adults-grid", "docx", "python-docx", "grid of adults and children with headings across, the first row is the person; professionals grid", lenient=("sit", "lcg", "lcd", "hs", "loss", "household"))
    d = document("Calibri", 10)
    para(d, "**Family Hub – Homelessness Prevention Referral**")
    m.g(ag="social_services")
    para(d, "Date: " + m("", "29/10/2026", rd="2026-10-29")[1] + "      Worker: " + m("", "Sorcha Delamere-Ito", "rn")[1] + "      Job: " + m("", "Family Hub practitioner", "rr")[1] + "      Tel: " + m("", "01632 960 314", "rp")[1])
    para(d, "Adults in the household (main contact first)")
    table(d, [["Name", "DOB", "Relationship to children", "Mobile", "Ethnicity", "NI number"], ["Blessing Tuckwell", "30/03/1989", "Mother", "07700 900 845", "Black African", "QQ812233B"], ["Owen Tuckwell", "11/08/1986", "Father", "07700 900 846", "White British", ""]])
    para(d, "Children")
    table(d, [["Name", "DOB", "School"], ["Caleb Tuckwell", "02/06/2012", "Castle View"], ["Esther Tuckwell", "25/09/2017", "Northwick Park"]])
    m.g(n="Blessing Tuckwell", dob="1989-03-30", ph="07700 900 845", eth="Black African", ni="QQ812233B", hh=[person("Owen Tuckwell", "Father", "1986-08-11"), person("Caleb Tuckwell", None, "2012-06-02"), person("Esther Tuckwell", None, "2017-09-25")])
    para(d, "Home")
    table(d, [[*m("Address", "90 Waarden Road, Canvey Island SS8 9ZZ", ad="90 Waarden Road, Canvey Island, SS8 9ZZ"), *m("Landlord", "Mr K Basildon-Shah (private)", land="Mr K Basildon-Shah")], [*m("Rent", "£1,250 pcm"), *m("Arrears", "£5,000 approx", "arr")], [*m("Notice", "S8, court 30/11/26", "u"), *m("Council area", "Castle Point", au="Castle Point")]])
    para(d, "What is happening? " + m("", "Owen lost his HGV licence in the spring after a seizure and has been out of work. Family have fallen behind and the landlord has started court action. Blessing works part time at the Paddocks. They could be homeless before Christmas.", "re", hs="threatened")[1])
    para(d, "What do the family want? " + m("", "Stay in the home or near the schools; help with DHP")[1])
    table(d, [["Professional", "Agency", "Contact"], ["Dr Olsen", "GP, Oaklands", "01632 960 112"], ["Femi Lacey", "School family liaison", "07700 900 847"]])
    para(d, "Consent of both adults: ☒ yes ☐ no    ☒ signed ☐ verbal    Date: " + m("", "28/10/2026", cg=True, cm="written", cd="2026-10-28")[1])
    m.g(op="Dr Olsen GP, Oaklands 01632 960 112; Femi Lacey School family liaison 07700 900 847", save=True)
    m.lenient += ["other_professionals", "housing.tenancy_to_save", "needs.physical_health", "referrer.organisation", "referrer.team", "homeless_date", "housing.landlord"]
    m.send("Sorcha Delamere-Ito <sorcha.di@familyhub.example>", "Housingoptions@castlepoint.gov.uk", "Family Hub referral - Tuckwell", text="Attached, thanks. S", attach=[("Family Hub HP referral.docx", docx_bytes(d), DOCX)])


def probation_codes():
    m = F("coded-options", "docx", "python-docx", "options with code letters, the chosen code typed in a box; key printed beside", lenient=("sit", "lcg", "lcd", "loss"))
    d = document("Arial", 9)
    para(d, "**Accommodation Status & Referral Return (Form ASR4)**")
    m.g(ag="probation")
    table(d, [
        ["1", *m("Name of case", "Dashiell Okereke-Lunt", "n"), ""],
        ["2", *m("CRN", "P660218", "crn"), ""],
        ["3", *m("Date of birth", "25/02/1997", dob="1997-02-25"), ""],
        ["4", *m("Sex (M/F/X)", "M", sex="M"), "M = male, F = female, X = other"],
        ["5", *m("Accommodation now", "RS", sit="rough sleeping", rs=True), "RS = rough sleeping, FF = friends/family, TA = temporary, HO = own home"],
        ["6", *m("Homelessness", "H", hs="homeless"), "H = homeless, T = threatened (56 days), N = not homeless"],
        ["7", *m("Where usually found", "behind Iceland, Rayleigh High Street", "u"), ""],
        ["8", *m("Supervision type", "LIC", cs="licence"), "LIC = licence, CO = community order, SSO = suspended"],
        ["9", *m("Risk of serious harm", "M", rl="medium"), "L / M / H / VH"],
        ["10", *m("Consent to refer", "Y-V 26/10/26", cg=True, cm="oral", cd="2026-10-26"), "Y-W = yes in writing, Y-V = yes verbally, N = no"],
        ["11", *m("Mobile", "07700 900 583", "ph"), ""],
        ["12", *m("Local authority", "Rochford", au="Rochford"), ""],
        ["13", *m("Comments", "Lost placement at Hullbridge HMO 10/10 for smoking cannabis indoors. Asthmatic.", "u", loss="Lost placement at Hullbridge HMO 10/10 for smoking cannabis indoors", phy="Asthmatic")],
        ["14", *m("Case manager", "Evangeline Thrupp", "rn"), ""],
        ["15", *m("Telephone", "01632 960 981", "rp"), ""],
        ["16", *m("Date of return", "27/10/26", rd="2026-10-27"), ""],
    ], cols=4)
    m.lenient += ["rough_sleeping", "homeless_status", "custody.status", "risk.level", "consent.method", "person.no_fixed_abode", "needs.physical_health", "needs.substance_misuse", "referrer.role", "reason", "homeless_date", "lead.name", "lead.phone", "referrer.organisation"]
    m.send("Evangeline Thrupp <e.thrupp@probation.example>", "housingoptions@rochford.gov.uk", "ASR4 return and duty to refer", text="Please treat the attached ASR4 as a duty to refer to Rochford.\n\nEvangeline Thrupp\nCase manager", attach=[("ASR4.docx", docx_bytes(d), DOCX)])


def all_():
    for f in (side_heads, mixed_yes_no, first_person, header_data, untouched, long_narrative, comb, early_help, probation_codes):
        f()


if __name__ == "__main__":
    all_()
