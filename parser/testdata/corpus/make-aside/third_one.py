"""Third set, first dozen: prisons and probation, a ward, a jobcentre, a youth team."""
from third_kit import *


def run():
    p = P()
    f = docx("*HMP & YOI Chelmsford – Resettlement Team", "*Homelessness notification to the housing authority (s.213B)", [
        ["*Which council is this for?", p("Braintree", "authority")],
        ["*Date completed", p("13/11/26", "referral_date=2026-11-13")],
        ["*Prisoner's full name", p("Darren Lee PICKERSGILL", "person.name=Darren Lee Pickersgill")],
        ["*Prison no.", p("A 4417 EX", "person.prison_number=A4417EX")],
        ["*Born", p("2.9.88", "person.date_of_birth=1988-09-02")],
        ["*NI No", p("QQ 41 77 02 B", "person.ni_number=QQ417702B")],
        ["*Expected date of release and type", p("18/12/26 (CRD)", "custody.release_date=2026-12-18", "custody.release_type=CRD", "custody.prison=HMP Chelmsford")],
        ["*Where did he live before coming in?", p("14 Coggeshall Rd, Braintree CM7 9ZZ (council tenancy, ended while inside)", "person.last_settled_address=14 Coggeshall Rd, Braintree CM7 9ZZ")],
        ["*Why will he have nowhere to live?", p("Tenancy ended by the council in July after 3 months away. Mum will not have him back.", "reason", "housing.loss_reason")],
        ["*Ties to the area", p("Lived in Braintree all his life, mum and 2 sisters still there", "local_connection.details", "local_connection.grounds=residence|family")],
        ["*Health (mental / physical)", p("Depression, on mirtazapine", "needs.mental_health")],
        ["*Drugs or alcohol", p("Heroin in the past, on methadone 40ml with CGL", "needs.substance_misuse")],
        ["*Any danger to staff visiting alone?", p("None known", "risk.to_staff")],
        ["*How can the council speak to him?", p("Book a call through the resettlement office on 01632 960114", "person.contact_via")],
        ["*Has he agreed to this being sent?", p("Yes – signed form on file", "consent.given=true", "consent.method=written")],
        ["*Sent by", p("Nicola Brand, Resettlement Officer", "referrer.name=Nicola Brand", "referrer.role=Resettlement Officer", "agency=prison")],
    ])
    put("resettlement-questions", "Nicola Brand <nicola.brand@prisons.example>", "Pickersgill - housing", "Please see attached, any queries give me a ring.\n\nNicola\n", [p], "docx",
        "one question a row in the officer's own words", file=f, filename="PICKERSGILL DTR.docx", lenient=["reason", "homeless_status", "local_connection.grounds", "referrer.organisation", "housing.loss_reason", "custody.status"])

    p = P()
    f = docx("*NORTH ESSEX PROBATION DELIVERY UNIT", "*Duty to Refer – Person on Probation", [
        ["*Local Housing Authority:", p("Tendring District Council", "authority=Tendring"), "*Referral date:", p("09/11/2026", "referral_date=2026-11-09")],
        ["*Surname:", "Achterberg", "*First name(s):", p("Milan", "person.name=Milan Achterberg")],
        ["*Date of birth:", p("21/03/1979", "person.date_of_birth=1979-03-21"), "*CRN:", p("X774120", "person.crn")],
        ["*Mobile:", p("07700 900 248", "person.phone"), "*E-mail:", "N/A"],
        ["*Gender:", p("M", "person.gender"), "*Ethnic origin:", p("White Other", "person.ethnicity")],
        ["*First language:", p("Dutch", "person.language"), "*Interpreter?", p("No", "person.interpreter_needed")],
    ], [
        ["*Present address", p("Flat 2, 61 Old Road, Clacton-on-Sea, CO15 9ZZ", "person.address")],
        ["*Nature of accommodation", p("Private rented bedsit", "housing.situation")],
        ["*Is the person:", "☐ Homeless now\n☒ Threatened with homelessness within 56 days\n☐ Neither"],
        ["*Date accommodation ends", p("4 January 2027", "homeless_date=2027-01-04", "homeless_status=threatened")],
        ["*Reason for loss", p("Section 21, landlord selling", "housing.loss_reason")],
        ["*Sentence details", p("Suspended sentence order, 12 months, made 3 June 2026 for ABH", "custody.sentence_length=12 months", "custody.sentence_date=2026-06-03", "custody.offence=ABH")],
        ["*RoSH level", "Low ☐  Medium ☒  High ☐  Very high ☐" + (p("", "risk.level=medium"))],
        ["*MAPPA", "Not applicable"],
        ["*Known risks to professionals", p("Can be verbally aggressive when in drink. Office appointments only.", "risk.to_staff")],
    ], [
        ["*Probation Practitioner", p("Shabnam Iqbal", "referrer.name", "agency=probation")], ["*Office", p("Clacton Probation Office", "referrer.team")],
        ["*Tel", p("01632 960377", "referrer.phone")], ["*Email", p("shabnam.iqbal@probation.example", "referrer.email")],
        ["*Person on probation has given consent to share", "Yes ☒   No ☐" + p("", "consent.given=true")], ["*How", p("Verbally, in supervision 9/11", "consent.method=oral", "consent.date=2026-11-09")],
    ])
    put("delivery-unit", "shabnam.iqbal@probation.example", "DTR Achterberg X774120", "Good morning\n\nReferral attached for the above.\n\nKind regards\nShabnam\n", [p], "docx",
        "two pairs a row, then label and answer, boxes both ways round", file=f, filename="DTR form v3.docx", lenient=["referrer.role", "reason", "referrer.organisation", "referrer.team", "custody.status", "custody.sentence_length"])

    p = P()
    f = docx("*St Botolph's Hospital – Integrated Discharge Team", "Homelessness: hospital referral to local authority", "",
             "*About the patient", "Patient name:\t" + p("Geraldine Foxcroft", "person.name"), "Likes to be called:\t" + p("Gerry", "person.known_as"),
             "D.O.B:\t" + p("30/10/1951", "person.date_of_birth=1951-10-30") + "\tNHS no:\t" + p("999 014 2287", "person.nhs_number=9990142287"),
             "Usual address:\t" + p("7 Weavers Court, Colchester, CO1 9ZZ", "person.address"), "Patient's telephone:\t" + p("01632 960 552", "person.phone"),
             "Next of kin / relationship / tel:\tBrian Foxcroft, son, 07700 900615" + p("", "un:Next of kin / relationship / tel=Brian Foxcroft, son, 07700 900615"),
             "*Admission", "Ward:\t" + p("Langham Ward", "un:Ward"), "Date admitted:\t" + p("27/10/2026", "un:Date admitted=27/10/2026"),
             "Expected discharge date:\t" + p("23/11/2026", "un:Expected discharge date=23/11/2026"),
             "*Why we are referring", p("Sheltered flat condemned after a ceiling collapse. Landlord (Colne Homes) says she can't go back and has offered nothing. Will be homeless when she leaves hospital.", "reason", "homeless_status=threatened", "housing.landlord=Colne Homes"),
             "*Health", "Medical conditions and mobility:\t" + p("COPD, home oxygen. Walks with frame, cannot do stairs", "needs.physical_health"), "Mental health:\t" + p("Nil", "needs.mental_health=Nil"),
             "Does the patient agree to this referral? (please circle)\tYES / ~NO~" + p("", "consent.given=true"),
             "*Referrer", "Name:\t" + p("Tunde Bakare", "referrer.name"), "Job title:\t" + p("Discharge Co-ordinator", "referrer.role"), "Bleep / ext:\t2217" + p("", "un:Bleep / ext=2217"),
             "Direct line:\t" + p("01632 960 580", "referrer.phone"), "Date:\t" + p("16/11/2026", "referral_date=2026-11-16", "agency=hospital"))
    put("discharge-tabs", "\"Bakare, Tunde\" <tunde.bakare@nhs.example>", "Patient GF Langham Ward", "Hi team\n\nPls find referral attached for pt on Langham ward. She is medically fit from Monday.\n\nTunde Bakare\nDischarge Co-ordinator\nSt Botolph's Hospital\n", [p], "docx",
        "label, tab, answer in paragraphs; no struck out", file=f, filename="housing referral GF.docx", lenient=["needs.mental_health", "referrer.organisation", "person.contact_via", "person.address", "person.last_settled_address", "housing.situation", "housing.loss_reason", "homeless_date", "homeless_status", "referrer.team"])

    p = P()
    f = docx("*Youth Justice Service", "*REFERRAL UNDER THE DUTY TO REFER", [
        ["*YOUNG PERSON"], ["*Name", p("Kai Brannigan-Doyle", "person.name"), "*DOB", p("11/02/2009", "person.date_of_birth=2009-02-11")],
        ["*Known as", "-", "*Pronouns", p("he/him", "un:Pronouns")],
        ["*Address", p("c/o 33 Tye Green Lane, Harlow CM18 9ZZ", "person.address"), "*Tel", p("07700900733", "person.phone")],
        ["*Legal status", p("Youth Rehabilitation Order to 14/5/27", "un:Legal status"), "*Looked after / care leaver?", p("Not looked after, not a care leaver", "person.care_leaver=false")],
        ["*PARENT OR CARER"], ["*Name", p("Siobhan Doyle", "un:Name"), "*Tel", "07700 900734"], ["*Relationship", "Mother", "*Address", "5 Hawthorn Close, Harlow CM17 9ZZ"],
        ["*WORKER"], ["*Name", p("Rhys Calloway", "referrer.name"), "*Role", p("YJS Case Manager", "referrer.role", "agency=youth_offending_team")],
        ["*Tel", p("07700 900 102", "referrer.phone"), "*Email", p("rhys.calloway@yjs.example", "referrer.email")],
    ], "*Circumstances", p("Kai was asked to leave by his mum on 1 November after an argument. He is on a friend's sofa and has been told he must go by the end of this month.", "reason"),
        "*Housing history", p("Always lived with mum at 5 Hawthorn Close before this.", "un:Housing history"),
        "*Concerns for his safety or others", p("At risk of criminal exploitation. Must not go to the Staple Tye shops because of a dispute with another group.", "risk.summary"),
        "*Young person's views and agreement", p("Kai knows about this referral and is happy for it to be made, he told me so on 12.11.26.", "consent.given=true", "consent.method=oral", "consent.date=2026-11-12"))
    put("youth-justice-blocks", "rhys.calloway@yjs.example", "YJS referral to housing", "Hello,\n\nReferral for KBD attached.\n\nRhys\n", [p], "docx", "three people's blocks with the same labels, questions over paragraphs", file=f, filename="YJS DTR KBD.docx",
        lenient=["homeless_status", "housing.situation", "housing.loss_reason", "person.last_settled_address", "custody.status", "risk.excluded_areas", "homeless_date", "referrer.organisation", "person.contact_via", "referrer.team"])

    p = P()
    f = docx("*HMP Peterborough (women)", "*Housing referral: release planning", "1. Name: " + p("Ms Chantelle Oyelaran", "person.name=Chantelle Oyelaran"), "2. Any other names used: " + p("Chantelle Wicks", "person.known_as"),
             "3. Number: " + p("A9120FT", "person.prison_number") + "     4. DOB: " + p("6th June 1994", "person.date_of_birth=1994-06-06"),
             "5. Release: " + p("HDC from 30/11/26", "custody.release_date=2026-11-30", "custody.release_type=HDC", "custody.prison=HMP Peterborough") + "; CRD 22/2/27",
             "6. Pregnant? " + p("Yes, due March", "person.pregnant=true"), "7. Children who would live with her: " + p("Tia Oyelaran (daughter, 4/7/19)"),
             "8. Where was she living? " + p("Sofa surfing in Wisbech since January, before that 9 Norfolk St Wisbech with ex partner", "housing.situation=Sofa surfing in Wisbech since January", "person.last_settled_address=9 Norfolk St Wisbech"),
             "9. Victim of domestic abuse? " + p("Yes – ex partner Lee Harding, DOB 1/5/90, restraining order", "needs.domestic_abuse=true"), "10. Areas to avoid: " + p("Wisbech and March", "risk.excluded_areas"),
             "11. Support needs (tick): " + "Mental health ✓   Alcohol   Drugs ✓   Debt   Parenting ✓" + p("", "needs.support=Mental health|Drugs|Parenting"),
             "12. COM: " + p("Petra Lindqvist, 01632 960 205, petra.lindqvist@probation.example", "lead.name=Petra Lindqvist", "lead.phone=01632 960 205", "lead.email=petra.lindqvist@probation.example"),
             "13. Consent: signed by prisoner " + p("10/11/26", "consent.given=true", "consent.method=written", "consent.date=2026-11-10"),
             "14. Completed by: " + p("Ellie Strand (Pre-Release Team)", "referrer.name=Ellie Strand", "referrer.team=Pre-Release Team", "agency=prison"))
    p.hh("", "Tia Oyelaran", "daughter", "2019-07-04")
    put("numbered-release", "ellie.strand@prisons.example", "A9120FT", "Please acknowledge.\n", [p], "docx", "numbered lines with the answer after the question, two dates of release", file=f, filename="A9120FT.docx",
        lenient=["custody.status", "referrer.team", "housing.situation", "housing.loss_reason", "homeless_status", "person.no_fixed_abode"])

    p = P()
    f = pdf("*HM Prison and Probation Service    DUTY TO REFER", [
        ["*SECTION 1: PERSON"], ["Name (first, last)", p("Roderick Amponsah", "person.name"), "Date of birth", p("07-Dec-1968", "person.date_of_birth=1968-12-07")],
        ["NOMIS no", p("A2203DK", "person.prison_number"), "CRN", p("E330918", "person.crn")], ["PNC", p("92/118820K", "person.pnc"), "Nationality", p("British", "person.nationality")],
        ["Establishment", p("Highpoint", "custody.prison=HMP Highpoint"), "Release date", p("11-Jan-2027", "custody.release_date=2027-01-11")],
        ["Offence", p("Burglary dwelling", "custody.offence"), "Sentence", p("30 months", "custody.sentence_length")],
        ["*SECTION 2: HOUSING"], ["Accommodation before custody", p("NFA, tent in Cambridge", "person.no_fixed_abode=true")], ["Last settled address", p("18 Histon Walk, Cambridge CB4 9ZZ (2019 to 2022)", "person.last_settled_address=18 Histon Walk, Cambridge CB4 9ZZ")],
        ["Local connection", p("Cambridge – lived there 2011 to 2025", "local_connection.details", "local_connection.grounds=residence")], ["CAS3 referral made?", p("Yes 2/11/26", "custody.cas3=true")],
        ["*SECTION 3: RISK AND NEED"], ["RSR / RoSH", p("4.1 / High", "risk.level=high", "un:RSR / RoSH=4.1 / High"), "MAPPA cat / level", p("2 / 1", "risk.mappa_category=2", "risk.mappa_level=1")],
        ["Risk detail", p("Risk to public when burgling occupied homes; one assault on householder 2014.", "risk.summary")], ["Licence conditions proposed", p("GPS tag, curfew 9pm to 6am, not to enter Chesterton ward", "custody.licence_conditions")],
        ["Physical health", p("Type 2 diabetes", "needs.physical_health"), "Mental health", p("None disclosed", "needs.mental_health")],
        ["*SECTION 4: STAFF"], ["POM", p("Ian Greatorex", "referrer.name", "un:POM=Ian Greatorex") , "COM", p("Sunita Pillai", "lead.name")], ["POM email", p("ian.greatorex@prisons.example", "referrer.email"), "COM email", p("sunita.pillai@probation.example", "lead.email")],
        ["POM tel", p("01632 960 441", "referrer.phone"), "COM tel", p("07700 900 860", "lead.phone")],
        ["Consent obtained", p("Y", "consent.given", "agency=prison"), "Date", p("05-Nov-2026", "consent.date=2026-11-05")]], widths={4: [95, 155, 95, 155]})
    p.d["unmapped"] = [u for u in p.d["unmapped"] if u["label"] != "POM"]
    put("sections-and-staff", "ian.greatorex@prisons.example", "Duty to Refer - Amponsah A2203DK - Cambridge", "Please find attached DTR.\n\nIan Greatorex\nPOM, HMP Highpoint\n", [p], "pdf", "grid of four, two workers side by side", file=f, filename="DTR_A2203DK.pdf",
        lenient=["rough_sleeping", "referrer.role", "agency", "homeless_status", "custody.status", "housing.situation", "authority", "referrer.organisation", "local_connection.grounds", "reason"])

    p = P()
    f = pdf("*Jobcentre Plus", "*Referral to a local housing authority – customer at risk of homelessness", "", "Customer", [
        ["Full name", p("Joanne Marie Tindall", "person.name")], ["Date of birth", p("19 08 1986", "person.date_of_birth=1986-08-19")], ["NINO", p("QQ 77 81 20 D", "person.ni_number=QQ778120D")],
        ["Contact number", p("07700 900455 (text first)", "person.phone=07700 900455")], ["Email", p("jo.tindall@mail.example", "person.email")], ["Where are they staying?", p("12 Elm Park, Basildon, SS14 9ZZ - with sister until Xmas", "person.address=12 Elm Park, Basildon, SS14 9ZZ")],
        ["Who else is in the household?", p("Partner Craig Tindall 3/3/84; sons Alfie (9) and Noah (6)")]], "Circumstances", [
        ["What has happened?", p("Evicted by bailiffs 20 October for rent arrears of £2,140. Sister can't keep all four of them after 24 December.", "reason", "housing.arrears=£2,140")],
        ["Homeless now or at risk?", p("At risk", "homeless_status=threatened")], ["If at risk, from when", p("24 12 2026", "homeless_date=2026-12-24")],
        ["Council the customer has chosen", p("Basildon", "authority")], ["Customer gave permission", p("Yes, face to face, 12 11 2026", "consent.given=true", "consent.method=oral", "consent.date=2026-11-12")]], "Work coach", [
        ["Name", p("Devon Marsh", "referrer.name", "agency=jobcentre")], ["Site", p("Basildon Jobcentre", "referrer.organisation")], ["Phone", p("01632 960 300", "referrer.phone")], ["Date sent", p("12 11 2026", "referral_date=2026-11-12")]], widths={2: [170, 330]})
    p.hh("", "Craig Tindall", "Partner", "1984-03-03")
    p.hh("", "Alfie", "son")
    p.hh("", "Noah", "son")
    put("work-coach-family", "devon.marsh@jobcentre.example", "Homeless referral", "Customer referral attached.\n", [p], "pdf", "short tables under one-word headings, household in a sentence", file=f, filename="referral to LA.pdf",
        lenient=["referrer.role", "referrer.organisation", "referrer.team", "referrer.phone", "household", "housing.situation", "housing.loss_reason", "consent.method"])

    p = P()
    f = convert(docx("*BAIL AND REMAND ACCOMMODATION REFERRAL", [
        ["*DEFENDANT NAME", p("FENWICK, Lewis", "person.name=Lewis Fenwick"), "*D.O.B.", p("15/05/01", "person.date_of_birth=2001-05-15")], ["*PRISON", p("HMP Bedford", "custody.prison"), "*PRISON NUMBER", p("A0652FV", "person.prison_number")],
        ["*STATUS", p("Remand", "custody.status=remand"), "*NEXT HEARING", p("3/12/26 Peterborough Crown Court", "un:NEXT HEARING")], ["*CHARGE", p("Affray", "custody.offence"), "*POSSIBLE RELEASE", p("3/12/26 if bailed", "custody.release_date=2026-12-03")],
        ["*HOME AREA", p("Huntingdonshire", "un:HOME AREA"), "*LAST ADDRESS", p("27 Ermine St, Huntingdon PE29 9ZZ", "person.last_settled_address")],
        ["*CAN HE RETURN?", p("No. Victim lives there.", "un:CAN HE RETURN")], ["*VULNERABILITIES", p("ADHD, care leaver (Cambs CC)", "person.care_leaver=true", "needs.mental_health=ADHD")],
        ["*REFERRED BY", p("Oonagh Reilly, Bail Information Officer, HMP Bedford", "referrer.name=Oonagh Reilly", "referrer.role=Bail Information Officer", "referrer.organisation=HMP Bedford", "agency=prison")],
        ["*CONTACT", p("01632 960 091 / oonagh.reilly@prisons.example", "referrer.phone=01632 960 091", "referrer.email=oonagh.reilly@prisons.example")],
        ["*DATE", p("16/11/26", "referral_date=2026-11-16"), "*CONSENT", p("YES", "consent.given")]]), "docx", "doc")
    put("bail-capitals", "oonagh.reilly@prisons.example", "L Fenwick - possible bail", "Hi,\nPlease see attached. Hearing is 3 Dec so would be grateful for an early answer.\nOonagh\n", [p], "doc", "capitals, four columns, release depends on a hearing", file=f, filename="Fenwick.doc",
        lenient=["needs.mental_health", "needs.support", "needs.physical_health", "reason", "housing.loss_reason", "custody.release_date", "homeless_status", "local_connection.details", "authority", "person.last_settled_address", "risk.summary", "person.address"])

    p = P()
    f = rtf("*Duty to Refer printout", "Record created " + p("11 November 2026", "un:Record created"), [
        ["Subject", p("Wojciech Zaremba", "person.name")], ["Subject DOB", p("1983-04-28", "person.date_of_birth=1983-04-28")], ["Subject CRN", p("C118263", "person.crn")], ["Subject telephone", p("+44 7700 900318", "person.phone")],
        ["Subject current address", p("Approved Premises, 2 Broad Lane, Southend-on-Sea SS1 9ZZ", "person.address=2 Broad Lane, Southend-on-Sea SS1 9ZZ")], ["Move-on date from AP", p("7 December 2026", "homeless_date=2026-12-07")],
        ["Immigration", p("Settled status (EUSS)", "person.immigration_status")], ["Recourse to public funds", p("Yes", "person.public_funds")], ["Language", p("Polish", "person.language")], ["Interpreter needed", p("Yes", "person.interpreter_needed")],
        ["Registered sex offender", p("Yes", "risk.registered_sex_offender")], ["Arson history", p("No", "risk.arson")], ["MAPPA", p("Category 1 Level 2", "risk.mappa_category=1", "risk.mappa_level=2")], ["Risk of serious harm", p("High - children", "risk.level=high", "un:Risk of serious harm=High - children")],
        ["Address restrictions", p("No address within sight of a school or playground", "risk.excluded_areas")], ["Reason for duty to refer", p("12 week AP placement ends, no address to go to", "reason")],
        ["Practitioner", p("Hamish Orde", "referrer.name", "referrer.role=Probation Officer", "agency=probation")], ["Practitioner email", p("hamish.orde@probation.example", "referrer.email")], ["Team", p("Southend Public Protection", "referrer.team")], ["Consent recorded", p("Yes - written", "consent.given=true", "consent.method=written")]])
    put("record-printout", "hamish.orde@probation.example", "OFFICIAL SENSITIVE: DTR C118263", "See attached.\n\nHamish Orde\nProbation Officer\n", [p], "rtf", "a system's record, one name and value a row, ISO birth date", file=f, filename="dtr_C118263.rtf",
        lenient=["referrer.role", "person.address", "housing.situation", "homeless_status", "custody.status", "risk.excluded_areas", "risk.summary", "custody.licence_conditions", "referral_date", "unmapped"])

    p = P()
    f = convert(docx("*SSAFA & Garrison Welfare – Service Leaver Housing Referral", [
        ["Service person's name and rank:", p("Cpl Thomas Arkwright", "person.name=Thomas Arkwright")], ["Service number", p("30114477", "un:Service number=30114477")], ["Date of birth:", p("12 Jan 1992", "person.date_of_birth=1992-01-12")],
        ["Branch", p("Army (REME)", "person.armed_forces=true", "un:Branch=Army (REME)")], ["Discharge date", p("31 Dec 2026", "un:Discharge date=31 Dec 2026")], ["Must leave service accommodation by", p("29 Jan 2027", "homeless_date=2027-01-29")],
        ["Present address", p("44 Kiwi Road, Merville Barracks, Colchester CO2 9ZZ", "person.address")], ["Telephone / email", p("07700 900 921 / t.arkwright@mail.example", "person.phone=07700 900 921", "person.email=t.arkwright@mail.example")],
        ["Spouse / partner", p("Leanne Arkwright, 9 Sep 1993")], ["Children", p("Poppy, 2 Feb 2021")],
        ["Local authority applied to", p("Colchester City Council", "authority=Colchester")], ["Why this authority?", p("Posted here since 2019, Leanne works at the hospital", "local_connection.details")],
        ["Reason for referral", p("End of service. Notice to vacate SFA received 1 Nov. Cannot afford private rent.", "reason")],
        ["Name of welfare officer", p("WO2 Pauline Sherratt", "referrer.name=Pauline Sherratt", "referrer.role=welfare officer", "agency=armed_forces")], ["Tel", p("01632 960 730", "referrer.phone")], ["Signed by service person", "T Arkwright"], ["Dated", p("10 Nov 2026", "un:Dated=10 Nov 2026")]]), "docx", "odt")
    p.hh("", "Leanne Arkwright", "Spouse / partner", "1993-09-09")
    p.hh("", "Poppy", "Children", "2021-02-02")
    put("service-leaver-family", "pauline.sherratt@army.example", "Arkwright family", "Sir/Madam\n\nReferral attached for a service leaver and family.\n\nP Sherratt\n", [p], "odt", "one pair a row, phone and mail in one answer, signature for consent", file=f, filename="Housing referral - Arkwright.odt",
        lenient=["household", "consent.given", "consent.method", "consent.date", "referral_date", "referrer.role", "referrer.organisation", "homeless_status", "housing.situation", "housing.loss_reason", "local_connection.grounds", "unmapped", "custody.release_date"])

    p = P()
    rows = [("Referrer", p("Adult Social Care, Harbour Team", "referrer.organisation", "agency=social_services")), ("Worker", p("Bethan Pugh", "referrer.name")), ("Worker's phone", p("01632 960 818", "referrer.phone")), ("Date", p("14/11/2026", "referral_date=2026-11-14")),
            ("Adult's name", p("Cyril Obafemi", "person.name")), ("Adult's date of birth", p("03/06/1947", "person.date_of_birth=1947-06-03")), ("Phone", p("none")), ("Best way to reach", p("through his daughter Grace Obafemi, 07700 900 377", "person.contact_via")),
            ("Where he is", p("Thorney Lodge (respite), 3 Green Rd, Peterborough PE6 9ZZ", "person.address=3 Green Rd, Peterborough PE6 9ZZ")), ("Funding for this ends", p("27/11/2026", "homeless_date=2026-11-27")), ("Previous home", p("Private flat, 5A Lincoln Rd, Peterborough PE1 9ZZ, landlord has taken it back", "person.last_settled_address=5A Lincoln Rd, Peterborough PE1 9ZZ")),
            ("Care and support needs", p("Early dementia, needs prompting with meals and tablets", "un:Care and support needs")), ("Consent", p("Yes (has capacity, asked 13/11/2026)", "consent.given=true", "consent.date=2026-11-13"))]
    html = "<html><body><p>Dear Housing,</p><p>Please accept this as our duty to refer for Mr Obafemi.</p><table border=1 cellpadding=4>" + "".join("<tr><td bgcolor='#eef'>%s</td><td>%s</td></tr>" % (escape(a), escape(b)) for a, b in rows) + "</table><p>Many thanks<br>Bethan Pugh<br>Social Worker</p></body></html>"
    put("respite-table", "bethan.pugh@social-care.example", "Duty to refer – C.O.", "", [p], "html", "table in the mail, a daughter's number to reach him by", html=html,
        lenient=["referrer.role", "referrer.team", "referrer.organisation", "homeless_status", "housing.situation", "housing.loss_reason", "reason", "needs.support", "needs.mental_health", "needs.physical_health", "person.address", "person.last_settled_address", "consent.method"])

    p = P()
    body = "Hi Housing Options,\n\nDuty to refer please for one of ours, consent given verbally today.\n\nNAME - " + p("Tyrone Beckles", "person.name", "consent.given=true", "consent.method=oral") + "\nDOB - " + p("5/11/96", "person.date_of_birth=1996-11-05") + "\nCRN - " + p("X905511", "person.crn") + \
        "\nTEL - " + p("07700 900 083", "person.phone") + "\nADDRESS - " + p("nfa, sleeping in his car round Grays", "person.no_fixed_abode=true", "rough_sleeping=true") + "\nORDER - " + p("on licence until 8/4/27", "custody.status=licence", "un:ORDER=on licence until 8/4/27") + "\nRISK - " + p("medium RoSH, no concerns re lone working", "risk.level=medium", "risk.to_staff=no concerns re lone working") + \
        "\nHEALTH - " + p("asthma", "needs.physical_health") + "\nBACKGROUND - " + p("relationship broke down in Sept and he had to leave his girlfriends flat. Has applied for 3 rooms but no deposit.", "reason") + \
        "\nWHY THURROCK - " + p("works at Lakeside, 2 yrs", "local_connection.details", "local_connection.grounds=employment") + "\n\nThanks\n\n" + p("Maxine Ford", "referrer.name") + "\n" + p("Probation Services Officer", "referrer.role", "agency=probation") + "\nGrays office | " + p("01632 960 663", "referrer.phone") + "\n"
    put("dashes-licence", "maxine.ford@probation.example", "DTR - Tyrone Beckles", body, [p], "text", "label, dash, answer in the mail, signature for the referrer",
        lenient=["homeless_status", "housing.loss_reason", "housing.situation", "person.address", "authority", "consent.date", "referrer.team", "referrer.organisation", "homeless_date"])
