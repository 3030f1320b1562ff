"""Word forms, first part."""
from second_kit import *


def send(name, frm, to, subject, date, text, fn, data, shape, *people, writer="python-docx", html=None, extra=(), **kw):
    put(name, mail(frm, to, subject, date, text=text, html=html, attach=[(fn, data)] + list(extra)), kw.pop("kind", "referral"), "docx", writer, shape, *people, **kw)


# --- a district council's own form: sections, office use on top, declarations
k = K(); a, q = k.a, k.q
d = Document()
heading(d, "Homelessness Reduction Act 2017 – Duty to Refer", 14)
d.add_paragraph("Please complete all sections and e-mail to housingoptions@braintree.gov.uk. If the customer is roofless today please also telephone.")
table(d, [("OFFICE USE ONLY", "Date received:", "Case ref:", "Allocated to:")])
heading(d, "Section 1 – Referring organisation")
two(d, [q("Organisation", "HMP Chelmsford", "referrer.organisation"), q("Officer making referral", "Mrs Denise Attwater-Bola", "referrer.name=Denise Attwater-Bola"), q("Job title", "Pre-Release Case Administrator", "referrer.role"),
        q("Telephone", "01632 960718", "referrer.phone"), q("E-mail", "denise.attwater-bola@hmps.example", "referrer.email"), q("Date of referral", "21/08/2026", "referral_date=2026-08-21")])
heading(d, "Section 2 – Customer details")
two(d, [q("Title", "Mr"), q("First name(s)", "Jermaine Lee"), q("Surname", "Colquhoun", "person.name=Jermaine Lee Colquhoun"), q("Date of birth", "28/02/1995", "person.date_of_birth=1995-02-28"),
        q("National Insurance number", "QQ 61 52 08 A", "person.ni_number=QQ615208A"), q("Current address or location", "HMP Chelmsford, Springfield Road, CM2 6LF", "custody.prison=HMP Chelmsford"), q("Prison number (if applicable)", "A3310EP", "person.prison_number"),
        q("Telephone number", ""), q("E-mail address", ""), q("Preferred method of contact", "Via resettlement dept – 01632 960720", "person.contact_via")])
heading(d, "Section 3 – Homelessness")
two(d, [q("Is the customer homeless or threatened with homelessness?", "Will be homeless on release", "homeless_status=threatened"), q("Date of homelessness / release", "16/10/2026", "custody.release_date=2026-10-16"),
        q("Last settled address and dates", "8 Glebe Avenue, Braintree CM7 3NX (2019 – Feb 2026)", "person.last_settled_address=8 Glebe Avenue, Braintree CM7 3NX"), q("Reason for loss of last settled address", "Relationship breakdown, ex partner has kept the tenancy", "housing.loss_reason"),
        q("Local connection with Braintree district", "Residence, 7 years. Mother lives in Bocking.", "local_connection.details", "local_connection.grounds=residence|family", "authority=Braintree")])
heading(d, "Section 4 – Support and risk")
two(d, [q("Mental health", "Diagnosed depression. Sertraline 100mg", "needs.mental_health"), q("Physical health", "N/A"), q("Drug or alcohol use", "Cocaine and alcohol, engaging with Forward Trust", "needs.substance_misuse"),
        q("Risk of harm to others", "Medium – ex partner", "risk.level=medium"), q("Risk to staff", "None known", "risk.to_staff"), q("Probation officer name and contact", "COM: Matthew Silverwood matthew.silverwood@probation.example 01632 960440", "lead.name=Matthew Silverwood", "lead.email=matthew.silverwood@probation.example", "lead.phone=01632 960440")])
heading(d, "Section 5 – Consent")
d.add_paragraph("The customer must consent to the referral and to their contact details being shared.")
two(d, [q("Has the customer given consent?", "Yes", "consent.given"), q("How was consent given?", "Verbally in person", "consent.method=oral"), q("Date", "20/08/2026", "consent.date=2026-08-20")])
k.g("agency=prison")
send("district-five-sections", "denise.attwater-bola@hmps.example", "housingoptions@braintree.gov.uk", "Duty to Refer JLC", "Fri, 21 Aug 2026 10:12:00 +0100",
     "Please see attached.\n\nDenise", "Duty to Refer form Braintree v3.docx", save(d), "sections of two columns, office use on top", k, lenient=["authority", "risk.summary", "reason", "homeless_date", "agency", "local_connection.grounds", "referrer.team", "other_professionals", "needs.domestic_abuse", "custody.status", "needs.support"])

# --- a prison's own form, two pairs a row
k = K(); a, q = k.a, k.q
d = Document()
heading(d, "HMP/YOI ROCHESTER – OMU ACCOMMODATION REFERRAL", 13)
four(d, [q("Surname", "Lasisi"), q("Forenames", "Babatunde", "person.name=Babatunde Lasisi"), q("Prison No", "A5509EL", "person.prison_number"), q("D.O.B", "05/05/2000", "person.date_of_birth=2000-05-05"),
         q("Wing", "E3-14", "un"), q("PNC", "2018/0041277K", "person.pnc"), q("Sentence", "22 months SDS", "custody.sentence_length=22 months"), q("Date sentenced", "09/01/2026", "custody.sentence_date=2026-01-09"),
         q("Offence(s)", "PWITS Class A", "custody.offence"), q("CRD", "28/09/2026", "custody.release_date=2026-09-28", "custody.release_type=CRD"), q("HDC date", "Not eligible"), q("SED", "08/11/2027", "un"),
         q("LHA referred to", "Basildon", "authority"), q("DTR consent (Y/N)", "Y", "consent.given"), q("Ethnicity", "Black British – African", "person.ethnicity"), q("Religion", "Christian", "un")])
d.add_paragraph("")
below(d, [q("Accommodation before custody (give full address)", "Mums, 23 Great Oaks, Basildon, SS14 1EJ", "person.last_settled_address=23 Great Oaks, Basildon, SS14 1EJ"),
          q("Why can he not return?", "Address not approved by COM as co-defendant lives in same block", "housing.loss_reason"),
          q("Support already in place / other agencies", "St Giles (gangs), CRS Accommodation referral made 04/08/26", "other_professionals"),
          q("Exclusion zones / non contact", "Not to contact co-defendant C. Obi. Not to enter Laindon.", "custody.licence_conditions")])
d.add_paragraph("")
four(d, [q("POM", "Hazel Dacosta", "referrer.name"), q("POM tel", "01632 960577", "referrer.phone"), q("COM", "Gwen Ashdown-Yeo", "lead.name"), q("COM email", "gwen.ashdown-yeo@probation.example", "lead.email"),
         q("RoSH level", "High (known adult)", "risk.level=high"), q("MAPPA", "No"), q("Signed (POM)", "H Dacosta"), q("Date", "10/08/26", "referral_date=2026-08-10")])
k.g("custody.prison=HMP Rochester", "agency=prison")
send("prison-two-pairs", "Hazel Dacosta <hazel.dacosta@hmps.example>", "housing.solutions@basildon.gov.uk", "DTR LASISI A5509EL", "Mon, 10 Aug 2026 16:01:00 +0100",
     "Hi\n\nDTR attached for the above.\n\nHazel Dacosta\nPrison Offender Manager\nHMP/YOI Rochester", "LASISI DTR.docx", save(d), "two pairs a row, answers below in the middle", k,
     lenient=["referrer.role", "referrer.organisation", "risk.excluded_areas", "reason", "custody.status", "custody.sentence_length", "housing.situation", "consent.date", "risk.summary", "person.contact_via", "custody.licence_conditions", "referrer.team"])

# --- a county's long prison form with controls
k = K(); a, q = k.a, k.q
def cell(p): return wtc(wp(sdt(p[1]) if p[1] else sdt("Click or tap here to enter text.", placeholder=True)))
def r2(p): return wtr(wtc(p[0]), cell(p))
yes = lambda l, v, *g: (k.a("Yes" if v else "No", *g), wtr(wtc(l), wtc("<w:p>" + box(v) + wr(" Yes  ") + box(not v) + wr(" No") + "</w:p>")))[1]
body = wp(wr("Prison Duty to Refer Referral Form", "<w:b/>")) + wp("This form is to be used by prison and probation staff only. The prisoner must be involved in its completion.") + wtbl(
    wtr(wtc(wp(wr("A. Local Authority", "<w:b/>")), span=2)),
    r2(q("Which council does the prisoner wish to be referred to?", "Tendring District Council", "authority=Tendring")),
    wtr(wtc("Date of referral"), wtc("<w:p>" + datepick("2026-08-27", k.a("27/08/2026", "referral_date=2026-08-27")) + "</w:p>")),
    wtr(wtc(wp(wr("B. The prisoner", "<w:b/>")), span=2)),
    r2(q("Full name", "Wayne Arthur Ellingham", "person.name")), r2(q("Also known as", "")), r2(q("Date of birth", "31.10.1971", "person.date_of_birth=1971-10-31")),
    r2(q("Prison number", "A1184AK", "person.prison_number")), r2(q("Name of prison", "HMP Wayland", "custody.prison")), r2(q("Expected release date", "20 October 2026", "custody.release_date=2026-10-20")),
    r2(q("Type of release (e.g. conditional, parole, HDC)", "Parole", "custody.release_type")),
    wtr(wtc(wp(wr("C. Housing history", "<w:b/>")), span=2)),
    r2(q("Last address before custody", "2 Martello Caravan Park, Walton on the Naze, CO14 8NX", "person.last_settled_address")),
    r2(q("Type of tenure", "Owned static caravan, sold 2022 to pay debts", "un")),
    yes("Has the prisoner ever held a council or housing association tenancy?", True, "un:Has the prisoner ever held a council or housing association tenancy"),
    r2(q("If yes, landlord and reason it ended", "Tendring DC, ended 2009, gave notice", "un")),
    yes("Does the prisoner owe any rent arrears or other housing debt?", False),
    wtr(wtc(wp(wr("D. Vulnerability", "<w:b/>")), span=2)),
    yes("Has the prisoner served in the armed forces?", True, "person.armed_forces=true"), yes("Is the prisoner a care leaver?", False, "person.care_leaver=false"),
    yes("Is the prisoner a registered sex offender?", True, "risk.registered_sex_offender=true"), yes("Does the prisoner have a conviction for arson?", False, "risk.arson=false"),
    r2(q("Physical health", "COPD, uses inhalers and oxygen at night", "needs.physical_health")), r2(q("Mental health", "")),
    wtr(wtc(wp(wr("E. Risk", "<w:b/>")), span=2)),
    wtr(wtc("RoSH"), wtc("<w:p>" + "".join(box(x == "High") + wr(" " + x + "  ") for x in ("Low", "Medium", "High", "Very high")) + "</w:p>")),
    r2(q("MAPPA category and level", "Category 1 Level 2", "risk.mappa_category=1", "risk.mappa_level=2")),
    r2(q("Where can the prisoner not live?", "Not within 1 mile of a primary school. Frinton (victim).", "risk.excluded_areas")),
    wtr(wtc(wp(wr("F. Lead contact for this case", "<w:b/>")), span=2)),
    r2(q("Name and role", "Bronagh Sheridan, Community Offender Manager", "lead.name=Bronagh Sheridan")), r2(q("Telephone", "01632 960366", "lead.phone")), r2(q("Email", "bronagh.sheridan@probation.example", "lead.email")),
    wtr(wtc(wp(wr("G. Person completing this form", "<w:b/>")), span=2)),
    r2(q("Name", "Toby Enwright", "referrer.name")), r2(q("Role and department", "Custodial Manager, OMU", "referrer.role=Custodial Manager", "referrer.team=OMU")), r2(q("Telephone", "01632 960148", "referrer.phone")), r2(q("Email", "toby.enwright@hmps.example", "referrer.email")),
    wtr(wtc(wp(wr("H. Consent", "<w:b/>")), span=2)),
    wtr(wtc("<w:p>" + box(True) + wr(" I confirm the prisoner has given consent for this referral and for information to be shared with the council") + "</w:p>", span=2)),
    wtr(wtc("<w:p>" + wr("Consent was: ") + box(False) + wr(" verbal  ") + box(True) + wr(" in writing (signed copy retained)") + "</w:p>", span=2)))
k.g("risk.level=high", "consent.given=true", "consent.method=written", "agency=prison")
send("county-prison-controls", "toby.enwright@hmps.example", "housingoptions@tendringdc.gov.uk", "OFFICIAL SENSITIVE - Duty to Refer", "Thu, 27 Aug 2026 09:00:00 +0100",
     "Please find attached a Duty to Refer for a prisoner due for release in October. Please acknowledge.\n\nCM Enwright", "Prison DTR form.docx", ooxml(body, footer="Final Prison DTR form  v2  Aug 2022   Page 1 of 4"),
     "content controls, boxes yes/no, lettered sections", k, writer="Word", lenient=["referrer.role", "referrer.team", "housing.arrears", "agency", "custody.status", "housing.landlord", "reason", "referrer.organisation"])

# --- struck out options
k = K(); a, q = k.a, k.q
d = Document()
heading(d, "Referral to Housing Options – Community Mental Health Team")
def opts(doc_cell, label, items, chosen):
    p = doc_cell.paragraphs[0]
    p.add_run(label)
    for i, it in enumerate(items):
        if i: p.add_run(" / ")
        run = p.add_run(it)
        run.font.strike = it != chosen
t = d.add_table(rows=0, cols=2); t.style = "Table Grid"
def line(p): 
    c = t.add_row().cells
    c[0].text, c[1].text = p
def strike(label, items, chosen):
    c = t.add_row().cells
    c[0].text = label
    opts(c[1], "", items, chosen)
line(q("Name", "Verity Lockhart-Osei", "person.name")); line(q("DOB", "19/06/1983", "person.date_of_birth=1983-06-19")); line(q("RiO number", "7719024", "un")); line(q("NHS no", "999 310 2245", "person.nhs_number=9993102245"))
strike("Gender", ["Male", "Female", "Other"], "Female"); k.g("person.gender=Female")
line(q("Address", "Flat 2, 19 Hythe Hill, Colchester CO1 2NH", "person.address")); line(q("Tel", "07700 900868", "person.phone"))
strike("Tenure (delete as appropriate)", ["Owner", "Council", "Housing Assoc", "Private rent", "Family/friends", "Hospital", "NFA"], "Private rent"); k.g("housing.situation=Private rent")
strike("Threatened with homelessness within 56 days?", ["Yes", "No"], "Yes"); k.g("homeless_status=threatened")
line(q("If yes give date", "07/10/26", "homeless_date=2026-10-07"))
line(q("Reason", "Landlord has issued a no fault notice. Verity has been unwell and did not open her post for some weeks.", "reason"))
strike("Is the client in hospital?", ["Yes", "No"], "No"); k.un("Is the client in hospital", "No")
strike("History of domestic abuse?", ["Yes", "No", "Not known"], "No"); k.g("needs.domestic_abuse=false")
strike("Substance misuse?", ["Yes", "No", "Not known"], "No"); k.g("needs.substance_misuse=No")
line(q("Diagnosis and medication", "Bipolar affective disorder, lithium and quetiapine", "needs.mental_health"))
line(q("Risk to self / others", "Self: moderate when low, two overdoses (2021, 2024). Others: low.", "risk.summary"))
strike("Has the client agreed to this referral?", ["Yes", "No"], "Yes"); k.g("consent.given=true")
line(q("Care coordinator (name, tel, email)", "Fintan Amadi-Lowe, 01632 960671, fintan.amadi-lowe@nhs.example", "referrer.name=Fintan Amadi-Lowe", "referrer.phone=01632 960671", "referrer.email=fintan.amadi-lowe@nhs.example"))
line(q("Date", "25th Aug 2026", "referral_date=2026-08-25"))
k.g("agency=hospital", "referrer.role=Care Coordinator / RMN", "referrer.organisation=Colchester CMHT")
send("cmht-struck-out", "fintan.amadi-lowe@nhs.example", "dutytorefer@colchester.gov.uk", "housing referral VLO", "Tue, 25 Aug 2026 17:07:00 +0100", "Dear team\n\nPlease see attached referral for my patient.\n\nFintan Amadi-Lowe\nCare Coordinator / RMN\nColchester CMHT",
     "Housing referral.docx", save(d), "options struck out", k, lenient=["agency", "referrer.role", "referrer.organisation", "referrer.team", "risk.summary", "housing.situation", "risk.level", "lead.name", "lead.email", "lead.phone", "housing.loss_reason", "other_professionals", "external_reference"])

# --- hospital, answers below, free text
k = K(); a, q = k.a, k.q
d = Document()
heading(d, "Southend University Hospital – Homeless Patient Notification to Local Authority", 13)
d.add_paragraph("To be completed by ward staff for any patient who is or may be homeless. Send before discharge – DO NOT wait for medically fit date.")
below(d, [q("Patient name", "Graham Peter Thistlewood", "person.name"), q("Date of birth / Hospital number / NHS number", "11.12.1960  /  R0448812  /  999 620 1177", "person.date_of_birth=1960-12-11", "person.nhs_number=9996201177", "un:Hospital number=R0448812"),
          q("Ward and telephone extension", "Eleanor Hobbs Ward, 01632 960155 ext 6612", "un"), q("Local authority where patient wishes to be referred", "Southend on Sea City Council", "authority=Southend-on-Sea"),
          q("Where was the patient living before admission?", "B&B in Westcliff placed by friend, room now let to someone else", "housing.situation"),
          q("Why is the patient homeless?", "Discharged himself from a care home in May, since then in B&Bs until money ran out", "reason"),
          q("Is the patient likely to sleep rough if discharged today?", "Yes", "rough_sleeping=true"),
          q("Medical needs relevant to housing", "Below knee amputation (R), wheelchair user, needs level access", "needs.physical_health"),
          q("Mental health, drug and alcohol needs", "Nil MH. Heavy smoker, no drugs or alcohol."),
          q("Does the patient have a social worker?", "Referred to hospital SW team, not yet allocated", "un"),
          q("Expected date of discharge", "03/09/26", "un"),
          q("Patient's own phone number", "No phone"), q("How can the patient be contacted after discharge?", "via brother, Keith Thistlewood, 07700 900310", "person.contact_via"),
          q("I have explained the duty to refer and the patient", "agrees to this referral", "consent.given=true"),
          q("Form completed by (name, job title)", "Blessing Carrow, Ward Sister", "referrer.name=Blessing Carrow", "referrer.role=Ward Sister"), q("Date and time", "27/08/2026 11.40", "referral_date=2026-08-27")])
k.g("agency=hospital", "homeless_status=homeless")
send("ward-answers-below", "southend.wards@nhs.example", "housingsolutionsteam@southend.gov.uk", "Homeless patient - Eleanor Hobbs", "Thu, 27 Aug 2026 11:58:00 +0100", "Attached.", "Homeless patient notification.docx", save(d),
     "answers below, three facts in one cell", k, lenient=["needs.mental_health", "needs.substance_misuse", "homeless_status", "referrer.organisation", "referrer.phone", "rough_sleeping", "needs.support", "housing.loss_reason", "person.no_fixed_abode", "referrer.team", "other_professionals"])

# --- probation: accommodation referral with a ticked grid of needs
k = K(); a, q = k.a, k.q
d = Document()
heading(d, "Probation Service East of England – Duty to Refer / CAS3 checklist", 13)
four(d, [q("PoP name:", "Lorraine Mabbutt", "person.name"), q("CRN:", "X430086", "person.crn"), q("DoB:", "8/4/1980", "person.date_of_birth=1980-04-08"), q("Gender:", "F", "person.gender"),
         q("Mobile:", "07700900644", "person.phone"), q("Email:", "-"), q("NINo:", "QQ 339471 B", "person.ni_number=QQ339471B"), q("Nationality:", "British", "person.nationality")])
d.add_paragraph("")
needs = ["Mental health", "Physical disability", "Learning disability", "Drugs", "Alcohol", "Offending", "Debt", "Domestic abuse (victim)", "Literacy", "Rough sleeping history"]
on = {"Mental health", "Alcohol", "Debt", "Domestic abuse (victim)"}
rows = [("Support need", "Tick", "Support need", "Tick")]
for i in range(0, len(needs), 2):
    rows.append((needs[i], "✓" if needs[i] in on else "", needs[i + 1], "✓" if needs[i + 1] in on else ""))
table(d, rows)
k.g("needs.support=Mental health|Alcohol|Debt|Domestic abuse (victim)", "needs.domestic_abuse=true")
d.add_paragraph("")
two(d, [q("Current accommodation (type and address)", "Supported accommodation, Nene Lodge, 3 Thorpe Rd, Peterborough PE3 6AB", "person.address=Nene Lodge, 3 Thorpe Rd, Peterborough PE3 6AB", "housing.situation=Supported accommodation"), q("Is this available until?", "29/09/2026 – notice given by provider", "homeless_date=2026-09-29"),
        q("Reason homeless/threatened with homelessness", "Non payment of service charge and breaches of house rules (alcohol)", "reason"), q("DTR submitted to", "Peterborough City Council", "authority=Peterborough"), q("Order / licence details", "Suspended Sentence Order 24/12 imposed 15 May 2026", "custody.sentence_date=2026-05-15"),
        q("Index offence", "ABH", "custody.offence"), q("RoSH", "Medium – known adult, public", "risk.level=medium"), q("Registered sex offender?", "No", "risk.registered_sex_offender"), q("Arson history?", "Yes, 2007 (bin fire), no repeat", "risk.arson=true"),
        q("CAS3 referral", "Not eligible"), q("Consent for DTR (delete): signed / verbal", "signed", "consent.given=true", "consent.method=written"), q("Practitioner", "Kwabena Lister, PSO", "referrer.name=Kwabena Lister", "referrer.role=PSO"), q("Office / team", "Peterborough PDU", "referrer.team"), q("Tel / email", "01632 960058 / kwabena.lister@probation.example", "referrer.phone=01632 960058", "referrer.email=kwabena.lister@probation.example"), q("Date sent", "19.08.2026", "referral_date=2026-08-19")])
k.g("agency=probation")
send("probation-needs-grid", "kwabena.lister@probation.example", "housing.needs@peterboroughcouncil.example", "DTR X430086", "Wed, 19 Aug 2026 15:45:00 +0100", "Hi, DTR attached, LM has signed the form in the office today.\n\nKwabena", "DTR_CAS3 checklist LM.docx", save(d),
     "a grid of ticked needs in two halves", k, lenient=["custody.status", "custody.sentence_length", "referrer.organisation", "housing.situation", "custody.cas3", "consent.date", "homeless_status", "needs.substance_misuse", "needs.mental_health", "risk.summary", "housing.loss_reason", "referrer.team", "housing.arrears"])

# --- jobcentre: paragraphs with tabs
k = K(); a, q = k.a, k.q
d = Document()
heading(d, "Duty to Refer (DWP) – Local Template")
for pair in [q("Customer:", "Shaun Oyinkan Doyle", "person.name"), q("NINO:", "QQ 71 90 26 D", "person.ni_number=QQ719026D"), q("Date of birth:", "23 Jan 1989", "person.date_of_birth=1989-01-23"), q("Telephone:", "07700 900505", "person.phone"),
             q("E-mail:", "none"), q("Address:", "Caravan rear of 3 Nine Mile Rd, Wisbech, PE13 9XX", "person.address")]:
    d.add_paragraph("%s\t%s" % pair)
heading(d, "Circumstances")
d.add_paragraph(k.a("Customer has been living in a caravan on his employers land since he lost his tenancy in Ely. Work has dried up and he has been told to move the caravan by 14 September. He has no where to go and is worried about sleeping rough with his dog.", "reason", "homeless_date=2026-09-14"))
heading(d, "Checklist")
for pair in [q("Has customer agreed to be referred?", "Yes – verbal", "consent.given=true", "consent.method=oral"), q("Preferred council:", "Fenland", "authority"), q("Any children in household?", "No"), q("Ex armed forces?", "No", "person.armed_forces"), q("Prison leaver?", "No", "un"), q("Vulnerabilities noted on system:", "Dyslexia, anxiety", "needs.support=Dyslexia|anxiety")]:
    d.add_paragraph("%s\t\t%s" % pair)
d.add_paragraph("")
d.add_paragraph("Completed by\t" + k.a("Zara Hindmarsh, Work Coach Team Leader, Wisbech JCP", "referrer.name=Zara Hindmarsh", "referrer.role=Work Coach Team Leader", "referrer.organisation=Wisbech JCP"))
d.add_paragraph("Contact\t" + k.a("01632 960081  zara.hindmarsh@dwp.example", "referrer.phone=01632 960081", "referrer.email=zara.hindmarsh@dwp.example"))
d.add_paragraph("Date\t" + k.a("02/09/2026", "referral_date=2026-09-02"))
k.g("agency=jobcentre")
send("jobcentre-tabs", "zara.hindmarsh@dwp.example", "housing@fenlandcouncil.example", "Duty to Refer", "Wed, 02 Sep 2026 12:00:00 +0100", "Hi\nPlease find attached DTR\nThanks", "DTR template.docx", save(d), "paragraphs with tabs between label and answer", k,
     lenient=["housing.situation", "homeless_status", "housing.loss_reason", "needs.support", "needs.mental_health", "rough_sleeping", "person.last_settled_address"])

# --- youth justice: young person and parent side by side
k = K(); a, q = k.a, k.q
d = Document()
heading(d, "Youth Justice Service – Housing Referral (16-17 and care leavers)")
table(d, [("YOUNG PERSON", "", "PARENT / CARER", ""),
          q("Name", "Kaya Demetriou", "person.name") + ("Name", "Elena Demetriou"),
          q("DOB", "30/11/2008", "person.date_of_birth=2008-11-30") + ("Relationship", "Mother"),
          q("Address", "HMYOI Cookham Wood", "custody.prison=HMYOI Cookham Wood") + ("Address", "5 Rook Lane, Grays RM17 5YZ"),
          q("Phone", "n/a in custody") + ("Phone", "07700 900141"),
          q("Ethnicity", "White – Greek Cypriot", "person.ethnicity") + ("Ethnicity", "White – Greek Cypriot"),
          q("First language", "English", "person.language") + ("First language", "Greek"),
          q("Legal status", "DTO 8 months", "custody.sentence_length=8 months", "custody.status=sentenced") + ("Parental responsibility", "Yes")])
d.add_paragraph("")
two(d, [q("Release date", "22/09/2026 (mid point)", "custody.release_date=2026-09-22"), q("Local housing authority", "Thurrock Council", "authority=Thurrock"), q("Can the young person live with parent/carer on release?", "No – mother's landlord will not allow it and there has been violence in the home", "reason"),
        q("Has a s.20 / Southwark assessment been requested?", "Yes, 12/08/2026, Thurrock MASH", "un"), q("Looked after / care leaver?", "Not a care leaver", "person.care_leaver=false"), q("Health", "Asthma; ADHD (no medication)", "needs.physical_health=Asthma", "needs.mental_health=ADHD (no medication)"),
        q("Risk of serious harm", "Medium", "risk.level=medium"), q("Safety and wellbeing concerns", "Exploitation – NRM positive conclusive grounds", "risk.summary"), q("Young person's consent", "Given, also mother's", "consent.given=true"),
        q("YJS worker", "Lindiwe Farquharson", "referrer.name"), q("YJS worker's email", "lindiwe.farquharson@yjs.example", "referrer.email"), q("YJS worker's mobile", "07700 900142", "referrer.phone")])
k.g("agency=youth_offending_team", "referrer.role=Youth Justice Service Case Manager")
send("yjs-parent-beside", "lindiwe.farquharson@yjs.example", "HousingOptions@thurrock.gov.uk", "Housing referral - KD (YJS)", "Fri, 14 Aug 2026 10:31:00 +0100", "Hi all,\n\nReferral attached. Happy to talk it through.\n\nLindiwe Farquharson\nYouth Justice Service Case Manager",
     "YJS housing referral KD.docx", save(d), "the young person and the parent in mirrored columns", k, lenient=["referrer.role", "referrer.organisation", "custody.status", "risk.summary", "person.contact_via", "homeless_status", "needs.physical_health", "needs.mental_health", "person.last_settled_address", "housing.loss_reason", "custody.release_type"])

# --- armed forces: certificate like letter
k = K(); a, q = k.a, k.q
d = Document()
d.add_paragraph("Joint Service Housing Advice\nRAF Wittering\nPeterborough")
d.add_paragraph(a("7 Sep 26", "referral_date=2026-09-07"))
heading(d, "CERTIFICATE OF CESSATION OF ENTITLEMENT TO OCCUPY SERVICE ACCOMMODATION – DUTY TO REFER UNDER S.213B HOUSING ACT 1996")
d.add_paragraph("To: South Cambridgeshire District Council, Housing Advice")
k.g("authority=South Cambridgeshire")
for l, v in [q("Rank and name of Service person", "SAC(T) Hollie Barraclough", "person.name=Hollie Barraclough"), q("Service number", "30187722", "un"), q("Date of birth", "14 Dec 1998", "person.date_of_birth=1998-12-14"), q("Present address", "Block 114 Room 22, RAF Wittering, PE8 6HB", "person.address"),
             q("Type of accommodation", "Single Living Accommodation", "housing.situation"), q("Date entitlement ceases", "30 Oct 26", "homeless_date=2026-10-30"), q("Reason for leaving the Service", "Premature voluntary release", "un"),
             q("Mobile", "07700 900039", "person.phone"), q("Personal e-mail", "holliebarra@mailbox.example", "person.email"), q("Dependants who will live with the Service person", "None")]:
    p = d.add_paragraph(style="List Number"); p.add_run(l + ": ").bold = True; p.add_run(v)
d.add_paragraph(a("The above named will be homeless on the date shown and has agreed to this referral. Her parents live at Sawston and she works part time there at weekends as a lifeguard.", "homeless_status=threatened", "consent.given=true", "local_connection.grounds=family|employment"))
d.add_paragraph("Signed: E. Vaughan-Iles")
d.add_paragraph(a("Flt Lt E Vaughan-Iles", "referrer.name=E Vaughan-Iles") + "\n" + a("OC Personnel Services Flight", "referrer.role") + "\nTel " + a("01632 960835", "referrer.phone"))
k.g("agency=armed_forces", "person.armed_forces=true")
send("raf-certificate", "psf.wittering@mod.example", "housingadvice@southcambscouncil.example", "Duty to refer - Service leaver", "Mon, 07 Sep 2026 14:14:00 +0100", "Dear Sir/Madam,\n\nPlease find attached certificate and referral.\n\nPSF Admin", "Cert of cessation.docx", save(d),
     "numbered certificate with a closing sentence", k, lenient=["local_connection.details", "reason", "referrer.organisation", "local_connection.grounds", "housing.loss_reason", "referrer.name", "person.gender", "referrer.team"])

# --- charity: main and joint applicant
k = K(); a, q = k.a, k.q
d = Document()
heading(d, "HEARTH SUPPORTED LIVING – Referral & Duty to Refer (alternative) form")
table(d, [("", "Applicant", "Joint applicant")] + [
    (q("Title", "Mr")[0], "Mr", "Mrs"),
    q("First name(s)", "Norman") + ("Beryl",), q("Surname", "Eastaugh", "person.name=Norman Eastaugh") + ("Eastaugh",), q("Date of birth", "02/02/1949", "person.date_of_birth=1949-02-02") + ("17/07/1952",), q("NI number", "QQ 20 31 44 A", "person.ni_number=QQ203144A") + ("QQ 20 31 45 B",),
    q("Telephone", "01632 960219", "person.phone") + ("as above",), q("Ethnic origin", "White British", "person.ethnicity") + ("White British",), q("Disability / illness", "Emphysema, blue badge", "needs.physical_health") + ("Early dementia",), q("Language", "English", "person.language") + ("English",)])
k.g("hh=Beryl Eastaugh;joint applicant;1952-07-17")
d.add_paragraph("")
two(d, [q("Current address", "Sea View, 3 Beach Way, Canvey Island, SS8 0BD", "person.address"), q("Tenure and landlord", "Private tenants, landlord Mr R. Osei-Bonsu", "housing.situation=Private tenants", "housing.landlord=Mr R. Osei-Bonsu"), q("Why do they need to move?", "s21 expired, possession order granted, bailiffs booked", "reason"), q("Date they must leave", "18/09/2026", "homeless_date=2026-09-18"),
        q("Any rent arrears?", "No"), q("Pets", "1 cat", "un"), q("Family support", "Son in Kent visits monthly", "un"), q("Referred by", "Jacinta Mwale", "referrer.name"), q("Role", "Tenancy Sustainment Officer", "referrer.role"), q("Agency", "Hearth Supported Living", "referrer.organisation"), q("Direct dial", "01632 960221", "referrer.phone"), q("Referral date", "28-08-2026", "referral_date=2026-08-28")])
d.add_paragraph("Declaration: We agree for our details to be given to the Council's housing team.   Signed (Applicant): N Eastaugh   Signed (Joint): B Eastaugh   Date: 28/8/26")
k.g("consent.given=true", "consent.method=written", "consent.date=2026-08-28", "agency=other")
send("joint-applicant-columns", "jacinta.mwale@hearthliving.example", "Housingoptions@castlepoint.gov.uk", "referral for Mr and Mrs Eastaugh", "Fri, 28 Aug 2026 16:16:00 +0100", "Dear Team,\n\nReferral attached for an elderly couple, bailiff date 18th Sept. They are frightened so please call before writing.\n\nMany thanks\nJacinta", "Referral - Eastaugh.docx", save(d),
     "applicant and joint applicant as columns; signature line", k, lenient=["household.relationship", "homeless_status", "housing.loss_reason", "consent.method", "needs.mental_health", "needs.support", "agency", "housing.arrears"])

# --- domestic abuse: client and perpetrator
k = K(); a, q = k.a, k.q
d = Document()
heading(d, "Safe Steps Essex – Referral to Local Authority Housing", 13)
four(d, [q("Date:", "1/9/26", "referral_date=2026-09-01"), q("Worker:", "Ottilie Graves", "referrer.name"), q("Worker's tel:", "01632 960264", "referrer.phone"), q("Source of referral:", "Police", "un"),
         q("Client name:", "Monique Abara", "person.name"), ("Perpetrator's name:", "Darren Pike"), q("D.O.B:", "09/09/1994", "person.date_of_birth=1994-09-09"), ("Perpetrator's DOB:", "14/01/1990"),
         q("Ethnicity:", "Black Caribbean", "person.ethnicity"), ("Ethnicity:", "White British"), ("Present address:", k.a("CONFIDENTIAL – refuge")), ("Perpetrator's address:", "44 Ashfield Rd, Harlow CM18 6QP"),
         q("Previous address:", "44 Ashfield Rd, Harlow CM18 6QP", "person.last_settled_address"), ("Perpetrator's location (if different):", ""), q("Safe contact number:", "07700 900188", "person.phone"), q("Safe to leave message:", "N", "un"),
         q("NI Number:", "QQ550017C", "person.ni_number"), q("Recourse to public funds? Y/N", "Y", "person.public_funds"), q("Pregnant:", "No", "person.pregnant"), q("Interpreter:", "No", "person.interpreter_needed")])
d.add_paragraph("")
table(d, [("Children – Name & Surname", "Gender", "DOB", "Living with client?"), ("Tiana Abara", "F", "02/05/2016", "Yes"), ("Marlon Pike", "M", "20/12/2021", "Yes"), ("", "", "", "")])
k.g("hh=Tiana Abara;;2016-05-02", "hh=Marlon Pike;;2021-12-20")
d.add_paragraph("")
below(d, [q("Summary of circumstances:", "Client fled to refuge on 24/08 with both children after DP breached his bail conditions. She cannot return to Harlow. Refuge placement is until 20 October. She would like to be considered by Epping Forest, where her sister lives.", "reason", "needs.domestic_abuse=true"),
          q("Bail conditions (perpetrator):", "Not to contact client directly or indirectly. Not to enter Ashfield Road.", "un"), q("Support needs:", "Mental health (PTSD), immigration – none, budgeting", "un"), q("Has the client consented to this referral?", "Yes", "consent.given")])
k.g("authority=Epping Forest", "agency=other", "referrer.role=IDVA", "referrer.organisation=Safe Steps Essex")
send("client-perpetrator-columns", "ottilie.graves@safesteps-dv.example", "homelessness@eppingforestdc.gov.uk", "Confidential DA referral", "Tue, 01 Sep 2026 15:55:00 +0100", "Please handle sensitively.\n\nOttilie Graves\nIDVA\nSafe Steps Essex", "Referral MA confidential.docx", save(d),
     "client left, abuser right, with the same labels", k, lenient=["needs.support", "homeless_date", "homeless_status", "household.relationship", "housing.situation", "needs.mental_health", "local_connection.grounds", "local_connection.details", "risk.excluded_areas", "local_connection.reason_elsewhere", "agency", "authority", "housing.loss_reason", "custody.licence_conditions", "rough_sleeping", "person.address"])

# --- adult social care: numbered questions, yes and no in their own cells
k = K(); a, q = k.a, k.q
d = Document()
heading(d, "Adult Community Services: notification of homelessness to Uttlesford District Council")
k.g("authority=Uttlesford", "agency=social_services")
two(d, [q("Adult's name", "Clement Ruddock", "person.name"), q("Date of birth", "20.04.1955", "person.date_of_birth=1955-04-20"), q("Mosaic ID", "4410982", "un"), q("Address", "1 Priory Almshouses, Thaxted, Dunmow CM6 2LX", "person.address"), q("Contact number", "01632 960104 (landline)", "person.phone=01632 960104")], bold=False)
d.add_paragraph("")
def yn(n, question, v, comment=""):
    return (str(n), question, "X" if v else "", "" if v else "X", comment)
table(d, [("", "", "Yes", "No", "Comments"),
          yn(1, "Does the adult have somewhere safe to stay tonight?", True), yn(2, "Is the adult likely to be homeless within 56 days?", True, "Closure of almshouse for repair, licence ends 09/10/2026"),
          yn(3, "Has the adult served in HM Forces?", True, "National Service RAF"), yn(4, "Does the adult need an interpreter?", False), yn(5, "Does the adult have care and support needs under the Care Act?", True, "Package of 7 hrs per week"),
          yn(6, "Is the adult at risk of, or experiencing, domestic abuse?", False), yn(7, "Does the adult misuse drugs or alcohol?", False), yn(8, "Are there known risks to visiting staff?", True, "Large dog, please ring ahead"), yn(9, "Has the adult consented to this notification?", True, "Verbally, 24/08/26")])
k.g("rough_sleeping=false", "homeless_status=threatened", "homeless_date=2026-10-09", "person.armed_forces=true", "person.interpreter_needed=false", "needs.domestic_abuse=false", "needs.substance_misuse=No", "risk.to_staff=Large dog, please ring ahead", "consent.given=true", "consent.method=oral", "consent.date=2026-08-24")
k.un("Does the adult have care and support needs under the Care Act", "Package of 7 hrs per week")
d.add_paragraph("")
two(d, [q("Worker", "Xanthe Molloy", "referrer.name"), q("Job role", "Community Practitioner", "referrer.role"), q("Team", "Uttlesford Locality", "referrer.team"), q("Telephone", "01632 960109", "referrer.phone"), q("Date completed", "24 August 2026", "referral_date=2026-08-24")], bold=False)
send("care-yes-no-crosses", "xanthe.molloy@essexcare.example", "Housingoptions@uttlesford.gov.uk", "Notification of homelessness CR", "Mon, 24 Aug 2026 13:30:00 +0100", "Hi, see attached.\nXanthe", "Notification.docx", save(d), "numbered questions, crosses in a yes and a no column, comments", k,
     lenient=["authority", "reason", "risk.to_staff", "housing.loss_reason", "housing.situation", "needs.physical_health", "needs.substance_misuse", "needs.support", "referrer.organisation"])

# --- a council's form with placeholders left in
k = K(); a, q = k.a, k.q
def c2(l, v, *g):
    q(l, v, *g)
    return wtr(wtc(wp(wr(l, "<w:b/>"))), wtc(wp(sdt(v))))
def empty(l, kind="Click or tap here to enter text."):
    return wtr(wtc(wp(wr(l, "<w:b/>"))), wtc(wp(sdt(kind, placeholder=True))))
body = wp(wr("East Cambridgeshire District Council", "<w:b/>")) + wp("Duty to Refer – Public Authority Referral") + wtbl(
    c2("Your name", "Fergus Ajayi", "referrer.name"), c2("Your position", "Substance Misuse Nurse", "referrer.role"), c2("Your organisation", "HMP Littlehey Healthcare", "referrer.organisation"), c2("Your contact number", "01632 960944", "referrer.phone"), empty("Your email"),
    c2("Client name", "Ashok Bhandari-Cole", "person.name"), c2("Client preferred name", "Ash", "person.known_as"), c2("Client DOB", "15/08/1977", "person.date_of_birth=1977-08-15"), empty("Client email"), empty("Client telephone"), empty("Gender", "Choose an item."), empty("Ethnicity", "Choose an item."),
    c2("Client current address", "HMP Littlehey, Perry, Huntingdon", "custody.prison=HMP Littlehey"), c2("Date client will be leaving this address", "11/09/2026", "custody.release_date=2026-09-11"), empty("Date client became homeless", "Click or tap to enter a date."),
    c2("Reason for homelessness", "Leaving prison with no accommodation", "reason"), c2("Previous address in East Cambridgeshire", "Cathedral Lodge, Fore Hill, Ely CB7 4AF", "person.last_settled_address"), empty("Details of any children"), c2("Any medical conditions", "Hep C (treated), methadone 40ml", "needs.physical_health=Hep C (treated)", "needs.substance_misuse=methadone 40ml"),
    c2("Any risk factors", "None disclosed to healthcare, please check with OMU", "risk.summary"), empty("Any other information"),
    wtr(wtc(wp(wr("Has the client consented to this referral?", "<w:b/>"))), wtc(wp(sdt(k.a("Yes", "consent.given"), kind="<w:dropDownList><w:listItem w:displayText=\"Yes\" w:value=\"Yes\"/><w:listItem w:displayText=\"No\" w:value=\"No\"/></w:dropDownList>")))),
    c2("Date of consent", "31/07/2026", "consent.date=2026-07-31"))
k.g("authority=East Cambridgeshire", "agency=prison")
send("placeholders-left", "f.ajayi@nhs.example", "housing.options@eastcambscouncil.example", "DTR", "Mon, 03 Aug 2026 11:00:00 +0100", "As discussed on the phone.", "EC Duty to Refer (2).docx", ooxml(body), "content controls, many untouched", k, writer="Word",
     lenient=["authority", "agency", "risk.summary", "needs.physical_health", "needs.substance_misuse", "homeless_date", "homeless_status"])

# --- legacy form fields
k = K(); a, q = k.a, k.q
def f2(l, v, *g):
    q(l, v, *g)
    return wtc(wp(l)), wtc("<w:p>" + ff("Text%d" % (len(l)), v) + "</w:p>")
def fbox(label, items, on):
    return wtr(wtc(wp(label)), wtc("<w:p>" + "".join(ffbox("Check1", i in on) + wr(" " + i + "    ") for i in items) + "</w:p>", span=3))
body = wp(wr("DUTY TO REFER – NATIONAL PROBATION SERVICE TO LOCAL HOUSING AUTHORITY", "<w:b/>")) + wtbl(
    wtr(*f2("LHA", "Rochford District Council", "authority=Rochford"), *f2("Date", "13/08/2026", "referral_date=2026-08-13")),
    wtr(*f2("Name", "Gideon Starkey", "person.name"), *f2("Alias", "Gid, G", "person.known_as")),
    wtr(*f2("DOB", "26/03/1993", "person.date_of_birth=1993-03-26"), *f2("CRN", "X155209", "person.crn")),
    wtr(*f2("Contact tel", "07700 900402", "person.phone"), *f2("Nat Ins", "")),
    fbox("Status", ["Homeless", "Threatened with homelessness", "Rough sleeper"], ["Homeless"]),
    fbox("Supervision", ["Community order", "Suspended sentence", "Licence", "PSS", "Bail"], ["Licence"]),
    wtr(*f2("Order/licence end", "01/02/2027", "un"), *f2("Offence", "Driving whilst disqualified", "custody.offence")),
    wtr(wtc(wp("RoSH")), wtc("<w:p>" + ffdrop("D1", ["Select", "Low", "Medium", "High", "Very high"], "Low") + "</w:p>"), wtc(wp("MAPPA")), wtc("<w:p>" + ffdrop("D2", ["Not MAPPA", "Level 1", "Level 2", "Level 3"], "Not MAPPA") + "</w:p>")),
    fbox("Needs", ["Mental health", "Drugs", "Alcohol", "Learning difficulty", "Physical health", "Gambling", "None"], ["Drugs", "Gambling"]),
    wtr(wtc(wp("Circumstances")), wtc("<w:p>" + ff("Text9", k.a("Came out of HMP Thameside on 31/07 to his cousins in Rayleigh, asked to leave on 09/08 after a row. Staying in different places each night since.", "reason")) + "</w:p>", span=3)),
    wtr(*f2("Local connection", "Rayleigh resident since 2015", "local_connection.details", "local_connection.grounds=residence"), *f2("Last settled address", "12 Hambro Close, Rayleigh SS6 9NA", "person.last_settled_address")),
    fbox("Consent", ["Written", "Verbal", "Refused"], ["Written"]),
    wtr(*f2("Officer", "Saskia Nwankwo", "referrer.name"), *f2("Tel", "01632 960330", "referrer.phone")), cols=4)
k.g("homeless_status=homeless", "custody.status=licence", "risk.level=low", "needs.support=Drugs|Gambling", "consent.given=true", "consent.method=written", "agency=probation", "referrer.role=Probation Officer")
send("legacy-fields", "saskia.nwankwo@probation.example", "housingoptions@rochford.gov.uk", "GS X155209 DTR", "Thu, 13 Aug 2026 12:44:00 +0100", "DTR attached.\n\nSaskia Nwankwo | Probation Officer | Southend", "NPS DTR.docx", ooxml(body), "legacy form fields, boxes and drop-downs, two pairs a row", k, writer="Word",
     lenient=["referrer.organisation", "referrer.team", "needs.substance_misuse", "housing.situation", "custody.prison", "custody.release_date", "person.no_fixed_abode", "person.known_as", "local_connection.details", "housing.loss_reason", "custody.licence_conditions"])
