#!/usr/bin/python3
"""Mails whose HTML body is the referral. Needs what third_lib.py names; run fifth_all.py."""
from fifth_lib import *  # noqa: F401,F403


def cells(rows, td="", th=""):
    return "<table border=1 cellspacing=0>" + "".join("<tr>" + "".join("<td%s>%s</td>" % (th if i % 2 == 0 else td, escape(c, quote=False).replace("\n", "<br>")) for i, c in enumerate(r)) + "</tr>" for r in rows) + "</table>"


def page(inner):
    return "<html><head><meta charset=\"utf-8\"></head><body style=\"font-family:Calibri\">" + inner + "</body></html>"


def all_():
    # 1
    f = F("html-omu-table", "html", "", "Outlook table pasted into a mail", lenient=["unmapped"])
    rows = [f("Prisoner", "Jason Michael Tubb", "n"), f("Number", "A4419EV", "pn"), f("DOB", "01/02/1973", dob="1973-02-01"), f("Release date", "12/11/2026 at ARD", crd="2026-11-12", crt="ARD"), f("Prior address", "Flat 1, 60 Kents Lane Torquay – tenancy surrendered", lsa="Flat 1, 60 Kents Lane Torquay"), f("Local authority", "Torbay", "au"),
            f("Local connection", "Always lived in Torbay", "lcd", lcg=["residence"]), f("Health", "Emphysema", "phy"), f("Subs misuse", "Alcohol historically, none now", "sub"), f("Offence", "GBH s20", "cof"), f("Risk level", "High", rl="high"), f("Consent", "Signed 16/09/2026", cg=True, cm="written", cd="2026-09-16"), f("COM", "Dee Marlow 07700 900 628 dee.marlow@swprob.example", ln="Dee Marlow", lp="07700 900 628", lm="dee.marlow@swprob.example")]
    f.g(re="Will have nowhere to live on release", cp="HMP Channings Wood", ag="prison", rn="Clare Yeo", rr="OMU Case Admin", rp="01632 960 404", hs="threatened", rg="HMP Channings Wood")
    html = page("<p>Hi,</p><p>Please see below DTR for one of our residents. Will have nowhere to live on release.</p>" + cells(rows) + "<p>Many thanks</p><p><b>Clare Yeo</b><br>OMU Case Admin<br>HMP Channings Wood<br>01632 960 404</p>")
    f.lenient += ["reason", "custody.status", "homeless_status", "housing.loss_reason", "housing.situation", "referrer.team", "referrer.organisation", "custody.release_type", "local_connection.grounds", "person.last_settled_address", "needs.substance_misuse"]
    f.send("Clare Yeo <clare.yeo@channingswood.example>", "housingoptions@torbayhousing.example", "DTR – TUBB A4419EV", html=html)

    # 2
    f = F("html-hospital-bold-labels", "html", "", "bold labels in paragraphs, with a plain part beside", lenient=["unmapped"])
    q = [f("Patient name", "Agnes Mbeki", "n"), f("DOB", "30/06/1986", dob="1986-06-30"), f("NHS number", "7788990011", "nhs"), f("Contact", "07700 900 392 (French speaking)", ph="07700 900 392", lang="French"), f("Current ward", "Postnatal, Rosie Wing", "via"), f("Baby", "Grace Mbeki, born 15/10/2026", hh=[person("Grace Mbeki", "Baby", "2026-10-15")]),
         f("Address", "Asylum hotel, now given 28 days to leave after getting refugee status", "sit", imm="refugee status"), f("Leave by", "11 November", hd="2026-11-11"), f("Council", "Coventry", "au"), f("Consent", "Yes verbal via Language Line", cg=True, cm="oral", itp=True), f("Social / medical", "C section, anaemia", "phy")]
    sig = [f("", "Hannah Friel", "rn"), f("", "Safeguarding Midwife", "rr"), f("", "Coventry Women's Hospital", "rg", ag="hospital"), f("", "01632 960 821", "rp")]
    intro = "Hello, please can you accept this duty to refer for a mum on our ward."
    text = intro + "\n\n" + labels(q) + "\n\n" + "\n".join(b for _, b in sig) + "\n"
    html = page("<p>" + intro + "</p>" + "".join("<p><b>%s:</b> %s</p>" % (escape(a), escape(b)) for a, b in q) + "<p>" + "<br>".join(escape(b, quote=False) for _, b in sig) + "</p>")
    f.lenient += ["homeless_status", "reason", "homeless_date", "person.immigration_status", "person.interpreter_needed", "person.contact_via", "housing.loss_reason", "household", "needs.physical_health", "housing.situation", "person.no_fixed_abode"]
    f.send("Hannah Friel <hannah.friel@cwh.example>", "housing@coventryhousing.example", "Duty to refer - new mum", text, html=html, on="2026-10-19")

    # 3
    f = F("html-web-form-mailer", "html", "", "web form mailer's table with headings over both columns", lenient=["unmapped"])
    parts = [("About the referrer", [f("Your full name", "Adele Pinnock", "rn"), f("Agency", "Probation Service", "rg", ag="probation"), f("Office / PDU", "Lambeth", "rt"), f("Your email", "adele.pinnock@ldnprob.example", "rm"), f("Your phone", "020 7946 0655", "rp")]),
             ("About the client", [f("Client first name(s)", "Omari Kwame"), f("Client family name", "Lawson", n="Omari Kwame Lawson"), f("Client's date of birth", "14/11/1987", dob="1987-11-14"), f("Client's telephone", "07700 900 248", "ph"), f("Client's email", "No answer"), f("Client's gender", "Male", "sex"), f("Client's ethnicity", "Black African", "eth"), f("CRN", "G773310", "crn")]),
             ("Housing", [f("Current housing", "Staying with family or friends", "sit"), f("Address", "Flat 30, Bourne House, Streatham SW16", "ad"), f("Will the client lose this accommodation within 56 days?", "Yes", hs="threatened"), f("On what date?", "30/11/2026", hd="2026-11-30"), f("Please tell us more", "Overcrowded, cousin has had twins. He is working nights at a warehouse in Croydon.", "re"), f("Does the client have a local connection with us?", "Yes - lived in borough 6+ months", lcg=["residence"])]),
             ("Consent", [f("Does the client consent to this referral?", "Yes", cg=True), f("Has the client been told how their data is used?", "Yes", "u"), f("Submitted", "02/10/2026 11:42", rd="2026-10-02")])]
    html = page("<h2>Lambeth – Duty to refer form</h2><table>" + "".join("<tr><th colspan=2>%s</th></tr>" % h + "".join("<tr><td>%s</td><td>%s</td></tr>" % (escape(a, quote=False), escape(b, quote=False)) for a, b in rows) for h, rows in parts) + "</table>")
    f.g(au="Lambeth")
    f.kinds = ["referral", "portal_notification"]
    f.lenient += ["authority", "local_connection.details", "referrer.team", "housing.loss_reason", "local_connection.grounds"]
    f.send("Adele Pinnock <adele.pinnock@ldnprob.example>", "dutytorefer@lambethhousing.example", "Duty to refer form – OL", html=html)

    # 4
    f = F("html-signature-prose", "html", "", "prose and a long signature with a disclaimer", lenient=["unmapped"])
    f.g(n="Rita Cassidy", dob="1963-05-18", ph="07700 900 339", ad="Flat 12, Garfield Court, Preston PR1 4AB", re="Her private landlord has served notice and she has to be out by 27 November 2026.", hd="2026-11-27", hs="threatened", cg=True, cm="oral", phy="She has COPD and depression.", rn="Tracy Entwistle", rr="Work Coach Team Leader",
        rg="Preston Jobcentre", rp="01632 960 190", ag="jobcentre", au="Preston", arr="£300", mh="She has COPD and depression.")
    html = page("<p>Hi team</p><p>Duty to refer please for a customer of ours, Mrs Rita Cassidy (DOB 18/05/63), who lives at Flat 12, Garfield Court, Preston PR1 4AB. Her mobile is 07700 900 339. Her private landlord has served notice and she has to be out by 27 November 2026. She is behind by £300 with the rent. She has COPD and depression. She wants help from Preston City Council and gave me verbal consent to send this today.</p><p>Thank you</p>"
                "<p><b>Tracy Entwistle</b><br>Work Coach Team Leader<br>Preston Jobcentre | Duke Street<br>Tel: 01632 960 190</p><p style=\"color:grey\">This document is strictly confidential and is intended only for use by the addressee.</p>")
    f.lenient += ["needs.mental_health", "needs.physical_health", "reason", "housing.arrears", "housing.situation", "housing.landlord", "consent.date", "housing.loss_reason", "referrer.organisation"]
    f.send("Tracy Entwistle <tracy.entwistle@preston-jcp.example>", "housing@prestoncc.example", "Duty to refer – Mrs Cassidy", html=html)

    # 5
    f = F("html-list-items", "html", "", "an unordered list, forwarded inside a department", lenient=["unmapped"])
    q = [f("Name of referred person", "Kevin O'Dowd", "n"), f("Date of birth", "12.12.1958", dob="1958-12-12"), f("Telephone", "01632 960 775", "ph"), f("Where is he staying?", "B&B we are paying for until Friday 2 October", "sit", hd="2026-10-02"), f("Why?", "House fire on 20 September, private landlord not going to repair", "re"), f("Which council", "Hartlepool", "au"), f("Mobility", "uses scooter outdoors", "phy"), f("Care package", "Two visits", "u"), f("He agrees to referral", "Yes (verbal)", cg=True, cm="oral"), f("Practitioner", "Sonia Dhillon, Adult Social Care, 07700 900 061", rn="Sonia Dhillon", rg="Adult Social Care", rp="07700 900 061", ag="social_services")]
    html = page("<div>FYI – can somebody pick up</div><hr><div><b>From:</b> Sonia Dhillon &lt;sonia.dhillon@hartasc.example&gt;<br><b>Sent:</b> 24 September 2026 16:03<br><b>To:</b> Housing Customer Services<br><b>Subject:</b> Housing duty to refer</div><br><ul>" + "".join("<li><u>%s</u> %s</li>" % (escape(a + (":" if not a.endswith("?") else "")), escape(b)) for a, b in q) + "</ul>")
    f.lenient += ["homeless_status", "referrer.organisation", "referrer.team", "referral_date", "housing.situation", "housing.loss_reason", "homeless_date", "referrer.role", "needs.physical_health", "referrer.email"]
    f.send("Housing Customer Services <customerservices@hartcouncil.example>", "homelessness@hartcouncil.example", "FW: Housing duty to refer", html=html, on="2026-09-25")

    # 6
    f = F("html-two-pairs", "html", "", "probation form pasted as a table of two pairs a row, spans for long answers", lenient=["unmapped"])
    short = two([f("POP name:", "Ellis Crowhurst", "n"), f("DOB:", "08/04/1999", dob="1999-04-08"), f("CRN:", "N556120", "crn"), f("PNC:", "14/305519X", "pnc"), f("Tel:", "07700 900 943", "ph"), f("Status:", "Post sentence supervision"), f("PP:", "Rowena Birtles", rn="Rowena Birtles", rr="PP"), f("PP tel:", "01632 960 519", rp="01632 960 519"), f("PP email:", "rowena.birtles@kssprob.example", rm="rowena.birtles@kssprob.example"), f("Today's date:", "11/11/26", rd="2026-11-11")])
    long_ = [f("Address now:", "Sofa surfing in Ashford area, no fixed address", "sit", nfa=True, hs="homeless"), f("LHA:", "Ashford", "au"), f("Reason:", "Evicted from Sanctuary supported housing for non payment of service charge (£96)", "re", arr="£96"), f("Vulnerability:", "Learning disability (mild), brother is appointee", "u"), f("RSO / Arson:", "No / No", rso=False, arson=False), f("Consent to DTR:", "Yes - written", cg=True, cm="written")]
    html = page("<h3>DTR</h3><table border=1>" + "".join("<tr>" + "".join("<td>%s</td>" % escape(c) for c in r) + "</tr>" for r in short) + "".join("<tr><td>%s</td><td colspan=3>%s</td></tr>" % (escape(a), escape(b)) for a, b in long_) + "</table>")
    f.g(ag="probation")
    f.lenient += ["referrer.role", "custody.status", "housing.loss_reason", "housing.arrears", "agency", "lead.name", "lead.email", "lead.phone", "needs.mental_health", "needs.support", "homeless_status", "housing.situation", "housing.landlord"]
    f.send("Rowena Birtles <rowena.birtles@kssprob.example>", "housing.options@ashfordhousing.example", "DTR N556120", html=html)
