"""HTML: mail bodies from Outlook, Gmail and Apple Mail, web pages saved and attached."""
from kit import *


def otable(rows, style="MsoTableGrid"):
    return "<table class=%s border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse'>%s</table>" % (style, "".join(
        "<tr>%s</tr>" % "".join("<td width=300 valign=top style='border:solid windowtext 1.0pt;padding:0cm 5.4pt'><p class=MsoNormal><span style='font-size:11.0pt'>%s<o:p></o:p></span></p></td>" % x for x in r) for r in rows))


OUT_HEAD = "<html xmlns:o=\"urn:schemas-microsoft-com:office:office\"><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=utf-8\"><style><!-- p.MsoNormal {margin:0cm; font-size:11.0pt;} --></style></head><body lang=EN-GB><div class=WordSection1>"

# 1 Outlook table pasted into the mail.
c = Case({"agency": "probation", "homeless_status": "homeless"})
body = OUT_HEAD + "<p class=MsoNormal>Dear Housing,<o:p></o:p></p><p class=MsoNormal>Duty to Refer as below.<o:p></o:p></p>" + otable([
    ["<b>Name</b>", c("person.name", "Marlon Etheridge")], ["<b>DOB</b>", c("person.date_of_birth", "1986-12-13", "13/12/86")], ["<b>CRN</b>", c("person.crn", "X660219")], ["<b>Contact number</b>", c("person.phone", "07700 900173")], ["<b>Current accommodation</b>", c("housing.situation", "Sleeping in his works van at Rayleigh")],
    ["<b>Rough sleeping Y/N</b>", c("rough_sleeping", True, "Y")], ["<b>Order / licence</b>", c("custody.status", "community_order", "Community order")], ["<b>Reason for referral</b>", c("reason", "Left the family home after a non-molestation order was made on 2 July")], ["<b>Mental health</b>", c("needs.mental_health", "Suicidal thoughts in June, crisis team involved")],
    ["<b>Risk of serious harm</b>", c("risk.level", "medium", "Medium")], ["<b>Areas to be avoided</b>", c("risk.excluded_areas", "Love Lane, Rayleigh")], ["<b>Consent</b>", c("consent.given", True, "Verbal consent 06/07/26")]]) + \
    "<p class=MsoNormal>&nbsp;</p><p class=MsoNormal><b>%s</b><br>%s<br>%s<br>T: %s</p></div></body></html>" % (c("referrer.name", "Keisha Drummond"), c("referrer.role", "Probation Officer"), c("referrer.team", "Southend and Rochford Probation Office"), c("referrer.phone", "01632 960425"))
c("consent.method", "oral"); c("consent.date", "2026-07-06")
emit("outlook-table", mail("Keisha Drummond <keisha.drummond@probation-south.example>", "housingoptions@rochford.gov.uk", "DTR X660219", "Mon, 06 Jul 2026 15:16:00 +0100", html=body), "referral", "html", "Outlook", "bordered table in the body, signature with line breaks", [c], lenient=["housing.loss_reason", "homeless_status", "referrer.organisation", "person.no_fixed_abode"])

# 2 Gmail: divs, no table.
c = Case({"agency": "other", "homeless_status": "threatened"})
lines = ["Hi Tendring team,", "", "Duty to refer for one of our residents please", "", "Resident: " + c("person.name", "Patrycja Lis-Underwood"), "Date of birth: " + c("person.date_of_birth", "2001-03-14", "14.3.2001"), "Number: " + c("person.phone", "07700900941"), "Living at: " + c("person.address", "The Haven, 20 Rosemary Road, Clacton-on-Sea"), "Until: " + c("homeless_date", "2026-08-14", "14.8.2026 (end of 2 year stay)"),
         "What’s gone wrong: " + c("reason", "maximum stay reached, supported lodgings full, bidding but band C"), "Health etc: " + c("needs.mental_health", "PTSD"), "Kids: none with her", "Consent: " + c("consent.given", True, "yes, signed our form") + " " + c("consent.date", "2026-06-29", "29.6.2026"), "", "Thanks,", "--", c("referrer.name", "Declan Moriarty"), c("referrer.role", "Project Worker"), c("referrer.organisation", "Haven Young Adults Project"), c("referrer.phone", "01632 960166")]
c("consent.method", "written")
emit("gmail-divs", mail("Declan Moriarty <declan.m@havenproject.example>", "housingoptions@tendringdc.gov.uk", "Duty to refer - resident moving on", "Tue, 30 Jun 2026 12:44:00 +0100", text="\n".join(lines), html="<div dir=\"ltr\">" + "".join("<div>%s</div>" % (esc(l) if l else "<br>") for l in lines) + "</div>"),
     "referral", "html", "Gmail", "divs, the same words in a text part", [c], lenient=["housing.loss_reason", "housing.situation", "homeless_status", "agency"])

# 3 Forwarded Outlook mail: the referral is the quoted HTML.
c = Case({"agency": "prison", "homeless_status": "threatened"})
body = OUT_HEAD + "<p class=MsoNormal>Hi, this came to my personal inbox, is it for you?<o:p></o:p></p><p class=MsoNormal>Lesley</p><div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'><p class=MsoNormal><b>From:</b> Discharge Board &lt;discharge@thecolne.hmps.example&gt; <br><b>Sent:</b> 04 August 2026 13:12<br><b>To:</b> Lesley Marsh<br><b>Subject:</b> Duty to refer</p></div>" + \
    "<p class=MsoNormal>Dear Lesley</p><p class=MsoNormal><b>Prisoner:</b> %s <b>Number:</b> %s <b>DOB:</b> %s</p>" % (c("person.name", "Nathaniel Wroe"), c("person.prison_number", "A9944EV"), c("person.date_of_birth", "1982-06-01", "01/06/1982")) + \
    "<p class=MsoNormal><b>Prison:</b> %s <b>Release date:</b> %s</p><p class=MsoNormal><b>Reason:</b> %s</p>" % (c("custody.prison", "HMP Highpoint", "Highpoint"), c("custody.release_date", "2026-09-25", "25/09/2026"), c("reason", "Ex-partner has moved a new partner in, his name taken off the tenancy")) + \
    "<p class=MsoNormal><b>Consent:</b> %s <b>COM:</b> %s (%s, %s)</p>" % (c("consent.given", True, "Yes, oral"), c("lead.name", "Judith Amos"), c("lead.phone", "01632 960472"), c("lead.email", "judith.amos@probation-north.example")) + \
    "<p class=MsoNormal>%s<br>%s</p></div></body></html>" % (c("referrer.name", "Callum Birch"), c("referrer.role", "Discharge Board Clerk"))
c("consent.method", "oral")
emit("forwarded-outlook", mail("Lesley Marsh <lesley.marsh@braintree.gov.uk>", "housingoptions@braintree.gov.uk", "FW: Duty to refer", "Wed, 05 Aug 2026 09:00:00 +0100", html=body), "referral", "html", "Outlook", "quoted mail below a forwarding note, several bold labels on a line", [c], lenient=["homeless_status", "housing.loss_reason", "custody.status", "referrer.organisation", "agency"])

# 4 Apple Mail: list items.
c = Case({"agency": "hospital", "homeless_status": "homeless"})
items = [("Patient", c("person.name", "Tomasz Brzezinski")), ("Born", c("person.date_of_birth", "1975-04-20", "20 April 1975")), ("NHS", c("person.nhs_number", "9990066051", "999 006 6051")), ("Phone", c("person.phone", "07700 900520")), ("Ward", c("person.contact_via", "Tolpuddle")), ("Interpreter", c("person.interpreter_needed", True, "Yes please, Polish")), ("Homeless because", c("reason", "lost agency work and the room that came with it")),
         ("Sleeping", c("housing.situation", "was in the multi-storey car park before admission")), ("Health", c("needs.physical_health", "broken ankle in plaster, crutches")), ("Consent", c("consent.given", True, "given verbally today via the interpreter"))]
c("person.language", "Polish"); c("consent.method", "oral")
emit("apple-list", mail("Verity Blum <verity.blum@midessexhosp.example>", "housing.adviceemail@chelmsford.gov.uk", "Homeless patient for referral", "Thu, 10 Sep 2026 17:35:00 +0100", html="<html><head></head><body style=\"overflow-wrap: break-word;\"><div>Dear all, duty to refer:</div><div><ul class=\"MailOutline\">%s</ul></div><div>Best wishes</div><div>%s</div><div>%s</div></body></html>" % ("".join("<li><b>%s</b>: %s</li>" % (a, esc(b)) for a, b in items), c("referrer.name", "Verity Blum"), c("referrer.role", "Homeless Health Nurse"))),
     "referral", "html", "Apple Mail", "a bulleted list with bold labels", [c], lenient=["housing.loss_reason", "rough_sleeping", "consent.date", "person.no_fixed_abode"])

# 5 Attached HTML form filled in a browser: input values, selected options, checked radios.
c = Case({"agency": "probation"})
form = f"""<!DOCTYPE html><html><head><title>Duty to Refer</title><script>function go(){{document.forms[0].submit()}}</script><style>label{{display:block}}</style></head><body><h1>Duty to Refer</h1><form>
<label for=n>Client full name</label><input id=n name=client value="{c("person.name", "Oluwaseun Adekunle")}">
<label for=d>Client date of birth</label><input id=d type=date value="{c("person.date_of_birth", "1998-04-25")}">
<label for=r>CRN</label><input id=r value="{c("person.crn", "E551237")}">
<label for=p>Client telephone</label><input id=p value="{c("person.phone", "07700 900336")}">
<label for=s>Housing status</label><select id=s><option>Please select</option><option selected>Threatened with homelessness</option><option>Homeless now</option></select>
<label for=h>Date of homelessness</label><input id=h value="{c("homeless_date", "2026-10-20", "20/10/2026")}">
<label for=w>Reason for referral</label><textarea id=w>{c("reason", "Cohabitation has broken down. She is the tenant and has asked him to leave by the 20th.")}</textarea>
<p>Consent obtained</p><input type=radio name=c checked value=Yes> Yes <input type=radio name=c value=No> No
<p>Care leaver</p><input type=radio name=cl value=Yes> Yes <input type=radio name=cl value=No checked> No
<p>Support needs</p><input type=checkbox checked> Mental health <input type=checkbox> Alcohol <input type=checkbox checked> Money advice
<label for=rn>Referrer name</label><input id=rn value="{c("referrer.name", "Niamh Corrigan")}"><label for=ro>Referrer job title</label><input id=ro value="{c("referrer.role", "Probation Officer")}"><label for=re>Referrer email</label><input id=re value="{c("referrer.email", "niamh.corrigan@probation-south.example")}"><label for=rt>Referrer telephone</label><input id=rt value="{c("referrer.phone", "01632 960426")}">
<button>Send</button></form></body></html>"""
c("homeless_status", "threatened"); c("consent.given", True); c("person.care_leaver", False); c("needs.support", ["Mental health", "Money advice"])
emit("saved-web-form", mail("Niamh Corrigan <niamh.corrigan@probation-south.example>", "HousingOptions@thurrock.gov.uk", "Your web form would not submit", "Tue, 22 Sep 2026 13:20:00 +0100", text="Hi,\n\nThe duty to refer form on your site would not send so I have saved the page and attached it.\n\nNiamh", attach=[("Duty to Refer.html", form.encode())]),
     "referral", "html", "browser, page saved", "form controls with values, selected options and checked radios", [c], lenient=["housing.loss_reason", "needs.mental_health", "housing.situation"])

# 6 Attached .htm report of a case system, two-column dt/dd in tables, entities.
c = Case({"agency": "youth_offending_team", "homeless_status": "threatened"})
rep = "<HTML><HEAD><META http-equiv=Content-Type content=\"text/html; charset=windows-1252\"><TITLE>Housing referral print</TITLE></HEAD><BODY><TABLE>" + "".join("<TR><TD class=l>%s</TD><TD class=v>%s</TD></TR>" % (l, esc(v)) for l, v in [
    ("Printed", "18/08/2026 14:02"), ("Young person", c("person.name", "Shay O'Hanlon-Price")), ("Date of birth", c("person.date_of_birth", "2008-11-19", "19/11/2008")), ("Gender identity", c("person.gender", "Non-binary")), ("Ethnicity", c("person.ethnicity", "Traveller of Irish heritage")), ("Tel", c("person.phone", "07700 900645")),
    ("Lives with", c.un("Lives with", "Grandmother")), ("Address", c("person.address", "Plot 4, Oak Lane, Crays Hill")), ("Order", c("custody.status", "community_order", "Referral order (community)")), ("Housing concern", c("reason", "Site enforcement notice takes effect 30/09/2026 and grandmother is moving to Kent")), ("Date of concern", c("homeless_date", "2026-09-30", "30/09/2026")),
    ("Literacy &amp; communication", c.un("Literacy & communication", "Cannot read, please telephone")), ("Consent held", c("consent.given", True, "Yes")), ("Consent type", c("consent.method", "written", "Written")), ("Allocated worker", c("referrer.name", "Benedict Sowande")), ("Worker tel", c("referrer.phone", "01632 960653")), ("Team", c("referrer.team", "YOS South"))]) + "</TABLE></BODY></HTML>"
emit("case-system-print", mail("Benedict Sowande <ben.sowande@yos.essexcc.example>", "housing.solutions@basildon.gov.uk", "YOS housing referral print", "Tue, 18 Aug 2026 14:05:00 +0100", text="Duty to refer print attached.\nBen", attach=[("housing_referral_print.htm", rep.encode())]),
     "referral", "html", "case system report", "upper-case tags, label and value classes, printed date is not the referral date", [c], lenient=["homeless_status", "housing.loss_reason", "unmapped", "referral_date", "homeless_date", "person.contact_via", "referrer.organisation", "household"])

# 7 A table with headings on top and a person on each row, in the body.
a, b = Case({"agency": "prison"}), Case({"agency": "prison"})
def row(x, *v): return "<tr><td>%s</td><td>%s</td><td>%s</td><td>%s</td><td>%s</td><td>%s</td></tr>" % (x("person.name", v[0], v[1]), x("person.prison_number", v[2]), x("person.date_of_birth", v[3], v[4]), x("custody.release_date", v[5], v[6]), x("reason", v[7]), x("consent.given", True, "Yes"))
tab = "<table border=\"1\"><tr><th>Prisoner</th><th>NOMS</th><th>DOB</th><th>Release date</th><th>Reason homeless</th><th>Consent</th></tr>" + row(a, "Warren Applegate", "APPLEGATE Warren", "A3090EC", "1974-10-16", "16/10/1974", "2026-10-05", "05/10/2026", "Supported housing bed closed") + row(b, "Sufyan Malik", "MALIK Sufyan", "A7788FA", "1999-06-26", "26/06/1999", "2026-10-07", "07/10/2026", "Family have moved to Luton") + "</table>"
for x in (a, b): x("custody.prison", "HMP The Mount"); x("referrer.name", "Petra Lindgren"); x("referrer.role", "Resettlement Administrator"); x("homeless_status", "threatened"); x("authority", "Epping Forest")
emit("rows-in-the-body", mail("Petra Lindgren <petra.lindgren@themount.hmps.example>", "homelessness@eppingforestdc.gov.uk", "Duty to refer October", "Mon, 24 Aug 2026 10:00:00 +0100", html="<p>Good morning,</p><p>Please accept the below as Duty to Refer to Epping Forest District Council for October releases from HMP The Mount:</p>" + tab + "<p>Petra Lindgren<br>Resettlement Administrator</p>"),
     "referral", "html", "Outlook on the web", "one person a row in a body table, prison in the sentence above", [a, b], lenient=["homeless_status", "housing.loss_reason", "custody.status", "referrer.organisation"])

# 8 Styled as a web-form mail of a hospital's own system, labels and values in separate spans, from a named nurse.
c = Case({"agency": "emergency_department", "homeless_status": "homeless"})
sp = "".join("<tr><td style=\"padding:4px;font-weight:bold;background:#f3f3f3\">%s</td></tr><tr><td style=\"padding:4px 4px 12px 4px\">%s</td></tr>" % (l, esc(v)) for l, v in [
    ("Patient name", c("person.name", "Kirsten Vollmer")), ("Date of birth", c("person.date_of_birth", "1992-07-07", "07-07-1992")), ("Mobile number", c("person.phone", "07700 900264")), ("Is the patient rough sleeping?", c("rough_sleeping", False)), ("Where will they stay tonight?", c("housing.situation", "Hotel paid by her sister until Sunday")), ("Reason", c("reason", "Partner assaulted her and changed the locks")), ("Domestic abuse", c("needs.domestic_abuse", True)),
    ("Pregnant", c("person.pregnant", True, "Yes, 22 weeks")), ("Next of kin", c.un("Next of kin", "Sister, Heike Vollmer, 07700 900265")), ("Consent", c("consent.given", True)), ("Referrer", c("referrer.name", "Sister Roisin Kane", "Sister Roisin Kane")), ("Department", "Emergency Department")])
c.flat["referrer.name"] = "Roisin Kane"
emit("label-row-value-row", mail("Roisin Kane <roisin.kane@southendhosp.example>", "housingsolutionsteam@southend.gov.uk", "ED homelessness referral", "Fri, 18 Sep 2026 22:48:00 +0100", html="<html><body><h2 style=\"color:#005eb8\">Homelessness referral (Duty to Refer)</h2><table width=\"600\">" + sp + "</table></body></html>"),
     "referral", "html", "hospital web form", "label in one row, answer in the row below", [c], lenient=["housing.loss_reason", "homeless_status", "referrer.name", "referrer.role", "referrer.team", "unmapped", "person.contact_via", "homeless_date", "referrer.organisation"])

# 9 Boxes as images and entities; both struck-through options.
c = Case({"agency": "jobcentre", "homeless_status": "threatened"})
h = "<html><body><p><b>JCP &rarr; COUNCIL: DUTY TO REFER</b></p><p>Name: %s<br>DoB: %s<br>Phone: %s<br>NINO: %s</p><p>Gender: Male / <s>Female</s> / <s>Other</s></p><p>Care leaver: <s>Yes</s> / No</p><p>Armed forces: Yes / No</p><p>Consent: Yes / <del>No</del></p><p>Reason: %s</p><p>Date: %s</p><p>Signed off by %s, %s</p></body></html>" % (
    c("person.name", "Craig Lathbury"), c("person.date_of_birth", "1970-09-02", "2 Sept 1970"), c("person.phone", "07700 900710"), c("person.ni_number", "QQ818283B", "QQ 818283 B"), c("reason", "Zero hours contract ended; room rent due 1 Sept cannot be paid; landlord has given two weeks&rsquo; notice").replace("’", "&rsquo;"), c("referral_date", "2026-08-18", "18 Aug 2026"), c("referrer.name", "Tanya Ellery"), c("referrer.role", "Work Coach Team Leader"))
c.flat["reason"] = "Zero hours contract ended; room rent due 1 Sept cannot be paid; landlord has given two weeks’ notice"
c("person.gender", "Male"); c("person.care_leaver", False); c("consent.given", True)
emit("struck-in-html", mail("Tanya Ellery <tanya.ellery@jcp-grays.example>", "HousingOptions@thurrock.gov.uk", "JCP Grays - duty to refer", "Tue, 18 Aug 2026 10:58:00 +0100", html=h), "referral", "html", "Outlook", "struck-out options in HTML, an untouched Yes/No", [c], lenient=["housing.loss_reason", "homeless_status", "referrer.organisation"])

# 10 Prose mail in HTML with inline styles and a quoted history that holds another person's referral receipt.
c = Case({"agency": "probation", "referrer.role": "Probation Officer", "person.name": "Gloria Amankwah", "person.date_of_birth": "1968-11-05", "person.crn": "F330197", "person.phone": "07700 900452", "consent.given": True, "consent.method": "oral", "homeless_status": "threatened", "homeless_date": "2026-09-14",
          "reason": "Her sister can have her until 14 September and no longer, as her own tenancy is a one-bedroomed flat for over 55s.", "referrer.name": "Stella Marchetti-Boyd", "referrer.phone": "01632 960473", "custody.status": "licence", "needs.physical_health": "She has arthritis and cannot manage stairs", "authority": "Chelmsford"})
h = "<html><body><div style=\"font-family:Aptos,sans-serif\"><p>Good afternoon,</p><p>Please treat this email as a new duty to refer to Chelmsford City Council for <b>Gloria Amankwah</b>, born 05/11/1968, CRN F330197, telephone 07700 900452. She came out on licence last week. Her sister can have her until 14 September and no longer, as her own tenancy is a one-bedroomed flat for over 55s. She has arthritis and cannot manage stairs. She told me yesterday that she is happy to be referred.</p><p>Kind regards,</p><p>Stella Marchetti-Boyd<br>Probation Officer<br>01632 960473</p></div><hr><div><b>From:</b> Housing Advice<br><b>Sent:</b> 12 June 2026<br><b>Subject:</b> Duty to Refer received</div><p>Thank you. We received your referral on Friday 12 June 2026 at 10:12. Another officer will contact the person referred.</p></body></html>"
emit("prose-over-old-receipt", mail("Stella Marchetti-Boyd <stella.mb@probation-north.example>", "housing.adviceemail@chelmsford.gov.uk", "RE: Duty to Refer received", "Tue, 11 Aug 2026 14:50:00 +0100", html=h, headers=[("In-Reply-To", "<old-receipt-12-june@chelmsford.gov.uk>")]), "referral", "html", "Outlook", "a new person in sentences above an older receipt", [c], lenient=["housing.loss_reason", "housing.situation", "consent.method", "consent.date", "local_connection.details", "homeless_status"])
c("housing.situation", "Her sister can have her until 14 September and no longer")

# 11 HTML only, base64, label cells on the right of a two-pair table, long disclaimer.
c = Case({"agency": "armed_forces", "person.armed_forces": True, "homeless_status": "homeless"})
h = "<html><body><p>ALL,</p><p>Please see below duty to refer for a Service leaver.</p>" + otable([["NAME", c("person.name", "Isla Crawford-Dunn"), "DOB", c("person.date_of_birth", "1999-09-09", "09/09/1999")], ["MOB", c("person.phone", "07700 900386"), "EMAIL", c("person.email", "isla.cd@quickpost.example")], ["LAST UNIT", c.un("Last unit", "13 Air Assault Support Regiment"), "LEFT", c.un("Left", "31/07/2026")], ["NOW AT", c("housing.situation", "Car, Abbey Field car park"), "SINCE", c("homeless_date", "2026-08-01", "01/08/2026")], ["WHY", c("reason", "Compulsory discharge, barracks room withdrawn the same day"), "CONSENT", c("consent.given", True, "Y (text message)")]]) + \
    "<p>%s<br>%s<br>%s</p><p style='font-size:8pt;color:gray'>The information contained in this email is intended for the named recipient only. It may contain privileged material. Recipients are warned that email is not secure and that the sender accepts no liability for viruses. If the content appears to be a referral, release or consent please treat it accordingly.</p></body></html>" % (c("referrer.name", "WO2 Ian Prowse", "WO2 Ian Prowse"), c("referrer.role", "Welfare Warrant Officer"), c("referrer.phone", "01632 960122"))
c.flat["referrer.name"] = "Ian Prowse"; c("rough_sleeping", True); c("consent.method", "written")
emit("capital-cells", mail("Welfare 13AASR <welfare@13aasr.mod.example>", "dutytorefer@colchester.gov.uk", "DTR - Service leaver", "Mon, 10 Aug 2026 09:44:00 +0100", html=h, cte="base64"), "referral", "html", "Outlook", "two pairs a row in capitals, base64, disclaimer full of the domain's words", [c], lenient=["referrer.name", "homeless_status", "rough_sleeping", "housing.loss_reason", "consent.method", "unmapped", "person.no_fixed_abode", "homeless_date"])

# 12 Minimal HTML letter; everything in one paragraph separated by semicolons.
c = Case({"agency": "urgent_treatment_centre", "homeless_status": "homeless"})
h = "<p>DTR from Clacton UTC. Pt: %s; DOB %s; NHS %s; NFA, in a beach hut off Lower Promenade; mob %s; %s; agreed verbally to referral %s. %s, %s.</p>" % (c("person.name", "Lance Brightwell"), c("person.date_of_birth", "1980-12-20", "20/12/80"), c("person.nhs_number", "9990166064", "9990166064"), c("person.phone", "07700 900607"), c("needs.physical_health", "infected leg ulcer, on antibiotics, needs somewhere dry"), c("consent.date", "2026-07-26", "26/7/26"), c("referrer.name", "Priya Raman"), c("referrer.role", "Emergency Nurse Practitioner"))
c("consent.given", True); c("consent.method", "oral"); c("person.no_fixed_abode", True); c("housing.situation", "in a beach hut off Lower Promenade"); c("rough_sleeping", True)
emit("semicolons", mail("Clacton UTC <utc@clacton-health.example>", "housingoptions@tendringdc.gov.uk", "DTR", "Sun, 26 Jul 2026 20:05:00 +0100", html=h), "referral", "html", "webmail", "one paragraph, facts between semicolons", [c], lenient=["housing.situation", "rough_sleeping", "homeless_status", "referrer.organisation", "needs.physical_health", "reason"])
c("referrer.organisation", "Clacton UTC")
