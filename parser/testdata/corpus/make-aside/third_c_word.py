#!/usr/bin/python3
"""Word forms of public bodies and landlords, first part. Needs what third_c_lib.py names; run third_c_all.py."""
from third_c_lib import *  # noqa: F401,F403


def all_():
    coastal_prison()
    borough_probation_pairs()
    approved_premises_above()
    work_coach_controls()
    ward_numbered()
    family_social_work()
    service_leaver_tabs()


def coastal_prison():
    m = M("downland-prison-plan", "docx", "python-docx", "label left and answer right, ruled, section titles as shaded merged rows", "cs hs sit via")
    q, a = m.q, m.a
    d = document("Arial", 10.5)
    para(d, "**Eastbourne Borough Council – Homelessness and Housing Needs**", size=13)
    para(d, "**Prison leaver notification**")
    para(d, "To be completed by the establishment at least 56 days before release and sent to prisonleavers@eastbourne-homes.example. Use a separate form for each prisoner.")
    table(d, [
        ("#1 – About the prisoner",),
        q("Prisoner's name", "Mr Leon Patrick ADEYEMI", n="Leon Patrick Adeyemi"),
        q("Other names used", "Lee", "aka"),
        q("Date of birth", "17/02/1989", dob="1989-02-17"),
        q("Prison no.", "A6127EX", "pn"),
        q("CRN (if known)", "E447190", "crn"),
        q("National Insurance no.", "QQ 55 12 09 A", ni="QQ551209A"),
        q("Ethnic origin", "Black British – African", "eth"),
        q("Nationality", "British", "nat"),
        q("Establishment", "HMP Lewes", cp="HMP Lewes"),
        q("Offence", "Possession with intent to supply class B", "cof"),
        q("Length of sentence", "22 months", "csl"),
        q("Date sentenced", "14/07/2026", csd="2026-07-14"),
        q("Conditional release date", "08/01/2027", crd="2027-01-08", crt="CRD"),
        q("Eligible for HDC?", "No – refused 02/11/2026"),
        ("#2 – Housing",),
        q("Where did the prisoner live before coming into custody?", "Flat 2, 61 Susans Road, Eastbourne, BN21 9ZZ (private rented, given up August 2026)", lsa="Flat 2, 61 Susans Road, Eastbourne, BN21 9ZZ"),
        q("Why can they not return?", "Could not pay the rent from custody. Landlord (Mr T. Osei) has re-let it.", "loss", land="Mr T. Osei"),
        q("Rent owed", "£1,140", "arr"),
        q("Ties to Eastbourne", "Lived in the town since 2011. Mother and sister in Langney.", "lcd", lcg=["residence", "family"]),
        q("Why are you notifying us?", "Leon will have nowhere to live when he is released. His mother has one bedroom and cannot have him.", "re", hs="homeless"),
        ("#3 – Health and risk",),
        q("Physical health", "Asthma – blue and brown inhalers", "phy"),
        q("Mental health", "None reported", "mh"),
        q("Drugs / alcohol", "Cannabis before custody. Seen by Forward, no treatment needed", "sub"),
        q("Risk of serious harm", "Medium", rl="medium"),
        q("Any risk to your staff or ours", "None known", "staff"),
        q("MAPPA", "Not applicable"),
        ("#4 – Who to talk to",),
        q("Form completed by", "Joanna Whitcombe", "rn"),
        q("Grade / job", "Prison Offender Manager (Band 4)", "rr"),
        q("Direct line", "01632 960611", "rp"),
        q("E-mail", "joanna.whitcombe@lewes-omu.example", "rm"),
        q("Community Offender Manager", "Sunil Rathore", "ln"),
        q("COM's telephone", "01632 960 655", "lp"),
        q("COM's e-mail", "sunil.rathore@sussex-probation.example", "lm"),
        ("#5 – Agreement of the prisoner",),
        q("Has the prisoner agreed to this notification?", "Yes, in writing", cg=True, cm="written"),
        q("Date", "10/11/2026", cd="2026-11-10"),
        q("Date form sent", "12/11/2026", rd="2026-11-12"),
    ], [6.5, 10.5], boldlab=True)
    m.g(ag="prison", au="Eastbourne", rg="HMP Lewes")
    m.lenient += ["rg", "lcg", "land", "mh", "loss", "lsa"]
    m.send("Whitcombe, Joanna <joanna.whitcombe@lewes-omu.example>", "prisonleavers@eastbourne-homes.example", "Prison leaver notification - LA",
           "Good morning\n\nPlease see attached.\n\nKind regards\n\nJo Whitcombe\nPOM, HMP Lewes\n", attach=[("Prison leaver notification.docx", docx_bytes(d), DOCX)])


def borough_probation_pairs():
    m = M("wigan-two-by-two", "docx", "python-docx", "two label/answer pairs a row, Y or N as the whole answer, long questions over the full width", "cs hs sit lcg loss")
    q, a = m.q, m.a
    d = document("Calibri", 10, 1.5)
    para(d, "WIGAN COUNCIL  |  Housing Advice  |  **Criminal Justice Housing Referral**", size=12)

    def row(x, y):
        return x + y
    t = table(d, [
        ("#REFERRING OFFICER",),
        row(q("Name", "Abigail Thornley", "rn"), q("Grade", "PO", "rr")),
        row(q("PDU", "Wigan and Leigh", rt="Wigan and Leigh"), q("Date", "13.11.2026", rd="2026-11-13")),
        row(q("Tel", "07700 900 312", "rp"), q("Email", "abigail.thornley@gm-probation.example", "rm")),
        row(q("Line manager", "Clive Marsden"), q("LM Tel", "01632 960 701")),
        ("#PERSON ON PROBATION",),
        row(q("Forename(s)", "Kirsty Jane"), q("Surname", "Holcroft")),
        row(q("D.O.B.", "30.09.1994", dob="1994-09-30"), q("CRN", "K318805", "crn")),
        row(q("Tel", "07700 900 318", "ph"), q("NI No", "QQ204477D", "ni")),
        row(q("Gender", "Female", "sex"), q("Ethnicity", "W1", "eth")),
        row(q("Type of order", "Community order 18 months to 03/2027", cs="community_order"), q("Offence", "Shop theft x 6", "cof")),
        row(q("RoSH", "Low", rl="low"), q("MAPPA?", "N")),
        row(q("Arson?", "N", arson=False), q("RSO?", "N", rso=False)),
        row(q("Veteran?", "N", af=False), q("Care leaver?", "N", cl=False)),
        row(q("Pregnant?", "Y – due 4 April 2027", preg=True), q("DA victim?", "Y", da=True)),
        ("#HOUSING",),
        ("Current address", a("c/o 14 Poolstock Terrace, Wigan WN3 9ZZ (sister's sofa)", ad="c/o 14 Poolstock Terrace, Wigan WN3 9ZZ")),
        ("Circumstances (why homeless / when must they leave)", a("Left her own tenancy in Leigh in September after her ex partner, Dale Fearnley (dob 11.05.1991), broke in twice. Sister has a new baby due and wants her out by 30 November 2026.", "re", hd="2026-11-30")),
        ("Does the person have anyone who would live with them? Names and DOBs", a("Son Alfie Holcroft 22.06.2018, stays with his nan at the moment", hh=[who("Alfie Holcroft", "son", "2018-06-22")])),
        ("Areas to avoid", a("Leigh town centre and Higher Folds", "excl")),
        ("Support in place", a("Drug worker Priya Nair (With You) 01632 960 745. Midwife Janet Cole, Thomas Linacre Centre.", "op")),
        ("Substance use", a("Crack occasionally, reducing. On 40ml methadone.", "sub")),
        ("Connection to the borough", a("Born and bred. All family in Wigan.", "lcd", lcg=["residence", "family"])),
        row(q("Consent to refer?", "Y", cg=True), q("Verbal or signed?", "Signed at office 13.11", cm="written", cd="2026-11-13")),
    ], [3.6, 5.4, 3.2, 5.8], lab="F2F2F2", head="BDD7EE")
    m.g(n="Kirsty Jane Holcroft", ag="probation", au="Wigan")
    m.lenient += ["household", "lcd", "ad", "rt", "rg", "excl", "sub", "cd", "csl"]
    m.send("Abigail Thornley <abigail.thornley@gm-probation.example>", "housing.advice@wigan-council.example", "CJ referral KH",
           "Hi team\n\nReferral attached for one of mine - pregnant so would be grateful for a quick call. She's in work programme Tues/Thurs mornings so afternoons best.\n\nThanks\nAbi\n", attach=[("CJHR_KH.docx", docx_bytes(d), DOCX)])


def approved_premises_above():
    m = M("approved-premises-move-on", "docx", "python-docx", "label above its answer in the same cell, three cells a row", "cs hs sit lcg rsum via au")
    q, a = m.q, m.a

    def up(*x):
        return "**%s**\n%s" % q(*x[:2], *x[2:3], **(x[3] if len(x) > 3 else {}))
    d = document("Verdana", 9, 1.8)
    para(d, "**Move-on referral from an Approved Premises**", size=14, colour="1F3864")
    para(d, "Leicester City Council, Housing Options. Return to: moveon@leicester-options.example")
    table(d, [
        ("#Resident",),
        (up("Full name", "Gurdeep Singh Bhamra", "n"), up("Date of birth", "5th August 1971", None, dict(dob="1971-08-05")), up("Mobile", "07700 900144", "ph")),
        (up("CRN", "B209914", "crn"), up("PNC", "95/0182246K", "pnc"), up("NI", "QQ 31 40 98 C", None, dict(ni="QQ314098C"))),
        (up("First language", "Punjabi", "lang"), up("Interpreter?", "No, good English", None, dict(itp=False)), up("Ethnicity", "Indian", "eth")),
        ("#Placement",),
        (up("Name of AP", "Kirk Lodge"), up("Arrived", "02/09/2026"), up("Must leave by", "04/12/2026", None, dict(hd="2026-12-04"))),
        (up("Released from", "HMP Gartree", None, dict(cp="HMP Gartree")), up("On licence until", "19/06/2034", None, dict(cs="licence")), up("Index offence", "Manslaughter (2014)", "cof")),
        ("#Housing need",),
        (up("Why is this referral being made?", "AP bed ends on 4 December. No family accommodation; brother in Oadby has been assessed as unsuitable by probation.", "re"),),
        (up("Last settled home", "27 Harewood Street, Leicester LE5 9ZZ – sold 2016 following divorce", None, dict(lsa="27 Harewood Street, Leicester LE5 9ZZ")),),
        (up("Local connection", "Lived in Leicester from 1979 until arrest. Two adult daughters here.", "lcd", dict(lcg=["residence", "family"])),),
        ("#Risk and health",),
        (up("RoSH", "High (known adult, public)", None, dict(rl="high")), up("MAPPA category / level", "2 / 1", None, dict(mc=2, ml=1)), up("Arson", "No", None, dict(arson=False))),
        (up("Places he must not go", "Narborough Road and Braunstone Gate (victim's family)", "excl"),),
        (up("Licence conditions that affect housing", "Residence as approved by supervising officer; curfew 9pm–7am until 31/01/2027; no contact with R. Mistry", "clc"),),
        (up("Physical health", "Type 2 diabetes, metformin", "phy"), up("Mental health", "Depression, sertraline 100mg", "mh"), up("Drugs/alcohol", "Abstinent from alcohol since 2014", "sub")),
        ("#Staff",),
        (up("Keyworker (completing form)", "Maureen Dacosta", "rn"), up("Tel", "01632 960 520", "rp"), up("Email", "maureen.dacosta@kirklodge-ap.example", "rm")),
        (up("Probation Practitioner", "Tom Ellery", "ln"), up("Tel", "01632 960 534", "lp"), up("Email", "tom.ellery@leics-probation.example", "lm")),
        (up("Has the resident agreed to the council being told?", "Yes, signed agreement kept on file 16/11/2026", None, dict(cg=True, cm="written", cd="2026-11-16")),),
        (up("Date completed", "17/11/2026", None, dict(rd="2026-11-17")),),
    ], [5.8, 5.8, 5.8], head="E2EFD9")
    m.g(ag="probation", rg="Kirk Lodge", rr="Keyworker")
    m.lenient += ["rg", "rr", "ag", "au", "lcg", "lsa", "cp"]
    m.send("Kirk Lodge AP <office@kirklodge-ap.example>", "moveon@leicester-options.example", "Move on referral G.B. leaving 4/12",
           "Dear colleague\n\nPlease find attached a referral for a resident whose placement ends on 4 December.\n\nMaureen Dacosta\nKeyworker\n", attach=[("AP move-on GB.docx", docx_bytes(d), DOCX)])


def work_coach_controls():
    m = M("tyneside-work-coach", "docx", "python-docx", "content controls and drop-downs, several left at their placeholder", "hs sit lcg loss re rs")
    q, a = m.q, m.a
    d = document("Arial", 11)
    para(d, "Gateshead Housing Solutions", size=16, bold=True)
    para(d, "Partner referral (Jobcentre Plus)", size=13)

    def line(label, text, items=None, ph=False, date=False):
        p = d.add_paragraph()
        p.add_run(label + " ").bold = True
        sdt(p, text, items, ph, label, date)
    para(d, "Your customer", style="Heading 2")
    ch = "Choose an item."
    cl = "Click or tap here to enter text."
    line("Title:", "Ms", ["Mr", "Mrs", "Miss", "Ms", "Mx"])
    line("First name:", "Chantelle")
    line("Last name:", "Robson-Kyei")
    m.g(n="Chantelle Robson-Kyei")
    line("Preferred name:", cl, ph=True)
    line("Date of birth:", a("12/05/2003", dob="2003-05-12"), date=True)
    line("National Insurance number:", a("QQ778120B", "ni"))
    line("Mobile:", a("07700 900577", "ph"))
    line("Email:", a("chantelle.rk@post.example", "em"))
    line("Best way to make contact:", "Text message", ["Phone", "Text message", "Email", "Letter"])
    line("Where is the customer staying?", a("With different friends", sit="With different friends"), ["Own tenancy", "Parents' home", "With different friends", "Hostel", "Rough sleeping"])
    line("Address (if any):", cl, ph=True)
    line("Nationality:", a("British", "nat"), ["British", "Irish", "Other"])
    line("Is an interpreter needed?", ch, ["Yes", "No"], True)
    line("Is the customer a care leaver?", a("Yes", cl=True), ["Yes", "No", "Not known"])
    line("Is the customer expecting a baby?", a("No", preg=False), ["Yes", "No", "Not known"])
    line("Has the customer served in the armed forces?", a("No", af=False), ["Yes", "No", "Not known"])
    para(d, "The problem", style="Heading 2")
    line("In your own words, what has happened?", a("Chantelle was asked to leave her mum's in July after rows with her stepdad Gary. Since then she's been a night here and a night there. She has UC housing costs available but no deposit.", "re"))
    line("Where was the last place she/he called home?", a("88 Saltwell View, Gateshead NE8 9ZZ", "lsa"))
    line("Anywhere to sleep tonight?", "Yes", ["Yes", "No"])
    line("Reason home was lost:", a("Family no longer willing to accommodate", "loss"), ["Family no longer willing to accommodate", "Relationship breakdown", "End of tenancy", "Left prison", "Other"])
    line("Any children who live with the customer:", ch, ["None", "1", "2", "3 or more"], True)
    line("Health conditions the customer has told you of:", a("Anxiety", mh="Anxiety"))
    para(d, "You", style="Heading 2")
    line("Work coach:", a("Dipesh Mistry", "rn"))
    line("Jobcentre:", a("Gateshead Jobcentre", rg="Gateshead Jobcentre"), ["Blaydon Jobcentre", "Gateshead Jobcentre"])
    line("Telephone:", a("01632 960 260", "rp"))
    line("Email:", a("dipesh.mistry@tyne-jcp.example", "rm"))
    line("Date of this referral:", a("09/11/2026", rd="2026-11-09"), date=True)
    p = d.add_paragraph()
    tick(p, True, "The customer has asked me to send this and knows that the Council will ring.")
    p = d.add_paragraph()
    tick(p, False, "The customer does not want this sent.")
    m.g(cg=True, ag="jobcentre", au="Gateshead", rr="Work coach")
    m.lenient += ["rr", "rg", "au", "cm", "lsa", "mh", "rs"]
    m.send("Mistry Dipesh DWP GATESHEAD JOBCENTRE <dipesh.mistry@tyne-jcp.example>", "housingsolutions@gateshead-homes.example", "Partner referral CRK",
           "OFFICIAL\n\nPlease find form.\n", attach=[("Partner referral JCP v4.docx", docx_bytes(d), DOCX)])


def ward_numbered():
    m = M("ward-nine-questions", "docx", "python-docx", "numbered questions as paragraphs, answer in the paragraph below, no table", "hs sit lcg loss via rsum sup")
    q, a = m.q, m.a
    n = nhs("999700801")
    d = document("Calibri", 11)
    para(d, "**Camden and Islington mental health wards: nine questions for the housing team**", size=13)
    para(d, "OFFICIAL SENSITIVE. Please answer within 72 hours of admission where the patient may have nowhere to go.")
    for i, (ques, ans) in enumerate([
        q("Who is the patient (name, DOB, NHS no.)?", "Miss Rosalind Achterberg, 03/04/1985, " + n, n="Rosalind Achterberg", dob="1985-04-03", nhs=n.replace(" ", "")),
        q("Which ward and hospital, and when is discharge planned?", "Emerald Ward, Highgate. EDD Monday 30 November 2026."),
        q("Has the patient been told about this referral and do they agree?", "Yes – discussed in ward round on 18 November, verbal agreement recorded on the notes.", cg=True, cm="oral", cd="2026-11-18"),
        q("Where did the patient live before admission and why can they not go back?", "Rented room at 7b Torriano Cottages, London NW5 9ZZ. Landlady (Mrs Koll) changed the locks while she was on section and has put her things in storage.", re="Rented room at 7b Torriano Cottages, London NW5 9ZZ. Landlady (Mrs Koll) changed the locks while she was on section and has put her things in storage.", lsa="7b Torriano Cottages, London NW5 9ZZ", land="Mrs Koll"),
        q("Will the patient be homeless on discharge?", "Yes, from that day unless the landlady backs down.", hs="homeless", hd="2026-11-30"),
        q("How can the patient be contacted?", "Own mobile 07700 900 266 (off at night). Or through the ward 020 7946 0512.", ph="07700 900 266", via="Or through the ward 020 7946 0512"),
        q("Mental and physical health, medication, Care Act needs?", "Schizoaffective disorder, stable on depot. Hypothyroid. No care needs."),
        q("Who is supporting the patient in the community?", "Care co-ordinator Ben Ogunleye, South Camden Recovery Team, 020 7946 0540. Mother, Ingrid Achterberg, in Watford (07700 900 270) is nearest relative.", "op"),
        q("Who are you and how do we reach you?", "Siobhan Keane, discharge co-ordinator, 020 7946 0515, siobhan.keane@candi-wards.example. Completed 19 November 2026.", rn="Siobhan Keane", rr="discharge co-ordinator", rp="020 7946 0515", rm="siobhan.keane@candi-wards.example", rd="2026-11-19"),
    ], 1):
        para(d, "**%d.  %s**" % (i, ques))
        para(d, ans)
    m.g(mh="Schizoaffective disorder, stable on depot", phy="Hypothyroid", ag="hospital")
    m.lenient += ["mh", "phy", "land", "re", "loss", "op", "au", "rg", "rt", "lsa", "ad", "homeless_date", "via"]
    para(d, "Thank you. The housing team aims to ring the ward on the next working day.")
    m.send("KEANE, Siobhan (CANDI WARDS) <siobhan.keane@candi-wards.example>", "hospital.discharge@camden-homeless.example", "Nine questions - RA, Emerald",
           "Dear housing colleagues,\n\nAttached for RA. She is worried about her cat, which a neighbour has.\n\nSiobhan\n", attach=[("Nine questions RA.docx", docx_bytes(d), DOCX)])


def family_social_work():
    m = M("medway-family-first", "docx", "python-docx", "block label in a merged first column, small labels in the second, children listed in a table of their own", "hs sit lcg loss rsum sup op")
    q, a = m.q, m.a
    d = document("Tahoma", 9.5, 1.7)
    para(d, "**MEDWAY COUNCIL – Children's Social Work to Housing Options: homelessness referral**", size=12)
    rows = [
        ("Social worker", *q("Name", "Hannah Petrou-Lane", "rn")), ("", *q("Team", "Family Solutions North", "rt")), ("", *q("Phone", "01632 960 833 / 07700 900 831", rp="01632 960 833")), ("", *q("Email", "hannah.petrou-lane@medway-csw.example", "rm")),
        ("", *q("Date", "16 November 2026", rd="2026-11-16")), ("", *q("Mosaic ID", "1180442", xr="1180442")),
        ("Team manager", *q("Name", "Graeme Tulley")), ("", *q("Phone", "01632 960 830")),
        ("Parent / carer to be housed", *q("Name", "Ms Temitope Grace OLAWALE", n="Temitope Grace Olawale")), ("", *q("Date of birth", "08/12/1992", dob="1992-12-08")), ("", *q("Phone", "07700 900 612", "ph")), ("", *q("Email", "none")),
        ("", *q("Address now", "15 Luton Road, Chatham ME4 9ZZ", "ad")), ("", *q("Language / interpreter", "English / not needed", lang="English", itp=False)), ("", *q("Immigration status", "ILR", "imm")), ("", *q("Recourse to public funds", "Yes", pf=True)), ("", *q("Pregnant", "No", preg=False)),
        ("Other adult in the home", *q("Name", "Mr Femi Olawale")), ("", *q("Date of birth", "19/03/1988")), ("", *q("To be rehoused with family?", "No – bailed away from the address, do not contact")),
    ]
    t = table(d, rows, [3.6, 4.2, 9.2])
    for x, y in ((0, 5), (6, 7), (8, 16), (17, 19)):
        t.cell(x, 0).merge(t.cell(y, 0))
    para(d, "")
    table(d, [("#Child", "#DOB", "#Relationship", "#School or nursery"),
              ("Tobi Olawale", "21/01/2015", "Son", "Luton Primary"), ("Ire Olawale", "02/09/2017", "Daughter", "Luton Primary"), ("Dami Olawale", "14/05/2024", "Daughter", "–")], [5, 3, 4, 5])
    m.g(hh=[who("Tobi Olawale", "Son", "2015-01-21"), who("Ire Olawale", "Daughter", "2017-09-02"), who("Dami Olawale", "Daughter", "2024-05-14")])
    para(d, "")
    table(d, [
        ("#Details",),
        ("Why is the family homeless or at risk of it?\n" + a("Private landlord (Kestrel Lets) has served a section 21 which runs out on 18 December 2026. Mr Olawale was the only earner and has left following his arrest.", "re", land="Kestrel Lets", hd="2026-12-18", hs="threatened"),),
        ("Has there been domestic abuse?\n" + a("Yes. Children on Child Protection plans since October. IDVA is Carly Munns, 01632 960 877.", da=True),),
        ("Rent arrears\n" + a("£620", "arr"),),
        ("Health needs of anyone in the household\n" + a("Ire has epilepsy and must be near Medway Maritime."),),
        ("Connection with Medway\n" + a("Here since 2013", "lcd", lcg=["residence"]),),
        ("The parent has read this form and\n☒ agrees that it may be sent     ☐ does not agree\nSignature: T Olawale     Date: 16/11/26",),
    ], [17])
    m.g(cg=True, cm="written", cd="2026-11-16", au="Medway", ag="social_services", rr="Social worker")
    m.lenient += ["rr", "phy", "au", "xr", "rg", "lcd", "hd", "land"]
    m.send("Petrou-Lane, Hannah <hannah.petrou-lane@medway-csw.example>", "housing.options@medway-homes.example", "Homelessness referral – TO and 3 children",
           "Hello,\n\nPlease see attached. There is a strategy meeting on the 24th if one of your officers can join - Graeme will send the link.\n\nMany thanks\nHannah\n\nHannah Petrou-Lane | Social Worker | Family Solutions North | Medway Council\n", attach=[("CSW homelessness referral TO.docx", docx_bytes(d), DOCX)])


def service_leaver_tabs():
    m = M("garrison-tabs", "docx", "python-docx", "no table: labels and answers parted by tabs, capitals for section titles", "hs sit lcg loss re via rg")
    q, a = m.q, m.a
    d = document("Times New Roman", 12)

    def line(*pairs):
        p = d.add_paragraph()
        for i, (x, y) in enumerate(pairs):
            p.paragraph_format.tab_stops.add_tab_stop(Cm(5.5 if i == 0 else 9.5))
            if i:
                p.paragraph_format.tab_stops.add_tab_stop(Cm(13))
                p.add_run("\t")
            p.add_run(x + "\t" + y)
    para(d, "**WILTSHIRE COUNCIL**")
    para(d, "**SERVICE LEAVERS – NOTICE OF A POSSIBLE HOUSING NEED**")
    para(d, "From the Army Welfare Service and Resettlement Centres in the garrison towns.")
    para(d, "**SERVICE PERSON**")
    line(q("Rank and name:", "LCpl Daniel Kwabena Frimpong", n="Daniel Kwabena Frimpong"))
    line(q("Service number:", "30188245"))
    line(q("Born:", "26 January 1996", dob="1996-01-26"), q("Nationality:", "Ghanaian", "nat"))
    line(q("Mobile:", "07700 900 730", "ph"))
    line(q("Civilian email:", "dkfrimpong@post.example", "em"))
    line(q("Present quarters:", "SFA, 9 Plumer Lines, Tidworth SP9 9ZZ", ad="9 Plumer Lines, Tidworth SP9 9ZZ"))
    line(q("Family:", "wife Abena (b. 4.7.1997), son Kofi (b. 30.3.2022)", hh=[who("Abena", "wife", "1997-07-04"), who("Kofi", "son", "2022-03-30")]))
    line(q("Immigration:", "ILR granted 06/2026, wife likewise", "imm"))
    para(d, "**THE MOVE**")
    line(q("Last day of service:", "31 December 2026"))
    line(q("Quarters to be vacated by:", "4 January 2027", hd="2027-01-04"))
    line(q("Reason:", "Discharge after 12 years. Has not been able to find a private let that takes his credit file.", "re"))
    line(q("Debts to the MOD:", "none"))
    line(q("Wishes to live in:", "Tidworth or Andover; asks Wiltshire to take the notice", au="Wiltshire"))
    line(q("Why there:", "son at Clarendon Infants, wife is a carer at Amesbury Abbey", "lcd", lcg=["employment", "special"]))
    line(q("Health:", "Knee injury, downgraded P7", "phy"))
    para(d, "**PERMISSION**")
    para(d, "I am content for the Welfare Service to pass this to the council named above.   Signed: D Frimpong   Dated: 2 Nov 2026")
    para(d, "**WELFARE WORKER**")
    line(q("Name:", "Mrs P. Anstruther", rn="P. Anstruther"))
    line(q("Post:", "Army Welfare Worker, Tidworth", rr="Army Welfare Worker", rt="Tidworth"))
    line(q("Telephone:", "01632 960 940", "rp"), q("Date:", "3 Nov 2026", rd="2026-11-03"))
    line(q("Email:", "p.anstruther@garrison-welfare.example", "rm"))
    m.g(cg=True, cm="written", cd="2026-11-02", ag="armed_forces", af=True, sit="SFA")
    m.lenient += ["rt", "rr", "lcg", "lcd", "af", "imm", "household", "nat", "ad"]
    m.send("Anstruther, Pauline <p.anstruther@garrison-welfare.example>", "servicehomes@wiltshire-housing.example", "Service leaver - Frimpong",
           "Good afternoon,\n\nNotice attached for LCpl Frimpong, with his agreement.\n\nPauline Anstruther\nAWS Tidworth\n", attach=[("Service leavers notice.docx", docx_bytes(d), DOCX)], when=datetime.datetime(2026, 11, 3, 15, 41))
