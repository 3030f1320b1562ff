#!/usr/bin/python3
"""Lists of `key: value` pasted from case systems, with the systems' own fields. Needs what third_lib.py names; run eighth-b.py."""
import importlib

from fourth_lib import labels
from seventh_lib import person

lib = importlib.import_module("eighth-b-lib")
F = lib.F


def all_():
    f = F("ndelius-overview-pasted", "text", "", "a probation case system's overview pasted, empty fields kept, registrations in a list", lenient=["referral_date", "referrer.team", "hs", "nfa", "risk.summary", "custody.status", "person.address", "lcg", "lcd", "custody.offence", "op"])
    rows = [("Case", ""), ("Surname", "Fairweather"), ("Forename(s)", "Corey Lee"), ("Preferred name", ""), ("Previous surname", ""), f("Date of Birth", "17/03/1995 (31)", dob="1995-03-17"), f("CRN", "J442087", "crn"), f("NOMS number", "A5520FT", "pn"), f("PNC", "2013/0087321K", "pnc"),
            f("NI number", "", ), f("Gender", "Male", "sex"), f("Ethnicity", "White - British", "eth"), f("Nationality", "British", "nat"), ("Religion", ""), f("Preferred language", "English", "lang"), ("Interpreter required", "No"), ("Disabilities", "Learning difficulties (since 2012)"), ("Provisions", "None recorded"),
            ("Main address", "No fixed abode"), ("Address start date", "11/02/2026"), ("Telephone number", ""), f("Mobile number", "07700 900 356", "ph"), ("Email address", ""), ("", ""),
            ("Probation practitioner", "Adeyemi, Folake"), ("Team", "Southend 2"), ("PDU", "Essex South"), ("Provider", "East of England"), ("Tier", "B2"), ("", ""),
            ("Event number", "3"), ("Main offence", "Robbery - 03400"), f("Sentence", "ORA Standard Determinate Custody (30 months)", csl="30 months"), f("Sentence date", "09/01/2026", csd="2026-01-09"), ("Custody location", "Highpoint (HMP)"), ("Expected release date", "08/12/2026"), ("Release type", "Conditional release (CRD)"),
            ("Licence expiry date", "08/03/2028"), ("PSS end date", ""), ("", ""),
            ("Registrations", "High RoSH (reviewed 12/10/2026); MAPPA Cat 2, Level 1; Risk to Staff - spat at officer, Jan 2026; Weapons"), ("", ""),
            ("NSI", "Duty to Refer"), ("NSI sub-type", "Prison release"), ("Referral date", "02/11/2026"), ("Status", "In progress"), ("Notes", "Corey gives verbal consent for DTR to Southend-on-Sea. Lived with nan in Westcliff until Feb 26, she has moved to sheltered so cannot return.")]
    f.g(n="Corey Lee Fairweather", nfa=True, itp=False, ln="Folake Adeyemi", rn="Folake Adeyemi", rr="Probation Practitioner", rm="folake.adeyemi@essexsouth-probation.example", rp="01632 960 266", cof="Robbery", cp="HMP Highpoint", crd="2026-12-08", crt="CRD", rl="high", mc=2, ml=1,
        staff="spat at officer, Jan 2026", rd="2026-11-02", cg=True, cm="oral", au="Southend-on-Sea", ag="probation", cs="sentenced", phy="Learning difficulties", re="Lived with nan in Westcliff until Feb 26, she has moved to sheltered so cannot return.")
    f.lenient += ["re", "loss", "phy", "sup", "lead.email", "lead.phone", "sit", "referrer.organisation", "csl"]
    f.lenient = [k for k in f.lenient if k not in ("referral_date", "person.no_fixed_abode", "person.address")]
    f.send("Folake Adeyemi <folake.adeyemi@essexsouth-probation.example>", "housingsolutions@southend.gov.uk", "DTR CF J442087", "Hi, DTR for your area, details from Delius below as your portal keeps timing out.\n\n" + labels(rows).replace("\n: \n", "\n\n").replace("\n:\n", "\n\n") + """

Folake Adeyemi
Probation Practitioner
01632 960 266
folake.adeyemi@essexsouth-probation.example
""", at=(11, 2, 13, 17))

    f = F("oasys-sections-pasted", "text", "", "sections of an assessment pasted with their question numbers, Yes/No flags and four risk levels", lenient=["referral_date", "hs", "nfa", "rsum", "sup", "lcg", "lcd", "rt", "sit", "person.address", "da", "rg", "custody.status"])
    rows = [("OASys assessment type", "Layer 3 V1"), ("Date completed", "19/10/2026"), ("Assessor name", "Ruth Calloway"), ("Assessor position", "Probation Officer"), ("Countersigner", ""), ("", ""), ("1.1 Case identification", ""), ("Family name", "ABUBAKAR"), ("Forename(s)", "Ibrahim"), ("Aliases", "Abu; Ib"), ("Date of birth", "02/12/1981"), ("PNC", "1999/0312245D"), ("CRN", "D660914"),
            ("Prison number", "A7714EN"), ("Gender", "Male"), ("Establishment", "HMP Wayland"), ("Parole eligibility date", ""), ("Conditional release date", "14/12/2026"), ("", ""),
            ("2.1 Brief offence details", "Section 20 wounding, pub fight, victim not known to him"), ("2.7 Victim impact recognised", "Yes"), ("", ""),
            ("3.3 Currently of no fixed abode or in transient accommodation", "Yes"), ("3.4 Suitability of accommodation", "2 - significant problems"), ("3.5 Permanence of accommodation", "2 - significant problems"), ("3.6 Suitability of location", "M"),
            ("3 Evidence", "Private tenancy at 44 Riverside Way, Thetford IP24 9ZZ ended while on remand as rent was not paid (£2,310 owing). Landlord Brecks Lettings. Sister in Thetford is overcrowded. Will be homeless on release."), ("", ""),
            ("8.1 Drugs ever misused", "Yes"), ("8 Evidence", "Cocaine at weekends, none in custody"), ("9.1 Is current use of alcohol a problem", "1"), ("10.1 Difficulties coping", "0"), ("10 Evidence", "Some low mood, no medication"), ("10.6 Psychiatric treatment", "No"), ("13.1 Health conditions", "Asthma"), ("", ""),
            ("R10 Risk of serious harm - Children", "Low"), ("Public", "Medium"), ("Known adult", "Low"), ("Staff", "Low"), ("Prisoners", "Low"), ("Overall RoSH", "Medium"), ("Arson", "No"), ("MAPPA", "Category 2 Level 1")]
    f.g(n="Ibrahim Abubakar", aka="Abu; Ib", dob="1981-12-02", pnc="1999/0312245D", crn="D660914", pn="A7714EN", sex="Male", cp="HMP Wayland", crd="2026-12-14", crt="CRD", cof="Section 20 wounding, pub fight, victim not known to him", nfa=True,
        lsa="44 Riverside Way, Thetford IP24 9ZZ", loss="Private tenancy ended while on remand as rent was not paid (£2,310 owing)", arr="£2,310", land="Brecks Lettings", sub="Cocaine at weekends, none in custody", mh="Some low mood, no medication", phy="Asthma",
        rl="medium", mc=2, ml=1, arson=False, cg=True, rn="Ruth Calloway", rr="Probation Officer", rp="01632 960 902", hs="threatened", ag="probation", staff="Low", re="Will be homeless on release.", au="Breckland", ln="Gavin Prest", lp="01632 960 903", lm="gavin.prest@norfolk-probation.example", cm="written", cd="2026-10-20")
    f.lenient += ["loss", "crt", "staff", "re", "lcd", "rm"]
    f.lenient.remove("homeless_status")
    f.send("Ruth Calloway <ruth.calloway@norfolk-probation.example>", "housingoptions@breckland-homes.example", "Duty to Refer - HMP Wayland release 14/12", """Good afternoon

Duty to refer to Breckland Council. I have pasted what is in OASys rather than type it all again, hope that is OK. He signed the consent on 20/10/2026. I am off from next week; his community offender manager is Gavin Prest (gavin.prest@norfolk-probation.example, 01632 960 903), contact him please.

""" + labels(rows).replace("\n:\n", "\n\n") + """

Thanks
Ruth Calloway
Probation Officer
01632 960 902
""", at=(10, 21, 16, 44))

    f = F("nomis-screen-pasted", "text", "", "a prison system's screen pasted: abbreviated date fields, alerts, cell location; the referral is in the notes", lenient=["hs", "nfa", "rsum", "sup", "lcg", "lcd", "rt", "sit", "person.address", "custody.status", "csl", "op", "re", "loss"])
    rows = [("Prisoner", "ZIELINSKI, MARTA JOANNA"), ("NOMIS No", "A3358GA"), ("PNC", ""), ("CRO", ""), ("D.O.B", "30/06/1989"), ("Age", "37"), ("Sex", "Female"), ("Ethnicity", "W9 - Any other White background"), ("Religion", "Roman Catholic"), ("Nationality", "Polish"), ("Main language", "Polish"), ("Spoken English", "Fair"), ("Interpreter required", "Y"), ("", ""),
            ("Establishment", "Downview (HMP & YOI)"), ("Location", "DWI-B-2-014"), ("Category", "Female Closed"), ("CSRA", "Standard"), ("IEP", "Enhanced"), ("Legal status", "Sentenced"), ("", ""),
            ("Main offence", "Theft in breach of trust"), ("Sentence date", "13/07/2026"), ("Imposed", "0 yrs 10 mths 0 days"), ("HDCED", "29/09/2026"), ("HDCAD", ""), ("ARD", ""), ("CRD", "11/12/2026"), ("NPD", ""), ("PED", ""), ("LED", "12/05/2027"), ("SED", "12/05/2027"), ("", ""),
            ("Alerts", "XEL - none active; HA - none active"), ("Next of kin", "Zielinski, Adam (husband) - do not contact"), ("Reception address", "NFA"), ("Last known address", "9a Clarence Parade, Slough SL1 9ZZ"), ("Release address", ""), ("", ""),
            ("Case note", "Seen for resettlement 26/10/2026. States she left her husband because of DV and has no address to return to. Three months pregnant, booked with St Anne's. Wants Slough, has worked at the airport since 2017. Consents to DTR, signed."),
            ("COM", "Alistair Boyd - 01632 960 811 - alistair.boyd@berks-probation.example"), ("POM", "H. Ferris"), ("Entered by", "Helen Ferris")]
    f.g(n="Marta Joanna Zielinski", pn="A3358GA", dob="1989-06-30", sex="Female", eth="Any other White background", nat="Polish", lang="Polish", itp=True, cp="HMP Downview", cs="sentenced", cof="Theft in breach of trust", csd="2026-07-13", csl="0 yrs 10 mths 0 days", crd="2026-12-11", crt="CRD",
        lsa="9a Clarence Parade, Slough SL1 9ZZ", nfa=True, da=True, preg=True, cg=True, cm="written", ln="Alistair Boyd", lp="01632 960 811", lm="alistair.boyd@berks-probation.example", rn="Helen Ferris", rr="POM", rp="01632 960 344", rg="HMP Downview", ag="prison", au="Slough", lcg=["employment"],
        re="States she left her husband because of DV and has no address to return to.")
    f.lenient += ["eth", "rr", "rd", "cd", "crt", "household", "au"]
    f.lenient = [k for k in f.lenient if k not in ("custody.status", "person.no_fixed_abode", "person.address")]
    f.send("OMU Functional Mailbox Downview <omu@downview-hmpps.example>", "housing.demand@slough-homes.example", "A3358GA - homeless on release 11/12/26", "Dear Slough Housing,\nDuty to refer please see below.\n\n" + labels(rows).replace("\n:\n", "\n\n") + "\n\nOMU HMP Downview\nTel: 01632 960 344\n", at=(10, 27, 10, 21))

    f = F("cas3-answers-pasted", "text", "", "a temporary accommodation referral's own questions pasted; its consent is not the referral's, which the mail gives", lenient=["hs", "nfa", "rsum", "sup", "lcg", "rt", "sit", "person.address", "custody.status", "re", "loss", "rd", "cd", "rg", "custody.licence_conditions", "staff"])
    rows = [("Name", "Dale Antony Whitlock"), ("Date of birth", "5 February 1992"), ("CRN", "S229310"), ("Prison number", "A9907DL"), ("Which of the following best describes the sentence type?", "Standard determinate custody"), ("What is the sentence length?", "1 year 8 months"), ("Offending summary", "Dangerous driving, disqualified driving"),
            ("CAS3 eligibility reason", "Released as homeless from prison"), ("Release type", "Standard Recall"), ("What is the person's release date?", "21 December 2026"), ("Accommodation required from date", "21 December 2026"), ("Probation practitioner name", "Nicola Summerscale"), ("Probation practitioner email", "nicola.summerscale@kss-probation.example"),
            ("Probation practitioner phone", "01632 960 099"), ("PDU", "West Kent"), ("Backup contact name", "Duty Officer"), ("Backup contact phone", "01632 960 090"), ("Does the person have a history of sexual offences?", "No"), ("Is the person on the sex offender register?", "No"), ("History of arson?", "No"),
            ("Risk of serious harm level", "Medium"), ("How will risk to staff impact placement?", "No risk to staff identified"), ("Additional licence conditions", "Drug testing; exclusion zone (Tonbridge town centre)"), ("Support needs", "Neurodivergence (ADHD), Mental health"), ("Provide details", "Takes mirtazapine for depression"), ("Substance misuse", "Ketamine, last used March"),
            ("Does the person have any property needs?", "No"), ("Does the person have food allergies?", ""), ("Details of local connections", "Born in Sevenoaks, parents and gran live in Swanley"), ("Caring responsibilities", ""), ("Has consent for CAS3 been given?", "Yes, 3 November 2026"), ("Has the Duty to Refer been submitted?", "No"), ("Home local authority", "Sevenoaks")]
    f.g(n="Dale Antony Whitlock", dob="1992-02-05", crn="S229310", pn="A9907DL", csl="1 year 8 months", cof="Dangerous driving, disqualified driving", crt="Standard Recall", crd="2026-12-21", ln="Nicola Summerscale", lm="nicola.summerscale@kss-probation.example", lp="01632 960 099",
        rn="Nicola Summerscale", rm="nicola.summerscale@kss-probation.example", rp="01632 960 099", rso=False, arson=False, rl="medium", staff="No risk to staff identified", clc="Drug testing; exclusion zone (Tonbridge town centre)", excl="Tonbridge town centre", sup=["Neurodivergence (ADHD)", "Mental health"],
        mh="Takes mirtazapine for depression", sub="Ketamine, last used March", lcg=["family"], lcd="Born in Sevenoaks, parents and gran live in Swanley", cas3=True, au="Sevenoaks", cg=True, cm="oral", cp="HMP Elmley", cs="recall", ag="probation", re="Released as homeless from prison")
    f.lenient += ["excl", "mh", "hd", "rr", "needs.physical_health", "ln", "lm", "lp"]
    f.send("Nicola Summerscale <nicola.summerscale@kss-probation.example>", "housing.advice@sevenoaks-homes.example", "Duty to refer (CAS3 also being applied for)", """Hello

Duty to Refer for a man who is in HMP Elmley on recall. I have the CAS3 form open so am copying that across, he has also given his verbal consent for the DTR itself.

""" + labels(rows) + "\n\nNicola\n", at=(11, 4, 12, 34))

    f = F("assetplus-core-record-pasted", "text", "", "a youth justice system's core record pasted, a boy of seventeen, carers, several professionals with numbers", lenient=["nfa", "rsum", "sup", "lcg", "rt", "sit", "custody.status", "re", "loss", "rd", "rg", "op", "household", "via", "hs", "person.care_leaver", "cl"])
    rows = [("AssetPlus stage", "Review"), ("Core record", ""), ("Young person's name", "Tyrell Jaden Mbeki"), ("Also known as", "TJ"), ("Date of birth", "24/04/2009"), ("Age at start", "17"), ("Gender", "Male"), ("Ethnicity", "Mixed - White and Black African"), ("Preferred language", "English"), ("Interpreter required?", "No"), ("Current address", "c/o friend, 3 Larkspur Court, Harlow CM20 9ZZ"), ("Type of accommodation", "Staying with friends (temporary)"),
            ("Is the accommodation suitable?", "No"), ("Previous address", "27 Hollyfield, Harlow CM18 9ZZ"), ("Contact number", "07700 900 745"), ("Email", ""), ("Care status", "Not looked after"), ("Current intervention", "Referral Order, 9 months"), ("Offence", "Possession of a bladed article"), ("Parent/carer", "Grace Mbeki (mother) 07700 900 746"), ("Siblings", "2"), ("", ""),
            ("Education provider", "none at present"), ("SEND", "EHCP"), ("Health", "Asthma"), ("Emotional development and mental health", "Under CAMHS for low mood"), ("Substance misuse", "Cannabis, weekly"), ("Safety and wellbeing judgement", "High"), ("Risk of serious harm judgement", "Medium"), ("MAPPA", ""), ("", ""),
            ("Why is housing a concern?", "Mum has told Tyrell to leave and will not have him back. The friend's family say he must be gone by 30 November."), ("Key professionals", ""), ("YJS case manager", "Donovan Price, 01632 960 437"), ("Social worker", "Anneka Lund, 01632 960 438"), ("CAMHS", "Dr Bose, 01632 960 439"), ("", ""), ("Consent to share with housing authority", "Yes - Tyrell and mum, in writing, 09/11/2026")]
    f.g(n="Tyrell Jaden Mbeki", aka="TJ", dob="2009-04-24", sex="Male", eth="Mixed - White and Black African", lang="English", itp=False, ad="c/o friend, 3 Larkspur Court, Harlow CM20 9ZZ", sit="Staying with friends (temporary)", lsa="27 Hollyfield, Harlow CM18 9ZZ", ph="07700 900 745", cof="Possession of a bladed article",
        phy="Asthma", mh="Under CAMHS for low mood", sub="Cannabis, weekly", rl="medium", re="Mum has told Tyrell to leave and will not have him back. The friend's family say he must be gone by 30 November.", hd="2026-11-30", op="YJS case manager Donovan Price, 01632 960 437; Social worker Anneka Lund, 01632 960 438; CAMHS Dr Bose, 01632 960 439",
        cg=True, cm="written", cd="2026-11-09", rn="Donovan Price", rr="Case Manager", rt="Harlow Youth Justice Service", rp="01632 960 437", rm="donovan.price@essexyjs.example", ag="youth_offending_team", hs="threatened")
    f.lenient += ["hd", "ln", "lp", "lm", "csl"]
    f.send("Donovan Price <donovan.price@essexyjs.example>", "housing.options@harlow.gov.uk", "Duty to Refer TM 17yrs", "Good morning, duty to refer from the YJS for a 17 year old, core record pasted below.\n\n" + labels(rows).replace("\n:\n", "\n\n") + """

Donovan Price
Case Manager, Harlow Youth Justice Service
01632 960 437 | donovan.price@essexyjs.example
""", at=(11, 10, 9, 48))

    f = F("jobcentre-claimant-profile-pasted", "text", "", "a jobcentre system's profile in capitals with dots for colons; a couple and two children", lenient=["nfa", "rsum", "sup", "lcg", "lcd", "rt", "sit", "loss", "rd", "hs", "person.ethnicity", "op", "arr"])
    rows = [("CLAIMANT NAME", "MR OMAR FAROUK HADDAD"), ("NINO", "RA 55 02 17 B"), ("DOB", "11 JAN 1990"), ("UC CLAIM TYPE", "JOINT"), ("PARTNER", "MRS LEILA HADDAD, 04 MAR 1993"), ("CHILDREN", "YUSUF 7, NOUR 3"), ("CONTACT NO", "07700 900 158"), ("E-MAIL", "o.haddad90@letterbox.example"), ("LANGUAGE", "ARABIC"), ("INTERPRETER", "YES"), ("IMMIGRATION", "REFUGEE STATUS GRANTED 03/09/2026"), ("RECOURSE TO PUBLIC FUNDS", "YES"),
            ("ADDRESS", "ROOM 6, ASHDOWN LODGE, LONDON ROAD, BRENTWOOD CM14 9ZZ"), ("HOUSING STATUS", "HOME OFFICE ASYLUM ACCOMMODATION"), ("HOUSING ELEMENT", ""), ("LANDLORD", ""), ("EVICTION/MOVE DATE", "01/12/2026"), ("COMPLEX NEEDS", "PARTNER PREGNANT DUE FEB"), ("HEALTH", ""), ("VETERAN", "N"), ("CARE LEAVER", "N"), ("EX-OFFENDER", "N"),
            ("DTR DISCUSSED", "Y - 05/11/2026"), ("DTR CONSENT", "Y - VERBAL"), ("LA CHOSEN", "BRENTWOOD"), ("DTR REASON", "NOTICE TO QUIT FROM ASYLUM SUPPORT, FAMILY WILL BE HOMELESS ON 1 DEC"), ("WORK COACH", "SIAN MORGAN"), ("OFFICE", "BRENTWOOD JCP"), ("TEL", "01632 960 199")]
    f.g(n="Omar Farouk Haddad", ni="RA550217B", dob="1990-01-11", hh=[person("Leila Haddad", "partner", "1993-03-04"), person("Yusuf"), person("Nour")], ph="07700 900 158", em="o.haddad90@letterbox.example", lang="ARABIC", itp=True, imm="REFUGEE STATUS GRANTED 03/09/2026", pf=True,
        ad="ROOM 6, ASHDOWN LODGE, LONDON ROAD, BRENTWOOD CM14 9ZZ", sit="HOME OFFICE ASYLUM ACCOMMODATION", hd="2026-12-01", af=False, cl=False, cg=True, cm="oral", au="Brentwood", re="NOTICE TO QUIT FROM ASYLUM SUPPORT, FAMILY WILL BE HOMELESS ON 1 DEC", rn="Sian Morgan", rr="WORK COACH", rg="BRENTWOOD JCP", rp="01632 960 199", ag="jobcentre")
    f.g(hs="threatened")
    f.lenient += ["imm", "cd", "household.relationship", "rr", "preg"]
    f.lenient.remove("homeless_status")
    f.send("DWP Brentwood JCP Housing SPOC <housing.spoc@brentwood-jcp.example>", "housing@brentwood.gov.uk", "DTR - UC joint claim - asylum move on", "Pls see DTR below.\n\n" + "\n".join(a + " ...... " + b if b else a + " ......" for a, b in rows) + "\n", at=(11, 5, 15, 15))
