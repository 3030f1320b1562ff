#!/usr/bin/python3
"""The third fifteen messages of the sixth batch. Needs what sixth_lib.py needs."""
from sixth_lib import *  # noqa: F401,F403


def strike_prison():
    f = F("prison-strike-options", "docx", "python-docx", "choices to delete struck through, two pairs a row, a question wording of its own for everything")
    q = f.q
    w = Word("HMP Hollesley Bay – notice to housing authority of a person likely to be homeless", font="Tahoma", size=9)
    w.p("Please strike out whatever does not apply.")
    w.table(two([
        q("Who is this about?", "Mr Wesley Achterberg", "person.name", "Wesley Achterberg"), q("Known by any other name?", "Wes", "person.known_as"), q("When were they born?", "11.12.72", "person.date_of_birth", "1972-12-11"), q("Their prison number", "A6604ER", "person.prison_number"),
        ("Male / ~~Female~~ / ~~Other~~", ""), ("Sentenced / ~~Remand~~ / ~~Recall~~", ""), q("When do they leave us?", "19.01.27", "custody.release_date", "2027-01-19"), ("On: ~~HDC~~ / ~~ROTL~~ / CRD", ""),
        q("Convicted of", "Cultivation of cannabis", "custody.offence"), q("For how long?", "2 yrs 8 mths", "custody.sentence_length"), ("Ever served in HM Forces?", "Yes / ~~No~~"), ("Ever in care as a child?", "~~Yes~~ / No")]))
    f.gold(custody__status="sentenced", custody__release_type="CRD", person__gender="Male", person__armed_forces=True, custody__prison="HMP Hollesley Bay", agency="prison")
    w.p("")
    w.table([
        q("Where did they live before, and can they go back?", "Narrowboat 'Teasel', moored at Hythe Quay, Maldon. Sunk over the winter, not insured.", "", ""), q("So why will they be homeless?", "Boat sunk, no savings or family", "reason"),
        ("Have they a local connection with the authority?", "Yes / ~~No~~"), q("If yes, what is it?", "Moored in Maldon since 2011", "local_connection.details"), q("Which authority?", "Maldon DC", "authority", "Maldon"),
        q("Anything about their body or mind we should know?", "Hearing aids both ears. No mental ill health.", ""), ("Drugs ~~Yes~~ / No      Alcohol ~~Yes~~ / No      Gambling ~~Yes~~ / No", ""), q("Are staff at any risk from them?", "No", "risk.to_staff")])
    w.p("")
    w.p("The person above **has** / ~~has not~~ agreed that we may send this and **has** / ~~has not~~ signed the record of consent dated 30.10.26.")
    w.table(two([q("Sender's name", "Ottilie Farrant", "referrer.name"), q("Sender's job", "Resettlement Lead", "referrer.role"), q("Sender's phone", "01632 960 739", "referrer.phone"), q("Sender's email", "ottilie.farrant@hmps.example", "referrer.email"),
                 q("Their offender manager outside", "Kwabena Lartey", "lead.name"), q("His or her email", "kwabena.lartey@probation.example", "lead.email"), q("Date of this notice", "02.11.26", "referral_date", "2026-11-02"), ("", "")]))
    f.gold(consent__given=True, consent__method="written", consent__date="2026-10-30", local_connection__grounds=["residence"])
    f.lenient = ["person.gender", "person.last_settled_address", "housing", "person.care_leaver", "needs", "homeless_status", "custody.release_type", "referrer.organisation", "local_connection.grounds"]
    f.send("Ottilie Farrant <ottilie.farrant@hmps.example>", "housing@maldon.council.example", "Notice - Achterberg", text="Notice attached.\n\nOttilie Farrant\nResettlement Lead\n", files=[("Notice to LHA.docx", w.bytes())])


def long_probation():
    f = F("probation-long-form-office-use", "docx", "python-docx", "office-use lines first, instructions between, emergency contact near the person, boxes after the words")
    q = f.q
    w = Word("Housing pathway application", header="For office use: Date received 16/11/2026   Ref HP-0881   Band ......", font="Arial", size=9)
    w.p("Complete ALL sections. Sections 1 to 3 are the Duty to Refer; section 4 is for our own panel.")
    w.h("Section 1 – Applicant")
    w.table([
        ("Title Mr ☒ Mrs ☐ Miss ☐ Ms ☐ Other ☐", ""), q("Forename(s)", "Jermaine Tyrell", "", ""), q("Family name", "Coker", "person.name", "Jermaine Tyrell Coker"), q("D.O.B. (day/month/year)", "18 / 02 / 1994", "person.date_of_birth", "1994-02-18"),
        q("N.I. number", "QQ 94 02 18 A", "person.ni_number", "QQ940218A"), q("Home phone", "none"), q("Mobile phone", "07700 900 944", "person.phone"), ("Can we leave a message? Yes ☒ No ☐", ""),
        q("Where are you living now?", "Approved Premises, Felmores House, Basildon", ""), q("Address before that", "HMP Highpoint", ""), q("Ethnic group (see list at back)", "Black African", "person.ethnicity"), q("Sexual orientation", "prefer not to say", "")])
    w.p("Emergency contact:")
    w.table(two([q("Name", "Folake Coker", ""), q("Relationship", "Mother", ""), q("Telephone", "07700 900 945", ""), q("Address", "11 Parkside, Purfleet RM19 1ZZ", "")]))
    w.h("Section 2 – Your situation")
    w.table([
        q("Council area applied for", "Thurrock", "authority"), q("Date you must leave", "22/12/2026", "homeless_date", "2026-12-22"), q("Why do you have to leave?", "AP stay ends after 12 weeks", "reason"),
        q("Do you owe rent anywhere? If so how much?", "yes, L&Q £1,100 from 2021", "housing.arrears", "L&Q £1,100 from 2021"), q("Do you have somewhere safe tonight?", "Yes ☒ No ☐", "rough_sleeping", False)])
    w.h("Section 3 – Probation officer to complete")
    w.table([
        q("CRN", "N660412", "person.crn"), q("Index offence", "Robbery", "custody.offence"), q("Licence expiry", "03/10/2028", "u"), q("Licence conditions that affect housing", "Curfew 8pm-6am; not to enter Grays town centre (map attached)", "custody.licence_conditions"),
        q("Overall RoSH", "Low ☐ Medium ☐ High ☒ Very high ☐", "risk.level", "high"), q("MAPPA", "Cat 2, Level 2", "risk.mappa_category", 2), q("History of arson", "Yes ☐ No ☒", "risk.arson", False), q("Sex offender registration", "Yes ☐ No ☒", "risk.registered_sex_offender", False),
        q("Any threat to workers", "Threatened hostel staff in 2022, none since", "risk.to_staff"), q("Support needs (tick)", "Mental health ☒   Drugs ☒   Alcohol ☐   Learning ☐   Money ☒", "needs.support", ["Mental health", "Drugs", "Money"]),
        q("Officer", "Priya Venkatesh", "referrer.name"), q("Email", "priya.venkatesh@probation.example", "referrer.email"), q("Number", "01632 960 377", "referrer.phone"), q("Signature / date", "P Venkatesh  13/11/2026", "referral_date", "2026-11-13")])
    f.gold(risk__mappa_level=2)
    w.h("Consent")
    w.p("I agree to Probation referring me to the council named above and to the council contacting me.   Signed: J Coker   Date: 12/11/2026")
    f.gold(consent__given=True, consent__method="written", consent__date="2026-11-12", agency="probation")
    f.lenient = ["housing", "person.address", "person.last_settled_address", "custody.prison", "risk.excluded_areas", "custody.status", "homeless_status", "person.gender", "referrer.role", "needs.mental_health", "needs.substance_misuse", "referral_date", "external_reference"]
    f.send("Venkatesh, Priya <priya.venkatesh@probation.example>", "housing.solutions@thurrock.council.example", "Housing pathway application JC", text="Hi, please see attached for Mr Coker who is due to leave Felmores on 22 Dec.\n\nPriya\n", files=[("HP application.docx", w.bytes())])


def youth_custody():
    f = F("youth-custody-transition", "docx", "python-docx", "young offender institution, case manager, parent and social worker each with a phone, one answer per control")
    q = f.q
    w = Word("HMYOI Wetherby: Transition & resettlement – duty to refer", font="Calibri")
    w.table([
        q("Young person", "[[Rhys Dafydd Colley]]", "person.name", "Rhys Dafydd Colley"), q("DOB", "[[03/11/2008]]", "person.date_of_birth", "2008-11-03"), q("Custody no.", "[[A8812GH]]", "person.prison_number", "A8812GH"), q("Detention type", "[[DTO, custodial part ends 30/12/2026]]", "", ""),
        q("Release date", "[[30/12/2026]]", "custody.release_date", "2026-12-30"), q("Release address confirmed?", "[[No – mum's partner refuses]]", ""), q("Mum", "[[Siân Colley 07700 900 301]]", ""), q("Children's social worker", "[[Ade Thomas, 01632 960 222]]", "other_professionals", "Ade Thomas, 01632 960 222"),
        q("Home authority (housing)", "[[Cambridge City]]", "authority", "Cambridge"), q("Looked after / care leaver", "[[Choose an item.]]", ""), q("Why a referral is made", "[[Cannot return home, 18 in custody so no longer s.20]]", "reason", "Cannot return home, 18 in custody so no longer s.20"),
        q("Emotional wellbeing", "[[Low mood, sees CAMHS in custody weekly]]", "needs.mental_health", "Low mood, sees CAMHS in custody weekly"), q("Physical health", "[[?]]", ""), q("Does the young person want this?", "[[x]] Yes  [[ ]] No", "consent.given", True),
        q("Case manager", "[[Ingrid Solheim]]", "referrer.name", "Ingrid Solheim"), q("Unit", "[[Keppel Unit]]", "referrer.team", "Keppel Unit"), q("Contact", "[[ingrid.solheim@ycs.example, 01632 960 188]]", "referrer.email", "ingrid.solheim@ycs.example"), q("Form date", "[[12/11/2026]]", "referral_date", "2026-11-12")], [5.5, 11])
    f.gold(referrer__phone="01632 960 188", referrer__role="Case manager", custody__prison="HMYOI Wetherby", agency="youth_custody")
    f.lenient = ["referrer.team", "referrer.role", "custody.status", "custody.release_type", "homeless_status", "housing", "referrer.organisation", "consent.given", "agency", "lead"]
    f.send("Ingrid Solheim <ingrid.solheim@ycs.example>", "housing.advice@cambridge.council.example", "RC transition DTR", text="Please find form. Mum must not be told the new address.\n", files=[("Transition DTR.docx", w.bytes())])


def ap_dashes():
    f = F("approved-premises-dash-lines", "docx", "python-docx", "lines of label - answer in bullets, no table, short hands")
    q = f.q
    w = Word("DTR (AP move on)")
    qa = [q("Resident", "Barry Osgood", "person.name"), q("dob", "12th Feb 1961", "person.date_of_birth", "1961-02-12"), q("crn", "S119204", "person.crn"), q("noms", "A0417AK", "person.prison_number"), q("at AP since", "2 Sept, move on date 25 Nov 2026", "", ""),
          q("LA", "Southend on Sea", "authority", "Southend-on-Sea"), q("why homeless", "AP bed is time limited, private let fell through when landlord saw licence", "reason"), q("LC", "brother Leigh on Sea; lived Southend 30+ yrs", "local_connection.details"),
          q("risk", "vhigh to children. MAPPA 1/L3. RSO. no contact U18s", ""), q("to staff", "nil", "risk.to_staff"), q("exclusions", "Chalkwell & Leigh beaches, all school gates", "risk.excluded_areas"), q("health", "COPD, angina", "needs.physical_health"), q("MH", "nil", "needs.mental_health"),
          q("consent", "y – signed 5/11", "consent.given", True), q("key worker", "Di Entwistle, 01632 960 650, di.entwistle@probation.example", "referrer.name", "Di Entwistle"), q("PP", "Omar Haddad, Southend, omar.haddad@probation.example", "", ""), q("date", "9 Nov 2026", "referral_date", "2026-11-09")]
    for a, b in qa:
        w.p("%s - %s" % (a, b), style="List Bullet")
    f.gold(risk__level="very_high", risk__mappa_category=1, risk__mappa_level=3, risk__registered_sex_offender=True, local_connection__grounds=["family", "residence"], consent__method="written", consent__date="2026-11-05",
           referrer__phone="01632 960 650", referrer__email="di.entwistle@probation.example", referrer__role="key worker", agency="probation", homeless_date="2026-11-25")
    f.lenient = ["consent.date", "homeless_date", "risk.summary", "lead", "agency", "custody", "housing", "homeless_status", "person.address", "referrer.role", "local_connection.grounds", "other_professionals"]
    f.send("Di Entwistle <di.entwistle@probation.example>", "housing.options@southend.council.example", "AP move on BO", text="Afternoon all, DTR for one of our residents.\n", files=[("BO dtr.docx", w.bytes())])


def pdf_needs_grid():
    f = F("prison-needs-grid", "pdf", "reportlab", "needs and risks in a grid of Yes, No and Details columns with a cross in one")
    q = f.q
    top = two([q("Name", "Samuel Gyamfi", "person.name"), q("Prison no.", "A2748FC", "person.prison_number"), q("Date of birth", "30/05/1992", "person.date_of_birth", "1992-05-30"), q("Prison", "HMP Warren Hill", "custody.prison"),
               q("Parole / release date", "07/12/2026", "custody.release_date", "2026-12-07"), q("Sentence", "DCR 9 years", "custody.sentence_length", "9 years"), q("Offence", "Aggravated burglary", "custody.offence"), q("Local authority", "Harlow Council", "authority", "Harlow")])
    needs = [("Area", "Yes", "No", "Details"), ("Mental health", "X", "", "Complex PTSD, under psychology"), ("Physical health", "", "X", ""), ("Drugs or alcohol", "X", "", "Spice until 2023, recovery wing"), ("Learning needs", "X", "", "Dyslexia"),
             ("Victim of domestic abuse", "", "X", ""), ("Arson", "", "X", ""), ("Registered sex offender", "", "X", ""), ("Risk to staff", "", "X", ""), ("Armed forces", "", "X", "")]
    f.gold(needs__mental_health="Complex PTSD, under psychology", needs__substance_misuse="Spice until 2023, recovery wing", needs__domestic_abuse=False, risk__arson=False, risk__registered_sex_offender=False, person__armed_forces=False,
           custody__release_type="Parole", consent__method="oral", agency="prison", local_connection__grounds=["family"])
    rest = [q("Circumstances leading to homelessness", "In custody since 2019; council flat was given up in 2020. CAS3 applied for but not guaranteed.", "reason"), q("Local connection", "Family: mum, Potter Street", "local_connection.details"), q("CAS3 referral made?", "Yes, 03/11/2026", "custody.cas3", True),
            q("Consent to this referral", "Yes, given orally", "consent.given", True), q("POM", "Celia Wainwright / 01632 960 272 / celia.wainwright@hmps.example", "referrer.name", "Celia Wainwright"), q("COM (lead after release)", "Ross Dunmore / 01632 960 273 / ross.dunmore@probation.example", "lead.name", "Ross Dunmore"),
            q("Date of form", "05/11/2026", "referral_date", "2026-11-05")]
    f.gold(referrer__phone="01632 960 272", referrer__email="celia.wainwright@hmps.example", referrer__role="POM", lead__phone="01632 960 273", lead__email="ross.dunmore@probation.example")
    f.lenient = ["needs.physical_health", "needs.support", "risk.to_staff", "custody.release_type", "custody.sentence_length", "housing", "homeless_status", "custody.status", "referrer.role", "referrer.organisation"]
    b = pdf("Prison referral to local housing authority", grid(top, [90, 165, 90, 170]), "Needs and risks", grid(needs, [150, 35, 35, 295], bold=False, head=True), "Housing", grid(rest, [160, 355]))
    f.send("POM Warren Hill <celia.wainwright@hmps.example>", "homelessness@harlow.council.example", "Gyamfi A2748FC", text="PDF attached.\nC Wainwright\n", files=[("Gyamfi LHA.pdf", b)])


def pdf_two_columns():
    f = F("probation-two-column-print", "pdf", "reportlab", "labels above answers in two columns of the page, light headings, no lines")
    q = f.q
    buf = io.BytesIO()
    c = canvas.Canvas(buf, pagesize=A4, invariant=1)
    c.setFont("Helvetica-Bold", 16)
    c.drawString(45, 795, "Duty to refer")
    c.setFont("Helvetica", 9)
    c.drawString(45, 780, "Printed from the homelessness prevention tool · Norfolk & Suffolk Probation · 13 Nov 2026 15:20")

    def col(x, head, items):
        y = 745
        c.setFont("Helvetica-Bold", 11)
        c.drawString(x, y, head)
        for a, b in items:
            y -= 20
            c.setFont("Helvetica-Bold", 8)
            c.setFillGray(0.4)
            c.drawString(x, y, a)
            c.setFillGray(0)
            c.setFont("Helvetica", 10)
            for part in b.split("\n"):
                y -= 12
                c.drawString(x, y, part)

    col(45, "Person on probation", [
        q("Full name", "Siobhan Kathleen Mears", "person.name"), q("Preferred name", "Shiv", "person.known_as"), q("Date of birth", "27 May 1980", "person.date_of_birth", "1980-05-27"), q("CRN", "T337016", "person.crn"), q("Mobile number", "07700 900 467", "person.phone"), q("Gender", "Female", "person.gender"),
        q("Current address", "Room 2, 19 Whitehart Street,\nThetford IP24 1ZZ", "person.address", "Room 2, 19 Whitehart Street, Thetford IP24 1ZZ"), q("Accommodation type", "Friends or family (transient)", "housing.situation"), q("End date", "5 December 2026", "homeless_date", "2026-12-05"), q("Sentence type", "Suspended sentence order", "u"), q("Offence", "Theft by employee", "custody.offence")])
    col(310, "Referral", [
        q("Local authority", "East Cambridgeshire", "authority"), q("Reason", "Asked to leave by friend, no funds\nfor a deposit", "reason", "Asked to leave by friend, no funds for a deposit"), q("Local connection", "Worked in Ely for 11 years to 2025;\nson lives in Littleport", "local_connection.details", "Worked in Ely for 11 years to 2025; son lives in Littleport"),
        q("Consent given", "Yes", "consent.given", True), q("How", "Verbally, 12 November 2026", "consent.method", "oral"), q("Risk of serious harm", "Low", "risk.level", "low"), q("Health", "Type 1 diabetic", "needs.physical_health"), q("Completed by", "Noel Adair, Probation Practitioner", "referrer.name", "Noel Adair"),
        q("Telephone", "01632 960 129", "referrer.phone"), q("Email", "noel.adair@probation.example", "referrer.email")])
    c.save()
    f.gold(consent__date="2026-11-12", referrer__role="Probation Practitioner", agency="probation", referral_date="2026-11-13", local_connection__grounds=["employment", "family"])
    f.lenient = ["referral_date", "local_connection.grounds", "homeless_status", "housing.loss_reason", "custody.status", "referrer.organisation"]
    f.send("Noel Adair <noel.adair@probation.example>", "housing@eastcambs.council.example", "DTR S Mears", text="Attached print out. NA\n", files=[("print.pdf", buf.getvalue())])


def pdf_council_form():
    f = F("council-form-hospital-pdf", "pdf", "LibreOffice from docx", "a council's own form filled in by a general hospital, guidance text between, spouse as next of kin")
    q = f.q
    w = Word("Castle Point Borough Council – Duty to Refer form for public bodies", font="Liberation Sans", size=9)
    w.p("Please return to housing@castlepoint.council.example. A referral is not an application for housing. We aim to respond within 3 working days.")
    w.table([
        ("Part 1: The person you are referring",), q("Name and title", "Mrs Edith Blackmore", "person.name", "Edith Blackmore"), q("Date of birth", "14/07/1951", "person.date_of_birth", "1951-07-14"), q("Contact telephone number and/or email", "01632 960 880 (home, answerphone)", "person.phone", "01632 960 880"),
        q("Current or last address", "6 Long Road, Canvey Island SS8 0ZZ", "person.address"), q("Name, relationship and telephone of next of kin", "Alfred Blackmore (husband) 07700 900 010", ""), ("Part 2: The referral",),
        q("Reason for referral (please be brief)", "Unable to manage stairs after amputation. Home cannot be adapted, OT report to follow. Husband stays put for now.", "reason"), q("Is the person homeless, or likely to be within 56 days?", "Likely", "homeless_status", "threatened"), q("Are they pregnant or do they have children with them?", "No", "person.pregnant", False),
        q("Support or health needs", "Left below-knee amputation, wheelchair, diabetic", "needs.physical_health"), q("Any risk to our officers", "No known risk", "risk.to_staff"), ("Part 3: Consent",), q("Has the person consented to this referral? How?", "Yes, verbally on ward 10/11", "consent.given", True),
        ("Part 4: About you",), q("Public body (tick)", "☐ Prison ☐ Probation ☐ JCP ☐ Social services ☐ A&E ☒ Hospital (inpatient) ☐ Armed forces", "agency", "hospital"), q("Your name and job title", "Tendai Chikore, Occupational Therapist", "referrer.name", "Tendai Chikore"), q("Department", "Rehab Ward, Southend Road site", "referrer.team"),
        q("Your telephone", "01632 960 881 x 3390", "referrer.phone"), q("Your email", "tendai.chikore@nhstrust.nhs.example", "referrer.email"), q("Date", "11/11/2026", "referral_date", "2026-11-11")], [6, 10.5])
    f.gold(authority="Castle Point", consent__method="oral", consent__date="2026-11-10", referrer__role="Occupational Therapist")
    f.lenient = ["consent.date", "authority", "person.pregnant", "referrer.team", "person.last_settled_address", "referrer.organisation", "housing", "person.address"]
    f.send("Tendai Chikore <tendai.chikore@nhstrust.nhs.example>", "housing@castlepoint.council.example", "Duty to refer form (your version)", text="Hello, your form filled in as requested by Jas on the phone.\n\nTendai\n", files=[("CPBC DTR completed.pdf", convert(w.bytes(), "docx", "pdf"))])


def doc_probation():
    f = F("probation-doc-two-pairs", "doc", "LibreOffice from docx", "old Word file, two pairs a row, licence recall just ended, second telephone in the same cell")
    q = f.q
    w = Word("NPS East – Homelessness Duty to Refer v2.1", font="Arial", size=9)
    w.table(two([
        q("Offender name", "Mohammed Tariq Aziz", "person.name"), q("D.O.B.", "22/11/1985", "person.date_of_birth", "1985-11-22"), q("CRN", "W442871", "person.crn"), q("PNC", "03/228814T", "person.pnc"), q("Home tel / mobile", "- / 07700 900 538", "person.phone", "07700 900 538"), q("First language", "Urdu", "person.language"),
        q("Interpreter needed", "No", "person.interpreter_needed", False), q("Faith", "Muslim", "u"), q("Present address", "11 Grantchester Rise, Cambridge (cousin's floor)", "person.address", "11 Grantchester Rise, Cambridge"), q("Last settled address", "203 Mill Road, Cambridge CB1 3ZZ", "person.last_settled_address"),
        q("Reason left", "Recalled to custody, landlord re-let", "housing.loss_reason"), q("Can stay until", "20/11/2026", "homeless_date", "2026-11-20"), q("Released on", "09/11/2026", ""), q("Released from", "HMP Peterborough", ""), q("Licence end date", "30/08/2027", "u"), q("Index offence", "ABH", "custody.offence"),
        q("Risk of serious harm", "Medium", "risk.level", "medium"), q("MAPPA cat/level", "Not applicable"), q("Referred to (LHA)", "Cambridge", "authority"), q("Reason for referral", "Sofa surfing, cousin's landlord objects", "reason"), q("Consent (Y/N)", "Y", "consent.given", True), q("Consent type", "Verbal", "consent.method", "oral"),
        q("Officer making referral", "Bethan Cole", "referrer.name"), q("Office", "Cambridge", "referrer.team"), q("Officer tel", "01632 960 605 / 07700 900 606", "referrer.phone"), q("Officer email", "bethan.cole@probation.example", "referrer.email"), q("Date of referral", "13/11/2026", "referral_date", "2026-11-13"), ("", "")]))
    f.gold(agency="probation")
    f.lenient = ["custody.prison", "custody.release_date", "custody.status", "referrer.phone", "referrer.team", "homeless_status", "housing.situation", "agency", "referrer.organisation"]
    f.send("Bethan Cole <bethan.cole@probation.example>", "housing.advice@cambridge.council.example", "W442871", text="DTR attached, thanks. B\n", files=[("DTR v2.1 W442871.doc", convert(w.bytes(), "docx", "doc"))])


def rtf_underscores():
    f = F("probation-rtf-underscores", "rtf", "hand-made RTF", "blanks of underscores with the answer typed in them, several questions a line")
    lines = ["NAME: __Dean Francis Wooldridge__   DOB: __04/10/74__   CRN: __R208815__", "TEL: __07700 900 121__  EMAIL: ______________  NI NO: __QQ741004C__",
             "ADDRESS: __Flat 3, 90 Station Road, Clacton-on-Sea CO15 1ZZ__", "LANDLORD: __Seaview Lets Ltd__  ARREARS: __none__  NOTICE EXPIRES: __10/12/26__",
             "REASON FOR HOMELESSNESS: __Section 21, landlord selling up__", "LOCAL AUTHORITY: __Tendring District Council__", "ORDER/LICENCE: __Community Order, 24 months from 03/06/26__   OFFENCE: __Harassment__",
             "ROSH: __Medium (known adult)__   MAPPA: __N/A__   NO CONTACT CONDITIONS: __not to contact J.W. or go to Holland-on-Sea__", "PHYSICAL HEALTH: __none__   MENTAL HEALTH: __PD diagnosis, waiting for therapy__   ALCOHOL/DRUGS: __alcohol, engaging with Phoenix__",
             "HOUSEHOLD: __alone, daughter Ruby (9) stays alternate weekends__", "OFFENDER CONSENTS: __YES (signed 10/11/26)__", "OFFICER: __Ian Blewitt__  TEL: __01632 960 312__  EMAIL: __ian.blewitt@probation.example__  DATE: __11/11/26__"]
    f.gold(person__name="Dean Francis Wooldridge", person__date_of_birth="1974-10-04", person__crn="R208815", person__phone="07700 900 121", person__ni_number="QQ741004C", person__address="Flat 3, 90 Station Road, Clacton-on-Sea CO15 1ZZ",
           housing__landlord="Seaview Lets Ltd", homeless_date="2026-12-10", reason="Section 21, landlord selling up", authority="Tendring", custody__status="community_order", custody__sentence_length="24 months", custody__sentence_date="2026-06-03", custody__offence="Harassment",
           risk__level="medium", custody__licence_conditions="not to contact J.W. or go to Holland-on-Sea", needs__physical_health="none", needs__mental_health="PD diagnosis, waiting for therapy", needs__substance_misuse="alcohol, engaging with Phoenix",
           consent__given=True, consent__method="written", consent__date="2026-11-10", referrer__name="Ian Blewitt", referrer__role="Officer", referrer__phone="01632 960 312", referrer__email="ian.blewitt@probation.example", referral_date="2026-11-11", agency="probation")
    f.lenient = ["household", "custody.sentence_length", "custody.sentence_date", "custody.licence_conditions", "risk.excluded_areas", "referrer.role", "homeless_status", "agency", "risk.summary", "housing.tenancy_to_save", "housing.situation"]
    body = "{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0\\fmodern Courier New;}}\\f0\\fs18\n{\\b DUTY TO REFER - PROBATION (TENDRING)}\\par\\par\n" + "".join(x + "\\par\\par\n" for x in lines) + "}"
    f.send("Ian Blewitt <ian.blewitt@probation.example>", "housing@tendring.council.example", "DTR", text="DTR for D Wooldridge attached\n", files=[("dtr_dw.rtf", body.encode())])


def odt_prison():
    f = F("prison-odt-offender-flow", "odt", "LibreOffice from docx", "label left with guidance in brackets, prison's resettlement board, licence conditions in a list")
    q = f.q
    w = Word("HMP Five Wells. Resettlement board – referral to LHA", font="Liberation Sans", size=10)
    w.table([
        q("Name (surname first)", "McAllister, Ryan James", "person.name", "Ryan James McAllister"), q("Prison number (e.g. A1234BC)", "A7766EL", "person.prison_number"), q("Born (dd/mm/yy)", "08/03/96", "person.date_of_birth", "1996-03-08"), q("Delius ref (if known)", "", ""),
        q("Board date", "28/10/26", "referral_date", "2026-10-28"), q("Automatic release", "16/12/26", "custody.release_date", "2026-12-16"), q("Serving (offence & term)", "Possession with intent to supply; 30 months", "custody.offence", "Possession with intent to supply"), q("Home area (council)", "Huntingdonshire", "authority"),
        q("Housing history (last 2 addresses)", "2 Oxmoor Lane, Huntingdon (mum's) 2019-24; before that foster care", ""), q("Care experienced (Y/N)", "Y – care leaver, PA is Sue Rigby at Cambs CC", "person.care_leaver", True), q("What stops him going home? (brief)", "Mum's tenancy at risk because of cuckooing, HDC moved her on and she is in a one bed", "reason"),
        q("Conditions on licence (accommodation only)", "1. Reside as approved\n2. Not to associate with O. Kelly\n3. Drug test", "custody.licence_conditions", "1. Reside as approved 2. Not to associate with O. Kelly 3. Drug test"), q("RoSH (L/M/H/VH)", "M", "risk.level", "medium"), q("Care team (MH, SMS)", "SMS: buvidal monthly. MH: none", ""),
        q("Prisoner agrees? (attach slip)", "Agrees, slip signed 28/10/26", "consent.given", True), q("Board member completing (name, grade)", "Lorna Petrie, Band 4", "referrer.name", "Lorna Petrie"), q("Tel, email", "01632 960 990, lorna.petrie@hmps.example", "referrer.phone", "01632 960 990")], [6, 10.5])
    f.gold(custody__sentence_length="30 months", custody__prison="HMP Five Wells", consent__method="written", consent__date="2026-10-28", referrer__email="lorna.petrie@hmps.example", agency="prison")
    f.lenient = ["person.last_settled_address", "referral_date", "needs", "custody.status", "referrer.role", "housing", "homeless_status", "other_professionals", "custody.release_type", "referrer.organisation", "local_connection", "custody.licence_conditions"]
    f.send("Lorna Petrie <lorna.petrie@hmps.example>", "housing.services@huntingdonshire.council.example", "Resettlement board 28/10 - referral", text="Referral from last week's board attached.\n\nLorna\n", files=[("Board referral RM.odt", convert(w.bytes(), "docx", "odt"))])


def odt_leaving_care():
    f = F("leaving-care-odt", "odt", "LibreOffice from HTML", "headings with sentences below them, personal adviser, baby due, boyfriend not included")
    html = """<html><body><h1>Leaving Care Service</h1><h2>Duty to refer to housing</h2>
<h3>Young person's full name</h3><p>Keira-Leigh Hopgood</p><h3>Date of birth</h3><p>21st June 2007</p><h3>Contact details</h3><p>07700 900 863, keira.h@post.example (Instagram also works)</p>
<h3>Where are they staying?</h3><p>Semi-independent unit, 5 Abbots Court, Waltham Abbey EN9 1ZZ</p><h3>Until when?</h3><p>30/11/2026</p>
<h3>Who is going to live with them?</h3><p>Baby, due 14/02/2027. Boyfriend (Tyler) lives with his nan and is not part of this.</p>
<h3>Reason for this referral</h3><p>Unit does not take babies and there is no mother and baby placement available. She has no family to go to.</p>
<h3>Housing authority</h3><p>Epping Forest District Council</p><h3>Local connection</h3><p>Care leaver – looked after by this authority since age 9</p>
<h3>Health and support needs</h3><p>Pregnant. Learning difficulty (reads at age 9 level) so please speak slowly and follow up by text.</p>
<h3>Consent</h3><p>Keira signed our consent form on 6 November 2026.</p>
<h3>Personal adviser</h3><p>Marcus Delacroix<br>marcus.delacroix@leavingcare.example<br>07700 900 864</p><p>Date: 9 November 2026</p></body></html>"""
    f.gold(person__name="Keira-Leigh Hopgood", person__date_of_birth="2007-06-21", person__phone="07700 900 863", person__email="keira.h@post.example", person__address="5 Abbots Court, Waltham Abbey EN9 1ZZ", homeless_date="2026-11-30",
           reason="Unit does not take babies and there is no mother and baby placement available. She has no family to go to.", authority="Epping Forest", local_connection__grounds=["care_leaver"],
           local_connection__details="Care leaver – looked after by this authority since age 9", person__care_leaver=True, person__pregnant=True, consent__given=True, consent__method="written", consent__date="2026-11-06",
           referrer__name="Marcus Delacroix", referrer__role="Personal adviser", referrer__email="marcus.delacroix@leavingcare.example", referrer__phone="07700 900 864", referral_date="2026-11-09", agency="social_services")
    f.lenient = ["household", "needs", "person.address", "housing", "homeless_status", "agency", "referrer.organisation", "person.pregnant", "referrer.team"]
    f.send("Marcus Delacroix <marcus.delacroix@leavingcare.example>", "homelessness@eppingforest.council.example", "KLH duty to refer", text="Attached, please ring me to arrange the assessment.\n\nMarcus\n", files=[("KLH DTR.odt", convert(html, "html", "odt", "writer8"))])


def ods_two_across():
    f = F("probation-two-people-across-ods", "ods", "LibreOffice from xlsx", "questions down the side, two people across, one officer for both")
    wb = openpyxl.Workbook()
    s = wb.active
    s["A1"] = "Referrals from Chelmsford Probation to Chelmsford City Council"
    rows = [("", "Person 1", "Person 2"), ("Full name", "Terrence Oldham", "Lucia Marinescu"), ("DOB", "07/03/1978", "25/12/1994"), ("CRN", "P310044", "Q885201"), ("Mobile", "07700 900 402", "07700 900 403"), ("Staying at", "Tent, Admirals Park", "Room at 45 Baddow Road, Chelmsford"),
            ("Homeless from", "already", "04/12/2026"), ("Why homeless", "Evicted from HMO in August", "Landlord selling, notice served"), ("Sentence", "Licence", "Community order"), ("RoSH", "Medium", "Low"), ("Health", "Leg ulcers", "None"), ("Staff risk", "None", "None"),
            ("Consent", "Yes, signed 04/11/2026", "Yes, verbal 05/11/2026")]
    for i, r in enumerate(rows, 3):
        for j, v in enumerate(r, 1):
            s.cell(i, j, v)
    s["A18"], s["B18"] = "Officer for both", "Gwyneth Parr"
    s["A19"], s["B19"] = "Officer's email", "gwyneth.parr@probation.example"
    s["A20"], s["B20"] = "Officer's phone", "01632 960 790"
    s["A21"], s["B21"] = "Sent", "09/11/2026"
    both = dict(referrer__name="Gwyneth Parr", referrer__email="gwyneth.parr@probation.example", referrer__phone="01632 960 790", referrer__role="Officer", referral_date="2026-11-09", authority="Chelmsford", agency="probation", consent__given=True, risk__to_staff="None")
    f.gold(person__name="Terrence Oldham", person__date_of_birth="1978-03-07", person__crn="P310044", person__phone="07700 900 402", person__address="Tent, Admirals Park", homeless_status="homeless", reason="Evicted from HMO in August",
           custody__status="licence", risk__level="medium", needs__physical_health="Leg ulcers", consent__method="written", consent__date="2026-11-04", **both)
    f.referrals.append({})
    f.gold(person__name="Lucia Marinescu", person__date_of_birth="1994-12-25", person__crn="Q885201", person__phone="07700 900 403", person__address="Room at 45 Baddow Road, Chelmsford", homeless_date="2026-12-04", homeless_status="threatened", reason="Landlord selling, notice served",
           custody__status="community_order", risk__level="low", needs__physical_health="None", consent__method="oral", consent__date="2026-11-05", **both)
    f.lenient = ["homeless_status", "rough_sleeping", "referrer.role", "housing", "referrer.organisation", "referrer.team", "person.address"]
    b = io.BytesIO()
    wb.save(b)
    f.send("Gwyneth Parr <gwyneth.parr@probation.example>", "housing.options@chelmsford.council.example", "2 x DTR", text="Two on one sheet to save you a click.\n\nGwyneth Parr\nProbation Officer\n", files=[("2 x DTR.ods", convert(b.getvalue(), "xlsx", "ods"))])


def html_spoc_forward():
    f = F("prison-html-forwarded-list", "html", "", "an html form forwarded twice, definition list, officer's signature of the forwarder above")
    q = f.q
    dl = [q("Prisoner", "Callum O'Hanlon", "person.name"), q("Number / location", "A9117FA / HMP Norwich B2", "person.prison_number", "A9117FA"), q("Born", "30.08.2001", "person.date_of_birth", "2001-08-30"), q("Out on", "27.11.2026 (end of 14 day FTR)", "custody.release_date", "2026-11-27"), q("Was living", "supported lodgings, 12 Alma Road, Peterborough", ""),
          q("Now", "lodgings withdrawn following recall", "reason"), q("Council", "Peterborough", "authority"), q("Anything medical", "asthma inhaler, self-harm in 2024 (ACCT closed)", ""), q("Problems for visiting officers", "none", "risk.to_staff"), q("Said yes to referral", "yes, on kiosk 10.11.2026", "consent.given", True),
          q("His probation officer", "Zainab Mirza, 01632 960 914, zainab.mirza@probation.example", "lead.name", "Zainab Mirza")]
    f.gold(custody__prison="HMP Norwich", custody__status="recall", custody__release_type="14 day FTR", lead__phone="01632 960 914", lead__email="zainab.mirza@probation.example", referrer__name="Harry Lumb", referrer__role="Resettlement Caseworker", referrer__organisation="HMP Norwich",
           referrer__phone="01632 960 915", referrer__email="harry.lumb@hmps.example", agency="prison")
    f.lenient = ["needs", "housing", "person.last_settled_address", "consent.date", "consent.method", "custody.release_type", "homeless_status", "risk.summary", "referrer.organisation"]
    html = """<html><body><p>Hi both, one for the Peterborough inbox. Logged. &nbsp;Jo</p><p><b>Jo Tasker</b><br>Housing Advice Admin<br>01632 960 003</p><hr>
<p><b>From:</b> Zainab Mirza &lt;zainab.mirza@probation.example&gt;<br><b>Sent:</b> 12 November 2026 10:03<br><b>To:</b> Jo Tasker<br><b>Subject:</b> FW: housing for Callum</p><p>Jo, see below from the prison, can you pass it to the right place please</p><hr>
<p><b>From:</b> Harry Lumb &lt;harry.lumb@hmps.example&gt;<br><b>Sent:</b> 11 November 2026 16:41<br><b>To:</b> Zainab Mirza<br><b>Subject:</b> housing for Callum</p><p>DUTY TO REFER</p><dl>""" + "".join("<dt><b>%s</b></dt><dd>%s</dd>" % x for x in dl) + \
        "</dl><p>Harry Lumb<br>Resettlement Caseworker<br>HMP Norwich<br>01632 960 915</p></body></html>"
    f.send("Jo Tasker <jo.tasker@advicehub.example>", "housing.needs@peterborough.council.example", "FW: FW: housing for Callum", html=html, date="Thu, 12 Nov 2026 11:30:00 +0000")


def text_two_people():
    f = F("provider-two-people-blocks", "text", "", "two men in one mail, a block for each, details of the provider at the end for both")
    both = dict(authority="Brentwood", agency="other", consent__given=True, consent__method="written", referrer__name="Sorrel Quinlan", referrer__role="Accommodation Navigator", referrer__organisation="Bridgeway Support", referrer__phone="01632 960 517", referrer__email="sorrel.quinlan@bridgeway.example")
    f.gold(person__name="Abdul Karim Noori", person__date_of_birth="1999-02-14", person__phone="07700 900 171", person__crn="V502213", homeless_date="2026-11-29", reason="CAS3 bed ends, no move-on found", needs__mental_health="none", needs__physical_health="back pain", person__language="Dari", person__interpreter_needed=True, risk__level="low", **both)
    f.referrals.append({})
    f.gold(person__name="Stuart Penhaligon", person__date_of_birth="1966-09-09", person__phone="07700 900 172", person__crn="U118840", homeless_date="2026-12-03", reason="sister moving abroad and the flat goes back to the council", needs__mental_health="depression", needs__physical_health="emphysema, oxygen at night", risk__level="medium", **both)
    f.lenient = ["consent.method", "homeless_status", "housing", "custody.cas3", "referrer.organisation", "agency", "person.interpreter_needed"]
    text = """Hello Brentwood housing team

Two duty to refer referrals from us this morning, both have signed our consent form.

1.
Name: Abdul Karim Noori
DOB: 14/02/1999
CRN: V502213
Phone: 07700 900 171
Language: Dari (interpreter please)
Leaving on: 29/11/2026
Reason: CAS3 bed ends, no move-on found
Mental health: none
Physical health: back pain
RoSH: low

2.
Name: Stuart Penhaligon
DOB: 09/09/1966
CRN: U118840
Phone: 07700 900 172
Leaving on: 03/12/2026
Reason: sister moving abroad and the flat goes back to the council
Mental health: depression
Physical health: emphysema, oxygen at night
RoSH: medium

Many thanks
Sorrel Quinlan
Accommodation Navigator
Bridgeway Support
01632 960 517
sorrel.quinlan@bridgeway.example
"""
    f.send("Sorrel Quinlan <sorrel.quinlan@bridgeway.example>", "housing.options@brentwood.council.example", "Duty to refer x2", text=text)


def text_ticks():
    f = F("prison-text-ticks", "text", "", "a form typed out in the mail with brackets to tick, answers after arrows")
    text = """REFERRAL UNDER THE DUTY TO REFER - HMP BURE

Name of prisoner -> Anthony Wetherall
Prison number -> A0558DD
Date of birth -> 1st Jan 1957
Release -> 10th December 2026, end of sentence, no licence
Offence -> s.1 indecent images
Council he asks for -> Rochford
Registered sex offender  [x] yes  [ ] no
MAPPA  [ ] no  [x] level 1  [ ] level 2  [ ] level 3
Fire setting  [ ] yes  [x] no
RoSH  [ ] low  [ ] medium  [x] high  [ ] very high
Walks unaided  [ ] yes  [x] no -> wheelchair outdoors, arthritis hips
Mental health -> none known
Last home -> 70 Hambro Hill, Rayleigh (sold by ex wife)
Why will he be homeless -> nobody will take him in, approved premises not available as no licence
Agreed to by prisoner  [x] signed  [ ] told us  [ ] refused

Sent by Fiona Strickland, OMU Hub Manager, 01632 960 068
5 November 2026
"""
    f.gold(person__name="Anthony Wetherall", person__prison_number="A0558DD", person__date_of_birth="1957-01-01", custody__release_date="2026-12-10", custody__prison="HMP Bure", custody__offence="s.1 indecent images", authority="Rochford", risk__registered_sex_offender=True,
           risk__mappa_level=1, risk__arson=False, risk__level="high", needs__physical_health="wheelchair outdoors, arthritis hips", needs__mental_health="none known", person__last_settled_address="70 Hambro Hill, Rayleigh",
           reason="nobody will take him in, approved premises not available as no licence", consent__given=True, consent__method="written", referrer__name="Fiona Strickland", referrer__role="OMU Hub Manager", referrer__phone="01632 960 068", referral_date="2026-11-05", agency="prison")
    f.lenient = ["person.last_settled_address", "custody.release_type", "custody.status", "housing", "homeless_status", "needs.physical_health", "referrer.organisation"]
    f.send("OMU Bure <omu.bure@hmps.example>", "housing.options@rochford.council.example", "Wetherall - referral", text=text)


def all_():
    for m in (strike_prison, long_probation, youth_custody, ap_dashes, pdf_needs_grid, pdf_two_columns, pdf_council_form, doc_probation, rtf_underscores, odt_prison, odt_leaving_care, ods_two_across, html_spoc_forward, text_two_people, text_ticks):
        m()


if __name__ == "__main__":
    all_()
