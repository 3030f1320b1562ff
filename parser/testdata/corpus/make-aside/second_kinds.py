"""Messages that refer nobody, and the special kinds."""
from second_kit import *
from second_pdf import flow, para, grid, H


def plain(name, kind, frm, to, subject, date, text, shape, *people, format="none", review=False, headers=(), attach=(), html=None, lenient=(), writer=""):
    put(name, mail(frm, to, subject, date, text=text, html=html, headers=headers, attach=attach), kind, format, writer, shape, *people, review=review, lenient=lenient)


plain("evidence-after-referral", "evidence", "Priscilla Vane <priscilla.vane@nhs.example>", "housing.solutions@basildon.gov.uk", "RE: Duty to Refer received: DTR-BAS-7KQ2-MMXT", "Tue, 18 Aug 2026 10:06:00 +0100", """Good morning

Further to the duty to refer I sent last week (your ref DTR-BAS-7KQ2-MMXT) please find attached the discharge summary and the OT housing report that your officer asked for on the phone.

The patient's birth certificate will follow when the daughter brings it in.

Kind regards
Priscilla Vane
Discharge Coordinator
01632 960191
""", "documents for a case, by its reference", review=True, headers=[("In-Reply-To", "<ack-7kq2@basildon.gov.uk>")],
      attach=[("OT housing report.pdf", flow([para("Occupational Therapy Housing Report", H), para("The patient can mobilise indoors with a wheeled frame. Bathing is not possible without a level access shower. Internal steps should be avoided. Recommendation: ground floor, level access throughout, widened doors.")])),
              ("Discharge summary.pdf", flow([para("Discharge summary", H), para("Admitted with fractured neck of femur. Surgery uneventful. Follow up in fracture clinic at six weeks.")]))])

plain("evidence-password", "evidence", "gareth.mullion@probation.example", "housingoptions@braintree.gov.uk", "Password", "Wed, 19 Aug 2026 14:02:00 +0100", """Hi

The password for the document I sent in my previous email is Harvest!Moon22

Thanks
Gareth
""", "the password of a document sent before", review=True)

plain("chaser-four-weeks", "chaser", "Nkechi Barlow <nkechi.barlow@probation.example>", "housing.adviceemail@chelmsford.gov.uk", "Chasing DTR submitted 20 July - X490231", "Mon, 17 Aug 2026 09:20:00 +0100", """Good morning,

I submitted a duty to refer for the above on 20th July and I have had nothing back other than the automated receipt. He is released on 4th September so this is now becoming urgent, and I cannot progress CAS3 without an outcome from yourselves.

Could somebody please let me know
1. which officer has this
2. whether a housing needs interview has been booked with the prison

Regards

Nkechi Barlow
Probation Practitioner
01632 960681
""", "asks for the outcome of a referral", review=True)

d = Document()
heading(d, "Duty to Refer")
two(d, [("Name", "Elliot Pasternak"), ("Date of birth", "14/06/1990"), ("Prison", "HMP Norwich"), ("Release date", "09/09/2026"), ("Reason", "No address on release"), ("Consent", "Yes"), ("Referrer", "Sheena Malik, Resettlement, 01632 960682")])
plain("chaser-form-again", "chaser", "sheena.malik@hmps.example", "housingoptions@tendringdc.gov.uk", "FW: Duty to Refer - any update please?", "Wed, 26 Aug 2026 11:48:00 +0100", """Hi

Following up on my email of 3 August below, has this been picked up please? I am attaching the form again in case it was not received.

Thanks
Sheena

From: Malik, Sheena
Sent: 03 August 2026 10:11
To: housingoptions@tendringdc.gov.uk
Subject: Duty to Refer

Please find attached a duty to refer.
""", "a chaser that attaches the form again", format="docx", writer="python-docx", review=True, attach=[("DTR EP.docx", save(d))])

plain("update-release-brought-forward", "update", "Rhona Castell <rhona.castell@probation.example>", "dutytorefer@colchester.gov.uk", "Change of release date - your ref DTR-COL-3HXA-9WPD", "Thu, 20 Aug 2026 16:33:00 +0100", """Dear Housing,

Please note that the release date on the referral I made for this gentleman has changed. Following a recalculation he will now be released on 2 September 2026 and not 17 September as stated on the form. Everything else on the referral stays the same.

Please can his PHP appointment be brought forward.

Rhona Castell
Community Offender Manager
01632 960457
""", "release date changed", review=True)

plain("update-recalled", "update", "isaac.thorne@probation.example", "housing.options@harlow.gov.uk", "DTR - JB X120098", "Fri, 28 Aug 2026 13:13:00 +0100", """Hi Lisa

Just to let you know JB was recalled on Wednesday for failing to reside, he is in HMP Chelmsford on a 14 day FTR, so he will not be at his appointment with you on Monday. New release date is 9 September. Please keep his case open.

Thanks

Isaac Thorne
PSO Harlow
""", "recall of somebody with an open case", review=True)

plain("withdrawal-housed", "withdrawal", "farida.oakes@dwp.example", "housingsolutionsteam@southend.gov.uk", "Please withdraw referral", "Tue, 11 Aug 2026 15:00:00 +0100", """Hello,

I sent you a Duty to Refer on 5 August for a customer at risk of losing her private let. She attended today and says the landlord has agreed a new 12 month tenancy, so she no longer needs your help. Please withdraw the referral.

Many thanks
Farida Oakes
Work Coach, Southend Jobcentre
01632 960405
""", "withdraws a referral", review=True)

plain("withdrawal-of-consent", "withdrawal", "omu.hollesley@hmps.example", "Housingoptions@uttlesford.gov.uk", "DTR A5120FH - consent withdrawn", "Mon, 24 Aug 2026 08:56:00 +0100", """Please note the above prisoner has today told his key worker that he no longer consents to the duty to refer made on 6 August and does not wish his information to be shared with the council. He is returning to his brother's address out of area.

Please close your case and confirm.

OMU Case Administration
HMP Hollesley Bay
""", "withdraws consent", review=True)

plain("contact-change-new-officer", "contact_change", "Barnaby Whitlam <barnaby.whitlam@probation.example>", "homelessness@eppingforestdc.gov.uk", "Change of probation officer - DTR-EPP-W4QZ-T2HN", "Wed, 02 Sep 2026 10:14:00 +0100", """Dear colleagues,

I am moving to another team on Friday. From Monday 7 September the lead contact for this case will be:

Seraphina Duckett
Probation Officer
seraphina.duckett@probation.example
01632 960489

Please update your records and direct any further correspondence to Seraphina.

Regards
Barnaby Whitlam
""", "the lead contact of a case has changed", review=True)

plain("contact-change-assigned", "contact_change", "resettlement.bure@hmps.example", "housingadvice@huntsdc.example", "DTR A6614EW - community practitioner now allocated", "Mon, 10 Aug 2026 12:50:00 +0100", """Good afternoon

When we sent the duty to refer for the above last month there was no community offender manager allocated. Please note that he has now been assigned to Thomasin Greer at Huntingdon Probation (thomasin.greer@probation.example, 01632 960493) who will be the lead from now on.

Resettlement Unit, HMP Bure
""", "a community practitioner is now assigned", review=True)

k = K(); a, q = k.a, k.q
text = f"""Dear Housing Options

REQUEST FOR HELP TO SAVE A TENANCY

I am writing under the Essex Prisoner Release Housing Protocol. {a("Mr Gulliver Stanhope", "person.name=Gulliver Stanhope")}, dob {a("07/02/1980", "person.date_of_birth=1980-02-07")}, came into custody at {a("HMP Chelmsford", "custody.prison")} on 29 July and has been {a("remanded", "custody.status=remand")} until trial in January. His prison number is {a("A9073FK", "person.prison_number")}.

He holds a secure tenancy of {a("17 Bradford Street, Braintree CM7 9AU", "un:Tenancy address")} with {a("Eastlight Community Homes", "housing.landlord")} and wants to keep it. His Universal Credit has stopped and he owes {a("about two weeks' rent", "housing.arrears")} at the moment. He has not been able to contact his landlord.

Please could you help us with a housing benefit claim for the remand period and give us a contact for the landlord's income team. He agrees to this request and to you speaking to the landlord.

{a("Ottoline Frayne", "referrer.name")}
{a("Bail and Remand Officer", "referrer.role")}, {a("HMP Chelmsford", "referrer.organisation")}
{a("01632 960715", "referrer.phone")}
{a("ottoline.frayne@hmps.example", "referrer.email")}
"""
k.g("housing.tenancy_to_save=true", "consent.given=true", "agency=prison")
plain("retention-remand-tenancy", ["retention_request"], "ottoline.frayne@hmps.example", "housingoptions@braintree.gov.uk", "Help to keep tenancy - remand prisoner", "Mon, 03 Aug 2026 11:11:00 +0100", text, "a letter that asks for help to save a tenancy", k, format="text",
      lenient=["reason", "person.address", "person.last_settled_address", "housing.situation", "authority", "homeless_status", "consent.given", "referrer.organisation", "custody.sentence_date", "housing.arrears", "unmapped"])

plain("self-referral-daughter", "self_referral", "Sandra Bowler <sandra.bowler61@mailbox.example>", "housingoptions@rochford.gov.uk", "help for my son please", "Sat, 15 Aug 2026 21:47:00 +0100", """Hi

My son is 19 and he has been living in his car since me and his step dad could not have him at home any more. He comes out of work at 6 and just sits in the car park all night. He has asthma and I am worried sick about the winter coming.

He is too proud to ask himself. Can you ring me please on 07700 900179 and tell me what he has to do, does he come to the office or is it all online.

Sandra Bowler
""", "a mother writes for her son")

plain("information-request-police", "information_request", "data.requests@essexpolice.example", "housing.solutions@basildon.gov.uk", "Request for personal data - DPA 2018 Sch 2 Pt 1 para 2", "Thu, 06 Aug 2026 09:33:00 +0100", """OFFICIAL

Dear Data Controller,

I am making enquiries which are concerned with the prevention or detection of crime and the apprehension or prosecution of offenders. I confirm that the personal data requested below are needed for that purpose and that failure to provide the information will be likely to prejudice it.

Please provide: the last known address and contact details held for the person named on the attached form, and the dates of any approach to your homelessness service since 1 January 2026.

DC 4471 Rosen
CID Basildon
01632 960101
""", "a police disclosure request", review=True, attach=[("Personal data request.pdf", flow([para("Request to external organisation for the disclosure of personal data", H), grid([("Subject", "Ambrose Keating"), ("Date of birth", "02/10/1993"), ("Offence under investigation", "Fraud by false representation"), ("Requesting officer", "DC 4471 Rosen"), ("Authorised by", "DS 2210 Pell")])]))])

plain("mappa-invitation", "mappa", "MAPPA Coordination <mappa.coordination@essexmappa.example>", "housing.adviceemail@chelmsford.gov.uk", "OFFICIAL-SENSITIVE: MAPPA Level 2 meeting invitation 10/09/2026", "Wed, 26 Aug 2026 14:00:00 +0100", """OFFICIAL - SENSITIVE

You are invited to attend the MAPPA Level 2 meeting listed below. Please confirm your attendance or that of a deputy with authority to commit resources.

Date: Thursday 10 September 2026
Time: 10.00 - 12.30
Venue: Microsoft Teams (link to follow)
Chair: DCI M Whitaker

The case list and MAPPA D documents will be circulated five working days before the meeting. Papers must not be copied or forwarded without the permission of the Chair. Housing is asked to bring any information held on the offenders to be discussed and on suitable accommodation.

MAPPA Coordination Unit
01632 960130
""", "an invitation to a panel", review=True)

put("bounce-unknown-user", """Return-Path: <>
From: Mail Delivery System <MAILER-DAEMON@mx2.basildon.gov.uk>
To: housing.solutions@basildon.gov.uk
Subject: Undelivered Mail Returned to Sender
Date: Tue, 18 Aug 2026 09:15:31 +0100
Message-ID: <20260818081531.7D2F21A0@mx2.basildon.gov.uk>
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="7D2F21A0.1787040931/mx2.basildon.gov.uk"

This is a MIME-encapsulated message.

--7D2F21A0.1787040931/mx2.basildon.gov.uk
Content-Description: Notification
Content-Type: text/plain; charset=us-ascii

This is the mail system at host mx2.basildon.gov.uk.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients. It's attached below.

<p.lockett@probation.example>: host mx.probation.example[192.0.2.44] said: 550 5.1.1
    <p.lockett@probation.example>: Recipient address rejected: User unknown (in
    reply to RCPT TO command)

--7D2F21A0.1787040931/mx2.basildon.gov.uk
Content-Description: Delivery report
Content-Type: message/delivery-status

Reporting-MTA: dns; mx2.basildon.gov.uk
X-Postfix-Queue-ID: 7D2F21A0
Arrival-Date: Tue, 18 Aug 2026 09:15:29 +0100 (BST)

Final-Recipient: rfc822; p.lockett@probation.example
Original-Recipient: rfc822;p.lockett@probation.example
Action: failed
Status: 5.1.1
Remote-MTA: dns; mx.probation.example
Diagnostic-Code: smtp; 550 5.1.1 <p.lockett@probation.example>: Recipient
    address rejected: User unknown

--7D2F21A0.1787040931/mx2.basildon.gov.uk
Content-Description: Undelivered Message Headers
Content-Type: text/rfc822-headers

From: Housing Solutions <housing.solutions@basildon.gov.uk>
To: p.lockett@probation.example
Subject: Duty to Refer received: DTR-BAS-R8TN-4JWC
Date: Tue, 18 Aug 2026 09:15:28 +0100
Message-ID: <ack-r8tn-4jwc@basildon.gov.uk>

--7D2F21A0.1787040931/mx2.basildon.gov.uk--
""", "bounce", "none", "", "a report of the mail system")

plain("away-without-headers", "auto_reply", "Denzil Fry <denzil.fry@probation.example>", "housingoptions@maldon.gov.uk", "Out of office: Duty to Refer received: DTR-MAL-2VKX-H7RD", "Thu, 20 Aug 2026 16:05:00 +0100", """Thank you for your email. I am on annual leave until Tuesday 1 September and will not be checking messages.

If your query is about a person on probation please ring the Maldon duty desk on 01632 960700. If it cannot wait, the Senior Probation Officer is Lavinia Croft.

Denzil Fry
Community Offender Manager
""", "an out-of-office answer without the headers of one")

plain("bulk-webinar", "bulk", "Homelessness Matters <events@homelessnessmatters.example>", "housing.options@harlow.gov.uk", "Last few places: Making the Duty to Refer work in 2026", "Tue, 25 Aug 2026 07:00:00 +0100", """Making the Duty to Refer work in 2026
A one-day online conference for housing options teams, probation, prisons and the NHS

Thursday 15 October 2026, 9.30am - 3.30pm

Hear from councils that have cut homelessness on release from prison, practical sessions on hospital discharge, and a workshop on writing better referral forms.

Early bird price £145 + VAT until 31 August. Book now: https://homelessnessmatters.example/dtr26

You are receiving this because you signed up to our mailing list. Unsubscribe: https://homelessnessmatters.example/unsubscribe?id=88121
""", "a conference advertisement about the duty", headers=[("List-Unsubscribe", "<https://homelessnessmatters.example/unsubscribe?id=88121>"), ("Precedence", "bulk")])

k = K(); a, q = k.a, k.q
text = f"""** Please do not reply to this email, the mailbox is not monitored **

A new Duty to Refer has been submitted through Housing Gateway.

Reference: {a("HGW-2026-0048817", "external_reference")}
Submitted: {a("27/08/2026 15:42", "referral_date=2026-08-27")}
Local authority: {a("Thurrock Council", "authority=Thurrock")}

REFERRING AGENCY
Agency type: {a("Probation", "agency=probation")}
Referrer name: {a("Hortensia Lund", "referrer.name")}
Referrer email: {a("hortensia.lund@probation.example", "referrer.email")}
Referrer telephone: {a("01632 960731", "referrer.phone")}

PERSON REFERRED
Name: {a("Benedict Okorafor", "person.name")}
Date of birth: {a("30/03/1994", "person.date_of_birth=1994-03-30")}
Telephone: {a("07700 900530", "person.phone")}
Email: Not provided
Current address: {a("21 Palmers Avenue, Grays, RM17 5TX", "person.address")}

REFERRAL
Homelessness status: {a("At risk of homelessness within 56 days", "homeless_status=threatened")}
Reason: {a("Family no longer willing to accommodate", "reason")}
Consent obtained: {a("Yes", "consent.given")}

Log in to view the full referral: https://housinggateway.example/r/0048817
"""
plain("portal-gateway", "portal_notification", "Housing Gateway <no-reply@housinggateway.example>", "HousingOptions@thurrock.gov.uk", "New Duty to Refer submitted - HGW-2026-0048817", "Thu, 27 Aug 2026 15:42:19 +0100", text, "a portal's notice with the answers in it", k, format="text", headers=[("Auto-Submitted", "auto-generated")], lenient=["housing.loss_reason", "referral_date"])

plain("encrypted-nhs-wrapper", "encrypted", "secure-mail@nhs.example", "housingsolutionsteam@southend.gov.uk", "[secure] Homeless patient", "Fri, 21 Aug 2026 12:20:00 +0100", """You have received an encrypted message from f.adomako@nhs.example

To view the message, open the attachment SecureMessage.html in a web browser and sign in to your secure mail account. If you have not received an encrypted message before you will be asked to register.

The message will expire on 20/09/2026. If you have problems reading it please contact the sender by telephone.

This email has been sent using the secure email service.
""", "a secure mail wrapper", review=True, attach=[("SecureMessage.html", b"<html><body><form action='https://secure-mail.nhs.example/open' method='post'><input type='hidden' name='msg' value='QmFzZTY0IGNpcGhlcnRleHQgb25seSwgbm90aGluZyB0byByZWFkIGhlcmU='><input type='submit' value='Read the message'></form></body></html>")])

plain("panel-dates-other", "other", "Lavinia Croft <lavinia.croft@probation.example>", "housingoptions@maldon.gov.uk, housingoptions@braintree.gov.uk", "Prison leavers panel - autumn dates", "Wed, 26 Aug 2026 17:02:00 +0100", """Dear all,

Please see below the dates of the autumn prison leavers panels, all on Teams at 2pm:

Wednesday 16 September
Wednesday 14 October
Wednesday 11 November

Could each district let me know who will be coming in Judith's place while she is on leave? I will send the agenda a week before.

Thank you to those who came to the last one, it was really useful.

Lavinia Croft
Senior Probation Officer (Accommodation)
""", "dates of meetings")
