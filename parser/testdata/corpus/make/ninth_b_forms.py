#!/usr/bin/python3
"""Referrals that online forms, case systems and mail programs make in the mail body. Needs ninth_b_lib.py only; run ninth_b_all.py."""
from ninth_b_lib import *  # noqa: F401,F403
from html import escape as E


def all_():
    formbuilder_yjs()
    msforms_ward()
    council_webform()
    outlook_pasted_table()
    gmail_hostel()
    case_system_adult_care()
    flow_list_jobcentre()
    transposed_two()
    csv_three()
    ap_dotted()
    forces_tabs()


def formbuilder_yjs():
    q = [("Your organisation", "Sefton Youth Justice Service"), ("Your Name", "Kelly-Anne Roughley"), ("Job role", "Case Manager (Court & Custody)"),
         ("Best number for you", "01632 960118"), ("E-mail", "kroughley@seftonyjs.example"),
         ("Does the young person know you are sending this and agree to it?", "Yes, they agree"),
         ("Young person - Name", "Tyrese Mapperley"), ("Likes to be called", "Ty"), ("Date of Birth", "19-03-2009"), ("Mobile", "07700 900231"),
         ("Parent or carer - Name", "Donna Mapperley"), ("Parent or carer - Phone", "07700 900233"),
         ("Parent or carer - Address", "Street Address: 18 Tithebarn Close\nCity: Bootle\nPostal / Zip Code: L20 0ZZ"),
         ("Where is the young person staying?", "On his cousin's floor in Litherland. The cousin (Reece Mapperley, 24) has told us Saturday is the last night."),
         ("Why can't they go home?", "Mum asked him to leave after he squared up to her partner and will not have him back while he is on tag."),
         ("Last night they can stay where they are", "21-11-2026"),
         ("Order", "Youth Rehabilitation Order"),
         ("School / college / work", "College two days, L1 motor vehicle"), ("Health or additional needs", "Anxiety, seen by CAMHS (Beth Lomax). ADHD query, not assessed."),
         ("Anything our officer should know before meeting them?", "No known risk to workers. Please don't ring the mum without telling me.")]
    rows = ""
    for i, (a, b) in enumerate(q):
        rows += ('<tr style="background-color:%s"><td width="170" valign="top" style="padding:5px !important;"><b>%s</b></td>'
                 '<td style="padding:5px !important;">%s</td></tr>\n' % (("#f3f3f3", "white")[i % 2], E(a), E(b).replace("\n", "<br>")))
    h = ('<html><body bgcolor="#f7f9fc" style="background-color:#f7f9fc"><table bgcolor="#f7f9fc" width="100%" border="0" cellspacing="0" cellpadding="0"><tr><td height="30">&nbsp;</td></tr>'
         '<tr><td align="center"><table width="600" border="0" cellspacing="0" cellpadding="0" bgcolor="#eeeeee"><tr><td width="13" height="30" bgcolor="#eeeeee"></td>'
         '<td align="left" bgcolor="#eeeeee" valign="bottom"><font color="#333333">Young Person Housing Notification (Professionals)</font></td></tr>'
         '<tr><td colspan="2"><table width="100%" cellpadding="5" cellspacing="0">' + rows + '</table></td></tr></table></td></tr>'
         '<tr><td align="center"><font size="1">You can <a href="https://forms.formbuilder.example/edit/6093311228761">edit this submission</a> and <a href="https://forms.formbuilder.example/sub/6093311228761">view all submissions</a> easily.</font></td></tr></table></body></html>')
    r = ref(ag="youth_offending_team", ro=q[0][1], rn=q[1][1], rr=q[2][1], rp=q[3][1], rm=q[4][1], cg=True, n=q[6][1], aka="Ty", dob="2009-03-19", ph=q[9][1],
            sit=q[13][1], re=q[14][1], hd="2026-11-21", hs="threatened", cs="community_order", mh=q[18][1], staff=q[19][1],
            um=[(q[17][0], q[17][1]), ("Parent or carer - Name", "Donna Mapperley"), ("Parent or carer - Phone", "07700 900233"), ("Parent or carer - Address", "18 Tithebarn Close, Bootle, L20 0ZZ")])
    send("formbuilder-yjs", ["portal_notification", "referral"], "html", "online form builder notification", "question and answer rows, parent's name, phone and address as sub-fields", [r],
         "Formbuilder <noreply@formbuilder.example>", "housingoptions@sefton-council.example", "Re: Young Person Housing Notification (Professionals) - Sefton Youth Justice Service - Kelly-Anne Roughley",
         at(2026, 11, 18, 16, 41), html=h, lenient="re loss hs hd cs mh phy staff sit ad xr op", heads=[("Reply-To", "kroughley@seftonyjs.example")])


def msforms_ward():
    n = nhs("999204618")
    q = [("Ward and site", "Elgar Ward, Gate 27, Brunel building"), ("Your name and bleep / extension", "Sunita Okonjo, bleep 9417"), ("Your role", "Integrated Discharge Coordinator"),
         ("Patient's surname", "Pask"), ("Patient's first name(s)", "Leonard George"), ("Patient's date of birth", "02/07/1958"), ("NHS no.", n[:3] + " " + n[3:6] + " " + n[6:]),
         ("How do we get hold of the patient once they have left?", "07700 900 412 - his own, text first as hard of hearing"),
         ("Next of kin / NOK telephone", "Daughter, Marie Pask-Webb 07700 900 413 (not to be told about housing please)"),
         ("Where were they living before coming in?", "Static caravan, Plot 6, Severn Reach Park, Pilning BS35 0ZZ. Site owner has given notice and it is not fit for oxygen."),
         ("Can they go back there?", "No"), ("When are they likely to be medically ready to leave?", "24/11/2026"),
         ("Have they agreed to this being passed to the council?", "Yes - verbally, recorded in notes 12/11/26"),
         ("What else is going on with their health?", "COPD on home oxygen 2L, reduced mobility (frame), mild low mood"), ("Alcohol / drugs", "None"), ("Who else is working with them?", "Community respiratory nurse Tom Adeyi 01632 960 771")]
    h = ("<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=utf-8\"></head><body style=\"font-family:'Segoe UI',Arial,sans-serif;font-size:14px\"><p>A response has been sent in for "
         "<b>Hospital leavers with nowhere to go (wards)</b>.</p><p>Responder: anonymous<br>Start time: 12/11/2026 14:02:11<br>Completion time: 12/11/2026 14:09:48</p>\n")
    for i, (a, b) in enumerate(q, 1):
        h += '<p style="margin:0 0 10px 0"><strong>%d. %s</strong><br>\n%s</p>\n' % (i, E(a), E(b))
    h += "<p style=\"color:#605e5c;font-size:12px\">This mail was sent by an automated flow. Replies are not read.</p></body></html>"
    r = ref(ag="hospital", rn="Sunita Okonjo", rr="Integrated Discharge Coordinator", rt="Elgar Ward, Gate 27, Brunel building", rp="bleep 9417", n="Leonard George Pask", dob="1958-07-02", nhs=n, ph="07700 900 412",
            lsa="Static caravan, Plot 6, Severn Reach Park, Pilning BS35 0ZZ", loss="Site owner has given notice and it is not fit for oxygen.", cg=True, cm="oral", cd="2026-11-12",
            phy="COPD on home oxygen 2L, reduced mobility (frame), mild low mood", sub="None", op="Community respiratory nurse Tom Adeyi 01632 960 771",
            um=[("Next of kin / NOK telephone", q[8][1]), ("When are they likely to be medically ready to leave?", "24/11/2026"), ("Can they go back there?", "No")])
    send("msforms-ward", ["portal_notification", "referral"], "html", "automated flow of an office form", "numbered bold questions, answer after a line break", [r],
         '"Housing forms (do not reply)" <noreply-flow@southglos-forms.example>', "housing.advice@southglos-council.example", "New response: Hospital leavers with nowhere to go (wards)",
         at(2026, 11, 12, 14, 10), html=h, html_only=True, cte="base64", lenient="sit loss re hs rt rp sub mh phy ad lsa op via")


def council_webform():
    t = """Thank you for using our website. This is a copy of what was submitted; it has been routed to Housing Needs.

Reference number: HN-PRO-0048217
Submitted: 09/11/2026 11:26

--------------------------------------
ABOUT THE SERVICE MAKING CONTACT
--------------------------------------
Who do you work for?
  Probation Service - Swindon and Wiltshire PDU
Which of these best describes your service?
  Probation
Your full name
  Abimbola Sorunke
Your position
  Probation Services Officer
Email address
  abimbola.sorunke@probation-sw.example
Daytime phone number
  01632 960 240
Is somebody else the main contact for this person from now on?
  Yes
Their full name
  Hettie Clough (Probation Officer)
Their email address
  hettie.clough@probation-sw.example
Their phone number
  07700 900 345

--------------------------------------
ABOUT THE RESIDENT
--------------------------------------
Title
  Mr
First name
  Dawid
Last name
  Wrona
Any other names
  David Wrona
Date of birth
  08/12/1991
Nationality
  Polish
Immigration status
  EU Settled Status
Does the resident need an interpreter?
  No
Phone number
  07700 900 347
Email address
  Not answered
Is the resident:
  Currently homeless
Where are they sleeping?
  In his van, Wroughton retail park
Last address where they had a right to live
  27A Manchester Passage, Swindon, SN1 0ZZ
Why did they leave?
  Lodging ended when he was recalled on 28 August, landlord let the room to somebody else.
Date they left
  28/08/2026
Is anybody else part of the household?
  No
Do they have a connection with Swindon?
  Lived here for 3 of the last 5 years; Works here
What has been tried so far?
  CRS accommodation referral made, two lodgings viewed, no deposit.

--------------------------------------
SAFETY
--------------------------------------
Level of risk of serious harm
  Medium
Are there areas the resident must keep away from?
  Gorse Hill and Cricklade Road (condition of licence)
Is it safe for one officer to see the resident alone?
  Yes

--------------------------------------
DECLARATION
--------------------------------------
I have explained this referral to the resident and they have said I can make it
  Agreed
How did they tell you?
  In person, verbally
When?
  06/11/2026

Swindon residents can track requests in My Account. Please do not reply to this email address as it is not monitored.
"""
    r = ref(ag="probation", xr="HN-PRO-0048217", ro="Probation Service - Swindon and Wiltshire PDU", rn="Abimbola Sorunke", rr="Probation Services Officer", rm="abimbola.sorunke@probation-sw.example", rp="01632 960 240",
            ln="Hettie Clough", lm="hettie.clough@probation-sw.example", lp="07700 900 345", n="Dawid Wrona", aka="David Wrona", dob="1991-12-08", nat="Polish", imm="EU Settled Status", interp=False,
            ph="07700 900 347", hs="homeless", rs=True, sit="In his van, Wroughton retail park", lsa="27A Manchester Passage, Swindon, SN1 0ZZ",
            loss="Lodging ended when he was recalled on 28 August, landlord let the room to somebody else.", hd="2026-08-28", lcg=["residence", "employment"], lcd="Lived here for 3 of the last 5 years; Works here",
            rl="medium", excl="Gorse Hill and Cricklade Road (condition of licence)", cg=True, cm="oral", cd="2026-11-06", rd="2026-11-09",
            um=[("What has been tried so far?", "CRS accommodation referral made, two lodgings viewed, no deposit."), ("Is it safe for one officer to see the resident alone?", "Yes")])
    send("council-webform-copy", ["portal_notification", "referral"], "text", "council website form copy", "questions on a line, answers indented below, ruled section titles", [r],
         "Swindon Forms <do-not-reply@swindon-webforms.example>", "housing.needs@swindon-council.example", "Professional contact: housing HN-PRO-0048217", at(2026, 11, 9, 11, 27), text=t, cte="8bit",
         lenient="re hd rt rd staff cs ad clc lcd sit um au")


def outlook_pasted_table():
    def row(*c):
        return "<tr>" + "".join('<td width="%d%%" valign="top" style="border:solid windowtext 1.0pt;padding:0cm 5.4pt 0cm 5.4pt%s"><p class="MsoNormal">%s<o:p></o:p></p></td>' % (
            (22, 28)[i % 2], (";background:#D9E2F3", "")[i % 2], ("<b>%s</b>" % E(x) if i % 2 == 0 else E(x)) if x else "&nbsp;") for i, x in enumerate(c)) + "</tr>\n"
    tab = ('<table class="MsoTableGrid" border="1" cellspacing="0" cellpadding="0" width="100%" style="width:100.0%;border-collapse:collapse;border:none">'
           + row("PoP", "McALLISTER, Craig Joseph", "CRN", "T518820")
           + row("DOB", "30.1.88", "Prison no.", "A6612FK")
           + row("PP (COM)", "Lorna Petrie", "POM", "Off. D Whitmarsh")
           + row("COM tel", "07700 900 520", "POM tel", "01632 960 700 x 2214")
           + row("Est. & wing", "HMP Bure, 5 Res.", "CRD", "11.1.27")
           + row("Index offence", "Sexual assault x2", "Length", "4 yrs 6 m, 12.1.24")
           + row("RoSH", "High (children, known adult)", "MAPPA", "Cat 1 L1, SHPO until further order")
           + row("Address at arrest", "9 Ferry Boat Row, Great Yarmouth NR30 0ZZ", "Tenure / landlord", "Was sole tenant GYBC, given up Mar 24")
           + row("Family", "Sister Kirsty Deane, Gorleston 07700 900 521 - supportive, has kids so cannot go there", "Victim", "Lives Caister - exclusion NR30 5 and all of Caister")
           + row("Health", "Type 1 diabetic, insulin. No MH dx.", "Subs", "Alcohol - historic, dry 3 yrs")
           + "</table>")
    h = outlook(mso("Good afternoon GYBC Housing Options,", "", "Please accept this as our s213B notification for the man below who will be NFA on the day he comes out. He signed the consent sheet with his POM on "
                    "<b>2 November</b> and a copy is on Delius if you need it.", "") + tab +
                mso("", "AP bed has been turned down (bed pressures). CAS3 will go in once we have your reference number. He cannot be placed in anything with under 18s on site.", "",
                    "<b>Lorna Petrie</b> | Probation Officer", "Norfolk PDU, Sex Offender Management Team", "T: 01632 960 530 | M: 07700 900 520", '<a href="mailto:lorna.petrie@probation-east.example">lorna.petrie@probation-east.example</a>', "",
                    '<span style="font-size:8.0pt;color:gray">This e-mail and any attachments is intended only for the attention of the addressee(s). Its unauthorised use, disclosure, storage or copying is not permitted.</span>'))
    r = ref(ag="probation", n="Craig Joseph McAllister", dob="1988-01-30", crn="T518820", pn="A6612FK", ln="Lorna Petrie", lp="07700 900 520", cp="HMP Bure", crd="2027-01-11", crt="CRD", cof="Sexual assault x2",
            csl="4 yrs 6 m", csd="2024-01-12", rl="high", rsum="High (children, known adult)", mc=1, ml=1, lsa="9 Ferry Boat Row, Great Yarmouth NR30 0ZZ", ll="GYBC", via="POM Off. D Whitmarsh, 01632 960 700 x 2214",
            excl="exclusion NR30 5 and all of Caister", phy="Type 1 diabetic, insulin.", mh="No MH dx.", sub="Alcohol - historic, dry 3 yrs", hs="threatened", nfa=True, cg=True, cm="written", cd="2026-11-02", cas3=True,
            rn="Lorna Petrie", rr="Probation Officer", ro="Norfolk PDU", rt="Sex Offender Management Team", rp="01632 960 530", rm="lorna.petrie@probation-east.example",
            um=[("Family", "Sister Kirsty Deane, Gorleston 07700 900 521 - supportive, has kids so cannot go there"), ("POM", "Off. D Whitmarsh")])
    send("outlook-table-probation", "referral", "html", "Word table pasted into Outlook", "two label and answer pairs a row in the mail body, sister, victim and prison officer in the same table", [r],
         "Petrie, Lorna <lorna.petrie@probation-east.example>", "housing.options@great-yarmouth.example", "s213B notification - T518820", at(2026, 11, 4, 14, 55), html=h,
         lenient="cd re nfa ll via sit hs lm rp ro rt rsum excl clc phy mh rso loss lcg lcd cs op tts au staff")


def gmail_hostel():
    def l(a, b):
        return "<div><b>%s</b> %s</div>" % (E(a), E(b))
    h = gmail("<div>Hiya,</div><div><br></div><div>Rang the duty line and was told to pop the details in an email so here goes x</div><div><br></div>"
              + l("Client:", "Shanice Beaumont-Clarke (she / her)") + l("Born:", "14th Feb 2004") + l("Her mobile:", "07700900671") + l("NINO:", "QQ 18 44 07 C")
              + l("Partner:", "Jerome Tull, 23/6/2002 - they want housing together") + l("Baby:", "due 3 March 2027")
              + l("Where now:", "room 12, Cathedral Foyer, Wakefield WF1 0ZZ (us!)") + l("Landlord:", "Calder Foyers Ltd") + l("Rent owed:", "£412.60, on a plan £5 a wk")
              + l("What's happening:", "licence ends 7/12/26 because we're a single persons scheme and can't have couples or babies")
              + l("Been in care?", "Yes, Kirklees till 18 - PA is Moses Ebo 01632 960 909")
              + l("Health:", "asthma, midwife Claire at Pinderfields")
              + l("OK with her?", "yep she is sat next to me and has just signed our sharing form")
              + "<div><br></div><div>Wakefield please as Jerome works at the Trinity Walk Boots and her nan is in Lupset.</div><div><br clear=\"all\"></div><div>-- <br></div>"
              '<div dir="ltr" class="gmail_signature"><div dir="ltr"><b>Becks Tordoff</b><br>Foyer Support Worker<br>Calder Foyers Ltd, reg. charity<br>T 01632 960 905 (office) / 07700 900 670 (on call)<br><i>Mon-Thurs 10-6</i></div></div>')
    r = ref(ag="other", n="Shanice Beaumont-Clarke", dob="2004-02-14", ph="07700900671", ni="QQ184407C", preg=True, hh=[("Jerome Tull", "Partner", "2002-06-23")], ad="room 12, Cathedral Foyer, Wakefield WF1 0ZZ",
            ll="Calder Foyers Ltd", arr="£412.60, on a plan £5 a wk", re="licence ends 7/12/26 because we're a single persons scheme and can't have couples or babies", hd="2026-12-07", hs="threatened", cl=True,
            phy="asthma, midwife Claire at Pinderfields", cg=True, cm="written", lcg=["employment", "family"], lcd="Wakefield please as Jerome works at the Trinity Walk Boots and her nan is in Lupset.",
            op="PA is Moses Ebo 01632 960 909", rn="Becks Tordoff", rr="Foyer Support Worker", ro="Calder Foyers Ltd", rp="01632 960 905", um=[("Baby:", "due 3 March 2027")], gen="she / her")
    send("gmail-foyer-worker", "referral", "html", "Gmail", "bold labels in divs, partner and personal adviser beside the client, chatty", [r],
         "Becks Tordoff <becks.tordoff.foyer@postbox.example>", "homeless@wakefield-council.example", "Duty 2 Refer, Shanice B-C", at(2026, 11, 3, 12, 20), html=h,
         lenient="re loss sit hs gen cm hd op au lcg lcd phy rp ll um")


def case_system_adult_care():
    rows = [("Episode", "CM-2231907 Housing notification (outgoing)"), ("Sent by worker", "OYELARAN, Folake"), ("Worker role", "Social Worker (AMHP)"), ("Worker team", "Adult MH Social Work South"),
            ("Worker tel", "01632 960 380"), ("Person ID", "P0098711"), ("Surname", "HENSHALL"), ("Forename(s)", "Vera Patricia"), ("Known as", "Pat"), ("DoB (age)", "11-Oct-1963 (63)"), ("NHS", None),
            ("Primary address", "Flat 2, 88 Edgeley Mount, Stockport, SK3 0ZZ"), ("Living there now", "No - on discharge leave at sister's"), ("Sister", "HENSHALL-COE, Brenda"),
            ("Sister tel", "07700 900 762"), ("Person tel", "07700 900 761"), ("Ethnicity", "White British"), ("1st language", "English"), ("Interpreter", "N"), ("Landlord", "Mr Iqbal Saddiq (private)"),
            ("Notice", "s.21 served, runs out 01-Dec-2026"), ("Arrears", "GBP 1,150.00"), ("Reason for contact", "Landlord selling; fire-damaged kitchen; Vera cannot manage a move without help"),
            ("Mental health", "Schizoaffective disorder, depot fortnightly, CPN Gareth Lunt"), ("Physical", "Not known"), ("Risk to workers", "None identified"),
            ("Consent recorded", "Y"), ("Consent how", "Verbal - telephone"), ("Consent date", "05-Nov-2026"), ("Date raised", "06-Nov-2026")]
    n = nhs("999113504")
    t = "*** GENERATED BY CASEWORK - PLEASE DO NOT AMEND THE SUBJECT LINE ***\n\nTo: Stockport Housing Options\n\n"
    for a, b in rows:
        t += "%-20s: %s\n" % (a, b or n)
    t += "\nFree text from worker\n---------------------\nHappy to do a joint visit. Sister can only have her until the end of the month and has her grandson in the other room.\n\n*** END OF EPISODE ***\n"
    d = dict(rows)
    r = ref(ag="social_services", xr="CM-2231907", rn="Folake Oyelaran", rr=d["Worker role"], rt=d["Worker team"], rp=d["Worker tel"], n="Vera Patricia Henshall", aka="Pat", dob="1963-10-11", nhs=n,
            lsa=d["Primary address"], ph=d["Person tel"], eth="White British", lang="English", interp=False, ll=d["Landlord"], arr=d["Arrears"], hd="2026-12-01", re=d["Reason for contact"], mh=d["Mental health"],
            staff="None identified", cg=True, cm="oral", cd="2026-11-05", rd="2026-11-06", hs="threatened", loss="s.21 served, runs out 01-Dec-2026",
            um=[("Person ID", "P0098711"), ("Living there now", d["Living there now"]), ("Sister", d["Sister"]), ("Sister tel", d["Sister tel"])])
    send("casework-print-amhp", "referral", "text", "social care case system", "padded labels with a colon, worker block first, sister's name and phone among the person's", [r],
         "CaseWork Outbound <casework.outbound@stockport-asc.example>", "housing.options@stockport-homes.example", "CM-2231907 Housing notification", at(2026, 11, 6, 15, 3), text=t, cte="7bit",
         lenient="um ad lsa hd hs sit loss tts ro via xr op au")


def flow_list_jobcentre():
    li = [("Claimant", "Ms Oluwaseun Rachel ADEKUNLE-BROWN"), ("Date of birth", "5 May 1979"), ("Telephone", "07700 900 583 (mornings only; shares phone with son)"), ("National Insurance", "QQ 55 10 29 D"),
          ("Home address", "Top Floor Flat, 140 Union Street, Plymouth PL1 0ZZ"), ("Who lives there too", "Son - Malachi Brown, 17, born 22/10/2009; daughter - Esther Brown, born 1/4/2014"),
          ("What has changed", "UC sanction plus two missed shifts; landlord has a possession order and bailiffs come on 2 December 2026"), ("Landlord", "Tamar Lets (agent Jo Pengelly 01632 960 812)"),
          ("Amount behind", "about £2,300"), ("Work / benefits", "UC, 12 hrs a week cleaning"), ("Health", "Lupus. Waiting for talking therapies."), ("Ex-forces or reservist", "Yes - Army, AGC 1998 to 2003"),
          ("Agreed to referral", "Yes on 10.11.26, by phone")]
    h = outlook('<p class="MsoNormal">Hello team,<o:p></o:p></p><p class="MsoNormal">HP1 details as discussed with your Tracey. The claimant asked for <b>Plymouth</b> as both kids are at school here.<o:p></o:p></p>'
                '<ul style="margin-top:0cm" type="disc">' + "".join('<li class="MsoListParagraph" style="margin-left:0cm"><u>%s</u> &#8211; %s<o:p></o:p></li>' % (E(a), E(b)) for a, b in li) + "</ul>"
                + mso("", "Thanks", "Denise Hallworthy", "Work Coach / Vulnerable Customer Champion", "Plymouth Hoegate Jobcentre, DWP", "01632 960 801", '<span style="color:gray">My line manager is Phil Trewin, 01632 960 800, for anything while I am on leave 16-20 Nov</span>'))
    d = dict(li)
    r = ref(ag="jobcentre", n="Oluwaseun Rachel Adekunle-Brown", dob="1979-05-05", ph="07700 900 583", ni="QQ551029D", ad=d["Home address"], hh=[("Malachi Brown", "Son", "2009-10-22"), ("Esther Brown", "daughter", "2014-04-01")],
            re=d["What has changed"], hd="2026-12-02", hs="threatened", ll="Tamar Lets", arr="about £2,300", phy="Lupus.", mh="Waiting for talking therapies.", af=True, cg=True, cm="oral", cd="2026-11-10", au="Plymouth",
            rn="Denise Hallworthy", rr="Work Coach / Vulnerable Customer Champion", ro="Plymouth Hoegate Jobcentre, DWP", rp="01632 960 801", um=[("Work / benefits", "UC, 12 hrs a week cleaning")], lcd="both kids are at school here")
    send("jobcentre-bulleted", "referral", "html", "Outlook", "bulleted list, underlined labels and dashes", [r],
         "HALLWORTHY Denise DWP <denise.hallworthy@jcp-plymouth.example>", "housing@plymouth-council.example", "HP1 - claimant facing eviction 2/12", at(2026, 11, 11, 10, 2), html=h,
         lenient="re loss hs ro rt lcg lcd phy mh sit tts ll sup")


def transposed_two():
    rows = [("", "PATIENT A", "PATIENT B"), ("Name", "Idris Farouk Mahmoud", "Noel Christopher Tansey"), ("D.O.B.", "17/09/1974", "25/12/1969"), ("NHS number", nhs("999455820"), nhs("999718302")),
            ("Contact", "07700 900 871", "No phone. Via Street Outreach (Gemma, 07700 900 875)"), ("Ward / dept", "ED Observation Unit", "Ward C6"),
            ("Where slept before", "Sparkhill, friends, different nights", "Tent behind Digbeth coach station"), ("Ready to go", "today", "Thurs 19/11"),
            ("Immigration / funds", "Refugee, full recourse", "Irish, full recourse"), ("Language", "Arabic, interpreter needed", "English"),
            ("Medical", "Fractured wrist, in cast", "Cellulitis both legs, dressings x3 a week"), ("Drink or drugs", "no", "IV heroin, on 60ml methadone"),
            ("Okay to refer?", "Yes, verbal via interpreter 17/11", "Yes, signed 16/11"), ("Safety", "nil known", "2 to 1 please, can be verbally aggressive when withdrawing")]
    tr = "".join('<tr height="20">' + "".join('<td class="xl65" style="border:.5pt solid windowtext;padding-left:1px;%s">%s</td>' % ("font-weight:700" if j == 0 or i == 0 else "", E(c)) for j, c in enumerate(x)) + "</tr>\n" for i, x in enumerate(rows))
    h = ('<html><body><div style="font-family:Aptos,Calibri,sans-serif;font-size:11pt">Hi both,<br><br>Two for you today from the Pathway huddle, please acknowledge each. Both have asked for Birmingham.<br><br></div>'
         '<table border="0" cellpadding="0" cellspacing="0" width="612" style="border-collapse:collapse;width:459pt"><tbody>' + tr + '</tbody></table><div style="font-family:Aptos,Calibri,sans-serif;font-size:11pt"><br>Ta<br>Ngozi<br><br>'
         '<b>Ngozi Whitlock RN</b><br>Homeless Pathway Nurse, Heartlands and City Hospitals<br>Pathway phone 07700 900 870</div></body></html>')

    def col(i, **kw):
        c = {x[0]: x[i] for x in rows}
        return ref(n=c["Name"], nhs=c["NHS number"], sit=c["Where slept before"], phy=c["Medical"], sub=c["Drink or drugs"], staff=c["Safety"], cg=True, pf=True, au="Birmingham", hs="homeless",
                   rn="Ngozi Whitlock", rr="Homeless Pathway Nurse", ro="Heartlands and City Hospitals", rp="07700 900 870", um=[("Ready to go", c["Ready to go"]), ("Ward / dept", c["Ward / dept"])], **kw)
    send("excel-columns-two-patients", "referral", "html", "Excel cells pasted into Outlook", "labels down the side, one column for each of two people", [
        col(1, dob="1974-09-17", ph="07700 900 871", imm="Refugee", lang="Arabic", interp=True, cm="oral", cd="2026-11-17", ag="hospital"),
        col(2, dob="1969-12-25", via="Via Street Outreach (Gemma, 07700 900 875)", nat="Irish", rs=True, lang="English", cm="written", cd="2026-11-16", ag="hospital")],
        "WHITLOCK, Ngozi (HEARTLANDS AND CITY HOSPITALS) <ngozi.whitlock@hch-nhs.example>", "homeless.pathway@birmingham-housing.example", "x2 Pathway patients", at(2026, 11, 17, 9, 48), html=h,
        lenient="ag imm nat lsa ad sit re rs hs nfa ro rn rr via op um staff sub au cd")


def csv_three():
    head = "Nomis,CRN,Surname,Forenames,DOB,Release,Type,Supervising officer,SO tel,SO email,LA wanted,Settled addr before,Consent (Y/N),Consent dt,Comments"
    rows = ["A2290FC,P440186,OSTROWSKI,Adam Piotr,03/03/1985,08/12/2026,CRD,Meg Tyldesley,01632 960 611,meg.tyldesley@probation-nw.example,Preston,\"14 Fylde Terrace, Preston PR1 0ZZ\",Y,04/11/2026,lost tenancy while inside - needs self contained",
            "A8116EW,D902214,LAMBE,Curtis,29/11/1999,11/12/2026,HDC,Meg Tyldesley,01632 960 611,meg.tyldesley@probation-nw.example,Preston,,Y,04/11/2026,care leaver (Blackpool). Mum Angela Lambe 07700 900 702 says no",
            "A0477DJ,F118365,SIDDIQUI,Haroon,17/06/1968,15/12/2026,CRD,Desmond Achebe,01632 960 614,desmond.achebe@probation-nw.example,Preston,\"2 Plungington Mews, Preston PR1 0ZY\",Y,05/11/2026,\"heart failure, uses stick. wife has moved, house handed back\""]
    t = ("Morning,\n\nFortnightly sheet pasted below as attachments from us get stripped. These three come out from HMP Preston with no address and want to be referred to you.\n\n" + head + "\n" + "\n".join(rows)
         + "\n\nAnything back to the officer in each line please and cc the hub.\n\nC. Entwistle\nResettlement Hub Admin\nHMP Preston\n01632 960 600\n")
    c = dict(ag="prison", cp="HMP Preston", au="Preston", cg=True, hs="threatened", rn="C. Entwistle", rr="Resettlement Hub Admin", ro="HMP Preston", rp="01632 960 600", nfa=True)
    send("csv-three-releases", "referral", "text", "comma-separated lines pasted in the mail", "a header line and three people, quoted commas, supervising officers per line", [
        ref(n="Adam Piotr Ostrowski", pn="A2290FC", crn="P440186", dob="1985-03-03", crd="2026-12-08", crt="CRD", ln="Meg Tyldesley", lp="01632 960 611", lm="meg.tyldesley@probation-nw.example",
            lsa="14 Fylde Terrace, Preston PR1 0ZZ", cd="2026-11-04", loss="lost tenancy while inside", re="lost tenancy while inside - needs self contained", **c),
        ref(n="Curtis Lambe", pn="A8116EW", crn="D902214", dob="1999-11-29", crd="2026-12-11", crt="HDC", ln="Meg Tyldesley", lp="01632 960 611", lm="meg.tyldesley@probation-nw.example", cd="2026-11-04", cl=True,
            re="care leaver (Blackpool). Mum Angela Lambe 07700 900 702 says no", **c),
        ref(n="Haroon Siddiqui", pn="A0477DJ", crn="F118365", dob="1968-06-17", crd="2026-12-15", crt="CRD", ln="Desmond Achebe", lp="01632 960 614", lm="desmond.achebe@probation-nw.example",
            lsa="2 Plungington Mews, Preston PR1 0ZY", cd="2026-11-05", loss="wife has moved, house handed back", phy="heart failure, uses stick", re="heart failure, uses stick. wife has moved, house handed back", **c)],
        "Resettlement Hub <resettlement.hub@hmp-preston.example>", "housing.advice@preston-council.example", "Fortnightly NFA list", at(2026, 11, 6, 8, 31), text=t, cc="omu.hub@hmp-preston.example",
        lenient="re loss phy hs nfa rt um sit lcg lcd cs")


def ap_dotted():
    t = """St Botolph's Approved Premises - move-on form (email version)

Resident .......... Mr Gethin Pryce-Jones       D.O.B. .......... 4/8/72
Room .............. 9                           C.R.N. .......... W 33 10 75
Arrived ........... 14.9.26 from HMP Usk        Must leave by ... 7.12.26
Own mobile ........ 07700 900 154               E-mail .......... gethinpj72@postbox.example

Keyworker ......... Ade Fashola                 Tel ............. 01632 960 190
Probation officer . Sian Meredew                Tel ............. 01632 960 194
P.O. e-mail ....... sian.meredew@probation-wm.example

Before sentence ... rented privately, 6 Broad Quay Cottages, Hereford HR1 0ZZ, 2016 - 2021
Lost because ...... sentenced to 7 yrs, gave it up
Wants ............. Herefordshire (Brother and parents there. Parents are Alun and Gwen Pryce-Jones, 01632 960 197)
Licence ........... to live where approved; not to enter Ledbury; tag (GPS) to 14.3.27
Conviction ........ s.18 wounding (ex-partner's father)
R.O.S.H. .......... HIGH - known adult, medium public
MAPPA ............. 2 / 1
Arson ............. N
Health ............ Hearing aid L ear. Depression, sertraline 100 mg
Substances ........ nil
Signed by resident  yes, 2.11.26 (held in AP file)

Completed 3.11.26 by A Fashola, Residential Worker
"""
    r = ref(n="Gethin Pryce-Jones", dob="1972-08-04", crn="W331075", ph="07700 900 154", em="gethinpj72@postbox.example", ln="Sian Meredew", lp="01632 960 194", lm="sian.meredew@probation-wm.example",
            lsa="6 Broad Quay Cottages, Hereford HR1 0ZZ", loss="sentenced to 7 yrs, gave it up", au="Herefordshire", lcg=["family"], lcd="Brother and parents there.", hd="2026-12-07", hs="threatened",
            clc="to live where approved; not to enter Ledbury; tag (GPS) to 14.3.27", excl="not to enter Ledbury", cof="s.18 wounding (ex-partner's father)", csl="7 yrs", rl="high", rsum="HIGH - known adult, medium public", mc=2, ml=1,
            arson=False, phy="Hearing aid L ear.", mh="Depression, sertraline 100 mg", sub="nil", cg=True, cm="written", cd="2026-11-02", rd="2026-11-03", rn="A Fashola", rr="Residential Worker",
            ro="St Botolph's Approved Premises", rp="01632 960 190", cs="licence", ag="probation", sit="St Botolph's Approved Premises", um=[("Room", "9"), ("Arrived", "14.9.26 from HMP Usk")])
    send("ap-dotted-two-columns", "referral", "text", "typed text form", "dot leaders, two pairs a line, keyworker and probation officer with their own phones", [r],
         "St Botolphs AP <stbotolphs.ap@probation-wm.example>", "homelessness@herefordshire-council.example", "Move on - GPJ", at(2026, 11, 3, 17, 45), text=t, cte="7bit",
         lenient="cp ad sit cs hs ag rn rp re lce lcd phy mh excl loss ll rsum um op ro csl")


def forces_tabs():
    t = """RESTRICTED WHEN COMPLETED\r
\r
Tidworth Personnel Recovery & Resettlement Cell\r
Serving person leaving with nowhere to live\r
\r
a.\tNo, Rank, Name\t\t25198840 LCpl Josefa Tuilagi-Waqa\r
b.\tDate of birth\t\t01 Jun 95\r
c.\tUnit\t\t\t3 Bn, Tidworth\r
d.\tDate of discharge\t18 Dec 26 (medical, P8)\r
e.\tPresent quarters\t11 Bhurtpore Rd (SFA), Tidworth, SP9 0ZZ\r
f.\tDate quarters to be handed back\t20 Mar 27\r
g.\tMobile (own)\t\t07700 900 026\r
h.\tSpouse\t\t\tMere Tuilagi-Waqa, 07700 900 027, born 12 Feb 97\r
i.\tChildren\t\tSevu (b. 30 Aug 2019), Litia (b. 9 Jan 2023)\r
j.\tNationality / status\tFijian, ILR granted Sep 26\r
k.\tMedical\t\t\tKnee reconstruction, PTSD - under DCMH\r
l.\tCouncil chosen\t\tWiltshire\r
m.\tWhy that council\tchildren in school at Tidworth, spouse works at the Garrison medical centre\r
n.\tSoldier agrees to this going to the council and to be rung by them\tYES - signed 22 Oct 26\r
o.\tOC's name (not for contact)\tMaj R Standish\r
\r
Completed by WO2 Paula Grimditch, Welfare WO, 01632 960 031, paula.grimditch@army-welfare.example, on 26 Oct 26\r
"""
    r = ref(n="Josefa Tuilagi-Waqa", dob="1995-06-01", ad="11 Bhurtpore Rd (SFA), Tidworth, SP9 0ZZ", hd="2027-03-20", ph="07700 900 026",
            hh=[("Mere Tuilagi-Waqa", "Spouse", "1997-02-12"), ("Sevu", "Children", "2019-08-30"), ("Litia", "Children", "2023-01-09")], nat="Fijian", imm="ILR granted Sep 26",
            phy="Knee reconstruction", mh="PTSD - under DCMH", au="Wiltshire", lcg=["employment"], lcd="children in school at Tidworth, spouse works at the Garrison medical centre", cg=True, cm="written", cd="2026-10-22", af=True, ag="armed_forces",
            rn="Paula Grimditch", rr="Welfare WO", rp="01632 960 031", rm="paula.grimditch@army-welfare.example", rd="2026-10-26", ro="Tidworth Personnel Recovery & Resettlement Cell", hs="threatened",
            um=[("No, Rank, Name", "25198840 LCpl Josefa Tuilagi-Waqa"), ("Unit", "3 Bn, Tidworth"), ("Date of discharge", "18 Dec 26 (medical, P8)"), ("OC's name (not for contact)", "Maj R Standish")])
    send("forces-tabbed-letters", "referral", "text", "typed text form", "lettered lines, labels and answers divided by tabs", [r], "UWO 3 Bn <uwo.3bn@army-welfare.example>", "housing.options@wiltshire-council.example",
         "Serving person requiring housing - Wiltshire", at(2026, 10, 26, 13, 0), text=t.replace("\r\n", "\n"), cte="7bit",
         lenient="lcg lcd phy mh hs hd re rt ro lce sit imm um")
