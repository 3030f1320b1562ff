"""OpenDocument and RTF forms. Needs python-docx, odfpy and soffice."""
import io
from more_lib import ODT, RTF, bytes_of, convert, docx_cells, docx_lines, docx_pairs, docx_table, form, post


def send(name, frm, subject, body, text, make, ext, writer="LibreOffice", filename=None, **kw):
    items, gold = form(text)
    data = make(items)
    if not isinstance(data, bytes):
        data = convert(bytes_of(data), "docx", ext)
    post("more-%s-%s" % (ext, name), frm, subject, body, gold, atts=[(filename or "referral." + ext, {"odt": ODT, "rtf": RTF}[ext], data)],
         format=ext, writer=writer, **kw)


# ---- odt

send("district-form-table", "Lydia Crane <lydia.crane@dwp.example>", "Referral of customer", "Please see attached referral.\nLydia Crane, DWP\n", """
## Customer
Full name | Sean Patrick O'Mahony | person.name
Date of birth | 19 May 1983 | person.date_of_birth=1983-05-19
NINO | LC 11 27 93 D | person.ni_number=LC112793D
Phone | 07700900164 | person.phone
Address | Caravan, Mill Lane, Purleigh CM3 6ZZ | person.address
Is this settled accommodation? | No, friend's field | housing.situation
Homeless or at risk | Homeless | homeless_status=homeless
Rough sleeping? | No | rough_sleeping=false
Council | Maldon District Council | authority=Maldon
## Jobcentre
Referrer | Lydia Crane | referrer.name
Post | Disability Employment Adviser | referrer.role
Office | Chelmsford Jobcentre | referrer.organisation ;; agency=jobcentre
Phone | 01632 960282 | referrer.phone
Consent | Verbal, 01/04/2026 | consent.given=true ;; consent.method=oral ;; consent.date=2026-04-01
""", lambda i: docx_table(i, "Duty to Refer"), "odt", lenient=["housing", "referrer.team", "referrer.organisation"], to="housing@maldon.example", shape="table with merged headings")

send("ward-pairs-three-contacts", "Ward 6 <ward6@nhs.example>", "Homeless - Ward 6", "Hi see attached\n", """
## Patient
Name | Agnieszka Duda | person.name
DOB | 13/01/1966 | person.date_of_birth=1966-01-13
NHS | 533 008 7716 | person.nhs_number=5330087716
Tel | 07700 900165 | person.phone
Next of kin | Pawel Duda (son) | u
NOK tel | 07700 900166 | u
## Ward
Ward | Ward 6, Basildon Hospital | person.contact_via
Ward tel | 01632 960604 | 
Nurse in charge | Fiona Templeton | referrer.name ;; referrer.role=Nurse in charge ;; agency=hospital
## Housing
Usual address | 15 Long Riding, Basildon SS14 1ZZ | person.address
Problem | Privately rented flat is being sold, section 21 expired 1 April; landlord has applied for possession | reason
Medical | Hip replacement, cannot manage stairs | needs.physical_health
Patient consents | Yes | consent.given=true
""", lambda i: docx_pairs(i), "odt", lenient=["referrer.role", "referrer.phone", "person.address", "person.last_settled_address", "person.contact_via", "housing", "homeless_status", "unmapped", "referrer.team"], to="homeless@basildon.example", shape="pairs; next of kin and ward telephones")

send("lines-answers-below", "Chaplaincy <chaplain@prisons.example>", "Referral through chaplaincy", "Peace be with you. Form attached.\nRev. T. Coombe\n", """
What is the man's name? | Gareth Pugh | person.name
His prison number? | A7381CK | person.prison_number
When was he born? | 28 June 1956 | person.date_of_birth=1956-06-28
Which prison is he in? | HMP Highpoint | custody.prison
When does he leave? | 20 May 2026 | custody.release_date=2026-05-20
Where will he go? | Nowhere. He will be homeless. | homeless_status=threatened
Which town does he come from? | Saffron Walden. His brother still farms at Ashdon. | local_connection.details ;; local_connection.grounds+=family
Is he well? | Prostate cancer, hospital appointments monthly | needs.physical_health
Who is his probation officer? | Miss Adaobi Nwosu, 01632 960143 | lead.name=Adaobi Nwosu ;; lead.phone=01632 960143
Has he said you may write? | Yes, he asked me to | consent.given=true
! referrer.name=T. Coombe
! agency=prison
""", lambda i: docx_lines(i, "A referral from the Chaplaincy", below=True), "odt", lenient=["agency", "referrer.team", "referrer.role", "referrer.organisation", "local_connection", "housing", "lead", "other_professionals", "authority"], to="housing@uttlesford.example", shape="homely questions, answers below")


def odf_form(items, title):
    """A form by odfpy: a table of spans, headings across."""
    from odf.opendocument import OpenDocumentText
    from odf.style import Style, TextProperties
    from odf.table import CoveredTableCell, Table, TableCell, TableColumn, TableRow
    from odf.text import H, LineBreak, P, Span
    d = OpenDocumentText()
    bold = Style(name="B", family="text")
    bold.addElement(TextProperties(fontweight="bold"))
    d.automaticstyles.addElement(bold)
    d.text.addElement(H(outlinelevel=1, text=title))
    t = Table(name="Form")
    t.addElement(TableColumn(numbercolumnsrepeated=2))
    for it in items:
        row = TableRow()
        if it[0] != "q":
            c = TableCell(numbercolumnsspanned=2)
            p = P()
            p.addElement(Span(stylename=bold, text=it[1]))
            c.addElement(p)
            row.addElement(c)
            row.addElement(CoveredTableCell())
        else:
            c = TableCell()
            c.addElement(P(text=it[1]))
            row.addElement(c)
            c = TableCell()
            p = P()
            for k, line in enumerate(it[2].split("¶")):
                if k:
                    p.addElement(LineBreak())
                p.addText(line)
            c.addElement(p)
            row.addElement(c)
        t.addElement(row)
    d.text.addElement(t)
    out = io.BytesIO()
    d.write(out)
    return out.getvalue()


def odf_tabs(items, title):
    from odf.opendocument import OpenDocumentText
    from odf.text import H, P, Tab
    d = OpenDocumentText()
    d.text.addElement(H(outlinelevel=1, text=title))
    for it in items:
        p = P(text=it[1])
        if it[0] == "q":
            p.addElement(Tab())
            p.addText(it[2])
        d.text.addElement(p)
    out = io.BytesIO()
    d.write(out)
    return out.getvalue()


send("cambs-style-spans", "IOM Hub <iom@probation.example>", "IOM nominal", "DTR for an IOM nominal, consent obtained.\n", """
## Integrated Offender Management
Nominal | Stuart Cleeve | person.name
D.O.B | 22-12-1986 | person.date_of_birth=1986-12-22
CRN | M440912 | person.crn
PNC ID | 2002/0098812T | person.pnc
Currently | Bail hostel until 11-05-2026 | housing.situation
Bail | To court 01-06-2026 for burglary | custody.status=bail ;; custody.offence=burglary
Bail conditions | Curfew, tag | custody.licence_conditions
## Area
LHA | Fenland? no - Braintree | authority=Braintree
Reasons | Partner and baby live in Halstead but cannot have him there (social services) | local_connection.details ;; local_connection.grounds+=family
## IOM officer
Name | Bridget Oakes | referrer.name
Phone | 07700 900844 | referrer.phone
Email | bridget.oakes@probation.example | referrer.email
! consent.given=true
! agency=probation
""", lambda i: odf_form(i, "DTR"), "odt", writer="odfpy", lenient=["authority", "custody.licence_conditions", "local_connection", "reason", "homeless_date", "homeless_status", "referrer.role", "referrer.team", "agency", "housing", "custody.status"], to="housing.options@braintree.example", shape="an answer that corrects itself")

send("tabbed-lines-charity", "Winter shelter <info@wintershelter.example>", "referal", "see atached ta\n", """
Guest | Ludmila Horakova | person.name
Born | 3.9.71 | person.date_of_birth=1971-09-03
Mobile | none - comes to us daily | person.contact_via
From | Czech Republic, here since 2006 | u
Status | Settled | person.immigration_status
Language | Czech. Some English | person.language
Sleeping | Shelter until 30.4.26 then street | housing.situation
Health | Epilepsy | needs.physical_health
Drink/drugs | No | needs.substance_misuse=No
Consent | Said yes 12.4.26 | consent.given=true ;; consent.method=oral ;; consent.date=2026-04-12
Filled in by | Rob (volunteer co-ordinator) | referrer.name=Rob ;; referrer.role=volunteer co-ordinator
Shelter phone | 01632 960399 | referrer.phone
! agency=other
""", lambda i: odf_tabs(i, "WINTER SHELTER - council referal form"), "odt", writer="odfpy", lenient=["person.contact_via", "homeless_date", "rough_sleeping", "person.nationality", "homeless_status", "agency", "referrer.organisation", "consent.method", "housing", "needs.substance_misuse", "unmapped"], to="dutytorefer@colchester.example", shape="tabs; typing slips; first name only")

send("social-work-cells", "Emergency Duty Service <eds@essexcc.example>", "EDS referral overnight", "Seen overnight by EDS - please pick up this morning.\n", """
## Emergency Duty Service
Adult | Clive Rampling | person.name
Date of birth | 07-10-1958 | person.date_of_birth=1958-10-07
Found at | Bus station, Colchester, 02:15 | housing.situation
Placed at | Travelodge A12 until 10:00 15-04-2026 | u
Telephone | 07700 900167 | person.phone
Reason for referral | Discharged from A&E with no address; his room in Ipswich is let to another | reason
Homeless | Yes | homeless_status=homeless
Slept rough | Yes, since 11-04-2026 | rough_sleeping=true
Local connection | Ipswich | local_connection.details
Reason for referral to Colchester | Fears ex-landlord's associates in Ipswich | local_connection.reason_elsewhere ;; authority=Colchester
Agreement | Verbal | consent.given=true ;; consent.method=oral
Worker | Pearl Addo, EDS Social Worker, 01632 960999 | referrer.name=Pearl Addo ;; referrer.role=EDS Social Worker ;; referrer.phone=01632 960999
! agency=social_services
! referrer.team=Emergency Duty Service
""", lambda i: docx_cells(i, None), "odt", lenient=["referrer.team", "referrer.role", "housing", "authority", "homeless_date", "agency", "unmapped", "local_connection.grounds"], to="dutytorefer@colchester.example", date="Wed, 15 Apr 2026 06:30:00 +0100", shape="two cells a row, two questions that begin alike")

send("women-centre-table", "Women's Centre <caseworkers@womenscentre.example>", "CRS women - DTR", "Attached\n", """
## Woman's information
Name | Tamsin Ridgewell | person.name
Previous surname | Pryor | person.known_as=Pryor
DOB | 25.07.1992 | person.date_of_birth=1992-07-25
CRN | L227731 | person.crn
Safe phone | 07700 900168 | person.phone
Current address | 8 Sydney Road, Clacton CO15 3ZZ (ex-partner also has keys) | person.address=8 Sydney Road, Clacton CO15 3ZZ
Children | Two girls, 7 and 5, with paternal grandmother | u
Victim of DA | Yes, current | needs.domestic_abuse=true
Perpetrator | Ex-partner, not to be named on letters |
Order | Community order with women's centre RAR | custody.status=community_order
RoSH | Low | risk.level=low
## Housing need
Reason | Locks changed twice, window broken 5 April. Wants to leave the area. | reason
Council wanted | Basildon | authority=Basildon
Why not home council | He and his family are in Clacton and Jaywick | local_connection.reason_elsewhere
## Agreement
Consent | Written | consent.given=true ;; consent.method=written
Caseworker | Simone Adegoke | referrer.name ;; referrer.role=Caseworker
Mobile | 07700 900169 | referrer.phone
! referrer.organisation=Women's Centre
! agency=other
""", lambda i: docx_table(i, "Women's Centre Essex (commissioned rehabilitative service)", heads="para", colon=":"), "odt", lenient=["person.address", "person.known_as", "referrer.organisation", "referrer.role", "agency", "risk.excluded_areas", "unmapped", "housing", "household", "local_connection"], to="homeless@basildon.example", shape="former surname; why not the home council")

cc = """
Case reference | DTR-HAR-6TT2-XX19 |
Person | Lewis Gaunt |
Current lead | Jan Ferris, OMU |
New lead from 20 April 2026 | Community Offender Manager: Nasreen Kahn |
New lead phone | 01632 960128 |
New lead email | nasreen.kahn@probation.example |
"""
items, _ = form(cc)
post("more-odt-contact-change", "Jan Ferris <jan.ferris@prisons.example>", "Change of lead contact - DTR-HAR-6TT2-XX19", "Dear Harlow,\n\nUnder clause 11 I'm writing to tell you that the lead contact for this case has changed, please see attached.\n\nJan Ferris\n",
     {"lead": {"name": "Nasreen Kahn", "phone": "01632 960128", "email": "nasreen.kahn@probation.example"}, "person": {"name": "Lewis Gaunt"}}, kind="contact_change", to="homelessness@harlow.example",
     format="odt", writer="odfpy", atts=[("lead.odt", ODT, odf_form(items, "Change of lead"))], shape="a form that names the new lead", lenient=["review", "lead", "person", "referrer", "agency", "unmapped", "external_reference", "authority"])


# ---- rtf

def rtf_escape(s):
    return "".join(c if ord(c) < 128 and c not in "\\{}" else "\\'%02x" % ord(c) if ord(c) < 256 else "\\u%d?" % ord(c) for c in s)


def rtf_rows(items, widths=(3200, 9600)):
    out = ["{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Arial;}}\\fs20\n"]
    for it in items:
        if it[0] != "q":
            out.append("\\pard\\b %s\\b0\\par\n" % rtf_escape(it[1]))
            continue
        out.append("\\trowd" + "".join("\\cellx%d" % w for w in widths))
        out.append("\\pard\\intbl\\b %s\\b0\\cell\\pard\\intbl %s\\cell\\row\n" % (rtf_escape(it[1]), rtf_escape(it[2]).replace("\\'b6", "\\line ")))
    return ("".join(out) + "}").encode("ascii")


def rtf_pairs(items):
    out = ["{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Calibri;}}\\f0\\fs22\n"]
    row = []
    for it in items + [("h", "")]:
        if it[0] == "q" and len(it[2]) < 40:
            row.append(it)
        if row and (len(row) == 2 or it not in row):
            out.append("\\trowd\\cellx2200\\cellx4800\\cellx7000\\cellx9600")
            for cell in row + [("q", "", "")] * (2 - len(row)):
                out.append("\\pard\\intbl %s:\\cell\\pard\\intbl %s\\cell" % (rtf_escape(cell[1]), rtf_escape(cell[2])) if cell[1]
                           else "\\pard\\intbl\\cell\\pard\\intbl\\cell")
            out.append("\\row\n")
            row = []
        if it[0] == "q" and len(it[2]) >= 40:
            out.append("\\trowd\\cellx2200\\cellx9600\\pard\\intbl %s:\\cell\\pard\\intbl %s\\cell\\row\n" % (rtf_escape(it[1]), rtf_escape(it[2])))
        elif it[0] != "q" and it[1]:
            out.append("\\pard\\ul %s\\ulnone\\par\n" % rtf_escape(it[1]))
    return ("".join(out) + "}").encode("ascii")


def rtf_lines(items):
    out = ["{\\rtf1\\mac\\ansicpg1252{\\fonttbl{\\f0\\fswiss Helvetica;}}\\f0\\fs24\n"]
    for it in items:
        if it[0] == "q":
            out.append("\\pard {\\b %s}\\tab %s\\par\n" % (rtf_escape(it[1]), rtf_escape(it[2])))
        else:
            out.append("\\pard\\qc %s\\par\n" % rtf_escape(it[1]))
    return ("".join(out) + "}").replace("\\mac", "\\ansi").encode("ascii")


send("nomis-letter-table", "HMP Lincoln <omu.lincoln@prisons.example>", "DTR", "DTR attached\n", """
## HMP Lincoln OMU - Duty to Refer
Full name | Rhys Llewellyn | person.name
NOMIS | A5559EE | person.prison_number
Born | 05/11/1979 | person.date_of_birth=1979-11-05
Sentence | 22 months (from 03/06/2025) | custody.sentence_length=22 months ;; custody.sentence_date=2025-06-03
Releasing prison | HMP Lincoln | custody.prison
Date of release | 01/05/2026 | custody.release_date=2026-05-01
HA | Castle Point | authority=Castle Point
Last home | 61 Furtherwick Road, Canvey Island – private let | person.last_settled_address=61 Furtherwick Road, Canvey Island
How lost | Landlord re-let while in custody | housing.loss_reason
Health | Café worker’s asthma | needs.physical_health
Consent | Signed ✓ | consent.given=true ;; consent.method=written
From | A. Bexley, Prison Offender Manager, 01632 960788 | referrer.name=A. Bexley ;; referrer.role=Prison Offender Manager ;; referrer.phone=01632 960788
Lead | As above | lead.name=A. Bexley ;; lead.phone=01632 960788
! agency=prison
! referrer.organisation=HMP Lincoln
""", rtf_rows, "rtf", writer="by hand", lenient=["housing.situation", "referrer.team", "referrer.organisation", "person.last_settled_address", "reason"], to="housing@castlepoint.example", shape="table rows; lead as above; characters beyond the code page")

send("pairs-court-team", "Court duty <court@probation.example>", "24hr DTR", "As per protocol, within 24 hours of court.\n", """
## Defendant
Name | Ebony Clarkson | person.name
DOB | 14/05/1997 | person.date_of_birth=1997-05-14
CRN | W881204 | person.crn
Tel | 07700 900171 | person.phone
Court | Basildon Magistrates | u
Hearing | 13/04/2026 | u
Outcome | Community order, 18 months | custody.status=community_order
Offence | Shop theft | custody.offence
Address | NFA | person.no_fixed_abode=true
LHA | Basildon | authority=Basildon
Situation | Staying in a squat above the old bank in Eastgate, water cut off | housing.situation
Health | Abscess on leg, attends walk-in clinic | needs.physical_health
Consent | Oral | consent.given=true ;; consent.method=oral
## Author
Name | Guy Standish | referrer.name
Role | Court officer | referrer.role
Tel | 01632 960172 | referrer.phone
! agency=probation
""", rtf_pairs, "rtf", writer="by hand", lenient=["custody.sentence_length", "agency", "homeless_status", "rough_sleeping", "reason", "unmapped", "lead"], to="homeless@basildon.example", shape="two pairs a row in hand-made rows")

send("tab-lines-parish-nurse", "P Nurse <nurse@streetnurse.example>", "ref", "ref attached\n", """
> STREET NURSE REFERRAL
Who? | Gintaras, surname Petrauskas | person.name=Gintaras Petrauskas
DOB? | 16 Feb 1974 | person.date_of_birth=1974-02-16
Where? | Underpass by the hospital roundabout, Harlow | housing.situation
Phone? | No |
Language? | Lithuanian | person.language
Agreed? | Yes | consent.given=true
Health? | Frostbite, alcohol withdrawal risk | needs.physical_health
Me? | Philomena Grace, Street Nurse, 07700 900173 | referrer.name=Philomena Grace ;; referrer.role=Street Nurse ;; referrer.phone=07700 900173
! rough_sleeping=true
""", rtf_lines, "rtf", writer="by hand", lenient=["agency", "rough_sleeping", "homeless_status", "housing", "needs", "person.no_fixed_abode", "referrer.organisation", "person.contact_via"], to="homelessness@harlow.example", shape="one-word questions")

send("libreoffice-veterans", "VONNE Essex <cases@vonne.example>", "Veteran at risk", "See attached please\n", """
## Veterans' Support Essex
Veteran | WO2 (Retd) Graham Lisle | person.name=Graham Lisle
Date of birth | 1 Aug 1955 | person.date_of_birth=1955-08-01
Service | Royal Engineers 1973-1997 | person.armed_forces=true
Phone | 01632 960175 | person.phone
Home | 12 Links Way, Southend SS2 4ZZ | person.address
Tenure | Owner, mortgage in default | housing.situation
Trouble | Repossession, bailiffs booked 19 May 2026 | reason
Health | Deaf in one ear; prostate trouble | needs.physical_health
Memory/mood | PTSD with Combat Stress | needs.mental_health
Consent | Yes, emailed me | consent.given=true ;; consent.method=written
Caseworker | Deirdre Mullan | referrer.name ;; referrer.role=Caseworker
Charity | Veterans' Support Essex | referrer.organisation ;; agency=other
Tel | 01632 960176 | referrer.phone
""", lambda i: docx_table(i), "rtf", lenient=["referrer.role", "homeless_date", "homeless_status", "housing", "person.armed_forces", "agency"], to="southend.housing@southend.example", shape="rank before the name; service as years")

send("libreoffice-lines-yoi", "YOI Team <resettle@yoi.example>", "YOI leaver for Colchester", "Attached. Thanks. YOI Team\n", """
## Personal
Young adult's name | Tashan Wilmot | person.name
Born | 18-02-2006 | person.date_of_birth=2006-02-18
Prison number | A1616FM | person.prison_number
Held at | HMP/YOI Isis | custody.prison=HMP Isis
Out | 26-05-2026, CRD | custody.release_date=2026-05-26 ;; custody.release_type=CRD
## Home
Where before? | Foster carer in Colchester until 18, then hostel | housing.situation
Care leaver? | Yes - Essex | person.care_leaver=true ;; local_connection.grounds+=care_leaver
Where now? | Nowhere agreed | 
## Contacts
Personal adviser | Dawn Petty, Essex CC | other_professionals=Personal adviser Dawn Petty, Essex CC
COM | Rhea Lund, 01632 960129 | lead.name=Rhea Lund ;; lead.phone=01632 960129
Us | Kenny Oduya, Resettlement worker, kenny@yoi.example | referrer.name=Kenny Oduya ;; referrer.role=Resettlement worker ;; referrer.email=kenny@yoi.example
Agreed to referral | Yes, form signed | consent.given=true ;; consent.method=written
""", lambda i: docx_lines(i), "rtf", lenient=["agency", "local_connection", "other_professionals", "housing", "authority", "referrer.organisation"], to="dutytorefer@colchester.example", shape="short lines; several professionals")

send("libreoffice-pairs-immigration", "Migrant help desk <desk@migranthelp.example>", "Move on from asylum accommodation", "Notice to quit attached to follow.\n", """
## Person leaving asylum accommodation
Name | Yohannes Berhe | person.name
DOB | 09/04/1998 | person.date_of_birth=1998-04-09
Nationality | Eritrean | person.nationality
Language | Tigrinya | person.language
Interpreter | Required | person.interpreter_needed=true
Status | Refugee, granted 16/03/2026 | person.immigration_status
Public funds | Yes | person.public_funds=true
Mobile | 07700 900177 | person.phone
Present address | Room 5, 20 Queens Road, Southend SS1 1YY | person.address
Provided by | Home Office (asylum support) | housing.situation
Must leave | 13/05/2026 | homeless_date=2026-05-13
HO reference | 7012-5580-0034 | external_reference
Consent | Written | consent.given=true ;; consent.method=written
Adviser | Selam Tesfay | referrer.name ;; referrer.role=Adviser
Adviser phone | 01632 960178 | referrer.phone
! agency=other
""", lambda i: docx_pairs(i), "rtf", lenient=["external_reference", "agency", "referrer.role", "referrer.organisation", "housing", "homeless_status", "reason", "unmapped"], to="southend.housing@southend.example", shape="asylum move-on form")

send("wrong-extension-doc", "Hosp SW <hosp.sw@nhs.example>", "Housing ref", "Attached as doc\n", """
## Hospital housing referral
Patient | Audrey Kemble | person.name
DOB | 22/09/1944 | person.date_of_birth=1944-09-22
Hospital no. | K0448122 | u
Ward | Danbury | person.contact_via=Danbury
Home | 9 Rainsford Lane, Chelmsford CM1 2YY | person.address
Problem | House is unsafe (electrics condemned), owner-occupier, no funds | reason
Consent | Y | consent.given=true
SW | Theo Barclay 01632 960607 | referrer.name=Theo Barclay ;; referrer.phone=01632 960607 ;; referrer.role=SW
""", rtf_rows, "rtf", writer="by hand", filename="referral.doc", lenient=["agency", "person.contact_via", "person.address", "person.last_settled_address", "housing", "referrer.role", "homeless_status"], to="housing.options@chelmsford.example", shape="RTF under the name of a Word file")

send("answers-in-brackets", "Housing Link <link@housinglink.example>", "New ref", "as attached\n", """
Client name (as on ID) | Rosa Delgado Marín | person.name
Date of birth (dd.mm.yy) | 30.06.88 | person.date_of_birth=1988-06-30
Contact (tel. or email) | rosa.dm@mailbox.example | person.email
Address (if any) | Flat 1, 3 Crouch Street, Colchester (notice to leave by 1.6.26) | person.address=Flat 1, 3 Crouch Street, Colchester
Household (who would live with client) | Mother, Pilar Marín, born 2.2.1950 | household+=Pilar Marín/Mother/1950-02-02
Reason (agreed with client) | Agent will not renew the tenancy | reason
Consent (date) | 31.3.26 | consent.given=true ;; consent.date=2026-03-31
Worker (name, phone) | Ben Ashcombe, 07700 900179 | referrer.name=Ben Ashcombe ;; referrer.phone=07700 900179
! agency=other
""", rtf_rows, "rtf", writer="by hand", lenient=["person.address", "homeless_date", "agency", "referrer.role", "referrer.organisation", "housing", "homeless_status"], to="dutytorefer@colchester.example", shape="every label with a hint in brackets; accents by escapes")
