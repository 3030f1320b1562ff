#!/usr/bin/python3
"""Word documents: hand-made OOXML with content controls and legacy fields, and more of python-docx. Needs what third_lib.py names."""
from third_lib import (M, DOCX, W, day, document, docx_bytes, drop, old_drop, old_text, old_tick, ooxml, para, run, sdt, soffice, table, tick, wp, wtable)


def controls():
    m = M("docx-controls-dropdowns", "docx", "hand-made OOXML", "content controls, drop-downs and a date picker, placeholders left", lenient=["cs"])
    hint = "Click or tap here to enter text."
    rows = [["Local authority", drop("Epping Forest District Council", ["Choose an item.", "Epping Forest District Council", "Harlow Council"])], ["Full name", sdt("Nia Prendergast")], ["Date of birth", day("22/12/1981", "1981-12-22")], ["Prison number", sdt("A5510CV")], ["Establishment", drop("HMP/YOI Bronzefield", ["Choose an item.", "HMP/YOI Bronzefield", "HMP Send"])],
            ["Release date", day("29/12/2026", "2026-12-29")], ["Release type", drop("HDC", ["HDC", "CRD", "Parole"])], ["Sentenced / remand", drop("Sentenced", ["Choose an item.", "Sentenced", "Remand"])], ["Own telephone number", sdt(hint, hint=True)], ["Pregnant", drop("Yes", ["Yes", "No"])], ["Care leaver", drop("Choose an item.", ["Yes", "No"], hint=True)],
            ["Reason for referral", sdt("Rent stopped when benefits closed, landlord took possession in her absence.")], ["Other agencies", sdt(hint, hint=True)], ["Mental health", sdt("Depression and EUPD, under in-reach")], ["Consent given?", drop("Yes", ["Yes", "No"])], ["Method of consent", drop("Written", ["Written", "Verbal"])],
            ["Referring officer", sdt("Kirsty Appleyard")], ["Role", sdt("Resettlement Practitioner")], ["Contact e-mail", sdt("kirsty.appleyard@bronzefield.example")], ["Contact number", sdt("01632 960785")], ["Date of referral", day("03/11/2026", "2026-11-03")]]
    m.g(au="Epping Forest", n="Nia Prendergast", dob="1981-12-22", pn="A5510CV", cp="HMP Bronzefield", crd="2026-12-29", crt="HDC", cs="sentenced", preg=True, re="Rent stopped when benefits closed, landlord took possession in her absence.", mh="Depression and EUPD, under in-reach",
        cg=True, cm="written", rn="Kirsty Appleyard", rr="Resettlement Practitioner", rm="kirsty.appleyard@bronzefield.example", rp="01632 960785", rd="2026-11-03", ag="prison")
    m.lenient = ["rg"]
    m.send("Kirsty Appleyard <kirsty.appleyard@bronzefield.example>", "homelessness@eppingforest.example", "Duty to Refer A5510CV", "Please find attached a duty to refer.\n\nKirsty", attach=[("DTR.docx", ooxml(wp("Duty to Refer – women's estate") + wtable([[wp(a), wp(b)] for a, b in rows], 2)), DOCX)])


def controls_ticks():
    m = M("docx-control-checkboxes-consent", "docx", "hand-made OOXML", "checkbox controls before and after words, consent a ticked declaration", lenient=["sit"])
    y = lambda yes: tick(yes) + run(" Yes   ") + tick(not yes) + run(" No")
    body = [wp("Referral of a person who may be homeless"), wtable([
        [wp("Referrer name"), wp(sdt("Dr Ravi Sethuraman")), wp("Job title"), wp(sdt("GP Registrar, Urgent Treatment Centre"))],
        [wp("Organisation"), wp(sdt("Orsett Urgent Treatment Centre")), wp("Tel"), wp(sdt("01632 960811"))],
        [wp("Client name"), wp(sdt("Malik Jefferson")), wp("DOB"), wp(day("14/02/1989", "1989-02-14"))],
        [wp("Client tel"), wp(sdt("07700 900057")), wp("Nationality"), wp(sdt("Jamaican"))],
        [wp("Is the client rough sleeping?"), (wp(y(True)), 3)], [wp("Is the client a veteran?"), (wp(y(False)), 3)], [wp("Recourse to public funds?"), (wp(y(False)), 3)],
        [wp("Current status"), (wp(tick(True), run(" Homeless  "), tick(False), run(" At risk within 56 days  "), tick(False), run(" Not homeless")), 3)],
        [wp("Needs (tick all)"), (wp(run("Alcohol "), tick(False), run("  Drugs "), tick(True), run("  Mental health "), tick(False), run("  Physical health "), tick(True), run("  Immigration advice "), tick(True)), 3)],
        [wp("What led to this?"), (wp(sdt("Asked to leave by cousin 8 weeks ago, has slept on night buses and in the park at Grays since.")), 3)],
        [wp("Physical health"), (wp(sdt("Infected foot wound")), 3)]], 4),
        wp(tick(True), run(" I confirm the client has given informed consent to this referral on "), day("07/11/2026", "2026-11-07"), run(".")),
        wp(run("Consent was: "), tick(False), run(" written  "), tick(True), run(" verbal"))]
    m.g(rn="Ravi Sethuraman", rr="GP Registrar, Urgent Treatment Centre", rg="Orsett Urgent Treatment Centre", rp="01632 960811", n="Malik Jefferson", dob="1989-02-14", ph="07700 900057", nat="Jamaican", rs=True, af=False, pf=False, hs="homeless",
        sup=["Drugs", "Physical health", "Immigration advice"], re="Asked to leave by cousin 8 weeks ago, has slept on night buses and in the park at Grays since.", phy="Infected foot wound", cg=True, cd="2026-11-07", cm="oral", ag="urgent_treatment_centre")
    m.send("Orsett UTC <utc.orsett@nhs.example>", "HousingOptions@thurrock.example", "DTR patient of 7/11", "Attached\n", attach=[("UTC_DTR.docx", ooxml("".join(body)), DOCX)])


def legacy():
    m = M("docx-legacy-form-fields", "docx", "hand-made OOXML", "legacy form fields: text, check boxes and drop-downs; some empty", lenient=["sit", "loss"])
    yn = lambda a, b: run("Yes ") + old_tick(a) + run("  No ") + old_tick(b)
    rows = [["Date", old_text("20/10/2026")], ["Name", old_text("Mr Anthony Rivers-Kaye")], ["Date of birth", old_text("01/09/1977")], ["CRN", old_text("E660912")], ["Tel.", old_text("07700 900604")], ["E-mail", old_text("")], ["Current address", old_text("Flat 12, Galleydene, Hadleigh SS7 2PX")],
            ["Accommodation type", old_drop(["Please select", "Council tenant", "Private tenant", "Friends/family"], 2)], ["Homeless", yn(0, 1)], ["Threatened with homelessness", yn(1, 0)], ["If yes, date", old_text("5 December 2026")], ["Reason", old_text("Section 21 notice, landlord returning from abroad")],
            ["Domestic abuse", yn(0, 0)], ["Armed forces", yn(1, 0)], ["Mental health", old_text("Anxiety")], ["Drugs/alcohol", old_text("")], ["Risk of harm", old_drop(["Please select", "Low", "Medium", "High", "Very High"], 2)],
            ["Has the client agreed?", yn(1, 0)], ["Name of referrer", old_text("Precious Odum")], ["Agency", old_drop(["Please select", "Prison", "Probation", "DWP"], 2)], ["Telephone", old_text("01632 960229")], ["Email", old_text("precious.odum@probation.example")]]
    m.g(rd="2026-10-20", n="Anthony Rivers-Kaye", dob="1977-09-01", crn="E660912", ph="07700 900604", ad="Flat 12, Galleydene, Hadleigh SS7 2PX", sit="Private tenant", hs="threatened", hd="2026-12-05", re="Section 21 notice, landlord returning from abroad", af=True, mh="Anxiety", rl="medium", cg=True,
        rn="Precious Odum", ag="probation", rp="01632 960229", rm="precious.odum@probation.example", rg="Probation")
    m.lenient = ["rg"]
    m.send("Precious Odum <precious.odum@probation.example>", "Housingoptions@castlepoint.example", "Referral - Mr Rivers-Kaye", "Good afternoon\n\nPlease see attached.\n\nMany thanks\nPrecious", attach=[("Homeless referral form (protected).docx", ooxml(wtable([[wp(a), wp(b)] for a, b in rows], 2)), DOCX)])


def split_runs():
    m = M("docx-struck-options-split-runs", "docx", "hand-made OOXML", "words split over runs, options struck or circled by underline, header with agency", lenient=["sit"])
    s = lambda t: run(t, "<w:strike/>")
    u = lambda t: run(t, '<w:u w:val="single"/><w:b/>')
    body = [wp(run("Na"), run("me of "), run("applicant:  "), run("Gr"), run("aham Ofori")), wp(run("D.O.B:  30/"), run("06/"), run("1970")), wp(run("Male / "), s("Female"), run("      Veteran: "), s("Y"), run(" / N      Care leaver: Y / N")),
            wp(run("Phone:  07700 "), run("900 265")), wp(run("Address:  Boat "), run("'Kittiwake', Heybridge Basin CM9 4RS")), wp(run("Homeless / "), u("Threatened"), run(" / Neither  (underline)")),
            wp(run("Reason:  "), run("Mooring licence not renewed, boat to be "), run("removed by 1st December")), wp(run("Consent obtained?  "), run("Yes / "), s("No"), run("     How?  Writ"), run("ten / "), s("Verbal")),
            wp(run("Referred by:  Jeanette Pilgrim, "), run("Adult Community Social Worker")), wp(run("Contact:  01632 "), run("960 656"))]
    m.g(n="Graham Ofori", dob="1970-06-30", sex="Male", af=False, ph="07700 900 265", ad="Boat 'Kittiwake', Heybridge Basin CM9 4RS", hs="threatened", re="Mooring licence not renewed, boat to be removed by 1st December", cg=True, cm="written", rn="Jeanette Pilgrim", rr="Adult Community Social Worker", rp="01632 960 656", ag="social_services")
    m.lenient += ["hd", "rg"]
    m.send("Jeanette Pilgrim <j.pilgrim@essexasc.example>", "housingoptions@maldon.example", "Referral, Mr Ofori", "Hello - form attached, scanned notice to follow.\n\nJeanette", attach=[("Ofori.docx", ooxml("".join(body), header=wp("Adult Social Care – Essex County Council")), DOCX)])


def repeating():
    m = M("docx-household-table-with-title-row", "docx", "hand-made OOXML", "household as a table with its own heads, landlord and GP blocks between", lenient=["op"])
    body = [wp("HOUSING REFERRAL – FAMILIES"), wtable([["1. Applicant"], ], 1), wtable([["Title", "Mrs", "Given names", "Habiba Noor"], ["Family name", "Warsame", "DOB", "05/05/1985"], ["Mobile", "07700 900118", "First language", "Somali"], ["Interpreter?", "Yes", "Immigration status", "Refugee, 5 years' leave"]], 4),
            wtable([["2. Others to be housed"]], 1), wtable([["Name", "Relationship", "DOB"], ["Abdi Warsame", "Husband", "12/03/1981"], ["Sagal Warsame", "Daughter", "01/08/2014"], ["Liban Warsame", "Son", "22/10/2017"]], 3),
            wtable([["3. Landlord"]], 1), wtable([["Name", "Parkview Lettings"], ["Tel", "01632 960398"], ["Rent arrears", "None"]], 2), wtable([["4. GP"]], 1), wtable([["Name", "Dr S Pillai"], ["Tel", "01632 960399"]], 2),
            wtable([["5. Referral"]], 1), wtable([["Present address", "82 Vange Hill Drive, Basildon SS16 4DG"], ["Reason for referral", "Section 21 notice expires 15 December 2026, landlord wants to sell"], ["Threatened with homelessness?", "Yes"], ["Date of homelessness", "15.12.2026"], ["Family consent", "Signed by Mrs Warsame 10.11.2026"], ["Referrer", "Oonagh Breslin, Family Support Worker, Barnardo's Children's Centre"], ["Referrer tel", "01632 960397"]], 2)]
    m.g(n="Habiba Noor Warsame", dob="1985-05-05", ph="07700 900118", lang="Somali", itp=True, imm="Refugee, 5 years' leave", hh=[{"name": "Abdi Warsame", "relationship": "Husband", "date_of_birth": "1981-03-12"}, {"name": "Sagal Warsame", "relationship": "Daughter", "date_of_birth": "2014-08-01"}, {"name": "Liban Warsame", "relationship": "Son", "date_of_birth": "2017-10-22"}],
        land="Parkview Lettings", ad="82 Vange Hill Drive, Basildon SS16 4DG", re="Section 21 notice expires 15 December 2026, landlord wants to sell", hs="threatened", hd="2026-12-15", cg=True, cm="written", cd="2026-11-10", rn="Oonagh Breslin", rr="Family Support Worker", rg="Barnardo's Children's Centre", rp="01632 960397", ag="other")
    m.lenient += ["arr", "ag"]
    m.send("Oonagh Breslin <oonagh@cc-basildon.example>", "housing.solutions@basildon.example", "Family referral Warsame", "Please find attached.", attach=[("Warsame family.docx", ooxml("".join(body)), DOCX)])


def two_columns_dapp():
    m = M("docx-referrer-left-client-right", "docx", "hand-made OOXML", "referrer and client in mirrored columns with the same labels, one row", lenient=["sit", "ag"])
    body = [wp("DUTY TO REFER"), wtable([["REFERRER", "", "CLIENT", ""], ["Name", "Lauren Skeggs", "Name", "Edwin Castellan"], ["Organisation", "Open Road", "D.O.B.", "17.03.1983"], ["Telephone", "01632 960676", "Telephone", "07700 900676"], ["Email", "lauren@openroad.example", "Email", "e.castellan@mail.example"], ["Role", "Recovery Worker", "Address", "Room 9, Parkside Hostel, Colchester"]], 4),
            wp(""), wtable([["Reason client is homeless or threatened with homelessness", "Hostel has given 28 days' notice because he has been there two years"], ["Date homeless", "21 December 2026"], ["Substance use", "Heroin, on script since July"], ["Mental health", "None known"], ["Client consents to referral", "✔"], ["Date of referral", "23 November 2026"]], 2)]
    m.g(rn="Lauren Skeggs", rg="Open Road", rp="01632 960676", rm="lauren@openroad.example", rr="Recovery Worker", n="Edwin Castellan", dob="1983-03-17", ph="07700 900676", em="e.castellan@mail.example", ad="Room 9, Parkside Hostel, Colchester", re="Hostel has given 28 days' notice because he has been there two years", hd="2026-12-21", sub="Heroin, on script since July", mh="None known", cg=True, rd="2026-11-23", ag="other")
    m.lenient += ["hs"]
    m.send("Lauren Skeggs <lauren@openroad.example>", "dutytorefer@colchester.example", "DTR EC", "attached x", attach=[("dtr edwin.docx", ooxml("".join(body)), DOCX)])


def cas3_letter():
    m = M("docx-letter-on-letterhead", "docx", "python-docx", "a letter as a document: no form at all, letterhead and reference block", lenient=["sit", "loss", "op", "rt", "sup", "lcg", "nfa", "rsum", "via"])
    d = document("Times New Roman", 11)
    for t in ("Essex Through the Gate Service", "Unit 4, Drury Road, Colchester", "Tel: 01632 960420", "", "Our ref: TTG/2026/1187", "12 October 2026", "", "Tendring District Council", "Housing Options", "", "Dear Housing Options Team",
              "**Duty to refer: Mr Marlon Eastwick, born 27 May 1979, prison number A2216DK**", "We support Mr Eastwick, who is serving a sentence for supplying Class A drugs at HMP Norwich. He will be released on 9 December 2026 and will then be homeless, because his privately rented flat at 11 Pallister Road, Clacton, was repossessed in March.",
              "He has epilepsy. He used crack cocaine until 2024. He served in the Army from 1998 to 2004. He is assessed as low risk of serious harm.", "Mr Eastwick consented in writing on 8 October 2026. Please contact him through the wing office on 01632 960421.", "Yours sincerely", "", "Rosemary Inchbald", "Resettlement Caseworker", "rosemary.inchbald@ttgate.example"):
        para(d, t)
    m.g(rn="Rosemary Inchbald", rr="Resettlement Caseworker", rm="rosemary.inchbald@ttgate.example", rp="01632 960420", rg="Essex Through the Gate Service", ag="other", xr="TTG/2026/1187", rd="2026-10-12", n="Marlon Eastwick", dob="1979-05-27", pn="A2216DK", cp="HMP Norwich", crd="2026-12-09", cs="sentenced",
        cof="supplying Class A drugs", hs="threatened", re="his privately rented flat at 11 Pallister Road, Clacton, was repossessed in March", lsa="11 Pallister Road, Clacton", phy="epilepsy", sub="used crack cocaine until 2024", af=True, rl="low", cg=True, cm="written", cd="2026-10-08", via="through the wing office on 01632 960421", au="Tendring")
    m.lenient += ["au"]
    m.send("TTG Admin <admin@ttgate.example>", "housingoptions@tendring.example", "Letter re M Eastwick", "Please see attached letter.\n\nAdmin team", attach=[("Eastwick letter 121026.docx", docx_bytes(d), DOCX)])


def dwp_split_dates():
    m = M("docx-dates-in-boxes", "docx", "python-docx", "dates a digit a cell, name in parts, post code apart", lenient=["sit"])
    d = document()
    para(d, "Referral form (DTR 2)")
    table(d, [["Title", "Ms"], m("Forename", "Paulette"), m("Surname", "Vandermeer")], cols=2)
    para(d, "Date of birth")
    table(d, [list("D D M M Y Y Y Y".split()), list("19061965")])
    para(d, "")
    table(d, [m("Address line 1", "Flat 2A Sandpiper Court"), m("Address line 2", "The Causeway"), m("Town", "Burnham-on-Crouch"), m("Postcode", "CM0 8QA"), m("Home tel", "01632 960137"), m("Mobile", "07700 900137")])
    para(d, "")
    table(d, [m("Why does the customer need help?", "Universal Credit housing costs stopped, two months' arrears (£1,460) and landlord has issued notice", "re"), m("Amount of rent arrears", "£1,460", "arr"), m("Threatened with homelessness (Y/N)", "Y", hs="threatened"), m("Notice runs out", "11 January 2027", hd="2027-01-11"), m("Customer agreed (Y/N)", "Y", cg=True), m("Name of officer", "Jude Falconer", rn="Jude Falconer"), m("Business area", "DWP Maldon", rg="DWP Maldon", ag="jobcentre"), m("Phone", "01632 960138", "rp")])
    m.g(n="Paulette Vandermeer", dob="1965-06-19", ad="Flat 2A Sandpiper Court, The Causeway, Burnham-on-Crouch, CM0 8QA", ph="01632 960137 / 07700 900137")
    m.lenient += ["ph", "ag"]
    m.send("Jude Falconer <jude.falconer@dwp.example>", "housingoptions@maldon.example", "customer referral PV", "Dear colleague\n\nPlease see attached DTR 2 form.\n\nJude Falconer\nDWP", attach=[("DTR2_PV.docx", docx_bytes(d), DOCX)])


def immigration():
    m = M("docx-answers-inside-paragraph-list", "docx", "python-docx", "bulleted list of labels with answers, two phones in one line, asylum", lenient=["sit", "loss", "lcg", "imm"])
    d = document()
    d.add_heading("Migrant Help – onward referral to housing authority", 2)
    for t in ("Name: Ms Selam Tekle", "D.O.B.: 10 Oct 1997", "Tel: 07700 900581 / 07700 900582 (friend, Ruta)", "Nationality: Eritrean", "Immigration status: Granted refugee status 28/09/2026", "Language: Tigrinya – interpreter required", "Accommodation: Home Office asylum accommodation, 3 Priory Street, Colchester CO1 2QA", "Notice to leave: 26/11/2026", "Status: Threatened with homelessness", "Reason for referral: Asylum support ends following positive decision, required to leave Home Office accommodation", "Pregnant: yes, 5 months", "Consent: signed, via interpreter, 30.10.26", "Adviser: Tobi Lindqvist, Move On Adviser, Migrant Help", "Adviser's contact: tobi.lindqvist@migranthelp.example, 01632 960193", "Date of referral: 30.10.26"):
        para(d, t, "List Bullet")
    m.g(n="Selam Tekle", dob="1997-10-10", ph="07700 900581", nat="Eritrean", imm="Granted refugee status 28/09/2026", lang="Tigrinya", itp=True, ad="3 Priory Street, Colchester CO1 2QA", sit="Home Office asylum accommodation, 3 Priory Street, Colchester CO1 2QA", hd="2026-11-26", hs="threatened", re="Asylum support ends following positive decision, required to leave Home Office accommodation", preg=True,
        cg=True, cm="written", cd="2026-10-30", rn="Tobi Lindqvist", rr="Move On Adviser", rg="Migrant Help", rm="tobi.lindqvist@migranthelp.example", rp="01632 960193", rd="2026-10-30", ag="other")
    m.lenient += ["via", "ad", "ag", "hd"]
    m.send("Tobi Lindqvist <tobi.lindqvist@migranthelp.example>", "dutytorefer@colchester.example", "Newly granted refugee - referral", "Hi team, referral attached for Selam, BRP received. Thanks, Tobi", attach=[("Onward referral ST.docx", docx_bytes(d), DOCX)])


def recall():
    m = M("docx-remand-recall-women", "docx", "python-docx", "vertical label column merged over groups (three columns)", lenient=["sit", "op"])
    d = document("Arial", 9)
    table(d, [["WHO", *m("Name", "Chantelle Rigby-Moss", "n")], ["", *m("Date of birth", "13.4.96", dob="1996-04-13")], ["", *m("NOMS no", "A7013FE", "pn")], ["", *m("Ethnic origin", "Black British – Caribbean", "eth")], ["WHERE", *m("Prison", "HMP Peterborough (women)", cp="HMP Peterborough")], ["", *m("Custody type", "Remand – trial 11/01/2027", cs="remand")], ["", *m("Charge", "Arson reckless as to whether life endangered", "cof")], ["", *m("Possible release", "11.1.27", crd="2027-01-11")],
              ["WHAT", *m("Tenancy at risk?", "Yes, please help keep it", save=True)], ["", *m("Tenancy address", "24 Iceni Way, Cambridge CB4 2NZ", lsa="24 Iceni Way, Cambridge CB4 2NZ")], ["", *m("Landlord", "Cambridge City Council", "land")], ["", *m("Arrears", "6 weeks, about £700", "arr")], ["", *m("Why referral is made", "Rent is not being paid during remand; will lose the flat and be homeless if released", "re")],
              ["RISK", *m("Arson", "Yes – current charge", arson=True)], ["", *m("RoSH", "Not yet assessed")], ["", *m("To staff", "None known", "staff")], ["WHO BY", *m("Officer", "Eilidh Corbett", rn="Eilidh Corbett")], ["", *m("Post", "Remand Housing Officer", "rr")], ["", *m("Phone", "01632 960246", "rp")], ["", *m("Signed consent held", "Yes", cg=True, cm="written")], ["", *m("Dated", "27.10.26", rd="2026-10-27")]], cols=3)
    m.g(ag="prison")
    m.lenient += ["crd", "cd", "rd", "hs", "au", "rg", "lsa", "ad"]
    m.kinds = ["referral", "retention_request"]
    m.send("Eilidh Corbett <eilidh.corbett@peterboroughprison.example>", "housing.advice@cambridge.example", "Remand case - tenancy at risk - duty to refer", "Attached duty to refer for Ms Rigby-Moss.\n\nEilidh", attach=[("CRM_DTR.docx", docx_bytes(d), DOCX)])


def libre():
    m = M("docx-saved-by-libreoffice", "docx", "LibreOffice", "LibreOffice's own docx of a three-block form; GP and next of kin with phones", lenient=["via", "op", "sit"])
    d = document("Liberation Sans", 10)
    para(d, "**Hospital homelessness team referral**")
    table(d, [["Patient"], m("Name", "Vernon Athelstan", "n"), m("D.O.B", "8 November 1948", dob="1948-11-08"), m("Hospital no", "H0082213", "u"), m("NHS no", "401 023 2137", nhs="4010232137"), m("Tel", "none"), m("NOK", "Brother, Cyril Athelstan, 01632 960451"), m("GP", "Dr Nkemelu, 01632 960452"),
              ["Housing"], m("Admitted from", "Caravan, Brook Farm, Stambridge", "u"), m("Can return?", "No – condemned by environmental health", "u"), m("Reason for referral", "Caravan unfit, no other home. Medically fit for discharge.", "re"), m("Homeless?", "Yes", hs="homeless"), m("Care needs", "Frail, uses a stick, needs ground floor", phy="Frail, uses a stick, needs ground floor"),
              ["Referrer"], m("Name", "Wendeline Fox", rn="Wendeline Fox"), m("Role", "Homeless Discharge Nurse", "rr"), m("Tel", "01632 960453", "rp"), m("Patient has agreed to referral", "Yes, in writing", cg=True, cm="written"), m("Date", "06 Nov 26", rd="2026-11-06")])
    m.g(ag="hospital")
    m.lenient += ["ad", "lsa", "loss"]
    m.send("Wendeline Fox <wendeline.fox@nhs.example>", "housingoptions@rochford.example", "Patient for your list - VA", "Form attached, thank you. W", attach=[("HHT referral.docx", soffice(docx_bytes(d), "docx", "docx:MS Word 2007 XML"), DOCX)])


def short_cover():
    m = M("docx-consent-in-signature-line", "docx", "python-docx", "consent only as the person's signature line; date once for both signatures", lenient=["sit", "cs"])
    d = document()
    para(d, "Southend Integrated Offender Management – request to housing")
    table(d, [m("Nominal", "Kirk Vandenberg (aka Spud)", n="Kirk Vandenberg", aka="Spud"), m("Date of Birth", "1/1/90", dob="1990-01-01"), m("CRN", "T448120", "crn"), m("Staying at", "Southend night shelter", ad="Southend night shelter"), m("Homeless since", "June 2026"), m("Reason", "Lost private tenancy when arrested, shelter is full time limited to 28 nights", "re"), m("Drugs", "Crack and heroin, daily", sub="Crack and heroin, daily"), m("RoSH", "Medium", rl="medium"), m("Warnings", "Carries needles", staff="Carries needles")])
    para(d, "I understand and agree that my information is shared with Southend City Council housing.")
    para(d, "Signed:  K Vandenberg          Date:  14/10/2026")
    para(d, "Officer:  PC 74112 Amira Castellane          Date:  14/10/2026          Tel:  01632 960359")
    m.g(cg=True, cm="written", cd="2026-10-14", rn="Amira Castellane", rp="01632 960359", rd="2026-10-14", ag="other")
    m.lenient += ["ad", "staff", "rsum", "au", "rg", "rr", "hs", "nfa", "hd", "rs"]
    m.send("IOM Southend <iom.southend@essexpolice.example>", "housingsolutionsteam@southend.example", "IOM referral KV", "Duty to refer form for KV attached as agreed in the meeting.\n\nAmira\nIOM", attach=[("IOM housing request.docx", docx_bytes(d), DOCX)])


def all_():
    for f in (controls, controls_ticks, legacy, split_runs, repeating, two_columns_dapp, cas3_letter, dwp_split_dates, immigration, recall, libre, short_cover):
        f()


if __name__ == "__main__":
    all_()
