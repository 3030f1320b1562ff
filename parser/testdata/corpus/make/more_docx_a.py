"""Word forms of fourteen form makers. Needs python-docx."""
from docx.shared import Pt
from more_lib import DOCX, bytes_of, docx_cells, docx_doc, docx_lines, docx_pairs, docx_table, fill, form, post, shade


def send(name, frm, subject, body, text, doc, filename="Referral.docx", writer="python-docx", **kw):
    items, gold = form(text)
    post("more-docx-" + name, frm, subject, body, gold, atts=[(filename, DOCX, bytes_of(doc(items)))],
         format="docx", writer=writer, **kw)


send("county-wide-prison-form", "Pre-Release Team <prerelease@prisons.example>", "DTR - Basildon", "Please see attached.\n\nPre-Release Team\nHMP Chelmsford\n", """
## PART 1 - REFERRING ESTABLISHMENT
Prison | HMP & YOI Chelmsford | custody.prison=HMP Chelmsford
Name of person making the referral | Tracy Lowther | referrer.name
Position | Pre-Release Resettlement Worker | referrer.role ;; agency=prison
Telephone | 01632 960210 | referrer.phone
Secure e-mail | tracy.lowther@prisons.example | referrer.email
Date of referral | 16 March 2026 | referral_date=2026-03-16
## PART 2 - PERSON BEING REFERRED
Surname | Stannard |
First name(s) | Liam James | person.name=Liam James Stannard
Prison no. | A 3314 DD | person.prison_number=A3314DD
Date of birth | 14 February 1997 | person.date_of_birth=1997-02-14
National Insurance no. | PC 22 71 40 B | person.ni_number=PC227140B
Ethnic origin | White - British | person.ethnicity
Next of kin | Mother - Sandra Stannard, 07700 900312 | u
GP on release | Not known |
## PART 3 - SENTENCE
> Give the date of automatic release unless HDC has been agreed.
Offence(s) | Theft from shop x 6 | custody.offence
Sentence | 32 weeks | custody.sentence_length
Sentence date | 09/01/2026 | custody.sentence_date=2026-01-09
Release date | 30/04/2026 | custody.release_date=2026-04-30
## PART 4 - HOUSING
Accommodation before custody | Hostel, Basildon (excluded for smoking spice) | housing.situation
Will the person be homeless on release? | Yes | homeless_status=threatened
Preferred local authority | Basildon Borough Council | authority=Basildon
Reason for choosing this area | Born in Basildon, grandparents in Vange | local_connection.details ;; local_connection.grounds+=family
## PART 5 - SUPPORT AND RISK
Mental health | Depression, no medication at present | needs.mental_health
Physical health | None known | needs.physical_health
Drugs / alcohol | Spice. Engaging with Phoenix | needs.substance_misuse
Risk to staff | None known | risk.to_staff
## PART 6 - COMMUNITY OFFENDER MANAGER (LEAD)
Name | Obinna Clarke | lead.name
Tel | 01632 960211 | lead.phone
E-mail | obinna.clarke@probation.example | lead.email
## CONSENT
> I agree to my information being shared with the council named above so that it can contact me about my housing.
Signed (person) | L Stannard | consent.given=true ;; consent.method=written
Date | 13/03/2026 | consent.date=2026-03-13
! referrer.organisation=HMP Chelmsford
""", lambda i: docx_table(i, "Duty to Refer: prison leavers"), lenient=["housing", "local_connection.grounds", "reason", "person.last_settled_address"],
     shape="six shaded parts in one table; guidance rows; next of kin", to="homeless@basildon.example")

send("probation-region-pairs", "Leanne Fox <leanne.fox@probation.example>", "Duty to refer form", "Form attached. He has consented.\n\nLeanne\n", """
## Referrer details
Name | Leanne Fox | referrer.name
Grade | Probation Services Officer | referrer.role ;; agency=probation
PDU | Essex South | referrer.team
Office tel | 01632 960344 | referrer.phone
Email | leanne.fox@probation.example | referrer.email
Date | 2/3/26 | referral_date=2026-03-02
## Person on probation
Full name | Ahmed Farouk Nasser | person.name
CRN | E 190772 | person.crn=E190772
DOB | 9/9/89 | person.date_of_birth=1989-09-09
Gender identity | Male | person.gender
Mobile | 07700 900871 | person.phone
Email | |
First language | Arabic | person.language
Interpreter? | No | person.interpreter_needed=false
Current address | 102b London Road, Southend-on-Sea, SS1 1ZZ | person.address
Type of tenure | Sub-let room, no agreement | housing.situation
Type of order / licence | Suspended sentence order to 01/2027 | u
Index offence | Driving while disqualified | custody.offence
## Homelessness
Reason for homelessness or threat of it | Main tenant is leaving on 29 March and Mr Nasser has to go as well | reason
Homeless from | 29/3/26 | homeless_date=2026-03-29
Safe place to sleep tonight? | Yes | rough_sleeping=false
## Risk
RoSH | Low | risk.level=low
MAPPA | No |
Arson history | No | risk.arson=false
Sexual offences | No |
## Professionals
Drug and alcohol worker | N/A |
Social worker | N/A |
Other | Citizens Advice Southend, debt caseworker Nina Frost | other_professionals=Citizens Advice Southend, debt caseworker Nina Frost
! consent.given=true
""", lambda i: docx_pairs(i, "Housing referral - Duty to Refer (v3)"), lenient=["custody.status", "housing.situation", "other_professionals", "unmapped", "risk.registered_sex_offender", "homeless_status"],
     shape="two pairs a row; consent only in the covering mail", to="southend.housing@southend.example")

send("ward-questions-below", "Discharge Hub <discharge.hub@nhs.example>", "Referral: ward 12", "Dear team\n\nPlease find a referral attached for a current in-patient.\n\nThanks\nDischarge Hub, 01632 960500\n", """
> This form is to be used by ward staff. Return to the council in whose area the patient wishes to live. Do not use for patients who are ordinarily resident abroad.
Which hospital and ward is the patient on? | St Anselm's Hospital, Ward 12 (Stroke) | person.contact_via ;; agency=hospital
What is the patient's full name? | Mrs Beryl Ottaway | person.name=Beryl Ottaway
What is the patient's date of birth? | 06.07.1940 | person.date_of_birth=1940-07-06
What is the NHS number? | 401 023 2137 | person.nhs_number=4010232137
Where was the patient living before admission? | Mobile home, Plot 4, Creeksea Park, Burnham-on-Crouch CM0 8ZZ | person.last_settled_address=Plot 4, Creeksea Park, Burnham-on-Crouch CM0 8ZZ
Why can the patient not go back? | No longer suitable: four steps to the door and no room for a hoist | housing.loss_reason
When is the patient likely to be discharged? | 11 May 2026 | u
Does the patient consent to this referral? | Yes. Consent form signed on 20 April 2026 | consent.given=true ;; consent.method=written ;; consent.date=2026-04-20
What are the patient's health and care needs? | Left-sided weakness, hoist transfers, four calls a day | needs.physical_health
Who else is involved? | Hospital social worker: Ian Rumbold, 01632 960501 | other_professionals
Who is completing this form? | Sinead Gallagher | referrer.name
What is your job title? | Stroke Discharge Facilitator | referrer.role
What is your telephone number? | 01632 960502 | referrer.phone
! referrer.team=Discharge Hub
""", lambda i: docx_lines(i, "Homelessness referral from hospital", below=True), lenient=["person.address", "person.last_settled_address", "referrer.team", "referrer.organisation", "housing", "reason"],
     shape="bold question, answer in the paragraph below, guidance first", to="housing@maldon.example")

send("jcp-one-page-label-in-cell", "JCP Grays <jcp.grays@dwp.example>", "Duty to refer - customer", None, """
Customer's surname | Ferreira |
Customer's first name | Luana | person.name=Luana Ferreira
NINO | SH 90 33 71 A | person.ni_number=SH903371A
Date of birth | 27/08/1993 | person.date_of_birth=1993-08-27
Contact number | 07700 900284 | person.phone
Preferred language | Portuguese | person.language
Address now | 64 Argent Street, Grays RM17 6ZX | person.address
Nationality | Brazilian |  person.nationality
Immigration status | Pre-settled status | person.immigration_status
What has happened? | Employer's tied accommodation; job ended on 27 March and she has been told to leave by 24 April | reason
Local housing authority chosen by the customer | Thurrock Council | authority=Thurrock
Consent (tick) | [x] in writing   [ ] verbally | consent.given=true ;; consent.method=written
Name of work coach | Jamal Whitby | referrer.name ;; referrer.role=work coach ;; agency=jobcentre
Jobcentre | Grays | referrer.organisation
Jobcentre phone | 01632 960281 | referrer.phone
Date sent | 1-Apr-2026 | referral_date=2026-04-01
""", lambda i: docx_cells(i, "Jobcentre Plus referral to a housing authority"), lenient=["referrer.role", "referrer.organisation", "homeless_date", "homeless_status", "housing"],
     html="<p>Hello, please find attached a duty to refer form for one of our customers.</p><p>Jamal Whitby<br>Grays Jobcentre</p>", shape="label and answer in one cell; HTML mail only", to="housing@thurrock.example")


def voids(items):
    """A YJS form: three columns, number, question, answer."""
    d = docx_doc("Youth Justice: accommodation alert")
    t = d.add_table(0, 3, "Light Grid Accent 1")
    n = 0
    for it in items:
        r = t.add_row().cells
        if it[0] != "q":
            fill(r[0].merge(r[2]), it[1], True)
            continue
        n += 1
        fill(r[0], str(n))
        fill(r[1], it[1])
        fill(r[2], it[2])
    return d


send("yjs-three-columns", "Youth Justice Admin <admin@yjs.example>", "Accommodation alert (sent for Marie)", "Sent on behalf of Marie Kellow - please reply to her not to me: marie.kellow@yjs.example\n\nAdmin\n", """
## The young person
Child's name | Tyrell Banton | person.name
Likes to be called | Ty | person.known_as
Born on | 30th May 2008 | person.date_of_birth=2008-05-30
Ethnicity | Black Caribbean | person.ethnicity
Looked after? | No |
Lives with | Father, Devon Banton | housing.situation
At | 5 Pyenest Road, Harlow CM19 4ZZ | person.address
## Legal status
Current order | Remanded to youth detention accommodation |
Where held | HMYOI Wetherby | custody.prison ;; custody.status=remand
Release or next court date | Court 7 May 2026 | u
## The alert
What is the worry about accommodation? | Father says that he cannot come home if released. No other family in the county. | reason
Does the child agree to a referral to the council? | Yes | consent.given=true
Do parents agree? | Father aware |  u
Which council? | Harlow | authority=Harlow
Risk of serious harm | Medium | risk.level=medium
## The worker
Case manager | Marie Kellow | referrer.name ;; referrer.role=Case manager ;; agency=youth_offending_team
Case manager's mobile | 07700 900455 | referrer.phone
! referrer.email=marie.kellow@yjs.example
""", voids, lenient=["referrer.role", "person.address", "person.last_settled_address", "housing", "referrer.email", "referrer.organisation", "agency", "lead", "household", "homeless_status", "person.contact_via"],
     shape="number, question, answer in three columns; a court date in place of a release date", to="homelessness@harlow.example")

send("crs-provider-branded", "Kirsty Bell <kirsty.bell@pathwayhomes.example>", "Referral under DTR x1", "Hi both\nAttached as discussed.\nKirsty Bell\nHousing Navigator, Pathway Homes CIC\nM 07700 900233\n", """
## Pathway Homes CIC - CRS Accommodation
Navigator | Kirsty Bell | referrer.name
Service user | Mr Denzil Prowse | person.name=Denzil Prowse
D.O.B. | 04 / 12 / 1970 | person.date_of_birth=1970-12-04
CRN number | B771409 | person.crn
Prison number | A0447CV | person.prison_number
Establishment | HMP Bure | custody.prison
Earliest release date | 05 / 06 / 2026 | custody.release_date=2026-06-05
Referral to (council) | Colchester City Council | authority=Colchester
## Housing assessment summary
Where did the person live before? | With wife at 16 Mersea View, West Mersea. Relationship ended, barred by licence condition | housing.situation
Tenancies held in the last five years | One - Colne Housing 2019 to 2022, left with no debt | u
Rent arrears | None |
Assets / vehicle | None |
Income on release | UC to be claimed | u
What does the person want? | One-bed flat or shared house, not Mersea Island | u
## Support needs (delete those not needed)
Needs | Budgeting, registering with a GP, alcohol | needs.support+=Budgeting ;; needs.support+=registering with a GP ;; needs.support+=alcohol
## Risk summary
From OASys | High RoSH to known adult (ex-wife). Non-contact condition | risk.level=high ;; risk.summary=High RoSH to known adult (ex-wife). Non-contact condition
RSO? | Yes - MAPPA 1 / Level 1 | risk.registered_sex_offender=true ;; risk.mappa_category=1 ;; risk.mappa_level=1
Areas to avoid | West Mersea and Peldon | risk.excluded_areas
## Consent
Has the service user consented to this referral? | Yes, verbally by video link | consent.given=true ;; consent.method=oral
Probation practitioner | Helen Dacosta, 01632 960390, helen.dacosta@probation.example | lead.name=Helen Dacosta ;; lead.phone=01632 960390 ;; lead.email=helen.dacosta@probation.example
! referrer.role=Housing Navigator
! referrer.organisation=Pathway Homes CIC
! referrer.phone=07700 900233
! agency=other
""", lambda i: docx_table(i, None, heads="para", colon=":"), lenient=["person.last_settled_address", "housing", "lead", "custody.licence_conditions", "needs.support", "custody.release_type", "agency"],
     shape="navigator's form with headings between tables, ex-wife named only as such", to="dutytorefer@colchester.example")

send("army-leavers-lines", "Resettlement Colchester <ierc.colchester@mod.example>", "SL housing referral", "Good afternoon,\n\nA Service Leaver's referral is attached for action.\n\nRegards\n\nMs V Inskip\nIndividual Resettlement Staff\n01632 960700\n", """
## HM Forces - Housing referral for Service Leavers
Service number | 30114477 | u
Rank and name | Cpl Angela Brightwell | person.name=Angela Brightwell
DoB | 11-Oct-1991 | person.date_of_birth=1991-10-11
Unit | 16 Med Regt | u
Last day of service | 19-Jun-2026 | u
Present accommodation | SLA, Merville Barracks | housing.situation
Must leave on | 19-Jun-2026 | homeless_date=2026-06-19
Home email | a.brightwell@mailbox.example | person.email
Mobile | 07700 900019 | person.phone
Dependants moving with SL | Son, Noah Brightwell, 3 yrs | household+=Noah Brightwell/Son/
Desired housing authority | Braintree | authority=Braintree
Why there | Parents live in Bocking | local_connection.details ;; local_connection.grounds+=family
Medical category affecting housing | Nil |
SL has signed consent (Annex B) | Yes | consent.given=true ;; consent.method=written
! agency=armed_forces
! person.armed_forces=true
! referrer.name=V Inskip
! referrer.role=Individual Resettlement Staff
! referrer.phone=01632 960700
""", lambda i: docx_lines(i, sep="\t"), lenient=["referrer.role", "referrer.organisation", "referrer.team", "homeless_status", "person.address", "household", "needs"],
     shape="label, tab, answer; referrer only in the covering mail")


def tickgrid(items):
    """A council's short form with option grids."""
    d = docx_table(items[:items.index(("p", "GRID"))], "Braintree District - refer someone to us")
    t = d.add_table(3, 6, "Table Grid")
    needs = ["Mental health", "x", "Physical disability", "", "Learning disability", "",
             "Alcohol", "x", "Drugs", "", "Domestic abuse", "", "Offending", "x", "Leaving care", "", "Debt or budgeting", "x"]
    for i, x in enumerate(needs):
        fill(t.rows[i // 6].cells[i % 6], "\u2713" if x == "x" else x)
    rest = items[items.index(("p", "GRID")) + 1:]
    return docx_table(rest, doc=d)


send("council-short-form-tick-grid", "Maya Trent <maya.trent@essexcc.example>", "Referral for Braintree DC", "Please find attached\n\nMaya Trent\nAdult Social Care\n", """
## Who are you?
Your name | Maya Trent | referrer.name
Your organisation | Essex County Council, Adult Social Care | referrer.organisation ;; agency=social_services
Your job | Social Worker, Mid Locality Team | referrer.role=Social Worker ;; referrer.team=Mid Locality Team
Phone | 01632 960666 | referrer.phone
Email | maya.trent@essexcc.example | referrer.email
## Who are you referring?
Name | Colin Amberley | person.name
Date of birth | 24/4/56 | person.date_of_birth=1956-04-24
Phone | c/o me | person.contact_via=c/o me
Address | 31 Panfield Way, Braintree, CM7 5YY | person.address
Are they homeless? | No - but will be when the house is sold | homeless_status=threatened
Why? | Wife has died and the house belonged to her son, who is selling it | reason
> Which of these do they need help with? Tick all that apply
> GRID
Anything else? | Very hard of hearing. Use text relay. | u
Have they agreed to be referred? | Yes | consent.given=true
! needs.support+=Mental health
! needs.support+=Alcohol
! needs.support+=Offending
! needs.support+=Debt or budgeting
""", tickgrid, lenient=["authority", "person.contact_via", "needs.physical_health", "referrer.role", "referrer.team", "housing", "unmapped"], shape="grid of needs with a tick in the cell after")

send("housing-association-pre-eviction", "Tenancy Sustainment <sustainment@colnehomes.example>", "C2R referral", "See attached for Ms Tapley.\n\nTenancy Sustainment | Colne Homes | 01632 960812\n", """
> Colne Homes has signed up to the Commitment to Refer. Office use - Ref: CH/26/0417   Logged: 09/04/2026
## Tenant
Tenant's name | Ms Rosalind TAPLEY | person.name=Rosalind Tapley
Joint tenant | None |
Tenancy reference | 0098123 | u
Tenancy address | 4 Wick Lane, Colchester CO2 8ZZ | person.address
Date of birth | 17 Jan 1979 | person.date_of_birth=1979-01-17
Tel | 07700 900390 / 07700 900391 | person.phone
Others in the home | Chloe Tapley (daughter, 14/05/2010); Ethan Tapley (son, 02/09/2013) | household+=Chloe Tapley/daughter/2010-05-14 ;; household+=Ethan Tapley/son/2013-09-02
## Risk of losing the home
Notice served | Yes, NSP 12 Feb 2026 | u
Arrears at today's date | £2,640.18 | housing.arrears
Court date | 21 May 2026 | u
Why has this happened? | Hours cut at work, UC overpayment being recovered | housing.loss_reason
What have we done? | Referred to money advice, applied for DHP (refused) | u
## Agreement
Tenant agrees to referral? | Yes (phone call 08/04/2026) | consent.given=true ;; consent.method=oral ;; consent.date=2026-04-08
Completed by | Abdul Kader, Tenancy Sustainment Officer | referrer.name=Abdul Kader ;; referrer.role=Tenancy Sustainment Officer
Date | 09/04/2026 | referral_date=2026-04-09
! referrer.organisation=Colne Homes
! referrer.phone=01632 960812
! agency=other
! external_reference=CH/26/0417
""", lambda i: docx_table(i, "Commitment to Refer"), lenient=["housing.landlord", "reason", "housing.tenancy_to_save", "external_reference", "homeless_status", "referrer.phone", "referrer.team", "housing.situation"], kind=["referral", "retention_request"],
     shape="landlord's form with an office line first; children in a sentence; two phones", to="dutytorefer@colchester.example")

send("refuge-with-abuser-block", "Lantern House <referrals@lanternhouse.example>", "Commitment to refer - confidential", "CONFIDENTIAL - do not copy to the address on the council's system.\n", """
## LANTERN HOUSE MOVE-ON REFERRAL
Key worker | Ottilie Brand | referrer.name ;; referrer.role=Key worker
Service | Lantern House Refuge | referrer.organisation ;; agency=other
Key worker mobile | 07700 900901 | referrer.phone
## WOMAN'S DETAILS
Name | Farzana Begum Chowdhury | person.name
Date of birth | 03 Mar 1995 | person.date_of_birth=1995-03-03
Safe number | 07700 900902 | person.phone
Safe to text? | Yes | u
Language | Sylheti - interpreter needed | person.language=Sylheti ;; person.interpreter_needed=true
Recourse to public funds? | Yes - DDVC granted 01/2026 | person.public_funds=true
Immigration status | Leave under DDVC | person.immigration_status
Pregnant? | Yes, due August | person.pregnant=true
Children with her | Rayan Chowdhury 12.12.2021 | household+=Rayan Chowdhury//2021-12-12
## PERPETRATOR'S DETAILS
Name | Imran Chowdhury |
Date of birth | 01 Jun 1990 |
Last known address | 18 Dock Street, Tilbury |
Areas where she is not safe | Tilbury, Grays, East London | risk.excluded_areas
## MOVE-ON
Licence ends | 31 May 2026 | homeless_date=2026-05-31
Housing authority she has chosen | Chelmsford City Council | authority=Chelmsford
Reason for choosing | No links there, so he will not look | local_connection.reason_elsewhere
Has she consented? | Yes - in writing | consent.given=true ;; consent.method=written
! needs.domestic_abuse=true
""", lambda i: docx_pairs(i, None, heads="para"), lenient=["referrer.role", "homeless_date", "unmapped", "household.relationship", "homeless_status", "housing", "local_connection", "needs.domestic_abuse"],
     shape="perpetrator's block with the same labels after the woman's", to="housing.options@chelmsford.example")


def mixedfont(items):
    """A probation form without rules, label and answer parted by a colon in small print."""
    d = docx_table(items, "Homeless Prevention Taskforce referral", style="Normal Table", heads="para", bold=False)
    for t in d.tables:
        for r in t.rows:
            for p in r.cells[0].paragraphs:
                for run in p.runs:
                    run.font.size = Pt(8)
                    run.font.all_caps = True
    return d


send("taskforce-no-rules", "HPT East <hpt.east@probation.example>", "HPT referral 2026/118", "Morning - new one attached. Ref 2026/118.\nHPT East\n", """
## Basics
Name | Cameron Ilesley | person.name
Alias | Cameron Dodd | person.known_as
Born | 7 Nov 2000 | person.date_of_birth=2000-11-07
Case number | T004518 | person.crn
Nomis | A7702FL | person.prison_number
Held at | Highdown (HMP) | custody.prison=HMP High Down
Out on | 8 May 2026 | custody.release_date=2026-05-08
How released | HDC if address found, otherwise CRD 19 June 2026 | custody.release_type=HDC
Tag needed? | Yes | u
## Accommodation
Status on release | Homeless | homeless_status=threatened
Ever had own tenancy? | Never | u
Council | Rochford | authority=Rochford
Link to council area | Employed at Purdeys Industrial Estate before sentence | local_connection.details ;; local_connection.grounds+=employment
## Vulnerability
Care leaver | Yes | person.care_leaver=true
Ex-forces | No | person.armed_forces=false
ADHD/autism | ADHD | needs.mental_health=ADHD
Drugs | Ketamine, last used 2025 | needs.substance_misuse
## People
Taskforce officer | Winnie Okoro | referrer.name
Officer's number | 07700 900111 | referrer.phone
Community offender manager | Joel Pinder | lead.name
COM's number | 01632 960122 | lead.phone
COM's email | joel.pinder@probation.example | lead.email
Consented? | Y - signed 2/4/26 | consent.given=true ;; consent.method=written ;; consent.date=2026-04-02
! agency=probation
! external_reference=2026/118
""", mixedfont, lenient=["referrer.role", "referrer.team", "referrer.organisation", "needs.mental_health", "custody.release_type", "agency", "local_connection.grounds", "homeless_status"],
     shape="borderless table, terse labels in small capitals", to="housing@rochford.example")

send("sexual-health-nurse-plain", "Homeless Health <hh@nhs.example>", "new ref", "Attached ref for Ms E P\n", """
## Homeless Health Team - referral to local authority
Client | Eleni Papadakis | person.name
DOB | 01/04/1985 | person.date_of_birth=1985-04-01
NHS | 6234671128 | person.nhs_number
Sleeping site | Multi-storey car park, Victoria Avenue, level 3 | housing.situation
How long? | 6 weeks | u
Rough sleeping verified by outreach? | Yes | rough_sleeping=true
Phone | none |
How to find her | Breakfast club at St Mark's, Tue and Thu 8-9am | person.contact_via
Physical health | Hep C, open wounds | needs.physical_health
Mental health | Refuses assessment | needs.mental_health
Substances | Crack, heroin | needs.substance_misuse
Consent | Verbal to nurse 10.4.26 | consent.given=true ;; consent.method=oral ;; consent.date=2026-04-10
Risks to lone workers | Known dog (Staffie), not aggressive | risk.to_staff
Nurse | Carol-Ann Reddy RGN | referrer.name=Carol-Ann Reddy
Nurse's contact | 07700 900673 carol-ann.reddy@nhs.example | referrer.phone=07700 900673 ;; referrer.email=carol-ann.reddy@nhs.example
! referrer.team=Homeless Health Team
! referrer.role=Nurse
""", lambda i: docx_lines(i, bold=False, sep=" - "), lenient=["agency", "referrer.role", "referrer.team", "homeless_status", "person.no_fixed_abode", "person.address", "housing"], filename="EP.docx",
     shape="label - answer lines, contact with phone and mail together", to="southend.housing@southend.example")

send("prison-basic-custody-screening", "Reception Team <bcst@prisons.example>", "Housing: new reception with tenancy", "Hello, he has a tenancy with you which we want to keep. Details on the form. Please can someone ring the wing.\n\nReception Team\n", """
## Basic custody screening - housing action
Prisoner | Mr Neil Astbury | person.name=Neil Astbury
Number | A5126FN | person.prison_number
Date of birth | 20/10/1972 | person.date_of_birth=1972-10-20
Prison | HMP Chelmsford | custody.prison
Received into custody | 11/04/2026 | u
Status | Convicted, sentenced to 14 weeks | custody.status=sentenced ;; custody.sentence_length=14 weeks
Expected release | 29/05/2026 | custody.release_date=2026-05-29
## Existing home
Does he have a tenancy? | Yes | housing.tenancy_to_save=true
Address | 27 Tolliver Road, Witham CM8 1ZZ | person.last_settled_address
Landlord | Eastlight | housing.landlord
Is rent being paid? | No, UC stops on sentence | u
Arrears | £0 at reception | housing.arrears
What help is wanted from the council? | Advice on HB/UC housing costs for short sentence and to tell the landlord that he is coming back | reason
Prisoner agrees to us contacting you | Yes, signed | consent.given=true ;; consent.method=written
Completed by | Off. D Sparrow, Reception | referrer.name=D Sparrow ;; referrer.team=Reception
! agency=prison
""", lambda i: docx_pairs(i, None), kind="retention_request", lenient=["referrer.role", "referrer.team", "referrer.name", "referrer.organisation", "housing.arrears", "person.last_settled_address", "person.contact_via"],
     shape="retention request on a screening form")

send("consent-refused-low-key", "Ward Clerk <ward3@nhs.example>", "Form - P Standish", "Hi, as per policy form completed, he doesn't want you to have it really but Sister said send\n", """
## Referral to housing
Name of patient | Philip Standish | person.name
DOB | 15/06/1953 | person.date_of_birth=1953-06-15
Ward | 3 |
Current address | 70 Rectory Lane, Rochford SS4 1YY | person.address
Problem | Hoarding. Landlord has started possession | reason
Patient agrees to referral | No - declined, has capacity | consent.given=false
Referred by | Sr. Wilhelmina Page | referrer.name=Wilhelmina Page
Ext | 4410 | referrer.phone
! agency=hospital
""", lambda i: docx_table(i, None, colon=" :"), review=True, lenient=["referrer.phone", "referrer.role", "agency", "person.contact_via", "homeless_status", "unmapped", "housing"], to="housing@rochford.example",
     shape="consent refused; extension instead of a number")
