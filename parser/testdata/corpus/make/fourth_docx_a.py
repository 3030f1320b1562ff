#!/usr/bin/python3
"""Word forms, first part. Needs what third_lib.py needs."""
from fourth_lib import *


def prison_pairs():
    m = F("resettlement-two-a-row", "docx", "python-docx", "two label/answer pairs a row, office block first, free text below", lenient=("sit", "lcg"))
    d = document("Calibri", 11)
    para(d, "**RESETTLEMENT & FAMILIES DEPARTMENT - HMP HIGHPOINT**")
    para(d, "**Notification to Local Housing Authority of a prisoner who may be homeless on release**")
    table(d, [["For LHA use only", "Date rec'd: ", "Case ref:", "Officer:"]])
    para(d, "")
    m.g(cp="HMP Highpoint", ag="prison")
    table(d, [
        [*m("Prisoner surname", "OKONJO-BELL"), *m("Forenames", "Darren Tunde", n="Darren Tunde Okonjo-Bell")],
        [*m("Prison No.", "A6120FK", "pn"), *m("D.O.B.", "17-Jun-89", dob="1989-06-17")],
        [*m("PNC ID", "2007/0156291R", "pnc"), *m("NI no", "QQ 30 11 72 B", ni="QQ301172B")],
        [*m("Location", "B wing 2-14"), *m("Discharge date", "Fri 13 Nov 26", crd="2026-11-13")],
        [*m("Type of release", "CRD", "crt"), *m("Sentence", "28 months imposed 12/9/25 at Ipswich CC", csl="28 months", csd="2025-09-12", cs="sentenced")],
        [*m("Index offence", "Burglary dwelling x2", "cof"), *m("Self declared ethnicity", "Mixed - White & Black African", "eth")],
        [*m("Nationality", "British", "nat"), "Religion", "C of E"],
    ])
    para(d, "")
    table(d, [
        ["Where did the prisoner live before coming into custody?", m("", "Room in shared house, 41 Larkfield Rise, Braintree CM7 2ZZ. Room was let go 3 weeks after remand.", lsa="41 Larkfield Rise, Braintree, CM7 2ZZ", loss="Room was let go 3 weeks after remand.")[1]],
        ["Has he/she anywhere to go on release?", m("", "No. Mum has moved to a one bed and cant have him.", hs="threatened")[1]],
        ["Which council has the prisoner asked to be referred to, and why?", m("", "Braintree District Council - lived there since 2016, both children go to school in Witham", au="Braintree", lcg=["residence", "family"], lcd="lived there since 2016, both children go to school in Witham")[1]],
        ["Health (physical)", m("", "Type 1 diabetic, insulin", "phy")[1]],
        ["Health (mental)", m("", "None known", "mh")[1]],
        ["Drugs / alcohol", m("", "Previous cocaine use, engaging with the substance misuse service on B wing", "sub")[1]],
        ["Risk to staff or public", m("", "No known risks to staff. OASys medium RoSH (public)", staff="No known risks to staff", rl="medium")[1]],
        ["Community offender manager", m("", "Yvette Larbalestier, Braintree probation office, 01632 960417, yvette.larbalestier@probation.example", ln="Yvette Larbalestier", lm="yvette.larbalestier@probation.example", lp="01632 960417")[1]],
    ])
    para(d, "")
    para(d, "I agree to my details being passed to the council named above:   Signed  ^^D Okonjo-Bell^^   Date  ^^21/9/26^^")
    m.g(cg=True, cm="written", cd="2026-09-21")
    para(d, "Form completed by: " + m("", "Shanice Amoah", "rn")[1] + "    Grade: " + m("", "Resettlement Officer (Band 4)", "rr")[1] + "    Tel: " + m("", "01632 960222 ext 4410", rp="01632 960222 ext 4410")[1] + "    Date: " + m("", "22/9/26", rd="2026-09-22")[1])
    m.g(rg="HMP Highpoint")
    m.lenient += ["referrer.organisation", "risk.summary", "risk.to_staff", "referrer.team", "person.contact_via", "reason"]
    m.send("Resettlement Highpoint <resettlement.highpoint@hmps.example>", "housingoptions@braintree.gov.uk", "Duty to refer - A6120FK - release 13/11",
           text="Hi\n\nPlease see attached. Grateful for acknowledgement.\n\nThanks\nShanice", attach=[("DTR Okonjo-Bell.docx", docx_bytes(d), DOCX)])


def ward():
    m = F("ward-notification", "docx", "python-docx", "NHS trust form, question left and answer right, discharge date, next of kin and GP blocks", lenient=("sit", "hd", "rs", "loss", "lcg"))
    d = document("Arial", 10)
    para(d, "**Mid Essex & Colne Hospitals NHS Trust**")
    para(d, "**Homelessness - Notification by In-Patient Services (HRA 2017)**")
    para(d, "Send to the council of the patient's choice. Do not send clinical records.")
    m.g(ag="hospital")
    table(d, [
        ["SECTION 1 – PATIENT"],
        m("Patient's full name", "Mrs Rosalind Achterberg", n="Rosalind Achterberg"),
        m("What do they like to be called?", "Rosie", "aka"),
        m("DOB", "30 / 01 / 1957", dob="1957-01-30"),
        m("NHS number", "943 476 5919", nhs="9434765919"),
        m("Hospital number", "ME4471920", "u"),
        m("Gender", "F", "sex"),
        m("First language / interpreter", "English, no interpreter required", lang="English", itp=False),
        m("Usual address", "Flat 3, Tollgate Court, Maldon CM9 5ZZ", lsa="Flat 3, Tollgate Court, Maldon, CM9 5ZZ"),
        m("Mobile", "07700 900 318", "ph"),
        ["SECTION 2 – NEXT OF KIN"],
        ["Name", "Mr Gerrit Achterberg"],
        ["Relationship", "Son"],
        ["Contact number", "07700 900 655"],
        ["SECTION 3 - GP"],
        ["GP and surgery", "Dr Nwosu, Blackwater Surgery"],
        ["SECTION 4 – ADMISSION"],
        m("Ward", "Danbury Ward (Level 3)", "u"),
        m("Date of admission", "28/09/2026", "u"),
        m("Expected date of discharge", "16/10/2026", "u"),
        m("Reason patient cannot return to previous address", "Private landlord has changed the locks and let the flat whilst she has been in hospital. Has no where to be discharged to.", "re", hs="homeless"),
        m("Care needs on discharge", "Uses frame indoors, ground floor or lift essential. QDS package of care being arranged.", "phy"),
        m("Mental capacity / mental health concerns", "Has capacity. Low mood.", mh="Has capacity. Low mood."),
        m("Any domestic abuse disclosed?", "No", da=False),
        m("Risks to visiting staff", "None", "staff"),
        ["SECTION 5 – CONSENT"],
        m("Has the patient consented to this notification being sent to the housing authority?", "Yes – verbal, 7/10/26, witnessed by S/N Pinto", cg=True, cm="oral", cd="2026-10-07"),
        ["SECTION 6 – WHO IS SENDING THIS"],
        m("Name", "Philippa Drax-Mensah", "rn"), m("Designation", "Discharge Co-ordinator", "rr"),
        m("Department", "Integrated Discharge Team", "rt"), m("Bleep / extension", "Bleep 2217", "u"),
        m("Direct line", "01632 960880", "rp"), m("NHS mail", "philippa.draxmensah@nhs-trust.example", "rm"),
        m("Date sent", "07/10/2026", rd="2026-10-07"),
    ], cols=2)
    m.g(rg="Mid Essex & Colne Hospitals NHS Trust")
    m.lenient += ["person.address", "person.last_settled_address", "person.contact_via", "housing.landlord", "needs.physical_health"]
    m.send("Discharge Team <idt@nhs-trust.example>", "housingoptions@maldon.gov.uk", "Homeless patient - Danbury Ward [SECURE]",
           text="Please find attached a notification under the Homelessness Reduction Act.\n\nThis message may contain confidential information. If you are not the intended recipient please inform the sender that you have received the message in error before deleting it.",
           attach=[("Homeless Notification.docx", docx_bytes(d), DOCX)])


def old_fields():
    m = F("jobcentre-form-fields", "docx", "hand-made OOXML", "old Word form fields for text, ticks and a drop-down; ticks before the words", lenient=("sit", "lcg", "rs", "hs"))
    f = old_text
    A = ["Please select", "Jobcentre Plus", "Prison", "Probation", "Hospital"]
    m.g(ag="jobcentre")
    body = wp(run("Housing Needs Service", "<w:b/>")) + wp(run("Public bodies referral - Homelessness Reduction Act 2017, s.213B", "<w:b/>"))
    body += wp("Please complete every grey box. Boxes can be moved between with the Tab key.")
    body += wtable([
        [wp("Which public body are you from?"), wp(old_drop(A, 1))],
        [wp("Office / team"), wp(f(m("", "Clacton-on-Sea Jobcentre", rt="Clacton-on-Sea Jobcentre")[1]))],
        [wp("Work coach or officer making referral"), wp(f(m("", "Bartosz Wielgosz", "rn")[1]))],
        [wp("Phone"), wp(f(m("", "0300 is switchboard, direct 01632 960 154", rp="01632 960 154")[1]))],
        [wp("Email"), wp(f(m("", "bartosz.wielgosz@jobcentre.example", "rm")[1]))],
    ], 2)
    body += wp("") + wp(run("Claimant", "<w:b/>"))
    body += wtable([
        [wp("Title ", f("Miss"), "  First name(s) ", f("Keeley Ann"), "  Last name ", f("Stubbington"))],
        [wp("Date of birth ", f("02.11.2003"), "  NI number ", f("QQ 44 55 66 D"))],
        [wp("Contact no. ", f("07700 900741"), "  Email ", f("keeleystubbs@mailbox.example"))],
        [wp("Present address ", f("c/o 18 Pier Gap, Clacton-on-Sea, CO15 9ZZ (friend's settee)"))],
        [wp("Anyone else to be housed with the claimant? ", f("Baby Reggie Stubbington, son, dob 19/4/26"))],
    ], 1)
    m.g(n="Keeley Ann Stubbington", dob="2003-11-02", ni="QQ445566D", ph="07700 900741", em="keeleystubbs@mailbox.example",
        ad="c/o 18 Pier Gap, Clacton-on-Sea, CO15 9ZZ", sit="friend's settee", hh=[person("Reggie Stubbington", "son", "2026-04-19")])
    body += wp("") + wp("Housing position today (tick one)")
    body += wp(old_tick(0), " Has a home but must leave within 56 days     ", old_tick(1), " Has no home of their own now     ", old_tick(0), " Not sure")
    body += wp("Is the claimant (tick any)")
    body += wp(old_tick(0), " Sleeping rough   ", old_tick(0), " Pregnant   ", old_tick(1), " Under 25 and a care leaver   ", old_tick(0), " Ex-service   ", old_tick(1), " Fleeing abuse")
    m.g(hs="homeless", cl=True, da=True)
    m.lenient.remove("homeless_status")
    body += wp("Tell us briefly what has happened")
    body += wp(f(m("", "Keeley left her partners flat in Colchester on 1st October after he assulted her. Staying w friend in Clacton who has said she must go by 30th October. Wants to be near her nan in Frinton who has lived there 20+ yrs.", "re", hd="2026-10-30", lcg=["family"], lcd="Wants to be near her nan in Frinton who has lived there 20+ yrs.", loss="left her partners flat in Colchester after he assulted her")[1]))
    m.lenient += ["homeless_date", "housing.loss_reason"]
    body += wp("Which council should we send this to? ", f("Tendring"))
    body += wp(old_tick(1), " The claimant agrees to this referral and to you contacting them.    Agreed in: ", old_tick(0), " writing ", old_tick(1), " interview (verbal)    Date ", f("9/10/2026"))
    m.g(au="Tendring", cg=True, cm="oral", cd="2026-10-09", rd="2026-10-09")
    m.lenient += ["referral_date", "referrer.organisation", "person.care_leaver"]
    m.send("Bartosz Wielgosz <bartosz.wielgosz@jobcentre.example>", "housingoptions@tendringdc.gov.uk", "Referral s213B", on="2026-10-09",
           text="Please see attached referral for a claimant with a young baby.\n\nBartosz", attach=[("s213B_referral.docx", ooxml(body), DOCX)])


def controls():
    m = F("portal-style-content-controls", "docx", "hand-made OOXML", "content controls, untouched drop-downs, boxes after the words", lenient=("sit", "rs"))
    body = wp(run("Notification of homelessness from a public authority", "<w:b/>"), ) + wp("Version 3.2 – June 2025")
    body += wp(run("Part A. About you", "<w:b/>"))
    m.g(ag="probation")
    body += wtable([
        [wp("Your full name"), wp(sdt(m("", "Hamish Vantongeren", "rn")[1]))],
        [wp("Your job title"), wp(sdt(m("", "Probation Services Officer", "rr")[1]))],
        [wp("Authority you work for"), wp(drop("Probation Service", ["Prison", "Probation Service", "NHS"]))],
        [wp("Base / PDU"), wp(sdt(m("", "Essex South PDU, Basildon", "rt")[1]))],
        [wp("Work e-mail"), wp(sdt(m("", "h.vantongeren@probation.example", "rm")[1]))],
        [wp("Work mobile"), wp(sdt(m("", "07700 900 482", "rp")[1]))],
        [wp("Date you are completing this"), wp(day(m("", "14/10/2026", rd="2026-10-14")[1], "2026-10-14"))],
    ], 2)
    m.g(rg="Probation Service")
    body += wp(run("Part B. The individual", "<w:b/>"))
    body += wtable([
        [wp("Full name"), wp(sdt(m("", "Levi Nathaniel CROWHURST", n="Levi Nathaniel Crowhurst")[1]))],
        [wp("Any other names used"), wp(sdt("Click or tap here to enter text.", hint=True))],
        [wp("Date of birth"), wp(day(m("", "08/12/1996", dob="1996-12-08")[1], "1996-12-08"))],
        [wp("CRN"), wp(sdt(m("", "E512087", "crn")[1]))],
        [wp("NI number"), wp(sdt("Click or tap here to enter text.", hint=True))],
        [wp("Telephone"), wp(sdt(m("", "no phone at present – ring me", via="ring me")[1]))],
        [wp("E-mail"), wp(sdt("levi.crow96@inbox.example"))],
        [wp("Gender"), wp(drop("Male", ["Male", "Female", "Other"]))],
        [wp("Ethnic group"), wp(drop("Choose an item.", ["White", "Black"], hint=True))],
        [wp("Nationality"), wp(sdt(m("", "British", "nat")[1]))],
        [wp("Where are they staying now?"), wp(sdt(m("", "Tent behind Gloucester Park, Basildon", "sit")[1]))],
        [wp("Last permanent address"), wp(sdt(m("", "112 Ghyllgrove Ave, Basildon SS14 8ZZ (parents)", lsa="112 Ghyllgrove Ave, Basildon, SS14 8ZZ")[1]))],
    ], 2)
    m.g(em="levi.crow96@inbox.example", sex="Male", nfa=True)
    m.lenient += ["person.contact_via", "person.address", "person.no_fixed_abode"]
    body += wp(run("Part C. Circumstances", "<w:b/>"))
    body += wp("Homeless now ", tick(1), "   Likely to be homeless within 56 days ", tick(0), "   Served with s21 notice ", tick(0))
    body += wp("Sleeping rough tonight?  Yes ", tick(1), "  No ", tick(0), "  Don't know ", tick(0))
    body += wp("Community sentence ", tick(1), "   On licence ", tick(0), "   On bail ", tick(0), "   Not applicable ", tick(0))
    m.g(hs="homeless", rs=True, cs="community_order")
    m.lenient.remove("rough_sleeping")
    body += wp("Why are you referring?") + wp(sdt(m("", "Parents asked him to leave in August after an arguement over his drinking. He has sofa surfed since then with various friends & has now run out of options. 18 month Community Order from 3rd June 2026 with ATR.", "re")[1]))
    m.g(csd="2026-06-03", csl="18 month", loss="Parents asked him to leave in August after an arguement over his drinking", sub="drinking; ATR")
    m.lenient += ["housing.loss_reason", "needs.substance_misuse", "custody.sentence_date", "custody.sentence_length"]
    body += wp("Support needs (tick all that apply)")
    body += wp("Mental health ", tick(0), "  Physical health ", tick(0), "  Alcohol ", tick(1), "  Drugs ", tick(0), "  Learning disability ", tick(0), "  Offending ", tick(1), "  Budgeting/debt ", tick(1))
    m.g(sup=["Alcohol", "Offending", "Budgeting/debt"])
    body += wp("Risk of serious harm: Low ", tick(1), " Medium ", tick(0), " High ", tick(0), " Very high ", tick(0)) + wp("MAPPA: Yes ", tick(0), " No ", tick(1))
    m.g(rl="low")
    body += wp(run("Part D. Consent", "<w:b/>")) + wp("The individual has given permission for this referral ", tick(1)) + wp("How: In writing ", tick(1), "  Verbally ", tick(0), "  Date ", day("13/10/2026", "2026-10-13"))
    m.g(cg=True, cm="written", cd="2026-10-13")
    m.send("Vantongeren, Hamish <h.vantongeren@probation.example>", "housing.solutions@basildon.gov.uk", "OFFICIAL-SENSITIVE: DTR LC E512087",
           text="Good afternoon,\n\nDTR attached for a gentleman of NFA in your area.\n\nRegards,\n\nHamish Vantongeren | PSO | Essex South", attach=[("DTR.docx", ooxml(body, header=wp("OFFICIAL - SENSITIVE"), footer=wp("Return to the housing team. We aim to reply in 3 working days.")), DOCX)])

def joint():
    m = F("supported-housing-joint", "docx", "python-docx", "two answer columns, applicant and joint applicant; charity's wording", lenient=("sit", "lcg", "re", "loss"))
    d = document("Verdana", 9)
    para(d, "**THE LANTERN HOUSING TRUST – REFERRAL FOR HOUSING HELP**")
    para(d, "This form is also accepted by the district councils as a homelessness referral.")
    table(d, [
        ["", "Applicant", "Joint applicant"],
        ["Title", "Mr", "Mrs"],
        ["First name", "Samir", "Leila"],
        ["Surname", "Haddad-Pryce", "Haddad-Pryce"],
        ["Date of birth", "5 March 1984", "21 July 1987"],
        ["National Insurance no.", "QQ 71 20 35 A", "QQ 18 26 40 C"],
        ["Mobile", "07700 900 263", "07700 900 264"],
        ["E-mail", "samirhp@post.example", ""],
        ["Ethnic origin", "Arab", "White British"],
        ["Immigration status", "Indefinite leave to remain", "British citizen"],
        ["Relationship to you", "", "Wife"],
    ])
    m.g(n="Samir Haddad-Pryce", dob="1984-03-05", ni="QQ712035A", ph="07700 900 263", em="samirhp@post.example", eth="Arab", imm="Indefinite leave to remain", ag="other")
    para(d, "")
    para(d, "**Children**")
    table(d, [["Name", "M/F", "Date of birth", "Lives with you?"], ["Noor Haddad-Pryce", "F", "14/09/2015", "Yes"], ["Idris Haddad-Pryce", "M", "02/02/2019", "Yes"], ["", "", "", ""]])
    m.g(hh=[person("Leila Haddad-Pryce", "Wife", "1987-07-21"), person("Noor Haddad-Pryce", None, "2015-09-14"), person("Idris Haddad-Pryce", None, "2019-02-02")])
    para(d, "")
    table(d, [
        m("Where are you living now?", "6 Rosemary Lane, Halstead CO9 9ZZ", ad="6 Rosemary Lane, Halstead, CO9 9ZZ"),
        m("Who is your landlord?", "Mr P. Dunmow, private", land="Mr P. Dunmow"),
        m("Do you have rent arrears? How much?", "Yes, £640", arr="£640"),
        m("When do you have to leave?", "Section 21 expires 6th November 2026", hd="2026-11-06", hs="threatened"),
        m("Why do you have to leave?", "Landlord is selling", loss="Landlord is selling"),
        m("Connection with the district", "Samir works full time at the mill in Braintree since 2020", lcg=["employment"], lcd="Samir works full time at the mill in Braintree since 2020"),
        m("Health problems in the household", "Samir: asthma. Leila: none.", phy="asthma"),
        m("Is anyone pregnant?", "Yes – Leila, due January", "u"),
        m("Can you claim benefits (recourse to public funds)?", "Yes", pf=True),
    ], cols=2)
    m.lenient.remove("local_connection.grounds")
    m.lenient.remove("housing.loss_reason")
    m.lenient += ["person.pregnant", "needs.physical_health"]
    para(d, "")
    para(d, "**Referred by**")
    table(d, [[*m("Name", "Constance Abiodun-Frame", "rn"), *m("Agency", "Lantern Housing Trust", "rg")], [*m("Position", "Floating support worker", "rr"), *m("Tel", "01632 960731", "rp")], [*m("Email", "connie@lantern.example", "rm"), *m("Date", "12th October 2026", rd="2026-10-12")]])
    para(d, "☒ I/we give permission for Lantern to share this form with the council's homelessness team.   Signed: S Haddad-Pryce, L Haddad-Pryce")
    m.g(cg=True, cm="written")
    m.send("Connie Abiodun-Frame <connie@lantern.example>", "housingoptions@braintree.gov.uk", "Haddad-Pryce family, Halstead",
           text="Dear colleagues\n\nPlease accept this as a homelessness referral for a family of four.\n\nConnie", attach=[("Lantern referral HP.docx", docx_bytes(d), DOCX)])


def strikes():
    m = F("delete-as-applicable", "docx", "python-docx", "numbered questions, options struck out, answers on the next line", lenient=("sit", "lcg", "lcd", "hs"))
    d = document("Times New Roman", 12)
    para(d, "**Youth Justice Service**")
    para(d, "**Duty to Refer – young people**")
    q = lambda label, ans: (para(d, label), para(d, "    " + ans))
    m.g(ag="youth_offending_team", rg="Youth Justice Service")
    q("1. Young person's name", m("", "Tyrell Jerome Osbourne-Kaye", "n")[1])
    q("2. Date of birth and age", m("", "19th August 2008 (18)", dob="2008-08-19")[1])
    q("3. Address of young person at the moment (or say NFA)", m("", "Staying at grandfather's, 77 Mardyke Road, Harlow CM20 9ZZ, until end of the month", ad="77 Mardyke Road, Harlow, CM20 9ZZ", sit="Staying at grandfather's until end of the month")[1])
    q("4. Phone number of young person", m("", "07700 900829", "ph")[1])
    q("5. Phone of parent / carer (only if young person is happy for us to call)", "Stepdad - NOT to be contacted")
    q("6. Gender: ", m("", "Male / ~~Female / Other~~", sex="Male")[1])
    q("7. Is the young person a care leaver?", m("", "~~Yes~~ / No / ~~Not known~~", cl=False)[1])
    q("8. Has the young person ever served in HM Forces?", m("", "~~Yes~~ / No", af=False)[1])
    q("9. Is an interpreter needed?", "Yes / No")
    q("10. Current order", m("", "Youth Rehabilitation Order, 12 months, made 11/05/2026 at Chelmsford Youth Court for robbery", cs="community_order", csl="12 months", csd="2026-05-11", cof="robbery")[1])
    q("11. Homeless / ~~Not homeless~~ / At risk of homelessness (delete as applicable)", "")
    q("12. What has led to this?", m("", "Mum's partner has told Tyrell he cannot come back following damage to the front door. Grandad is in a sheltered flat & risks his own tenancy if T. stays after 31/10/2026.", "re", hd="2026-10-31", hs="threatened")[1])
    q("13. Any known risks (gang, exploitation, arson, weapons)", m("", "Has been stabbed in 2025. Must not be placed in Basildon or Laindon due to rival group.", "rsum", excl="Must not be placed in Basildon or Laindon due to rival group")[1])
    q("14. Health and learning", m("", "ADHD, medicated. Has an EHCP.", "u")[1])
    m.lenient += ["needs.mental_health", "needs.physical_health", "homeless_date", "risk.arson", "housing.loss_reason", "referrer.team"]
    q("15. Does the young person know about, and agree to, this referral?", m("", "Yes / ~~No~~    Given: ~~in writing~~ / verbally    on: 5.10.26", cg=True, cm="oral", cd="2026-10-05")[1])
    q("16. Your name and post", m("", "Fenella Ó Briain, YJS case manager", rn="Fenella Ó Briain", rr="YJS case manager")[1])
    q("17. Your telephone & email", m("", "07700 900117 / fenella.obriain@yjs.example", rp="07700 900117", rm="fenella.obriain@yjs.example")[1])
    q("18. Today's date", m("", "6th Oct 2026", rd="2026-10-06")[1])
    m.send("Fenella Ó Briain <fenella.obriain@yjs.example>", "housing.options@harlow.gov.uk", "YP at risk of homelessness",
           text="Hello, attached is a DTR for a young man aged 18 to Harlow. Can someone let me know who will be dealing please. Fen", attach=[("YJS DTR form v2.docx", docx_bytes(d), DOCX)])


def nested():
    m = F("nested-tables-barracks", "docx", "python-docx", "outer table of sections with inner tables; answers under the labels", lenient=("sit", "hs", "lcg", "crd"))
    d = document("Arial", 10)
    para(d, "**UNIT WELFARE OFFICE – REFERRAL TO CIVILIAN HOUSING AUTHORITY**")
    m.g(ag="armed_forces")
    out = d.add_table(rows=3, cols=1)
    out.style = "Table Grid"

    def inner(cell, title, rows, cols):
        cell.paragraphs[0].add_run(title).bold = True
        t = cell.add_table(rows=0, cols=cols)
        t.style = "Table Grid"
        for r in rows:
            cells = t.add_row().cells
            for c, (a, b) in zip(cells, r):
                cell_text(c, "**" + a + "**\n" + b if a else b)
    inner(out.rows[0].cells[0], "A  Service person", [
        [("Rank", "LCpl"), m("Surname and initials", "FARNDALE-ITO, J K"), m("Full forenames", "Jonah Kenji", n="Jonah Kenji Farndale-Ito")],
        [m("Service number", "30297714", "u"), m("Date of birth", "26 Feb 1999", dob="1999-02-26"), m("Nationality", "British", "nat")],
        [m("Unit", "16 Logistic Regt, Merville Barracks, Colchester", "u"), m("Mobile", "07700 900602", "ph"), m("Personal e-mail", "jkfi@mail.example", "em")],
        [m("Present quarters", "SFA – 4 Roman Way, Colchester CO2 9ZZ", ad="4 Roman Way, Colchester, CO2 9ZZ", sit="SFA"), m("Last day of service", "11 Jan 2027", "u"), m("Date quarters must be vacated", "15 December 2026", hd="2026-12-15")],
    ], 3)
    inner(out.rows[1].cells[0], "B  Dependants who will move with the service person", [
        [("Name", "Mei Farndale-Ito"), ("Relationship", "Spouse"), ("DOB", "3/6/2000")],
        [("Name", "Hana Farndale-Ito"), ("Relationship", "Daughter"), ("DOB", "30/11/2023")],
    ], 3)
    m.g(hh=[person("Mei Farndale-Ito", "Spouse", "2000-06-03"), person("Hana Farndale-Ito", "Daughter", "2023-11-30")], af=True)
    inner(out.rows[2].cells[0], "C  Referral", [
        [m("Authority requested", "Colchester City Council", au="Colchester"), m("Ground for asking that authority", "Serving there since 2021 – 5 yrs residence", lcd="Serving there since 2021 – 5 yrs residence", lcg=["residence"])],
        [m("Why is housing needed", "Medical discharge. No family able to accommodate the three of them.", "re"), m("Health", "Knee injury (L), cannot manage stairs beyond 1 flight", "phy")],
        [m("Consent of service person", "Written consent held on welfare file dated 02 Oct 26", cg=True, cm="written", cd="2026-10-02"), m("Welfare officer", "Capt R. Szymborska, Unit Welfare Officer", rn="R. Szymborska", rr="Unit Welfare Officer")],
        [m("Tel (civ)", "01632 960 909", "rp"), m("Email", "uwo@16lr.army.example", "rm")],
    ], 2)
    m.lenient += ["referrer.organisation", "referrer.team", "custody.release_date", "person.armed_forces", "housing.landlord"]
    m.lenient.remove("local_connection.grounds")
    para(d, "Signed  R Szymborska     Dated  06 Oct 26")
    m.g(rd="2026-10-06")
    m.send("UWO <uwo@16lr.army.example>", "dutytorefer@colchester.gov.uk", "Service leaver with family - s.213B referral", attach=[("UWO referral FARNDALE-ITO.docx", docx_bytes(d), DOCX)],
           text="Sir/Ma'am,\n\nReferral attached for your action. The spouse can also be reached on 07700 900603.\n\nUWO 16 Regt")


def care():
    m = F("personal-adviser-paragraphs", "docx", "python-docx", "label and answer in one paragraph with tabs, children's services", lenient=("sit", "hs", "lcg", "lcd", "loss"))
    d = document("Arial", 11)
    L = lambda label, ans: para(d, "**%s**\t%s" % (label, ans))
    para(d, "**Leaving & After Care Team**")
    para(d, "Referral to housing options for a young person we support")
    m.g(ag="social_services")
    L("Young person:", m("", "Chidera Eze-Lambourne", "n")[1])
    L("Pronouns / gender:", m("", "they/them, non-binary", sex="non-binary")[1])
    L("Born:", m("", "12/04/2006", dob="2006-04-12")[1])
    L("Mosaic ID:", m("", "774103", "u")[1])
    L("Mobile:", m("", "07700-900-377 (text first, doesnt answer unknown numbers)", ph="07700-900-377")[1])
    L("Living at:", m("", "Semi-independent placement, Flat 9 Beacon House, Southend-on-Sea SS1 9ZZ", ad="Flat 9 Beacon House, Southend-on-Sea, SS1 9ZZ", sit="Semi-independent placement")[1])
    L("Placement ends:", m("", "Monday 2 November 2026", hd="2026-11-02")[1])
    L("Legal status:", m("", "Former relevant care leaver (s.23C)", cl=True)[1])
    L("Reason for referral:", m("", "Placement is commissioned only to 20½ and provider has served notice. Private rented search unsuccessful, no guarantor. Chidera will be homeless on 2nd November if nothing is found.", "re", hs="threatened")[1])
    L("Wants to live in:", m("", "Southend – in care to Southend City Council since age 11", lcg=["care_leaver"], lcd="in care to Southend City Council since age 11", au="Southend-on-Sea")[1])
    L("Emotional wellbeing:", m("", "anxiety, self-harm in the past (none since 2024). Sees Open Road counsellor.", "mh")[1])
    L("Physical health:", m("", "nothing of note")[1])
    L("Substances:", m("", "smokes cannabis most days", "sub")[1])
    L("Risks we should know:", m("", "no risk to staff, vulnerable to exploitation by older adults", rsum="vulnerable to exploitation by older adults", staff="no risk to staff")[1])
    L("Other people involved:", m("", "Social worker n/a. DWP coach: Olu Martins. College tutor: Ms Reeve", op="DWP coach: Olu Martins. College tutor: Ms Reeve")[1])
    L("Consent:", m("", "Chidera has read this and signed the consent on 28/9/26", cg=True, cm="written", cd="2026-09-28")[1])
    m.lenient += ["authority", "risk.summary", "risk.to_staff", "needs.physical_health", "person.gender"]
    para(d, "")
    para(d, m("", "Winston Garrick-Dale", "rn")[1])
    para(d, m("", "Personal Adviser, Leaving & After Care Team, Southend Children's Services", rr="Personal Adviser", rt="Leaving & After Care Team", rg="Southend Children's Services")[1])
    para(d, "Tel: " + m("", "01632 960 066", "rp")[1] + "   " + m("", "winston.garrickdale@children.example", "rm")[1])
    para(d, m("", "29 September 2026", rd="2026-09-29")[1])
    m.send("Winston Garrick-Dale <winston.garrickdale@children.example>", "housingsolutionsteam@southend.gov.uk", "Care leaver, placement ending 2/11",
           text="Please find referral attached, joint protocol applies.\nW", attach=[("Ref to HO.docx", docx_bytes(d), DOCX)])


def grid():
    m = F("safeguarding-yes-no-grid", "docx", "python-docx", "yes/no/unknown columns with an x, comments in a fourth column", lenient=("sit", "lcg", "loss", "hs", "rs"))
    d = document("Arial", 9)
    para(d, "**Adult Social Care – Housing Referral (HRA 2017)**")
    m.g(ag="social_services")
    table(d, [
        [*m("Name of adult", "Desmond Quarshie-Holt", "n"), *m("LAS no.", "1180324", "u")],
        [*m("D.o.B.", "9.9.1961", dob="1961-09-09"), *m("NHS No", "9990000107", "nhs")],
        [*m("Address", "Bramble Lodge B&B, 2 Station Road, Rochford SS4 9ZZ (placed by ASC)", ad="Bramble Lodge B&B, 2 Station Road, Rochford, SS4 9ZZ", sit="Bramble Lodge B&B (placed by ASC)"), *m("Tel", "none – message via B&B reception 01632 960345", via="message via B&B reception 01632 960345")],
        [*m("Sex", "M", "sex"), *m("Ethnicity code", "Black Caribbean (B1)", eth="Black Caribbean")],
    ])
    m.lenient += ["person.ethnicity"]
    para(d, "")
    table(d, [
        ["Please mark one box on every line", "Yes", "No", "Not known", "Comments"],
        ["Eligible care needs (Care Act)?", "x", "", "", "personal care x2 daily"],
        ["Physical disability or long term illness?", "x", "", "", "COPD, home oxygen"],
        ["Mental health diagnosis?", "", "x", "", ""],
        ["Problem drinking or drug use?", "x", "", "", "alcohol, 40+ units pw, does not want support"],
        ["Victim of domestic abuse?", "", "x", "", ""],
        ["Served in the armed forces?", "x", "", "", "Royal Navy 1979-85"],
        ["Care leaver?", "", "x", "", ""],
        ["History of fire setting?", "", "", "x", ""],
        ["Sex offender registration?", "", "x", "", ""],
        ["Smokes in bed?", "x", "", "", "oxygen – HIGH fire risk"],
        ["Pets?", "x", "", "", "small dog (Trixie)"],
        ["Recourse to public funds?", "x", "", "", ""],
        ["Interpreter needed?", "", "x", "", ""],
    ])
    m.g(phy="COPD, home oxygen", sub="alcohol, 40+ units pw, does not want support", da=False, af=True, cl=False, rso=False, pf=True, itp=False)
    m.lenient += ["needs.mental_health", "needs.support", "risk.summary", "risk.arson", "needs.physical_health"]
    para(d, "")
    table(d, [
        ["Why is housing authority help needed?"], [m("", "Evicted 18/9/26 from 50 Sutton Ct Drive, Rochford (housing association, Anchor & Mason HA) due to £3,112 arrears. ASC funding for the B&B finishes 23/10/26 and he'll be on the street then.", "re", lsa="50 Sutton Ct Drive, Rochford", land="Anchor & Mason HA", arr="£3,112", hd="2026-10-23", loss="Evicted due to arrears")[1]],
        ["What have you already tried?"], ["Extra care panel (declined), brother in Leigh (refused)."],
        ["Consent"], [m("", "Mr Q-H gave verbal agreement on 6/10/2026. He asked for Rochford District Council.", cg=True, cm="oral", cd="2026-10-06", au="Rochford")[1]],
    ], cols=1)
    m.lenient += ["housing.landlord", "housing.arrears", "homeless_date"]
    para(d, "Social worker: " + m("", "Annelise Brockhurst", "rn")[1] + ", Locality Team South-East   T " + m("", "01632 960 577", "rp")[1] + "   E " + m("", "a.brockhurst@asc.example", "rm")[1] + "   Date " + m("", "7/10/2026", rd="2026-10-07")[1])
    m.g(rt="Locality Team South-East", rr="Social worker")
    m.lenient += ["referrer.organisation"]
    m.send("Brockhurst Annelise <a.brockhurst@asc.example>", "housingoptions@rochford.gov.uk", "Mr Q-H, B&B Rochford - urgent",
           text="Hi all, as discussed with Duty this morning. Annelise", attach=[("housing ref DQH.docx", docx_bytes(d), DOCX)])


def letter():
    m = F("omu-letter", "docx", "python-docx", "a letter of prose with a small table of numbers at its foot", lenient=("sit", "re", "lcd", "loss", "hs"))
    d = document("Arial", 11)
    para(d, "Offender Management Unit\nHMP Wayland\nGriston")
    para(d, "1st October 2026")
    para(d, "To: Homelessness Team, Uttlesford District Council")
    para(d, "Dear Sir or Madam")
    para(d, "**Re: Mr Callum BRADWELL-NAIDOO, d.o.b. 23/05/1979**")
    para(d, "I am Mr Bradwell-Naidoo's Prison Offender Manager and I write under section 213B of the Housing Act 1996. Mr Bradwell-Naidoo is serving 4 years and 6 months for conspiracy to supply Class A drugs, and is due for release on home detention curfew on 20th November 2026; his conditional release date is 18 May 2027. He has no address to go to and will be homeless on release.")
    para(d, "Prior to custody he lodged with an uncle at 3 The Maltings, Great Dunmow, CM6 9ZZ, but his uncle has since died and the property is being sold. He has lived in Uttlesford all his life and his teenage daughter lives in Stansted with her mother. He has told me in interview today that he is content for his details to be shared with you.")
    para(d, "He has no mental health diagnosis. He takes tablets for high blood pressure. He has been drug free since 2024. His risk of serious harm is assessed as medium and he is managed at MAPPA Level 1, Category 3. He may not enter the village of Takeley under his licence.")
    para(d, "He can be reached through me. His community offender manager is Ms Ingrid Oyelaran (ingrid.oyelaran@probation.example, 07700 900 550).")
    table(d, [["Prison number", "A0933EV"], ["CRN", "K204418"], ["NI", "QQ 90 81 27 A"]])
    para(d, "Yours faithfully")
    para(d, "T. Penhaligon-Shah (Mrs)\nPrison Offender Manager\nTel 01632 960 404\nt.penhaligonshah@hmps.example")
    m.g(ag="prison", cp="HMP Wayland", rd="2026-10-01", au="Uttlesford", n="Callum Bradwell-Naidoo", dob="1979-05-23", cs="sentenced", csl="4 years and 6 months",
        cof="conspiracy to supply Class A drugs", crd="2026-11-20", crt="HDC", hs="threatened", lsa="3 The Maltings, Great Dunmow, CM6 9ZZ", lcg=["residence", "family"],
        lcd="He has lived in Uttlesford all his life and his teenage daughter lives in Stansted with her mother", cg=True, cm="oral", cd="2026-10-01",
        mh="no mental health diagnosis", phy="takes tablets for high blood pressure", sub="drug free since 2024", rl="medium", ml=1, mc=3,
        excl="He may not enter the village of Takeley", via="He can be reached through me", ln="Ingrid Oyelaran", lm="ingrid.oyelaran@probation.example", lp="07700 900 550",
        pn="A0933EV", crn="K204418", ni="QQ908127A", rn="T. Penhaligon-Shah", rr="Prison Offender Manager", rp="01632 960 404", rm="t.penhaligonshah@hmps.example",
        rg="HMP Wayland", rt="Offender Management Unit", loss="his uncle has since died and the property is being sold", re="He has no address to go to and will be homeless on release")
    m.lenient += ["custody.licence_conditions", "consent.date", "local_connection.grounds", "referrer.organisation", "referrer.team", "person.contact_via", "needs.mental_health", "needs.physical_health", "needs.substance_misuse", "custody.release_type"]
    m.send("OMU Wayland <omu.wayland@hmps.example>", "housing@uttlesford.example", "Housing letter Bradwell-Naidoo", attach=[("Letter to LA.docx", docx_bytes(d), DOCX)])


def all_():
    for f in (prison_pairs, ward, old_fields, controls, joint, strikes, nested, care, grid, letter):
        f()


if __name__ == "__main__":
    all_()
