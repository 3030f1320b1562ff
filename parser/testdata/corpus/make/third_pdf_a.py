#!/usr/bin/python3
"""PDF: drawn pages, ruled and unruled, and forms with fields. Needs what third_lib.py names."""
from third_lib import M, PDF, Page


def ruled_hospital():
    m = M("pdf-ruled-two-columns-hospital", "pdf", "reportlab", "ruled rows of two cells, answers wrapped over lines", lenient=["sit", "rt"])
    p = Page()
    p.head("HOMELESS PATIENT REFERRAL (DUTY TO REFER)")
    for r in (m("Date of referral", "02/11/2026", rd="2026-11-02"), m("Name of patient", "Mr Ignatius Pemberton-Daye", n="Ignatius Pemberton-Daye"), m("Date of birth", "11/11/1961", dob="1961-11-11"), m("NHS number", "450 557 7104", nhs="4505577104"), m("Contact telephone", "07700 900347", "ph"),
              m("Usual address", "Flat 22, Percy Cottis House, Rochford SS4 1QX", ad="Flat 22, Percy Cottis House, Rochford SS4 1QX"), m("Reason for referral to the local housing authority", "His flat is on the third floor without a lift. Since his fall he cannot climb stairs and the landlord, who was already seeking possession for arrears, will not move him.", "re"),
              m("Landlord", "Anglia Homes", "land"), m("Arrears", "£612", "arr"), m("Is the patient homeless or threatened with homelessness?", "Threatened with homelessness", hs="threatened"), m("Mental health", "None reported", "mh"), m("Physical health", "Hip fracture, osteoporosis", "phy"), m("Alcohol / drug use", "20 units weekly", "sub"), m("Safeguarding / risk to staff", "None", "staff"),
              m("Consent", "Written, 30/10/2026", cg=True, cm="written", cd="2026-10-30"), m("Referrer's name and designation", "Temperance Ojo, Discharge Facilitator", rn="Temperance Ojo", rr="Discharge Facilitator"), m("Hospital and ward", "Southend Hospital, Stambridge Ward", rg="Southend Hospital"), m("Direct line", "01632 960702", "rp"), m("Email", "temperance.ojo@nhs.example", "rm")):
        p.row([(r[0], 180, True), (r[1], 320, False)])
    m.g(ag="hospital", rt="Stambridge Ward")
    m.send("Temperance Ojo <temperance.ojo@nhs.example>", "housingoptions@rochford.example", "DTR for inpatient", "Please find the referral attached.\n\nTemperance Ojo", attach=[("homeless patient referral.pdf", p.done(), PDF)])


def unruled_prison():
    m = M("pdf-unruled-prison-colons", "pdf", "reportlab", "no lines: label, colon and answer at tab stops, two a line", lenient=["cs"])
    p = Page("Times-Roman", 11)
    p.head("HMP & YOI Chelmsford - Duty to Refer", 14)

    def two(a, b=None):
        p.text(50, plainlabel(a)).text(150, a[1])
        if b:
            p.text(320, plainlabel(b)).text(410, b[1])
        p.down(20)
    plainlabel = lambda r: r[0] + ":"
    two(m("Name", "Mohamed Sirleaf", "n"), m("Number", "A6692FR", "pn"))
    two(m("D.o.B.", "07-09-2003", dob="2003-09-07"), m("Cell", "B2-14"))
    two(m("Ethnicity", "Black African", "eth"), m("Language", "English", "lang"))
    two(m("Release date", "16/12/2026", crd="2026-12-16"), m("Licence type", "CRD", crt="CRD"))
    two(m("Offence", "PWITS cannabis", "cof"), m("Sentence", "20 months", "csl"))
    two(m("Referred to", "Chelmsford City Council", au="Chelmsford"), m("Sent on", "27/10/2026", rd="2026-10-27"))
    p.down(8)
    p.text(50, "Reason:").text(150, "Was living with his uncle in Melbourne Avenue. Uncle has told us he").down(14).text(150, "cannot return. No other address.").down(20)
    p.text(50, "Local connection:").text(150, "Residence (5 years)").down(20)
    p.text(50, "Care leaver:").text(150, "Yes, Hackney").down(20)
    p.text(50, "Consent:").text(150, "Yes, form signed").down(30)
    p.text(50, "Officer:").text(150, "Gillian Stroud, POM").text(320, "Tel:").text(410, "01632 960558").down(20)
    p.text(50, "COM:").text(150, "Rashida Lewin").text(320, "Tel:").text(410, "07700 900559")
    m.g(cp="HMP Chelmsford", ag="prison", re="Was living with his uncle in Melbourne Avenue. Uncle has told us he cannot return. No other address.", lcg=["residence"], cl=True, cg=True, cm="written", rn="Gillian Stroud", rr="POM", rp="01632 960558", ln="Rashida Lewin", lp="07700 900559")
    m.lenient += ["sit", "lcd", "rg"]
    m.send("OMU Chelmsford <omu@chelmsfordprison.example>", "housing.adviceemail@chelmsford.example", "DTR Sirleaf", "Good Morning,\n\nPlease see attached DTR.\n\nRegards,\nOMU Admin", attach=[("Sirleaf DTR.pdf", p.done(), PDF)])


def acro_standard():
    m = M("pdf-acroform-fillable", "pdf", "reportlab AcroForm", "fillable fields beside labels, some empty, check boxes for yes and no", lenient=["sit"])
    p = Page()
    p.head("Duty to Refer: referral form")
    for i, (r, multi) in enumerate([(m("Referring body", "Probation Service", rg="Probation Service", ag="probation"), 0), (m("Your name", "Euan MacSween", rn="Euan MacSween"), 0), (m("Your telephone", "01632 960681", "rp"), 0), (m("Your email", "euan.macsween@probation.example", "rm"), 0), (m("Person's name", "Lindsey Araujo", "n"), 0), (m("Person's date of birth", "05/10/1987", dob="1987-10-05"), 0),
                                    (m("Person's telephone", "07700 900682", "ph"), 0), (m("Person's email", ""), 0), (m("CRN", "W913340", "crn"), 0), (m("Current address", "14 Harberts Road, Harlow, CM19 4AT", "ad"), 0), (m("Reason for referral", "Relationship has ended, partner is the sole tenant and has given her until 20 November to leave.", "re"), 1), (m("Homeless from", "20/11/2026", hd="2026-11-20"), 0), (m("Anything else we should know", ""), 1)]):
        p.text(45, r[0])
        p.field("f%d" % i, r[1], 190, 350, 40 if multi else 15, bool(multi))
        p.down(48 if multi else 22)
    for i, (label, yes, no) in enumerate((("Homeless at present?", 0, 1), ("Will be homeless within 56 days?", 1, 0), ("Domestic abuse?", 0, 1), ("Armed forces?", 0, 0), ("Consent given?", 1, 0))):
        p.text(45, label).text(240, "Yes")
        p.box_field("y%d" % i, bool(yes), 262)
        p.text(300, "No")
        p.box_field("n%d" % i, bool(no), 320)
        p.down(20)
    p.text(45, "Date")
    p.field("date", "21/10/2026", 190, 100)
    m.g(hs="threatened", da=False, cg=True, rd="2026-10-21", rr="Probation Officer")
    m.lenient += ["rt"]
    m.send("Euan MacSween <euan.macsween@probation.example>", "housing.options@harlow.example", "DTR W913340", "Hi,\n\nDTR attached.\n\nEuan MacSween\nProbation Officer\nHarlow Probation Office", attach=[("duty-to-refer-form.pdf", p.done(), PDF)])
    

def lines_and_ticks():
    m = M("pdf-answer-lines-drawn-ticks", "pdf", "reportlab", "answers on ruled lines, boxes crossed by drawn strokes", lenient=["sit", "cs"])
    p = Page()
    p.head("West Suffolk Hospital / UTC - Referral of Homeless Person", 12)

    def ln(r, x=45, ax=160, to=540):
        p.text(x, r[0]).text(ax, r[1])
        p.line(ax - 4, to)
        p.down(22)
    ln(m("Surname", "TREVELYAN"))
    ln(m("First names", "Oscar James"))
    ln(m("Date of Birth", "23.05.2001", dob="2001-05-23"))
    ln(m("Contact number", "07700 900233", "ph"))
    ln(m("Where did they sleep last night?", "Car, Tesco car park Haverhill"), ax=220)
    p.text(45, "Is this person:")
    for x, t, on in ((150, "rough sleeping", 1), (260, "sofa surfing", 0), (360, "in a hostel", 0), (450, "other", 0)):
        p.check(x, on)
        p.text(x + 12, t)
    p.down(24)
    p.text(45, "Tick all that apply:")
    for x, t, on in ((150, "Mental ill-health", 1), (260, "Alcohol", 0), (360, "Drugs", 1), (450, "Disability", 0)):
        p.check(x, on)
        p.text(x + 12, t)
    p.down(24)
    ln(m("Reason homeless", "Parents asked him to leave after he lost his job", "re"))
    p.text(45, "Consent to referral:")
    p.check(150, 1)
    p.text(162, "Yes, verbal")
    p.check(260, 0)
    p.text(272, "Yes, in writing")
    p.check(360, 0)
    p.text(372, "No")
    p.down(24)
    ln(m("Staff name (print)", "Beatriz Callow", rn="Beatriz Callow"))
    ln(m("Designation", "Emergency Nurse Practitioner", "rr"))
    ln(m("Tel", "01632 960234", "rp"))
    ln(m("Date", "13 / 10 / 2026", rd="2026-10-13"))
    m.g(n="Oscar James Trevelyan", rs=True, sup=["Mental ill-health", "Drugs"], cg=True, cm="oral")
    m.lenient += ["ag", "hs", "ad", "rg", "nfa"]
    m.g(ag="urgent_treatment_centre")
    m.send("UTC <utc@wsuffolk.example>", "housingoptions@braintree.example", "Referral of homeless person", attach=[("scan_of_form.pdf", p.done(), PDF)], text="")


def two_forms():
    m = M("pdf-label-above-answer-boxes", "pdf", "reportlab", "small label at the top of each box, answer beneath it, three boxes a row", lenient=["sit", "rt"])
    p = Page()
    p.head("YOUTH OFFENDING TEAM: HOUSING ALERT", 13)

    def boxes(*cells):
        x = 45
        for label, answer, w in cells:
            p.c.rect(x, p.h - p.y - 26, w, 34)
            p.text(x + 3, label, y=p.y, size=7)
            p.text(x + 3, answer, y=p.y + 17, size=10)
            x += w
        p.down(42)
    f = lambda r, w: (r[0], r[1], w)
    boxes(f(m("First name", "Kacper"), 160), f(m("Last name", "Bieniek"), 160), f(m("Date of birth", "31/03/2009", dob="2009-03-31"), 180))
    boxes(f(m("Telephone", "07700 900877", "ph"), 160), f(m("First language", "Polish", "lang"), 160), f(m("Interpreter needed", "No", itp=False), 180))
    boxes(f(m("Present address", "Room 1, Foyer, Victoria Chambers, Colchester CO1 1JZ", "ad"), 500))
    boxes(f(m("Why is the young person at risk of homelessness?", "Foyer have given notice for visitors breaking the rules", "re"), 500))
    boxes(f(m("Date notice ends", "04/12/2026", hd="2026-12-04"), 160), f(m("Order", "Youth Rehabilitation Order"), 160), f(m("Looked-after / care leaver", "Care leaver", cl=True), 180))
    boxes(f(m("Young person agrees", "Yes", cg=True), 160), f(m("Verbal or written", "Verbal", cm="oral"), 160), f(m("On (date)", "10/11/2026", cd="2026-11-10"), 180))
    boxes(f(m("Worker", "Dympna Healy", rn="Dympna Healy"), 160), f(m("Role", "Senior Practitioner", "rr"), 160), f(m("Worker's telephone", "01632 960878", "rp"), 180))
    m.g(n="Kacper Bieniek", ag="youth_offending_team")
    m.lenient += ["cs", "rg", "hs"]
    m.send("Dympna Healy <dympna.healy@yot.example>", "dutytorefer@colchester.example", "Housing alert - KB", "Afternoon, please see attached for a young person in the Foyer.\n\nDympna Healy\nSenior Practitioner\nNorth East Essex Youth Offending Team", attach=[("Housing Alert KB.pdf", p.done(), PDF)])


def acro_prison():
    m = M("pdf-acroform-choices-cover-mail", "pdf", "reportlab AcroForm", "choice fields, one undone; what is missing is in the covering mail", lenient=["cs"])
    p = Page()
    p.head("PRISON DUTY TO REFER FORM")

    def t(name, r, w=300, multi=False):
        p.text(45, r[0])
        p.field(name, r[1], 210, w, 36 if multi else 15, multi)
        p.down(44 if multi else 22)

    def c(name, r, options):
        p.text(45, r[0])
        p.choice(name, r[1], options, 210, 160)
        p.down(24)
    c("prison", m("Prison", "HMP Norwich", cp="HMP Norwich"), ["Select", "HMP Norwich", "HMP Wayland"])
    t("prisoner", m("Prisoner's name", "DAWKINS Royston", n="Royston Dawkins"))
    t("dob", m("Date of birth", "17/12/1954", dob="1954-12-17"))
    t("num", m("Prison number", "A1012BD", "pn"))
    c("status", m("Custody status", "Recall", cs="recall"), ["Select", "Sentenced", "Recall", "Remand"])
    t("rel", m("Release date", "08/12/2026", crd="2026-12-08"))
    c("type", ("Release type", "Select"), ["Select", "CRD", "HDC", "Fixed-term recall"])
    t("why", m("Why will the prisoner be homeless?", "Sheltered flat given up by his nephew while he was recalled", "re"), multi=True)
    t("lc", m("Area of local connection", "Great Yarmouth and, before 2015, Maldon", lcd="Great Yarmouth and, before 2015, Maldon"))
    t("lce", m("Reason for choosing this authority", "Only surviving relative (sister) in Heybridge", "lce"))
    t("health", m("Health", "Diabetes, COPD", phy="Diabetes, COPD"))
    p.text(45, "Registered sex offender")
    p.box_field("rso", False, 210)
    p.down(20)
    p.text(45, "Prisoner has signed consent")
    p.box_field("consent", True, 210)
    p.down(20)
    t("by", m("Form completed by", "Marguerite Innes", rn="Marguerite Innes"))
    t("on", m("on", "06/11/2026", rd="2026-11-06"), 100)
    m.lenient = ["rso", "lcg", "hs", "loss"]
    m.g(cg=True, cm="written", ag="prison", rr="Case Administrator", rp="01632 960774", ln="Ottoline Barr", lp="07700 900775", rg="HMP Norwich")
    m.send("Marguerite Innes <marguerite.innes@hmpps.example>", "housingoptions@maldon.example", "DTR: A1012BD", """
Hi,

Please see attached. The form has no box for it but the COM and lead contact is Ottoline Barr, 07700 900775.

Marguerite Innes
Case Administrator | HMP Norwich | 01632 960774
""", attach=[("Prison_DTR_form.pdf", p.done(), PDF)])


def sideways_columns():
    m = M("pdf-two-column-page", "pdf", "reportlab", "the page in two columns, each with its own label and answer lines", lenient=["sit", "nfa"])
    p = Page(size=9)
    p.head("Housing referral - Jobcentre Plus", 13)
    top = p.y
    for r in (m("Customer", "Precious Mutasa", "n"), m("Born", "08 Mar 2002", dob="2002-03-08"), m("NINO", "PB 66 20 19 A", ni="PB662019A"), m("Phone", "07700 900430", "ph"), m("Email", "pmutasa@mail.example", "em"), m("Staying", "Sofa surfing, Pitsea", sit="Sofa surfing, Pitsea"), m("Armed forces", "No", af=False), m("Care leaver", "Yes", cl=True)):
        p.text(45, r[0] + ":", bold=True).text(110, r[1]).down(18)
    p.y = top
    for r in (m("Referred by", "Selwyn Prior", rn="Selwyn Prior"), m("Position", "Youth Hub Work Coach", "rr"), m("Office", "Basildon JCP", rg="Basildon JCP"), m("Phone", "01632 960431", "rp"), m("Sent", "09/10/2026", rd="2026-10-09"), m("Consent", "Given orally 09/10/2026", cg=True, cm="oral", cd="2026-10-09"), m("Council", "Basildon", au="Basildon")):
        p.text(310, r[0] + ":", bold=True).text(390, r[1]).down(18)
    p.y = top + 170
    p.text(45, "Circumstances", bold=True).down(15)
    for t in ("Left her aunt's in August because of overcrowding. She is homeless and moves between three", "friends' houses. Starts an apprenticeship in Basildon on 2 November."):
        p.text(45, t).down(13)
    m.g(re="Left her aunt's in August because of overcrowding. She is homeless and moves between three friends' houses. Starts an apprenticeship in Basildon on 2 November.", ag="jobcentre", hs="homeless")
    m.lenient = ["loss", "lcg", "lcd", "nfa"]
    m.send("Selwyn Prior <selwyn.prior@dwp.example>", "housing.solutions@basildon.example", "referral - PM - youth hub", "Hi,\n\nSee attached.\n\nSelwyn", attach=[("PM_ref.pdf", p.done(), PDF)])


def letter():
    m = M("pdf-letter-from-consultant", "pdf", "reportlab", "a hospital letter in running text with a Re: line", lenient=["sit", "loss", "rt", "op", "sup", "lcd", "lcg", "via", "rs"])
    p = Page("Times-Roman", 11)
    for t in ("Alcohol Care Team", "Princess Alexandra Hospital, Harlow", "Telephone 01632 960590", "", "5th November 2026", "", "Housing Options, Epping Forest District Council", "", "Dear Colleagues", "",
              "Re: Mr Fergus O'Malley, DOB 19/01/1966, NHS No 987 654 4321", "Mobile 07700 900591", "", "I am referring the above gentleman under the duty to refer with his written consent.", "He is homeless, having lost his lodgings in Loughton when his landlady died in", "September, and was sleeping in a garage before his admission on 28th October.", "",
              "He has alcohol-related liver disease and mild cognitive impairment. He was drinking a", "litre of vodka daily and has now been detoxified.", "", "We expect him to be fit for discharge on 12th November.", "", "Yours faithfully", "", "", "Siobhan Tranter", "Alcohol Liaison Nurse Specialist", "siobhan.tranter@nhs.example"):
        p.text(60, t, bold=t.startswith("Re:")).down(15)
    m.g(n="Fergus O'Malley", dob="1966-01-19", nhs="9876544321", ph="07700 900591", cg=True, cm="written", hs="homeless", re="having lost his lodgings in Loughton when his landlady died in September, and was sleeping in a garage before his admission on 28th October", phy="alcohol-related liver disease and mild cognitive impairment", sub="He was drinking a litre of vodka daily and has now been detoxified",
        rn="Siobhan Tranter", rr="Alcohol Liaison Nurse Specialist", rm="siobhan.tranter@nhs.example", rp="01632 960590", rg="Princess Alexandra Hospital", rt="Alcohol Care Team", rd="2026-11-05", ag="hospital", au="Epping Forest")
    m.lenient += ["au", "phy", "mh", "re"]
    m.send("Siobhan Tranter <siobhan.tranter@nhs.example>", "homelessness@eppingforest.example", "Duty to refer letter F O'M", "Letter attached.", attach=[("Letter.pdf", p.done(), PDF)])


def grid_probation():
    m = M("pdf-four-cell-rows-probation", "pdf", "reportlab", "four cells a row, last rows wide, whose number in brackets", lenient=["sit", "via"])
    p = Page(size=9)
    p.head("NATIONAL DTR TEMPLATE (PROBATION)", 11)

    def four(a, b):
        p.row([(a[0], 90, True), (a[1], 160, False), (b[0], 90, True), (b[1], 160, False)])

    def wide(r):
        p.row([(r[0], 90, True), (r[1], 410, False)])
    four(m("Name", "Ivor Blanchflower", "n"), m("Alias", "Ivor Flowers", "aka"))
    four(m("DOB", "24/04/1958", dob="1958-04-24"), m("CRN", "C208116", "crn"))
    four(m("PNC", "1979/0331207L", "pnc"), m("NOMIS", "A0071AB", pn="A0071AB"))
    four(m("Tel", "07700 900369 (own)", ph="07700 900369"), m("Alt tel", "07700 900370 (brother)"))
    four(m("Custody", "HMP North Sea Camp", cp="HMP North Sea Camp"), m("Release", "17/12/2026", crd="2026-12-17"))
    four(m("RoSH", "High", rl="high"), m("MAPPA", "3 / 2", mc=3, ml=2))
    four(m("RSO", "No", rso=False), m("Arson", "Yes (1984)", arson=True))
    wide(m("LHA", "Huntingdonshire District Council", au="Huntingdonshire"))
    wide(m("Circumstances", "Life licence. No home since 1996. Parole granted subject to accommodation; will be homeless on release if CAS1 bed is not extended", "re"))
    wide(m("Exclusions", "Cannot enter St Ives or Godmanchester", "excl"))
    wide(m("Support needs", "Independent living skills, digital skills", sup=["Independent living skills", "digital skills"]))
    wide(m("Consent", "Y - signed 12/11/26", cg=True, cm="written", cd="2026-11-12"))
    four(m("Referrer", "Caspian Rowe", rn="Caspian Rowe"), m("Grade", "Senior Probation Officer", "rr"))
    four(m("Email", "caspian.rowe@probation.example", "rm"), m("Tel", "01632 960368", "rp"))
    four(m("COM", "Mirela Antonescu", ln="Mirela Antonescu"), m("COM email", "mirela.antonescu@probation.example", lm="mirela.antonescu@probation.example"))
    m.g(ag="probation", hs="threatened")
    m.lenient += ["crt", "rg", "cs"]
    m.send("Caspian Rowe <caspian.rowe@probation.example>", "housingneeds@huntingdonshire.example", "DTR - C208116 - Huntingdonshire", "Please see attached.\n\nCaspian Rowe", attach=[("DTR_C208116.pdf", p.done(), PDF)])


def all_():
    for f in (ruled_hospital, unruled_prison, acro_standard, lines_and_ticks, two_forms, acro_prison, sideways_columns, letter, grid_probation):
        f()


if __name__ == "__main__":
    all_()
