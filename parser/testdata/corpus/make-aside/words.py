"""Word forms filled with python-docx, and some of them saved again by LibreOffice."""
from docx import Document
from docx.shared import Pt
from kit import *

TICK, EMPTY = "☒", "☐"

# 1 A two-column form of a prison, sections as merged rows.
c = Case({"agency": "prison", "homeless_status": "threatened", "consent.method": "written"})
d = Document()
d.add_heading("HMP/YOI Peterborough – Resettlement Hub", 1)
d.add_paragraph("DUTY TO REFER NOTIFICATION TO LOCAL HOUSING AUTHORITY")
table(d, [
    ["PART A – RESIDENT"],
    ["Full name", c("person.name", "Kirsty Langworthy", "Miss Kirsty Langworthy")],
    ["Prison number", c("person.prison_number", "A1190EW")],
    ["Date of birth", c("person.date_of_birth", "1999-10-30", "30 October 1999")],
    ["Gender", c("person.gender", "Female")],
    ["Ethnic group", c("person.ethnicity", "W1 White British")],
    ["NI number", c("person.ni_number", "QQ882910A", "QQ 88 29 10 A")],
    ["Is the resident pregnant?", c("person.pregnant", False)],
    ["PART B – SENTENCE"],
    ["Establishment", c("custody.prison", "HMP Peterborough", "HMP/YOI Peterborough")],
    ["Sentenced / remand / recall", c("custody.status", "sentenced", "Sentenced")],
    ["Offence", c("custody.offence", "Theft from shop x 14")],
    ["Length", c("custody.sentence_length", "26 weeks")],
    ["Conditional release date", c("custody.release_date", "2026-09-04", "04/09/2026")],
    ["PART C – HOUSING"],
    ["Address before custody", c("person.last_settled_address", "Room 6, 118 Lincoln Road, Peterborough, PE1 9QQ", "Room 6, 118 Lincoln Road\nPeterborough\nPE1 9QQ")],
    ["Reason this is no longer available", c("housing.loss_reason", "Private landlord re-let the room in May after the rent stopped")],
    ["Rent arrears", c("housing.arrears", "About £600", "About £600")],
    ["Housing authority chosen by the resident", c("authority", "Peterborough", "Peterborough City Council")],
    ["Connection with that area", c("local_connection.details", "Resident since 2021, son lives with paternal grandmother in Bretton")],
    ["PART D – HEALTH AND RISK"],
    ["Physical health", "N/A"],
    ["Mental health", c("needs.mental_health", "EUPD, under the in-reach team, quetiapine")],
    ["Substance use", c("needs.substance_misuse", "Heroin and crack, stable on Buvidal")],
    ["Risk of serious harm (OASys)", c("risk.level", "low", "Low")],
    ["Risk to staff", c("risk.to_staff", "No known risks to staff")],
    ["PART E – CONSENT"],
    ["I agree to my details being passed to the council", c("consent.given", True, "Signed K Langworthy")],
    ["Date", c("consent.date", "2026-07-20", "20/07/2026")],
    ["PART F – COMPLETED BY"],
    ["Name and role", c("referrer.name", "Olwen Tudor") + ", " + c("referrer.role", "Resettlement Case Worker")],
    ["Telephone and email", c("referrer.phone", "01632 960815") + " / " + c("referrer.email", "olwen.tudor@peterborough.hmps.example")],
    ["Community Offender Manager", c("lead.name", "Sunil Bhardwaj")],
    ["COM telephone", c("lead.phone", "01632 960820")],
    ["COM email", c("lead.email", "sunil.bhardwaj@probation-cambs.example")],
])
emit("hub-notification", mail("Olwen Tudor <olwen.tudor@peterborough.hmps.example>", "housing.needs@peterborough-council.example", "DTR A1190EW", "Tue, 21 Jul 2026 10:45:00 +0100",
     text="Please find DTR attached. Kind regards, Olwen", attach=[("DTR KL 210726.docx", save(d))]),
     "referral", "docx", "python-docx", "two columns, parts as merged rows, two facts a cell", [c],
     lenient=["homeless_status", "local_connection.grounds", "custody.release_type", "reason", "person.no_fixed_abode", "referrer.organisation", "referrer.team"])
c("custody.release_type", "CRD"); c("local_connection.grounds", ["residence", "family"]); c("reason", "Private landlord re-let the room in May after the rent stopped")

# 2 Four columns: two label/answer pairs a row; boxes after the words.
c = Case({"agency": "probation"})
d = Document()
d.sections[0].header.paragraphs[0].text = "OFFICIAL – SENSITIVE (when completed)"
d.add_heading("Probation accommodation referral – Duty to Refer", 2)
table(d, [
    ["Referring officer", c("referrer.name", "Ffion Caradoc"), "Date of referral", c("referral_date", "2026-08-11", "11-08-26")],
    ["Job title", c("referrer.role", "Probation Practitioner"), "Office / PDU", c("referrer.team", "Essex South PDU")],
    ["Tel", c("referrer.phone", "07700 900157"), "Email", c("referrer.email", "ffion.caradoc@probation-south.example")],
    ["Surname", "Okonjo", "Forename(s)", "Emmanuel Chidi"],
    ["Alias", c("person.known_as", "Manny"), "D.O.B.", c("person.date_of_birth", "1996-02-17", "17-02-96")],
    ["CRN", c("person.crn", "E440176"), "Prison no.", ""],
    ["Mobile", c("person.phone", "07700 900158"), "E-mail", "none"],
    ["Current address", c("person.address", "c/o 7 Honeypot Lane, Basildon, SS14 9QQ", "c/o 7 Honeypot Lane, Basildon, SS14 9QQ"), "Type", c("housing.situation", "Sofa surfing with cousin")],
    ["Sentence type", c("custody.status", "community_order", "Community Order 12 months"), "Sentence date", c("custody.sentence_date", "2026-03-05", "05-03-26")],
    ["RoSH", "Low ☐  Medium ☒  High ☐  Very high ☐", "MAPPA", "Yes ☐  No ☒"],
    ["Arson history", "Yes ☐ No ☒", "Sex offender", "Yes ☐ No ☒"],
    ["Date homeless", c("homeless_date", "2026-08-31", "31-08-26"), "Safe tonight?", "Yes ☒ No ☐"],
    ["Consent given", "Yes ☒ No ☐", "How", "Verbal ☒ Written ☐"],
])
c("person.name", "Emmanuel Chidi Okonjo"); c("risk.level", "medium"); c("risk.arson", False); c("risk.registered_sex_offender", False); c("rough_sleeping", False)
c("consent.given", True); c("consent.method", "oral"); c("homeless_status", "threatened")
d.add_paragraph()
d.add_paragraph("Reason for referral (what has been tried?)")
d.add_paragraph(c("reason", "Cousin's tenancy does not allow another adult and the landlord has found out. He has asked his father and an uncle in Romford, neither can help."))
emit("four-columns", mail("Ffion Caradoc <ffion.caradoc@probation-south.example>", "housing.solutions@basildon.gov.uk", "E440176 duty to refer", "Tue, 11 Aug 2026 17:01:12 +0100",
     text="Hi,\n\nDTR attached for my PoP. Please ring me if anything is missing.\n\nFfion", attach=[("Duty to refer form E440176.docx", save(d))]),
     "referral", "docx", "python-docx", "two label/answer pairs a row, boxes after the words, reason under the table", [c],
     lenient=["homeless_status", "housing.loss_reason", "custody.sentence_length", "referrer.organisation"])
c("custody.sentence_length", "12 months")

# 3 Paragraphs only, bold label and answer on one line; saved by LibreOffice.
c = Case({"agency": "social_services", "person.care_leaver": True})
d = Document()
d.add_paragraph("Leaving Care – notification under the Duty to Refer")
def line(label, answer):
    p = d.add_paragraph(); r = p.add_run(label + " "); r.bold = True; p.add_run(answer)
line("Young person:", c("person.name", "Tia Marlowe-Finch"))
line("Born:", c("person.date_of_birth", "2007-11-14", "14 November 2007"))
line("Pronouns:", c.un("Pronouns", "she/her"))
line("Phone:", c("person.phone", "07700 900640"))
line("Email:", c("person.email", "tia.mf@webmail.example"))
line("Where she lives:", c("person.address", "Supported lodgings, 31 Bury Lane, Epping", "Supported lodgings, 31 Bury Lane, Epping"))
line("Is she a care leaver?", "Yes, former relevant child")
line("What is happening:", c("reason", "Host family are moving to Wales and gave notice on 1 July. Tia wants to stay near college."))
line("Last night she can stay:", c("homeless_date", "2026-08-28", "Friday 28th August 2026"))
line("Family or children?", "None")
line("Education or work:", c.un("Education or work", "Harlow College, level 3 health and social care"))
line("Health:", c("needs.physical_health", "Epilepsy, last seizure in February, lamotrigine"))
line("How she feels:", c("needs.mental_health", "Anxious, seeing the college counsellor"))
line("Has she said yes to this referral?", c("consent.given", True, "Yes") + ", " + c("consent.method", "written", "in writing") + " on " + c("consent.date", "2026-07-30", "30 July 2026"))
line("Personal adviser:", c("referrer.name", "Cormac Devlin") + ", " + c("referrer.team", "Leaving and After Care West"))
line("PA's phone and email:", c("referrer.phone", "01632 960599") + ", " + c("referrer.email", "cormac.devlin@lac.essexcc.example"))
emit("after-care-lines", mail("Cormac Devlin <cormac.devlin@lac.essexcc.example>", "homelessness@eppingforestdc.gov.uk", "Referral TMF", "Fri, 31 Jul 2026 13:13:00 +0100",
     text="Good afternoon\n\nAttached. I am on leave from Monday, my duty desk is 01632 960590.\n\nCormac Devlin\nPersonal Adviser\nEssex County Council", attach=[("TMF notification.docx", conv(save(d), "docx", "docx"))]),
     "referral", "docx", "LibreOffice", "paragraphs, bold label and answer on one line", [c],
     lenient=["homeless_status", "housing.situation", "housing.loss_reason", "referrer.role", "referrer.organisation", "local_connection.details", "agency", "homeless_date", "person.address"])
c("homeless_status", "threatened"); c("referrer.role", "Personal Adviser"); c("referrer.organisation", "Essex County Council")

# 4 The household in a table of its own; labels with instructions in brackets.
c = Case({"agency": "social_services", "homeless_status": "threatened"})
d = Document()
d.add_heading("North Essex Early Help – housing duty to refer", 1)
table(d, [
    ["Main applicant (as on ID)", c("person.name", "Joyce Adebayo-Clarke")],
    ["Date of birth (dd/mm/yyyy)", c("person.date_of_birth", "1985-06-23", "23/06/1985")],
    ["Contact number (please say if it is not safe to ring)", c("person.phone", "07700 900211")],
    ["Home address (with postcode)", c("person.address", "17 Abbots Close, Colchester, CO2 9QQ", "17 Abbots Close, Colchester, CO2 9QQ")],
    ["First language (and whether an interpreter is needed)", c("person.language", "English", "English, no interpreter")],
    ["Recourse to public funds? (delete)", c("person.public_funds", True, "Yes")],
], bold=(0,))
c("person.interpreter_needed", False)
d.add_paragraph("Who else lives in the home?")
table(d, [["Name", "Relationship to applicant", "Date of birth", "School / nursery"],
          ["Dwayne Clarke", "Husband", "02/11/1982", ""], ["Renee Clarke", "Daughter", "19/04/2012", "St Helena"], ["Theo Clarke", "Son", "08/08/2020", "Montgomery Infants"], ["", "", "", ""]])
c.hh("Dwayne Clarke", "Husband", "1982-11-02"); c.hh("Renee Clarke", "Daughter", "2012-04-19"); c.hh("Theo Clarke", "Son", "2020-08-08")
d.add_paragraph("About the housing problem")
table(d, [
    ["Landlord", c("housing.landlord", "Greenacre Housing Association")],
    ["Arrears?", c("housing.arrears", "£3,212.40")],
    ["What has happened so far", c("reason", "Possession order granted 6 July, warrant expected. Dwayne was off sick for five months and Universal Credit was sanctioned.")],
    ["Can the tenancy be saved?", c("housing.tenancy_to_save", True, "Yes, landlord says they would withdraw if half is paid")],
    ["When will they have to leave", c("homeless_date", "2026-09-22", "22/09/2026 approx.")],
    ["Other agencies", c("other_professionals", "Citizens Advice (debt), school family worker Mrs Penn")],
    ["Consent – signed on", c("consent.date", "2026-08-18", "18/08/2026")],
], bold=(0,))
c("consent.given", True); c("consent.method", "written")
d.add_paragraph("Worker: " + c("referrer.name", "Bev Hartigan") + "    Tel: " + c("referrer.phone", "01632 960688") + "    Date: " + c("referral_date", "2026-08-19", "19/08/2026"))
emit("family-with-table", mail("Bev Hartigan <bev.hartigan@earlyhelp.essexcc.example>", "dutytorefer@colchester.gov.uk", "New DTR - A-C family", "Wed, 19 Aug 2026 12:12:12 +0100",
     html="<p>Dear team,</p><p>Please find attached our duty to refer for the family we discussed.</p><p>Thanks<br>Bev Hartigan<br><i>Family Support Practitioner, Early Help</i></p>", attach=[("Early Help DTR.docx", save(d))]),
     "referral", "docx", "python-docx", "household table with its own columns, tenancy that may be saved", [c],
     lenient=["homeless_status", "referrer.role", "referrer.organisation", "referrer.team", "housing.loss_reason", "homeless_date", "agency", "person.interpreter_needed"])
c("referrer.role", "Family Support Practitioner"); c("referrer.organisation", "North Essex Early Help")

# 5 Answers below the questions inside one cell; LibreOffice.
c = Case({"agency": "hospital", "homeless_status": "homeless"})
d = Document()
d.add_paragraph("Linden Centre – Mental Health Inpatient Services").runs[0].font.size = Pt(16)
d.add_paragraph("Homelessness notification (send to the council the service user chooses)")
t = d.add_table(rows=0, cols=2); t.style = "Table Grid"
for l, r in [
    ("Service user\n" + c("person.name", "Graeme Tolhurst"), "Known as\n"),
    ("DOB\n" + c("person.date_of_birth", "1968-12-01", "01-Dec-1968"), "NHS No.\n" + c("person.nhs_number", "9990165874", "999-016-5874")),
    ("Ward\n" + c("person.contact_via", "Finchingfield Ward"), "Legal status\n" + c.un("Legal status", "Informal (was s.2)")),
    ("Date of admission\n" + c.un("Date of admission", "17 June 2026"), "Planned discharge\n" + c.un("Planned discharge", "24 August 2026")),
    ("Home address before admission\n" + c("person.last_settled_address", "3 Mulberry Row, Witham", "3 Mulberry Row, Witham"), "Can they go back?\nNo"),
    ("If not why not?\n" + c("reason", "Evicted by Mulberry Lettings on 2 July while in hospital, belongings in storage"), "Arrears\n" + c("housing.arrears", "£2,050")),
    ("Diagnosis and medication\n" + c("needs.mental_health", "Bipolar affective disorder. Lithium, bloods monthly."), "Physical health\n" + c("needs.physical_health", "Sleep apnoea, uses CPAP machine (needs a socket by the bed)")),
    ("Risk to others\n" + c("risk.summary", "None when well"), "Risk to lone workers\n" + c("risk.to_staff", "Two to visit if unwell")),
    ("Care co-ordinator\n" + c("other_professionals", "Rukhsana Mir, Chelmsford CMHT, 01632 960866"), "Council\n" + c("authority", "Chelmsford", "Chelmsford")),
    ("Consent recorded?\n" + c("consent.given", True, "Yes on RiO"), "Date recorded\n" + c("consent.date", "2026-08-05", "5/8/26")),
    ("Person filling this in\n" + c("referrer.name", "Kwabena Ofori"), "Position / telephone\n" + c("referrer.role", "Ward Manager") + " / " + c("referrer.phone", "01632 960860")),
]:
    cells = t.add_row().cells
    cells[0].text, cells[1].text = l, r
emit("inside-the-cells", mail("Ward Clerk Finchingfield <finchingfield@lindencentre.example>", "housing.adviceemail@chelmsford.gov.uk", "Homelessness notification", "Fri, 07 Aug 2026 11:10:00 +0100",
     text="Please see attached on behalf of the ward manager.", attach=[("notification GT.docx", conv(save(d), "docx", "docx"))]),
     "referral", "docx", "LibreOffice", "label and answer in the same cell, one above the other", [c],
     lenient=["homeless_status", "housing.loss_reason", "referrer.organisation", "referrer.team", "housing.landlord", "person.address", "reason"])
c("referrer.organisation", "Linden Centre – Mental Health Inpatient Services"); c("housing.landlord", "Mulberry Lettings"); c("housing.loss_reason", "Evicted by Mulberry Lettings on 2 July while in hospital, belongings in storage")

# 6 Delete as appropriate: struck-out runs are the refusal.
c = Case({"agency": "probation", "homeless_status": "threatened"})
d = Document()
d.add_heading("DTR1 – Referral to housing (approved premises)", 2)
t = d.add_table(rows=0, cols=2); t.style = "Table Grid"
def row(label, *runs):
    cells = t.add_row().cells
    cells[0].text = label
    p = cells[1].paragraphs[0]
    for text, struck in runs:
        r = p.add_run(text); r.font.strike = struck or None
row("Resident's name", (c("person.name", "Stephen Yallop"), 0))
row("DOB", (c("person.date_of_birth", "1974-05-05", "05.05.1974"), 0))
row("CRN", (c("person.crn", "J180265"), 0))
row("Title (delete)", ("Mr", 0), (" / Mrs / Miss / Ms", 1))
row("Approved premises", (c("person.address", "The Basing Hill Approved Premises, 10 Station Road, Ipswich", "The Basing Hill Approved Premises, 10 Station Road, Ipswich"), 0))
row("On licence / PSS / bail (delete as appropriate)", ("Licence", 0), (" / PSS / Bail", 1))
row("Move-on date", (c("homeless_date", "2026-09-15", "15.09.2026"), 0))
row("RoSH (delete as appropriate)", ("Low / Medium / ", 1), ("High", 0), (" / Very High", 1))
row("MAPPA level (delete)", ("1", 0), (" / 2 / 3 / not MAPPA", 1))
row("MAPPA category (delete)", ("1 / ", 1), ("2", 0), (" / 3", 1))
row("RSO?", ("Yes / ", 1), ("No", 0))
row("History of arson?", ("Yes", 0), (" / No", 1))
row("CAS3 referral made?", ("Yes", 0), (" / No", 1))
row("Consent to DTR?", ("Yes", 0), (" / No", 1))
row("Armed forces?", ("Yes/No", 0))
row("Why homeless at move on", (c("reason", "AP bed is 12 weeks only. Licence excludes him from Clacton where his family live."), 0))
row("Exclusion zone", (c("risk.excluded_areas", "Clacton-on-Sea and Jaywick"), 0))
row("Why this council", (c("local_connection.reason_elsewhere", "Cannot return to Tendring because of the exclusion zone. Colchester is close enough for family contact."), 0))
row("Offender manager and phone", (c("lead.name", "Angharad Bevan") + " " + c("lead.phone", "01632 960450"), 0))
row("Form completed by", (c("referrer.name", "Luke Dacre") + ", " + c("referrer.role", "AP Residential Worker"), 0))
c("custody.status", "licence"); c("risk.level", "high"); c("risk.mappa_level", 1); c("risk.mappa_category", 2); c("risk.registered_sex_offender", False); c("risk.arson", True); c("custody.cas3", True); c("consent.given", True)
emit("struck-out", mail("AP Admin <basinghill.ap@probation-suffolk.example>", "dutytorefer@colchester.gov.uk", "DTR1 form", "Mon, 03 Aug 2026 15:30:00 +0100",
     text="DTR1 attached for your attention.\n\nAP Admin", attach=[("DTR1 SY.docx", save(d), "application/octet-stream")]),
     "referral", "docx", "python-docx", "options struck out, an untouched Yes/No", [c],
     lenient=["homeless_status", "housing.situation", "housing.loss_reason", "local_connection.grounds", "custody.licence_conditions", "person.gender", "agency"])

# 7 A matrix of support needs and a declaration instead of a consent question.
c = Case({"agency": "jobcentre", "consent.given": True, "consent.method": "written", "homeless_status": "threatened"})
d = Document()
d.add_heading("Jobcentre Plus: homelessness referral slip", 1)
d.add_paragraph("Customer\t" + c("person.name", "Yusuf Karimzadeh", "Mr Yusuf Karimzadeh"))
d.add_paragraph("Date of birth\t" + c("person.date_of_birth", "1989-01-31", "31.01.89"))
d.add_paragraph("NINO\t" + c("person.ni_number", "QQ440921D", "QQ440921D"))
d.add_paragraph("Telephone\t" + c("person.phone", "07700 900383"))
d.add_paragraph("Nationality\t" + c("person.nationality", "Afghan"))
d.add_paragraph("Immigration status\t" + c("person.immigration_status", "Indefinite leave (ACRS)"))
d.add_paragraph("NRPF condition?\tNo")
c("person.public_funds", True)
d.add_paragraph("Address\t" + c("person.address", "Room 12, Bridge Hotel, Wickford", "Room 12, Bridge Hotel, Wickford"))
d.add_paragraph("Support needs – tick all that apply")
table(d, [["☑", "English language", "☐", "Physical disability"], ["☐", "Drugs or alcohol", "☑", "Mental health"], ["☑", "Managing money", "☐", "Ex-offender"]])
c("needs.support", ["English language", "Mental health", "Managing money"])
d.add_paragraph("Why is the customer homeless or likely to be?")
d.add_paragraph(c("reason", "Home Office hotel placement closes. He and his wife have been told to be out by the date below."))
d.add_paragraph("Must leave on\t" + c("homeless_date", "2026-10-09", "09.10.26"))
d.add_paragraph("Partner's name and date of birth\tLailoma Karimzadeh, 12.03.93")
c.hh("Lailoma Karimzadeh", "wife", "1993-03-12")
d.add_paragraph("☑ I agree to the Jobcentre sending this information to the local council.   Signed: Y Karimzadeh   Date: " + c("consent.date", "2026-08-24", "24.08.26"))
d.add_paragraph("Work coach\t" + c("referrer.name", "Denise Okwuosa"))
d.add_paragraph("Office\t" + c("referrer.organisation", "Basildon Jobcentre"))
d.add_paragraph("Direct line\t" + c("referrer.phone", "01632 960733"))
emit("referral-slip", mail("BASILDON JCP <jcp.basildon@dwp-jcp.example>", "housing.solutions@basildon.gov.uk", "Homelessness referral slip - customer consent obtained", "Mon, 24 Aug 2026 14:00:41 +0100",
     text="Please see slip.", attach=[("slip.docx", save(d))]),
     "referral", "docx", "python-docx", "tabbed lines, ticks in their own cells, declaration to tick", [c],
     lenient=["referrer.role", "housing.situation", "housing.loss_reason", "household", "needs.mental_health", "homeless_status"])
c("referrer.role", "Work coach"); c("housing.situation", "Home Office hotel placement closes"); 

# 8 Two forms, two people, two attachments.
a = Case({"agency": "prison"}); b = Case({"agency": "prison"})
def slip(c, name, shown, no, dob, dobs, rel, rels, why, need):
    d = Document()
    d.add_paragraph("HMP WARREN HILL\nHousing referral (Duty to Refer)")
    table(d, [["Prisoner:", c("person.name", name, shown), "No:", c("person.prison_number", no)], ["Born:", c("person.date_of_birth", dob, dobs), "Out on:", c("custody.release_date", rel, rels)],
              ["Prison:", c("custody.prison", "HMP Warren Hill", "Warren Hill"), "Type:", c("custody.release_type", "Parole")],
              ["Reason:", c("reason", why)], ["Health needs:", c("needs.physical_health", need)], ["Consent (signed form held):", c("consent.given", True, "YES")],
              ["Contact for case:", c("lead.name", "Philippa Strand") + ", " + c("lead.email", "p.strand@warrenhill.hmps.example") + ", " + c("lead.phone", "01632 960790")]], style="Table Grid")
    c("consent.method", "written")
    return save(d)
d1 = slip(a, "Ronald Beamish", "Ronald BEAMISH", "A0312AC", "1955-09-09", "9/9/55", "2026-09-30", "30/9/26", "Served 19 years, home sold, wife has passed away", "Angina, hearing aids")
d2 = slip(b, "Darius Kell", "Darius KELL", "A3308AP", "1978-07-24", "24/7/78", "2026-10-06", "6/10/26", "Parents in Harlow deceased, no other family", "Asthma")
emit("two-attachments", mail("Philippa Strand <p.strand@warrenhill.hmps.example>", "housing.options@harlow.gov.uk", "Two DTRs", "Thu, 13 Aug 2026 09:05:00 +0100",
     text="Morning\n\nTwo for you this week.\n\nPhilippa Strand\nPOM, HMP Warren Hill", attach=[("BEAMISH.docx", d1), ("KELL.docx", d2)]),
     "referral", "docx", "python-docx", "two people in two attachments", [a, b],
     lenient=["referrer.name", "referrer.role", "referrer.organisation", "housing.loss_reason", "homeless_status", "referrer.email", "referrer.phone", "custody.status"])
for p in (a, b):
    p("referrer.name", "Philippa Strand"); p("referrer.role", "POM"); p("referrer.organisation", "HMP Warren Hill")

# 9 Two facts in one cell, three labels in one label, answers all in one block; misspellings.
c = Case({"agency": "urgent_treatment_centre"})
d = Document()
table(d, [
    ["URGENT TREATMENT CENTER – HOMLESS REFERAL"],
    ["Pateint name, DOB & NHS no", c("person.name", "Oleksandr Hrynko") + "\n" + c("person.date_of_birth", "1993-11-26", "26/11/93") + "\n" + c("person.nhs_number", "9990065934", "999 006 5934")],
    ["Telephone / Email", c("person.phone", "07700 900466") + " / " + c("person.email", "o.hrynko@inbox.example")],
    ["Adress or sleeping place", "Tent by the river, Barnes Mill lock"],
    ["Sleeping rough?", c("rough_sleeping", True, "YES")],
    ["How long / why homeless", c("reason", "6 weeks. Sponsor asked him to leave when the Homes for Ukraine arrangement ended.")],
    ["Nationality & Imigration", c("person.nationality", "Ukrainian") + " – " + c("person.immigration_status", "Ukraine Permission Extension")],
    ["Concent", c("consent.given", True, "Verbal, yes")],
    ["Refered by & date", c("referrer.name", "Nurse Beatriz Lobo", "Nurse Beatriz Lobo") + ", " + c("referral_date", "2026-09-12", "12/09/26")],
])
c("consent.method", "oral"); c("homeless_status", "homeless"); c("housing.situation", "Tent by the river, Barnes Mill lock")
c.flat["referrer.name"] = "Beatriz Lobo"
emit("misspelt-labels", mail("Chelmsford UTC <utc.reception@midessexhosp.example>", "housing.adviceemail@chelmsford.gov.uk", "homeless patient", "Sat, 12 Sep 2026 19:22:00 +0100",
     text="see attached please", attach=[("Referal.docx", save(d))]),
     "referral", "docx", "python-docx", "misspelt labels, several facts in one cell", [c],
     lenient=["referrer.name", "referrer.role", "housing.situation", "person.address", "housing.loss_reason", "person.no_fixed_abode", "referrer.organisation"])
c("referrer.role", "Nurse")

# 10 An empty form: sent by mistake.
d = Document()
d.add_heading("Duty to Refer – referral form", 1)
table(d, [["Full name", ""], ["Date of birth", ""], ["Contact number", ""], ["Reason for referral", ""], ["Consent obtained? Yes/No", ""], ["Referrer", ""]])
emit("blank-form", mail("Kayleigh Munn <kayleigh.munn@probation-north.example>", "housingoptions@maldon.gov.uk", "DTR form", "Thu, 06 Aug 2026 10:00:00 +0100",
     text="Hi, please find DTR attached as discussed.\n\nKayleigh Munn\nProbation Services Officer", attach=[("DTR.docx", save(d))]),
     ["referral"], "docx", "python-docx", "the form attached was never filled in", [Case({"agency": "probation", "referrer.name": "Kayleigh Munn", "referrer.role": "Probation Services Officer"})], review=True,
     lenient=["agency", "referrer.name", "referrer.role"])
