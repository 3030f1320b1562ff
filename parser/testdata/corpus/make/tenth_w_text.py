#!/usr/bin/python3
"""Referrals in the body of a mail. Needs what third_lib.py names; run tenth_w_all.py."""
from tenth_w_lib import *  # noqa: F401,F403


def all_():
    dotted_from_gaol()
    jobcentre_prose()
    portal_alert()
    forwarded_outlook_table()
    form_builder()
    asked_to_use_the_form()
    surgery_note()
    bullets_from_outreach()


def dotted_from_gaol():
    f = F("gaol-mail-dotted-leaders", "text", "", "labels with dots to a column in plain text, long answers over several lines, same as above for the lead, previous worker's number",
          lenient=["hs", "cs", "sit", "lcg", "rt", "loss", "rsum", "via", "lsa", "crt"])
    f.g(n="Shane O'Rourke", aka="Rocky", dob="1986-11-30", pn="A1908DT", crn="P119467", cp="HMP Bullingdon", crd="2026-12-04", crt="CRD", cof="S.47 ABH, criminal damage", csl="16 months",
        lsa="Pitch 14, Redbridge Hollow, Oxford OX1 4XX", eth="Irish Traveller", au="Oxford", rl="medium", staff="None known to staff", mh="None disclosed", phy="Dyslexic, needs forms read to him", sub="Cannabis, alcohol when out",
        re="Relationship with wife has ended and he has a restraining order so can not return to the pitch. His dad's site is full.", loss="Relationship with wife has ended and he has a restraining order so can not return to the pitch",
        cg=True, cm="oral", cd="2026-10-23", rn="Priya Anand", rr="Prison Offender Manager", rp="01632 960 562", rm="priya.anand@hmps.example", ln="Priya Anand", lp="01632 960 562", lm="priya.anand@hmps.example", rd="2026-10-23", ag="prison", rg="HMP Bullingdon")
    f.lenient += ["phy", "lcd", "rg", "excl"]
    f.g(lcd="Born Oxford, 5 children at school in Kennington, always lived at Redbridge")
    text = """Good afternoon, please accept this as a DTR for the below.

Name ......................... Shane O'ROURKE (answers to Rocky)
Born ......................... 30th Nov 86
Nomis / Delius ............... A1908DT / P119467
Ethnicity .................... Irish Traveller
Held at ...................... HMP Bullingdon, C wing
In for ....................... S.47 ABH, criminal damage
Got .......................... 16 months
CRD .......................... 04/12/26
Last lived ................... Pitch 14, Redbridge Hollow, Oxford OX1 4XX
Why not going back ........... Relationship with wife has ended and he has a
                               restraining order so can not return to the pitch.
                               His dad's site is full.
Wife ......................... Margaret O'Rourke, 24/02/88, 07700 900 477 (DO NOT RING)
Council chosen ............... Oxford City
Link with area ............... Born Oxford, 5 children at school in Kennington,
                               always lived at Redbridge
RoSH ......................... Medium (known adult)
Risk to housing staff ........ None known to staff
MH ........................... None disclosed
PH ........................... Dyslexic, needs forms read to him
Drink/drugs .................. Cannabis, alcohol when out
Agreed to referral ........... Yes, verbally in interview today 23/10/26
Sender ....................... Priya Anand, Prison Offender Manager
Sender's phone ............... 01632 960 562
Sender's email ............... priya.anand@hmps.example
Lead till release ............ Same as sender
Previous POM ................. Dave Lockyer, now at HMP Grendon 01632 960 111

Priya
"""
    f.send("Anand, Priya [HMPS] <priya.anand@hmps.example>", "dutytorefer@oxford-cc.example", "DTR O'Rourke", text)


def jobcentre_prose():
    f = F("work-coach-three-paragraphs", "text", "", "no form at all: three paragraphs with slips, landlord's and sister's numbers in them, signature with two telephones",
          lenient=["hs", "sit", "lcg", "lcd", "rt", "rsum", "re", "loss", "save", "rp", "arr"])
    f.g(n="Kerry Longbottom", dob="1993-01-05", ni="QQ351908A", ph="07700 900 129", ad="22 Swinburne Terrace, Keighley BD21 3XX", hd="2026-11-20", preg=True, hh=[{"name": "Mason", "relationship": "son", "date_of_birth": "2022-04-09"}],
        re="Her landlord Mr Yusuf is taking the house back for his own family and gave her two months notice which runs out on 20th November", loss="Her landlord Mr Yusuf is taking the house back for his own family", land="Mr Yusuf", cg=True, cm="oral",
        au="Bradford", rn="Steve Hirst", rr="Work Coach", rg="Keighley Jobcentre Plus", rp="01632 960 381", rm="steve.hirst@dwp.example", ag="jobcentre", hs="threatened")
    f.lenient += ["cm", "au", "household"]
    f.send("HIRST STEVE <steve.hirst@dwp.example>", "housing.options@bradford-mdc.example", "customer facing homelessnes", """Hi

Ive a customer Kerry Longbottom (dob 05.01.93, nino QQ351908A) who I saw this morning and she asked me to let Bradford council know she is going to be homeless. She lives at 22 Swinburne Terrace, Keighley BD21 3XX with her son Mason (9/4/22) and is 5 months pregnant. Her landlord Mr Yusuf is taking the house back for his own family and gave her two months notice which runs out on 20th November. His number is 07700 900 131 but she says dont ring him.

Rents up to date, paid by managed payment. She cant stop with her sister Tracy in Silsden (01632 960 388) as its a one bed. Partner is not on the scene.

She gave me permission to pass her details on, best on her mobile 07700 900 129, not Wednesdays as she's at college.

Cheers
Steve Hirst
Work Coach | Keighley Jobcentre Plus
Tel 01632 960 381 | Switchboard 01632 960 300
steve.hirst@dwp.example

Please consider the environment before printing this e-mail.
""")


def portal_alert():
    f = F("portal-alert-new-case-summary", "html", "", "a portal's notice from a no-reply address: summary table of the household and of the agency", kinds=("portal_notification",),
          lenient=["hs", "sit", "lcg", "rt", "rsum", "re", "loss", "rd", "rr", "household"])
    rows = [("**Alert reference**", f("", "ALRT-0093317", "xr")[1]), ("**Raised**", f("", "05/11/2026 10:14", rd="2026-11-05")[1]), ("**For authority**", f("", "Norwich City Council", au="Norwich")[1]), ("**Consent form uploaded**", f("", "Yes - signed 04/11/2026", cg=True, cm="written", cd="2026-11-04")[1])]
    who = [("**Main contact**", f("", "Estelle Varney", "n")[1]), ("**DOB**", f("", "27/12/1999", dob="1999-12-27")[1]), ("**Telephone**", f("", "07700 900 522", "ph")[1]), ("**Email**", f("", "estelle.v@quickmail.example", "em")[1]), ("**Address**", f("", "C/O 40 Plumstead Road, Norwich, NR1 4XX", ad="C/O 40 Plumstead Road, Norwich, NR1 4XX")[1]),
           ("**Other people in household**", "1: Luca Varney, son, 18/03/2024"), ("**Situation**", f("", "Asked to leave by family", "re")[1]), ("**Date of homelessness**", f("", "30/11/2026", hd="2026-11-30")[1]),
           ("**Officer notes**", "Parents' housing association has told them Estelle and baby can't stay (overcrowding). NEET. Health visitor Jo Platt involved 01632 960 488.")]
    f.g(hh=[{"name": "Luca Varney", "relationship": "son", "date_of_birth": "2024-03-18"}], hs="threatened")
    by = [("**Agency**", f("", "Norfolk County Council Children's Services – Early Help", rg="Norfolk County Council Children's Services – Early Help")[1]), ("**User**", f("", "Damian Sewell", "rn")[1]), ("**Email**", f("", "damian.sewell@norfolk-cs.example", "rm")[1]), ("**Phone**", f("", "01632 960 480", "rp")[1])]
    f.g(ag="social_services")
    f.lenient += ["ad", "loss", "op", "hd"]
    html = page('<h2>HomeLink Alert</h2><p>A new alert has been raised by a partner agency and is waiting in your inbox. You need to respond within 5 working days.</p>' + hrows(rows) + "<h3>Household</h3>" + hrows(who) + "<h3>Raised by</h3>" + hrows(by) +
                '<p><a href="https://alerts.homelink.example/case/93317">Open this alert</a></p><p>This is an automatic message. Replies to this address are not read. For help with HomeLink call 020 7946 0100.</p>', "HomeLink Alert")
    f.send("HomeLink Alert <no-reply@alerts.homelink.example>", "housing.advice@norwich-cc.example", "New alert ALRT-0093317 assigned to Norwich City Council", html=html, on="2026-11-05", headers=[("Auto-Submitted", "auto-generated")])


def forwarded_outlook_table():
    f = F("wrong-team-forwards-outlook-table", "html", "", "council tax colleague forwards a social worker's mail: table pasted from Word, unlabelled columns of two people, the mother and the landlord named",
          lenient=["hs", "sit", "lcg", "rt", "rsum", "loss", "lsa", "rr"])
    rows = [("**Adult being referred**", ""), f("Name:", "Geoffrey Ernest Pilling", "n"), f("DOB / age:", "14/4/51   75", dob="1951-04-14"), f("AIS ref:", "P0471127"),
            f("Tel:", "01632 960 208 (landline, cut off after 16/11) or mobile 07700 900 210", ph="01632 960 208"), f("Address:", "31 Marton Drive, Blackpool FY4 3XX", ad="31 Marton Drive, Blackpool FY4 3XX"),
            ("**Person who owns the house**", ""), ("Name:", "Mrs Irene Pilling (mother, 97, in Clifton Lodge nursing home since June)"), ("Deputy / attorney:", "Wendy Cross, niece, tel 07700 900 211, wendy.cross@homepost.example"),
            ("**Circumstances**", ""), f("What is happening:", "House has been sold to pay for mother's care. Completion is 16 November. Mr Pilling has lived there all his life, never claimed benefits until 2023, no savings. Niece can't take him.", "re"),
            f("Has to leave on:", "16/11/26", hd="2026-11-16"), f("Health:", "Autism (diagnosed 2024), arthritis, walks with stick. Does not drive.", phy="Autism (diagnosed 2024), arthritis, walks with stick"), f("Mental capacity:", "Has capacity re accommodation"),
            f("Risks on visiting:", "Hoarding – sit in kitchen. No other risk", staff="Hoarding – sit in kitchen. No other risk"), f("Wants to live in:", "South Shore, near his mother's home"), f("Agrees to referral to Blackpool Council:", "Yes, spoke to him 29/10", cg=True, au="Blackpool", cm="oral", cd="2026-10-29")]
    f.g(rn="Nuala Finnegan", rr="Social Worker", rg="Adult Social Care, Blackpool Council", rp="01632 960 240", rm="nuala.finnegan@blackpool-asc.example", ag="social_services", hs="threatened", loss="House has been sold to pay for mother's care", rd="2026-10-30")
    f.lenient += ["phy", "ph", "cm", "cd", "rd", "rg", "mh", "au"]
    html = page('<p class="MsoNormal">Hi, this came to revenues by mistake, think it is one of yours.</p><p class="MsoNormal">Barry Threlfall<br>Council Tax Officer<br>01632 960 299</p>'
                '<div style="border-top:solid #E1E1E1 1.0pt"><p class="MsoNormal"><b>From:</b> Finnegan, Nuala &lt;nuala.finnegan@blackpool-asc.example&gt;<br><b>Sent:</b> 30 October 2026 13:47<br><b>To:</b> Revenues &lt;revenues@blackpool-council.example&gt;<br><b>Subject:</b> Duty to refer - Mr P, Marton Drive</p></div>'
                '<p class="MsoNormal">Dear team</p><p class="MsoNormal">Please find details of a gentleman who is going to lose his home in a couple of weeks.</p>' + hrows(rows) +
                '<p class="MsoNormal">Kind regards</p><p class="MsoNormal"><b>Nuala Finnegan</b><br>Social Worker, South Locality<br>Adult Social Care, Blackpool Council<br>Tel: 01632 960 240 (Mon–Thu)<br>nuala.finnegan@blackpool-asc.example</p>', "")
    f.send("Threlfall, Barry <barry.threlfall@blackpool-council.example>", "housing.options@blackpool-council.example", "FW: Duty to refer - Mr P, Marton Drive", html=html, on="2026-11-02")


def form_builder():
    f = F("form-builder-definition-list", "html", "", "a web form builder's mail: definition list, questions without colons, not answered shown as a dash, worker of last resort",
          lenient=["hs", "sit", "lcg", "lcd", "rt", "rsum", "loss", "lsa", "sup"])
    pairs = [f("Who is filling this in", "Ellie Nwosu", "rn"), f("Your job", "Family support practitioner", "rr"), f("Where you work", "Harbour Children's Centre, Gosport", rg="Harbour Children's Centre"), f("Email for replies", "ellie.nwosu@harbourcc.example", "rm"),
             f("A number we can ring you on", "01632 960 639", "rp"), f("If you are away who should we ask for", "Tansy Reed 01632 960 640"),
             f("The parent's full name", "Hannah Louise Quinnell", "n"), f("The parent's birthday", "1 February 1998", dob="1998-02-01"), f("The parent's phone", "07700 900 870", "ph"), f("The parent's email", "-"),
             f("Other parent's name", "Callum Frith"), f("Other parent's birthday", "12 July 1995"), f("Other parent's phone", "07700 900 871"), f("Does the other parent live with them", "No"),
             f("Children", "Ivy-Rae Frith, 3 (29.03.2023), Otis Frith, 8 months (11.02.2026)"),
             f("Where do they live", "8 Elson Lane, Gosport PO12 4XX", ad="8 Elson Lane, Gosport PO12 4XX"), f("Do they rent or own", "Lodging with Callum's mum", "sit"),
             f("What's going on", "Hannah and Callum split up in August. His mum has been good but wants her lounge back and has given Hannah until the 28th of November to find somewhere. Hannah's own parents are in Spain.", "re"),
             f("When will they have nowhere to stay", "28/11/2026", hd="2026-11-28"), f("Is anyone hurting or controlling the parent", "No", da=False), f("Is the parent expecting", "No", preg=False), f("English spoken", "Yes"),
             f("Did the parent grow up in care", "Yes, Hampshire, leaving care team closed at 25", cl=True), f("Anything about health", "PND after Otis, better now", mh="PND after Otis, better now"),
             f("Which council", "Gosport", "au"), f("Has the parent said yes to this", "Yes", cg=True), f("Date", "30 Oct 2026", rd="2026-10-30")]
    f.g(hh=[{"name": "Ivy-Rae Frith", "date_of_birth": "2023-03-29"}, {"name": "Otis Frith", "date_of_birth": "2026-02-11"}], hs="threatened", ag="other", loss="Hannah and Callum split up in August. His mum has been good but wants her lounge back")
    f.lenient += ["ag", "household.relationship", "cl", "mh", "phy", "rg"]
    html = "<html><body><h1>New entry: Housing worries (professionals)</h1><dl>" + "".join("<dt><strong>%s</strong></dt><dd>%s</dd>" % (escape(a, quote=False), escape(b, quote=False)) for a, b in pairs) + "</dl><p>Sent from your form on 30/10/2026 at 09:12. Manage notifications.</p></body></html>"
    f.send("Gosport Partner Forms <forms@gosport-bc.example>", "housing.options@gosport-bc.example", "New entry: Housing worries (professionals)", html=html, on="2026-10-30", headers=[("Reply-To", "ellie.nwosu@harbourcc.example")])


def asked_to_use_the_form():
    f = F("reply-with-the-questions-answered", "text", "", "the council's list of questions sent back with answers after arrows, older mails below with other names, officer's own signature quoted",
          lenient=["hs", "cs", "sit", "lcg", "rt", "rsum", "loss", "lsa", "via", "rg"])
    f.g(n="Winston Delroy Facey", dob="1963-08-19", crn="D720183", ph="07700 900 704", ad="22 Albert Crescent, Handsworth", sit="AP until 27/11, Room 4", hd="2026-11-27", cs="licence", rn="Marek Nowicki", rr="Probation Practitioner",
        rp="07700 900 712", rm="marek.nowicki@probation.example", re="Released from HMP Oakwood 3/9 to the AP. His bed is wanted back on 27/11, he's never been past the list for sheltered and is 63. He will have nowhere.", au="Birmingham", cg=True, cm="written",
        rso=False, mc=3, ml=2, rl="high", staff="Not to be seen by lone females", phy="Stroke 2022, weak left side, diabetes T2", clc="Not to enter Walsall, not to contact Ms Edwards", ag="probation", cd="2026-10-15")
    f.lenient += ["ad", "cp", "crd", "clc", "excl", "cd", "lcd", "au"]
    f.g(cp="HMP Oakwood", crd="2026-09-03", lcd="Lived in B20 since 1971 apart from prison. 2 daughters in Perry Barr")
    f.send("Nowicki, Marek <marek.nowicki@probation.example>", "Duty to Refer <dutytorefer@birmingham-cc.example>", "RE: RE: WF housing", """Hi Sandra

Sorry for the wait, answers below. He's signed the consent (15/10), I'll scan it when I'm in the office.

1. Name and date of birth of the person --> Winston Delroy Facey 19/8/63
2. Probation reference --> D720183
3. Number we can reach him on --> 07700 900 704
4. Where is he now --> 22 Albert Crescent, Handsworth (AP until 27/11, Room 4)
5. Why will he be homeless --> Released from HMP Oakwood 3/9 to the AP. His bed is wanted back on 27/11, he's never been past the list for sheltered and is 63. He will have nowhere.
6. Connection to Birmingham --> Lived in B20 since 1971 apart from prison. 2 daughters in Perry Barr
7. MAPPA --> Cat 3 level 2
8. Registered sex offender? --> No
9. Risk of harm --> High
10. Are staff at risk --> Not to be seen by lone females
11. Licence conditions --> Not to enter Walsall, not to contact Ms Edwards
12. Health --> Stroke 2022, weak left side, diabetes T2
13. Consent to refer to Birmingham --> Yes signed

Marek Nowicki
Probation Practitioner, North Birmingham
07700 900 712

From: Duty to Refer <dutytorefer@birmingham-cc.example>
Sent: 14 October 2026 09:20
To: Nowicki, Marek
Subject: RE: WF housing

Dear Marek

We cannot take a referral without more than this. Please answer each of the following and return.

1. Name and date of birth of the person
2. Probation reference
3. Number we can reach him on
4. Where is he now
5. Why will he be homeless
6. Connection to Birmingham
7. MAPPA
8. Registered sex offender?
9. Risk of harm
10. Are staff at risk
11. Licence conditions
12. Health
13. Consent to refer to Birmingham

Sandra Osborne
Housing Options Officer
Birmingham City Council, 01632 960 000

From: Nowicki, Marek
Sent: 12 October 2026 16:55
To: Duty to Refer
Subject: WF housing

Hi, have you anything for a 63 yr old man leaving an AP end of November? Colleague Jen Watts said to try you.
Marek
""", on="2026-10-16")


def surgery_note():
    f = F("surgery-social-prescriber-note", "text", "", "a surgery's summary in capitals headings with lines under them, carer and doctor named before the patient's needs",
          lenient=["hs", "sit", "lcg", "lcd", "rt", "rsum", "loss", "op", "lsa", "rd"])
    f.g(n="Valerie Constance Abbott", dob="1949-05-23", nhs=nhs("999060451").replace(" ", ""), ph="01632 960 377", ad="Flat 4, The Maltings, Beccles NR34 9XX", hd="2026-12-31", land="Waveney Almshouse Trust",
        re="Trust is closing the building because of subsidence and all residents have to be out by 31 December. Two flats offered so far were on first floors without a lift. She is frightened of ending up in a B&B.", loss="Trust is closing the building because of subsidence",
        phy="Rheumatoid arthritis, hip replacement 2025, uses walker. Needs ground floor and walk in shower", mh="Anxious, no diagnosis", cg=True, cm="oral", cd="2026-11-04", au="East Suffolk", rn="Oliver Tench", rr="Social prescribing link worker",
        rg="Beccles Riverside Surgery", rp="01632 960 370", rm="oliver.tench@riversidesurgery.example", ag="other", sit="almshouse", hs="threatened")
    f.lenient += ["mh", "cm", "cd"]
    f.send("Oliver Tench <oliver.tench@riversidesurgery.example>", "housing.needs@eastsuffolk-dc.example", "Patient at risk of homelessness - V.A.", """BECCLES RIVERSIDE SURGERY - SOCIAL PRESCRIBING
================================================

PATIENT
-------
Mrs Valerie Constance Abbott
23.05.1949    NHS %s
Flat 4, The Maltings, Beccles NR34 9XX
01632 960 377 (landline, answers slowly)

GP
--
Dr Samuel Kerridge

CARER / FAMILY
--------------
Neighbour does shopping: Pat Lusher, 07700 900 366
Son: Martin Abbott, 16.10.1972, lives in Perth Australia

HOUSING PROBLEM
---------------
Almshouse owned by Waveney Almshouse Trust (clerk Mr Giles Ormiston 01632 960 399).
Trust is closing the building because of subsidence and all residents have to be out by 31 December. Two flats offered so far were on first floors without a lift. She is frightened of ending up in a B&B.

HEALTH
------
Physical: Rheumatoid arthritis, hip replacement 2025, uses walker. Needs ground floor and walk in shower
Mental: Anxious, no diagnosis

CONSENT
-------
Mrs Abbott agreed on the phone on 4 Nov 2026 to us referring her to East Suffolk Council.

REFERRER
--------
Oliver Tench, Social prescribing link worker
01632 960 370   oliver.tench@riversidesurgery.example
(Tues, Wed, Fri)
""" % nhs("999060451"), on="2026-11-05")


def bullets_from_outreach():
    f = F("outreach-bullets-bold-labels", "html", "", "a list with bold labels, dog and associates named, sleep site, safe words about meeting, night manager's telephone in the signature",
          lenient=["hs", "sit", "lcg", "lcd", "rt", "rsum", "loss", "sup", "op", "re", "via"])
    items = [f("Who", "Dean Wesley Tuffnell, goes by Tuff", n="Dean Wesley Tuffnell", aka="Tuff"), f("DOB", "13 06 1979", dob="1979-06-13"), f("CHAIN no.", "SE-44120", xr="SE-44120"), f("Phone", "none, lost it. Find him via us or leave a message with Bev at the Soup Kitchen 07700 900 990", via="none, lost it. Find him via us or leave a message with Bev at the Soup Kitchen 07700 900 990"),
             f("Bedded down", "Under the pier, Worthing, most nights since 20 Sept", rs=True, nfa=True), f("With", "Gaz (Gary Hobbs, dob 1/1/70) and a staffie called Duke"), f("Last proper home", "Flat 12 Northcourt, Worthing (council) – evicted 2025 for arrears", lsa="Flat 12 Northcourt, Worthing", loss="evicted 2025 for arrears"),
             f("Owes", "about £3k to council", arr="about £3k to council"), f("Physical health", "Trench foot, COPD", "phy"), f("Mental health", "hears voices, not engaging with CMHT", "mh"), f("Drink/drugs", "6-8 cans a day, no drugs", "sub"), f("Been inside?", "HMP Lewes 2018 (theft). Not on probation now"),
             f("Risk to our team", "none in 2 years of knowing him, dog is friendly", staff="none in 2 years of knowing him, dog is friendly"), f("Local?", "Born in Worthing Hospital, never left", lcd="Born in Worthing Hospital, never left"),
             f("OK with us telling Worthing Borough Council?", "yes, said so Thurs 5 Nov, wouldn't sign anything", cg=True, cm="oral", cd="2026-11-05", au="Worthing")]
    f.g(rn="Josie Kwarteng", rr="Outreach worker", rg="Turning Pages Street Team", rp="07700 900 993", rm="josie.k@turningpages.example", ag="other", hs="homeless")
    f.lenient += ["arr", "lsa", "xr", "nfa", "rp", "ad", "cp", "cs"]
    html = page("<p>Morning! One more for the cold weather list / DTR please.</p><ul>" + "".join("<li><b>%s</b> – %s</li>" % (escape(a, quote=False), escape(b, quote=False)) for a, b in items) + "</ul>"
                "<p>He'll only talk to someone with me there. Mornings best, before 9.</p><p>Josie Kwarteng<br><i>Outreach worker</i><br>Turning Pages Street Team<br>M 07700 900 993 (days)<br>Night manager: 07700 900 994<br>josie.k@turningpages.example</p>")
    f.send("Josie Kwarteng <josie.k@turningpages.example>", "rough.sleeping@worthing-bc.example", "Tuff - DTR", html=html, on="2026-11-06")
