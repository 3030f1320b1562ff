"""Referrals written in the mail itself: lists of labels and answers in plain text. Needs mail_lib.py."""
from mail_lib import A, ALT, H, M, MIX, MSG, PROSE, T

M("omu-key-value", "referral", """
From: "Tulloch, Fiona [HMPPS]" <fiona.tulloch@justice.gov.uk.example>
To: housing.adviceemail@chelmsford.gov.uk
Subject: Duty to Refer - HMP Chelmsford
Date: Tue, 6 Oct 2026 09:12:44 +0100
""", """
Good morning,

Please see Duty to Refer below. Mr Treadgold has signed the consent form on his file.

Date of referral: 06/10/2026
Local authority referred to: Chelmsford City Council
Full name: Wayne Treadgold
DOB: 14/02/1988
Prison number: A4471CK
CRN: J208817
Prison: HMP Chelmsford
Release date: 20/11/2026 (CRD)
Sentence: 14 months
Index offence: Burglary dwelling
Consent to referral: Yes - written, 01/10/2026
Reason for referral: Relationship ended while in custody, cannot return to partner's address
Last settled address: 8 Larkrise Court, Chelmsford CM2 9QZ
Local connection: Lived in Chelmsford all his life, mother and sister still here
Mental health: Depression, sertraline 100mg
Substance misuse: Historic cocaine, clean since reception
Risk of serious harm: Medium
MAPPA: N/A
Community Offender Manager: Sunita Gill, sunita.gill@justice.gov.uk.example, 01632 960411

Kind regards

Fiona Tulloch
Offender Management Unit Case Administrator
HMP & YOI Chelmsford
01632 960410
fiona.tulloch@justice.gov.uk.example
""", """
referral_date = 2026-10-06
authority = Chelmsford
reason = Relationship ended while in custody, cannot return to partner's address
agency = prison
consent.given = true
consent.method = written
consent.date = 2026-10-01
referrer.name = Fiona Tulloch
referrer.role = Offender Management Unit Case Administrator
referrer.organisation = HMP & YOI Chelmsford
referrer.email = fiona.tulloch@justice.gov.uk.example
referrer.phone = 01632 960410
lead.name = Sunita Gill
lead.email = sunita.gill@justice.gov.uk.example
lead.phone = 01632 960411
person.name = Wayne Treadgold
person.date_of_birth = 1988-02-14
person.prison_number = A4471CK
person.crn = J208817
person.last_settled_address = 8 Larkrise Court, Chelmsford CM2 9QZ
custody.prison = HMP Chelmsford
custody.release_date = 2026-11-20
custody.release_type = CRD
custody.sentence_length = 14 months
custody.offence = Burglary dwelling
local_connection.details = Lived in Chelmsford all his life, mother and sister still here
local_connection.grounds = residence ; family
needs.mental_health = Depression, sertraline 100mg
needs.substance_misuse = Historic cocaine, clean since reception
risk.level = medium
""", shape="key: value lines, signature block", lenient="local_connection.grounds referrer.team custody.status")

M("ward-answers-below", "referral", """
From: Discharge Hub <discharge.hub@mid-anglia-hospital.nhs.example>
To: <housingoptions@braintree.gov.uk>
Subject: DTR referral
Date: Thu, 13 Aug 2026 15:40:02 +0100
X-Mailer: Microsoft Outlook 16.0
""", T("""
HOMELESS DUTY TO REFER - HOSPITAL

Patient name
Maureen Ada Pettifer

Date of birth
3rd April 1951

NHS number
943 476 5919

Ward
Stour Ward, Level 3

Expected date of discharge
19 August 2026

Contact number for patient
07700 900126 (daughter Karen holds the phone)

Where was the patient living before admission?
Private rented bungalow, 4 Mill Chase, Halstead CO9 2RR

Why can the patient not return?
Landlord has sold. Notice ran out 31 July while she was an inpatient

Does the patient consent to this referral?
Yes, verbal, given to OT on 12/08/26

Does the patient have mental capacity?
Yes

Physical health
Fractured neck of femur, walks with a frame, cannot manage stairs

Mental health
Low mood

Referred by
Joseph Adeyinka, Discharge Co-ordinator

Tel
01632 960230 ext 4417

E-mail
joseph.adeyinka@mid-anglia-hospital.nhs.example
"""), """
agency = hospital
consent.given = true
consent.method = oral
consent.date = 2026-08-12
referrer.name = Joseph Adeyinka
referrer.role = Discharge Co-ordinator
referrer.email = joseph.adeyinka@mid-anglia-hospital.nhs.example
referrer.phone = 01632 960230 ext 4417
person.name = Maureen Ada Pettifer
person.date_of_birth = 1951-04-03
person.nhs_number = 9434765919
person.phone = 07700 900126
person.contact_via = Stour Ward, Level 3
person.last_settled_address = 4 Mill Chase, Halstead CO9 2RR
housing.loss_reason = Landlord has sold. Notice ran out 31 July while she was an inpatient
needs.physical_health = Fractured neck of femur, walks with a frame, cannot manage stairs
needs.mental_health = Low mood
unmapped = Expected date of discharge | 19 August 2026
unmapped = Does the patient have mental capacity? | Yes
""", shape="label on one line, answer on the next", lenient="person.contact_via reason housing.situation homeless_status homeless_date person.phone person.last_settled_address")

M("aligned-with-spaces", "referral", """
From: Court Duty Team <court.team@probation-eoe.example>
To: housing.solutions@basildon.gov.uk
Subject: RE: DTR [OFFICIAL]
Date: Mon, 3 Aug 2026 16:58:19 +0100
""", T("""
DTR from Basildon Magistrates (sentenced today, 10 wks)

Surname              QUILTER
Forename(s)          Jordan Lee
D.O.B.               27.11.1996
CRN                  F118204
NOMIS                A9023EW
NI No                QQ 12 34 56 C
Current location     HMP Chelmsford
Release              07.09.2026
Status               Sentenced
NFA                  Yes
Last address         c/o Foyer, 12 Cranes Lane, Basildon SS14 3HB (evicted June 2026)
Connection           Basildon - lived here since 2011
Support needs        Alcohol; ADHD; budgeting
RoSH                 Low
Consent              Verbal, in cells, 03.08.2026
Referrer             Denise Okoro, Court PSO, 01632 960577
Lead                 To be allocated
"""), """
agency = probation
consent.given = true
consent.method = oral
consent.date = 2026-08-03
referrer.name = Denise Okoro
referrer.role = Court PSO
referrer.phone = 01632 960577
person.name = Jordan Lee Quilter
person.date_of_birth = 1996-11-27
person.crn = F118204
person.prison_number = A9023EW
person.ni_number = QQ123456C
person.no_fixed_abode = true
person.last_settled_address = c/o Foyer, 12 Cranes Lane, Basildon SS14 3HB
custody.prison = HMP Chelmsford
custody.release_date = 2026-09-07
custody.status = sentenced
custody.sentence_length = 10 wks
local_connection.details = Basildon - lived here since 2011
local_connection.grounds = residence
needs.support = Alcohol ; ADHD ; budgeting
risk.level = low
""", shape="two columns made with spaces, terse labels, surname in capitals",
  lenient="custody.sentence_date custody.sentence_length local_connection.grounds needs.substance_misuse agency housing.loss_reason person.last_settled_address")

M("tabbed-columns", "referral", """
From: Lorna Beckett <lorna.beckett@essexyjs.example>
To: Housingoptions@uttlesford.gov.uk
Subject: Referral - YJS
Date: Wed, 23 Sep 2026 11:21:00 +0100
""", T("""
Hi team

Copied from our system, sorry about the layout.

Young person:\tTyrese Malik Obafemi
Preferred name:\tTy
Date of birth:\t30/01/2009
Gender:\tMale
Ethnicity:\tMixed White and Black African
Allocated worker:\tLorna Beckett
Job title:\tYouth Justice Officer
Team:\tEssex Youth Justice Service, West
Phone:\t01632 960 655
Current address:\tFlat 6 Weavers House, Station Rd, Saffron Walden, CB11 3HQ
Living with:\tFoster carers (placement ends on his 18th)
When will they be homeless?\t30/01/2027
Care leaver:\tYes
Consent to referral obtained:\tYes
How was consent given?\tSigned form
Order:\tYouth Rehabilitation Order
Local authority:\tUttlesford
Reason:\tLeaving care, no move-on identified, supported lodgings waiting list 5 months
Known risks to staff:\tNone known

Thanks
Lorna
"""), """
authority = Uttlesford
reason = Leaving care, no move-on identified, supported lodgings waiting list 5 months
homeless_date = 2027-01-30
agency = youth_offending_team
consent.given = true
consent.method = written
referrer.name = Lorna Beckett
referrer.role = Youth Justice Officer
referrer.organisation = Essex Youth Justice Service
referrer.team = Essex Youth Justice Service, West
referrer.phone = 01632 960 655
person.name = Tyrese Malik Obafemi
person.known_as = Ty
person.date_of_birth = 2009-01-30
person.gender = Male
person.ethnicity = Mixed White and Black African
person.address = Flat 6 Weavers House, Station Rd, Saffron Walden, CB11 3HQ
person.care_leaver = true
custody.status = community_order
housing.situation = Foster carers (placement ends on his 18th)
risk.to_staff = None known
""", shape="label, tab, answer; copied from a case system",
  lenient="referrer.organisation referrer.team housing.situation homeless_status custody.status lead.name household")

M("underscore-blanks", "referral", """
From: "St Cedd's Night Shelter" <referrals@stcedds-shelter.example>
To: housing.adviceemail@chelmsford.gov.uk
Subject: referral form
Date: Sat, 17 Oct 2026 21:03:55 +0100
""", T("""
HOMELESSNESS REFERRAL

Name _Agnieszka Wojtkowiak____________  D.O.B _09/06/1983_  Male/Female _F_

Address __no fixed address - sleeping in doorway nr the bus station___________

Tel __07700 900 384_______  Email __________________

Nationality __Polish_____  First language __Polish_____  Interpreter needed Y/N __Y__

Nat Ins No ________________

Housing before this ___rented room, 22 Rainsford Mews Chelmsford, lost job at the packing plant and asked to leave Sept____

Anywhere safe to sleep tonight? ___No - we are full___

Health __Diabetic, no insulin since Weds______

Agreed to referral? __yes, told us she wants help__  Date __17/10/26__

Referrer __Bev Scarth______ Agency __St Cedd's Night Shelter______ Phone __01632 960088___
"""), """
agency = other
consent.given = true
consent.method = oral
consent.date = 2026-10-17
homeless_status = homeless
rough_sleeping = true
referrer.name = Bev Scarth
referrer.organisation = St Cedd's Night Shelter
referrer.phone = 01632 960088
person.name = Agnieszka Wojtkowiak
person.date_of_birth = 1983-06-09
person.gender = F
person.no_fixed_abode = true
person.phone = 07700 900 384
person.nationality = Polish
person.language = Polish
person.interpreter_needed = true
person.last_settled_address = rented room, 22 Rainsford Mews Chelmsford
needs.physical_health = Diabetic, no insulin since Weds
""", shape="several blanks a line filled between underscores",
  lenient="consent.method consent.date referral_date person.address housing.situation housing.loss_reason person.last_settled_address homeless_status reason agency")

M("numbered-questions", "referral", """
From: Jason Thackeray <jason.thackeray@dwp.gov.uk.example>
To: Housing Options <housingoptions@tendringdc.gov.uk>
Subject: Duty to refer - JCP Clacton
Date: Fri, 11 Sep 2026 10:05:31 +0100
""", T("""
1. Which authority does the claimant want to be referred to?
Tendring

2. Has the claimant agreed that we can share their details?
Yes. Agreed verbally at appointment on 10 September 2026

3. Claimant's full name
Gavin Stuart Moyse

4. Date of birth
21 12 1979

5. Contact telephone
07700 900 551

6. Email
gav.moyse79@mailbox.example

7. Where are they living now?
In his car, mostly Martello car park

8. Why are they homeless or threatened with homelessness?
Split from wife in July. Sofa surfed until friend's landlord objected. In the car since 24 August.

9. Anyone else who needs housing with them?
No

10. Anything else we should know (health, risks)?
Type 1 diabetic. Ex-Army (Royal Anglian 1998-2006). No known risks to staff.

11. Your name, office and contact details
Jason Thackeray, Work Coach, Clacton Jobcentre, 01632 960745, jason.thackeray@dwp.gov.uk.example
"""), """
authority = Tendring
reason = Split from wife in July. Sofa surfed until friend's landlord objected. In the car since 24 August.
homeless_status = homeless
rough_sleeping = true
agency = jobcentre
consent.given = true
consent.method = oral
consent.date = 2026-09-10
referrer.name = Jason Thackeray
referrer.role = Work Coach
referrer.organisation = Clacton Jobcentre
referrer.email = jason.thackeray@dwp.gov.uk.example
referrer.phone = 01632 960745
person.name = Gavin Stuart Moyse
person.date_of_birth = 1979-12-21
person.phone = 07700 900 551
person.email = gav.moyse79@mailbox.example
person.armed_forces = true
housing.situation = In his car, mostly Martello car park
needs.physical_health = Type 1 diabetic
risk.to_staff = No known risks to staff
""", shape="numbered questions, answers on the next line, everything of the referrer in one answer",
  lenient="homeless_date homeless_status rough_sleeping person.armed_forces needs.physical_health risk.to_staff risk.summary person.address person.no_fixed_abode")

M("terse-labels", "referral", """
From: OMU Inbox <omu.highdown@justice.gov.uk.example>
To: housing.options@harlow.gov.uk
Subject: homeless release
Date: Mon, 2 Nov 2026 08:15:09 +0000
""", T("""
Name: HOLLAND, Reece
No.: A7719FD
Born: 5/8/91
In: Highdown
Out on: 27/11/26
Type: HDC
For: Fraud x3
Time: 22 months
Going to: nowhere
From: Harlow (Potter St)
Reason: nan passed away, council took flat back
Consented: Y
OM: Carla Whitmore 07700 900617 carla.whitmore@probation-eoe.example

P. Devereux
OMU clerk
"""), """
reason = nan passed away, council took flat back
agency = prison
consent.given = true
referrer.name = P. Devereux
referrer.role = OMU clerk
lead.name = Carla Whitmore
lead.phone = 07700 900617
lead.email = carla.whitmore@probation-eoe.example
person.name = Reece Holland
person.prison_number = A7719FD
person.date_of_birth = 1991-08-05
custody.prison = HMP High Down
custody.release_date = 2026-11-27
custody.release_type = HDC
custody.sentence_length = 22 months
custody.offence = Fraud x3
""", shape="terse labels of a prison clerk; a label 'From:' inside the body",
  lenient="custody.status housing.loss_reason person.last_settled_address local_connection.details lead.name lead.phone lead.email homeless_status housing.situation agency")

M("typing-slips", "referral", """
From: colin.frewer@probation-eoe.example
To: housingsolutionsteam@southend.gov.uk
Subject: Dty to refer
Date: Tue, 1 Sep 2026 12:44:10 +0100
""", T("""
Duty to Refer

Locl authority: Southend on sea
Date of refferal: 1st Sept 2026
Name of servce user: Craig Pelling
Date of brith: 17/O9/1985
Prision number: A12O4BX
Prison: HMP Chelmsfrod
Relase date: 29/09/2026
CRN: P39l442
Telphone: none in custody
E-mial: none
Consnet given: Yes (verbel)
Reson for referal: Lost his bedsit when he was recaled, landlord relet it
Metal health: anxiety
Physcial health: None known
Risk leval: High
MAPPA catagory: 2
MAPPA leval: 1
Refered by: Colin Frewer
Postion: Probation Officer
Contact no: 01632 960 302
"""), """
referral_date = 2026-09-01
authority = Southend-on-Sea
reason = Lost his bedsit when he was recaled, landlord relet it
agency = probation
consent.given = true
consent.method = oral
referrer.name = Colin Frewer
referrer.role = Probation Officer
referrer.phone = 01632 960 302
person.name = Craig Pelling
person.date_of_birth = 1985-09-17
person.prison_number = A1204BX
person.crn = P391442
custody.prison = HMP Chelmsford
custody.release_date = 2026-09-29
custody.status = recall
needs.mental_health = anxiety
needs.physical_health = None known
risk.level = high
risk.mappa_category = 2
risk.mappa_level = 1
""", shape="slips in labels and in values: O for 0, l for 1", lenient="custody.status housing.loss_reason")

M("two-labels-one-answer", "referral", """
From: Accommodation Team <accom@pathfinder-services.example>
To: housingoptions@maldon.gov.uk
Subject: Maldon referral
Date: Thu, 8 Oct 2026 14:30:00 +0100
""", T("""
CRS Accommodation Service - Duty to Refer

Name and date of birth: Leon Prewitt, 12/03/1993
Prison no. / CRN: A5508DT / D774012
Prison and release date: HMP/YOI Chelmsford, 04/12/2026
Sentence / Offence: 20 months, PWITS Class A
Telephone / Email of service user: N/A
Housing need (current and on release): Gave up private rent at 3 Quay Cottages Maldon CM9 5AB in Feb. Nothing to come out to.
Local connection and family: Maldon - born and raised, grandparents in Heybridge
Health (physical / mental): Asthma / PTSD
Drugs or alcohol: On methadone 40ml
Risk of serious harm / MAPPA: Medium / not MAPPA
Consent and date: Yes, signed 05/10/2026
Completed by and contact details: Ffion Harries, Resettlement Worker, Pathfinder Services, 07700 900480, ffion.harries@pathfinder-services.example
Probation practitioner and contact details: Mark Osei 01632 960118 mark.osei@probation-eoe.example
"""), """
agency = other
consent.given = true
consent.method = written
consent.date = 2026-10-05
referrer.name = Ffion Harries
referrer.role = Resettlement Worker
referrer.organisation = Pathfinder Services
referrer.email = ffion.harries@pathfinder-services.example
referrer.phone = 07700 900480
lead.name = Mark Osei
lead.email = mark.osei@probation-eoe.example
lead.phone = 01632 960118
person.name = Leon Prewitt
person.date_of_birth = 1993-03-12
person.prison_number = A5508DT
person.crn = D774012
person.last_settled_address = 3 Quay Cottages Maldon CM9 5AB
custody.prison = HMP Chelmsford
custody.release_date = 2026-12-04
custody.sentence_length = 20 months
custody.offence = PWITS Class A
local_connection.details = Maldon - born and raised, grandparents in Heybridge
needs.physical_health = Asthma
needs.mental_health = PTSD
needs.substance_misuse = On methadone 40ml
risk.level = medium
""", shape="two labels share an answer on most lines",
  lenient="local_connection.grounds housing.situation housing.loss_reason person.last_settled_address reason homeless_status agency custody.status")

M("consent-refused", "referral", """
From: Priya Ramanathan <priya.ramanathan@mid-anglia-hospital.nhs.example>
To: homelessness@eppingforestdc.gov.uk
Subject: Duty to Refer - patient declined consent
Date: Wed, 12 Aug 2026 17:32:51 +0100
""", T("""
Duty to Refer

Name: Mr Desmond Arkwright
Date of birth: 30 May 1964
Hospital / ward: Princess of Anglia, Acute Medical Unit
Expected discharge: 14 August 2026
Is the patient homeless? Yes
Patient consents to referral: No - declined when asked by nurse in charge, has capacity
Reason for referral: rough sleeping in Epping Forest, self discharge twice this month
Referrer: Priya Ramanathan, Homeless Health Link Nurse
Bleep 2231, 01632 960900

We are letting you know as we are worried about him but he has said no. Please tell me if there is nothing you can do.
"""), """
homeless_status = homeless
rough_sleeping = true
agency = hospital
consent.given = false
reason = rough sleeping in Epping Forest, self discharge twice this month
referrer.name = Priya Ramanathan
referrer.role = Homeless Health Link Nurse
referrer.phone = 01632 960900
person.name = Desmond Arkwright
person.date_of_birth = 1964-05-30
unmapped = Expected discharge | 14 August 2026
""", shape="consent refused, capacity mentioned", review=True,
  lenient="person.contact_via referrer.organisation risk.summary housing.situation consent.date consent.method")

M("lead-as-above", "referral", """
From: Hannah Lisle <hannah.lisle@probation-eoe.example>
To: HousingOptions@thurrock.gov.uk
Subject: DTR
Date: Mon, 19 Oct 2026 13:02:00 +0100
""", T("""
Referring officer: Hannah Lisle
Role: Community Probation Practitioner
Office: Thurrock & Grays PDU
Telephone: 01632 960 440
Email: hannah.lisle@probation-eoe.example
Lead contact for this case: as above

Person on Probation: Miss Shannon Crewe
DOB: 11 July 1999
CRN: K663120
Current address: Room 2, 71 Orchard Parade, South Ockendon RM15 7ZZ
Tel: 07700900733
Accommodation type: HMO
Homeless from: 02.11.2026
Why: S21 notice, HMO being converted to flats
Licence / order: 12 month community order
Pregnant: Yes - due February
Domestic abuse: Victim (ex partner, NMO in place)
Areas to avoid: Tilbury
Consent: Yes
Risk to staff: None known
"""), """
homeless_date = 2026-11-02
agency = probation
consent.given = true
referrer.name = Hannah Lisle
referrer.role = Community Probation Practitioner
referrer.team = Thurrock & Grays PDU
referrer.email = hannah.lisle@probation-eoe.example
referrer.phone = 01632 960 440
lead.name = Hannah Lisle
lead.email = hannah.lisle@probation-eoe.example
lead.phone = 01632 960 440
person.name = Shannon Crewe
person.date_of_birth = 1999-07-11
person.crn = K663120
person.address = Room 2, 71 Orchard Parade, South Ockendon RM15 7ZZ
person.phone = 07700900733
person.pregnant = true
custody.status = community_order
housing.situation = HMO
housing.loss_reason = S21 notice, HMO being converted to flats
needs.domestic_abuse = true
risk.excluded_areas = Tilbury
risk.to_staff = None known
""", shape="lead contact 'as above'; no prison", lenient="reason housing.loss_reason homeless_status referrer.team referrer.organisation custody.licence_conditions person.gender custody.sentence_length")

M("relative-dates-only", "referral", """
From: Outreach <outreach@saltmarsh-homeless.example>
To: dutytorefer@colchester.gov.uk
Subject: new referral
Date: Tue, 25 Aug 2026 10:10:10 +0100
""", T("""
Client name: Barnaby Gooch
Age: 41
DOB: not known
How long homeless: about three weeks
Became homeless: the week before last bank holiday
Phone: text only 07700 900909
Email: -
Where sleeping: tent behind the leisure centre
Last home: his brother's in Greenstead
Why he left: argument, brother's partner wants him out
Seen by us: yesterday
Happy for council to contact: yes, he asked us to send this
Worker: Iestyn, Saltmarsh Homeless Outreach, 01632 960321 (office hours)
"""), """
homeless_status = homeless
rough_sleeping = true
agency = other
consent.given = true
referrer.name = Iestyn
referrer.organisation = Saltmarsh Homeless Outreach
referrer.phone = 01632 960321
person.name = Barnaby Gooch
person.phone = 07700 900909
person.last_settled_address = his brother's in Greenstead
housing.situation = tent behind the leisure centre
housing.loss_reason = argument, brother's partner wants him out
unmapped = Age | 41
unmapped = How long homeless | about three weeks
""", shape="only relative dates, which are no values; age instead of a date of birth",
  lenient="reason person.phone person.address person.last_settled_address rough_sleeping consent.method referrer.role agency person.no_fixed_abode")

M("release-tomorrow", "referral", """
From: Resettlement <resettlement.bure@justice.gov.uk.example>
To: housing.options@harlow.gov.uk
Cc: duty.harlow@probation-eoe.example
Subject: URGENT release tomorrow
Date: Thu, 5 Nov 2026 15:51:33 +0000
Importance: high
X-Priority: 1
""", T("""
URGENT - RELEASE TOMORROW 06/11/2026

Name - Ashley Dunmow
DOB - 2/2/2001
Prison - HMP Bure
Prison No - A3390FN
Release Date - tomorrow 06/11/2026 (brought forward, court ordered today)
LA - Harlow
Local connection - parents in Harlow, will not have him back
Consent - obtained verbally today 05/11/2026
Accommodation on release - NFA, nowhere to go, will be on the street tomorrow night
Needs - learning disability, needs someone to ring him slowly
Risk - low
Probation contact - duty officer Harlow 01632 960663

Thanks, sorry for the notice
Marcus Vane, Resettlement Officer, HMP Bure  01632 960664
"""), """
authority = Harlow
agency = prison
consent.given = true
consent.method = oral
consent.date = 2026-11-05
homeless_status = threatened
referrer.name = Marcus Vane
referrer.role = Resettlement Officer
referrer.organisation = HMP Bure
referrer.phone = 01632 960664
person.name = Ashley Dunmow
person.date_of_birth = 2001-02-02
person.prison_number = A3390FN
person.no_fixed_abode = true
custody.prison = HMP Bure
custody.release_date = 2026-11-06
local_connection.details = parents in Harlow, will not have him back
risk.level = low
""", shape="label - answer with a dash; release tomorrow",
  lenient="homeless_status rough_sleeping person.no_fixed_abode lead.name lead.phone local_connection.grounds needs.support housing.situation other_professionals reason homeless_date needs.mental_health unmapped")

M("blank-template-mostly-empty", "referral", """
From: Rosalind Achebe <rosalind.achebe@northfen-social.example>
To: housingneeds@brentwood.gov.uk
Subject: Form
Date: Fri, 4 Sep 2026 09:00:00 +0100
""", T("""
DUTY TO REFER FORM (please complete all fields)

Section 1 - Referrer
Name: Rosalind Achebe
Organisation: Northfen County Council Adult Social Care
Job title: Social Worker
Email: rosalind.achebe@northfen-social.example
Phone: 01632 960176

Section 2 - Person being referred
Name: Ivor Clutterbuck
Date of birth: 15-Jan-1947
NI number:
NHS number: not known
Phone:
Email: N/A
Address: 19 Warley Rise, Brentwood, CM14 5QA
Gender: Male
Ethnicity: Choose an item.
Armed forces: Yes/No
Care leaver: Yes/No
Recourse to public funds: Yes

Section 3 - Reason
Homeless / threatened with homelessness: Threatened
Date of homelessness: 28/09/2026
Reason: Click or tap here to enter text.
Details: Daughter selling the house they share. He cannot buy her share and cannot rent at pension level

Section 4 - Consent
Has the person consented? Yes
Date: 03/09/2026
""", cte="quoted-printable"), """
reason = Daughter selling the house they share. He cannot buy her share and cannot rent at pension level
homeless_status = threatened
homeless_date = 2026-09-28
agency = social_services
consent.given = true
consent.date = 2026-09-03
referrer.name = Rosalind Achebe
referrer.role = Social Worker
referrer.organisation = Northfen County Council Adult Social Care
referrer.email = rosalind.achebe@northfen-social.example
referrer.phone = 01632 960176
person.name = Ivor Clutterbuck
person.date_of_birth = 1947-01-15
person.address = 19 Warley Rise, Brentwood, CM14 5QA
person.gender = Male
person.public_funds = true
""", shape="a form pasted as text with fillers and untouched choices; Name and Phone twice",
  lenient="housing.loss_reason reason housing.situation")

M("wrapped-format-flowed", "referral", """
From: Nadia Ferreira <nadia.ferreira@colne-advice.example>
To: Housingoptions@castlepoint.gov.uk
Subject: Duty to Refer (Canvey)
Date: Wed, 14 Oct 2026 12:00:41 +0100
User-Agent: Mozilla Thunderbird
""", T("""
Authority: Castlepoint
Client: Rhiannon Ellery
Date of birth: 1 March 1990
Contact: 07700 900 272 / rhi.ellery@post.example
Address: 5 Smallgains Terrace, Canvey Island, SS8 0XX

Reason for referral: Client was served a section 21 notice on 1 September 
which expires on 3 November. She has two children at the local primary and 
cannot find anything within the LHA rate. The agent has said they will go 
straight to court.

Household: Rhiannon, plus Alfie Ellery (son, born 12/05/2017) and Maisie 
Ellery (daughter, born 30/10/2019)

Arrears: none
Landlord: Estuary Lets
Consent: written consent held on file dated 12/10/2026

-- 
Nadia Ferreira
Housing Caseworker, Colne Advice
01632 960 205
""", flowed=True), """
authority = Castle Point
reason = Client was served a section 21 notice on 1 September which expires on 3 November. She has two children at the local primary and cannot find anything within the LHA rate. The agent has said they will go straight to court.
agency = other
consent.given = true
consent.method = written
consent.date = 2026-10-12
referrer.name = Nadia Ferreira
referrer.role = Housing Caseworker
referrer.organisation = Colne Advice
referrer.phone = 01632 960 205
person.name = Rhiannon Ellery
person.date_of_birth = 1990-03-01
person.phone = 07700 900 272
person.email = rhi.ellery@post.example
person.address = 5 Smallgains Terrace, Canvey Island, SS8 0XX
household = Alfie Ellery | son | 2017-05-12
household = Maisie Ellery | daughter | 2019-10-30
housing.landlord = Estuary Lets
""", shape="format=flowed: long answers wrapped with trailing spaces; Castlepoint in one word",
  lenient="homeless_status homeless_date housing.tenancy_to_save agency housing.loss_reason")

M("cp1252-no-charset", "referral", """
From: "Dagmar O'Shea" <dagmar.oshea@northfen-social.example>
To: housingoptions@rochford.gov.uk
Subject: Referral
Date: Mon, 24 Aug 2026 18:20:00 +0100
""", T("""
Dear colleague \u2013 please accept this as a duty to refer.

Client\u2019s name: Ren\u00e9e D\u2019Arcy
Client\u2019s DOB: 22/07/1972
Client\u2019s phone no: 07700 900 018
Present address: 40 Ashingdon Gr\u2026 sorry, 40 Ashingdon Grove, Rochford SS4 1ZZ
Client\u2019s rent arrears: \u00a32,140
Landlord: \u201cThe Hockley Homes Group\u201d
Eviction date: 9th September 2026
Reason for homelessness: Bailiff warrant \u2013 arrears built up after her hours were cut
Client\u2019s consent: \u2018yes, please do\u2019 \u2013 by phone 24/08/2026

Dagmar O\u2019Shea \u2013 Family Support Worker, Children\u2019s Services
01632 960 377
""", charset="cp1252", bare=True), """
reason = Bailiff warrant \u2013 arrears built up after her hours were cut
homeless_status = threatened
homeless_date = 2026-09-09
agency = social_services
consent.given = true
consent.method = oral
consent.date = 2026-08-24
referrer.name = Dagmar O\u2019Shea
referrer.role = Family Support Worker
referrer.organisation = Children\u2019s Services
referrer.phone = 01632 960 377
person.name = Ren\u00e9e D\u2019Arcy
person.date_of_birth = 1972-07-22
person.phone = 07700 900 018
person.address = 40 Ashingdon Grove, Rochford SS4 1ZZ
housing.arrears = \u00a32,140
housing.landlord = The Hockley Homes Group
""", shape="windows-1252 bytes, no charset named", lenient="person.address housing.landlord housing.loss_reason homeless_status homeless_date referrer.team referrer.organisation")

M("base64-phone-two-in-cell", "referral", """
From: Helen Quaye <h.quaye@forces-transition.example>
To: housingoptions@braintree.gov.uk
Subject: Service leaver referral
Date: Tue, 29 Sep 2026 07:55:00 +0100
""", T("""
SERVICE LEAVER - REFERRAL UNDER S213B HOUSING ACT 1996

Rank / Name: LCpl Toby Sandiford
Service number: 30188842
DOB: 8 Nov 1997
Discharge date: 13 November 2026
Tel: 07700 900144 or 07700 900145 (wife)
Email: toby.sandiford@forcesmail.example
Address: 27 Gurkha Close, Wethersfield Camp, Braintree, CM7 4ZZ (service family accommodation)
Notice to vacate SFA: expires 15 December 2026
Housing authority: Braintree District Council
Household: Wife - Ellie Sandiford 19.02.1998; Son - Noah Sandiford 03.06.2023
Consent: Yes, signed AFH form 27 Sep 26
Referrer: Helen Quaye, Forces Transition Welfare Officer, 16 Bde Welfare, 01632 960 712, h.quaye@forces-transition.example
Reason: Medical discharge, end of entitlement to service accommodation
Disability: knee injury, cannot climb more than one flight
""", cte="base64"), """
authority = Braintree
reason = Medical discharge, end of entitlement to service accommodation
homeless_date = 2026-12-15
agency = armed_forces
consent.given = true
consent.method = written
consent.date = 2026-09-27
referrer.name = Helen Quaye
referrer.role = Forces Transition Welfare Officer
referrer.organisation = 16 Bde Welfare
referrer.email = h.quaye@forces-transition.example
referrer.phone = 01632 960 712
person.name = Toby Sandiford
person.date_of_birth = 1997-11-08
person.phone = 07700 900144
person.email = toby.sandiford@forcesmail.example
person.address = 27 Gurkha Close, Wethersfield Camp, Braintree, CM7 4ZZ
person.armed_forces = true
household = Ellie Sandiford | Wife | 1998-02-19
household = Noah Sandiford | Son | 2023-06-03
housing.situation = service family accommodation
needs.physical_health = knee injury, cannot climb more than one flight
unmapped = Service number | 30188842
unmapped = Discharge date | 13 November 2026
""", shape="base64 text; rank before the name, discharge date and notice date",
  lenient="homeless_status homeless_date person.phone housing.situation housing.loss_reason person.armed_forces")

M("mobile-no-capitals", "referral", """
From: kel <kelly.marsden@probation-eoe.example>
To: housing.solutions@basildon.gov.uk
Subject: homeless pop
Date: Fri, 7 Aug 2026 17:49:12 +0100
X-Mailer: iPhone Mail (20F66)
""", T("""
hi sorry on my phone at court, can you take this as a dtr pls

name kieran foxley
dob 19/1/94
crn b447190
got 8 weeks today so out 4/9/26 ish, going to hmp chelmsford
was sofa surfing in laindon, mate has said no more
he says ok to refer and ok to share with you
no phone, get him through me 07700 900 866
medium risk, drinks

kelly marsden
probation officer basildon

Sent from my iPhone
"""), """
homeless_status = threatened
agency = probation
consent.given = true
consent.method = oral
referrer.name = kelly marsden
referrer.role = probation officer
referrer.phone = 07700 900 866
person.name = kieran foxley
person.date_of_birth = 1994-01-19
person.crn = B447190
person.contact_via = get him through me 07700 900 866
custody.prison = HMP Chelmsford
custody.release_date = 2026-09-04
custody.sentence_length = 8 weeks
custody.status = sentenced
risk.level = medium
""", shape="from a telephone, no capitals, no colons",
  lenient=PROSE + " custody.release_date custody.sentence_date consent.method homeless_status authority lead.name person.no_fixed_abode referrer.phone referrer.team")

M("portal-copy-two-columns", "referral", """
From: Admin <admin.grays@probation-eoe.example>
To: HousingOptions@thurrock.gov.uk
Subject: FW: your online form wouldnt submit
Date: Thu, 20 Aug 2026 10:41:00 +0100
""", T("""
Your website times out so I have pasted what I typed.

*About you*
First name | Olu
Last name | Bankole
Job role | Probation Services Officer
Organisation | Probation Service - Essex South
Contact number | 01632 960 833
Contact email | olu.bankole@probation-eoe.example

*About the person you are referring*
First name | Stacey
Last name | Hembry
Also known as | Stacey Rudge
Date of birth | 06/10/1987
Contact number | 07700 900 407
Current address | 3a Dock Road, Grays, RM17 6ZZ
Nationality | British
Language spoken | English

*Their situation*
What best describes their circumstances? | Threatened with homelessness
When will they become homeless? | 14/09/2026
Main reason | Family no longer willing to accommodate
Do they have any of the following needs? | Mental health, Offending history, Drug misuse
Are they pregnant? | No
Are they fleeing abuse? | No
Do we have permission to contact them? | Yes
""", sub="plain"), """
homeless_status = threatened
homeless_date = 2026-09-14
reason = Family no longer willing to accommodate
agency = probation
consent.given = true
referrer.name = Olu Bankole
referrer.role = Probation Services Officer
referrer.organisation = Probation Service - Essex South
referrer.phone = 01632 960 833
referrer.email = olu.bankole@probation-eoe.example
person.name = Stacey Hembry
person.known_as = Stacey Rudge
person.date_of_birth = 1987-10-06
person.phone = 07700 900 407
person.address = 3a Dock Road, Grays, RM17 6ZZ
person.nationality = British
person.language = English
person.pregnant = false
needs.support = Mental health ; Offending history ; Drug misuse
needs.domestic_abuse = false
""", shape="label | answer, two blocks with the same labels", lenient="housing.loss_reason consent.given referrer.organisation reason")

M("scattered-punctuation", "referral", """
From: "Nurse in Charge, ED" <ed.nic@southestuary.nhs.example>
To: housingsolutionsteam@southend.gov.uk
Subject: ED referral, Southend
Date: Sun, 8 Nov 2026 03:22:17 +0000
""", T("""
EMERGENCY DEPARTMENT - DUTY TO REFER

>> Pt Name :: Konstantin Dragomirov
>> DoB :: 12/12/1968
>> NHS No :: 9434765870
>> Mobile :: not got one
>> Where staying :: seafront shelters
>> Homeless since :: 01/11/2026
>> Nationality :: Bulgarian
>> Interpreter :: Bulgarian
>> Immigration :: pre-settled status
>> NRPF? :: No
>> Consent :: Y (signed on EPR)
>> Presenting :: hypothermia, leg ulcer
>> Alcohol :: 30 units / day
>> Any risk to staff :: shouted at triage, nil physical
>> Sent by :: SN Amara Nwosu, ED, ext 5120, 01632 960 999
"""), """
homeless_status = homeless
homeless_date = 2026-11-01
rough_sleeping = true
agency = emergency_department
consent.given = true
consent.method = written
referrer.name = Amara Nwosu
referrer.phone = 01632 960 999
person.name = Konstantin Dragomirov
person.date_of_birth = 1968-12-12
person.nhs_number = 9434765870
person.nationality = Bulgarian
person.language = Bulgarian
person.interpreter_needed = true
person.immigration_status = pre-settled status
person.public_funds = true
housing.situation = seafront shelters
needs.physical_health = hypothermia, leg ulcer
needs.substance_misuse = 30 units / day
risk.to_staff = shouted at triage, nil physical
""", shape="lines begin with >> and use :: as the mark; NRPF? No",
  lenient="reason person.address rough_sleeping person.no_fixed_abode referrer.name referrer.role referrer.organisation referrer.team referrer.phone")
