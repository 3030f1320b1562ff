#!/usr/bin/python3
"""Referrals in an HTML body. Needs what third_lib.py needs."""
from fourth_lib import *


def e(s):
    return escape(s, quote=False).replace("\n", "<br>")


def outlook_table():
    m = F("outlook-pasted-table", "html", "", "a Word table pasted into Outlook: spans in cells, two pairs a row, signature and disclaimer under it", lenient=("sit", "lcg", "hs"))
    m.g(ag="probation")
    rows = [
        [m("Name of PoP", "Ebony-Rae Millington", "n"), m("DOB", "07/01/1998", dob="1998-01-07")],
        [m("CRN", "T205511", "crn"), m("Prison number", "A1177GC", "pn")],
        [m("Prison", "HMP Downview", cp="HMP Downview"), m("Release date (HDC / CRD / SED)", "HDC 23/11/2026", crd="2026-11-23", crt="HDC")],
        [m("Previous address", "38 Hobbs Cross Rd, Harlow, CM17 9ZZ", lsa="38 Hobbs Cross Rd, Harlow, CM17 9ZZ"), m("Phone / email", "none until release", )],
        [m("Partner or dependants on release", "Daughter Skye aged 4 – with maternal grandmother, to be returned when housed", "u"), m("Pregnant?", "No", preg=False)],
        [m("Local area connection", "Harlow: born and bred, nan & aunties", lcd="Harlow: born and bred, nan & aunties", lcg=["residence", "family"]), m("Risk (RoSH / other)", "Low. No risk to staff.", rl="low", staff="No risk to staff.")],
        [m("Substance misuse / health", "crack – abstinent 8 months. Asthma", sub="crack – abstinent 8 months", phy="Asthma"), m("MH", "emotionally unstable PD", "mh")],
        [m("Domestic abuse", "Yes (victim). Ex partner Dale not to know whereabouts", da=True), m("Consent", "Yes – written 15/10/26", cg=True, cm="written", cd="2026-10-15")],
    ]
    m.lenient += ["household", "needs.substance_misuse", "needs.physical_health", "risk.summary", "risk.to_staff", "custody.release_type", "lead.name", "lead.phone", "lead.email", "referrer.team", "referrer.organisation", "agency"]
    t = "".join("<tr>" + "".join('<td width="150" style="border:solid windowtext 1.0pt"><p class="MsoNormal"><b><span style="font-size:10.0pt">%s<o:p></o:p></span></b></p></td><td style="border:solid windowtext 1.0pt"><p class="MsoNormal"><span style="color:#1F497D">%s</span><o:p></o:p></p></td>' % (e(a), e(b)) for a, b in r) + "</tr>" for r in rows)
    m.g(rn="Isabella Quartey-Moss", rr="Senior Probation Officer", rp="01632 960 644", rm="isabella.quarteymoss@probation.example", au="Harlow", rt="Harlow & Epping team")
    html = ('<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{margin:0cm}</style></head><body lang="EN-GB"><p class="MsoNormal">Dear team<o:p></o:p></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p>'
            '<p class="MsoNormal">Please accept this as a duty to refer to Harlow Council. I couldn\'t open your form on my laptop so have put it in a table.<o:p></o:p></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p>'
            '<table class="MsoNormalTable" border="1" cellspacing="0" cellpadding="0">' + t + "</table>"
            '<p class="MsoNormal"><o:p>&nbsp;</o:p></p><p class="MsoNormal">Regards<o:p></o:p></p><p class="MsoNormal"><b>Isabella Quartey-Moss</b><o:p></o:p></p><p class="MsoNormal">Senior Probation Officer | Harlow &amp; Epping team<o:p></o:p></p>'
            '<p class="MsoNormal">T: 01632 960 644 | E: <a href="mailto:isabella.quarteymoss@probation.example">isabella.quarteymoss@probation.example</a><o:p></o:p></p>'
            '<p class="MsoNormal"><span style="font-size:8.0pt">This e-mail and any attachments is intended only for the attention of the addressee(s). Its unauthorised use, disclosure, storage or copying is not permitted. Internet e-mail is not a secure medium.</span></p></body></html>')
    m.send("Isabella Quartey-Moss <isabella.quarteymoss@probation.example>", "housing.options@harlow.gov.uk", "DTR E-R M (T205511)", on="2026-10-16", html=html)


def webform_dl():
    m = F("charity-webform-divs", "html", "", "a charity's form builder: bold label in a grey row, answer in the white row below, empty answers left out by dashes", lenient=("sit", "lcg", "lcd", "hs"), kinds=("referral", "portal_notification"))
    m.g(ag="other")
    q = [
        m("Date of referral", "20/10/2026", rd="2026-10-20"), m("Who is completing this form?", "A worker from another agency"), m("Worker's full name", "Theodora Blennerhassett", "rn"), m("Agency", "Crossroads Drug & Alcohol Service", "rg"),
        m("Worker's email", "theo.b@crossroads.example", "rm"), m("Worker's phone", "07700 900 168", "rp"), m("Client's full name", "Mr. Ruaridh Oyinlola", n="Ruaridh Oyinlola"), m("Client's date of birth", "03/11/1982", dob="1982-11-03"),
        m("Client's phone", "–"), m("Client's email", "ruaridho82@mail.example", "em"), m("Best way to reach client", "Through Theo, or leave word at the Thursday drop in", via="Through Theo, or leave word at the Thursday drop in"),
        m("Where did the client sleep last night?", "Stairwell of multi storey, Victoria Plaza, Southend", sit="Stairwell of multi storey, Victoria Plaza, Southend", rs=True), m("Where was the client's last home?", "hmo 3 Milton Road Westcliff SS0 9ZZ", lsa="hmo 3 Milton Road Westcliff SS0 9ZZ"),
        m("Why did the client lose it?", "Hospitalised 6 wks, room re-let", loss="Hospitalised 6 wks, room re-let"), m("Date the client lost it", "30 July 2026", hd="2026-07-30"), m("Nationality", "British/Irish", "nat"), m("Benefits", "UC incl LCWRA £817 pm", "u"),
        m("Physical health", "Endocarditis, finishing antibiotics", "phy"), m("Mental health", "Complex PTSD", "mh"), m("Drugs and alcohol", "IV heroin, on Buvidal since Sept; no alcohol", "sub"),
        m("Any convictions for arson or sexual offences?", "No", arson=False, rso=False), m("Risks when visiting", "Client carries sharps – ask before searching bags. Otherwise polite.", "staff"),
        m("Council you would like this to go to", "Southend City Council", au="Southend-on-Sea"), m("The client has agreed to this referral", "Yes, verbally", cg=True, cm="oral"),
    ]
    m.lenient += ["referrer.role", "housing.landlord", "homeless_date", "risk.arson", "risk.registered_sex_offender", "reason", "person.no_fixed_abode"]
    rows = "".join('<tr bgcolor="#EAF2FA"><td colspan="2"><font style="font-family: sans-serif; font-size:12px;"><strong>%s</strong></font></td></tr><tr bgcolor="#FFFFFF"><td width="20">&nbsp;</td><td><font style="font-family: sans-serif; font-size:12px;">%s</font></td></tr>' % (e(a), e(b)) for a, b in q)
    m.send("Crossroads referrals <wordpress@crossroads.example>", "housingsolutionsteam@southend.gov.uk", "New submission from Housing referral (partners)", html='<table width="99%" border="0" cellpadding="1" cellspacing="0" bgcolor="#EAEAEA"><tr><td><table width="100%" border="0" cellpadding="5" cellspacing="0" bgcolor="#FFFFFF">' + rows + "</table></td></tr></table>",
           headers=[("Reply-To", "theo.b@crossroads.example")])


def gmail_divs():
    m = F("divs-bold-labels", "html", "", "labels in bold before answers in one paragraph each by line breaks, plain alternative beside it", lenient=("sit", "lcg", "lcd", "hs", "re", "loss"))
    m.g(ag="prison")
    q = [m("Name", "Stefan Kowalczyk-Dunn", "n"), m("NOMIS", "A4419FH", pn="A4419FH"), m("d.o.b", "15.06.83", dob="1983-06-15"), m("CRO/PNC", "03/0089134N", pnc="03/0089134N"),
         m("Release", "6 November 2026 (end of custody, CRD)", crd="2026-11-06", crt="CRD"), m("From", "HMP Norwich", cp="HMP Norwich"), m("Serving", "18 weeks for driving whilst disqualified", csl="18 weeks", cof="driving whilst disqualified", cs="sentenced"),
         m("Was living", "in a caravan on Alresford land, which has been towed away", loss="caravan has been towed away", sit="in a caravan on Alresford land, which has been towed away"), m("Wants", "Tendring – ex wife and 3 kids in Brightlingsea, worked at the quarry till arrest", au="Tendring", lcg=["family", "employment"], lcd="ex wife and 3 kids in Brightlingsea, worked at the quarry till arrest"),
         m("Health", "bad back; epileptic (last fit 2022)", phy="bad back; epileptic (last fit 2022)"), m("Drink/drugs", "none known", "sub"), m("Risk", "Low RoSH, no MAPPA, nil risks to staff", rl="low", staff="nil risks to staff"),
         m("Ex-forces", "Yes – Polish army", ), m("Consent", "form signed and scanned to his file 12/10/26", cg=True, cm="written", cd="2026-10-12")]
    m.g(rn="Grace Utterridge-Bello", rr="Pre-release team")
    m.lenient += ["referrer.role", "person.armed_forces", "person.last_settled_address", "risk.to_staff", "referrer.team", "referrer.organisation", "risk.summary", "custody.release_type"]
    m.g(rg="HMP Norwich", rt="Pre-release team", re="He will be released homeless", hs="threatened")
    html = '<div dir="ltr"><div>Hello Housing</div><div><br></div><div>DTR for Mr Kowalczyk-Dunn. He will be released homeless. Our e-form is down today so:</div><div><br></div>' + "".join("<div><b>%s:</b> %s</div>" % (e(a), e(b)) for a, b in q) + '<div><br></div><div>Thank you, Grace Utterridge-Bello<br>Pre-release team, HMP Norwich</div></div>'
    m.send("Grace Utterridge-Bello <grace.ub@hmps.example>", "housingoptions@tendringdc.gov.uk", "DTR, release 6/11", on="2026-10-14", html=html, text="Hello Housing\n\nDTR for Mr Kowalczyk-Dunn. He will be released homeless. Our e-form is down today so:\n\n" + "\n".join("*%s:* %s" % x for x in q) + "\n\nThank you, Grace Utterridge-Bello\nPre-release team, HMP Norwich")


def all_():
    for f in (outlook_table, webform_dl, gmail_divs):
        f()


if __name__ == "__main__":
    all_()
