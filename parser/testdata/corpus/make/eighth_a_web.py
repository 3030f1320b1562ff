#!/usr/bin/python3
"""Forms in HTML mail, and a saved page. Needs what third_lib.py names; run eighth_a_all.py."""
from eighth_a_lib import *  # noqa: F401,F403


def all_():
    probation_outlook_table()
    hospital_bold_run_in()
    leaving_care_page()
    through_the_gate_reply()


def p_(text):
    return '<p class="MsoNormal">%s</p>' % re.sub(r"~~(.+?)~~", r"<s>\1</s>", re.sub(r"\*\*(.+?)\*\*", r"<b>\1</b>", escape(text, quote=False))).replace("\n", "<br>")


def probation_outlook_table():
    f = F("probation-outlook-three-columns-html", "html", "", "a table pasted into Outlook, label, first person, other half; merged heads; the two are referred together",
          lenient=["hs", "sit", "loss", "rt", "op", "rsum", "sup", "household", "lcg", "clc", "csl"])
    rows = [
        ("**KIRKLEES COUNCIL – JOINT PROTOCOL REFERRAL (2 adults)**",), ("", "Adult one", "Adult two"),
        ("Name in full", "Mr Gareth Ian SUTCLIFFE", "Ms Roxanne Mae DUXBURY"), ("Birth date", "19/1/90", "4/8/1992"), ("On probation to", "Dewsbury office", "Dewsbury office"), ("CRN", "M440871", "M512206"),
        ("Contact no.", "07700 900 811", "07700 900 812"), ("Order", "Licence until 3/27", "Suspended sentence"), ("Convicted of", "PWITS class A", "Theft"),
        ("RoSH", "Medium", "Low"), ("MAPPA", "no", "no"), ("Mental health", "PTSD", "none reported"), ("Drugs or alcohol", "Heroin - on Buvidal", "Heroin - on Buvidal"),
        ("**BOTH**",), ("Staying", "tent by the canal at Ravensthorpe since 2 Nov. NFA"), ("What led to this", "PRS landlord illegally evicted them 31 Oct over arrears of £900, police no help. Homeless now & pls see urgently, cold."),
        ("Tied to Kirklees by", "both from Batley, families there"), ("Have both agreed to this being sent?", "yes both verbally at appts today"),
        ("Sent by", "Luke Ashworth-Nunn (PSO) 01632 960 347 luke.ashworth-nunn@probation.example"), ("On", "12.11.26"), ("Council use", "")]
    shared = dict(au="Kirklees", nfa=True, rs=True, hs="homeless", re="PRS landlord illegally evicted them 31 Oct over arrears of £900, police no help. Homeless now & pls see urgently, cold.", arr="£900", lcd="both from Batley, families there",
                  cg=True, cm="oral", rn="Luke Ashworth-Nunn", rr="PSO", rp="01632 960 347", rm="luke.ashworth-nunn@probation.example", rd="2026-11-12", ag="probation")
    f.g(n="Gareth Ian Sutcliffe", dob="1990-01-19", crn="M440871", ph="07700 900 811", cs="licence", cof="PWITS class A", rl="medium", mh="PTSD", sub="Heroin - on Buvidal", **shared)
    f.another()
    f.g(n="Roxanne Mae Duxbury", dob="1992-08-04", crn="M512206", ph="07700 900 812", cof="Theft", rl="low", mh="none reported", sub="Heroin - on Buvidal", **shared)
    f.lenient += ["cs", "arr", "lcd", "ad", "cd", "hd", "rg"]
    f.send("Ashworth-Nunn, Luke <luke.ashworth-nunn@probation.example>", "protocol@kirklees-housing.example", "joint protocol GS / RD",
           html=page(p_("Hi,") + p_("Form won't save so I've pasted the table in.") + hrows(rows, 'class="MsoTableGrid" border="1" cellspacing="0" cellpadding="0"') + p_("Luke") + p_("My usual hours are 8-4 Mon-Thurs")))


def hospital_bold_run_in():
    f = F("hospital-social-work-bold-run-in-html", "html", "", "bold questions with the answer in the same paragraph, a smaller grey guidance after each, discharge date and date homeless differ",
          lenient=["hs", "sit", "loss", "rt", "op", "rsum", "sup", "via", "lcg", "rg"])
    items = [
        ("Who is the patient?", "full legal name", f("", "Mr Bernard Clive Whittle", n="Bernard Clive Whittle")[1]), ("DOB", "", f("", "6-May-1960", dob="1960-05-06")[1]),
        ("NHS number", "10 digits", f("", nhs("999844121"), nhs=nhs("999844121").replace(" ", ""))[1]), ("Which hospital and ward?", "", "Royal Preston, Ward 11 (Major Trauma)"),
        ("When will they leave hospital?", "an estimate is fine", "3.12.26"), ("When will they be without a home?", "may be the same", f("", "10/12/26 (7 nights in a reablement flat first)", hd="2026-12-10")[1]),
        ("Who will get back to us?", "a person and a number, not the ward desk", f("", "Latoya Braithwaite-Hill, hospital social worker, 01632 960 490 opt 3", rn="Latoya Braithwaite-Hill", rr="hospital social worker", rp="01632 960 490 opt 3")[1]),
        ("Address before hospital", "", f("", "HMO, Room 2, 15 Deepdale Mill Row, Preston PR1 9ZZ", ad="HMO, Room 2, 15 Deepdale Mill Row, Preston PR1 9ZZ")[1]), ("Why can't they go back there?", "", f("", "3rd floor no lift, bilateral femur fractures after RTA, will be non weight bearing 12 wks+. Landlord has been asked and has no ground floor room. He's given up the room.", "re")[1]),
        ("Money", "", "PIP applied for. SSP"), ("Does he/she want you to contact us?", "you need a yes", "Yes - told LBH & ward physio 11/11. Form signed? couldn't, both wrists in plaster"),
        ("Which council?", "the patient chooses", f("", "Preston", "au")[1]), ("Email for our reply", "", f("", "hospitalsw.preston@lancs-asc.example", "rm")[1]), ("Completed", "", f("", "Weds 11/11/2026", rd="2026-11-11")[1])]
    f.g(cg=True, cm="oral", cd="2026-11-11", ag="hospital", phy="bilateral femur fractures after RTA, will be non weight bearing 12 wks+")
    f.lenient += ["ag", "phy", "cd", "ad", "lsa", "rp"]
    html = p_("**Lancashire hospitals – housing alert (all districts)**") + "".join(
        '<p class="MsoNormal"><b>%s</b> <span style="color:#808080;font-size:8pt">%s</span> %s</p>' % (escape(a), "(" + h + ")" if h else "", escape(b)) for a, h, b in items)
    html += p_("Please don't attach clinical letters. Lancashire County Council is the controller of this form until it reaches the district.")
    f.send("Braithwaite-Hill, Latoya <latoya.braithwaite-hill@lancs-asc.example>", "homeless.prevention@preston-council.example", "Housing alert BW ward 11", html=page(html))


def leaving_care_page():
    f = F("leaving-care-saved-page-html", "html", "", "an attached page of definition lists, radio buttons read out in words, PA is not the author",
          lenient=["hs", "sit", "loss", "rt", "op", "rsum", "sup", "via", "lcg", "rg"])
    parts = [("Young person", [
        f("Given name", "Fatoumata"), f("Surname", "Diallo"), f("Date of birth", "2006-12-24", dob="2006-12-24"), f("Tel", "07700 900 929", "ph"), f("Email", "fatou.d@post.example", "em"),
        f("First language", "French", "lang"), ("Interpreter", "◯ Yes ⦿ No"), ("Pregnant or parenting", "⦿ Yes ◯ No"), ("If yes, who", "son Ibrahim b. 5 March 2025"), ("Status", "Former relevant child (care leaver), Brent corporate parent"),
        ("Right to remain", "Refugee leave to Aug 2028")]),
        ("Home", [f("Where is she/he living?", "Semi-independent, 77 Chamberlayne Rd NW10 9ZZ, placement funded by LCT", ad="77 Chamberlayne Rd NW10 9ZZ", sit="Semi-independent, placement funded by LCT"), f("When does this finish?", "on 20th birthday", ),
                  f("What is the plan and why are you referring?", "Placement can't go past 20 and she missed the Brent nominations panel because of the baby. Would be homeless with a toddler on Xmas Eve.", "re")]),
        ("Permission", [("⦿", "I've explained this to the young person and she/he agrees"), ("◯", "I have not been able to speak to her/him"), ("Record of it", "Pathway plan review 28 October 2026, signed by F.D.")]),
        ("From", [f("Your name", "Marguerite Stapleton", "rn"), f("Your position", "Duty manager, Leaving Care", rr="Duty manager"), f("Your number", "020 7946 0331", "rp"), f("Your email", "m.stapleton@brent-lct.example", "rm"),
                  ("Her/his PA", "Dean Oyewole 020 7946 0332"), f("Date", "02 November 2026", rd="2026-11-02")])]
    f.g(n="Fatoumata Diallo", itp=False, cl=True, imm="Refugee leave to Aug 2028", hh=[person("Ibrahim", "son", "2025-03-05")], hd="2026-12-24", cg=True, cm="written", cd="2026-10-28", au="Brent", ag="social_services")
    f.lenient += ["hd", "preg", "rr", "cd", "ad"]
    body = "<h1>Brent Housing Needs</h1><h2>Referral for a care leaver, from a personal adviser or social worker</h2><p>Brent residents aged 18 to 25. This page is not saved until you press Send. Fields cannot be left empty; write NA.</p>"
    for h, qs in parts:
        body += "<h3>%s</h3><dl>%s</dl>" % (h, "".join("<dt>%s</dt><dd>%s</dd>" % (escape(a), escape(b)) for a, b in qs))
    f.send("Marguerite Stapleton <m.stapleton@brent-lct.example>", "housing.needs@brent-council.example", "Care leaver referral (saved page as Send button broken)", "The Send button just spins so I have saved the page, attached.\n\nMarguerite\n",
           attach=[("care-leaver-referral.html", page(body, "Referral for a care leaver").encode(), "text/html")])


def through_the_gate_reply():
    f = F("through-the-gate-nested-tables-html", "html", "", "a table within a table, answers in blue, struck text, tbc and see above, shared mailbox beside a personal one",
          lenient=["hs", "sit", "loss", "rt", "op", "rsum", "sup", "via", "lcg", "rg", "crt", "cs", "lsa"])

    def blue(s):
        return re.sub(r"~~(.+?)~~", r"<s>\1</s>", '<span style="color:#1F3864">%s</span>' % escape(s, quote=False).replace("\n", "<br>"))

    def inner(*pairs):
        return '<table width="100%%" cellpadding="3">%s</table>' % "".join('<tr><td width="35%%" style="background:#eee">%s</td><td>%s</td></tr>' % (escape(a), blue(b)) for a, b in pairs)
    left = inner(f("Man's name", "Ashraf Uddin", "n"), f("DOB", "11.11.1987", dob="1987-11-11"), f("Prison number", "A9104FT", "pn"), ("CRN", "tbc"), f("Ethnicity", "Bangladeshi", "eth"), f("Religion", "Muslim"))
    right = inner(f("Prison", "HMP & YOI Hull", cp="HMP Hull"), f("Getting out", "~~7 Dec~~ 4 Dec 26 (moved, w/end)", crd="2026-12-04"), f("How", "Automatic, end of 28 day FTR", cs="recall"), f("Supervised by", "Hull PDU, OM N. Bramley", ln="N. Bramley"), ("OM's number", "see below"), f("RoSH / MAPPA", "Med / N", rl="medium"))
    wide = inner(f("Where was he before?", "bail hostel then 4 wks on cousin's floor at 21 Spring Bank Vw, cousin says no more", ), f("Reason you are referring", "No address to be released to & recalled last time for having none. Wants to get away from Leeds lot. Will sleep rough.", "re"),
                 f("Why Hull if not from there?", "From Leeds originally (see Leeds DTR, refused LC) but gang threats there, police letter att. Cousin + mosque in Hull.", lce="From Leeds originally (see Leeds DTR, refused LC) but gang threats there, police letter att. Cousin + mosque in Hull."),
                 f("Where must he not live?", "Leeds LS7-LS9", excl="Leeds LS7-LS9"), f("Fit and well?", "Hep B, back pain. Low mood - no meds. Cannabis.", phy="Hep B, back pain", mh="Low mood - no meds", sub="Cannabis"),
                 ("Does he want this sent? Proof?", "Yes. Signed disclaimer dd 2/11, scanned to OM"),
                 f("You", "Rhiannon Skelton, TTG Housing Worker, Threshold North\nr.skelton@thresholdnorth.example / hull.ttg@thresholdnorth.example\n01632 960 590. OM is on 01632 960 595", rn="Rhiannon Skelton", rr="TTG Housing Worker", rg="Threshold North",
                   rm="r.skelton@thresholdnorth.example", rp="01632 960 590", lp="01632 960 595"), f("Filled in", "3rd Nov '26", rd="2026-11-03"))
    f.g(cg=True, cm="written", cd="2026-11-02", au="Kingston upon Hull", ag="other")
    f.lenient += ["ag", "phy", "mh", "sub", "cd", "rs", "lcd", "nfa", "excl"]
    html = p_("**Hull City Council Housing Options – men leaving prison**") + p_("Reply in blue please. We read these on Mondays and Thursdays. If release is within 3 days telephone 01632 960 580.") + (
        '<table border="1" width="700"><tr><td valign="top">%s</td><td valign="top">%s</td></tr><tr><td colspan="2">%s</td></tr><tr><td colspan="2">%s</td></tr></table>' % (left, right, wide, "HCC: &nbsp; DTR no.&nbsp;&nbsp;&nbsp;&nbsp; Officer"))
    f.send("Rhiannon Skelton <r.skelton@thresholdnorth.example>", "prison.leavers@hull-council.example", "Uddin - out 4 Dec", html=page(p_("Hiya, in blue as asked") + html))
