"""Referrals written as letters and notes in the mail itself."""
from kit import *

# A careful letter in sentences.
c = Case({"agency": "probation", "referrer.role": "Probation Officer", "homeless_status": "threatened", "custody.prison": "HMP Chelmsford",
          "custody.release_date": "2026-10-02", "custody.release_type": "HDC", "person.name": "Ashley Penhaligon", "person.date_of_birth": "1988-08-19",
          "person.crn": "X519930", "person.prison_number": "A2260DR", "consent.given": True, "consent.method": "oral", "custody.offence": "possession with intent to supply",
          "housing.loss_reason": "Her partner ended the relationship in June and has told the landlord that she will not be returning to the flat.",
          "reason": "Her partner ended the relationship in June and has told the landlord that she will not be returning to the flat.",
          "local_connection.grounds": ["residence"], "authority": "Braintree", "risk.level": "low", "person.last_settled_address": "5 Cordwainers Yard, Halstead",
          "custody.cas3": True, "lead.name": "Marcus Adeyemi", "lead.email": "marcus.adeyemi@probation-north.example", "lead.phone": "01632 960476",
          "referrer.name": "Marcus Adeyemi", "referrer.team": "Braintree and Chelmsford Probation Office", "person.gender": "female", "custody.status": "sentenced", "custody.sentence_length": "18 month",
          "needs.mental_health": "She is prescribed sertraline for anxiety", "local_connection.details": "She has lived in Halstead since 2015"})
emit("letter-hdc", mail("Marcus Adeyemi <marcus.adeyemi@probation-north.example>", "housingoptions@braintree.gov.uk", "Referral to Braintree District Council under the duty to refer",
     "Mon, 10 Aug 2026 14:25:36 +0100", text="""
Dear colleagues,

I write to refer Ms Ashley Penhaligon (born 19 August 1988, CRN X519930, prison number A2260DR) to Braintree District Council under
section 213B of the Housing Act 1996. She has given me her verbal consent to do so.

Ashley is in HMP Chelmsford serving an 18 month sentence for possession with intent to supply and, all being well, will be released on
HDC on 2 October 2026. Before custody she lived at 5 Cordwainers Yard, Halstead, with her partner. Her partner ended the relationship in
June and has told the landlord that she will not be returning to the flat. She will therefore be homeless on release.

She has lived in Halstead since 2015. She is prescribed sertraline for anxiety and reports no other health problems. She is assessed as
a low risk of serious harm. A CAS3 referral will be made once I have your reference.

I am the person who will co-ordinate the case for Probation: 01632 960476, marcus.adeyemi@probation-north.example.

Yours sincerely,

Marcus Adeyemi
Probation Officer
Braintree and Chelmsford Probation Office
"""), "referral", "text", "hand-typed mail", "a formal letter in sentences", [c],
     lenient=["person.gender", "housing.loss_reason", "reason", "needs.physical_health", "referrer.phone", "referrer.email", "referrer.organisation", "referrer.team", "local_connection.grounds"])

# From a phone, no capitals, almost nothing stated.
c = Case({"person.name": "Jordan Whitbread", "person.phone": "07700 900447", "person.date_of_birth": "1997-06-04", "rough_sleeping": True, "homeless_status": "homeless",
          "consent.given": True, "referrer.name": "Kelly", "agency": "probation",
          "reason": "his nan has died and the council took the flat back"})
emit("from-a-phone", mail("Kelly Ann Stubbs <kelly.stubbs@probation-south.example>", "housing.solutions@basildon.gov.uk", "dtr", "Fri, 28 Aug 2026 16:52:40 +0100", text="""
hi all sorry on phone as laptop died

need to refer jordan whitbread dob 4/6/97 his no is 07700 900447
he is homeless, sleeping in the park behind eastgate last 3 nights. his nan has died and the council took the flat back
hes ok with me telling you all this
can someone ring him today pls, bank holiday weekend!!

kelly
probation

Sent from my iPhone
"""), "referral", "text", "hand-typed mail", "mobile telephone, no capitals, few facts", [c],
     lenient=["housing.loss_reason", "housing.situation", "referrer.organisation", "consent.method", "person.no_fixed_abode"])

# Three people in one mail.
a = Case({"person.name": "Piotr Wasilewski", "person.date_of_birth": "1979-12-05", "person.prison_number": "A7731EX", "custody.release_date": "2026-09-18", "person.nationality": "Polish",
          "reason": "Evicted by landlord while in custody, possessions lost", "person.interpreter_needed": True, "person.language": "Polish", "person.immigration_status": "EUSS settled status",
          "consent.given": True, "local_connection.details": "Worked at the farm in Tiptree for four years"})
b = Case({"person.name": "Lee Marchetti", "person.date_of_birth": "1983-03-22", "person.prison_number": "A0094CT", "custody.release_date": "2026-09-21",
          "reason": "Can't return to ex partner, restraining order", "consent.given": True, "risk.excluded_areas": "Shrub End estate, exclusion until 2028", "needs.substance_misuse": "On methadone 40ml"})
d = Case({"person.name": "Abdirahman Warsame", "person.date_of_birth": "2001-08-30", "person.prison_number": "A5528FD", "custody.release_date": "2026-09-25",
          "reason": "Family home overcrowded, father will not have him back", "consent.given": True, "local_connection.details": "Whole family in Greenstead"})
for x in (a, b, d):
    x("agency", "prison"); x("custody.prison", "HMP Norwich"); x("referrer.name", "Bridget Coyle"); x("referrer.role", "Housing Advice Worker")
    x("referrer.phone", "01632 960702"); x("consent.method", "written"); x("authority", "Colchester"); x("homeless_status", "threatened")
emit("three-leavers", mail("Bridget Coyle <b.coyle@norwich.hmps.example>", "dutytorefer@colchester.gov.uk", "3 x DTR HMP Norwich September releases", "Thu, 20 Aug 2026 12:00:08 +0100", text="""
Afternoon,

Three men to refer to Colchester this month, all HMP Norwich, all NFA on release. Signed consents held on file here for all three.

1. Piotr WASILEWSKI
   DOB 05/12/1979, A7731EX, release 18/09/2026
   Reason: Evicted by landlord while in custody, possessions lost
   Local connection: Worked at the farm in Tiptree for four years
   Nationality: Polish (EUSS settled status). Interpreter needed - Polish

2. Lee MARCHETTI
   DOB 22/03/1983, A0094CT, release 21/09/2026
   Reason: Can't return to ex partner, restraining order
   Exclusions: Shrub End estate, exclusion until 2028
   Substance use: On methadone 40ml

3. Abdirahman WARSAME
   DOB 30/08/2001, A5528FD, release 25/09/2026
   Reason: Family home overcrowded, father will not have him back
   Local connection: Whole family in Greenstead

Can each be phoned via the wing office please, 01632 960703, mornings are best.

Bridget Coyle
Housing Advice Worker
01632 960702
"""), "referral", "text", "hand-typed mail", "three people in a numbered list, common facts above and below it", [a, b, d],
     lenient=["person.no_fixed_abode", "housing.loss_reason", "local_connection.grounds", "custody.licence_conditions", "person.contact_via", "consent.method", "agency", "referrer.organisation"])
for x in (a, b, d):
    x("person.contact_via", "the wing office, 01632 960703, mornings are best")

# Forwarded twice within a council before it reached the right inbox.
c = Case({"agency": "social_services", "person.name": "Moira Stanbridge", "person.date_of_birth": "1949-05-11", "person.phone": "01632 960935",
          "person.address": "Flat 2, 90 London Road, Maldon", "homeless_date": "2026-09-30", "homeless_status": "threatened",
          "housing.landlord": "Mr Petrou", "consent.given": True, "consent.method": "oral", "referrer.name": "Obinna Eze", "referrer.role": "Social Worker",
          "referrer.organisation": "Adult Social Care, Essex County Council", "referrer.phone": "07700 900128",
          "reason": "Her landlord, Mr Petrou, is selling and the notice runs out on 30 September.", "needs.physical_health": "Moira uses a wheelchair outdoors and has a care package twice a day."})
emit("forwarded-twice", mail("Maldon Contact Centre <contact@maldon.gov.uk>", "housingoptions@maldon.gov.uk", "FW: FW: Lady being evicted - duty to refer", "Tue, 01 Sep 2026 09:40:00 +0100", text="""
Housing - one for you I think.

Thanks
Sue
Contact Centre

________________________________
From: Planning Admin <planning@maldon.gov.uk>
Sent: 31 August 2026 16:15
To: Maldon Contact Centre <contact@maldon.gov.uk>
Subject: FW: Lady being evicted - duty to refer

Not ours, please can you pass it on.

> From: Obinna Eze <obinna.eze@asc.essexcc.example>
> Sent: 31 August 2026 10:02
> To: Planning Admin <planning@maldon.gov.uk>
> Subject: Lady being evicted - duty to refer
>
> Dear Housing,
>
> Please take this as a referral under the duty to refer. I am supporting
> Moira Stanbridge, date of birth 11/05/1949, who rents Flat 2, 90 London
> Road, Maldon. Her landlord, Mr Petrou, is selling and the notice runs out
> on 30 September. After that she has nowhere to go.
>
> Moira uses a wheelchair outdoors and has a care package twice a day. She
> is happy for you to ring her on 01632 960935 and told me on Friday that
> she agrees to the referral.
>
> Obinna Eze
> Social Worker
> Adult Social Care, Essex County Council
> 07700 900128
"""), "referral", "text", "hand-typed mail", "the referral quoted with > below two forwarding notes", [c],
     lenient=["consent.method", "consent.date", "housing.loss_reason", "housing.situation", "other_professionals", "needs.support", "person.gender"])

# Emergency department at night; a template with gaps.
c = Case({"agency": "emergency_department", "rough_sleeping": True, "homeless_status": "homeless"})
emit("ed-at-night", mail("ED Navigator <ed.navigator@southessexhosp.example>", "housingsolutionsteam@southend.gov.uk", "URGENT homeless pt - nowhere tonight", "Sun, 20 Sep 2026 02:14:09 +0100", text=f"""
*** Emergency Department homelessness referral ***

Date: {c("referral_date", "2026-09-20", "20/9/26")}        Time: {c.un("Time", "0150")}
Patient: {c("person.name", "Gavin Hurlstone")}
Age/DOB: 41, {c("person.date_of_birth", "1985-01-08", "08/01/85")}
Contact no: no phone, lost
Where can we find them: {c("person.contact_via", "Says he will be at the day centre in Valkyrie Road from 9am")}
Presenting complaint: {c.un("Presenting complaint", "Assaulted while sleeping in a doorway on the High Street, laceration to scalp, sutured")}
Safe place to stay tonight Y/N: N
Consent to refer Y/N: {c("consent.given", True, "Y")}
Anything else: {c("reason", "Lost his room at the hostel a fortnight ago for missing curfew and has been on the street since.")} {c("needs.substance_misuse", "Alcohol dependent, at risk of withdrawal.")}

{c("referrer.name", "Siobhan Nwosu")}, {c("referrer.role", "ED Navigator")}
"""), "referral", "text", "hand-typed mail", "short night template, two facts a line", [c],
     lenient=["housing.loss_reason", "housing.situation", "referrer.team", "referrer.organisation", "needs.physical_health", "unmapped", "person.no_fixed_abode"])

# A commissioned provider: question, answer, question, answer, with a reply below it.
c = Case({"agency": "other", "custody.status": "recall"})
emit("provider-q-and-a", mail("Tamsin Locke <tamsin.locke@brightpath-crs.example>", "Housingoptions@castlepoint.gov.uk", "RE: Prison leaver referral [SEC=OFFICIAL]", "Wed, 07 Oct 2026 10:10:10 +0100", text=f"""
Hi Glenda, of course - see below.

Q. Who are you and who do you work for?
A. {c("referrer.name", "Tamsin Locke")}, {c("referrer.role", "Accommodation Advisor")} with {c("referrer.organisation", "Brightpath Community")}, the commissioned rehabilitative services accommodation provider for Essex. Tel {c("referrer.phone", "07700 900993")}.
Q. Who is the Probation contact?
A. Community Offender Manager {c("lead.name", "Hamish Dunlop")}, {c("lead.email", "h.dunlop@probation-south.example")}, {c("lead.phone", "01632 960431")}
Q. Name of person?
A. {c("person.name", "Dale Eversley")}
Q. When were they born?
A. {c("person.date_of_birth", "1992-02-29", "29.2.1992")}
Q. Prison number?
A. {c("person.prison_number", "A8813DV", "A8813 DV")}
Q. Where are they now?
A. {c("custody.prison", "HMP Bure", "HMP Bure")} on a {c("custody.release_type", "Fixed-term recall", "28 day fixed term recall")}
Q. Date of release?
A. {c("custody.release_date", "2026-10-19", "19 Oct 2026")}
Q. Why will they be homeless?
A. {c("reason", "Lost his bed at the approved premises when he was recalled and it will not be held.")}
Q. Local connection to Castle Point?
A. {c("local_connection.details", "Canvey Island born and bred, parents still there but too frail to take him in.")}
Q. Support needs?
A. {c("needs.support", ["Dyslexia", "anger management", "debt"], "Dyslexia, anger management, debt")}
Q. Has he consented?
A. {c("consent.given", True, "Yes, CRS consent form signed")} {c("consent.date", "2026-10-05", "5th October")}

Hope that's what you need.
Tamsin

From: Glenda Farrow <gfarrow@castlepoint.gov.uk>
Sent: 07 October 2026 09:31
To: Tamsin Locke
Subject: RE: Prison leaver referral

Hi Tamsin, yes happy to take it by email, just send me the usual.
G
"""), "referral", "text", "hand-typed mail", "Q and A lines, reply chain below, provider is not the lead", [c],
     lenient=["consent.method", "consent.date", "local_connection.grounds", "authority", "needs.physical_health", "custody.release_type"])
c("authority", "Castle Point"); c("homeless_status", "threatened"); c("local_connection.grounds", ["family"]); c("consent.method", "written")

# Consent refused, said so plainly.
c = Case({"agency": "probation", "consent.given": False})
emit("does-not-agree", mail("Rosalind Achebe <r.achebe@probation-north.example>", "housingoptions@braintree.gov.uk", "For information - duty to refer, consent not given", "Tue, 15 Sep 2026 15:02:21 +0100", text=f"""
Dear Housing Options

I am recording with you that I have discussed the duty to refer with the man below and he did not consent to a referral. My manager asked me
to send the form over regardless so that it can be seen that we tried.

Person on probation: {c("person.name", "Terence Oakden")}
Date of birth: {c("person.date_of_birth", "1971-04-07", "7 April 1971")}
Consent to referral: No - declined on {c("consent.date", "2026-09-14", "14/09/2026")}
Circumstances: {c("reason", "Staying on different sofas in Witham since leaving his wife in July")}
Referring officer: {c("referrer.name", "Rosalind Achebe")}, {c("referrer.role", "Probation Services Officer")}, {c("referrer.phone", "01632 960482")}

Regards
Rosalind
"""), "referral", "text", "hand-typed mail", "label lines, consent refused", [c], review=True,
     lenient=["homeless_status", "housing.situation", "housing.loss_reason", "consent.date", "consent.method"])
c("homeless_status", "homeless"); c("housing.situation", "Staying on different sofas in Witham since leaving his wife in July")

# A children's social worker about a mother and her children, domestic abuse, paragraphs under capital headings.
c = Case({"agency": "social_services", "needs.domestic_abuse": True, "consent.given": True, "consent.method": "written", "homeless_status": "homeless", "rough_sleeping": False})
c.hh("Maya", "daughter", "2018-03-02"); c.hh("Idris", "son", "2022-07-15")
emit("headings-then-paragraphs", mail("Jemima Abelard <jemima.abelard@cfs.thurrock.example>", "HousingOptions@thurrock.gov.uk", "Confidential: referral for family fleeing abuse", "Fri, 02 Oct 2026 17:20:45 +0100", text=f"""
CONFIDENTIAL - DO NOT DISCLOSE ADDRESS

THE FAMILY
{c("person.name", "Nadia Benhaddou")} (d.o.b. {c("person.date_of_birth", "1994-09-13", "13/09/1994")}), her daughter Maya (02/03/2018) and her son Idris (15/07/2022).

CONTACT
Safe to call between 10 and 2 only, on {c("person.phone", "07700 900889")}. Do not leave a message. Arabic speaker, {c("person.interpreter_needed", True, "an interpreter is needed")}.

WHERE THEY ARE NOW
{c("housing.situation", "Staying with a friend in one room. The friend's landlord has said that they must leave by the end of next week.")} They have a safe place to stay tonight.

WHY WE ARE REFERRING
{c("reason", "Nadia left her husband on 27 September after an assault. He has a key and has been back to the property twice since.")}

AREAS TO AVOID
{c("risk.excluded_areas", "Chadwell St Mary and Tilbury, where his family live")}

CONSENT
Nadia signed our consent form at the office on {c("consent.date", "2026-10-01", "1 October 2026")}.

REFERRER
{c("referrer.name", "Jemima Abelard")}, {c("referrer.role", "Social Worker")}, {c("referrer.team", "Family Support Team 2")}, Thurrock Children's Services, {c("referrer.phone", "01632 960555")}
"""), "referral", "text", "hand-typed mail", "capital headings with paragraphs below, safe contact hours", [c],
     lenient=["homeless_status", "housing.loss_reason", "risk.summary", "person.contact_via", "referrer.organisation"])
c("person.language", "Arabic"); c("referrer.organisation", "Thurrock Children's Services")
