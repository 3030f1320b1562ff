#!/usr/bin/python3
"""ODT, spreadsheets, RTF and binary Word forms. Needs what third_lib.py names; run fifth_all.py."""
import io

from fifth_lib import *  # noqa: F401,F403

DOC = "application/msword"


def book(rows, title, widths=(34, 60)):
    """A workbook of one sheet; a row is a list of cells, None leaves one empty."""
    import openpyxl
    from openpyxl.styles import Font
    wb = openpyxl.Workbook()
    ws = wb.active
    ws.title = title
    for r, row in enumerate(rows, 1):
        for c, v in enumerate(row, 1):
            if v is not None and v != "":
                ws.cell(r, c, v)
                if c % 2:
                    ws.cell(r, c).font = Font(bold=True)
    for i, w in enumerate(widths):
        ws.column_dimensions["ABCDEF"[i]].width = w
    out = io.BytesIO()
    wb.save(out)
    return fixed_zip(out.getvalue())


def all_():
    # odt 1
    f = F("odt-drug-alcohol-probation", "odt", "hand-made ODF", "two columns, probation office", lenient=["unmapped"])
    rows = [f("Referral to (LHA)", "Sefton", "au"), f("Date", "22/10/2026", rd="2026-10-22"), f("Referred by", "Gareth Molloy", "rn"), f("Post", "Probation Services Officer", "rr", ag="probation"), f("Telephone", "07700 900 408", "rp"), f("Email", "gareth.molloy@nwprobation.example", "rm"),
            f("Surname", "Rimmer"), f("Other names", "Paul James", n="Paul James Rimmer"), f("Date of birth", "3-6-77", dob="1977-06-03"), f("Contact number(s)", "none, use probation number", "via"), f("Current situation", "Rough sleeping behind Bootle Strand since 10 Oct", "sit", rs=True, hs="homeless"),
            f("Substances", "Heroin & crack, Ambition Sefton", "sub"), f("Ill health", "Leg ulcers dressed twice a week", "phy"), f("Recent offences", "Begging, theft", "cof"), f("Danger to workers", "No", "staff"), f("Consent", "Given, signed copy held", cg=True, cm="written")]
    f.lenient += ["homeless_date", "person.contact_via", "reason", "homeless_status", "other_professionals", "custody.offence", "risk.to_staff", "housing.situation"]
    f.send("Gareth Molloy <gareth.molloy@nwprobation.example>", "housingoptions@seftonhousing.example", "DTR PJR", "Attached thanks", attach=[("DTR PJR.odt", odt(op("**DUTY TO REFER**") + op("Bootle Probation Office") + otable(rows, 2)), ODT)])

    # odt 2
    f = F("odt-youth-custody", "odt", "LibreOffice", "secure training; two pairs a row, Word form saved as ODT", lenient=["unmapped"])
    d = document("Arial", 10)
    para(d, "**HMYOI Feltham – Resettlement (under 18s)**")
    table(d, two([f("Young person", "Jayden Osborne-Clarke", "n"), f("D.O.B.", "14/01/2009", dob="2009-01-14"), f("NOMIS No", "A1179FT", "pn"), f("Unit", "Heron", "u"), f("Release", "02/12/2026", crd="2026-12-02"), f("Disposal", "DTO 8 months", "csl"), f("Home borough", "Hillingdon", "u"), f("Looked after?", "Sec 20 until 16", "u")]))
    para(d, "")
    table(d, [f("Family", "Mum: Tracey Osborne 07700 900 862. Mum moved to 1 bed in Slough.", "u"), f("Housing need", "Cannot go to mum. YJS have asked for a placement but none identified so homeless risk is real.", "re", hs="threatened"), f("Health", "Asthma", "phy"), f("Safety concerns", "Gang affiliated – not Uxbridge town centre", "excl"), f("Referral made to", "London Borough of Hillingdon", au="Hillingdon"), f("Agreed by young person", "Yes 03/11/2026", cg=True, cd="2026-11-03"), f("Resettlement practitioner", "Chidi Nwosu, 020 7946 0177, c.nwosu@feltham-resettle.example", rn="Chidi Nwosu", rr="Resettlement practitioner", rp="020 7946 0177", rm="c.nwosu@feltham-resettle.example"), f("Dated", "04/11/2026", rd="2026-11-04")])
    f.g(cp="HMYOI Feltham", ag="youth_custody")
    f.lenient += ["homeless_status", "custody.prison", "custody.status", "agency", "referrer.role", "risk.summary", "risk.excluded_areas", "referrer.organisation", "person.contact_via", "other_professionals", "referrer.team", "custody.sentence_length", "person.care_leaver"]
    f.send("Chidi Nwosu <c.nwosu@feltham-resettle.example>", "homelessness@hillingdonhousing.example", "JOC release 2 Dec", "Hello, attached. Chidi", attach=[("JOC.odt", soffice(docx_bytes(d), "docx", "odt"), ODT)])

    # odt 3
    f = F("odt-lines-hospital", "odt", "hand-made ODF", "lines with tabs between label and answer, hospital social worker", lenient=["unmapped"])
    q = [f("Patient:", "Mohan Lal Sharma", "n"), f("Hospital number:", "RX880213", "u"), f("Date of birth:", "25 Dec 1959", dob="1959-12-25"), f("Ward:", "Stroke unit, bed 9", "via"), f("Address:", "52 Melton Rd, Leicester LE4 (over a shop)", ad="52 Melton Rd, Leicester LE4"), f("Housing status:", "Lodger", "sit"), f("Problem:", "Landlord says he will not have him back due to incontinence", "re"), f("Discharge planned:", "17/09/26", "u"), f("Consent:", "Yes, written", cg=True, cm="written"), f("Council:", "Leicester City", au="Leicester"), f("Social worker:", "Alison Prew", rn="Alison Prew", rr="Social worker"), f("Telephone:", "01632 960 466", "rp"), f("Date:", "14/09/26", rd="2026-09-14")]
    f.g(ag="hospital")
    f.lenient += ["referrer.team", "agency", "homeless_status", "person.contact_via", "housing.loss_reason", "referrer.role", "person.address"]
    f.send("Alison Prew <alison.prew@leichospital.example>", "housing.options@leicesterhousing.example", "Referral to housing - stroke unit", "Please see attached.\n\nAlison Prew\nHospital Social Work Team", attach=[("stroke unit housing.odt", odt(op("**Housing referral under Homelessness Reduction Act**") + "".join(op(a + "\t" + b) for a, b in q)), ODT)])

    # xlsx 1
    f = F("xlsx-jobcentre-sheet", "xlsx", "openpyxl", "column A question, column B answer, title rows", lenient=["unmapped"])
    rows = [["DWP Duty to Refer – LA copy"], []] + [list(x) for x in [f("LA", "South Gloucestershire", "au"), f("JCP site", "Yate", rg="Yate", ag="jobcentre"), f("Work coach name", "Priya Venkat", "rn"), f("WC email", "priya.venkat@yate-jcp.example", "rm"), f("WC phone", "01632 960 730", "rp"), f("Referral date", "05/10/2026", rd="2026-10-05")]] + [[]] + \
        [list(x) for x in [f("Claimant surname", "Tandy"), f("Claimant forename(s)", "Gary", n="Gary Tandy"), f("DOB", "22/02/1984", dob="1984-02-22"), f("NI No", "KL704411B", "ni"), f("Mobile", "07700 900 685", "ph"), f("Email", "tandy84@mail.example", "em"), f("Housing type", "Tied accommodation with job", "sit"), f("Address", "Staff block, Tormarton Hotel, GL9", "ad"), f("End date", "24/10/2026", hd="2026-10-24"), f("Why", "Redundant, accommodation ends with job", "re"), f("Other household", "None"), f("Consent Y/N", "Y", cg=True)]]
    f.lenient += ["referrer.organisation", "referrer.role", "homeless_status", "housing.loss_reason", "homeless_date"]
    f.send("Priya Venkat <priya.venkat@yate-jcp.example>", "housing@southglos-lha.example", "DTR GT", "Hi please find attached", attach=[("DTR GT.xlsx", book(rows, "Referral"), XLSX)])

    # xlsx 2
    f = F("xlsx-prison-one-row", "xlsx", "openpyxl", "a header row and one person a row", lenient=["unmapped"])
    heads = ["Prison No", "Surname", "Forename", "DOB", "Release", "Rel type", "LA", "Last address", "Why homeless", "Health", "COM name", "COM phone", "Consent"]
    a = f("Prison No", "A5308DW", "pn"), f("Surname", "Fenwick"), f("Forename", "Aaron", n="Aaron Fenwick"), f("DOB", "17/07/1990", dob="1990-07-17"), f("Release", "06/11/2026", crd="2026-11-06"), f("Rel type", "HDC", "crt"), f("LA", "Gateshead", "au"), f("Last address", "11 Derwent Court, NE9", "lsa"), f("Why homeless", "Mum moved to one bed bungalow", "re"), f("Health", "diabetic type 2", "phy"), f("COM name", "Lindsay Charlton", ln="Lindsay Charlton"), f("COM phone", "07700 900 257", lp="07700 900 257"), f("Consent", "Y", cg=True)
    wb = book([["HMP Northumberland – housing referrals w/c 14 September 2026"], heads, [x[1] for x in a]], "Referrals", widths=(12, 12, 12, 12, 12, 10))
    f.g(cp="HMP Northumberland", ag="prison", rn="Kate Robson", rr="Resettlement Officer", rp="01632 960 688")
    f.lenient += ["homeless_status", "custody.status", "referral_date", "housing.loss_reason", "agency", "referrer.organisation"]
    f.send("Resettlement Northumberland <resettlement@hmpnorthumberland.example>", "housingoptions@gatesheadhousing.example", "Housing referrals this week", "Hi, one for you this week, see sheet.\n\nKate Robson\nResettlement Officer\n01632 960 688", attach=[("Gateshead wc 14 Sept.xlsx", wb, XLSX)], on="2026-09-14")

    # xlsx 3
    f = F("xlsx-hospital-two-pairs", "xlsx", "openpyxl", "two pairs a row with section titles", lenient=["unmapped"])
    rows = [["Homeless discharge referral"], ["PATIENT"]] + [list(x) for x in two([f("Name", "Cerys Llewellyn", "n"), f("NHS No", "619 300 4428", nhs="6193004428"), f("DOB", "26/05/1993", dob="1993-05-26"), f("Mobile", "07700 900 109", "ph"), f("Ward", "Gynae 2", "u"), f("EDD", "22/10/2026", "u")])] + [["HOUSING"]] + \
        [list(x) for x in two([f("Staying", "Refuge in Worcester, place ended 18/10", "sit"), f("LA", "Worcester", "au"), f("DA?", "Yes", da=True), f("Safe to ring?", "No - text", "u")])] + [["Reason", f("Reason", "Has to leave refuge as past maximum stay. Ex partner is in Redditch.", "re")[1]]] + [["REFERRER"]] + \
        [list(x) for x in two([f("Name", "Maxine Ford", "rn"), f("Role", "IDVA", "rr"), f("Tel", "01632 960 327", "rp"), f("Date", "20/10/2026", rd="2026-10-20"), f("Consent", "Yes verbal", cg=True, cm="oral"), f("Base", "Wychavon Royal Hospital", "rg", ag="hospital")])]
    f.lenient += ["homeless_status", "agency", "risk.excluded_areas", "housing.loss_reason", "homeless_date", "person.contact_via"]
    f.send("Maxine Ford <maxine.ford@wychavonroyal.example>", "housing@worcestercity-lha.example", "Referral - please do not ring", "Hi, please text her only. Form attached. M", attach=[("CL referral.xlsx", book(rows, "Form", widths=(14, 34, 16, 34)), XLSX)])

    # rtf 1
    f = F("rtf-omu-wordpad", "rtf", "WordPad", "lines with bold labels", lenient=["unmapped"])
    q = [f("Prison", "HMP Stafford", cp="HMP Stafford", ag="prison"), f("Prisoner", "Trevor Neil Huxtable", "n"), f("Number", "A9014BM", "pn"), f("Born", "07.01.1956", dob="1956-01-07"), f("Release date", "11.11.26", crd="2026-11-11"), f("Conviction", "Indecent images", "cof"), f("RSO", "Yes", rso=True), f("MAPPA", "Category 1 Level 1", mc=1, ml=1), f("Risk", "Medium", rl="medium"),
         f("Council", "Lichfield", "au"), f("Links to area", "Lived in Burntwood for 30 years", "lcd", lcg=["residence"]), f("Housing history", "Own home sold in divorce 2024", "u"), f("Referral reason", "Sister in Burntwood cannot have him as grandchildren visit. AP refused, low priority.", "re"), f("Medical", "Angina, hip replacement awaited", "phy"),
         f("Prisoner consents", "Yes in writing 8.10.26", cg=True, cm="written", cd="2026-10-08"), f("Probation officer (community)", "Elaine Cope, 07700 900 573", ln="Elaine Cope", lp="07700 900 573"), f("Form filled by", "Mick Beardmore, housing orderly supervisor", rn="Mick Beardmore", rr="housing orderly supervisor"), f("Email", "m.beardmore@stafford-omu.example", "rm"), f("Date", "9.10.26", rd="2026-10-09")]
    body = rp("**Referral to Local Housing Authority**") + "".join(rp("**%s:** %s" % x) for x in q)
    f.lenient += ["homeless_status", "custody.status", "housing.loss_reason", "risk.summary", "local_connection.grounds", "risk.level", "referrer.organisation", "other_professionals"]
    f.send("Beardmore, M <m.beardmore@stafford-omu.example>", "housing.options@lichfield-dc.example", "LHA referral TH", "Attached for your attention", attach=[("LHA TH.rtf", rtf(body), RTF)])

    # rtf 2
    f = F("rtf-mental-health-table", "rtf", "Word RTF", "ruled table of two columns, community mental health", lenient=["unmapped"])
    q = [f("Client", "Rosalind Achebe", "n"), f("Preferred name", "Roz", "aka"), f("Date of birth", "16/06/1979", dob="1979-06-16"), f("Telephone", "07700 900 231", "ph"), f("Address", "8 St Anne's Terrace, Scarborough YO11 1AB (shared hse)", ad="8 St Anne's Terrace, Scarborough YO11 1AB"), f("Tenancy ends", "08/11/2026", hd="2026-11-08"), f("Landlord / agent", "Bay Lettings", "land"),
         f("Reason for ending", "No fault notice, house being sold", "re"), f("Conditions", "OCD, panic disorder", "mh"), f("Treatment", "CBT fortnightly", "u"), f("Risk to self", "Low at present", "u"), f("Risk to others", "None", "rsum"), f("Client's consent", "Verbal, 21/9", cg=True, cm="oral"), f("Social worker AMHP", "Dawn Prentice", rn="Dawn Prentice", rr="Social worker AMHP"), f("Team", "Scarborough CMHT (council employed)", "rt", ag="social_services"), f("Phone", "01632 960 845", "rp"), f("Date", "22/9/26", rd="2026-09-22")]
    body = rp("**SOCIAL CARE – NOTIFICATION OF HOMELESSNESS**") + "".join(rrow(list(x), [3200, 6200]) for x in q)
    f.lenient += ["agency", "consent.date", "referrer.role", "referrer.team", "risk.summary", "housing.loss_reason", "homeless_status", "housing.situation", "authority", "person.address"]
    f.send("Dawn Prentice <dawn.prentice@scarb-cmht.example>", "housingoptions@ny-housing.example", "Notification - Roz A", "Hi\nsee attached\nDawn", attach=[("notification RA.rtf", rtf(body), RTF)])

    # doc 1
    f = F("doc-prison-old-form", "doc", "LibreOffice", "old binary form with headings and two columns", lenient=["unmapped"])
    d = document("Arial", 10)
    para(d, "**HMP ERLESTOKE**")
    para(d, "**HOUSING REFERRAL – FORM H4**")
    table(d, [f("Name (surname first)", "Vowles, Darren", n="Darren Vowles"), f("Number", "A1187CE", "pn"), f("DoB", "29/10/81", dob="1981-10-29"), f("Home town", "Trowbridge", "u"), f("EDR", "27/10/26", crd="2026-10-27"), f("Time served / sentence", "of 5 yr 6 m sentence", csl="5 yr 6 m"), f("Council area requested", "Wiltshire", "au"), f("Who would he live with?", "On his own", "u"),
              f("Previous accommodation", "Housing assoc. house with partner, joint tenancy, partner has ended it", "u"), f("Problem in getting accommodation", "Nowhere to go, previous convictions for arson in 2011", "re", arson=True), f("Any health issue", "Nil"), f("Alcohol/drug use", "Alcohol-free since custody", "sub"), f("Signed by prisoner (consent)", "D Vowles 21/9/26", cg=True, cm="written", cd="2026-09-21"), f("Officer", "Mr R Tidcombe", rn="R Tidcombe"), f("Tel ext", "01632 960 142", "rp"), f("Date", "22/9/26", rd="2026-09-22")])
    f.g(cp="HMP Erlestoke", ag="prison", rg="HMP Erlestoke")
    f.lenient += ["homeless_status", "custody.status", "custody.sentence_length", "housing.loss_reason", "housing.situation", "local_connection.grounds", "referrer.organisation", "referrer.role", "custody.release_type", "needs.substance_misuse", "custody.release_date", "needs.physical_health"]
    f.send("R Tidcombe <r.tidcombe@erlestoke.example>", "housing.options@wiltshire-lha.example", "H4 Vowles", "h4 attached", attach=[("H4 Vowles.doc", word97(docx_bytes(d)), DOC)])

    # doc 2
    f = F("doc-social-services-lines", "doc", "LibreOffice", "lines of bold labels saved as binary Word", lenient=["unmapped"])
    d = document("Times New Roman", 12)
    para(d, "**REFERRAL FROM ADULT SOCIAL CARE TO HOUSING (HRA 2017)**")
    for a, b in [f("Name of service user", "Mrs Kathleen Bowers", n="Kathleen Bowers"), f("Date of birth", "02/04/1947", dob="1947-04-02"), f("Telephone", "01632 960 916", "ph"), f("Present address", "15 Elmfield Road, Gillingham ME7 5QS", "ad"), f("Tenure / landlord", "Private / Mr T Hussain", sit="Private", land="Mr T Hussain"), f("Notice date", "30 November 2026", hd="2026-11-30"),
                 f("Reason for referral", "Rent arrears £2,380, husband died in March and his income stopped", "re", arr="£2,380"), f("Health", "Rheumatoid arthritis", "phy"), f("Mental health", "grieving"), f("Other people at address", "grandson Josh (19)", hh=[person("Josh", "grandson")]), f("Council", "Medway", "au"), f("Did service user agree?", "Yes", cg=True), f("Worker", "Carol-Ann Dray", rn="Carol-Ann Dray"), f("Team", "Older Persons Team", "rt"), f("Tel", "07700 900 786", "rp"), f("Date", "27 October 2026", rd="2026-10-27")]:
        para(d, "**%s:** %s" % (a, b))
    f.g(ag="social_services", rg="Adult Social Care")
    f.lenient += ["homeless_status", "housing.loss_reason", "referrer.organisation", "household", "homeless_date", "housing.arrears", "needs.mental_health", "housing.situation", "housing.landlord", "referrer.team"]
    f.send("Carol-Ann Dray <carol-ann.dray@medwayasc.example>", "housing.options@medwayhousing.example", "Referral KB", "Good afternoon\n\nPlease see attached.\n\nCarol-Ann", attach=[("HRA referral KB.doc", word97(docx_bytes(d)), DOC)])
