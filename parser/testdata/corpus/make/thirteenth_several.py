"""Writes the mails of the thirteenth batch: hand-typed, most of them about several people, as NAME.eml and NAME.want.json.

They were written by somebody who knew the contract and had not read the parser. Everybody in them is invented.
"""
import json
import pathlib

OPEN = pathlib.Path(__file__).resolve().parent.parent / "open"

# Name, headers, text, and what a careful reader takes from it.
MAILS = [
    ('thirteenth-several-01', [('From', 'Gaynor Tisbury <gaynor.tisbury@hmp-bedford.example>'),
      ('To', 'housing.advice@luton-council.example'),
      ('Subject', 'Two DTRs from Bedford OMU'),
      ('Date', 'Tue, 06 Oct 2026 10:12:44 +0100'),
      ('Message-ID', '<a01.36253982@hmp-bedford.example>')], """\
Hi

Couple of referrals for Luton Borough Council from me before I go off on leave. Both blokes are here at HMP Bedford and both signed the consent sheet on 5/10/26.

Leon Harkaway, A2719FC, d.o.b. 17/03/1989, goes out 20/11/26 on HDC if he can get an address, CRD is the date I would work to otherwise. No that is wrong, ignore HDC, he has been refused it, CRD 20/11/26. Was living at 14 Dallow Rise, Luton LU1 9ZZ with his girlfriend until he got arrested and she has ended it. Type 1 diabetic.

Stefan Birtwhistle-Kane, A8830EX, d.o.b. 02/12/1996, out 11/12/26 (CRD). NFA when he came in. Spice user, says he has stopped. He owes money to people in Dunstable so don't put him there.

Any questions ring the office.

Gaynor
Gaynor Tisbury, OMU Case Admin, HMP Bedford
01632 960301
""",
     {'kind': ['referral'],
      'format': 'text',
      'shape': 'OMU clerk, a paragraph each, common facts in the opening; a self-correction about HDC',
      'referrals': [{'authority': 'Luton',
                     'agency': 'prison',
                     'custody': {'prison': 'HMP Bedford', 'release_type': 'CRD', 'release_date': '2026-11-20'},
                     'consent': {'given': True, 'method': 'written', 'date': '2026-10-05'},
                     'referrer': {'name': 'Gaynor Tisbury', 'role': 'OMU Case Admin', 'organisation': 'HMP Bedford', 'phone': '01632 960301'},
                     'person': {'name': 'Leon Harkaway',
                                'prison_number': 'A2719FC',
                                'date_of_birth': '1989-03-17',
                                'last_settled_address': '14 Dallow Rise, Luton LU1 9ZZ'},
                     'housing': {'loss_reason': 'she has ended it'},
                     'needs': {'physical_health': 'Type 1 diabetic'}},
                    {'authority': 'Luton',
                     'agency': 'prison',
                     'custody': {'prison': 'HMP Bedford', 'release_type': 'CRD', 'release_date': '2026-12-11'},
                     'consent': {'given': True, 'method': 'written', 'date': '2026-10-05'},
                     'referrer': {'name': 'Gaynor Tisbury', 'role': 'OMU Case Admin', 'organisation': 'HMP Bedford', 'phone': '01632 960301'},
                     'person': {'name': 'Stefan Birtwhistle-Kane', 'prison_number': 'A8830EX', 'date_of_birth': '1996-12-02', 'no_fixed_abode': True},
                     'needs': {'substance_misuse': 'Spice user, says he has stopped'},
                     'risk': {'excluded_areas': "He owes money to people in Dunstable so don't put him there"}}],
      'lenient': ['unmapped',
                  'reason',
                  'homeless_status',
                  'housing.situation',
                  'housing.loss_reason',
                  'needs.support',
                  'custody.release_type',
                  'needs.substance_misuse',
                  'needs.physical_health',
                  'risk.excluded_areas',
                  'risk.summary',
                  'person.last_settled_address']}),
    ('thirteenth-several-02', [('From', 'Callum Dreyfus-Webb <callum.dreyfuswebb@probation-cambs.example>'),
      ('To', 'dutytorefer@huntingdonshire-dc.example'),
      ('Subject', 'DTR: HARROWGATE / OYELARAN / MCSWEEN'),
      ('Date', 'Mon, 19 Oct 2026 17:47:02 +0100'),
      ('Message-ID', '<a02.13085595@probation-cambs.example>')], """\
Evening,

Duty to refer for three of mine, all to Huntingdonshire District Council please. Verbal consent from each of them, taken by phone on 15 October 2026.

1. Dominic Harrowgate. CRN X514880. Born 23/05/1983. Licence, living in Bedford Street hostel but that bed ends 27 November 2026. RoSH high, MAPPA cat 3 level 2. Alcohol is the main issue. No lone female workers.

2. Folarin Oyelaran. CRN X260417. Born 08/10/1991. HMP Littlehey, release 04/12/2026, CRD. RoSH medium. Registered sex offender, MAPPA cat 1 level 1. Not to be placed near schools.

3. Shaun McSween. CRN J773051. Born 14/01/1970. HMP Whitemoor, release 18/12/2026, parole. RoSH very high, cat 2 level 3 MAPPA. Heart failure, needs ground floor.

Lead contact for Dominic is me. For the other two it is Bethan Cordery, 07700 900411, bethan.cordery@probation-cambs.example

Callum Dreyfus-Webb | Probation Officer | Huntingdon PDU, Probation Service | 07700 900410
""",
     {'kind': ['referral'],
      'format': 'text',
      'shape': 'probation officer, numbered list of three, lead differs: the sender for the first, a colleague for the others',
      'referrals': [{'authority': 'Huntingdonshire',
                     'agency': 'probation',
                     'consent': {'given': True, 'method': 'oral', 'date': '2026-10-15'},
                     'referrer': {'name': 'Callum Dreyfus-Webb',
                                  'role': 'Probation Officer',
                                  'team': 'Huntingdon PDU',
                                  'organisation': 'Probation Service',
                                  'phone': '07700 900410'},
                     'person': {'name': 'Dominic Harrowgate', 'crn': 'X514880', 'date_of_birth': '1983-05-23'},
                     'custody': {'status': 'licence'},
                     'housing': {'situation': 'living in Bedford Street hostel', 'loss_reason': 'that bed ends 27 November 2026'},
                     'homeless_date': '2026-11-27',
                     'risk': {'level': 'high', 'mappa_category': 3, 'mappa_level': 2, 'to_staff': 'No lone female workers'},
                     'needs': {'substance_misuse': 'Alcohol is the main issue'},
                     'lead': {'name': 'Callum Dreyfus-Webb', 'phone': '07700 900410'}},
                    {'authority': 'Huntingdonshire',
                     'agency': 'probation',
                     'consent': {'given': True, 'method': 'oral', 'date': '2026-10-15'},
                     'referrer': {'name': 'Callum Dreyfus-Webb',
                                  'role': 'Probation Officer',
                                  'team': 'Huntingdon PDU',
                                  'organisation': 'Probation Service',
                                  'phone': '07700 900410'},
                     'person': {'name': 'Folarin Oyelaran', 'crn': 'X260417', 'date_of_birth': '1991-10-08'},
                     'custody': {'prison': 'HMP Littlehey', 'release_date': '2026-12-04', 'release_type': 'CRD'},
                     'risk': {'level': 'medium',
                              'registered_sex_offender': True,
                              'mappa_category': 1,
                              'mappa_level': 1,
                              'excluded_areas': 'Not to be placed near schools'},
                     'lead': {'name': 'Bethan Cordery', 'phone': '07700 900411', 'email': 'bethan.cordery@probation-cambs.example'}},
                    {'authority': 'Huntingdonshire',
                     'agency': 'probation',
                     'consent': {'given': True, 'method': 'oral', 'date': '2026-10-15'},
                     'referrer': {'name': 'Callum Dreyfus-Webb',
                                  'role': 'Probation Officer',
                                  'team': 'Huntingdon PDU',
                                  'organisation': 'Probation Service',
                                  'phone': '07700 900410'},
                     'person': {'name': 'Shaun McSween', 'crn': 'J773051', 'date_of_birth': '1970-01-14'},
                     'custody': {'prison': 'HMP Whitemoor', 'release_date': '2026-12-18', 'release_type': 'parole'},
                     'risk': {'level': 'very_high', 'mappa_category': 2, 'mappa_level': 3},
                     'needs': {'physical_health': 'Heart failure, needs ground floor'},
                     'lead': {'name': 'Bethan Cordery', 'phone': '07700 900411', 'email': 'bethan.cordery@probation-cambs.example'}}],
      'lenient': ['unmapped',
                  'reason',
                  'homeless_status',
                  'housing.situation',
                  'housing.loss_reason',
                  'needs.support',
                  'homeless_date',
                  'person.address',
                  'needs.substance_misuse',
                  'needs.physical_health',
                  'risk.to_staff',
                  'risk.excluded_areas',
                  'risk.summary',
                  'custody.status']}),
    ('thirteenth-several-03', [('From', 'Fenella Marchbanks <f.marchbanks@stoswin-hospital.example>'),
      ('To', 'homelessness@ipswich-bc.example'),
      ('Subject', 'referrals x2 from Heron Ward'),
      ('Date', 'Wed, 21 Oct 2026 12:31:18 +0100'),
      ('Message-ID', '<a03.94739226@stoswin-hospital.example>')], """\
Dear Duty Officer,

I am the discharge planning nurse at St Oswin Hospital and need to make you aware of two gentlemen on Heron Ward.

Mr Godfrey Pelham-Strutt, date of birth 4.11.1952, NHS number 999 417 2260. Admitted with a fall. He has been sleeping in his van since the summer after his wife asked him to leave. Parkinson's disease. He has consented in writing, form signed yesterday, to being referred to Ipswich Borough Council. Mobile 07700 900518 although he rarely answers it, better through the ward.

Mr Rory Kinsella, date of birth 19.8.1990, NHS number 999 417 5533. Overdose, seen by psych liaison and now medically fit. No address, he has been staying in shop doorways in the town. I have to tell you that he has declined consent for a referral to yourselves; I said I would still record the conversation with you.

With thanks

Fenella Marchbanks
01632 960415 (ward)
""",
     {'kind': ['referral'],
      'format': 'text',
      'shape': 'discharge nurse, paragraph each, consent written from one and refused by the other',
      'referrals': [{'agency': 'hospital',
                     'referrer': {'name': 'Fenella Marchbanks',
                                  'role': 'discharge planning nurse',
                                  'organisation': 'St Oswin Hospital',
                                  'phone': '01632 960415'},
                     'authority': 'Ipswich',
                     'person': {'name': 'Godfrey Pelham-Strutt',
                                'date_of_birth': '1952-11-04',
                                'nhs_number': '9994172260',
                                'phone': '07700 900518',
                                'contact_via': 'better through the ward'},
                     'housing': {'situation': 'sleeping in his van since the summer', 'loss_reason': 'his wife asked him to leave'},
                     'needs': {'physical_health': "Parkinson's disease"},
                     'consent': {'given': True, 'method': 'written'},
                     'rough_sleeping': True},
                    {'agency': 'hospital',
                     'referrer': {'name': 'Fenella Marchbanks',
                                  'role': 'discharge planning nurse',
                                  'organisation': 'St Oswin Hospital',
                                  'phone': '01632 960415'},
                     'person': {'name': 'Rory Kinsella', 'date_of_birth': '1990-08-19', 'nhs_number': '9994175533', 'no_fixed_abode': True},
                     'rough_sleeping': True,
                     'housing': {'situation': 'staying in shop doorways in the town'},
                     'needs': {'mental_health': 'Overdose, seen by psych liaison'},
                     'consent': {'given': False}}],
      'lenient': ['unmapped',
                  'reason',
                  'homeless_status',
                  'housing.situation',
                  'housing.loss_reason',
                  'needs.support',
                  'rough_sleeping',
                  'consent.date',
                  'person.contact_via',
                  'person.no_fixed_abode',
                  'needs.mental_health',
                  'needs.physical_health']}),
    ('thirteenth-several-04', [('From', 'ttg.london@bridgeforward.example'),
      ('To', 'dtr@haringey-council.example'),
      ('Subject', 'DTR list w/c 26 Oct'),
      ('Date', 'Mon, 26 Oct 2026 08:55:31 +0000'),
      ('Message-ID', '<a04.62894596@bridgeforward.example>')], """\
Morning Haringey,

this weeks lot from Pentonville. everyone on the list has given consent (verbal, to me on the wing)

Name | DOB | NOMS | Release | Notes
Ezekiel Thornaby | 11/06/1987 | A5102FR | 13/11/2026 | heroin and crack, on Espranor
Marek Dolinski | 29/09/1979 | A5518FV | 16/11/2026 | Polish speaker, interpreter pls
Curtis Bellhaven | 03/02/2000 | A6077GA | 20/11/2026 | care leaver, Haringey's own
Winston Ogilvy-Pryce | 22/07/1964 | A1340AT | 27/11/2026 | walking stick, COPD

All HMP Pentonville, all want Haringey, all NFA on release.

Nathan Quist
Bridge Forward
07700 900226
""",
     {'kind': ['referral'],
      'format': 'text',
      'shape': 'through-the-gate worker, four people in a pipe table with a heading row, common facts above and below',
      'referrals': [{'authority': 'Haringey',
                     'agency': 'other',
                     'custody': {'prison': 'HMP Pentonville', 'release_date': '2026-11-13'},
                     'consent': {'given': True, 'method': 'oral'},
                     'person': {'no_fixed_abode': True, 'name': 'Ezekiel Thornaby', 'date_of_birth': '1987-06-11', 'prison_number': 'A5102FR'},
                     'referrer': {'name': 'Nathan Quist', 'organisation': 'Bridge Forward', 'phone': '07700 900226'},
                     'needs': {'substance_misuse': 'heroin and crack, on Espranor'}},
                    {'authority': 'Haringey',
                     'agency': 'other',
                     'custody': {'prison': 'HMP Pentonville', 'release_date': '2026-11-16'},
                     'consent': {'given': True, 'method': 'oral'},
                     'person': {'no_fixed_abode': True,
                                'name': 'Marek Dolinski',
                                'date_of_birth': '1979-09-29',
                                'prison_number': 'A5518FV',
                                'language': 'Polish',
                                'interpreter_needed': True},
                     'referrer': {'name': 'Nathan Quist', 'organisation': 'Bridge Forward', 'phone': '07700 900226'}},
                    {'authority': 'Haringey',
                     'agency': 'other',
                     'custody': {'prison': 'HMP Pentonville', 'release_date': '2026-11-20'},
                     'consent': {'given': True, 'method': 'oral'},
                     'person': {'no_fixed_abode': True,
                                'name': 'Curtis Bellhaven',
                                'date_of_birth': '2000-02-03',
                                'prison_number': 'A6077GA',
                                'care_leaver': True},
                     'referrer': {'name': 'Nathan Quist', 'organisation': 'Bridge Forward', 'phone': '07700 900226'},
                     'local_connection': {'grounds': ['care_leaver']}},
                    {'authority': 'Haringey',
                     'agency': 'other',
                     'custody': {'prison': 'HMP Pentonville', 'release_date': '2026-11-27'},
                     'consent': {'given': True, 'method': 'oral'},
                     'person': {'no_fixed_abode': True, 'name': 'Winston Ogilvy-Pryce', 'date_of_birth': '1964-07-22', 'prison_number': 'A1340AT'},
                     'referrer': {'name': 'Nathan Quist', 'organisation': 'Bridge Forward', 'phone': '07700 900226'},
                     'needs': {'physical_health': 'walking stick, COPD'}}],
      'lenient': ['unmapped',
                  'reason',
                  'homeless_status',
                  'housing.situation',
                  'housing.loss_reason',
                  'needs.support',
                  'agency',
                  'person.no_fixed_abode',
                  'local_connection.grounds',
                  'local_connection.details',
                  'needs.substance_misuse',
                  'needs.physical_health',
                  'person.nationality']}),
    ('thirteenth-several-05', [('From', 'Night Shift <nights@harbourlight.example>'),
      ('To', 'roughsleeping@thanet-dc.example'),
      ('Subject', '3 people out at Margate'),
      ('Date', 'Sat, 10 Oct 2026 06:04:50 +0100'),
      ('Message-ID', '<a05.76121258@harbourlight.example>')], """\
Sending this before I sleep. 3 people met on shift, all said ok to Thanet District Council getting there details

Kirsty-Ann Mobbs; 25.04.1992; shelter by the clock tower; 07700 900684; pregnant about 5 months, not seen a midwife
Abel Negash; 01.01.1997; sleeping behind the Winter Gardens; no phone; Tigrinya, needs interpreter; refugee status
old boy called Terence Swaffield, everyone calls him Swaff; 16.12.1955; bench on the harbour arm; no phone; legs ulcerated, drinking

lead on all 3 in the daytime is Coral Jessop 07700 900690 coral@harbourlight.example

Digby
Harbour Light
""",
     {'kind': ['referral'],
      'format': 'text',
      'shape': 'outreach night worker, three rough sleepers, semicolon lines, signed with first name only',
      'referrals': [{'authority': 'Thanet',
                     'agency': 'other',
                     'consent': {'given': True, 'method': 'oral'},
                     'rough_sleeping': True,
                     'lead': {'name': 'Coral Jessop', 'phone': '07700 900690', 'email': 'coral@harbourlight.example'},
                     'referrer': {'name': 'Digby', 'organisation': 'Harbour Light'},
                     'person': {'name': 'Kirsty-Ann Mobbs', 'date_of_birth': '1992-04-25', 'phone': '07700 900684', 'pregnant': True},
                     'housing': {'situation': 'shelter by the clock tower'}},
                    {'authority': 'Thanet',
                     'agency': 'other',
                     'consent': {'given': True, 'method': 'oral'},
                     'rough_sleeping': True,
                     'lead': {'name': 'Coral Jessop', 'phone': '07700 900690', 'email': 'coral@harbourlight.example'},
                     'referrer': {'name': 'Digby', 'organisation': 'Harbour Light'},
                     'person': {'name': 'Abel Negash',
                                'date_of_birth': '1997-01-01',
                                'language': 'Tigrinya',
                                'interpreter_needed': True,
                                'immigration_status': 'refugee status'},
                     'housing': {'situation': 'sleeping behind the Winter Gardens'}},
                    {'authority': 'Thanet',
                     'agency': 'other',
                     'consent': {'given': True, 'method': 'oral'},
                     'rough_sleeping': True,
                     'lead': {'name': 'Coral Jessop', 'phone': '07700 900690', 'email': 'coral@harbourlight.example'},
                     'referrer': {'name': 'Digby', 'organisation': 'Harbour Light'},
                     'person': {'name': 'Terence Swaffield', 'known_as': 'Swaff', 'date_of_birth': '1955-12-16'},
                     'housing': {'situation': 'bench on the harbour arm'},
                     'needs': {'physical_health': 'legs ulcerated', 'substance_misuse': 'drinking'}}],
      'lenient': ['unmapped',
                  'reason',
                  'homeless_status',
                  'housing.situation',
                  'housing.loss_reason',
                  'needs.support',
                  'agency',
                  'consent.method',
                  'consent.date',
                  'rough_sleeping',
                  'person.address',
                  'person.no_fixed_abode',
                  'needs.physical_health',
                  'needs.substance_misuse',
                  'person.immigration_status']}),
    ('thirteenth-several-06', [('From', 'Anneliese Portwood <anneliese.portwood@jcp-medway.example>'),
      ('To', 'Housing Options <housing.options@medway-council.example>'),
      ('Subject', 'Duty to Refer forms (2)'),
      ('Date', 'Wed, 14 Oct 2026 15:38:27 +0100'),
      ('Message-ID', '<a06.35452415@jcp-medway.example>')], """\
2 x forms, system down so typed in here

Referral to: Medway Council
Customer name: Mr Desmond Achterberg
Date of birth: 30/06/1974
NINO: QQ 10 44 82 C
Tel: 07700 900571
Email: des.achterberg@postbag.example
Current address: 26 Copperfield Row, Chatham ME4 9ZZ
Homeless or threatened: Threatened with homelessness
Date homeless: 30/11/2026
Reason: Landlord selling, s21 served
Rent arrears: none
Health: Angina
Consent given: Yes, signed
Referred by: Anneliese Portwood, Work Coach, Chatham Jobcentre, 01632 960144

Referral to: Medway Council
Customer name: Miss Tamsin Rook
Date of birth: 12/05/2005
NINO: QQ 77 03 19 D
Tel: 07700 900572
Email: n/a
Current address: no fixed address
Homeless or threatened: Homeless
Date homeless: 09/10/2026
Reason: Asked to leave by step-dad
Rent arrears: n/a
Health: Anxiety, self harm
Consent given: Yes, verbal
Referred by: Anneliese Portwood, Work Coach, Chatham Jobcentre, 01632 960144
""",
     {'kind': ['referral'],
      'format': 'text',
      'shape': 'jobcentre work coach, two pasted label: value forms one below the other, no greeting',
      'referrals': [{'authority': 'Medway',
                     'agency': 'jobcentre',
                     'consent': {'given': True, 'method': 'written'},
                     'referrer': {'name': 'Anneliese Portwood', 'role': 'Work Coach', 'organisation': 'Chatham Jobcentre', 'phone': '01632 960144'},
                     'person': {'name': 'Desmond Achterberg',
                                'date_of_birth': '1974-06-30',
                                'ni_number': 'QQ104482C',
                                'phone': '07700 900571',
                                'email': 'des.achterberg@postbag.example',
                                'address': '26 Copperfield Row, Chatham ME4 9ZZ'},
                     'homeless_status': 'threatened',
                     'homeless_date': '2026-11-30',
                     'reason': 'Landlord selling, s21 served',
                     'needs': {'physical_health': 'Angina'}},
                    {'authority': 'Medway',
                     'agency': 'jobcentre',
                     'consent': {'given': True, 'method': 'oral'},
                     'referrer': {'name': 'Anneliese Portwood', 'role': 'Work Coach', 'organisation': 'Chatham Jobcentre', 'phone': '01632 960144'},
                     'person': {'name': 'Tamsin Rook',
                                'date_of_birth': '2005-05-12',
                                'ni_number': 'QQ770319D',
                                'phone': '07700 900572',
                                'no_fixed_abode': True},
                     'homeless_status': 'homeless',
                     'homeless_date': '2026-10-09',
                     'reason': 'Asked to leave by step-dad',
                     'needs': {'mental_health': 'Anxiety, self harm'}}],
      'lenient': ['unmapped',
                  'reason',
                  'homeless_status',
                  'housing.situation',
                  'housing.loss_reason',
                  'needs.support',
                  'needs.physical_health',
                  'needs.mental_health',
                  'housing.arrears']}),
    ('thirteenth-several-07', [('From', 'Roz Hathersage <roz@rowanhouse.example>'),
      ('To', 'housing.needs@stevenage-bc.example'),
      ('Subject', 'Two ladies - Rowan House'),
      ('Date', 'Fri, 30 Oct 2026 11:20:05 +0000'),
      ('Message-ID', '<a07.83241011@rowanhouse.example>')], """\
Hi Janine,

Hope you're well. As we said on the phone I'm putting these in writing as a formal referral to Stevenage Borough Council.

BEATRIX AMPONSAH-LEE
With us since June. dob 18 February 1990. Phone 07700 900330, voicemail is fine. Came from Coventry because of her husband's violence. Under the perinatal mental health team for depression. Has indefinite leave to remain. Bed ends Monday 7 December 2026.

JODIE CLEGHORN
With us since August. dob 6 October 2001. Phone 07700 900331 but only between 10 and 2. She grew up in Stevenage and her nan and two aunts are still there. Ex partner still doesn't know where she is. Epilepsy. Bed ends Monday 14 December 2026.

I have signed consent from both, Beatrix on 26/10/2026 and Jodie on 28/10/2026. Both survivors of domestic abuse obviously.

Best
Roz

Roz Hathersage, Refuge Worker, Rowan House, 01632 960277
""",
     {'kind': ['referral'],
      'format': 'text',
      'shape': 'refuge worker, names in capitals as headings, different end dates and consent dates, common line below',
      'referrals': [{'authority': 'Stevenage',
                     'agency': 'other',
                     'consent': {'given': True, 'method': 'written', 'date': '2026-10-26'},
                     'needs': {'domestic_abuse': True, 'mental_health': 'Under the perinatal mental health team for depression'},
                     'referrer': {'name': 'Roz Hathersage', 'role': 'Refuge Worker', 'organisation': 'Rowan House', 'phone': '01632 960277'},
                     'person': {'name': 'Beatrix Amponsah-Lee',
                                'date_of_birth': '1990-02-18',
                                'phone': '07700 900330',
                                'immigration_status': 'indefinite leave to remain'},
                     'homeless_date': '2026-12-07',
                     'local_connection': {'reason_elsewhere': "Came from Coventry because of her husband's violence"}},
                    {'authority': 'Stevenage',
                     'agency': 'other',
                     'consent': {'given': True, 'method': 'written', 'date': '2026-10-28'},
                     'needs': {'domestic_abuse': True, 'physical_health': 'Epilepsy'},
                     'referrer': {'name': 'Roz Hathersage', 'role': 'Refuge Worker', 'organisation': 'Rowan House', 'phone': '01632 960277'},
                     'person': {'name': 'Jodie Cleghorn', 'date_of_birth': '2001-10-06', 'phone': '07700 900331'},
                     'local_connection': {'grounds': ['residence', 'family'],
                                          'details': 'She grew up in Stevenage and her nan and two aunts are still there'},
                     'homeless_date': '2026-12-14'}],
      'lenient': ['unmapped',
                  'reason',
                  'homeless_status',
                  'housing.situation',
                  'housing.loss_reason',
                  'needs.support',
                  'agency',
                  'homeless_date',
                  'consent.date',
                  'local_connection.grounds',
                  'local_connection.details',
                  'local_connection.reason_elsewhere',
                  'needs.mental_health',
                  'needs.physical_health',
                  'person.immigration_status',
                  'risk.summary',
                  'person.contact_via']}),
    ('thirteenth-several-08', [('From', 'Marcus Iredale <marcus.iredale@probation-kss.example>'),
      ('To', 'duty.to.refer@hastings-council.example'),
      ('Subject', 'Vanterpool + Vanterpool'),
      ('Date', 'Thu, 05 Nov 2026 09:02:40 +0000'),
      ('Message-ID', '<a08.60639260@probation-kss.example>')], """\
Hello there

Twins, so please read carefully, they are NOT the same person and they do not want to live together.

- Ashton Vanterpool
- dob 21/08/1994
- CRN X617204
- on a community order until March
- ADHD, medicated
- RoSH low

- Aaron Vanterpool
- dob 21/08/1994
- CRN X617299
- on licence, recalled once already this year
- cannabis daily
- RoSH medium

Both currently at their mum's, 3 Braybrooke Steps, Hastings TN34 9ZZ. Mum is being evicted, bailiffs booked for 25 November 2026. Consent: both signed our form 03/11/2026. Referring to Hastings Borough Council.

Marcus Iredale
Probation Services Officer
East Sussex PDU, Probation Service
07700 900845
""",
     {'kind': ['referral'],
      'format': 'text',
      'shape': 'probation services officer, twins as two dash lists, shared address and consent below',
      'referrals': [{'authority': 'Hastings',
                     'agency': 'probation',
                     'person': {'date_of_birth': '1994-08-21',
                                'address': '3 Braybrooke Steps, Hastings TN34 9ZZ',
                                'name': 'Ashton Vanterpool',
                                'crn': 'X617204'},
                     'homeless_date': '2026-11-25',
                     'housing': {'situation': "at their mum's", 'loss_reason': 'Mum is being evicted'},
                     'consent': {'given': True, 'method': 'written', 'date': '2026-11-03'},
                     'referrer': {'name': 'Marcus Iredale',
                                  'role': 'Probation Services Officer',
                                  'team': 'East Sussex PDU',
                                  'organisation': 'Probation Service',
                                  'phone': '07700 900845'},
                     'custody': {'status': 'community_order'},
                     'needs': {'mental_health': 'ADHD, medicated'},
                     'risk': {'level': 'low'}},
                    {'authority': 'Hastings',
                     'agency': 'probation',
                     'person': {'date_of_birth': '1994-08-21',
                                'address': '3 Braybrooke Steps, Hastings TN34 9ZZ',
                                'name': 'Aaron Vanterpool',
                                'crn': 'X617299'},
                     'homeless_date': '2026-11-25',
                     'housing': {'situation': "at their mum's", 'loss_reason': 'Mum is being evicted'},
                     'consent': {'given': True, 'method': 'written', 'date': '2026-11-03'},
                     'referrer': {'name': 'Marcus Iredale',
                                  'role': 'Probation Services Officer',
                                  'team': 'East Sussex PDU',
                                  'organisation': 'Probation Service',
                                  'phone': '07700 900845'},
                     'custody': {'status': 'licence'},
                     'needs': {'substance_misuse': 'cannabis daily'},
                     'risk': {'level': 'medium'}}],
      'lenient': ['unmapped',
                  'reason',
                  'homeless_status',
                  'housing.situation',
                  'housing.loss_reason',
                  'needs.support',
                  'homeless_date',
                  'custody.status',
                  'needs.mental_health',
                  'needs.physical_health',
                  'needs.substance_misuse',
                  'housing.landlord']}),
    ('thirteenth-several-09', [('From', 'Tyrone Eastlake <t.eastlake@newleafresettle.example>'),
      ('To', 'options@swale-bc.example'),
      ('Subject', 'elmley releases'),
      ('Date', 'Mon, 02 Nov 2026 16:44:19 +0000'),
      ('Message-ID', '<a09.69632599@newleafresettle.example>')], """\
hi guys quick one, need to DTR two fellas to Swale Borough Council, release from HMP Elmley for both

first one is Jamal Pinnock-Ray, date of birth 15th Sept 1985, prison no A3094FT, getting out on the 27th of November. he had a council flat at 9 Trinity Walk Sheerness ME12 9ZZ but lost it through the sentence, rent not paid. hes got bad asthma. gave me written consent today

second one Alfie Crouchman, date of birth 8th Jan 2004, prison no A9915GH, out 3 days after on 30th of November. never had his own place, nan put him out before he came in. autism diagnosed. no consent off him yet as hes been down the seg, seeing him Thursday

cheers
Tyrone Eastlake, New Leaf Resettlement, 07700 900963
""",
     {'kind': ['referral'],
      'format': 'text',
      'shape': "through-the-gate worker, lower case, 'first one' / 'second one', consent of the second still to be asked",
      'referrals': [{'authority': 'Swale',
                     'agency': 'other',
                     'custody': {'prison': 'HMP Elmley', 'release_date': '2026-11-27'},
                     'referrer': {'name': 'Tyrone Eastlake', 'organisation': 'New Leaf Resettlement', 'phone': '07700 900963'},
                     'person': {'name': 'Jamal Pinnock-Ray',
                                'date_of_birth': '1985-09-15',
                                'prison_number': 'A3094FT',
                                'last_settled_address': '9 Trinity Walk Sheerness ME12 9ZZ'},
                     'housing': {'loss_reason': 'lost it through the sentence, rent not paid'},
                     'needs': {'physical_health': 'bad asthma'},
                     'consent': {'given': True, 'method': 'written', 'date': '2026-11-02'}},
                    {'authority': 'Swale',
                     'agency': 'other',
                     'custody': {'prison': 'HMP Elmley', 'release_date': '2026-11-30'},
                     'referrer': {'name': 'Tyrone Eastlake', 'organisation': 'New Leaf Resettlement', 'phone': '07700 900963'},
                     'person': {'name': 'Alfie Crouchman', 'date_of_birth': '2004-01-08', 'prison_number': 'A9915GH'},
                     'housing': {'loss_reason': 'nan put him out before he came in'},
                     'needs': {'mental_health': 'autism diagnosed'}}],
      'lenient': ['unmapped',
                  'reason',
                  'homeless_status',
                  'housing.situation',
                  'housing.loss_reason',
                  'needs.support',
                  'agency',
                  'consent.date',
                  'housing.arrears',
                  'housing.landlord',
                  'needs.mental_health',
                  'needs.physical_health']}),
    ('thirteenth-several-10', [('From', '"Bramwell, Sunita" <sunita.bramwell@leavingcare-norfolk.example>'),
      ('To', 'housing.options@breckland-council.example'),
      ('Subject', 'Referring 2 young people'),
      ('Date', 'Tue, 10 Nov 2026 13:15:58 +0000'),
      ('Message-ID', '<a10.75006125@leavingcare-norfolk.example>')], """\
Dear colleagues,

I am a personal adviser with Norfolk County Council's Leaving Care Team and would like to refer two of my young people to Breckland District Council; they have each given verbal consent.

The first is Kian Uttoxeter-Moss, born 27 March 2006, who is a care leaver. He turned up at the office on Friday having been told to go by his supported lodgings at Dereham, notice expires 1 December 2026. You can phone him on 07700 900702. He has a moderate learning disability and would like me there when you see him.

The other lad is Idris Farrow, born 15 July 2005, also a care leaver. He has been sofa surfing round Thetford and ran out of sofas at the weekend so has nowhere tonight. His phone is 07700 900703. Ketamine use, bladder problems because of it.

Sunita Bramwell
Personal Adviser
01632 960588
""",
     {'kind': ['referral'],
      'format': 'text',
      'shape': "leaving care adviser, 'the first is' / 'the other lad is', consent and authority in the opening",
      'referrals': [{'authority': 'Breckland',
                     'agency': 'social_services',
                     'consent': {'given': True, 'method': 'oral'},
                     'person': {'care_leaver': True, 'name': 'Kian Uttoxeter-Moss', 'date_of_birth': '2006-03-27', 'phone': '07700 900702'},
                     'referrer': {'name': 'Sunita Bramwell',
                                  'role': 'Personal Adviser',
                                  'organisation': 'Norfolk County Council',
                                  'team': 'Leaving Care Team',
                                  'phone': '01632 960588'},
                     'homeless_date': '2026-12-01',
                     'housing': {'situation': 'supported lodgings at Dereham', 'loss_reason': 'told to go by his supported lodgings'}},
                    {'authority': 'Breckland',
                     'agency': 'social_services',
                     'consent': {'given': True, 'method': 'oral'},
                     'person': {'care_leaver': True, 'name': 'Idris Farrow', 'date_of_birth': '2005-07-15', 'phone': '07700 900703'},
                     'referrer': {'name': 'Sunita Bramwell',
                                  'role': 'Personal Adviser',
                                  'organisation': 'Norfolk County Council',
                                  'team': 'Leaving Care Team',
                                  'phone': '01632 960588'},
                     'rough_sleeping': True,
                     'housing': {'situation': 'sofa surfing round Thetford'},
                     'needs': {'substance_misuse': 'Ketamine use', 'physical_health': 'bladder problems'}}],
      'lenient': ['unmapped',
                  'reason',
                  'homeless_status',
                  'housing.situation',
                  'housing.loss_reason',
                  'needs.support',
                  'agency',
                  'homeless_date',
                  'rough_sleeping',
                  'needs.mental_health',
                  'needs.physical_health',
                  'needs.substance_misuse',
                  'person.contact_via',
                  'other_professionals',
                  'local_connection.grounds',
                  'person.no_fixed_abode']}),
    ('thirteenth-several-11', [('From', 'Hodan Warfield <hodan.warfield@welcomemoveon.example>'),
      ('To', 'homeless.prevention@hillingdon-council.example'),
      ('Subject', 'asylum move-on, 3 NTQs'),
      ('Date', 'Wed, 18 Nov 2026 10:06:33 +0000'),
      ('Message-ID', '<a11.94540035@welcomemoveon.example>')], """\
Hi Hillingdon,

3 single men at the hotel with positive decisions, notices to quit served. All refer to London Borough of Hillingdon, all have agreed and signed.

NAME                 DOB          MOBILE         LANGUAGE    HAS TO LEAVE
Yonas Gebremariam    03/04/1995   07700 900120   Tigrinya    14/12/2026
Farhad Rostamzai     20/09/1988   07700 900121   Dari        16/12/2026
Ibrahim Abdulkarim   01/01/2000   07700 900122   Arabic      16/12/2026

All have refugee leave and all need interpreters. Current address for all three: Room Service Hotel, 88 Skyport Way, Hayes UB3 9ZZ.

Farhad lost a foot in Kabul and cant do stairs. Nothing known on the other two.

Hodan Warfield
Move-on Caseworker, Welcome Move-On
01632 960842 / hodan.warfield@welcomemoveon.example
""",
     {'kind': ['referral'],
      'format': 'text',
      'shape': 'asylum move-on caseworker, table typed with spaces, common facts above and below, one note about one of them',
      'referrals': [{'authority': 'Hillingdon',
                     'agency': 'other',
                     'consent': {'given': True, 'method': 'written'},
                     'person': {'immigration_status': 'refugee leave',
                                'interpreter_needed': True,
                                'address': 'Room Service Hotel, 88 Skyport Way, Hayes UB3 9ZZ',
                                'name': 'Yonas Gebremariam',
                                'date_of_birth': '1995-04-03',
                                'phone': '07700 900120',
                                'language': 'Tigrinya'},
                     'referrer': {'name': 'Hodan Warfield',
                                  'role': 'Move-on Caseworker',
                                  'organisation': 'Welcome Move-On',
                                  'phone': '01632 960842',
                                  'email': 'hodan.warfield@welcomemoveon.example'},
                     'housing': {'loss_reason': 'notices to quit served'},
                     'homeless_date': '2026-12-14'},
                    {'authority': 'Hillingdon',
                     'agency': 'other',
                     'consent': {'given': True, 'method': 'written'},
                     'person': {'immigration_status': 'refugee leave',
                                'interpreter_needed': True,
                                'address': 'Room Service Hotel, 88 Skyport Way, Hayes UB3 9ZZ',
                                'name': 'Farhad Rostamzai',
                                'date_of_birth': '1988-09-20',
                                'phone': '07700 900121',
                                'language': 'Dari'},
                     'referrer': {'name': 'Hodan Warfield',
                                  'role': 'Move-on Caseworker',
                                  'organisation': 'Welcome Move-On',
                                  'phone': '01632 960842',
                                  'email': 'hodan.warfield@welcomemoveon.example'},
                     'housing': {'loss_reason': 'notices to quit served'},
                     'homeless_date': '2026-12-16',
                     'needs': {'physical_health': 'lost a foot in Kabul and cant do stairs'}},
                    {'authority': 'Hillingdon',
                     'agency': 'other',
                     'consent': {'given': True, 'method': 'written'},
                     'person': {'immigration_status': 'refugee leave',
                                'interpreter_needed': True,
                                'address': 'Room Service Hotel, 88 Skyport Way, Hayes UB3 9ZZ',
                                'name': 'Ibrahim Abdulkarim',
                                'date_of_birth': '2000-01-01',
                                'phone': '07700 900122',
                                'language': 'Arabic'},
                     'referrer': {'name': 'Hodan Warfield',
                                  'role': 'Move-on Caseworker',
                                  'organisation': 'Welcome Move-On',
                                  'phone': '01632 960842',
                                  'email': 'hodan.warfield@welcomemoveon.example'},
                     'housing': {'loss_reason': 'notices to quit served'},
                     'homeless_date': '2026-12-16'}],
      'lenient': ['unmapped',
                  'reason',
                  'homeless_status',
                  'housing.situation',
                  'housing.loss_reason',
                  'needs.support',
                  'agency',
                  'homeless_date',
                  'person.immigration_status',
                  'needs.physical_health',
                  'person.gender']}),
    ('thirteenth-several-12', [('From', 'WO2 P Trelawney <p.trelawney@garrison-welfare.example>'),
      ('To', 'housing.solutions@colchester-council.example'),
      ('Subject', 'Service leavers - duty to refer'),
      ('Date', 'Fri, 06 Nov 2026 08:30:00 +0000'),
      ('Message-ID', '<a12.10550024@garrison-welfare.example>')], """\
Sir/Madam,

1. I write under s.213B to refer two soldiers to Colchester City Council. Both are single, both live in the block at Merville Barracks and both must hand in their rooms on their last day of service. Both gave consent in writing on 4 Nov 26.

2. LCpl Joshua Penhallow, DOB 11 Apr 98. Last day of service 18 Dec 26. Being discharged medically, lower back. Mobile 07700 900655.

3. Pte Sitiveni Ratukalou, DOB 2 Feb 01. Last day of service 8 Jan 27. Fijian national, his visa is being dealt with. Drinking heavily since the summer and under DCMH for low mood. Mobile 07700 900656.

4. Queries to me please.

P Trelawney
Unit Welfare Officer
Garrison Welfare Office
01632 960070
""",
     {'kind': ['referral'],
      'format': 'text',
      'shape': 'army welfare officer, military numbered paragraphs where 1 is about both and 2 and 3 about each',
      'referrals': [{'authority': 'Colchester',
                     'agency': 'armed_forces',
                     'person': {'armed_forces': True, 'name': 'Joshua Penhallow', 'date_of_birth': '1998-04-11', 'phone': '07700 900655'},
                     'consent': {'given': True, 'method': 'written', 'date': '2026-11-04'},
                     'housing': {'situation': 'live in the block at Merville Barracks',
                                 'loss_reason': 'both must hand in their rooms on their last day of service'},
                     'referrer': {'name': 'P Trelawney',
                                  'role': 'Unit Welfare Officer',
                                  'organisation': 'Garrison Welfare Office',
                                  'phone': '01632 960070'},
                     'homeless_date': '2026-12-18',
                     'needs': {'physical_health': 'Being discharged medically, lower back'}},
                    {'authority': 'Colchester',
                     'agency': 'armed_forces',
                     'person': {'armed_forces': True,
                                'name': 'Sitiveni Ratukalou',
                                'date_of_birth': '2001-02-02',
                                'nationality': 'Fijian',
                                'immigration_status': 'his visa is being dealt with',
                                'phone': '07700 900656'},
                     'consent': {'given': True, 'method': 'written', 'date': '2026-11-04'},
                     'housing': {'situation': 'live in the block at Merville Barracks',
                                 'loss_reason': 'both must hand in their rooms on their last day of service'},
                     'referrer': {'name': 'P Trelawney',
                                  'role': 'Unit Welfare Officer',
                                  'organisation': 'Garrison Welfare Office',
                                  'phone': '01632 960070'},
                     'homeless_date': '2027-01-08',
                     'needs': {'substance_misuse': 'Drinking heavily since the summer', 'mental_health': 'under DCMH for low mood'}}],
      'lenient': ['unmapped',
                  'reason',
                  'homeless_status',
                  'housing.situation',
                  'housing.loss_reason',
                  'needs.support',
                  'homeless_date',
                  'person.address',
                  'person.immigration_status',
                  'needs.physical_health',
                  'needs.mental_health',
                  'needs.substance_misuse',
                  'other_professionals',
                  'person.armed_forces']}),
    ('thirteenth-several-13', [('From', 'Ottoline Grebe <ottoline.grebe@hmp-norwich.example>'),
      ('To', 'housingoptions@great-yarmouth-bc.example'),
      ('Subject', 'Great Yarmouth December releases'),
      ('Date', 'Tue, 24 Nov 2026 14:01:12 +0000'),
      ('Message-ID', '<a13.89492265@hmp-norwich.example>')], """\
Good afternoon, below are the Decembers.


Kelvin Stannard
A4420EV
06/06/1981
Release 04/12/2026
Schizophrenia, depot injection fortnightly


Lewis Tungate
A7091FP
19/02/1993
Release 11/12/2026
Previously 60 Nelson Row, Great Yarmouth NR30 9ZZ, tenancy ended by agreement


Vasile Dragomir
A9538GF
28/10/1990
Release 11/12/2026
Romanian
RoSH high


Ricky Blofeld-Hume
A2856EC
15/08/1976
Release 18/12/2026
Crohn's
MAPPA 2 level 1


Prison for all of the above: HMP Norwich
Council chosen: Great Yarmouth
Consent: given in writing by all four
Type of release: CRD in every case
Their community lead until someone is allocated: Hilary Sturgess, 01632 960366

Ottoline Grebe, Pre-Release Team, HMP Norwich, 01632 960360
""",
     {'kind': ['referral'],
      'format': 'text',
      'shape': 'prison pre-release, a block of bare lines for each of four, facts common to all at the end',
      'referrals': [{'authority': 'Great Yarmouth',
                     'agency': 'prison',
                     'custody': {'prison': 'HMP Norwich', 'release_type': 'CRD', 'release_date': '2026-12-04'},
                     'consent': {'given': True, 'method': 'written'},
                     'lead': {'name': 'Hilary Sturgess', 'phone': '01632 960366'},
                     'referrer': {'name': 'Ottoline Grebe', 'team': 'Pre-Release Team', 'organisation': 'HMP Norwich', 'phone': '01632 960360'},
                     'person': {'name': 'Kelvin Stannard', 'prison_number': 'A4420EV', 'date_of_birth': '1981-06-06'},
                     'needs': {'mental_health': 'Schizophrenia, depot injection fortnightly'}},
                    {'authority': 'Great Yarmouth',
                     'agency': 'prison',
                     'custody': {'prison': 'HMP Norwich', 'release_type': 'CRD', 'release_date': '2026-12-11'},
                     'consent': {'given': True, 'method': 'written'},
                     'lead': {'name': 'Hilary Sturgess', 'phone': '01632 960366'},
                     'referrer': {'name': 'Ottoline Grebe', 'team': 'Pre-Release Team', 'organisation': 'HMP Norwich', 'phone': '01632 960360'},
                     'person': {'name': 'Lewis Tungate',
                                'prison_number': 'A7091FP',
                                'date_of_birth': '1993-02-19',
                                'last_settled_address': '60 Nelson Row, Great Yarmouth NR30 9ZZ'},
                     'housing': {'loss_reason': 'tenancy ended by agreement'}},
                    {'authority': 'Great Yarmouth',
                     'agency': 'prison',
                     'custody': {'prison': 'HMP Norwich', 'release_type': 'CRD', 'release_date': '2026-12-11'},
                     'consent': {'given': True, 'method': 'written'},
                     'lead': {'name': 'Hilary Sturgess', 'phone': '01632 960366'},
                     'referrer': {'name': 'Ottoline Grebe', 'team': 'Pre-Release Team', 'organisation': 'HMP Norwich', 'phone': '01632 960360'},
                     'person': {'name': 'Vasile Dragomir', 'prison_number': 'A9538GF', 'date_of_birth': '1990-10-28', 'nationality': 'Romanian'},
                     'risk': {'level': 'high'}},
                    {'authority': 'Great Yarmouth',
                     'agency': 'prison',
                     'custody': {'prison': 'HMP Norwich', 'release_type': 'CRD', 'release_date': '2026-12-18'},
                     'consent': {'given': True, 'method': 'written'},
                     'lead': {'name': 'Hilary Sturgess', 'phone': '01632 960366'},
                     'referrer': {'name': 'Ottoline Grebe', 'team': 'Pre-Release Team', 'organisation': 'HMP Norwich', 'phone': '01632 960360'},
                     'person': {'name': 'Ricky Blofeld-Hume', 'prison_number': 'A2856EC', 'date_of_birth': '1976-08-15'},
                     'needs': {'physical_health': "Crohn's"},
                     'risk': {'mappa_category': 2, 'mappa_level': 1}}],
      'lenient': ['unmapped',
                  'reason',
                  'homeless_status',
                  'housing.situation',
                  'housing.loss_reason',
                  'needs.support',
                  'needs.mental_health',
                  'needs.physical_health']}),
    ('thirteenth-several-14', [('From', 'ED Navigator <ed.navigator@wharfside-nhs.example>'),
      ('To', 'homelessness@bristol-council.example'),
      ('Subject', 'Homeless in ED last night'),
      ('Date', 'Mon, 12 Oct 2026 07:48:39 +0100'),
      ('Message-ID', '<a14.68818073@wharfside-nhs.example>')], """\
Morning all, two from overnight in the emergency department.

Mrs Philomena Castlereagh-Dunn, DOB 13/03/1968, NHS 999 083 1197, phone 07700 900249, email philcd@mailbox.example. Brought in by ambulance with chest pain, all clear. She has been living in her car, a blue Fiesta, since 28 September when her marriage ended and the house at 31 Totterdown Place, Bristol BS4 9ZZ was sold. White Irish. Fibromyalgia and depression, both treated by her GP. Works three nights at a bakery in Bedminster. Local connection by residence, 20 years, and by the job. No risks to staff. She gave verbal consent at 02:15 today to be referred to Bristol City Council.

Other one is a male calling himself Gaz Loader, thinks he was born in 1980, found asleep in the waiting room. Left before triage. Seemed willing for us to refer but nobody actually asked.

Theo Lamplugh
Homeless Health Navigator
Wharfside Hospital
01632 960683
""",
     {'kind': ['referral'],
      'format': 'text',
      'shape': 'hospital ED navigator, one person with everything and one with hardly anything',
      'referrals': [{'agency': 'emergency_department',
                     'referrer': {'name': 'Theo Lamplugh',
                                  'role': 'Homeless Health Navigator',
                                  'organisation': 'Wharfside Hospital',
                                  'phone': '01632 960683'},
                     'authority': 'Bristol',
                     'person': {'name': 'Philomena Castlereagh-Dunn',
                                'date_of_birth': '1968-03-13',
                                'nhs_number': '9990831197',
                                'phone': '07700 900249',
                                'email': 'philcd@mailbox.example',
                                'last_settled_address': '31 Totterdown Place, Bristol BS4 9ZZ',
                                'ethnicity': 'White Irish'},
                     'housing': {'situation': 'living in her car, a blue Fiesta', 'loss_reason': 'her marriage ended'},
                     'homeless_date': '2026-09-28',
                     'needs': {'physical_health': 'Fibromyalgia', 'mental_health': 'depression'},
                     'local_connection': {'grounds': ['residence', 'employment'], 'details': 'Local connection by residence, 20 years, and by the job'},
                     'risk': {'to_staff': 'No risks to staff'},
                     'consent': {'given': True, 'method': 'oral', 'date': '2026-10-12'},
                     'rough_sleeping': True},
                    {'agency': 'emergency_department',
                     'referrer': {'name': 'Theo Lamplugh',
                                  'role': 'Homeless Health Navigator',
                                  'organisation': 'Wharfside Hospital',
                                  'phone': '01632 960683'},
                     'person': {'name': 'Gaz Loader'}}],
      'lenient': ['unmapped',
                  'reason',
                  'homeless_status',
                  'housing.situation',
                  'housing.loss_reason',
                  'needs.support',
                  'agency',
                  'consent.date',
                  'rough_sleeping',
                  'homeless_date',
                  'person.known_as',
                  'person.gender',
                  'needs.physical_health',
                  'needs.mental_health',
                  'local_connection.details',
                  'risk.to_staff',
                  'risk.summary',
                  'person.ethnicity',
                  'person.no_fixed_abode']}),
    ('thirteenth-several-15', [('From', 'Priscilla Umeh <priscilla.umeh@hmp-wandsworth.example>'),
      ('To', 'dtr@merton-council.example'),
      ('Subject', 'Duty to refer, C wing, cell 4-17'),
      ('Date', 'Thu, 15 Oct 2026 11:52:26 +0100'),
      ('Message-ID', '<a15.86888948@hmp-wandsworth.example>')], """\
Dear Merton

Pad mates who have asked me together, so one email. Both men are at HMP Wandsworth, both lived before custody at the same hostel, 5 Phipps Mews, Mitcham CR4 9ZZ, which will not have either of them back. They are not a couple and want separate places. Each wants his referral to go to London Borough of Merton.

Emeka Chidozie-Hart: prison number A3671FL, date of birth 24 January 1986, release 26 November 2026. He signed the consent form with me this morning (15 October 2026). Sickle cell.

Patrick Nolan Deasy: prison number A4409FM, date of birth 7 May 1971, release 10 December 2026. Wants a night to think about whether to consent, I will let you know what he says. Irish Traveller. Literacy is poor, he'd need forms reading out.

Priscilla Umeh, Prison Offender Manager, HMP Wandsworth, 01632 960902
""",
     {'kind': ['referral'],
      'format': 'text',
      'shape': 'prison offender manager, cell mates with the same last address, consent signed by one and not yet decided by the other',
      'referrals': [{'authority': 'Merton',
                     'agency': 'prison',
                     'custody': {'prison': 'HMP Wandsworth', 'release_date': '2026-11-26'},
                     'person': {'last_settled_address': '5 Phipps Mews, Mitcham CR4 9ZZ',
                                'name': 'Emeka Chidozie-Hart',
                                'prison_number': 'A3671FL',
                                'date_of_birth': '1986-01-24'},
                     'housing': {'loss_reason': 'will not have either of them back'},
                     'referrer': {'name': 'Priscilla Umeh', 'role': 'Prison Offender Manager', 'organisation': 'HMP Wandsworth', 'phone': '01632 960902'},
                     'consent': {'given': True, 'method': 'written', 'date': '2026-10-15'},
                     'needs': {'physical_health': 'Sickle cell'}},
                    {'authority': 'Merton',
                     'agency': 'prison',
                     'custody': {'prison': 'HMP Wandsworth', 'release_date': '2026-12-10'},
                     'person': {'last_settled_address': '5 Phipps Mews, Mitcham CR4 9ZZ',
                                'name': 'Patrick Nolan Deasy',
                                'prison_number': 'A4409FM',
                                'date_of_birth': '1971-05-07',
                                'ethnicity': 'Irish Traveller'},
                     'housing': {'loss_reason': 'will not have either of them back'},
                     'referrer': {'name': 'Priscilla Umeh',
                                  'role': 'Prison Offender Manager',
                                  'organisation': 'HMP Wandsworth',
                                  'phone': '01632 960902'}}],
      'lenient': ['unmapped',
                  'reason',
                  'homeless_status',
                  'housing.situation',
                  'housing.loss_reason',
                  'needs.support',
                  'person.last_settled_address',
                  'person.contact_via',
                  'person.ethnicity',
                  'needs.physical_health']}),
    ('thirteenth-several-16', [('From', 'Dai Probert <dai.probert@hmp-fivewells.example>'),
      ('To', 'hsg.options@wellingborough-north-northants.example'),
      ('Subject', 'DTR proforma x 2'),
      ('Date', 'Wed, 04 Nov 2026 15:27:44 +0000'),
      ('Message-ID', '<a16.65491011@hmp-fivewells.example>')], """\
See below, pasted from NOMIS word doc. D

================================
FULL NAME: BRACKNELL, Terence John
D.O.B: 03.09.1968
NOMS NO: A1187CK
ESTABLISHMENT: HMP Five Wells
RELEASE: 15.12.2026 (Parole)
CONSENT OBTAINED?: Y (written 02.11.2026)
LHA: North Northamptonshire
AREAS TO AVOID: Kettering town centre
RISK OF SERIOUS HARM: High
MAPPA: Cat 2 Lvl 2
COM: Ffion Garland 07700 900077 ffion.garland@probation-em.example
================================
FULL NAME: SIDDIQUI-POOLE, Haroon
D.O.B: 22.03.1999
NOMS NO: A8248GC
ESTABLISHMENT: HMP Five Wells
RELEASE: 22.12.2026 (CRD)
CONSENT OBTAINED?: N - refused on 03.11.2026
LHA: North Northamptonshire
AREAS TO AVOID: -
RISK OF SERIOUS HARM: Medium
MAPPA: -
COM: Russell Thewlis 07700 900078
================================

Dai Probert, POM, HMP Five Wells
""",
     {'kind': ['referral'],
      'format': 'text',
      'shape': 'prison POM, two pasted proformas between rules, surname first, consent given by one and refused by the other',
      'referrals': [{'authority': 'North Northamptonshire',
                     'agency': 'prison',
                     'custody': {'prison': 'HMP Five Wells', 'release_date': '2026-12-15', 'release_type': 'Parole'},
                     'referrer': {'name': 'Dai Probert', 'role': 'POM', 'organisation': 'HMP Five Wells'},
                     'person': {'name': 'Terence John Bracknell', 'date_of_birth': '1968-09-03', 'prison_number': 'A1187CK'},
                     'consent': {'given': True, 'method': 'written', 'date': '2026-11-02'},
                     'risk': {'excluded_areas': 'Kettering town centre', 'level': 'high', 'mappa_category': 2, 'mappa_level': 2},
                     'lead': {'name': 'Ffion Garland', 'phone': '07700 900077', 'email': 'ffion.garland@probation-em.example'}},
                    {'authority': 'North Northamptonshire',
                     'agency': 'prison',
                     'custody': {'prison': 'HMP Five Wells', 'release_date': '2026-12-22', 'release_type': 'CRD'},
                     'referrer': {'name': 'Dai Probert', 'role': 'POM', 'organisation': 'HMP Five Wells'},
                     'person': {'name': 'Haroon Siddiqui-Poole', 'date_of_birth': '1999-03-22', 'prison_number': 'A8248GC'},
                     'consent': {'given': False},
                     'risk': {'level': 'medium'},
                     'lead': {'name': 'Russell Thewlis', 'phone': '07700 900078'}}],
      'lenient': ['unmapped', 'reason', 'homeless_status', 'housing.situation', 'housing.loss_reason', 'needs.support', 'agency', 'consent.date']}),
    ('thirteenth-several-17', [('From', 'Bex <rebecca.toller@jcp-derby.example>'),
      ('To', 'housing@derby-council.example'),
      ('Subject', '2 to refer'),
      ('Date', 'Mon, 16 Nov 2026 12:09:03 +0000'),
      ('Message-ID', '<a17.49786533@jcp-derby.example>')], """\
Luca Ferrante-Ashby, 9/9/1996, NI not to hand, ring 07700 900434, kicked out by parents 14/11/2026, sleeping in the bus station
Wendy Szabo, 31/12/1959, NI QQ 66 20 51 A, ring 07700 900435, council tenant 7 Sinfin Garth, Derby DE24 9ZZ, possession order, arrears £2,380.50

both verbally consented in the office today (16/11/2026), both for Derby City Council. Wendy can't read without her glasses so ring don't text

Rebecca Toller
work coach, Derby jobcentre, 01632 960219
""",
     {'kind': ['referral'],
      'format': 'text',
      'shape': 'jobcentre work coach, one line each, no greeting',
      'referrals': [{'authority': 'Derby',
                     'agency': 'jobcentre',
                     'consent': {'given': True, 'method': 'oral', 'date': '2026-11-16'},
                     'referrer': {'name': 'Rebecca Toller', 'role': 'work coach', 'organisation': 'Derby jobcentre', 'phone': '01632 960219'},
                     'person': {'name': 'Luca Ferrante-Ashby', 'date_of_birth': '1996-09-09', 'phone': '07700 900434'},
                     'housing': {'loss_reason': 'kicked out by parents', 'situation': 'sleeping in the bus station'},
                     'homeless_date': '2026-11-14',
                     'rough_sleeping': True},
                    {'authority': 'Derby',
                     'agency': 'jobcentre',
                     'consent': {'given': True, 'method': 'oral', 'date': '2026-11-16'},
                     'referrer': {'name': 'Rebecca Toller', 'role': 'work coach', 'organisation': 'Derby jobcentre', 'phone': '01632 960219'},
                     'person': {'name': 'Wendy Szabo',
                                'date_of_birth': '1959-12-31',
                                'ni_number': 'QQ662051A',
                                'phone': '07700 900435',
                                'address': '7 Sinfin Garth, Derby DE24 9ZZ'},
                     'housing': {'situation': 'council tenant', 'loss_reason': 'possession order', 'arrears': '£2,380.50'}}],
      'lenient': ['unmapped',
                  'reason',
                  'homeless_status',
                  'housing.situation',
                  'housing.loss_reason',
                  'needs.support',
                  'homeless_date',
                  'rough_sleeping',
                  'housing.landlord',
                  'housing.tenancy_to_save',
                  'person.no_fixed_abode',
                  'needs.physical_health']}),
    ('thirteenth-several-18', [('From', 'Siwan Merriott <siwan.merriott@probation-eoe.example>'),
      ('To', 'housing.options@ipswich-bc.example, homelessness@babergh-dc.example'),
      ('Subject', 'AP move-on, residents a to c'),
      ('Date', 'Tue, 13 Oct 2026 09:25:17 +0100'),
      ('Message-ID', '<a18.23160172@probation-eoe.example>')], """\
Hi both councils (copying you together to save time, one is for Babergh!)

Approved premises move on. All three are on licence with RoSH high and have to be out of the AP on the dates I give. Consent is signed for each and on our system.

(a) Gregor Maltby, CRN X330914, born 10.10.1966, AP ends 16.11.2026, referral to Ipswich. MAPPA category 1, level 2. Glaucoma. Sister lives in Ipswich, Chantry.

(b) Tariq Hussain-Bell, CRN X715526, born 1.7.1992, AP ends 23.11.2026, referral to Babergh. MAPPA category 2, level 1. Not allowed in Ipswich (exclusion zone on licence).

(c) Owen Fitch, CRN X408173, born 26.2.1985, AP ends 30.11.2026, referral to Ipswich. MAPPA category 3, level 2. Past arson. Bipolar, on lithium.

Siwan Merriott
AP Keyworker, Lugo Road Approved Premises, Probation Service
07700 900587
""",
     {'kind': ['referral'],
      'format': 'text',
      'shape': 'approved premises keyworker, (a) (b) (c) list of three, authorities differ, common facts in the opening',
      'referrals': [{'agency': 'probation',
                     'custody': {'status': 'licence'},
                     'risk': {'level': 'high', 'mappa_category': 1, 'mappa_level': 2},
                     'consent': {'given': True, 'method': 'written'},
                     'referrer': {'name': 'Siwan Merriott',
                                  'role': 'AP Keyworker',
                                  'team': 'Lugo Road Approved Premises',
                                  'organisation': 'Probation Service',
                                  'phone': '07700 900587'},
                     'authority': 'Ipswich',
                     'person': {'name': 'Gregor Maltby', 'crn': 'X330914', 'date_of_birth': '1966-10-10'},
                     'homeless_date': '2026-11-16',
                     'needs': {'physical_health': 'Glaucoma'},
                     'local_connection': {'grounds': ['family'], 'details': 'Sister lives in Ipswich, Chantry'}},
                    {'agency': 'probation',
                     'custody': {'status': 'licence', 'licence_conditions': 'exclusion zone on licence'},
                     'risk': {'level': 'high', 'mappa_category': 2, 'mappa_level': 1, 'excluded_areas': 'Not allowed in Ipswich'},
                     'consent': {'given': True, 'method': 'written'},
                     'referrer': {'name': 'Siwan Merriott',
                                  'role': 'AP Keyworker',
                                  'team': 'Lugo Road Approved Premises',
                                  'organisation': 'Probation Service',
                                  'phone': '07700 900587'},
                     'authority': 'Babergh',
                     'person': {'name': 'Tariq Hussain-Bell', 'crn': 'X715526', 'date_of_birth': '1992-07-01'},
                     'homeless_date': '2026-11-23'},
                    {'agency': 'probation',
                     'custody': {'status': 'licence'},
                     'risk': {'level': 'high', 'mappa_category': 3, 'mappa_level': 2, 'arson': True},
                     'consent': {'given': True, 'method': 'written'},
                     'referrer': {'name': 'Siwan Merriott',
                                  'role': 'AP Keyworker',
                                  'team': 'Lugo Road Approved Premises',
                                  'organisation': 'Probation Service',
                                  'phone': '07700 900587'},
                     'authority': 'Ipswich',
                     'person': {'name': 'Owen Fitch', 'crn': 'X408173', 'date_of_birth': '1985-02-26'},
                     'homeless_date': '2026-11-30',
                     'needs': {'mental_health': 'Bipolar, on lithium'}}],
      'lenient': ['unmapped',
                  'reason',
                  'homeless_status',
                  'housing.situation',
                  'housing.loss_reason',
                  'needs.support',
                  'homeless_date',
                  'local_connection.grounds',
                  'local_connection.details',
                  'local_connection.reason_elsewhere',
                  'risk.excluded_areas',
                  'custody.licence_conditions',
                  'needs.physical_health',
                  'needs.mental_health',
                  'risk.summary',
                  'person.address']}),
    ('thirteenth-several-19', [('From', 'Lorcan Pettifer <lorcan.pettifer@hmp-lincoln.example>'),
      ('To', 'housingoptions@lincoln-council.example'),
      ('Subject', 'DTR - Aldous Brightmore'),
      ('Date', 'Fri, 27 Nov 2026 16:59:20 +0000'),
      ('Message-ID', '<a19.31447971@hmp-lincoln.example>')], """\
Hi,

Duty to refer please for Aldous Brightmore (A0983EK, 29/01/1980), in with us at HMP Lincoln. CRD 30/12/2026. He's chosen City of Lincoln Council as he has always lived there, last at 112 Monks Parade, Lincoln LN2 9ZZ, private let, ended while he was in. Crack use. Oral consent today.

Have a good weekend
Lorcan Pettifer
Offender Management Unit, HMP Lincoln
01632 960754

PS - nearly forgot, also one for Jude Sillitoe (A7415GB, 04/09/2002), same prison and same council, he's CRD 06/01/2027. He was with foster carers then his auntie, she's said no more. Oral consent from him as well, yesterday.
""",
     {'kind': ['referral'],
      'format': 'text',
      'shape': 'prison OMU, the second person only in a PS below the signature, subject names only the first',
      'referrals': [{'authority': 'Lincoln',
                     'agency': 'prison',
                     'custody': {'prison': 'HMP Lincoln', 'release_type': 'CRD', 'release_date': '2026-12-30'},
                     'consent': {'given': True, 'method': 'oral', 'date': '2026-11-27'},
                     'referrer': {'name': 'Lorcan Pettifer', 'team': 'Offender Management Unit', 'organisation': 'HMP Lincoln', 'phone': '01632 960754'},
                     'person': {'name': 'Aldous Brightmore',
                                'prison_number': 'A0983EK',
                                'date_of_birth': '1980-01-29',
                                'last_settled_address': '112 Monks Parade, Lincoln LN2 9ZZ'},
                     'local_connection': {'grounds': ['residence'], 'details': 'he has always lived there'},
                     'housing': {'loss_reason': 'ended while he was in'},
                     'needs': {'substance_misuse': 'Crack use'}},
                    {'authority': 'Lincoln',
                     'agency': 'prison',
                     'custody': {'prison': 'HMP Lincoln', 'release_type': 'CRD', 'release_date': '2027-01-06'},
                     'consent': {'given': True, 'method': 'oral', 'date': '2026-11-26'},
                     'referrer': {'name': 'Lorcan Pettifer', 'team': 'Offender Management Unit', 'organisation': 'HMP Lincoln', 'phone': '01632 960754'},
                     'person': {'name': 'Jude Sillitoe', 'prison_number': 'A7415GB', 'date_of_birth': '2002-09-04'},
                     'housing': {'loss_reason': "He was with foster carers then his auntie, she's said no more"}}],
      'lenient': ['unmapped',
                  'reason',
                  'homeless_status',
                  'housing.situation',
                  'housing.loss_reason',
                  'needs.support',
                  'consent.date',
                  'local_connection.grounds',
                  'local_connection.details',
                  'needs.substance_misuse',
                  'person.care_leaver',
                  'housing.tenancy_to_save',
                  'housing.landlord']}),
    ('thirteenth-several-20', [('From', 'Rev Justine Abara <justine.abara@stpetroc-outreach.example>'),
      ('To', 'housing.advice@plymouth-council.example'),
      ('Subject', 'Darren and Kyle'),
      ('Date', 'Thu, 22 Oct 2026 18:14:09 +0100'),
      ('Message-ID', '<a20.28166049@stpetroc-outreach.example>')], """\
Hello Plymouth housing,

I would be grateful if Plymouth City Council would take a referral for Darren Tremayne-Okafor (b. 07.02.1978) and a second, separate one for Kyle Lovering (b. 23.11.1999). They sleep rough in the same underpass by Exeter Street but hardly know each other. Both told me on Tuesday that I might pass their names on.

Darren was a chef and drinks; he was put out of 2 Sutton Wharf, Plymouth PL4 9ZZ in August when the pub that employed him closed. He can be rung on 07700 900909.

Kyle has schizophrenia and has stopped his tablets. He has no phone, come to the soup run at 7pm (any night but Sunday) and ask for me. He was in the Navy for two years.

God bless
Justine Abara
Outreach Lead
St Petroc Outreach
07700 900910
""",
     {'kind': ['referral'],
      'format': 'text',
      'shape': 'church outreach, both named in one sentence, then a paragraph each by first name only',
      'referrals': [{'authority': 'Plymouth',
                     'agency': 'other',
                     'rough_sleeping': True,
                     'housing': {'situation': 'sleep rough in the same underpass by Exeter Street', 'loss_reason': 'the pub that employed him closed'},
                     'consent': {'given': True, 'method': 'oral'},
                     'referrer': {'name': 'Justine Abara', 'role': 'Outreach Lead', 'organisation': 'St Petroc Outreach', 'phone': '07700 900910'},
                     'person': {'name': 'Darren Tremayne-Okafor',
                                'date_of_birth': '1978-02-07',
                                'last_settled_address': '2 Sutton Wharf, Plymouth PL4 9ZZ',
                                'phone': '07700 900909'},
                     'needs': {'substance_misuse': 'drinks'}},
                    {'authority': 'Plymouth',
                     'agency': 'other',
                     'rough_sleeping': True,
                     'housing': {'situation': 'sleep rough in the same underpass by Exeter Street'},
                     'consent': {'given': True, 'method': 'oral'},
                     'referrer': {'name': 'Justine Abara', 'role': 'Outreach Lead', 'organisation': 'St Petroc Outreach', 'phone': '07700 900910'},
                     'person': {'name': 'Kyle Lovering',
                                'date_of_birth': '1999-11-23',
                                'contact_via': 'come to the soup run at 7pm (any night but Sunday) and ask for me',
                                'armed_forces': True},
                     'needs': {'mental_health': 'has schizophrenia and has stopped his tablets'}}],
      'lenient': ['unmapped',
                  'reason',
                  'homeless_status',
                  'housing.situation',
                  'housing.loss_reason',
                  'needs.support',
                  'agency',
                  'consent.method',
                  'consent.date',
                  'rough_sleeping',
                  'needs.mental_health',
                  'needs.substance_misuse',
                  'person.contact_via',
                  'person.last_settled_address',
                  'person.no_fixed_abode',
                  'person.address']}),
    ('thirteenth-several-21', [('From', 'Delphine Ross-Cullen <d.rosscullen@yot-southwark.example>'),
      ('To', 'homeless.referrals@southwark-council.example'),
      ('Subject', 'Duty to refer ×2 (HMP/YOI Isis)'),
      ('Date', 'Mon, 09 Nov 2026 11:41:50 +0000'),
      ('Message-ID', '<a21.58402597@yot-southwark.example>')], """\
Dear Housing Solutions

RE: OKONJO, Tunde and MARSDEN-VALE, Corey

These two 18 year olds transfer to probation next year and meanwhile sit with the Youth Justice Service. Referrals to London Borough of Southwark.

OKONJO, Tunde – born 05/05/2008 – prison number A8811HC – release 27/11/2026 – cannot go back to 44 Aylwin Gardens, London SE16 9ZZ because of gang threats; must not be placed in Peckham – consents (form signed 06/11/2026)

MARSDEN-VALE, Corey – born 19/08/2008 – prison number A8830HC – release 11/12/2026 – care leaver – mother has no room – consents (form signed 09/11/2026)

Both are held at HMP/YOI Isis. For both please liaise with me as lead.

Delphine Ross-Cullen
Youth Justice Officer
Southwark Youth Justice Service
01632 960129
""",
     {'kind': ['referral'],
      'format': 'text',
      'shape': 'youth justice officer, one dashed line each, surname first in capitals, common facts above and below, referrer is the lead',
      'referrals': [{'authority': 'Southwark',
                     'agency': 'youth_offending_team',
                     'custody': {'prison': 'HMP Isis', 'release_date': '2026-11-27'},
                     'consent': {'given': True, 'method': 'written', 'date': '2026-11-06'},
                     'lead': {'name': 'Delphine Ross-Cullen', 'phone': '01632 960129'},
                     'referrer': {'name': 'Delphine Ross-Cullen',
                                  'role': 'Youth Justice Officer',
                                  'organisation': 'Southwark Youth Justice Service',
                                  'phone': '01632 960129'},
                     'person': {'name': 'Tunde Okonjo',
                                'date_of_birth': '2008-05-05',
                                'prison_number': 'A8811HC',
                                'last_settled_address': '44 Aylwin Gardens, London SE16 9ZZ'},
                     'housing': {'loss_reason': 'gang threats'},
                     'risk': {'excluded_areas': 'must not be placed in Peckham'}},
                    {'authority': 'Southwark',
                     'agency': 'youth_offending_team',
                     'custody': {'prison': 'HMP Isis', 'release_date': '2026-12-11'},
                     'consent': {'given': True, 'method': 'written', 'date': '2026-11-09'},
                     'lead': {'name': 'Delphine Ross-Cullen', 'phone': '01632 960129'},
                     'referrer': {'name': 'Delphine Ross-Cullen',
                                  'role': 'Youth Justice Officer',
                                  'organisation': 'Southwark Youth Justice Service',
                                  'phone': '01632 960129'},
                     'person': {'name': 'Corey Marsden-Vale', 'date_of_birth': '2008-08-19', 'prison_number': 'A8830HC', 'care_leaver': True},
                     'housing': {'loss_reason': 'mother has no room'}}],
      'lenient': ['unmapped',
                  'reason',
                  'homeless_status',
                  'housing.situation',
                  'housing.loss_reason',
                  'needs.support',
                  'agency',
                  'risk.excluded_areas',
                  'risk.summary',
                  'person.last_settled_address']}),
    ('thirteenth-several-22', [('From', 'Theresa Gannaway <theresa.gannaway@jcp-swindon.example>'),
      ('To', 'housing.options@swindon-bc.example'),
      ('Subject', 'DTR couple'),
      ('Date', 'Wed, 28 Oct 2026 14:50:36 +0000'),
      ('Message-ID', '<a22.38273222@jcp-swindon.example>')], """\
Hi,

One referral to Swindon Borough Council, for a couple who want to be housed together. Main applicant is Connor Whitlow, born 8 December 1993, NI QQ 30 11 75 A, tel 07700 900366. His partner Jessamy Orton, born 17 April 1995, would be living with him and is included on the same UC claim.

They're at 5a Godwin Place, Swindon SN1 9ZZ, landlord gave a valid section 21 and it ends on 20 December 2026. Connor has ulcerative colitis. Jessamy is in work, part time at a nursery. Both were in with me this morning and Connor agreed verbally to the referral on behalf of the two of them.

Many thanks
Theresa Gannaway
Work Coach
Swindon Jobcentre
01632 960837
""",
     {'kind': ['referral'],
      'format': 'text',
      'shape': 'jobcentre, a couple applying together: one referral, the partner in the household',
      'referrals': [{'authority': 'Swindon',
                     'agency': 'jobcentre',
                     'person': {'name': 'Connor Whitlow',
                                'date_of_birth': '1993-12-08',
                                'ni_number': 'QQ301175A',
                                'phone': '07700 900366',
                                'address': '5a Godwin Place, Swindon SN1 9ZZ'},
                     'household': [{'name': 'Jessamy Orton', 'relationship': 'partner', 'date_of_birth': '1995-04-17'}],
                     'homeless_status': 'threatened',
                     'homeless_date': '2026-12-20',
                     'housing': {'loss_reason': 'landlord gave a valid section 21'},
                     'needs': {'physical_health': 'ulcerative colitis'},
                     'consent': {'given': True, 'method': 'oral'},
                     'referrer': {'name': 'Theresa Gannaway', 'role': 'Work Coach', 'organisation': 'Swindon Jobcentre', 'phone': '01632 960837'}}],
      'lenient': ['unmapped',
                  'reason',
                  'homeless_status',
                  'housing.situation',
                  'housing.loss_reason',
                  'needs.support',
                  'homeless_date',
                  'consent.date',
                  'needs.physical_health']}),
    ('thirteenth-several-23', [('From', 'Araminta Yeo <araminta.yeo@brightwaterrefuge.example>'),
      ('To', 'housingneeds@exeter-council.example'),
      ('Subject', 'family referral'),
      ('Date', 'Mon, 26 Oct 2026 09:17:22 +0000'),
      ('Message-ID', '<a23.38229134@brightwaterrefuge.example>')], """\
Hi team

Mum and three kids for you, referral to Exeter City Council, one family one referral.

Mum: Rosalind Kerensky, 24/05/1987, 07700 900612 (WhatsApp best)
Kids:
Milo Kerensky, son, 03/02/2013
Petra Kerensky, daughter, 19/10/2016
Baby Anton Kerensky, son, 11/08/2025

They came to us from Torquay after the police removed them from a violent home. Space with us finishes 23/11/2026. Milo has an EHCP, autistic, and is at school on Heavitree Road so they need to stay this side of town. Rosalind takes citalopram for anxiety. Signed consent 22/10/2026.

Araminta Yeo
Family Support Worker
Brightwater Refuge
01632 960458
""",
     {'kind': ['referral'],
      'format': 'text',
      'shape': 'refuge worker, a mother with three children listed: one referral, children in the household',
      'referrals': [{'authority': 'Exeter',
                     'agency': 'other',
                     'person': {'name': 'Rosalind Kerensky', 'date_of_birth': '1987-05-24', 'phone': '07700 900612'},
                     'household': [{'name': 'Milo Kerensky', 'relationship': 'son', 'date_of_birth': '2013-02-03'},
                                   {'name': 'Petra Kerensky', 'relationship': 'daughter', 'date_of_birth': '2016-10-19'},
                                   {'name': 'Anton Kerensky', 'relationship': 'son', 'date_of_birth': '2025-08-11'}],
                     'homeless_date': '2026-11-23',
                     'housing': {'loss_reason': 'the police removed them from a violent home'},
                     'needs': {'domestic_abuse': True, 'mental_health': 'takes citalopram for anxiety'},
                     'consent': {'given': True, 'method': 'written', 'date': '2026-10-22'},
                     'referrer': {'name': 'Araminta Yeo',
                                  'role': 'Family Support Worker',
                                  'organisation': 'Brightwater Refuge',
                                  'phone': '01632 960458'}}],
      'lenient': ['unmapped',
                  'reason',
                  'homeless_status',
                  'housing.situation',
                  'housing.loss_reason',
                  'needs.support',
                  'agency',
                  'homeless_date',
                  'needs.domestic_abuse',
                  'needs.mental_health',
                  'local_connection.details',
                  'local_connection.grounds',
                  'local_connection.reason_elsewhere',
                  'risk.excluded_areas']}),
    ('thirteenth-several-24', [('From', 'Oonagh Brackstone <oonagh.brackstone@childrens-staffs.example>'),
      ('To', 'homelessness@stafford-bc.example'),
      ('Subject', 'URGENT referral, DV'),
      ('Date', 'Tue, 17 Nov 2026 16:22:48 +0000'),
      ('Message-ID', '<a24.52917547@childrens-staffs.example>')], """\
Dear Homelessness Team

Urgent please. I'm referring Marguerite Dawlish-Finn (d.o.b. 02/09/1984) to Stafford Borough Council with her written consent, dated today 17/11/2026. She left home on Sunday night and is at a friend's, 21 Rowley Bank, Stafford ST17 9ZZ, until the end of this week only.

The person she has fled is her husband, Gavin Dawlish, d.o.b. 30/01/1981, of 6 Tillington Close, Stafford ST16 9ZZ. He is on bail not to contact her, drives a white Transit and his number is 07700 900999, so don't pick up if that one rings you! He must not learn where she is. Police see her as high risk from him.

Call Marguerite on 07700 900525 between 9.30 and 2.30. She has nerve damage in her right arm.

Oonagh Brackstone, Social Worker, Staffordshire County Council, 01632 960526
""",
     {'kind': ['referral'],
      'format': 'text',
      'shape': 'social worker, one woman fleeing; the abuser is named with birth date, address and phone',
      'referrals': [{'authority': 'Stafford',
                     'agency': 'social_services',
                     'person': {'name': 'Marguerite Dawlish-Finn',
                                'date_of_birth': '1984-09-02',
                                'phone': '07700 900525',
                                'address': '21 Rowley Bank, Stafford ST17 9ZZ'},
                     'consent': {'given': True, 'method': 'written', 'date': '2026-11-17'},
                     'housing': {'situation': "at a friend's"},
                     'needs': {'domestic_abuse': True, 'physical_health': 'nerve damage in her right arm'},
                     'risk': {'summary': 'He must not learn where she is'},
                     'referrer': {'name': 'Oonagh Brackstone',
                                  'role': 'Social Worker',
                                  'organisation': 'Staffordshire County Council',
                                  'phone': '01632 960526'}}],
      'lenient': ['unmapped',
                  'reason',
                  'homeless_status',
                  'housing.situation',
                  'housing.loss_reason',
                  'needs.support',
                  'homeless_date',
                  'person.last_settled_address',
                  'risk.summary',
                  'risk.level',
                  'risk.to_staff',
                  'needs.physical_health',
                  'household',
                  'person.contact_via']}),
    ('thirteenth-several-25', [('From', 'Zeb Hartnoll <zeb@openroadoutreach.example>'),
      ('To', 'rough.sleepers@brighton-hove.example'),
      ('Subject', 'Referral: Ellis Mowbray'),
      ('Date', 'Wed, 11 Nov 2026 08:02:15 +0000'),
      ('Message-ID', '<a25.38236174@openroadoutreach.example>')], """\
alright, got a DTR for Brighton and Hove City Council

Ellis Mowbray, born 30.10.1998. In the subway by the Old Steine since last Weds. Lost his phone so ring his mum Carol Mowbray on 07700 900287, shes at 52 Whitehawk Bottom, Brighton BN2 9ZZ but he cant live there as she has a new baby and its a 1 bed. His drug worker is Steph Lindgren at Pavilions, 01632 960287. Heroin, not scripted at the moment. Had a DVT last year.

He said yes to the referral, on the street this morning.

Zeb Hartnoll
Open Road Outreach
07700 900288
""",
     {'kind': ['referral'],
      'format': 'text',
      'shape': 'outreach worker, one man; his mother with address and phone, and a drug worker, are only contacts',
      'referrals': [{'authority': 'Brighton and Hove',
                     'agency': 'other',
                     'person': {'name': 'Ellis Mowbray', 'date_of_birth': '1998-10-30', 'contact_via': 'ring his mum Carol Mowbray on 07700 900287'},
                     'housing': {'situation': 'In the subway by the Old Steine'},
                     'rough_sleeping': True,
                     'other_professionals': 'His drug worker is Steph Lindgren at Pavilions, 01632 960287',
                     'needs': {'substance_misuse': 'Heroin, not scripted at the moment', 'physical_health': 'Had a DVT last year'},
                     'consent': {'given': True, 'method': 'oral'},
                     'referrer': {'name': 'Zeb Hartnoll', 'organisation': 'Open Road Outreach', 'phone': '07700 900288'}}],
      'lenient': ['unmapped',
                  'reason',
                  'homeless_status',
                  'housing.situation',
                  'housing.loss_reason',
                  'needs.support',
                  'agency',
                  'rough_sleeping',
                  'consent.method',
                  'consent.date',
                  'person.contact_via',
                  'person.address',
                  'person.last_settled_address',
                  'person.no_fixed_abode',
                  'needs.substance_misuse',
                  'needs.physical_health',
                  'other_professionals',
                  'local_connection.grounds',
                  'local_connection.details']}),
    ('thirteenth-several-26', [('From', 'Hester Quayle-Dunn <hester.quayledunn@probation-nw.example>'),
      ('To', 'dutytorefer@preston-council.example'),
      ('Subject', 'Another from Garth: Vince Ollerenshaw'),
      ('Date', 'Fri, 13 Nov 2026 10:37:54 +0000'),
      ('Message-ID', '<a26.35051956@probation-nw.example>')], """\
Hi Pam,

Following Bernard Cusk, who I referred to you last month (d.o.b. 12/12/1962, CRN X220765, I gather he is in Stoneygate now, thank you), I have another one.

Vincent Ollerenshaw, known as Vince, d.o.b. 01/04/1973, CRN X597318, prison number A1926DL. Release from HMP Garth on 08/01/2027 at end of a fixed-term recall. He wants to go to Preston City Council and consented in writing on 10/11/2026.

There is an exclusion zone round Leyland, where the victim, Samira Hadley, and her sister live. Non-contact condition for both of them. RoSH high to known adult, MAPPA category 3 level 1. Hepatitis C, being treated.

I am the COM so everything through me.

Regards,
Hester Quayle-Dunn
Community Offender Manager
Central Lancashire PDU, Probation Service
07700 900740
""",
     {'kind': ['referral'],
      'format': 'text',
      'shape': 'probation, one man; another man referred last month is mentioned with identifiers, and the victim by name; sender is the COM',
      'referrals': [{'authority': 'Preston',
                     'agency': 'probation',
                     'person': {'name': 'Vincent Ollerenshaw',
                                'known_as': 'Vince',
                                'date_of_birth': '1973-04-01',
                                'crn': 'X597318',
                                'prison_number': 'A1926DL'},
                     'custody': {'prison': 'HMP Garth',
                                 'release_date': '2027-01-08',
                                 'release_type': 'fixed-term recall',
                                 'status': 'recall',
                                 'licence_conditions': 'Non-contact condition for both of them'},
                     'consent': {'given': True, 'method': 'written', 'date': '2026-11-10'},
                     'risk': {'excluded_areas': 'exclusion zone round Leyland', 'level': 'high', 'mappa_category': 3, 'mappa_level': 1},
                     'needs': {'physical_health': 'Hepatitis C, being treated'},
                     'lead': {'name': 'Hester Quayle-Dunn', 'phone': '07700 900740'},
                     'referrer': {'name': 'Hester Quayle-Dunn',
                                  'role': 'Community Offender Manager',
                                  'team': 'Central Lancashire PDU',
                                  'organisation': 'Probation Service',
                                  'phone': '07700 900740'}}],
      'lenient': ['unmapped',
                  'reason',
                  'homeless_status',
                  'housing.situation',
                  'housing.loss_reason',
                  'needs.support',
                  'custody.release_type',
                  'custody.status',
                  'custody.licence_conditions',
                  'risk.excluded_areas',
                  'risk.summary',
                  'needs.physical_health',
                  'external_reference']}),
    ('thirteenth-several-27', [('From', 'Complex Discharge <complex.discharge@moorgate-infirmary.example>'),
      ('To', 'housing.options@rotherham-council.example'),
      ('Subject', 'Mr L Pocklington, Ward B6'),
      ('Date', 'Mon, 23 Nov 2026 14:33:07 +0000'),
      ('Message-ID', '<a27.22567021@moorgate-infirmary.example>')], """\
To whom it may concern,

Please accept our referral of Mr Leopold Pocklington (date of birth 18th August 1949, NHS number 999 364 7015) to Rotherham Metropolitan Borough Council. He is an inpatient with us following a stroke and expected to be ready on 30th November. His privately rented house, 90 Wellgate Terrace, Rotherham S60 9ZZ, has been condemned by environmental health so that there is no home to return to. He now uses a wheelchair. He does not drink or use drugs.

Mr Pocklington signed the consent form on 20th November 2026; his signature was witnessed by Dr Adaora Nwosu-Field. Contact him by ringing the ward on 01632 960611.

Yours faithfully

Ingrid Stobart                         
Complex Discharge Coordinator
Moorgate Infirmary
01632 960610

also signed for the therapy team: Kit Ravensworth, Occupational Therapist
""",
     {'kind': ['referral'],
      'format': 'text',
      'shape': 'hospital discharge, one man; a colleague also signs and a doctor witnessed the consent',
      'referrals': [{'authority': 'Rotherham',
                     'agency': 'hospital',
                     'person': {'name': 'Leopold Pocklington',
                                'date_of_birth': '1949-08-18',
                                'nhs_number': '9993647015',
                                'last_settled_address': '90 Wellgate Terrace, Rotherham S60 9ZZ',
                                'contact_via': 'ringing the ward on 01632 960611'},
                     'housing': {'loss_reason': 'has been condemned by environmental health'},
                     'needs': {'physical_health': 'He now uses a wheelchair', 'substance_misuse': 'He does not drink or use drugs'},
                     'consent': {'given': True, 'method': 'written', 'date': '2026-11-20'},
                     'referrer': {'name': 'Ingrid Stobart',
                                  'role': 'Complex Discharge Coordinator',
                                  'organisation': 'Moorgate Infirmary',
                                  'phone': '01632 960610'}}],
      'lenient': ['unmapped',
                  'reason',
                  'homeless_status',
                  'housing.situation',
                  'housing.loss_reason',
                  'needs.support',
                  'person.address',
                  'person.last_settled_address',
                  'homeless_date',
                  'needs.physical_health',
                  'needs.substance_misuse',
                  'person.contact_via',
                  'other_professionals']}),
    ('thirteenth-several-28', [('From', 'Jonah Wickstead <jonah.wickstead@hmp-holmehouse.example>'),
      ('To', 'dtr@stockton-council.example'),
      ('Subject', 'DTR Raymond Eggleshaw A2095EN'),
      ('Date', 'Thu, 26 Nov 2026 13:58:40 +0000'),
      ('Message-ID', '<a28.11728178@hmp-holmehouse.example>')], """\
Afternoon,

DTR to Stockton-on-Tees Borough Council: Raymond Eggleshaw, A2095EN, born 16/06/1982, HMP Holme House, automatic release 15/01/2027.

History - relationship ended, came off the tenancy at 33 Norton Green, Stockton-on-Tees TS20 9ZZ before sentence. Chronic back pain, on pregabalin. Used to be in the Army (Green Howards).
Consent - written, 24/11/2026.
Next of kin - brother, Stuart Eggleshaw, born 05/11/1979, 07700 900168. Not able to put him up, for messages only.
I finish here on 4 December and my keyworker colleague Nerys Blackadder takes over as lead for Raymond from then: 01632 960733, nerys.blackadder@hmp-holmehouse.example. Contact her not me please.

Jonah Wickstead
Resettlement Officer
HMP Holme House
01632 960730
""",
     {'kind': ['referral'],
      'format': 'text',
      'shape': 'prison resettlement, one man; a next of kin with birth date and phone, and a colleague taking over as lead',
      'referrals': [{'authority': 'Stockton-on-Tees',
                     'agency': 'prison',
                     'person': {'name': 'Raymond Eggleshaw',
                                'prison_number': 'A2095EN',
                                'date_of_birth': '1982-06-16',
                                'armed_forces': True,
                                'last_settled_address': '33 Norton Green, Stockton-on-Tees TS20 9ZZ',
                                'contact_via': 'brother, Stuart Eggleshaw, born 05/11/1979, 07700 900168. Not able to put him up, for messages only'},
                     'custody': {'prison': 'HMP Holme House', 'release_date': '2027-01-15', 'release_type': 'automatic release'},
                     'housing': {'loss_reason': 'relationship ended'},
                     'needs': {'physical_health': 'Chronic back pain, on pregabalin'},
                     'consent': {'given': True, 'method': 'written', 'date': '2026-11-24'},
                     'lead': {'name': 'Nerys Blackadder', 'phone': '01632 960733', 'email': 'nerys.blackadder@hmp-holmehouse.example'},
                     'referrer': {'name': 'Jonah Wickstead', 'role': 'Resettlement Officer', 'organisation': 'HMP Holme House', 'phone': '01632 960730'}}],
      'lenient': ['unmapped',
                  'reason',
                  'homeless_status',
                  'housing.situation',
                  'housing.loss_reason',
                  'needs.support',
                  'custody.release_type',
                  'person.contact_via',
                  'needs.physical_health']}),
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
