#!/usr/bin/python3
"""Referrals in the text of the mail, first part. Needs what third_lib.py needs."""
from fourth_lib import *


def prose_nurse():
    m = F("prose-hostel-nurse", "text", "", "a nurse's mail in prose, no labels, facts scattered, signature with address", lenient=("sit", "lcg", "lcd", "re", "hs", "loss", "ag", "mh", "phy", "sub"))
    m.g(rd="2026-10-08", n="Terence Abbotsley", aka="Tez", dob="1971-08-14", nhs="9990000409", ph="07700 900 640", cg=True, cm="oral", rs=True, lsa="16 Saffron Walk, Saffron Walden, CB11 9ZZ",
        ag="hospital", rn="Ngozi Farrant-Lowe", rr="Homeless Health Nurse Practitioner", rg="Inclusion Health Outreach, Riverside NHS Trust", rp="01632 960 455", rm="ngozi.farrantlowe@riverside.example",
        au="Uttlesford", loss="evicted in March for arrears of about £1,900", phy="COPD; leg ulcer", sub="drinks 8-10 cans of strong lager a day", hs="homeless", mh="no mental health diagnosis",
        sit="sleeping in the doorway of the old library in Saffron Walden", lcd="He grew up in Thaxted and has been in Uttlesford all his life", lcg=["residence"], staff="he has never been aggressive with us", arr="about £1,900", re="He is street homeless and his chest is getting worse; he needs somewhere indoors")
    m.lenient += ["referrer.organisation", "referrer.role", "housing.arrears", "risk.to_staff", "referral_date", "person.no_fixed_abode", "referrer.team", "risk.summary", "housing.landlord"]
    m.send("Farrant-Lowe, Ngozi <ngozi.farrantlowe@riverside.example>", "housing@uttlesford.example", "Duty to refer - street homeless gentleman", on="2026-10-08", text="""
Dear Uttlesford Housing Options,

I should like to make a referral to you under the duty to refer for Mr Terence
Abbotsley (everybody calls him Tez), born 14th August 1971, NHS number 999 000
0409. He is street homeless and his chest is getting worse; he needs somewhere
indoors.

Tez is sleeping in the doorway of the old library in Saffron Walden, as he has
done on and off since the spring. Before that he had a council flat at 16 Saffron
Walk, Saffron Walden, CB11 9ZZ, but was evicted in March for arrears of about £1,900.
He grew up in Thaxted and has been in Uttlesford all his life.

Medically he has COPD and a leg ulcer that we dress twice a week. He drinks 8-10
cans of strong lager a day. There is no mental health diagnosis. I should add that he
has never been aggressive with us.

I went through all of this with Tez this afternoon (Thursday 8 October) and he told
me he is happy for you to have it and to ring him. His mobile is 07700 900 640, though
it is often out of charge, so you may have more luck with me.

With best wishes

Ngozi Farrant-Lowe
Homeless Health Nurse Practitioner
Inclusion Health Outreach, Riverside NHS Trust
The Old Surgery, 2 Mill Lane, Braintree CM7 9ZZ
T: 01632 960 455  E: ngozi.farrantlowe@riverside.example
I work Monday to Thursday.

--
Riverside NHS Trust. Headquarters: Trust House, 40 London Road, Chelmsford CM2 9ZZ.
""")


def aligned():
    m = F("aligned-template", "text", "", "a template kept in columns by spaces, with dashes between the parts", lenient=("sit", "lcg", "hs", "loss"))
    m.g(ag="prison")
    pairs = [
        ["PRISONER",
         m("Full name", "Zachariah Noel THISTLETHWAITE", n="Zachariah Noel Thistlethwaite"), m("Prison number", "A5501EH", "pn"), m("Date of birth", "29/02/1988", dob="1988-02-29"),
         m("Establishment", "HMP Bure", cp="HMP Bure"), m("Release date", "01/12/2026", crd="2026-12-01"), m("Release type", "Parole (on release decision awaited)", crt="Parole"), m("Sentence", "EDS 7 yrs + 3 ext", csl="7 yrs + 3 ext", cs="sentenced"),
         m("Offence", "Rape of adult female", "cof"), m("MAPPA", "C1 / L2", mc=1, ml=2), m("RoSH", "Very High - public", rl="very_high"), m("RSO", "Y (life)", rso=True)],
        ["HOUSING",
         m("Address prior", "Flat 12, Wharf House, Heybridge", lsa="Flat 12, Wharf House, Heybridge"), m("Tenure", "PRS, ended 2020", "u"), m("Can return Y/N", "N"),
         m("LA of choice", "Maldon", au="Maldon"), m("Connection", "Parents - Tollesbury", lcg=["family"], lcd="Parents - Tollesbury"), m("Areas to avoid", "Witham; anywhere within 1 mile of primary school", "excl")],
        ["HEALTH",
         m("Physical", "Crohn's disease", phy="Crohn's disease"), m("Mental", "ACCT closed March 26. Sertraline", mh="ACCT closed March 26. Sertraline"), m("Substances", "None", "sub")],
        ["CONSENT",
         m("Given", "Y", cg=True), m("How", "signed DTR consent", cm="written"), m("When", "12/10/2026", cd="2026-10-12")],
        ["CONTACTS",
         m("Referred by", "Priscilla Amankwah", "rn"), m("Post", "Resettlement hub caseworker", "rr"), m("Tel", "01632 960 310", "rp"),
         m("COM", "Joel Strickland-Fry", ln="Joel Strickland-Fry"), m("COM tel", "07700 900 204", lp="07700 900 204"), m("COM email", "joel.stricklandfry@probation.example", lm="joel.stricklandfry@probation.example")],
    ]
    out = []
    for part in pairs:
        out.append("---- %s %s" % (part[0], "-" * (40 - len(part[0]))))
        out += ["%-18s %s" % (a, b) for a, b in part[1:]]
    m.lenient += ["referrer.organisation", "risk.summary", "custody.release_date", "custody.sentence_length", "risk.excluded_areas", "referrer.team"]
    m.send("Resettlement Hub Bure <hub.bure@hmps.example>", "housingoptions@maldon.gov.uk", "DTR - THISTLETHWAITE A5501EH", on="2026-10-13", text="HMP BURE - DUTY TO REFER (template v5)\n\n" + "\n".join(out) + "\n\nNB release subject to parole board direction, will update.\n\nP Amankwah")


def forwarded():
    m = F("forwarded-jobcentre", "text", "", "a colleague forwards a work coach's mail of labels and answers; the forwarder is not the referrer", lenient=("sit", "lcg", "hs", "rg", "rt"))
    m.g(ag="jobcentre")
    body = [
        m("Claimant name", "Dorothea Vasquez-Hill", "n"), m("DOB", "18 May 1966", dob="1966-05-18"), m("NINO", "QQ 22 33 11 C", ni="QQ223311C"), m("Address", "25 Nether Priors, Basildon SS14 9ZZ", ad="25 Nether Priors, Basildon, SS14 9ZZ"),
        m("Telephone", "01632 960 099 (landline only)", ph="01632 960 099"), m("Email", "n/a"), m("Household", "lives with adult son Mateo, 27, who would move with her", hh=[person("Mateo", "son")]),
        m("Is customer homeless now or threatened?", "threatened", hs="threatened"), m("Date", "Bailiffs booked for Thursday 12 November 2026", hd="2026-11-12"),
        m("What is the reason", "Rent arrears built up when her hours were cut at the school kitchen, possession order granted in August", "re", loss="Rent arrears built up when her hours were cut"),
        m("Amount of arrears", "approx 4k", "arr"), m("Landlord", "Sandhurst Estates Ltd", "land"), m("Health issues", "rheumatoid arthritis both hands; no others", phy="rheumatoid arthritis both hands"),
        m("Vulnerable to self-neglect or harm?", "no"), m("Consent", "yes - verbally at appt 20/10", cg=True, cm="oral", cd="2026-10-20"), m("Which LA", "Basildon Borough Council", au="Basildon"),
    ]
    m.lenient.remove("homeless_status")
    m.lenient += ["housing.situation", "household", "housing.loss_reason", "referral_date", "person.contact_via"]
    m.g(rn="Kwabena Ilesanmi", rr="Work Coach", rt="Basildon Jobcentre", rp="01632 960 870", rd="2026-10-20")
    m.send("Partnerships Team <partnerships.essex@jobcentre.example>", "housing.solutions@basildon.gov.uk", "FW: Homeless referral customer D V-H", on="2026-10-21", text="""
Hi team

Not sure this reached you yesterday as Kwabena had the wrong address for you. Please treat as
received on the 20th if you can.

Lorna Peckover
Partnership Manager | Essex & Suffolk District
07700 900 009

-----Original Message-----
From: Kwabena Ilesanmi <kwabena.ilesanmi@jobcentre.example>
Sent: 20 October 2026 16:12
To: Partnerships Team
Subject: Homeless referral customer D V-H

""" + labels(body) + """

Thanks
Kwabena Ilesanmi
Work Coach, Basildon Jobcentre
01632 960 870
""")


def bullets():
    m = F("bulleted-social-worker", "text", "", "bullets with a dash between label and answer, family of five, perpetrator named", lenient=("sit", "lcg", "lcd", "re", "hs"))
    m.g(ag="social_services")
    b = [m("Mum", "Ms Farida Kessington, dob 3.3.1993", n="Farida Kessington", dob="1993-03-03"),
         m("Kids", "Amina (b. 12.7.14), Yusuf (b. 1.2.17), Layla (b. 30.9.21)", hh=[person("Amina", None, "2014-07-12"), person("Yusuf", None, "2017-02-01"), person("Layla", None, "2021-09-30")]),
         m("Safe number", "07700 900 512 - only 9.30 to 2.30 when kids are at school", ph="07700 900 512"),
         m("Where she is", "friend's in Canvey (address withheld), has to be out by this Sunday 25th October", hd="2026-10-25", sit="friend's in Canvey (address withheld)"),
         m("Was living", "10 Link Road, Canvey Island, SS8 9ZZ, joint tenancy with the perpetrator", lsa="10 Link Road, Canvey Island, SS8 9ZZ"),
         m("Perpetrator", "Gareth Stroud, dob 14.5.1989, arrested 17/10, bailed not to contact"),
         m("Why she cant go back", "police have assessed as high risk, MARAC listed for 3/11. Fleeing domestic abuse", re="police have assessed as high risk, MARAC listed for 3/11. Fleeing domestic abuse", da=True, loss="Fleeing domestic abuse"),
         m("Money", "UC + child benefit, recourse ok", pf=True), m("Language", "English fluent, Dari at home", lang="English fluent, Dari at home"), m("Health", "Layla has epilepsy. Farida - low mood, GP aware", "u", mh="low mood, GP aware"),
         m("Workers involved", "IDVA Petra (Compass 01632 960 001), health visitor S. Obi", "op"), m("Consent", "Farida asked me to do this & has texted me to confirm", cg=True, cm="written")]
    m.lenient += ["consent.method", "needs.mental_health", "needs.physical_health", "household", "homeless_date", "housing.loss_reason", "person.address", "person.language", "person.contact_via", "housing.landlord", "risk.summary", "custody.status", "risk.level"]
    m.g(rn="Olivia Mbatha", rr="Social Worker, Family Support & Protection (Quadrant South)", rp="01632 960 262", hs="threatened", au="Castle Point", lcg=["residence"], lcd="Farida has lived on Canvey for 9 years")
    m.lenient += ["referrer.role", "referrer.team", "referrer.organisation", "rough_sleeping"]
    m.send("Mbatha Olivia <olivia.mbatha@childrens.example>", "Housingoptions@castlepoint.gov.uk", "URGENT - family of 4 fleeing - referral to Castle Point BC", on="2026-10-22", text="Hello\n\nPlease accept this as a referral to Castle Point Borough Council under HRA. I've tried to put in what you normally ask for.\n\n"
           + "\n".join("* %s - %s" % (a, x) for a, x in b) + "\n\nFarida has lived on Canvey for 9 years. Please do NOT write to the Link Road address.\n\nOlivia Mbatha\nSocial Worker, Family Support & Protection (Quadrant South)\n01632 960 262")


def qa_wrapped():
    m = F("web-form-copy", "text", "", "a council's web form copied by mail: question on a line, answer on the next, groups in capitals", lenient=("sit", "lcg", "lcd"), kinds=("portal_notification", "referral"))
    out = []

    def s(t):
        out.append("\n" + t.upper() + "\n")

    def q(label, ans):
        out.append(label + "\n" + (ans or "-") + "\n")
    out.append("A new form has been submitted on our website by a professional.\nForm: Refer someone who is homeless (public bodies)\n")
    s("About you")
    m.g(ag="probation", xr="HR-2026-004417")
    q("Your reference number for this submission", "HR-2026-004417")
    q(*m("Which organisation do you work for?", "Probation Service", rg="Probation Service"))
    q(*m("What is your name?", "Tobias Achterhuis", "rn"))
    q(*m("What is your role?", "Probation Officer", "rr"))
    q(*m("What is your email address?", "tobias.achterhuis@probation.example", "rm"))
    q(*m("What is your telephone number?", "07700900556", "rp"))
    q("Is there someone else we should contact if you are away?", "Duty officer 01632 960 800")
    s("Permission")
    q(*m("Do you have the person's permission to refer them?", "Yes", cg=True))
    q(*m("How was permission given?", "Signed consent form", cm="written"))
    q(*m("Date of permission", "09 October 2026", cd="2026-10-09"))
    s("About the person")
    q("Title", "Mr")
    q(*m("First name", "Emeka"))
    q(*m("Last name", "Ballantyne", n="Emeka Ballantyne"))
    q(*m("Date of birth", "24 December 1990", dob="1990-12-24"))
    q("Email address", "")
    q(*m("Mobile number", "07700 900 877", "ph"))
    q(*m("What gender do they identify as?", "Male", "sex"))
    q(*m("What is their ethnic group?", "Black or Black British - African", "eth"))
    q(*m("Do they need an interpreter?", "No", itp=False))
    q(*m("Have they served in the UK armed forces?", "No", af=False))
    q(*m("Are they a care leaver under 25?", "No", cl=False))
    q("Is anybody in the household pregnant?", "Not applicable")
    q(*m("Who else will live with them?", "Nobody"))
    s("Their housing")
    q(*m("Where are they staying at the moment?", "Staying with family or friends", "sit"))
    q(*m("Address where they are staying", "9 Hart Street, Brentwood, CM14 9ZZ", "ad"))
    q(*m("Are they homeless now?", "No", ))
    q(*m("Will they become homeless in the next 56 days?", "Yes", hs="threatened"))
    q(*m("When will they become homeless?", "15 November 2026", hd="2026-11-15"))
    q(*m("Why will they become homeless?", "Cousin's landlord has found out he is staying and threatened cousin with eviction", re="Cousin's landlord has found out he is staying and threatened cousin with eviction", loss="Cousin's landlord has found out he is staying and threatened cousin with eviction"))
    q(*m("Are they sleeping rough?", "No", rs=False))
    s("Probation details")
    q(*m("Case reference number (CRN)", "B630295", "crn"))
    q(*m("Are they on licence, or serving a community sentence?", "Licence", cs="licence"))
    q(*m("Licence or order ends", "02 March 2027", "u"))
    q(*m("Offence", "Fraud by false representation", "cof"))
    q(*m("Risk of serious harm", "Low", rl="low"))
    q("MAPPA level", "Not applicable")
    s("Anything else")
    q(*m("Please tell us anything else that will help us", "Works nights at a warehouse in Harold Hill so please ring after 2pm. Diagnosed dyslexia - please don't rely on letters.", "u"))
    m.lenient += ["housing.loss_reason", "reason", "needs.support"]
    m.send("Brentwood website <no-reply@forms-brentwood.example>", "housingneeds@brentwood.gov.uk", "Form submission: Refer someone who is homeless [HR-2026-004417]", on="2026-10-12", text="\n".join(out) + "\nSubmitted 12/10/2026 10:41\n")


def reply_chain():
    m = F("reply-with-details", "text", "", "a hospital's short mail below a reply of a housing officer, details given on one line each with slashes", lenient=("sit", "lcg", "hs", "hd", "loss", "phy", "lcd"))
    m.g(ag="hospital", n="Augustin Petrov-Lane", dob="1949-11-02", nhs="9990000514", rn="Caitríona Voss", rr="Complex Discharge Lead", rp="01632 960 190", cg=True, cm="oral",
        lsa="4 Quay Cottages, Burnham-on-Crouch, CM0 9ZZ", loss="property condemned by environmental health - hoarding and roof collapse", phy="bilateral below knee amputee, wheelchair", mh="capacity assessed & present",
        via="via daughter Ilse 07700 900 433 or the ward 01632 960 191", re="He cannot go back to his house", rg="Broomfield Reach Hospital", cd="2026-10-19")
    m.lenient += ["person.address", "reason", "needs.mental_health", "person.contact_via", "referrer.organisation", "consent.date", "referrer.team", "referral_date", "person.phone", "authority", "person.no_fixed_abode", "housing.landlord"]
    m.send("Voss, Caitríona <caitriona.voss@broomfieldreach.example>", "housingoptions@maldon.gov.uk", "RE: Your enquiry", on="2026-10-19", text="""
Hi Jan

Sorry yes, here you go - this is the duty to refer for him:

Augustin Petrov-Lane / 02.11.1949 / NHS 9990000514 / Mayland Ward bed 11

He cannot go back to his house (4 Quay Cottages, Burnham-on-Crouch, CM0 9ZZ): property condemned by
environmental health - hoarding and roof collapse. Bilateral below knee amputee, wheelchair, so needs
level access. Medically optimised from today, EDD Fri 30/10. Capacity assessed & present. He agreed to the
referral when I sat with him this morning. Best contact is via daughter Ilse 07700 900 433 or the
ward 01632 960 191. He has no phone of his own.

Caitríona Voss
Complex Discharge Lead, Broomfield Reach Hospital
01632 960 190

From: Housing Options
Sent: 19 October 2026 09:20
To: Voss, Caitríona
Subject: RE: Your enquiry

Morning Caitríona, yes you can email it but we will need his name, dob, where he was living, why he
can't return and that he consents.

Thanks
Jan Tolliver
Housing Options Officer
01632 960 600

From: Voss, Caitríona
Sent: 16 October 2026 15:55
Subject: Your enquiry

Hello, is this still the right address for referrals of patients who are homeless?
""")


def all_():
    for f in (prose_nurse, aligned, forwarded, bullets, qa_wrapped, reply_chain):
        f()


if __name__ == "__main__":
    all_()
