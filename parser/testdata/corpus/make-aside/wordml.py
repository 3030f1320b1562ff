"""Word forms as Word itself leaves them: content controls, check boxes, form fields, text boxes, nested and merged tables."""
from kit import *

PH = "Click or tap here to enter text."

# 1 Content controls and check boxes; placeholders left; date pickers.
c = Case({"agency": "probation"})
def yn(v):
    return wp("Yes ", box(1 if v else 0), " No ", box(0 if v else 1))
body = wp(wr("Duty to Refer (DtR) – Probation Service East of England", "<w:b/>")) + wtbl(
    wtr(wtc(wp(wr("Section 1: Person on probation", "<w:b/>")), span=2)),
    wtr("First name", wp(sdt("Shanice"))), wtr("Last name", wp(sdt("Bellingham"))),
    wtr("Date of birth", wp(datepick("1995-12-03", c("person.date_of_birth", "1995-12-03", "03/12/1995")))),
    wtr("CRN", wp(sdt(c("person.crn", "B612047")))),
    wtr("Preferred name", wp(sdt(PH, True))),
    wtr("Gender", wp(sdt(c("person.gender", "Woman"), kind="<w:dropDownList><w:listItem w:displayText=\"Choose an item.\" w:value=\"\"/><w:listItem w:displayText=\"Woman\" w:value=\"Woman\"/></w:dropDownList>"))),
    wtr("Ethnicity", wp(sdt("Choose an item.", True, "<w:dropDownList><w:listItem w:displayText=\"Choose an item.\" w:value=\"\"/></w:dropDownList>"))),
    wtr("Telephone", wp(sdt(c("person.phone", "07700 900094")))),
    wtr("Email", wp(sdt(PH, True))),
    wtr("Is an interpreter required?", yn(False)), wtr("Care leaver?", yn(True)), wtr("Served in the armed forces?", wp("Yes ", box(0), " No ", box(0))),
    wtr(wtc(wp(wr("Section 2: Accommodation", "<w:b/>")), span=2)),
    wtr("Where is the person living?", wp(sdt(c("housing.situation", "CAS3 placement, ends after 84 nights")))),
    wtr("Address", wp(sdt(c("person.address", "Flat C, 40 Butt Road, Colchester, CO3 9QQ")))),
    wtr("Is the person sleeping rough or without anywhere safe tonight?", yn(False)),
    wtr("Date the person will be homeless", wp(datepick("2026-10-16", c("homeless_date", "2026-10-16", "16/10/2026")))),
    wtr("Agreed reason for referral", wp(sdt(c("reason", "CAS3 comes to an end and no move-on has been found. Grandmother's home is full.")))),
    wtr(wtc(wp(wr("Section 3: Risk and need", "<w:b/>")), span=2)),
    wtr("RoSH", wp("Low ", box(0), " Medium ", box(1), " High ", box(0), " Very High ", box(0))),
    wtr("Domestic abuse – victim?", yn(True)), wtr("Arson?", yn(False)), wtr("Registered sex offender?", yn(False)),
    wtr("Support needs", wp(box(1), " Mental health  ", box(0), " Physical health  ", box(1), " Budgeting  ", box(1), " Offending")),
    wtr(wtc(wp(wr("Section 4: Consent and contact", "<w:b/>")), span=2)),
    wtr("Has the person consented?", yn(True)), wtr("How?", wp("Written ", box(0), " Oral ", box(1))),
    wtr("Date of consent", wp(datepick("2026-09-08", c("consent.date", "2026-09-08", "08/09/2026")))),
    wtr("Practitioner", wp(sdt(c("referrer.name", "Idris Vaughan-Pryce")))), wtr("Practitioner phone", wp(sdt(c("referrer.phone", "01632 960467")))),
    wtr("Practitioner email", wp(sdt(c("referrer.email", "idris.vp@probation-north.example")))), wtr("PDU", wp(sdt(c("referrer.team", "Essex North")))),
    wtr("Lead contact for the case, if different", wp(sdt("As above"))))
c("person.name", "Shanice Bellingham"); c("person.interpreter_needed", False); c("person.care_leaver", True); c("rough_sleeping", False); c("risk.level", "medium")
c("needs.domestic_abuse", True); c("risk.arson", False); c("risk.registered_sex_offender", False); c("needs.support", ["Mental health", "Budgeting", "Offending"])
c("consent.given", True); c("consent.method", "oral"); c("lead.name", "Idris Vaughan-Pryce"); c("lead.phone", "01632 960467"); c("lead.email", "idris.vp@probation-north.example")
emit("controls-and-boxes", mail("Idris Vaughan-Pryce <idris.vp@probation-north.example>", "dutytorefer@colchester.gov.uk", "Duty to Refer B612047", "Wed, 09 Sep 2026 09:19:00 +0100",
     text="Dear Colchester\n\nPlease find a duty to refer attached.\n\nIdris", attach=[("Duty to Refer B612047.docx", ooxml(body, header="OFFICIAL-SENSITIVE", footer="Version 4, January 2026"))]),
     "referral", "docx", "hand-made OOXML", "content controls, w14 check boxes, date pickers, placeholders left in", [c],
     lenient=["homeless_status", "housing.loss_reason", "needs.mental_health", "custody.cas3", "referrer.role", "custody.status", "referrer.organisation"])
c("homeless_status", "threatened"); c("referrer.role", "Practitioner")

# 2 Legacy form fields, Word 2003 style, three pairs a row.
c = Case({"agency": "prison", "homeless_status": "threatened"})
body = wp(wr("HMP PENTONVILLE – OMU", "<w:b/>")) + wp("HOMELESS ON RELEASE: REFERRAL TO LOCAL COUNCIL") + wtbl(
    wtr("Surname:", wp(ff("Text1", "Da Silva Rocha")), "First names:", wp(ff("Text2", "Wagner")), "DOB:", wp(ff("Text3", c("person.date_of_birth", "1987-03-31", "31.03.87")))),
    wtr("NOMS No:", wp(ff("Text4", c("person.prison_number", "A6629FT"))), "Wing:", wp(ff("Text5", c("person.contact_via", "G wing"))), "Nationality:", wp(ff("Text6", c("person.nationality", "Portuguese")))),
    wtr("Sentence:", wp(ff("Text7", c("custody.sentence_length", "2 yrs 3 mths"))), "Release date:", wp(ff("Text8", c("custody.release_date", "2026-08-27", "27.08.26"))), "Type:", wp(ffdrop("Dropdown1", ["CRD", "HDC", "Parole", "Recall"], c("custody.release_type", "HDC")))),
    wtr("Status:", wp(ffdrop("Dropdown2", ["Convicted", "Sentenced", "Remand"], "Sentenced")), "Offence:", wp(ff("Text9", c("custody.offence", "Drive whilst disqualified, dangerous driving"))), "Tel on release:", wp(ff("Text10", ""))), cols=6) + \
    wp("Settled status? ", ffbox("Check1", True), " Yes  ", ffbox("Check2", False), " No     Interpreter? ", ffbox("Check3", False), " Yes  ", ffbox("Check4", True), " No") + \
    wp("Reason for referral: ", ff("Text11", c("reason", "Was renting a room in Thurrock. Landlord has changed the locks and put another tenant in."))) + \
    wp("Local connection to: ", ff("Text12", c("authority", "Thurrock"))) + wp("because: ", ff("Text13", c("local_connection.details", "Worked at the port of Tilbury from 2019 until arrest"))) + \
    wp("Medical: ", ff("Text14", c("needs.physical_health", "Nil"))) + wp("Consent given by prisoner ", ffbox("Check5", True), " Yes ", ffbox("Check6", False), " No   dated ", ff("Text15", c("consent.date", "2026-07-02", "02.07.26"))) + \
    wp("Referring officer: ", ff("Text16", c("referrer.name", "S/O Matthew Ling", "S/O Matthew Ling")), "   ext: ", ff("Text17", c.un("ext", "4417")))
c.flat["referrer.name"] = "Matthew Ling"
c("person.name", "Wagner Da Silva Rocha"); c("custody.status", "sentenced"); c("person.interpreter_needed", False); c("consent.given", True); c("custody.prison", "HMP Pentonville"); c("person.immigration_status", "Settled status")
emit("legacy-fields", mail("OMU Pentonville <omu@pentonville.hmps.example>", "HousingOptions@thurrock.gov.uk", "FAO Housing Options", "Fri, 03 Jul 2026 13:40:00 +0100",
     text="", attach=[("A6629FT.docx", ooxml(body))]),
     "referral", "docx", "hand-made OOXML", "legacy text fields, check boxes and drop-downs, three pairs a row, empty mail", [c],
     lenient=["referrer.name", "person.immigration_status", "needs.physical_health", "homeless_status", "local_connection.grounds", "housing.loss_reason", "unmapped", "custody.cas3", "authority", "referrer.role", "referrer.team", "referrer.organisation", "referrer.phone"])

# 3 Text boxes: each block in one.
c = Case({"agency": "hospital", "homeless_status": "homeless"})
body = wp(wr("Princess Alexandra Hospital – Integrated Discharge Team", "<w:b/>")) + textbox("Patient", "Name: " + c("person.name", "Hazel Quarrington"), "D.o.B: " + c("person.date_of_birth", "1963-08-14", "14/8/1963"),
    "Hospital no: " + c.un("Hospital no", "PAH223109"), "NHS number: " + c("person.nhs_number", "9990065942", "9990065942"), "Mobile: " + c("person.phone", "07700 900505")) + \
    textbox("Why we are referring", c("reason", "Hazel was lodging with her ex-husband, who has had her things put in the garage and says she cannot come back after her hip operation.")) + \
    textbox("Needs", "Physical: " + c("needs.physical_health", "Total hip replacement, non weight bearing six weeks, needs ground floor and a raised toilet seat"), "Mental: None known", "Substances: None") + \
    textbox("Consent: " + c("consent.given", True, "verbal consent given") + " " + c("consent.date", "2026-10-12", "12/10/2026"), "Medically fit: " + c.un("Medically fit", "15/10/2026")) + \
    wp("Completed by " + c("referrer.name", "Lorraine Attwell") + ", " + c("referrer.role", "Discharge Coordinator") + ", bleep 2210, direct line " + c("referrer.phone", "01632 960333"))
c("consent.method", "oral"); c("needs.mental_health", "None known")
emit("in-text-boxes", mail("IDT Harlow <idt@pah-hospital.example>", "housing.options@harlow.gov.uk", "Patient unable to return home", "Tue, 13 Oct 2026 10:55:00 +0100",
     text="Please see attached referral. Patient is medically fit on Thursday.\n\nLorraine Attwell\nIntegrated Discharge Team", attach=[("housing referral HQ.docx", ooxml(body))]),
     "referral", "docx", "hand-made OOXML", "every block in a text box with its VML copy", [c],
     lenient=["homeless_status", "housing.loss_reason", "housing.situation", "referrer.organisation", "referrer.team", "needs.substance_misuse", "unmapped", "external_reference"])
c("needs.substance_misuse", "None"); c("referrer.team", "Integrated Discharge Team"); c("referrer.organisation", "Princess Alexandra Hospital")

# 4 Nested tables and vertical merges: the block heading stands in a merged first column.
c = Case({"agency": "youth_custody"})
inner = wtbl(wtr("Name", c("person.name", "Kaiden Osei-Bonsu")), wtr("Born", c("person.date_of_birth", "2008-09-29", "29 Sept 2008")), wtr("Number", c("person.prison_number", "A5590FN")), wtr("Sex", c("person.gender", "Male")))
inner2 = wtbl(wtr("Name", c("referrer.name", "Delphine Roux")), wtr("Post", c("referrer.role", "Transition Worker")), wtr("Phone", c("referrer.phone", "01632 960266")), wtr("Email", c("referrer.email", "delphine.roux@cookhamwood.yca.example")))
inner3 = wtbl(wtr("Name", "Marcia Osei"), wtr("Relationship", "Mother"), wtr("Phone", "07700 900746"))
c.un("Mother", "Marcia Osei, 07700 900746")
body = wp("Resettlement and transition: notice to housing authority") + wtbl(
    wtr(wtc("Young person", vmerge=True), wtc(inner)), wtr(wtc("", vmerge=False), wtc(wp("Held at: " + c("custody.prison", "HMYOI Cookham Wood", "HMYOI Cookham Wood")))),
    wtr("Family contact", wtc(inner3)), wtr("Worker", wtc(inner2)),
    wtr("Turning 18 / release", wtc(wp("Release " + c("custody.release_date", "2026-10-30", "30 October 2026")))),
    wtr("Status", c("custody.status", "sentenced", "DTO – sentenced")),
    wtr("Why there is no home to go to", c("reason", "Mum has three younger children in a two bed flat and social care say he cannot return while they are there.")),
    wtr("He agrees to this notice", c("consent.given", True, "Yes, signed consent on file")),
    wtr("What he needs", c("needs.support", ["ADHD", "literacy", "first tenancy skills"], "ADHD; literacy; first tenancy skills")))
c("consent.method", "written")
emit("nested-tables", mail("Delphine Roux <delphine.roux@cookhamwood.yca.example>", "housingsolutionsteam@southend.gov.uk", "KO-B transition", "Mon, 07 Sep 2026 16:20:00 +0100",
     text="Hi Southend,\n\nKaiden is one of yours, his mum lives in Shoeburyness. Attached is our transition notice which doubles as the duty to refer.\n\nDelphine", attach=[("transition notice.docx", ooxml(body))]),
     "referral", "docx", "hand-made OOXML", "tables inside cells, a vertically merged heading, another person's block between", [c],
     lenient=["homeless_status", "housing.loss_reason", "person.contact_via", "local_connection.details", "local_connection.grounds", "unmapped", "household", "authority", "custody.release_type", "referrer.organisation"])

# 5 The form asks about two people side by side.
c = Case({"agency": "social_services", "consent.given": True})
body = wp(wr("Safer Homes: housing referral", "<w:b/>")) + wtbl(
    wtr("", wtc(wp(wr("Person being referred", "<w:b/>"))), wtc(wp(wr("Person alleged to have caused harm", "<w:b/>")))),
    wtr("Full name", c("person.name", "Ewa Kowalczyk-Reed"), "Darren Reed"), wtr("Date of birth", c("person.date_of_birth", "1990-07-06", "06/07/1990"), "11/02/1986"),
    wtr("Address", c("person.address", "27 Byron Avenue, Southend-on-Sea, SS2 9QQ"), "As opposite"), wtr("Telephone", c("person.phone", "07700 900922"), "Not known"),
    wtr("Ethnicity", c("person.ethnicity", "White – Polish"), "White British"), wtr("First language", c("person.language", "Polish"), "English"), cols=3) + wtbl(
    wtr("Interpreter needed", c("person.interpreter_needed", True, "Y")), wtr("Safe to leave a message", c.un("Safe to leave a message", "No")), wtr("Is she fleeing domestic abuse?", c("needs.domestic_abuse", True, "Y")),
    wtr("Safe place to stay tonight?", c("rough_sleeping", True, "N")), wtr("Children", "Lena Reed (daughter) 14/02/2016"), wtr("Reason for referral", c("reason", "Police attended on Saturday. Darren is bailed until 1 October and the bail condition not to attend the home is being ignored.")),
    wtr("Ms Kowalczyk-Reed has agreed to this referral", wp(box(1, "☑"), " verbally ", box(0), " in writing")), wtr("Referred by (name, job, number)", "%s, %s, %s" % (c("referrer.name", "Ottilie Baines"), c("referrer.role", "Duty Social Worker"), c("referrer.phone", "01632 960577"))), wtr("Date", c("referral_date", "2026-09-21", "21/09/2026")))
c("consent.method", "oral"); c.hh("Lena Reed", "daughter", "2016-02-14")
emit("two-people-side-by-side", mail("Duty Desk <dutydesk@childrens.southend-social.example>", "housingsolutionsteam@southend.gov.uk", "Urgent safer homes referral", "Mon, 21 Sep 2026 12:47:00 +0100",
     text="Please treat as urgent. Tel number on form is safe until 3pm.", attach=[("Safer Homes.docx", ooxml(body))]),
     "referral", "docx", "hand-made OOXML", "two answer columns, only the first is the person referred", [c],
     lenient=["homeless_status", "housing.loss_reason", "housing.situation", "person.contact_via", "risk.summary", "other_professionals", "person.nationality", "referrer.organisation"])

# 6 Tracked changes: the old date was deleted.
c = Case({"agency": "probation"})
def ins(t): return "<w:ins w:id=\"1\" w:author=\"CT\" w:date=\"2026-08-25T10:00:00Z\">%s</w:ins>" % wr(t)
def dele(t): return "<w:del w:id=\"2\" w:author=\"CT\" w:date=\"2026-08-25T10:00:00Z\"><w:r><w:delText xml:space=\"preserve\">%s</w:delText></w:r></w:del>" % t
body = wp("PROBATION – HOUSING REFERRAL") + wp("Name: ", c("person.name", "Clive Ransford")) + wp("DOB: ", c("person.date_of_birth", "1965-01-20", "20/1/65")) + wp("CRN: ", c("person.crn", "X331508")) + \
    wp("Release: ", dele("04/09/2026"), ins(c("custody.release_date", "2026-09-11", "11/09/2026")), " from ", c("custody.prison", "HMP Wayland")) + wp("Circumstances: ", c("reason", "Council tenancy in Rayleigh ended by possession order during sentence."), dele(" He is going to his sister.")) + \
    wp("Consent: ", ins(c("consent.given", True, "Yes, verbal"))) + wp("Case lead: ", c("lead.name", "Corinne Tasker"), ", ", c("lead.phone", "01632 960445"), ", ", c("lead.email", "c.tasker@probation-south.example")) + \
    wp("Council: ", c("authority", "Rochford", "Rochford District Council"))
c("consent.method", "oral")
emit("changes-tracked", mail("Corinne Tasker <c.tasker@probation-south.example>", "housingoptions@rochford.gov.uk", "Housing referral - C Ransford", "Tue, 25 Aug 2026 11:03:00 +0100",
     text="Dear team\n\nReferral attached.\n\nCorinne Tasker\nProbation Officer, Southend", attach=[("Housing referral.docx", ooxml(body))]),
     "referral", "docx", "hand-made OOXML", "tracked changes, two facts in a sentence", [c],
     lenient=["referrer.name", "referrer.role", "referrer.phone", "referrer.email", "housing.loss_reason", "homeless_status", "custody.status", "local_connection.details", "referrer.team", "referrer.organisation"])
c("referrer.name", "Corinne Tasker"); c("referrer.role", "Probation Officer")

# 7 Sdt round whole cells and rows, repeated section of household; data in the header.
c = Case({"agency": "armed_forces", "person.armed_forces": True, "homeless_status": "threatened"})
def cellsdt(t): return "<w:sdt><w:sdtPr><!--cell--><w:text/></w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>" % wtc(t)
body = wtbl(
    wtr("Service leaver", cellsdt(c("person.name", "Rhiannon Sully", "LCpl Rhiannon Sully"))), wtr("Date of birth", cellsdt(c("person.date_of_birth", "2000-02-09", "09 Feb 2000"))),
    wtr("Contact telephone after discharge", cellsdt(c("person.phone", "07700 900367"))), wtr("Contact email after discharge", cellsdt(c("person.email", "r.sully@lettermail.example"))),
    wtr("Last day of service", cellsdt(c.un("Last day of service", "13 Nov 2026"))), wtr("Date accommodation must be vacated", cellsdt(c("homeless_date", "2026-11-13", "13 Nov 2026"))),
    wtr("Present accommodation", cellsdt(c("housing.situation", "Single living accommodation, Carver Barracks"))), wtr("Reason for discharge", cellsdt(c.un("Reason for discharge", "Services no longer required"))),
    wtr("Reason for referral", cellsdt(c("reason", "No family home. Mother lives abroad, father's whereabouts not known."))), wtr("Authority chosen", cellsdt(c("authority", "Uttlesford", "Uttlesford District"))),
    "<w:sdt><w:sdtPr/><w:sdtContent>%s</w:sdtContent></w:sdt>" % wtr("Dependants", "None"),
    wtr("Welfare concerns", cellsdt(c("needs.mental_health", "PTSD, under DCMH Colchester"))), wtr("Consent statement signed by Service leaver", wp(box(1, "☑"))), wtr("Date signed", cellsdt(c("consent.date", "2026-09-17", "17 Sep 2026"))),
    wtr("Unit welfare officer", cellsdt(c("referrer.name", "Capt Neil Bassett", "Capt Neil Bassett"))), wtr("UWO telephone", cellsdt(c("referrer.phone", "01632 960121"))))
c.flat["person.name"] = "Rhiannon Sully"; c.flat["referrer.name"] = "Neil Bassett"
c("consent.given", True); c("consent.method", "written"); c("referrer.role", "Unit welfare officer")
emit("controls-round-cells", mail("UWO 33 Regt <uwo@carver.mod.example>", "Housingoptions@uttlesford.gov.uk", "Service leaver - duty to refer", "Fri, 18 Sep 2026 09:00:00 +0100",
     text="Sir / Ma'am\n\nPlease see attached.\n\nN Bassett", attach=[("DTR LCpl Sully.docx", ooxml(body, header="Referral of a Service leaver to a local housing authority (JSP 534)"))]),
     "referral", "docx", "hand-made OOXML", "content controls round whole cells and rows", [c],
     lenient=["person.name", "referrer.name", "person.address", "homeless_status", "housing.loss_reason", "unmapped", "needs.mental_health"])

# 8 Web page printed to Word by LibreOffice from HTML.
c = Case({"agency": "probation", "homeless_status": "homeless"})
page = f"""<h2>Prison leaver and people on probation: refer to housing</h2>
<table border=1><tr><th colspan=4>Who are you referring?</th></tr>
<tr><td>Name of applicant:</td><td>{c("person.name", "Latoya Grantham-Bell")}</td><td>Male / Female / Other:</td><td>{c("person.gender", "Female")}</td></tr>
<tr><td>Date of Birth / Age:</td><td>{c("person.date_of_birth", "1982-10-10", "10/10/1982")} / 43</td><td>N.I. Number:</td><td>{c("person.ni_number", "QQ101010C", "QQ 10 10 10 C")}</td></tr>
<tr><td>Contact details (tel, email):</td><td colspan=3>{c("person.phone", "07700 900070")} {c("person.email", "latoya.gb@post.example")}</td></tr>
<tr><td>Current location:</td><td colspan=3>{c("housing.situation", "Staying in a night shelter, Southend (bed is night by night)")}</td></tr></table>
<p><b>Supervision</b></p><table border=1><tr><td>Licence / Order</td><td>{c("custody.status", "licence", "Licence")}</td></tr><tr><td>Supervising officer</td><td>{c("lead.name", "Gwen Okoro")}</td></tr>
<tr><td>Officer's telephone number</td><td>{c("lead.phone", "01632 960422")}</td></tr><tr><td>Officer's email</td><td>{c("lead.email", "gwen.okoro@probation-south.example")}</td></tr></table>
<p><b>The problem</b></p><p>Why is the applicant homeless?</p><p>{c("reason", "Relationship with daughter broke down after release from HMP Peterborough on 3 July; locks changed.")}</p>
<p>Local connection (circle)</p><p>&#9746; Lived here &#9744; Works here &#9746; Family here &#9744; Other</p>
<p>Vulnerabilities</p><p>{c("needs.mental_health", "Depression")}; {c("needs.substance_misuse", "alcohol, attends AA")}</p>
<p>Any risk to staff or other residents: {c("risk.to_staff", "Verbally aggressive when in drink")}</p>
<p>Consent: {c("consent.given", True, "yes")}, date {c("consent.date", "2026-08-07", "7.8.2026")}</p>
<p>Form completed by: {c("referrer.name", "Gwen Okoro")} ({c("referrer.role", "Probation Officer")}) on {c("referral_date", "2026-08-07", "7.8.2026")}</p>"""
c("local_connection.grounds", ["residence", "family"])
emit("page-saved-as-word", mail("Gwen Okoro <gwen.okoro@probation-south.example>", "housingsolutionsteam@southend.gov.uk", "LGB - DTR", "Fri, 07 Aug 2026 16:58:00 +0100",
     text="Sorry for the late Friday one.\n\nGwen", attach=[("LGB DTR 7 Aug.docx", html_to(page, "docx", "MS Word 2007 XML"))]),
     "referral", "docx", "LibreOffice", "an HTML page saved as Word, spanned cells, options with boxes before", [c],
     lenient=["housing.loss_reason", "rough_sleeping", "needs.support", "referrer.phone", "referrer.email", "custody.prison", "person.no_fixed_abode", "needs.mental_health", "needs.substance_misuse", "custody.release_date"])

# 9 A charity's form with the answers in tables of single cells.
c = Case({"agency": "other", "rough_sleeping": True, "homeless_status": "homeless", "person.no_fixed_abode": True})
def one(q, a): return wp(wr(q, "<w:b/>")) + wtbl(wtr(wtc(a)), cols=1)
body = wp("Open Door Outreach – referral to council under the Duty to Refer (we are not a named body but refer with consent)") + \
    one("Who have you met?", c("person.name", "Stuart Pellew") + ", goes by “" + c("person.known_as", "Stu", "Stu") + "”") + one("When was he/she born?", c("person.date_of_birth", "1976-06-06", "6th June 1976")) + \
    one("Where is he/she sleeping?", c("housing.situation", "Doorway of the old Argos, Church Street, Basildon")) + one("Can you phone him/her?", "No phone. " + c("person.contact_via", "Ask at the day centre, 01632 960190, weekdays 9.30 to 12")) + \
    one("How did it come about?", c("reason", "Lost his job as a chef and then the live-in room that went with it, in April.")) + one("Was there ever a settled home?", c("person.last_settled_address", "22 Nether Priors, Basildon", "22 Nether Priors, Basildon") + " (until 2023)") + \
    one("Any ties to this area?", c("local_connection.details", "Born here. Ex-wife and two sons in Laindon.")) + one("Health worries?", c("needs.physical_health", "Trench foot, needs podiatry")) + one("Is it OK with him/her?", c("consent.given", True, "Yes he said so on 24/8 and will sign when he sees you")) + \
    one("Who are you?", c("referrer.name", "Margit Hollander") + ", " + c("referrer.role", "outreach volunteer") + ", " + c("referrer.phone", "07700 900681"))
c("consent.method", "oral"); c("consent.date", "2026-08-24"); c("local_connection.grounds", ["residence", "family"]); c("referrer.organisation", "Open Door Outreach")
emit("one-cell-tables", mail("Margit Hollander <margit@opendoor-outreach.example>", "housing.solutions@basildon.gov.uk", "Rough sleeper - Church Street", "Tue, 25 Aug 2026 21:14:00 +0100",
     text="Hello, form attached for a gentleman sleeping out. He'd really like to hear from someone this week.\nMargit", attach=[("Stuart.docx", ooxml(body))]),
     "referral", "docx", "hand-made OOXML", "plain questions, each answer in a table of one cell", [c],
     lenient=["consent.date", "consent.method", "housing.loss_reason", "local_connection.grounds", "person.no_fixed_abode", "person.last_settled_address", "homeless_status"])

# 10 Question numbers in a column of their own, labels in the second.
c = Case({"agency": "probation"})
rows = [("1.1", "Family name", "Zielinska-Ford"), ("1.2", "Given name(s)", "Halina"), ("1.3", "Other names used", "N/A"), ("1.4", "Date of birth", c("person.date_of_birth", "1998-05-21", "21-5-98")), ("1.5", "Sex", c("person.gender", "F")),
        ("1.6", "CRN / PNC", c("person.crn", "T907715") + " / Not found"), ("2.1", "Where can we write to?", c("person.address", "1 The Maltings, Saffron Walden, CB11 9QQ")), ("2.2", "Where can we call?", c("person.phone", "07700 900250")), ("2.3", "Email", "none"),
        ("3.1", "Is accommodation at risk?", "Yes"), ("3.2", "From what date?", c("homeless_date", "2026-11-30", "30-11-26")), ("3.3", "Why?", c("reason", "Joint tenancy with ex-partner who has served notice to quit")), ("3.4", "Landlord", c("housing.landlord", "Uttlesford DC")), ("3.5", "Arrears", "None"),
        ("4.1", "Dependent children", "None"), ("4.2", "Pregnant", "No"), ("5.1", "Any offences of arson", "No"), ("5.2", "Any sexual offences", "No"), ("5.3", "RoSH level", c("risk.level", "low", "LOW")), ("5.4", "Current order", c("custody.status", "community_order", "Community order with RAR days")),
        ("6.1", "Physical health", c("needs.physical_health", "None declared")), ("6.2", "Mental health", c("needs.mental_health", "Autism (diagnosed 2021)")), ("6.3", "Alcohol / drugs", c("needs.substance_misuse", "None declared")), ("6.4", "Domestic abuse (victim)", c("needs.domestic_abuse", False)),
        ("7.1", "Consent – signature", "H. Zielinska-Ford"), ("7.2", "Consent – date", c("consent.date", "2026-10-05", "5-10-26")), ("8.1", "Referrer", c("referrer.name", "Pascal Doyle")), ("8.2", "Contact", c("referrer.phone", "01632 960499") + "; " + c("referrer.email", "pascal.doyle@probation-north.example"))]
body = wp("ESSEX NORTH – COMMON HOUSING REFERRAL v2.1") + wtbl(*[wtr(*r) for r in rows], cols=3)
c("person.name", "Halina Zielinska-Ford"); c("homeless_status", "threatened"); c("person.pregnant", False); c("risk.arson", False); c("consent.given", True); c("consent.method", "written")
emit("numbered-rows", mail("Pascal Doyle <pascal.doyle@probation-north.example>", "Housingoptions@uttlesford.gov.uk", "T907715", "Mon, 05 Oct 2026 15:15:15 +0100",
     text="Common housing referral attached.", attach=[("CHR – Zielińska-Ford T907715.docx", ooxml(body))]),
     "referral", "docx", "hand-made OOXML", "question numbers in a column of their own", [c],
     lenient=["housing.loss_reason", "risk.registered_sex_offender", "referrer.team", "agency", "referrer.role"])
