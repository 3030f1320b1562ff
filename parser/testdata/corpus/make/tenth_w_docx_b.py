#!/usr/bin/python3
"""Word forms of public bodies and councils; second part. Needs what third_lib.py names; run tenth_w_all.py."""
from tenth_w_lib import *  # noqa: F401,F403


def all_():
    forces_group_column()
    approved_premises_letter()
    keep_my_tenancy()
    court_tab_lines()
    treatment_blocks()


def forces_group_column():
    f = F("resettlement-group-names-down-the-side", "docx", "python-docx", "a first column merged down that says whose the rows are: service leaver, spouse, unit, referrer; same labels in each",
          lenient=["hs", "sit", "lcg", "rt", "loss", "rr", "rsum", "land"])
    d = document("Calibri", 10)
    para(d, "**Catterick Garrison – Welfare / Resettlement: Leaving Service Accommodation**")
    para(d, "Return to the housing authority chosen by the Service Leaver (SL). Keep a copy on the welfare file.")
    rows = [
        ("Service Leaver",) + f("Rank, initials, surname", "LCpl Manoj GURUNG", n="Manoj Gurung"),
        ("",) + f("Service number", "30217744"), ("",) + f("Born", "22 Mar 1992", dob="1992-03-22"),
        ("",) + f("Tel", "07700 900567", "ph"), ("",) + f("Email", "m.gurung92@post.example", "em"),
        ("",) + f("Nationality / status", "Nepali, ILR granted Jan 2026", nat="Nepali", imm="ILR granted Jan 2026"),
        ("",) + f("First language", "Nepali, speaks good English", lang="Nepali"),
        ("",) + f("Discharge date", "28 Nov 2026"),
        ("Spouse",) + ("Name", "Sunita Gurung"), ("",) + ("Born", "9 Sep 1994"), ("",) + ("Tel", "07700 900568"),
        ("Children",) + ("Names and dates of birth", "Aarav 4/1/2020; Isha 17/6/2024"),
        ("Quarter (SFA)",) + f("Address", "14 Marne Avenue, Catterick Garrison DL9 4XX", "ad"),
        ("",) + f("To be vacated by", "12 Dec 2026", hd="2026-12-12"), ("",) + ("Notice from", "DIO, Notice to Vacate dated 1 Oct 26"),
        ("Unit",) + ("Name", "2nd Bn, Royal Gurkha Rifles"), ("",) + ("Welfare officer", "Capt R Tennant, 01632 960 333"),
        ("Completed by",) + f("Name", "Mrs Linda Farrow", rn="Linda Farrow"), ("",) + f("Post", "HIVE / resettlement information officer", rr="HIVE / resettlement information officer"),
        ("",) + f("Tel", "01632 960 334", "rp"), ("",) + f("Email", "linda.farrow@catterick-welfare.example", "rm"), ("",) + f("Date", "02 Nov 2026", rd="2026-11-02"),
    ]
    t = table(d, rows)
    start = None
    for i, r in enumerate(rows + [("x",)]):
        if r[0]:
            if start is not None and i - start > 1:
                down(t, 0, start, i - 1)
            start = i
    f.g(hh=[{"name": "Sunita Gurung", "relationship": "Spouse", "date_of_birth": "1994-09-09"}, {"name": "Aarav", "relationship": "Child", "date_of_birth": "2020-01-04"}, {"name": "Isha", "relationship": "Child", "date_of_birth": "2024-06-17"}],
        ag="armed_forces", af=True, rg="Catterick Garrison")
    f.lenient += ["household.relationship", "rg", "lang", "nat", "imm"]
    para(d, "**Circumstances and what help is wanted**")
    para(d, f("", "Family have applied to rent privately but no agent will take them without 6 months' payslips from a civilian employer. SL starts work at a warehouse in Darlington in January. They have no savings beyond the gratuity. They wish to stay near Darlington where Aarav has a school place.", "re")[1])
    para(d, "**Local authority chosen:** " + f("", "Darlington", "au")[1])
    para(d, "**Consent:** " + f("", "SL has signed the consent sheet held by this office (30 Oct 2026).", cg=True, cm="written", cd="2026-10-30")[1])
    f.g(hs="threatened", lcd="SL starts work at a warehouse in Darlington in January", lcg=["employment"])
    f.lenient += ["lcd", "lcg"]
    f.send("Catterick HIVE <hive@catterick-welfare.example>", "housing.options@darlington-bc.example", "Notification of service leaver - LCpl Gurung", "Dear colleague\n\nPlease see the attached notification in respect of the above family. Please contact SL direct; the Welfare Officer is on leave until 16 Nov.\n\nL Farrow\n",
           attach=[("SL notification.docx", docx_bytes(d), DOCX)])


def approved_premises_letter():
    f = F("approved-premises-letter-dashed-facts", "docx", "python-docx", "a letter with dashed facts as a list, manager, key worker and probation practitioner each with numbers",
          lenient=["hs", "sit", "lcg", "loss", "rt", "rsum", "cs", "lcd", "clc", "rg", "lm", "hd", "ad", "excl"])
    d = document("Times New Roman", 11)
    for t in ("Stafford House Approved Premises\n54 Croxteth Road, Liverpool L8 3XX", "", "Housing Options, Sefton Council", "4 November 2026", "Dear Housing Options", "**Move-on from approved premises – notification under section 213B**"):
        para(d, t)
    f.g(rd="2026-11-04", au="Sefton", rg="Stafford House Approved Premises")
    para(d, "I am writing about one of our residents whose placement here comes to an end shortly. He has nowhere to go. He is aware of this letter, has read it and signed the copy on file on 3 November.")
    f.g(cg=True, cm="written", cd="2026-11-03")
    for x in (f("Resident", "Malcolm Arthur Prendergast", "n"), f("Date of birth", "11.01.1971", dob="1971-01-11"), f("CRN", "C338174", "crn"), f("Prison number (previous)", "A2093CV", pn="A2093CV"),
              f("Resident's mobile", "07700 900 654", "ph"), f("Released from", "HMP Wymott on 12 August 2026", cp="HMP Wymott", crd="2026-08-12"), f("Index offence", "Arson being reckless as to whether life endangered", "cof"),
              f("Licence until", "11 February 2029"), f("Placement ends", "Friday 4 December 2026", hd="2026-12-04"), f("Risk of serious harm", "High (public), low (staff, children)", rl="high"),
              f("MAPPA", "Category 2, Level 1", mc=2, ml=1), f("Conditions that affect housing", "Curfew 9pm to 7am (AP only), GPS tag until Feb 2027, not to enter Bootle town centre (exclusion zone)", "clc")):
        para(d, "–  %s – %s" % x)
    f.g(arson=True, excl="not to enter Bootle town centre (exclusion zone)")
    para(d, "**Why Sefton.** " + f("", "He was born in Southport, lived there until 2019 and his sister Mrs Carole Whitlam is at 7 Rufford Drive, Southport (01632 960 717). She can offer support but not a bed.", "lcd")[1])
    para(d, "**Health.** " + f("", "Epilepsy, controlled. Diagnosed EUPD, under Mersey Care. Abstinent from alcohol for 26 months.", phy="Epilepsy, controlled", mh="Diagnosed EUPD, under Mersey Care", sub="Abstinent from alcohol for 26 months")[1])
    para(d, "His probation practitioner, who will be the lead for his move, is " + f("", "Siobhan Keggin", "ln")[1] + ", Southport Probation Office, " + f("", "07700 900 655", "lp")[1] + ". His key worker here is Ade Bankole. The AP manager is Lorraine Twist (01632 960 700). Please come to me in the first instance.")
    para(d, "Yours faithfully\n\n\nGraham Molyneux\nResidential Worker\n01632 960 701\ngraham.molyneux@probation.example")
    f.g(rn="Graham Molyneux", rr="Residential Worker", rp="01632 960 701", rm="graham.molyneux@probation.example", ag="probation", cs="licence", hs="threatened", sit="approved premises")
    f.lenient += ["phy", "mh", "sub", "cp", "crd", "re"]
    f.g(re="placement here comes to an end shortly. He has nowhere to go")
    f.send("Molyneux, Graham <graham.molyneux@probation.example>", "housing.options@sefton-mbc.example", "Move on letter MP", "Please find letter.\n", attach=[("letter to sefton 041126.docx", docx_bytes(d), DOCX)])


def keep_my_tenancy():
    f = F("keep-my-tenancy-from-custody", "docx", "python-docx", "a request to save a council tenancy while its tenant is in prison, landlord's officer and mother in blocks of their own, question and answer in one cell",
          kinds=("retention_request",), lenient=["hs", "sit", "lcg", "loss", "rt", "rsum", "hd", "re", "via", "ad", "lsa", "lcd", "hh"])
    d = document("Calibri", 11)
    para(d, "**HMP Peterborough (male) – Housing: help to keep a home**")
    para(d, "Use this form if the person has a tenancy, licence or mortgage that could be lost while they are here. It is not a homelessness referral. We ask the council to reply within 3 working days.")
    table(d, [
        (j(f("Tenant:", "Gintaras Vaitkus", "n")), j(f("DOB:", "5/9/79", dob="1979-09-05"))), (j(f("Prison no:", "A6620FK", "pn")), j(f("Location:", "Houseblock 2, B1-20"))),
        (j(f("Came in on:", "18/9/26")), j(f("Status:", "Remand, trial listed 8 March 2027 at Cambridge Crown Court", cs="remand"))),
        (j(f("Charge:", "Possession with intent to supply class B", "cof")), j(f("Consents to council being contacted:", "Yes, signed 6/10/26", cg=True, cm="written", cd="2026-10-06"))),
    ])
    para(d, "**The home**")
    table(d, [
        (j(f("Address:", "Flat 9, Teal House, Ely Road, Littleport, CB6 1XX", lsa="Flat 9, Teal House, Ely Road, Littleport, CB6 1XX")),),
        (j(f("Landlord:", "Fenmark Homes (housing association)", land="Fenmark Homes (housing association)")), "Housing officer: Kelly Anstee, 01632 960 866, kelly.anstee@fenmark.example"),
        (j(f("Rent:", "£118.40 a week")), j(f("Arrears:", "£355.20 at 5/10/26", arr="£355.20 at 5/10/26"))),
        (j(f("Who paid the rent:", "UC housing element, stopped when he came in")), j(f("Anyone living there now?", "His mother Danute Vaitkiene (born 2 May 1952), phone 07700 900 919, she is not on the tenancy"))),
    ])
    para(d, "**What we need from the council**")
    para(d, f("", "Please talk to Fenmark before they serve notice, and look at a DHP. He can claim housing costs on remand for up to 52 weeks but needs his ID to finish the claim. If it is lost his mum is out as well.", "re")[1])
    table(d, [(j(f("Filled in by:", "Natalie Szabo", "rn")), j(f("Job:", "Housing & Debt Adviser (St Neot's Trust, based in the prison)", rr="Housing & Debt Adviser", rg="St Neot's Trust"))),
              (j(f("Tel:", "01632 960 810", "rp")), j(f("Email:", "n.szabo@stneotstrust.example", "rm"))), (j(f("Date:", "7/10/26", rd="2026-10-07")), j(f("Council:", "East Cambridgeshire", "au")))])
    f.g(save=True, cp="HMP Peterborough", ag="other")
    f.lenient += ["rr", "ag", "rg", "op"]
    f.send("Natalie Szabo <n.szabo@stneotstrust.example>", "housing.advice@eastcambs-dc.example", "Tenancy at risk - resident at HMP Peterborough", "Hello, please see attached request, his landlord has already written once.\n\nNatalie Szabo\nHousing & Debt Adviser\n",
           attach=[("Keep a home form GV.docx", docx_bytes(d), DOCX)])


def court_tab_lines():
    f = F("court-team-tab-lines", "docx", "hand-made OOXML", "no table: labels and answers on tabbed lines with several to a line, underlined answers, solicitor and surety between",
          lenient=["hs", "sit", "lcg", "rt", "loss", "rsum", "clc", "rs"])

    def line(*pairs):
        out = []
        for i, (label, value) in enumerate(pairs):
            if i:
                out.append("<w:r><w:tab/></w:r>")
            out.append(run(label + " ", ""))
            out.append(run(value or "_______", '<w:u w:val="single"/>' if value else ""))
        return wp(*out, pr='<w:tabs><w:tab w:val="left" w:pos="4800"/><w:tab w:val="left" w:pos="7400"/></w:tabs>')
    body = "".join([
        wp(run("HOUSING ALERT FROM COURT", '<w:b/><w:sz w:val="32"/>'), pr='<w:jc w:val="center"/>'),
        wp(run("Send the same day. One sheet for each defendant.", "<w:i/>")),
        line(f("Court", "Teesside Magistrates"), f("Court room", "4"), f("Date", "29 Oct 2026", rd="2026-10-29")),
        line(("Defendant", "Jodie-Leigh Marsay"), ("DoB", "6 May 2001"), ("PNC", "19/334821K")),
        line(("Delius", "W702265"), ("Tel", "07700 900 433"), ("Gender", "F")),
        line(("Solicitor", "Baird Hull LLP, Mr Stobbs"), ("Tel", "01632 960 290")),
        line(("Address given to court", "NFA, was at 3 Cargo Fleet Row Middlesbrough with mam until Sunday")),
        line(("Offence", "Theft from shop x 6"), ("Result", "12m community order, 15 RAR days, DRR")),
        line(("Surety / person in court with her", "Aunt, Mrs D Marsay 07700 900 434")),
        line(("Sleeping tonight?", "Says bus station. Aunt can't help")),
        line(("Drugs / alcohol", "Heroin and crack daily, DRR starts 3/11 at Live Well"), ("Mental health", "None reported")),
        line(("Ever looked after by LA?", "Y - Redcar until 18"), ("Pregnant?", "N"), ("DV victim?", "Y - previous partner")),
        line(("Staff safety", "None known")),
        line(("What she is asking for", "Somewhere tonight, away from Grangetown where her dealer is. Mam put her out after things went missing and has changed the locks.")),
        line(("Agrees to council being told?", "Yes in interview")),
        line(("Council", "Middlesbrough")),
        line(("Court officer", "Kieran Doyle"), ("PDU", "Redcar Cleveland & Middlesbrough"), ("Tel", "01632 960 266")),
        line(("Email", "kieran.doyle@probation.example"), ("Duty senior", "Alison Peart"), ("Tel", "01632 960 260")),
        line(("Who supervises from now", "not allocated yet")),
    ])
    f.g(n="Jodie-Leigh Marsay", dob="2001-05-06", pnc="19/334821K", crn="W702265", ph="07700 900 433", sex="F", nfa=True, lsa="3 Cargo Fleet Row Middlesbrough", cof="Theft from shop x 6", cs="community_order", csl="12m",
        rs=True, sub="Heroin and crack daily, DRR starts 3/11 at Live Well", mh="None reported", cl=True, preg=False, da=True, staff="None known",
        re="Somewhere tonight, away from Grangetown where her dealer is. Mam put her out after things went missing and has changed the locks.", cg=True, cm="oral", au="Middlesbrough", rn="Kieran Doyle", rr="Court officer",
        rt="Redcar Cleveland & Middlesbrough", rp="01632 960 266", rm="kieran.doyle@probation.example", ag="probation", hs="homeless")
    f.lenient += ["csl", "cl", "cm", "lsa", "re", "excl", "ad", "csd"]
    f.send("Doyle, Kieran <kieran.doyle@probation.example>", "homeless.duty@middlesbrough-bc.example", "URGENT housing alert J-L M", "Urgent, she is still at court until 4pm. KD\n", attach=[("housing alert.docx", ooxml(body), DOCX)])


def treatment_blocks():
    f = F("treatment-service-labels-in-blocks", "docx", "hand-made OOXML", "block headings at the left with many small labels inside one cell, check box controls after the words, worker's manager in the same block",
          lenient=["hs", "sit", "lcg", "lcd", "rt", "loss", "rsum", "op", "sup", "rs"])

    def block(head, *paras):
        return ('<w:tr><w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E2EFD9"/></w:tcPr>%s</w:tc><w:tc><w:tcPr><w:tcW w:w="7600" w:type="dxa"/></w:tcPr>%s</w:tc></w:tr>'
                % (wp(run(head, "<w:b/>")), "".join(paras)))
    rows = [
        block("Client", wp("Name: Anthony (Tony) Scarlett        D.o.B: 28/02/1983"), wp("Mobile: 07700 900 227        Ok to leave message? ", "Yes ", tick(1), " No ", tick(0)), wp("Email: -"),
              wp("Ethnic origin: White/Black African     Gender: M     NHS no: not known"), wp("Sleeping at: Night shelter, St Anne's Hall, Lower Union St, Torquay (until Fri 20 Nov when it shuts)"), wp("Last tenancy: 41b Abbey Road, Torquay – HMO, left Feb 2026")),
        block("Emergency contact", wp("Name: Jade Scarlett (daughter)     D.o.B: 09/07/2004"), wp("Mobile: 07700 900 228     Address: 16 Pennyacre Rd, Teignmouth")),
        block("Reason for referral", wp("HMO closed down by the council (fire safety) and landlord would not refund deposit. Sofa surfed then shelter. The shelter's funding stops on 20 November and he will be rough sleeping again. He is on a script and stable for the first time in years, which won't last on the street.")),
        block("Treatment", wp("Substances: Heroin (past), now 60ml methadone daily supervised, occasional spice"), wp("Prescriber: Dr F Osei, Shrublands     Pharmacy: Day Lewis, Union St")),
        block("Health", wp("Physical: DVT left leg 2025, on apixaban"), wp("Mental: PTSD, waiting list for talking therapy")),
        block("Please mark any that apply", wp("Care leaver ", tick(0), "   Ex-forces ", tick(1), "   On probation ", tick(0), "   Fleeing abuse ", tick(0), "   Needs interpreter ", tick(0))),
        block("Risk", wp("To workers: Can be verbally aggressive if kept waiting, no physical. See in pairs at first."), wp("Arson: ", "Yes ", tick(0), " No ", tick(1), "    Sex offences: ", "Yes ", tick(0), " No ", tick(1))),
        block("Agreement", wp("Client has agreed that we may pass this to Torbay Council: ", "Yes ", tick(1), " No ", tick(0), "     How: signed ", tick(1), " spoken ", tick(0), "     When: 05/11/26")),
        block("Service", wp("Worker: Rhiannon Treloar     Title: Recovery coordinator     Agency: Bayside Recovery"), wp("Tel: 01632 960 155     Email: rhiannon.treloar@baysiderecovery.example"), wp("Manager: Phil Easterbrook     Tel: 01632 960 150"), wp("Date sent: 06/11/26")),
    ]
    b = "".join('<w:%s w:val="single" w:sz="4" w:space="0" w:color="auto"/>' % e for e in ("top", "left", "bottom", "right", "insideH", "insideV"))
    body = wp(run("Bayside Recovery: homelessness referral", '<w:b/>')) + '<w:tbl><w:tblPr><w:tblW w:w="9600" w:type="dxa"/><w:tblBorders>%s</w:tblBorders></w:tblPr><w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="7600"/></w:tblGrid>%s</w:tbl>' % (b, "".join(rows))
    f.g(n="Anthony Scarlett", aka="Tony", dob="1983-02-28", ph="07700 900 227", eth="White/Black African", sex="M", ad="Night shelter, St Anne's Hall, Lower Union St, Torquay", lsa="41b Abbey Road, Torquay", hd="2026-11-20",
        re="HMO closed down by the council (fire safety) and landlord would not refund deposit. Sofa surfed then shelter. The shelter's funding stops on 20 November and he will be rough sleeping again. He is on a script and stable for the first time in years, which won't last on the street.",
        sub="Heroin (past), now 60ml methadone daily supervised, occasional spice", phy="DVT left leg 2025, on apixaban", mh="PTSD, waiting list for talking therapy", af=True,
        staff="Can be verbally aggressive if kept waiting, no physical. See in pairs at first.", arson=False, cg=True, cm="written", cd="2026-11-05", au="Torbay", rn="Rhiannon Treloar", rr="Recovery coordinator",
        rg="Bayside Recovery", rp="01632 960 155", rm="rhiannon.treloar@baysiderecovery.example", rd="2026-11-06", ag="other")
    f.lenient += ["sub", "ad", "hd", "rso", "cl", "da", "itp"]
    f.send("Rhiannon Treloar <rhiannon.treloar@baysiderecovery.example>", "housing.options@torbay-council.example", "Referral TS", "", attach=[("Bayside HL referral TS.docx", ooxml(body), DOCX)])
