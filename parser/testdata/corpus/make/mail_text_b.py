"""Referrals written in the mail itself: HTML as Outlook, Gmail, Word and web forms make it. Needs mail_lib.py."""
from mail_lib import ALT, H, M, MIX, PROSE, T

OUTLOOK = """<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><meta name="Generator" content="Microsoft Word 15 (filtered medium)">
<style><!-- @font-face {font-family:Calibri;} p.MsoNormal {margin:0cm;font-size:11.0pt;font-family:"Calibri",sans-serif;} --></style>
<!--[if gte mso 9]><xml><o:shapedefaults v:ext="edit" spidmax="1026" /></xml><![endif]--></head>"""

M("outlook-table-two-columns", "referral", """
From: "Bristow, Alan" <alan.bristow@justice.gov.uk.example>
To: Housing Adviceemail <housing.adviceemail@chelmsford.gov.uk>
Subject: DTR - Chelmsford CC - Official Sensitive
Date: Wed, 9 Sep 2026 10:31:12 +0100
X-Mailer: Microsoft Outlook 16.0
""", ALT(T("""
Morning,

DTR below for your attention.

Name of prisoner

Mohammed Tariq Saleh

DOB

24/08/1990

NOMIS number

A6612DR

Establishment

Chelmsford (HMP & YOI)

Conditional release date

30/10/2026

Consent obtained

Yes

POM

Alan Bristow

COM

Beth Ingram - beth.ingram@probation-eoe.example - 01632 960515

Reason for DTR

Tenancy ended by housing association due to non payment while in custody

Thanks
Alan
"""), H(OUTLOOK + """<body lang=EN-GB link="#0563C1"><div class=WordSection1>
<p class=MsoNormal>Morning,<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoNormal>DTR below for your attention.<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>
<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse;border:none'>
<tr><td width=225 valign=top style='border:solid windowtext 1.0pt;padding:0cm 5.4pt'><p class=MsoNormal><b>Name of prisoner<o:p></o:p></b></p></td>
<td width=376 valign=top style='padding:0cm 5.4pt'><p class=MsoNormal>Mohammed Tariq Saleh<o:p></o:p></p></td></tr>
<tr><td><p class=MsoNormal><b>DOB<o:p></o:p></b></p></td><td><p class=MsoNormal>24/08/1990<o:p></o:p></p></td></tr>
<tr><td><p class=MsoNormal><b>NOMIS number<o:p></o:p></b></p></td><td><p class=MsoNormal>A6612DR<o:p></o:p></p></td></tr>
<tr><td><p class=MsoNormal><b>Establishment<o:p></o:p></b></p></td><td><p class=MsoNormal>Chelmsford (HMP &amp; YOI)<o:p></o:p></p></td></tr>
<tr><td><p class=MsoNormal><b>Conditional release date<o:p></o:p></b></p></td><td><p class=MsoNormal>30/10/2026<o:p></o:p></p></td></tr>
<tr><td><p class=MsoNormal><b>Consent obtained<o:p></o:p></b></p></td><td><p class=MsoNormal>Yes<o:p></o:p></p></td></tr>
<tr><td><p class=MsoNormal><b>POM<o:p></o:p></b></p></td><td><p class=MsoNormal>Alan Bristow<o:p></o:p></p></td></tr>
<tr><td><p class=MsoNormal><b>COM<o:p></o:p></b></p></td><td><p class=MsoNormal>Beth Ingram - <a href="mailto:beth.ingram@probation-eoe.example">beth.ingram@probation-eoe.example</a> - 01632 960515<o:p></o:p></p></td></tr>
<tr><td><p class=MsoNormal><b>Reason for DTR<o:p></o:p></b></p></td><td><p class=MsoNormal>Tenancy ended by housing association due to non payment while in custody<o:p></o:p></p></td></tr>
</table><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>Thanks<o:p></o:p></p>
<p class=MsoNormal>Alan<o:p></o:p></p></div></body></html>""")), """
reason = Tenancy ended by housing association due to non payment while in custody
agency = prison
consent.given = true
referrer.name = Alan Bristow
referrer.role = POM
lead.name = Beth Ingram
lead.email = beth.ingram@probation-eoe.example
lead.phone = 01632 960515
person.name = Mohammed Tariq Saleh
person.date_of_birth = 1990-08-24
person.prison_number = A6612DR
custody.prison = HMP Chelmsford
custody.release_date = 2026-10-30
custody.release_type = CRD
""", shape="Word table in Outlook, plain text alternative without the table", format="html", writer="outlook",
  lenient="referrer.name referrer.role agency housing.loss_reason custody.status custody.release_type")

M("gmail-bold-labels", "referral", """
From: Jess Okonjo <jess@roofover-charity.example>
To: dutytorefer@colchester.gov.uk
Subject: Duty to Refer referral
Date: Fri, 18 Sep 2026 13:13:13 +0100
""", ALT(T("""
Hi there,

*Client:* Paul Andrew Mabbutt
*DOB:* 04 May 1982
*Phone:* 07700 900338
*Currently:* sofa surfing with a friend in Shrub End, has to leave by *Friday
25th September 2026*
*Why:* friend's tenancy doesn't allow it
*Local connection:* works at the Colchester recycling centre since 2023
*Consent:* Paul has given written consent (form on our system)
*Health:* epilepsy

Best,
Jess

-- 
*Jess Okonjo*
Support Worker | Roof Over
07700 900339
"""), H("""<div dir="ltr">Hi there,<br><br><b>Client:</b> Paul Andrew Mabbutt<br><b>DOB:</b> 04 May 1982<br><b>Phone:</b> 07700 900338<br>
<b>Currently:</b> sofa surfing with a friend in Shrub End, has to leave by <b>Friday 25th September 2026</b><br><b>Why:</b> friend&#39;s tenancy doesn&#39;t allow it<br>
<b>Local connection:</b> works at the Colchester recycling centre since 2023<br><b>Consent:</b> Paul has given written consent (form on our system)<br><b>Health:</b> epilepsy<br><br>
Best,<div>Jess</div><div><br></div><span class="gmail_signature_prefix">-- </span><br><div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature"><div dir="ltr"><b>Jess Okonjo</b><div>Support Worker | Roof Over</div><div>07700 900339</div></div></div></div>
""")), """
homeless_date = 2026-09-25
agency = other
consent.given = true
consent.method = written
referrer.name = Jess Okonjo
referrer.role = Support Worker
referrer.organisation = Roof Over
referrer.phone = 07700 900339
person.name = Paul Andrew Mabbutt
person.date_of_birth = 1982-05-04
person.phone = 07700 900338
housing.situation = sofa surfing with a friend in Shrub End, has to leave by Friday 25th September 2026
housing.loss_reason = friend's tenancy doesn't allow it
local_connection.grounds = employment
local_connection.details = works at the Colchester recycling centre since 2023
needs.physical_health = epilepsy
""", shape="bold labels in a Gmail div, text with asterisks, signature after '-- '", format="html", writer="gmail",
  lenient="reason housing.loss_reason homeless_status homeless_date agency housing.situation")

M("html-only-nested-tables", "referral", """
From: Discharge Team <discharge@lakeside-mh.nhs.example>
To: housing.solutions@basildon.gov.uk
Subject: S213B Referral
Date: Thu, 22 Oct 2026 16:16:00 +0100
""", H("""<!DOCTYPE html><html><body><table width="100%" bgcolor="#f4f4f4"><tr><td align="center"><table width="600"><tr><td>
<table width="100%"><tr><td colspan="4" bgcolor="#005EB8"><font color="white"><h2>Duty to Refer &#8211; Mental Health Inpatient</h2></font></td></tr>
<tr><th align="left">Forename</th><td>Simone</td><th align="left">Surname</th><td>Valentine-Roe</td></tr>
<tr><th align="left">Date of Birth</th><td>16/02/1995</td><th align="left">NHS No.</th><td>943&nbsp;476&nbsp;5919</td></tr>
<tr><th align="left">Mobile</th><td>07700&nbsp;900&nbsp;611</td><th align="left">Email</th><td>s.valentineroe@inbox.example</td></tr>
<tr><th align="left">Ward</th><td>Kestrel Ward</td><th align="left">Section</th><td>Informal</td></tr>
<tr><th align="left">Planned discharge</th><td>05/11/2026</td><th align="left">Homeless on discharge?</th><td>Yes</td></tr></table>
<table width="100%"><tr><td><b>Address before admission</b><br>Flat 9, Pitsea Heights, Basildon, SS13 1QX</td></tr>
<tr><td><b>Why can they not go back?</b><br>Fled abusive partner who holds the tenancy. Police involved.</td></tr>
<tr><td><b>Mental health</b><br>Bipolar affective disorder, stable on lithium</td></tr>
<tr><td><b>Risks to others</b><br>None known</td></tr>
<tr><td><b>Risks to self</b><br>Overdose at admission, no current intent</td></tr></table>
<table width="100%"><tr><td>Consent given by patient</td><td>&#9745; Yes &nbsp; &#9744; No</td></tr><tr><td>How</td><td>&#9744; Verbal &nbsp; &#9745; Written</td></tr></table>
<table width="100%"><tr><td>Completed by</td><td>Grace Tembo</td></tr><tr><td>Designation</td><td>Discharge Facilitator</td></tr><tr><td>Contact</td><td>01632 960 271 / grace.tembo@lakeside-mh.nhs.example</td></tr></table>
</td></tr></table></td></tr></table></body></html>""", cte="quoted-printable"), """
agency = hospital
consent.given = true
consent.method = written
homeless_status = threatened
homeless_date = 2026-11-05
referrer.name = Grace Tembo
referrer.role = Discharge Facilitator
referrer.email = grace.tembo@lakeside-mh.nhs.example
referrer.phone = 01632 960 271
person.name = Simone Valentine-Roe
person.date_of_birth = 1995-02-16
person.nhs_number = 9434765919
person.phone = 07700 900 611
person.email = s.valentineroe@inbox.example
person.last_settled_address = Flat 9, Pitsea Heights, Basildon, SS13 1QX
housing.loss_reason = Fled abusive partner who holds the tenancy. Police involved.
needs.mental_health = Bipolar affective disorder, stable on lithium
needs.domestic_abuse = true
risk.summary = None known; Overdose at admission, no current intent
""", shape="tables within tables, four columns, label and answer in one cell, ballot boxes", format="html", writer="hand",
  lenient="homeless_date homeless_status reason risk.summary person.contact_via needs.domestic_abuse referrer.organisation")

M("html-only-divs-portal-paste", "referral", """
From: Tom Aldous <tom.aldous@colne-advice.example>
To: housing.options@harlow.gov.uk
Subject: Referral
Date: Mon, 7 Sep 2026 11:11:59 +0100
""", H("""<html><body><div><p>See below, copied from our case system.</p></div>
<div class="field"><div class="field__label">Full name</div><div class="field__item">Zainab Hussein Abdi</div></div>
<div class="field"><div class="field__label">Date of birth</div><div class="field__item"><time datetime="1989-01-01">1 January 1989</time></div></div>
<div class="field"><div class="field__label">Preferred method of contact</div><div class="field__item">WhatsApp</div></div>
<div class="field"><div class="field__label">Telephone</div><div class="field__item"><a href="tel:07700900155">07700 900155</a></div></div>
<div class="field"><div class="field__label">Language</div><div class="field__item">Somali</div></div>
<div class="field"><div class="field__label">Interpreter required</div><div class="field__item">Yes</div></div>
<div class="field"><div class="field__label">Immigration status</div><div class="field__item">Refugee, leave to remain until 2029</div></div>
<div class="field"><div class="field__label">Recourse to public funds</div><div class="field__item">Yes</div></div>
<div class="field"><div class="field__label">Current address</div><div class="field__item">Asylum hotel, 2 Eastway, Harlow CM20 4ZZ</div></div>
<div class="field"><div class="field__label">Notice to leave expires</div><div class="field__item">05/10/2026</div></div>
<div class="field"><div class="field__label">Household members</div><div class="field__item"><ul><li>Ayaan Abdi (son, 14/03/2015)</li><li>Hodan Abdi (daughter, 02/11/2018)</li></ul></div></div>
<div class="field"><div class="field__label">Client consents to referral</div><div class="field__item">Yes</div></div>
<div><p>Tom Aldous<br>Refugee Caseworker<br>Colne Advice<br>T: 01632 960206</p></div></body></html>"""), """
homeless_date = 2026-10-05
agency = other
consent.given = true
referrer.name = Tom Aldous
referrer.role = Refugee Caseworker
referrer.organisation = Colne Advice
referrer.phone = 01632 960206
person.name = Zainab Hussein Abdi
person.date_of_birth = 1989-01-01
person.phone = 07700 900155
person.language = Somali
person.interpreter_needed = true
person.immigration_status = Refugee, leave to remain until 2029
person.public_funds = true
person.address = Asylum hotel, 2 Eastway, Harlow CM20 4ZZ
household = Ayaan Abdi | son | 2015-03-14
household = Hodan Abdi | daughter | 2018-11-02
unmapped = Preferred method of contact | WhatsApp
""", shape="divs of labels and items copied from a web page, household in a list", format="html", writer="web page",
  lenient="homeless_date homeless_status agency housing.situation person.contact_via")

M("html-strikethrough-choice", "referral", """
From: Yvonne Castellano <yvonne.castellano@northfen-social.example>
To: housingoptions@rochford.gov.uk
Subject: Referral for housing - vulnerable adult
Date: Tue, 11 Aug 2026 14:02:00 +0100
""", H(OUTLOOK + """<body lang=EN-GB><div class=WordSection1>
<p class=MsoNormal><b>Title:</b> Mr / <s>Mrs / Miss / Ms</s></p>
<p class=MsoNormal><b>Name:</b> Leonard Fitch</p>
<p class=MsoNormal><b>D.O.B.:</b> 28.09.1958</p>
<p class=MsoNormal><b>Gender (delete as appropriate):</b> Male / <s>Female</s></p>
<p class=MsoNormal><b>Client has consented (delete as appropriate):</b> Yes / <s>No</s></p>
<p class=MsoNormal><b>Homeless / <s>At risk of homelessness</s></b> (delete as appropriate)</p>
<p class=MsoNormal><b>Veteran:</b> <s>Yes</s> / No</p>
<p class=MsoNormal><b>Interpreter needed:</b> Yes / No</p>
<p class=MsoNormal><b>Where staying now:</b> caravan with no water or power, Wallasea, SS4 2ZZ</p>
<p class=MsoNormal><b>Reason:</b> evicted from farm tied cottage when he retired</p>
<p class=MsoNormal><b>Health:</b> COPD, registered partially sighted</p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoNormal>Yvonne Castellano, Social Worker, Adult Safeguarding, Northfen County Council</p><p class=MsoNormal>Direct dial 01632 960 189</p>
</div></body></html>"""), """
reason = evicted from farm tied cottage when he retired
homeless_status = homeless
agency = social_services
consent.given = true
referrer.name = Yvonne Castellano
referrer.role = Social Worker
referrer.organisation = Northfen County Council
referrer.team = Adult Safeguarding
referrer.phone = 01632 960 189
person.name = Leonard Fitch
person.date_of_birth = 1958-09-28
person.gender = Male
person.armed_forces = false
housing.situation = caravan with no water or power, Wallasea, SS4 2ZZ
needs.physical_health = COPD, registered partially sighted
""", shape="choices struck through in HTML, one left untouched", format="html", writer="outlook",
  lenient="homeless_status housing.loss_reason person.address referrer.team")

M("html-rowspan-headings", "referral", """
From: "YOI Northmoor Casework" <casework@northmoor-yoi.example>
To: dutytorefer@colchester.gov.uk
Subject: Pre release housing referral
Date: Fri, 30 Oct 2026 12:25:00 +0000
""", H("""<html><body><p>Hello, pre-release referral for your action.</p>
<table border="1"><tr><td rowspan="4"><b>Young adult</b></td><td>Name</td><td>Callum Rhys Petrie</td></tr><tr><td>DOB</td><td>19/12/2006</td></tr><tr><td>Number</td><td>A8820FZ</td></tr><tr><td>Tel</td><td>via casework</td></tr>
<tr><td rowspan="3"><b>Caseworker</b></td><td>Name</td><td>Imogen Darke</td></tr><tr><td>Tel</td><td>01632 960 541</td></tr><tr><td>Email</td><td>imogen.darke@northmoor-yoi.example</td></tr>
<tr><td rowspan="3"><b>Probation</b></td><td>Name</td><td>Samir Chowdhury</td></tr><tr><td>Tel</td><td>01632 960 542</td></tr><tr><td>Email</td><td>samir.chowdhury@probation-eoe.example</td></tr>
<tr><td rowspan="4"><b>Release</b></td><td>Establishment</td><td>HMYOI Feltham</td></tr><tr><td>Date</td><td>23/12/2026</td></tr><tr><td>Type</td><td>CRD</td></tr><tr><td>Licence conditions</td><td>Not to enter Ipswich. Drug testing.</td></tr>
<tr><td rowspan="3"><b>Housing</b></td><td>Before custody</td><td>Mum's, 66 Mersea Rd, Colchester CO2 7XX</td></tr><tr><td>Why not there</td><td>Mum has moved to Scotland</td></tr><tr><td>Consent</td><td>Written, 28/10/26</td></tr></table></body></html>"""), """
agency = prison
consent.given = true
consent.method = written
consent.date = 2026-10-28
referrer.name = Imogen Darke
referrer.email = imogen.darke@northmoor-yoi.example
referrer.phone = 01632 960 541
lead.name = Samir Chowdhury
lead.email = samir.chowdhury@probation-eoe.example
lead.phone = 01632 960 542
person.name = Callum Rhys Petrie
person.date_of_birth = 2006-12-19
person.prison_number = A8820FZ
person.contact_via = via casework
person.last_settled_address = Mum's, 66 Mersea Rd, Colchester CO2 7XX
custody.prison = HMP Feltham
custody.release_date = 2026-12-23
custody.release_type = CRD
custody.licence_conditions = Not to enter Ipswich. Drug testing.
housing.loss_reason = Mum has moved to Scotland
""", shape="three people in one table, row-spanning headings say whose", format="html", writer="outlook web",
  lenient="agency custody.prison referrer.role reason risk.excluded_areas housing.loss_reason person.contact_via person.last_settled_address lead.name lead.email lead.phone")

M("html-people-in-table", "referral", """
From: Chelmsford Resettlement <resettlement.chelmsford@justice.gov.uk.example>
To: housingoptions@braintree.gov.uk
Subject: Braintree releases w/c 2 Nov
Date: Mon, 5 Oct 2026 09:45:00 +0100
""", H("""<html><body><p>Hi all,</p><p>Three DTRs for Braintree. All have given verbal consent to being referred.</p>
<table border="1" cellpadding="3"><tr><th>Name</th><th>DOB</th><th>NOMS</th><th>Release</th><th>COM</th><th>COM phone</th><th>Last address</th><th>Notes</th></tr>
<tr><td>PRIESTLEY, Adam</td><td>13/06/1984</td><td>A2298CW</td><td>02/11/2026</td><td>Ruth Enderby</td><td>01632 960 701</td><td>NFA</td><td>on script, housed by Braintree 2022</td></tr>
<tr><td>ODUYA, Samuel</td><td>25/03/2000</td><td>A7712FE</td><td>03/11/2026</td><td>Ruth Enderby</td><td>01632 960 701</td><td>14 Coggeshall Fields, Braintree</td><td>parents will not have him back</td></tr>
<tr><td>LANGSTAFFE, Gary</td><td>01/01/1971</td><td>A0093AK</td><td>06/11/2026</td><td>Will Teague</td><td>01632 960 702</td><td>tent, Witham</td><td>walking stick</td></tr></table>
<p>Regards<br>Michelle Norcott<br>Resettlement Officer, HMP Chelmsford<br>01632 960 700</p></body></html>"""), """
agency = prison
consent.given = true
consent.method = oral
referrer.name = Michelle Norcott
referrer.role = Resettlement Officer
referrer.organisation = HMP Chelmsford
referrer.phone = 01632 960 700
lead.name = Ruth Enderby
lead.phone = 01632 960 701
person.name = Adam Priestley
person.date_of_birth = 1984-06-13
person.prison_number = A2298CW
person.no_fixed_abode = true
custody.release_date = 2026-11-02
--
agency = prison
consent.given = true
consent.method = oral
referrer.name = Michelle Norcott
referrer.role = Resettlement Officer
referrer.organisation = HMP Chelmsford
referrer.phone = 01632 960 700
lead.name = Ruth Enderby
lead.phone = 01632 960 701
person.name = Samuel Oduya
person.date_of_birth = 2000-03-25
person.prison_number = A7712FE
person.last_settled_address = 14 Coggeshall Fields, Braintree
custody.release_date = 2026-11-03
--
agency = prison
consent.given = true
consent.method = oral
referrer.name = Michelle Norcott
referrer.role = Resettlement Officer
referrer.organisation = HMP Chelmsford
referrer.phone = 01632 960 700
lead.name = Will Teague
lead.phone = 01632 960 702
person.name = Gary Langstaffe
person.date_of_birth = 1971-01-01
person.prison_number = A0093AK
custody.release_date = 2026-11-06
""", shape="one person a row", format="html", writer="outlook web",
  lenient="homeless_status authority custody.prison person.last_settled_address unmapped reason needs.physical_health needs.substance_misuse housing.loss_reason housing.situation local_connection.details")

M("word-mail-paragraph-pairs", "referral", """
From: Edwin Marchetti <edwin.marchetti@probation-eoe.example>
To: <housingneeds@brentwood.gov.uk>
Subject: DTR Brentwood
Date: Thu, 17 Sep 2026 15:00:00 +0100
""", ALT(T("This message needs an HTML reader."), H(OUTLOOK + """<body lang=EN-GB><div class=WordSection1>
<p class=MsoNormal align=center><b><u>DUTY TO REFER</u></b></p>
<p class=MsoNormal>Name:&nbsp;&nbsp;<span style='mso-tab-count:2'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span>Dominic Farrow&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;DOB:&nbsp;&nbsp;07/07/1977</p>
<p class=MsoNormal>CRN:&nbsp;<span style='mso-tab-count:2'>&nbsp;&nbsp;&nbsp;&nbsp; </span>L120093&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;Prison No:&nbsp;A1877AC</p>
<p class=MsoNormal>Prison:&nbsp;&nbsp;HMP The Mount&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;Release date:&nbsp;12<sup>th</sup> November 2026</p>
<p class=MsoNormal>Offence:&nbsp;Arson reckless as to whether life endangered (2019)</p>
<p class=MsoNormal>Sentence:&nbsp;EDS 7 years + 3&nbsp;&nbsp;&nbsp;&nbsp;MAPPA:&nbsp;Cat 2 Level 1&nbsp;&nbsp;&nbsp;&nbsp;RoSH:&nbsp;High (public)</p>
<p class=MsoNormal>History of arson:&nbsp;Yes&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;RSO:&nbsp;No</p>
<p class=MsoNormal>CAS3:&nbsp;referral submitted 15/09/2026</p>
<p class=MsoNormal>Consent for CAS3:&nbsp;Yes&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;Consent to DTR:&nbsp;Yes</p>
<p class=MsoNormal>Excluded areas:&nbsp;Shenfield</p>
<p class=MsoNormal>Reason for referral:&nbsp;will be homeless on release, mother's home not suitable (victim nearby)</p>
<p class=MsoNormal>&nbsp;</p><p class=MsoNormal>Edwin Marchetti | Probation Officer | Brentwood | 01632 960 858</p></div></body></html>""")), """
reason = will be homeless on release, mother's home not suitable (victim nearby)
homeless_status = threatened
agency = probation
consent.given = true
referrer.name = Edwin Marchetti
referrer.role = Probation Officer
referrer.phone = 01632 960 858
person.name = Dominic Farrow
person.date_of_birth = 1977-07-07
person.crn = L120093
person.prison_number = A1877AC
custody.prison = HMP The Mount
custody.release_date = 2026-11-12
custody.offence = Arson reckless as to whether life endangered (2019)
custody.sentence_length = EDS 7 years + 3
custody.cas3 = true
risk.level = high
risk.mappa_category = 2
risk.mappa_level = 1
risk.arson = true
risk.registered_sex_offender = false
risk.excluded_areas = Shenfield
""", shape="two pairs a line held apart by non-breaking spaces; superscript in a date; useless text part", format="html", writer="outlook",
  lenient="risk.summary referrer.team referrer.organisation housing.situation custody.status")

M("html-grid-tick-cells", "referral", """
From: Intake <intake@haven-supported.example>
To: housingoptions@tendringdc.gov.uk
Subject: Tendring DTR
Date: Wed, 4 Nov 2026 10:05:05 +0000
""", H("""<html><body><h3>Move-on referral</h3>
<table border=1><tr><td colspan=2>Resident</td><td colspan=4>Kayleigh Anne Dobbs</td></tr>
<tr><td colspan=2>DOB</td><td colspan=4>11.11.2002</td></tr>
<tr><td colspan=2>Tel</td><td colspan=4>07700 900 563</td></tr>
<tr><td colspan=2>Address</td><td colspan=4>Haven House, 5 Marine Row, Clacton-on-Sea, CO15 1ZZ</td></tr>
<tr><td>Consent to share</td><td>Yes</td><td>X</td><td>No</td><td></td><td></td></tr>
<tr><td>Pregnant</td><td>Yes</td><td></td><td>No</td><td>X</td><td></td></tr>
<tr><td>Care leaver</td><td>Yes</td><td>X</td><td>No</td><td></td><td></td></tr>
<tr><td>Armed forces</td><td>Yes</td><td></td><td>No</td><td>X</td><td></td></tr>
<tr><td>Domestic abuse survivor</td><td>Yes</td><td>X</td><td>No</td><td></td><td></td></tr>
<tr><td>Arson</td><td>Yes</td><td></td><td>No</td><td>X</td><td></td></tr>
<tr><td>MAPPA</td><td>Yes</td><td></td><td>No</td><td>X</td><td></td></tr>
<tr><td colspan=2>Notice ends</td><td colspan=4>30 November 2026</td></tr>
<tr><td colspan=2>Why</td><td colspan=4>Two year limit of the project reached</td></tr>
<tr><td colspan=2>Key worker</td><td colspan=4>Portia Mensah, 01632 960 290, portia@haven-supported.example</td></tr></table></body></html>"""), """
homeless_date = 2026-11-30
agency = other
consent.given = true
referrer.name = Portia Mensah
referrer.role = Key worker
referrer.email = portia@haven-supported.example
referrer.phone = 01632 960 290
person.name = Kayleigh Anne Dobbs
person.date_of_birth = 2002-11-11
person.phone = 07700 900 563
person.address = Haven House, 5 Marine Row, Clacton-on-Sea, CO15 1ZZ
person.pregnant = false
person.care_leaver = true
person.armed_forces = false
needs.domestic_abuse = true
risk.arson = false
housing.loss_reason = Two year limit of the project reached
""", shape="Yes and No each a cell with its own box cell, X in one", format="html", writer="sharepoint",
  lenient="reason housing.loss_reason housing.situation homeless_status homeless_date agency referrer.role consent.given")

M("html-definition-list", "referral", """
From: Connect <noreply@casebook-crm.example>
Reply-To: yasmin.toor@fresh-paths.example
To: housingoptions@rochford.gov.uk
Subject: Yasmin Toor has sent you a document
Date: Tue, 1 Dec 2026 08:40:00 +0000
""", H("""<html><body style="font-family:sans-serif"><p>Dear Rochford Housing,</p><p>Please find our referral under the duty to refer. I am Jamie's Personal Adviser and can be reached on the number below.</p>
<dl><dt>Young person</dt><dd>Jamie-Leigh Salter</dd><dt>Born</dt><dd>2 December 2008</dd><dt>Status</dt><dd>Relevant child, care leaver from 2 December 2026</dd>
<dt>Present placement</dt><dd>Semi-independent unit, 12 Hawkwell Path, Hockley SS5 4ZZ</dd><dt>Placement ends</dt><dd>15 January 2027</dd>
<dt>Health</dt><dd>Autism; no medication</dd><dt>Contact</dt><dd>07700 900 204 (prefers text)</dd><dt>Agreement</dt><dd>Jamie agreed in our meeting on 27 November 2026 that we refer to Rochford</dd></dl>
<p>Yasmin Toor<br>Personal Adviser, Leaving Care Team<br>Fresh Paths for Northfen County Council<br>01632 960 640<br>yasmin.toor@fresh-paths.example</p></body></html>"""), """
authority = Rochford
homeless_date = 2027-01-15
agency = social_services
consent.given = true
consent.method = oral
consent.date = 2026-11-27
referrer.name = Yasmin Toor
referrer.role = Personal Adviser
referrer.organisation = Fresh Paths for Northfen County Council
referrer.team = Leaving Care Team
referrer.email = yasmin.toor@fresh-paths.example
referrer.phone = 01632 960 640
person.name = Jamie-Leigh Salter
person.date_of_birth = 2008-12-02
person.phone = 07700 900 204
person.address = Semi-independent unit, 12 Hawkwell Path, Hockley SS5 4ZZ
person.care_leaver = true
""", shape="definition list, sent by a case system from a no-reply address with Reply-To", format="html", writer="crm",
  lenient="authority homeless_date homeless_status agency consent.method referrer.organisation housing.situation needs.physical_health needs.mental_health needs.support reason")

M("html-labels-with-answers-in-spans", "referral", """
From: "Patel, Deepa" <deepa.patel@dwp.gov.uk.example>
To: "Housing Options" <housing.options@harlow.gov.uk>
Subject: Duty to refer from Harlow JCP
Date: Mon, 16 Nov 2026 09:30:00 +0000
""", H("""<html><body>
<p><span style="font-weight:600">Customer name</span><br/><span>Barry John Whybrow</span></p>
<p><span style="font-weight:600">Customer date of birth</span><br/><span>05/02/1966</span></p>
<p><span style="font-weight:600">Customer National Insurance number</span><br/><span>QQ 98 76 54 A</span></p>
<p><span style="font-weight:600">Customer address</span><br/><span>Flat 44 The Hides<br/>Harlow<br/>CM20 3ZZ</span></p>
<p><span style="font-weight:600">Customer telephone</span><br/><span>07700 900 480</span></p>
<p><span style="font-weight:600">Reason customer is threatened with homelessness</span><br/><span>Possession order 12/11/2026, arrears &pound;3,877.21, must leave by 26/11/2026</span></p>
<p><span style="font-weight:600">Landlord</span><br/><span>Gibberd Homes</span></p>
<p><span style="font-weight:600">Has the customer agreed to this referral?</span><br/><span>Yes &#8211; verbally</span></p>
<p><span style="font-weight:600">Work coach</span><br/><span>Deepa Patel</span></p>
<p><span style="font-weight:600">Jobcentre</span><br/><span>Harlow</span></p>
<p style="font-size:8pt">This email and any files transmitted with it are intended solely for the use of the individual or entity to whom they are addressed. If you have received it in error, contact 01632 960 000 and delete it. DWP monitors email.</p>
</body></html>"""), """
reason = Possession order 12/11/2026, arrears \u00a33,877.21, must leave by 26/11/2026
homeless_status = threatened
agency = jobcentre
consent.given = true
consent.method = oral
referrer.name = Deepa Patel
referrer.role = Work coach
person.name = Barry John Whybrow
person.date_of_birth = 1966-02-05
person.ni_number = QQ987654A
person.address = Flat 44 The Hides, Harlow, CM20 3ZZ
person.phone = 07700 900 480
housing.landlord = Gibberd Homes
""", shape="bold span, line break, answer; disclaimer with another telephone number", format="html", writer="outlook web",
  lenient="homeless_date housing.arrears referrer.organisation referrer.team housing.loss_reason")

M("refuge-two-labels-a-cell", "referral", """
From: Sorcha Dunleavy <sorcha@eastern-womens.example>
To: housingsolutionsteam@southend.gov.uk
Subject: Refuge move on (Duty to Refer)
Date: Fri, 2 Oct 2026 18:01:00 +0100
""", H("""<div dir="ltr"><div>Hi, referral for a resident who has to move on, details below. She agrees to it.</div><br>
<table style="border-collapse:collapse"><tbody><tr><td>Full name &amp; any other names</td><td>Fatemeh Karimi (n&eacute;e Sohrabi)</td></tr>
<tr><td>DOB &amp; age</td><td>20/05/1986, 40</td></tr><tr><td>Safe number &amp; best time</td><td>07700 900 681, mornings</td></tr>
<tr><td>First language / interpreter?</td><td>Farsi / yes</td></tr><tr><td>Perpetrator name</td><td>Reza Karimi</td></tr><tr><td>Perpetrator DOB</td><td>02/02/1980</td></tr>
<tr><td>Perpetrator address</td><td>Stevenage</td></tr><tr><td>Children with her</td><td>Parsa Karimi, son, 01/09/2017</td></tr>
<tr><td>Why Southend and not her own council?</td><td>Not safe in Stevenage, MARAC case</td></tr><tr><td>Date she must leave refuge</td><td>30/10/2026</td></tr></tbody></table><br>
<div>Sorcha Dunleavy, Refuge Manager, Eastern Women's Aid Partnership, 01632 960 366</div></div>"""), """
homeless_date = 2026-10-30
agency = other
consent.given = true
referrer.name = Sorcha Dunleavy
referrer.role = Refuge Manager
referrer.organisation = Eastern Women's Aid Partnership
referrer.phone = 01632 960 366
person.name = Fatemeh Karimi
person.known_as = Sohrabi
person.date_of_birth = 1986-05-20
person.phone = 07700 900 681
person.language = Farsi
person.interpreter_needed = true
household = Parsa Karimi | son | 2017-09-01
local_connection.reason_elsewhere = Not safe in Stevenage, MARAC case
needs.domestic_abuse = true
""", shape="two labels a cell, the abuser's name and date of birth between", format="html", writer="gmail",
  lenient="person.known_as person.contact_via homeless_date homeless_status authority housing.situation consent.method reason")

M("cas-referral-both-consents", "referral", """
From: Gemma Stoppard <gemma.stoppard@probation-eoe.example>
To: housing.adviceemail@chelmsford.gov.uk
Subject: DTR for CAS3 applicant
Date: Tue, 8 Sep 2026 17:17:00 +0100
""", H("""<html><body><p>Hi, DTR needed before I can send the CAS3.</p><table>
<tr><td>Name</td><td>Lee Hanrahan</td></tr><tr><td>DOB</td><td>3-Apr-87</td></tr><tr><td>NOMIS/CRN</td><td>A3310CD / C772619</td></tr>
<tr><td>Location</td><td>HMP Highpoint (South)</td></tr><tr><td>Release</td><td>3-Nov-26 (standard recall, PRRD)</td></tr>
<tr><td>Has consent for CAS3 been given?</td><td>Yes</td></tr><tr><td>CAS3 compact signed</td><td>Yes</td></tr><tr><td>CAS3 referral</td><td>to be made once DTR ref received</td></tr>
<tr><td>Home local authority</td><td>Chelmsford</td></tr><tr><td>Housing history</td><td>Supported lodgings 2024-25, ended when recalled</td></tr><tr><td>Risk</td><td>Medium RoSH, known adult</td></tr></table>
<p>Gemma Stoppard<br>Probation Practitioner, Chelmsford<br>01632 960 447</p></body></html>"""), """
authority = Chelmsford
agency = probation
referrer.name = Gemma Stoppard
referrer.role = Probation Practitioner
referrer.phone = 01632 960 447
person.name = Lee Hanrahan
person.date_of_birth = 1987-04-03
person.prison_number = A3310CD
person.crn = C772619
custody.prison = HMP Highpoint
custody.status = recall
custody.release_date = 2026-11-03
custody.release_type = standard recall
custody.cas3 = true
risk.level = medium
""", shape="CAS3 consent only: consent to the referral is not stated", format="html", writer="outlook web",
  lenient="custody.release_type custody.prison risk.summary housing.loss_reason housing.situation reason referrer.team referrer.organisation person.last_settled_address")
