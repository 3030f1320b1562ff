#!/usr/bin/python3
"""The first fifteen messages of the sixth batch. Needs what sixth_lib.py needs."""
from sixth_lib import *  # noqa: F401,F403


def omu_label_left():
    f = F("omu-resettlement-table", "docx", "python-docx", "label left, numbered sections, prison OMU, answers in free words")
    w = Word("HMP Highpoint – Resettlement Hub", header="OFFICIAL – SENSITIVE (when complete)", footer="RH7 v3 – return completed form to the council's duty to refer inbox")
    w.p("Homelessness referral under s213B Housing Act 1996")
    w.h("1. About the man being referred")
    f.gold(agency="prison", custody__prison="HMP Highpoint")
    w.table([
        f.q("Surname", "OYELARAN", "", ""), f.q("First names", "Babatunde Michael", "person.name", "Babatunde Michael Oyelaran"),
        f.q("Likes to be called", "Tunde", "person.known_as"), f.q("Date of birth", "07.09.1991", "person.date_of_birth", "1991-09-07"),
        f.q("Prison number", "A4471FK", "person.prison_number"), f.q("Delius CRN", "X 318 774", "person.crn", "X318774"),
        f.q("NI no.", "QQ 31 07 74 B", "person.ni_number", "QQ310774B"), f.q("Location", "Unit 6, cell 22", "u"),
        f.q("Sentence and offence", "26 months for burglary (dwelling)", "", ""), f.q("Conditional release date", "08.01.2027", "custody.release_date", "2027-01-08"),
        f.q("Where did he live before custody?", "Rented room at 41b Mersea Terrace, Colchester, given up in March", "", ""),
    ], [6, 11])
    f.gold(custody__sentence_length="26 months", custody__offence="burglary (dwelling)", custody__release_type="CRD")
    f.gold(person__last_settled_address="41b Mersea Terrace, Colchester")
    w.h("2. Housing")
    w.table([
        f.q("Council he wants to be referred to", "Colchester City Council", "authority", "Colchester"),
        f.q("Link with that area", "Lived there 4 yrs before sentence, mum and two sisters still there", "local_connection.details"),
        f.q("Why will he be homeless?", "Private landlord re-let the room once he had been away 8 weeks. No family able to offer space.", "reason"),
        f.q("Benefits expected on release", "Universal Credit, appt. booked with the work coach", "u"),
    ], [6, 11])
    f.gold(local_connection__grounds=["residence", "family"])
    w.h("3. Needs and risks")
    w.table([
        f.q("Mental health", "Anxiety, sertraline 50mg", "needs.mental_health"), f.q("Physical health", "Nil", "needs.physical_health"),
        f.q("Drugs / alcohol", "Cannabis in the past; negative MDTs since May", "needs.substance_misuse"),
        f.q("Risk of harm (RoSH)", "Medium", "risk.level", "medium"), f.q("Risks to staff", "None known", "risk.to_staff"),
    ], [6, 11])
    w.h("4. Agreement")
    w.table([
        f.q("Does he agree to this referral?", "Yes, signed the HRA consent slip 03.11.2026", "consent.given", True),
        f.q("Completed by", "Denise Arkwright", "referrer.name"), f.q("Role", "Prison Offender Manager", "referrer.role"),
        f.q("Tel", "01632 960 418", "referrer.phone"), f.q("E-mail", "denise.arkwright@hmps.example", "referrer.email"),
        f.q("Date form completed", "05.11.2026", "referral_date", "2026-11-05"),
        f.q("Community offender manager", "Callum Frith, 01632 960 733, callum.frith@probation.example", "lead.name", "Callum Frith"),
    ], [6, 11])
    f.gold(consent__method="written", consent__date="2026-11-03", lead__phone="01632 960 733", lead__email="callum.frith@probation.example")
    f.lenient = ["person.last_settled_address", "housing", "custody.release_type", "homeless_status", "custody.status", "referrer.organisation"]
    f.send("OMU Highpoint <omu.highpoint@hmps.example>", "housing.solutions@colchester.council.example", "DTR - release 08.01.2027",
           text="Please find attached. Any problem ring the wing office.\n\nD Arkwright\n", files=[("DTR form.docx", w.bytes())])


def probation_two_pairs():
    f = F("probation-two-pairs", "docx", "python-docx", "two label and answer pairs a row, section bands, boxes before the words, lead differs from referrer")
    w = Word("Duty to Refer – Probation", font="Calibri")
    w.table([("REFERRAL DETAILS",)] + two([
        f.q("Date of referral", "12/11/26", "referral_date", "2026-11-12"), f.q("LHA", "Braintree", "authority"),
        f.q("Referring officer", "S. Mahoney", "referrer.name"), f.q("Grade", "PSO", "referrer.role"),
        f.q("Office / PDU", "Essex North PDU, Witham", "referrer.team"), f.q("Direct line", "01632 960027", "referrer.phone"),
        f.q("Email", "s.mahoney@probation.example", "referrer.email"), f.q("Line manager", "K. Obuya", "u"),
    ]) + [("PERSON ON PROBATION",)] + two([
        f.q("Name", "Kieran Joel TULLY", "person.name", "Kieran Joel Tully"), f.q("DoB", "30/6/99", "person.date_of_birth", "1999-06-30"),
        f.q("CRN", "E204417", "person.crn"), f.q("Tel", "07700 900 261", "person.phone"),
        f.q("Ethnicity", "White British", "person.ethnicity"), f.q("Gender", "Male", "person.gender"),
        f.q("Current address", "c/o his nan, 9 Rayne Close, Braintree CM7 9QT", "person.address"), f.q("Has to leave by", "30/11/26", "homeless_date", "2026-11-30"),
    ]) + [("ORDER",)] + two([
        f.q("Type", "☐ Licence   ☒ Community order   ☐ Suspended sentence   ☐ PSS", "custody.status", "community_order"), f.q("Offence", "Drive whilst disqualified", "custody.offence"),
        f.q("Sentence date", "14/8/26", "custody.sentence_date", "2026-08-14"), f.q("Length", "18 months", "custody.sentence_length"),
    ]) + [("HOUSING",),
          f.q("Reason for referral", "Nan is moving to sheltered accommodation and the tenancy ends. He is not on it and cannot take it over.", "reason"),
          f.q("Is the person", "☐ homeless now   ☒ threatened with homelessness within 56 days", "homeless_status", "threatened"),
          f.q("Anywhere safe to stay tonight?", "☒ Yes   ☐ No", "rough_sleeping", False),
          f.q("Connection to the area", "☒ lived here   ☒ family   ☐ job   ☐ other", "local_connection.grounds", ["residence", "family"]),
          ("RISK AND NEED",)] + two([
              f.q("RoSH", "☒ Low ☐ Medium ☐ High ☐ V. High", "risk.level", "low"), f.q("MAPPA", "☐ Yes  ☒ No"),
              f.q("Arson history", "☐ Yes  ☒ No", "risk.arson", False), f.q("Registered sex offender", "☐ Yes  ☒ No", "risk.registered_sex_offender", False),
              f.q("Mental health", "ADHD, not medicated", "needs.mental_health"), f.q("Physical health", "Nothing reported", "needs.physical_health")]) + [
          f.q("Named lead for the case", "Same as referring officer", "", ""),
          f.q("Consent", "☒ Person has given verbal consent   ☐ Person has signed overleaf   ☐ Consent refused", "consent.given", True)])
    f.gold(consent__method="oral", lead__name="S. Mahoney", lead__phone="01632 960027", lead__email="s.mahoney@probation.example", agency="probation")
    f.lenient = ["person.address", "housing", "referrer.team", "risk.summary"]
    f.send("Mahoney, Sinead <s.mahoney@probation.example>", "housing.options@braintree.example", "Referral KT E204417",
           text="Hi\n\nDTR attached for a gentleman losing his nan's address at the end of the month.\n\nKind regards\nSinead Mahoney\nProbation Services Officer\nTue - Fri\n",
           files=[("KT DTR.docx", w.bytes())])


def jobcentre_one_cell():
    f = F("jobcentre-one-cell", "docx", "python-docx", "question and answer in one cell, strike-out choices, work coach")
    w = Word("Jobcentre Plus: referral to the council's homelessness team", size=11)
    q = f.q
    w.table([tuple(" ".join(c) if isinstance(c, tuple) else c for c in r) for r in (
        ("**Claimant**",),
        (q("Full name:", "Ms Rosalind Etchells", "person.name", "Rosalind Etchells"), q("Born:", "19 Feb 1973", "person.date_of_birth", "1973-02-19")),
        (q("NINo:", "QQ 55 18 02 C", "person.ni_number", "QQ551802C"), q("Phone:", "07700 900518 (after 2 please, she works mornings)", "person.phone", "07700 900518")),
        (q("Staying at:", "friend's sofa, 3 Bulmer Way, Maldon CM9 4ZZ", "person.address", "3 Bulmer Way, Maldon CM9 4ZZ"), q("Since:", "mid October", "u")),
        (("Homeless today?", "~~Yes~~ / No"), q("If not, by what date?", "27th November 2026", "homeless_date", "2026-11-27")),
        (q("What happened?", "Relationship ended, tenancy was in his name only. Friend can keep her until her own daughter is back from uni.", "reason"),),
        (("Children or others to be housed:", "none"), ("Pregnant:", "n/a")),
        ("**Agreement to refer**",),
        (q("Claimant agrees to be referred to:", "Maldon District Council", "authority", "Maldon"), q("How given:", "~~in writing~~ / by phone / ~~face to face~~", "consent.method", "oral")),
        ("**Jobcentre**",),
        (q("Work coach:", "Imtiaz Sadiq", "referrer.name"), q("Site:", "Maldon JCP", "referrer.organisation")),
        (q("Contact:", "01632 960290 ext 4; imtiaz.sadiq@dwp.example", "referrer.phone", "01632 960290 ext 4"), q("Date:", "13th November 2026", "referral_date", "2026-11-13")),
    )])
    f.gold(consent__given=True, referrer__role="Work coach", referrer__email="imtiaz.sadiq@dwp.example", agency="jobcentre", homeless_status="threatened")
    f.lenient = ["homeless_status", "consent.given", "referrer.role", "referrer.phone", "housing.situation"]
    f.send("Imtiaz Sadiq DWP MALDON JCP <imtiaz.sadiq@dwp.example>", "housing@maldon.council.example", "Homelessness referral from Maldon Jobcentre",
           text="Please see attached referral.\n", files=[("JCP referral RE.docx", w.bytes())])


def ward_answers_below():
    f = F("ward-answers-below", "docx", "python-docx", "questions in shaded rows, answers in rows below, hospital discharge, next of kin beside the patient")
    w = Word("Discharge Lounge / Homeless Patient Pathway")
    q = f.q
    f.gold(agency="hospital")
    w.table(below([
        q("Patient's name and hospital number", "Gwendoline PARFITT      MRN 884120", "person.name", "Gwendoline Parfitt"),
        q("Date of birth", "2nd December 1958", "person.date_of_birth", "1958-12-02"),
        q("NHS number", "999 100 2014", "person.nhs_number", "9991002014"),
        q("Ward and consultant", "Frobisher Ward (ext. 4410), Dr Nwosu", "u"),
        q("Address on admission", "12 Tidings Hill, Harwich CO12 3FD (housing association bungalow)", "u"),
        q("Next of kin, relationship and number", "Terence Parfitt, nephew, 07700 900 644", "u"),
        q("Why can the patient not go back?", "Fire in the kitchen on 21 Oct; property boarded up and landlord says at least four months' work", "reason"),
        q("Expected date of discharge", "20/11/2026", "u"),
        q("Mobility, equipment, care needed", "Walks with a frame, level access needed, carer twice a day", "needs.physical_health"),
        q("Mental capacity and mental health", "Has capacity. Low mood since the fire.", "needs.mental_health"),
        q("Has the patient agreed to us telling the council?", "Yes - verbal, 11/11/2026", "consent.given", True),
        q("Which council?", "Tendring", "authority"),
        q("Your name, job and bleep", "Morwenna Jago, discharge co-ordinator, bleep 2217", "referrer.name", "Morwenna Jago"),
        q("Your email", "morwenna.jago@eastcoasthospitals.nhs.example", "referrer.email"),
        q("Today's date", "11/11/2026", "referral_date", "2026-11-11"),
    ]))
    f.gold(consent__method="oral", consent__date="2026-11-11", referrer__role="discharge co-ordinator")
    f.lenient = ["person.address", "person.last_settled_address", "person.contact_via", "housing.landlord", "referrer.phone", "homeless_status", "housing.situation", "needs.mental_health", "housing.loss_reason", "referrer.organisation"]
    f.send("JAGO, Morwenna (EAST COAST HOSPITALS NHS FT) <morwenna.jago@eastcoasthospitals.nhs.example>", "housing@tendring.council.example",
           "[SECURE] Duty to refer - inpatient", text="Dear team,\n\nReferral attached, she is medically fit from Friday.\n\nMorwenna\n\n"
           "This message may contain confidential information. If you are not the intended recipient please inform the sender.\n",
           files=[("Homeless pathway form.docx", w.bytes())])


def yot_controls():
    f = F("yot-content-controls", "docx", "python-docx", "content controls, box controls, some left empty, youth justice worker, parent's details near the young person's")
    w = Word("Youth Justice Service – Accommodation referral", font="Verdana", size=9)
    q = f.q
    w.h("Young person")
    for a, b in [q("Name:", "Jaydon Ellis-Marsh", "person.name"), q("Date of birth:", "11/12/2008", "person.date_of_birth", "2008-12-11"),
                 q("Gender identity:", "Male", "person.gender"), q("Mobile:", "07700 900 905", "person.phone"), ("Email:", "?"),
                 q("Address (if any):", "Hollies Children's Home, 77 Laindon Rise, Basildon SS15 5ZN", "person.address"),
                 q("First language:", "English", "person.language")]:
        w.p("**%s** [[%s]]" % (a, b))
    w.p("Interpreter required  [[ ]] Yes  [[x]] No")
    w.p("Care leaver  [[x]] Yes  [[ ]] No      Asylum seeking  [[ ]] Yes  [[x]] No")
    f.gold(person__interpreter_needed=False, person__care_leaver=True)
    w.h("Parent / carer")
    w.p("**Name:** [[Lorraine Ellis]]    **Tel:** [[07700 900 907]]   **Address:** [[58 Whitmore Way, Basildon]]")
    w.h("Referral")
    for a, b in [q("Local authority:", "Basildon Borough Council", "authority", "Basildon"),
                 q("Reason for referral:", "Placement ends on his 18th birthday... has no move-on plan and mum will not have him back", "reason"),
                 ("Date accommodation ends:", "?"),
                 q("Current order:", "Youth Rehabilitation Order to 02/07/2027", "u"),
                 q("Offence:", "Robbery", "custody.offence"),
                 q("Any risks to lone workers:", "None, polite with professionals", "risk.to_staff"),
                 q("Substance use:", "Daily cannabis, with Open Road", "needs.substance_misuse"),
                 q("Other people involved:", "Social worker Hannah Pike (Leaving & After Care), 01632 960 155", "other_professionals")]:
        w.p("**%s** [[%s]]" % (a, b))
    w.p("I have discussed this referral with the young person and they consent  [[x]]")
    w.h("Referrer")
    for a, b in [q("Name:", "Dwayne Pettifor", "referrer.name"), q("Job title:", "YJS Case Manager", "referrer.role"), q("Team:", "South Essex Youth Justice Service", "referrer.organisation"),
                 q("Telephone:", "01632 960 884", "referrer.phone"), q("Email:", "dwayne.pettifor@essexyjs.example", "referrer.email"), q("Date:", "10/11/2026", "referral_date", "2026-11-10")]:
        w.p("**%s** [[%s]]" % (a, b))
    f.gold(consent__given=True, agency="youth_offending_team")
    f.lenient = ["custody.status", "homeless_status", "referrer.organisation", "referrer.team", "consent.method"]
    f.send("Dwayne Pettifor <dwayne.pettifor@essexyjs.example>", "housingoptions@basildon.council.example", "J E-M referral", text="As discussed with your duty officer.\n\nDwayne\n",
           files=[("YJS accommodation referral.docx", w.bytes())])


def pdf_oms():
    f = F("prison-oms-grid", "pdf", "reportlab", "printed from the prison's own system, four cells a row, capitals, recall")
    q = f.q
    rows = two([
        q("NAME", "LE FEVRE, Dominic Sean", "person.name", "Dominic Sean Le Fevre"), q("NOMS ID", "A0093EW", "person.prison_number"),
        q("D.O.B.", "14-Jul-1984", "person.date_of_birth", "1984-07-14"), q("CRN", "D771204", "person.crn"),
        q("ESTABLISHMENT", "CHELMSFORD (HMP & YOI)", "custody.prison", "HMP Chelmsford"), q("WING", "C3-17"),
        q("CUSTODY TYPE", "FIXED TERM RECALL (28)", "custody.status", "recall"), q("RELEASE", "02-Dec-2026", "custody.release_date", "2026-12-02"),
        q("MAIN OFFENCE", "THEFT FROM SHOP (x9)", "custody.offence"), q("ETHNICITY", "W1", "person.ethnicity"),
        q("NATIONALITY", "BRITISH", "person.nationality"), q("RELIGION", "NIL"),
    ])
    more = [
        q("ACCOMMODATION ON RELEASE", "NFA. Was sleeping in the multi-storey at Victoria Road before recall."),
        q("HOUSING AUTHORITY REQUESTED", "Southend", "authority", "Southend-on-Sea"),
        q("LOCAL CONNECTION", "Family – two children live with their mother at Shoeburyness", "local_connection.details"),
        q("HEALTH", "Hep C treatment finished August. Methadone 40ml daily. Depot injection via CMHT."),
        q("RISK FLAGS", "ROSH HIGH (KNOWN ADULT). MAPPA: NOT ELIGIBLE. NOT TO ENTER WESTCLIFF STATION."),
        q("PRISONER'S CONSENT", "OBTAINED – ORAL – 09-Nov-2026", "consent.given", True),
        q("REFERRAL MADE BY", "Y. BANERJI, RESETTLEMENT OFFICER, 01632 960 611", "referrer.name", "Y. Banerji"),
        q("RESPONSE TO", "resettlement.chelmsford@hmps.example", "referrer.email"),
        q("COM", "LINDSAY TREGEAR, SOUTHEND PROBATION, lindsay.tregear@probation.example", "lead.name", "Lindsay Tregear"),
    ]
    f.gold(person__no_fixed_abode=True, custody__release_type="Fixed term recall (28)", consent__method="oral", consent__date="2026-11-09", risk__level="high",
           referrer__role="Resettlement officer", referrer__phone="01632 960 611", lead__email="lindsay.tregear@probation.example", local_connection__grounds=["family"], agency="prison")
    f.lenient = ["needs", "risk.excluded_areas", "risk.summary", "custody.release_type", "housing", "reason", "homeless_status", "rough_sleeping", "person.ethnicity", "referrer.organisation"]
    b = pdf("DUTY TO REFER EXTRACT", " Generated from local case notes 10-Nov-2026 08:14 by YBANERJI", grid(rows, [95, 160, 90, 170]), Spacer(1, 8), grid(more, [170, 345]))
    f.gold(referral_date="2026-11-10")
    f.lenient.append("referral_date")
    f.send("Chelmsford Resettlement <resettlement.chelmsford@hmps.example>", "housing.options@southend.council.example", "Le Fevre A0093EW",
           text="See attached. Not a secure form so please treat accordingly.\n", files=[("extract.pdf", b)])


def pdf_columns():
    f = F("provider-letterhead-columns", "pdf", "reportlab", "commissioned provider, underlined blanks in lines without a table, two columns of print")
    q = f.q
    fbuf = io.BytesIO()
    c = canvas.Canvas(fbuf, pagesize=A4, invariant=1)
    c.setFont("Times-Bold", 15)
    c.drawString(50, 790, "Riverbank Futures CIC")
    c.setFont("Times-Italic", 10)
    c.drawString(50, 775, "Commissioned Rehabilitative Services – Accommodation (East of England)")
    c.setFont("Times-Bold", 12)
    c.drawString(50, 750, "Duty to refer form")

    def line(x, y, label, answer, at):
        c.setFont("Times-Bold", 10)
        c.drawString(x, y, label)
        c.setFont("Courier", 9.5)
        c.drawString(x + at, y + 1, answer)
        c.line(x + at - 2, y - 2, x + at + 150, y - 2)

    left = [q("First name", "Shanice", "", ""), q("Surname", "Boateng-Lowe", "person.name", "Shanice Boateng-Lowe"), q("DOB", "5.5.95", "person.date_of_birth", "1995-05-05"),
            q("CRN", "C118830", "person.crn"), q("Mobile", "07700900377", "person.phone"), q("Email", "shanibl95@post.example", "person.email"), q("NI Number", "QQ118830A", "person.ni_number")]
    right = [q("Adviser", "Piotr Zielak", "referrer.name"), q("Email", "p.zielak@riverbankfutures.example", "referrer.email"), q("Phone", "01632 960 502", "referrer.phone"),
             q("Referral ID", "RBF/26/4471", "external_reference"), q("Probation", "Agnes Molloy", ""), q("Date", "6.11.26", "referral_date", "2026-11-06"), q("Council", "Harlow", "authority")]
    for i, (a, b) in enumerate(left):
        line(50, 715 - i * 22, a, b, 70)
    for i, (a, b) in enumerate(right):
        line(310, 715 - i * 22, a, b, 70)
    y = 540
    for label, answer in [
            q("Current accommodation", "Room in shared house (Harbour Homes), notice for arrears", "housing.situation"),
            q("Date she must leave", "4.12.26", "homeless_date", "2026-12-04"),
            q("How much is owed?", "£640", "housing.arrears"),
            q("Reason for referral", "Notice to quit 4 Dec, no savings, cannot afford private rent", "reason"),
            q("Support needs", "Budgeting, Mental health, Offending", "needs.support", ["Budgeting", "Mental health", "Offending"]),
            q("Domestic abuse – victim?", "Yes, historic", "needs.domestic_abuse", True),
            q("On licence / order", "On licence until 17.3.27", "custody.status", "licence"),
            q("Any exclusion areas", "Old Harlow", "risk.excluded_areas"),
            q("Consent to share with council", "Given (email 5.11.26)", "consent.given", True)]:
        c.setFont("Times-Bold", 10)
        c.drawString(50, y, label + ":")
        c.setFont("Courier", 9.5)
        c.drawString(210, y, answer)
        y -= 24
    c.save()
    f.gold(agency="other", referrer__organisation="Riverbank Futures CIC", consent__date="2026-11-05", consent__method="written", homeless_status="threatened", referrer__role="Adviser")
    f.lenient = ["consent.method", "homeless_status", "referrer.role", "other_professionals", "lead", "housing.landlord", "housing.loss_reason", "housing.tenancy_to_save"]
    f.send("Piotr Zielak <p.zielak@riverbankfutures.example>", "homelessness@harlow.council.example", "Duty to Refer: S B-L (RBF/26/4471)",
           text="Hello\n\nPlease see our form. Shanice is aware you may ring her.\n\nPiotr Zielak | Accommodation Adviser | Riverbank Futures\n", files=[("RBF DTR 4471.pdf", fbuf.getvalue())])


def doc_social_services():
    f = F("adult-social-care-old-word", "doc", "LibreOffice", "old Word file, label left, adult social care, options after the words")
    w = Word("Adult Social Care: Notice of homelessness", font="Times New Roman", size=11)
    q = f.q
    w.table([
        q("Name of adult", "Mr Leonard Cuthbert Vane", "person.name", "Leonard Cuthbert Vane"), q("AKA / preferred", "Len", "person.known_as"), q("DOB (age)", "22/01/1949 (77)", "person.date_of_birth", "1949-01-22"),
        q("Mosaic ID", "1009774", "u"), q("Where is the adult now?", "Respite bed at Swan Lodge, Saffron Walden CB10 1ZZ", "person.address", "Swan Lodge, Saffron Walden CB10 1ZZ"),
        q("Telephone", "01632 960 199 (Swan Lodge office)", "", ""), q("Next of kin", "Daughter, Mrs Paula Grieves, 07700 900 113", "u"),
        q("Housing authority chosen", "Uttlesford District Council", "authority", "Uttlesford"),
        q("Reason", "Possession order made on his flat; bailiffs executed on 2 November while he was in respite.", "reason"),
        q("Homeless ☒   At risk ☐", ""), q("Rent owed", "£3,212.40", "housing.arrears"), q("Landlord", "Copperfield Lettings", "housing.landlord"),
        q("Health", "Parkinson's, type 2 diabetes. Uses a scooter.", "needs.physical_health"), q("Memory / mental health", "Mild cognitive impairment", "needs.mental_health"),
        q("Hazards when visiting", "None", "risk.to_staff"), q("Does the adult consent to this being sent?", "Yes ☒  No ☐  Lacks capacity ☐", "consent.given", True),
        q("Worker", "Bronwen Tallis, Social Worker", "referrer.name", "Bronwen Tallis"), q("Team", "Mid & West Older Adults", "referrer.team"),
        q("Contact", "bronwen.tallis@essexasc.example / 07700 900 470", "referrer.email", "bronwen.tallis@essexasc.example"), q("Date sent", "9 November 2026", "referral_date", "2026-11-09"),
    ], [6, 10.5])
    f.gold(referrer__role="Social Worker", referrer__phone="07700 900 470", agency="social_services", homeless_status="homeless")
    f.lenient = ["person.phone", "person.contact_via", "housing.situation", "person.last_settled_address", "housing.loss_reason", "person.address", "referrer.organisation"]
    f.send("Bronwen Tallis <bronwen.tallis@essexasc.example>", "housingoptions@uttlesford.council.example", "L Vane - notice of homelessness", text="Attached.\nBronwen\n",
           files=[("notice of homelessness LV.doc", convert(w.bytes(), "docx", "doc"))])


def rtf_army():
    f = F("armed-forces-resettlement-rtf", "rtf", "hand-made RTF", "tabs between label and answer, rank and service number, leaving date")
    q = f.q
    rows = [
        q("Service person", "LCpl Ashley Roebuck", "person.name", "Ashley Roebuck"), q("Service number", "30118824", "u"), q("Date of birth", "16 October 1996", "person.date_of_birth", "1996-10-16"),
        q("Regiment / unit", "2 ROYAL ANGLIAN, Carver Barracks", "u"), q("Mobile", "07700 900 832", "person.phone"), q("Personal email", "ash.roebuck@post.example", "person.email"),
        q("Present address", "Block 14 Rm 6, Carver Barracks, Saffron Walden CB10 2YA", "person.address"),
        q("Discharge date", "18 December 2026", "u"), q("Reason for discharge", "Medical (knee)", "u"),
        q("Why is help needed?", "Must vacate single living accommodation on discharge; parents have downsized and cannot take her back.", "reason"),
        q("Preferred local authority", "South Cambridgeshire", "authority"), q("Connection with it", "Brother and his family in Sawston", "local_connection.details"),
        q("Health matters", "Left knee reconstruction, physio ongoing. No mental health issues reported.", "needs.physical_health"),
        q("Dependants", "None"), q("Consent", "Service person has read and signed this form, 30 Oct 2026", "consent.given", True),
        q("Welfare officer", "Capt (Retd) Hugh Ormerod", "referrer.name", "Hugh Ormerod"), q("Tel (mil/civ)", "01632 960 240", "referrer.phone"), q("Email", "hugh.ormerod@army.example", "referrer.email"),
        q("Dated", "2 November 2026", "referral_date", "2026-11-02"),
    ]
    f.gold(agency="armed_forces", person__armed_forces=True, consent__method="written", consent__date="2026-10-30", local_connection__grounds=["family"], referrer__role="Welfare officer")
    f.lenient = ["homeless_status", "homeless_date", "person.armed_forces", "needs", "referrer.organisation", "referrer.name", "housing.situation", "person.address"]

    def esc(s):
        return "".join(ch if ord(ch) < 128 else "\\u%d?" % ord(ch) for ch in s.replace("\\", "\\\\"))
    body = "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fswiss Arial;}}\\fs20\n{\\b\\fs28 UNIT WELFARE OFFICE \\endash  DUTY TO REFER (HRA 2017)}\\par\\par\n"
    body += "".join("{\\b %s}:\\tab %s\\par\n" % (esc(a), esc(b)) for a, b in rows) + "}"
    f.send("UWO 2RANG <hugh.ormerod@army.example>", "housing.advice@southcambs.council.example", "Service leaver - LCpl Roebuck", text="For action please.\n\nHugh\n", files=[("DTR Roebuck.rtf", body.encode())])


def odt_probation():
    f = F("probation-odt-sections", "odt", "LibreOffice from HTML", "headings and definition lines, several answers in one line, open document")
    q = f.q
    q("Name", "Marek Kowalczuk", "person.name")
    q("", "1988-03-23", "person.date_of_birth")
    q("", "B640218", "person.crn")
    html = """<html><body><h1>Request for housing help under the Homelessness Reduction Act</h1>
<h2>Who is it about?</h2>
<p><b>Name:</b> Marek Kowalczuk &nbsp; <b>Born:</b> 23/3/88 &nbsp; <b>CRN:</b> B640218</p>
<p><b>Speaks:</b> Polish, some English. <b>Interpreter?</b> Yes please</p>
<p><b>Nationality:</b> Polish &nbsp; <b>Immigration:</b> Settled status &nbsp; <b>Recourse to public funds:</b> Yes</p>
<p><b>Best number:</b> 07700 900 736 &nbsp;<b>Email:</b> none</p>
<p><b>Sleeping at:</b> tent behind the Rivermead car park, Peterborough</p>
<h2>What is the problem?</h2>
<p>Sleeping rough since 29 October when he was released from HMP Peterborough without an address. Previously in a shared house, 116 Star Road, Peterborough, which was sold.</p>
<h2>Why this council?</h2><p>Peterborough City Council. Worked at the veg packers in Yaxley for six years until arrest.</p>
<h2>Probation</h2>
<p><b>Responsible officer:</b> Fenella Cragg, Peterborough PDU, 01632 960 348, fenella.cragg@probation.example</p>
<p><b>Supervision:</b> licence to 14/06/2027 &nbsp; <b>Index offence:</b> s.20 wounding &nbsp; <b>Sentence:</b> 20 months</p>
<p><b>RoSH:</b> High to public. <b>MAPPA:</b> Cat 2 Level 1. <b>Arson:</b> no</p>
<p><b>Conditions of note:</b> No contact with named co-defendant; alcohol monitoring tag to 28/01/2027</p>
<h2>Permission</h2><p>Marek told me on 11/11/26 through the telephone interpreter that he is happy for this to be sent.</p>
<p>Form done 12/11/26</p></body></html>"""
    f.gold(person__language="Polish, some English", person__interpreter_needed=True, person__nationality="Polish", person__immigration_status="Settled status",
           person__public_funds=True, person__phone="07700 900 736", rough_sleeping=True, person__address="tent behind the Rivermead car park, Peterborough",
           person__last_settled_address="116 Star Road, Peterborough", authority="Peterborough", referrer__name="Fenella Cragg", referrer__role="Responsible officer",
           referrer__team="Peterborough PDU", referrer__phone="01632 960 348", referrer__email="fenella.cragg@probation.example", custody__status="licence", custody__offence="s.20 wounding",
           custody__sentence_length="20 months", risk__level="high", risk__mappa_category=2, risk__mappa_level=1, risk__arson=False,
           custody__licence_conditions="No contact with named co-defendant; alcohol monitoring tag to 28/01/2027", consent__given=True, consent__method="oral", consent__date="2026-11-11",
           referral_date="2026-11-12", homeless_status="homeless", agency="probation",
           reason="Sleeping rough since 29 October when he was released from HMP Peterborough without an address. Previously in a shared house, 116 Star Road, Peterborough, which was sold.",
           local_connection__details="Worked at the veg packers in Yaxley for six years until arrest.")
    f.lenient = ["referrer.role", "referrer.team", "referrer.organisation", "custody.prison", "custody.release_date", "homeless_date", "local_connection", "lead", "housing", "risk.summary", "person.last_settled_address"]
    f.send("Fenella Cragg <fenella.cragg@probation.example>", "housing.needs@peterborough.council.example", "MK - B640218", text="Morning\nPlease find the above. He has no phone credit so ring rather than text.\nFen\n",
           files=[("request for housing help.odt", convert(html, "html", "odt", "writer8"))])


def xlsx_prison():
    f = F("prison-sheet-pairs", "xlsx", "openpyxl", "label in B, answer in D, section bands, true dates, notes to the side")
    q = f.q
    wb = openpyxl.Workbook()
    s = wb.active
    s.title = "Referral"
    import datetime as dt
    rows = [
        ("BRISTOL ROAD GATE TEAM – housing referral sheet",), ("",), ("THE PRISONER",),
        q("Forename(s)", "Taliesin", "", ""), q("Family name", "Prosser", "person.name", "Taliesin Prosser"), ("D.O.B", dt.date(1979, 8, 31)), q("Prison no", "A7120DM", "person.prison_number"),
        q("Holding prison", "HMP Wayland", "custody.prison"), ("Release", dt.date(2026, 12, 22)), q("Release type", "HDC", "custody.release_type"),
        ("",), ("HOUSING",), q("Area applied to", "Cambridge City Council", "authority", "Cambridge"), q("Homeless on release Y/N", "Y", "", ""),
        q("Last fixed address", "4 Bateson Court, Cambridge CB1 7ZZ", "person.last_settled_address"), q("Reason lost", "Relationship breakdown, wife has the tenancy", "housing.loss_reason"),
        q("Accommodation needed with", "No one else"), ("",), ("RISK / SUPPORT",),
        q("Physical health", "Asthma - inhalers", "needs.physical_health"), q("Mental health", "none disclosed", "needs.mental_health"), q("Substance misuse", "Alcohol, doing AA on the wing", "needs.substance_misuse"),
        q("RSO", "N", "risk.registered_sex_offender", False), q("Arson", "N", "risk.arson", False), q("MAPPA cat / level", "n/a"),
        ("",), ("SENT BY",), q("Name", "Chidi Anagonye-Brown", "referrer.name"), q("Job", "Gate-to-community worker", "referrer.role"), q("Email", "chidi.ab@gateteam.example", "referrer.email"),
        q("Tel", "01632960577", "referrer.phone"), q("Consent form signed?", "Yes", "consent.given", True), ("Consent date", dt.date(2026, 11, 4)), ("Sheet completed", dt.date(2026, 11, 6)),
    ]
    f.gold(person__date_of_birth="1979-08-31", custody__release_date="2026-12-22", consent__date="2026-11-04", consent__method="written", referral_date="2026-11-06", homeless_status="threatened")
    for i, r in enumerate(rows, 1):
        s.cell(i, 2, r[0])
        if len(r) > 1:
            c = s.cell(i, 4, r[1])
            if isinstance(r[1], dt.date):
                c.number_format = "dd/mm/yyyy"
        else:
            s.cell(i, 2).font = Font(bold=True)
    s.cell(7, 6, "A1234AA format")
    s.cell(13, 6, "check postcode on gov.uk")
    s.column_dimensions["B"].width = s.column_dimensions["D"].width = 34
    b = io.BytesIO()
    wb.save(b)
    f.lenient = ["homeless_status", "agency", "referrer.organisation", "custody.status", "reason", "consent.method"]
    f.send("Gate Team <chidi.ab@gateteam.example>", "housing.advice@cambridge.council.example", "Referral sheet Prosser", text="Hi all, sheet attached for Taliesin, HDC 22/12.\n", files=[("Prosser_T.xlsx", b.getvalue())])


def html_portal_like():
    f = F("probation-html-table", "html", "", "table pasted in an html mail, bold labels, signature below")
    q = f.q
    rows = [
        q("POP name", "Aaliyah Rahmani-Poole", "person.name"), q("Date of birth", "8 January 2001", "person.date_of_birth", "2001-01-08"), q("CRN", "F550913", "person.crn"),
        q("Contact number", "07700 900 059", "person.phone"), q("Current living arrangements", "CAS3 room, 25 Lindsell Green, Basildon – 84 nights end 7 December", "housing.situation"),
        q("Date homeless", "7 December 2026", "homeless_date", "2026-12-07"), q("LHA referred to", "Thurrock Council", "authority", "Thurrock"),
        q("Local connection", "Grew up in Grays, grandparents in Tilbury. Care leaver of Thurrock.", "local_connection.details"),
        q("Reason for referral", "End of CAS3 placement with nothing to move to", "reason"), q("Support needs", "Emotional wellbeing; Debt; Care experienced", "needs.support", ["Emotional wellbeing", "Debt", "Care experienced"]),
        q("Risk to others", "Medium RoSH. Do not visit alone if partner (named on OASys) is present.", "risk.summary"), q("Has the POP consented?", "Yes (verbally, 13/11/2026)", "consent.given", True),
    ]
    f.gold(consent__method="oral", consent__date="2026-11-13", risk__level="medium", person__care_leaver=True, local_connection__grounds=["residence", "family", "care_leaver"], homeless_status="threatened",
           referrer__name="Tobias Wren", referrer__role="Probation Practitioner", referrer__team="Essex South PDU", referrer__phone="01632 960 766", referrer__email="tobias.wren@probation.example", agency="probation")
    f.lenient = ["local_connection.grounds", "risk.to_staff", "risk.level", "person.address", "homeless_status", "referrer.team", "referrer.organisation", "person.care_leaver", "custody.cas3"]
    html = "<html><body style=\"font-family:Aptos\"><p>Good morning,</p><p>Please accept this as a Duty to Refer.</p><table border=1 cellpadding=4>" + "".join(
        "<tr><td><b>%s</b></td><td>%s</td></tr>" % r for r in rows) + """</table><p>Many thanks</p><p><b>Tobias Wren</b> (he/him)<br>Probation Practitioner | Essex South PDU<br>
T: 01632 960 766 | E: <a href="mailto:tobias.wren@probation.example">tobias.wren@probation.example</a><br>Office days Mon/Thu</p>
<p style="font-size:8pt">This e-mail and any attachments is intended only for the attention of the addressee(s).</p></body></html>"""
    f.send("Tobias Wren <tobias.wren@probation.example>", "housing.solutions@thurrock.council.example", "Duty to Refer AR-P", html=html)


def html_family():
    f = F("children-services-family-html", "html", "", "children's services, a family, household table with children, awkward: mother's partner is not moving")
    q = f.q
    q("", "Leanne Goodacre", "person.name")
    f.gold(person__date_of_birth="1994-11-17", person__phone="07700 900 288", person__address="14 Quilters Drive, Basildon SS16 5ZA", referral_date="2026-11-11", authority="Castle Point",
           reason="Landlord has served notice (section 21) that runs out on 4 January 2027. Overcrowded as well, and the family cannot find anything within LHA rate.", homeless_date="2027-01-04",
           homeless_status="threatened", consent__given=True, agency="social_services", referrer__name="Oyinda Fashola", referrer__role="Family Support Worker",
           referrer__team="Family Solutions South", referrer__phone="01632 960 318", referrer__email="oyinda.fashola@childservices.example",
           local_connection__details="Mum's parents and school places are on Canvey Island", local_connection__grounds=["family"],
           person__pregnant=True, needs__physical_health="Leanne: SPD in this pregnancy. Alfie: asthma", needs__domestic_abuse=False)
    f.member("Alfie Goodacre", "son", "2016-02-03")
    f.member("Maisie Goodacre", "daughter", "2019-09-21")
    f.lenient = ["local_connection.grounds", "housing", "consent.method", "referrer.organisation", "referrer.team"]
    html = """<html><body><h3>Family Solutions – duty to refer (homelessness)</h3>
<table border="1"><tr><td>Date</td><td>11/11/2026</td><td>Council</td><td>Castle Point</td></tr>
<tr><td colspan=4 bgcolor="#ddd"><b>Main applicant</b></td></tr>
<tr><td>Name</td><td>Leanne Goodacre</td><td>DOB</td><td>17/11/1994</td></tr>
<tr><td>Phone</td><td>07700 900 288</td><td>Pregnant?</td><td>Yes – due 22/03/2027</td></tr>
<tr><td>Address</td><td colspan=3>14 Quilters Drive, Basildon SS16 5ZA</td></tr></table>
<p><b>Who else would need housing</b></p>
<table border="1"><tr><th>Name</th><th>DOB</th><th>Relationship to applicant</th><th>Moving with family?</th></tr>
<tr><td>Alfie Goodacre</td><td>03/02/2016</td><td>son</td><td>Yes</td></tr>
<tr><td>Maisie Goodacre</td><td>21/09/2019</td><td>daughter</td><td>Yes</td></tr>
<tr><td>Dean Hibbert</td><td>30/05/1990</td><td>ex-partner</td><td>No – staying with brother</td></tr></table>
<p><b>Reason for referral:</b> Landlord has served notice (section 21) that runs out on 4 January 2027. Overcrowded as well, and the family cannot find anything within LHA rate.</p>
<p><b>Date notice expires / homeless from:</b> 04/01/2027</p>
<p><b>Domestic abuse:</b> No &nbsp; <b>Health:</b> Leanne: SPD in this pregnancy. Alfie: asthma</p>
<p><b>Connection to the area:</b> Mum's parents and school places are on Canvey Island</p>
<p><b>Does the parent consent to this referral?</b> Yes</p>
<hr><p><b>Worker:</b> Oyinda Fashola, Family Support Worker, Family Solutions South<br>01632 960 318 / oyinda.fashola@childservices.example</p></body></html>"""
    f.send("Family Solutions South <familysolutions.south@childservices.example>", "housing@castlepoint.council.example", "DTR – Goodacre family", html=html)


def text_forwarded():
    f = F("omu-forwarded-keyvalue", "text", "", "key: value lines forwarded by a colleague with a remark of her own, wrapped answers")
    q = f.q
    lines = [
        q("Prisoner", "Curtis Ellwood-Knight", "person.name"), q("Number", "A9902CV", "person.prison_number"), q("DOB", "01/12/1990", "person.date_of_birth", "1990-12-01"),
        q("Prison", "HMP/YOI Norwich", "custody.prison", "HMP Norwich"), q("Status", "remand - sentence hearing 18/12", "custody.status", "remand"),
        q("Charge", "affray, criminal damage", "custody.offence"), q("Likely out", "18/12/2026 (time served)", "custody.release_date", "2026-12-18"),
        q("Council", "Fenland", "authority"), q("Before custody", "supported lodgings in Wisbech (Octavia House) - bed closed 2/11", "housing.situation"),
        q("Reason", "no address, bed at Octavia House has been given to someone\n  else and he is barred for the damage", "reason", "no address, bed at Octavia House has been given to someone else and he is barred for the damage"),
        q("Health", "epilepsy; PTSD"), q("Risk to staff", "can be verbally abusive when unmedicated, two to interview", "risk.to_staff"),
        q("Consent", "yes - signed on wing 9/11", "consent.given", True), q("Sent by", "B. Achebe (POM)", "referrer.name", "B. Achebe"), q("Reply to", "b.achebe@hmps.example or 01632 960 071", "referrer.email", "b.achebe@hmps.example"),
    ]
    f.gold(referrer__phone="01632 960 071", referrer__role="POM", consent__method="written", consent__date="2026-11-09", agency="prison")
    f.lenient = ["consent.date", "needs", "custody.release_date", "housing", "person.last_settled_address", "homeless_status", "person.no_fixed_abode", "referrer.organisation"]
    text = "Hi Fenland housing\n\nThis came to us at Kings Lynn by mistake, he is one for you I think. We have not contacted him.\n\nSuzi Lambton\nHousing Options Adviser\n01632 960 999\n\n" \
           "-----Original Message-----\nFrom: Achebe, Bola <b.achebe@hmps.example>\nSent: 10 November 2026 14:52\nTo: Housing Options <housingoptions@westnorfolk.council.example>\nSubject: DTR\n\n" \
           "DUTY TO REFER\n\n" + "".join("%s: %s\n" % l for l in lines)
    f.send("Suzi Lambton <suzi.lambton@westnorfolk.council.example>", "housing@fenland.council.example", "FW: DTR", text=text)


def text_prose():
    f = F("probation-prose-letter", "text", "", "plain prose from a probation officer, no labels, all in four paragraphs")
    f.gold(person__name="Graham Tunnicliffe", person__date_of_birth="1968-05-12", person__crn="A337190", person__phone="07700 900 412", authority="Rochford", custody__status="licence",
           homeless_status="threatened", homeless_date="2026-11-30", reason="his sister has asked him to leave her flat by 30 November because her landlord has found out that he is there",
           consent__given=True, consent__method="oral", consent__date="2026-11-12", referrer__name="Abena Kyei", referrer__role="Probation Officer", referrer__phone="01632 960 233",
           referrer__email="abena.kyei@probation.example", agency="probation", needs__physical_health="COPD and cannot manage more than one flight of stairs", risk__level="low",
           person__address="8 Ashingdon Walk, Rochford SS4 1ZZ", local_connection__grounds=["family", "residence"])
    f.lenient = ["local_connection", "housing", "reason", "needs", "referrer.team", "referrer.organisation", "homeless_status", "custody.offence", "risk.summary", "risk.to_staff", "custody.licence_conditions"]
    text = """Dear colleagues

I would like to make a duty to refer referral to Rochford District Council for Graham Tunnicliffe, who was born on 12 May 1968 (CRN A337190).

Graham has been on licence since August. He has been staying with his sister at 8 Ashingdon Walk, Rochford SS4 1ZZ, but she has asked him to leave her flat by 30 November because her
landlord has found out that he is there. He has nowhere else to go and will be homeless from that date.

He has COPD and cannot manage more than one flight of stairs. He presents a low risk of serious harm and there are no concerns for staff. He has lived in the Rochford area all of his life.

Graham gave me his verbal consent at our appointment yesterday (12 November 2026). He can be reached on 07700 900 412.

Regards

Abena Kyei
Probation Officer
Southend Probation Office
01632 960 233
abena.kyei@probation.example
"""
    f.send("Abena Kyei <abena.kyei@probation.example>", "housing.options@rochford.council.example", "Homelessness referral", text=text, date="Fri, 13 Nov 2026 11:40:00 +0000")


def all_():
    for m in (omu_label_left, probation_two_pairs, jobcentre_one_cell, ward_answers_below, yot_controls, pdf_oms, pdf_columns, doc_social_services, rtf_army, odt_probation, xlsx_prison,
              html_portal_like, html_family, text_forwarded, text_prose):
        m()


if __name__ == "__main__":
    all_()
