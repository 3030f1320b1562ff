#!/usr/bin/python3
"""The last fifteen messages of the sixth batch. Needs what sixth_lib.py needs."""
from sixth_lib import *  # noqa: F401,F403

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def symbols(cell, label, options, on):
    """Options each after a Wingdings box, ticked or empty, as older Word inserts them."""
    p = cell.paragraphs[0]
    p.add_run(label + " ")
    for o in options:
        p._p.append(parse_xml('<w:r %s><w:sym w:font="Wingdings" w:char="%s"/></w:r>' % (W, "F0FE" if o in on else "F0A8")))
        p.add_run(" " + o + "   ")


def field(par, label, answer):
    """A legacy form field after its label."""
    par.add_run(label + " ")
    shown = answer or "\u2002\u2002\u2002\u2002\u2002"
    for xml in ('<w:r %s><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="Text1"/><w:enabled/><w:calcOnExit w:val="0"/><w:textInput/></w:ffData></w:fldChar></w:r>' % W,
                '<w:r %s><w:instrText xml:space="preserve"> FORMTEXT </w:instrText></w:r>' % W, '<w:r %s><w:fldChar w:fldCharType="separate"/></w:r>' % W,
                '<w:r %s><w:t xml:space="preserve">%s</w:t></w:r>' % (W, shown), '<w:r %s><w:fldChar w:fldCharType="end"/></w:r>' % W):
        par._p.append(parse_xml(xml))


def boxes(par, label, options, on):
    """Legacy check boxes, each before its word."""
    par.add_run(label + "  ")
    for o in options:
        for xml in ('<w:r %s><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="Check1"/><w:enabled/><w:calcOnExit w:val="0"/><w:checkBox><w:sizeAuto/><w:default w:val="0"/><w:checked w:val="%d"/></w:checkBox></w:ffData></w:fldChar></w:r>' % (W, o in on),
                    '<w:r %s><w:instrText xml:space="preserve"> FORMCHECKBOX </w:instrText></w:r>' % W, '<w:r %s><w:fldChar w:fldCharType="separate"/></w:r>' % W, '<w:r %s><w:fldChar w:fldCharType="end"/></w:r>' % W):
            par._p.append(parse_xml(xml))
        par.add_run(" " + o + "    ")


def symbol_prison():
    f = F("prison-symbol-ticks", "docx", "python-docx", "three pairs a row, Wingdings boxes before the words, homelessness prevention team in a prison")
    q = f.q
    w = Word("HMP Bedford Homelessness Prevention Team – Duty to Refer", size=9)
    w.table([
        q("Name", "Leroy Augustus Finch", "person.name") + q("Prison No", "A4029FH", "person.prison_number") + q("DOB", "29.12.1981", "person.date_of_birth", "1981-12-29"),
        q("Sentence", "18 months", "custody.sentence_length") + q("CRD", "24.12.2026", "custody.release_date", "2026-12-24") + q("HDC elig.", "No", ""),
        q("LHA", "Peterborough", "authority") + q("PDU", "Peterborough") + q("COM", "Stella Marsh", "lead.name"),
        q("HPT worker", "Amina Warsame", "referrer.name") + q("Tel", "01632 960 457", "referrer.phone") + q("Date", "13.11.2026", "referral_date", "2026-11-13")])
    w.p("")
    t = w.table([("",)] * 6)
    for i, (label, options, on) in enumerate([
            ("Consent:", ["Signed", "Verbal", "Declined"], ["Signed"]), ("Accommodation before custody:", ["Social", "Private rent", "Family / friends", "Hostel", "Street"], ["Hostel"]),
            ("Support needed:", ["Alcohol", "Drugs", "Mental health", "Physical disability", "Finance"], ["Drugs", "Finance"]), ("RoSH:", ["L", "M", "H", "VH"], ["M"]),
            ("Domestic abuse:", ["Victim", "Perpetrator", "Neither"], ["Perpetrator"]), ("Local connection:", ["6/12 months", "3/5 years", "Work", "Family", "None"], ["3/5 years"])]):
        symbols(t.rows[i].cells[0], label, options, on)
    w.p("")
    w.table([q("Why homeless on release", "Lost bed at Fair View hostel when arrested. No other options, family in Jamaica.", "reason"), q("Anything else the council should know", "Cannot be placed near Welland Road (victim)", "risk.excluded_areas")], [5, 11])
    f.gold(consent__given=True, consent__method="written", needs__support=["Drugs", "Finance"], risk__level="medium", local_connection__grounds=["residence"], custody__prison="HMP Bedford", custody__release_type="CRD", agency="prison", referrer__role="HPT worker", homeless_status="threatened")
    f.lenient = ["homeless_status", "housing.situation", "risk.excluded_areas", "risk.summary", "needs.substance_misuse", "needs.domestic_abuse", "custody.release_type", "referrer.role", "referrer.organisation", "referrer.team", "custody.status"]
    f.send("HPT Bedford <hpt.bedford@hmps.example>", "housing.needs@peterborough.council.example", "DTR Finch A4029FH CRD 24/12", text="Please note Christmas Eve release.\n\nAmina\n", files=[("DTR Finch.docx", w.bytes())])


def legacy_probation():
    f = F("probation-legacy-fields", "docx", "python-docx", "old protected form: grey text fields and check boxes, some fields left blank")
    q = f.q
    w = Word("Referral to housing – Probation Delivery Unit", font="Arial")

    def line(*pairs):
        p = w.d.add_paragraph()
        for i, (a, b) in enumerate(pairs):
            field(p, ("     " if i else "") + a, b)
    line(q("Surname:", "Quartermaine", "", ""), q("Forenames:", "Rory Alexander", "person.name", "Rory Alexander Quartermaine"))
    line(q("Date of Birth:", "06/01/1993", "person.date_of_birth", "1993-01-06"), q("CRN:", "Y204476", "person.crn"), ("PNC:", ""))
    line(q("Telephone number:", "07700 900 781", "person.phone"), ("Email address:", ""))
    line(q("Address:", "Caravan, rear of 8 Ferry Road, Hullbridge", "person.address"), ("Postcode:", ""))
    boxes(w.d.add_paragraph(), "Is this person currently:", ["Homeless", "At risk of homelessness", "Neither"], ["At risk of homelessness"])
    line(q("If at risk, from what date:", "12/12/2026", "homeless_date", "2026-12-12"))
    line(q("Reason for referral:", "No longer allowed to use the caravan, site closing for winter", "reason"))
    line(q("Name of council:", "Rochford District Council", "authority", "Rochford"))
    boxes(w.d.add_paragraph(), "Has a connection through:", ["Living there", "Working there", "Close family", "Other"], ["Working there", "Close family"])
    boxes(w.d.add_paragraph(), "MAPPA level:", ["Not MAPPA", "1", "2", "3"], ["Not MAPPA"])
    boxes(w.d.add_paragraph(), "Risk of serious harm:", ["Low", "Medium", "High", "Very High"], ["Low"])
    line(q("Health problems:", "Crohn's disease", "needs.physical_health"))
    line(q("Current order and offence:", "Community order, 12 months, shop theft", "", ""))
    boxes(w.d.add_paragraph(), "Consent to refer:", ["Yes", "No"], ["Yes"])
    line(q("Obtained on:", "11/11/2026", "consent.date", "2026-11-11"))
    line(q("Completed by:", "Nerys Boland", "referrer.name"), q("Job title:", "Probation Services Officer", "referrer.role"))
    line(q("Office:", "Rayleigh", "referrer.team"), q("Telephone:", "01632 960 264", "referrer.phone"), q("Email:", "nerys.boland@probation.example", "referrer.email"))
    line(q("Date completed:", "12/11/2026", "referral_date", "2026-11-12"))
    f.gold(homeless_status="threatened", consent__given=True, risk__level="low", local_connection__grounds=["employment", "family"], agency="probation", custody__status="community_order", custody__offence="shop theft", custody__sentence_length="12 months")
    f.lenient = ["custody.sentence_length", "custody.offence", "referrer.team", "housing", "agency", "referrer.organisation"]
    f.send("Nerys Boland <nerys.boland@probation.example>", "housing.options@rochford.council.example", "Referral to housing RQ", text="Dear Sirs\nReferral attached.\nNerys Boland\n", files=[("PDU housing referral.docx", w.bytes())])


def family_sentence():
    f = F("childrens-social-care-family", "docx", "python-docx", "a family of five told in a sentence, father's and abuser's details in rows between, section letters in the labels")
    q = f.q
    w = Word("Children & Families Assessment Team: notification of homelessness (s.213B)", size=10)
    w.table([
        q("A1. Parent / carer to be contacted", "Ms Blessing Eze", "person.name", "Blessing Eze"), q("A2. DoB", "13 March 1990", "person.date_of_birth", "1990-03-13"), q("A3. Tel (safe?)", "07700 900 690 – safe weekdays only", "person.phone", "07700 900 690"),
        q("A4. Where is the family now", "B&B paid by us under s.17: Room 9, Tidewater Lodge, Southend SS1 2ZZ", "person.address", "Room 9, Tidewater Lodge, Southend SS1 2ZZ"),
        q("A5. Everyone in the household", "Blessing, her twins Chidera and Chioma Eze (DOB 02/09/2017) and her mother Mrs Ngozi Eze (DOB 21/05/1956)", ""),
        q("A6. Other adult of concern", "Emeka Obi, DOB 07/07/1986, last known 3 Milton Street – abusive partner, non-molestation order to May 2027. NOT to be contacted.", ""),
        q("B1. What has happened?", "Fled home on 31 October after assault. s.17 funding stops 27 November.", "reason"), q("B2. When will they have nowhere to go?", "27 November 2026", "homeless_date", "2026-11-27"), q("B3. Domestic abuse?", "Yes", "needs.domestic_abuse", True),
        q("B4. Status / funds", "ILR. Has recourse.", ""), q("B5. Health", "Mrs Ngozi Eze – high blood pressure. Blessing – none.", ""), q("C1. Council asked", "Southend City Council", "authority", "Southend-on-Sea"),
        q("C2. Parent agrees to this being sent", "Yes, email from Ms Eze 12/11/2026 on file", "consent.given", True), q("D1. Social worker", "Roisin Keegan, 01632 960 346, roisin.keegan@childrenssc.example", "referrer.name", "Roisin Keegan"), q("D2. Manager", "Pat Lowry", "u"), q("D3. Date", "13 November 2026", "referral_date", "2026-11-13")], [5.5, 11])
    f.member("Chidera Eze", "twins", "2017-09-02")
    f.member("Chioma Eze", "twins", "2017-09-02")
    f.member("Ngozi Eze", "mother", "1956-05-21")
    f.gold(person__public_funds=True, person__immigration_status="ILR", consent__method="written", consent__date="2026-11-12", referrer__role="Social worker", referrer__phone="01632 960 346", referrer__email="roisin.keegan@childrenssc.example", agency="social_services")
    f.lenient = ["person.address", "household.relationship", "person.immigration_status", "person.public_funds", "needs.physical_health", "consent.date", "consent.method", "homeless_status", "housing", "risk", "referrer.organisation"]
    f.send("Roisin Keegan <roisin.keegan@childrenssc.example>", "housing.options@southend.council.example", "s213B notification – E family", text="URGENT please, funding ends 27 Nov.\n\nRoisin Keegan\nSocial Worker\n", files=[("s213B.docx", w.bytes())])


def refused_consent():
    f = F("probation-consent-refused", "docx", "python-docx", "consent refused by a tick, details given all the same, officer's remark in the mail", review=True)
    q = f.q
    w = Word("Duty to Refer (Probation East) 2026", size=10)
    w.table([
        q("PoP's full name", "Geraint Hollis", "person.name"), q("PoP's DOB", "16.08.1970", "person.date_of_birth", "1970-08-16"), q("PoP's CRN", "B339017", "person.crn"), q("Sleeping site / address", "bus shelter nr Springfield Hospital", "person.address"),
        q("Street homeless?", "Yes", "rough_sleeping", True), q("Local authority", "Chelmsford", "authority"), q("PoP consents to referral", "☐ Yes    ☒ No – see notes", "consent.given", False), q("Notes", "Says he had a bad experience with the council in 2019", "u"),
        q("Referring officer", "Anneliese Pryor", "referrer.name"), q("Email and phone", "anneliese.pryor@probation.example 01632 960 719", "referrer.email", "anneliese.pryor@probation.example"), q("Completed", "10.11.2026", "referral_date", "2026-11-10")], [5, 11])
    f.gold(referrer__phone="01632 960 719", agency="probation", homeless_status="homeless")
    f.lenient = ["agency", "homeless_status", "person.address", "housing", "person.no_fixed_abode", "referrer.role", "reason"]
    f.send("Anneliese Pryor <anneliese.pryor@probation.example>", "housing.options@chelmsford.council.example", "DTR - refused", text="Hi\n\nI have filled this in as far as I can but he has refused to let me refer him. Sending so you know; please do not approach him.\n\nAnneliese\n",
           files=[("DTR GH.docx", w.bytes())])


def pdf_numbered():
    f = F("departure-lounge-numbered-pdf", "pdf", "reportlab", "number, question and answer in three columns, charity at the prison gate on release day")
    q = f.q
    qs = [q("What is the person's name?", "Kofi Bentil-Ward", "person.name"), q("And their date of birth?", "12/11/1983", "person.date_of_birth", "1983-11-12"), q("Released today from", "HMP Chelmsford", "custody.prison"), q("Release date", "13/11/2026", "custody.release_date", "2026-11-13"),
          q("Do they have a mobile?", "07700 900 318 (given out by us today)", "person.phone", "07700 900 318"), q("Do they have a place to stay tonight?", "No", "rough_sleeping", True), q("What was their last home?", "Council flat, 15 Beehive Court, Basildon - ended 2024", "person.last_settled_address", "15 Beehive Court, Basildon"),
          q("Which council should we tell?", "Basildon", "authority"), q("What made them homeless?", "Came out with no address; CAS3 said no space until 1/12", "reason"), q("Health or medication to know about?", "Insulin (has 7 days)", "needs.physical_health"), q("Drink / drugs?", "Abstinent 14 months", "needs.substance_misuse"),
          q("Anyone at risk from them?", "nothing on our handover sheet", ""), q("Are they happy for us to refer?", "Yes, signed our tablet 13/11/2026 10:40", "consent.given", True), q("Probation officer?", "Lynn Sharpe, Basildon office", "", ""), q("Who filled this in?", "Oriel Casey, volunteer", "referrer.name", "Oriel Casey"),
          q("How do we reach you?", "gate@latchkey.example, 07700 900 319", "referrer.email", "gate@latchkey.example"), q("Date", "13/11/2026", "referral_date", "2026-11-13")]
    rows = [(str(i), a, b) for i, (a, b) in enumerate(qs, 1)]
    t = Table([[Paragraph(n, PLAIN), Paragraph(a, LABEL), Paragraph(b, PLAIN)] for n, a, b in rows], colWidths=[25, 190, 300])
    t.setStyle(TableStyle([("LINEBELOW", (0, 0), (-1, -1), 0.4, colors.lightgrey), ("VALIGN", (0, 0), (-1, -1), "TOP")]))
    f.gold(consent__method="written", consent__date="2026-11-13", referrer__role="volunteer", referrer__phone="07700 900 319", agency="other", homeless_status="homeless")
    f.lenient = ["homeless_status", "lead", "other_professionals", "agency", "risk", "custody.cas3", "housing", "referrer.organisation", "homeless_date", "person.last_settled_address"]
    f.send("Latchkey Departure Lounge <gate@latchkey.example>", "housingoptions@basildon.council.example", "Released today, nowhere to go", text="Duty to refer form attached. He is walking over to you now with his bag, should be there about 1pm.\n\nOriel\n",
           files=[("latchkey form.pdf", pdf("Latchkey – referral to the council", t))])


def pdf_letter():
    f = F("probation-letter-pdf", "pdf", "reportlab", "a letter with a Re: line, the facts in sentences, senior officer's signature")
    paras = ["Probation Service, Harlow Office, 01632 960 840", "9 November 2026", "To: Harlow Council, Homelessness Team", "Re: Duane Maurice TANNER, born 05/02/1987, CRN Z440182",
             "Dear Sir or Madam", "I write under section 213B of the Housing Act 1996 to refer the above named person to Harlow Council. He has given his written consent to this referral, dated 6 November 2026.",
             "Mr Tanner was released from HMP Highpoint on 2 October 2026 and is on licence until 1 April 2028. He has been staying at his uncle's, 31 Tumbler Road, Harlow CM18 6ZZ, and must leave by 7 December 2026 because his uncle is selling the house.",
             "He has lived in Harlow all his life and works part time at the Pinnacles estate. His risk of serious harm is assessed as medium. He is not subject to MAPPA. There are no known risks to staff.",
             "He can be contacted on 07700 900 199.", "Yours faithfully", "Georgina Asante, Senior Probation Officer", "georgina.asante@probation.example"]
    body = [Spacer(1, 6) if not p else " " + p for x in paras for p in (x, "")]
    f.gold(person__name="Duane Maurice Tanner", person__date_of_birth="1987-02-05", person__crn="Z440182", person__phone="07700 900 199", person__address="31 Tumbler Road, Harlow CM18 6ZZ", authority="Harlow", consent__given=True, consent__method="written", consent__date="2026-11-06",
           custody__status="licence", homeless_date="2026-12-07", homeless_status="threatened", reason="must leave by 7 December 2026 because his uncle is selling the house", risk__level="medium", risk__to_staff="There are no known risks to staff.",
           referrer__name="Georgina Asante", referrer__role="Senior Probation Officer", referrer__email="georgina.asante@probation.example", referral_date="2026-11-09", agency="probation", local_connection__grounds=["residence", "employment"], referrer__phone="01632 960 840")
    f.lenient = ["reason", "homeless_status", "local_connection", "custody.prison", "custody.release_date", "housing", "risk.to_staff", "referrer.phone", "referrer.team", "referrer.organisation", "person.contact_via"]
    f.send("Georgina Asante <georgina.asante@probation.example>", "homelessness@harlow.council.example", "Letter: Mr D Tanner", text="Please see attached letter.\n", files=[("Tanner letter.pdf", pdf(*body))])


def doc_liaison():
    f = F("hospital-liaison-doc", "doc", "LibreOffice from docx", "two pairs a row, alcohol liaison nurse, friend as contact, next of kin refused")
    rows = [("Patient", "Colin Rudge", "Sex", "M"), ("DOB", "8 Aug 1964", "NHS No", "9991002138"), ("Ward", "AMU bay C", "Admitted", "06/11/26"), ("Phone", "none", "Contact through", "friend Gary, 07700 900 585"), ("NOK", "declined to give", "GP", "not registered"),
            ("Living at (before admission)", "Squat, old Marconi building, Chelmsford", "NFA?", "Yes"), ("Discharge planned", "18/11/26", "Destination", "street unless housed"), ("Reason for referral", "No address to be discharged to, high risk of readmission", "Housing authority", "Chelmsford"),
            ("Diagnosis", "Alcohol related liver disease, detox completed", "MH", "nil acute"), ("Drug / alcohol", "Alcohol, 30 units daily up to admission", "Risk to staff", "nil on ward"), ("Consent", "Verbal 10/11/26", "Interpreter", "N"), ("Completed by", "Shanthi Pillai, Alcohol Liaison Nurse", "Tel", "01632 960 437"), ("Email", "shanthi.pillai@midtrust.nhs.example", "Date", "10/11/26")]
    f.gold(person__name="Colin Rudge", person__gender="M", person__date_of_birth="1964-08-08", person__nhs_number="9991002138", person__contact_via="friend Gary, 07700 900 585", person__no_fixed_abode=True, reason="No address to be discharged to, high risk of readmission", authority="Chelmsford",
           needs__physical_health="Alcohol related liver disease, detox completed", needs__mental_health="nil acute", needs__substance_misuse="Alcohol, 30 units daily up to admission", risk__to_staff="nil on ward", consent__given=True, consent__method="oral", consent__date="2026-11-10",
           person__interpreter_needed=False, referrer__name="Shanthi Pillai", referrer__role="Alcohol Liaison Nurse", referrer__phone="01632 960 437", referrer__email="shanthi.pillai@midtrust.nhs.example", referral_date="2026-11-10", agency="hospital")
    f.gold(unmapped=[{"label": "Discharge planned", "value": "18/11/26"}])
    f.lenient = ["needs.physical_health", "person.address", "housing", "rough_sleeping", "homeless_status", "homeless_date", "person.contact_via", "agency", "referrer.organisation"]
    w = Word("Homelessness Duty to Refer: Acute", font="Liberation Sans", size=9)
    w.table(rows)
    f.send("PILLAI, Shanthi <shanthi.pillai@midtrust.nhs.example>", "housing.options@chelmsford.council.example", "DTR CR AMU", text="DTR attached\n\nShanthi\nAlcohol Liaison\n", files=[("DTR CR.doc", convert(w.bytes(), "docx", "doc"))])


def doc_tabs():
    f = F("prison-doc-tabbed", "doc", "LibreOffice from docx", "old Word without tables: label, tab, answer; capital headings; recall prisoner; own reference")
    q = f.q
    w = Word("HMP The Mount", font="Courier New", size=10)
    w.p("**DUTY TO REFER – LOCAL HOUSING AUTHORITY**")
    for head, qa in [
        ("PRISONER", [q("Surname", "Nwosu-Clarke", "", ""), q("First name", "Terrell", "person.name", "Terrell Nwosu-Clarke"), q("Prison number", "A5931FE", "person.prison_number"), q("D.o.B.", "17/02/2000", "person.date_of_birth", "2000-02-17"), q("Status", "Standard recall", "custody.status", "recall"), q("Release", "Parole granted, 01/12/2026", "custody.release_date", "2026-12-01"), q("Our ref", "TM/HSG/26/212", "external_reference")]),
        ("HOUSING NEED", [q("To", "Cambridge City Council", "authority", "Cambridge"), q("Last address", "83 Arbury Road, Cambridge CB4 2ZZ (supported)", "person.last_settled_address", "83 Arbury Road, Cambridge CB4 2ZZ"), q("Reason for loss", "Evicted for arrears while recalled", "housing.loss_reason"), q("Arrears", "£890", "housing.arrears"), q("Reason referred", "No accommodation for Parole release, AP not required by the Board", "reason")]),
        ("RISK", [q("MAPPA", "2 / 1", ""), q("RoSH", "High", "risk.level", "high"), q("Staff", "No current concerns", "risk.to_staff"), q("Keep away from", "Ms D. (ex partner), CB1 area", "risk.excluded_areas")]),
        ("AUTHORISATION", [q("Consent", "Oral – 02/11/2026", "consent.given", True), q("Officer", "CM J. Bellamy", "referrer.name", "J. Bellamy"), q("Dept", "OMU", "referrer.team"), q("Phone", "01632 960 534", "referrer.phone"), q("Mail", "omu.mount@hmps.example", "referrer.email"), q("Dated", "03/11/2026", "referral_date", "2026-11-03")])]:
        w.p("**" + head + "**")
        for a, b in qa:
            w.p(a + "\t\t" + b)
    f.gold(custody__release_type="Parole", custody__prison="HMP The Mount", consent__method="oral", consent__date="2026-11-02", risk__mappa_category=2, risk__mappa_level=1, agency="prison")
    f.lenient = ["custody.release_type", "referrer.team", "homeless_status", "risk.mappa_category", "risk.mappa_level", "referrer.role", "referrer.organisation", "housing.situation", "person.last_settled_address", "referrer.name"]
    f.send("OMU The Mount <omu.mount@hmps.example>", "housing.advice@cambridge.council.example", "TM/HSG/26/212", text="Please find attached DTR, reply quoting our ref.\n", files=[("TMHSG212.doc", convert(w.bytes(), "docx", "doc"))])


def rtf_jobcentre():
    f = F("jobcentre-rtf-survey", "rtf", "LibreOffice from docx", "work coach, questions numbered in one column, universal credit details between, young care leaver")
    rows = [("1", "Customer", "Miss Tia-Louise Farrow"), ("2", "DOB / NINO", "20/05/2005   QQ200505A"), ("3", "Can be contacted on", "UC journal or 07700 900 972"), ("4", "Address held", "42 Fennel Road, Harlow CM20 1ZZ (parents) – had to leave 5/11"), ("5", "Staying now", "different friends each night"),
            ("6", "Care leaver?", "No"), ("7", "Pregnant?", "No"), ("8", "Health condition declared?", "Yes – eczema, anxiety"), ("9", "Nature of the housing problem", "Thrown out after argument with stepdad, cannot return"), ("10", "Council", "Harlow"), ("11", "Customer agreed to referral on", "12/11/2026 (face to face)"),
            ("12", "Raised by", "Derek Onslow, Work Coach Team Leader, Harlow JCP"), ("13", "Tel", "01632 960 652"), ("14", "Email", "derek.onslow@dwp.example"), ("15", "Date raised", "12/11/2026")]
    f.gold(person__name="Tia-Louise Farrow", person__date_of_birth="2005-05-20", person__ni_number="QQ200505A", person__phone="07700 900 972", person__last_settled_address="42 Fennel Road, Harlow CM20 1ZZ", person__care_leaver=False, person__pregnant=False,
           reason="Thrown out after argument with stepdad, cannot return", authority="Harlow", consent__given=True, consent__method="oral", consent__date="2026-11-12", referrer__name="Derek Onslow", referrer__role="Work Coach Team Leader", referrer__organisation="Harlow JCP",
           referrer__phone="01632 960 652", referrer__email="derek.onslow@dwp.example", referral_date="2026-11-12", agency="jobcentre", housing__situation="different friends each night", homeless_status="homeless", needs__physical_health="Yes – eczema, anxiety")
    f.lenient = ["person.last_settled_address", "person.address", "person.contact_via", "homeless_status", "homeless_date", "needs", "housing", "person.no_fixed_abode", "referrer.organisation", "referrer.team", "rough_sleeping"]
    w = Word("JCP DtR record", font="Liberation Sans", size=10)
    w.table(rows, [1, 6, 9.5])
    f.send("Derek Onslow <derek.onslow@dwp.example>", "homelessness@harlow.council.example", "JCP DtR record TLF", text="JCP record attached. She is in the waiting area with us until 4.\n", files=[("DtR record.rtf", convert(w.bytes(), "docx", "rtf"))])


def odt_approved():
    f = F("probation-odt-one-column", "odt", "LibreOffice from docx", "one cell to each question with its answer, sections told by shaded rows, person's offender manager is away")
    q = f.q
    w = Word("Homeless Prevention Taskforce: DTR", font="Liberation Serif", size=11)
    w.table([(x,) for x in ["**THE PERSON**"] + within([
        q("Name:", "Katarzyna (Kasia) Nowicka", "person.name", "Katarzyna Nowicka"), q("Date of birth:", "Sept 4th 1982", "person.date_of_birth", "1982-09-04"), q("CRN / prison no:", "H771930 / A3320FX", "person.crn", "H771930"), q("Language & interpreter:", "Polish; interpreter not needed", "person.language", "Polish"), q("Where now:", "HMP Peterborough, release 30/11/2026 on HDC", "", "")]) +
        ["**THE NEED**"] + within([q("Reason:", "Tag address withdrawn by landlord on 9 November", "reason"), q("Council:", "Fenland (Wisbech)", "authority", "Fenland"), q("Local ties:", "Children at school in Wisbech with their father", "local_connection.details"), q("Needs:", "anaemia; bereavement counselling", "")]) +
        ["**THE RISK**"] + within([q("RoSH:", "Low in all categories", "risk.level", "low"), q("Alerts:", "None for staff", "risk.to_staff"), q("Domestic abuse:", "Victim – ex-husband, current restraining order", "needs.domestic_abuse", True)]) +
        ["**THE PAPERWORK**"] + within([q("Consent:", "Emailed by her keyworker 10/11/2026, signed", "consent.given", True), q("Sent by:", "Yusuf Rahim (duty PO, covering for Tina Gale)", "referrer.name", "Yusuf Rahim"), q("Contact for the case:", "Tina Gale, tina.gale@probation.example, 01632 960 703 (back 23/11)", "lead.name", "Tina Gale"), q("My contact till then:", "yusuf.rahim@probation.example 01632 960 704", "referrer.email", "yusuf.rahim@probation.example"), q("Date:", "12/11/2026", "referral_date", "2026-11-12")])])
    f.gold(person__known_as="Kasia", person__prison_number="A3320FX", person__interpreter_needed=False, custody__prison="HMP Peterborough", custody__release_date="2026-11-30", custody__release_type="HDC", local_connection__grounds=["family"], consent__method="written", consent__date="2026-11-10",
           referrer__phone="01632 960 704", referrer__role="duty PO", lead__phone="01632 960 703", lead__email="tina.gale@probation.example", agency="probation")
    f.lenient = ["needs.mental_health", "needs.physical_health", "needs.support", "consent.date", "risk.to_staff", "referrer.role", "homeless_status", "housing", "risk.summary", "referrer.team", "referrer.organisation", "local_connection.grounds"]
    f.send("Yusuf Rahim <yusuf.rahim@probation.example>", "housing@fenland.council.example", "DTR KN (HDC 30/11)", text="Duty cover – form attached.\n\nYusuf\n", files=[("HPT DTR KN.odt", convert(w.bytes(), "docx", "odt"))])


def xlsx_below():
    f = F("probation-sheet-answers-below", "xlsx", "openpyxl", "labels in a row and the answers in the row under them, four blocks, merged titles")
    wb = openpyxl.Workbook()
    s = wb.active
    s.title = "DTR form"
    blocks = [("ABOUT THE PERSON", ["Last name", "First name", "Date of birth", "CRN", "Telephone"], ["Ramsbottom", "Elsie", "03/07/1989", "D904417", "07700 900 866"]),
              ("THEIR HOUSING", ["Current address", "Type", "Leaving date", "Reason for leaving", "LA referred to"], ["14 Marks Gardens, Braintree CM7 1ZZ", "Private rented", "09/12/2026", "Section 21 notice", "Braintree District Council"]),
              ("ORDER AND RISK", ["Order", "Offence", "RoSH", "MAPPA", "Risk to staff"], ["Suspended sentence, 15 months", "Benefit fraud", "Low", "N/A", "None"]),
              ("REFERRED BY", ["Officer", "Role", "Email", "Phone", "Date"], ["Jonah Peel", "Probation Officer", "jonah.peel@probation.example", "01632 960 055", "11/11/2026"]),
              ("CONSENT", ["Consent given?", "How", "When"], ["Yes", "Written", "11/11/2026"])]
    r = 1
    for title, labels, answers in blocks:
        s.cell(r, 1, title).font = Font(bold=True, size=12)
        s.merge_cells(start_row=r, start_column=1, end_row=r, end_column=5)
        for i, (a, b) in enumerate(zip(labels, answers), 1):
            s.cell(r + 1, i, a).font = Font(italic=True)
            s.cell(r + 2, i, b)
        r += 4
    f.gold(person__name="Elsie Ramsbottom", person__date_of_birth="1989-07-03", person__crn="D904417", person__phone="07700 900 866", person__address="14 Marks Gardens, Braintree CM7 1ZZ", housing__situation="Private rented", homeless_date="2026-12-09", housing__loss_reason="Section 21 notice",
           authority="Braintree", custody__offence="Benefit fraud", risk__level="low", risk__to_staff="None", referrer__name="Jonah Peel", referrer__role="Probation Officer", referrer__email="jonah.peel@probation.example", referrer__phone="01632 960 055", referral_date="2026-11-11",
           consent__given=True, consent__method="written", consent__date="2026-11-11", agency="probation")
    f.lenient = ["custody.status", "custody.sentence_length", "homeless_status", "reason", "housing.loss_reason"]
    b = io.BytesIO()
    wb.save(b)
    f.send("Jonah Peel <jonah.peel@probation.example>", "housing.options@braintree.example", "D904417 duty to refer", text="Form attached as spreadsheet, the Word one will not save for me.\nJonah\n", files=[("DTR form.xlsx", b.getvalue())])


def html_divs():
    f = F("prison-html-divs", "html", "", "lines broken by br in divs, label in bold after a number, grandmother as contact, disclaimers in two languages")
    q = f.q
    qa = [q("1 Name", "DRISCOLL Aidan Patrick", "person.name", "Aidan Patrick Driscoll"), q("2 Number", "A8064DZ", "person.prison_number"), q("3 DOB", "22-Feb-95", "person.date_of_birth", "1995-02-22"), q("4 Prison", "HMP Wayland, G wing", "custody.prison", "HMP Wayland"), q("5 ARD", "31-Dec-26", "custody.release_date", "2026-12-31"),
          q("6 Reach him via", "wing office 01632 960 222 or his nan Maureen 07700 900 445", "person.contact_via"), q("7 LA area requested", "Tendring", "authority"), q("8 Housing situation", "was privately renting in Jaywick, tenancy ended by landlord Sept 2026", "housing.situation"), q("9 Why referred", "no fixed abode at release", "reason"),
          q("10 Physical / mental health", "none / depression on mirtazapine", ""), q("11 Offence + sentence", "Dangerous driving, 14 months", "custody.offence", "Dangerous driving"), q("12 ROSH", "Medium (public)", "risk.level", "medium"), q("13 Consent", "Yes - in writing 6-Nov-26", "consent.given", True)]
    f.gold(custody__sentence_length="14 months", needs__physical_health="none", needs__mental_health="depression on mirtazapine", consent__method="written", consent__date="2026-11-06", person__no_fixed_abode=True, referrer__name="Gillian Tate", referrer__role="Resettlement Officer",
           referrer__organisation="HMP Wayland", referrer__phone="01632 960 223", referrer__email="gillian.tate@hmps.example", agency="prison")
    f.lenient = ["needs", "person.no_fixed_abode", "housing", "homeless_status", "referrer.organisation", "custody.release_type", "risk.summary", "custody.status"]
    html = "<html><body><div>DTR as below please</div><div><br></div><div>" + "<br>".join("<b>%s</b>: %s" % x for x in qa) + """</div><div><br></div><div>Gillian Tate</div><div>Resettlement Officer, HMP Wayland</div><div>01632 960 223 &middot; gillian.tate@hmps.example</div>
<div><font size=1 color=gray>This e-mail is for the addressee only. Mae'r neges hon ar gyfer y derbynnydd yn unig.</font></div></body></html>"""
    f.send("Gillian Tate <gillian.tate@hmps.example>", "housing@tendring.council.example", "DTR Driscoll", html=html)


def html_forces():
    f = F("veterans-charity-html-list", "html", "", "armed forces charity, questions as a bullet list with answers after dashes, wife's details given")
    q = f.q
    qa = [q("Veteran's name", "Mr Gareth Stubbs", "person.name", "Gareth Stubbs"), q("Service", "RAF, 1998-2014 (Cpl)", "u"), q("Date of birth", "25 January 1979", "person.date_of_birth", "1979-01-25"), q("Telephone", "07700 900 037", "person.phone"), q("Email", "g.stubbs79@post.example", "person.email"),
          q("Address", "MOD quarter, 8 Trenchard Close, Wyton PE28 2ZZ", "person.address"), q("Must leave by", "15 January 2027 (notice to vacate)", "homeless_date", "2027-01-15"), q("Who will live with him", "his wife Michelle Stubbs (44) and son Owen Stubbs, 11", ""), q("Why homeless", "Quarter goes with wife's job; she was discharged on medical grounds", "reason"),
          q("Council", "Huntingdonshire", "authority"), q("Connection", "based at Wyton 6 years, son's school", "local_connection.details"), q("Health", "hearing loss (him), spinal injury (her)", ""), q("Consent", "both have agreed by telephone, 6 November", "consent.given", True)]
    f.member("Michelle Stubbs", "wife")
    f.member("Owen Stubbs", "son")
    f.gold(person__armed_forces=True, consent__method="oral", consent__date="2026-11-06", needs__physical_health="hearing loss (him), spinal injury (her)", referrer__name="Fraser Munro", referrer__role="Housing Caseworker", referrer__organisation="Homefront Veterans", referrer__phone="01632 960 600",
           referrer__email="fraser@homefront.example", agency="other", homeless_status="threatened")
    f.lenient = ["consent.date", "needs", "agency", "local_connection.grounds", "homeless_status", "housing", "referrer.organisation"]
    html = "<html><body><p>Dear Housing Team,</p><p>We would like to refer the following family under the duty to refer / your veterans' policy.</p><ul>" + "".join("<li>%s &ndash; %s</li>" % x for x in qa) + \
        "</ul><p>Yours,</p><p>Fraser Munro<br><i>Housing Caseworker</i><br>Homefront Veterans<br>01632 960 600<br>fraser@homefront.example</p></body></html>"
    f.send("Fraser Munro <fraser@homefront.example>", "housing.services@huntingdonshire.council.example", "Referral - veteran leaving service quarters", html=html, date="Mon, 09 Nov 2026 09:20:00 +0000")


def text_terse():
    f = F("court-cells-terse-text", "text", "", "five hurried lines with commas, no labels but a few", review=False)
    f.gold(person__name="Ricky Samways", person__date_of_birth="1991-10-31", person__phone="07700 900 253", authority="Southend-on-Sea", consent__given=True, consent__method="oral", homeless_status="homeless", reason="bailed today but mum wont have him back", custody__status="bail",
           custody__offence="common assault", risk__to_staff="no known risks to staff", referrer__name="Jude Akers", referrer__role="Liaison & Diversion", referrer__phone="01632 960 918", agency="other")
    f.lenient = ["agency", "referrer.role", "referrer.team", "referrer.organisation", "reason", "homeless_status", "housing", "rough_sleeping", "needs", "custody.offence", "person.no_fixed_abode", "risk", "referral_date"]
    text = """Duty to refer pls for Southend council

Ricky Samways dob 31/10/1991, tel 07700 900 253
charged common assault, bailed today but mum wont have him back, nfa tonight
adhd + drinks. no known risks to staff
he has given verbal consent

Jude Akers
Liaison & Diversion, Southend Mags
01632 960 918
"""
    f.send("Jude Akers <jude.akers@mhtrust.nhs.example>", "housing.options@southend.council.example", "DTR nfa tonight", text=text, date="Tue, 10 Nov 2026 15:48:00 +0000")


def text_social():
    f = F("social-worker-prose-abuser", "text", "", "a social worker tells of a woman and of the man who hurt her, lines of facts between the sentences, safe contact")
    f.gold(person__name="Valentina Petrova", person__known_as="Valya", person__date_of_birth="1987-06-19", person__phone="07700 900 823", authority="Uttlesford", needs__domestic_abuse=True, consent__given=True, consent__method="written", consent__date="2026-11-10",
           person__language="Bulgarian", person__interpreter_needed=True, person__nationality="Bulgarian", person__immigration_status="Settled status", referrer__name="Heather Dunn", referrer__role="Social Worker", referrer__phone="01632 960 145", referrer__email="heather.dunn@adultcare.example",
           agency="social_services", risk__excluded_areas="Stansted and Takeley", needs__mental_health="panic attacks since the assault, under her GP", homeless_date="2026-11-24",
           reason="She left the home she shared with her husband on 2 November after he assaulted her, and is in a hotel that we can pay for until 24 November.")
    f.lenient = ["reason", "homeless_status", "housing", "risk", "person.address", "person.contact_via", "consent.date", "homeless_date", "referrer.team", "referrer.organisation", "person.last_settled_address", "person.known_as"]
    text = """Good afternoon

Please take this as our duty to refer to Uttlesford District Council.

Name: Valentina Petrova (Valya)
DOB: 19/06/1987
Nationality: Bulgarian, settled status
Language: Bulgarian - interpreter needed, female please
Safe number: 07700 900 823 (do not leave a message)

She left the home she shared with her husband on 2 November after he assaulted her, and is in a hotel that we can pay for until 24 November. Please do not give the hotel's name to anybody.

Her husband is Dimitar Petrov, born 01/02/1983, of 5 Thaxted Way, Takeley. He is on police bail and has tried to find her through friends, so nothing should be sent to that address.
Areas to avoid: Stansted and Takeley
Mental health: panic attacks since the assault, under her GP
Consent: she signed our consent form on 10 November 2026

Kind regards

Heather Dunn
Social Worker, Adult Safeguarding
01632 960 145
heather.dunn@adultcare.example
"""
    f.send("Heather Dunn <heather.dunn@adultcare.example>", "housingoptions@uttlesford.council.example", "Confidential - duty to refer", text=text, date="Wed, 11 Nov 2026 13:02:00 +0000")


def all_():
    for m in (symbol_prison, legacy_probation, family_sentence, refused_consent, pdf_numbered, pdf_letter, doc_liaison, doc_tabs, rtf_jobcentre, odt_approved, xlsx_below, html_divs, html_forces, text_terse, text_social):
        m()


if __name__ == "__main__":
    all_()
