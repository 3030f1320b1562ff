#!/usr/bin/python3
"""Word forms of public bodies and councils; first part. Needs what third_lib.py names; run tenth_w_all.py."""
from tenth_w_lib import *  # noqa: F401,F403


def all_():
    durham_small_labels()
    refuge_abuser_first()
    youth_justice_controls()
    jobcentre_numbered()
    ward_two_pairs()
    leaving_care_old_fields()


def durham_small_labels():
    f = F("gaol-grid-answer-under-label", "docx", "python-docx", "four small labels a row with the answer under each in the same cell, offender manager's block beside the case worker's, no-contact person at the end",
          lenient=["hs", "cs", "sit", "loss", "lcg", "rsum", "rt", "via", "lsa", "crt", "clc"])
    d = document("Arial", 9)
    para(d, "**HMP DURHAM – OFFENDER MANAGEMENT UNIT**")
    para(d, "**Pre-release accommodation notification to local authority**")
    nl = "\n"
    t = table(d, [
        ("**Who is leaving us**",),
        (j(f("Family name", "BRANNIGAN"), nl), j(f("Given name(s)", "Tyler Joseph"), nl), j(f("Born on", "07/02/1999", dob="1999-02-07"), nl), j(f("NOMS", "A4471EV", "pn"), nl)),
        (j(f("pCRN", "G615208", "crn"), nl), j(f("Wing / cell", "D3-14"), nl), j(f("Ethnic code", "W1 White British", eth="White British"), nl), j(f("NI no", "QQ 40 91 77 B", ni="QQ409177B"), nl)),
        (j(f("Leaving date", "Thurs 17 Dec 2026", crd="2026-12-17"), nl), j(f("Leaving on", "HDC", "crt"), nl), j(f("Main offence", "Burglary (dwelling)", "cof"), nl), j(f("Term", "22 months", "csl"), nl)),
        (j(f("Where did they live before they came in, and can they go back?", "27 Kestrel Close, Peterlee SR8 4QT - his nana's. She has gone into residential care and the tenancy has been handed back so no.", lsa="27 Kestrel Close, Peterlee SR8 4QT",
           loss="his nana's. She has gone into residential care and the tenancy has been handed back"), nl),),
        ("**Who is dealing with it**",),
        ("Inside", None, "Outside"),
        (j(f("Case worker", "Denise Ord", "rn"), nl), j(f("Grade", "B3 OMU case admin", rr="OMU case admin"), nl), j(f("COM", "Hassan Mirza", "ln"), nl), j(f("Office", "Peterlee probation"), nl)),
        (j(f("Ext / DDI", "01632 960 417", "rp"), nl), j(f("Mail", "denise.ord@hmps.example", "rm"), nl), j(f("Mobile", "07700 900 338", "lp"), nl), j(f("Mail", "h.mirza@probation.example", "lm"), nl)),
        ("**What we are asking**",),
        (j(f("LA this goes to", "Durham County Council", au="County Durham"), nl), None, j(f("Does he know and agree?", "Y – signed on wing 20/10/26", cg=True, cm="written", cd="2026-10-20"), nl)),
        (j(f("Why it goes there", "Always lived in Easington/Peterlee. Mam and 2 sisters still there (mam Michelle Brannigan, 9 Fern Ct, 01632 960 555, dob 3/3/78 – no room, overcrowded)", "lcd"), nl),),
        (j(f("Why we think he'll be without a home", "Nowhere to go when he gets out. HDC can't be used without an address and CAS2 have turned him down.", "re"), nl),),
        ("**Anything staff should know**",),
        (j(f("RoSH", "Medium", rl="medium"), nl), j(f("MAPPA", "No"), nl), j(f("Sch 1 / SOR", "No", rso=False), nl), j(f("Fire setting", "No", arson=False), nl)),
        (j(f("Must not contact / must not go near", "Ex partner Kayleigh Dunn (dob 19.11.2000) or Passfield Square, Horden", excl="Ex partner Kayleigh Dunn (dob 19.11.2000) or Passfield Square, Horden"), nl),),
    ])
    f.g(n="Tyler Joseph Brannigan", rg="HMP Durham", rt="Offender Management Unit", cp="HMP Durham", ag="prison", hs="threatened")
    f.lenient += ["au", "excl"]
    shade(t, 0, 5, 9, 13)
    para(d, "Form completed " + f("", "22/10/26", rd="2026-10-22")[1] + " by D Ord")
    f.send("Ord, Denise [HMPS] <denise.ord@hmps.example>", "housing.solutions@countydurham.example", "BRANNIGAN A4471EV", "Hi\nOne for December. Any probs ring Hassan (COM) not me as I'm off next week.\nDen\n",
           attach=[("A4471EV pre release.docx", docx_bytes(d), DOCX)])


def refuge_abuser_first():
    f = F("refuge-abuser-before-client", "docx", "python-docx", "the abuser's block first with the same labels as the woman's, children in a table, ticks in a column after the words",
          lenient=["hs", "sit", "lcg", "lcd", "rt", "rsum", "loss", "mh", "re", "lsa"])
    d = document("Calibri", 11)
    para(d, "**Tamarind House Women's Refuge**   Move-on / duty to refer form   **CONFIDENTIAL – do not post anything to the woman's old address**")
    table(d, [("1. Person she is fleeing (do NOT contact)",), ("Name", "Darren Pike", "DOB", "12/06/1984"), ("Address", "88 Lomond Road, Luton LU4 0XX", "Phone", "07700 900111"), ("Relationship", "Ex-husband", "On bail?", "Yes, no contact")])
    para(d, "")
    table(d, [("2. Woman in refuge",),
              f("Name", "Mrs Oyinkansola (Yinka) Adeyemi-Pike", n="Oyinkansola Adeyemi-Pike", aka="Yinka") + f("DOB", "30/09/1990", dob="1990-09-30"),
              f("Safe address", "PO Box 214, Bedford MK40 9ZZ (refuge, location not disclosed)", ad="PO Box 214, Bedford MK40 9ZZ") + f("Phone", "07700 900612 text first", ph="07700 900612"),
              f("E-mail", "yinka.ap@mailbox.example", "em") + f("Ethnicity", "Black African", "eth"),
              f("NINO", "QQ118820A", "ni") + f("Nationality", "Nigerian, ILR since 2019", nat="Nigerian", imm="ILR since 2019"),
              f("Recourse to public funds", "Yes", pf=True) + f("Interpreter", "No", itp=False)])
    para(d, "3. Children with her")
    table(d, [("First name", "Surname", "M/F", "Born", "School / nursery"), ("Temi", "Pike", "F", "14/01/2017", "Castle Lower"), ("Jordan", "Pike", "M", "02/08/2021", "none yet")])
    f.g(hh=[{"name": "Temi Pike", "date_of_birth": "2017-01-14"}, {"name": "Jordan Pike", "date_of_birth": "2021-08-02"}])
    para(d, "4. Tell us what happened and what she needs")
    table(d, [(f("", "Came to us from Luton on 6 May 2026 after police were called. Joint private tenancy with Mr Pike, he is still there. Ready to move on and our funding for her room ends 11 December 2026. Wants Bedford, Temi is settled at school. "
                     "Anxiety, on sertraline, seeing our counsellor.", "re", mh="Anxiety, on sertraline, seeing our counsellor")[1],)])
    f.g(hd="2026-12-11", lsa="88 Lomond Road, Luton LU4 0XX", sit="refuge", da=True)
    f.lenient += ["hd", "household.relationship"]
    para(d, "5. Please tick")
    table(d, [("Domestic abuse – current or past", "✓"), ("Substance use", ""), ("Mental health", "✓"), ("Pregnant", ""), ("Left local authority care", ""), ("Served in armed forces", "")])
    f.g(sup=["Domestic abuse – current or past", "Mental health"])
    table(d, [("6. Council she wants to approach", f("", "Bedford Borough", au="Bedford")[1]), ("7. She has agreed to this form and to you ringing her", f("", "✓ Yes  ☐ No   Date: 19 October 2026", cg=True, cd="2026-10-19")[1])])
    para(d, "8. Filled in by")
    table(d, [f("Name", "Comfort Blackwood", "rn") + f("Post", "Senior support worker", "rr"), f("Phone (office hrs)", "01632 960201", "rp") + f("E-mail", "comfort@tamarindhouse.example", "rm"), ("Line manager", "Ruth Okell 01632 960202", "Date", f("", "19.10.26", rd="2026-10-19")[1])])
    f.g(rg="Tamarind House Women's Refuge", ag="other")
    f.send("Comfort Blackwood <comfort@tamarindhouse.example>", "homeless@bedford-housing.example", "Referral - please treat as sensitive", "Good afternoon,\n\nPlease see attached. The woman's ex husband has relatives at the council, so please limit who sees it.\n\nComfort\n",
           attach=[("Referral OAP.docx", docx_bytes(d), DOCX)])


def youth_justice_controls():
    f = F("youth-justice-drop-downs", "docx", "hand-made OOXML", "content controls, drop-downs and a date control, mother's details between the young person's and the worker's, hints left in the unanswered",
          lenient=["hs", "sit", "lcg", "rt", "loss", "rsum", "via"])
    hint = "Choose an item."
    text_hint = "Click or tap here to enter text."
    rows = [
        [("Section A: The young person",)],
        [wp("Name in full"), wp(sdt("Kaiden Marlow-Hughes"))],
        [wp("Likes to be called"), wp(sdt("KJ"))],
        [wp("Date of birth"), wp(day("03/05/2008", "2008-05-03"))],
        [wp("Sex"), wp(drop("Male", ["Male", "Female", "Other"]))],
        [wp("Ethnicity"), wp(drop("Mixed White and Black Caribbean", ["White British", "Mixed White and Black Caribbean"]))],
        [wp("Own mobile"), wp(sdt("07700 900745"))],
        [wp("Staying at the moment"), wp(sdt("Sofa at his cousin's, 15 Delph Lane, Netherton, Dudley DY2 9XX"))],
        [wp("Looked after / care leaver status"), wp(drop("Not looked after", ["Looked after", "Care leaver", "Not looked after"]))],
        [wp("Order or licence"), wp(drop("Youth Rehabilitation Order", ["Referral Order", "Youth Rehabilitation Order", "DTO licence"]))],
        [wp("Offence"), wp(sdt("Possession of a bladed article"))],
        [wp("NHS number"), wp(sdt(text_hint, hint=True))],
        [("Section B: Parent or carer",)],
        [wp("Name in full"), wp(sdt("Stacey Hughes (mother)"))],
        [wp("Date of birth"), wp(day("21/11/1985", "1985-11-21"))],
        [wp("Mobile"), wp(sdt("07700 900746"))],
        [wp("Address"), wp(sdt("4 Baylie Court, Stourbridge DY8 1XX"))],
        [("Section C: Housing",)],
        [wp("What has gone wrong"), wp(sdt("Mum has asked him to leave after a fight with her partner on 2 October and won't mediate. Cousin can only have him until the end of the month as she is pregnant and the landlord has noticed. He will be on the street after that."))],
        [wp("Date he has to be out"), wp(day("31/10/2026", "2026-10-31"))],
        [wp("Where he wants to live"), wp(drop("Dudley", ["Dudley", "Sandwell", "Walsall", "Wolverhampton"]))],
        [wp("Risk to himself"), wp(drop("Low", ["Low", "Medium", "High", "Very high"]))],
        [wp("Risk to others (RoSH)"), wp(drop("Medium", ["Low", "Medium", "High", "Very high"]))],
        [wp("Anyone he cannot be placed near"), wp(sdt("No placements in Lye – gang issues, threats on snapchat"))],
        [("Section D: Worker",)],
        [wp("Case manager"), wp(sdt("Imogen Tranter"))],
        [wp("Service"), wp(sdt("Dudley Youth Justice Service"))],
        [wp("Direct line"), wp(sdt("01632 960874"))],
        [wp("Email"), wp(sdt("imogen.tranter@dudley-yjs.example"))],
        [wp("Practice manager"), wp(sdt("Gareth Vale, 01632 960870"))],
        [wp("Young person agrees to referral"), wp(tick(1), " Agrees   ", tick(0), " Does not agree   ", tick(0), " Not asked")],
        [wp("How agreed"), wp(drop(hint, ["In writing", "Verbally"], hint=True))],
        [wp("Completed on"), wp(day("14/10/2026", "2026-10-14"))],
    ]
    out = []
    for r in rows:
        if isinstance(r[0], tuple):
            out.append('<w:tr><w:tc><w:tcPr><w:tcW w:w="9600" w:type="dxa"/><w:gridSpan w:val="2"/><w:shd w:val="clear" w:color="auto" w:fill="BFBFBF"/></w:tcPr>%s</w:tc></w:tr>' % wp(run(r[0][0], "<w:b/>")))
        else:
            out.append("<w:tr>" + "".join('<w:tc><w:tcPr><w:tcW w:w="%d" w:type="dxa"/></w:tcPr>%s</w:tc>' % (w, c) for w, c in zip((3200, 6400), r)) + "</w:tr>")
    b = "".join('<w:%s w:val="single" w:sz="4" w:space="0" w:color="auto"/>' % e for e in ("top", "left", "bottom", "right", "insideH", "insideV"))
    body = wp(run("Young people with nowhere to live: notification to housing", "<w:b/><w:sz w:val=\"28\"/>")) + \
        '<w:tbl><w:tblPr><w:tblW w:w="9600" w:type="dxa"/><w:tblBorders>%s</w:tblBorders></w:tblPr><w:tblGrid><w:gridCol w:w="3200"/><w:gridCol w:w="6400"/></w:tblGrid>%s</w:tbl>' % (b, "".join(out))
    f.g(n="Kaiden Marlow-Hughes", aka="KJ", dob="2008-05-03", sex="Male", eth="Mixed White and Black Caribbean", ph="07700 900745", ad="15 Delph Lane, Netherton, Dudley DY2 9XX", cl=False, cof="Possession of a bladed article",
        cs="community_order", re="Mum has asked him to leave after a fight with her partner on 2 October and won't mediate. Cousin can only have him until the end of the month as she is pregnant and the landlord has noticed. He will be on the street after that.",
        hd="2026-10-31", au="Dudley", rl="medium", excl="No placements in Lye – gang issues, threats on snapchat", rn="Imogen Tranter", rr="Case manager", rg="Dudley Youth Justice Service", rp="01632 960874",
        rm="imogen.tranter@dudley-yjs.example", cg=True, rd="2026-10-14", ag="youth_offending_team", sit="Sofa at his cousin's", hs="threatened")
    f.lenient += ["rr", "cs", "au", "cl"]
    f.send("Imogen Tranter <imogen.tranter@dudley-yjs.example>", "youth.housing@dudley-homes.example", "KMH - 17? 18yr old, notification", "Hi Bev\n\nForm for KJ as discussed at panel. He turned 18 in May so I understand it's yourselves and not children's.\n\nImogen\n",
           attach=[("Notification.docx", ooxml(body), DOCX)])


def jobcentre_numbered():
    f = F("jobcentre-numbered-answers-below", "docx", "python-docx", "numbered questions with the answer in the paragraph below, yes or no by deletion of the other, partner asked for in the middle",
          lenient=["hs", "lcg", "loss", "rt", "sit", "re"])
    d = document("Arial", 11)
    para(d, "**Jobcentre Plus – Homelessness: telling the council**")
    para(d, "Work coach: ask the customer each question. Strike out whichever of YES / NO does not apply.")

    def q(n, text, answer):
        ask, yes, rest = text.partition("  ")
        para(d, "**%s. %s**%s%s" % (n, ask, yes, rest))
        if answer:
            para(d, answer)
    q(1, "Customer's name", f("", "Pauline Tebbutt", "n")[1])
    q(2, "When were they born?", f("", "2nd August 1967", dob="1967-08-02")[1])
    q(3, "NINO", f("", "QQ 66 20 13 C", ni="QQ662013C")[1])
    q(4, "Best number for the customer. If it belongs to someone else say who.", f("", "Hasn't got a phone. Use her daughter Gemma on 07700 900290, she sees her most days.", via="Hasn't got a phone. Use her daughter Gemma on 07700 900290, she sees her most days.")[1])
    q(5, "Email", "none")
    q(6, "Where is the customer living now?", f("", "Flat 2, 61 Scarborough Street, Hartlepool TS24 7XX", ad="Flat 2, 61 Scarborough Street, Hartlepool TS24 7XX")[1])
    q(7, "Who owns or rents out the property?", f("", "Mr S Bains, Coastline Lets, 01632 960 090", land="Mr S Bains, Coastline Lets")[1])
    q(8, "Has the landlord given notice?  YES / ~~NO~~", "Section 21, runs out on " + f("", "9th December 2026", hd="2026-12-09")[1])
    q(9, "Does the customer owe rent?  YES / ~~NO~~", f("", "£1,140, UC housing element was stopped for 3 mths", arr="£1,140, UC housing element was stopped for 3 mths")[1])
    q(10, "Partner – name and date of birth", f("", "Single, widowed 2023")[1])
    q(11, "Anybody else in the household?  YES / ~~NO~~", f("", "Grandson Alfie Tebbutt 11/3/2010 lives with her", hh=[{"name": "Alfie Tebbutt", "relationship": "Grandson", "date_of_birth": "2010-03-11"}])[1])
    q(12, "Has the customer ever been in the Army, Navy or Air Force?  ~~YES~~ / NO", "")
    q(13, "Does the customer need an interpreter?  ~~YES~~ / NO", "")
    q(14, "Health – anything that would affect where they could live", f("", "COPD, cannot manage stairs, has inhalers and home oxygen is being looked at", "phy")[1])
    q(15, "In the customer's own words, what is happening?", f("", "\"The landlord is selling up and I've tried everywhere, they all want a guarantor. I've been in Hartlepool all my life and Alfie's at High Tunstall so I can't go anywhere else.\"",
        re="The landlord is selling up and I've tried everywhere, they all want a guarantor. I've been in Hartlepool all my life and Alfie's at High Tunstall so I can't go anywhere else.")[1])
    q(16, "Which council does the customer want you to tell?", f("", "Hartlepool", "au")[1])
    q(17, "Has the customer said you may do so?  YES / ~~NO~~", f("", "said so at interview 26 Oct", cg=True, cm="oral", cd="2026-10-26")[1])
    q(18, "Work coach, office and telephone", f("", "Anil Rawat, Hartlepool Jobcentre, 01632 960755", rn="Anil Rawat", rr="Work coach", rg="Hartlepool Jobcentre", rp="01632 960755")[1])
    q(19, "Date", f("", "26.10.2026", rd="2026-10-26")[1])
    f.g(af=False, itp=False, ag="jobcentre", hs="threatened")
    f.lenient += ["lcd", "cm", "cd", "land", "save", "via"]
    f.send("HARTLEPOOL.JCP <hartlepool.jcp@dwp.example>", "housingadvice@hartlepool-bc.example", "FW: customer P.T.", "Please find attached.\n\nThis mailbox is not monitored at weekends.\n", attach=[("HRA1 PT.docx", docx_bytes(d), DOCX)])


def ward_two_pairs():
    f = F("ward-two-pairs-kin-and-gp", "docx", "python-docx", "two label and answer pairs a row, next of kin, GP and consultant with telephone rows of their own, expected discharge date",
          lenient=["hs", "sit", "lcg", "loss", "rt", "rsum", "via", "sub", "op", "lsa", "rs"])
    d = document("Arial", 10)
    para(d, "**Southmead Integrated Discharge Service – Homeless patient notification**")
    table(d, [
        f("Hospital no.", "4471902") + f("NHS No", nhs("999041772"), nhs=nhs("999041772").replace(" ", "")),
        f("Patient", "Mr Raymond Sturgess", n="Raymond Sturgess") + f("D.O.B.", "19-12-1958", dob="1958-12-19"),
        ("Consultant", "Dr P Nandakumar") + ("Ward", "Gate 27b"),
        f("Ward tel.", "01632 960 727") + f("Patient's mobile", "07700 900 858 (often off)", ph="07700 900 858"),
        f("Address on admission", "NFA – tent, behind Eastville Park", nfa=True) + f("How long there", "since July"),
        ("Next of kin", "Brother – Clive Sturgess") + ("Tel.", "01632 960 414"),
        ("NOK address", "3 Hop Lane, Thornbury BS35 2XX") + ("Aware of admission?", "Yes"),
        ("GP", "Compass Health, homeless GP") + ("Tel.", "01632 960 415"),
        f("Admitted", "02-11-2026") + f("EDD", "16-11-2026"),
    ])
    para(d, "")
    table(d, [
        f("Why admitted / medical summary", "Cellulitis both legs, sepsis now resolved. Type 2 diabetes on insulin (self administers). Walking with frame, will need ground floor or lift.", "phy"),
        f("Mental health", "Low mood, no input from services", "mh"),
        f("Drugs and alcohol", "Alcohol – 8 cans strong lager a day before admission, completed detox on ward, open to Horizons", "sub"),
        f("What has the patient told you about housing?", "Lost his council flat in Hartcliffe in 2024 (arrears) then with a mate who died. Has been in a tent since July. Homeless on leaving hospital, brother has no space. Does not want to go back to the tent.", "re",
          loss="arrears"),
        f("Can ward staff be at risk from patient?", "No incidents", staff="No incidents"),
        f("Consent", "Patient has capacity. Verbal consent given to nurse in charge 09-11-2026 to share with Bristol City Council", cg=True, cm="oral", cd="2026-11-09", au="Bristol"),
    ])
    para(d, "")
    table(d, [
        f("Form completed by", "Bukola Fashanu", "rn") + f("Designation", "Discharge co-ordinator", "rr"),
        f("Bleep / tel.", "01632 960 730 bleep 9145", rp="01632 960 730") + f("Email", "bukola.fashanu@nhs-bristol.example", "rm"),
        f("Date", "10-11-2026", rd="2026-11-10") + ("Countersigned (matron)", "J. Hembrow"),
    ])
    f.g(ag="hospital", rg="Southmead Integrated Discharge Service", hs="homeless", rs=True)
    f.lenient += ["au", "rp", "ad", "hd"]
    f.send("FASHANU, Bukola <bukola.fashanu@nhs-bristol.example>", "homelessness@bristol-cc.example", "Homeless patient Gate 27b - EDD 16th", "Hello,\n\nHomeless patient for planned discharge next Monday please see form.\n\nThanks\nBuki\n",
           attach=[("Homeless pt notification RS.docx", docx_bytes(d), DOCX)])


def leaving_care_old_fields():
    f = F("leaving-care-old-form-fields", "docx", "hand-made OOXML", "form fields of old Word, label and field on one line, carer and social worker between, check boxes before the words",
          lenient=["hs", "sit", "lcg", "rt", "loss", "rr", "op"])
    k = [0]

    def line(*pairs):
        out = []
        for label, value in pairs:
            k[0] += 1
            out += [run(label + " ", "<w:b/>"), old_text(value, "T%d" % k[0]), run("     ")]
        return wp(*out)

    def boxes(label, *opts):
        out = [run(label + " ", "<w:b/>")]
        for name, on in opts:
            k[0] += 1
            out += [old_tick(1 if on else 0, "C%d" % k[0]), run(" " + name + "   ")]
        return wp(*out)
    body = "".join([
        wp(run("Stockport Leaving Care – request for housing assessment (18+)", "<w:b/>")),
        wp(run("The young adult", "<w:u w:val=\"single\"/>")),
        line(("First name", "Shanelle"), ("Last name", "Ogden-Baptiste")),
        line(("D.O.B", "17.10.2008"), ("Age", "18"), ("Liquid Logic ID", "2208841")),
        line(("Tel", "07700 900 181"), ("E-mail", "shanob@webpost.example")),
        boxes("Gender:", ("Female", 1), ("Male", 0), ("Non-binary", 0)),
        boxes("Status:", ("Former relevant", 1), ("Qualifying", 0), ("Child in need", 0)),
        boxes("Expecting a baby?", ("Yes", 1), ("No", 0)), line(("If yes due date", "12/02/27")),
        wp(run("Present placement", "<w:u w:val=\"single\"/>")),
        line(("Carer", "Mrs Jean Whitworth"), ("Tel", "01632 960 640")),
        line(("Address", "112 Bramhall Moor Lane, Hazel Grove, Stockport SK7 5XX")),
        line(("Type", "Staying Put with foster carer"), ("Ends on", "30/11/2026")),
        line(("Reason it ends", "Carer retiring and moving to Spain, no other Staying Put carer available")),
        wp(run("Professionals", "<w:u w:val=\"single\"/>")),
        line(("Personal adviser", "Mohsin Akhtar"), ("Tel", "07700 900 182"), ("E-mail", "mohsin.akhtar@stockport-cs.example")),
        line(("Previous social worker", "Helen Pugh"), ("Tel", "01632 960 641")),
        line(("Midwife", "Stepping Hill community team"), ("Tel", "")),
        wp(run("Support", "<w:u w:val=\"single\"/>")),
        boxes("Needs help with:", ("budgeting", 1), ("cooking", 0), ("emotional health", 1), ("substance use", 0), ("parenting", 1)),
        line(("What should we know?", "History of self harm aged 14-15, none since. Good college attendance. No criminal record.")),
        boxes("She has given consent for this request:", ("in writing (kept on file)", 1), ("verbally", 0), ("not given", 0)),
        line(("Signed (PA)", "M. Akhtar"), ("Dated", "19/10/2026")),
    ])
    f.g(n="Shanelle Ogden-Baptiste", dob="2008-10-17", ph="07700 900 181", em="shanob@webpost.example", sex="Female", cl=True, preg=True, ad="112 Bramhall Moor Lane, Hazel Grove, Stockport SK7 5XX",
        sit="Staying Put with foster carer", hd="2026-11-30", loss="Carer retiring and moving to Spain, no other Staying Put carer available", rn="Mohsin Akhtar", rr="Personal adviser", rp="07700 900 182",
        rm="mohsin.akhtar@stockport-cs.example", rg="Stockport Leaving Care", sup=["budgeting", "emotional health", "parenting"], mh="History of self harm aged 14-15, none since", cg=True, cm="written", rd="2026-10-19",
        ag="social_services", xr="2208841")
    f.lenient += ["mh", "xr", "cl", "ag", "re", "rsum", "rg", "via", "hd"]
    f.send("Mohsin Akhtar <mohsin.akhtar@stockport-cs.example>", "housing.options@stockport-homes.example", "Housing assessment request S O-B", "Hi,\nRequest attached, she's happy to be rung after 4pm when college finishes.\n\nMohsin Akhtar\nPersonal Adviser\n",
           attach=[("Request.docx", ooxml(body), DOCX)])
