"""Spreadsheets: forms laid out in a sheet and lists of several people."""
import datetime
import io

from openpyxl import Workbook
from openpyxl.comments import Comment
from openpyxl.styles import Font, PatternFill
from openpyxl.worksheet.datavalidation import DataValidation
from file_lib import Msg, Staff, Person, fd, fixed_zip, convert

XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
ODS = 'application/vnd.oasis.opendocument.spreadsheet'
LATER = []  # (message, stem, xlsx bytes, file name): to ods


def save(wb):
    wb.properties.created = wb.properties.modified = datetime.datetime(2026, 1, 5)
    out = io.BytesIO()
    wb.save(out)
    return fixed_zip(out.getvalue())


def fill(ws, rows, at=(1, 1), widths=()):
    for i, row in enumerate(rows):
        for j, x in enumerate(row):
            if x is not None:
                ws.cell(at[0] + i, at[1] + j, x)
    for i, wd in enumerate(widths):
        ws.column_dimensions['ABCDEFGHIJKLMNOP'[i]].width = wd


def day(iso):
    return datetime.date.fromisoformat(iso)


def prevention_form():
    m = Msg('file-xlsx-prevention-team-form', 'xlsx', 'openpyxl', 'form down a sheet, label in A, answer in C, real date cells, title rows, return address at the foot', n=100, female=False)
    v, d, u, p = m.v, m.d, m.u, m.p
    m.p.dob = '1999-11-09'
    s = Staff(100, 'Probation Service', 'Probation Practitioner', 'probation.example')
    wb = Workbook()
    ws = wb.active
    ws.title = 'Referral'
    m.d('person.date_of_birth', p.dob), m.d('homeless_date', '2026-09-01'), m.d('referral_date', '2026-08-06')
    fill(ws, [['HOMELESSNESS PREVENTION TEAM REFERRAL FORM'], ['Please complete every white cell'], [], ['About the person'], ['Name', None, m.nm()], ['Date of birth', None, day(p.dob)], ['Telephone', None, m.tel()], ['National Insurance number', None, m.ni()], ['Current address', None, m.addr()], ['Who do they live with?', None, u('Who do they live with?', 'Parents')], ['Date they must leave', None, day('2026-09-01')], ['Reason they are at risk of homelessness', None, v('reason', 'Parents will not let him stay beyond the end of his curfew')],
              ['Do they have rent arrears?', None, 'No'], [], ['About you'], ['Name', None, m.rn(s)], ['Agency', None, m.ro(s)], ['Job title', None, m.rr(s)], ['Telephone', None, m.rp(s)], ['Email', None, m.re(s)], ['Date', None, day('2026-08-06')], [], ['Consent'], ['Has the person agreed to this referral?', None, v('consent.given', True, 'Yes')], [], ['Please return this form to the Homelessness Prevention Team']], widths=(38, 2, 60))
    for r in range(1, 27):
        for c in (3,):
            if isinstance(ws.cell(r, c).value, datetime.date):
                ws.cell(r, c).number_format = 'DD/MM/YYYY'
    for r in (1, 4, 15, 23):
        ws.cell(r, 1).font = Font(bold=True)
    m.tick('agency', 'probation')
    m.lenient += ['homeless_status', 'housing.situation', 'unmapped', 'housing.arrears', 'housing.loss_reason']
    m.attach('HPT referral form.xlsx', save(wb), XLSX)
    m.mail(f'{s.name} <{s.email}>', 'housing.adviceemail@chelmsford.gov.uk', 'HPT referral', 'Form attached\n', '2026-08-06T14:14')


def weekly_list():
    m = Msg('file-xlsx-weekly-release-list', 'xlsx', 'openpyxl', 'list of four people, one a row, title rows above the header, one row of contact details for all', n=101, female=False)
    s = Staff(101, 'HMP Chelmsford', 'Resettlement Lead', 'hmpps.example', 'Offender Management Unit')
    wb = Workbook()
    ws = wb.active
    ws.title = 'wc 12 Oct'
    fill(ws, [['HMP CHELMSFORD – DUTY TO REFER – RELEASES WEEK COMMENCING 12/10/2026'], ['Completed by', s.name, s.role, s.phone, s.email], [], ['NOMS', 'Surname', 'Forename', 'DOB', 'Release date', 'Release type', 'LHA', 'Reason', 'Consent', 'RoSH', 'MAPPA']], widths=(12, 16, 14, 12, 12, 10, 14, 50, 10, 8, 14))
    for i, (n, rel, typ, lha, why, rosh, mp) in enumerate(((101, '2026-10-12', 'CRD', 'Chelmsford', 'NFA, rough sleeping before custody', 'Medium', 'n/a'), (202, '2026-10-13', 'HDC', 'Chelmsford', 'Partner ended relationship, cannot return', 'Low', 'n/a'), (303, '2026-10-14', 'CRD', 'Chelmsford', 'Evicted from hostel', 'High', 'CAT 2 LEVEL 2'), (404, '2026-10-16', 'CRD', 'Chelmsford', 'Mother moved to Wales', 'Low', ''))):
        if i:
            m.next()
        p = m.p = Person(n, False)
        v = m.v
        row = [m.noms(), m.v('person.name', p.name, p.last), p.first, day(p.dob), day(rel), v('custody.release_type', typ), v('authority', lha), v('reason', why), 'Y', rosh, mp]
        m.d('person.date_of_birth', p.dob), m.d('custody.release_date', rel), v('consent.given', True), v('risk.level', rosh.lower()), v('custody.prison', 'HMP Chelmsford'), v('agency', 'prison')
        m.who(s, 'name', 'role', 'phone', 'email', 'organisation')
        if 'CAT' in mp:
            v('risk.mappa_category', 2), v('risk.mappa_level', 2)
        if 'NFA' in why:
            v('person.no_fixed_abode', True)
        for j, x in enumerate(row):
            c = ws.cell(5 + i, 1 + j, x)
            if isinstance(x, datetime.date):
                c.number_format = 'dd/mm/yyyy'
    for c in ws[4]:
        c.font = Font(bold=True)
        c.fill = PatternFill('solid', fgColor='DDDDDD')
    m.review = True
    m.lenient += ['homeless_status', 'rough_sleeping', 'person.no_fixed_abode', 'referrer.team', 'referrer.organisation', 'housing.loss_reason', 'housing.situation', 'custody.prison']
    m.attach('DTR releases wc 12 Oct.xlsx', save(wb), XLSX)
    m.mail(f'{s.name} <{s.email}>', 'housing.adviceemail@chelmsford.gov.uk', 'DTR releases w/c 12 October', f'Hi,\n\nFour for you this week, all signed consent.\n\n{s.name}\n{s.role}\n{s.org}\n', '2026-08-17T09:30')
    for r in m.refs:
        r.setdefault('consent.method', 'written')
    m.lenient.append('consent.method')


def two_pairs():
    m = Msg('file-xlsx-two-pairs-merged', 'xlsx', 'openpyxl', 'two pairs a row with merged cells, drop-down validation with a lookup sheet of options, TRUE/FALSE answers', n=102, female=True)
    v, d, u, p = m.v, m.d, m.u, m.p
    s = Staff(102, 'Brentwood Jobcentre', 'Work Coach', 'dwp.example')
    wb = Workbook()
    ws = wb.active
    ws.title = 'DTR'
    ws['A1'] = 'Duty to Refer'
    ws.merge_cells('A1:F1')
    fill(ws, [['First name', m.first(), None, 'Last name', m.last()], ['Date of birth', m.dob('.'), None, 'NI number', m.ni(True)], ['Mobile', m.tel(), None, 'Email', m.email()], ['Address', m.addr()], ['Agency', v('agency', 'jobcentre', 'Jobcentre Plus'), None, 'Referrer', m.rn(s)], ['Referrer phone', m.rp(s), None, 'Referrer email', m.re(s)], ['Homeless now', False, None, 'Threatened with homelessness', True], ['Consent given', True, None, 'Date of referral', d('referral_date', '2026-07-07', '.')], ['Reason', v('reason', 'Ex-husband is buying her out of the house and she has to be out when the sale completes')]], at=(3, 1), widths=(18, 24, 4, 26, 30))
    ws.merge_cells('B6:E6')
    ws.merge_cells('B11:E11')
    lk = wb.create_sheet('Lists')
    fill(lk, [['Agency', 'Reason'], ['Prison', 'Asked to leave'], ['Probation', 'Domestic abuse'], ['Jobcentre Plus', 'Left prison'], ['Hospital', 'Rough sleeping']])
    lk.sheet_state = 'hidden'
    dv = DataValidation(type='list', formula1='Lists!$A$2:$A$5')
    ws.add_data_validation(dv)
    dv.add('B7')
    v('homeless_status', 'threatened'), v('consent.given', True)
    m.lenient += ['housing.loss_reason', 'referrer.role', 'referrer.organisation']
    m.attach('DTR_JCP.xlsx', save(wb), XLSX)
    m.mail(f'{s.name} <{s.email}>', 'housingneeds@brentwood.gov.uk', 'Duty to Refer (customer)', 'Hello\n\nPlease see the spreadsheet.\n\n' + m.sig(s) + '\n', '2026-07-07T10:55')


def per_column():
    m = Msg('file-xlsx-person-per-column', 'xlsx', 'openpyxl', 'questions in column A, one person a column, two people and an empty third column', n=103, female=False)
    s = Staff(103, 'HMP Brixton', 'POM', 'hmpps.example')
    wb = Workbook()
    ws = wb.active
    qs = ['Full name', 'Date of birth', 'Prison number', 'Release date', 'Local authority', 'Reason for homelessness', 'Consent?', 'Substance misuse', 'Arson', 'Offender manager (lead)', 'Lead telephone', 'Referred by']
    fill(ws, [['', 'Prisoner 1', 'Prisoner 2', 'Prisoner 3']] + [[q] for q in qs], widths=(26, 34, 34, 20))
    ws['A15'] = 'Establishment: HMP Brixton'
    for i, (n, rel, lha, why, sm, ld, tel) in enumerate(((103, '2026-09-03', 'Epping Forest', 'Tenancy lost', 'Alcohol – attends AA', 'Grace Ampofo', '020 7946 0144'), (204, '2026-09-10', 'Epping Forest', 'Never had own place, was at nan’s who has died', 'None known', 'Peter Lund', '020 7946 0187'))):
        if i:
            m.next()
        p = m.p = Person(n, False)
        v = m.v
        col = [m.nm('SUR'), m.dob('s'), m.noms(), m.d('custody.release_date', rel, 's'), v('authority', lha), v('reason', why), v('consent.given', True, 'Yes'), v('needs.substance_misuse', sm), v('risk.arson', False, 'No'), v('lead.name', ld), v('lead.phone', tel), v('referrer.name', s.name, s.name + ', POM')]
        v('referrer.role', 'POM'), v('custody.prison', 'HMP Brixton'), v('agency', 'prison')
        for j, x in enumerate(col):
            ws.cell(2 + j, 2 + i, x)
    m.review = True
    m.lenient += ['homeless_status', 'housing.loss_reason', 'referrer.organisation', 'custody.prison']
    m.attach('Brixton.xlsx', save(wb), XLSX)
    m.mail(f'{s.name} <{s.email}>', 'homelessness@eppingforestdc.gov.uk', 'Two referrals HMP Brixton', 'In the attached sheet, one per column.\n\n' + s.name + '\n', '2026-07-16T15:05')


def export():
    m = Msg('file-xlsx-system-export', 'xlsx', 'openpyxl', 'export of a case system: one header row of long column names, one data row, ids and status columns', n=104, female=True)
    v, d, u, p = m.v, m.d, m.u, m.p
    s = Staff(104, 'Heron Resettlement', 'Navigator', 'heronresettle.example')
    wb = Workbook()
    ws = wb.active
    ws.title = 'Sheet1'
    cols = [('Case ID', u('Case ID', 'PF-20881')), ('Client first name', m.first()), ('Client surname', m.last()), ('Client DOB', p.dob + ' 00:00:00'), ('Client telephone', m.tel()), ('Client CRN', m.crn()), ('Client NFA (Y/N)', v('person.no_fixed_abode', True, 'Y')), ('Housing authority', v('authority', 'Harlow')), ('Reason for DTR', v('reason', 'Sofa surfing, asked to leave weekly')), ('Consent obtained (Y/N)', v('consent.given', True, 'Y')), ('Consent date', '2026-06-22 00:00:00'), ('Support needs', 'Alcohol; Mental health'), ('Worker', m.rn(s)), ('Worker email', m.re(s)), ('Worker mobile', m.rp(s)), ('Status', u('Status', 'Open'))]
    v('person.date_of_birth', p.dob), v('consent.date', '2026-06-22'), v('needs.support', ['Alcohol', 'Mental health']), v('agency', 'other')
    for i, (a, b) in enumerate(cols, 1):
        ws.cell(1, i, a)
        ws.cell(2, i, b)
    m.lenient += ['agency', 'homeless_status', 'unmapped', 'housing.situation', 'external_reference', 'referrer.role', 'referrer.organisation']
    m.attach('export_20260623.xlsx', save(wb), XLSX)
    m.mail(f'{s.name} <{s.email}>', 'housing.options@harlow.gov.uk', 'DTR export', 'Please find our DTR as an export from our system.\n\n' + m.sig(s, email=False) + '\n', '2026-06-23T08:45')


def below():
    m = Msg('file-xlsx-answer-below-label', 'xlsx', 'openpyxl', 'label in a grey cell, answer in the cell below, three across, a cell comment and an instruction sheet first', n=105, female=False)
    v, d, u, p = m.v, m.d, m.u, m.p
    s = Staff(105, 'Princess Alexandra Hospital', 'Integrated Discharge Lead', 'nhs.example')
    wb = Workbook()
    ws0 = wb.active
    ws0.title = 'Instructions'
    fill(ws0, [['How to use this form'], ['1. Ask the patient for consent.'], ['2. Fill in the grey form on the next tab.'], ['3. Email it to the council where the patient has a local connection.']])
    ws = wb.create_sheet('Form')
    fill(ws, [['Patient name', 'Date of birth', 'NHS number'], [m.nm('title'), m.dob('mon'), m.nhs()], [], ['Telephone', 'Admitted from', 'Ward'], [m.tel(), v('housing.situation', 'Bed and breakfast paid by charity'), v('person.contact_via', 'Harvey Ward')], [], ['Why homeless or threatened with homelessness', 'Discharge date', 'Consent'], [v('reason', 'B&B booking ended on admission and charity has no more funds'), u('Discharge date', '19 Aug 2026'), v('consent.given', True, 'Given orally')], [], ['Name of referrer', 'Role', 'Contact'], [m.rn(s), m.rr(s), m.rp(s)]], widths=(44, 34, 30))
    ws['C7'].comment = Comment('Tick written or oral', 'IDT')
    for r in (1, 4, 7, 10):
        for c in ws[r]:
            c.fill = PatternFill('solid', fgColor='CCCCCC')
    v('consent.method', 'oral'), v('agency', 'hospital')
    m.lenient += ['homeless_status', 'unmapped', 'referrer.organisation', 'housing.loss_reason', 'homeless_date']
    m.attach('Hospital DTR form.xlsx', save(wb), XLSX)
    m.mail(f'{s.name} <{s.email}>', 'housing.options@harlow.gov.uk', 'Patient DTR', 'Good morning, form attached. He is a bit deaf, please speak up.\n\n' + s.first + '\nPrincess Alexandra Hospital\n', '2026-08-14T08:20')
    v('referrer.organisation', s.org)


def numbers():
    m = Msg('file-xlsx-typed-numbers', 'xlsx', 'openpyxl', 'telephone typed as a number with its leading nought lost, boolean formulas, extra spaces, blank rows between', n=106, female=False)
    v, d, u, p = m.v, m.d, m.u, m.p
    s = Staff(106, 'Basildon YOT', 'YOT Officer', 'yot.example')
    m.ref['person.date_of_birth'] = '2007-12-03'
    wb = Workbook()
    ws = wb.active
    fill(ws, [['YOUTH OFFENDING TEAM DTR', None, None, None], [], ['  Name of young person:', ' ' + m.nm() + ' '], [], ['DOB:', datetime.datetime(2007, 12, 3)], [], ['Mobile:', int(p.mobile.replace(' ', ''))], [], ['Living at:', m.addr()], [], ['Why at risk:', v('reason', 'Carer has given notice on the placement')], [], ['By when:', datetime.datetime(2026, 9, 21)], [], ['Consent:', v('consent.given', True, 'yes')], [], ['YOT Officer:', m.rn(s), 'Tel:', m.rp(s)]], widths=(24, 40, 8, 18))
    ws['B5'].number_format = ws['B13'].number_format = 'd mmm yyyy'
    v('homeless_date', '2026-09-21'), v('person.phone', p.mobile), v('agency', 'youth_offending_team'), v('referrer.role', 'YOT Officer')
    m.lenient += ['person.phone', 'homeless_status', 'referrer.role', 'housing.loss_reason', 'housing.situation']
    m.attach('YOT DTR.xlsx', save(wb), XLSX)
    m.mail(f'{s.name} <{s.email}>', 'housing.solutions@basildon.gov.uk', 'YOT referral', 'Attached.\n' + s.name + '\n', '2026-08-25T17:01')


def three_rows():
    m = Msg('file-xlsx-hospital-list-three', 'xlsx', 'openpyxl', 'list of three patients, blank row between, phone and next of kin in one cell, no referral header above', n=107, female=False)
    s = Staff(107, 'Colchester Hospital', 'Homeless Pathway Nurse', 'nhs.example')
    wb = Workbook()
    ws = wb.active
    ws.title = 'Aug'
    fill(ws, [['Patient', 'D.O.B', 'NHS No', 'Contact', 'Slept before', 'Reason for DTR', 'Rough sleeper Y/N', 'Consent Y/N', 'Discharge']], widths=(22, 12, 14, 40, 26, 40, 8, 8, 12))
    rows = ((107, 'Car', 'Lost flat after divorce', True, '20/08'), (208, 'Friend’s sofa', 'Friend has refused to have him back', False, '21/08'), (309, 'Street, Castle Park', 'Long term rough sleeper wants help', True, '24/08'))
    for i, (n, where, why, rs, dis) in enumerate(rows):
        if i:
            m.next()
        p = m.p = Person(n, False)
        v = m.v
        fill(ws, [[m.nm('Sur,'), m.dob('s'), m.nhs(False), m.tel() + ('' if i else ' or ' + v('person.contact_via', 'brother 07700 900621')), v('housing.situation', where), v('reason', why), v('rough_sleeping', rs, 'Y' if rs else 'N'), v('consent.given', True, 'Y'), m.u('Discharge', dis)]], at=(2 + 2 * i, 1))
        v('agency', 'hospital')
        m.who(s, 'name', 'role', 'organisation', 'phone')
    m.review = True
    m.lenient += ['person.no_fixed_abode', 'homeless_status', 'unmapped', 'person.contact_via', 'housing.loss_reason', 'person.address', 'person.phone']
    m.attach('August patients.xlsx', save(wb), XLSX)
    m.mail(f'{s.name} <{s.email}>', 'dutytorefer@colchester.gov.uk', 'Duty to refer - 3 patients', f'Dear team\n\nThree patients this week on the attached sheet.\n\n{s.name}\n{s.role}\n{s.org}\n{s.phone}\n', '2026-08-19T16:00')


def ods_form():
    m = Msg('file-ods-form-yes-no-columns', 'ods', 'LibreOffice', 'questions in A, x under Yes or No, free text to the right', n=108, female=False)
    v, d, u, p = m.v, m.d, m.u, m.p
    s = Staff(108, 'Huntingdon Court Probation', 'Court Duty Officer', 'probation.example')
    wb = Workbook()
    ws = wb.active
    fill(ws, [['Court referral to housing', '', '', ''], ['Defendant', m.nm('SUR,')], ['Born', m.dob()], ['CRN', m.crn()], ['Address', m.addr()], ['Council', v('authority', 'Huntingdonshire')], ['', 'Yes', 'No', 'Notes'], ['Has the defendant agreed to the referral?', 'x', '', u('Agreed, notes', 'in the cells')], ['Is the defendant on bail?', 'x', '', 'until ' + u('Bail until', '14/09/2026')], ['Is the address lost?', 'x', '', v('reason', 'bail condition not to go home, victim lives there')], ['Is the defendant a veteran?', '', 'x', ''], ['Officer', m.rn(s)], ['Telephone', m.rp(s)], ['Date', d('referral_date', '2026-08-24')]], widths=(40, 24, 8, 50))
    for k, x in (('consent.given', True), ('custody.status', 'bail'), ('person.armed_forces', False), ('agency', 'probation')):
        v(k, x)
    m.lenient += ['unmapped', 'reason', 'homeless_status', 'person.address', 'person.last_settled_address', 'housing.loss_reason', 'custody.licence_conditions', 'consent.method']
    LATER.append((m, 'c1', save(wb), 'court referral.ods'))
    m.mail(f'{s.name} <{s.email}>', 'housingoptions@huntingdonshire.example', 'Court referral', 'Court referral attached\n', '2026-08-24T16:40')


def ods_list():
    m = Msg('file-ods-list-two', 'ods', 'LibreOffice', 'list of two people, header in the third row, dates as text in different styles', n=109, female=True)
    s = Staff(109, 'HMP Peterborough', 'Women’s Resettlement Worker', 'hmpps.example')
    wb = Workbook()
    ws = wb.active
    fill(ws, [['Peterborough women – DTRs'], [], ['Name', 'No.', 'DoB', 'Out', 'Council', 'Circumstances', 'Children', 'Consent', 'Worker']], widths=(22, 12, 14, 14, 16, 46, 26, 10, 22))
    for i, (n, rel, lha, why, kid, st) in enumerate(((109, '2026-09-21', 'Fenland', 'Lost private flat in March, things in storage', 'Mia, 5, with nan', 's'), (210, '2026-09-24', 'Fenland', 'Fleeing ex-partner, cannot go back to Wisbech', '', 'mon'))):
        if i:
            m.next()
        m.p = Person(n, True)
        v = m.v
        fill(ws, [[m.nm(), m.noms(), m.dob(st), m.d('custody.release_date', rel, st), v('authority', lha), v('reason', why), m.u('Children', kid) if kid else None, v('consent.given', True, 'signed'), m.rn(s)]], at=(4 + i, 1))
        v('consent.method', 'written'), v('custody.prison', 'HMP Peterborough'), v('agency', 'prison'), v('referrer.role', s.role)
    m.ref['needs.domestic_abuse'] = True
    m.review = True
    m.lenient += ['household', 'unmapped', 'homeless_status', 'needs.domestic_abuse', 'custody.prison', 'referrer.role', 'referrer.organisation', 'housing.loss_reason', 'local_connection.reason_elsewhere', 'person.gender', 'agency', 'risk.excluded_areas']
    LATER.append((m, 'c2', save(wb), 'women DTRs.ods'))
    m.mail(f'{s.name} <{s.email}>', 'housing@fenland.example', 'DTRs', f'2 attached.\n\n{s.name}, {s.role}\nHMP Peterborough\n', '2026-08-03T10:00')


def ods_pairs():
    m = Msg('file-ods-cells-with-label-and-answer', 'ods', 'LibreOffice', 'label and answer in one cell, three cells a row', n=110, female=False)
    v, d, u, p = m.v, m.d, m.u, m.p
    m.p.dob = '1980-01-01'
    s = Staff(110, 'Veterans’ Gateway East', 'Caseworker', 'vetsgateway.example')
    wb = Workbook()
    ws = wb.active
    fill(ws, [['Veterans housing referral'], ['Name: ' + m.nm(), 'DOB: ' + m.dob('h'), 'NINO: ' + m.ni()], ['Tel: ' + m.tel(), 'Email: ' + m.email(), 'Service: ' + u('Service', 'Royal Navy 1999-2011')], ['Living at: ' + v('person.address', 'Lighthouse Hostel, Victoria Avenue, Southend-on-Sea'), 'Must leave by: ' + d('homeless_date', '2026-09-12', 'h'), 'Pension: ' + u('Pension', 'WDP 30%')], ['Reason: ' + v('reason', 'Six month stay limit at hostel'), 'Consent: ' + v('consent.given', True, 'signed, on file'), 'Caseworker: ' + m.rn(s) + ' ' + m.rp(s)]], widths=(60, 36, 50))
    v('person.armed_forces', True), v('consent.method', 'written'), v('agency', 'other'), v('referrer.role', 'Caseworker')
    m.lenient += ['agency', 'unmapped', 'homeless_status', 'person.armed_forces', 'referrer.role', 'housing.situation', 'referrer.organisation', 'housing.loss_reason']
    LATER.append((m, 'c3', save(wb), 'vets.ods'))
    m.mail(f'{s.name} <{s.email}>', 'housingsolutionsteam@southend.gov.uk', 'Veteran - Duty to Refer', 'Kind regards\n' + m.sig(s, phone=False) + '\n', '2026-08-11T11:59')


def crs_tracker():
    m = Msg('file-xlsx-form-in-second-column-block', 'xlsx', 'openpyxl', 'form starts at column D, row 6, beside a logo area; office-use block on the right', n=111, female=False)
    v, d, u, p = m.v, m.d, m.u, m.p
    s = Staff(111, 'Turnstone Resettlement', 'Accommodation Adviser', 'turnstone.example')
    wb = Workbook()
    ws = wb.active
    fill(ws, [['CRS ACCOMMODATION', None, None, None, 'OFFICE USE'], ['Service user name', m.nm(), None, None, 'Date received', '01/08/2026'], ['CRN', m.crn(), None, None, 'Case no', '7719'], ['DOB', m.dob(), None, None, 'Officer', 'JT'], ['Prison', v('custody.prison', 'HMP Isis', 'HMP/YOI Isis')], ['Release', d('custody.release_date', '2026-09-15')], ['LA referred to', v('authority', 'Southend-on-Sea', 'Southend')], ['Circumstances', v('reason', 'Family home in Shoeburyness overcrowded, father says no')], ['Consent', v('consent.given', True, 'Yes - verbal')], ['Adviser', m.rn(s)], ['Adviser contact', m.rp(s) + ' / ' + m.re(s)], ['COM', v('lead.name', 'Ifeoma Grant', 'Ifeoma Grant, Southend Probation')]], at=(6, 4), widths=(4, 4, 4, 24, 48, 4, 4, 18, 14))
    v('consent.method', 'oral'), v('agency', 'other'), v('referrer.role', 'Accommodation Adviser')
    m.lenient += ['agency', 'homeless_status', 'unmapped', 'referrer.role', 'referrer.organisation', 'lead.name', 'housing.loss_reason']
    m.attach('CRS DTR.xlsx', save(wb), XLSX)
    m.mail(f'{s.name} <{s.email}>', 'housingsolutionsteam@southend.gov.uk', 'CRS referral', 'Hi both,\nNew referral.\n' + m.sig(s, phone=False) + '\n', '2026-07-30T12:45')


for make in (prevention_form, weekly_list, two_pairs, per_column, export, below, numbers, three_rows, ods_form, ods_list, ods_pairs, crs_tracker):
    make()
done = convert({stem + '.xlsx': data for _, stem, data, _ in LATER}, 'ods')
for msg, stem, _, filename in LATER:
    msg.attach(filename, fixed_zip(done[stem]), ODS)
