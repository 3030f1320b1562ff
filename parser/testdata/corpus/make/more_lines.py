"""Forms typed into plain mails, each in its sender's own shape. No need beyond Python."""
from more_lib import post

post("more-lines-omu-colons", "OMU Littlehey <omu.littlehey@prisons.example>", "DTR REFERRAL FORM", """DUTY TO REFER - REFERRAL TO LOCAL HOUSING AUTHORITY

Date of referral: 07/04/2026
Local Housing Authority: Harlow Council

PRISONER DETAILS
Name: HARGREAVES, Dean Paul
Prison number: A6620ET
DOB: 23/05/1986
Ethnicity: White - British
Establishment: HMP Littlehey
Offence: Possession with intent to supply
Sentence length: 36 months
Date of sentence: 14/11/2024
Release date: 14/05/2026
Release type: CRD
Address on release: none
Last address: 90 Potter Street, Harlow CM17 9ZZ
Local connection: Lived in Harlow from 2009 until arrest
Mental health: None known
Physical health: Type 2 diabetes
Substance misuse: Completed DARS, no current concerns
Consent obtained: Yes - signed

REFERRER
Name: Lynne Sedgwick
Job title: Prison Offender Manager
Email: lynne.sedgwick@prisons.example
Telephone: 01632 960512

COMMUNITY OFFENDER MANAGER
Name: Graham Tuffin
Email: graham.tuffin@probation.example
Telephone: 01632 960513
""", """
referral_date=2026-04-07
authority=Harlow
person.name=Dean Paul Hargreaves
person.prison_number=A6620ET
person.date_of_birth=1986-05-23
person.ethnicity=White - British
custody.prison=HMP Littlehey
custody.offence=Possession with intent to supply
custody.sentence_length=36 months
custody.sentence_date=2024-11-14
custody.release_date=2026-05-14
custody.release_type=CRD
person.last_settled_address=90 Potter Street, Harlow CM17 9ZZ
local_connection.details=Lived in Harlow from 2009 until arrest
local_connection.grounds+=residence
needs.mental_health=None known
needs.physical_health=Type 2 diabetes
needs.substance_misuse=Completed DARS, no current concerns
consent.given=true
consent.method=written
agency=prison
referrer.name=Lynne Sedgwick
referrer.role=Prison Offender Manager
referrer.email=lynne.sedgwick@prisons.example
referrer.phone=01632 960512
lead.name=Graham Tuffin
lead.email=graham.tuffin@probation.example
lead.phone=01632 960513
""", lenient=["custody.status", "local_connection.grounds"], shape="label: value under capitals; three blocks with Name")

post("more-lines-answers-on-next-line", "Ward 7 <ward7@nhs.example>", "Referral", """Homelessness Referral (inpatient)

Patient name
Wioletta Kaczmarek

Date of birth
9 Sept 1978

NHS number
485 777 3457

Ward
Ward 7, St Osyth Community Hospital

Expected discharge date
24/04/2026

Where was the patient living before admission?
Private rented room, 12 Albany Street, Clacton-on-Sea CO15 2QQ

Can they go back there?
No - landlord has changed the locks

Patient's telephone
07700 900188

First language
Polish

Interpreter needed?
Yes

Any mobility or health needs relevant to housing
Below-knee amputation, wheelchair user

Has the patient agreed to this referral?
Yes, verbally, 13/04/2026

Your name and role
Moses Tanui, Staff Nurse

Ward telephone
01632 960733
""", """
agency=hospital
person.name=Wioletta Kaczmarek
person.date_of_birth=1978-09-09
person.nhs_number=4857773457
person.contact_via=Ward 7, St Osyth Community Hospital
unmapped+=Expected discharge date::24/04/2026
person.last_settled_address=12 Albany Street, Clacton-on-Sea CO15 2QQ
housing.loss_reason=No - landlord has changed the locks
person.phone=07700 900188
person.language=Polish
person.interpreter_needed=true
needs.physical_health=Below-knee amputation, wheelchair user
consent.given=true
consent.method=oral
consent.date=2026-04-13
referrer.name=Moses Tanui
referrer.role=Staff Nurse
referrer.phone=01632 960733
""", lenient=["person.contact_via", "person.address", "person.last_settled_address", "housing.loss_reason", "housing.situation", "referrer.organisation", "agency", "reason"], to="housing@tendring.example", shape="question on one line, answer on the next")

post("more-lines-dotted-leaders", "Clare Batten <clare.batten@yjs.example>", "YJS housing referral - please confirm receipt", """ESSEX YOUTH JUSTICE SERVICE - HOUSING REFERRAL

Young person .................... Reece Lawal
Date of birth ................... 16.12.2008
Gender .......................... Male
Current address ................. 77 Hatch Road, Pilgrims Hatch, Brentwood CM15 9ZZ
Living with ..................... Aunt (Mrs B Lawal)
Order ........................... Referral Order, 9 months
Housing issue ................... Aunt has given him until 8 May to leave
Date homeless ................... 08.05.2026
Support needs ................... Education; emotional wellbeing
Substance use ................... Daily cannabis
Risk of serious harm ............ Low
Young person's mobile ........... 07700 900365
Agrees to referral .............. Yes
Case manager .................... Clare Batten
Case manager tel ................ 01632 960178
Team ............................ West Quadrant
""", """
agency=youth_offending_team
person.name=Reece Lawal
person.date_of_birth=2008-12-16
person.gender=Male
person.address=77 Hatch Road, Pilgrims Hatch, Brentwood CM15 9ZZ
housing.situation=Aunt (Mrs B Lawal)
unmapped+=Order::Referral Order, 9 months
reason=Aunt has given him until 8 May to leave
homeless_date=2026-05-08
needs.support+=Education
needs.support+=emotional wellbeing
needs.substance_misuse=Daily cannabis
risk.level=low
person.phone=07700 900365
consent.given=true
referrer.name=Clare Batten
referrer.role=Case manager
referrer.phone=01632 960178
referrer.team=West Quadrant
referrer.organisation=Essex Youth Justice Service
""", lenient=["housing.situation", "reason", "housing.loss_reason", "homeless_status", "custody.status", "referrer.role", "referrer.organisation", "lead", "household", "unmapped"], to="housing@brentwood.example", shape="dotted leaders")

post("more-lines-underscores-two-a-line", "Jobcentre Plus Braintree <jcp.braintree@dwp.example>", "Referral form - M Dobson", """        JOBCENTRE PLUS - HOMELESSNESS REFERRAL (DUTY TO REFER)

Customer name ___Michael Dobson________  NINO ___NX 67 30 12 A____
D.O.B ___30/01/1964____ Age __62__  Tel ___07700 900741______________

Is the customer:  [ ] homeless now   [X] at risk of homelessness
If at risk, from what date? ___16/05/2026___

Reason ___Landlord is selling. Section 21 served 16 March.______________
________________________________________________________________

Current address ___8 Rayne Close, Braintree_________ Postcode ___CM7 5ZZ___

Does the customer consent to this referral?   Y [X]   N [ ]
Has the customer served in HM Armed Forces?    Y [ ]   N [X]
Benefits in payment ___UC incl. LCWRA____________________________

Work coach ___Aneeta Sandhu________ Office ___Braintree JCP_______
Tel ___01632 960624________ Date ___02/04/2026________
""", """
agency=jobcentre
person.name=Michael Dobson
person.ni_number=NX673012A
person.date_of_birth=1964-01-30
person.phone=07700 900741
homeless_status=threatened
homeless_date=2026-05-16
reason=Landlord is selling. Section 21 served 16 March.
person.address=8 Rayne Close, Braintree, CM7 5ZZ
consent.given=true
person.armed_forces=false
unmapped+=Benefits in payment::UC incl. LCWRA
referrer.name=Aneeta Sandhu
referrer.role=Work coach
referrer.organisation=Braintree JCP
referrer.phone=01632 960624
referral_date=2026-04-02
""", lenient=["housing.loss_reason", "referrer.role", "referrer.team", "referrer.organisation"], shape="underscore blanks, two pairs a line, bracket boxes before the words")

post("more-lines-aligned-columns", "Approved Premises <ap.basildon@probation.example>", "AP move on DTR", """Approved Premises move-on: duty to refer

Surname          TREVANION            Forename         Giles
DOB              02-Jun-1971          CRN              P338104
AP               Basildon AP          Move-on date     26-May-2026
Status           On licence           RoSH             Very high
MAPPA level      2                    MAPPA category   2
Tel (resident)   07700 900803         Tel (AP office)  01632 960420

Key worker       Noreen Halfpenny
Email            noreen.halfpenny@probation.example
Probation Off.   Curtis Amoah, 01632 960421

Consent          Yes, in writing, 31-Mar-2026
Excluded areas   Wickford; Billericay
Health           High blood pressure
Reason           12 weeks at the AP come to an end and there is no move-on address
""", """
person.name=Giles Trevanion
person.date_of_birth=1971-06-02
person.crn=P338104
custody.status=licence
risk.level=very_high
risk.mappa_level=2
risk.mappa_category=2
person.phone=07700 900803
referrer.name=Noreen Halfpenny
referrer.role=Key worker
referrer.email=noreen.halfpenny@probation.example
consent.given=true
consent.method=written
consent.date=2026-03-31
risk.excluded_areas=Wickford; Billericay
needs.physical_health=High blood pressure
reason=12 weeks at the AP come to an end and there is no move-on address
lead.name=Curtis Amoah
lead.phone=01632 960421
housing.situation=Basildon AP
homeless_date=2026-05-26
agency=probation
""", lenient=["lead", "other_professionals", "referrer.role", "referrer.organisation", "referrer.phone", "housing.situation", "homeless_date", "person.contact_via", "unmapped", "agency"], to="homeless@basildon.example", shape="columns aligned with spaces, two pairs a line")

post("more-lines-bullets-under-heads", "Jackie Froome <jackie.froome@openroofs.example>", "Referral for Colchester", """ABOUT ME
* Jackie Froome, Outreach Co-ordinator
* Open Roofs Colchester
* jackie.froome@openroofs.example / 07700 900521

ABOUT THE PERSON
* Name - Samuel Adjei
* Born - 27 July 1990
* Contact - 07700 900522 (text first)
* Sleeping - doorway of the old post office, every night since 20 March
* From - Tower Hamlets originally, worked at Colchester hospital kitchens 2021-2025
* Health - leg ulcers
* Drink/drugs - alcohol, in treatment
* Risk to workers - none known

CONSENT
* Signed on 11/04/2026, form kept here
""", """
agency=other
referrer.name=Jackie Froome
referrer.role=Outreach Co-ordinator
referrer.organisation=Open Roofs Colchester
referrer.email=jackie.froome@openroofs.example
referrer.phone=07700 900521
person.name=Samuel Adjei
person.date_of_birth=1990-07-27
person.phone=07700 900522
rough_sleeping=true
homeless_status=homeless
housing.situation=doorway of the old post office, every night since 20 March
local_connection.details=Tower Hamlets originally, worked at Colchester hospital kitchens 2021-2025
needs.physical_health=leg ulcers
needs.substance_misuse=alcohol, in treatment
risk.to_staff=none known
consent.given=true
consent.method=written
consent.date=2026-04-11
""", lenient=["local_connection", "housing.situation", "homeless_status", "person.no_fixed_abode", "agency"], to="dutytorefer@colchester.example", shape="bullets with a dash after the label, referrer's bullets without labels")

post("more-lines-terse-labels", "H Quill <h.quill@probation.example>", "dtr", """nm kyle brannigan
dob 5.8.95
crn D559021
tel 07700 900930
add nfa
status licence till 9/26
prison n/a
lha thurrock
reason partner threw him out 1/4, been on sofas since
consent y (verbal)
rosh m
mappa no
needs alcohol, debt
po h quill 01632 960190
""", """
person.name=kyle brannigan
person.date_of_birth=1995-08-05
person.crn=D559021
person.phone=07700 900930
person.no_fixed_abode=true
custody.status=licence
authority=Thurrock
reason=partner threw him out 1/4, been on sofas since
consent.given=true
consent.method=oral
risk.level=medium
needs.support+=alcohol
needs.support+=debt
referrer.name=h quill
referrer.phone=01632 960190
agency=probation
""", lenient=["referrer.role", "lead", "agency", "homeless_status", "unmapped"], to="housing@thurrock.example", shape="lower case, abbreviated labels without colons")

post("more-lines-numbered-with-options", "Katrina Bloom <katrina.bloom@essexcc.example>", "Leaving care referral", """LEAVING & AFTERCARE TEAM: REFERRAL UNDER DUTY TO REFER

1) Young person's full name? Ashanti Morris-Lee
2) Date of birth? 03/02/2008
3) Are they a care leaver? YES
4) Present accommodation (delete): ~~foster~~ / supported lodgings / ~~own tenancy~~
5) Date it ends? 2nd June 2026
6) Why does it end? Host is retiring
7) Consent to referral? YES, signed 10/04/26
8) Expecting a baby? NO
9) Recourse to public funds? YES
10) Contact no: 07700 900480
11) Email: ashanti.ml@mailbox.example
12) Physical or mental health: Anxiety, no medication
13) Worker's name / title: Katrina Bloom / Personal Adviser
14) Worker's phone: 01632 960555
15) Manager (for information only): Alan Prewett
""", """
agency=social_services
person.name=Ashanti Morris-Lee
person.date_of_birth=2008-02-03
person.care_leaver=true
housing.situation=supported lodgings
homeless_date=2026-06-02
housing.loss_reason=Host is retiring
consent.given=true
consent.method=written
consent.date=2026-04-10
person.pregnant=false
person.public_funds=true
person.phone=07700 900480
person.email=ashanti.ml@mailbox.example
needs.mental_health=Anxiety, no medication
referrer.name=Katrina Bloom
referrer.role=Personal Adviser
referrer.phone=01632 960555
unmapped+=Manager (for information only)::Alan Prewett
referrer.team=Leaving & Aftercare Team
""", lenient=["needs", "referrer.team", "referrer.organisation", "homeless_date", "homeless_status", "other_professionals", "reason"], to="housing@maldon.example", shape="numbered questions, deletions written with tildes")

post("more-lines-prose-answers-in-capitals-quest", "Duty Desk <dutydesk@fenlandhealth.example>", "Mental health ward DTR", """WHO ARE YOU REFERRING?
Mr Desmond Achebe. He prefers Des.

WHEN WERE THEY BORN?
14th of August 1959

HOW CAN WE CONTACT THEM?
Through the ward: Linden Ward, The Willows, 01632 960870. Des has no phone.

WHAT IS THEIR HOUSING SITUATION?
Supported housing in Fairfield Road ended when he was sectioned in January.

WHEN WILL THEY BE HOMELESS?
Discharge is planned for 5 May 2026 and he will be homeless from that day.

DO THEY AGREE TO BE REFERRED?
He signed the form on 16 April.

WHAT ELSE SHOULD WE KNOW?
Bipolar disorder, stable on lithium. His CPN is Rosalind Ekwall, 01632 960871.

WHO ARE YOU?
Hannah Marchetti, Occupational Therapist, Linden Ward, hannah.marchetti@nhs.example
""", """
agency=hospital
person.name=Desmond Achebe
person.known_as=Des
person.date_of_birth=1959-08-14
person.contact_via=Through the ward: Linden Ward, The Willows, 01632 960870. Des has no phone.
housing.situation=Supported housing in Fairfield Road ended when he was sectioned in January.
homeless_date=2026-05-05
homeless_status=threatened
consent.given=true
consent.method=written
consent.date=2026-04-16
needs.mental_health=Bipolar disorder, stable on lithium
other_professionals=His CPN is Rosalind Ekwall, 01632 960871
referrer.name=Hannah Marchetti
referrer.role=Occupational Therapist
referrer.team=Linden Ward
referrer.email=hannah.marchetti@nhs.example
""", lenient=["consent.date", "housing", "needs.mental_health", "other_professionals", "referrer.team", "referrer.organisation", "unmapped", "reason", "person.phone"], to="southend.housing@southend.example", date="Fri, 17 Apr 2026 12:01:09 +0100", shape="questions in capitals with sentences below")

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
