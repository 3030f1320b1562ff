#!/usr/bin/python3
"""Forwarded and attached messages, an archive and a winmail.dat. Needs what third_lib.py names."""
from third_lib import M, DOCX, PDF, Page, document, docx_bytes, para, rfc822, rp, rrow, rtf, table, tnef, zipped


def attached_message():
    m = M("message-attached-with-form", "message", "python-docx", "the referral mail attached as a message by a colleague; form inside it", lenient=["sit"])
    d = document()
    para(d, "HMP Ford: DTR")
    table(d, [m("Prisoner name", "Clive Abernethy", "n"), m("Prison number", "A6044DX", "pn"), m("Date of birth", "19/12/1966", dob="1966-12-19"), m("Conditional release date", "07/12/2026", crd="2026-12-07", crt="CRD"), m("Housing need", "Sold home to pay confiscation order, wife has moved to Spain", "re"), m("Consent", "Given in writing 01/10/2026", cg=True, cm="written", cd="2026-10-01"), m("POM", "Ros Tindall", rn="Ros Tindall", rr="POM"), m("POM phone", "01632 960377", "rp"), m("Referral date", "02/10/2026", rd="2026-10-02")])
    m.g(cp="HMP Ford", ag="prison")
    m.lenient += ["rg", "crt", "rr"]
    inner = rfc822("Ros Tindall <ros.tindall@ford.example>", "Enquiries <enquiries@colchester.example>", "Duty to refer A6044DX", "Fri, 02 Oct 2026 11:20:00 +0100", text="Hello\n\nPlease find attached.\n\nRos Tindall\nPrison Offender Manager\nHMP Ford", attach=[("DTR.docx", docx_bytes(d), DOCX)])
    m.send("Customer Services <customer.services@colchester.example>", "dutytorefer@colchester.example", "FW: Duty to refer A6044DX", "Hi team, this came to the general inbox, I think it's for you.\n\nJan\nCustomer Services", attach=[("Duty to refer A6044DX.eml", inner, "message/rfc822")])


def forwarded_inline():
    m = M("forwarded-inline-twice-prose", "message", "", "forwarded twice inline; the referral is the oldest mail, in prose", lenient=["sit", "loss", "op", "rt", "rs", "sup"])
    m.fmt = "text"
    m.g(n="Hilary Bancroft", dob="1955-02-24", nhs="6139902217", ph="01632 960155", hs="homeless", re="Her house was gutted by fire on 3 November and is uninsured", cg=True, cm="oral", rn="Abiola Fenwick", rr="Senior Occupational Therapist", rp="01632 960156", rg="St Peter's Hospital", ag="hospital")
    m.send("Rochford Duty Desk <duty@rochford-assoc.example>", "housingoptions@rochford.example", "Fw: FW: Lady needing housing - duty to refer", """
One for you I think. L

________________________________
From: Burns Unit Admin <burns.admin@nhs.example>
Sent: 17 November 2026 15:02
To: Duty Desk
Subject: FW: Lady needing housing - duty to refer

Forwarding as Abiola is on leave from tomorrow.

From: Abiola Fenwick <abiola.fenwick@nhs.example>
Sent: 17 November 2026 14:40
To: Burns Unit Admin
Subject: Lady needing housing - duty to refer

Please can you send this to the council as a Duty to Refer:

Ms Hilary Bancroft, date of birth 24/02/1955, NHS number 613 990 2217. Her house was gutted by fire on 3 November and is uninsured. She is homeless and will stay with us until her skin graft has healed. Her telephone number is 01632 960155. She has verbally agreed to this referral.

Abiola Fenwick
Senior Occupational Therapist
St Peter's Hospital
01632 960156
""")


def forwarded_form():
    m = M("forwarded-covering-mail-names-lead", "message", "reportlab", "forwarded inline with the PDF; forwarding manager adds the lead contact", lenient=["sit", "cs"])
    m.fmt = "pdf"
    p = Page()
    p.head("Referral to LHA (Duty to Refer)")
    for r in (m("Name", "Moses Adeyinka-Clarke", "n"), m("DoB", "10/10/1981", dob="1981-10-10"), m("CRN", "M447182", "crn"), m("Phone", "07700 900392", "ph"), m("Order/licence", "Licence until March 2028", cs="licence"), m("Reason", "CAS3 placement ends after 84 nights", "re"), m("Ends on", "27/11/2026", hd="2026-11-27"), m("CAS3 address", "Flat B, 20 Wharf Road, Grays RM17 6LX", ad="Flat B, 20 Wharf Road, Grays RM17 6LX"), m("Consent", "Yes (written)", cg=True, cm="written"), m("Author", "Petronella Voss", rn="Petronella Voss", rr="Probation Officer"), m("Telephone", "01632 960393", "rp"), m("Date", "28/10/2026", rd="2026-10-28")):
        p.row([(r[0], 130, True), (r[1], 330, False)])
    m.g(ag="probation", ln="Ishmael Grange", lp="07700 900394", lm="ishmael.grange@probation.example")
    m.lenient += ["cas3", "hs", "rg", "hd", "rr", "clc"]
    m.send("Ishmael Grange <ishmael.grange@probation.example>", "HousingOptions@thurrock.example", "FW: DTR M447182", """
Hi

Forwarding Petronella's referral. Lead contact for this case is me, Ishmael Grange, 07700 900394, ishmael.grange@probation.example.

Ishmael Grange
Senior Probation Officer

From: Voss, Petronella
Sent: Wednesday, October 28, 2026 4:12 PM
To: Grange, Ishmael
Subject: DTR M447182

Can you send this off pls, form attached

Petronella Voss
Probation Officer
""", attach=[("DTR M447182.pdf", p.done(), PDF)])


def attached_plain():
    m = M("message-attached-plain-form", "message", "", "a message attached without a name, its body a short form in text", lenient=["sit"])
    inner = rfc822("Mavis Delgado <mavis.delgado@dwp.example>", "Housing <info@harlow.example>", "Duty to Refer Customer", "Tue, 10 Nov 2026 12:00:00 +0000", text="""
Customer name: Stanley Ruddock
NINO: EB 70 41 55 C
DOB: 30/05/1962
Tel: 07700 900270
Address: 18 Moorfield, Harlow CM18 7QQ
Reason for referral: Daughter's tenancy, she has been told he is not permitted to live there; must go by 1 December
Threatened with homelessness: Yes
Date: 01/12/2026
Consent: Yes - verbal
Referred by: Mavis Delgado, Disability Employment Adviser, Harlow Jobcentre, 01632 960271
""")
    m.g(n="Stanley Ruddock", ni="EB704155C", dob="1962-05-30", ph="07700 900270", ad="18 Moorfield, Harlow CM18 7QQ", re="Daughter's tenancy, she has been told he is not permitted to live there; must go by 1 December", hs="threatened", hd="2026-12-01", cg=True, cm="oral", rn="Mavis Delgado", rr="Disability Employment Adviser", rg="Harlow Jobcentre", rp="01632 960271", ag="jobcentre")
    m.lenient += ["hd", "loss", "rd"]
    m.send("Info <info@harlow.example>", "housing.options@harlow.example", "for housing options", "Passing on as attached.\n", attach=[("Untitled.eml", inner, "message/rfc822")])


def archive():
    m = M("zip-with-form-and-risk-note", "zip", "python-docx", "an archive with a Word form and a text note that has the release date", lenient=["sit", "cs", "rsum"])
    d = document()
    para(d, "Duty to refer")
    table(d, [m("Name of person", "Harvey Lindgren", "n"), m("Prison number", "A2761FS", "pn"), m("DOB", "22.8.2001", dob="2001-08-22"), m("Establishment", "HMP/YOI Chelmsford", cp="HMP Chelmsford"), m("Reason for homelessness", "Sofa surfing before sentence; no one will have him", "re"), m("Consent signed", "Yes", cg=True, cm="written"), m("Referrer", "Annette Byfleet", rn="Annette Byfleet"), m("Referrer email", "annette.byfleet@cfoactivity.example", "rm"), m("Referrer's employer", "CFO Activity Hub", rg="CFO Activity Hub", ag="other")])
    note = "Extra info: HARVEY LINDGREN A2761FS\nRelease date: 18/12/2026\nRisk to staff: none known\n"
    m.g(crd="2026-12-18", staff="none known")
    m.lenient += ["ag", "staff", "crd", "hs", "loss"]
    m.send("Annette Byfleet <annette.byfleet@cfoactivity.example>", "housing.adviceemail@chelmsford.example", "Duty to Refer documents (zipped)", "Duty to refer zipped, no password.\n\nAnnette", attach=[("HL referral.zip", zipped([("HL referral/Duty to refer HL.docx", docx_bytes(d)), ("HL referral/extra info.txt", note)]), "application/zip")])


def winmail():
    m = M("tnef-winmail-rtf-form", "tnef", "hand-made RTF", "winmail.dat with an RTF form in it, empty body", lenient=["sit"])
    rows = [m("Client", "Mr Isidore Blackmore", n="Isidore Blackmore"), m("Date of Birth", "04/11/1970", dob="1970-11-04"), m("NI number", "RK229156C", "ni"), m("Telephone", "07700 900128", "ph"), m("Reason for referral", "Hostel closing on 31 December, all residents given notice", "re"), m("Date homeless", "31/12/2026", hd="2026-12-31"), m("Substance misuse", "None known", "sub"), m("Consent", "Yes", cg=True), m("Consent type", "Written", cm="written"), m("Referring organisation", "Peabody Essex Hostels", rg="Peabody Essex Hostels"), m("Worker", "Candice Orrell", rn="Candice Orrell"), m("Worker's phone", "01632 960129", "rp"), m("Completed", "24/11/2026", rd="2026-11-24")]
    m.g(ag="other")
    m.lenient += ["hs", "ag"]
    form = rtf(rp("**Duty to Refer**") + "".join(rrow(r, [3200, 6000]) for r in rows))
    m.send("Candice Orrell <candice@peabodyessex.example>", "housing.solutions@basildon.example", "Duty to refer - I Blackmore", "\n", attach=[("winmail.dat", tnef("Duty to refer - I Blackmore", [("DTR Blackmore.rtf", form)], "Please see attached.\n\nCandice"), "application/ms-tnef")])


def all_():
    for f in (attached_message, forwarded_inline, forwarded_form, attached_plain, archive, winmail):
        f()


if __name__ == "__main__":
    all_()
