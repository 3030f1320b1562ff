#!/usr/bin/python3
"""HTML bodies, and a page saved from a browser. Needs what third_lib.py names."""
from third_lib import M, escape

OUTLOOK = ('<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns="http://www.w3.org/TR/REC-html40"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8">'
           '<meta name="Generator" content="Microsoft Word 15 (filtered medium)"><style><!-- p.MsoNormal, li.MsoNormal {margin:0cm;font-size:11.0pt;font-family:"Calibri",sans-serif;} --></style></head>'
           '<body lang="EN-GB" link="#0563C1" style="word-wrap:break-word"><div class="WordSection1">%s</div></body></html>')


def mso(*lines):
    return "".join('<p class="MsoNormal">%s<o:p></o:p></p>' % (x or "&nbsp;") for x in lines)


def msotable(rows):
    out = ['<table class="MsoNormalTable" border="1" cellspacing="0" cellpadding="0" style="border-collapse:collapse;border:none">']
    for r in rows:
        out.append("<tr>" + "".join('<td valign="top" style="border:solid windowtext 1.0pt;padding:0cm 5.4pt"><p class="MsoNormal">%s<o:p></o:p></p></td>' % escape(c, quote=False).replace("\n", "<br>") for c in r) + "</tr>")
    return "".join(out) + "</table>"


def outlook_table():
    m = M("html-outlook-pasted-table", "html", "", "Outlook: a Word form pasted in the mail, full signature block and disclaimer", lenient=["sit", "rt"])
    rows = [m("Date", "04/11/2026", rd="2026-11-04"), m("Person's name", "Brandon Achterhof", "n"), m("Prison number", "A4119EL", "pn"), m("Date of birth", "17/08/1990", dob="1990-08-17"), m("Prison", "HMP Chelmsford", cp="HMP Chelmsford"), m("Release date", "30/12/2026 (HDC)", crd="2026-12-30", crt="HDC"), m("Contact for interview", "Via key worker, video link can be booked", via="Via key worker, video link can be booked"), m("Why homeless", "Supported housing place closed when he was recalled", "re"), m("Status", "Recall", cs="recall"), m("RoSH", "High", rl="high"), m("Support needs", "Drugs, debt", sup=["Drugs", "debt"]), m("Armed forces", "No", af=False), m("Consent", "Yes - signed", cg=True, cm="written"), m("COM / lead", "Jemima Tanaka\njemima.tanaka@probation.example\n07700 900664", ln="Jemima Tanaka", lm="jemima.tanaka@probation.example", lp="07700 900664")]
    m.g(rn="Frederick Osgood", rr="Pre-Release Probation Officer", rg="HMP Chelmsford", rp="01632 960663", rm="frederick.osgood@hmpps.example", ag="prison")
    m.lenient += ["ag"]
    m.send("Frederick Osgood <frederick.osgood@hmpps.example>", "housing.adviceemail@chelmsford.example", "Duty to Refer – A4119EL", html=OUTLOOK % (mso("Dear Housing,", "", "Please find below a Duty to Refer.", "") + msotable(rows) + mso("", "Kind regards,", "", "<b>Frederick Osgood</b>", "Pre-Release Probation Officer", "Offender Management Unit | HMP Chelmsford | Springfield Road | Chelmsford", "Tel: 01632 960663", '<a href="mailto:frederick.osgood@hmpps.example">frederick.osgood@hmpps.example</a>', "", "<i>This e-mail and any attachments is intended only for the attention of the addressee(s).</i>")))


def gmail_prose():
    m = M("html-gmail-divs-prose", "html", "", "Gmail: divs, running text, phone of the person and of the worker", lenient=["sit", "loss", "op", "rs", "sup", "lcg", "lcd"])
    body = '<div dir="ltr"><div>Hi there,</div><div><br></div><div>I&#39;d like to make a duty to refer for <b>Shanice Obafemi</b> (DOB&nbsp;12/06/1997). She&#39;s homeless after her mum asked her to leave on Saturday, and she&#39;s 7 months pregnant. Her number is <a href="tel:07700900912">07700 900912</a>.</div><div><br></div><div>She&#39;s given me verbal consent. She grew up in Clacton and her nan is still here.</div><div><br></div><div>Thank you!</div><div><br></div>-- <br><div class="gmail_signature"><div>Kerry-Ann Whitfield</div><div>Young Parents Worker, Tendring Family Solutions</div><div>01632 960913</div></div></div>'
    m.g(n="Shanice Obafemi", dob="1997-06-12", hs="homeless", re="her mum asked her to leave on Saturday", preg=True, ph="07700 900912", cg=True, cm="oral", rn="Kerry-Ann Whitfield", rr="Young Parents Worker", rg="Tendring Family Solutions", rp="01632 960913", ag="other")
    m.lenient += ["ag"]
    m.send("Kerry-Ann Whitfield <kaw.tendringfs@gmail.example>", "housingoptions@tendring.example", "Duty to refer", html=body)


def apple():
    m = M("html-apple-mail-list", "html", "", "Apple Mail: an unordered list of label and answer", lenient=["sit"])
    items = [m("Client", "Rufus Delacroix-Bain", "n"), m("DOB", "09.10.1960", dob="1960-10-09"), m("Tel", "07700 900551", "ph"), m("Where", "Sleeping in doorway of the old BHS, Chelmsford"), m("Homeless?", "Yes, rough sleeping since 2 weeks", hs="homeless", rs=True), m("Why", "B&B money ran out after he left the Navy hostel", "re"), m("Armed forces", "Yes, Royal Navy 1978-90", af=True), m("Health", "Trench foot; hears voices"), m("Consent", "Verbal", cg=True, cm="oral"), m("From", "Sr. Assumpta Kelleher, Street Pastors Chelmsford, 07700 900552", rn="Assumpta Kelleher", rg="Street Pastors Chelmsford", rp="07700 900552")]
    m.g(ag="other")
    m.lenient += ["ad", "phy", "mh", "nfa", "rr"]
    m.send("Assumpta Kelleher <assumpta@streetpastors.example>", "housing.adviceemail@chelmsford.example", "Rough sleeper referral", html='<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"></head><body style="overflow-wrap: break-word; -webkit-nbsp-mode: space;">Referral for you:<div><ul class="MailOutline">%s</ul></div><div>God bless</div><div><br></div><div>Sent from my iPad</div></body></html>' % "".join("<li>%s: %s</li>" % (a, escape(b, quote=False)) for a, b in items))


def confirmation():
    m = M("html-web-form-confirmation", "html", "", "a council's web form: heads and two-column rows, empty answers as dashes", lenient=["sit"])
    def rows(title, rr):
        return '<h2 style="font-size:16px">%s</h2><table width="600" cellpadding="6" style="border-collapse:collapse">%s</table>' % (title, "".join('<tr><th align="left" width="240" style="background:#f3f2f1">%s</th><td>%s</td></tr>' % (a, escape(b, quote=False)) for a, b in rr))
    html = '<!DOCTYPE html><html><body><p>A professional has submitted a Duty to Refer through the website.</p><p>Reference: <strong>FS-Case-70291184</strong></p>' + rows("About you", [m("Your full name", "Dawn Silverwood", rn="Dawn Silverwood"), m("Which public authority?", "Hospital (in-patient care)", ag="hospital"), m("Organisation", "Addenbrooke's Hospital", rg="Addenbrooke's Hospital"), m("Role", "Transfer of Care Officer", "rr"), m("Email address", "dawn.silverwood@nhs.example", "rm"), m("Telephone number", "01632 960575", "rp")]) + rows("About the client", [m("Title", "Mr"), m("First name", "Bogdan"), m("Surname", "Ionescu"), m("Date of birth", "07/02/1979", dob="1979-02-07"), m("Nationality", "Romanian", "nat"), m("Preferred language", "Romanian", "lang"), m("Interpreter required", "Yes", itp=True), m("Contact telephone", "07700 900576", "ph"), m("Email address", "-"), m("Current address", "Ward D8, Addenbrooke's"), m("Last settled address", "14 Histon Road, Cambridge CB4 3LE", "lsa")]) + rows("Circumstances", [m("Local authority", "Cambridge City Council", au="Cambridge"), m("Homeless or threatened with homelessness", "Homeless", hs="homeless"), m("Reason for homelessness", "Room let with job, dismissed after accident at work", "re"), m("Date homeless", "12/10/2026", hd="2026-10-12"), m("Expected discharge date", "20/10/2026", "u"), m("Physical health", "Fractured pelvis", "phy"), m("Mental health", "-")]) + rows("Declaration", [m("The client has consented to this referral", "Yes", cg=True), m("Type of consent", "Written", cm="written"), m("Submitted", "15/10/2026 16:40", rd="2026-10-15")]) + '<p style="color:#666">This mailbox is not monitored.</p></body></html>'
    m.g(n="Bogdan Ionescu", xr="FS-Case-70291184")
    m.lenient += ["ad"]
    m.kinds = ["portal_notification", "referral"]
    m.lenient += ["review"]
    m.send("Online forms <no-reply@cambridge-forms.example>", "housing.advice@cambridge.example", "New Duty to Refer FS-Case-70291184", html=html)


def saved_page():
    m = M("html-case-page-attached", "html", "", "a case system's page saved from a browser and attached as .html: menu, tabs, definition lists", lenient=["sit", "op"])
    def dl(rr):
        return "<dl>" + "".join("<dt>%s</dt><dd>%s</dd>" % (a, escape(b, quote=False)) for a, b in rr) + "</dl>"
    page = ('<!DOCTYPE html><!-- saved from url=(0042)https://cases.yjs.example/person/20441/dtr --><html lang="en"><head><meta charset="utf-8"><title>Duty to refer – CaseTrack</title><script>var t=1;</script><style>nav{float:left}</style></head><body><nav><ul><li>Home</li><li>My cases</li><li>Log out (F. Amadi)</li></ul></nav><main><h1>Duty to refer</h1><h2>Young person</h2>'
            + dl([m("Name", "Aaliyah Thornbury", "n"), m("Date of birth", "25 January 2009", dob="2009-01-25"), m("Gender", "Female", "sex"), m("Ethnicity", "Mixed – White and Black African", "eth"), m("Phone", "07700 900432", "ph"), m("Address", "61 Queens Road, Southend-on-Sea, SS1 1PZ", "ad")]) + "<h2>Referral</h2>"
            + dl([m("Referred to", "Southend City Council", au="Southend-on-Sea"), m("Referral date", "12 Oct 2026", rd="2026-10-12"), m("Reason", "Carer (aunt) has given notice; mother's whereabouts unknown", "re"), m("Homelessness date", "2 Nov 2026", hd="2026-11-02"), m("Status", "Threatened with homelessness", hs="threatened"), m("Care leaver", "No", cl=False), m("Intervention", "Referral order", "u"), m("Consent recorded", "Yes (oral) on 9 Oct 2026", cg=True, cm="oral", cd="2026-10-09")]) + "<h2>Case worker</h2>"
            + dl([m("Worker", "Florence Amadi", rn="Florence Amadi"), m("Team", "Southend YJS", "rt", ag="youth_offending_team"), m("Direct dial", "01632 960433", "rp"), m("Email", "florence.amadi@yjs.example", "rm")]) + "</main><footer>CaseTrack 8.2 © 2026 | Printed by F. Amadi 12/10/2026 11:02</footer></body></html>")
    m.lenient += ["rt", "rg", "cs"]
    m.send("Florence Amadi <florence.amadi@yjs.example>", "housingsolutionsteam@southend.example", "Duty to refer - saved from system", "Hi, the print button is broken so I saved the page, it opens in a browser.\n\nFlo", attach=[("Duty to refer – CaseTrack.html", page.encode(), "text/html")])


def nested_layout():
    m = M("html-layout-tables-two-pairs", "html", "", "layout tables within tables, two pairs a row, label in bold above the answer", lenient=["sit", "cs"])
    def cell(r):
        return '<td><table><tr><td><b>%s</b></td></tr><tr><td>%s</td></tr></table></td>' % (r[0], escape(r[1], quote=False))
    rs = [m("Prisoner", "Malachi Underhill", "n"), m("NOMS", "A8255FV", "pn"), m("D.O.B.", "20/04/1996", dob="1996-04-20"), m("Establishment", "HMYOI Feltham", cp="HMYOI Feltham"), m("Earliest release", "21/12/2026", crd="2026-12-21"), m("Offence", "Possession with intent to supply", "cof"), m("Housing reason", "Family evicted from Grays while he was inside, they are in one room", "re"), m("Local authority", "Thurrock", au="Thurrock"), m("Consent", "Yes", cg=True), m("Care leaver", "No", cl=False), m("Made by", "Olive Tranquille", rn="Olive Tranquille"), m("Phone", "020 7946 0288", "rp")]
    html = '<html><body><table width="100%"><tr><td bgcolor="#003366"><font color="white">Resettlement Desk - housing referral</font></td></tr><tr><td><table border="1">' + "".join("<tr>%s%s</tr>" % (cell(a), cell(b)) for a, b in zip(rs[::2], rs[1::2])) + "</table></td></tr></table></body></html>"
    m.g(ag="youth_custody")
    m.lenient += ["ag", "rg", "hs"]
    m.send("Olive Tranquille <olive.tranquille@feltham.example>", "HousingOptions@thurrock.example", "Housing referral A8255FV", html=html)


def br_lines():
    m = M("html-outlook-break-lines", "html", "", "one paragraph with line breaks; plain alternative empty of it; entities", lenient=["sit", "rt"])
    text = ["Duty to refer", "Full name: Ana&iuml;s Whitcombe", "Date of birth: 11&nbsp;November&nbsp;1983", "Mobile: 07700&nbsp;900&nbsp;319", "Lives at: 4 Fambridge Close, Maldon&nbsp;CM9&nbsp;6DE (private rented)", "Landlord: Mrs&nbsp;J&nbsp;Tidy", "Rent arrears: &pound;2,800", "Why: rent unpaid since lost job; s8 notice, court 8/12/26", "Threatened with homelessness: yes", "Wants to keep the home? Yes", "Children: Rex (9), Maisie (4)", "Consent: yes &ndash; email from customer 3/11/26", "Work coach: Tremaine Addo, Maldon Jobcentre, 01632&nbsp;960320"]
    m.g(n="Anaïs Whitcombe", dob="1983-11-11", ph="07700 900 319", ad="4 Fambridge Close, Maldon CM9 6DE", land="Mrs J Tidy", arr="£2,800", re="rent unpaid since lost job; s8 notice, court 8/12/26", hs="threatened", save=True, hh=[{"name": "Rex"}, {"name": "Maisie"}], cg=True, cm="written", cd="2026-11-03", rn="Tremaine Addo", rr="Work coach", rg="Maldon Jobcentre", rp="01632 960320", ag="jobcentre")
    m.lenient += ["household.relationship", "land", "rr"]
    m.kinds = ["referral", "retention_request"]
    m.send("Tremaine Addo <tremaine.addo@dwp.example>", "housingoptions@maldon.example", "DTR for AW", text="This message is in HTML.", html=OUTLOOK % ('<p class="MsoNormal">%s</p>' % "<br>".join(text)))


def nhs_card():
    m = M("html-nhs-system-notification", "html", "", "sent by a hospital system: bold labels and spans, ward and discharge date", lenient=["sit", "op", "rt"])
    rs = [m("Patient", "KOWALCZYK, Ewa (Mrs)", n="Ewa Kowalczyk"), m("Born", "30-Jan-1944 (82y)", dob="1944-01-30"), m("NHS No.", "704 512 8891", nhs="7045128891"), m("Location", "Winter Ward"), m("EDD", "01-Dec-2026", "u"), m("Usual address", "Park home 5, Hayes Farm, Battlesbridge SS11 8TD", ad="Park home 5, Hayes Farm, Battlesbridge SS11 8TD"), m("Homelessness reason", "Site owner has ended her pitch agreement from 15 Jan", "re"), m("Consent", "Patient consents (verbal)", cg=True, cm="oral"), m("Next of kin", "Pawel Kowalczyk (son) 07700 900722"), m("Requested by", "Nurse J. Adeleke, ext. 5120", rn="J. Adeleke"), m("Requested on", "24-Nov-2026 09:12", rd="2026-11-24")]
    m.g(ag="hospital")
    m.lenient += ["via", "hd", "rr", "rp", "ag", "hs"]
    m.send("Nervecentre <nervecentre@southendhosp.example>", "housingoptions@rochford.example", "Duty to Refer request - Winter Ward", html='<div style="font-family:Arial"><h3>Duty to Refer request</h3>' + "".join('<div><span style="font-weight:bold">%s</span> <span>%s</span></div>' % (a, escape(b, quote=False)) for a, b in rs) + '<p>Please contact the ward on 01632 960720.</p></div>')
    

def strike_html():
    m = M("html-struck-yes-no", "html", "", "Yes/No with one struck by s tags, others left alone", lenient=["sit", "rt"])
    rows = ["<b>Name</b> Ms Winifred Sallow", "<b>CRN</b> Z610283", "<b>DOB</b> 6th Dec 1986", "<b>Tel</b> 07700 900833", "<b>On</b> <s>licence</s> / community order / <s>PSS</s>", "<b>Homeless now?</b> <s>Yes</s> / No", "<b>Homeless within 56 days?</b> Yes / <s>No</s>", "<b>Pregnant?</b> Yes / No", "<b>Fleeing abuse?</b> Yes / <s>No</s>", "<b>Registered sex offender?</b> <s>Yes</s> / No", "<b>Interpreter?</b> Yes / No", "<b>Reason for referral</b> Ex-partner has found her address in Witham and the landlord will end the tenancy early", "<b>Consent</b> Yes / <s>No</s> &mdash; <s>written</s> / verbal", "<b>Practitioner</b> Ulrika Benn, Probation Practitioner, 01632 960834"]
    m.g(n="Winifred Sallow", crn="Z610283", dob="1986-12-06", ph="07700 900833", cs="community_order", hs="threatened", da=True, rso=False, re="Ex-partner has found her address in Witham and the landlord will end the tenancy early", cg=True, cm="oral", rn="Ulrika Benn", rr="Probation Practitioner", rp="01632 960834", ag="probation")
    m.send("Ulrika Benn <ulrika.benn@probation.example>", "housingoptions@braintree.example", "DTR Z610283 urgent", html="<html><body><p>Form will not attach so here it is:</p>" + "".join("<p>%s</p>" % r for r in rows) + "</body></html>")


def thread():
    m = M("html-thread-own-colour-answers", "html", "", "reply in an Outlook thread: the council asked, answers typed in blue after each question", lenient=["sit", "loss", "op"])
    qa = [m("What is his full name and date of birth?", "Corey Lansdowne, 15/09/2004", n="Corey Lansdowne", dob="2004-09-15"), m("Does he have a phone?", "07700 900211", "ph"), m("What is the reason for the referral?", "Evicted from Foyer on 19 October after a fight", "re"), m("Is he homeless now?", "Yes", hs="homeless"), m("Is he a care leaver?", "Yes, Essex", cl=True), m("Does he agree to be referred?", "Yes he does, he said so on the phone", cg=True, cm="oral"), m("Any risks to our staff?", "None known", "staff")]
    m.g(rn="Hettie Fairbrother", rr="Personal Adviser", rg="Essex Leaving & After Care", rp="01632 960212", ag="social_services")
    html = OUTLOOK % (mso("Answers in blue below. Please treat this as the Duty to Refer.", "", "Hettie Fairbrother", "Personal Adviser, Essex Leaving &amp; After Care", "01632 960212", "") + '<div style="border:none;border-top:solid #E1E1E1 1.0pt"><p class="MsoNormal"><b>From:</b> Housing Options &lt;housing.options@harlow.example&gt;<br><b>Sent:</b> 20 October 2026 10:04<br><b>To:</b> Hettie Fairbrother<br><b>Subject:</b> RE: young man you rang about</p></div>' + mso("Hi Hettie, thanks for ringing. Could you let us have:") + "".join(mso("%s <span style='color:#0070C0'>%s</span>" % (a, escape(b, quote=False))) for a, b in qa) + mso("Thanks", "Moira, Harlow Housing Options"))
    m.lenient += ["ag"]
    m.send("Hettie Fairbrother <hettie.f@essexlac.example>", "housing.options@harlow.example", "RE: young man you rang about", html=html, headers=(("In-Reply-To", "<5512.moira@harlow.example>"), ("References", "<5512.moira@harlow.example>")))


def household_html():
    m = M("html-google-docs-paste", "html", "", "pasted from an online document: spans in paragraphs, household as a table", lenient=["sit", "loss", "lcg", "ag"])
    def p(s):
        return '<p dir="ltr" style="line-height:1.38"><span style="font-size:11pt;font-family:Arial">%s</span></p>' % s
    html = '<div dir="ltr">' + "".join(p(x) for x in ("<b>Housing referral under HRA 2017</b>", "Parent: Delphine Amoah-Reid", "DOB: 22/07/1991", "Mobile: 07700 900688", "Current: Home-Start flat (charity), 5b Head Street, Halstead", "End date: 5 January 2027", "Reason: charity lets end after twelve months", "At risk of homelessness: yes")) + '<div><table border="1"><tbody><tr><td>Child</td><td>DOB</td><td>School</td></tr><tr><td>Noah Reid</td><td>03/03/2016</td><td>St Andrew&#39;s</td></tr><tr><td>Esme Reid</td><td>12/12/2019</td><td>St Andrew&#39;s</td></tr></tbody></table></div>' + "".join(p(x) for x in ("Consent: Delphine has signed our consent form on 17/11/2026", "Referred by: Marguerite Olsen, Family Co-ordinator, Home-Start North Essex", "Email: marguerite@homestart-ne.example")) + "</div>"
    m.g(n="Delphine Amoah-Reid", dob="1991-07-22", ph="07700 900688", ad="5b Head Street, Halstead", hd="2027-01-05", re="charity lets end after twelve months", hs="threatened", hh=[{"name": "Noah Reid", "relationship": "Child", "date_of_birth": "2016-03-03"}, {"name": "Esme Reid", "relationship": "Child", "date_of_birth": "2019-12-12"}], cg=True, cm="written", cd="2026-11-17", rn="Marguerite Olsen", rr="Family Co-ordinator", rg="Home-Start North Essex", rm="marguerite@homestart-ne.example", ag="other")
    m.lenient += ["ad", "household.relationship", "hd"]
    m.send("Marguerite Olsen <marguerite@homestart-ne.example>", "housingoptions@braintree.example", "HRA referral DAR", html=html)


def mobile_prose():
    m = M("html-mobile-outlook-prose", "html", "", "typed on a telephone: short lines, no signature but the name in the first sentence", lenient=["sit", "loss", "op", "nfa", "rs", "re", "rt"])
    html = '<html><body><div dir="auto">Hi its Marlon Etienne, probation officer at Grays, 07700 900457.</div><div dir="auto"><br></div><div dir="auto">Duty to refer pls for Dean Scrivener crn B220716 dob 5/11/74. He is homeless as of today, landlord locked him out.</div><div dir="auto">On a community order. Medium risk of serious harm. No mobile, ring me and I will get him.</div><div dir="auto">He gave verbal consent in the office just now.</div><div dir="auto"><br></div><div id="ms-outlook-mobile-signature">Get <a href="https://aka.example/o">Outlook for iOS</a></div></body></html>'
    m.g(rn="Marlon Etienne", rr="probation officer", rp="07700 900457", ag="probation", n="Dean Scrivener", crn="B220716", dob="1974-11-05", hs="homeless", re="landlord locked him out", cs="community_order", rl="medium", cg=True, cm="oral", via="ring me and I will get him")
    m.lenient += ["via", "hd", "rg", "cd", "rd"]
    m.send("Marlon Etienne <marlon.etienne@probation.example>", "HousingOptions@thurrock.example", "DTR", html=html)


def all_():
    for f in (outlook_table, gmail_prose, apple, confirmation, saved_page, nested_layout, br_lines, nhs_card, strike_html, thread, household_html, mobile_prose):
        f()


if __name__ == "__main__":
    all_()
