"""What is not a referral: delivery reports, automatic answers, wrappers and notices."""
from kit import *

# Delivery reports of seven mail systems.
emit("bounce-postfix", """
Return-Path: <>
From: MAILER-DAEMON@mx2.probation-south.example (Mail Delivery System)
To: housing.solutions@basildon.gov.uk
Subject: Undelivered Mail Returned to Sender
Date: Thu, 13 Aug 2026 10:04:11 +0100 (BST)
Auto-Submitted: auto-replied
Message-Id: <20260813090411.4C1DE2@mx2.probation-south.example>
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="4C1DE2.1786612/mx2"

This is a MIME-encapsulated message.

--4C1DE2.1786612/mx2
Content-Description: Notification
Content-Type: text/plain; charset=us-ascii

This is the mail system at host mx2.probation-south.example.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients. It's attached below.

<r.dunmore@probation-south.example>: host 127.0.0.9[127.0.0.9] said: 550 5.1.1
    <r.dunmore@probation-south.example>: Recipient address rejected: User unknown
    (in reply to RCPT TO command)

--4C1DE2.1786612/mx2
Content-Description: Delivery report
Content-Type: message/delivery-status

Reporting-MTA: dns; mx2.probation-south.example
Arrival-Date: Thu, 13 Aug 2026 10:04:09 +0100 (BST)

Final-Recipient: rfc822; r.dunmore@probation-south.example
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 Recipient address rejected: User unknown

--4C1DE2.1786612/mx2
Content-Description: Undelivered Message Headers
Content-Type: text/rfc822-headers

From: Housing Solutions <housing.solutions@basildon.gov.uk>
To: r.dunmore@probation-south.example
Subject: Duty to Refer received: DTR-BAS-4KQ7-M2WD
Message-ID: <ack-88121@basildon.gov.uk>

--4C1DE2.1786612/mx2--
""", "bounce", "none", "Postfix", "multipart/report with headers of the receipt")

emit("bounce-exim", """
Return-path: <>
From: Mail Delivery System <Mailer-Daemon@mail.brightpath-crs.example>
To: housingoptions@braintree.gov.uk
Subject: Mail delivery failed: returning message to sender
Message-Id: <E1wQx2-0007Bc-9K@mail.brightpath-crs.example>
Date: Mon, 24 Aug 2026 07:15:32 +0100
X-Failed-Recipients: kim.osgood@brightpath-crs.example

This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of its
recipients. This is a permanent error. The following address(es) failed:

  kim.osgood@brightpath-crs.example
    mailbox is full: retry timeout exceeded

------ This is a copy of the message, including all the headers. ------

From: housingoptions@braintree.gov.uk
To: kim.osgood@brightpath-crs.example
Subject: Duty to Refer received: DTR-BRA-7TTX-09PL
Date: Thu, 20 Aug 2026 07:14:30 +0100

Thank you. We received your referral on Wednesday 19 August 2026 at 17:40.
""", "bounce", "none", "Exim", "plain text, no report parts")

emit("bounce-exchange-online", mail("Microsoft Outlook <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@hmps.example>", "dutytorefer@colchester.gov.uk", "Undeliverable: Duty to Refer received: DTR-COL-2BBM-77QA", "Tue, 01 Sep 2026 09:10:11 +0000",
     html="<html><body><p><b style='color:#0078d4'>Office 365</b></p><p>Your message to <b>zara.holt@chelmsford.hmps.example</b> couldn't be delivered.</p><p>zara.holt wasn't found at chelmsford.hmps.example.</p><table><tr><td>dutytorefer</td><td>Office 365</td><td>zara.holt</td></tr><tr><td>Action Required</td><td></td><td>Recipient</td></tr><tr><td>Unknown To address</td></tr></table><p>How to Fix It</p><p>The address may be misspelled or may not exist.</p><p>Remote Server returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup'</p></body></html>",
     headers=[("Auto-Submitted", "auto-replied"), ("X-MS-Exchange-Message-Is-Ndr", ""), ("In-Reply-To", "<ack-2bbm@colchester.gov.uk>")]), "bounce", "none", "Exchange Online", "HTML notice without report parts")

emit("bounce-gmail", """
Return-Path: <>
From: Mail Delivery Subsystem <mailer-daemon@googlemail.example>
To: housing.adviceemail@chelmsford.gov.uk
Auto-Submitted: auto-replied
Subject: Delivery Status Notification (Failure)
Message-ID: <68c0aa11.050a0220.1f.mail@googlemail.example>
Date: Wed, 09 Sep 2026 05:22:41 -0700 (PDT)
MIME-Version: 1.0
Content-Type: multipart/report; boundary="000000000000c1aa"; report-type=delivery-status

--000000000000c1aa
Content-Type: text/plain; charset="UTF-8"


** Address not found **

Your message wasn't delivered to hello@opendoor-outreach.example because the address couldn't be found, or is unable to receive mail.

The response was:

The email account that you tried to reach does not exist.

--000000000000c1aa
Content-Type: message/delivery-status

Reporting-MTA: dns; googlemail.example
Arrival-Date: Wed, 09 Sep 2026 05:22:40 -0700 (PDT)

Final-Recipient: rfc822; hello@opendoor-outreach.example
Action: failed
Status: 5.1.1

--000000000000c1aa
Content-Type: message/rfc822

From: Housing Advice <housing.adviceemail@chelmsford.gov.uk>
To: hello@opendoor-outreach.example
Subject: Duty to Refer received: DTR-CHE-81KD-RR4P

Thank you. We received your referral.

--000000000000c1aa--
""", "bounce", "none", "Gmail", "multipart/report with the message returned")

emit("bounce-delayed-sendmail", """
From: Mail Delivery Subsystem <MAILER-DAEMON@relay3.dwp-jcp.example>
To: <housing.options@harlow.gov.uk>
Subject: Warning: could not send message for past 4 hours
Date: Fri, 28 Aug 2026 20:40:03 +0100
Message-Id: <202608281940.u7SJe3qR@relay3.dwp-jcp.example>
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="u7SJe3qR/relay3"
Auto-Submitted: auto-generated (warning-timeout)

--u7SJe3qR/relay3
Content-Type: text/plain

    **********************************************
    **      THIS IS A WARNING MESSAGE ONLY      **
    **  YOU DO NOT NEED TO RESEND YOUR MESSAGE  **
    **********************************************

The original message was received at Fri, 28 Aug 2026 16:38:55 +0100

   ----- The following addresses had transient non-fatal errors -----
<shabnam.iqbal@jcp-harlow.example>

--u7SJe3qR/relay3
Content-Type: message/delivery-status

Reporting-MTA: dns; relay3.dwp-jcp.example
Final-Recipient: RFC822; shabnam.iqbal@jcp-harlow.example
Action: delayed
Status: 4.4.1
Will-Retry-Until: Wed, 2 Sep 2026 16:38:55 +0100

--u7SJe3qR/relay3--
""", "bounce", "none", "Sendmail", "a delay, not a failure")

emit("bounce-filter", mail("postmaster@essexcc.example", "housingoptions@tendringdc.gov.uk", "Message blocked: Duty to Refer received", "Thu, 17 Sep 2026 11:11:00 +0100", text="""
Your message was not delivered to the following recipient because it did not meet the receiving organisation's content policy:

    imogen.fairweather@yos.essexcc.example

Rejection reason: 554 Email rejected due to security policies - sender policy lookup failed
Your message has been discarded. Reference: mc-11-884120
"""), "bounce", "none", "mail filter", "a gateway's plain note without automatic headers")

emit("bounce-domino", """
From: Mail Router <MAILER-DAEMON@lindencentre.example>
To: housing.adviceemail@chelmsford.gov.uk
Subject: DELIVERY FAILURE: User kofori (kofori@lindencentre.example) not listed in Domino Directory
Date: Mon, 10 Aug 2026 13:40:00 +0100
Message-ID: <OF41AA@lindencentre.example>
MIME-Version: 1.0
Content-Type: text/plain; charset=US-ASCII

Your message

  Subject: Duty to Refer received: DTR-CHE-0PPX-4N7T

was not delivered to:

  kofori@lindencentre.example

because:

  User kofori (kofori@lindencentre.example) not listed in Domino Directory
""", "bounce", "none", "Domino", "plain text in Domino's words")

# Automatic answers.
emit("ooo-no-headers", mail("Ffion Caradoc <ffion.caradoc@probation-south.example>", "housing.solutions@basildon.gov.uk", "Re: Duty to Refer received: DTR-BAS-9WQK-3TTA", "Tue, 18 Aug 2026 08:00:14 +0100", text="""
I am now on annual leave until Tuesday 1 September and will not be reading my emails.

For anything about a person I supervise please ring the duty officer on 01632 960400. For new duty to refer enquiries contact southpdu@probation-south.example.

Ffion
""", headers=[("In-Reply-To", "<ack-9wqk@basildon.gov.uk>")]), "auto_reply", "none", "Outlook", "an absence note that no header marks")
emit("ooo-automatic", mail("Marcus Adeyemi <marcus.adeyemi@probation-north.example>", "housingoptions@braintree.gov.uk", "Automatic reply: Duty to Refer received: DTR-BRA-KK31-PW8X", "Fri, 14 Aug 2026 15:00:00 +0000", text="I don't work Fridays. I will respond on Monday.", headers=[("Auto-Submitted", "auto-replied"), ("X-Auto-Response-Suppress", "All")]), "auto_reply", "none", "Exchange", "headers of an automatic reply")
emit("shared-box-robot", mail("HMP Norwich Resettlement <resettlement@norwich.hmps.example>", "dutytorefer@colchester.gov.uk", "Thank you for contacting HMP Norwich Resettlement", "Thu, 20 Aug 2026 12:00:31 +0100", text="""
Thank you for your email, which has been received in the HMP Norwich Resettlement functional mailbox. This mailbox is monitored Monday to Friday 8.30 to 4.

We aim to reply within five working days. If your email is about a prisoner due for release within 7 days please also ring the wing.

Please do not reply to this email.
"""), "auto_reply", "none", "shared mailbox", "a robot's receipt without headers")

# Members of the public.
emit("own-crisis", mail("Tash <tashgreen94@mailbox.example>", "housingsolutionsteam@southend.gov.uk", "please help", "Sun, 06 Sep 2026 23:51:00 +0100", text="""
hi im tasha im 32 and me and my 2 kids have to be out by tuesday, landlord has changed his mind about letting us stay. i rang the council and was on hold 40 mins. i dont know what to do i cant sleep. the womans aid lady said ask about duty to refer but i dont know if i can do that myself?? my number is 07700 900555

please someone ring me

tasha green
"""), "self_referral", "none", "webmail", "a member of the public, names the duty", review=True)
emit("mother-for-son", mail("Maureen Hobday <maureenhobday@oldmail.example>", "housing.options@harlow.gov.uk", "My son Liam, homeless when he comes out", "Wed, 02 Sep 2026 19:20:00 +0100", text="""
Dear Sir or Madam

My son Liam Hobday (born 3.3.03) comes out of Chelmsford prison on the 15th and he can not come here as I have his sister's children living with me now. He has no where to go. Can you please put him on the list for a room. He has asked me to write as he is not allowed email.

Yours faithfully
Mrs M Hobday, 12 Ladyshot, Harlow
01632 960088
"""), "self_referral", "none", "webmail", "a parent for a grown-up child in prison")
emit("own-eviction", mail("J. Petrescu <jpetrescu@homepost.example>", "Housingoptions@uttlesford.gov.uk", "Section 21", "Mon, 13 Jul 2026 11:31:00 +0100", text="""
Hello,

I have received a section 21 notice from my landlord and it says I must leave my home at 7 Rowan Way, Saffron Walden on 20 September. I live there with my husband and our baby. I work at Stansted.

Please tell me what I need to do and if you can help us find somewhere. I can send the notice.

Thank you,
Ioana Petrescu
07700 900099
"""), "self_referral", "none", "webmail", "a tenant with a notice")

# MAPPA.
emit("mappa-invite", mail("MAPPA Unit <mappa.unit@essexpolice.example>", "Housing SPOC <Housingoptions@uttlesford.gov.uk>", "OFFICIAL-SENSITIVE: Invitation to Level 2 MAPPA meeting 24/09/2026 [R.B. 1971]", "Mon, 07 Sep 2026 09:00:00 +0100", text="""
OFFICIAL-SENSITIVE

Dear colleague,

You are invited to attend a MAPPA Level 2 meeting about the offender named in the attached, who has accommodation needs in your area.

Date: 24 September 2026   Time: 10:30   Place: by secure video

Please confirm attendance, or send a deputy who can commit resources. Please bring any information your agency holds. The attached must not be copied or shared without the permission of the Chair.

MAPPA Administrator
""", attach=[("MAPPA B invitation.txt", b"MAPPA B - Invitation\nOffender: Roy Blunsdon  DOB 09/05/1971\nCategory 1 Level 2\nRelease 12/10/2026 HMP Littlehey\n")]), "mappa", "none", "police", "invitation with a sheet about the offender", review=True)
emit("mappa-minutes", mail("Cambs MAPPA <mappa@cambs-police.example>", "housing@fenland-council.example", "Minutes MAPPP Level 3 - CONFIDENTIAL", "Fri, 18 Sep 2026 16:10:00 +0100", html="<p>Please find attached the minutes of the MAPPP held on 15 September. Actions for Housing are numbers 4 and 7: advise on availability of suitable self-contained accommodation outside the exclusion zone before the next panel.</p><p>These minutes should not be photocopied or the contents shared outside of the meeting without the agreement of the Chair.</p>", attach=[("MAPPP minutes 15-09-26.pdf", __import__("pdfs").flow([__import__("pdfs").Paragraph("RESTRICTED - MAPPP MINUTES LEVEL 3. Subject: A. N. Offender. Housing: duty to refer made to Fenland in August.", __import__("pdfs").N)]))]), "mappa", "none", "police", "minutes as PDF that speak of a referral", review=True)
emit("mappa-by-officer", mail("Rory Fitzsimons <rory.fitzsimons@probation-cambs.example>", "Housing Needs SPOC <housing@fenland-council.example>", "MAPPA L2 - need SPOC at professionals meeting", "Tue, 29 Sep 2026 12:45:00 +0100", text="""
Hi,

We have a MAPPA level 2 panel on Thursday 8 October at 2pm for a man you will know from August. The Chair has asked that the housing SPOC attends (you or your deputy) to talk about options given the licence.

Joining details will come from the MAPPA team. Could you let me know who is coming.

Thanks, Rory
Community Offender Manager
"""), "mappa", "none", "hand-typed mail", "an informal invitation by an offender manager", review=True)

# Information requests.
emit("foi-numbers", mail("Ben Castleford <request-77120-3fb1@foi-site.example>", "housingoptions@maldon.gov.uk", "Freedom of Information request - Duty to refer referrals", "Mon, 03 Aug 2026 20:02:00 +0100", text="""
Dear Maldon District Council,

Under the Freedom of Information Act 2000 please provide:

1. The number of duty to refer referrals received in each of the last three financial years, by referring body.
2. How many of those led to a prevention or relief duty.
3. The number of referrals where the person was leaving prison.

I would prefer a spreadsheet by email.

Yours faithfully,
Ben Castleford
"""), "information_request", "none", "request site", "freedom of information about referrals", review=True)
emit("police-disclosure", mail("DC 4471 Whitlam <dc.whitlam@essexpolice.example>", "housing.solutions@basildon.gov.uk", "Request for disclosure of personal data - DPA 2018 Sch 2 Pt 1 para 2", "Wed, 12 Aug 2026 08:20:00 +0100", text="""
Please provide the current address and contact telephone number held for the person below, who is believed to have been referred to you by Probation this year. The information is needed for the prevention and detection of crime and the apprehension of an offender.

Subject: Leon Stacey Marriner, born 21/02/1993
Crime ref: 42/88120/26

Please treat as urgent. A signed form is attached.

DC 4471 Whitlam, Basildon CID, 01632 960960
""", attach=[("DP2 disclosure form.txt", b"Personal data request form DP2\nSigned: DC 4471\nAuthorised: DS 2290\n")]), "information_request", "none", "police", "disclosure request with a form", review=True)
emit("subject-access", mail("Harriet Vole <hvole@volelaw.example>", "housing.adviceemail@chelmsford.gov.uk", "Our client Mr S Ferreira - subject access request", "Thu, 06 Aug 2026 15:15:00 +0100", text="""
Dear Sirs,

We act for Mr Sergio Ferreira (d.o.b. 01/04/1985). Under Article 15 of the UK GDPR please supply a complete copy of his homelessness file, including the duty to refer received from HMP Chelmsford in May, all notes of telephone calls and any risk information relied upon. A signed authority is enclosed. You have one calendar month.

Yours faithfully
Vole & Co Solicitors
"""), "information_request", "none", "solicitor", "subject access through a solicitor", review=True)

# Wrappers.
emit("wrapper-egress", mail("Jemima Abelard <jemima.abelard@cfs.thurrock.example>", "HousingOptions@thurrock.gov.uk", "[Secure] Housing", "Tue, 08 Sep 2026 10:30:00 +0100", html="<html><body><p>You have received a secure message from jemima.abelard@cfs.thurrock.example</p><p>This message has been protected with <b>Egress</b>. To read it, select the button and sign in, or open the attached file in your browser.</p><p><a href=\"https://reader.secure-wrap.example/m/9f1\">Read message</a></p><p>New to Egress? Register free to read and reply.</p></body></html>", attach=[("SecureMessage.html", b"<html><body><form action='https://reader.secure-wrap.example/open' method='post'><input type='hidden' name='pkg' value='QkFTRTY0'><p>Click to open the secure message</p></form></body></html>")]), "encrypted", "none", "Egress", "a link and an HTML package", review=True)
emit("wrapper-purview", mail("Idris Vaughan-Pryce <idris.vp@probation-north.example>", "dutytorefer@colchester.gov.uk", "DTR", "Wed, 16 Sep 2026 14:00:00 +0100", html="<html><body><p>Idris Vaughan-Pryce (idris.vp@probation-north.example) has sent you a protected message.</p><p><a href=\"https://outlook.wrap.example/Encryption/retrieve.ashx\">Read the message</a></p><p>Learn about messages protected by Microsoft Purview Message Encryption.</p></body></html>", attach=[("message_v2.rpmsg", b"\x76\xe8\x04\x60\xc4\x11\xe3\x86" + bytes(range(0, 200)), "application/x-microsoft-rpmsg-message")]), "encrypted", "none", "Purview", "an rpmsg package", review=True)
emit("wrapper-nhs", mail("Discharge Team <discharge@midessexhosp.example>", "housingoptions@braintree.gov.uk", "[SECURE] patient discharge", "Thu, 24 Sep 2026 09:40:00 +0100", text="""
You have been sent an NHSmail encrypted email by discharge@midessexhosp.example.

To view it you must register for an account with the encryption service, if you have not already done so, and then open the link below. The message will expire after 30 days.

https://encrypted.nhs-wrap.example/s/e?m=ABAD1

If you have any concerns about the validity of this message contact the sender.
"""), "encrypted", "none", "NHSmail", "boilerplate with a registration link", review=True)
emit("wrapper-smime", """
From: Court Duty <court.duty@probation-north.example>
To: dutytorefer@colchester.gov.uk
Subject: Court outcome
Date: Fri, 25 Sep 2026 12:00:00 +0100
Message-ID: <20260925-7711@probation-north.example>
MIME-Version: 1.0
Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name="smime.p7m"
Content-Transfer-Encoding: base64
Content-Disposition: attachment; filename="smime.p7m"

MIIBWgYJKoZIhvcNAQcDoIIBSzCCAUcCAQAxggEDMIH/AgEAMGgwZDELMAkGA1UEBhMCR0IxEjAQ
BgNVBAoMCUludmVudGVkIDEjMCEGA1UEAwwaSW52ZW50ZWQgVGVzdCBDQSAobm8gb25lKTAgFw0y
NjAxMDEwMDAwMDBaGA8yMDk5MTIzMTIzNTk1OVowADANBgkqhkiG9w0BAQEFAASBgE
""", "encrypted", "none", "S/MIME", "enveloped data, nothing to read", review=True)

# Portals.
c = Case({"agency": "probation", "homeless_status": "threatened"})
emit("portal-alert", mail("ALERT no-reply <no-reply@housing-alert.example>", "housing.solutions@basildon.gov.uk", "New referral received: BAS-0038117", "Mon, 17 Aug 2026 13:01:00 +0100", headers=[("Auto-Submitted", "auto-generated")], text=f"""
A new Duty to Refer referral has been submitted to Basildon Borough Council.

Unique referral code: {c("external_reference", "BAS-0038117")}

Household details
Lead applicant: {c("person.name", "Monique Dacosta")}
Date of birth: {c("person.date_of_birth", "1993-09-01", "01/09/1993")}
Telephone: {c("person.phone", "07700 900404")}
Current circumstances: {c("reason", "Threatened with homelessness - supported accommodation ending")}
Consent declaration completed: {c("consent.given", True)}

Referring agency
Organisation: {c("referrer.organisation", "The Probation Service")}
Referrer: {c("referrer.name", "Ffion Caradoc")}
Email: {c("referrer.email", "ffion.caradoc@probation-south.example")}
Telephone: {c("referrer.phone", "07700 900157")}

Sign in to view the full referral. Do not reply to this email.
"""), "portal_notification", "text", "housing portal", "a referral notified by a no-reply address", [c], lenient=["referral_date", "housing.situation"])
c("authority", "Basildon")
c = Case({"agency": "hospital"})
emit("portal-html", mail("HARP Notifications <donotreply@harp-portal.example>", "Housingoptions@uttlesford.gov.uk", "Someone Else needs Help - new form submitted", "Sat, 15 Aug 2026 18:22:00 +0100", html="<html><body><img src='cid:logo' alt='HARP'><p>A professional has completed the form <b>Someone Else needs Help</b>.</p><table>" + "".join("<tr><th align=left>%s</th><td>%s</td></tr>" % (l, v) for l, v in [
    ("Reference", c("external_reference", "HPA2/UTT/55120")), ("Name of person", c("person.name", "Edmund Tarrant")), ("Date of birth", c("person.date_of_birth", "1955-01-30", "30-01-1955")), ("Contact number", c("person.phone", "01632 960049")), ("Last known address", c("person.last_settled_address", "2 Church Cottages, Thaxted")), ("Are they homeless?", "Yes"), ("Why?", c("reason", "Home unfit after fire, discharged from Lister Hospital on Monday")), ("Consent given?", c("consent.given", True)), ("Your name", c("referrer.name", "Sharon Okafor")), ("Your job title", c("referrer.role", "Discharge Planner")), ("Your organisation", c("referrer.organisation", "Lister Hospital")), ("Your email", c("referrer.email", "sharon.okafor@lister-hosp.example"))]) + "</table><p>Log in to HARP to accept this referral.</p></body></html>"),
     "portal_notification", "html", "housing portal", "an HTML table of answers, no automatic headers", [c], lenient=["housing.loss_reason", "referrer.phone"])
c("homeless_status", "homeless")

# Bulk.
emit("newsletter", mail("Homeless Link-Up <news@linkup-training.example>", "housingoptions@rochford.gov.uk", "Duty to Refer: book your free webinar", "Tue, 04 Aug 2026 07:00:00 +0100", headers=[("List-Unsubscribe", "<https://linkup-training.example/u>"), ("Precedence", "bulk")], html="<h1>Duty to Refer five years on</h1><p>Join 400 housing officers for our free webinar. Learn how prisons, hospitals and jobcentres are improving referrals. Case study: how one council cut response times to one day.</p><p><a href='https://linkup-training.example/book'>Book now</a> | <a href='https://linkup-training.example/u'>Unsubscribe</a></p>"), "bulk", "none", "mailing platform", "a webinar about the duty")
emit("phish-form", mail("Probation Referral <secure-docs@onedrlve-share.example>", "housing.options@harlow.gov.uk", "Duty to Refer form shared with you - ACTION REQUIRED", "Thu, 27 Aug 2026 04:12:00 +0000", html="<p>Probation Officer has shared a secured file <b>DutyToRefer_Form.pdf</b> with you.</p><p><a href='http://login.onedrlve-share.example/verify?u=housing.options'>VIEW DOCUMENT</a></p><p>This link will expire in 24 hours. Sign in with your email and password to continue.</p>"), "bulk", "none", "unknown", "phishing dressed as a shared form")
emit("furniture-offer", mail("Sales <sales@starterpacks-direct.example>", "housingoptions@tendringdc.gov.uk", "Furniture packs for prison leavers and TA from £399", "Mon, 20 Jul 2026 09:30:00 +0100", text="Dear Housing Team,\n\nAs you know many prison leavers arrive with nothing. Our starter packs are delivered in 48 hours and trusted by 60 councils. Reply for a brochure or call Lee.\n\nTo stop receiving these emails reply STOP.\n"), "bulk", "none", "marketing", "an offer for prison leavers' furniture")
