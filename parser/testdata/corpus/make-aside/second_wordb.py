"""Word forms, second part."""
from second_kit import *
from second_worda import send

# --- nested tables: an outer frame per section
k = K(); a, q = k.a, k.q
def inner(*pairs): return wtbl(*[wtr(wtc(wp(wr(l + ":"))), wtc(v or " ")) for l, v in pairs]).replace('w:w="4500"', 'w:w="2100"')
body = wp(wr("Harlow Council Housing Options and Advice", "<w:b/><w:sz w:val=\"28\"/>")) + wp("Duty to Refer – completed forms to housing.options@harlow.gov.uk") + wtbl(
    wtr(wtc(wp(wr("Referrer", "<w:b/>")) + inner(q("Name", "Rosalind Etchells", "referrer.name"), q("Post", "Hospital Social Worker", "referrer.role"), q("Based at", "Princess Alexandra Hospital", "referrer.organisation"), q("Tel", "01632 960617", "referrer.phone"), q("Email", "rosalind.etchells@hertsessexcare.example", "referrer.email"))),
        wtc(wp(wr("Service user", "<w:b/>")) + inner(q("Name", "Desmond Achebe-Hill", "person.name"), q("DOB", "07.01.1947", "person.date_of_birth=1947-01-07"), q("Tel", "", ), q("Email", ""), q("NHS no", "999 555 0182", "person.nhs_number=9995550182")))),
    wtr(wtc(wp(wr("Homelessness", "<w:b/>")) + inner(q("Homeless / threatened", "Homeless on discharge"), q("Current address", "Ward: Harvey, PAH", "un"), q("Previous address", "56 Tany's Dell, Harlow CM20 2NN", "person.last_settled_address"), q("Why can't they go back", "Flat condemned after fire on 2 August, landlord has ended tenancy", "housing.loss_reason"), q("Landlord", "Moat Homes", "housing.landlord")), span=2)),
    wtr(wtc(wp(wr("Needs and risks", "<w:b/>")) + inner(q("Health", "Smoke inhalation, COPD, now on home oxygen. Frail.", "needs.physical_health"), q("Support needs", "Needs level access / warden", "un"), q("Fire risk", "Accidental, smoking related. NOT arson.", "risk.summary")), span=2)),
    wtr(wtc(wp(wr("Permission", "<w:b/>")) + inner(q("Does the service user agree to this referral", "Yes"), q("Signed or verbal", "Verbal", "consent.given=true", "consent.method=oral"), q("Date", "18/08/2026", "consent.date=2026-08-18")), span=2)))
k.g("agency=social_services")
send("nested-section-frames", "rosalind.etchells@hertsessexcare.example", "housing.options@harlow.gov.uk", "Referral - DAH", "Tue, 18 Aug 2026 14:20:00 +0100", "Dear all\n\nReferral for an elderly gentleman currently on Harvey ward. He can be reached via his niece Chika Achebe, 07700 900737, as his phone was lost in the fire.\n\nRosalind", "DTR Harlow.docx", ooxml(body), "tables inside the cells of a frame; how to reach him only in the mail", k, writer="Word",
     lenient=["authority", "agency", "homeless_status", "referral_date", "risk.arson", "housing.situation", "needs.support", "person.contact_via", "reason", "consent.date", "person.address", "other_professionals"])

# --- text boxes
k = K(); a, q = k.a, k.q
body = wp(wr("HMP HIGH DOWN – HOUSING & RESETTLEMENT", "<w:b/>")) + textbox("Prisoner name: " + k.a("Stephon Gallimore-Price", "person.name"), "NOMS: " + k.a("A2093EX", "person.prison_number"), "D.O.B: " + k.a("14.07.1992", "person.date_of_birth=1992-07-14")) \
    + wp("Referral to (LA): " + k.a("Southend on Sea", "authority=Southend-on-Sea")) + wp("Release: " + k.a("21 September 2026 – HDC", "custody.release_date=2026-09-21", "custody.release_type=HDC")) \
    + wp(wr("Why is accommodation needed?", "<w:b/>")) + textbox(k.a("Was subletting a room from a mate in Shoeburyness and this has gone. HDC address not available so release could slip to CRD if nothing found.", "reason")) \
    + wp(wr("Health / substance / vulnerabilities", "<w:b/>")) + textbox(k.a("Sickle cell – needs warm, dry accommodation. Under haematology.", "needs.physical_health")) \
    + wp(wr("Resettlement worker", "<w:b/>")) + wp(k.a("Carys Bevington-Ade", "referrer.name") + ", " + k.a("Catch22", "referrer.organisation") + ", " + k.a("01632 960846", "referrer.phone")) \
    + wp("Prisoner signature: " + "S Gallimore-Price" + "    Date: " + k.a("12/08/2026", "consent.date=2026-08-12")) + wp("By signing I agree for my information to be passed to the council for the purposes of the Duty to Refer.")
k.g("custody.prison=HMP High Down", "consent.given=true", "consent.method=written", "referrer.role=Resettlement worker")
send("text-box-answers", "carys.bevington-ade@catchline.example", "housingsolutionsteam@southend.gov.uk", "DTR - S G-P", "Thu, 13 Aug 2026 09:30:00 +0100", "Morning\n\nAttached duty to refer.\n\nCarys", "DTR high down.docx", ooxml(body), "answers in text boxes", k, writer="Word",
     lenient=["agency", "consent.date", "consent.method", "referral_date", "housing.loss_reason", "housing.situation", "custody.status", "referrer.role"])

# --- prose letter of a probation officer
k = K(); a, q = k.a, k.q
d = Document()
d.add_paragraph("Probation Service\nBasildon Probation Office\n1 Carnarvon Road, Southend-on-Sea")
d.add_paragraph("Date: " + k.a("4th September 2026", "referral_date=2026-09-04"))
d.add_paragraph("Housing Solutions\nBasildon Borough Council")
d.add_paragraph("Dear Sir or Madam")
heading(d, "Re: " + k.a("Mr Lamar Chetwynd", "person.name=Lamar Chetwynd") + "  DOB " + k.a("25/10/1987", "person.date_of_birth=1987-10-25") + "  CRN " + k.a("X902214", "person.crn"), 11)
d.add_paragraph("I am the Community Offender Manager for Mr Chetwynd and write to refer him to Basildon Borough Council under the Duty to Refer. He is presently serving a sentence of " + k.a("30 months", "custody.sentence_length") + " imposed on " + k.a("3 July 2025", "custody.sentence_date=2025-07-03") + " for " + k.a("conspiracy to supply Class B drugs", "custody.offence") + " and is held at " + k.a("HMP Ford", "custody.prison") + " (" + k.a("A8817DX", "person.prison_number") + "). His conditional release date is " + k.a("1 October 2026", "custody.release_date=2026-10-01") + ".")
d.add_paragraph("Before custody he rented privately at " + k.a("11 Honeypot Lane, Basildon, SS14 2TA", "person.last_settled_address") + ". The tenancy was surrendered in August 2025 as he could not pay the rent. He will be homeless on release. His children aged 6 and 9 live with their mother in Vange and he hopes to see them at weekends. He worked at the Ford plant at Dunton before his arrest and his former employer has offered him work.")
d.add_paragraph("He is assessed as medium risk of serious harm and is managed at MAPPA level 1, category 3. There are no concerns about staff safety. He is in good health and has been drug free for a year.")
d.add_paragraph("Mr Chetwynd has signed the consent form. Please contact me to arrange a video link.")
d.add_paragraph("Yours faithfully")
d.add_paragraph(k.a("Agnieszka Holloway-Smith", "referrer.name") + "\n" + k.a("Probation Officer", "referrer.role") + "\n" + k.a("01632 960505", "referrer.phone") + "\n" + k.a("agnieszka.holloway-smith@probation.example", "referrer.email"))
k.g("custody.release_type=CRD", "custody.status=sentenced", "homeless_status=threatened", "risk.level=medium", "risk.mappa_level=1", "risk.mappa_category=3", "consent.given=true", "consent.method=written", "agency=probation", "authority=Basildon",
    "lead.name=Agnieszka Holloway-Smith", "lead.email=agnieszka.holloway-smith@probation.example", "lead.phone=01632 960505")
send("offender-manager-letter", "agnieszka.holloway-smith@probation.example", "housing.solutions@basildon.gov.uk", "Referral letter", "Fri, 04 Sep 2026 15:10:00 +0100", "Please see attached letter.", "Letter to Basildon 040926.docx", save(d), "a letter in prose, all facts in sentences", k,
     lenient=["housing.loss_reason", "reason", "household", "local_connection.grounds", "local_connection.details", "needs.physical_health", "needs.substance_misuse", "risk.to_staff", "risk.summary", "referrer.organisation", "referrer.team", "housing.situation", "custody.release_type", "person.contact_via", "custody.status"])

# --- label and answer in the same cell, several a row
k = K(); a, q = k.a, k.q
d = Document()
heading(d, "EPUT – DUTY TO REFER (MENTAL HEALTH INPATIENT)", 13)
same(d, [[q("Patient:", "Arlo Finnegan-Ross", "person.name"), q("DOB:", "19/02/1999", "person.date_of_birth=1999-02-19"), q("NHS:", "999 404 8821", "person.nhs_number=9994048821")],
         [q("Ward:", "Ardleigh, The Lakes", "un"), q("Section:", "Informal (was s2)", "un"), q("Admitted:", "11/07/26", "un")],
         [q("Mobile:", "07700 900292", "person.phone"), q("Email:", "arlofr@mailbox.example", "person.email"), q("NI:", "QQ 88 01 24 C", "person.ni_number=QQ880124C")],
         [q("Ethnicity:", "White Irish", "person.ethnicity"), q("Language:", "English", "person.language"), q("Interpreter: Y/N", "N", "person.interpreter_needed")],
         [q("Last address:", "20 Magdalen Street, Colchester CO1 2LA (student HMO)", "person.last_settled_address=20 Magdalen Street, Colchester CO1 2LA"), q("Landlord:", "Uni accommodation partner", "housing.landlord"), q("Arrears:", "approx £1,150", "housing.arrears")],
         [q("Reason cannot return:", "Left university, student let ended 31/07/26", "housing.loss_reason"), q("LA:", "Colchester", "authority"), q("Discharge planned:", "week of 24/08/26", "un")]])
d.add_paragraph("")
same(d, [[q("Diagnosis / medication:", "First episode psychosis. Aripiprazole 10mg.", "needs.mental_health")], [q("Physical health:", "Coeliac", "needs.physical_health")], [q("Drugs and alcohol:", "Cannabis (heavy, prior to admission)", "needs.substance_misuse")],
         [q("Risk to self/others/from others:", "Low to others. Vulnerable to exploitation by peers.", "risk.summary")], [q("Family:", "Mother in Cork, estranged father. No one locally.", "un")],
         [q("Consent:", "Pt signed DTR consent on 13/08/26, uploaded to record", "consent.given=true", "consent.method=written", "consent.date=2026-08-13")], [q("Referrer:", "Tendai Whitcombe, Discharge Facilitator, 01632 960383, tendai.whitcombe@nhs.example", "referrer.name=Tendai Whitcombe", "referrer.role=Discharge Facilitator", "referrer.phone=01632 960383", "referrer.email=tendai.whitcombe@nhs.example")]])
k.g("agency=hospital")
send("inpatient-same-cell", "tendai.whitcombe@nhs.example", "dutytorefer@colchester.gov.uk", "DTR from The Lakes", "Fri, 14 Aug 2026 11:41:00 +0100", "DTR attached, thanks\n\nTendai", "DTR AFR.docx", save(d), "label and answer in one cell, three cells a row", k,
     lenient=["risk.level", "risk.summary", "referrer.organisation", "homeless_status", "reason", "housing.situation", "referral_date", "needs.support", "local_connection.grounds", "other_professionals", "person.contact_via"])

# --- household as a table, children's services
k = K(); a, q = k.a, k.q
d = Document()
heading(d, "Thurrock Children's Social Care to Thurrock Housing: family at risk of homelessness")
four(d, [q("Case name", "Okonkwo-Blythe family", "un"), q("LCS ID", "7730211", "un"), q("Main applicant", "Ngozi Okonkwo-Blythe", "person.name"), q("Date of birth", "12/12/1985", "person.date_of_birth=1985-12-12"),
         q("Mobile", "07700 900814", "person.phone"), q("Email", "ngozi.ob@mailbox.example", "person.email"), q("Current address", "102 Broadway, Tilbury RM18 7BH", "person.address"), q("Tenure", "Private rented", "housing.situation")])
d.add_paragraph("Who lives in the household?")
table(d, [("Name", "Date of birth", "Relationship to main applicant", "School / nursery"), ("Emmanuel Blythe", "03/05/1983", "Husband", ""), ("Chidi Okonkwo-Blythe", "19/09/2012", "Son", "Gateway Academy"), ("Ada Okonkwo-Blythe", "27/01/2016", "Daughter", "Lansdowne Primary"), ("Baby", "due 15/11/2026", "", "")])
k.g("hh=Emmanuel Blythe;Husband;1983-05-03", "hh=Chidi Okonkwo-Blythe;Son;2012-09-19", "hh=Ada Okonkwo-Blythe;Daughter;2016-01-27", "person.pregnant=true")
d.add_paragraph("")
below(d, [q("Reason for referral", "Possession order made at Southend County Court, family must leave by 16 September 2026. Arrears built up when Mr Blythe lost his job.", "reason", "homeless_date=2026-09-16"), q("Rent arrears (amount)", "£3,870", "housing.arrears"), q("Landlord / agent", "Griffin Lettings, Grays", "housing.landlord"),
          q("Immigration status / recourse to public funds", "Mrs: ILR. Mr: British. Recourse – yes", "person.immigration_status=ILR", "person.public_funds=true"), q("Safeguarding or risk issues", "None current. CIN plan closed in June.", "risk.summary"), q("Has the family agreed to this referral?", "Yes both parents, by telephone on 20/08/2026", "consent.given=true", "consent.method=oral", "consent.date=2026-08-20")])
d.add_paragraph("")
two(d, [q("Social worker", "Gregor Adomaitis", "referrer.name"), q("Phone / email", "01632 960726 gregor.adomaitis@thurrockcare.example", "referrer.phone=01632 960726", "referrer.email=gregor.adomaitis@thurrockcare.example"), q("Team manager", "Dawn Sibley", "un"), q("Date", "20/8/2026", "referral_date=2026-08-20")])
k.g("agency=social_services", "referrer.role=Social worker")
send("family-household-table", "gregor.adomaitis@thurrockcare.example", "HousingOptions@thurrock.gov.uk", "Family referral NOB", "Thu, 20 Aug 2026 12:30:00 +0100", "Hi colleagues\n\nFamily referral attached.\n\nGregor", "Family referral.docx", save(d), "household as a table with an unborn child", k,
     lenient=["authority", "homeless_status", "housing.loss_reason", "person.immigration_status", "risk.summary", "referrer.role", "referrer.team", "referrer.organisation", "needs.domestic_abuse", "person.pregnant"])

# --- LibreOffice document with underscores to write on
k = K(); a, q = k.a, k.q
def u(*pairs): return "<p>" + " ".join("%s <u>__%s__</u>" % (esc(l), esc(v) if v else "________") for l, v in pairs) + "</p>"
html = "<h2>Street Link-Up Cambridge &ndash; referral to council</h2>" \
    + u(q("Name of client", "Howard Pemberley", "person.name"), q("DOB", "17 Sept 1964", "person.date_of_birth=1964-09-17"), ("Age", k.a("61"))) \
    + u(q("Nickname / known as", "Hovis", "person.known_as"), q("Nationality", "British", "person.nationality")) \
    + u(q("Tel", ""), q("Email", "")) \
    + u(q("Usual sleeping place", "doorway, Sidney Street", "un")) + u(q("How long on the streets this time", "since mid June", "un")) \
    + u(q("Last settled home", "5 Ditton Walk, Cambridge CB5 8QE", "person.last_settled_address"), q("Left because", "marriage broke down", "housing.loss_reason")) \
    + u(q("Health problems", "trench foot, chest infections", "needs.physical_health")) + u(q("Alcohol / drugs", "drinks daily", "needs.substance_misuse")) \
    + u(q("Ever in forces", "no", "person.armed_forces=false"), q("In care as a child", "yes", "un")) \
    + "<p>Client has read this form and says it is OK to send it to the council: <b>YES</b> / NO</p>" \
    + u(q("How council can find client", "ask at Wintercomfort mornings or ring us", "person.contact_via")) \
    + u(q("Form filled in by", "Nadia Strickland", "referrer.name"), q("of", "Street Link-Up Cambridge", "referrer.organisation"), q("tel", "01632 960077", "referrer.phone"), q("date", "26/08/26", "referral_date=2026-08-26"))
k.g("rough_sleeping=true", "consent.given=true", "agency=other", "homeless_status=homeless")
send("underscore-lines", "nadia@streetlinkup.example", "housingadvice@cambridgecouncil.example", "Rough sleeper referral", "Wed, 26 Aug 2026 10:20:00 +0100", "Hi, please see form for Howard. Cheers Nadia", "rough sleeper form.docx", html_to(html, "docx", "Office Open XML Text"), "answers on underscored lines, several a line", k, writer="LibreOffice",
     lenient=["reason", "homeless_status", "consent.given", "authority", "housing.situation", "person.address", "person.care_leaver", "person.no_fixed_abode", "agency"])

# --- consent refused
k = K(); a, q = k.a, k.q
d = Document()
heading(d, "Duty to Refer – Maldon District Council – Agency form")
two(d, [q("Agency", "HMP/YOI Chelmsford", "referrer.organisation"), q("Referrer", "Louis Farthing-Agyei", "referrer.name"), q("Position", "Key Worker", "referrer.role"), q("Tel", "01632 960713", "referrer.phone"),
        q("Name of person", "Cameron Illingsworth", "person.name"), q("DOB", "06/06/2002", "person.date_of_birth=2002-06-06"), q("Prison no", "A4025FC", "person.prison_number"), q("Release date", "18/09/2026", "custody.release_date=2026-09-18"),
        q("Last address", "Refused to say"), q("Reason for homelessness", "States he will sort himself out, no address given to OMU", "reason"),
        q("Does the person consent to this referral?", "NO – declined to sign and does not want contact from the council. Sent for information as per OMU policy.", "consent.given=false"), q("Date", "19/08/2026", "referral_date=2026-08-19")])
k.g("custody.prison=HMP Chelmsford", "agency=prison")
send("consent-declined", "louis.farthing-agyei@hmps.example", "housingoptions@maldon.gov.uk", "DTR C Illingsworth", "Wed, 19 Aug 2026 17:00:00 +0100", "Attached as per policy.\n\nLouis", "DTR form.docx", save(d), "consent refused", k, review=True, lenient=["authority", "custody.prison", "homeless_status", "person.last_settled_address", "custody.status", "consent.method"])

# --- Yes / No / Not known grid with comments, and the mail holds the consent
k = K(); a, q = k.a, k.q
d = Document()
heading(d, "Castle Point & Rochford Adult Safeguarding Hub – Housing referral")
two(d, [q("Client", "Yolanda Prewett", "person.name"), q("Date of birth", "2 October 1972", "person.date_of_birth=1972-10-02"), q("Address", "14 Furtherwick Rd, Canvey Island SS8 7AE", "person.address"), q("Contact", "07700 900450 / yprewett@mailbox.example", "person.phone=07700 900450", "person.email=yprewett@mailbox.example"),
        q("Landlord", "Castle Point BC", "housing.landlord"), q("Concern", "Cuckooing. Four males have taken over her flat and she is too scared to go home. She stayed in A&E waiting room last night.", "reason")])
d.add_paragraph("")
T = "✔"
table(d, [("", "Yes", "No", "Not known", "Comments"), ("Is the client homeless now?", T, "", "", "Has a tenancy but not safe to occupy"), ("Has the client somewhere safe for tonight?", "", T, "", ""), ("Does the client have children with them?", "", T, "", ""),
          ("Mental health needs?", T, "", "", "Anxiety, learning disability"), ("Physical health needs?", "", "", T, ""), ("Drug or alcohol needs?", "", T, "", ""), ("Domestic abuse?", "", "", T, ""), ("Has a rent debt?", "", "", T, ""), ("Risk to workers if visiting home address?", T, "", "", "Do not visit alone, police ref 771/26")])
k.g("homeless_status=homeless", "rough_sleeping=true", "needs.mental_health=Anxiety, learning disability", "needs.substance_misuse=No", "risk.to_staff=Do not visit alone, police ref 771/26", "consent.given=true", "consent.method=oral", "agency=social_services")
d.add_paragraph("")
two(d, [q("Worker", "Ibrahim Loxley", "referrer.name"), q("Designation", "Safeguarding Practitioner", "referrer.role"), q("Tel", "01632 960397", "referrer.phone"), q("Dated", "31-Aug-2026", "referral_date=2026-08-31")])
send("hub-three-way-grid", "ibrahim.loxley@safeguardhub.example", "Housingoptions@castlepoint.gov.uk", "URGENT - client unsafe to return home", "Mon, 31 Aug 2026 12:05:00 +0100", "Good afternoon\n\nPlease find attached a referral for a lady who has nowhere safe tonight. I spoke to her at 11am and she gave verbal consent for me to send this to you.\n\nKind regards\nIbrahim Loxley", "Housing referral YP.docx", save(d), "yes / no / not known grid with comments; consent only in the mail", k,
     lenient=["agency", "needs.mental_health", "needs.substance_misuse", "needs.support", "risk.to_staff", "risk.summary", "housing.situation", "housing.tenancy_to_save", "referrer.organisation", "authority", "consent.date", "housing.loss_reason", "rough_sleeping", "external_reference"])

# --- two documents: the form and a risk sheet
k = K(); a, q = k.a, k.q
d = Document()
heading(d, "CRS Accommodation (East) – Duty to Refer")
same(d, [[q("Full name:", "Glenroy Fotheringay", "person.name"), q("DOB:", "11/01/1982", "person.date_of_birth=1982-01-11")], [q("NOMIS:", "A1765CE", "person.prison_number"), q("CRN:", "X088143", "person.crn")], [q("Establishment:", "HMP Bedford", "custody.prison"), q("Release:", "06/10/2026", "custody.release_date=2026-10-06")],
         [q("LA referred to:", "Uttlesford DC", "authority=Uttlesford"), q("Local connection:", "Family – sister in Saffron Walden 12 yrs", "local_connection.details", "local_connection.grounds=family")], [q("Circumstances:", "Was living with partner in Luton, relationship ended. Cannot return to Luton due to gang threats.", "reason"), q("Consent:", "written, 03/08/26", "consent.given=true", "consent.method=written", "consent.date=2026-08-03")],
         [q("Navigator:", "Sybil Okereke", "referrer.name"), q("Contact:", "07700 900959, sybil.okereke@crsaccom.example", "referrer.phone=07700 900959", "referrer.email=sybil.okereke@crsaccom.example")], [q("COM:", "Wendell Pryce", "lead.name"), q("COM contact:", "01632 960949", "lead.phone")]])
r = wp(wr("Risk summary (to be sent with DTR)", "<w:b/>")) + wtbl(*[wtr(*p) for p in [q("Name", "Glenroy Fotheringay"), q("RoSH", "High – public", "risk.level=high"), q("MAPPA", "Cat 2 Level 1", "risk.mappa_category=2", "risk.mappa_level=1"), q("Sex offender registration", "No", "risk.registered_sex_offender"), q("Arson", "No", "risk.arson"), q("Staff safety", "Two workers for first meeting", "risk.to_staff"), q("Exclusion areas", "Luton, Dunstable", "risk.excluded_areas"), q("Licence conditions", "GPS tag, exclusion Luton, no contact with named associates", "custody.licence_conditions")]])
send("form-and-risk-sheet", "sybil.okereke@crsaccom.example", "Housingoptions@uttlesford.gov.uk", "DTR GF + risk summary", "Mon, 10 Aug 2026 10:10:00 +0100", "Hi there\n\nTwo attachments: DTR and the risk summary from probation.\n\nSybil Okereke\nAccommodation Navigator, CRS Accommodation (East)", "DTR GF.docx", save(d), "form and risk sheet as two documents", k, extra=[("Risk summary GF.docx", ooxml(r))],
     lenient=["agency", "referrer.role", "referrer.organisation", "housing.loss_reason", "housing.situation", "local_connection.reason_elsewhere", "risk.summary", "custody.status"])

# --- a county's multi-page form: numbered questions as paragraphs, free-text answers in italics, many left blank
k = K(); a, q = k.a, k.q
d = Document()
heading(d, "CAMBRIDGESHIRE & PETERBOROUGH PRISON LEAVERS – ACCOMMODATION PLAN AND DTR", 12)
n = 0
for l, v in [q("What is the full name of the person?", "Ossian Trelawney", "person.name"), q("What name do they prefer?", ""), q("What is their date of birth?", "30 July 1990", "person.date_of_birth=1990-07-30"), q("Prison number and CRN", "A8830ED / X771920", "person.prison_number=A8830ED", "person.crn=X771920"),
             q("Which prison are they in and when is release?", "HMP Whitemoor, transferring to HMP Littlehey. Release 12 November 2026.", "custody.release_date=2026-11-12"), q("What is the release type?", "SED – no licence", "custody.release_type=SED"), q("Where did they last live, and with whom?", "33 Elm Road, Wisbech PE13 2TB with grandmother (deceased 2024)", "person.last_settled_address=33 Elm Road, Wisbech PE13 2TB"),
             q("Which council area have they a connection with and why?", "Fenland – lived there from birth until custody", "authority=Fenland", "local_connection.details=lived there from birth until custody", "local_connection.grounds=residence"), q("What steps has the person taken to find accommodation?", "Written to two uncles, no reply", "un"), q("Is there an existing tenancy?", "No", "housing.tenancy_to_save"),
             q("Mental health", "Autism; under prison in-reach", "needs.mental_health"), q("Physical health", ""), q("Substance misuse", "None", "needs.substance_misuse"), q("What skills does the person have to manage a home?", "Will need help with budgeting and forms", "un"),
             q("Is the person subject to MAPPA? If so category and level.", "No longer, de-registered", ), q("Who is the lead professional for this case?", "Marguerite Sallis, Senior Probation Officer, HMP Littlehey, 01632 960299, m.sallis@probation.example", "lead.name=Marguerite Sallis", "lead.phone=01632 960299", "lead.email=m.sallis@probation.example"), q("Who completed this plan?", "as above", "referrer.name=Marguerite Sallis", "referrer.phone=01632 960299", "referrer.email=m.sallis@probation.example"),
             q("Has the person agreed that this can be shared with the council?", "Yes, verbally at interview on 6 August", "consent.given=true", "consent.method=oral", "consent.date=2026-08-06")]:
    n += 1
    d.add_paragraph("%d.  %s" % (n, l)).paragraph_format.keep_with_next = True
    d.add_paragraph().add_run(v).italic = True
k.g("referrer.role=Senior Probation Officer")
send("accommodation-plan-numbered", "m.sallis@probation.example", "housing@fenlandcouncil.example", "Accommodation plan / DTR OT", "Fri, 07 Aug 2026 15:00:00 +0100", "Please find attached.", "Accomm plan.docx", save(d), "numbered paragraphs, answers in italics beneath, some blank; referrer as above", k,
     lenient=["consent.date", "custody.prison", "agency", "reason", "referrer.role", "referrer.organisation", "homeless_status", "housing.situation", "needs.substance_misuse", "needs.support", "custody.release_type", "housing.loss_reason", "risk.mappa_level", "risk.mappa_category"])
