"""More PDF forms, and mails near them. Needs reportlab, pypdf and soffice."""
import io
from more_lib import PDF, Page, bytes_of, convert, docx_table, form, pdf_table, post
from more_pdf_a import office, send


def boxes(items):
    """Dates and numbers one figure a box; the rest on lines."""
    p = Page(10)
    p.at(50, "Housing Referral: Youth Offending Team", True, 14)
    p.down(30)
    for it in items:
        if it[0] == "h":
            p.at(50, it[1], True)
            p.down(20)
            continue
        p.at(50, it[1])
        if it[2].startswith("["):
            x = 230
            for ch in it[2].strip("[]"):
                if ch == "/":
                    p.at(x + 2, "/")
                    x += 10
                    continue
                p.c.rect(x, p.y - 4, 14, 15)
                p.at(x + 4, ch)
                x += 14
        else:
            p.at(232, it[2])
            p.line(230, 540, -4)
        p.down(24)
    return p.done()


send("one-figure-a-box", "Dev Rathbone <dev.rathbone@yot.example>", "YOT referral - Tendring", "Hi, scanned?? no it's a proper pdf this time!\nDev\n", """
## The young person
Surname | Penrose |
First name | Alfie | person.name=Alfie Penrose
Date of birth | [03/11/2008] | person.date_of_birth=2008-11-03
Mobile | 07700 900575 | person.phone
Address | 5 Kirby Road, Walton-on-the-Naze CO14 8ZZ | person.address
Status | On bail, intensive supervision | custody.status=bail
## What is happening
Why might they be homeless? | Step-father will not have him after the 30th | reason
From | [30/04/2026] | homeless_date=2026-04-30
Agreed by young person | Yes, face to face 8/4 | consent.given=true
## Worker
Name | Dev Rathbone | referrer.name
Team | Tendring and Colchester YOT | referrer.team ;; agency=youth_offending_team
Telephone | 01632 960477 | referrer.phone
""", boxes, lenient=["referrer.organisation", "referrer.team", "consent.method", "consent.date", "homeless_status", "housing", "referrer.role"], to="housing@tendring.example", shape="dates one figure a box")


def zapf(items):
    p = Page(9)
    p.at(45, "Refer someone - Hospital / UTC / A&E", True, 13)
    p.down(24)
    for it in items:
        if it[0] == "h":
            p.c.setFillGray(0.85)
            p.c.rect(45, p.y - 4, 505, 15, stroke=0, fill=1)
            p.c.setFillGray(0)
            p.at(48, it[1], True)
            p.down(20)
        elif it[2].startswith("#"):
            p.at(48, it[1])
            p.down(14)
            for k, opt in enumerate(o.strip() for o in it[2][1:].split(";")):
                x = 60 + 160 * (k % 3)
                if k and k % 3 == 0:
                    p.down(14)
                p.box(x, opt.startswith("*"), "4")
                p.at(x + 13, opt.lstrip("*"))
            p.down(18)
        else:
            p.at(48, it[1] + ":", True)
            p.para(200, it[2], 340, lead=12)
            p.down(4)
    return p.done()


send("zapf-ticks-grid-below-question", "ED Reception <ed.reception@nhs.example>", "FW: referral", "\n", """
## Department
Referring department | # *A&E; UTC; Ward | agency=emergency_department
Hospital | Princess Margaret Hospital, Harlow | referrer.organisation
Completed by | Staff Nurse Ignatius Kent | referrer.name=Ignatius Kent
Bleep / ext | 2231 |
## Patient
Name | Maureen Tolhurst | person.name
DOB | 18 December 1971 | person.date_of_birth=1971-12-18
Tel | 07700 900733 | person.phone
Where has the patient been living? | # Own home; Friends or family; *Street; Hostel; Vehicle; Other | rough_sleeping=true
Does the patient have any of these needs? | # *Mental health; Physical health; Drugs; *Alcohol; *Domestic abuse; Learning disability | needs.support+=Mental health ;; needs.support+=Alcohol ;; needs.support+=Domestic abuse
Brief account | Attended after assault in Town Park where she has been sleeping for a fortnight since leaving partner. Head injury, no fracture. | reason
## Consent
Patient has agreed to this referral | # *Yes; No; Unable |  consent.given=true
""", zapf, lenient=["needs.domestic_abuse", "needs.physical_health", "homeless_status", "housing", "referrer.role", "referrer.phone", "person.no_fixed_abode", "referrer.team"], to="homelessness@harlow.example", shape="options in a grid under the question, ticks of a symbol font")


def letter(items):
    p = Page(11, "Times-Roman")
    for line in ("Chelmer Valley Housing Association", "Commerce House, Springfield Road", "Chelmsford CM2 6ZX", "Tel 01632 960330"):
        p.at(370, line)
        p.down(14)
    p.down(10)
    for it in items:
        p.para(60, it[1], 470, lead=15)
        p.down(8)
    return p.done()


items, gold = form("""
> 9 April 2026
> Our ref: CV/4471/LH
> Dear Housing Options
> Commitment to refer: Mr Leslie Hurrell, born 23 August 1960, of 18 Corporation Road, Chelmsford CM1 2ZZ
> I write to refer our tenant Mr Hurrell, with his verbal agreement given to me on 7 April 2026. A possession order was made on 24 March on grounds of anti-social behaviour and Mr Hurrell must leave by 5 May 2026. He does not owe any rent.
> Mr Hurrell has an alcohol dependency and is supported by Essex Horizons. He uses a mobility scooter following a stroke. He can be telephoned on 07700 900331.
> There have been threats of violence to our contractors and we ask that visits be made in pairs.
> Yours sincerely
> Lucinda Hardcastle
> Neighbourhood Officer
! referral_date=2026-04-09
! external_reference=CV/4471/LH
! person.name=Leslie Hurrell
! person.date_of_birth=1960-08-23
! person.address=18 Corporation Road, Chelmsford CM1 2ZZ
! person.phone=07700 900331
! consent.given=true
! consent.method=oral
! consent.date=2026-04-07
! homeless_date=2026-05-05
! housing.landlord=Chelmer Valley Housing Association
! housing.loss_reason=A possession order was made on 24 March on grounds of anti-social behaviour
! needs.substance_misuse=alcohol dependency, supported by Essex Horizons
! needs.physical_health=uses a mobility scooter following a stroke
! risk.to_staff=threats of violence to our contractors and we ask that visits be made in pairs
! referrer.name=Lucinda Hardcastle
! referrer.role=Neighbourhood Officer
! referrer.organisation=Chelmer Valley Housing Association
! referrer.phone=01632 960330
! agency=other
""")
post("more-pdf-letter-from-landlord", "Lucinda Hardcastle <l.hardcastle@chelmervalley.example>", "Letter", "Please see letter.\n", gold, to="housing.options@chelmsford.example",
     atts=[("Letter 9 April.pdf", PDF, letter(items))], format="pdf", writer="reportlab", shape="a letter of a housing association", kind=["referral", "retention_request"],
     lenient=["housing", "other_professionals", "homeless_status", "external_reference", "reason", "needs.substance_misuse", "homeless_date", "risk.summary", "referrer.phone"])


def flat(items):
    """A filled form whose fields were flattened: answers float over the boxes, and come last in the stream."""
    p = Page(10)
    p.at(50, "DTR Form 2025", True, 14)
    p.down(30)
    later = []
    for k, it in enumerate(i for i in items if i[0] == "q"):
        x = 50 if k % 2 == 0 else 305
        p.at(x, it[1])
        p.c.rect(x + 95, p.y - 5, 145, 16)
        later.append((x + 98, p.y, it[2]))
        if k % 2:
            p.down(24)
    p.c.setFont("Courier", 8.5)
    for x, y, t in later:
        p.c.drawString(x, y, t)
    return p.done()


send("flattened-answers-last", "Nicola Shand <nicola.shand@probation.example>", "DTR Wickstead", "Form attached.\n", """
Name | Piotr Wickstead | person.name
DOB | 04/10/1994 | person.date_of_birth=1994-10-04
CRN | R331907 | person.crn
Mobile | 07700 900204 | person.phone
Gender | Male | person.gender
Ethnicity | White Other | person.ethnicity
Prison | HMP Wandsworth | custody.prison
Release date | 06/05/2026 | custody.release_date=2026-05-06
Council | Basildon | authority=Basildon
Consent | Yes, oral | consent.given=true ;; consent.method=oral
Reason | Homeless on release | reason ;; homeless_status=threatened
RoSH | Medium | risk.level=medium
Referrer | Nicola Shand | referrer.name
Job title | Probation Officer | referrer.role ;; agency=probation
Tel | 01632 960205 | referrer.phone
Date | 25/03/2026 | referral_date=2026-03-25
""", flat, lenient=["person.phone"], to="homeless@basildon.example", shape="two pairs a line in boxes, all answers drawn after all labels")


def sheet(items):
    """LibreOffice Calc's print of a form."""
    import openpyxl
    from openpyxl.styles import Alignment, Border, Font, Side
    from openpyxl.worksheet.properties import PageSetupProperties
    wb = openpyxl.Workbook()
    ws = wb.active
    ws.column_dimensions["A"].width, ws.column_dimensions["B"].width = 34, 60
    thin = Side(style="thin")
    for r, it in enumerate(items, 1):
        a = ws.cell(r, 1, it[1])
        a.font = Font(bold=it[0] == "h")
        a.alignment = Alignment(wrap_text=True, vertical="top")
        if it[0] == "q":
            b = ws.cell(r, 2, it[2])
            b.alignment = Alignment(wrap_text=True, vertical="top")
            a.border = b.border = Border(thin, thin, thin, thin)
    ws.page_setup.fitToHeight = 0
    ws.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    out = io.BytesIO()
    wb.save(out)
    return convert(out.getvalue(), "xlsx", "pdf")


send("spreadsheet-printed", "OMU Clerk <omu.clerk@prisons.example>", "DTR Epping - please confirm receipt", "Please confirm receipt by return.\n", """
## HMP Pentonville - Duty to Refer record
Prisoner | Abel Tsegaye | person.name
Number | A4410FR | person.prison_number
DOB | 12/09/1990 | person.date_of_birth=1990-09-12
Held at | HMP Pentonville | custody.prison
Language | Tigrinya (interpreter needed) | person.language=Tigrinya ;; person.interpreter_needed=true
Immigration | Refugee status, leave to 2028 | person.immigration_status
Sentenced / remand | Sentenced | custody.status=sentenced
Release | 15/05/2026 | custody.release_date=2026-05-15
LA | Epping Forest District Council | authority=Epping Forest
Why this LA | Lived in asylum accommodation then private room in Waltham Abbey, 3 years | local_connection.details ;; local_connection.grounds+=residence
Housing need | Room was let to someone else | housing.loss_reason
Health | TB treatment completed | needs.physical_health
Signed consent | Yes 02/04/2026 | consent.given=true ;; consent.method=written ;; consent.date=2026-04-02
Clerk | R. Oduya | referrer.name ;; referrer.role=Clerk
OMU phone | 01632 960478 | referrer.phone
COM | Tessa Blyth (tessa.blyth@probation.example) | lead.name=Tessa Blyth ;; lead.email=tessa.blyth@probation.example
! agency=prison
""", sheet, writer="LibreOffice Calc", lenient=["housing", "reason", "referrer.role", "referrer.team", "homeless_status", "agency"], to="housing@eppingforest.example", shape="a spreadsheet printed to PDF")

wd, _ = form("""
Reference of original referral | DTR-TEN-4M2P-9QRS |
Person | Carlton Meek |
Date of birth | 07/02/1991 |
Why are you withdrawing the referral? | Housing need resolved - moving in with partner |
Withdrawn by | Iris Pemberton, Probation Officer |
Date | 13/04/2026 |
""")
post("more-pdf-withdrawal-form", "Iris Pemberton <iris.pemberton@probation.example>", "Withdrawal of DTR", "Please see attached, we no longer need you to act on this one.\nIris\n", [], kind="withdrawal", to="housing@tendring.example",
     format="pdf", writer="reportlab", atts=[("withdrawal.pdf", PDF, pdf_table(wd, "Withdrawal of a Duty to Refer referral"))], shape="withdrawal form with a reference", lenient=["review"])

ev, _ = form("""
> I, Marlon Tate, born 08/08/1992, agree that HMP Chelmsford may share my information with Chelmsford City Council for the purpose of my housing referral.
Signed | M Tate |
Date | 10/04/2026 |
Witnessed by | Officer Bright |
""")
post("more-pdf-evidence-consent-later", "Resettlement <resettlement@prisons.example>", "Consent form for referral sent on 8 April (Tate)", "As promised in my referral of 8 April, here is the signed consent form. Your ref DTR-CHE-7Q4X-LM21.\n\nResettlement Team\n", [], kind="evidence", to="housing.options@chelmsford.example",
     format="pdf", writer="reportlab", atts=[("consent Tate.pdf", PDF, pdf_table(ev, "Consent to share information", ruled=False))], shape="the signed consent follows the referral", lenient=["review"])
