"""Referrals typed straight into a mail: eleventh-y, plain text, and three mails that are none."""
from eleventh_y_lib import Mail


def wing():
    m = Mail("wing-hyphens", "Gemma Pryke <gemma.pryke@hmpps.example>", "homelessness@norwich-city.example",
             "DTR - Kowalczyk-Hall A4417FK", "Tue, 17 Nov 2026 14:06:11 +0000", "text", "typed by hand",
             "label - value lines without a form, next of kin and victim among them", lenient=["sit", "via", "rsum", "unmapped"])
    m.gold(ag="prison", cs="sentenced")
    m.body("""
Afternoon all,

DTR for one of ours below, can't get the form to open on this machine today sorry.

Name - «pn|Dariusz KOWALCZYK-HALL|Dariusz Kowalczyk-Hall»
DOB - «dob|4/7/88»
Prison No - «pris|A4417 FK|A4417FK»
Location - «cp|HMP Bure», «via|C wing (C2-14)»
Due out - «crd|18/12/26» («crt|CRD»)
Sentenced - «csd|30/01/26», «csl|22 months», «co|s20 wounding»
Before custody - «sit|sofa surfing in Norwich». Last proper place was «ls|3 Ketts Hill Court NR1 4EX», «loss|tenancy given up when he came in»
Nationality - «nat|British»
NOK - «u:NOK|mum, Irena Kowalczyk, 01632 960114, dob 12/02/1959. He can't go there, sheltered housing»
Victim - «u:Victim|ex partner, Hayley Brandreth. RO in place» so «rex|nothing in NR3 please|NR3»
Physical - «ph|asthma, has inhaler»
MH - «mh|low mood, sertraline 50mg»
Drugs/drink - «sm|clean on last 3 MDTs, alcohol is the issue outside»
ROSH - «rl|medium»
Staff risk - «rst|nil known»
Consent - «cg|yes|true», he «cm|signed|written» it «cd|16.11.26»
CAS3 - «cas|COM is doing one|true»
COM - «ln|Tunde Akinsola», «le|tunde.akinsola@probation.example», «lp|07700 900218»

Thanks
«rn|Gemma Pryke»
«rr|POM», «rt|OMU», «ro|HMP Bure»
""")
    m.write()


def leroy():
    m = Mail("reply-colons", '"Ellershaw, Mark" <mark.ellershaw@probation.example>', "Housing Solutions <housing.solutions@kirklees.example>",
             "RE: Duty to Refer - what we need from you", "Thu, 19 Nov 2026 09:41:52 +0000", "text", "Outlook, plain text",
             "label: value lines above the council's quoted request", lenient=["sit", "cd", "hs", "loss", "unmapped", "lcd", "op", "csl", "land"],
             In_Reply_To="<dtr-2217@kirklees.example>")
    m.gold(ag="probation", hs="threatened", lcg="residence;employment")
    m.body("""
Hi Shabnam

As asked, info on this one:

Full name: Mr «pn|Leroy Anthony Spence» (goes by «ka|Tony»)
D.o.b.: «dob|21st Sept 1971»
CRN: «crn|X482913»
Tel: «pp|07700 900561» - poor signal, text is best
Email: none
Where is he now: «sit|his brother's settee», «pa|14 Ravens Mount, Dewsbury WF13 3QA». Brother (Desmond Spence, 07700 900734) wants him out by the end of the month
Last settled: «ls|22b Savile Grove, Huddersfield HD1 5TN» - private let, «land|Mr Iqbal Hussain», who «loss|served notice and took it back for his son», left 3 June
Homeless from: «hd|30/11/2026»
Order: «csl|18 month» «cs|community order|community_order» made «csd|11/05/2026» for «co|driving whilst disqualified and common assault»
Previous PP: «u:Previous PP|Rachel Oddy (now at Leeds) 01632 960377»
Risks: RoSH «rl|Low». Staff: «rst|no issues, OK to be seen alone»
Health: «ph|COPD and a bad back, sees Dr Farrant at Albion Mount»
MH: «mh|none known»
Drink/drugs: «sm|drinks most days, not physically dependent»
Local connection: «lcd|Kirklees all his life, works Saturdays on Dewsbury market»
Consent: «cg|yes|true», «cm|verbal|oral», in supervision yesterday
Anything else: «u:Anything else|has a staffie called Bruno he won't be parted from»

Ta

«rn|Mark Ellershaw»
«rr|Probation Practitioner» | «rt|Kirklees PDU» | «ro|The Probation Service»
T: «rp|01632 960381»
Mon-Thurs only

-----Original Message-----
From: Housing Solutions <housing.solutions@kirklees.example>
Sent: 18 November 2026 16:20
To: Ellershaw, Mark
Subject: Duty to Refer - what we need from you

Hello Mark

Before we can open the referral please let us have: full name, date of birth, CRN, telephone, email, where they are now, last settled home, when homeless, order or licence, risks, health, local connection and consent.

Shabnam Riaz
Housing Solutions, 01632 960300
""", charset="windows-1252")
    m.write()


def jcp():
    m = Mail("jobcentre-bare-lines", "Paula Trench <paula.trench@jcp.example>", "duty.to.refer@gateshead.example",
             "duty to refer", "Mon, 16 Nov 2026 11:15:40 +0000", "text", "typed by hand",
             "facts on bare lines, no labels", lenient=["sit", "lcd", "rs", "op", "needs.support"])
    m.gold(ag="jobcentre", hs="homeless", lcg="family", rough=True)
    m.body("""
Hi, please see below for a duty to refer. Customer happy for us to send.

«pn|Kieran Maddocks»
«dob|12/02/1999»
NINO «ni|QQ 31 07 55 B|QQ310755B»
«pp|07700 900348»
«pe|kmaddocks99@mailbox.example»
«nfa|NFA|true», «sit|sleeping in his car in the retail park at Team Valley since Thursday»
Was at his girlfriend's (Beth Carrick) «ls|61 Whitehall Road» till «loss|they split up»
UC claimant, next payment 2nd December
«ph|Type 1 diabetic and his insulin is in the car»
«lcd|Mam and two sisters live in Felling»
«cg|Agreed to referral in the jobcentre today|true», wants a call not a letter

«rn|Paula Trench»
«rr|Work Coach»
«ro|Gateshead Jobcentre Plus»
«rp|01632 960455»
""", charset="us-ascii", cte="7bit")
    m.want["lenient"] += ["housing.loss_reason", "person.last_settled_address", "consent.date", "rough_sleeping", "referrer.organisation", "unmapped", "needs.domestic_abuse"]
    m.write()


def ward():
    m = Mail("ward-prose", "IDT Mailbox <idt.north@northtrust.example>", "<homeless.prevention@preston-city.example>",
             "Duty to refer - patient on Ward 17", "Wed, 11 Nov 2026 16:52:09 +0000", "text", "Outlook, plain text",
             "three paragraphs of prose and a signature", lenient=["rs", "sit", "op", "via", "loss", "hs", "hd", "cm", "unmapped", "lcd"])
    m.gold(ag="hospital", cg="true", hs="homeless")
    m.body("""
Dear colleagues

I am referring «pn|Maureen Tilley», date of birth «dob|9 October 1957», NHS number «nhs|999 014 2273|9990142273», who has been with us on «via|Ward 17» at the Royal since 23 October after a fall in which she fractured her hip. «rs|She cannot go back to the house she shared with her late sister because the landlord has ended the tenancy, which was in the sister's name only, and the locks were changed last week.» The house is «ls|8 Garstang Terrace, Preston PR1 7LU» and the agent is «land|Fylde Lettings» (Craig Bamber, 01632 960720). She has nowhere else and so will be homeless on discharge, which the doctors expect to be on or around «hd|25 November 2026».

Her mobile is «pp|07700 900175» but she does not always hear it. Her nephew Stephen Tilley (07700 900902) visits most evenings and is happy to take a message. He lives in a one bedroomed flat in Chorley and cannot put her up. Please don't contact the son, Gary Tilley, as she has asked that he is not told anything.

«ph|She is walking with a frame, can manage a few steps and will need a ground floor or level access property and a perching stool.» «mh|There are no concerns about memory or mood.» «sm|She does not drink.» She is «nat|British», has a state pension and a small works pension and has lived in Preston for forty years. Maureen has capacity and gave her consent to this referral when I saw her on «cd|10/11/2026».

Kind regards

«rn|Oluwaseun Bright»
«rr|Discharge Coordinator», «rt|Integrated Discharge Team»
«ro|North Trust Hospitals»
«rp|01632 960788»  «re|o.bright@northtrust.example»
""", wrap=76)
    m.put("lcg", "residence")
    m.write()


QUESTIONS = [
    "What is the customer's full name?", "Date of birth?", "National Insurance number?", "Best telephone number?", "Where are they living now and can they stay there tonight?",
    "Why are they losing (or why have they lost) their home, and when?", "Who else would need to be housed with them?", "Do they have a connection with Fenland?",
    "Health or support needs?", "Is anyone at risk, or a risk to our staff?", "Has the customer agreed to this referral and how?", "Who are you, and who do you work for?"]


def numbered():
    m = Mail("numbered-answers-quoted-questions", "Hannah Voss <hannah.voss@countycare.example>", "Housing Options <housing.options@fenland.example>",
             "Re: Referral questions", "Fri, 13 Nov 2026 15:33:27 +0000", "text", "typed by hand",
             "answers by number, the twelve questions quoted below", lenient=["sit", "rs", "sup", "rsum", "op", "hs", "land", "unmapped"])
    m.gold(ag="social_services", hs="threatened")
    m.body("""
Hi Jo, answers to your numbered list:

1. «pn|Ewelina Sobczak»
2. «dob|30.8.92»
3. «ni|QQ550912A»
4. «pp|07700 900626» (after 3 when she finishes work)
5. «sit|Renting from a private landlord», «pa|Flat 4, 19 Norfolk Street, Wisbech PE13 2LF». Yes she can stay tonight
6. «loss|Landlord (Mr P Grieve, 01632 960031) is selling up», notice runs out «hd|09/12/2026»
7. Her two boys - «house|Oskar, 7|Oskar;son» and «house|Filip, 4|Filip;son». Dad Marcin Sobczak is in Kings Lynn and has them alternate weekends, not to be rehoused
8. «lcd|Yes, here since 2017 and works at the packhouse in March»
9. «ph|Filip has hearing aids in both ears.» «mh|She is on the waiting list for counselling»
10. «rst|No risk to staff». Past «da|DV from Marcin, none since they parted in 2024|true»
11. «cg|Yes|true» she did, «cm|signed our form|written» on «cd|12/11/2026»
12. «rn|Hannah Voss», «rr|social worker», «rt|Family Safeguarding (Fenland)», «ro|Cambridgeshire Children's Services», «rp|01632 960092»

Cheers
Hannah

On 12 Nov 2026 at 10:02, Housing Options <housing.options@fenland.example> wrote:
> Dear Hannah
> Thanks for your call. If it is easier just answer these by number:
""" + "".join("> %d. %s\n" % (n + 1, q) for n, q in enumerate(QUESTIONS)) + """>
> Jo Medlock
> Housing Options Officer
""")
    m.gold(lcg="residence;employment", land="Mr P Grieve")
    m.want["lenient"] += ["needs.physical_health", "needs.mental_health", "housing.loss_reason", "referrer.team", "referrer.organisation"]
    m.write()


def inline():
    m = Mail("answers-between-quoted-questions", "Rob Sandiford <rob.sandiford@turningtide.example>", "homelessteam@calder-council.example",
             "Re: DTR enquiry - your client", "Tue, 10 Nov 2026 10:27:03 +0000", "text", "Thunderbird",
             "answers between the quoted questions of the council", lenient=["rs", "sit", "op", "hs", "sup", "lcd", "cm"])
    m.gold(ag="other", hs="homeless", rough=True)
    m.body("""
Hiya, filled in below. Rob

On 09/11/2026 15:44, Homeless Team wrote:
> Thank you for getting in touch. So that we can log a referral please reply to this email with the answers.
>
> Your name, job and organisation

«rn|Rob Sandiford», «rr|recovery worker», «ro|Turning Tide» (drug and alcohol service, commissioned by the council) «rp|01632 960517»

> Name of the person

«pn|Wayne Pickersgill», everyone calls him «ka|Pickles»

> Their date of birth and NI number

«dob|17 / 05 / 1980» and «ni|QQ 64 41 90 D|QQ644190D»

> How can we contact them?

No phone at the mo, it got robbed. «via|Leave a message with me or with the needle exchange on Crown Street 01632 960518, he's in most mornings»

> Where did they sleep last night, and are they sleeping rough?

«sit|Doorway of the old Woolworths, Southgate. Yes rough, 3 weeks now»

> Last settled address and why they left

«ls|Room 6, Prescott House, Halifax HX1 2BX». «loss|Evicted for arrears» (he says «arr|about £700») in September. Manager there was Linda Kaye

> Anyone else in the household, pregnancy, children

Just him. Partner Donna Sykes (dob 3/3/84) has her own place, they are not together at present

> Medical / mental health / substance use

«ph|Leg ulcers, dressed weekly.» «mh|Hears voices, not under anyone, GP won't see him without an address.» «sm|Heroin and crack, on a methadone script 50ml daily with us»

> Any offending or risk we need to know before interviewing

«rst|Nothing current to staff, can be loud»

> Does the person consent to you sharing this?

«cg|Yes|true» - ROI on file dated «cd|02/11/2026»

""")
    m.want["lenient"] += ["risk.summary", "person.no_fixed_abode", "needs.physical_health", "needs.mental_health", "needs.substance_misuse"]
    m.write()


def bullets():
    m = Mail("bullets-refuge-move-on", "Safe Steps Outreach <outreach@safesteps.example>", "homeless@ipswich.example",
             "CONFIDENTIAL referral - please read before contacting", "Thu, 12 Nov 2026 12:04:55 +0000", "text", "typed by hand",
             "asterisk bullets, the perpetrator beside the client", review=True, lenient=["rs", "sit", "hs", "via", "rex", "rsum", "loss", "sup", "op", "pa", "unmapped"])
    m.gold(ag="other", hs="homeless")
    m.body("""
Hi team

We'd like to refer the lady below to you. She is leaving tonight's emergency placement on «hd|17th November 2026» and we have no refuge space.

* Client: «pn|Chanelle Abbott-Reeve»
* Born: «dob|26-01-1996»
* Safe number: «pp|07700 900287» (10am to 2pm ONLY, do not leave voicemail, do not text)
* No email - he has the password
* Children: «house|Nevaeh Reeve, daughter, 15/06/2019|Nevaeh Reeve;daughter;15/06/2019» and «house|Tyler Abbott, son, 02/12/2023|Tyler Abbott;son;02/12/2023», both with her. She is also «preg|20 weeks pregnant|true»
* Fled from: «ls|37 Orwell Rise, Felixstowe», joint council tenancy with him
* Perpetrator: «u:Perpetrator|Jordan Reeve, dob 11/09/1993, 07700 900288, still at the address»
* Risk: «rsum|DASH 17, heard at MARAC 5 November.» He has family in Felixstowe and Stowmarket so «rex|not safe in either|Felixstowe and Stowmarket»
* «da|Domestic abuse - physical, coercive control, 4 years|true»
* Health: «ph|pregnancy is being monitored for high blood pressure» / «mh|anxiety, panic attacks»
* Drink or drugs: «sm|no»
* Public funds: «pf|yes, British|true»
* Social worker for children: «op|Farah Qureshi, Suffolk CYPS, 01632 960244»
* Consent: «cg|yes|true», «cm|verbal|oral» «cd|12/11/2026»

Please ring me not her first if you can.

«rn|Bernadette Osei»
«rr|IDVA», «ro|Safe Steps»
«rp|01632 960241»
""")
    m.put("nat", "British")
    m.want["lenient"] += ["person.nationality", "housing.tenancy_to_save", "needs.substance_misuse"]
    m.write()


def tabs():
    m = Mail("word-table-as-tabs", "OMU Admin <omu.admin.lindholme@hmpps.example>", "housing.options@doncaster.example",
             "Referral under HRA s213B", "Mon, 9 Nov 2026 08:55:18 +0000", "text", "Word table pasted into Outlook, plain text",
             "two label and answer pairs a row, parted by tabs; manager and co-defendant named, consent refused", review=True, lenient=["sit", "via", "op", "cs", "unmapped", "rsum"])
    m.gold(ag="prison", cs="sentenced")
    m.body("""
Please find below. Form pasted in as attachments are being blocked going out.

PRISONER
Surname	«pn|GREENHALGH|Callum Joseph Greenhalgh»	Forenames	Callum Joseph
D.O.B	«dob|03/11/1994»	NOMS	«pris|A9082DW»
PNC	«pnc|2014/0357719K»	CRN	«crn|F118206»
Establishment	«cp|HMP Lindholme»	Unit	«via|J Wing»
Ethnicity	«eth|White British»	Sex	«gen|Male»
SENTENCE
Offence	«co|Burglary (dwelling) x2»	Length	«csl|4 years 3 months»
Date sentenced	«csd|14/02/2025»	Release	«crd|29/12/2026»
Type of release	«crt|CRD»	CAS3	«cas|Referral to be submitted by COM|true»
Co-defendant(s)	«u:Co-defendant(s)|Jay Dutton (A9081DW), not to be housed together»	Victim contact	«u:Victim contact|VLO is Sue Pallister»
HOUSING
Address on reception	«ls|11 Urban Road, Hexthorpe, DN4 0EY»	Tenure	«u:Tenure|Lodging with aunt»
Can he return?	«loss|No - aunt (Carol Greenhalgh) has moved to Spain»	Local connection	«lcd|Born and bred Doncaster, dad in Balby»
HEALTH AND RISK
Mental health	«mh|ADHD, under in-reach»	Physical	«ph|Nil»
Substances	«sm|Spice in custody, none since August»	RoSH	«rl|High»
MAPPA	«u:MAPPA|Not eligible»	Arson	«arson|No|false»
Risk to staff	«rst|None recorded in last 2 yrs»	Sex offence	«rso|No|false»
SIGN OFF
Prisoner agrees	«cg|No - declined to sign 05/11, sent at request of his SPO|false»	How	N/A
Completed by	«rn|D. Whitworth»	Grade	«rr|Band 4 POM»
Line manager	«u:Line manager|Angela Firth SPO»	Date	«rd|06/11/2026»
COM	«ln|Priti Bhandari»	COM email	«le|priti.bhandari@probation.example»
""")
    m.put("lcg", "residence;family")
    m.want["lenient"] += ["risk.registered_sex_offender", "local_connection.grounds", "risk.excluded_areas"]
    m.write()


def stacked():
    m = Mail("word-table-as-lines", "Claire Donoghue <claire.donoghue@westcare.example>", "housing.access@exeter-city.example",
             "FW: homelessness referral D Okafor", "Wed, 18 Nov 2026 17:20:36 +0000", "text", "Word table pasted into webmail",
             "every label on a line, its answer on the next", lenient=["sit", "rs", "op", "hs", "sup", "lcd", "loss"])
    m.gold(ag="social_services")
    m.body("""
Sorry this lost its boxes when I copied it across, hope it makes sense

Young person

«pn|Destiny Okafor»

DOB

«dob|19 April 2007»

Age

«u:Age|19»

Pronouns

«u:Pronouns|she/her»

Mobile

«pp|07700 900811»

Personal adviser

«u:Personal adviser|Claire Donoghue»

Previous personal adviser

«u:Previous personal adviser|Matt Jessop (left the team in July)»

Legal status

«cl|Care leaver, former relevant child|true»

Where are they staying

«sit|Supported lodgings», «pa|26 Topsham View, Exeter EX2 4RR»

Host

«u:Host|Mrs Angela Pym 01632 960603»

When must they leave

«hd|11.12.2026»

Why

«loss|Host is retiring from the scheme and no other host is available»

Money

«u:Money|UC and a £3,000 setting up home allowance still to draw»

Health

«ph|Epilepsy, last seizure March»

Emotional wellbeing

«mh|Was under CAMHS, discharged at 18»

Alcohol / drugs

«sm|Cannabis at weekends»

Family contact

«u:Family contact|Mum, Grace Okafor, Plymouth - no contact through choice»

Offending

None

Did the young person agree?

«cg|Yes|true»

Completed by and date

«rn|Claire Donoghue», «rr|Personal Adviser», «ro|Devon Children's Services» «rt|Leaving Care Team» «rd|18/11/2026»

Work mobile

«rp|07700 900812»
""")
    m.want["lenient"] += ["lead.name", "housing.landlord", "unmapped"]
    m.gold(hs="threatened")
    m.write()


def forwarded():
    m = Mail("forwarded-by-colleague", "Customer Contact Centre <contact.centre@stoke-city.example>", "Housing Advice <housing.advice@stoke-city.example>",
             "FW: rough sleeper needs referring", "Fri, 20 Nov 2026 09:12:00 +0000", "text", "Outlook, plain text",
             "prose forwarded by the contact centre, the referrer's own signature inside", lenient=["rs", "sit", "op", "hs", "via", "lcd", "rsum", "sm"])
    m.gold(ag="emergency_department", hs="homeless", rough=True, cg="true")
    m.body("""
One for you I think - came into the general inbox overnight.

Lesley Beech
Customer Adviser, Contact Centre
01632 960200

-----Original Message-----
From: Adeyemi Grace (UHNM) <grace.adeyemi@midlandacute.example>
Sent: 20 November 2026 03:48
To: enquiries@stoke-city.example
Subject: rough sleeper needs referring

Hello

I'm one of the nurses in A&E. We have had «pn|Terence Colclough» in tonight, dob «dob|22/12/1966», with a chest infection. He'll be discharged around 7 this morning with antibiotics. «sit|He has been sleeping under the A500 flyover since August» when «loss|his marriage broke down and he left» «ls|5 Minton Close, Fenton, ST4 3AP» where his wife Yvonne still lives. «rs|I don't think it is right to send him back out there and he said he would like somebody from the council to help him find a room.»

He has no phone. «via|The Macari day centre know him and he'll be there for breakfast, ask for Sister Pat 01632 960266.»

«ph|COPD as well as the infection.» «mh|He told the doctor he feels low, no thoughts of harming himself.» «sm|Says he has a few cans a day.» He was fine with all of us, no aggression. He worked in the potbanks and is Stoke through and through.

He agreed to me emailing you.

«rn|Grace Adeyemi»
«rr|Staff Nurse», «rt|Emergency Department»
ext 7714
""", charset="iso-8859-1", cte="8bit")
    m.put("lcg", "residence")
    m.want["lenient"] += ["local_connection.grounds", "risk.to_staff", "referrer.email", "referrer.organisation", "referrer.phone", "person.no_fixed_abode", "housing.loss_reason"]
    m.write()


def two():
    m = Mail("two-residents", "Keyworkers Ashby AP <ap.ashby@probation.example>", "homeless.referrals@leicester-city.example",
             "2 x DTR Ashby Lodge AP", "Thu, 5 Nov 2026 13:47:29 +0000", "text", "typed by hand",
             "two people one below the other, the shared facts above and below", persons=2, lenient=["sit", "op", "rs", "hs", "via", "lcd", "cd", "loss"])
    for i in (0, 1):
        m.gold(i, ag="probation", rn="Sandeep Atwal", rr="Keyworker", ro="Ashby Lodge Approved Premises", rp="01632 960844", cg="true", cm="written",
               sit="Ashby Lodge Approved Premises", pa="Ashby Lodge, 40 Tower Hill, Leicester LE2 0XX", hs="homeless", cs="licence")
    m.body("""
Hello both

Two of our residents need referring, both on licence, both at Ashby Lodge, 40 Tower Hill, Leicester LE2 0XX and both have signed the consent form this week. Neither has anywhere to go when they leave us.

RESIDENT 1
«1.pn|Michael Frederick Dunmore» - born «1.dob|02/10/1975»
CRN «1.crn|E704118»
Mob «1.pp|07700 900439»
Leaves AP «1.hd|03/12/2026»
IO: «1.co|rape (2014)», «1.csl|EDS 14 yrs»
MAPPA cat «1.mc|1» level «1.ml|2», «1.rso|on the register|true»
ROSH «1.rl|very high» to known adult / children
Exclusions: «1.rex|not within Beaumont Leys or Anstey»
Health: «1.ph|heart stents 2023»
COM «1.ln|Fiona Lacey» «1.lp|01632 960851»

RESIDENT 2
«2.pn|Ashraf Zaman», known in here as «2.ka|Ash» - born «2.dob|15/03/1999»
CRN «2.crn|E811530»
Mob «2.pp|07700 900440»
Leaves AP «2.hd|10/12/2026»
IO: «2.co|PWITS class A»
MAPPA no
ROSH «2.rl|medium»
Exclusions: «2.rex|none»
Mental health: «2.mh|PTSD, waiting for Talking Therapies»
Dad Mohammed Zaman (07700 900441) will have him for weekends only, overcrowded
COM «2.ln|Joe Whitmore» «2.lp|01632 960852»

If you need to see either of them we can book the meeting room.

Sandeep Atwal
Keyworker
01632 960844
""")
    m.want["lenient"] += ["custody.offence", "custody.sentence_length", "referrer.organisation", "housing.situation", "person.address"]
    m.write()


def navy():
    m = Mail("navy-welfare-prose", "Sharples, J WO1 <j.sharples@navalservice.example>", "housing.needs@portsmouth-city.example",
             "LET Kaur - leaving the Service", "Fri, 30 Oct 2026 10:38:14 +0000", "text", "Outlook, plain text",
             "service prose in numbered paragraphs", lenient=["rs", "op", "lcd", "sit", "hs", "loss", "sup"])
    m.gold(ag="armed_forces", af="true", cg="true", hs="threatened", lcg="employment;family")
    m.body("""
Sir/Ma'am,

1.  I write under the duty to refer on behalf of Leading Engineering Technician «pn|Harpreet Kaur», date of birth «dob|8 Jun 95», Service number «u:Service number|P061773K».

2.  She leaves the Royal Navy on medical discharge on «hd|15 Dec 26» and must hand back her «sit|Service Families Accommodation», «pa|33 Hornet Road, Gosport, PO12 2BD», the same day. «rs|She has been unable to find a private tenancy she can afford and will be homeless from that date.»

3.  With her will be her daughter «house|Simran Kaur, born 21 Mar 21|Simran Kaur;daughter;21 Mar 21». Her husband, LH Daniel Marsh (07700 900514), is serving in another unit; they are separated and he is not to be considered.

4.  She can be reached on «pp|07700 900513» or at «pe|harpreet.kaur@mailbox.example». Her Divisional Officer is Lt Amy Fenwick, 01632 960901, but I am the point of contact until discharge.

5.  «ph|She has a spinal injury, walks with a stick and cannot manage stairs.» «mh|She is receiving treatment from DCMH for an adjustment disorder.»

6.  «lcd|She has been stationed in Portsmouth since 2018 and her parents live in Southsea.» She gave me her written agreement to this referral on «cd|28 Oct 26».

7.  The council may ring me at any time in working hours.

«rn|J Sharples»
«rr|WO1», «ro|Royal Navy Family and People Support»
«rp|01632 960900»
""", wrap=72, charset="us-ascii", cte="7bit")
    m.put("cm", "written")
    m.want["lenient"] += ["local_connection.grounds", "referrer.role", "referrer.organisation"]
    m.write()


def dashless():
    m = Mail("yot-mixed-separators", "Nia Rhys-Davies <nia.rhysdavies@yjs.example>", "Homeless Prevention <hp@reading.example>",
             "Re: Re: Referral for Jaydon - now with the details!!", "Mon, 2 Nov 2026 16:09:44 +0000", "text", "iPhone Mail",
             "labels with colons, equals signs, dots and none, in one mail", review=True, lenient=["rs", "sit", "op", "hs", "lcd", "via", "unmapped"])
    m.gold(ag="youth_offending_team", hs="threatened")
    m.body("""
Sorry Kev hit send too early!

Young persons name = «pn|Jaydon Lewis Pereira»
Dob = «dob|24/08/2009» so he's 17
Address now... «pa|Flat 12 Amethyst Court, Tilehurst RG30 4AA» with mum (Lorraine Pereira, dob 30/05/1985, tel 07700 900672)
His own phone 07700 900673 - actually that one is cut off, use «pp|07700 900679»
Reason: «rs|mum has said he has to go after the fight with her partner (Neil Strand), she's given him till the weekend and won't budge»
date he has to be out: «hd|08/11/26»
Order.. Referral Order 9 months from «csd|27/07/2026», for «co|robbery»
School - «u:School|none, NEET»
Social worker? «op|assessment opened, Gifty Mensah, 01632 960330»
mh: «mh|low mood, some self harm (scratching) last winter»
substances: «sm|vapes and weed»
physical: «ph|none»
risk to workers - «rst|none, polite with me»
risk to others: «u:Risk to others|gang associations in Whitley, co-d Marlon Tate lives there» so «rex|not Whitley|Whitley»
«cg|He says yes to the referral and so does mum|true», «cm|verbal|oral», «cd|02/11/26»

from «rn|Nia Rhys-Davies» «rr|YJS case worker» «ro|Reading Youth Justice Service» «rp|07700 900670»

Sent from my iPhone

> On 2 Nov 2026, at 15:50, Homeless Prevention <hp@reading.example> wrote:
>
> Hi Nia there was nothing attached and no name?
> Kev
>
>> On 2 Nov 2026, at 15:31, Nia Rhys-Davies <nia.rhysdavies@yjs.example> wrote:
>>
>> DTR for you, details below
>>
""", charset="utf-8", cte="base64")
    m.put("csl", "9 months")
    m.want["lenient"] += ["risk.summary", "custody.sentence_length", "custody.status", "custody.sentence_date"]
    m.write()


def enquiry():
    m = Mail("enquiry-how-to-refer", "Imogen Frost <imogen.frost@probation.example>", "housing.options@shropshire.example",
             "How do we refer to you now?", "Tue, 3 Nov 2026 09:58:31 +0000", "none", "typed by hand",
             "a practitioner's questions about the way to refer", kind=("other",))
    m.body("""
Hi

I've just moved to the Telford office from Wolverhampton and I want to make sure I'm doing Duty to Refer properly for Shropshire.

1. Do you still take the Word form by email, or is it only the portal?
2. If someone is at HMP Stoke Heath but from Oswestry, is it you or the prison's housing worker I contact first?
3. What is the minimum you need - name, date of birth, CRN, consent, release date?
4. Do you accept referrals more than 56 days before release?

No particular case at the moment, I have about six people due out in the new year and would rather get it right first time.

Many thanks
Imogen Frost
Probation Practitioner, Telford
01632 960140
""")
    m.write()


def thanks():
    m = Mail("thank-you-housed", "Gavin Mott <gavin.mott@probation.example>", "Sarah Ings <sarah.ings@northampton.example>",
             "RE: DTR - good news", "Wed, 4 Nov 2026 15:01:02 +0000", "none", "Outlook, plain text",
             "thanks for a case that ended well, the council's own note quoted with the person's details", kind=("other",))
    m.body("""
Sarah - just a line to say thank you. He rang me himself this morning from the flat, first time I have heard him laugh in a year. It made a real difference that you saw him at the prison before he came out and that Deepak met him at the gate.

I've told my SPO (Wendy Carrow) too, she would like to use it as a good practice example, no names.

Nothing needed from you!

Gavin Mott
Probation Practitioner

From: Sarah Ings
Sent: 03 November 2026 17:12
To: Gavin Mott
Subject: DTR - good news

Hi Gavin
Name: Lloyd Pashley
DOB: 07/01/1983
Referral received: 14/09/2026
Outcome: relief duty ended, 12 month tenancy signed today at Kingsley Park.
Regards
Sarah Ings, Housing Solutions Officer
""")
    m.write()


def chaser():
    m = Mail("chaser-no-reply-yet", "Resettlement HMP Ranby <resettlement.ranby@hmpps.example>", "homelessness@bassetlaw.example",
             "CHASER: DTR sent 26/10 - Fitch", "Thu, 12 Nov 2026 10:50:05 +0000", "none", "typed by hand",
             "asks what became of a referral, with name, number and date", kind=("chaser",))
    m.body("""
Good morning

I sent over a Duty to Refer on 26th October for the below and have not had an acknowledgement or a contact name.

Name: Aaron Fitch
NOMS: A7730EK
DOB: 14/06/1990
Release: 04/12/2026

Could somebody please let me know whether it has been picked up and who the officer is? His mum (Teresa Fitch) has also been ringing here asking. I can resend the form if it did not arrive.

Regards
Nick Holroyd
Resettlement Officer, HMP Ranby
01632 960812
""")
    m.write()


def all_():
    for f in (wing, leroy, jcp, ward, numbered, inline, bullets, tabs, stacked, forwarded, two, navy, dashless, enquiry, thanks, chaser):
        f()
