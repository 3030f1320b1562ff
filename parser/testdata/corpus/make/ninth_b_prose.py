#!/usr/bin/python3
"""Referrals written as letters, forwards and replies. Needs ninth_b_lib.py only; run ninth_b_all.py."""
from ninth_b_lib import *  # noqa: F401,F403


def all_():
    probation_letter()
    ed_nurse()
    leaving_care_two()
    admin_forwards()
    reply_between_quotes()
    reply_in_red()
    cpn_bullets()
    refuge_headings()
    liaison_phone()
    school_family()
    forward_with_correction()


def probation_letter():
    t = """Dear Sir / Madam

Re: Mr Wayne Anthony Lockyer, d.o.b. 21 May 1981, CRN K402917

I supervise Mr Lockyer on licence. He was released from HMP Guys Marsh on 2 October 2026 after a fourteen-day recall and is due to be under my supervision until August 2028. I took over from Jackie Sturmey on 19 October; please do not send anything further to her.

Since release he has slept in a shed on an allotment at the back of Penn Hill, Yeovil. Before the recall he had a Housing Association bedsit at 5b Huish Court, Yeovil BA20 0ZZ, which Abri took back in September owing to £640 arrears and complaints about visitors. His former partner, Ms Leanne Frith, has the children; he may not go within 100 metres of her home in Milborne Port and I would ask that nothing is offered in that village.

He was convicted of assault occasioning actual bodily harm and received 30 months on 14 January 2025. I assess him as presenting a medium risk of serious harm to a known adult, low to everyone else. He is not a MAPPA case. There is no history of fire-setting and staff have never had difficulty with him.

He takes methadone (Turning Point, worker Clive Anning, 01632 960 077) and has a long-standing diagnosis of depression for which he sees his GP. He walks with difficulty after an old ankle fracture.

Mr Lockyer was in my office this afternoon and has agreed, by word of mouth, that I may make this referral to Somerset Council and that you may telephone him on 07700 900 044. If he does not pick up, leave word with me.

I should be grateful for an acknowledgment.

Yours faithfully

Priscilla Danso
Probation Officer
Yeovil Probation Office, Somerset PDU
01632 960 070
priscilla.danso@probation-sw.example

26 October 2026
"""
    r = ref(n="Wayne Anthony Lockyer", dob="1981-05-21", crn="K402917", cs="licence", ag="probation", rs=True, hs="homeless", sit="slept in a shed on an allotment at the back of Penn Hill, Yeovil",
            lsa="5b Huish Court, Yeovil BA20 0ZZ", loss="Abri took back in September owing to £640 arrears and complaints about visitors", ll="Abri", arr="£640", excl="he may not go within 100 metres of her home in Milborne Port",
            cof="assault occasioning actual bodily harm", csl="30 months", csd="2025-01-14", rl="medium", arson=False, mh="a long-standing diagnosis of depression for which he sees his GP",
            phy="walks with difficulty after an old ankle fracture", sub="takes methadone", op="Turning Point, worker Clive Anning, 01632 960 077", cg=True, cm="oral", cd="2026-10-26", au="Somerset", ph="07700 900 044",
            rn="Priscilla Danso", rr="Probation Officer", ro="Yeovil Probation Office, Somerset PDU", rp="01632 960 070", rm="priscilla.danso@probation-sw.example", rd="2026-10-26",
            via="If he does not pick up, leave word with me.")
    send("probation-letter-in-mail", "referral", "text", "prose letter", "a formal letter, former officer and former partner named, date at the foot", [r],
         "DANSO, Priscilla (Probation) <priscilla.danso@probation-sw.example>", "housing.options@somerset-council.example", "Letter re Mr W A Lockyer", at(2026, 10, 26, 16, 29), text=t, charset="windows-1252",
         lenient="sit loss excl arson mh phy sub op via ro rt cd re cp crd crt staff rsum clc hd ad lm ln lp hh da")


def ed_nurse():
    t = """hi, ED at the Royal Shrewsbury here

We have a lady in majors who says she has nowhere to go when we let her go this evening and I am told I have to refer. Her name is Katarzyna Nowak-Hill, dob 07.06.86, hosp no RSH448190, NHS number %s. Came in by ambulance from Abbey Foregate where she was found asleep in a bus shelter with a low temp. Has been on the streets 9 nights since her husband (Darren Hill) changed the locks at 60 Copthorne Drive, Shrewsbury. Police have been told about him, she has old bruising and says he hits her. So not going back there.

No working phone. She eats breakfast at the Ark most days and they'll find her - Bev, 07700 900 288.

She is warm and eating now and will be discharged approx 20.00. Drinks a bottle of vodka a day. No seizures. Polish but English is good, no interpreter needed, has settled status.

She is happy for me to send this and signed the back of my handover sheet. Date today 13/11/26.

Please ring the nurse in charge on 01632 960 288, I finish at 7

Temi Abiola, ED staff nurse
""" % (nhs("999330147"))
    r = ref(n="Katarzyna Nowak-Hill", dob="1986-06-07", nhs=nhs("999330147"), ag="emergency_department", hs="homeless", rs=True, lsa="60 Copthorne Drive, Shrewsbury",
            loss="her husband (Darren Hill) changed the locks", da=True, via="She eats breakfast at the Ark most days and they'll find her - Bev, 07700 900 288.", sub="Drinks a bottle of vodka a day.",
            nat="Polish", interp=False, imm="settled status", cg=True, cm="written", cd="2026-11-13", rd="2026-11-13", rn="Temi Abiola", rr="ED staff nurse", ro="Royal Shrewsbury", rp="01632 960 288",
            um=[("hosp no", "RSH448190")])
    send("ed-nurse-prose", "referral", "text", "prose", "a hurried note from an emergency department, husband named, no phone", [r], "ED Majors <ed.majors@rsh-nhs.example>", "housing.options@shropshire-council.example",
         "homeless lady ED tonight", at(2026, 11, 13, 17, 6), text=t, lenient="loss sit via sub ro rt rp re phy hd lang cd um nat nfa imm mh", cte="7bit")


def leaving_care_two():
    t = """Dear Nuneaton housing,

I am the Personal Adviser for two young people who share a training flat run by St Basils-type provider Larkspur Living, and the contract for the flat stops on 31 December 2026. I have sat down with each of them separately and each has said I may refer them to Nuneaton and Bedworth. They do NOT want to be housed together and please keep the two cases apart.

FIRST YOUNG PERSON
Full name: Milan Horvath
Date of birth: 3rd March 2008
Mobile: 07700 900 391
Email: milanhorvath08@postbox.example
Care status: care leaver (Warwickshire)
Health: nothing to report
Permission to refer: yes, spoken, 9 November
What they would like: a room near North Warks college. His brother Filip (07700 900 392) is in Attleborough.

SECOND YOUNG PERSON
Full name: Aaliyah Simone Grant (prefers Liyah)
Date of birth: 19th August 2007
Mobile: 07700 900 393
Email: none
Care status: care leaver (Coventry, placed here since 2021)
Health: epilepsy - last seizure July; self-harm in the past, nothing this year
Permission to refer: yes, in writing, 10 November
What they would like: self-contained, not the town centre because of an ex-boyfriend. No family here, but works at the Ropewalk Greggs.

Both live at Flat 3, 2 Larkspur House, Queens Road, Nuneaton CV11 0ZZ.

Why they are being referred: the provider has lost its contract and the county has no other move-on until spring.

Kind regards,
Carmel Byfield
Personal Adviser, Leaving Care West
Warwickshire Children and Families
07700 900 390
"""
    c = dict(ad="Flat 3, 2 Larkspur House, Queens Road, Nuneaton CV11 0ZZ", hd="2026-12-31", hs="threatened", cl=True, cg=True, ag="social_services", au="Nuneaton and Bedworth", rn="Carmel Byfield", rr="Personal Adviser",
             rt="Leaving Care West", ro="Warwickshire Children and Families", rp="07700 900 390", re="the provider has lost its contract and the county has no other move-on until spring", ll="Larkspur Living")
    send("leaving-care-two-people", "referral", "text", "prose with two labelled blocks", "two young people in one mail, what is common to both before and after", [
        ref(n="Milan Horvath", dob="2008-03-03", ph="07700 900 391", em="milanhorvath08@postbox.example", cm="oral", cd="2026-11-09", um=[("What they would like", "a room near North Warks college. His brother Filip (07700 900 392) is in Attleborough.")], **c),
        ref(n="Aaliyah Simone Grant", aka="Liyah", dob="2007-08-19", ph="07700 900 393", cm="written", cd="2026-11-10", phy="epilepsy - last seizure July", mh="self-harm in the past, nothing this year",
            um=[("What they would like", "self-contained, not the town centre because of an ex-boyfriend. No family here, but works at the Ropewalk Greggs.")], lcg=["employment"], **c)],
        "Carmel Byfield <carmel.byfield@warks-cf.example>", "housing.solutions@nuneaton-council.example", "2 x care leavers", at(2026, 11, 11, 9, 9), text=t,
        lenient="re loss sit ll hd cd lcg lcd excl phy mh rr rt ro um hs")


def admin_forwards():
    t = """Hi - Yusuf is on a rest day and asked the hub to get this over to you before the weekend. Anything you need, reply to him and copy us.

Lynette
Case Admin Hub, Teesside

-----Original Message-----
From: Rahmani, Yusuf <yusuf.rahmani@probation-ne.example>
Sent: 30 October 2026 08:15
To: Case Admin Hub Teesside <hub.teesside@probation-ne.example>
Cc: Gaunt, Michelle <michelle.gaunt@probation-ne.example>
Subject: can you send this to Redcar please

Lynette, Redcar and Cleveland's form won't open on my laptop so could you put this in a mail -

Stephen Paul Garbutt, 11/02/76, X771043. Mob 07700 900 466.
On a 12 month community order (theft from shop x4) made 7/9/26.
Currently at his mother's, 22 Zetland Rd, Redcar TS10 0ZZ. Mother is Jean Garbutt, 01642 number I haven't got. She goes into sheltered on 27/11/26 and council want the house back, he has no right to stay.
Low risk all round. Gambling more than drink. Blood pressure tabs.
Said yes to the referral in supervision 28/10 - verbal.
I'm on 07700 900 465, PSO, Redcar office.

Michelle is SPO and has okayed.

Yusuf
"""
    r = ref(n="Stephen Paul Garbutt", dob="1976-02-11", crn="X771043", ph="07700 900 466", cs="community_order", cof="theft from shop x4", csd="2026-09-07", csl="12 month", ad="22 Zetland Rd, Redcar TS10 0ZZ",
            hd="2026-11-27", hs="threatened", loss="She goes into sheltered on 27/11/26 and council want the house back, he has no right to stay.", rl="low", phy="Blood pressure tabs.", sub="Gambling more than drink.",
            cg=True, cm="oral", cd="2026-10-28", rn="Yusuf Rahmani", rr="PSO", rt="Redcar office", rp="07700 900 465", rm="yusuf.rahmani@probation-ne.example", ag="probation", au="Redcar and Cleveland", sit="Currently at his mother's, 22 Zetland Rd, Redcar TS10 0ZZ")
    send("hub-forwards-officers-note", "referral", "text", "forwarded message", "a covering line, the old message's headers, terse notes by the officer, manager and mother named", [r],
         "Case Admin Hub Teesside <hub.teesside@probation-ne.example>", "homelessness@redcar-council.example", "FW: can you send this to Redcar please", at(2026, 10, 30, 9, 2), text=t, cte="7bit",
         lenient="loss re sit phy sub mh rt rm csl csd ro rsum rd hh cd")


def reply_between_quotes():
    t = """Hello Marlon, answers in the gaps. Sorry for not using the form, it crashes on our laptops.

On Mon, 2 Nov 2026 at 10:14, Homeless Prevention <prevention@gloucester-council.example> wrote:
> Dear colleague,
>
> Thanks for calling about the gentleman you support. Before we can log it as a
> referral we need you to reply to each of the points below.
>
> 1. Full name and date of birth

Raymond "Razor" Prosser, 18-08-1967

> 2. Best telephone number for him

07700 900 733, voicemail full so keep trying

> 3. Where is he living now and until when?

On the ward (Charlton Lane, psychiatric). Planned discharge is 23 Nov, and he
is homeless from that day as the landlord has re-let.

> 4. Where did he last have a settled home?

14 Hopewell Mews, Gloucester GL1 0ZZ, private tenant of a Mr Gurdip Bains

> 5. Has he agreed to the referral (and how)?

Yes he signed on Friday 30th October

> 6. Physical and mental health, medication

Bipolar affective disorder, lithium. Emphysema.

> 7. Any risk to our officers?

Not when well

> 8. Your name, job, telephone and who will be the lead once he has left

Bronwen Ashby, ward discharge facilitator, 01632 960 556.
Lead will be his CPN, Olu Akande, 01632 960 558, olu.akande@glosmh-nhs.example

>
> Many thanks
> Marlon Pettifer
> Homeless Prevention Officer
> Gloucester City Council
> 01632 960 501

Bronwen
"""
    r = ref(n="Raymond Prosser", aka="Razor", dob="1967-08-18", ph="07700 900 733", ag="hospital", hd="2026-11-23", hs="threatened", lsa="14 Hopewell Mews, Gloucester GL1 0ZZ", ll="Gurdip Bains", loss="the landlord has re-let",
            cg=True, cm="written", cd="2026-10-30", mh="Bipolar affective disorder, lithium.", phy="Emphysema.", staff="Not when well", rn="Bronwen Ashby", rr="ward discharge facilitator", rp="01632 960 556",
            ln="Olu Akande", lp="01632 960 558", lm="olu.akande@glosmh-nhs.example", sit="On the ward (Charlton Lane, psychiatric). Planned discharge is 23 Nov, and he is homeless from that day as the landlord has re-let.")
    send("answers-between-quoted-lines", "referral", "text", "plain text reply", "numbered questions quoted with >, answers below each; the council officer's own signature quoted", [r],
         "Bronwen Ashby <bronwen.ashby@glosmh-nhs.example>", "prevention@gloucester-council.example", "Re: Your call this morning", at(2026, 11, 3, 8, 50), text=t, cte="7bit",
         lenient="re sit loss ll mh phy hs rt ro ad via op cd hd", heads=[("In-Reply-To", "<CA+88x2@gloucester-council.example>"), ("References", "<CA+88x2@gloucester-council.example>")])


def reply_in_red():
    red = lambda s: '<span style="color:red">%s</span>' % s
    qs = [("Who are you referring? (name, DOB)", "Mrs Shabana Kauser Mirza, 09.12.1983"), ("Any children or partner?", "Three. Ayaan (12/05/2014), Zoya (08/08/2017), Haris (01/11/2021), all Mirza. No partner, separated."),
          ("Current address &amp; landlord", "31 Undercliffe Rise, Bradford BD3 0ZZ, landlord is her father-in-law Mr Akhtar Mirza"), ("What is causing the homelessness?", "Father in law wants them out since the divorce, given until 5th December"),
          ("How can we contact her safely?", "Only 07700 900 814 between 9.30 and 2.30 school hours. Do NOT write to the address"), ("Language?", "Urdu, interpreter needed please"),
          ("Any domestic abuse?", "Yes emotional and financial by ex husband (Bilal Mirza, lives in Leeds)"), ("Recourse to public funds?", "Yes, British"), ("Does she consent?", "Yes, verbally, at home visit 16/11"),
          ("Your details?", "Gemma Thackray, Family Support Worker, Early Help East, 01632 960 615")]
    h = outlook(mso("Hi Dean, please see my replies " + red("in red") + ". Thanks Gem", "") + '<div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal"><b>From:</b> Housing Triage &lt;triage@bradford-housing.example&gt; <br>'
                '<b>Sent:</b> 17 November 2026 09:31<br><b>To:</b> Gemma Thackray &lt;gemma.thackray@bradford-cs.example&gt;<br><b>Subject:</b> RE: duty to refer<o:p></o:p></p></div>'
                + mso("", "Hi Gemma", "", "To get this on the system I just need:", "") + "".join('<p class="MsoNormal">%s %s<o:p></o:p></p>\n' % (a, red(b)) for a, b in qs)
                + mso("", "Cheers", "Dean Ollerenshaw", "Triage Officer, Housing Options", "01632 960 650"))
    r = ref(n="Shabana Kauser Mirza", dob="1983-12-09", hh=[("Ayaan Mirza", None, "2014-05-12"), ("Zoya Mirza", None, "2017-08-08"), ("Haris Mirza", None, "2021-11-01")], ad="31 Undercliffe Rise, Bradford BD3 0ZZ",
            ll="Akhtar Mirza", re="Father in law wants them out since the divorce, given until 5th December", hd="2026-12-05", hs="threatened", ph="07700 900 814", lang="Urdu", interp=True, da=True, pf=True, nat="British",
            cg=True, cm="oral", cd="2026-11-16", rn="Gemma Thackray", rr="Family Support Worker", rt="Early Help East", rp="01632 960 615", ag="social_services")
    send("answers-in-red", "referral", "html", "Outlook reply", "answers in red on the question's own line inside the quoted mail, council officer's signature below", [r],
         "Gemma Thackray <gemma.thackray@bradford-cs.example>", "triage@bradford-housing.example", "RE: duty to refer", at(2026, 11, 17, 11, 15), html=h, lenient="hh re loss ll ag nat hd hs rt ro via sit cd",
         heads=[("In-Reply-To", "<DB9PR-4410@bradford-housing.example>")])


def cpn_bullets():
    h = outlook(mso("Dear Housing Solutions,", "", "I would like to refer a patient of the <b>Fern Unit, Epsom</b>. He has capacity, and said on 20/10/2026 that he is content for you to have this information (form signed).", "")
                + '<ul type="disc">' + "".join('<li class="MsoListParagraph">%s<o:p></o:p></li>' % x for x in (
                    "Patient: Hugo Lindqvist-Amoah, 36 yrs (15/3/1990), NHS No. " + nhs("999602771"), "Currently an informal patient, room 4. EDD 9th December but no date until accommodation is found",
                    "Was in a houseshare in Leatherhead (Bridge Street). Housemates have told his mother they do not want him back and his things have been moved out",
                    "Mother: Astrid Lindqvist, 07700 900 118, lives in Sweden, is his nearest relative", "His own mobile 07700 900 117",
                    "Diagnosis: first episode psychosis, now on aripiprazole depot", "Cannabis daily before admission; says he is going to stop", "Physically well", "Risks: none to staff. Some self-neglect",
                    "CPN on discharge will be Dermot Keane, EIIP team Mole Valley, 01632 960 119")) + "</ul>"
                + mso("", "His preference is Mole Valley as he works part time at the Denbies vineyard.", "", "Best wishes", "Fran Iveson", "Occupational Therapist &amp; Discharge Lead", "Fern Unit | Surrey Downs Mental Health Trust", "Direct line 01632 960 110"))
    r = ref(n="Hugo Lindqvist-Amoah", dob="1990-03-15", nhs=nhs("999602771"), cg=True, cm="written", cd="2026-10-20", ag="hospital", ph="07700 900 117", mh="first episode psychosis, now on aripiprazole depot",
            sub="Cannabis daily before admission; says he is going to stop", phy="Physically well", staff="none to staff", rsum="none to staff. Some self-neglect", op="CPN on discharge will be Dermot Keane, EIIP team Mole Valley, 01632 960 119",
            au="Mole Valley", lcg=["employment"], lcd="he works part time at the Denbies vineyard", rn="Fran Iveson", rr="Occupational Therapist & Discharge Lead", ro="Surrey Downs Mental Health Trust", rt="Fern Unit", rp="01632 960 110",
            loss="Housemates have told his mother they do not want him back and his things have been moved out", lsa="Bridge Street, Leatherhead")
    send("mental-health-bullets", "referral", "html", "Outlook", "facts in a bulleted list of sentences, mother and community nurse with phones", [r], "IVESON, Fran <fran.iveson@surreydowns-nhs.example>",
         "housing.solutions@molevalley-council.example", "Inpatient with no accommodation", at(2026, 11, 2, 15, 37), html=h, lenient="loss lsa sit re hs phy staff rsum op ro rt lcg lcd ln lp sub mh cd au via")


def refuge_headings():
    h = gmail('<div><b>REFERRAL - Haven House Derby</b></div><div><br></div><div><b>Who</b></div><div>Tamsin Jade Ollivander (maiden name Reeve). Born 26.01.1997. Safe mobile 07700 900 951. Please don&#39;t leave voicemails.</div><div><br></div>'
              '<div><b>Children with her</b></div><div>Poppy Ollivander, girl, 4 (17.06.2022)</div><div>Freddie Ollivander, boy, 18 months (02.05.2025)</div><div><br></div>'
              '<div><b>Him</b></div><div>Liam Ollivander, dob 30.09.1993, 5 Shelton Crescent, Nottingham. On bail not to contact. He has a cousin in Ilkeston so not Erewash.</div><div><br></div>'
              '<div><b>Why she needs you</b></div><div>She has been with us 7 months, is ready to move on and our funding for her space stops on Fri 18th December 2026. She can&#39;t go back to Nottingham.</div><div><br></div>'
              '<div><b>Where she lives now</b></div><div>Refuge - address withheld, use PO Box 88, Derby DE1 0ZZ</div><div><br></div>'
              '<div><b>Health</b></div><div>PTSD, counselling weekly. Poppy is under speech and language.</div><div><br></div><div><b>Status</b></div><div>British. UC and child benefit.</div><div><br></div>'
              '<div><b>Consent</b></div><div>Given in writing 11.11.26, scanned on her file</div><div><br></div><div><b>From</b></div><div>Niamh Corrigan, Senior Refuge Worker, 01632 960 955, niamh@havenhousederby.example</div>')
    r = ref(n="Tamsin Jade Ollivander", aka="Reeve", dob="1997-01-26", ph="07700 900 951", hh=[("Poppy Ollivander", None, "2022-06-17"), ("Freddie Ollivander", None, "2025-05-02")], da=True,
            re="She has been with us 7 months, is ready to move on and our funding for her space stops on Fri 18th December 2026. She can't go back to Nottingham.", hd="2026-12-18", hs="threatened",
            ad="Refuge - address withheld, use PO Box 88, Derby DE1 0ZZ", mh="PTSD, counselling weekly.", nat="British", cg=True, cm="written", cd="2026-11-11", rn="Niamh Corrigan", rr="Senior Refuge Worker",
            ro="Haven House Derby", rp="01632 960 955", rm="niamh@havenhousederby.example", ag="other", excl="not Erewash")
    send("refuge-bold-headings", "referral", "html", "Gmail", "bold headings with prose under them, perpetrator block between, children", [r], "Niamh Corrigan <niamh@havenhousederby.example>", "housing.options@derby-council.example",
         "Move-on referral T.J.O.", at(2026, 11, 12, 10, 40), html=h, lenient="aka hh re loss hs ad sit mh excl rsum nat um lce gen phy lsa")


def liaison_phone():
    t = """Afternoon. Refering male in custody at Salford who goes to court in the morning and will get bail but for an address.

Kieron Blaize Tattersall
10/10/2001
no phone (seized). Use solicitor - Amy Hindle at Forbes-Crane 01632 960 340
kicked out by gran (Maureen Tattersall, 3 Lowry Gdns, Salford M5 0ZZ) on Sat, sofa surfed since, no fixed abode
Charge - criminal damage, his gran's car
ADHD and ketamine, bladder problems from that
polite with all staff
he wants Salford. consents - verbal to me 1420 today 19/11/26

Josh Ravenscroft
L&D practitioner
GMMH, Swinton custody
07700 900 341

Sent from my iPhone
"""
    r = ref(n="Kieron Blaize Tattersall", dob="2001-10-10", via="Use solicitor - Amy Hindle at Forbes-Crane 01632 960 340", lsa="3 Lowry Gdns, Salford M5 0ZZ", nfa=True, hs="homeless", cof="criminal damage, his gran's car",
            phy="bladder problems from that", sub="ketamine", mh="ADHD", staff="polite with all staff", au="Salford", cg=True, cm="oral", cd="2026-11-19", rd="2026-11-19", rn="Josh Ravenscroft", rr="L&D practitioner", ro="GMMH", rt="Swinton custody", rp="07700 900 341",
            loss="kicked out by gran (Maureen Tattersall, 3 Lowry Gdns, Salford M5 0ZZ) on Sat", ag="other")
    send("custody-suite-phone-mail", "referral", "text", "phone mail", "name and date alone on lines, no labels, everything else in fragments", [r], "Josh Ravenscroft <josh.ravenscroft@gmmh-ld.example>", "housing.options@salford-council.example",
         "Salford male, court tomorrow", at(2026, 11, 19, 14, 31), text=t, cte="7bit", lenient="ag via loss re sit phy sub mh staff hs cs ro rt rd lsa op rs hd")


def school_family():
    t = """Good morning,

This is a duty to refer type referral from school. I am the Designated Safeguarding Lead at Marlpit Primary and I am contacting you with mum's blessing (she is stood next to me in the office and says go ahead, 5 November).

Mum is Mrs Chidinma Eze, DOB 28/12/1990, 07700 900 642, chidinma.eze@postbox.example. She and her husband Mr Obinna Eze (DOB 14/2/1988) and their twins Kosi and Kamsi, who are in our Year 1 (DOB 6/9/2020), live at 19 Hellesdon Hall Close, Norwich NR6 0ZZ. They rent from a Mrs Potts through an agent. The agent emailed on Monday that they must be out by 30 November as Mrs Potts' own son is moving in. They are up to date with the rent. They came from Nigeria in 2022 on dad's health and care visa so I am not sure what help they can get - dad works nights at the Norfolk and Norwich.

Mum is 24 weeks pregnant and has gestational diabetes.

I have no concerns about either parent. We have Kosi on our SEND register for hearing.

Could somebody phone mum rather than me? School closes 13 to 17 November.

Mrs Alison Thirtle
Deputy Head / DSL
Marlpit Primary School
01632 960 641
dsl@marlpit-primary.example
"""
    r = ref(n="Chidinma Eze", dob="1990-12-28", ph="07700 900 642", em="chidinma.eze@postbox.example", hh=[("Obinna Eze", "husband", "1988-02-14"), ("Kosi", "twins", "2020-09-06"), ("Kamsi", "twins", "2020-09-06")],
            ad="19 Hellesdon Hall Close, Norwich NR6 0ZZ", ll="Mrs Potts", hd="2026-11-30", hs="threatened", loss="The agent emailed on Monday that they must be out by 30 November as Mrs Potts' own son is moving in.", preg=True,
            phy="has gestational diabetes", cg=True, cm="oral", cd="2026-11-05", rn="Alison Thirtle", rr="Deputy Head / DSL", ro="Marlpit Primary School", rp="01632 960 641", rm="dsl@marlpit-primary.example", ag="other", imm="health and care visa")
    send("school-dsl-family", "referral", "text", "prose", "a school's letter about a family, two parents with dates of birth in sentences, twins", [r], "DSL Marlpit Primary <dsl@marlpit-primary.example>", "housingoptions@norwich-council.example",
         "Family in our school losing home", at(2026, 11, 5, 9, 22), text=t, charset="iso-8859-1", cte="base64", lenient="hh ll loss re sit phy hs imm nat cm cd hd arr pf tts rr via")


def forward_with_correction():
    t = """Good afternoon Housing,

Please see below from the prison, I am the community officer so replies to me. NB his date has moved since Jo wrote this - HDC refused so he will now come out at CRD, 18 December 2026 (not the 27th November).

Regards
Nathaniel Obeng
Probation Officer (COM), Medway PDU
01632 960 263 / nathaniel.obeng@probation-kss.example

________________________________________
From: Sharpling, Joanne [HMPS] <joanne.sharpling@hmp-rochester.example>
Sent: Tuesday, October 20, 2026 10:05 AM
To: Obeng, Nathaniel <nathaniel.obeng@probation-kss.example>
Subject: FW: Resettlement screening - PIETERSEN A5527FR

Nat, for you to send on to Medway as agreed. J

________________________________________
From: Resettlement Rochester <resettlement@hmp-rochester.example>
Sent: Monday, October 19, 2026 4:48 PM
To: Sharpling, Joanne [HMPS]
Subject: Resettlement screening - PIETERSEN A5527FR

Prisoner: PIETERSEN, Lucas Johannes
Number: A5527FR
DOB: 02/09/1994
CRN: J604418
Location: HMP Rochester, E wing
Anticipated release: 27/11/2026 HDC
Area returning to: Medway
Housing at reception: renting a room at 71 Luton Road, Chatham ME4 0ZZ from Mrs V Haddow, ended by her on arrest
Who can he stay with: nobody. Ex-partner Kayleigh Munn has non-molestation order
Offence: harassment, breach of NMO
Sentence: 14 months 11/05/2026
Health: asthmatic
Mental health: low mood, seen by in-reach
Drugs/alcohol: cocaine, engaging w/ Forward Trust
Risk to staff: nil
RoSH: Medium
Consent to share with council: signed 19/10/26
Screening done by: D. Purcell, Resettlement Officer, x4471
"""
    r = ref(n="Lucas Johannes Pietersen", pn="A5527FR", dob="1994-09-02", crn="J604418", cp="HMP Rochester", crd="2026-12-18", crt="CRD", au="Medway", lsa="71 Luton Road, Chatham ME4 0ZZ",
            loss="ended by her on arrest", ll="Mrs V Haddow", cof="harassment, breach of NMO", csl="14 months", csd="2026-05-11", phy="asthmatic", mh="low mood, seen by in-reach", sub="cocaine, engaging w/ Forward Trust",
            staff="nil", rl="medium", cg=True, cm="written", cd="2026-10-19", rn="Nathaniel Obeng", rr="Probation Officer (COM)", ro="Medway PDU", rp="01632 960 263", rm="nathaniel.obeng@probation-kss.example",
            ln="Nathaniel Obeng", lp="01632 960 263", lm="nathaniel.obeng@probation-kss.example", ag="probation",
            um=[("Who can he stay with", "nobody. Ex-partner Kayleigh Munn has non-molestation order")])
    send("forward-twice-date-corrected", "referral", "text", "message forwarded twice", "labels in the innermost mail; the newest mail corrects the release date; three staff names", [r],
         "Obeng, Nathaniel <nathaniel.obeng@probation-kss.example>", "dutytorefer@medway-council.example", "FW: Resettlement screening - PIETERSEN A5527FR", at(2026, 11, 9, 15, 50), text=t, cte="7bit",
         lenient="rn rr ro rp rm rt ag loss ll hs sit re crt ln lm lp cs via op rd nfa", review=False)
