#!/usr/bin/python3
"""Referrals typed into the mail itself. Needs what third_c_lib.py names; run third_c_all.py."""
from third_c_lib import *  # noqa: F401,F403


def all_():
    prison_colons()
    probation_numbered_replies()
    jobcentre_prose()
    hospital_social_worker_list()
    outreach_dots()
    college_lead()
    matron_two_people()


def prison_colons():
    m = M("stocken-colon-lines", "text", "", "label, colon and answer on one line, groups parted by empty lines", "hs sit lcg loss rsum re via")
    m.g(n="Jamie Lee Stubbs", dob="1997-10-30", pn="A4471FH", crn="M771230", ni="QQ663141A", cp="HMP Stocken", crd="2026-12-31", crt="CRD", cof="Burglary dwelling", csl="28 months", cs="sentenced", eth="White British",
        lsa="12 Allington Gardens, Grantham NG31 9ZZ", loss="Ended when mum moved to Spain", re="No address to be released to. HDC refused for same reason.", lcd="Born in Grantham, worked at Moy Park 2019-2023", lcg=["residence", "employment"],
        rl="medium", mh="ADHD (not medicated)", phy="None", sub="Spice in custody, last positive MDT Aug 26", cas3=True, ln="Wendy Ashdown", lp="01632 960 217", lm="wendy.ashdown@lincs-probation.example", au="South Kesteven",
        rn="Craig Bellamy-Hart", rr="POM", rg="HMP Stocken", rp="01632 960 200 ext 4417", rm="craig.bellamy-hart@stocken-omu.example", rd="2026-11-10", cg=True, cm="written", cd="2026-11-06", ag="prison", af=False, cl=False)
    m.lenient += ["lcd", "lcg", "crt", "cs", "rg", "phy", "csl"]
    m.send("Bellamy-Hart, Craig <craig.bellamy-hart@stocken-omu.example>", "housing.options@southkesteven-homes.example", "DTR - A4471FH Stubbs - CRD 31/12/26",
           """Good afternoon,

Duty to Refer for the below. Please confirm receipt.

Authority referred to: South Kesteven District Council
Date: 10/11/2026

Prisoner: Jamie Lee STUBBS
Prison number: A4471FH
CRN: M771230
DOB: 30/10/1997
NINO: QQ 66 31 41 A
Ethnicity: White British
Ex-forces: No
Care leaver: No

Establishment: HMP Stocken
Sentence: 28 months
Offence: Burglary dwelling
CRD: 31/12/2026
ROSH: Medium
MAPPA: N/A

Last address: 12 Allington Gardens, Grantham NG31 9ZZ
Reason that address ended: Ended when mum moved to Spain
Reason for referral: No address to be released to. HDC refused for same reason.
Local connection: Born in Grantham, worked at Moy Park 2019-2023
CAS3: Referral submitted 09/11/2026

Mental health: ADHD (not medicated)
Physical health: None
Substance misuse: Spice in custody, last positive MDT Aug 26

Consent: Signed consent form obtained 06/11/2026
COM: Wendy Ashdown, 01632 960 217, wendy.ashdown@lincs-probation.example

Regards

Craig Bellamy-Hart
POM
HMP Stocken
01632 960 200 ext 4417
craig.bellamy-hart@stocken-omu.example

This e-mail and any files transmitted with it are intended solely for the
person to whom they are addressed. If you are not that person please delete
it and tell the sender.
""")


def probation_numbered_replies():
    m = M("ilford-numbered-replies", "text", "", "council's numbered questions answered after dashes in a reply, the first mail quoted below", "hs sit lcg loss rsum via rt rg")
    m.g(n="Abdirahman Yusuf Warsame", aka="Abdi", dob="2001-07-12", ph="07700 900 482", crn="F310077", nat="Somali", imm="Refugee status", lang="Somali and English", itp=False, cs="licence", cof="robbery",
        ad="CAS3, Room 4, 119 Cranbrook Road, Ilford IG1 9ZZ", hd="2026-12-09", re="CAS3 placement is 84 nights and comes to an end. He has no family in the UK apart from an uncle in Cardiff who he is not allowed to live with.", rl="medium", staff="Lone female visits not advised", lcd="Been in Redbridge 6 months",
        mh="PTSD, waiting for NELFT", cg=True, cm="oral", rn="Ifeoma Chukwu-Bright", rr="Probation Services Officer", rp="020 7946 0722", rm="ifeoma.chukwu-bright@redbridge-pdu.example", ag="probation", au="Redbridge")
    m.lenient += ["imm", "cof", "cd", "rd", "lcd", "lcg", "au", "ad", "nat", "excl", "sub", "cas3"]
    m.send("Ifeoma Chukwu-Bright <ifeoma.chukwu-bright@redbridge-pdu.example>", "Homeless Triage <triage@redbridge-homes.example>", "RE: Referral for a probation client",
           """Hi Mo

Thanks for coming back so quickly. Answers below each, as you asked. I do need a reference by Friday for his CAS3 file.

1. Client's name, date of birth and any other names
   - Abdirahman Yusuf Warsame, 12 July 2001, goes by Abdi
2. CRN
   - F310077
3. Phone or email for the client (NOT yours)
   - 07700 900 482
4. Nationality, immigration status and languages. Is an interpreter wanted?
   - Somali, refugee status (BRP copy on request). Somali and English, no interpreter
5. Where is the client tonight, and until when?
   - CAS3, Room 4, 119 Cranbrook Road, Ilford IG1 9ZZ. Ends 9 December 2026
6. Why are you referring?
   - CAS3 placement is 84 nights and comes to an end. He has no family in the UK apart from an uncle in Cardiff who he is not allowed to live with.
7. Is the client on licence or an order, and for what?
   - Licence to 14/02/2028, robbery
8. Risk level and anything our officers must know
   - Medium. Lone female visits not advised
9. Connection to Redbridge
   - Been in Redbridge 6 months
10. Health
   - PTSD, waiting for NELFT
11. Has the client said yes to this?
   - Yes verbally in supervision last week

Kind regards

Ifeoma Chukwu-Bright
Probation Services Officer
Redbridge Probation Delivery Unit
020 7946 0722 | ifeoma.chukwu-bright@redbridge-pdu.example

-----Original Message-----
From: Homeless Triage <triage@redbridge-homes.example>
Sent: 12 November 2026 09:14
To: Ifeoma Chukwu-Bright
Subject: RE: Referral for a probation client

Hi Ifeoma

We don't use a form. Please answer the questions on our list and I'll book him in.

Mohammed Farrukh
Triage Officer | 020 7946 0700
""", when=datetime.datetime(2026, 11, 12, 11, 31))


def jobcentre_prose():
    m = M("work-coach-letterlike", "text", "", "a short letter, every fact in a sentence", "hs sit lcg loss rsum via rt rg lcd re cm sup")
    m.g(n="Margaret Ellen Swaby", dob="1961-03-09", ni="QQ519080C", ph="07700 900 105", ad="33 Talbot Street, Burnley BB10 9ZZ", hd="2026-12-14", cg=True, rn="Louise Entwistle", rr="Work Coach", rp="01632 960 910", ag="jobcentre", arr="about £900",
        re="She has lived there nineteen years but the owner has died and his son is selling.", phy="COPD", au="Burnley", land="Mr Haworth")
    m.lenient += ["land", "arr", "phy", "hd", "cd", "rg", "household"]
    m.send("Entwistle Louise DWP <louise.entwistle@lancs-jobcentre.example>", "housingneeds@burnley-homes.example", "Customer worried about losing her home",
           """Hello

I would like to refer Mrs Margaret Ellen Swaby to Burnley Borough Council as a person who may lose her home soon. She was with me this morning and asked me to do so.

Mrs Swaby was born on 9 March 1961, her National Insurance number is QQ 51 90 80 C and you can ring her on 07700 900 105. She lives at 33 Talbot Street, Burnley BB10 9ZZ, renting from Mr Haworth. She has lived there nineteen years but the owner has died and his son is selling. She showed me a notice which says she has to be out by 14 December 2026. She also owes about £900, which she thinks is being taken off her UC now.

She has COPD and does not manage stairs well. She lives by herself, though her grandson Kyle (07700 900 108) comes most days and is happy to sit in on a call.

I am in the office Monday to Thursday.

Yours

Louise Entwistle
Work Coach, Burnley Jobcentre
01632 960 910
""")


def hospital_social_worker_list():
    m = M("discharge-lounge-facts", "text", "", "prose, then a bare list without labels' colons, keyworker and sister with telephones", "hs sit lcg loss rsum via rt rg re op sup ad")
    n = nhs("999321004")
    m.g(n="Zbigniew Marek Wozniak", aka="Ziggy", dob="1969-12-01", nhs=n.replace(" ", ""), lang="Polish", itp=True, imm="EUSS settled", phy="Below-knee amputation 2 November, wheelchair, waiting for prosthetics", sub="Alcohol, detoxed on ward", cg=True, cm="oral",
        cd="2026-11-17", rn="Faith Omondi", rr="Hospital Social Worker", rp="01632 960 748", rm="faith.omondi@derwent-hospitals.example", ag="hospital", au="Derby", lsa="Top floor flat, 40 Normanton Road, Derby DE1 9ZZ",
        re="The flat is up 51 steps and the landlord has already taken the keys back.", lcd="In Derby since 2005, worked for a poultry firm until 2021")
    m.lenient += ["imm", "phy", "sub", "au", "lcd", "lang", "ag", "homeless_date"]
    m.send("OMONDI, Faith (DERWENT HOSPITALS) <faith.omondi@derwent-hospitals.example>", "housing.duty@derby-homes.example", "Patient for D2R - ZW ward 209",
           """Dear Derby City Council housing duty officer,

I am making a referral under the homelessness legislation for a gentleman on Ward 209, Royal Derby, whose flat is no longer any use to him. The flat is up 51 steps and the landlord has already taken the keys back. He will be medically fit from about 27 November but the ward won't send him out without somewhere to go.

Name            Zbigniew Marek Wozniak (everyone says Ziggy)
Date of birth   1 Dec 1969
NHS             %s
Language        Polish, interpreter please
Status          EUSS settled
Last address    Top floor flat, 40 Normanton Road, Derby DE1 9ZZ
Connection      In Derby since 2005, worked for a poultry firm until 2021
Health          Below-knee amputation 2 November, wheelchair, waiting for prosthetics
                Alcohol, detoxed on ward
Consent         Given verbally through Polish interpreter 17/11/26

People involved are Beth Hallam (alcohol liaison, 01632 960 750) and his sister Danuta Nowak in Ilkeston, 07700 900 395, whose house has no downstairs toilet. He has no phone since admission.

Best wishes

Faith Omondi
Hospital Social Worker, Discharge Hub
01632 960 748 (Mon-Fri)
faith.omondi@derwent-hospitals.example
""" % n, when=datetime.datetime(2026, 11, 18, 9, 50))


def outreach_dots():
    m = M("outreach-dotted", "text", "", "labels filled with dots, some empty, answers wrapped over lines, dog and companion mentioned", "hs sit loss rsum rg re sup")
    m.g(n="Patricia Anne Gilhooley", aka="Trish", dob="1974-02-20", ph="07700 900 980", sit="Tent, behind Central Park pavilion", nfa=True, rs=True, lsa="Flat 11, Stopford Place, Plymouth PL1 9ZZ", loss="Evicted Feb 2026 for cuckooing by others",
        re="Trish has been out since February and wants to come in for winter if she can keep the dog.", mh="EUPD, known to Livewell", sub="Heroin and pregabalin, on script", phy="Hep C, DVT left leg", da=True, lcg=["residence"], lcd="14 years", cg=True, cm="oral",
        rn="Ollie Trescothick", rg="Path Plymouth Outreach", rp="07700 900 985", rm="ollie.t@pathoutreach.example", rd="2026-11-18", ag="other", rr="Outreach worker", ni="QQ703322D", via="Shekinah, Mon and Wed lunch")
    m.lenient += ["lcg", "lcd", "ag", "nfa", "authority", "da"]
    m.send("Ollie T <ollie.t@pathoutreach.example>", "dutytorefer@plymouth-council.example", "referral - Trish G - tent",
           """Hiya, form pasted in because my tablet won't attach.

NAME ................................ Patricia Anne Gilhooley
LIKES TO BE CALLED .................. Trish
D.O.B. .............................. 20/2/74
PHONE ............................... 07700 900 980 (usually no
                                      charge)
OTHER WAY TO FIND THEM .............. Shekinah, Mon and Wed lunch
N.I. NO. ............................ QQ703322D
WHERE SLEEPING ...................... Tent, behind Central Park
                                      pavilion
NFA? ................................ Y
LAST TENANCY ........................ Flat 11, Stopford Place,
                                      Plymouth PL1 9ZZ
HOW LOST ............................ Evicted Feb 2026 for cuckooing
                                      by others
TIME IN PLYMOUTH .................... 14 years
PETS ................................ Staffie x (Biscuit)
PARTNER / WITH ANYONE? .............. Camps near Wayne Dobbs (07700
                                      900 988), not a couple
PROBATION? .......................... 
MENTAL HEALTH ....................... EUPD, known to Livewell
PHYSICAL HEALTH ..................... Hep C, DVT left leg
DRUGS / ALCOHOL ..................... Heroin and pregabalin, on script
EVER EXPERIENCED DV ................. Y
WHY ARE YOU REFERRING ............... Trish has been out since
                                      February and wants to come in
                                      for winter if she can keep the
                                      dog.
CONSENT ............................. Y, verbal
WORKER .............................. Ollie Trescothick, outreach worker
TEAM ................................ Path Plymouth Outreach
WORKER TEL .......................... 07700 900 985
WORKER EMAIL ........................ ollie.t@pathoutreach.example
DATE ................................ 18/11/26
""")


def college_lead():
    m = M("college-safeguarding-lead", "text", "", "Q and A lines, the student under 19, mother's and aunt's details before hers, date of birth written in words", "hs sit lcg loss rsum via rg re op sup lcd", review=False)
    m.g(n="Aaliyah Noor Chowdhury", dob="2008-10-04", ph="07700 900 037", em="aaliyah.c08@post.example", ad="45 Manchester Road, Oldham OL9 9ZZ", hd="2026-11-28", cg=True, cm="written", cd="2026-11-19", da=True, au="Oldham",
        rn="Gwen Partington", rr="Designated Safeguarding Lead", rg="Tommyfield Sixth Form College", rp="01632 960 066", rm="gpartington@tommyfield-college.example", ag="other", mh="Low mood, sees our counsellor", re="Aaliyah turned 18 last month. Parents expect a marriage abroad over Christmas which she does not want. Aunt will keep her for this week only.")
    m.lenient += ["da", "mh", "hd", "ag", "cd", "lsa"]
    m.send("Gwen Partington <gpartington@tommyfield-college.example>", "housing.options@oldham-homes.example", "CONFIDENTIAL: student needing somewhere safe from Saturday",
           """Dear Housing Options Oldham,

I know that colleges are not under the legal duty but your website says that you take referrals from us. I have used your questions.

Q. Who in the family is aware?
A. Only the aunt, Shirin Begum, 07700 900 031, of 45 Manchester Road, Oldham OL9 9ZZ. Mother (Mrs Rahela Chowdhury, 07700 900 033) must NOT be contacted, nor anyone at 9 Featherstall Close.
Q. Name of the person you are referring?
A. Aaliyah Noor Chowdhury
Q. Born?
A. Fourth of October 2008
Q. Contact details that are safe?
A. 07700 900 037 (college has given her this handset) and aaliyah.c08@post.example
Q. Where is she/he staying?
A. With the aunt above, until Saturday 28 November 2026
Q. What has happened?
A. Aaliyah turned 18 last month. Parents expect a marriage abroad over Christmas which she does not want. Aunt will keep her for this week only.
Q. Health, including mental health?
A. Low mood, sees our counsellor
Q. Any abuse at home?
A. Yes, pushed and hit by older brother, police log made, no charge wanted
Q. Who else is involved?
A. PC Ian Rourke, forced marriage SPOC, 01632 960 099. Early Help have closed.
Q. Which council does she/he want help from?
A. Oldham
Q. Permission?
A. She signed our sharing form today (19 November 2026)

Gwen Partington
Designated Safeguarding Lead
Tommyfield Sixth Form College
01632 960 066
gpartington@tommyfield-college.example
""", when=datetime.datetime(2026, 11, 19, 14, 25))


def matron_two_people():
    m = M("two-brothers-one-mail", "text", "", "two people in one mail under their own heads, shared facts at the end, answers by slash", "hs sit lcg loss rsum via rg re op sup lcd ad rt household", review=False)
    shared = dict(rn="Kwame Asante-Reid", rr="Senior Practitioner", rp="01632 960 584", ag="probation", au="Bedford", cg=True, cm="oral", cd="2026-11-16", nfa=True, rs=True, lsa="61 Honey Hill Rise, Bedford MK40 9ZZ")
    m.g(n="Dean Michael Garvey", dob="1988-05-15", crn="T118420", ph="07700 900 222", cs="licence", cof="S20 wounding", rl="high", sub="Alcohol", **shared)
    m.next()
    m.g(n="Ross Garvey", dob="1992-08-27", crn="T220914", cs="community_order", cof="Going equipped", rl="low", mh="Bipolar, depot monthly", **shared)
    m.lenient += ["rd", "nfa", "lsa", "rm", "cd", "ph"]
    m.lenient.remove("ph")
    m.send("Asante-Reid, Kwame <kwame.asante-reid@bedford-pdu.example>", "housingoptions@bedford-homes.example", "2 x referral, brothers",
           """Good morning

Two referrals to Bedford Borough Council please. They are brothers but do NOT need to be housed together.

BROTHER 1
Name: Dean Michael GARVEY
DOB/CRN: 15.05.88 / T118420
Tel: 07700 900 222
Supervision/offence: Licence / S20 wounding
RoSH: High
Needs: Alcohol

BROTHER 2
Name: Ross GARVEY
DOB/CRN: 27.08.92 / T220914
Tel: use Dean's
Supervision/offence: Community order / Going equipped
RoSH: Low
Needs: Bipolar, depot monthly

BOTH
Lived with their father Michael Garvey (deceased 11/10/2026) at 61 Honey Hill Rise, Bedford MK40 9ZZ. He was the tenant and bpha has recovered the property. NFA since 13/11/2026, sleeping in the multi-storey.
Consent: both, verbal, at joint home visit 16/11/2026

Kwame Asante-Reid
Senior Practitioner, Bedford Probation
01632 960 584
""")
