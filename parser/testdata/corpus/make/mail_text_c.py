"""Referrals written as prose, and mails that refer several people. Needs mail_lib.py."""
from mail_lib import H, M, PROSE, T

M("prose-hurried-probation", "referral", """
From: "Ainsworth, Ruby" <ruby.ainsworth@probation-eoe.example>
To: housing.solutions@basildon.gov.uk
Subject: Duty to Refer
Date: Wed, 21 Oct 2026 16:52:00 +0100
""", """
Hi Housing,

Please accept this as a DTR to Basildon for Nathan Goldspink (DOB 03/08/1992, CRN X401287, prison number A5520EM). He is serving 18 months for affray at HMP Chelmsford and his CRD is 11/12/2026. He was living with his partner at 15 Honeypot Walk, Basildon SS16 4ZZ but that has broken down and she doesn't want him back, so he will be NFA on release. He has a son at school in Vange and his dad lives in Laindon. He's given me verbal consent today to make this referral. Medium RoSH, MAPPA Cat 2 Level 1. Takes mirtazapine for depression.

I am the lead contact - 07700 900 742 or reply to this.

Ruby Ainsworth
Probation Practitioner, Basildon
""", """
authority = Basildon
homeless_status = threatened
agency = probation
consent.given = true
consent.method = oral
referrer.name = Ruby Ainsworth
referrer.role = Probation Practitioner
referrer.phone = 07700 900 742
lead.name = Ruby Ainsworth
lead.phone = 07700 900 742
person.name = Nathan Goldspink
person.date_of_birth = 1992-08-03
person.crn = X401287
person.prison_number = A5520EM
person.last_settled_address = 15 Honeypot Walk, Basildon SS16 4ZZ
custody.prison = HMP Chelmsford
custody.release_date = 2026-12-11
custody.release_type = CRD
custody.status = sentenced
custody.sentence_length = 18 months
custody.offence = affray
local_connection.grounds = family
risk.level = medium
risk.mappa_category = 2
risk.mappa_level = 1
needs.mental_health = Takes mirtazapine for depression
""", shape="one paragraph of prose", lenient=PROSE + " local_connection.grounds consent.date person.no_fixed_abode referrer.team")

M("prose-ward-coordinator", "referral", """
From: Discharge Coordinator Team <dct@southestuary.nhs.example>
To: housingsolutionsteam@southend.gov.uk
Subject: Homeless patient - Balmoral ward
Date: Tue, 17 Nov 2026 11:26:00 +0000
""", """
Good morning

I would like to make a referral under the Duty to Refer for a patient on Balmoral Ward, Mrs Eunice Abara, born 29 October 1959, NHS number 943 476 5870. She was admitted on 2 November after a stroke. Until then she lodged with a church friend in Westcliff, but the friend has told us she cannot come back because of the stairs. She is medically optimised and will have nowhere to go when she is discharged, which we expect to be Tuesday 24 November 2026.

Mrs Abara uses a wheelchair at present and needs a ground floor room. She has capacity and agreed to this referral when I spoke with her this morning. She can be reached on the ward on 01632 960 918, she has no mobile. Her first language is Yoruba but she speaks English well and does not need an interpreter.

Many thanks
Siobhan Grady
Discharge Co-ordinator
Bleep 1187 / 01632 960 919
""", """
homeless_status = threatened
homeless_date = 2026-11-24
agency = hospital
consent.given = true
consent.method = oral
referrer.name = Siobhan Grady
referrer.role = Discharge Co-ordinator
referrer.phone = 01632 960 919
person.name = Eunice Abara
person.date_of_birth = 1959-10-29
person.nhs_number = 9434765870
person.language = Yoruba
person.interpreter_needed = false
""", shape="prose of a hospital; discharge date is when homelessness starts", lenient=PROSE + " homeless_status homeless_date consent.method consent.date person.phone person.last_settled_address referrer.phone referrer.team")

M("prose-resettlement-worker", "referral", """
From: Kath Brannigan <k.brannigan@newstart-resettlement.example>
To: housingoptions@maldon.gov.uk
Subject: Referral for Maldon DC - release 18 December
Date: Mon, 26 Oct 2026 10:00:00 +0000
""", """
Hello

I'm a resettlement worker with New Start, based at HMP Peterborough, and I'm writing to refer Tanya Blewitt to Maldon District Council. Tanya's number is A4419FJ and she was born on the 8th of March 1986. She comes out on 18 December 2026 at the end of the custodial part of a 26 week sentence for shop theft.

Before prison she was in a one bed flat in Maldon with Moat End Homes and she still has it, but the rent has not been paid since August and she thinks she owes about £1,100. They've told her they are going for possession. If that happens she won't have anywhere.

She has signed our consent form (dated 22/10/2026). Her probation practitioner in the community is Owen Fairley, 01632 960 136, owen.fairley@probation-eoe.example.

She's a survivor of domestic abuse, has a heroin history (now on Espranor) and says she hears voices sometimes. No risk to staff that I know of.

Kath
""", """
authority = Maldon
agency = other
consent.given = true
consent.method = written
consent.date = 2026-10-22
referrer.name = Kath
referrer.role = resettlement worker
referrer.organisation = New Start
lead.name = Owen Fairley
lead.email = owen.fairley@probation-eoe.example
lead.phone = 01632 960 136
person.name = Tanya Blewitt
person.date_of_birth = 1986-03-08
person.prison_number = A4419FJ
custody.prison = HMP Peterborough
custody.release_date = 2026-12-18
custody.sentence_length = 26 week
custody.offence = shop theft
custody.status = sentenced
housing.tenancy_to_save = true
housing.landlord = Moat End Homes
housing.arrears = about £1,100
needs.domestic_abuse = true
risk.to_staff = No risk to staff that I know of
""", shape="prose; a tenancy that might be saved, but a referral", lenient=PROSE + " referrer.name agency homeless_status housing.tenancy_to_save custody.status risk.to_staff custody.sentence_length")

M("prose-social-worker-family", "referral", """
From: Louisa Harcastle <louisa.harcastle@northfen-social.example>
To: homelessness@eppingforestdc.gov.uk
Subject: Family in Loughton
Date: Thu, 3 Dec 2026 13:40:22 +0000
""", """
Dear Homelessness Team,

I am the allocated social worker for the Mbeki-Lowe family and, with the mother's agreement (given in writing on 1 December 2026), I wish to refer them to Epping Forest District Council as they are threatened with homelessness.

Ms Thandi Mbeki-Lowe (d.o.b. 17/09/1991, tel. 07700 900 835, thandi.ml@inbox.example) lives at 2 Debden Rise, Loughton IG10 2ZZ with her sons Lwazi, 7 (born 04/04/2019) and Sipho, 3 (born 23/08/2023). Her landlord has served notice and the county court has ordered possession on 8 January 2027. She is six months pregnant. Arrears stand at £2,650 because her ex-partner stopped paying; she is a victim of coercive control by him and there is a non-molestation order.

I would be grateful for an early appointment.

Yours sincerely

Louisa Harcastle
Social Worker, Family Safeguarding West
Northfen County Council
01632 960 148
""", """
authority = Epping Forest
homeless_status = threatened
homeless_date = 2027-01-08
agency = social_services
consent.given = true
consent.method = written
consent.date = 2026-12-01
referrer.name = Louisa Harcastle
referrer.role = Social Worker
referrer.organisation = Northfen County Council
referrer.team = Family Safeguarding West
referrer.phone = 01632 960 148
person.name = Thandi Mbeki-Lowe
person.date_of_birth = 1991-09-17
person.phone = 07700 900 835
person.email = thandi.ml@inbox.example
person.address = 2 Debden Rise, Loughton IG10 2ZZ
person.pregnant = true
household = Lwazi | son | 2019-04-04
household = Sipho | son | 2023-08-23
housing.arrears = £2,650
needs.domestic_abuse = true
""", shape="formal letter as a mail; household in a sentence; pregnant in words", lenient=PROSE + " household")

M("prose-prison-imminent-remand", "referral", """
From: Duty Gov <keyworker.bwing@justice.gov.uk.example>
To: dutytorefer@colchester.gov.uk
Subject: homeless remand prisoner
Date: Fri, 18 Sep 2026 14:12:00 +0100
""", """
Afternoon all

Keyworker on B wing HMP Chelmsford here. One of my lads Dariusz Zielinski A9987FK (01.06.1995) is on remand, up at Chelmsford Crown on 25th Sept and his barrister reckons he will walk. He has got nowhere, he was in a tent by the Colne. He's ok with you knowing. Polish but good English. You can leave a message for him with the wing office on 01632 960 804.

I don't have a form sorry.

Officer P. Tansley
""", """
agency = prison
consent.given = true
referrer.name = P. Tansley
referrer.role = Keyworker
person.name = Dariusz Zielinski
person.prison_number = A9987FK
person.date_of_birth = 1995-06-01
person.nationality = Polish
custody.prison = HMP Chelmsford
custody.status = remand
""", shape="loose prose of a wing officer; a court date, no release date", lenient=PROSE + " homeless_status homeless_date rough_sleeping consent.given consent.method person.no_fixed_abode referrer.role referrer.phone person.phone person.nationality")

M("prose-couple-one-mail", "referral", """
From: Iwan Prosser <iwan.prosser@probation-eoe.example>
To: housing.options@harlow.gov.uk
Subject: two referrals please
Date: Mon, 10 Aug 2026 09:20:00 +0100
""", """
Hi both

Two unrelated DTRs for Harlow, consent given verbally by both on Friday 7 August 2026.

First is Mr Errol Dacosta, DOB 14/10/1978, CRN M330127. He's at his sister's at 9 Fern Hill, Harlow CM18 7ZZ but has to go by 31 August 2026 as she is having a baby. His number is 07700 900 913. No risks.

Second is Miss Chantelle Rook, DOB 25/12/1997, CRN M418856. She is at HMP Peterborough (A2250FL) and is released 4 September 2026. No address to go to.

I hold both cases, so come back to me: Iwan Prosser, Probation Officer, 01632 960 558.
""", """
authority = Harlow
agency = probation
consent.given = true
consent.method = oral
consent.date = 2026-08-07
referrer.name = Iwan Prosser
referrer.role = Probation Officer
referrer.phone = 01632 960 558
person.name = Errol Dacosta
person.date_of_birth = 1978-10-14
person.crn = M330127
person.phone = 07700 900 913
person.address = 9 Fern Hill, Harlow CM18 7ZZ
homeless_date = 2026-08-31
--
authority = Harlow
agency = probation
consent.given = true
consent.method = oral
consent.date = 2026-08-07
referrer.name = Iwan Prosser
referrer.role = Probation Officer
referrer.phone = 01632 960 558
person.name = Chantelle Rook
person.date_of_birth = 1997-12-25
person.crn = M418856
person.prison_number = A2250FL
custody.prison = HMP Peterborough
custody.release_date = 2026-09-04
""", shape="two people in prose, First and Second", lenient=PROSE + " authority homeless_status homeless_date lead.name lead.phone person.no_fixed_abode")

M("numbered-people-blocks", "referral", """
From: OMU HMP Wayland <omu.wayland@justice.gov.uk.example>
To: housingoptions@tendringdc.gov.uk
Subject: DTRs x3
Date: Tue, 22 Sep 2026 08:01:00 +0100
""", """
Dear Tendring

3 x DTR as follows. Contact for all: OMU, 01632 960 477.

1) Name: Kevin Stroud
   DOB: 30/06/1969
   NOMS: A1029AB
   Release: 06/11/2026
   Consent: Yes
   Address before custody: 7 Pier Gap, Clacton
   COM: Lisa Munt 07700 900 011

2) Name: Ryan Ackerley
   DOB: 12/02/1998
   NOMS: A6678EF
   Release: 13/11/2026
   Consent: Yes
   Address before custody: NFA
   COM: Lisa Munt 07700 900 011

3) Name: Abdi Warsame
   DOB: 09/09/1989
   NOMS: A4401DZ
   Release: 20/11/2026
   Consent: Refused - does not want council involved
   Address before custody: Hostel, Jaywick
   COM: Not allocated

Sandra Pym
OMU Admin, HMP Wayland
""", """
agency = prison
consent.given = true
referrer.name = Sandra Pym
referrer.role = OMU Admin
referrer.organisation = HMP Wayland
referrer.phone = 01632 960 477
lead.name = Lisa Munt
lead.phone = 07700 900 011
person.name = Kevin Stroud
person.date_of_birth = 1969-06-30
person.prison_number = A1029AB
person.last_settled_address = 7 Pier Gap, Clacton
custody.release_date = 2026-11-06
--
agency = prison
consent.given = true
referrer.name = Sandra Pym
referrer.role = OMU Admin
referrer.organisation = HMP Wayland
referrer.phone = 01632 960 477
lead.name = Lisa Munt
lead.phone = 07700 900 011
person.name = Ryan Ackerley
person.date_of_birth = 1998-02-12
person.prison_number = A6678EF
person.no_fixed_abode = true
custody.release_date = 2026-11-13
--
agency = prison
consent.given = false
referrer.name = Sandra Pym
referrer.role = OMU Admin
referrer.organisation = HMP Wayland
referrer.phone = 01632 960 477
person.name = Abdi Warsame
person.date_of_birth = 1989-09-09
person.prison_number = A4401DZ
person.last_settled_address = Hostel, Jaywick
custody.release_date = 2026-11-20
""", shape="three numbered blocks, one consent refused", review=True, lenient="homeless_status custody.prison person.last_settled_address reason referrer.phone unmapped")

M("headed-people-sections", "referral", """
From: Complex Discharge <complexdischarge@mid-anglia-hospital.nhs.example>
To: housing.adviceemail@chelmsford.gov.uk
Subject: Two patients for DTR
Date: Wed, 2 Sep 2026 17:05:00 +0100
""", """
Hello,

PATIENT A
=========
Name: Geraldine Spurgeon
D.O.B: 12th May 1948
NHS: 943 476 5919
Situation: evicted from sheltered flat while in hospital, arrears
Ward contact: Braxted Ward 01632 960 237
Consent: verbal 01/09/26

PATIENT B
=========
Name: Luca Ferraro
D.O.B: 23rd January 1999
NHS: 943 476 5870
Situation: sleeping in multi storey since July
Ward contact: Terling Ward 01632 960 238
Consent: verbal 02/09/26

Both have local connection to Chelmsford and both asked for Chelmsford City Council.

Regards,
Obi Umeh, Complex Discharge Nurse, 07700 900 233
""", """
authority = Chelmsford
agency = hospital
consent.given = true
consent.method = oral
consent.date = 2026-09-01
referrer.name = Obi Umeh
referrer.role = Complex Discharge Nurse
referrer.phone = 07700 900 233
person.name = Geraldine Spurgeon
person.date_of_birth = 1948-05-12
person.nhs_number = 9434765919
person.contact_via = Braxted Ward 01632 960 237
--
authority = Chelmsford
agency = hospital
consent.given = true
consent.method = oral
consent.date = 2026-09-02
referrer.name = Obi Umeh
referrer.role = Complex Discharge Nurse
referrer.phone = 07700 900 233
person.name = Luca Ferraro
person.date_of_birth = 1999-01-23
person.nhs_number = 9434765870
person.contact_via = Terling Ward 01632 960 238
""", shape="two headed sections, shared sentence and signature after them",
  lenient="authority reason housing.situation housing.loss_reason homeless_status rough_sleeping local_connection.details person.contact_via referrer.team housing.arrears person.phone")

M("people-in-numbered-prose", "referral", """
From: Court Liaison <ml.court@probation-eoe.example>
To: HousingOptions@thurrock.gov.uk
Subject: court DTRs 14/8
Date: Fri, 14 Aug 2026 18:11:00 +0100
""", """
Today's from court. Both consented orally in the cells.

1. Michael PEARMAN dob 11/04/1990 CRN V208114, remanded to HMP Chelmsford, next in court 11/09/2026. Private tenancy at 80 Chafford Way Grays, landlord Mr Bains, wants it back.

2. Destiny AGYEMAN dob 06/02/2003 CRN V208990, suspended sentence 6 months, staying on floor at a friend's in Purfleet till Sunday then street homeless. 07700 900 620.

Tina Lovage, Probation Services Officer, Southend & Basildon courts, 07700 900 621
""", """
agency = probation
consent.given = true
consent.method = oral
referrer.name = Tina Lovage
referrer.role = Probation Services Officer
referrer.phone = 07700 900 621
person.name = Michael Pearman
person.date_of_birth = 1990-04-11
person.crn = V208114
person.last_settled_address = 80 Chafford Way Grays
custody.prison = HMP Chelmsford
custody.status = remand
housing.landlord = Mr Bains
--
agency = probation
consent.given = true
consent.method = oral
referrer.name = Tina Lovage
referrer.role = Probation Services Officer
referrer.phone = 07700 900 621
person.name = Destiny Agyeman
person.date_of_birth = 2003-02-06
person.crn = V208990
person.phone = 07700 900 620
""", shape="numbered one-paragraph people", lenient=PROSE + " consent.date homeless_status person.last_settled_address person.address housing.tenancy_to_save custody.sentence_length custody.status referrer.team rough_sleeping housing.landlord referral_date")

M("prose-bail-address-lost", "referral", """
From: Abigail Stark <abigail.stark@bail-support.example>
To: housingoptions@rochford.gov.uk
Subject: Duty to refer, R. Whitcombe
Date: Tue, 6 Oct 2026 15:45:00 +0100
""", H("""<div style="font-family:Calibri">Dear Rochford,<br><br>This is a referral made under section 213B with Mr Whitcombe's consent, which he gave me by phone today.<br><br>
Rupert Whitcombe was born on 15 November 1961. He is on bail to our property at Flat 3, 18 Rayleigh Lane, SS6 7ZZ and the placement ends on <b>20/10/2026</b>, after which he has nowhere. He has sold his house and the money is frozen. His mobile is 07700&nbsp;900&nbsp;377. He has angina and a walking stick. He must not go to Hullbridge under his bail conditions.<br><br>
Regards<br>Abigail Stark<br>Bail Support Officer<br>Anchorage Bail Accommodation<br>01632&nbsp;960&nbsp;822<br>abigail.stark@bail-support.example</div>"""), """
homeless_status = threatened
homeless_date = 2026-10-20
agency = other
consent.given = true
consent.method = oral
referrer.name = Abigail Stark
referrer.role = Bail Support Officer
referrer.organisation = Anchorage Bail Accommodation
referrer.email = abigail.stark@bail-support.example
referrer.phone = 01632 960 822
person.name = Rupert Whitcombe
person.date_of_birth = 1961-11-15
person.phone = 07700 900 377
person.address = Flat 3, 18 Rayleigh Lane, SS6 7ZZ
custody.status = bail
risk.excluded_areas = Hullbridge
""", shape="prose in HTML with non-breaking spaces in numbers", format="html", writer="outlook web",
  lenient=PROSE + " authority homeless_status agency consent.date risk.excluded_areas custody.licence_conditions")

M("prose-late-licence-mappa", "referral", """
From: Public Protection Unit <ppu.essexnorth@probation-eoe.example>
To: dutytorefer@colchester.gov.uk
Subject: OFFICIAL-SENSITIVE Duty to Refer
Date: Mon, 30 Nov 2026 09:09:00 +0000
""", """
Dear Colchester

Please treat this as a Duty to Refer. The person consents (signed DTR consent 26/11/2026).

Mr Geoffrey Alan Stannard, date of birth 02/02/1957, CRN N700312. He is subject to licence until 2029 and lives at Maple Lodge Approved Premises, where his stay ends on 11 January 2027. MAPPA category 1 level 2, registered sex offender, high risk of serious harm to children. He cannot live near schools and may not enter Wivenhoe.

He has a local connection to Colchester through 20 years' residence before sentence. Physical health: prostate cancer, under the hospital. No substance misuse.

His probation practitioner and lead contact is Dr Helen Oyelaran, helen.oyelaran@probation-eoe.example, 01632 960 850.

Karen Mould
Case Administrator, Public Protection Unit, Essex North
""", """
authority = Colchester
agency = probation
consent.given = true
consent.method = written
consent.date = 2026-11-26
homeless_status = threatened
homeless_date = 2027-01-11
referrer.name = Karen Mould
referrer.role = Case Administrator
referrer.team = Public Protection Unit, Essex North
lead.name = Helen Oyelaran
lead.email = helen.oyelaran@probation-eoe.example
lead.phone = 01632 960 850
person.name = Geoffrey Alan Stannard
person.date_of_birth = 1957-02-02
person.crn = N700312
custody.status = licence
local_connection.grounds = residence
needs.physical_health = prostate cancer, under the hospital
needs.substance_misuse = No substance misuse
risk.level = high
risk.registered_sex_offender = true
risk.mappa_category = 1
risk.mappa_level = 2
""", shape="a referral that speaks of MAPPA level 2, in prose; not a MAPPA invitation", review=False,
  lenient=PROSE + " authority person.address risk.excluded_areas homeless_date homeless_status referrer.organisation referrer.team custody.licence_conditions")

M("prose-gp-letter-style", "referral", """
From: Dr S Menon <reception@harbour-surgery.nhs.example>
To: housingoptions@tendringdc.gov.uk
Subject: Letter re housing
Date: Thu, 1 Oct 2026 12:12:12 +0100
""", """
Re: Mr Patrick Dunmore, DOB 22.05.1974, 41 Golf Green Chalets, Jaywick CO15 2ZZ, Tel 07700 900 059

Dear Sir/Madam

With the consent of the above patient I am referring him to you as he is at risk of homelessness. The chalet he rents has been condemned and he has been told to leave by 23 October 2026. He has severe COPD and is on home oxygen, and he uses alcohol daily. He would have no support of any kind.

Kindly contact him directly.

Dr Sunil Menon
GP Partner, Harbour Surgery
01632 960 020
""", """
homeless_status = threatened
homeless_date = 2026-10-23
agency = other
consent.given = true
referrer.name = Sunil Menon
referrer.role = GP Partner
referrer.organisation = Harbour Surgery
referrer.phone = 01632 960 020
person.name = Patrick Dunmore
person.date_of_birth = 1974-05-22
person.address = 41 Golf Green Chalets, Jaywick CO15 2ZZ
person.phone = 07700 900 059
""", shape="a doctor's letter with a Re: line holding all the details", lenient=PROSE + " agency homeless_date")

M("mixed-intro-prose-then-list", "referral", """
From: Chloe Varley <chloe.varley@probation-eoe.example>
To: Housingoptions@castlepoint.gov.uk
Subject: DTR Castle Point
Date: Wed, 28 Oct 2026 16:16:16 +0000
""", """
Hello. Following my call with your colleague Mandy on 26 October, here is the referral for Bradley. Please note my colleague Dean Catchpole (01632 960 199) referred him in March as well but that was closed.

Bradley Thorogood
Born 16/06/1993
07700 900 290
bradt93@inbox.example
CRN: S511935

He is on licence (6 months left) and has been in CAS3 at Benfleet since 4 September 2026. His 84 nights are up on 27 November 2026. There is no move-on.

Consent: yes, in writing, 27 October 2026.
Local connection: Castle Point, 9 of last 10 years at 11 Furtherwick Gdns, Canvey Island.
Needs: none identified
Risk: low, no MAPPA

Lead: me, Chloe Varley, PO, 01632 960 198.
""", """
homeless_status = threatened
homeless_date = 2026-11-27
agency = probation
consent.given = true
consent.method = written
consent.date = 2026-10-27
referrer.name = Chloe Varley
referrer.role = PO
referrer.phone = 01632 960 198
lead.name = Chloe Varley
lead.phone = 01632 960 198
person.name = Bradley Thorogood
person.date_of_birth = 1993-06-16
person.phone = 07700 900 290
person.email = bradt93@inbox.example
person.crn = S511935
custody.status = licence
local_connection.details = Castle Point, 9 of last 10 years at 11 Furtherwick Gdns, Canvey Island
local_connection.grounds = residence
risk.level = low
""", shape="unlabelled name, telephone and address lines in the middle; a colleague's number first",
  lenient=PROSE + " authority homeless_status homeless_date local_connection.grounds referrer.role person.last_settled_address risk.summary custody.cas3")
