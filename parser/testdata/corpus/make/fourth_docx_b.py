#!/usr/bin/python3
"""Word forms, second part. Needs what third_lib.py needs."""
from fourth_lib import *


def marac_like():
    m = F("idva-mirrored-columns", "docx", "python-docx", "victim on the left and alleged perpetrator on the right with the same labels, children's grid, Y / N to strike", lenient=("sit", "lcg", "hs", "loss", "ag"))
    d = document("Calibri", 10)
    para(d, "**DOMESTIC ABUSE ADVOCACY – HOUSING REFERRAL TO LOCAL AUTHORITY**")
    para(d, "CONFIDENTIAL – do not send anything to the home address. Please tick ✓ or delete as needed.")
    m.g(ag="other")
    table(d, [
        ["**CLIENT**", None, "**ALLEGED PERPETRATOR**", None],
        [*m("Full name", "Thandiwe Marsh-Eriksen", n="Thandiwe Marsh-Eriksen"), "Full name", "Lee Eriksen"],
        [*m("DOB", "27/03/1991", dob="1991-03-27"), "DOB", "08/08/1987"],
        [*m("Ethnicity", "Black British", "eth"), "Ethnicity", "White British"],
        [*m("Address", "Refuge – address confidential", ), "Address", "8 Crouch Way, Shoeburyness SS3 9ZZ"],
        [*m("Safe telephone", "07700 900 781", "ph"), "Telephone", "07700 900 782"],
        [*m("Safe to leave a message?", "Y / ~~N~~"), "Access to weapons?", "~~Y~~ / N"],
        [*m("Disability", "~~Y~~ / N"), "Employment", "scaffolder"],
    ])
    para(d, "")
    table(d, [["Child's name", "DOB", "School", "Is the perpetrator the father?"], ["Zola Marsh", "04/05/2013", "Hinguar Primary", "N"], ["Kit Eriksen", "19/12/2020", "nursery", "Y"], ["", "", "", ""]])
    m.g(hh=[person("Zola Marsh", None, "2013-05-04"), person("Kit Eriksen", None, "2020-12-19")])
    para(d, "")
    table(d, [
        m("Home the client has left", "8 Crouch Way, Shoeburyness SS3 9ZZ (sole tenancy, Southend City Council tenant)", lsa="8 Crouch Way, Shoeburyness, SS3 9ZZ", land="Southend City Council"),
        m("Does client want to keep that tenancy?", "Y / ~~N~~ – considering sanctuary scheme + occupation order", save=True),
        m("What has happened", "Client assaulted on 3 October in front of children. Police DAO made for 28 days. Client moved to refuge on 4 October and must move on by 29 November.", "re", hd="2026-11-29", da=True, hs="homeless", loss="Client assaulted in front of children"),
        m("DASH score / risk", "17 – high", "u"), m("Pregnant", "~~Y~~ / N", preg=False), m("No recourse to public funds", "~~Y~~ / N", pf=True), m("Interpreter", "~~Y~~ / N", itp=False),
        m("Areas client must not be placed in", "Shoebury, Leigh (his family)", excl="Shoebury, Leigh (his family)"), m("Mental health", "panic attacks, sertraline 50mg", "mh"), m("Alcohol or drugs", "no", sub="no"),
        m("Client consents to this referral", "Y / ~~N~~  verbal over phone 20.10.2026", cg=True, cm="oral", cd="2026-10-20"),
        m("IDVA", "Roberta Fennimore-Adu", "rn"), m("Service", "SafeHarbour Essex", "rg"), m("Contact", "01632 960 108, roberta@safeharbour.example", rp="01632 960 108", rm="roberta@safeharbour.example"), m("Date of referral", "21.10.2026", rd="2026-10-21"),
    ], cols=2)
    m.g(rr="IDVA")
    m.lenient += ["referrer.role", "homeless_date", "housing.tenancy_to_save", "housing.landlord", "risk.level", "person.last_settled_address", "needs.substance_misuse", "needs.physical_health", "housing.situation", "local_connection.details"]
    m.send("Roberta Fennimore-Adu <roberta@safeharbour.example>", "housingsolutionsteam@southend.gov.uk", "Confidential - refuge resident", text="Hi, please see attached. Please only ring, never write.\n\nRoberta", attach=[("HR-TME.docx", docx_bytes(d), DOCX)])


def lettered():
    m = F("lettered-subquestions", "docx", "python-docx", "lettered sub-questions under section heads, answers after colons in blue italics, an office table last", lenient=("sit", "lcg", "hs"))
    d = document("Arial", 11)
    m.g(ag="probation", au="Basildon")
    para(d, "**THE PROBATION SERVICE – EAST OF ENGLAND**")
    para(d, "**Housing referral form for people on probation: Basildon Council area**")

    def sec(t, *qs):
        para(d, "**" + t + "**")
        for i, (a, b) in enumerate(qs):
            p = d.add_paragraph("%s) %s: " % ("abcdefghij"[i], a))
            r = p.add_run(b)
            r.italic = True
    sec("1. Person on probation", m("Name", "Miss Charmaine Lightbody", n="Charmaine Lightbody"), m("Date of birth", "2nd Feb 1980", dob="1980-02-02"), m("CRN", "D 339 102", crn="D339102"), m("Tel no", "07700900920", "ph"), m("Email", "c.lightbody80@mail.example", "em"), m("Gender / ethnicity", "female / white Irish", sex="female", eth="white Irish"))
    sec("2. Supervision", m("Type", "Licence", cs="licence"), m("Released from and when", "HMP Downview, 17 July 2026", cp="HMP Downview", crd="2026-07-17"), m("Offence", "Wounding", "cof"), m("Licence conditions relevant to housing", "Report change of address. Curfew 9pm-6am (tag)", clc="Report change of address. Curfew 9pm-6am (tag)"), m("Risk of serious harm", "Medium – known adult (ex husband)", rl="medium"), m("MAPPA", "Not MAPPA"))
    sec("3. Accommodation", m("Where now", "CAS3 bedspace, Flat 2, 19 Long Riding, Basildon SS14 9ZZ", ad="Flat 2, 19 Long Riding, Basildon, SS14 9ZZ", sit="CAS3 bedspace", cas3=True), m("Until when", "84 nights finish 9/10/2026, extended to 6/11/2026", hd="2026-11-06"), m("Arrears or debts to a landlord", "former tenant arrears £1,480.22, Basildon Council", arr="£1,480.22", land="Basildon Council"), m("Reason for last loss of home", "went to prison and tenancy ended by notice", loss="went to prison and tenancy ended by notice"), m("Ties to the area", "Lived Basildon 22 years, sons (19, 23) in Pitsea", lcg=["residence", "family"], lcd="Lived Basildon 22 years, sons (19, 23) in Pitsea"))
    sec("4. Needs", m("Physical health", "Fibromyalgia; uses a stick", "phy"), m("Mental health", "depression, on waiting list for talking therapies", "mh"), m("Substances", "alcohol – dry since March", "sub"), m("Anything staff should be careful of", "no issues; attends well, polite", staff="no issues; attends well, polite"))
    sec("5. Declaration", m("Person agrees to referral", "agreed & signed 12/10/2026", cg=True, cm="written", cd="2026-10-12"), m("Probation practitioner (single point of contact for the council)", "Everton Aldridge-Cole", ln="Everton Aldridge-Cole", rn="Everton Aldridge-Cole", rr="Probation practitioner"), m("Telephone and e-mail", "01632 960 371, everton.ac@probation.example", rp="01632 960 371", rm="everton.ac@probation.example", lp="01632 960 371", lm="everton.ac@probation.example"), m("Date", "13 October 2026", rd="2026-10-13"))
    para(d, "")
    table(d, [["COUNCIL USE", "Date received", "", "Officer", ""]])
    m.lenient += ["custody.cas3", "custody.prison", "custody.release_date", "housing.landlord", "referrer.role", "referrer.name", "referrer.organisation", "lead.name", "lead.phone", "lead.email", "referrer.phone", "referrer.email", "risk.summary", "local_connection.grounds", "referrer.team", "reason"]
    m.g(rg="The Probation Service")
    m.send("Everton Aldridge-Cole <everton.ac@probation.example>", "housing.solutions@basildon.gov.uk", "CAS3 move on - C Lightbody", text="For your attention please. CAS3 ends 6 November and no extension possible.\n\nMany thanks\nEverton", attach=[("Housing referral.docx", docx_bytes(d), DOCX)])


def textbox_like():
    m = F("checklist-boxes-after", "docx", "hand-made OOXML", "one wide table, options with boxes after the words in the answer cell, comment lines under them", lenient=("sit", "lcg", "lcd"))
    m.g(ag="hospital")

    def opts(*pairs):
        return "".join(run(t + " ") + tick(on) + run("   ") for t, on in pairs)
    body = wp(run("Acute Hospital Discharge – Duty to Refer proforma (page 1 of 1)", "<w:b/>"))
    body += wtable([
        [wp("Referring hospital"), wp(m("", "St Cedd's Hospital, Chelmsford", rg="St Cedd's Hospital, Chelmsford")[1])],
        [wp("Referrer name / role"), wp(m("", "Oskar Wintergreen, Therapy Assistant Practitioner", rn="Oskar Wintergreen", rr="Therapy Assistant Practitioner")[1])],
        [wp("Referrer contact"), wp(m("", "ext 4402 via 01632 960 300; oskar.wintergreen@stcedds.example", rp="01632 960 300", rm="oskar.wintergreen@stcedds.example")[1])],
        [wp("Date of referral"), wp(m("", "26th October 2026", rd="2026-10-26")[1])],
        [wp("Patient label (name, DOB, NHS no)"), [wp("SALEEM, Parveen (Mrs)"), wp("12 Dec 1952"), wp("NHS 999 000 0611"), wp("F")]],
        [wp("Patient contact number"), wp(m("", "07700 900 444", "ph")[1])],
        [wp("Interpreter required"), wp(opts(("Yes", True), ("No", False)) + run("Language: Urdu"))],
        [wp("Housing status"), wp(opts(("Homeless", False), ("Threatened with homelessness", True), ("Unsuitable housing", False)))],
        [wp("Accommodation before admission"), wp(opts(("Council", False), ("HA", False), ("Private rent", False), ("Owner", False), ("Family/friends", True), ("Street", False), ("Care home", False)))],
        [wp("Address before admission"), wp(m("", "31 Byron Close, Chelmsford CM1 9ZZ (nephew's home)", lsa="31 Byron Close, Chelmsford, CM1 9ZZ")[1])],
        [wp("Reason cannot return"), wp(m("", "Nephew and wife are no longer willing to have her, house overcrowded (8 in 3 bed), stairs unsafe since hip fracture.", "re", loss="Nephew and wife are no longer willing to have her")[1])],
        [wp("Estimated discharge date"), wp(m("", "09/11/26", "u")[1])],
        [wp("Functional ability"), wp(m("", "Transfers A1, zimmer frame, commode. Type 2 diabetes, L #NOF 5/10.", phy="Transfers A1, zimmer frame, commode. Type 2 diabetes, L #NOF 5/10.")[1])],
        [wp("Cognition / mental health"), wp(m("", "MoCA 24. Nil MH", mh="MoCA 24. Nil MH")[1])],
        [wp("Safeguarding or DA concerns"), wp(opts(("Yes", False), ("No", True)))],
        [wp("Recourse to public funds"), wp(opts(("Yes", True), ("No", False), ("Unknown", False)))],
        [wp("Care leaver / veteran / pregnant"), wp(opts(("Care leaver", False), ("Veteran", False), ("Pregnant", False), ("None", True)))],
        [wp("Consent"), [wp(opts(("Written", False), ("Verbal", True), ("Best interests decision", False))), wp("Date: 23/10/26    Obtained by: O Wintergreen via LanguageLine")]],
        [wp("Council requested by patient"), wp(m("", "Chelmsford", au="Chelmsford")[1])],
    ], 2)
    m.g(n="Parveen Saleem", dob="1952-12-12", nhs="9990000611", sex="F", itp=True, lang="Urdu", hs="threatened", sit="Family/friends", da=False, pf=True, cg=True, cm="oral", cd="2026-10-23")
    m.lenient += ["needs.domestic_abuse", "needs.physical_health", "person.care_leaver", "person.armed_forces", "person.pregnant", "person.address", "person.last_settled_address", "housing.loss_reason", "needs.mental_health"]
    m.send("Discharge Hub <dischargehub@stcedds.example>", "housing.adviceemail@chelmsford.gov.uk", "DTR proforma - patient St Cedd's", attach=[("DTR proforma.docx", ooxml(body, footer=wp("Filed in: correspondence. Not part of the medical record. V1.4")), DOCX)],
           text="Good morning\n\nDTR proforma for one of our patients, planned discharge 9th November.\n\nDischarge Hub\nSt Cedd's Hospital | 01632 960 300\n\n*****\nThis message may contain confidential information. Please consider the environment before printing.")


def two_people():
    m = F("two-brothers-one-form", "docx", "python-docx", "one referrer, two people each with a table of their own", lenient=("sit", "lcg", "lcd", "hs", "hd", "loss", "re"))
    d = document("Arial", 10)
    para(d, "**Street Link & Outreach – referral of rough sleepers to the council**")
    para(d, "Worker: Imogen Castellane-Obi, Outreach Worker, Doorway Project     Tel: 01632 960 905     Date: 19 October 2026")
    para(d, "")

    def one(pairs):
        table(d, pairs, cols=2)
        para(d, "")
    m.g(ag="other", rn="Imogen Castellane-Obi", rr="Outreach Worker", rg="Doorway Project", rp="01632 960 905", rd="2026-10-19")
    para(d, "**Person 1**")
    one([m("Name", "Dale Ferriby", "n"), m("DOB", "01/05/1985", dob="1985-05-01"), m("Phone", "07700 900 331", "ph"), m("Bedding down at", "under the pier, Southend", sit="under the pier, Southend", rs=True), m("Last address", "HMO at 70 York Road, SS1 9ZZ", lsa="HMO at 70 York Road, SS1 9ZZ"), m("Health", "heroin, methadone 40ml; hep C", sub="heroin, methadone 40ml", phy="hep C"), m("Risk", "none to workers", staff="none to workers"), m("Consent", "verbal, 18 Oct", cg=True, cm="oral", cd="2026-10-18"), m("Council", "Southend", au="Southend-on-Sea")])
    m.another("referral_date", "agency", "authority", "referrer")
    para(d, "**Person 2 (brother)**")
    one([m("Name", "Curtis Ferriby", "n"), m("DOB", "22/09/1988", dob="1988-09-22"), m("Phone", "none, use Dale's", via="use Dale's"), m("Bedding down at", "with Dale", rs=True), m("Last address", "HMP Chelmsford (rel. 2/10/26)", cp="HMP Chelmsford", crd="2026-10-02"), m("Health", "fit and well, drinks", sub="drinks"), m("Risk", "shouts when drunk, go in pairs", staff="shouts when drunk, go in pairs"), m("Consent", "verbal, 18 Oct", cg=True, cm="oral", cd="2026-10-18"), m("Council", "Southend", au="Southend-on-Sea")])
    m.lenient += ["person.contact_via", "custody.prison", "custody.release_date", "needs.substance_misuse", "needs.physical_health", "person.last_settled_address", "rough_sleeping", "homeless_status", "consent.date", "referrer.organisation", "household", "person.no_fixed_abode", "needs.mental_health", "person.address"]
    m.send("Imogen Castellane-Obi <imogen@doorway.example>", "housingsolutionsteam@southend.gov.uk", "2 x rough sleepers", text="Hi both brothers on one form as they are always together, but they want seperate places. Imogen", attach=[("outreach referral x2.docx", docx_bytes(d), DOCX)])


def below_grid():
    m = F("labels-over-answers-three", "docx", "python-docx", "rows of labels over rows of answers, three and four columns, blank options left", lenient=("sit", "lcg", "lcd", "hs", "loss"))
    d = document("Calibri", 10)
    para(d, "**HMP & YOI HOLLESLEY BAY – ACCOMMODATION NEED ON RELEASE (DTR)**")
    m.g(ag="prison", cp="HMP Hollesley Bay")

    def band(*pairs):
        n = len(pairs)
        return [[a for a, _ in pairs], [b for _, b in pairs]], n
    for pairs in (
        (m("Surname", "Ogunbanjo-Pike"), m("First names", "Raymond Olu", n="Raymond Olu Ogunbanjo-Pike"), m("NOMS no", "A3321EZ", "pn"), m("DOB", "28.11.1975", dob="1975-11-28")),
        (m("Offence", "Causing death by careless driving", "cof"), m("Sentence", "5 years", csl="5 years", cs="sentenced"), m("Date of sentence", "10.01.2025", csd="2025-01-10"), m("CRD", "06.12.2026", crd="2026-12-06", crt="CRD")),
        (m("Ethnicity", "Black African", "eth"), m("Nationality", "Nigerian", "nat"), m("Immigration", "ILR – confirmed by HO not liable to deportation", imm="ILR – confirmed by HO not liable to deportation")),
        (m("Address on reception", "44 Dovecote Gdns, Witham CM8 9ZZ", lsa="44 Dovecote Gdns, Witham, CM8 9ZZ"), m("Tenure", "Marital home, rented from Estuary Homes", land="Estuary Homes"), m("Can return? Why not?", "No – divorced, wife has remarried", loss="divorced, wife has remarried")),
        (m("Disability / health", "Epilepsy controlled. CPAP machine needs a socket by bed", "phy"), m("MH", "N/A"), m("Drugs/alcohol", "None", "sub")),
        (m("RoSH", "Low", rl="low"), m("MAPPA", "Level  ☐1 ☐2 ☐3"), m("Arson", "No", arson=False), m("Sex offence", "No", )),
    ):
        rows, n = band(*pairs)
        t = table(d, rows, cols=n)
        for c in t.rows[0].cells:
            for p in c.paragraphs:
                for r in p.runs:
                    r.bold = True
        para(d, "")
    m.g(rso=False)
    table(d, [["What support has the resident asked for? Circle or tick"], ["Benefits ☐   Bank account ☒   ID ☒   Furniture ☐   Tenancy training ☒   Debt ☐"]], cols=1)
    m.g(sup=["Bank account", "ID", "Tenancy training"])
    para(d, "")
    para(d, "Local authority and connection: " + m("", "Braintree DC. Lived Witham 1999 – 2025, works on ROTL at Witham warehouse and job kept for him.", au="Braintree", lcg=["residence", "employment"], lcd="Lived Witham 1999 – 2025, works on ROTL at Witham warehouse and job kept for him.")[1])
    para(d, "Consent (resident to sign) " + m("", "R Ogunbanjo-Pike", cg=True, cm="written")[1] + "   Date " + m("", "16.10.26", cd="2026-10-16")[1])
    para(d, "Staff member: " + m("", "Siân Cottingley", "rn")[1] + "   Dept: " + m("", "Resettlement", rt="Resettlement")[1] + "   Tel: " + m("", "01632 960 777", "rp")[1] + "   Date: " + m("", "16.10.26", rd="2026-10-16")[1])
    para(d, "COM: " + m("", "not yet allocated")[1])
    m.lenient += ["needs.support", "housing.landlord", "risk.registered_sex_offender", "risk.arson", "risk.summary", "referrer.organisation", "local_connection.grounds", "needs.physical_health", "needs.mental_health", "housing.situation", "custody.release_type"]
    m.send("Hollesley Bay Resettlement <hollesleybay.resettlement@hmps.example>", "housingoptions@braintree.gov.uk", "DTR A3321EZ CRD 06.12", text="Please see attached.", attach=[("A3321EZ.docx", docx_bytes(d), DOCX)])


def covering_only():
    m = F("short-form-long-covering", "docx", "python-docx", "a statutory minimum form of eight lines; the mail over it gives what the form lacks", lenient=("sit", "lcg", "lcd", "hs", "loss", "hd"))
    d = document("Arial", 12)
    para(d, "**Duty to refer: referral form**")
    para(d, "For use by public authorities. Give only what the person agrees to.")
    m.g(ag="social_services")
    for a, b in (m("Name of person", "Jacqueline Tremlett-Ng", "n"), m("Address or c/o address", "Ramsey Court Care Home (respite bed), 5 Abbey Rd, Harwich CO12 9ZZ", ad="Ramsey Court Care Home, 5 Abbey Rd, Harwich, CO12 9ZZ", sit="Care Home (respite bed)"), m("Telephone / email of person", "07700 900 808", "ph"), m("Agreed reason for referral", "Privately rented bungalow flooded in August and landlord has not repaired it; respite funding ends 13 November.", "re", hd="2026-11-13", loss="Privately rented bungalow flooded in August and landlord has not repaired it"),
                 m("Local housing authority", "Tendring District Council", au="Tendring"), m("Referring authority", "Essex Adult Social Care", rg="Essex Adult Social Care"), m("Referring officer and contact details", "Benedict Onwuka 01632 960 613", rn="Benedict Onwuka", rp="01632 960 613"), m("Date", "27/10/2026", rd="2026-10-27")):
        para(d, a)
        table(d, [[b]], cols=1)
    m.g(dob="1946-06-20", cg=True, cm="oral", cd="2026-10-26", rr="Social Worker (Hospital & Reablement)", phy="Parkinson's and a carer three times a day", lsa="2 Beach Mews, Dovercourt, CO12 9ZZ", rm="benedict.onwuka@asc.example", op="Her niece Carole has power of attorney, 07700 900 809", land="Mr Ivan Trask", nhs="9990000778")
    m.lenient += ["other_professionals", "person.contact_via", "housing.landlord", "referrer.role", "person.address", "housing.tenancy_to_save", "consent.method", "consent.date", "needs.physical_health"]
    m.send("Benedict Onwuka <benedict.onwuka@asc.example>", "housingoptions@tendringdc.gov.uk", "Ms Tremlett-Ng - duty to refer", attach=[("Duty to refer form.docx", docx_bytes(d), DOCX)], text="""
Dear Housing Options

I attach a duty to refer form for Jacqueline. The form is short so here is some more. Her date of birth is 20 June 1946 and
her NHS number is 999 000 0778. She gave me her consent verbally yesterday, 26 October.

She has Parkinson's and a carer three times a day. The bungalow is 2 Beach Mews, Dovercourt, CO12 9ZZ and the landlord is
Mr Ivan Trask. Her niece Carole has power of attorney, 07700 900 809.

Kind regards

Benedict Onwuka
Social Worker (Hospital & Reablement)
Essex Adult Social Care
01632 960 613 | benedict.onwuka@asc.example
""")


def refused():
    m = F("consent-crossed-no", "docx", "python-docx", "consent ticked No, health team's form with boxes before the words", review=True, lenient=("sit", "lcg", "hs", "re", "loss", "rs"))
    d = document("Arial", 10)
    para(d, "**Community Mental Health Team – Housing concern / duty to refer**")
    m.g(ag="hospital")
    table(d, [
        [*m("Service user", "Lorcan Di Stefano", "n"), *m("Date of birth", "15/08/1999", dob="1999-08-15")],
        [*m("RiO number", "1109934", "u"), *m("NHS number", "9990000832", "nhs")],
        [*m("Current whereabouts", "Mother's address, 3 Elm Green, Rayleigh SS6 9ZZ", ad="3 Elm Green, Rayleigh, SS6 9ZZ"), *m("Telephone", "07700 900 512", "ph")],
    ])
    para(d, "")
    para(d, "Service user's view on a referral to the housing department:")
    para(d, "☐ agrees to referral    ☒ does NOT agree to referral    ☐ lacks capacity to decide")
    m.g(cg=False)
    para(d, "Details: " + m("", "Lorcan has capacity. Says he will sleep in his van rather than talk to the council. Mother has asked for help and will ask him to leave on 31.10.", "re")[1])
    para(d, "Diagnosis: " + m("", "paranoid schizophrenia, depot fortnightly", mh="paranoid schizophrenia, depot fortnightly")[1])
    para(d, "Lone worker risk: " + m("", "Do not visit alone. Has barricaded himself in (2025).", "staff")[1])
    para(d, "Care co-ordinator: " + m("", "Hester Amponsah-Reid CPN, 01632 960 048", rn="Hester Amponsah-Reid", rr="Care co-ordinator", rp="01632 960 048")[1])
    para(d, "Sent: " + m("", "20 October 2026", rd="2026-10-20")[1])
    m.g(rt="Community Mental Health Team")
    m.lenient += ["agency", "homeless_date", "referrer.role", "referrer.team", "referrer.organisation", "lead.name", "lead.phone", "authority", "homeless_status"]
    m.send("CMHT Rochford <cmht.rochford@mhtrust.example>", "housingoptions@rochford.gov.uk", "Housing concern", text="Please find attached for information. We are aware you may not be able to act.", attach=[("housing concern.docx", docx_bytes(d), DOCX)])


def retention():
    m = F("keep-tenancy-remand", "docx", "python-docx", "request to save a tenancy during a short remand, questions with answers in a second column", kinds=("retention_request", "referral"), lenient=("sit", "lcg", "lcd", "hs", "loss", "re"))
    d = document("Calibri", 11)
    para(d, "**Request for help to keep existing accommodation (Essex protocol, section 2)**")
    para(d, "Use this form where a person in custody has a tenancy, licence or mortgage which could be saved. It may be sent at any time.")
    m.g(ag="prison")
    table(d, [
        m("Name", "Ulrika Sandford-Bose", "n"), m("Prison no.", "A5577HA", "pn"), m("DOB", "31/12/1987", dob="1987-12-31"), m("Prison", "HMP Peterborough (female side)", cp="HMP Peterborough"), m("Status", "Remand. Trial 8 March 2027", cs="remand"),
        m("Address of home to be saved", "17 Tithe Close, Great Dunmow CM6 9ZZ", lsa="17 Tithe Close, Great Dunmow, CM6 9ZZ"), m("Type of tenancy", "Assured, since 2018", "u"), m("Landlord and contact", "Chalkhill Homes – Andy Mwangi 01632 960 234", land="Chalkhill Homes"), m("Rent and who is paying it", "£129 pw; UC housing costs stop after 6 months on remand"), m("Arrears", "£388", "arr"),
        m("Notice received?", "NOSP dated 5/10/2026", "u"), m("Anyone living there now?", "No. Sister feeds the cat"), m("What do you want the council to do?", "Speak to landlord to hold off; DHP; advise on UC", save=True), m("Council", "Uttlesford", au="Uttlesford"),
        m("Charge", "possession with intent to supply class B", cof="possession with intent to supply class B"), m("Consent", "Yes, in writing 14/10/2026", cg=True, cm="written", cd="2026-10-14"), m("Your name and role", "Delphine Mukherjee-Ross, Resettlement Caseworker", rn="Delphine Mukherjee-Ross", rr="Resettlement Caseworker"), m("Phone", "01632 960 812", "rp"), m("E-mail", "delphine.mr@hmps.example", "rm"), m("Date", "15/10/2026", rd="2026-10-15"),
    ], cols=2)
    m.lenient += ["person.address", "person.last_settled_address", "referrer.organisation", "other_professionals"]
    m.send("Delphine Mukherjee-Ross <delphine.mr@hmps.example>", "housing@uttlesford.example", "Request to save tenancy - Tithe Close", text="Hello, please see attached. This is NOT yet a duty to refer as no release date.\n\nDelphine", attach=[("save tenancy.docx", docx_bytes(d), DOCX)])


def typed_boxes():
    m = F("bracket-ticks-caps", "docx", "python-docx", "ticks typed in square brackets, all capitals, answers hurried with slips", lenient=("sit", "lcg", "lcd", "loss"))
    d = document("Courier New", 10)
    para(d, "IOM / PPO HOUSING REFERRAL - TO LOCAL AUTHORITY UNDER HRA17")
    m.g(ag="probation")
    for line in (
        "NAME OF OFFENDER      : " + m("", "PETE (PETER) VALENTINE HORROCKS", n="Peter Valentine Horrocks", aka="Pete")[1],
        "D.O.B.                : " + m("", "5/5/77", dob="1977-05-05")[1],
        "PNC / CRN             : " + m("", "96/0441127C  /  C700318", pnc="96/0441127C", crn="C700318")[1],
        "PRESENT ADDRESS       : " + m("", "N.F.A.", nfa=True)[1],
        "WHERE CAN HE BE FOUND : " + m("", "reports to Grays office mondays 10am, wk with IOM Sgt", via="reports to Grays office mondays 10am")[1],
        "MOBILE                : " + m("", "lost it",)[1],
        "STATUS                : [ ] IN CUSTODY  [X] ON LICENCE  [ ] COMM ORDER  [ ] BAIL",
        "RELEASED              : " + m("", "21/8/26 HMP PENTONVILE", cp="HMP Pentonville", crd="2026-08-21")[1],
        "OFFENCE TYPE          : " + m("", "BURGLARY", cof="BURGLARY")[1],
        "HOMELESS              : [X] NOW  [ ] WITHIN 56 DAYS",
        "NEEDS                 : [X] DRUGS  [ ] ALCOHOL  [X] MENTAL HEALTH  [ ] PHYSICAL  [ ] LEARNING",
        "DETAILS               : " + m("", "CRACK/HEROIN EVERY DAY SINCE RELEASE. HEARS VOICES, NOT OPEN TO CMHT", sub="CRACK/HEROIN EVERY DAY SINCE RELEASE", mh="HEARS VOICES, NOT OPEN TO CMHT")[1],
        "RISK (ROSH)           : [ ] L  [X] M  [ ] H  [ ] VH",
        "WARNING MARKERS       : " + m("", "CARRIES BLADE - MEET IN OFFICE ONLY", staff="CARRIES BLADE - MEET IN OFFICE ONLY")[1],
        "CONNECTION TO AREA    : " + m("", "THURROCK ALL HIS LIFE", lcg=["residence"], lcd="THURROCK ALL HIS LIFE")[1],
        "LAST TENACY           : " + m("", "22 SEABROOKE RISE, GRAYS, EVICTED 2023 ASB", lsa="22 SEABROOKE RISE, GRAYS", loss="EVICTED 2023 ASB")[1],
        "CONSENT TO SHARE      : [X] YES, SIGNED   [ ] NO     DATED 22/10/26",
        "OFFICER               : " + m("", "DS-LIAISON / PO KATARZYNA HOLLOWAY", rn="Katarzyna Holloway")[1],
        "TEL                   : " + m("", "07700 900 676", "rp")[1],
        "DATE                  : " + m("", "23/10/26", rd="2026-10-23")[1],
    ):
        d.add_paragraph(line)
    m.g(cs="licence", hs="homeless", sup=["DRUGS", "MENTAL HEALTH"], rl="medium", cg=True, cm="written", cd="2026-10-22", rr="PO")
    m.lenient += ["needs.support", "referrer.role", "custody.prison", "custody.release_date", "person.known_as", "risk.summary", "rough_sleeping", "local_connection.grounds", "person.contact_via", "referrer.organisation", "referrer.name", "referrer.team", "needs.substance_misuse", "needs.mental_health", "person.name"]
    m.send("Katarzyna Holloway <k.holloway@probation.example>", "HousingOptions@thurrock.gov.uk", "IOM nominal - housing", text="attached, ta", attach=[("IOM HOUSING REF.docx", docx_bytes(d), DOCX)])


def all_():
    for f in (marac_like, lettered, textbox_like, two_people, below_grid, covering_only, refused, retention, typed_boxes):
        f()


if __name__ == "__main__":
    all_()
