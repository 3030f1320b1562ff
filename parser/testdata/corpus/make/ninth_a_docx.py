#!/usr/bin/python3
"""Word forms of prisons, probation, youth justice, hospitals and children's services; first part. Needs what ninth_a_lib.py names; run ninth_a_all.py."""
from ninth_a_lib import *  # noqa: F401,F403


def all_():
    omu_alert()
    pdu_handover()
    ap_move_on()
    youth_resettlement()
    ward_three_a_row()
    section_117()
    family_two_parents()


def omu_alert():
    f = F("omu-eight-week-alert", "docx", "python-docx", "two pairs a row under shaded section rows, mother and two workers beside the man himself", lenient="via op cs")
    d = Doc("Arial", 10)
    d.p("**HMP RANBY – OFFENDER MANAGEMENT UNIT**", align="center")
    d.p("**ACCOMMODATION ALERT TO LOCAL COUNCIL (8 weeks before release)**", align="center")
    g = "D9D9D9"
    f.g(cp="HMP Ranby", ag="prison", rg="HMP Ranby", hs="threatened")
    f.lenient += ["hs", "rt", "rg"]
    d.t([
        [S("**1. MAN BEING RELEASED**", fill=g)],
        ["Family name", "LOCKYER", "Forename(s)", "Dean Marcus"],
        ["NOMIS", f("A6120EK", "pn"), "nDelius", f("D553108", "crn")],
        ["D.O.B.", f("17/02/1991", dob="1991-02-17"), "Also goes by", f("Locky", "aka")],
        ["Ethnicity", f("White British (W1)", "eth"), "Nationality", f("British", "nat")],
        ["Location", "HB3, C2-09", "PNC", f("2009/217733H", "pnc")],
        [S("**2. SENTENCE**", fill=g)],
        ["Offence(s)", f("Burglary dwelling x2", "cof"), "Date of sentence", f("14/08/25", csd="2025-08-14")],
        ["Length", f("30 months", "csl"), "CRD", f("08/01/27", crd="2027-01-08", crt="CRD")],
        ["HDCED", "n/a – refused, no address", "RoSH", f("Medium", rl="medium")],
        ["Religion", "N/K", "Next sentence review", "TBC"],
        ["MAPPA", "No", "RSO / arson", f("No / No", rso=False, arson=False)],
        [S("**3. LAST HOME AND WHERE HE WANTS TO GO**", fill=g)],
        ["Last settled address", f("6 Bridge Court, Worksop S80 9ZZ", "lsa"), "Why can he not go back?", f("Council flat surrendered Oct 2025, could not keep up the rent from custody", "loss")],
        ["Council he wants", f("Bassetlaw", "au"), "Link with that area", f("Born in Worksop, lived there all his life. Mother and two brothers there", "lcd", lcg=["residence", "family"])],
        [S("**4. WHO IS INVOLVED**", fill=g)],
        ["POM", "Karen Whitlock, ext 5520", "COM (holds the case after release)", f("Yusuf Adebayo, Bassetlaw office, 07700 900102, yusuf.adebayo@probation.example", ln="Yusuf Adebayo", lp="07700 900102", lm="yusuf.adebayo@probation.example")],
        ["Next of kin", "Mrs Julie Lockyer (mother), 07700 900103. No room there, 3 adults in a 2 bed", "Resettlement worker", "Not allocated yet"],
        [S("**5. HEALTH – only what he is happy for us to share**", fill=g)],
        ["Drugs / alcohol", f("Heroin, now on methadone 40ml. DARS will hand over to Change Grow Live", "sub"), "Mental health", f("Depression, sertraline 100mg", "mh")],
        ["Physical", f("Nil", "phy"), "Risk to female staff?", f("None known", staff="None known")],
        [S("**6. AGREEMENT AND SIGN OFF**", fill=g)],
        ["Duty explained and he agrees to this being sent", f("Yes", cg=True), "Prisoner's signature", f("D Lockyer 06/11/26", cm="written", cd="2026-11-06")],
        ["Completed by", f("J. Ferris, Case Administrator", rn="J. Ferris", rr="Case Administrator"), "Date", f("9.11.26", rd="2026-11-09")],
        ["Tel", f("01632 960 110", "rp"), "Reply to", f("omu.ranby@hmps.example", "rm")],
    ], [3.2, 5.3, 3.2, 5.3])
    f.g(n="Dean Marcus Lockyer")
    f.send("Ranby OMU <omu.ranby@hmps.example>", "housing.options@bassetlaw-dc.example", "OFFICIAL SENSITIVE - 8 week accommodation alert A6120EK",
           "Good morning\n\nPlease find attached an accommodation alert for the above. An acknowledgement would be appreciated for our records.\n\nRegards\n\nJo Ferris\nCase Administrator\nOffender Management Unit\nHMP Ranby\n",
           headers=["X-MS-Exchange-Organization-SCL: -1"],
           attach=[("A6120EK Accommodation Alert.docx", d.bytes()), ("consent A6120EK.pdf", consent_sheet())], date=datetime.datetime(2026, 11, 9, 9, 41))


def consent_sheet():
    p = Pdf(font="Times-Roman", title="Consent", producer="Canon iR-ADV C5535")
    p.at(60, 70, "HMP RANBY", 14, True)
    p.at(60, 92, "CONSENT TO SHARE INFORMATION WITH HOUSING PROVIDERS AND COUNCILS", 11, True)
    p.text(60, 120, "I understand that the prison will tell a council of my choice that I may be homeless when I leave. I agree that my name, number, dates and the information on the alert form can be given to them and that they can write to me or ring the prison about it.", 470, 11)
    for y, a, b in ((200, "Name", "Dean Lockyer"), (225, "Number", "A6120EK"), (250, "Signed", "D Lockyer"), (275, "Date", "06/11/26"), (310, "Witnessed by", "K Whitlock POM")):
        p.at(60, y, a, 11)
        p.at(160, y, b, 13, italic=True, color=(0, 0, 0.5))
        p.line(155, y + 3, 400, y + 3)
    return p.bytes()


def pdu_handover():
    f = F("pdu-legacy-form-fields", "docx", "python-docx", "old grey form fields: text, check boxes and drop-downs whose chosen word stands only in the field; line manager beside the officer", lenient="op sit rsum hs rg")
    d = Doc("Times New Roman", 11)
    d.p("**Derby City Probation Delivery Unit**")
    d.p("**Homelessness notification – local housing authority copy**")
    d.p("Tab from field to field. Tick boxes with the space bar.")
    w = [6.2, 10.8]
    d.p("**Officer**")
    d.t([["Supervising officer", "{{fft:%s}}" % f("Bronwen Ellacott", "rn")], ["Grade", "{{ffd:PSO|PO|SPO|CA:1}}"], ["Direct dial", "{{fft:%s}}" % f("01632 960227", "rp")], ["Email", "{{fft:%s}}" % f("bronwen.ellacott@probation.example", "rm")],
         ["Line manager (SPO)", "{{fft:Marcus Tweddle}}"], ["SPO email", "{{fft:marcus.tweddle@probation.example}}"], ["Sent on", "{{fft:%s}}" % f("11 November 2026", rd="2026-11-11")]], w)
    f.g(rr="PO", ag="probation", rg="Derby City Probation Delivery Unit")
    f.lenient += ["rt"]
    d.p("**Person on probation**")
    d.t([["First name", "{{fft:Tyrone}}"], ["Last name", "{{fft:Bascombe}}"], ["Born", "{{fft:%s}}" % f("3 September 1986", dob="1986-09-03")], ["Case reference (CRN)", "{{fft:%s}}" % f("F 702 915", crn="F702915")],
         ["Sex", "{{ffd:Male|Female|Other:0}}"], ["Ethnic group", "{{ffd:White British|White Irish|Black Caribbean|Black African|Mixed White and Black Caribbean|Asian:4}}"],
         ["Own mobile", "{{fft:%s}}" % f("07700 900 331", "ph")], ["NI", "{{fft:}}"], ["Language", "{{ffd:English|Welsh|Polish|Urdu:0}}"]], w)
    f.g(n="Tyrone Bascombe", gen="Male", eth="Mixed White and Black Caribbean", lang="English")
    d.p("**Order or licence**")
    d.t([["Supervision", "{{ffd:Community order|Suspended sentence order|Licence|Post sentence supervision:2}}"], ["Ends on", "{{fft:30/06/2027}}"], ["Offence", "{{fft:%s}}" % f("Affray", "cof")],
         ["Released from (if licence)", "{{fft:%s}}" % f("HMP Nottingham, 2 October 2026", cp="HMP Nottingham", crd="2026-10-02")],
         ["RoSH", "{{ffd:Low|Medium|High|Very high:2}}"], ["MAPPA", "{{ffc:0}} Not eligible  {{ffc:1}} Category 2  {{ffc:0}} Category 3    Level: {{ffd:1|2|3:0}}"], ["Registered sex offender", "{{ffc:0}} Yes   {{ffc:1}} No"]], w)
    f.g(cs="licence", rl="high", mc=2, ml=1, rso=False)
    d.p("**Housing**")
    d.t([["Where is the person tonight?", "{{ffc:0}} Own tenancy {{ffc:0}} Family {{ffc:1}} Sofa surfing {{ffc:0}} Street {{ffc:0}} Approved premises"],
         ["Address in use", "{{fft:%s}}" % f("c/o friend, Flat 12, Wilmot House, Derby DE1 9ZZ", "ad")],
         ["Date this ends", "{{fft:%s}}" % f("29 November 2026", hd="2026-11-29")],
         ["Why homeless or about to be", "{{fft:%s}}" % f("Temporary bed found for him on release was withdrawn on 2 November after a fight over the kitchen. Friend can have him to the end of the month and then the friend's daughter moves back in.", "re")],
         ["Which council does the person want?", "{{fft:%s}}" % f("Derby", "au")], ["Connection", "{{ffc:1}} Lived here  {{ffc:0}} Works here  {{ffc:1}} Close family  {{ffc:0}} None"],
         ["Vulnerabilities", "{{ffc:1}} Mental health {{ffc:0}} Physical disability {{ffc:1}} Alcohol {{ffc:0}} Drugs {{ffc:0}} Care leaver {{ffc:0}} Armed forces {{ffc:0}} Fleeing abuse"],
         ["Anything our staff should know before meeting", "{{fft:%s}}" % f("Not to be seen alone by female staff. Office interviews only.", "staff")]], w)
    f.g(lcg=["residence", "family"], sup=["Mental health", "Alcohol"], sit="Sofa surfing")
    f.lenient += ["ad", "cl", "af", "da", "hs", "mh", "sub", "lcd"]
    d.p("**Agreement**")
    d.t([["Person agrees to this notification", "{{ffc:1}} Yes   {{ffc:0}} No"], ["How", "{{ffc:0}} In writing  {{ffc:1}} Verbally, recorded on nDelius"], ["When", "{{fft:%s}}" % f("10/11/2026", cd="2026-11-10")]], w)
    f.g(cg=True, cm="oral")
    f.send("Rudge, Kayleigh <kayleigh.rudge@probation.example>", "housingoptions@derby-city.example", "FW: Homelessness notification F702915",
           "Hello, sending this on for Bron as her mailbox is full. Any replies to her not me please.\n\nKayleigh Rudge\nCase Administrator, Derby City PDU\n01632 960 220\n\n-----Original Message-----\nFrom: Ellacott, Bronwen\nSent: 11 November 2026 12:06\nTo: Rudge, Kayleigh\nSubject: Homelessness notification F702915\n\nHi Kay can you get this over to the council for me, form attached. He's in with me every Tuesday if they want to do a three way call.\n\nBron\n\nBronwen Ellacott | Probation Officer | Derby City PDU | I work compressed hours, non working day Friday\n",
           attach=[("LHA notification TB.docx", d.bytes())], date=datetime.datetime(2026, 11, 11, 15, 22))


def ap_move_on():
    f = F("approved-premises-numbered-questions", "docx", "python-docx", "numbered questions as bold lines with the answer on the next line, keyworker and probation practitioner both named", lenient="sit op rsum hs loss sup rt lsa")
    d = Doc("Verdana", 10, footer="Linden Bank Approved Premises – Move-on request v3 – page 1 of 2")
    d.p("**LINDEN BANK APPROVED PREMISES**")
    d.p("Request to a housing authority for help with move-on")
    d.p("Residents stay with us for 12 weeks as a rule. We send this at week 4.")

    def q(n, label, ans):
        d.p("**%s  %s**" % (n, label), space=0)
        d.p(ans, space=140)
    q(1, "Who is the resident?", f("Mr Abdirahman Warsame Jama", n="Abdirahman Warsame Jama"))
    q(2, "When were they born?", f("1st January 1979", dob="1979-01-01"))
    q(3, "Their CRN and, if you have it, prison number", f("CRN N118043, A2290FF", crn="N118043", pn="A2290FF"))
    q(4, "When did they come to us and from where?", "14 September 2026 from HMP Wymott")
    q(5, "On what date must they leave?", f("Monday 7 December 2026 (end of 12 weeks, no extension)", hd="2026-12-07"))
    q(6, "What sort of licence are they on and what are the conditions that matter for housing?", f("Standard determinate, released at CRD. Must not enter Preston city centre PR1 (map held). Must tell us of any new relationship. Sign on the AP curfew 9pm to 7am.", lic="Must not enter Preston city centre PR1 (map held). Must tell us of any new relationship. Sign on the AP curfew 9pm to 7am."))
    f.g(cs="licence", excl="Preston city centre PR1", crt="CRD")
    f.lenient += ["crt", "excl", "lic", "cp", "crd"]
    q(7, "Index offence", f("Wounding with intent", "cof"))
    q(8, "Risk of serious harm and MAPPA", f("High (known adult). Cat 2 level 1.", rl="high", mc=2, ml=1))
    q(9, "Which housing authority does the resident want us to ask?", f("Blackburn with Darwen", "au"))
    q(10, "Why there?", f("His brother and sister have lived in Audley for 15 years and the mosque he attends is there. He has never lived in the borough himself. Preston, where he did live, is excluded because of the victim.", "lce", lcg=["family"]))
    f.lenient += ["lce", "lcd"]
    q(11, "Why will they be homeless?", f("Tenancy in Preston ended by the housing association while he was in prison. Brother has a two bed house with five people in it so cannot have him.", "re"))
    q(12, "Can you contact the resident directly?", f("07700 900 418, but he prefers Somali - please ring with an interpreter", ph="07700 900 418", lang="Somali", itp=True))
    q(13, "Health, disability, drugs, alcohol", f("Type 2 diabetes, tablets. No drugs, no alcohol.", "phy"))
    f.g(sub="No drugs, no alcohol.")
    f.lenient += ["phy", "sub"]
    q(14, "Does the resident agree to this request, and how do you know?", f("Yes, signed the attached sheet on 3 November 2026", cg=True, cm="written", cd="2026-11-03"))
    q(15, "AP keyworker (please reply to)", f("Dominic Pryce, Residential Support Worker, dominic.pryce@lindenbank-ap.example, 01632 960 871", rn="Dominic Pryce", rr="Residential Support Worker", rm="dominic.pryce@lindenbank-ap.example", rp="01632 960 871"))
    q(16, "Probation practitioner in charge of the case", f("Haleema Sattar, Blackburn PDU, haleema.sattar@probation.example, 07700 900 419", ln="Haleema Sattar", lm="haleema.sattar@probation.example", lp="07700 900 419"))
    q(17, "Today's date", f("Wed 4 Nov 2026", rd="2026-11-04"))
    f.g(ag="probation", rg="Linden Bank Approved Premises", hs="threatened")
    f.g(sit="Approved premises")
    f.lenient += ["ad", "rg", "ag"]
    f.send("Linden Bank AP <dominic.pryce@lindenbank-ap.example>", "needs.service@blackburn-darwen.example", "Move-on request, resident AJ",
           "Dear colleague\n\nPlease see the attached. This resident leaves us on 7 December.\n\nI am on nights this week so the AP manager Sue Kettlewell (01632 960 870) can take calls in the day.\n\nDominic Pryce\n",
           html="<html><body><p>Dear colleague</p><p>Please see the attached. This resident leaves us on 7 December.</p><p>I am on nights this week so the AP manager Sue Kettlewell (01632 960 870) can take calls in the day.</p><p>Dominic Pryce</p></body></html>",
           attach=[("Move-on request AJ 04.11.docx", d.bytes())], date=datetime.datetime(2026, 11, 4, 23, 12))


def youth_resettlement():
    f = F("youth-justice-parent-block", "docx", "python-docx", "content controls and drop-downs, parent's block with the same labels as the young person's, social worker of another team", lenient="sit loss op hs rt rg lcd rsum via re")
    d = Doc("Calibri", 11)
    d.p("**Leeds Youth Justice Service – housing escalation to Leeds Housing Options**", color="1F3864")
    d.p("For 16 to 18 year olds leaving custody or remand without a planned address. Escalate no later than ten weeks before the release date.")
    blue = "DEEAF6"
    d.t([[S("**Young person**", fill=blue)], ["Name", "{{txt:%s}}" % f("Kian O'Rourke", "n")], ["Date of birth", "{{date:%s}}" % f("23/03/2009", dob="2009-03-23")], ["Phone", "{{ph:Click or tap here to enter text.}}"], ["Gender", "{{drop:%s}}" % f("Male", "gen")],
         ["Ethnicity", "{{drop:%s}}" % f("Gypsy / Irish Traveller", "eth")], ["Custody ID", "{{txt:%s}}" % f("A4477FM", "pn")],
         ["Establishment", "{{drop:%s}}" % f("Wetherby (HMYOI)", cp="HMYOI Wetherby")], ["Sentence", "{{txt:%s}}" % f("10 months DTO", csl="10 months DTO")], ["Mid-point (release)", "{{date:%s}}" % f("14/01/2027", crd="2027-01-14")], ["Offence", "{{txt:%s}}" % f("Aggravated vehicle taking", "cof")],
         ["Looked after / care status", "{{drop:Not looked after}}"]], [5, 12])
    d.t([[S("**Parent or carer**", fill=blue)], ["Name", "{{txt:Bridget O'Rourke}}"], ["Date of birth", "{{date:11/07/1985}}"], ["Phone", "{{txt:07700 900 562}}"], ["Address", "{{txt:Plot 3, Cottingley Site, Leeds LS11 9ZZ}}"], ["Can the young person return here?", "{{drop:No}}"],
         ["If no, why?", "{{txt:%s}}" % f("Pitch is overcrowded and an older brother on the site is a co-defendant. Bail address was refused in June for the same reason.", "re")]], [5, 12])
    d.t([[S("**Escalation**", fill=blue)], ["YJS case manager", "{{txt:%s}}" % f("Priyanka Deol", "rn")], ["Phone", "{{txt:%s}}" % f("01632 960 644", "rp")], ["Email", "{{txt:%s}}" % f("priyanka.deol@leeds-yjs.example", "rm")],
         ["Children's social worker", "{{txt:Allan Frobisher (assessment only), 01632 960 655}}"],
         ["Has the young person agreed?", "{{drop:%s}}" % f("Yes – verbally in planning meeting", cg=True, cm="oral")], ["Date of agreement", "{{date:%s}}" % f("04/11/2026", cd="2026-11-04")], ["Has the parent been told?", "{{drop:Yes}}"],
         ["Risk (AssetPlus) of serious harm", "{{drop:%s}}" % f("Medium", rl="medium")], ["Speech, language or learning needs", "{{txt:ADHD, EHCP, reads at about age 8}}"], ["Education or work", "{{ph:Choose an item.}}"], ["Substance misuse worker", "{{txt:n/a}}"], ["Plan attached?", "{{drop:To follow}}"], ["Date escalated", "{{date:%s}}" % f("05/11/2026", rd="2026-11-05")]], [5, 12])
    f.g(ag="youth_offending_team", rr="YJS case manager", rg="Leeds Youth Justice Service", au="Leeds", hs="threatened", mh="ADHD, EHCP, reads at about age 8")
    f.lenient += ["rr", "mh", "phy", "sup", "cs", "cl"]
    f.send("Deol, Priyanka <priyanka.deol@leeds-yjs.example>", "housing.options@leeds-cc.example", "YJS escalation - KO'R - release 14/1",
           "Hello\n\nAs discussed with Mandy last week, escalation form for Kian attached. MAPPA doesn't apply.\n\nI'm copying Allan so he knows it has gone.\n\nThanks\nPriyanka\n", cc="Frobisher, Allan <allan.frobisher@leeds-csws.example>",
           attach=[("YJS housing escalation KOR.docx", d.bytes())], date=datetime.datetime(2026, 11, 5, 17, 3))


def ward_three_a_row():
    f = F("ward-three-labels-above", "docx", "python-docx", "label above the answer in the same cell, three cells a row, relative and consultant among them", lenient="sit op hs rt rsum loss via")
    d = Doc("Arial", 10)
    d.p("Northern Fells University Hospitals NHS Trust                                                **Integrated Discharge Hub**")
    d.p("**Housing concern – patient with no suitable address**")

    def c(label, ans):
        return "__%s__¶%s" % (label, ans)
    d.t([
        [c("Patient (as on wristband)", f("ARMITAGE, Lorraine Joy", n="Lorraine Joy Armitage")), c("DoB", f("12-Dec-1957", dob="1957-12-12")), c("NHS no.", f("943 476 5919", nhs="9434765919"))],
        [c("Ward / bed", "Ullswater, bed 14"), c("Consultant", "Dr S. Ramanathan"), c("Admitted", "26/10/26")],
        [c("Home address", f("27 Castlegate Mews, Penrith CA11 9ZZ", "ad")), c("Patient's phone", f("01632 960 735 (landline, not there now)", ph="01632 960 735")), c("Relative / contact", "Paul Armitage, son, 07700 900 736")],
        [c("Medically optimised?", "Yes from 10/11"), c("Planned discharge date", "20/11/26"), c("Home no longer possible because", f("Hoist transfers after L leg amputation, flat is up 22 stairs, landlord will not allow a stairlift", "re"))],
    ], [5.7, 5.6, 5.7])
    f.g(phy="Hoist transfers after L leg amputation")
    d.t([
        [c("Tenure and landlord", f("Private rent, Fell View Lettings", sit="Private rent", ll="Fell View Lettings")), c("Rent owing", f("none", arr="none"))],
        [c("Housing authority the patient has chosen", f("Westmorland and Furness", "au")), c("Connection", f("son and grandchildren in Kendal; wishes to be near them", "lcd", lcg=["family"]))],
        [c("Consent", f("Patient has capacity and gave verbal consent on ward 11/11/2026", cg=True, cm="oral", cd="2026-11-11")), c("Support on discharge", "Care Act assessment open: Gillian Postlethwaite, SW")],
    ], [8.5, 8.5])
    f.lenient += ["phy", "ph", "arr", "lcg", "ad"]
    d.t([[c("Raised by", f("Sian Oddie, Discharge Facilitator", rn="Sian Oddie", rr="Discharge Facilitator")), c("Bleep / tel", f("bleep 4417, 01632 960 730", rp="01632 960 730")), c("Email", f("sian.oddie@nfuh-nhs.example", "rm")), c("Date", f("12/11/26", rd="2026-11-12"))]], [4.25, 3.6, 5.6, 3.55])
    f.g(ag="hospital", rg="Northern Fells University Hospitals NHS Trust", rt="Integrated Discharge Hub")
    f.lenient += ["rg", "rp"]
    f.send("ODDIE, Sian (NORTHERN FELLS UNIVERSITY HOSPITALS) <sian.oddie@nfuh-nhs.example>", "homelessness@westmorlandfurness-council.example", "Housing concern - Ullswater ward",
           "Please see attached housing concern form.\n\nPlease note my number on the form is the hub line and is answered 8 to 6 seven days.\n\nSian\n\n********************************************************************************\nThis message may contain confidential information. If you are not the intended recipient please inform the sender that you have received the message in error before deleting it.\n",
           attach=[("Housing concern LA.docx", d.bytes())], date=datetime.datetime(2026, 11, 12, 11, 34))


def section_117():
    f = F("mental-health-ward-lettered-prose", "docx", "python-docx", "lettered headings with paragraphs beneath; facts in sentences; nearest relative and care co-ordinator", lenient="sit op hs rt rsum loss sup via lcd lcg hd ad lsa staff")
    d = Doc("Calibri", 11)
    d.p("**Kestrel House Mental Health Unit – Homelessness letter of referral (inpatients, s.117 and informal)**")
    d.p("To: Housing Advice, Telford & Wrekin Council")
    f.g(au="Telford and Wrekin")

    def s(t, *ps):
        d.p("**%s**" % t, space=0)
        for x in ps:
            d.p(x, space=120)
    s("A. Patient", "Our patient is Miss Chanelle Denise Farrow, born 19 May 1994, NHS number 485 777 3456. She identifies as White and Black Caribbean and her first language is English. Her own telephone is 07700 900 267; she would rather you texted first.")
    f.g(n="Chanelle Denise Farrow", dob="1994-05-19", nhs="4857773456", eth="White and Black Caribbean", lang="English", ph="07700 900 267")
    s("B. Admission", "Admitted under section 2 on 17 September, regraded to section 3 on 9 October. She is on Merlin ward. The responsible clinician is Dr Fiona Lindqvist. The tribunal on 24 November is expected to be withdrawn.")
    s("C. Diagnosis as it touches on housing", f("Schizoaffective disorder, stable on a monthly depot. She can live alone with floating support and does not need 24 hour staff.", "mh"))
    s("D. Where the patient lived", f("Until August she had a room at the Gower Street hostel, 40 Gower Street, St Georges, Telford. The hostel ended her licence on 28 August because of damage to the door of her room while she was unwell and will not take her back.", "re"))
    f.g(lsa="40 Gower Street, St Georges, Telford")
    s("E. When will they be homeless?", f("Leave to a hostel is not possible so she will be homeless from the day of discharge, which the team has set at 3 December 2026.", hd="2026-12-03"))
    f.lenient.remove("hd")
    f.g(hs="threatened")
    s("F. Connection with the area", "Telford all her life. Grandmother, Mrs Icilda Farrow, is the nearest relative and lives in Madeley (07700 900 268). Mrs Farrow would be glad to be rung but cannot offer a bed.")
    f.g(lcg=["residence", "family"], lcd="Telford all her life. Grandmother, Mrs Icilda Farrow, is the nearest relative and lives in Madeley")
    s("G. Risks to staff and others", f("None since treatment began.", staff="None since treatment began."))
    s("H. Consent", f("Chanelle read this letter with me on 13 November 2026 and signed my copy.", cg=True, cm="written", cd="2026-11-13"))
    s("I. Community team", "Care co-ordinator: Tobi Akande, CPN, Wrekin CMHT, 01632 960 281.")
    d.p("Isobel Tranter\nDischarge and Housing Link Worker\nKestrel House, Shrewsbury\n01632 960 280 / isobel.tranter@kestrel-mht.example\n13.11.2026")
    f.g(rn="Isobel Tranter", rr="Discharge and Housing Link Worker", rp="01632 960 280", rm="isobel.tranter@kestrel-mht.example", rd="2026-11-13", ag="hospital", rg="Kestrel House")
    f.lenient += ["rg"]
    f.send("Isobel Tranter <isobel.tranter@kestrel-mht.example>", "housing.advice@telford-wrekin.example", "Inpatient referral", "Referral attached, thank you.\n\nIsobel\n", attach=[("Letter of referral CF.docx", d.bytes())], date=datetime.datetime(2026, 11, 13, 16, 48))


def family_two_parents():
    f = F("childrens-services-two-parents", "docx", "python-docx", "label column and one column for each parent, both referred; a table of children; answers 'same' and 'as Mum'", lenient="household sit op hs rt rg rsum sup loss lcg via")
    d = Doc("Trebuchet MS", 10)
    d.p("**Rotherham Early Help & Family Engagement**")
    d.p("**Homelessness notice – we are notifying you about BOTH adults below**")
    d.t([
        ["", S("**Mum / adult 1**", fill="FDE9D9"), S("**Dad / adult 2**", fill="FDE9D9")],
        ["Name", "Kelly-Marie Stubbs", "Ricardo Gomes Tavares"], ["DOB", "08.11.1996", "30.06.1993"], ["Mobile", "07700 900 913", "07700 900 914"], ["Email", "kmstubbs96@post.example", "-"],
        ["NI no", "QQ 31 20 78 A", "Not to hand"], ["Nationality", "British", "Portuguese, EUSS settled"], ["Ethnic origin", "White British", "White Portuguese"], ["Interpreter?", "No", "No"],
        ["Address now", "118 Wharncliffe Street, Rotherham S65 9ZZ", "as Mum"], ["Health", "Anxiety, seeing IAPT", "Bad back, off work since Aug"], ["Pregnant?", "Yes, due 2 April 2027", ""],
        ["Agreed to this notice?", "Yes, signed 10/11/26", "Yes, signed 10/11/26"],
    ], [4, 6.5, 6.5])
    d.t([["**Children**", "**Born**", "**School / nursery**", "**Lives with**"], ["Mason Stubbs", "01/09/2018", "St Ann's", "both"], ["Lola Tavares-Stubbs", "19/12/2023", "Little Gems", "both"], ["Jayden Stubbs (Mum's, eldest)", "14/02/2014", "-", "his dad in Barnsley, not moving"]], [6, 3, 4, 4])
    d.t([
        ["Landlord", f("Mr Saleem Akhtar (private)", ll="Mr Saleem Akhtar (private)")], ["Rent owed", f("£1,140", "arr")],
        ["What is happening", f("Section 21 served 1 September and it ran out on 9 November. Landlord is selling. He has said he will go for possession at once.", "re")],
        ["When will they have nowhere?", "Not known, court date awaited"], ["Council", f("Rotherham", "au")], ["Local ties", f("Kelly-Marie from Eastwood, both sets of grandparents nearby, Dad worked at Magna for 6 yrs", "lcd")],
        ["Anything we should know before visiting", f("Dog (staffy), friendly. No risks known", staff="Dog (staffy), friendly. No risks known")],
        ["Family worker", f("Deborah Nunn", "rn")], ["Tel / email", f("01632 960 905, deborah.nunn@rotherham-earlyhelp.example", rp="01632 960 905", rm="deborah.nunn@rotherham-earlyhelp.example")], ["Manager who agreed this", "Stuart Cale, 01632 960 900"], ["Date", f("Tuesday 10th November 2026", rd="2026-11-10")],
    ], [4, 13])
    f.g(rr="Family worker", ag="social_services", rg="Rotherham Early Help & Family Engagement", hs="threatened", ad="118 Wharncliffe Street, Rotherham S65 9ZZ", cg=True, cm="written", cd="2026-11-10", itp=False)
    shared = dict(f.people[0])
    kids = [pers("Mason Stubbs", "child", "2018-09-01"), pers("Lola Tavares-Stubbs", "child", "2023-12-19")]
    f.g(n="Kelly-Marie Stubbs", dob="1996-11-08", ph="07700 900 913", em="kmstubbs96@post.example", ni="QQ312078A", nat="British", eth="White British", mh="Anxiety, seeing IAPT", preg=True, hh=kids)
    f.next()
    f.people[-1].update(shared)
    f.g(n="Ricardo Gomes Tavares", dob="1993-06-30", ph="07700 900 914", nat="Portuguese, EUSS settled", eth="White Portuguese", phy="Bad back, off work since Aug", hh=kids)
    f.lenient += ["mh", "phy", "rr", "ll", "nat", "imm"]
    f.send("Deborah Nunn <deborah.nunn@rotherham-earlyhelp.example>", "homelessness@rotherham-mbc.example", "Homelessness notice - Stubbs/Tavares family",
           "Hi Team\n\nPlease find attached notice for this family, they've been told to expect a call.\n\nI'd be grateful if whoever picks it up rings Kelly-Marie not Ricardo in the first instance as she deals with all the paperwork.\n\nMany thanks\n\nDebs\nFamily Worker, Early Help East\n",
           attach=[("Notice Stubbs Tavares.docx", d.bytes())], date=datetime.datetime(2026, 11, 10, 14, 9))
