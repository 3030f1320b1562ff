#!/usr/bin/python3
"""Forms as PDF; second part. Needs what third_lib.py names, and soffice; run tenth_w_all.py."""
from tenth_w_lib import *  # noqa: F401,F403


def all_():
    young_offenders_two_columns()
    ringed_options()
    lettered_by_office()
    school_two_parents()


def young_offenders_two_columns():
    f = F("young-offenders-boxes-in-two-columns", "pdf", "reportlab", "boxed sections in two columns of the page, small labels with answers beside, parent and social worker boxes beside the young man's",
          lenient=["hs", "sit", "lcg", "lcd", "rt", "rsum", "loss", "lsa", "via", "crt", "household"])
    p = Page("Helvetica", 8.5)
    p.head("HMYOI FELTHAM  -  HOUSING NOTIFICATION (UNDER 21s)", 12)

    def box(x, y, h, title, *pairs, w=248, lw=84):
        p.c.rect(x, p.h - y - h, w, h)
        p.c.setFillGray(0.85)
        p.c.rect(x, p.h - y - 15, w, 15, fill=1)
        p.c.setFillGray(0)
        p.text(x + 4, title, y=y + 11, bold=True)
        yy = y + 28
        for a, b in pairs:
            p.text(x + 4, a, y=yy, size=8)
            for line in p.wrap(b, w - lw - 8) or [""]:
                p.text(x + lw, line, y=yy)
                yy += 11
            yy += 3
    L, R = 40, 300
    box(L, 75, 150, "YOUNG MAN", f("Surname", "OYELARAN"), f("Given names", "Tobi Emmanuel"), f("DOB", "19/06/2007", dob="2007-06-19"), f("Prison number", "A2217FP", "pn"), f("Unit", "Kingfisher 2-08"), f("Ethnicity", "Black British African", "eth"), f("NHS number", nhs("999031446"), nhs=nhs("999031446").replace(" ", "")))
    f.g(n="Tobi Emmanuel Oyelaran")
    box(R, 75, 150, "PARENT / CARER", ("Surname", "OYELARAN"), ("Given names", "Folake"), ("DOB", "03/03/1980"), ("Tel", "07700 900 140"), ("Address", "34 Bath Road, Hounslow TW3 3XX"), ("Can he live there?", "No, refused in writing 5 Oct"))
    box(L, 235, 130, "SENTENCE", f("Offence", "Robbery x2", "cof"), f("Length", "30 months DYOI", "csl"), f("Sentenced", "11/09/2025", csd="2025-09-11"), f("Due out", "10/12/2026 (automatic)", crd="2026-12-10"), f("Status", "Sentenced", cs="sentenced"))
    box(R, 235, 130, "CHILDREN'S SERVICES", f("Care leaver?", "Yes, s.20 at 15, Hounslow", cl=True), ("Personal adviser", "Ruth Ansah"), ("Tel", "020 7946 0231"), ("Email", "ruth.ansah@hounslow-cs.example"), ("Pathway plan", "Updated Sept 26"))
    story = "Mum says no because of his younger brothers and the police at the door. Semi independent in Feltham closed his place when he was sentenced. He cannot stay in Hounslow West, risk from the other group. Would go to Ealing where his aunt is."
    box(L, 375, 92, "WHY HE NEEDS HOUSING", ("", f("", story, "re")[1]), w=508, lw=4)
    box(L, 477, 118, "RISK", f("RoSH", "High", rl="high"), f("MAPPA", "Cat 2 Level 1", mc=2, ml=1), f("Arson", "No", arson=False), f("To staff", "None since Jan 26", staff="None since Jan 26"), f("Keep away from", "Hounslow West, TW4", excl="Hounslow West, TW4"))
    box(R, 477, 118, "HEALTH", f("Mental", "ADHD, on Elvanse", mh="ADHD, on Elvanse"), f("Physical", "Fit and well", phy="Fit and well"), f("Drugs", "Cannabis before custody", "sub"), f("Neuro", "Dyslexia"))
    box(L, 605, 118, "COUNCIL AND CONSENT", f("Council", "London Borough of Ealing", au="Ealing"), f("Consent", "Given verbally, F2F", cg=True, cm="oral"), f("Consent date", "13/10/2026", cd="2026-10-13"), f("Notified to PA", "Yes, same day"))
    box(R, 605, 118, "WHO IS SENDING / LEAD", f("Sender", "Nicole Aspinall, caseworker", rn="Nicole Aspinall", rr="caseworker"), f("Tel", "020 7946 0245", "rp"), f("Email", "nicole.aspinall@hmps.example", "rm"), f("Lead (COM)", "Dwayne Peters", "ln"), f("COM tel", "07700 900 141", "lp"), f("Sent", "14/10/2026", rd="2026-10-14"))
    f.g(cp="HMYOI Feltham", ag="youth_custody", rg="HMYOI Feltham")
    f.lenient += ["cl", "phy", "ag", "rg", "cp"]
    f.send("Aspinall, Nicole [HMPS] <nicole.aspinall@hmps.example>", "housing.demand@ealing-lb.example", "Under 21 notification TO", "Hi please find notification, he is a Hounslow care leaver but has asked for Ealing.\n\nNicole\n", attach=[("TO notification.pdf", p.done(), PDF)])


def ringed_options():
    f = F("district-form-ringed-options", "pdf", "reportlab", "options beside each other with the chosen one ringed by a drawn ellipse, ruled lines with typed answers, partner's line under the applicant's",
          lenient=["sit", "lcg", "lcd", "rt", "rsum", "loss", "lsa", "op", "cl", "sex", "rs"])
    p = Page("Helvetica", 9.5)
    from reportlab.pdfbase.pdfmetrics import stringWidth
    p.head("North Devon partners' form: someone with a housing problem", 13)
    p.text(45, "Ring the answer that applies. Type or print on the lines.").down(22)

    def line(*pairs):
        x = 45
        n = 510 / len(pairs)
        for a, b in pairs:
            p.text(x, a)
            at = x + stringWidth(a, "Helvetica", 9.5) + 5
            p.text(at, b, font="Courier", size=9)
            p.line(at, x + n - 12)
            x += n
        p.down(20)

    def ring(label, options, chosen):
        p.text(45, label)
        x = 300
        for o in options:
            w = stringWidth(o, "Helvetica", 9.5)
            p.text(x, o)
            if o == chosen:
                y = p.h - p.y
                p.c.ellipse(x - 5, y - 4, x + w + 5, y + 10)
            x += w + 22
        p.down(20)
    line(f("Council you are telling", "North Devon", au="North Devon"), f("Today's date", "2.11.2026", rd="2026-11-02"))
    line(f("Person's name", "Mrs Sheila Braund", n="Sheila Braund"), f("born", "24.9.1961", dob="1961-09-24"))
    line(f("their telephone", "07700 900 478", "ph"), f("NI no.", "QQ 90 12 34 A", ni="QQ901234A"))
    line(("Partner's name", "Mr Keith Braund"), ("born", "3.3.1958"))
    line(("their telephone", "07700 900 479"), ("NI no.", "QQ 80 77 21 B"))
    f.g(hh=[{"name": "Keith Braund", "relationship": "Partner", "date_of_birth": "1958-03-03"}])
    line(f("Address now", "Pitch 22, Hele Bay Holiday Park, Ilfracombe EX34 9XX", ad="Pitch 22, Hele Bay Holiday Park, Ilfracombe EX34 9XX"))
    ring("Sort of home", ["house", "flat", "caravan", "none"], "caravan")
    ring("Homeless today?", ["yes", "no, but soon"], "no, but soon")
    line(f("Date they have to go", "30 November 2026 (site closes for winter)", hd="2026-11-30"))
    ring("Has either served in H.M. Forces?", ["yes", "no", "don't know"], "yes")
    ring("Does the person need an interpreter?", ["yes", "no"], "no")
    ring("Is anyone pregnant?", ["yes", "no"], "no")
    ring("Has the person suffered domestic abuse?", ["yes", "no", "won't say"], "no")
    line(f("In a sentence or two, why", "Sold house to pay debts 2023, living on site 10½ months a"))
    line(("", "year since. Site owner will not let them stay this winter."))
    f.g(re="Sold house to pay debts 2023, living on site 10½ months a year since. Site owner will not let them stay this winter.")
    line(f("Health", "Mrs B - breast cancer, chemo at Barnstaple every 3 weeks. Mr B - emphysema"))
    f.g(phy="Mrs B - breast cancer, chemo at Barnstaple every 3 weeks. Mr B - emphysema", hs="threatened", sit="caravan", da=False, itp=False, preg=False)
    ring("Person has agreed to you telling the council", ["yes", "no"], "yes")
    ring("How", ["in writing", "in conversation"], "in conversation")
    f.g(cg=True, cm="oral", rn="Tamsin Yeo", rr="Macmillan support nurse", rg="North Devon District Hospital", rp="01632 960 683", rm="tamsin.yeo@ndhospital.example", ag="hospital")
    line(f("Your name", "Tamsin Yeo"), f("and job", "Macmillan support nurse"))
    line(f("Where you work", "North Devon District Hospital"), f("telephone", "01632 960 683"))
    line(f("Email", "tamsin.yeo@ndhospital.example"), ("Your manager", "Sister H Slee"))
    f.lenient += ["ag", "af", "phy"]
    f.send("YEO, Tamsin <tamsin.yeo@ndhospital.example>", "housing.advice@northdevon-dc.example", "Housing problem form - Braund", "Form attached for Mr & Mrs Braund. She is the patient. Her chemo days are Mondays.\nT Yeo\n", attach=[("Braund form.pdf", p.done(), PDF)])


def lettered_by_office():
    f = F("probation-lettered-from-office", "pdf", "LibreOffice", "a Word form saved as PDF by LibreOffice: label column and answer column, section letters, see above for an answer, keyworker and exclusion in the risk part",
          lenient=["hs", "cs", "sit", "lcg", "rt", "rsum", "loss", "lsa", "crt", "via"])
    d = document("Arial", 10)
    para(d, "**Humberside PDU: Notice to Housing under the Homelessness Reduction Act**")
    t = table(d, [
        ("A   Subject of notice", ""), f("A1  Name (and any other names used)", "Kieron Dale Speight, formerly Kieron Marsh", n="Kieron Dale Speight", aka="Kieron Marsh"), f("A2  Date of birth", "27/07/1988", dob="1988-07-27"), f("A3  Where is he/she now", "HMP Hull, E wing", cp="HMP Hull"), f("A4  NOMIS no", "A7002DD", "pn"), f("A5  nDelius", "B640287", "crn"),
        f("A6  Telephone", "no – prison email or via POM", via="no – prison email or via POM"),
        ("B   Release", ""), f("B1  Date", "Mon 14/12/2026", crd="2026-12-14"), f("B2  Basis", "Fixed term recall (28)", crt="Fixed term recall (28)", cs="recall"), f("B3  Address to be released to", "none, see C2"),
        ("C   Housing", ""), f("C1  Last address", "24 De Grey Street, Hull HU5 2XX", lsa="24 De Grey Street, Hull HU5 2XX"), f("C2  What happened to it", "Emmaus ended his licence when he was recalled, room has been re-let. Cannot go back there for 6 months", loss="Emmaus ended his licence when he was recalled, room has been re-let. Cannot go back there for 6 months"), f("C3  Landlord and contact", "Emmaus, Bill Thackray 01632 960 790", land="Emmaus"),
        f("C4  Reason for this notice", "He will be street homeless from the gate. See C2.", "re"), f("C5  LA and why", "East Riding of Yorkshire. Job waiting at a pig farm near Driffield, and his nana at 4 Skerne Rd, Driffield", au="East Riding of Yorkshire", lcd="Job waiting at a pig farm near Driffield, and his nana at 4 Skerne Rd, Driffield"),
        ("D   Risk and need", ""), f("D1  Risk of serious harm", "Medium – public", rl="medium"), f("D2  MAPPA", "Not MAPPA"), f("D3  Exclusions", "HU3 (victim's family)", excl="HU3 (victim's family)"), f("D4  Visiting", "Office first. Do not discuss his mum", staff="Office first. Do not discuss his mum"), f("D5  Drugs, alcohol", "Pregabalin misuse, ReNew referral made", "sub"),
        f("D6  Health mental / physical", "Bipolar, lithium / None", mh="Bipolar, lithium"),
        ("E   Contacts", ""), f("E1  Probation practitioner (lead)", "Angela Stamford, 07700 900 791, angela.stamford@probation.example", ln="Angela Stamford", lp="07700 900 791", lm="angela.stamford@probation.example"), ("E2  POM", "Mr J Cawood, 01632 960 792"), ("E3  Prison keyworker", "Officer Lisa Dent"), ("E4  Emergency contact", "Jean Speight (nana), b. 12/4/1940, 01632 960 793"),
        f("E5  Notice completed by", "Freddie Nkomo, probation services officer", rn="Freddie Nkomo", rr="probation services officer"), f("E6  Email and telephone", "freddie.nkomo@probation.example / 01632 960 794", rm="freddie.nkomo@probation.example", rp="01632 960 794"), f("E7  Date", "09/11/2026", rd="2026-11-09"),
        ("F   Agreement", ""), f("F1  Does the subject agree to this notice?", "Yes, agreed with POM by phone 06/11/2026", cg=True, cm="oral", cd="2026-11-06")])
    shade(t, 0, 7, 11, 17, 24, 32)
    f.g(ag="probation", rg="Humberside PDU")
    f.lenient += ["rg", "cm", "re", "phy", "land", "excl", "cof"]
    f.send("Nkomo, Freddie <freddie.nkomo@probation.example>", "housing.options@eastriding-council.example", "HRA notice Speight", "Hi, notice attached. Lead is Angela, I'm only filling in the form for her.\nFreddie\n",
           attach=[("HRA notice KS.pdf", packed(soffice(docx_bytes(d), "docx", "pdf")), PDF)])


def school_two_parents():
    f = F("school-two-parents-in-columns", "pdf", "reportlab", "parent being referred and other parent as two answer columns beside one column of labels, children listed, unruled",
          lenient=["hs", "sit", "lcg", "lcd", "rt", "rsum", "loss", "lsa", "op", "household.relationship"])
    p = Page("Helvetica", 10)
    p.head("St Wilfrid's Primary: request for housing advice for a family", 13)
    p.text(170, "Parent we are referring", bold=True).text(370, "Other parent (not referred)", bold=True).down(18)
    for a, b, c in (("Name", "Agnieszka Wrona", "Pawel Wrona"), ("Date of birth", "05 May 1987", "11 Dec 1983"), ("Mobile", "07700 900 620", "07700 900 621"), ("Email", "aga.wrona@netmail.example", "-"),
                    ("Address", "63 Lansdowne Rd, Burnley BB11 4XX", "unknown, possibly Leeds"), ("First language", "Polish", "Polish"), ("Interpreter", "No, good English", "Yes"), ("Status", "EU settled", "EU pre-settled")):
        p.text(45, a).text(170, b).text(370, c).down(16)
    f.g(n="Agnieszka Wrona", dob="1987-05-05", ph="07700 900 620", em="aga.wrona@netmail.example", ad="63 Lansdowne Rd, Burnley BB11 4XX", lang="Polish", itp=False, imm="EU settled")
    p.down(8)
    p.text(45, "Children", bold=True).down(16)
    for c in ("Zofia Wrona     Y4     14/02/2018", "Jakub Wrona     YR     30/08/2022"):
        p.text(60, c).down(14)
    f.g(hh=[{"name": "Zofia Wrona", "date_of_birth": "2018-02-14"}, {"name": "Jakub Wrona", "date_of_birth": "2022-08-30"}])
    p.down(8)
    for a, b in (f("What is the family's housing problem?", "Bailiffs booked for 25 November. Mr Wrona left in spring and stopped paying the rent without telling her, she found out when the court papers came. She earns £900 a month as a dinner lady. She has tried 11 agents.", "re"),
                 f("When will they lose the house?", "25 November 2026", hd="2026-11-25"), f("Landlord", "Pennine Property Shop, 01632 960 622", land="Pennine Property Shop"), f("Rent owing", "£4,050", arr="£4,050"), f("Any violence at home?", "In the past from Mr Wrona, police log 2024. Please do not contact him", da=True),
                 f("Health of anyone in the home", "Jakub has eczema and asthma. Mum well"), f("Council", "Burnley Borough Council", au="Burnley"),
                 f("Has the parent given permission for this to be sent?", "Yes, signed in school office 9 November 2026", cg=True, cm="written", cd="2026-11-09")):
        p.text(45, a, bold=True).down(14)
        for one in p.wrap(b, 480):
            p.text(60, one).down(13)
        p.down(5)
    for a, b in (f("School contact", "Mr Idris Calloway, pastoral lead", rn="Idris Calloway", rr="pastoral lead"), f("Tel", "01632 960 623", "rp"), f("Email", "i.calloway@stwilfrids.example", "rm"), ("Head teacher", "Mrs R Duxbury"), f("Date", "10 November 2026", rd="2026-11-10")):
        p.text(45, a).text(170, b).down(16)
    f.g(rg="St Wilfrid's Primary", ag="other", hs="threatened")
    f.lenient += ["phy", "imm", "rg"]
    f.send("Idris Calloway <i.calloway@stwilfrids.example>", "housing.needs@burnley-bc.example", "Family facing eviction 25/11", "Dear Housing Needs,\n\nPlease find our form attached. School isn't covered by the duty I know but mum asked me to send it as she's had no luck on the phone.\n\nKind regards\nIdris Calloway\n",
           attach=[("Housing advice request.pdf", p.done(), PDF)])
