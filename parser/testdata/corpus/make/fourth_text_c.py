#!/usr/bin/python3
"""Referrals in the text and HTML of the mail, third part. Needs what third_lib.py needs."""
from fourth_lib import *


def e(s):
    return escape(s, quote=False).replace("\n", "<br>")


def capitals_blocks():
    m = F("capital-labels-blocks", "text", "", "capital labels without colons on lines of their own, indented answers, several lines to an answer", lenient=("sit", "lcg", "lcd", "hs", "loss"))
    m.g(ag="youth_offending_team")
    q = [m("YOUNG PERSON", "Tobi Lascelles", n="Tobi Lascelles"), m("DATE OF BIRTH", "8 October 2008", dob="2008-10-08"), m("MOBILE", "07700 900 523", "ph"), m("ORDER", "Youth Rehabilitation Order to 15.3.27", cs="community_order"),
         m("WHERE STAYING", "B&B placed by Childrens Services\nMarine Hotel, 3 Pier Ave, Clacton CO15 9ZZ", sit="B&B placed by Childrens Services", ad="Marine Hotel, 3 Pier Ave, Clacton, CO15 9ZZ"), m("UNTIL", "Friday 6th November 2026", hd="2026-11-06"), m("WHY HOMELESS", "Dad in custody, mum's address not safe (county lines). Childrens Services are closing as he is now 18.", "re", loss="Dad in custody, mum's address not safe (county lines)"),
         m("NEEDS", "Speech and language, ADHD", "u"), m("RISKS", "Risk of exploitation HIGH. Has carried knives (NFA 2026). No concerns for staff.", rsum="Risk of exploitation HIGH. Has carried knives", staff="No concerns for staff"), m("AREAS TO AVOID", "Jaywick, Colchester Greenstead", excl="Jaywick, Colchester Greenstead"), m("CONSENT", "Yes. Tobi signed on 26th Oct", cg=True, cm="written", cd="2026-10-26"), m("COUNCIL", "Tendring", au="Tendring")]
    m.g(rn="Araminta Bakshi", rr="YJS Case Manager", rp="07700 900 524", hs="threatened")
    m.lenient += ["consent.date", "homeless_date", "risk.summary", "risk.to_staff", "person.care_leaver", "referrer.organisation", "referrer.team", "needs.mental_health", "person.no_fixed_abode", "risk.level"]
    m.send("Araminta Bakshi <araminta.bakshi@yjs.example>", "housingoptions@tendringdc.gov.uk", "Duty to refer TL", on="2026-10-27", text="Hi, duty to refer below.\n\n" + "\n".join(a + "\n    " + b.replace("\n", "\n    ") for a, b in q) + "\n\nAraminta Bakshi\nYJS Case Manager\n07700 900 524\n\nWorking pattern: Mon, Tue, Thu. Please copy in duty.yjs@yjs.example on my non working days.")


def brackets():
    m = F("answers-after-arrows", "text", "", "a template with answers after arrows, ticks typed as [y] and [n], a reply's quote marks before every line", lenient=("sit", "lcg", "lcd", "hs", "loss"))
    m.g(ag="hospital")
    q = ["PATIENT NAME -> " + m("", "Guinevere Mbatha-Lowe", "n")[1], "DOB -> " + m("", "30.04.1962", dob="1962-04-30")[1], "NHS -> " + m("", "9990001405", "nhs")[1], "ADDRESS (LAST) -> " + m("", "Mobile home 3, Thorney Bay, Canvey SS8 9ZZ", lsa="Mobile home 3, Thorney Bay, Canvey, SS8 9ZZ")[1], "WHY NO LONGER AVAILABLE -> " + m("", "site cleared, licence ended 1/9", loss="site cleared, licence ended 1/9")[1], "[y] homeless now  [n] threatened", "[n] veteran  [n] care leaver  [y] physical disability  [n] mental health  [n] substances", "PHYSICAL -> " + m("", "below elbow amputation R", "phy")[1], "STAFF RISK -> " + m("", "nil", staff="nil")[1], "CONSENT -> " + m("", "verbal 28/10", cg=True, cm="oral", cd="2026-10-28")[1], "COUNCIL -> " + m("", "Castle Point", au="Castle Point")[1], "DISCHARGE -> 3/11/26", "PHONE -> " + m("", "07700 900 622", "ph")[1]]
    m.g(hs="homeless", af=False, cl=False, sup=["physical disability"], rn="Ansel Ridgewell", rr="Discharge Facilitator", rp="01632 960 899", mh="No", sub="No")
    m.lenient += ["needs.support", "needs.mental_health", "needs.substance_misuse", "consent.date", "referrer.organisation", "referrer.team", "referral_date", "person.armed_forces", "person.care_leaver", "risk.to_staff", "needs.physical_health", "homeless_date"]
    m.send("Ansel Ridgewell <ansel.ridgewell@southhospital.example>", "Housingoptions@castlepoint.gov.uk", "RE: RE: template for referrals", on="2026-10-29", text="Here it is filled in.\n\nAnsel Ridgewell\nDischarge Facilitator\n01632 960 899\n\n> On 27 Oct 2026, at 10:02, Housing Options wrote:\n> Hi Ansel, please copy this and fill in, one per patient:\n> (see below)\n\n" + "\n".join(q))


def bilingual():
    m = F("semi-structured-two-referrals", "text", "", "two people in one mail, each a paragraph beginning with number and name, fields by semicolons", lenient=("sit", "lcg", "lcd", "hs", "loss", "re"))
    m.g(ag="prison", rn="Cressida Ogbonna-Hart", rr="Resettlement caseworker", rp="01632 960 134", cp="HMP Chelmsford", au="Colchester",
        n="Emrys Tolland", pn="A3307EK", dob="1994-05-15", crd="2026-11-27", crt="CRD", cof="Burglary", lsa="18 Straight Rd, Colchester, CO3 9ZZ", loss="tenancy ended", cg=True, cm="written", phy="asthma", ln="Opal Greaves", rl="low")
    m.another("agency", "referrer", "authority")
    m.g(n="Reuben Castellan", pn="A5516GA", dob="1988-08-08", crd="2026-12-04", crt="HDC", cp="HMP Chelmsford", cof="Theft", nfa=True, cg=True, cm="oral", sub="heroin, on methadone", ln="Opal Greaves", rl="medium")
    m.lenient += ["custody.prison", "authority", "lead.name", "needs.substance_misuse", "needs.physical_health", "referral_date", "person.no_fixed_abode", "referrer.organisation", "custody.release_type", "consent.date", "custody.status", "referrer.team", "lead.email"]
    m.send("Cressida Ogbonna-Hart <c.ogbonnahart@hmps.example>", "dutytorefer@colchester.gov.uk", "Two for Colchester", on="2026-10-27", text="Dear Colchester City Council\n\nTwo duty to refers from HMP Chelmsford, both ask for Colchester. Opal Greaves is the COM for both.\n\n1) A3307EK Emrys Tolland; dob 15/05/1994; release 27/11/2026 CRD; offence burglary; last address 18 Straight Rd, Colchester, CO3 9ZZ (tenancy ended); low RoSH; asthma; consented in writing.\n\n2) A5516GA Reuben Castellan; dob 08/08/1988; release 04/12/2026 HDC; offence theft; NFA; medium RoSH; heroin, on methadone; consented verbally.\n\nRegards\nCressida Ogbonna-Hart\nResettlement caseworker\n01632 960 134")


def disclaimers():
    m = F("long-disclaimer-table-text", "text", "", "a table pasted as text with tabs, under a long disclaimer first, and a long signature", lenient=("sit", "lcg", "lcd", "hs", "loss"))
    m.g(ag="social_services")
    q = [m("Service user", "Jocelyn Ferrier-Amadi", "n"), m("Date of Birth", "14.02.1983", dob="1983-02-14"), m("Contact no.", "07700 900 715", "ph"), m("Current address", "28 Avon Way, Colchester CO4 9ZZ", ad="28 Avon Way, Colchester, CO4 9ZZ"), m("Tenure", "shared ownership, mortgage arrears", "sit"), m("Arrears", "£7,400", "arr"), m("Possession date", "30 November 2026", hd="2026-11-30"), m("Reason", "Redundancy and long illness, lender has eviction warrant", "re", loss="Redundancy and long illness, lender has eviction warrant"), m("Household", "son Rafe aged 15, parent Olive (84)", hh=[person("Rafe", "son"), person("Olive", "parent")]), m("Health", "long covid; Olive has dementia", phy="long covid"), m("Consent", "verbal, 29 October", cg=True, cm="oral", cd="2026-10-29"), m("Council", "Colchester City Council", au="Colchester")]
    m.g(rn="Harvey Nzinga-Pole", rr="Social Care Assessor", rg="Essex Adult Social Care", rp="01632 960 258", rm="harvey.nzingapole@asc.example", hs="threatened")
    m.lenient += ["household", "needs.physical_health", "consent.date", "referrer.organisation", "referral_date", "housing.tenancy_to_save", "housing.landlord", "referrer.role", "referrer.team"]
    m.send("Harvey Nzinga-Pole <harvey.nzingapole@asc.example>", "dutytorefer@colchester.gov.uk", "DtR - risk of repossession", on="2026-10-30", text="[EXTERNAL EMAIL: this message came from outside your organisation. Do not click links unless you know the sender.]\n\nHi\n\nDuty to refer below, copied from our form.\n\n" + "\n".join("%s\t%s" % x for x in q) + "\n\nThanks\n\nHarvey Nzinga-Pole\nSocial Care Assessor\nEssex Adult Social Care | Central Access\nCounty Hall, Market Road, Chelmsford CM1 9ZZ\nT: 01632 960 258  M: 07700 900 259\nharvey.nzingapole@asc.example\n\nOur vision is to support people to live independent lives. Click here for carers' advice.\nThis email and its attachments may be confidential and subject to legal privilege. If you have received it in error please notify the sender. Any views are those of the author.")


def html_form_rows():
    m = F("formbuilder-email-table", "html", "", "a form builder's mail: th for question, td for answer, section rows spanning, with a checkbox list joined by commas", lenient=("sit", "lcg", "lcd", "hs", "loss"))
    m.g(ag="probation")
    q = [("Your details",), m("Full name", "Emmerson Vaughn-Odedra", "rn"), m("Organisation", "Probation - Harlow", rg="Probation - Harlow"), m("Job role", "Probation Officer", "rr"), m("Work email", "emmerson.vo@probation.example", "rm"), m("Work phone", "07700 900 831", "rp"), ("Their details",), m("Person's name", "Sorrel Lindqvist-Dube", "n"), m("Person's date of birth", "11/03/1996", dob="1996-03-11"), m("Person's phone", "07700 900 832", "ph"), m("Person's email", "sorrel.ld@mail.example", "em"), m("CRN or prison number", "U118290", "crn"), m("Gender", "Non-binary", "sex"), m("Ethnicity", "Mixed or multiple ethnic groups", "eth"),
         ("Housing",), m("Where are they living?", "Supported housing, leaving soon", "sit"), m("Current address", "Room 8, 77 Fourth Avenue, Harlow, CM20 9ZZ", ad="Room 8, 77 Fourth Avenue, Harlow, CM20 9ZZ"), m("Homelessness date", "19/11/2026", hd="2026-11-19"), m("How did they become at risk?", "Served notice by scheme for non-engagement. Needs more support than it can give.", "re", loss="Served notice by scheme for non-engagement", hs="threatened"), m("Anyone with them?", "No"), ("Needs",), m("Support needs (tick all)", "Mental health, Drugs, Offending", sup=["Mental health", "Drugs", "Offending"]), m("More about needs", "Has cPTSD and uses crack; on waiting list for EMDR", "u", mh="cPTSD, on waiting list for EMDR", sub="uses crack"), m("Risk of harm", "Medium", rl="medium"), m("Arson or sexual offences in history?", "Neither", arson=False, rso=False), ("Consent",), m("Does the person consent?", "Yes"), m("How was consent obtained?", "In writing", cg=True, cm="written"), m("Date consent obtained", "23/10/2026", cd="2026-10-23"), m("Which council?", "Harlow", au="Harlow")]
    m.lenient += ["risk.arson", "risk.registered_sex_offender", "needs.mental_health", "needs.substance_misuse", "needs.support", "referrer.organisation", "homeless_status"]
    rows = "".join("<tr><th colspan='2' style='background:#003d2b;color:#fff'>%s</th></tr>" % e(x[0]) if len(x) == 1 else "<tr><th align='left' valign='top'>%s</th><td>%s</td></tr>" % (e(x[0]), e(x[1])) for x in q)
    m.kinds = ["referral", "portal_notification"]
    m.send("Harlow forms <do-not-reply@forms-harlow.example>", "housing.options@harlow.gov.uk", "Duty to refer form - new response", on="2026-10-26", html="<p>New response received 26/10/2026 14:12.</p><table border='0' cellpadding='6'>%s</table>" % rows)


def html_list():
    m = F("html-definition-list", "html", "", "a definition list in an unordered list with bold terms, a logo and a confidentiality footer", lenient=("sit", "lcg", "lcd", "hs", "loss"))
    m.g(ag="hospital")
    q = [m("Patient", "Osric Bellweather-Sy", n="Osric Bellweather-Sy"), m("D.o.b.", "5 December 1948", dob="1948-12-05"), m("NHS no.", "999 000 1510", nhs="9990001510"), m("Ward", "Orchid", via="Ward Orchid"), m("Estimated discharge", "Tue 10 Nov", ), m("Home before admission", "static caravan, Fairfield Holiday Park, Clacton CO15 9ZZ – site closes 14 Nov till March", lsa="static caravan, Fairfield Holiday Park, Clacton, CO15 9ZZ", hd="2026-11-14", loss="site closes till March"), m("Family", "none in the area, son in Australia"), m("Mobility", "walks with frame, falls risk", phy="walks with frame, falls risk"), m("Memory", "mild cognitive impairment", "u"), m("Alcohol", "nil", sub="nil"), m("Consent", "yes, verbal, 26 October", cg=True, cm="oral", cd="2026-10-26"), m("Council", "Tendring", au="Tendring"), m("Referrer", "Bree Sandiford, Discharge Nurse", rn="Bree Sandiford", rr="Discharge Nurse"), m("Tel", "01632 960 921", rp="01632 960 921")]
    m.lenient += ["homeless_date", "person.contact_via", "needs.substance_misuse", "needs.mental_health", "consent.date", "referrer.role", "person.address", "referral_date", "reason", "referrer.organisation", "needs.physical_health", "referrer.team", "housing.situation"]
    m.g(hs="threatened")
    li = "".join("<dt><strong>%s</strong></dt><dd>%s</dd>" % (e(a), e(b)) for a, b in q)
    m.send("Discharge Nurses <discharge.nurses@coastnhs.example>", "housingoptions@tendringdc.gov.uk", "Duty to refer - Mr B-S", on="2026-10-28", html="<img src='cid:logo' alt='Coast Hospitals'><p>Dear colleague, please find a duty to refer:</p><dl>%s</dl><hr><small>Confidential. Coast Hospitals NHS Trust.</small>" % li)


def html_gov():
    m = F("secure-message-copy", "html", "", "a copy of a secure portal message: fields as paragraphs 'Label: value' in spans, blank answers, a banner", lenient=("sit", "lcg", "lcd", "hs", "loss", "re"))
    m.g(ag="armed_forces")
    q = [m("Name of individual", "Thomasina Wexcombe", "n"), m("Date of birth", "1991-10-02", dob="1991-10-02"), ("Service number", "W8811234"), m("Rank", "Pte"), m("Telephone", "07700 900 478", "ph"), m("Email", ""), m("Service accommodation", "3 Ypres Rd, Colchester, CO2 9ZZ", ad="3 Ypres Rd, Colchester, CO2 9ZZ"), m("Required to leave", "2027-01-22", hd="2027-01-22"), m("Reason", "Divorce, entitlement to family quarter ends 93 days after separation", "re", loss="Divorce, entitlement to family quarter ends"), m("Children", "Finn (2019-07-07) and Ada (2022-11-15)", hh=[person("Finn", None, "2019-07-07"), person("Ada", None, "2022-11-15")]), m("Authority to receive referral", "Colchester", au="Colchester"), m("Consent recorded", "Yes, written", cg=True, cm="written"), m("Consent date", "2026-10-20", cd="2026-10-20"), m("Welfare worker", "Lachlan Bircham", "rn"), m("Worker's telephone", "01632 960 346", "rp"), m("Worker's email", "lachlan.b@awsservice.example", "rm"), m("Domestic abuse disclosed", "No", da=False)]
    m.g(hs="threatened", af=True)
    m.lenient += ["household", "person.armed_forces", "referrer.role", "referrer.organisation", "custody.release_date", "homeless_status", "housing.situation", "person.no_fixed_abode", "referral_date"]
    m.send("AWS Secure <secure@awsservice.example>", "dutytorefer@colchester.gov.uk", "Secure message copy: referral", on="2026-10-21", html="<div style='background:#ffd;padding:6px'>Copy of a secure message. Original retained for 30 days.</div>" + "".join("<p><span style='font-weight:600'>%s:</span> <span>%s</span></p>" % (e(a), e(b)) for a, b in q))


def all_():
    for f in (capitals_blocks, brackets, bilingual, disclaimers, html_form_rows, html_list, html_gov):
        f()


if __name__ == "__main__":
    all_()
