"""More forms typed into plain mails. No need beyond Python."""
from more_lib import post

post("more-lines-provider-dash-pairs", "Rhys Maddox <rhys.maddox@newleafcrs.example>", "CRS Accommodation DTR: BK", """New Leaf CRS (Accommodation) East

Referral date        - 20 March 2026
Service user         - Barbara Kinnear
Also known as        - Babs
D.o.b                - 22 March 1974
CRN                  - X904415
Prison               - HMP/YOI Peterborough
Release              - 30 April 2026 (HDC)
Address at release   - None identified
Housing history      - Lost council flat at 31 Mayflower Road, Chafford Hundred through arrears in 2024
Arrears owed         - approx. £2,100 to Thurrock Council
Family               - Two children in care, no contact
Substance misuse     - Heroin, on Buvidal
DA                   - Victim (ex-partner, non-mol order in place)
Permission to refer  - Yes, signed on 19 March 2026
COM                  - Yasmin Petrou, yasmin.petrou@probation.example, 01632 960367
Completed by         - Rhys Maddox, Resettlement Navigator, 07700 900366
""", """
referral_date=2026-03-20
agency=other
referrer.organisation=New Leaf CRS (Accommodation) East
person.name=Barbara Kinnear
person.known_as=Babs
person.date_of_birth=1974-03-22
person.crn=X904415
custody.prison=HMP Peterborough
custody.release_date=2026-04-30
custody.release_type=HDC
person.last_settled_address=31 Mayflower Road, Chafford Hundred
housing.loss_reason=Lost council flat at 31 Mayflower Road, Chafford Hundred through arrears in 2024
housing.arrears=approx. £2,100 to Thurrock Council
needs.substance_misuse=Heroin, on Buvidal
needs.domestic_abuse=true
consent.given=true
consent.method=written
consent.date=2026-03-19
lead.name=Yasmin Petrou
lead.email=yasmin.petrou@probation.example
lead.phone=01632 960367
referrer.name=Rhys Maddox
referrer.role=Resettlement Navigator
referrer.phone=07700 900366
unmapped+=Family::Two children in care, no contact
""", lenient=["person.last_settled_address", "housing.loss_reason", "housing.situation", "person.no_fixed_abode", "referrer.team", "agency"], to="housing@thurrock.example", shape="dash columns, several facts in the last answers")

post("more-lines-quoted-form-returned", "Leon Sparkes <leon.sparkes@prisons.example>", "RE: Your referral - form needed", """Hi Mandy, form completed below as requested. Leon

Leon Sparkes
Pre-release team, HMP Wayland

On 8 Apr 2026, at 14:02, Housing Needs <housing@castlepoint.example> wrote:

> Dear Leon
>
> We cannot take a referral without the following. Please reply inserting the answers.
>
> Full name of the person you are referring: Jerome Castellan
> Their date of birth: 18/06/1982
> Prison number: A1093FJ
> Date they will be released: 21/05/2026
> Why they have nowhere to live: Tenancy in Canvey surrendered at start of sentence
> Consent given? (yes/no): yes
> Phone or other means of contact: Pre-release team 01632 960691
> Risks we should know about: Threatened a housing officer in 2019
>
> Kind regards
> Mandy Osterley
> Housing Needs Officer
> Castle Point
> 01632 960010
""", """
person.name=Jerome Castellan
person.date_of_birth=1982-06-18
person.prison_number=A1093FJ
custody.release_date=2026-05-21
reason=Tenancy in Canvey surrendered at start of sentence
consent.given=true
person.contact_via=Pre-release team 01632 960691
risk.summary=Threatened a housing officer in 2019
referrer.name=Leon Sparkes
referrer.team=Pre-release team
referrer.organisation=HMP Wayland
agency=prison
""", kind=["referral", "update"], lenient=["person.phone", "risk.to_staff", "risk.summary", "housing.loss_reason", "agency", "custody.prison", "referrer.role", "homeless_status"], to="housing@castlepoint.example", extra=[("In-Reply-To", "<cp-8@castlepoint.example>")], shape="answers written into the quoted mail of the council")

post("more-lines-forwarded-gsx-style", "Customer Services <customer.services@uttlesford.example>", "FW: [CJSM] Duty to refer", """Received in contact centre, think this is for you
Elaine Proudfoot | Customer Service Adviser | 01632 960000

________________________________
From: whitemoor.omu@prisons.example.cjsm.example
Sent: 15 April 2026 08:51
To: Customer Services
Subject: [CJSM] Duty to refer

OFFICIAL-SENSITIVE

Name of offender:      Nathaniel Uddin-Price
DOB:                   13/10/1975
NOMIS:                 A8841AV
Located:               Whitemoor (HMP)
Sentence type:         Extended determinate
Parole release date:   02/06/2026
Index offence:         Wounding with intent (s.18)
MAPPA:                 Category 2, Level 2
Risk of serious harm:  High (public, known adult)
Licence conditions:    Residence as approved, GPS tag, no contact with victim
Victim:                [removed]
Wishes to live in:     Uttlesford - mother in Great Dunmow
Consent to share:      Yes

COM: Fenella Ward, Essex North, fenella.ward@probation.example
Form filled in by: T. Lubbock (POM) x4412
""", """
person.name=Nathaniel Uddin-Price
person.date_of_birth=1975-10-13
person.prison_number=A8841AV
custody.prison=HMP Whitemoor
custody.status=sentenced
custody.release_date=2026-06-02
custody.release_type=Parole
custody.offence=Wounding with intent (s.18)
risk.mappa_category=2
risk.mappa_level=2
risk.level=high
custody.licence_conditions=Residence as approved, GPS tag, no contact with victim
authority=Uttlesford
local_connection.grounds+=family
local_connection.details=mother in Great Dunmow
consent.given=true
lead.name=Fenella Ward
lead.email=fenella.ward@probation.example
referrer.name=T. Lubbock
referrer.role=POM
unmapped+=Sentence type::Extended determinate
agency=prison
""", lenient=["authority", "local_connection", "custody.status", "custody.release_type", "custody.sentence_length", "risk.summary", "unmapped", "referrer.phone", "referrer.organisation", "consent.given", "agency"], to="housing@uttlesford.example", date="Wed, 15 Apr 2026 09:40:00 +0100", shape="forwarded by the contact centre, protective marking, combined MAPPA and name-and-region answers")

post("more-lines-hospital-sbar", "Elm Ward <elm.ward@nhs.example>", "SBAR - homeless pt", """SITUATION: Pt Shanice Oduya, 26/10/1998, medically fit, no home to go to. Verbal consent to DTR gained today 20/4/26.
BACKGROUND: Admitted 02/04/26 with pyelonephritis. Was staying with various friends around Basildon. Last own tenancy was Flat 3, 60 Timberlog Lane, Basildon until Nov 2025 (evicted, arrears).
ASSESSMENT: 28 weeks pregnant. Independent. No MH hx. Not using substances.
RECOMMENDATION: Please assess before discharge on 23/4/26. Pt mobile 07700 900592. Ward clerk 01632 960840.

S/N Oluwaseun Bright, Elm Ward, Southfleet General
""", """
agency=hospital
person.name=Shanice Oduya
person.date_of_birth=1998-10-26
consent.given=true
consent.method=oral
consent.date=2026-04-20
person.last_settled_address=Flat 3, 60 Timberlog Lane, Basildon
housing.situation=staying with various friends around Basildon
housing.loss_reason=evicted, arrears
person.pregnant=true
needs.mental_health=No MH hx
needs.substance_misuse=Not using substances
person.phone=07700 900592
referrer.name=Oluwaseun Bright
referrer.role=S/N
referrer.team=Elm Ward
referrer.organisation=Southfleet General
""", lenient=["homeless_status", "needs.physical_health", "housing", "person.contact_via", "reason", "unmapped", "referral_date", "referrer.role"], to="homeless@basildon.example", date="Mon, 20 Apr 2026 16:20:00 +0100", shape="clinical hand-over with four headings")

post("more-lines-slashes-and-bars", "PSO Team <epping.pso@probation.example>", "Referral to LHA / R. Whelan / 27.05.26", """Name / Roisin Whelan // DoB / 01.03.1993 // CRN / K120945 // NOMS / A3390FE
Prison / HMP Downview // Release / 27.05.26 // Type / Fixed term recall
Accommodation prior / B&B placed by Epping Forest DC // Needs / mental health; alcohol
Consent / yes, written // RoSH / medium // MAPPA / not applicable
Lead / Ola Szymanska // Lead e-mail / ola.szymanska@probation.example // Lead tel / 01632 960238
Ref by / Dominic Farr, PSO
""", """
person.name=Roisin Whelan
person.date_of_birth=1993-03-01
person.crn=K120945
person.prison_number=A3390FE
custody.prison=HMP Downview
custody.release_date=2026-05-27
custody.release_type=Fixed term recall
custody.status=recall
housing.situation=B&B placed by Epping Forest DC
needs.support+=mental health
needs.support+=alcohol
consent.given=true
consent.method=written
risk.level=medium
lead.name=Ola Szymanska
lead.email=ola.szymanska@probation.example
lead.phone=01632 960238
referrer.name=Dominic Farr
referrer.role=PSO
agency=probation
""", lenient=["custody.status", "needs", "housing.situation", "agency", "person.last_settled_address"], to="housing@eppingforest.example", shape="pairs between slashes, several a line")

post("more-lines-children-services-minutes", "MASH <mash@thurrock.example>", "Housing referral following strategy discussion", """Following today's meeting the action for Children's Social Care was to complete a duty to refer. Details:

Family name:      Lightfoot
Mother:           Jade Lightfoot, dob 19/12/1996, tel 07700 900606
Children:         Kai Lightfoot, dob 01/06/2019
                  Mia-Rose Lightfoot, dob 23/09/2023
Father of Mia-Rose (not in household): Connor Hibbert
Address:          2 Seabrooke Rise, Grays, RM17 6ZZ (must leave by 15/05/2026)
Landlord:         Mrs P Acheampong
Consent:          Mother has signed
Social worker:    Beverley Ennis, Assessment Team 2, beverley.ennis@thurrock.example, 01632 960727
Team manager:     Kwame Boadi
School:           Quarry Hill Primary
Why homeless:     Overcrowded sublet; leaseholder wants them out
""", """
agency=social_services
person.name=Jade Lightfoot
person.date_of_birth=1996-12-19
person.phone=07700 900606
household+=Kai Lightfoot/Children/2019-06-01
household+=Mia-Rose Lightfoot/Children/2023-09-23
person.address=2 Seabrooke Rise, Grays, RM17 6ZZ
housing.landlord=Mrs P Acheampong
homeless_date=2026-05-15
consent.given=true
consent.method=written
referrer.name=Beverley Ennis
referrer.role=Social worker
referrer.team=Assessment Team 2
referrer.email=beverley.ennis@thurrock.example
referrer.phone=01632 960727
unmapped+=Team manager::Kwame Boadi
unmapped+=School::Quarry Hill Primary
reason=Overcrowded sublet; leaseholder wants them out
""", lenient=["referrer.role", "person.address", "household.relationship", "reason", "housing.loss_reason", "homeless_status", "other_professionals", "referrer.organisation", "homeless_date"], to="housing@thurrock.example", shape="person named by her part in the family; continuation lines; other names")

post("more-lines-covering-then-form", "A. Nadarajah <a.nadarajah@probation.example>", "Duty to refer - consent form to follow", """Dear all,

As you know the new template isn't opening on my laptop so I have pasted the form in here.  Please call me if anything's missing.  I'm on leave from 24 April; Pat Leverett (01632 960771) is covering.

========================================
1. ABOUT THE REFERRER
========================================
Name            : Anushka Nadarajah
Position        : Senior Probation Officer
Agency          : Probation Service
Office          : Southend Probation Office
Tel             : 01632 960770
Email           : a.nadarajah@probation.example

========================================
2. ABOUT THE PERSON
========================================
Name            : Errol Fairweather
DOB             : 08/11/1968
Tel             : NONE
Address         : Room 9, Kursaal Guest House, Southend-on-Sea SS1 2ZZ
NI No           : WB 45 19 88 D
Nationality     : British

========================================
3. ABOUT THE HOMELESSNESS
========================================
Homeless now?   : No
Threatened?     : Yes
When            : 09/05/2026
Why             : Guest house is closing
Arrears?        : No

========================================
4. CONSENT
========================================
Has the person consented?  : Yes
How                        : Verbal
""", """
referrer.name=Anushka Nadarajah
referrer.role=Senior Probation Officer
referrer.organisation=Probation Service
referrer.team=Southend Probation Office
referrer.phone=01632 960770
referrer.email=a.nadarajah@probation.example
agency=probation
person.name=Errol Fairweather
person.date_of_birth=1968-11-08
person.address=Room 9, Kursaal Guest House, Southend-on-Sea SS1 2ZZ
person.ni_number=WB451988D
person.nationality=British
homeless_status=threatened
homeless_date=2026-05-09
reason=Guest house is closing
consent.given=true
consent.method=oral
""", lenient=["reason", "housing.loss_reason", "housing.arrears", "other_professionals", "housing.situation", "lead"], to="housing@southend.example", shape="cover note with a stand-in's number, then a form with rules of equals signs")

post("more-lines-mobile-one-paragraph", "Dee <d.mwangi@nhs.example>", "housing ref", """Urgent treatment centre Harlow. Pt: Paul Sirett; DOB 12/12/1962; tel 07700 900149; homeless since 03/04/2026, sleeping in his van; reason: marriage breakdown; consent: yes, verbal; health: foot infection, insulin dependent diabetic; armed forces: yes; contact: D Mwangi, Advanced Nurse Practitioner, 01632 960148.

Get Outlook for Android
""", """
agency=urgent_treatment_centre
person.name=Paul Sirett
person.date_of_birth=1962-12-12
person.phone=07700 900149
homeless_status=homeless
homeless_date=2026-04-03
rough_sleeping=true
housing.situation=sleeping in his van
reason=marriage breakdown
consent.given=true
consent.method=oral
needs.physical_health=foot infection, insulin dependent diabetic
person.armed_forces=true
referrer.name=D Mwangi
referrer.role=Advanced Nurse Practitioner
referrer.phone=01632 960148
referrer.organisation=Urgent treatment centre Harlow
""", lenient=["referrer.organisation", "referrer.team", "housing.loss_reason", "housing.situation"], to="homelessness@harlow.example", shape="one paragraph of label: value; parted by semicolons")

post("more-lines-police-custody-sergeant", "Custody Harlow <custody.harlow@police.example>", "Detained person - housing", """From:  Harlow Custody Suite, Essex Police
Officer:  PS 2214 Wren, Liaison & Diversion
Re:  Vincent (Vinnie) Marlowe
Born:  28-FEB-1987
Last known address:  hostel, Netteswell Road, Harlow (excluded 2 weeks ago)
Current position:  Released on bail from here at 1900 hrs tonight, has nowhere to stay tonight
Bail conditions:  Not to enter The Stow shopping centre
Agrees to housing referral:  Yes - verbally at 1615
Vulnerabilities:  learning disability; alcohol
Best contact:  07700 900077 (L&D worker Siobhan Keats) - he has no phone
""", """
agency=other
referrer.name=PS 2214 Wren
referrer.organisation=Essex Police
referrer.team=Harlow Custody Suite
person.name=Vincent Marlowe
person.known_as=Vinnie
person.date_of_birth=1987-02-28
person.last_settled_address=hostel, Netteswell Road, Harlow
custody.status=bail
rough_sleeping=true
homeless_status=homeless
custody.licence_conditions=Not to enter The Stow shopping centre
consent.given=true
consent.method=oral
needs.support+=learning disability
needs.support+=alcohol
person.contact_via=07700 900077 (L&D worker Siobhan Keats) - he has no phone
""", lenient=["referrer.name", "referrer.role", "referrer.team", "agency", "housing", "needs", "custody.licence_conditions", "person.last_settled_address", "unmapped", "homeless_status", "person.phone", "risk.excluded_areas"], to="homelessness@harlow.example", shape="police custody memo")
