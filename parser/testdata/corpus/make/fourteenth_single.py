"""Writes the mails of the fourteenth batch: hand-typed mails and short pasted forms about one person, and a few that refer nobody, as NAME.eml and NAME.want.json.

They were written by somebody who knew the contract and had not read the parser. Everybody in them is invented.
"""
import json
import pathlib

OPEN = pathlib.Path(__file__).resolve().parent.parent / "open"

# Name, headers, text, and what a careful reader takes from it.
MAILS = [
    ('fourteenth-single-f01-word-table', [('From', 'Resettlement Team <pre-release@hmpps.example>'),
      ('To', 'housing.options@braintree.example'),
      ('Subject', 'Duty to Refer form - OKONKWO-BELL - Braintree'),
      ('Date', 'Thu, 08 Oct 2026 09:47:15 +0100'),
      ('Message-ID', '<17f9d8153f2639.f01@hmpps.example>')], """\
Form below, IT won't let me attach at the mo so copied across from Word.


Duty to Refer

Date of referral
08/10/2026

Local authority
Braintree District Council

Full name of person
OKONKWO-BELL, Marcus

Known as
Mazza

D.O.B.
13/11/1991

Prison number
A5561DX

CRN
N/A

Establishment
HMP Chelmsford

Release date
20/11/2026

Type of release
CRD

Offence
Driving whilst disqualified

Does the person consent to this referral?
Yes

How was consent given
Signed form

Date consent given
06/10/2026

Last settled address
23 Panfield Orchard, Braintree CM7 9ZZ

Reason for homelessness
Relationship breakdown with partner, cannot return

Local connection
Lived in Braintree 7 years

Support needs

Physical health
Asthma

Mental health
None known

Drugs/alcohol
Cocaine, historic

Risk to staff
None

MAPPA
N/A

Referrer
Ian Pemberley

Job title
Resettlement Worker

Tel
01632 960222

Email
ian.pemberley@hmpps.example
""",
     {'kind': ['referral'],
      'format': 'text',
      'shape': 'Word table pasted as label on one line and answer on the next, headings and blanks included',
      'referrals': [{'referral_date': '2026-10-08',
                     'authority': 'Braintree',
                     'agency': 'prison',
                     'reason': 'Relationship breakdown with partner, cannot return',
                     'consent': {'given': True, 'method': 'written', 'date': '2026-10-06'},
                     'referrer': {'name': 'Ian Pemberley', 'role': 'Resettlement Worker', 'email': 'ian.pemberley@hmpps.example', 'phone': '01632 960222'},
                     'person': {'name': 'Marcus Okonkwo-Bell',
                                'known_as': 'Mazza',
                                'date_of_birth': '1991-11-13',
                                'prison_number': 'A5561DX',
                                'last_settled_address': '23 Panfield Orchard, Braintree CM7 9ZZ'},
                     'custody': {'prison': 'HMP Chelmsford',
                                 'release_date': '2026-11-20',
                                 'release_type': 'CRD',
                                 'offence': 'Driving whilst disqualified'},
                     'local_connection': {'grounds': ['residence'], 'details': 'Lived in Braintree 7 years'},
                     'needs': {'physical_health': 'Asthma', 'mental_health': 'None known', 'substance_misuse': 'Cocaine, historic'},
                     'risk': {'to_staff': 'None'}}],
      'lenient': ['agency',
                  'housing.loss_reason',
                  'reason',
                  'local_connection.grounds',
                  'local_connection.details',
                  'needs.support',
                  'risk.to_staff',
                  'homeless_status',
                  'unmapped']}),

    ('fourteenth-single-f02-label-value', [('From', 'Imran Chowdhry-Wells <imran.chowdhry-wells@probation.example>'),
      ('To', 'housing@colchester.example'),
      ('Subject', 'DTR'),
      ('Date', 'Tue, 03 Nov 2026 14:28:37 +0000'),
      ('Message-ID', '<b24af81710d685.f02@probation.example>')], """\
Referral for you

Name: Leanne Pascoe
DoB: 2/9/88
CRN: T904417
Nomis no.: n/a
Contact no.: 07700 900720
Email: not known
Current address: NFA (was at 9 Greenstead Parade, Colchester CO4 9ZZ)
Order: community order, 18 months, from 14/7/26
Index offence: shoplifting x 6
Consent: Y (verbal, in office 3/11/26)
Why homeless: tenancy ended after ASB, evicted 26/10/26, sleeping in her car since
LC: Colchester - resident since 2011
MH: EUPD, under crisis team
Physical: leg ulcers
Drugs/alcohol: heroin, alcohol daily
DV: victim - ex partner Shane Groves, restraining order in place
Risk: low RoSH
MAPPA: no
Lead: as above/below
Referred by: Imran Chowdhry-Wells, Probation Officer, The Probation Service, 01632 960561, imran.chowdhry-wells@probation.example
""",
     {'kind': ['referral'],
      'format': 'text',
      'shape': 'terse Label: value list by a probation officer with two-digit dates',
      'referrals': [{'agency': 'probation',
                     'reason': 'tenancy ended after ASB, evicted 26/10/26, sleeping in her car since',
                     'homeless_status': 'homeless',
                     'homeless_date': '2026-10-26',
                     'rough_sleeping': True,
                     'consent': {'given': True, 'method': 'oral', 'date': '2026-11-03'},
                     'referrer': {'name': 'Imran Chowdhry-Wells',
                                  'role': 'Probation Officer',
                                  'organisation': 'The Probation Service',
                                  'email': 'imran.chowdhry-wells@probation.example',
                                  'phone': '01632 960561'},
                     'lead': {'name': 'Imran Chowdhry-Wells', 'email': 'imran.chowdhry-wells@probation.example', 'phone': '01632 960561'},
                     'person': {'name': 'Leanne Pascoe',
                                'date_of_birth': '1988-09-02',
                                'crn': 'T904417',
                                'phone': '07700 900720',
                                'last_settled_address': '9 Greenstead Parade, Colchester CO4 9ZZ',
                                'no_fixed_abode': True},
                     'custody': {'status': 'community_order', 'offence': 'shoplifting x 6', 'sentence_date': '2026-07-14', 'sentence_length': '18 months'},
                     'housing': {'situation': 'sleeping in her car', 'loss_reason': 'tenancy ended after ASB'},
                     'local_connection': {'grounds': ['residence'], 'details': 'resident since 2011'},
                     'needs': {'mental_health': 'EUPD, under crisis team',
                               'physical_health': 'leg ulcers',
                               'substance_misuse': 'heroin, alcohol daily',
                               'domestic_abuse': True},
                     'risk': {'level': 'low'}}],
      'lenient': ['reason',
                  'rough_sleeping',
                  'person.address',
                  'housing.situation',
                  'housing.loss_reason',
                  'homeless_date',
                  'local_connection.details',
                  'local_connection.grounds',
                  'custody.sentence_date',
                  'custody.sentence_length',
                  'needs.mental_health',
                  'risk.summary',
                  'unmapped']}),

    ('fourteenth-single-f03-tabs-hospital', [('From', '"HARTLEY-NWOSU, Clemence" <c.hartley-nwosu@nhs.example>'),
      ('To', 'housing.options@chelmsford.example'),
      ('Subject', 'Broomfield - homeless patient notification (duty to refer)'),
      ('Date', 'Fri, 13 Nov 2026 16:02:00 +0000'),
      ('Message-ID', '<f0333bdc8239ef.f03@nhs.example>')], """\
PATIENT
Surname		Lovelock
Forename(s)	Gerald Ivor
DOB		30/06/1947
NHS No		450 557 7104
Ward		Heybridge, Broomfield Hospital
Tel (patient)	07700 900519
Home address	The Retreat Caravan Park plot 11, Little Baddow, Chelmsford CM3 9ZZ
Ethnicity	White British
Language	English
Interpreter	No

HOUSING
Homeless on discharge	Yes
Reason		Site closed by owner while inpatient, caravan removed
EDD		20/11/2026
Pets		One dog (with neighbour)

HEALTH
Physical	Left below knee amputation, wheelchair user
Mental health	Nil
Alcohol/drugs	Nil
Care needs	POC x3 daily to be commissioned

CONSENT
Patient consents to referral	Yes
How		Verbal
Date		12/11/2026

REFERRED BY
Name		Clemence Hartley-Nwosu
Position	Housing Link Worker
Dept		Transfer of Care Hub
Ext/bleep	5512
Phone		01632 960693
""",
     {'kind': ['referral'],
      'format': 'text',
      'shape': 'label and value separated by tabs, hospital discharge form in five blocks',
      'referrals': [{'agency': 'hospital',
                     'reason': 'Site closed by owner while inpatient, caravan removed',
                     'homeless_status': 'threatened',
                     'consent': {'given': True, 'method': 'oral', 'date': '2026-11-12'},
                     'referrer': {'name': 'Clemence Hartley-Nwosu',
                                  'role': 'Housing Link Worker',
                                  'team': 'Transfer of Care Hub',
                                  'phone': '01632 960693'},
                     'person': {'name': 'Gerald Ivor Lovelock',
                                'date_of_birth': '1947-06-30',
                                'nhs_number': '4505577104',
                                'phone': '07700 900519',
                                'address': 'The Retreat Caravan Park plot 11, Little Baddow, Chelmsford CM3 9ZZ',
                                'ethnicity': 'White British',
                                'language': 'English',
                                'interpreter_needed': False},
                     'needs': {'physical_health': 'Left below knee amputation, wheelchair user', 'mental_health': 'Nil', 'substance_misuse': 'Nil'},
                     'unmapped': [{'label': 'EDD', 'value': '20/11/2026'},
                                  {'label': 'Pets', 'value': 'One dog (with neighbour)'},
                                  {'label': 'Care needs', 'value': 'POC x3 daily to be commissioned'}]}],
      'lenient': ['homeless_status',
                  'homeless_date',
                  'housing.loss_reason',
                  'housing.situation',
                  'person.contact_via',
                  'person.address',
                  'person.last_settled_address',
                  'needs.mental_health',
                  'needs.substance_misuse',
                  'needs.physical_health',
                  'unmapped']}),

    ('fourteenth-single-f04-numbered-questions', [('From', 'DWP Grays Vulnerable Customers <vct.grays@jobcentre.example>'),
      ('To', 'housing.triage@thurrock.example'),
      ('Subject', 'duty to refer questions answered'),
      ('Date', 'Mon, 26 Oct 2026 10:10:10 +0000'),
      ('Message-ID', '<b4c19d79f8ae7a.f04@jobcentre.example>')], """\
Good morning, answers to your list of questions for a duty to refer as per the note on your webpage:

1. Who is making the referral?
Winston Abara-Leigh, Disability Employment Adviser at Grays Jobcentre Plus, 01632 960309

2. What is the customer's name and date of birth?
Jacqueline Rourke, 24/03/1974

3. NINO?
PB662910C

4. How can we contact them?
Mobile 07700 900045. Evenings only as she's got no charger during the day.

5. Where are they living now?
Sofa at her ex sister-in-law's, 102 Chadwell Row, Grays RM16 9ZZ

6. When do they have to leave?
9/11/2026

7. Why are they losing it?
Overcrowded, housing association has told the tenant that Jacqueline must go

8. Who else would be living with them?
Nobody

9. Have they agreed to you referring them to Thurrock Council, and when?
Yes she has, signed on 23/10/2026

10. Any health problems?
Fibromyalgia, PIP claimed. Anxiety & depression.

11. Any risks we need to know about?
None known

12. Armed forces / care leaver?
No / no
""",
     {'kind': ['referral'],
      'format': 'text',
      'shape': 'numbered questions with the answer below, jobcentre disability adviser',
      'referrals': [{'authority': 'Thurrock',
                     'agency': 'jobcentre',
                     'reason': 'Overcrowded, housing association has told the tenant that Jacqueline must go',
                     'homeless_date': '2026-11-09',
                     'consent': {'given': True, 'method': 'written', 'date': '2026-10-23'},
                     'referrer': {'name': 'Winston Abara-Leigh',
                                  'role': 'Disability Employment Adviser',
                                  'organisation': 'Grays Jobcentre Plus',
                                  'phone': '01632 960309'},
                     'person': {'name': 'Jacqueline Rourke',
                                'date_of_birth': '1974-03-24',
                                'ni_number': 'PB662910C',
                                'phone': '07700 900045',
                                'address': '102 Chadwell Row, Grays RM16 9ZZ',
                                'armed_forces': False,
                                'care_leaver': False},
                     'housing': {'situation': "Sofa at her ex sister-in-law's",
                                 'loss_reason': 'Overcrowded, housing association has told the tenant that Jacqueline must go'},
                     'needs': {'physical_health': 'Fibromyalgia, PIP claimed', 'mental_health': 'Anxiety & depression'},
                     'risk': {'summary': 'None known'}}],
      'lenient': ['reason',
                  'homeless_status',
                  'person.contact_via',
                  'person.address',
                  'housing.situation',
                  'housing.loss_reason',
                  'needs.physical_health',
                  'needs.mental_health',
                  'needs.support',
                  'risk.summary',
                  'risk.to_staff',
                  'person.armed_forces',
                  'person.care_leaver',
                  'unmapped']}),

    ('fourteenth-single-f05-sections', [('From', 'Abigail Thackery-Moss <a.thackery-moss@bridgeback.example>'),
      ('To', 'homelessness@eppingforest.example'),
      ('Subject', 'REFERRAL FORM (new) AT-M'),
      ('Date', 'Wed, 28 Oct 2026 12:59:02 +0000'),
      ('Message-ID', '<391ae76eb7aaa7.f05@bridgeback.example>')], """\
BRIDGEBACK CRS ACCOMMODATION SERVICE - HOUSING REFERRAL

Section 1 - About you
Your name: Abigail Thackery-Moss
Your role: Housing Navigator
Your organisation: Bridgeback CIC
Your phone: 07700 900861
Your email: a.thackery-moss@bridgeback.example

Section 2 - About the person
Name: Delroy Fitzgerald Munroe
Date of birth: 06 May 1969
CRN: M118730
Prison no: A0098CN
Phone: 07700 900862
Preferred language: English
Ethnic origin: Black Caribbean

Section 3 - Release
Prison: Highpoint
Release date: 11 December 2026
Licence / PSS end: 11 June 2028
Responsible officer in the community (COM): Kamilla Lindqvist
COM email: kamilla.lindqvist@probation.example
COM phone: 01632 960444

Section 4 - Housing
Housing situation before custody: Council tenancy with Epping Forest DC, Flat 7, Lindsey House, Loughton IG10 9ZZ
What happened to it: Surrendered March 2026
Which council should receive this referral: Epping Forest District Council
Local connection: Son and grandchildren in Waltham Abbey

Section 5 - Needs and risk
Physical health: Hypertension, uses a hearing aid
Mental health: Nothing disclosed
Substance use: Nothing disclosed
Risk of serious harm level: Medium
Registered sex offender: No
Arson: No
MAPPA category and level: Category 3, Level 1

Section 6 - Consent
I confirm the person has agreed to this referral: YES
Date: 27/10/2026
Form of consent: Written
""",
     {'kind': ['referral'],
      'format': 'text',
      'shape': 'section headings with Name/phone labels repeated for three people; COM as lead',
      'referrals': [{'authority': 'Epping Forest',
                     'agency': 'other',
                     'consent': {'given': True, 'method': 'written', 'date': '2026-10-27'},
                     'referrer': {'name': 'Abigail Thackery-Moss',
                                  'role': 'Housing Navigator',
                                  'organisation': 'Bridgeback CIC',
                                  'email': 'a.thackery-moss@bridgeback.example',
                                  'phone': '07700 900861'},
                     'lead': {'name': 'Kamilla Lindqvist', 'email': 'kamilla.lindqvist@probation.example', 'phone': '01632 960444'},
                     'person': {'name': 'Delroy Fitzgerald Munroe',
                                'date_of_birth': '1969-05-06',
                                'crn': 'M118730',
                                'prison_number': 'A0098CN',
                                'phone': '07700 900862',
                                'language': 'English',
                                'ethnicity': 'Black Caribbean',
                                'last_settled_address': 'Flat 7, Lindsey House, Loughton IG10 9ZZ'},
                     'custody': {'prison': 'HMP Highpoint', 'release_date': '2026-12-11'},
                     'housing': {'loss_reason': 'Surrendered March 2026'},
                     'local_connection': {'grounds': ['family'], 'details': 'Son and grandchildren in Waltham Abbey'},
                     'needs': {'physical_health': 'Hypertension, uses a hearing aid',
                               'mental_health': 'Nothing disclosed',
                               'substance_misuse': 'Nothing disclosed'},
                     'risk': {'level': 'medium', 'registered_sex_offender': False, 'arson': False, 'mappa_category': 3, 'mappa_level': 1},
                     'unmapped': [{'label': 'Licence / PSS end', 'value': '11 June 2028'}]}],
      'lenient': ['reason',
                  'referral_date',
                  'person.last_settled_address',
                  'housing.situation',
                  'housing.loss_reason',
                  'housing.landlord',
                  'local_connection.grounds',
                  'needs.physical_health',
                  'needs.mental_health',
                  'needs.substance_misuse',
                  'other_professionals',
                  'unmapped']}),

    ('fourteenth-single-f06-ticks-social-worker', [('From', 'Roisin Keaveney <roisin.keaveney@cambs-childrens.example>'),
      ('To', 'housing.options@eastcambs.example'),
      ('Subject', 'Duty to Refer East Cambs'),
      ('Date', 'Tue, 17 Nov 2026 17:31:40 +0000'),
      ('Message-ID', '<2f5582c1c6fc31.f06@cambs-childrens.example>')], """\
Who is referring?
[ ] Prison   [ ] Probation   [ ] Jobcentre   [x] Social services   [ ] Hospital   [ ] Other

Referrer - Roisin Keaveney, Children's Social Worker, Family Safeguarding Team 4, Cambridgeshire County Council - 01632 960750

Client - Ms Bianca Petrescu     DOB - 11/02/1998
Mobile - 07700 900981
Address - 40 Lisle Orchard, Ely CB7 9ZZ
First language - Romanian     Interpreter?  [x] Y  [ ] N
Recourse to public funds?  [x] Y  [ ] N
Pregnant?  [ ] Y  [x] N

Children
Matei Petrescu    son   23/09/2020
Ioana Petrescu    daughter   01/12/2023

Housing status today
[ ] Homeless now
[x] Threatened with homelessness within 56 days
[ ] Rough sleeping

Date homeless: 19/12/2026

Main reason (tick one)
[ ] Domestic abuse
[ ] Family no longer willing to accommodate
[x] End of private tenancy
[ ] Leaving institution

Extra info: landlord selling up and moving abroad. Bianca cleans at the Princess of Wales hospital in Ely.

Consent to share with housing:  [x] given   [ ] not given
How:  [x] in writing   [ ] verbally
Dated 16/11/2026
""",
     {'kind': ['referral'],
      'format': 'text',
      'shape': 'tick boxes typed as [x], labels with dashes, two labels on one line, children listed in columns',
      'referrals': [{'agency': 'social_services',
                     'reason': 'End of private tenancy',
                     'homeless_status': 'threatened',
                     'homeless_date': '2026-12-19',
                     'consent': {'given': True, 'method': 'written', 'date': '2026-11-16'},
                     'referrer': {'name': 'Roisin Keaveney',
                                  'role': "Children's Social Worker",
                                  'team': 'Family Safeguarding Team 4',
                                  'organisation': 'Cambridgeshire County Council',
                                  'phone': '01632 960750'},
                     'person': {'name': 'Bianca Petrescu',
                                'date_of_birth': '1998-02-11',
                                'phone': '07700 900981',
                                'address': '40 Lisle Orchard, Ely CB7 9ZZ',
                                'language': 'Romanian',
                                'interpreter_needed': True,
                                'public_funds': True,
                                'pregnant': False},
                     'household': [{'name': 'Matei Petrescu', 'relationship': 'son', 'date_of_birth': '2020-09-23'},
                                   {'name': 'Ioana Petrescu', 'relationship': 'daughter', 'date_of_birth': '2023-12-01'}],
                     'housing': {'loss_reason': 'landlord selling up and moving abroad'},
                     'local_connection': {'grounds': ['employment'], 'details': 'Bianca cleans at the Princess of Wales hospital in Ely'}}],
      'lenient': ['reason',
                  'rough_sleeping',
                  'housing.loss_reason',
                  'housing.situation',
                  'local_connection.grounds',
                  'local_connection.details',
                  'person.gender',
                  'unmapped']}),

    ('fourteenth-single-f07-quoted-forward', [('From', 'Colin Strudwick <colin.strudwick@fenland.example>'),
      ('To', 'Homelessness Team <homelessness@fenland.example>'),
      ('Subject', 'Fwd: Housing referral from St Barnabas'),
      ('Date', 'Mon, 09 Nov 2026 08:50:33 +0000'),
      ('Message-ID', '<dfacb4d692afe6.f07@fenland.example>')], """\
Came to my personal inbox, not yours. Please pick up. C

Colin Strudwick, Private Sector Housing Officer, Fenland DC, 01632 960001

> From: Marguerite Dalloway <m.dalloway@stbarnabashouse.example>
> Date: Fri, 6 Nov 2026 at 17:22
> Subject: Housing referral from St Barnabas
> To: Colin Strudwick <colin.strudwick@fenland.example>
>
> Hi Colin, can you pass on to whoever does homelessness now, ta.
>
> STATUTORY/VOLUNTARY SECTOR REFERRAL
> Client name:        Ashok Ramanathan
> Date of birth:      18/08/1980
> Tel:                07700 900333
> Currently staying:  St Barnabas night shelter, 1 Church Terrace, March PE15 9ZZ
> Homeless since:     12/10/2026
> Cause:              Left shared house after dispute over bills
> Consent:            Yes - verbal - 06/11/2026
> Health:             Type 1 diabetic
> Mental health:      Low mood, no meds
> Alcohol/drugs:      None
> Local connection:   Worked at Greenvale packhouse since 2022
> Completed by:       Marguerite Dalloway, Shelter Co-ordinator, St Barnabas House
> Direct line:        01632 960577
""",
     {'kind': ['referral'],
      'format': 'text',
      'shape': 'form with aligned values quoted by > in a forward by a council colleague; forwarder is not the referrer',
      'referrals': [{'agency': 'other',
                     'reason': 'Left shared house after dispute over bills',
                     'homeless_status': 'homeless',
                     'homeless_date': '2026-10-12',
                     'consent': {'given': True, 'method': 'oral', 'date': '2026-11-06'},
                     'referrer': {'name': 'Marguerite Dalloway',
                                  'role': 'Shelter Co-ordinator',
                                  'organisation': 'St Barnabas House',
                                  'email': 'm.dalloway@stbarnabashouse.example',
                                  'phone': '01632 960577'},
                     'person': {'name': 'Ashok Ramanathan',
                                'date_of_birth': '1980-08-18',
                                'phone': '07700 900333',
                                'address': 'St Barnabas night shelter, 1 Church Terrace, March PE15 9ZZ'},
                     'housing': {'situation': 'St Barnabas night shelter, 1 Church Terrace, March PE15 9ZZ',
                                 'loss_reason': 'Left shared house after dispute over bills'},
                     'local_connection': {'grounds': ['employment'], 'details': 'Worked at Greenvale packhouse since 2022'},
                     'needs': {'physical_health': 'Type 1 diabetic', 'mental_health': 'Low mood, no meds', 'substance_misuse': 'None'}}],
      'lenient': ['reason',
                  'referral_date',
                  'person.address',
                  'housing.situation',
                  'housing.loss_reason',
                  'local_connection.grounds',
                  'needs.substance_misuse',
                  'person.no_fixed_abode',
                  'rough_sleeping',
                  'unmapped']}),

    ('fourteenth-single-f08-reply-inline', [('From', 'Thandeka Maseko <thandeka.maseko@probation.example>'),
      ('To', 'housing.solutions@harlow.example'),
      ('Subject', 'RE: Duty to refer - what we need from you'),
      ('Date', 'Thu, 12 Nov 2026 09:33:21 +0000'),
      ('Message-ID', '<4446f94655b958.f08@probation.example>')], """\
Hi Bryony, thanks for getting back so quickly. My answers under your questions.

> Before we can log this as a referral we need:
>
> Name of the person and their date of birth
Rhys Llewellyn-Amadi, 25/12/1995
> CRN or prison number
CRN H640029
> Phone / email for them
07700 900248, no email
> Where are they now and until when
Bail hostel run by BASS in Harlow, 16 Netteswell Yard, Harlow CM20 9ZZ, place ends 27/11/2026
> Why do they need our help
Place is time limited and he's had no luck with private landlords
> Have they consented? In writing?
Yes. He signed it yesterday 11/11/2026
> Risk level and anything our staff should know
Medium RoSH. Don't see alone (threatened a receptionist in 2024)
> Health
Nothing physical. Diagnosed PTSD. Not using anything at the mo
> Your own details and who the lead is
Thandeka Maseko, Probation Practitioner, Probation Service, 01632 960985. I'll be lead as well, thandeka.maseko@probation.example
>
> Regards
> Bryony Satterthwaite
> Housing Solutions Officer, Harlow Council
> 01632 960003
""",
     {'kind': ['referral'],
      'format': 'text',
      'shape': 'answers typed under the quoted questions of a council officer; referrer is also lead',
      'referrals': [{'agency': 'probation',
                     'reason': "Place is time limited and he's had no luck with private landlords",
                     'homeless_status': 'threatened',
                     'homeless_date': '2026-11-27',
                     'consent': {'given': True, 'method': 'written', 'date': '2026-11-11'},
                     'referrer': {'name': 'Thandeka Maseko',
                                  'role': 'Probation Practitioner',
                                  'organisation': 'Probation Service',
                                  'email': 'thandeka.maseko@probation.example',
                                  'phone': '01632 960985'},
                     'lead': {'name': 'Thandeka Maseko', 'email': 'thandeka.maseko@probation.example', 'phone': '01632 960985'},
                     'person': {'name': 'Rhys Llewellyn-Amadi',
                                'date_of_birth': '1995-12-25',
                                'crn': 'H640029',
                                'phone': '07700 900248',
                                'address': '16 Netteswell Yard, Harlow CM20 9ZZ'},
                     'housing': {'situation': 'Bail hostel run by BASS in Harlow'},
                     'needs': {'physical_health': 'Nothing physical',
                               'mental_health': 'Diagnosed PTSD',
                               'substance_misuse': 'Not using anything at the mo'},
                     'risk': {'level': 'medium', 'to_staff': "Don't see alone (threatened a receptionist in 2024)"}}],
      'lenient': ['reason',
                  'homeless_status',
                  'person.address',
                  'housing.situation',
                  'housing.loss_reason',
                  'custody.status',
                  'needs.physical_health',
                  'needs.mental_health',
                  'needs.substance_misuse',
                  'risk.to_staff',
                  'risk.summary',
                  'unmapped']}),

    ('fourteenth-single-f09-yn-yot', [('From', 'YJS Duty <duty.desk@yjs-southend.example>'),
      ('To', 'housing.options@southend.example'),
      ('Subject', 'YP housing ref form'),
      ('Date', 'Tue, 13 Oct 2026 11:45:58 +0100'),
      ('Message-ID', '<be66313278c72a.f09@yjs-southend.example>')], """\
YOUNG PERSON HOUSING REFERRAL
YP first name = Sapphire     YP surname = Odell-Grant
DOB = 21.07.2008     Gender = F
YP mobile = 07700 900114
Consent to refer (Y/N) = Y     Verbal/written = Written     Date = 09.10.2026
In custody (Y/N) = Y     Where = HMP Bronzefield (remand)     Charge = GBH
Release / trial date = TBC
Looked after (Y/N) = Y     Care leaver (Y/N) = Y
Pregnant (Y/N) = N
Can return home (Y/N) = N     Why not = mum has new baby & refuses
Homeless if released (Y/N) = Y
Last address = 77 Shoebury Fields, Southend SS3 9ZZ
Mental health (Y/N) = Y - self-harm, sees CAMHS
Drugs (Y/N) = Y - ketamine
Worker = Benedict Yarrow     Job = Resettlement Practitioner     Team = Southend Youth Justice Service     No. = 01632 960638     Email = benedict.yarrow@yjs-southend.example
""",
     {'kind': ['referral'],
      'format': 'text',
      'shape': 'compact Y/N form with = signs and several labels a line; young woman on remand, no release date',
      'referrals': [{'agency': 'youth_offending_team',
                     'reason': 'mum has new baby & refuses',
                     'homeless_status': 'threatened',
                     'consent': {'given': True, 'method': 'written', 'date': '2026-10-09'},
                     'referrer': {'name': 'Benedict Yarrow',
                                  'role': 'Resettlement Practitioner',
                                  'team': 'Southend Youth Justice Service',
                                  'email': 'benedict.yarrow@yjs-southend.example',
                                  'phone': '01632 960638'},
                     'person': {'name': 'Sapphire Odell-Grant',
                                'date_of_birth': '2008-07-21',
                                'gender': 'F',
                                'phone': '07700 900114',
                                'care_leaver': True,
                                'pregnant': False,
                                'last_settled_address': '77 Shoebury Fields, Southend SS3 9ZZ'},
                     'custody': {'status': 'remand', 'prison': 'HMP Bronzefield', 'offence': 'GBH'},
                     'housing': {'loss_reason': 'mum has new baby & refuses'},
                     'needs': {'mental_health': 'self-harm, sees CAMHS', 'substance_misuse': 'ketamine'}}],
      'lenient': ['reason',
                  'homeless_status',
                  'housing.loss_reason',
                  'local_connection.grounds',
                  'needs.mental_health',
                  'needs.substance_misuse',
                  'risk.summary',
                  'needs.support',
                  'unmapped']}),

    ('fourteenth-single-f10-dotted-veterans', [('From', 'Hew Carmichael-Stott <hew@veteranslanding.example>'),
      ('To', 'housingneed@uttlesford.example'),
      ('Subject', 'Signpost referral 2026/0417'),
      ('Date', 'Fri, 20 Nov 2026 15:15:15 +0000'),
      ('Message-ID', '<810d1c1fb1dd67.f10@veteranslanding.example>')], """\
Please see our sheet, copied out by hand as the scanner's bust.

VETERANS LANDING  --  HOUSING SIGNPOST SHEET            Our ref: VL/2026/0417

Veteran ........................ Mr Desmond Eric Farrow-Lyle
Born ........................... 8th of January 1958
Service / number of years ...... Royal Signals, 12
NINO ........................... ZY 11 27 43 D
Tel ............................ 01632 960870
Address ........................ Orchard View, Thaxted Road, Saffron Walden CB11 9ZZ
Tenure ......................... tied cottage, goes with the job
Landlord ....................... Audley Farms Ltd
Must leave by .................. 31/12/2026
Because ........................ made redundant, cottage needed for new man
Partner ........................ Hazel Farrow-Lyle (wife), born 30/10/1960
Council wanted ................. Uttlesford
Agreed to referral ............. yes, told me on the phone, 18/11/2026
Physical ....................... hip replacement pending
Mental ......................... fine
Drink/drugs .................... no
Danger to visitors ............. two loose sheepdogs

Filled in by ................... Hew Carmichael-Stott
Position ....................... Caseworker
Charity ........................ Veterans Landing
Ring ........................... 07700 900027
""",
     {'kind': ['referral'],
      'format': 'text',
      'shape': 'dotted-leader sheet of a veterans charity, odd labels, own reference',
      'referrals': [{'authority': 'Uttlesford',
                     'agency': 'other',
                     'reason': 'made redundant, cottage needed for new man',
                     'homeless_status': 'threatened',
                     'homeless_date': '2026-12-31',
                     'external_reference': 'VL/2026/0417',
                     'consent': {'given': True, 'method': 'oral', 'date': '2026-11-18'},
                     'referrer': {'name': 'Hew Carmichael-Stott', 'role': 'Caseworker', 'organisation': 'Veterans Landing', 'phone': '07700 900027'},
                     'person': {'name': 'Desmond Eric Farrow-Lyle',
                                'date_of_birth': '1958-01-08',
                                'ni_number': 'ZY112743D',
                                'phone': '01632 960870',
                                'address': 'Orchard View, Thaxted Road, Saffron Walden CB11 9ZZ',
                                'armed_forces': True},
                     'household': [{'name': 'Hazel Farrow-Lyle', 'relationship': 'wife', 'date_of_birth': '1960-10-30'}],
                     'housing': {'situation': 'tied cottage, goes with the job',
                                 'landlord': 'Audley Farms Ltd',
                                 'loss_reason': 'made redundant, cottage needed for new man'},
                     'needs': {'physical_health': 'hip replacement pending', 'mental_health': 'fine', 'substance_misuse': 'no'},
                     'risk': {'to_staff': 'two loose sheepdogs'}}],
      'lenient': ['reason',
                  'homeless_status',
                  'agency',
                  'housing.situation',
                  'housing.loss_reason',
                  'needs.physical_health',
                  'needs.mental_health',
                  'needs.substance_misuse',
                  'risk.to_staff',
                  'risk.summary',
                  'housing.tenancy_to_save',
                  'unmapped']}),

    ('fourteenth-single-h01-withdrawal', [('From', 'Hollis Tremayne <hollis.tremayne@probation.example>'),
      ('To', 'housing.options@braintree.example'),
      ('Subject', 'RE: Duty to Refer Jordan Beckworth - please withdraw'),
      ('Date', 'Mon, 02 Nov 2026 10:37:29 +0000'),
      ('Message-ID', '<75e49f0c098b70.h01@probation.example>')], """\
Hi,

Can you please close down the DTR I put in on 7 October for Jordan Beckworth, DOB 04/06/1993, CRN G730218, your ref DTR-BRA-H2P9-WXK4. He is going to live with his uncle in Sudbury on release (address checked and approved on Friday) so he won't need anything from Braintree, and he's told me he doesn't want to be contacted about it any more.

Sorry for the run around and thank you for being so quick the first time.

Hollis Tremayne
Probation Practitioner
Essex North PDU
01632 960710
""",
     {'kind': ['withdrawal'],
      'format': 'text',
      'shape': 'withdraws an earlier referral because an address was found; still gives name, date of birth and CRN',
      'referrals': [],
      'lenient': []}),

    ('fourteenth-single-h02-release-date-change', [('From', '"Dunmore, Kit [HMP]" <kit.dunmore@hmpps.example>'),
      ('To', 'housing@colchester.example'),
      ('Subject', 'Nasir Balogun-Shaw A8830EW - new date'),
      ('Date', 'Wed, 18 Nov 2026 14:14:14 +0000'),
      ('Message-ID', '<89f85ca06f9ce7.h02@hmpps.example>')], """\
Hello

Re my duty to refer of 28 Oct for Nasir Balogun-Shaw, A8830EW, born 19 Feb 1985, HMP Highpoint.

His release date has moved. It was 14/12/2026, now 30/11/2026 as he's had remand days credited. Everything else on the form stays as it was (still NFA, still Colchester, consent still in place).

Please let Amara who was booked to ring him on 7 Dec know as he'll be gone.

Kit Dunmore
OMU Admin, HMP Highpoint
01632 960145
""",
     {'kind': ['update'],
      'format': 'text',
      'shape': 'release date brought forward for a person referred before; repeats the old date too',
      'referrals': [],
      'lenient': []}),

    ('fourteenth-single-h03-chase-up', [('From', 'Siobhan Quilter <siobhan.quilter@newpathways.example>'),
      ('To', 'housing.options@tendring.example'),
      ('Subject', '3rd time of asking'),
      ('Date', 'Fri, 30 Oct 2026 16:55:00 +0000'),
      ('Message-ID', '<382bff4b87d505.h03@newpathways.example>')], """\
Hi

I referred Mr Leroy Hastings-Obi (14.09.1978) to you under the duty to refer on 6 October and again chased on the 15th & 22nd. All I have had is the automatic reply. He's out of HMP Norwich a week on Monday (9 November) and nobody's spoken to him, he rings me every day asking.

Has he been allocated to an officer? If so who is it and what number can I give him please?

I will need to go to your manager if I don't hear on Monday, sorry.

Siobhan Quilter
New Pathways East
07700 900690
""",
     {'kind': ['chaser'],
      'format': 'text',
      'shape': 'third chase-up of an earlier referral, with name, date of birth and release date',
      'referrals': [],
      'lenient': []}),

    ('fourteenth-single-h04-tenant-repairs', [('From', 'Maureen Tibbles <maureen.tibbles51@post.example>'),
      ('To', 'housing@harlow.example'),
      ('Subject', 'boiler again'),
      ('Date', 'Thu, 15 Oct 2026 20:03:48 +0100'),
      ('Message-ID', '<a416c8ba69c461.h04@post.example>')], """\
To the council

I am writing AGAIN about my boiler at 63 Tanys Dell Rise Harlow CM20 9ZZ, it has been off since the 4th October and I have a bad chest. The man came on Friday and said it needs a part and I have heard nothing. I've got my grandson Jason coming to me when he comes out of Chelmsford prison on the 20th November and I can't have him sleeping in that back bedroom with the damp up the wall like it is. He was born in 1999 so he's a grown man and needs a proper room.

Can somebody please tell me when the part is coming and will you do the damp at the same time. My number is 01632 960468 and I'm in all day.

Mrs M Tibbles
Tenancy no 00417723
""",
     {'kind': ['other'],
      'format': 'text',
      'shape': 'council tenant about boiler and damp; mentions a grandson coming out of prison, not a referral',
      'referrals': [],
      'lenient': []}),

    ('fourteenth-single-h05-mappa-invite', [('From', 'MAPPA Coordination Unit <mappa.admin@probation.example>'),
      ('To', 'spoc.housing@southend.example'),
      ('Subject', 'OFFICIAL-SENSITIVE: Invitation - Level 2 meeting 24 November 2026'),
      ('Date', 'Tue, 10 Nov 2026 09:00:06 +0000'),
      ('Message-ID', '<f98e153cddab29.h05@probation.example>')], """\
OFFICIAL-SENSITIVE - do not forward outside your agency

Dear colleague,

You are invited to attend the MAPPA Level 2 meeting listed below, as your authority's duty to co-operate agency representative.

Subject of meeting:  C. R. Dunleavy   (born 1970)
Category: 1    Level: 2
Lead agency: Probation
Date and time: Tuesday 24 November 2026, 10.00 - 11.15
Where: MS Teams, link to follow on the day
Chair: Rosamund Ekpo, Senior Probation Officer

Housing is asked to come prepared to discuss release accommodation. If you cannot come please nominate a deputy and return any information in writing by Thursday 19 November.

Minutes are not to be copied or disclosed without the Chair's permission.

Peregrine Stokes
MAPPA Administrator
01632 960259
""",
     {'kind': ['mappa'],
      'format': 'text',
      'shape': 'invitation to a MAPPA level 2 meeting with date, category and subject',
      'referrals': [],
      'lenient': []}),

    ('fourteenth-single-h06-how-to-refer', [('From', 'Yusuf Adeoti <y.adeoti@jobcentre.example>'),
      ('To', 'housing.options@peterborough.example'),
      ('Subject', 'Question about duty to refer'),
      ('Date', 'Mon, 05 Oct 2026 12:20:20 +0100'),
      ('Message-ID', '<b639bf7cf490bd.h06@jobcentre.example>')], """\
Hello,

I've just started as a work coach at Peterborough Jobcentre and I have been told we have a duty to refer people who are homeless or might be. Could you tell me please:

- is there a form, or do I just email you? 
- what do you need from us (is it name, date of birth, contact number, consent, reason?)
- does the customer have to sign or can they just say yes
- if somebody in Stamford wants Peterborough, is that you or South Kesteven
- how long before you get back to them

I've a young couple in on Thursday who I think will need it, so would be good to know before then. I won't send anything about them until I've asked them.

Many thanks in advance
Yusuf Adeoti
Work Coach
01632 960822
""",
     {'kind': ['other'], 'format': 'text', 'shape': 'new work coach asks how the duty to refer works; no person named', 'referrals': [], 'lenient': []}),

    ('fourteenth-single-h07-out-of-office', [('From', 'Lorcan Mayhew <lorcan.mayhew@hmpps.example>'),
      ('To', 'dtr@chelmsford.example'),
      ('Subject', ' Automatic reply: Your Duty to Refer has been received (DTR-CHE-7QD3-MNV8)'),
      ('Date', 'Fri, 23 Oct 2026 13:02:55 +0100'),
      ('Message-ID', '<1fb54df4ffa118.h07@hmpps.example>'),
      ('Auto-Submitted', 'auto-replied'),
      ('X-Auto-Response-Suppress', 'All')], """\
Thank you for your email. I'm out of the office until Monday 2 November 2026 and won't be reading messages.

For anything to do with a Duty to Refer, consent forms or release dates at HMP Chelmsford please contact the OMU duty desk on 01632 960118. For prisoner transfers, ring Bernadette Foxley on 01632 960121. If it is an emergency contact the Orderly Officer through the gate.

Lorcan Mayhew | Prison Offender Manager | HMP Chelmsford
""",
     {'kind': ['auto_reply'],
      'format': 'text',
      'shape': 'out-of-office of a prison officer in answer to an acknowledgement, naming the duty to refer',
      'referrals': [],
      'lenient': []}),

    ('fourteenth-single-h08-self-referral', [('From', 'craig d <craigd88@post.example>'),
      ('To', 'housing.solutions@thurrock.example'),
      ('Subject', 'i need help got nowhere'),
      ('Date', 'Sat, 21 Nov 2026 22:41:02 +0000'),
      ('Message-ID', '<6a59ad412f6d94.h08@post.example>')], """\
hi my probation said i can refer myself so this is me doing it. my name is craig dunstable dob 7/7/88 i got out of pentonville 2 weeks ago and i been in my mates van since and he needs it back monday so then im on the street. i was in grays before at 12 seabrooke corner rm17 9zz till i went in. my number is 07700 900774 but its pay as you go so keep trying. i got a bad heart and im on a script. please can someone ring me i dont want to end up back inside. im on licence til march so i cant leave the area
craig
""",
     {'kind': ['self_referral'],
      'format': 'text',
      'shape': 'prison leaver writes for himself in one paragraph; name, birth date and phone all given',
      'referrals': [],
      'lenient': []}),

    ('fourteenth-single-p01-omu-clerk-short', [('From', '"Begum, Shazia [HMP]" <shazia.begum@hmpps.example>'),
      ('To', 'housing.options@colchester.example'),
      ('Subject', 'DTR - Colchester'),
      ('Date', 'Mon, 12 Oct 2026 09:14:22 +0100'),
      ('Message-ID', '<896a34c447e942.p01@hmpps.example>')], """\
Morning all, DTR for Colchester please - Darren Whitlock, dob 14/02/1987, A4417FK, HMP Chelmsford, conditional release 27/11/2026, nowhere to go. He has signed the consent form, I have it here.
Any probs ring the unit on 01632 960118.
Shazia Begum, case administrator, OMU, HMP Chelmsford
""",
     {'kind': ['referral'],
      'format': 'text',
      'shape': 'three-line mail from a prison OMU case administrator, everything in one sentence',
      'referrals': [{'authority': 'Colchester',
                     'agency': 'prison',
                     'reason': 'nowhere to go',
                     'homeless_status': 'threatened',
                     'consent': {'given': True, 'method': 'written'},
                     'referrer': {'name': 'Shazia Begum',
                                  'role': 'case administrator',
                                  'team': 'OMU',
                                  'organisation': 'HMP Chelmsford',
                                  'phone': '01632 960118'},
                     'person': {'name': 'Darren Whitlock', 'date_of_birth': '1987-02-14', 'prison_number': 'A4417FK'},
                     'custody': {'prison': 'HMP Chelmsford', 'release_date': '2026-11-27', 'release_type': 'conditional release'}}],
      'lenient': ['reason',
                  'homeless_status',
                  'custody.release_type',
                  'custody.status',
                  'person.no_fixed_abode',
                  'housing.situation',
                  'person.contact_via',
                  'unmapped']}),

    ('fourteenth-single-p02-probation-long', [('From', 'Gareth Pugh-Lloyd <gareth.pughlloyd@probation.example>'),
      ('To', 'homelessness@tendring.example'),
      ('Subject', 'Referral under s213B - Mr Callum Prentice'),
      ('Date', 'Tue, 20 Oct 2026 16:47:03 +0100'),
      ('Message-ID', '<1c54f1400bd3e1.p02@probation.example>')], """\
OFFICIAL-SENSITIVE

Dear Housing Solutions team,

I hope you are well. I am writing to make a Duty to Refer for a gentleman on my caseload. I did try the
online form but it timed out on me twice so I am putting everything in an email, sorry.

The person is Callum Prentice (he goes by Cal), born 3 September 1994. CRN F208841. He has agreed to me
sending you this and to you contacting him; he told me so over the telephone on 19 October 2026.

Cal was released from HMP Peterborough on 9 October 2026 on licence after serving half of a 20 month
sentence for burglary. Since then he has been staying on a friend's sofa in Clacton. The friend has a
housing association flat and her landlord has told her he can't stay, so he has been asked to leave by
Sunday 1 November 2026. Before custody he was living with his then partner at 31 Alton Park Terrace,
Clacton-on-Sea CO15 9ZZ but that relationship has ended and he can't return.

He would like to be referred to Tendring. He grew up in Jaywick and his mum and two brothers still live
there, the mum's been there something like fifteen years. He has a few shifts at a car wash but nothing
on paper.

In terms of health he takes sertraline for depression and there was one overdose in 2023. No problems physically. He was using
heroin before prison, he's now on a methadone script with Open Road and doing well on it, negative tests
so far. He is assessed as medium risk of serious harm. He's not MAPPA. There is a licence condition
not to enter the Pier Avenue area of Clacton, so please bear this in mind when you think about placements.

You can ring Cal on 07700 900341, he doesn't always pick up to unknown numbers so a text first is best.

I'm on leave from 2 to 6 November, my colleague Winnie Achterberg (winnie.achterberg@probation.example)
is covering.

Many thanks for your help,

Gareth

Gareth Pugh-Lloyd
Probation Practitioner
Essex North PDU
The Probation Service
T: 01632 960274
gareth.pughlloyd@probation.example
""",
     {'kind': ['referral'],
      'format': 'text',
      'shape': 'long prose from a probation practitioner, person on licence and sofa surfing; a colleague named as leave cover',
      'referrals': [{'authority': 'Tendring',
                     'agency': 'probation',
                     'reason': 'he has been asked to leave by Sunday 1 November 2026',
                     'homeless_status': 'threatened',
                     'homeless_date': '2026-11-01',
                     'consent': {'given': True, 'method': 'oral', 'date': '2026-10-19'},
                     'referrer': {'name': 'Gareth Pugh-Lloyd',
                                  'role': 'Probation Practitioner',
                                  'team': 'Essex North PDU',
                                  'organisation': 'The Probation Service',
                                  'email': 'gareth.pughlloyd@probation.example',
                                  'phone': '01632 960274'},
                     'person': {'name': 'Callum Prentice',
                                'known_as': 'Cal',
                                'date_of_birth': '1994-09-03',
                                'crn': 'F208841',
                                'phone': '07700 900341',
                                'last_settled_address': '31 Alton Park Terrace, Clacton-on-Sea CO15 9ZZ'},
                     'custody': {'status': 'licence',
                                 'prison': 'HMP Peterborough',
                                 'release_date': '2026-10-09',
                                 'sentence_length': '20 month',
                                 'offence': 'burglary',
                                 'licence_conditions': 'not to enter the Pier Avenue area of Clacton'},
                     'housing': {'situation': "staying on a friend's sofa in Clacton", 'loss_reason': "that relationship has ended and he can't return"},
                     'local_connection': {'grounds': ['family'], 'details': 'He grew up in Jaywick and his mum and two brothers still live there'},
                     'needs': {'mental_health': 'takes sertraline for depression and there was one overdose in 2023',
                               'physical_health': 'No problems physically',
                               'substance_misuse': "He was using heroin before prison, he's now on a methadone script with Open Road"},
                     'risk': {'level': 'medium', 'excluded_areas': 'the Pier Avenue area of Clacton'},
                     'other_professionals': 'Winnie Achterberg (winnie.achterberg@probation.example)'}],
      'lenient': ['reason',
                  'homeless_status',
                  'person.contact_via',
                  'housing.situation',
                  'housing.loss_reason',
                  'local_connection.grounds',
                  'local_connection.details',
                  'needs.mental_health',
                  'needs.physical_health',
                  'needs.substance_misuse',
                  'needs.support',
                  'risk.excluded_areas',
                  'custody.licence_conditions',
                  'other_professionals',
                  'custody.offence',
                  'homeless_date',
                  'unmapped']}),

    ('fourteenth-single-p03-hospital-discharge', [('From', '"ODUYA, Blessing (SOUTHEND UNIVERSITY HOSPITAL)" <blessing.oduya@nhs.example>'),
      ('To', 'housingsolutions@southend.example'),
      ('Subject', 'urgent - pt for discharge thurs no address'),
      ('Date', 'Mon, 02 Nov 2026 11:32:40 +0000'),
      ('Message-ID', '<2961fa7ac078dc.p03@nhs.example>')], """\
Hi,

Got a gent on Kitty Hubbard ward who's medically fit from Thursday and has no home to go to. Mr Raymond Tulley, 22.5.59. NHS 943 476 5919.

He was lodging at 8 Wesley Parade, Southend SS1 9ZZ for about six years but his landlady has passed away and the family have changed the locks while he's been in with us. Came in on 11th Oct with a #NOF, had a hemi, now walking with a frame, can do 2-3 steps max so nothing upstairs. Also COPD on home nebs. Bit low in mood but no formal MH. Not a drinker.

He's happy for me to pass this on to you, asked him at the bedside this morning (verbal). He doesn't have a mobile, best thing is to phone the ward 01632 960551 and ask for the nurse in charge.

Could somebody ring me back today if poss? I know you get loads of these.

Blessing Oduya
Discharge Coordinator
Integrated Discharge Team
Southend University Hospital
bleep 4471 / 01632 960557
""",
     {'kind': ['referral'],
      'format': 'text',
      'shape': 'hurried hospital discharge mail in ward shorthand; discharge day given only as a weekday',
      'referrals': [{'agency': 'hospital',
                     'reason': 'has no home to go to',
                     'homeless_status': 'homeless',
                     'consent': {'given': True, 'method': 'oral', 'date': '2026-11-02'},
                     'referrer': {'name': 'Blessing Oduya',
                                  'role': 'Discharge Coordinator',
                                  'team': 'Integrated Discharge Team',
                                  'organisation': 'Southend University Hospital',
                                  'phone': '01632 960557'},
                     'person': {'name': 'Raymond Tulley',
                                'date_of_birth': '1959-05-22',
                                'nhs_number': '9434765919',
                                'contact_via': 'phone the ward 01632 960551 and ask for the nurse in charge',
                                'last_settled_address': '8 Wesley Parade, Southend SS1 9ZZ'},
                     'housing': {'situation': 'on Kitty Hubbard ward',
                                 'loss_reason': "his landlady has passed away and the family have changed the locks while he's been in with us"},
                     'local_connection': {'grounds': ['residence']},
                     'needs': {'mental_health': 'Bit low in mood but no formal MH',
                               'physical_health': '#NOF, had a hemi, now walking with a frame, can do 2-3 steps max so nothing upstairs. Also COPD on '
                                                  'home nebs',
                               'substance_misuse': 'Not a drinker'}}],
      'lenient': ['reason',
                  'homeless_status',
                  'consent.date',
                  'person.contact_via',
                  'person.address',
                  'person.last_settled_address',
                  'housing.situation',
                  'housing.loss_reason',
                  'local_connection.grounds',
                  'local_connection.details',
                  'needs.mental_health',
                  'needs.physical_health',
                  'needs.substance_misuse',
                  'homeless_date',
                  'person.no_fixed_abode',
                  'unmapped']}),

    ('fourteenth-single-p04-social-worker', [('From', 'Isolde Farquharson <isolde.farquharson@peterborough-asc.example>'),
      ('To', 'dutytorefer@peterborough.example'),
      ('Subject', 'FW: Mrs Jadwiga Sobczak'),
      ('Date', 'Thu, 15 Oct 2026 14:05:59 +0100'),
      ('Message-ID', '<9cbd91ad64b245.p04@peterborough-asc.example>')], """\
Dear colleague

Please accept this email as a duty to refer from Adult Social Care in respect of Mrs Jadwiga Sobczak, d.o.b. 09/11/1951, of 112 Lindisfarne Way, Peterborough PE1 9ZZ (private tenancy, landlord Mr K Dhesi).

Mrs Sobczak has been served with a section 21 notice which expires on 30 November 2026. Rent is up to date, the landlord is selling. She is Polish and will need an interpreter (Polish). She has settled status. Her grandson Kacper Sobczak (dob 17/06/2009) lives with her and would need to be rehoused too.

She has moderate rheumatoid arthritis and a package of care, two calls per day. There's no mental health diagnosis. I am not aware of any risks to staff.

Consent: given by Mrs Sobczak in person, with interpreter, on 13 October 2026. Her telephone is 01632 960730 but calls are best made through me.

Regards
Isolde Farquharson
Social Worker, Adults Locality Team East
Peterborough City Council
isolde.farquharson@peterborough-asc.example | 07700 900612
""",
     {'kind': ['referral'],
      'format': 'text',
      'shape': 'formal adult social work mail, section 21 notice, one grandson in the household',
      'referrals': [{'agency': 'social_services',
                     'reason': 'served with a section 21 notice which expires on 30 November 2026',
                     'homeless_status': 'threatened',
                     'homeless_date': '2026-11-30',
                     'consent': {'given': True, 'date': '2026-10-13'},
                     'referrer': {'name': 'Isolde Farquharson',
                                  'role': 'Social Worker',
                                  'team': 'Adults Locality Team East',
                                  'organisation': 'Peterborough City Council',
                                  'email': 'isolde.farquharson@peterborough-asc.example',
                                  'phone': '07700 900612'},
                     'person': {'name': 'Jadwiga Sobczak',
                                'date_of_birth': '1951-11-09',
                                'phone': '01632 960730',
                                'address': '112 Lindisfarne Way, Peterborough PE1 9ZZ',
                                'contact_via': 'calls are best made through me',
                                'nationality': 'Polish',
                                'language': 'Polish',
                                'interpreter_needed': True,
                                'immigration_status': 'settled status'},
                     'household': [{'name': 'Kacper Sobczak', 'relationship': 'grandson', 'date_of_birth': '2009-06-17'}],
                     'housing': {'situation': 'private tenancy', 'loss_reason': 'the landlord is selling', 'landlord': 'Mr K Dhesi'},
                     'needs': {'physical_health': 'moderate rheumatoid arthritis and a package of care, two calls per day',
                               'mental_health': "There's no mental health diagnosis"},
                     'risk': {'to_staff': 'I am not aware of any risks to staff'}}],
      'lenient': ['reason',
                  'homeless_date',
                  'consent.method',
                  'person.contact_via',
                  'person.last_settled_address',
                  'housing.situation',
                  'housing.loss_reason',
                  'housing.landlord',
                  'housing.arrears',
                  'needs.mental_health',
                  'needs.physical_health',
                  'risk.to_staff',
                  'housing.tenancy_to_save',
                  'person.nationality',
                  'unmapped']}),

    ('fourteenth-single-p05-outreach', [('From', 'Kez <kez@camstreetlink.example>'),
      ('To', 'housingadvice@cambridge.example'),
      ('Subject', 'found rough sleeper Jesus Green'),
      ('Date', 'Sat, 07 Nov 2026 06:58:10 +0000'),
      ('Message-ID', '<23ad010a72a461.p05@camstreetlink.example>')], """\
hiya

on shift this am, verified a guy bedded down by the bandstand on Jesus Green approx 5.20. gave his name as Tomasz Wilk and dob 30 01 1990. been out 9 nights he says, was in a shared house in Arbury, walked out after the housemate pulled a knife on him. Walks w a stick, bad knee. drinks most days, 6-8 cans. no drugs that i could see

he said yes to me sending it over and wants a call - 07700 900087, phone dies alot so otherwise come find him at Wintercomfort 9-12

he's been in Cambridge since 2017. speaks good english, originally from Lodz, says he has pre settled but hes not got the papers on him

can u ack this so i can tell him monday
thx

Kez Monaghan
Street outreach worker // CamStreetLink
07700 900090
sent from my phone
""",
     {'kind': ['referral'],
      'format': 'text',
      'shape': 'lower-case phone message of a street outreach worker about a verified rough sleeper',
      'referrals': [{'agency': 'other',
                     'reason': 'been out 9 nights',
                     'homeless_status': 'homeless',
                     'rough_sleeping': True,
                     'consent': {'given': True, 'method': 'oral'},
                     'referrer': {'name': 'Kez Monaghan', 'role': 'Street outreach worker', 'organisation': 'CamStreetLink', 'phone': '07700 900090'},
                     'person': {'name': 'Tomasz Wilk',
                                'date_of_birth': '1990-01-30',
                                'phone': '07700 900087',
                                'contact_via': 'come find him at Wintercomfort 9-12',
                                'immigration_status': 'pre settled'},
                     'housing': {'situation': 'bedded down by the bandstand on Jesus Green',
                                 'loss_reason': 'walked out after the housemate pulled a knife on him'},
                     'local_connection': {'grounds': ['residence'], 'details': "he's been in Cambridge since 2017"},
                     'needs': {'physical_health': 'Walks w a stick, bad knee',
                               'substance_misuse': 'drinks most days, 6-8 cans. no drugs that i could see'}}],
      'lenient': ['reason',
                  'consent.method',
                  'homeless_date',
                  'person.contact_via',
                  'person.address',
                  'person.no_fixed_abode',
                  'person.last_settled_address',
                  'person.nationality',
                  'person.immigration_status',
                  'person.language',
                  'person.interpreter_needed',
                  'housing.situation',
                  'housing.loss_reason',
                  'local_connection.grounds',
                  'local_connection.details',
                  'needs.physical_health',
                  'needs.substance_misuse',
                  'unmapped']}),

    ('fourteenth-single-p06-through-the-gate', [('From', 'Marlon Etienne-Hughes <m.etienne-hughes@newpathways.example>'),
      ('To', 'housing@braintree.example'),
      ('Subject', 'Duty to Refer: Braintree DC / release 4 December'),
      ('Date', 'Fri, 23 Oct 2026 10:21:00 +0100'),
      ('Message-ID', '<7230b5fc4cb468.p06@newpathways.example>')], """\
Hello Braintree,

I work for New Pathways East (we hold the CRS accommodation contract) and see men at HMP Highpoint before they go home. One of them, Jerome Akintola-Price (date of birth 11 July 1999, prison number A9035EV, CRN D774102), is coming out on Friday 4 December 2026 at his CRD and asked me on Wednesday to refer him to Braintree District Council. He signed our consent form, dated 21 October 2026, which I can send if you want it.

He's serving 14 months for possession with intent to supply. Prior to this he was at his nan's, 5 Coggeshall Rise, Braintree CM7 9ZZ. She's gone into a care home and the council took the bungalow back in August so there's nothing to go back to. He will be street homeless that day otherwise.

Jerome has ADHD and mild asthma, both medicated. He smoked cannabis daily but says he has stopped. RoSH is low. We've a CAS3 referral going in too, probably next week.

His COM is Patience Ndlovu, patience.ndlovu@probation.example, 01632 960366 and she's going to be the lead on this. Any letters for Jerome c/o the OMU at Highpoint or you can book a video link through me.

Cheers,
Marlon Etienne-Hughes - Resettlement Navigator - New Pathways East - 07700 900455
""",
     {'kind': ['referral'],
      'format': 'text',
      'shape': 'commissioned through-the-gate worker, COM named as lead with her contact details',
      'referrals': [{'authority': 'Braintree',
                     'agency': 'other',
                     'reason': 'He will be street homeless that day otherwise',
                     'homeless_status': 'threatened',
                     'consent': {'given': True, 'method': 'written', 'date': '2026-10-21'},
                     'referrer': {'name': 'Marlon Etienne-Hughes',
                                  'role': 'Resettlement Navigator',
                                  'organisation': 'New Pathways East',
                                  'phone': '07700 900455'},
                     'lead': {'name': 'Patience Ndlovu', 'email': 'patience.ndlovu@probation.example', 'phone': '01632 960366'},
                     'person': {'name': 'Jerome Akintola-Price',
                                'date_of_birth': '1999-07-11',
                                'prison_number': 'A9035EV',
                                'crn': 'D774102',
                                'contact_via': 'c/o the OMU at Highpoint or you can book a video link through me',
                                'last_settled_address': '5 Coggeshall Rise, Braintree CM7 9ZZ'},
                     'custody': {'status': 'sentenced',
                                 'prison': 'HMP Highpoint',
                                 'release_date': '2026-12-04',
                                 'release_type': 'CRD',
                                 'sentence_length': '14 months',
                                 'offence': 'possession with intent to supply',
                                 'cas3': True},
                     'housing': {'loss_reason': "She's gone into a care home and the council took the bungalow back in August"},
                     'needs': {'mental_health': 'ADHD',
                               'physical_health': 'mild asthma',
                               'substance_misuse': 'He smoked cannabis daily but says he has stopped'},
                     'risk': {'level': 'low'}}],
      'lenient': ['reason',
                  'homeless_status',
                  'homeless_date',
                  'rough_sleeping',
                  'person.contact_via',
                  'housing.loss_reason',
                  'housing.situation',
                  'needs.mental_health',
                  'needs.physical_health',
                  'needs.substance_misuse',
                  'needs.support',
                  'other_professionals',
                  'local_connection.grounds',
                  'local_connection.details',
                  'unmapped']}),

    ('fourteenth-single-p07-refuge', [('From', 'Refuge Team <team@harbourrefuge.example>'),
      ('To', 'housing.needs@harlow.example'),
      ('Subject', 'Confidential - referral for move on'),
      ('Date', 'Wed, 11 Nov 2026 13:40:18 +0000'),
      ('Message-ID', '<c80d5e53b289e5.p07@harbourrefuge.example>')], """\
Please treat the location of this service as confidential and do not write to the client at any old address.

I am referring a resident of our refuge. Her name is Nadia Rahmani and her date of birth is 8 April 1992. She has been with us since 14 May 2026 with her two girls, Yasmin Rahmani (2 March 2018) and Leila Rahmani (19 August 2021). She fled her husband, who was violent towards her for many years and who still lives in the family home in Luton, so she cannot go anywhere near Luton or Dunstable.

Our funding for her bed ends on 18 December 2026 and she has nowhere else to go after that. She has no family in Essex but the older girl has settled in a Harlow school and Nadia volunteers at the food bank here, and obviously it isn't safe for her to go back to where she does have a connection.

Nadia has indefinite leave to remain and claims Universal Credit. Her first language is Dari, her English is reasonable but she'd like an interpreter for anything official. She is being seen for PTSD by her GP. She isn't pregnant. No drugs or alcohol.

She has read and signed a consent for this referral (10 November 2026). Please phone the refuge office on 01632 960842 and ask for me, we don't give out residents' numbers.

Oonagh Devlin
Senior Refuge Worker
Harbour Refuge
""",
     {'kind': ['referral'],
      'format': 'text',
      'shape': 'refuge worker, woman with two children, confidential address, contact through the office only',
      'referrals': [{'agency': 'other',
                     'reason': 'Our funding for her bed ends on 18 December 2026 and she has nowhere else to go after that',
                     'homeless_status': 'threatened',
                     'homeless_date': '2026-12-18',
                     'consent': {'given': True, 'method': 'written', 'date': '2026-11-10'},
                     'referrer': {'name': 'Oonagh Devlin', 'role': 'Senior Refuge Worker', 'organisation': 'Harbour Refuge', 'phone': '01632 960842'},
                     'person': {'name': 'Nadia Rahmani',
                                'date_of_birth': '1992-04-08',
                                'contact_via': 'phone the refuge office on 01632 960842 and ask for me',
                                'language': 'Dari',
                                'interpreter_needed': True,
                                'immigration_status': 'indefinite leave to remain',
                                'pregnant': False},
                     'household': [{'name': 'Yasmin Rahmani', 'relationship': 'girls', 'date_of_birth': '2018-03-02'},
                                   {'name': 'Leila Rahmani', 'relationship': 'girls', 'date_of_birth': '2021-08-19'}],
                     'housing': {'situation': 'a resident of our refuge',
                                 'loss_reason': 'She fled her husband, who was violent towards her for many years'},
                     'local_connection': {'details': 'the older girl has settled in a Harlow school and Nadia volunteers at the food bank here',
                                          'reason_elsewhere': "it isn't safe for her to go back to where she does have a connection"},
                     'needs': {'mental_health': 'PTSD', 'substance_misuse': 'No drugs or alcohol', 'domestic_abuse': True},
                     'risk': {'excluded_areas': 'she cannot go anywhere near Luton or Dunstable'}}],
      'lenient': ['reason',
                  'homeless_status',
                  'homeless_date',
                  'household.relationship',
                  'person.contact_via',
                  'person.gender',
                  'person.public_funds',
                  'housing.situation',
                  'housing.loss_reason',
                  'local_connection.grounds',
                  'local_connection.details',
                  'local_connection.reason_elsewhere',
                  'needs.mental_health',
                  'needs.substance_misuse',
                  'risk.excluded_areas',
                  'risk.summary',
                  'person.last_settled_address',
                  'unmapped']}),

    ('fourteenth-single-p08-work-coach', [('From', 'Basildon JCP <s.okonjo-wright@jobcentre.example>'),
      ('To', 'homeless@basildon.example'),
      ('Subject', 'Duty to refer customer'),
      ('Date', 'Tue, 06 Oct 2026 15:52:31 +0100'),
      ('Message-ID', '<eda2178e6b27cf.p08@jobcentre.example>')], """\
I had a claimant at my desk just now, Lewis Hartigan, DOB 19/12/2001, NI JG103759B, mobile 07700 900218, email lew.hartigan@post.example. Mum's new partner doesn't want him there and she has told him he has to be out of 44 Vange Hill Court, Basildon SS16 9ZZ by the end of the month. He agreed verbally that I could refer him to Basildon.

He doesn't have anything else going on healthwise that he mentioned. Never been in the forces or in care.

Sue Okonjo-Wright, Work Coach, Basildon Jobcentre
""",
     {'kind': ['referral'],
      'format': 'text',
      'shape': 'short prose of a jobcentre work coach, young man told to leave by his mother',
      'referrals': [{'authority': 'Basildon',
                     'agency': 'jobcentre',
                     'reason': "Mum's new partner doesn't want him there and she has told him he has to be out",
                     'homeless_status': 'threatened',
                     'consent': {'given': True, 'method': 'oral'},
                     'referrer': {'name': 'Sue Okonjo-Wright', 'role': 'Work Coach', 'organisation': 'Basildon Jobcentre'},
                     'person': {'name': 'Lewis Hartigan',
                                'date_of_birth': '2001-12-19',
                                'ni_number': 'JG103759B',
                                'phone': '07700 900218',
                                'email': 'lew.hartigan@post.example',
                                'address': '44 Vange Hill Court, Basildon SS16 9ZZ',
                                'armed_forces': False,
                                'care_leaver': False}}],
      'lenient': ['reason',
                  'homeless_date',
                  'homeless_status',
                  'consent.date',
                  'referral_date',
                  'housing.situation',
                  'housing.loss_reason',
                  'needs.physical_health',
                  'needs.mental_health',
                  'person.care_leaver',
                  'person.armed_forces',
                  'household',
                  'unmapped']}),

    ('fourteenth-single-p09-army-welfare', [('From', '"Mutch, Alasdair SSgt (Welfare)" <alasdair.mutch@armywelfare.example>'),
      ('To', 'housing@colchester.example'),
      ('Subject', 'DUTY TO REFER - LCPL R K TAMANG'),
      ('Date', 'Wed, 14 Oct 2026 08:12:00 +0100'),
      ('Message-ID', '<79f09e52fb4267.p09@armywelfare.example>')], """\
Sir/Ma'am,

1.  I write on behalf of the Unit Welfare Office, Merville Barracks, to refer LCpl Ramesh Kumar Tamang (DOB 27 Jul 93) under the duty to refer.

2.  LCpl Tamang is being medically discharged from the Army. His last day of service is 20 Nov 26 and he is to vacate Service Family Accommodation at 17 Arnhem Close, Colchester CO2 9ZZ no later than 11 Dec 26. He, his wife Sunita Tamang (DOB 15 Feb 95) and their son Aayush Tamang (DOB 4 Jun 23) have no onward accommodation.

3.  He wishes to be referred to Colchester City Council. He has been stationed here since 2019 and Mrs Tamang is employed at the General Hospital as an HCA.

4.  Medical: lower back injury (downgraded P7), awaiting surgery. Ground floor or lift required. No MH issues known.

5.  LCpl Tamang gave his written consent to this referral on 12 Oct 26. He is contactable on 07700 900733 or ramesh.tamang@post.example.

6.  POC is the undersigned.

A J MUTCH
SSgt
Unit Welfare Officer
Merville Barracks
01632 960905
""",
     {'kind': ['referral'],
      'format': 'text',
      'shape': 'military-style numbered paragraphs from a unit welfare officer, two-digit years, family of three',
      'referrals': [{'authority': 'Colchester',
                     'agency': 'armed_forces',
                     'reason': 'have no onward accommodation',
                     'homeless_status': 'threatened',
                     'homeless_date': '2026-12-11',
                     'consent': {'given': True, 'method': 'written', 'date': '2026-10-12'},
                     'referrer': {'name': 'A J MUTCH',
                                  'role': 'Unit Welfare Officer',
                                  'team': 'Unit Welfare Office',
                                  'organisation': 'Merville Barracks',
                                  'phone': '01632 960905'},
                     'person': {'name': 'Ramesh Kumar Tamang',
                                'date_of_birth': '1993-07-27',
                                'phone': '07700 900733',
                                'email': 'ramesh.tamang@post.example',
                                'address': '17 Arnhem Close, Colchester CO2 9ZZ',
                                'armed_forces': True},
                     'household': [{'name': 'Sunita Tamang', 'relationship': 'wife', 'date_of_birth': '1995-02-15'},
                                   {'name': 'Aayush Tamang', 'relationship': 'son', 'date_of_birth': '2023-06-04'}],
                     'housing': {'situation': 'Service Family Accommodation', 'loss_reason': 'being medically discharged from the Army'},
                     'local_connection': {'grounds': ['residence', 'employment'],
                                          'details': 'He has been stationed here since 2019 and Mrs Tamang is employed at the General Hospital as an HCA'},
                     'needs': {'physical_health': 'lower back injury (downgraded P7), awaiting surgery. Ground floor or lift required',
                               'mental_health': 'No MH issues known'}}],
      'lenient': ['reason',
                  'homeless_status',
                  'housing.situation',
                  'housing.loss_reason',
                  'local_connection.grounds',
                  'local_connection.details',
                  'needs.physical_health',
                  'needs.mental_health',
                  'unmapped']}),

    ('fourteenth-single-p10-asylum-moveon', [('From', 'Selamawit Haile <shaile@moveonsupport.example>'),
      ('To', 'customer.housing@fenland.example, housing.triage@fenland.example'),
      ('Subject', 'refugee leaving Home Office accommodation 3/11'),
      ('Date', 'Fri, 09 Oct 2026 12:01:44 +0100'),
      ('Message-ID', '<f5ee63f319da6c.p10@moveonsupport.example>')], """\
Dear Fenland team

Client: Mr Abdulrahman Osman Idris, Sudanese, born 01.01.1996.

He was granted refugee status on 6th October and his asylum support ends on 3rd November 2026, he must leave the dispersal house at 26B Norwich Road Yard, Wisbech PE13 9ZZ on that day. He has had the notice to quit from the provider, I can forward. Nobody to stay with. He will be sleeping outside.

He gave me consent to make this duty to refer and understood it, done by telephone with an Arabic interpreter today. He will need Arabic interpreter when you call (Sudanese if possible). Number 07700 900564, WhatsApp works better.

Health: he has flashbacks & bad sleep from Libya, not on medicines. physically ok.
He can get public funds now, UC claim is made, bank account still waiting.

Many thanks for your kindness

Selamawit Haile
Move-On Adviser, Moveon Support East
tel 01632 960019
""",
     {'kind': ['referral'],
      'format': 'text',
      'shape': 'asylum move-on adviser, newly recognised refugee, end of support date',
      'referrals': [{'agency': 'other',
                     'reason': 'his asylum support ends on 3rd November 2026, he must leave the dispersal house',
                     'homeless_status': 'threatened',
                     'homeless_date': '2026-11-03',
                     'consent': {'given': True, 'method': 'oral', 'date': '2026-10-09'},
                     'referrer': {'name': 'Selamawit Haile', 'role': 'Move-On Adviser', 'organisation': 'Moveon Support East', 'phone': '01632 960019'},
                     'person': {'name': 'Abdulrahman Osman Idris',
                                'date_of_birth': '1996-01-01',
                                'phone': '07700 900564',
                                'address': '26B Norwich Road Yard, Wisbech PE13 9ZZ',
                                'nationality': 'Sudanese',
                                'language': 'Arabic',
                                'interpreter_needed': True,
                                'immigration_status': 'refugee status',
                                'public_funds': True},
                     'housing': {'situation': 'dispersal house', 'loss_reason': 'his asylum support ends'},
                     'needs': {'mental_health': 'flashbacks & bad sleep from Libya, not on medicines', 'physical_health': 'physically ok'}}],
      'lenient': ['reason',
                  'consent.date',
                  'consent.method',
                  'rough_sleeping',
                  'housing.situation',
                  'housing.loss_reason',
                  'needs.mental_health',
                  'needs.physical_health',
                  'person.contact_via',
                  'homeless_status',
                  'unmapped']}),

    ('fourteenth-single-p11-school', [('From', 'Mrs T Brackenbury <tbrackenbury@stosyth-primary.example>'),
      ('To', 'housingoptions@maldon.example'),
      ('Subject', 'Concern re family - referral with consent'),
      ('Date', 'Thu, 22 Oct 2026 15:38:09 +0100'),
      ('Message-ID', '<06766737a1b7fe.p11@stosyth-primary.example>')], """\
Good afternoon

I'm the Designated Safeguarding Lead at Heybridge Creek Primary School. I'm not sure we count as one of the bodies who have to do this but our early help worker said to email you a duty to refer, so here it is.

One of our mums, Kirsty-Anne Mulcahy, spoke to me at pick-up yesterday in tears. She and her partner Dean Foyle rent privately at Flat 2, 9 Causeway Mews, Maldon CM9 9ZZ. They owe about £1,850 and the landlord, a Mr Prowse, has a possession order from the court, the bailiffs are booked for Tuesday 17th November. Dean lost his job at the boatyard over the summer which is how the arrears built up.

Three children in the home: Alfie Mulcahy-Foyle (Year 4), Poppy Mulcahy-Foyle (Reception), and baby Rory. Kirsty-Anne is also expecting again, due in March.

She has given consent for me to send you her details and sign-posted me her mobile, 07700 900129. Her date of birth is 16th August 1996. She'd like the referral to go to Maldon District Council. Please contact her after 9.15 when she's back from the school run. She has lived in the district all her life.

I don't hold anything on health apart from what she tells me and she hasn't mentioned anything.

Kind regards
Tamsin Brackenbury
Designated Safeguarding Lead
Heybridge Creek Primary School
tbrackenbury@stosyth-primary.example
01632 960667
""",
     {'kind': ['referral'],
      'format': 'text',
      'shape': 'school safeguarding lead about a mother, partner and children facing bailiffs',
      'referrals': [{'authority': 'Maldon',
                     'agency': 'other',
                     'reason': 'the landlord, a Mr Prowse, has a possession order from the court, the bailiffs are booked for Tuesday 17th November',
                     'homeless_status': 'threatened',
                     'homeless_date': '2026-11-17',
                     'consent': {'given': True},
                     'referrer': {'name': 'Tamsin Brackenbury',
                                  'role': 'Designated Safeguarding Lead',
                                  'organisation': 'Heybridge Creek Primary School',
                                  'email': 'tbrackenbury@stosyth-primary.example',
                                  'phone': '01632 960667'},
                     'person': {'name': 'Kirsty-Anne Mulcahy',
                                'date_of_birth': '1996-08-16',
                                'phone': '07700 900129',
                                'address': 'Flat 2, 9 Causeway Mews, Maldon CM9 9ZZ',
                                'pregnant': True},
                     'household': [{'name': 'Dean Foyle', 'relationship': 'partner'},
                                   {'name': 'Alfie Mulcahy-Foyle', 'relationship': 'children'},
                                   {'name': 'Poppy Mulcahy-Foyle', 'relationship': 'children'},
                                   {'name': 'Rory', 'relationship': 'baby'}],
                     'housing': {'situation': 'rent privately',
                                 'loss_reason': 'Dean lost his job at the boatyard over the summer which is how the arrears built up',
                                 'landlord': 'Mr Prowse',
                                 'arrears': '£1,850'},
                     'local_connection': {'grounds': ['residence'], 'details': 'She has lived in the district all her life'}}],
      'lenient': ['reason',
                  'homeless_date',
                  'household.relationship',
                  'consent.date',
                  'consent.method',
                  'person.contact_via',
                  'housing.situation',
                  'housing.loss_reason',
                  'housing.landlord',
                  'housing.arrears',
                  'local_connection.grounds',
                  'local_connection.details',
                  'housing.tenancy_to_save',
                  'unmapped']}),

    ('fourteenth-single-p12-gp', [('From', 'Dr Anjali Raghunathan <a.raghunathan@elmgatesurgery.example>'),
      ('To', 'housing.advice@uttlesford.example'),
      ('Subject', 'Referral'),
      ('Date', 'Mon, 16 Nov 2026 19:22:51 +0000'),
      ('Message-ID', '<2ad2d8bd0af2b3.p12@elmgatesurgery.example>')], """\
Dear Sir or Madam,

Re: Mr Neville Ashdown-Carter, DOB 05/10/1968, NHS number 9876543210
The Old Forge, Stebbing Green, Dunmow CM6 9ZZ - tel 07700 900940

I saw the above patient of ours in surgery today. His marriage has broken down and his wife, who owns the property outright, has given him until 14 December 2026 to leave. He has no savings to speak of and nobody who might put him up. He asked that I refer him to Uttlesford District Council as threatened with homelessness, and consents to my so doing.

He has type 2 diabetes (insulin) with early retinopathy, and recurrent depressive disorder for which I started mirtazapine last month. He drinks about 30 units weekly.

Yours faithfully,

Dr Anjali Raghunathan
GP Partner
Elmgate Surgery, Great Dunmow
01632 960181

(dictated, not checked)
""",
     {'kind': ['referral'],
      'format': 'text',
      'shape': 'GP letter style, dictated, patient details in a Re: line',
      'referrals': [{'authority': 'Uttlesford',
                     'agency': 'other',
                     'reason': 'His marriage has broken down and his wife, who owns the property outright, has given him until 14 December 2026 to leave',
                     'homeless_status': 'threatened',
                     'homeless_date': '2026-12-14',
                     'consent': {'given': True},
                     'referrer': {'name': 'Anjali Raghunathan', 'role': 'GP Partner', 'organisation': 'Elmgate Surgery', 'phone': '01632 960181'},
                     'person': {'name': 'Neville Ashdown-Carter',
                                'date_of_birth': '1968-10-05',
                                'nhs_number': '9876543210',
                                'phone': '07700 900940',
                                'address': 'The Old Forge, Stebbing Green, Dunmow CM6 9ZZ'},
                     'housing': {'loss_reason': 'His marriage has broken down'},
                     'needs': {'physical_health': 'type 2 diabetes (insulin) with early retinopathy',
                               'mental_health': 'recurrent depressive disorder for which I started mirtazapine last month',
                               'substance_misuse': 'He drinks about 30 units weekly'}}],
      'lenient': ['reason',
                  'consent.date',
                  'consent.method',
                  'housing.situation',
                  'housing.loss_reason',
                  'needs.physical_health',
                  'needs.mental_health',
                  'needs.substance_misuse',
                  'unmapped']}),

    ('fourteenth-single-p13-yot', [('From', 'Jaz Virdee <jaz.virdee@yjs-thurrock.example>'),
      ('To', 'housingsolutions@thurrock.example'),
      ('Subject', 'Kian B - dtr'),
      ('Date', 'Wed, 04 Nov 2026 17:08:26 +0000'),
      ('Message-ID', '<e82453d90b7ab3.p13@yjs-thurrock.example>')], """\
Hi guys, hope ok. Need to put in a DTR for one of mine before half 5 and the portal's locked me out AGAIN so it's an email.

Kian Bellweather, 18 on 30 Oct (so dob 30/10/2008). He's on a Youth Rehabilitation Order w us, was for robbery. He got kicked out by dad on Sunday after a row, he's had two nights at his mate Reece's and tonight Reece's mum said no more. So as of now he's got literally nowhere safe to sleep tonight. Needs someone to ring asap on 07700 900803.

Dad's place was 3 Gravel Pit Lane, Grays RM17 9ZZ. Dad won't have him back, I rang him today and he was pretty clear.

Autism + ADHD, takes meds. Smokes weed. I'd say medium risk, there's an assessment from September I can share. Please don't put him anywhere near Tilbury, the lads from the index offence live there.

Kian's fine with me sharing all this, he's sat in the office with me as I type.

I'm working from home tomoz so use mobile

Jaz Virdee
YJS Case Manager
Thurrock Youth Justice Service
m: 07700 900811
""",
     {'kind': ['referral'],
      'format': 'text',
      'shape': 'youth justice worker, informal, homeless tonight; two mobiles (person, referrer)',
      'referrals': [{'agency': 'youth_offending_team',
                     'reason': 'He got kicked out by dad on Sunday after a row',
                     'homeless_status': 'homeless',
                     'rough_sleeping': True,
                     'consent': {'given': True, 'method': 'oral'},
                     'referrer': {'name': 'Jaz Virdee',
                                  'role': 'YJS Case Manager',
                                  'organisation': 'Thurrock Youth Justice Service',
                                  'phone': '07700 900811'},
                     'person': {'name': 'Kian Bellweather',
                                'date_of_birth': '2008-10-30',
                                'phone': '07700 900803',
                                'last_settled_address': '3 Gravel Pit Lane, Grays RM17 9ZZ'},
                     'custody': {'status': 'community_order', 'offence': 'robbery'},
                     'housing': {'situation': "two nights at his mate Reece's and tonight Reece's mum said no more",
                                 'loss_reason': 'He got kicked out by dad on Sunday after a row'},
                     'needs': {'mental_health': 'Autism + ADHD, takes meds', 'substance_misuse': 'Smokes weed'},
                     'risk': {'level': 'medium',
                              'excluded_areas': "Please don't put him anywhere near Tilbury, the lads from the index offence live there"}}],
      'lenient': ['reason',
                  'consent.method',
                  'consent.date',
                  'homeless_date',
                  'custody.status',
                  'housing.situation',
                  'housing.loss_reason',
                  'needs.mental_health',
                  'needs.physical_health',
                  'needs.substance_misuse',
                  'needs.support',
                  'risk.level',
                  'risk.excluded_areas',
                  'risk.summary',
                  'local_connection.grounds',
                  'person.no_fixed_abode',
                  'unmapped']}),

    ('fourteenth-single-p14-council-forward', [('From', '"Stubbings, Petra" <petra.stubbings@rochford.example>'),
      ('To', 'Housing Options <housing.options@rochford.example>'),
      ('Subject', 'FW: Wayne Adjei-Ford'),
      ('Date', 'Mon, 19 Oct 2026 10:04:12 +0100'),
      ('Message-ID', '<df24e879d31586.p14@rochford.example>')], """\
Hi both, this came to the contact centre inbox on Friday, think it's one for you. I haven't replied to him.

Pet x

Petra Stubbings
Customer Services Advisor
Rochford District Council

-----Original Message-----
From: Olumide Fasanya <olumide.fasanya@probation.example>
Sent: 16 October 2026 16:31
To: Customer Services <customer.services@rochford.example>
Subject: Wayne Adjei-Ford

Good afternoon,

Under the duty to refer I am notifying you about Wayne Adjei-Ford (born 28/03/1983, CRN K310556). He is subject to a community order for theft, supervised from our Southend office. On Thursday the HMO he lives in at 70 Hockley Station Road, SS5 9ZZ was closed by your own environmental health people with 28 days to get out, meaning he loses his room on 12 November 2026. Consent was given verbally, 16/10/2026.

He's been in that HMO three and a half years. He has hepatitis C and is under STARS for alcohol. No mental health problems disclosed. Low risk of harm.

His mobile is 07700 900266.

Regards

Olumide Fasanya
Probation Service Officer
Essex South PDU
01632 960488
""",
     {'kind': ['referral'],
      'format': 'text',
      'shape': 'council customer services forwards a probation referral; the referrer is the forwarded author',
      'referrals': [{'agency': 'probation',
                     'reason': 'the HMO he lives in at 70 Hockley Station Road, SS5 9ZZ was closed by your own environmental health people with 28 days '
                               'to get out',
                     'homeless_status': 'threatened',
                     'homeless_date': '2026-11-12',
                     'consent': {'given': True, 'method': 'oral', 'date': '2026-10-16'},
                     'referrer': {'name': 'Olumide Fasanya',
                                  'role': 'Probation Service Officer',
                                  'team': 'Essex South PDU',
                                  'email': 'olumide.fasanya@probation.example',
                                  'phone': '01632 960488'},
                     'person': {'name': 'Wayne Adjei-Ford',
                                'date_of_birth': '1983-03-28',
                                'crn': 'K310556',
                                'phone': '07700 900266',
                                'address': '70 Hockley Station Road, SS5 9ZZ'},
                     'custody': {'status': 'community_order', 'offence': 'theft'},
                     'housing': {'situation': 'HMO', 'loss_reason': 'was closed by your own environmental health people'},
                     'local_connection': {'grounds': ['residence'], 'details': "He's been in that HMO three and a half years"},
                     'needs': {'physical_health': 'hepatitis C',
                               'substance_misuse': 'under STARS for alcohol',
                               'mental_health': 'No mental health problems disclosed'},
                     'risk': {'level': 'low'}}],
      'lenient': ['reason',
                  'referral_date',
                  'housing.situation',
                  'housing.loss_reason',
                  'local_connection.grounds',
                  'local_connection.details',
                  'needs.physical_health',
                  'needs.substance_misuse',
                  'needs.mental_health',
                  'other_professionals',
                  'homeless_status',
                  'unmapped']}),

    ('fourteenth-single-p15-ed-nurse', [('From', '"CASTELLANOS, Rocio" <rocio.castellanos@nhs.example>'),
      ('To', 'housing@harlow.example'),
      ('Subject', 'A&E homeless pt'),
      ('Date', 'Sun, 25 Oct 2026 03:17:22 +0000'),
      ('Message-ID', '<8dacf343286dc3.p15@nhs.example>')], """\
ED referral. Female, Charlotte Amy Dunnett, 12/06/2003, attended PAH Emergency Dept 24/10 with assault injuries by boyfriend, lives w/ him, NOT going back. Police aware. Wants Harlow council. Consented, verbally. Staying in our relatives room till 8am then nowhere. Mob 07700 900377 (safe to call, he doesn't have number). 14 weeks pregnant.
R Castellanos, Senior Staff Nurse, Emergency Department, Princess Alexandra Hospital 01632 960240
""",
     {'kind': ['referral'],
      'format': 'text',
      'shape': 'clipped night note from an emergency department nurse, victim of assault by partner',
      'referrals': [{'authority': 'Harlow',
                     'agency': 'emergency_department',
                     'reason': 'assault injuries by boyfriend, lives w/ him, NOT going back',
                     'homeless_status': 'homeless',
                     'consent': {'given': True, 'method': 'oral'},
                     'referrer': {'name': 'R Castellanos',
                                  'role': 'Senior Staff Nurse',
                                  'team': 'Emergency Department',
                                  'organisation': 'Princess Alexandra Hospital',
                                  'phone': '01632 960240'},
                     'person': {'name': 'Charlotte Amy Dunnett',
                                'date_of_birth': '2003-06-12',
                                'phone': '07700 900377',
                                'gender': 'Female',
                                'pregnant': True},
                     'housing': {'situation': 'Staying in our relatives room till 8am then nowhere',
                                 'loss_reason': 'assault injuries by boyfriend, lives w/ him, NOT going back'},
                     'needs': {'domestic_abuse': True}}],
      'lenient': ['reason',
                  'homeless_date',
                  'rough_sleeping',
                  'homeless_status',
                  'consent.date',
                  'housing.situation',
                  'housing.loss_reason',
                  'needs.physical_health',
                  'person.contact_via',
                  'risk.summary',
                  'unmapped']}),

    ('fourteenth-single-p16-court-duty', [('From', 'Denise Acheampong-Lowe <denise.acheampong-lowe@probation.example>'),
      ('To', 'homelessness.dtr@chelmsford.example'),
      ('Subject', 'Court today - Michael Sturrock'),
      ('Date', 'Thu, 29 Oct 2026 16:20:00 +0000'),
      ('Message-ID', '<055a39331ef5fa.p16@probation.example>')], """\
Dear Chelmsford

I'm the duty officer at Chelmsford Crown Court and saw the following defendant in the cells today.

Michael Sturrock   01/11/1976    CRN  R550913

He was bailed by the judge this afternoon to attend for trial in February on a charge of affray. The bail condition says he can't go back to 18 Waterhouse Gardens, Chelmsford CM1 9ZZ as that's where the complainant (his brother) lives. He gave the court the address of a pal for tonight and tomorrow only, and come Saturday 31 October he's homeless.

I asked him which council, he said Chelmsford City Council - been here since birth. He's agreeable to being contacted, and signed the DTR consent slip in the cells.

He's got bipolar affective disorder and sees the CMHT (care coordinator Lorna Pritchett). He is not known to use drugs. I've no risk assessment as he is not on an order with us.

He can be rung on 07700 900592.

Denise Acheampong-Lowe
Court Duty Officer, Probation
direct line 01632 960327
""",
     {'kind': ['referral'],
      'format': 'text',
      'shape': 'court duty officer, defendant on bail with an exclusion from home',
      'referrals': [{'authority': 'Chelmsford',
                     'agency': 'probation',
                     'reason': "The bail condition says he can't go back",
                     'homeless_status': 'threatened',
                     'homeless_date': '2026-10-31',
                     'consent': {'given': True, 'method': 'written', 'date': '2026-10-29'},
                     'referrer': {'name': 'Denise Acheampong-Lowe', 'role': 'Court Duty Officer', 'organisation': 'Probation', 'phone': '01632 960327'},
                     'person': {'name': 'Michael Sturrock',
                                'date_of_birth': '1976-11-01',
                                'crn': 'R550913',
                                'phone': '07700 900592',
                                'last_settled_address': '18 Waterhouse Gardens, Chelmsford CM1 9ZZ'},
                     'custody': {'status': 'bail', 'offence': 'affray'},
                     'housing': {'situation': 'the address of a pal for tonight and tomorrow only',
                                 'loss_reason': "The bail condition says he can't go back"},
                     'local_connection': {'grounds': ['residence'], 'details': 'been here since birth'},
                     'needs': {'mental_health': 'bipolar affective disorder and sees the CMHT', 'substance_misuse': 'He is not known to use drugs'},
                     'other_professionals': 'care coordinator Lorna Pritchett',
                     'risk': {'excluded_areas': "he can't go back to 18 Waterhouse Gardens, Chelmsford CM1 9ZZ"}}],
      'lenient': ['reason',
                  'consent.date',
                  'housing.situation',
                  'housing.loss_reason',
                  'person.address',
                  'local_connection.grounds',
                  'local_connection.details',
                  'needs.mental_health',
                  'needs.substance_misuse',
                  'other_professionals',
                  'risk.excluded_areas',
                  'risk.summary',
                  'custody.licence_conditions',
                  'custody.sentence_date',
                  'unmapped']}),

    ('fourteenth-single-p17-pom-recall', [('From', 'Ffion Caddick <ffion.caddick@hmpps.example>'),
      ('To', 'housing.options@southend.example'),
      ('Subject', 'DTR request - recall - early release date'),
      ('Date', 'Fri, 16 Oct 2026 07:55:30 +0100'),
      ('Message-ID', '<12b4c349119e8f.p17@hmpps.example>')], """\
Morning,

Just back off nights so bear with me. Mr Anton Demirci came back to us on a 28 day fixed-term recall (breached his licence by missing appointments) and goes out again on 30/10/2026. I know that is tight but that's all the time anyone has with FTRs now. NOMIS number A 7716 FC, DOB 23-06-1979.

He lost his bedsit while he was away, landlord rented it out to someone else after 2 weeks and binned his stuff. He's wanting to go back to Southend-on-Sea and that's who I'm referring to; he's lived in Southend for 8 yrs and has a daughter of 12 at school there who he sees on Saturdays.

He has agreed to this referral - in writing, signed 15/10/2026.

Health - epilepsy, on meds for it, last seizure July. Anxiety. Crack user on and off, wants help with it.
Risk - high RoSH. MAPPA category 2 level 1. Known to be verbally abusive to female staff when he's withdrawing, so two to a room please.

To speak to him, email me and I'll get him to a phone on G wing. His COM in the community is Rashpal Kooner (rashpal.kooner@probation.example / 01632 960773), Rashpal will be leading from release onwards.

Thanks,
Ffion Caddick
Prison Offender Manager
OMU
HMP Pentonville
ffion.caddick@hmpps.example
""",
     {'kind': ['referral'],
      'format': 'text',
      'shape': 'prison offender manager, fixed-term recall with two weeks to release, COM named as lead',
      'referrals': [{'authority': 'Southend-on-Sea',
                     'agency': 'prison',
                     'reason': 'He lost his bedsit while he was away',
                     'homeless_status': 'threatened',
                     'consent': {'given': True, 'method': 'written', 'date': '2026-10-15'},
                     'referrer': {'name': 'Ffion Caddick',
                                  'role': 'Prison Offender Manager',
                                  'team': 'OMU',
                                  'organisation': 'HMP Pentonville',
                                  'email': 'ffion.caddick@hmpps.example'},
                     'lead': {'name': 'Rashpal Kooner', 'email': 'rashpal.kooner@probation.example', 'phone': '01632 960773'},
                     'person': {'name': 'Anton Demirci',
                                'date_of_birth': '1979-06-23',
                                'prison_number': 'A7716FC',
                                'contact_via': "email me and I'll get him to a phone on G wing"},
                     'custody': {'status': 'recall',
                                 'prison': 'HMP Pentonville',
                                 'release_date': '2026-10-30',
                                 'release_type': '28 day fixed-term recall'},
                     'housing': {'loss_reason': 'landlord rented it out to someone else after 2 weeks'},
                     'local_connection': {'grounds': ['residence', 'family'],
                                          'details': "he's lived in Southend for 8 yrs and has a daughter of 12 at school there"},
                     'needs': {'physical_health': 'epilepsy, on meds for it, last seizure July',
                               'mental_health': 'Anxiety',
                               'substance_misuse': 'Crack user on and off, wants help with it'},
                     'risk': {'level': 'high',
                              'to_staff': "Known to be verbally abusive to female staff when he's withdrawing, so two to a room please",
                              'mappa_category': 2,
                              'mappa_level': 1}}],
      'lenient': ['reason',
                  'homeless_status',
                  'person.contact_via',
                  'custody.release_type',
                  'housing.situation',
                  'housing.loss_reason',
                  'local_connection.grounds',
                  'local_connection.details',
                  'needs.physical_health',
                  'needs.mental_health',
                  'needs.substance_misuse',
                  'risk.to_staff',
                  'risk.summary',
                  'household',
                  'unmapped']}),

    ('fourteenth-single-p18-mh-ward', [('From', 'Piers Wetherall <piers.wetherall@nhs.example>'),
      ('To', 'housing.advice@huntingdonshire.example'),
      ('Subject', 'Duty to refer - informal inpatient'),
      ('Date', 'Tue, 27 Oct 2026 13:13:13 +0000'),
      ('Message-ID', '<6ce9d68db0f667.p18@nhs.example>')], """\
Dear Housing

I'm care co-ordinating a lady called Philippa "Pip" Goodacre-Lamb who is an informal patient on Mulberry 2, Fulbourn. d.o.b. 1.12.1985; NHS no. 401 023 2137.

She was living with her sister Harriet in St Ives (6 Needingworth Court, PE27 9ZZ) but Harriet's said that she cannot cope with another relapse and has put in writing that Pip isn't to come back. Ward round have set a provisional discharge for 9 November. From that date she hasn't got anywhere to live and I'd be worried about her on the street in winter.

Diagnosis is schizoaffective disorder, depot fortnightly, responds well. She's physically fit and well. Occasional amphetamine use prior to admission, none since August.

Her capacity isn't in doubt and she has consented in writing to this going to Huntingdonshire District Council (form signed with me yesterday 26/10/26). Reach her on the ward patient phone, 01632 960416, afternoons.

With thanks

Piers Wetherall RMN
Care Co-ordinator
Huntingdon Adult Locality Team
Cambs & Peterborough Mental Health Trust
07700 900350
""",
     {'kind': ['referral'],
      'format': 'text',
      'shape': 'mental health care co-ordinator about an inpatient with a provisional discharge date',
      'referrals': [{'authority': 'Huntingdonshire',
                     'agency': 'hospital',
                     'reason': "she hasn't got anywhere to live",
                     'homeless_status': 'threatened',
                     'homeless_date': '2026-11-09',
                     'consent': {'given': True, 'method': 'written', 'date': '2026-10-26'},
                     'referrer': {'name': 'Piers Wetherall',
                                  'role': 'Care Co-ordinator',
                                  'team': 'Huntingdon Adult Locality Team',
                                  'organisation': 'Cambs & Peterborough Mental Health Trust',
                                  'phone': '07700 900350'},
                     'person': {'name': 'Philippa Goodacre-Lamb',
                                'known_as': 'Pip',
                                'date_of_birth': '1985-12-01',
                                'nhs_number': '4010232137',
                                'contact_via': 'Reach her on the ward patient phone, 01632 960416, afternoons',
                                'last_settled_address': '6 Needingworth Court, PE27 9ZZ'},
                     'housing': {'situation': 'an informal patient on Mulberry 2, Fulbourn',
                                 'loss_reason': "Harriet's said that she cannot cope with another relapse and has put in writing that Pip isn't to come "
                                                'back'},
                     'needs': {'mental_health': 'schizoaffective disorder, depot fortnightly, responds well',
                               'physical_health': "She's physically fit and well",
                               'substance_misuse': 'Occasional amphetamine use prior to admission, none since August'}}],
      'lenient': ['reason',
                  'homeless_status',
                  'homeless_date',
                  'agency',
                  'person.contact_via',
                  'person.phone',
                  'person.address',
                  'person.last_settled_address',
                  'housing.situation',
                  'housing.loss_reason',
                  'needs.mental_health',
                  'needs.physical_health',
                  'needs.substance_misuse',
                  'local_connection.grounds',
                  'local_connection.details',
                  'person.gender',
                  'unmapped']}),

    ('fourteenth-single-p19-leaving-care', [('From', 'Comfort Asare <comfort.asare@essexleavingcare.example>'),
      ('To', 'housingneeds@brentwood.example'),
      ('Subject', 'Care leaver at risk of homelessness Tyrell J.'),
      ('Date', 'Wed, 21 Oct 2026 18:30:05 +0100'),
      ('Message-ID', '<eb9715ccc0ba82.p19@essexleavingcare.example>')], """\
Hi Brentwood team,

As discussed with one of your officers on the phone (sorry I didn't catch the name) here are the details for my young person.

Tyrell Jean-Baptiste. He turned 19 in the summer: 02.07.2007. He's a care leaver (former relevant), Essex County Council are corporate parent. His supported lodgings at 51 Ongar Wood Road, Brentwood CM15 9ZZ are ending because the host, Mrs Gwen Tasker, is retiring from the scheme. She's held on as long as she can but wants the room back by 5th December 2026. I have asked our accommodation panel and there's no vacancy until at least spring.

He works at the Nando's in Brentwood, 20 hrs, and is in his second year at the college. He'd like to be referred to Brentwood Borough Council. He consented to the referral and so did his IRO agree. (Verbal, I recorded it on Mosaic on 20/10.)

Tyrell has dyslexia and sickle cell trait, otherwise well. No drugs, no offending, he's a lovely lad. tel 07700 900178 or tyrell.jb@post.example

Comfort Asare
Personal Adviser
Leaving & After Care, West
Essex County Council
01632 960599
""",
     {'kind': ['referral'],
      'format': 'text',
      'shape': 'leaving care personal adviser, supported lodgings ending',
      'referrals': [{'agency': 'social_services',
                     'reason': 'His supported lodgings at 51 Ongar Wood Road, Brentwood CM15 9ZZ are ending',
                     'homeless_status': 'threatened',
                     'homeless_date': '2026-12-05',
                     'consent': {'given': True, 'method': 'oral', 'date': '2026-10-20'},
                     'referrer': {'name': 'Comfort Asare',
                                  'role': 'Personal Adviser',
                                  'team': 'Leaving & After Care, West',
                                  'organisation': 'Essex County Council',
                                  'phone': '01632 960599'},
                     'person': {'name': 'Tyrell Jean-Baptiste',
                                'date_of_birth': '2007-07-02',
                                'phone': '07700 900178',
                                'email': 'tyrell.jb@post.example',
                                'address': '51 Ongar Wood Road, Brentwood CM15 9ZZ',
                                'care_leaver': True},
                     'authority': 'Brentwood',
                     'housing': {'situation': 'supported lodgings',
                                 'loss_reason': 'the host, Mrs Gwen Tasker, is retiring from the scheme',
                                 'landlord': 'Mrs Gwen Tasker'},
                     'local_connection': {'grounds': ['employment', 'care_leaver'],
                                          'details': "He works at the Nando's in Brentwood, 20 hrs, and is in his second year at the college"},
                     'needs': {'physical_health': 'sickle cell trait, otherwise well', 'substance_misuse': 'No drugs'}}],
      'lenient': ['reason',
                  'homeless_date',
                  'housing.situation',
                  'housing.loss_reason',
                  'housing.landlord',
                  'local_connection.grounds',
                  'local_connection.details',
                  'needs.physical_health',
                  'needs.substance_misuse',
                  'needs.support',
                  'needs.mental_health',
                  'agency',
                  'other_professionals',
                  'unmapped']}),

    ('fourteenth-single-p20-approved-premises', [('From', '"AP Keyworkers (Fulford House)" <fulford.house@probation.example>'),
      ('To', 'housing.triage@southcambs.example'),
      ('Subject', 'Move-on from AP: B Kowalczyk-Reid'),
      ('Date', 'Thu, 05 Nov 2026 21:09:47 +0000'),
      ('Message-ID', '<bf184e0c825405.p20@probation.example>')], """\
DTR to SOUTH CAMBRIDGESHIRE DISTRICT COUNCIL

Brandon Kowalczyk-Reid, DOB 17 May 1971, CRN B662018.

Brandon's at Fulford House Approved Premises, Bedford Lane, Cambridge CB4 9ZZ following release on licence from HMP Littlehey. His bed with us finishes on 8 January 2027 and there's no move-on identified; he'll be homeless from then. Offence was s18 wounding in 2014. He is MAPPA Cat 2, Level 2, very high risk of harm (to known adult, ex wife). He isn't to live within 5 miles of Royston. No history of arson. Not a registered sex offender.

Local connection: his elderly parents live at Melbourn, over thirty years, and he provides shopping etc for them.

COPD and hearing loss left ear. PTSD, in therapy w/ the Offender PD Pathway. Abstinent from alcohol 9 yrs.

Consent has been obtained - signed 3 November 2026. Call the AP office to speak to him, 24 hrs, 01632 960070.

The lead for the case is his COM:
 Verity Osgood-Blythe
 verity.osgood-blythe@probation.example
 07700 900404

Sent by Des, i.e.
Desmond Quarshie
AP Residential Worker
Fulford House
""",
     {'kind': ['referral'],
      'format': 'text',
      'shape': 'evening mail from an approved premises worker, MAPPA level 2, COM named as lead on separate lines',
      'referrals': [{'authority': 'South Cambridgeshire',
                     'agency': 'probation',
                     'reason': "His bed with us finishes on 8 January 2027 and there's no move-on identified",
                     'homeless_status': 'threatened',
                     'homeless_date': '2027-01-08',
                     'consent': {'given': True, 'method': 'written', 'date': '2026-11-03'},
                     'referrer': {'name': 'Desmond Quarshie', 'role': 'AP Residential Worker', 'organisation': 'Fulford House'},
                     'lead': {'name': 'Verity Osgood-Blythe', 'email': 'verity.osgood-blythe@probation.example', 'phone': '07700 900404'},
                     'person': {'name': 'Brandon Kowalczyk-Reid',
                                'date_of_birth': '1971-05-17',
                                'crn': 'B662018',
                                'address': 'Fulford House Approved Premises, Bedford Lane, Cambridge CB4 9ZZ',
                                'contact_via': 'Call the AP office to speak to him, 24 hrs, 01632 960070'},
                     'custody': {'status': 'licence',
                                 'prison': 'HMP Littlehey',
                                 'offence': 's18 wounding',
                                 'licence_conditions': "He isn't to live within 5 miles of Royston"},
                     'housing': {'situation': 'at Fulford House Approved Premises'},
                     'local_connection': {'grounds': ['family'],
                                          'details': 'his elderly parents live at Melbourn, over thirty years, and he provides shopping etc for them'},
                     'needs': {'physical_health': 'COPD and hearing loss left ear',
                               'mental_health': 'PTSD, in therapy w/ the Offender PD Pathway',
                               'substance_misuse': 'Abstinent from alcohol 9 yrs'},
                     'risk': {'level': 'very_high',
                              'summary': 'very high risk of harm (to known adult, ex wife)',
                              'excluded_areas': 'within 5 miles of Royston',
                              'registered_sex_offender': False,
                              'arson': False,
                              'mappa_category': 2,
                              'mappa_level': 2}}],
      'lenient': ['reason',
                  'custody.licence_conditions',
                  'person.contact_via',
                  'housing.situation',
                  'housing.loss_reason',
                  'local_connection.grounds',
                  'local_connection.details',
                  'needs.physical_health',
                  'needs.mental_health',
                  'needs.substance_misuse',
                  'risk.summary',
                  'risk.excluded_areas',
                  'custody.offence',
                  'custody.sentence_date',
                  'unmapped']}),

    ('fourteenth-single-p21-drug-service', [('From', 'Bex Thornycroft <bthornycroft@clearwaterrecovery.example>'),
      ('To', 'hhs@castlepoint.example'),
      ('Subject', 'hi - client being evicted'),
      ('Date', 'Tue, 10 Nov 2026 12:26:54 +0000'),
      ('Message-ID', '<ffc9657f5b40d3.p21@clearwaterrecovery.example>')], """\
Hi there

My client's about to be booted out of his rehab house. Can you help?? He is called Stephen Oldacre (known to everyone as Ginge), DOB 29 February 1964. He had a lapse on Saturday and the rules here are zero tolerance so they've given him 7 days notice, out on Tuesday 17 November. Address for now = Clearwater House, 2 Thundersley Drift, Benfleet SS7 9ZZ.

He's been sober from booze for 11 months other than this one. Liver cirrhosis. Says he gets panic attacks. NI is YX 45 18 20 A.

I asked him could I send his info and he said ok.

His number's 07700 900656. He did 5 years in the Navy so he is ex forces if that makes a difference??

Bex (Thornycroft), recovery worker, Clearwater Recovery CIC, 01632 960134
""",
     {'kind': ['referral'],
      'format': 'text',
      'shape': 'informal recovery worker, resident of a rehab house given 7 days notice',
      'referrals': [{'agency': 'other',
                     'reason': 'He had a lapse on Saturday and the rules here are zero tolerance',
                     'homeless_status': 'threatened',
                     'homeless_date': '2026-11-17',
                     'consent': {'given': True, 'method': 'oral'},
                     'referrer': {'name': 'Bex Thornycroft',
                                  'role': 'recovery worker',
                                  'organisation': 'Clearwater Recovery CIC',
                                  'phone': '01632 960134'},
                     'person': {'name': 'Stephen Oldacre',
                                'known_as': 'Ginge',
                                'date_of_birth': '1964-02-29',
                                'phone': '07700 900656',
                                'address': 'Clearwater House, 2 Thundersley Drift, Benfleet SS7 9ZZ',
                                'ni_number': 'YX451820A',
                                'armed_forces': True},
                     'housing': {'situation': 'rehab house', 'loss_reason': 'He had a lapse on Saturday and the rules here are zero tolerance'},
                     'needs': {'substance_misuse': "He's been sober from booze for 11 months other than this one",
                               'physical_health': 'Liver cirrhosis',
                               'mental_health': 'Says he gets panic attacks'}}],
      'lenient': ['reason',
                  'consent.method',
                  'housing.situation',
                  'housing.loss_reason',
                  'needs.substance_misuse',
                  'needs.physical_health',
                  'needs.mental_health',
                  'homeless_status',
                  'unmapped']}),

    ('fourteenth-single-p22-womens-prison', [('From', 'Resettlement HMP Peterborough <resettlement.w@hmppeterborough.example>'),
      ('To', 'housing.needs@peterborough.example'),
      ('Subject', 'Pregnant woman release 18/11 (tag)'),
      ('Date', 'Mon, 05 Oct 2026 11:11:00 +0100'),
      ('Message-ID', '<92fa24263a7bef.p22@hmppeterborough.example>')], """\
To whom it may concern

We have a lady on the women's side, Miss SHANNON O'DRISCOLL-VANCE, who has been granted HDC and will be released on the 18th November 2026 providing she's got an address to be tagged at, which right now she hasn't. Born 7 January 2000. Number is A2208FT.

She's 27 weeks pregnant and under the perinatal midwife here; baby is due on 2 January. Social services (Peterborough, worker: Huda Mansoor) are involved. She was in a Cross Keys flat at 14 Eastfield Mews, Peterborough PE1 9ZZ until she gave up the tenancy when sentenced, with £640 rent still owing.

She would like her referral sent to Peterborough City Council. Lived there all her life bar a few months in Corby.

Offence fraud by false representation. She got 16 months on 3rd June 2026. Low risk. No licence conditions other than standard.

There's anaemia and she is on iron; she's on the waiting list for the mental health in-reach team, low mood + past self harm. Does not use substances.

I have not been able to get a signature as she was at court but she told me yes over the wing phone this morning. You can get messages to her via us here: 01632 960833

Lauren Bickerstaffe
Resettlement Officer
HMP Peterborough
""",
     {'kind': ['referral'],
      'format': 'text',
      'shape': 'resettlement officer, pregnant woman with HDC date',
      'referrals': [{'authority': 'Peterborough',
                     'agency': 'prison',
                     'reason': "providing she's got an address to be tagged at, which right now she hasn't",
                     'consent': {'given': True, 'method': 'oral', 'date': '2026-10-05'},
                     'referrer': {'name': 'Lauren Bickerstaffe',
                                  'role': 'Resettlement Officer',
                                  'organisation': 'HMP Peterborough',
                                  'phone': '01632 960833'},
                     'person': {'name': "Shannon O'Driscoll-Vance",
                                'date_of_birth': '2000-01-07',
                                'prison_number': 'A2208FT',
                                'pregnant': True,
                                'contact_via': 'You can get messages to her via us here: 01632 960833',
                                'last_settled_address': '14 Eastfield Mews, Peterborough PE1 9ZZ'},
                     'custody': {'status': 'sentenced',
                                 'prison': 'HMP Peterborough',
                                 'release_date': '2026-11-18',
                                 'release_type': 'HDC',
                                 'sentence_date': '2026-06-03',
                                 'sentence_length': '16 months',
                                 'offence': 'fraud by false representation',
                                 'licence_conditions': 'No licence conditions other than standard'},
                     'housing': {'loss_reason': 'she gave up the tenancy when sentenced', 'landlord': 'Cross Keys', 'arrears': '£640'},
                     'local_connection': {'grounds': ['residence'], 'details': 'Lived there all her life bar a few months in Corby'},
                     'needs': {'physical_health': 'anaemia and she is on iron',
                               'mental_health': "she's on the waiting list for the mental health in-reach team, low mood + past self harm",
                               'substance_misuse': 'Does not use substances'},
                     'risk': {'level': 'low'},
                     'other_professionals': 'Social services (Peterborough, worker: Huda Mansoor)'}],
      'lenient': ['reason',
                  'homeless_status',
                  'consent.date',
                  'person.gender',
                  'person.contact_via',
                  'custody.licence_conditions',
                  'housing.loss_reason',
                  'housing.situation',
                  'housing.landlord',
                  'housing.arrears',
                  'housing.tenancy_to_save',
                  'local_connection.grounds',
                  'local_connection.details',
                  'needs.physical_health',
                  'needs.mental_health',
                  'needs.substance_misuse',
                  'other_professionals',
                  'household',
                  'risk.summary',
                  'unmapped']}),
]


def main():
    for name, headers, text, want in MAILS:
        lines = [f"{key}: {value}" for key, value in headers]
        lines += ["MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: 8bit", ""]
        raw = "\r\n".join(lines + text.rstrip("\n").split("\n")) + "\r\n"
        (OPEN / f"{name}.eml").write_bytes(raw.encode())
        (OPEN / f"{name}.want.json").write_text(json.dumps(want, indent=2, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
