#!/usr/bin/python3
"""Spreadsheets. Needs what ninth_a_lib.py names; run ninth_a_all.py."""
import openpyxl
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.worksheet.datavalidation import DataValidation
from odf import table as otable, text as otext
from odf.opendocument import OpenDocumentSpreadsheet

from ninth_a_lib import *  # noqa: F401,F403

D = datetime.date


def all_():
    council_sheet_by_prison()
    weekly_list_of_three()
    lifehouse_ods()


def save(wb):
    wb.properties.creator = "Housing"
    buf = io.BytesIO()
    wb.save(buf)
    return rezip(buf.getvalue())


def council_sheet_by_prison():
    f = F("council-sheet-filled-by-prison", "xlsx", "openpyxl", "labels in B, answers in D, merged heads, lists to choose from, dates as date cells, a guidance sheet first and a lists sheet last", lenient="op sit hs rsum loss via sup lcd rt rg cs lcg")
    wb = openpyxl.Workbook()
    g = wb.active
    g.title = "Read me"
    for i, t in enumerate(("Stoke-on-Trent City Council: partner alert workbook", "Complete the white cells of the Alert sheet only. Yellow cells are chosen from a list.", "Return to the address at the bottom of the Alert sheet. Example of a date: 31/01/2027.", "If the person has nowhere tonight telephone 01632 960 600 as well."), 1):
        g.cell(i, 1, t)
    w = wb.create_sheet("Alert")
    for c, n in (("A", 3), ("B", 38), ("C", 2), ("D", 52)):
        w.column_dimensions[c].width = n
    thin = Border(*[Side(style="thin")] * 4)
    r = [1]

    def head(t):
        w.merge_cells(start_row=r[0], start_column=1, end_row=r[0], end_column=4)
        w.cell(r[0], 1, t).font = Font(bold=True, color="FFFFFF")
        w.cell(r[0], 1).fill = PatternFill("solid", fgColor="1F4E78")
        r[0] += 1

    def row(label, v, fmt=None, choice=False):
        w.cell(r[0], 2, label)
        c = w.cell(r[0], 4, v)
        c.border, c.alignment = thin, Alignment(wrap_text=True, vertical="top", horizontal="left")
        if fmt:
            c.number_format = fmt
        if choice:
            c.fill = PatternFill("solid", fgColor="FFFF99")
        r[0] += 1
    w.cell(1, 1, "Partner alert: person who may need housing help").font = Font(bold=True, size=14)
    r[0] = 3
    f.g(n="Lauren Elise Bloor", pn="A3358FH", dob="1999-07-22", gen="Female", crn="P219904", ni="QQ748812D", cp="HMP Drake Hall", csl="14 months", cof="Actual bodily harm", crd="2026-12-23", crt="CRD", rd="2026-11-12", cd="2026-11-11", au="Stoke-on-Trent", cg=True, cm="written", ag="prison")
    head("1. The person")
    row("Given names", "Lauren Elise")
    row("Family name", "Bloor")
    row("Born", D(1999, 7, 22), "dd mmm yyyy")
    row("Gender", "Female", choice=True)
    row("National Insurance", "QQ 74 88 12 D")
    row("Own telephone", None)
    row("Can be reached through", f("Keyworker on Plymouth unit, Officer Slack, ext 5116", "via"))
    row("Last home address", f("39 Heron Street, Fenton ST4 9ZZ", "lsa"))
    head("2. Prison or probation (leave blank for others)")
    row("Prison", "HMP Drake Hall", choice=True)
    row("Prison number", "A3358FH")
    row("CRN", "P219904")
    row("Offence", "Actual bodily harm")
    row("Length", "14 months")
    row("Release", D(2026, 12, 23), "dddd d mmmm yyyy")
    row("Release type", "CRD", choice=True)
    row("RoSH", f("Medium", rl="medium"), choice=True)
    row("Offender manager in the community", "Graham Tunnicliffe")
    row("Offender manager telephone", "01632 960 605")
    f.g(ln="Graham Tunnicliffe", lp="01632 960 605")
    head("3. Why we are being told")
    row("Reason", f("Her mum's new tenancy does not allow her and the victim of the offence lives two doors away. Has not been in touch with her dad since 2019.", "re"))
    row("Domestic abuse, victim", f("No", da=False), choice=True)
    row("Mental health", f("Emotionally unstable personality disorder, sees inreach fortnightly", "mh"))
    row("Drugs and alcohol", f("Cocaine before sentence. Finished course in here.", "sub"))
    row("Physical health", f("Nothing known", "phy"))
    row("Care leaver", f("Yes", cl=True), choice=True)
    row("Pregnant", f("No", preg=False), choice=True)
    row("Served in HM Forces", f("No", af=False), choice=True)
    row("Areas that must be avoided", f("Heron Street and Fenton Manor", "excl"))
    head("4. You")
    row("Worker", f("Chris Wardle", "rn"))
    row("Role", f("Housing and Debt Adviser", "rr"))
    row("Organisation", f("Nacro at HMP Drake Hall", "rg"))
    row("Telephone", f("01632 960 606", "rp"))
    row("E-mail", f("chris.wardle@nacro-drakehall.example", "rm"))
    row("Date completed", D(2026, 11, 12), "dd/mm/yyyy")
    head("5. Agreement")
    row("Has the person agreed to this alert?", "Yes - signed copy held", choice=True)
    row("Date of agreement", D(2026, 11, 11), "dd/mm/yyyy")
    w.cell(r[0] + 1, 1, "Return to: alerts@stoke-housing.example")
    li = wb.create_sheet("Lists")
    for i, col in enumerate((("Male", "Female", "Non-binary"), ("HMP Dovegate", "HMP Drake Hall", "HMP Stafford", "HMP Featherstone"), ("Yes", "No", "Not known"), ("Low", "Medium", "High", "Very high"), ("CRD", "HDC", "Parole", "Recall")), 1):
        for k, t in enumerate(col, 1):
            li.cell(k, i, t)
    li.sheet_state = "hidden"
    dv = DataValidation(type="list", formula1="=Lists!$A$1:$A$3")
    w.add_data_validation(dv)
    dv.add("D7")
    wb.active = 1
    f.lenient += ["ag", "cs", "phy", "au", "rg", "cp"]
    f.lenient.remove("cp")
    f.lenient.remove("au")
    f.send("Chris Wardle <chris.wardle@nacro-drakehall.example>", "alerts@stoke-housing.example", "Partner alert - Bloor, Drake Hall", "Hi\n\nAlert attached, release is 23rd December so right before Christmas. Would prefer to sort a telephone interview by first week of December.\n\nChris Wardle\nNacro\n", attach=[("Partner alert LB.xlsx", save(wb))], date=datetime.datetime(2026, 11, 12, 15, 30))


def weekly_list_of_three():
    f = F("prison-weekly-list-of-three", "xlsx", "openpyxl", "one row for each of three men going to the same council, two head rows, abbreviations, dates of three kinds; officers in the columns beside", lenient="op sit hs rsum loss via sup lcd rt rg cs crt lcg nfa re")
    wb = openpyxl.Workbook()
    w = wb.active
    w.title = "NFA w.c 9 Nov"
    w["A1"] = "HMP NORWICH - men with no address on release, for GREAT YARMOUTH BC"
    w["A1"].font = Font(bold=True, size=12)
    w["A2"] = "Prepared by Pre-release (Trudy Leeder, Housing Lead, 01632 960 690, trudy.leeder@hmps-norwich.example) on 10/11/2026. All men have signed consent to be on this list."
    heads = ["Noms", "Surname", "Forename", "DoB", "CRN", "Offence", "Release", "Type", "RoSH", "COM", "COM tel", "Last address", "Reason no address", "Health flags"]
    for i, h in enumerate(heads, 1):
        w.cell(4, i, h).font = Font(bold=True)
    men = [("A5512FP", "SMITH", "Darren Keith", D(1976, 1, 19), "H110287", "Burglary", D(2026, 12, 8), "CRD", "Med", "Penny Utting", "01632 960 691", "12 Nile Road, Gorleston NR31 9ZZ", "Lost council tenancy whilst in, rent arrears", "Asthma"),
           ("A8830FK", "NUNES", "Paulo", "03/06/1990", "H298845", "Drive disqualified", D(2026, 12, 11), "FTR 14", "Low", "Andrew Kerrison", "01632 960 692", "HMO in Regent Rd, no no. given", "Landlord has re-let the room", "None"),
           ("A2047EV", "O'DOWD", "Michael Sean", "30 Oct 1968", "H006113", "S.18 wounding", D(2027, 1, 4), "CRD", "High", "Penny Utting", "01632 960 691", "St Johns, Yarmouth, with mother (dec'd)", "Mother died June 26, council have had flat back", "Alcohol; epilepsy")]
    for k, m in enumerate(men):
        for i, v in enumerate(m, 1):
            c = w.cell(5 + k, i, v)
            if isinstance(v, D):
                c.number_format = "dd/mm/yy" if i == 4 else "dd-mmm"
    for i, n in enumerate((10, 12, 14, 11, 10, 18, 10, 8, 7, 16, 15, 34, 40, 18), 1):
        w.column_dimensions[openpyxl.utils.get_column_letter(i)].width = n
    w["A9"] = "NB do not reply to Penny or Andrew about consent, that is for Pre-release."
    shared = dict(cp="HMP Norwich", ag="prison", au="Great Yarmouth", cg=True, cm="written", rn="Trudy Leeder", rr="Housing Lead", rp="01632 960 690", rm="trudy.leeder@hmps-norwich.example", rd="2026-11-10", hs="threatened", rg="HMP Norwich")
    f.g(n="Darren Keith Smith", pn="A5512FP", dob="1976-01-19", crn="H110287", cof="Burglary", crd="2026-12-08", crt="CRD", rl="medium", ln="Penny Utting", lp="01632 960 691", lsa="12 Nile Road, Gorleston NR31 9ZZ", re=men[0][12], phy="Asthma", **shared)
    f.next()
    f.g(n="Paulo Nunes", pn="A8830FK", dob="1990-06-03", crn="H298845", cof="Drive disqualified", crd="2026-12-11", crt="Fixed-term recall", rl="low", ln="Andrew Kerrison", lp="01632 960 692", lsa="HMO in Regent Rd", re=men[1][12], **shared)
    f.next()
    f.g(n="Michael Sean O'Dowd", pn="A2047EV", dob="1968-10-30", crn="H006113", cof="S.18 wounding", crd="2027-01-04", crt="CRD", rl="high", ln="Penny Utting", lp="01632 960 691", lsa="St Johns, Yarmouth", re=men[2][12], phy="Alcohol; epilepsy", **shared)
    f.lenient += ["lsa", "phy", "sub", "mh", "rd", "rr"]
    f.send("Leeder, Trudy (HMP Norwich) <trudy.leeder@hmps-norwich.example>", "homelessness@greatyarmouth-bc.example", "Weekly NFA list 9 Nov", "Morning all\n\nThree for you this week, list attached. Individual forms to follow only if you ask for them please, as agreed at the last liaison meeting.\n\nTrudy\n", attach=[("NFA list wc 091126 GYBC.xlsx", save(wb))], date=datetime.datetime(2026, 11, 10, 9, 35))


def lifehouse_ods():
    f = F("lifehouse-side-by-side-ods", "ods", "odfpy", "two pairs of label and answer in a row of a spreadsheet, section titles alone in a row, resident with notice, support worker and manager, previous landlord", lenient="op sit hs rsum loss via sup lcd rt rg lcg")
    d = OpenDocumentSpreadsheet()
    t = otable.Table(name="Move on")
    rows = [
        ["Citadel Lifehouse, Sunderland", "", "", ""], ["Move-on request to the local authority", "", "", ""], [],
        ["WHO", "", "", ""], ["First name", "Wojciech", "Surname", "Baran"], ["Known as", f("Woody", "aka"), "DOB", "12.11.1980"], ["Tel", f("07700 900 926", "ph"), "NINO", "QQ 22 07 46 B"], ["Nationality", f("Polish", "nat"), "Status in UK", f("Settled status", "imm")], ["Language", f("Polish, basic English", "lang"), "Interpreter?", "Y"],
        ["STAY", "", "", ""], ["Room / address", f("Room 31, Citadel Lifehouse, High Street East, Sunderland SR1 9ZZ", "ad"), "Here since", "04.02.2026"], ["Notice given", "10.11.2026", "Notice ends", "08.12.2026"], ["Owes us", f("£0", arr="£0"), "Previous landlord", "Gentoo (left 2021, owing £900)"],
        ["NEED", "", "", ""], ["Why is he/she moving?", f("Assault on another resident in the dining room, no charge. Cannot stay past the notice and cannot go to our other Lifehouses.", "re"), "Council", f("Sunderland", "au")], ["Drink", f("binge drinking, 8 wks dry up to incident", "sub"), "Drugs", "none"], ["Mental health", f("grief, wife died 2024", "mh"), "Physical", f("ok", phy="ok")], ["Risk to workers", f("no incidents with staff", "staff"), "Probation?", "no"],
        ["SENT BY", "", "", ""], ["Support worker", f("Lucy Armstrong", "rn"), "Manager", "Maj. Keith Rowan"], ["Office tel", f("01632 960 925", "rp"), "E-mail", f("lucy.armstrong@citadel-lifehouse.example", "rm")], ["Resident's OK", "Y – verbal, with Polish speaking colleague", "OK given", "12.11.2026"], ["Sheet made", "13.11.2026", "", ""]]
    for r in rows:
        tr = otable.TableRow()
        for c in r or [""]:
            cell = otable.TableCell(valuetype="string") if c else otable.TableCell()
            if c:
                cell.addElement(otext.P(text=c))
            tr.addElement(cell)
        t.addElement(tr)
    d.spreadsheet.addElement(t)
    buf = io.BytesIO()
    d.save(buf)
    f.g(n="Wojciech Baran", dob="1980-11-12", ni="QQ220746B", itp=True, hd="2026-12-08", rd="2026-11-13", cg=True, cm="oral", cd="2026-11-12", ag="other", rr="Support worker", rg="Citadel Lifehouse", hs="threatened")
    f.lenient += ["rr", "arr", "ll", "phy", "sub"]
    f.send("Lucy Armstrong <lucy.armstrong@citadel-lifehouse.example>", "housing.solutions@sunderland-cc.example", "move on request WB", "Hi, request attached for one of our gents.\nPlease call the office not my mobile, I'm on sleep-ins.\nLucy\n", attach=[("Move on WB.ods", rezip(buf.getvalue()))], date=datetime.datetime(2026, 11, 13, 18, 5))
