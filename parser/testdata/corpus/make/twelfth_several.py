"""Writes the mails of the twelfth batch: hand-typed, most of them about several people, as NAME.eml and NAME.want.json.

They were written by somebody who knew the contract and had not read the parser. Everybody in them is invented.
"""
import json
import pathlib

OPEN = pathlib.Path(__file__).resolve().parent.parent / "open"

# Name, headers, text, and what a careful reader takes from it.
MAILS = [
    ('twelfth-several-01', [('From', 'Denise Orfeur <denise.orfeur@hmp-chelmsford.example>'),
      ('To', 'housing.options@braintree-dc.example'),
      ('Subject', 'DTR x 2'),
      ('Date', 'Mon, 02 Nov 2026 14:12:09 +0000'),
      ('Message-ID', '<a01.20268919@hmp-chelmsford.example>')], """\
Afternoon both,

DTR x 2 from us please.

Mr Lachlan Petterby A4471FK, dob 14/02/1991. Out on 23/11/2026 (CRD). He is NFA, was on his sister's sofa before and she has said no. Crack and heroin, now on methadone 60ml from our healthcare.

Mr Osei Brandt-Cole A9023FJ dob 3 July 1986. His release is a bit later, 07/12/2026, also CRD. Last settled address was 41 Tansley Court, Braintree CM7 9ZZ but the landlord has re-let the room. Epileptic, takes Keppra.

Both are at HMP Chelmsford, both have given written consent (signed 28/10/2026) and both want to be referred to Braintree District Council.

Regards
Denise Orfeur
Case Administrator
HMP Chelmsford
01632 960117
denise.orfeur@hmp-chelmsford.example
""",
     {'kind': ['referral'],
      'format': 'text',
      'shape': 'prison OMU clerk, a paragraph each for two men, facts common to both in a closing line',
      'referrals': [{'authority': 'Braintree',
                     'agency': 'prison',
                     'consent': {'given': True, 'method': 'written', 'date': '2026-10-28'},
                     'referrer': {'name': 'Denise Orfeur',
                                  'role': 'Case Administrator',
                                  'organisation': 'HMP Chelmsford',
                                  'phone': '01632 960117',
                                  'email': 'denise.orfeur@hmp-chelmsford.example'},
                     'custody': {'prison': 'HMP Chelmsford', 'release_type': 'CRD', 'release_date': '2026-11-23'},
                     'person': {'name': 'Lachlan Petterby', 'prison_number': 'A4471FK', 'date_of_birth': '1991-02-14', 'no_fixed_abode': True},
                     'housing': {'loss_reason': "was on his sister's sofa before and she has said no"},
                     'needs': {'substance_misuse': 'Crack and heroin, now on methadone 60ml'}},
                    {'authority': 'Braintree',
                     'agency': 'prison',
                     'consent': {'given': True, 'method': 'written', 'date': '2026-10-28'},
                     'referrer': {'name': 'Denise Orfeur',
                                  'role': 'Case Administrator',
                                  'organisation': 'HMP Chelmsford',
                                  'phone': '01632 960117',
                                  'email': 'denise.orfeur@hmp-chelmsford.example'},
                     'custody': {'prison': 'HMP Chelmsford', 'release_type': 'CRD', 'release_date': '2026-12-07'},
                     'person': {'name': 'Osei Brandt-Cole',
                                'prison_number': 'A9023FJ',
                                'date_of_birth': '1986-07-03',
                                'last_settled_address': '41 Tansley Court, Braintree CM7 9ZZ'},
                     'housing': {'loss_reason': 'the landlord has re-let the room'},
                     'needs': {'physical_health': 'Epileptic, takes Keppra'}}],
      'lenient': ['unmapped', 'reason', 'homeless_status', 'housing.situation', 'housing.loss_reason', 'needs.support', 'needs.substance_misuse', 'needs.physical_health']}),
    ('twelfth-several-02', [('From', 'Rupinder Sahota-Lyle <rupinder.sahota-lyle@probation-eoe.example>'),
      ('To', 'Housing Solutions <dutytorefer@colchester-cc.example>'),
      ('Subject', 'Duty to Refer - 3 x PoP due out, Colchester'),
      ('Date', 'Tue, 20 Oct 2026 09:41:55 +0100'),
      ('Message-ID', '<a02.20276838@probation-eoe.example>')], """\
Hi Housing team

Please take this as a Duty to Refer to Colchester City Council for the following three people on probation, none of them has anywhere to go.

1. Tobias Wenlock, CRN X381204, DOB 09/05/1979, releasing from HMP Highpoint on 30/11/2026. Recalled in August. Last settled address 12 Hythe Terrace, Colchester CO2 9ZZ. COPD, uses inhalers.

2. Jermaine Asprey, CRN X402917, DOB 21/12/1994, HMP Norwich, release 14/12/2026. RoSH medium. Anxiety and depression, on sertraline.

3. Piotr Sadlowicz, CRN J118530, DOB 17/08/1988, HMP Highpoint again, release 04/12/2026. Polish national with settled status, will need a Polish interpreter. RoSH high, MAPPA category 2 level 1. Two members of staff to any appointment.

Consent was given by all three verbally over video link on 19/10/2026. The lead contact for all of them is my senior, Fergus Mallaby, 01632 960244, fergus.mallaby@probation-eoe.example

Thanks
Rupinder Sahota-Lyle
Probation Practitioner
Essex North PDU
Probation Service
07700 900318
""",
     {'kind': ['referral'],
      'format': 'text',
      'shape': 'probation practitioner, numbered list of three, common consent and lead below',
      'referrals': [{'authority': 'Colchester',
                     'agency': 'probation',
                     'consent': {'given': True, 'method': 'oral', 'date': '2026-10-19'},
                     'lead': {'name': 'Fergus Mallaby', 'phone': '01632 960244', 'email': 'fergus.mallaby@probation-eoe.example'},
                     'referrer': {'name': 'Rupinder Sahota-Lyle',
                                  'role': 'Probation Practitioner',
                                  'team': 'Essex North PDU',
                                  'organisation': 'Probation Service',
                                  'phone': '07700 900318'},
                     'reason': 'none of them has anywhere to go',
                     'person': {'name': 'Tobias Wenlock', 'crn': 'X381204', 'date_of_birth': '1979-05-09', 'last_settled_address': '12 Hythe Terrace, Colchester CO2 9ZZ'},
                     'custody': {'prison': 'HMP Highpoint', 'release_date': '2026-11-30', 'status': 'recall'},
                     'needs': {'physical_health': 'COPD, uses inhalers'}},
                    {'authority': 'Colchester',
                     'agency': 'probation',
                     'consent': {'given': True, 'method': 'oral', 'date': '2026-10-19'},
                     'lead': {'name': 'Fergus Mallaby', 'phone': '01632 960244', 'email': 'fergus.mallaby@probation-eoe.example'},
                     'referrer': {'name': 'Rupinder Sahota-Lyle',
                                  'role': 'Probation Practitioner',
                                  'team': 'Essex North PDU',
                                  'organisation': 'Probation Service',
                                  'phone': '07700 900318'},
                     'reason': 'none of them has anywhere to go',
                     'person': {'name': 'Jermaine Asprey', 'crn': 'X402917', 'date_of_birth': '1994-12-21'},
                     'custody': {'prison': 'HMP Norwich', 'release_date': '2026-12-14'},
                     'risk': {'level': 'medium'},
                     'needs': {'mental_health': 'Anxiety and depression, on sertraline'}},
                    {'authority': 'Colchester',
                     'agency': 'probation',
                     'consent': {'given': True, 'method': 'oral', 'date': '2026-10-19'},
                     'lead': {'name': 'Fergus Mallaby', 'phone': '01632 960244', 'email': 'fergus.mallaby@probation-eoe.example'},
                     'referrer': {'name': 'Rupinder Sahota-Lyle',
                                  'role': 'Probation Practitioner',
                                  'team': 'Essex North PDU',
                                  'organisation': 'Probation Service',
                                  'phone': '07700 900318'},
                     'reason': 'none of them has anywhere to go',
                     'person': {'name': 'Piotr Sadlowicz',
                                'crn': 'J118530',
                                'date_of_birth': '1988-08-17',
                                'nationality': 'Polish',
                                'immigration_status': 'settled status',
                                'interpreter_needed': True,
                                'language': 'Polish'},
                     'custody': {'prison': 'HMP Highpoint', 'release_date': '2026-12-04'},
                     'risk': {'level': 'high', 'mappa_category': 2, 'mappa_level': 1, 'to_staff': 'Two members of staff to any appointment'}}],
      'lenient': ['unmapped',
                  'reason',
                  'homeless_status',
                  'housing.situation',
                  'housing.loss_reason',
                  'needs.support',
                  'person.no_fixed_abode',
                  'person.immigration_status',
                  'needs.physical_health',
                  'needs.mental_health',
                  'risk.to_staff',
                  'risk.summary']}),
    ('twelfth-several-03', [('From', 'Integrated Discharge <ids@northwick-general.example>'),
      ('To', 'homelessness@southend-bc.example'),
      ('Subject', '2 patients - homeless referral - Kestrel ward'),
      ('Date', 'Thu, 12 Nov 2026 16:58:31 +0000'),
      ('Message-ID', '<a03.20284757@northwick-general.example>')], """\
Dear Southend housing,

Two for you off Kestrel ward, sorry for the short notice.

Pt one is Mrs Verity Oakhanger (born 30.01.1957, NHS no 999 201 4476). Medically fit, EDD 17th November. She was living with her daughter at 8 Marine Vista, Southend-on-Sea SS1 9ZZ and the daughter cannot have her back, she is now on a frame and there are stairs. She has agreed to this referral, I spoke to her at the bedside this morning. Her mobile is 07700 900462.

Pt two is Mr Calum Threap (born 11.06.1969, NHS no 999 201 8312). Came in via ambulance from the seafront shelters where he sleeps rough. Cellulitis both legs, heavy drinker on a detox regime. I have not yet been able to ask him about consent as he is still very confused, will update you. EDD not set.

Both can be reached through the ward on 01632 960530.

Siobhan Darrow, Discharge Co-ordinator
Northwick General Hospital
""",
     {'kind': ['referral'],
      'format': 'text',
      'shape': 'hospital discharge, one paragraph each, consent given by the first and still to be asked of the second',
      'referrals': [{'agency': 'hospital',
                     'referrer': {'name': 'Siobhan Darrow', 'role': 'Discharge Co-ordinator', 'organisation': 'Northwick General Hospital'},
                     'person': {'contact_via': 'through the ward on 01632 960530',
                                'name': 'Verity Oakhanger',
                                'date_of_birth': '1957-01-30',
                                'nhs_number': '9992014476',
                                'phone': '07700 900462',
                                'last_settled_address': '8 Marine Vista, Southend-on-Sea SS1 9ZZ'},
                     'consent': {'given': True, 'method': 'oral'},
                     'housing': {'loss_reason': 'the daughter cannot have her back, she is now on a frame and there are stairs'},
                     'needs': {'physical_health': 'now on a frame'}},
                    {'agency': 'hospital',
                     'referrer': {'name': 'Siobhan Darrow', 'role': 'Discharge Co-ordinator', 'organisation': 'Northwick General Hospital'},
                     'person': {'contact_via': 'through the ward on 01632 960530', 'name': 'Calum Threap', 'date_of_birth': '1969-06-11', 'nhs_number': '9992018312'},
                     'rough_sleeping': True,
                     'needs': {'physical_health': 'Cellulitis both legs', 'substance_misuse': 'heavy drinker on a detox regime'}}],
      'lenient': ['unmapped',
                  'reason',
                  'homeless_status',
                  'housing.situation',
                  'housing.loss_reason',
                  'needs.support',
                  'consent.method',
                  'consent.date',
                  'person.address',
                  'person.last_settled_address',
                  'homeless_date',
                  'person.contact_via',
                  'needs.physical_health',
                  'person.no_fixed_abode',
                  'needs.mental_health']}),
    ('twelfth-several-04', [('From', 'Kez Adlington <kez.adlington@gatewise.example>'),
      ('To', 'housing@peterborough-council.example'),
      ('Subject', '4 lads for DTR'),
      ('Date', 'Fri, 23 Oct 2026 15:20:47 +0100'),
      ('Message-ID', '<a04.20292676@gatewise.example>')], """\
Hiya, four more from the TTG caseload at HMP Peterborough, all wanting Peterborough City Council:

1) Marlon Vickerstaff - A2207GD - 19.09.1990 - out 06.11.26 - heroin, scripted - was in a shared house at 77 Lincoln Parade, Peterborough PE1 9ZZ
2) Bradley Jex - A6618GE - 02.04.2001 - out 09.11.26 - care leaver (Norfolk)
3) Ionut Marcu - A7730GE - 25.12.1983 - out 13.11.26 - Romanian, interpreter needed - sleeping rough before custody
4) Wayne "Tiny" Coldham - A0194GC - 08.08.1975 - out 20.11.26 - diabetic, insulin

signed consents held on file here for 1-4, shout if you want copies

Kez Adlington
Resettlement Worker, Gatewise
07700 900731
""",
     {'kind': ['referral'],
      'format': 'text',
      'shape': 'through-the-gate worker, "1)" list of four men, a line or two each, prison and authority in the head',
      'referrals': [{'authority': 'Peterborough',
                     'agency': 'other',
                     'custody': {'prison': 'HMP Peterborough', 'release_date': '2026-11-06'},
                     'consent': {'given': True, 'method': 'written'},
                     'referrer': {'name': 'Kez Adlington', 'role': 'Resettlement Worker', 'organisation': 'Gatewise', 'phone': '07700 900731'},
                     'person': {'name': 'Marlon Vickerstaff',
                                'prison_number': 'A2207GD',
                                'date_of_birth': '1990-09-19',
                                'last_settled_address': '77 Lincoln Parade, Peterborough PE1 9ZZ'},
                     'needs': {'substance_misuse': 'heroin, scripted'}},
                    {'authority': 'Peterborough',
                     'agency': 'other',
                     'custody': {'prison': 'HMP Peterborough', 'release_date': '2026-11-09'},
                     'consent': {'given': True, 'method': 'written'},
                     'referrer': {'name': 'Kez Adlington', 'role': 'Resettlement Worker', 'organisation': 'Gatewise', 'phone': '07700 900731'},
                     'person': {'name': 'Bradley Jex', 'prison_number': 'A6618GE', 'date_of_birth': '2001-04-02', 'care_leaver': True}},
                    {'authority': 'Peterborough',
                     'agency': 'other',
                     'custody': {'prison': 'HMP Peterborough', 'release_date': '2026-11-13'},
                     'consent': {'given': True, 'method': 'written'},
                     'referrer': {'name': 'Kez Adlington', 'role': 'Resettlement Worker', 'organisation': 'Gatewise', 'phone': '07700 900731'},
                     'person': {'name': 'Ionut Marcu', 'prison_number': 'A7730GE', 'date_of_birth': '1983-12-25', 'nationality': 'Romanian', 'interpreter_needed': True},
                     'housing': {'situation': 'sleeping rough before custody'}},
                    {'authority': 'Peterborough',
                     'agency': 'other',
                     'custody': {'prison': 'HMP Peterborough', 'release_date': '2026-11-20'},
                     'consent': {'given': True, 'method': 'written'},
                     'referrer': {'name': 'Kez Adlington', 'role': 'Resettlement Worker', 'organisation': 'Gatewise', 'phone': '07700 900731'},
                     'person': {'name': 'Wayne Coldham', 'known_as': 'Tiny', 'prison_number': 'A0194GC', 'date_of_birth': '1975-08-08'},
                     'needs': {'physical_health': 'diabetic, insulin'}}],
      'lenient': ['unmapped',
                  'reason',
                  'homeless_status',
                  'housing.situation',
                  'housing.loss_reason',
                  'needs.support',
                  'agency',
                  'rough_sleeping',
                  'person.language',
                  'person.no_fixed_abode',
                  'person.last_settled_address']}),
    ('twelfth-several-05', [('From', 'street.team@lanternoutreach.example'),
      ('To', 'rough.sleeping@cambridge-cc.example'),
      ('Subject', 'rough sleepers found last night'),
      ('Date', 'Wed, 07 Oct 2026 07:33:02 +0100'),
      ('Message-ID', '<a05.20300595@lanternoutreach.example>')], """\
Morning. Three new this week, all bedded down out on the street and all happy for us to refer them to you (said so on the night). Referring to Cambridge City Council

Gethin Prosser-Ames, 12/11/1980, doorway of the old bank on Sidney Street, mob 07700 900155, drinks, bad chest
Lorna Tibbet, 3/3/1998, tent on Coldhams Common, no phone, fled a violent ex, mental health poor
Dariusz Kempa, 28/5/1972, car park level 2, mob 07700 900803, no benefits, back injury from work

Nothing to say on risk for any of them. Ring me if you are coming out.

Jonty Escreet
Lantern Outreach
07700 900020
""",
     {'kind': ['referral'],
      'format': 'text',
      'shape': 'outreach worker, three rough sleepers, one run-on line each, signed with first and last name only',
      'referrals': [{'authority': 'Cambridge',
                     'agency': 'other',
                     'rough_sleeping': True,
                     'homeless_status': 'homeless',
                     'consent': {'given': True, 'method': 'oral'},
                     'referrer': {'name': 'Jonty Escreet', 'organisation': 'Lantern Outreach', 'phone': '07700 900020'},
                     'person': {'name': 'Gethin Prosser-Ames', 'date_of_birth': '1980-11-12', 'phone': '07700 900155'},
                     'housing': {'situation': 'doorway of the old bank on Sidney Street'},
                     'needs': {'substance_misuse': 'drinks', 'physical_health': 'bad chest'}},
                    {'authority': 'Cambridge',
                     'agency': 'other',
                     'rough_sleeping': True,
                     'homeless_status': 'homeless',
                     'consent': {'given': True, 'method': 'oral'},
                     'referrer': {'name': 'Jonty Escreet', 'organisation': 'Lantern Outreach', 'phone': '07700 900020'},
                     'person': {'name': 'Lorna Tibbet', 'date_of_birth': '1998-03-03'},
                     'housing': {'situation': 'tent on Coldhams Common'},
                     'needs': {'domestic_abuse': True, 'mental_health': 'mental health poor'}},
                    {'authority': 'Cambridge',
                     'agency': 'other',
                     'rough_sleeping': True,
                     'homeless_status': 'homeless',
                     'consent': {'given': True, 'method': 'oral'},
                     'referrer': {'name': 'Jonty Escreet', 'organisation': 'Lantern Outreach', 'phone': '07700 900020'},
                     'person': {'name': 'Dariusz Kempa', 'date_of_birth': '1972-05-28', 'phone': '07700 900803'},
                     'housing': {'situation': 'car park level 2'},
                     'needs': {'physical_health': 'back injury from work'}}],
      'lenient': ['unmapped',
                  'reason',
                  'homeless_status',
                  'housing.situation',
                  'housing.loss_reason',
                  'needs.support',
                  'agency',
                  'person.address',
                  'consent.method',
                  'person.no_fixed_abode',
                  'risk.summary',
                  'risk.to_staff',
                  'person.contact_via']}),
    ('twelfth-several-06', [('From', 'OMU Admin <omu.admin@hmp-bure.example>'),
      ('To', 'housing@norwich-council.example'),
      ('Subject', 'FW: DTR forms (pasted, attachment would not open)'),
      ('Date', 'Mon, 26 Oct 2026 11:05:10 +0000'),
      ('Message-ID', '<a06.20308514@hmp-bure.example>')], """\
Forms below as the Word ones were bouncing.

DUTY TO REFER
Name: Clifford Aubrey Snell
DOB: 16/10/1961
Prison number: A3316HV
Prison: HMP Bure
Release date: 18/12/2026
Release type: Parole
Last settled address: 5 Wherry Yard, Norwich NR3 9ZZ
Physical health: Prostate cancer, hospital follow up in January
Mental health: None known
RoSH: High
MAPPA: Category 1 Level 2
Local authority referred to: Norwich
Consent: Yes
Date of consent: 21/10/2026
Completed by: Petra Hollobone
Job title: Prison Offender Manager
Tel: 01632 960605
COM: Adaeze Whitlam, adaeze.whitlam@probation-east.example, 01632 960606

DUTY TO REFER
Name: Rhodri Pask
DOB: 05/01/1977
Prison number: A8852HX
Prison: HMP Bure
Release date: 22/01/2027
Release type: CRD
Last settled address: N/A
Physical health: Not known
Mental health: PTSD, served in Bosnia
RoSH: Medium
MAPPA: N/A
Local authority referred to: Norwich
Consent: Yes
Date of consent: 22/10/2026
Completed by: Petra Hollobone
Job title: Prison Offender Manager
Tel: 01632 960605
COM: Not yet allocated
""",
     {'kind': ['referral'],
      'format': 'text',
      'shape': 'prison OMU, two pasted short label: value forms one below the other',
      'referrals': [{'authority': 'Norwich',
                     'agency': 'prison',
                     'custody': {'prison': 'HMP Bure', 'release_date': '2026-12-18', 'release_type': 'Parole'},
                     'consent': {'given': True, 'date': '2026-10-21'},
                     'referrer': {'name': 'Petra Hollobone', 'role': 'Prison Offender Manager', 'phone': '01632 960605'},
                     'person': {'name': 'Clifford Aubrey Snell',
                                'date_of_birth': '1961-10-16',
                                'prison_number': 'A3316HV',
                                'last_settled_address': '5 Wherry Yard, Norwich NR3 9ZZ'},
                     'needs': {'physical_health': 'Prostate cancer, hospital follow up in January', 'mental_health': 'None known'},
                     'risk': {'level': 'high', 'mappa_category': 1, 'mappa_level': 2},
                     'lead': {'name': 'Adaeze Whitlam', 'email': 'adaeze.whitlam@probation-east.example', 'phone': '01632 960606'}},
                    {'authority': 'Norwich',
                     'agency': 'prison',
                     'custody': {'prison': 'HMP Bure', 'release_date': '2027-01-22', 'release_type': 'CRD'},
                     'consent': {'given': True, 'date': '2026-10-22'},
                     'referrer': {'name': 'Petra Hollobone', 'role': 'Prison Offender Manager', 'phone': '01632 960605'},
                     'person': {'name': 'Rhodri Pask', 'date_of_birth': '1977-01-05', 'prison_number': 'A8852HX'},
                     'needs': {'mental_health': 'PTSD, served in Bosnia'},
                     'risk': {'level': 'medium'}}],
      'lenient': ['unmapped', 'reason', 'homeless_status', 'housing.situation', 'housing.loss_reason', 'needs.support', 'person.armed_forces', 'agency']}),
    ('twelfth-several-07', [('From', 'Maryam Quillfeather <maryam@willowrefuge.example>'),
      ('To', 'Housing Needs <housingneeds@basildon-bc.example>'),
      ('Subject', 'Referral of two residents moving on'),
      ('Date', 'Thu, 29 Oct 2026 13:47:28 +0000'),
      ('Message-ID', '<a07.20316433@willowrefuge.example>')], """\
Hello,

Please accept the following under the duty to refer / commitment to refer. Both women are ready to leave us and their licences end on 11 December 2026.

Shanelle Dobree
Born 22 July 1993. Mobile 07700 900377 (safe to call, not after 5pm). Fled from Leeds, cannot return there. Diagnosed with PTSD. No contact with family.

Yasmin Al-Harthi
Born 9 September 1999. Mobile 07700 900378, text only. Arabic speaker, please book an interpreter. British citizen. She is 20 weeks pregnant. Asthma.

Both have been subject to domestic abuse and would not be safe if their whereabouts were known, so please write to them c/o PO Box 41, Basildon SS14 9ZZ and to no other address. Written consent from each of them is dated 27 October 2026.

Maryam Quillfeather
Move-On Worker
Willow Refuge
01632 960712
maryam@willowrefuge.example
""",
     {'kind': ['referral'],
      'format': 'text',
      'shape': 'refuge worker, names as headings with a few sentences under each, common consent and next steps after',
      'referrals': [{'agency': 'other',
                     'homeless_date': '2026-12-11',
                     'consent': {'given': True, 'method': 'written', 'date': '2026-10-27'},
                     'needs': {'domestic_abuse': True, 'mental_health': 'Diagnosed with PTSD'},
                     'person': {'contact_via': 'c/o PO Box 41, Basildon SS14 9ZZ', 'name': 'Shanelle Dobree', 'date_of_birth': '1993-07-22', 'phone': '07700 900377'},
                     'referrer': {'name': 'Maryam Quillfeather',
                                  'role': 'Move-On Worker',
                                  'organisation': 'Willow Refuge',
                                  'phone': '01632 960712',
                                  'email': 'maryam@willowrefuge.example'},
                     'reason': 'their licences end on 11 December 2026',
                     'local_connection': {'reason_elsewhere': 'Fled from Leeds, cannot return there'}},
                    {'agency': 'other',
                     'homeless_date': '2026-12-11',
                     'consent': {'given': True, 'method': 'written', 'date': '2026-10-27'},
                     'needs': {'domestic_abuse': True, 'physical_health': 'Asthma'},
                     'person': {'contact_via': 'c/o PO Box 41, Basildon SS14 9ZZ',
                                'name': 'Yasmin Al-Harthi',
                                'date_of_birth': '1999-09-09',
                                'phone': '07700 900378',
                                'language': 'Arabic',
                                'interpreter_needed': True,
                                'nationality': 'British',
                                'pregnant': True},
                     'referrer': {'name': 'Maryam Quillfeather',
                                  'role': 'Move-On Worker',
                                  'organisation': 'Willow Refuge',
                                  'phone': '01632 960712',
                                  'email': 'maryam@willowrefuge.example'},
                     'reason': 'their licences end on 11 December 2026'}],
      'lenient': ['unmapped',
                  'reason',
                  'homeless_status',
                  'housing.situation',
                  'housing.loss_reason',
                  'needs.support',
                  'agency',
                  'homeless_date',
                  'person.contact_via',
                  'person.address',
                  'local_connection.reason_elsewhere',
                  'local_connection.details',
                  'person.nationality',
                  'person.immigration_status',
                  'risk.excluded_areas',
                  'risk.summary',
                  'needs.mental_health']}),
    ('twelfth-several-08', [('From', 'Work Coach Team <harlow.wc@jobcentre-essex.example>'),
      ('To', 'housing.options@harlow-council.example'),
      ('Subject', 'DtR from jobcentre x2'),
      ('Date', 'Tue, 06 Oct 2026 10:19:44 +0100'),
      ('Message-ID', '<a08.20324352@jobcentre-essex.example>')], """\
Hi,
seen these two at appointments today, both said yes to being referred to Harlow Council.

Claimant one - Ephraim Costain
- dob 4 Feb 1984
- NI QQ 41 22 07 A
- 07700 900640
- sofa surfing with mates since Sept after relationship broke down
- on UC, looking for warehouse work

Claimant two - Bridie Lonergan
- dob 30 Nov 2003
- NI QQ 58 90 13 B
- 07700 900641, b.lonergan03@mailbox.example
- in a private rented flat at 3b Staple Tye Row, Harlow CM18 9ZZ, section 21 runs out 16 November 2026
- rent arrears of £1,140
- landlord is Greenhythe Lets

ta
Alfie Munsey, Work Coach, Harlow Jobcentre
01632 960818
""",
     {'kind': ['referral'],
      'format': 'text',
      'shape': 'jobcentre work coach, two claimants as dash lists under their names',
      'referrals': [{'authority': 'Harlow',
                     'agency': 'jobcentre',
                     'consent': {'given': True, 'method': 'oral'},
                     'referrer': {'name': 'Alfie Munsey', 'role': 'Work Coach', 'organisation': 'Harlow Jobcentre', 'phone': '01632 960818'},
                     'person': {'name': 'Ephraim Costain', 'date_of_birth': '1984-02-04', 'ni_number': 'QQ412207A', 'phone': '07700 900640'},
                     'housing': {'situation': 'sofa surfing with mates', 'loss_reason': 'relationship broke down'}},
                    {'authority': 'Harlow',
                     'agency': 'jobcentre',
                     'consent': {'given': True, 'method': 'oral'},
                     'referrer': {'name': 'Alfie Munsey', 'role': 'Work Coach', 'organisation': 'Harlow Jobcentre', 'phone': '01632 960818'},
                     'person': {'name': 'Bridie Lonergan',
                                'date_of_birth': '2003-11-30',
                                'ni_number': 'QQ589013B',
                                'phone': '07700 900641',
                                'email': 'b.lonergan03@mailbox.example',
                                'address': '3b Staple Tye Row, Harlow CM18 9ZZ'},
                     'homeless_status': 'threatened',
                     'homeless_date': '2026-11-16',
                     'housing': {'situation': 'private rented flat',
                                 'loss_reason': 'section 21 runs out 16 November 2026',
                                 'arrears': '£1,140',
                                 'landlord': 'Greenhythe Lets'}}],
      'lenient': ['unmapped',
                  'reason',
                  'homeless_status',
                  'housing.situation',
                  'housing.loss_reason',
                  'needs.support',
                  'consent.method',
                  'consent.date',
                  'homeless_date',
                  'housing.tenancy_to_save']}),
    ('twelfth-several-09', [('From', 'Imelda Strachan-Boyce <imelda.strachan-boyce@countyadults.example>'),
      ('To', 'allocations@tendring-dc.example'),
      ('Subject', 'Homelessness referral - the Fairlamb brothers'),
      ('Date', 'Fri, 13 Nov 2026 12:02:36 +0000'),
      ('Message-ID', '<a09.20332271@countyadults.example>')], """\
Good afternoon

I wish to refer two brothers to Tendring District Council. They each need their own accommodation and are each making their own application. They live at 19 Agate Road, Clacton-on-Sea CO15 9ZZ with their uncle, who is selling up; completion is 4 January 2027 and they have to be out by then. Neither of them has rent arrears. I have their written consent.

Edwin Fairlamb was born on 27/06/1995. He has a mild learning disability and attends a day centre. He can be contacted on 07700 900211. 

Ralph Fairlamb was born on 15/03/1997. He is deaf and uses BSL so an interpreter is needed at any meeting; text him on 07700 900212, do not ring. He works part time at a garden centre in Clacton.

Kind regards
Imelda Strachan-Boyce
Social Worker, Adult Social Care
Essex County Council
01632 960931
""",
     {'kind': ['referral'],
      'format': 'text',
      'shape': 'adult social worker, first about two brothers sharing an address, then a paragraph about each; two separate applications',
      'referrals': [{'authority': 'Tendring',
                     'agency': 'social_services',
                     'consent': {'given': True, 'method': 'written'},
                     'homeless_date': '2027-01-04',
                     'person': {'address': '19 Agate Road, Clacton-on-Sea CO15 9ZZ', 'name': 'Edwin Fairlamb', 'date_of_birth': '1995-06-27', 'phone': '07700 900211'},
                     'housing': {'situation': 'with their uncle', 'loss_reason': 'their uncle, who is selling up'},
                     'referrer': {'name': 'Imelda Strachan-Boyce',
                                  'role': 'Social Worker',
                                  'team': 'Adult Social Care',
                                  'organisation': 'Essex County Council',
                                  'phone': '01632 960931'}},
                    {'authority': 'Tendring',
                     'agency': 'social_services',
                     'consent': {'given': True, 'method': 'written'},
                     'homeless_date': '2027-01-04',
                     'person': {'address': '19 Agate Road, Clacton-on-Sea CO15 9ZZ',
                                'name': 'Ralph Fairlamb',
                                'date_of_birth': '1997-03-15',
                                'phone': '07700 900212',
                                'interpreter_needed': True,
                                'language': 'BSL'},
                     'housing': {'situation': 'with their uncle', 'loss_reason': 'their uncle, who is selling up'},
                     'referrer': {'name': 'Imelda Strachan-Boyce',
                                  'role': 'Social Worker',
                                  'team': 'Adult Social Care',
                                  'organisation': 'Essex County Council',
                                  'phone': '01632 960931'},
                     'needs': {'physical_health': 'deaf'}}],
      'lenient': ['unmapped',
                  'reason',
                  'homeless_status',
                  'housing.situation',
                  'housing.loss_reason',
                  'needs.support',
                  'housing.arrears',
                  'homeless_date',
                  'needs.physical_health',
                  'needs.mental_health',
                  'person.language',
                  'local_connection.grounds',
                  'local_connection.details',
                  'person.interpreter_needed']}),
    ('twelfth-several-10', [('From', 'Colm Featherby <colm.featherby@probation-kss.example>'),
      ('To', 'homelessness@medway-council.example'),
      ('Subject', 'Referral - Hargest'),
      ('Date', 'Wed, 04 Nov 2026 17:31:20 +0000'),
      ('Message-ID', '<a10.20340190@probation-kss.example>')], """\
Evening,

I'm the probation officer for Nathaniel Hargest (d.o.b. 07/12/1989, CRN X227816). He is subject to a community order and is living in his van at the moment, parked up near Gillingham pier, after his mum asked him to leave in September. He has a heart murmur and is waiting for a cardiology appointment. His number is 07700 900594. He came in today and gave me his consent for this to go to Medway Council.

Also, while I'm writing, could you open one, Medway as well, for Stellan Borrowdale, d.o.b. 20/08/1992, CRN X230447. He is on licence, currently in our approved premises and has to leave there on 27/11/2026. No phone, ring me and I'll get him. Risk of serious harm is high. He hasn't agreed to the referral yet, he wants to think about it, I will ask him again on Friday.

Thanks as ever
Colm Featherby
01632 960450
""",
     {'kind': ['referral'],
      'format': 'text',
      'shape': 'probation officer, a referral of one man in flowing text, then "also" a second one at the end of the mail',
      'referrals': [{'authority': 'Medway',
                     'agency': 'probation',
                     'referrer': {'name': 'Colm Featherby', 'role': 'probation officer', 'phone': '01632 960450'},
                     'person': {'name': 'Nathaniel Hargest', 'date_of_birth': '1989-12-07', 'crn': 'X227816', 'phone': '07700 900594'},
                     'custody': {'status': 'community_order'},
                     'housing': {'situation': 'living in his van', 'loss_reason': 'his mum asked him to leave in September'},
                     'rough_sleeping': True,
                     'needs': {'physical_health': 'heart murmur'},
                     'consent': {'given': True, 'method': 'oral'}},
                    {'authority': 'Medway',
                     'agency': 'probation',
                     'referrer': {'name': 'Colm Featherby', 'role': 'probation officer', 'phone': '01632 960450'},
                     'person': {'name': 'Stellan Borrowdale', 'date_of_birth': '1992-08-20', 'crn': 'X230447', 'contact_via': "ring me and I'll get him"},
                     'custody': {'status': 'licence'},
                     'homeless_date': '2026-11-27',
                     'housing': {'situation': 'approved premises'},
                     'risk': {'level': 'high'}}],
      'lenient': ['unmapped',
                  'reason',
                  'homeless_status',
                  'housing.situation',
                  'housing.loss_reason',
                  'needs.support',
                  'consent.method',
                  'consent.date',
                  'rough_sleeping',
                  'homeless_date',
                  'person.contact_via',
                  'needs.physical_health',
                  'person.address']}),
    ('twelfth-several-11', [('From', 'T Isherley <t.isherley@hmp-littlehey.example>'),
      ('To', 'housing.advice@huntingdon-dc.example'),
      ('Subject', 'two for huntingdonshire'),
      ('Date', 'Mon, 12 Oct 2026 08:50:13 +0100'),
      ('Message-ID', '<a11.20348109@hmp-littlehey.example>')], """\
hi there

duty to refer to huntingdonshire please for two on C wing at HMP Littlehey. first is Kelvin Oughtred, a5512jp, born 1/10/1968, he gets out 8/12/26. lost his council flat when he came in, that was 6 Ramsey Close, Huntingdon PE29 9ZZ. he is a registered sex offender and MAPPA 1 level 1, cant be near schools. walks with a stick.

the other lad is Jamie Strudwick, a6094jr, born 23/2/2002, gets out 11/12/26. was sleeping on and off at his nans, she is in a care home now. adhd, takes medication for it.

they both signed the consent on friday 9/10/26. COM for both of them is Beatrix Holloway, 07700 900867

T Isherley
resettlement officer
HMP Littlehey, 01632 960288
""",
     {'kind': ['referral'],
      'format': 'text',
      'shape': 'prison resettlement, lower-case hurried note: one man, then "the other lad is", consent and COM at the end',
      'referrals': [{'authority': 'Huntingdonshire',
                     'agency': 'prison',
                     'custody': {'prison': 'HMP Littlehey', 'release_date': '2026-12-08'},
                     'consent': {'given': True, 'method': 'written', 'date': '2026-10-09'},
                     'lead': {'name': 'Beatrix Holloway', 'phone': '07700 900867'},
                     'referrer': {'name': 'T Isherley', 'role': 'resettlement officer', 'organisation': 'HMP Littlehey', 'phone': '01632 960288'},
                     'person': {'name': 'Kelvin Oughtred',
                                'prison_number': 'A5512JP',
                                'date_of_birth': '1968-10-01',
                                'last_settled_address': '6 Ramsey Close, Huntingdon PE29 9ZZ'},
                     'housing': {'loss_reason': 'lost his council flat when he came in'},
                     'risk': {'registered_sex_offender': True, 'mappa_category': 1, 'mappa_level': 1, 'excluded_areas': 'cant be near schools'},
                     'needs': {'physical_health': 'walks with a stick'}},
                    {'authority': 'Huntingdonshire',
                     'agency': 'prison',
                     'custody': {'prison': 'HMP Littlehey', 'release_date': '2026-12-11'},
                     'consent': {'given': True, 'method': 'written', 'date': '2026-10-09'},
                     'lead': {'name': 'Beatrix Holloway', 'phone': '07700 900867'},
                     'referrer': {'name': 'T Isherley', 'role': 'resettlement officer', 'organisation': 'HMP Littlehey', 'phone': '01632 960288'},
                     'person': {'name': 'Jamie Strudwick', 'prison_number': 'A6094JR', 'date_of_birth': '2002-02-23'},
                     'housing': {'loss_reason': 'was sleeping on and off at his nans, she is in a care home now'},
                     'needs': {'mental_health': 'adhd, takes medication for it'}}],
      'lenient': ['unmapped',
                  'reason',
                  'homeless_status',
                  'housing.situation',
                  'housing.loss_reason',
                  'needs.support',
                  'person.contact_via',
                  'needs.mental_health',
                  'needs.physical_health',
                  'risk.excluded_areas',
                  'risk.mappa_category']}),
    ('twelfth-several-12', [('From', 'Move On <moveon@harbourwelcome.example>'),
      ('To', 'Homeless Team <homeless@thurrock-council.example>'),
      ('Subject', 'Positive decisions - 4 singles - notice to quit dates'),
      ('Date', 'Wed, 18 Nov 2026 09:09:09 +0000'),
      ('Message-ID', '<a12.20356028@harbourwelcome.example>')], """\
Dear colleagues,

Please find below four single people who have refugee status and will be evicted from Home Office accommodation. Duty to Refer to Thurrock Council.

Name | DOB | Language | Mobile | Eviction date | Health
Tesfay Gebremed | 11/01/1996 | Tigrinya | 07700 900901 | 10/12/2026 | none
Farzana Noorzai | 25/05/2000 | Dari | 07700 900902 | 10/12/2026 | diabetes type 1
Samir Haddadeen | 02/09/1987 | Arabic | 07700 900903 | 17/12/2026 | torture survivor, PTSD
Mulugeta Wolde | 19/04/1991 | Amharic | 07700 900904 | 21/12/2026 | none

Everybody has signed our consent form. All of them need an interpreter. Their address until the eviction date is Dock House, 2 Ferry Lane, Grays RM17 9ZZ.

Olwen Bright-Kassim
Move On Adviser, Harbour Welcome
01632 960377
""",
     {'kind': ['referral'],
      'format': 'text',
      'shape': 'asylum move-on worker, a table typed with pipes, four people, common facts under it',
      'referrals': [{'authority': 'Thurrock',
                     'agency': 'other',
                     'consent': {'given': True, 'method': 'written'},
                     'person': {'interpreter_needed': True,
                                'immigration_status': 'refugee status',
                                'address': 'Dock House, 2 Ferry Lane, Grays RM17 9ZZ',
                                'name': 'Tesfay Gebremed',
                                'date_of_birth': '1996-01-11',
                                'language': 'Tigrinya',
                                'phone': '07700 900901'},
                     'housing': {'situation': 'Home Office accommodation'},
                     'homeless_status': 'threatened',
                     'referrer': {'name': 'Olwen Bright-Kassim', 'role': 'Move On Adviser', 'organisation': 'Harbour Welcome', 'phone': '01632 960377'},
                     'reason': 'will be evicted from Home Office accommodation',
                     'homeless_date': '2026-12-10'},
                    {'authority': 'Thurrock',
                     'agency': 'other',
                     'consent': {'given': True, 'method': 'written'},
                     'person': {'interpreter_needed': True,
                                'immigration_status': 'refugee status',
                                'address': 'Dock House, 2 Ferry Lane, Grays RM17 9ZZ',
                                'name': 'Farzana Noorzai',
                                'date_of_birth': '2000-05-25',
                                'language': 'Dari',
                                'phone': '07700 900902'},
                     'housing': {'situation': 'Home Office accommodation'},
                     'homeless_status': 'threatened',
                     'referrer': {'name': 'Olwen Bright-Kassim', 'role': 'Move On Adviser', 'organisation': 'Harbour Welcome', 'phone': '01632 960377'},
                     'reason': 'will be evicted from Home Office accommodation',
                     'homeless_date': '2026-12-10',
                     'needs': {'physical_health': 'diabetes type 1'}},
                    {'authority': 'Thurrock',
                     'agency': 'other',
                     'consent': {'given': True, 'method': 'written'},
                     'person': {'interpreter_needed': True,
                                'immigration_status': 'refugee status',
                                'address': 'Dock House, 2 Ferry Lane, Grays RM17 9ZZ',
                                'name': 'Samir Haddadeen',
                                'date_of_birth': '1987-09-02',
                                'language': 'Arabic',
                                'phone': '07700 900903'},
                     'housing': {'situation': 'Home Office accommodation'},
                     'homeless_status': 'threatened',
                     'referrer': {'name': 'Olwen Bright-Kassim', 'role': 'Move On Adviser', 'organisation': 'Harbour Welcome', 'phone': '01632 960377'},
                     'reason': 'will be evicted from Home Office accommodation',
                     'homeless_date': '2026-12-17',
                     'needs': {'mental_health': 'torture survivor, PTSD'}},
                    {'authority': 'Thurrock',
                     'agency': 'other',
                     'consent': {'given': True, 'method': 'written'},
                     'person': {'interpreter_needed': True,
                                'immigration_status': 'refugee status',
                                'address': 'Dock House, 2 Ferry Lane, Grays RM17 9ZZ',
                                'name': 'Mulugeta Wolde',
                                'date_of_birth': '1991-04-19',
                                'language': 'Amharic',
                                'phone': '07700 900904'},
                     'housing': {'situation': 'Home Office accommodation'},
                     'homeless_status': 'threatened',
                     'referrer': {'name': 'Olwen Bright-Kassim', 'role': 'Move On Adviser', 'organisation': 'Harbour Welcome', 'phone': '01632 960377'},
                     'reason': 'will be evicted from Home Office accommodation',
                     'homeless_date': '2026-12-21'}],
      'lenient': ['unmapped',
                  'reason',
                  'homeless_status',
                  'housing.situation',
                  'housing.loss_reason',
                  'needs.support',
                  'agency',
                  'needs.physical_health',
                  'needs.mental_health']}),
    ('twelfth-several-13', [('From', 'OMU HMP Wayland <omu@hmp-wayland.example>'),
      ('To', 'housing.options@breckland-dc.example'),
      ('Subject', 'Weekly DTR list wk 42'),
      ('Date', 'Thu, 15 Oct 2026 14:40:00 +0100'),
      ('Message-ID', '<a13.20363947@hmp-wayland.example>')], """\
DTR list from HMP Wayland for Breckland Council, week 42.

Name                  Number    DOB          Release      Type   Consent
Desmond Utterson      A1180KT   13/07/1973   27/11/2026   CRD    Yes
Callum Freshwater     A4029KV   29/01/1999   04/12/2026   HDC    Yes
Ruben Sackville-Orr   A5575KV   06/06/1985   11/12/2026   CRD    No

Mr Utterson and Mr Freshwater are NFA. Mr Sackville-Orr will not give his consent. Nothing further on file.

Any queries to me

Jo Plumstead
OMU Administrator
HMP Wayland
01632 960199
""",
     {'kind': ['referral'],
      'format': 'text',
      'shape': 'prison OMU clerk, weekly list as a table aligned with spaces, three men, consent as a column with one No',
      'referrals': [{'authority': 'Breckland',
                     'agency': 'prison',
                     'custody': {'prison': 'HMP Wayland', 'release_date': '2026-11-27', 'release_type': 'CRD'},
                     'referrer': {'name': 'Jo Plumstead', 'role': 'OMU Administrator', 'organisation': 'HMP Wayland', 'phone': '01632 960199'},
                     'person': {'name': 'Desmond Utterson', 'prison_number': 'A1180KT', 'date_of_birth': '1973-07-13', 'no_fixed_abode': True},
                     'consent': {'given': True}},
                    {'authority': 'Breckland',
                     'agency': 'prison',
                     'custody': {'prison': 'HMP Wayland', 'release_date': '2026-12-04', 'release_type': 'HDC'},
                     'referrer': {'name': 'Jo Plumstead', 'role': 'OMU Administrator', 'organisation': 'HMP Wayland', 'phone': '01632 960199'},
                     'person': {'name': 'Callum Freshwater', 'prison_number': 'A4029KV', 'date_of_birth': '1999-01-29', 'no_fixed_abode': True},
                     'consent': {'given': True}},
                    {'authority': 'Breckland',
                     'agency': 'prison',
                     'custody': {'prison': 'HMP Wayland', 'release_date': '2026-12-11', 'release_type': 'CRD'},
                     'referrer': {'name': 'Jo Plumstead', 'role': 'OMU Administrator', 'organisation': 'HMP Wayland', 'phone': '01632 960199'},
                     'person': {'name': 'Ruben Sackville-Orr', 'prison_number': 'A5575KV', 'date_of_birth': '1985-06-06'},
                     'consent': {'given': False}}],
      'lenient': ['unmapped', 'reason', 'homeless_status', 'housing.situation', 'housing.loss_reason', 'needs.support', 'referral_date']}),
    ('twelfth-several-14', [('From', 'Gareth Pellow <g.pellow@garrisonwelfare.example>'),
      ('To', 'housing@wiltshire-council.example'),
      ('Subject', 'Service leavers - housing'),
      ('Date', 'Tue, 27 Oct 2026 10:55:41 +0000'),
      ('Message-ID', '<a14.20371866@garrisonwelfare.example>')], """\
Two of ours are being discharged with nowhere fixed up.


Daniel Orrell
28/02/1990
07700 900265
d.orrell90@mailbox.example
Leaving single living accommodation 30/11/2026. Medical discharge, knee injury, on crutches.


Priyanka Subedi
17/10/1995
07700 900266
Has to leave her Service quarter 15/12/2026 after separating from her husband. Nepali citizen, indefinite leave to remain.


Both serving in the Army until those dates. Both consent, in writing, and both ask for Wiltshire Council. The named lead for both is the Veterans Housing Link, Marguerite Tolliver, m.tolliver@vethousing.example.

Gareth Pellow
Unit Welfare Officer
Tidworth Garrison
01632 960843
""",
     {'kind': ['referral'],
      'format': 'text',
      'shape': 'armed forces unit welfare, a block each with blank lines, facts common to both (consent, referrer, authority) at the end',
      'referrals': [{'authority': 'Wiltshire',
                     'agency': 'armed_forces',
                     'person': {'armed_forces': True, 'name': 'Daniel Orrell', 'date_of_birth': '1990-02-28', 'phone': '07700 900265', 'email': 'd.orrell90@mailbox.example'},
                     'consent': {'given': True, 'method': 'written'},
                     'lead': {'name': 'Marguerite Tolliver', 'email': 'm.tolliver@vethousing.example'},
                     'referrer': {'name': 'Gareth Pellow', 'role': 'Unit Welfare Officer', 'organisation': 'Tidworth Garrison', 'phone': '01632 960843'},
                     'reason': 'being discharged with nowhere fixed up',
                     'homeless_date': '2026-11-30',
                     'housing': {'situation': 'single living accommodation', 'loss_reason': 'Medical discharge'},
                     'needs': {'physical_health': 'knee injury, on crutches'}},
                    {'authority': 'Wiltshire',
                     'agency': 'armed_forces',
                     'person': {'armed_forces': True,
                                'name': 'Priyanka Subedi',
                                'date_of_birth': '1995-10-17',
                                'phone': '07700 900266',
                                'nationality': 'Nepali',
                                'immigration_status': 'indefinite leave to remain'},
                     'consent': {'given': True, 'method': 'written'},
                     'lead': {'name': 'Marguerite Tolliver', 'email': 'm.tolliver@vethousing.example'},
                     'referrer': {'name': 'Gareth Pellow', 'role': 'Unit Welfare Officer', 'organisation': 'Tidworth Garrison', 'phone': '01632 960843'},
                     'reason': 'being discharged with nowhere fixed up',
                     'homeless_date': '2026-12-15',
                     'housing': {'situation': 'Service quarter', 'loss_reason': 'after separating from her husband'}}],
      'lenient': ['unmapped', 'reason', 'homeless_status', 'housing.situation', 'housing.loss_reason', 'needs.support', 'homeless_date', 'needs.physical_health']}),
    ('twelfth-several-15', [('From', 'Hephzibah Rook <hephzibah.rook@hmp-lewes.example>'),
      ('To', 'Housing <housing.needs@brighton-hove.example>'),
      ('Subject', 'A wing pair'),
      ('Date', 'Fri, 09 Oct 2026 16:11:58 +0100'),
      ('Message-ID', '<a15.20379785@hmp-lewes.example>')], """\
Dear Brighton and Hove,

I saw cell mates Mr Auberon Tickle (A7741LM) and Mr Sanjeev Moorthy (A7802LM) together this morning on A wing, HMP Lewes, and promised I'd write about the both of them. They are on remand together but it isn't the same case.

Mr Tickle, 24.04.1982, expects to be released on 2 November 2026. He gave up a bedsit at 90 Viaduct Street, Brighton BN1 9ZZ when he was arrested. He has bipolar disorder. He consents to this referral and signed for it today.

Mr Moorthy, 31.08.1978, has a date of 16 November 2026. He does not consent to his details being used for a housing application, he refused twice, so I give you only what is here so that you know of him.

Hephzibah Rook
Resettlement Officer, HMP Lewes
switchboard 01632 960025
""",
     {'kind': ['referral'],
      'format': 'text',
      'shape': 'prison officer doing resettlement, cell mates, different release dates, one consented and one refused',
      'referrals': [{'agency': 'prison',
                     'custody': {'prison': 'HMP Lewes', 'status': 'remand', 'release_date': '2026-11-02'},
                     'referrer': {'name': 'Hephzibah Rook', 'role': 'Resettlement Officer', 'organisation': 'HMP Lewes', 'phone': '01632 960025'},
                     'person': {'name': 'Auberon Tickle',
                                'prison_number': 'A7741LM',
                                'date_of_birth': '1982-04-24',
                                'last_settled_address': '90 Viaduct Street, Brighton BN1 9ZZ'},
                     'housing': {'loss_reason': 'gave up a bedsit at 90 Viaduct Street, Brighton BN1 9ZZ when he was arrested'},
                     'needs': {'mental_health': 'bipolar disorder'},
                     'consent': {'given': True, 'method': 'written'}},
                    {'agency': 'prison',
                     'custody': {'prison': 'HMP Lewes', 'status': 'remand', 'release_date': '2026-11-16'},
                     'referrer': {'name': 'Hephzibah Rook', 'role': 'Resettlement Officer', 'organisation': 'HMP Lewes', 'phone': '01632 960025'},
                     'person': {'name': 'Sanjeev Moorthy', 'prison_number': 'A7802LM', 'date_of_birth': '1978-08-31'},
                     'consent': {'given': False}}],
      'lenient': ['unmapped',
                  'reason',
                  'homeless_status',
                  'housing.situation',
                  'housing.loss_reason',
                  'needs.support',
                  'consent.date',
                  'needs.mental_health',
                  'person.contact_via']}),
    ('twelfth-several-16', [('From', 'Lapwing Ward <lapwing.ward@fenland-mhtrust.example>'),
      ('To', 'housingoptions@fenland-dc.example'),
      ('Subject', 'Housing referral x 2 Lapwing'),
      ('Date', 'Mon, 16 Nov 2026 19:22:15 +0000'),
      ('Message-ID', '<a16.20387704@fenland-mhtrust.example>')], """\
Dear Housing Options

Re: Miss Constance Elderkin, DOB 18 May 1988, NHS 999 440 1327, NI QQ 77 31 60 C
Constance has been an inpatient with us since 2 September under section 3. Diagnosis paranoid schizophrenia, on a monthly depot, settled and engaging. Before admission she rented from Fens Homes at 27 Elwyn Gardens, March PE15 9ZZ; the tenancy was surrendered in October because of arrears of £2,316.50. She has type 2 diabetes. She does not drink or use drugs. No risk to staff. She is White British, speaks English. She has lived in March for eleven years and her father is in Chatteris. Her CPN is Ibrahim Lockyer, CMHT Wisbech, 01632 960554. Her own mobile is 07700 900688. She consented verbally on 13 November 2026 to be referred to Fenland District Council. We plan discharge for 30 November 2026.

Re: Mr Joseph Varga
Came in on Saturday, no ID, thinks he was born 1970, no address given. Homeless as far as we can make out. We have not discussed consent with him as he is too unwell. More to follow but wanted him on your radar, also for Fenland.

Nuala Penhaligon
Ward Social Worker
Lapwing Ward
Fenland Mental Health Trust
01632 960553
""",
     {'kind': ['referral'],
      'format': 'text',
      'shape': 'mental health ward, much known of the first person and hardly anything of the second',
      'referrals': [{'agency': 'hospital',
                     'authority': 'Fenland',
                     'referrer': {'name': 'Nuala Penhaligon',
                                  'role': 'Ward Social Worker',
                                  'team': 'Lapwing Ward',
                                  'organisation': 'Fenland Mental Health Trust',
                                  'phone': '01632 960553'},
                     'person': {'name': 'Constance Elderkin',
                                'date_of_birth': '1988-05-18',
                                'nhs_number': '9994401327',
                                'ni_number': 'QQ773160C',
                                'last_settled_address': '27 Elwyn Gardens, March PE15 9ZZ',
                                'ethnicity': 'White British',
                                'language': 'English',
                                'phone': '07700 900688'},
                     'needs': {'mental_health': 'paranoid schizophrenia, on a monthly depot, settled and engaging',
                               'physical_health': 'type 2 diabetes',
                               'substance_misuse': 'does not drink or use drugs'},
                     'housing': {'landlord': 'Fens Homes', 'loss_reason': 'the tenancy was surrendered in October because of arrears', 'arrears': '£2,316.50'},
                     'risk': {'to_staff': 'No risk to staff'},
                     'local_connection': {'grounds': ['residence', 'family'], 'details': 'lived in March for eleven years and her father is in Chatteris'},
                     'other_professionals': 'Ibrahim Lockyer, CMHT Wisbech, 01632 960554',
                     'consent': {'given': True, 'method': 'oral', 'date': '2026-11-13'}},
                    {'agency': 'hospital',
                     'authority': 'Fenland',
                     'referrer': {'name': 'Nuala Penhaligon',
                                  'role': 'Ward Social Worker',
                                  'team': 'Lapwing Ward',
                                  'organisation': 'Fenland Mental Health Trust',
                                  'phone': '01632 960553'},
                     'person': {'name': 'Joseph Varga'},
                     'homeless_status': 'homeless'}],
      'lenient': ['unmapped',
                  'reason',
                  'homeless_status',
                  'housing.situation',
                  'housing.loss_reason',
                  'needs.support',
                  'local_connection.grounds',
                  'local_connection.details',
                  'agency',
                  'needs.mental_health',
                  'needs.physical_health',
                  'needs.substance_misuse',
                  'other_professionals',
                  'homeless_date',
                  'person.contact_via',
                  'person.no_fixed_abode']}),
    ('twelfth-several-17', [('From', 'Winsome Attah <winsome.attah@probation-london.example>'),
      ('To', 'duty2refer@lambeth-council.example'),
      ('Subject', 'Ref: homeless on licence'),
      ('Date', 'Wed, 21 Oct 2026 11:48:03 +0100'),
      ('Message-ID', '<a17.20395623@probation-london.example>')], """\
Hello team, hope all is well. 2 DTRs for Lambeth please.

First one. Leopold Anstruther, CRN E449201, dob 12-03-1967. On licence till Feb 2028. Sleeping at a night shelter in Vauxhall, bed only guaranteed to 31-10-2026. Index offence s.18 wounding. Medium RoSH. Alcohol dependent, under the care of the alcohol service. Exclusion zone: Brixton Hill. Tel 07700 900510.

Second one. Rochelle Imber, CRN E450118, dob 26-09-1990. Also on licence. Left her partner's flat after he assaulted her, staying with a cousin at 61 Fentiman Walk, London SW8 9ZZ for a week or two at most. Low RoSH. Pregnant, due in March. Tel 07700 900511.

Consent: Leopold yes, Rochelle yes (both emailed me to confirm).

Winsome Attah, Probation Officer, Probation Service London, winsome.attah@probation-london.example
""",
     {'kind': ['referral'],
      'format': 'text',
      'shape': 'probation, licence cases, "First one" / "Second one" in two compact lumps',
      'referrals': [{'authority': 'Lambeth',
                     'agency': 'probation',
                     'custody': {'status': 'licence', 'offence': 's.18 wounding'},
                     'consent': {'given': True, 'method': 'written'},
                     'referrer': {'name': 'Winsome Attah',
                                  'role': 'Probation Officer',
                                  'organisation': 'Probation Service London',
                                  'email': 'winsome.attah@probation-london.example'},
                     'person': {'name': 'Leopold Anstruther', 'crn': 'E449201', 'date_of_birth': '1967-03-12', 'phone': '07700 900510'},
                     'housing': {'situation': 'Sleeping at a night shelter in Vauxhall'},
                     'homeless_date': '2026-10-31',
                     'risk': {'level': 'medium', 'excluded_areas': 'Brixton Hill'},
                     'needs': {'substance_misuse': 'Alcohol dependent, under the care of the alcohol service'}},
                    {'authority': 'Lambeth',
                     'agency': 'probation',
                     'custody': {'status': 'licence'},
                     'consent': {'given': True, 'method': 'written'},
                     'referrer': {'name': 'Winsome Attah',
                                  'role': 'Probation Officer',
                                  'organisation': 'Probation Service London',
                                  'email': 'winsome.attah@probation-london.example'},
                     'person': {'name': 'Rochelle Imber',
                                'crn': 'E450118',
                                'date_of_birth': '1990-09-26',
                                'address': '61 Fentiman Walk, London SW8 9ZZ',
                                'pregnant': True,
                                'phone': '07700 900511'},
                     'housing': {'loss_reason': "Left her partner's flat after he assaulted her", 'situation': 'staying with a cousin'},
                     'needs': {'domestic_abuse': True},
                     'risk': {'level': 'low'}}],
      'lenient': ['unmapped',
                  'reason',
                  'homeless_status',
                  'housing.situation',
                  'housing.loss_reason',
                  'needs.support',
                  'consent.method',
                  'homeless_date',
                  'custody.licence_conditions',
                  'needs.substance_misuse',
                  'rough_sleeping',
                  'other_professionals']}),
    ('twelfth-several-18', [('From', 'Zuleika Marchetti <z.marchetti@leavingcare-herts.example>'),
      ('To', 'housing@stevenage-bc.example'),
      ('Subject', 'Two care leavers approaching you'),
      ('Date', 'Tue, 10 Nov 2026 09:57:24 +0000'),
      ('Message-ID', '<a18.20403542@leavingcare-herts.example>')], """\
Dear Stevenage Housing,

I am the personal adviser for the two young people below, both of whom are care leavers of Hertfordshire and both of whom have agreed in writing that I share this with you as a referral to Stevenage Borough Council.

Kieron Babbage, born on the sixth of May 2006 (06/05/2006), is in semi-independent accommodation at 14 Almonds Lane, Stevenage SG1 9ZZ. The placement comes to an end on 8 December 2026. He is at college and he has a stammer, please give him time on the phone: 07700 900074.

Tiana Ellersby, born on the first of August 2005 (01/08/2005), has left her training flat after threats from local youths and is staying in a hostel bed, night by night. Her number is 07700 900075 and her email is tiana.e@mailbox.example. Self-harm in the past, open to CMHT.

Yours
Zuleika Marchetti
Personal Adviser
Leaving Care Team
Hertfordshire County Council
""",
     {'kind': ['referral'],
      'format': 'text',
      'shape': 'leaving care personal adviser, two care leavers in two paragraphs, dates in words, common consent first',
      'referrals': [{'authority': 'Stevenage',
                     'agency': 'social_services',
                     'person': {'care_leaver': True,
                                'name': 'Kieron Babbage',
                                'date_of_birth': '2006-05-06',
                                'address': '14 Almonds Lane, Stevenage SG1 9ZZ',
                                'phone': '07700 900074'},
                     'consent': {'given': True, 'method': 'written'},
                     'referrer': {'name': 'Zuleika Marchetti', 'role': 'Personal Adviser', 'team': 'Leaving Care Team', 'organisation': 'Hertfordshire County Council'},
                     'housing': {'situation': 'semi-independent accommodation', 'loss_reason': 'The placement comes to an end on 8 December 2026'},
                     'homeless_date': '2026-12-08',
                     'needs': {'physical_health': 'stammer'}},
                    {'authority': 'Stevenage',
                     'agency': 'social_services',
                     'person': {'care_leaver': True, 'name': 'Tiana Ellersby', 'date_of_birth': '2005-08-01', 'phone': '07700 900075', 'email': 'tiana.e@mailbox.example'},
                     'consent': {'given': True, 'method': 'written'},
                     'referrer': {'name': 'Zuleika Marchetti', 'role': 'Personal Adviser', 'team': 'Leaving Care Team', 'organisation': 'Hertfordshire County Council'},
                     'housing': {'loss_reason': 'has left her training flat after threats from local youths', 'situation': 'staying in a hostel bed, night by night'},
                     'needs': {'mental_health': 'Self-harm in the past, open to CMHT'}}],
      'lenient': ['unmapped',
                  'reason',
                  'homeless_status',
                  'housing.situation',
                  'housing.loss_reason',
                  'needs.support',
                  'homeless_date',
                  'needs.physical_health',
                  'needs.mental_health',
                  'local_connection.grounds',
                  'local_connection.details',
                  'other_professionals',
                  'risk.summary',
                  'rough_sleeping',
                  'agency']}),
    ('twelfth-several-19', [('From', 'Custody Desk <resettlement@hmp-guysmarsh.example>'),
      ('To', 'Housing <homeless.prevention@dorset-council.example>'),
      ('Subject', 'DTR Lowndes + Pipkin'),
      ('Date', 'Fri, 30 Oct 2026 15:03:37 +0000'),
      ('Message-ID', '<a19.20411461@hmp-guysmarsh.example>')], """\
Hi all, DTR to Dorset Council for two chaps from HMP Guys Marsh please, first Virgil Lowndes, A2963NA, dob 10/10/1987, HDC 24/11/2026, used to be at 11 Quarr Hill, Dorchester DT1 9ZZ, ex partner wont have him back; and second Hamish Pipkin, A3008NC, dob 4/8/1993, CRD 1/12/2026, no fixed abode, in Weymouth all his life, dyslexic so please ring dont write - both ok'd this in person with me yesterday and signed. Lead for Lowndes is Saffron Keyte 07700 900140 and for Pipkin it is Aled Murrin 07700 900141. Cheers, Bartholomew Nash, Offender Supervisor, 01632 960760
""",
     {'kind': ['referral'],
      'format': 'text',
      'shape': 'prison offender supervisor, both men inside one run-on paragraph',
      'referrals': [{'authority': 'Dorset',
                     'agency': 'prison',
                     'custody': {'prison': 'HMP Guys Marsh', 'release_date': '2026-11-24', 'release_type': 'HDC'},
                     'consent': {'given': True, 'method': 'written'},
                     'referrer': {'name': 'Bartholomew Nash', 'role': 'Offender Supervisor', 'phone': '01632 960760'},
                     'person': {'name': 'Virgil Lowndes',
                                'prison_number': 'A2963NA',
                                'date_of_birth': '1987-10-10',
                                'last_settled_address': '11 Quarr Hill, Dorchester DT1 9ZZ'},
                     'housing': {'loss_reason': 'ex partner wont have him back'},
                     'lead': {'name': 'Saffron Keyte', 'phone': '07700 900140'}},
                    {'authority': 'Dorset',
                     'agency': 'prison',
                     'custody': {'prison': 'HMP Guys Marsh', 'release_date': '2026-12-01', 'release_type': 'CRD'},
                     'consent': {'given': True, 'method': 'written'},
                     'referrer': {'name': 'Bartholomew Nash', 'role': 'Offender Supervisor', 'phone': '01632 960760'},
                     'person': {'name': 'Hamish Pipkin', 'prison_number': 'A3008NC', 'date_of_birth': '1993-08-04', 'no_fixed_abode': True},
                     'local_connection': {'grounds': ['residence'], 'details': 'in Weymouth all his life'},
                     'lead': {'name': 'Aled Murrin', 'phone': '07700 900141'}}],
      'lenient': ['unmapped',
                  'reason',
                  'homeless_status',
                  'housing.situation',
                  'housing.loss_reason',
                  'needs.support',
                  'consent.method',
                  'consent.date',
                  'local_connection.grounds',
                  'local_connection.details',
                  'person.contact_via',
                  'agency']}),
    ('twelfth-several-20', [('From', 'Thandeka Wray <thandeka.wray@yjs-reading.example>'),
      ('To', 'housingadvice@reading-bc.example'),
      ('Subject', 'Youth justice referrals'),
      ('Date', 'Thu, 05 Nov 2026 13:13:13 +0000'),
      ('Message-ID', '<a20.20419380@yjs-reading.example>')], """\
From: Thandeka Wray, Case Manager, Reading Youth Offending Team, 01632 960482
To be treated as duty to refer. Council: Reading

PERSON 1
Name - Omari Fennimore
Born - 21/11/2008
Where now - HMYOI Wetherby, on remand
Out - 25/11/2026
Going to - nobody, dad has moved away
Consent - yes, verbal

PERSON 2
Name - Mateo Gillibrand (likes to be called Teo)
Born - 13/02/2008
Where now - 33 Kennet Rise, Reading RG1 9ZZ, at his aunt's, she wants him gone by 20/11/2026
Tel - 07700 900329
Consent - yes, verbal

PERSON 3
Name - Cassidy Howell
Born - 30/06/2008
Where now - don't know, sofa to sofa
Tel - 07700 900330
Consent - declined today, said she'd rather sort it herself

Happy to talk.
""",
     {'kind': ['referral'],
      'format': 'text',
      'shape': 'youth offending team worker, PERSON 1 / PERSON 2 / PERSON 3 with loose label lines, referrer block on top',
      'referrals': [{'authority': 'Reading',
                     'agency': 'youth_offending_team',
                     'referrer': {'name': 'Thandeka Wray', 'role': 'Case Manager', 'organisation': 'Reading Youth Offending Team', 'phone': '01632 960482'},
                     'person': {'name': 'Omari Fennimore', 'date_of_birth': '2008-11-21'},
                     'custody': {'prison': 'HMYOI Wetherby', 'status': 'remand', 'release_date': '2026-11-25'},
                     'housing': {'loss_reason': 'dad has moved away'},
                     'consent': {'given': True, 'method': 'oral'}},
                    {'authority': 'Reading',
                     'agency': 'youth_offending_team',
                     'referrer': {'name': 'Thandeka Wray', 'role': 'Case Manager', 'organisation': 'Reading Youth Offending Team', 'phone': '01632 960482'},
                     'person': {'name': 'Mateo Gillibrand',
                                'known_as': 'Teo',
                                'date_of_birth': '2008-02-13',
                                'address': '33 Kennet Rise, Reading RG1 9ZZ',
                                'phone': '07700 900329'},
                     'housing': {'situation': "at his aunt's"},
                     'homeless_date': '2026-11-20',
                     'consent': {'given': True, 'method': 'oral'}},
                    {'authority': 'Reading',
                     'agency': 'youth_offending_team',
                     'referrer': {'name': 'Thandeka Wray', 'role': 'Case Manager', 'organisation': 'Reading Youth Offending Team', 'phone': '01632 960482'},
                     'person': {'name': 'Cassidy Howell', 'date_of_birth': '2008-06-30', 'phone': '07700 900330'},
                     'housing': {'situation': 'sofa to sofa'},
                     'consent': {'given': False}}],
      'lenient': ['unmapped',
                  'reason',
                  'homeless_status',
                  'housing.situation',
                  'housing.loss_reason',
                  'needs.support',
                  'homeless_date',
                  'consent.date',
                  'person.no_fixed_abode',
                  'person.address']}),
    ('twelfth-several-21', [('From', 'Magda Trevanion <magda.trevanion@courtliaison.example>'),
      ('To', 'Housing Options <options@maldon-dc.example>'),
      ('Subject', 'FENWICK-LEE and OLUBODE - DTR from court team'),
      ('Date', 'Wed, 25 Nov 2026 17:44:52 +0000'),
      ('Message-ID', '<a21.20427299@courtliaison.example>')], """\
Seen at Chelmsford Magistrates today, both told me they have nowhere to stay. Both Maldon.

FENWICK-LEE, Torquil
15/05/1971. Bailed to 28/12/2026, charged with theft from shops. No address to be bailed to so slept in Promenade Park last 4 nights. Angina. 07700 900956. Gave verbal consent at court.

OLUBODE, Gabriel
03/12/1986. Sentenced to a 12 month community order for common assault. In his car since the weekend, wife has an order against him, not to go within 100 metres of Fambridge Road. Not asked about consent, ran out of time, will phone him tomorrow. 07700 900957.

Named lead for both until allocated: Phyllida Garrod, Court Duty Officer, phyllida.garrod@courtliaison.example, 01632 960670.

Magda Trevanion
Probation Court Practitioner
Maldon District Council to acknowledge to me pls: magda.trevanion@courtliaison.example
""",
     {'kind': ['referral'],
      'format': 'text',
      'shape': 'court probation practitioner, SURNAME, Forename in capitals as headings, fact fragments, one consents and one not asked yet',
      'referrals': [{'authority': 'Maldon',
                     'agency': 'probation',
                     'homeless_status': 'homeless',
                     'reason': 'nowhere to stay',
                     'lead': {'name': 'Phyllida Garrod', 'email': 'phyllida.garrod@courtliaison.example', 'phone': '01632 960670'},
                     'referrer': {'name': 'Magda Trevanion', 'role': 'Probation Court Practitioner', 'email': 'magda.trevanion@courtliaison.example'},
                     'person': {'name': 'Torquil Fenwick-Lee', 'date_of_birth': '1971-05-15', 'phone': '07700 900956'},
                     'custody': {'status': 'bail', 'offence': 'theft from shops'},
                     'rough_sleeping': True,
                     'needs': {'physical_health': 'Angina'},
                     'consent': {'given': True, 'method': 'oral'}},
                    {'authority': 'Maldon',
                     'agency': 'probation',
                     'homeless_status': 'homeless',
                     'reason': 'nowhere to stay',
                     'lead': {'name': 'Phyllida Garrod', 'email': 'phyllida.garrod@courtliaison.example', 'phone': '01632 960670'},
                     'referrer': {'name': 'Magda Trevanion', 'role': 'Probation Court Practitioner', 'email': 'magda.trevanion@courtliaison.example'},
                     'person': {'name': 'Gabriel Olubode', 'date_of_birth': '1986-12-03', 'phone': '07700 900957'},
                     'custody': {'status': 'community_order', 'sentence_length': '12 month', 'offence': 'common assault'},
                     'housing': {'situation': 'In his car since the weekend'},
                     'rough_sleeping': True,
                     'risk': {'excluded_areas': 'not to go within 100 metres of Fambridge Road'}}],
      'lenient': ['unmapped',
                  'reason',
                  'homeless_status',
                  'housing.situation',
                  'housing.loss_reason',
                  'needs.support',
                  'custody.sentence_date',
                  'custody.sentence_length',
                  'rough_sleeping',
                  'risk.excluded_areas',
                  'custody.licence_conditions',
                  'consent.date',
                  'person.no_fixed_abode',
                  'risk.summary']}),
    ('twelfth-several-22', [('From', 'Bronagh Tilsley <bronagh@opendoorstreet.example>'),
      ('To', 'homeless@ipswich-bc.example'),
      ('Subject', 'Couple in tent, please can you help'),
      ('Date', 'Mon, 19 Oct 2026 12:26:49 +0100'),
      ('Message-ID', '<a22.20435218@opendoorstreet.example>')], """\
Hi Ipswich,

A couple this time and they want one application between them. Dougal Finnemore (born 05/09/1983, 07700 900118) is the applicant and his partner Sharna Kettle (born 17/04/1987) will be on it with him. They have been in a tent behind the retail park since August, since the caravan they had was towed. Dougal has hepatitis C and they both use heroin. They won't be put up separately. Dougal consents to be referred to Ipswich Borough Council and so does Sharna.

Bronagh Tilsley
Outreach Worker
Open Door Street Service
07700 900119
""",
     {'kind': ['referral'],
      'format': 'text',
      'shape': 'NOT SPLIT: outreach worker, a couple applying together, partner in household',
      'referrals': [{'authority': 'Ipswich',
                     'agency': 'other',
                     'referrer': {'name': 'Bronagh Tilsley', 'role': 'Outreach Worker', 'organisation': 'Open Door Street Service', 'phone': '07700 900119'},
                     'person': {'name': 'Dougal Finnemore', 'date_of_birth': '1983-09-05', 'phone': '07700 900118'},
                     'household': [{'name': 'Sharna Kettle', 'relationship': 'partner', 'date_of_birth': '1987-04-17'}],
                     'rough_sleeping': True,
                     'housing': {'situation': 'in a tent behind the retail park', 'loss_reason': 'the caravan they had was towed'},
                     'needs': {'physical_health': 'hepatitis C', 'substance_misuse': 'they both use heroin'},
                     'consent': {'given': True}}],
      'lenient': ['unmapped',
                  'reason',
                  'homeless_status',
                  'housing.situation',
                  'housing.loss_reason',
                  'needs.support',
                  'agency',
                  'rough_sleeping',
                  'person.no_fixed_abode',
                  'needs.substance_misuse',
                  'consent.method',
                  'person.address']}),
    ('twelfth-several-23', [('From', 'Saskia Woolnough <saskia.woolnough@havenhouse.example>'),
      ('To', 'housing.needs@rochford-dc.example'),
      ('Subject', 'New referral, mum and 3 children'),
      ('Date', 'Tue, 17 Nov 2026 08:31:05 +0000'),
      ('Message-ID', '<a23.20443137@havenhouse.example>')], """\
Hello - urgent one. Referring to Rochford District Council.

Name: Jacinta Umbrell
DOB: 02/02/1989
Safe mobile: 07700 900436
Children:
 - Reuben Umbrell, son, 14/09/2013
 - Poppy Umbrell, daughter, 30/03/2017
 - Otis Umbrell, son, 21/07/2022

They arrived with us on Sunday from 52 Canewdon Drive, Rochford SS4 9ZZ, which is her last settled address. Emergency stay only, must be moved on by 1 December 2026.
She fled domestic abuse. The perpetrator is her husband: Craig Umbrell, DOB 19/12/1984, still at the house, mobile 07700 900437, DO NOT contact him or write there.
Reuben is autistic and Poppy has asthma. Jacinta takes medication for anxiety.
Jacinta gave written consent on 16/11/2026.

Saskia Woolnough
Refuge Worker, Haven House
01632 960208
""",
     {'kind': ['referral'],
      'format': 'text',
      'shape': 'NOT SPLIT: refuge worker, a mother with three children listed with dates of birth, the abuser named with his date of birth',
      'referrals': [{'authority': 'Rochford',
                     'agency': 'other',
                     'referrer': {'name': 'Saskia Woolnough', 'role': 'Refuge Worker', 'organisation': 'Haven House', 'phone': '01632 960208'},
                     'person': {'name': 'Jacinta Umbrell',
                                'date_of_birth': '1989-02-02',
                                'phone': '07700 900436',
                                'last_settled_address': '52 Canewdon Drive, Rochford SS4 9ZZ'},
                     'household': [{'name': 'Reuben Umbrell', 'relationship': 'son', 'date_of_birth': '2013-09-14'},
                                   {'name': 'Poppy Umbrell', 'relationship': 'daughter', 'date_of_birth': '2017-03-30'},
                                   {'name': 'Otis Umbrell', 'relationship': 'son', 'date_of_birth': '2022-07-21'}],
                     'homeless_date': '2026-12-01',
                     'needs': {'domestic_abuse': True, 'mental_health': 'takes medication for anxiety'},
                     'housing': {'loss_reason': 'She fled domestic abuse'},
                     'consent': {'given': True, 'method': 'written', 'date': '2026-11-16'}}],
      'lenient': ['unmapped',
                  'reason',
                  'homeless_status',
                  'housing.situation',
                  'housing.loss_reason',
                  'needs.support',
                  'agency',
                  'homeless_date',
                  'risk.summary',
                  'needs.physical_health',
                  'needs.mental_health',
                  'risk.excluded_areas']}),
    ('twelfth-several-24', [('From', 'Leticia Abernethy <leticia.abernethy@hmp-send.example>'),
      ('To', 'housing@guildford-bc.example'),
      ('Subject', 'Duty to refer: Ms R Chandos'),
      ('Date', 'Thu, 22 Oct 2026 10:10:30 +0100'),
      ('Message-ID', '<a24.20451056@hmp-send.example>')], """\
Dear Sir/Madam

I am making a duty to refer to Guildford Borough Council in respect of Ms Rosamund Chandos, A0417PE, date of birth 7 January 1974, who is at HMP Send serving 3 years for robbery and whose conditional release date is 18 November 2026.

She had been living with her mother, Mrs Edith Chandos, aged 81, at 2 Merrow Paddock, Guildford GU1 9ZZ. Edith has since gone into residential care and the house is being sold. The victim, Mr Peter Laxton, lives in Godalming and it is a licence condition that Rosamund does not enter Godalming or approach him.

She is supported in here by Kwame Ferribee from Women Forward (07700 900777), who visits on Tuesdays. She has arthritis in her hands. She is in recovery from alcohol, dry for two years.

Ms Chandos has signed the consent form, dated 20 October 2026.

Leticia Abernethy
Prison Offender Manager
HMP Send
01632 960143
""",
     {'kind': ['referral'],
      'format': 'text',
      'shape': 'NOT SPLIT: prison offender manager on one woman; her mother, her support worker and the victim of the offence are named',
      'referrals': [{'authority': 'Guildford',
                     'agency': 'prison',
                     'referrer': {'name': 'Leticia Abernethy', 'role': 'Prison Offender Manager', 'organisation': 'HMP Send', 'phone': '01632 960143'},
                     'person': {'name': 'Rosamund Chandos',
                                'prison_number': 'A0417PE',
                                'date_of_birth': '1974-01-07',
                                'last_settled_address': '2 Merrow Paddock, Guildford GU1 9ZZ'},
                     'custody': {'prison': 'HMP Send',
                                 'status': 'sentenced',
                                 'sentence_length': '3 years',
                                 'offence': 'robbery',
                                 'release_date': '2026-11-18',
                                 'release_type': 'conditional release date',
                                 'licence_conditions': 'does not enter Godalming or approach him'},
                     'housing': {'loss_reason': 'Edith has since gone into residential care and the house is being sold'},
                     'risk': {'excluded_areas': 'Godalming'},
                     'other_professionals': 'Kwame Ferribee from Women Forward (07700 900777)',
                     'needs': {'physical_health': 'arthritis in her hands', 'substance_misuse': 'in recovery from alcohol, dry for two years'},
                     'consent': {'given': True, 'method': 'written', 'date': '2026-10-20'}}],
      'lenient': ['unmapped',
                  'reason',
                  'homeless_status',
                  'housing.situation',
                  'housing.loss_reason',
                  'needs.support',
                  'custody.release_type',
                  'custody.licence_conditions',
                  'risk.excluded_areas',
                  'other_professionals',
                  'needs.substance_misuse',
                  'risk.summary']}),
    ('twelfth-several-25', [('From', 'Ptolemy Garside <p.garside@ttgnorth.example>'),
      ('To', 'homelessness@leeds-cc.example'),
      ('Subject', 'DTR for Leeds - and thanks for last time'),
      ('Date', 'Wed, 14 Oct 2026 13:59:16 +0100'),
      ('Message-ID', '<a25.20458975@ttgnorth.example>')], """\
Hi, thanks for your help with Lee Hobday (A3390QC), who I referred last month and who got out on 18/09/2026, he is doing really well in the shared house.

I have another one in the same boat for Leeds City Council. Montgomery "Monty" Sleight, A3812QD, born 26/06/1980, leaving HMP Leeds on 05/11/2026. Fixed-term recall, same as Lee. Nowhere to go, NFA before he was recalled. Spice user. Same deal as Lee re contact, through me, he hasn't got a phone. He knows about this mail and he has consented, verbally.

Ta
Ptolemy Garside
Peer Mentor
TTG North
07700 900588
p.garside@ttgnorth.example
""",
     {'kind': ['referral'],
      'format': 'text',
      'shape': 'NOT SPLIT: through-the-gate mentor on one man; another man referred last month is mentioned with number and release date',
      'referrals': [{'authority': 'Leeds',
                     'agency': 'other',
                     'referrer': {'name': 'Ptolemy Garside',
                                  'role': 'Peer Mentor',
                                  'organisation': 'TTG North',
                                  'phone': '07700 900588',
                                  'email': 'p.garside@ttgnorth.example'},
                     'person': {'name': 'Montgomery Sleight',
                                'known_as': 'Monty',
                                'prison_number': 'A3812QD',
                                'date_of_birth': '1980-06-26',
                                'no_fixed_abode': True,
                                'contact_via': 'through me'},
                     'custody': {'prison': 'HMP Leeds', 'release_date': '2026-11-05', 'release_type': 'Fixed-term recall', 'status': 'recall'},
                     'needs': {'substance_misuse': 'Spice user'},
                     'consent': {'given': True, 'method': 'oral'}}],
      'lenient': ['unmapped', 'reason', 'homeless_status', 'housing.situation', 'housing.loss_reason', 'needs.support', 'agency', 'person.contact_via']}),
    ('twelfth-several-26', [('From', 'Hospital Social Work <hsw@stgilesinfirmary.example>'),
      ('To', 'housing.solutions@lincoln-cc.example'),
      ('Subject', 'Homeless patient, discharge Friday'),
      ('Date', 'Tue, 24 Nov 2026 14:35:07 +0000'),
      ('Message-ID', '<a26.20466894@stgilesinfirmary.example>')], """\
Good afternoon,

Could you please take a referral for Bertram Akehurst, DOB 23/10/1954, NHS number 999 618 2250. He was admitted to St Giles Infirmary after a fall on 6 November 2026. His private landlord, Mr Wragby, changed the locks while he was in here and put his things in the yard, so he cannot go back to 118 Monks Terrace, Lincoln LN2 9ZZ. He is 72, partially sighted and walks with two sticks. Planned discharge is Friday 27 November 2026. He has agreed to the referral to City of Lincoln Council, by word of mouth, 23 November 2026. His mobile: 07700 900049.

If I am off please ask for my colleague Perpetua, who knows him.

Cordelia Blagdon
Hospital Social Worker
St Giles Infirmary
01632 960390
cordelia.blagdon@stgilesinfirmary.example

and on behalf of the team
Perpetua Danso
Discharge Assistant
01632 960391
perpetua.danso@stgilesinfirmary.example
""",
     {'kind': ['referral'],
      'format': 'text',
      'shape': 'NOT SPLIT: hospital social worker on one patient, a colleague who covers also signs with her own number',
      'referrals': [{'authority': 'Lincoln',
                     'agency': 'hospital',
                     'referrer': {'name': 'Cordelia Blagdon',
                                  'role': 'Hospital Social Worker',
                                  'organisation': 'St Giles Infirmary',
                                  'phone': '01632 960390',
                                  'email': 'cordelia.blagdon@stgilesinfirmary.example'},
                     'person': {'name': 'Bertram Akehurst',
                                'date_of_birth': '1954-10-23',
                                'nhs_number': '9996182250',
                                'last_settled_address': '118 Monks Terrace, Lincoln LN2 9ZZ',
                                'phone': '07700 900049'},
                     'housing': {'landlord': 'Wragby', 'loss_reason': 'changed the locks while he was in here and put his things in the yard'},
                     'needs': {'physical_health': 'partially sighted and walks with two sticks'},
                     'consent': {'given': True, 'method': 'oral', 'date': '2026-11-23'}}],
      'lenient': ['unmapped',
                  'reason',
                  'homeless_status',
                  'housing.situation',
                  'housing.loss_reason',
                  'needs.support',
                  'person.address',
                  'person.last_settled_address',
                  'housing.landlord',
                  'homeless_date',
                  'needs.physical_health',
                  'person.contact_via',
                  'other_professionals',
                  'agency']}),
    ('twelfth-several-27', [('From', 'Evander Choudhry-Pike <evander.cp@probation-yorks.example>'),
      ('To', 'housing@doncaster-council.example'),
      ('Subject', 'DTR - A Satterthwaite - HMP Moorland'),
      ('Date', 'Mon, 30 Nov 2026 11:21:54 +0000'),
      ('Message-ID', '<a27.20474813@probation-yorks.example>')], """\
Hi,

Referral to Doncaster for:

Amos Satterthwaite
CRN X510772 / A6681RH
Date of birth 19/01/1976
HMP Moorland, release 12/01/2027 (CRD)
Sentence: 26 months for burglary, sentenced 14 October 2025
RoSH medium, no MAPPA

He was in supported housing at 4 Quarry Mews, Doncaster DN4 9ZZ under keyworker Ginny Harker, they have closed the place down. Low mood, no medication. CAS3 referral has gone in too.

I leave probation on Friday. Tabitha Roscrow is taking over as his COM and is the lead contact from now, tabitha.roscrow@probation-yorks.example or 07700 900624. Please send everything to her and not to me.

Consent - yes, signed, 24/11/2026.

Evander Choudhry-Pike
Probation Officer
Probation Service
01632 960566
""",
     {'kind': ['referral'],
      'format': 'text',
      'shape': 'NOT SPLIT: probation officer handing over; the practitioner taking over is the named lead, the former keyworker is mentioned',
      'referrals': [{'authority': 'Doncaster',
                     'agency': 'probation',
                     'referrer': {'name': 'Evander Choudhry-Pike', 'role': 'Probation Officer', 'organisation': 'Probation Service', 'phone': '01632 960566'},
                     'lead': {'name': 'Tabitha Roscrow', 'email': 'tabitha.roscrow@probation-yorks.example', 'phone': '07700 900624'},
                     'person': {'name': 'Amos Satterthwaite',
                                'crn': 'X510772',
                                'prison_number': 'A6681RH',
                                'date_of_birth': '1976-01-19',
                                'last_settled_address': '4 Quarry Mews, Doncaster DN4 9ZZ'},
                     'custody': {'prison': 'HMP Moorland',
                                 'release_date': '2027-01-12',
                                 'release_type': 'CRD',
                                 'status': 'sentenced',
                                 'sentence_length': '26 months',
                                 'offence': 'burglary',
                                 'sentence_date': '2025-10-14',
                                 'cas3': True},
                     'risk': {'level': 'medium'},
                     'housing': {'loss_reason': 'they have closed the place down'},
                     'needs': {'mental_health': 'Low mood, no medication'},
                     'consent': {'given': True, 'method': 'written', 'date': '2026-11-24'}}],
      'lenient': ['unmapped',
                  'reason',
                  'homeless_status',
                  'housing.situation',
                  'housing.loss_reason',
                  'needs.support',
                  'custody.status',
                  'other_professionals',
                  'person.last_settled_address']}),
    ('twelfth-several-28', [('From', 'Rhiannon Mossop <rhiannon.mossop@jcp-cumbria.example>'),
      ('To', 'homelessness@carlisle-area.example'),
      ('Subject', 'customer needing housing help'),
      ('Date', 'Fri, 16 Oct 2026 10:44:29 +0100'),
      ('Message-ID', '<a28.20482732@jcp-cumbria.example>')], """\
Customer: Ignatius Braithwell
Date of birth: 08/03/1966
NI: QQ 20 64 91 D
Phone: 07700 900882
Staying: back room of the pub where he worked, The Packhorse, 1 Fell Street, Carlisle CA1 9ZZ. Pub shuts for good on 31/10/2026 and he has to be out by then.
Veteran: yes, Royal Engineers
Health: hearing loss, knees
Next of kin: sister, Wilhelmina Braithwell, date of birth 27/11/1962, phone 07700 900883, lives in Hexham, no room for him there
Consent to refer: yes (he ticked the box on the tablet in front of me 15/10/2026)

Ignatius was with my colleague Norris Dacre before. He asks to be referred to Cumberland Council. Best rung in the morning, he works evenings.

Rhiannon Mossop, Work Coach, Carlisle Jobcentre, 01632 960909
""",
     {'kind': ['referral'],
      'format': 'text',
      'shape': 'NOT SPLIT: jobcentre work coach on one claimant; next of kin with a birth date and phone, earlier work coach named',
      'referrals': [{'agency': 'jobcentre',
                     'authority': 'Cumberland',
                     'referrer': {'name': 'Rhiannon Mossop', 'role': 'Work Coach', 'organisation': 'Carlisle Jobcentre', 'phone': '01632 960909'},
                     'person': {'name': 'Ignatius Braithwell',
                                'date_of_birth': '1966-03-08',
                                'ni_number': 'QQ206491D',
                                'phone': '07700 900882',
                                'address': 'The Packhorse, 1 Fell Street, Carlisle CA1 9ZZ',
                                'armed_forces': True},
                     'housing': {'situation': 'back room of the pub where he worked', 'loss_reason': 'Pub shuts for good on 31/10/2026'},
                     'homeless_date': '2026-10-31',
                     'needs': {'physical_health': 'hearing loss, knees'},
                     'consent': {'given': True, 'method': 'written', 'date': '2026-10-15'}}],
      'lenient': ['unmapped',
                  'reason',
                  'homeless_status',
                  'housing.situation',
                  'housing.loss_reason',
                  'needs.support',
                  'consent.method',
                  'person.contact_via',
                  'homeless_date',
                  'local_connection.details']}),
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
