#!/usr/bin/python3
"""Messages near a referral that are none, or are acknowledged otherwise. Needs what third_lib.py names."""
from third_lib import M, DOCX, document, docx_bytes, para, table


def chaser():
    M("other-chaser-second-time", "none", "", "asks for news of a referral sent three weeks ago, gives all its details", ("chaser",), review=True).send(
        "Joyce Amankwah <joyce.amankwah@probation.example>", "housing.options@harlow.example", "Chasing - DTR sent 12 October - Lee Frampton T330917", """
Hello

I sent a duty to refer for Lee Frampton (DOB 02/03/1988, CRN T330917) on 12 October and have had no acknowledgement. He comes out of HMP Highpoint on 4 December.

Can you please confirm that you have it and who is dealing with it? This is the second time of asking.

Joyce Amankwah
Probation Officer
01632 960141
""")


def withdrawal():
    M("other-withdrawal-moved-in-with-brother", "none", "", "asks to close a referral as he has housing now", ("withdrawal",), review=True).send(
        "Theo Vassall <theo.vassall@hmpps.example>", "housingoptions@braintree.example", "RE: Duty to Refer - A3390EK - please close", """
Good morning

Please withdraw the duty to refer we made for Mr Aaron Sturgess A3390EK on 30 September. He is going to live with his brother in Ipswich and no longer wants your help.

Thanks
Theo Vassall, Resettlement Officer, HMP Bure
""")


def release_changed():
    M("other-update-release-brought-forward", "none", "", "a new release date for a case referred before", ("update",), review=True).send(
        "OMU Norwich <omu@norwichprison.example>", "housing.solutions@basildon.example", "URGENT change of release date - referral BAS/2291", """
Dear Sir/Madam

Re: Conrad Ashby, A7156DN, your ref BAS/2291

Further to our duty to refer of 1 October: the release date has changed. He has been approved for HDC and will now be released on 13 November 2026 and not 8 January 2027.

Case Administrator, OMU, HMP Norwich
01632 960466
""")


def contact():
    M("other-contact-change-new-com", "none", "", "the case has a new community offender manager", ("contact_change",), review=True).send(
        "Ailsa Drummond <ailsa.drummond@probation.example>", "dutytorefer@colchester.example", "New COM for Jerome Pilkington (CRN K118204)", """
Hi

Just to let you know that as of Monday the lead contact for Jerome Pilkington, who was referred to you under duty to refer by HMP Chelmsford in September, is no longer me. It is now

Sandeep Virk
Probation Officer, Essex North PDU
07700 900817
sandeep.virk@probation.example

Please send any replies to him.

Ailsa Drummond
""")


def evidence():
    d = document()
    para(d, "**Proof of income and ID list – Ms Dervla Quinn**")
    table(d, [["Document", "Enclosed"], ["Universal Credit statement", "Yes"], ["Birth certificate", "Yes"], ["Section 21 notice", "To follow"]])
    M("other-evidence-documents-to-follow", "none", "", "documents for a referral made on the portal yesterday", ("evidence",), review=True).send(
        "Niall Kavanagh <niall@homelesslink-essex.example>", "housingoptions@tendring.example", "Supporting documents for DTR submitted 3/11/26 - Dervla Quinn", """
Hello,

As promised, supporting documents for the Duty to Refer I submitted through your portal yesterday for Dervla Quinn (18/01/1993). The section 21 notice will follow when she finds it.

Niall
""", attach=[("Documents DQ.docx", docx_bytes(d), DOCX)])


def retention():
    m = M("other-retention-council-flat", "text", "", "asks the council to help keep a tenancy during a short sentence; release far off", ("retention_request", "referral"), lenient=["re", "hs", "sit", "loss", "lsa", "cs", "via", "rt", "ag", "au", "lcg", "ad"])
    m.g(n="Denzel Hargreaves", dob="1985-08-30", pn="A5083FG", cp="HMP Chelmsford", crd="2027-06-14", save=True, land="Castle Point Borough Council", arr="£410", rn="Phyllida Crane", rr="Housing Retention Worker", rg="HMP Chelmsford", rp="01632 960905", cg=True, cm="written", lsa="8 Kellington Road, Canvey Island", ag="prison", cs="sentenced", csl="18 months")
    m.send("Phyllida Crane <phyllida.crane@chelmsfordprison.example>", "Housingoptions@castlepoint.example", "Help to save a tenancy - Hargreaves A5083FG", """
Dear colleague,

Under the county protocol I am asking for your help to save an existing tenancy.

Name: Denzel Hargreaves
Date of birth: 30/08/1985
Prison number: A5083FG
Prison: HMP Chelmsford
Sentenced to: 18 months
Release date: 14/06/2027
Tenancy address: 8 Kellington Road, Canvey Island
Landlord: Castle Point Borough Council
Rent arrears: £410

He would like to keep his flat and could have his sister live there and pay the rent. He has signed consent for me to contact you. Can a colleague advise whether the tenancy can be sublet or surrendered with a nomination on release?

Phyllida Crane
Housing Retention Worker
HMP Chelmsford
01632 960905
""")


def mappa():
    M("other-mappa-meeting-invite", "none", "", "an invitation to a level 2 meeting that names a release and homelessness", ("mappa",), review=True).send(
        "Essex MAPPA Unit <mappa.unit@essexmappa.example>", "housingsolutionsteam@southend.example", "MAPPA Level 2 meeting - invitation - housing attendance required", """
OFFICIAL-SENSITIVE

You are invited to a MAPPP Level 2 meeting on Thursday 26 November 2026 at 10.00 by Teams.

Subject of meeting: D.M., CRN J******, release from HMP Littlehey expected 15/12/2026, currently without accommodation.

Please complete the attendance slip and bring information your agency holds.

MAPPA Co-ordinator
""")


def police_request():
    M("other-police-disclosure-dpa", "none", "", "police ask for an address under the Data Protection Act", ("information_request",), review=True).send(
        "DC Rowena Slade <rowena.slade@essexpolice.example>", "homelessness@eppingforest.example", "Request for disclosure of personal data - Schedule 2 Part 1 para 2 DPA 2018", """
Please find below a request for disclosure.

Subject: Marvin Ketteridge, born 06/06/1999
Information requested: current and previous addresses, contact telephone numbers and the date of any duty to refer received from HMP Wormwood Scrubs
Purpose: prevention and detection of crime

DC 4471 Rowena Slade
Essex Police, CID Harlow
01632 960499
""")


def portal():
    m = M("other-portal-alert-new-referral", "text", "", "a housing portal's notice of a new referral from a no-reply address", ("portal_notification",), lenient=["re", "sit", "hs", "rt", "ag", "rd"])
    m.g(xr="ALT-2026-004417", rn="Mirabel Onslow", rg="Probation Service", rm="mirabel.onslow@probation.example", n="Gregor Haldane", dob="1978-09-14", ag="probation", rd="2026-11-11", re="Released from prison with no accommodation")
    m.send("Housing Alert <no-reply@alert-portal.example>", "housing.adviceemail@chelmsford.example", "New Duty to Refer alert ALT-2026-004417", """
You have received a new Duty to Refer alert.

Alert reference: ALT-2026-004417
Submitted on: 11/11/2026 09:14
Submitted by: Mirabel Onslow, Probation Service (mirabel.onslow@probation.example)
Name: Gregor Haldane
Date of birth: 14/09/1978
Main reason: Released from prison with no accommodation

Log in to view the full alert and change its status. Please do not reply to this email; the mailbox is not monitored.
""", headers=(("Auto-Submitted", "auto-generated"),))


def self_ref():
    M("other-self-referral-leaving-prison-soon", "none", "", "a man's own mail about himself, with words of the duty", ("self_referral",)).send(
        "j.fensome <jfensome88@mail.example>", "housing.solutions@basildon.example", "i need housing please", """
Hi my name is Jack Fensome i am out of prison on tag and my mum says i have to leave by friday. my probation said i should be refered to you duty to refer but she is off sick so im writing myself. i am from basildon all my life. i have got no where to go, please ring me on 07700 900703

jack
""")


def thanks():
    M("other-thanks-and-rota", "none", "", "a practitioner's thanks and a question about the duty rota", ("other",)).send(
        "Fenella Marsh <fenella.marsh@probation.example>", "housingoptions@maldon.example", "Thank you / duty cover over Christmas", """
Hi all

Thanks so much for your help with our duty to refer cases this year, the panel is really working.

Could somebody tell me who covers the duty inbox between Christmas and New Year, and whether you still want the old form or the new one?

Fenella
""")


def blank_form():
    d = document()
    para(d, "**Duty to Refer – referral form**")
    table(d, [["Name of person", ""], ["Date of birth", ""], ["Prison number / CRN", ""], ["Reason for referral", ""], ["Consent given?", "Yes / No"], ["Referrer", ""], ["Date", "Click or tap to enter a date."]])
    M("other-blank-form-for-comment", "none", "", "the blank form, sent for comment on its wording", ("other",), lenient=["review"]).send(
        "Policy Officer <policy@essexhousing.example>", "housing.options@harlow.example; housingoptions@tendring.example".replace(";", ","), "Draft of new DTR form - comments by 30 November", """
Dear all

The draft of the new county duty to refer form is attached. Please let me have your comments before the operational leads' meeting.

Best wishes
Lettice Bramwell
Housing Growth Lead
""", attach=[("DRAFT DTR form v0.3.docx", docx_bytes(d), DOCX)])


def newsletter():
    M("other-webinar-newsletter", "none", "", "a webinar on the duty, by a mailing list", ("bulk",)).send(
        "Homelessness Matters <news@homelessmatters.example>", "housingneeds@brentwood.example", "Webinar: Making the Duty to Refer work for prison leavers", """
Join us on 2 December for a free webinar. Hear from prison and probation leads on referrals, consent and the 56 day window.

Speakers: Dr Amal Idris, HMPPS; Councillor Rita Penfold; James, who was referred from HMP Bedford.

Register: https://homelessmatters.example/webinar

You receive this because you subscribed. Unsubscribe: https://homelessmatters.example/u
""", headers=(("List-Unsubscribe", "<https://homelessmatters.example/u>"), ("Precedence", "bulk")))


def away():
    M("other-out-of-office-com", "none", "", "automatic answer of a probation officer to an acknowledgement", ("auto_reply",)).send(
        "Percival Noakes <percival.noakes@probation.example>", "dutytorefer@colchester.example", "Automatic reply: Duty to Refer received - your referral of 5 November (CRN F210047)", """
I am on annual leave until 23 November. For urgent matters on my cases, including accommodation and duty to refer, please contact the duty officer on 01632 960300.

Percy Noakes
""", headers=(("Auto-Submitted", "auto-replied"), ("X-Auto-Response-Suppress", "All")))


def egress():
    M("other-egress-wrapper-hospital", "none", "", "a secure-mail wrapper whose content needs a log-in", ("encrypted",), review=True).send(
        "Paulette Dunn <paulette.dunn@nhs.example>", "housingoptions@rochford.example", "[SECURE] Duty to Refer - patient", html="""<html><body><p>You have received a secure message from Paulette Dunn.</p><p>Subject: Duty to Refer - patient</p><p><a href="https://switch.egress-secure.example/r/7H2K">Read the message</a></p><p>To read this encrypted message you need a free Egress account. The message expires on 24 December 2026.</p><p>This email and its attachments are protected by Egress Protect.</p></body></html>""")


def all_():
    for f in (chaser, withdrawal, release_changed, contact, evidence, retention, mappa, police_request, portal, self_ref, thanks, blank_form, newsletter, away, egress):
        f()


if __name__ == "__main__":
    all_()
