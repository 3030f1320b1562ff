#!/usr/bin/python3
"""Prison and probation referrals that state what matters most in many ways; first part. Needs what third_lib.py names; run seventh_all.py."""
from seventh_lib import *  # noqa: F401,F403


def all_():
    # the identity stands in the page header, both managers in one cell
    f = F("prison-identity-in-page-header", "docx", "hand-made OOXML", "name, birth and numbers in the page's header line only; COM and POM in one cell; CAT 2/LEVEL 1",
          lenient=["custody.status", "housing.situation", "housing.loss_reason", "homeless_status", "referrer.team", "referrer.organisation", "local_connection.details", "local_connection.grounds"])
    f.g(n="Curtis Baptiste", pn="A2291FH", crn="K330915", dob="1990-11-17", cp="HMP Highpoint", ag="prison", cg=True, cm="written", cd="2026-10-06")
    head = wp(run("OFFICIAL – SENSITIVE     BAPTISTE, Curtis     A2291FH     CRN: K330915     D.O.B. 17/11/90"))
    rows = [[run(x) for x in r] for r in [
        f("Council this is going to", "Uttlesford DC", au="Uttlesford"),
        ("Establishment / location", "Highpoint, HMP – South side, Unit 8"),
        f("Release date and type", "30 November 2026, CRD", crd="2026-11-30", crt="CRD"),
        f("Sentence", "3 yrs 4 months for robbery (imposed 11.04.25)", csl="3 yrs 4 months", cof="robbery", csd="2025-04-11"),
        f("Managers", "COM: Rhona Bell 01632 960 311 rhona.bell@essexnorth-probation.example POM: Steve Ilott 01632 960 312 s.ilott@highpoint-omu.example",
          ln="Rhona Bell", lp="01632 960 311", lm="rhona.bell@essexnorth-probation.example"),
        f("MAPPA / RoSH", "CAT 2/LEVEL 1, High to public", mc=2, ml=1, rl="high"),
        f("Why they need help", "Private tenancy in Saffron Walden ended while on remand. Parents say he can visit but not live there.", "re"),
        f("Licence", "GPS tag 6 months, no contact with co-defendants, not to enter Bishop's Stortford", "clc"),
        f("Person's own view", "would take a room anywhere in the district", "u"),
        f("How to reach him", "video link through OMU bookings, 01632 960 313", "via"),
        ("Consent form signed", "Y 06.10.26"),
        f("Form completed by / on", "S. Ilott, POM, 07/10/2026", rn="S. Ilott", rr="POM", rd="2026-10-07"),
    ]]
    f.g(rp="01632 960 312", rm="s.ilott@highpoint-omu.example", excl="Bishop's Stortford")
    f.lenient += ["referrer.name", "risk.excluded_areas", "referrer.phone", "referrer.email"]
    f.send("Ilott, Steve [HMPPS] <s.ilott@highpoint-omu.example>", "Housingoptions@uttlesford.gov.uk", "DTR - CB - 30/11", "Please see attached.",
           attach=[("DTR CB.docx", ooxml(wp(run("Duty to Refer – men leaving custody", "<w:b/>")) + wtable(rows, 2), header=head), DOCX)])

    # everything about a person in one cell
    f = F("prison-four-big-cells", "docx", "python-docx", "four questions only, everything about the person in one cell, about the release in another",
          lenient=["custody.status", "housing.situation", "housing.loss_reason", "homeless_status", "referrer.team", "referrer.organisation", "local_connection.details", "person.last_settled_address"])
    d = document("Calibri", 11)
    para(d, "**HMP/YOI Onley – notification of homelessness**")
    table(d, [
        ("**1. Who is it?**", "Mr Delroy ANTOINE (everyone calls him D)\nDOB 06/09/1974\nNOMS A0417CJ   CRN E204417   PNC 1995/0088712Q\nNI SX 11 22 33 A"),
        ("**2. When and how are they coming out?**", "HDC eligible from 03/11/2026 but no address so refused. CRD 02/02/2027. Sentence 18 months, theft from employer. On licence to 11/2027."),
        ("**3. Who is leading and who are you?**", "Lead: community offender manager Imelda Fahy, Rugby office, 01632 960 820, imelda.fahy@warwicks-probation.example\nMe: Nathan Sproat, Resettlement Officer, HMP/YOI Onley, 01632 960 822"),
        ("**4. What is the problem and does he agree?**", "He was in a room above the pub he managed, tied to the job. No family this side of the country. He agrees, told me in person on 20/10/26. No risks to staff."),
    ])
    f.g(n="Delroy Antoine", aka="D", dob="1974-09-06", pn="A0417CJ", crn="E204417", pnc="1995/0088712Q", ni="SX112233A", crd="2027-02-02", crt="CRD", csl="18 months", cof="theft from employer",
        ln="Imelda Fahy", lp="01632 960 820", lm="imelda.fahy@warwicks-probation.example", rn="Nathan Sproat", rr="Resettlement Officer", rg="HMP/YOI Onley", rp="01632 960 822", ag="prison", cp="HMP Onley",
        re="He was in a room above the pub he managed, tied to the job. No family this side of the country.", cg=True, cm="oral", cd="2026-10-20", staff="No risks to staff")
    f.lenient += ["reason", "risk.to_staff", "person.known_as", "custody.offence", "custody.licence_conditions"]
    f.send("Sproat, Nathan <n.sproat@onley-resettlement.example>", "housing@rugby-homes.example", "Antoine A0417CJ", "Form for Mr Antoine.\n\nNathan\nHMP/YOI Onley",
           attach=[("Antoine.docx", docx_bytes(d), DOCX)], on="2026-10-21")

    # hardly anything on the form, the rest in the mail
    f = F("probation-answers-in-covering-mail", "docx", "python-docx", "a form with half its answers left empty or 'see email'; the covering mail states them",
          lenient=["custody.status", "housing.situation", "housing.loss_reason", "homeless_status", "referrer.team", "referrer.organisation", "local_connection.details", "reason"])
    d = document("Arial", 12)
    para(d, "**Duty to refer: referral form**")
    table(d, [
        f("Name of individual", "Craig Stephen Loughran", "n"), f("Date of birth", "13th January 1986", dob="1986-01-13"), ("Contact number", "in custody"), ("Email", ""), ("Current address", "see email"),
        ("National Insurance number", "tbc"), f("Reason for referral", "Released homeless. Lost his housing association flat through arrears in 2025.", "re"), ("Date likely to become homeless", "see email"),
        ("Consent obtained?", "see email"), f("Name of person making referral", "Anya Petrov", "rn"), ("Public body", "The Probation Service"), ("Contact details", "see email"),
        f("Support needs", "Alcohol, mobility (walks with a stick)", sup=["Alcohol", "mobility (walks with a stick)"]),
    ])
    body = """Hi there,

Form attached, sorry some of it wouldn't let me type.

Craig is in HMP/YOI Hull (A1188GF, CRN R771203) and is out on Friday 20th Nov 2026, CRD. I'm his COM so please use me as the lead: 01632 960 575 or anya.petrov@hull-probation.example. He gave verbal consent today (26 October 2026) on a video link. He's high RoSH but isn't a MAPPA case.

Kind regards

Anya Petrov
Probation Officer
Hull and East Riding PDU
"""
    f.g(cp="HMP Hull", pn="A1188GF", crn="R771203", crd="2026-11-20", crt="CRD", ln="Anya Petrov", lp="01632 960 575", lm="anya.petrov@hull-probation.example", rr="Probation Officer", rp="01632 960 575", rm="anya.petrov@hull-probation.example",
        cg=True, cm="oral", cd="2026-10-26", rl="high", ag="probation", rg="The Probation Service", rt="Hull and East Riding PDU")
    f.lenient += ["needs.support", "needs.physical_health", "needs.substance_misuse", "referrer.phone", "referrer.email", "housing.landlord", "homeless_date"]
    f.send("Petrov, Anya <anya.petrov@hull-probation.example>", "housingoptions@hull-homes.example", "Craig L - duty to refer form", body, attach=[("DTR form.docx", docx_bytes(d), DOCX)], on="2026-10-26")

    # save a tenancy while in prison
    f = F("probation-please-keep-tenancy", "docx", "python-docx", "asks for help to keep a council tenancy during a sentence, months before release",
          kinds=["retention_request", "referral"], lenient=["custody.status", "housing.situation", "housing.loss_reason", "homeless_status", "referrer.team", "person.address", "person.last_settled_address", "reason", "referrer.organisation"])
    d = document("Arial", 11)
    para(d, "**Essex Prisoner Release Housing Protocol – request for help to save existing accommodation**")
    table(d, [
        f("Local authority", "Colchester City Council", au="Colchester"),
        f("Tenant", "Lynsey Jane Mallory", "n"), f("Born", "18-06-1990", dob="1990-06-18"),
        f("NOMS number / CRN", "A3350GD / X448120", pn="A3350GD", crn="X448120"),
        f("Tenancy", "Secure, 41 Greenstead Walk, Colchester CO4 9ZZ", lsa="41 Greenstead Walk, Colchester CO4 9ZZ"),
        f("Landlord", "Colchester Borough Homes", "land"), f("Arrears", "£212.40 at 2 November and rising", "arr"),
        f("Where now", "HMP/YOI Peterborough (F)", cp="HMP Peterborough"), f("Sentence", "10 months from 26/10/2026", csl="10 months", csd="2026-10-26"),
        f("Expected release", "25/03/2027", crd="2027-03-25"),
        f("What we are asking", "Housing benefit will stop because she will be away more than 13 weeks. Please work with us on a payment plan or a managed surrender so that she does not lose the flat. Her mum is keeping an eye on it.", "re"),
        f("Lead contact", "Dominic Peachey, COM, 01632 960 620, dominic.peachey@essexnorth-probation.example", ln="Dominic Peachey", lp="01632 960 620", lm="dominic.peachey@essexnorth-probation.example"),
        ("Sent by", "same"), f("Date", "05/11/2026", rd="2026-11-05"),
        ("Tenant agrees to us speaking to you", "Yes, written consent on file"),
    ])
    f.g(save=True, cg=True, cm="written", rn="Dominic Peachey", rr="COM", rp="01632 960 620", rm="dominic.peachey@essexnorth-probation.example", ag="probation", cs="sentenced")
    f.send("Peachey, Dominic <dominic.peachey@essexnorth-probation.example>", "dutytorefer@colchester.gov.uk", "Commitment 2: help to save a tenancy", "Dear colleague\n\nPlease see attached. I understand that you reply to these within three working days.\n\nDominic Peachey",
           attach=[("Save tenancy LM.docx", docx_bytes(d), DOCX)])

    # fields of a PDF form
    f = F("prison-fillable-labels-above", "pdf", "reportlab acroform", "fields of a fillable form with the labels above them, two and three a row; box fields for consent",
          lenient=["custody.status", "housing.situation", "housing.loss_reason", "homeless_status", "referrer.organisation", "referrer.team", "local_connection.details", "person.no_fixed_abode"])
    p = Sheet("Helvetica", 9)
    p.head("DUTY TO REFER – CUSTODY", 13)

    def line(*items):
        w = 500 // len(items)
        for i, (a, b) in enumerate(items):
            p.text(45 + i * w, a)
        p.down(20)
        for i, (a, b) in enumerate(items):
            p.field("f%d_%d" % (p.y, i), b, 45 + i * w, w - 12)
        p.down(26)
    line(("Last name", "NGUYEN"), ("First name(s)", "Peter Van"), f("Alias(es)", "Pete Win", "aka"))
    line(f("Date of birth (dd mm yyyy)", "02 08 1997", dob="1997-08-02"), f("Prison no.", "A6071EC", "pn"), f("Probation ref (CRN)", "D415562", "crn"))
    line(f("Prison", "Swinfen Hall", cp="HMP Swinfen Hall"), f("Release date", "06 11 2026", crd="2026-11-06"), f("Type (CRD / HDC / parole / recall / ECSL)", "CRD", "crt"))
    line(f("Referrer", "Maxine Adair", "rn"), f("Post", "Housing Advice Worker", "rr"), f("Direct line", "01632 960 035", "rp"))
    line(f("Referrer's secure email", "maxine.adair@swinfen-housing.example", "rm"), f("Referral date", "14 09 2026", rd="2026-09-14"))
    line(f("Lead (COM) name", "Gareth Yeomans", "ln"), f("Lead phone", "01632 960 036", "lp"), f("Lead email", "g.yeomans@staffs-probation.example", "lm"))
    line(f("Housing authority chosen by the person", "Tamworth", "au"), f("MAPPA category", "N/A"), ("MAPPA level", "N/A"))
    line(f("Circumstances", "Sofa surfing in Tamworth for a year before sentence. Cannot go back to any of those addresses.", "re"))
    p.box_field("consent_yes", True, 45)
    p.text(62, "The person consents").box_field("consent_no", False, 190)
    p.text(207, "The person does not consent").down(20)
    p.text(45, "How consent was given:").choice("how", "Orally", ["Orally", "In writing"], 160, 120)
    f.g(n="Peter Van Nguyen", cg=True, cm="oral", ag="prison")
    f.lenient += ["risk.mappa_category"]
    f.send("Adair, Maxine <maxine.adair@swinfen-housing.example>", "housingsolutions@tamworth-homes.example", "Referral PVN, release 6 Nov", "Attached.\n\nM Adair", attach=[("DTR custody form.pdf", p.done(), PDF)])

    # a letter whose reference line is the identity
    f = F("probation-letter-re-line", "pdf", "reportlab platypus", "a letter: the person stands in its Re: line, the rest in sentences, lead and writer are two people",
          lenient=["custody.status", "housing.situation", "housing.loss_reason", "homeless_status", "referrer.organisation", "referrer.team", "local_connection.details", "local_connection.grounds", "reason", "custody.licence_conditions"])
    parts = [pp("The Probation Service\nNottingham PDU, 9 Castle Gate House, Nottingham NG1 9ZZ"), pp("3rd November 2026"), pp("Homelessness Team\nBassetlaw District Council"),
             pp("**Re: Mr KANE, Joseph Patrick – DOB 14/2/79 – A8812DD – HMP Ranby – C118204**"), pp("Dear Sir or Madam"),
             pp("I refer the above-named under section 213B of the Housing Act 1996 to Bassetlaw District Council. He will be released at his conditional release date of 18 December 2026 and has no accommodation."),
             pp("Mr Kane lived with his late father in Worksop for eleven years. The landlord took the house back in July while he was in custody. He has a sister in Retford who cannot accommodate him."),
             pp("He is managed under MAPPA at Category 3, Level 2 and is assessed as posing a high risk of serious harm to known adults. He must not be placed within half a mile of Carlton Road, Worksop."),
             pp("He has signed a consent form dated 30 October 2026, which is on our file."),
             pp("The person co-ordinating his case is his offender manager in the community, Ms Ruby Hallam (telephone 01632 960 414, ruby.hallam@notts-probation.example). I write in her absence on leave; please answer to her."),
             pp("Yours faithfully"), pp("D. Szymanski"), pp("Dorota Szymanski\nSenior Probation Officer\n01632 960 410")]
    f.g(n="Joseph Patrick Kane", dob="1979-02-14", pn="A8812DD", crn="C118204", cp="HMP Ranby", rd="2026-11-03", au="Bassetlaw", crd="2026-12-18", crt="CRD", re="He will be released at his conditional release date of 18 December 2026 and has no accommodation.",
        mc=3, ml=2, rl="high", excl="within half a mile of Carlton Road, Worksop", cg=True, cm="written", cd="2026-10-30", ln="Ruby Hallam", lp="01632 960 414", lm="ruby.hallam@notts-probation.example",
        rn="Dorota Szymanski", rr="Senior Probation Officer", rp="01632 960 410", ag="probation", rg="The Probation Service", hs="threatened", rt="Nottingham PDU")
    f.lenient += ["risk.summary", "custody.release_type", "person.last_settled_address"]
    f.send("Nottingham PDU Admin <admin.nottingham@notts-probation.example>", "homelessness@bassetlaw-homes.example", "Letter attached", "Please find letter attached from SPO D Szymanski.\n\nAdmin Team", attach=[("Letter JPK.pdf", flow(parts), PDF)])

    # three blocks side by side
    f = F("probation-three-blocks-abreast", "pdf", "reportlab platypus", "person, custody and lead as three cells side by side, label and answer on lines within each",
          lenient=["custody.status", "housing.situation", "housing.loss_reason", "homeless_status", "referrer.organisation", "referrer.team", "local_connection.details", "local_connection.grounds"])
    rows = [("**PERSON**", "**CUSTODY**", "**LEAD OFFICER**"),
            ("Name: " + f("", "Ayodele Sowande", "n")[1] + "\nDoB: " + f("", "1 Apr 2001", dob="2001-04-01")[1] + "\nNOMS: " + f("", "A7204FN", "pn")[1] + "\nCRN: " + f("", "F660318", "crn")[1] + "\nNI: not known\nMob: none",
             "Prison: " + f("", "HMP & YOI Isis", cp="HMP Isis")[1] + "\nWing: Meridian B2\nStatus: " + f("", "Sentenced", cs="sentenced")[1] + "\nRelease: " + f("", "24.11.2026", crd="2026-11-24")[1] + "\nType: " + f("", "CRD", "crt")[1] + "\nTag: no",
             "COM: " + f("", "Siobhan Crilly", "ln")[1] + "\nOffice: Lewisham\nT: " + f("", "020 7946 0655", "lp")[1] + "\nE: " + f("", "siobhan.crilly@london-probation.example", "lm")[1] + "\nDeputy: Musa Jallow\nT: 020 7946 0656"),
            ("**RISK**", "**CONSENT**", "**REFERRER**"),
            ("RoSH: " + f("", "Medium", rl="medium")[1] + "\nMAPPA: not eligible\nRSO: N\nArson: N\nStaff: " + f("", "no known risk", "staff")[1],
             "Given: Yes\nHow: in writing\nDate: " + f("", "19.10.2026", cd="2026-10-19")[1],
             "Name: " + f("", "Philip Ankrah", "rn")[1] + "\nJob: " + f("", "POM", "rr")[1] + "\nT: " + f("", "020 7946 0657", "rp")[1] + "\nE: " + f("", "philip.ankrah@isis-omu.example", "rm")[1] + "\nDate: " + f("", "20.10.2026", rd="2026-10-20")[1])]
    rest = [("**WHY HOMELESS** " + f("", "Asked to leave supported lodgings in Catford after arrest; place was given away.", "re")[1],), ("**WHICH COUNCIL** Lewisham – " + f("", "lived in the borough since he was 9", "lcd", lcg=["residence"])[1],)]
    f.g(rso=False, arson=False, cg=True, cm="written", au="Lewisham", ag="prison")
    f.lenient += ["risk.to_staff"]
    f.send("Ankrah, Philip <philip.ankrah@isis-omu.example>", "housingneeds@lewisham-homes.example", "[OFFICIAL] DTR A7204FN", "Good afternoon, referral for Lewisham attached.\n\nPhil", attach=[("A7204FN.pdf", flow([pp("DTR on a page", 14, bold=True), ptable(rows, [165, 165, 175]), ptable(rest, [505])]), PDF)])

    # questions with the answers running on
    f = F("prison-numbered-questions-run-on", "pdf", "reportlab platypus", "numbered questions, each answered on the same line; recall; a phone and a mail address given in brackets",
          lenient=["housing.situation", "housing.loss_reason", "homeless_status", "referrer.organisation", "referrer.team", "local_connection.details", "local_connection.grounds", "person.last_settled_address", "reason"])
    parts = [pp("Questions for the duty to refer", 13, bold=True)] + [pp(x) for x in (
        "1. Who are you and where? Louise Amis, Resettlement Team Leader at HMP Styal (01632 960 907, louise.amis@styal-resettlement.example).",
        "2. Who are you referring? Miss Hayley Dunleavy, born 27/10/1993, number A4902FX, also CRN N209981.",
        "3. Why is she in custody and when does she leave? Recalled on 25 September 2026 (28 day fixed term recall). She leaves on 23 October 2026.",
        "4. Where will she go? Nowhere. Her refuge space in Crewe was closed when she was recalled.",
        "5. Which council would she like, and why? Cheshire East. Her daughter is in foster care in Nantwich and she sees her weekly.",
        "6. Who will co-ordinate? Probation: Ian Prendergast in Crewe, ian.prendergast@cheshire-probation.example, no direct line.",
        "7. Did she say yes? Yes, she signed on 5 October 2026.",
        "8. Anything we must know for our safety? Nothing known.",
        "9. Health? PTSD and panic attacks. On methadone 60ml.",
        "10. Today's date: 6 October 2026")]
    f.g(rn="Louise Amis", rr="Resettlement Team Leader", rg="HMP Styal", rp="01632 960 907", rm="louise.amis@styal-resettlement.example", n="Hayley Dunleavy", dob="1993-10-27", pn="A4902FX", crn="N209981", cs="recall", crt="28 day fixed term recall", crd="2026-10-23",
        re="Her refuge space in Crewe was closed when she was recalled.", au="Cheshire East", lcd="Her daughter is in foster care in Nantwich and she sees her weekly.", ln="Ian Prendergast", lm="ian.prendergast@cheshire-probation.example", cg=True, cm="written", cd="2026-10-05",
        staff="Nothing known.", mh="PTSD and panic attacks.", sub="On methadone 60ml.", rd="2026-10-06", cp="HMP Styal", ag="prison", lcg=["family"])
    f.lenient += ["risk.to_staff", "custody.release_type", "needs.mental_health", "needs.substance_misuse", "needs.domestic_abuse", "needs.physical_health"]
    f.send("Amis, Louise <louise.amis@styal-resettlement.example>", "housing.options@cheshireeast-homes.example", "HD 23/10 release - short notice!", "Please see attached. Sorry for short notice, FTR.\n\nLouise", attach=[("HD.pdf", flow(parts), PDF)])
