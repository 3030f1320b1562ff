"""Word forms where the mail around the document matters: facts in the covering mail, reply chains, the same form twice."""
import io

from PIL import Image
from file_lib import Msg, Staff, Person, fd, convert
from file_page import PDF
from file_word import Word, DOCX

LATER = []


def facts_in_mail():
    m = Msg('file-mail-facts-beside-form', 'docx', 'python-docx', 'the lead, the person’s phone and the risk warning stand only in the covering mail, HTML alternative, long disclaimer', n=240, female=False)
    v, d, u, p = m.v, m.d, m.u, m.p
    s = Staff(240, 'HMP Peterborough', 'Prison Offender Manager', 'hmpps.example')
    w = Word('Arial', 10)
    w.h('Duty to Refer', 2).t([['Full name', m.nm()], ['DOB', m.dob()], ['Prison number', m.noms()], ['Establishment', v('custody.prison', 'HMP Peterborough')], ['Release date', d('custody.release_date', '2026-09-29')], ['Phone number of person', ''], ['Reason', v('reason', 'Private let ended in March, deposit lost')], ['LHA', v('authority', 'Huntingdonshire', 'Huntingdonshire District Council')], ['Consent', v('consent.given', True, 'Yes')], ['Name of lead', ''], ['Referrer', m.rn(s)]])
    body = (f'Good morning\n\nPlease find attached a Duty to Refer.\n\nThe lead for Prison and Probation on this case is {v("lead.name", "Imogen Sayer")}, COM at Huntingdon, {v("lead.phone", "01632 960466")}, {v("lead.email", "imogen.sayer@probation.example")}.\n'
            f'He will have his own phone back on release: {m.tel()}.\n'
            f'Risk to staff: {v("risk.to_staff", "see in pairs, no lone female workers")}.\n\n{m.sig(s)}\n\n'
            '--\nThis e-mail and any attachments is intended only for the attention of the addressee(s). Its unauthorised use, disclosure, storage or copying is not permitted. If you are not the intended recipient, please destroy all copies and inform the sender by return e-mail. Internet e-mail is not a secure medium. Any reply to this message could be intercepted and read by someone else.\n')
    m.tick('agency', 'prison')
    m.lenient += ['homeless_status', 'housing.loss_reason', 'risk.to_staff', 'person.contact_via', 'risk.summary']
    m.attach('DTR.docx', w.bytes(), DOCX)
    m.mail(f'{s.name} <{s.email}>', 'housingoptions@huntingdonshire.example', 'Duty to Refer', body, '2026-08-04T09:21', html='<html><body>' + ''.join(f'<p>{x}</p>' for x in body.replace('--\n', '<hr>').split('\n') if x) + '</body></html>')


def side_by_side():
    m = Msg('file-mail-two-people-one-table', 'docx', 'python-docx', 'one table with a column for each of two people, labels in the first column', n=241, female=False)
    s = Staff(241, 'HMP Hollesley Bay', 'Resettlement Officer', 'hmpps.example')
    cols = []
    for i, (n, rel, why) in enumerate(((241, '2026-10-01', 'Tenancy ended in 2023'), (342, '2026-10-05', 'Parents have moved away'))):
        if i:
            m.next()
        m.p = Person(n, False)
        v = m.v
        cols.append([m.nm('Sur,'), m.dob('.'), m.noms(), m.d('custody.release_date', rel, '.'), v('authority', 'Tendring'), v('reason', why), v('consent.given', True, 'Yes'), v('risk.level', 'medium' if i else 'low', 'Medium' if i else 'Low'), v('needs.mental_health', 'PTSD' if i else 'None known')])
        v('custody.prison', 'HMP Hollesley Bay'), v('agency', 'prison')
        m.who(s, 'name', 'role', 'phone')
    labels = ['Name', 'DOB', 'Prison no.', 'Release', 'Council', 'Reason', 'Consent to DTR', 'RoSH', 'Mental health']
    w = Word('Calibri', 11)
    w.h('HMP Hollesley Bay – DTRs', 2).t([['', 'Person 1', 'Person 2']] + [[a, b, c] for a, b, c in zip(labels, *cols)], bold=(0,))
    w.p('Submitted by ' + s.name + ', ' + s.role + ', ' + s.phone)
    m.review = True
    m.lenient += ['homeless_status', 'custody.prison', 'housing.loss_reason', 'referrer.organisation']
    m.attach('Oct DTRs.docx', w.bytes(), DOCX)
    m.mail(f'{s.name} <{s.email}>', 'housingoptions@tendringdc.gov.uk', 'Oct DTRs', 'Two for Tendring.\n', '2026-08-11T09:05')


def twice():
    m = Msg('file-mail-same-form-docx-and-pdf', 'docx', 'python-docx and LibreOffice', 'the same form attached as Word and as PDF: one person, one referral', n=242, female=False)
    v, d, u, p = m.v, m.d, m.u, m.p
    s = Staff(242, 'Probation Service', 'Probation Practitioner', 'probation.example')
    w = Word('Liberation Sans', 11)
    w.h('DTR to local authority', 2).t([['Name', m.nm('title')], ['DOB', m.dob('l')], ['CRN', m.crn()], ['Telephone', m.tel()], ['Living at', m.addr()], ['Local authority', v('authority', 'Rochford')], ['Circumstances', v('reason', 'Notice to quit a lodging, expires 12 September')], ['Consents', v('consent.given', True, 'Yes')], ['Practitioner', m.rn(s)], ['Practitioner telephone', m.rp(s)]], bold=(0,))
    v('agency', 'probation')
    m.lenient += ['homeless_status', 'homeless_date', 'housing.situation', 'housing.loss_reason', 'referrer.role']
    data = w.bytes()
    m.attach('DTR.docx', data, DOCX)
    LATER.append((m, 'm1', data, 'DTR.pdf'))
    m.mail(f'{s.name} <{s.email}>', 'housingoptions@rochford.gov.uk', 'DTR', 'Attached in Word and PDF in case you cannot open one of them.\n\n' + m.sig(s, phone=False) + '\n', '2026-08-06T13:37')


def chain():
    m = Msg('file-mail-form-in-reply-chain', 'docx', 'python-docx', 'the form comes in answer to the council, whose quoted mail names another person and another date', n=243, female=True)
    v, d, u, p = m.v, m.d, m.u, m.p
    other = Person(344, False)
    s = Staff(243, 'HMP Bronzefield', 'Resettlement Worker', 'hmpps.example')
    w = Word('Arial', 11)
    w.h('Duty to refer (women)', 2).t([['Woman’s name', m.nm(), 'DOB', m.dob('s')], ['Number', m.noms(), 'Prison', v('custody.prison', 'HMP Bronzefield')], ['Release', d('custody.release_date', '2026-09-02', 's'), 'Council', v('authority', 'Basildon')], ['Reason', v('reason', 'Sleeping at different friends’ houses before prison'), 'Consent', v('consent.given', True, 'Yes, written') + m.tick('consent.method', 'written')], ['Worker', m.rn(s), 'Email', m.re(s)]], bold=(0, 2))
    v('agency', 'prison')
    m.lenient += ['homeless_status', 'housing.situation', 'housing.loss_reason', 'person.no_fixed_abode', 'custody.status']
    m.attach('women DTR.docx', w.bytes(), DOCX)
    m.mail(f'{s.name} <{s.email}>', 'housing.solutions@basildon.gov.uk', 'RE: Referral forms', f'Hi,\n\nThanks for sending the form over. First one attached, a new referral.\n\n{m.sig(s)}\n\nFrom: Housing Solutions\nSent: 3 August 2026 16:20\nTo: {s.name}\nSubject: RE: Referral forms\n\nHello, please use the form on our website. For {other.name} (date of birth {fd(other.dob)}) we have closed the case.\n\nHousing Solutions\n01632 960500\n', '2026-08-05T10:50', reply='<9912.forms@basildon.gov.uk>')


def unicode_names():
    m = Msg('file-mail-encoded-names-and-logo', 'docx', 'python-docx', 'file name and subject outside ASCII, body in base64, tiny logo picture beside the form', n=244, female=False)
    v, d, u, p = m.v, m.d, m.u, m.p
    p.first, p.last, p.name = 'Seán', 'Ó Dálaigh', 'Seán Ó Dálaigh'
    s = Staff(244, 'Pathway Forward Justice Services', 'Link Worker', 'pathwayforward.example')
    w = Word('Calibri', 11)
    w.h('Local authority referral – Duty to Refer', 2).t([['Participant', m.nm()], ['Date of birth', m.dob('-')], ['CRN', m.crn()], ['Mobile / email', m.tel() + ' / ' + v('person.email', 'sean.od@postbox.example')], ['Nationality', v('person.nationality', 'Irish')], ['Staying', v('housing.situation', 'Sofa surfing in Chelmsford')], ['Why', v('reason', 'Marriage ended, left the family home in May')], ['LA', v('authority', 'Chelmsford', 'Chelmsford City')], ['Consent (date)', v('consent.given', True, 'Yes (') + d('consent.date', '2026-08-10', '-') + ')'], ['Link worker', m.rn(s) + ' ' + m.rp(s)]], bold=(0,))
    v('agency', 'other'), v('referrer.role', 'Link Worker')
    m.lenient += ['agency', 'homeless_status', 'housing.loss_reason', 'referrer.role', 'consent.method']
    m.attach('Referral – Ó Dálaigh.docx', w.bytes(), DOCX)
    out = io.BytesIO()
    Image.new('1', (24, 12), 0).save(out, 'PNG')
    m.attach('image001.png', out.getvalue(), 'image/png')
    m.mail(f'{s.name} <{s.email}>', 'housing.adviceemail@chelmsford.gov.uk', 'Duty to Refer – Ó Dálaigh', 'Hello – please find a referral for your area.\n\n' + m.sig(s, phone=False) + '\n', '2026-08-11T16:16', enc='base64')


for make in (facts_in_mail, side_by_side, twice, chain, unicode_names):
    make()
done = convert({stem + '.docx': data for _, stem, data, _ in LATER}, 'pdf')
for msg, stem, _, filename in LATER:
    msg.attach(filename, done[stem], PDF)
