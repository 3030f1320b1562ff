"""A few more referrals: facts split between mail and form, a photograph, two more typed ones."""
import io
from docx import Document
from PIL import Image, ImageDraw
from kit import *

# 1 The covering mail completes the form.
c = Case({"agency": "prison", "custody.prison": "HMP Chelmsford", "custody.release_date": "2026-09-07", "homeless_status": "threatened", "lead.name": "Trevor Amadi", "lead.phone": "01632 960478", "lead.email": "trevor.amadi@probation-north.example"})
d = Document(); d.add_heading("Resettlement: Duty to Refer", 1)
table(d, [["Prisoner", c("person.name", "Adam Lightfoot")], ["Number", c("person.prison_number", "A3371FW")], ["Date of birth", c("person.date_of_birth", "2000-06-12", "12/06/2000")], ["Release date", "see email"], ["Reason for referral", c("reason", "Ex-landlord has disposed of his belongings and re-let")], ["Mental health", c("needs.mental_health", "Schizoaffective disorder, depot every four weeks")], ["Consent given?", c("consent.given", True, "Yes, in writing")], ["COM", "see email"]])
c("consent.method", "written")
emit("mail-completes-form", mail("Becca Thorne <becca.thorne@chelmsford.hmps.example>", "housingoptions@maldon.gov.uk", "DTR A3371FW - form attached, dates below", "Wed, 15 Jul 2026 14:10:00 +0100", text=f"""
Hello Maldon

Form attached. Two things I could not put on it when I printed it:

Release date: 07/09/2026, from HMP Chelmsford
COM: Trevor Amadi, 01632 960478, trevor.amadi@probation-north.example

Thanks
{c("referrer.name", "Becca Thorne")}
{c("referrer.role", "Resettlement Officer")}
""", attach=[("DTR A3371FW.docx", save(d))]), "referral", "docx", "python-docx", "two answers say \"see email\" and stand in the covering mail", [c], lenient=["homeless_status", "housing.loss_reason", "referrer.organisation"])

# 2 A wide LibreOffice form from HTML, radio characters ● ○.
c = Case({"agency": "hospital", "homeless_status": "homeless"})
html = f"""<h2>Mental Health Liaison: referral to local housing authority</h2><table border=1>
<tr><td>1</td><td>Given name</td><td>Ruaridh</td><td>Family name</td><td>MacAskill</td></tr>
<tr><td>2</td><td>DOB</td><td>{c("person.date_of_birth", "1984-02-22", "22-Feb-84")}</td><td>NHS No</td><td>{c("person.nhs_number", "9990066078", "999 006 6078")}</td></tr>
<tr><td>3</td><td>Mobile</td><td>{c("person.phone", "07700 900408")}</td><td>Can we text?</td><td>{c.un("Can we text?", "Yes")}</td></tr>
<tr><td>4</td><td colspan=2>Is the person homeless today?</td><td>&#9679; Yes</td><td>&#9675; No</td></tr>
<tr><td>5</td><td colspan=2>Does the person sleep rough?</td><td>&#9675; Yes</td><td>&#9679; No</td></tr>
<tr><td>6</td><td colspan=2>Is the person in agreement with this referral?</td><td>&#9679; Yes</td><td>&#9675; No</td></tr>
<tr><td>7</td><td>Summary of circumstances</td><td colspan=3>{c("reason", "Sofa surfing in Corringham since his flat share ended in March; presented in crisis and cannot return to the last sofa")}</td></tr>
<tr><td>8</td><td>Diagnosis</td><td colspan=3>{c("needs.mental_health", "Emotionally unstable personality disorder")}</td></tr>
<tr><td>9</td><td>Risk to others</td><td colspan=3>{c("risk.summary", "Low. History of damage to property when distressed.")}</td></tr>
<tr><td>10</td><td>Practitioner</td><td>{c("referrer.name", "Bukola Ige")}</td><td>Contact</td><td>{c("referrer.phone", "01632 960899")}</td></tr></table>"""
c("person.name", "Ruaridh MacAskill"); c("rough_sleeping", False); c("consent.given", True)
emit("round-marks", mail("MHLT Basildon <mhlt@southessexmh.example>", "HousingOptions@thurrock.gov.uk", "LHA referral - MHLT", "Sat, 29 Aug 2026 03:20:00 +0100", text="Referral attached from the Mental Health Liaison Team, Basildon Hospital.", attach=[("LHA referral.docx", html_to(html, "docx", "MS Word 2007 XML"))]),
     "referral", "docx", "LibreOffice", "filled and empty circles, numbered rows, five columns", [c], lenient=["agency", "housing.situation", "housing.loss_reason", "risk.level", "referrer.role", "referrer.team", "referrer.organisation", "unmapped"])
c("referrer.role", "Practitioner"); c("housing.situation", "Sofa surfing in Corringham since his flat share ended in March; presented in crisis and cannot return to the last sofa"); c("referrer.team", "Mental Health Liaison Team"); c("referrer.organisation", "Basildon Hospital")

# 3 A photograph of a form.
im = Image.new("L", (420, 240), 225); dr = ImageDraw.Draw(im)
for i, s in enumerate(["Duty to Refer", "Name", "DOB", "Consent"]): dr.text((20, 20 + 45 * i), s, fill=40)
b = io.BytesIO(); im.save(b, "PNG", optimize=True)
c = Case({"agency": "probation", "person.name": "Gary Stannard", "person.crn": "X337710", "referrer.name": "Wil Ferris", "referrer.role": "Probation Services Officer"})
emit("photograph", mail("Wil Ferris <wil.ferris@probation-north.example>", "housingoptions@tendringdc.gov.uk", "Photo of DTR", "Mon, 07 Sep 2026 12:01:00 +0100", text="Scanner is broken so here is a photo of the duty to refer form for Gary Stannard, CRN X337710.\n\nWil Ferris\nProbation Services Officer", attach=[("IMG_2291.png", b.getvalue())]),
     "referral", "image", "telephone camera", "a photograph of a paper form; the mail names the person", [c], review=True, lenient=["referrer.name", "referrer.role"])

# 4 Dotted leaders and underscores, a form retyped into the mail.
c = Case({"agency": "social_services", "homeless_status": "threatened"})
emit("dotted-leaders", mail("Noor Aziz <noor.aziz@asc.southend-social.example>", "housingsolutionsteam@southend.gov.uk", "Referral form typed out as attachment blocked", "Fri, 09 Oct 2026 15:50:00 +0100", text=f"""
Your mail filter rejects our attachments, so here is the form typed out.

SOUTHEND ADULT SOCIAL CARE - DUTY TO REFER
Name.................. {c("person.name", "Horace Bellweather")}
D.O.B................. {c("person.date_of_birth", "1946-01-17", "17/01/46")}   Age...... 80
Present address....... {c("person.address", "21 Seaforth Road, Westcliff-on-Sea, SS0 9QQ")}
Tel no................ {c("person.phone", "01632 960022")}
Lives with............ _______
Reason for referral... {c("reason", "Private landlord has been refused an HMO licence and all six tenants must leave")}
By when............... {c("homeless_date", "2026-11-20", "20/11/26")}
Health................ {c("needs.physical_health", "Macular degeneration, two falls this year")}
Hazards for visitors.. {c("risk.to_staff", "Two large dogs")}
Consent Y/N........... {c("consent.given", True, "Y")}   Date..... {c("consent.date", "2026-10-08", "8/10/26")}
Worker................ {c("referrer.name", "Noor Aziz")}   Post..... {c("referrer.role", "Care Manager")}
Tel................... {c("referrer.phone", "01632 960582")}
"""), "referral", "text", "hand-typed mail", "dotted leaders, two labels a line", [c], lenient=["homeless_status", "housing.loss_reason", "referrer.organisation", "referrer.team"])
c("referrer.organisation", "Southend Adult Social Care")
