#!/usr/bin/python3
"""Forms of advocates, safeguarding adults and children's services, rebuilt; second part. Needs what third_lib.py names; run seventh_all.py."""
from seventh_lib import *  # noqa: F401,F403


def all_():
    # banes and kent-careact
    f = F("advocacy-and-declaration", "docx", "python-docx, hand-made OOXML", "two advocates' forms for one woman: two address cells that end in Postcode, Yes / No cells, boxes in cells before options, consent as a declaration",
          lenient=["agency", "homeless_status", "housing.situation", "housing.loss_reason", "needs.support", "reason", "referrer.team", "person.contact_via", "consent.method", "consent.date"])
    d = document("Arial", 11)
    para(d, "**Care Act advocacy referral**")
    table(d, [
        ("Support required for:: (please indicate as appropriate)", "Assessment ✓   Review   Safeguarding"),
        ("Does the client have family or close friends appropriate to support them?", "~~Yes~~ / No"),
        f("Name and job title of assessor:", "Philippa Garrod, Hospital Social Worker", rn="Philippa Garrod", rr="Hospital Social Worker"),
        ("Date of assessment:", "3 November 2026"),
        ("Has the client consented to the referral? (If no – provide details in additional information)", "Yes / ~~No~~"),
    ], cols=2)
    para(d, "**CLIENT INFORMATION**")
    table(d, [
        f("Name", "Beryl Anne Stockdale", "n"), f("Known as:", "Annie", "aka"),
        (jj(f("Date of birth:", "1 Feb 1949", dob="1949-02-01"), f("Gender:", "F", "sex")), "Religion: Methodist"),
        ("Address at point of referral\nRoyal United, Combe Ward\nPostcode: BA1 9ZZ", "Home address (if different)\n6 Twerton Farm Cottages, Bath\nPostcode: BA2 9ZZ"),
        ("Tel no: 01632 960 700 (ward)", "Home 01632 960 705"),
    ], cols=2)
    k = wtable([[run("Referral No."), run("Click here to enter text.")], [run("Client"), run("Mrs B A Stockdale")]], 2)
    k += wp(run("Please tick the area(s) that the referred person needs support with:"))
    k += wtable([[tick(True), run("A needs assessment")], [tick(False), run("Safeguarding Adults")], [tick(True), run("Housing")], [tick(False), run("Finance")]], 2) + wp("")
    k += wtable([[run(x) for x in f("Please state details:", "Mrs Stockdale's farm cottage has been condemned. She is medically fit from 16 November and is homeless from then as there is no home to go back to.", "re", hd="2026-11-16")]], 2)
    k += wp(run("The referrer’s agreement", "<w:b/>")) + wp(tick(True), run(" I confirm that I have consent from the person being referred and that she understands who will see this."))
    k += wp(run("Signed P Garrod    Tel " + f("", "01632 960 702", "rp")[1] + "    Date " + f("", "05/11/2026", rd="2026-11-05")[1]))
    f.g(cg=True, ag="social_services", hs="threatened", ad="6 Twerton Farm Cottages, Bath, BA2 9ZZ", ph="01632 960 705")
    f.lenient += ["person.phone", "person.address", "person.gender", "homeless_date", "referral_date", "person.last_settled_address"]
    f.send("Philippa Garrod <philippa.garrod@banes-asc.example>", "housingoptions@avonhomes.example", "DTR Mrs Stockdale - two forms", "Please find two forms, both about the same lady, sent under the duty to refer. Please ring the ward not her, she is deaf on the phone.\n\nPhilippa",
           attach=[("Advocacy BS.docx", docx_bytes(d), DOCX), ("Careact BS.docx", ooxml(k), DOCX)], on="2026-11-05")

    # cornwall-safeguarding
    f = F("safeguarding-permanent-and-current", "docx", "python-docx", "permanent and current address each with a postcode and a telephone, options in the next cell, numbers first",
          lenient=["agency", "homeless_status", "housing.situation", "housing.loss_reason", "reason", "referrer.team", "person.contact_via", "external_reference"])
    d = document("Arial", 10)
    para(d, "**Safeguarding adults – alert and referral**")
    table(d, [
        ("Agency Ref. No.:", f("", "RCHT-26-8813", "xr")[1], "NHS Number:", f("", "485 777 3456", nhs="4857773456")[1]),
        ("Surname:", "Trevanion", "Forename(s):", "Mawgan Denzil"),
        ("Preferred Name:", f("", "Denz", "aka")[1], "Date of Birth or Age:", f("", "30.6.1968", dob="1968-06-30")[1]),
        ("Permanent Address:", f("", "3 Chy an Mor, Hayle", ad="3 Chy an Mor, Hayle, TR27 9ZZ")[1], "Postcode:", "TR27 9ZZ"),
        ("Telephone No (Inc dial code):", "none", "Mobile No:", f("", "07700 900 840", "ph")[1]),
        ("Current Address (If Different):", "West Cornwall Hospital, Med 1", "Postcode:", ""),
        ("Telephone No (Inc dial code):", "01632 960 290"),
        ("Sex:", "**Male** ~~Female~~", "Title:", "**Mr** Mrs Ms Miss Other"),
        ("", "Unknown Indeterminate", "If Other, detail", ""),
        ("Health Conditions:", f("", "Type 1 diabetes, partial sight", "phy")[1]),
        ("Ethnicity:", f("", "White Cornish", "eth")[1], "Sub-Ethnicity:", ""),
        ("Religion or Belief:", "", "First language:", f("", "English", "lang")[1]),
        ("Interpreter/signer needed:", "No"),
        ("What has happened?", f("", "Found living without power or water since August. Landlord disconnected the supply and has now told him to go by 1 December. He does not feel able to go back after hospital.", "re", hd="2026-12-01")[1]),
        ("Does the adult agree to a housing referral?", "YES - asked 17/11/26, has capacity"),
        ("Referrer:", f("", "Jenna Bolitho", "rn")[1], "Role:", f("", "Discharge Liaison Nurse", "rr")[1]),
        ("Tel:", f("", "01632 960 291", "rp")[1], "Date:", f("", "17/11/26", rd="2026-11-17")[1]),
    ], cols=4)
    f.g(n="Mawgan Denzil Trevanion", sex="Male", itp=False, cg=True, cd="2026-11-17", ag="hospital", hs="threatened")
    f.lenient += ["homeless_date", "consent.method", "person.interpreter_needed", "person.language", "person.address", "consent.date"]
    f.send("BOLITHO, Jenna (CORNWALL HOSPITALS) <jenna.bolitho@wch-nhs.example>", "housingoptions@kernow-homes.example", "Hospital duty to refer - MDT", "DTR attached.\nJenna",
           attach=[("safeguarding housing MDT.docx", docx_bytes(d), DOCX)])

    # west-sussex-safeguarding
    f = F("concern-four-labels-a-row", "docx", "hand-made OOXML", "four labels a row, a box for no fixed address inside the address cell, drop-downs left at Choose an item.",
          lenient=["agency", "homeless_status", "housing.situation", "housing.loss_reason", "risk.summary", "referrer.team", "person.contact_via", "reason", "needs.support"])
    choose = ["Choose an item.", "Yes", "No", "Not known"]

    def gap():
        return drop("Choose an item.", choose, hint=True)
    rows = [
        [run("Name: " + f("", "Rashida Kamara", "n")[1]), run("Title: Ms"), run("Dob: " + f("", "12/12/1993", dob="1993-12-12")[1]), run("Gender: " + f("", "Female", "sex")[1])],
        [(run("Current Address: sofa at a friend's, Crawley, no permission to give the address"), 3), run("Tel no: " + f("", "07700 900 427", "ph")[1])],
        [(run("No fixed address ") + tick(True), 2), (run("Home address (if different): " + f("", "21 Tilgate Way, Crawley RH10 9ZZ (left 1 October)", lsa="21 Tilgate Way, Crawley RH10 9ZZ")[1]), 2)],
        [(run("Tel no:"), 2), (run("GP: Langley Medical Centre"), 2)], [(run("Tel no: 01632 960 850"), 4)],
        [(run("How best to contact this person: " + f("", "WhatsApp or text only", "via")[1]), 4)],
        [(run("NHS no (if known): " + f("", "601 222 9087", nhs="6012229087")[1]), 2), (run("Police URN:"), 2)],
        [(run("Other ref no: " + f("", "ACC-55120", "xr")[1]), 2), (run("Ethnicity ") + drop("Black African", ["Choose an item.", "Black African"]), 2)],
        [(run("Date of concern: 16/10/2026"), 2), (run("Where did the concern happen: at the multi-agency hub"), 2)],
        [(run("What are the concerns being raised; what are the risks for the person?\n" + f("", "Rashida is 22 weeks pregnant and has no settled home since her relationship ended. The friend needs her to leave by 7 November.", "re", hd="2026-11-07", preg=True)[1]), 4)],
        [(run("Are there any known risks to other people or workers involved? ") + drop("No", choose) + run(" If yes, please state below."), 4)],
        [(run("Does this person live alone? ") + gap(), 2), (run("What are the person’s primary needs? ") + gap(), 2)],
        [(run("Preferred language/communication needs? " + f("", "English, Krio", lang="English, Krio")[1]), 4)],
        [(run("Have you discussed raising this concern with the person? ") + drop("Yes", choose), 4)],
        [(run("Does the person consent for the Safeguarding concern to be reported to Adults’ Services? ") + drop("Yes", choose), 4)],
        [(run("If a person is unable to give their own view is there someone they would like to represent their views? If so, provide name, relationship and contact details:"), 4)],
        [(run("Your name: " + f("", "Ottilie Brandt", "rn")[1]), 2), (run("Your job and agency: Specialist Midwife, St Bede's NHS Trust"), 2)],
        [(run("Your telephone: " + f("", "01632 960 851", "rp")[1]), 2), (run("Your email: " + f("", "ottilie.brandt@stbedes-nhs.example", "rm")[1]), 2)],
    ]
    f.g(nfa=True, eth="Black African", staff="No", cg=True, rr="Specialist Midwife", rg="St Bede's NHS Trust", ag="hospital", hs="homeless", sit="sofa at a friend's, Crawley")
    f.lenient += ["risk.to_staff", "homeless_date", "person.last_settled_address", "external_reference", "person.language", "person.address", "referrer.role", "referrer.organisation", "consent.date"]
    f.g(cd="2026-10-19")
    f.send("BRANDT, Ottilie <ottilie.brandt@stbedes-nhs.example>", "homeless.prevention@crawleyhomes.example", "Pregnant lady, RK", "Dear Housing Needs\n\nI'm sending the concern form because our trust has no duty to refer template. Rashida has said yes to me referring her to you for housing (19 October).\n\nOttilie\nSpecialist Midwife",
           attach=[("Concern form.docx", ooxml(wp(run("Adults' concern form", "<w:b/>")) + wtable(rows, 4)), DOCX)], on="2026-10-19")

    # advonet and asist
    f = F("advocacy-web-answers", "html", "", "an advocacy web form's answers in the mail, another's saved page attached, questions without colons",
          lenient=["agency", "homeless_status", "housing.situation", "housing.loss_reason", "referrer.organisation", "referrer.team", "reason", "needs.support", "person.contact_via", "needs.physical_health"])
    q = [("Advocacy required:", "Housing"), ("How did you hear about this service?", "Colleague"), f("Date of referral:", "13/10/2026", rd="2026-10-13"), ("1. Relevant Person’s Details:", ""),
         f("Name:", "Clifford Oyebanji", "n"), f("Home (usual) Address:", "Flat 3, 17 Roundhay Parade, Leeds LS8 9ZZ", "ad"), ("Current Address or Location:", "as above"), f("Preferred contact method:", "Phone", "u"), ("Email address:", ""),
         f("Contact number:", "07700 900 150", "ph"), ("Can we leave a message?", "Yes"), f("Date of birth:", "5 May 1960", dob="1960-05-05"), ("Is your gender the one you were assigned with at birth?", "Prefer not to say"),
         ("Consent to make a referral for advocacy:", "Yes"), ("Name of person giving consent:", "Clifford Oyebanji"), f("Reason for referral:", "Accessible flat is being sold, valid notice to leave by 8 December 2026. Uses a wheelchair.", "re", hd="2026-12-08"),
         ("3. Referrer Details:", ""), f("Referrer Name:", "Hugo Templeton", "rn"), f("Job Title:", "Social Prescriber", "rr"), f("Secure email:", "hugo.templeton@roundhaypcn-nhs.example", "rm"), f("Tel. No.:", "01632 960 265", "rp"),
         f("Place of work (including address)", "Roundhay Primary Care Network, 2 Street Lane, Leeds", rg="Roundhay Primary Care Network"),
         ("4. Friends and/or family:", ""), ("What is their relationship to the person requiring advocacy?", "Niece, Tolu")]
    body = "<p>Hello, duty to refer for Mr Oyebanji, he has said I can pass this to housing. I have pasted the referral I made to the advocates and attached the other one.</p><p>Hugo</p><hr>"
    body += "".join("<p><b>%s</b><br>%s</p>" % (escape(a), escape(b)) if b or a[0] not in "134" else "<h3>%s</h3>" % escape(a) for a, b in q)
    other = "<h2>Care Act advocacy referral</h2>" + "".join("<p>%s<br><strong>%s</strong></p>" % (escape(a), escape(b)) for a, b in [
        ("Is the person’s current address", "Own home"), f("Disability or impairment", "Spinal injury, wheelchair user", phy="Spinal injury, wheelchair user"), ("How does the person communicate?", "Verbally"),
        f("Ethnic origin", "Black African", "eth"), ("Religion or belief", "Christian"), ("Does the person identify as having a disability or long-term health condition?", "Yes"),
        ("Referrer Details", "Hugo Templeton, Roundhay PCN"), ("Issue/ task to be address", "Finding accessible housing before 8 December"), ("Family and friend involvement", "Niece visits weekly")])
    f.g(cg=True, hs="threatened", ag="other")
    f.lenient += ["homeless_date", "consent.method"]
    f.send("Hugo Templeton <hugo.templeton@roundhaypcn-nhs.example>", "housing.options@leedshousing.example", "DTR - C.O.", html=page(body), attach=[("advocacy.html", page(other).encode(), "text/html")])

    # lambeth-marf and surrey-family
    f = F("school-and-family-programme", "pdf", "reportlab platypus", "two forms for one family: role of person / completing referral over lines, bare numbered questions, a table of Yes / No / Comments",
          lenient=["agency", "homeless_status", "housing.situation", "housing.loss_reason", "household", "referrer.team", "reason", "person.contact_via", "other_professionals", "referrer.role"])
    marf = [
        (j(f("Name of Referrer:", "Yvette Okonkwo-Reid", "rn")), j(f("Date of Referral:", "9 Nov. 2026", rd="2026-11-09"))),
        (j(f("Agency/School:", "Family Hub, Norwood", "rg")), "Role of person\ncompleting referral: " + f("", "Family Keyworker", "rr")[1]),
        (j(f("Telephone Number", "020 7946 0177", "rp")), j(f("Email address", "y.okonkwo-reid@familyhubs.example", "rm"))),
        ("Have you discussed this with your designated safeguarding lead?", "Yes / ~~No~~(delete as appropriate)"),
        ("Name and contact of designated Safeguarding lead", "Name: Simon Hart"),
        ("If yes, please attach to this form",),
        ("**B.CHILD – Details of Child/ren being referred**",)]
    kids = [("First name", "Surname", "Date of birth(dd/mm/yy)", "Gender (m/f)", "Is there a known disability? Y/N (provide details)"), ("Ezra", "Mensah", "03/03/15", "m", "Y - autism"), ("Naomi", "Mensah", "19/10/18", "f", "N")]
    marf2 = [("Home address: " + f("", "144 Knights Hill Court, London SE27 9ZZ", "ad")[1], "Contact/Telephone of parents: " + f("", "07700 900 598", "ph")[1], "Ethnicity: " + f("", "Black British", "eth")[1])]
    fam = [pp("Family support programme – request", 13, bold=True),
           pp("1. Who is asking?"), pp("Family Hub"), pp("2. Has the family consented to this referral and the associated sharing of information relating to it?"), pp("Yes, mum signed our form on 6 November 2026"),
           pp("4. Family details – Parents or adult carers"), ptable([("Name", "Date of birth", "Relationship"), ("Abena Serwaa Mensah", "26/01/1987", "Mother")], [200, 120, 120]),
           pp("5. Children / Young People"), ptable([("Name", "Date of birth", "Gender", "SEND", "Education Details / School"), ("Ezra Mensah", "03/03/2015", "M", "EHCP", "Elm Wood"), ("Naomi Mensah", "19/10/2018", "F", "", "Elm Wood")], [110, 90, 60, 70, 140]),
           pp("6. Are there any other family members or significant people involved with the family?"), pp("No"),
           pp("7. Type of accommodation"), pp(f("", "Private rented, two rooms, landlord lives abroad", "sit")[1]),
           pp("8. Please list all known agencies engaged with the family."), pp(f("", "CAMHS, Elm Wood School", "op")[1]),
           pp("9. … please indicate name and agency of Lead Professional (if known)."), pp("Yvette Okonkwo-Reid, Family Hub"),
           pp("10. Please provide relevant information about the family which directly supports your referral"),
           pp(f("", "Bailiffs are booked for 24 November 2026. The family has no money for a deposit and no relatives in London.", "re", hd="2026-11-24")[1]),
           ptable([("Presenting Issue", "Yes", "No", "Comments"), ("Homelessness", "X", "", "eviction"), ("Domestic abuse", "", "X", ""), ("Mental health of a parent", "X", "", "low mood, GP aware")], [170, 50, 50, 200])]
    f.g(n="Abena Serwaa Mensah", dob="1987-01-26", hh=[person("Ezra Mensah", born="2015-03-03"), person("Naomi Mensah", born="2018-10-19")], cg=True, cm="written", cd="2026-11-06", da=False, mh="low mood, GP aware", ag="social_services", hs="threatened")
    f.lenient += ["homeless_date", "needs.domestic_abuse", "needs.mental_health", "needs.support", "lead.name", "referrer.organisation"]
    f.send("Yvette Okonkwo-Reid <y.okonkwo-reid@familyhubs.example>", "hpt@lambrook-homes.example", "Mensah family: duty to refer from the Family Hub",
           "Hello\n\nPlease open a case for Ms Abena Mensah and her children. Two forms attached. Bailiffs 24/11!\n\nYvette",
           attach=[("MARF.pdf", flow([pp("Multi-agency referral form", 13, bold=True), ptable(marf, [255, 255]), ptable(kids, [90, 90, 120, 80, 130]), ptable(marf2, [200, 180, 130])]), PDF), ("family programme.pdf", flow(fam), PDF)])

    # young-carers and swindon-rf1
    f = F("underscores-and-margin-notes", "pdf", "reportlab canvas", "underscore lines with several labels, margin notes between the labels, two address blocks each with postcode and telephones",
          lenient=["agency", "homeless_status", "housing.situation", "housing.loss_reason", "reason", "household", "referrer.team", "person.contact_via", "other_professionals", "person.address"])
    p = Sheet("Helvetica", 10)
    p.head("Young carers – referral", 13)
    for s in ["Full Name ___" + f("", "Reuben Asher Pettit", "n")[1] + "______________________", "Address___c/o 14 Penhill Drive, Swindon______Postcode ___SN2 9ZZ___",
              "D.O.B___" + f("", "11/01/2009", dob="2009-01-11")[1] + "___ Age __17__ Male/", "School attending (if applicable) ___New College____",
              "Is the young person aware of this referral form & can they be contacted? Yes/", "If they are under 16, has the parent/guardian consented to this referral?Yes/ No  ___n/a___",
              "Parent/guardian name ___Dawn Pettit____", "Parent/guardian address (if different from above)___Wroughton___Postcode______Tel/mobile___07700 900 026___",
              "Please give details of other agencies (if involved)"]:
        p.text(45, s)
        if s.endswith("Male/"):
            p.text(215 + 30, "Female  (delete as appropriate)").line(245, 280, -3)
        if s.endswith("contacted? Yes/"):
            p.text(400, "No").line(400, 414, -3)
        p.down(20)
    p.row([("Agency/Service", 170, False), ("Contact Name", 170, False), ("Contact Number", 150, False)]).row([("CAMHS", 170, False), ("Dr Shah", 170, False), ("01632 960 541", 150, False)]).down(16)
    p.text(45, "Please give details of why you have referred this young person …").down(16)
    for s in p.wrap(f("", "Reuben has cared for his mum since he was 10. Mum has moved in with a new partner and told him he is not welcome. He is at a friend's, whose parents have said until 30 November at the latest.", "re", hd="2026-11-30")[1], 500):
        p.text(45, s).down(14)
    p.down(10).text(45, "Referrer Information:", bold=True).down(18)
    p.text(45, "Name ___" + f("", "Gwen Talbot", "rn")[1] + "____Agency ___" + f("", "Swindon Youth Engagement (council)", "rg")[1] + "____").down(18)
    p.text(45, "Job Title ___" + f("", "Youth Worker", "rr")[1] + "______Date of referral__" + f("", "28.10.26", rd="2026-10-28")[1] + "___")
    s = Sheet("Helvetica", 9)
    s.head("RF1  Details of child/young person being referred", 12, x=150)
    notes = {2: "Use block", 3: "capitals", 7: "Office use:", 8: "ICS no.", 11: "If not known", 12: "leave blank"}
    for i, t in enumerate(["Family name: PETTIT", "Given names: Reuben Asher", "Other known as names: " + f("", "Ruby", "aka")[1], "DoB or EDD: 11/01/2009", "Gender: " + f("", "M", "sex")[1],
                           "Home Address: 2 Perry's Lane, Wroughton", "Postcode: SN4 9ZZ", "Telephone/Mobile nos. 07700 900 026 (mum)", "Current address if different from above: c/o 14 Penhill Drive, Swindon", "Postcode: SN2 9ZZ",
                           "Telephone/mobile nos: " + f("", "07700 900 027", "ph")[1] + " (Reuben)", "Reason for residence at this address: staying with a school friend", "Child/young person’s ethnicity (please tick)", "White British [X]  White other [ ]  Mixed [ ]  Asian [ ]  Black [ ]",
                           "Any further details regarding child/young person’s ethnicity:"]):
        if i in notes:
            s.text(45, notes[i], size=7)
        s.text(150, t).down(20)
    f.g(eth="White British", ad="c/o 14 Penhill Drive, Swindon, SN2 9ZZ", lsa="2 Perry's Lane, Wroughton, SN4 9ZZ", sit="staying with a school friend", cg=True, hs="threatened", ag="other")
    f.lenient += ["homeless_date", "person.gender", "person.last_settled_address", "referrer.organisation"]
    f.send("Gwen Talbot <gwen.talbot@swindonyouth.example>", "housingoptions@swindon-homes.example", "Homeless 17 yr old, R.P.", "Hi\n\nCan I make a duty to refer for Reuben, he's asked me to. Both the forms I have done are attached.\n\nGwen x",
           attach=[("young carers.pdf", p.done(), PDF), ("RF1.pdf", s.done(), PDF)])

    # community-advocacy and befriending
    import openpyxl
    from openpyxl.styles import Font
    f = F("workbook-advocacy-and-befriending", "xlsx", "openpyxl", "two charities' forms as two sheets: a label with three things in it, Y/N? cells, address as Line 1 and Line 2 rows",
          lenient=["agency", "homeless_status", "housing.situation", "housing.loss_reason", "reason", "referrer.team", "person.contact_via", "needs.mental_health", "needs.support"])
    b = openpyxl.Workbook()
    a = b.active
    a.title = "Advocacy"
    for r in [f("Client Name:", "Norman Arthur Thistlewood", "n"), f("Date of Birth:", datetime.date(1952, 8, 27).strftime("%d/%m/%Y"), dob="1952-08-27"), f("Local Authority:", "Basildon", "au"),
              f("Home Address", "19 Whitmore Gate, Basildon SS14 9ZZ", "ad"), f("Telephone number", "07700 900 462", "ph"), ("Present location, postcode, tel. (if different from above)", "Basildon Hospital SS16 9ZZ, 01632 960 480"),
              ("If hospital please include ward number", "Lionel Cosin ward"), f("Date referral made:", "21/10/2026", rd="2026-10-21"), ("Is this advocacy under the Care Act?", "Y/N?"), ("Please tick only one", ""),
              f("What is the issue the client wants to access support for?", "His housing association is taking the bungalow back after his wife (the tenant) died. He must be out on 2 December 2026.", "re", hd="2026-12-02"),
              ("Has client consented to this referral?", "Y"), ("Specific Cultural and Communication Needs", "none"), ("How does the person communicate?", "hearing aids"), ("Contact Details", ""),
              ("Details of person completing this form (Referrer)", ""), f("Name", "Marcus Ebdon", "rn"), f("Job title", "Integrated Discharge Team social worker", "rr"), f("Telephone", "01632 960 481", "rp")]:
        a.append(list(r))
    a.column_dimensions["A"].width, a.column_dimensions["B"].width = 50, 60
    for n in (1, 16):
        a.cell(n, 1).font = Font(bold=True)
    c = b.create_sheet("Befriending")
    for r in [("Eligibility Criteria", "YES", "NO"), ("Over 55", "x", ""), ("Lives alone", "x", ""), ("PERSONAL DETAILS (Person being referred)",), ("Name", "N A Thistlewood"), ("Address",), ("(Line 1)", "19 Whitmore Gate"), ("(Line 2)", "Basildon"), ("Post Code", "SS14 9ZZ"),
              ("Telephone Number", "07700 900 462"), f("E-Mail Address", "norman.thistlewood@silvermail.example", "em"), ("Date of Birth", "27/08/1952"), ("Does the beneficiary have a mental health disorder?", "Yes", "No"), ("", "", "x"), ("Name of Agency", f("", "Essex Adult Social Care", rg="Essex Adult Social Care", ag="social_services")[1])]:
        c.append(list(r))
    out = io.BytesIO()
    b.save(out)
    f.g(cg=True, hs="threatened")
    f.lenient += ["homeless_date", "housing.landlord", "housing.tenancy_to_save", "custody.status"]
    f.send("Marcus Ebdon <marcus.ebdon@essexasc.example>", "housing.solutions@basildon.gov.uk", "Mr Thistlewood - referral to Basildon Council, hospital discharge", "Afternoon\n\nDuty to refer: workbook attached, two tabs.\n\nMarcus",
           attach=[("NAT referrals.xlsx", fixed_zip(out.getvalue()), XLSX)])
