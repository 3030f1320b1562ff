"""More forms on the labels, order and quirks of real ones, in several formats."""
from file_lib import Msg, Staff, Person, fd, convert, fixed_zip
from file_page import Page, PDF
from file_text import Odt, ODT, rtf
from file_word import Word, DOCX

LATER = []  # (message, stem, docx bytes, file name): to pdf


def one_support():
    m = Msg('file-docx-client-group-one-only', 'docx', 'python-docx', 'Yes No after the question with the wrong one struck, client groups to choose one of, staff name at the end', n=220, female=False)
    v, d, u, p = m.v, m.d, m.u, m.p
    s = Staff(220, 'Brentwood Probation Office', 'Probation Officer', 'probation.example')
    w = Word('Arial', 10)
    w.t([['Name of Service', u('Name of Service', 'Housing Options (Duty to Refer)')], ['Date of Referral ' + d('referral_date', '2026-07-13', 's'), 'Date Received']])
    w.p('**Applicants Details**').t([['Applicant’s Name', m.nm()], ['Telephone Numbers', m.tel()], ['Current Address', v('person.address', p.addr, p.street + ', ' + p.town)], ['Post Code', p.pc], ['Gender  ' + v('person.gender', 'Male'), 'Ethnic Origin  ' + v('person.ethnicity', 'White Irish')], ['Date of Birth  ' + m.dob(), 'NI Number  ' + m.ni()], ['Applicant’sFirst Language?', v('person.language', 'English')], ['If not English, is help needed?', 'Yes No'], ['Does the Applicant have a disability?', 'Yes ~~No~~'], ['If yes, please specify', v('needs.physical_health', 'Deaf in one ear, bad back')], ['any adaptations/assistance required?', u('any adaptations/assistance required?', 'Ground floor')],
                                         ['Next of Kin', u('Next of Kin', 'Bernie ' + p.last)], ['Telephone Number', '01632 960777'], ['Economic Status', u('Economic Status', 'ESA')], ['Does the Applicant have recourse to public funds?', 'Yes ~~No~~' + m.tick('person.public_funds', True)]])
    w.p('Client Group (one only) (one only)').t([['Primary', 'Secondary'], ['☐ Mental health\n☒ Offender\n☐ Single homeless', '☐ Alcohol\n☐ Drugs\n☒ Physical disability']])
    m.tick('needs.support', ['Offender', 'Physical disability'])
    w.p('Background history/current need').p('Please state why the applicant is being referred to the service, and what has led to the risk of homelessness: ' + v('reason', 'Shared house sold at auction, new owner wants everybody out by the end of August'))
    w.p('**referral agency details**').t([['Agency', m.ro(s)], ['Telephone / Fax Number', m.rp(s)], ['Staff Name', m.rn(s)], ['Position', m.rr(s)], ['Applicant agrees to this referral', 'Yes ~~No~~' + m.tick('consent.given', True)]])
    m.tick('agency', 'probation')
    m.lenient += ['unmapped', 'homeless_status', 'homeless_date', 'housing.loss_reason', 'needs.support', 'needs.physical_health']
    m.attach('One Door referral.docx', w.bytes(), DOCX)
    m.mail(f'{s.name} <{s.email}>', 'housingneeds@brentwood.gov.uk', 'Referral', 'Please see attached\n', '2026-07-13T12:09')


def hope():
    m = Msg('file-odt-options-one-per-line', 'odt', 'odfpy', 'label line with the option list printed below, the chosen one marked with an arrow, follow-ups "If other"', n=221, female=True)
    v, d, u, p = m.v, m.d, m.u, m.p
    s = Staff(221, 'Safe Harbour Hosting', 'Key worker', 'safeharbour.example')
    o = Odt().h('Your details', 2).p('Organisation making referral: ' + m.ro(s), 'Key worker/support worker name ' + m.rn(s), 'Phone number: ' + m.rp(s), 'Date of referral: ' + d('referral_date', '2026-06-22', 'l')).h('Client details', 2).p('Client Name: ' + m.nm(), 'Preferred Name: ' + v('person.known_as', 'Mina'), 'Ethnic origin: ' + v('person.ethnicity', 'Black African'), 'Country of origin: ' + u('Country of origin', 'Eritrea'), 'NRM Status:', '   Positive RG', '-> ' + u('NRM Status', 'Positive CG'), '   Negative CG', '   Other (please specify)', 'If other, please detail:', 'Immigration status:', '   Asylum Seeker', '   Discretionary Leave to Remain (DLR)', '-> ' + v('person.immigration_status', 'Indefinite Leave to Remain (Refugee Status)'), '   Other (please specify)', 'If other, please detail:', 'Preferred language: ' + v('person.language', 'Tigrinya'), 'Interpreter required?: ' + v('person.interpreter_needed', True, 'Yes'), 'Date of birth: ' + m.dob('m'), 'Do they have access to public funds?: ' + v('person.public_funds', True, 'Yes'), 'Phone: ' + m.tel()).h('Housing', 2).p('Why are you asking the council for help?: ' + v('reason', 'Hosting placement ends on 20 July and the NRM safe house has closed'), 'Client agrees to a duty to refer to ' + v('authority', 'Cambridge') + ' City Council: ' + v('consent.given', True, 'Yes'))
    m.tick('agency', 'other')
    m.lenient += ['agency', 'unmapped', 'homeless_status', 'homeless_date', 'housing.loss_reason', 'referrer.role', 'person.nationality']
    m.attach('Hosting referral.odt', o.bytes(), ODT)
    m.mail(f'{s.name} <{s.email}>', 'housing@cambridge.example', 'Move on referral', 'Dear Housing Advice\n\nPlease find our referral for a client whose placement is ending.\n\nBest\n' + s.first + '\n', '2026-06-22T17:17')


def emmaus():
    m = Msg('file-pdf-lower-case-yes-no-cells', 'pdf', 'reportlab', 'lower-case yes / no in their own cells with a drawn ring round one, write "self" instruction', n=222, female=False)
    v, d, u, p = m.v, m.d, m.u, m.p
    s = Staff(222, 'Cambridge Street Outreach Team', 'Outreach worker', 'streetoutreach.example')
    g = Page(size=10)
    g.t(50, 50, 'Referral Application', 14, True)
    y = g.grid(50, 70, [300, 190], [['Referrer :(If self, write “self”) ' + m.rn(s) + ', ' + m.ro(s), 'Contact Number: ' + m.rp(s)]])
    g.t(50, y + 18, 'Personal Details', 11, True)
    y = g.grid(50, y + 24, [300, 190], [['Names of Client/Applicant: ' + m.nm(), 'Gender: ' + v('person.gender', 'male')], ['Date of birth: ' + m.dob('.'), 'National insurance number: ' + m.ni(True)], ['Next of Kin: ', 'Email address: ' + m.email()], ['Contact number: ' + m.tel(), 'Country of origin: ' + u('Country of origin', 'England')]])
    y2 = g.grid(50, y, [300, 95, 95], [['Are you eligible for housing benefit?', 'yes', 'no'], ['Do you agree that we refer you to the council?', 'yes', 'no'], ['Do you have a support worker?', 'yes', 'no']])
    for i, yes in enumerate((True, True, False)):
        g.c.ellipse(352 if yes else 447, 842 - (y + 16 * i + 15), (352 if yes else 447) + 22, 842 - (y + 16 * i + 2))
    u('Are you eligible for housing benefit?', 'yes')
    y = y2
    g.t(50, y + 18, 'Current housing situation: ' + v('housing.situation', 'Sleeping in Jesus Green bandstand'))
    g.t(50, y + 36, 'How long? ' + u('How long?', 'nine weeks')).t(50, y + 54, 'Why did you leave your last home? ' + v('housing.loss_reason', 'could not pay the rent after losing shifts'))
    m.tick('consent.given', True), m.tick('rough_sleeping', True), m.tick('homeless_status', 'homeless'), m.tick('agency', 'other'), m.tick('reason', 'could not pay the rent after losing shifts')
    m.lenient += ['agency', 'rough_sleeping', 'homeless_status', 'reason', 'housing.loss_reason', 'unmapped', 'referrer.role', 'person.address', 'consent.given']
    m.attach('Application.pdf', g.bytes(), PDF)
    m.mail(f'{s.name} <{s.email}>', 'housing@cambridge.example', 'Duty to refer, rough sleeper', 'Form attached for a chap who beds down on Jesus Green.\n\n' + s.name + '\nOutreach worker\n', '2026-05-20T06:40')
    m.tick('referrer.role', 'Outreach worker')


def secure():
    m = Msg('file-docx-spaced-colons-and-contacts', 'docx', 'hand-made OOXML', '" : " in a cell of its own before each control, key-contacts grid, forename and surname under the label in one cell', n=223, female=False)
    v, d, u, p = m.v, m.d, m.u, m.p
    m.ref['person.date_of_birth'] = '2008-03-27'
    s = Staff(223, 'Thurrock Children’s Services', 'Referring Officer', 'childrens.example')
    w = Word('Arial', 10)
    w.t([['Referring Officer', ':', f'[[cc:{m.rn(s)}]]'], ['Tel No.', ':', f'[[cc:{m.rp(s)}]]'], ['Secure Email', ':', f'[[cc:{m.re(s)}]]'], ['Referring Local Authority', ':', f'[[dd:{u("Referring Local Authority", "Thurrock")}|Thurrock|Essex]]'], ['Date', ':', f'[[date:{d("referral_date", "2026-08-03")}]]'], ['Primary Reason for referral', ':', f'[[dd:{v("reason", "Leaving custody with nowhere to live")}|Leaving custody with nowhere to live|Other]]']], widths=[6, 1, 10])
    w.p('**1. YOUNG PERSON (CORE INFORMATION)**').t([['Forename :\n' + m.first(), 'Surname :\n' + m.last()]]).t([['Social Care System ID : ' + u('Social Care System ID', '778120'), 'Gender : ' + v('person.gender', 'M'), 'DoB : 27/03/2008', 'Age : ' + u('Age', '18'), 'Height: ' + u('Height', '5ft 11'), 'Weight :'], ['Ethnic : ' + v('person.ethnicity', 'Mixed White/Asian'), 'Religion : none', 'First Language ' + v('person.language', 'English'), 'Establishment : ' + v('custody.prison', 'HMYOI Feltham', 'Feltham'), 'Release : ' + d('custody.release_date', '2026-09-07'), 'Consent : ' + v('consent.given', True, 'yes')]])
    w.p('**2. KEY CONTACTS**').t([['Role', 'Name', 'Tel No.', 'Mob No.', 'Fax No.', 'Email'], ['Social Worker:', 'Ines Duarte', '01632 960552', '07700 900238', '', 'ines.duarte@childrens.example'], ['YOT:', 'Paul Brigstock', '01632 960190', '', '', ''], ['Solicitor:', '', '', '', '', '']])
    m.tick('other_professionals', 'Social Worker: Ines Duarte, 01632 960552, 07700 900238, ines.duarte@childrens.example; YOT: Paul Brigstock, 01632 960190')
    m.tick('agency', 'social_services')
    m.lenient += ['unmapped', 'other_professionals', 'homeless_status', 'authority', 'referrer.organisation', 'referrer.role', 'agency', 'person.no_fixed_abode']
    m.attach('YP core info.docx', w.bytes(), DOCX)
    m.mail(f'{s.name} <{s.email}>', 'HousingOptions@thurrock.gov.uk', 'YP leaving Feltham', 'Hello colleagues, referral attached.\n\n' + s.name + '\nThurrock Children’s Services\n', '2026-08-03T14:14')


def early_help():
    m = Msg('file-docx-boxes-glued-after-words', 'docx', 'python-docx', 'Yes☐ No☒ glued after the option, sections 1, 1a, 1b, two forms of consent', n=225, female=True)
    v, d, u, p = m.v, m.d, m.u, m.p
    p.dob = '1992-10-06'
    s = Staff(225, 'Harlow Family Hub', 'Social Worker', 'socialcare.example')
    w = Word('Arial', 10)
    w.p('Homelessness referral ☒ Safeguarding referral☐').t([['Have you obtained consent from the family to discuss and share information with appropriate agencies?', 'Yes☒ No☐'], ['If no, reason why', '']])
    m.tick('consent.given', True)
    w.p('**1. Referrer details**').t([['Name', m.rn(s), 'Agency', m.ro(s)], ['Role', m.rr(s), 'Telephone', m.rp(s)], ['Email address', m.re(s), 'Date', d('referral_date', '2026-08-11', 'h')]])
    w.p('**1a.Parent’s details**').t([['Name of parent', m.nm(), 'Religion', ''], ['Also Known As/alias', '', 'Ethnicity', v('person.ethnicity', 'White British')], ['Date of Birth', m.dob('h'), 'Immigration status', 'n/a'], ['Age', u('Age', '33'), 'Interpreter/signer needed?', 'Yes☐ No☒'], ['Gender', 'M☐ F☒ Unknown☐', 'Telephone', m.tel()], ['Address and postcode', m.addr(), 'Does the parent have a disability?', 'Yes☐ No☐ Unknown☒']])
    m.tick('person.gender', 'F'), m.tick('person.interpreter_needed', False)
    w.p('**1b. Children**').t([['full name', 'DOB EDD', 'Gender', 'NHS No UPN', 'Address', 'Relationship to parent'], ['Riley ' + p.last, '12-02-2017', 'M', '', 'as above', 'Son'], ['Baby', 'EDD 30-11-2026', '', '', '', '']])
    m.hh('Riley ' + p.last, 'Son', '2017-02-12'), m.tick('person.pregnant', True)
    w.p('**2. Reason for referral**').p(v('reason', 'Asked to leave by her dad, overcrowded, sharing a bed with Riley')).p('**3.** Housing authority: ' + v('authority', 'Harlow'))
    m.tick('agency', 'social_services')
    m.lenient += ['person.pregnant', 'household', 'unmapped', 'homeless_status', 'housing.situation', 'housing.loss_reason', 'agency']
    m.attach('FH1 form.docx', w.bytes(), DOCX)
    m.mail(f'{s.name} <{s.email}>', 'housing.options@harlow.gov.uk', 'FH1', 'Please find FH1 attached for this family.\n', '2026-08-11T10:10')


def lambeth():
    m = Msg('file-rtf-multi-agency', 'rtf', 'hand-made RTF', 'label broken over two lines, Yes / No(delete as appropriate) with one struck, lettered parts', n=226, female=False)
    v, d, u, p = m.v, m.d, m.u, m.p
    p.dob = '2003-01-15'
    s = Staff(226, 'Colchester Institute', 'Student Welfare Manager', 'college.example')
    m.attach('MARF housing.rtf', rtf('*A. REFERRER*', [['Name of Referrer: ' + m.rn(s), 'Date of Referral: ' + d('referral_date', '2026-06-11', 'mon')], ['Agency/School: ' + m.ro(s), 'Role of person\ncompleting referral: ' + m.rr(s)], ['Telephone Number ' + m.rp(s), 'Email address ' + m.re(s)]], [['Has the student agreed to this referral?', 'Yes / ~No~(delete as appropriate)'], ['Have you discussed this with your designated safeguarding lead?', 'Yes / ~No~(delete as appropriate)'], ['Name and contact of designated Safeguarding lead', 'Name: ' + u('Designated Safeguarding lead', 'Mrs Oke')]], '*B. STUDENT*', [['First name', 'Surname', 'Date of birth(dd/mm/yy)', 'Gender (m/f)', 'Is there a known disability? Y/N (provide details)'], [m.first(), m.last(), m.dob('s'), v('person.gender', 'm'), v('needs.physical_health', 'Y – epilepsy')]], [['Home address: ' + m.addr(), 'Contact/Telephone: ' + m.tel(), 'Ethnicity: ' + v('person.ethnicity', 'Arab')]], '*C. REASON*', v('reason', 'Thrown out by uncle after exams, staying in the library until it shuts and then on night buses')), 'application/rtf')
    m.tick('consent.given', True), m.tick('agency', 'other'), m.tick('rough_sleeping', True), m.tick('homeless_status', 'homeless')
    u('Have you discussed this with your designated safeguarding lead?', 'Yes')
    m.lenient += ['agency', 'rough_sleeping', 'homeless_status', 'unmapped', 'housing.loss_reason', 'person.address', 'housing.situation']
    m.mail(f'{s.name} <{s.email}>', 'dutytorefer@colchester.gov.uk', 'Student with nowhere to stay', 'Dear team,\nform attached. Can he be seen today?\n' + s.name + '\n', '2026-06-11T15:50')


def banes():
    m = Msg('file-docx-postcode-ends-address-cell', 'docx', 'python-docx', 'two address cells each ending in Postcode:, yes and no in cells of their own, tick in one', n=227, female=False)
    v, d, u, p = m.v, m.d, m.u, m.p
    s = Staff(227, 'St Helena Psychiatric Unit', 'Ward Social Worker', 'nhs.example')
    w = Word('Calibri', 10)
    w.t([['Does the client have family or close friends appropriate to support them?', 'Yes', 'No ✓'], ['Has the client consented to the referral? (If no – provide details in additional information)', 'Yes ✓', 'No']])
    u('Does the client have family or close friends appropriate to support them?', 'No'), m.tick('consent.given', True)
    w.p('**CLIENT INFORMATION**').t([['Name', m.nm(), 'Known as:', v('person.known_as', 'Bo')], ['Date of birth:', m.dob('m'), 'Gender: ' + v('person.gender', 'Male'), 'Religion: ' + u('Religion', 'C of E')], ['Address at point of referral', u('Address at point of referral', 'Kestrel Ward, St Helena') + '\nPostcode: CO4 5JL', 'Home address (if different)', v('person.last_settled_address', f'{p.street}, {p.town}, {p.pc}', f'{p.street}, {p.town}') + '\nPostcode: ' + p.pc], ['Tel no:', 'Home', 'Mobile ' + m.tel(), ''], ['NHS no', m.nhs(), 'Section', u('Section', 'Informal since 2 July')]])
    w.p('**REASON FOR REFERRAL TO HOUSING**').p(v('reason', 'Tenancy surrendered by his brother under a power of attorney during a long admission. Ready for discharge.')).p('**REFERRER**').t([['Name: ' + m.rn(s), 'Job title: ' + m.rr(s)], ['Tel: ' + m.rp(s), 'Date: ' + d('referral_date', '2026-07-16', 'm')]])
    m.tick('agency', 'hospital')
    m.lenient += ['referrer.team', 'unmapped', 'person.address', 'person.last_settled_address', 'homeless_status', 'housing.loss_reason', 'housing.situation', 'referrer.organisation', 'needs.mental_health', 'agency']
    m.attach('client information.docx', w.bytes(), DOCX)
    m.mail(f'{s.name} <{s.email}>', 'dutytorefer@colchester.gov.uk', '[secure] DTR from inpatient unit', 'Please see attached DTR.\n\n' + s.name + '\nWard Social Worker\nSt Helena Psychiatric Unit\n', '2026-07-16T13:40')
    m.tick('referrer.organisation', s.org)


def community():
    m = Msg('file-pdf-libreoffice-three-in-one-label', 'pdf', 'LibreOffice export', 'Y/N? cells, label with three things in it, referrer block last', n=228, female=True)
    v, d, u, p = m.v, m.d, m.u, m.p
    s = Staff(228, 'Advocacy Uttlesford', 'Advocate', 'advocacyutt.example')
    w = Word('Liberation Sans', 9)
    w.t([['Client Name:', m.nm()], ['Date of Birth:', m.dob('s')], ['Local Authority:', v('authority', 'Uttlesford')], ['Home Address', m.lastaddr()], ['Telephone number', m.tel()], ['Present location, postcode, tel. (if different from above)', v('person.address', 'Travel lodge at Dunmow, CM6 1LW', 'Travel lodge at Dunmow, CM6 1LW, 01632 960118')], ['If hospital please include ward number', '-'], ['Date referral made:', d('referral_date', '2026-08-07', 's')], ['Is this advocacy under the Care Act?', 'N'], ['What is the issue the client wants to access support for?', v('reason', 'Flood in her flat in June, the landlord says it will be six months and insurers stop paying on 31 August')], ['Has client consented to this referral?', v('consent.given', True, 'Y')], ['Specific Cultural and Communication Needs', u('Specific Cultural and Communication Needs', 'Large print')], ['How does the person communicate?', u('How does the person communicate?', 'Speech')], ['**Contact Details**', ''], ['Details of person completing this form (Referrer)', m.rn(s) + ', ' + m.ro(s) + ', ' + m.rp(s)]])
    m.tick('agency', 'other')
    m.lenient += ['agency', 'unmapped', 'homeless_status', 'homeless_date', 'person.address', 'person.last_settled_address', 'housing.situation', 'housing.loss_reason', 'referrer.role', 'person.phone']
    LATER.append((m, 'l1', w.bytes(), 'Advocacy housing referral.pdf'))
    m.mail(f'{s.name} <{s.email}>', 'Housingoptions@uttlesford.gov.uk', 'Referral for housing help', 'Dear Sir/Madam,\n\nI refer my client with her permission.\n\n' + s.name + '\nAdvocate\n', '2026-08-07T12:12')
    m.tick('referrer.role', 'Advocate')


def kingston():
    m = Msg('file-docx-consent-before-heading', 'docx', 'python-docx', 'consent question before any heading, referrer block then client block with the same labels', n=229, female=True)
    v, d, u, p = m.v, m.d, m.u, m.p
    s = Staff(229, 'Basildon Hospital A&E', 'Safeguarding Nurse', 'nhs.example')
    w = Word('Arial', 10)
    w.t([['Does the client consent to this referral to housing?', v('consent.given', True, 'Yes')], ['**Referred By**', ''], ['Name', m.rn(s)], ['Position', m.rr(s)], ['Referring Agency', m.ro(s)], ['Date of Referral', d('referral_date', '2026-08-15')], ['Telephone Number', m.rp(s)], ['Email Address', m.re(s)], ['**Client**', ''], ['Name (SURNAME in capitals)', m.nm('SUR')], ['Dob', m.dob()], ['Ethnic Origin', v('person.ethnicity', 'Latin American')], ['Language (state if client requires an interpreter)', v('person.language', 'Spanish', 'Spanish – interpreter needed')], ['Address', m.addr()], ['Housing type (if RSL state which if possible)', v('housing.situation', 'Lodging with employer')], ['Contact Telephone No.', m.tel()], ['Safe to leave message', u('Safe to leave message', 'No')], ['Mental Health Issues', v('needs.mental_health', 'None known')], ['Drink/Drugs Issues', v('needs.substance_misuse', 'None')], ['Disability (Please state)', v('needs.physical_health', 'None')], ['Why housing help is needed', v('reason', 'Live-in cleaner, employer pushed her downstairs and dismissed her')]])
    m.tick('person.interpreter_needed', True), m.tick('agency', 'emergency_department')
    m.lenient += ['needs.domestic_abuse', 'homeless_status', 'unmapped', 'housing.loss_reason', 'needs.substance_misuse', 'needs.physical_health', 'needs.mental_health']
    m.attach('AE housing.docx', w.bytes(), DOCX)
    m.mail(f'{s.name} <{s.email}>', 'housing.solutions@basildon.gov.uk', 'Patient needs housing - Duty to Refer', 'Attached.\n', '2026-08-15T03:12')


def positive():
    m = Msg('file-pdf-dotted-lettered', 'pdf', 'reportlab', 'dotted lines, lettered sub-questions of an emergency contact, ethnicity list without a heading with one ringed', n=230, female=False)
    v, d, u, p = m.v, m.d, m.u, m.p
    s = Staff(230, 'HMP Belmarsh', 'Bail Accommodation Officer', 'hmpps.example')
    g = Page('Times-Roman', 11)
    dots = '………………'
    g.t(50, 50, 'Client Details:', 12, True)
    y = 75
    for t in ('Surname ' + dots + m.last() + dots + '   Forenames ' + dots + m.first() + dots, 'Date Of Birth ' + dots + m.dob('sy') + dots + '   Sex   Male / Female', 'National Insurance Number ' + dots + m.ni() + dots, 'Prison number ' + dots + m.noms() + dots, 'African   Arab   Asian   Caribbean   European   UK Black   UK White   Unknown', 'Current Address / Contact Place: ' + dots + 'HMP Belmarsh' + dots, 'Telephone Number: ' + dots, 'Person to be contacted in case of emergency:', 'a) Name: ' + dots + u('Emergency contact', 'Sheila Roe') + dots, 'b) Relationship: ' + dots + 'aunt' + dots, 'c) Contact Address: ' + dots, 'd) Contact number: ' + dots + '07700 900815' + dots, 'Release date: ' + dots + d('custody.release_date', '2026-09-24', 'sy') + dots, 'Why homeless: ' + dots + v('reason', 'last flat was his ex-girlfriend’s') + dots, 'Council applied to: ' + dots + v('authority', 'Castle Point') + dots, 'I agree to be referred. Signed: ' + dots + 'signed' + dots + ' Date: ' + dots + d('consent.date', '2026-08-03', 'sy') + dots, 'Officer: ' + dots + m.rn(s) + dots + ' Tel: ' + dots + m.rp(s) + dots):
        g.t(50, y, t)
        if t.startswith('African'):
            x = 50 + g.c.stringWidth('African   Arab   Asian   Caribbean   European   UK Black   ', 'Times-Roman', 11)
            g.c.ellipse(x - 4, 842 - y - 5, x + 54, 842 - y + 11)
        if 'Male / Female' in t:
            x = 50 + g.c.stringWidth(t[:t.index('Male')], 'Times-Roman', 11)
            g.c.ellipse(x - 3, 842 - y - 4, x + 27, 842 - y + 10)
        y += 24
    m.tick('person.gender', 'Male'), m.tick('person.ethnicity', 'UK White'), m.tick('custody.prison', 'HMP Belmarsh'), m.tick('consent.given', True), m.tick('consent.method', 'written'), m.tick('agency', 'prison')
    m.lenient += ['person.gender', 'person.ethnicity', 'unmapped', 'homeless_status', 'housing.loss_reason', 'person.contact_via', 'referrer.role', 'referral_date', 'consent.date']
    m.attach('client details.pdf', g.bytes(), PDF)
    m.mail(f'{s.name} <{s.email}>', 'Housingoptions@castlepoint.gov.uk', 'Homeless on release 24/9', 'Please find attached.\n', '2026-08-03T16:28')


def advonet():
    m = Msg('file-docx-relevant-person', 'docx', 'python-docx', 'printed web form: numbered groups, "Relevant Person", contact of a relative in group 4', n=231, female=False)
    v, d, u, p = m.v, m.d, m.u, m.p
    s = Staff(231, 'Maldon Adult Community Team', 'Care Manager', 'adultcare.example')
    w = Word('Verdana', 9)
    for t in ('Help required: ' + u('Help required', 'Housing (Duty to Refer)'), 'How did you hear about this service? ' + u('How did you hear about this service?', 'Council website'), 'Date of referral: ' + d('referral_date', '2026-07-02', 'ml')):
        w.p(t)
    w.p('**1. Relevant Person’s Details:**').lines('Name: ' + m.nm('title'), 'Home (usual) Address: ' + m.addr(), 'Current Address or Location: as above', 'Preferred contact method: ' + u('Preferred contact method', 'Telephone'), 'Email address:', 'Contact number: ' + m.tel(p.land), 'Can we leave a message? ' + u('Can we leave a message?', 'Yes'), 'Date of birth: ' + m.dob('ml'), 'Is your gender the one you were assigned with at birth? Prefer not to say')
    w.p('**2. Consent**').lines('Consent to make a referral to housing: ' + v('consent.given', True, 'Yes, the person has given consent'), 'Name of person giving consent: ' + p.name, 'Reason for referral: ' + v('reason', 'Rent arrears of £5,100, warrant of eviction for 28 July. Hoarding. Will not open post.'))
    w.p('**3. Referrer Details:**').lines('Referrer Name: ' + m.rn(s), 'Job Title: ' + m.rr(s), 'Secure email: ' + m.re(s), 'Tel. No.: ' + m.rp(s), 'Place of work (including address) ' + v('referrer.organisation', s.org) + ', ' + u('Place of work address', 'Spital Road, Maldon'))
    w.p('**4. Friends and/or family:**').lines('Name: Gwen ' + p.last, 'What is their relationship to the person? ' + 'Sister', 'Tel: 07700 900402')
    u('Friends and/or family', 'Gwen ' + p.last + ', Sister, 07700 900402')
    m.tick('agency', 'social_services')
    m.lenient += ['unmapped', 'household', 'homeless_status', 'homeless_date', 'housing.arrears', 'housing.tenancy_to_save', 'person.contact_via', 'housing.loss_reason', 'agency']
    m.attach('webform print.docx', w.bytes(), DOCX)
    m.mail(f'{s.name} <{s.email}>', 'housingoptions@maldon.gov.uk', 'Eviction 28 July', 'Hi,\n\nurgent, see attached.\n\n' + s.first + '\n', '2026-07-02T16:55')


for make in (one_support, hope, emmaus, secure, early_help, lambeth, banes, community, kingston, positive, advonet):
    make()
done = convert({stem + '.docx': data for _, stem, data, _ in LATER}, 'pdf')
for msg, stem, _, filename in LATER:
    msg.attach(filename, done[stem], PDF)
