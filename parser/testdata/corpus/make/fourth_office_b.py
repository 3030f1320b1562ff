#!/usr/bin/python3
"""OpenDocument, spreadsheet, rich text and old Word forms, second part. Needs what third_lib.py needs."""
import datetime as dt

from fourth_lib import *


def odt_pairs():
    m = F("odt-two-pairs-cells", "odt", "hand-made OpenDocument", "two pairs a row in tables under headings, household table, struck yes and no", lenient=("sit", "lcg", "lcd", "hs", "loss"))
    m.g(ag="probation")
    b = op("**Probation housing referral form (open document version)**")
    b += otable([[*m("Surname", "van der Meulen-Tate"), *m("First names", "Casper", n="Casper van der Meulen-Tate")], [*m("DOB", "14.10.94", dob="1994-10-14"), *m("CRN", "A771403", "crn")], [*m("Tel", "07700 900 684", "ph"), *m("Ethnicity", "White other (Dutch)", "eth")], [*m("Address", "25b Kings Rd, Brentwood CM14 9ZZ", ad="25b Kings Rd, Brentwood, CM14 9ZZ"), *m("Tenure", "lodger with ex girlfriend's dad", "sit")]], 4, "A")
    b += op("**Others moving with the person**") + otable([["Name", "Relationship", "Date of birth"], ["Lottie Tate", "partner", "30.1.97"], ["baby due 9/1/27", "", ""]], 3, "B")
    b += op("**Circumstances**") + otable([["Must leave by", m("", "Sunday 15 November 2026", hd="2026-11-15", hs="threatened")[1]], ["Why", m("", "Householder is moving to Spain and selling up.", "re", loss="Householder is moving to Spain and selling up.")[1]], ["Order / licence", m("", "Post-sentence supervision until 1/2/27, released HMP Chelmsford 3/2/26", cs="licence", cp="HMP Chelmsford", crd="2026-02-03")[1]], ["Partner pregnant?", m("", "Yes / ~~No~~")[1]], ["Armed forces?", m("", "~~Yes~~ / No", af=False)[1]], ["RoSH", m("", "Medium - known adult", rl="medium")[1]], ["Safe for lone visits?", m("", "Yes / ~~No~~")[1]], ["Health", m("", "ADHD; knee op waiting list", phy="knee op waiting list", mh="ADHD")[1]], ["Council asked for", m("", "Brentwood", au="Brentwood")[1]]], 2, "C")
    b += op("**Consent** ☒ written ☐ verbal   date: 20.10.26") + op("**Practitioner**\t" + m("", "Philomena Grantley-Osho", "rn")[1] + "\t**Tel**\t" + m("", "01632 960 163", "rp")[1] + "\t**Date**\t" + m("", "21.10.26", rd="2026-10-21")[1])
    m.g(hh=[person("Lottie Tate", "partner", "1997-01-30")], cg=True, cm="written", cd="2026-10-20")
    m.lenient += ["custody.status", "custody.prison", "custody.release_date", "person.pregnant", "needs.mental_health", "needs.physical_health", "risk.to_staff", "risk.summary", "referrer.role", "household", "person.nationality"]
    m.send("Philomena Grantley-Osho <p.grantleyosho@probation.example>", "housingneeds@brentwood.gov.uk", "Housing referral CvdM", text="Attached\n\nP Grantley-Osho\nProbation Practitioner", attach=[("housing_ref.odt", odt(b), ODT)])


def odt_from_word():
    m = F("odt-exported-questions", "odt", "LibreOffice export of a Word form", "question rows full width above answer rows full width", lenient=("sit", "lcg", "lcd", "hs", "loss", "re"))
    d = document("Liberation Sans", 10)
    para(d, "**Community hospital and reablement beds: homeless referral**")
    m.g(ag="hospital")
    rows = []
    for a, b in (m("Who is the patient? (name, date of birth)", "Winifred Oyster-Bannerjee, 3 September 1943", n="Winifred Oyster-Bannerjee", dob="1943-09-03"), m("NHS Number", "999 000 1103", nhs="9990001103"), m("Which bed and unit?", "Bed 4, Courtauld Unit, Halstead", via="Bed 4, Courtauld Unit, Halstead"), m("Where did they live before admission?", "Warden flat 12 Ridgeway Court, Rayleigh SS6 9ZZ", lsa="Warden flat 12 Ridgeway Court, Rayleigh, SS6 9ZZ"), m("Can they go back? If not why not?", "No - scheme is being decommissioned and closes on 12 December. Others were moved while she was in hospital.", re="scheme is being decommissioned and closes on 12 December", hd="2026-12-12", loss="scheme is being decommissioned"), m("Who owns it?", "Estuary & Hall Housing Association", "land"), m("Physical needs", "Stroke, right sided weakness, hoist transfers, double handed care qds", "phy"), m("Memory or mental health", "No diagnosis", "mh"), m("Which council does the patient want us to write to?", "Rochford", au="Rochford"), m("Who speaks for the patient?", "LPA held by nephew Piers Oyster 07700 900 787"), m("Consent", "Mrs O-B says yes (28.10.26) - spoken", cg=True, cm="oral", cd="2026-10-28"), m("Completed by and job", "Amaka Threlkeld, Occupational Therapist", rn="Amaka Threlkeld", rr="Occupational Therapist"), m("Reached on", "01632 960 843", rp="01632 960 843"), m("When", "29.10.26", rd="2026-10-29")):
        rows += [["**" + a + "**"], [b]]
    table(d, rows, cols=1)
    m.lenient += ["person.contact_via", "housing.landlord", "needs.mental_health", "homeless_date", "referrer.organisation", "referrer.team", "person.address", "other_professionals"]
    m.send("Amaka Threlkeld <amaka.threlkeld@reablement.example>", "housingoptions@rochford.gov.uk", "Courtauld Unit patient", text="Dear all, form attached for Mrs O-B.\nAmaka", attach=[("homeless ref.odt", soffice(docx_bytes(d), "docx", "odt"), ODT)])


def odt_letterish():
    m = F("odt-yot-statement", "odt", "hand-made OpenDocument", "labels on lines of their own with answers below, a header in the page, prose statement", lenient=("sit", "lcg", "lcd", "hs", "loss", "re"))
    m.g(ag="other")
    Q = lambda a, b: op("**%s**" % a) + op(b) + op("")
    b = op("**Notification under the duty to refer**") + op("")
    b += Q(*m("Name of the person who may be homeless", "Sylvester Quill-Abara", "n")) + Q(*m("Their date of birth", "6th of May 1981", dob="1981-05-06")) + Q(*m("How may the council contact them?", "Mobile 07700 900 246 (no voicemail)", ph="07700 900 246"))
    b += Q(*m("Address, if any", "None. Lives in his van, usually at Garrison Lane car park, Felsted.", sit="Lives in his van, usually at Garrison Lane car park, Felsted", rs=True, hs="homeless", nfa=True))
    b += Q(*m("Statement of circumstances", "Sylvester had a tied cottage with his groundsman job at the school, which ended in July 2026 after a back injury. He has used up his savings. He has a dog which he will not part with.", "re", loss="tied cottage with his groundsman job, which ended in July 2026 after a back injury", phy="back injury"))
    b += Q(*m("Has the person agreed that this notification may be sent, and to which council?", "Yes, by signing overleaf on 26/10/2026. Uttlesford.", cg=True, cm="written", cd="2026-10-26", au="Uttlesford"))
    b += Q(*m("Notifying body", "Citizens' Advice Dunmow outreach", rg="Citizens' Advice Dunmow outreach")) + Q(*m("Officer", "Perpetua Lindqvist, Generalist Adviser", rn="Perpetua Lindqvist", rr="Generalist Adviser")) + Q(*m("Officer's number and e-mail", "01632 960 569 / perpetua.l@advicedunmow.example", rp="01632 960 569", rm="perpetua.l@advicedunmow.example")) + Q(*m("Dated", "26/10/2026", rd="2026-10-26"))
    m.lenient += ["person.no_fixed_abode", "rough_sleeping", "homeless_status", "needs.physical_health", "person.address", "homeless_date"]
    m.send("Perpetua Lindqvist <perpetua.l@advicedunmow.example>", "housing@uttlesford.example", "Notification - Mr Quill-Abara", text="Good afternoon, notification attached. I'd be grateful for a receipt.\nPerpetua", attach=[("notification.odt", odt(b, header=op("Citizens' Advice Dunmow outreach")), ODT)])


def sheet_list():
    import openpyxl
    m = F("xlsx-one-column-merged", "xlsx", "openpyxl", "questions in A, answers in merged B to E, section bars, yes/no lists and phone numbers kept as text", lenient=("sit", "lcg", "lcd", "hs", "loss"))
    m.g(ag="probation")
    w = openpyxl.Workbook()
    s = w.active
    s.title = "DTR Form"
    s["A1"] = "DUTY TO REFER – PROBATION DELIVERY UNIT RETURN"
    q = [("1 ABOUT THE REFERRAL",), ("Date", dt.date(2026, 10, 28)), m("LA", "Castle Point", au="Castle Point"), m("PP name", "Hortense Adeleke-Munn", "rn"), m("PP email", "hortense.am@probation.example", "rm"), m("PP mobile", "07700 900 848", "rp"), m("PDU", "Essex South", rt="Essex South"), ("2 ABOUT THE POP",), m("Forename", "Zebedee"), m("Surname", "Crabtree-Oni", n="Zebedee Crabtree-Oni"), ("Date of birth", dt.date(1976, 4, 9)), m("CRN", "S880145", "crn"), m("Gender", "Male", "sex"), m("Phone", "07700900849", "ph"), m("Email", "N/A"), m("Current address", "18 Leigh Beck Lane, Canvey SS8 9ZZ (sister)", ad="18 Leigh Beck Lane, Canvey, SS8 9ZZ", sit="sister"),
         ("3 CIRCUMSTANCES",), m("Homeless status", "Threatened with homelessness", hs="threatened"), ("Date homeless", dt.date(2026, 11, 22)), m("Why?", "Sister is having a baby & needs room", re="Sister is having a baby & needs room", loss="Sister is having a baby & needs room"), m("Sleeping rough?", "No", rs=False), m("Supervision", "Community Order", cs="community_order"), m("Offence", "Drink driving (3rd)", cof="Drink driving (3rd)"), m("Alcohol / drugs", "alcohol dependent, Open Road weekly", "sub"), m("Mental health", "No", mh="No"), m("Physical health", "Liver disease", "phy"), m("Arson / sexual offence", "No"), m("RoSH", "Low", rl="low"), m("Care leaver", "No", cl=False), m("Veteran", "No", af=False), m("Fleeing DA", "No", da=False), ("4 CONSENT",), m("PoP consents?", "Yes", cg=True), m("Written or verbal?", "Verbal", cm="oral"), ("Date consent given", dt.date(2026, 10, 26)), m("Sent by (if not PP)", "")]
    m.g(rd="2026-10-28", dob="1976-04-09", hd="2026-11-22", cd="2026-10-26", arson=False, rso=False)
    m.lenient += ["risk.arson", "risk.registered_sex_offender", "needs.mental_health", "referrer.organisation", "referrer.team", "reason", "housing.situation", "referrer.role"]
    for i, x in enumerate(q):
        s.cell(3 + i, 1, x[0])
        if len(x) > 1:
            s.merge_cells(start_row=3 + i, end_row=3 + i, start_column=2, end_column=5)
            c = s.cell(3 + i, 2, x[1] or None)
            if isinstance(x[1], dt.date):
                c.number_format = "DD/MM/YYYY"
    out = io.BytesIO()
    w.save(out)
    m.send("Essex South PDU Admin <essexsouth.admin@probation.example>", "Housingoptions@castlepoint.gov.uk", "PDU DTR return S880145", text="Please see attached DTR on behalf of the PP named inside.\n\nAdmin", attach=[("DTR return.xlsx", fixed_zip(out.getvalue()), XLSX)])


def sheet_rows():
    import openpyxl
    m = F("xlsx-header-row-two-people", "xlsx", "openpyxl", "one row a person under a row of headings, two rows filled", lenient=("sit", "lcg", "lcd", "hs", "loss", "re"))
    w = openpyxl.Workbook()
    s = w.active
    s.title = "Oct releases"
    s["A1"] = "HMP THE MOUNT – monthly notice of releases with no address (duty to refer)"
    s["A2"] = "Sent by: Augusta Nwachukwu, Resettlement Hub, 01632 960 057, augusta.n@hmps.example"
    s["H2"] = "Date: 20/10/2026"
    head = ["Prison No", "Surname", "Forename", "DOB", "Release date", "Type", "Last address", "LA wanted", "Offence", "RoSH", "Health", "COM name", "COM email", "Consent (Y/N, how)"]
    s.append([])
    s.append(head)
    rows = [["A4410EJ", "Fairweather", "Isaac", dt.date(1990, 6, 3), dt.date(2026, 12, 8), "CRD", "9 Elm Tree Ave, Harlow CM20 9ZZ", "Harlow", "Burglary", "Medium", "Asthma", "Rosa Whitcombe", "rosa.whitcombe@probation.example", "Y, signed"],
            ["A8892FC", "Mwale-Stubbs", "Kieran", dt.date(2000, 1, 25), dt.date(2026, 12, 14), "HDC", "NFA before custody", "Harlow", "PWITS", "Low", "None", "Tariq Ellershaw", "tariq.ellershaw@probation.example", "Y, verbal"]]
    for r in rows:
        s.append(r)
    for r in (6, 7):
        for c in (4, 5):
            s.cell(r, c).number_format = "dd/mm/yyyy"
    m.g(ag="prison", rd="2026-10-20", rn="Augusta Nwachukwu", rt="Resettlement Hub", rp="01632 960 057", rm="augusta.n@hmps.example", rg="HMP The Mount", n="Isaac Fairweather", pn="A4410EJ", dob="1990-06-03", crd="2026-12-08", crt="CRD", cp="HMP The Mount", lsa="9 Elm Tree Ave, Harlow, CM20 9ZZ", au="Harlow", cof="Burglary", rl="medium", phy="Asthma", ln="Rosa Whitcombe", lm="rosa.whitcombe@probation.example", cg=True, cm="written")
    m.another("referral_date", "agency", "referrer", "authority")
    m.g(n="Kieran Mwale-Stubbs", pn="A8892FC", dob="2000-01-25", crd="2026-12-14", crt="HDC", cp="HMP The Mount", nfa=True, cof="PWITS", rl="low", ln="Tariq Ellershaw", lm="tariq.ellershaw@probation.example", cg=True, cm="oral")
    m.lenient += ["referrer.organisation", "referrer.team", "needs.physical_health", "person.no_fixed_abode", "custody.status", "person.last_settled_address"]
    out = io.BytesIO()
    w.save(out)
    m.send("The Mount Resettlement <resettlement.themount@hmps.example>", "housing.options@harlow.gov.uk", "Releases with no address - Harlow", text="Hi, two for Harlow this month. Augusta", attach=[("The Mount releases.xlsx", fixed_zip(out.getvalue()), XLSX)])


def rtf_tabs():
    m = F("rtf-tabbed-pairs", "rtf", "hand-made RTF", "labels and answers by tabs, two pairs a line, then prose; prison's mainframe look", lenient=("sit", "lcg", "lcd", "hs", "loss"))
    m.g(ag="prison")
    T = lambda *p: rp("\t".join("%s:\t%s" % (a, b) for a, b in p), pr="\\tx1700\\tx4800\\tx6400")
    b = rp("**HMP WORMWOOD SCRUBS**") + rp("**RELEASE ON TEMPORARY / PERMANENT BASIS - HOMELESS PRISONER NOTICE**") + rp()
    b += T(m("SURNAME", "KEARSLEY-DIOP"), m("FORENAMES", "ANTOINE", n="Antoine Kearsley-Diop")) + T(m("NUMBER", "A 6604 EK", pn="A6604EK"), m("BORN", "07/07/1997", dob="1997-07-07")) + T(m("RELEASE", "25/11/2026", crd="2026-11-25"), m("TYPE", "Standard recall - end of licence (SED)", crt="SED", cs="recall"))
    b += T(m("OFFENCE", "Aggravated vehicle taking", "cof"), m("TERM", "30 months", csl="30 months")) + T(m("CRO", "4471/15X"), m("NI", "QQ 33 00 98 C", ni="QQ330098C"))
    b += rp() + rp("Address given on reception: " + m("", "21 Priory Way, Thaxted, CM6 9ZZ (father's house; father has moved to Wales)", lsa="21 Priory Way, Thaxted, CM6 9ZZ", loss="father has moved to Wales")[1]) + rp("Housing authority named by prisoner: " + m("", "Uttlesford", au="Uttlesford")[1]) + rp("Reason: " + m("", "Nobody able to have him, will have nowhere to live on the day of release", "re", hs="threatened")[1])
    b += rp("Medical: " + m("", "peanut allergy, carries EpiPen", "phy")[1]) + rp("Psychiatric: " + m("", "nil known", "mh")[1]) + rp("Violence to staff: " + m("", "1 proven adjudication 2024 (threats)", "staff")[1]) + rp("Prisoner's agreement: " + m("", "signed below 21/10/2026", cg=True, cm="written", cd="2026-10-21")[1]) + rp("Community supervisor: none, licence will have ended")
    b += rp() + rp(m("", "Percival Obasi-Lyle", "rn")[1]) + rp(m("", "Custodial Manager, Resettlement", rr="Custodial Manager", rt="Resettlement")[1]) + rp("01632 960 684      " + m("", "22 October 2026", rd="2026-10-22")[1])
    m.g(cp="HMP Wormwood Scrubs", rp="01632 960 684", rg="HMP Wormwood Scrubs")
    m.lenient += ["custody.release_type", "custody.status", "referrer.organisation", "referrer.team", "referrer.role", "needs.mental_health", "lead.name", "risk.summary"]
    m.send("Scrubs Resettlement <resettlement.scrubs@hmps.example>", "housing@uttlesford.example", "Homeless prisoner notice A6604EK", text="Please find attached notice.", attach=[("notice.rtf", rtf(b), RTF)])


def doc_pairs():
    m = F("doc-old-county-form", "doc", "LibreOffice, Word 97", "an old county form: two pairs a row, options in the label cell, struck ones", lenient=("sit", "lcg", "lcd", "hs", "loss"))
    d = document("Liberation Sans", 10)
    para(d, "**COUNTY HOMELESSNESS PROTOCOL – FORM H3 (AGENCY REFERRAL)**")
    m.g(ag="social_services")
    table(d, [["Date received (office)", "", "H3 No. (office)", ""], [*m("Family name", "Olanipekun-Hayes"), *m("Given names", "Dympna", n="Dympna Olanipekun-Hayes")], [*m("Date of birth", "28.2.90", dob="1990-02-28"), *m("Male / Female", "~~Male~~ / Female", sex="Female")], [*m("Telephone (home/mobile)", "07700 900 266", "ph"), *m("Ethnic origin", "Black British/Irish", "eth")], [*m("Present address and postcode", "Women's Aid refuge (address withheld)", sit="Women's Aid refuge (address withheld)"), *m("Since", "12.9.26")], [*m("Previous address and postcode", "5 Tannery Close, Halstead, CO9 9ZZ", lsa="5 Tannery Close, Halstead, CO9 9ZZ"), *m("Reason for leaving", "violence from partner", loss="violence from partner", da=True)]], cols=4)
    para(d, "")
    table(d, [["Children to be housed", None, None], ["Name", "Date of birth", "Boy/Girl"], ["Fintan Hayes", "1.6.18", "Boy"], ["Orla Hayes", "15.12.22", "Girl"]], cols=3)
    m.g(hh=[person("Fintan Hayes", None, "2018-06-01"), person("Orla Hayes", None, "2022-12-15")])
    para(d, "")
    table(d, [m("Reason for referral", "Refuge stay is 12 weeks maximum and comes to an end on 5th December. Not safe in Halstead or Sudbury; asks for Colchester where her aunt lives.", "re", hd="2026-12-05", hs="homeless", au="Colchester", lcg=["family"], excl="Not safe in Halstead or Sudbury", lcd="asks for Colchester where her aunt lives"), m("Health", "Orla has eczema; Dympna well", ), m("Does client agree to referral? YES / NO", "YES / ~~NO~~ (signed 27.10.26)", cg=True, cm="written", cd="2026-10-27"), m("Social worker", "Cosmo Akintola", "rn", rr="Social worker"), m("Team and telephone", "Children in Need, Braintree 01632 960 471", rt="Children in Need, Braintree", rp="01632 960 471"), m("Signed and dated", "C Akintola 28.10.26", rd="2026-10-28")], cols=2)
    para(d, "Please keep a copy for your file.")
    m.lenient += ["homeless_status", "risk.excluded_areas", "homeless_date", "referrer.role", "local_connection.grounds", "authority", "referrer.team", "referrer.organisation", "person.address"]
    m.send("Cosmo Akintola <cosmo.akintola@childrens.example>", "dutytorefer@colchester.gov.uk", "Form H3", text="Form H3 attached for a family in refuge. Cosmo", attach=[("H3 DOH.doc", word97(docx_bytes(d)), "application/msword")])


def doc_lines():
    m = F("doc-lines-prison-health", "doc", "LibreOffice, Word 97", "label and answer on a line by tabs, options ticked by an x, prose last", lenient=("sit", "lcg", "lcd", "hs", "loss"))
    d = document("Liberation Serif", 12)
    para(d, "**Resettlement Clinic: request for housing authority involvement**")
    m.g(ag="prison")
    L = lambda a, b: para(d, "%s\t%s" % (a, b))
    L(*m("Prisoner:", "Bartholomew Nkemelu", "n"))
    L(*m("Number / DOB:", "A1290GD / 30.08.2001", pn="A1290GD", dob="2001-08-30"))
    L(*m("Prison:", "HMP Pentonville, G wing", cp="HMP Pentonville"))
    L(*m("Position:", "x sentenced    _ remand    _ recall", cs="sentenced"))
    L(*m("Expected release:", "30/11/26", crd="2026-11-30"))
    L(*m("Council:", "Epping Forest District Council", au="Epping Forest"))
    L(*m("Where from:", "14 Alderton Way, Loughton IG10 9ZZ (nan's, she has gone into care)", lsa="14 Alderton Way, Loughton, IG10 9ZZ", loss="nan's, she has gone into care"))
    L(*m("Has anywhere to go:", "_ yes    x no", hs="threatened"))
    L(*m("Physical health:", "sickle cell disease - under Whipps Cross", "phy"))
    L(*m("Mental health:", "in-reach, quetiapine", "mh"))
    L(*m("Drugs / alcohol:", "none now. Spice in the past", "sub"))
    L(*m("Staff should know:", "nothing known", staff="nothing known"))
    L(*m("Agreed to referral:", "x yes (signed)    _ no", cg=True, cm="written"))
    L(*m("Offender manager outside:", "Gideon Larkspur, 020 7946 0219", ln="Gideon Larkspur", lp="020 7946 0219"))
    L(*m("From:", "Marisol Eddington, Resettlement Nurse", rn="Marisol Eddington", rr="Resettlement Nurse"))
    L(*m("Ring:", "020 7946 0218", rp="020 7946 0218"))
    L(*m("On:", "19 October 2026", rd="2026-10-19"))
    m.lenient += ["agency", "person.contact_via", "risk.to_staff", "homeless_status", "referrer.organisation", "reason", "lead.phone"]
    m.send("Resettlement Clinic <clinic@pentonvillecare.example>", "homelessness@eppingforestdc.gov.uk", "Housing authority involvement A1290GD", text="Attached for Epping Forest.\n\nM Eddington", attach=[("request.doc", word97(docx_bytes(d)), "application/msword")])


def all_():
    for f in (odt_pairs, odt_from_word, odt_letterish, sheet_list, sheet_rows, rtf_tabs, doc_pairs, doc_lines):
        f()


if __name__ == "__main__":
    all_()
