"""PDF forms, second part: exported from LibreOffice, and more drawn ones."""
from file_lib import Msg, Staff, Person, fd, convert
from file_page import Page, PDF, qpdf
from file_word import Word

LATER = []  # (message, stem, docx bytes, file name, how)


def lo_table():
    m = Msg('file-pdf-libreoffice-four-columns', 'pdf', 'LibreOffice export', 'ruled table with two pairs a row and shaded labels', n=80, female=False)
    v, d, u, p = m.v, m.d, m.u, m.p
    s = Staff(80, 'HMP Bedford', 'Pre-release Officer', 'hmpps.example')
    w = Word('Liberation Sans', 9)
    w.h('Pre-release housing referral', 2)
    w.t([['First name', m.first(), 'Last name', m.last()], ['D.O.B', m.dob(), 'Prison no', m.noms()], ['Prison', v('custody.prison', 'HMP Bedford', 'HMP Bedford'), 'Release', d('custody.release_date', '2026-09-14')], ['Council', v('authority', 'Uttlesford'), 'Type', v('custody.release_type', 'Fixed-term recall', 'FTR 28 days')], ['Reason', v('reason', 'Recalled from CAS3, bed gone'), 'CAS3 again?', v('custody.cas3', True, 'Yes, re-referred 19/08')], ['RoSH', v('risk.level', 'medium', 'Medium'), 'MAPPA', 'None'], ['Consent', 'to follow', 'Date', ''], ['COM', v('lead.name', 'Tanya Obi'), 'COM tel', v('lead.phone', '01632 960818')], ['Officer', m.rn(s), 'Post', m.rr(s)]], bold=(0, 2))
    m.tick('custody.status', 'recall'), m.tick('agency', 'prison')
    m.lenient += ['custody.status', 'custody.release_type', 'homeless_status', 'housing.loss_reason', 'referral_date', 'unmapped']
    LATER.append((m, 'b1', w.bytes(), 'prerelease.pdf', None))
    m.mail(f'{s.name} <{s.email}>', 'Housingoptions@uttlesford.gov.uk', 'Pre-release referral', 'Attached\n\n' + s.name + '\n', '2026-08-21T13:13')


def lo_prose():
    m = Msg('file-pdf-libreoffice-questions-below', 'pdf', 'LibreOffice export', 'numbered questions, answers in a box below, owner-encrypted', n=81, female=True)
    v, d, u, p = m.v, m.d, m.u, m.p
    s = Staff(81, 'Southend University Hospital', 'Mental Health Liaison Nurse', 'nhs.example')
    w = Word('Liberation Serif', 11)
    w.h('Hospital discharge: housing duty to refer', 2)
    for i, (q, a) in enumerate((('Who is the patient? Give name, date of birth and NHS number', m.nm() + ', ' + m.dob('m') + ', ' + m.nhs()), ('How can the patient be contacted after leaving hospital?', v('person.phone', p.mobile) + ' or through ' + v('person.contact_via', 'her sister Marie, 07700 900288')), ('Which ward or department?', u('Ward', 'Cedar ward, admitted informally')), ('Where did the patient live before?', v('housing.situation', 'Shared house, Westcliff')), ('Why can the patient not go back?', v('reason', 'Housemates changed the locks during her admission and put her things outside')), ('What is the diagnosis?', v('needs.mental_health', 'Bipolar affective disorder, stable on lithium')), ('Are there risks to housing staff?', v('risk.to_staff', 'None known')), ('Has the patient consented?', v('consent.given', True, 'Yes, she signed the trust consent form ') + 'on ' + d('consent.date', '2026-07-16', 'm')), ('Who are you and how can we reach you?', m.rn(s) + ', ' + m.rr(s) + ', ' + m.rp(s))), 1):
        w.p(f'**{i}) {q}**').t([[a]])
    m.tick('consent.method', 'written'), m.tick('agency', 'hospital')
    m.lenient += ['homeless_status', 'housing.loss_reason', 'unmapped', 'housing.situation', 'person.contact_via']
    LATER.append((m, 'b2', w.bytes(), 'Discharge DTR.pdf', 'owner'))
    m.mail(f'{s.name} <{s.email}>', 'housingsolutionsteam@southend.gov.uk', 'Patient discharge', 'Dear all,\n\nAttached.\n\n' + s.name + '\nMental Health Liaison Nurse\nSouthend University Hospital\n', '2026-07-17T11:11')
    m.tick('referrer.organisation', s.org)


def lo_strike():
    m = Msg('file-pdf-libreoffice-struck-options', 'pdf', 'LibreOffice export', 'yes/no by strike-through lines drawn over the words: cannot be read from the text alone', n=82, female=False)
    v, d, u, p = m.v, m.d, m.u, m.p
    s = Staff(82, 'Probation Service', 'Probation Practitioner', 'probation.example')
    w = Word('Liberation Sans', 11)
    w.h('Homelessness referral (delete as appropriate)', 2)
    w.lines('Name: ' + m.nm(), 'Date of birth: ' + m.dob('h'), 'CRN: ' + m.crn(), 'Phone: ' + m.tel(), 'Address: ' + m.addr(), 'Status: ~~in custody~~ / on licence / ~~community order~~', 'Housing: homeless / ~~threatened with homelessness~~', 'Reason: ' + v('reason', 'Told to leave his cousin’s flat, sofa surfing since'), 'Area: ' + v('authority', 'Rochford'), 'Consent given: Yes / ~~No~~', 'Practitioner: ' + m.rn(s) + '  ' + m.rp(s))
    m.tick('custody.status', 'licence'), m.tick('homeless_status', 'homeless'), m.tick('consent.given', True), m.tick('agency', 'probation')
    m.lenient += ['referrer.role', 'housing.situation', 'housing.loss_reason', 'referrer.organisation', 'person.address']
    LATER.append((m, 'b3', w.bytes(), 'homelessness referral.pdf', None))
    m.mail(f'{s.name} <{s.email}>', 'housingoptions@rochford.gov.uk', 'Homelessness referral', 'Please find attached a referral for your area.\n\n' + m.sig(s, phone=False) + '\n', '2026-06-05T09:00')


def lo_checks():
    m = Msg('file-pdf-libreoffice-box-grid', 'pdf', 'LibreOffice export', '☒ in a grid of reasons, other-text line, household table', n=83, female=True)
    v, d, u, p = m.v, m.d, m.u, m.p
    s = Staff(83, 'Thurrock Family Early Help', 'Early Help Co-ordinator', 'earlyhelp.example')
    w = Word('Liberation Sans', 10)
    w.h('Early Help – housing duty to refer', 2)
    w.t([['Main contact (parent)', m.nm()], ['DOB', m.dob()], ['Phone', m.tel()], ['Address', m.addr()], ['Landlord', v('housing.landlord', 'Gateway Lettings')]])
    w.p('Why is the family at risk? Tick one').p('☒ Notice from private landlord   ☐ Asked to leave by family or friends   ☐ Domestic abuse   ☐ Mortgage   ☐ Other:')
    v('reason', 'Notice from private landlord')
    w.t([['Who else lives there?', 'Relationship', 'Date of birth'], ['Alfie ' + p.last, 'Son', '14/02/2018'], ['Poppy ' + p.last, 'Daughter', '01/08/2022'], ['Dean Rix', 'Partner', '23/05/1990']])
    m.hh('Alfie ' + p.last, 'Son', '2018-02-14'), m.hh('Poppy ' + p.last, 'Daughter', '2022-08-01'), m.hh('Dean Rix', 'Partner', '1990-05-23')
    w.p('Notice runs out: ' + d('homeless_date', '2026-10-06') + '     Rent arrears: ' + v('housing.arrears', '£0', '£0')).p('Family has agreed to share this with ' + v('authority', 'Thurrock', 'Thurrock Council') + ' housing: ☒ yes ☐ no' + m.tick('consent.given', True)).p('From: ' + m.rn(s) + ', ' + m.rr(s) + ', ' + m.ro(s) + ', ' + m.rp(s) + ', ' + d('referral_date', '2026-08-18'))
    m.tick('agency', 'social_services')
    m.lenient += ['agency', 'homeless_status', 'housing.loss_reason', 'housing.arrears', 'housing.situation']
    LATER.append((m, 'b4', w.bytes(), 'EH DTR.pdf', None))
    m.mail(f'{s.name} <{s.email}>', 'HousingOptions@thurrock.gov.uk', 'Early Help DTR', 'Hiya, one for you.\n' + s.first + '\n', '2026-08-18T15:45')


def lo_long():
    m = Msg('file-pdf-libreoffice-long-answers', 'pdf', 'LibreOffice export', 'wide second column with long answers that break over the page', n=84, female=False)
    v, d, u, p = m.v, m.d, m.u, m.p
    s = Staff(84, 'HMP Warren Hill', 'Prison Offender Manager', 'hmpps.example')
    c = Staff(85, 'Suffolk Probation', 'COM', 'probation.example')
    w = Word('Liberation Serif', 12)
    reason = 'Mr ' + p.last + ' is serving an indeterminate sentence and the Parole Board has directed release to an Approved Premises in Ipswich for twelve weeks. After that he has nowhere to go. He has been in custody since 2009 and his flat in Colchester was relinquished then. His mother died in 2015 and his brother, with whom he has little contact, lives in Scotland. He has never held a tenancy since. He has saved about £900 from prison work. He would like to settle in Colchester, where he has friends from the church that has visited him, and where his probation officer agrees that he could be managed safely.'
    w.h('Duty to Refer: indeterminate sentence prisoner', 2)
    w.t([['Name', m.nm()], ['Date of birth', m.dob('l')], ['Prison number', m.noms()], ['Prison', v('custody.prison', 'HMP Warren Hill')], ['Sentence', v('custody.sentence_length', 'IPP, tariff 4 years 6 months')], ['Offence', v('custody.offence', 'Robbery and false imprisonment')], ['Release date', d('custody.release_date', '2026-09-23', 'l')], ['Local authority', v('authority', 'Colchester', 'Colchester City Council')], ['Reason for referral', v('reason', reason)], ['Physical health', v('needs.physical_health', 'Hearing aid in left ear. Knee replacement in 2024; cannot manage more than one flight of stairs.')], ['Mental health', v('needs.mental_health', 'Completed PIPE. History of depression, well at present, on no medication. He finds crowded places hard and says that he would not cope in a large hostel.')], ['Risk summary', v('risk.summary', 'Risk is greatest when he uses cocaine and mixes with former associates. Warning signs are missed appointments and borrowing money. He has complied with testing for six years.')], ['RoSH', v('risk.level', 'high', 'High')], ['MAPPA', 'Level 1, Category 2'], ['Community Offender Manager', v('lead.name', c.name)], ['COM email and phone', v('lead.email', c.email) + ', ' + v('lead.phone', c.phone)], ['Referral made by', m.rn(s) + ', ' + m.rr(s)], ['Consent', v('consent.given', True, 'Signed by Mr ' + p.last + ' ') + 'on ' + d('consent.date', '2026-07-21', 'l')]], widths=[4.5, 12.5], bold=(0,))
    m.tick('consent.method', 'written'), m.tick('agency', 'prison'), m.tick('risk.mappa_level', 1), m.tick('risk.mappa_category', 2), m.tick('custody.status', 'sentenced')
    m.lenient += ['custody.status', 'homeless_status', 'custody.release_type', 'local_connection.details', 'local_connection.grounds', 'unmapped', 'housing.loss_reason']
    LATER.append((m, 'b5', w.bytes(), 'DTR IPP.pdf', None))
    m.mail(f'{s.name} <{s.email}>', 'dutytorefer@colchester.gov.uk', 'DTR IPP release to AP', 'Good afternoon,\n\nPlease see attached. The COM named on the form is the contact from now on.\n\nRegards\n' + s.name + '\n', '2026-07-22T14:22')


def lo_landscape():
    m = Msg('file-pdf-libreoffice-labels-on-top', 'pdf', 'LibreOffice export', 'header row of labels with the answers in the row below, three such bands, landscape', n=85, female=False)
    v, d, u, p = m.v, m.d, m.u, m.p
    s = Staff(86, 'Probation Service', 'Victim Liaison and Housing Officer', 'probation.example')
    w = Word('Liberation Sans', 9, landscape=True)
    w.h('PDU housing desk – notification to council', 2)
    w.t([['Full name', 'Date of birth', 'CRN', 'Prison number', 'Telephone'], [m.nm('SUR,'), m.dob('s'), m.crn(), m.noms(), m.tel()]])
    w.t([['Prison', 'Release date', 'Release type', 'Council', 'CAS3 referral made?'], [v('custody.prison', 'HMP Hollesley Bay', 'Hollesley Bay'), d('custody.release_date', '2026-10-27', 's'), v('custody.release_type', 'Parole'), v('authority', 'Maldon', 'Maldon DC'), v('custody.cas3', False, 'No')]])
    w.t([['Reason', 'Consent', 'Practitioner', 'Email', 'Date'], [v('reason', 'Parents’ address failed police checks'), v('consent.given', True, 'Written') + m.tick('consent.method', 'written'), m.rn(s), m.re(s), d('referral_date', '2026-09-02', 's')]])
    m.tick('agency', 'probation')
    m.lenient += ['homeless_status', 'housing.loss_reason', 'agency']
    LATER.append((m, 'b6', w.bytes(), 'notification.pdf', None))
    m.mail(f'{s.name} <{s.email}>', 'housingoptions@maldon.gov.uk', 'Notification to council', 'Good morning - please see notification.\n\nProbation Service\n', '2026-09-02T10:10')


def bands():
    m = Msg('file-pdf-shaded-bands', 'pdf', 'reportlab', 'shaded section bands, label above the answer in each box, three boxes a row', n=86, female=True)
    v, d, u, p = m.v, m.d, m.u, m.p
    s = Staff(87, 'HMP Foston Hall', 'Resettlement Officer', 'hmpps.example')
    g = Page(size=9)

    def band(y, text):
        g.c.setFillGray(.8)
        g.c.rect(40, 842 - y - 16, 515, 16, fill=1)
        g.c.setFillGray(0)
        g.t(44, y + 12, text, 9, True)
        return y + 16

    def boxes(y, cells):
        w = 515 / len(cells)
        for i, (a, b) in enumerate(cells):
            g.box(40 + i * w, y, w, 34).t(44 + i * w, y + 10, a, 7)
            g.w(44 + i * w, y + 22, w - 8, b, gap=10)
        return y + 34
    g.t(40, 40, 'WOMEN IN PRISON – LOCAL AUTHORITY HOMELESSNESS NOTICE', 12, True)
    y = band(60, 'A  THE WOMAN')
    y = boxes(y, (('Family name', m.last()), ('Given name', m.first()), ('Date of birth', m.dob('.'))))
    y = boxes(y, (('Prison number', m.noms()), ('National Insurance', m.ni(True)), ('Pregnant?', v('person.pregnant', False, 'No'))))
    y = boxes(y, (('Ethnic group', v('person.ethnicity', 'Irish Traveller')), ('First language', v('person.language', 'English')), ('Religion', u('Religion', 'Roman Catholic'))))
    y = band(y + 6, 'B  RELEASE')
    y = boxes(y, (('Prison', v('custody.prison', 'HMP Foston Hall', 'Foston Hall')), ('Date', d('custody.release_date', '2026-08-28', '.')), ('Sentence', v('custody.sentence_length', '26 weeks'))))
    y = boxes(y, (('Reason for notice', v('reason', 'Site in Basildon cleared by injunction, family dispersed, no pitch to go to')), ('Council', v('authority', 'Basildon'))))
    y = band(y + 6, 'C  CONSENT AND CONTACT')
    y = boxes(y, (('Consent', v('consent.given', True, 'Verbal')), ('Date of consent', d('consent.date', '2026-07-10', '.')), ('Officer', m.rn(s))))
    y = boxes(y, (('Officer telephone', m.rp(s)), ('Officer email', m.re(s)), ('Officer post', m.rr(s))))
    m.tick('consent.method', 'oral'), m.tick('agency', 'prison')
    m.lenient += ['custody.status', 'homeless_status', 'housing.loss_reason', 'unmapped', 'person.gender', 'person.pregnant']
    m.attach('notice_women.pdf', g.bytes(), PDF)
    m.mail(f'{s.name} <{s.email}>', 'housing.solutions@basildon.gov.uk', 'Notice', '\n', '2026-07-13T08:30')


def inline():
    m = Msg('file-pdf-sentence-blanks', 'pdf', 'reportlab', 'a declaration with blanks filled in the sentence, answers in another font over a dotted line', n=87, female=False)
    v, d, u, p = m.v, m.d, m.u, m.p
    s = Staff(88, 'Medway Youth Custody Team', 'Resettlement Worker', 'hmpps.example')
    m.ref['person.date_of_birth'] = '2008-10-30'
    g = Page('Times-Roman', 12)

    def run(y, *parts):
        x = 60
        for i, t in enumerate(parts):
            f = 'Courier' if i % 2 else 'Times-Roman'
            g.t(x, y, t, 12, font=f)
            wd = g.c.stringWidth(t, f, 12)
            if i % 2:
                g.c.setDash(1, 2)
                g.line(x, y + 2, x + wd)
                g.c.setDash()
            x += wd + 4
    g.t(60, 60, 'DECLARATION UNDER THE DUTY TO REFER', 13, True)
    run(100, 'I,', m.nm(), ', born on', '30/10/2008', ', now at')
    run(122, v('custody.prison', 'HMYOI Wetherby', 'HMYOI Wetherby'), 'and to be released on', d('custody.release_date', '2026-11-09'), ',')
    run(144, 'agree that my details are given to', v('authority', 'Thurrock'), 'Council')
    run(166, 'because', v('reason', 'my nan is moving into one room'), '.')
    run(200, 'Signed', 'signed', 'Date', d('consent.date', '2026-09-15'))
    run(240, 'Witnessed by', m.rn(s), ', ', m.rr(s))
    run(262, 'Telephone', m.rp(s), 'Email', m.re(s))
    m.tick('consent.given', True), m.tick('consent.method', 'written'), m.tick('agency', 'youth_custody')
    m.lenient += ['homeless_status', 'housing.loss_reason', 'referral_date', 'agency']
    m.attach('declaration.pdf', g.bytes(), PDF)
    m.mail(f'{s.name} <{s.email}>', 'HousingOptions@thurrock.gov.uk', 'Declaration DTR', 'Please find attached the young person’s declaration.\n\n' + s.name + '\n', '2026-09-15T13:50')


def label_right():
    m = Msg('file-pdf-colon-aligned', 'pdf', 'reportlab', 'right-aligned labels with a colon, answers in bold, no rules, small print between', n=88, female=False)
    v, d, u, p = m.v, m.d, m.u, m.p
    s = Staff(89, 'National Probation Service, Tendring', 'Probation Officer', 'probation.example')
    g = Page(size=10)
    g.t(60, 50, 'Homelessness: public bodies referral', 14, True)
    y = 85
    for a, b in (('Applicant', m.nm()), ('Date of birth', m.dob('mon')), ('Mobile', m.tel()), ('Sleeping at', v('person.address', 'Tent, Clacton pier underpass')), ('Housing authority', v('authority', 'Tendring', 'Tendring District Council')), ('Reason', v('reason', 'Left CAS3 on 20 July after 84 nights')), ('Homeless since', d('homeless_date', '2026-07-20', 'mon')), ('CRN', m.crn()), ('Risk of harm', v('risk.level', 'low', 'Low')), ('Referring officer', m.rn(s)), ('Office', m.ro(s)), ('Telephone', m.rp(s)), ('Date of referral', d('referral_date', '2026-07-23', 'mon'))):
        g.c.setFont('Helvetica', 10)
        g.c.drawRightString(200, 842 - y, a + ' :')
        g.t(210, y, b, 10, True)
        y += 20
    y = g.w(60, y + 6, 480, 'A referral may only be made with the consent of the applicant. By sending this form the officer confirms that consent has been obtained.', 8, 10)
    g.t(60, y + 8, 'Consent obtained :').check(150, y + 8, True, 'fill').t(163, y + 8, 'in writing').check(230, y + 8, False).t(243, y + 8, 'orally')
    m.tick('consent.given', True), m.tick('consent.method', 'written'), m.tick('homeless_status', 'homeless'), m.tick('rough_sleeping', True), m.tick('agency', 'probation')
    m.lenient += ['referrer.team', 'rough_sleeping', 'homeless_status', 'housing.situation', 'custody.cas3', 'agency', 'referrer.role', 'housing.loss_reason', 'person.address']
    m.attach('public bodies referral.pdf', g.bytes(), PDF)
    m.mail(f'{s.name} <{s.email}>', 'housingoptions@tendringdc.gov.uk', 'Ex CAS3, now in tent', 'Hi,\n\nUrgent please.\n\n' + m.sig(s) + '\n', '2026-07-23T16:31')


def split_date():
    m = Msg('file-pdf-boxed-digits', 'pdf', 'reportlab', 'one digit a box for dates and the National Insurance number', n=89, female=False)
    v, d, u, p = m.v, m.d, m.u, m.p
    s = Staff(90, 'Cambridge Jobcentre', 'Work Coach Team Leader', 'dwp.example')
    g = Page(size=11)

    def comb(x, y, text):
        for i, c in enumerate(text):
            g.box(x + i * 16, y - 12, 16, 16).t(x + i * 16 + 4, y, c)
    g.t(50, 50, 'DWP to council: housing referral', 14, True)
    g.t(50, 90, 'Name').t(160, 90, m.nm()).line(155, 94, 500)
    g.t(50, 120, 'Date of birth')
    comb(160, 120, fd(p.dob, 'dmy').replace('/', ''))
    m.d('person.date_of_birth', p.dob)
    g.t(50, 150, 'NI number')
    comb(160, 150, m.ni())
    g.t(50, 180, 'Telephone').t(160, 180, m.tel()).line(155, 184, 500)
    g.t(50, 210, 'Council').t(160, 210, v('authority', 'Cambridge', 'Cambridge City Council')).line(155, 214, 500)
    g.t(50, 240, 'Date must leave')
    comb(160, 240, '11092026')
    v('homeless_date', '2026-09-11')
    g.t(50, 270, 'Reason').t(160, 270, v('reason', 'Student house contract ends, cannot afford another')).line(155, 274, 540)
    g.t(50, 300, 'Claimant consents').check(160, 300, True, 'v').t(175, 300, 'yes').check(210, 300, False).t(225, 300, 'no')
    g.t(50, 330, 'Made by').t(160, 330, m.rn(s) + ', ' + m.rr(s)).line(155, 334, 500)
    m.tick('consent.given', True), m.tick('agency', 'jobcentre')
    m.lenient += ['homeless_status', 'housing.situation', 'housing.loss_reason']
    m.attach('DWP housing.pdf', g.bytes(), PDF)
    m.mail(f'{s.name} <{s.email}>', 'housing@cambridge.example', 'Housing referral', f'Please find attached\n\n{s.name}\nCambridge Jobcentre, {s.phone}\n' + m.tick('referrer.organisation', s.org) + m.tick('referrer.phone', s.phone), '2026-08-05T09:56')


def with_covering_letter():
    m = Msg('file-pdf-letter-then-form', 'pdf', 'reportlab', 'covering letter on page one, form on page two; the letter states a fact the form lacks', n=90, female=False)
    v, d, u, p = m.v, m.d, m.u, m.p
    s = Staff(91, 'HMP Ford', 'OMU Senior Officer', 'hmpps.example')
    g = Page('Times-Roman', 11)
    g.t(60, 70, 'HMP Ford').t(60, 84, d('referral_date', '2026-08-24', 'm')).t(60, 120, 'Dear Sir or Madam')
    g.w(60, 140, 470, 'Please find our referral overleaf. The lead for Prison and Probation services on this case will be his community offender manager, ' + v('lead.name', 'Dominic Shaw') + ', who may be reached on ' + v('lead.phone', '01632 960377') + ' or at ' + v('lead.email', 'dominic.shaw@probation.example') + '.')
    g.t(60, 220, 'Yours faithfully').t(60, 250, m.rn(s)).t(60, 264, m.rr(s))
    g.page()
    g.t(60, 60, 'Referral', 13, True)
    g.grid(60, 80, [150, 330], [['Prisoner', m.nm()], ['Date of birth', m.dob()], ['Number', m.noms()], ['Release', d('custody.release_date', '2026-10-20') + ' (' + v('custody.release_type', 'ECSL') + ')'], ['Prison', v('custody.prison', 'HMP Ford')], ['Housing authority', v('authority', 'Epping Forest')], ['Why homeless', v('reason', 'House repossessed by the lender in January')], ['Consent obtained', v('consent.given', True, 'Yes')]])
    m.tick('agency', 'prison')
    m.lenient += ['homeless_status', 'housing.loss_reason', 'referrer.organisation', 'custody.release_type']
    m.attach('Ford referral.pdf', g.bytes(), PDF)
    m.mail('omu.ford@hmpps.example', 'homelessness@eppingforestdc.gov.uk', 'Referral from HMP Ford', 'See attached PDF.\n', '2026-08-24T11:48')


def grouped():
    m = Msg('file-pdf-rotated-page', 'pdf', 'reportlab and qpdf', 'page with a rotate entry and small type, label and answer separated by leader dots', n=91, female=False)
    v, d, u, p = m.v, m.d, m.u, m.p
    s = Staff(92, 'Essex Adult Social Care', 'Occupational Therapist', 'adultcare.example')
    g = Page(size=9)
    g.t(60, 60, 'Adult Social Care – homelessness referral sheet', 12, True)
    y = 90
    for a, b in (('Client', m.nm()), ('LAS ID', u('LAS ID', '2291077')), ('Date of birth', m.dob()), ('Contact number', m.tel()), ('Present address', m.addr()), ('Must leave by', d('homeless_date', '2026-09-25')), ('Reason', v('reason', 'Flat is closed by prohibition order')), ('Mobility', v('needs.physical_health', 'Wheelchair user')), ('Council', v('authority', 'Chelmsford')), ('Client agrees', v('consent.given', True, 'Yes (verbal)')), ('Worker', m.rn(s)), ('Worker telephone', m.rp(s)), ('Date', d('referral_date', '2026-08-12'))):
        g.t(60, y, a + ' ' + '.' * int((190 - g.c.stringWidth(a, 'Helvetica', 9)) / 2.5)).t(270, y, b)
        y += 18
    m.tick('consent.method', 'oral'), m.tick('agency', 'social_services')
    m.lenient += ['unmapped', 'homeless_status', 'housing.loss_reason', 'needs.physical_health']
    m.attach('ASC sheet.pdf', qpdf(g.bytes(), '--rotate=+90:1'), PDF)
    m.mail(f'{s.name} <{s.email}>', 'housing.adviceemail@chelmsford.gov.uk', 'ASC referral sheet', 'Scanner turned it sideways sorry.\n\n' + s.name + '\nOccupational Therapist, Essex Adult Social Care\n', '2026-08-12T14:41')
    m.tick('referrer.role', s.role), m.tick('referrer.organisation', s.org)


for make in (lo_table, lo_prose, lo_strike, lo_checks, lo_long, lo_landscape, bands, inline, label_right, split_date, with_covering_letter, grouped):
    make()
pdfs = convert({stem + '.docx': data for _, stem, data, _, _ in LATER}, 'pdf')
for msg, stem, _, filename, how in LATER:
    msg.attach(filename, qpdf(pdfs[stem], owner='0wner') if how else pdfs[stem], PDF)
