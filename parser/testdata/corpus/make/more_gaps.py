"""Forms with much left out, and long ones with much said around the questions.
Needs python-docx, reportlab and soffice."""
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from more_lib import DOCX, PDF, bytes_of, convert, docx_doc, docx_lines, docx_pairs, docx_table, fill, form, html_table, pdf_table, post


def send(name, frm, subject, body, text, make, mime=DOCX, ext="docx", writer="python-docx", **kw):
    items, gold = form(text)
    data = make(items)
    post("more-%s-%s" % (ext, name), frm, subject, body, gold, atts=[("Form." + ext, mime, data if isinstance(data, bytes) else bytes_of(data))], format=ext, writer=writer, **kw)


send("consent-left-untouched", "OMU <omu.stocken@prisons.example>", "DTR", "Attached.\n", """
## Prisoner
Surname | Whitcombe |
Forename | Perry | person.name=Perry Whitcombe
Number | A0077FG | person.prison_number
DOB | |
Ethnicity | Choose an item. |
Release date | 19/05/2026 | custody.release_date=2026-05-19
Prison | HMP Stocken | custody.prison
## Housing
LA | | 
Accommodation on release | None |
Previous address | | 
## Agreement
Does the prisoner consent to this referral? | Yes / No |
Signature | |
## Officer
Completed by | | 
Department | OMU | referrer.team
Tel | 01632 960951 | referrer.phone
! agency=prison
""", lambda i: docx_pairs(i, "Duty to refer"), lenient=["agency", "referrer.team", "homeless_status", "review", "referrer.organisation", "housing.situation"], shape="half empty; consent options untouched; nobody named as referrer")

send("name-and-phone-only", "Day Hospital <dayhospital@nhs.example>", "Homeless patient", "Please ring this patient.\n", """
Patient name | Sheila Broadbent | person.name
Phone number | 07700 900952 | person.phone
Reason for referral | Landlord selling, very worried | reason
Consent to referral | Verbal | consent.given=true ;; consent.method=oral
Referrer | Day Hospital nurse | referrer.role=Day Hospital nurse
Date of birth | Unknown |
Address | Unknown |
Risks | Unknown |
""", lambda i: docx_table(i), lenient=["referrer", "agency", "homeless_status", "housing"], shape="a name, a telephone and a reason; the rest unknown")


def long_form(items):
    d = docx_doc()
    s = d.sections[0]
    s.header.paragraphs[0].text = "Greater Ridings Prison Group   OFFICIAL-SENSITIVE when complete"
    s.footer.paragraphs[0].text = "DTR-01 v7 (January 2026)   Owner: Regional Housing Lead, Maxine Dower   Page 1"
    d.add_heading("DTR-01 Referral to a Local Housing Authority", 1)
    d.add_paragraph("Under section 213B of the Housing Act 1996 certain public bodies must refer people who may be homeless or threatened with homelessness within 56 days, with their consent, to a housing authority of their choice. Read the notes before filling in this form. The form should take ten minutes. Do not send it to more than one authority.")
    for line in ("The person must agree to the referral and to the sharing of contact details.", "Give the person a copy of leaflet H4.", "If there is a risk to staff fill in part 6 as well.", "Send to the address in the HMPPS directory, and copy the COM."):
        d.add_paragraph(line, style="List Bullet")
    return docx_table(items, doc=d)


send("long-form-with-notes-header-footer", "Ellen Tranter <ellen.tranter@prisons.example>", "DTR-01 A5207FM", "Dear Colleagues,\n\nPlease find attached a DTR-01.\n\nKind regards,\n\nEllen Tranter (she/her)\nPrison Offender Manager | OMU | HMP Ford\nTel: 01632 960953 | I work Mon-Thu\n\nThis e-mail and any attachments is intended only for the attention of the addressee(s). Its unauthorised use, disclosure, storage or copying is not permitted.\n", """
## Part 1 - The person
> Write names as on the warrant. Note 1: nicknames go in 1.3.
1.1 Family name | OSGOOD |
1.2 Other names | Raymond Albert | person.name=Raymond Albert Osgood
1.3 Other names used | Ray | person.known_as=Ray
1.4 Date of birth (dd/mm/yyyy) | 27/10/1968 | person.date_of_birth=1968-10-27
1.5 Prison number | A5207FM | person.prison_number
1.6 CRN (if known) | H220913 | person.crn
1.7 National Insurance number | YE 54 76 12 B | person.ni_number=YE547612B
1.8 Ethnicity (self-declared) | White - Irish | person.ethnicity
1.9 Nationality | Irish | person.nationality
1.10 Language and interpreter | English, no interpreter | person.language=English ;; person.interpreter_needed=false
## Part 2 - Custody
2.1 Establishment | HMP Ford | custody.prison
2.2 Custodial status | Sentenced - determinate | custody.status=sentenced
2.3 Offence | Fraud by false representation | custody.offence
2.4 Length of sentence | 3 years 6 months | custody.sentence_length
2.5 Sentenced on | 09/08/2024 | custody.sentence_date=2024-08-09
2.6 Release date | 08/05/2026 | custody.release_date=2026-05-08
2.7 Licence and sentence expiry date | 07/02/2028 | u
> Note 2: a tag address must be approved before HDC.
2.8 Type of release | CRD | custody.release_type
## Part 3 - Housing
3.1 Address before custody | 14 Elm Drive, Brightlingsea CO7 0ZZ | person.last_settled_address
3.2 Tenure there | Owner occupier, sold in divorce 2025 | housing.situation
3.3 Can the person go back? | No |
3.4 Why not? | House sold | housing.loss_reason
3.5 Will the person be homeless on release? | Yes | homeless_status=threatened
3.6 Authority chosen | Tendring District Council | authority=Tendring
3.7 Link with that authority | Lived in Brightlingsea 22 years | local_connection.details ;; local_connection.grounds+=residence
3.8 Has CAS3 been applied for? | Yes, 02/04/2026 | custody.cas3=true
## Part 4 - Health and support
4.1 Physical health | Angina, GTN spray | needs.physical_health
4.2 Mental health | None disclosed | needs.mental_health
4.3 Substance misuse | None | needs.substance_misuse=None
4.4 Armed forces | No | person.armed_forces=false
4.5 Care leaver | No | person.care_leaver=false
## Part 5 - Contacts
5.1 Person filling in this form | Ellen Tranter | referrer.name
5.2 Job title | Prison Offender Manager | referrer.role ;; agency=prison
5.3 Telephone | 01632 960953 | referrer.phone
5.4 Email | ellen.tranter@prisons.example | referrer.email
5.5 Community offender manager (lead for this case) | Idris Vaughan | lead.name
5.6 COM telephone | 01632 960954 | lead.phone
5.7 COM email | idris.vaughan@probation.example | lead.email
5.8 Next of kin | Sister, Eithne Osgood | u
## Part 6 - Risk
6.1 Risk of serious harm | Low | risk.level=low
6.2 MAPPA | Not applicable |
6.3 Risk to staff | None | risk.to_staff=None
6.4 Places or people to avoid | Ex-wife's address in Wivenhoe | risk.excluded_areas
## Part 7 - Consent
7.1 The person consents to this referral | Yes | consent.given=true
7.2 How was consent given? | In writing | consent.method=written
7.3 Date | 30/03/2026 | consent.date=2026-03-30
! referrer.team=OMU
! referrer.organisation=HMP Ford
""", long_form, lenient=["needs.substance_misuse", "risk.to_staff", "referrer.team", "referrer.organisation", "housing.situation"], to="housing@tendring.example", shape="numbered parts, notes, header and footer with other names")


def tick_symbols(items):
    """Word's own check boxes beside each option."""
    d = docx_doc("Probation and Prison Joint Housing Referral")
    t = d.add_table(0, 2, "Table Grid")
    for it in items:
        r = t.add_row().cells
        if it[0] != "q":
            fill(r[0].merge(r[1]), it[1], True)
            continue
        fill(r[0], it[1])
        if not it[2].startswith("#"):
            fill(r[1], it[2])
            continue
        p = r[1].paragraphs[0]
        for opt in (o.strip() for o in it[2][1:].split(";")):
            p.add_run(opt.lstrip("*") + " ")
            sym = OxmlElement("w:sym")
            sym.set(qn("w:font"), "Wingdings")
            sym.set(qn("w:char"), "F0FE" if opt.startswith("*") else "F0A8")
            p.add_run()._r.append(sym)
            p.add_run("   ")
    return d


send("wingdings-after-the-words", "Kay Osborne <kay.osborne@probation.example>", "Joint housing referral: Tooley", "Good morning\n\nReferral attached. Please copy POM and COM into replies.\n\nKay Osborne, PSO\n", """
## Individual
Name | Gerald Tooley | person.name
Date of birth | 21/04/1963 | person.date_of_birth=1963-04-21
CRN | Z771045 | person.crn
Sex | # *Male; Female | person.gender=Male
Status | # Custody; *Licence; Community order | custody.status=licence
Telephone | 07700 900955 | person.phone
## Situation
Homelessness | # Homeless now; *Within 56 days; Not homeless | homeless_status=threatened
Safe place tonight | # *Yes; No | rough_sleeping=false
Present address | 7a Market Hill, Saffron Walden CB10 1ZZ | person.address
Landlord's name | Mr & Mrs Pluck | housing.landlord
Rent arrears | # Yes; *No |
Cause | # *Landlord selling; Arrears; Domestic abuse; Family eviction; Other | reason=Landlord selling
## Needs
Needs that apply | # Mental health; *Alcohol; Drugs; *Physical health; Learning; *Money | needs.support+=Alcohol ;; needs.support+=Physical health ;; needs.support+=Money
## Risk
RoSH | # Low; *Medium; High; Very high | risk.level=medium
MAPPA level | # *1; 2; 3; None | risk.mappa_level=1
MAPPA category | # 1; *2; 3; 4; None | risk.mappa_category=2
## Practitioners
Completed by | Kay Osborne | referrer.name
Role | PSO | referrer.role ;; agency=probation
COM | Kay Osborne | lead.name
Former POM | D. Arkwright, HMP Ford |
Consent | # *Written; Verbal; Refused | consent.given=true ;; consent.method=written
""", tick_symbols, lenient=["housing", "reason", "housing.arrears"], to="housing@uttlesford.example", shape="boxes of a symbol font after the words; former POM")

send("no-referrer-no-date", "Info <info@crisisbeds.example>", "Referral form attached", "\n", """
## Crisis Beds Essex - client form
Client | Ismail Warsi | person.name
Born | 1989 |
Last night | Night shelter, Moulsham | housing.situation
Tonight | Nowhere | rough_sleeping=true
NI | AB 12 34 56 C | person.ni_number=AB123456C
Mobile | 07700 900956 (friend, Asif) | person.contact_via=07700 900956 (friend, Asif)
Can we refer you to the council? | Yes | consent.given=true
""", lambda i: pdf_table(i, "Client form", ruled=True), mime=PDF, ext="pdf", writer="reportlab", lenient=["agency", "person.phone", "person.contact_via", "homeless_status", "housing", "referrer.organisation", "review", "reason", "unmapped"], to="housing.options@chelmsford.example", shape="year of birth only; a friend's telephone; no referrer")

post("more-prose-no-consent-stated", "T. Achebe <t.achebe@nhs.example>", "DTR pls", """Hi, DTR for Mr Ronald Spall DOB 24/02/1955 on our ward (Ward 9, Basildon Hospital). Was in a static caravan at Vange that has burned down. Likely ready Thursday. Ward number is 01632 960957.

Thanks
Tobe Achebe
Discharge Nurse
""", """
person.name=Ronald Spall
person.date_of_birth=1955-02-24
person.contact_via=Ward 9, Basildon Hospital. Ward number is 01632 960957
housing.loss_reason=Was in a static caravan at Vange that has burned down
referrer.name=Tobe Achebe
referrer.role=Discharge Nurse
agency=hospital
""", to="homeless@basildon.example", shape="four sentences, consent not stated", lenient=["reason", "housing", "homeless_status", "person.contact_via", "referrer.team", "referrer.organisation", "referrer.phone", "unmapped", "person.phone", "review"])

post("more-lines-no-birth-date", "Youth Bail <bail@yjs.example>", "referral", """Young person: Ezra Holt (17)
Where: Aunt's until Sunday, Wickford
Why: aunt's tenancy does not allow him
Status: Bail, conditions of residence
Worker: Nell Ashby, Bail Support Worker, Essex Youth Justice Service
Worker phone: 07700 900958
Consent: Ezra says yes, mum says yes
""", """
person.name=Ezra Holt
housing.situation=Aunt's until Sunday, Wickford
reason=aunt's tenancy does not allow him
custody.status=bail
referrer.name=Nell Ashby
referrer.role=Bail Support Worker
referrer.organisation=Essex Youth Justice Service
referrer.phone=07700 900958
consent.given=true
agency=youth_offending_team
""", to="homeless@basildon.example", shape="an age and no date of birth", lenient=["reason", "housing", "homeless_status", "consent.method", "custody.licence_conditions", "unmapped"])

items, gold = form("""
Referral ID | 4471-B | external_reference
Customer | Colette Marsden | person.name
Date of birth | 06/02/1987 | person.date_of_birth=1987-02-06
Telephone | not given |
Email | not given |
Address | 20 Sceptre Close, Tollesbury CM9 8ZZ | person.address
Local authority | Maldon | authority=Maldon
Consent | Confirmed | consent.given=true
Reason | Mortgage possession order, out by 8 June 2026 | reason
Referrer | DWP Visiting Officer Phil Cotter, 01632 960959 | referrer.name=Phil Cotter ;; referrer.role=Visiting Officer ;; referrer.phone=01632 960959 ;; referrer.organisation=DWP
! agency=jobcentre
""")
post("more-html-visiting-officer", "Phil Cotter <phil.cotter@dwp.example>", "Referral 4471-B", None, gold, html="<html><body>" + html_table(items, cell="td") + "<p>OFFICIAL</p></body></html>", to="housing@maldon.example", format="html",
     shape="telephone and mail not given; referrer's body, post, name and number in one answer", lenient=["homeless_date", "homeless_status", "housing", "referrer.organisation", "agency", "referrer.role"])
