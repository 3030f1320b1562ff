"""PDF forms drawn with reportlab: ruled, unruled, in columns, with fields, with drawn ticks."""
import io

from pypdf import PdfReader, PdfWriter
from file_lib import Msg, Staff, fd
from file_page import Page, PDF, qpdf


def north():
    m = Msg('file-pdf-ruled-regional-form', 'pdf', 'reportlab', 'ruled two-column table, drawn crosses in boxes', n=60, female=False)
    v, d, u, p = m.v, m.d, m.u, m.p
    s = Staff(60, 'HMP Leicester', 'Resettlement Officer', 'hmpps.example')
    g = Page(size=9)
    g.t(50, 50, 'Duty to Refer: standard referral form', 14, True)
    y = g.grid(50, 70, [190, 300], [['Referring public authority', m.ro(s)], ['Contact name', m.rn(s)], ['Position', m.rr(s)], ['Telephone', m.rp(s)], ['Email', m.re(s)], ['Date', d('referral_date', '2026-07-14')]], bold=(0,))
    g.t(50, y + 20, 'The individual', 11, True)
    y = g.grid(50, y + 28, [190, 300], [['Full name', m.nm()], ['Date of birth', m.dob()], ['Contact details', v('person.contact_via', 'via OMU, HMP Leicester')], ['Prison number', m.noms()], ['Date of release', d('custody.release_date', '2026-08-25')], ['Local housing authority requested', v('authority', 'South Cambridgeshire')], ['Reason for the referral (agreed with the individual)', v('reason', 'Tenancy of a lodge on a farm came with the job, which ended when he went to prison. Homeless on release.')]], bold=(0,))
    y += 24
    g.t(50, y, 'Is the individual').check(140, y, False).t(153, y, 'homeless now').check(230, y, True).t(243, y, 'threatened with homelessness')
    y += 20
    g.t(50, y, 'At risk of rough sleeping on release?').check(230, y, True).t(243, y, 'Yes').check(280, y, False).t(293, y, 'No')
    y += 20
    g.t(50, y, 'Consent to referral given?').check(230, y, True).t(243, y, 'Yes').check(280, y, False).t(293, y, 'No')
    m.tick('homeless_status', 'threatened'), m.tick('consent.given', True), m.tick('agency', 'prison'), m.tick('custody.prison', 'HMP Leicester')
    m.lenient += ['rough_sleeping', 'custody.prison', 'unmapped', 'housing.loss_reason']
    m.attach('DTR form.pdf', g.bytes(), PDF)
    m.mail(f'{s.name} <{s.email}>', 'dutytorefer@southcambs.example', 'Duty to Refer', 'Please see attached.\n', '2026-07-14T10:00')


def noruled():
    m = Msg('file-pdf-no-rules', 'pdf', 'reportlab', 'no lines at all, labels left and answers at a tab stop, long answer wrapped under itself', n=61, female=True)
    v, d, u, p = m.v, m.d, m.u, m.p
    s = Staff(61, 'HMP Send', 'Offender Manager Unit caseworker', 'hmpps.example')
    g = Page('Times-Roman', 11)
    g.t(60, 60, 'Request for homelessness assistance on behalf of a woman in custody', 13, True)
    y = 90
    for a, b in (('Name', m.nm()), ('Born', m.dob('m')), ('NOMS ID', m.noms()), ('Prison', v('custody.prison', 'HMP Send', 'Send')), ('Sentence', v('custody.sentence_length', '3 years 2 months')), ('Release', d('custody.release_date', '2026-12-02', 'm')), ('Council', v('authority', 'Brentwood')), ('Ethnic origin', v('person.ethnicity', 'Black African')), ('Why', v('reason', 'Was the tenant of a housing association flat with her brother. He has since given up the tenancy without telling her and the landlord will not reinstate it. There is no other family in the county.')), ('Health', u('Health', 'Fibroids, awaiting surgery')), ('Consent', v('consent.given', True, 'In writing, ') + d('consent.date', '2026-10-05', 'm')), ('From', m.rn(s)), ('Tel', m.rp(s))):
        g.t(60, y, a)
        y = g.w(160, y, 370, b) + 6
    m.tick('consent.method', 'written'), m.tick('agency', 'prison')
    m.lenient += ['custody.status', 'homeless_status', 'housing.loss_reason', 'housing.landlord', 'needs.physical_health', 'unmapped', 'person.gender']
    m.attach('Request.pdf', g.bytes(), PDF)
    m.mail(f'{s.name} <{s.email}>', 'housingneeds@brentwood.gov.uk', 'Request for assistance', 'Good afternoon\n\nPlease find a request attached.\n\n' + m.sig(s, org=False) + '\n', '2026-10-06T15:22')


def columns():
    m = Msg('file-pdf-two-columns', 'pdf', 'reportlab', 'two newspaper columns: person left, referrer right, some equal labels', n=62, female=False)
    v, d, u, p = m.v, m.d, m.u, m.p
    s = Staff(62, 'East London Probation', 'Probation Officer', 'probation.example')
    g = Page(size=10)
    g.t(50, 50, 'PUBLIC AUTHORITY REFERRAL - HOMELESSNESS', 13, True)
    g.t(50, 80, 'PERSON REFERRED', 10, True).t(310, 80, 'REFERRER', 10, True)
    left = (('Name:', m.nm('title')), ('Date of birth:', m.dob('s')), ('Telephone:', m.tel()), ('Email:', m.email()), ('Address:', m.addr()), ('CRN:', m.crn()), ('Gender:', v('person.gender', 'male')))
    right = (('Name:', m.rn(s)), ('Organisation:', m.ro(s)), ('Role:', m.rr(s)), ('Telephone:', v('referrer.phone', s.london)), ('Email:', m.re(s)), ('Date:', d('referral_date', '2026-06-19', 's')))
    for x, col in ((50, left), (310, right)):
        y = 100
        for a, b in col:
            g.t(x, y, a, 10, True)
            y = g.w(x + 75, y, 165, b, gap=13) + 4
    y = 290
    g.t(50, y, 'REASON', 10, True)
    y = g.w(50, y + 16, 480, v('reason', 'Lives with his parents in Chigwell and has been asked to leave by 13 July after an argument. On licence so cannot move without approval.'))
    g.t(50, y + 12, 'CONSENT', 10, True).t(50, y + 28, 'The person referred has given consent: YES / NO')
    g.t(310, y + 12, 'LOCAL AUTHORITY', 10, True).t(310, y + 28, v('authority', 'Epping Forest', 'Epping Forest DC'))
    m.tick('agency', 'probation'), m.tick('homeless_status', 'threatened'), m.tick('custody.status', 'licence')
    m.lenient += ['homeless_date', 'homeless_status', 'custody.status', 'housing.situation', 'housing.loss_reason']
    m.attach('referral.pdf', g.bytes(), PDF)
    m.mail(f'{s.name} <{s.email}>', 'homelessness@eppingforestdc.gov.uk', 'Homelessness referral', 'PSA\n', '2026-06-19T16:59')


def acro(m, fields, title, labels, flatten=False):
    """A form with real fields: labels is (label, field, value or True/False, y, x, width)."""
    g = Page(size=10)
    g.t(50, 50, title, 14, True)
    form = g.c.acroForm
    for label, name, value, y, x, width in labels:
        if isinstance(value, bool):
            form.checkbox(name=name, x=x, y=842 - y - 2, size=12, checked=value, buttonStyle='check', borderWidth=1)
            g.t(x + 16, y, label)
        else:
            g.t(x, y, label)
            lw = g.c.stringWidth(label, 'Helvetica', 10) + 6
            form.textfield(name=name, x=x + lw, y=842 - y - 4, width=width - lw, height=16, value=value, fontSize=9, borderWidth=0.5, fieldFlags='')
    data = g.bytes()
    if flatten:
        data = qpdf(data, '--generate-appearances', '--flatten-annotations=all')
    return data


def acroform():
    m = Msg('file-pdf-acroform-filled', 'pdf', 'reportlab', 'AcroForm fields filled in, check boxes', n=63, female=False)
    v, d, u, p = m.v, m.d, m.u, m.p
    s = Staff(63, 'HMP Lincoln', 'Prison Offender Manager', 'hmpps.example')
    data = acro(m, None, 'Duty to Refer referral (fillable)', [
        ('Forename', 'fn', m.first(), 90, 50, 240), ('Surname', 'sn', m.last(), 90, 300, 240), ('Date of birth', 'dob', m.dob(), 115, 50, 240), ('Prison number', 'noms', m.noms(), 115, 300, 240),
        ('Prison', 'prison', v('custody.prison', 'HMP Lincoln', 'Lincoln'), 140, 50, 240), ('Release date', 'rel', d('custody.release_date', '2026-10-30'), 140, 300, 240), ('Local housing authority', 'lha', v('authority', 'Fenland', 'Fenland District Council'), 165, 50, 490),
        ('Last settled address', 'addr', m.lastaddr(), 190, 50, 490), ('Reason for referral', 'reason', v('reason', 'Was evicted while on remand. Nowhere to live on release.'), 215, 50, 490),
        ('Has consented to this referral', 'c1', True, 245, 50, 0), ('Written', 'c2', True, 245, 250, 0), ('Verbal', 'c3', False, 245, 340, 0),
        ('Mental health', 'n1', True, 275, 50, 0), ('Physical health', 'n2', False, 275, 170, 0), ('Drugs', 'n3', True, 275, 290, 0), ('Alcohol', 'n4', False, 275, 370, 0),
        ('Referrer', 'rn', m.rn(s), 305, 50, 240), ('Role', 'rr', m.rr(s), 305, 300, 240), ('Telephone', 'rt', m.rp(s), 330, 50, 240), ('Email', 'rem', m.re(s), 330, 300, 240), ('Date', 'date', d('referral_date', '2026-09-08'), 355, 50, 240)])
    m.tick('consent.given', True), m.tick('consent.method', 'written'), m.tick('needs.support', ['Mental health', 'Drugs']), m.tick('agency', 'prison')
    m.lenient += ['homeless_status', 'housing.loss_reason']
    m.attach('DTR fillable.pdf', data, PDF)
    m.mail(f'{s.name} <{s.email}>', 'housing@fenland.example', 'DTR', 'See attached form.\n', '2026-09-08T08:08')


def acroform_new_values():
    m = Msg('file-pdf-acroform-no-appearance', 'pdf', 'reportlab and pypdf', 'AcroForm filled by another program: values without appearance streams, NeedAppearances', n=64, female=True)
    v, d, u, p = m.v, m.d, m.u, m.p
    s = Staff(64, 'Basildon Jobcentre Plus', 'Work Coach', 'dwp.example')
    blank = acro(m, None, 'Jobcentre referral to council housing team', [('Customer name', 'cust', '', 90, 50, 480), ('Customer DOB', 'cdob', '', 115, 50, 240), ('NINO', 'nino', '', 115, 300, 240), ('Customer mobile', 'mob', '', 140, 50, 240), ('OK to leave voicemail', 'vm', False, 140, 320, 0),
                                                                              ('Customer address', 'ca', '', 165, 50, 480), ('Council', 'cou', '', 190, 50, 240), ('Why homeless or at risk', 'why', '', 215, 50, 480), ('Customer agrees', 'agr', False, 245, 50, 0), ('Work coach', 'wc', '', 270, 50, 240), ('Jobcentre', 'jc', '', 270, 300, 240), ('Date', 'dt', '', 295, 50, 200)])
    vals = {'cust': m.nm(), 'cdob': m.dob('sp'), 'nino': m.ni(True), 'mob': m.tel(), 'ca': m.addr(), 'cou': v('authority', 'Basildon'), 'why': v('reason', 'Lodger, landlady wants the room back for her son, 4 weeks notice'), 'wc': m.rn(s), 'jc': m.ro(s), 'dt': d('referral_date', '2026-08-03', 'sp')}
    w = PdfWriter()
    w.clone_reader_document_root(PdfReader(io.BytesIO(blank)))
    from pypdf.generic import NameObject, TextStringObject, BooleanObject
    for a in w.pages[0]['/Annots']:
        a = a.get_object()
        if a['/T'] in vals:
            a[NameObject('/V')] = TextStringObject(vals[a['/T']])
            del a['/AP']
        elif a['/T'] in ('agr',):
            a[NameObject('/V')] = NameObject('/Yes')
            a[NameObject('/AS')] = NameObject('/Yes')
    w._root_object['/AcroForm'][NameObject('/NeedAppearances')] = BooleanObject(True)
    out = io.BytesIO()
    w.write(out)
    m.tick('consent.given', True), m.tick('agency', 'jobcentre'), m.tick('referrer.role', 'Work Coach')
    m.lenient += ['homeless_status', 'unmapped', 'housing.situation', 'housing.loss_reason', 'referrer.role', 'homeless_date']
    m.attach('Jobcentre_referral.pdf', out.getvalue(), PDF)
    m.mail(f'{s.name} <{s.email}>', 'housing.solutions@basildon.gov.uk', 'OFFICIAL: customer referral', 'Hi team\n\nCompleted form attached for my customer.\n\n' + s.first + '\n', '2026-08-03T13:29')


def flattened():
    m = Msg('file-pdf-flattened-fields', 'pdf', 'reportlab and qpdf', 'fields flattened into the page', n=65, female=False)
    v, d, u, p = m.v, m.d, m.u, m.p
    s = Staff(65, 'Hinchingbrooke Hospital', 'Homeless Discharge Nurse', 'nhs.example')
    data = acro(m, None, 'Patient without a home: referral', [('Patient', 'a', m.nm(), 90, 50, 240), ('DOB', 'b', m.dob('.'), 90, 300, 240), ('NHS no.', 'c', m.nhs(), 115, 50, 240), ('Ward', 'd', v('person.contact_via', 'Juniper'), 115, 300, 240), ('Patient phone', 'e', m.tel(), 140, 50, 240), ('Next of kin', 'f', u('Next of kin', 'None'), 140, 300, 240), ('Slept before admission', 'g', v('housing.situation', 'Car, Hartford marina car park'), 165, 50, 490),
                                                                   ('Reason', 'h', v('reason', 'Lost job and flat in spring. Car has now been towed.'), 190, 50, 490), ('Patient has agreed', 'i', True, 220, 50, 0), ('Patient lacks capacity', 'j', False, 220, 200, 0), ('Interpreter', 'k', False, 220, 350, 0), ('Nurse', 'l', m.rn(s), 250, 50, 240), ('Tel/bleep', 'm', m.rp(s), 250, 300, 240)], flatten=True)
    m.ref['_un'] = [x for x in m.ref['_un'] if x['value'] != 'None']
    m.tick('consent.given', True), m.tick('agency', 'hospital'), m.tick('homeless_status', 'homeless'), m.tick('referrer.organisation', s.org), m.tick('referrer.role', s.role), m.tick('rough_sleeping', True)
    m.lenient += ['homeless_status', 'rough_sleeping', 'unmapped', 'housing.loss_reason', 'person.interpreter_needed', 'referrer.role']
    m.attach('patient housing.pdf', data, PDF)
    m.mail(f'{s.name} <{s.email}>', 'housingoptions@huntingdonshire.example', '[SECURE] Patient referral', f'Please see attached.\n\n{s.name}\n{s.role}\n{s.org}\n', '2026-07-21T19:40')


def ticks_zapf():
    m = Msg('file-pdf-zapf-ticks-in-grid', 'pdf', 'reportlab', 'ZapfDingbats ticks beside option words, needs in three columns', n=66, female=False)
    v, d, u, p = m.v, m.d, m.u, m.p
    s = Staff(66, 'Norfolk and Suffolk Probation', 'Probation Practitioner', 'probation.example')
    g = Page(size=10)
    g.t(50, 50, 'Referral under section 213B Housing Act 1996', 13, True)
    y = g.grid(50, 65, [120, 130, 110, 130], [['Surname', m.last(), 'First names', m.first()], ['DOB', m.dob('h'), 'CRN', m.crn()], ['Mobile', m.tel(), 'NI no.', m.ni()], ['Address', m.addr(), 'Tenure', v('housing.situation', 'Housing association tenant')], ['Landlord', v('housing.landlord', 'Wensum Homes'), 'Arrears', v('housing.arrears', '£1,950')]])
    y += 22
    g.t(50, y, 'The person is:')
    for i, o in enumerate(('on licence', 'on a community order', 'on bail', 'in custody')):
        g.check(130 + i * 110, y, i == 1, 'zapf').t(143 + i * 110, y, o)
    m.tick('custody.status', 'community_order')
    y += 24
    g.t(50, y, 'Support needs (tick):')
    opts = ('Mental health', 'Physical disability', 'Learning disability', 'Drug misuse', 'Alcohol misuse', 'Offending history', 'Domestic abuse', 'Care leaver', 'Ex-forces')
    for i, o in enumerate(opts):
        g.check(60 + (i % 3) * 160, y + 18 + (i // 3) * 18, i in (1, 4, 5), 'zapf').t(74 + (i % 3) * 160, y + 18 + (i // 3) * 18, o)
    m.tick('needs.support', ['Physical disability', 'Alcohol misuse', 'Offending history'])
    y += 90
    g.t(50, y, 'Circumstances')
    y = g.w(50, y + 15, 490, v('reason', 'Outright possession order made 3 June. Warrant applied for. He has not engaged with the landlord and drinks heavily. He is willing to work with the council now.'))
    y += 14
    g.t(50, y, 'Consent:').check(100, y, True, 'zapf').t(114, y, 'Written').check(180, y, False).t(194, y, 'Oral').t(260, y, 'obtained on ' + d('consent.date', '2026-06-12', 'h'))
    m.tick('consent.given', True), m.tick('consent.method', 'written'), m.tick('agency', 'probation')
    g.t(50, y + 24, 'Practitioner ' + m.rn(s) + ', telephone ' + m.rp(s) + ', email ' + m.re(s))
    m.tick('referrer.role', 'Probation Practitioner')
    m.lenient += ['homeless_status', 'housing.tenancy_to_save', 'referrer.role', 'housing.loss_reason', 'needs.domestic_abuse', 'person.care_leaver', 'person.armed_forces', 'needs.substance_misuse', 'referrer.organisation', 'unmapped']
    m.attach('s213B.pdf', g.bytes(), PDF)
    m.mail(f'{s.name} <{s.email}>', 'housing.advice@eastcambs.example', 's213B referral', 'Attached\n', '2026-06-15T10:45')


def multipage():
    m = Msg('file-pdf-three-pages', 'pdf', 'reportlab', 'three pages with running headers, answer table continues over the page break', n=67, female=False)
    v, d, u, p = m.v, m.d, m.u, m.p
    s = Staff(67, 'HMP Whitemoor', 'Senior Probation Officer', 'hmpps.example')
    c = Staff(68, 'Probation Service', 'Probation Officer', 'probation.example')
    g = Page('Times-Roman', 11)

    def top(n):
        g.t(50, 35, 'HMP Whitemoor - Release accommodation planning - CONFIDENTIAL', 8).t(500, 35, f'Page {n} of 3', 8)
    top(1)
    g.t(50, 70, 'Part A. Referral to local housing authority', 14, True)
    y = g.grid(50, 90, [170, 320], [['Prisoner', m.nm('title')], ['Other names used', v('person.known_as', 'Michael Dunn')], ['Date of birth', m.dob('m')], ['Prison number', m.noms()], ['PNC', m.pnc()], ['CRN', m.crn()], ['Nationality', v('person.nationality', 'British')], ['Religion', u('Religion', 'Muslim')], ['Ethnicity', v('person.ethnicity', 'Mixed White and Black Caribbean')], ['Establishment', v('custody.prison', 'HMP Whitemoor')], ['Index offence', v('custody.offence', 'Conspiracy to supply Class A drugs')], ['Sentence', v('custody.sentence_length', '14 years')], ['Date of sentence', d('custody.sentence_date', '2018-11-02', 'm')], ['Conditional release date', d('custody.release_date', '2026-11-30', 'm')], ['Housing authority', v('authority', 'Peterborough', 'Peterborough City Council')]])
    g.page()
    top(2)
    g.t(50, 70, 'Part B. Circumstances', 14, True)
    y = g.grid(50, 90, [170, 320], [['Reason for referral', v('reason', 'Eight years in custody. The family home was sold under a confiscation order. His parents have died. He has no savings and nobody in the community who could house him. He has kept a clear record for three years and is working in the print shop.')], ['Local connection', v('local_connection.details', 'Grew up and lived in Peterborough until arrest; two adult sons live in Werrington.')], ['Why this authority if no connection', 'Not applicable'], ['Physical health', v('needs.physical_health', 'High blood pressure')], ['Mental health', v('needs.mental_health', 'None known')], ['Drug and alcohol', v('needs.substance_misuse', 'None known')], ['Licence conditions likely', v('custody.licence_conditions', 'Residence, curfew, mobile phone restrictions (SCPO)')]])
    g.page()
    top(3)
    g.t(50, 70, 'Part C. Risk, lead and consent', 14, True)
    y = g.grid(50, 90, [170, 320], [['RoSH', v('risk.level', 'medium', 'Medium')], ['MAPPA', 'Not MAPPA eligible'], ['Risk to staff', v('risk.to_staff', 'None known')], ['Case lead for Prison and Probation', v('lead.name', c.name)], ['Lead telephone', v('lead.phone', c.phone)], ['Lead email', v('lead.email', c.email)], ['Form completed by', m.rn(s) + ', ' + m.rr(s)], ['Date completed', d('referral_date', '2026-09-30', 'm')], ['Consent of prisoner', v('consent.given', True, 'Given and signed on ') + d('consent.date', '2026-09-29', 'm')]])
    m.tick('consent.method', 'written'), m.tick('agency', 'prison'), m.tick('custody.release_type', 'CRD')
    m.ref['local_connection.grounds'] = ['residence', 'family']
    m.lenient += ['custody.status', 'local_connection.grounds', 'custody.release_type', 'homeless_status', 'unmapped', 'housing.loss_reason', 'agency', 'person.known_as']
    m.attach('Release_accommodation.pdf', g.bytes(), PDF)
    m.mail(f'OMU Whitemoor <omu.whitemoor@hmpps.example>', 'housingneeds@peterborough.example', 'Release accommodation planning', 'Dear colleagues\n\nPlease find attached Parts A to C.\n\nOMU\n', '2026-09-30T16:10')


def owner_encrypted():
    m = Msg('file-pdf-owner-encrypted', 'pdf', 'reportlab and qpdf', 'owner password only (opens without a password, 256 bit), answers below labels', n=69, female=True)
    v, d, u, p = m.v, m.d, m.u, m.p
    m.p.dob = '1994-04-26'
    s = Staff(69, 'Essex Child and Family Wellbeing', 'Social Worker', 'socialcare.example')
    g = Page(size=10)
    g.t(50, 50, 'Family homelessness referral', 14, True)
    y = 80
    for a, b in (('Parent', m.nm()), ('Parent’s date of birth', m.dob()), ('Parent’s telephone', m.tel()), ('Where the family is now', v('housing.situation', 'One room at her mother’s in Witham')), ('Reason', v('reason', 'Overcrowded, five people in one bed flat; her mother has asked them to go by 1 September')), ('Children', f'Lacey {p.last}, 3 (daughter); baby due November'), ('Which council', v('authority', 'Braintree')), ('Consent', v('consent.given', True, 'Verbal, by telephone')), ('Social worker', m.rn(s) + ', ' + m.rp(s))):
        g.t(50, y, a, 8).t(50, y + 14, b, 11)
        y += 40
    m.hh(f'Lacey {p.last}', 'Daughter')
    m.tick('person.pregnant', True), m.tick('consent.method', 'oral'), m.tick('agency', 'social_services'), m.tick('homeless_status', 'threatened'), m.tick('referrer.role', 'Social Worker')
    m.lenient += ['person.pregnant', 'homeless_status', 'homeless_date', 'household', 'unmapped', 'housing.loss_reason']
    m.attach('Family referral.pdf', qpdf(g.bytes(), owner='t4bl3'), PDF)
    m.mail(f'{s.name} <{s.email}>', 'housingoptions@braintree.gov.uk', 'Family referral', 'Hi, referral for this family attached. The PDF is locked for editing but you can read it.\n\n' + m.sig(s, phone=False) + '\n', '2026-08-10T12:01')


def unicode_boxes():
    m = Msg('file-pdf-unicode-boxes', 'pdf', 'reportlab', 'embedded TrueType font, ☑ after the word, yes and no in their own columns', n=70, female=False)
    v, d, u, p = m.v, m.d, m.u, m.p
    s = Staff(70, 'HMP The Mount', 'Resettlement Team Leader', 'hmpps.example')
    g = Page(size=9, unicode=True)
    g.t(50, 50, 'Homelessness Reduction Act: prison leaver', 13)
    y = g.grid(50, 65, [160, 330], [['Leaver’s name', m.nm('Sur,')], ['NOMIS no.', m.noms()], ['DOB', m.dob('mon')], ['Leaving on', d('custody.release_date', '2026-10-16', 'mon')], ['From', v('custody.prison', 'HMP The Mount', 'The Mount')], ['To the area of', v('authority', 'Harlow', 'Harlow Council')], ['Grounds', v('reason', 'Ex-partner ended the tenancy; belongings at risk')]])
    y += 10
    y = g.grid(50, y, [330, 80, 80], [['', 'YES', 'NO'], ['Does the prison leaver agree to the referral?', '☑', '☐'], ['Is the leaver subject to registration as a sex offender?', '☐', '☑'], ['Any arson convictions?', '☐', '☑'], ['Has the leaver served in the armed forces?', '☑', '☐'], ['Is a CAS3 referral being made?', '☑', '☐']])
    for k, x in (('consent.given', True), ('risk.registered_sex_offender', False), ('risk.arson', False), ('person.armed_forces', True), ('custody.cas3', True)):
        m.tick(k, x)
    g.t(50, y + 20, 'Needs:  mental health ☑   physical health ☐   substances ☑   domestic abuse ☐')
    m.tick('needs.support', ['mental health', 'substances']), m.tick('agency', 'prison')
    g.t(50, y + 44, 'Sent by ' + m.rn(s) + ' (' + m.rr(s) + ') on ' + d('referral_date', '2026-08-20', 'mon') + ', tel. ' + m.rp(s))
    m.lenient += ['homeless_status', 'housing.loss_reason', 'needs.domestic_abuse']
    m.attach('prison leaver.pdf', g.bytes(), PDF)
    m.mail(f'{s.name} <{s.email}>', 'housing.options@harlow.gov.uk', 'Prison leaver 16 October', 'Please acknowledge.\n', '2026-08-20T09:00')


def letter():
    m = Msg('file-pdf-letter', 'pdf', 'reportlab', 'a letter in prose with a reference block, no form at all', n=71, female=False)
    v, d, u, p = m.v, m.d, m.u, m.p
    s = Staff(71, 'Wisbech Magistrates’ Court Probation Team', 'Probation Officer', 'probation.example')
    g = Page('Times-Roman', 11)
    g.t(60, 70, m.ro(s)).t(60, 84, 'Our ref: ' + v('external_reference', 'WMC/4471/26')).t(60, 98, d('referral_date', '2026-07-06', 'm'))
    g.t(60, 130, 'Dear Housing Options').t(60, 150, 'Re: ' + m.nm('title') + ', born ' + m.dob('m') + ', CRN ' + m.crn(), bold=True)
    y = g.w(60, 175, 470, f'I write under the Duty to Refer. {p.title} {p.last} was made subject to a twelve month community order this morning. He has been sleeping in the stairwell of a multi-storey car park in Wisbech since mid June, after his employer went out of business and the caravan that came with the job was taken back.')
    y = g.w(60, y + 8, 470, f'He agreed in court that I may pass his details to Fenland District Council. He can be reached on {m.tel()} or through me on {m.rp(s)}.')
    g.t(60, y + 20, 'Yours faithfully').t(60, y + 50, m.rn(s)).t(60, y + 64, m.rr(s))
    v('authority', 'Fenland'), v('custody.status', 'community_order'), v('rough_sleeping', True), v('homeless_status', 'homeless'), v('consent.given', True), v('agency', 'probation')
    v('housing.situation', 'sleeping in the stairwell of a multi-storey car park in Wisbech since mid June'), v('reason', 'his employer went out of business and the caravan that came with the job was taken back'), v('person.contact_via', 'through me on ' + s.phone)
    m.lenient += ['housing.situation', 'reason', 'person.contact_via', 'housing.loss_reason', 'consent.method', 'custody.sentence_length', 'custody.sentence_date', 'consent.date', 'homeless_date', 'person.phone', 'unmapped', 'person.address', 'rough_sleeping']
    m.attach('letter to housing.pdf', g.bytes(), PDF)
    m.mail(f'{s.name} <{s.email}>', 'housing@fenland.example', 'Duty to Refer - letter attached', 'Please see letter.\n', '2026-07-06T15:30')


def labels_above():
    m = Msg('file-pdf-answers-above-labels', 'pdf', 'reportlab', 'ruled lines with the label printed small underneath the answer', n=72, female=False)
    v, d, u, p = m.v, m.d, m.u, m.p
    s = Staff(72, 'HMP Elmley', 'Through the Gate Officer', 'hmpps.example')
    g = Page(size=11)
    g.t(50, 50, 'NOTICE OF HOMELESSNESS ON RELEASE', 13, True)
    y = 95
    for pair in (((m.first(), '(forenames)'), (m.last(), '(surname)')), ((m.dob('sy'), '(date of birth)'), (m.noms(), '(prison number)')), ((v('custody.prison', 'HMP Elmley', 'HMP Elmley'), '(discharging establishment)'), (d('custody.release_date', '2026-09-07', 'sy'), '(date of discharge)')), ((v('authority', 'Castle Point'), '(housing authority)'), (m.rn(s), '(officer completing)')), ((v('reason', 'Hostel bed closed on reception, no further address'), '(reason)'), ('', '')), (('Yes' and v('consent.given', True, 'Yes, signed'), '(consent of prisoner)'), (d('referral_date', '2026-07-30', 'sy'), '(date)'))):
        for x, (a, b) in zip((50, 310), pair):
            if b:
                g.t(x, y, a).line(x, y + 4, x + 220).t(x, y + 14, b, 7)
        y += 44
    m.tick('consent.method', 'written'), m.tick('agency', 'prison')
    m.lenient += ['homeless_status', 'housing.loss_reason', 'housing.situation']
    m.attach('notice.pdf', g.bytes(), PDF)
    m.mail(f'{s.name} <{s.email}>', 'Housingoptions@castlepoint.gov.uk', 'Notice of homelessness', 'Attached for your attention.\n\n' + m.sig(s) + '\n', '2026-07-30T10:18')


def person_two_pages_two_people():
    m = Msg('file-pdf-two-people-two-pages', 'pdf', 'reportlab', 'one file, one person a page', n=73, female=False)
    s = Staff(73, 'HMP Bure', 'OMU Hub Manager', 'hmpps.example')
    g = Page(size=10)
    from file_lib import Person
    for i, (num, rel, why) in enumerate(((73, '2026-10-12', 'No address, previously slept in cars'), (174, '2026-10-19', 'Approved Premises placement of 12 weeks then nothing'))):
        if i:
            m.next()
            g.page()
        m.p = Person(num, False)
        v, d, u, p = m.v, m.d, m.u, m.p
        g.t(50, 60, 'HMP BURE: DUTY TO REFER', 14, True)
        g.grid(50, 80, [150, 340], [['Name', m.nm()], ['DOB', m.dob()], ['NOMS', m.noms()], ['Release date', d('custody.release_date', rel)], ['Reason', v('reason', why)], ['Registered sex offender', v('risk.registered_sex_offender', True, 'Yes')], ['MAPPA', 'CAT 1/LEVEL 1'], ['Council', v('authority', 'Colchester')], ['Consent', v('consent.given', True, 'Yes')], ['Completed by', m.rn(s) + ', ' + m.rr(s)]])
        v('risk.mappa_category', 1), v('risk.mappa_level', 1), v('custody.prison', 'HMP Bure'), v('agency', 'prison')
    m.review = True
    m.lenient += ['homeless_status', 'custody.prison', 'referrer.organisation', 'housing.situation']
    m.attach('Bure DTRs October.pdf', g.bytes(), PDF)
    m.mail(f'{s.name} <{s.email}>', 'dutytorefer@colchester.gov.uk', 'Bure October releases', 'Two this month, one per page.\n', '2026-08-31T12:00')


for make in (north, noruled, columns, acroform, acroform_new_values, flattened, ticks_zapf, multipage, owner_encrypted, unicode_boxes, letter, labels_above, person_two_pages_two_people):
    make()
