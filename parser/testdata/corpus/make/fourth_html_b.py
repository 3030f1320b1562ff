#!/usr/bin/python3
"""Referrals in an HTML body, second part. Needs what third_lib.py needs."""
from fourth_lib import *


def e(s):
    return escape(s, quote=False).replace("\n", "<br>")


def alert_portal():
    m = F("alert-style-sections", "html", "", "an e-form's copy: section heads in h3, definition rows in a two-column table with right-aligned labels, no answers as 'Not answered'", lenient=("sit", "lcg", "lcd", "hs", "loss"))
    m.g(ag="probation")
    secs = [("Referring agency", [m("Agency type", "Probation Services"), m("Agency office", "Southend Probation", rt="Southend Probation"), m("Officer", "Leopold Ahmadi-Birch", "rn"), m("Officer's phone", "07700 900 134", "rp"), m("Officer's email", "leopold.ab@probation.example", "rm"), m("Date form completed", "27/10/2026", rd="2026-10-27")]),
            ("Client", [m("Forename(s)", "Marguerite Anne"), m("Surname", "Stoddart", n="Marguerite Anne Stoddart"), m("Also known as", "Maggie", "aka"), m("D.O.B.", "02/12/1967", dob="1967-12-02"), ("Email", "Not answered"), m("Phone", "07700 900 135", "ph"), m("NI Number", "QQ 90 90 12 B", ni="QQ909012B"), m("Ethnicity", "White: English", "eth"), m("Nationality", "UK national habitually resident", nat="UK national habitually resident"), m("Sex at birth", "Female", sex="Female"), ("Sexual orientation", "Prefer not to say")]),
            ("Household members", [("Member 1", "Son – Joshua Stoddart – 14/06/2011"), ("Member 2", "Not answered")]),
            ("Accommodation", [m("Current or most recent address", "16 Westborough Rd, Westcliff-on-Sea SS0 9ZZ", ad="16 Westborough Rd, Westcliff-on-Sea, SS0 9ZZ"), m("Type", "Private rented (AST)", "sit"), m("Is the client homeless, or threatened within 56 days?", "Threatened within 56 days", hs="threatened"), m("Date likely to become homeless", "14/12/2026", hd="2026-12-14"), m("Main reason", "End of AST – landlord selling", loss="End of AST – landlord selling"), m("Landlord", "Mrs S Pocock", "land"), ("Rent arrears", "£0.00")]),
            ("Needs and risk", [m("Support needs selected", "Mental health; Physical health; Offending", sup=["Mental health", "Physical health", "Offending"]), m("Comments", "Lupus. Low mood. Community order (shoplifting) nearly finished.", "u", cs="community_order", cof="shoplifting", phy="Lupus", mh="Low mood"), m("Any risk to staff?", "No", staff="No"), m("Risk level", "Low", rl="low")]),
            ("Declaration", [m("Consent obtained", "Yes"), m("Method", "Client signed paper copy", cm="written", cg=True), m("Council referred to", "Southend-on-Sea City Council", au="Southend-on-Sea")])]
    m.g(hh=[person("Joshua Stoddart", "Son", "2011-06-14")])
    m.lenient += ["housing.arrears", "risk.to_staff", "custody.status", "custody.offence", "needs.mental_health", "needs.physical_health", "reason", "referrer.organisation", "referrer.team", "person.immigration_status", "person.nationality", "referrer.organisation"]
    h = "<html><body style='font-family:Segoe UI'><p>A referral has been made using your online form. A copy is below.</p>"
    for t, q in secs:
        h += "<h3 style='color:#005ea5'>%s</h3><table role='presentation' cellpadding='4'>" % e(t) + "".join("<tr><td align='right' width='220' style='color:#555'>%s</td><td>%s</td></tr>" % (e(a), e(b) if b != "Not answered" else "<i>Not answered</i>") for a, b in q) + "</table>"
    m.kinds = ["referral", "portal_notification"]
    m.send("Online forms <forms@eforms-southend.example>", "housingsolutionsteam@southend.gov.uk", "Agency referral received", html=h + "<p style='font-size:9px'>Do not reply to this e-mail.</p></body></html>")


def nested_forward():
    m = F("forwarded-quoted-table", "html", "", "a team leader forwards a worker's HTML table inside a blockquote; the worker refers", lenient=("sit", "lcg", "lcd", "hs", "loss"))
    m.g(ag="social_services")
    q = [m("Client", "Mohamed Abdi Warsame", "n"), m("Date of birth", "01 / 01 / 1985", dob="1985-01-01"), m("Language", "Somali – needs interpreter", lang="Somali", itp=True), m("Contact", "07700 900 472 (wife Hodan answers)", ph="07700 900 472"), m("Household", "Wife Hodan Farah (12/05/1990), Abdirahman (03/03/2016), Ifrah (21/10/2022)", hh=[person("Hodan Farah", "Wife", "1990-05-12"), person("Abdirahman", None, "2016-03-03"), person("Ifrah", None, "2022-10-21")]),
         m("Present home", "2 Waterhouse Moor, Harlow, CM18 9ZZ, 1 bed private flat", ad="2 Waterhouse Moor, Harlow, CM18 9ZZ", sit="1 bed private flat"), m("Problem", "Severe overcrowding and mould; Ifrah hospitalised x3 with asthma. Landlord has now served S21 – expires 18/12/26.", "re", hd="2026-12-18", hs="threatened", loss="Landlord has now served S21"), m("Immigration", "ILR, full recourse", imm="ILR", pf=True), m("Permission", "Both parents agreed via interpreter 21 Oct", cg=True, cm="oral", cd="2026-10-21"), m("Local connection", "Harlow 6 yrs; he drives for Amberline Cabs there", lcg=["residence", "employment"], lcd="Harlow 6 yrs; he drives for Amberline Cabs there")]
    m.g(rn="Ximena Dartnall", rr="Family Worker", rp="01632 960 736", rt="Harlow Family Solutions", rd="2026-10-22")
    m.lenient += ["household", "housing.loss_reason", "referrer.organisation", "referrer.team", "referral_date", "local_connection.grounds", "authority", "person.contact_via", "person.immigration_status"]
    t = "".join("<tr><td bgcolor='#dddddd'>%s</td><td>%s</td></tr>" % (e(a), e(b)) for a, b in q)
    m.send("Gwyneth Abiola <gwyneth.abiola@families.example>", "housing.options@harlow.gov.uk", "Fwd: DTR Warsame family", on="2026-10-23", html="<div>Please see below, worker's email got bounced for some reason.<br><br>Gwyneth Abiola<br>Team Leader, 01632 960 730</div><br><blockquote style='margin-left:5px;border-left:2px solid #00f'><div><b>From:</b> Ximena Dartnall<br><b>Sent:</b> 22 October 2026 14:02<br><b>To:</b> Housing<br><b>Subject:</b> DTR Warsame family</div><p>Hi, here is the information for the duty to refer.</p><table border='1'>" + t + "</table><p>Ximena Dartnall<br>Family Worker, Harlow Family Solutions<br>01632 960 736</p></blockquote>")


def all_():
    for f in (alert_portal, nested_forward):
        f()


if __name__ == "__main__":
    all_()
