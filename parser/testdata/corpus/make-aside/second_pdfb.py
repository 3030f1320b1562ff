"""PDF forms, second part."""
from reportlab.lib.pagesizes import landscape
from second_pdf import *

# --- fillable, prison; long text fields
k = K(); a, q = k.a, k.q
data = acro("HMPPS – Duty to Refer (custody)   OFFICIAL-SENSITIVE", ["Section A: Individual", q("Name (in full)", "Dominik Zawadzki", "person.name"), q("Known as", "Dom", "person.known_as"), q("DOB (dd/mm/yyyy)", "01/12/1997", "person.date_of_birth=1997-12-01"), q("NOMS ID", "A4419FD", "person.prison_number"), q("Establishment", "HMP Norwich", "custody.prison"), q("Nationality", "Lithuanian", "person.nationality"), q("Immigration status", "EUSS settled", "person.immigration_status"), q("Language", "Lithuanian", "person.language"),
    "Section B: Sentence", q("Sentence type / length", "Recall – 28 day FTR", "custody.status=recall"), q("Release date", "17/09/2026", "custody.release_date=2026-09-17"), q("Recall reason", "Failed to reside at approved address", "un"), "Section C: Accommodation", q("Local authority", "Colchester City Council", "authority=Colchester"), q("Address prior to recall", "CAS3 bedspace, Butt Road, Colchester", "un"), q("Last settled address", "6 Barrack Street, Colchester CO1 2LW", "person.last_settled_address"),
    q("Reason homeless on release", "CAS3 placement ended when recalled and cannot be offered again. Friends will not have him back after last time.", "reason"), "Section D: Needs", q("Mental health", "None reported", "needs.mental_health"), q("Physical health", "Knee injury, waiting for physio", "needs.physical_health"), q("Substance misuse", "Alcohol – support from Forward Trust", "needs.substance_misuse"),
    "Section E: Contacts", q("Community offender manager", "Rhona Castell", "lead.name"), q("COM telephone", "01632 960457", "lead.phone"), q("COM email", "rhona.castell@probation.example", "lead.email"), q("Form completed by", "Arthur Benbow", "referrer.name"), q("Role", "Pre-release Coordinator", "referrer.role"), q("Completed on", "31/08/2026", "referral_date=2026-08-31")],
    [("Interpreter needed", [("Yes", True), ("No", False)]), ("Individual consents to referral", [("Yes", True), ("No", False)])])
k.g("person.interpreter_needed=true", "consent.given=true")
send("fillable-recall", "arthur.benbow@hmps.example", "dutytorefer@colchester.gov.uk", "DTR ZAWADZKI A4419FD", "Mon, 31 Aug 2026 12:59:00 +0100", "DTR attached. Please acknowledge to omu.norwich@hmps.example.\n\nArthur Benbow\nHMP Norwich", "DTR_custody_A4419FD.pdf", data, "fillable, five lettered sections", k,
     lenient=["custody.release_type", "custody.sentence_length", "agency", "referrer.organisation", "referrer.team", "custody.cas3", "housing.situation", "needs.mental_health", "referrer.email", "housing.loss_reason", "homeless_status"])

# --- fillable with drop-downs, NHS
k = K(); a, q = k.a, k.q
b = io.BytesIO(); c = canvas.Canvas(b, pagesize=A4, invariant=1)
c.setFont("Helvetica-Bold", 12); c.drawString(40, 805, "Cambridgeshire Community Services – Housing Need Notification")
upright(c)
y = 775
for i, r in enumerate([q("Patient", "Miriam Stallworthy", "person.name"), q("Born", "26/06/1981", "person.date_of_birth=1981-06-26"), q("NHS number", "9992208841", "person.nhs_number"), q("Mobile", "07700 900219", "person.phone"), q("Address", "18 Brook Lane, Sawston CB22 3LL", "person.address"),
        ("Gender", ["Please select", "Female", "Male", "Other"], k.a("Female", "person.gender")), ("Council", ["Please select", "Cambridge", "East Cambridgeshire", "Fenland", "Huntingdonshire", "South Cambridgeshire"], k.a("South Cambridgeshire", "authority")),
        ("Homeless situation", ["Please select", "Homeless now", "Homeless within 56 days", "Not known"], k.a("Homeless within 56 days", "homeless_status=threatened")), ("Ethnic group", ["Please select", "White", "Mixed", "Asian", "Black", "Other"], "Please select"), ("Consent", ["Please select", "Verbal", "Written", "Not given"], k.a("Written", "consent.given=true", "consent.method=written")),
        q("Why", "Ex husband is selling the family home as part of the divorce. Completion expected mid October.", "reason"), q("Health issues", "MS (relapsing remitting)", "needs.physical_health"), q("Children", "Esme Stallworthy 2013, Noah Stallworthy 2015", "hh=Esme Stallworthy;child;", "hh=Noah Stallworthy;child;"),
        q("Your name", "Dilys Appiah", "referrer.name"), q("Your role", "MS Specialist Nurse", "referrer.role"), q("Your number", "01632 960218", "referrer.phone")]):
    c.setFont("Helvetica", 9); c.drawString(40, y, r[0])
    if len(r) == 3:
        c.acroForm.choice(name="c%d" % i, options=r[1], value=r[2], x=200, y=y - 5, width=200, height=16, fontSize=8, borderWidth=0.5, forceBorder=True)
    else:
        h = 30 if len(r[1]) > 66 else 16
        c.acroForm.textfield(name="t%d" % i, value=textwrap.fill(r[1], 78), x=200, y=y - h + 11, width=340, height=h, fontSize=8, borderWidth=0.5, fieldFlags="multiline" if h > 16 else "", forceBorder=True)
        y -= h - 16
    y -= 25
c.save()
send("fillable-dropdowns", "dilys.appiah@nhs.example", "housingadvice@southcambscouncil.example", "Housing need notification", "Tue, 25 Aug 2026 10:45:00 +0100", "Dear colleague, notification attached.", "Housing need notification.pdf", b.getvalue(), "fillable with drop-downs, one untouched", k,
     lenient=["household.relationship", "household.date_of_birth", "homeless_date", "agency", "housing.situation", "housing.loss_reason", "needs.support", "referrer.organisation"])

# --- prose letter
k = K(); a, q = k.a, k.q
data = flow([para("Early Intervention Team\nWest Essex"), Spacer(1, 8), para(k.a("20 August 2026", "referral_date=2026-08-20")), Spacer(1, 8), para("Housing Options Team, Harlow District Council"), Spacer(1, 8),
    para("Re: %s, date of birth %s, NHS number %s" % (k.a("Tobi Harcourt-Bello", "person.name"), k.a("15.05.2003", "person.date_of_birth=2003-05-15"), k.a("999 818 3310", "person.nhs_number=9998183310")), B), Spacer(1, 6),
    para("I would be grateful if you would accept this letter as a referral to Harlow District Council under the duty to refer. Tobi has given his written consent."), Spacer(1, 6),
    para("Tobi is presently an inpatient on Shannon House, The Derwent Centre, having been admitted informally in July. He lived with his parents at %s but they have told us that they are unable to have him home following an incident in which he damaged the front door. He will therefore be homeless when he is discharged, which we expect to be on or about 11 September." % k.a("3 Purford Green, Harlow, CM18 6HP", "person.last_settled_address")), Spacer(1, 6),
    para("He has a diagnosis of schizophreniform disorder for which he takes olanzapine. He smokes cannabis but is trying to stop. He has no physical health problems and no forensic history. He is not considered a risk to professionals. His mobile is %s and his father, Mr Dayo Bello, can be contacted on 07700 900663." % k.a("07700 900662", "person.phone")), Spacer(1, 6),
    para("Yours sincerely"), Spacer(1, 14), para(k.a("Dr Annelise Gorringe", "referrer.name=Annelise Gorringe")), para(k.a("Consultant Psychiatrist", "referrer.role")), para("Secretary: 01632 960269  annelise.gorringe@nhs.example")])
k.g("authority=Harlow", "consent.given=true", "consent.method=written", "agency=hospital", "homeless_status=threatened")
send("psychiatrist-letter", "secretaries.west@nhs.example", "housing.options@harlow.gov.uk", "Letter re patient", "Thu, 20 Aug 2026 16:00:00 +0100", "Please find attached a letter on behalf of Dr Gorringe.\n\nMarian Teale, Medical Secretary", "THB 200826.pdf", data, "a letter of a consultant, all facts in sentences", k,
     lenient=["reason", "person.last_settled_address", "person.address", "housing.loss_reason", "needs.mental_health", "needs.substance_misuse", "needs.physical_health", "risk.to_staff", "risk.summary", "referrer.phone", "referrer.email", "referrer.organisation", "referrer.team", "homeless_date", "housing.situation", "person.contact_via"])

# --- youth justice, two pairs a row, exported
k = K(); a, q = k.a, k.q
d = Document()
heading(d, "Peterborough Youth Justice Service", 14); heading(d, "Accommodation referral / duty to refer", 11)
four(d, [q("Young person", "Jamal Edgeworth", "person.name"), q("D.O.B.", "02/08/2008", "person.date_of_birth=2008-08-02"), q("Childview no.", "CV20918", "un"), q("Ethnicity", "Mixed – White & Black Caribbean", "person.ethnicity"), q("Current address", "HMYOI Wetherby", "custody.prison=HMYOI Wetherby"), q("Release date", "08/10/2026", "custody.release_date=2026-10-08"),
         q("Order", "DTO", "un"), q("Offence", "Robbery", "custody.offence"), q("Parent/carer", "Sonia Edgeworth (mum)"), q("Parent/carer tel.", "07700 900551"), q("YJS case manager", "Bartholomew Quist", "referrer.name"), q("Tel.", "01632 960552", "referrer.phone"),
         q("Social worker", "Amal Rashidi", "other_professionals"), q("LAC status", "Not looked after", "un"), q("Council", "Peterborough", "authority"), q("Date", "24/08/2026", "referral_date=2026-08-24")])
d.add_paragraph("")
below(d, [q("Why can the young person not return home?", "Mum has younger children and says she is scared of the people he owes money to. Windows put through twice in spring.", "reason"), q("Placement considerations / areas to avoid", "Not Orton or Werrington", "risk.excluded_areas"), q("Health, emotional wellbeing, substance use", "Cannabis daily before custody; CAMHS closed", "un"), q("Has the young person agreed to share information with housing?", "Yes  ☒   No  ☐", "consent.given=true")])
k.g("agency=youth_offending_team")
send("yjs-two-pairs-export", "bartholomew.quist@yjs.example", "housing.needs@peterboroughcouncil.example", "JE accommodation referral", "Mon, 24 Aug 2026 14:55:00 +0100", "Please see attached\n\nBart", "JE accommodation.pdf", export(d), "two pairs a row with a parent among them, exported", k, writer="LibreOffice",
     lenient=["custody.status", "custody.sentence_length", "referrer.role", "referrer.organisation", "needs.substance_misuse", "needs.mental_health", "housing.loss_reason", "person.contact_via", "homeless_status", "person.care_leaver", "other_professionals", "risk.summary"])

# --- print of a web form
k = K(); a, q = k.a, k.q
def web(title, pairs): return [para(title, B), Spacer(1, 3)] + [Paragraph("<font color='#666666'>%s</font><br/>%s" % (esc(l), esc(v or "–")), N) for l, v in pairs] + [Spacer(1, 6)]
data = flow([para("Duty to Refer – online form", H), para("Submitted 26 Aug 2026, 09:17      Page 1 of 2      https://forms.council.example/dtr", S)] + web("Referring agency", [q("Your full name", "Morwenna Aduba", "referrer.name"), q("Your agency", "HMP Peterborough – Sodexo", "referrer.organisation"), q("Your job role", "Bridge Project Worker", "referrer.role"), q("Your email address", "morwenna.aduba@hmps.example", "referrer.email"), q("Your phone number", "01632 960841", "referrer.phone")])
    + web("The applicant", [q("First name", "Lucille"), q("Last name", "Ferrante", "person.name=Lucille Ferrante"), q("Date of birth", "19 Nov 1983", "person.date_of_birth=1983-11-19"), q("Phone", ""), q("Email", ""), q("Where is the applicant now?", "Prison", "un"), q("Name of prison", "HMP Peterborough", "custody.prison"), q("Prison number", "A2750FE", "person.prison_number"), q("Release date", "9 Sep 2026", "custody.release_date=2026-09-09"), q("Is the applicant pregnant?", "No", "person.pregnant"), q("Does the applicant have recourse to public funds?", "Yes", "person.public_funds")])
    + web("Homelessness", [q("Is the applicant homeless or threatened with homelessness?", "Threatened with homelessness", "homeless_status=threatened"), q("Main reason for loss of last settled home", "Left institution with no accommodation available", "housing.loss_reason"), q("More information", "Lucille was staying with various friends in Colchester before custody and none will have her back. She would like to return as her children are there in foster care.", "reason"), q("Last settled address", "19 Crouch Street, Colchester CO3 3ES", "person.last_settled_address"), q("Local connection", "Family associations", "local_connection.grounds=family")])
    + web("Risk and support", [q("Support needs", "Drug dependency; Offending history; Victim of domestic abuse", "needs.support=Drug dependency|Offending history|Victim of domestic abuse", "needs.domestic_abuse=true"), q("Has the applicant a history of arson?", "No", "risk.arson"), q("Is the applicant a registered sex offender?", "No", "risk.registered_sex_offender"), q("Known risk to staff?", "Yes – assaulted prison officer 2025", "risk.to_staff=assaulted prison officer 2025")])
    + web("Consent", [q("I confirm the applicant has consented to this referral", "Confirmed", "consent.given=true"), q("How did they consent?", "In writing", "consent.method=written")]))
k.g("agency=prison")
send("web-print-grey-labels", "morwenna.aduba@hmps.example", "dutytorefer@colchester.gov.uk", "Copy of online DTR", "Wed, 26 Aug 2026 09:40:00 +0100", "Hi, not sure the website accepted this so sending the print out too.\n\nMorwenna", "Duty to Refer - online form.pdf", data, "print of a web form, grey labels over answers", k,
     lenient=["reason", "person.no_fixed_abode", "housing.situation", "household", "risk.to_staff", "needs.substance_misuse", "referral_date", "referrer.organisation", "local_connection.details", "housing.loss_reason", "custody.status", "risk.summary"])

# --- mail printed to PDF, the message says nothing
k = K(); a, q = k.a, k.q
html = "<p><b>From:</b> Isla Thurgood &lt;isla.thurgood@probation.example&gt;<br><b>Sent:</b> 12 August 2026 11:32<br><b>To:</b> Probation Admin Chelmsford<br><b>Subject:</b> please send to Uttlesford</p><hr><p>Can you send this DTR over to Uttlesford please as I am in court all day.</p>" + "".join("<p>%s: %s</p>" % (esc(l), esc(v)) for l, v in [
    q("Name", "Callum Prendergast", "person.name"), q("Date of birth", "24/11/1991", "person.date_of_birth=1991-11-24"), q("CRN", "X210045", "person.crn"), q("Mobile", "07700 900370", "person.phone"), q("Currently at", "his ex's, 7 Station Rd, Stansted CM24 8BE, has to go by 1 Sept", "person.address=7 Station Rd, Stansted CM24 8BE", "homeless_date=2026-09-01"), q("Reason", "Relationship over, she wants him out", "reason"), q("Order", "SSO with 30 RAR days", "un"),
    q("Risk", "Medium RoSH to partners. DA perpetrator markers.", "risk.level=medium"), q("Consent", "yes written", "consent.given=true", "consent.method=written"), q("Need to know", "alcohol, ADHD", "un")]) + "<p>Ta<br>%s<br>%s, Chelmsford PDU<br>%s</p>" % (k.a("Isla Thurgood", "referrer.name"), k.a("Probation Officer", "referrer.role"), k.a("01632 960371", "referrer.phone"))
k.g("agency=probation", "authority=Uttlesford", "referrer.email=isla.thurgood@probation.example")
send("printed-mail", "chelmsford.admin@probation.example", "Housingoptions@uttlesford.gov.uk", "DTR attached", "Wed, 12 Aug 2026 14:03:00 +0100", "Please see attached on behalf of Isla Thurgood.\n\nProbation Admin", "please send to Uttlesford.pdf", html_to(html, "pdf", "writer_pdf_Export"), "a mail printed to PDF and sent by the office", k, writer="LibreOffice",
     lenient=["custody.status", "needs.support", "needs.substance_misuse", "needs.mental_health", "risk.summary", "referrer.team", "housing.situation", "homeless_status", "authority", "referrer.email", "referrer.organisation", "needs.domestic_abuse", "housing.loss_reason"])

# --- yes and no columns with crosses
k = K(); a, q = k.a, k.q
X = "X"
data = flow([para("Fenland – Notification from public body (s.213B Housing Act 1996)", H), grid([q("Public body", "Queen Elizabeth Hospital King's Lynn", "referrer.organisation"), q("Officer", "Roisin Akande-Webb", "referrer.name"), q("Post held", "Patient Flow Coordinator", "referrer.role"), q("Tel", "01632 960166", "referrer.phone"), q("Service user", "Terence Mudge", "person.name"), q("DOB", "04/10/1957", "person.date_of_birth=1957-10-04"), q("Tel of service user", "07700 900167", "person.phone"), q("Last address", "The Mooring, Sutton Bridge Marina (narrowboat – sunk)", "person.last_settled_address")], [130, 385]), Spacer(1, 8),
    grid([("Statement", "Yes", "No"), ("The service user consents to this notification", X, ""), ("The service user is homeless now", X, ""), ("The service user has slept rough in the last week", "", X), ("The service user needs an interpreter", "", X), ("The service user has served in the regular forces", X, ""), ("The service user is fleeing domestic abuse", "", X), ("The service user is known to be a risk to staff", "", X)], [385, 65, 65]), Spacer(1, 8),
    para("Circumstances", B), para(k.a("Boat sank in the storm on 1 August, brought in with hypothermia. Insurance lapsed so no claim. Medically ready to leave hospital.", "reason")), Spacer(1, 6), para("Date: " + k.a("05 Aug 2026", "referral_date=2026-08-05"))])
k.g("consent.given=true", "homeless_status=homeless", "person.interpreter_needed=false", "person.armed_forces=true", "needs.domestic_abuse=false", "agency=hospital", "risk.to_staff=No")
send("statement-crosses", "roisin.akande-webb@nhs.example", "housing@fenlandcouncil.example", "s213B notification", "Wed, 05 Aug 2026 15:15:00 +0100", "Notification attached.", "s213B TM.pdf", data, "statements with crosses in yes and no columns", k, lenient=["authority", "risk.to_staff", "rough_sleeping", "housing.loss_reason", "housing.situation", "person.last_settled_address"])

# --- a prison's weekly list: three people in the rows of a landscape table
ks = [K(), K(), K()]
people = [("Kofi Ballantyne", "A1020FK", "17/01/2001", "2001-01-17", "14/09/2026", "2026-09-14", "2 Rivenhall Rd, Witham", "Family breakdown", "Y – signed", "Eve Marchetti"),
          ("Dean Ravenscroft", "A5566EN", "22/05/1974", "1974-05-22", "16/09/2026", "2026-09-16", "NFA", "Rough sleeping before custody", "Y – signed", "Eve Marchetti"),
          ("Ismail Pargiter", "A9401DV", "09/10/1988", "1988-10-09", "18/09/2026", "2026-09-18", "31 Coggeshall Rd, Braintree", "Private tenancy ended in custody", "Y – verbal", "Hugo Sandiford")]
rows = [("Name", "NOMS", "DOB", "Release", "Last address", "Reason", "Consent", "COM")]
for x, (n, no, dob, dobi, rel, reli, addr, why, con, com) in zip(ks, people):
    x.a("", "person.name=" + n, "person.prison_number=" + no, "person.date_of_birth=" + dobi, "custody.release_date=" + reli, "reason=" + why, "consent.given=true", "consent.method=" + ("oral" if "verbal" in con else "written"), "lead.name=" + com,
        "custody.prison=HMP Chelmsford", "agency=prison", "authority=Braintree", "referral_date=2026-08-24", "referrer.name=Gaynor Obuya", "referrer.phone=01632 960702")
    x.g("person.no_fixed_abode=true" if addr == "NFA" else "person.last_settled_address=" + addr)
    rows.append((n, no, dob, rel, addr, why, con, com))
b = io.BytesIO()
SimpleDocTemplate(b, pagesize=landscape(A4), leftMargin=30, rightMargin=30, topMargin=30, bottomMargin=30, invariant=1).build([para("HMP Chelmsford – Duty to Refer list – Braintree District Council – week of 24/08/2026", H), Spacer(1, 6), grid(rows, [100, 60, 65, 65, 150, 160, 80, 100], shade=()), Spacer(1, 10), para("Prepared by Gaynor Obuya, OMU Hub Manager, 01632 960702, on 24/08/2026")])
send("weekly-list-rows", "gaynor.obuya@hmps.example", "housingoptions@braintree.gov.uk", "DTR list w/c 24 August", "Mon, 24 Aug 2026 08:30:00 +0100", "Morning, three for you this week, list attached.", "DTR list Braintree.pdf", b.getvalue(), "three people as the rows of a wide table", *ks,
     lenient=["referrer.role", "referrer.organisation", "rough_sleeping", "housing.loss_reason", "housing.situation", "homeless_status", "referral_date", "referrer.team"])

# --- armed forces memo
k = K(); a, q = k.a, k.q
data = flow([para("OFFICIAL-SENSITIVE PERSONAL", B), para("HMS Ganges Resettlement Centre\nShotley"), Spacer(1, 6), para("DUTY TO REFER: ROYAL NAVY SERVICE LEAVER", H),
    grid([q("To", "Chelmsford City Council", "authority=Chelmsford"), q("From", "Resettlement Information Staff, Lt Cdr V Ormerod", "referrer.name=V Ormerod"), q("Tel / email", "01632 960212 / v.ormerod@mod.example", "referrer.phone=01632 960212", "referrer.email=v.ormerod@mod.example"), q("Date", "10 Aug 26", "referral_date=2026-08-10"), q("Rank / Rate and name", "LH Shauna Critchlow", "person.name=Shauna Critchlow"), q("DOB", "02 May 95", "person.date_of_birth=1995-05-02"), q("Service No", "30551290", "un"), q("Contact", "07700 900213, shauna.critchlow@mailbox.example", "person.phone=07700 900213", "person.email=shauna.critchlow@mailbox.example"), q("Terminal date", "30 Sep 26", "un"), q("Present accommodation", "SLA, HMS Collingwood, Fareham", "housing.situation"), q("Dependants", "Daughter Poppy Critchlow, 4 (b. 03 Feb 22)", "hh=Poppy Critchlow;Daughter;2022-02-03"), q("Intended area", "Chelmsford – mother and brother reside, enlisted from there in 2013", "local_connection.details", "local_connection.grounds=family")], [150, 365]), Spacer(1, 8),
    para("The above Service person has stated that she will be homeless on her terminal date and has consented in writing to this referral."), Spacer(1, 12), para("Signed electronically")])
k.g("homeless_status=threatened", "homeless_date=2026-09-30", "consent.given=true", "consent.method=written", "agency=armed_forces", "person.armed_forces=true")
send("navy-memo", "v.ormerod@mod.example", "housing.adviceemail@chelmsford.gov.uk", "DTR RN leaver", "Mon, 10 Aug 2026 11:31:00 +0100", "Please acknowledge receipt.", "DTR Critchlow.pdf", data, "a memo with a grid and a closing sentence", k, lenient=["referrer.name", "referrer.role", "referrer.team", "referrer.organisation", "reason", "local_connection.grounds", "housing.situation", "person.address"])

# --- radio buttons
k = K(); a, q = k.a, k.q
b = io.BytesIO(); c = canvas.Canvas(b, pagesize=A4, invariant=1)
c.setFont("Helvetica-Bold", 13); c.drawString(40, 800, "Southend – Hospital and Probation Duty to Refer")
y = 770
for i, (l, v) in enumerate([q("Full name of client", "Percival Nnamdi", "person.name"), q("Client's DOB", "28.09.1968", "person.date_of_birth=1968-09-28"), q("Client's telephone", "07700 900426", "person.phone"), q("Client's address", "Flat 11, Queensway House, Southend SS2 5BS", "person.address"), q("Referrer", "Una Castlereagh", "referrer.name"), q("Referrer's job", "Senior PSO", "referrer.role"), q("Referrer's telephone", "01632 960427", "referrer.phone"), q("Reason", "Asked to leave by tenant, not on tenancy, 28 days from 1/8", "reason")]):
    c.setFont("Helvetica", 9); c.drawString(40, y, l + ":")
    c.acroForm.textfield(name="r%d" % i, value=v, x=180, y=y - 5, width=360, height=16, fontSize=8, borderWidth=0.5, forceBorder=True); y -= 26
for g, (l, opts, on) in enumerate([("Agency", ["Hospital", "Probation", "Prison"], "Probation"), ("Does client consent?", ["Yes", "No"], "Yes"), ("Rough sleeping?", ["Yes", "No"], "No"), ("RoSH", ["Low", "Medium", "High", "Very High"], "Medium")]):
    c.setFont("Helvetica", 9); c.drawString(40, y, l); x = 180
    for o in opts:
        c.acroForm.radio(name="g%d" % g, value=o, selected=o == on, x=x, y=y - 3, size=12, borderWidth=0.5, buttonStyle="check"); c.drawString(x + 16, y, o); x += 80
    y -= 26
c.save()
k.g("agency=probation", "consent.given=true", "rough_sleeping=false", "risk.level=medium")
send("radio-buttons", "una.castlereagh@probation.example", "housingsolutionsteam@southend.gov.uk", "DTR PN", "Mon, 03 Aug 2026 09:09:00 +0100", "Please find DTR", "DTR form PN.pdf", b.getvalue(), "fillable with radio buttons", k, lenient=["authority", "homeless_date", "homeless_status", "housing.loss_reason", "housing.situation"])

# --- three pages with a running header and footer, two pairs a row on the first
k = K(); a, q = k.a, k.q
d = Document()
d.sections[0].header.paragraphs[0].text = "OFFICIAL – SENSITIVE      DTR: HMP Bure      Name: Bertram Castaignede      NOMS: A3838ER"
d.sections[0].footer.paragraphs[0].text = "Resettlement Unit, HMP Bure. Once completed retain for 6 years. Version 4.2 (March 2025)"
heading(d, "Part 1 – Prisoner")
four(d, [q("Name", "Bertram Castaignede", "person.name"), q("NOMS", "A3838ER", "person.prison_number"), q("DOB", "30-09-1953", "person.date_of_birth=1953-09-30"), q("Prison", "HMP Bure", "custody.prison"), q("Offence", "Indecent images of children", "custody.offence"), q("Sentence length", "2 yrs 8 months", "custody.sentence_length"), q("Release date", "07/10/2026", "custody.release_date=2026-10-07"), q("Release to", "AP requested, no place confirmed", "un"), q("RSO", "Y", "risk.registered_sex_offender"), q("MAPPA", "Cat 1, Level 1", "risk.mappa_category=1", "risk.mappa_level=1")])
d.add_page_break()
heading(d, "Part 2 – Housing")
below(d, [q("Council referred to", "Huntingdonshire", "authority"), q("Last settled address", "Orchard End, Bury Road, Ramsey PE26 1NA", "person.last_settled_address"), q("Tenure and what happened to it", "Owned jointly, sold on divorce 2025. Proceeds (approx £31k) held by solicitor Messrs Frobisher & Lee 01632 960900.", "housing.loss_reason"), q("Local connection", "30 years in Ramsey until 2025", "local_connection.details", "local_connection.grounds=residence"), q("Health", "Type 1 diabetic, heart failure, walks with frame", "needs.physical_health"), q("Exclusions", "Sexual Harm Prevention Order. No address within sight of a school or play area.", "risk.excluded_areas")])
d.add_page_break()
heading(d, "Part 3 – Contacts and consent")
two(d, [q("Completed by", "Millicent Oyelaran", "referrer.name"), q("Department", "Resettlement Unit", "referrer.team"), q("Tel", "01632 960485", "referrer.phone"), q("Lead in community (COM)", "Barnaby Whitlam", "lead.name"), q("Lead's tel", "01632 960486", "lead.phone"), q("Lead's email", "barnaby.whitlam@probation.example", "lead.email"), q("Prisoner signature", "B Castaignede"), q("Date signed", "22/07/2026", "consent.date=2026-07-22"), q("Date form sent", "24/07/2026", "referral_date=2026-07-24")])
d.add_paragraph("The prisoner's signature confirms that he / she consents to the referral to the council named in Part 2.")
k.g("agency=prison", "consent.given=true", "consent.method=written")
send("running-header-three-pages", "resettlement.bure@hmps.example", "housingadvice@huntsdc.example", "DTR A3838ER", "Fri, 24 Jul 2026 10:02:00 +0100", "Please find attached.", "DTR A3838ER.pdf", export(d), "three pages with a running header, three layouts, a solicitor", k, writer="LibreOffice",
     lenient=["risk.excluded_areas", "housing.loss_reason", "custody.status", "reason", "homeless_status", "consent.method", "referrer.organisation", "other_professionals", "referrer.team", "custody.licence_conditions", "housing.situation"])
