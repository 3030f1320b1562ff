#!/usr/bin/python3
"""RTF, ODT and .doc forms. Needs what ninth_a_lib.py names, and soffice for one ODT and both .doc; run ninth_a_all.py."""
from odf import style, table as otable, text as otext
from odf.opendocument import OpenDocumentText

from ninth_a_lib import *  # noqa: F401,F403


def all_():
    case_system_print()
    private_prison_strike()
    advice_bureau_rtf()
    hostel_odt()
    couple_odt()
    womens_centre_odt()
    asylum_doc()
    social_care_doc()


def case_system_print():
    f = F("case-system-print-with-tabs", "rtf", "RTF by hand, tabbed lines", "what a children's case system prints: label, tab, value, record numbers everywhere; mother referred, child the subject of the record, absent father, three workers", lenient="op sit hs rsum loss via lcg sup lcd rt rg household xr")
    r = Rtf("Tahoma", 9)
    o = r.o

    def head(t):
        o.append("\\pard\\sb160\\sa40\\brdrb\\brdrs\\brdrw10 {\\b %s}\\par\n" % rtfesc(t))

    def kv(a, b):
        o.append("\\pard\\tx3400\\li3400\\fi-3400\\sa20 %s\\tab %s\\par\n" % (rtfesc(a), rtfesc(b)))
    r.p("**Gateshead Children's Services**")
    r.p("External Notification: Homelessness (to district or borough housing)")
    kv("Printed by", "LMORRISSEY 18/11/2026 11:52")
    head("Record")
    kv("Record subject", "Child: Ella-Mae Teasdale")
    kv("Subject DOB", "02-Sep-2021")
    kv("Subject ID", "1170923")
    kv("Plan type", "Child in Need")
    head("Person being notified")
    kv("Relationship to subject", "Mother")
    kv("Name", f("Bethany Teasdale", "n"))
    kv("DOB", f("11-Apr-2003", dob="2003-04-11"))
    kv("Person ID", "1170924")
    kv("Gender", f("Female", "gen"))
    kv("Ethnicity", f("White British", "eth"))
    kv("Primary address", f("5 Saltwell Mews, Gateshead NE8 9ZZ", "ad"))
    kv("Contact number", f("07700 900 961", "ph"))
    kv("Email", "Not recorded")
    kv("Alias / previous names", "None recorded")
    kv("NHS number", "")
    kv("Care leaver?", f("Yes (Gateshead, to 2021)", cl=True))
    kv("Pregnant?", f("No", preg=False))
    head("Others in household")
    kv("1", "Ella-Mae Teasdale, daughter, 02-Sep-2021")
    kv("2", "Mrs Carol Teasdale, mother (tenant), 55. Not moving")
    f.g(hh=[pers("Ella-Mae Teasdale", "daughter", "2021-09-02")])
    head("Father of subject")
    kv("Name", "Curtis Hogg")
    kv("DOB", "30-Jan-2001")
    kv("Address", "HMP Durham")
    kv("Contact", "No contact order in place")
    head("Notification")
    kv("Housing authority", f("Gateshead", "au"))
    kv("Grounds for notification", f("Grandmother Carol has asked Bethany and Ella-Mae to leave by the end of November following arguments about Bethany's friends. Mediation tried on 9 November and refused by Carol.", "re"))
    kv("Asked to leave by", f("30-Nov-2026", hd="2026-11-30"))
    kv("Domestic abuse (victim)", f("Yes, historic, by Curtis Hogg", da=True))
    kv("Health", f("Depression, under GP", "mh"))
    kv("Consent obtained", f("Yes", cg=True))
    kv("Consent type", f("Verbal", cm="oral"))
    kv("Consent date", f("17-Nov-2026", cd="2026-11-17"))
    head("Workers")
    kv("Allocated worker", f("Lorraine Morrissey", "rn"))
    kv("Role", f("Social Worker", "rr"))
    kv("Team", f("Safeguarding & Care Planning 3", "rt"))
    kv("Tel", f("01632 960 962", "rp"))
    kv("Email", f("lorraine.morrissey@gateshead-cs.example", "rm"))
    kv("Team manager", "Ian Duffy, 01632 960 963")
    kv("Family support worker", "Jo Pattinson")
    kv("Notification date", f("18-Nov-2026", rd="2026-11-18"))
    f.g(rg="Gateshead Children's Services", ag="social_services", hs="threatened")
    f.lenient += ["mh"]
    f.lenient.remove("rt")
    f.send("Morrissey, Lorraine <lorraine.morrissey@gateshead-cs.example>", "housing.options@gateshead-mbc.example", "External notification 1170924", "Please find attached.\n\nThe system only lets me print this to RTF, let me know if you can't open it.\n\nLorraine\n", attach=[("ExtNotif_1170924_20261118.rtf", r.bytes())], date=datetime.datetime(2026, 11, 18, 11, 57))


def private_prison_strike():
    f = F("private-prison-struck-out-rtf", "rtf", "RTF by hand, tables", "ruled RTF with label cells, unwanted words struck out, previous case manager and victim contact named", lenient="op sit hs rsum loss via lcg sup rt rg cs")
    r = Rtf("Arial", 10)
    r.p("**HMP DOVEGATE**", "c")
    r.p("**Housing Authority Contact Sheet (HAC/1)**", "c")
    w = [4.2, 4.3, 4.2, 4.3]
    r.t([
        [S("**Resident**", fill="x")], ["Name", f("Marek Pospisil", "n"), "Number", f("A1492FT", "pn")], ["DOB", f("19.03.85", dob="1985-03-19"), "Nationality", f("Czech", "nat")], ["Settled status?", f("Yes (EUSS, share code with COM)", imm="EUSS"), "Interpreter", "~~Yes~~ / No"],
        ["Offence", f("Conspiracy to commit fraud", "cof"), "Sentenced", f("12.09.24", csd="2024-09-12")], ["Term", f("4 years 6 months", "csl"), "Leaves us", f("11.12.26", crd="2026-12-11")], ["Type of release", "CRD / ~~HDC~~ / ~~Parole~~ / ~~Recall~~", "Risk (RoSH)", "Low / ~~Medium~~ / ~~High~~ / ~~V High~~"],
        ["Sex offences register", "~~Yes~~ / No", "Fire setting", "~~Yes~~ / No"], ["Forces", "~~Yes~~ / No", "In care as a child", "~~Yes~~ / No"],
    ], w)
    f.g(itp=False, crt="CRD", rl="low", rso=False, arson=False, af=False, cs="sentenced", cp="HMP Dovegate", ag="prison")
    r.t([
        [S("**Housing**", fill="x")], ["Last proper address", S(f("61 Uxbridge Street, Burton upon Trent DE14 9ZZ (rented with wife)", lsa="61 Uxbridge Street, Burton upon Trent DE14 9ZZ"), span=3)], ["Lost because", S(f("Wife gave notice and went back to Brno with the children in 2025", "loss"), span=3)], ["What he needs and why", S(f("Has nobody in UK outside and no money. Wants a room near the distribution centres, has forklift ticket. Will be street homeless on the day.", "re"), span=3)],
        ["Partner", "n/a (divorcing)", "Children", "2, in Brno, not coming"], ["Authority", f("East Staffordshire", "au"), "Tie to it", f("9 yrs in Burton before prison, worked at Argos depot", "lcd", lcg=["residence", "employment"])], ["Health", S(f("Fit and well. No drink or drugs.", phy="Fit and well", sub="No drink or drugs"), span=3)],
    ], w)
    r.t([
        [S("**Staff**", fill="x")], ["Case manager (POM)", f("Ade Fashola", "rn"), "Tel", f("01632 960 535", "rp")], ["Previous POM", "Louise Critchley", "Email", f("ade.fashola@dovegate-serco.example", "rm")], ["Comunity OM", f("Imran Dad, Burton", ln="Imran Dad"), "Their tel", f("01632 960 536", lp="01632 960 536")], ["Victim liaison", "n/a", "Sheet done", f("Fri 6 Nov 26", rd="2026-11-06")], ["Resident happy for this to go?", "Yes / ~~No~~", "Seen by him", f("04.11.26", cd="2026-11-04")],
    ], w)
    f.g(cg=True, rr="POM", rg="HMP Dovegate", hs="threatened")
    f.lenient += ["rr", "cd", "cl", "imm", "phy", "sub", "nfa"]
    f.lenient.remove("cs")
    f.lenient.append("cs")
    f.send("Fashola, Ade (Dovegate) <ade.fashola@dovegate-serco.example>", "housing@eaststaffs-bc.example", "HAC1 - A1492FT", "Hi, HAC/1 attached for the above. Any problems ring me or POM office.\n\nAde\n\nSerco Custodial Services. This email is for the intended recipient only.\n", attach=[("HAC1_A1492FT.rtf", r.bytes())], date=datetime.datetime(2026, 11, 6, 14, 14))


def advice_bureau_rtf():
    f = F("advice-bureau-instruction-sheet", "rtf", "RTF by hand, tables and lines", "client number first, adviser and supervisor initials, enquiry in long prose, small labels run on in one cell", lenient="op sit hs rsum loss via lcg sup lcd rt arr household")
    r = Rtf("Verdana", 9)
    r.p("**Citizens Advice Mendip & South Somerset**")
    r.p("Instruction sheet: client asks us to alert the housing authority")
    r.t([["Client ref", "MSS-26-20817"], ["Client", "Title: Mrs   First: Patricia Anne   Last: Coombes   DOB: 30/11/1961"], ["Contact", "Tel: 07700 900 371   Alt: 01632 960 372 (neighbour Jean, emergencies)   Email: pat.coombes@post.example"], ["Address", f("Little Orchard, Back Lane, Evercreech BA4 9ZZ", "ad")], ["Household", "Husband Derek Coombes DOB 04/02/1957. Lodger Mr P Vine (will find his own place)"]], [4, 13])
    f.g(n="Patricia Anne Coombes", dob="1961-11-30", ph="07700 900 371", em="pat.coombes@post.example", hh=[pers("Derek Coombes", "Husband", "1957-02-04")])
    r.p("**Enquiry**")
    r.p(f("Mr and Mrs Coombes have lived in a tied cottage for 27 years. Derek was the herdsman; he retired on ill health in June and the farm has given notice for them to leave by 31 December 2026 for the new herdsman. Solicitor Miss Keyes at the Law Centre thinks he is an assured agricultural occupant but the farm disputes it. They have £4,000 in savings and cannot raise a deposit as they have a dog and two cats.", "re"))
    r.t([["Notice expires", f("31/12/2026", hd="2026-12-31")], ["Landlord", f("Batcombe Vale Farms Ltd", "ll")], ["Rent arrears", f("No", arr="No")], ["Health", f("Derek: Parkinson's. Pat: nothing", phy="Derek: Parkinson's. Pat: nothing")], ["Authority", f("Somerset Council", au="Somerset")]], [4, 13])
    r.t([["Client authority", "I authorise Citizens Advice to send this sheet to the authority named.   Signed __P A Coombes__   Date __17/11/2026__"], ["Adviser", f("Nigel Hext", "rn")], ["Supervisor", "SB"], ["Bureau tel / email for the authority's use", f("01632 960 370 / housing@camss-advice.example", rp="01632 960 370", rm="housing@camss-advice.example")], ["Date of sheet", f("17/11/2026", rd="2026-11-17")]], [4, 13])
    f.g(cg=True, cm="written", cd="2026-11-17", rr="Adviser", rg="Citizens Advice Mendip & South Somerset", ag="other", hs="threatened")
    f.lenient += ["rr", "phy", "xr", "household"]
    f.send("Nigel Hext <housing@camss-advice.example>", "homefinder@somerset-council.example", "Client alert - ref MSS-26-20817", "Good afternoon\n\nMrs Coombes has asked us to alert you. Sheet attached. A homelessness application will follow, she has an appointment with Miss Keyes on Monday.\n\nRegards\nNigel Hext (volunteer adviser, Tues and Weds)\n", attach=[("alert sheet MSS-26-20817.rtf", r.bytes())], date=datetime.datetime(2026, 11, 17, 15, 0))


# ---- ODT by odfpy

class Odt:
    def __init__(self, font="Liberation Serif"):
        self.d = OpenDocumentText()
        self.d.fontfacedecls.addElement(style.FontFace(name=font, fontfamily="'%s'" % font))
        b = style.Style(name="B", family="text")
        b.addElement(style.TextProperties(fontweight="bold"))
        k = style.Style(name="K", family="text")
        k.addElement(style.TextProperties(textlinethroughstyle="solid"))
        h = style.Style(name="H", family="paragraph")
        h.addElement(style.TextProperties(fontsize="14pt", fontweight="bold"))
        c = style.Style(name="C", family="table-cell")
        c.addElement(style.TableCellProperties(border="0.5pt solid #000000", padding="0.1cm"))
        g = style.Style(name="G", family="table-cell")
        g.addElement(style.TableCellProperties(border="0.5pt solid #000000", padding="0.1cm", backgroundcolor="#dddddd"))
        for s in (b, k, h, c, g):
            self.d.automaticstyles.addElement(s)
        self.n = 0

    def para(self, t, name=None):
        p = otext.P(stylename=name) if name else otext.P()
        for x in re.split(r"(\*\*.+?\*\*|~~.+?~~|\n|\t)", t):
            if x == "\n":
                p.addElement(otext.LineBreak())
            elif x == "\t":
                p.addElement(otext.Tab())
            elif x.startswith("**"):
                p.addElement(otext.Span(stylename="B", text=x[2:-2]))
            elif x.startswith("~~"):
                p.addElement(otext.Span(stylename="K", text=x[2:-2]))
            elif x:
                p.addText(x)
        return p

    def p(self, t="", name=None):
        self.d.text.addElement(self.para(t, name))

    def t(self, rows, widths):
        self.n += 1
        t = otable.Table(name="Table%d" % self.n)
        for i, w in enumerate(widths):
            s = style.Style(name="T%d.%d" % (self.n, i), family="table-column")
            s.addElement(style.TableColumnProperties(columnwidth="%gcm" % w))
            self.d.automaticstyles.addElement(s)
            t.addElement(otable.TableColumn(stylename=s.getAttribute("name")))
        for r in rows:
            tr = otable.TableRow()
            if isinstance(r, str):
                r = [r]
            col = 0
            for i, c in enumerate(r):
                span = len(widths) - col if i == len(r) - 1 else getattr(c, "span", 1)
                kw = {"numbercolumnsspanned": span} if span > 1 else {}
                cell = otable.TableCell(valuetype="string", stylename="G" if getattr(c, "fill", None) else "C", **kw)
                for x in c.split("¶"):
                    cell.addElement(self.para(x))
                tr.addElement(cell)
                for _ in range(span - 1):
                    tr.addElement(otable.CoveredTableCell())
                col += span
            t.addElement(tr)
        self.d.text.addElement(t)
        self.p()

    def bytes(self):
        buf = io.BytesIO()
        self.d.save(buf)
        return rezip(buf.getvalue())


def hostel_odt():
    f = F("hostel-notice-to-leave-odt", "odt", "odfpy", "label above the answer in one cell, two cells a row, shaded heads; hostel as landlord, keyworker on leave and the covering worker", lenient="op sit hs rsum loss via sup lcd rt household ad")
    d = Odt()
    d.p("Bridge House Foyer, Norwich – resident losing a place", "H")
    d.p("Send to the resident's chosen council as soon as notice is served.")

    def c(a, b):
        return "**%s**¶%s" % (a, b)
    d.t([
        [S("Resident", fill=1)], [c("Name", f("Ifeoma Grace Nwosu", "n")), c("Likes to be called", f("Ify", "aka"))], [c("Age and date of birth", f("19 (b. 08/06/2007)", dob="2007-06-08")), c("NI", f("QQ 50 63 81 A", ni="QQ506381A"))], [c("Mobile", f("07700 900 633", "ph")), c("E-mail", f("ifygrace@post.example", "em"))],
        [c("Room", "Room 18, Bridge House, 2 Fye Bridge Lane, Norwich NR3 9ZZ"), c("Moved in", "11 January 2025")], [c("Care experienced?", f("Yes, care leaver. PA is Sonia Marsh, Norfolk CC, 01632 960 635", cl=True)), c("Expecting or has a child?", f("Pregnant, due 20 April 2027", preg=True))],
        [S("The notice", fill=1)], [c("Served on", "9 November 2026"), c("Runs out", f("7 December 2026", hd="2026-12-07"))], [c("Why we have served it", f("We are not registered for babies and her partner (Kai, not a resident) has been staying over against the rules. She has had three warnings. We would rather she moved somewhere suitable than to evict.", "re"))],
        [c("Owed to us", f("£58.20 service charge", arr="£58.20 service charge")), c("Ties to the area", f("Grew up in care in Norwich, at City College", "lcd", lcg=["residence", "care_leaver"]))],
        [S("Permission and sender", fill=1)], [c("Council wanted", f("Norwich", "au")), c("Resident's permission", f("Ify signed our sharing form 10.11.26", cg=True, cm="written", cd="2026-11-10"))], [c("Keyworker", "Dave Pullen (on leave to 30/11)"), c("Sent by, covering", f("Rhiannon Cope, Deputy Manager", rn="Rhiannon Cope", rr="Deputy Manager"))], [c("Telephone", f("01632 960 630", "rp")), c("E-mail", f("rhiannon.cope@bridgehouse-foyer.example", "rm"))], [c("Date", f("11 November 2026", rd="2026-11-11"))],
    ], [8.5, 8.5])
    f.g(ad="Room 18, Bridge House, 2 Fye Bridge Lane, Norwich NR3 9ZZ", ag="other", rg="Bridge House Foyer", hs="threatened")
    f.lenient += ["lcg", "rg", "ll", "arr"]
    f.lenient.remove("ad")
    f.send("Rhiannon Cope <rhiannon.cope@bridgehouse-foyer.example>", "housing.options@norwich-city.example", "Bridge House - resident with notice", "Hello team\n\nOne for you I'm afraid. Attached. Dave normally does these so bear with me if I've missed something.\n\nRhi\n\nSent from my iPhone\n\n> On 10 Nov 2026, at 16:02, Sonia Marsh <sonia.marsh@norfolk-cc.example> wrote:\n>\n> Hi Rhi, yes please do send it to Norwich City today and copy me in. I'm seeing Ify on Friday.\n> Sonia\n", attach=[("Losing a place IN.odt", d.bytes())], date=datetime.datetime(2026, 11, 11, 17, 40))


def couple_odt():
    f = F("probation-both-partners-odt", "odt", "LibreOffice from Word", "heads 'He' and 'She' over two answer columns, both on probation and both referred, officer for each", lenient="op sit hs rsum loss via sup lcd rt rg household lcg")
    d = Doc("Calibri", 11)
    d.p("**Plymouth PDU – Joint accommodation contact for couples under supervision**")
    d.t([
        ["", "**He**", "**She**"], ["Name", "Craig Anthony Hoskin", "Jade Marie Penrose"], ["Birth date", "7 July 1992", "28 January 1995"], ["CRN", "K550172", "K602938"], ["Tel.", "07700 900 281", "07700 900 282"], ["Practitioner", "Sally Odgers", "Ben Trethewey"], ["Their tel.", "01632 960 285", "01632 960 286"],
        ["Supervised on", "Licence to 14/05/2027", "Community order to 02/2028"], ["Offence", "Burglary", "Shoplifting"], ["RoSH", "Medium", "Low"], ["Drugs or alcohol", "Amphetamine, occasional", "None"], ["Mental health", "None", "Anxiety and panic attacks"], ["Pregnant", "", "No"], ["Agrees (initials, date)", "CAH 12/11/2026", "JMP 12/11/2026"],
    ], [4.4, 6.3, 6.3])
    d.t([["Where they are now", f("her dad's caravan, Pitch 40, Riverside Park, Plympton PL7 9ZZ", ad="Pitch 40, Riverside Park, Plympton PL7 9ZZ")], ["Site closes / must leave", f("30 November 2026", hd="2026-11-30")], ["Why", f("Holiday site shuts for the winter and does not allow residents. Both have been refused a private let because of references.", "re")], ["Which council", f("Plymouth", "au")], ["Sent by", f("Sally Odgers, PO, for both", rn="Sally Odgers", rr="PO")], ["Email", f("sally.odgers@probation.example", "rm")], ["On", f("13 November 2026", rd="2026-11-13")]], [4.4, 12.6])
    f.g(rp="01632 960 285", ag="probation", rg="Plymouth PDU", hs="threatened", cg=True, cm="written", cd="2026-11-12")
    shared = dict(f.people[0])
    f.g(n="Craig Anthony Hoskin", dob="1992-07-07", crn="K550172", ph="07700 900 281", cs="licence", cof="Burglary", rl="medium", sub="Amphetamine, occasional", mh="None", ln="Sally Odgers", lp="01632 960 285")
    f.next()
    f.people[-1].update(shared)
    f.g(n="Jade Marie Penrose", dob="1995-01-28", crn="K602938", ph="07700 900 282", cs="community_order", cof="Shoplifting", rl="low", sub="None", mh="Anxiety and panic attacks", preg=False, ln="Ben Trethewey", lp="01632 960 286")
    f.lenient += ["ad", "cm", "ln", "lp", "lm", "mh", "sub", "rp"]
    f.send("Odgers, Sally <sally.odgers@probation.example>", "dutytorefer@plymouth-cc.example", "CH and JP, joint contact", "Hi\n\nJoint sheet for the two of them attached (it's in Open Office because that's what the laptop would do today).\n\nSal\n", attach=[("joint contact CH JP.odt", rezip(soffice(d.bytes(), "docx", "odt")))], date=datetime.datetime(2026, 11, 13, 13, 24))


def womens_centre_odt():
    f = F("womens-centre-paragraph-questions-odt", "odt", "odfpy", "numbered bold questions, answers after a tab or in the next paragraph, 'see 4' answers, ex-partner and solicitor named", lenient="op sit hs rsum loss via sup lcd rt rg lcg ad")
    d = Odt("Liberation Sans")
    d.p("The Anchor Women's Centre, Worcester", "H")
    d.p("Asking a council to help – one sheet for one woman")
    d.p("**1. Her name**\t" + f("Samina Yasmin Qureshi", "n"))
    d.p("**2. Her birthday**\t" + f("14th August 1988", dob="1988-08-14"))
    d.p("**3. How should you get hold of her?**\tRing or WhatsApp %s. Not on Fridays. If no answer ring us." % f("07700 900 655", "ph"))
    d.p("**4. What is going on?**")
    d.p(f("Samina is on a suspended sentence for benefit fraud she was pushed into by her ex-husband Tariq. The family court has given Tariq the house until it is sold and she has to be out on 4 December. She has her daughter with her half the week and her son all the time.", "re"))
    d.p("**5. When will she have nowhere?**\t" + f("4/12/26, see 4", hd="2026-12-04"))
    d.p("**6. Where is she staying now?**\t" + f("The family home, 17 Barbourne Crescent, Worcester WR1 9ZZ", ad="17 Barbourne Crescent, Worcester WR1 9ZZ"))
    d.p("**7. Who would move with her?**")
    d.p("Zain Qureshi (son, 02/10/2013)")
    d.p("Aleena Qureshi (daughter, 21/05/2016, half the week)")
    d.p("**8. Has anyone hurt or frightened her at home?**\t" + f("Yes, Tariq, see 4. Police log 221 of 3 Sept.", da=True))
    d.p("**9. Is she on probation, and with whom?**\t" + f("Yes – Mel Hadley, Worcester, 01632 960 657. CRN C881204", crn="C881204", ln="Mel Hadley", lp="01632 960 657"))
    d.p("**10. Solicitor**\tFarida Noor, Severn Family Law, 01632 960 658")
    d.p("**11. Languages**\t" + f("English and Urdu, no interpreter", lang="English and Urdu", itp=False))
    d.p("**12. Health**\t" + f("Underactive thyroid. Counselling here on Tuesdays.", "phy"))
    d.p("**13. Which council?**\t" + f("Worcester City", au="Worcester"))
    d.p("**14. Did she say yes?**\t" + f("Yes, face to face on 13 November, and read this before it went", cg=True, cm="oral", cd="2026-11-13"))
    d.p("**15. You are**\t" + f("Gwen Lacey, advocate at the Centre, 01632 960 650, gwen@anchor-women.example", rn="Gwen Lacey", rr="advocate", rp="01632 960 650", rm="gwen@anchor-women.example"))
    d.p("**16. Today is**\t" + f("16th Nov. 2026", rd="2026-11-16"))
    d.p("**17. Anything else?**\tNo, see 4")
    f.g(hh=[pers("Zain Qureshi", "son", "2013-10-02"), pers("Aleena Qureshi", "daughter", "2016-05-21")], ag="other", rg="The Anchor Women's Centre", hs="threatened", cof="benefit fraud")
    f.lenient += ["cs", "cof", "phy", "mh", "cm"]
    f.lenient.remove("ad")
    f.send("Gwen Lacey <gwen@anchor-women.example>", "housingadvice@worcester-city.example", "Help for SQ and two children", "Hello, please see the sheet attached. Mel Hadley at probation said she may send you one as well so sorry if you get two.\n\nGwen\n", attach=[("SQ sheet.odt", d.bytes())], date=datetime.datetime(2026, 11, 16, 11, 50))


def asylum_doc():
    f = F("asylum-accommodation-end-doc", "doc", "LibreOffice from Word to .doc", "old Word, ruled pairs, a provider's notice when Home Office support ends, refugee with wife, case and NASS numbers, caseworker for reply differs", lenient="op sit rsum loss via sup lcd rt rg lcg ad")
    d = Doc("Arial", 10)
    d.p("**CLEARWAY ASYLUM ACCOMMODATION SERVICES (North West)**")
    d.p("**Notice to local authority: service user must leave Home Office accommodation**")
    d.t([
        ["Property ref", "CW-BOL-0442", "NASS ref", "26/07/01188"], ["Head of household", f("Mr Yohannes TESFAY", n="Yohannes Tesfay"), "Date of birth", f("01/01/1994", dob="1994-01-01")], ["Nationality", f("Eritrean", "nat"), "Language spoken", f("Tigrinya", "lang")], ["Interpreter required", f("Yes", itp=True), "Contact no.", f("07700 900 716", "ph")],
        ["Dependants", "Wife: Senait Habte, 12/09/1996. Son: Natnael, 18/03/2025", "Pregnant / disability", "Wife 5 months pregnant"], ["Address", f("Flat 2, 118 Chorley New Road, Bolton BL1 9ZZ", "ad"), "Decision", f("Refugee, 5 years leave granted 12/10/2026", imm="Refugee, 5 years leave granted 12/10/2026")],
        ["Support ends / must leave", f("7 December 2026 (56 days)", hd="2026-12-07"), "Recourse to public funds", f("Yes", pf=True)], ["Reason for this notice", S(f("Asylum support is discontinued following a positive decision. The family have no savings and nowhere to go when they leave our property.", "re"), span=3)],
        ["Authority notified", f("Bolton", "au"), "Known risks to visiting staff", f("None recorded", staff="None recorded")], ["Service user agrees to this notice", f("Yes, by telephone with interpreter, 16/11/2026", cg=True, cm="oral", cd="2026-11-16"), "Health", f("Mr Tesfay: hepatitis B, monitored", "phy")],
        ["Housing officer sending this", f("Danielle Grimshaw", "rn"), "Telephone", f("01632 960 711", "rp")], ["E-mail", f("d.grimshaw@clearway-aas.example", "rm"), "Notice date", f("17/11/2026", rd="2026-11-17")], ["National Insurance no.", "Applied for, see above ref", "School / social worker", "None"], ["Migrant Help adviser", "Hanna B., case 88213", "Home Office contact", "LA Liaison inbox"],
    ], [3.6, 5.2, 3.4, 4.8])
    f.g(hh=[pers("Senait Habte", "Wife", "1996-09-12"), pers("Natnael", "Son", "2025-03-18")], ag="other", rg="Clearway Asylum Accommodation Services", rr="Housing officer", hs="threatened")
    f.lenient += ["rr", "preg", "phy", "xr", "hs", "household"]
    f.lenient.remove("ad")
    f.lenient.remove("household")
    f.send("Clearway Notices <d.grimshaw@clearway-aas.example>", "homelesswelfare@bolton-mbc.example", "NTQ / support ending 07/12 - CW-BOL-0442", html=outlook("Dear Local Authority\n\nPlease find attached a notice regarding a household due to leave asylum accommodation in your area.\n\nKind regards", ["Danielle Grimshaw", "Housing Officer (Bolton, Bury and Wigan)", "Clearway Asylum Accommodation Services", "T: 01632 960 711   Out of hours repairs: 01632 960 700"]), attach=[("CW-BOL-0442 LA notice.doc", soffice(d.bytes(), "docx", "doc"))], date=datetime.datetime(2026, 11, 17, 10, 10))


def social_care_doc():
    f = F("adult-social-care-sections-doc", "doc", "LibreOffice from Word to .doc", "old Word, a council's own sections with the small labels inside the blocks, ticks as typed crosses between brackets; daughter acts for him; consent not given by him yet", lenient="op sit hs rsum loss via sup lcd rt rg lcg tts", review=True)
    d = Doc("Tahoma", 10)
    d.p("**TORBAY COUNCIL  Housing Options**")
    d.p("**Professional's notification (adult care and health)**")
    d.t([["**1**", "**Professional**¶Name: %s¶Post: %s¶Base: %s¶Tel: %s   Email: %s" % (f("Martyn Sluman", "rn"), f("Adult Social Worker", "rr"), f("Torquay Community Team, Union House", rg="Torquay Community Team"), f("01632 960 931", "rp"), f("martyn.sluman@torbay-asc.example", "rm"))],
         ["**2**", "**Citizen**¶Name: %s   Born: %s¶Address: %s¶Tel: %s   NHS: %s" % (f("Mr Ronald Ernest Hapgood", n="Ronald Ernest Hapgood"), f("23/10/1944", dob="1944-10-23"), f("Ground floor, 6 Tor Church Lane, Torquay TQ1 9ZZ", "ad"), f("none, landline cut off", ), f("485 777 1102", nhs="4857771102"))],
         ["**3**", "**Person acting for the citizen (if any)**¶Name: Mrs Alison Peake   Born: 1971   Relationship: daughter¶Address: 4 Kents Mill, Exeter EX4 9ZZ¶Tel: 07700 900 932"],
         ["**4**", "**Issue**  [ ] eviction  [X] home unfit  [ ] hospital discharge  [ ] abuse  [ ] other¶Details: %s" % f("Hoarding and a collapsed kitchen ceiling. Environmental Health served a prohibition order which takes effect on 30 November. Landlord Mr Veale will not repair. Daughter has no room and Mr Hapgood does not want to leave Torquay.", "re")],
         ["**5**", "**When will the citizen have nowhere to live?** %s" % f("30/11/2026", hd="2026-11-30")],
         ["**6**", "**Health and care**  [X] frailty  [ ] dementia  [ ] mental health  [X] mobility  [ ] substance use¶Details: %s" % f("Falls x3 since August. Frame indoors. Hoarding disorder suspected, not assessed.", "phy")],
         ["**7**", "**Safe to visit?**  [ ] yes  [X] two officers¶Details: %s" % f("Fire and trip hazard, no aggression", "staff")],
         ["**8**", "**Agreement**  [ ] citizen has agreed  [X] citizen has NOT agreed  [ ] lacks capacity, best interests¶Details: Discussed on 12/11. He has capacity and told me he does not want the council told. His daughter does and asked me to send it."],
         ["**9**", "**Date of notification** %s" % f("16/11/2026", rd="2026-11-16")]], [1, 16])
    f.g(cg=False, au="Torbay", ag="social_services", sup=["frailty", "mobility"], ll="Mr Veale")
    f.lenient += ["phy", "mh", "ll", "ph", "cd", "sup", "au", "staff"]
    f.send("Sluman, Martyn <martyn.sluman@torbay-asc.example>", "housing.options@torbay-cc.example", "Prohibition order - RH, Torquay", "Hi\n\nPlease read section 8 before you do anything. I have sent this as I'm worried about the 30th but I'm aware he said no, can we talk?\n\nMartyn\n", attach=[("Professionals notification RH.doc", soffice(d.bytes(), "docx", "doc"))], date=datetime.datetime(2026, 11, 16, 17, 20))
