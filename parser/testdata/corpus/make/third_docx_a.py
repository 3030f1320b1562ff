#!/usr/bin/python3
"""Word documents made by python-docx. Needs what third_lib.py names."""
from third_lib import M, DOCX, document, docx_bytes, para, table


def hospital_one_page():
    m = M("docx-hospital-one-page", "docx", "python-docx", "one page, two columns, signature block in the covering mail")
    d = document("Calibri", 11)
    d.add_heading("Duty to Refer – Inpatient", 1)
    table(d, [
        m("Patient name", "Mrs Agnieszka Nowakowska-Hart", n="Agnieszka Nowakowska-Hart"), m("Date of birth", "21/02/1974", dob="1974-02-21"), m("NHS number", "943 476 5870", nhs="9434765870"),
        m("Home address", "6 Mill Lane\nWitham\nCM8 1BP", ad="6 Mill Lane, Witham, CM8 1BP"), m("Mobile", "07700 900731", "ph"), m("Ward", "Felsted Ward, extension 4410", "via"),
        m("Medically fit from", "24/11/2026", "u"), m("Housing situation", "Renting a room from her ex-husband, who wants her out", "sit"),
        m("Reason for referral", "Ex-husband will not have her back after discharge", "re"), m("Homeless / threatened with homelessness (state which)", "Threatened with homelessness", hs="threatened"),
        m("Health", "Stroke in September, left-sided weakness, walks with a frame", phy="Stroke in September, left-sided weakness, walks with a frame"), m("Language", "Polish. Interpreter required: Yes", lang="Polish", itp=True),
        m("Patient has consented", "Yes – verbally, 18/11/2026", cg=True, cm="oral", cd="2026-11-18"), m("Referrer", "Chloe Abbot, Occupational Therapist", rn="Chloe Abbot", rr="Occupational Therapist"), m("Bleep / tel", "01632 960144", "rp"), m("Date", "18/11/2026", rd="2026-11-18")])
    m.g(ag="hospital", rm="chloe.abbot@nhs.example", rg="Broomfield Hospital")
    m.lenient = ["rt"]
    m.send("Chloe Abbot <chloe.abbot@nhs.example>", "housingoptions@braintree.example", "DTR Felsted ward", """
Good morning,

DTR attached for a lady on our ward.

Best wishes

Chloe Abbot
Occupational Therapist
Therapies Team | Broomfield Hospital | Mid and South Essex
Tel: 01632 960144 | chloe.abbot@nhs.example
My working days are Mon-Thurs
""", attach=[("DTR form AN-H.docx", docx_bytes(d), DOCX)])


def jobcentre():
    m = M("docx-jobcentre-side-by-side", "docx", "python-docx", "two pairs a row, shaded heads, customer's words")
    d = document()
    para(d, "**DWP – Duty to Refer: Customer at Risk of Homelessness**")
    table(d, [["**Customer details**"],
              [*m("Surname", "Okonkwo-Bright"), *m("First name(s)", "Chidi")], [*m("DOB", "03-Nov-1995", dob="1995-11-03"), *m("NINO", "TN 60 71 83 A", ni="TN607183A")],
              [*m("Contact no.", "07700 900205", "ph"), *m("E-mail", "chidi.ob@mail.example", "em")], [*m("Gender", "Male", "sex"), *m("Nationality", "British", "nat")],
              m("Current address", "NFA", nfa=True), m("Last settled address", "10 Hamlet Court Road, Westcliff-on-Sea SS0 7LX", "lsa"),
              ["**Circumstances**"], [*m("Sleeping rough?", "No", rs=False), *m("Homeless since", "1 October 2026", hd="2026-10-01")],
              m("In the customer's own words", "My flatmate stopped paying and the agent took the flat back. I been on different sofas since.", re="My flatmate stopped paying and the agent took the flat back. I been on different sofas since."),
              [*m("Care leaver", "No", cl=False), *m("HM Forces", "No", af=False)],
              ["**Consent and referrer**"], [*m("Customer consent", "Yes (written)", cg=True, cm="written"), *m("Date of consent", "12/10/2026", cd="2026-10-12")],
              [*m("Work coach", "Ffion Bellamy", rn="Ffion Bellamy", rr="Work coach"), *m("Jobcentre", "Southend", rg="Southend Jobcentre")], [*m("Tel", "01632 960288", "rp"), *m("Date of referral", "12/10/2026", rd="2026-10-12")]], cols=4)
    m.g(n="Chidi Okonkwo-Bright", ag="jobcentre", hs="homeless")
    m.lenient = ["sit", "loss", "rg", "rr"]
    m.send("Ffion Bellamy <ffion.bellamy@dwp.example>", "housingsolutionsteam@southend.example", "Duty to Refer form - C O-B", "Please find attached\n\nFfion", attach=[("DTR_customer.docx", docx_bytes(d), DOCX)])


def omu_long():
    m = M("docx-omu-ten-sections", "docx", "python-docx", "ten numbered sections, heading paragraphs between tables, 'as above' for the lead")
    d = document("Arial", 11)
    d.add_heading("Prison Duty to Refer – full referral", 0)

    def sec(title, rows, cols=2):
        d.add_heading(title, 2)
        table(d, rows, cols)
    sec("1. The housing authority", [m("Which council is this referral to?", "Castle Point Borough Council", au="Castle Point"), m("Date sent", "9th November 2026", rd="2026-11-09")])
    sec("2. Person", [m("Full name", "WHEELER, Dominic Andrew", n="Dominic Andrew Wheeler"), m("Any other names used", "Dom", "aka"), m("D.O.B.", "16.06.1982", dob="1982-06-16"), m("Prison no.", "A 6120 CX", pn="A6120CX"), m("CRN", "B417720", "crn"),
                      m("PNC", "2004/0118273K", "pnc"), m("National Insurance", "JX225901D", "ni"), m("Ethnicity", "White British", "eth"), m("Nationality", "British", "nat"), m("Served in armed forces?", "No", af=False)])
    sec("3. Sentence", [m("Establishment", "Chelmsford (HMP & YOI)", cp="HMP Chelmsford"), m("Status", "Recall – standard", cs="recall"), m("Index offence", "Robbery", "cof"), m("Sentence", "6 years, imposed 14/02/2022", csl="6 years", csd="2022-02-14"), m("Release date", "04/01/2027", crd="2027-01-04"), m("Type of release", "Sentence end (SED)", crt="SED")])
    sec("4. Housing before prison", [m("Last settled address", "Hostel, 3 Furtherwick Road, Canvey Island SS8 7AE", "lsa"), m("Type", "Supported hostel", "u"), m("Why can they not return?", "Licence to occupy ended on recall, bed given to another resident", loss="Licence to occupy ended on recall, bed given to another resident"), m("Tenancy to be saved?", "No", save=False)])
    sec("5. Reason for this referral", [m("Reason", "No accommodation on release. Will be homeless from the gate.", "re", hs="threatened")])
    sec("6. Local connection", [m("Grounds", "Family", lcg=["family"]), m("Details", "Father on Canvey since 1990s, visits him monthly", "lcd")])
    sec("7. Health", [m("Mental health", "Personality disorder; on the in-reach caseload", "mh"), m("Physical health", "Hepatitis C, treated", "phy"), m("Drugs / alcohol", "Methadone 40ml, will need community script", "sub")])
    sec("8. Risk", [m("RoSH level", "High", rl="high"), m("MAPPA", "Category 2 Level 1", mc=2, ml=1), m("Risk to staff", "Verbal aggression to male staff in 2023. Do not visit alone.", "staff"), m("Arson", "None known", arson=False), m("RSO", "No", rso=False), m("Exclusion zones", "Leigh Broadway", "excl")])
    sec("9. Consent", [m("Has consent been obtained?", "Yes", cg=True), m("How?", "In writing on 06/11/2026", cm="written", cd="2026-11-06")])
    sec("10. Contacts", [m("Referred by", "Patrick Szymański", rn="Patrick Szymański"), m("Grade / role", "Key Worker, Resettlement", rr="Key Worker, Resettlement"), m("Telephone", "01632 960610", "rp"), m("Email", "patrick.szymanski@hmpps.example", "rm"),
                         m("Lead contact for the case", "As above", ln="Patrick Szymański", lp="01632 960610", lm="patrick.szymanski@hmpps.example"), m("Social worker, CPN etc.", "In-reach nurse Ola Bello, via healthcare", op="In-reach nurse Ola Bello, via healthcare")])
    m.g(ag="prison")
    m.lenient = ["arson", "rg", "rt"]
    m.send("Patrick Szymański <patrick.szymanski@hmpps.example>", "Housingoptions@castlepoint.example", "Full DTR - Wheeler A6120CX", "Hi\n\nPlease acknowledge receipt.\n\nPatrick\nOffender Management Unit", attach=[("Prison DTR full v4.docx", docx_bytes(d), DOCX)])


def yjs():
    m = M("docx-yjs-parent-named", "docx", "python-docx", "parent with the same labels in the second block, answers struck out", lenient=["sit", "via", "op"])
    d = document("Verdana", 9)
    para(d, "Youth Justice Service – Housing Referral (16-18+)")
    table(d, [["**Young person**"], m("Name", "Reuben Faulkner", "n"), m("Date of birth", "08/08/2008", dob="2008-08-08"), m("Telephone", "07700 900915", "ph"), m("Gender (delete as appropriate)", "Male / ~~Female / Non-binary~~", sex="Male"),
              m("Is the young person a care leaver?", "~~Yes~~ / No", cl=False), ["**Parent / carer**"], m("Name", "Donna Faulkner"), m("Date of birth", "13/01/1981"), m("Telephone", "07700 900916"), m("Address", "77 Hobbs Cross Road, Harlow CM17 0NN"),
              ["**Referral**"], m("Why is the young person being referred?", "Mum fled with the younger ones to family in Kent; Reuben stayed and the tenancy is in her name and has been given up.", "re"), m("When must they leave?", "1st December 2026", hd="2026-12-01"),
              m("Homeless or at risk?", "~~Homeless~~ / At risk within 56 days", hs="threatened"), m("Current order", "On bail to Chelmsford Youth Court", cs="bail"), m("Alleged offence", "Theft from a motor vehicle", "cof"),
              m("Does the young person agree to this referral?", "Yes / ~~No~~", cg=True), m("How was agreement given?", "Orally, 3 Nov", cm="oral"), ["**Worker**"], m("Name", "Kwabena Asante", rn="Kwabena Asante"), m("Post", "YJS Officer", "rr", ag="youth_offending_team"),
              m("Telephone", "01632 960333", "rp"), m("Team", "West Essex YJS", "rt"), m("Date", "04/11/2026", rd="2026-11-04")])
    m.ref["consent"]["date"] = "2026-11-03"
    m.lenient += ["cd", "rt", "rg"]
    m.send("Kwabena Asante <kwabena.asante@essexyjs.example>", "housing.options@harlow.example", "YJS referral RF", "Hello, please see attached housing referral for one of our young people.\n\nRegards, Kwabena", attach=[("Housing referral RF.docx", docx_bytes(d), DOCX)])


def refuge():
    m = M("docx-refuge-client-perpetrator", "docx", "python-docx", "client left, perpetrator right with the same labels", lenient=["sit", "loss", "ag"])
    d = document()
    d.add_heading("Refuge move-on: Duty to Refer", 1)
    table(d, [["**CLIENT**", None, "**PERPETRATOR**", None], [*m("Full name", "Simone Aldous", "n"), "Full name", "Craig Aldous"], [*m("DOB", "30/09/86", dob="1986-09-30"), "DOB", "12/12/84"],
              [*m("Ethnicity", "White and Asian", "eth"), "Ethnicity", "White British"], [*m("Mobile", "07700 900528 (safe)", ph="07700 900528"), "Mobile", "not known"], ["Address", "Refuge – confidential", "Address", "4 Thorpe Hall Avenue"]], cols=4)
    para(d, "")
    table(d, [["Children with client (name / relationship / dob)"], ["Lola Aldous / daughter / 02.02.2020"], ["Teddy Aldous / son / 19.07.2023"]], cols=1)
    m.g(hh=[{"name": "Lola Aldous", "relationship": "daughter", "date_of_birth": "2020-02-02"}, {"name": "Teddy Aldous", "relationship": "son", "date_of_birth": "2023-07-19"}])
    para(d, "")
    table(d, [m("Council referred to", "Rochford", au="Rochford"), m("Date", "5/11/2026", rd="2026-11-05"), m("Is the client homeless?", "Yes, refuge is temporary", hs="homeless"), m("Reason for homelessness", "Fled domestic abuse on 14 August, cannot return", "re"),
              m("Experienced domestic abuse", "Yes", da=True), m("Support needs", "Trauma support; Budgeting", sup=["Trauma support", "Budgeting"]), m("Local connection", "None", lcg=["none"]), m("If none, why this council?", "Sister in Hockley will help with the children; MARAC advises not Southend", lce="Sister in Hockley will help with the children; MARAC advises not Southend"),
              m("Consent", "Client has signed our information sharing agreement", cg=True, cm="written"), m("Completed by", "Annabel Frith", rn="Annabel Frith"), m("Job title", "Children and Families Worker", "rr"), m("Contact", "annabel@havenrefuge.example / 01632 960091", rm="annabel@havenrefuge.example", rp="01632 960091"), m("Organisation", "Haven Refuge", "rg")])
    m.g(ag="other")
    m.send("Annabel Frith <annabel@havenrefuge.example>", "housingoptions@rochford.example", "Duty to refer (confidential)", "See attached. Please do NOT write to the family home.\n\nAnnabel", attach=[("S.A. duty to refer.docx", docx_bytes(d), DOCX)])


def paragraphs():
    m = M("docx-paragraph-form-no-table", "docx", "python-docx", "no table: bold labels and answers in one paragraph each, tabs between two", lenient=["cs"])
    d = document("Times New Roman", 12)
    para(d, "**Homelessness Reduction Act: Public Authority Referral**")
    for line in (["**Date:** 2 October 2026\t**Local authority:** Fenland District Council"], ["**Client's name:** Yolanda Petrescu\t**Date of birth:** 18/04/1990"], ["**Prison/CRN:** HMP Peterborough / V620134"],
                 ["**Telephone (client):** none, write c/o her key worker at the prison"], ["**Release date:** 20 November 2026 (HDC)"], ["**What is the reason for the referral?** Tenancy in Wisbech surrendered after long remand; nobody to go to."],
                 ["**Local connection** (tick): residence ☒  work ☐  family ☐  other ☐"], ["**Support needs:** alcohol ☒  drugs ☐  mental health ☒  learning disability ☐  literacy ☒"], ["**Is the client pregnant?** No"], ["**Domestic abuse (victim)?** Yes – historic"],
                 ["**Agreement:** The client consents to this referral. Signed: Y Petrescu    Date: 1/10/26"], ["**Referring officer:** Harriet Munn, Senior Case Administrator, HMP Peterborough, 01632 960522, harriet.munn@peterboroughprison.example"]):
        para(d, line[0])
    m.g(rd="2026-10-02", au="Fenland", n="Yolanda Petrescu", dob="1990-04-18", cp="HMP Peterborough", crn="V620134", via="c/o her key worker at the prison", crd="2026-11-20", crt="HDC", re="Tenancy in Wisbech surrendered after long remand; nobody to go to.",
        lcg=["residence"], sup=["alcohol", "mental health", "literacy"], preg=False, da=True, cg=True, cm="written", cd="2026-10-01", rn="Harriet Munn", rr="Senior Case Administrator", rg="HMP Peterborough", rp="01632 960522", rm="harriet.munn@peterboroughprison.example", ag="prison")
    m.send("Harriet Munn <harriet.munn@peterboroughprison.example>", "homelessness@fenland.example", "HRA referral", attach=[("Referral - Petrescu.docx", docx_bytes(d), DOCX)], text="")


def two_workers():
    m = M("docx-probation-two-officers", "docx", "python-docx", "referrer and supervising officer differ; phones with whose they are in one cell", lenient=["sit", "rt"])
    d = document()
    para(d, "**PROBATION SERVICE – REFERRAL TO LOCAL HOUSING AUTHORITY**")
    table(d, [m("Person on probation", "Lewis Makinde", "n"), m("DOB / CRN", "25.12.1993 / D771046", dob="1993-12-25", crn="D771046"), m("Contact numbers", "Own: 07700 900140\nMum (Grace): 07700 900141", ph="07700 900140"), m("Email", "N/A"),
              m("Present address", "c/o 5 Pargeters Hyam, Hockley SS5 4TB (mother, until 12th Dec)", ad="c/o 5 Pargeters Hyam, Hockley SS5 4TB"), m("Sentence / order", "Community order with RAR days", cs="community_order"), m("Offence", "Assault by beating", "cof"),
              m("Homeless or threatened", "Threatened", hs="threatened"), m("Date", "12 December 2026", hd="2026-12-12"), m("Circumstances leading to referral", "Mother is moving to sheltered housing and gives up the house", "re"),
              m("Risk level (RoSH)", "Medium – known adult", rl="medium"), m("Risk to staff / lone working", "No known risks to staff", "staff"), m("Who is completing this form?", "Ashok Verma, Trainee Probation Officer (PQiP)", rn="Ashok Verma", rr="Trainee Probation Officer (PQiP)"),
              m("Email and phone of person completing", "ashok.verma@probation.example, 01632 960745", rm="ashok.verma@probation.example", rp="01632 960745"), m("Supervising officer / lead for the case", "Theresa Quill, 07700 900142, theresa.quill@probation.example", ln="Theresa Quill", lp="07700 900142", lm="theresa.quill@probation.example"),
              m("Office", "Southend Probation, Baryta House", "u"), m("Consent to referral", "Verbal consent 16/11/26", cg=True, cm="oral", cd="2026-11-16"), m("Form completed on", "17/11/26", rd="2026-11-17")])
    m.g(ag="probation", rg="Probation Service")
    m.lenient += ["via", "hh", "rg"]
    m.send("Ashok Verma <ashok.verma@probation.example>", "housingoptions@rochford.example", "Duty to Refer - LM D771046", """
Dear Housing,

Please find a DTR attached for Lewis. Happy to discuss.

Kind regards
Ashok Verma (he/him)
Trainee Probation Officer | Southend Delivery Unit
""", attach=[("LM DTR.docx", docx_bytes(d), DOCX)])


def council_checklist():
    m = M("docx-needs-checklist", "docx", "python-docx", "needs as a grid of ticks with comments, yes and no in their own columns", lenient=["sit", "op"])
    d = document("Arial", 9)
    d.add_heading("Public body referral form", 1)
    table(d, [m("Name of individual", "Gwendoline Tasker", "n"), m("Also known as", "Wendy", "aka"), m("Date of birth", "7 January 1956", dob="1956-01-07"), m("Tel", "01632 960318", "ph"), m("Address", "The Willows Care Home (respite), London Road, Maldon CM9 6HE", ad="The Willows Care Home (respite), London Road, Maldon CM9 6HE"),
              m("NHS Number", "N/A"), m("Reason", "Son has sold the bungalow she lived in; respite ends and she has no home to return to", "re"), m("Homelessness expected on", "30/11/2026", hd="2026-11-30")])
    para(d, "Does the individual have any of these needs?")
    table(d, [["**Need**", "**Yes**", "**No**", "**Comments**"], ["Mental health", "", "✓", ""], ["Physical disability", "✓", "", "Rheumatoid arthritis, cannot manage stairs"], ["Learning disability", "", "✓", ""], ["Substance misuse", "", "✓", ""], ["Hearing or sight loss", "✓", "", "Hearing aids"], ["Victim of domestic abuse", "", "✓", ""]])
    m.g(sup=["Physical disability", "Hearing or sight loss"], da=False, phy="Rheumatoid arthritis, cannot manage stairs")
    m.lenient += ["mh", "sub", "phy"]
    para(d, "")
    table(d, [m("Referring organisation", "Adult Social Care, Essex County Council", rg="Essex County Council", rt="Adult Social Care", ag="social_services"), m("Worker", "Imran Sheikh", rn="Imran Sheikh"), m("Position", "Social Worker", "rr"), m("Phone", "01632 960266", "rp"), m("Email", "imran.sheikh@essexasc.example", "rm"), m("Date", "19-11-2026", rd="2026-11-19"),
              m("Individual's consent", "☒ Yes   ☐ No   ☐ Lacks capacity", cg=True)])
    m.lenient += ["rg", "rt", "hs"]
    m.send("Imran Sheikh <imran.sheikh@essexasc.example>", "housingoptions@maldon.example", "Public body referral: Mrs Tasker", "Please find attached referral form.\n\nImran Sheikh", attach=[("referral form.docx", docx_bytes(d), DOCX)])


def header_referrer():
    m = M("docx-referrer-in-header", "docx", "python-docx", "who refers stands in the page's header, the form itself has only the person", lenient=["rg", "sit"])
    d = document()
    h = d.sections[0].header
    h.paragraphs[0].text = "HMP Wandsworth – Resettlement"
    h.add_paragraph("Completed by: Delroy Francis, Housing Specialist (Catch22)   Tel: 020 7946 0311")
    d.sections[0].footer.paragraphs[0].text = "DTR form v3 – OFFICIAL SENSITIVE when completed"
    para(d, "**Section A: who is at risk of homelessness**")
    table(d, [m("Prisoner", "Tomasz Grudziński", n="Tomasz Grudziński"), m("Number", "A3308FT", "pn"), m("Born", "04/06/1985", dob="1985-06-04"), m("Language", "Polish (interpreter: no)", lang="Polish", itp=False), m("Immigration", "EU Settlement Scheme – settled", imm="EU Settlement Scheme – settled")])
    para(d, "**Section B: release**")
    table(d, [m("Prison", "Wandsworth", cp="HMP Wandsworth"), m("On remand or sentenced?", "Sentenced", cs="sentenced"), m("Release date", "30.11.26", crd="2026-11-30"), m("Wants to live in", "Thurrock", "u"), m("Local connection", "Worked at Tilbury docks until arrest", lcd="Worked at Tilbury docks until arrest")])
    m.lenient += ["lcg", "au"]
    para(d, "**Section C: agreement**")
    para(d, "I agree that my details are passed to the council.   Signed  T. Grudzinski   Dated  26.10.26")
    m.g(cg=True, cm="written", cd="2026-10-26", rn="Delroy Francis", rr="Housing Specialist", rp="020 7946 0311", rg="Catch22", ag="other")
    m.lenient += ["ag"]
    m.send("Delroy Francis <delroy.francis@catch22.example>", "HousingOptions@thurrock.example", "DTR Wandsworth", "Referral attached for Thurrock.", attach=[("TG.docx", docx_bytes(d), DOCX)])


def approved_premises():
    m = M("docx-approved-premises-move-on", "docx", "python-docx", "long risk in words, licence conditions listed line by line", lenient=["sit", "rsum", "nfa", "op"])
    d = document("Arial", 10)
    d.add_heading("Approved Premises – move on / duty to refer", 1)
    table(d, [m("Resident", "Gareth Pugh-Simms", "n"), m("Date of Birth", "11 Mar 1969", dob="1969-03-11"), m("CRN", "H059217", "crn"), m("NOMS ID", "A0912AK", pn="A0912AK"), m("Resident's mobile", "07700900862", "ph"),
              m("AP address", "Felmores House AP, Basildon SS13 1PN", ad="Felmores House AP, Basildon SS13 1PN"), m("AP placement ends", "14 December 2026", hd="2026-12-14"), m("Status", "On licence", cs="licence"), m("Index offence", "Indecent assault (2 counts)", "cof"),
              m("Licence conditions", "Residence as approved\nCurfew 19:00 to 07:00\nNo contact with under 18s\nGPS tag", clc="Residence as approved, Curfew 19:00 to 07:00, No contact with under 18s, GPS tag"), m("Registered sex offender?", "Yes – 10 years", rso=True), m("MAPPA", "Cat 1, Level 2", mc=1, ml=2), m("RoSH", "Very high (children)", rl="very_high"),
              m("Detail of risk", "Risk is to male children known and unknown. Must not be near schools, leisure centres or parks.", rsum="Risk is to male children known and unknown. Must not be near schools, leisure centres or parks."), m("Staff safety", "No concerns about staff", "staff"), m("Area to avoid", "CM7 and CM8", "excl"),
              m("Why is the resident homeless on move on?", "No family; tenancy lost 2019 on sentence", "re"), m("CAS3", "Not eligible, already used", cas3=False), m("Local connection", "Residence in Basildon 1988 – 2019", lcg=["residence"], lcd="Residence in Basildon 1988 – 2019"),
              m("Consent", "Resident signed DTR consent 23/10/2026", cg=True, cm="written", cd="2026-10-23"), m("AP key worker (completing)", "Sian Gallacher", rn="Sian Gallacher", rr="AP key worker"), m("Tel", "01632 960499", "rp"), m("COM", "Bartholomew Keane 07700 900863", ln="Bartholomew Keane", lp="07700 900863"), m("Date", "26/10/2026", rd="2026-10-26")])
    m.lenient += ["cas3", "rr", "rg"]
    m.g(ag="probation", hs="threatened")
    m.lenient += ["hs", "lcd", "lcg"]
    m.send("Sian Gallacher <sian.gallacher@probation.example>", "housing.solutions@basildon.example", "Move on referral H059217", "Attached.\nSian", attach=[("AP move on.docx", docx_bytes(d), DOCX)])


def nested():
    m = M("docx-nested-label-answer-in-cell", "docx", "python-docx", "label and answer in the same cell, three cells a row", lenient=["sit", "save"])
    d = document("Calibri", 10)
    para(d, "**Duty to Refer – Essex short form**")
    def c(label, answer, *k, **g):
        m(label, answer, *k, **g)
        return "%s: %s" % (label, answer)
    table(d, [[c("Surname", "Hollis"), c("Forename", "Bernadette"), c("Title", "Miss")], [c("DOB", "29/02/1988", dob="1988-02-29"), c("Tel", "07700 900777", "ph"), c("NI No", "WL 10 44 72 C", ni="WL104472C")],
              [c("Address", "19 Heycroft Way, Great Baddow, CM2 8JE", "ad")], [c("Tenure", "Housing association", "sit"), c("Landlord", "Meadow Homes", "land"), c("Arrears", "£980", "arr")],
              [c("Reason for referral", "Possession order granted 2/11/26; she asks for help to stop the eviction", "re")], [c("Status", "Threatened with homelessness", hs="threatened"), c("By", "7/12/2026", hd="2026-12-07"), c("Pregnant", "N", preg=False)],
              [c("Referrer", "Darren Oakes", rn="Darren Oakes"), c("Agency", "Jobcentre Plus Chelmsford", rg="Jobcentre Plus Chelmsford", ag="jobcentre"), c("Phone", "01632 960877", rp="01632 960877")], [c("Consent", "Y", cg=True), c("Verbal/written", "Written", cm="written"), c("Date", "16/11/2026", cd="2026-11-16")]], cols=3)
    m.g(n="Bernadette Hollis")
    m.lenient += ["rd"]
    m.send("Darren Oakes <darren.oakes@dwp.example>", "housing.adviceemail@chelmsford.example", "DTR Hollis", "Form attached as requested at our meeting.\n\nDarren", attach=[("DTR Essex short.docx", docx_bytes(d), DOCX)])


def questions_sentences():
    m = M("docx-long-questions-hospital-mh", "docx", "python-docx", "whole sentences for questions, guidance text below labels", lenient=["sit", "op", "nfa", "rt", "sup", "lsa"])
    d = document("Arial", 11)
    para(d, "**Referral to housing options from mental health in-patient services**")
    para(d, "Guidance: complete every box. Send within 24 hours of the decision to refer. Enquiries to the patient flow office 01632 960000.")
    table(d, [m("What is the name of the person you are referring?", "Nathaniel Boateng", "n"), m("What is their date of birth?", "26th August 2000", dob="2000-08-26"), m("What is the best number to reach them on?\n(If they have no phone, give the ward's)", "No phone. Ward office 01632 960437", via="Ward office 01632 960437"),
              m("Where were they living before admission?\n(Address or area)", "Room in shared house, 31 Albert Road, Southend SS1 2BS", lsa="Room in shared house, 31 Albert Road, Southend SS1 2BS"), m("Why can they not go back there?", "Other tenants have complained; licence ended by landlord 5 Oct", loss="Other tenants have complained; licence ended by landlord 5 Oct"),
              m("Are they homeless now, or likely to be within 56 days?", "Homeless now", hs="homeless"), m("Please describe any mental health needs\n(diagnosis, medication, section)", "Schizoaffective disorder, depot monthly, section 3 ended 1 Nov", mh="Schizoaffective disorder, depot monthly, section 3 ended 1 Nov"), m("Physical health?", "Nil of note", "phy"),
              m("Alcohol and drugs?", "Spice, none since admission", "sub"), m("Is there any risk to people visiting them?", "Visit in pairs when unwell", "staff"), m("Have they ever served in the armed forces?", "No", af=False), m("Do they have access to public funds?", "Yes", pf=True), m("Do they need an interpreter?", "No", itp=False),
              m("Do they agree to us sending you this?\n(You must ask)", "Yes, he told the named nurse on 9/11/2026", cg=True, cm="oral", cd="2026-11-09"), m("Your name, job and telephone number", "Carys Owusu, Named Nurse, 01632 960437", rn="Carys Owusu", rr="Named Nurse", rp="01632 960437"), m("Today's date", "9/11/2026", rd="2026-11-09")])
    m.g(ag="hospital")
    m.lenient += ["rg", "rs", "re", "loss"]
    m.send("Patient Flow <patientflow@eput.example>", "housingsolutionsteam@southend.example", "Inpatient housing referral", "Please see the attached form sent on behalf of Cedar Ward.\n\nPatient Flow Office", attach=[("Housing referral (MH inpatient).docx", docx_bytes(d), DOCX)])


def all_():
    for f in (hospital_one_page, jobcentre, omu_long, yjs, refuge, paragraphs, two_workers, council_checklist, header_referrer, approved_premises, nested, questions_sentences):
        f()


if __name__ == "__main__":
    all_()
