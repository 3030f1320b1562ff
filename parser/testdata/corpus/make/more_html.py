"""Referrals and portals' notices in the body of HTML mails. No need beyond Python."""
from more_lib import esc, form, golds, html_table, post

OUTLOOK = '<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><style><!--\np.MsoNormal, li.MsoNormal {margin:0cm; font-size:11.0pt; font-family:"Calibri",sans-serif;}\n--></style></head><body lang="EN-GB" link="#0563C1"><div class="WordSection1">%s</div></body></html>'


def p(*lines):
    return "".join('<p class="MsoNormal">%s<o:p></o:p></p>' % (x or "&nbsp;") for x in lines)


def send(name, frm, subject, html, gold, plain=None, **kw):
    post("more-html-" + name, frm, subject, plain, gold, html=html, format="html", **kw)


items, gold = form("""
## Duty to refer - referring agency
Agency | HMP/YOI Chelmsford | agency=prison ;; referrer.organisation=HMP/YOI Chelmsford
Contact name | Sheila Marchbanks | referrer.name
Contact tel | 01632 960217 | referrer.phone
Contact email | sheila.marchbanks@prisons.example | referrer.email
## Person
Name | Ibrahim Conteh | person.name
DOB | 20/02/1990 | person.date_of_birth=1990-02-20
Prison no. | A9921DY | person.prison_number
NI no. | RX 60 18 55 C | person.ni_number=RX601855C
Nationality | Sierra Leonean | person.nationality
Immigration | ILR | person.immigration_status
Release | 18/05/2026 | custody.release_date=2026-05-18
Type | CRD | custody.release_type
Address prior | 8 Toplands Avenue, Aveley RM15 4ZZ | person.last_settled_address
Why lost | Sister is moving to Scotland | housing.loss_reason
LA | Thurrock | authority=Thurrock
Consent | Y (written) | consent.given=true ;; consent.method=written
COM | tba |
""")
send("outlook-table-pasted", "Sheila Marchbanks <sheila.marchbanks@prisons.example>", "DTR I Conteh", OUTLOOK % (p("Hi,", "", "Please see below as your form will not open here.", "") + html_table(items) + p("", "Regards", "<b>Sheila Marchbanks</b>", "Offender Management Unit")), gold,
     to="housing@thurrock.example", shape="Outlook HTML with a table from Word", lenient=["referrer.organisation", "custody.prison", "referrer.team", "housing", "homeless_status"])

items, gold = form("""
Your name | Rowan Fletcher | referrer.name
Your organisation | Basildon Women's Aid | referrer.organisation ;; agency=other
Your email address | rowan.fletcher@bwa.example | referrer.email
Client name | Stacey-Ann Molloy | person.name
Client date of birth | 1993-09-03 | person.date_of_birth=1993-09-03
Client telephone | 07700 900335 | person.phone
Safe to leave a voicemail? | No | u
Reason for homelessness | Fleeing domestic abuse | reason ;; needs.domestic_abuse=true
Date of homelessness | 2026-04-10 | homeless_date=2026-04-10
Has the client given consent? | Yes | consent.given=true
Anything else we should know? | Two cats. Will consider Maldon or Colchester too. | u
""")
send("web-form-mailer", "Web forms <noreply@basildonwomensaid.example>", "New submission: Refer to council", "<html><body style='font-family:Arial'><h2>New submission</h2><p>The form <em>Refer to council</em> was submitted.</p>"
     + "".join("<p><strong>%s</strong><br>%s</p>" % (esc(i[1]), esc(i[2])) for i in items) + "<hr><small>Sent from the website of Basildon Women's Aid</small></body></html>", gold,
     to="homeless@basildon.example", shape="mailer of a charity's web form, question in bold over the answer, ISO dates", kind=["referral", "portal_notification"], lenient=["review", "needs.domestic_abuse", "homeless_status", "homeless_date", "unmapped", "housing", "agency", "authority"])

send("gmail-list", "Hope Kitchen <hopekitchen@mailbox.example>", "Please help this lady", """<div dir="ltr"><div>Hello housing team,</div><div><br></div><div>We run the Hope Kitchen in Witham and would like to refer a guest. She's given us permission (she signed our form).</div><div><br></div><ul><li><b>Name:</b> Oksana Lysenko</li><li><b>DOB:</b> 27th March 1979</li><li><b>Phone:</b> 07700 900336</li><li><b>Language:</b> Ukrainian (please book interpreter)</li><li><b>Situation:</b> Her host in Silver End has asked her to leave by 3 May</li><li><b>Who would live with her:</b> son Danylo Lysenko, 15</li><li><b>Health:</b> Cancer in remission</li></ul><div>Many thanks,</div><div>Jean Aldous</div><div>Hope Kitchen volunteer</div><div>07700 900337</div></div>""", """
person.name=Oksana Lysenko
person.date_of_birth=1979-03-27
person.phone=07700 900336
person.language=Ukrainian
person.interpreter_needed=true
housing.situation=Her host in Silver End has asked her to leave by 3 May
household+=Danylo Lysenko/son/
needs.physical_health=Cancer in remission
consent.given=true
consent.method=written
referrer.name=Jean Aldous
referrer.role=volunteer
referrer.organisation=Hope Kitchen
referrer.phone=07700 900337
agency=other
""", shape="Gmail list with bold labels", lenient=["agency", "homeless_date", "homeless_status", "housing", "reason", "referrer.role", "referrer.organisation"])

items, gold = form("""
Forename | Jermaine | person.name=Jermaine Adu
Surname | Adu |
Date of Birth | 14.03.2001 | person.date_of_birth=2001-03-14
CRN | K773390 | person.crn
Contact No. | 07700 900338 | person.phone
Local Authority | Southend | authority=Southend-on-Sea
Order / Licence | Licence | custody.status=licence
Accommodation | CAS3 flat ends 12.05.2026 | housing.situation
Homeless date | 12.05.2026 | homeless_date=2026-05-12
RoSH | High | risk.level=high
MAPPA | Level 1, Category 2 | risk.mappa_level=1 ;; risk.mappa_category=2
Consent | Verbal | consent.given=true ;; consent.method=oral
Offender Manager | Lesley Quaid | lead.name=Lesley Quaid
OM email | lesley.quaid@probation.example | lead.email
OM phone | 01632 960339 | lead.phone
! agency=probation
! referrer.name=Jade Prior
! referrer.role=Case Administrator
! referrer.organisation=Probation Service
""")
send("outlook-four-columns", "Jade Prior <jade.prior@probation.example>", "DTR for Lesley Quaid's case", OUTLOOK % (p("Good Morning", "", "I am sending this on behalf of Lesley Quaid.", "") + html_table(items, cols=4, strong=False) + p("", "Jade Prior | Case Administrator | Probation Service")), gold,
     to="southend.housing@southend.example", shape="two pairs a row; sent by an administrator", lenient=["custody.cas3", "referrer", "homeless_status", "agency"])

send("word-mail-prose-bold-heads", "Dr A. Rennie <a.rennie@nhs.example>", "Referral: patient in need of housing", OUTLOOK % p(
    "Dear Housing,", "", "<b><u>Patient details</u></b>", "Marjorie Swan, DOB 16/01/1938, 3 The Chase, Rayleigh SS6 8YY. Tel: 01632 960340.", "", "<b><u>Problem</u></b>",
    "Mrs Swan&#8217;s grandson, who lives with her, is dealing drugs from the house and her tenancy (Rochford Homes) is under threat. She has had an injunction application served.", "",
    "<b><u>Health</u></b>", "Frailty, macular degeneration. No cognitive impairment.", "", "<b><u>Consent</u></b>", "Mrs Swan agreed to this referral during my visit on 13 April 2026.", "",
    "Dr Anjali Rennie", "Consultant Geriatrician", "Urgent Community Response, 01632 960341"), """
person.name=Marjorie Swan
person.date_of_birth=1938-01-16
person.address=3 The Chase, Rayleigh SS6 8YY
person.phone=01632 960340
reason=Mrs Swan's grandson, who lives with her, is dealing drugs from the house and her tenancy (Rochford Homes) is under threat. She has had an injunction application served.
housing.landlord=Rochford Homes
needs.physical_health=Frailty, macular degeneration.
needs.mental_health=No cognitive impairment.
consent.given=true
consent.method=oral
consent.date=2026-04-13
referrer.name=Anjali Rennie
referrer.role=Consultant Geriatrician
referrer.team=Urgent Community Response
referrer.phone=01632 960341
agency=hospital
""", to="housing@rochford.example", shape="bold underlined heads with sentences", lenient=["agency", "reason", "housing", "needs.mental_health", "needs.physical_health", "consent.method", "homeless_status", "household", "referrer.team", "referrer.organisation", "referrer.name"])

items, gold = form("""
1. Referring officer's name | PC Dean Stroud | referrer.name=Dean Stroud
2. Force / station | Essex Police, Grays | referrer.organisation=Essex Police
3. Name of person | Bartosz Zielinski | person.name
4. Date of birth | 08-08-1984 | person.date_of_birth=1984-08-08
5. Where are they sleeping? | Car park stairwell, Grays | housing.situation ;; rough_sleeping=true
6. Do they want help? | Yes | consent.given=true
7. Best way of reaching them | Outreach team know him | person.contact_via
8. Concerns | Intoxicated each time seen | needs.substance_misuse
""")
send("dl-numbered", "Dean Stroud <dean.stroud@police.example>", "Streetsafe referral", "<html><body><p>Please find a Streetsafe referral.</p><dl>" + "".join("<dt>%s</dt><dd>%s</dd>" % i[1:] for i in items) + "</dl></body></html>", gold,
     to="housing@thurrock.example", shape="definition list", lenient=["agency", "homeless_status", "consent.given", "needs", "unmapped", "referrer", "person.contact_via"])

send("outlook-reply-inline-colour", "Vera Malik <vera.malik@prisons.example>", "RE: Duty to Refer - more information needed", OUTLOOK % (p("Hi Jonathan, answers in <span style=\"color:red\">red</span> below. Vera", "") +
    '<div style="border-top:solid #E1E1E1 1.0pt"><p class="MsoNormal"><b>From:</b> Housing Options &lt;housing.options@braintree.example&gt;<br><b>Sent:</b> 10 April 2026 10:03<br><b>To:</b> Vera Malik<br><b>Subject:</b> Duty to Refer - more information needed</p></div>' +
    p("Dear Vera,", "We can only log this as a referral when we have:", "Full name and date of birth <span style=\"color:red\">Terrell Osbourne-Watt, 21/10/1998</span>", "Prison and number <span style=\"color:red\">HMP Wayland A2929FN</span>",
      "Release date <span style=\"color:red\">03/06/2026</span>", "Does he consent? <span style=\"color:red\">Yes in writing</span>", "Name of community offender manager <span style=\"color:red\">Phil Garrity 01632 960360</span>", "Jonathan Frost", "Housing Options Officer", "01632 960001")), """
person.name=Terrell Osbourne-Watt
person.date_of_birth=1998-10-21
person.prison_number=A2929FN
custody.prison=HMP Wayland
custody.release_date=2026-06-03
consent.given=true
consent.method=written
lead.name=Phil Garrity
lead.phone=01632 960360
referrer.name=Vera
agency=prison
""", kind=["referral", "update"], extra=[("In-Reply-To", "<br-44@braintree.example>")], shape="answers in red inside the council's quoted mail", lenient=["referrer", "agency", "homeless_status", "review", "unmapped"])

items, gold = form("""
## YOUNG PERSON
Name | Ellie-Mae Sutherland | person.name
DOB | 12/12/2008 | person.date_of_birth=2008-12-12
Address | 50 Roundwood Avenue, Brentwood CM13 2ZZ | person.address
Mob | 07700 900342 | person.phone
## PARENT
Name | Dawn Sutherland |
Mob | 07700 900343 |
## WORKER
Name | Curtis Blake | referrer.name
Mob | 07700 900344 | referrer.phone
Email | curtis.blake@essexcc.example | referrer.email
Role | Adolescent Support Worker | referrer.role ;; agency=social_services
## REFERRAL
Reason | Mum says that Ellie-Mae must leave by her 18th birthday at latest; mediation tried twice | reason
Consent | Ellie-Mae - yes verbal | consent.given=true ;; consent.method=oral
""")
send("same-labels-by-head", "Curtis Blake <curtis.blake@essexcc.example>", "YP referral ES", OUTLOOK % html_table(items), gold, to="housing@brentwood.example", shape="three blocks with Name and Mob", lenient=["homeless_status", "unmapped", "housing", "agency", "household", "homeless_date"])

items, gold = form("""
Submission ID | WF-2026-3381 | external_reference
Referrer name | Ola Brandt | referrer.name
Referrer email | ola.brandt@nhs.example | referrer.email
Referrer phone | 01632 960345 | referrer.phone
Agency | Hospital - in-patient | agency=hospital
Applicant | Reginald Tew | person.name
Applicant DOB | 30/11/1949 | person.date_of_birth=1949-11-30
Applicant phone | 07700 900346 | person.phone
Homeless or threatened | Threatened with homelessness | homeless_status=threatened
Reason | Care home fees unpaid, notice given | reason
Consent obtained | Yes | consent.given=true
""")
send("portal-new-referral", "ReferHub <no-reply@referhub.example>", "New referral WF-2026-3381 for your authority", "<html><body><table width='600'><tr><td><h1>ReferHub</h1><p>A new duty to refer referral has been submitted to your authority. Do not reply to this email.</p><table>"
     + "".join("<tr><td>%s</td><td>%s</td></tr>" % i[1:] for i in items) + "</table><p><a href='https://referhub.example/r/3381'>Open in ReferHub</a></p></td></tr></table></body></html>", gold, kind="portal_notification", extra=[("Auto-Submitted", "auto-generated")],
     to="housing@rochford.example", shape="a portal's notice of a new referral", lenient=["unmapped", "referrer.organisation"])

post("more-html-portal-reminder", "ReferHub <no-reply@referhub.example>", "You have 3 referrals awaiting a decision", None, [], html="<html><body><p>Dear user,</p><p>3 duty to refer referrals have been awaiting a decision for more than 5 days. Log in to ReferHub to see them.</p><p>You get this reminder every Monday.</p></body></html>",
         kind="other", format="none", to="housing@rochford.example", extra=[("Auto-Submitted", "auto-generated")], shape="a portal's reminder without a person", lenient=["review"])

send("spans-css-grid", "Tenancy Rescue <rescue@greenacre.example>", "Commitment to Refer: Ms Adaeze Ibe", """<html><head><style>.r{display:grid;grid-template-columns:200px 1fr}</style></head><body>
<div class="r"><span>Tenant</span><span>Ms Adaeze Ibe</span></div><div class="r"><span>DOB</span><span>07 May 1974</span></div><div class="r"><span>Address</span><span>3 Furze Crescent, Colchester CO4 5ZZ</span></div>
<div class="r"><span>Phone</span><span>07700&nbsp;900347</span></div><div class="r"><span>Arrears</span><span>&pound;1,876</span></div><div class="r"><span>Eviction date</span><span>21 May 2026</span></div><div class="r"><span>Household</span><span>Chinelo Ibe (son, born 2 Jan 2009)</span></div>
<div class="r"><span>Vulnerabilities</span><span>Sickle cell disease</span></div><div class="r"><span>Consent</span><span>Text message of 11 April 2026</span></div><p>Mo Farrant, Tenancy Rescue Officer, Greenacre Homes, 01632 960348</p></body></html>""", """
person.name=Adaeze Ibe
person.date_of_birth=1974-05-07
person.address=3 Furze Crescent, Colchester CO4 5ZZ
person.phone=07700 900347
housing.arrears=£1,876
homeless_date=2026-05-21
household+=Chinelo Ibe/son/2009-01-02
needs.physical_health=Sickle cell disease
consent.given=true
consent.date=2026-04-11
consent.method=written
referrer.name=Mo Farrant
referrer.role=Tenancy Rescue Officer
referrer.organisation=Greenacre Homes
referrer.phone=01632 960348
agency=other
""", to="dutytorefer@colchester.example", shape="divs of two spans without a table", lenient=["needs", "consent.given", "consent.method", "homeless_date", "agency", "homeless_status", "housing.landlord", "housing.tenancy_to_save"], kind=["referral", "retention_request"])

items, gold = form("""
About you | |
Name | Lt Cdr Hugo Vance RN | referrer.name=Hugo Vance
Post | Naval Welfare Officer | referrer.role ;; agency=armed_forces
Tel | 01632 960349 | referrer.phone
About the Service person | |
Name | AB Kayleigh Drew | person.name=Kayleigh Drew
DOB | 25 Aug 04 | person.date_of_birth=2004-08-25
Leaves the Service | 12 May 26 | u
Will live at | No address; parents in Halstead divorced and house sold | reason
Contact | kayleigh.drew@mailbox.example | person.email
Consents | Yes (email attached to her file) | consent.given=true ;; consent.method=written
! person.armed_forces=true
""")
send("quoted-printable-nbsp-table", "Hugo Vance <hugo.vance@navy.example>", "Service leaver: AB Drew", "<html><body><table border=0>" + "".join("<tr><td><font size=2>%s&nbsp;</font></td><td>&nbsp;%s</td></tr>" % (esc(i[1]), esc(i[2])) for i in items) + "</table></body></html>", gold, charset="iso-8859-1",
     shape="borderless table with non-breaking spaces, Latin-1, ranks", lenient=["person.armed_forces", "homeless_status", "reason", "housing", "unmapped", "homeless_date", "referrer.name", "person.name", "referrer.role"])

send("forward-by-councillor-office", "Democratic Services <demserv@harlow.example>", "FW: Safe tonight?", OUTLOOK % (p("Misdirected, one for you. M.", "") + "<hr>" + p("<b>From:</b> Grange Academy DSL &lt;dsl@grange.example&gt;", "<b>Date:</b> 14 April 2026 15:40", "<b>To:</b> contact@harlow.example", "<b>Subject:</b> Safe tonight?", "",
    "I am the safeguarding lead at Grange Academy. With her agreement I am referring Michaela Tonge (DOB 30.01.2008, 07700 900349), a sixth-former whose stepfather changed the locks last night. She slept in the school minibus shelter and has nowhere for tonight. Social care have been told (ref EH/7782).", "",
    "Anthea Rusbridge", "Deputy Head / DSL", "01632 960350")), """
person.name=Michaela Tonge
person.date_of_birth=2008-01-30
person.phone=07700 900349
consent.given=true
homeless_status=homeless
rough_sleeping=true
housing.loss_reason=stepfather changed the locks last night
referrer.name=Anthea Rusbridge
referrer.role=Deputy Head / DSL
referrer.organisation=Grange Academy
referrer.phone=01632 960350
agency=other
""", to="homelessness@harlow.example", date="Tue, 14 Apr 2026 16:02:00 +0100", shape="prose inside a forward; a school is no public body under the duty", lenient=["agency", "homeless_status", "housing", "reason", "external_reference", "other_professionals", "unmapped", "homeless_date"])

send("self-web-enquiry", "Website <webform@braintree.example>", "Online enquiry: housing", "<html><body><p><b>Name:</b> Gemma Tull<br><b>Email:</b> gemma.tull@mailbox.example<br><b>Phone:</b> 07700 900352<br><b>Message:</b> My landlord has given me two months notice and I have two kids. My health visitor said you have a duty to refer form but I can't find it. What do I do?</p></body></html>", [],
     kind="self_referral", to="housing.options@braintree.example", shape="a member of the public through the web site", lenient=["review"])
