#!/usr/bin/python3
"""Mail that is no new referral. Needs what third_c_lib.py names; run third_c_all.py."""
from third_c_lib import *  # noqa: F401,F403

DT = datetime.datetime


def all_():
    chasers()
    more_information()
    withdrawal()
    panels()
    self_written()
    records_request()
    machines()
    staff()
    portal()
    ordinary()
    invitations()


def N(name, kind, shape, fmt="none", review=False, writer=""):
    return M(name, fmt, writer, shape, kind=kind, review=review or kind in ("mappa", "information_request", "withdrawal"))


def chasers():
    m = N("omu-two-weeks-silence", "chaser", "asks after a referral, the first mail quoted below")
    m.send("Bhatt, Nimesh <nimesh.bhatt@onley-omu.example>", "housing.options@rugby-homes.example", "RE: DTR - P Larkin A3391EK - release 07/12", """Hi

Any update on the below please? I sent this on 2 November and have not had anything back apart from the automatic receipt (DTR-RUG-4KX9-WM2P). He is out in just over a fortnight and is asking me every day whether somebody is going to ring the wing.

If it has been allocated could you let me have a name.

Many thanks

Nimesh Bhatt
Prison Offender Manager, HMP Onley
01632 960 521

From: Bhatt, Nimesh
Sent: 02 November 2026 10:12
To: 'housing.options@rugby-homes.example'
Subject: DTR - P Larkin A3391EK - release 07/12

Good morning

Please find attached Duty to Refer for Mr Larkin.

Nimesh
""", when=DT(2026, 11, 20, 9, 33), head=[("In-Reply-To", "<20261102101244.8812@onley-omu.example>")])
    m = N("form-sent-again-any-news", "chaser", "chases, with the form of the first time attached again", fmt="docx", writer="python-docx")
    d = document()
    para(d, "**Homelessness referral to Ashford Borough Council**")
    table(d, [("Name", "Gillian Hargest"), ("DOB", "11/01/1976"), ("CRN", "D402218"), ("Tel", "07700 900 283"), ("Address", "sofa surfing, Stanhope"), ("Reason", "Asked to leave by friend"), ("Consent", "Yes"), ("Practitioner", "Mark Ovenden, Ashford probation, 01632 960 266"), ("Date", "29/10/2026")], [5, 12])
    m.send("Ovenden, Mark <mark.ovenden@kent-pdu.example>", "housing.advice@ashford-homes.example", "Chasing - D402218 - sent 29 October", "Hello again\n\nI am chasing the attached, sent to you on 29 October. Gillian has had no call or letter. Is there a case number I can put on the record? Copy attached in case the first went astray.\n\nMark Ovenden\nProbation Officer\n",
           attach=[("Ashford referral GH 29.10.docx", docx_bytes(d), DOCX)], when=DT(2026, 11, 16, 13, 20))


def more_information():
    m = N("bank-statements-and-licence-copy", "evidence", "what the officer asked for, sent on to a known reference, a PDF attached", fmt="pdf", writer="reportlab")
    from third_c_pdf import P, build
    blob = build([P("LICENCE – Criminal Justice Act 2003"), P("Name: Jerome Petit-Baptiste"), P("Your supervision commences on 6 November 2026 and expires on 5 August 2027."), P("You must be well behaved, not commit any offence and not do anything which could undermine the purposes of your supervision."), P("Signed for the Secretary of State")])
    m.send("Adaeze Okorie <adaeze.okorie@croydon-pdu.example>", "Tomasz Wilk <tomasz.wilk@croydon-homes.example>, homeless.casework@croydon-homes.example", "DTR-CRO-8HTR-2N5V - documents you asked for", "Hi Tomasz\n\nAs promised on the phone here is Jerome's licence. His bank statements are at his mum's and he will bring them to the appointment on Tuesday. His photo ID is a birth certificate only, the citizen card is applied for.\n\nAdaeze\n020 7946 0805\n",
           attach=[("Licence JPB.pdf", blob, PDF)], when=DT(2026, 11, 13, 15, 48))


def withdrawal():
    m = N("no-longer-wants-help", "withdrawal", "a work coach takes back a referral because the customer changed his mind")
    m.send("Sharrock Pauline DWP <pauline.sharrock@mersey-jobcentre.example>", "housingsolutions@sthelens-homes.example", "Please cancel referral for Mr Kearsley", """Good afternoon

I sent you a referral for Mr Barry Kearsley on 9 November. He came in today and says that he has patched things up with his wife and does not want the council involved any more. He no longer agrees to his details being held so please close it and don't contact him.

Sorry for the trouble.

Pauline Sharrock
Work Coach
St Helens Jobcentre
""", when=DT(2026, 11, 18, 14, 11))


def panels():
    m = N("level-two-meeting-invitation", "mappa", "invitation to a MAPPA meeting with agenda and conditions of attendance")
    m.send("MAPPA Unit <mappa.unit@mercia-mappa.example>", "homelessness@herefordshire-homes.example", "OFFICIAL-SENSITIVE: MAPPA Level 2 meeting, 2 December 2026, 10:00 (initials DRW)", """OFFICIAL-SENSITIVE

Dear colleague

You are invited as the duty to cooperate agency for housing to the Level 2 meeting below.

Offender initials: DRW   (name and date of birth will be given by telephone on request)
Date and time: Wednesday 2 December 2026 at 10:00
Place: Microsoft Teams, link to follow from the co-ordinator
Chair: SPO Hereford

Please complete a check of your records beforehand and be ready to say what accommodation may be available on release. If you cannot attend send a deputy who can commit resources. The papers are not to be copied or passed on without the agreement of the Chair.

MAPPA Administrator
West Mercia MAPPA Unit
01632 960 707
""", when=DT(2026, 11, 17, 9, 2))


def self_written():
    m = N("van-on-the-seafront", "self_referral", "a member of the public in trouble writes on a telephone")
    m.send("Donna <donna.k77@post.example>", "housing@thanet-homes.example", "help", """Hi i dont know if this is the right email. me and my daughter who is 15 have been sleeping in my van on the seafront at cliftonville since sunday because my landlord changed the locks. the school said email you. i came out of prison last year and have been doing ok up to now and i have all my payslips. my number is 07700 900 736 please ring me i finish work at 3. Donna Kettley

Sent from my Galaxy
""", when=DT(2026, 11, 19, 6, 58))


def records_request():
    m = N("solicitor-wants-the-file", "information_request", "a solicitor asks for a client's housing file under data-protection law, with authority")
    m.send("Priory Legal <civil@priorylegal.example>", "housing@warwick-homes.example", "Our client: Ms Renata Kowal - subject access request - our ref JH/KOW0031", """Dear Sirs

We act for Ms Renata Kowal (d.o.b. 30 January 1987) of 12 Emscote Rise, Warwick, in connection with a review of a decision under Part 7 of the Housing Act 1996.

Please treat this as a request under Article 15 UK GDPR and supply within one calendar month a complete copy of our client's homelessness file, including any referral received from the Probation Service in or about June 2026, case notes, e-mails and recordings of calls. Our client's signed authority follows by post.

Yours faithfully

J Hallam-Price
Priory Legal LLP
01632 960 350
""", when=DT(2026, 11, 12, 10, 5))


def machines():
    m = N("on-leave-until-monday", "auto_reply", "an out-of-office answer whose system sets no header")
    m.send("Sandiford, Mae <mae.sandiford@pentonville-omu.example>", "housing.needs@islington-homes.example", "Automatic reply: Your referral DTR-ISL-3PQ7-XY4D", """Thank you for your e-mail. I am on annual leave and will be back on Monday 30 November 2026. I will not be reading e-mail.

For anything urgent about release dates, housing referrals or parole please contact the OMU duty desk on 020 7946 0911 or omu.duty@pentonville-omu.example.

Mae Sandiford
Head of Offender Management Delivery
HMP Pentonville
""", when=DT(2026, 11, 16, 8, 30))
    m = N("mailbox-full-report", "bounce", "a delivery status notification of a mail server in three parts")
    raw = """Return-Path: <>
Received: from mx3.west-probation.example (mx3.west-probation.example [192.0.2.44])
	by mail.somersetwest-homes.example with ESMTPS id 7F21C40A; Thu, 12 Nov 2026 14:03:09 +0000
From: Mail Delivery Subsystem <MAILER-DAEMON@mx3.west-probation.example>
To: housing.options@somersetwest-homes.example
Subject: Undelivered Mail Returned to Sender
Date: Thu, 12 Nov 2026 14:03:08 +0000
Message-ID: <20261112140308.5B2E@mx3.west-probation.example>
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="5B2E.1794492188/mx3"

--5B2E.1794492188/mx3
Content-Type: text/plain; charset=us-ascii

This is the mail system at host mx3.west-probation.example.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients.

<c.tapscott@west-probation.example>: host store1.west-probation.example said: 552 5.2.2
    Mailbox full (in reply to end of DATA command)

--5B2E.1794492188/mx3
Content-Type: message/delivery-status

Reporting-MTA: dns; mx3.west-probation.example
Arrival-Date: Thu, 12 Nov 2026 14:03:02 +0000

Final-Recipient: rfc822; c.tapscott@west-probation.example
Action: failed
Status: 5.2.2
Diagnostic-Code: smtp; 552 5.2.2 Mailbox full

--5B2E.1794492188/mx3
Content-Type: text/rfc822-headers

From: housing.options@somersetwest-homes.example
To: c.tapscott@west-probation.example
Subject: Your referral has been received - DTR-SWT-9MBC-4LKQ
Date: Thu, 12 Nov 2026 14:03:01 +0000
Message-ID: <ack-9MBC4LKQ@somersetwest-homes.example>

--5B2E.1794492188/mx3--
"""
    m.send("", "", "", raw=raw)
    m = N("could-not-be-delivered-html", "bounce", "a cloud mail provider's notice that an address does not exist, in HTML, no report part")
    m.send("Microsoft Outlook <postmaster@lewes-omu.example>", "prisonleavers@eastbourne-homes.example", "Undeliverable: Your referral has been received - DTR-EAS-6TXV-8HPD", html=page(
        '<p style="font-size:16pt;color:#3F6CAF"><b>Your message to j.whitcomb@lewes-omu.example couldn\'t be delivered.</b></p><p><b>j.whitcomb</b> wasn\'t found at <b>lewes-omu.example</b>.</p><table><tr><td>prisonleavers</td><td>Office 365</td><td>j.whitcomb</td></tr><tr><td><b>Action Required</b></td><td></td><td>Recipient</td></tr><tr><td colspan="3">Unknown To address</td></tr></table>'
        "<p><b>How to Fix It</b></p><p>The address may be misspelled or may not exist. Retype the entire recipient address and resend. Clear the recipient AutoComplete List first.</p><p>More Info for Email Admins</p><p>Status code: 550 5.1.10</p><p>Remote Server returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup'</p>"), when=DT(2026, 11, 13, 9, 5))


def staff():
    m = N("who-covers-the-prison-desk", "other", "one officer of the team to another about cover and a release list")
    m.send("Marcia Dunn <marcia.dunn@southend-homes.example>", "Housing Options Inbox <housing.options@southend-homes.example>", "Cover for prison desk next week", """Hi all

I'm on training Tues/Weds so Kev is looking after the prison desk. Please put any duty to refer forms in his tray and not mine, and remember we are recording the consent box properly from now on after the audit. HMP Chelmsford have said their list comes a day late this week.

Also somebody has left a mug in the interview room again.

M
""", when=DT(2026, 11, 20, 15, 40))


def portal():
    m = M("alert-from-portal-noreply", "text", "", "a portal's notice of a new referral: fields in pairs, the referrer named inside, link to log in", "hs sit lcg loss rsum via rg rt hd", kind="portal_notification")
    m.g(n="Samuel Ifan Prydderch", dob="1986-07-17", ph="07700 900 595", rn="Yvonne Tait", rm="yvonne.tait@berks-probation.example", rp="01632 960 340", rg="Probation Service - Berkshire", re="Leaving approved premises with nowhere to go", xr="HR-2026-118804", cg=True, rd="2026-11-18", ag="probation", au="Reading", hs="homeless")
    m.lenient += ["rr", "ag"]
    m.send("Homes Referral Portal <no-reply@homesreferral.example>", "homelessness@reading-homes.example", "New Duty to Refer referral HR-2026-118804", """A new Duty to Refer referral has been submitted to Reading Borough Council.

Reference: HR-2026-118804
Submitted: 18/11/2026 11:17

Referring agency: Probation Service - Berkshire
Referrer name: Yvonne Tait
Referrer email: yvonne.tait@berks-probation.example
Referrer telephone: 01632 960 340

Applicant name: Samuel Ifan Prydderch
Applicant date of birth: 17/07/1986
Applicant telephone: 07700 900 595
Housing status: Homeless
Reason for referral: Leaving approved premises with nowhere to go
Consent given: Yes

Log in to https://portal.homesreferral.example/ to view the full referral and accept or reject it within 10 working days.

This is an unmonitored mailbox. Please do not reply.
""", when=DT(2026, 11, 18, 11, 17))


def ordinary():
    m = N("tenant-asks-about-son-in-prison", "other", "a tenant asks about bedroom charge and her son who is in prison")
    m.send("Glenys Hopwood <g.hopwood@post.example>", "housing@nuneaton-homes.example", "Bedroom tax, 14 Attleborough Mews", """Dear Sir or Madam

I have had a letter saying I have to pay for the spare room since my son Ricky went to HMP Featherstone in August. He is coming home in February and his things are still in it. I was told that if he is away less than a year it does not count. Can somebody ring me please on 01632 960 147, I am in most mornings. I also still have the leak under the sink.

Yours truly
Mrs G Hopwood
""", when=DT(2026, 11, 17, 19, 26))
    m = N("landlord-about-a-tenants-probation", "other", "a private landlord complains of a tenant, names his probation officer and asks for the guarantee")
    m.send("Ravi Lettings <office@ravilettings.example>", "privatesector@derby-homes.example", "Bond claim, 5a Pear Tree Nook - Mr Allsop", """Hi

Mr Gary Allsop who you placed with us under the bond scheme in April left last week owing 6 weeks rent (£780) and the back door is broken. His probation officer Carol at St Peters House told me on the phone that he has been recalled so I don't expect to see him. What do I need to send for the bond? I have photos and the check in inventory.

We have two more rooms coming empty if you have anyone.

Ravi
07700 900 128
""", when=DT(2026, 11, 18, 10, 44))


def invitations():
    m = N("webinar-on-the-duty", "bulk", "a training company's mailing about a course on the Duty to Refer, with a way to unsubscribe")
    m.send("Housing Learning Hub <events@housinglearninghub.example>", "housing.options@maldon-homes.example", "Duty to Refer: are your partners getting it right? Free webinar 3 December", html=page(
        "<table width='600'><tr><td><h1>Duty to Refer: are your partners getting it right?</h1><p>Join our panel of prison, probation and hospital leads on <b>Thursday 3 December 2026, 11am to noon</b>.</p><ul><li>What a good referral form contains</li><li>Consent, and what to do without it</li><li>From 56 days to a keyring: a case study</li></ul><p><a href='https://events.housinglearninghub.example/dtr'>Book my free place</a></p>"
        "<p style='font-size:9px'>You receive this because you work in local government housing. <a href='https://events.housinglearninghub.example/u/83114'>Unsubscribe</a> | Housing Learning Hub Ltd</p></td></tr></table>"), head=[("List-Unsubscribe", "<https://events.housinglearninghub.example/u/83114>"), ("Precedence", "bulk")], when=DT(2026, 11, 11, 7, 0))
    m = N("prison-wants-council-at-open-day", "other", "a prison invites the district's housing staff to a meeting about how referrals are made")
    m.send("Ogden, Patricia <patricia.ogden@leyhill-resettlement.example>", "housingneeds@stroud-homes.example, housing@cotswold-homes.example, housingadvice@forest-homes.example", "Duty to Refer - coming together with district councils, 9 December", """Dear all

Following the last reducing reoffending board we would like to hold a morning at HMP Leyhill to talk about how our Duty to Refer forms reach you, what is missing from them and how we can agree a single contact. Would Wednesday 9 December, 10 to 12, suit? Coffee and a tour of the gardens are promised. Please send names and car registrations by 2 December for the gate list, and bring photo ID.

Kind regards

Pat Ogden
Head of Resettlement, HMP Leyhill
01632 960 919
""", when=DT(2026, 11, 12, 16, 15))
