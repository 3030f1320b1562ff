"""Automatic mail: bounces, delays, absences, receipts, lists and advertisements. Needs mail_lib.py."""
from mail_lib import A, ALT, H, M, MIX, MULTI, RAWPART, T

ORIG = """From: housing.solutions@basildon.gov.uk
To: ruby.ainsworth@probation-eoe.example
Subject: Duty to Refer received: DTR-BAS-K7M4-QXT8
Message-ID: <ack-1@basildon.gov.uk>
Date: Wed, 21 Oct 2026 16:55:00 +0100
Auto-Submitted: auto-replied
"""


def report(text, status, original=ORIG, kind="delivery-status", otype="text/rfc822-headers"):
    return MULTI("report", T(text), RAWPART(f"Content-Type: message/{kind}", status), RAWPART(f"Content-Type: {otype}", original),
                 params=f"; report-type={kind}")


M("bounce-postfix", "bounce", """
Return-Path: <>
From: MAILER-DAEMON@mx1.council.example (Mail Delivery System)
To: housing.solutions@basildon.gov.uk
Subject: Undelivered Mail Returned to Sender
Auto-Submitted: auto-replied
Date: Wed, 21 Oct 2026 16:55:09 +0100 (BST)
""", report("""
This is the mail system at host mx1.council.example.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients. It's attached below.

For further assistance, please send mail to postmaster.

                   The mail system

<ruby.ainsworth@probation-eoe.example>: host mx.probation-eoe.example[192.0.2.10] said:
    550 5.1.1 <ruby.ainsworth@probation-eoe.example>: Recipient address rejected: User unknown (in reply to RCPT TO command)
""", """
Reporting-MTA: dns; mx1.council.example
X-Postfix-Queue-ID: 4Fq1c22Xyz
Arrival-Date: Wed, 21 Oct 2026 16:55:03 +0100 (BST)

Final-Recipient: rfc822; ruby.ainsworth@probation-eoe.example
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 User unknown
"""), shape="Postfix, multipart/report", format="none", writer="postfix")

M("bounce-exim-plain", "bounce", """
Return-path: <>
From: Mail Delivery System <Mailer-Daemon@relay.council.example>
To: housingoptions@tendringdc.gov.uk
Auto-Submitted: auto-replied
X-Failed-Recipients: omu.wayland@justice.gov.uk.example
Subject: Mail delivery failed: returning message to sender
Date: Tue, 22 Sep 2026 08:05:00 +0100
""", """
This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of its
recipients. This is a permanent error. The following address(es) failed:

  omu.wayland@justice.gov.uk.example
    host mail.justice.gov.uk.example [192.0.2.77]
    SMTP error from remote mail server after RCPT TO:<omu.wayland@justice.gov.uk.example>:
    550 No such recipient here

------ This is a copy of the message, including all the headers. ------

From: housingoptions@tendringdc.gov.uk
To: omu.wayland@justice.gov.uk.example
Subject: Duty to Refer received: DTR-TEN-3RWD-MM4C

Thank you. We received your referral on Tuesday 22 September 2026 at 08:01.
""", shape="Exim, no multipart/report, receipt quoted", format="none", writer="exim")

M("bounce-exchange-online", "bounce", """
From: Microsoft Outlook <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@harlow.gov.uk>
To: housing.options@harlow.gov.uk
Subject: Undeliverable: Duty to Refer received: DTR-HAR-9CV3-TTQ6
Auto-Submitted: auto-replied
X-MS-Exchange-Message-Is-Ndr:
Date: Mon, 3 Aug 2026 11:11:00 +0000
""", MULTI("report", ALT(T("""
Delivery has failed to these recipients or groups:

zoe.hadleigh@justice.gov.uk.example
Your message wasn't delivered because the recipient's email provider rejected it. Remote Server returned '550 5.7.1 TRANSPORT.RULES.RejectMessage; the message was rejected by organization policy'

Diagnostic information for administrators:
Generating server: LO2P265MB0001.PROD.OUTLOOK.EXAMPLE
"""), H("<html><body><p><b>Your message to zoe.hadleigh@justice.gov.uk.example couldn't be delivered.</b></p><table><tr><td>housing.options</td><td>Office 365</td><td>zoe.hadleigh</td></tr><tr><td>Sender</td><td></td><td>Action Required</td></tr></table></body></html>")),
    RAWPART("Content-Type: message/delivery-status", "Reporting-MTA: dns;LO2P265MB0001.PROD.OUTLOOK.EXAMPLE\n\nFinal-Recipient: rfc822;zoe.hadleigh@justice.gov.uk.example\nAction: failed\nStatus: 5.7.1\n"),
    RAWPART("Content-Type: message/rfc822", ORIG + "\nThank you. We received your referral.\n"), params="; report-type=delivery-status"), shape="Exchange Online", format="none", writer="exchange online")

M("bounce-exchange-onprem-html-only", "bounce", """
From: postmaster@probation-eoe.example
To: housingsolutionsteam@southend.gov.uk
Subject: Undeliverable: Duty to Refer received
Date: Tue, 1 Sep 2026 12:50:00 +0100
""", H("""<html><body><p><b><font color="#000066" size="3" face="Arial">Delivery has failed to these recipients or distribution lists:</font></b></p>
<p><a href="mailto:colin.frewer@probation-eoe.example">colin.frewer@probation-eoe.example</a><br>The recipient's mailbox is full and can't accept messages now. Please try resending this message later, or contact the recipient directly.</p>
<p>Sent by Microsoft Exchange Server 2010</p></body></html>"""), shape="Exchange on site, HTML only, no report", format="none", writer="exchange")

M("bounce-gmail", "bounce", """
From: Mail Delivery Subsystem <mailer-daemon@googlemail.example>
To: housing.solutions@basildon.gov.uk
Auto-Submitted: auto-replied
Subject: Delivery Status Notification (Failure)
Date: Mon, 14 Sep 2026 03:04:00 -0700 (PDT)
""", MULTI("report", T("""

** Address not found **

Your message wasn't delivered to kitlomax77@freemail.example because the address couldn't be found, or is unable to receive mail.

Learn more here: https://support.mail.example/?p=NoSuchUser

The response was:

The email account that you tried to reach does not exist. Please try double-checking the recipient's email address for typos or unnecessary spaces.
"""), RAWPART("Content-Type: message/delivery-status", "Reporting-MTA: dns; googlemail.example\nFinal-Recipient: rfc822; kitlomax77@freemail.example\nAction: failed\nStatus: 5.1.1\n"), params="; report-type=delivery-status"), shape="Gmail", format="none", writer="gmail")

M("bounce-qmail", "bounce", """
Return-Path: <>
From: MAILER-DAEMON@mail.newstart-resettlement.example
To: housingoptions@maldon.gov.uk
Subject: failure notice
Date: 26 Oct 2026 10:06:12 -0000
""", """
Hi. This is the qmail-send program at mail.newstart-resettlement.example.
I'm afraid I wasn't able to deliver your message to the following addresses.
This is a permanent error; I've given up. Sorry it didn't work out.

<k.branigan@newstart-resettlement.example>:
Sorry, no mailbox here by that name. (#5.1.1)

--- Below this line is a copy of the message.

Return-Path: <housingoptions@maldon.gov.uk>
Subject: Duty to Refer received: DTR-MAL-7T2Q-PP9K
""", shape="qmail, plain text", format="none", writer="qmail")

M("bounce-sendmail", "bounce", """
From: Mail Delivery Subsystem <MAILER-DAEMON@gate.northfen.example>
To: <housingneeds@brentwood.gov.uk>
Subject: Returned mail: see transcript for details
Auto-Submitted: auto-generated (failure)
Date: Fri, 4 Sep 2026 09:04:00 +0100
""", report("""
The original message was received at Fri, 4 Sep 2026 09:03:58 +0100
from mx1.council.example [192.0.2.1]

   ----- The following addresses had permanent fatal errors -----
<rosalind.achebe@northfen-social.example>
    (reason: 550 5.1.1 <rosalind.achebe@northfen-social.example>... User unknown)

   ----- Transcript of session follows -----
... while talking to mail.northfen-social.example.:
>>> DATA
<<< 550 5.1.1 User unknown
""", "Reporting-MTA: dns; gate.northfen.example\n\nFinal-Recipient: RFC822; rosalind.achebe@northfen-social.example\nAction: failed\nStatus: 5.1.1\n"), shape="Sendmail", format="none", writer="sendmail")

M("bounce-gateway-rejected", "bounce", """
From: "Mimecast Postmaster" <postmaster@gateway-filter.example>
To: housing.adviceemail@chelmsford.gov.uk
Subject: [Postmaster] Email Delivery Failure
Date: Tue, 6 Oct 2026 09:16:00 +0100
""", """
Your message was not delivered to the following recipient:

fiona.tulloch@justice.gov.uk.example

Reason: Message held by content policy "Unknown sender", and then rejected.
Subject of your message: Duty to Refer received: DTR-CHE-88QX-2DPL

This notice was generated by the email security gateway. Do not reply.
""", shape="a filtering gateway's own words, no standard header", format="none", writer="gateway")

M("bounce-zimbra-quota", "bounce", """
Return-Path: <>
From: Mail Delivery System <MAILER-DAEMON@zimbra.colne-advice.example>
To: Housingoptions@castlepoint.gov.uk
Subject: Undelivered Mail Returned to Sender
Date: Wed, 14 Oct 2026 12:03:00 +0100
""", """
This is the mail system at host zimbra.colne-advice.example.

<nadia.ferreira@colne-advice.example>: host zimbra.colne-advice.example[192.0.2.31] said: 452 4.2.2 Over quota (in reply to end of DATA command)

Final-Recipient: rfc822; nadia.ferreira@colne-advice.example
Action: failed
Status: 4.2.2
""", shape="Zimbra's Postfix, report lost on the way", format="none", writer="zimbra")

M("bounce-delayed-warning", "bounce", """
From: Mail Delivery System <MAILER-DAEMON@mx1.council.example>
To: housingoptions@rochford.gov.uk
Subject: Delayed Mail (still being retried)
Auto-Submitted: auto-replied
Date: Tue, 6 Oct 2026 20:00:00 +0100
""", report("""
This is the mail system at host mx1.council.example.

####################################################################
# THIS IS A WARNING ONLY.  YOU DO NOT NEED TO RESEND YOUR MESSAGE. #
####################################################################

Your message could not be delivered for more than 4 hour(s).
It will be retried until it is 5 day(s) old.
""", "Reporting-MTA: dns; mx1.council.example\n\nFinal-Recipient: rfc822; abigail.stark@bail-support.example\nAction: delayed\nStatus: 4.4.1\n"), shape="warning of a delay", format="none", writer="postfix")

# -- automatic answers

M("auto-out-of-office-headers", "auto_reply", """
From: Gemma Stoppard <gemma.stoppard@probation-eoe.example>
To: housing.adviceemail@chelmsford.gov.uk
Subject: Automatic reply: Duty to Refer received: DTR-CHE-4TTM-9QRA
Auto-Submitted: auto-replied
X-Auto-Response-Suppress: All
In-Reply-To: <ack-92@chelmsford.gov.uk>
Date: Tue, 8 Sep 2026 17:18:00 +0100
""", """
I am on leave until Monday 21 September. For urgent matters about people on probation please contact the duty officer on 01632 960 440.
""", shape="Exchange, with headers", format="none", writer="exchange")

M("auto-out-of-office-no-headers", "auto_reply", """
From: kath brannigan <k.brannigan@newstart-resettlement.example>
To: housingoptions@maldon.gov.uk
Subject: Out of the office Re: your email
Date: Mon, 26 Oct 2026 10:10:00 +0000
""", """
Thanks for your email. I work Monday to Wednesday and am not checking messages on other days. If you have a new referral for our resettlement service please send it to referrals@newstart-resettlement.example and a colleague will pick it up.

Kath
""", shape="no header says so; speaks of referrals", format="none")

M("auto-left-the-service", "auto_reply contact_change", """
From: Ruth Enderby <ruth.enderby@probation-eoe.example>
To: housingoptions@braintree.gov.uk
Subject: RE: Duty to Refer received: DTR-BRA-6KKP-W2EA
Date: Wed, 4 Nov 2026 08:00:00 +0000
""", """
This is an automated response. Ruth Enderby has now left the Probation Service and this mailbox is not monitored. Please redirect your email to Will Teague, will.teague@probation-eoe.example.
""", shape="'no longer works here', no automatic header", format="none")

M("auto-hospital-receipt", "auto_reply", """
From: Discharge Hub <discharge.hub@mid-anglia-hospital.nhs.example>
To: housingoptions@braintree.gov.uk
Subject: We have received your email
Precedence: auto_reply
Date: Thu, 13 Aug 2026 15:41:00 +0100
""", """
Thank you for contacting the Discharge Hub. Your email has been received and will be answered within 2 working days. This mailbox is monitored 8am to 4pm Monday to Friday. If the patient is to be discharged today, please ring 01632 960 230.
""", shape="a mailbox's automatic thanks", format="none")

M("auto-maternity-leave", "auto_reply", """
From: "Mulcahy, Erin" <erin.mulcahy@southestuary.nhs.example>
To: housingsolutionsteam@southend.gov.uk
Subject: maternity leave
X-Autoreply: yes
Date: Fri, 13 Nov 2026 09:30:00 +0000
""", """
Hello! I'm away having a baby. Siobhan Grady is covering my patients, please contact her on 01632 960 919. Back summer 2027.
""", shape="leave, only X-Autoreply", format="none")

M("auto-read-receipt-mdn", "auto_reply", """
From: Ruby Ainsworth <ruby.ainsworth@probation-eoe.example>
To: housing.solutions@basildon.gov.uk
Subject: Read: Duty to Refer received: DTR-BAS-K7M4-QXT8
Date: Thu, 22 Oct 2026 08:31:00 +0100
""", MULTI("report", T("""
Your message

   To: Ainsworth, Ruby
   Subject: Duty to Refer received: DTR-BAS-K7M4-QXT8
   Sent: 21 October 2026 16:55:00 (UTC+00:00) Dublin, Edinburgh, Lisbon, London

 was read on 22 October 2026 08:31:00 (UTC+00:00) Dublin, Edinburgh, Lisbon, London.
"""), RAWPART("Content-Type: message/disposition-notification", "Reporting-UA: justice; Outlook\nFinal-recipient: RFC822; ruby.ainsworth@probation-eoe.example\nDisposition: automatic-action/MDN-sent-automatically; displayed\n"),
    params="; report-type=disposition-notification"), shape="read receipt as a report", format="none")

M("auto-read-receipt-plain", "auto_reply", """
From: "Aldous, Tom" <tom.aldous@colne-advice.example>
To: housing.options@harlow.gov.uk
Subject: Not read: Duty to Refer received: DTR-HAR-QW4M-6R3T
Date: Sun, 1 Nov 2026 00:02:00 +0000
""", """
Your message

  To: Tom Aldous
  Subject: Duty to Refer received: DTR-HAR-QW4M-6R3T
  Sent: Mon, 7 Sep 2026 11:12:00 +0100

was deleted without being read on Sun, 1 Nov 2026 00:02:00 +0000
""", shape="deleted unread, plain text", format="none")

# -- lists, advertisements, phishing

M("bulk-newsletter-duty-to-refer", "bulk", """
From: Homelessness Network <news@homelessness-network.example>
To: housing.options@harlow.gov.uk
Subject: October bulletin: duty to refer five years on
List-Unsubscribe: <https://news.homelessness-network.example/u/8812>
List-Id: <bulletin.homelessness-network.example>
Precedence: bulk
Date: Thu, 1 Oct 2026 06:00:00 +0100
""", H("""<html><body><h1>October bulletin</h1><p>In this issue: what prisons and hospitals get wrong in a <b>duty to refer</b> form, new H-CLIC tables, and a case study: "Name: John. Release date: Friday. No address."</p><p><a href="https://news.homelessness-network.example/u/8812">Unsubscribe</a></p></body></html>"""), shape="newsletter with list headers", format="none")

M("bulk-webinar-no-list-header", "bulk", """
From: Housing Learning Hub <events@housing-learning.example>
To: housing.solutions@basildon.gov.uk
Subject: Webinar: Getting the Duty to Refer right, 24 November
Date: Tue, 3 Nov 2026 09:00:00 +0000
""", """
Join our expert panel for a free one hour webinar on the Duty to Refer for prisons, probation and hospital teams.

What you will learn
- who must refer and when
- consent: written or oral
- what to put on the referral form

Date: 24 November 2026, 11:00
Price: free to members, £49 + VAT for non members
Register now: https://housing-learning.example/dtr

You are receiving this because you attended one of our courses. To stop receiving emails reply STOP.
""", shape="webinar, no list header, labels", format="none")

M("bulk-vendor-software", "bulk", """
From: Piers Langley <piers@casesmart.example>
To: housingoptions@braintree.gov.uk
Subject: Still handling duty to refer in Outlook?
Date: Wed, 9 Sep 2026 07:45:00 +0100
""", """
Hi there,

I noticed that Braintree takes its duty to refer referrals by email. Most of our councils were losing 6 hours a week to that before they moved to CaseSmart. Would you be open to a 15 minute demo next Tuesday or Wednesday?

Best,
Piers Langley
Account Executive, CaseSmart
P.S. If you're not the right person, who is? Not interested? Just let me know and I won't follow up.
""", shape="cold sales mail, personal tone", format="none")

M("bulk-phishing-referral", "bulk", """
From: "HMPPS Referrals" <hmpps-referral@secure-docs-share.example>
Reply-To: billing4419@mailz.example
To: housing.adviceemail@chelmsford.gov.uk
Subject: Duty to Refer - Action Required - Document Ref 8831
Date: Mon, 30 Nov 2026 04:12:00 +0000
""", H("""<html><body><p>Dear housing.adviceemail@chelmsford.gov.uk,</p><p>You have (1) pending Duty to Refer document shared with you via SharePoint.</p>
<p>Prisoner: 1 of 1<br>File: DTR_Form_Nov2026.pdf (214 KB)</p><p><a href="http://chelmsford-gov-uk.secure-docs-share.example/login.php?u=housing.adviceemail">REVIEW DOCUMENT</a></p>
<p>Verify your email password to access. This link expires in 24 hours and your mailbox will be suspended.</p></body></html>"""), shape="phishing dressed as a referral", format="none")

M("bulk-estate-agent-landlord-offer", "bulk", """
From: Estuary Lets Marketing <offers@estuary-lets.example>
To: housingsolutionsteam@southend.gov.uk
Subject: 14 rooms ready TODAY for your homeless clients
X-Mailer: MassMail 4
List-Unsubscribe: <mailto:stop@estuary-lets.example>
Date: Fri, 18 Sep 2026 08:00:00 +0100
""", """
Nightly paid self contained units available across Essex, from £65 per night. We accept prison leavers, hospital discharges and rough sleepers. Call our placements line on 01632 960 777. Unsubscribe: reply stop.
""", shape="advertisement of rooms", format="none")

M("bulk-survey-invitation", "bulk", """
From: Public Sector Insight <survey@ps-insight.example>
To: housingoptions@maldon.gov.uk
Subject: Reminder: have your say on homelessness referrals (5 mins)
Date: Mon, 12 Oct 2026 12:00:00 +0100
""", """
Dear colleague

There is still time to complete our national survey on partnership working and referrals. All completed surveys are entered in a prize draw for a £100 voucher.

Start survey: https://ps-insight.example/s/2241

If you no longer wish to receive these emails click here.
""", shape="survey", format="none")
