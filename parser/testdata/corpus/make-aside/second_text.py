"""Referrals written in the body of a plain mail."""
from second_kit import *

# --- a jobcentre's work coach, lines
k = K(); a, q = k.a, k.q
body = f"""Hi team,

Please see below a duty to refer for one of our claimants. I have spoken with him today and he is happy for his details to be passed to yourselves.

Claimant name: {a("Mr Dwayne Okafor-Lyle", "person.name=Dwayne Okafor-Lyle", "consent.given=true", "consent.method=oral")}
DOB: {a("14/02/1991", "person.date_of_birth=1991-02-14")}
NINO: {a("QQ 44 17 02 C", "person.ni_number=QQ441702C")}
Contact number: {a("07700 900118", "person.phone")}
Email: {a("d.okaforlyle@mailbox.example", "person.email")}
Current address: {a("17b Station Approach, Witham, CM8 2QT", "person.address")}
Housing situation: {a("private rented flat, AST", "housing.situation")}
Reason for referral: {a("At risk of homelessness. Landlord is selling and has served a section 21, claimant has to be out by 19/09/2026. He has no savings and has been unable to find anything within LHA rate.", "reason", "homeless_status=threatened", "homeless_date=2026-09-19")}
Landlord: {a("Mr S Pargeter (private)", "housing.landlord")}
Rent arrears: {a("£640", "housing.arrears")}
Household: {a("lives alone")}
Health: {a("Takes medication for epilepsy", "needs.physical_health")}
Benefits: {a("UC £584.23 pcm incl housing costs", "un:Benefits")}

Can you let me know that you have recieved this please.

Kind regards

{a("Bethan Crispin", "referrer.name")} | {a("Work Coach", "referrer.role")} | {a("Witham Jobcentre", "referrer.organisation")}
Department for Work and Pensions | Tel: {a("01632 960311", "referrer.phone")}
{a("bethan.crispin@dwp.example", "referrer.email")}
"""
k.g("agency=jobcentre")
put("workcoach-lines", mail("Bethan Crispin <bethan.crispin@dwp.example>", "housingoptions@braintree.gov.uk", "Duty to refer - claimant", "Wed, 12 Aug 2026 11:20:04 +0100", body),
    "referral", "text", "", "label: answer lines in a mail", k, lenient=["consent.date", "referral_date", "consent.method", "referrer.organisation", "housing.loss_reason"])

# --- an adult social worker, prose
k = K(); a, q = k.a, k.q
body = f"""Dear Housing Options

I am writing to refer Mrs {a("Ingrid Maslowska-Teague", "person.name")} (date of birth {a("3rd November 1958", "person.date_of_birth=1958-11-03")}) under the Duty to Refer. Mrs Maslowska-Teague has given verbal consent for this referral and for me to share the information below with Colchester City Council.{a("", "consent.given=true", "consent.method=oral", "authority=Colchester")}

She has been staying in her daughter's spare room at {a("9 Fennel Close, Stanway, Colchester, CO3 5TD", "person.address")} since her husband died in March and the tenancy, which was in his sole name, came to an end. The daughter is expecting a second child and has asked her to leave by {a("30 September", "homeless_date=2026-09-30")}, after which she will be homeless.{a("", "homeless_status=threatened")}

Mrs Maslowska-Teague uses a walking frame, has COPD and is awaiting a hip replacement, so she cannot manage stairs. She has no alcohol or drug issues. English is her second language (Polish is her first) but she does not need an interpreter.
{a("", "person.language=Polish", "person.interpreter_needed=false", "needs.physical_health=uses a walking frame, has COPD and is awaiting a hip replacement, so she cannot manage stairs", "needs.substance_misuse=no alcohol or drug issues")}
The best way to reach her is on {a("07700 900246", "person.phone")}. She can be hard of hearing on the phone so please be patient, or ring her daughter Kasia on 07700 900247.

Please contact me if you need anything else.

Regards

{a("Oluwaseun Hartnoll", "referrer.name")}
{a("Social Worker", "referrer.role")}, {a("Older Adults Team (Mid and North East)", "referrer.team")}
{a("Essex County Council Adult Social Care", "referrer.organisation")}
T: {a("01632 960452", "referrer.phone")}  M: 07700 900248
E: {a("oluwaseun.hartnoll@essexcare.example", "referrer.email")}

I work Monday to Thursday.

This email (including any attachments) is intended only for the recipient(s) named above. It may contain confidential or privileged information and should not be read, copied or otherwise used by any other person unless express permission is given. If you are not a named recipient, please contact the sender and delete the email from the system.
"""
k.g("agency=social_services")
put("social-worker-prose", mail("Oluwaseun Hartnoll <oluwaseun.hartnoll@essexcare.example>", "dutytorefer@colchester.gov.uk", "Duty to Refer - IMT", "Thu, 03 Sep 2026 15:02:44 +0100", body),
    "referral", "text", "", "prose with a long signature", k,
    lenient=["reason", "housing.situation", "housing.loss_reason", "person.contact_via", "referrer.phone", "referrer.team", "referrer.organisation", "person.last_settled_address", "needs.physical_health", "needs.substance_misuse", "needs.support", "other_professionals", "local_connection.grounds", "local_connection.details"])

# --- community probation, dashes, terse
k = K(); a, q = k.a, k.q
body = f"""All,

DTR for the below PoP. He is currently street homeless in Harlow town centre.

Name - {a("Kieran Adeleke-Shaw", "person.name")}
AKA - {a("Kez", "person.known_as")}
DOB - {a("22.06.99", "person.date_of_birth=1999-06-22")}
CRN - {a("X284417", "person.crn")}
Tel - {a("07700900531", "person.phone")} (may not have credit, leave voicemail)
Address - {a("NFA", "person.no_fixed_abode=true")}
Order - {a("Community Order, 12 months, made 04/06/2026", "custody.status=community_order", "custody.sentence_length=12 months", "custody.sentence_date=2026-06-04")}
Offence - {a("Theft from shop x 4", "custody.offence")}
RoSH - {a("Medium", "risk.level=medium")}
MAPPA - {a("N/A")}
MH - {a("Low mood, not diagnosed, no meds", "needs.mental_health")}
Substance misuse - {a("Heroin and crack, scripted on methadone with Open Road", "needs.substance_misuse")}
Local connection - {a("Lived in Harlow all his life, mum and sister still in CM20", "local_connection.details", "local_connection.grounds=residence|family")}
Why homeless - {a("Mum asked him to leave in July after police attended the address", "reason")}
Consent - {a("Y, signed DTR consent on file dated 10/08/26", "consent.given=true", "consent.method=written", "consent.date=2026-08-10")}

Thanks

{a("Priya Ravensdale", "referrer.name")}
{a("Probation Officer", "referrer.role")}
{a("Essex North PDU", "referrer.team")}, Probation Service - East of England
{a("01632 960874", "referrer.phone")}
"""
k.g("rough_sleeping=true", "homeless_status=homeless", "agency=probation", "referrer.organisation=Probation Service - East of England")
put("probation-dashes", mail("Ravensdale, Priya <priya.ravensdale@probation.example>", "housing.options@harlow.gov.uk", "DTR K A-S", "Tue, 11 Aug 2026 09:44:31 +0100", body),
    "referral", "text", "", "label - answer lines, abbreviations", k, lenient=["housing.loss_reason", "housing.situation", "person.contact_via", "authority", "referrer.team", "referrer.organisation", "other_professionals", "reason", "local_connection.grounds"])

# --- prison resettlement, numbered answers
k = K(); a, q = k.a, k.q
body = f"""Good afternoon

Please find the information for a duty to refer to Chelmsford City Council as requested on your website.

1. Full name: {a("BRANNIGAN, Tobias Michael", "person.name=Tobias Michael Brannigan")}
2. Date of birth: {a("09/12/1984", "person.date_of_birth=1984-12-09")}
3. Prison number: {a("A 4471 CX", "person.prison_number=A4471CX")}
4. Establishment: {a("HMP & YOI Chelmsford", "custody.prison=HMP Chelmsford")}
5. Release date and type: {a("Friday 2nd October 2026, CRD", "custody.release_date=2026-10-02", "custody.release_type=CRD")}
6. Last settled address: {a("Flat 3, 88 Rainsford Mews, Chelmsford CM1 2XB", "person.last_settled_address")}
7. Reason that address was lost: {a("private landlord ended the tenancy when he was remanded", "housing.loss_reason")}
8. Reason for referral: {a("he will be homeless on release, has tried friends but nobody can take him", "reason", "homeless_status=threatened")}
9. Does the person have any dependants who will live with them? {a("No")}
10. Health or support needs: {a("PTSD and anxiety, on mirtazapine. Asthma.", "needs.mental_health=PTSD and anxiety, on mirtazapine", "needs.physical_health=Asthma")}
11. Known risks to staff: {a("none known", "risk.to_staff")}
12. Has the person consented? {a("Yes - signed form kept on OMU file", "consent.given=true", "consent.method=written")}
13. Community Offender Manager: {a("Leanne Dubrovsky", "lead.name")}, {a("leanne.dubrovsky@probation.example", "lead.email")}, {a("01632 960733", "lead.phone")}
14. Local connection: {a("has lived in Chelmsford for 11 years before custody", "local_connection.details", "local_connection.grounds=residence")}

He can be contacted through {a("the resettlement office on 01632 960700, video link on Tuesdays and Thursdays", "person.contact_via")}.

{a("Gareth Ntini", "referrer.name")}
{a("Resettlement Officer", "referrer.role")}, {a("HMP Chelmsford", "referrer.organisation")}
{a("gareth.ntini@hmps.example", "referrer.email")}
"""
k.g("agency=prison", "authority=Chelmsford")
put("prison-numbered-mail", mail("gareth.ntini@hmps.example", "housing.adviceemail@chelmsford.gov.uk", "Duty to refer Brannigan A4471CX", "Mon, 17 Aug 2026 14:31:00 +0100", body),
    "referral", "text", "", "numbered answers", k, lenient=["person.contact_via", "needs.physical_health", "needs.mental_health", "referrer.phone", "needs.support"])

# --- hospital discharge, mixed prose and details
k = K(); a, q = k.a, k.q
body = f"""Good morning,

I would like to make a Duty to Refer for a patient on our ward who will have no accommodation on discharge.

PATIENT DETAILS
{a("Leonard Prothero", "person.name")}
DOB {a("30/01/1962", "person.date_of_birth=1962-01-30")}   NHS No {a("999 041 7733", "person.nhs_number=9990417733")}
Ward: {a("Notley Ward, Broomfield Hospital", "un:Ward")}
Mobile: {a("07700 900673", "person.phone")} - patient has phone with him

BACKGROUND
Mr Prothero was admitted on 28 July with cellulitis and sepsis. Prior to admission he was {a("sofa surfing with a friend in Maldon", "housing.situation")} who has told the ward he cannot go back. He was evicted from {a("a room in a shared house (12 Mill Lane, Maldon CM9 4AB)", "person.last_settled_address=12 Mill Lane, Maldon CM9 4AB")} in January due to {a("rent arrears", "housing.loss_reason")}.

He is expected to be medically fit for discharge on 14 August 2026.{a("", "un:Expected discharge=14 August 2026")}

Health: {a("Type 2 diabetes (insulin), leg ulcers needing district nurse dressings twice weekly", "needs.physical_health")}
Alcohol: {a("drinks 6-8 cans daily, seen by alcohol liaison nurse", "needs.substance_misuse")}
Mental health: {a("nil")}
Mobility: {a("one stick, no stairs please", "un:Mobility")}

Consent: {a("patient has capacity and has consented verbally 07/08/26", "consent.given=true", "consent.method=oral", "consent.date=2026-08-07")}
NOK: sister - Mrs G Prothero-Wynn 07700 900674 (does not wish to accommodate)

Many thanks

{a("Sr Francesca Adomako", "referrer.name=Francesca Adomako")}
{a("Discharge Coordinator", "referrer.role")}
{a("Integrated Discharge Team", "referrer.team")}
{a("Mid and South Essex Hospitals", "referrer.organisation")}
Ext 4410 / {a("01632 960188", "referrer.phone")}
"""
k.g("agency=hospital", "homeless_status=threatened")
put("ward-mail-sections", mail("\"ADOMAKO, Francesca (MID AND SOUTH ESSEX)\" <f.adomako@nhs.example>", "housingoptions@maldon.gov.uk", "[SECURE] Duty to refer - inpatient", "Fri, 07 Aug 2026 10:05:12 +0100", body),
    "referral", "text", "", "headings, prose and lines mixed; next of kin", k, lenient=["reason", "homeless_status", "housing.situation", "housing.loss_reason", "person.last_settled_address", "needs.mental_health", "referrer.phone", "referrer.name", "other_professionals", "person.no_fixed_abode", "housing.arrears", "person.contact_via", "needs.support"])

# --- A&E, very short
k = K(); a, q = k.a, k.q
body = f"""Referral to Castle Point housing from Southend A&E

Pt {a("Shanice Wetherall", "person.name")} {a("17/05/2001", "person.date_of_birth=2001-05-17")} presented overnight. States she is sleeping in her car nr Benfleet station, mum threw her out 3/52 ago. 22 weeks pregnant. Happy for you to call her {a("07700 900912", "person.phone")}. Consents to referral.

Medically fit, leaving dept this am.

{a("Conor Blythe", "referrer.name")}
{a("Staff Nurse", "referrer.role")}, ED
{a("01632 960540", "referrer.phone")}
"""
k.g("authority=Castle Point", "agency=emergency_department", "rough_sleeping=true", "homeless_status=homeless", "person.pregnant=true", "consent.given=true")
put("ae-nurse-short", mail("conor.blythe@nhs.example", "Housingoptions@castlepoint.gov.uk", "URGENT housing referral", "Sat, 22 Aug 2026 07:12:50 +0100", body),
    "referral", "text", "", "three lines of shorthand", k, lenient=["reason", "housing.situation", "housing.loss_reason", "referrer.organisation", "referrer.team", "person.gender", "consent.method", "homeless_status", "person.no_fixed_abode", "person.contact_via"])

# --- YOT worker, seventeen year old
k = K(); a, q = k.a, k.q
body = f"""Dear colleague,

Duty to Refer - Youth Offending Team to Basildon Borough Council

Young person: {a("Rhys Tamplin", "person.name")}
Date of birth: {a("6 April 2009", "person.date_of_birth=2009-04-06")} (17)
Gender: {a("Male", "person.gender")}
Ethnicity: {a("White British", "person.ethnicity")}
Address: {a("41 Whitmore Gardens, Basildon, SS14 2NN", "person.address")} (parental home)
Telephone: {a("07700 900355", "person.phone")}
Parent: Mrs Dawn Tamplin, 07700 900356
Order: {a("Youth Rehabilitation Order (18 months) from 12 March 2026", "custody.status=community_order", "custody.sentence_length=18 months", "custody.sentence_date=2026-03-12")}
Offence: {a("Possession of a bladed article", "custody.offence")}

What is happening: {a("Rhys's stepfather has said he must leave the family home by the end of August following repeated arguments and one incident of damage to the property. Mediation has been offered and refused. He is therefore threatened with homelessness. A referral to children's social care has also been made.", "reason", "homeless_status=threatened")}

Education/training: {a("Level 1 construction at college, starts 7 September", "un:Education/training")}
Support needs: {a("ADHD, offending, budgeting", "needs.support=ADHD|offending|budgeting")}
Risk of serious harm: {a("Low", "risk.level=low")}
Risk from others: {a("Concerns re older peers in the Craylands area, should not be placed there", "risk.excluded_areas")}
Other workers: {a("Social worker - Ms J Akintola, Basildon Assessment Team, 01632 960290", "other_professionals")}

Rhys and his mother have both agreed to this referral.{a("", "consent.given=true", "authority=Basildon", "agency=youth_offending_team")}

{a("Marcus Oyelowo-Finch", "referrer.name")}
{a("YOT Case Manager", "referrer.role")}
{a("South Essex Youth Offending Team", "referrer.organisation")}
{a("01632 960298", "referrer.phone")} / {a("marcus.oyelowo-finch@yot.example", "referrer.email")}
"""
put("yot-mail-lines", mail("marcus.oyelowo-finch@yot.example", "housing.solutions@basildon.gov.uk", "DTR", "Fri, 14 Aug 2026 16:40:00 +0100", body),
    "referral", "text", "", "lines; parent beside the young person", k, lenient=["custody.status", "risk.excluded_areas", "risk.summary", "homeless_date", "housing.situation", "person.contact_via", "needs.support", "housing.loss_reason", "household", "custody.sentence_date", "custody.sentence_length"])

# --- armed forces welfare, letter in the mail
k = K(); a, q = k.a, k.q
body = f"""                                        Unit Welfare Office
                                        Merville Barracks
                                        Colchester

                                        {a("24 August 2026", "referral_date=2026-08-24")}

Housing Options Team

DUTY TO REFER - SERVICE LEAVER: {a("Cpl Daniel Umaga-Reid", "person.name=Daniel Umaga-Reid")}

1. I am writing on behalf of the Secretary of State for Defence to refer the above named soldier, born {a("19 Jul 93", "person.date_of_birth=1993-07-19")}, to Tendring District Council. He has given his written consent (enclosed on file).

2. Cpl Umaga-Reid is being medically discharged. His last day of service is 5 Oct 26 and he and his family must vacate Service Family Accommodation at {a("22 Roberts Road, Colchester, CO2 7UG", "person.address")} by {a("6 Nov 26", "homeless_date=2026-11-06")}. They have no accommodation to move to and will be homeless from that date.

3. His household consists of his wife {a("Mereani Umaga-Reid", "hh=Mereani Umaga-Reid;wife;")} and two children, {a("Josefa (b. 11 Feb 2019)", "hh=Josefa;child;2019-02-11")} and {a("Ana (b. 3 Sep 2022)", "hh=Ana;child;2022-09-03")}.

4. He has a lower limb injury and PTSD for which he is under the care of DCMH. He would like to live in Clacton where his wife's parents have lived for over ten years and where she works as a carer.

5. He may be contacted on {a("07700 900781", "person.phone")} or {a("dan.umagareid@mailbox.example", "person.email")}.

{a("WO2 H J Castleton", "referrer.name=H J Castleton")}
{a("Unit Welfare Officer", "referrer.role")}
Mil: 94660 2277   Civ: {a("01632 960227", "referrer.phone")}
{a("uwo@barracks.example", "referrer.email")}
"""
k.g("authority=Tendring", "consent.given=true", "consent.method=written", "agency=armed_forces", "homeless_status=threatened", "person.armed_forces=true",
    "local_connection.grounds=family|employment")
put("welfare-officer-letter", mail("uwo@barracks.example", "housingoptions@tendringdc.gov.uk", "Duty to Refer - Service Leaver", "Mon, 24 Aug 2026 10:00:00 +0100", body),
    "referral", "text", "", "numbered letter of a unit welfare officer", k, lenient=["reason", "household.relationship", "housing.situation", "housing.loss_reason", "needs.physical_health", "needs.mental_health", "local_connection.details", "local_connection.grounds", "referrer.organisation", "referrer.name", "referrer.team", "other_professionals"])

# --- a provider, two people in one mail
k1, k2 = K(), K()
a, b = k1.a, k2.a
body = f"""Hi Housing Solutions,

I have two gentlemen for you this week under DTR, both due out of HMP Peterborough, both have signed consent.

PERSON 1
Name: {a("Aled Quennell", "person.name")}
DoB: {a("11/11/1979", "person.date_of_birth=1979-11-11")}
Prison no: {a("A9920DF", "person.prison_number")}
Release: {a("25/09/2026", "custody.release_date=2026-09-25")}
Previous address: {a("6 Drovers Court, Southend SS2 6QQ", "person.last_settled_address")}
Reason for referral: {a("NFA on release, relationship breakdown", "reason")}
Needs: {a("alcohol", "needs.support=alcohol")}

PERSON 2
Name: {b("Samson Adeyinka Whitlow", "person.name")}
DoB: {b("02/03/1996", "person.date_of_birth=1996-03-02")}
Prison no: {b("A0386EM", "person.prison_number")}
Release: {b("09/10/2026 (HDC eligible 11/09/2026)", "custody.release_date=2026-10-09")}
Previous address: {b("hostel in Westcliff, he cant recall the number")}
Reason for referral: {b("NFA on release, was in a hostel and cannot return due to an incident", "reason")}
Needs: {b("mental health, learning disability", "needs.support=mental health|learning disability")}

The COM for both is {a("Yvette Solanke", "lead.name")}, {a("yvette.solanke@probation.example", "lead.email")}, {a("01632 960615", "lead.phone")}.

Any questions give me a shout.

{a("Jodie Farrant", "referrer.name")}
{a("Accommodation Navigator", "referrer.role")}
{a("Threshold Housing Link", "referrer.organisation")}
{a("07700 900420", "referrer.phone")}
{a("jodie.farrant@thresholdlink.example", "referrer.email")}
"""
for key in ("lead.name", "lead.email", "lead.phone", "referrer.name", "referrer.role", "referrer.organisation", "referrer.phone", "referrer.email"):
    k2(key, k1.flat[key])
for x in (k1, k2):
    x.g("custody.prison=HMP Peterborough", "consent.given=true", "consent.method=written", "agency=other")
put("navigator-two-men", mail("jodie.farrant@thresholdlink.example", "housingsolutionsteam@southend.gov.uk", "2 x DTR", "Wed, 19 Aug 2026 13:15:00 +0100", body),
    "referral", "text", "", "two people under numbered headings, what they share stands around", k1, k2,
    lenient=["person.no_fixed_abode", "homeless_status", "agency", "needs.mental_health", "needs.substance_misuse", "housing.loss_reason", "custody.release_type", "person.last_settled_address", "housing.situation", "custody.status"])

# --- children's social care, a family fleeing
k = K(); a, q = k.a, k.q
body = f"""Hello

Duty to refer for a mum and children I am working with. Please treat as urgent and DO NOT call the home address or contact the partner.

Mother: {a("Farzana Chowdhury-Bell", "person.name")}, dob {a("08-08-1992", "person.date_of_birth=1992-08-08")}
Safe number: {a("07700 900833", "person.phone")} (between 9.30 and 2.30 only)
Children: {a("Zain, 15-04-2017", "hh=Zain;child;2017-04-15")}; {a("Aleena, 27-10-2020", "hh=Aleena;child;2020-10-27")}
Ethnicity: {a("Mixed White and Asian", "person.ethnicity")}
First language: {a("English", "person.language")}
Where staying: {a("with a cousin in Pitsea since Sunday, all three in one room, can stay until this Friday 28/08/26", "housing.situation", "homeless_date=2026-08-28")}
Home address: {a("70 Larkhill Way, Wickford, SS11 8DY", "person.last_settled_address")} - joint tenancy with partner, Wickford Homes
Partner: Nathan Bell, dob 21-01-1988, 07700 900834. Non-molestation order applied for.
Why: {a("Left following an assault on 23/08/26, police called, ref 42/118833/26. History of controlling behaviour over 6 years. Not safe to return.", "reason", "needs.domestic_abuse=true")}
Health: {a("Aleena has severe asthma. Mum on sertraline.", "un:Health")}
Immigration/NRPF: {a("British citizen", "person.immigration_status")}
IDVA: {a("Tess at Changing Pathways, 01632 960377", "other_professionals")}
Consent: {a("Yes, by phone this morning", "consent.given=true", "consent.method=oral")}

Regards
{a("Helen Macready-Olu", "referrer.name")}
{a("Social Worker", "referrer.role")} - {a("Family Support and Protection, South", "referrer.team")}
{a("Essex Children & Families", "referrer.organisation")}
Tel {a("01632 960811", "referrer.phone")}
"""
k.g("agency=social_services")
put("family-fleeing-lines", mail("helen.macready-olu@essexcare.example", "housing.solutions@basildon.gov.uk", "Urgent DTR - mum and two children", "Tue, 25 Aug 2026 12:18:09 +0100", body),
    "referral", "text", "", "lines; the abuser beside the person; safe hours", k,
    lenient=["household.relationship", "homeless_status", "person.address", "person.last_settled_address", "housing.situation", "consent.date", "person.nationality", "person.contact_via", "housing.landlord", "housing.loss_reason", "needs.mental_health", "risk.summary", "external_reference", "referrer.team", "referrer.organisation", "housing.tenancy_to_save"])

# --- the text of a council's web form, sent on by the referrer
k = K(); a, q = k.a, k.q
body = f"""Copy of the form as your website would not let me submit, keeps timing out on page 4.

ABOUT YOU THE REFERRER
Name of person referring: {a("Gillian Peverell", "referrer.name")}
Role of person referring: {a("Homeless Health Nurse", "referrer.role")}
Agency: {a("Hospitals / A&E", "un:Agency")}
Agency referral details: {a("Addenbrooke's, inclusion health team", "referrer.organisation")}
Email address of referrer: {a("g.peverell@nhs.example", "referrer.email")}
Phone number of referrer: {a("01632 960093", "referrer.phone")}
Do you have the permission of the applicant to submit this information on their behalf?: {a("Yes", "consent.given")}

MAIN APPLICANT DETAILS
Title: Mr
First name(s): {a("Matteusz")}
Surname: {a("Drozd", "person.name=Matteusz Drozd")}
Date of birth (dd/mm/yyyy): {a("25/07/1975", "person.date_of_birth=1975-07-25")}
Telephone: {a("07700 900077", "person.phone")}
Email:
Gender: -- Please Select --
Nationality: {a("Polish", "person.nationality")}
Immigration status: {a("EU settled status", "person.immigration_status")}
Preferred language: {a("Polish", "person.language")}
Is an interpreter required?: {a("Yes", "person.interpreter_needed")}
National Insurance number: Not known

HOMELESSNESS
Do they have a safe place to stay tonight?: {a("Yes", "rough_sleeping=false")}
What date will they no longer have access to the safe space?: {a("04/09/2026", "homeless_date=2026-09-04")}
Urgency of case: {a("Homeless within 7 days", "un:Urgency of case")}
Current accommodation type: {a("Staying with friends", "housing.situation")}
Address: {a("Flat 9, Corona Court, Cambridge CB4 1UR", "person.address")}
Landlord name:
Reason for homelessness: {a("Friend's landlord has found out he is staying there and says he has to go", "reason")}
Has the applicant slept rough in the last 12 months?: {a("Yes - 2 weeks in November", "un:Has the applicant slept rough in the last 12 months")}

HEALTH, DISABILITY AND SPECIAL NEEDS
Does the applicant have a physical health condition?: {a("Yes - liver disease, awaiting scan", "needs.physical_health=liver disease, awaiting scan")}
Does the applicant have a mental health condition?: {a("No", "needs.mental_health")}
Does the customer have a history of substance misuse?: {a("Yes, alcohol, abstinent since May", "needs.substance_misuse")}
Is the applicant a care leaver?: {a("No", "person.care_leaver")}
Has the applicant served in the armed forces?: {a("No", "person.armed_forces")}

SUMMARY
Declaration accepted: Yes
"""
put("webform-pasted", mail("PEVERELL, Gillian <g.peverell@nhs.example>", "housingadvice@cambridgecouncil.example", "FW: your housing referral form", "Fri, 28 Aug 2026 09:30:30 +0100", body),
    "referral", "text", "", "a web form pasted with its headings and untouched choices", k,
    lenient=["agency", "homeless_status", "housing.loss_reason", "needs.mental_health", "referrer.organisation", "needs.physical_health"])

# --- answers typed under the council's quoted questions
k = K(); a, q = k.a, k.q
body = f"""Answers below in CAPS, sorry for the delay. Yes she does agree to this being sent.

{a("Tamsin Iqbal-Rowe", "referrer.name")}
{a("Probation Practitioner", "referrer.role")}, {a("Peterborough", "referrer.team")}
{a("01632 960909", "referrer.phone")}

On Tue, 1 Sep 2026 at 14:06, Housing Needs wrote:

> Thank you for your call. To accept a referral under the Duty to Refer please reply with the following.
>
> Full name of the person you are referring
{a("CHERISE AMANDA LONGBOTTOM", "person.name=Cherise Amanda Longbottom")}
> Date of birth
{a("16/09/1990", "person.date_of_birth=1990-09-16")}
> Contact telephone number or email
{a("07700 900264", "person.phone")}
> Where is the person living now?
{a("AT HER AUNTS, 4 CATHEDRAL WALK, PETERBOROUGH PE1 4XD", "person.address=4 Cathedral Walk, Peterborough PE1 4XD")}
> Why is the person homeless or threatened with homelessness, and from what date?
{a("AUNT IS MOVING TO SCOTLAND AND TENANCY ENDS 26/09/2026. THREATENED WITH HOMELESSNESS FROM THAT DATE", "reason", "homeless_status=threatened", "homeless_date=2026-09-26")}
> Are there any risks we should know about before we see them?
{a("NO KNOWN RISKS TO STAFF. ON LICENCE UNTIL MARCH", "risk.to_staff=NO KNOWN RISKS TO STAFF", "custody.status=licence")}
> Does the person have support needs?
{a("DEPRESSION, USES CANNABIS", "needs.support=DEPRESSION|USES CANNABIS")}
>
> Kind regards
> Lorna Fitch, Housing Needs Officer
> 01632 960001
"""
k.g("consent.given=true", "agency=probation")
put("answers-under-quotes", mail("tamsin.iqbal-rowe@probation.example", "housing.needs@peterboroughcouncil.example", "RE: Duty to refer information required", "Thu, 03 Sep 2026 08:51:00 +0100", body,
    headers=[("In-Reply-To", "<abc-771@peterboroughcouncil.example>"), ("References", "<abc-771@peterboroughcouncil.example>")]),
    "referral", "text", "", "answers between the quoted questions of the council", k,
    lenient=["needs.support", "needs.mental_health", "needs.substance_misuse", "housing.situation", "risk.summary", "housing.loss_reason", "referrer.team", "referrer.organisation", "person.address", "risk.to_staff", "person.contact_via"])

# --- a charity's outreach worker, bullets
k = K(); a, q = k.a, k.q
body = f"""Hi both

Please accept this as a Duty to Refer type referral (I know we aren't a named public body but your protocol says you'll take them from us).

* Name: {a("Patrick 'Paddy' Considine", "person.name=Patrick Considine", "person.known_as=Paddy")}
* D.O.B: {a("1 May 1967", "person.date_of_birth=1967-05-01")}
* NI: {a("QQ118204A", "person.ni_number")}
* Phone: none
* Best contact: {a("through us at the day centre, he is here every morning until 11, 01632 960655", "person.contact_via")}
* Sleeping site: {a("behind the library, St Ives", "un:Sleeping site")}
* Length of time rough sleeping: {a("about 5 weeks", "un:Length of time rough sleeping", "rough_sleeping=true")}
* Last settled base: {a("29 Nene Parade, March PE15 8TD - housing association flat, Clarion", "person.last_settled_address=29 Nene Parade, March PE15 8TD", "housing.landlord=Clarion")}
* How was this lost: {a("evicted for arrears (thinks about £2,300) in June 2026", "housing.loss_reason", "housing.arrears=about £2,300")}
* Connection to Huntingdonshire: {a("works 2 days at the market in St Ives (cash), brother in Ramsey", "local_connection.details", "local_connection.grounds=employment|family", "authority=Huntingdonshire")}
* Health: {a("epilepsy, frostbite last winter", "needs.physical_health")}
* Drugs/alcohol: {a("Alcohol dependant", "needs.substance_misuse")}
* Veteran: {a("Yes - Royal Irish Rangers 85-91", "person.armed_forces=true")}
* Consent: {a("signed 20.8.26, scanned copy available", "consent.given=true", "consent.method=written", "consent.date=2026-08-20")}
* Risk: {a("can be shouty when drunk, not violent", "risk.summary")}

Cheers
{a("Imogen Sallow", "referrer.name")}
{a("Outreach Worker", "referrer.role")}, {a("Ouse Valley Night Shelter", "referrer.organisation")}
"""
k.g("homeless_status=homeless", "agency=other")
put("outreach-bullets", mail("imogen@ousevalleyshelter.example", "housingadvice@huntsdc.example", "Referral - rough sleeper", "Thu, 20 Aug 2026 17:22:00 +0100", body),
    "referral", "text", "", "bulleted lines of a charity", k,
    lenient=["reason", "authority", "homeless_status", "housing.situation", "housing.arrears", "housing.landlord", "person.no_fixed_abode", "person.address", "needs.support", "local_connection.grounds", "risk.to_staff", "referrer.phone"])
