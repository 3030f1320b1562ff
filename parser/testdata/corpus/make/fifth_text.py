#!/usr/bin/python3
"""Mails whose body is the referral. Needs what third_lib.py names; run fifth_all.py."""
from fifth_lib import *  # noqa: F401,F403


def all_():
    # 1
    f = F("text-jobcentre-lines", "text", "", "lines typed from a template, short covering words", lenient=["unmapped"])
    body = "Good morning\n\nPlease accept this as a duty to refer from Jobcentre Plus. Customer is aware.\n\n" + labels([
        f("Customer name", "Terence Gillick", "n"), f("DoB", "28/12/1967", dob="1967-12-28"), f("NINO", "YW 20 19 84 A", ni="YW201984A"), f("Contact number", "07700 900 613", "ph"),
        f("Email", "none"), f("Current address", "39 Hessle Grove, Grimsby DN31 2RT", "ad"), f("Type of accommodation", "Private rented", "sit"),
        f("Date homeless from", "16/10/2026", hd="2026-10-16"), f("Reason for homelessness", "Eviction, landlord wants the house for his son", "re"),
        f("Any vulnerabilities", "Had a heart attack in June", "phy"), f("Consent given", "Yes", cg=True), f("Area customer wishes to be housed", "North East Lincolnshire", "au"),
    ]) + "\n\nKind regards\n\nAngela Ruddock | Work Coach | Grimsby Jobcentre\nT: 01632 960 011\nangela.ruddock@grimsby-jcp.example\n"
    f.g(ag="jobcentre", rn="Angela Ruddock", rr="Work Coach", rg="Grimsby Jobcentre", rp="01632 960 011", rm="angela.ruddock@grimsby-jcp.example")
    f.lenient += ["needs.physical_health", "homeless_status", "housing.loss_reason", "authority", "needs.support", "housing.landlord"]
    f.send("Angela Ruddock <angela.ruddock@grimsby-jcp.example>", "homelessness@nel-housing.example", "Duty to Refer", body, on="2026-09-28")

    # 2
    f = F("text-probation-dashes", "text", "", "answers after dashes, under headings in capitals", lenient=["unmapped"])
    body = "Hi,\n\nDTR as discussed with your duty officer.\n\nPERSON\n" + labels([f("Name", "Samuel Okonjo-Reid", "n"), f("D.O.B", "4th November 1992", dob="1992-11-04"), f("CRN", "F215580", "crn"), f("Tel", "07700 900 822", "ph"), f("Add", "Hope Street Hostel, Room 6, Derby", ad="Hope Street Hostel, Room 6, Derby")], " - ")
    body += "\n\nSUPERVISION\n" + labels([f("Type", "licence, ends Jan 2028", cs="licence"), f("Offence", "Robbery", "cof"), f("RoSH", "Medium", rl="medium"), f("Conditions", "no contact with co-defendants, tagged 8pm-6am", "clc"), f("Exclusions", "Normanton")], " - ")
    body += "\n\nHOUSING\n" + labels([f("Issue", "Hostel stay ends 6th Nov, no move on identified", "re", hd="2026-11-06"), f("Connection", "Lived in Derby since age 5", "lcd", lcg=["residence"]), f("LA", "Derby City", au="Derby"), f("Support", "keyworker at hostel Gemma T", "op")], " - ")
    body += "\n\nCONSENT - " + f("CONSENT", "verbal, 7/10/26", cg=True, cm="oral", cd="2026-10-07")[1] + "\n\nThanks\nHarriet Blunt\nProbation Officer, Derby office\n07700 900 823\n"
    f.g(rn="Harriet Blunt", rr="Probation Officer", rp="07700 900 823", ag="probation", excl="Normanton", rt="Derby office")
    f.lenient += ["homeless_date", "housing.situation", "homeless_status", "referrer.team", "referrer.organisation", "risk.excluded_areas", "local_connection.grounds", "person.address", "other_professionals", "custody.licence_conditions"]
    f.send("Harriet Blunt <harriet.blunt@derbyprob.example>", "housing.options@derbyhomes-lha.example", "DTR SO-R", body, on="2026-10-08")

    # 3
    f = F("text-prison-numbered", "text", "", "council's list of numbered questions answered in the mail", lenient=["unmapped"])
    q = [f("Your name and job title", "Debra Whitcombe, Housing Advice Worker", rn="Debra Whitcombe", rr="Housing Advice Worker"), f("Your organisation", "HMP Exeter", rg="HMP Exeter", ag="prison", cp="HMP Exeter"), f("Your contact details", "d.whitcombe@exeter-omu.example, 01632 960 787", rm="d.whitcombe@exeter-omu.example", rp="01632 960 787"),
         f("Full name of person you are referring", "Alfie Jonathan Snell", "n"), f("Date of birth", "19/9/04", dob="2004-09-19"), f("Their contact details", "via me until release", "via"),
         f("Have they agreed to the referral", "Yes", cg=True), f("Which council area do they want help from", "Torridge", "au"), f("Are they homeless now or at risk", "At risk, release from prison on 20/11/26", hs="threatened", crd="2026-11-20"),
         f("What is the cause of homelessness", "Was living with nan in Bideford who has gone into a care home and council took the flat back.", "re"), f("Do they have any support needs", "autism, needs things explaining twice"),
         f("Any known risks", "none known", "rsum")]
    body = "Dear Torridge housing\n\nAnswers below to the questions on your website.\n\n" + "\n\n".join("%d. %s?\n%s" % (i, a, b) for i, (a, b) in enumerate(q, 1)) + "\n\nDeb\n"
    f.lenient += ["needs.support", "needs.mental_health", "housing.loss_reason", "referrer.organisation", "custody.prison", "homeless_status", "person.contact_via"]
    f.send("Debra Whitcombe <d.whitcombe@exeter-omu.example>", "housing@torridge-dc.example", "referral A Snell", body)

    # 4
    f = F("text-hospital-quoted-template", "text", "", "forwarded by a colleague with a line on top", lenient=["unmapped"])
    inner = labels([f("PATIENT", "Beryl Tonks", "n"), f("NHS NO", "6 1 1 4 0 9 2 2 3 8", nhs="6114092238"), f("DATE OF BIRTH", "10/10/1955", dob="1955-10-10"), f("WARD", "Ward 14 – Cannock Chase Unit", "via"), f("MFFD", "Y"), f("EDD", "19/11", "u"),
                    f("HOME ADDRESS", "8 The Crescent, Rugeley", "ad"), f("TENURE", "council (Cannock Chase DC)", "sit"), f("ISSUE", "House hoarded floor to ceiling, fire service say unsafe, cannot be discharged home", "re"), f("MENTAL HEALTH", "hoarding disorder, sees nobody", "mh"), f("OTHER HEALTH", "COPD, home O2 2l", "phy"),
                    f("CONSENT", "Y - verbal", cg=True, cm="oral"), f("REFERRED BY", "Nikki Dobbs, Complex Discharge Nurse", rn="Nikki Dobbs", rr="Complex Discharge Nurse"), f("CONTACT", "07700 900 195", rp="07700 900 195")])
    body = "Sorry, came to us in error - one for you I think.\nThanks, ASC front door\n\n-----Original Message-----\nFrom: Nikki Dobbs <nikki.dobbs@trentvale.example>\nSent: 10 November 2026 14:22\nTo: ASC Front Door <frontdoor@staffsasc.example>\nSubject: Housing referral\n\nHi\n\n" + inner + "\n\nNikki Dobbs\nTrent Vale University Hospital\nnikki.dobbs@trentvale.example\n"
    f.g(ag="hospital", rg="Trent Vale University Hospital", rm="nikki.dobbs@trentvale.example")
    f.lenient += ["person.contact_via", "authority", "homeless_status", "housing.landlord", "referral_date", "housing.situation", "housing.loss_reason", "needs.physical_health", "referrer.organisation"]
    f.send("ASC Front Door <frontdoor@staffsasc.example>", "housing@cannock-dc.example", "FW: Housing referral", body, on="2026-11-11")

    # 5
    f = F("text-yot-prose", "text", "", "prose with the facts in sentences", lenient=["unmapped"])
    body = """Dear Housing Options

I would like to make a duty to refer for a young man I work with at Sandwell Youth Offending Team. His name is Tariq Mahmood Bashir and his date of birth is 21/02/2009. His number is 07700 900 470.

Tariq is serving a Detention and Training Order at HMYOI Wetherby and is due for release on 4 December 2026. His dad has told us he will not have him back at 112 Cape Hill, so Tariq will be homeless on release. He has an uncle in Walsall but uncle has no room.

Tariq has given verbal consent for me to share his information with Sandwell MBC. He was diagnosed with ADHD last year. There are no known risks to staff.

Happy to meet to discuss.

Regards,

Joanne Pickersgill
YOT Case Manager
01632 960 556
"""
    f.g(n="Tariq Mahmood Bashir", dob="2009-02-21", ph="07700 900 470", cp="HMYOI Wetherby", crd="2026-12-04", hs="threatened", cg=True, cm="oral", au="Sandwell", rn="Joanne Pickersgill", rr="YOT Case Manager", rp="01632 960 556",
        ag="youth_offending_team", rg="Sandwell Youth Offending Team", staff="no known risks to staff", mh="He was diagnosed with ADHD last year.", re="His dad has told us he will not have him back at 112 Cape Hill, so Tariq will be homeless on release.", cs="sentenced")
    f.lenient += ["needs.mental_health", "reason", "risk.to_staff", "custody.status", "person.last_settled_address", "housing.loss_reason", "housing.situation", "referrer.organisation", "referrer.team", "local_connection.details", "custody.sentence_length", "custody.offence", "risk.summary"]
    f.send("Joanne Pickersgill <j.pickersgill@sandwellyot.example>", "homelessness@sandwellhomes.example", "Duty to refer - young person leaving custody", body)

    # 6
    f = F("text-social-worker-bullets", "text", "", "bullets with label and answer, disclaimer below", lenient=["unmapped"])
    q = [f("Who", "Mr Haroon Siddique", n="Haroon Siddique"), f("Born", "13.7.61", dob="1961-07-13"), f("Tel", "07700 900 082 (Punjabi speaker, needs interpreter)", ph="07700 900 082", lang="Punjabi", itp=True), f("Living at", "rear outbuilding, 201 Burton Road, Oldham", "ad"),
         f("Landlord", "Mr Akhtar (cash in hand no agreement)", land="Mr Akhtar"), f("Problem", "Environmental health prohibition order served 22.9.26, must be out by 20.10.26", "re", hd="2026-10-20"), f("Household", "wife Nasreen, dob 2.2.66", hh=[person("Nasreen", "wife", "1966-02-02")]),
         f("Health", "dialysis 3x week at Royal", "phy"), f("Status", "British", "nat"), f("Consent", "yes, via interpreter 24.9.26", cg=True, cd="2026-09-24")]
    body = "Hello\n\nHousing duty to refer from Oldham Adult Social Care:\n\n" + "\n".join("* %s: %s" % x for x in q) + "\n\nMany thanks\n\nLuke Ormerod\nSocial Worker, West Cluster\nTel 01632 960 350\n\n________________________________\nThis email and any files transmitted with it are confidential and intended solely for the use of the individual to whom they are addressed. Please consider the environment before printing.\n"
    f.g(ag="social_services", rn="Luke Ormerod", rr="Social Worker", rt="West Cluster", rp="01632 960 350", rg="Oldham Adult Social Care")
    f.lenient += ["person.nationality", "person.immigration_status", "homeless_status", "referrer.organisation", "referrer.team", "housing.situation", "housing.landlord", "housing.loss_reason"]
    f.send("Luke Ormerod <luke.ormerod@oldham-asc.example>", "housing.options@oldham-housing.example", "DTR Mr S", body, on="2026-09-25")

    # 7
    f = F("text-webform-results", "text", "", "web form's answers, label on one line and answer on the next", lenient=["unmapped"])
    q = [f("Referring organisation type", "Prison", ag="prison"), f("Name of prison", "HMP Peterborough (female)", cp="HMP Peterborough"), f("Referrer full name", "Olwen Hughes-Carr", "rn"), f("Referrer email address", "olwen.hc@pboro-resettlement.example", "rm"), f("Referrer contact number", "01632960234", "rp"),
         f("Applicant title", "Miss"), f("Applicant first name", "Charlene"), f("Applicant last name", "Dobney", n="Charlene Dobney"), f("Applicant date of birth", "1998-03-30", dob="1998-03-30"), f("Applicant prison number", "A6605FC", "pn"), f("Applicant national insurance number", "Not provided"),
         f("Date of release", "2026-10-30", crd="2026-10-30"), f("Will the applicant be homeless on release", "Yes", hs="threatened"), f("Accommodation before custody", "Hostel or supported accommodation", "u"), f("Summary of referral", "Charlene was staying at the YMCA before custody, they wont have her back due to arrears of £412. Under mental health in-reach.", "re", arr="£412"),
         f("Pregnant", "No", preg=False), f("Care leaver", "Yes", cl=True), f("Convicted of arson", "No", arson=False), f("Consent", "Yes, the applicant has consented to this referral", cg=True)]
    body = "A new Duty to Refer form has been submitted.\n\n" + "\n\n".join("%s\n%s" % x for x in q) + "\n"
    f.kinds = ["referral", "portal_notification"]
    f.lenient += ["housing.situation", "housing.loss_reason", "housing.arrears", "needs.mental_health", "referrer.organisation", "housing.landlord", "person.last_settled_address"]
    f.send("Olwen Hughes-Carr <olwen.hc@pboro-resettlement.example>", "housing@ketteringarea.example", "Duty to Refer submission", body)

    # 8
    f = F("text-cmht-dots", "text", "", "dotted leaders, old template", lenient=["unmapped"])
    q = [f("Service user", "Vincent Amoah", "n"), f("DOB", "11.11.1970", dob="1970-11-11"), f("NHS no", "5550 123 987", nhs="5550123987"), f("Address", "14b Lea Bridge Parade, London E10", "ad"), f("Tel", "020 7946 0882", "ph"), f("GP", "The Lea Surgery", "u"), f("Housing problem", "Notice from housing assoc for ASB, court 3 Dec", "re"),
         f("Landlord", "Lea Valley Housing", "land"), f("Diagnosis", "Bipolar affective disorder", "mh"), f("Meds", "Lithium", "u"), f("Risk", "low when well", rl="low"), f("Has client agreed", "Yes", cg=True), f("Name of worker", "Siobhan Gallagher", "rn"), f("Job", "CPN", "rr"), f("Date", "03.11.26", rd="2026-11-03")]
    body = "\n".join(a + "." * (26 - len(a)) + b for a, b in q) + "\n\nSiobhan Gallagher\nWaltham Forest Early Intervention, North East Community Hospital NHS Trust\nMob 07700 900 448\n"
    f.g(rp="07700 900 448")
    f.lenient += ["agency", "referrer.organisation", "referrer.team", "risk.level", "risk.summary", "homeless_status", "housing.tenancy_to_save", "housing.situation", "housing.loss_reason"]
    f.send("Siobhan Gallagher <siobhan.gallagher@nech.example>", "housing.advice@wfhousing.example", "duty to refer - VA", body)

    # 9
    f = F("text-provider-reply-chain", "text", "", "answers given in a reply above the council's own questions", lenient=["unmapped"])
    q = [f("Name", "Ged Thornley", "n"), f("DOB", "15/08/1981", dob="1981-08-15"), f("Mobile", "07700 900 716", "ph"), f("NFA?", "yes since 1st Oct", nfa=True, hs="homeless", hd="2026-10-01"), f("Where sleeping", "Stairwell of Dale St car park", "sit", rs=True), f("Area connection", "Works Sat + Sun at Liverpool market", "lcd", lcg=["employment"]), f("Substance use", "Crack, wants help", "sub"), f("Client happy for referral", "yes verbal", cg=True, cm="oral")]
    body = "Hi Paula\n\nYes, details for the duty to refer here:\n\n" + labels(q) + "\n\nHe lost his last place (Whitechapel Project) for missing too many nights.\n\nCheers\nMo\n\nMohammed Latif\nOutreach Worker, Streetwise Merseyside (charity)\n07700 900 717\n\nOn Mon, 12 Oct 2026 at 09:14, Paula Hesketh <p.hesketh@lpoolhousing.example> wrote:\n> Hi Mo\n> could you send me name, dob, a contact number and where he is sleeping\n> please so I can open a case. Does he consent?\n> Paula\n"
    f.g(rn="Mohammed Latif", rr="Outreach Worker", rg="Streetwise Merseyside", rp="07700 900 717", ag="other")
    f.lenient += ["housing.loss_reason", "reason", "homeless_date", "person.no_fixed_abode", "local_connection.details", "authority", "person.last_settled_address"]
    f.send("Mo Latif <mo@streetwise-mersey.example>", "p.hesketh@lpoolhousing.example", "Re: rough sleeper", body, on="2026-10-12")

    # 10
    f = F("text-army-welfare-two-a-line", "text", "", "two labels a line, old habits of a typist", lenient=["unmapped"])
    body = "DUTY TO REFER - RAF WELFARE\n\n"
    for one in [[f("Name", "Cpl Louise Haddock", n="Louise Haddock"), f("DOB", "20 Jan 91", dob="1991-01-20")], [f("Tel", "07700 900 531", "ph"), f("Email", "lou.haddock@homepost.example", "em")], [f("Address", "22 Lancaster Walk, Marham PE33 9QQ", ad="22 Lancaster Walk, Marham PE33 9QQ")], [f("Leaving date", "11 Jan 27", "u"), f("Must vacate by", "11 Jan 27", hd="2027-01-11")],
                [f("Household", "husband Gary, 2 boys 6 and 8", hh=[person("Gary", "husband")])], [f("Council", "King's Lynn & W Norfolk", au="Kings Lynn and West Norfolk"), f("Consent", "Y (written)", cg=True, cm="written")]]:
        body += "     ".join("%s: %s" % x for x in one) + "\n"
    body += "\nReason: " + f("", "End of engagement, cannot get a mortgage, savings gone on debts. Have applied to 4 private lets without success.", "re")[1] + "\n\nFlt Lt (Retd) Nigel Wroe, SSAFA RAF caseworker\nnigel.wroe@rafwelfare.example / 01632 960 063\n26 Oct 26\n"
    f.g(ag="armed_forces", af=True, rn="Nigel Wroe", rr="SSAFA RAF caseworker", rm="nigel.wroe@rafwelfare.example", rp="01632 960 063", rd="2026-10-26")
    f.lenient += ["household", "person.armed_forces", "homeless_status", "referrer.role", "agency", "referrer.organisation", "housing.situation", "referrer.team", "housing.loss_reason"]
    f.send("Nigel Wroe <nigel.wroe@rafwelfare.example>", "housing.options@wnorfolk.example", "DTR Cpl Haddock", body)
