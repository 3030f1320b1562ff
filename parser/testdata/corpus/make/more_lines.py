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
""", lenient=["housing.situation", "reason", "housing.loss_reason", "homeless_status", "custody.status", "custody.sentence_length", "referrer.role", "referrer.organisation", "lead", "household", "unmapped"], to="housing@brentwood.example", shape="dotted leaders")

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
