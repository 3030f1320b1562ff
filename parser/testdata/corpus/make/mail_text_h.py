"""The ordinary mail of a housing inbox: none of it is to be answered by a robot. Needs mail_lib.py."""
from mail_lib import A, ALT, H, M, MIX, T

M("other-rota", "other", """
From: Mandy Sparkes <mandy.sparkes@castlepoint.gov.uk>
To: Housingoptions@castlepoint.gov.uk
Subject: Duty rota w/c 9 November
Date: Thu, 5 Nov 2026 14:00:00 +0000
""", """
Hi all

Mon: Priti (am) / Mandy (pm)
Tue: Mandy
Wed: Neil - DTR inbox
Thu: Priti
Fri: Neil (am) / Sue (pm)
Out of hours: EDT

Shout if any problems
M
""", shape="a rota with labels", format="none")

M("other-procedure-question", "other", """
From: Tina Lovage <tina.lovage@probation-eoe.example>
To: HousingOptions@thurrock.gov.uk
Subject: Quick question about duty to refer
Date: Wed, 12 Aug 2026 10:10:00 +0100
""", """
Hi,

Do you still take DTRs by email or do we have to use the portal now? And for someone released in more than 56 days do you want it now or nearer the time? I have a couple coming up and want to get it right.

Thanks
Tina Lovage
PSO, courts team
""", shape="a professional asks how to refer; refers nobody", format="none", review=True, lenient="review")

M("other-thanks-after-case", "other", """
From: Beth Ingram <beth.ingram@probation-eoe.example>
To: housing.adviceemail@chelmsford.gov.uk
Subject: Thank you
Date: Mon, 2 Nov 2026 09:00:00 +0000
""", """
Just a note to say how brilliant Amrit was on Friday with a very tricky release. Please pass it on to his manager.

Beth
""", shape="thanks", format="none")

M("other-training-dates", "other", """
From: Essex Learning <learning@northfen-social.example>
To: housingoptions@rochford.gov.uk; housingneeds@brentwood.gov.uk
Subject: Trauma informed practice: dates for housing staff
Date: Tue, 8 Sep 2026 11:00:00 +0100
""", """
Dear managers

Places are available for your officers on:
22 September 2026, 9.30 to 12.30, Teams
6 October 2026, 13.00 to 16.00, County Hall

Please reply with: name of delegate, job title, email, line manager, any access needs.

Workforce Development
""", shape="training for colleagues, with labels of a form", format="none")

M("other-vacancy-supported-housing", "other", """
From: Portia Mensah <portia@haven-supported.example>
To: housingoptions@tendringdc.gov.uk
Subject: Vacancy at Haven House
Date: Fri, 25 Sep 2026 15:40:00 +0100
""", """
Hi team

We have a room coming up from 5 October.

Room: 4 (first floor, shared kitchen)
Age: 18 to 25
Rent: £214.60 service charge £18 ineligible
Not suitable for: arson, schedule 1
Referrals: by our form please, same as last time

Portia
""", shape="a vacancy, asks for referrals", format="none")

M("other-tenant-repair", "other", """
From: Gail Hutchings <gail.hutchings@inbox.example>
To: housing.solutions@basildon.gov.uk
Subject: damp AGAIN
Date: Sun, 11 Oct 2026 18:22:00 +0100
""", MIX(T("""
This is the 4th time I have emailed about the black mould in my sons bedroom at 3 Ghyllgrove Path. He has asthma. Name: Gail Hutchings. Tenancy ref: 0098121. Phone 07700 900 505. Pictures attached. If nobody comes this week I am going to the papers.
"""), A("IMG_2231.txt", "text/plain", "picture placeholder\n")), shape="an angry tenant", format="none")

M("other-landlord-about-prisoner", "other", """
From: Surinder Bains <s.bains@inbox.example>
To: HousingOptions@thurrock.gov.uk
Subject: tenant in jail - 80 Chafford Way
Date: Mon, 24 Aug 2026 12:00:00 +0100
""", """
Dear Council

My tenant Michael Pearman has been put in prison and the rent has stopped. Can I change the locks? Housing benefit was paid to me direct until this month. When will he be released, do you know? I have somebody else wanting the flat.

S Bains (landlord)
""", shape="a landlord about somebody in prison", format="none")

M("other-council-tax", "other", """
From: "K. Aspinall" <k.aspinall@inbox.example>
To: housing.options@harlow.gov.uk
Subject: Council tax bill
Date: Thu, 17 Sep 2026 09:12:00 +0100
""", """
Account number 8801237. I've been billed for a flat I left in June when I moved into the hostel. I was told I'd be exempt. Who do I speak to? I can't get through on the phone.
""", shape="council tax", format="none")

M("other-any-news-stranger", "other", """
From: Wes <wes.tanfield@inbox.example>
To: dutytorefer@colchester.gov.uk
Subject: any news?
Date: Tue, 20 Oct 2026 10:00:00 +0100
""", """
hi any news on my housing application? been on the list since feb, band C, bid on 6 places. Wes Tanfield 07700 900 606
""", shape="'any news?' from somebody never referred", format="none")

M("other-applicant-documents", "other", """
From: Ileana Popa <ileana.popa@inbox.example>
To: housingoptions@braintree.gov.uk
Subject: documents you asked
Date: Wed, 7 Oct 2026 20:10:00 +0100
""", MIX(T("""
Good evening, please see my payslips and passport for my housing register application, ref HR/22/61190. My officer is called Priti. Thank you, Ileana Popa
"""), A("payslip sept.pdf", "application/pdf", b"%PDF-1.4\n%%EOF\n")), shape="documents of an applicant, not of a referral", format="none")

M("other-changed-number-tenant", "other", """
From: d.whitlow@inbox.example
To: housingsolutionsteam@southend.gov.uk
Subject: new phone number
Date: Mon, 10 Aug 2026 13:05:00 +0100
""", """
Hi my number has changed to 07700 900 888 please update. Dawn Whitlow dob 4/4/81, 9 Burr Hill Chase.
""", shape="a changed number of an applicant", format="none")

M("other-solicitor-disrepair", "other", """
From: Claims <claims@marchbank-law.example>
To: housing.solutions@basildon.gov.uk
Subject: Letter of claim - housing conditions - 12 Swan Mead
Date: Fri, 4 Dec 2026 16:59:00 +0000
""", """
Dear Sirs

Our client: Mr Peter Gorman
Property: 12 Swan Mead, Basildon
Our ref: PG/HD/331

We are instructed under the Pre-Action Protocol for Housing Conditions Claims. Our client has suffered leaks since March 2025. Please admit liability within 20 working days and instruct a joint surveyor.

Yours faithfully
Marchbank Law LLP
""", shape="disrepair letter with labels", format="none")

M("other-contractor-works", "other", """
From: Jobs Desk <jobs@keystone-maint.example>
To: housingoptions@rochford.gov.uk
Subject: Void works order WO-55121 complete
Date: Tue, 13 Oct 2026 15:30:00 +0100
""", """
WO-55121
Property: 5 Stambridge Close (TA unit)
Works: replace entrance lock, clear rubbish, clean
Completed: 13/10/2026
Operative: Steve
Keys: in safe

Keystone Maintenance
""", shape="a contractor's job sheet", format="none")

M("other-councillor-casework", "other", """
From: Cllr Rita Fairhall <cllr.rfairhall@brentwood.gov.uk>
To: housingneeds@brentwood.gov.uk
Subject: Resident in need
Date: Sat, 3 Oct 2026 09:41:00 +0100
""", """
Dear officers, I met a resident at my surgery today, a Mrs Tapping of Hatch Road, who is in a first floor flat and can no longer manage the stairs. She is not homeless but would like a move. Could someone contact her and let me know what is possible?

Rita
""", shape="a councillor's casework", format="none")

M("other-meeting-prison-panel", "other", """
From: Sunita Gill <sunita.gill@probation-eoe.example>
To: housing.adviceemail@chelmsford.gov.uk; housingoptions@maldon.gov.uk
Subject: Prison leaver panel - agenda 18 November
Date: Wed, 11 Nov 2026 16:20:00 +0000
""", """
Dear all

Agenda for next week's cross county prison leaver panel:

1. Minutes and actions
2. Releases due December and January (list to be shared on the call only)
3. CAS3 move on
4. Duty to refer: quality of forms, consent
5. AOB

Teams link in the calendar entry.

Sunita
""", shape="an agenda from a referrer's domain with a referral's words", format="none", lenient="review")

M("other-hb-notice-internal", "other", """
From: Benefits <benefits@harlow.gov.uk>
To: housing.options@harlow.gov.uk
Subject: TA claims outstanding
Date: Mon, 16 Nov 2026 10:00:00 +0000
""", H("""<html><body><p>Hi, HB claims still awaited for these TA placements:</p><table border=1><tr><th>Name</th><th>Unit</th><th>Start</th><th>Claim ref</th></tr><tr><td>J Whelan</td><td>Terminus 3</td><td>02/11/26</td><td>-</td></tr><tr><td>S Adeola</td><td>Terminus 8</td><td>04/11/26</td><td>HB771</td></tr></table><p>Can officers chase please?</p></body></html>"""), shape="a table of people, from inside the council", format="none")

M("other-payslip-password", "other", """
From: Payroll <payroll@maldon.gov.uk>
To: housingoptions@maldon.gov.uk
Subject: Payslip November 2026
Date: Wed, 25 Nov 2026 05:00:00 +0000
""", MIX(T("""
Please find attached your payslip. It is password protected: use the last four digits of your payroll number followed by your date of birth (DDMMYY).
"""), A("payslip.pdf", "application/pdf", b"%PDF-1.4\n1 0 obj<</Filter/Standard/V 2/R 3/Length 128/P -44>>endobj\ntrailer<</Encrypt 1 0 R>>\n%%EOF\n")), shape="a protected payslip is no wrapper", format="none")

M("other-newspaper-comment", "other information_request", """
From: Newsdesk <newsdesk@essex-gazette.example>
To: dutytorefer@colchester.gov.uk
Subject: Comment please by 4pm
Date: Thu, 10 Dec 2026 11:02:00 +0000
""", """
Hi, we are running a story on men released from Chelmsford prison being given tents. Could the council let us have a comment, and say how many duty to refer notices it got from the prison last year? Deadline 4pm today.

Thanks
Newsdesk, 01632 960 150
""", shape="press question: no FOI is named", format="none", lenient="review")

M("other-which-council", "other", """
From: Carys Lovell <carys.lovell@probation-eoe.example>
To: housingneeds@brentwood.gov.uk
Subject: which council is CM15?
Date: Thu, 22 Oct 2026 09:00:00 +0100
""", """
Hi, before I send a referral for a man leaving HMP Berwyn, can you tell me whether Kelvedon Hatch is yours or Epping's? His mum is there. He hasn't signed the consent yet so I am not sending anything.

Carys
""", shape="a question before a referral; no consent, no name", format="none", review=True, lenient="review")

M("other-job-application", "other", """
From: Neha Bansal <neha.bansal@inbox.example>
To: housingoptions@tendringdc.gov.uk
Subject: Housing Officer role
Date: Sun, 6 Sep 2026 17:17:00 +0100
""", """
Dear Sir or Madam

I would like to apply for the Housing Options Officer post (ref HOO/26). I have worked for two years in a hospital discharge team where I completed duty to refer forms, and before that at HMP Peterborough. Please find my details below.

Name: Neha Bansal
Date of birth: 15/05/1994
Phone: 07700 900 717
Referee: Mr A. Turnbull, Discharge Manager, 01632 960 240

Kind regards
Neha
""", shape="a job application with name, date of birth and a referee", format="none")
