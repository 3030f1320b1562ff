"""Referrals inside winmail.dat, zip files and attached messages, and mails
near referrals. Needs python-docx, reportlab and soffice."""
from more_lib import (DOCX, PDF, bytes_of, convert, docx_lines, docx_pairs, docx_table, esc, form, golds, message, pdf_table,
                      post, save, tnef, zipped)


# ---- winmail.dat

items, gold = form("""
## DTR - Probation Delivery Unit Essex South
Name | Aaron Fellowes | person.name
DOB | 28/08/1991 | person.date_of_birth=1991-08-28
CRN | N204478 | person.crn
Tel | 07700 900361 | person.phone
Order | Suspended sentence | u
Reason | Evicted from HMO for noise, leaving 25 April | reason
LHA | Southend | authority=Southend-on-Sea
Consent | Yes oral | consent.given=true ;; consent.method=oral
Officer | Mandeep Kaur | referrer.name
Officer's role | Probation Practitioner | referrer.role ;; agency=probation
Officer's tel | 01632 960362 | referrer.phone
""")
post("more-tnef-docx-inside", "Mandeep Kaur <mandeep.kaur@probation.example>", "DTR form", "", gold, to="southend.housing@southend.example", format="tnef", writer="python-docx",
     atts=[("winmail.dat", "application/ms-tnef", tnef("Please find attached.\nMandeep\n", [("DTR.docx", bytes_of(docx_table(items)))]))], shape="winmail.dat with a Word form",
     lenient=["custody.status", "homeless_date", "homeless_status", "housing", "lead"])

items, gold = form("""
Detainee's name | Samir Haddad | person.name
DoB | 17.12.1986 | person.date_of_birth=1986-12-17
Prison no | A8118EX | person.prison_number
Prison | HMP Pentonville | custody.prison
Due out | 14.05.2026 | custody.release_date=2026-05-14
Status | Remand, trial 12.05.2026 | custody.status=remand
Needs | Diabetes type 1 | needs.physical_health
Council | Harlow | authority=Harlow
Consent | Yes | consent.given=true
Worker | Tilly Marsh | referrer.name
Email | tilly.marsh@prisons.example | referrer.email
! agency=prison
""")
post("more-tnef-pdf-and-note", "Tilly Marsh <tilly.marsh@prisons.example>", "Haddad", "", gold, to="homelessness@harlow.example", format="tnef", writer="reportlab",
     atts=[("winmail.dat", "application/ms-tnef", tnef("Form attached plus our leaflet.\n\nTilly Marsh\nOffender Management Unit\nHMP Pentonville\n",
                                                    [("form.pdf", pdf_table(items, "Duty to refer")), ("leaflet.txt", b"Your rights on release: ask at the OMU.")]))], shape="winmail.dat with a PDF form and a leaflet",
     lenient=["custody.release_date", "agency", "homeless_status", "needs", "referrer.team", "referrer.organisation", "unmapped"])

post("more-tnef-body-only", "Norman Pask <n.pask@dwp.example>", "customer referral", "", """
person.name=Heidi Lund
person.date_of_birth=1970-10-04
person.ni_number=ZY123456D
person.phone=07700 900363
person.address=2 Station Parade, Burnham-on-Crouch
homeless_date=2026-05-08
reason=hotel where she lives and works is closing
consent.given=true
consent.method=oral
referrer.name=Norman Pask
referrer.role=Work Coach
referrer.organisation=Chelmsford JCP
referrer.phone=01632 960364
agency=jobcentre
""", to="housing@maldon.example", format="tnef", atts=[("winmail.dat", "application/ms-tnef", tnef("""Customer name: Heidi Lund
DOB: 4 October 1970
NINO: ZY123456D
Telephone: 07700 900363
Address: 2 Station Parade, Burnham-on-Crouch
Reason for referral: hotel where she lives and works is closing
Date of homelessness: 8 May 2026
Consent: verbal

Norman Pask
Work Coach
Chelmsford JCP
01632 960364
""", []))], shape="form in the body of a winmail.dat", lenient=["homeless_status", "housing"])


# ---- zip

items, gold = form("""
## Section 1
Client | Olu Bankole | person.name
DOB | 09-01-1983 | person.date_of_birth=1983-01-09
Phone | 07700 900365 | person.phone
Sleeping | Rough, Central Park Chelmsford | rough_sleeping=true ;; housing.situation
Since | 2 April 2026 | homeless_date=2026-04-02
Consent | Signed | consent.given=true ;; consent.method=written
## Section 2
Outreach worker | Fern Tully | referrer.name
Organisation | Chess Outreach | referrer.organisation
Phone | 07700 900366 | referrer.phone
! agency=other
! referrer.role=Outreach worker
""")
risk, _ = form("""
> Lone working: visit in daylight. No known violence.
Reviewed | 10/04/2026 |
""")
post("more-zip-form-and-risk", "Fern Tully <fern.tully@chess.example>", "OB docs", "zip attached\n", gold, to="housing.options@chelmsford.example", format="zip", writer="python-docx",
     atts=[("OB.zip", "application/zip", zipped([("Referral OB.docx", bytes_of(docx_pairs(items))), ("Lone working.pdf", pdf_table(risk, "Lone working note"))]))], shape="a form and a lone-working note in a zip",
     lenient=["risk", "homeless_status", "housing", "homeless_date", "agency", "referrer.role", "unmapped", "person.no_fixed_abode"])

g2, parts = [], []
for n, (nm, dob, no, rel) in enumerate([("Brendan Coyle", "11/03/1988", "A1301FD", "11/05/2026"), ("Luke Adeyinka", "02/12/2000", "A7410EP", "13/05/2026")]):
    d, m, y = dob.split("/")
    rd, rm, ry = rel.split("/")
    items, gold = form("""
Prisoner | %s | person.name
Date of birth | %s | person.date_of_birth=%s-%s-%s
Number | %s | person.prison_number
Prison | HMP Rochester | custody.prison
Discharge | %s | custody.release_date=%s-%s-%s
Housing authority | Basildon | authority=Basildon
Consent? | Yes | consent.given=true
POM | Gemma Thorne | referrer.name ;; referrer.role=POM ;; agency=prison
POM tel | 01632 960367 | referrer.phone
""" % (nm, dob, y, m, d, no, rel, ry, rm, rd))
    g2.append(gold)
    parts.append(("%s.rtf" % nm.split()[1], convert(bytes_of(docx_table(items)), "docx", "rtf")))
post("more-zip-two-rtf", "Gemma Thorne <gemma.thorne@prisons.example>", "2 referrals zipped", "x2\n", g2, to="homeless@basildon.example", format="zip", writer="LibreOffice",
     atts=[("DTRs May.zip", "application/zip", zipped(parts))], shape="two RTF forms in a zip", lenient=["lead", "homeless_status", "referrer.role"])

items, gold = form("""
## Homelessness alert (in-patient)
Patient | Eunice Abara | person.name
DOB | 01/09/1950 | person.date_of_birth=1950-09-01
NHS number | 477 100 2290 | person.nhs_number=4771002290
Ward | Ward 21, Southend | person.contact_via
Address | 16 Ailsa Road, Westcliff SS0 8ZZ | person.address
Issue | Daughter has changed the locks; deed in daughter's name | reason
Consent obtained | Yes 13/04/2026 | consent.given=true ;; consent.date=2026-04-13
Raised by | Kate Osei, Ward Sister | referrer.name=Kate Osei ;; referrer.role=Ward Sister
Telephone | 01632 960368 | referrer.phone
! agency=hospital
""")
post("more-zip-single-odt", "Ward 21 <ward21@nhs.example>", "Alert", "Sent zipped as our filter strips attachments.\nKate\n", gold, to="southend.housing@southend.example", format="zip", writer="LibreOffice",
     atts=[("alert.zip", "application/zip", zipped([("alert.odt", convert(bytes_of(docx_table(items)), "docx", "odt"))]))], shape="one OpenDocument form in a zip", lenient=["person.contact_via", "person.address", "person.last_settled_address", "homeless_status", "housing", "referrer.team"])


# ---- attached messages

def attach(name, frm, subject, body, inner, gold, to, **kw):
    """A message that carries another as message/rfc822."""
    b = "=_%s" % name
    raw = ("From: %s\r\nTo: %s\r\nSubject: %s\r\nDate: Thu, 16 Apr 2026 09:00:00 +0100\r\nMessage-ID: <%s@fwd.example>\r\nMIME-Version: 1.0\r\n"
           "Content-Type: multipart/mixed; boundary=\"%s\"\r\n\r\n--%s\r\nContent-Type: text/plain; charset=us-ascii\r\n\r\n%s\r\n--%s\r\n"
           "Content-Type: message/rfc822\r\nContent-Disposition: attachment; filename=\"original.eml\"\r\n\r\n" % (frm, to, subject, name, b, b, body, b)).encode()
    save(name, raw + inner + ("\r\n--%s--\r\n" % b).encode(), golds(gold) if isinstance(gold, str) else gold, format="message", **kw)


attach("more-message-prose-inside", "Customer Hub <hub@tendring.example>", "FW: homeless person", "Please deal.\r\nCustomer Hub\r\n",
       message("more-inner-1", "Ivy Roper <ivy.roper@nhs.example>", "contact@tendring.example", "homeless person", "Wed, 15 Apr 2026 17:10:00 +0100", """Dear Sir/Madam

I'm the hospital discharge co-ordinator for Clacton Hospital. Our patient Edwin Frobisher (4/6/1939, tel 07700 900369) can't return to his chalet at 12 Brooklands, Jaywick as it has been condemned. He has agreed verbally to me referring him. He's on home oxygen.

Ivy Roper
Discharge Co-ordinator
01632 960370
"""), """
person.name=Edwin Frobisher
person.date_of_birth=1939-06-04
person.phone=07700 900369
person.last_settled_address=12 Brooklands, Jaywick
housing.loss_reason=can't return to his chalet at 12 Brooklands, Jaywick as it has been condemned
needs.physical_health=on home oxygen
consent.given=true
consent.method=oral
agency=hospital
referrer.name=Ivy Roper
referrer.role=Discharge Co-ordinator
referrer.phone=01632 960370
""", "housing@tendring.example", shape="prose referral in an attached message", lenient=["person.address", "person.last_settled_address", "housing", "homeless_status", "referrer.organisation", "reason"])

items, gold = form("""
## Referral
Name | Zofia Halloran | person.name
DOB | 05/05/1989 | person.date_of_birth=1989-05-05
CRN | S441276 | person.crn
Prison | HMP Bronzefield | custody.prison
Release date | 27/05/2026 | custody.release_date=2026-05-27
Authority | Brentwood | authority=Brentwood
Pregnant | Yes - 20 weeks | person.pregnant=true
Consent | Yes, signed | consent.given=true ;; consent.method=written
COM | Ralph Ince, 01632 960372 | lead.name=Ralph Ince ;; lead.phone=01632 960372
Referred by | Uma Chandra, Resettlement Broker | referrer.name=Uma Chandra ;; referrer.role=Resettlement Broker
! agency=prison
""")
attach("more-message-with-form-attached", "Amy Nash <amy.nash@brentwood.example>", "referral found in my junk", "This went to my junk folder, sorry!\r\nAmy\r\n",
       message("more-inner-2", "Uma Chandra <uma.chandra@prisons.example>", "amy.nash@brentwood.example", "Brentwood DTR", "Mon, 13 Apr 2026 08:15:00 +0100", "Hi Amy, as attached. Uma, HMP Bronzefield\n", atts=[("ZH.pdf", PDF, pdf_table(items, "HMP Bronzefield"))]),
       gold, "housing@brentwood.example", writer="reportlab", shape="PDF form in an attached message", lenient=["referrer.organisation", "agency", "homeless_status"])

attach("more-message-text-form", "Reception <reception@castlepoint.example>", "Fwd: DTR", "fwd\r\n",
       message("more-inner-3", "Scott Beddoes <scott.beddoes@probation.example>", "reception@castlepoint.example", "DTR", "Tue, 14 Apr 2026 13:30:00 +0100", """Person: Dwayne Alleyne
DOB: 24/01/1977
CRN: Y119083
Current address: Flat above The Lobster Smack, Canvey
Must leave: 10 May 2026
Because: pub sold
Consent: yes (written)
Risk: low
Referrer: Scott Beddoes, PSO, 01632 960373
"""), """
person.name=Dwayne Alleyne
person.date_of_birth=1977-01-24
person.crn=Y119083
person.address=Flat above The Lobster Smack, Canvey
homeless_date=2026-05-10
reason=pub sold
consent.given=true
consent.method=written
risk.level=low
referrer.name=Scott Beddoes
referrer.role=PSO
referrer.phone=01632 960373
agency=probation
""", "housing@castlepoint.example", shape="text form in an attached message", lenient=["reason", "housing", "homeless_status", "agency"])


# ---- mails near referrals

def near(name, frm, subject, body, kind, shape, **kw):
    post("more-" + name, frm, subject, body, kw.pop("gold", []), kind=kind, format=kw.pop("format", "none"), shape=shape, lenient=kw.pop("lenient", ["review"]), **kw)


blank, _ = form("""
Full name | |
Date of birth | |
Prison number | |
Release date | |
Consent given | Yes / No |
Referrer name | |
""")
near("other-blank-form-which-version", "Alice Tooley <alice.tooley@probation.example>", "Is this the right DTR form?", "Hi\n\nBefore my team start using it, is the attached still your current duty to refer form? Someone said there's a 2026 one.\n\nThanks\nAlice Tooley\nSenior Probation Officer\n",
     "other", "a question about procedure with an empty form", atts=[("DTR form.docx", DOCX, bytes_of(docx_table(blank, "Duty to Refer")))], review=False, format="docx", writer="python-docx")

near("chaser-pasted-form-below", "Rob Emmett <rob.emmett@prisons.example>", "RE: DTR - no reply?", """Hi, any update on the below please? Sent three weeks ago and he is out on Friday.

Rob Emmett
HMP Chelmsford

-----Original Message-----
From: Rob Emmett
Sent: 25 March 2026 10:10
To: Housing
Subject: DTR

Name: Jordan Salter
Prison number: A3131FK
DOB: 09/12/1996
Release date: 17/04/2026
Consent: Yes
""", "chaser", "chaser above the referral that was sent")

near("update-recalled-again", "Wendy Osei <wendy.osei@probation.example>", "Kyle Prentice X558120 - recalled", """Dear colleague

Further to the duty to refer I sent on 3 March for Kyle Prentice (CRN X558120), he was arrested on Saturday and has been recalled to HMP Chelmsford. New release date is 8 July 2026. He'll still need housing then so please keep it open.

Wendy Osei
Probation Officer
""", "update", "recall after a referral")

near("retention-letter-tenancy", "Tom Ashby <tom.ashby@prisons.example>", "Keeping tenancy while in custody", """Dear Housing,

Mr Harvey Beacham (A2244FR, born 6 May 1970) came into HMP Chelmsford on 2 April on remand. He has a council tenancy at 4 Ridgewell Avenue, Chelmsford and is worried about losing it. He's been there 11 years and there are no arrears.

Could you help us keep the tenancy going - who is his housing officer, and can a housing costs claim be continued? He has given verbal consent for you to speak to me.

Tom Ashby
Resettlement Officer, HMP Chelmsford
01632 960218
""", "retention_request", "letter to save a tenancy of a man on remand", to="housing.options@chelmsford.example", format="text", gold=golds("""
person.name=Harvey Beacham
person.prison_number=A2244FR
person.date_of_birth=1970-05-06
custody.prison=HMP Chelmsford
custody.status=remand
housing.tenancy_to_save=true
person.last_settled_address=4 Ridgewell Avenue, Chelmsford
consent.given=true
consent.method=oral
referrer.name=Tom Ashby
referrer.role=Resettlement Officer
referrer.organisation=HMP Chelmsford
referrer.phone=01632 960218
agency=prison
"""), lenient=["review", "housing", "person.last_settled_address", "person.address", "local_connection", "reason", "custody.sentence_date"])

near("evidence-portal-number", "Lucy Brand <lucy.brand@nhs.example>", "Evidence for portal referral HRP-55120", "Please add the attached OT report to referral HRP-55120 which I made on your portal yesterday.\n\nLucy Brand\nOccupational Therapist\n", "evidence",
     "a report for a referral on a portal", format="pdf", writer="reportlab", atts=[("OT report.pdf", PDF, pdf_table([("p", "Functional assessment of 9 April 2026: needs level access and a walk-in shower.")], "OT report"))])

near("other-adult-social-care-advice", "Fay Lindley <fay.lindley@essexcc.example>", "Quick q about DTR for under 18s", "Hi team\n\nHypothetically, if we have a 17 year old who is a parent, is it you or children's services who takes the duty to refer? I don't have anybody in mind yet, just doing our procedures.\n\nCheers, Fay\nSocial Worker\n", "other", "a professional asks about procedure")

near("self-told-by-probation", "Dazza <dazza77@mailbox.example>", "probation said email you", "hi my probation officer said to email you as im homeless. names darren kemp dob 1/2/77 im staying in my mates garage in pitsea. she said shed do a duty to refer but hasnt. my numbers 07700 900374 cheers\n", "self_referral", "a person on probation writes for himself", review=True, to="homeless@basildon.example")

near("self-mum-with-form-wording", "Sharon Vickers <sharon.vickers@mailbox.example>", "Re my son coming out of prison", """Dear Housing

My son Ricky Vickers comes out of Chelmsford prison on 30th April and he can't come here as I am in a one bed and have COPD.

Name: Ricky Vickers
DOB: 12/07/1998
Release date: 30/04/2026

What will you do for him? Please ring me 01632 960375.

Mrs S Vickers
""", "self_referral", "a mother, with a form's labels", review=True)

near("withdrawal-consent-prose", "Ngozi Ellis <ngozi.ellis@nhs.example>", "Please disregard referral - Mr B Lanham", "Dear all\n\nMr Lanham, who I referred on 2 April, told me this morning that he no longer agrees to the referral and does not want the council to contact him. Please close it.\n\nNgozi Ellis\nDischarge Facilitator, Danbury Ward\n", "withdrawal", "consent withdrawn")

near("contact-change-new-com", "OMU Admin <omu@prisons.example>", "A3141FL - COM allocated", "Hi, for the duty to refer sent last week for A3141FL (Pine): a COM has now been allocated - Roy Sorrell, Braintree office, roy.sorrell@probation.example, 01632 960376. Please deal with Roy from now on.\n\nOMU Admin, HMP Chelmsford\n", "contact_change", "community officer assigned",
     gold=golds("person.prison_number=A3141FL\nlead.name=Roy Sorrell\nlead.email=roy.sorrell@probation.example\nlead.phone=01632 960376"), lenient=["review", "person", "agency", "referrer", "custody", "unmapped"], format="text")
