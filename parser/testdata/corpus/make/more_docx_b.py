"""Word forms with odd structures, and mails near them. Needs python-docx and soffice."""
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm
from more_lib import DOCX, bytes_of, convert, docx_cells, docx_doc, docx_lines, docx_pairs, docx_table, fill, form, post, shade


def send(name, frm, subject, body, text, doc, filename="Form.docx", writer="python-docx", convertdoc=False, format="docx", more=(), **kw):
    items, gold = form(text)
    data = bytes_of(doc(items))
    if convertdoc:
        data = convert(data, "docx", "docx")
        writer = "LibreOffice"
    if "people" in kw:
        gold = kw.pop("people")(gold)
    post("more-docx-" + name, frm, subject, body, gold, atts=[(filename, DOCX, data)] + list(more), format=format, writer=writer, **kw)


def control(p, text, placeholder=False):
    """A run of text in a content control."""
    e = parse_xml('<w:sdt %s><w:sdtPr>%s<w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve"></w:t></w:r></w:sdtContent></w:sdt>'
                  % (nsdecls("w"), "<w:showingPlcHdr/>" if placeholder else ""))
    e.find(".//" + qn("w:t")).text = text
    p._p.append(e)


def controls(items):
    d = docx_doc("Referral to Local Housing Authority")
    t = d.add_table(0, 2, "Table Grid")
    for it in items:
        r = t.add_row().cells
        if it[0] != "q":
            fill(r[0].merge(r[1]), it[1], True)
            continue
        fill(r[0], it[1])
        control(r[1].paragraphs[0], it[2], it[2].startswith(("Click", "Choose")))
    return d


send("content-controls-with-placeholders", "Jas Tiwana <jas.tiwana@probation.example>", "Please find DTR attached", "DTR attached for one of my cases.\n\nJas\n", """
## Referring practitioner
Full name | Jaspreet Tiwana | referrer.name
Team | Chelmsford Sentence Management 2 | referrer.team
Job role | Probation Practitioner | referrer.role ;; agency=probation
Email | jaspreet.tiwana@probation.example | referrer.email
Phone | 07700 900504 | referrer.phone
Second contact name | Click or tap here to enter text. |
## Individual
Full name | Craig Lindqvist | person.name
Date of birth | 11/07/1981 | person.date_of_birth=1981-07-11
CRN | V660218 | person.crn
Prison number | Click or tap here to enter text. |
Current status | Post-sentence supervision | u
Contact telephone | 07700 900505 | person.phone
Current accommodation type | Choose an item. |
Current address | Tent, Admirals Park | housing.situation=Tent, Admirals Park
Local authority | Chelmsford | authority=Chelmsford
Local connection | Chelmsford since 2011 | local_connection.details ;; local_connection.grounds+=residence
Reason for referral | Sleeping in tent since evicted from HMO on 2 March | reason ;; rough_sleeping=true
Domestic abuse (victim) | Choose an item. |
Mental health | Personality disorder; under CMHT | needs.mental_health
Physical health | Click or tap here to enter text. |
RoSH level | Medium | risk.level=medium
MAPPA level | Choose an item. |
Consent given | Yes | consent.given=true
Consent type | Verbal | consent.method=oral
Date of consent | 30/03/2026 | consent.date=2026-03-30
""", controls, lenient=["homeless_status", "housing", "person.address", "custody.status", "local_connection.grounds", "person.no_fixed_abode"], to="housing.options@chelmsford.example",
     shape="content controls, several left as placeholders")


def strikes(items):
    """Options are struck out where they do not apply: [[kept]] ((struck))."""
    import re
    d = docx_doc("Referral form - homeless and at risk")
    t = d.add_table(0, 2, "Table Grid")
    for it in items:
        r = t.add_row().cells
        if it[0] != "q":
            shade(r[0])
            fill(r[0].merge(r[1]), it[1], True)
            continue
        fill(r[0], it[1], True)
        p = r[1].paragraphs[0]
        for part in re.split(r"(\(\(.*?\)\))", it[2]):
            if part.startswith("(("):
                p.add_run(part[2:-2]).font.strike = True
            elif part:
                p.add_run(part)
    return d


send("delete-as-applicable", "Kay Lomax <kay.lomax@dwp.example>", "Form completed", "Hi, please find the form you asked for. Kay\n", """
## Details of the referring body
Referring body (delete as applicable) | ((Prison)) / ((Probation)) / ((Hospital)) / Jobcentre / ((Other)) | agency=jobcentre
Officer | Kay Lomax | referrer.name
Direct dial | 01632 960283 | referrer.phone
## Details of the customer
Title (delete) | ((Mr)) / Mrs / ((Miss)) / ((Ms)) |
Name | Patience Amankwah | person.name
Date of birth | 5 June 1982 | person.date_of_birth=1982-06-05
NI number | SN 44 02 17 C | person.ni_number=SN440217C
Sex | ((Male)) / Female | person.gender=Female
Are you pregnant? | ((Yes)) / No | person.pregnant=false
Are you homeless tonight? | ((Yes)) / No | 
Are you at risk of homelessness in the next 56 days? | Yes / ((No)) | homeless_status=threatened
Have you served in the armed forces? | Yes/No |
Is an interpreter needed? | ((Yes)) / No | person.interpreter_needed=false
Children who live with you | Emmanuel (12), Grace (9), Joy (4) | household+=Emmanuel// ;; household+=Grace// ;; household+=Joy//
Address | 11 Gloucester Park Road, Basildon SS14 3ZZ | person.address
Landlord | Mr T. Rooke | housing.landlord
Why are you at risk? | Section 21 notice ends 22 May 2026 | reason
## Declaration
I agree to be referred to | Basildon Council | authority=Basildon ;; consent.given=true
Signature of customer | P. Amankwah | consent.method=written
Date | 27 March 2026 | consent.date=2026-03-27
""", strikes, lenient=["rough_sleeping", "household.relationship", "homeless_date", "homeless_status", "referrer.role", "referrer.organisation", "consent.method"], to="homeless@basildon.example",
     shape="struck-out options; one left untouched")


def joint(items):
    d = docx_doc("Housing referral - applicant and partner")
    t = d.add_table(1, 3, "Table Grid")
    for c, x in zip(t.rows[0].cells, ("", "Applicant", "Partner / joint applicant")):
        fill(c, x, True)
    for it in items:
        if it[0] == "q" and "~" in it[2]:
            r = t.add_row().cells
            a, b = it[2].split("~")
            fill(r[0], it[1])
            fill(r[1], a.strip())
            fill(r[2], b.strip())
        elif it[0] == "h":
            t = d.add_table(0, 3, "Table Grid")
            r = t.add_row().cells
            fill(r[0].merge(r[2]), it[1], True)
        else:
            r = t.add_row().cells
            fill(r[0], it[1])
            fill(r[1].merge(r[2]), it[2])
    return d


send("applicant-and-partner-columns", "Rachel Umeh <rachel.umeh@essexcc.example>", "Family referral", "Hi\nReferral attached - the family know and agree.\nRachel\n", """
Surname | Pritchett ~ Okonjo |
First names | Danielle Marie ~ Chidi | person.name=Danielle Marie Pritchett
Date of birth | 19/02/1998 ~ 23/10/1995 | person.date_of_birth=1998-02-19
NI number | JB 55 31 20 D ~ | person.ni_number=JB553120D
Mobile | 07700 900720 ~ 07700 900721 | person.phone=07700 900720
Employment | Care worker ~ Not working | u=Care worker
## Current housing
Address | 40 Northlands Pavement, Pitsea SS13 3ZZ | person.address
How long there? | Since 2023 | u
Whose home? | Danielle's grandmother, who has died. The tenancy cannot be passed on. | housing.loss_reason
Last day | 30/04/2026 | homeless_date=2026-04-30
Children | Zion Okonjo, born 08/12/2024 | household+=Zion Okonjo//2024-12-08
## Worker
Name and team | Rachel Umeh, Family Solutions South | referrer.name=Rachel Umeh ;; referrer.team=Family Solutions South
Number | 01632 960915 | referrer.phone
Have they given consent? | Yes, both | consent.given=true
! household+=Chidi Okonjo/Partner/1995-10-23
! agency=social_services
""", joint, lenient=["household.relationship", "agency", "housing.loss_reason", "reason", "housing.situation", "referrer.organisation", "homeless_status", "unmapped", "homeless_date"], to="homeless@basildon.example",
     shape="applicant and partner as two answer columns")


def symbols(items):
    return docx_pairs(items, "Prison leavers - referral to Local Authority Housing", style="Table Grid", wide=52)


send("boxed-options-in-cells", "HMP Peterborough Housing <housing.pb@prisons.example>", "Ref - Tendring", "Please find referral for female prisoner.\n", """
## A. Person in prison
Name | Jodie-Ann Skeet | person.name
DOB | 02.02.2002 | person.date_of_birth=2002-02-02
Prison ref | A 2087 FP | person.prison_number=A2087FP
Gender | ☐ Male ☒ Female ☐ Non-binary | person.gender=Female
Ethnicity | ☒ White ☐ Mixed ☐ Asian ☐ Black ☐ Other | person.ethnicity=White
Status | ☐ Remand ☒ Sentenced ☐ Recall | custody.status=sentenced
HDC eligible | ☐ Yes ☒ No |
Release date | 11.06.2026 | custody.release_date=2026-06-11
Prison | Peterborough (HMP & YOI) | custody.prison=HMP Peterborough
Pregnant | ☐ Yes ☒ No ☐ Not known | person.pregnant=false
Care experienced | ☒ Yes ☐ No |
Domestic abuse | ☒ Survivor ☐ Perpetrator ☐ Neither | needs.domestic_abuse=true
## B. Where she will live
Accommodation at release | ☐ Own tenancy ☐ Family ☒ None | homeless_status=threatened
Area wanted | Clacton / Jaywick | local_connection.details
Connection | ☐ Work ☒ Family ☐ Residence ☐ None | local_connection.grounds+=family
Council | Tendring DC | authority=Tendring
## C. Health and risk
Mental health (details) | Emotionally unstable personality disorder, self-harm in custody (last ACCT closed 1 March) | needs.mental_health
Physical health (details) | None reported | needs.physical_health
Substances | ☒ Drugs ☐ Alcohol ☐ None | needs.substance_misuse=Drugs
Risk of serious harm | ☒ Low ☐ Medium ☐ High ☐ V High | risk.level=low
Arson | ☐ Yes ☒ No | risk.arson=false
## D. Agreement and contacts
Has she agreed? | ☒ Yes - in writing ☐ Yes - orally ☐ No | consent.given=true ;; consent.method=written
Referring officer | Mel Garton | referrer.name
Post | Women's Resettlement Officer | referrer.role ;; agency=prison
Phone | 01632 960655 | referrer.phone
COM | Not yet allocated |
""", symbols, lenient=["local_connection.details", "needs.substance_misuse", "person.care_leaver", "homeless_status", "person.contact_via", "unmapped"], to="housing@tendring.example",
     shape="ballot boxes in the answer cells, before the words")

send("libreoffice-form-for-ward", "Thornfield Unit <thornfield@nhs.example>", "Duty to refer (please acknowledge)", "Please acknowledge receipt to thornfield@nhs.example\n\nThornfield Unit\n", """
## Patient
Family name | Mbatha |
Given name | Sipho | person.name=Sipho Mbatha
Date of birth (dd/mm/yyyy) | 28/03/1992 | person.date_of_birth=1992-03-28
NHS number (10 digits) | 7129904437 | person.nhs_number
Nationality | South African | person.nationality
Leave to remain | Skilled Worker visa to 09/2027 | person.immigration_status
Recourse to public funds | No | person.public_funds=false
## Stay in hospital
Unit | Thornfield Unit (informal patient) | u
Date of admission | 02/03/2026 | u
Planned date of discharge | 28/04/2026 | u
## Housing
Last address | Room 3, 9 York Road, Southend-on-Sea SS1 2YY | person.last_settled_address
Why the home was lost | Employer's house; dismissed while in hospital | housing.loss_reason
Where will they be on discharge? | Homeless | homeless_status=threatened
## Care
Diagnosis | First episode psychosis | needs.mental_health
Care co-ordinator | Alistair Munn, 01632 960877 | other_professionals
## Referrer
Name | Dr Ffion Protheroe | referrer.name=Ffion Protheroe
Designation | Specialty Registrar | referrer.role ;; agency=hospital
Telephone | 01632 960878 | referrer.phone
Patient consents to the referral | Yes | consent.given=true
Consent was | Oral | consent.method=oral
""", lambda i: docx_table(i, "NHS referral to housing authority", heads="para"), convertdoc=True, lenient=["person.address", "other_professionals", "housing.situation", "homeless_status", "reason", "referrer.team", "person.contact_via", "homeless_date"],
     shape="written by LibreOffice; a doctor's title", to="southend.housing@southend.example")


def sidehead(items):
    d = docx_doc("CRS / DTR combined referral")
    t = d.add_table(0, 3, "Table Grid")
    head, start = None, None
    for it in items + [("h", None)]:
        if it[0] == "h":
            if start is not None and head:
                c = t.rows[start].cells[0].merge(t.rows[len(t.rows) - 1].cells[0])
                fill(c, head, True)
            head, start = it[1], len(t.rows)
            continue
        r = t.add_row().cells
        fill(r[1], it[1])
        fill(r[2], it[2])
    return d


send("side-headings-merged", "Carly Nunn <carly.nunn@probation.example>", "FW: Referral", """
-----Original Message-----
From: Carly Nunn
Sent: 19 March 2026 11:02
To: 'Housing'
Subject: Referral

Hi, sent last week to the wrong inbox, so here it is for you.

Carly Nunn
Probation Officer
Colchester Probation Office
01632 960140
""", """
## Practitioner
Name | Carly Nunn | referrer.name
Contact | carly.nunn@probation.example¶01632 960140 | referrer.email=carly.nunn@probation.example ;; referrer.phone=01632 960140
## Service user
Name | Matthew Oyelaran-Smith | person.name
DOB / Age | 16-09-1993 (32) | person.date_of_birth=1993-09-16
CRN / NOMS | C118840 / A4402EW | person.crn=C118840 ;; person.prison_number=A4402EW
Contact number | No phone in custody | 
## Custody
Prison / release date | HMP Norwich, 22/05/2026 | custody.prison=HMP Norwich ;; custody.release_date=2026-05-22
Sentence | 18 months, sentenced 21/08/2025 | custody.sentence_length=18 months ;; custody.sentence_date=2025-08-21
Offence | ABH | custody.offence
## Accommodation
Need | Was living with ex-partner in Tiptree, has a restraining order and cannot return | reason
Preferred area | Colchester | local_connection.details
CAS3 | Referral submitted 18/03/2026 | custody.cas3=true
## Risk
RoSH / MAPPA | High / Cat 2 L1 | risk.level=high ;; risk.mappa_category=2 ;; risk.mappa_level=1
Staff | Male staff only, please | risk.to_staff
Exclusion | Tiptree (CO5) | risk.excluded_areas
## Consent
Given? | Yes 17/03/2026 | consent.given=true ;; consent.date=2026-03-17
! referrer.role=Probation Officer
! agency=probation
""", sidehead, lenient=["authority", "local_connection", "custody.status", "housing", "referrer.team", "referrer.organisation", "lead", "homeless_status", "unmapped"], to="dutytorefer@colchester.example", filename="DTR CRN C118840.docx",
     shape="side headings merged down; two ids, two facts in one cell")

send("cells-label-over-answer", "Stepping Stones <referrals@steppingstones.example>", "referral form", "Form attached\n", """
## STEPPING STONES DAY CENTRE - referral to the council
Name | Vasile Popa | person.name
Date of birth | 22.11.1980 | person.date_of_birth=1980-11-22
Nationality | Romanian | person.nationality
EU settlement status | Settled | person.immigration_status
NI number | TE 30 61 95 B | person.ni_number=TE306195B
Phone | 07700 900818 | person.phone
Where sleeping | Behind the ice rink | housing.situation
Since | 1 February 2026 | homeless_date=2026-02-01
Why did the last accommodation end? | Farm caravan that came with the job; season finished | housing.loss_reason
Sleeping rough tonight? | Yes | rough_sleeping=true
Health problems | Toothache, chronic cough | needs.physical_health
Alcohol or drugs | Alcohol, about 40 units a day | needs.substance_misuse
Agrees to be referred to Chelmsford City Council | Yes, signed below: V. Popa 30/03/2026 | consent.given=true ;; consent.method=written ;; consent.date=2026-03-30 ;; authority=Chelmsford
Worker | Heather Sloane | referrer.name
Worker's email | heather@steppingstones.example | referrer.email
! referrer.organisation=Stepping Stones Day Centre
! agency=other
""", lambda i: docx_cells(i, None, cols=3, under=True), lenient=["agency", "homeless_status", "homeless_date", "referrer.role", "person.no_fixed_abode", "housing", "authority"], to="housing.options@chelmsford.example",
     shape="three cells a row, label over answer")


def nested(items):
    """The form is a table in the cell of a frame table; GP, next of kin and landlord to the right."""
    d = docx_doc("Adult Social Care: homelessness concern")
    outer = d.add_table(1, 2, "Table Grid")
    left, right = outer.rows[0].cells
    cut = items.index(("p", "RIGHT"))
    for cell, part in ((left, items[:cut]), (right, items[cut + 1:])):
        t = cell.add_table(0, 2)
        for it in part:
            r = t.add_row().cells
            if it[0] == "h":
                fill(r[0].merge(r[1]), it[1], True)
            else:
                fill(r[0], it[1])
                fill(r[1], it[2])
        cell.add_paragraph()
    return d


send("nested-frame-two-panels", "ASC Duty <asc.duty@thurrock.example>", "Homelessness concern", "Sent from ASC duty\n", """
## Adult
Name | Winston Garvey-Cole | person.name
Born | 09/06/1949 | person.date_of_birth=1949-06-09
LAS ID | 1047733 | u
Tel | 01632 960188 | person.phone
Address | 8 Broadview Avenue, Grays RM16 2ZZ | person.address
Homelessness concern | House is being repossessed by the lender on 14 May | reason
Date | 14/05/2026 | homeless_date=2026-05-14
Needs | Sight loss, diabetes | needs.physical_health
Adult agrees? | Yes | consent.given=true
> RIGHT
## Completed by
Name | Ingrid Salako | referrer.name
Title | Duty Social Worker | referrer.role ;; agency=social_services
Tel | 01632 960189 | referrer.phone
## Next of kin
Name | Marcia Garvey | u
Tel | 07700 900050 | u
## GP
Name | Dr O. Strang | u
Tel | 01632 960051 | u
""", nested, lenient=["unmapped", "housing", "person.contact_via", "homeless_status", "other_professionals", "referrer.organisation", "homeless_date", "needs.physical_health", "external_reference"], to="housing@thurrock.example",
     shape="two panels side by side in a frame table, Name four times")

send("numbered-lines-hostel", "Manager <manager@bridgehostel.example>", "Move on / end of stay", "Hello please see referral for our resident, thank you, Bridge Hostel\n", """
Resident's name | Declan Foyle | person.name
Date of birth | 30/12/2003 | person.date_of_birth=2003-12-30
Room | 14 | u
Our address | Bridge Hostel, 2 Wharf Road, Chelmsford CM2 6ZZ | person.address
Stay ends | 1 June 2026 | homeless_date=2026-06-01
Why | Two-year limit reached | housing.loss_reason
Were they in care? | Yes, care leaver (Suffolk) | person.care_leaver=true
Mental health | Low mood | needs.mental_health
Physical health | No issues | needs.physical_health=No issues
Drugs and alcohol | Occasional cannabis | needs.substance_misuse
Resident's mobile | 07700 900442 | person.phone
Resident's email | declan.foyle@mailbox.example | person.email
Has the resident agreed? | Yes | consent.given=true
Manager | Joyce Abernethy, 01632 960443 | referrer.name=Joyce Abernethy ;; referrer.phone=01632 960443 ;; referrer.role=Manager
! referrer.organisation=Bridge Hostel
! agency=other
""", lambda i: docx_lines(i, "Bridge Hostel: end of stay referral", number=True, bold=False), lenient=["needs.physical_health", "homeless_status", "housing", "referrer.role", "agency", "homeless_date", "local_connection", "reason"], to="housing.options@chelmsford.example",
     shape="numbered lines; the sender's own address is the person's")

two_a, gold_a = form("""
Name of offender | Ashley Tranter | person.name
DOB | 10/10/1984 | person.date_of_birth=1984-10-10
Prison number | A8800CW | person.prison_number
Prison | HMP Ranby | custody.prison
Release | 25/05/2026 | custody.release_date=2026-05-25
Council | Southend-on-Sea City Council | authority=Southend-on-Sea
Reason | NFA, no family | reason ;; person.no_fixed_abode=true
Consent | Written | consent.given=true ;; consent.method=written
Officer | Paulette Hurst (OMU) | referrer.name=Paulette Hurst
Officer tel | 01632 960909 | referrer.phone
! agency=prison
""")
two_b, gold_b = form("""
Name of offender | Michael John Drury | person.name
DOB | 01/05/1966 | person.date_of_birth=1966-05-01
Prison number | A1177AQ | person.prison_number
Prison | HMP Ranby | custody.prison
Release | 29/05/2026 | custody.release_date=2026-05-29
Council | Southend-on-Sea City Council | authority=Southend-on-Sea
Reason | Wife has sold the house | reason
Consent | Written | consent.given=true ;; consent.method=written
Officer | Paulette Hurst (OMU) | referrer.name=Paulette Hurst
Officer tel | 01632 960909 | referrer.phone
! agency=prison
""")
post("more-docx-two-people-two-files", "HMP Ranby OMU <omu.ranby@prisons.example>", "2 referrals", "2 referrals attached (Tranter, Drury)\n\nP Hurst\n", [gold_a, gold_b],
     to="southend.housing@southend.example", format="docx", writer="python-docx", shape="one file a person, two files",
     atts=[("Tranter DTR.docx", DOCX, bytes_of(docx_table(two_a))), ("Drury DTR.docx", DOCX, convert(bytes_of(docx_table(two_b)), "docx", "docx"))],
     lenient=["referrer.team", "referrer.organisation", "referrer.role", "agency", "rough_sleeping", "homeless_status", "person.no_fixed_abode"])

chase, chased = form("""
Customer name | Simone Baxter-Reid | person.name
DOB | 27/01/1989 | person.date_of_birth=1989-01-27
Phone | 07700 900616 | person.phone
Reason for referral | Notice to quit lodgings, must leave 30 April | reason
Consent | Yes | consent.given=true
Referred by | Ioan Price, Ilford JCP | referrer.name=Ioan Price ;; referrer.organisation=Ilford JCP
Date of referral | 12/03/2026 | referral_date=2026-03-12
! agency=jobcentre
""")
post("more-docx-chaser-form-again", "Ioan Price <ioan.price@dwp.example>", "CHASER: S Baxter-Reid referral of 12 March", "Good morning,\n\nI sent the attached referral on 12 March and we have had no acknowledgement. Could somebody tell me where it has got to please? She has to be out by the end of the month. I attach the form again in case it went astray.\n\nThanks\nIoan Price\nWork Coach\n",
     [], kind="chaser", format="docx", writer="python-docx", shape="chaser with the form attached again", lenient=["review"],
     atts=[("Baxter-Reid.docx", DOCX, bytes_of(docx_table(chase, "Referral")))])

upd, updg = form("""
Name | Grant Pollitt |
NOMS | A6650DJ |
Previous release date | 12/06/2026 |
NEW release date | 29/05/2026 |
Reason for change | Adjudication days restored |
COM aware | Yes |
""")
post("more-docx-update-change-of-date", "Movements <movements@prisons.example>", "Change of release date - referral already with you", "Please update your records: the release date of a man we referred to you in March has changed, see form.\n\nMovements, HMP Hollesley Bay\n",
     [], kind="update", format="docx", writer="python-docx", shape="a prison's change-of-date form", lenient=["review"],
     atts=[("Change.docx", DOCX, bytes_of(docx_table(upd, "Notification of change of release date")))])

oth, _ = form("""
## Falls Prevention Service - referral form
> Return this form to falls@nhs.example. Use for people over 65 who have fallen in the last 12 months.
Name | Doris Hemsley |
Date of birth | 04/08/1938 |
NHS number | 9912003106 |
Address | 16 Sheltered Court, Braintree CM7 1ZZ |
Number of falls | 3 |
Referrer | Pauline Eade, Scheme Manager |
Consent to referral | Yes |
""")
post("more-docx-other-falls-service-copy", "Pauline Eade <pauline.eade@braintree.example>", "Copy for info: falls referral flat 16", "Hi Jo\n\nFor your information only, I've referred Mrs Hemsley at Sheltered Court to the falls team today as her daughter asked us to keep you in the loop about the grab rails. No action needed from housing options.\n\nPauline\n",
     [], kind="other", format="docx", writer="python-docx", shape="another service's referral form, copied for information", lenient=["review"],
     atts=[("Falls referral.docx", DOCX, bytes_of(docx_table(oth)))])

slf, _ = form("""
## I need help with my housing
My name | Kelly-Jo Stamford |
My date of birth | 13/06/1990 |
My phone | 07700 900707 |
Where I live now | Mum's sofa in Ramsden |
Why I have to leave | Too many of us, baby due |
I agree to you using my information | Yes |
""")
post("more-docx-self-referral-own-form", "Kelly-Jo <kellyjo@mailbox.example>", "my form", "Hi I filled in the form off the website, it said to send it here. I am 7 months gone and mum says I have to go by June. thanks kelly\n",
     [], kind="self_referral", format="docx", writer="python-docx", review=True, shape="the council's own form filled in by the person", lenient=["review"],
     atts=[("Housing help form.docx", DOCX, bytes_of(docx_lines(slf)))])
