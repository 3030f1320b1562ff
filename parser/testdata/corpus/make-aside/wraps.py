"""Referrals inside something else: archives, winmail.dat, attached messages, S/MIME signatures."""
from docx import Document
from kit import *

# 1 A zip with a Word form and a licence (not a form).
c = Case({"agency": "probation", "homeless_status": "threatened"})
d = Document(); d.add_paragraph("DUTY TO REFER – PEOPLE ON PROBATION")
table(d, [["Person's name", c("person.name", "Rashid Choudhury")], ["Birth date", c("person.date_of_birth", "1991-08-15", "15/08/1991")], ["CRN", c("person.crn", "X408826")], ["Prison", c("custody.prison", "HMP Wormwood Scrubs")], ["Release date", c("custody.release_date", "2026-09-29", "29/09/2026")], ["Agreed reason", c("reason", "Wife and children have moved to a refuge, tenancy ended")],
          ["Substance misuse", c("needs.substance_misuse", "Cocaine, completed programme in custody")], ["RoSH", c("risk.level", "high", "High")], ["Exclusion area", c("risk.excluded_areas", "London Borough of Newham")], ["Consent to referral", c("consent.given", True, "Yes")], ["Practitioner", c("referrer.name", "Heledd Morgan")], ["Telephone", c("referrer.phone", "01632 960428")]])
d2 = Document(); d2.add_paragraph("LICENCE – Criminal Justice Act 2003"); d2.add_paragraph("You must not enter the London Borough of Newham. You must reside as approved by your supervising officer.")
emit("zip-with-licence", mail("Heledd Morgan <heledd.morgan@probation-south.example>", "HousingOptions@thurrock.gov.uk", "DTR and licence", "Fri, 21 Aug 2026 09:30:00 +0100", text="Morning, zip attached with the duty to refer and his licence.\n\nHeledd", attach=[("RC docs.zip", makezip([("RC docs/Duty to Refer RC.docx", save(d)), ("RC docs/Licence RC.docx", save(d2))]))]),
     "referral", "zip", "python-docx in a zip", "a form and another document in an archive", [c], lenient=["homeless_status", "housing.loss_reason", "custody.licence_conditions", "referrer.role", "custody.status"])
c("referrer.role", "Practitioner")

# 2 winmail.dat with a text body and an rtf form.
c = Case({"agency": "prison", "custody.prison": "HMP Chelmsford"})
r = "{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Arial;}}\\f0\\fs22 " + "".join("%s: %s\\par\n" % p for p in [("Name", c("person.name", "Keith Burdett")), ("Number", c("person.prison_number", "A0720EP")), ("Date of birth", c("person.date_of_birth", "1960-02-14", "14/02/1960")), ("Release date", c("custody.release_date", "2026-08-07", "07/08/2026")), ("Reason for referral", c("reason", "No fixed abode before sentence, sleeping in sheds")), ("Health", c("needs.physical_health", "Leg ulcers dressed weekly")), ("Consent", c("consent.given", True, "Yes, written")), ("Referred by", c("referrer.name", "Angela Pryce") + ", HMP Chelmsford Resettlement")]) + "}"
c("consent.method", "written"); c("person.no_fixed_abode", True); c("homeless_status", "threatened")
emit("winmail", mail("Angela Pryce <angela.pryce@chelmsford.hmps.example>", "housing.adviceemail@chelmsford.gov.uk", "Burdett", "Tue, 14 Jul 2026 10:10:00 +0100", text="", attach=[("winmail.dat", tnef("Please see attached duty to refer.\r\n\r\nAngela Pryce\r\nHMP Chelmsford Resettlement", [("Burdett DTR.rtf", r.encode("ascii"))]), "application/ms-tnef")]),
     "referral", "tnef", "Outlook rich text", "an RTF form inside winmail.dat", [c], lenient=["homeless_status", "housing.situation", "housing.loss_reason", "referrer.team", "referrer.organisation", "person.no_fixed_abode", "rough_sleeping", "custody.prison"])
c("referrer.organisation", "HMP Chelmsford"); c("referrer.team", "Resettlement")

# 3 winmail.dat holding a docx.
c = Case({"agency": "social_services", "homeless_status": "homeless"})
d = Document(); d.add_heading("Learning Disability Team: duty to refer", 2)
table(d, [["Adult", c("person.name", "Martin Ogilvie")], ["DOB", c("person.date_of_birth", "1996-05-05", "05/05/1996")], ["Address", "None at present"], ["Staying", c("housing.situation", "Respite bed at The Larches until 3 July")], ["Reason", c("reason", "Shared lives carer has had to stop through illness")], ["Best way to reach him", c("person.contact_via", "Through his advocate, Polly Hume, 07700 900812")], ["Communication", c.un("Communication", "Easy read and pictures")], ["Consent", c("consent.given", True, "Yes, capacity assessed, signed")], ["Social worker", c("referrer.name", "Ikram Yusuf")], ["Tel", c("referrer.phone", "01632 960580")]])
c("consent.method", "written"); c("referrer.role", "Social worker"); c("referrer.team", "Learning Disability Team")
emit("winmail-docx", mail("Ikram Yusuf <ikram.yusuf@asc.essexcc.example>", "housingoptions@braintree.gov.uk", "M Ogilvie - housing", "Mon, 22 Jun 2026 15:35:00 +0100", text="This message is in Rich Text Format.", attach=[("winmail.dat", tnef("Hi, duty to refer attached. Ikram", [("DTR MO.docx", save(d))]), "application/ms-tnef")]),
     "referral", "tnef", "Outlook rich text", "a Word form inside winmail.dat", [c], lenient=["homeless_status", "housing.loss_reason", "referrer.team", "unmapped", "other_professionals", "person.no_fixed_abode"])

# 4 The mail itself attached (forward as attachment), referral in its text.
c = Case({"agency": "jobcentre", "homeless_status": "homeless"})
inner = mail("Rupinder Gill <rupinder.gill@jcp-basildon.example>", "customer.services@basildon.gov.uk", "Duty to refer", "Thu, 16 Jul 2026 16:20:00 +0100", text=f"""
Duty to refer

Customer name: {c("person.name", "Wendy Sargeant")}
DOB: {c("person.date_of_birth", "1972-11-28", "28/11/72")}
NI number: {c("person.ni_number", "QQ627364A")}
Tel: {c("person.phone", "07700 900585")}
Housing situation: {c("housing.situation", "In a B&B paid by a friend until Sunday")}
Cause: {c("reason", "House repossessed after divorce")}
Consent: {c("consent.given", True, "Yes (face to face interview)")}

{c("referrer.name", "Rupinder Gill")}
{c("referrer.role", "Work Coach")}, {c("referrer.organisation", "Basildon Jobcentre Plus")}
""")
emit("message-attached", mail("Customer Services <customer.services@basildon.gov.uk>", "housing.solutions@basildon.gov.uk", "Email for your team", "Fri, 17 Jul 2026 08:31:00 +0100", text="Please see attached email, received in the general inbox.\n\nRegards\nCustomer Services", attach=[("Duty to refer.eml", inner, "message/rfc822")]),
     "referral", "message", "Outlook, forwarded as attachment", "the referral is the text of an attached message", [c], lenient=["homeless_status", "housing.loss_reason", "consent.method", "homeless_date"])

# 5 A zip of two people's PDFs.
from pdfs import flow, grid, Paragraph, N
a, b = Case({"agency": "prison"}), Case({"agency": "prison"})
def mk(x, name, no, dob, shown, rel, rels, why):
    return flow([Paragraph("HMP Wayland - Duty to Refer", N), grid([["Name", x("person.name", name)], ["Prison number", x("person.prison_number", no)], ["Date of birth", x("person.date_of_birth", dob, shown)], ["Release date", x("custody.release_date", rel, rels)], ["Prison", x("custody.prison", "HMP Wayland")], ["Reason for referral", x("reason", why)], ["Consent", x("consent.given", True, "Yes")], ["COM", x("lead.name", "Oscar Pemberton")], ["COM telephone", x("lead.phone", "01632 960442")]], [120, 300])])
p1 = mk(a, "Lloyd Fenwick", "A5181DX", "1976-03-11", "11/03/1976", "2026-10-14", "14/10/2026", "Licence will not allow return to mother's address")
p2 = mk(b, "Zbigniew Duda", "A2907FM", "1990-11-23", "23/11/1990", "2026-10-16", "16/10/2026", "Lost employer's caravan")
for x in (a, b): x("homeless_status", "threatened")
emit("zip-of-two", mail("Resettlement Wayland <resettlement@wayland.hmps.example>", "housing.solutions@basildon.gov.uk", "Two duty to refer forms", "Wed, 26 Aug 2026 13:59:00 +0100", text="Two forms zipped.", attach=[("forms.zip", makezip([("fenwick.pdf", p1), ("duda.pdf", p2)]))]),
     "referral", "zip", "reportlab in a zip", "two people's forms in one archive", [a, b], lenient=["homeless_status", "housing.loss_reason", "referrer.organisation"])

# 6 S/MIME signed (clear): the text can be read.
c = Case({"agency": "probation"})
raw = f"""From: Court Duty <court.duty@probation-north.example>
To: dutytorefer@colchester.gov.uk
Subject: DTR from court today
Date: Thu, 08 Oct 2026 16:45:00 +0100
Message-ID: <20261008164500.court@probation-north.example>
MIME-Version: 1.0
Content-Type: multipart/signed; protocol="application/pkcs7-signature"; micalg="sha-256"; boundary="sig-4471"

This is an S/MIME signed message

--sig-4471
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

Duty to refer from Colchester Magistrates' Court

Name: {c("person.name", "Scott Allardyce")}
Date of birth: {c("person.date_of_birth", "1988-04-29", "29/04/1988")}
CRN: {c("person.crn", "X915503")}
Mobile: {c("person.phone", "07700 900667")}
Outcome today: {c("custody.status", "community_order", "Community order, 18 months")}
Housing: {c("housing.situation", "Street homeless in Colchester since August")}
Tonight: nowhere to stay
Reason: {c("reason", "Evicted from HMO for non-payment")}
Consent: {c("consent.given", True, "Yes, verbally at court")}

{c("referrer.name", "Winnie Achterhof")}
{c("referrer.role", "Court Duty Officer")}

--sig-4471
Content-Type: application/pkcs7-signature; name="smime.p7s"
Content-Transfer-Encoding: base64
Content-Disposition: attachment; filename="smime.p7s"

MIIBygYJKoZIhvcNAQcCoIIBuzCCAbcCAQExDzANBglghkgBZQMEAgEFADALBgkqhkiG9w0BBwEx
ggGSMIIBjgIBATA3MDIxCzAJBgNVBAYTAkdCMSMwIQYDVQQDDBpJbnZlbnRlZCBUZXN0IENBIChu

--sig-4471--
"""
c("rough_sleeping", True); c("homeless_status", "homeless"); c("consent.method", "oral")
emit("clear-signed", raw, "referral", "text", "hand-typed mail, S/MIME signed", "labels inside a signed multipart", [c], lenient=["housing.loss_reason", "custody.sentence_length", "person.no_fixed_abode", "referrer.team", "custody.sentence_date", "agency"])
