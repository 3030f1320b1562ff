#!/usr/bin/python3
"""PDF forms. Needs what eleventh_x_lib.py names; run eleventh_x_all.py."""
from reportlab.pdfgen import canvas

from eleventh_x_lib import *  # noqa: F401,F403


def all_():
    probation_sections()
    jobcentre_fields()
    court_columns()
    school_small_labels()
    youth_custody_word()
    outreach_questions()
    army_boxes()


def probation_sections():
    f = Msg("probation-office-section-rows", "pdf", "reportlab", "shaded section rows, two pairs a row; manager, previous practitioner, partner and landlord blocks with the same labels", lenient=["hs", "lcg", "sup", "rsum", "op", "re", "loss"])
    q = f.q
    W = [95, 160, 95, 160]
    rows = [("SECTION A – PERSON ON PROBATION",),
            q("Name", "Leroy Augustus CAMPBELL-SHAW", n="Leroy Augustus Campbell-Shaw") + q("CRN", "D771420", "crn"),
            q("Date of birth", "02 / 12 / 1979", dob="1979-12-02") + q("NINO", "QQ609214A", "ni"),
            q("Contact number", "07700 900 684 / 07700 900 685", ph="07700 900 684 / 07700 900 685") + q("E-mail", "leroycs79@mailbox.example", "em"),
            q("Address", "Flat 9, Tontine Court, Tontine Street, Hanley, Stoke-on-Trent ST1 1XX", ad="Flat 9, Tontine Court, Tontine Street, Hanley, Stoke-on-Trent ST1 1XX") + q("Type", "Supported housing (licence)", "sit"),
            q("Ethnicity", "Black or Black British: Caribbean", eth="Black or Black British: Caribbean") + q("Ex-services?", "Yes - Royal Logistic Corps 1997-2003", af=True),
            ("SECTION B – PROVIDER / LANDLORD",),
            ("Name", "Brindley Supported Homes", "Contact number", "01632 960 871"),
            ("Support worker", "Dawn Machin", "E-mail", "dawn@brindleysh.example"),
            q("Notice given?", "28 days from 26/10/26", hd=None) + q("Reason", "Scheme closing, building being sold", loss="Scheme closing, building being sold"),
            ("SECTION C – PARTNER",),
            ("Name", "Ms Tanya Rowley", "Date of birth", "19 / 03 / 1983"),
            ("Address", "Lives with her parents in Leek, will not be moving in", "Contact number", "07700 900 690"),
            ("SECTION D – ORDER",),
            q("Order / licence", "Community Order 18 months, 30 RAR, ATR", cs="community_order", csl="18 months") + q("Made on", "23/06/2026", csd="2026-06-23"),
            q("Index offence", "Drive whilst disqualified; excess alcohol", "cof") + q("RoSH", "Low / Medium / **High** / V High", rl="high"),
            q("MAPPA cat.", "None") + q("MARAC", "No"),
            q("Alcohol / drugs", "Alcohol - 6 cans a day down from 14, ATR with Reach", sm="Alcohol - 6 cans a day down from 14, ATR with Reach") + q("Health", "Cirrhosis, blue badge applied for", phy="Cirrhosis, blue badge applied for"),
            ("SECTION E – PROBATION STAFF",),
            q("Practitioner", "Sadia Mahmood", "rn") + q("Grade", "PSO", "rr"),
            q("Contact number", "07700 900 371", "rp") + q("E-mail", "sadia.mahmood@probation.example", "rm"),
            ("Line manager (SPO)", "Rob Wedgwood", "Contact number", "01632 960 870"),
            ("Previous practitioner", "Lisa Till (retired August)", "Court report by", "Femi Coker"),
            ("SECTION F – WHAT IS NEEDED",),
            (f.a("Somewhere to live with level access if possible. He will be homeless from Mon 23 November when the scheme shuts. Has been in Stoke all his life bar the Army, two sons (14 and 16) at school in Bentilee that stay with him weekends.", re="Somewhere to live with level access if possible. He will be homeless from Mon 23 November when the scheme shuts.", hd="2026-11-23", hs="threatened",
                 lcd="Has been in Stoke all his life bar the Army, two sons (14 and 16) at school in Bentilee that stay with him weekends", lcg=["residence"]),),
            q("Local authority", "Stoke on Trent", au="Stoke-on-Trent") + q("Consent signed?", "Yes, on file 27/10/26", cg=True, cm="written", cd="2026-10-27"),
            q("Form date", "27/10/26", rd="2026-10-27") + q("PDU", "Staffordshire and Stoke-on-Trent PDU", rt="Staffordshire and Stoke-on-Trent PDU")]
    f.set(ag="probation", rg="Probation Service", land="Brindley Supported Homes")
    f.un = [u for u in f.un if u["label"] not in ("MAPPA cat.", "MARAC")] + [{"label": "Notice given?", "value": "28 days from 26/10/26"}]
    f.lenient += [KEYS["land"], KEYS["rt"], KEYS["lcd"], KEYS["rg"], KEYS["ph"], KEYS["hh"]]
    f.send("Mahmood, Sadia <sadia.mahmood@probation.example>", "housing.solutions@stoke-cc.example", "DTR D771420", "Please see attached DTR.\n\nSadia Mahmood\nProbation Services Officer | Staffordshire and Stoke-on-Trent PDU\nMelbourne House, Hanley\n",
           [("DTR D771420.pdf", pdf_bytes([P("**Probation Service – referral to local housing authority**", 13), Spacer(1, 8), ptable(rows, W, head=(0, 6, 10, 13, 18, 23), bold=(0, 2), size=8.5)], "Referral to LHA"), PDF)], "2026-10-27 15:03")


def jobcentre_fields():
    f = Msg("jobcentre-form-fields", "pdf", "reportlab acroform", "fillable text fields and tick boxes beside drawn labels, employer and friend named", lenient=["hs", "lcg", "sit", "loss", "sup", "rg"])
    b = io.BytesIO()
    c = canvas.Canvas(b, pagesize=A4, invariant=1)
    c.setTitle("Housing notification")
    c.setFont("Helvetica-Bold", 14)
    c.drawString(45, 800, "Jobcentre Plus – Housing notification to the council")
    form, y = c.acroForm, [775]

    def head(t):
        y[0] -= 8
        c.setFillColorRGB(0.85, 0.9, 0.85)
        c.rect(45, y[0] - 4, 505, 16, stroke=0, fill=1)
        c.setFillColorRGB(0, 0, 0)
        c.setFont("Helvetica-Bold", 10)
        c.drawString(49, y[0], t)
        y[0] -= 22

    def field(label, val, *k, h=16, **kv):
        f.q(label, val, *k, **kv)
        c.setFont("Helvetica", 9)
        c.drawString(49, y[0] + 3, label)
        form.textfield(name=re.sub(r"\W+", "_", label)[:30] + str(int(y[0])), tooltip=label, x=215, y=y[0] + 14 - h, width=335, height=h, value=val, fontSize=9, borderWidth=0.5, fieldFlags="multiline" if h > 20 else "")
        y[0] -= h + 5

    def ticks(label, opts):
        c.setFont("Helvetica", 9)
        c.drawString(49, y[0] + 3, label)
        x = 215
        for o, on in opts:
            form.checkbox(name="%s_%s" % (re.sub(r"\W+", "_", label)[:18], o), x=x, y=y[0], size=12, checked=on, buttonStyle="cross", borderWidth=0.5)
            c.drawString(x + 16, y[0] + 3, o)
            x += 85
        y[0] -= 21
    head("Claimant")
    field("Full name", "Tomasz Jerzy Wilk", "n")
    field("DOB", "17/07/1976", dob="1976-07-17")
    field("National Insurance no.", "QQ 82 55 10 D", ni="QQ825510D")
    field("Best phone", "07700 900 556 (friend Pawel's until he gets a new one)", ph="07700 900 556")
    field("Best email", "t.wilk76@mailbox.example", "em")
    field("Where staying / sleeping", "in his van, Morrisons car park Boston", "sit", rs=True)
    field("Nationality", "Polish", "nat")
    field("Language", "Polish, some English", "lang")
    ticks("Needs an interpreter?", [("Yes", True), ("No", False)])
    ticks("EU settled / pre-settled?", [("Settled", True), ("Pre-settled", False), ("None", False)])
    f.set(itp=True, imm="Settled")
    head("Situation")
    field("What has happened", "Tied accommodation at Fenbridge Produce ended with the job on 2 October. Employer's agent Mr Dack kept his deposit. Has been in the van since.", "re", h=44)
    field("Last proper address", "Caravan 7, Fenbridge Produce, Frampton Fen PE20 1XX", lsa="Caravan 7, Fenbridge Produce, Frampton Fen PE20 1XX")
    field("Health problems", "Back pain, waiting for physio", phy="Back pain, waiting for physio")
    ticks("Ever in UK forces?", [("Yes", False), ("No", True)])
    ticks("Anyone pregnant?", [("Yes", False), ("No", True)])
    field("Family with claimant", "None, wife Marta and 2 children are in Poland")
    head("Permission")
    ticks("Claimant agrees to referral", [("Yes", True), ("No", False)])
    ticks("How", [("In person", True), ("Phone", False), ("Journal", False)])
    field("Date agreed", "28/10/2026", cd="2026-10-28")
    field("Council", "Boston Borough Council", au="Boston")
    head("Jobcentre")
    field("Work coach", "Harriet Smalley", rn="Harriet Smalley", rr="Work coach")
    field("Office", "Boston JCP, Vine House")
    field("Phone / email", "01632 960 690  harriet.smalley@jobcentre.example", rp="01632 960 690", rm="harriet.smalley@jobcentre.example")
    field("Team leader", "Neil Osgerby")
    field("Date of form", "28/10/2026", rd="2026-10-28")
    c.save()
    f.set(cg=True, af=False, preg=False, ag="jobcentre", rg="Jobcentre Plus", hs="homeless", rt="Boston JCP, Vine House", loss="Tied accommodation at Fenbridge Produce ended with the job on 2 October", hd="2026-10-02", cm="oral")
    f.un = [u for u in f.un if u["label"] != "Office"]
    f.lenient += [KEYS[k] for k in ("cm", "hd", "rt", "preg", "imm", "ad", "ph", "rs")]
    f.send("SMALLEY HARRIET <harriet.smalley@jobcentre.example>", "housing@boston-council.example", "Housing notification T Wilk", "Hi, form attached for customer who has been living in a van.\n\nHarriet\nWork Coach\n", [("HousingNotification_TW.pdf", b.getvalue(), PDF)], "2026-10-28 11:37")


def court_columns():
    f = Msg("court-team-unruled-columns", "pdf", "reportlab canvas", "no rules: labels in a narrow left column, answers right, wrapped lines; victim, bail address owner and solicitor", lenient=["hs", "lcg", "rsum", "sit", "via", "re"])
    b = io.BytesIO()
    c = canvas.Canvas(b, pagesize=A4, invariant=1)
    y = [795]

    def line(lab, ans, *k, **kv):
        if lab and ans is not None:
            f.q(lab, ans, *k, **kv)
        c.setFont("Times-Bold", 10.5)
        c.drawString(50, y[0], lab)
        c.setFont("Times-Roman", 10.5)
        words, cur, first = (ans or "").split(), "", True
        for w in words + [None]:
            if w is None or len(cur) + len(w) > 68:
                c.drawString(205, y[0], cur)
                y[0] -= 14
                cur = w or ""
            else:
                cur = (cur + " " + w).strip()
        if not words:
            y[0] -= 14

    def other(lab, ans):
        n = len(f.un)
        line(lab, ans)
        del f.un[n:]

    def gap(t):
        y[0] -= 6
        c.setFont("Times-BoldItalic", 12)
        c.drawString(50, y[0], t)
        y[0] -= 18
    c.setFont("Times-Bold", 15)
    c.drawString(50, y[0], "Probation Court Team, Snaresbrook")
    y[0] -= 18
    c.setFont("Times-Roman", 10)
    c.drawString(50, y[0], "Early referral to housing (within 24 hours of hearing)")
    y[0] -= 16
    gap("Defendant")
    line("Name", "AFOLABI, Michael Temitope", n="Michael Temitope Afolabi")
    line("Date of birth", "5.5.03", dob="2003-05-05")
    line("Mobile", "07700 900 813", "ph")
    line("Delius", "F330917", crn="F330917")
    line("Before the court for", "Possession of a bladed article; common assault on his stepfather", cof="Possession of a bladed article; common assault on his stepfather")
    line("Outcome", "Adjourned for PSR to 1 December 2026, conditional bail", cs="bail")
    line("Bail conditions", "Not to go to 118 Blackhorse Lane E17. No contact with Desmond Yeboah. Report to Chingford PS Tue and Fri.", "clc")
    gap("Others")
    other("Victim", "Desmond Yeboah, b. 14.2.70, 118 Blackhorse Lane, London E17 6XX")
    other("Staying with", "Uncle, Samson Afolabi, 07700 900 820, 2 nights only, to Thursday")
    other("Mother", "Abimbola Yeboah, 07700 900 821, same address as victim")
    other("Solicitor", "Reeve Anand LLP, 020 7946 0333")
    gap("Housing")
    line("Present address", "33 Lea Hall Road, London E10 7XX", "ad")
    line("Family home", "118 Blackhorse Lane, London E17 6XX", lsa="118 Blackhorse Lane, London E17 6XX")
    line("Homeless from", "12 November 2026", hd="2026-11-12")
    line("Why", "Cannot go home because of bail. Uncle's landlord will not allow him to stay longer.", re="Cannot go home because of bail. Uncle's landlord will not allow him to stay longer.")
    line("Borough", "Waltham Forest, lived there since he was nine", au="Waltham Forest", lcd="lived there since he was nine", lcg=["residence"])
    gap("Needs and risk")
    line("Mental health", "ADHD, unmedicated", "mh")
    line("Drugs", "Cannabis", sm="Cannabis")
    line("RoSH (screening only)", "Medium", rl="medium")
    line("Risk to council staff", "Nothing to suggest any", "rstaff")
    gap("From")
    line("Court officer", "Deirdre Scanlan", rn="Deirdre Scanlan", rr="Court officer")
    line("Telephone", "020 7946 0611", "rp")
    line("Email", "deirdre.scanlan@probation.example", "rm")
    line("PSR author", "to be allocated")
    other("Duty SPO", "Marcus Finch, 020 7946 0610")
    line("Defendant's agreement", "Given at court, 10.11.26", cg=True, cd="2026-11-10", cm=None)
    line("Date", "10.11.26", rd="2026-11-10")
    c.save()
    f.flat.pop(KEYS["cm"])
    f.un = [u for u in f.un if u["label"] != "PSR author"]
    f.set(ag="probation", rg="Probation Court Team, Snaresbrook", hs="threatened", sit="Staying with uncle")
    f.lenient += [KEYS[k] for k in ("cm", "rg", "rt", "clc", "ad", "loss", "excl", "da", "hs", "lsa")]
    f.send("Scanlan, Deirdre <deirdre.scanlan@probation.example>", "homelessness@walthamforest-council.example", "Early housing referral - M A - F330917", "Good afternoon\n\nPlease see attached following today's hearing.\n\nD Scanlan\n", [("Court early referral F330917.pdf", b.getvalue(), PDF)], "2026-11-10 16:55")


def school_small_labels():
    f = Msg("primary-school-family-worker", "pdf", "reportlab", "small grey labels above the answers in ruled cells, two parents side by side with the same labels", lenient=["hs", "lcg", "sit", "loss", "sup", "household.relationship", "op"])
    q = f.q

    def c(label, ans, *k, raw=False, **kv):
        if not raw:
            f.q(label, ans, *k, **kv)
        return "<font size=7 color='#666666'>%s</font>\n%s" % (label, ans)
    q1 = [("Parent or carer 1 (the one asking for help)", None, "Parent or carer 2", None),
          (c("Name", "Mrs Farzana Begum", n="Farzana Begum"), c("D.O.B.", "11 May 1990", dob="1990-05-11"), c("Name", "Mr Shahid Miah", raw=True), c("D.O.B.", "4 Jan 1986", raw=True)),
          (c("Mobile", "07700 900 143", "ph"), c("Language", "Bengali (Sylheti)", "lang"), c("Mobile", "07700 900 149", raw=True), c("Language", "English", raw=True)),
          (c("Lives at", "22 Bardsley Street, Oldham OL4 1XX", ad="22 Bardsley Street, Oldham OL4 1XX"), None, c("Lives at", "Manchester, address not known. Left in August", raw=True), None),
          ("Children at our school and at home", None, None, None),
          ("Name", "D.O.B.", "Class", "Lives with"),
          ("Ayaan Miah", "03/10/2016", "5B", "Mum"), ("Zara Miah", "28/02/2019", "3A", "Mum"), ("Idris Miah", "15/06/2024", "not at school", "Mum"),
          ("What is going on", None, None, None),
          (c("Concern", "Dad was the tenant and has stopped paying. Letter from landlord's solicitor says possession hearing at Oldham County Court on 9 December. Mum is scared she and the children will be put out before Christmas.", "re"), None, None, None),
          (c("Landlord", "Mr R Hussain, Chadderton", "land"), c("Owing", "£1,975", "arr"), c("Worried for anyone's safety?", "No"), c("Interpreter needed", "Yes, female if possible", itp=True)),
          ("Who is sending this", None, None, None),
          (c("Name", "Bev Ogden", "rn"), c("Job", "Family Support Worker", "rr"), c("Tel", "01632 960 951", "rp"), c("Email", "b.ogden@stannesoldham-sch.example", "rm")),
          (c("Headteacher", "Mr A. Kilbride", raw=True), c("Parent's permission", "Yes – signed below", cg=True, cm="written"), c("To", "Oldham Council housing options", au="Oldham"), c("Date", "Tues 3rd Nov 2026", rd="2026-11-03")),
          (c("Parent's signature", "F. Begum   3/11/26", cd="2026-11-03"), None, None, None)]
    f.set(hh=[{"name": "Ayaan Miah", "date_of_birth": "2016-10-03"}, {"name": "Zara Miah", "date_of_birth": "2019-02-28"}, {"name": "Idris Miah", "date_of_birth": "2024-06-15"}], ag="other", rg="St Anne's Primary School, Oldham", hs="threatened")
    f.un = [u for u in f.un if u["value"] != "No"]
    f.lenient += [KEYS["da"], KEYS["hd"], KEYS["rg"]]
    f.send("Bev Ogden <b.ogden@stannesoldham-sch.example>", "housing.options@oldham-mbc.example", "Family worried about losing home", "Hi, this is for one of our mums, she is happy for you to ring but her English isn't great so please use an interpreter. I can come with her to an appointment.\n\nBev Ogden\nSt Anne's\n",
           [("Housing worry form - FB.pdf", pdf_bytes([P("**St Anne's Primary School, Oldham**", 13), Spacer(1, 3), P("Housing worry form – to send to the council with the parent's agreement"), Spacer(1, 8), ptable(q1, [135, 120, 135, 120], head=(0, 4, 9, 12), hfill="#E7EEF7")], "Housing worry form"), PDF)], "2026-11-03 15:22")


def youth_custody_word():
    f = Msg("young-offenders-casework-printed", "pdf", "LibreOffice", "Word form printed to PDF: left labels, blank rows, YOT worker, social worker and father", lenient=["hs", "via", "lcg", "lcd", "sit", "sup", "re", "loss", "op", "household"])
    q = f.q
    d = document("Arial", 10)
    para(d, "**HMYOI Wetherby – Casework**")
    para(d, "**Notice to housing authority: young person leaving custody**")
    t1 = [("Young person", ""), q("Family name", "Oakes"), q("Given name", "Reece"), q("DoB", "09/01/2009", dob="2009-01-09"), q("NOMIS", "A9914FR", "pn"), q("Unit", "Benbow"), q("Legal status", "DTO 12 months (sentenced 11 June 2026)", cs="sentenced", csl="12 months", csd="2026-06-11"),
          q("Offence(s)", "Robbery; TWOC", "cof"), q("Mid point release", "11/12/2026", crd="2026-12-11"), q("Early release?", "Not eligible"),
          ("Family", ""), ("Father", "Wayne Oakes, 01632 960 042, 12 Holderness Rd, Hull HU9 1XX"), ("Mother", "Deceased"), ("Siblings", "Skye Oakes, 13, foster care"),
          q("Can he live with family?", "No. Father's partner has said no and CSC not happy with address", loss="Father's partner has said no and CSC not happy with address"),
          ("People", ""), q("YJS worker", "Amara Nwosu, Hull Youth Justice, 07700 900 566, amara.nwosu@hullyj.example"), q("Social worker", "Greg Hindmarsh, 07700 900 577"), ("Caseworker at Wetherby", "see below"),
          ("Health", ""), q("ADHD / LD / MH", "ADHD (Elvanse), EHCP", "mh"), q("Substances", "cannabis, nitrous"  , "sm"), q("Asthma, epilepsy etc", ""),
          ("Risk", ""), q("AssetPlus RoSH", "Medium", rl="medium"), q("Gang issues / areas", "Not Orchard Park estate, threats from older males", excl="Not Orchard Park estate, threats from older males"), q("Risk to staff", "None", rstaff="None"),
          ("Referral", ""), q("Authority", "Hull City Council", au="Kingston upon Hull"), q("YP's views / consent", "Agrees, signed copy in file 6/11/26", cg=True, cm="written", cd="2026-11-06"), q("Care leaver status", "Will qualify as care leaver (remanded LAC 13 wks)", cl=True),
          q("Sent by", "Joanne Tiplady, Resettlement Practitioner", rn="Joanne Tiplady", rr="Resettlement Practitioner"), q("Phone", "01632 960 430 ext 2218", rp="01632 960 430 ext 2218"), q("E mail", "joanne.tiplady@hmyoi.example", "rm"), q("Date", "06/11/2026", rd="2026-11-06")]
    table(d, t1, shade=[i for i, r in enumerate(t1) if r[1] == "" and r[0] in ("Young person", "Family", "People", "Health", "Risk", "Referral")], bold=(0,))
    f.set(n="Reece Oakes", cp="HMYOI Wetherby", ag="youth_custody", rg="HMYOI Wetherby", rt="Casework", hs="threatened", op="YJS worker: Amara Nwosu, Hull Youth Justice, 07700 900 566, amara.nwosu@hullyj.example; Social worker: Greg Hindmarsh, 07700 900 577")
    f.un = [u for u in f.un if u["label"] in ("Unit",)]
    f.lenient += [KEYS[k] for k in ("cl", "ag", "crt", "rt", "au", "ln", "lp", "lm", "hs")]
    pdf = convert(docx_bytes(d), "docx", "pdf")
    f.send("Tiplady, Joanne <joanne.tiplady@hmyoi.example>", "housing@hull-cc.example", "YP leaving Wetherby 11 Dec - R Oakes", "Dear colleague,\n\nPlease find attached notice for the above young person.\n\nRegards\nJo\n", [("Notice to LHA R Oakes.pdf", pdf, PDF)], "2026-11-06 10:40")


def outreach_questions():
    f = Msg("street-outreach-questions", "pdf", "reportlab", "one question a paragraph in bold, the answer below in prose, several facts an answer; hostel manager, mother and dog", lenient=["hs", "lcg", "lcd", "sit", "sup", "rsum", "loss", "via"])
    q, fl = f.q, [P("**Shoreline Street Outreach – referral to the council's homelessness team**", 13, "Times-Roman"), Spacer(1, 8)]

    def qa(no, label, ans, *k, **kv):
        q(label, ans, *k, **kv)
        fl.extend([P("**%s. %s**" % (no, label), 10.5, "Times-Roman"), P(ans, 10.5, "Times-Italic"), Spacer(1, 6)])
    qa(1, "Who are you?", "Ollie Penhaligon, outreach worker. 07700 900 222 is best, ollie@shoreline-outreach.example", rn="Ollie Penhaligon", rr="outreach worker", rp="07700 900 222", rm="ollie@shoreline-outreach.example")
    qa(2, "Who have you met?", "Sandra Louise Treloar, everyone calls her Sandy, born 6th June 1974", n="Sandra Louise Treloar", aka="Sandy", dob="1974-06-06")
    qa(3, "Where and when is she sleeping out?", "Bus shelter by the harbour in Newquay, most nights since 20 September, usually bedded down from 10pm. Verified twice.", rs=True, sit="Bus shelter by the harbour in Newquay")
    qa(4, "How can the council reach her?", "No phone. Through me, or leave word with Jude Carne who manages the day centre, 01632 960 711.", "via")
    qa(5, "Where did she last live, and why did it end?", "Room 4, Tregenna Lodge, St Austell PL25 4XX. The manager Phil Rundle gave her 7 days because of the dog and shouting.", lsa="Room 4, Tregenna Lodge, St Austell PL25 4XX", loss="The manager Phil Rundle gave her 7 days because of the dog and shouting")
    qa(6, "Why are you referring her?", "She is roofless, unwell and winter is coming. She wants a self contained place where Bess (lurcher) can come.", "re")
    qa(7, "Health, drink, drugs, mental health?", "Drinks cider daily. Leg ulcers dressed at the surgery on Mondays. Diagnosed bipolar, stopped her tablets in summer.", sm="Drinks cider daily", phy="Leg ulcers dressed at the surgery on Mondays", mh="Diagnosed bipolar, stopped her tablets in summer")
    qa(8, "Family?", "Mother June, 79, in a care home at Redruth. Daughter Kerensa (28) not in touch, please do not ring her.")
    qa(9, "Any danger to staff or others?", "She can shout but has never hurt anyone. See her in twos if she has been drinking.", rstaff="She can shout but has never hurt anyone. See her in twos if she has been drinking.")
    qa(10, "Has she said yes to this?", "Yes, in front of Jude, Sunday 1 November 2026. Didn't want to sign anything.", cg=True, cm="oral", cd="2026-11-01")
    qa(11, "Which council does she want to go to?", "Cornwall", "au")
    fl.append(P("Form done 2 November 2026", 10.5, "Times-Roman"))
    f.set(rd="2026-11-02", ag="other", rg="Shoreline Street Outreach", hs="homeless", nfa=True)
    f.lenient += [KEYS[k] for k in ("nfa", "op", "re", "hd", "gen", "sm", "phy", "mh")]
    f.send("Ollie Penhaligon <ollie@shoreline-outreach.example>", "homeless@cornwall-housing.example", "Sandy T - rough sleeper Newquay", "Hiya, form for Sandy. I'm out Tues-Sat nights so text rather than ring in the mornings.\nOllie\n", [("Referral Sandy T.pdf", pdf_bytes(fl, "Referral"), PDF)], "2026-11-02 17:08")


def army_boxes():
    f = Msg("garrison-welfare-numbered-boxes", "pdf", "reportlab canvas", "numbered boxes with the small caption at the top left of each, two or three a row; spouse, unit commander, welfare officer", lenient=["hs", "lcg", "lcr", "re", "loss", "sup", "sit", "rt"])
    b = io.BytesIO()
    c = canvas.Canvas(b, pagesize=A4, invariant=1)
    y = [790]
    c.setFont("Courier-Bold", 12)
    c.drawString(40, 805, "HOUSING NOTIFICATION - SERVICE LEAVER            (to local authority)")
    no = [0]

    def row(h, *cells):
        x, w = 40, 515.0 / len(cells)
        for lab, ans in cells:
            no[0] += 1
            c.rect(x, y[0] - h, w, h)
            c.setFont("Helvetica", 6.5)
            c.drawString(x + 3, y[0] - 8, "%d. %s" % (no[0], lab.upper()))
            c.setFont("Helvetica", 9.5)
            yy, cur = y[0] - 20, ""
            for wd in (ans or "").split() + [None]:
                if wd is None or c.stringWidth(cur + " " + wd, "Helvetica", 9.5) > w - 8:
                    c.drawString(x + 4, yy, cur)
                    yy -= 11
                    cur = wd or ""
                else:
                    cur = (cur + " " + wd).strip()
            x += w
        y[0] -= h

    q = f.q
    row(28, q("Service no.", "30118842"), q("Rank", "LCpl"), q("Regiment", "2 LANCS"))
    row(28, q("Surname", "FAIRHURST"), q("Forenames", "Callum James"), q("Date of birth", "19 Oct 95", dob="1995-10-19"))
    row(28, q("Personal mobile", "07700 900 330", "ph"), q("Personal email", "calfairhurst@mailbox.example", "em"))
    row(40, q("Present quarters", "SFA, 8 Ypres Road, Catterick Garrison DL9 3XX", ad="8 Ypres Road, Catterick Garrison DL9 3XX", sit="SFA"), q("Date quarters must be given up", "15 Jan 27", hd="2027-01-15"))
    row(28, q("Discharge date", "30 Nov 26"), q("Reason for discharge", "Medical (P8), knee and hearing", phy="knee and hearing"))
    row(28, ("Spouse or partner", "Jade Fairhurst"), ("Date of birth", "2 Mar 97"), ("Mobile", "07700 900 331"))
    row(28, ("Children (name, dob)", "Alfie Fairhurst 14 Sep 20"), ("Children (name, dob)", "Orla Fairhurst 1 Aug 25"))
    row(64, q("Why accommodation is needed", "Family must leave SFA after discharge. No savings for a private deposit. Want to settle near Jade's parents in Preston.", "re"))
    row(50, q("Council chosen", "Preston", au="Preston"), q("Connection with that area", "Jade's parents Keith and Sue Barlow, 41 Tulketh Brow, Preston, lived there 30 years", lcd="Jade's parents Keith and Sue Barlow, 41 Tulketh Brow, Preston, lived there 30 years", lcg=["family"]))
    row(28, q("Mental health support", "DCMH Catterick, adjustment disorder", mh="DCMH Catterick, adjustment disorder"), q("Any agency to be told?", "N/A"))
    row(28, q("Unit welfare officer", "Capt Eleanor Stroud", rn="Eleanor Stroud", rr="Unit welfare officer"), q("Telephone", "01632 960 140", "rp"), q("Email", "uwo.2lancs@army-mod.example", "rm"))
    row(28, ("Commanding officer", "Lt Col H. Prendergast"), ("Telephone", "01632 960 100"), ("Email", "-"))
    row(40, q("Service person's consent", "I agree to my details going to the council named in box 19.", cg=True), q("Signature and date", "C Fairhurst  26 Oct 26", cm="written", cd="2026-10-26"))
    c.save()
    f.set(n="Callum James Fairhurst", af=True, ag="armed_forces", hs="threatened", rg="2 LANCS", hh=[{"name": "Jade Fairhurst", "relationship": "Spouse or partner", "date_of_birth": "1997-03-02"}, {"name": "Alfie Fairhurst", "relationship": "child", "date_of_birth": "2020-09-14"}, {"name": "Orla Fairhurst", "relationship": "child", "date_of_birth": "2025-08-01"}])
    f.un = [u for u in f.un if u["value"] not in ("N/A", "FAIRHURST", "Callum James")]
    f.lenient += [KEYS["rg"], KEYS["rd"], KEYS["mh"], "household.relationship", KEYS["af"], KEYS["phy"]]
    f.send("UWO 2 LANCS <uwo.2lancs@army-mod.example>", "housing.advice@preston-council.example", "30118842 LCpl Fairhurst - Housing Notification", "Sir/Ma'am,\n\nPlease find attached the housing notification for the above named soldier.\n\nE STROUD\nCapt\nUWO\n", [("Housing Notification Fairhurst.pdf", b.getvalue(), PDF)], "2026-10-26 14:12")
