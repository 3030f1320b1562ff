"""Word forms, first part: prisons and probation."""
from file_lib import Msg, Staff, fd
from file_word import Word, DOCX


def prison_kent_style():
    m = Msg('file-docx-prison-long-form', 'docx', 'python-docx', 'two-column ruled table in numbered sections, options deleted by strike-through', n=1)
    v, d, u, p = m.v, m.d, m.u, m.p
    s = Staff(1, 'HMP Chelmsford', 'Prison Offender Manager', 'hmpps.example', 'Offender Management Unit')
    c = Staff(2, 'Probation Service', 'Community Offender Manager', 'probation.example')
    w = Word()
    w.h('DUTY TO REFER – PRISON REFERRAL FORM', 1).p('Homelessness Reduction Act 2017. To be used by the Prison Service. Please complete all sections; incomplete forms delay the person being referred.')
    w.p('**Section 1 – Referral**')
    w.t([['Date of referral', d('referral_date', '2026-08-10')],
         ['Local Housing Authority referred to', v('authority', 'Braintree', 'Braintree District Council')],
         ['Establishment', v('custody.prison', 'HMP Chelmsford', 'Chelmsford (HMP & YOI)')],
         ['Name of person completing this form', m.rn(s)], ['Job title', m.rr(s) + ', ' + m.rt(s)],
         ['Telephone', m.rp(s)], ['Email (functional mailbox preferred)', m.re(s)]], widths=[7, 10], bold=(0,))
    w.p('**Section 2 – The prisoner**')
    w.t([['Surname', m.last()], ['Forename(s)', m.first()], ['Also known as', v('person.known_as', 'Chan')],
         ['Date of birth', m.dob()], ['NOMIS / prison number', m.noms()], ['CRN', m.crn()], ['National Insurance number', m.ni(True)],
         ['Address immediately before custody', m.lastaddr()],
         ['Type of accommodation before custody', u('Type of accommodation before custody', 'Private rented room in a shared house')],
         ['Sentenced / Remand / Recall (delete as appropriate)', v('custody.status', 'recall', '~~Sentenced~~ / ~~Remand~~ / Recall')],
         ['Conditional release date', v('custody.release_date', '2026-10-05', '05/10/2026') + m.tick('custody.release_type', 'CRD')]], widths=[7, 10], bold=(0,))
    m.lenient.append('custody.release_type')
    w.p('**Section 3 – Homelessness**')
    w.t([['Agreed reason for referral', v('reason', 'Landlord has let the room to somebody else while she was inside. No family able to take her in. Will be homeless on release.')],
         ['Will the prisoner have somewhere safe to stay on the night of release? Yes / No', u('Will the prisoner have somewhere safe to stay on the night of release?', 'No') and '~~Yes~~ / No'],
         ['Local connection to this authority (family, work, residence)', v('local_connection.details', 'Lived in Witham from 2015 until custody. Sister lives in Halstead.')]], widths=[7, 10], bold=(0,))
    m.tick('homeless_status', 'threatened')
    m.ref['local_connection.grounds'] = ['residence', 'family']
    m.lenient += ['local_connection.grounds', 'rough_sleeping']
    w.p('**Section 4 – Health, support and risk**')
    w.t([['Physical health', v('needs.physical_health', 'Asthma, uses inhaler')], ['Mental health', v('needs.mental_health', 'Depression and anxiety, prescribed sertraline 50mg')],
         ['Alcohol / drugs', v('needs.substance_misuse', 'Historic cocaine use, none since 2023')],
         ['OASys risk of serious harm (circle)', v('risk.level', 'medium', 'Low   [[u:MEDIUM]]   High   Very High')],
         ['MAPPA', 'N/A'], ['Risks to staff', v('risk.to_staff', 'No known risks to staff')],
         ['Areas the prisoner may not live', v('risk.excluded_areas', 'Exclusion zone covers CM7 9 postcodes (ex-partner)')]], widths=[7, 10], bold=(0,))
    w.p('**Section 5 – Community lead**')
    w.t([['Name of Community Offender Manager', v('lead.name', c.name)], ['Telephone', v('lead.phone', c.phone)], ['Email', v('lead.email', c.email)]], widths=[7, 10], bold=(0,))
    w.p('**Section 6 – Consent**')
    w.t([['The prisoner has agreed to this referral and to the sharing of this information', v('consent.given', True, 'YES / ~~NO~~')],
         ['How was consent given?', v('consent.method', 'written', 'Signed consent form held on NOMIS')], ['Date', d('consent.date', '2026-08-07')]], widths=[7, 10], bold=(0,))
    m.tick('agency', 'prison')
    w.footer('OFFICIAL-SENSITIVE when completed   v3.2   Page 1')
    m.attach('DTR Prison Form - Braintree.docx', w.bytes(), DOCX)
    m.mail(f'{s.name} <{s.email}>', 'housingoptions@braintree.gov.uk', 'Duty to Refer', 'Good morning,\n\nPlease find attached a DTR for your area. Could you confirm receipt please.\n\nKind regards\n\n' + m.sig(s) + '\n', '2026-08-10T09:02')


def omu_minimal():
    m = Msg('file-docx-omu-one-page', 'docx', 'python-docx', 'bare lines "Label: answer", no table, names in capitals first', n=2)
    v, d, u, p = m.v, m.d, m.u, m.p
    s = Staff(3, 'HMP Pentonville', 'Resettlement Officer', 'hmpps.example', 'OMU')
    w = Word('Calibri', 11)
    w.p('**HMP PENTONVILLE – OMU**').p('**HOMELESSNESS REDUCTION ACT – DUTY TO REFER**')
    w.lines('Prisoner: ' + m.nm('SUR,'), 'Number: ' + m.noms(), 'D.O.B: ' + m.dob('.'), 'Location: ' + u('Location', 'G4-11'),
            'Release: ' + d('custody.release_date', '2026-09-18', 's') + ' (' + v('custody.release_type', 'HDC') + ' – CRD ' + u('CRD', fd('2026-11-02', 's')) + ')',
            'Council: ' + v('authority', 'Basildon'),
            'Reason: ' + v('reason', 'NFA on release. Was sofa surfing with mates in Pitsea, none can have him back.'),
            'Signed consent? ' + v('consent.given', True, 'Yes') + m.tick('consent.method', 'written'),
            'Offence: ' + v('custody.offence', 'Burglary non-dwelling'), 'Sentence: ' + v('custody.sentence_length', '14 months'),
            'RoSH: ' + v('risk.level', 'low', 'L'), 'MAPPA: n/a', 'Arson: ' + v('risk.arson', False, 'No'), 'SO: ' + v('risk.registered_sex_offender', False, 'No'),
            'Health: ' + u('Health', 'epileptic, on meds'), 'Completed by: ' + v('referrer.name', s.name) + ', ' + v('referrer.role', s.role) + '   ext 2214')
    m.tick('custody.prison', 'HMP Pentonville')
    m.tick('custody.status', 'sentenced')
    m.tick('agency', 'prison')
    m.tick('person.no_fixed_abode', True)
    m.tick('homeless_status', 'threatened')
    m.tick('referrer.organisation', 'HMP Pentonville')
    m.lenient += ['person.contact_via', 'person.no_fixed_abode', 'custody.status', 'referrer.phone', 'needs.physical_health', 'unmapped', 'referrer.team', 'risk.registered_sex_offender', 'referrer.organisation']
    m.attach(f'{p.last} {p.noms} DTR.docx', w.bytes(), DOCX)
    m.mail(f'OMU Pentonville <omu.pentonville@hmpps.example>', 'housing.solutions@basildon.gov.uk', f'{p.last.upper()} {p.noms}', 'DTR attached.\n', '2026-07-22T16:47')


def probation_cc():
    m = Msg('file-docx-probation-controls', 'docx', 'hand-made OOXML', 'content controls: text, drop-down, date and checkbox, some still at their placeholder', n=3)
    v, d, u, p = m.v, m.d, m.u, m.p
    s = Staff(4, 'Probation Service East of England', 'Probation Practitioner', 'probation.example', 'Essex North PDU')
    w = Word('Calibri')
    w.header('Probation Service – East of England Region').h('Duty to Refer (DTR) notification', 2)
    cc = lambda x: f'[[cc:{x}]]'
    ph = '[[ph:Click or tap here to enter text.]]'
    w.t([['**Person on probation (PoP)**', ''],
         ['Full name', cc(m.nm())], ['Preferred name', ph], ['Date of birth', f'[[date:{m.dob()}]]'], ['CRN', cc(m.crn())], ['NOMS number (if known)', ph],
         ['Gender', f'[[dd:{v("person.gender", "Male")}|Male|Female|Other]]'], ['Ethnicity', f'[[dd:{v("person.ethnicity", "White - Other")}|White - British|White - Other|Mixed]]'],
         ['Nationality', cc(v('person.nationality', 'Lithuanian'))], ['Immigration status', f'[[dd:{v("person.immigration_status", "EU Settled Status")}|EU Settled Status|EU Pre-settled Status|Not applicable]]'],
         ['Interpreter required?', '[[cb:0]] Yes   [[cb:1]] No' + m.tick('person.interpreter_needed', False)],
         ['Contact number', cc(m.tel())], ['Email', ph],
         ['**Housing**', ''],
         ['Current address', cc(m.addr())], ['Accommodation type', f'[[dd:{v("housing.situation", "Friends and family")}|Friends and family|Rough sleeping|Approved Premises|CAS2|CAS3]]'],
         ['Status', '[[cb:0]] Homeless now  [[cb:1]] Threatened with homelessness within 56 days' + m.tick('homeless_status', 'threatened')],
         ['Date homeless / likely to be', f'[[date:{d("homeless_date", "2026-09-04")}]]'],
         ['Reason for homelessness or threat', cc(v('reason', 'Brother has asked him to leave because of overcrowding; there are four children in a two bed flat.'))],
         ['Local housing authority', f'[[dd:{v("authority", "Colchester")}|Braintree|Chelmsford|Colchester|Maldon|Tendring]]'],
         ['Local connection', cc(v('local_connection.details', 'Working at a warehouse in Colchester since January 2025')) + m.tick('local_connection.grounds', ['employment'])],
         ['**Order or licence**', ''],
         ['Type', f'[[dd:{v("custody.status", "licence", "On licence")}|On licence|Community order|Suspended sentence order|PSS]]'],
         ['Licence conditions relevant to housing', cc(v('custody.licence_conditions', 'To reside as approved by supervising officer; curfew 7pm to 7am'))],
         ['RoSH level', f'[[dd:{v("risk.level", "medium", "Medium")}|Low|Medium|High|Very High]]'], ['MAPPA level', '[[dd:Choose an item.|1|2|3]]'],
         ['Risk summary', ph],
         ['CAS3 referral', '[[cb:1]] Made  [[cb:0]] To be made  [[cb:0]] Not applicable' + m.tick('custody.cas3', True)],
         ['**Consent**', ''], ['PoP has consented to this referral', '[[cb:1]] Yes – verbally  [[cb:0]] Yes – in writing  [[cb:0]] No' + m.tick('consent.given', True) + m.tick('consent.method', 'oral')],
         ['**Referrer**', ''], ['Name', cc(m.rn(s))], ['Role', f'[[dd:{m.rr(s)}|Probation Practitioner|Prison Offender Manager]]'], ['PDU / office', cc(m.rt(s))],
         ['Telephone', cc(m.rp(s))], ['Email', cc(m.re(s))], ['Date', f'[[date:{d("referral_date", "2026-08-06")}]]'],
         ['Lead for this case (if different)', cc(v('lead.name', s.name, 'As above') + m.tick('lead.email', s.email) + m.tick('lead.phone', s.phone))]],
        widths=[6.5, 10.5])
    m.tick('agency', 'probation')
    m.tick('referrer.organisation', s.org)
    m.lenient += ['housing.loss_reason']
    m.attach('DTR_Notification.docx', w.bytes(), DOCX)
    m.mail(f'{s.name} <{s.email}>', 'dutytorefer@colchester.gov.uk', 'DTR notification - OFFICIAL SENSITIVE', f'Hi,\n\nDTR attached for one of my PoPs.\n\nThanks\n\n{m.sig(s, email=True)}\n\n'
           'This email and any attachment is intended only for the attention of the addressee(s). Its unauthorised use, disclosure, storage or copying is not permitted.\n', '2026-08-06T12:20')


def legacy_fields():
    m = Msg('file-docx-legacy-form-fields', 'docx', 'hand-made OOXML', 'legacy FORMTEXT, FORMCHECKBOX and FORMDROPDOWN fields, two pairs a row', n=4)
    v, d, u, p = m.v, m.d, m.u, m.p
    s = Staff(5, 'HMP Bedford', 'OMU Case Administrator', 'hmpps.example')
    ft = lambda x: f'[[ft:{x}]]'
    w = Word('Arial', 9)
    w.h('Homelessness referral – custody (Part A)', 2)
    w.t([['Surname:', ft(m.last()), 'Forename(s):', ft(m.first())], ['Title:', ft(u('Title', 'Mr')), 'DOB:', ft(m.dob())],
         ['Prison no:', ft(m.noms()), 'PNC:', ft(m.pnc())], ['Prison:', '[[fd:1|HMP Bedford|HMP Peterborough|HMP Littlehey]]' + m.tick('custody.prison', 'HMP Peterborough'), 'Wing/cell:', ft(u('Wing/cell', 'B2-07'))],
         ['Release date:', ft(d('custody.release_date', '2026-10-21')), 'Type of release:', '[[fd:0|Automatic (CRD)|HDC|Parole|FTR]]' + m.tick('custody.release_type', 'CRD')],
         ['Sentence:', ft(v('custody.sentence_length', '2 yrs 4 months')), 'Date sentenced:', ft(d('custody.sentence_date', '2025-08-20'))],
         ['Offence(s):', ft(v('custody.offence', 'Possession with intent to supply Class A')), 'Licence end:', ft(u('Licence end', '20/12/2027'))]], bold=(0, 2))
    w.p('Has the prisoner agreed to be referred?  [[fc:1]] Yes  [[fc:0]] No' + m.tick('consent.given', True))
    w.p('Vulnerabilities (tick all that apply):')
    opts = ['Mental ill health', 'Learning disability', 'Physical disability', 'Drug use', 'Alcohol use', 'Care leaver', 'Veteran', 'Domestic abuse']
    w.p(m.support(opts, [0, 3], on='[[fc:1]] ', off='[[fc:0]] ', sep='    '))
    w.p('Notes: ' + ft(v('reason', 'Lost council flat in Huntingdon through arrears. Nowhere to go on release. Stated he would sleep in his van.')))
    w.p('Referral to: ' + ft(v('authority', 'Huntingdonshire', 'Huntingdonshire DC')) + '   Form filled in by: ' + ft(m.rn(s)) + '   Grade/role: ' + ft(m.rr(s)) + '   Tel: ' + ft(m.rp(s)))
    m.tick('agency', 'prison')
    m.tick('custody.status', 'sentenced')
    m.tick('homeless_status', 'threatened')
    m.lenient += ['person.contact_via', 'housing.arrears', 'custody.status', 'homeless_status', 'rough_sleeping', 'housing.loss_reason', 'custody.release_type', 'person.care_leaver', 'person.armed_forces', 'needs.domestic_abuse']
    m.attach('part_a.docx', w.bytes(), DOCX)
    m.mail('omu.peterborough@hmpps.example', 'housingoptions@huntingdonshire.example', 'Homelessness referral custody', '', '2026-08-26T08:51')


def youth_custody():
    m = Msg('file-docx-yoi-resettlement', 'docx', 'python-docx', 'label and answer in one cell, three cells a row, merged heading rows', n=5, female=False)
    v, d, u, p = m.v, m.d, m.u, m.p
    m.ref['person.date_of_birth'] = '2008-02-19'
    s = Staff(6, 'HMYOI Feltham', 'Resettlement Practitioner', 'hmpps.example')
    y = Staff(7, 'Southend Youth Justice Service', 'YJS Case Manager', 'yjs.example')
    w = Word('Verdana', 9)
    w.t([['**YOUTH CUSTODY SERVICE – ACCOMMODATION REFERRAL UNDER S.213B**', '', ''],
         ['Young person:\n' + m.nm(), 'DOB:\n19/02/2008', 'YJS no. / NOMIS:\n' + m.noms()],
         ['Establishment: ' + v('custody.prison', 'HMYOI Feltham', 'Feltham YOI'), 'Order: ' + u('Order', 'DTO'), 'Length: ' + v('custody.sentence_length', '12 months')],
         ['Mid-point release date: ' + d('custody.release_date', '2026-09-29', 'm'), 'Offence: ' + v('custody.offence', 'Robbery'), 'Looked after child? ' + u('Looked after child?', 'No, s.20 ended July 2025')],
         ['**ACCOMMODATION**', '', ''],
         ['Home address before custody: ' + m.lastaddr(), 'Who lived there: ' + u('Who lived there', 'Mother, step-father, two half-brothers'), 'Can s/he return? ' + u('Can s/he return?', 'No')],
         ['Why not / reason for this referral: ' + v('reason', 'Mother and step-father will not have him home after assault on step-father in March. Grandmother in sheltered housing cannot take him.'), '', ''],
         ['**PEOPLE**', '', ''],
         ['Completed by: ' + m.rn(s), 'Role: ' + m.rr(s), 'Tel: ' + m.rp(s)],
         ['Lead in the community: ' + v('lead.name', y.name), u('Role (lead)', y.role + ', ' + y.org) and y.role + ', ' + y.org, 'Tel: ' + v('lead.phone', y.phone) + '  E-mail: ' + v('lead.email', y.email)],
         ['Young person agrees to referral: ' + v('consent.given', True, 'Yes') + '   Parent informed: ' + u('Parent informed', 'Yes'), '', 'Date: ' + d('referral_date', '2026-08-04', 'm')]],
        merge=[(0, 0, 0, 2), (4, 0, 4, 2), (6, 0, 6, 2), (7, 0, 7, 2), (10, 0, 10, 1)])
    m.tick('agency', 'youth_custody')
    m.tick('referrer.organisation', s.org)
    m.lenient += ['needs.domestic_abuse', 'homeless_status', 'unmapped', 'custody.status', 'household', 'housing.loss_reason', 'referrer.organisation']
    m.attach('YCS accom referral.docx', w.bytes(), DOCX)
    m.mail(f'{s.name} <{s.email}>', 'housingsolutionsteam@southend.gov.uk', 'YP leaving custody 29 Sept', f'Dear Housing Solutions,\n\nReferral attached under section 213B. The YJS case manager is {y.first} who will be your main contact.\n\nRegards,\n{s.first} {s.last}\nHMYOI Feltham\n', '2026-08-04T14:33')


def cas3_same_form():
    m = Msg('file-docx-cas3-and-dtr-combined', 'docx', 'python-docx', 'CAS3 questions and Duty to Refer in one form, consent asked twice for different things', n=6)
    v, d, u, p = m.v, m.d, m.u, m.p
    s = Staff(8, 'Probation Service', 'Community Probation Practitioner', 'probation.example', 'Basildon Probation Office')
    b = Staff(9, 'Probation Service', 'SPO', 'probation.example')
    w = Word('Arial', 10)
    w.h('Accommodation referral: DTR and CAS3', 1)
    w.p('Please complete Part 1 for the local authority. Part 2 is completed for the Homelessness Prevention Taskforce and may be removed.')
    w.h('Part 1 – Duty to Refer', 2)
    w.t([['Name', m.nm('title'), 'DOB', m.dob('sy')], ['CRN', m.crn(), 'NOMS', m.noms(p.noms[:5] + ' ' + p.noms[5:])], ['Prison', v('custody.prison', 'HMP Wayland', 'Wayland'), 'Release date', d('custody.release_date', '2026-11-13', 'sy')],
         ['Release type', v('custody.release_type', 'Standard Recall'), 'Sentence type', u('Sentence type', 'Standard determinate custody')], ['Home local authority', v('authority', 'Thurrock', 'Thurrock Council'), 'DTR submitted on', d('referral_date', '2026-09-21', 'sy')],
         ['Reason for referral', v('reason', 'No settled accommodation since 2021. Was in a hostel in Tilbury which he cannot go back to because of a fight with another resident.'), 'Has the person agreed to the DTR?', v('consent.given', True, 'Yes, verbally at video link ') + '(' + d('consent.date', '2026-09-18', 'sy') + ')' + m.tick('consent.method', 'oral')]], bold=(0, 2))
    w.h('Part 2 – CAS3', 2)
    w.t([['Is the person on probation eligible for CAS3?', u('Is the person on probation eligible for CAS3?', 'Yes, released as homeless from prison')], ['Has consent for CAS3 been given?', u('Has consent for CAS3 been given?', 'Yes – 18/9/2026')],
         ['CRS referral submitted?', u('CRS referral submitted?', 'Yes')], ['CAS3 referral planned for', v('custody.cas3', True, 'Week of 5 October 2026')],
         ['Preferred PDU', u('Preferred PDU', 'Essex South')], ['What needs does the person have?', '☐ Hearing impairment  ☐ Language  ☒ Learning disability  ☐ Mental health  ☒ Mobility needs  ☐ Neurodivergence' + m.tick('needs.support', ['Learning disability', 'Mobility needs'])],
         ['Is the person a registered sex offender?', v('risk.registered_sex_offender', False, 'No')], ['History of arson?', v('risk.arson', True, 'Yes – 2012, set fire to bin store')],
         ['RoSH / MAPPA', v('risk.level', 'high', 'High') + '   CAT 2/LEVEL 1' + m.tick('risk.mappa_category', 2) + m.tick('risk.mappa_level', 1)],
         ['Current or past concerns about self-harm or suicide?', u('Current or past concerns about self-harm or suicide?', 'ACCT opened February 2026, closed March 2026')],
         ['Practitioner name', m.rn(s)], ['Practitioner email / phone', m.re(s) + ' / ' + m.rp(s)], ['Practitioner PDU', u('Practitioner PDU', 'Essex South')],
         ['Backup contact', u('Backup contact', b.name + ', ' + b.phone)]], bold=(0,))
    m.tick('referrer.role', 'Community Probation Practitioner')
    m.tick('agency', 'probation')
    m.tick('custody.status', 'recall')
    m.lenient += ['homeless_status', 'risk.summary', 'custody.status', 'lead.name', 'lead.email', 'lead.phone', 'housing.loss_reason', 'unmapped', 'person.no_fixed_abode']
    m.attach('DTR and CAS3 ' + p.last + '.docx', w.bytes(), DOCX)
    m.mail(f'{s.name} <{s.email}>', 'HousingOptions@thurrock.gov.uk', f'DTR {p.first[0]} {p.last} CRN {p.crn}', f'Good afternoon\n\nPlease see attached. You only need Part 1 but Part 2 has the risk information.\n\nMany thanks\n\n{m.sig(s)}\n', '2026-09-21T15:10')


def essex_wording():
    m = Msg('file-docx-essex-protocol-wording', 'docx', 'python-docx', 'questions as long sentences, answers in shaded row below each question', n=7)
    v, d, u, p = m.v, m.d, m.u, m.p
    s = Staff(10, 'Probation Service', 'Court Probation Practitioner', 'probation.example', 'Chelmsford Magistrates Court team')
    c = Staff(11, 'Probation Service', 'Offender Manager', 'probation.example')
    w = Word('Calibri', 11)
    w.h('Essex Prisoner Release Housing Protocol', 1).p('**Referral to a Local Housing Authority by the court-based Probation Practitioner**').p('To be sent within 24 hours of the risk of homelessness being identified.')
    qa = [('Who is being referred? (full name and date of birth)', m.nm() + ', born ' + m.dob('m')),
          ('Where is the person now?', v('custody.prison', 'HMP Chelmsford', 'Remanded to HMP Chelmsford today') + m.tick('custody.status', 'remand')),
          ('Which Local Housing Authority has the person asked to be referred to?', v('authority', 'Castle Point', 'Castle Point Borough Council')),
          ('Which of the local connection criteria does the person meet? (see Annex E)', v('local_connection.details', 'Normally resident in Canvey for at least 3 of the last 5 years; mother and brother have lived there more than 5 years') + m.tick('local_connection.grounds', ['residence', 'family'])),
          ('If there is no local connection, explain why the referral is made to this LHA', 'N/A'),
          ('What is the agreed reason for the referral?', v('reason', 'Tenancy ended by private landlord on 31 July, notice served in May. Would have nowhere to live if released from court at next hearing.')),
          ('Does the person have an existing tenancy, licence or mortgage that could be saved?', v('housing.tenancy_to_save', False, 'No')),
          ('What is known about physical and mental health?', u('What is known about physical and mental health?', 'Type 2 diabetes. No mental health diagnosis but low mood reported to liaison & diversion nurse.')),
          ('Are there risks the LHA should know of?', v('risk.summary', 'Alleged assault on a neighbour. Should not be placed in the same block.')),
          ('Has the person consented, and how (in writing or orally)?', v('consent.given', True, 'Orally, in the cells, ') + d('consent.date', '2026-08-19', 'm') + m.tick('consent.method', 'oral')),
          ('Who will co-ordinate the case for Prison and Probation services? (name, telephone and e-mail)', v('lead.name', c.name) + ', ' + v('lead.phone', c.phone) + ', ' + v('lead.email', c.email)),
          ('Who completed this form, and when?', m.rn(s) + ', ' + m.rr(s) + ', ' + d('referral_date', '2026-08-19', 'm'))]
    w.t([[x] for q, a in qa for x in ('**' + q + '**', a)])
    m.tick('agency', 'probation')
    m.lenient += ['homeless_status', 'housing.loss_reason', 'needs.physical_health', 'needs.mental_health', 'unmapped', 'custody.offence', 'homeless_date']
    m.attach('EPRHP court referral.docx', w.bytes(), DOCX)
    m.mail(f'{s.name} <{s.email}>', 'Housingoptions@castlepoint.gov.uk', 'Court referral - Essex protocol', f'Dear colleague,\n\nAttached as agreed under the protocol.\n\n{m.sig(s, phone=True)}\n', '2026-08-19T17:25')


def cambs_mappa_form():
    m = Msg('file-docx-cambs-mappa-referral', 'docx', 'python-docx', 'MAPPA line CAT 2/LEVEL 2 in a risk box, agency-to-agency letter layout with inset table', n=8, review=True)
    v, d, u, p = m.v, m.d, m.u, m.p
    s = Staff(12, 'Probation Service, Cambridgeshire & Peterborough', 'Probation Officer', 'probation.example')
    w = Word('Times New Roman', 11)
    w.header('OFFICIAL – SENSITIVE').p('Housing Options Service, East Cambridgeshire District Council').p(d('referral_date', '2026-06-15', 'm'))
    w.p('**Referral for housing options advice: high risk of serious harm offender**').p('Dear SPOC,')
    w.p('I refer the man below under the Duty to Refer and our protocol. Return to his original authority has been explored and is not possible.')
    w.t([['Offender', m.nm()], ['d.o.b.', m.dob('.s')], ['CRN / PNC', m.crn() + ' / ' + m.pnc()], ['Held at', v('custody.prison', 'HMP Littlehey', 'HMP Littlehey')], ['Release (Parole hearing outcome awaited)', d('custody.release_date', '2026-12-07', '.s')],
         ['Offence and sentence', v('custody.offence', 'Wounding with intent (s.18)') + ', ' + v('custody.sentence_length', '9 years extended')], ['Last settled address', m.lastaddr()],
         ['Why he cannot return there', v('local_connection.reason_elsewhere', 'Victim and her family live in the same village; non-contact and exclusion conditions')],
         ['Connection with East Cambridgeshire', v('local_connection.details', 'Uncle in Soham offers support, resident 12 years') + m.tick('local_connection.grounds', ['family'])],
         ['Housing history', u('Housing history', 'Owner-occupier with wife until 2017, property sold in divorce')], ['MAPPA', 'CAT 2/LEVEL 2' + m.tick('risk.mappa_category', 2) + m.tick('risk.mappa_level', 2)],
         ['RoSH', v('risk.level', 'high', 'High (known adult, public)')], ['Licence conditions', v('custody.licence_conditions', 'Exclusion zone Burwell; non-contact with victim; electronic monitoring')],
         ['Registered sex offender', v('risk.registered_sex_offender', False, 'No')], ['Consent', v('consent.given', True, 'Obtained in writing ') + d('consent.date', '2026-06-11', '.s') + m.tick('consent.method', 'written')]], widths=[5, 11])
    w.p('Please contact me direct with any requirement for documents.').lines('Yours sincerely', m.rn(s), m.rr(s), m.ro(s), 'Tel ' + m.rp(s))
    m.tick('authority', 'East Cambridgeshire')
    m.tick('reason', None)
    m.tick('agency', 'probation')
    m.tick('custody.release_type', 'Parole')
    m.lenient += ['authority', 'reason', 'custody.release_type', 'housing.loss_reason', 'homeless_status', 'custody.status', 'risk.excluded_areas', 'person.gender', 'unmapped']
    m.attach('HROSH housing referral.docx', w.bytes(), DOCX)
    m.mail(f'{s.name} <{s.email}>', 'housing.advice@eastcambs.example', 'Housing referral (restricted)', f'Dear SPOC,\n\nPlease see the attached housing referral.\n\n{m.sig(s)}\n', '2026-06-15T11:00')


def strike_yesno():
    m = Msg('file-docx-delete-as-appropriate', 'docx', 'python-docx', 'every yes/no by striking out, untouched ones unanswered, options struck in lists', n=9)
    v, d, u, p = m.v, m.d, m.u, m.p
    s = Staff(13, 'Pathway Forward Justice Services', 'Accommodation Support Worker', 'crsprovider.example', 'CRS Accommodation')
    w = Word('Calibri', 11)
    w.h('CRS Accommodation – referral to local authority', 2).p('(delete as appropriate throughout)')
    w.p('Name of participant: ' + m.nm('SUR') + '      Date of birth: ' + m.dob('h') + '      ' + v('person.gender', 'Female' if p.female else 'Male', '~~Male~~ / Female' if p.female else 'Male / ~~Female~~'))
    w.p('CRN: ' + m.crn() + '      Tel: ' + m.tel())
    w.p('Status: ~~Pre-release~~ / ~~Community order~~ / On licence / ~~Remand~~' + m.tick('custody.status', 'licence'))
    w.p('Accommodation: ~~Tenant~~ / ~~Living with family~~ / Living with friends / ~~Approved Premises~~ / ~~Rough sleeping~~' + m.tick('housing.situation', 'Living with friends'))
    w.p('Will the participant be homeless within 56 days?  Yes / ~~No~~' + m.tick('homeless_status', 'threatened'))
    w.p('Care leaver?  Yes / No').p('Ever served in HM Forces?  ~~Yes~~ / No' + m.tick('person.armed_forces', False))
    w.p('Victim of domestic abuse?  Yes / ~~No~~' + m.tick('needs.domestic_abuse', True)).p('Pregnant?  Yes / No / N/A')
    w.p('Recourse to public funds?  Yes / ~~No~~' + m.tick('person.public_funds', True))
    w.p('Circumstances: ' + v('reason', 'Fled Harlow after her ex-partner found the address. Friend in Epping can only keep her for two weeks.' if p.female else 'Left Harlow after threats by an ex-partner. Friend in Epping can keep him for two weeks only.'))
    w.p('Consent: the participant does / ~~does not~~ agree to this referral. Signed form ~~attached~~ / held on file.' + m.tick('consent.given', True) + m.tick('consent.method', 'written'))
    w.p('Worker: ' + m.rn(s) + '   Phone: ' + m.rp(s) + '   Date: ' + d('referral_date', '2026-05-28', 'h'))
    m.tick('agency', 'other')
    m.lenient += ['housing.loss_reason', 'referrer.organisation', 'unmapped']
    m.attach('referral to LA.docx', w.bytes(), DOCX)
    m.mail(f'{s.name} <{s.email}>', 'homelessness@eppingforestdc.gov.uk', 'Referral', 'Hello\n\nSee attached please.\n\n' + m.sig(s) + '\n', '2026-05-28T13:41')


def tracked():
    m = Msg('file-docx-tracked-changes', 'docx', 'hand-made OOXML', 'tracked insertions and deletions: the deleted release date and address no longer stand', n=10)
    v, d, u, p = m.v, m.d, m.u, m.p
    s = Staff(14, 'HMP Norwich', 'POM', 'hmpps.example')
    w = Word('Arial', 11)
    w.h('Duty to refer', 2)
    w.t([['Name of prisoner', m.nm()], ['Prison number', m.noms()], ['DoB', m.dob()], ['Establishment', v('custody.prison', 'HMP Norwich')],
         ['Date of release', '[[del:14/09/2026]][[ins:' + d('custody.release_date', '2026-09-28') + ']]'],
         ['Last address', '[[del:12 Sprowston Mews, Norwich]][[ins:' + m.lastaddr() + ']]'],
         ['LA', v('authority', 'Tendring', 'Tendring District Council')], ['Why is the person homeless?', v('reason', 'Relationship breakdown[[ins: with partner who holds the tenancy]]'.replace('[[ins:', '').replace(']]', ''), 'Relationship breakdown[[ins: with partner who holds the tenancy]]')],
         ['Consent', v('consent.given', True, '[[del:To be obtained]][[ins:Yes, signed]]') + m.tick('consent.method', 'written')], ['POM', m.rn(s)], ['Tel / email', m.rp(s) + ' / ' + m.re(s)], ['COM', '[[ph:Click or tap here to enter text.]]']], bold=(0,))
    m.tick('referrer.role', 'POM')
    m.tick('agency', 'prison')
    m.lenient += ['housing.loss_reason', 'homeless_status']
    m.attach('Duty to refer v2.docx', w.bytes(), DOCX)
    m.mail(f'{s.name} <{s.email}>', 'housingoptions@tendringdc.gov.uk', 'DTR', f'Afternoon\n\nDTR attached for release in September.\n\n{s.first}\n', '2026-08-03T15:58')


def textboxes():
    m = Msg('file-docx-text-boxes', 'docx', 'hand-made OOXML', 'answers stand in text boxes under each bold heading, header carries the reference', n=11)
    v, d, u, p = m.v, m.d, m.u, m.p
    s = Staff(15, 'HMP Highpoint', 'Resettlement Lead', 'hmpps.example')
    w = Word('Arial', 10)
    w.header('Our ref: ' + v('external_reference', 'HIG/RES/2026/0417'))
    w.h('Referral of a prisoner at risk of homelessness', 1)
    w.p('**About the prisoner**').p('[[tb:Name: ' + m.nm('Sur,') + '¶Date of birth: ' + m.dob('mon') + '   Prison number: ' + m.noms() + '¶Release date: ' + d('custody.release_date', '2026-08-31', 'mon') + '   Prison: ' + v('custody.prison', 'HMP Highpoint', 'Highpoint') + ']]').p('').p('').p('').p('')
    w.p('**Why the prisoner is at risk of homelessness**').p('[[tb:' + v('reason', 'Evicted from supported housing at Foyer in March for non payment of service charge. Owes £640.') + ']]').p('').p('').p('')
    w.p('**Any health or support needs**').p('[[tb:' + u('Any health or support needs', 'ADHD. Works with the in-reach team. Methadone 30ml daily.') + ']]').p('').p('').p('')
    w.p('**Agreement of the prisoner**').p('[[tb:I agree that the prison may pass my details to ' + v('authority', 'Uttlesford', 'Uttlesford District Council') + ' and that they may contact me.¶Signed: (signed copy held)   Date: ' + d('consent.date', '2026-07-03', 'mon') + ']]').p('').p('').p('')
    w.p('**Sent by**').p('[[tb:' + m.rn(s) + ', ' + m.rr(s) + '¶' + m.rp(s) + '   ' + m.re(s) + ']]')
    m.tick('consent.given', True)
    m.tick('consent.method', 'written')
    m.tick('agency', 'prison')
    m.lenient += ['housing.arrears', 'housing.loss_reason', 'needs.mental_health', 'needs.substance_misuse', 'unmapped', 'homeless_status', 'external_reference', 'referral_date', 'consent.method']
    m.attach('Prisoner referral.docx', w.bytes(), DOCX)
    m.mail(f'Resettlement Highpoint <resettlement.highpoint@hmpps.example>', 'Housingoptions@uttlesford.gov.uk', 'At risk of homelessness: release 31 August', 'Please find a referral attached.\n\n' + s.name + '\n', '2026-07-06T10:05')


def nested():
    m = Msg('file-docx-nested-tables', 'docx', 'python-docx', 'nested tables inside an outer frame, household and address-history grids', n=13, female=True)
    v, d, u, p = m.v, m.d, m.u, m.p
    s = Staff(16, 'HMP Bronzefield', 'Family Resettlement Worker', 'hmpps.example')
    kids = [('Tia ' + p.last, 'Daughter', '2016-04-11'), ('Romeo ' + p.last, 'Son', '2019-12-02')]
    for k in kids:
        m.hh(*k)
    w = Word('Arial', 9)
    w.h('Women’s Estate – Housing Referral', 2)
    w.t([['**The woman**', [['Name', m.nm()], ['DOB', m.dob()], ['NOMS', m.noms()], ['NI', m.ni(True)], ['Ethnicity', v('person.ethnicity', 'Black Caribbean')], ['Language', v('person.language', 'English')]]],
         ['**Children who will live with her**', [['Name', 'Relationship', 'DOB']] + [[a, b, fd(c)] for a, b, c in kids]],
         ['**Custody**', [['Prison', v('custody.prison', 'HMP Bronzefield')], ['Release', d('custody.release_date', '2026-09-11') + ' ' + v('custody.release_type', 'HDC', '(HDC eligible)')], ['Offence', v('custody.offence', 'Fraud by false representation')]]],
         ['**Housing**', [['Tenancy to save?', v('housing.tenancy_to_save', True, 'Yes')], ['Landlord', v('housing.landlord', 'Estuary Housing Association')], ['Arrears', v('housing.arrears', '£1,212.40')], ['Address', m.lastaddr()], ['What will happen', v('reason', 'Possession hearing listed on 1 October because of the arrears; UC housing element stopped when she went in.')]]],
         ['**Consent**', 'Given: ' + v('consent.given', True, 'Yes') + '   How: ' + v('consent.method', 'written', 'Signed') + '   When: ' + d('consent.date', '2026-07-27')],
         ['**Worker**', [['Name', m.rn(s)], ['Post', m.rr(s)], ['Phone', m.rp(s)], ['Email', m.re(s)]]]], widths=[4, 13])
    m.tick('agency', 'prison')
    m.lenient += ['homeless_status', 'custody.release_type', 'housing.loss_reason', 'person.address', 'person.last_settled_address', 'person.gender', 'custody.status']
    m.attach('womens_estate_housing_referral.docx', w.bytes(), DOCX)
    m.mail(f'{s.name} <{s.email}>', 'housingsolutionsteam@southend.gov.uk', 'Duty to refer: woman with two children', f'Dear team,\n\nPlease see the attached duty to refer. Her children are with their nan at the moment.\n\nBest wishes\n{m.sig(s)}\n', '2026-07-28T09:39')


for make in (prison_kent_style, omu_minimal, probation_cc, legacy_fields, youth_custody, cas3_same_form, essex_wording, cambs_mappa_form, strike_yesno, tracked, textboxes, nested):
    make()
