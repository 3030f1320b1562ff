"""Spreadsheets and HTML mails. Needs openpyxl, odfpy and soffice."""
import io
import datetime
import openpyxl
from openpyxl.styles import Font, PatternFill
from more_lib import ODS, XLSX, convert, form, golds, post


def book(rows, title="Form", widths=(30, 50, 20, 30), merge=()):
    wb = openpyxl.Workbook()
    ws = wb.active
    ws.title = title
    for r in rows:
        ws.append(list(r))
    for k, w in zip("ABCDEFGH", widths):
        ws.column_dimensions[k].width = w
    for m in merge:
        ws.merge_cells(m)
    for c in ws[1]:
        c.font = Font(bold=True)
        c.fill = PatternFill("solid", fgColor="DDEBF7")
    wb.properties.created = wb.properties.modified = datetime.datetime(2026, 1, 5)
    return wb


def saved(wb, ext="xlsx"):
    out = io.BytesIO()
    wb.save(out)
    return out.getvalue() if ext == "xlsx" else convert(out.getvalue(), "xlsx", ext)


def send(name, frm, subject, body, gold, wb, ext="xlsx", writer="openpyxl", filename=None, **kw):
    post("more-%s-%s" % (ext, name), frm, subject, body, gold, atts=[(filename or "referral." + ext, XLSX if ext == "xlsx" else ODS, saved(wb, ext))],
         format=ext, writer="LibreOffice" if ext == "ods" else writer, **kw)


items, gold = form("""
## Housing Referral - CRS East
Referral date | 30/03/2026 | referral_date=2026-03-30
Service user name | Dale Hutchings | person.name
Date of birth | 08/12/1987 | person.date_of_birth=1987-12-08
CRN | G551093 | person.crn
Phone | 07700 900512 | person.phone
Custody or community | Community, licence to 14/08/2026 | custody.status=licence
Current accommodation | Partner's flat, 5 Sewardstone Street, Waltham Abbey EN9 1ZZ | person.address=5 Sewardstone Street, Waltham Abbey EN9 1ZZ
Why at risk | Partner's landlord will not allow him to stay after 20 April | reason
Council | Epping Forest | authority=Epping Forest
Mental health | Anxiety | needs.mental_health
Physical health | None | needs.physical_health=None
Substance misuse | None since 2024 | needs.substance_misuse
RoSH | Low | risk.level=low
MAPPA | N/A |
## Referrer
Name | Paige Orton | referrer.name
Company | Forward Steps Ltd | referrer.organisation
Job title | Accommodation Mentor | referrer.role
Email | paige.orton@forwardsteps.example | referrer.email
Mobile | 07700 900513 | referrer.phone
Consent confirmed | Yes | consent.given=true
! agency=other
""")
send("form-in-columns-b-c", "Paige Orton <paige.orton@forwardsteps.example>", "CRS referral", "Hi, form attached.\nPaige\n", gold,
     book([("",) + it[1:] for it in items], widths=(4, 30, 60)), to="housing@eppingforest.example", shape="label in B, answer in C, column A empty",
     lenient=["needs.physical_health", "housing", "homeless_date", "homeless_status", "person.address"])

items, gold = form("""
Patient surname | BEAUMONT-CLARKE |
Patient forename | Felicity | person.name=Felicity BEAUMONT-CLARKE
D.O.B. | 1990-05-17 | person.date_of_birth=1990-05-17
NHS No. | 4450091124 | person.nhs_number
Ward | Finchingfield | person.contact_via
Est. discharge | 2026-04-29 | u
Status | Will be homeless on discharge | homeless_status=threatened
Consent | Yes - verbal | consent.given=true ;; consent.method=oral
Referrer | Jo Mbeki | referrer.name
Title | Peer Support Discharge Worker | referrer.role
Ext | 01632 960881 | referrer.phone
! agency=hospital
""")
rows = []
for a, b in zip(items[0::2], items[1::2] + [None]):
    cells = []
    for it in (a, b):
        if it:
            v = it[2]
            if v[:4].isdigit() and v[4:5] == "-":
                v = datetime.date.fromisoformat(v)
            elif it[1].startswith("NHS"):
                v = int(v)
            cells += [it[1], v]
    rows.append(cells)
send("pairs-with-real-dates", "Finchingfield Ward <finch@nhs.example>", "Discharge - homeless", "Spreadsheet attached as the e-form is down.\n", gold,
     book([["Homeless discharge", "", "", ""]] + rows, merge=("A1:D1",)), to="housing.options@braintree.example", shape="two pairs a row, dates and numbers as such",
     lenient=["person.contact_via", "homeless_date", "referrer.team", "agency"])

wb = book([["HMP Chelmsford - releases with housing need, week commencing 4 May 2026"], [],
           ["Surname", "Forename", "Number", "D.O.B", "Release", "Type", "Area of connection", "Consent", "COM", "Notes"],
           ["Dunmore", "Patrick", "A1290EZ", "14/02/1983", "05/05/2026", "CRD", "Colchester", "Y", "T. Sachs", "Sofa surfing before custody"],
           ["Ekström", "Nils", "A5831FT", "30/09/1975", "06/05/2026", "HDC", "Colchester", "Y", "J. Bloom", "Diabetic"],
           ["Obafemi", "Sola", "A7777DW", "22/11/1999", "08/05/2026", "CRD", "Colchester", "Y", "T. Sachs", ""]])
common = "custody.prison=HMP Chelmsford\nconsent.given=true\nagency=prison\nauthority=Colchester\nreferrer.name=Imelda Rusk\nreferrer.role=Resettlement Administrator\nreferrer.phone=01632 960215\n"
send("release-list-three", "Imelda Rusk <imelda.rusk@prisons.example>", "Colchester releases w/c 4 May", "Hi\n\nThis week's duty to refer list for Colchester attached. All have consented.\n\nImelda Rusk\nResettlement Administrator\n01632 960215\n",
     golds(common + "person.name=Patrick Dunmore\nperson.prison_number=A1290EZ\nperson.date_of_birth=1983-02-14\ncustody.release_date=2026-05-05\ncustody.release_type=CRD\nlead.name=T. Sachs\nhousing.situation=Sofa surfing before custody\n---\n"
           + common + "person.name=Nils Ekström\nperson.prison_number=A5831FT\nperson.date_of_birth=1975-09-30\ncustody.release_date=2026-05-06\ncustody.release_type=HDC\nlead.name=J. Bloom\nneeds.physical_health=Diabetic\n---\n"
           + common + "person.name=Sola Obafemi\nperson.prison_number=A7777DW\nperson.date_of_birth=1999-11-22\ncustody.release_date=2026-05-08\ncustody.release_type=CRD\nlead.name=T. Sachs\n"),
     wb, filename="Releases.xlsx", to="dutytorefer@colchester.example", shape="list of three below a title row and a gap",
     lenient=["authority", "local_connection", "housing", "needs.physical_health", "unmapped", "person.no_fixed_abode", "referrer.organisation"])

items, gold = form("""
Who is making the referral? | Zainab Hussain | referrer.name
What is their job? | Homeless Health Navigator | referrer.role
Which organisation? | Provide Community Trust | referrer.organisation
Phone or email? | zainab.hussain@provide.example | referrer.email
Who is being referred? | Roy Stebbing | person.name
When were they born? | 24 March 1953 | person.date_of_birth=1953-03-24
Where can they be found? | Night bus shelter, High Street, Maldon | housing.situation
How can they be contacted? | Through the Salvation Army hall, 01632 960194 | person.contact_via
Did they sleep rough last night? | Yes | rough_sleeping=true
Have they said yes to this referral? | Yes, out loud | consent.given=true ;; consent.method=oral
""")
rows = [["Question", "Answer", "Guidance"]] + [[it[1], it[2], g] for it, g in zip(items, ["Your full name", "", "", "A work address, please", "Name as they give it", "Day, month, year", "Be exact", "", "", "Consent may be spoken"])]
send("question-answer-guidance", "Zainab Hussain <zainab.hussain@provide.example>", "Maldon rough sleeper", "\n", gold, book(rows, widths=(40, 50, 30)), to="housing@maldon.example",
     shape="guidance in a third column", lenient=["agency", "homeless_status", "housing", "person.address", "person.contact_via", "person.no_fixed_abode"])

items, gold = form("""
Name | Amber-Louise Fitch | person.name
Date of birth | 19/07/1994 | person.date_of_birth=1994-07-19
Children | Isla Fitch 04/02/2022, Theo Fitch 11/10/2024 | household+=Isla Fitch//2022-02-04 ;; household+=Theo Fitch//2024-10-11
Phone | 07700 900195 | person.phone
Address | 71 Gosfield Road, Braintree CM7 5WW | person.address
Problem | Bailiffs due 30 April, private landlord | reason
Arrears | £5,300 | housing.arrears
Domestic abuse? | No | needs.domestic_abuse=false
Consent | Yes | consent.given=true
Referrer | Gail Penrith, Health Visitor | referrer.name=Gail Penrith ;; referrer.role=Health Visitor
Team | 0-19 Service Braintree | referrer.team
Phone number | 01632 960196 | referrer.phone
""")
send("health-visitor-short", "Gail Penrith <gail.penrith@nhs.example>", "Family - bailiffs", "Please see attached.\nGail\n", gold, book([["0-19 service: worry about housing", ""]] + [it[1:] for it in items]), ext="ods",
     shape="short form in a sheet", lenient=["agency", "household.relationship", "homeless_date", "homeless_status", "housing.loss_reason", "housing.situation", "housing.landlord"])

items, gold = form("""
## REFERRER
Officer | Sgt (retd) Bob Tyrell | referrer.name=Bob Tyrell
Organisation | Forces Aid Essex | referrer.organisation ;; agency=other
Tel | 01632 960197 | referrer.phone
## CLIENT
Client | Malcolm Frew | person.name
Born | 11/11/1961 | person.date_of_birth=1961-11-11
Service no. | 24551882 | u
Regiment | Royal Anglian 1979-1991 | person.armed_forces=true
Lives | Van, Leigh-on-Sea seafront | housing.situation
Mobile | 07700 900198 | person.phone
Health | Bad knees, hearing loss | needs.physical_health
Agrees | Yes (signed F14) | consent.given=true ;; consent.method=written
""")
send("services-charity-stacked", "Bob Tyrell <bob.tyrell@forcesaid.example>", "Veteran in van", "Attached for your action. Bob\n", gold,
     book([[it[1]] if it[0] == "h" else [it[1], it[2]] for it in items]), ext="ods", to="southend.housing@southend.example", shape="two stacked blocks", lenient=["rough_sleeping", "homeless_status", "housing", "person.address", "person.no_fixed_abode", "referrer.role", "person.armed_forces", "agency", "unmapped"])

wb = book([["Field", "Client 1", "Client 2"],
           ["Name", "Nicholas Abbot", "Hassan Darwish"],
           ["DOB", "02/05/1969", "15/08/1995"],
           ["CRN", "B330911", "T660127"],
           ["Licence / order", "Licence", "Community order"],
           ["Problem", "HMO closing on 30 April after fire inspection", "Sleeping in mosque hall, asked to leave"],
           ["Phone", "07700 900261", "07700 900262"],
           ["Consent", "Yes", "Yes"],
           ["PP", "Harriet Lowe", "Harriet Lowe"],
           ["PP phone", "01632 960263", "01632 960263"]])
c2 = "consent.given=true\nreferrer.name=Harriet Lowe\nreferrer.phone=01632 960263\nreferrer.role=Probation Practitioner\nagency=probation\n"
send("a-person-a-column", "Harriet Lowe <harriet.lowe@probation.example>", "two DTRs", "Two for Thurrock on one sheet, hope that's ok\n\nHarriet Lowe\nProbation Practitioner\n", golds(
    c2 + "person.name=Nicholas Abbot\nperson.date_of_birth=1969-05-02\nperson.crn=B330911\ncustody.status=licence\nreason=HMO closing on 30 April after fire inspection\nperson.phone=07700 900261\n---\n"
    + c2 + "person.name=Hassan Darwish\nperson.date_of_birth=1995-08-15\nperson.crn=T660127\ncustody.status=community_order\nreason=Sleeping in mosque hall, asked to leave\nperson.phone=07700 900262\n"),
    wb, ext="ods", to="housing@thurrock.example", shape="a person a column", lenient=["lead", "authority", "agency", "referrer.role", "homeless_status", "housing", "rough_sleeping", "referrer.phone", "homeless_date"])

wb = book([["Ref", "Date of report", "Name", "DOB", "Issue"], ["R-118", "02/04/2026", "", "", "Boiler"], ["R-119", "02/04/2026", "", "", "Leak under sink"]])
send("other-repairs-list", "Colne Homes <repairs@colnehomes.example>", "Repairs list for TA units", "Hi, this week's outstanding repairs for the temporary accommodation units attached.\n", [], wb, kind="other", to="dutytorefer@colchester.example",
     shape="a repairs list with name and date columns left empty", lenient=["review"])
