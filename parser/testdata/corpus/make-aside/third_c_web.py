#!/usr/bin/python3
"""Forms in HTML mail. Needs what third_c_lib.py names; run third_c_all.py."""
from third_c_lib import *  # noqa: F401,F403


def all_():
    probation_outlook()
    urgent_treatment_flow()
    prison_divs()
    leaving_care_blocks()
    charity_contact_form()
    surgery_letter()


def mso(text, cls="MsoNormal"):
    return '<p class="%s" style="margin:0cm">%s<o:p></o:p></p>' % (cls, esc(text) or "&nbsp;")


def probation_outlook():
    m = M("outlook-table-pdu", "html", "", "two-column table pasted into Outlook, bold labels, one shaded title row", "hs sit lcg loss rsum via rg")
    q = m.q
    rows = [
        q("Name", "Carl Dominic Eastham", "n"), q("Alias", "none"), q("Date of birth", "03/03/1984", dob="1984-03-03"), q("CRN / PNC", "P440912 / 02/338117B", crn="P440912", pnc="02/338117B"), q("Contact number", "07700 900 741", "ph"),
        q("Order or licence", "PSS to 28/02/2027 following 20 weeks for Theft", cof="Theft", csl="20 weeks"), q("Current address", "NFA – sleeps in a stairwell at Lune Street car park", nfa=True, rs=True), q("Last settled address", "70 Ribbleton Rise, Preston PR2 9ZZ (2024)", lsa="70 Ribbleton Rise, Preston PR2 9ZZ"),
        q("Reason for referral", "Released from HMP Preston on 30 October to no address. CAS3 full.", "re"), q("Local connection", "Preston – always lived here, mum in Fulwood", "lcd", lcg=["residence", "family"]), q("RoSH", "Medium (public)", rl="medium"), q("Risks to staff", "Verbally abusive when withdrawing", "staff"),
        q("Substance misuse", "Heroin, restart with Discover 16/11", "sub"), q("Mental health", "None disclosed", "mh"), q("Physical health", "Abscess L groin, seen at UTC", "phy"), q("Has he consented?", "Yes – verbal 13/11/2026", cg=True, cm="oral", cd="2026-11-13"),
        q("Practitioner", "Megan Duxbury-Shah, PQiP", rn="Megan Duxbury-Shah", rr="PQiP"), q("Tel", "01632 960 358", "rp"), q("Email", "megan.duxbury-shah@lancs-pdu.example", "rm"), q("SPO", "Neil Cartmell"), q("Date of referral", "13/11/2026", rd="2026-11-13"),
    ]
    m.g(ag="probation", au="Preston")
    m.lenient += ["lcg", "lsa", "au", "cs", "cas3", "custody.prison", "custody.release_date", "pnc", "ln"]
    body = mso("Hi both") + mso("") + mso("Duty to refer for Preston City Council as below – he'll be at our office **Tuesday 2pm** if you want to see him there.") + mso("")
    body += '<table class="MsoTableGrid" border="1" cellspacing="0" cellpadding="0" style="border-collapse:collapse;border:none"><tr><td colspan="2" style="background:#BDD6EE;padding:0cm 5.4pt"><p class="MsoNormal"><b>DTR – Person on Probation<o:p></o:p></b></p></td></tr>'
    for x, y in rows:
        body += '<tr><td width="189" valign="top" style="width:5.0cm;border:solid windowtext 1.0pt;padding:0cm 5.4pt"><p class="MsoNormal"><b>%s<o:p></o:p></b></p></td><td width="412" valign="top" style="padding:0cm 5.4pt"><p class="MsoNormal">%s<o:p></o:p></p></td></tr>' % (esc(x), esc(y))
    body += "</table>" + mso("") + mso("Thanks") + mso("Meg")
    m.send("Duxbury-Shah, Megan <megan.duxbury-shah@lancs-pdu.example>", "advice.centre@preston-homes.example", "DTR CE P440912", html=page('<div class="WordSection1">' + body + "</div>"))


def urgent_treatment_flow():
    m = M("urgent-treatment-flow", "html", "", "mail sent by a form service: question in grey above its answer, empty questions left in", "hs sit lcg loss rsum via rg cm")
    q = m.q
    items = [
        q("Which site?", "Weston-super-Mare Urgent Treatment Centre", rg="Weston-super-Mare Urgent Treatment Centre"), q("Your name", "Gemma Tarrant", "rn"), q("Your role", "Emergency nurse practitioner", "rr"), q("Your email address", "gemma.tarrant@severn-utc.example", "rm"), q("Number we can ring you on", "01632 960 109", "rp"),
        q("Patient's first name", "Lloyd"), q("Patient's last name", "Pascoe"), q("Patient's date of birth", "1990-11-22", dob="1990-11-22"), q("Patient's mobile", "07700 900 069", "ph"), q("Patient's email address", ""),
        q("Is the patient homeless today or will be soon?", "Homeless today", hs="homeless"), q("Is the patient safe to sleep where they are tonight?", "No", rs=True), q("What did the patient tell you?", "Sleeping in his car at Uphill beach since his marriage ended in October. Works as a roofer. Infected hand wound, needs it clean and dry.", "re"),
        q("Which council area does the patient want to be helped in?", "North Somerset", au="North Somerset"), q("Is anyone with the patient (partner, children, pets)?", ""), q("Physical health", "Infected hand wound", "phy"), q("Mental health", ""), q("Did the patient say yes to this being shared?", "Yes", cg=True), q("How?", "Spoken", cm="oral"),
    ]
    m.g(n="Lloyd Pascoe", ag="urgent_treatment_centre", rd="2026-11-15", sit="Sleeping in his car at Uphill beach")
    m.lenient += ["rd", "re", "phy"]
    body = '<div style="font-family:Segoe UI,Arial;max-width:640px;margin:auto"><div style="background:#005eb8;color:#fff;padding:12px;font-size:18px">Homelessness alert from urgent care</div><p style="color:#555">Submitted Sunday 15 November 2026 at 21:06. Do not reply to this address; use the email of the person who sent it.</p>'
    for x, y in items:
        body += '<div style="border-bottom:1px solid #ddd;padding:6px 0"><div style="color:#777;font-size:12px">%s</div><div>%s</div></div>' % (esc(x), esc(y) or "&nbsp;")
    m.send("Severn Urgent Care Forms <forms@severn-utc.example>", "dutytorefer@northsomerset-homes.example", "Homelessness alert from urgent care (1 new response)", html=page(body + "</div>", ""), when=datetime.datetime(2026, 11, 15, 21, 6))


def prison_divs():
    m = M("eastwood-divs", "html", "", "each question in its own div with bold label and dash, signature with logo text", "hs sit lcg loss rsum via rg crt")
    q = m.q
    items = [
        q("Resident", "Shanice Marie Ferdinand", "n"), q("Likes to be called", "Neecy", "aka"), q("DOB", "19 April 1995", dob="1995-04-19"), q("NOMIS", "A7710GC", "pn"), q("Prison", "HMP East Sutton Park", cp="HMP East Sutton Park"), q("Leaving on", "22 December 2026 (HDC)", crd="2026-12-22", crt="HDC"),
        q("In for", "Fraud by false representation, 30 months", cof="Fraud by false representation", csl="30 months"), q("Council", "Lewisham", au="Lewisham"), q("Where before", "Flat 5, 210 Brownhill Road, SE6 9ZZ", "lsa"), q("What happened to it", "Tenancy (L&Q) surrendered June 2025", "loss", land="L&Q"),
        q("Kids", "Kai, born 6 May 2019, with her mother Paulette Ferdinand at 3 Verdant Court SE6. She wants him back with her", hh=[who("Kai", dob="2019-05-06")]),
        q("Why we're asking", "Neecy has done everything asked of her, works out at a café in Maidstone on licence, and needs somewhere she and Kai can live. Her mum's is overcrowded.", "re"),
        q("Health", "Sickle cell disease (SS), under Guy's"), q("Worries about risk", "None, low RoSH, no MAPPA"), q("Been in care?", "No", cl=False), q("Did she agree?", "Yes she signed on 12 November 2026", cg=True, cm="written", cd="2026-11-12"),
        q("Outside worker", "Aaron Pettit (COM), Lewisham, 020 7946 0277", ln="Aaron Pettit", lp="020 7946 0277"),
    ]
    m.g(phy="Sickle cell disease (SS), under Guy's", rl="low", rn="Bev Cartwright", rr="Resettlement Officer", rg="HMP East Sutton Park", rp="01632 960 377", ag="prison", rd="2026-11-13")
    m.lenient += ["rd", "land", "household", "phy", "loss", "cd", "cs"]
    body = "<div>Dear Lewisham,</div><div><br></div><div>Please take this as our referral (13/11/2026).</div><div><br></div>" + "".join("<div><b>%s</b> &ndash; %s</div>\n" % (esc(x), esc(y)) for x, y in items)
    body += '<div><br></div><div>With thanks</div><div><br></div><div style="color:#444"><b>Bev Cartwright</b> | Resettlement Officer</div><div style="color:#444">HMP East Sutton Park, Sutton Valence</div><div style="color:#444">T: 01632 960 377</div><div style="color:#999;font-size:10px">Please consider the environment before printing this e-mail</div>'
    m.send("Cartwright, Bev <bev.cartwright@eastsuttonpark.example>", "prisonreferrals@lewisham-homes.example", "Housing referral SF", text=None, html=page(body, ""))


def leaving_care_blocks():
    m = M("youth-offending-definition-list", "html", "", "headings and definition lists, the case manager and the mentor both with phones", "hs sit lcg loss rsum via rg op")
    q = m.q
    parts = [
        ("Young person", [q("Name", "Tyrese Antoine Boateng-White", "n"), q("Date of birth", "21.12.2008", dob="2008-12-21"), q("Gender", "Male", "sex"), q("Phone", "07700 900 511", "ph"), q("Ethnicity", "Mixed White and Black African", "eth"), q("Statutory status", "YRO with ISS until June 2027")]),
        ("Home", [q("Present address", "17 Anfield Grove, Nottingham NG8 9ZZ (grandmother, Mrs V White)", ad="17 Anfield Grove, Nottingham NG8 9ZZ"), q("Can remain until", "21.12.2026, his 18th birthday", hd="2026-12-21"), q("What is going wrong", "Grandmother is a sheltered tenant and the landlord has told her he may not stay as an adult.", "re"), q("Mother", "Natalie White, 07700 900 513, no contact order"), q("Care history", "Never looked after")]),
        ("Concerns", [q("Serious harm", "Medium", rl="medium"), q("Unsafe areas", "St Ann's, Radford", "excl"), q("Emotional wellbeing", "Bereavement (father, 2025)", mh="Bereavement (father, 2025)"), q("Drugs", "Cannabis, most days", sub="Cannabis, most days")]),
        ("Sent by", [q("Case manager", "Isobel Grainger", "rn"), q("Direct dial", "01632 960 804", "rp"), q("Mail", "isobel.grainger@nottm-youthjustice.example", "rm"), q("Mentor", "Curtis Lomax, 07700 900 517"), q("Referred on", "16.11.2026", rd="2026-11-16"), q("Young person's consent", "Given in person", cg=True, cm="oral")]),
    ]
    m.g(ag="youth_offending_team", au="Nottingham", rr="Case manager")
    m.lenient += ["cm", "cl", "cs", "au", "rr", "hd", "ad"]
    body = "<h2>Nottingham Youth Justice &mdash; 18th birthday housing warning</h2>" + "".join("<h3>%s</h3><dl>%s</dl>" % (h, "".join("<dt>%s</dt><dd>%s</dd>\n" % (esc(x), esc(y)) for x, y in qs)) for h, qs in parts)
    m.send("Isobel Grainger <isobel.grainger@nottm-youthjustice.example>", "housing.aid@nottingham-homes.example", "18th birthday warning TBW", text="This message needs a mail program that shows HTML.\n", html=page(body, "dt{font-weight:bold}"))


def charity_contact_form():
    m = M("contact-form-same-labels", "html", "", "a website's contact form: the same labels for sender and client under two headings, options as typed, a spam notice at the end", "hs sit lcg loss rsum via re lcd", review=False)
    q = m.q
    one = [q("Name", "Rev Alun Prosser", rn="Alun Prosser"), q("Organisation", "St Petroc's Day Centre", "rg"), q("Email", "alun@stpetrocsday.example", "rm"), q("Phone", "01632 960 141", "rp"), q("Address", "The Church Hall, Fore Street, Bodmin PL31 9ZZ"), q("I am a", "Charity or faith group")]
    two = [q("Name", "Denzil Trewin", "n"), q("Email", "-"), q("Phone", "07700 900 147", "ph"), q("Address", "Horsebox at Callywith Farm (owner: Mr Hocking, 07700 900 149)", ad="Horsebox at Callywith Farm"), q("Date of birth", "08/02/1955", dob="1955-02-08"), q("Household", "Single person"), q("Priority", "Over 60; Poor health; Veteran", af=True),
           q("Message", "Denzil was a farm worker with tied accommodation for 31 years. The farm is sold and the new owner wants the horsebox off the land by the 5th December 2026. Diabetic with bad feet. Served in the DCLI 1973-79.", "re", hd="2026-12-05"), q("Client has agreed to be contacted", "Yes", cg=True)]
    m.g(ag="other", phy="Diabetic with bad feet", sup=["Over 60", "Poor health", "Veteran"], au="Cornwall")
    m.lenient += ["ad", "phy", "sup", "rr", "au", "af", "hd"]
    body = "<p>A new <b>Refer someone to Cornwall Council</b> entry has been received.</p>"
    for h, qs in (("About you", one), ("About the client", two)):
        body += '<table width="99%%" border="0" cellpadding="1" cellspacing="0" bgcolor="#EAEAEA"><tr><td colspan="2" style="font-size:14px;font-weight:bold;background-color:#EEE;border-bottom:1px solid #DFDFDF;padding:7px">%s</td></tr>' % h
        for x, y in qs:
            body += '<tr bgcolor="#EAF2FA"><td colspan="2"><font style="font-family:sans-serif;font-size:12px"><strong>%s</strong></font></td></tr>\n<tr bgcolor="#FFFFFF"><td width="20">&nbsp;</td><td><font style="font-family:sans-serif;font-size:12px">%s</font></td></tr>\n' % (esc(x), esc(y))
        body += "</table>"
    body += "<p style='font-size:10px'>This entry was not marked as spam. Entry 2214, 14 November 2026 10:52.</p>"
    m.send("Housing referrals <wordpress@cornwall-referrals.example>", "homelessness@cornwall-homes.example", "New submission from Refer someone", html=page(body, ""), head=[("Reply-To", "alun@stpetrocsday.example")], when=datetime.datetime(2026, 11, 14, 10, 52))


def surgery_letter():
    m = M("surgery-run-in-headings", "html", "", "a practice's letter with run-in italic headings, the carer's and the landlord's details within", "hs sit lcg loss rsum via re op lcd ad", review=False)
    n = nhs("999111222")
    m.g(n="Edith Mary Cottingham", dob="1944-06-18", nhs=n.replace(" ", ""), ph="01632 960 472", ad="Rose Cottage, Back Lane, Louth LN11 9ZZ", hd="2027-01-08", re="Mr Blythe has served notice to quit so that he can sell, and she cannot manage the viewing or the forms.", land="Mr Blythe", phy="Macular degeneration, two falls this year", cg=True, cm="oral", cd="2026-11-10",
        rn="Suki Bains", rr="Social prescriber", rg="Wolds Edge Surgery", rp="01632 960 470", ag="other", au="East Lindsey", rd="2026-11-11", mh="Memory good", op="Her daughter-in-law and carer Janet Cottingham, 07700 900 203")
    m.lenient += ["mh", "phy", "land", "ag", "cd", "sup", "hd"]
    body = """<p>Wolds Edge Surgery<br>Eastfield Road, Louth</p><p>11 November 2026</p><p>To the housing team, East Lindsey District Council</p>
<p><i>Patient.</i> Mrs Edith Mary Cottingham, date of birth 18/06/1944, NHS number %s, of Rose Cottage, Back Lane, Louth LN11 9ZZ, telephone 01632 960 472.</p>
<p><i>Her home.</i> She rents from Mr Blythe (07700 900 209). Mr Blythe has served notice to quit so that he can sell, and she cannot manage the viewing or the forms. The notice ends on 8 January 2027.</p>
<p><i>Her health.</i> Macular degeneration, two falls this year. Memory good.</p>
<p><i>Who helps.</i> Her daughter-in-law and carer Janet Cottingham, 07700 900 203, of 2 Monks Dyke, Louth, who is the person to ring to make an appointment.</p>
<p><i>Agreement.</i> She told me on 10 November that she is happy for us to write to you.</p>
<p>Yours faithfully</p><p>Suki Bains<br>Social prescriber<br>Wolds Edge Surgery<br>01632 960 470</p>""" % n
    m.send("Bains Suki (WOLDS EDGE SURGERY) <suki.bains@woldsedge.example>", "wellbeing.housing@eastlindsey-homes.example", "Elderly patient with notice to quit", html=page(body, "p{font-family:Georgia}"), when=datetime.datetime(2026, 11, 11, 12, 40))
