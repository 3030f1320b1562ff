"""More of the kinds that must never be answered by mistake, and of portals and tenancies to save. Needs mail_lib.py."""
from mail_lib import A, ALT, H, M, MIX, MULTI, PROSE, RAWPART, T

M("mappa-form-for-referral-to-panel", "mappa", """
From: Denzil Harker <denzil.harker@probation-eoe.example>
To: mappa.unit@essex-mappa.example
Cc: housingoptions@braintree.gov.uk
Subject: Level 2 - request for information before meeting 17/11
Date: Tue, 3 Nov 2026 10:00:00 +0000
""", """
Colleagues

R.S. is listed for MAPPA Level 2 on 17 November 2026. Please complete the MAPPA information sharing template with what your agency knows and send it to the coordination unit by 10 November. Housing: could the SPOC attend please.

The contents of this email must not be shared outside MAPPA.

Denzil Harker
""", shape="asks the SPOC to come; no name, only initials", format="none", review=True)

M("mappa-actions-chased", "mappa", """
From: MAPPA Coordination <mappa.unit@essex-mappa.example>
To: housing.adviceemail@chelmsford.gov.uk
Subject: Outstanding actions
Date: Thu, 3 Dec 2026 09:30:00 +0000
""", H("""<html><body><p>Please update the actions from the Level 3 MAPP meeting of 26 November 2026.</p><table border="1"><tr><th>No</th><th>Action</th><th>Owner</th><th>Due</th></tr>
<tr><td>4</td><td>Confirm housing options for C.H. outside exclusion zone</td><td>Chelmsford CC housing</td><td>01/12/2026</td></tr><tr><td>5</td><td>Disclosure to landlord considered</td><td>Police</td><td>01/12/2026</td></tr></table><p>OFFICIAL-SENSITIVE. Not for onward disclosure without the Chair's consent.</p></body></html>"""),
  shape="an action table of a panel", format="none", review=True)

M("mappa-cambridgeshire-panel", "mappa encrypted", """
From: Public Protection <ppu@cambs-mappa.example>
To: dutytorefer@peterborough.example
Subject: MAPPP Friday 11 December - papers
Date: Mon, 7 Dec 2026 17:00:00 +0000
""", MIX(T("""
Papers for Friday's Multi-Agency Public Protection Panel are attached, password sent separately. Please acknowledge and say whether you or your deputy SPOC will attend.
"""), A("papers.zip", "application/zip",
   b"PK\x03\x04\x14\x00\x09\x00\x08\x00\x00\x40\x46\x5d\x11\x22\x33\x44\x4c\x00\x00\x00\x80\x00\x00\x00\x0a\x00\x00\x00papers.pdf" + bytes(range(76)) +
   b"PK\x07\x08\x11\x22\x33\x44\x4c\x00\x00\x00\x80\x00\x00\x00" +
   b"PK\x01\x02\x14\x00\x14\x00\x09\x00\x08\x00\x00\x40\x46\x5d\x11\x22\x33\x44\x4c\x00\x00\x00\x80\x00\x00\x00\x0a\x00\x00\x00\x00\x00\x00\x00\x00\x00\x20\x00\x00\x00\x00\x00\x00\x00papers.pdf" +
   b"PK\x05\x06\x00\x00\x00\x00\x01\x00\x01\x00\x38\x00\x00\x00\x84\x00\x00\x00\x00\x00")),
  shape="panel papers in a protected zip; asks for an acknowledgement", format="none", review=True)

M("portal-prose-notification", "portal_notification", """
From: Connect2Refer <do-not-reply@connect2refer.example>
To: housing.options@harlow.gov.uk
Subject: C2R-7781: new homelessness referral from HMP Peterborough
Auto-Submitted: auto-generated
Date: Fri, 13 Nov 2026 10:10:10 +0000
""", H("""<html><body><p>Hello Harlow Council,</p><p><strong>Marek Dvorak</strong> (marek.dvorak@justice.gov.uk.example, 01632 960 482) of <strong>HMP Peterborough</strong> has referred <strong>Layla Simms</strong>, born <strong>23 April 1990</strong>, to you through Connect2Refer.</p>
<p>Your reference is <strong>C2R-7781</strong>. The expected release date is 11 December 2026. The referrer has confirmed that the client consents.</p><p><a href="https://connect2refer.example/r/7781">View referral</a></p><p>Do not reply to this email.</p></body></html>"""), """
external_reference = C2R-7781
agency = prison
consent.given = true
referrer.name = Marek Dvorak
referrer.email = marek.dvorak@justice.gov.uk.example
referrer.phone = 01632 960 482
referrer.organisation = HMP Peterborough
person.name = Layla Simms
person.date_of_birth = 1990-04-23
custody.release_date = 2026-12-11
""", shape="a portal's notification in sentences", format="html", writer="portal", lenient="custody.prison agency authority referrer.organisation")

M("portal-two-blocks-same-labels", "portal_notification", """
From: Epping Forest District Council <noreply@forms.eppingforestdc.gov.uk>
To: homelessness@eppingforestdc.gov.uk
Subject: Partner Referral Form submission #6022
Date: Mon, 30 Nov 2026 19:19:00 +0000
""", """
Submission ID: 6022
Submitted: 30 Nov 2026, 7:19 pm

--- Referring partner ---
Name: Cerys Whitlam
Organisation: Lea Valley Drug and Alcohol Service
Phone number: 01632 960 317
Email address: cerys.whitlam@lv-recovery.example

--- Client ---
Name: Jonty Fenner
Date of birth: 28 Feb 1979
Phone number: 07700 900 318
Email address: jontyf@inbox.example
Is the client aware of this referral? Yes
Has the client given consent? Yes
Reason for referral: Private landlord wants him out by Christmas, no notice seen
Alcohol or drugs: Alcohol, 60 days sober
Upload: none
""", """
external_reference = 6022
reason = Private landlord wants him out by Christmas, no notice seen
agency = other
consent.given = true
referrer.name = Cerys Whitlam
referrer.organisation = Lea Valley Drug and Alcohol Service
referrer.phone = 01632 960 317
referrer.email = cerys.whitlam@lv-recovery.example
person.name = Jonty Fenner
person.date_of_birth = 1979-02-28
person.phone = 07700 900 318
person.email = jontyf@inbox.example
needs.substance_misuse = Alcohol, 60 days sober
""", shape="a web form of the council; two blocks with the same labels", writer="web form", review=True,
  lenient="review external_reference referral_date agency housing.loss_reason unmapped authority homeless_status")

M("retention-abandonment-notice", "retention_request", """
From: Nuala Fenwick <nuala.fenwick@justice.gov.uk.example>
To: housing.adviceemail@chelmsford.gov.uk
Subject: Please help stop an eviction: prisoner's flat
Date: Fri, 9 Oct 2026 10:00:00 +0100
""", """
Hello,

One of my new receptions, Rory McAllister, A6650EW, born 13.10.1989, is doing 14 weeks at HMP Chelmsford (out 18 December 2026). His landlord, Chelmer Homes, has written to his flat (10 Melbourne Ct, Chelmsford CM1 8ZZ) saying it looks abandoned and that they will serve a notice to quit. It isn't abandoned! He owes £190. Could someone in your team ring the landlord with me so he does not lose it? He has signed a form to let us share.

Kind regards
Nuala Fenwick
Housing Officer, HMP Chelmsford
01632 960 407
""", """
agency = prison
consent.given = true
consent.method = written
referrer.name = Nuala Fenwick
referrer.role = Housing Officer
referrer.organisation = HMP Chelmsford
referrer.phone = 01632 960 407
person.name = Rory McAllister
person.prison_number = A6650EW
person.date_of_birth = 1989-10-13
custody.prison = HMP Chelmsford
custody.release_date = 2026-12-18
custody.sentence_length = 14 weeks
housing.tenancy_to_save = true
housing.landlord = Chelmer Homes
housing.arrears = £190
""", shape="prose; a notice of abandonment",
  lenient=PROSE + " custody.status consent.given consent.method person.address person.last_settled_address authority homeless_status")

M("retention-outlook-table", "retention_request", """
From: Court Team <court.team@probation-eoe.example>
To: housingsolutionsteam@southend.gov.uk
Subject: Tenancy sustainment while on remand
Date: Tue, 27 Oct 2026 17:10:00 +0000
""", H("""<html><body><p>Request for assistance to sustain accommodation (commitment 2 of the protocol), not a DTR.</p><table border=1>
<tr><td>PoP</td><td>Ms Bryony Tate</td></tr><tr><td>DOB</td><td>04.04.1998</td></tr><tr><td>CRN</td><td>G880146</td></tr><tr><td>Remanded to</td><td>HMP Peterborough</td></tr><tr><td>Next hearing</td><td>24.11.2026</td></tr>
<tr><td>Accommodation</td><td>Supported flat, Prittlewell Foyer</td></tr><tr><td>Landlord</td><td>Prittlewell Foyer Ltd</td></tr><tr><td>Problem</td><td>Bed held 4 weeks only</td></tr><tr><td>What we ask</td><td>HB to be paid on two homes / temporary absence</td></tr><tr><td>Consent</td><td>Verbal</td></tr><tr><td>Officer</td><td>Denise Okoro 01632 960577</td></tr></table></body></html>"""), """
agency = probation
consent.given = true
consent.method = oral
referrer.name = Denise Okoro
referrer.phone = 01632 960577
person.name = Bryony Tate
person.date_of_birth = 1998-04-04
person.crn = G880146
custody.prison = HMP Peterborough
custody.status = remand
housing.situation = Supported flat, Prittlewell Foyer
housing.landlord = Prittlewell Foyer Ltd
housing.tenancy_to_save = true
""", shape="a table, names the commitment", format="html", writer="outlook web", lenient="agency reason housing.situation referrer.role unmapped person.address person.last_settled_address lead.name lead.phone")

M("self-prison-leaver-own-mail", "self_referral", """
From: Ricky D <rickyd.outnow@inbox.example>
To: housing.options@harlow.gov.uk
Subject: just got out
Date: Fri, 4 Dec 2026 15:15:00 +0000
""", """
Hi i got released from Chelmsford this morning. probation said they done a duty to refer for me weeks ago but no one has phoned me. i aint got nowhere tonight. Richard Dallow 3/11/92 my number is 07700 900 060
""", shape="the person asks after their own referral, in crisis", format="none", review=True, lenient="review")

M("self-young-person-thrown-out", "self_referral", """
From: evie <evie.2009@inbox.example>
To: housing.adviceemail@chelmsford.gov.uk
Subject: can you help
Date: Sun, 13 Sep 2026 23:47:00 +0100
""", """
hi im 17 and mums kicked me out, at my mates til weds but her dad says no after that. college said email you. dont ring my mum pls. evie thorne
""", shape="a child alone", format="none")

M("self-copied-web-form-words", "self_referral", """
From: Website <donotreply@forms.braintree.gov.uk>
To: housingoptions@braintree.gov.uk
Subject: Homeless enquiry (I need help)
Date: Thu, 22 Oct 2026 06:30:00 +0100
""", """
Who needs help? I need help

Your name: Gordana Petrov
Your date of birth: 11/02/1975
Your phone: 07700 900 413
Your address: 9 Cressing Lodge, Braintree
What has happened? My husband has sold our house and I have until the end of November
Do you have somewhere safe to stay tonight? Yes
I agree to the privacy notice: Yes
""", shape="the council's web form, filled in by the person: 'your' is the person", format="text", review=True, lenient="review")

M("self-grandmother-for-grandson", "self_referral other", """
From: Jean Pollitt <jean.pollitt@inbox.example>
To: housingoptions@maldon.gov.uk
Subject: Grandson
Date: Wed, 11 Nov 2026 14:20:00 +0000
""", """
Good afternoon. I look after my grandson Kai who is 16 and I am going into a home in January. Social services say it is housing and housing say it is social services. Who will have him? He is a good boy. I do not have the internet at home, this is the library. Tel 01632 960 014. J Pollitt
""", shape="a grandparent about a child", format="none")

M("wrapper-portal-secure-link", "encrypted", """
From: "NHS Secure File Transfer" <noreply@securefile-nhs.example>
To: housingsolutionsteam@southend.gov.uk
Subject: Amara Nwosu has sent you files
Date: Tue, 10 Nov 2026 07:00:00 +0000
""", """
Amara Nwosu (amara.nwosu@southestuary.nhs.example) has shared 1 file with you securely.

"Homeless referral form.docx" (41 KB)

Sign in to download. The file will be deleted after 14 days.
https://securefile-nhs.example/d/Xk22p
""", shape="a file service's link: nothing can be read here", format="none", review=True)

M("wrapper-pgp-inline", "encrypted", """
From: Tom Aldous <tom.aldous@colne-advice.example>
To: housing.options@harlow.gov.uk
Subject: Referral
Date: Mon, 12 Oct 2026 09:00:00 +0100
""", """
-----BEGIN PGP MESSAGE-----

hQEMA9v1Kx0bq3ZkAQf/Z2w1m3vYbQv7m1yQeN0cN5l0U1f2a8qkT5x3o0Wq6b2T
8pX0c1mVb7n3QeR5tY7uI9oP1aS3dF5gH7jK9lZ1xC3vB5nM7qW9eR1tY3uI5oP7
=8Jk2
-----END PGP MESSAGE-----
""", shape="PGP in the body", format="none", review=True)

M("sar-by-advocate-for-prison-leaver", "information_request", """
From: Advocacy Desk <desk@plainvoice-advocacy.example>
To: housingsolutionsteam@southend.gov.uk
Subject: DSAR - Mr Craig Pelling
Date: Mon, 14 Dec 2026 12:12:00 +0000
""", """
Data subject: Craig Pelling
Date of birth: 17/09/1985
Previous address: bedsit, Southchurch
Scope: all personal data about the duty to refer made by probation on 1 September 2026, including any reply to probation
Authority: form of authority attached by post
Requested by: Plain Voice Advocacy

Please respond within one calendar month.
""", shape="a subject access request that looks like a form", format="none", review=True)

M("bounce-exchange-relaying-denied-terse", "bounce", """
From: System Administrator <postmaster@northmoor-prison.example>
To: housingneeds@brentwood.gov.uk
Subject: Message undeliverable
Date: Tue, 4 Aug 2026 10:50:00 +0100
""", """
Your message

  To: anton.fitzroi@northmoor-prison.example
  Subject: Duty to Refer received: DTR-BRE-J2MC-8KWW
  Sent: Tue, 4 Aug 2026 10:46

did not reach the following recipient(s):

anton.fitzroi@northmoor-prison.example on Tue, 4 Aug 2026 10:50
    The recipient name is not recognized
        The MTS-ID of the original message is: c=gb;a= ;p=northmoor;l=EX0120804
""", shape="old Exchange, plain text", format="none", writer="exchange 5.5")
