#!/usr/bin/python3
"""Mail that is not a new referral, one portal notice of a person, and one referral meant for another council. Needs what ninth_b_lib.py names; run ninth_b_all.py."""
from ninth_b_lib import *  # noqa: F401,F403


def all_():
    chaser()
    further_information()
    withdrawal()
    date_changed()
    mappa()
    self_referral()
    police_request()
    out_of_office()
    bounce_office()
    bounce_plain()
    staff()
    portal_named()
    other_council()
    landlord()
    training()


def none(name, kind, shape, frm, to, subj, date, review=False, fmt="none", writer="none", **kw):
    send(name, kind, fmt, writer, shape, [], frm, to, subj, date, review=review, **kw)


def chaser():
    none("chaser-no-number", "chaser", "a third asking, the first mail quoted below with the facts of the person", "Ursula Finch <ursula.finch@probation-eoe.example>", "housing.options@tendring-council.example",
         "RE: RE: Duty to Refer - Jermaine ASANTE", at(2026, 11, 16, 9, 3), cte="7bit", cc="Sunil Rao <sunil.rao@probation-eoe.example>", text="""Morning

Sorry to be a pain but this is now the third time of asking. Has anyone picked up the referral for Jermaine? He is out a week on Thursday and I have to tell his Resettlement Panel something tomorrow. Even just a name would do.

Sunil, my SPO, is copied in as I'm on a course Weds.

Ursula
Probation Officer, Clacton
01632 960 902

-----Original Message-----
From: Ursula Finch
Sent: 05 November 2026 14:40
To: Housing Options
Subject: RE: Duty to Refer - Jermaine ASANTE

Hi, any joy with the below?

-----Original Message-----
From: Ursula Finch
Sent: 19 October 2026 11:17
To: Housing Options
Subject: Duty to Refer - Jermaine ASANTE

Hi,

Please find attached a duty to refer for the above.

Name: Jermaine Asante
DOB: 12/12/1989
CRN: R400917
Prison: HMP Highpoint
Release date: 26/11/2026
Consent: Yes

Thanks
Ursula
""")


def further_information():
    from reportlab.pdfgen import canvas
    b = io.BytesIO()
    c = canvas.Canvas(b, pagesize=(595, 842), invariant=1)
    c.setFont("Helvetica-Bold", 12)
    c.drawString(60, 780, "Department for Work and Pensions")
    c.setFont("Helvetica", 10)
    for i, l in enumerate(["Personal Independence Payment", "Award for: Mrs J Ferreira-Lund", "National Insurance number: QQ 88 12 30 C", "", "Daily living: enhanced rate", "Mobility: standard rate", "From 4 May 2026 to 3 May 2029"]):
        c.drawString(60, 750 - 15 * i, l)
    c.save()
    none("further-information-own-number", "evidence", "our number in the first line, answers an officer's questions about the case, an award letter attached", "Bethan Okafor <bethan.okafor@basildon-nhs.example>",
         "homeless@basildon-council.example", "Jacinta - the bits Carol asked for", at(2026, 11, 13, 13, 13), text="""Hi Carol

Your ref DTR-BAS-K7M4-QXT8

You asked for:

1) PIP letter - attached
2) Landlord's details - Mr Keith Sawyer, 07700 900 187, she is £2,050 behind
3) Does she need ground floor - yes, OT says no more than 2 steps
4) GP - Dr Venkat, Laindon

She's still on the ward, nothing else has changed since I referred her.

Bethan
""", att=[("PIP award.pdf", "application/pdf", b.getvalue())])


def withdrawal():
    none("withdrawal-moving-to-sister", "withdrawal", "a few lines: he no longer wants the council's help, please close", "GRAINGER, Toby <toby.grainger@probation-em.example>", "homelessness@mansfield-council.example",
         "Re: Leon Whitcombe", at(2026, 11, 10, 16, 2), review=True, cte="7bit", text="""Hello Sandra,

Saw Leon yesterday. His sister in Worksop has said he can have the box room for as long as he likes and he moved his stuff in on Sunday. He doesn't want Mansfield to do anything more and asked me to tell you he's changed his mind about you having his information. Can you take the referral I made on 21 October off please, and not ring him.

Thanks for all you did

Toby
PSO
Mansfield Probation
""", heads=[("In-Reply-To", "<AM0-8812@mansfield-council.example>")])


def date_changed():
    h = outlook(mso("Dear all", "", "Update on <b>LEACH, Bradley A7714GC</b> (referred to you by us on 28/9).", "",
                    "Additional days were awarded at adjudication last week so he will not be out on 20/11/2026. New CRD is <b>09/01/2027</b>. HDC is off the table.",
                    "Everything else on the form stands. His COM (Rita Moss) knows.", "", "S/O P Jarrold", "Offender Management Unit", "HMP Wayland", "01632 960 144"))
    none("new-release-date", "update", "additional days, the new release date in bold", "OMU Wayland <omu@hmp-wayland.example>", "housing@breckland-council.example; rita.moss@probation-eoe.example".replace(";", ","),
         "UPDATE - Leach A7714GC - change of CRD", at(2026, 11, 11, 11, 55), html=h)


def mappa():
    h = outlook(mso("<b>OFFICIAL - SENSITIVE</b>", "", "Dear colleague", "", "You are asked to attend or send a suitably senior deputy to the following:", "", "<b>Level 2 meeting (first)</b>", "Initials: D.R.H.", "When: Thursday 3 December 2026, 10:45 - 11:30",
                    "Where: Teams, link to follow from the unit", "Chair: Det. Insp. Yvonne Catterick", "", "The purpose is to look at accommodation on release. Please bring what you hold under his name and complete the agency update sheet by 27 November. "
                    "He will be in the community from January and his offender manager will speak to the housing need.", "", "Do not forward this invitation.", "", "MAPPA Co-ordination Unit", "Northamptonshire"))
    none("mappa-first-meeting", "mappa", "an invitation by initials, housing need on the agenda", "MAPPA Coordination <mappa.unit@northants-police.example>", "housing.spoc@westnorthants-council.example",
         "OFFICIAL-SENSITIVE: L2 invitation 03/12/2026", at(2026, 11, 12, 8, 8), html=h, review=True)


def self_referral():
    none("out-since-friday-needs-room", "self_referral", "a man just out of prison writes about himself from his phone", "paulie b <pauliebrannigan70@postbox.example>", "housing@barrow-housing.example", "need some where to live",
         at(2026, 11, 17, 22, 14), cte="7bit", text="""hi my name is Paul Brannigan 14.5.70 i come out of haverigg friday and was told id have a place at my mates but hes got his girlfriend there now and im on the bench at the station. i have a bad chest and im 56 cant be doing this. my probation is on long term sick so nobodys told me nothing. can some one ring me 07700 900 808 or i can come in what time do you open. thanks paul

Sent from Outlook for Android
""")


def police_request():
    none("police-disclosure-request", "information_request", "a detective asks for a named tenant's file, quoting the Act", "Hollis, Grant 4417 <grant.hollis@lincs-police.example>", "housing.needs@lincoln-council.example",
         "Request for disclosure - personal data - 26/118842", at(2026, 11, 4, 12, 46), review=True, cte="7bit", text="""Good afternoon,

I am investigating an allegation of fraud by false representation. Under Schedule 2 Part 1 Paragraph 2 of the Data Protection Act 2018 I request the following in respect of Lorraine Ann TUCKWELL born 03/03/1980, who I believe applied to you as homeless on leaving HMP Peterborough in or around April 2025:

1. Any homeless application or referral and who made it
2. Addresses and telephone numbers given
3. Household members declared

The information is necessary for the prevention and detection of crime and without it the enquiry would be prejudiced. Please do not tell the data subject.

If this is not the correct department please pass to whoever deals. Authorised by DI S. Brocklesby.

DC 4417 Grant Hollis
Economic Crime
01632 960 417
""")


def out_of_office():
    none("out-of-office-typed-by-rule", "auto_reply", "an absence notice without any automatic header, the council's own mail below", "Fatou Jallow <fatou.jallow@probation-london.example>", "housing.solutions@hounslow-council.example",
         "Re: Duty to Refer acknowledgement - please quote our reference", at(2026, 11, 6, 17, 31), cte="7bit", text="""Hello and thanks for your email.

I'm now away from my desk until Monday 23 November with no access to emails. If you are getting in touch about somebody on my caseload please contact the duty officer on 020 7946 0330, and for new referrals or releases Dionne Marsh (dionne.marsh@probation-london.example).

If a person is in immediate danger dial 999.

Fatou Jallow
Probation Officer
Hounslow

> We have received your Duty to Refer referral and will be in touch
> within three working days.
> Housing Solutions
""")


def bounce_office():
    h = ('<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head><body><p style="font-family:\'Segoe UI\';font-size:21pt;color:#c00">Your message to s.brandreth@hmp-stocken.example couldn\'t be delivered.</p>'
         '<table style="width:100%"><tr><td><b>housing.options</b></td><td align="center">Office 365</td><td align="right"><b>s.brandreth</b></td></tr><tr><td style="color:#777">Action Required</td><td></td><td align="right" style="color:#777">Recipient</td></tr>'
         '<tr><td>Unknown To address</td><td></td><td></td></tr></table><p><b>s.brandreth</b> wasn\'t found at <b>hmp-stocken.example</b>.</p><h3>How to fix it</h3><p>The address may be misspelled or may not exist. Try one of the following: Send it again following these steps.</p>'
         '<h3>More info for email admins</h3><p>Status code: 550 5.1.10</p><p>This error occurs when the sender tries to send a message to a recipient but the address can\'t be found.</p>'
         '<h3>Original Message Details</h3><table><tr><td>Created Date:</td><td>11/9/2026 10:31:07 AM</td></tr><tr><td>Sender Address:</td><td>housing.options@rutland-council.example</td></tr><tr><td>Recipient Address:</td><td>s.brandreth@hmp-stocken.example</td></tr>'
         '<tr><td>Subject:</td><td>Receipt of your referral</td></tr></table></body></html>')
    none("bounce-html-no-report", "bounce", "an undeliverable notice as one HTML part, no delivery-status part", "Microsoft Outlook <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@rutland-council.example>", "housing.options@rutland-council.example",
         "Undeliverable: Receipt of your referral", at(2026, 11, 9, 10, 31), html=h, html_only=True)


def bounce_plain():
    none("bounce-mailbox-full-plain", "bounce", "a small provider's plain-text failure with the whole referral that was answered below", "Mail Delivery Subsystem <MAILER-DAEMON@mx.turningtide.example>", "dutytorefer@ipswich-council.example", "failure notice",
         at(2026, 11, 18, 3, 40), cte="7bit", text="""Hi. This is the mail program at mx.turningtide.example.
I'm afraid I wasn't able to deliver your message to the following addresses.
This is a permanent error; I've given up. Sorry it didn't work out.

<casework@turningtide.example>:
user is over quota, message not accepted for local delivery (#5.2.2)

--- Below this line is a copy of the message.

Return-Path: <dutytorefer@ipswich-council.example>
From: Ipswich Housing <dutytorefer@ipswich-council.example>
To: casework@turningtide.example
Subject: Your referral
Date: Wed, 18 Nov 2026 03:39:58 +0000

Thank you. We have your referral and an officer will contact you.

On 17/11/2026 casework wrote:
> Client name: Demi Latchford
> DOB: 01/02/2000
> Reason for referral: relationship breakdown, homeless tonight
> Consent: yes
""")


def staff():
    none("officers-about-a-case", "other", "one officer to another about a case, the shared inbox copied", "Imogen Vale <imogen.vale@stroud-council.example>", "Craig Dunkerley <craig.dunkerley@stroud-council.example>",
         "that HMP Eastwood Park lady", at(2026, 11, 5, 15, 20), cc="Housing Advice <housing.advice@stroud-council.example>", cte="7bit", text="""Craig - did you ever ring the prison back about the Eastwood Park lady? OMU say she comes out on the 24th and probation have told her she's got an interview with us, which is news to me. I've put a file note on. If you're off tomorrow can you leave me the DTR form and I'll do the PHP myself.

Also whose turn is it for the out of hours phone, Gaynor says it's you??

Im
""")


def portal_named():
    t = """Hello,

A partner agency has told Home Link East about a household in your area.

Household lead: Marguerite Delacroix-Webb
Home Link reference: HLE-26-019842
Agency: Adult Social Care, Suffolk
Raised by: Bartholomew Quill (bartholomew.quill@suffolk-asc.example)
Raised on: 15 November 2026
Housing authority chosen: Babergh

Sign in to see the rest of the referral and to accept it:
https://partners.homelinkeast.example/inbox/19842

You are getting this because you are set up as an inbox owner. This mailbox cannot receive replies.
Home Link East
"""
    r = ref(n="Marguerite Delacroix-Webb", xr="HLE-26-019842", ag="social_services", ro="Adult Social Care, Suffolk", rn="Bartholomew Quill", rm="bartholomew.quill@suffolk-asc.example", rd="2026-11-15", au="Babergh")
    send("portal-notice-of-a-person", "portal_notification", "text", "housing portal notice", "a portal's short notice, the rest behind a link", [r], "Home Link East <no-reply@homelinkeast.example>", "housing.options@babergh-council.example",
         "New partner referral waiting: HLE-26-019842", at(2026, 11, 15, 18, 5), text=t, cte="7bit", lenient="rd")


def other_council():
    t = """Dear Cambridge City Council Housing Advice,

DUTY TO REFER

Person referred: Oskar Halvorsen-Tate
Date of birth: 7 April 1998
CRN: H118734
Telephone: 07700 900 067
Living at: Winter Comfort night space, Victoria Road (bed by bed, nothing after this week)
Why: asked to leave a shared house in Arbury by the other tenants
Wishes to be referred to: Cambridge City Council
Connection: born in Cambridge, father lives in Chesterton
Risk of serious harm: Low
Agrees to this: Yes - verbal 12/11/26

Referring officer: Zainab Whitcroft, PSO, Cambridge Probation Office, 01632 960 065
Team manager: Ellis Barraclough, 01632 960 066
"""
    r = ref(n="Oskar Halvorsen-Tate", dob="1998-04-07", crn="H118734", ph="07700 900 067", sit="Winter Comfort night space, Victoria Road (bed by bed, nothing after this week)", re="asked to leave a shared house in Arbury by the other tenants",
            au="Cambridge", lcd="born in Cambridge, father lives in Chesterton", lcg=["family"], rl="low", cg=True, cm="oral", cd="2026-11-12", rn="Zainab Whitcroft", rr="PSO", ro="Cambridge Probation Office", rp="01632 960 065", ag="probation",
            um=[("Team manager", "Ellis Barraclough, 01632 960 066")])
    send("meant-for-cambridge", "referral", "text", "typed in the mail", "a full referral that greets and names another council than the inbox it came to", [r], "Whitcroft, Zainab <zainab.whitcroft@probation-eoe.example>",
         "housing.options@harlow-council.example", "Duty to refer OHT", at(2026, 11, 12, 14, 14), text=t, cte="7bit", review=True, lenient="ad loss re sit rs hs lcg lcd ro hd um cs")


def landlord():
    none("landlord-tenant-in-custody", "other", "a landlord about the rent of a tenant who has gone to prison", "Derek Philpott <derekphilpott.lettings@postbox.example>", "housing.advice@east-lindsey-council.example", "12b Drummond Road - what happens to his rent",
         at(2026, 11, 8, 19, 47), cte="7bit", text="""Dear Sirs

I let 12b Drummond Road to a chap your department placed with me in 2024 with a bond. A neighbour tells me he was sent to Lincoln prison about a month ago, I don't know for how long. His probation officer won't talk to me, "data protection". The Universal Credit has stopped and I'm two payments down.

Can you tell me if the bond covers this, and can I go in and clear it or do I have to serve notice on an empty flat? I'd have him back when he's released as he was no trouble but I can't carry the place for nothing.

D. Philpott
07700 900 199
""")


def training():
    h = ('<table width="600" align="center" style="font-family:Arial"><tr><td style="background:#2b5f75;color:#fff;padding:18px;font-size:22px">Homelessness Skills Network</td></tr><tr><td style="padding:16px"><p>Hi Housing Colleague,</p>'
         '<p><b>Getting prison and hospital referrals right first time</b><br>A half-day online course for frontline officers on the duty to refer: consent, what makes a good referral form, and the 56 days.</p>'
         '<p>Wednesday 9 December 2026, 9.30am to 12.45pm<br>&pound;145 plus VAT per delegate, third place free</p><p><a href="https://click.skillsnetwork.example/b/88121">Book now</a></p>'
         '<p><b>Also coming up</b></p><ul><li>Writing section 184 decisions</li><li>Working with people released from custody: a former prisoner\'s view</li><li>Local connection refresher</li></ul></td></tr>'
         '<tr><td style="font-size:10px;color:#777;padding:16px">You receive this because your organisation has trained with us before. <a href="https://click.skillsnetwork.example/u/88121">Unsubscribe</a> | <a href="https://click.skillsnetwork.example/v/88121">View in browser</a></td></tr></table>')
    none("course-on-referrals", "bulk", "a mass mailing for a course about referrals from prisons and hospitals", "Homelessness Skills Network <courses@skillsnetwork.example>", "housing.options@worthing-council.example",
         "Last 6 places: prison & hospital referrals, right first time", at(2026, 11, 17, 7, 0), html=h, heads=[("List-Unsubscribe", "<https://click.skillsnetwork.example/u/88121>")])
