"""Harder ones: short replies over quoted forms, wrong charsets, pasted tables, capacity and charges. Needs mail_lib.py."""
from mail_lib import A, ALT, H, M, MIX, MULTI, PROSE, RAWPART, T

QUOTED = """
> Date of referral: 06/10/2026
> Local authority referred to: Chelmsford City Council
> Full name: Wayne Treadgold
> DOB: 14/02/1988
> Prison number: A4471CK
> Prison: HMP Chelmsford
> Release date: 20/11/2026 (CRD)
> Consent to referral: Yes - written, 01/10/2026
> Reason for referral: Relationship ended while in custody
> Community Offender Manager: Sunita Gill, 01632 960411
"""

M("reply-thanks-over-quoted-form", "other", """
From: Fiona Tulloch <fiona.tulloch@justice.gov.uk.example>
To: housing.adviceemail@chelmsford.gov.uk
Subject: RE: Duty to Refer received: DTR-CHE-88QX-2DPL
In-Reply-To: <ack-88@chelmsford.gov.uk>
Date: Tue, 6 Oct 2026 11:00:00 +0100
""", """
Received with thanks.

Fiona

On 6 Oct 2026, at 09:15, Housing Advice <housing.adviceemail@chelmsford.gov.uk> wrote:
> Thank you. We received your referral on Tuesday 6 October 2026 at 09:12.
""" + QUOTED, shape="thanks for the receipt, with the whole form quoted under it", format="none")

M("reply-chaser-over-quoted-form", "chaser", """
From: Sunita Gill <sunita.gill@probation-eoe.example>
To: housing.adviceemail@chelmsford.gov.uk
Subject: Re: Duty to Refer - HMP Chelmsford
In-Reply-To: <orig-omu@justice.gov.uk.example>
Date: Wed, 4 Nov 2026 09:00:00 +0000
""", """
Any joy with this one? He's out on the 20th and I've still not got a named officer.

S

On 6 Oct 2026 at 09:12, Tulloch, Fiona wrote:
""" + QUOTED, shape="one line over the quoted form", format="none")

M("reply-withdrawal-over-quoted-form", "withdrawal", """
From: Sunita Gill <sunita.gill@probation-eoe.example>
To: housing.adviceemail@chelmsford.gov.uk
Subject: Re: Duty to Refer - HMP Chelmsford
In-Reply-To: <orig-omu@justice.gov.uk.example>
Date: Tue, 10 Nov 2026 16:30:00 +0000
""", """
Can you close this please, his sister has agreed to have him long term so the referral isn't needed any more.

Sunita

-----Original Message-----
From: Tulloch, Fiona
Sent: 06 October 2026 09:12
To: Housing Advice
""" + QUOTED.replace("> ", ""), shape="one line over the form, quoted without marks", format="none", review=True)

M("reply-update-over-quoted-form", "update", """
From: Fiona Tulloch <fiona.tulloch@justice.gov.uk.example>
To: housing.adviceemail@chelmsford.gov.uk
Subject: RE: Duty to Refer received: DTR-CHE-88QX-2DPL
Date: Fri, 30 Oct 2026 10:10:00 +0000
""", """
Hi - HDC has been granted on this one so he comes out on 6 November instead of the 20th. Curfew address falls through if his aunt says no.

Fiona
""" + QUOTED, shape="earlier release on tag, reference in the subject", format="none")

M("ascii-bordered-table", "referral", """
From: ED Navigator <navigator@latton-hospital.nhs.example>
To: housing.options@harlow.gov.uk
Subject: A&E navigator referral
Date: Fri, 25 Sep 2026 23:40:00 +0100
""", """
+----------------------+------------------------------------------+
| Patient              | Marcus Eze                               |
+----------------------+------------------------------------------+
| Date of birth        | 14/12/1987                               |
+----------------------+------------------------------------------+
| Address              | No fixed abode                           |
+----------------------+------------------------------------------+
| Telephone            | 07700 900 039                            |
+----------------------+------------------------------------------+
| Attended A&E         | 25/09/2026 with chest pain               |
+----------------------+------------------------------------------+
| Homelessness details | Evicted from HMO in Bush Fair three      |
|                      | weeks ago, sleeping in woods             |
+----------------------+------------------------------------------+
| Consent              | Yes (verbal), 25/09/2026                 |
+----------------------+------------------------------------------+
| Navigator            | Lydia Pascoe, A&E Navigator              |
+----------------------+------------------------------------------+
| Navigator tel        | 01632 960 904                            |
+----------------------+------------------------------------------+
""", """
agency = emergency_department
consent.given = true
consent.method = oral
consent.date = 2026-09-25
homeless_status = homeless
rough_sleeping = true
reason = Evicted from HMO in Bush Fair three weeks ago, sleeping in woods
referrer.name = Lydia Pascoe
referrer.role = A&E Navigator
referrer.phone = 01632 960 904
person.name = Marcus Eze
person.date_of_birth = 1987-12-14
person.no_fixed_abode = true
person.phone = 07700 900 039
""", shape="a table drawn with characters, one answer over two lines", lenient="reason housing.situation housing.loss_reason homeless_status rough_sleeping unmapped needs.physical_health")

M("one-line-semicolons", "referral", """
From: Bed Bureau <bedbureau@southestuary.nhs.example>
To: housingsolutionsteam@southend.gov.uk
Subject: DTR via EPR
Date: Mon, 7 Sep 2026 06:06:06 +0100
""", """
Automatic extract from EPR, sent by clinician on request.
Referral type: Duty to Refer; Patient: Nwachukwu, Blessing; DOB: 09/01/1976; NHS No: 9434765919; Ward: Eastwood; Consent to share: Yes; Housing issue: eviction by private landlord on 21/09/2026; Tel: 07700 900 590; Clinician: Dr. Alys Vaughan, Registrar; Clinician contact: 01632 960 912; Comments: wheelchair user
""", """
homeless_date = 2026-09-21
agency = hospital
consent.given = true
referrer.name = Alys Vaughan
referrer.role = Registrar
referrer.phone = 01632 960 912
person.name = Blessing Nwachukwu
person.date_of_birth = 1976-01-09
person.nhs_number = 9434765919
person.phone = 07700 900 590
""", shape="everything in one line between semicolons", lenient="homeless_date homeless_status reason housing.loss_reason person.contact_via needs.physical_health unmapped consent.given")

M("csv-pasted", "referral", """
From: Data Team <data@newstart-resettlement.example>
To: housingoptions@tendringdc.gov.uk
Subject: This week's DTR list (2)
Date: Fri, 18 Dec 2026 12:00:00 +0000
""", """
Both clients signed consent this week. Any queries to Hazel Bright, Accommodation Lead, New Start, 07700 900 227.

Forename,Surname,DOB,NOMS,Prison,Release date,COM name,COM email
Joel,Castle,03/03/1993,A2901DE,HMP Chelmsford,29/01/2027,Lisa Munt,lisa.munt@probation-eoe.example
Patrick,Ngata,17/12/1981,A7744CC,HMP Hollesley Bay,05/02/2027,Owen Fairley,owen.fairley@probation-eoe.example
""", """
agency = other
consent.given = true
consent.method = written
referrer.name = Hazel Bright
referrer.role = Accommodation Lead
referrer.organisation = New Start
referrer.phone = 07700 900 227
lead.name = Lisa Munt
lead.email = lisa.munt@probation-eoe.example
person.name = Joel Castle
person.date_of_birth = 1993-03-03
person.prison_number = A2901DE
custody.prison = HMP Chelmsford
custody.release_date = 2027-01-29
--
agency = other
consent.given = true
consent.method = written
referrer.name = Hazel Bright
referrer.role = Accommodation Lead
referrer.organisation = New Start
referrer.phone = 07700 900 227
lead.name = Owen Fairley
lead.email = owen.fairley@probation-eoe.example
person.name = Patrick Ngata
person.date_of_birth = 1981-12-17
person.prison_number = A7744CC
custody.prison = HMP Hollesley Bay
custody.release_date = 2027-02-05
""", shape="rows with commas pasted from a spreadsheet", lenient="agency")

M("lacks-capacity-best-interests", "referral", """
From: Ines Marlowe <ines.marlowe@lakeside-mh.nhs.example>
To: dutytorefer@colchester.gov.uk
Subject: Duty to Refer - best interests
Date: Mon, 30 Nov 2026 15:55:00 +0000
""", """
Patient name: Bertram Hale
Date of birth: 22/01/1939
Ward: Larch
Consent: Patient lacks capacity to consent to this referral (assessed 27/11/2026). Best interests meeting agreed to refer. Son Julian Hale consulted.
Last address: 11 Lexden Straight, Colchester (sold by son)
Reason: no accommodation to be discharged to
Mental health: vascular dementia
Referrer: Ines Marlowe, CPN, 01632 960 279
""", """
reason = no accommodation to be discharged to
agency = hospital
referrer.name = Ines Marlowe
referrer.role = CPN
referrer.phone = 01632 960 279
person.name = Bertram Hale
person.date_of_birth = 1939-01-22
person.last_settled_address = 11 Lexden Straight, Colchester
needs.mental_health = vascular dementia
""", shape="no capacity: consent is neither given nor refused", review=True,
  lenient="person.contact_via homeless_status person.last_settled_address housing.situation housing.loss_reason consent.method consent.date agency unmapped")

M("utf8-called-ascii", "referral", """
From: Siân Probert <sian.probert@probation-eoe.example>
To: housingoptions@maldon.gov.uk
Subject: DTR – Maldon
Date: Tue, 22 Sep 2026 09:30:00 +0100
""", RAWPART("Content-Type: text/plain; charset=us-ascii\nContent-Transfer-Encoding: 7bit", """
Name – José Martínez
DOB – 01.02.1988
CRN – H710045
Where now – friend’s sofa, Burnham‑on‑Crouch
Until – 12 October 2026
Consent – yes, in person
Lead – Siân Probert (PP), sian.probert@probation-eoe.example, 01632 960 137
"""), """
homeless_date = 2026-10-12
agency = probation
consent.given = true
consent.method = oral
referrer.name = Siân Probert
referrer.role = PP
referrer.email = sian.probert@probation-eoe.example
referrer.phone = 01632 960 137
lead.name = Siân Probert
lead.email = sian.probert@probation-eoe.example
lead.phone = 01632 960 137
person.name = José Martínez
person.date_of_birth = 1988-02-01
person.crn = H710045
""", shape="UTF-8 bytes called us-ascii, dashes as marks, non-breaking hyphens",
  lenient="homeless_date homeless_status housing.situation person.address consent.method referrer.name referrer.role referrer.email referrer.phone agency")

M("remand-charge-html-with-logo", "referral", """
From: Bail Information Officer <bio.peterborough@justice.gov.uk.example>
To: <housing.options@harlow.gov.uk>
Subject: BIO - accommodation needed for bail
Date: Wed, 26 Aug 2026 14:44:00 +0100
""", MULTI("related", H("""<html><body><img src="cid:logo1" width="1" height="1"><p>Good afternoon, duty to refer for a woman on remand, bail hearing listed 2 September 2026. She signed the bail information consent and the DTR consent on 25/08/2026.</p>
<p><b>Name:</b>&nbsp;Kirsty Ann Mole&nbsp;&nbsp;&nbsp;<b>DOB:</b>&nbsp;30.11.1994<br><b>Prison No:</b>&nbsp;A5567FN&nbsp;&nbsp;&nbsp;<b>Prison:</b>&nbsp;HMP &amp; YOI Peterborough (Female)<br>
<b>Status:</b>&nbsp;Remand&nbsp;&nbsp;&nbsp;<b>Charge:</b>&nbsp;s.20 wounding<br><b>Usual address:</b>&nbsp;cannot return, complainant lives there<br><b>Council:</b>&nbsp;Harlow<br><b>Vulnerabilities:</b>&nbsp;pregnant (14 weeks), self-harm history<br>
<b>Referred by:</b>&nbsp;Lena Strand, Bail Information Officer, 01632 960 480</p></body></html>"""),
  RAWPART("Content-Type: image/gif; name=\"logo.gif\"\nContent-ID: <logo1>\nContent-Disposition: inline; filename=\"logo.gif\"\nContent-Transfer-Encoding: base64", "R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7")), """
authority = Harlow
agency = prison
consent.given = true
consent.method = written
consent.date = 2026-08-25
referrer.name = Lena Strand
referrer.role = Bail Information Officer
referrer.phone = 01632 960 480
person.name = Kirsty Ann Mole
person.date_of_birth = 1994-11-30
person.prison_number = A5567FN
person.pregnant = true
custody.prison = HMP Peterborough
custody.status = remand
custody.offence = s.20 wounding
""", shape="remand with a charge; two pairs a line; an inline logo", format="html", writer="outlook web",
  lenient="agency person.pregnant reason housing.loss_reason housing.situation needs.support needs.mental_health risk.summary person.last_settled_address homeless_status needs.physical_health unmapped")

M("youth-custody-service", "referral", """
From: Resettlement Practitioner <resettlement@cookwell-yoi.example>
To: HousingOptions@thurrock.gov.uk
Subject: Youth custody - S213B referral for Thurrock
Date: Thu, 22 Oct 2026 10:30:00 +0100
""", """
Young person's details
  First name:       Malachi
  Family name:      Bright-Owusu
  Known as:         Mal
  Date of birth:    09.11.2008
  Looked after:     Yes, s.20, Thurrock
Secure setting
  Name:             Cookham Wood YOI
  Release:          20.11.2026
  Order:            DTO, 12 months
Housing
  On release to:    nowhere confirmed, 18 on 9 November so no placement after
  Wishes:           own room, not Grays
Agreement
  Does the young person agree?   Yes
  How?              signed, 20.10.2026
Sent by
  Name:             Philippa Dean
  Role:             Resettlement Practitioner, Youth Custody Service
  Telephone:        01632 960 656
Home YOT worker
  Name:             Abel Tesfaye-Ross
  Telephone:        01632 960 657
""", """
agency = youth_custody
consent.given = true
consent.method = written
consent.date = 2026-10-20
referrer.name = Philippa Dean
referrer.role = Resettlement Practitioner
referrer.organisation = Youth Custody Service
referrer.phone = 01632 960 656
person.name = Malachi Bright-Owusu
person.known_as = Mal
person.date_of_birth = 2008-11-09
custody.release_date = 2026-11-20
""", shape="indented blocks with headings; Name three times",
  lenient="custody.prison custody.sentence_length custody.status referrer.role referrer.organisation reason housing.situation homeless_status lead.name lead.phone other_professionals person.care_leaver unmapped risk.excluded_areas authority custody.release_type")

M("housing-association-pre-eviction", "referral", """
From: Income Team <income@moatend-homes.example>
To: housingoptions@maldon.gov.uk
Subject: Commitment to Refer
Date: Mon, 2 Nov 2026 11:11:00 +0000
""", """
Dear Maldon

Commitment to Refer - tenant at risk of eviction

Tenant: Mrs Olive Cracknell
Joint tenant: none
Address: 16 Washington Terrace, Maldon CM9 6ZZ
Tenant's phone: 07700 900 534
Date of birth: 09/05/1953
Court date: 24 November 2026
Balance: £4,010.77
Tenant agreed to referral: yes, by telephone 30/10/2026
Vulnerabilities known to us: hoarding, hearing loss
Officer: Dipak Shah, Income Officer, Moat End Homes, 01632 960 071
""", """
agency = other
consent.given = true
consent.method = oral
consent.date = 2026-10-30
referrer.name = Dipak Shah
referrer.role = Income Officer
referrer.organisation = Moat End Homes
referrer.phone = 01632 960 071
person.name = Olive Cracknell
person.date_of_birth = 1953-05-09
person.phone = 07700 900 534
person.address = 16 Washington Terrace, Maldon CM9 6ZZ
housing.arrears = £4,010.77
""", shape="a housing association's voluntary referral; Tenant for the person",
  lenient="authority housing.landlord homeless_status needs.support needs.physical_health needs.mental_health reason housing.tenancy_to_save agency unmapped housing.situation")

M("police-custody-liaison", "referral", """
From: L&D Team <liaison.diversion@lakeside-mh.nhs.example>
To: housing.solutions@basildon.gov.uk
Subject: Custody suite referral (Grays) - duty to refer
Date: Sat, 5 Dec 2026 02:40:00 +0000
""", T("""
Seen in custody overnight. Will be released on bail this morning with nowhere to go. Agreed to housing referral (oral).

Name/DOB/Tel:  Corinne Vasey / 17 Aug 1983 / 07700 900 720
NHS:           943 476 5870
Usual area:    Basildon (Fryerns)
Alleged offence: criminal damage at partner's flat; bail condition not to go there
Needs:         emotionally unstable personality disorder, alcohol
Risk:          to self, ligature Sept 2026. None known to staff.
Practitioner:  Samina Rauf, Liaison and Diversion Practitioner
Tel:           01632 960 277 (24h)
"""), """
agency = other
consent.given = true
consent.method = oral
referrer.name = Samina Rauf
referrer.role = Liaison and Diversion Practitioner
referrer.phone = 01632 960 277
person.name = Corinne Vasey
person.date_of_birth = 1983-08-17
person.phone = 07700 900 720
person.nhs_number = 9434765870
custody.status = bail
""", shape="three labels one answer; released the same morning",
  lenient=PROSE + " agency homeless_status rough_sleeping risk.to_staff custody.offence custody.licence_conditions risk.excluded_areas authority")

M("empty-text-part-real-html", "referral", """
From: Farida Jalali <farida.jalali@northfen-social.example>
To: Housingoptions@castlepoint.gov.uk
Subject: Duty to Refer
Date: Wed, 2 Dec 2026 17:00:00 +0000
""", ALT(T("\n"), H("""<html><body><div><div>Client: Mrs Hyacinth Boateng</div><div>Client's DOB: 30-9-51</div><div>Client's NI: QQ 31 41 59 D</div><div>Client's tel: 01632 960 041</div>
<div>Client's address: 7 Leigh Beck Pl, Canvey Island SS8 7ZZ</div><div>Client's landlord: son-in-law</div><div>Client's agreement to referral: yes, at home visit on 1-12-26</div><div>Homeless on: 4-1-27</div>
<div>Social worker: Farida Jalali</div><div>Social worker's tel: 01632 960 191</div><div>Social worker's manager: Ian Cope 01632 960 192</div><div>Council: Castle Point Borough Council</div></div></body></html>""")), """
authority = Castle Point
homeless_date = 2027-01-04
agency = social_services
consent.given = true
consent.method = oral
consent.date = 2026-12-01
referrer.name = Farida Jalali
referrer.role = Social worker
referrer.phone = 01632 960 191
person.name = Hyacinth Boateng
person.date_of_birth = 1951-09-30
person.ni_number = QQ314159D
person.phone = 01632 960 041
person.address = 7 Leigh Beck Pl, Canvey Island SS8 7ZZ
housing.landlord = son-in-law
""", shape="empty text part; possessives say whose", format="html", writer="outlook mobile", lenient="consent.method referrer.role homeless_status")

M("prose-with-risk-and-victim", "referral", """
From: Denzil Harker <denzil.harker@probation-eoe.example>
To: housingoptions@braintree.gov.uk
Subject: DTR for R. Salisbury
Date: Thu, 29 Oct 2026 11:45:00 +0000
""", """
Hello Braintree,

Duty to refer with consent (signed form on nDelius dated 27 October 2026) for Ross Salisbury, d.o.b. 8 July 1985, CRN E330912, NOMIS A2254EA. He is currently at HMP Highpoint serving a recall and his re-release date is 24 November 2026.

Prior to custody he rented privately at 5 Rayne Road Mews in Braintree but has since given notice. The victim is his ex-partner Gemma Holt (DOB 12/12/1986), who lives in Halstead; he must not enter Halstead. Please do not place him there.

High risk of serious harm, MAPPA Cat 3 Level 2, managed by me. He is not a registered sex offender. No arson. He has a bad back and is prescribed pregabalin; no current drug use.

Any queries, Denzil Harker, Senior Practitioner, 01632 960 513. My line manager is Rupa Nair, 01632 960 514.
""", """
agency = probation
consent.given = true
consent.method = written
consent.date = 2026-10-27
referrer.name = Denzil Harker
referrer.role = Senior Practitioner
referrer.phone = 01632 960 513
person.name = Ross Salisbury
person.date_of_birth = 1985-07-08
person.crn = E330912
person.prison_number = A2254EA
custody.prison = HMP Highpoint
custody.status = recall
custody.release_date = 2026-11-24
risk.level = high
risk.mappa_category = 3
risk.mappa_level = 2
risk.registered_sex_offender = false
risk.arson = false
risk.excluded_areas = Halstead
""", shape="prose with a victim's name and date of birth, and a manager's number",
  lenient=PROSE + " risk.excluded_areas lead.name lead.phone lead.email authority person.last_settled_address custody.release_type custody.licence_conditions agency")

M("tenant-partner-in-prison", "other self_referral", """
From: Kelly-Ann Rudd <kelly.rudd@inbox.example>
To: housingoptions@tendringdc.gov.uk
Subject: our tenancy
Date: Mon, 5 Oct 2026 12:40:00 +0100
""", """
Hi my partner Shaun got sent to HMP Chelmsford last week for 5 months, the tenancy at 3 Coppins Gn is in his name. Can I carry on living here with the kids and who pays the rent? Kelly-Ann Rudd 07700 900 444
""", shape="a tenant's partner asks about the tenancy", format="none")

M("safeguarding-copy", "other", """
From: MASH <mash@northfen-social.example>
To: housing.options@harlow.gov.uk
Subject: SETSAF outcome
Date: Thu, 8 Oct 2026 13:13:00 +0100
""", """
Dear colleague

The safeguarding concern you raised about a resident of Terminus House on 1 October has been screened.

Outcome: no further action under section 42
Reason: risks managed by current support
Social worker: none allocated

MASH Adults
""", shape="outcome of a safeguarding concern, labels", format="none")

M("update-cas3-placement", "update", """
From: Homeless Prevention Taskforce <hpt@probation-eoe.example>
To: Housingoptions@castlepoint.gov.uk
Subject: CAS3 move-in notice
Date: Thu, 3 Sep 2026 15:00:00 +0100
""", """
For your records: B Thorogood (S511935), for whom you hold a duty to refer from his practitioner, moves into a CAS3 bed in Benfleet on 4 September 2026. Expected end of placement 27 November 2026. No action is needed from housing at this stage other than to continue with the personal housing plan.

HPT East of England
""", shape="a placement notice on a known case", format="none")

M("bounce-carrying-whole-form", "bounce", """
From: postmaster@justice.gov.uk.example
To: housing.adviceemail@chelmsford.gov.uk
Subject: Undeliverable: RE: Duty to Refer - HMP Chelmsford
Date: Tue, 6 Oct 2026 12:00:00 +0100
""", """
Your message did not reach some or all of the intended recipients.

   fiona.tuloch@justice.gov.uk.example on 06/10/2026 12:00
   550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup

Original message follows.
""" + QUOTED, shape="a bounce that carries the whole form", format="none", writer="exchange")

M("auto-reply-carrying-referral-words", "auto_reply", """
From: Hannah Lisle <hannah.lisle@probation-eoe.example>
To: HousingOptions@thurrock.gov.uk
Subject: Automatic reply: DTR
Date: Mon, 19 Oct 2026 13:03:00 +0100
""", """
I'm in court all day and will pick up emails tomorrow.

If you are sending a duty to refer outcome please include: name, CRN, date of birth, release date and reference.

New referrals to probation accommodation: accom.hub@probation-eoe.example
""", shape="only the subject says automatic; asks for a referral's fields", format="none")

M("evidence-nhs-clinical-form-promise", "evidence", """
From: Occupational Therapy <ot@latton-hospital.nhs.example>
To: housing.options@harlow.gov.uk
Subject: T Nunnery - supporting info for homelessness referral of 18 August
Date: Thu, 20 Aug 2026 10:00:00 +0100
""", """
Following Mercy's referral of Mr Nunnery on Tuesday, the clinical details you need are:

Diagnosis: Parkinson's disease
Medication: co-careldopa, manages with a dosette box
Mobility: rollator, no stairs
Equipment: raised toilet seat, perching stool
GP: Old Town Surgery

Occupational Therapy
""", shape="clinical details for a referral made before, as labels", format="none")

M("contact-change-hospital-transfer", "contact_change update", """
From: Siobhan Grady <siobhan.grady@southestuary.nhs.example>
To: housingsolutionsteam@southend.gov.uk
Subject: RE: Homeless patient - Balmoral ward
In-Reply-To: <ack-balmoral@southend.gov.uk>
Date: Thu, 19 Nov 2026 09:05:00 +0000
""", """
Mrs A moved to Chalkwell ward last night so I'm no longer her co-ordinator. It's Petra Lindgren now, 01632 960 921, petra.lindgren@southestuary.nhs.example.
""", shape="a new co-ordinator after a move of ward", format="none")

M("withdrawal-patient-died", "withdrawal update", """
From: Joseph Adeyinka <joseph.adeyinka@mid-anglia-hospital.nhs.example>
To: housingoptions@braintree.gov.uk
Subject: RE: DTR referral
Date: Fri, 21 Aug 2026 08:20:00 +0100
""", """
I'm very sorry to tell you that the lady I referred on 13 August passed away on Wednesday. Please close the referral and don't ring the family.

Joseph
""", shape="the person has died", format="none", review=True)
