#!/usr/bin/python3
"""Referrals typed or pasted into the mail itself. Needs what third_lib.py names; run eighth_a_all.py."""
from eighth_a_lib import *  # noqa: F401,F403


def all_():
    county_lines_prose()
    prison_pasted_form()
    outreach_numbered()
    jobcentre_inline_reply()
    two_patients()
    probation_capitals()


def county_lines_prose():
    f = F("county-lines-worker-prose", "text", "", "prose with every fact in sentences, a short list at the end, agreement in the middle, initials of colleagues",
          lenient=["hs", "sit", "lcg", "lcd", "loss", "rt", "re", "op", "rsum", "sup", "excl", "rg", "da", "via", "sub", "mh", "au"])
    f.g(n="Kane Alexander Motley", dob="2007-08-22", aka="K-Mot", ph="07700 900 618", ad="41 Bramble Walk, Ipswich IP3 9ZZ", hd="2026-11-27", cl=True, cg=True, cm="oral", cd="2026-11-10", au="Ipswich",
        re="The flat has been cuckooed by the line he used to run for and he can't stay there.", rn="Delphine Marchetti", rr="Rescue and Response Caseworker", rg="Turning Tide", rp="07700 900 620", ag="other", op="PA Josh Elsom, 01632 960 812", excl="IP3 and the town centre round the bus station")
    f.lenient += ["ad", "hd", "cm", "cd", "rr", "aka"]
    f.send("Delphine Marchetti <delphine.marchetti@turningtide.example>", "duty.to.refer@ipswich-council.example", "Duty to refer - young man at risk of violence",
           """Dear Ipswich Borough Council housing,

I couldn't get your portal to let me in (it wants a gov.uk address) so am hoping you'll take this as the referral.

I work with young people caught up in county lines. I'm writing about Kane Alexander Motley, who was born on 22 August 2007 and is known on road as K-Mot - please don't use that name with him. He is a care leaver, Suffolk were his corporate parents, and his PA there is Josh Elsom, 01632 960 812. Kane has his own council studio at 41 Bramble Walk, Ipswich IP3 9ZZ, and his mobile is 07700 900 618 (he won't pick up a withheld number).

The flat has been cuckooed by the line he used to run for and he can't stay there. Two males were arrested in it on 3 November. Police (DS Whyte) have offered him a week in a hotel at most and say a threat to life notice has been served. The hotel stops on Friday 27 November and after that there is nothing. He needs to be out of IP3 and the town centre round the bus station altogether.

We went through what a referral means on 10 November over a coffee and he said yes to me telling you all this. He'd like to be placed in Ipswich if you have somewhere on the other side of town, as his baby's mum is here, but would think about Stowmarket.

He's lost a lot of weight, smokes cannabis every day and isn't sleeping. No convictions as an adult.

Any questions come to me in the first instance.

All the best

Delphine Marchetti
Rescue and Response Caseworker
Turning Tide (a project of the Anglia Youth Trust, charity no. 10998877)
m 07700 900 620 | office 01632 960 600
My working days are Mon, Tues, Thurs
""", date=datetime.datetime(2026, 11, 12, 16, 20))


def prison_pasted_form():
    f = F("prison-form-pasted-and-forwarded", "text", "", "a form pasted as text under a forwarded header, labels padded with dots, some answers on the next line, forwarded by the gatehouse mailbox",
          lenient=["hs", "cs", "sit", "lcg", "lcd", "loss", "rt", "op", "rsum", "sup", "via", "crt", "rg"])
    f.g(n="Osagie Emmanuel Bright", dob="1983-04-05", pn="A3310DK", crn="N902331", nat="Nigerian", imm="ILR", ni="QQ940233B", crd="2026-12-29", crt="CRD", csl="3 years 2 months", cof="Conspiracy to supply class B",
        csd="2025-06-11", cp="HMP Nottingham", ag="prison", lsa="Flat 9, 3 Sneinton Parade, Nottingham", lcd="Lived in city 11 yrs, 2 kids at school in Sneinton", lcg=["residence", "family"],
        re="Wife has filed for divorce and will not have him back, he needs a place of his own.", rl="medium", staff="Nil", mh="Nil", phy="Sickle trait, bad back", sub="Nil", au="Nottingham", cg=True, cm="written", cd="2026-11-05",
        rn="Glenda Foster-Price", rr="POM", rp="01632 960 455 ext. 3190", rm="glenda.foster-price@hmps.example", rd="2026-11-06", ln="Ravi Menon", lp="01632 960 466")
    f.lenient += ["lcd", "cd", "cm", "lsa"]
    f.send("OMU Functional Mailbox Nottingham <omu.nottingham@hmps.example>", "housing.aid@nottingham-homes.example", "FW: DTR A3310DK Bright",
           """Resending as the first one bounced. Please reply to Glenda not to this mailbox.

T Askew
OMU Hub Manager
HMP Nottingham
01632 960 450

________________________________
From: Foster-Price, Glenda [HMPS]
Sent: 06 November 2026 11:47
To: OMU Functional Mailbox Nottingham
Subject: DTR A3310DK Bright

NOTTINGHAM CITY COUNCIL - HOUSING AID
NOTIFICATION FROM A CUSTODIAL ESTABLISHMENT

Please answer everything. If you do not know put NK.

1. THE PRISONER
Forenames ................. Osagie Emmanuel
Family name ............... BRIGHT
Born on ................... 05-04-1983
NOMIS / CRN ............... A3310DK / N902331
Nationality & status ...... Nigerian, ILR
Nat. Ins. ................. QQ 94 02 33 B
Wing & cell ............... D4-17

2. THE SENTENCE
What for .................. Conspiracy to supply class B
How long & when given ..... 3 years 2 months, 11.06.2025
Eligible for HDC .......... N, presumed unsuitable
Will be out (CRD) ......... 29.12.2026
Which establishment ....... HMP/YOI Nottingham

3. HOUSING
Last address before prison (own tenancy? Y/N)
    Flat 9, 3 Sneinton Parade, Nottingham. N - in wife's name
Why is it not available?
    Wife has filed for divorce and will not have him back, he needs
    a place of his own.
Connection with Nottingham
    Lived in city 11 yrs, 2 kids at school in Sneinton

4. HEALTH AND RISK (no need for detail)
Mental .................... Nil
Physical .................. Sickle trait, bad back
Substances ................ Nil
ROSH ...................... M
MAPPA ..................... NK
Female staff? ............. Nil

5. AGREEMENT
Has the prisoner signed the agreement to referral? Y, 05-11-26, copy on file

6. CONTACTS
Form by ................... Glenda Foster-Price, POM
Tel / email ............... 01632 960 455 ext. 3190  glenda.foster-price@hmps.example
Community OM .............. Ravi Menon 01632 960 466
Dated ..................... 06-11-26

** FOR HOUSING AID ONLY **
Date in .........  Caseworker .........  56 days? Y/N
""", date=datetime.datetime(2026, 11, 9, 8, 32))


def outreach_numbered():
    f = F("abuse-outreach-numbered-questions", "text", "", "the council's numbered questions with A: answers, perpetrator's name and date of birth, children in one line, safe times to ring",
          lenient=["hs", "sit", "lcg", "lcd", "loss", "rt", "op", "rsum", "sup", "via", "excl", "rs"])
    f.g(n="Hannah Louise Prideaux", dob="1993-12-01", ph="07700 900 744", em="hlp.safe@post.example", hh=[person("Poppy", "daughter", "2017-06-18"), person("Jago", "son", "2021-11-25")],
        ad="Trelawny House, Truro", rd="2026-11-11", rn="Carenza Tregear", rr="IDVA", rg="Cornish Haven Outreach", rp="01632 960 020", hd="2026-12-02",
        re="She left on 29 October after he strangled her. He is the sole tenant and still there. Refuge can only keep her for five weeks as it is an emergency bed.", da=True, au="Cornwall", cg=True, cm="written", preg=False,
        mh="on sertraline, sleeps badly", ag="other", xr="CH-1187", lcd="Lived in Camborne all her life, mum in Redruth", lcg=["residence", "family"], excl="Camborne, Pool")
    f.lenient += ["ad", "lcd", "re", "hd", "xr", "rg", "via"]
    f.send("Carenza Tregear <carenza.tregear@cornishhaven.example>", "connecthomes@cornwall-council.example", "Referral CH-1187",
           """PLEASE DO NOT REPLY TO ALL

Cornwall Council - Housing Options: questions for agencies who cannot use the web form
---------------------------------------------------------------------------------------

1) Today's date and your own case number
A: 11th Nov 2026. CH-1187

2) Who you are, who you work for and a number we can get you on
A: Carenza Tregear, IDVA, Cornish Haven Outreach, 01632 960 020 (answerphone is confidential)

3) Whose behalf are you writing on? Give name in full and date of birth
A: Hannah Louise Prideaux 01/12/93

4) How should we make contact with them? Is it safe? When?
A: 07700 900 744, between 10 and 2 only. Do not leave voicemail. hlp.safe@post.example is a new account and is OK any time

5) Where are they at the moment and until when?
A: Trelawny House, Truro (refuge - do NOT put this on any letter) until 2nd December

6) Who will be living with them?
A: Poppy, daughter, 18/6/17 and Jago, son, 25/11/21. Also a cat being fostered

7) Is anyone pregnant?
A: No

8) What happened? What do you think will make, or has made, them homeless?
A: She left on 29 October after he strangled her. He is the sole tenant and still there. Refuge can only keep her for five weeks as it is an emergency bed.

9) If there is somebody who must not find out where they are, who is it?
A: Ross Pascoe, dob 30/1/1990, last known 5 Basset Rd, Camborne. On bail with conditions, no contact

10) Any parts of the county that are unsafe?
A: Camborne, Pool

11) What ties them to Cornwall?
A: Lived in Camborne all her life, mum in Redruth

12) Any illness, disability, medication
A: on sertraline, sleeps badly

13) Do they know about and agree to this referral? How do you know?
A: Yes. Signed our consent form when she was admitted

14) Anything you want back from us
A: name of the officer, thanks
""", date=datetime.datetime(2026, 11, 11, 15, 2))


def jobcentre_inline_reply():
    f = F("jobcentre-answers-between-quoted-lines", "text", "", "the council asked by mail, the work coach answers between the quoted questions, one answer above, signature with two numbers",
          lenient=["hs", "sit", "lcg", "lcd", "loss", "rt", "op", "rsum", "sup", "rg", "rd"])
    f.g(n="Bartholomew Finch", aka="Barry", dob="1971-10-31", ni="QQ118822D", ph="07700 900 281", ad="bedsit 3, 90 Rope Walk, Great Yarmouth", hd="2026-12-05", cg=True, cm="oral", au="Great Yarmouth",
        re="landlord dead, his daughter is selling the house and wants all four bedsits empty. no paperwork given only a text msg", rn="Chantelle Bickers", rr="Work Coach Team Leader", rg="DWP Great Yarmouth", rp="01632 960 330", ag="jobcentre",
        phy="COPD and uses a stick", sit="bedsit")
    f.lenient += ["au", "hd", "ad", "sit", "land", "phy", "cm", "via"]
    f.send("Bickers Chantelle DWP GREAT YARMOUTH <chantelle.bickers@dwp.example>", "Housing Options <housing.options@great-yarmouth-bc.example>", "RE: Mr Finch - information needed for a duty to refer",
           """Hi Moira, answers below in between yours. He was in this morning and gave verbal consent for the whole lot to go to Great Yarmouth BC.

Chantelle Bickers
Work Coach Team Leader | Department for Work and Pensions | Great Yarmouth
Tel 01632 960 330 (internal 77 330) | Please don't use my old Lowestoft number 01632 960 331

From: Moira Catchpole <moira.catchpole@great-yarmouth-bc.example>
Sent: 12 November 2026 09:14
To: Bickers Chantelle DWP GREAT YARMOUTH
Subject: Mr Finch - information needed for a duty to refer

> Morning Chantelle
>
> Thanks for your call. To treat it as a referral I need the following please.
>
> - his full name and what he likes to be called

Bartholomew Finch, everyone calls him Barry

> - date of birth and national insurance number

31/10/71   QQ 11 88 22 D

> - a phone number that works

07700 900 281, deaf in one ear so shout

> - where he is now and whether he is on his own there

bedsit 3, 90 Rope Walk, Great Yarmouth. On his own

> - when he has to go

Sat 5th Dec

> - why

landlord dead, his daughter is selling the house and wants all four bedsits empty. no paperwork given only a text msg

> - any health problems

COPD and uses a stick

> - rent owing?

none

> Many thanks
>
> Moira Catchpole
> Housing Options Officer
> 01632 960 340
> Great Yarmouth Borough Council
""", date=datetime.datetime(2026, 11, 12, 12, 55))


def two_patients():
    f = F("homeless-team-two-patients", "text", "", "two patients in one mail of prose, one agrees and one would not sign but said yes, numbers at the end for both",
          lenient=["hs", "sit", "lcg", "lcd", "loss", "rt", "re", "op", "rsum", "sup", "via", "hd", "rg", "person.address", "phy", "lsa"], review=False)
    common = dict(rn="Siobhan Ferrers", rr="Homeless Health Nurse", rp="01632 960 640", ag="hospital")  # the council stands in the greeting alone
    f.g(n="Leonard Whitcombe", dob="1948-02-20", nhs=nhs("999518823").replace(" ", ""), cg=True, cm="written", sub="drinks a bottle of sherry a day", phy="amputated below the left knee, wheelchair",
        re="his sheltered flat has been condemned after a flood and there is nowhere for a wheelchair", lsa="12 Kennet Lodge, Reading RG1 9ZZ", **common)
    f.another()
    f.g(n="Mohammed Farah Ismail", dob="1997-01-07", nhs=nhs("999518831").replace(" ", ""), ph="07700 900 556", cg=True, cm="oral", nfa=True, rs=True, lang="Somali", itp=False,
        re="sleeping in the Broad Street Mall car park since his asylum accommodation ended in September", imm="refugee status", **common)
    f.lenient += ["person.language", "itp", "imm", "person.no_fixed_abode", "rs", "sub", "cm", "rg"]
    f.send("FERRERS, Siobhan (RBH) <siobhan.ferrers@rbh-nhs.example>", "housingneeds@reading-council.example", "2 x duty to refer, both Sidmouth ward",
           """Dear Reading Borough Council,

Two patients for you under the Duty to Refer, both on Sidmouth ward and both likely to be ready to go in the week beginning 23rd November.

Leonard Whitcombe, born 20/02/1948, NHS %s. Mr Whitcombe is an amputee (below the left knee, August this year) and uses a wheelchair. He has lived at 12 Kennet Lodge, Reading RG1 9ZZ, for nine years, but his sheltered flat has been condemned after a flood and there is nowhere for a wheelchair in the building they are decanting people to. He drinks a bottle of sherry a day at home, none here. He has signed the consent, copy in his notes, and the best way to reach him is through the ward.

Mohammed Farah Ismail, born 7 January 1997, NHS %s, mobile 07700 900 556. He has been sleeping in the Broad Street Mall car park since his asylum accommodation ended in September; he has refugee status. In with pneumonia and TB has been ruled out. Speaks Somali and very good English so no interpreter. He didn't want to sign anything but told me and Dr Prior quite clearly that he is happy for you to be told.

Neither has family who can help. Could you give me one name at your end for both?

Thank you

Siobhan Ferrers RGN
Homeless Health Nurse
Royal Berkshire - Sidmouth ward 01632 960 640, bleep 119
""" % (nhs("999518823"), nhs("999518831")), date=datetime.datetime(2026, 11, 13, 10, 41))


def probation_capitals():
    f = F("probation-region-template-in-mail", "text", "", "capital labels with answers in pointed brackets or after dashes, choices kept with the chosen one starred, see above and as per OASys",
          lenient=["sit", "lcg", "loss", "rt", "op", "rsum", "sup", "hd", "clc"])
    f.g(n="Jermaine Dwight Palfreyman", dob="1985-07-13", crn="S660914", ph="07700 900 399", ad="c/o sister, 8 Shirecliffe Vw, Sheffield S5 9ZZ", au="Sheffield", cs="licence", cof="s18 GBH", csl="7 yrs",
        re="Sister's tenancy at risk because of him staying, SCC housing officer has told her he has to go by 30/11. Previous flat ended when recalled in 2025.", hd="2026-11-30", rl="high", mc=2, ml=1, rso=False, arson=False,
        excl="Burngreave - victim's family", staff="Two to interview, no lone females - as per OASys", mh="Paranoia, depot monthly, CMHT North", sub="Spice in custody. Neg tests since release", cg=True, cm="oral",
        rn="Kirsty Ann Holroyd", rr="PP", rp="01632 960 275", rm="kirsty.holroyd@probation.example", rd="2026-11-09", ag="probation", rg="Probation Service", rt="Sheffield PDU",
        ln="Kirsty Ann Holroyd", lp="01632 960 275", lm="kirsty.holroyd@probation.example", lcd="Born Northern General, never lived anywhere else bar prison", clc="Tag (GPS) till Feb, no contact w/ victim")
    f.g(lcg=["residence", "family"], hs="threatened")
    f.lenient += ["rg", "staff", "sub"]
    f.send("Holroyd, Kirsty (Probation) <kirsty.holroyd@probation.example>", "homeless.referrals@sheffield-council.example", "DTR Palfreyman S660914",
           """YORKSHIRE & THE HUMBER PROBATION REGION - DTR BY E-MAIL (v4)
Use where the LA has no portal. One PoP per e-mail. Delete nothing; put * next to the option that applies.

LA BEING REFERRED TO - <Sheffield City Council>
DATE OF THIS DTR - <9/11/26>

POP
  FULL NAME - <Jermaine Dwight PALFREYMAN>
  DATE BORN - <13/7/85>
  CRN - <S660914>
  BEST NUMBER - <07700 900 399>
  LIVING - <c/o sister, 8 Shirecliffe Vw, Sheffield S5 9ZZ>

STATUS - custody / *licence / community order / SSO / PSS
SENTENCE - <s18 GBH, 7 yrs>
KEY CONDITIONS - <Tag (GPS) till Feb, no contact w/ victim>

HOUSING ISSUE - now homeless / *will be homeless / needs help to keep what they have
EXPLAIN - <Sister's tenancy at risk because of him staying, SCC housing officer has told her he has to go by 30/11. Previous flat ended when recalled in 2025.>
TIE TO LA - *residence / employment / *family / other
TELL US MORE - <Born Northern General, never lived anywhere else bar prison>

ROSH - L / M / *H / VH
MAPPA - not MAPPA / *cat 2 / cat 3    LEVEL - *1 / 2 / 3
RSO - Y / *N        ARSON - Y / *N
NO-GO AREAS - <Burngreave - victim's family>
ADVICE FOR HOUSING STAFF - <Two to interview, no lone females - as per OASys>
MH - <Paranoia, depot monthly, CMHT North>
PHYS - <see above>
SUBSTANCES - <Spice in custody. Neg tests since release>

POP AGREES - *yes / no      HOW - written / *verbal
PP NAME - <Kirsty Ann Holroyd>
PP PHONE / E-MAIL - <01632 960 275 / kirsty.holroyd@probation.example>
PDU - <Sheffield>
CASE CO-ORDINATOR IF NOT YOU - <same>

LA TO COMPLETE: ref <>  officer <>  accepted Y / N
""", date=datetime.datetime(2026, 11, 9, 13, 5))
