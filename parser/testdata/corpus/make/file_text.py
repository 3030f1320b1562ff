"""OpenDocument text, RTF and the old Word format: through LibreOffice, by odfpy and by hand."""
import io

from odf import style, table, text
from odf.opendocument import OpenDocumentText
from file_lib import Msg, Staff, Person, fd, fixed_zip, convert
from file_word import Word

ODT = 'application/vnd.oasis.opendocument.text'
TO = {'odt': [], 'rtf': [], 'doc': []}  # (message, stem, docx bytes, file name)


class Odt:
    def __init__(self):
        self.d = OpenDocumentText()
        self.strike = style.Style(name='S', family='text')
        self.strike.addElement(style.TextProperties(textlinethroughstyle='solid', textlinethroughtype='single'))
        self.bold = style.Style(name='B', family='text')
        self.bold.addElement(style.TextProperties(fontweight='bold'))
        for s in (self.strike, self.bold):
            self.d.automaticstyles.addElement(s)

    def par(self, t):
        """~struck~ and *bold* words."""
        p = text.P()
        import re
        for tok in re.split(r'(~[^~]+~|\*[^*]+\*|\t|\n)', t):
            if tok.startswith('~') and tok.endswith('~') and len(tok) > 1:
                p.addElement(text.Span(stylename=self.strike, text=tok[1:-1]))
            elif tok.startswith('*') and tok.endswith('*') and len(tok) > 1:
                p.addElement(text.Span(stylename=self.bold, text=tok[1:-1]))
            elif tok == '\t':
                p.addElement(text.Tab())
            elif tok == '\n':
                p.addElement(text.LineBreak())
            else:
                p.addText(tok)
        return p

    def p(self, *ts):
        for t in ts:
            self.d.text.addElement(self.par(t))
        return self

    def h(self, t, lvl=1):
        self.d.text.addElement(text.H(outlinelevel=lvl, text=t))
        return self

    def t(self, rows):
        tab = table.Table()
        tab.addElement(table.TableColumn(numbercolumnsrepeated=max(len(r) for r in rows)))
        for r in rows:
            tr = table.TableRow()
            for c in r:
                kw = {}
                if isinstance(c, tuple):
                    c, span = c
                    kw = {'numbercolumnsspanned': span}
                td = table.TableCell(**kw)
                for part in c.split('¶'):
                    td.addElement(self.par(part))
                tr.addElement(td)
                if kw:
                    for _ in range(kw['numbercolumnsspanned'] - 1):
                        tr.addElement(table.CoveredTableCell())
            tab.addElement(tr)
        self.d.text.addElement(tab)
        self.p('')
        return self

    def bytes(self):
        out = io.BytesIO()
        self.d.save(out)
        return fixed_zip(out.getvalue())


def odt_plain():
    m = Msg('file-odt-lines', 'odt', 'odfpy', 'label: answer lines under headings', n=120, female=False)
    v, d, u, p = m.v, m.d, m.u, m.p
    s = Staff(120, 'Open Door Day Centre', 'Manager', 'opendoor.example')
    o = Odt().h('Duty to Refer (voluntary sector)').h('Who', 2).p('Name: ' + m.nm(), 'Known as: ' + v('person.known_as', 'Jock'), 'Date of birth: not known', 'Phone: none', 'Reach him: ' + v('person.contact_via', 'Leave a message at the day centre, open 9 to 2')).h('Where', 2).p('Sleeping: ' + v('housing.situation', 'Bandstand in the park'), 'Since: ' + d('homeless_date', '2026-05-01', 'm')).h('Why', 2).p(v('reason', 'Walked out of his sister’s after her husband came back')).h('Who says', 2).p('Yes, he has agreed I send you this.', m.rn(s) + ', ' + m.rr(s) + ', ' + m.ro(s) + ', ' + m.rp(s))
    v('consent.given', True), v('rough_sleeping', True), v('homeless_status', 'homeless'), v('agency', 'other')
    m.lenient += ['agency', 'rough_sleeping', 'homeless_status', 'person.address', 'housing.situation', 'person.contact_via']
    m.attach('Jock.odt', o.bytes(), ODT)
    m.mail(f'{s.name} <{s.email}>', 'housingoptions@braintree.gov.uk', 'one of our guests', 'Can you help please, form attached\n', '2026-06-09T13:20')


def odt_table():
    m = Msg('file-odt-table-spans', 'odt', 'odfpy', 'table with spanned heading cells, two pairs a row, struck options', n=121, female=True)
    v, d, u, p = m.v, m.d, m.u, m.p
    s = Staff(121, 'HMP Peterborough', 'Housing Specialist', 'hmpps.example')
    o = Odt().t([[('*Housing specialist referral to local authority*', 4)], ['Surname', m.last(), 'First name', m.first()], ['DOB', m.dob('s'), 'NOMS', m.noms()], ['Sentenced / Remand', v('custody.status', 'remand', '~Sentenced~ / Remand'), 'Court date', u('Court date', '7/9/26')], ['Charge', v('custody.offence', 'Assault occasioning ABH'), 'Prison', v('custody.prison', 'HMP Peterborough')], [('*Housing*', 4)], ['Council tenant? Yes / No', 'Yes / ~No~', 'Arrears', v('housing.arrears', '£410')], ['Landlord', v('housing.landlord', 'Peterborough City Council'), 'Can tenancy be kept?', v('housing.tenancy_to_save', True, 'Yes if HB paid')], [('Reason: ' + v('reason', 'May be made homeless if found guilty; notice seeking possession served 20 July'), 4)], [('Consent: ' + v('consent.given', True, 'Yes') + '   Form by: ' + m.rn(s) + '   Phone: ' + m.rp(s), 4)]])
    v('agency', 'prison'), v('homeless_status', 'threatened'), v('referrer.role', s.role), v('referrer.organisation', s.org)
    m.kind = ['referral', 'retention_request']
    m.lenient += ['referrer.organisation', 'homeless_status', 'unmapped', 'authority', 'housing.situation', 'referrer.role', 'housing.loss_reason']
    m.attach('Housing specialist.odt', o.bytes(), ODT)
    m.mail(f'{s.name} <{s.email}>', 'housingneeds@peterborough.example', 'Referral, remand prisoner', 'Please see attached.\n\n' + s.name + '\nHousing Specialist, HMP Peterborough\n', '2026-07-31T14:44')


def odt_numbered():
    m = Msg('file-odt-numbered', 'odt', 'odfpy', 'numbered statements, yes/no in running text, other answers in brackets', n=122, female=False)
    v, d, u, p = m.v, m.d, m.u, m.p
    s = Staff(122, 'Braintree Probation', 'PSO', 'probation.example')
    o = Odt().h('Checklist for a duty to refer').p('1. Person (' + m.nm() + '), born (' + m.dob('sy') + '), CRN (' + m.crn() + ')', '2. Is on: licence [x] community order [ ] PSS [ ]', '3. Telephone (' + m.tel() + ')', '4. Now at (' + m.addr() + ')', '5. Will be homeless on (' + d('homeless_date', '2026-08-29', 'sy') + ')', '6. Because (' + v('reason', 'CAS2 bed ends and no move on') + ')', '7. Consents [x] yes [ ] no', '8. Wants to be referred to (' + v('authority', 'Braintree') + ')', '9. RoSH [ ] low [x] medium [ ] high [ ] very high', '10. Registered sex offender [ ] yes [x] no', '11. Officer (' + m.rn(s) + '), (' + m.rr(s) + '), (' + m.rp(s) + ')')
    v('custody.status', 'licence'), v('consent.given', True), v('risk.level', 'medium'), v('risk.registered_sex_offender', False), v('agency', 'probation'), v('homeless_status', 'threatened')
    m.lenient += ['homeless_status', 'housing.situation', 'referrer.organisation', 'housing.loss_reason']
    m.attach('checklist.odt', o.bytes(), ODT)
    m.mail(f'{s.name} <{s.email}>', 'housingoptions@braintree.gov.uk', 'DTR checklist', f'Attached\n\n{m.sig(s)}\n', '2026-08-06T10:31')


def odt_below():
    m = Msg('file-odt-answers-below', 'odt', 'odfpy', 'label row, answer row below, in a table with three columns', n=123, female=False)
    v, d, u, p = m.v, m.d, m.u, m.p
    s = Staff(123, 'Clacton Minor Injuries and Urgent Treatment', 'Nurse Practitioner', 'nhs.example')
    o = Odt().h('Referral slip – no fixed abode').t([['Name', 'DOB', 'NHS number'], [m.nm(), m.dob(), m.nhs()], ['Phone', 'Sleeping', 'Agreed to referral'], [m.tel(), v('housing.situation', 'Beach hut'), v('consent.given', True, 'Yes, said so')], ['Why', 'Injury or illness', 'Seen by'], [v('reason', 'Separated in June'), v('needs.physical_health', 'Infected foot wound'), m.rn(s) + ', ' + m.rr(s)]])
    v('person.no_fixed_abode', True), v('agency', 'urgent_treatment_centre'), v('homeless_status', 'homeless')
    m.lenient += ['person.no_fixed_abode', 'homeless_status', 'rough_sleeping', 'consent.method', 'referrer.organisation', 'housing.loss_reason', 'person.address', 'agency']
    m.attach('slip.odt', o.bytes(), ODT)
    m.mail(f'UTC Clacton <utc.clacton@nhs.example>', 'housingoptions@tendringdc.gov.uk', 'Referral slip', 'Slip attached from UTC Clacton.\n', '2026-06-27T21:15')


def odt_household():
    m = Msg('file-odt-household-sentence', 'odt', 'odfpy', 'household given in a sentence, checkboxes as [X] and [ ]', n=124, female=True)
    v, d, u, p = m.v, m.d, m.u, m.p
    m.p.dob = '1990-11-26'
    s = Staff(124, 'Cambridgeshire Early Help', 'Family Worker', 'earlyhelp.example')
    o = Odt().h('Early help: duty to refer').p('*Parent or carer:* ' + m.nm() + ' (' + m.dob('s') + ')', '*Telephone:* ' + m.tel(), '*Address:* ' + m.addr(), '*Who lives in the home:* her husband Tariq and their daughters Zara (6) and Noor (2)', '*Language at home:* ' + v('person.language', 'Urdu') + '   *Interpreter:* [X] yes [ ] no', '*Status:* [ ] UK national [X] other: ' + v('person.immigration_status', 'spouse visa') + '   *NRPF:* [X] yes [ ] no', '*What is wrong:* ' + v('reason', 'Landlord wants the house back, notice up on 18 September'), '*Consent:* [X] given in writing [ ] given verbally [ ] not given', '*Council:* ' + v('authority', 'Cambridge', 'Cambridge City Council'), '*Worker:* ' + m.rn(s) + ', ' + m.rr(s) + ', ' + m.rp(s))
    m.hh('Tariq', 'Husband'), m.hh('Zara', 'Daughter'), m.hh('Noor', 'Daughter')
    v('person.interpreter_needed', True), v('person.public_funds', False), v('consent.given', True), v('consent.method', 'written'), v('agency', 'social_services')
    m.lenient += ['household', 'agency', 'homeless_status', 'homeless_date', 'housing.loss_reason', 'unmapped', 'housing.situation']
    m.attach('EH DTR.odt', o.bytes(), ODT)
    m.mail(f'{s.name} <{s.email}>', 'housing@cambridge.example', 'Early help DTR', 'Hello, please see attached.\n\n' + m.sig(s) + '\n', '2026-07-22T09:40')


def via(fmt, name, shape, n, female, staff, build, to, subject, body, date, filename, lenient=(), review=False, writer='LibreOffice', kind='referral'):
    m = Msg(name, fmt, writer, shape, n=n, female=female, review=review, lenient=lenient, kind=kind)
    w = Word('Liberation Sans', 10)
    build(m, w, staff)
    TO[fmt].append((m, f'{fmt}{n}', w.bytes(), filename))
    m.mail(f'{staff.name} <{staff.email}>', to, subject, body.replace('SIG', m.sig(staff) if 'SIG' in body else ''), date)
    return m


def b1(m, w, s):
    v, d, u, p = m.v, m.d, m.u, m.p
    w.h('Notice of person at risk (s.213B)', 2).t([['Person', m.nm('title'), 'Born', m.dob()], ['CRN', m.crn(), 'Mobile', m.tel()], ['Living', m.addr(), 'Council', v('authority', 'Rochford')]], bold=(0, 2))
    w.p('Circumstances').p(v('reason', 'Father in hospital and not coming home; the house is tied to his job as a groundsman.')).p('Agreed by the person on ' + d('consent.date', '2026-06-03') + m.tick('consent.given', True)).p(m.rn(s) + ' ' + m.rp(s))
    v('agency', 'probation')


def b2(m, w, s):
    v, d, u, p = m.v, m.d, m.u, m.p
    w.header('Broadfields Hospital – Discharge Hub').h('DTR – inpatients', 2)
    w.t([['Patient', m.nm()], ['DoB / NHS', m.dob() + ' / ' + m.nhs()], ['Ward', v('person.contact_via', 'Elm')], ['Plan', u('Plan', 'Medically fit 27/7')], ['Usual address', 'NFA' + m.tick('person.no_fixed_abode', True)], ['Mobile', m.tel()], ['Reason', v('reason', 'Was living in a van which has been seized')], ['Mental capacity', u('Mental capacity', 'Has capacity')], ['Consent', '☒ verbal ☐ written ☐ refused' + m.tick('consent.given', True) + m.tick('consent.method', 'oral')], ['Authority', v('authority', 'Brentwood')], ['Completed by', m.rn(s) + ' – ' + m.rr(s)]], bold=(0,))
    v('agency', 'hospital')


def b3(m, w, s):
    v, d, u, p = m.v, m.d, m.u, m.p
    w.h('OMU / CRU referral', 2)
    w.t([['About the prisoner', '', 'About us', ''], ['Name', m.nm('SUR'), 'Name', m.rn(s)], ['DOB', m.dob('-'), 'Grade', m.rr(s)], ['No', m.noms(), 'Tel', m.rp(s)], ['Prison', v('custody.prison', 'HMP Belmarsh', 'Belmarsh'), 'Email', m.re(s)], ['Release', d('custody.release_date', '2026-12-21', '-'), 'Date', d('referral_date', '2026-10-26', '-')]])
    w.p('Area requested: ' + v('authority', 'Thurrock')).p('Why: ' + v('reason', 'Gang issues mean he cannot return to Newham') + '. Connection: ' + v('local_connection.details', 'aunt in South Ockendon, 9 years')).p('Agreed: ' + v('consent.given', True, 'Y') + '   RoSH: ' + v('risk.level', 'high', 'High') + '   MAPPA: CAT 2/LEVEL 2')
    v('risk.mappa_category', 2), v('risk.mappa_level', 2), v('agency', 'prison'), v('local_connection.grounds', ['family'])
    v('local_connection.reason_elsewhere', 'Gang issues mean he cannot return to Newham')


def b4(m, w, s):
    v, d, u, p = m.v, m.d, m.u, m.p
    w.h('Housing referral – JCP', 2)
    for a, b in (('Claimant', m.nm()), ('NINO', m.ni(True)), ('DOB', m.dob('.s')), ('Contact', m.tel()), ('Address', m.addr()), ('Tenancy type', u('Tenancy type', 'AST')), ('Landlord', v('housing.landlord', 'Mrs P Tull')), ('Arrears', v('housing.arrears', '2 months')), ('Situation', v('reason', 'Landlord gave 2 months’ notice on 1 July')), ('Permission to share', v('consent.given', True, 'Given')), ('Coach', m.rn(s))):
        w.p(f'**{a}**').p(b)
    v('agency', 'jobcentre')


def b5(m, w, s):
    v, d, u, p = m.v, m.d, m.u, m.p
    w.h('Leaving care and homelessness', 2)
    w.t([['Young adult', m.nm()], ['Date of birth', '05/03/2005'], ['Care leaver', v('person.care_leaver', True, 'Yes, qualifying')], ['Phone', m.tel()], ['Living at', v('housing.situation', 'University halls, Colchester')], ['Must leave', d('homeless_date', '2026-09-05')], ['Reason', v('reason', 'Withdrawing from course, no foster placement to return to')], ['Consent', v('consent.given', True, 'Yes')], ['Personal adviser', m.rn(s) + ', ' + m.rp(s)]], bold=(0,))
    m.ref['person.date_of_birth'] = '2005-03-05'
    v('agency', 'social_services'), v('referrer.role', 'Personal Adviser')


via('odt', 'file-odt-libreoffice-short', 'small four-column table then free paragraphs without labels', 130, False, Staff(130, 'Rochford Probation', 'Probation Officer', 'probation.example'), b1, 'housingoptions@rochford.gov.uk', 'Notice', 'Please find attached.\n\nSIG\n', '2026-06-04T10:00', 'notice.odt', ['homeless_status', 'housing.loss_reason', 'agency'])
via('odt', 'file-odt-libreoffice-discharge', 'discharge hub table, consent boxes with three choices', 131, False, Staff(131, 'Broadfields Hospital', 'Discharge Facilitator', 'nhs.example'), b2, 'housingneeds@brentwood.gov.uk', 'inpatient DTR', 'See attachment.\n', '2026-07-24T16:06', 'DTR inpatients.odt', ['unmapped', 'homeless_status', 'housing.situation', 'person.address', 'referrer.organisation', 'housing.loss_reason', 'referrer.team'])
via('odt', 'file-odt-libreoffice-mirrored', 'same labels twice: prisoner left, referrer right', 132, False, Staff(132, 'HMP Belmarsh', 'SO', 'hmpps.example'), b3, 'HousingOptions@thurrock.gov.uk', 'CRU referral', 'Attached\n', '2026-10-26T11:12', 'CRU.odt', ['homeless_status', 'local_connection.grounds', 'local_connection.reason_elsewhere', 'risk.excluded_areas', 'housing.loss_reason', 'custody.status'], review=True)
via('odt', 'file-odt-libreoffice-jcp', 'bold label paragraph, answer paragraph below', 133, True, Staff(133, 'Epping Forest Jobcentre', 'Work Coach', 'dwp.example'), b4, 'homelessness@eppingforestdc.gov.uk', 'JCP housing referral', 'Hello,\n\nForm attached.\n\nSIG\n', '2026-07-08T15:15', 'JCP referral.odt', ['unmapped', 'homeless_status', 'homeless_date', 'housing.loss_reason', 'housing.situation'])
via('odt', 'file-odt-libreoffice-care-leaver', 'two-column table, role named in the label of the referrer', 134, False, Staff(134, 'Essex Leaving and After Care', 'Personal Adviser', 'socialcare.example'), b5, 'dutytorefer@colchester.gov.uk', 'Care leaver DTR', 'Hi, one of my young people.\n\nThanks\nSIG\n', '2026-08-06T12:30', 'care leaver.odt', ['homeless_status', 'housing.loss_reason', 'agency', 'person.address'])


# --- RTF

def r1(m, w, s):
    v, d, u, p = m.v, m.d, m.u, m.p
    w.h('Prison Offender Manager – duty to refer', 2).t([['Full name of prisoner', m.nm()], ['Aliases', v('person.known_as', 'Danny Cole')], ['Birth date', m.dob('m')], ['Prison number', m.noms(m.p.noms[0] + ' ' + m.p.noms[1:5] + ' ' + m.p.noms[5:])], ['Establishment', v('custody.prison', 'HMP High Down', 'Highdown')], ['HDC / CRD', v('custody.release_type', 'CRD', '~~HDC~~ / CRD') + ' ' + d('custody.release_date', '2026-11-06', 'm')], ['Council', v('authority', 'Basildon', 'Basildon Council')], ['Reason', v('reason', 'Has a tenancy in Laindon at risk through arrears')], ['Tenancy reference', u('Tenancy reference', 'BBC/0091234')], ['Rent arrears', v('housing.arrears', '£3,400')], ['Signed consent', v('consent.given', True, 'Yes') + m.tick('consent.method', 'written')], ['POM', m.rn(s)], ['Email', m.re(s)]], bold=(0,))
    v('agency', 'prison'), v('referrer.role', 'Prison Offender Manager')


def r2(m, w, s):
    v, d, u, p = m.v, m.d, m.u, m.p
    p.dob = '1996-04-08'
    w.h('Health visitor to housing', 2).lines('Mother: ' + m.nm('title') + '\tDOB: ' + m.dob(), 'Tel: ' + m.tel() + '\tAddress: ' + m.addr(), 'Expecting: ' + v('person.pregnant', True, 'Yes, due 2 Dec'), 'Concern: ' + v('reason', 'Damp, mould and no heating, landlord wants them out after complaint'), 'Agreed with mother: ' + v('consent.given', True, 'yes by phone') + m.tick('consent.method', 'oral'), 'HV: ' + m.rn(s) + '\tBase: ' + u('Base', 'Maldon Clinic') + '\tTel: ' + m.rp(s))
    v('agency', 'other'), v('referrer.role', 'Health Visitor')


def r3(m, w, s):
    v, d, u, p = m.v, m.d, m.u, m.p
    w.h('Approved Premises move-on', 2).t([['Resident', m.nm('Sur,'), 'CRN', m.crn()], ['DOB', m.dob('s'), 'AP', u('AP', 'Felmores AP')], ['AP end date', d('homeless_date', '2026-10-02', 's'), 'Area', v('authority', 'Basildon')], ['MAPPA', 'CAT 1/LEVEL 2', 'RoSH', v('risk.level', 'very_high', 'Very high')], ['SHPO', u('SHPO', 'Yes, to 2031'), 'RSO', v('risk.registered_sex_offender', True, 'Yes')], ['Excluded areas', v('risk.excluded_areas', 'Billericay town centre'), 'Consent', v('consent.given', True, 'signed')]], bold=(0, 2))
    w.p('Reason: ' + v('reason', 'Twelve week placement ends; no approved address')).p('Key worker ' + m.rn(s) + ', COM ' + v('lead.name', 'Rhona Pell') + ' (' + v('lead.phone', '01632 960909') + ')')
    v('risk.mappa_category', 1), v('risk.mappa_level', 2), v('agency', 'probation'), v('consent.method', 'written'), v('referrer.role', 'Key Worker'), v('custody.status', 'licence')


def r4(m, w, s):
    v, d, u, p = m.v, m.d, m.u, m.p
    w.h('Duty to refer – Adult Social Care', 2).t([['Name', m.nm()], ['DOB', ''], ['Current address', v('person.address', 'Room 4, Sunrise Lodge, Clacton')], ['Tel', '']], style=None).p('☒ Homeless  ☐ Threatened').p('☐ Rough sleeping tonight').p('☒ Client consents').p('Main reason: ' + v('reason', 'Emergency placement by social care ends 14 June, no care needs found')).p('Support: ☒ Learning disability ☐ Mental health ☒ Money management').p('By: ' + m.rn(s) + ' ' + m.rp(s))
    v('homeless_status', 'homeless'), v('consent.given', True), v('needs.support', ['Learning disability', 'Money management']), v('agency', 'social_services')


via('rtf', 'file-rtf-libreoffice-pom', 'two-column table, prison number with spaces, prison misspelt', 140, False, Staff(140, 'HMP High Down', 'Prison Offender Manager', 'hmpps.example'), r1, 'housing.solutions@basildon.gov.uk', 'DTR November', 'Attached.\n', '2026-09-14T09:19', 'DTR.rtf', ['homeless_status', 'housing.tenancy_to_save', 'housing.situation', 'unmapped', 'referrer.organisation', 'custody.release_type'])
via('rtf', 'file-rtf-libreoffice-tabs', 'two answers a line parted by tabs', 141, True, Staff(141, 'Provide Community Health', 'Health Visitor', 'nhs.example'), r2, 'housingoptions@maldon.gov.uk', 'HV referral', 'Please see attached\n', '2026-08-20T16:00', 'HV.rtf', ['agency', 'homeless_status', 'unmapped', 'person.pregnant', 'housing.situation', 'housing.loss_reason', 'referrer.role', 'household'])
via('rtf', 'file-rtf-libreoffice-approved-premises', 'two pairs a row with risk and MAPPA cells', 142, False, Staff(142, 'Felmores Approved Premises', 'Key Worker', 'probation.example'), r3, 'housing.solutions@basildon.gov.uk', 'AP move on', 'Please see attached form.\n\n' + 'Felmores AP\n', '2026-08-10T14:00', 'AP move-on.rtf', ['unmapped', 'homeless_status', 'custody.status', 'referrer.role', 'risk.summary', 'housing.situation', 'housing.loss_reason', 'referrer.organisation', 'agency'], review=True)
via('rtf', 'file-rtf-libreoffice-borderless', 'borderless table, boxes before statements', 143, False, Staff(143, 'Essex Adult Social Care', 'Social Worker', 'adultcare.example'), r4, 'housingoptions@tendringdc.gov.uk', 'ASC DTR', 'Hi\n\nDTR for this gentleman.\n\nSIG\n', '2026-06-02T11:30', 'ASC DTR.rtf', ['homeless_date', 'housing.situation', 'housing.loss_reason', 'rough_sleeping'])


def rtf_text(t):
    """Escapes; ~struck~ and *bold* as in Odt."""
    import re
    out = []
    for tok in re.split(r'(~[^~]+~|\*[^*]+\*)', t):
        pre = post = ''
        if len(tok) > 2 and tok[0] == tok[-1] == '~':
            tok, pre, post = tok[1:-1], r'{\strike ', '}'
        elif len(tok) > 2 and tok[0] == tok[-1] == '*':
            tok, pre, post = tok[1:-1], r'{\b ', '}'
        body = ''
        for c in tok:
            if c in '\\{}':
                body += '\\' + c
            elif c == '\t':
                body += r'\tab '
            elif c == '\n':
                body += r'\line '
            elif ord(c) < 128:
                body += c
            elif c in '’‘–£é':
                body += "\\'%02x" % c.encode('cp1252')[0]
            else:
                n = ord(c)
                body += '\\u%d?' % (n if n < 32768 else n - 65536)
        out.append(pre + body + post)
    return ''.join(out)


def rtf(*blocks):
    """Paragraphs (text) and tables (lists of rows)."""
    out = [r'{\rtf1\ansi\ansicpg1252\deff0\deflang2057{\fonttbl{\f0\fswiss\fcharset0 Arial;}{\f1\fnil\fcharset2 Wingdings;}}', r'{\*\generator Msftedit 5.41.21.2510;}{\info{\author OMU}{\title form}}', r'\viewkind4\uc1\pard\f0\fs20']
    for b in blocks:
        if isinstance(b, str):
            out.append(r'\pard ' + (b[1:] if b.startswith('\0') else rtf_text(b)) + r'\par')
        else:
            for row in b:
                w = 9400 // len(row)
                out.append(r'\trowd\trgaph70' + ''.join(rf'\clbrdrt\brdrs\clbrdrl\brdrs\clbrdrb\brdrs\clbrdrr\brdrs\cellx{w * (i + 1)}' for i in range(len(row))))
                out.append(''.join(r'\pard\intbl ' + rtf_text(c) + r'\cell' for c in row) + r'\row')
            out.append(r'\pard\par')
    return ('\r\n'.join(out) + '\r\n}').encode('ascii')


def rtf_hand_table():
    m = Msg('file-rtf-hand-table', 'rtf', 'hand-made RTF', 'Wordpad-like table with struck options, cp1252 escapes', n=144, female=False)
    v, d, u, p = m.v, m.d, m.u, m.p
    s = Staff(144, 'HMP Norwich', 'Key Worker', 'hmpps.example')
    m.attach('dtr form.rtf', rtf('*Duty to refer – HMP Norwich*', [['Name', m.nm()], ['Prison no', m.noms()], ['DOB', m.dob('.')], ['Release date', d('custody.release_date', '2026-09-17', '.')], ['Sentenced/remand', v('custody.status', 'sentenced', 'Sentenced/~remand~')], ['Nearest council', v('authority', 'Colchester')], ['Reason', v('reason', 'Friend’s place in Greenstead is not an option, he moved')], ['Consent', v('consent.given', True, 'Yes/~No~')], ['MAPPA', 'N/A'], ['Alcohol', v('needs.substance_misuse', 'Dependent, detoxed in custody')], ['Completed by', m.rn(s) + ', ' + m.rr(s)]]), 'application/rtf')
    v('agency', 'prison'), v('custody.prison', 'HMP Norwich')
    m.lenient += ['homeless_status', 'custody.prison', 'housing.loss_reason', 'referrer.organisation', 'unmapped']
    m.mail(f'{s.name} <{s.email}>', 'dutytorefer@colchester.gov.uk', 'dtr form', 'attached\n', '2026-07-20T19:32')


def rtf_hand_lines():
    m = Msg('file-rtf-hand-underscores', 'rtf', 'hand-made RTF', 'underscored blanks, some empty, two answers a line', n=145, female=False)
    v, d, u, p = m.v, m.d, m.u, m.p
    s = Staff(145, 'Wickford Night Shelter', 'Shelter Co-ordinator', 'nightshelter.example')
    m.attach('shelter.rtf', rtf('*Night shelter referral to council*', f'Guest name ___{m.nm()}_______________ DOB __{m.dob("s")}____', f'Mobile __{m.tel()}______ NI no ______________', f'Nights at shelter __{u("Nights at shelter", "11")}___ Before that __{v("housing.situation", "park and car")}_____', f'Council area __{v("authority", "Basildon")}_____ Time in area __{v("local_connection.details", "all his life")}____', f'How became homeless __{v("reason", "split up with wife, she has the house")}_______', 'Signed by guest ___yes____ Date __' + d('consent.date', '2026-02-11', 's') + '__', f'Co-ordinator __{m.rn(s)}____ Tel __{m.rp(s)}____'), 'text/rtf')
    v('consent.given', True), v('consent.method', 'written'), v('agency', 'other'), v('homeless_status', 'homeless'), v('referrer.role', 'Co-ordinator')
    m.lenient += ['agency', 'consent.given', 'consent.method', 'consent.date', 'homeless_status', 'rough_sleeping', 'unmapped', 'housing.situation', 'local_connection.grounds', 'referral_date', 'referrer.role', 'housing.loss_reason', 'referrer.organisation']
    m.mail(f'{s.name} <{s.email}>', 'housing.solutions@basildon.gov.uk', 'Shelter guest - duty to refer', 'Form for another guest. Same as usual he knows you will ring.\n\n' + m.sig(s, phone=False) + '\n', '2026-02-12T08:10')


def rtf_hand_wingdings():
    m = Msg('file-rtf-hand-wingdings', 'rtf', 'hand-made RTF', 'Wingdings characters as boxes and ticks, one per option', n=146, female=False)
    v, d, u, p = m.v, m.d, m.u, m.p
    s = Staff(146, 'Cambridge Youth Justice Service', 'Case Manager', 'yjs.example')
    m.ref['person.date_of_birth'] = '2008-05-05'
    on, off = r'{\f1\'fe}', r'{\f1\'a8}'

    def opt(label, *pairs):
        return '\0' + rtf_text(label + ' ') + '   '.join((on if x else off) + ' ' + rtf_text(o) for o, x in pairs)
    m.attach('YJS referral.rtf', rtf('*Youth Justice Service – Duty to Refer*', 'Young person: ' + m.nm(), 'DOB: 05/05/2008', 'Phone: ' + m.tel(), 'Staying: ' + m.addr(), opt('Order:', ('YRO', True), ('DTO licence', False), ('Bail', False)), opt('Situation:', ('Homeless', False), ('At risk within 56 days', True)), opt('Consent from young person:', ('Yes', True), ('No', False)), opt('Leaving care:', ('Yes', False), ('No', True)), 'Background: ' + v('reason', 'Foster carers retiring, placement ends at 18 and a half'), 'Council: ' + v('authority', 'South Cambridgeshire', 'South Cambs'), 'Case manager: ' + m.rn(s) + ', ' + m.rp(s)), 'application/msword')
    v('homeless_status', 'threatened'), v('consent.given', True), v('person.care_leaver', False), v('agency', 'youth_offending_team'), v('custody.status', 'community_order'), v('referrer.role', 'Case Manager')
    m.lenient += ['custody.status', 'unmapped', 'person.care_leaver', 'referrer.role', 'housing.situation', 'referrer.organisation', 'housing.loss_reason']
    m.mail(f'{s.name} <{s.email}>', 'dutytorefer@southcambs.example', 'YJS DTR', 'Hi, form attached (RTF, our system exports that).\n\n' + s.first + '\n', '2026-09-01T12:04')


def rtf_hand_pairs():
    m = Msg('file-rtf-hand-two-pairs', 'rtf', 'hand-made RTF', 'four-cell rows, unicode escapes in names, nested group noise', n=147, female=False)
    v, d, u, p = m.v, m.d, m.u, m.p
    p.first, p.last, p.name = 'Łukasz', 'Brzęczyk', 'Łukasz Brzęczyk'
    s = Staff(147, 'Probation Service', 'Probation Practitioner', 'probation.example')
    m.attach('referral LB.rtf', rtf('*PROBATION – HOUSING REFERRAL*', [['Forename', m.first(), 'Surname', m.last()], ['DOB', m.dob(), 'CRN', m.crn()], ['Nationality', v('person.nationality', 'Polish'), 'Language', v('person.language', 'Polish, some English')], ['Interpreter', v('person.interpreter_needed', True, 'Yes'), 'Settled status', v('person.immigration_status', 'Settled', 'Settled')], ['Telephone', m.tel(), 'Address', m.addr()], ['Order', v('custody.status', 'community_order', 'Community order'), 'RoSH', v('risk.level', 'low', 'Low')]], 'Reason for referral: ' + v('reason', 'HMO closed by the council’s own enforcement team, must be out by 30 September'), 'Consent: ' + v('consent.given', True, 'Yes') + ', ' + d('consent.date', '2026-09-03'), 'Practitioner: ' + m.rn(s) + '\nTelephone: ' + m.rp(s)), 'application/rtf')
    v('agency', 'probation'), v('referrer.role', 'Probation Practitioner')
    m.lenient += ['homeless_status', 'homeless_date', 'referrer.role', 'referrer.organisation', 'housing.situation', 'housing.loss_reason', 'person.immigration_status']
    m.mail(f'{s.name} <{s.email}>', 'housingneeds@peterborough.example', 'Housing referral ŁB', 'Proszę / please see attached.\n\n' + s.name + '\n', '2026-09-04T10:20', enc='base64')


# --- the old Word format

def d1(m, w, s):
    v, d, u, p = m.v, m.d, m.u, m.p
    w.h('Homelessness Referral – HMP Pentonville', 2).t([['Name', m.nm()], ['DOB', m.dob()], ['Number', m.noms()], ['Release', d('custody.release_date', '2026-09-22')], ['Council', v('authority', 'Harlow')], ['Reason', v('reason', 'No accommodation since eviction in 2024')], ['Consent', v('consent.given', True, 'Yes')], ['Officer', m.rn(s)]], bold=(0,))
    v('agency', 'prison'), v('custody.prison', 'HMP Pentonville')


def d2(m, w, s):
    v, d, u, p = m.v, m.d, m.u, m.p
    w.h('Ward discharge – housing', 2).lines('Patient: ' + m.nm(), 'DOB: ' + m.dob('m'), 'NHS No: ' + m.nhs(), 'Ward: ' + v('person.contact_via', 'Bluebell'), 'Lives: ' + v('housing.situation', 'Tent'), 'Reason for referral: ' + v('reason', 'Asked to leave by daughter'), 'Consent: ' + v('consent.given', True, 'Verbal') + m.tick('consent.method', 'oral'), 'Nurse: ' + m.rn(s) + ' ' + m.rp(s))
    v('agency', 'hospital')


def d3(m, w, s):
    v, d, u, p = m.v, m.d, m.u, m.p
    w.h('Probation DTR', 2).t([['First name', m.first(), 'Surname', m.last()], ['CRN', m.crn(), 'DOB', m.dob('s')], ['Phone', m.tel(), 'Council', v('authority', 'Fenland')], ['Circumstances', v('reason', 'Squatting in a barn'), 'Consent', ''], ['Officer', m.rn(s), 'Tel', m.rp(s)]])
    v('agency', 'probation')


def d4(m, w, s):
    v, d, u, p = m.v, m.d, m.u, m.p
    w.h('Duty to Refer', 2).p('I refer ' + m.nm('title') + ', born ' + m.dob('m') + ', who can be reached on ' + m.tel() + '.').p('Reason: ' + v('reason', 'Leaving the Royal Logistic Corps on 30 September, no home')).p('Consent was given in writing on ' + d('consent.date', '2026-08-02', 'm') + '.').p(m.rn(s)).p(m.rr(s))
    v('consent.given', True), v('consent.method', 'written'), v('agency', 'armed_forces'), v('person.armed_forces', True)


for i, (b, org, role, dom, to, date, len_) in enumerate(((d1, 'HMP Pentonville', 'Officer', 'hmpps.example', 'housing.options@harlow.gov.uk', '2026-08-05T08:08', ['homeless_status', 'custody.prison', 'referrer.organisation', 'referrer.role', 'housing.loss_reason']), (d2, 'Fulbourn Hospital', 'Staff Nurse', 'nhs.example', 'dutytorefer@southcambs.example', '2026-06-18T18:00', ['homeless_status', 'rough_sleeping', 'unmapped', 'referrer.role', 'housing.loss_reason', 'referrer.organisation']), (d3, 'Probation Service', 'Probation Officer', 'probation.example', 'housing@fenland.example', '2026-07-02T12:00', ['homeless_status', 'referrer.role', 'housing.situation', 'referrer.organisation']), (d4, 'Carver Barracks', 'Welfare Officer', 'army.example', 'Housingoptions@uttlesford.gov.uk', '2026-08-04T07:45', ['homeless_status', 'homeless_date', 'person.armed_forces', 'agency']))):
    via('doc', ['file-doc-prison-table', 'file-doc-ward-lines', 'file-doc-probation-pairs', 'file-doc-army-letter'][i], 'old binary Word file', 150 + i, False, Staff(150 + i, org, role, dom), b, to, ['Referral', 'Ward referral', 'DTR form', 'Service leaver'][i], ['Please see the attached form.\n', 'Duty to refer form attached.\n', 'DTR attached\n', 'Sir, form attached.\n'][i], date, ['Referral.doc', 'ward.doc', 'DTR.DOC', 'Dutytorefer.doc'][i], len_)
    TO['doc'][-1][0].lenient = sorted(set(TO['doc'][-1][0].lenient))

for make in (odt_plain, odt_table, odt_numbered, odt_below, odt_household, rtf_hand_table, rtf_hand_lines, rtf_hand_wingdings, rtf_hand_pairs):
    make()
TYPES = {'odt': ODT, 'rtf': 'application/rtf', 'doc': 'application/msword'}
for fmt, todo in TO.items():
    done = convert({stem + '.docx': data for _, stem, data, _ in todo}, fmt, {'doc': 'MS Word 97'}.get(fmt))
    for msg, stem, _, filename in todo:
        msg.attach(filename, fixed_zip(done[stem]) if fmt == 'odt' else done[stem], TYPES[fmt])
