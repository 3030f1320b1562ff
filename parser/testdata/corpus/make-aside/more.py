"""Referrals with much about risk, sentence and connection, and more that come inside something else."""
import datetime as dt
from docx import Document
from openpyxl import Workbook
from pdfs import flow, grid, Paragraph, N, SS, Spacer
from kit import *

# 1 Nothing but winmail.dat with the words in its own body.
c = Case({"agency": "probation", "consent.method": "oral"})
words = "\r\n".join(["Duty to refer please - court office", "", "Name: " + c("person.name", "Antony Fairlie"), "Date of birth: " + c("person.date_of_birth", "1979-05-26", "26/05/1979"), "CRN: " + c("person.crn", "Q118264"), "Tel: " + c("person.phone", "07700 900349"), "Order: " + c("custody.status", "community_order", "Community order"),
    "Circumstances: " + c("reason", "Ex-wife kept the flat, has been in his mate's shed since June"), "Risk of serious harm: " + c("risk.level", "low", "Low"), "Consent: " + c("consent.given", True, "verbal, yes"), "", c("referrer.name", "Maureen Dack"), c("referrer.role", "Probation Services Officer"), c("referrer.phone", "01632 960436")])
emit("words-in-winmail", mail("Maureen Dack <maureen.dack@probation-north.example>", "housingoptions@tendringdc.gov.uk", "Fairlie", "Wed, 05 Aug 2026 12:40:00 +0100", text="", attach=[("winmail.dat", tnef(words, []), "application/ms-tnef")]),
     "referral", "tnef", "Outlook rich text", "the referral is the text inside winmail.dat", [c], lenient=["homeless_status", "housing.situation", "housing.loss_reason", "referrer.team", "rough_sleeping"])

# 2 A message attached that carries a long Word form itself.
c = Case({"agency": "prison", "homeless_status": "threatened"})
d = Document(); d.add_heading("Prison Duty to Refer Referral Form", 1)
table(d, [["1. Prisoner"], ["Title / first name / surname", "Mr / Gwyn / Tremayne-Shaw"], ["Prisoner number", c("person.prison_number", "A4092ET")], ["CRN", c("person.crn", "Y602817")], ["PNC", c("person.pnc", "1999/0217743B")], ["D.O.B", c("person.date_of_birth", "1981-12-09", "9th December 1981")], ["Nationality", c("person.nationality", "British")], ["Ethnicity", c("person.ethnicity", "White British")],
          ["Is the prisoner a veteran?", c("person.armed_forces", True, "Yes")], ["Care leaver?", c("person.care_leaver", False, "No")], ["Recourse to public funds?", c("person.public_funds", True, "Yes")],
          ["2. Sentence"], ["Establishment", c("custody.prison", "HMP Elmley", "Elmley (HMP)")], ["Sentenced / remand / recall / licence", c("custody.status", "sentenced", "Sentenced")], ["Date of sentence", c("custody.sentence_date", "2024-02-12", "12/02/2024")], ["Length of sentence", c("custody.sentence_length", "5 years 4 months")], ["Index offence", c("custody.offence", "Arson reckless as to whether life was endangered")],
          ["Release date", c("custody.release_date", "2026-10-21", "21/10/2026")], ["Type of release", c("custody.release_type", "CRD")], ["Additional licence conditions", c("custody.licence_conditions", "Residence as approved; no contact with victim; curfew 7pm to 7am; alcohol monitoring")], ["CAS3 referral to be made?", c("custody.cas3", True, "Yes, by COM")],
          ["3. Risk"], ["RoSH", c("risk.level", "high", "High (public)")], ["MAPPA category", c("risk.mappa_category", 2, "Cat 2")], ["MAPPA level", c("risk.mappa_level", 1, "Level 1")], ["Registered sex offender", c("risk.registered_sex_offender", False, "No")], ["Arson", c("risk.arson", True, "Yes - index offence")], ["Risk to staff", c("risk.to_staff", "None recorded")], ["Risk details", c("risk.summary", "Fire setting when intoxicated and in conflict with a partner. Current risk reduced by abstinence.")], ["Places he cannot live", c("risk.excluded_areas", "Walton-on-the-Naze")],
          ["4. Housing"], ["Local authority", c("authority", "Colchester", "Colchester")], ["Last settled address", c("person.last_settled_address", "23 Naze Park Road, Walton-on-the-Naze, CO14 9QQ")], ["Reason for referral", c("reason", "Council flat was destroyed in the offence and the tenancy ended; he has nowhere to go on release")], ["If no local connection, why this authority", c("local_connection.reason_elsewhere", "Victim and family in Tendring; his licence keeps him out of Walton and police oppose the rest of the district")], ["Rent arrears or damage owed", c("housing.arrears", "£11,400 rechargeable repairs")],
          ["5. Needs"], ["Mental health", c("needs.mental_health", "Depression, mirtazapine")], ["Physical health", c("needs.physical_health", "Burns scarring to left arm")], ["Substance misuse", c("needs.substance_misuse", "Alcohol, abstinent 30 months")], ["6. Consent"], ["Prisoner's consent", c("consent.given", True, "Yes")], ["Consent given", c("consent.method", "written", "In writing")], ["Date", c("consent.date", "2026-08-25", "25/08/2026")],
          ["7. Contacts"], ["Referring officer", c("referrer.name", "Della Prewett")], ["Job title", c("referrer.role", "Pre-Release Case Manager")], ["Email", c("referrer.email", "della.prewett@elmley.hmps.example")], ["Telephone", c("referrer.phone", "01632 960280")], ["Community Offender Manager", c("lead.name", "Huw Pargeter")], ["Email", c("lead.email", "huw.pargeter@probation-north.example")], ["Telephone", c("lead.phone", "01632 960484")]])
c("person.name", "Gwyn Tremayne-Shaw")
inner = mail("Della Prewett <della.prewett@elmley.hmps.example>", "info@colchester.gov.uk", "Duty to refer A4092ET", "Wed, 26 Aug 2026 09:10:00 +0100", text="Please see attached prison duty to refer form.\n\nDella", attach=[("DTR A4092ET.docx", conv(save(d), "docx", "docx"))])
emit("form-in-attached-message", mail("Colchester Info <info@colchester.gov.uk>", "dutytorefer@colchester.gov.uk", "FW: Duty to refer A4092ET", "Wed, 26 Aug 2026 11:00:00 +0100", text="Sent to us in error.", attach=[("Duty to refer A4092ET.eml", inner, "message/rfc822")]),
     "referral", "message", "LibreOffice, in an attached message", "a long form in a message attached to a message; Email and Telephone twice", [c], lenient=["homeless_status", "housing.loss_reason", "person.gender", "housing.arrears", "local_connection.grounds", "referrer.organisation"])

# 3 Attached message whose body is an HTML table.
c = Case({"agency": "social_services", "homeless_status": "threatened"})
inner = mail("Yemi Falade <yemi.falade@cfs.essexcc.example>", "enquiries@maldon.gov.uk", "Referral for housing - family of two", "Mon, 14 Sep 2026 17:05:00 +0100", html="<p>Duty to refer from Children's Services:</p><table>" + "".join("<tr><td>%s</td><td>%s</td></tr>" % (l, esc(v)) for l, v in [
    ("Parent", c("person.name", "Blessing Ekwueme")), ("Parent's DOB", c("person.date_of_birth", "1990-06-22", "22/06/1990")), ("Nationality", c("person.nationality", "Nigerian")), ("Immigration", c("person.immigration_status", "Limited leave to remain until March 2028")), ("No recourse to public funds?", "No"), ("Children", "Daniel Ekwueme, son, 11/10/2019"), ("Mobile", c("person.phone", "07700 900774")), ("Where living", c("person.address", "2 Quayside Flats, Maldon")),
    ("Why they must leave", c("reason", "Owner selling the flat, notice served under section 21")), ("Leaving", c("homeless_date", "2026-11-16", "16/11/2026")), ("Agreement to share", c("consent.given", True, "Yes")), ("Obtained", c("consent.method", "written", "In writing")), ("Social worker", c("referrer.name", "Yemi Falade")), ("Phone", c("referrer.phone", "01632 960598"))]) + "</table>")
c("person.public_funds", True); c.hh("Daniel Ekwueme", "son", "2019-10-11"); c("referrer.role", "Social worker")
emit("table-in-attached-message", mail("Enquiries <enquiries@maldon.gov.uk>", "housingoptions@maldon.gov.uk", "Fwd: Referral for housing", "Tue, 15 Sep 2026 08:40:00 +0100", text="For housing please.", attach=[("Referral for housing.eml", inner, "message/rfc822")]),
     "referral", "message", "Outlook, forwarded as attachment", "an HTML table in an attached message, a negative question about funds", [c], lenient=["housing.loss_reason", "homeless_status", "referrer.organisation", "referrer.role"])
c("referrer.organisation", "Children's Services")

# 4 A workbook in a zip, people in columns.
a, b = Case({"agency": "probation"}), Case({"agency": "probation"})
wb = Workbook(); ws = wb.active
ws.append(["Duty to refer – recall and parole unit", "Person 1", "Person 2"])
def two(label, key, g1, g2, s1=None, s2=None):
    ws.append([label, a(key, g1, s1), b(key, g2, s2)])
two("Name", "person.name", "Leighton Crabbe", "Ossian Vale"); two("DOB", "person.date_of_birth", "1973-07-07", "1995-11-02", "07/07/1973", "02/11/1995"); two("CRN", "person.crn", "U209331", "X770554"); two("NOMS", "person.prison_number", "A1076CC", "A6411FL"); two("Prison", "custody.prison", "HMP Whatton", "HMP Isis", "Whatton", "Isis")
two("Status", "custody.status", "sentenced", "recall", "Sentenced", "Recalled"); two("Release", "custody.release_date", "2026-10-09", "2026-10-13", "09/10/2026", "13/10/2026"); two("RoSH", "risk.level", "very_high", "medium", "Very high", "Medium"); two("MAPPA category", "risk.mappa_category", 1, 3, "1", "3"); two("MAPPA level", "risk.mappa_level", 3, 2, "3", "2"); two("RSO", "risk.registered_sex_offender", True, False, "Y", "N"); two("Arson", "risk.arson", False, False, "N", "N")
two("Council", "authority", "Harlow", "Harlow"); two("Reason", "reason", "Parole directed; approved premises full after eight weeks", "Landlord ended licence on recall"); two("Areas excluded", "risk.excluded_areas", "Nottingham and Leicester", "Old Harlow"); two("Consent", "consent.given", True, True, "Y", "Y"); two("COM", "lead.name", "Rhoswen Tait", "Rhoswen Tait"); two("COM phone", "lead.phone", "01632 960485", "01632 960485"); two("COM email", "lead.email", "rhoswen.tait@probation-north.example", "rhoswen.tait@probation-north.example")
emit("people-in-columns", mail("Rhoswen Tait <rhoswen.tait@probation-north.example>", "housing.options@harlow.gov.uk", "Two DTRs (zip, password not needed)", "Tue, 18 Aug 2026 18:10:00 +0100", text="Two duty to refer referrals in the zip.\n\nRhoswen Tait\nCommunity Offender Manager", attach=[("DTRs.zip", makezip([("DTRs.xlsx", save(wb))]))]),
     "referral", "zip", "openpyxl in a zip", "one person a column, in a workbook in an archive", [a, b], lenient=["homeless_status", "housing.loss_reason", "referrer.name", "referrer.role", "referrer.phone", "referrer.email", "referrer.team"])
for x in (a, b): x("referrer.name", "Rhoswen Tait"); x("referrer.role", "Community Offender Manager")

# 5 A referral that speaks of MAPPA in a PDF of four columns.
c = Case({"agency": "probation", "homeless_status": "threatened", "consent.method": "oral"})
rows = [["Name", c("person.name", "Fergus Dalrymple"), "DOB", c("person.date_of_birth", "1958-08-28", "28.08.1958")], ["Alias", c("person.known_as", "Gus"), "CRN", c("person.crn", "V140072")], ["PNC", c("person.pnc", "1976/0310095F"), "NOMS", c("person.prison_number", "A0046AB")], ["Prison", c("custody.prison", "HMP Rye Hill"), "Release", c("custody.release_date", "2026-12-01", "01.12.2026")], ["Sentence", c("custody.sentence_length", "EDS 9+3 years"), "Imposed", c("custody.sentence_date", "2018-03-19", "19.03.2018")],
        ["MAPPA", "Category 1, Level 2", "RSO", c("risk.registered_sex_offender", True, "Yes - life")], ["RoSH", c("risk.level", "very_high", "Very High (children)"), "Arson", c("risk.arson", False, "No")], ["Staff", c("risk.to_staff", "No known risk to staff"), "Exclusions", c("risk.excluded_areas", "Within 500m of schools in CM20; Kettering")], ["Licence", c("custody.licence_conditions", "No unsupervised contact with children, device monitoring, disclosure of relationships"), "CAS3", c("custody.cas3", False, "Not eligible, AP first")],
        ["Council", c("authority", "Harlow", "Harlow Council"), "Why not home area", c("local_connection.reason_elsewhere", "Home area is Kettering where the victims live; sister in Harlow offers daily support")], ["Reason", c("reason", "Moves on from approved premises after 12 weeks with no address; house sold to pay costs"), "Funds", c.un("Funds", "State pension, £14k savings")], ["Health", c("needs.physical_health", "COPD, oxygen concentrator"), "Mental health", c("needs.mental_health", "None known")], ["Consent", c("consent.given", True, "Yes, verbal on video link"), "Date", c("consent.date", "2026-09-29", "29.09.2026")],
        ["COM", c("lead.name", "Perpetua Nash"), "Tel / email", c("lead.phone", "01632 960486") + "\n" + c("lead.email", "perpetua.nash@probation-north.example")], ["Completed by", c("referrer.name", "Perpetua Nash"), "Date", c("referral_date", "2026-09-30", "30.09.2026")]]
c("risk.mappa_category", 1); c("risk.mappa_level", 2)
emit("with-risk-grid", mail("Perpetua Nash <perpetua.nash@probation-north.example>", "housing.options@harlow.gov.uk", "DTR V140072 OFFICIAL-SENSITIVE", "Wed, 30 Sep 2026 15:00:00 +0100", text="Please restrict access to this referral to those who need it.\n\nPerpetua Nash\nProbation Officer", attach=[("DTR V140072.pdf", flow([Paragraph("Duty to Refer (public protection cases)", SS["Heading2"]), grid(rows, [60, 180, 70, 180])]))]),
     "referral", "pdf", "reportlab", "four columns, category and level in one answer, Date twice", [c], lenient=["homeless_status", "housing.loss_reason", "custody.cas3", "custody.status", "local_connection.grounds", "local_connection.details", "referrer.phone", "referrer.email", "referrer.role", "unmapped"])
c("referrer.role", "Probation Officer")

# 6 Typed: no recourse, a portal reference of the sender's own, recall.
c = Case({"agency": "prison"})
emit("own-reference", mail("Pre-release team <prerelease@brinsford.hmps.example>", "housing@fenland-council.example", "Our ref PRT/26/0418", "Thu, 13 Aug 2026 11:30:00 +0100", text=f"""
Our ref: {c("external_reference", "PRT/26/0418")}

DUTY TO REFER

Person in custody . . . {c("person.name", "Dragos Ilie")}
Born . . . {c("person.date_of_birth", "2000-12-17", "17 Dec 2000")}
Number . . . {c("person.prison_number", "A5006FM")}
Held at . . . {c("custody.prison", "HMP Brinsford", "HMP/YOI Brinsford")}
Position . . . {c("custody.status", "recall", "Recalled to custody")}
Out on . . . {c("custody.release_date", "2026-09-10", "10 Sept 2026")}, {c("custody.release_type", "Fixed-term recall", "fixed-term recall")}
Nationality . . . {c("person.nationality", "Romanian")}
Public funds . . . {c("person.public_funds", False, "No recourse")}
Council asked . . . {c("authority", "Fenland", "Fenland District Council")}
Why there . . . {c("local_connection.details", "Worked in Wisbech packing sheds since 2021; brother has settled there")}
Why homeless . . . {c("reason", "Gangmaster's house is closed to him")}
Special conditions . . . {c("custody.licence_conditions", "Not to work in licensed premises")}
Probation . . . {c("lead.name", "Ann-Marie Oduya", "Ann-Marie Oduya")}, {c("lead.phone", "01632 960826")}, {c("lead.email", "am.oduya@probation-cambs.example")}
Has he agreed . . . {c("consent.given", True, "Yes, signed")} {c("consent.date", "2026-08-11", "11 Aug 2026")}

{c("referrer.name", "Hilary Broadbent")}
{c("referrer.role", "Pre-release Officer")}
"""), "referral", "text", "hand-typed mail", "spaced dots between label and answer, own reference", [c], lenient=["homeless_status", "housing.loss_reason", "local_connection.grounds", "person.contact_via", "referrer.team", "referrer.organisation", "agency", "lead.name", "lead.phone", "lead.email", "other_professionals"])
c("consent.method", "written"); c("local_connection.grounds", ["employment", "family"])

# 7 A request to save a tenancy on a form.
c = Case({"agency": "prison", "housing.tenancy_to_save": True})
d = Document(); d.add_heading("Request for help to keep a prisoner's home", 1)
table(d, [["Prisoner", c("person.name", "Nadine Okello")], ["Number", c("person.prison_number", "A7707FT")], ["DOB", c("person.date_of_birth", "1984-10-19", "19/10/1984")], ["Prison", c("custody.prison", "HMP Peterborough", "Peterborough")], ["Status", c("custody.status", "remand", "Remand")], ["Home", "Flat 1, 9 Head Street, Halstead, CO9 9QQ"], ["Landlord and contact", c("housing.landlord", "Mr D Lamb, 01632 960061")], ["Arrears", c("housing.arrears", "None yet, next rent due 1 August")], ["Who is looking after the home?", c.un("Who is looking after the home?", "Neighbour has key and is feeding the cat")], ["Can the tenancy be kept?", "Yes if Housing Benefit is paid while on remand"],
          ["What do you want the council to do?", c.un("What do you want the council to do?", "Confirm HB claim for temporary absence, ring the landlord")], ["Consent", c("consent.given", True, "Signed")], ["Consent date", c("consent.date", "2026-07-16", "16/07/2026")], ["Sent by", c("referrer.name", "Olwen Tudor")], ["Job title", c("referrer.role", "Resettlement Case Worker")], ["Tel", c("referrer.phone", "01632 960815")]])
c("consent.method", "written"); c("housing.situation", "Flat 1, 9 Head Street, Halstead, CO9 9QQ")
emit("save-home-form", mail("Olwen Tudor <olwen.tudor@peterborough.hmps.example>", "housingoptions@braintree.gov.uk", "Help to keep a home", "Fri, 17 Jul 2026 09:00:00 +0100", text="Please see attached request. Not a duty to refer as she is not homeless yet.\n\nOlwen", attach=[("request NO.docx", conv(save(d), "docx", "docx"))]),
     "retention_request", "docx", "LibreOffice", "a form that asks for help to keep a home", [c], lenient=["homeless_status", "housing.situation", "person.last_settled_address", "person.address", "housing.arrears", "housing.landlord", "unmapped", "reason", "referrer.organisation"])

# 8 A third portal, with the person's own words and two contacts.
c = Case({"agency": "jobcentre", "homeless_status": "homeless"})
emit("portal-council-form", mail("Online Forms <noreply@forms.castlepoint.gov.uk>", "Housingoptions@castlepoint.gov.uk", "Form submission: Refer someone who is homeless (CP-2026-04417)", "Mon, 07 Sep 2026 14:30:00 +0100", text=f"""
The following form has been submitted from the website.

Form: Refer someone who is homeless
Case reference: {c("external_reference", "CP-2026-04417")}

[About you]
Your name: {c("referrer.name", "Marlene Cuff")}
Your organisation: {c("referrer.organisation", "DWP Rayleigh Jobcentre")}
Your role: {c("referrer.role", "Work Coach")}
Your email: {c("referrer.email", "marlene.cuff@jcp-rayleigh.example")}
Your phone: {c("referrer.phone", "01632 960751")}

[About the person]
First name: Graham
Last name: Stoppard
Date of birth: {c("person.date_of_birth", "1967-01-11", "11/01/1967")}
Phone: {c("person.phone", "07700 900653")}
Email: 
Is the person homeless now? Yes
Are they sleeping rough? {c("rough_sleeping", True)}
Where? {c("housing.situation", "Seafront shelter near the Labworth")}
Tell us why: {c("reason", "Park home sold by the site owner while he was working away")}
National Insurance number: {c("person.ni_number", "QQ202122A", "QQ202122A")}
Do they agree to this referral? {c("consent.given", True)}

This is an automated message. Replies are not monitored.
"""), "portal_notification", "text", "council web form", "bracketed headings, names in parts, an empty answer", [c], lenient=["housing.loss_reason", "authority"])
c("person.name", "Graham Stoppard")
