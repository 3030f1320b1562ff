"""Mails whose attachment is no new referral, or where the kind differs although a form is attached."""
from file_lib import Msg, Staff, Person, fd
from file_page import Page, PDF, qpdf
from file_word import Word, DOCX


def simple(name, kind, shape, rows, title, filename, frm, to, subject, body, date, fmt='docx', review=False, reply=None, as_pdf=False):
    m = Msg(name, fmt, 'reportlab' if as_pdf else 'python-docx', shape, kind=kind, review=review)
    if as_pdf:
        g = Page(size=10)
        g.t(50, 50, title, 13, True)
        g.grid(50, 70, [180, 310], rows, bold=(0,))
        m.attach(filename, g.bytes(), PDF)
    else:
        w = Word('Arial', 10)
        w.h(title, 2).t(rows, bold=(0,))
        m.attach(filename, w.bytes(), DOCX)
    m.mail(frm, to, subject, body, date, reply=reply)
    return m


q = [Person(200 + i, False) for i in range(20)]
simple('file-other-retention-request-form', 'retention_request', 'form asking the council to help keep a tenancy, release ten months away',
       [['Prisoner', q[0].name], ['DOB', fd(q[0].dob)], ['Prison number', q[0].noms], ['Prison', 'HMP Chelmsford'], ['Sentence', '20 months, sentenced 30/07/2026'], ['Expected release', '24/05/2027'], ['Tenancy address', '14 Larkrise Road, Basildon, SS14 2ZZ'], ['Landlord', 'Basildon Borough Council'], ['Rent account', '0044812'], ['What help is needed', 'Please put housing benefit on temporary absence and tell us who his housing officer is. He wants to keep the tenancy.'], ['Prisoner’s agreement', 'Signed 04/08/2026'], ['Completed by', 'Ros Maitland, Prison Offender Manager, 01632 960271']],
       'Request for help to save existing accommodation (Essex protocol, commitment 2)', 'Tenancy sustainment request.docx', 'Ros Maitland <ros.maitland@hmpps.example>', 'housing.solutions@basildon.gov.uk', 'Request to save accommodation', 'Dear Housing Solutions,\n\nPlease find attached a request under commitment 2. This is not a Duty to Refer.\n\nRos Maitland\nHMP Chelmsford\n', '2026-08-05T11:20')

simple('file-other-corrected-form-update', 'update', 'the same form with a corrected release date, reference of the known case in subject and body',
       [['Name', q[1].name], ['DOB', fd(q[1].dob)], ['Prison number', q[1].noms], ['Prison', 'HMP Bedford'], ['Release date', '02/10/2026 (CORRECTED, was 20/10/2026)'], ['Council', 'Basildon'], ['Reason', 'NFA'], ['Consent', 'Yes'], ['Completed by', 'Kit Ormerod, OMU']],
       'Duty to Refer – AMENDED', 'DTR amended.docx', 'Kit Ormerod <kit.ormerod@hmpps.example>', 'housing.solutions@basildon.gov.uk', 'RE: Duty to Refer received: DTR-BAS-H4P2-WQM6', 'Hi\n\nRelease has come forward. Corrected form attached, please replace the one you have under DTR-BAS-H4P2-WQM6.\n\nKit Ormerod\nOMU, HMP Bedford\n', '2026-08-20T10:05', reply='<ack.h4p2@basildon.gov.uk>')

simple('file-other-chaser-with-form', 'chaser', 'asks what happened three weeks on, first form attached again',
       [['Name of person on probation', q[2].name], ['CRN', q[2].crn], ['Date of birth', fd(q[2].dob)], ['Phone', q[2].mobile], ['Council', 'Tendring'], ['Reason', 'Sofa surfing'], ['Consent', 'Yes'], ['Date', '14/07/2026'], ['Officer', 'Lena Brandt']],
       'Duty to Refer', 'DTR 14 July.docx', 'Lena Brandt <lena.brandt@probation.example>', 'housingoptions@tendringdc.gov.uk', 'Chasing: Duty to Refer sent 14 July', 'Hello,\n\nI sent the attached on 14 July and have heard nothing. He has not been contacted either. Could somebody tell me what has happened with this referral please?\n\nRegards\nLena Brandt\nProbation Officer\n01632 960444\n', '2026-08-05T09:15')

simple('file-other-empty-form-sent', ['referral', 'other'], 'the council’s form attached by mistake without any answer, name not in the mail either',
       [['Name of person', ''], ['Date of birth', 'DD/MM/YYYY'], ['Prison number', ''], ['Release date', '[[ph:Click or tap to enter a date.]]'], ['Housing authority', '[[dd:Choose an item.|Basildon|Harlow]]'], ['Reason for referral', '[[ph:Click or tap here to enter text.]]'], ['Consent given', 'Yes ☐   No ☐'], ['Arson', 'Yes/No'], ['Referrer', '']],
       'Duty to Refer referral form', 'Duty to Refer referral form.docx', 'Bea Collier <bea.collier@probation.example>', 'housing.options@harlow.gov.uk', 'DTR', 'Hi,\n\nPlease find attached a DTR for one of my cases.\n\nThanks, Bea\n', '2026-08-21T12:10', review=True)

simple('file-other-form-version-question', 'other', 'a colleague asks whether the blank form attached is still the current one',
       [['Applicant name', ''], ['DOB', ''], ['Contact', ''], ['Reason for homelessness', ''], ['Consent Y/N', ''], ['Referring agency', '']],
       'DTR form v1.3 (2021)', 'DTR form v1.3.docx', 'Priti Sandhu <priti.sandhu@hmpps.example>', 'housingoptions@castlepoint.gov.uk', 'Is this your current form?', 'Morning,\n\nQuick one: is the attached still the form you want us to use for duty to refer, or do you have a newer version? We are updating our resettlement folder.\n\nMany thanks\nPriti\n', '2026-06-01T09:30')

simple('file-other-adaptation-request', 'other', 'another council service’s form with name, date of birth, consent and reason like a referral',
       [['Applicant’s name', q[3].name], ['Date of birth', fd(q[3].dob)], ['Address', q[3].addr], ['Tenure', 'Council tenant'], ['NHS number', q[3].nhs3], ['Reason for referral', 'Cannot get in and out of the bath after stroke, level access shower recommended'], ['Has the client consented to this referral?', 'Yes'], ['Referrer', 'Oonagh Tierney, Occupational Therapist'], ['Date of referral', '10/08/2026']],
       'Disabled adaptations: request for assessment (DFG)', 'DFG referral form.docx', 'Oonagh Tierney <oonagh.tierney@adultcare.example>', 'housing.adviceemail@chelmsford.gov.uk', 'DFG referral', 'Dear team,\n\nPlease see attached referral for a Disabled Facilities Grant.\n\nOonagh Tierney\nOccupational Therapist\n', '2026-08-10T16:45')

simple('file-other-mappa-invitation', 'mappa', 'invitation to a level 2 meeting with a table like a form',
       [['Offender', q[4].name], ['DOB', fd(q[4].dob)], ['MAPPA', 'Category 1 Level 2'], ['Meeting', '24 August 2026, 10.00, by Teams'], ['Lead agency', 'Probation Service'], ['Release date', '12 October 2026'], ['Accommodation', 'To be discussed; housing representative to advise'], ['Invited', 'Police, Probation, Housing, CMHT']],
       'MAPPA LEVEL 2 MEETING – INVITATION (OFFICIAL-SENSITIVE)', 'MAPPA invite L2.pdf', 'MAPPA Administration <mappa.admin@police.example>', 'housingneeds@peterborough.example', 'MAPPA L2 meeting invitation 24 August', 'Dear all\n\nPlease find attached the invitation to the above meeting. Please confirm attendance. Do not forward.\n\nMAPPA Administration\n', '2026-08-03T09:00', fmt='pdf', review=True, as_pdf=True)

simple('file-other-self-referral-form', 'self_referral', 'the public form filled in by the person',
       [['Your full name', q[5].name], ['Your date of birth', fd(q[5].dob, 's')], ['Your phone number', q[5].mobile], ['Where are you staying now?', 'My car'], ['Why do you need help?', 'My landlord sold the house and I could not find anywhere I can afford'], ['When did you become homeless?', '1 August'], ['Are you filling this in for yourself?', 'Yes'], ['I agree to the council contacting me', 'Yes'], ['Signed', q[5].name]],
       'Housing help: tell us about your situation', 'housing help form.docx', f'{q[5].name} <{q[5].email}>', 'housing.solutions@basildon.gov.uk', 'my form', f'hi i filled in the form off your website pls can someone ring me\n\n{q[5].first}\n', '2026-08-06T23:12', review=True)

simple('file-other-contact-change-form', 'contact_change', 'notification form that a community officer has been allocated, reference of the case',
       [['Case reference (LHA)', 'DTR-COL-9KTR-5VXN'], ['Person on probation', q[6].name], ['CRN', q[6].crn], ['Previous lead', 'Duty officer, Colchester Probation'], ['New lead', 'Marguerite Voss'], ['Telephone', '01632 960585'], ['Email', 'marguerite.voss@probation.example'], ['From', '17 August 2026']],
       'Change of lead contact', 'Change of lead.docx', 'Marguerite Voss <marguerite.voss@probation.example>', 'dutytorefer@colchester.gov.uk', 'Community officer allocated', 'Hello,\n\nI have been allocated as community officer in the case on the attached form. Please use my details from now on.\n\nMarguerite Voss\n', '2026-08-17T10:00')

simple('file-other-withdrawal-form', 'withdrawal', 'withdrawal form with a reason from a list',
       [['Referral sent on', '22/07/2026'], ['Your reference', 'DTR-ROC-2WDD-8HJL'], ['Person', q[7].name], ['Date of birth', fd(q[7].dob)], ['Reason for withdrawal', '☐ Replaced by a new referral   ☐ Incorrect local authority   ☒ Person no longer consents   ☐ Housing need resolved'], ['Practitioner', 'Hamza Khalil']],
       'Withdrawal of Duty to Refer', 'Withdrawal.docx', 'Hamza Khalil <hamza.khalil@probation.example>', 'housingoptions@rochford.gov.uk', 'Withdrawal DTR-ROC-2WDD-8HJL', 'Hi, please withdraw the referral on the attached form, he no longer consents.\n\nHamza Khalil\n', '2026-08-04T14:04', review=True)

simple('file-other-subject-access-form', 'information_request', 'solicitor’s subject access form with name, date of birth and signed authority',
       [['Data subject', q[8].name], ['Date of birth', fd(q[8].dob)], ['Address', q[8].addr], ['Information requested', 'The whole homelessness file, January 2024 to date, under Article 15 UK GDPR'], ['Authority', 'Signed form of authority dated 3 August 2026'], ['Solicitor', 'Penhallow & Wray LLP']],
       'Subject access request form', 'SAR form.pdf', 'Penhallow & Wray <housing@penhallowwray.example>', 'housingsolutionsteam@southend.gov.uk', 'Our client: request for file', 'Dear Sirs,\n\nPlease find our request for our client’s file under data-protection law.\n\nPenhallow & Wray LLP\n', '2026-08-07T15:00', fmt='pdf', as_pdf=True)

simple('file-other-training-booking-form', ['other', 'bulk'], 'booking form for a course on the Duty to Refer, with name, role and organisation boxes',
       [['Course', 'Duty to Refer: one year on'], ['Delegate name', ''], ['Job title', ''], ['Organisation', ''], ['Email', ''], ['Dietary needs', ''], ['Date', '22 September 2026'], ['Invoice to', '']],
       'Training booking form', 'Booking form.docx', 'Homelessness Learning <bookings@homelesslearning.example>', 'housingoptions@maldon.gov.uk', 'Places left: Duty to Refer training, 22 September', 'Dear colleague,\n\nA few places are left on our Duty to Refer course. Complete the attached booking form to reserve yours.\n\nTo stop these emails reply STOP.\n', '2026-08-18T08:00')

# Evidence: two documents for a referral that the council has, with its reference.
m = Msg('file-other-evidence-documents', 'pdf', 'reportlab', 'licence and proof of address for a case with a reference', kind='evidence')
g = Page('Times-Roman', 11)
g.t(60, 60, 'LICENCE – CRIMINAL JUSTICE ACT 2003', 13, True)
y = g.grid(60, 80, [130, 350], [['Name', q[9].name], ['Date of birth', fd(q[9].dob)], ['Prison number', q[9].noms], ['Release date', '3 September 2026'], ['Conditions', 'Reside permanently at an address approved by the supervising officer; not to enter the area shown on the map']])
m.attach('Licence.pdf', g.bytes(), PDF)
g = Page(size=10)
g.t(60, 60, 'Statement of account', 12, True).t(60, 85, q[9].name).t(60, 99, q[9].addr)
m.attach('proof of address.pdf', g.bytes(), PDF)
m.mail('Dawn Petrie <dawn.petrie@hmpps.example>', 'homelessness@eppingforestdc.gov.uk', 'Documents for DTR-EPP-7QHC-3NZL', 'Hello\n\nYou asked for the licence and proof of address for the case DTR-EPP-7QHC-3NZL. Both attached.\n\nDawn Petrie\n', '2026-08-18T13:25')

# A referral that nobody can open without the password.
m = Msg('file-other-password-protected-pdf', 'pdf', 'reportlab and qpdf', 'form in a PDF with a user password, which follows in another mail', kind=['encrypted', 'referral'], review=True)
g = Page()
g.t(60, 60, 'Duty to Refer', 13, True).t(60, 90, 'Name: ' + q[10].name).t(60, 110, 'Consent: Yes')
raw = g.bytes()
import os, subprocess, tempfile
with tempfile.TemporaryDirectory() as tmp:
    with open(tmp + '/a.pdf', 'wb') as f:
        f.write(raw)
    subprocess.run(['qpdf', '--encrypt', 'Spring-26', 'own3r', '256', '--', tmp + '/a.pdf', tmp + '/b.pdf'], check=True)
    m.attach('DTR protected.pdf', open(tmp + '/b.pdf', 'rb').read(), PDF)
m.mail('Nerys Vaughan <nerys.vaughan@hmpps.example>', 'housingneeds@brentwood.gov.uk', 'Duty to Refer - protected', 'Please find attached. The password will follow separately.\n\nNerys\n', '2026-08-11T09:48')

# Portal: the person's referral as PDF, from a no-reply address.
m = Msg('file-other-portal-notification-pdf', 'pdf', 'reportlab', 'notification of a housing portal with a PDF summary of the referral', kind='portal_notification', n=180, female=False)
m.next()
v, d, u, p = m.v, m.d, m.u, m.p
s = Staff(180, 'Colchester Probation', 'Probation Officer', 'probation.example')
g = Page(size=9)
g.t(50, 50, 'Referral summary', 14, True).t(50, 66, 'Reference ' + v('external_reference', 'HA-2026-118834'), 9)
g.grid(50, 80, [200, 300], [['Referral made by', m.rn(s)], ['Organisation', m.ro(s)], ['Referrer email', m.re(s)], ['Referrer telephone', m.rp(s)], ['Client name', m.nm()], ['Client date of birth', m.dob()], ['Client telephone', m.tel()], ['Reason for homelessness', v('reason', 'End of private rented tenancy')], ['Date of homelessness', d('homeless_date', '2026-09-18')], ['Consent declaration completed', v('consent.given', True, 'Yes')], ['Submitted', d('referral_date', '2026-08-14')]])
v('agency', 'probation')
m.lenient += ['homeless_status', 'agency', 'housing.loss_reason', 'consent.method']
m.attach('Referral_HA-2026-118834.pdf', g.bytes(), PDF)
m.mail('Housing Alerts <no-reply@housingalerts.example>', 'dutytorefer@colchester.gov.uk', 'New referral HA-2026-118834', 'A new Duty to Refer referral has been submitted to Colchester. A summary is attached. Log in to view it.\n\nThis mailbox is not monitored.\n', '2026-08-14T12:02', extra={'Auto-Submitted': 'auto-generated'})
