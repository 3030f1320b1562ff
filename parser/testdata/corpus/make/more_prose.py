"""Referrals written as letters and hurried mails. No need beyond Python."""
from more_lib import post

SOFT = ["reason", "housing.situation", "housing.loss_reason", "local_connection.details", "unmapped", "person.contact_via",
        "risk.summary", "other_professionals", "needs.support"]

post("more-prose-officer-between-appointments", "Denise Okafor <denise.okafor@probation.example>", "DTR - D Whitlock", """Hi all

Sorry this is brief, am between appointments. Please take this as a duty to refer for Darren Whitlock, dob 17/9/88, crn J204417. He was told to leave his mum's in Witham on Friday and has been in his car since. He's on licence to me until Feb next year. Happy for you to ring him - 07700 900641. He said yes to the referral in supervision this morning (verbal).

Medium RoSH, nothing known re staff. On a methadone script with Open Road.

I'm the named lead.

Ta
Denise Okafor
Probation Officer, Essex North PDU
01632 960118
""", """
person.name=Darren Whitlock
person.date_of_birth=1988-09-17
person.crn=J204417
person.phone=07700 900641
agency=probation
custody.status=licence
consent.given=true
consent.method=oral
homeless_status=homeless
rough_sleeping=true
housing.loss_reason=told to leave his mum's in Witham on Friday
housing.situation=in his car since
risk.level=medium
risk.to_staff=nothing known re staff
needs.substance_misuse=On a methadone script with Open Road
referrer.name=Denise Okafor
referrer.role=Probation Officer
referrer.organisation=Essex North PDU
referrer.phone=01632 960118
lead.name=Denise Okafor
lead.phone=01632 960118
""", lenient=SOFT + ["homeless_status", "referrer.organisation", "referrer.team", "consent.date", "referral_date"], shape="hurried prose, relative days, sleeping in a car, signature of three lines")

post("more-prose-ward-discharge-letter", "Priti Ramanathan <p.ramanathan@nhs.example>", "Homeless patient ready for discharge", """Dear Housing Options

RE: Mr Gordon Pell, d.o.b. 2 November 1951, NHS No 943 476 5919

I am the Discharge Co-ordinator on Kingsley Ward at Broomhaven Hospital. I am writing to refer the above gentleman under the duty to refer with his written consent, which he signed on 9 April 2026.

Mr Pell was admitted on 21 March after a fall. Before admission he lived at 14 Cutlers Row, Halstead, CO9 2XZ with his daughter, Mrs Karen Lister, who tells us that she can no longer manage and he cannot return. He will be homeless when he is discharged, which we expect to be on 22 April.

He has COPD and now walks with a frame, so a ground-floor property would be needed. He has no mental health diagnosis. He does not drink or use drugs.

The ward telephone is 01632 960277 and Mr Pell does not have a telephone of his own; he can be reached through the ward.

Yours faithfully

Priti Ramanathan
Discharge Co-ordinator
Integrated Discharge Team
Broomhaven Hospital NHS Trust
Tel 01632 960280
""", """
person.name=Gordon Pell
person.date_of_birth=1951-11-02
person.nhs_number=9434765919
person.address=14 Cutlers Row, Halstead, CO9 2XZ
person.contact_via=The ward telephone is 01632 960277; he can be reached through the ward
agency=hospital
consent.given=true
consent.method=written
consent.date=2026-04-09
homeless_status=threatened
homeless_date=2026-04-22
housing.loss_reason=lived with his daughter, Mrs Karen Lister, who tells us that she can no longer manage and he cannot return
needs.physical_health=He has COPD and now walks with a frame
needs.mental_health=He has no mental health diagnosis
needs.substance_misuse=He does not drink or use drugs
referrer.name=Priti Ramanathan
referrer.role=Discharge Co-ordinator
referrer.team=Integrated Discharge Team
referrer.organisation=Broomhaven Hospital NHS Trust
referrer.phone=01632 960280
""", lenient=SOFT + ["person.address", "person.last_settled_address", "needs.physical_health", "homeless_date", "person.gender"], shape="formal letter with a RE: line")

post("more-prose-resettlement-email", "Resettlement HMP Thornmarsh <resettlement@prisons.example>", "Duty to refer: Ashdown A4471FK", """Good afternoon,

Please find below details of a gentleman being released to your area.

Name: Kieran Ashdown, NOMS A4471FK, born 30.06.1994. Kieran is serving 20 months for burglary at HMP Chelmsford and his conditional release date is 28 May 2026. He gave up a private rented flat at 3b Lime Court, Colchester when he came in and has nowhere to go. His local connection is to Colchester, where he has lived all his life and where his two children live with their mother.

Kieran has signed the consent form. He has asthma and ADHD. He used cocaine in the community but has been clean for six months. COM is Alison Tweddle (alison.tweddle@probation.example, 01632 960442) and she will co-ordinate.

Phone calls can be booked via the OMU on 01632 960430.

Kind regards,
Marcus Dean | Resettlement Practitioner | HMP Chelmsford | 01632 960433
""", """
person.name=Kieran Ashdown
person.prison_number=A4471FK
person.date_of_birth=1994-06-30
person.last_settled_address=3b Lime Court, Colchester
person.contact_via=Phone calls can be booked via the OMU on 01632 960430
agency=prison
custody.status=sentenced
custody.prison=HMP Chelmsford
custody.release_date=2026-05-28
custody.release_type=CRD
custody.sentence_length=20 months
custody.offence=burglary
consent.given=true
consent.method=written
homeless_status=threatened
local_connection.grounds+=residence
local_connection.grounds+=family
local_connection.details=Colchester, where he has lived all his life and where his two children live with their mother
housing.loss_reason=gave up a private rented flat when he came in
needs.physical_health=He has asthma
needs.mental_health=ADHD
needs.substance_misuse=He used cocaine in the community but has been clean for six months
lead.name=Alison Tweddle
lead.email=alison.tweddle@probation.example
lead.phone=01632 960442
referrer.name=Marcus Dean
referrer.role=Resettlement Practitioner
referrer.organisation=HMP Chelmsford
referrer.phone=01632 960433
""", lenient=SOFT + ["custody.release_type", "needs.physical_health", "needs.mental_health", "homeless_status", "person.gender", "local_connection.grounds"], shape="prose with a first key-value line, pipe signature")

post("more-prose-work-coach", "Sam Achterberg <sam.achterberg@dwp.example>", "homeless claimant", """Hello

I'm a work coach at Clacton Jobcentre. One of my claimants, Chantelle Rigby (15/02/2001, NINO JT 48 21 09 C), told me today that she is being evicted from her bedsit at 22a Pier Gap Road, Clacton on 1st May because the landlord, a Mr Boakes, is selling up. She owes about £640 rent. She's 5 months pregnant and it will just be her and her little boy Tyler who is 3.

She agreed to me sending her details to Tendring council. Best number is 07700 900215 or email chantelle.rigby@mailbox.example

Thanks
Sam
""", """
agency=jobcentre
authority=Tendring
person.name=Chantelle Rigby
person.date_of_birth=2001-02-15
person.ni_number=JT482109C
person.address=22a Pier Gap Road, Clacton
person.phone=07700 900215
person.email=chantelle.rigby@mailbox.example
person.pregnant=true
household+=Tyler/little boy/
homeless_status=threatened
homeless_date=2026-05-01
housing.landlord=Mr Boakes
housing.arrears=about £640
housing.loss_reason=the landlord is selling up
consent.given=true
referrer.name=Sam
referrer.role=work coach
referrer.organisation=Clacton Jobcentre
""", lenient=SOFT + ["household.relationship", "homeless_date", "homeless_status", "consent.method", "referrer.name"], to="Tendring Housing <housing.solutions@tendring.example>", shape="prose, first name only")

post("more-prose-social-worker-family", "Ruth Ellingham <ruth.ellingham@essexcc.example>", "Referral under s213B - Osman family", """Dear Colleague,

I write as allocated social worker for the Osman children. With the agreement of their mother I am referring the family to Basildon Borough Council for help with housing.

Mrs Hodan Osman (date of birth 11 January 1987) lives at 9 Whitmore Gardens, Laindon, SS15 5ZZ, with her children Ayaan Osman (born 03/05/2012), Sahra Osman (born 19/08/2015) and Idil Osman (born 27/11/2020). Her husband, Mr Abdi Warsame, left the household in January and the family have been served with a section 21 notice by their landlord, Castleford Lettings, expiring on 12 June 2026.

Mrs Osman's first language is Somali and she will need an interpreter. She can be contacted on 07700 900377. Mrs Osman was the victim of domestic abuse by Mr Warsame; please do not contact him or give him any details.

The health visitor is Janet Coe (01632 960903).

Yours sincerely,
Ruth Ellingham
Social Worker
Family Support and Protection, Basildon Quadrant
Essex County Council, Ely House, Basildon
Direct line: 01632 960911    Mobile: 07700 900912
""", """
agency=social_services
authority=Basildon
consent.given=true
person.name=Hodan Osman
person.date_of_birth=1987-01-11
person.address=9 Whitmore Gardens, Laindon, SS15 5ZZ
person.phone=07700 900377
person.language=Somali
person.interpreter_needed=true
household+=Ayaan Osman/children/2012-05-03
household+=Sahra Osman/children/2015-08-19
household+=Idil Osman/children/2020-11-27
homeless_status=threatened
homeless_date=2026-06-12
housing.landlord=Castleford Lettings
housing.loss_reason=served with a section 21 notice by their landlord
needs.domestic_abuse=true
other_professionals=The health visitor is Janet Coe (01632 960903)
referrer.name=Ruth Ellingham
referrer.role=Social Worker
referrer.team=Family Support and Protection, Basildon Quadrant
referrer.organisation=Essex County Council
referrer.phone=01632 960911
""", lenient=SOFT + ["household.relationship", "homeless_date", "homeless_status", "referrer.phone", "consent.method"], to="homeless@basildon.example", shape="formal letter, abuser named, two telephones in the signature")

post("more-prose-armed-forces-welfare", "Capt L Haverstock <l.haverstock@army.example>", "Service leaver - accommodation", """Ma'am / Sir,

1. I am the Unit Welfare Officer at 36 Engineer Regiment, Colchester Garrison.

2. LCpl Joseph Tamanivalu (DOB 08 Dec 1997) leaves the Army on medical discharge on 30 Jun 26 and must give up Service Families Accommodation at 41 Roman Circle, Colchester on the same day. He, his wife Litia Tamanivalu (02 Feb 1999) and their son Peni (born 14 Jul 2024) will be homeless from that date. He has no family in UK.

3. He has consented in writing to this Duty to Refer. His e-mail is joe.tamanivalu@mailbox.example and mobile 07700 900558. He is a Fijian national with indefinite leave to remain.

4. LCpl Tamanivalu has a lower back injury and is being treated for PTSD at the Department of Community Mental Health.

L Haverstock
Captain
Unit Welfare Officer
Colchester Garrison
01632 960707
""", """
agency=armed_forces
person.name=Joseph Tamanivalu
person.date_of_birth=1997-12-08
person.address=41 Roman Circle, Colchester
person.email=joe.tamanivalu@mailbox.example
person.phone=07700 900558
person.nationality=Fijian
person.immigration_status=indefinite leave to remain
person.armed_forces=true
household+=Litia Tamanivalu/wife/1999-02-02
household+=Peni/son/2024-07-14
homeless_status=threatened
homeless_date=2026-06-30
consent.given=true
consent.method=written
housing.situation=Service Families Accommodation
housing.loss_reason=leaves the Army on medical discharge and must give up Service Families Accommodation
needs.physical_health=lower back injury
needs.mental_health=being treated for PTSD at the Department of Community Mental Health
referrer.name=L Haverstock
referrer.role=Unit Welfare Officer
referrer.organisation=36 Engineer Regiment, Colchester Garrison
referrer.phone=01632 960707
""", lenient=SOFT + ["referrer.organisation", "referrer.team", "needs.physical_health", "needs.mental_health", "referrer.role", "local_connection.grounds"], to="Duty to Refer <dutytorefer@colchester.example>", shape="service paper with numbered paragraphs")

post("more-prose-commissioned-provider", "Bethany Crook <bethany.crook@fairhaven.example>", "New referral for DTR (accommodation)", """Hi team,

I support people on probation with accommodation on behalf of Fairhaven Trust (we are the commissioned accommodation provider for the East of England).

I'd like to refer Lee Mansbridge, 42, to you. DOB 06/10/1983. CRN F771230. Lee is sofa surfing at a mate's in Harlow and the mate wants him out by the end of next week. No rough sleeping at the moment but it will come to that. His mobile is 07700 900834.

Lee has signed our consent form (1st April 2026). He is subject to a community order with 30 RAR days. He has a history of depression and self harm, takes sertraline, and drinks most days. RoSH is low. No MAPPA.

His probation officer is Simon Abara, Harlow probation office, simon.abara@probation.example. Please copy him in to everything.

All the best,

Bethany Crook, Accommodation Support Worker, Fairhaven Trust, 07700 900835, Mon-Thurs
""", """
agency=other
person.name=Lee Mansbridge
person.date_of_birth=1983-10-06
person.crn=F771230
person.phone=07700 900834
homeless_status=threatened
rough_sleeping=false
housing.situation=sofa surfing at a mate's in Harlow
housing.loss_reason=the mate wants him out by the end of next week
consent.given=true
consent.method=written
consent.date=2026-04-01
custody.status=community_order
needs.mental_health=a history of depression and self harm, takes sertraline
needs.substance_misuse=drinks most days
risk.level=low
other_professionals=His probation officer is Simon Abara, Harlow probation office, simon.abara@probation.example
referrer.name=Bethany Crook
referrer.role=Accommodation Support Worker
referrer.organisation=Fairhaven Trust
referrer.phone=07700 900835
""", lenient=SOFT + ["lead", "homeless_status", "rough_sleeping"], to="homelessness@harlow.example", shape="prose with a one-line signature of commas")

post("more-prose-three-in-one-mail", "Omar Fielding <omar.fielding@prisons.example>", "3 x DTR for Chelmsford area", """Morning,

Three more for you from HMP Highpoint this week. All three have given written consent and all are sentenced. I am POM for the lot and will be the lead contact, 01632 960151.

Firstly Ryan Peacock, A2218DW, dob 12/03/1990. CRD 15/06/2026. NFA before custody, used to stay in a tent by the river.

Second is Wayne Otterway, A9034EK, dob 25/12/1979, release date 19/06/2026. He had a room in Springfield but lost it when he was sentenced. Has epilepsy.

Last one is Mohammed Iqbal-Shah, A5570CT, dob 04/07/2002, out on 22/06/2026 on HDC if we can find an address. His parents will not have him back.

Regards
Omar Fielding
Prison Offender Manager
HMP Highpoint
omar.fielding@prisons.example
""", """
agency=prison
consent.given=true
consent.method=written
custody.status=sentenced
custody.prison=HMP Highpoint
person.name=Ryan Peacock
person.prison_number=A2218DW
person.date_of_birth=1990-03-12
custody.release_date=2026-06-15
custody.release_type=CRD
person.no_fixed_abode=true
referrer.name=Omar Fielding
referrer.role=Prison Offender Manager
referrer.organisation=HMP Highpoint
referrer.email=omar.fielding@prisons.example
referrer.phone=01632 960151
lead.name=Omar Fielding
lead.phone=01632 960151
lead.email=omar.fielding@prisons.example
---
agency=prison
consent.given=true
consent.method=written
custody.status=sentenced
custody.prison=HMP Highpoint
person.name=Wayne Otterway
person.prison_number=A9034EK
person.date_of_birth=1979-12-25
custody.release_date=2026-06-19
housing.loss_reason=had a room in Springfield but lost it when he was sentenced
needs.physical_health=Has epilepsy
referrer.name=Omar Fielding
referrer.role=Prison Offender Manager
referrer.organisation=HMP Highpoint
referrer.email=omar.fielding@prisons.example
referrer.phone=01632 960151
lead.name=Omar Fielding
lead.phone=01632 960151
lead.email=omar.fielding@prisons.example
---
agency=prison
consent.given=true
consent.method=written
custody.status=sentenced
custody.prison=HMP Highpoint
person.name=Mohammed Iqbal-Shah
person.prison_number=A5570CT
person.date_of_birth=2002-07-04
custody.release_date=2026-06-22
custody.release_type=HDC
housing.loss_reason=His parents will not have him back
referrer.name=Omar Fielding
referrer.role=Prison Offender Manager
referrer.organisation=HMP Highpoint
referrer.email=omar.fielding@prisons.example
referrer.phone=01632 960151
lead.name=Omar Fielding
lead.phone=01632 960151
lead.email=omar.fielding@prisons.example
""", lenient=SOFT + ["lead.email", "referrer.phone", "custody.release_type", "rough_sleeping", "homeless_status"], to="housing.options@chelmsford.example", shape="three people in ordinal paragraphs, facts common to all above")

post("more-prose-yjs-care-leaver", "Tasha Grieve <tasha.grieve@yjs.example>", "Jordan Neame - duty to refer", """Hi there

I'm getting in touch from Southend Youth Justice Service about Jordan Neame (known as JJ), DOB 21.08.2007. JJ is a care leaver and his placement at Rowan House, Westcliff ends on his 19th birthday. He'll be homeless from then unless something turns up.

JJ is happy for me to refer, he told me so on the phone. He's on bail at the moment for a charge of common assault. His PA is Della Wright in the leaving care team at the council (01702 numbers don't work from your end I know, so use 07700 900456).

He has a diagnosis of autism. No drugs. Risk of serious harm assessed as medium.

You can ring me on 07700 900457, he never answers his own phone.

Tasha
--
Tasha Grieve
Youth Justice Worker
Southend Youth Justice Service
""", """
agency=youth_offending_team
person.name=Jordan Neame
person.known_as=JJ
person.date_of_birth=2007-08-21
person.care_leaver=true
homeless_status=threatened
housing.situation=placement at Rowan House, Westcliff
housing.loss_reason=placement ends on his 19th birthday
consent.given=true
consent.method=oral
custody.status=bail
custody.offence=common assault
needs.mental_health=diagnosis of autism
needs.substance_misuse=No drugs
risk.level=medium
other_professionals=His PA is Della Wright in the leaving care team at the council, 07700 900456
person.contact_via=You can ring me on 07700 900457, he never answers his own phone
referrer.name=Tasha Grieve
referrer.role=Youth Justice Worker
referrer.organisation=Southend Youth Justice Service
referrer.phone=07700 900457
""", lenient=SOFT + ["needs.mental_health", "needs.physical_health", "homeless_date", "person.address", "local_connection.grounds", "risk.level"], to="housing@southend.example", shape="prose, alias in brackets, sig after dashes")

post("more-prose-recall-late-friday", "N. Baptiste <n.baptiste@probation.example>", "URGENT - out Monday, nowhere to go", """DTR please.

Stephen Garrity DOB 1/1/77 prison no A 7719 CP. Fixed term recall, due out of HMP Pentonville Mon 27/04/2026. Was in our AP until recalled and they won't have him back. Will be street homeless Monday night. Consents (spoke to him by video link today).

RoSH HIGH. RSO - MAPPA cat 1 level 1. Cannot live in Saffron Walden (exclusion zone). Two people to see him at any appt please.

HMP staff can put you through: 01632 960554

N Baptiste, PO
Sent from my iPhone
""", """
agency=probation
person.name=Stephen Garrity
person.date_of_birth=1977-01-01
person.prison_number=A7719CP
custody.status=recall
custody.release_type=Fixed-term recall
custody.prison=HMP Pentonville
custody.release_date=2026-04-27
consent.given=true
consent.method=oral
homeless_status=threatened
housing.loss_reason=Was in our AP until recalled and they won't have him back
risk.level=high
risk.registered_sex_offender=true
risk.mappa_category=1
risk.mappa_level=1
risk.excluded_areas=Saffron Walden (exclusion zone)
risk.to_staff=Two people to see him at any appt please
person.contact_via=HMP staff can put you through: 01632 960554
referrer.name=N Baptiste
referrer.role=PO
""", lenient=SOFT + ["rough_sleeping", "consent.date", "agency"], to="uttlesford.housing@uttlesford.example", shape="note form, phone signature, spaced prison number")

post("more-prose-refuge-worker", "Safe Harbour Refuge <office@safeharbour.example>", "commitment to refer", """Dear Castle Point Housing

Although we're not a public body we have signed up to the commitment to refer, so please accept this as a referral.

Client: Magdalena Wrona. Born: 05-05-1991. Polish, speaks good English, settled status. She has been in our refuge since 10 February with her daughter Zuzanna Wrona (dob 30-09-2018). Her licence with us ends on 29 May. She fled her ex-partner Piotr Maj in Norfolk; she can't go back there as he has made threats to kill and that is why we are asking you rather than a Norfolk council.

She has given written consent. Please only ring on her safe number which is 07700 900763, and never write to her - letters go missing here. Support worker is me.

Warm wishes
Gill Thorne
Senior Support Worker
Safe Harbour Refuge
PO Box 311
Tel: 01632 960388 (24hrs)
""", """
agency=other
person.name=Magdalena Wrona
person.date_of_birth=1991-05-05
person.nationality=Polish
person.language=good English
person.immigration_status=settled status
person.phone=07700 900763
household+=Zuzanna Wrona/daughter/2018-09-30
housing.situation=in our refuge since 10 February
homeless_status=threatened
homeless_date=2026-05-29
needs.domestic_abuse=true
local_connection.reason_elsewhere=she can't go back there as he has made threats to kill and that is why we are asking you rather than a Norfolk council
housing.loss_reason=She fled her ex-partner Piotr Maj in Norfolk
risk.excluded_areas=Norfolk
consent.given=true
consent.method=written
referrer.name=Gill Thorne
referrer.role=Senior Support Worker
referrer.organisation=Safe Harbour Refuge
referrer.phone=01632 960388
""", lenient=SOFT + ["person.language", "risk.excluded_areas", "homeless_status", "homeless_date", "authority"], to="housing.options@castlepoint.example", shape="commitment to refer, person of no public body, abuser named")

post("more-prose-ed-navigator", "ED Homeless Navigator <ed.navigator@nhs.example>", "Pt in ED tonight", """Evening

Patient in our emergency department tonight: Colm Hegarty, 19 Oct 1966, no NHS number on him. Rough sleeping round the back of the station in Thurrock for about 3 weeks since he came over from Ireland. Treated for a chest infection and fit to go. He wants referring and says you can talk to us.

He's no phone. Will be at the day centre on Orsett Road every morning, ask for Bernie.

Cheers
Yvonne (ED Homeless Navigator, Basildon & Thurrock Hospital, bleep 4471)
""", """
agency=emergency_department
person.name=Colm Hegarty
person.date_of_birth=1966-10-19
homeless_status=homeless
rough_sleeping=true
housing.situation=Rough sleeping round the back of the station in Thurrock for about 3 weeks
needs.physical_health=Treated for a chest infection
consent.given=true
person.contact_via=He's no phone. Will be at the day centre on Orsett Road every morning, ask for Bernie
referrer.name=Yvonne
referrer.role=ED Homeless Navigator
referrer.organisation=Basildon & Thurrock Hospital
""", lenient=SOFT + ["needs.physical_health", "consent.given", "consent.method", "referrer.phone", "person.nationality"], to="thurrock.housing@thurrock.example", shape="few lines, signature in brackets")

post("more-prose-couple-hospital-social-work", "Hospital Social Work <hsw@council.example>", "Referral - Mr and Mrs Devane", """Dear Sir or Madam,

Duty to Refer: Mr Patrick Devane (12.04.1945) and Mrs Eileen Devane (29.09.1947)

Mr and Mrs Devane are tenants of Greenacre Homes at Flat 6, Old Maltings, Maldon, CM9 4XX. Following a fire on 2 April their flat is uninhabitable and the landlord says that repairs will take six months. They are staying in a hotel paid for by family until 30 April and will have nowhere to go after that. Mr Devane has dementia; Mrs Devane is his carer and has arthritis.

I met them at St Cedd's Hospital. Both agreed verbally to this referral. Please telephone their son, Michael Devane, on 07700 900290 as neither of them manages the telephone.

Yours faithfully

(Mrs) A. Croxford
Social Work Assistant
Hospital Social Work Team
01632 960610
""", """
agency=social_services
person.name=Patrick Devane
person.date_of_birth=1945-04-12
household+=Eileen Devane/wife/1947-09-29
person.contact_via=Please telephone their son, Michael Devane, on 07700 900290 as neither of them manages the telephone
housing.landlord=Greenacre Homes
housing.situation=staying in a hotel paid for by family until 30 April
housing.loss_reason=Following a fire on 2 April their flat is uninhabitable and the landlord says that repairs will take six months
homeless_status=threatened
homeless_date=2026-04-30
consent.given=true
consent.method=oral
referrer.name=A. Croxford
referrer.role=Social Work Assistant
referrer.team=Hospital Social Work Team
referrer.phone=01632 960610
person.address=Flat 6, Old Maltings, Maldon, CM9 4XX
needs.mental_health=Mr Devane has dementia
""", lenient=SOFT + ["household", "person.address", "person.last_settled_address", "needs.mental_health", "needs.physical_health", "referrer.organisation", "homeless_date", "person.name", "person.date_of_birth", "housing.tenancy_to_save", "agency", "person.phone"], to="Maldon Housing <housing@maldon.example>", shape="a couple in the heading; officers differ on one or two persons")

post("more-prose-remand-court-practitioner", "Court Team <court.chelmsford@probation.example>", "Duty to Refer within 24hrs - court", """Housing team - Brentwood

I interviewed Tobias Renfrew-Hale this afternoon at Chelmsford Magistrates' Court. He has been remanded in custody to HMP Chelmsford charged with criminal damage and assault on an emergency worker; next hearing 6 May 2026. He was of no fixed abode on arrest, having been asked to leave his sister's address (18 Ongar Place, Brentwood) a month ago, and would be homeless if released.

DOB 7th December 1999. PNC 17/204418K. Ethnicity: White British. He consents, verbally. He has a schizophrenia diagnosis and is under the EIP team. Risk is high - he spat at custody staff.

Case will be allocated to the Brentwood office but there is no COM yet so please use me.

Imogen Vardy
Court Probation Practitioner
Essex South | 01632 960345 | imogen.vardy@probation.example
""", """
agency=probation
authority=Brentwood
person.name=Tobias Renfrew-Hale
person.date_of_birth=1999-12-07
person.pnc=17/204418K
person.ethnicity=White British
person.no_fixed_abode=true
person.last_settled_address=18 Ongar Place, Brentwood
custody.status=remand
custody.prison=HMP Chelmsford
custody.offence=criminal damage and assault on an emergency worker
homeless_status=threatened
housing.loss_reason=asked to leave his sister's address a month ago
consent.given=true
consent.method=oral
needs.mental_health=He has a schizophrenia diagnosis and is under the EIP team
risk.level=high
risk.to_staff=he spat at custody staff
referrer.name=Imogen Vardy
referrer.role=Court Probation Practitioner
referrer.team=Essex South
referrer.phone=01632 960345
referrer.email=imogen.vardy@probation.example
lead.name=Imogen Vardy
""", lenient=SOFT + ["authority", "lead", "referrer.team", "referrer.organisation", "person.last_settled_address", "homeless_status", "risk.summary", "risk.level"], shape="court officer, hearing date that is no release date")

post("more-prose-housing-association-officer", "Femi Adewale <femi.adewale@heronhomes.example>", "Commitment to Refer - tenant at risk", """Hi Rochford housing team

Please accept this under the commitment to refer.

Our tenant Ms Lorraine Bunce (d.o.b 28/2/1969) of 57 Sutton Fields, Rochford SS4 1ZZ has a possession hearing on 11 May and, realistically, will lose her home. She is £3,912.40 in arrears. Her adult son moved out last summer and since then she's been hit by the bedroom tax and her Universal Credit is being deducted.

Lorraine has anxiety and a heart condition. She'd like support with budgeting. She does want your help and I've attached nothing because she asked me not to send the court papers, but she signed our consent slip.

Tel 07700 900118, mornings best.

Femi Adewale
Income Officer
Heron Homes
T: 01632 960266
E: femi.adewale@heronhomes.example
W: www.heronhomes.example

Heron Homes is a registered provider of social housing. This email is confidential.
""", """
agency=other
person.name=Lorraine Bunce
person.date_of_birth=1969-02-28
person.address=57 Sutton Fields, Rochford SS4 1ZZ
person.phone=07700 900118
homeless_status=threatened
housing.landlord=Heron Homes
housing.arrears=£3,912.40
housing.loss_reason=possession hearing on 11 May; hit by the bedroom tax and her Universal Credit is being deducted
needs.mental_health=anxiety
needs.physical_health=heart condition
needs.support+=budgeting
consent.given=true
consent.method=written
referrer.name=Femi Adewale
referrer.role=Income Officer
referrer.organisation=Heron Homes
referrer.phone=01632 960266
referrer.email=femi.adewale@heronhomes.example
""", lenient=SOFT + ["needs.mental_health", "needs.physical_health", "housing.landlord", "housing.tenancy_to_save", "homeless_status", "authority"], to="housing@rochford.example", shape="landlord refers its tenant; hearing date", kind=["referral", "retention_request"])

post("more-prose-veterans-outreach", "Gaz <gaz@bootsandbeds.example>", "Re: lad we spoke about", """Alright Steph, as promised on the phone.

Callum Strand - 3rd Nov 1985 - ex RLC, did 9 years. Sofa surfing in Loughton since his marriage went. Phone 07700 900669. PTSD, awaiting Op Courage. Drinks too much but working on it with us. His armed forces pension is about £300 a month.

He's fully on board with being referred to Epping Forest, I read your form out to him.

Gaz Holloway
Outreach, Boots & Beds Veterans' Charity

> -----Original Message-----
> From: Steph Lyle
> Sent: 13 April 2026 15:20
> To: Gaz
> Subject: lad we spoke about
>
> Hi Gaz, pop his details in a mail and I'll treat it as a duty to refer.
> We need name, DOB, how to contact him, why he's homeless and that he consents.
> Steph Lyle
> Housing Options Officer, 01632 960099
""", """
agency=other
authority=Epping Forest
person.name=Callum Strand
person.date_of_birth=1985-11-03
person.phone=07700 900669
person.armed_forces=true
housing.situation=Sofa surfing in Loughton since his marriage went
housing.loss_reason=his marriage went
needs.mental_health=PTSD, awaiting Op Courage
needs.substance_misuse=Drinks too much but working on it with us
consent.given=true
consent.method=oral
referrer.name=Gaz Holloway
referrer.role=Outreach
referrer.organisation=Boots & Beds Veterans' Charity
homeless_status=homeless
""", lenient=SOFT + ["homeless_status", "consent.method", "referrer.team"], to="Steph Lyle <steph.lyle@eppingforest.example>", extra=[("In-Reply-To", "<a81@eppingforest.example>"), ("References", "<a81@eppingforest.example>")], shape="reply to the officer; her own block stands in the quoted mail")
