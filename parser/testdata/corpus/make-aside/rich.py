"""RTF: Word's tables by hand, TextEdit's list, LibreOffice's export, an Outlook-like nested table."""
from docx import Document
from kit import *


def rt(s):
    out = []
    for ch in s:
        o = ord(ch)
        if ch in "\\{}": out.append("\\" + ch)
        elif ch == "\n": out.append("\\line ")
        elif o < 128: out.append(ch)
        elif o < 256: out.append("\\'%02x" % o)
        else: out.append("\\u%d?" % (o if o < 32768 else o - 65536))
    return "".join(out)


def rrow(cells, width=2500):
    return "\\trowd\\trgaph108" + "".join("\\clbrdrt\\brdrs\\cellx%d" % (width * (i + 1)) for i in range(len(cells))) + "\n" + "".join("\\pard\\intbl %s\\cell\n" % rt(x) for x in cells) + "\\row\n"


# 1 Word 97-like table.
c = Case({"agency": "prison", "homeless_status": "threatened"})
rows = [["Form DTR/HMP 3", ""], ["Surname / Forename", "Quigley / Brendan Thomas"], ["Prison No.", c("person.prison_number", "A2008DD")], ["D.O.B.", c("person.date_of_birth", "1969-03-03", "03.03.69")], ["Prison", c("custody.prison", "HMP Stocken", "Stocken")], ["E.D.R.", c("custody.release_date", "2026-09-03", "03.09.26")],
        ["Sentenced on", c("custody.sentence_date", "2025-01-20", "20.01.25")], ["Term", c("custody.sentence_length", "3½ years")], ["Crime", c("custody.offence", "Fraud by false representation")], ["Home before prison", c("person.last_settled_address", "Caravan at Lower Farm, Great Dunmow")], ["Why can't he return?", c("reason", "Farm sold, caravan removed")], ["To which Council?", c("authority", "Uttlesford")],
        ["Medical", c("needs.physical_health", "Gout, high cholesterol")], ["Prisoner agrees to referral", c("consent.given", True, "Yes – form signed")], ["Date signed", c("consent.date", "2026-07-13", "13.07.26")], ["Officer", c("referrer.name", "C.M. Fulbright")], ["Grade", c("referrer.role", "Band 4 Supervising Officer")], ["Ext.", c.un("Ext.", "5119")]]
c("person.name", "Brendan Thomas Quigley"); c("consent.method", "written")
emit("dtr-three", mail("OMU Stocken <omu@stocken.hmps.example>", "Housingoptions@uttlesford.gov.uk", "DTR/HMP 3", "Tue, 14 Jul 2026 08:50:00 +0100", text="Form attached.", attach=[("QUIGLEY.rtf", ("{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\froman Times New Roman;}}\\f0\\fs22\n" + "".join(rrow(r, 4200) for r in rows) + "}").encode("ascii"), "application/msword")]),
     "referral", "rtf", "hand-made RTF (Word)", "bordered table, old-fashioned labels, surname and forename in one cell", [c], lenient=["homeless_status", "housing.loss_reason", "unmapped", "custody.status", "custody.release_type", "referrer.team", "referrer.organisation", "reason", "referrer.phone"])
c("housing.loss_reason", "Farm sold, caravan removed")

# 2 TextEdit on a Mac: paragraphs with backslash newlines.
c = Case({"agency": "other", "homeless_status": "homeless"})
lines = ["Referral from The Lantern (day centre)", "", "Name – " + c("person.name", "Zoë Hartnell"), "DOB – " + c("person.date_of_birth", "1996-10-03", "3 October 1996"), "Phone – " + c("person.phone", "07700 900632") + " (evenings)", "Where – " + c("housing.situation", "sofa at a friend’s in Maldon, different one each week"), "Why – " + c("reason", "split from partner in May, his flat"),
         "Pets – " + c.un("Pets", "one small dog"), "Health – " + c("needs.mental_health", "anxiety and OCD, GP at Blackwater surgery"), "OK to refer? – " + c("consent.given", True, "yes, Zoë was sat next to me when I wrote this"), "", "From " + c("referrer.name", "Fraser Lindqvist"), c("referrer.role", "Centre manager") + ", 01632 960199"]
c("referrer.phone", "01632 960199"); c("referrer.organisation", "The Lantern")
emit("text-edit-list", mail("Fraser Lindqvist <fraser@thelantern.example>", "housingoptions@maldon.gov.uk", "Referral from The Lantern", "Thu, 23 Jul 2026 16:08:00 +0100", text="Hello, a duty-to-refer type referral attached, I know we're not a public body.\nFraser",
     attach=[("Zoë’s referral.rtf", ("{\\rtf1\\ansi\\ansicpg1252\\cocoartf2639\n{\\fonttbl\\f0\\fswiss\\fcharset0 Helvetica;}\n\\pard\\tx566\\pardirnatural\n\\f0\\fs24 \\cf0 " + "\\\n".join(rt(l) for l in lines) + "}").encode("ascii"))]),
     "referral", "rtf", "TextEdit (by hand)", "lines with en dashes, backslash newlines, unicode", [c], lenient=["homeless_status", "housing.loss_reason", "consent.method", "person.contact_via", "unmapped"])

# 3 LibreOffice from docx, four columns.
c = Case({"agency": "probation"})
d = Document()
d.add_paragraph("Integrated Offender Management – housing request (duty to refer)")
table(d, [["Name", c("person.name", "Jermaine Castellane"), "Alias", c("person.known_as", "JC; Jermaine Castle")], ["DOB", c("person.date_of_birth", "1990-09-30", "30-Sep-90"), "PNC", c("person.pnc", "2006/0455871T")], ["CRN", c("person.crn", "R302288"), "Phone", c("person.phone", "07700 900061")],
          ["Status", c("custody.status", "licence", "On licence"), "SED", c.un("SED", "01-Jun-27")], ["Staying at", c("person.address", "Flat 2, 18 Hamlet Road, Southend-on-Sea", "Flat 2, 18 Hamlet Road, Southend-on-Sea"), "With whom", c.un("With whom", "girlfriend (tenant)")], ["Must leave", c("homeless_date", "2026-08-15", "15-Aug-26"), "Reason", c("reason", "Landlord will not add him, tenancy is for one person")],
          ["RoSH", c("risk.level", "high", "High"), "MAPPA", "Not MAPPA"], ["Risk info", c("risk.summary", "Weapons markers. Known adults only."), "Lone visits", c("risk.to_staff", "Not alone, office appointments only")], ["Consent", c("consent.given", True, "Given"), "On", c("consent.date", "2026-07-22", "22-Jul-26")], ["Practitioner", c("referrer.name", "Rebekah Stanfield"), "Contact", c("referrer.phone", "01632 960419") + " " + c("referrer.email", "rebekah.stanfield@probation-south.example")]])
emit("offender-management", mail("Rebekah Stanfield <rebekah.stanfield@probation-south.example>", "housingsolutionsteam@southend.gov.uk", "IOM housing request R302288", "Wed, 22 Jul 2026 13:13:00 +0100", text="See attached, please call me rather than him in the first instance.\nRebekah", attach=[("IOM request.rtf", conv(save(d), "docx", "rtf"))]),
     "referral", "rtf", "LibreOffice", "four columns, two contacts in one cell", [c], lenient=["homeless_status", "housing.loss_reason", "housing.situation", "referrer.role", "unmapped", "person.contact_via", "referrer.team", "agency", "household"])
c("homeless_status", "threatened"); c("referrer.role", "Practitioner")

# 4 WordPad: bold labels.
c = Case({"agency": "hospital"})
def bl(l, v): return "{\\b %s} %s\\par\n" % (rt(l), rt(v))
body = bl("COLCHESTER GENERAL – DUTY TO REFER", "") + bl("Patient's full name:", c("person.name", "François Delacroix-Hughes")) + bl("Date of Birth:", c("person.date_of_birth", "1978-08-08", "08/08/1978")) + bl("NHS No:", c("person.nhs_number", "9990066043", "999 006 6043")) + bl("Ward:", c("person.contact_via", "West Bergholt Ward, 01632 960310")) + \
    bl("Housing before admission:", c("housing.situation", "Room in shared house, Magdalen Street, paid weekly in cash")) + bl("Reason for referral:", c("reason", "Room re-let by landlord during a five week stay. Possessions with a neighbour.")) + bl("Date he will be homeless:", c("homeless_date", "2026-08-31", "31/08/2026 (discharge)")) + bl("Mental health:", c("needs.mental_health", "None known")) + \
    bl("Physical health:", c("needs.physical_health", "Pancreatitis, insulin dependent since this admission")) + bl("Alcohol/drugs:", c("needs.substance_misuse", "Alcohol, seen by the liaison nurse")) + bl("Verbal consent obtained by:", c.un("Verbal consent obtained by", "Nurse Ade")) + bl("Date consent obtained:", c("consent.date", "2026-08-25", "25/08/2026")) + bl("Referrer:", c("referrer.name", "Adewale Sonibare") + ", " + c("referrer.role", "Staff Nurse"))
c("consent.given", True); c("consent.method", "oral"); c("homeless_status", "threatened"); c("referrer.organisation", "Colchester General")
emit("bold-labels", mail("West Bergholt Ward <wbergholt@colchesterhosp.example>", "dutytorefer@colchester.gov.uk", "Duty to refer", "Tue, 25 Aug 2026 14:31:00 +0100", text="Duty to refer attached.", attach=[("dtr.rtf", ("{\\rtf1\\ansi\\ansicpg1252\\deff0\\deflang2057{\\fonttbl{\\f0\\fnil\\fcharset0 Calibri;}}\n{\\*\\generator Riched20 10.0.19041}\\viewkind4\\uc1\n\\pard\\sa200\\sl276\\slmult1\\f0\\fs22\\lang9 " + body + "}").encode("ascii"))]),
     "referral", "rtf", "WordPad (by hand)", "bold labels, accented letters as hex", [c], lenient=["homeless_status", "housing.loss_reason", "unmapped", "referrer.organisation", "housing.situation", "person.last_settled_address"])

# 5 Unicode with fallback, landscape three columns question / yes / no.
c = Case({"agency": "social_services", "consent.method": "oral"})
t = [["Question", "Yes", "No"], ["Does the parent agree to this referral?", "X", ""], ["Is the family sleeping rough or with nowhere for tonight?", "", "X"], ["Has there been domestic abuse towards the parent?", "", "X"], ["Is anyone in the household pregnant?", "", "X"], ["Is an interpreter needed?", "X", ""]]
body = "\\pard %s\\par\n" % rt("Family Solutions: housing duty to refer") + "".join("\\pard %s\\par\n" % rt(l) for l in ["Parent: " + c("person.name", "Małgorzata Nowacka"), "Date of birth: " + c("person.date_of_birth", "1983-11-27", "27/11/1983"), "Mobile: " + c("person.phone", "07700 900725"), "Address: " + c("person.address", "88 Pier Avenue, Clacton-on-Sea, CO15 9QQ"), "Language: " + c("person.language", "Polish"), "Children at home: Kacper Nowacki (01/02/2013), Lena Nowacka (30/06/2017)"]) + \
    "".join(rrow(r, 3000) for r in t) + "".join("\\pard %s\\par\n" % rt(l) for l in ["Why are we referring? " + c("reason", "Landlord has served a section 8 notice for £5,600 arrears built up since separation"), "Court date: " + c.un("Court date", "22/09/2026"), "Worker: " + c("referrer.name", "Holly Batstone") + ", " + c("referrer.role", "Family Solutions Worker") + ", " + c("referrer.phone", "01632 960690"), "Agreement taken by phone on " + c("consent.date", "2026-08-13", "13/08/2026")])
c("consent.given", True); c("rough_sleeping", False); c("needs.domestic_abuse", False); c("person.interpreter_needed", True); c("housing.arrears", "£5,600"); c.hh("Kacper Nowacki", None, "2013-02-01"); c.hh("Lena Nowacka", None, "2017-06-30")
emit("yes-no-columns", mail("Holly Batstone <holly.batstone@familysolutions.essexcc.example>", "housingoptions@tendringdc.gov.uk", "Family for duty to refer", "Thu, 13 Aug 2026 15:01:00 +0100", text="Please find attached.\nHolly", attach=[("Nowacka.rtf", ("{\\rtf1\\ansi\\uc1\\deff0{\\fonttbl{\\f0 Arial;}}\\f0\\fs20 " + body + "}").encode("ascii"))]),
     "referral", "rtf", "hand-made RTF", "crosses in yes and no columns, unicode with fallback, children in a sentence", [c], lenient=["homeless_status", "housing.loss_reason", "housing.arrears", "referrer.organisation", "household", "person.pregnant", "unmapped", "agency"])
c("homeless_status", "threatened"); c("person.pregnant", False)

# 6 LibreOffice from HTML: definition list.
c = Case({"agency": "probation", "custody.status": "sentenced"})
html = f"""<h3>Pre-release housing notification (Probation, Essex North)</h3><dl>
<dt>Person on probation<dd>{c("person.name", "Anjali Raghunathan")}<dt>Case reference<dd>{c("person.crn", "H118845")}<dt>Birth date<dd>{c("person.date_of_birth", "1990-01-19", "19 January 1990")}
<dt>Custodial establishment<dd>{c("custody.prison", "HMP East Sutton Park", "HMP/YOI East Sutton Park")}<dt>Sentenced prisoner?<dd>Yes<dt>Release<dd>{c("custody.release_date", "2026-11-05", "5 November 2026")}
<dt>Referral reason<dd>{c("reason", "Lived with parents before custody; they have moved to Leicester and she must remain in Essex under her licence")}<dt>Licence requirements<dd>{c("custody.licence_conditions", "Reside as approved; remain in Essex; alcohol tag")}
<dt>Local ties<dd>{c("local_connection.details", "Worked for Colchester Zoo for six years to 2024")}<dt>Consent<dd>{c("consent.given", True, "Yes (oral)")}, {c("consent.date", "2026-09-10", "10 September 2026")}
<dt>Lead for the case<dd>{c("lead.name", "Barnaby Oyelaran")}, {c("lead.phone", "01632 960468")}, {c("lead.email", "barnaby.oyelaran@probation-north.example")}</dl>"""
c("consent.method", "oral")
emit("definition-list", mail("Barnaby Oyelaran <barnaby.oyelaran@probation-north.example>", "dutytorefer@colchester.gov.uk", "Pre-release housing notification", "Thu, 10 Sep 2026 10:10:10 +0100", text="Dear team, attached as promised on the phone.", attach=[("H118845.rtf", html_to(html, "rtf", "Rich Text Format"))]),
     "referral", "rtf", "LibreOffice", "a definition list saved as RTF", [c], lenient=["homeless_status", "housing.loss_reason", "local_connection.grounds", "referrer.team", "referrer.name", "referrer.phone", "referrer.email", "referrer.organisation"])

# 7 Nested rows, an answer of several paragraphs in one cell, form-field destination.
c = Case({"agency": "armed_forces", "person.armed_forces": True})
body = rrow(["Name of veteran / service leaver", c("person.name", "Duncan Abernathy")], 4000) + rrow(["Date of birth", c("person.date_of_birth", "1983-05-23", "23 May 83")], 4000) + rrow(["Tel", "{FF}"], 4000) + rrow(["Problem", "{MULTI}"], 4000) + rrow(["Agreed to referral", c("consent.given", True, "Yes verbally 17 Jul 26")], 4000) + rrow(["Unit / office", c("referrer.team", "Personnel Recovery Centre Colchester")], 4000) + rrow(["Completed by", c("referrer.name", "Lorna Tweedie") + " (" + c("referrer.role", "Personnel Recovery Officer") + ") " + c("referrer.phone", "01632 960115")], 4000)
body = body.replace("\\{FF\\}", "{\\field{\\*\\fldinst FORMTEXT}{\\fldrslt " + c("person.phone", "07700 900239") + "}}").replace("\\{MULTI\\}", rt(c("reason", "Medically discharged in June. Was staying at the recovery centre which closes for works.\nNo family accommodation.").replace("\n", "\x00")).replace("\x00", "\\par "))
c.flat["reason"] = "Medically discharged in June. Was staying at the recovery centre which closes for works. No family accommodation."
c("consent.method", "oral"); c("consent.date", "2026-07-17")
emit("field-in-a-cell", mail("Lorna Tweedie <l.tweedie@prc.mod.example>", "dutytorefer@colchester.gov.uk", "Housing - Mr Abernathy", "Fri, 17 Jul 2026 11:25:00 +0100", text="Good morning. Referral under the duty to refer for a medically discharged soldier attached.\n\nLorna", attach=[("Abernathy.rtf", ("{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Arial;}}\\f0\\fs22\n" + body + "}").encode("ascii"))]),
     "referral", "rtf", "hand-made RTF", "a form field inside a table cell, an answer of two paragraphs", [c], lenient=["homeless_status", "housing.loss_reason", "referrer.team", "referrer.organisation", "housing.situation", "person.gender"])
