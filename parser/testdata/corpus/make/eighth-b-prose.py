#!/usr/bin/python3
"""Short mails in prose: everything stands in sentences, signatures and chains. Needs what third_lib.py names; run eighth-b.py."""
import importlib

from seventh_lib import person

lib = importlib.import_module("eighth-b-lib")
F, PROSE = lib.F, lib.PROSE


def all_():
    f = F("out-on-friday-from-peterborough", "text", "", "three paragraphs of prose by the COM, a signature on three lines", lenient=PROSE + ["nfa", "hd", "referral_date", "referrer.team", "referrer.organisation"])
    f.g(n="Darren Michael Stokoe", dob="1988-02-14", pn="A4417EK", crn="D310552", crd="2026-12-04", cp="HMP Peterborough", csl="16 months", cof="burglary", cs="sentenced", hs="threatened",
        re="He has nowhere to go and will be homeless on release.", sit="in custody, sofa surfing around Huntingdon before he came in", loss="his ex has made it clear he cannot go back there", lsa="9 Ambury Rise, Huntingdon PE29 9ZZ",
        au="Huntingdonshire", lcg=["residence", "family"], lcd="He lived in Huntingdon from 2011 to 2024 and his mum and two brothers are still there.",
        cg=True, cm="oral", cd="2026-11-10", via="via me or the OMU at Peterborough on 01632 960118", rl="medium", mc=2, ml=1, staff="no known risks to staff", sub="on a methadone script", phy="has trouble with his back",
        rn="Kelly-Ann Prosser", rr="Probation Officer", rg="The Probation Service", rt="Cambridgeshire PDU", rp="01632 960417", rm="kelly-ann.prosser@cambs-probation.example",
        ln="Kelly-Ann Prosser", lp="01632 960417", lm="kelly-ann.prosser@cambs-probation.example", ag="probation")
    f.send("Prosser, Kelly-Ann <kelly-ann.prosser@cambs-probation.example>", "housingservices@huntingdonshire-homes.example", "DTR - D Stokoe - 04/12/2026", """Hi team,

Please take this as a duty to refer for Darren Michael Stokoe, born 14 February 1988, prison number A4417EK, CRN D310552. He is due out on Friday 4 December 2026 from HMP Peterborough, where he is serving 16 months for burglary. He has nowhere to go and will be homeless on release. Before he came in he was sofa surfing around Huntingdon. His last proper home was 9 Ambury Rise, Huntingdon PE29 9ZZ with his ex, and she has made it clear he cannot go back there.

He has asked to be referred to Huntingdonshire District Council. He lived in Huntingdon from 2011 to 2024 and his mum and two brothers are still there. I went through this with him on the video link on 10 November and he agreed to me referring him. He has no phone, so please reach him via me or the OMU at Peterborough on 01632 960118.

I am his COM. He is medium RoSH, MAPPA Cat 2 Level 1, and there are no known risks to staff. He is on a methadone script and has trouble with his back.

Many thanks
Kelly-Ann

Kelly-Ann Prosser
Probation Officer | Cambridgeshire PDU | The Probation Service
Tel: 01632 960417 | kelly-ann.prosser@cambs-probation.example
""", at=(11, 11, 10, 42))

    f = F("sent-on-by-customer-services", "text", "", "a prison's mail in prose that a council's contact centre sends on; the adviser signs above it", lenient=PROSE + ["lcg", "referral_date", "rm", "needs.physical_health", "rs", "hs", "referrer.team", "clc", "cd"])
    f.g(n="Liam Mercer", aka="Baz", pn="A2093FD", dob="1997-07-22", cp="HMP Ranby", cs="recall", crt="Fixed-term recall", crd="2026-11-17", arson=True, cg=True, cm="oral", cl=True,
        re="He has been recalled and will be let out again with no address.", loss="Shaw House will not have him back because of a fire he set in his room in August", sit="in custody; Shaw House hostel before recall", lcd="He grew up in Worksop and left care there at 18. He stayed with his nan in Retford from 2019 to 2023.",
        lcg=["care_leaver", "residence"], ln="Tunde Akande", lp="07700 900215", lm="tunde.akande@notts-probation.example", via="the wing office on 01632 960 233", rl="high", excl="the Manton estate in Worksop",
        rn="Lorraine Baptiste", rr="Resettlement Officer", rg="HMP Ranby", rp="01632 960 230", rm="lorraine.baptiste@ranby-hmpps.example", ag="prison", hs="threatened")
    f.send("Customer Services <customerservices@bassetlaw-homes.example>", "housing.options@bassetlaw-homes.example", "FW: Homeless on release - A2093FD MERCER", """Hi both, this landed in the customer services inbox, one for you I think?

Sharon Tidswell
Customer Adviser
Tel 01632 960 900

________________________________
From: Baptiste, Lorraine <lorraine.baptiste@ranby-hmpps.example>
Sent: 28 October 2026 15:12
To: Customer Services
Subject: Homeless on release - A2093FD MERCER

Good afternoon

I work in the resettlement team at HMP Ranby. Under the duty to refer I am letting you know about Liam Mercer (A2093FD, date of birth 22.7.97, everybody calls him Baz). He has been recalled on a fixed term recall of 28 days and will be let out again on 17 November with no address. Shaw House will not have him back because of a fire he set in his room in August.

He sat with me this morning and said he is fine with us sharing this with the council. He is a care leaver. He grew up in Worksop and left care there at 18, and he stayed with his nan in Retford from 2019 to 2023. He must not be placed on the Manton estate in Worksop because of an exclusion zone on his licence. His risk of serious harm is assessed as high.

His community offender manager is Tunde Akande, 07700 900215, tunde.akande@notts-probation.example, please speak to him about plans. If you want Liam himself, the wing office on 01632 960 233 will fetch him. He is dyslexic so letters are no good.

Kind regards
Lorraine Baptiste
Resettlement Officer, HMP Ranby
01632 960 230
""", at=(10, 29, 8, 57))

    f = F("answers-what-the-officer-asked", "text", "", "a reply chain: the officer asks for particulars, probation answers in prose above", lenient=PROSE + ["lcg", "referral_date", "referrer.team", "referrer.organisation", "hs", "rsum", "au"])
    f.g(n="Chantelle Louise Boothby", dob="1994-05-03", crn="M204417", cp="HMP Peterborough", crd="2026-11-27", crt="HDC", csl="14 months", cof="fraud", cs="sentenced", lsa="31 Harsnett Way, Colchester CO1 9ZZ", arr="about £1,150", land="Colne Homes",
        loss="gave the flat up in August when she was sentenced", cg=True, cm="written", cd="2026-11-02", via="her mother, Denise Boothby, on 01632 960 771", hh=[person("Mia", "daughter")], da=True, mh="anxiety and takes sertraline",
        rl="low", rn="Priyanka Nair", rr="Probation Officer", rt="Colchester Probation Office", rp="07700 900 644", re="The flat is gone and she has no release address.", sit="in custody", ag="probation")
    f.lenient += ["sex"]
    f.send("Priyanka Nair <priyanka.nair@essexnorth-probation.example>", "dutytorefer@colchester.gov.uk", "RE: lady coming out of Peterborough", """Hi Grace

Thanks for coming back to me so quickly. Yes please, treat this mail as the DTR.

So it's Chantelle Louise Boothby, date of birth 3rd of May 1994, and her CRN is M204417. I don't have the prison number to hand. She is at HMP Peterborough, on the women's side, serving 14 months for fraud, and gets out on HDC on 27 November. She had a flat at 31 Harsnett Way, Colchester CO1 9ZZ but gave the flat up in August when she was sentenced, leaving rent arrears of about £1,150 to her landlord Colne Homes. So the flat is gone and she has no release address. Her daughter Mia, who is 6, will come back to live with her.

She signed the consent form on 2 November, I have it on file. She's happy for you to contact her mother, Denise Boothby, on 01632 960 771. She has been a victim of domestic abuse (not in the relationship she is in now), has anxiety and takes sertraline. Low risk of harm, not MAPPA.

Priyanka Nair
Probation Officer
Colchester Probation Office
07700 900 644

From: Grace Odell <grace.odell@colchester.gov.uk>
Sent: 05 November 2026 09:20
To: Priyanka Nair
Subject: RE: lady coming out of Peterborough

Morning Priyanka
You can just e-mail me, no need for the form. I need her full name and date of birth, where she is and when she comes out, what happened to her last home, whether she consents, and how I can get hold of her.
Grace Odell, Housing Solutions Officer, 01632 960 512

From: Priyanka Nair
Sent: 04 November 2026 16:48
To: Duty to Refer
Subject: lady coming out of Peterborough

Hello, who do I speak to about a lady coming out of Peterborough who used to live in Colchester? Is there a form?
Priyanka
""", at=(11, 5, 11, 31))

    f = F("two-men-from-one-wing", "text", "", "one mail from an OMU for two men, a paragraph each, what is common said once at the end", lenient=PROSE + ["referral_date", "hs", "lcg", "referrer.team", "referrer.organisation", "rs", "nfa", "land"])
    f.g(n="Jerome Anthony Pascall", dob="1990-10-30", pn="A8810CH", crd="2026-12-11", csl="22 months", cof="possession with intent to supply", lsa="Flat 2, 60 Dock Row, Tilbury", loss="the council took back in 2024", sub="smokes cannabis daily",
        re="Jerome lost his flat in 2024 and has been between friends since.", rl="medium", lcg=["residence"], au="Thurrock", cg=True, cm="oral", cp="HMP Chelmsford", rn="Stuart Gilfoyle", rr="Prison Offender Manager", rp="01632 960 144", rm="stuart.gilfoyle@chelmsford-omu.example", ag="prison",
        ln="Beth Rowntree", lp="07700 900 530", cs="sentenced", staff="No issues with staff")
    f.another("authority", "consent", "referrer", "agency", "risk")
    f.ref["risk"].pop("level")
    f.g(n="Piotr Wieczorek", dob="1983-03-08", pn="A1290GG", cp="HMP Chelmsford", cs="remand", nat="Polish", lang="Polish", itp=True, re="He had been living in a van in Grays since his job ended.", phy="insulin dependent diabetic", lcg=["employment"])
    f.send("Gilfoyle, Stuart [HMPPS] <stuart.gilfoyle@chelmsford-omu.example>", "HousingOptions@thurrock.gov.uk", "2 x duty to refer - Thurrock", """Dear colleagues

Two for you under the Duty to Refer, both on C wing.

The first is Jerome Anthony Pascall, DOB 30/10/1990, NOMS A8810CH, serving 22 months for possession with intent to supply. His release date is 11/12/2026. He had Flat 2, 60 Dock Row, Tilbury, which the council took back in 2024, and he has been between friends since. Medium risk. He smokes cannabis daily. His COM is Beth Rowntree on 07700 900 530.

The second is Piotr Wieczorek, DOB 08/03/1983, NOMS A1290GG. He is on remand, his trial starts on 15/12/2026 and nobody can say when he will be out. He is Polish, speaks Polish and would need an interpreter. He is an insulin dependent diabetic. He had been living in a van in Grays since his job at the port ended last spring.

Both have told me they consent to being referred and want to be referred to Thurrock Council. No issues with staff from either of them here at HMP Chelmsford.

Regards

Stuart Gilfoyle
Prison Offender Manager
01632 960 144
stuart.gilfoyle@chelmsford-omu.example
""", at=(11, 13, 14, 5))

    f = F("move-on-from-the-approved-premises", "text", "", "forwarded by a probation administrator: a hostel manager's mail about a man and a woman who must move on", lenient=PROSE + ["referral_date", "lcg", "hs", "referrer.team", "referrer.email", "crt", "nfa", "lsa"])
    f.g(n="Kevin Roy Haslam", dob="1971-01-19", crn="F601128", hd="2026-12-04", rso=True, mc=1, ml=2, excl="nowhere near a school or play area", rl="high", cg=True, cm="written", ln="Sanjay Mistry", lp="01632 960 381", hs="threatened",
        ad="Fleming Lodge, 12 Priory Rise, Ipswich IP1 9ZZ", cs="licence", re="His twelve weeks end on 4 December.", phy="had a stroke last year and cannot manage stairs", rn="Oonagh Devlin", rr="Approved Premises Manager", rg="Fleming Lodge", rp="01632 960 385", ag="probation", au="Ipswich",
        lcg=["family"], lcd="his sister has lived in Ipswich for thirty years")
    f.another("agency", "referrer", "homeless_status", "authority")
    f.g(n="Tracey Ann Oduya", dob="1986-11-02", crn="F588903", hd="2026-12-18", cs="licence", ad="Fleming Lodge, 12 Priory Rise, Ipswich IP1 9ZZ", rl="medium", cg=True, cm="oral", preg=True, ph="07700 900 419", re="Her place ends on 18 December.",
        ln="Sanjay Mistry", lp="01632 960 381", lcg=["residence"], lcd="lived at Stowmarket Road for nine years until 2023")
    f.send("Suffolk Probation Admin <admin@suffolk-probation.example>", "homeless@ipswich-homes.example", "FW: Move on - KH and TO", """Please see below, duty to refer from our AP. Any queries direct to Oonagh please.

Business Support, Suffolk PDU
01632 960 380

-----Original Message-----
From: Oonagh Devlin
Sent: 02 November 2026 17:25
To: Suffolk Probation Admin
Subject: Move on - KH and TO

Hi, can you get these two over to Ipswich council as duty to refers please. Both are on licence and both live here at Fleming Lodge, 12 Priory Rise, Ipswich IP1 9ZZ. Sanjay Mistry is offender manager for the two of them, 01632 960 381.

Kevin Roy Haslam, 19 January 1971, CRN F601128. His twelve weeks end on 4 December and he will be homeless from that day. He is a registered sex offender, MAPPA 1 level 2, high risk, so nowhere near a school or play area. He had a stroke last year and cannot manage stairs. He wants Ipswich because his sister has lived in Ipswich for thirty years. He has signed the consent, it is on his file.

Tracey Ann Oduya, 2 November 1986, CRN F588903. Her place ends on 18 December and she will be homeless then too. Medium risk. She is five months pregnant. She lived at Stowmarket Road for nine years until 2023. You can ring her on 07700 900 419, she has told me she is happy to be referred.

Ta
Oonagh Devlin
Approved Premises Manager, Fleming Lodge
01632 960 385
""", at=(11, 3, 9, 10))

    f = F("ward-seven-needs-an-interpreter", "text", "", "a ward's discharge co-ordinator in prose; discharge date, language, disability and an address by years", lenient=PROSE + ["lcg", "hs", "referral_date", "cm", "cd", "hd", "referrer.team", "person.ethnicity", "person.address"])
    f.g(n="Ionut Radu Stancu", dob="1979-06-25", nhs="9991237650", ph="07700 900 066", nat="Romanian", lang="Romanian", itp=True, imm="settled status", pf=True, phy="lost his left leg below the knee in October and uses a wheelchair", nfa=True, cg=True, cm="oral",
        lsa="Room 4, 118 Fengate Lane, Peterborough", re="He cannot go back to the shared house and has nowhere else to go when he leaves us.", loss="the landlord has let his room to somebody else", lcg=["residence", "employment"], lcd="He has lived and worked in Peterborough since 2015.",
        rn="Abigail Thorne", rr="Discharge Co-ordinator", rt="Ward B7", rg="Peterborough City Hospital", rp="01632 960 707", rm="abigail.thorne@pch-nhs.example", ag="hospital", hs="threatened", staff="no risk to anybody",
        op="social worker is Femi Bankole, 01632 960 720")
    f.lenient += ["risk.to_staff", "op", "rsum"]
    f.ref.setdefault("unmapped", []).append({"label": "discharge date", "value": "Thursday 19 November"})
    f.send("THORNE, Abigail (PETERBOROUGH CITY HOSPITAL) <abigail.thorne@pch-nhs.example>", "housing.needs@peterborough-homes.example", "Duty to refer - patient on B7 - discharge 19/11", """Dear Housing Needs

I should like to refer Mr Ionut Radu Stancu (DOB 25.06.1979, NHS number 999 123 7650), who is a patient on Ward B7 and is of no fixed abode. We expect to discharge him on Thursday 19 November. He lost his left leg below the knee in October and uses a wheelchair. He rented Room 4, 118 Fengate Lane, Peterborough from 2019 until he came in to us, but the landlord has let his room to somebody else. He cannot go back to the shared house and has nowhere else to go when he leaves us.

Mr Stancu is Romanian. He speaks Romanian and you will need an interpreter. He has settled status and recourse to public funds. He has lived and worked in Peterborough since 2015, at the chilled food factory. I asked him with the telephone interpreter yesterday and he consented to this referral. His mobile is 07700 900 066. His social worker is Femi Bankole, 01632 960 720. He is a gentle man and no risk to anybody.

Yours sincerely

Abigail Thorne
Discharge Co-ordinator, Ward B7
Peterborough City Hospital
01632 960 707
abigail.thorne@pch-nhs.example

This message may contain confidential information. If you are not the intended recipient please inform the sender and delete it.
""", at=(11, 12, 15, 40))

    f = F("court-team-order-made-today", "text", "", "a court officer's few sentences passed on twice; she sleeps rough tonight", lenient=PROSE + ["referral_date", "referrer.team", "referrer.organisation", "sub", "lcg", "rm", "rp", "au", "cd", "hd", "custody.sentence_length", "sex", "lead.email", "rn", "rr", "csd"])
    f.g(n="Bronwen Elisabeth Pugh", dob="2000-08-09", crn="S774120", cs="community_order", csd="2026-11-16", csl="12 months", cof="shop theft", hs="homeless", rs=True, nfa=True, re="She is sleeping in the bus station and has nowhere for tonight.", sit="sleeping in the bus station",
        cg=True, cm="oral", ph="07700 900 873", sub="crack and heroin, under the drug team", da=True, ln="Hamza Qureshi", lp="01632 960 455", rn="Dilys Marchmont", rr="Court Officer", ag="probation", lcd="She has been in Basildon since she left school.", lcg=["residence"], sex="female", loss="fled her partner in September")
    f.send("Basildon Duty Desk <dutydesk@essexsouth-probation.example>", "housing.solutions@basildon.gov.uk", "FW: FW: homeless female, seen at court today", """URGENT please, see Dilys's mail below.

From: Hamza Qureshi
Sent: 16 November 2026 14:36
To: Basildon Duty Desk
Subject: FW: homeless female, seen at court today

Hiya can someone on duty send this across to Basildon housing, I'm on visits. I will be holding her, my number is 01632 960 455.
Hamza

From: Dilys Marchmont
Sent: 16 November 2026 13:58
To: Hamza Qureshi
Subject: homeless female, seen at court today

Hi Hamza, you have been allocated as offender manager for Bronwen Elisabeth Pugh, dob 09/08/00, CRN S774120. She was sentenced today to a 12 months community order for shop theft. She is NFA. She is sleeping in the bus station and has nowhere for tonight, having fled her partner in September because he was hitting her. She is under the drug team for crack and heroin. She has been in Basildon since she left school. She told me in the cells she wants us to refer her to the council under the duty to refer, so can you get that in today. Her phone is 07700 900 873.

Dilys Marchmont
Court Officer, Basildon Combined Court
""", at=(11, 16, 14, 52))

    f = F("work-coach-for-a-veteran", "text", "", "a jobcentre's few lines in prose; the insurance number stands in the subject only", lenient=PROSE + ["ni", "referral_date", "referrer.team", "lcg", "sit", "nfa", "person.address", "hd", "cd"])
    f.g(n="Desmond Achebe", aka="Des", dob="1976-09-12", af=True, ph="07700 900 290", em="des.achebe76@letterbox.example", hs="homeless", rs=True, mh="has PTSD and sees Combat Minds every fortnight", cg=True, cm="oral", sit="sleeping in his car in the leisure centre car park", re="He has been sleeping in his car since his marriage ended.",
        lsa="5 Tern Close, Maldon CM9 9ZZ", loss="his marriage ended", lcg=["residence", "family"], lcd="He has lived in Maldon for eleven years and his children are at school here.", rn="Jo Whitbread", rr="Work Coach", rg="Maldon Jobcentre", rp="01632 960 618", ag="jobcentre")
    f.send("WHITBREAD JO DWP MALDON JCP <jo.whitbread@maldon-jcp.example>", "housing@maldon.gov.uk", "Homeless veteran - Mr D Achebe - NINO PX 40 28 11 C", """Good morning

I see Desmond Achebe (Des) every week, his date of birth is 12/9/76. He is homeless: he has been sleeping in his car in the leisure centre car park since his marriage ended in August. Until then he was at 5 Tern Close, Maldon CM9 9ZZ with his wife. He has lived in Maldon for eleven years and his children are at school here. He served in the Army for nine years, has PTSD and sees Combat Minds every fortnight.

He gave his verbal consent this morning for me to refer him to you. Best to ring him on 07700 900 290 after 4 or e-mail des.achebe76@letterbox.example.

Thanks
Jo Whitbread
Work Coach
Maldon Jobcentre
01632 960 618
""", at=(10, 22, 11, 3))
