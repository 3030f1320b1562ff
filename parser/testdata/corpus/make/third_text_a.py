#!/usr/bin/python3
"""Plain text: forms typed or pasted into the body. Needs what third_lib.py names."""
from third_lib import M


def leader():
    m = M("text-dotted-leaders-omu", "text", "", "dots between label and answer, two blanks a line in places")
    m.g(rd="2026-10-06", au="Harlow", n="Curtis Abernathy-Cole", aka="Curt", dob="1991-02-11", pn="A4471FK", ni="SK402218B", cp="HMP Highpoint",
        crd="2026-11-27", crt="CRD", cof="Burglary dwelling", csl="28 months", cs="sentenced", ag="prison",
        re="Gave up his room at Stewards Road when sentenced. No family able to have him back. Will be street homeless on release.", hs="threatened",
        lsa="Room 4, 118 Stewards Road, Harlow, CM18 7RT", lcg=["family"], lcd="Mother and sister live in Potter Street (over 10 yrs)",
        mh="Low mood, on sertraline 50mg", sub="Cannabis prior to custody", phy="None", af=False, rl="medium", staff="None known",
        cg=True, cm="written", cd="2026-10-05", rn="Yvette Marchbank", rr="Prison Offender Manager", rt="OMU B", rp="01632 960418", rm="yvette.marchbank@hmpps.example",
        ln="Dean Oyelowo", lp="07700 900218", lm="dean.oyelowo@probation.example", rg="HMP Highpoint")
    m.send("OMU Highpoint <omu.hub@hmpps.example>", "housing.options@harlow.example", "DTR - ABERNATHY-COLE A4471FK", """
REFERRAL UNDER THE DUTY TO REFER (HOMELESSNESS REDUCTION ACT 2017)
==================================================================

Date of referral ............ 06/10/26
To (local authority) ........ Harlow

ABOUT THE PRISONER
Surname ..................... ABERNATHY-COLE     Forename(s) ...... Curtis
Known as .................... Curt
Date of birth ............... 11.02.91           Prison no ........ A4471FK
NI number ................... SK 40 22 18 B
Establishment ............... HMP Highpoint
Status ...................... Sentenced
Offence ..................... Burglary dwelling
Length of sentence .......... 28 months
Release date & type ......... 27/11/26 CRD
Armed forces? ............... No

HOUSING
Last settled address ........ Room 4, 118 Stewards Road, Harlow, CM18 7RT
Why homeless ................ Gave up his room at Stewards Road when sentenced. No
                              family able to have him back. Will be street homeless
                              on release.
Local connection ............ Family. Mother and sister live in Potter Street (over 10 yrs)

HEALTH AND RISK
Mental health ............... Low mood, on sertraline 50mg
Physical health ............. None
Drugs / alcohol ............. Cannabis prior to custody
RoSH ........................ Medium
Risk to staff ............... None known

CONSENT
Has the prisoner agreed? .... Yes - signed disclaimer on file, 05/10/26

REFERRED BY
Name ........................ Yvette Marchbank, Prison Offender Manager (OMU B)
Establishment ............... HMP Highpoint
Tel ......................... 01632 960418
Email ....................... yvette.marchbank@hmpps.example
COM in the community ........ Dean Oyelowo 07700 900218 dean.oyelowo@probation.example
""")


def capitals():
    m = M("text-capital-labels-jobcentre", "text", "", "labels in capitals, answers on the next line, jobcentre")
    m.g(n="Blessing Tarka", dob="1998-07-30", ni="PW118834C", ph="07700 900553", em="b.tarka98@mail.example", ad="sofa at friend's, 9a Coggeshall Road, Braintree",
        hs="threatened", hd="2026-11-09", re="Friend's landlord has found out and she has to leave. Was in a room share in Witham until August, lost her job at the warehouse and could not pay.",
        sit="Staying with a friend", lsa="Flat 2, 60 Newland Street, Witham CM8 1AH", cg=True, cm="oral", ag="jobcentre", rn="Gareth Pomfret", rr="Work Coach",
        rg="Braintree Jobcentre", rp="01632 960733", nat="British", preg=True, rd="2026-10-13", rs=False)
    m.send("Gareth Pomfret <g.pomfret@dwp.example>", "housingoptions@braintree.example", "Duty to Refer - customer of Braintree JCP", """
OFFICIAL-SENSITIVE

DATE
13 October 2026

CUSTOMER'S FULL NAME
Blessing TARKA

DOB
30/07/1998

NINO
PW118834C

NATIONALITY
British

CONTACT NO
07700 900553 (text first please)

EMAIL
b.tarka98@mail.example

WHERE ARE THEY STAYING NOW?
sofa at friend's, 9a Coggeshall Road, Braintree

TYPE OF ACCOMMODATION
Staying with a friend

SAFE PLACE TONIGHT?
Yes

LAST SETTLED ADDRESS
Flat 2, 60 Newland Street, Witham CM8 1AH

HOMELESS OR THREATENED WITH HOMELESSNESS?
Threatened

FROM WHAT DATE?
9/11/26

WHY?
Friend's landlord has found out and she has to leave. Was in a room share in Witham until August, lost her job at the warehouse and could not pay.

PREGNANT?
Yes - due Feb

CUSTOMER CONSENTS TO REFERRAL?
Yes, verbally in today's appointment

WORK COACH
Gareth Pomfret

OFFICE
Braintree Jobcentre

TELEPHONE
01632 960733
""")


def answers_below():
    m = M("text-numbered-answers-below", "text", "", "numbered questions, answers after 'A:', some not answered", lenient=["hs", "csl", "au"])
    m.g(n="Tobias Enright", dob="2006-05-19", ph="07700 900671", ag="youth_offending_team", rn="Shanelle Duquesne", rr="YJS Case Manager", rg="Southend Youth Justice Service",
        rp="07700 900672", re="Mum has asked him to leave after arguments over money and missed curfew. She will keep him until the weekend of 14 November.",
        hs="threatened", hd="2026-11-14", ad="23 Burr Hill Chase, Southend-on-Sea SS2 6PE", sit="Living at home with mum", cs="community_order",
        cl=False, cg=True, cm="written", cd="2026-10-29", rl="low", mh="ADHD, not medicated", af=False, lcg=["residence"], lcd="Born in Southend and has always lived here",
        sub="Occasional cannabis, working with the young people's drug service")
    m.send("Shanelle Duquesne <shanelle.duquesne@southend-yjs.example>", "housingsolutionsteam@southend.example", "Referral under duty to refer (TE)", """
Hello,

Our template won't open for me so I have typed the questions out.

1. Who is being referred?
A: Tobias Enright

2. Date of birth?
A: 19th May 2006

3. Telephone of young person?
A: 07700 900671

4. Address at present?
A: 23 Burr Hill Chase, Southend-on-Sea SS2 6PE

5. What sort of accommodation is it?
A: Living at home with mum

6. What is the reason for the referral?
A: Mum has asked him to leave after arguments over money and missed curfew. She will keep him until the weekend of 14 November.

7. On what date will they become homeless?
A: 14/11/2026

8. Current order?
A: Community order, 12 months, made at Basildon Magistrates

9. Local connection to Southend?
A: Residence. Born in Southend and has always lived here

10. Is the young person a care leaver?
A: No

11. Ex-armed forces?
A: No

12. Mental health?
A: ADHD, not medicated

13. Physical health?
A:

14. Substance use?
A: Occasional cannabis, working with the young people's drug service

15. Risk of serious harm level?
A: Low

16. Has the young person consented, and how?
A: Yes, consent form signed 29/10/2026

17. Name and role of the worker making this referral
A: Shanelle Duquesne, YJS Case Manager

Thanks

Shanelle Duquesne
YJS Case Manager
Southend Youth Justice Service
07700 900672
""")


def brackets():
    m = M("text-square-bracket-ticks", "text", "", "ticks as [x] and [ ], several a line; client's next of kin named", lenient=["via"])
    m.g(rd="2026-09-28", n="Winston Ferreira-Lunt", dob="1959-12-04", nhs="4857773456", ad="14 Orchard Gate, Halstead CO9 1QQ", ph="01632 960921",
        ag="hospital", rn="Philippa Ansty", rr="Discharge Co-ordinator", rg="Broomfield Hospital", rt="Baddow Ward", rp="01632 960100 ext 4417", rm="philippa.ansty@nhs.example",
        hs="threatened", re="Landlord selling, section 21 expires while he is an in-patient. Cannot return to first floor flat after above-knee amputation.", au="Braintree",
        sit="Private rented", save=False, land="Mr K Osei", sup=["Physical disability", "Older person", "Money management"], phy="Left above-knee amputation, wheelchair user, type 2 diabetes",
        mh="None known", sub="None known", da=False, pf=True, cg=True, cm="written", hd="2026-10-31")
    m.send("Discharge Team <discharge.broomfield@nhs.example>", "housingoptions@braintree.example", "Homelessness referral - patient on Baddow Ward", """
HOMELESSNESS REFERRAL - ACUTE HOSPITALS                      Date: 28 Sept 2026
Local authority: Braintree

Patient: Mr Winston Ferreira-Lunt      DOB: 04-12-1959     NHS No: 485 777 3456
Home address: 14 Orchard Gate, Halstead CO9 1QQ
Patient's telephone: 01632 960921
Next of kin: Maria Lunt (daughter) 07700 900114
GP: Dr A Shah, Elizabeth Courtauld Surgery

Source: [ ] A&E  [x] In-patient ward  [ ] Urgent treatment centre
Ward: Baddow Ward          Planned discharge: 12 October 2026

Housing: [ ] Owner  [x] Private rented  [ ] Council/HA  [ ] NFA  [ ] Hostel
Landlord: Mr K Osei
Can the tenancy be kept? [ ] Yes  [x] No
Status: [ ] Homeless today  [x] Threatened with homelessness  Date notice ends: 31 October 2026
Reason for referral:
  Landlord selling, section 21 expires while he is an in-patient. Cannot
  return to first floor flat after above-knee amputation.

Support needs: [ ] Mental health  [x] Physical disability  [ ] Learning disability
               [x] Older person   [ ] Drugs  [ ] Alcohol   [x] Money management
Physical health: Left above-knee amputation, wheelchair user, type 2 diabetes
Mental health: None known
Substance misuse: None known
Domestic abuse: [ ] Yes  [x] No
Recourse to public funds: [x] Yes  [ ] No

Consent of patient: [x] Written  [ ] Verbal  [ ] Not able to consent

Completed by: Philippa Ansty, Discharge Co-ordinator, Broomfield Hospital
01632 960100 ext 4417   philippa.ansty@nhs.example
""")


def webform():
    m = M("text-web-form-mailer-underscores", "text", "", "a web form's mail: field_name: value, machine field names, empty ones kept", kinds=("referral", "portal_notification"), lenient=["review"])
    m.g(rd="2026-11-02", rn="Krystyna Adeoye", rr="Social Worker", rg="Essex Children's Social Care", rt="Leaving Care North", rm="krystyna.adeoye@essexcsc.example", rp="01632 960284",
        ag="social_services", n="Jayden Michael Pryce", dob="2008-10-21", ph="07700 900340", em="jpryce08@mail.example", sex="Male", eth="Mixed White and Black Caribbean", nat="British",
        lang="English", itp=False, cl=True, ad="Room 3, Quayside Supported Living, 7 Hythe Hill, Colchester, CO1 2NE", sit="Supported accommodation, ends at 18",
        hs="threatened", hd="2026-11-20", re="Placement ends after his 18th birthday and provider has served notice. No family option.", cg=True, cm="oral",
        lcg=["care_leaver", "residence"], mh="Anxiety, seen by CAMHS until Sept", sub="None", rsum="Has been targeted by older males, risk of exploitation", preg=False, xr="WF-20261102-0071")
    m.send("Web forms <webforms@colchester-forms.example>", "dutytorefer@colchester.example", "Form submission: duty_to_refer_professional [WF-20261102-0071]", """
A new submission has been received.

submission_reference: WF-20261102-0071
submission_date: 02/11/2026 14:22
referrer_full_name: Krystyna Adeoye
referrer_job_title: Social Worker
referrer_organisation: Essex Children's Social Care
referrer_team: Leaving Care North
referrer_email: krystyna.adeoye@essexcsc.example
referrer_phone: 01632 960284
consent_obtained: Yes
consent_how: Verbal
client_title: Mr
client_first_name: Jayden Michael
client_last_name: Pryce
client_dob: 21/10/2008
client_mobile: 07700 900340
client_email: jpryce08@mail.example
client_gender: Male
client_ethnicity: Mixed White and Black Caribbean
client_nationality: British
client_first_language: English
client_interpreter: No
client_pregnant: No
client_care_leaver: Yes
client_ni_number:
current_address: Room 3, Quayside Supported Living, 7 Hythe Hill, Colchester, CO1 2NE
current_accommodation: Supported accommodation, ends at 18
homeless_status: Threatened with homelessness within 56 days
homeless_date: 20/11/2026
reason_for_referral: Placement ends after his 18th birthday and provider has served notice. No family option.
local_connection: Care leaver; Residence
prison_name:
release_date:
mental_health: Anxiety, seen by CAMHS until Sept
substance_misuse: None
risks: Has been targeted by older males, risk of exploitation
attachments: 0
""")


def tabs():
    m = M("text-sheet-pasted-with-tabs", "text", "", "a spreadsheet's two rows pasted: labels, then answers, parted by tabs", lenient=["sit", "cs", "nfa"])
    m.g(n="Ellis Montrose", dob="1984-01-17", crn="K204417", pn="A2290DT", cp="HMP Chelmsford", crd="2026-12-11", rl="high", mc=2, ml=2, re="NFA on release, ex partner has the tenancy",
        hs="threatened", rn="Bronagh Tully", rm="bronagh.tully@probation.example", ag="probation", rr="Probation Officer", rg="Probation Service", rt="Essex South PDU", cg=True)
    m.send("Bronagh Tully <bronagh.tully@probation.example>", "housing.solutions@basildon.example", "DTR for your attention", """
Hi all

One from the PDU tracker, pasted as it would not let me attach. He has agreed to this. He will be homeless on release.

Name\tDOB\tCRN\tNOMIS\tPrison\tRelease\tRoSH\tMAPPA cat\tMAPPA level\tHousing issue
Ellis Montrose\t17/01/1984\tK204417\tA2290DT\tHMP Chelmsford\t11/12/2026\tHigh\t2\t2\tNFA on release, ex partner has the tenancy

Any questions give me a shout

Bronagh Tully
Probation Officer
Probation Service | Essex South PDU
bronagh.tully@probation.example
""")


def pipes():
    m = M("text-ascii-box-table", "text", "", "a table drawn with plus signs and bars, question and answer columns")
    rows = [m("Local authority", "Tendring District Council", au="Tendring"), m("Full name of applicant", "Ms Oluwaseun Kettering", n="Oluwaseun Kettering"),
            m("Date of birth", "2 March 1979", dob="1979-03-02"), m("Telephone", "07700 900812", "ph"), m("Current address", "26 Ellis Road, Clacton-on-Sea, CO15 1EX", "ad"),
            m("Reason for referral", "Fleeing ex-partner, safe to stay only until Friday", "re"), m("Domestic abuse?", "Yes", da=True), m("Homeless now?", "No - will be homeless from 30/10/2026", hs="threatened", hd="2026-10-30"),
            m("Household", "Children: Ife (6) and Kemi (3)", hh=[{"name": "Ife", "relationship": "child"}, {"name": "Kemi", "relationship": "child"}]),
            m("Perpetrator", "Daniel Kettering, 11/08/1975", "u"), m("Consent", "Yes - verbal", cg=True, cm="oral"),
            m("Referrer", "Nadine Corrigan, IDVA, Next Chapter", rn="Nadine Corrigan", rr="IDVA", rg="Next Chapter"), m("Referrer phone", "01632 960555", "rp"), m("Date completed", "26.10.26", rd="2026-10-26")]
    m.g(ag="other")
    m.lenient = ["household.relationship"]
    bar = "+" + "-" * 26 + "+" + "-" * 52 + "+\n"
    m.send("Nadine Corrigan <nadine@nextchapter.example>", "housingoptions@tendring.example", "Urgent DTR", "Please see below, children involved.\n\n" + bar + "".join(
        "| %-24s | %-50s |\n%s" % (a, b, bar) for a, b in rows) + "\nNadine\n")


def quoted():
    m = M("text-form-inside-a-reply", "text", "", "the council's blank questions came first; answers typed into the quoted text")
    m.g(n="Marek Wolański", dob="1972-06-08", ph="07700 900199", ad="tent at Marconi ponds, Chelmsford", rs=True, hs="homeless", ag="other", rn="Tess Longhurst", rr="Outreach Worker", rg="Sanctus Outreach",
        rp="07700 900198", re="Lost tied accommodation when the farm closed in June, sleeping out since", lang="Polish", itp=True, imm="Settled status", phy="Leg ulcer, needs dressing daily", sub="Alcohol daily", cg=True, cm="oral", mh="None known", nat="Polish")
    m.lenient = ["sit", "nfa", "loss", "ad"]
    m.send("Tess Longhurst <tess@sanctus-outreach.example>", "housing.adviceemail@chelmsford.example", "RE: Can you send the details please", """
Filled in underneath your questions, sorry for delay

Tess Longhurst
Outreach Worker, Sanctus Outreach
07700 900198

-----Original Message-----
From: Housing Advice
Sent: 12 October 2026 09:51
To: Tess Longhurst
Subject: Can you send the details please

> To make a referral under the Duty to Refer please tell us:
>
> Name of person:
Marek Wolański
> Date of birth:
08/06/1972
> Contact number:
07700 900199 (when charged)
> Where are they now?
tent at Marconi ponds, Chelmsford
> Are they rough sleeping?
Yes, every night
> Are they homeless or threatened with homelessness?
Homeless
> Why did they become homeless?
Lost tied accommodation when the farm closed in June, sleeping out since
> Nationality and immigration status:
Polish, Settled status
> Language / interpreter needed?
Polish - yes interpreter please
> Physical health:
Leg ulcer, needs dressing daily
> Mental health:
None known
> Drugs or alcohol:
Alcohol daily
> Do they consent, and is it written or verbal?
Yes, verbal
>
> Regards
> Housing Advice Team
""", charset="utf-8", headers=(("In-Reply-To", "<77120.aa@chelmsford.example>"),))


def slashes():
    m = M("text-delete-as-applicable", "text", "", "options with asterisks for what applies, unanswered Yes/No left", lenient=["cs"])
    m.g(n="Peter Ngata", dob="1968-09-09", pn="A9034CE", cp="HMP Bure", crd="2026-12-04", crt="HDC", ag="prison", rn="Lorna Fisk", rg="HMP Bure", rr="Resettlement Officer", rp="01632 960377",
        au="Peterborough", hs="threatened", re="Council tenancy ended by abandonment notice while in custody", cg=True, cm="written", sex="Male", af=True, rso=True, ml=1, mc=1, lcg=["residence"],
        lsa="55 Crown Street, Peterborough PE1 3HY", excl="Not within the PE7 postcode (victim's family)", rd="2026-10-15")
    m.send("Resettlement HMP Bure <resettlement@bure.example>", "housing.needs@peterborough.example", "FW: Release planning - housing referral - A9034CE", """
HOUSING REFERRAL (please put * by whatever applies)

Council: Peterborough City Council
Date: 15th October 2026
Name: NGATA, Peter
Number: A9034CE
D.O.B: 9/9/68
Sex: *Male / Female / Other
Prison: HMP Bure
Release: 4/12/26    HDC* / CRD / Parole / End of sentence
Homeless on release: *Yes / No
Served in HM Forces: *Yes / No
Care leaver: Yes / No
Registered sex offender: *Yes / No
MAPPA: *Cat 1 / Cat 2 / Cat 3 / Cat 4     *Level 1 / Level 2 / Level 3
Areas he must not live: Not within the PE7 postcode (victim's family)
Last permanent address: 55 Crown Street, Peterborough PE1 3HY
Reason now homeless: Council tenancy ended by abandonment notice while in custody
Connection with the area: *Residence / Work / Family / Other / None
Consent form signed: *Yes / No
Interpreter: Yes / No

Referring officer: Lorna Fisk, Resettlement Officer, HMP Bure
Ext: 01632 960377
""")


def colonless():
    m = M("text-answers-after-dashes", "text", "", "label - answer, no colons, mistypings in labels", lenient=["sit", "ad"])
    m.g(n="Aisling Brophy-Tate", dob="1994-04-25", ph="07700 900444", ad="Travelodge, A12 Feering, booked by family until 23rd", hs="threatened", hd="2026-10-23", ag="urgent_treatment_centre", rn="Ryan Sekibo",
        rr="Nurse in charge", rp="01632 960019", rg="Braintree UTC", re="Marriage broke down, left the family home with baby, family paying for hotel but cannot carry on",
        hh=[{"name": "Niamh Brophy-Tate", "relationship": "daughter", "date_of_birth": "2026-03-02"}], cg=True, rd="2026-10-19", lcd="Lived in Kelvedon with husband since 2019", lcg=["residence"], da=False, mh="Post natal depression, under the perinatal team")
    m.send("UTC Reception <utc@midessexcare.example>", "housingoptions@braintree.example", "homless referal UTC", """
Duty to refer - details

Date of referal - 19/10/26
Refered by - Ryan Sekibo, Nurse in charge, Braintree UTC
Contact tel - 01632 960019
Pateint name - Aisling Brophy-Tate
Date of brith - 25/04/94
Pateint mobile - 07700 900444
Were staying - Travelodge, A12 Feering, booked by family until 23rd
Homeles or threatend - threatend, from 23/10/26
Reason - Marriage broke down, left the family home with baby, family paying for hotel but cannot carry on
Who else in houshold - daughter, Niamh Brophy-Tate, born 02/03/2026
Domestic abuse - No
Mental helth - Post natal depression, under the perinatal team
Local conection - Residence. Lived in Kelvedon with husband since 2019
Concent given - Yes
""")


def minimum():
    m = M("text-four-line-minimum", "text", "", "the legal least in four lines, referrer in the first")
    m.g(rn="Owen Prothero", rr="Housing Solutions Navigator", rg="Ormiston Families", rp="07700 900037", n="Kayleigh Sandford", dob="2001-11-30", ph="07700 900038", cg=True,
        re="landlord changed the locks on Monday, currently between friends' sofas", ag="other")
    m.lenient = ["sit", "hs", "loss", "ag", "da"]
    m.send("Owen Prothero <o.prothero@ormistonfam.example>", "homelessness@eppingforest.example", "DtR: K Sandford", """
Referrer: Owen Prothero, Housing Solutions Navigator, Ormiston Families, 07700 900037
Client: Kayleigh Sandford, d.o.b. 30/11/2001, tel 07700 900038
Reason: landlord changed the locks on Monday, currently between friends' sofas
Consent: client consents to this referral
""")


def all_():
    for f in (leader, capitals, answers_below, brackets, webform, tabs, pipes, quoted, slashes, colonless, minimum):
        f()


if __name__ == "__main__":
    all_()
