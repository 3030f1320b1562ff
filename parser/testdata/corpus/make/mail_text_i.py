"""More referrals in the mail itself: forms of charities and counties, list servers, signed mail. Needs mail_lib.py."""
from mail_lib import A, ALT, H, M, MIX, MSG, MULTI, PROSE, RAWPART, T

M("office-use-lines-first", "referral", """
From: Calder Fold <admissions@calderfold-ha.example>
To: housingoptions@tendringdc.gov.uk
Subject: Referral form as requested
Date: Tue, 18 Aug 2026 12:34:56 +0100
""", """
FOR OFFICE USE ONLY
Date Received: 01/08/2026      Application No: 4417      Designated band: C
Referral status: hold / waiting list / offer / withdrawn

REFERRAL AGENCY DETAILS
Date of Referral: 18/08/2026
Name of Referring Agency: Calder Fold Housing Association
Contact Person: Sheila Bragg
Position: Tenancy Sustainment Officer
Contact Number and Email: 01632 960 055, sheila.bragg@calderfold-ha.example

APPLICANTS DETAILS
Applicant's Name: Vernon Tice
Date of Birth: 13/04/1959     Age: 67
Telephone Numbers: 01632 960 056 (home)
Current Address: 8 Seaward Flats, Harwich
Post Code: CO12 3ZZ
Next of Kin: Pauline Tice (sister)
Telephone Number: 07700 900 057
GP: Dr Rhys, Dovercourt Surgery
Is client aware of referral? Yes
Has client consented to this referral? Yes

BACKGROUND
Please state why the applicant is being referred: Flat flooded twice, landlord says building is to be pulled down, decant ends 30 September
Does the Applicant have a disability? Yes, emphysema
""", """
referral_date = 2026-08-18
agency = other
consent.given = true
reason = Flat flooded twice, landlord says building is to be pulled down, decant ends 30 September
referrer.name = Sheila Bragg
referrer.role = Tenancy Sustainment Officer
referrer.organisation = Calder Fold Housing Association
referrer.email = sheila.bragg@calderfold-ha.example
referrer.phone = 01632 960 055
person.name = Vernon Tice
person.date_of_birth = 1959-04-13
person.phone = 01632 960 056
person.address = 8 Seaward Flats, Harwich, CO12 3ZZ
needs.physical_health = Yes, emphysema
""", shape="office-use lines first, next of kin with a telephone in the middle, two pairs a line",
  lenient="homeless_status homeless_date agency person.phone needs.physical_health housing.loss_reason unmapped person.contact_via")

M("client-and-abuser-columns", "referral", """
From: Gwennan Ellis <gwennan@eastern-womens.example>
To: housing.adviceemail@chelmsford.gov.uk
Subject: DA referral (duty to refer) - safe to reply to me only
Date: Thu, 26 Nov 2026 10:05:00 +0000
""", H("""<table border="1" cellspacing="0"><tr><th colspan="2">Client</th><th colspan="2">Perpetrator</th></tr>
<tr><td>Full name</td><td>Marisol Quintero</td><td>Full name</td><td>Luis Quintero</td></tr>
<tr><td>DOB</td><td>19/07/1993</td><td>DOB</td><td>01/05/1989</td></tr>
<tr><td>Address</td><td>withheld, safe house in Chelmsford</td><td>Address</td><td>14 Avon Green, Basildon</td></tr>
<tr><td>Ethnicity</td><td>White Other</td><td>Ethnicity</td><td>White Other</td></tr>
<tr><td>Telephone</td><td>07700 900 818</td><td>Telephone</td><td>07700 900 819</td></tr>
<tr><td colspan="2">Safe to call?</td><td colspan="2">Yes, 10 to 2</td></tr>
<tr><td colspan="2">Client has consented to referral</td><td colspan="2">Yes, signed 25/11/2026</td></tr>
<tr><td colspan="2">Children</td><td colspan="2">Inés Quintero, daughter, 03/12/2021</td></tr>
<tr><td colspan="2">Risk</td><td colspan="2">High, MARAC 3 December</td></tr>
<tr><td colspan="2">Referred by</td><td colspan="2">Gwennan Ellis, IDVA, 01632 960 368</td></tr></table>"""), """
agency = other
consent.given = true
consent.method = written
consent.date = 2026-11-25
referrer.name = Gwennan Ellis
referrer.role = IDVA
referrer.phone = 01632 960 368
person.name = Marisol Quintero
person.date_of_birth = 1993-07-19
person.ethnicity = White Other
person.phone = 07700 900 818
household = Inés Quintero | daughter | 2021-12-03
needs.domestic_abuse = true
""", shape="the abuser's details in the right-hand columns under the same labels", format="html", writer="outlook web",
  lenient="person.address risk.level risk.summary agency person.contact_via housing.situation needs.domestic_abuse homeless_status")

M("list-server-footer", "referral", """
From: "'Tash Okafor' via Housing Team" <housing-team@brentwood-groups.example>
Reply-To: Tash Okafor <tash.okafor@probation-eoe.example>
To: housingneeds@brentwood.gov.uk
Subject: [Housing Team] Duty to refer
Precedence: list
List-Id: <housing-team.brentwood-groups.example>
List-Unsubscribe: <mailto:housing-team+unsubscribe@brentwood-groups.example>
Date: Mon, 7 Dec 2026 09:09:00 +0000
""", """
DTR for Brentwood:

Name: Aaron Whitlock
DoB: 21/06/1997
CRN: Q552018
Tel: 07700 900 474
Present address: bail hostel, 6 Crescent Lodge, Brentwood (until 21/12/2026)
Consent: given verbally 04/12/2026
Reason: bail placement ending, no family
PP: Tash Okafor, tash.okafor@probation-eoe.example, 01632 960 476

-- 
You received this message because you are subscribed to the Google Groups "Housing Team" group.
To unsubscribe from this group and stop receiving emails from it, send an email to housing-team+unsubscribe@brentwood-groups.example.
""", """
authority = Brentwood
reason = bail placement ending, no family
agency = probation
consent.given = true
consent.method = oral
consent.date = 2026-12-04
referrer.name = Tash Okafor
referrer.email = tash.okafor@probation-eoe.example
referrer.phone = 01632 960 476
lead.name = Tash Okafor
lead.email = tash.okafor@probation-eoe.example
lead.phone = 01632 960 476
person.name = Aaron Whitlock
person.date_of_birth = 1997-06-21
person.crn = Q552018
person.phone = 07700 900 474
""", shape="through a group that adds list headers and an unsubscribe footer",
  lenient="person.address housing.situation homeless_date homeless_status custody.status referrer.name referrer.email referrer.phone referrer.role lead.name lead.email lead.phone agency housing.loss_reason")

M("auto-forwarded-rule", "referral", """
From: Ola Brightwell <ola.brightwell@northfen-social.example>
To: housing.general@rochford.gov.uk
Resent-From: housing.general@rochford.gov.uk
Resent-To: housingoptions@rochford.gov.uk
Subject: Homeless referral, adult social care
X-MS-Exchange-Inbox-Rules-Loop: housing.general@rochford.gov.uk
Auto-Submitted: auto-forwarded
Date: Fri, 11 Sep 2026 13:00:00 +0100
""", """
Please see the homeless referral below. The gentleman has agreed to it.

Name...............: Sidney Marlow
Date of birth......: 04/10/1946
Telephone..........: 01632 960 133
Address............: 2 Plumberow Cottages, Hockley, SS5 5ZZ
Tenure.............: private tenant 31 years
Problem............: notice to quit to 31/10/2026, landlord died, family selling
Disability.........: dementia (early), hearing aid
Lives with.........: wife Enid Marlow, 12/02/1950
Social worker......: Ola Brightwell
Telephone..........: 01632 960 134
Team...............: Older Adults South
""", """
agency = social_services
consent.given = true
referrer.name = Ola Brightwell
referrer.role = Social worker
referrer.team = Older Adults South
referrer.phone = 01632 960 134
person.name = Sidney Marlow
person.date_of_birth = 1946-10-04
person.phone = 01632 960 133
person.address = 2 Plumberow Cottages, Hockley, SS5 5ZZ
household = Enid Marlow | wife | 1950-02-12
housing.situation = private tenant 31 years
""", shape="dotted leaders; forwarded by a rule, marked auto-forwarded",
  lenient="reason housing.loss_reason homeless_date homeless_status needs.physical_health needs.mental_health referrer.role housing.situation consent.method needs.support")

M("smime-signed-readable", "referral", """
From: Lt Cdr M Rooke <m.rooke@forces-transition.example>
To: dutytorefer@colchester.gov.uk
Subject: Duty to Refer - service leaver
Date: Wed, 30 Sep 2026 08:00:00 +0100
""", MULTI("signed", T("""
Sir/Ma'am,

Under the duty to refer, with her signed consent of 28 Sep 26:

Name: Cpl Natasha Irene Vokes
DOB: 17 Dec 95
Tel: 07700 900 166
Email: n.vokes@forcesmail.example
Termination date: 30 Nov 26
Accommodation until then: Room C14, Merville Barracks, Colchester
Local authority: Colchester City Council
Circumstances: no family home to go to, single, no dependants
Health: nil

Yours aye,
M Rooke
Welfare Officer, 01632 960 711
"""), A("smime.p7s", "application/pkcs7-signature", b"\x30\x80\x06\x09\x2a\x86\x48\x86" * 12), params='; protocol="application/pkcs7-signature"; micalg=sha-256'), """
authority = Colchester
agency = armed_forces
consent.given = true
consent.method = written
consent.date = 2026-09-28
referrer.name = M Rooke
referrer.role = Welfare Officer
referrer.phone = 01632 960 711
person.name = Natasha Irene Vokes
person.date_of_birth = 1995-12-17
person.phone = 07700 900 166
person.email = n.vokes@forcesmail.example
housing.situation = Room C14, Merville Barracks, Colchester
""", shape="signed mail, readable; two-digit years with a month in letters",
  lenient="reason homeless_date homeless_status person.armed_forces person.address housing.situation housing.loss_reason needs.physical_health agency unmapped person.name referrer.name")

M("glued-labels", "referral", """
From: Walk-In Centre <utc.admin@eastern-utc.nhs.example>
To: housing.options@harlow.gov.uk
Subject: UTC homeless referral
Date: Sat, 29 Aug 2026 19:19:00 +0100
""", """
URGENT TREATMENT CENTRE - HOMELESS REFERRAL

Name:Rashid AnsariDate of birth:23/03/1992
NHS No:943 476 5919Gender:Male
Contact number:07700 900 345Email:rash.ansari@inbox.example
Where did you sleep last night?:stairwell, Terminus House car park
Does patient consent to referral? Y
Referrer:Molly PetrouDesignation:Emergency Nurse Practitioner
Tel:01632 960 903
""", """
agency = urgent_treatment_centre
consent.given = true
rough_sleeping = true
referrer.name = Molly Petrou
referrer.role = Emergency Nurse Practitioner
referrer.phone = 01632 960 903
person.name = Rashid Ansari
person.date_of_birth = 1992-03-23
person.nhs_number = 9434765919
person.gender = Male
person.phone = 07700 900 345
person.email = rash.ansari@inbox.example
""", shape="labels glued to the answer before them",
  lenient="rough_sleeping housing.situation homeless_status person.address reason")

M("latin9-quoted-printable-html", "referral", """
From: =?ISO-8859-15?Q?Zo=EB_Br=FBl=E9?= <zoe.brule@colne-advice.example>
To: housingoptions@braintree.gov.uk
Subject: =?ISO-8859-15?Q?R=E9f=E9rence_dtr?=
Date: Thu, 5 Nov 2026 11:11:11 +0000
""", H("""<html><body>
<p><u>Client</u> Frédérique Ngoie<br><u>D.o.B.</u> 24 February 1984<br><u>Nationality</u> Congolese<br><u>Status</u> ILR<br><u>Mobile</u> 07700 900 267<br>
<u>Living at</u> 1 Bocking End Mews, Braintree CM7 9ZZ<br><u>Owes</u> €0 / £1,845<br><u>Landlord</u> Mr Çelik<br><u>Out by</u> 1 December 2026 (bailiffs)<br><u>Consent</u> oral, 5 Nov 2026</p>
<p>Zoë Brûlé, Debt &amp; Housing Adviser, Colne Advice, 01632 960 207</p></body></html>""", charset="iso-8859-15", cte="quoted-printable"), """
homeless_date = 2026-12-01
agency = other
consent.given = true
consent.method = oral
consent.date = 2026-11-05
referrer.name = Zoë Brûlé
referrer.role = Debt & Housing Adviser
referrer.organisation = Colne Advice
referrer.phone = 01632 960 207
person.name = Frédérique Ngoie
person.date_of_birth = 1984-02-24
person.nationality = Congolese
person.immigration_status = ILR
person.phone = 07700 900 267
person.address = 1 Bocking End Mews, Braintree CM7 9ZZ
housing.landlord = Mr Çelik
""", shape="underlined labels without colons; iso-8859-15 with accents and the euro", format="html", writer="thunderbird",
  lenient="housing.arrears homeless_date homeless_status agency person.immigration_status reason")

M("forward-of-forward-with-noise", "referral", """
From: Tracey Coombes <tracey.coombes@maldon.gov.uk>
To: housingoptions@maldon.gov.uk
Subject: FW: Fw: [EXTERNAL] Mr Lindqvist
Date: Fri, 16 Oct 2026 15:01:00 +0100
""", """
One for you x

Tracey Coombes | Executive Support | Maldon District Council

From: Gerald Hockley <cllr.hockley@maldon.gov.uk>
Sent: 16 October 2026 14:40
To: Tracey Coombes
Subject: Fw: [EXTERNAL] Mr Lindqvist

Tracey, who deals with these? Gerald

From: Annabel Frost <annabel.frost@moatcare.example>
Sent: 15 October 2026 18:22
To: Gerald Hockley
Subject: Mr Lindqvist

Dear Councillor Hockley,

I was told you could help. I am the hospital social worker for Mr Erik Lindqvist (DOB 2 January 1949), at present on Tiptree Ward, and I want to make a duty to refer referral for him, to which he agrees. His houseboat at Heybridge Basin sank on 3 October 2026 and he lost everything. He is fit to leave on 22 October 2026. His mobile is 07700 900 528.

Annabel Frost
Hospital Social Worker
Moat Care for Northfen County Council
01632 960 529
""", """
homeless_status = homeless
homeless_date = 2026-10-03
agency = social_services
consent.given = true
referrer.name = Annabel Frost
referrer.role = Hospital Social Worker
referrer.organisation = Moat Care for Northfen County Council
referrer.phone = 01632 960 529
person.name = Erik Lindqvist
person.date_of_birth = 1949-01-02
person.phone = 07700 900 528
""", shape="forwarded twice; the referrer is the innermost sender",
  lenient=PROSE + " homeless_status homeless_date agency referrer.organisation person.last_settled_address referrer.email")

M("forward-two-attached-messages", "referral", """
From: Post Room <postroom@harlow.gov.uk>
To: housing.options@harlow.gov.uk
Subject: 2 emails for you
Date: Tue, 24 Nov 2026 09:30:00 +0000
""", MIX(T("Please see attached x2, thanks, Post Room\n"),
  MSG("From: Leila Haddad <leila.haddad@probation-eoe.example>\nTo: info@harlow.gov.uk\nSubject: DTR1\nDate: Mon, 23 Nov 2026 16:00:00 +0000\nMessage-ID: <dtr1@probation-eoe.example>", T("""
Duty to refer
Name: Sonny Abrahams
DOB: 14/02/1998
CRN: R330044
Release from HMP Chelmsford: 18/12/2026
Consent: yes (verbal)
From: Leila Haddad, Probation Officer, 01632 960 559
""")),
  MSG("From: Leila Haddad <leila.haddad@probation-eoe.example>\nTo: info@harlow.gov.uk\nSubject: DTR2\nDate: Mon, 23 Nov 2026 16:02:00 +0000\nMessage-ID: <dtr2@probation-eoe.example>", H("""
<p>Duty to refer<br>Name: Corey Blount<br>DOB: 30/09/2003<br>CRN: R330871<br>Release from HMYOI Isis: 22/12/2026<br>Consent: yes (verbal)<br>From: Leila Haddad, Probation Officer, 01632 960 559</p>
"""))), """
agency = probation
consent.given = true
consent.method = oral
referrer.name = Leila Haddad
referrer.role = Probation Officer
referrer.phone = 01632 960 559
person.name = Sonny Abrahams
person.date_of_birth = 1998-02-14
person.crn = R330044
custody.prison = HMP Chelmsford
custody.release_date = 2026-12-18
--
agency = probation
consent.given = true
consent.method = oral
referrer.name = Leila Haddad
referrer.role = Probation Officer
referrer.phone = 01632 960 559
person.name = Corey Blount
person.date_of_birth = 2003-09-30
person.crn = R330871
custody.prison = HMP Isis
custody.release_date = 2026-12-22
""", shape="two attached messages, one person in each; the prison is in the label", format="message", writer="outlook",
  lenient="custody.prison agency referrer.name referrer.role referrer.phone")

M("joint-applicants-side-by-side", "referral", """
From: Bethan Rowse <bethan.rowse@northfen-social.example>
To: dutytorefer@colchester.gov.uk
Subject: Referral - couple expecting
Date: Mon, 9 Nov 2026 14:00:00 +0000
""", H("""<table><tr><td></td><td><b>Main applicant</b></td><td><b>Joint applicant</b></td></tr>
<tr><td>Name</td><td>Skye Merrin</td><td>Jake Tolley</td></tr><tr><td>Date of birth</td><td>02/08/2004</td><td>15/11/2003</td></tr>
<tr><td>Phone</td><td>07700 900 861</td><td>07700 900 862</td></tr><tr><td>Relationship to main applicant</td><td>-</td><td>Partner</td></tr></table>
<p>Pregnant: Yes, due 20/12/2026<br>Address: lodging with his uncle, 77 Old Heath Way, Colchester CO2 8ZZ<br>Must leave: before baby arrives<br>Care leaver: Yes (Skye)<br>
Consent: both signed on 06/11/2026</p><p>Bethan Rowse<br>Pre-birth Social Worker<br>Northfen County Council<br>01632 960 143</p>"""), """
agency = social_services
consent.given = true
consent.method = written
consent.date = 2026-11-06
referrer.name = Bethan Rowse
referrer.role = Pre-birth Social Worker
referrer.organisation = Northfen County Council
referrer.phone = 01632 960 143
person.name = Skye Merrin
person.date_of_birth = 2004-08-02
person.phone = 07700 900 861
person.pregnant = true
person.care_leaver = true
household = Jake Tolley | Partner | 2003-11-15
""", shape="main and joint applicant as two answer columns", format="html", writer="outlook web",
  lenient="person.address housing.situation reason homeless_status housing.loss_reason household")

M("bullets-under-questions", "referral", """
From: Callum Reeve <callum@dawnwatch.example>
To: housingsolutionsteam@southend.gov.uk
Subject: Referral Form
Date: Tue, 8 Dec 2026 23:59:00 +0000
X-Mailer: Apple Mail (2.3776)
""", """
Who is making this referral?
	•	Name: Callum Reeve
	•	Agency: Dawnwatch Outreach
	•	Phone: 07700 900 102
	•	Email: callum@dawnwatch.example

Who are you referring?
	•	Name: Teddy Vance (real name Edward)
	•	DOB: approx 1967
	•	Phone: none
	•	Sleeping site: York Road shelter steps

Do they agree to be referred?
	☒ Yes   ☐ No
How did they agree?
	☐ In writing   ☒ Out loud
Do they have a safe place to sleep tonight?
	☐ Yes   ☒ No
Which council do they want?
	Southend

Anything we should know?
	Barks at people but harmless. Heart failure, hospital twice in November.
""", """
authority = Southend-on-Sea
homeless_status = homeless
rough_sleeping = true
agency = other
consent.given = true
consent.method = oral
referrer.name = Callum Reeve
referrer.organisation = Dawnwatch Outreach
referrer.phone = 07700 900 102
referrer.email = callum@dawnwatch.example
person.name = Teddy Vance
person.known_as = Edward
unmapped = Anything we should know? | Barks at people but harmless. Heart failure, hospital twice in November.
""", shape="bullets under questions, crossed boxes, a date of birth that is only a year",
  lenient="person.name person.known_as person.address housing.situation homeless_status needs.physical_health risk.summary risk.to_staff reason unmapped agency")

M("dates-in-many-styles", "referral", """
From: OMU Norwich <omu.norwich@justice.gov.uk.example>
To: housingoptions@tendringdc.gov.uk
Subject: DTR
Date: Wed, 2 Dec 2026 08:15:00 +0000
""", """
Ref: NOR/26/1183
Date completed: 02-Dec-26
Prisoner: Mr. Stephen "Stevo" Crabb
Date of Birth: 7.3.79
Sentence date: 11 Sep 2026
Sentence length: 9 months 14 days
SED: 24/06/2027
CRD: Tues 2nd Feb 2027
HDCED: 18-12-2026 (not granted)
Release establishment: HMP/YOI Norwich
NOMS No: A 1l83 EQ
PNC: 1996/0456789K
Referral consent signed: 01/12/26
LA: Tendring District Council
Reason for homelessness: park home site closed for winter and pitch surrendered
Rent owed: nil
Physical health: none known
Completed by: Ursula Fenn (POM) omu ext 2218 01632 960 230
COM: Tbc
""", """
external_reference = NOR/26/1183
referral_date = 2026-12-02
authority = Tendring
reason = park home site closed for winter and pitch surrendered
agency = prison
consent.given = true
consent.method = written
consent.date = 2026-12-01
referrer.name = Ursula Fenn
referrer.role = POM
referrer.phone = 01632 960 230
person.name = Stephen Crabb
person.known_as = Stevo
person.date_of_birth = 1979-03-07
person.prison_number = A1183EQ
person.pnc = 1996/0456789K
custody.prison = HMP Norwich
custody.release_date = 2027-02-02
custody.release_type = CRD
custody.sentence_date = 2026-09-11
custody.sentence_length = 9 months 14 days
needs.physical_health = none known
unmapped = SED | 24/06/2027
unmapped = HDCED | 18-12-2026 (not granted)
""", shape="a date in every style, several custody dates of which one is the release; COM: Tbc",
  lenient="homeless_status unmapped referrer.phone referrer.team custody.status housing.loss_reason agency housing.arrears")

M("cambridgeshire-peterborough", "referral", """
From: Wisbech PDU <wisbech.pdu@probation-eoe.example>
To: dutytorefer@peterborough.example
Subject: Referral under duty to refer, Peterborough
Date: Tue, 13 Oct 2026 12:21:00 +0100
""", """
Local Housing Authority: Peterborough City Council
Reason no local connection elsewhere: excluded from Fenland (victim lives in Wisbech)
Person on probation: Ms Agata Nowicka
D.O.B: 5 June 1991
C.R.N: W400781
Mobile No: 07700 900 631
Status: On licence until 01/03/2027
Current accommodation: CAS3, Dogsthorpe, ends 10/11/2026
Exclusion zone: Wisbech and March
ROSH: Medium
Interpreter: Polish, yes
Consent to refer: written 12/10/26
Community Offender Manager (lead): Jude Farrant, jude.farrant@probation-eoe.example, 01632 960 890
Form completed by: Elsie Tuck, Case Administrator, 01632 960 891
""", """
authority = Peterborough
homeless_date = 2026-11-10
agency = probation
consent.given = true
consent.method = written
consent.date = 2026-10-12
referrer.name = Elsie Tuck
referrer.role = Case Administrator
referrer.phone = 01632 960 891
lead.name = Jude Farrant
lead.email = jude.farrant@probation-eoe.example
lead.phone = 01632 960 890
person.name = Agata Nowicka
person.date_of_birth = 1991-06-05
person.crn = W400781
person.phone = 07700 900 631
person.language = Polish
person.interpreter_needed = true
custody.status = licence
housing.situation = CAS3, Dogsthorpe, ends 10/11/2026
local_connection.reason_elsewhere = excluded from Fenland (victim lives in Wisbech)
risk.level = medium
risk.excluded_areas = Wisbech and March
""", shape="another county's authority; lead apart from the person who filled it in",
  lenient="homeless_date homeless_status person.address agency custody.cas3 reason local_connection.grounds")

M("square-bracket-boxes", "referral", """
From: Jobcentre Plus <jcp.basildon@dwp.gov.uk.example>
To: housing.solutions@basildon.gov.uk
Subject: DtR
Date: Wed, 18 Nov 2026 15:15:00 +0000
""", """
[x] I have the customer's consent to make this referral
[ ] The customer did not consent

Customer: Paula Jane Kitching
Born: 12 October 1970
NINO: QQ 44 55 66 B
Call on: 07700 900 299 after 4pm
Lives: 10 Whitmore Path, Basildon, SS14 2ZZ
Type: [ ] Council [x] Housing association [ ] Private [ ] NFA
Homeless because: [ ] Eviction [x] Relationship breakdown [ ] Prison [ ] Other
When: 14 December 2026
Support: [x] Mental health [ ] Drugs [x] Debt [ ] Learning disability
Language: English
Served in forces: [ ] Yes [x] No

Sent by Colin Abbs (disability employment adviser) 01632 960 747
""", """
homeless_date = 2026-12-14
agency = jobcentre
consent.given = true
reason = Relationship breakdown
referrer.name = Colin Abbs
referrer.role = disability employment adviser
referrer.phone = 01632 960 747
person.name = Paula Jane Kitching
person.date_of_birth = 1970-10-12
person.ni_number = QQ445566B
person.phone = 07700 900 299
person.address = 10 Whitmore Path, Basildon, SS14 2ZZ
person.language = English
person.armed_forces = false
housing.situation = Housing association
needs.support = Mental health ; Debt
""", shape="boxes in square brackets before the options, consent as a declaration",
  lenient="homeless_status housing.loss_reason reason agency needs.mental_health referrer.name referrer.role referrer.phone person.contact_via")
