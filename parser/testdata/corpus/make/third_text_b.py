#!/usr/bin/python3
"""Plain text: prose and half prose. Needs what third_lib.py names."""
from third_lib import M


def ward():
    m = M("prose-ward-discharge-paragraphs", "text", "", "three paragraphs, referrer only in the signature, expected discharge said", lenient=["sit", "sup", "hd", "lcd", "lcg", "save", "op", "via"])
    m.g(n="Godfrey Tolliver", dob="1951-10-14", nhs="9434765919", ph="07700 900610", ag="hospital", rn="Sister Mwansa Kabwe", rr="Ward Manager", rg="Colchester Hospital", rt="Langham Ward",
        rp="01632 960310", rm="mwansa.kabwe@nhs.example", ad="17 Sussex Road, Colchester CO3 3QH", hs="threatened", re="his landlord has served notice and the property is not fit for him to go back to",
        cg=True, cm="oral", phy="COPD and on home oxygen")
    m.ref["referrer"]["name"] = "Mwansa Kabwe"
    m.send("Mwansa Kabwe <mwansa.kabwe@nhs.example>", "dutytorefer@colchester.example", "Duty to refer - patient on Langham Ward", """
Dear Colleague

I am writing to refer Mr Godfrey Tolliver (date of birth 14/10/1951, NHS number 943 476 5919) under the duty to refer. He is threatened with homelessness because his landlord has served notice and the property is not fit for him to go back to. He has COPD and on home oxygen.

Mr Tolliver's address is 17 Sussex Road, Colchester CO3 3QH and his mobile number is 07700 900610, but he is hard of hearing so it is better to ring the ward. We hope to discharge him on 4 November.

He has given verbal consent for me to make this referral and to share his details with you.

Kind regards,

Sister Mwansa Kabwe
Ward Manager, Langham Ward
Colchester Hospital
01632 960310
mwansa.kabwe@nhs.example

This message may contain confidential information. If you are not the intended recipient please inform the sender that you have received the message in error before deleting it.
""")
    # the ward is the way to reach him, and may be read so


def com_long():
    m = M("prose-com-lead-and-cas3", "text", "", "a probation officer's letter in running text, lead named as somebody else",
          lenient=["sit", "loss", "op", "rsum", "lcg", "sup", "nfa", "rt"])
    m.g(n="Darius Whitlock", aka="Dazza", dob="1988-08-23", crn="J551902", pn="A7716EM", cp="HMP Wayland", crd="2026-12-18", cof="wounding (section 20)", csl="four years", cs="sentenced", ag="probation",
        rn="Imelda Strang", rr="Probation Officer", rg="Probation Service", rp="07700 900730", rm="imelda.strang@probation.example", ln="Farouk Adebayo", lp="07700 900731",
        hs="threatened", rl="high", mc=2, ml=1, cas3=True, re="He has no address to go to: his former partner holds the tenancy at 8 Cawkwell Close and a non-contact condition prevents his return.",
        lcd="Before custody he had lived in Chelmsford for eleven years", au="Chelmsford", mh="diagnosed with PTSD and is prescribed mirtazapine", sub="free of drugs for eighteen months",
        excl="the Beaulieu Park estate", cg=True, cm="written", cd="2026-10-20")
    m.lenient += ["clc", "re"]
    m.send("Imelda Strang <imelda.strang@probation.example>", "housing.adviceemail@chelmsford.example", "Duty to Refer: Mr D Whitlock, CRN J551902", """
Good afternoon,

Please accept this email as a referral to Chelmsford City Council under section 213B of the Housing Act 1996.

Mr Darius Whitlock (known as "Dazza"), born 23 August 1988, CRN J551902, prison number A7716EM, is serving four years at HMP Wayland for wounding (section 20). He is due for release on 18 December 2026 and will be homeless on that day. He has no address to go to: his former partner holds the tenancy at 8 Cawkwell Close and a non-contact condition prevents his return. Before custody he had lived in Chelmsford for eleven years.

He is assessed as posing a high risk of serious harm (known adult) and is managed under MAPPA category 2, level 1. He may not enter the Beaulieu Park estate. He is diagnosed with PTSD and is prescribed mirtazapine, and has been free of drugs for eighteen months.

A CAS3 referral has been submitted to the Homelessness Prevention Taskforce.

Mr Whitlock signed the consent form on 20 October 2026. The lead contact for this case will be my colleague Farouk Adebayo, 07700 900731, as I am on leave from Monday.

Yours faithfully

Imelda Strang
Probation Officer
Probation Service, Essex North
T: 07700 900730
E: imelda.strang@probation.example
""")


def refuge():
    m = M("prose-refuge-with-perpetrator", "text", "", "victim, perpetrator and children all named; address of the refuge withheld", lenient=["sit", "loss", "op", "lcd", "lcg", "lce", "rsum", "ag", "via"])
    m.g(n="Farida Hakimi", dob="1990-05-07", ph="07700 900271", em="farida.h@mail.example", ag="other", rn="Colette Banning", rr="Refuge Support Worker", rg="Safer Places", rp="01632 960702",
        lsa="90 Upper Park, Harlow", da=True, hs="homeless", lang="Dari", itp=True, cg=True, cm="written", imm="indefinite leave to remain", pf=True,
        re="She fled her husband, Javid Hakimi (d.o.b. 01/01/1983), after he assaulted her on 27 September",
        hh=[{"name": "Amira Hakimi", "relationship": "daughter", "date_of_birth": "2018-04-09"}, {"name": "Yusuf Hakimi", "relationship": "son", "date_of_birth": "2021-11-16"}], au="Uttlesford")
    m.send("Colette Banning <colette@saferplaces.example>", "Housingoptions@uttlesford.example", "Duty to Refer - refuge resident and two children", """
Hi,

We would like to refer Farida Hakimi, D.O.B. 07/05/1990, to Uttlesford District Council. Farida is homeless. She fled her husband, Javid Hakimi (d.o.b. 01/01/1983), after he assaulted her on 27 September. She is in one of our refuges and I can't put the address in an email. Her last settled address was 90 Upper Park, Harlow.

With her are her daughter Amira Hakimi (09/04/2018) and her son Yusuf Hakimi (16/11/2021).

Farida speaks Dari and will need an interpreter. She has indefinite leave to remain and has recourse to public funds. Safe number for her is 07700 900271, email farida.h@mail.example. Please don't leave voicemails.

Signed consent is on her file.

Thanks
Colette

Colette Banning | Refuge Support Worker | Safer Places | 01632 960702
""")


def social():
    m = M("prose-social-worker-care-leaver", "text", "", "semi-prose with dashes; personal adviser named as well as the social worker", lenient=["sit", "sup", "op", "loss", "lcd", "rs", "re", "hd"])
    m.g(n="Tyrese Blackwood", dob="2007-12-01", ph="07700 900466", cl=True, ag="social_services", rn="Magda Ellery", rr="Social Worker", rg="Thurrock Children's Services", rp="01632 960540", hs="homeless",
        lcg=["care_leaver"], cg=True, cm="oral", sub="smokes cannabis most days", mh="not under any mental health service", re="- he walked out of Staying Put on Sunday 4th after a row with his carers and they will not have him back",
        ad="sofa at a mate's in Tilbury")
    m.ref["reason"] = "he walked out of Staying Put on Sunday 4th after a row with his carers and they will not have him back"
    m.lenient += ["ad"]
    m.send("Magda Ellery <magda.ellery@thurrock-cs.example>", "HousingOptions@thurrock.example", "homeless care leaver TB - DTR", """
Hello duty

DTR for Tyrese Blackwood dob 1/12/07, care leaver, mob 07700 900466

- he walked out of Staying Put on Sunday 4th after a row with his carers and they will not have him back
- homeless now, on a sofa at a mate's in Tilbury
- smokes cannabis most days, not under any mental health service
- PA is Josh Renwick 07700 900467
- local connection: care leaver
- he is happy for me to refer him, he told me so on the phone today

Can somebody ring me please

Magda Ellery
Social Worker
Thurrock Children's Services
01632 960540
""")


def ane():
    m = M("prose-a-and-e-night-terse", "text", "", "one breath, abbreviations, no greeting", lenient=["sit", "loss", "sup", "nfa", "hd", "rs", "re", "rt"])
    m.g(n="Kelvin Astbury", dob="1976-03-30", ag="emergency_department", rn="Jo Mensah", rr="RGN", rg="Southend Hospital", rp="01632 960222", re="street homeless since relationship ended 3/52 ago", rs=True, hs="homeless",
        cg=True, cm="oral", sub="etoh++", ph="07700 900085", phy="fractured wrist")
    m.send("ED Nursing <ed.nursing@southendhosp.example>", "housingsolutionsteam@southend.example", "DTR from ED", """
Kelvin Astbury dob 30/3/76 attended ED tonight with fractured wrist. street homeless since relationship ended 3/52 ago, sleeping in York Rd car park. etoh++. tel 07700 900085. verbally consents to DTR. nil else

Jo Mensah RGN
Emergency Department, Southend Hospital 01632 960222
""")


def refused():
    m = M("prose-consent-refused", "text", "", "the person says no; the officer sends it all the same", lenient=["sit", "loss", "rsum", "sup", "re", "rr", "nfa", "hs", "rs"], review=True)
    m.g(n="Stefan Kubiak", dob="1980-02-15", crn="F330178", ag="probation", rn="Leanne Tibbs", rr="Probation Practitioner", rg="Probation Service", rp="07700 900913", cg=False, re="sleeping in his van since the end of his tenancy", cs="licence")
    m.send("Leanne Tibbs <leanne.tibbs@probation.example>", "housingoptions@maldon.example", "Duty to refer, no consent", """
Dear Housing Options

I need to tell you about Stefan Kubiak, DOB 15/02/1980, CRN F330178, who is on licence to me and sleeping in his van since the end of his tenancy. I explained the duty to refer and he does not consent to a referral being made. I am sending it so there is a record.

Leanne Tibbs, Probation Practitioner, Probation Service, 07700 900913
""")


def two():
    m = M("prose-two-men-one-mail", "text", "", "two people, each in his own paragraph, one referrer", lenient=["sit", "cs", "nfa", "loss"])
    m.g(n="Raymond Pettifer", dob="1963-07-07", pn="A1180EV", crd="2026-11-30", re="lost his bedsit in Laindon when he was remanded", cg=True, cp="HMP Chelmsford", ag="prison", rn="Sunita Rao", rr="Pre-Release Officer", rp="01632 960844", rg="HMP Chelmsford", hs="threatened",
        af=True)
    m.another("consent", "custody", "referrer", "agency", "homeless_status")
    del m.ref["custody"]["release_date"]
    m.g(n="Jermaine Oduro", dob="1999-10-02", pn="A5527FD", crd="2026-12-02", re="cannot go back to his mother's in Pitsea as his sister and her baby have moved into his room")
    m.send("Sunita Rao <sunita.rao@chelmsfordprison.example>", "housing.solutions@basildon.example", "2 x DTR HMP Chelmsford", """
Hi, two for Basildon this week, both have consented and both will be homeless on release.

1) Raymond Pettifer, A1180EV, DOB 07/07/1963. Release date 30/11/2026. He lost his bedsit in Laindon when he was remanded. Ex Royal Navy.

2) Jermaine Oduro, A5527FD, DOB 02/10/1999. Release date 02/12/2026. He cannot go back to his mother's in Pitsea as his sister and her baby have moved into his room.

Regards

Sunita Rao
Pre-Release Officer, HMP Chelmsford
01632 960844
""")


def army():
    m = M("prose-forces-resettlement", "text", "", "resettlement officer, service leaver with family in service accommodation", lenient=["sit", "lcg", "loss", "hd", "save", "sup", "re", "rt", "land"])
    m.g(n="Callum Drysdale", dob="1992-06-18", ph="07700 900321", em="cdrysdale@mail.example", af=True, ag="armed_forces", rn="Fiona Maitland", rr="Resettlement Adviser", rg="Colchester Garrison", rp="01632 960650",
        ad="41 Berechurch Hall Road, Colchester, CO2 9QN", hs="threatened", hd="2026-12-07", re="he leaves the Army on medical discharge and must give up his service family accommodation by 7 December 2026",
        hh=[{"name": "Hayley Drysdale", "relationship": "wife"}, {"name": "Archie Drysdale", "relationship": "son"}], cg=True, cm="written", phy="knee injury",
        lcd="They have lived in the area for six years and Hayley works at the Co-op in Mersea Road")
    m.send("Fiona Maitland <fiona.maitland@resettle.example>", "dutytorefer@colchester.example", "Duty to refer: service leaver", """
Dear Sir or Madam,

Under the duty to refer I should like to bring to your attention LCpl Callum Drysdale, born 18 June 1992. He is threatened with homelessness: he leaves the Army on medical discharge and must give up his service family accommodation by 7 December 2026. He has a knee injury.

He lives at 41 Berechurch Hall Road, Colchester, CO2 9QN with his wife Hayley Drysdale and their son Archie Drysdale. They have lived in the area for six years and Hayley works at the Co-op in Mersea Road.

He can be reached on 07700 900321 or cdrysdale@mail.example, and has consented in writing to this referral.

Yours faithfully,

Mrs Fiona Maitland
Resettlement Adviser
Colchester Garrison
Tel 01632 960650
""")


def court():
    m = M("prose-court-duty-bail", "text", "", "court duty officer, bail ends, name in capitals in the subject alone with the body's repeated", lenient=["sit", "sup", "loss", "nfa", "clc", "rt", "hd"])
    m.g(n="Liam Garrity", dob="1997-01-20", crn="R118365", cs="bail", ag="probation", rn="Ngozi Pearce", rr="Court Duty Officer", rg="Probation Service", rp="01632 960170",
        re="his bail address with his aunt has been withdrawn and he has nowhere to sleep tonight", rs=True, hs="homeless", cg=True, cm="oral", ph="07700 900788", cof="Charged with affray")
    m.ref["custody"]["offence"] = "affray"
    m.send("Ngozi Pearce <ngozi.pearce@probation.example>", "housing.options@harlow.example", "URGENT - GARRITY Liam - nowhere tonight", """
Afternoon

Liam Garrity (20.1.97, CRN R118365) appeared at Chelmsford Magistrates this morning charged with affray and has been released on bail. His bail address with his aunt has been withdrawn and he has nowhere to sleep tonight. He is homeless.

He agreed verbally at court to being referred to you. His number is 07700 900788.

Ngozi Pearce
Court Duty Officer
Probation Service, Chelmsford Courts
01632 960170
""")


def asabove():
    m = M("text-headed-blocks-as-above", "text", "", "headed blocks; the lead contact is 'as above'", lenient=["sit", "cs", "re"])
    m.g(rn="Hugh Carradine", rr="Prison Offender Manager", rp="01632 960466", rm="hugh.carradine@hmpps.example", rg="HMP Hollesley Bay", ag="prison", ln="Hugh Carradine", lp="01632 960466", lm="hugh.carradine@hmpps.example",
        n="Benedict Osei-Lamb", dob="1971-05-05", pn="A8803DA", cp="HMP Hollesley Bay", crd="2027-01-08", crt="CRD", via="c/o OMU, as above", lsa="2 Fambridge Road, Maldon CM9 6AA", loss="Mortgage arrears, repossessed Feb 2025",
        au="Maldon", lcg=["residence", "employment"], rl="low", mh="None", phy="Asthma", cg=True, cd="2026-11-10", af=False, rd="2026-11-12")
    m.ref["person"]["contact_via"] = "Via OMU, number above"
    m.send("Hugh Carradine <hugh.carradine@hmpps.example>", "housingoptions@maldon.example", "Duty to Refer / A8803DA", """
*REFERRER*
Hugh Carradine
Prison Offender Manager
HMP Hollesley Bay
Tel: 01632 960466
Email: hugh.carradine@hmpps.example
Date of referral: 12 November 2026

*LEAD CONTACT FOR THE CASE*
As above

*INDIVIDUAL*
Name: Mr Benedict Osei-Lamb
Date of birth: 5 May 1971
Prison number: A8803DA
Prison: HMP Hollesley Bay
Date of release: 8 January 2027 (CRD)
How can the individual be contacted? Via OMU, number above
Armed forces: No

*HOUSING*
Council: Maldon
Last settled address: 2 Fambridge Road, Maldon CM9 6AA
Reason it was lost: Mortgage arrears, repossessed Feb 2025
Local connection: Residence, Employment

*HEALTH & RISK*
Physical health: Asthma
Mental health: None
Risk of serious harm: Low

*CONSENT*
Given: Yes
Date: 10/11/2026
""")


def sentence_foot():
    m = M("text-completed-by-sentence", "text", "", "who completed it stands in a sentence at the foot, two professionals", lenient=["rt", "sit", "op", "ag", "sup"])
    m.g(n="Rosalind Achebe", dob="1967-09-12", ph="07700 900620", ad="Flat 4 Kingsmead Court, Rochford SS4 1GB", hs="threatened", hd="2026-11-16", re="Warrant of eviction, rent arrears after loss of carer's allowance", arr="£2,310.55", land="Rochford Housing Association", save=True,
        cg=True, cm="written", rn="Bethan Ludlow", rr="Care Co-ordinator", rg="Rochford Community Mental Health Team", rd="2026-10-21", mh="Bipolar disorder, stable on lithium", op="Graham Peart, Support Worker, 07700 900622", rp="01632 960871")
    m.ref["agency"] = "other"
    m.send("CMHT Rochford <cmht.rochford@nhs.example>", "housingoptions@rochford.example", "Homelessness referral", """
Client: Rosalind Achebe (Mrs)
Born: 12.09.67
Lives at: Flat 4 Kingsmead Court, Rochford SS4 1GB
Phone: 07700 900620
Landlord: Rochford Housing Association
Rent arrears: £2,310.55
Can the tenancy be saved? Yes, with help
Why threatened with homelessness: Warrant of eviction, rent arrears after loss of carer's allowance
When: 16th Nov 2026
Mental health: Bipolar disorder, stable on lithium
Others working with the client: Graham Peart, Support Worker, 07700 900622

Mrs Achebe has signed to say she agrees to this referral.

Completed by Bethan Ludlow, Care Co-ordinator, Rochford Community Mental Health Team, on 21st October 2026. Tel 01632 960871.
""")


def all_():
    for f in (ward, com_long, refuge, social, ane, refused, two, army, court, asabove, sentence_foot):
        f()


if __name__ == "__main__":
    all_()
