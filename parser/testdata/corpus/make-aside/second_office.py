"""OpenDocument, spreadsheets, RTF, old Word, and what comes wrapped."""
from openpyxl import Workbook
from openpyxl.styles import Font, Alignment
from second_kit import *


def send(name, fmt, frm, to, subject, date, text, fn, data, shape, *people, writer, extra=(), ctype=None, **kw):
    put(name, mail(frm, to, subject, date, text=text, attach=[(fn, data) + ((ctype,) if ctype else ())] + list(extra)), kw.pop("kind", "referral"), fmt, writer, shape, *people, **kw)


# ---------- odt
k = K(); a, q = k.a, k.q
data = odf(op("Peterborough City Council – Housing Needs") + op("DUTY TO REFER – please type in the boxes") + otbl([
    ("REFERRER",), q("Your name", "Ekaterina Lowndes", "referrer.name"), q("Your service", "Peterborough Women's Aid outreach", "referrer.organisation"), q("Phone", "01632 960350", "referrer.phone"), q("Email", "ekaterina@pwaoutreach.example", "referrer.email"),
    ("PERSON",), q("Name", "Saffron Dhaliwal", "person.name"), q("Date of birth", "21/12/1996", "person.date_of_birth=1996-12-21"), q("Phone", "07700 900351 (safe)", "person.phone=07700 900351"), q("Email", "not safe"), q("Children", "Jovan Dhaliwal 11/03/2021\nAmara Dhaliwal 05/09/2023", "hh=Jovan Dhaliwal;child;2021-03-11", "hh=Amara Dhaliwal;child;2023-09-05"),
    ("HOUSING",), q("Present address", "Withheld – refuge, via outreach worker"), q("Homeless from", "15/09/2026 (refuge move on)", "homeless_date=2026-09-15"), q("Last permanent address", "41 Eastfield Road, Peterborough PE1 4AP", "person.last_settled_address"), q("Cause", "Domestic abuse by husband", "housing.loss_reason", "needs.domestic_abuse=true"),
    q("Immigration", "Spouse visa, has the DDV concession applied for. NRPF at present.", "person.immigration_status=Spouse visa, has the DDV concession applied for", "person.public_funds=false"), ("AGREEMENT",), q("Has the person agreed?", "Yes in writing", "consent.given=true", "consent.method=written"), q("Today's date", "12.8.26", "referral_date=2026-08-12")], "Form", 2))
k.g("agency=other")
send("odt-banded-boxes", "odt", "ekaterina@pwaoutreach.example", "housing.needs@peterboroughcouncil.example", "Duty to refer (confidential)", "Wed, 12 Aug 2026 11:05:00 +0100", "Form attached. Please ring me first.\n\nKat", "DTR SD.odt", data, "one table with band rows", k, writer="odf by hand",
     lenient=["authority", "household.relationship", "person.contact_via", "reason", "homeless_status", "person.immigration_status", "housing.situation", "agency", "housing.loss_reason", "person.address", "needs.support"])

k = K(); a, q = k.a, k.q
d = Document()
heading(d, "Colchester Youth Enquiry Service – DTR (16–25)")
four(d, [q("First name", "Bryony"), q("Last name", "Akehurst", "person.name=Bryony Akehurst"), q("Likes to be called", "Bry", "person.known_as"), q("D.O.B", "18/01/2006", "person.date_of_birth=2006-01-18"), q("Pronouns", "they/them", "un"), q("Mobile", "07700 900485", "person.phone"), q("Staying at", "sofa at a friend's: 5 Winnock Rd, Colchester CO1 2BG", "person.address=5 Winnock Rd, Colchester CO1 2BG", "housing.situation=sofa at a friend's"), q("Until", "Sunday 23rd August 2026", "homeless_date=2026-08-23")])
d.add_paragraph("")
for l, v in [q("What's going on?", "Kicked out by dad after coming out. Friend's parents back from holiday Sunday and won't have visitors.", "reason"), q("Care leaver?", "No", "person.care_leaver"), q("Health", "Hypermobility, anxiety", "un"), q("Worker", "Fliss Tendring-Moore, 01632 960484", "referrer.name=Fliss Tendring-Moore", "referrer.phone=01632 960484"), q("Young person OK with this being sent?", "Yep, sat with me now", "consent.given=true")]:
    p = d.add_paragraph(); p.add_run(l + " ").bold = True; p.add_run(v)
k.g("agency=other")
send("odt-youth-service", "odt", "fliss@youthenquiry.example", "dutytorefer@colchester.gov.uk", "urgent yp", "Fri, 21 Aug 2026 16:20:00 +0100", "Attached, please call asap", "YES DTR.odt", conv(save(d), "docx", "odt"), "two pairs a row, chatty questions", k, writer="LibreOffice",
     lenient=["consent.method", "agency", "needs.support", "needs.mental_health", "needs.physical_health", "housing.situation", "homeless_status", "referrer.role", "referrer.organisation", "housing.loss_reason", "person.contact_via", "person.gender", "risk.summary"])

k = K(); a, q = k.a, k.q
data = odf(op("HMP Warren Hill, Resettlement") + op(k.a("9 July 2026", "referral_date=2026-07-09")) + op("To Braintree District Council") + op("DUTY TO REFER") + "".join(op(l + ":\t" + v) for l, v in [q("Name", "Horace Ballinger-Kane", "person.name"), q("Born", "2.2.58", "person.date_of_birth=1958-02-02"), q("Number", "A0092AC", "person.prison_number"), q("Sentence", "Life (tariff expired 2019)", "custody.sentence_length=Life"), q("Status", "Parole board directed release 1/7/26, release expected w/c 17 August to PIPE AP for 12 weeks", "un"), q("After that", "Nowhere. Braintree is his home area", "un"), q("Family", "Niece at Great Notley, in weekly contact", "un"), q("MAPPA", "Category 2 level 2", "risk.mappa_category=2", "risk.mappa_level=2"), q("Risk", "High to public", "risk.level=high"), q("Age / health", "68, arthritis, hearing aids", "needs.physical_health=arthritis, hearing aids"), q("COM", "Lysander Pope 01632 960273 lysander.pope@probation.example", "lead.name=Lysander Pope", "lead.phone=01632 960273", "lead.email=lysander.pope@probation.example"), q("He agrees to this", "yes, signed 8/7/26", "consent.given=true", "consent.method=written", "consent.date=2026-07-08")]) + op("") + op(k.a("Cressida Onyango", "referrer.name")) + op(k.a("Prison Offender Manager", "referrer.role")) + op(k.a("01632 960272", "referrer.phone")))
k.g("authority=Braintree", "custody.prison=HMP Warren Hill", "agency=prison")
send("odt-lifer-tabs", "odt", "cressida.onyango@hmps.example", "housingoptions@braintree.gov.uk", "DTR HBK", "Thu, 09 Jul 2026 12:12:00 +0100", "See attached. I know this is early, protocol says you accept more than 56 days.\n\nCressida", "HBK DTR.odt", data, "tabbed lines of a plain document", k, writer="odf by hand",
     lenient=["reason", "custody.status", "custody.release_date", "custody.sentence_length", "local_connection.details", "local_connection.grounds", "housing.situation", "homeless_status", "homeless_date", "custody.release_type", "household", "referrer.team", "referrer.organisation"])

k = K(); a, q = k.a, k.q
html = "<h3>Mid Essex Hospital Social Work &ndash; Duty to Refer</h3><table border=1>" + "".join("<tr><td>%s</td><td>%s</td></tr>" % (esc(l), esc(v)) for l, v in [q("Person's name", "Aneurin Blackstock", "person.name"), q("Person's date of birth", "14 April 1939", "person.date_of_birth=1939-04-14"), q("Person's phone number", "none – hard of hearing"), q("Main contact for person", "Daughter, Gwyneth Blackstock-Rai, 07700 900158", "person.contact_via"), q("Person's address", "Park Home 12, Sandon Halt, Chelmsford CM2 7SB", "person.address"),
    q("Reason for referral", "Site owner is closing the park; notice to all residents to be off by 31 October 2026. Person now also unsafe on steps.", "reason", "homeless_date=2026-10-31"), q("Do they own or rent?", "Owns home, rents pitch", "housing.situation"), q("Health", "Parkinson's disease, falls x3 since June", "needs.physical_health"), q("Capacity and consent", "Has capacity. Consents verbally.", "consent.given=true", "consent.method=oral"), q("Urgency", "Not urgent", "un")]) \
    + "</table><p>Referrer: %s, %s, %s</p><p>Date: %s</p>" % (k.a("Thaddeus Okoro-Lane", "referrer.name"), k.a("Assessor", "referrer.role"), k.a("01632 960157", "referrer.phone"), k.a("26/08/2026", "referral_date=2026-08-26"))
k.g("agency=social_services")
send("odt-person-prefix", "odt", "thaddeus.okoro-lane@essexcare.example", "housing.adviceemail@chelmsford.gov.uk", "DTR", "Wed, 26 Aug 2026 09:29:00 +0100", "DTR attached", "DTR AB.odt", html_to(html, "odt", "writer8"), "each label with the word person's; referrer on one line", k, writer="LibreOffice",
     lenient=["agency", "homeless_status", "housing.situation", "housing.loss_reason", "authority", "person.contact_via", "referrer.organisation"])

k = K(); a, q = k.a, k.q
data = odf(op("Rough Sleeper / Ex-Offender Panel: referral sheet") + otbl([q("1. Name and DOB", "Viktor Hale-Osman, 03/03/1985", "person.name=Viktor Hale-Osman", "person.date_of_birth=1985-03-03"), q("2. NI / CRN / Prison No.", "QQ 71 44 20 A / X445210 / –", "person.ni_number=QQ714420A", "person.crn=X445210"), q("3. Contact", "07700 900884 or c/o Open Door, 01632 960885", "person.phone=07700 900884"), q("4. Current situation (NFA, hostel, sofa surfing etc)", "NFA – car, Southend seafront", "housing.situation", "rough_sleeping=true", "person.no_fixed_abode=true"), q("5. Local connection (Y/N and details)", "Y – worked at the pier 2022 to date", "local_connection.details=worked at the pier 2022 to date", "local_connection.grounds=employment"), q("6. Offences (unspent)", "Drink drive 2025", "custody.offence"), q("7. Supervising officer", "none – sentence completed"), q("8. Risk markers", "None known", "risk.summary"), q("9. Support needs", "Alcohol, debt, grief", "needs.support=Alcohol|debt|grief"), q("10. Referred by / date", "Octavia Brand, Open Door Southend, 14/08/2026", "referrer.name=Octavia Brand", "referrer.organisation=Open Door Southend", "referral_date=2026-08-14"), q("11. Signed consent attached?", "Yes, held on file", "consent.given=true", "consent.method=written"), q("12. Why homeless", "Evicted from HMO July, landlord sold", "reason")], "Panel", 2))
k.g("homeless_status=homeless", "agency=other")
send("odt-panel-sheet", "odt", "octavia@opendoorsouthend.example", "housingsolutionsteam@southend.gov.uk", "Panel / DTR Viktor", "Fri, 14 Aug 2026 13:40:00 +0100", "Hi all, referral for Viktor", "Panel referral VHO.odt", data, "numbered rows that ask two or three things each", k, writer="odf by hand",
     lenient=["custody.offence", "homeless_status", "housing.loss_reason", "needs.substance_misuse", "person.contact_via", "risk.summary", "agency", "referrer.phone", "housing.situation", "other_professionals"])

# ---------- xlsx
k = K(); a, q = k.a, k.q
wb = Workbook(); ws = wb.active; ws.title = "Referral"
ws["A1"] = "Homelessness Prevention Team – referral form"; ws["A1"].font = Font(bold=True, size=14); ws.merge_cells("A1:D1")
for i, (l, v) in enumerate([("SECTION 1: REFERRER", ""), q("Name", "Leopold Ashgrove", "referrer.name"), q("Agency", "Probation – Essex South", "referrer.organisation"), q("Email", "leopold.ashgrove@probation.example", "referrer.email"), q("Telephone", "01632 960318", "referrer.phone"), ("SECTION 2: CLIENT", ""), q("Name", "Cedric Amponsah", "person.name"), q("Date of birth", "16/06/1982", "person.date_of_birth=1982-06-16"), q("Telephone", "07700 900319", "person.phone"), q("Current address", "Flat 6, Lynton House, Rayleigh SS6 7BX", "person.address"), q("Council area", "Rochford", "authority"),
                            ("SECTION 3: HOMELESSNESS", ""), q("Is client homeless / threatened with homelessness / not homeless?", "Threatened with homelessness", "homeless_status=threatened"), q("Date", "09/10/2026", "homeless_date=2026-10-09"), q("Reason", "Landlord eviction – section 8 for arrears", "reason"), q("Rent arrears £", "2,150", "housing.arrears"), ("SECTION 4: NEEDS", ""), q("Mental health", "Depression", "needs.mental_health"), q("Physical health", "Gout", "needs.physical_health"), q("Drugs", "No"), q("Alcohol", "Yes - binge", "un"), q("Offending", "Licence expires 02/2027, dangerous driving", "un"), ("SECTION 5: CONSENT", ""), q("Client consents to referral (Y/N)", "Y", "consent.given"), q("Date of consent", "20/08/2026", "consent.date=2026-08-20")], 3):
    ws.cell(i, 1, l).font = Font(bold=not v and l.startswith("SECTION")); ws.cell(i, 3, v)
k.g("agency=probation")
send("xlsx-sections", "xlsx", "leopold.ashgrove@probation.example", "housingoptions@rochford.gov.uk", "Prevention referral CA", "Fri, 21 Aug 2026 10:50:00 +0100", "Referral attached\n\nLeopold Ashgrove, Probation Practitioner", "HPT referral form.xlsx", save(wb), "label in A, answer in C, sections", k, writer="openpyxl",
     lenient=["referrer.role", "custody.status", "custody.offence", "needs.substance_misuse", "housing.loss_reason", "housing.situation", "referral_date", "custody.licence_conditions", "homeless_date"])

import datetime
ks = []
wb = Workbook(); ws = wb.active; ws.title = "DTR"
ws.append(["Surname", "Forename", "Prison No", "DOB", "Release Date", "Release Type", "Local Authority", "Last Address", "COM", "COM Email", "Consent", "RoSH", "Notes"])
for r in [("Marwood", "Jude", "A6610FK", (1998, 5, 30), (2026, 9, 22), "CRD", "Chelmsford", "14 Melbourne Ave, Chelmsford CM1 2DW", "Thora Bexley", "thora.bexley@probation.example", "Y", "Medium", "Type 1 diabetes"),
          ("Olawale", "Temi", "A3017FL", (2003, 11, 8), (2026, 9, 25), "HDC", "Chelmsford", "NFA", "Thora Bexley", "thora.bexley@probation.example", "Y", "Low", "")]:
    x = K()
    ws.append([r[0], r[1], r[2], datetime.date(*r[3]), datetime.date(*r[4])] + list(r[5:]))
    x.g("person.name=%s %s" % (r[1], r[0]), "person.prison_number=" + r[2], "person.date_of_birth=%04d-%02d-%02d" % r[3], "custody.release_date=%04d-%02d-%02d" % r[4], "custody.release_type=" + r[5], "authority=" + r[6], "person.no_fixed_abode=true" if r[7] == "NFA" else "person.last_settled_address=" + r[7], "lead.name=" + r[8], "lead.email=" + r[9], "consent.given=true", "risk.level=" + r[11].lower(), "agency=prison")
    if r[12]: x.un("Notes", r[12])
    ks.append(x)
for row in ws.iter_rows(min_row=2, min_col=4, max_col=5):
    for c in row: c.number_format = "dd/mm/yyyy"
for x in ks: x.g("referrer.name=Wilhelmina Stott", "referrer.role=OMU Case Administrator")
send("xlsx-list-of-two", "xlsx", "wilhelmina.stott@hmps.example", "housing.adviceemail@chelmsford.gov.uk", "DTR sheet", "Tue, 25 Aug 2026 15:30:00 +0100", "Hi, sheet for this month attached, two for Chelmsford.\n\nWilhelmina Stott\nOMU Case Administrator\nHMP Highpoint", "DTR sheet August Chelmsford.xlsx", save(wb), "people in rows, dates as dates", *ks, writer="openpyxl",
     lenient=["custody.prison", "referrer.organisation", "needs.physical_health", "custody.status", "agency", "reason"])

k = K(); a, q = k.a, k.q
wb = Workbook(); ws = wb.active; ws.title = "Form"
def put4(r, p1, p2=("", "")):
    for c, v in enumerate(p1 + p2, 1): ws.cell(r, c, v).alignment = Alignment(wrap_text=True)
ws["A1"] = "Basildon Hospital – Complex Discharge – Duty to Refer"
put4(3, q("Patient", "Oonagh Delacourt", "person.name"), q("DOB", datetime.date(1944, 7, 11).strftime("%d-%b-%Y"), "person.date_of_birth=1944-07-11"))
put4(4, q("NHS no", "999 661 7042", "person.nhs_number=9996617042"), q("Ward", "Lister", "un"))
put4(5, q("Mobile", "07700 900632", "person.phone"), q("NOK", "Son Piers Delacourt 07700 900633"))
put4(6, q("Address", "38 Whitmore Way, Basildon SS14 2NN", "person.address"), q("Landlord", "Basildon Council", "housing.landlord"))
put4(7, q("Homeless?", "Threatened", "homeless_status=threatened"), q("LA", "Basildon", "authority"))
ws["A9"] = "Reason for DTR"; ws["A10"] = k.a("Property is hoarded to ceiling, environmental health prohibition notice served 10/8. Cannot return home from hospital.", "reason"); ws.merge_cells("A10:D12")
ws["A14"] = "Consent to referral"; ws["B14"] = k.a("Y", "consent.given"); ws["C14"] = "How"; ws["D14"] = k.a("verbal", "consent.method=oral")
ws["A15"] = "Completed by"; ws["B15"] = k.a("Barney Osei-Tutu", "referrer.name"); ws["C15"] = "Bleep / tel"; ws["D15"] = k.a("01632 960634", "referrer.phone")
ws["A16"] = "Role"; ws["B16"] = k.a("Discharge Nurse", "referrer.role"); ws["C16"] = "Date"; ws["D16"] = datetime.date(2026, 8, 13); ws["D16"].number_format = "dd/mm/yyyy"
k.g("agency=hospital", "referral_date=2026-08-13")
ws2 = wb.create_sheet("Lists")
for i, v in enumerate(["Homeless", "Threatened", "Not homeless", "Basildon", "Thurrock", "Castle Point", "Yes", "No"], 1): ws2.cell(i, 1, v)
send("xlsx-two-pairs-lists", "xlsx", "b.osei-tutu@nhs.example", "housing.solutions@basildon.gov.uk", "DTR from Lister ward", "Thu, 13 Aug 2026 14:44:00 +0100", "Please see attached.", "DTR Lister OD.xlsx", save(wb), "two pairs a row, a merged box, a second sheet of lists", k, writer="openpyxl",
     lenient=["housing.situation", "housing.loss_reason", "housing.tenancy_to_save", "needs.support", "person.contact_via", "referrer.organisation"])

k = K(); a, q = k.a, k.q
wb = Workbook(); ws = wb.active; ws.title = "Service user"
for i, (l, v) in enumerate([q("Service user name", "Lancelot Mbeki", "person.name"), q("DoB", datetime.date(1976, 2, 29).strftime("%d/%m/%Y"), "person.date_of_birth=1976-02-29"), q("Phone", "07700 900920", "person.phone"), q("Area wanted", "Cambridge", "authority"), q("Where sleeping", "Jimmy's night shelter", "housing.situation"), q("Since", "03/08/2026", "un"), q("Why", "Released from police bail with condition not to go home; wife is complainant", "reason"), q("Bail", "Pre-charge bail to 14/10/26, s.39 assault", "custody.status=bail")], 1):
    ws.cell(i, 1, l); ws.cell(i, 2, v)
w2 = wb.create_sheet("Referrer")
for i, (l, v) in enumerate([q("Name", "Araminta Quell", "referrer.name"), q("Service", "Jobcentre Plus Cambridge", "referrer.organisation"), q("Email", "araminta.quell@dwp.example", "referrer.email"), q("Consent seen", "Yes – verbal at interview 17/08/26", "consent.given=true", "consent.method=oral", "consent.date=2026-08-17"), q("Date", "17/08/26", "referral_date=2026-08-17")], 1):
    w2.cell(i, 1, l); w2.cell(i, 2, v)
k.g("agency=jobcentre")
send("xlsx-two-sheets", "xlsx", "araminta.quell@dwp.example", "housingadvice@cambridgecouncil.example", "Duty to refer LM", "Mon, 17 Aug 2026 16:31:00 +0100", "Attached", "DTR LM.xlsx", save(wb), "person on one sheet, referrer on the other", k, writer="openpyxl",
     lenient=["custody.offence", "housing.loss_reason", "homeless_status", "custody.licence_conditions", "person.address", "housing.situation", "needs.domestic_abuse", "rough_sleeping"])

# ---------- rtf
k = K(); a, q = k.a, k.q
d = Document()
heading(d, "Brentwood & Basildon Probation – DTR pro-forma")
two(d, [q("To (LHA)", "Brentwood", "authority"), q("PoP", "Sebastian Trewin", "person.name"), q("DOB", "11/6/71", "person.date_of_birth=1971-06-11"), q("CRN", "X118807", "person.crn"), q("Tel", "07700 900566", "person.phone"), q("Address now", "CAS3, Room 4, 90 Rayleigh Rd, Hutton CM13 1BH", "person.address"), q("End date of address now", "14/09/26", "homeless_date=2026-09-14"), q("Prev. address", "tenancy at 4 Hanging Hill Lane CM13 2HN till 2023", "person.last_settled_address=4 Hanging Hill Lane CM13 2HN"), q("Why homeless", "84 nights CAS3 ends, no move on found", "reason"), q("Supervision", "Licence to 03/2028", "custody.status=licence"), q("RoSH / MAPPA", "High / Level 1 Cat 2", "risk.level=high", "risk.mappa_level=1", "risk.mappa_category=2"), q("Health", "Stoma. Depression.", "un"), q("Consent", "Verbal", "consent.given=true", "consent.method=oral"), q("Officer / tel", "Harriet Folarin / 01632 960567", "referrer.name=Harriet Folarin", "referrer.phone=01632 960567"), q("Date", "18/8/26", "referral_date=2026-08-18")])
k.g("agency=probation")
send("rtf-pro-forma", "rtf", "harriet.folarin@probation.example", "housingneeds@brentwood.gov.uk", "DTR S Trewin", "Tue, 18 Aug 2026 09:12:00 +0100", "Attached", "DTR ST.rtf", conv(save(d), "docx", "rtf"), "two columns, abbreviated labels", k, writer="LibreOffice",
     lenient=["custody.cas3", "housing.situation", "needs.physical_health", "needs.mental_health", "referrer.organisation", "referrer.team", "homeless_status", "needs.support", "custody.licence_conditions", "housing.loss_reason"])

def rtfesc(s): return "".join(c if ord(c) < 128 and c not in "\\{}" else "\\" + c if c in "\\{}" else "\\u%d?" % ord(c) for c in s)
k = K(); a, q = k.a, k.q
lines = [q("Claimant", "Mr Obadiah Kerslake", "person.name=Obadiah Kerslake"), q("National Insurance No", "QQ 62 18 77 B", "person.ni_number=QQ621877B"), q("Date of Birth", "9th May 1985", "person.date_of_birth=1985-05-09"), q("Telephone No", "07700 900237", "person.phone"), q("Address", "Static 44, Seawick, St Osyth CO16 8SQ", "person.address"), q("Claimant's explanation", "Site closes for winter on 31 October 2026 and he has to leave, he has been there since losing his flat in Brightlingsea", "reason", "homeless_date=2026-10-31"), q("Health conditions declared", "Sciatica", "needs.physical_health"), q("Household", "Partner Jolene Pratt, dob 30/12/1987", "hh=Jolene Pratt;Partner;1987-12-30"), q("Claimant agrees", "Yes (verbal)", "consent.given=true", "consent.method=oral"), q("Work coach", "Quentin Abiodun", "referrer.name"), q("Jobcentre", "Clacton", "referrer.organisation"), q("Direct line", "01632 960236", "referrer.phone")]
data = ("{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fswiss Arial;}}\\f0\\fs22 {\\b DUTY TO REFER \\endash  DWP TO TENDRING}\\par\\par " + "".join("{\\b %s:}\\tab %s\\par " % (rtfesc(l), rtfesc(v)) for l, v in lines) + "\\par Date: " + k.a("28/08/2026", "referral_date=2026-08-28") + "\\par}").encode("ascii")
k.g("agency=jobcentre", "authority=Tendring", "referrer.role=Work coach")
send("rtf-by-hand", "rtf", "quentin.abiodun@dwp.example", "housingoptions@tendringdc.gov.uk", "DTR", "Fri, 28 Aug 2026 12:00:00 +0100", "DTR attached for the attention of housing", "DTR OK.rtf", data, "bold labels and tabs", k, writer="rtf by hand",
     lenient=["authority", "referrer.role", "homeless_status", "housing.situation", "referrer.organisation", "housing.loss_reason", "person.last_settled_address"])

k = K(); a, q = k.a, k.q
d = Document()
d.add_paragraph("Community Rehabilitation Ward\nFulbourn")
d.add_paragraph(k.a("19.08.2026", "referral_date=2026-08-19"))
d.add_paragraph("To the Housing Advice Team at South Cambridgeshire District Council")
d.add_paragraph("Duty to refer: " + k.a("Mr Zachary Illingham", "person.name=Zachary Illingham") + " (born " + k.a("27 Jan 1988", "person.date_of_birth=1988-01-27") + ")")
below(d, [q("Reason for referring", "Ready to leave rehab after 14 months. Housing association has accepted surrender of tenancy in Cambourne because the flat was wrecked while he was ill.", "reason"), q("Consent", "Zachary has agreed in writing to you having this information", "consent.given=true", "consent.method=written"), q("Contact", "Ward phone 01632 960414, or his own 07700 900415", "person.phone=07700 900415"), q("Diagnosis", "Schizoaffective disorder, depot fortnightly", "needs.mental_health"), q("Other needs", "Needs supported accommodation with staff on site", "un"), q("Previous landlord", "BPHA", "housing.landlord"), q("Care coordinator", "Perdita Nwosu CPN, 01632 960416", "other_professionals"), q("From", "Ulric Samms, Occupational Therapist", "referrer.name=Ulric Samms", "referrer.role=Occupational Therapist")])
k.g("authority=South Cambridgeshire", "agency=hospital")
send("rtf-ward-letter-grid", "rtf", "u.samms@nhs.example", "housingadvice@southcambscouncil.example", "Duty to refer ZI", "Wed, 19 Aug 2026 13:13:00 +0100", "Dear team, please see attached.", "ZI housing.rtf", conv(save(d), "docx", "rtf"), "a letter with a one-column grid", k, writer="LibreOffice",
     lenient=["person.contact_via", "homeless_status", "needs.support", "housing.loss_reason", "other_professionals", "housing.situation", "person.last_settled_address", "housing.landlord", "referrer.organisation"])

k = K(); a, q = k.a, k.q
html = "<p><b>PRISON: HMP Bedford &nbsp; DTR</b></p><table border=1><tr><td>Name</td><td>%s</td><td>No.</td><td>%s</td></tr><tr><td>DOB</td><td>%s</td><td>Rel. date</td><td>%s</td></tr><tr><td>Status</td><td>%s</td><td>LHA</td><td>%s</td></tr><tr><td colspan=4>Circs: %s</td></tr><tr><td>Consent</td><td>%s</td><td>By</td><td>%s</td></tr></table>" % (
    k.a("Montague Eze", "person.name"), k.a("A2278FJ", "person.prison_number"), k.a("19/10/1994", "person.date_of_birth=1994-10-19"), k.a("Trial 21/09/2026 - may be released from court", "un:Rel. date"), k.a("Remand", "custody.status=remand"), k.a("Huntingdonshire", "authority"), esc(k.a("Was renting a room in Huntingdon, landlady has let it since his arrest. May be bailed or acquitted with nowhere to go that day.", "reason")), k.a("signed 07/08/26", "consent.given=true", "consent.method=written", "consent.date=2026-08-07"), k.a("Jocasta Breen, Remand Resettlement, 01632 960790", "referrer.name=Jocasta Breen", "referrer.phone=01632 960790"))
k.g("custody.prison=HMP Bedford", "agency=prison")
send("rtf-remand-grid", "rtf", "jocasta.breen@hmps.example", "housingadvice@huntsdc.example", "DTR remand EZE", "Fri, 07 Aug 2026 15:51:00 +0100", "Remand DTR attached", "EZE.rtf", html_to(html, "rtf", "Rich Text Format"), "a small grid of short labels; no release date", k, writer="LibreOffice",
     lenient=["referrer.role", "referrer.team", "housing.loss_reason", "homeless_status", "custody.release_date", "housing.situation", "referral_date", "referrer.organisation"])

# ---------- doc
k = K(); a, q = k.a, k.q
d = Document()
heading(d, "UTTLESFORD DISTRICT COUNCIL  –  PARTNER REFERRAL FORM")
two(d, [q("Client name", "Emmeline Forde", "person.name"), q("Date of birth", "31/01/1970", "person.date_of_birth=1970-01-31"), q("Address (if they have one)", "The Forge Annexe, High St, Great Dunmow CM6 1AE", "person.address"), q("Telephone", "07700 900744", "person.phone"), q("Email", "emmeline.forde@mailbox.example", "person.email"), q("Agreed reason for referral", "Separated from husband who owns the property. He has asked her to go by the end of September. Threatened with homelessness.", "reason", "homeless_status=threatened"), q("Has the client agreed to this referral?", "Yes", "consent.given"), q("Have they been referred to another council?", "No", "un"), q("Referring agency", "Essex Wellbeing – hospital link workers", "referrer.organisation"), q("Referrer name", "Torquil Bain", "referrer.name"), q("Referrer role", "Link Worker", "referrer.role"), q("Referrer phone", "01632 960745", "referrer.phone"), q("Referrer email", "torquil.bain@wellbeinglink.example", "referrer.email"), q("Date", "07/09/2026", "referral_date=2026-09-07")])
d.add_paragraph("Please return to the Housing Options team.")
send("doc-partner-form", "doc", "torquil.bain@wellbeinglink.example", "Housingoptions@uttlesford.gov.uk", "Partner referral", "Mon, 07 Sep 2026 11:01:00 +0100", "Attached as requested", "UDC partner referral form.doc", conv(save(d), "docx", "doc", "MS Word 97"), "a plain two-column form in old Word", k, writer="LibreOffice",
     lenient=["authority", "agency", "homeless_date", "housing.situation", "housing.loss_reason", "housing.landlord"])

k = K(); a, q = k.a, k.q
d = Document()
heading(d, "HMP CHELMSFORD  Short Sentence Function – referral to council")
four(d, [q("Name", "Lorcan Ashby", "person.name"), q("Number", "A7708FK", "person.prison_number"), q("D.O.B.", "12-08-89", "person.date_of_birth=1989-08-12"), q("Sentence", "8 weeks", "custody.sentence_length"), q("Release", "01-09-2026", "custody.release_date=2026-09-01"), q("Council", "Maldon", "authority")])
d.add_paragraph("Where was he living: " + k.a("tent, Promenade Park", "un:Where was he living"))
d.add_paragraph("Why can't he go back: " + k.a("street homeless for about a year, hostel banned him", "reason"))
d.add_paragraph("Health and addictions: " + k.a("Heroin, on methadone 50ml. DVT.", "un:Health and addictions"))
d.add_paragraph("Does he want help from the council:   " + ticks(["Yes", "No"], "Yes") + "      Signed by him: L Ashby")
d.add_paragraph("Officer: " + k.a("Pilar Edmondson", "referrer.name") + "      Ext: " + k.a("01632 960709", "referrer.phone") + "      Probation: " + k.a("COM Denzil Fry, 01632 960708", "lead.name=Denzil Fry", "lead.phone=01632 960708"))
k.g("custody.prison=HMP Chelmsford", "agency=prison", "consent.given=true", "consent.method=written")
send("doc-short-sentence", "doc", "pilar.edmondson@hmps.example", "housingoptions@maldon.gov.uk", "Referral LA A7708FK", "Wed, 12 Aug 2026 16:16:00 +0100", "Please find attached for a gent out on 1st Sept.\n\nPilar", "Ashby ref.doc", conv(save(d), "docx", "doc", "MS Word 97"), "a grid and several labels on a line, old Word", k, writer="LibreOffice",
     lenient=["rough_sleeping", "person.no_fixed_abode", "housing.situation", "needs.substance_misuse", "needs.physical_health", "consent.given", "consent.method", "homeless_status", "custody.status", "housing.loss_reason", "referrer.organisation", "referrer.team"])

# ---------- wrapped
k = K(); a, q = k.a, k.q
d = Document()
heading(d, "Essex Recovery Foundation – DTR")
two(d, [q("Client", "Gwendolyn Sayers", "person.name"), q("DOB", "05/03/1993", "person.date_of_birth=1993-03-05"), q("Mobile", "07700 900812", "person.phone"), q("Council", "Harlow", "authority"), q("Situation", "Detox bed ends 28/08/26, was rough sleeping in Harlow Town Park before", "reason"), q("Agreed by client", "Yes, signed", "consent.given=true", "consent.method=written"), q("Keyworker", "Alaric Mensah 01632 960813", "referrer.name=Alaric Mensah", "referrer.phone=01632 960813"), q("Date", "24/08/26", "referral_date=2026-08-24")])
k.g("agency=other")
send("zip-recovery-form", "zip", "alaric.mensah@essexrecovery.example", "housing.options@harlow.gov.uk", "Referral (zipped)", "Mon, 24 Aug 2026 10:30:00 +0100", "Hi, our system zips everything. Form inside.\n\nAlaric", "GS_referral.zip", makezip([("GS DTR.docx", save(d))]), "a Word form in a zip", k, writer="python-docx", lenient=["agency", "referrer.role", "referrer.organisation", "homeless_date", "rough_sleeping", "homeless_status", "housing.situation", "person.no_fixed_abode"])

k = K(); a, q = k.a, k.q
innermail = mail("theodora.blunt@probation.example", "duty.chelmsford@probation.example", "DTR for Epping", "Tue, 18 Aug 2026 17:20:00 +0100", f"""Please can someone send this to Epping Forest council, I have lost access to the shared inbox.

PoP: {k.a("Rufus Okafor-Dean", "person.name")}
DOB: {k.a("13/02/1979", "person.date_of_birth=1979-02-13")}
CRN: {k.a("X660918", "person.crn")}
Phone: {k.a("07700 900667", "person.phone")}
Currently: {k.a("HMP Pentonville on a 28 day recall", "custody.prison=HMP Pentonville", "custody.status=recall")}
Release: {k.a("08/09/2026", "custody.release_date=2026-09-08")}
Usual area: {k.a("Waltham Abbey, 12 years", "local_connection.details", "local_connection.grounds=residence")}
Lost accommodation because: {k.a("HMO room given up by landlord when he was recalled", "housing.loss_reason")}
RoSH: {k.a("medium", "risk.level=medium")}
Consent: {k.a("obtained verbally over the phone", "consent.given=true", "consent.method=oral")}

{k.a("Theodora Blunt", "referrer.name")}
{k.a("Probation Officer", "referrer.role")}
{k.a("01632 960668", "referrer.phone")}
""")
k.g("agency=probation", "authority=Epping Forest")
put("message-sent-on", mail("duty.chelmsford@probation.example", "homelessness@eppingforestdc.gov.uk", "FW: DTR for Epping", "Wed, 19 Aug 2026 08:35:00 +0100", "Good morning\n\nPlease see attached email from our colleague.\n\nDuty desk", attach=[("DTR for Epping.eml", innermail, "message/rfc822")]),
    "referral", "message", "a mail programme", "a mail attached to a mail", k, lenient=["authority", "reason", "housing.situation", "custody.release_type", "homeless_status", "custody.sentence_length", "person.contact_via"])
