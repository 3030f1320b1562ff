"""PDF forms of fifteen makers. Needs reportlab, python-docx and soffice."""
from more_lib import PDF, Page, bytes_of, convert, docx_cells, docx_lines, docx_pairs, docx_table, form, pdf_table, post


def send(name, frm, subject, body, text, pdf, filename="referral.pdf", writer="reportlab", **kw):
    items, gold = form(text)
    post("more-pdf-" + name, frm, subject, body, gold, atts=[(filename, PDF, pdf(items))], format="pdf", writer=writer, **kw)


def office(make):
    """The PDF that soffice exports of a Word form."""
    return lambda items: convert(bytes_of(make(items)), "docx", "pdf")


send("north-essex-ruled", "Duty Officer <duty.colchester@probation.example>", "Referral - DTR", "Attached\n", """
## Section 1: Person details
Title | Ms |
Forename(s) | Chantal | person.name=Chantal Mireille Dupré
Middle name | Mireille |
Surname | Dupré |
DOB | 31-03-1986 | person.date_of_birth=1986-03-31
CRN | X773102 | person.crn
Telephone | 07700 900320 | person.phone
E-mail | c.dupre@mailbox.example | person.email
Ethnicity | Mixed White and Black Caribbean | person.ethnicity
Nationality | French | person.nationality
## Section 2: Accommodation
Current address | 44 Monkwick Avenue, Colchester CO2 8YY | person.address
Accommodation type | Private rented, shared | housing.situation
Landlord | Kestrel Lets | housing.landlord
Homeless or threatened? | Threatened with homelessness | homeless_status=threatened
Expected date of homelessness | 17-05-2026 | homeless_date=2026-05-17
Reason for loss of accommodation | Landlord wants to move back in | housing.loss_reason
## Section 3: Criminal justice
Order | Community order, 12 months, alcohol treatment requirement | custody.status=community_order
Offence | Drink driving | custody.offence
RoSH | Low | risk.level=low
MAPPA | Not eligible |
## Section 4: Consent
Does the person consent to the referral? | Yes | consent.given=true
Form of consent | Oral, recorded in Delius | consent.method=oral
## Section 5: Referrer
Name | Kofi Lartey | referrer.name
Role | Duty Probation Officer | referrer.role ;; agency=probation
Contact | 01632 960141 / kofi.lartey@probation.example | referrer.phone=01632 960141 ;; referrer.email=kofi.lartey@probation.example
Date | 02-04-2026 | referral_date=2026-04-02
""", lambda i: pdf_table(i, "Duty to Refer: Probation Service"), lenient=["needs", "custody.sentence_length", "housing.situation", "reason"], to="dutytorefer@colchester.example",
     shape="ruled table with section bands; French accents")

send("unruled-times", "Sgt P Eastcott <p.eastcott@raf.example>", "Housing referral from RAF Wittering", "Sir/Ma'am, please see attached.\n\nP Eastcott\nSergeant\n", """
## Personnel
Name | Sac Owen Trelawney | 
Known as | Trel | person.known_as
Date of birth | 12 March 2003 | person.date_of_birth=2003-03-12
Discharge date | 31 May 2026 | u
Service email | owen.trelawney@mod.example |
Personal email | otrelawney@mailbox.example |
Personal mobile | 07700 900612 | person.phone
## Housing
Currently lives | Single living accommodation, RAF Wittering | housing.situation
Will be without accommodation from | 31 May 2026 | homeless_date=2026-05-31
Authority requested | Uttlesford District Council | authority=Uttlesford
Connection with area | Brother in Stansted Mountfitchet for 8 years | local_connection.details ;; local_connection.grounds+=family
Medical needs | None |
## Referral made by
Name and rank | Sgt P Eastcott | referrer.name=P Eastcott
Appointment | Personnel Support Flight | referrer.team
Telephone | 01632 960730 | referrer.phone
Individual's consent held on file | Yes, signed | consent.given=true ;; consent.method=written
! person.name=Owen Trelawney
! person.armed_forces=true
! agency=armed_forces
""", lambda i: pdf_table(i, "Station Welfare: referral of a leaver to a local housing authority", ruled=False, font="Times-Roman", head=None, size=11),
     lenient=["person.email", "person.name", "referrer.name", "referrer.role", "referrer.team", "referrer.organisation", "person.armed_forces", "needs", "homeless_status", "unmapped"], to="housing@uttlesford.example",
     shape="no rules, Times; ranks before names")

send("pairs-office-export", "Jodie Hall <jodie.hall@prisons.example>", "DTR for A2245FC", "Hi, attached. Any questions ring me 01632 960219. Jodie\n", """
## Prisoner
Prisoner name | Shaun Merriweather | person.name
Prison no | A2245FC | person.prison_number
D.O.B. | 29/02/1988 | person.date_of_birth=1988-02-29
NI | Not known |
Location | HMP Chelmsford | custody.prison
Wing | E2-14 | person.contact_via=Wing E2-14
Status | Recall (28 days) | custody.status=recall
Release | 01/05/2026 | custody.release_date=2026-05-01
## Housing
Accommodation lost | YMCA room, recalled for breach of house rules | housing.loss_reason
Council | Chelmsford City Council | authority=Chelmsford
On release he will be | Homeless | homeless_status=threatened
Arrears | £311 service charge to YMCA | housing.arrears
## Health
Mental health | PTSD | needs.mental_health
Physical | Hearing aid | needs.physical_health
Drug / alcohol | Methadone 40ml | needs.substance_misuse
Learning needs | Dyslexia - needs letters read out | u
## Leads
POM (person making referral) | Jodie Hall | referrer.name ;; referrer.role=POM ;; agency=prison
COM | Wesley Tang | lead.name
COM tel. | 01632 960392 | lead.phone
COM email | wesley.tang@probation.example | lead.email
Consent | Yes - form signed | consent.given=true ;; consent.method=written
! referrer.phone=01632 960219
""", office(lambda i: docx_pairs(i, "Accommodation referral")), writer="LibreOffice", lenient=["referrer.role", "person.contact_via", "custody.release_type", "needs.support", "needs.physical_health", "reason"], to="housing.options@chelmsford.example",
     shape="two pairs a row, Word form saved as PDF")

send("office-lines-with-guidance", "Welfare Rights <welfare@maldoncab.example>", "Client referral", "Dear colleagues, referral attached with client's consent.\n\nMaldon Advice Centre\n01632 960855\n", """
> Please use one form per household. We pass these forms to the council within one working day.
Client's full name | Brenda Ann Fothergill | person.name
Client's date of birth | 11.11.1957 | person.date_of_birth=1957-11-11
How can the council reach the client? | 01632 960856 (landline, afternoons only) | person.phone=01632 960856
Where does the client live? | The Old Dairy, Goldhanger Road, Heybridge CM9 4YY | person.address
> If the client owns the home, say who the lender is.
On what terms? | Tied cottage, employer Wick Farms Ltd | housing.situation ;; housing.landlord=Wick Farms Ltd
What has gone wrong? | Husband, the farm worker, died in December; notice to leave by 31 May | reason
Other people in the household | None |
Benefits received | State pension, attendance allowance | u
Health | Angina | needs.physical_health
Adviser | Percy Sundaram | referrer.name ;; referrer.role=Adviser
Date | 08.04.2026 | referral_date=2026-04-08
! consent.given=true
! referrer.organisation=Maldon Advice Centre
! referrer.phone=01632 960855
! agency=other
""", office(lambda i: docx_lines(i, "Maldon Advice Centre - homelessness referral")), writer="LibreOffice", lenient=["homeless_date", "referrer.role", "agency", "homeless_status", "housing"], to="housing@maldon.example",
     shape="lines with guidance in italics between them")

send("office-cells-two-columns", "Leaving Hospital Service <lhs@redcross.example>", "DTR x 1", "\n", """
## Referrer
Name | Gwyneth Apps | referrer.name
Job title | Hospital Link Worker | referrer.role
Organisation | Hospital to Home Partnership | referrer.organisation
Tel | 07700 900240 | referrer.phone
## Patient
Name | Kuldeep Singh Gill | person.name
DOB | 14-04-1961 | person.date_of_birth=1961-04-14
Language | Punjabi | person.language
Interpreter | Yes | person.interpreter_needed=true
Phone | c/o son 07700 900241 |
Hospital | Broomfield, Baddow Ward | person.contact_via=Broomfield, Baddow Ward; c/o son 07700 900241
Discharge | 30-04-2026 | u
Prior address | 2 Marsh Lane, Maldon | person.last_settled_address
## Circumstances
Why can the patient not return to the prior address and what has been tried so far? | Family home is overcrowded since son's children came back; bathroom is upstairs; OT advises level access. Son is willing to keep him for one week only after discharge. | reason
Patient agrees to this referral and to the council telephoning his son | Yes | consent.given=true
""", office(lambda i: docx_cells(i, "Hospital to Home: housing referral")), writer="LibreOffice", lenient=["agency", "person.phone", "person.contact_via", "person.address", "person.last_settled_address", "homeless_status", "housing", "needs"], to="housing@maldon.example",
     shape="label and answer in one cell, two a row; phone care of a son")


def drawn(items):
    p = Page(10)
    p.at(50, "REFERRAL OF A PERSON LEAVING CUSTODY", True, 14)
    p.down(28)
    for it in items:
        if it[0] == "h":
            p.down(6)
            p.at(50, it[1].upper(), True, 10)
            p.line(50, 545)
            p.down(20)
        elif it[2].startswith("#"):
            p.at(50, it[1])
            x = 215
            for opt in it[2][1:].split(";"):
                opt = opt.strip()
                on = opt.startswith("*")
                p.box(x, on, "x")
                p.at(x + 12, opt.lstrip("*"))
                x += 28 + 5.4 * len(opt)
            p.down(18)
        else:
            p.at(50, it[1])
            p.at(215, it[2], font="Courier")
            p.line(213, 545)
            p.down(18)
    return p.done()


send("drawn-boxes-crossed", "Custody Resettlement <resettlement@prisons.example>", "Referral attached (1)", "See attached for Tendring\n", """
## About the person
Name | Lucas Ferris-Bell | person.name
Date of birth | 17/05/1999 | person.date_of_birth=1999-05-17
NOMS number | A6109DN | person.prison_number
Gender | # *Male; Female; Other | person.gender=Male
Serving at | HMP The Mount | custody.prison
Release date | 12/05/2026 | custody.release_date=2026-05-12
Type of release | # *CRD; HDC; Parole; Recall | custody.release_type=CRD
Served in HM Forces | # Yes; *No | person.armed_forces=false
Care leaver | # *Yes; No | person.care_leaver=true
## Housing
On release | # *Homeless; At risk; Has home | homeless_status=threatened
Was rough sleeping before | # Yes; *No |
Last settled address | 19 Cherry Tree Ave, Clacton CO15 1ZZ | person.last_settled_address
Reason lost | Evicted by grandfather | housing.loss_reason
Connection | # *Lived there; Works there; *Family; None | local_connection.grounds+=residence ;; local_connection.grounds+=family
## Risk
Level | # Low; *Medium; High; Very high | risk.level=medium
Arson | # Yes; *No | risk.arson=false
Registered sex offender | # Yes; *No | risk.registered_sex_offender=false
## Consent
Consents to referral | # *Yes; No | consent.given=true
How | # *Signed; Verbal | consent.method=written
## Referrer
Name | Debbie Akintola | referrer.name
Job | Resettlement officer | referrer.role ;; agency=prison
Email | debbie.akintola@prisons.example | referrer.email
Phone | 01632 960222 | referrer.phone
""", drawn, lenient=["homeless_status", "rough_sleeping"], to="housing@tendring.example", shape="option boxes drawn, crossed with lines; answers in Courier on rules")


def cols(items):
    """Two columns of fields side by side, each label above its answer."""
    p = Page(9)
    p.at(40, "Essex Violence and Vulnerability Hub - DTR", True, 13)
    p.down(26)
    top, x, low = p.y, 40, p.y
    for it in items:
        if it[0] == "h" and it[1] == "RIGHT":
            low, p.y, x = p.y, top, 310
        elif it[0] == "h" and it[1] == "FULL":
            p.y, x = min(low, p.y) - 8, 40
        elif it[0] == "h":
            p.at(x, it[1], True, 10)
            p.down(16)
        else:
            p.at(x, it[1], size=7)
            p.down(11)
            p.para(x, it[2], 245 if x > 40 or p.y > 400 else 500, lead=11)
            p.down(5)
    return p.done()


send("two-columns-small-labels", "Hub Admin <hub@violencehub.example>", "New DTR", "PDF attached for Harlow. Thanks\n", """
## Referred person
First name | Tariq | person.name=Tariq Mahmood Aziz
Surname | Mahmood Aziz |
Date of birth | 06/06/2004 | person.date_of_birth=2004-06-06
Address | 30 Parndon Mill Lane, Harlow CM20 2ZZ | person.address
Mobile | 07700 900860 | person.phone
NI number | PW 80 22 16 A | person.ni_number=PW802216A
## RIGHT
Referring worker | Saffron Leigh | referrer.name
Employer | CatchUp Harlow | referrer.organisation ;; agency=other
Email | saffron.leigh@catchup.example | referrer.email
Mobile | 07700 900861 | referrer.phone
Date completed | 10/04/2026 | referral_date=2026-04-10
## FULL
Circumstances leading to this referral | Threats have been made to the family home because of Tariq's former associates. His mother has asked him to leave for the sake of the younger children by 1 May. | reason
Consent to share with housing authority | Verbal consent given 09/04/2026 | consent.given=true ;; consent.method=oral ;; consent.date=2026-04-09
Places where he would be at risk | Netteswell and Bush Fair, Harlow | risk.excluded_areas
""", cols, lenient=["homeless_status", "homeless_date", "housing", "risk", "referrer.role"], to="homelessness@harlow.example", shape="two columns, small label above its answer, then full width")


def dots(items):
    p = Page(11, "Times-Roman")
    p.at(50, "Community Mental Health Team", True, 14)
    p.down(16)
    p.at(50, "Housing referral (statutory duty)", size=12)
    p.down(26)
    for it in items:
        if it[0] == "p":
            p.para(50, it[1], 480, size=9, lead=11)
            p.down(4)
            continue
        p.at(50, it[1])
        w = p.c.stringWidth(it[1], p.font, p.size)
        p.at(56 + w, "." * int((490 - w) / 2.75))
        p.at(60 + w, it[2], dy=2, font="Helvetica-Oblique", size=10)
        p.down(20)
    return p.done()


send("dotted-lines-handwriting-above", "CMHT Admin <cmht.admin@nhs.example>", "Referral for your attention", "Dear Sirs\nPlease see attached.\nCMHT Admin, 01632 960880\n", """
Name of service user | Yvette Marchant | person.name
Date of birth | 20/06/1976 | person.date_of_birth=1976-06-20
NHS number | 612 330 4488 | person.nhs_number=6123304488
Address | Flat 2, 8 Church Road, Rayleigh SS6 8ZZ | person.address
Telephone | 07700 900410 | person.phone
Care co-ordinator | Bernard Ojukwu | referrer.name ;; referrer.role=Care co-ordinator
Telephone | 01632 960881 | referrer.phone
Diagnosis | Recurrent depressive disorder | needs.mental_health
> Please say what the housing problem is and when a home will be lost.
Problem | Arrears, eviction warrant for 6 May 2026 | reason
Amount owed | £4,120 | housing.arrears
Landlord | Rayleigh Homes | housing.landlord
> The service user must agree. Verbal agreement will do.
Service user agrees (Y/N) | Y | consent.given=true
Verbal or written | Verbal | consent.method=oral
Date | 30/03/26 | 
! referrer.team=Community Mental Health Team
""", dots, lenient=["consent.date", "referral_date", "agency", "referrer.team", "referrer.organisation", "homeless_date", "homeless_status", "lead", "referrer.role", "referrer.name"], to="housing@rochford.example",
     shape="answers typed over dotted lines; telephone twice")


def acro(items):
    """AcroForm fields with appearances, tick boxes among them."""
    import io
    from reportlab.lib.pagesizes import A4
    from reportlab.pdfgen import canvas
    out = io.BytesIO()
    c = canvas.Canvas(out, pagesize=A4, invariant=1)
    c.setFont("Helvetica-Bold", 13)
    c.drawString(50, 800, "Duty to Refer form (fillable)")
    y, n = 770, 0
    for it in items:
        c.setFont("Helvetica-Bold" if it[0] == "h" else "Helvetica", 10)
        if it[0] != "q":
            y -= 6
            c.drawString(50, y, it[1])
            y -= 22
            continue
        n += 1
        c.drawString(50, y, it[1])
        if it[2].startswith("#"):
            x = 230
            for k, opt in enumerate(it[2][1:].split(";")):
                opt = opt.strip()
                c.acroForm.checkbox(name="f%d_%d" % (n, k), checked=opt.startswith("*"), x=x, y=y - 3, size=12, buttonStyle="check")
                c.drawString(x + 16, y, opt.lstrip("*"))
                x += 34 + 5.5 * len(opt)
        else:
            c.acroForm.textfield(name="f%d" % n, value=it[2], x=230, y=y - 5, width=310, height=16, fontSize=9, borderWidth=0.5,
                                 fieldFlags="multiline" if len(it[2]) > 60 else "")
        y -= 22
    c.save()
    return out.getvalue()


send("acroform-generic-names", "Estelle Brook <estelle.brook@essexcc.example>", "DTR form", "Form attached, let me know if it won't open\nEstelle\n", """
## Your details
Name | Estelle Brook | referrer.name
Organisation | Essex County Council - Children and Families | referrer.organisation ;; agency=social_services
Role | Personal Adviser | referrer.role
Telephone | 01632 960931 | referrer.phone
E-mail | estelle.brook@essexcc.example | referrer.email
## The person you are referring
Name | Kwabena Asante | person.name
Date of birth | 25/09/2007 | person.date_of_birth=2007-09-25
Telephone | 07700 900932 | person.phone
E-mail | kwabena.asante@mailbox.example | person.email
Current address | Supported lodgings, 6 Priory Street, Brentwood | person.address=6 Priory Street, Brentwood
Is the person a care leaver? | # *Yes; No | person.care_leaver=true
Does the person need an interpreter? | # Yes; *No | person.interpreter_needed=false
Does the person have recourse to public funds? | # *Yes; No; Not sure | person.public_funds=true
Reason for referral | Placement ends at 19; no move-on found. Needs one-bed or shared accommodation. | reason
Date from which homeless | 25/09/2026 | homeless_date=2026-09-25
Did the person give consent? | # *Yes; No | consent.given=true
Consent given | # *In writing; Verbally | consent.method=written
""", acro, lenient=["person.address", "housing.situation", "homeless_status"], to="housing@brentwood.example", writer="reportlab AcroForm", shape="fields with meaningless names, check boxes")

send("acroform-prison-ticks", "HMP Bedford OMU <omu@prisons.example>", "Form for Braintree", "please find attached\n", """
## Offender
Offender name | COLE, Terence | person.name=Terence Cole
Number | A0918AB | person.prison_number
DOB | 19/01/1959 | person.date_of_birth=1959-01-19
Establishment | HMP Bedford | custody.prison
Status | # Sentenced; *Remand; Recall | custody.status=remand
Charge / offence | Breach of restraining order | custody.offence
Next court date | 28/04/2026 | u
Address before custody | 6 Bradford Street, Braintree CM7 9ZZ (wife's tenancy) | person.last_settled_address
Can return? | # Yes; *No |
Why not? | Restraining order, wife is the protected person | housing.loss_reason
Needs | # *Mental health; Drugs; *Alcohol; *Physical health | needs.support+=Mental health ;; needs.support+=Alcohol ;; needs.support+=Physical health
Details of needs | Early dementia, walking stick |
## Declaration
Consent to referral | # *Yes; No | consent.given=true
Officer | D. Mayhew | referrer.name
Tel | 01632 960345 | referrer.phone
! agency=prison
""", acro, lenient=["needs.mental_health", "needs.physical_health", "unmapped", "housing", "person.last_settled_address", "risk", "referrer.team", "referrer.organisation", "agency"], to="housing.options@braintree.example", writer="reportlab AcroForm",
     shape="remand; tick fields for status and needs")

send("ruled-pairs-approved-premises", "AP Southend <ap.southend@probation.example>", "AP referral to LHA", "Attached. Lead is the COM as on form.\n", """
## Resident
Name | Ricardo Vieira | person.name
DOB | 15.03.1978 | person.date_of_birth=1978-03-15
CRN | H552019 | person.crn
Phone | 07700 900644 | person.phone
AP start | 10.03.2026 | u
AP end | 02.06.2026 | homeless_date=2026-06-02
Licence ends | 10.09.2027 | u
Status | On licence | custody.status=licence
## Move-on
LHA | Southend-on-Sea | authority=Southend-on-Sea
Consent | Signed 20.03.2026 | consent.given=true ;; consent.method=written ;; consent.date=2026-03-20
Connection to LHA | Lived in Southend 2004-2021. Mother and sister in Shoeburyness. | local_connection.details ;; local_connection.grounds+=residence ;; local_connection.grounds+=family
CAS3 applied for? | No | custody.cas3=false
## Risk
RoSH | High | risk.level=high
MAPPA cat | 3 | risk.mappa_category=3
MAPPA level | 2 | risk.mappa_level=2
RSO | No | risk.registered_sex_offender=false
Licence conditions | Curfew 9pm to 7am; weekly drug test; not to contact Gina Vieira | custody.licence_conditions
## Contacts
AP key worker | Moira Teague | referrer.name ;; referrer.role=AP key worker
AP phone | 01632 960650 | referrer.phone
COM | Sunil Rai | lead.name
COM phone | 01632 960651 | lead.phone
! agency=probation
""", lambda i: pdf_table(i, "Approved Premises move-on referral", pairs=True), lenient=["agency", "homeless_date", "referrer.role", "referrer.organisation", "person.contact_via", "housing", "homeless_status", "local_connection.grounds", "unmapped"], to="southend.housing@southend.example",
     shape="ruled, two pairs a row; AP end as the date of need")


def webprint(items):
    """A web form printed to PDF: question in bold, answer below, page foot."""
    p = Page(10)
    p.at(50, "Report someone at risk of homelessness", True, 16)
    p.down(14)
    p.at(50, "Submission reference: RSH-20417   Submitted: 13/04/2026 09:55", size=8)
    p.down(22)
    for it in items:
        if it[0] == "h":
            p.down(4)
            p.at(50, it[1], True, 12)
            p.down(18)
        else:
            p.at(50, it[1], True, 9)
            p.down(13)
            p.para(50, it[2], 480)
            p.down(6)
    p.c.setFont("Helvetica", 7)
    p.c.drawString(50, 25, "https://forms.castlepoint.example/print/20417    Page 2 of 2")
    return p.done()


send("web-form-printed", "Joanna Fry <joanna.fry@nhs.example>", "copy of online form", "The online form wouldn't submit so I've printed it to PDF and attached it. Please treat this as the referral.\n\nJoanna Fry\n", """
## Referrer
Are you referring on behalf of a public body? | Yes - hospital trust (inpatient) | agency=hospital
Your full name | Joanna Fry | referrer.name
Your role | Complex Discharge Nurse | referrer.role
Your work email | joanna.fry@nhs.example | referrer.email
Your work phone | 01632 960302 | referrer.phone
## Main applicant
Full name | Harold Wick | person.name
Date of birth | 5/12/1947 | person.date_of_birth=1947-12-05
Phone | 07700 900303 | person.phone
Where are they staying? | Cavell Ward, Southend Hospital | person.contact_via
Last permanent address | 22 Lubbins Walk, Canvey Island SS8 7ZZ | person.last_settled_address
Is the applicant homeless now, or likely to be within 56 days? | Likely to be within 56 days | homeless_status=threatened
Tell us what has happened | Landlord died and the executors have served notice. Heating is off. | reason
Does the applicant have somewhere safe to stay tonight? | Yes (hospital) | rough_sleeping=false
Do you have the applicant's permission? | Yes | consent.given=true
! external_reference=RSH-20417
""", webprint, lenient=["external_reference", "referral_date", "authority", "person.contact_via", "person.address", "housing", "referrer.team", "unmapped"], to="housing@castlepoint.example", shape="printed web form, answers below the questions, page foot")

send("courier-omu-printout", "OMU Wandsworth <omu.wandsworth@prisons.example>", "NOMIS printout / DTR", "DTR below + attached print. Consented.\n", """
OFFENDER NAME | MACALLISTER, FRASER | person.name=FRASER MACALLISTER
NOMS NO | A3018EV | person.prison_number
DATE OF BIRTH | 21-JUL-1985 | person.date_of_birth=1985-07-21
PNC NO | 2004/0331207K | person.pnc
AGENCY LOCATION | WANDSWORTH (HMP) | custody.prison=HMP Wandsworth
SENTENCE | 2Y 4M | custody.sentence_length
CRD | 18-MAY-2026 | custody.release_date=2026-05-18
SED | 18-JUL-2027 | u
MAIN OFFENCE | ROBBERY | custody.offence
RELEASE ADDRESS | NFA | person.no_fixed_abode=true
REFERRED TO | THURROCK COUNCIL | authority=Thurrock
CONTACT | OMU HUB 01632 960477 | person.contact_via=OMU HUB 01632 960477
COMPLETED BY | B. NGUYEN, OFFENDER MANAGEMENT UNIT | referrer.name=B. NGUYEN ;; referrer.team=OFFENDER MANAGEMENT UNIT
! consent.given=true
! agency=prison
""", lambda i: pdf_table(i, "DUTY TO REFER", ruled=False, font="Courier", head=None), lenient=["person.contact_via", "custody.release_type", "custody.status", "referrer.team", "referrer.phone", "referrer.role", "agency", "homeless_status"], to="housing@thurrock.example",
     shape="capitals in Courier, no rules; consent in the covering mail")

send("office-table-three-pages", "ASC Hospital Team <hospital.asc@southend.example>", "Referral with risk page", "Please note page 3.\n", """
## A: Referring authority
Authority | Southend-on-Sea City Council, Adult Social Care | referrer.organisation ;; agency=social_services
Worker | Malcolm Irwin | referrer.name
Position | Senior Practitioner | referrer.role
Telephone | 01632 960441 | referrer.phone
> The worker must discuss this form with the adult. If the adult lacks capacity a best interests decision must be recorded and a copy attached. If the adult objects, stop and speak to a manager before going on.
## B: The adult
Name | Trevor Lubbock-Hayes | person.name
Prefers | Trev | person.known_as
Date of birth | 2nd February 1963 | person.date_of_birth=1963-02-02
Carefirst no. | 2210459 | u
Address | 14 Windermere Road, Southend-on-Sea SS1 2WW | person.address
Telephone | 01632 960442 | person.phone
Lives with | Brother, Keith Hayes, who holds the tenancy | housing.situation
> Next of kin and GP are needed for our own records only.
Next of kin | Keith Hayes (brother) | u
GP | Queensway Surgery | u
## C: Housing
Reason | Brother is moving into residential care on 4 May and the tenancy will end | reason
Adult's wishes | To stay near the seafront, ground floor | u
## D: Risk
Risk to self | Low mood, past overdose (2019) | risk.summary
Risk to staff | Smokes heavily; visit with window open |  risk.to_staff
Fire | Two small kitchen fires in 2025, accidental | u
## E: Consent
Adult consents | Yes (signed copy held) | consent.given=true ;; consent.method=written
""", office(lambda i: docx_table(i, "Adult Social Care: referral to housing", heads="para")), writer="LibreOffice", lenient=["housing", "risk", "needs", "person.contact_via", "other_professionals", "homeless_status", "unmapped", "authority"], to="southend.housing@southend.example",
     shape="lettered sections with guidance; other names")
