"""Referrals written in the body of an HTML mail."""
from second_kit import *


def tab(rows, border=1, extra=""):
    return "<table border=%d cellspacing=0 cellpadding=4 %s>%s</table>" % (border, extra, "".join(
        "<tr>%s</tr>" % "".join("<td>%s</td>" % (esc(c).replace("\n", "<br>") if not c.startswith("<") else c) for c in r) for r in rows))


FONT = '<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><style>p.MsoNormal{margin:0cm;font-size:11.0pt;font-family:"Calibri",sans-serif}</style></head><body lang="EN-GB" link="#0563C1">%s</body></html>'
P = '<p class="MsoNormal">%s</p>'

# --- Outlook: a table pasted from Word, two columns
k = K(); a, q = k.a, k.q
rows = [
    q("Date", "18/08/2026", "referral_date=2026-08-18"),
    q("Referring Agency", "HMP Highpoint Offender Management Unit", "referrer.organisation"),
    q("Referring Officer and contact number", "Mr T Adewale-Knox POM, 01632 960512", "referrer.name=T Adewale-Knox", "referrer.role=POM", "referrer.phone=01632 960512"),
    q("Local Authority referred to", "Thurrock", "authority"),
    q("Name of Service User", "Ricardo Fenwick", "person.name"),
    q("DOB", "12/10/1988", "person.date_of_birth=1988-10-12"),
    q("NOMIS number", "A2217EW", "person.prison_number"),
    q("CRN", "J550192", "person.crn"),
    q("Current Location", "HMP Highpoint", "custody.prison"),
    q("Index offence", "Burglary (dwelling)", "custody.offence"),
    q("Sentence", "3 years 4 months", "custody.sentence_length"),
    q("Conditional release date", "13/10/2026", "custody.release_date=2026-10-13", "custody.release_type=CRD"),
    q("Address before custody", "55 Chadwell Rise, Grays, RM16 4QQ (parents)", "person.last_settled_address=55 Chadwell Rise, Grays, RM16 4QQ"),
    q("Reason accommodation not available", "Parents have downsized and have no spare room", "housing.loss_reason"),
    q("Local connection to area", "Born and raised in Grays, parents and two sisters living there now", "local_connection.details", "local_connection.grounds=residence|family"),
    q("MAPPA Y/N if Y level and category", "N"),
    q("Risk of Serious Harm", "Medium to public, low all other", "risk.level=medium"),
    q("RSO", "No", "risk.registered_sex_offender"),
    q("Arson", "No", "risk.arson"),
    q("Licence conditions known", "Standard, plus drug testing", "custody.licence_conditions"),
    q("Health / disability", "None disclosed", ),
    q("Substance misuse", "Cannabis historic", "needs.substance_misuse"),
    q("COM name and contact", "Sunniva Brightwell, Grays Probation Office sunniva.brightwell@probation.example", "lead.name=Sunniva Brightwell", "lead.email=sunniva.brightwell@probation.example"),
    q("Consent obtained", "Yes, verbal 17/08/2026", "consent.given=true", "consent.method=oral", "consent.date=2026-08-17"),
]
k.g("agency=prison")
html = FONT % (P % "Good afternoon," + P % "&nbsp;" + P % "Please find DTR below for the above named. I have pasted it as the portal keeps rejecting our address." + P % "&nbsp;" + tab(rows, extra='class="MsoTableGrid"')
    + P % "&nbsp;" + P % "Regards" + P % "<b>Tunde Adewale-Knox</b> | Prison Offender Manager" + P % "HMP Highpoint | Stradishall | Newmarket" + P % "<i>Working to reduce reoffending and protect the public</i>")
put("pom-pasted-table", mail("tunde.adewale-knox@hmps.example", "HousingOptions@thurrock.gov.uk", "Duty to Refer RF A2217EW", "Tue, 18 Aug 2026 15:15:00 +0100", html=html),
    "referral", "html", "Outlook", "a Word table pasted in an Outlook mail; several facts in one cell", k,
    lenient=["referrer.name", "referrer.role", "risk.level", "needs.physical_health", "housing.loss_reason", "risk.summary", "reason", "custody.status", "local_connection.grounds", "needs.support", "custody.release_type"])

# --- jobcentre, bold labels and breaks, alternative text beside
k = K(); a, q = k.a, k.q
pairs = [
    ("Customer name", a("Miss Leila Farrokhzad", "person.name=Leila Farrokhzad")),
    ("Date of Birth", a("7 July 2003", "person.date_of_birth=2003-07-07")),
    ("Phone", a("07700 900156", "person.phone")),
    ("Email", a("leila.farro@mailbox.example", "person.email")),
    ("Address", a("c/o Harbour Backpackers, 12 Marine Parade, Southend-on-Sea SS1 2EJ", "person.address")),
    ("What is the reason for the referral?", a("Leila is a care leaver. Her paid stay at the hostel ends on 21/08/2026 and she will have nowhere to go after.", "reason", "homeless_date=2026-08-21", "person.care_leaver=true", "homeless_status=threatened")),
    ("Who is in the household?", a("Single, no children")),
    ("Is there anything we should know to keep staff and the customer safe?", a("History of self harm, last incident June", "risk.summary")),
    ("Has the customer agreed to this referral?", a("Yes", "consent.given")),
    ("Personal adviser / support", a("Leaving care PA - Jon Westerby, 01632 960138", "other_professionals")),
]
html = FONT % (P % "Hi," + P % "New duty to refer below." + "".join("<p class=\"MsoNormal\"><b>%s:</b> %s</p>" % (esc(l), esc(v)) for l, v in pairs)
    + P % "Thanks" + P % ("<b>%s</b><br>%s<br>%s<br>Tel: %s" % (a("Stacey Onuoha", "referrer.name"), a("Youth Employability Coach", "referrer.role"), a("Southend Jobcentre Plus", "referrer.organisation"), a("01632 960402", "referrer.phone"))))
text = "Hi,\nNew duty to refer below.\n" + "".join("%s: %s\n" % p for p in pairs) + "\nThanks\nStacey Onuoha\nYouth Employability Coach\nSouthend Jobcentre Plus\nTel: 01632 960402\n"
k.g("agency=jobcentre")
put("jobcentre-bold-labels", mail("stacey.onuoha@dwp.example", "housingsolutionsteam@southend.gov.uk", "Duty to refer - LF", "Mon, 17 Aug 2026 11:11:00 +0100", text=text, html=html),
    "referral", ["html", "text"][0], "Outlook", "bold labels in paragraphs, plain text beside", k,
    lenient=["housing.situation", "risk.summary", "needs.mental_health", "homeless_status", "housing.loss_reason", "needs.support"])

# --- a hospital's nested layout table with two pairs a row
k = K(); a, q = k.a, k.q
rows = [
    q("Surname", "ABERNETHY") + q("Forename", "Colin James", "person.name=Colin James Abernethy"),
    q("D.O.B.", "04-Feb-1951", "person.date_of_birth=1951-02-04") + q("NHS Number", "999 123 0046", "person.nhs_number=9991230046"),
    q("Ward / Dept", "Stroke Unit, Level 2", "un") + q("Consultant", "Dr Basu", "un"),
    q("Admission date", "19/07/2026", "un") + q("EDD", "01/09/2026", "un"),
    q("Patient contact no.", "07700 900599", "person.phone") + q("Interpreter", "No", "person.interpreter_needed"),
    q("Usual address", "4 Tolleshunt Cottages, Heybridge, Maldon CM9 4RB", "person.address") + q("Tenure", "Tied cottage (farm worker)", "housing.situation"),
    q("GP", "Longfield MC") + q("Next of kin", "Nephew - Ross Abernethy 07700 900598"),
]
more = [
    q("Reason for DTR", "Employer has ended his job on health grounds and cottage is needed for the new herdsman. Notice to leave by 12/10/2026. Cannot manage the stairs since stroke.", "reason", "homeless_date=2026-10-12"),
    q("Functional ability / care needs on discharge", "Walks with quad stick, left sided weakness, needs ground floor or lift, POC once daily", "needs.physical_health"),
    q("Cognition / mental capacity", "Has capacity for housing decisions", "un"),
    q("Safeguarding concerns", "None"),
    q("Consent to share with housing", "Patient consents (written, in notes)", "consent.given=true", "consent.method=written"),
    q("Completed by", "Aoife Tran, Occupational Therapist, bleep 2214", "referrer.name=Aoife Tran", "referrer.role=Occupational Therapist"),
]
html = "<html><body style='font-family:Arial;font-size:10pt'><table width=100% border=0><tr><td><h3>Homelessness Duty to Refer &ndash; Inpatient</h3>" + tab(rows) + "<br>" + tab(more) + "</td></tr></table><p style='font-size:8pt;color:gray'>This message may contain confidential information. If you are not the intended recipient please inform the sender that you have received the message in error before deleting it.</p></body></html>"
k.g("agency=hospital")
put("stroke-unit-nested", mail("TRAN, Aoife <a.tran@nhs.example>", "housingoptions@maldon.gov.uk", "Referral for housing - CJA", "Wed, 26 Aug 2026 12:12:12 +0100", html=html),
    "referral", "html", "Outlook", "nested layout table, two pairs a row, then questions", k,
    lenient=["homeless_status", "referrer.phone", "referrer.organisation", "housing.loss_reason", "needs.mental_health", "housing.landlord", "risk.summary", "other_professionals", "needs.support", "person.last_settled_address", "referrer.team", "person.contact_via"])

# --- probation, divs, answer under the question
k = K(); a, q = k.a, k.q
qs = [
    q("Who are you referring?", "Tyrone Castellanos", "person.name"),
    q("Date of birth", "27/2/94", "person.date_of_birth=1994-02-27"),
    q("CRN (if applicable)", "X617730", "person.crn"),
    q("How can we contact them?", "07700 900711, prefers text", "person.phone=07700 900711"),
    q("Which local authority would they like to be referred to?", "Braintree District Council", "authority=Braintree"),
    q("Where are they living at the moment?", "Approved Premises, Felmores Lodge, Basildon SS13 1PP. Placement ends 05/10/2026.", "person.address=Approved Premises, Felmores Lodge, Basildon SS13 1PP", "housing.situation=Approved Premises, placement ends 05/10/2026"),
    q("Are they homeless or threatened with homelessness within 56 days?", "Threatened with homelessness", "homeless_status=threatened"),
    q("When will they become homeless?", "05/10/26", "homeless_date=2026-10-05"),
    q("Reason for the referral", "AP placement coming to an end, no family able to offer accomodation. He was released on 06/07/26 from HMP Chelmsford.", "reason"),
    q("Legal status", "Licence until Nov 2027", "custody.status=licence"),
    q("Do they have any licence conditions that affect where they can live?", "Not to enter Witham town centre. To reside as approved.", "custody.licence_conditions"),
    q("MAPPA category / level", "2 / 2", "risk.mappa_category=2", "risk.mappa_level=2"),
    q("Overall risk of serious harm", "HIGH", "risk.level=high"),
    q("Any risk to council staff?", "Two to one appointments, office only", "risk.to_staff"),
    q("Do they have any health needs?", "ADHD, prescribed. Bad back.", "needs.physical_health=Bad back", "needs.mental_health=ADHD, prescribed"),
    q("Do they consent to this referral?", "Yes – in writing", "consent.given=true", "consent.method=written"),
    q("Your name and job title", "Emeka Hargreave, Senior Probation Officer", "referrer.name=Emeka Hargreave", "referrer.role=Senior Probation Officer"),
    q("Your phone number and email address", "01632 960630 emeka.hargreave@probation.example", "referrer.phone=01632 960630", "referrer.email=emeka.hargreave@probation.example"),
    q("Is CAS3 being considered?", "yes referral submitted 20/8", "custody.cas3=true"),
]
html = "<html><body><div>Please see responses to your list of questions.</div><div><br></div>" + "".join("<div><span style='color:#1f497d'>%s</span></div><div>%s</div><div><br></div>" % (esc(l), esc(v)) for l, v in qs) + "<div>--</div><div>OFFICIAL-SENSITIVE</div></body></html>"
k.g("agency=probation")
put("ap-move-on-divs", mail("emeka.hargreave@probation.example", "housingoptions@braintree.gov.uk", "DTR TC X617730", "Mon, 24 Aug 2026 09:05:00 +0100", html=html),
    "referral", "html", "webmail", "question, then the answer in the next div", k,
    lenient=["needs.mental_health", "needs.physical_health", "housing.situation", "custody.prison", "risk.excluded_areas", "person.contact_via", "housing.loss_reason", "needs.support", "risk.summary"])

# --- a provider's newsletter-like template with a heading row across
k = K(); a, q = k.a, k.q
def head(t): return "<tr><th colspan=2 bgcolor='#004b87'><font color=white>%s</font></th></tr>" % esc(t)
def row(p): return "<tr><td width='35%%'><b>%s</b></td><td>%s</td></tr>" % (esc(p[0]), esc(p[1]))
html = "<html><body><p>Hello,</p><p>Please find below a Duty to Refer completed by our Women&rsquo;s Services caseworker.</p><table border=1 cellspacing=0>" \
    + head("Referrer") + row(q("Name", "Philippa Oduya", "referrer.name")) + row(q("Organisation", "Beacon Women's Centre (CRS Women's Services)", "referrer.organisation")) \
    + row(q("Tel", "01632 960276", "referrer.phone")) + row(q("Email", "p.oduya@beaconwomen.example", "referrer.email")) \
    + head("Woman being referred") + row(q("Name", "Danielle Rose Pickersgill", "person.name")) + row(q("DOB", "13.03.1997", "person.date_of_birth=1997-03-13")) \
    + row(q("Tel", "N/A – in custody, via caseworker")) + row(q("Prison number", "A6602EV", "person.prison_number")) + row(q("Prison", "HMP/YOI Peterborough", "custody.prison=HMP Peterborough")) \
    + row(q("Release date", "Wed 16 Sept 2026", "custody.release_date=2026-09-16")) + row(q("Release type", "End of fixed term recall", "custody.release_type", "custody.status=recall")) \
    + row(q("Pregnant?", "Yes, due December", "person.pregnant=true")) + row(q("Children", "One son aged 4, in kinship care with grandmother, no plan to return", "un")) \
    + row(q("Ethnic origin", "White Other", "person.ethnicity")) \
    + head("Housing need") + row(q("Accommodation prior to custody", "Sofa surfing Clacton", "housing.situation", "person.no_fixed_abode=true")) \
    + row(q("Last settled address", "17 Pier Close, Jaywick, CO15 2LL, until Feb 2025", "person.last_settled_address=17 Pier Close, Jaywick, CO15 2LL")) \
    + row(q("Why was it lost", "Fled domestic abuse from ex partner", "housing.loss_reason", "needs.domestic_abuse=true")) \
    + row(q("Areas to avoid", "Jaywick and Clacton (ex partner and associates)", "risk.excluded_areas")) \
    + row(q("Why this council", "Women's refuge history in Chelmsford and her midwife is at Broomfield; not safe in Tendring", "local_connection.reason_elsewhere")) \
    + head("Needs") + row(q("Mental health", "EUPD, under CMHT", "needs.mental_health")) + row(q("Substance use", "None current, clean 14 months", "needs.substance_misuse")) \
    + head("Consent") + row(q("Consent form signed by woman", "Yes 11.08.2026", "consent.given=true", "consent.method=written", "consent.date=2026-08-11")) \
    + "</table><p>Best wishes,<br>Philippa</p><p><small>Beacon Women&rsquo;s Centre is a registered charity. Follow us! Unsubscribe from our partner bulletin here.</small></p></body></html>"
k.g("agency=other")
put("womens-centre-bands", mail("Philippa Oduya <p.oduya@beaconwomen.example>", "housing.adviceemail@chelmsford.gov.uk", "DTR - woman leaving custody", "Thu, 13 Aug 2026 14:05:00 +0100", html=html),
    "referral", "html", "a mail programme", "one table with coloured bands, same labels for referrer and woman", k,
    lenient=["person.no_fixed_abode", "person.contact_via", "household", "local_connection.details", "local_connection.grounds", "person.gender", "reason", "custody.status", "housing.situation", "agency", "needs.support", "other_professionals"])

# --- children's services, list items
k = K(); a, q = k.a, k.q
html = f"""<html><body><p>Dear Rochford DC,</p>
<p>Re: <b>{a("Mr Anthony Gillespie", "person.name=Anthony Gillespie")}</b> and <b>{a("Ms Roxanne Tait", "hh=Roxanne Tait;partner;1999-05-30")}</b></p>
<p>Under section 213B I am referring the above couple, with their agreement, to your authority.</p>
<ul><li>Anthony&rsquo;s DOB: {a("21/01/1998", "person.date_of_birth=1998-01-21")}</li><li>Roxanne&rsquo;s DOB: 30/05/1999</li>
<li>Children: {a("Kobi Gillespie-Tait (DOB 14/06/2024)", "hh=Kobi Gillespie-Tait;child;2024-06-14")}</li>
<li>Contact: Anthony {a("07700 900481", "person.phone")}, Roxanne 07700 900482</li>
<li>Present address: {a("Room 6, The Anchor Guest House, Rayleigh SS6 7AA", "person.address")}</li>
<li>Accommodation: {a("temporary, paid by Children's Services under s17 until 11/09/2026", "housing.situation", "homeless_date=2026-09-11")}</li>
<li>Reason for referral: {a("The family were asked to leave Roxanne's mother's home due to overcrowding. s17 funding is ending and they will then be homeless.", "reason", "homeless_status=threatened")}</li>
<li>Income: {a("UC joint claim, Anthony works part time at a car wash", "un:Income")}</li>
<li>Health: {a("Kobi has a heart murmur. Nil for adults.", "un:Health")}</li></ul>
<p>Please copy me into correspondence.</p>
<p>{a("Abiola Trescothick", "referrer.name")}<br>{a("Family Solutions Practitioner", "referrer.role")}<br>{a("01632 960565", "referrer.phone")}<br>{a("abiola.trescothick@essexcare.example", "referrer.email")}</p></body></html>"""
k.g("consent.given=true", "agency=social_services", "authority=Rochford")
put("couple-bullet-list", mail("abiola.trescothick@essexcare.example", "housingoptions@rochford.gov.uk", "Homeless family referral", "Wed, 02 Sep 2026 13:00:00 +0100", html=html),
    "referral", "html", "Outlook", "a list of bullets in a letter; a couple", k,
    lenient=["household.relationship", "authority", "housing.loss_reason", "needs.physical_health", "needs.mental_health", "referrer.organisation", "homeless_date", "housing.situation", "agency"])

# --- forwarded inside the agency, the form below the forward header
k = K(); a, q = k.a, k.q
rows = [
    q("Date of referral:", "5th August 2026", "referral_date=2026-08-05"),
    q("Client's full name:", "Jerome Nathaniel Asante", "person.name"),
    q("Client's D.O.B:", "3/11/86", "person.date_of_birth=1986-11-03"),
    q("Client's NI no:", "QQ902133D", "person.ni_number"),
    q("Client's mobile:", "+44 7700 900227", "person.phone"),
    q("Can a message be left?", "Yes", "un"),
    q("Where is the client staying tonight?", "Tent, Cherry Hinton Rec", "rough_sleeping=true", "un"),
    q("Reason client is homeless:", "Relationship ended, partner holds the tenancy (City Homes)", "reason"),
    q("Local connection to Cambridge?", "Yes – 4 years residence, works at the retail park", "local_connection.details=4 years residence, works at the retail park", "local_connection.grounds=residence|employment", "authority=Cambridge"),
    q("Recourse to public funds?", "Yes", "person.public_funds"),
    q("Support needs:", "Gambling; Debt; Mental health", "needs.support=Gambling|Debt|Mental health"),
    q("Referring officer:", "Dee Kowalczuk", "referrer.name"),
    q("Job title:", "Disability Employment Adviser", "referrer.role"),
    q("Office:", "Cambridge Jobcentre", "referrer.organisation"),
    q("Client's consent", "☒ verbal   ☐ written", "consent.given=true", "consent.method=oral"),
]
html = FONT % (P % "Hi, forwarding this on behalf of Dee who is on leave from today, her email bounced last week. I don't know the client myself so please speak to her on return." + P % "Thanks, Nigel Osgood (Team Leader)" + "<hr>"
    + P % "<b>From:</b> Kowalczuk Dee<br><b>Sent:</b> 05 August 2026 16:22<br><b>To:</b> Osgood Nigel<br><b>Subject:</b> DTR form JNA" + tab(rows))
k.g("agency=jobcentre", "homeless_status=homeless")
put("forwarded-by-team-leader", mail("nigel.osgood@dwp.example", "housingadvice@cambridgecouncil.example", "FW: DTR form JNA", "Thu, 06 Aug 2026 08:40:00 +0100", html=html),
    "referral", "html", "Outlook", "forwarded by a colleague who is not the referrer", k,
    lenient=["homeless_status", "housing.situation", "authority", "housing.loss_reason", "housing.landlord", "needs.mental_health", "local_connection.details", "person.address", "person.no_fixed_abode"])

# --- a Word-filtered mail: three columns, label / answer / office
k = K(); a, q = k.a, k.q
rows = [("Question", "Answer", "LA use")] + [r + ("",) for r in [
    q("Q1 Name of prisoner", "Cosmin Petrescu-Vale", "person.name"),
    q("Q2 Prison No.", "A7715FA", "person.prison_number"),
    q("Q3 DOB", "1983-08-19", "person.date_of_birth=1983-08-19"),
    q("Q4 Nationality", "Romanian", "person.nationality"),
    q("Q5 Immigration status", "Pre-settled", "person.immigration_status"),
    q("Q6 Language spoken / interpreter needed?", "Romanian, interpreter needed for official letters", "person.language=Romanian", "person.interpreter_needed=true"),
    q("Q7 Sentenced / Remand / Recall", "Sentenced", "custody.status=sentenced"),
    q("Q8 Release date", "30/10/2026", "custody.release_date=2026-10-30"),
    q("Q9 Is release date confirmed?", "Yes", "un"),
    q("Q10 Tenancy held at present?", "No", "housing.tenancy_to_save"),
    q("Q11 Why is the prisoner at risk of homelessness?", "Room let by employer in Basildon, job lost when arrested so room gone", "reason"),
    q("Q12 Where was he/she living immediately before custody?", "Room 2, 150 Timberlog Way, Basildon SS14 1PB", "person.last_settled_address"),
    q("Q13 Family or friends able to help?", "Not in UK", "un"),
    q("Q14 Employment", "Warehouse operative, hopes to return to agency work", "un"),
    q("Q15 Physical health", "No issues", "needs.physical_health"),
    q("Q16 Mental health", "No issues", "needs.mental_health"),
    q("Q17 Drugs or alcohol", "Alcohol related offence but not dependant", "needs.substance_misuse"),
    q("Q18 Risk (self, others, staff)", "Low risk all areas per OASys 06/26", "risk.level=low"),
    q("Q19 Prisoner agrees to referral?", "Y", "consent.given"),
    q("Q20 Form completed by", "Mrs J Mbeki-Stone, Housing Lead, HMP Wayland 01632 960147", "referrer.name=J Mbeki-Stone", "referrer.role=Housing Lead", "referrer.organisation=HMP Wayland", "referrer.phone=01632 960147", "custody.prison=HMP Wayland"),
]]
html = FONT % (P % "Dear Sir / Madam" + P % "DTR below as agreed at the prison leavers panel." + tab(rows) + P % "Mrs J Mbeki-Stone")
k.g("agency=prison")
put("twenty-questions-table", mail("j.mbeki-stone@hmps.example", "housing.solutions@basildon.gov.uk", "Duty to refer - C P-V A7715FA", "Tue, 01 Sep 2026 10:40:00 +0100", html=html),
    "referral", "html", "Word", "three columns, numbered questions, an empty column for the council", k,
    lenient=["risk.summary", "custody.prison", "housing.loss_reason", "referrer.organisation", "risk.to_staff", "needs.support"])
