"""Word forms, second part: modelled on the labels, order and quirks of forms that charities, councils and
housing associations really use, with what a homelessness referral would add."""
from file_lib import Msg, Staff, fd
from file_word import Word, DOCX


def leeds():
    m = Msg('file-docx-mental-health-tenancies', 'docx', 'python-docx', 'two label:value pairs a row, title options in the label cell, one underlined', n=20, female=False)
    v, d, u, p = m.v, m.d, m.u, m.p
    s = Staff(20, 'Peterborough Community Mental Health Team', 'Care Co-ordinator', 'nhs.example')
    w = Word('Arial', 10)
    w.h('Supported Tenancies and Homelessness – referral', 2)
    w.t([['Title: [[u:Mr]] / Mrs / Miss / Ms' + (u('Title', 'Mr') and ''), 'Date of Birth: ' + m.dob()], ['Last name: ' + m.last(), 'National Insurance Number: ' + m.ni()],
         ['First name(s): ' + m.first(), 'NHS Number: ' + m.nhs()], ['Current address: ' + m.addr(), 'Telephone: ' + m.tel()],
         ['Type of accommodation: ' + v('housing.situation', 'Staying with aunt, on the sofa'), 'Date must leave: ' + d('homeless_date', '2026-08-24')],
         ['Name of referrer: ' + m.rn(s), 'Job title: ' + m.rr(s)], ['Team: ' + v('referrer.organisation', s.org), 'Tel: ' + m.rp(s)],
         ['Reason for referral: ' + v('reason', 'Aunt is moving to Spain at the end of August and the flat will be sold. He cannot manage a private let without support.'), ''],
         ['Diagnosis: ' + v('needs.mental_health', 'Paranoid schizophrenia, depot every 4 weeks'), 'Risk to others: ' + v('risk.summary', 'None known')],
         ['Client agrees to this referral: Yes ☒  No ☐' + m.tick('consent.given', True), 'Date: ' + d('referral_date', '2026-07-20')]], merge=[(7, 0, 7, 1)])
    m.tick('homeless_status', 'threatened')
    m.lenient += ['agency', 'homeless_status', 'unmapped', 'housing.loss_reason', 'risk.summary']
    m.attach('Referral_MH.docx', w.bytes(), DOCX)
    m.mail(f'{s.name} (CMHT) <{s.email}>', 'housingneeds@peterborough.example', '[SECURE] Housing referral', f'Hi, housing referral attached.\n{s.first}\n', '2026-07-20T16:02')


def first_point():
    m = Msg('file-docx-floating-support-two-questions', 'docx', 'python-docx', 'two questions a row, Y / N in the label cell with one struck, agency ticks in one line', n=21, female=True)
    v, d, u, p = m.v, m.d, m.u, m.p
    s = Staff(21, 'Harlow Jobcentre Plus', 'Work Coach', 'dwp.example')
    w = Word('Calibri', 10)
    w.h('First Contact Housing Support – Referral Form (incl. Duty to Refer)', 2)
    w.t([['Title: ' + u('Title', 'Ms'), 'Applicants Name: ' + m.nm()], ['Date of Birth: ' + m.dob('s'), ''], ['Ethnicity: ' + v('person.ethnicity', 'White British'), 'Care Leaver: ~~Y~~ / N' + m.tick('person.care_leaver', False)],
         ['Veteran: ~~Y~~ / N' + m.tick('person.armed_forces', False), 'Nat Ins No: ' + m.ni(True)], ['Economic Status: ' + u('Economic Status', 'UC, looking for work') + '\nPlease specify- Working FT, PT, Benefits', ''],
         ['Current Address:\n' + v('person.address', f'{p.street}, {p.town}, {p.pc}', p.street + ', ' + p.town), ''], ['Postcode: ' + p.pc, 'Home Tel no:'], ['Mobile Tel no: ' + m.tel(), 'Email address: ' + m.email()],
         ['Type of accommodation: (please specify eg H.A, Private rental etc)\n' + v('housing.situation', 'Private rental'), 'Landlord: ' + v('housing.landlord', 'Mr Bashir (agent is Key & Co)')],
         ['People living at property:\nself and son', 'Names and ages\n' + f'Kai {p.last}, 7'], ['Are there any risks at property? e.g. dogs\n' + v('risk.to_staff', 'Neighbour has an Alsatian'), ''],
         ['Please state if applicant has support from any of the following.\n☐ CMHT  ☐ Drug / Alcohol  ☐ Housing  ☐ Probation  ☒ Children’s Services (including EHH)', ''],
         ['Please provide support providers details:\n' + v('other_professionals', 'Family support worker Jo at Harlow EHH'), ''],
         ['Are there any communication needs? (If yes please state)\nNo', 'Any other identified Vulnerability?\n' + u('Any other identified Vulnerability?', 'Anxiety since landlord started turning up')],
         ['Please give full details of the support this person requires:\n' + v('reason', 'Served a section 21 notice on 2 July which runs out 4 September. Rent is £950 and UC covers £790. Wants to stay in Harlow for the school.'), ''],
         ['**Referrer’s information**', ''], ['Name of Referrer ' + m.rn(s), 'Date of Referral ' + d('referral_date', '2026-07-31', 's')], ['Name of Referring Agency ' + m.ro(s), 'Has the applicant agreed? ' + v('consent.given', True, 'Yes')]],
        merge=[(4, 0, 4, 1), (5, 0, 5, 1), (10, 0, 10, 1), (11, 0, 11, 1), (12, 0, 12, 1), (14, 0, 14, 1), (15, 0, 15, 1)])
    m.hh(f'Kai {p.last}', 'Son')
    m.tick('agency', 'jobcentre')
    m.tick('homeless_status', 'threatened')
    m.lenient += ['household', 'homeless_status', 'homeless_date', 'other_professionals', 'unmapped', 'needs.mental_health', 'risk.to_staff', 'housing.loss_reason', 'authority']
    m.attach('First Contact referral - completed.docx', w.bytes(), DOCX)
    m.mail(f'{s.name} <{s.email}>', 'housing.options@harlow.gov.uk', 'DTR - S21 notice', f'Good afternoon,\n\nI am a {m.rr(s)} at Harlow Jobcentre. Please find attached a Duty to Refer for one of my customers. She is happy for you to ring her after 3pm once she has collected her son.\n\nKind regards,\n{s.name}\nDepartment for Work and Pensions | {s.phone}\n\n' + (m.tick('referrer.phone', s.phone)) +
           '**********************************************************************\nThis document is strictly confidential and is intended only for use by the addressee.\n**********************************************************************\n', '2026-07-31T11:46')


def hampshire():
    m = Msg('file-docx-county-support-application', 'docx', 'python-docx', 'unlabelled first cell holds the name, referrer all in one cell, numbered Yes/No cells with one struck', n=22, female=False)
    v, d, u, p = m.v, m.d, m.u, m.p
    s = Staff(22, 'Lantern Street Outreach (commissioned)', 'Outreach Worker', 'outreach.example')
    w = Word('Arial', 10)
    w.h('Appendix 1 – Application form: homelessness support services', 2)
    w.t([[m.nm(), 'Like to be called: ' + v('person.known_as', 'Spud')], ['National Insurance Number: ' + m.ni(), 'Date of Birth: ' + m.dob('.')],
         ['Current Address/Sleeping Site: ' + v('person.address', 'Doorway behind the Co-op, High Street, Grays'), 'Contact Telephone Number: ' + m.tel()],
         ['Type of Accommodation: ' + v('housing.situation', 'Rough sleeping'), 'Referrer (Name and Contact Details including email): ' + m.rn(s) + ', ' + m.ro(s) + ', ' + m.rp(s) + ', ' + m.re(s)],
         ['Date of Referral: ' + d('referral_date', '2026-07-08', '.'), 'Date Service Required: ' + u('Date Service Required', 'ASAP')]])
    w.t([['Service', 'Area', 'Tick box'], ['Hostel', 'Thurrock', '✓'], ['Hostel', 'Basildon', ''], ['Floating support', 'Thurrock', '']])
    u('Service / Area', 'Hostel, Thurrock')
    w.t([['1. Gender (please delete as appropriate): Male/~~Female~~' + m.tick('person.gender', 'Male'), ''], ['2. Have you ever been a member of the Armed Forces?', 'Yes/~~No~~' + m.tick('person.armed_forces', True)], ['Which Service?', u('Which Service?', 'Army (Royal Anglian) 2003-2008')],
         ['3. Do you need support because of Domestic Abuse or Violence?', '~~Yes~~/No' + m.tick('needs.domestic_abuse', False)], ['4. Have you ever been in Local Authority Care?', 'Yes/No'], ['5. Are you aged 18 - 21 and a care leaver?', '~~Yes~~/No' + m.tick('person.care_leaver', False)],
         ['6. Why do you need the service?', v('reason', 'Lost job and then room in Purfleet in April. Sleeping out since then.')], ['7. Do you agree that we share this with the council?', 'Yes/~~No~~' + m.tick('consent.given', True)]], widths=[11, 6])
    m.tick('rough_sleeping', True)
    m.tick('homeless_status', 'homeless')
    m.tick('referrer.role', None)
    m.lenient += ['agency', 'housing.loss_reason', 'unmapped', 'referrer.role', 'person.no_fixed_abode', 'homeless_date', 'person.address']
    m.attach('Appendix1 application.docx', w.bytes(), DOCX)
    m.mail(f'{s.name} <{s.email}>', 'HousingOptions@thurrock.gov.uk', 'Rough sleeper - Duty to Refer', 'Morning team, met this gent on shift last night, form attached. He has a phone but no charger so keep trying.\n\n' + s.name + '\nSent from Outlook for Android\n', '2026-07-08T06:55')


def stockport():
    m = Msg('file-docx-refuge-labels-together', 'docx', 'python-docx', 'labels run together in one cell, abuser’s name and birth date beside hers', n=25, female=True)
    v, d, u, p = m.v, m.d, m.u, m.p
    s = Staff(23, 'Southend Children’s Social Care', 'Social Worker', 'socialcare.example')
    w = Word('Tahoma', 10)
    w.h('Domestic abuse – housing referral', 2).p('**Personal Information**')
    w.t([['Name: ' + m.nm(), 'Date: ' + d('referral_date', '2026-08-17', 's') + '  Date of birth: ' + m.dob('s'), 'National Insurance number: ' + m.ni()], ['Ethnicity: ' + v('person.ethnicity', 'Asian British – Bangladeshi'), 'Tel: ' + m.tel(), '*Safe to contact?: ' + u('Safe to contact?', 'Text first, before 2pm only')],
         ['Do you consider yourself to have a disability? If so, please provide details: ' + v('needs.physical_health', 'Sickle cell trait, no disability'), '', ''], ['Next of Kin: ' + u('Next of Kin', 'Cousin, ' + p.land), '', 'Referring Agency: ' + m.ro(s)], ['Contact name: ' + m.rn(s), 'Number: ' + m.rp(s), 'Role: ' + m.rr(s)],
         ['Reason for referral (current situation which has prompted the referral): ' + v('reason', 'Husband assaulted her on 12 August, police attended. She and the two children are at her cousin’s and must leave by the weekend.'), '', '']])
    w.t([['Name of abuser: Shafiq Alam', 'Date of birth: 11/3/82', 'Relationship to abuser: ' + u('Relationship to abuser', 'Wife')], ['What type of Abuse have you experienced? ' + u('What type of Abuse have you experienced?', 'Physical, financial'), 'Length of relationship: ' + u('Length of relationship', '9 yrs'), 'When abuse started: ' + u('When abuse started', '2019')]])
    u('Name of abuser', 'Shafiq Alam')
    w.p('**Safety Issues**')
    w.t([['Are you currently at risk from the abuser? Yes ☒ No ☐', 'Does the abuser live at the above address with you? Yes ☐ No ☒'], ['Does he/she know your address? Yes ☐ No ☒', 'Contact police in event of no contact ☒   Do not contact police in event of no contact ☐'],
         ['Current address you are fleeing: ' + m.lastaddr(), 'Date left previous address: ' + u('Date left previous address', '12/8/26')], ['Children: Ayesha 9, Imran 4', 'Consent to share with the council: ' + v('consent.given', True, 'given by phone 17/8/26')]])
    m.tick('consent.method', 'oral')
    m.tick('consent.date', '2026-08-17')
    m.hh('Ayesha', 'Child')
    m.hh('Imran', 'Child')
    m.tick('needs.domestic_abuse', True)
    m.tick('agency', 'social_services')
    m.lenient += ['household', 'unmapped', 'homeless_status', 'person.address', 'person.last_settled_address', 'risk.summary', 'housing.loss_reason', 'needs.physical_health', 'housing.situation', 'person.contact_via']
    m.attach('DA housing referral.docx', w.bytes(), DOCX)
    m.mail(f'{s.name} <{s.email}>', 'housingsolutionsteam@southend.gov.uk', 'URGENT - DA referral', f'Dear colleague\n\nReferral attached under the duty to refer. Please do not call the landline.\n\n{s.name}\nSocial Worker\n', '2026-08-17T12:35')


def bury():
    m = Msg('file-docx-single-access-point', 'docx', 'python-docx', 'lettered sections, support grid A lot / Some / None, box after the option, two labels glued', n=24, female=False)
    v, d, u, p = m.v, m.d, m.u, m.p
    s = Staff(24, 'Castle Point Adult Social Care', 'Duty Social Worker', 'adultcare.example')
    w = Word('Arial', 10)
    w.h('Central Access Point – referral', 2).p('**SECTION A. Applicant Details**')
    w.t([['Name', m.nm(), 'Gender', 'Male ☒', 'Female ☐'], ['Current address', v('person.address', p.addr, p.street + ', ' + p.town), 'Post Code', p.pc, ''], ['NI Number', m.ni(), 'Date of Birth', m.dob('h'), 'Age ' + u('Age', p.age)], ['Telephone Number', m.tel(p.land), 'First Chosen language', v('person.language', 'Polish'), 'Interpreter required ' + v('person.interpreter_needed', True, 'Y')]])
    m.tick('person.gender', 'Male')
    w.p('Please tick the type of support applicant requires:').p('Supported Accommodation ☒    Floating Support ☐')
    u('Type of support', 'Supported Accommodation')
    w.p('**SECTION B. Referring Agency details**')
    w.t([['Date', d('referral_date', '2026-06-30', 'h'), 'Referring Agency', m.ro(s)], ['Contact Person', m.rn(s) + ' (' + m.rr(s) + ')', 'Contact Number and Email', m.rp(s) + '\n' + m.re(s)]])
    w.p('**SECTION C. Housing Related Support Need**').p('What Housing Issues do you think the applicant needs support with? Please tick')
    w.t([['Support Required', 'A lot', 'Some', 'None'], ['Help with running a tenancy/own home', '✓', '', ''], ['Help with registering with utilities', '', '✓', ''], ['Developing skills to complete forms', '', '✓', ''], ['Managing alcohol use', '', '', '✓']])
    for a, b in (('Help with running a tenancy/own home', 'A lot'), ('Help with registering with utilities', 'Some'), ('Developing skills to complete forms', 'Some'), ('Managing alcohol use', 'None')):
        u(a, b)
    w.p('Reason for homelessness: ' + v('reason', 'Discharged himself from residential care, sister took him in but the flat is one bedroom and her landlord objects. Has until 20 July.'))
    w.p('Applicant has agreed to referral being made   Yes ☒   No ☐' + m.tick('consent.given', True))
    m.tick('agency', 'social_services')
    m.lenient += ['unmapped', 'needs.support', 'homeless_status', 'homeless_date', 'housing.situation', 'housing.loss_reason', 'person.date_of_birth_age']
    m.lenient.remove('person.date_of_birth_age')
    m.attach('CAP form.docx', w.bytes(), DOCX)
    m.mail(f'Adult Social Care Duty <duty@adultcare.example>', 'Housingoptions@castlepoint.gov.uk', 'CAP referral', 'Please see attached referral.\n\nDuty Desk\n', '2026-06-30T15:15')


def das():
    m = Msg('file-docx-client-beside-perpetrator', 'docx', 'python-docx', 'two mirrored columns with the same labels for client and perpetrator, Y/N glued to the question', n=29, female=True)
    v, d, u, p = m.v, m.d, m.u, m.p
    s = Staff(25, 'Haven East Domestic Abuse Service', 'IDVA', 'haveneast.example')
    w = Word('Calibri', 10)
    w.h('Section 1 (Referrer or Helpline)', 2)
    w.t([['Date: ' + d('referral_date', '2026-07-15'), 'Person completing Section 1: ' + m.rn(s) + ', ' + m.rr(s)], ['Source of referral: ' + m.ro(s), 'Contact details of referrer: ' + m.rp(s) + ' / ' + m.re(s)], ['Client aware of referral: **Y**/~~N~~/~~Not known~~', 'Is client known to Adult Social Care? ~~Y~~/N'],
         ['Language spoken: ' + v('person.language', 'Romanian'), 'Does client require Interpreter? Language Line needed? ' + v('person.interpreter_needed', True, 'Yes – Romanian')], ['Client name: ' + m.nm() + '\nAKA: ' + v('person.known_as', 'Simi'), 'Perpetrator’s name: Costel Dinu'], ['D.O.B: ' + m.dob(), 'Perpetrator’s DOB: 09/09/1979'],
         ['Ethnicity: ' + v('person.ethnicity', 'White Romanian'), 'Ethnicity: White Romanian'], ['Present Address: ' + m.addr() + '\nLocal Authority area: ' + u('Local Authority area (present)', p.town), 'Perpetrator’s Location (if different): works away, Kent'],
         ['Previous Address: ' + v('person.last_settled_address', '4 Sycamore Field, Luton'), 'Local Authority area: Luton'], ['Safe contact number: ' + m.tel() + ' Safe time to call: ' + u('Safe time to call', 'after 9.30am'), 'Safe to leave message: ~~Y~~/N'],
         ['National Insurance Number: ' + m.ni(), 'Recourse to Public Funds? **Y**/~~N~~' + m.tick('person.public_funds', True)], ['Children: see below', 'Pregnant: ' + v('person.pregnant', True, 'yes, 20 weeks')]])
    w.t([['Name & Surname', 'Gender', 'DOB', 'Living with client?', 'Perpetrators child?'], ['Elena ' + p.last, 'F', '02/06/2021', 'Y', 'Y'], ['Andrei Popa', 'M', '19/10/2013', 'N – with his father', 'N']])
    m.hh('Elena ' + p.last, 'Child', '2021-06-02')
    w.lines('Summary of circumstances: ' + v('reason', 'Fleeing coercive control. Refuge place ends 10 August and no move-on found; asks to be referred to the council.'), 'Police Involvement? Y/N Contact name and details:', 'Crime Reference number: ' + u('Crime Reference number', '42/110345/26'),
            'Support Needs: ~~Drugs~~/~~Alcohol~~/Mental Health/~~Complex Needs~~' + m.tick('needs.support', ['Mental Health']), 'Action taken: ' + u('Action taken', 'Safety plan done'), 'Council referred to: ' + v('authority', 'Chelmsford', 'Chelmsford City Council') + '. Consent to share: ' + v('consent.given', True, 'Y'))
    for a, b in (('Perpetrator’s name', 'Costel Dinu'), ('Client aware of referral', 'Y')):
        u(a, b)
    m.tick('needs.domestic_abuse', True)
    m.tick('agency', 'other')
    m.lenient += ['household', 'unmapped', 'agency', 'homeless_date', 'homeless_status', 'person.contact_via', 'housing.situation', 'housing.loss_reason', 'external_reference']
    m.attach('DAS section 1.docx', w.bytes(), DOCX)
    m.mail(f'{s.name} <{s.email}>', 'housing.adviceemail@chelmsford.gov.uk', 'DTR from IDVA', 'Hi\n\nCompleted form attached, client aware and in agreement.\n\nThanks\n' + s.first + '\n', '2026-07-15T10:33')


def bolton():
    m = Msg('file-docx-please-circle', 'docx', 'python-docx', 'option strings in the label cell, the circled one underlined, three-column tick grid', n=26, female=False)
    v, d, u, p = m.v, m.d, m.u, m.p
    s = Staff(26, 'Homeless Link Worker Service', 'Link Worker', 'linkworkers.example')
    w = Word('Arial', 10)
    w.p('Which Support Service are you referring to? (Please tick appropriate box)   ☒ Homelessness (Duty to Refer)  ☐ Floating support').h('Section 2 Applicant Details', 3)
    u('Which Support Service are you referring to?', 'Homelessness (Duty to Refer)')
    w.t([['Surname: ' + m.last(), 'First Name: ' + m.first()], ['Date of Birth: ' + m.dob('-'), 'Age: ' + u('Age', p.age) + '     [[u:Male]] / Female' + m.tick('person.gender', 'Male')], ['Former Names: (if previously used)', 'Title: [[u:Mr]] Miss Ms Mrs (Please circle)'], ['Marital Status: (Please Circle)', '[[u:Single]] Cohabiting Engaged Married Separated Divorced'],
         ['National Insurance No: ' + m.ni(True), ''], ['Home Phone:', 'Mobile: ' + m.tel()], ['Email: ' + m.email(), ''], ['Preferred Form of Contact', 'Home phone / [[u:Mobile]] / Letter\nEmail / Other:'], ['Can we contact you at this address / on this number safely? [[u:Yes]] No\nIf no, please give reason why:', '']])
    u('Title', 'Mr'), u('Marital Status', 'Single'), u('Preferred Form of Contact', 'Mobile')
    w.h('Section 3 Referring Agency (if applicable)', 3)
    w.t([['Referrer’s Name: ' + m.rn(s), 'Organisation ' + m.ro(s)], ['Address: ' + u('Address (referring agency)', 'Unit 4, Pinnacle House, Basildon'), ''], ['Phone: ' + m.rp(s), 'Email ' + m.re(s)]])
    w.h('Section 4 Support Needs', 3).p('Please tick box(es) that best indicate your current situation')
    w.t([['Support Needs', 'Tick', 'Support Needs', 'Tick', 'Support Needs', 'Tick'], ['People with Mental Health issues', '√', 'People with Learning Disabilities', '', 'People with Physical / Sensory Disabilities', ''],
         ['People who have an Alcohol problems', '√', 'People who have a Drug problems', '', 'Offenders or those at risk of Offending', '√'], ['Young People at risk', '', 'Young People leaving care', '', 'People at risk of Domestic Violence', ''], ['Complex Needs', '', 'Older People with Support needs.', '', 'Other:', '']])
    m.tick('needs.support', ['People with Mental Health issues', 'People who have an Alcohol problems', 'Offenders or those at risk of Offending'])
    w.h('Section 5 Your situation', 3).p('Why is the applicant homeless or going to be? ' + v('reason', 'Rent arrears on HMO room, landlord changed the locks on 3rd July. Staying in his car since.')).p('Signed (applicant): signed   Date ' + d('consent.date', '2026-07-09', '-') + '   I agree to my details being passed to the council ☒' + m.tick('consent.given', True) + m.tick('consent.method', 'written'))
    m.lenient += ['housing.arrears', 'consent.date', 'referral_date', 'homeless_status', 'rough_sleeping', 'agency', 'unmapped', 'housing.situation', 'housing.loss_reason', 'homeless_date']
    m.tick('homeless_status', 'homeless')
    m.attach('support referral (2).docx', w.bytes(), DOCX)
    m.mail(f'{s.name} <{s.email}>', 'housing.solutions@basildon.gov.uk', 'Duty to Refer - sleeping in car', 'Hi there,\n\nCan someone contact this chap please.\n\n' + m.sig(s, team=False) + '\n', '2026-07-09T17:05')


def york():
    m = Msg('file-docx-supported-housing-application', 'docx', 'python-docx', 'office-only rows first with dates of their own, speaks to the applicant as "you", label over two lines', n=27, female=False)
    v, d, u, p = m.v, m.d, m.u, m.p
    s = Staff(27, 'Huntingdonshire Probation Office', 'Probation Services Officer', 'probation.example')
    w = Word('Arial', 10)
    w.h('Supported Housing and Homelessness Application', 2)
    w.t([['Referral status: hold/waiting list/offer/withdrawn', 'Date received 03/07/2026'], ['Decision made known to referrer', 'Ref SH/0778'], ['Date of interview', '(for office use only)']])
    w.t([['Your name', m.nm()], ['Date of birth', m.dob()], ['Current address', m.addr()], ['Correspondence\naddress', u('Correspondence address', 'c/o Probation, Castle Hill House')], ['Contact tel no', m.tel()], ['Name of person\nmaking referral', m.rn(s)], ['Organisation address', u('Organisation address', 'Castle Hill House, Huntingdon')],
         ['Tel no', m.rp(s)], ['Job title', m.rr(s)]])
    w.t([['Address', 'Dates', 'Reason for leaving'], ['9 Kestrel Way, St Ives', '2019 – Jan 2024', v('housing.loss_reason', 'Relationship ended')], ['HMP Peterborough', 'Jan 2024 – Nov 2025', 'Released']])
    m.tick('person.last_settled_address', '9 Kestrel Way, St Ives')
    w.t([['Do you have rent arrears?', 'Yes'], ['If so how much?', v('housing.arrears', '£386')], ['With which landlord?', v('housing.landlord', 'Ouse Valley Homes')], ['What steps have you taken to repay the arrears?', u('What steps have you taken to repay the arrears?', '£5 a week from UC')], ['Have you ever been evicted from a previous tenancy? If so, please give details', 'No'],
         ['Are you / Is your current accommodation', 'Tenant ☐ House ☐\nLodger ☐ Flat ☐\nLiving with relatives ☐ Shared house/flat ☐\nLiving with friends ☒ Supported accommodation ☐' + m.tick('housing.situation', 'Living with friends')], ['How much notice do you have to give?', '-'],
         ['Are you in danger of losing your Current home?', 'Yes'], ['If yes please give details', v('reason', 'Friend is being transferred to a smaller property and I have to be out by 15 August')], ['Do you have a pet?', 'No'], ['I agree to the council being told (Duty to Refer)', v('consent.given', True, 'Yes')], ['Signed', u('Signed', p.name)], ['(By applicant) Date', d('consent.date', '2026-06-29')]])
    m.tick('homeless_status', 'threatened')
    m.tick('homeless_date', '2026-08-15')
    m.tick('agency', 'probation')
    m.lenient += ['referrer.team', 'agency', 'homeless_date', 'referral_date', 'consent.date', 'unmapped', 'custody.prison', 'referrer.organisation', 'consent.method', 'housing.tenancy_to_save', 'person.last_settled_address', 'housing.loss_reason', 'housing.arrears', 'housing.landlord', 'external_reference']
    m.attach('SH application signed.docx', w.bytes(), DOCX)
    m.mail(f'{s.name} <{s.email}>', 'housingoptions@huntingdonshire.example', 'Application / duty to refer', 'Dear Sir/Madam\n\nI enclose an application from a man I supervise.\n\n' + m.sig(s) + '\n', '2026-07-02T09:25')


def solas():
    m = Msg('file-docx-character-boxes', 'docx', 'python-docx', 'birth date in single-character boxes under D D M M Y Y, M / F cells ticked, prose answered after the colon', n=28, female=False)
    v, d, u, p = m.v, m.d, m.u, m.p
    s = Staff(28, 'Gwent House Bail Support', 'Bail Information Officer', 'bailsupport.example')
    m.ref['person.date_of_birth'] = '1991-11-23'
    w = Word('Arial', 10)
    w.h('1. Applicant Details:', 3)
    w.t([['Title', 'Mr ✔', 'Mrs', 'Miss', 'Ms', 'Other:']])
    u('Title', 'Mr')
    w.t([['Forenames', m.first()], ['Surname', m.last()], ['N.I Number', m.ni()]])
    w.t([['Sex', 'M ✔', 'F', 'Date of Birth', 'D', 'D', 'M', 'M', 'Y', 'Y'], ['', '', '', '', '2', '3', '1', '1', '9', '1']])
    m.tick('person.gender', 'M')
    w.lines('If applying to a young persons service please put the name of parent/guardian: n/a', 'Applicant’s point of contact (telephone or mobile or another contact point where the applicant can be reached: ' + m.tel())
    w.h('2. Details of referral agency', 3).lines('Name of referring agency: ' + m.ro(s), 'Name and contact details of person making referral (including address, telephone number and e-mail)', m.rn(s) + ', ' + m.rr(s) + ', ' + u('Address of referrer', '2 Castle Court, Wisbech PE13 1AX') + ', ' + m.rp(s) + ', ' + m.re(s),
            'Relationship to applicant and period you have known them for: ' + u('Relationship to applicant and period you have known them for', 'Bail support, two weeks'), 'Is the applicant subject to any legal attachments e.g. Licence, Schedule, Section, Appointeeship, etc. ' + v('custody.licence_conditions', 'Court bail to 4 September, live and sleep each night at given address, tag 8pm–6am'), 'If so please give details: as above')
    w.h('3. Housing Information:', 3).lines('Current Address and type of housing (e.g. council, housing association, friends, relatives, prison, hospital etc): ' + m.addr() + ' – ' + v('housing.situation', 'relatives (grandparents)'), 'When did the applicant move there? (month and year): ' + u('When did the applicant move there?', 'August 2026'),
            'If the applicant is a tenant - have they got any rent arrears? Not a tenant', 'Why will the applicant have to leave? ' + v('reason', 'Grandparents’ landlord does not allow it; must leave when bail is reviewed on 4 September'), 'Have the applicant ever been in care (foster care or a residential placement)? – If so please give details Yes, foster care age 8 to 11', 'The applicant has agreed to a Duty to Refer to ' + v('authority', 'Fenland') + ' council: YES  ' + m.tick('consent.given', True) + d('consent.date', '2026-08-11', 's'))
    u('Have the applicant ever been in care', 'Yes, foster care age 8 to 11')
    m.tick('custody.status', 'bail')
    m.tick('homeless_status', 'threatened')
    m.lenient += ['agency', 'homeless_date', 'homeless_status', 'unmapped', 'housing.loss_reason', 'person.care_leaver', 'referral_date']
    m.attach('bail hostel-DTR.docx', w.bytes(), DOCX)
    m.mail(f'{s.name} <{s.email}>', 'housing@fenland.example', 'Duty to refer', 'Please see attached\n', '2026-08-11T14:00')


def solo():
    m = Msg('file-docx-lodgings-codes', 'docx', 'python-docx', 'three or four labels a line, options with code letters ticked, Y/N glued to the email label', n=30, female=False)
    v, d, u, p = m.v, m.d, m.u, m.p
    s = Staff(30, 'Maldon Citizens Advice', 'Adviser', 'cab.example')
    w = Word('Georgia', 10)
    w.p('**1. DETAILS OF APPLICANT**').t([['Surname: ' + m.last(), 'Forenames: ' + m.first(), '', ''], ['Home/Contact Address: ' + v('person.address', p.addr, p.street + ', ' + p.town), '', 'Postcode: ' + p.pc, ''], ['email: ' + m.email() + '  Safe to leave a message? Y/~~N~~', '', '', ''], ['Tel: home', 'Tel: work:', 'Mobile: ' + m.tel(), ''],
                                             ['D.O.B: ' + m.dob('s'), 'Age: ' + u('Age', p.age), '[[u:Male]] / Female Transgender Undisclosed / Single / Transport:', '']])
    m.tick('person.gender', 'Male')
    w.p('**2. EMPLOYMENT STATUS**').lines('☐ Full time (FT):   ☒ Part time (PT):   If PT – no of hours ' + u('If PT – no of hours', '16'), '☐ Self Employed (SE):  ☐ In Education (ED):  ☐ Unemployed (UB):  ☐ Retired', 'National Insurance No: ' + m.ni(), 'Occupation & Length of time employed: ' + u('Occupation & Length of time employed', 'Kitchen porter, 5 months'), 'Income: £ ' + u('Income', '186 per week') + ' /~~per month~~', 'Are you in receipt of Benefits yes/~~no~~/~~applying~~   If ‘yes’ which: ' + u('Are you in receipt of Benefits', 'Universal Credit'))
    w.p('**3. PRESENT ACCOMMODATION**').lines('☐ No Fixed Abode (NFA)   Where? e.g. bus shelter/car etc.', '☐ Parents/Relatives (FH)   ☐ Friends (FR)   ☐ Lodgings (L)', '☐ Temporary: Hostel (H)   ☐ Bed & Breakfast (BB)   ☐ Hospital etc (NHS)', '☐ Tenancy: Council   ☐ Housing Association (HA)   ☒ Private Rented (PRS)', '☐ Ownership: Owner (OO)   ☐ Other (OT) specify:')
    m.tick('housing.situation', 'Private Rented (PRS)')
    w.p('**4. REASON FOR LEAVING / DATE**').p(v('reason', 'Landlord selling, possession order granted, bailiffs due') + ' ' + d('homeless_date', '2026-09-02', 's'))
    w.p('**5. LOCAL AUTHORITY WAITING LIST**').p('a. ☒ Registered  b. ☐ Not Registered/Advised to Register  ☐ Not Applicable   Current Banding / Date registered ' + u('Current Banding', 'Band C')).p('Time in area: ' + v('local_connection.details', '11 years 2 months', '11 years 2 months') + ' weeks')
    m.tick('local_connection.grounds', ['residence'])
    w.p('**6. REFERRED BY**').p('Agency ' + m.ro(s) + '  Name ' + m.rn(s) + '  Position ' + m.rr(s) + '  Tel ' + m.rp(s)).p('Client consent to referral to ' + v('authority', 'Maldon') + ' District Council ☒ verbal ☐ signed' + m.tick('consent.given', True) + m.tick('consent.method', 'oral'))
    m.tick('agency', 'other')
    m.lenient += ['agency', 'local_connection.grounds', 'homeless_status', 'unmapped', 'housing.loss_reason', 'housing.tenancy_to_save']
    m.attach('Lodgings referral.docx', w.bytes(), DOCX)
    m.mail(f'{s.name} <{s.email}>', 'housingoptions@maldon.gov.uk', 'referral for possession case', 'Dear Housing Options,\n\nOur client has bailiffs coming. Referral form attached; I know we are not a specified body but we refer with consent.\n\n' + m.sig(s) + '\n', '2026-08-14T12:12')


def kentcare():
    m = Msg('file-docx-consent-declaration', 'docx', 'hand-made OOXML', 'box in its own cell before the option, consent only as a ticked declaration', n=31, female=True)
    v, d, u, p = m.v, m.d, m.u, m.p
    s = Staff(31, 'Mid Essex Hospital, Danbury Ward', 'Discharge Co-ordinator', 'nhs.example')
    cc = lambda x: f'[[cc:{x}]]'
    w = Word('Calibri', 11)
    w.h('Referral from hospital – homelessness', 2)
    w.t([['Referral No.', '[[ph:Click here to enter text.]]']])
    w.t([['Person’s name', cc(m.nm())], ['Date of birth', cc(m.dob('-y'))], ['NHS number', cc(m.nhs())], ['Ward', cc(v('person.contact_via', 'Danbury Ward'))], ['Person’s phone', cc(m.tel())], ['Last known address', cc(m.lastaddr())]])
    w.p('Please tick the area(s) that the referred person needs support with:')
    w.t([['[[cb:1]]', 'Somewhere to live on discharge'], ['[[cb:0]]', 'Keeping an existing home'], ['[[cb:1]]', 'Benefits and money'], ['[[cb:0]]', 'Adaptations']], widths=[1, 12])
    m.tick('needs.support', ['Somewhere to live on discharge', 'Benefits and money'])
    w.p('Please state details: ' + cc(v('reason', 'Admitted 2 August after a fall. Sofa surfing before, the friend has died. Fit for discharge 20 August with nowhere to go.')))
    w.p('**The referrer’s agreement**').p('[[cb:1]] I confirm that I have consent from the person being referred for their details to be given to the local housing authority, and that the person has the capacity to give it.' + m.tick('consent.given', True))
    w.t([['Name', cc(m.rn(s))], ['Job title', cc(m.rr(s))], ['Telephone / bleep', cc(m.rp(s))], ['Date', f'[[date:{d("referral_date", "2026-08-13", "-y")}]]']])
    m.tick('agency', 'hospital')
    u('Expected discharge', '20 August')
    m.lenient += ['unmapped', 'homeless_status', 'needs.support', 'homeless_date', 'referrer.organisation', 'referrer.team', 'housing.situation']
    m.attach('Hospital homelessness referral.docx', w.bytes(), DOCX)
    m.mail(f'{s.name} <{s.email}>', 'housing.adviceemail@chelmsford.gov.uk', 'Secure: patient ready for discharge 20/8', f'Dear all\n\nPlease find referral.\n\n{m.sig(s)}\n', '2026-08-13T13:13')


def young_carers():
    m = Msg('file-docx-underscore-lines', 'docx', 'python-docx', 'underscore lines, several blanks a line, some answers typed over the line and some after it', n=32, female=False)
    v, d, u, p = m.v, m.d, m.u, m.p
    s = Staff(32, 'Essex Youth Offending Team', 'YOT Worker', 'yot.example')
    m.ref['person.date_of_birth'] = '2008-07-14'
    w = Word('Comic Sans MS', 11)
    w.h('Young person – housing referral', 2)
    w.lines(f'Full Name __{m.nm()}______________________', f'Address__{v("person.address", p.addr, p.street + ", " + p.town)}______________Postcode _{p.pc}____', f'D.O.B__14/07/08____Age _{u("Age", "18")}____ Male/~~Female~~ (delete as appropriate)', f'Tel/mobile _____{m.tel()}________',
            'School attending (if applicable) ______________________', 'Is the young person aware of this referral form & can they be contacted? Yes/ ~~No~~', 'Has the young person consented to this referral? Yes/ ~~No~~' + m.tick('consent.given', True), f'Parent/guardian name __{u("Parent/guardian name", "Mrs K. Bellamy")}____________', 'Parent/guardian address (if different from above)____________Postcode________Tel/mobile________')
    m.tick('person.gender', 'Male')
    w.p('Please give details of other agencies (if involved)').t([['Agency/Service', 'Contact Name', 'Contact Number'], ['Open Road (drugs)', 'Sam Tully', '01632 960371'], ['', '', '']])
    m.tick('other_professionals', 'Open Road (drugs), Sam Tully, 01632 960371')
    w.p('Please give details of why you have referred this young person ' + v('reason', 'Step-dad has put him out twice this month and says the next time is for good. Turned 18 so not s.20. Nights at mates.'))
    w.p('**Referrer Information:**').lines(f'Name __{m.rn(s)}_______Agency __{m.ro(s)}_____', f'Job Title __{m.rr(s)}______Date of referral_{d("referral_date", "2026-08-05", "s")}____')
    m.tick('agency', 'youth_offending_team')
    m.lenient += ['homeless_status', 'unmapped', 'housing.situation', 'person.gender', 'housing.loss_reason', 'other_professionals']
    m.attach('YP housing.docx', w.bytes(), DOCX)
    m.mail(f'{s.name} <{s.email}>', 'housingoptions@braintree.gov.uk', 'YP just turned 18', 'Hi Braintree,\nas discussed on phone. Form attached.\n' + s.first + '\n' + m.rp(s) + '\n', '2026-08-05T16:20')


def west_sussex():
    m = Msg('file-docx-four-labels-a-row', 'docx', 'python-docx', 'four labels a row, label and answer in one cell, "No fixed address" tick inside the address cell, Choose an item. left in', n=34, female=False)
    v, d, u, p = m.v, m.d, m.u, m.p
    m.p.dob = '1955-03-09'
    s = Staff(34, 'Uttlesford Adults’ Services', 'Social Care Practitioner', 'socialcare.example')
    w = Word('Arial', 9)
    w.h('Adults’ Services: housing concern and Duty to Refer', 2)
    w.t([['Name: ' + m.nm(), 'Title: ' + u('Title', 'Mr'), 'Dob: ' + m.dob(), 'Gender: ' + v('person.gender', 'M')], ['Current Address: [[cb:1]] No fixed address', '', 'Tel no: ' + m.tel(), 'GP: ' + u('GP', 'Angel Lane Surgery')], ['Home address (if different): ' + m.lastaddr(), '', 'Tel no:', ''],
         ['How best to contact this person: ' + v('person.contact_via', 'Through the day centre in Stortford Road, mornings'), '', 'NHS no (if known): ' + m.nhs(), 'Police URN:'], ['Other ref no: ' + u('Other ref no', 'LAS 448120'), '', 'Ethnicity ' + '[[dd:Choose an item.|White|Black]]', 'Date of concern: ' + u('Date of concern', '02/07/2026')],
         ['What are the concerns being raised; what are the risks for the person? ' + v('reason', 'Sleeping in the bus station since the caravan he lived in burnt down. 71, heart failure, unsteady.'), '', '', ''], ['Are there any known risks to other people or workers involved? No', '', '', ''],
         ['Does this person live alone? [[dd:Choose an item.|Yes|No]]', '', 'What are the person’s primary needs? [[dd:Physical support|Physical support|Mental health]]', ''], ['Have you discussed raising this concern with the person? [[dd:Yes|Yes|No]]', '', 'Does the person consent to a referral to the housing authority? [[dd:Yes|Yes|No]]', ''],
         ['Practitioner: ' + m.rn(s), 'Role: ' + m.rr(s), 'Tel: ' + m.rp(s), 'Secure Email: ' + m.re(s)]], merge=[(1, 0, 1, 1), (2, 0, 2, 1), (3, 0, 3, 1), (4, 0, 4, 1), (5, 0, 5, 3), (6, 0, 6, 3), (7, 0, 7, 1), (7, 2, 7, 3), (8, 0, 8, 1), (8, 2, 8, 3)])
    m.tick('person.no_fixed_abode', True)
    m.tick('consent.given', True)
    m.tick('rough_sleeping', True)
    m.tick('homeless_status', 'homeless')
    m.tick('agency', 'social_services')
    m.ref['needs.support'] = ['Physical support']
    m.tick('risk.to_staff', 'No')
    m.lenient += ['unmapped', 'needs.support', 'risk.to_staff', 'needs.physical_health', 'external_reference', 'homeless_status', 'rough_sleeping', 'referrer.organisation', 'person.address', 'housing.situation', 'housing.loss_reason']
    m.attach('AS_Concern_DTR.docx', w.bytes(), DOCX)
    m.mail(f'{s.name} <{s.email}>', 'Housingoptions@uttlesford.gov.uk', 'Duty to refer - older man street homeless', 'See attached.\n\n' + m.sig(s) + '\n', '2026-07-03T10:50')


def homegroup():
    m = Msg('file-docx-you-and-joint-applicant', 'docx', 'python-docx', 'answer columns You and Joint applicant for every label, office rows first', n=35, female=True)
    v, d, u, p = m.v, m.d, m.u, m.p
    s = Staff(35, 'Tendring Children’s Social Care', 'Family Support Worker', 'socialcare.example')
    w = Word('Arial', 10)
    w.t([['Internal transfer:', 'Direct: ✓', 'Nomination:'], ['Application No: 40021', 'Suspension:', 'Designated band:']])
    w.h('Question 1 - Your details', 3)
    w.t([['', 'You', 'Joint applicant (for example your partner who will be on the tenancy with you)'], ['Title Mr Mrs Ms Miss', u('Title', 'Ms'), 'Mr'], ['First name(s)', m.first(), 'Kevin'], ['Surname', m.last(), 'Storr'], ['Date of birth', m.dob(), '30/04/1988'], ['National Insurance number', m.ni(), 'QQ554433B'], ['Relationship to you', '', 'Partner'],
         ['Address and postcode', m.addr(), 'same'], ['Correspondence address and postcode if different from above', '', ''], ['Mobile phone number', m.tel(), '07700 900314'], ['Email address', m.email(), ''], ['Who owns your current home e.g. landlord, parent, private landlord, building society?', u('Who owns your current home', 'private landlord'), ''], ['Landlord name', v('housing.landlord', 'D. Prentice'), ''], ['Tenancy from', u('Tenancy from', 'May 2022'), '']])
    m.hh('Kevin Storr', 'Partner', '1988-04-30')
    w.h('Question 2 - Why you need help', 3).p(v('reason', 'Section 8 notice for arrears of £2,300 after Kevin lost his job, court date 9 September.'))
    w.h('Question 3 - Referral', 3).lines('Referred under the Duty to Refer by: ' + m.rn(s) + ', ' + m.rr(s) + ', ' + m.ro(s), 'Tel: ' + m.rp(s), 'We both agree to this referral. Signed ' + p.name + ' and K Storr, ' + d('consent.date', '2026-07-23', 'm'))
    m.tick('consent.given', True)
    m.tick('consent.method', 'written')
    m.tick('agency', 'social_services')
    m.lenient += ['unmapped', 'homeless_status', 'housing.arrears', 'housing.tenancy_to_save', 'referral_date', 'external_reference', 'consent.date', 'housing.loss_reason']
    m.attach('joint application.docx', w.bytes(), DOCX)
    m.mail(f'{s.name} <{s.email}>', 'housingoptions@tendringdc.gov.uk', 'Duty to Refer, family facing eviction', 'Hello,\nPlease find the completed form for this couple.\nRegards\n' + s.name + '\n', '2026-07-24T08:45')


def surrey():
    m = Msg('file-docx-bare-numbered-questions', 'docx', 'python-docx', 'bare numbered questions, answers in italics on the line below', n=36, female=False)
    v, d, u, p = m.v, m.d, m.u, m.p
    s = Staff(36, 'Colchester Garrison Personnel Recovery Unit', 'Resettlement Officer', 'army.example')
    w = Word('Cambria', 11)
    w.h('Armed Forces – referral of a Service leaver to a housing authority', 2)
    qa = [('Rank, name and service number of the Service leaver', 'LCpl ' + m.nm() + ', ' + u('Service number', '30118822')), ('Date of birth', m.dob('caps')), ('Has the Service leaver given consent to this referral? In what form?', v('consent.given', True, 'Yes, signed proforma dated ') + d('consent.date', '2026-06-09', 'caps') + m.tick('consent.method', 'written')), ('Present accommodation', v('housing.situation', 'Single living accommodation, Merville Barracks')),
          ('Date accommodation must be vacated', d('homeless_date', '2026-08-01', 'caps')), ('Why will the Service leaver be homeless?', v('reason', 'Medical discharge. No family home to return to, parents live in Fiji.')), ('Which authority has the Service leaver chosen?', v('authority', 'Colchester')), ('Connection with that area', v('local_connection.details', 'Posted here since 2019') + m.tick('local_connection.grounds', ['residence'])),
          ('Health', v('needs.physical_health', 'Knee reconstruction, uses crutches')), ('Contact for the Service leaver', m.tel() + ', ' + m.email()), ('Referring officer, appointment, telephone', m.rn(s) + ', ' + m.rr(s) + ', ' + m.rp(s)), ('Date', d('referral_date', '2026-06-10', 'caps'))]
    for i, (q, a) in enumerate(qa, 1):
        w.p(f'{i}. {q}').p(f'[[i:{a}]]')
    m.tick('agency', 'armed_forces')
    m.tick('person.armed_forces', True)
    m.lenient += ['referrer.team', 'person.armed_forces', 'unmapped', 'homeless_status', 'local_connection.grounds', 'referrer.organisation', 'person.known_as', 'housing.loss_reason', 'custody']
    m.lenient.remove('custody')
    m.attach('Serviceleaver.docx', w.bytes(), DOCX)
    m.mail(f'{s.name} <{s.email}>', 'dutytorefer@colchester.gov.uk', 'O - Service leaver housing referral', 'Sir/Ma’am,\n\nReferral attached iaw the Homelessness Reduction Act.\n\n' + m.sig(s) + '\n', '2026-06-10T07:58')


def cornwall():
    m = Msg('file-docx-two-addresses', 'docx', 'python-docx', 'permanent and current address blocks each with its own postcode and telephone, options in the next cell', n=33, female=True)
    v, d, u, p = m.v, m.d, m.u, m.p
    s = Staff(33, 'Queen’s Park Hospital A&E', 'Emergency Department Navigator', 'nhs.example')
    w = Word('Arial', 10)
    w.h('Notification to housing – adult attending Emergency Department', 2)
    w.t([['Agency Ref. No.:', v('external_reference', 'ED-26-09914'), 'NHS Number:', m.nhs(False)], ['Surname:', m.last(), 'Forename(s):', m.first()], ['Preferred Name:', v('person.known_as', 'Lolly'), 'Date of Birth or Age:', m.dob('.')],
         ['Permanent Address:', v('person.last_settled_address', p.addr, p.street + ', ' + p.town), 'Postcode:', p.pc], ['Telephone No (Inc dial code):', '-', 'Mobile No:', m.tel()], ['Current Address (If Different):', v('person.address', 'Travel Inn, Crown Road, Billericay, CM11 2ZZ', 'Travel Inn, Crown Road, Billericay'), 'Postcode:', 'CM11 2ZZ'], ['Telephone No (Inc dial code):', u('Telephone No (current address)', '01632 960440 (reception)'), '', ''],
         ['Sex:', 'Male   [[wing:F0FE]] Female', 'Title:', 'Mr  Mrs  [[wing:F0FE]] Ms  Miss  Other'], ['', 'Unknown  Indeterminate', 'If Other, detail', ''], ['Health Conditions:', v('needs.physical_health', 'Fractured wrist, COPD'), 'Ethnicity:', v('person.ethnicity', 'White British')], ['Religion or Belief:', 'not asked', 'First language:', v('person.language', 'English')]])
    m.tick('person.gender', 'Female')
    u('Title', 'Ms')
    w.lines('Reason: ' + v('reason', 'Hotel paid by a friend until Friday. Cannot go back to her home, partner broke her wrist.'), 'She has told us she agrees to this notification (verbal). [[wing:F0FC]]' + m.tick('consent.given', True) + m.tick('consent.method', 'oral'), 'Name: ' + m.rn(s) + '   Role: ' + m.rr(s) + '   Date: ' + d('referral_date', '2026-08-18', '.'))
    m.tick('needs.domestic_abuse', True)
    m.tick('agency', 'emergency_department')
    m.lenient += ['unmapped', 'homeless_status', 'homeless_date', 'person.address', 'person.last_settled_address', 'housing.situation', 'needs.domestic_abuse', 'referrer.organisation', 'housing.loss_reason']
    m.attach('ED housing notification.docx', w.bytes(), DOCX)
    m.mail(f'ED Navigators <ed.navigators@nhs.example>', 'housing.solutions@basildon.gov.uk', 'Duty to refer ED patient', 'Please see attached notification from A&E.\n', '2026-08-18T22:47')


for make in (leeds, first_point, hampshire, stockport, bury, das, bolton, york, solas, solo, kentcare, young_carers, west_sussex, homegroup, surrey, cornwall):
    make()
