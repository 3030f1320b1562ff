"""Forms in HTML files, zip archives, winmail.dat and a picture, and a mail inside a mail."""
import io
import struct
import zipfile

from PIL import Image, ImageDraw, ImageFont
from file_lib import Msg, Staff, Person, fd
from file_word import Word, DOCX


def tnef(body, files, unicode_names=True):
    """A winmail.dat: signature, key, then attributes of the message and of each attachment (MS-OXTNEF)."""
    def attr(level, ident, data):
        return struct.pack('<BII', level, ident, len(data)) + data + struct.pack('<H', sum(data) & 0xFFFF)

    def props(*items):
        out = struct.pack('<I', len(items))
        for tag, value in items:
            out += struct.pack('<I', tag)
            if tag & 0xFFFF == 0x1F:
                raw = value.encode('utf-16-le') + b'\0\0'
            else:
                raw = value.encode('cp1252') + b'\0'
            out += struct.pack('<II', 1, len(raw)) + raw + b'\0' * (-len(raw) % 4)
        return out
    out = struct.pack('<IH', 0x223E9F78, 1)
    out += attr(1, 0x00089006, struct.pack('<I', 0x10000))
    out += attr(1, 0x00069007, struct.pack('<II', 1252, 0))
    out += attr(1, 0x00078008, b'IPM.Microsoft Mail.Note\0')
    if body:
        out += attr(1, 0x0002800C, body.encode('cp1252') + b'\0')
    for long_name, short, data in files:
        out += attr(2, 0x00069002, struct.pack('<HIHHI', 1, 0xFFFFFFFF, 32, 32, 0))
        out += attr(2, 0x00018010, short.encode('cp1252') + b'\0')
        out += attr(2, 0x0006800F, data)
        out += attr(2, 0x00069005, props((0x3707001F if unicode_names else 0x3707001E, long_name)))
    return out


def html_table():
    m = Msg('file-html-attachment-table', 'html', 'browser save', 'saved web form as an .html attachment, table with th labels, tick as &#10003;', n=160, female=False)
    v, d, u, p = m.v, m.d, m.u, m.p
    s = Staff(160, 'Probation Service', 'Probation Practitioner', 'probation.example')
    rows = [('Full name', m.nm()), ('Date of birth', m.dob()), ('CRN', m.crn()), ('Telephone', m.tel()), ('Current address', m.addr().replace(', ', '<br>')), ('Authority', v('authority', 'Chelmsford')), ('Why is the person homeless or at risk?', v('reason', 'Asked to leave by ex-partner&rsquo;s family').replace('’', '&rsquo;')), ('Consent obtained', '&#10003; Yes &nbsp; &#9744; No'), ('Referrer', m.rn(s)), ('Referrer role', m.rr(s)), ('Referrer email', f'<a href="mailto:{s.email}">{m.re(s)}</a>'), ('Submitted', d('referral_date', '2026-07-28'))]
    m.ref['reason'] = 'Asked to leave by ex-partner’s family'
    v('consent.given', True), v('agency', 'probation')
    m.lenient += ['homeless_status', 'housing.loss_reason', 'agency']
    html = '<!DOCTYPE html><html><head><meta charset="utf-8"><title>DTR</title><style>th{text-align:left}</style><script>var x="Name: nobody";</script></head><body><h1>Duty to Refer</h1><table border="1">' + ''.join(f'<tr><th>{a}</th><td>{b}</td></tr>' for a, b in rows) + '</table></body></html>'
    m.attach('DTR form.html', html.encode(), 'text/html')
    m.mail(f'{s.name} <{s.email}>', 'housing.adviceemail@chelmsford.gov.uk', 'DTR form', 'Form attached as web page.\n', '2026-07-28T10:10')


def html_dl():
    m = Msg('file-html-attachment-fields', 'html', 'web form', 'input elements with their values, radio buttons and a select, no text of the answers', n=161, female=True)
    v, d, u, p = m.v, m.d, m.u, m.p
    s = Staff(161, 'Saffron Walden Community Hospital', 'Discharge Nurse', 'nhs.example')
    html = f'''<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"></head><body><form>
<h2>Patient without accommodation</h2>
<p><label for=a>Patient’s name</label> <input id=a value="{m.nm()}"></p>
<p><label for=b>Date of birth</label> <input id=b value="{m.dob('mon')}"></p>
<p><label for=c>NHS number</label> <input id=c value="{m.nhs()}"></p>
<p><label for=d>Mobile</label> <input id=d value="{m.tel()}"></p>
<p><label for=e>Discharge destination</label> <select id=e><option>Own home</option><option selected>{u('Discharge destination', 'None identified')}</option></select></p>
<p><label for=f>Reason for referral</label> <textarea id=f>{v('reason', 'Caravan site closed for winter, cannot return')}</textarea></p>
<p>Patient consents <input type=radio name=g> Yes <input type=radio name=g> No</p>
<p><label for=h>Nurse</label> <input id=h value="{m.rn(s)}"> <label for=i>Ext</label> <input id=i value=""></p>
</form></body></html>'''
    v('agency', 'hospital')
    m.lenient += ['homeless_status', 'unmapped', 'housing.situation', 'housing.loss_reason', 'referrer.role']
    m.attach('patient.htm', html.encode('cp1252'), 'application/octet-stream')
    m.mail(f'{s.name} <{s.email}>', 'Housingoptions@uttlesford.gov.uk', 'Patient referral', f'Duty to refer, form attached\n\n{s.name}\nDischarge Nurse, {s.org}\n', '2026-10-29T13:00')
    v('referrer.role', s.role), v('referrer.organisation', s.org)


def html_word():
    m = Msg('file-html-attachment-word-export', 'html', 'Word filtered HTML', 'Word-made HTML with conditional comments, answers in nested spans, struck options', n=162, female=False)
    v, d, u, p = m.v, m.d, m.u, m.p
    s = Staff(162, 'HMP Littlehey', 'POM', 'hmpps.example')
    cell = lambda t: f'<td width=300 style="border:solid windowtext 1.0pt"><p class=MsoNormal><span lang=EN-GB style="font-size:11.0pt">{t}</span></p></td>'
    rows = [('Prisoner', m.nm('Sur,')), ('Number', m.noms()), ('D.O.B.', m.dob('.s')), ('Establishment', v('custody.prison', 'HMP Littlehey', 'Littlehey')), ('Release', d('custody.release_date', '2026-11-16', '.s')), ('LHA', v('authority', 'Huntingdonshire')), ('Grounds', v('reason', 'Wife has divorced him, cannot return to family home')), ('Agreed Y/N', v('consent.given', True, 'Y/<s>N</s>')), ('RSO Y/N', v('risk.registered_sex_offender', True, 'Y/<span style="text-decoration:line-through">N</span>')), ('MAPPA', 'CAT 1 / LEVEL 2'), ('COM', v('lead.name', 'Gwen Ashby') + ', ' + v('lead.email', 'gwen.ashby@probation.example')), ('POM', m.rn(s))]
    v('risk.mappa_category', 1), v('risk.mappa_level', 2), v('agency', 'prison'), v('referrer.role', 'POM')
    m.review = True
    m.lenient += ['homeless_status', 'housing.loss_reason', 'referrer.role', 'referrer.organisation']
    html = '<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15 (filtered)"><style><!-- p.MsoNormal{margin:0cm;} --></style></head><body lang=EN-GB><!--[if gte mso 9]><xml><o:x>Name: Wrong Person</o:x></xml><![endif]--><div class=WordSection1><p class=MsoNormal><b>HMP LITTLEHEY DUTY TO REFER</b></p><table class=MsoTableGrid>' + ''.join('<tr>' + cell(a) + cell(b) + '</tr>' for a, b in rows) + '</table></div></body></html>'
    m.attach('Littlehey DTR.htm', html.encode('utf-8'), 'text/html')
    m.mail('OMU Littlehey <omu.littlehey@hmpps.example>', 'housingoptions@huntingdonshire.example', 'DTR', 'As attached.\n', '2026-09-22T08:55')


def zipped(name, n, rows_of, filename, deep=False, female=False, **kw):
    m = Msg(name, 'zip', 'python-docx', kw.pop('shape'), n=n, female=female)
    w = Word('Arial', 11)
    rows_of(m, w)
    buf = io.BytesIO()
    with zipfile.ZipFile(buf, 'w', zipfile.ZIP_DEFLATED) as z:
        def put(path, data):
            z.writestr(zipfile.ZipInfo(path, (2026, 1, 5, 9, 0, 0)), data, zipfile.ZIP_DEFLATED)
        if deep:
            put('DTR/', b'')
            put('DTR/readme.txt', b'One referral form. Opened in Word.\r\n')
            put('DTR/form/Referral form.docx', w.bytes())
            put('__MACOSX/DTR/form/._Referral form.docx', b'\0\5\x16\7Mac OS X        ')
        else:
            put('Duty to Refer.docx', w.bytes())
    m.attach(filename, buf.getvalue(), 'application/x-zip-compressed' if not deep else 'application/zip')
    return m


def z1(m, w):
    v, d, u, p = m.v, m.d, m.u, m.p
    s = m.s = Staff(163, 'HMP Wayland', 'Resettlement Officer', 'hmpps.example')
    w.h('Duty to Refer', 2).t([['Name', m.nm()], ['DOB', m.dob()], ['NOMIS', m.noms()], ['Prison', v('custody.prison', 'HMP Wayland')], ['Release', d('custody.release_date', '2026-10-09')], ['Council', v('authority', 'Braintree')], ['Reason', v('reason', 'Evicted from HMO')], ['Consent', v('consent.given', True, 'Yes')], ['Referrer', m.rn(s) + ', ' + m.rr(s)], ['Referrer tel', m.rp(s)]])
    v('agency', 'prison')
    m.lenient += ['homeless_status', 'housing.loss_reason', 'referrer.organisation']


def z2(m, w):
    v, d, u, p = m.v, m.d, m.u, m.p
    s = m.s = Staff(164, 'Anglia Adult Social Care', 'Social Work Assistant', 'adultcare.example')
    w.h('Housing need notification', 2).lines('Service user: ' + m.nm('title'), 'DOB: ' + m.dob('s'), 'Mobile: ' + m.tel(), 'Now at: ' + v('housing.situation', 'Emergency bed, Salter House'), 'Until: ' + d('homeless_date', '2026-07-31', 's'), 'Why: ' + v('reason', 'Cuckooed by drug dealers, flat not safe'), 'Worker: ' + m.rn(s), 'Worker’s phone: ' + m.rp(s))
    v('agency', 'social_services')
    m.lenient += ['homeless_status', 'person.address', 'referrer.role', 'housing.loss_reason']


def tnef_one():
    m = Msg('file-tnef-outlook-docx', 'tnef', 'hand-made TNEF', 'winmail.dat with one docx, long name in MAPI properties, body in plain text', n=165, female=False)
    v, d, u, p = m.v, m.d, m.u, m.p
    s = Staff(165, 'HMP Brixton', 'Housing Officer', 'hmpps.example')
    w = Word('Arial', 11)
    w.h('HMP Brixton – LA referral', 2).t([['Name of prisoner', m.nm('SUR,')], ['Date of birth', m.dob()], ['Prison number', m.noms()], ['Date of release', d('custody.release_date', '2026-09-04')], ['Borough or district', v('authority', 'Epping Forest', 'Epping Forest District Council')], ['Last address', m.lastaddr()], ['Reason', v('reason', 'Tenancy ended by landlord in his absence')], ['Consent', v('consent.given', True, 'Signed')], ['Housing officer', m.rn(s)], ['Direct line', v('referrer.phone', s.london)]])
    v('custody.prison', 'HMP Brixton'), v('agency', 'prison'), v('consent.method', 'written'), v('referrer.role', 'Housing Officer')
    m.lenient += ['homeless_status', 'custody.prison', 'housing.loss_reason', 'referrer.organisation', 'referrer.role']
    m.attach('winmail.dat', tnef('', [('HMP Brixton LA referral.docx', 'HMPBRI~1.DOC', w.bytes())]), 'application/ms-tnef')
    m.mail(f'{s.name} <{s.email}>', 'homelessness@eppingforestdc.gov.uk', 'LA referral', 'Please find attached a referral for your attention.\n\n' + s.name + '\nHousing Officer, HMP Brixton\n', '2026-08-10T13:30')


def tnef_two():
    m = Msg('file-tnef-body-and-two-files', 'tnef', 'hand-made TNEF', 'winmail.dat sent as octet-stream, its own body, a docx and a text note, ANSI names', n=166, female=True)
    v, d, u, p = m.v, m.d, m.u, m.p
    s = Staff(166, 'Rayleigh Jobcentre', 'Work Coach', 'dwp.example')
    w = Word('Calibri', 11)
    w.h('Jobcentre Duty to Refer', 2).lines('Customer: ' + m.nm(), 'DOB: ' + m.dob('-y'), 'NI: ' + m.ni(), 'Mobile: ' + m.tel(), 'Address: ' + m.addr(), 'Homeless or at risk: ' + v('homeless_status', 'homeless', 'homeless') + ' since ' + d('homeless_date', '2026-08-15', '-y'), 'Reason: ' + v('reason', 'House fire, landlord has not rehoused her'), 'Consent: ' + v('consent.given', True, 'yes, recorded in journal'), 'Work coach: ' + m.rn(s))
    v('agency', 'jobcentre'), v('referrer.role', 'Work Coach')
    m.lenient += ['referrer.role', 'consent.method', 'referrer.organisation', 'housing.loss_reason', 'person.address']
    m.attach('winmail.dat', tnef('Form attached. Please call her after 4.', [('Jobcentre DTR.docx', 'JOBCEN~1.DOC', w.bytes()), ('note.txt', 'note.txt', b'Customer has a dog.\r\n')], False), 'application/octet-stream')
    m.mail(f'{s.name} <{s.email}>', 'housingoptions@rochford.gov.uk', 'Jobcentre DTR', '', '2026-08-17T16:16')


def scan():
    m = Msg('file-image-scan-of-form', 'image', 'scanner', 'one-bit picture of a short typed form, nothing readable as text', n=167, female=False, review=True)
    v, d, u, p = m.v, m.d, m.u, m.p
    s = Staff(167, 'HMP Pentonville', 'Officer', 'hmpps.example')
    lines = ['DUTY TO REFER', 'Name: ' + m.nm(), 'DOB: ' + m.dob(), 'Prison number: ' + m.noms(), 'Prison: ' + v('custody.prison', 'HMP Pentonville'), 'Release date: ' + d('custody.release_date', '2026-09-08'), 'Council: ' + v('authority', 'Harlow'), 'Reason: ' + v('reason', 'NFA'), 'Consent: ' + v('consent.given', True, 'Yes'), 'Officer: ' + m.rn(s)]
    v('agency', 'prison'), v('person.no_fixed_abode', True)
    m.lenient += ['agency', 'person.no_fixed_abode', 'homeless_status', 'referrer.role']
    im = Image.new('1', (700, 520), 1)
    dr = ImageDraw.Draw(im)
    f = ImageFont.truetype('/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf', 24)
    for i, t in enumerate(lines):
        dr.text((40, 30 + i * 46), t, font=f, fill=0)
    out = io.BytesIO()
    im.save(out, 'PNG', optimize=True)
    m.attach('SKM_C250i26080711310.png', out.getvalue(), 'image/png')
    m.mail('Scan <scanner.omu@hmpps.example>', 'housing.options@harlow.gov.uk', 'Message from KM_C250i', '\n', '2026-08-07T11:31')


def rfc822():
    m = Msg('file-message-forwarded-as-attachment', 'message', 'python-docx in a forwarded message', 'the referral mail is attached as message/rfc822 with the form inside it', n=168, female=False)
    v, d, u, p = m.v, m.d, m.u, m.p
    s = Staff(168, 'Probation Service', 'Probation Practitioner', 'probation.example')
    w = Word('Arial', 11)
    w.h('DTR', 2).t([['PoP', m.nm()], ['DOB', m.dob('s')], ['CRN', m.crn()], ['Contact', m.tel()], ['Housing authority', v('authority', 'Maldon')], ['Reason', v('reason', 'Evicted by warrant yesterday, sleeping in garage')], ['Consent', v('consent.given', True, 'verbal')], ['PP', m.rn(s)], ['PP phone', m.rp(s)]])
    v('consent.method', 'oral'), v('agency', 'probation'), v('homeless_status', 'homeless')
    m.lenient += ['homeless_status', 'rough_sleeping', 'housing.situation', 'referrer.role', 'housing.loss_reason', 'referrer.organisation']
    from email.message import EmailMessage
    from email import policy
    inner = EmailMessage(policy=policy.SMTP)
    inner['From'], inner['To'], inner['Subject'], inner['Date'], inner['Message-ID'] = f'{s.name} <{s.email}>', 'customer.services@maldon.gov.uk', 'DTR urgent', 'Thu, 13 Aug 2026 09:12:00 +0100', '<inner.168@probation.example>'
    inner.set_content('Hi\n\nUrgent DTR attached.\n\n' + m.sig(s) + '\n')
    inner.add_attachment(w.bytes(), maintype='application', subtype='vnd.openxmlformats-officedocument.wordprocessingml.document', filename='DTR urgent.docx')
    inner.set_boundary('=_inner_168')
    m.attach('DTR urgent.eml', inner.as_bytes(), 'message/rfc822')
    m.mail('Customer Services <customer.services@maldon.gov.uk>', 'housingoptions@maldon.gov.uk', 'FW: DTR urgent', 'Came into the main inbox, one for housing.\n', '2026-08-13T10:00')


html_table(), html_dl(), html_word()
a = zipped('file-zip-one-docx', 163, z1, 'DTR.zip', shape='zip of one docx')
a.mail(f'{a.s.name} <{a.s.email}>', 'housingoptions@braintree.gov.uk', 'DTR zipped', 'Our system zips attachments, sorry.\n', '2026-08-14T15:55')
a = zipped('file-zip-folders-and-mac-noise', 164, z2, 'Archive.zip', deep=True, shape='zip with folders, a readme and a Mac resource fork')
a.mail(f'{a.s.name} <{a.s.email}>', 'housing.solutions@basildon.gov.uk', 'Housing need', 'Hi team, notification under the duty to refer attached.\n\n' + a.sig(a.s, phone=False) + '\n', '2026-07-15T10:42')
tnef_one(), tnef_two(), scan(), rfc822()
