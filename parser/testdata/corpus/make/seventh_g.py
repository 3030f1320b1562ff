#!/usr/bin/python3
"""Mail that is no form, and mail that only looks like a referral: all kinds. Needs what third_lib.py names; run seventh_all.py."""
from seventh_lib import *  # noqa: F401,F403


def all_():
    # a referral in prose, passed on by the contact centre
    f = F("passed-on-by-contact-centre", "text", "", "a referral in prose without a label, forwarded by the council's own contact centre; two signatures",
          lenient=["custody.status", "housing.situation", "housing.loss_reason", "homeless_status", "referrer.organisation", "referrer.team", "local_connection.details", "local_connection.grounds", "reason", "needs.physical_health", "person.contact_via", "custody.licence_conditions"])
    body = """One for you, came into the general inbox on Friday. Not logged on our side.

Sharon Pyne
Customer Service Adviser
Maldon District Council
01632 960 001

From: Oluwaseun Bright <o.bright@essexnorth-probation.example>
Sent: 13 November 2026 16:41
To: Customer Contact <contact@maldon.gov.uk>
Subject: Homeless next week

Dear Sir/Madam,

I am a probation officer in Chelmsford and I supervise Mr Jerome Fitzroy Callender, who was born on 21 January 1982 (our reference X903317). He finished a fourteen month sentence in the spring and has been on licence since, living with his aunt at 5 Fambridge Road, Maldon CM9 9ZZ.

His aunt has now asked him to go by next Friday, 20 November, because her landlord has found out. He has no savings and works three nights a week at a bakery in Heybridge. He has lived in the district for all but two years of his life.

Jerome asked me this afternoon to refer him to you and is happy for you to ring him on 07700 900 214. You can get hold of me on 01632 960 625 as I will be co-ordinating things at our end. He is a low risk of harm and there is nothing I need to tell you about visiting him.

Many thanks,

Seun Bright
Probation Officer, Essex North PDU
"""
    f.g(n="Jerome Fitzroy Callender", dob="1982-01-21", crn="X903317", ad="5 Fambridge Road, Maldon CM9 9ZZ", cs="licence", csl="fourteen month", hd="2026-11-20", ph="07700 900 214", cg=True, cm="oral", rn="Seun Bright", rr="Probation Officer", rp="01632 960 625",
        rt="Essex North PDU", ag="probation", rl="low", hs="threatened", lcd="He has lived in the district for all but two years of his life.", ln="Seun Bright", lp="01632 960 625",
        re="His aunt has now asked him to go by next Friday, 20 November, because her landlord has found out.", staff="there is nothing I need to tell you about visiting him")
    f.lenient += ["custody.sentence_length", "risk.to_staff", "consent.method", "lead.name", "lead.phone", "referrer.name", "homeless_date", "consent.date", "referral_date"]
    f.send("Customer Contact <contact@maldon.gov.uk>", "housingoptions@maldon.gov.uk", "FW: Homeless next week", body, on="2026-11-16")

    # two people in one mail
    f = F("two-brothers-one-mail", "text", "", "two men referred in one mail, a paragraph each, the shared facts said once",
          lenient=["custody.status", "housing.situation", "housing.loss_reason", "homeless_status", "referrer.organisation", "referrer.team", "local_connection.details", "local_connection.grounds", "reason", "person.contact_via", "household", "custody.release_type", "needs.mental_health", "needs.substance_misuse"])
    body = """Hello Rochford

Two duty to refers please, brothers but they need separate places. Both are with us at HMP/YOI Hollesley Bay, both have given written consent, both are sentenced and both want Rochford.

The first is Marlon Everett Sealy, DOB 4 May 1989, A9917EN. He goes out on 11 December 2026. His COM is Tamsin Rowe, 01632 960 690, tamsin.rowe@essexsouth-probation.example. He had a flat share in Rayleigh that has gone.

The second is Leon Sealy, DOB 30 September 1992, A9918EN, leaving on 8 January 2027. COM Ben Hargreave, 01632 960 691, ben.hargreave@essexsouth-probation.example. He was at their dad's in Hockley but dad has gone into a home and the council has the flat back.

Neither is MAPPA. Happy to set up calls for either of them.

Regards

Viv Tranter
Resettlement Officer
HMP/YOI Hollesley Bay
01632 960 699
viv.tranter@hollesleybay-omu.example
"""
    f.g(n="Marlon Everett Sealy", dob="1989-05-04", pn="A9917EN", crd="2026-12-11", ln="Tamsin Rowe", lp="01632 960 690", lm="tamsin.rowe@essexsouth-probation.example", cp="HMP Hollesley Bay", cs="sentenced", cg=True, cm="written", au="Rochford", ag="prison",
        rn="Viv Tranter", rr="Resettlement Officer", rp="01632 960 699", rm="viv.tranter@hollesleybay-omu.example", rg="HMP/YOI Hollesley Bay", re="He had a flat share in Rayleigh that has gone.")
    f.another("consent", "authority", "agency", "referrer")
    f.g(n="Leon Sealy", dob="1992-09-30", pn="A9918EN", crd="2027-01-08", ln="Ben Hargreave", lp="01632 960 691", lm="ben.hargreave@essexsouth-probation.example", cp="HMP Hollesley Bay", cs="sentenced",
        re="He was at their dad's in Hockley but dad has gone into a home and the council has the flat back.")
    f.lenient += ["consent.method", "person.last_settled_address"]
    f.send("Tranter, Viv <viv.tranter@hollesleybay-omu.example>", "housingoptions@rochford.gov.uk", "2 x DTR", body, on="2026-11-04")

    # a chaser that quotes everything
    f = F("third-time-of-asking", "none", "", "a chaser above a chain that quotes an acknowledgement and the whole referral with its labels", kinds=["chaser"], lenient=["review"])
    f.send("Howell, Rhiannon <rhiannon.howell@essexnorth-probation.example>", "housingoptions@braintree.gov.uk", "RE: RE: Duty to Refer received: DTR-BRA-P4X2-9KMN", """Third time of asking! He is out on Monday and I still don't know who has his case. Can someone please call me today.

Rhiannon

-----Original Message-----
From: Howell, Rhiannon
Sent: 09 November 2026 10:10
To: housingoptions@braintree.gov.uk
Subject: RE: Duty to Refer received: DTR-BRA-P4X2-9KMN

Hi, any news on the below please?

> On 12 Oct 2026, at 11:02, Braintree Housing Options <housingoptions@braintree.gov.uk> wrote:
>
> Thank you. We received your referral on Monday 12 October 2026 at 11:01.
> Local authority: Braintree | Reference: DTR-BRA-P4X2-9KMN | Received: 12/10/2026
>
>> Name: Stuart Alan Mepham
>> Date of birth: 25/03/1977
>> Prison: HMP Bure    Number: A1093DD
>> Release date: 23/11/2026 (CRD)
>> Consent: yes, written
>> Referrer: Rhiannon Howell, Probation Officer, 01632 960 630
>> Reason for referral: NFA on release, connection Witham
""", headers=[("In-Reply-To", "<ack.7731@braintree.gov.uk>"), ("References", "<ack.7731@braintree.gov.uk>")], date=datetime.datetime(2026, 11, 19, 9, 12))

    # an update
    f = F("out-a-fortnight-early", "none", "", "a release brought forward, told in two sentences, with the reference in the subject only", kinds=["update"], lenient=["review"])
    f.send("OMU Whatton <omu@whatton-omu.example>", "housing.adviceemail@chelmsford.gov.uk", "DTR-CHE-7QRW-2HTD - change of date", """Dear colleague

Recalculation of the sentence means that Mr Ferris will now go out on 27 November instead of 11 December 2026. Nothing else has changed and his COM is aware.

Kind regards
Offender Management Unit
HMP Whatton
""", date=datetime.datetime(2026, 11, 12, 15, 40))

    # a new lead
    f = F("leaving-the-service-on-friday", "text", "", "an officer says who takes over her two-line caseload of one; the new lead's particulars in a sentence", kinds=["contact_change"],
          lenient=["review", "referrer", "agency", "custody", "person", "unmapped", "external_reference"])
    f.lenient = [k for k in f.lenient if k in ("review", "referrer", "agency", "custody", "person", "unmapped", "external_reference")]
    f.g(n="Danielle Whitbread", xr="DTR-TEN-M3VC-8BPL", ln="Oscar Nightingale", lp="01632 960 637", lm="oscar.nightingale@essexnorth-probation.example")
    f.send("Farah Aziz <farah.aziz@essexnorth-probation.example>", "housingoptions@tendringdc.gov.uk", "Danielle Whitbread DTR-TEN-M3VC-8BPL", """Hi Cathy

I'm leaving the service on Friday. From Monday Danielle Whitbread's community offender manager will be Oscar Nightingale (01632 960 637, oscar.nightingale@essexnorth-probation.example), so could you please put him down as the lead contact instead of me? Everything else on the referral stands.

It's been good working with you.

Farah
""", date=datetime.datetime(2026, 10, 28, 13, 5))

    # a withdrawal
    f = F("does-not-want-you-to-have-it", "none", "", "the person has changed her mind: consent withdrawn, told by a ward, no reference", kinds=["withdrawal"], review=True)
    f.send("Cavell Ward <cavell.ward@broomgrange-nhs.example>", "housingoptions@castlepoint.gov.uk", "Our referral of last Wednesday (Mrs P Eastlake)", """Good morning,

We sent you a duty to refer form for Mrs Eastlake on 4 November. She has had a think over the weekend and does not want the council involved any more, and has asked that you do not keep her details or ring her. Her daughter is taking her in.

Please can you confirm that it has been taken off.

Regards,
Ward Clerk, Cavell Ward
Broomgrange Hospital
""", date=datetime.datetime(2026, 11, 9, 10, 22))

    # out of office, that says a new person to ask
    f = F("back-after-annual-leave", "none", "", "an absence note that answers an acknowledgement and names another officer for duty to refer matters", kinds=["auto_reply"])
    f.send("Whitelock, Bernice <bernice.whitelock@essexsouth-probation.example>", "housingsolutionsteam@southend.gov.uk", "Automatic reply: Duty to Refer received: DTR-SOU-6LKD-4FFX", """Thank you for your email. I am on annual leave until Monday 30 November with no access to my mailbox.

For duty to refer and CAS3 matters please contact my colleague Jonty Adeane, 01632 960 684, jonty.adeane@essexsouth-probation.example. If a person on probation is homeless tonight, ring the office duty line on 01632 960 680.

Bernice Whitelock
Probation Officer
""", headers=[("Auto-Submitted", "auto-replied"), ("X-Auto-Response-Suppress", "All"), ("In-Reply-To", "<ack.5120@southend.gov.uk>")], date=datetime.datetime(2026, 11, 18, 8, 31))

    # a bounce
    f = F("no-such-mailbox-at-the-prison", "none", "postfix", "a delivery report in three parts, the acknowledgement's headers within", kinds=["bounce"])
    f.send("MAILER-DAEMON@relay.harlow.gov.uk", "housing.options@harlow.gov.uk", "", raw=b"""Return-Path: <>
Received: from relay.harlow.gov.uk (localhost [127.0.0.1]) by relay.harlow.gov.uk (Postfix); Tue, 17 Nov 2026 11:20:44 +0000 (GMT)
Date: Tue, 17 Nov 2026 11:20:44 +0000 (GMT)
From: MAILER-DAEMON@relay.harlow.gov.uk (Mail Delivery System)
To: housing.options@harlow.gov.uk
Subject: Undelivered Mail Returned to Sender
Message-ID: <20261117112044.8D1F@relay.harlow.gov.uk>
MIME-Version: 1.0
Auto-Submitted: auto-replied
Content-Type: multipart/report; report-type=delivery-status; boundary="8D1F.1700220044/relay"

--8D1F.1700220044/relay
Content-Description: Notification
Content-Type: text/plain; charset=us-ascii

This is the mail system at host relay.harlow.gov.uk.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients. It's attached below.

<omu.duty@wayland-omu.example>: host mx.wayland-omu.example[192.0.2.44] said:
    550 5.1.1 User unknown (in reply to RCPT TO command)

--8D1F.1700220044/relay
Content-Description: Delivery report
Content-Type: message/delivery-status

Reporting-MTA: dns; relay.harlow.gov.uk
X-Postfix-Queue-ID: 8D1F
Arrival-Date: Tue, 17 Nov 2026 11:20:43 +0000 (GMT)

Final-Recipient: rfc822; omu.duty@wayland-omu.example
Action: failed
Status: 5.1.1
Remote-MTA: dns; mx.wayland-omu.example
Diagnostic-Code: smtp; 550 5.1.1 User unknown

--8D1F.1700220044/relay
Content-Description: Undelivered Message Headers
Content-Type: text/rfc822-headers

From: Harlow Housing Options <housing.options@harlow.gov.uk>
To: omu.duty@wayland-omu.example
Subject: Duty to Refer received: DTR-HAR-2WCB-T9YJ
Message-ID: <ack.9917@harlow.gov.uk>
In-Reply-To: <dtr.form.41@wayland-omu.example>
Auto-Submitted: auto-replied
Date: Tue, 17 Nov 2026 11:20:42 +0000

--8D1F.1700220044/relay--
""")

    # the police ask
    f = F("police-ask-for-an-address", "none", "", "a disclosure request in a form's lines: name, date of birth and CRO number of a man, but nobody is referred", kinds=["information_request"], review=True)
    f.send("PC 4471 Lorna Keeble <lorna.keeble@essex-constabulary.example>", "housingneeds@brentwood.gov.uk", "Request for disclosure - DPA 2018 Sch 2 Pt 1 para 2", """REQUEST TO AN EXTERNAL ORGANISATION FOR THE DISCLOSURE OF PERSONAL DATA TO THE POLICE

Under Schedule 2 Part 1 Paragraph 2 of the Data Protection Act 2018 and GDPR Article 6(1)(d)

To: Brentwood Borough Council, Housing
Name: Gavin Michael STROUD
Date of birth: 08/10/1990
Last known address: hostel placement, Warley
CRO/PNC: 10/44120K
Information required: current address and telephone number; name of housing officer; whether he was referred by probation in September
Purpose: prevention and detection of crime
Reason for referral to you: subject wanted on a warrant, previously released from HMP Chelmsford 25/09/2026
Consent of data subject: not sought, would prejudice the enquiry
Requesting officer: PC 4471 Keeble, 01632 960 999
Date: 16/11/2026
""", date=datetime.datetime(2026, 11, 16, 19, 3))
