"""OpenDocument text: written by hand as other programs write it, by odfpy, and by LibreOffice."""
import io
from docx import Document
from odf.opendocument import OpenDocumentText
from odf import text as ot, table as ott
from kit import *

# 1 LibreOffice from a Word form, two columns.
c = Case({"agency": "probation", "homeless_status": "threatened"})
d = Document()
d.add_heading("Bail and Accommodation: duty to refer", 2)
table(d, [["Defendant's name", c("person.name", "Percival Onuoha")], ["Date of birth", c("person.date_of_birth", "1989-06-30", "30/6/1989")], ["CRN", c("person.crn", "G660215")], ["On bail to", c("person.address", "13 Cherry Tree Rise, Basildon (CAS2)", "13 Cherry Tree Rise, Basildon (CAS2)")],
          ["Custody status", c("custody.status", "bail", "On bail")], ["Charge", c("custody.offence", "Harassment")], ["Bail ends", c("homeless_date", "2026-10-08", "8/10/2026")], ["Reason for referral", c("reason", "CAS2 placement ends with the bail. His wife does not want him home.")],
          ["Bail conditions", c.un("Bail conditions", "Not to go within 100m of 2 Ashdon Way")], ["Areas to avoid", c("risk.excluded_areas", "Ashdon Way and Vange Hill")], ["Health", c("needs.physical_health", "Crohn's disease")], ["Consented", c("consent.given", True, "Yes 2/9/2026")],
          ["Worker", c("referrer.name", "Imelda Sharpe")], ["Job", c("referrer.role", "Bail Information Officer")], ["Team", c("referrer.team", "Basildon Magistrates' Court team")], ["Tel", c("referrer.phone", "01632 960515")]])
c("consent.date", "2026-09-02")
c.flat["person.address"] = "13 Cherry Tree Rise, Basildon"
emit("bail-form", mail("Imelda Sharpe <imelda.sharpe@probation-south.example>", "housing.solutions@basildon.gov.uk", "DTR - bail case", "Wed, 02 Sep 2026 16:05:00 +0100", text="Form attached.\nImelda", attach=[("bail dtr.odt", conv(save(d), "docx", "odt"))]),
     "referral", "odt", "LibreOffice", "two-column table converted from Word", [c], lenient=["homeless_status", "housing.situation", "housing.loss_reason", "person.address", "custody.licence_conditions", "unmapped", "risk.summary", "homeless_date"])
c("housing.situation", "CAS2")

# 2 Hand-made content.xml, paragraphs with tabs and line breaks.
c = Case({"agency": "hospital"})
def tl(l, v): return "<text:p>%s<text:tab/>%s</text:p>" % (esc(l), esc(v))
body = op("ST MARGARET'S COMMUNITY HOSPITAL") + op("Duty to refer") + tl("Patient:", c("person.name", "Reginald Thackeray")) + tl("Born:", c("person.date_of_birth", "1944-03-29", "29 March 1944")) + tl("NHS:", c("person.nhs_number", "9990066035", "999 006 6035")) + \
    tl("Ward:", c("person.contact_via", "Poplar")) + tl("Home:", c("person.address", "The Cottage, Kennel Lane, Epping Green")) + tl("Landlord:", c("housing.landlord", "Blakes Farm Estate")) + \
    op("<text:span>Why homeless:</text:span><text:line-break/>" + esc(c("reason", "Tied cottage, employment ended 1998 but the new owner has a possession order for 1 October."))) + tl("Homeless on:", c("homeless_date", "2026-10-01", "1 October 2026")) + \
    tl("Health:", c("needs.physical_health", "Heart failure, oxygen at night")) + tl("Memory:", c("needs.mental_health", "Mild cognitive impairment")) + tl("Family:", c.un("Family", "Nephew in Kent, not able to help")) + tl("Agrees?", c("consent.given", True, "yes (signed)")) + \
    tl("From:", c("referrer.name", "Constance Iroh") + ", " + c("referrer.role", "Physiotherapist")) + tl("Phone:", c("referrer.phone", "01632 960355")) + tl("Dated:", c("referral_date", "2026-09-03", "3 September 2026"))
c("consent.method", "written")
emit("tabs-and-breaks", mail("Poplar Ward <poplar@stmargarets-hosp.example>", "homelessness@eppingforestdc.gov.uk", "Mr T", "Thu, 03 Sep 2026 13:00:00 +0100", text="Please find attached a duty to refer.", attach=[("Mr T.odt", odf(body))]),
     "referral", "odt", "hand-made ODF", "tab stops and line breaks between label and answer", [c], lenient=["homeless_status", "housing.loss_reason", "housing.situation", "referrer.organisation", "unmapped", "person.address", "person.last_settled_address", "needs.mental_health"])
c("homeless_status", "threatened"); c("referrer.organisation", "St Margaret's Community Hospital")

# 3 odfpy, a list of questions numbered, answers in nested list items.
c = Case({"agency": "social_services"})
doc = OpenDocumentText()
def para(t): doc.text.addElement(ot.P(text=t))
para("Hospital Social Work Team – Duty to Refer (Homelessness Reduction Act)")
lst = ot.List()
for q, a in [("Who is being referred?", c("person.name", "Carmela Esposito")), ("Date of birth?", c("person.date_of_birth", "1959-12-12", "12.12.1959")), ("Telephone?", c("person.phone", "07700 900407")), ("Nationality?", c("person.nationality", "Italian")), ("Immigration status?", c("person.immigration_status", "EUSS – settled")),
             ("Recourse to public funds?", c("person.public_funds", True)), ("Where is she staying tonight?", c("housing.situation", "On the ward until Friday, then nowhere")), ("Why is she homeless?", c("reason", "Live-in housekeeping job ended while she was in hospital")), ("When does she become homeless?", c("homeless_date", "2026-09-18", "Friday 18.09.2026")),
             ("Has consent been given? How?", "Yes, verbally to me on the ward"), ("Is she the victim of domestic abuse?", c("needs.domestic_abuse", False)), ("Your name and post?", c("referrer.name", "Aled Prosser") + ", " + c("referrer.role", "Hospital Social Worker")), ("Your phone?", c("referrer.phone", "01632 960578"))]:
    li = ot.ListItem(); li.addElement(ot.P(text=q)); sub = ot.List(); sli = ot.ListItem(); sli.addElement(ot.P(text=a)); sub.addElement(sli); li.addElement(sub); lst.addElement(li)
doc.text.addElement(lst)
b = io.BytesIO(); doc.write(b)
c("consent.given", True); c("consent.method", "oral"); c("person.gender", "female")
emit("question-list", mail("Aled Prosser <aled.prosser@asc.essexcc.example>", "housing.adviceemail@chelmsford.gov.uk", "C Esposito housing", "Mon, 14 Sep 2026 15:55:00 +0100", text="Dear colleagues, please see attached. She is anxious to know what happens on Friday.\n\nAled", attach=[("CE.odt", rezip(b.getvalue()))]),
     "referral", "odt", "odfpy", "nested lists, question above answer", [c], lenient=["person.gender", "homeless_status", "housing.loss_reason", "rough_sleeping", "referrer.team", "person.contact_via"])
c("homeless_status", "threatened"); c("referrer.team", "Hospital Social Work Team")

# 4 LibreOffice from HTML, check characters after options, household table.
c = Case({"agency": "other", "rough_sleeping": False})
html = f"""<h2>Brightwater Floating Support &#8211; referral to council housing team</h2>
<table border=1><tr><td>Service user</td><td>{c("person.name", "Hollie Carrington-Mbeki")}</td><td>D.O.B</td><td>{c("person.date_of_birth", "1987-02-11", "11-02-1987")}</td></tr>
<tr><td>Tel (safe?)</td><td>{c("person.phone", "07700 900877")} (safe)</td><td>Email</td><td>{c("person.email", "hollie.cm@webpost.example")}</td></tr>
<tr><td>Address</td><td colspan=3>{c("person.address", "6 Weavers Court, Braintree, CM7 9QQ")}</td></tr>
<tr><td>Tenure</td><td colspan=3>Council &#9744; Housing association &#9745; Private &#9744; Other &#9744;</td></tr></table>
<p>Others in household</p><table border=1><tr><td>Name</td><td>Relation</td><td>Age or DOB</td></tr><tr><td>Zola Mbeki</td><td>Daughter</td><td>03-09-2014</td></tr><tr><td>Alfie Carrington</td><td>Son</td><td>21-11-2010</td></tr></table>
<p>Landlord: {c("housing.landlord", "Lea Valley Homes")}<br>Arrears: {c("housing.arrears", "£4,100 approx")}<br>Could the tenancy be saved? {c("housing.tenancy_to_save", True, "Yes with a DHP")}</p>
<p>Reason for referral: {c("reason", "Eviction warrant for 29 September after benefit cap arrears")}</p><p>Date of eviction: {c("homeless_date", "2026-09-29", "29-09-2026")}</p>
<p>Somewhere safe tonight? Yes &#9745; No &#9744;</p><p>Client consents: Yes &#9745; No &#9744; &nbsp; Date: {c("consent.date", "2026-08-27", "27-08-2026")}</p>
<p>Support needs: &#9745; budgeting &#9744; substance use &#9745; mental health &#9744; offending</p>
<p>Support worker: {c("referrer.name", "Gethin Moss")} | {c("referrer.phone", "07700 900876")} | {c("referrer.email", "gethin.moss@brightwater.example")}</p>"""
c.hh("Zola Mbeki", "Daughter", "2014-09-03"); c.hh("Alfie Carrington", "Son", "2010-11-21"); c("consent.given", True); c("needs.support", ["budgeting", "mental health"]); c("homeless_status", "threatened")
emit("floating-support", mail("Gethin Moss <gethin.moss@brightwater.example>", "housingoptions@braintree.gov.uk", "Duty to refer / homelessness prevention HCM", "Thu, 27 Aug 2026 17:17:00 +0100", text="Hi, attached.\nGethin\nBrightwater Floating Support (commissioned by ECC)", attach=[("HCM.odt", html_to(html, "odt"))]),
     "referral", "odt", "LibreOffice", "options with the box after, household table, saved from HTML", [c], lenient=["homeless_status", "housing.loss_reason", "referrer.role", "referrer.organisation", "housing.situation", "household", "agency"])
c("referrer.role", "Support worker"); c("referrer.organisation", "Brightwater Floating Support"); c("housing.situation", "Housing association")

# 5 Hand-made: table with merged heads, form controls beside text.
c = Case({"agency": "prison", "homeless_status": "threatened", "custody.prison": "HMP Send"})
rows = [["WOMEN'S RESETTLEMENT – HMP SEND"], ["Woman's name", c("person.name", "Odette Lafleur-Jones")], ["Prison no.", c("person.prison_number", "A6604EM")], ["DoB", c("person.date_of_birth", "1973-10-05", "5 Oct 73")], ["Due out", c("custody.release_date", "2026-09-24", "24 Sept 26 (HDC)")],
        ["SITUATION"], ["Where was home?", c("person.last_settled_address", "2 Dove Lane, Chelmsford, CM1 9QQ")], ["What became of it?", c("reason", "Joint tenancy ended by husband's notice while she was in custody; injunction in place against him")], ["Abuse in that relationship?", c("needs.domestic_abuse", True, "Yes – physical and financial")],
        ["Which council and why?", "Chelmsford. " + c("local_connection.details", "Daughter and grandchildren there, worked at Broomfield Hospital 9 years")], ["Health and wellbeing", c("needs.mental_health", "Depression, menopause-related anxiety; sertraline")],
        ["Staff risks", c("risk.to_staff", "None identified")], ["PERMISSION"], ["“I want this sent to the council”", c("consent.given", True, "Yes. Signed O. Lafleur-Jones 30/7/26")], ["Sent by", c("referrer.name", "Maxine Obuya") + " – " + c("referrer.role", "Resettlement Lead") + " – " + c("referrer.phone", "01632 960740")],
        ["Community contact", c("lead.name", "Graham Tillotson") + ", " + c("lead.email", "graham.tillotson@probation-north.example") + ", " + c("lead.phone", "01632 960463")]]
c("authority", "Chelmsford"); c("custody.release_type", "HDC"); c("consent.method", "written"); c("consent.date", "2026-07-30"); c("local_connection.grounds", ["employment", "family"])
emit("womens-resettlement", mail("Resettlement HMP Send <resettlement@send.hmps.example>", "housing.adviceemail@chelmsford.gov.uk", "Women's resettlement - one for Chelmsford", "Fri, 31 Jul 2026 11:59:00 +0100", text="Please find attached.", attach=[("OLJ.odt", odf(otbl(rows)))]),
     "referral", "odt", "hand-made ODF", "merged heading rows, several facts in an answer", [c], lenient=["local_connection.grounds", "housing.loss_reason", "homeless_status", "person.gender", "custody.release_type", "referrer.organisation", "lead.name", "lead.phone", "lead.email", "other_professionals"])
c("person.gender", "female")

# 6 LibreOffice, prose under headings with a signature.
c = Case({"agency": "youth_custody", "person.name": "Tyrese Bannerman", "person.date_of_birth": "2008-10-10", "person.prison_number": "A9120FE", "custody.prison": "HMYOI Werrington", "custody.release_date": "2026-10-12", "custody.status": "sentenced", "consent.given": True, "consent.method": "written",
          "reason": "His foster placement was closed when he was sentenced and children's services have not named another.", "referrer.name": "Rosie Gallimore", "referrer.role": "Resettlement Practitioner", "referrer.phone": "01632 960277", "homeless_status": "threatened", "needs.mental_health": "He is prescribed melatonin and sees CAMHS monthly.", "authority": "Harlow", "other_professionals": "His youth justice worker is Sam Adjei, 01632 960652."})
d = Document()
for t in ["Referral under the duty to refer: Tyrese Bannerman", "Background", "Tyrese was born on 10 October 2008 and is serving a sentence at HMYOI Werrington (number A9120FE). He will be released on 12 October 2026, two days after his eighteenth birthday.", "Housing", "His foster placement was closed when he was sentenced and children's services have not named another. He will be homeless on release. He wishes to be referred to Harlow Council.",
          "Health", "He is prescribed melatonin and sees CAMHS monthly. He has no physical health problems.", "Professionals", "His youth justice worker is Sam Adjei, 01632 960652.", "Consent", "Tyrese has signed a consent form, which I hold.", "Rosie Gallimore", "Resettlement Practitioner", "01632 960277"]:
    d.add_paragraph(t)
emit("headed-prose", mail("Rosie Gallimore <rosie.gallimore@werrington.yca.example>", "housing.options@harlow.gov.uk", "Referral - T Bannerman", "Tue, 18 Aug 2026 10:41:00 +0100", text="Dear Harlow, please see the attached referral.", attach=[("T Bannerman.odt", conv(save(d), "docx", "odt"))]),
     "referral", "odt", "LibreOffice", "sentences under headings, signature lines", [c], lenient=["housing.loss_reason", "needs.physical_health", "other_professionals", "person.care_leaver", "consent.method", "referrer.organisation"])

# 7 Hand-made with tracked deletion and a note (annotation).
c = Case({"agency": "jobcentre"})
body = op("DWP – homelessness referral to LA") + op("Name: " + c("person.name", "Ibrahim Conteh")) + op("DOB: " + c("person.date_of_birth", "1981-07-01", "01/07/81")) + op("NI: " + c("person.ni_number", "QQ909192C", "QQ909192C")) + op("Contact: " + c("person.phone", "07700 900488")) + \
    "<text:p>Sleeping rough: Yes<office:annotation><text:p>checked with him again on Tuesday</text:p></office:annotation></text:p>" + op("Where: " + c("housing.situation", "In his van, moves about between Brentwood and Shenfield")) + op("Since: " + c("homeless_date", "2026-06-29", "29/06/26")) + op("Reason: " + c("reason", "Marriage ended, wife has the tenancy")) + \
    op("Health: " + c("needs.physical_health", "none reported")) + op("Consents to LA contact: " + c("consent.given", True, "yes")) + op("Coach: " + c("referrer.name", "Sandeep Rai") + " " + c("referrer.phone", "01632 960766"))
c("rough_sleeping", True); c("homeless_status", "homeless")
emit("with-a-note", mail("Sandeep Rai <sandeep.rai@jcp-brentwood.example>", "housingneeds@brentwood.gov.uk", "Referral - rough sleeping customer", "Wed, 15 Jul 2026 12:12:00 +0100", text="Referral attached from Brentwood Jobcentre.", attach=[("referral IC.odt", odf(body))]),
     "referral", "odt", "hand-made ODF", "lines with colons, an annotation beside an answer", [c], lenient=["homeless_status", "housing.loss_reason", "referrer.role", "referrer.organisation", "needs.physical_health", "homeless_date"])
c("referrer.role", "Coach"); c("referrer.organisation", "Brentwood Jobcentre")
