"""Referrals typed into the mail itself, label by label."""
from kit import *

# A prison resettlement team's own list, pasted into the mail.
c = Case({"agency": "prison", "consent.method": "oral", "person.contact_via": "Unit 5", "local_connection.grounds": ["residence", "family"]})
emit("omu-paste", mail("Resettlement HMP Highpoint <resettlement@highpoint.hmps.example>", "housing.solutions@basildon.gov.uk",
     "DTR - release 14 Sept", "Tue, 04 Aug 2026 10:12:44 +0100", text=f"""
Good morning,

Please accept this as a Duty to Refer under the HRA 2017.

NAME: {c("person.name", "Reece Tolliver", "TOLLIVER, Reece")}
NOMS: {c("person.prison_number", "A4417FK")}
D.O.B: {c("person.date_of_birth", "1994-11-09", "09.11.94")}
LOCATION: {c("custody.prison", "HMP Highpoint", "HMP Highpoint, Unit 5")}
STATUS: {c("custody.status", "sentenced", "Sentenced")}
OFFENCE: {c("custody.offence", "Burglary (non-dwelling) x 2")}
SENTENCE: {c("custody.sentence_length", "20 months")}
RELEASE DATE: {c("custody.release_date", "2026-09-14", "14/09/2026")} ({c("custody.release_type", "CRD")})
ADDRESS PRIOR TO CUSTODY: {c("person.last_settled_address", "19 Larkmead Court, Pitsea, SS13 9QQ", "19 Larkmead Court, Pitsea SS13 9QQ")}
REASON FOR HOMELESSNESS: {c("reason", "Mother has moved into sheltered housing and the tenancy has been given up")}
LOCAL CONNECTION: {c("local_connection.details", "Lived in Pitsea all his life, sister still in Vange")}
SUBSTANCE MISUSE: {c("needs.substance_misuse", "Cannabis, not currently engaged")}
MENTAL HEALTH: {c("needs.mental_health", "None known")}
RISK LEVEL: {c("risk.level", "medium", "Medium RoSH")}
CONSENT: {c("consent.given", True, "Yes - verbal")}, {c("consent.date", "2026-08-03", "03/08/2026")}
COM: {c("lead.name", "Parveen Athwal")}, {c("lead.email", "parveen.athwal@essexprobation.example")}, {c("lead.phone", "01632 960411")}

Many thanks

{c("referrer.name", "Gareth Pugh")}
{c("referrer.role", "Resettlement Officer")}
{c("referrer.team", "Offender Management Unit")}
{c("referrer.organisation", "HMP Highpoint")}
Tel {c("referrer.phone", "01632 960230")}
"""), "referral", "text", "hand-typed mail", "capital labels with a colon, details after the answer, signature", [c],
     lenient=["person.contact_via", "homeless_status", "local_connection.grounds", "housing.loss_reason"])

# Labels on one line, answers on the next: a council's list of questions answered from memory.
c = Case({"agency": "hospital", "person.gender": "male"})
emit("ward-next-line", mail("\"Achterberg, Lotte\" <lotte.achterberg@midessexhosp.example>", "housing.adviceemail@chelmsford.gov.uk",
     "Duty to refer - patient on Felsted ward", "Mon, 17 Aug 2026 15:47:02 +0100", text=f"""
Dear Housing Advice,

Details below as per your web page. Let me know if you need anything further.

Full name of patient
{c("person.name", "Malcolm Ridgewell")}

Date of birth
{c("person.date_of_birth", "1958-02-02", "2nd February 1958")}

NHS number
{c("person.nhs_number", "9990065918", "999 006 5918")}

Gender
{c("person.gender", "male")}

Where is the patient now?
{c("person.contact_via", "Felsted Ward, Broomfield site (ward phone 01632 960880)")}

Patient's own number
{c("person.phone", "07700 900318")}

Last known address
{c("person.last_settled_address", "Caravan 4, Mill Lane, Little Waltham", "Caravan 4, Mill Lane, Little Waltham")}

Is the patient homeless?
{c("homeless_status", "homeless", "Yes")}

Reason for referral
{c("reason", "Caravan destroyed by fire on 29 July. Admitted with burns to both hands. The site owner will not have him back.")}

Medical needs
{c("needs.physical_health", "Healing burns, dressings twice a week. COPD, uses inhalers and cannot manage stairs.")}

Mental health
{c("needs.mental_health", "Low in mood since the fire, GP to review")}

Expected date of discharge
{c.un("Expected date of discharge", "26/08/2026")}

Has the patient agreed to this referral?
{c("consent.given", True, "Yes, he signed the trust consent form")} {c("consent.date", "2026-08-14", "on 14 August 2026")}

Kind regards
{c("referrer.name", "Lotte Achterberg")}
{c("referrer.role", "Discharge Co-ordinator")}
{c("referrer.organisation", "Mid Essex Hospital Services")}
{c("referrer.phone", "01632 960881")} | {c("referrer.email", "lotte.achterberg@midessexhosp.example")}
"""), "referral", "text", "hand-typed mail", "label on one line, answer on the next", [c],
     lenient=["consent.method", "housing.loss_reason", "housing.situation", "person.address"])
c("consent.method", "written")

# A jobcentre's dash list, sentence answers, windows-1252.
c = Case({"agency": "jobcentre", "consent.given": True, "consent.method": "oral", "homeless_status": "threatened", "person.pregnant": True})
c.hh("Kyle Denton", "partner")
emit("work-coach-dashes", mail("Shabnam Iqbal <shabnam.iqbal@jcp-harlow.example>", "housing.options@harlow.gov.uk",
     "Housing referral – claimant at risk of homelessness", "Wed, 09 Sep 2026 11:20:31 +0100", charset="windows-1252", cte="quoted-printable", text=f"""
Hi team

I have a customer on my caseload who needs your help please. She has given me verbal consent to share this with Harlow Council.

– Customer’s name: {c("person.name", "Aimee-Leigh Postlethwaite", "Miss Aimee-Leigh Postlethwaite")}
– DOB: {c("person.date_of_birth", "2003-05-30", "30-May-2003")}
– NINO: {c("person.ni_number", "QQ317244B", "QQ 31 72 44 B")}
– Address: {c("person.address", "62b Tysley Road, Harlow, CM18 7QZ", "62b Tysley Road, Harlow CM18 7QZ")}
– Mobile: {c("person.phone", "07700 900562")} (text first, she doesn’t pick up unknown numbers)
– Email: {c("person.email", "aimeepost@mailbox.example")}
– Who lives with her: her partner Kyle Denton. She is 5 months pregnant.
– Landlord: {c("housing.landlord", "Brookfield Lettings")}
– Arrears: {c("housing.arrears", "£1,140")}
– Why she may lose her home: {c("reason", "Section 21 notice served, her partner’s hours were cut and they fell behind with the rent")}
– Date she has to be out: {c("homeless_date", "2026-10-31", "31st October 2026")}
– Benefits: {c.un("Benefits", "UC £368.74 standard allowance plus housing element, sanction ended in July")}

Thanks
{c("referrer.name", "Shabnam Iqbal")}
{c("referrer.role", "Work Coach")}, {c("referrer.organisation", "Harlow Jobcentre")}
{c("referrer.phone", "01632 960744")}

This email and any files transmitted with it are confidential. If you received it in error please tell the sender and delete it.
"""), "referral", "text", "hand-typed mail", "list with en dashes, asides in brackets, windows-1252", [c],
     lenient=["authority", "housing.loss_reason", "person.contact_via"])
c("authority", "Harlow")

# Armed forces resettlement, a service writer's numbered paragraphs.
c = Case({"agency": "armed_forces", "person.armed_forces": True, "consent.given": True, "consent.method": "written", "homeless_status": "threatened"})
c.hh("Sadie Olufemi-Grant", "spouse", "1993-04-21")
c.hh("Josiah Olufemi-Grant", "son", "2019-12-03")
emit("service-writer", mail("Capt H R Mountford <h.mountford@resettlement.mod.example>", "dutytorefer@colchester.gov.uk",
     "OFFICIAL-SENSITIVE PERSONAL: DUTY TO REFER - SGT OLUFEMI-GRANT", "Fri, 21 Aug 2026 08:02:00 +0100", text=f"""
OFFICIAL-SENSITIVE PERSONAL

See distribution
                                                     Date: {c("referral_date", "2026-08-21", "21 Aug 26")}

DUTY TO REFER - HOMELESSNESS REDUCTION ACT 2017

1.  Service person.  {c("person.name", "Tobias Olufemi-Grant", "Sgt Tobias Olufemi-Grant")}. Service number {c.un("Service number", "30112458")}.
    Date of birth: {c("person.date_of_birth", "1991-10-18", "18 Oct 91")}.
2.  Present address.  {c("person.address", "14 Kirkee Close, Merville Barracks, Colchester", "14 Kirkee Close, Merville Barracks, Colchester")} (Service Family Accommodation).
3.  Contact.  Mobile: {c("person.phone", "+44 7700 900604")}. Email: {c("person.email", "t.olufemigrant@post.example")}.
4.  Household.  Spouse Sadie Olufemi-Grant (21 Apr 93) and son Josiah Olufemi-Grant (3 Dec 19).
5.  Reason.  {c("reason", "Medical discharge from the Army. Entitlement to Service Family Accommodation ends 93 days after the last day of service.")}
6.  Date accommodation ends: {c("homeless_date", "2026-11-02", "02 Nov 26")}.
7.  Health.  {c("needs.physical_health", "Spinal injury, uses a stick, ground floor or lift needed.")}
8.  Local connection.  {c("local_connection.details", "Stationed in Colchester since Jan 2018; child at school in the borough.")}
9.  Consent.  The SP has consented in writing to this referral and to contact by the authority.

{c("referrer.name", "H R Mountford")}
{c("referrer.role", "Capt, Resettlement Information Staff Officer")}
{c("referrer.organisation", "Army Personnel Recovery Unit")}
Mil 94600 2210  Civ {c("referrer.phone", "01632 960118")}
"""), "referral", "text", "hand-typed mail", "service writing, numbered paragraphs with run-in headings, two-digit years", [c],
     lenient=["local_connection.grounds", "housing.loss_reason", "housing.situation", "referrer.team", "referrer.role", "homeless_status", "referrer.organisation"])
c("local_connection.grounds", ["residence"])
c("housing.situation", "Service Family Accommodation")

# A council's own questions copied into the mail, answered in place with arrows.
c = Case({"agency": "probation", "consent.given": True, "consent.method": "oral", "custody.status": "licence", "rough_sleeping": True, "person.no_fixed_abode": True, "homeless_status": "homeless"})
emit("answers-after-arrows", mail("Delroy.Whittle@probation-north.example", "Housingoptions@uttlesford.gov.uk", "Re: How to make a referral",
     "Thu, 24 Sep 2026 16:31:19 +0100", headers=[("In-Reply-To", "<autoresp-5511@uttlesford.gov.uk>")], text=f"""
Thanks for sending these over, my answers are after the arrows.

1) Which local housing authority are you referring to?
   -> {c("authority", "Uttlesford", "Uttlesford DC")}
2) Has the person agreed to be referred and how?
   -> Yes, he agreed over the phone on {c("consent.date", "2026-09-23", "23/9/26")}
3) Who is the person? Name, date of birth and any reference
   -> {c("person.name", "Niall Cafferkey")}, {c("person.date_of_birth", "1986-07-12", "12/7/86")}, CRN {c("person.crn", "F208813")}
4) How can we get hold of them?
   -> {c("person.phone", "07700 900771")}
5) Where are they living at the moment?
   -> {c("housing.situation", "Nowhere. NFA since release, has been sleeping in the bus station at Stansted.")}
6) What has led to them being homeless?
   -> {c("reason", "His brother told him to leave after an argument about money, two days after he came out on licence.")}
7) Is anybody else in the household?
   -> No
8) Any health or support needs?
   -> {c("needs.physical_health", "Type 1 diabetes, insulin needs a fridge.")}
9) Any risks to staff?
   -> {c("risk.to_staff", "None known")}
10) Your name, job, team and telephone number
   -> {c("referrer.name", "Delroy Whittle")}, {c("referrer.role", "Probation Officer")}, {c("referrer.team", "Essex North PDU")}, {c("referrer.phone", "07700 900215")}

Cheers
Del

-----Original Message-----
From: Housing Options <Housingoptions@uttlesford.gov.uk>
Sent: 24 September 2026 14:02
To: Delroy.Whittle@probation-north.example
Subject: How to make a referral

Dear colleague,
Please answer the ten questions below and send this email back to us. We will contact your client within five working days.
Housing Options, Uttlesford District Council, 01632 960300
"""), "referral", "text", "hand-typed mail", "numbered questions with the answers after arrows, quoted council mail below", [c],
     lenient=["housing.loss_reason", "unmapped"])

# Columns lined up with tabs, copied from a case system.
c = Case({"agency": "probation", "custody.status": "remand"})
emit("case-system-columns", mail("Court Team Basildon <courtteam.basildon@probation-south.example>", "HousingOptions@thurrock.gov.uk",
     "DUTY TO REFER (court)", "Tue, 06 Oct 2026 13:05:55 +0100", text=f"""
Offender Name:\t\t{c("person.name", "Wesley Amponsah")}
CRN:\t\t\t{c("person.crn", "X774102")}
PNC:\t\t\t{c("person.pnc", "2011/0338127K")}
DOB:\t\t\t{c("person.date_of_birth", "1990-03-16", "16/03/1990")}
Gender:\t\t\t{c("person.gender", "Male")}
Ethnicity:\t\t{c("person.ethnicity", "Black or Black British: African")}
Main Address:\t\tNo Fixed Abode
Telephone:\t\t
Custody Status:\t\tRemanded in custody
Establishment:\t\t{c("custody.prison", "HMP Chelmsford", "CHELMSFORD (HMP & YOI)")}
Index Offence:\t\t{c("custody.offence", "Assault emergency worker; criminal damage")}
Next Hearing:\t\t{c.un("Next Hearing", "20/10/2026")}
RSR / RoSH:\t\t{c("risk.level", "low", "Low")}
Register Flags:\t\tNone
Officer:\t\t{c("referrer.name", "Joanna Szewczyk", "SZEWCZYK, Joanna")}
Provider / Team:\t{c("referrer.organisation", "NPS East of England")} / {c("referrer.team", "Basildon Court Team")}
Office Tel:\t\t{c("referrer.phone", "01632 960512")}
DTR Consent:\t\t{c("consent.given", True, "Y")}
DTR Date:\t\t{c("referral_date", "2026-10-06", "06/10/2026")}
Notes:\t\t\t{c("reason", "Was sleeping on a friend's floor in Grays before arrest. Friend will not take him back so he would be homeless if bailed or released on the 20th.")}

Sent from the Court Team functional mailbox. Please do not reply to individuals, reply to this mailbox.
"""), "referral", "text", "hand-typed mail", "tab-aligned columns as a case system prints them, blank telephone", [c],
     lenient=["homeless_status", "housing.loss_reason", "local_connection.details", "person.contact_via"])
c("person.no_fixed_abode", True)

# A youth offending team: Q and A, colon-less labels with equals signs.
c = Case({"agency": "youth_offending_team", "consent.given": True, "person.care_leaver": True})
emit("yot-equals", mail("Imogen Fairweather <imogen.fairweather@yos.essexcc.example>", "housingoptions@tendringdc.gov.uk", "CONFIDENTIAL referral for a young adult",
     "Wed, 12 Aug 2026 09:58:10 +0100", text=f"""
Hello

Referral under DTR, hope the below is ok - we haven't got a form for Tendring.

young person = {c("person.name", "Callum Dray")}
likes to be called = {c("person.known_as", "Cal")}
dob = {c("person.date_of_birth", "2008-01-25", "25.01.2008")}
mobile = {c("person.phone", "07700900836")}
currently = {c("person.address", "Seaview Lodge, 3 Marine Parade East, Clacton-on-Sea", "Seaview Lodge, 3 Marine Parade East, Clacton-on-Sea")} ({c("housing.situation", "semi independent placement")})
care leaver = yes
placement ends = {c("homeless_date", "2026-09-07", "7/9/26")}
why referring = {c("reason", "Turned 18, placement funding stops, nothing else identified by the leaving care team")}
order = {c("custody.status", "community_order", "community order")} until March 2027
education = {c.un("education", "Colchester Institute, plumbing level 2, starts September")}
support needs = {c("needs.support", ["budgeting", "cooking", "getting a GP"], "budgeting, cooking, getting a GP")}
drugs/alcohol = {c("needs.substance_misuse", "smokes cannabis daily, working with the YOS substance worker")}
self harm = {c.un("self harm", "historic, none since 2024")}
consent = yes signed
personal adviser = {c("other_professionals", "Tunde Bakare, leaving care PA, 01632 960657")}

Imogen
{c("referrer.name", "Imogen Fairweather")}
{c("referrer.role", "YOS Practitioner")}, {c("referrer.organisation", "Essex Youth Offending Service")}
{c("referrer.phone", "01632 960650")}
"""), "referral", "text", "hand-typed mail", "label = answer in lower case", [c],
     lenient=["homeless_status", "risk.summary", "needs.mental_health", "authority"])
c("consent.method", "written")
