#!/usr/bin/python3
"""PDF forms, first part: fillable, typed over, printed from a browser, ruled, a letter. Needs what ninth_a_lib.py names; run ninth_a_all.py."""
from ninth_a_lib import *  # noqa: F401,F403

BLUE = (0.05, 0.1, 0.6)


def all_():
    council_fillable()
    womens_prison_overlay()
    emergency_two_pages()
    browser_print()
    outreach_couple()


def council_fillable():
    f = F("council-fillable-fields-by-navigator", "pdf", "reportlab AcroForm", "text fields, check boxes, a radio pair and a choice list; the words of the page hold no answer; fields named by number", lenient="sit op hs rsum loss via lcg rt ad")
    p = Pdf(title="Professionals form", producer="Adobe PDF Library 15.0", author="Medway Council")
    a = p.c.acroForm
    n = [0]
    p.at(50, 50, "Medway Council", 15, True)
    p.at(50, 68, "Housing Solutions: tell us about someone you work with who may become homeless", 11)
    p.at(50, 84, "Fill this in on a computer, save it and e-mail it to us. Fields with a * cannot be left out.", 8.5, italic=True)

    def tf(x, y, w, v, h=16, multi=False):
        n[0] += 1
        a.textfield(name="Text%d" % n[0], x=x, y=p.H - y - 4, width=w, height=h, value=v, fontSize=9, fontName="Helvetica", borderWidth=0.5, fieldFlags="multiline" if multi else "", forceBorder=True)

    def q(y, label, v, x=50, lw=150, w=345):
        p.at(x, y, label, 9.5)
        tf(x + lw, y, w, v)

    def cb(x, y, label, on):
        n[0] += 1
        a.checkbox(name="Check Box%d" % n[0], x=x, y=p.H - y - 2, size=11, checked=on, buttonStyle="check", borderWidth=0.5)
        p.at(x + 15, y, label, 9.5)
    y = 108
    p.at(50, y, "Part 1   The person", 11, True)
    q(y + 20, "* First name(s)", "Dorota", w=130)
    q(y + 20, "* Last name", "Lis", x=350, lw=65, w=130)
    q(y + 42, "* Date of birth", f("27/06/1972", dob="1972-06-27"), w=130)
    q(y + 42, "NI number", "", x=350, lw=65, w=130)
    q(y + 64, "Telephone", f("07700 900478", "ph"), w=130)
    q(y + 64, "Email", "", x=350, lw=65, w=130)
    q(y + 86, "Where are they staying?", f("c/o friend 61 Luton Road Chatham ME4 9ZZ - sofa, friend's landlord objects", ad="61 Luton Road Chatham ME4 9ZZ", sit="c/o friend - sofa, friend's landlord objects"))
    p.at(50, y + 108, "First language", 9.5)
    a.choice(name="Dropdown1", x=200, y=p.H - y - 112, width=130, height=16, options=["English", "Bulgarian", "Polish", "Slovak", "Other"], value="Polish", fontSize=9, fontName="Helvetica", borderWidth=0.5)
    p.at(350, y + 108, "Needs an interpreter", 9.5)
    for i, (lab, on) in enumerate((("Yes", True), ("No", False))):
        a.radio(name="Group1", value=lab, selected=on, x=450 + 45 * i, y=p.H - y - 110, size=11, borderWidth=0.5, buttonStyle="circle")
        p.at(464 + 45 * i, y + 108, lab, 9.5)
    f.g(n="Dorota Lis", lang="Polish", itp=True)
    y += 140
    p.at(50, y, "Part 2   What is happening", 11, True)
    for i, (lab, on) in enumerate((("Homeless now", True), ("Homeless within 56 days", False), ("Later than that", False))):
        cb(50 + i * 160, y + 22, lab, on)
    f.g(hs="homeless")
    f.lenient.remove("hs")
    p.at(50, y + 44, "* Tell us why, in a few words", 9.5)
    tf(50, y + 98, 495, f("Live-in carer job ended 30 October when the lady she cared for died, and the room went with the job. Came to A&E on 14 and 17 November with chest pain, anxiety related, no cardiac cause.", "re"), 48, True)
    p.at(50, y + 122, "Tick any that apply", 9.5)
    for i, (lab, on) in enumerate((("Mental health", True), ("Physical health", False), ("Drugs or alcohol", False), ("Domestic abuse", False), ("Care leaver", False), ("Has been in the forces", False), ("Sleeping rough", False), ("Pregnant", False))):
        cb(50 + (i % 4) * 124, y + 142 + (i // 4) * 20, lab, on)
    f.g(sup=["Mental health"])
    q(y + 188, "Anyone else to be housed with them?", "no", lw=190, w=305)
    q(y + 210, "Landlord or agent, if any", "", lw=190, w=305)
    q(y + 232, "Next of kin or friend we can ring", "Ewa Lis (daughter, Gdansk) speaks English +48 messages only", lw=190, w=305)
    y += 262
    p.at(50, y, "Part 3   You", 11, True)
    q(y + 20, "* Your name", f("Femi Ogundele", "rn"))
    q(y + 42, "* Your job and organisation", f("High Intensity Use Navigator, Emergency Department, Medway Maritime", rr="High Intensity Use Navigator", rg="Medway Maritime"))
    q(y + 64, "* Telephone", f("01632 960 473", "rp"), w=130)
    q(y + 64, "Email", f("femi.ogundele@mmh-nhs.example", "rm"), x=350, lw=45, w=150)
    p.at(50, y + 92, "* Has the person agreed to you telling us?", 9.5)
    cb(250, y + 92, "Yes, in writing", False)
    cb(350, y + 92, "Yes, verbally", True)
    cb(450, y + 92, "No", False)
    q(y + 114, "* Date they agreed", f("17/11/2026", cd="2026-11-17"), w=130)
    q(y + 114, "* Today", f("18/11/2026", rd="2026-11-18"), x=350, lw=45, w=100)
    p.at(50, y + 150, "For Medway staff:   case no.  _______________   seen by _______________   on __/__/____", 8.5)
    f.g(cg=True, cm="oral", au="Medway", ag="emergency_department")
    f.lenient += ["rg", "au", "mh", "phy", "hd", "cl", "da", "af", "rs", "preg", "sub", "rt"]
    f.send("Ogundele, Femi (MEDWAY MARITIME) <femi.ogundele@mmh-nhs.example>", "housing.solutions@medway-council.example", "Professionals form - DL", "Hello,\n\nForm attached as requested when I rang.\n\nFemi\nHIU Navigator, ED\n",
           attach=[("Professionals form DL.pdf", packed(p.bytes()))], date=datetime.datetime(2026, 11, 18, 14, 2))


def womens_prison_overlay():
    f = F("womens-prison-typed-over", "pdf", "reportlab, answers merged as a second layer", "a printed form typed over: every label first in the page, then every answer in blue; the mail gives the date of birth the form left out and the right council", lenient="op sit hs rsum loss via lcg rt cs sup cl")
    base = Pdf(font="Times-Roman")
    over = Pdf(font="Helvetica")
    base.at(50, 52, "HMP & YOI FOSTON HALL", 13, True)
    base.at(50, 70, "Resettlement: leaving with nowhere to go", 12)
    base.line(50, 76, 545, 76)

    def row(y, items, h=26):
        x = 50
        for label, w, ans in items:
            base.rect(x, y, w, h, color=(0.4, 0.4, 0.4))
            base.at(x + 3, y + 9, label, 7.5)
            if ans:
                over.text(x + 6, y + 20, ans, w - 10, 9.5, color=BLUE)
            x += w
    row(90, [("Surname", 165, "DEWHURST"), ("First names", 165, "Tanya Louise"), ("Number", 165, f("A9924FJ", "pn"))])
    row(116, [("Date of birth", 165, ""), ("House / room", 165, "E House 2-11"), ("CRN", 165, f("U660913", "crn"))])
    row(142, [("Offence and sentence", 330, f("Fraud by abuse of position, 20 months", cof="Fraud by abuse of position", csl="20 months")), ("Release date", 165, f("22nd December 26", crd="2026-12-22"))])
    row(168, [("Release under", 165, f("CRD", "crt")), ("Risk of serious harm", 165, f("Low", rl="low")), ("MAPPA", 165, "no")])
    row(194, [("Where did you live before this sentence, and what happened to that place?", 495, f("With husband at 5 Appleby Rise, Burton DE14 9ZZ. Divorced while in here and it was sold in May.", lsa="5 Appleby Rise, Burton DE14 9ZZ"))], 30)
    row(224, [("Children - names, ages, who has them now", 495, "Archie 9 and Mia 6, with their dad. Weekend contact only so not to be counted")], 30)
    row(254, [("What has brought this about, in your words?", 495, f("I have been to three supported places in Derby and all want someone with a drug problem. My parole officer says CAS3 is full. My sister in Swadlincote let me have weekends on ROTL but her husband says not to live.", "re"))], 56)
    row(310, [("Which council do you want us to tell?", 250, "East Staffordshire"), ("Why them? (family, work, lived there)", 245, "lived there 14 yrs til the divorce")])
    row(336, [("Health, body and mind", 250, f("Fibromyalgia. Under inreach for PTSD", phy="Fibromyalgia", mh="Under inreach for PTSD")), ("Ever been hurt by a partner or family member?", 245, f("Yes, first husband (Carl), years ago", da=True))])
    row(362, [("Community offender manager", 250, f("Rosalind Keane, Burton office", ln="Rosalind Keane")), ("Their telephone / email", 245, f("01632 960 843 r.keane@probation.example", lp="01632 960 843", lm="r.keane@probation.example"))])
    row(388, [("I agree to the prison telling this council", 250, "T Dewhurst"), ("Signed on", 245, f("10/11/26", cd="2026-11-10"))])
    row(414, [("Resettlement worker", 165, f("Bev Stanyon", "rn")), ("Telephone", 165, f("01632 960 840", "rp")), ("Date", 165, f("11/11/26", rd="2026-11-11"))])
    base.at(50, 462, "Keep a copy on the woman's file and give her one.", 8)
    f.g(n="Tanya Louise Dewhurst", dob="1984-02-29", au="South Derbyshire", cp="HMP Foston Hall", ag="prison", cg=True, cm="written", lcg=["family"], rr="Resettlement worker", rg="HMP & YOI Foston Hall")
    f.lenient += ["rr", "rg", "lcd", "lce", "mh", "phy", "household", "cas3"]
    import pypdf
    b, o = (pypdf.PdfReader(io.BytesIO(x.bytes())) for x in (base, over))
    w = pypdf.PdfWriter()
    b.pages[0].merge_page(o.pages[0])
    w.add_page(b.pages[0])
    w.add_metadata({"/Producer": "macOS Version 13.6 Quartz PDFContext"})
    out = io.BytesIO()
    w.write(out)
    f.send("Stanyon, Bev (Foston Hall) <bev.stanyon@hmps-fostonhall.example>", "housing.options@southderbyshire-dc.example", "Ms Dewhurst, release 22/12",
           "Dear Housing Options,\n\nI attach our form for Ms Dewhurst. Two things since it was done:\n\n- her date of birth got left off, it is 29 February 1984\n- on the form she asked for East Staffordshire. She has thought again and now wants South Derbyshire District Council to have it instead because her sister is in Swadlincote, so please treat it as made to you. I have not sent it to East Staffs.\n\nShe has no phone in here. Post or via me.\n\nBev Stanyon\nResettlement worker\nHMP/YOI Foston Hall\n01632 960 840\n",
           attach=[("Dewhurst nowhere to go form.pdf", out.getvalue())], date=datetime.datetime(2026, 11, 13, 10, 27))


def emergency_two_pages():
    f = F("emergency-department-two-pages", "pdf", "reportlab tables", "two pairs a row over two pages, the hospital's address at the head, doctor and GP named, discharge date apart from date homeless", lenient="op sit hs rsum loss via lcg rt sup lcd nfa")
    p = Pdf(title="ED homelessness", producer="Microsoft: Print To PDF")
    p.at(45, 45, "Royal Cumberland Infirmary, Hardwicke Circus Annexe, Carlisle CA3 9ZZ   Switchboard 01632 960 000", 8)
    p.at(45, 64, "EMERGENCY DEPARTMENT   -   HOMELESS OR AT RISK: NOTICE TO HOUSING", 12, True)
    W = [105, 150, 105, 150]
    g = (0.88, 0.92, 0.97)
    y = p.table(45, 76, W, [
        ["PATIENT LABEL"], ["Surname", "McAllister", "Forename", "Duncan Iain"], ["D.O.B.", f("14.02.1963", dob="1963-02-14"), "Age / sex", "63 / M"], ["Hosp. no.", "RCI 5538120", "NHS no.", f("4010232137", "nhs")],
        ["GP", "Dr Harker, Eden Medical Group, 01632 960 015", "Address on PAS", f("14 Warwick Square, Carlisle CA1 9ZZ", "lsa")], ["Arrived", "15/11/26 02:10 by ambulance", "Seen by", "Dr N. Obi, ST4"],
        ["THE HOUSING CONCERN"], ["Is the patient", "[X] homeless now\n[  ] losing a home within 56 days\n[  ] not sure", "Slept last night", f("bus shelter, Botchergate", sit="bus shelter, Botchergate")], ["What happened", f("Left the PAS address in the summer when his brother Fraser, whose tenancy it was, went into a nursing home and the council took the flat back. Tent at Rickerby Park, then streets. Brought in with hypothermia.", "re")],
        ["Fit to leave ED", "15/11/26 pm", "Where to", "Patient lounge until 20:00 only"], ["Phone", f("None, stolen", ) , "How to find him", f("Through the Salvation Army drop-in, ask for Moira", "via")],
        ["HEALTH"], ["Diagnosis today", "Hypothermia, early trench foot", "Long term", f("AF on apixaban; alcohol dependence, about 40 units a day", phy="AF on apixaban", sub="alcohol dependence, about 40 units a day")], ["Capacity", "Yes", "Safeguarding raised", "Yes, self neglect, 15/11"],
    ], labels=(0, 2), fill=g, size=9)
    f.g(n="Duncan Iain McAllister", gen="M", hs="homeless", rs=True)
    p.at(45, p.H - 25, "ED-HN1 version 2    Page 1 of 2", 7.5)
    p.page()
    p.at(45, 45, "EMERGENCY DEPARTMENT   -   HOMELESS OR AT RISK: NOTICE TO HOUSING  (continued)", 9, True)
    p.table(45, 60, W, [
        ["CHOICE AND CONSENT"], ["Council chosen by the patient", f("Cumberland", "au"), "Reason for choice", f("born and bred in Carlisle", "lcd")], ["Consent to share", "[X] Yes   [  ] No   [  ] Lacks capacity, best interests", "How / when", f("verbal, 15/11/2026, witnessed by HCA", cm="oral", cd="2026-11-15")],
        ["RISK"], ["To staff", f("Nil on this attendance. 2024 flag for spitting", "staff"), "To self", "Neglect"],
        ["SENDER"], ["Name", f("Kirsty Nairn", "rn"), "Role", f("Alcohol Liaison Nurse", "rr")], ["Tel", f("01632 960 018", "rp"), "Email", f("kirsty.nairn@rci-nhs.example", "rm")], ["Date", f("15 Nov 2026", rd="2026-11-15"), "Time", "13:20"],
    ], labels=(0, 2), fill=g, size=9)
    p.at(45, p.H - 25, "ED-HN1 version 2    Page 2 of 2", 7.5)
    f.g(cg=True, ag="emergency_department", rg="Royal Cumberland Infirmary", rt="Emergency Department")
    f.lenient += ["rg", "sub", "phy", "lsa", "gen", "ad"]
    f.lenient.remove("hs")
    f.send("NAIRN, Kirsty (RCI) <kirsty.nairn@rci-nhs.example>", "homelessness@cumberland-council.example", "ED notice - DM", "Please find attached. Also rung to your out of hours line, spoke to Craig.\n\nKirsty Nairn RMN\n", html="<div style=\"font-family:Calibri\">Please find attached. Also rung to your out of hours line, spoke to Craig.<br><br>Kirsty Nairn RMN</div>",
           attach=[("ED-HN1 DM.pdf", p.bytes())], date=datetime.datetime(2026, 11, 15, 13, 31))


def browser_print():
    f = F("web-form-printed-by-browser", "pdf", "reportlab as a browser prints", "numbered questions of an online form with the answer on the line below, the choices not shown, browser's head and foot on each page", lenient="op sit hs rsum loss via lcg rt sup lcd")
    p = Pdf(font="Helvetica", producer="Skia/PDF m118", title="Worried about someone's housing?")
    y = [0]

    def frame(n):
        p.at(30, 25, "19/11/2026, 09:14", 8)
        p.at(p.W - 30, 25, "Worried about someone's housing? - NE Hants partner form", 8, right=True)
        p.at(30, p.H - 18, "https://forms.nehants-partners.example/r/8c1f22?print=1", 8)
        p.at(p.W - 30, p.H - 18, "%d/2" % n, 8, right=True)
        y[0] = 60
    frame(1)
    p.at(50, 62, "Worried about someone's housing?", 16)
    p.at(50, 80, "Response 412   |   Submitted 19 Nov 2026 09:13   |   Rushmoor", 9, color=(0.4, 0.4, 0.4))
    y[0] = 105
    n = [0]

    def q(label, ans):
        n[0] += 1
        if y[0] > p.H - 90:
            p.page()
            frame(2)
        p.at(50, y[0], "%d." % n[0], 10.5)
        e = p.text(72, y[0], label, 460, 10.5)
        e = p.text(72, e + 16, ans, 460, 10, color=(0.1, 0.1, 0.1))
        y[0] = e + 22
    q("Your organisation", f("Hampshire County Council, Adults' Health and Care", "rg"))
    q("Your name", f("Clement Adjei", "rn"))
    q("Job title", f("Social Worker (Learning Disability Team)", "rr"))
    q("Best email for you", f("clement.adjei@hants-ahc.example", "rm"))
    q("Best number for you", f("01632 960 188", "rp"))
    q("Name of the person you are worried about", f("Graham Tolley", "n"))
    q("Their date of birth", f("02/05/1981", dob="1981-05-02"))
    q("Their number (leave blank if we should go through you)", f("go through me or his support worker Bex on 07700 900 189", via="go through me or his support worker Bex on 07700 900 189"))
    q("Where they live at the moment", f("3 Institute Road, Aldershot GU12 9ZZ (his late mother's council house)", ad="3 Institute Road, Aldershot GU12 9ZZ"))
    q("Who owns it?", f("Vivid Homes", "ll"))
    q("What is the worry?", f("Mum died on 2 October. Graham has lived with her all his life but Vivid say he cannot succeed as she had already succeeded from his dad. Notice to quit expires 14 December and they want the three bed back. He will not cope with bidding.", "re"))
    q("When will they be without a home?", f("14 December 2026 or soon after", hd="2026-12-14"))
    q("Do they have: (select all that apply)", "Learning disability; Physical health condition")
    q("Tell us more about that", f("Moderate learning disability, epilepsy (last seizure August). Easy read please.", "phy"))
    q("Does anyone live with them who would need to move too?", "No")
    q("Do they agree with you telling us?", f("Yes", cg=True))
    q("How do you know?", f("He told me at home visit on 16 November with Bex there, and signed the easy read sheet", cm="written", cd="2026-11-16"))
    q("Which council?", f("Rushmoor", "au"))
    q("Could it be unsafe for one officer to visit?", f("No", staff="No"))
    q("Is anyone else helping?", "Bex Farrow, Andover Mencap; sister Linda in Spain")
    f.g(sup=["Learning disability", "Physical health condition"], rd="2026-11-19", ag="social_services", hs="threatened", op="Bex Farrow, Andover Mencap")
    f.lenient += ["phy", "rg", "staff", "cm", "hd"]
    f.send("Adjei, Clement <clement.adjei@hants-ahc.example>", "housingoptions@rushmoor-bc.example", "Fwd: partner form response 412", "Good morning\n\nI put this through the partner site but got an error at the end so not sure it reached you. Printout attached.\n\nClement Adjei\n",
           attach=[("Worried about someones housing - response 412.pdf", p.bytes())], date=datetime.datetime(2026, 11, 19, 9, 20))


def outreach_couple():
    f = F("outreach-team-couple-columns", "pdf", "reportlab tables", "PDF with a column for each of a couple, both referred, facts common to both below; third name is the dog", lenient="household op sit rsum loss via lcg rt sup lcd nfa rg")
    p = Pdf(title="Couple", producer="LibreOffice 7.4")
    p.at(45, 50, "Street Outreach Brighton - joint notice for two people sleeping out together", 13, True)
    p.at(45, 66, "Use this sheet only when both want to be housed together. Otherwise one sheet each.", 9)
    y = p.table(45, 80, [125, 190, 190], [
        ["", "First person", "Second person"], ["Name", "Shane Whelan", "Katie Louise Mott"], ["Street name", "Whelo", "-"], ["Birthday", "19/08/1985", "02/01/1993"], ["Mobile", "07700 900 207", "no phone, use his"], ["CHAIN ref", "110482", "117306"], ["Nationality", "Irish", "British"], ["NI", "QQ 29 55 01 B", "QQ 90 31 62 D"],
        ["Where they last had a home", "14 Ann's Court, Hove BN3 9ZZ", "14 Ann's Court, Hove BN3 9ZZ"], ["Drink or drugs", "Alcohol daily", "Heroin, on script at Pavilions"], ["Mental health", "None reported", "EUPD, depression"], ["Body", "Broken wrist in plaster", "Pregnant? No. Underweight"], ["Probation?", "No", "Yes - CRN L207714, Helen Tait 01632 960 208"], ["Says yes to this notice", "Yes, verbally 16/11", "Yes, verbally 16/11"],
    ], size=9, labels=(0,))
    p.table(45, y + 14, [125, 380], [
        ["Sleeping where", f("beach huts by the lagoon, Hove, in one tent, seen 6 nights out of 7", sit="beach huts by the lagoon, Hove, in one tent, seen 6 nights out of 7")], ["Out since", "end of September 2026"], ["How they came to be out", f("Private tenancy in her name ended by the landlord after the boiler dispute, bailiffs 28 September. Hostels will not take couples or the dog (Molly).", "re")], ["Council", f("Brighton and Hove", "au")],
        ["Anything for the safety of your officers", f("Dog not good with men. Otherwise no concerns", staff="Dog not good with men. Otherwise no concerns")], ["Outreach worker", f("Mattias Holm", "rn")], ["Tel", f("07700 900 209", "rp")], ["Email", f("mattias.holm@sobrighton.example", "rm")], ["Sheet date", f("17.11.26", rd="2026-11-17")],
    ], size=9)
    f.g(rs=True, hs="homeless", lsa="14 Ann's Court, Hove BN3 9ZZ", cg=True, cm="oral", cd="2026-11-16", ag="other", rr="Outreach worker", rg="Street Outreach Brighton")
    shared = dict(f.people[0])
    f.g(n="Shane Whelan", aka="Whelo", dob="1985-08-19", ph="07700 900 207", nat="Irish", ni="QQ295501B", sub="Alcohol daily", mh="None reported", phy="Broken wrist in plaster")
    f.next()
    f.people[-1].update(shared)
    f.g(n="Katie Louise Mott", dob="1993-01-02", nat="British", ni="QQ903162D", crn="L207714", sub="Heroin, on script at Pavilions", mh="EUPD, depression", phy="Underweight", preg=False)
    f.lenient += ["phy", "ph", "preg", "xr", "rr", "lead", "ln", "lp", "cd", "hd"]
    f.lenient.remove("lead")
    f.send("Mattias Holm <mattias.holm@sobrighton.example>", "rough.sleepers@brighton-hove.example", "Joint notice - SW & KM at lagoon", "Hiya,\n\nAs promised at the TTG meeting. They are both up for assessment hub, together or not at all.\n\nMattias\n", attach=[("joint notice SW KM.pdf", p.bytes())], date=datetime.datetime(2026, 11, 17, 11, 11))
