"""Requests to save a tenancy, and mail about cases that exist already. Needs mail_lib.py."""
from mail_lib import A, H, M, MIX, PROSE, T

PDF = b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"

# -- retention requests

M("retention-new-sentence", "retention_request", """
From: Nuala Fenwick <nuala.fenwick@justice.gov.uk.example>
To: housing.solutions@basildon.gov.uk
Subject: Help to keep a tenancy
Date: Mon, 17 Aug 2026 11:00:00 +0100
""", """
Dear colleagues

This is not a duty to refer. I am asking for your help to save an existing tenancy under the Essex protocol.

Name: Howard Pinnock
DOB: 06/06/1975
Prison: HMP Chelmsford
Prison number: A5009CS
Sentenced: 12/08/2026 to 8 months
Expected release: 11/12/2026
Tenancy: 22 Felmores End, Basildon SS13 1ZZ (secure tenancy, council)
Landlord: Basildon Borough Council
Arrears: £312 at 1 August
Universal Credit housing element: claim open, can it continue while he is in custody?
Consent to discuss: yes, signed 14/08/2026

Please could somebody let me know what he needs to do so that the flat is not lost.

Nuala Fenwick, Housing Officer (Resettlement), HMP Chelmsford, 01632 960 407
""", """
agency = prison
consent.given = true
consent.method = written
consent.date = 2026-08-14
referrer.name = Nuala Fenwick
referrer.role = Housing Officer (Resettlement)
referrer.organisation = HMP Chelmsford
referrer.phone = 01632 960 407
person.name = Howard Pinnock
person.date_of_birth = 1975-06-06
person.prison_number = A5009CS
custody.prison = HMP Chelmsford
custody.status = sentenced
custody.sentence_date = 2026-08-12
custody.sentence_length = 8 months
custody.release_date = 2026-12-11
housing.tenancy_to_save = true
housing.landlord = Basildon Borough Council
housing.arrears = £312 at 1 August
""", shape="labels; says it is no duty to refer",
  lenient="person.address person.last_settled_address housing.situation reason custody.release_date custody.status referrer.role authority")

M("retention-prose-remand", "retention_request", """
From: Carys Lovell <carys.lovell@probation-eoe.example>
To: housing.options@harlow.gov.uk
Subject: Mr Amos - rent while on remand
Date: Thu, 15 Oct 2026 16:05:00 +0100
""", """
Hi Harlow

Can you help? Femi Amos (16/03/1987, A7726FC) was remanded to HMP Peterborough on Monday and his trial is not until April. He has an assured tenancy with Gibberd Homes at 31 Moorfield, Harlow CM18 6ZZ, no arrears at the moment, and he is worried that he will lose it. Is there a DHP he can claim, and would you be able to speak to the landlord or give me their contact? He is happy for you to do so. This isn't a homeless referral at this stage, we just want to keep the roof he's got.

Thank you

Carys Lovell
Probation Practitioner
01632 960 431
""", """
agency = probation
referrer.name = Carys Lovell
referrer.role = Probation Practitioner
referrer.phone = 01632 960 431
person.name = Femi Amos
person.date_of_birth = 1987-03-16
person.prison_number = A7726FC
custody.prison = HMP Peterborough
custody.status = remand
housing.tenancy_to_save = true
housing.landlord = Gibberd Homes
""", shape="prose, on remand for months", lenient=PROSE + " person.address person.last_settled_address consent.given housing.arrears authority")

M("retention-mortgage-html", "retention_request", """
From: Finance Benefit Debt Team <fbd@newstart-resettlement.example>
To: housingoptions@braintree.gov.uk
Subject: Preventing loss of home, Mrs Judith Oakley
Date: Tue, 3 Nov 2026 10:35:00 +0000
""", H("""<p>Good morning,</p><p>We support <b>Mrs Judith Oakley</b> (dob 04/02/1968), who started a 2 year sentence at HMP Peterborough on 30/10/2026. She owns 7 Notley Mead, Braintree with a mortgage, her son Kyle Oakley (20) still lives there. She has asked us to contact you for help to <b>keep her home</b>: advice on Support for Mortgage Interest, and council tax while she is away.</p><p>Nothing is being repossessed yet and she is not homeless. Could an officer reply please?</p><p>Anneka Holt<br>Finance and Debt Worker<br>New Start<br>07700 900 226</p>"""), """
agency = other
referrer.name = Anneka Holt
referrer.role = Finance and Debt Worker
referrer.organisation = New Start
referrer.phone = 07700 900 226
person.name = Judith Oakley
person.date_of_birth = 1968-02-04
custody.prison = HMP Peterborough
custody.status = sentenced
custody.sentence_length = 2 year
housing.tenancy_to_save = true
""", shape="a mortgage, not a tenancy; HTML prose", format="html", writer="outlook web",
  lenient=PROSE + " agency household homeless_status housing.tenancy_to_save custody.status custody.sentence_date custody.sentence_length person.address person.last_settled_address consent.given")

M("retention-terse", "retention_request referral", """
From: OMU Reception <induction.bwing@justice.gov.uk.example>
To: Housingoptions@uttlesford.gov.uk
Subject: tenancy sustainment request
Date: Fri, 28 Aug 2026 13:40:00 +0100
""", """
New reception, 12 weeks, has council flat, wants to keep it.

Name: Darren Leaf
Number: A1190EF
DOB: 23/02/1990
Flat: 3 Fairycroft, Saffron Walden CB10 1ZZ
Landlord: Uttlesford council
HB: yes
Problem: no one paying the top up £14 pw
Ask: please put a note on his account and tell us who to ring
Release: 9/10/26

Thx, D. Onslow, Induction, 01632 960 409
""", """
referrer.name = D. Onslow
referrer.phone = 01632 960 409
person.name = Darren Leaf
person.prison_number = A1190EF
person.date_of_birth = 1990-02-23
housing.tenancy_to_save = true
housing.landlord = Uttlesford council
custody.release_date = 2026-10-09
""", shape="terse labels; release within 56 days, but asks only for the flat to be kept",
  lenient=PROSE + " agency authority housing.landlord housing.tenancy_to_save custody.sentence_length referrer.team person.address person.last_settled_address referrer.role")

# -- evidence

M("evidence-id-with-reference", "evidence", """
From: Ruby Ainsworth <ruby.ainsworth@probation-eoe.example>
To: housing.solutions@basildon.gov.uk
Subject: RE: Duty to Refer received: DTR-BAS-K7M4-QXT8
In-Reply-To: <ack-1@basildon.gov.uk>
Date: Mon, 26 Oct 2026 10:20:00 +0000
""", MIX(T("""
Hi

ID and proof of benefits attached as requested. His passport has expired but it is all he has.

Ruby
"""), A("passport.pdf", "application/pdf", PDF), A("UC award.pdf", "application/pdf", PDF)), shape="documents for a known reference", format="none")

M("evidence-answers-to-missing-items", "evidence update", """
From: Dawn Kettering <dawn.kettering@probation-eoe.example>
To: housingoptions@braintree.gov.uk
Subject: Re: Duty to Refer received: DTR-BRA-7HQ2-MMC5
In-Reply-To: <ack-7@braintree.gov.uk>
References: <form-1@probation-eoe.example> <ack-7@braintree.gov.uk>
Date: Fri, 25 Sep 2026 09:09:00 +0100
""", """
Yes he does consent, he told me on the phone on 23 September. My direct line is 01632 960 515. Sorry I missed those off.

Dawn

On Thu, 24 Sep 2026 at 12:31, Housing Options <housingoptions@braintree.gov.uk> wrote:
> Thank you. We received your referral on Thursday 24 September 2026 at 12:30.
> Local authority: Braintree | Reference: DTR-BRA-7HQ2-MMC5 | Received: 24/09/2026
> We could not find these in what you sent. If they are there, please ignore this:
> - that the person agrees to the referral
> - a phone number for the lead contact
""", shape="details asked for in the receipt, given in the reply", format="none")

M("evidence-portal-reference", "evidence", """
From: Mental Health Liaison <mhl@lakeside-mh.nhs.example>
To: HousingOptions@thurrock.gov.uk
Subject: Supporting evidence - portal ref HR-0093812
Date: Wed, 7 Oct 2026 15:15:00 +0100
""", MIX(T("""
Dear Thurrock

Please add the attached consultant's letter to the duty to refer we submitted on your portal on 5 October, form reference number HR-0093812. There was no room to upload it.

Regards
Mental Health Liaison
"""), A("letter.pdf", "application/pdf", PDF)), shape="documents for a portal's referral", format="none")

M("evidence-password", "evidence", """
From: Geraint Moss <geraint.moss@justice.gov.uk.example>
To: housing.adviceemail@chelmsford.gov.uk
Subject: Password for previous email
Date: Tue, 6 Oct 2026 09:15:00 +0100
""", """
The password for the duty to refer form I sent you a moment ago is  Blu3Kettle-91

Please delete this once you have opened it.

Geraint Moss
OMU, HMP Chelmsford
""", shape="the password for a form sent apart", format="none")

M("evidence-risk-assessment-promised", "evidence", """
From: Vikram Sodhi <vikram.sodhi@probation-eoe.example>
To: housingoptions@maldon.gov.uk
Subject: RE: RE: RE: Accommodation - Hargreaves - your ref DTR-MAL-2QPX-9RTD
Date: Mon, 16 Nov 2026 11:00:00 +0000
""", MIX(T("""
Further to my referral on Friday here are the licence conditions and the risk summary I promised.

Vikram
"""), A("licence.txt", "text/plain", "Licence conditions\nReport to Essex North PDU within 24 hours of release.\nNot to contact Ms T.\n"),
    A("risk.txt", "text/plain", "Risk summary\nKnown adult: medium. Public: low. Staff: low.\n")), shape="papers after a referral", format="none")

# -- change of the lead contact

M("contact-change-com-assigned", "contact_change", """
From: Case Admin <admin.essexnorth@probation-eoe.example>
To: dutytorefer@colchester.gov.uk
Subject: Community officer now allocated - DTR-COL-4WNE-K8FA
Date: Thu, 5 Nov 2026 12:00:00 +0000
""", """
Dear Colchester

Further to our duty to refer for the above reference, a community practitioner has now been assigned. Please direct all contact to:

Name: Aidan Rusbridge
Tel: 01632 960 509
Email: aidan.rusbridge@probation-eoe.example

Thank you
Case Administration
""", shape="a community officer is assigned", format="none")

M("contact-change-leaving-post", "contact_change", """
From: Ruth Enderby <ruth.enderby@probation-eoe.example>
To: housingoptions@braintree.gov.uk
Subject: Adam Priestley and Samuel Oduya
Date: Fri, 23 Oct 2026 17:25:00 +0100
""", """
Hi, my last day is today. From Monday Will Teague (will.teague@probation-eoe.example, 01632 960 702) takes over both of my men that HMP Chelmsford referred to you at the start of the month. Can you update your records so he is the lead contact please.

All the best
Ruth
""", shape="a lead leaves, two cases, no reference", format="none")

M("contact-change-reply-to-receipt", "contact_change", """
From: Zoe Hadleigh <zoe.hadleigh@justice.gov.uk.example>
To: housing.options@harlow.gov.uk
Subject: Re: Duty to Refer received: DTR-HAR-9CV3-TTQ6
In-Reply-To: <ack-31@harlow.gov.uk>
Date: Tue, 4 Aug 2026 08:48:00 +0100
""", """
Not me any more - moved to another unit. New POM is Kwame Boadi, kwame.boadi@justice.gov.uk.example, ext 3304.

Z
""", shape="one line in answer to a receipt", format="none")

M("contact-change-new-phone-of-lead", "contact_change", """
From: Mark Osei <mark.osei@probation-eoe.example>
To: housingoptions@maldon.gov.uk
Subject: Change of details for lead contact
Date: Wed, 14 Oct 2026 09:42:00 +0100
""", """
Good morning,

I am the probation lead for Leon Prewitt, referred to you on 8 October by Pathfinder. My team has moved offices and my number has changed to 01632 960 119. Email is the same. Please use the new one for his case.

Mark Osei
""", shape="the lead's own number changed", format="none")

# -- chasers

M("chaser-with-reference", "chaser", """
From: Denise Okoro <denise.okoro@probation-eoe.example>
To: housing.solutions@basildon.gov.uk
Subject: Chasing DTR-BAS-XX4P-3HLN
Date: Mon, 24 Aug 2026 09:30:00 +0100
""", """
Hi, any update on the above? He's out in two weeks and I've had the receipt but nobody has rung him or me. Who is the allocated officer?

Denise Okoro
Court team, 01632 960 577
""", shape="with the reference in the subject", format="none")

M("chaser-no-reference-second", "chaser", """
From: Sandra Pym <omu.wayland@justice.gov.uk.example>
To: housingoptions@tendringdc.gov.uk
Subject: FW: DTRs x3
Date: Thu, 1 Oct 2026 08:01:00 +0100
""", """
Good morning

I sent the below on 22 September and have not had an acknowledgement. Please can you confirm that you have received it?

Sandra Pym
OMU Admin, HMP Wayland

From: OMU HMP Wayland
Sent: 22 September 2026 08:01
To: housingoptions@tendringdc.gov.uk
Subject: DTRs x3

Dear Tendring

3 x DTR as follows. Contact for all: OMU, 01632 960 477.

1) Name: Kevin Stroud
   DOB: 30/06/1969
   NOMS: A1029AB
   Release: 06/11/2026
   Consent: Yes
""", shape="asks for the receipt, with the referral quoted", format="none")

M("chaser-in-reply-to-only", "chaser", """
From: Joseph Adeyinka <joseph.adeyinka@mid-anglia-hospital.nhs.example>
To: housingoptions@braintree.gov.uk
Subject: RE: DTR referral
In-Reply-To: <ack-44@braintree.gov.uk>
References: <dtr-44@mid-anglia-hospital.nhs.example> <ack-44@braintree.gov.uk>
Date: Mon, 17 Aug 2026 14:14:00 +0100
""", """
Afternoon. Discharge is on Wednesday and I have not heard what the outcome is. Has anyone been able to assess Mrs Pettifer? I am under pressure for the bed.

Joseph
""", shape="threaded by header only", format="none")

M("chaser-form-again", "chaser", """
From: Hannah Lisle <hannah.lisle@probation-eoe.example>
To: HousingOptions@thurrock.gov.uk
Subject: 2nd request: Duty to refer sent 19 Oct
Date: Wed, 28 Oct 2026 13:30:00 +0000
""", MIX(T("""
Hello,

I have had no reply to the referral I made on 19 October for S Crewe so I attach it again. Can someone tell me where things are up to? She has to be out on Monday.

Hannah Lisle
Community Probation Practitioner
01632 960 440
"""), A("DTR crewe.txt", "text/plain", "Duty to Refer\nName: Shannon Crewe\nDOB: 11 July 1999\nCRN: K663120\nReferrer: Hannah Lisle\nConsent: Yes\n")), shape="the form is attached again", format="none")

# -- withdrawals

M("withdrawal-housed", "withdrawal", """
From: Edwin Marchetti <edwin.marchetti@probation-eoe.example>
To: housingneeds@brentwood.gov.uk
Subject: DTR no longer needed
Date: Mon, 2 Nov 2026 16:40:00 +0000
""", """
Please withdraw the duty to refer I made on 17 September for Mr D Farrow (L120093). A bed has been found for him at an approved premises outside Essex.

Edwin Marchetti
Probation Officer
""", shape="need resolved", format="none", review=True)

M("withdrawal-consent", "withdrawal", """
From: Leroy Antoine <leroy.antoine@probation-eoe.example>
To: housing.solutions@basildon.gov.uk
Subject: Re: Duty to Refer received: DTR-BAS-P2KD-77VW
In-Reply-To: <ack-303@basildon.gov.uk>
Date: Wed, 23 Sep 2026 11:44:00 +0100
""", """
Hi, Scott has changed his mind and no longer consents to his information being shared with the council. Please close this and do not contact him.

Leroy
""", shape="consent withdrawn", format="none", review=True)

M("withdrawal-wrong-council", "withdrawal", """
From: Admin <admin.grays@probation-eoe.example>
To: housingoptions@rochford.gov.uk
Subject: PLEASE IGNORE referral sent in error
Date: Tue, 8 Sep 2026 09:05:00 +0100
""", """
Apologies, the referral I emailed at 8:50 today was meant for Thurrock. Can you disregard and delete it, thank you. I have re-sent it to them.
""", shape="sent to the wrong authority", format="none", review=True)

M("withdrawal-form-wording", "withdrawal", """
From: Grace Tembo <grace.tembo@lakeside-mh.nhs.example>
To: housing.solutions@basildon.gov.uk
Subject: Duty to Refer withdrawal
Date: Fri, 30 Oct 2026 10:30:00 +0000
""", """
WITHDRAWAL OF DUTY TO REFER

Patient: Simone Valentine-Roe
Date of original referral: 22/10/2026
Why are you withdrawing this referral? Person cannot be contacted or has disengaged
Withdrawn by: Grace Tembo, Discharge Facilitator
Date: 30/10/2026
""", shape="laid out like a form", format="none", review=True)

# -- updates

M("update-release-earlier", "update", """
From: Alan Bristow <alan.bristow@justice.gov.uk.example>
To: housing.adviceemail@chelmsford.gov.uk
Subject: URGENT change of release date - A6612DR
Date: Wed, 14 Oct 2026 15:15:00 +0100
""", """
Mr Saleh who we referred on 9 September has had his sentence recalculated and will now be released on 23/10/2026, a week earlier than we told you. Everything else is the same.

Alan Bristow
POM
""", shape="release brought forward", format="none")

M("update-recalled", "update", """
From: Chloe Varley <chloe.varley@probation-eoe.example>
To: Housingoptions@castlepoint.gov.uk
Subject: B Thorogood - recalled to custody
Date: Tue, 10 Nov 2026 10:00:00 +0000
""", """
To let you know Bradley was recalled yesterday and is back at HMP Chelmsford on a 28 day fixed term recall, so he will not be needing anything on 27 November. New release date will be 7 December 2026. Please keep the referral open.

Chloe
""", shape="recalled, referral stays open", format="none")

M("update-corrected-form", "update", """
From: Colin Frewer <colin.frewer@probation-eoe.example>
To: housingsolutionsteam@southend.gov.uk
Subject: RE: Duty to Refer received: DTR-SOS-6JTE-R4NA
In-Reply-To: <ack-61@southend.gov.uk>
Date: Wed, 2 Sep 2026 10:10:00 +0100
""", """
Sorry, there were mistakes in the form I sent yesterday. Corrected version below, please use this one instead.

Local authority: Southend-on-Sea
Name of service user: Craig Pelling
Date of birth: 17/09/1985
Prison number: A1204BX
Release date: 28/09/2026 (not 29th)
CRN: P391442
Consent given: Yes, verbal
Referred by: Colin Frewer
""", shape="a corrected form for a known reference", format="none")

M("update-new-address-in-prison", "update", """
From: Michelle Norcott <resettlement.chelmsford@justice.gov.uk.example>
To: housingoptions@braintree.gov.uk
Subject: Re: Braintree releases w/c 2 Nov
In-Reply-To: <rel-02@justice.gov.uk.example>
Date: Thu, 15 Oct 2026 13:00:00 +0100
""", """
Small update on number 2 on my list: he was transferred to HMP Highpoint on Tuesday so video calls need to be booked through them now, not us. Release date not changed.

Michelle
""", shape="moved to another prison", format="none")

# -- MAPPA

M("mappa-invitation-level-two", "mappa", """
From: MAPPA Coordination Unit <mappa.unit@essex-mappa.example>
To: housing.adviceemail@chelmsford.gov.uk
Subject: OFFICIAL-SENSITIVE: MAPPA Level 2 meeting invitation
Date: Mon, 9 Nov 2026 09:00:00 +0000
""", """
Dear colleague

You are invited to attend a MAPPA Level 2 meeting for the following nominal:

Name: Clifford Haines
DOB: 12/09/1965
Category: 1
Lead agency: Probation
Meeting date: Thursday 26 November 2026, 14:00
Venue: Microsoft Teams

Please complete the attendance form and bring any information your agency holds. If you cannot attend, a deputy with decision making powers should be sent.

MAPPA Coordination Unit
""", shape="invitation with labels of a person", format="none", review=True)

M("mappa-minutes-restricted", "mappa", """
From: MAPPA Admin <mappa.unit@essex-mappa.example>
To: housing.solutions@basildon.gov.uk
Subject: Minutes
Date: Fri, 2 Oct 2026 16:00:00 +0100
""", MIX(T("""
Please find attached the minutes from the panel on 29 September. These minutes should not be photocopied or the contents shared outside of the meeting without the agreement of the Chair.
"""), A("MAPPP minutes 290926.txt", "text/plain", "OFFICIAL SENSITIVE\nMulti Agency Public Protection Panel\nLevel 3\nPresent: Police, Probation, Housing\nAction 3: Housing to confirm options by 16 October.\n")),
  shape="minutes attached, MAPPA only in the attachment and file name", format="none", review=True)

M("mappa-review-two-lines", "mappa", """
From: Karen Mould <ppu.essexnorth@probation-eoe.example>
To: dutytorefer@colchester.gov.uk
Subject: MAPPP L3 review - please confirm attendance
Date: Tue, 15 Dec 2026 08:30:00 +0000
""", T("MAPPP Level 3 review, G.S., 6 January 2027 10:00. Housing representative required. Do not forward.\n"),
  shape="two lines", format="none", review=True)

# -- requests for information

M("foi-counts", "information_request", """
From: Ellis Wainwright <ellis.wainwright@newsroom.example>
To: housing.options@harlow.gov.uk
Subject: Freedom of Information request
Date: Mon, 7 Sep 2026 07:07:00 +0100
""", """
Dear Sir or Madam

Under the Freedom of Information Act 2000 please supply, for each of the last three financial years:

1. the number of referrals received under the duty to refer (section 213B Housing Act 1996), by referring body;
2. how many came from HM Prison and Probation Service;
3. how many of those were owed a relief duty.

I would prefer a spreadsheet. I understand that you have 20 working days.

Ellis Wainwright
""", shape="FOI that speaks of the duty to refer", format="none", review=True)

M("sar-by-tenant", "information_request", """
From: Bernice Tully <bernice.tully@inbox.example>
To: homelessness@eppingforestdc.gov.uk
Subject: my data
Date: Sat, 22 Aug 2026 19:30:00 +0100
""", """
I want a copy of everything you hold on me including notes of phone calls and what the hospital told you when they referred me. I know I am allowed this under GDPR, it is a subject access request. My name is Bernice Tully, date of birth 11/11/1960, I was at 16 Theydon Hatch.

B Tully (Mrs)
""", shape="subject access in plain words", format="none", review=True)

M("police-disclosure", "information_request", """
From: DC 4417 Hollis <hollis.4417@police.example>
To: housingsolutionsteam@southend.gov.uk
Subject: DP disclosure request - Sched 2 Part 1 para 2 DPA 2018
Date: Thu, 12 Nov 2026 23:10:00 +0000
""", """
OFFICIAL SENSITIVE

I am investigating an offence of wounding and request disclosure of the current address and telephone number held by the council for:

Name: Konstantin DRAGOMIROV
DOB: 12/12/1968

The information is required for the prevention and detection of crime and the apprehension of offenders. Failure to disclose would prejudice the investigation.

DC 4417 Hollis
Southend CID
""", shape="police form with name and date of birth", format="none", review=True)

M("solicitor-file-request", "information_request", """
From: Housing Dept <housing@quill-and-marlow.example>
To: housing.solutions@basildon.gov.uk
Subject: Our client: Mr H Pinnock - Our ref QM/HP/0912
Date: Wed, 18 Nov 2026 15:55:00 +0000
""", """
Dear Sirs

We act for the above named. Please let us have a full copy of our client's homelessness file, including any referral made by HMP Chelmsford and all correspondence, pursuant to Article 15 UK GDPR. A signed form of authority will follow by post. We look forward to hearing from you within one month.

Yours faithfully
Quill & Marlow Solicitors
""", shape="solicitor asks for the file", format="none", review=True)

M("fraud-team-request", "information_request", """
From: Counter Fraud <counterfraud@dwp.gov.uk.example>
To: housingoptions@tendringdc.gov.uk
Subject: Request for information s.29 / Sch 2
Date: Tue, 13 Oct 2026 09:50:00 +0100
""", """
Please confirm under Schedule 2 of the Data Protection Act 2018 whether your authority provided temporary accommodation to the following person, and between what dates.

Surname: Moyse   Forename: Gavin   NINO: QQ223344B

This request is made for the purpose of preventing or detecting crime. Please do not inform the customer.

Counter Fraud Operations
""", shape="a fraud team's request with labels", format="none", review=True)
