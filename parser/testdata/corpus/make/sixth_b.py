#!/usr/bin/python3
"""The second fifteen messages of the sixth batch. Needs what sixth_lib.py needs."""
from sixth_lib import *  # noqa: F401,F403


def nested_prison_women():
    f = F("womens-prison-nested-tables", "docx", "python-docx", "a table for each section within one big table, abuser's details below the woman's, household due to live with her")
    q = f.q
    w = Word("HMP/YOI Peterborough (women) – Through the gate", font="Calibri")
    big = w.d.add_table(0, 1)
    big.style = "Table Grid"

    def section(title, rows):
        c = big.add_row().cells[0]
        write(c.paragraphs[0], "**" + title + "**")
        w.table(rows, within=c)
        c.add_paragraph()
    section("A. Woman", two([
        q("Name", "Charmaine Dawes", "person.name"), q("Previous / other names", "Charmaine Ruddock", "person.known_as"), q("DOB", "17/10/1987", "person.date_of_birth", "1987-10-17"), q("NOMIS", "A5519FR", "person.prison_number"),
        q("Offence", "Conspiracy to supply class A", "custody.offence"), q("Sentence", "4 years", "custody.sentence_length"), q("ARD/CRD", "11/01/2027", "custody.release_date", "2027-01-11"), q("HDC", "Not eligible"),
        q("Religion", "Christian", "u"), q("Ethnic origin", "Black Caribbean", "person.ethnicity"), q("Expecting?", "No", "person.pregnant", False), q("Veteran?", "No", "person.armed_forces", False)]))
    section("B. Children returning to her care", [("Name", "Born", "Now living with"), ("Kayden Dawes", "12/03/2019", "maternal grandmother")])
    f.member("Kayden Dawes", None, "2019-03-12")
    section("C. Domestic abuse", [q("Has she experienced abuse?", "Yes", "needs.domestic_abuse", True)] + two([
        q("Name of perpetrator", "Errol Ruddock", "u"), ("DOB", "02/05/1980"), ("Address", "Orton Goldhay, Peterborough"), ("Relationship", "Ex-husband")]) + [
        q("Where can she not live?", "Peterborough city and Whittlesey", "risk.excluded_areas")])
    section("D. Housing", [
        q("To which council?", "Huntingdonshire District Council", "authority", "Huntingdonshire"), q("Last home and why it ended", "21 Cavell Road, St Neots. Surrendered on sentence.", "", ""),
        q("Why is she homeless or at risk?", "No home to return to; mother's flat is one bed and in the exclusion area's edge", "reason"),
        q("Ties to the district", "Aunt in Huntingdon, she worked in St Neots 2017-2022", "local_connection.details")])
    section("E. Sign off", two([
        q("Consent", "☒ yes, signed copy on file   ☐ no", "consent.given", True), q("Date she signed", "29/10/2026", "consent.date", "2026-10-29"),
        q("Resettlement practitioner", "Ffion Madoc", "referrer.name"), q("Email", "ffion.madoc@hmps.example", "referrer.email"), q("Tel", "01632 960143 (Mon-Thu)", "referrer.phone", "01632 960143"), q("Date", "02/11/2026", "referral_date", "2026-11-02"),
        q("COM", "Jelena Barr", "lead.name"), q("COM email", "jelena.barr@probation.example", "lead.email")]))
    f.gold(person__last_settled_address="21 Cavell Road, St Neots", housing__loss_reason="Surrendered on sentence.", consent__method="written", referrer__role="Resettlement practitioner",
           agency="prison", custody__prison="HMP Peterborough", local_connection__grounds=["family", "employment"])
    f.lenient = ["person.last_settled_address", "local_connection.grounds", "custody.release_type", "housing.loss_reason", "homeless_status", "household.relationship", "person.gender", "custody.status", "risk.excluded_areas"]
    f.send("Ffion Madoc <ffion.madoc@hmps.example>", "housing.services@huntingdonshire.council.example", "Through the gate referral: CD", text="Attached as agreed in the pre-release board.\n\nFfion\n",
           files=[("TTG housing form.docx", w.bytes())])


def textbox_refuge():
    f = F("refuge-provider-text-boxes", "docx", "python-docx", "drawn text boxes for the key lines, tables for the rest, abuser under the same labels in a second column")
    q = f.q
    w = Word("Safe Horizons – move-on & duty to refer notice")
    (a, b), (c, d), (e, g) = q("Client:", "Nadia Hussain", "person.name"), q("D.O.B.", "3rd August 1992", "person.date_of_birth", "1992-08-03"), q("Safe number:", "07700 900 611 – text first", "person.phone", "07700 900 611")
    w.textbox(a + " " + b, c + " " + d, e + " " + g)
    w.table([
        ("**Client**", "", "**Person causing harm**", ""),
        ("Ethnicity", "Pakistani", "Ethnicity", "White British"), ("Nationality", "British", "Nationality", "British"), ("Address", "Confidential refuge – use Safe Horizons PO Box 16, Harlow", "Address", "40 Tye Green, Harlow"),
        ("NI number", "QQ 44 19 37 D", "Name", "Scott Pilbeam"), ("Phone", "as above", "D.O.B.", "19/09/1988")])
    f.gold(person__ethnicity="Pakistani", person__nationality="British", person__ni_number="QQ441937D", needs__domestic_abuse=True)
    w.table([
        q("Children with client", "Zayn Hussain (son, 4) 25/06/2022", ""), q("Council to be notified", "Chelmsford", "authority"),
        q("Why this council?", "Fleeing Harlow. No violence-free connection needed but sister is in Chelmsford and will help with Zayn", "local_connection.reason_elsewhere"),
        q("Situation", "In refuge since June, support ended, must move on by 14/12/2026", "reason"), q("Homeless from", "14/12/2026", "homeless_date", "2026-12-14"),
        q("Support needs", "☒ PTSD / trauma   ☐ Alcohol   ☐ Drugs   ☒ Immigration advice   ☐ Learning disability   ☒ Parenting", "needs.support", ["PTSD / trauma", "Immigration advice", "Parenting"]),
        q("GP", "Dr Akande, Stewards Green Surgery", "u"), q("Agreement", "Client consents to referral and to being contacted, verbal 10/11/2026", "consent.given", True)])
    f.member("Zayn Hussain", "son", "2022-06-25")
    (a, b), (c, d), (e, g) = q("Worker:", "Beth Okonkwo", "referrer.name"), q("Email:", "beth@safehorizons.example", "referrer.email"), q("Sent on:", "11 Nov 2026", "referral_date", "2026-11-11")
    w.textbox(a + " " + b, c + " " + d, e + " " + g)
    f.gold(consent__method="oral", consent__date="2026-11-10", agency="other")
    f.lenient = ["person.address", "person.contact_via", "local_connection", "housing.situation", "homeless_status", "agency", "referrer.organisation", "housing.loss_reason", "risk.excluded_areas", "needs.mental_health"]
    f.send("Beth Okonkwo <beth@safehorizons.example>", "housing.options@chelmsford.council.example", "Move-on / DTR", text="Please do not write to the Harlow address on this form under any circumstances.\n\nBeth\n", files=[("Move on DTR.docx", w.bytes())])


def tracked_probation():
    f = F("probation-tracked-changes", "docx", "python-docx", "tracked changes left in: a first writer's answers corrected by a second")
    q = f.q
    w = Word("Duty to refer proforma", header="Greater Essex Probation")
    w.table([
        ("Name", "Lloyd {-Anthony -}{+Antony +}Spurgeon"), ("DOB", "26.02.1983"), ("CRN", "G{-902113-}{+920113+}"), ("Prison", "HMP {-Bure-}{+Wayland+}"),
        ("Release date", "{-12.12.2026-}{+21.12.2026+}"), ("Licence end", "21.12.2027"), ("Local authority", "Epping Forest"),
        ("Accommodation status on release", "No fixed abode{-, may go to mum's-}{+. Mum has said no+}"), ("Reason for referral", "Release with no address{+, previous flat share ended on remand+}"),
        ("Consented?", "{-Not yet-}{+Yes 06.11.2026+}"), ("RoSH level", "{-Medium-}{+High+}"), ("MAPPA", "Cat 3 Level {-1-}{+2+}"), ("Registration", "None"),
        ("Practitioner", "Wendy Sparkes"), ("Telephone", "01632 960 680"), ("Email", "wendy.sparkes@probation.example"), ("Date", "{-04-}{+06+}.11.2026")], [6, 10])
    f.gold(person__name="Lloyd Antony Spurgeon", person__date_of_birth="1983-02-26", person__crn="G920113", custody__prison="HMP Wayland", custody__release_date="2026-12-21", authority="Epping Forest",
           person__no_fixed_abode=True, reason="Release with no address, previous flat share ended on remand", consent__given=True, consent__date="2026-11-06", risk__level="high", risk__mappa_category=3,
           risk__mappa_level=2, referrer__name="Wendy Sparkes", referrer__role="Practitioner", referrer__phone="01632 960 680", referrer__email="wendy.sparkes@probation.example", referral_date="2026-11-06")
    q("Licence end", "21.12.2027", "u")
    f.lenient = ["housing.situation", "homeless_status", "referrer.role", "agency", "referrer.organisation", "risk.registered_sex_offender", "housing.loss_reason"]
    f.send("Wendy Sparkes <wendy.sparkes@probation.example>", "homelessness@eppingforest.council.example", "DTR – LS G920113",
           text="Good afternoon,\n\nReferral attached. MAPPA 2 so please treat as agency to agency and reply only to me.\n\nWendy\n", files=[("LS proforma WS edits.docx", w.bytes())])


def joint_columns():
    f = F("early-help-joint-columns", "docx", "python-docx", "an answer column for each of two applicants, children in a table below, early help")
    q = f.q
    w = Word("Early Help – Housing referral (Homelessness Reduction Act)", font="Arial")
    f.gold(person__name="Dorota Wisniewska", person__date_of_birth="1991-04-06", person__phone="07700 900 150", person__email="dorota.w@post.example", person__ni_number="QQ606091A", person__nationality="Polish",
           person__immigration_status="Settled status", person__interpreter_needed=False)
    f.member("Rafal Wisniewski", "husband", "1989-12-30")
    f.member("Zofia Wisniewska", "daughter", "2014-07-02")
    f.member("Jakub Wisniewski", "son", "2018-01-19")
    w.table([
        ("", "**Applicant 1**", "**Applicant 2**"), ("Name", "Dorota Wisniewska", "Rafal Wisniewski"), ("Date of birth", "06/04/1991", "30/12/1989"), ("Relationship to applicant 1", "", "husband"),
        ("Phone", "07700 900 150", "07700 900 151"), ("Email", "dorota.w@post.example", "-"), ("NI number", "QQ 60 60 91 A", "QQ 12 80 89 B"), ("Nationality", "Polish", "Polish"),
        ("Immigration status", "Settled status", "Pre-settled status"), ("Interpreter?", "No", "Yes - Polish"), ("Work", "Cleaner, 16 hrs", "Warehouse, agency")], [4.5, 6, 6])
    w.p("")
    w.table([("Child's name", "D.O.B.", "M/F", "Relationship", "School"), ("Zofia Wisniewska", "02/07/2014", "F", "daughter", "Nene Park Academy"), ("Jakub Wisniewski", "19/01/2018", "M", "son", "Highlees Primary")])
    w.p("")
    w.table([
        q("Family's address", "Flat 2, 305 Lincoln Road, Peterborough PE1 2ZZ", "person.address"), q("Tenancy type / landlord", "Private, AST. Landlord Mr S. Khan", "", ""),
        q("Reason for referral", "Section 8 notice for arrears, court date 1 December. Rafal was off work with his back for three months.", "reason"), q("Rent arrears", "£2,150", "housing.arrears"),
        q("Could the tenancy be saved?", "Possibly, if a DHP and payment plan are agreed", "housing.tenancy_to_save", True), q("Referred to", "Peterborough", "authority"),
        q("Family agree to referral?", "Both parents, in person on 05/11/2026", "consent.given", True), q("Referred by", "Gaynor Pugh, Early Help Practitioner", "referrer.name", "Gaynor Pugh"),
        q("Tel / email", "01632 960 207 gaynor.pugh@earlyhelp.example", "referrer.phone", "01632 960 207"), q("Date of referral", "06/11/2026", "referral_date", "2026-11-06")], [5, 11.5])
    f.gold(housing__landlord="S. Khan", housing__situation="Private, AST", consent__method="oral", consent__date="2026-11-05", referrer__role="Early Help Practitioner", referrer__email="gaynor.pugh@earlyhelp.example",
           agency="social_services")
    f.kind = ["referral", "retention_request"]
    f.lenient = ["housing.situation", "housing.landlord", "housing.tenancy_to_save", "homeless_status", "agency", "consent.method", "homeless_date", "person.language"]
    f.send("Gaynor Pugh <gaynor.pugh@earlyhelp.example>", "housing.needs@peterborough.council.example", "Early Help housing referral - W family", text="Referral attached for the above family.\n\nGaynor\n",
           files=[("EH housing referral.docx", w.bytes())])


def ae_numbered():
    f = F("emergency-dept-numbered-questions", "docx", "python-docx", "numbered questions as paragraphs with the answer on the next line, hurried, no table")
    q = f.q
    w = Word("ED homeless attendance – notification to local housing authority", size=11)
    qa = [
        q("1. Patient name", "Vincent (Vinny) Abbot", "person.name", "Vincent Abbot"), q("2. DoB", "9/9/77", "person.date_of_birth", "1977-09-09"), q("3. Is the patient of no fixed abode? If not, where do they live?", "NFA, 6 wks", "person.no_fixed_abode", True),
        q("4. Where do they usually sleep?", "doorway by the library in Southend high st"), q("5. How can the council reach them?", "no phone. Goes to HARP day centre most mornings", "person.contact_via"),
        q("6. Reason for attendance", "infected foot ulcer", "u"), q("7. Why has the patient become homeless?", "evicted from hostel for fighting", "reason"), q("8. Local authority the patient has chosen", "Southend", "authority", "Southend-on-Sea"),
        q("9. Any known risks (aggression, arson, needles)?", "shouted at security once, settled quickly. nil else", "risk.summary"), q("10. Alcohol or drug use?", "2L cider a day", "needs.substance_misuse"),
        q("11. Patient agreement to this notification", "Y verbal, documented in notes", "consent.given", True), q("12. Completed by (name / grade / contact)", "Sr Precious Moyo, ED nurse in charge, 01632 960 404", "referrer.name", "Precious Moyo"),
        q("13. Date and time", "08/11/26 03:20", "referral_date", "2026-11-08")]
    for a, b in qa:
        w.p("**" + a + "**")
        w.p(b)
    f.gold(person__known_as="Vinny", rough_sleeping=True, consent__method="oral", referrer__role="ED nurse in charge", referrer__phone="01632 960 404", agency="emergency_department")
    f.lenient = ["person.address", "homeless_status", "risk.summary", "risk.to_staff", "needs.physical_health", "person.contact_via", "housing", "rough_sleeping", "risk.arson"]
    f.send("EDSouth <ed.nurseincharge@southtrust.nhs.example>", "housing.options@southend.council.example", "Homeless patient", text="see form. pt still here till approx 9am\n", files=[("ED notification.docx", w.bytes())],
           date="Sun, 08 Nov 2026 03:31:00 +0000")


def pdf_acroform():
    f = F("probation-acroform", "pdf", "reportlab AcroForm", "a fillable form: values only in the fields, ticked boxes, printed labels")
    q = f.q
    buf = io.BytesIO()
    c = canvas.Canvas(buf, pagesize=A4, invariant=1)
    c.setFont("Helvetica-Bold", 14)
    c.drawString(40, 800, "Duty to Refer – community probation")
    y = 770
    c.setFont("Helvetica", 9)
    pairs = [
        q("Name of person being supervised", "Hakeem Adeleke", "person.name"), q("Date of birth (dd/mm/yyyy)", "15/06/1998", "person.date_of_birth", "1998-06-15"), q("Case reference number (CRN)", "K805526", "person.crn"),
        q("Telephone", "07700 900 845", "person.phone"), q("Email", "hakeem.adeleke@post.example", "person.email"), q("Address or last known place of stay", "Room 6, Portland House hostel, Colchester", "person.address"),
        q("Local housing authority requested", "Colchester", "authority"), q("Date accommodation ends", "01/12/2026", "homeless_date", "2026-12-01"), q("Reason for loss of accommodation", "Hostel stay limited to 6 months", "housing.loss_reason"),
        q("Physical health conditions", "sickle cell trait", "needs.physical_health"), q("Mental health conditions", "depression", "needs.mental_health")]
    for i, (a, b) in enumerate(pairs):
        c.drawString(40, y, a)
        c.acroForm.textfield(name="field%d" % i, tooltip=a, value=b, x=230, y=y - 5, width=300, height=16, fontSize=9, borderWidth=1)
        y -= 26
    for title, options, on in (("Risk of serious harm", ["Low", "Medium", "High", "Very high"], "Medium"), ("MAPPA managed?", ["Yes", "No"], "No"), ("Does the person consent to the referral?", ["Yes", "No"], "Yes"), ("Homeless now?", ["Yes", "No"], "No")):
        c.drawString(40, y, title)
        x = 230
        for o in options:
            c.acroForm.checkbox(name=title[:8] + o, tooltip=title + " " + o, checked=o == on, x=x, y=y - 4, size=13, buttonStyle="check")
            c.drawString(x + 17, y, o)
            x += 75
        y -= 26
    f.gold(risk__level="medium", consent__given=True, homeless_status="threatened", agency="probation")
    for i, (a, b) in enumerate([q("Practitioner", "Maxine Dray", "referrer.name"), q("Practitioner email", "maxine.dray@probation.example", "referrer.email"), q("Practitioner telephone", "01632 960 914", "referrer.phone"), q("Date completed", "10/11/2026", "referral_date", "2026-11-10")]):
        c.drawString(40, y, a)
        c.acroForm.textfield(name="off%d" % i, tooltip=a, value=b, x=230, y=y - 5, width=300, height=16, fontSize=9, borderWidth=1)
        y -= 26
    c.save()
    f.lenient = ["person.last_settled_address", "homeless_status", "housing.situation", "referrer.role", "agency"]
    f.send("Maxine Dray <maxine.dray@probation.example>", "housing.solutions@colchester.council.example", "DTR HA K805526", text="Form attached - fields can be copied if opened in Reader.\n", files=[("DTR-community-fillable.pdf", buf.getvalue())])


def pdf_office_prison():
    f = F("prison-office-pdf-bands", "pdf", "LibreOffice from docx", "wide form printed to PDF, label above answer in cells three across, tick before each option")
    q = f.q
    w = Word("HMP Littlehey: Discharge Planning", font="Liberation Sans", size=9)
    cell = lambda p: p[0] + "\n" + p[1]  # noqa: E731
    w.table([
        tuple(map(cell, [q("Surname", "Featherstone-Rao", "", ""), q("Forename", "Dilip", "person.name", "Dilip Featherstone-Rao"), q("Date of birth", "28 Sep 1955", "person.date_of_birth", "1955-09-28")])),
        tuple(map(cell, [q("Prison number", "A2086AX", "person.prison_number"), q("Earliest release", "4 Jan 2027", "custody.release_date", "2027-01-04"), q("Type of release", "Conditional", "custody.release_type")])),
        tuple(map(cell, [q("Offence(s)", "Sexual offences (historic)", "custody.offence"), q("MAPPA category", "1", "risk.mappa_category", 1), q("MAPPA level", "2", "risk.mappa_level", 2)])),
        tuple(map(cell, [q("Sex offender register", "Yes, indefinite", "risk.registered_sex_offender", True), q("RoSH", "High (children)", "risk.level", "high"), q("Interpreter", "Not needed", "person.interpreter_needed", False)])),
        tuple(map(cell, [q("Housing authority", "East Cambridgeshire", "authority"), q("Time lived there", "22 years (Soham)", "local_connection.details"), q("Home before custody", "Owned house, sold in divorce", "housing.loss_reason")]))], [5.6, 5.6, 5.6])
    w.p("")
    w.table([
        (cell(q("Where must he not live?", "Within 200m of Soham primary schools; not Fordham", "risk.excluded_areas")),),
        (cell(q("Health and disability", "Heart failure, uses stick. Ground floor only.", "needs.physical_health")),),
        (cell(q("Why is he being referred?", "AP place refused. No address for release. Wife and family will not house him.", "reason")),),
        (cell(q("He has agreed to the referral", "☒ in writing   ☐ by word of mouth   ☐ has not agreed", "consent.given", True)),)])
    w.p("")
    w.table([tuple(map(cell, [q("Offender supervisor", "Neville Gage", "referrer.name"), q("Extension", "01632 960 361", "referrer.phone"), q("Mailbox", "omu.littlehey@hmps.example", "referrer.email")])),
             tuple(map(cell, [q("Community probation lead", "Ruth Abara", "lead.name"), q("Telephone", "07700 900 222", "lead.phone"), q("Completed", "28 Oct 2026", "referral_date", "2026-10-28")]))], [5.6, 5.6, 5.6])
    f.gold(consent__method="written", custody__prison="HMP Littlehey", agency="prison", local_connection__grounds=["residence"], referrer__role="Offender supervisor")
    f.lenient = ["housing", "person.last_settled_address", "homeless_status", "referrer.role", "local_connection.details", "referrer.organisation", "risk.summary", "custody.release_type", "needs"]
    f.send("OMU Littlehey <omu.littlehey@hmps.example>", "housing@eastcambs.council.example", "OFFICIAL SENSITIVE: referral", text="Attached\n", files=[("DischargePlanning.pdf", convert(w.bytes(), "docx", "pdf"))])


def doc_provider_after():
    f = F("womens-service-doc-boxes-after", "doc", "LibreOffice", "boxes after the words, several questions a line, women's commissioned service")
    q = f.q
    w = Word("Wren Women's Centre (CRS Women's Services)", font="Calibri", size=11)
    w.lines("**Date:** 05/11/2026    **Your ref:** WWC-1182", "**Name:** Tamsin Ogilvie-Reed    **DOB:** 29/01/1985    **Tel:** 07700 900 733 (ok to leave voicemail)",
            "**Address:** 3 Gordon Road, Brentwood CM14 5ZA (staying with a friend, temporary)", "**Ethnicity:** Mixed White/Asian    **Disability:** Yes ☒ No ☐  **Details:** fibromyalgia",
            "**Pregnant** Yes ☐ No ☒     **Children** Yes ☐ No ☒     **Care leaver** Yes ☐ No ☒     **Armed forces** Yes ☐ No ☒",
            "**Domestic abuse survivor** Yes ☒ No ☐ Not disclosed ☐", "**On probation** Yes ☒ No ☐   **CRN:** J731908   **Officer:** Lee Stannard, Brentwood",
            "**Which council?** Brentwood Borough Council", "**What has led to this?** Fled ex-partner's flat in September; friend's landlord has said she must go by 28/11/2026.",
            "**Risks to workers** None ☒ Some ☐", "**Consent** Written ☒ Verbal ☐ None ☐   **dated** 04/11/2026", "**Caseworker:** Morag Finlay    **e:** morag.finlay@wrencentre.example    **t:** 01632 960 086")
    f.gold(referral_date="2026-11-05", external_reference="WWC-1182", person__name="Tamsin Ogilvie-Reed", person__date_of_birth="1985-01-29", person__phone="07700 900 733", person__address="3 Gordon Road, Brentwood CM14 5ZA",
           person__ethnicity="Mixed White/Asian", needs__physical_health="fibromyalgia", person__pregnant=False, person__care_leaver=False, person__armed_forces=False, needs__domestic_abuse=True, person__crn="J731908",
           authority="Brentwood", reason="Fled ex-partner's flat in September; friend's landlord has said she must go by 28/11/2026.", risk__to_staff="None", consent__given=True, consent__method="written", consent__date="2026-11-04",
           referrer__name="Morag Finlay", referrer__role="Caseworker", referrer__email="morag.finlay@wrencentre.example", referrer__phone="01632 960 086", agency="other")
    f.lenient = ["person.address", "homeless_date", "homeless_status", "housing", "referrer.role", "referrer.organisation", "lead", "other_professionals", "agency", "needs.physical_health", "external_reference"]
    f.send("Morag Finlay <morag.finlay@wrencentre.example>", "housing.options@brentwood.council.example", "Housing referral – TOR", text="Dear Team, please find a referral for one of our ladies. Morag\n", files=[("WWC housing ref.doc", convert(w.bytes(), "docx", "doc"))])


def rtf_prison():
    f = F("prison-rtf-table", "rtf", "LibreOffice from docx", "table in rich text, label left, many fillers, remand prisoner")
    q = f.q
    w = Word("Reception & first night: housing screening and duty to refer", size=10)
    w.table([
        q("Prisoner name", "Joao Pedro FERREIRA", "person.name", "Joao Pedro Ferreira"), q("Prison No.", "A 3345 GD", "person.prison_number", "A3345GD"), q("Age / DOB", "33 / 20-03-93", "person.date_of_birth", "1993-03-20"), q("Establishment", "HMP Bedford", "custody.prison"),
        q("Legal status", "Remanded (unconvicted)", "custody.status", "remand"), q("Next court date", "26-11-26 Luton CC", "u"), q("First language", "Portuguese", "person.language"), q("Interpreter", "Required for phone", "person.interpreter_needed", True),
        q("Nationality", "Portuguese", "person.nationality"), q("Recourse to public funds", "Not known"), q("Accommodation on reception", "Lost - employer's caravan, sacked on arrest", "housing.situation"), q("Address of above", "Plot 9, Manea Fen Farm, Manea PE15 0ZZ", "person.last_settled_address"),
        q("Can it be kept?", "No", "housing.tenancy_to_save", False), q("Arrears", "None"), q("Self-harm", "None"), q("Medical", "Back injury", "needs.physical_health"), q("Dependants", "N/A"),
        q("Council for referral", "Fenland District", "authority", "Fenland"), q("Agreed by prisoner?", "Yes - verbally with Language Line", "consent.given", True), q("Screened by", "Gavin Oduya, first night officer", "referrer.name", "Gavin Oduya"),
        q("Contact", "safercustody.bedford@hmps.example  Ext 5550", "referrer.email", "safercustody.bedford@hmps.example"), q("Screening date", "04-11-26", "referral_date", "2026-11-04")], [6, 10])
    f.gold(consent__method="oral", referrer__role="first night officer", referrer__phone="Ext 5550", agency="prison")
    f.lenient = ["referrer.phone", "housing.situation", "housing.loss_reason", "person.last_settled_address", "risk.summary", "needs.mental_health", "reason", "homeless_status", "referrer.organisation", "housing.tenancy_to_save", "referral_date"]
    f.send("HMP Bedford First Night <safercustody.bedford@hmps.example>", "housing@fenland.council.example", "Duty to refer Ferreira", text="Please acknowledge.\n", files=[("screening A3345GD.rtf", convert(w.bytes(), "docx", "rtf"))])


def odt_jobcentre():
    f = F("jobcentre-odt-table", "odt", "LibreOffice from docx", "two pairs a row, answers in sentences, couple: joint claimants")
    q = f.q
    w = Word("DWP homelessness referral – joint claim")
    w.table([("Claimant 1",)] + two([q("Name", "Mr Patrick Sweeney", "person.name", "Patrick Sweeney"), q("DOB", "12 Oct 1981", "person.date_of_birth", "1981-10-12"), q("NINO", "QQ121081C", "person.ni_number"), q("Contact", "07700 900 326", "person.phone")])
            + [("Claimant 2 (partner)",)] + two([("Name", "Ms Julie Catchpole"), ("DOB", "1 May 1984"), ("NINO", "QQ010584A"), ("Contact", "07700 900 327")])
            + [("Both",)] + two([q("Living at", "The Swan PH, Stansted (staff flat above the pub)", "person.address", "The Swan PH, Stansted"), q("Have to leave", "Yes, 6 December", "homeless_date", "2026-12-06"), q("Why?", "The pub is closing, Patrick was the live-in manager", "reason"),
                                 q("Council", "Uttlesford", "authority"), q("Health issues", "Julie has MS", ""), q("Dependent children", "No"), q("Consent given by", "Both, at interview", "consent.given", True), q("Date", "12/11/2026", "referral_date", "2026-11-12")])
            + [("Jobcentre",)] + two([q("Coach", "Harriet Nwachukwu", "referrer.name"), q("Office", "Bishop's Stortford Jobcentre", "referrer.organisation"), q("Phone", "01632 960 449", "referrer.phone"), q("Email", "harriet.n@dwp.example", "referrer.email")]))
    f.member("Julie Catchpole", "partner", "1984-05-01")
    f.gold(agency="jobcentre", homeless_status="threatened", referrer__role="Coach", needs__physical_health="Julie has MS")
    f.lenient = ["referrer.role", "needs", "consent.method", "homeless_status", "housing", "homeless_date", "person.address"]
    f.send("Harriet Nwachukwu DWP <harriet.n@dwp.example>", "housingoptions@uttlesford.council.example", "joint claim - losing tied accommodation", text="Referral form attached with both claimants' agreement.\n", files=[("joint referral.odt", convert(w.bytes(), "docx", "odt"))])


def xlsx_three():
    f = F("prison-sheet-three-men", "xlsx", "openpyxl", "a list: one man a row, headings in row 4, sender above, weekly return of a prison")
    import datetime as dt
    wb = openpyxl.Workbook()
    s = wb.active
    s.title = "DTR w-c 9 Nov"
    s["A1"], s["A2"] = "HMP Chelmsford – weekly duty to refer return", "Sent by: Rosa Kimber, Housing Specialist, rosa.kimber@hmps.example, 01632 960 525"
    s["E2"], s["F2"] = "Council:", "Basildon"
    heads = ["Name", "Prison no", "DOB", "CRN", "Release date", "Release type", "Offence", "Last address", "Why homeless", "Consent (Y/N)", "RoSH"]
    men = [("SADLER, Craig", "Craig Sadler", "A6120EN", dt.date(1988, 2, 11), "H220871", dt.date(2026, 12, 4), "CRD", "Common assault", "18 Nether Priors, Basildon", "Partner has tenancy, NCO in place", "Y", "High", "high"),
           ("ILIE, Marius", "Marius Ilie", "A8831FV", dt.date(1997, 11, 30), "L440092", dt.date(2026, 12, 9), "HDC", "Theft", "NFA", "Rough sleeping before custody", "Y", "Low", "low"),
           ("BROWNE, Winston A", "Winston A Browne", "A1190CP", dt.date(1969, 6, 3), "B118273", dt.date(2026, 12, 18), "CRD", "Fraud", "Flat 4 Kestrel Ct, Billericay", "Repossessed while inside", "Y", "Low", "low")]
    for i, h in enumerate(heads, 1):
        s.cell(4, i, h).font = Font(bold=True)
    for r, m in enumerate(men, 5):
        if r > 5:
            f.referrals.append({})
        for i, v in enumerate((m[0],) + m[2:12], 1):
            c = s.cell(r, i, v)
            if isinstance(v, dt.date):
                c.number_format = "dd/mm/yyyy"
        f.gold(person__name=m[1], person__prison_number=m[2], person__date_of_birth=m[3].isoformat(), person__crn=m[4], custody__release_date=m[5].isoformat(), custody__release_type=m[6], custody__offence=m[7], reason=m[9],
               consent__given=True, risk__level=m[12], authority="Basildon", agency="prison", custody__prison="HMP Chelmsford", referrer__name="Rosa Kimber", referrer__role="Housing Specialist", referrer__email="rosa.kimber@hmps.example",
               referrer__phone="01632 960 525")
        if m[8] == "NFA":
            f.gold(person__no_fixed_abode=True)
        else:
            f.gold(person__last_settled_address=m[8])
    b = io.BytesIO()
    wb.save(b)
    f.lenient = ["homeless_status", "referrer.organisation", "rough_sleeping", "housing", "referral_date"]
    f.send("Rosa Kimber <rosa.kimber@hmps.example>", "housingoptions@basildon.council.example", "Weekly DTR return (3)", text="Hi, three this week. Shout if you need the OASys bits.\n\nRosa\n", files=[("DTR return 9 Nov.xlsx", b.getvalue())])


def ods_hospital():
    f = F("mental-health-ward-ods", "ods", "LibreOffice from xlsx", "two blocks side by side on one sheet, mental health ward, section 3")
    q = f.q
    wb = openpyxl.Workbook()
    s = wb.active
    left = [q("Service user", "Imogen Larter", "person.name"), q("DOB", "05/12/1999", "person.date_of_birth", "1999-12-05"), q("NHS no.", "999 100 2103", "person.nhs_number", "9991002103"), q("Mobile", "07700 900 588", "person.phone"), q("Pronouns", "she/her", "u"),
            q("Usual address", "none - tenancy at 66 Moulsham Lodge, Chelmsford surrendered in error", "", ""), q("Council", "Chelmsford City Council", "authority", "Chelmsford"), q("Consent", "Yes, capacity assessed 02/11/2026", "consent.given", True)]
    right = [q("Ward", "Peter Bruff Ward"), q("Legal status", "s.3, s.117 applies", "u"), q("Planned discharge", "23/11/2026", "u"), q("Diagnosis", "Schizoaffective disorder, on depot", "needs.mental_health"), q("Physical health", "None of note", "needs.physical_health"),
             q("Risk to staff", "Nil at present", "risk.to_staff"), q("Referrer", "Aled Whitcombe, social worker", "referrer.name", "Aled Whitcombe"), q("Referrer contact", "aled.whitcombe@mhtrust.nhs.example", "referrer.email")]
    s["A1"] = "DUTY TO REFER – INPATIENT SERVICES"
    s["A1"].font = Font(bold=True, size=14)
    for i, ((a, b), (c, d)) in enumerate(zip(left, right), 3):
        for col, v in zip("ABDE", (a, b, c, d)):
            s[col + str(i)] = v
    (a, b), (c, d) = q("Reason for referral", "No accommodation to be discharged to. Needs supported housing.", "reason"), q("Completed", "06/11/2026", "referral_date", "2026-11-06")
    s["A12"], s["B12"], s["A13"], s["B13"] = a, b, c, d
    f.gold(person__last_settled_address="66 Moulsham Lodge, Chelmsford", referrer__role="social worker", agency="hospital")
    f.lenient = ["person.last_settled_address", "person.no_fixed_abode", "person.address", "consent.date", "homeless_status", "agency", "housing", "risk.to_staff", "person.gender"]
    b = io.BytesIO()
    wb.save(b)
    f.send("Aled Whitcombe <aled.whitcombe@mhtrust.nhs.example>", "housing.options@chelmsford.council.example", "Inpatient DTR", text="Please see attached spreadsheet form.\n", files=[("DTR inpatient.ods", convert(b.getvalue(), "xlsx", "ods"))])


def html_inline():
    f = F("court-probation-html-lines", "html", "", "bold questions and answers on lines of an html mail, court duty, sent within the day")
    q = f.q
    qa = [q("Name", "Ellis Northcott", "person.name"), q("Date of birth", "2.4.2004", "person.date_of_birth", "2004-04-02"), q("PNC", "22/14873K", "person.pnc"), q("CRN", "new case – M990317", "person.crn", "M990317"),
          q("Outcome today", "12 month community order, 60 RAR... released from the cells", "", ""), q("Offence", "assault of an emergency worker", "custody.offence"), q("Address", "none. Bail address was girlfriend's, she does not want him back", "", ""),
          q("Phone", "handset seized, use girlfriend's mum Tracey 07700 900 214", "person.contact_via"), q("Sleeping tonight", "nowhere – likely to be rough sleeping", "rough_sleeping", True),
          q("Where does he want help?", "Basildon council", "authority", "Basildon"), q("Connection", "grew up in Pitsea", "local_connection.details"), q("Support", "ADHD, ASD; alcohol on weekends", ""),
          q("Staff safety", "Yes – spat at police officer, see in pairs", "risk.to_staff"), q("Consent", "verbal in the cells at 2.15pm", "consent.given", True)]
    f.gold(custody__status="community_order", custody__sentence_length="12 month", person__no_fixed_abode=True, consent__method="oral", referrer__name="Clive Roffey", referrer__role="Court Probation Officer", referrer__phone="01632 960 810",
           referrer__email="clive.roffey@probation.example", agency="probation", local_connection__grounds=["residence"], homeless_status="homeless")
    f.lenient = ["custody.sentence_length", "person.no_fixed_abode", "person.phone", "needs", "homeless_status", "reason", "housing", "local_connection.grounds", "referrer.role", "referrer.organisation", "consent.date", "referrer.team"]
    html = "<html><body><p>URGENT – homeless tonight</p>" + "".join("<p><b>%s:</b> %s</p>" % x for x in qa) + "<p>Regards<br><br>Clive Roffey<br>Court Probation Officer, Basildon Magistrates' Court<br>01632 960 810<br>clive.roffey@probation.example</p></body></html>"
    f.send("Clive Roffey <clive.roffey@probation.example>", "housingoptions@basildon.council.example", "Urgent DTR from court", html=html, date="Thu, 12 Nov 2026 14:58:00 +0000")


def text_dotted():
    f = F("resettlement-dotted-leaders", "text", "", "dots between label and answer, capitals, plain text printed by an old system")
    q = f.q
    qa = [q("PRISONER NAME", "MBEKI THOMAS OSEI", "person.name", "Mbeki Thomas Osei"), q("PRISONER NUMBER", "A5078CT", "person.prison_number"), q("DATE OF BIRTH", "24/08/1986", "person.date_of_birth", "1986-08-24"), q("CURRENT LOCATION", "HMP THE MOUNT", "custody.prison", "HMP The Mount"),
          q("RELEASE DATE", "15/12/2026", "custody.release_date", "2026-12-15"), q("RELEASING TO", "NFA", ""), q("AUTHORITY", "BRAINTREE D.C.", "authority", "Braintree"), q("SENTENCE DATE", "16/01/2025", "custody.sentence_date", "2025-01-16"),
          q("SENTENCE LENGTH", "3Y 10M", "custody.sentence_length"), q("SUPERVISING OFFICER", "E. HALLORAN (WITHAM)", "lead.name", "E. Halloran"), q("OFFICER TEL", "01632 960 062", "lead.phone"), q("REASON", "UNABLE TO RETURN TO MATRIMONIAL HOME, RESTRAINING ORDER", "reason"),
          q("MEDICAL", "NONE DECLARED", ""), q("CONSENT OBTAINED", "YES", "consent.given", True), q("ENTERED BY", "T. VICKERS", "referrer.name", "T. Vickers"), q("ENTERED ON", "03/11/2026", "referral_date", "2026-11-03")]
    f.gold(person__no_fixed_abode=True)
    f.lenient = ["needs", "homeless_status", "agency", "housing", "person.no_fixed_abode", "referral_date"]
    text = "DUTY TO REFER NOTIFICATION\n\n" + "".join(a + " " + "." * (30 - len(a)) + " " + b + "\n" for a, b in qa) + "\n*** END OF NOTIFICATION ***\nPlease reply to resettlement.mount@hmps.example\n"
    f.gold(referrer__email="resettlement.mount@hmps.example")
    f.lenient.append("referrer.email")
    f.send("Resettlement Mount <resettlement.mount@hmps.example>", "housing.options@braintree.example", "DTR NOTIFICATION A5078CT", text=text)


def text_reply_answers():
    f = F("provider-answers-in-reply", "text", "", "a provider answers a council's list of questions in her reply, each below its question, chain beneath")
    f.gold(person__name="Olu Bankole", person__date_of_birth="1990-07-01", person__phone="07700 900 675", reason="Given notice by his supported housing, Nene House, as funding has ended. Has to be out on 18 December.", homeless_date="2026-12-18",
           consent__given=True, needs__mental_health="bipolar, stable on lithium", authority="South Cambridgeshire", referrer__name="Kirsty Baird", referrer__role="Support Worker", referrer__organisation="Nene House (Foxglove Trust)",
           referrer__phone="01632 960 838", referrer__email="kirsty@foxglove.example", agency="other", risk__to_staff="no", local_connection__details="brother in Cambourne, works part time at the business park there", local_connection__grounds=["family", "employment"])
    f.lenient = ["homeless_date", "authority", "local_connection.grounds", "agency", "risk", "housing", "homeless_status", "referrer.organisation", "referrer.role", "person.address", "needs.support", "consent.method"]
    text = """Hi Dan

Thanks for coming back so quickly, answers below. This is our duty to refer / request for help for Olu.

> 1) Full name and date of birth of the person
Olu Bankole, 01/07/1990

> 2) A number we can reach them on
07700 900 675

> 3) Why are they homeless or at risk of homelessness, and when?
Given notice by his supported housing, Nene House, as funding has ended. Has to be out on 18 December.

> 4) What ties do they have to South Cambridgeshire?
brother in Cambourne, works part time at the business park there

> 5) Any physical or mental health issues?
bipolar, stable on lithium

> 6) Any risks we should know of before meeting them?
no

> 7) Has the person agreed to you referring them to us?
yes he has, he was sat next to me when I rang you

Best wishes
Kirsty Baird
Support Worker, Nene House (Foxglove Trust)
01632 960 838 / kirsty@foxglove.example

On Tue, 10 Nov 2026 at 09:12, Housing Advice <housing.advice@southcambs.council.example> wrote:
> Hi Kirsty
> Nice to speak just now. We can take this as a referral by email if you would answer the following:
> 1) Full name and date of birth of the person
> [...]
> Dan Wolsey
> Housing Advice
> 01632 960 001
"""
    f.send("Kirsty Baird <kirsty@foxglove.example>", "housing.advice@southcambs.council.example", "RE: Referral for Olu", text=text, date="Tue, 10 Nov 2026 11:05:00 +0000")


def all_():
    for m in (nested_prison_women, textbox_refuge, tracked_probation, joint_columns, ae_numbered, pdf_acroform, pdf_office_prison, doc_provider_after, rtf_prison, odt_jobcentre, xlsx_three, ods_hospital, html_inline, text_dotted,
              text_reply_answers):
        m()


if __name__ == "__main__":
    all_()
