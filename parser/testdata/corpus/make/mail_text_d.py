"""Referrals that come forwarded, in reply chains, behind signatures and through odd mailers. Needs mail_lib.py."""
from mail_lib import A, ALT, H, M, MIX, MSG, PROSE, RAWPART, T

M("forward-inline-outlook", "referral", """
From: Contact Centre <contact@basildon.gov.uk>
To: housing.solutions@basildon.gov.uk
Subject: FW: Housing for prison leaver
Date: Tue, 15 Sep 2026 09:01:00 +0100
""", """
Hi team, this came to the general inbox, not one for us.

Julie Cramphorn
Customer Services Advisor | Basildon Borough Council
01632 960 100

From: Leroy Antoine <leroy.antoine@probation-eoe.example>
Sent: 14 September 2026 17:20
To: Contact Centre <contact@basildon.gov.uk>
Subject: Housing for prison leaver

Please find a Duty to Refer as below.

Name: Scott Barnaby
DOB: 05/05/1980
Prison: HMP Chelmsford, A0421AH
Release: 23/10/2026
Consent: Yes, given verbally 11/09/2026
Reason: lost his flat in 2025, nowhere to return to
Lead contact: Leroy Antoine

Leroy Antoine
Probation Officer
Tel: 01632 960 303
""", """
reason = lost his flat in 2025, nowhere to return to
agency = probation
consent.given = true
consent.method = oral
consent.date = 2026-09-11
referrer.name = Leroy Antoine
referrer.role = Probation Officer
referrer.phone = 01632 960 303
lead.name = Leroy Antoine
person.name = Scott Barnaby
person.date_of_birth = 1980-05-05
person.prison_number = A0421AH
custody.prison = HMP Chelmsford
custody.release_date = 2026-10-23
""", shape="forwarded by a colleague of the council; the colleague's signature first", lenient="referrer.email lead.email lead.phone housing.loss_reason housing.situation homeless_status")

M("forward-gmail-style", "referral", """
From: Jo Pickard <jo.pickard@harlow.gov.uk>
To: housing.options@harlow.gov.uk
Subject: Fwd: referral under duty to refer
Date: Wed, 19 Aug 2026 08:08:00 +0100
""", ALT(T("""
FYI this came to me directly

---------- Forwarded message ---------
From: Mercy Adebayo <mercy.adebayo@latton-hospital.nhs.example>
Date: Tue, 18 Aug 2026 at 19:45
Subject: referral under duty to refer
To: <jo.pickard@harlow.gov.uk>


Patient: Trevor Nunnery
DOB: 31/10/1955
Ward: Harvey ward
Phone: 07700 900 777
Reason for homelessness: asked to leave by daughter 10/08/2026
Patient agrees to referral: yes, signed
Going home date: 28/08/2026

Mercy Adebayo
Occupational Therapist
01632 960 245
"""), H("""<div dir="ltr">FYI this came to me directly<br><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">---------- Forwarded message ---------<br>From: <b class="gmail_sendername">Mercy Adebayo</b> <span>&lt;<a href="mailto:mercy.adebayo@latton-hospital.nhs.example">mercy.adebayo@latton-hospital.nhs.example</a>&gt;</span><br>Date: Tue, 18 Aug 2026 at 19:45<br>Subject: referral under duty to refer<br>To:  &lt;<a href="mailto:jo.pickard@harlow.gov.uk">jo.pickard@harlow.gov.uk</a>&gt;<br></div><br><br>
<div>Patient: Trevor Nunnery<br>DOB: 31/10/1955<br>Ward: Harvey ward<br>Phone: 07700 900 777<br>Reason for homelessness: asked to leave by daughter 10/08/2026<br>Patient agrees to referral: yes, signed<br>Going home date: 28/08/2026<br><br>Mercy Adebayo<br>Occupational Therapist<br>01632 960 245</div></div></div>""")), """
reason = asked to leave by daughter 10/08/2026
agency = hospital
consent.given = true
consent.method = written
referrer.name = Mercy Adebayo
referrer.role = Occupational Therapist
referrer.phone = 01632 960 245
person.name = Trevor Nunnery
person.date_of_birth = 1955-10-31
person.phone = 07700 900 777
person.contact_via = Harvey ward
unmapped = Going home date | 28/08/2026
""", shape="Gmail forward, text and HTML", format="html", writer="gmail", lenient="person.contact_via housing.loss_reason homeless_date homeless_status referrer.email unmapped agency")

M("forward-as-attachment", "referral", """
From: Reception <reception@brentwood.gov.uk>
To: housingneeds@brentwood.gov.uk
Subject: FW: Mr Beecroft
Date: Mon, 12 Oct 2026 09:55:00 +0100
""", MIX(T("See attached email.\n\nReception Team\nBrentwood Borough Council\n"), MSG("""
From: Omar Sheikh <omar.sheikh@dwp.gov.uk.example>
To: reception@brentwood.gov.uk
Subject: Mr Beecroft
Date: Fri, 9 Oct 2026 16:30:00 +0100
Message-ID: <inner-4471@dwp.gov.uk.example>
""", T("""
Hello

Duty to refer please.

Customer: Clive Beecroft
DOB: 27/08/1963
Phone: 07700 900 312
Address: 50 Ongar Way, Brentwood CM15 9ZZ
Circumstances: marriage breakdown, wife wants him out by 6 November 2026
Consent: verbal at interview 9 October 2026

Omar Sheikh, Work Coach, Brentwood Jobcentre, 01632 960 060
"""))), """
homeless_date = 2026-11-06
reason = marriage breakdown, wife wants him out by 6 November 2026
agency = jobcentre
consent.given = true
consent.method = oral
consent.date = 2026-10-09
referrer.name = Omar Sheikh
referrer.role = Work Coach
referrer.organisation = Brentwood Jobcentre
referrer.phone = 01632 960 060
person.name = Clive Beecroft
person.date_of_birth = 1963-08-27
person.phone = 07700 900 312
person.address = 50 Ongar Way, Brentwood CM15 9ZZ
""", shape="forwarded as an attached message", format="message", writer="outlook", lenient="homeless_date homeless_status housing.loss_reason reason housing.situation")

M("reply-with-quoted-form", "referral", """
From: Dawn Kettering <dawn.kettering@probation-eoe.example>
To: housingoptions@braintree.gov.uk
Subject: RE: How to refer to Braintree
In-Reply-To: <template-9@braintree.gov.uk>
References: <template-9@braintree.gov.uk>
Date: Thu, 24 Sep 2026 12:30:00 +0100
""", """
Hi, answers filled in below.

Dawn Kettering
Probation Services Officer
07700 900 514

> Please reply to this email with the following details.
>
> Your client's name: Marlon Pryce
> Date of birth: 18/04/1988
> Is the client in custody? If so where and prison number: Yes HMP Chelmsford A7040DN
> Release date: 05/11/2026
> Client's consent to the referral (Yes/No): Yes
> Reason for homelessness: released to no address
> Who should we contact? Me (Dawn) 07700 900 514
>
> Kind regards
> Housing Options
> Braintree District Council
> 01632 960 200
""", """
reason = released to no address
agency = probation
consent.given = true
referrer.name = Dawn Kettering
referrer.role = Probation Services Officer
referrer.phone = 07700 900 514
person.name = Marlon Pryce
person.date_of_birth = 1988-04-18
person.prison_number = A7040DN
custody.prison = HMP Chelmsford
custody.release_date = 2026-11-05
""", shape="the form is in the quoted text, answered behind the questions", lenient="lead.name lead.phone homeless_status custody.status authority housing.situation")

M("top-posted-chain", "referral", """
From: Vikram Sodhi <vikram.sodhi@probation-eoe.example>
To: housingoptions@maldon.gov.uk
Cc: claire.dunn@justice.gov.uk.example
Subject: RE: RE: Accommodation - Hargreaves A2265EC
Date: Fri, 13 Nov 2026 14:21:00 +0000
""", """
Hi Maldon

Please can you take the below as a duty to refer for Neil Hargreaves, DOB 09/12/1976. He has agreed to the referral (verbal, 12/11/2026). I'm his COM and will lead, details in my signature.

Thanks
Vikram Sodhi
Probation Officer, Essex North PDU
T 01632 960 525 | vikram.sodhi@probation-eoe.example

________________________________
From: Claire Dunn <claire.dunn@justice.gov.uk.example>
Sent: 12 November 2026 10:10
To: Vikram Sodhi
Subject: RE: Accommodation - Hargreaves A2265EC

Hi Vikram, CRD is 08/01/2027. His old landlord at 2 Fullbridge Yard in Maldon won't have him back. He's on a waiting list for a hip operation.
Claire Dunn, POM, HMP Highpoint, 01632 960 526

________________________________
From: Vikram Sodhi
Sent: 11 November 2026 16:00
To: Claire Dunn
Subject: Accommodation - Hargreaves A2265EC

Hi Claire, when is he out and is there anything at his old address?
""", """
agency = probation
consent.given = true
consent.method = oral
consent.date = 2026-11-12
referrer.name = Vikram Sodhi
referrer.role = Probation Officer
referrer.team = Essex North PDU
referrer.email = vikram.sodhi@probation-eoe.example
referrer.phone = 01632 960 525
lead.name = Vikram Sodhi
lead.email = vikram.sodhi@probation-eoe.example
lead.phone = 01632 960 525
person.name = Neil Hargreaves
person.date_of_birth = 1976-12-09
person.prison_number = A2265EC
custody.prison = HMP Highpoint
custody.release_date = 2027-01-08
custody.release_type = CRD
""", shape="top-posted chain; the person's details are spread over it",
  lenient=PROSE + " person.last_settled_address person.prison_number referrer.team referrer.organisation custody.release_type authority housing.landlord")

M("long-disclaimer-and-marks", "referral", """
From: "Fitzroy, Anton" <anton.fitzroy@northmoor-prison.example>
To: housingneeds@brentwood.gov.uk
Subject: [EXTERNAL] [OFFICIAL] DTR ~ CJSM
Date: Tue, 4 Aug 2026 10:44:00 +0100
""", """
CAUTION: This email originated from outside of the organisation. Do not click links or open attachments unless you recognise the sender.

Classification: OFFICIAL

Prisoner: Wesley Trim
Date of Birth: 07 Jun 1989
Prison Number: A 6091 CV
Prison: HMP Bedford
Release Date: Tuesday 15 September 2026
Consents to referral: Yes
Accommodation need: released without an address, ex-partner in Brentwood has the tenancy
Support: Learning difficulties, gambling
OMU contact: Anton Fitzroy, Offender Supervisor, 01632 960 880

This e-mail and any attachments is intended only for the attention of the addressee(s). Its unauthorised use, disclosure, storage or copying is not permitted. If you are not the intended recipient, please destroy all copies and inform the sender by return e-mail on 01632 960 999. Internet e-mail is not a secure medium. Any reply to this message could be intercepted and read by someone else. This e-mail (whether you are the sender or the recipient) may be monitored, recorded and retained. Name: please do not use names in subject lines.
""", """
agency = prison
consent.given = true
referrer.name = Anton Fitzroy
referrer.role = Offender Supervisor
referrer.phone = 01632 960 880
person.name = Wesley Trim
person.date_of_birth = 1989-06-07
person.prison_number = A6091CV
custody.prison = HMP Bedford
custody.release_date = 2026-09-15
needs.support = Learning difficulties ; gambling
""", shape="warning banner first, long disclaimer with its own 'Name:'", lenient="reason housing.situation housing.loss_reason homeless_status agency referrer.team referrer.organisation")

M("signature-many-lines", "referral", """
From: "Rowe, Bernadette (Housing Liaison)" <b.rowe@mid-anglia-hospital.nhs.example>
To: dutytorefer@colchester.gov.uk
Subject: Referral (consented)
Date: Wed, 11 Nov 2026 13:31:00 +0000
""", """
Dear Team

Name: Mr Alasdair Finlay Munro
DOB: 25/07/1970
NHS: 9434765919
Address on admission: room at 30 Butt Lane, Colchester CO3 4ZZ
Reason cannot return: landlord changed locks on 3/11/26
He agrees to being referred to Colchester, oral consent 11/11/26
Medically fit from 12/11/26

Kind regards,

Bernadette Rowe RN
Housing Liaison Nurse (Mon, Wed, Fri)
Mid Anglia Hospital NHS Foundation Trust | Turner Village Annexe | Colchester
Direct: 01632 960 251   Mobile: 07700 900 252   Switchboard: 01632 960 250
b.rowe@mid-anglia-hospital.nhs.example
Pronouns: she/her
My manager: Simon Lacey, 01632 960 253
Follow us @midanglia
We are a Disability Confident employer. Please consider the environment before printing.
""", """
authority = Colchester
agency = hospital
consent.given = true
consent.method = oral
consent.date = 2026-11-11
referrer.name = Bernadette Rowe
referrer.role = Housing Liaison Nurse
referrer.organisation = Mid Anglia Hospital NHS Foundation Trust
referrer.email = b.rowe@mid-anglia-hospital.nhs.example
referrer.phone = 01632 960 251
person.name = Alasdair Finlay Munro
person.date_of_birth = 1970-07-25
person.nhs_number = 9434765919
person.last_settled_address = room at 30 Butt Lane, Colchester CO3 4ZZ
housing.loss_reason = landlord changed locks on 3/11/26
""", shape="signature with several numbers, a manager and slogans", lenient="reason referrer.phone unmapped person.last_settled_address homeless_date homeless_status")

M("bounced-then-resent", "referral", """
From: Hilary Benton <hilary.benton@probation-eoe.example>
To: Housingoptions@uttlesford.gov.uk
Subject: Resending - Undeliverable: Duty to Refer
Date: Thu, 10 Dec 2026 10:00:00 +0000
""", """
My first try came back to me (wrong address on our list), sorry. Sending again.

Referral date: 08/12/2026
LHA: Uttlesford DC
Client: Duncan Sowerby
DOB: 14.9.1983
CRN: T661043
Tel: 07700 900 430
Living: with ex-wife, Great Dunmow CM6 1ZZ
Losing home on: 4.1.2027
Because: house sale completes, divorce
Consent: verbal, 8.12.2026
Referrer: Hilary Benton, PSO, 01632 960 571
Lead: Hilary Benton

-----Original Message-----
From: Mail Delivery Subsystem
Your message to duty@uttlesford.example couldn't be delivered. The address wasn't found.
""", """
referral_date = 2026-12-08
authority = Uttlesford
homeless_date = 2027-01-04
agency = probation
consent.given = true
consent.method = oral
consent.date = 2026-12-08
referrer.name = Hilary Benton
referrer.role = PSO
referrer.phone = 01632 960 571
lead.name = Hilary Benton
person.name = Duncan Sowerby
person.date_of_birth = 1983-09-14
person.crn = T661043
person.phone = 07700 900 430
housing.loss_reason = house sale completes, divorce
housing.situation = with ex-wife, Great Dunmow CM6 1ZZ
""", shape="a referral sent again by hand, with words of a bounce under it", lenient="reason housing.situation housing.loss_reason person.address lead.phone homeless_status")

M("out-of-office-inside-signature", "referral", """
From: Gwen Threadgill <gwen.threadgill@essexyjs.example>
To: housing.options@harlow.gov.uk
Subject: Housing referral 17 yr old turning 18
Date: Fri, 23 Oct 2026 15:00:00 +0100
X-Auto-Response-Suppress: OOF
""", """
Hello - please note I am on annual leave from 26 October to 6 November, please contact my duty desk on 01632 960 650 in that time.

REFERRAL
Young person: Kaden Ostrowski
Date of birth: 20/11/2008
Mobile: 07700 900 651
Living at: Nan's, 6 Spring Mead, Harlow CM19 5ZZ
Must leave by: 20 November 2026 (nan's sheltered housing rules)
Agrees to referral: Yes, he and his nan, by phone 22 October 2026
Order: Referral Order, 9 months
Worker: Gwen Threadgill, Case Manager, Essex Youth Justice Service, 01632 960 652
""", """
homeless_date = 2026-11-20
agency = youth_offending_team
consent.given = true
consent.method = oral
consent.date = 2026-10-22
referrer.name = Gwen Threadgill
referrer.role = Case Manager
referrer.organisation = Essex Youth Justice Service
referrer.phone = 01632 960 652
person.name = Kaden Ostrowski
person.date_of_birth = 2008-11-20
person.phone = 07700 900 651
person.address = Nan's, 6 Spring Mead, Harlow CM19 5ZZ
""", shape="opens with words about leave, but is a referral", lenient="homeless_status housing.situation housing.loss_reason reason person.address custody.status custody.sentence_length custody.licence_conditions lead.name lead.phone unmapped")

M("subject-holds-name", "referral", """
From: Inspire Accommodation <hub@inspire-accom.example>
To: HousingOptions@thurrock.gov.uk
Subject: DUTY TO REFER - Terrence Ogilvie-Hart 01/02/1973
Date: Mon, 14 Sep 2026 13:00:00 +0100
""", """
Dear Thurrock Council,

Please find details.

NAME: MR TERRENCE OGILVIE-HART
DATE OF BIRTH: 01/02/1973
PRISON NUMBER: A3107CY
PRISON: HMP/YOI CHELMSFORD
DATE OF RELEASE: 02/10/2026
CURRENT SENTENCE: 16 WEEKS
OFFENCE: DRIVING WHILST DISQUALIFIED
REASON FOR REFERRAL: NO FIXED ABODE UPON RELEASE
LOCAL CONNECTION: THURROCK (BROTHER)
MENTAL HEALTH: NONE
SUBSTANCE USE: CANNABIS
CONSENT: VERBAL
COM: AWAITING ALLOCATION

REFERRED BY: TASHA BRIGGS
ROLE: ACCOMMODATION ADVOCATE
TEL: 01632 960 415
EMAIL: TASHA.BRIGGS@INSPIRE-ACCOM.EXAMPLE
""", """
reason = NO FIXED ABODE UPON RELEASE
agency = other
consent.given = true
consent.method = oral
referrer.name = Tasha Briggs
referrer.role = ACCOMMODATION ADVOCATE
referrer.email = tasha.briggs@inspire-accom.example
referrer.phone = 01632 960 415
person.name = Terrence Ogilvie-Hart
person.date_of_birth = 1973-02-01
person.prison_number = A3107CY
custody.prison = HMP Chelmsford
custody.release_date = 2026-10-02
custody.sentence_length = 16 WEEKS
custody.offence = DRIVING WHILST DISQUALIFIED
local_connection.details = THURROCK (BROTHER)
local_connection.grounds = family
needs.mental_health = NONE
needs.substance_misuse = CANNABIS
""", shape="all in capitals", lenient="needs.mental_health person.no_fixed_abode homeless_status agency local_connection.grounds custody.status referrer.organisation")

M("zwsp-and-odd-labels", "referral", """
From: Street Link Partner <team@dawnwatch.example>
To: housingsolutionsteam@southend.gov.uk
Subject: rough sleeper verified
Date: Mon, 23 Nov 2026 07:30:00 +0000
""", H("""<html><body><p>Hi team,&#8203; verified last night and he wants to be referred to you (signed the tablet).</p>
<p>&bull;&nbsp;Who&nbsp;&ndash;&nbsp;Arvids Kalnins<br>&bull;&nbsp;Born&nbsp;&ndash;&nbsp;6&nbsp;Mar&nbsp;1981<br>&bull;&nbsp;From&nbsp;&ndash;&nbsp;Latvia, settled status<br>&bull;&nbsp;Bedded down&nbsp;&ndash;&nbsp;under the Pier Hill lift<br>&bull;&nbsp;Needs&nbsp;&ndash;&nbsp;alcohol, foot infection<br>&bull;&nbsp;Speaks&nbsp;&ndash;&nbsp;Russian, some English (interpreter please)<br>&bull;&nbsp;Get hold of him&nbsp;&ndash;&nbsp;via us on 07700&nbsp;900&nbsp;101</p>
<p>Mo Farrant<br>Outreach Lead, Dawnwatch</p></body></html>"""), """
homeless_status = homeless
rough_sleeping = true
agency = other
consent.given = true
consent.method = written
referrer.name = Mo Farrant
referrer.role = Outreach Lead
referrer.organisation = Dawnwatch
person.name = Arvids Kalnins
person.date_of_birth = 1981-03-06
person.language = Russian
person.interpreter_needed = true
person.immigration_status = settled status
person.contact_via = via us on 07700 900 101
""", shape="bullets with dashes, unusual labels, zero-width space", format="html", writer="hand",
  lenient=PROSE + " homeless_status rough_sleeping person.language person.nationality person.immigration_status consent.method referrer.phone agency person.interpreter_needed person.phone")
