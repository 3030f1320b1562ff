"""Portals, wrappers, people writing for themselves. Needs mail_lib.py."""
from mail_lib import A, ALT, H, M, MIX, MULTI, PROSE, RAWPART, T

# -- portal notifications

M("portal-alert-new-referral", "portal_notification", """
From: Housing Alert <noreply@alert-portal.example>
To: housing.solutions@basildon.gov.uk
Subject: New Duty to Refer received - ALERT-204418
Auto-Submitted: auto-generated
Date: Mon, 14 Sep 2026 10:02:11 +0100
""", """
This is an automated message, please do not reply.

A new Duty to Refer has been submitted to Basildon.

Unique referral code: ALERT-204418
Submitted: 14/09/2026 10:02

Referring agency: Probation Service
Referrer: Ishbel McCrae
Referrer email: ishbel.mccrae@probation-eoe.example
Referrer telephone: 01632 960 336

Applicant: Luke Anthony Sale
Date of birth: 22/05/1994
Telephone: 07700 900 118
Current circumstances: Prison leaver
Release date: 09/10/2026
Consent declaration: Accepted

Log in to view the full referral and accept or decline.
""", """
authority = Basildon
referral_date = 2026-09-14
external_reference = ALERT-204418
agency = probation
consent.given = true
referrer.name = Ishbel McCrae
referrer.email = ishbel.mccrae@probation-eoe.example
referrer.phone = 01632 960 336
person.name = Luke Anthony Sale
person.date_of_birth = 1994-05-22
person.phone = 07700 900 118
custody.release_date = 2026-10-09
""", shape="automatic header, person and referrer inside", writer="portal",
  lenient="referral_date housing.situation reason consent.given referrer.organisation homeless_status custody.release_date homeless_date")

M("portal-web-form-html", "portal_notification", """
From: "Braintree Web Forms" <donotreply@forms.braintree.gov.uk>
To: housingoptions@braintree.gov.uk
Subject: Duty to refer - WEB-88120-26
Date: Sun, 16 Aug 2026 22:47:00 +0100
""", H("""<html><body><p>A form has been submitted on the website.</p><table cellpadding="4">
<tr><td><b>Reference</b></td><td>WEB-88120-26</td></tr><tr><td colspan="2"><h3>Your details</h3></td></tr>
<tr><td><b>Your name</b></td><td>Callista Wren</td></tr><tr><td><b>Your organisation</b></td><td>Chelmer Vale Hospital</td></tr>
<tr><td><b>Your email</b></td><td>callista.wren@mid-anglia-hospital.nhs.example</td></tr><tr><td><b>Your phone</b></td><td>01632 960 241</td></tr>
<tr><td colspan="2"><h3>About the person you are referring</h3></td></tr>
<tr><td><b>Title</b></td><td>Mr</td></tr><tr><td><b>First name</b></td><td>Reginald</td></tr><tr><td><b>Last name</b></td><td>Toogood</td></tr>
<tr><td><b>Date of birth</b></td><td>1944-03-19</td></tr><tr><td><b>Phone</b></td><td></td></tr><tr><td><b>Address</b></td><td>4 Wickham Gate, Witham, CM8 1ZZ</td></tr>
<tr><td><b>Do you have their permission?</b></td><td>Yes</td></tr><tr><td><b>Why are they homeless or threatened with homelessness?</b></td><td>House fire, not habitable</td></tr>
<tr><td><b>Where are they staying tonight?</b></td><td>On the ward until Friday</td></tr></table><p style="color:#888">Please do not reply to this message. Braintree District Council.</p></body></html>"""), """
external_reference = WEB-88120-26
reason = House fire, not habitable
agency = hospital
consent.given = true
referrer.name = Callista Wren
referrer.organisation = Chelmer Vale Hospital
referrer.email = callista.wren@mid-anglia-hospital.nhs.example
referrer.phone = 01632 960 241
person.name = Reginald Toogood
person.date_of_birth = 1944-03-19
person.address = 4 Wickham Gate, Witham, CM8 1ZZ
""", shape="the council's own web form; no automatic header", format="html", writer="web form",
  lenient="housing.loss_reason housing.situation person.contact_via agency authority person.last_settled_address rough_sleeping")

M("portal-question-answer-lines", "portal_notification", """
From: HARP <no-reply@hpa-forms.example>
To: Housingoptions@uttlesford.gov.uk
Subject: [HARP] Someone else needs help: new partner referral (HPA2)
X-Auto-Response-Suppress: All
Date: Wed, 21 Oct 2026 13:37:00 +0100
""", """
A partner has referred a household.

Case ref
UTT/HPA2/11872

Who needs help?
Someone else needs help

Agency name
Jobcentre Plus

Name of referrer
Wilf Ransome

Email of referrer
wilf.ransome@dwp.gov.uk.example

Name of applicant
Bridget Halloran

DOB of applicant
09-07-1969

Mobile
07700900642

What is the main reason they are homeless or at risk?
Relationship breakdown, non violent

Have they agreed to the referral?
Yes

This mailbox is not monitored.
""", """
external_reference = UTT/HPA2/11872
reason = Relationship breakdown, non violent
agency = jobcentre
consent.given = true
referrer.name = Wilf Ransome
referrer.email = wilf.ransome@dwp.gov.uk.example
referrer.organisation = Jobcentre Plus
person.name = Bridget Halloran
person.date_of_birth = 1969-07-09
person.phone = 07700900642
""", shape="questions and answers on lines of their own", writer="portal", lenient="housing.loss_reason homeless_status referrer.organisation")

M("portal-outside-trust-referrer", "portal_notification", """
From: Refer Online <notifications@refer-online.example>
To: housing.options@harlow.gov.uk
Subject: Referral RO-55120 assigned to Harlow
Precedence: bulk
Auto-Submitted: auto-generated
Date: Fri, 6 Nov 2026 18:00:00 +0000
""", """
You have been sent a homelessness referral (duty to refer).

Ref: RO-55120
Client: Ebony Fairbairn
Client DOB: 31/01/2001
Client phone: 07700 900 971
Referred by: Kit Lomax (self employed support worker), kitlomax77@freemail.example
Reason: Asked to leave by mother, sofa surfing
Consent: Client gave verbal consent on 05/11/2026

Manage your notification settings | Unsubscribe from these alerts
""", """
external_reference = RO-55120
reason = Asked to leave by mother, sofa surfing
agency = other
consent.given = true
consent.method = oral
consent.date = 2026-11-05
referrer.name = Kit Lomax
referrer.role = self employed support worker
referrer.email = kitlomax77@freemail.example
person.name = Ebony Fairbairn
person.date_of_birth = 2001-01-31
person.phone = 07700 900 971
""", shape="bulk headers and 'unsubscribe', yet a referral; the referrer's domain is nobody's", writer="portal", review=True,
  lenient="authority agency homeless_status housing.situation housing.loss_reason referrer.role")

M("portal-notice-password-reset", "other", """
From: Housing Alert <noreply@alert-portal.example>
To: housing.solutions@basildon.gov.uk
Subject: Your ALERT password will expire in 7 days
Auto-Submitted: auto-generated
Date: Tue, 15 Sep 2026 06:00:00 +0100
""", """
Dear user,

The password for your Duty to Refer portal account will expire on 22/09/2026. Log in and choose a new one. You will not be able to see new referrals after that date.

This is an automated message, please do not reply.
""", shape="a portal's notice that is no referral", format="none")

M("portal-notice-daily-digest", "other", """
From: HARP <no-reply@hpa-forms.example>
To: Housingoptions@uttlesford.gov.uk
Subject: Daily summary: 3 open partner referrals, 1 overdue
X-Auto-Response-Suppress: All
Date: Thu, 22 Oct 2026 07:00:00 +0100
""", """
Open partner referrals: 3
Overdue: 1 (UTT/HPA2/11801, 6 days)
New since yesterday: 1
Closed since yesterday: 0

Log in to take action. This mailbox is not monitored.
""", shape="a digest with references and no person", format="none")

M("portal-notice-maintenance", "other", """
From: Refer Online <notifications@refer-online.example>
To: housing.options@harlow.gov.uk
Subject: Planned maintenance Sunday 15 November
Precedence: bulk
Date: Mon, 9 Nov 2026 12:00:00 +0000
""", """
Refer Online will be unavailable between 06:00 and 10:00 on Sunday 15 November 2026. Agencies will not be able to submit a duty to refer in that time. We apologise for any inconvenience.

Refer Online Support
""", shape="planned work on the portal", format="none")

M("portal-notice-referral-closed", "other update", """
From: Housing Alert <noreply@alert-portal.example>
To: housing.solutions@basildon.gov.uk
Subject: ALERT-204418 has been closed
Auto-Submitted: auto-generated
Date: Fri, 16 Oct 2026 16:31:00 +0100
""", """
Referral ALERT-204418 was closed by user BASILDON_HS4 with the outcome "Prevention duty accepted".

The referrer has been notified. This is an automated message, please do not reply.
""", shape="status notice of a portal's referral", format="none")

# -- wrappers

M("wrapper-egress", "encrypted", """
From: Fiona Tulloch <fiona.tulloch@justice.gov.uk.example>
To: housing.adviceemail@chelmsford.gov.uk
Subject: Duty to Refer
Date: Wed, 7 Oct 2026 09:00:00 +0100
""", MIX(H("""<html><body><table><tr><td><h2>You have received a secure message</h2><p>Fiona Tulloch has sent you a message protected by Egress Protect.</p>
<p><a href="https://switch.egress.example/read/9d1f">Click here to read this secure message</a></p><p>New to Egress? Recipients can register for free. By registering you agree to our terms.</p><p>If you have concerns about the validity of this message contact the sender directly.</p></td></tr></table></body></html>"""),
    A("SecureMessage.switch", "application/octet-stream", b"\x00\x01SWITCH\x9d\x1f\xee" * 20)), shape="Egress", format="none", review=True)

M("wrapper-purview-rpmsg", "encrypted", """
From: "Adebayo, Mercy" <mercy.adebayo@latton-hospital.nhs.example>
To: housing.options@harlow.gov.uk
Subject: Patient - housing
Content-Class: rpmsg.message
Date: Mon, 24 Aug 2026 10:00:00 +0100
""", MIX(T("""
mercy.adebayo@latton-hospital.nhs.example has sent you a protected message.

To read it, open the attachment message_v2.rpmsg with Outlook, or sign in at https://outlook.office365.example/Encryption/retrieve with your work account or a one-time passcode.

Learn about messages protected by Microsoft Purview Message Encryption.
"""), A("message_v2.rpmsg", "application/x-microsoft-rpmsg-message", b"\x76\xe8\x04\x60\xc4\x11\xe3\x86" * 30)), shape="Purview, rpmsg", format="none", review=True)

M("wrapper-nhsmail-secure", "encrypted", """
From: Priya Ramanathan <priya.ramanathan@mid-anglia-hospital.nhs.example>
To: homelessness@eppingforestdc.gov.uk
Subject: [secure] Referral
Date: Thu, 13 Aug 2026 12:00:00 +0100
""", """
You have received an encrypted email from an NHSmail user.

To view the message you will need to register for an account on the secure email service the first time you use it. Select the link below and follow the instructions. The link will expire in 30 days.

https://secureemail.nhsmail.example/portal/m/2204aa

Please see the Accessing Encrypted Emails Guide for non-NHSmail users. Do not reply to this email; reply only inside the service.
""", shape="NHSmail, link only", format="none", review=True)

M("wrapper-smime-enveloped", "encrypted", """
From: Clerk <clerk@essex-mappa.example>
To: dutytorefer@colchester.gov.uk
Subject: Confidential
Date: Mon, 5 Oct 2026 14:00:00 +0100
""", A("smime.p7m", "application/pkcs7-mime; smime-type=enveloped-data", b"\x30\x82\x01\x0a\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x03\xa0" * 20), shape="S/MIME enveloped data is the whole message", format="none", review=True)

M("wrapper-encrypted-zip", "encrypted", """
From: Geraint Moss <geraint.moss@justice.gov.uk.example>
To: housing.adviceemail@chelmsford.gov.uk
Subject: Duty to Refer form
Date: Tue, 6 Oct 2026 09:13:00 +0100
""", MIX(T("""
Please find attached, password to follow separately.

Geraint Moss
OMU, HMP Chelmsford
"""), A("DTR.zip", "application/zip",
   b"PK\x03\x04\x14\x00\x09\x00\x08\x00\x00\x40\x46\x5d\x11\x22\x33\x44\x4c\x00\x00\x00\x80\x00\x00\x00\x08\x00\x00\x00DTR.docx" + bytes(range(76)) +
   b"PK\x07\x08\x11\x22\x33\x44\x4c\x00\x00\x00\x80\x00\x00\x00" +
   b"PK\x01\x02\x14\x00\x14\x00\x09\x00\x08\x00\x00\x40\x46\x5d\x11\x22\x33\x44\x4c\x00\x00\x00\x80\x00\x00\x00\x08\x00\x00\x00\x00\x00\x00\x00\x00\x00\x20\x00\x00\x00\x00\x00\x00\x00DTR.docx" +
   b"PK\x05\x06\x00\x00\x00\x00\x01\x00\x01\x00\x36\x00\x00\x00\x82\x00\x00\x00\x00\x00")), shape="zip with a password, to follow", format="zip", review=True)

M("wrapper-gateway-html-attachment", "encrypted", """
From: Secure Mail <siobhan.grady@southestuary.nhs.example>
To: housingsolutionsteam@southend.gov.uk
Subject: Encrypted: discharge on Tuesday
Date: Thu, 19 Nov 2026 16:30:00 +0000
""", MIX(T("""
This message has been sent to you securely.

Open the attached file securedoc.html in a web browser and enter your password to see the content of this message. First time users will be asked to create a password. Need help? Contact the sender's helpdesk.
"""), A("securedoc.html", "text/html", "<html><body><form method=post action='https://res.gateway.example/open'><input type=password name=pw><textarea style='display:none'>U2FsdGVkX1+9q2b0Vx1zQ0bV8J4g7f</textarea></form></body></html>")),
  shape="a gateway's attached HTML page", format="none", review=True)

# -- people writing for themselves

M("self-crisis-tonight", "self_referral", """
From: Donna <donnab1985@inbox.example>
To: housingsolutionsteam@southend.gov.uk
Subject: HELP PLEASE
Date: Fri, 20 Nov 2026 17:58:00 +0000
""", """
im being put out of the b&b at 6 and ive got nowhere to go with my 2 kids, its freezing, please can someone ring me 07700 900 222. i rang the number and its just ringing out. Donna Blackie
""", shape="crisis, no form", format="none")

M("self-fleeing-abuse", "self_referral", """
From: A <a.h.2291@protonbox.example>
To: housing.options@harlow.gov.uk
Subject: (none)
Date: Tue, 27 Oct 2026 02:14:00 +0000
""", """
please do not phone me and do not send letters. he reads everything. i need to leave with my daughter. a lady at the gp said the council has a duty. what do i do. i can look at this email when he is at work, weekdays 9 to 4. i am in old harlow
""", shape="fleeing abuse; an automatic answer would be a danger", format="none")

M("self-parent-for-child", "self_referral", """
From: Lynne Pargeter <lynne.pargeter@inbox.example>
To: housing.adviceemail@chelmsford.gov.uk
Subject: My son coming out of prison
Date: Wed, 9 Sep 2026 20:40:00 +0100
""", """
Dear Sir or Madam

My son Ashley Pargeter (born 20th June 1999) will be released from HMP Chelmsford on 2nd October. He can not come back here as I am in sheltered accommodation and I would lose it. He has a local connection as he has lived in Chelmsford all his life. I would like to refer him to you as homeless. His probation officer is not returning my calls.

Yours faithfully
Mrs L Pargeter, 01632 960 013
""", shape="a parent about a son in prison, with a referral's words", format="none", review=True, lenient="review")

M("self-with-referral-form", "self_referral", """
From: Martin Osgood <m.osgood@inbox.example>
To: housingoptions@rochford.gov.uk
Subject: Duty to Refer form
Date: Mon, 21 Sep 2026 11:10:00 +0100
""", """
I found this on your website and filled it in for myself.

DUTY TO REFER - REFERRAL FORM
Name of person being referred: Martin Osgood
Date of birth: 08/12/1962
Address: caravan, Lower Hockley Hall Lane
Telephone: 07700 900 390
Name of referrer: self
Agency: none
Reason for referral: site owner is selling, I have to be off by 30 October
Consent: I consent to this
""", shape="a form's words, filled in by the person", format="text", review=True)

M("self-section21-question", "self_referral other", """
From: Ffion and Tom <ffiontom@inbox.example>
To: dutytorefer@colchester.gov.uk
Subject: Section 21
Date: Thu, 8 Oct 2026 21:00:00 +0100
""", """
Hello, we have been given two months notice by our landlord (section 21, dated 5 October) and don't know where to start. We have a baby of 5 months. We both work but can't find anything we can afford in Colchester. Do we need to fill something in? Can we have an appointment?

Thank you
Ffion Rees and Tom Barlow
12 Priory Row, Colchester
""", shape="threatened with homelessness, polite", format="none")

M("self-prisoner-letter-scanned-words", "self_referral", """
From: Email a Prisoner Reply <replies@prisoner-messages.example>
To: housing.solutions@basildon.gov.uk
Subject: Reply from a prisoner
Date: Tue, 17 Nov 2026 04:00:00 +0000
""", """
You have a reply.

Message: To the housing. my names Jermaine Hodge A8871FH im in Chelmsford out 14 january and I got no where to live, I put in 3 apps to see resettlement and nobody come. Im from Basildon, lived Craylands all my life. can you do a homeless application for me. thank you J Hodge
""", shape="a person in prison writes for himself through a service", format="text", review=True, lenient="review")

M("self-neighbour-worried", "other self_referral", """
From: Iris Coleman <iris.coleman@inbox.example>
To: housingneeds@brentwood.gov.uk
Subject: man sleeping in the churchyard
Date: Sun, 6 Dec 2026 16:16:00 +0000
""", """
There's an elderly man sleeping in the porch of our church, I think he is called George. I've asked him and he doesn't mind me telling someone. It is minus 2 tonight. Could you send somebody? I am just a neighbour.

Iris Coleman
""", shape="a member of the public about somebody else", format="none")
