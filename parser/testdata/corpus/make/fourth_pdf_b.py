#!/usr/bin/python3
"""PDF forms, second part. Needs what third_lib.py needs."""
from fourth_lib import *


def acro_labels_above():
    m = F("acroform-labels-above", "pdf", "reportlab AcroForm", "labels above fields three a row, yes and no tick fields after the question", lenient=("sit", "lcg", "lcd"))
    p = Page("Helvetica", 8)
    p.head("HOUSING OPTIONS – PROFESSIONALS' REFERRAL (FILLABLE)", size=13)
    n = [0]

    def row(*cells):
        w = 505 / len(cells)
        for i, (a, b) in enumerate(cells):
            n[0] += 1
            p.text(45 + i * w, a)
            p.field("Text%d" % n[0], b, 45 + i * w, w - 8, y=p.y + 16)
        p.down(36)

    def yn(label, yes, no):
        n[0] += 1
        p.text(45, label)
        p.text(330, "Yes")
        p.box_field("cb%dy" % n[0], yes, 350)
        p.text(390, "No")
        p.box_field("cb%dn" % n[0], no, 406)
        p.down(17)
    m.g(ag="probation")
    p.head("Person you are referring", size=10)
    row(m("First name(s)", "Ignatius"), m("Surname", "Blakeborough", n="Ignatius Blakeborough"), m("Date of birth (dd/mm/yyyy)", "16/09/1972", dob="1972-09-16"))
    row(m("Contact number", "07700 900 711", "ph"), m("Email", "iggyb@mail.example", "em"), m("National Insurance number", "QQ661199A", "ni"))
    row(m("Where is the person staying tonight?", "Bail hostel, 3 Ferry Rd, Tilbury RM18 9ZZ", ad="3 Ferry Rd, Tilbury, RM18 9ZZ", sit="Bail hostel"), m("Last settled address", "55 Dock Rd, Tilbury", lsa="55 Dock Rd, Tilbury"))
    row(m("Why did they leave or why must they leave?", "Marriage breakdown. Bail placement ends 16/11", loss="Marriage breakdown"), m("Date they must leave", "16/11/2026", hd="2026-11-16"))
    p.head("About them", size=10)
    yn("Are they homeless today?", False, True)
    yn("Are they likely to be homeless within 56 days?", True, False)
    yn("Have they been a member of the regular armed forces?", True, False)
    yn("Have they been in local authority care?", False, False)
    yn("Is there a history of fire-setting?", False, True)
    yn("Are they on the sex offenders register?", False, True)
    yn("Do they need an interpreter?", False, True)
    m.g(hs="threatened", af=True, arson=False, rso=False, itp=False)
    row(m("Physical or mental health conditions", "PTSD (ex Royal Anglian), hearing loss", "mh", phy="hearing loss"), m("Substance misuse", "Cocaine, weekends", "sub"))
    row(m("Probation / prison status", "On bail to Basildon Crown Ct, PSR 12/11", cs="bail"), m("Risk level", "Medium", rl="medium"))
    p.head("You", size=10)
    row(m("Name", "Verity Osakwe-Finch", "rn"), m("Job title", "Bail Information Officer", "rr"), m("Organisation", "Probation Service", rg="Probation Service"))
    row(m("Phone", "01632 960 529", "rp"), m("Email", "verity.of@probation.example", "rm"), m("Date", "28/10/2026", rd="2026-10-28"))
    yn("Has the person agreed to this referral?", True, False)
    row(m("If yes, how (verbal or signed)?", "signed", cg=True, cm="written"), m("Council the person has chosen", "Thurrock Council", au="Thurrock"))
    m.lenient += ["needs.mental_health", "needs.physical_health", "homeless_date", "housing.loss_reason", "reason", "person.care_leaver"]
    m.send("Verity Osakwe-Finch <verity.of@probation.example>", "HousingOptions@thurrock.gov.uk", "BIO referral", text="Form attached.", attach=[("Professionals referral.pdf", p.done(), PDF)])


def tagged_table():
    m = F("four-column-merged-export", "pdf", "LibreOffice export of a Word form", "four columns with merged answers, section heads inside the table, long text across", lenient=("sit", "lcg", "lcd", "hs", "loss"))
    d = document("Liberation Serif", 11)
    para(d, "**Notice of an Individual at Risk of Homelessness**")
    m.g(ag="prison")
    table(d, [
        ["**Section A: Sender**"],
        [*m("Establishment", "HMP Whitemoor", cp="HMP Whitemoor"), *m("Department", "OMU – POM team", rt="OMU – POM team")],
        [*m("Sender", "Jocasta Thorburn", "rn"), *m("Role", "POM", "rr")],
        [*m("Tel.", "01632 960 388", "rp"), *m("Email", "j.thorburn@hmps.example", "rm")],
        ["**Section B: Individual**"],
        [*m("Full name", "Vincenzo Adair-Mbeki", "n"), *m("Other names", "Vinny Adair", aka="Vinny Adair")],
        [*m("Prison no", "A0071DC", "pn"), *m("CRN", "F 447 120", crn="F447120")],
        [*m("Born", "13th March 1970", dob="1970-03-13"), *m("NI no", "QQ 10 11 12 B", ni="QQ101112B")],
        [*m("Address when sentenced", "8 Windmill Lane, Ely, CB7 9ZZ", lsa="8 Windmill Lane, Ely, CB7 9ZZ")],
        ["**Section C: Sentence**"],
        [*m("Type", "Extended determinate", "u"), *m("Length", "12 years custody + 4 years licence", csl="12 years custody + 4 years licence", cs="sentenced")],
        [*m("Imposed", "22/6/2016", csd="2016-06-22"), *m("Offence", "Robbery (firearm)", "cof")],
        [*m("Released on", "11/12/2026", crd="2026-12-11"), *m("By", "Parole Board direction", crt="Parole Board direction")],
        [*m("MAPPA", "Cat 2, Level 2", mc=2, ml=2), *m("RoSH", "High (public)", rl="high")],
        ["**Section D: Housing need**"],
        [*m("Needs", "Vinny's wife died in 2021 and the tenancy was surrendered. AP bed arranged for 12 weeks at first (ends 5 March 2027) but the council is asked to open a case. Would like East Cambridgeshire; brother farms at Littleport.", "re", au="East Cambridgeshire", loss="wife died in 2021 and the tenancy was surrendered", lcg=["family"], lcd="brother farms at Littleport")],
        [*m("Health", "Diabetes type 2, registered partially sighted", "phy"), *m("Psychological", "None", "mh")],
        [*m("Exclusions", "Not to enter Wisbech or March", "excl"), *m("Staff safety", "No incidents in 6 years", "staff")],
        ["**Section E: Permission**"],
        [*m("Permission given", "Yes, signed on 19/10/2026", cg=True, cm="written", cd="2026-10-19"), *m("Form date", "26/10/2026", rd="2026-10-26")],
        [*m("Lead in the community", "Aurelio Pennington (COM), Cambridge office, 07700 900 274", ln="Aurelio Pennington", lp="07700 900 274")],
    ], cols=4)
    m.lenient += ["custody.release_type", "homeless_date", "local_connection.grounds", "risk.summary", "referrer.organisation", "referrer.team", "needs.mental_health"]
    m.send("OMU Whitemoor <omu.whitemoor@hmps.example>", "housing@eastcambs.example", "Notice - A0071DC", text="OFFICIAL-SENSITIVE\n\nPlease find attached.", attach=[("Notice.pdf", soffice(docx_bytes(d), "docx", "pdf"), PDF)])


def screen_print():
    m = F("case-system-printout", "pdf", "reportlab", "a case system's print: grey labels right-aligned, answers left, page header and footer on both pages", lenient=("sit", "lcg", "lcd", "hs", "loss"))
    p = Page("Helvetica", 9)
    page = [1]

    def furniture():
        p.text(45, "YouthTrack+  Printed by GOSLINGV on 29/10/2026 08:12", y=28, size=7)
        p.text(480, "Page %d of 2" % page[0], y=28, size=7)
        p.text(45, "Record 50112-A. Confidential: destroy when no longer required.", y=815, size=7)
    furniture()
    p.y = 55
    p.head("Housing referral (Duty to Refer)", size=12)
    m.g(ag="youth_offending_team")

    def put(label, ans):
        p.c.setFillGray(0.45)
        w = p.c.stringWidth(label, "Helvetica", 8)
        p.text(190 - w, label, size=8)
        p.c.setFillGray(0)
        for one in p.wrap(ans, 330) or [""]:
            p.text(200, one)
            p.down(12)
        p.down(5)

    def sub(t):
        p.down(6)
        p.text(45, t, bold=True).down(16)
    sub("Young person")
    put(*m("Legal name", "Bethan Ifeoma Carrow", "n"))
    put(*m("Preferred name", "Beth", "aka"))
    put(*m("Date of birth", "30 Oct 2008", dob="2008-10-30"))
    put(*m("Ethnicity", "White/Black African", "eth"))
    put(*m("Religion", "None recorded"))
    put(*m("Phone", "07700 900 095", "ph"))
    put(*m("Current address", "Emergency foster bed, address withheld", sit="Emergency foster bed, address withheld"))
    put(*m("Home address", "6 Sheering Mill Lane, Harlow, CM17 9ZZ", lsa="6 Sheering Mill Lane, Harlow, CM17 9ZZ"))
    sub("Parents and carers")
    put("Mother", "Gwen Carrow, 07700 900 096")
    put("Father", "Not known")
    sub("Order")
    put(*m("Type", "Referral order", cs="community_order"))
    put(*m("Made on", "2 September 2026", csd="2026-09-02"))
    put(*m("Length", "9 months", csl="9 months"))
    put(*m("Offence", "Assault on emergency worker", "cof"))
    p.new()
    page[0] = 2
    furniture()
    p.y = 55
    sub("Referral")
    put(*m("Referred to", "Harlow District Council", au="Harlow"))
    put(*m("Date of referral", "28 Oct 2026", rd="2026-10-28"))
    put(*m("Reason", "Turns 18 this Friday. Foster bed is under-18 only and finishes that day. Cannot go home: mum in a one bed flat with new partner, who has hit Bethan.", "re", hd="2026-10-30", hs="threatened", da=True))
    put(*m("Looked after / care leaver", "No", cl=False))
    put(*m("Pregnant", "No", preg=False))
    put(*m("Mental health", "self harm (cutting), CAMHS open", "mh"))
    put(*m("Substance use", "vapes THC", "sub"))
    put(*m("Risk to others", "Low", rl="low"))
    put(*m("Risk to staff", "Can be verbally abusive on phone", "staff"))
    put(*m("Consent", "Yes", cg=True))
    put(*m("Consent type", "Verbal", cm="oral"))
    put(*m("Consent recorded on", "27 Oct 2026", cd="2026-10-27"))
    sub("Referrer")
    put(*m("Worker", "Virgil Gosling", "rn"))
    put(*m("Team", "Harlow YJS", rt="Harlow YJS"))
    put(*m("Work phone", "01632 960 926", "rp"))
    put(*m("Work email", "virgil.gosling@yjs.example", "rm"))
    m.lenient += ["homeless_date", "needs.domestic_abuse", "risk.level", "custody.status", "person.last_settled_address", "homeless_status", "referrer.organisation", "risk.summary", "person.address"]
    m.send("Virgil Gosling <virgil.gosling@yjs.example>", "housing.options@harlow.gov.uk", "Bethan - 18 on Friday", on="2026-10-29", text="Hi, printed from our system, sorry it's not on your form. Very urgent, she has nowhere from Friday.\n\nVirgil", attach=[("print.pdf", p.done(), PDF)])


def letter_pdf():
    m = F("gp-letter", "pdf", "reportlab platypus", "a practice's letter of prose with a reference block and a footer; several other people named", lenient=("sit", "lcg", "lcd", "hs", "loss", "re", "ag"))
    parts = [pp("Blackwater Park Surgery", 14, bold=True), pp("12 Park Drive, Maldon CM9 9ZZ    Tel 01632 960 242    Partners: Dr A Nwosu, Dr L Featherstonehaugh, Dr M Iqbal", 8),
             pp("Our ref: BP/ew/9920\nDate: 21 October 2026\n\nHousing Options, Maldon District Council"),
             pp("**Re: Mr Edmund Wray-Castile, DOB 24/02/1964, NHS 999 000 0913**\n**c/o The Anchor guest house, Market Hill, Maldon, CM9 9ZZ**"),
             pp("Dear Colleague,"),
             pp("I am the social prescriber at this practice and would be grateful if you would treat this letter as a referral of the above patient as a homeless person. He has consented to it in writing (his note is in our record, 20 October)."),
             pp("Mr Wray-Castile sold the family home at 30 Cherry Garden Road, Maldon, CM9 9ZZ after his wife's death and the money has gone, chiefly on gambling. He has been paying for the guest house from what is left and can do so only until Saturday 7 November 2026. After that he has nowhere to stay."),
             pp("He has heart failure (NYHA III) and cannot climb stairs. He is low and we have started citalopram, but there are no thoughts of self harm. He drinks little. I know of no risk to anyone visiting him. His daughter Pippa Wray lives in New Zealand; his friend Colin Marriott (07700 900 667) will take messages, as Mr Wray-Castile's own number, 07700 900 668, is seldom switched on."),
             pp("Yours sincerely"), pp("Saoirse Dunkerley-Webb\nSocial Prescribing Link Worker\nsaoirse.dw@blackwatersurgery.example"), pp("cc Dr L Featherstonehaugh; patient", 8)]
    m.g(rd="2026-10-21", n="Edmund Wray-Castile", dob="1964-02-24", nhs="9990000913", ad="c/o The Anchor guest house, Market Hill, Maldon, CM9 9ZZ", cg=True, cm="written", cd="2026-10-20", lsa="30 Cherry Garden Road, Maldon, CM9 9ZZ",
        loss="sold the family home after his wife's death and the money has gone", hd="2026-11-07", hs="threatened", phy="heart failure (NYHA III) and cannot climb stairs", mh="low and we have started citalopram, but there are no thoughts of self harm", sub="drinks little",
        staff="no risk to anyone visiting him", via="his friend Colin Marriott (07700 900 667) will take messages", ph="07700 900 668", rn="Saoirse Dunkerley-Webb", rr="Social Prescribing Link Worker", rg="Blackwater Park Surgery", rm="saoirse.dw@blackwatersurgery.example", ag="other", au="Maldon", rp="01632 960 242", xr="BP/ew/9920")
    m.lenient += ["authority", "external_reference", "referrer.phone", "risk.to_staff", "needs.substance_misuse", "needs.mental_health", "needs.physical_health", "person.contact_via", "referrer.organisation", "risk.summary", "other_professionals", "person.last_settled_address"]
    m.send("Blackwater Park Surgery <admin@blackwatersurgery.example>", "housingoptions@maldon.gov.uk", "Letter re patient (secure)", text="Please see attached letter.\n\nAdmin team", attach=[("EWC letter.pdf", flow(parts), PDF)])


def matrix():
    m = F("needs-matrix-shaded", "pdf", "reportlab platypus", "table of needs with High/Medium/Low/None columns ticked, pairs above, signature row", lenient=("sit", "lcg", "lcd", "hs", "sup"))
    m.g(ag="social_services")
    top = [
        [*m("Applicant", "Mr Bjørn Tavistock-Rao", n="Bjørn Tavistock-Rao"), *m("DoB", "7/7/2004", dob="2004-07-07")],
        [*m("Tel", "07700 900 590", "ph"), *m("Email", "bjorn.tr@mail.example", "em")],
        [*m("Living at", "supported lodgings with Mrs Beamish, 19 Church St, Braintree CM7 9ZZ", ad="19 Church St, Braintree, CM7 9ZZ", sit="supported lodgings"), *m("Must leave by", "30 Nov 2026", hd="2026-11-30")],
        [*m("Preferred council", "Braintree District Council", au="Braintree"), *m("Status", "Care leaver, relevant child", cl=True)],
        [*m("Immigration", "British citizen", imm="British citizen"), *m("Income", "apprentice £980 pm", "u")],
    ]
    grid = [["Area", "High", "Medium", "Low", "None", "Comment"], ["Mental health", "", "X", "", "", "OCD, therapy fortnightly"], ["Physical health", "", "", "", "X", ""], ["Drugs", "", "", "", "X", ""], ["Alcohol", "", "", "X", "", "binges at weekend"], ["Offending", "", "", "", "X", ""], ["Budgeting", "X", "", "", "", "phone debt £1,100"], ["Independent living", "", "X", "", "", "can cook, no idea on bills"]]
    m.g(mh="OCD, therapy fortnightly", sub="binges at weekend", sup=["Mental health", "Alcohol", "Budgeting", "Independent living"])
    end = [
        m("What has led to the referral?", "Host is retiring and closing her lodgings at end of November. No move on identified in spite of 3 panel referrals.", "re", hs="threatened", loss="Host is retiring and closing her lodgings"),
        m("Known risks", "None known. Dog in household (friendly).", rsum="None known"), m("Consent", "Bjørn signed the sharing agreement on 22 Oct 2026", cg=True, cm="written", cd="2026-10-22"),
        m("Personal adviser", "Tamsin Oduya-Clarke, Mid Essex LAC & Leaving Care", rn="Tamsin Oduya-Clarke", rr="Personal adviser", rt="Mid Essex LAC & Leaving Care"), m("Adviser's contact details", "07700 900 591 or tamsin.oc@children.example", rp="07700 900 591", rm="tamsin.oc@children.example"), m("Date sent", "23 Oct 2026", rd="2026-10-23"),
    ]
    m.lenient += ["risk.summary", "risk.to_staff", "needs.mental_health", "needs.substance_misuse", "needs.physical_health", "housing.loss_reason", "referrer.role", "referrer.organisation", "person.nationality", "referrer.team"]
    data = flow([pp("Housing needs and move-on referral", 14, bold=True), ptable(top, [85, 185, 85, 145]), pp(" ", 6), pp("Support needs (X one per row)", bold=True), ptable(grid, [110, 45, 55, 45, 45, 200], shade=(0,)), pp(" ", 6), ptable(end, [150, 350])])
    m.send("Tamsin Oduya-Clarke <tamsin.oc@children.example>", "housingoptions@braintree.gov.uk", "Care leaver move on - Braintree", text="Hi all\n\nPlease see attached for Bjorn.\n\nTamsin", attach=[("moveon.pdf", data, PDF)])


def boxes_left():
    m = F("tick-boxes-left-no-rules", "pdf", "reportlab", "drawn boxes before the words, in three columns, underlined blanks, prison health provider", lenient=("sit", "lcg", "lcd", "hs", "loss", "ag"))
    p = Page("Helvetica", 10)
    p.head("Healthcare in custody: notice to housing authority", size=13)
    m.g(ag="hospital")

    def line(label, ans, w=500):
        p.text(45, label)
        lw = p.c.stringWidth(label, p.font, p.size) + 6
        p.text(45 + lw + 3, ans, font="Times-Roman", size=10.5)
        p.line(45 + lw, 45 + w, dy=3)
        p.down(20)

    def ticks(*pairs):
        x = 45
        for t, on in pairs:
            p.check(x, on)
            p.text(x + 13, t)
            x += 165
            if x > 420:
                x = 45
                p.down(15)
        if x > 45:
            p.down(15)
        p.down(6)
    line(*m("Patient", "Wendell Ashcombe-Iyer", "n"))
    line(*m("Date of birth", "18/04/1959", dob="1959-04-18"))
    line(*m("NHS number", "999 000 1006", nhs="9990001006"))
    line(*m("NOMIS number", "A8127DK", "pn"))
    line(*m("Held at", "HMP Littlehey", cp="HMP Littlehey"))
    line(*m("To be released", "4 December 2026", crd="2026-12-04"))
    line(*m("Council", "Fenland District Council", au="Fenland"))
    p.text(45, "Conditions (tick those that apply)", bold=True).down(16)
    ticks(("Learning disability", False), ("Dementia / memory", True), ("Depression", False), ("Psychosis", False), ("Mobility", True), ("Sensory", True), ("Respiratory", False), ("Substance dependence", False), ("Terminal illness", False))
    line(*m("Detail", "Early Alzheimer's, walks with two sticks, deaf in left ear", phy="walks with two sticks, deaf in left ear", mh="Early Alzheimer's"))
    m.g(sup=["Dementia / memory", "Mobility", "Sensory"])
    line(*m("Equipment needed", "Perching stool, raised toilet seat", "u"))
    line(*m("Social care referral made?", "Yes, Cambridgeshire ASC 2/10/26", op="Cambridgeshire ASC 2/10/26"))
    p.text(45, "Consent", bold=True).down(16)
    ticks(("Patient agrees (verbal)", True), ("Patient agrees (signed)", False), ("Refused", False))
    m.g(cg=True, cm="oral")
    line(*m("Why is he at risk of homelessness", "Last home a mobile home sold to pay legal costs", "re", loss="mobile home sold to pay legal costs"))
    line(*m("Contact through", "Healthcare admin, 01632 960 147, or POM", via="Healthcare admin, 01632 960 147, or POM"))
    line(*m("Name & post", "Cordelia Banerjee-Holt, Senior Nurse, Primary Care", rn="Cordelia Banerjee-Holt", rr="Senior Nurse, Primary Care"))
    line(*m("Date", "30/10/2026", rd="2026-10-30"))
    m.lenient += ["needs.support", "needs.physical_health", "needs.mental_health", "other_professionals", "referrer.phone", "referrer.role", "referrer.organisation", "person.last_settled_address"]
    m.send("Healthcare Littlehey <healthcare@littleheycare.example>", "housing@fenland.example", "Notice to housing authority", text="Attached notice for your attention.\n\nHealthcare Admin\n01632 960 147", attach=[("notice.pdf", p.done(), PDF)])


def two_col_page():
    m = F("two-column-page", "pdf", "reportlab", "a page in two columns: referrer and consent on the right, person on the left, a text box across the foot", lenient=("sit", "lcg", "lcd", "hs", "loss"))
    p = Page("Helvetica", 9)
    p.head("JOBCENTRE PLUS – HOMELESS OR AT RISK: s.213B", size=12)
    m.g(ag="jobcentre")

    def col(x, head, pairs):
        y = 85
        p.text(x, head, y=y, bold=True)
        y += 18
        for a, b in pairs:
            p.text(x, a + ":", y=y, bold=True, size=8)
            for one in p.wrap(b, 150) or [""]:
                p.text(x + 88, one, y=y)
                y += 12
            y += 6
        p.c.rect(x - 5, p.h - 400, 250, 330)
    col(50, "CUSTOMER", [m("Name", "Mrs Adaeze Hollingworth", n="Adaeze Hollingworth"), m("DOB", "10/10/1979", dob="1979-10-10"), m("NINO", "QQ102030D", "ni"), m("Mobile", "07700 900 415", "ph"), m("Address", "Flat 1, 230 Springfield Rd, Chelmsford CM2 9ZZ", ad="Flat 1, 230 Springfield Rd, Chelmsford, CM2 9ZZ"), m("Landlord", "P & J Lettings", "land"), m("Leaving date", "S8 hearing 25 November", ), m("Arrears", "£2,250", "arr"), m("Family", "Husband Ted (b 1975), girls 9 and 6", hh=[person("Ted", "Husband")])])
    col(310, "REFERRER AND CONSENT", [m("Office", "Chelmsford Jobcentre", rt="Chelmsford Jobcentre"), m("Adviser", "Lionel Fitzgibbon", "rn"), m("Grade", "EO work coach", "rr"), m("Tel", "01632 960 583", "rp"), m("Consent", "Yes - verbal", cg=True, cm="oral"), m("Date", "29/10/26", rd="2026-10-29"), m("LHA", "Chelmsford City", au="Chelmsford"), m("Safe to call", "Any time")])
    p.y = 425
    p.text(50, "Why are you referring?", bold=True).down(14)
    for one in p.wrap(m("", "Rent shortfall since benefit cap applied in May. Landlord started possession. Customer is 5 months pregnant and husband has MS and uses a wheelchair. They want to stay near Great Ormond Street clinic train line and the girls' school.", "re", preg=True, hs="threatened", loss="Rent shortfall since benefit cap applied in May")[1], 500):
        p.text(50, one).down(12)
    m.lenient += ["household", "needs.physical_health", "housing.loss_reason", "homeless_date", "consent.date", "referral_date", "referrer.organisation", "homeless_status"]
    m.send("Lionel Fitzgibbon <lionel.fitzgibbon@jobcentre.example>", "housing.adviceemail@chelmsford.gov.uk", "s213B AH", text="See attached.\nL Fitzgibbon", attach=[("213B.pdf", p.done(), PDF)])


def all_():
    for f in (acro_labels_above, tagged_table, screen_print, letter_pdf, matrix, boxes_left, two_col_page):
        f()


if __name__ == "__main__":
    all_()
