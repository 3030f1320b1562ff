"""Mail about cases, and the ordinary mail of a housing inbox."""
from docx import Document
from kit import *

# Chasers.
emit("chaser-plain", mail("Delroy Whittle <delroy.whittle@probation-north.example>", "Housingoptions@uttlesford.gov.uk", "Any update? N Cafferkey", "Mon, 12 Oct 2026 09:00:00 +0100", text="""
Morning,

I sent a duty to refer for Niall Cafferkey on 24 September and haven't heard who has picked it up. Can you let me know who the allocated officer is and whether he has been contacted please?

Thanks
Del
Probation Officer
"""), "chaser", "none", "hand-typed mail", "asks who has the case")
d = Document(); d.add_heading("Resettlement: Duty to Refer", 1); cz = Case({"agency": "prison"})
table(d, [["Prisoner", cz("person.name", "Reece Tolliver")], ["Number", cz("person.prison_number", "A4417FK")], ["Date of birth", cz("person.date_of_birth", "1994-11-09", "09/11/1994")], ["Release date", cz("custody.release_date", "2026-09-14", "14/09/2026")], ["Reason for referral", cz("reason", "Mother's tenancy given up")], ["Consent given?", cz("consent.given", True, "Yes")]])
cz("referrer.name", "Gareth Pugh")
emit("chaser-with-form", mail("Gareth Pugh <gareth.pugh@highpoint.hmps.example>", "housing.solutions@basildon.gov.uk", "RE: DTR - release 14 Sept - second request", "Tue, 01 Sep 2026 10:10:00 +0100", text="""
Hi

Chasing this one again as he is out in under a fortnight and we have had the automatic receipt only (DTR-BAS-M4N8-2KQP). I've attached the form again in case it has gone astray.

Gareth Pugh
""", attach=[("DTR Tolliver.docx", save(d))]), "chaser", "docx", "python-docx", "a chaser with the form attached again", [cz], lenient=["agency", "referrer.name", "custody.prison"])
emit("chaser-ward", mail("Lotte Achterberg <lotte.achterberg@midessexhosp.example>", "housing.adviceemail@chelmsford.gov.uk", "RE: Duty to Refer received: DTR-CHE-55TN-PLX2", "Mon, 24 Aug 2026 11:50:00 +0100", headers=[("In-Reply-To", "<ack-55tn@chelmsford.gov.uk>")], text="""
Hello again, he is medically fit now and bed managers are asking me hourly! What is happening with this referral please?

Lotte

> Thank you. We received your referral on Monday 17 August 2026 at 15:47.
> Local authority: Chelmsford | Reference: DTR-CHE-55TN-PLX2
"""), "chaser", "none", "hand-typed mail", "a reply above the receipt")

# Withdrawals.
emit("withdraw-housed", mail("Shabnam Iqbal <shabnam.iqbal@jcp-harlow.example>", "housing.options@harlow.gov.uk", "Please close DTR-HAR-8QM2-7XKD", "Thu, 08 Oct 2026 10:00:00 +0100", text="""
Hi, please withdraw the duty to refer for my customer (your ref DTR-HAR-8QM2-7XKD). Her landlord has accepted a payment plan and the notice is cancelled so she no longer needs it.

Shabnam
"""), "withdrawal", "none", "hand-typed mail", "the need is over", review=True)
emit("withdraw-consent", mail("Bronwen Keogh <bronwen.keogh@probation-north.example>", "housingoptions@tendringdc.gov.uk", "J Vandermeer - consent withdrawn", "Fri, 21 Aug 2026 13:00:00 +0100", text="""
Good afternoon

Further to my referral of 12 August, Mr Vandermeer rang today to say he no longer agrees to his details being held by the council and does not want to be contacted. Please take this as withdrawal of his consent.

Bronwen Keogh
Clacton Probation
"""), "withdrawal", "none", "hand-typed mail", "consent taken back", review=True)

# Updates.
emit("update-date", mail("Olwen Tudor <olwen.tudor@peterborough.hmps.example>", "housing.needs@peterborough-council.example", "A1190EW release date changed", "Tue, 11 Aug 2026 15:45:00 +0100", text="""
Hello

Just to let you know that Kirsty Langworthy's release has been brought forward under HDC and is now 24/08/2026 and not 04/09/2026 as on the referral I sent you in July.

Olwen
"""), "update", "none", "hand-typed mail", "release brought forward")
emit("update-recall", mail("Gwen Okoro <gwen.okoro@probation-south.example>", "housingsolutionsteam@southend.gov.uk", "LGB update", "Wed, 26 Aug 2026 09:09:00 +0100", text="""
Hi team, Latoya was recalled to custody last night so she won't be at her appointment with you on Thursday. I will let you have a new release date when I know it, please keep the case open.

Gwen
01632 960422
"""), "update", "none", "hand-typed mail", "recall")
cz2 = Case({"agency": "probation"})
d = Document(); d.add_heading("Probation accommodation referral – Duty to Refer", 2)
table(d, [["Surname", "Okonjo", "Forename(s)", "Emmanuel Chidi"], ["D.O.B.", cz2("person.date_of_birth", "1996-02-18", "18-02-96"), "CRN", cz2("person.crn", "E440176")], ["Mobile", cz2("person.phone", "07700 900159"), "Current address", cz2("person.address", "c/o 7 Honeypot Lane, Basildon, SS14 9QQ")], ["Date homeless", cz2("homeless_date", "2026-08-31", "31-08-26"), "Consent given", "Yes"], ["Reason", cz2("reason", "Cousin's tenancy does not allow another adult"), "Referring officer", cz2("referrer.name", "Ffion Caradoc")]])
cz2("person.name", "Emmanuel Chidi Okonjo"); cz2("consent.given", True)
emit("update-corrected-form", mail("Ffion Caradoc <ffion.caradoc@probation-south.example>", "housing.solutions@basildon.gov.uk", "RE: Duty to Refer received: DTR-BAS-9WQK-3TTA - CORRECTED form", "Wed, 12 Aug 2026 09:20:00 +0100", headers=[("In-Reply-To", "<ack-9wqk@basildon.gov.uk>")], text="Apologies, wrong date of birth and phone number on yesterday's form. Corrected version attached, please replace.\n\nFfion", attach=[("Duty to refer form E440176 CORRECTED.docx", save(d))]), "update", "docx", "python-docx", "a corrected form for a known case", [cz2], lenient=["agency", "homeless_status", "housing.loss_reason", "housing.situation"])

# Contact changes.
emit("change-of-com", mail("Parveen Athwal <parveen.athwal@essexprobation.example>", "housing.solutions@basildon.gov.uk", "Change of officer - R Tolliver DTR-BAS-M4N8-2KQP", "Mon, 07 Sep 2026 12:00:00 +0100", text="""
Hi

I am moving to another office on Friday. The new community offender manager for Reece Tolliver is Aoife Brannock, aoife.brannock@essexprobation.example, 01632 960413. Please send everything about his referral to her from now on.

Parveen
"""), "contact_change", "none", "hand-typed mail", "a new offender manager is named")
emit("community-officer-assigned", mail("OMU Wayland <omu@wayland.hmps.example>", "housingoptions@rochford.gov.uk", "Community practitioner now allocated", "Thu, 03 Sep 2026 14:14:00 +0100", text="""
Re our duty to refer for Mr Ransford, A2291FV... sorry, X331508.

A community probation practitioner has now been assigned: Corinne Tasker, Southend office, c.tasker@probation-south.example, 01632 960445. Please update your records and use her as the lead contact.

OMU HMP Wayland
"""), "contact_change", "none", "hand-typed mail", "a practitioner in the community is assigned")

# Requests to save a tenancy.
c = Case({"agency": "prison", "housing.tenancy_to_save": True, "custody.prison": "HMP Chelmsford"})
emit("save-tenancy-letter", mail("Gareth Nettles <gareth.nettles@chelmsford.hmps.example>", "housing.adviceemail@chelmsford.gov.uk", "Tenancy at risk - new reception", "Mon, 20 Jul 2026 10:50:00 +0100", text=f"""
Dear Housing Advice,

We have a man newly in at HMP Chelmsford who has a flat we would like to help him keep. Please can you advise on the rent and contact the landlord.

Name: {c("person.name", "Kevin Stopford")}
Prison number: {c("person.prison_number", "A6150FX")}
DOB: {c("person.date_of_birth", "1975-08-03", "03/08/1975")}
Address of tenancy: 14 Patching Hall Lane, Chelmsford, CM1 9QQ
Landlord: {c("housing.landlord", "CHP")}
Rent arrears: {c("housing.arrears", "£210 at 17 July")}
Sentence: {c("custody.sentence_length", "16 weeks")}
Release date: {c("custody.release_date", "2026-09-11", "11/09/2026")}
How is the rent paid: {c.un("How is the rent paid", "Universal Credit, claim may close")}
Consent: {c("consent.given", True, "Yes")}

{c("referrer.name", "Gareth Nettles")}
{c("referrer.role", "Early Days Resettlement Officer")}
{c("referrer.phone", "01632 960232")}
"""), "retention_request", "text", "hand-typed mail", "labels, help asked to keep a flat", [c], lenient=["housing.situation", "person.last_settled_address", "unmapped", "custody.status", "reason", "referrer.organisation"])
c("housing.situation", "14 Patching Hall Lane, Chelmsford, CM1 9QQ"); c("custody.status", "sentenced")
c = Case({"agency": "probation", "housing.tenancy_to_save": True, "person.name": "Deborah Illingworth", "person.crn": "X290046", "custody.prison": "HMP Peterborough", "custody.release_date": "2027-01-18", "housing.landlord": "Eastlight", "referrer.name": "Judith Amos", "referrer.role": "Probation Officer", "referrer.phone": "01632 960472", "person.date_of_birth": "1981-05-17"})
emit("save-tenancy-prose", mail("Judith Amos <judith.amos@probation-north.example>", "housingoptions@braintree.gov.uk", "Help to save accommodation please (not a DTR)", "Thu, 23 Jul 2026 16:30:00 +0100", text="""
Dear colleagues

Under the Essex protocol may I ask for your help to save a tenancy. Deborah Illingworth (X290046, born 17/05/1981) went to HMP Peterborough last week and is not due out until 18 January 2027. She has an assured tenancy with Eastlight in Halstead and wants to keep it. Her housing costs under Universal Credit will stop after six months and she is worried about arrears building up.

Could you let me have a contact at Eastlight and tell me whether a discretionary housing payment would be considered?

Judith Amos
Probation Officer
01632 960472
"""), "retention_request", "text", "hand-typed mail", "sentences, release months ahead", [c], lenient=["housing.situation", "reason", "custody.status", "homeless_status", "housing.arrears", "referrer.organisation"])
c("housing.situation", "She has an assured tenancy with Eastlight in Halstead")

# Evidence.
emit("evidence-medical", mail("Kwabena Ofori <kwabena.ofori@lindencentre.example>", "housing.adviceemail@chelmsford.gov.uk", "DTR-CHE-0PPX-4N7T - medical letter", "Mon, 17 Aug 2026 10:00:00 +0100", text="As requested please find attached the consultant's letter for the referral we sent on 7 August.\n\nKwabena", attach=[("letter.txt", b"Dear Housing Officer, this is to confirm that the patient is under my care for bipolar affective disorder and takes lithium. Dr P. Sandoval\n")]), "evidence", "none", "hand-typed mail", "a letter asked for, reference in the subject")
emit("evidence-password", mail("Leonie Adair <leonie.adair@probation-south.example>", "housing.solutions@basildon.gov.uk", "Password", "Mon, 14 Sep 2026 09:47:00 +0100", text="Password for the duty to refer I sent a moment ago is Housing26\n\nLeonie Adair"), "evidence", "none", "hand-typed mail", "a password for a form sent before")
emit("evidence-portal", mail("Sharon Okafor <sharon.okafor@lister-hosp.example>", "Housingoptions@uttlesford.gov.uk", "Supporting documents for HPA2/UTT/55120", "Mon, 17 Aug 2026 08:35:00 +0100", text="Good morning,\n\nSupporting documents for the referral I made on the HARP portal on Saturday (ref HPA2/UTT/55120): fire service report and ID.\n\nSharon Okafor\nDischarge Planner, Lister Hospital", attach=[("fire report.pdf", __import__("pdfs").flow([__import__("pdfs").Paragraph("Fire and Rescue Service: incident summary, 2 Church Cottages, Thaxted, 8 August 2026. Property uninhabitable.", __import__("pdfs").N)]))]), "evidence", "none", "hand-typed mail", "documents for a referral made on a portal")

# The ordinary mail of the inbox.
emit("procedure-question", mail("Luke Dacre <luke.dacre@probation-suffolk.example>", "dutytorefer@colchester.gov.uk", "Quick question re DTR process", "Tue, 14 Jul 2026 11:00:00 +0100", text="Hi there\n\nDo you have a form for duty to refer or is an email ok? And does the consent have to be signed or will verbal do? I have a couple to send over next week.\n\nThanks\nLuke\nAP Residential Worker"), "other", "none", "hand-typed mail", "a professional asks about procedure")
emit("landlord-about-prisoner", mail("R. Costa <rcosta@letmail.example>", "housing.options@harlow.gov.uk", "Tenant in prison", "Wed, 22 Jul 2026 17:00:00 +0100", text="I am the landlord of 5 Fern Hill, Harlow. My tenant Mr Darren Pike has gone to prison I believe, the rent has stopped for 2 months and his housing benefit too. What am I supposed to do with his things? Can the council pay the arrears?\n\nRui Costa"), "other", "none", "webmail", "a landlord about a tenant in prison")
emit("panel-agenda", mail("Essex County Council Housing Growth <housing.growth@essexcc.example>", "housingoptions@maldon.gov.uk", "Prison Leavers Panel 10 September - agenda", "Wed, 02 Sep 2026 10:00:00 +0100", text="Dear all\n\nThe agenda for next week's cross county prison leaver panel is below. Please send anonymised cases by Monday.\n\n1. Actions\n2. CAS3 capacity\n3. Duty to refer response times\n4. AOB\n\nJoining link as before."), "other", "none", "hand-typed mail", "an agenda about referrals in general")
emit("tenant-payslip", mail("Chantelle Rowe <chantellerowe@quickmail.example>", "housing.solutions@basildon.gov.uk", "payslips", "Mon, 10 Aug 2026 21:00:00 +0100", text="hi here is my payslips you asked for. one of them is password protected sorry its my date of birth\n\nchantelle rowe application 220411", attach=[("July payslip.pdf", __import__("kit").qpdf(__import__("pdfs").flow([__import__("pdfs").Paragraph("Payslip July 2026", __import__("pdfs").N)]), "--encrypt", "01021990", "own", "128", "--use-aes=y", "--"))]), "other", "none", "webmail", "an applicant's locked payslip")
emit("thanks-only", mail("Philippa Strand <p.strand@warrenhill.hmps.example>", "housing.options@harlow.gov.uk", "RE: Two DTRs", "Wed, 07 Oct 2026 15:05:00 +0100", text="Just wanted to say thank you for the work on these two, both men have somewhere to go which doesn't happen often.\n\nPhilippa"), "other", "none", "hand-typed mail", "thanks")
emit("portal-maintenance", mail("ALERT no-reply <no-reply@housing-alert.example>", "housing.solutions@basildon.gov.uk", "Planned maintenance this weekend", "Thu, 20 Aug 2026 10:00:00 +0100", text="ALERT will not be available from 20:00 on Saturday 22 August to 06:00 on Sunday 23 August. Referrals cannot be submitted during this time. You do not need to do anything.", headers=[("Auto-Submitted", "auto-generated")]), "other", "none", "housing portal", "a portal's notice that is no referral")
