"""Word forms, third part: councils' own forms, portal wording, hospital wards, and files that went through LibreOffice."""
import io

from docx.shared import Pt
from file_lib import Msg, Staff, fd, convert, fixed_zip
from file_word import Word, DOCX

LATER = []  # (message, stem, docx bytes, file name): through LibreOffice and back to docx


def liverpool():
    m = Msg('file-docx-portal-wording', 'docx', 'python-docx', 'council portal questions printed to Word, literal "none" where an agency was asked for, one field for release or homelessness date', n=40, female=False)
    v, d, u, p = m.v, m.d, m.u, m.p
    s = Staff(40, 'Probation Service', 'Probation Officer', 'probation.example')
    w = Word('Arial', 11)
    w.h('Homeless referral on behalf of someone else', 1)
    for q, a in (('do you have the permission of the applicant to submit this information on their behalf?', v('consent.given', True, 'Yes')), ('What is your role?', u('What is your role?', 'Partner agency')), ('Adviser name', 'none'), ('Role of person referring', m.rr(s)), ('Name of person referring', m.rn(s)), ('Address of referrer', u('Address of referrer', '18 Victoria Avenue, Southend-on-Sea')),
                 ('Email address of referrer', m.re(s)), ('Phone number of referrer', m.rp(s)), ('Please indicate which agency is referring the main applicant', m.ro(s)), ('Release date / Homelessness date (dd/mm/yyyy)', d('custody.release_date', '2026-09-16')), ('Current Prison or approved premises', v('custody.prison', 'HMP Chelmsford', 'HMP/YOI Chelmsford')), ('Details of most recent conviction', v('custody.offence', 'Theft from shop x 6')), ('Date of sentence', d('custody.sentence_date', '2026-06-18')),
                 ('Does the customer have a history of substance misuse?', v('needs.substance_misuse', 'Yes, heroin and crack, on a script')), ('Agency referral details. If you are not an agency, please type none', 'none'), ('Urgency of case', u('Urgency of case', 'Homeless in 56 days')), ('Do they have a safe place to stay tonight?', u('Do they have a safe place to stay tonight?', 'Yes, in custody')), ('What date will they no longer have access to the safe space?', u('What date will they no longer have access to the safe space?', '16/09/2026')),
                 ('Main applicant: title', u('Title', 'Mr')), ('Main applicant: first name', m.first()), ('Main applicant: last name', m.last()), ('Main applicant: date of birth', m.dob()), ('Main applicant: national insurance number', m.ni())):
        w.p('**' + q + '**').p(a)
    m.tick('agency', 'probation')
    m.lenient += ['homeless_status', 'rough_sleeping', 'homeless_date', 'unmapped', 'reason']
    m.attach('Homeless referral summary.docx', w.bytes(), DOCX)
    m.mail(f'{s.name} <{s.email}>', 'housingsolutionsteam@southend.gov.uk', 'Homeless referral', 'Hi, I could not get your portal to submit so I copied the questions into Word. Please accept.\n\n' + s.first + '\n', '2026-08-01T10:10')


def ward():
    m = Msg('file-docx-ward-questionnaire', 'docx', 'python-docx', 'NHS ward questionnaire, hints in brackets under each label, discharge date', n=41, female=True)
    v, d, u, p = m.v, m.d, m.u, m.p
    s = Staff(41, 'Broomfield Hospital', 'Ward Sister', 'nhs.example', 'Terling Ward')
    w = Word('Arial', 10)
    w.header('NHS – PATIENT IDENTIFIABLE').h('Homelessness Referral', 2).p('**Patient details**')
    w.t([['Date of referral', d('referral_date', '2026-07-29', 'mon')], ['Patient name', m.nm('Sur,')], ['DOB', m.dob('mon')], ['NHS number', m.nhs()], ['Current ward', v('person.contact_via', 'Terling Ward')], ['Last known address', m.lastaddr()], ['Reason for referral\n[[i:(Give details such as the dates of being homeless, where the patient was staying prior to admission, and what steps they have taken to prevent homelessness)]]', v('reason', 'Homeless since May 2026. Was staying in a tent at Hylands before admission. Asked at the council office in June but had no phone to be called back on.')],
         ['What benefits does the patient receive, and the total amount of payments received per month?', u('What benefits does the patient receive', 'Universal Credit £393.45')]], widths=[8, 9])
    w.p('**Patient circumstance**')
    w.t([['Is the patient homeless?', v('homeless_status', 'homeless', 'Yes')], ['Do they have any criminal convictions - arson, GBH, sex offender and so on?', u('Do they have any criminal convictions', 'Patient says none')], ['Is the patient fleeing domestic abuse?', v('needs.domestic_abuse', False, 'No')], ['What current community support does the patient have in place on discharge - social worker, CPN, Enablement? Give contact details', v('other_professionals', 'CPN Ade Oyelaran, First Response, 01632 960522')],
         ['Current diagnosis and medication, and can the patient administer their own medication?', v('needs.physical_health', 'Cellulitis, oral antibiotics; self-administers')], ['Expected discharge date', u('Expected discharge date', '04 Aug 2026')], ['Consent', v('consent.given', True, 'Patient Consents')]], widths=[8, 9])
    w.p('Completed by ' + m.rn(s) + ', ' + m.rr(s) + ', ext 4471')
    m.tick('referrer.team', None)
    m.tick('agency', 'hospital')
    m.lenient += ['unmapped', 'risk.registered_sex_offender', 'risk.arson', 'rough_sleeping', 'referrer.phone', 'referrer.team', 'referrer.organisation', 'custody.offence', 'needs.mental_health', 'housing.situation', 'homeless_date']
    m.attach('S1 Homelessness Referral.docx', w.bytes(), DOCX)
    m.mail(f'{s.name} <{s.email}>', 'housing.adviceemail@chelmsford.gov.uk', '[secure] Duty to Refer (housing), CHELMSFORD', 'Dear team, please find attached the homelessness referral. Expected discharge 04/08.\n\n' + s.name + '\nWard Sister, Broomfield Hospital\n', '2026-07-29T18:18')
    m.tick('referrer.organisation', s.org)


def short_kent():
    m = Msg('file-docx-short-form-tick-agency', 'docx', 'python-docx', 'list of referring bodies to tick, box before the word, Wingdings ticks', n=42, female=False)
    v, d, u, p = m.v, m.d, m.u, m.p
    s = Staff(42, 'Clacton Jobcentre', 'Disability Employment Adviser', 'dwp.example')
    on, off = '[[wing:F0FE]] ', '[[wing:F0A8]] '
    w = Word('Calibri', 11)
    w.h('Short Duty to Refer Form', 2).p('**Which public authority is making this referral?**')
    for i, o in enumerate(['Prison', 'Youth offender institution', 'Secure training centre', 'Youth offending team', 'Probation service', 'Jobcentre Plus', 'Social services authority', 'Emergency department', 'Urgent treatment centre', 'Hospital in-patient', 'Secretary of State for Defence']):
        w.p((on if i == 5 else off) + o)
    m.tick('agency', 'jobcentre')
    w.t([['Name of person being referred', m.nm('title')], ['Their date of birth', m.dob()], ['Their telephone and email', m.tel() + '  ' + m.email()], ['Their address now', m.addr()], ['Housing authority they have chosen', v('authority', 'Tendring')], ['They are', on + 'homeless   ' + off + 'threatened with homelessness'], ['Are they at risk of sleeping rough tonight?', on + 'No  ' + off + 'Yes'], ['Agreed reason for the referral', v('reason', 'Staying in a chalet that is closed from September under the site licence, no heating. Lost job as a warden.')], ['I confirm the person has agreed to this referral', on + 'Yes']])
    m.tick('homeless_status', 'homeless')
    m.tick('rough_sleeping', False)
    m.tick('consent.given', True)
    w.p('Referrer: ' + m.rn(s) + ', ' + m.rr(s) + ', ' + m.ro(s) + '. ' + m.rp(s) + '. ' + m.re(s) + '. ' + d('referral_date', '2026-08-12', 'm'))
    m.lenient += ['housing.situation', 'homeless_date', 'housing.loss_reason']
    m.attach('Short DTR.docx', w.bytes(), DOCX)
    m.mail(f'{s.name} <{s.email}>', 'housingoptions@tendringdc.gov.uk', 'Duty to Refer short form', 'Please find attached.\n\n' + s.name + '\n', '2026-08-12T09:44')


def merged_vertical():
    m = Msg('file-docx-merged-side-headings', 'docx', 'python-docx', 'vertically merged side headings, label/answer in the second and third column, landscape', n=43, female=False)
    v, d, u, p = m.v, m.d, m.u, m.p
    s = Staff(43, 'HMP Thameside', 'Housing Advice Worker', 'resettle.example')
    w = Word('Calibri', 10, landscape=True)
    w.h('Through the Gate: housing referral', 2)
    w.t([['Client', 'Name', m.nm()], ['', 'DOB / Prison No', m.dob('s') + ' / ' + m.noms()], ['', 'Nationality & status', v('person.nationality', 'Ghanaian') + ', ' + v('person.immigration_status', 'Indefinite leave to remain')], ['', 'NRPF?', v('person.public_funds', True, 'No')],
         ['Release', 'Prison', v('custody.prison', 'HMP Thameside', 'Thameside')], ['', 'Date and type', d('custody.release_date', '2026-10-08', 's') + ' ' + v('custody.release_type', 'ARD')], ['', 'Supervised by', v('lead.name', 'Bronwen Casey', 'Bronwen Casey (COM), Thurrock NPS, 01632 960614')],
         ['Housing', 'Before prison', v('housing.situation', 'Council tenancy in Aveley, ended by Thurrock after 6 months absence')], ['', 'Can return?', u('Can return?', 'No')], ['', 'Why homeless', v('reason', 'No tenancy to go back to and no family in the UK')], ['', 'Rent owed', v('housing.arrears', 'approx. £2k')],
         ['Risk', 'MAPPA', 'Cat 3 Level 2' + m.tick('risk.mappa_category', 3) + m.tick('risk.mappa_level', 2)], ['', 'RoSH', v('risk.level', 'very_high', 'Very High')], ['', 'Staff', v('risk.to_staff', 'Two to one visits only')], ['Consent', 'Signed?', v('consent.given', True, 'Y') + m.tick('consent.method', 'written')], ['Us', 'Worker', m.rn(s) + ' – ' + m.rr(s)], ['', 'Contact', m.rp(s) + '; ' + m.re(s)]],
        merge=[(0, 0, 3, 0), (4, 0, 6, 0), (7, 0, 10, 0), (11, 0, 13, 0), (15, 0, 16, 0)], bold=(0,), widths=[3, 5, 16])
    m.tick('lead.phone', '01632 960614')
    m.tick('agency', 'other')
    m.lenient += ['agency', 'homeless_status', 'housing.situation', 'housing.loss_reason', 'unmapped', 'custody.status', 'referrer.organisation', 'consent.method', 'lead.phone']
    m.attach('TTG referral.docx', w.bytes(), DOCX)
    m.review = True
    m.mail(f'{s.name} <{s.email}>', 'HousingOptions@thurrock.gov.uk', 'TTG housing referral', 'Hi all,\n\nNew one for you, see form.\n\n' + s.first + '\n', '2026-08-25T11:31')


def header_footer_only():
    m = Msg('file-docx-referrer-in-header', 'docx', 'python-docx', 'referrer and date stand in the page header and footer, the person’s name in the title line', n=44, female=False)
    v, d, u, p = m.v, m.d, m.u, m.p
    s = Staff(44, 'Crouch Valley Youth Offending Service', 'Seconded Probation Officer', 'yos.example')
    w = Word('Times New Roman', 12)
    w.header('From: ' + m.rn(s) + ', ' + m.rr(s) + ', ' + m.ro(s) + '\t\tDate: ' + d('referral_date', '2026-05-11', 'm'))
    w.footer('Telephone ' + m.rp(s) + '  E-mail ' + m.re(s))
    w.p('**Duty to Refer: ' + m.nm('SUR') + '**').lines('Date of birth: ' + m.dob('m'), 'Contact: ' + m.tel() + ' (best by WhatsApp)', 'Authority asked for: ' + v('authority', 'Rochford', 'Rochford District Council'), 'Where living: ' + v('housing.situation', 'Supported lodgings in Hockley until age 18 plus 3 months'), 'Loses it on: ' + d('homeless_date', '2026-06-30', 'm'), 'Why: ' + v('reason', 'Supported lodgings placement ends and leaving care service has no vacancy.'), 'Order: ' + v('custody.status', 'community_order', 'Youth rehabilitation (community) order to March 2027'), 'Consent: ' + v('consent.given', True, 'verbal, given') + m.tick('consent.method', 'oral') + ' ' + d('consent.date', '2026-05-08', 'm'))
    m.tick('agency', 'youth_offending_team')
    m.lenient += ['custody.status', 'homeless_status', 'person.care_leaver', 'housing.loss_reason', 'person.contact_via']
    m.attach('letter form.docx', w.bytes(), DOCX)
    m.mail(f'{s.name} <{s.email}>', 'housingoptions@rochford.gov.uk', 'Duty to refer', 'Attached, with thanks.\n', '2026-05-11T15:35')


def consent_refused():
    m = Msg('file-docx-consent-refused', 'docx', 'python-docx', 'form complete but the consent box says No', n=46, female=False, review=True)
    v, d, u, p = m.v, m.d, m.u, m.p
    s = Staff(46, 'HMP Lincoln', 'Offender Supervisor', 'hmpps.example')
    w = Word('Arial', 11)
    w.h('Duty to Refer', 2).t([['Name', m.nm()], ['DOB', m.dob()], ['Prison no', m.noms()], ['Prison', v('custody.prison', 'HMP Lincoln')], ['Release', d('custody.release_date', '2026-08-27')], ['Council', v('authority', 'Brentwood', 'Brentwood Borough Council')], ['Reason', v('reason', 'NFA')], ['Consent to referral', 'Yes ☐   No ☒' + m.tick('consent.given', False)], ['If no, why not?', u('If no, why not?', 'Says the council never helped him and will sort himself out')], ['Completed by', m.rn(s) + ', ' + m.rr(s)]])
    m.tick('agency', 'prison')
    m.tick('person.no_fixed_abode', True)
    m.lenient += ['person.no_fixed_abode', 'homeless_status', 'unmapped']
    m.attach('DTR form.docx', w.bytes(), DOCX)
    m.mail(f'{s.name} <{s.email}>', 'housingneeds@brentwood.gov.uk', 'DTR for info', 'Hello, sending for information as required before release.\n' + s.name + '\n', '2026-08-20T13:00')


def two_forms():
    m = Msg('file-docx-two-forms-attached', 'docx', 'python-docx', 'two different forms for two people in one mail', n=47, female=False)
    s = Staff(47, 'HMP Wandsworth', 'Resettlement Officer', 'hmpps.example')
    for i, (num, rel, lha, why) in enumerate(((47, '2026-09-25', 'Harlow', 'Lost bedsit in Old Harlow, belongings in storage. No one to stay with.'), (148, '2026-10-02', 'Harlow', 'Marriage has ended; wife has an injunction.'))):
        if i:
            m.next()
        from file_lib import Person
        m.p = Person(num, False)
        v, d, u, p = m.v, m.d, m.u, m.p
        w = Word('Arial' if i else 'Calibri', 11)
        rows = [['Name', m.nm('SUR,')], ['Number', m.noms()], ['DOB', m.dob('s' if i else 'dmy')], ['Prison', v('custody.prison', 'HMP Wandsworth', 'Wandsworth')], ['Release date', d('custody.release_date', rel, 's' if i else 'dmy')], ['LHA', v('authority', lha)], ['Reason for referral', v('reason', why)], ['Consent (Y/N)', v('consent.given', True, 'Y')], ['Referrer', m.rn(s)], ['Role', m.rr(s)]]
        if i:
            rows = [[rows[j][0] + ': ' + rows[j][1], rows[j + 1][0] + ': ' + rows[j + 1][1]] for j in range(0, 10, 2)]
        w.h('Duty to Refer – HMP Wandsworth', 2).t(rows)
        m.tick('agency', 'prison')
        m.tick('referrer.phone', s.phone)
        m.attach(f'DTR {p.last}.docx', w.bytes(), DOCX)
    m.lenient += ['referrer.team', 'needs.domestic_abuse', 'homeless_status', 'housing.loss_reason', 'referrer.organisation', 'referrer.phone']
    m.mail(f'{s.name} <{s.email}>', 'housing.options@harlow.gov.uk', 'x2 DTRs', f'Hi\n\nTwo referrals attached this time.\n\n{s.name}\nResettlement, HMP Wandsworth\n{s.phone}\n', '2026-08-07T11:11')


def forwarded():
    m = Msg('file-docx-forwarded-by-colleague', 'docx', 'python-docx', 'forwarded inside the council’s chain, form made by somebody else than the sender, table with dotted lines', n=48, female=True)
    v, d, u, p = m.v, m.d, m.u, m.p
    s = Staff(48, 'HMP Downview', 'Resettlement Caseworker', 'hmpps.example')
    f = Staff(49, 'Probation Service', 'Administrator', 'probation.example')
    w = Word('Arial', 10)
    w.h('HMP Downview – Notification of homelessness', 2)
    dots = '…………'
    w.lines('Full name ' + dots + m.nm() + dots, 'Prison number ' + dots + m.noms() + dots + ' D.O.B. ' + dots + m.dob() + dots, 'Date of release ' + dots + d('custody.release_date', '2026-09-09') + dots, 'Council area ' + dots + v('authority', 'Epping Forest') + dots, 'Address on reception ' + dots + m.lastaddr() + dots, 'Reason homeless ' + dots + v('reason', 'Landlord re-let the flat, she has no key and her things are in the garage') + dots, 'Any disability ' + dots + u('Any disability', 'Dyslexia') + dots, 'Agreement given by prisoner (please circle) [[u:YES]] / NO' + m.tick('consent.given', True), 'Caseworker ' + dots + m.rn(s) + dots + ' Ext ' + dots + u('Ext', '7719') + dots)
    m.tick('custody.prison', 'HMP Downview')
    m.tick('agency', 'prison')
    m.tick('referrer.role', 'Resettlement Caseworker')
    m.lenient += ['homeless_status', 'custody.prison', 'referrer.role', 'referrer.phone', 'unmapped', 'needs.physical_health', 'housing.loss_reason', 'referrer.organisation', 'person.last_settled_address', 'person.address', 'referral_date']
    m.attach('Notification.docx', w.bytes(), DOCX)
    m.mail(f'{f.name} <{f.email}>', 'homelessness@eppingforestdc.gov.uk', 'FW: Notification of homelessness', f'Hi, this came to us by mistake, it is for you.\n\nThanks, {f.first}\n\n-----Original Message-----\nFrom: {s.name}\nSent: 10 August 2026 09:41\nTo: probation.admin@probation.example\nSubject: Notification of homelessness\n\nPlease see attached for release 9 September.\n\n{s.name}\nResettlement Caseworker\n', '2026-08-11T09:30')


def lo_simple():
    m = Msg('file-docx-libreoffice-plain', 'docx', 'LibreOffice', 'went through LibreOffice: label/answer table with blank answers and N/A', n=49, female=True)
    v, d, u, p = m.v, m.d, m.u, m.p
    s = Staff(50, 'Stepping Stones Housing Project', 'Project Worker', 'steppingstones.example')
    w = Word('Liberation Sans', 11)
    w.h('Homeless Prevention Referral', 2)
    w.t([['Client name', m.nm()], ['D.O.B.', m.dob('.s')], ['Tel', m.tel()], ['Email', 'none'], ['Address', m.addr()], ['Notice ends', d('homeless_date', '2026-09-30', '.s')], ['Pregnant', 'N/A'], ['Benefits', u('Benefits', 'PIP, UC')], ['NI', ''], ['Reason', v('reason', 'Project is closing, all residents given notice for end of September')], ['Health', 'N/K'], ['Permission from client', ''], ['Your name', m.rn(s)], ['Your organisation', m.ro(s)], ['Your phone', m.rp(s)]])
    m.tick('agency', 'other')
    m.lenient += ['agency', 'homeless_status', 'unmapped', 'housing.loss_reason']
    LATER.append((m, 'a1', w.bytes(), 'prevention referral.docx'))
    m.mail(f'{s.name} <{s.email}>', 'housingoptions@maldon.gov.uk', 'Referral of resident', 'Please see the form. There will be seven more.\n\n' + m.sig(s) + '\n', '2026-08-21T10:40')


def lo_columns():
    m = Msg('file-docx-libreoffice-tabs', 'docx', 'LibreOffice', 'tab-aligned labels and answers without a table, went through LibreOffice', n=50, female=False)
    v, d, u, p = m.v, m.d, m.u, m.p
    s = Staff(51, 'HMP Five Wells', 'Key Worker', 'hmpps.example')
    w = Word('Liberation Serif', 12)
    w.h('Housing Duty to Refer', 2)
    w.lines('Name\t\t\t' + m.nm(), 'Born\t\t\t' + m.dob('l'), 'Number\t\t\t' + m.noms(), 'Prison\t\t\t' + v('custody.prison', 'HMP Five Wells', 'HMP Five Wells'), 'Out on\t\t\t' + d('custody.release_date', '2026-11-24', 'l'), 'Going to\t\t' + v('authority', 'Peterborough', 'Peterborough City Council'), 'Because\t\t' + v('reason', 'Approved premises bed withdrawn, no other address approved'), 'Agreed\t\t\t' + v('consent.given', True, 'Yes, ') + d('consent.date', '2026-09-28', 'l'), 'Risk of harm\t\t' + v('risk.level', 'high', 'High'), 'My name\t\t' + m.rn(s) + ' (' + m.rr(s) + ')', 'COM\t\t\t' + v('lead.name', 'Hilary Marsh') + ' ' + v('lead.phone', '01632 960733'))
    m.tick('agency', 'prison')
    m.lenient += ['homeless_status', 'housing.loss_reason']
    LATER.append((m, 'a2', w.bytes(), 'HousingDTR.docx'))
    m.mail(f'{s.name} <{s.email}>', 'housingneeds@peterborough.example', 'Housing DTR', '\n', '2026-09-30T09:09')


def lo_checks():
    m = Msg('file-docx-libreoffice-grid-ticks', 'docx', 'LibreOffice', 'Yes and No as column heads with an x in one of them, went through LibreOffice', n=51, female=False)
    v, d, u, p = m.v, m.d, m.u, m.p
    s = Staff(52, 'Ely Urgent Treatment Centre', 'Senior Nurse', 'nhs.example')
    w = Word('Liberation Sans', 10)
    w.h('Urgent Treatment Centre – housing referral', 2)
    w.t([['Patient', m.nm('Sur,')], ['Date of birth', m.dob()], ['NHS No.', m.nhs()], ['Mobile', m.tel()], ['Address given', 'NFA' + m.tick('person.no_fixed_abode', True)]])
    w.t([['', 'Yes', 'No', 'Comment'], ['Has the patient agreed to be referred?', 'x', '', v('consent.method', 'oral', 'verbally')], ['Does the patient sleep rough?', 'x', '', u('Does the patient sleep rough? comment', 'by the river')], ['Any risk to staff?', '', 'x', ''], ['Does the patient need an interpreter?', '', 'x', ''], ['Is the patient a care leaver?', '', 'x', ''], ['Has the patient served in the armed forces?', '', 'x', '']])
    for k, x in (('consent.given', True), ('rough_sleeping', True), ('person.interpreter_needed', False), ('person.care_leaver', False), ('person.armed_forces', False), ('risk.to_staff', 'No')):
        m.tick(k, x)
    w.p('Why is the patient homeless? ' + v('reason', 'Left his job with tied accommodation in March')).p('Seen by ' + m.rn(s) + ', ' + m.rr(s) + ', ' + d('referral_date', '2026-06-24') + '. Call us on ' + m.rp(s))
    m.tick('agency', 'urgent_treatment_centre')
    m.tick('homeless_status', 'homeless')
    m.lenient += ['risk.to_staff', 'homeless_status', 'unmapped', 'person.address', 'referrer.organisation', 'housing.loss_reason', 'housing.situation']
    LATER.append((m, 'a3', w.bytes(), 'UTC referral.docx'))
    m.mail('Ely UTC <utc.ely@nhs.example>', 'housing.advice@eastcambs.example', 'UTC housing referral', 'Please see the attached referral.\n', '2026-06-24T20:12')


def ward_two_page():
    m = Msg('file-docx-risk-page-apart', 'docx', 'python-docx', 'second page is a risk page with levels against child, public, adult, staff', n=52, female=False)
    v, d, u, p = m.v, m.d, m.u, m.p
    s = Staff(53, 'HMP Stocken', 'POM', 'hmpps.example')
    c = Staff(54, 'Probation Service', 'COM', 'probation.example')
    w = Word('Arial', 10)
    w.h('Referral to housing authority', 2)
    w.t([['1', 'Name', m.nm()], ['2', 'Alias', v('person.known_as', 'Smiler')], ['3', 'Date of birth', m.dob('-y')], ['4', 'Prison no.', m.noms()], ['5', 'Establishment', v('custody.prison', 'HMP Stocken', 'STOCKEN')], ['6', 'Earliest release', d('custody.release_date', '2026-12-18', '-y')], ['7', 'To which council', v('authority', 'Cambridge', 'Cambridge City')], ['8', 'Reason', v('reason', 'Has always lived with his mum who has gone into a care home. Council took the flat back.')], ['9', 'Consent', v('consent.given', True, 'Signed ') + m.tick('consent.method', 'written') + d('consent.date', '2026-10-20', '-y')], ['10', 'POM', m.rn(s) + ' ' + m.rp(s)], ['11', 'COM', v('lead.name', c.name) + ' ' + v('lead.email', c.email)]], widths=[1, 5, 11])
    w.page().h('Risk page (detach before sharing with landlords)', 2)
    w.t([['Risk of serious harm to', 'Low', 'Med', 'High', 'V High'], ['Children', '✓', '', '', ''], ['Public', '', '✓', '', ''], ['Known adult', '', '', '✓', ''], ['Staff', '✓', '', '', ''], ['Overall', '', '', '✓', '']])
    m.tick('risk.level', 'high')
    w.t([['Registered sex offender', v('risk.registered_sex_offender', False, 'No')], ['Arson', v('risk.arson', False, 'No')], ['MAPPA', 'Category 2, managed at Level 1'], ['Exclusion areas', v('risk.excluded_areas', 'Arbury and King’s Hedges')], ['Who is at risk', v('risk.summary', 'Former partner')]])
    m.tick('risk.mappa_category', 2)
    m.tick('risk.mappa_level', 1)
    m.tick('referrer.role', 'POM')
    m.tick('agency', 'prison')
    m.lenient += ['homeless_status', 'risk.summary', 'risk.to_staff', 'unmapped', 'housing.loss_reason', 'custody.release_type']
    m.attach('Housing authority referral + risk.docx', w.bytes(), DOCX)
    m.mail(f'{s.name} <{s.email}>', 'housing@cambridge.example', 'Referral', 'Hello\n\nReferral and risk page attached.\n\nRegards\n' + s.name + '\n', '2026-10-21T14:50')


for make in (liverpool, ward, short_kent, merged_vertical, header_footer_only, consent_refused, two_forms, forwarded, lo_simple, lo_columns, lo_checks, ward_two_page):
    make()
odts = convert({stem + '.docx': data for _, stem, data, _ in LATER}, 'odt')
back = convert({stem + '.odt': data for stem, data in odts.items()}, 'docx', 'MS Word 2007 XML')
for msg, stem, _, filename in LATER:
    msg.attach(filename, fixed_zip(back[stem]), DOCX)
