#!/usr/bin/python3
"""OpenDocument text, RTF and spreadsheets. Needs what third_lib.py names."""
import io

from third_lib import M, ODT, RTF, XLSX, document, docx_bytes, fixed_zip, odt, op, otable, para, rp, rrow, rtf, soffice, table


def odfpy_doc(parts):
    """A document by odfpy: parts are texts, or tables as lists of rows."""
    from odf.opendocument import OpenDocumentText
    from odf.table import Table, TableCell, TableColumn, TableRow
    from odf.text import P
    d = OpenDocumentText()
    for i, part in enumerate(parts):
        if isinstance(part, str):
            d.text.addElement(P(text=part))
            continue
        t = Table(name="T%d" % i)
        cols = max(len(r) for r in part)
        t.addElement(TableColumn(numbercolumnsrepeated=cols))
        for r in part:
            tr = TableRow()
            for c in r:
                tc = TableCell()
                for line in c.split("\n"):
                    tc.addElement(P(text=line))
                tr.addElement(tc)
            t.addElement(tr)
        d.text.addElement(t)
    out = io.BytesIO()
    d.save(out)
    return fixed_zip(out.getvalue())


def odt_council():
    m = M("odt-council-two-columns", "odt", "odfpy", "open-document form of a council, question and answer columns", lenient=["sit"])
    rows = [m("Who is making this referral?", "Jocasta Lyle", rn="Jocasta Lyle"), m("Their organisation", "Phoenix Futures Southend", rg="Phoenix Futures Southend"), m("Their job", "Outreach Recovery Worker", "rr"), m("Their telephone", "01632 960040", "rp"), m("Their e-mail", "jocasta.lyle@phoenix.example", "rm"), m("Who is being referred?", "Edgar Wynter", "n"), m("Date of birth", "20/6/1975", dob="1975-06-20"), m("Their telephone number", "07700 900041", "ph"),
            m("Where are they living?", "Harbour House, Coleman Street, Southend SS2 5AD", "ad"), m("Reason", "Detox placement ends and he has nowhere to return to", "re"), m("Date they will be homeless", "7/12/2026", hd="2026-12-07"), m("Substance misuse", "Alcohol, abstinent 6 weeks", "sub"), m("Consent: yes or no", "Yes", cg=True), m("Consent: how", "In writing", cm="written"), m("Date of this form", "2/11/2026", rd="2026-11-02")]
    m.g(ag="other")
    m.lenient += ["ag", "hs"]
    m.send("Jocasta Lyle <jocasta.lyle@phoenix.example>", "housingsolutionsteam@southend.example", "Referral E Wynter", "Please find attached referral in OpenDocument format, we don't have Word.\n\nJocasta", attach=[("Referral.odt", odfpy_doc(["Duty to Refer", [list(r) for r in rows]]), ODT)])


def odt_four():
    m = M("odt-four-columns-jobcentre", "odt", "odfpy", "four columns, heads in rows of one cell", lenient=["sit"])
    rows = [["Customer"], [*m("Name", "Mr Faisal Nadir", n="Faisal Nadir"), *m("NI number", "HK 33 80 15 B", ni="HK338015B")], [*m("Date of birth", "12-12-1980", dob="1980-12-12"), *m("Tel", "07700 900266", "ph")], ["Housing"], [*m("Current housing", "Lodging with a friend", "sit"), *m("Leaving on", "15-11-2026", hd="2026-11-15")], [*m("Rough sleeping", "No", rs=False), *m("Public funds", "Yes", pf=True)], [*m("Reason", "Friend's new partner is moving in", "re"), "", ""],
            ["Referral"], [*m("Work coach", "Leonie Stamp", rn="Leonie Stamp", rr="Work coach"), *m("Jobcentre", "Harlow", rg="Harlow Jobcentre")], [*m("Telephone", "01632 960267", "rp"), *m("Consent", "Verbal", cg=True, cm="oral")]]
    m.g(ag="jobcentre")
    m.lenient += ["rg", "rr", "hs"]
    m.send("Leonie Stamp <leonie.stamp@dwp.example>", "housing.options@harlow.example", "DTR - FN", "Hi, DTR attached.\n\nLeonie Stamp", attach=[("DTR FN.odt", odfpy_doc(["Duty to Refer: Jobcentre Plus", [r if len(r) == 4 else r + [""] * (4 - len(r)) for r in rows]]), ODT)])


def odt_paragraphs():
    m = M("odt-typed-paragraphs-ward", "odt", "hand-made ODF", "no table, label and answer by tabs, struck options", lenient=["sit", "rt"])
    body = "".join(op(x) for x in ("**DUTY TO REFER – MENTAL HEALTH WARD**", "Patient's name:\tClementine Roux", "Known as:\tClem", "D.O.B:\t15th July 1992", "NHS No.:\t477 310 2245", "Gender:\t~~Male~~ / Female / ~~Non-binary~~", "Usual accommodation:\tHousing association flat, notice of seeking possession served", "Address:\t105 Abbotts Road, Colchester CO2 8BG", "Landlord:\tColne Housing", "Rent arrears:\t£3,045", "Reason for referral:\tAt risk of eviction through arrears built up while unwell", "Homeless / threatened:\t~~Homeless~~ / Threatened", "Mental health:\tPsychotic depression, now recovering", "Drugs or alcohol:\tNone", "Patient consent:\tYes, she has signed below", "Signature of patient:\tC Roux\tDate:\t29/10/26", "Referrer:\tMbali Dlamini, Ward Social Worker", "Ward:\tGosfield Ward, The Lakes", "Telephone:\t01632 960555", "Date:\t30/10/26"))
    m.g(n="Clementine Roux", aka="Clem", dob="1992-07-15", nhs="4773102245", sex="Female", sit="Housing association flat, notice of seeking possession served", ad="105 Abbotts Road, Colchester CO2 8BG", land="Colne Housing", arr="£3,045", re="At risk of eviction through arrears built up while unwell", hs="threatened", mh="Psychotic depression, now recovering", sub="None", cg=True, cm="written", cd="2026-10-29", rn="Mbali Dlamini", rr="Ward Social Worker", rp="01632 960555", rd="2026-10-30", ag="hospital")
    m.lenient += ["save", "rg"]
    m.kinds = ["referral", "retention_request"]
    m.send("Mbali Dlamini <mbali.dlamini@eput.example>", "dutytorefer@colchester.example", "Duty to Refer CR", "Please see attached\n\nMbali", attach=[("CR referral.odt", odt(body), ODT)])


def odt_header():
    m = M("odt-header-has-agency", "odt", "hand-made ODF", "agency in the page header, sections as separate tables, lead named beside the COM's team", lenient=["cs", "sit"])
    body = op("REFERRAL TO LOCAL HOUSING AUTHORITY") + otable([["1  Person"], m("Name", "Sebastian Kowal", "n"), m("Prison no.", "A9911DE", "pn"), m("DOB", "28 Feb 1986", dob="1986-02-28"), m("Nationality", "Polish – EUSS settled", nat="Polish"), m("Ethnicity", "White – other", "eth")], 2, "A") + op("") + otable([["2  Release"], m("Release date", "18.01.27", crd="2027-01-18"), m("Release address", "None", ), m("Licence conditions", "Not to contact Ms K; weekly drug test", "clc"), m("Last address before prison", "39 Sible Hedingham Road, Halstead", lsa="39 Sible Hedingham Road, Halstead"), m("Council", "Braintree", au="Braintree")], 2, "B") + op("") + otable([["3  Why are they homeless?"], ["Private landlord relet the house after he was sentenced."]], 1, "C") + op("") + otable([["4  Contacts"], m("Prison Offender Manager (completing this form)", "Una Fairweather, 01632 960822", rn="Una Fairweather", rr="Prison Offender Manager", rp="01632 960822"), m("Lead contact", "Gideon Frost, Probation Officer, Essex North, 07700 900823", ln="Gideon Frost", lp="07700 900823")], 2, "D") + op("") + op("☒ The person has given written consent (dated 11/11/26)")
    m.g(re="Private landlord relet the house after he was sentenced.", cg=True, cm="written", cd="2026-11-11", ag="prison", cp="HMP Highpoint")
    m.lenient += ["imm", "nat", "rg", "loss"]
    m.send("OMU <omu@highpoint.example>", "housingoptions@braintree.example", "A9911DE Kowal DTR", "Please see attached DTR.", attach=[("Kowal.odt", odt(body, op("HMP Highpoint – Offender Management Unit")), ODT)])


def odt_numbers():
    m = M("odt-numbered-questions-answers-below", "odt", "hand-made ODF", "numbered questions in bold, answers in the next paragraph", lenient=["sit", "loss"])
    qs = [m("1. Full name of the young person", "Zachary Illingworth", "n"), m("2. Their date of birth", "1st May 2009", dob="2009-05-01"), m("3. How can we reach them?", "By text on 07700 900094, or through his grandmother Jean on 01632 960094", ph="07700 900094"), m("4. Where are they now?", "Emergency bed at his grandmother's, 7 Hall Road, Tollesbury", ad="7 Hall Road, Tollesbury"), m("5. Reason for referral", "Father has moved abroad and closed the house. Grandmother's is sheltered and he may not stay.", "re"), m("6. Is he or she homeless?", "Threatened with homelessness", hs="threatened"), m("7. Is he or she in care or a care leaver?", "No", cl=False), m("8. Order or licence", "Detention and training order, on licence until February", cs="licence"), m("9. Has the young person consented?", "Yes, orally", cg=True, cm="oral"), m("10. Who are you?", "Beverley Ntini, YOT Officer, Mid Essex YOT, 01632 960095", rn="Beverley Ntini", rr="YOT Officer", rg="Mid Essex YOT", rp="01632 960095")]
    m.g(via="through his grandmother Jean on 01632 960094", ag="youth_offending_team")
    m.lenient += ["via", "rt", "ad"]
    m.send("Beverley Ntini <b.ntini@essexyjs.example>", "housingoptions@maldon.example", "ZI referral", "Referral attached. Bev", attach=[("ZI.odt", odt("".join(op("**%s**" % a) + op(b) for a, b in qs)), ODT)])


def odt_list():
    m = M("odt-checklist-and-signature", "odt", "hand-made ODF", "boxes before words, consent signature at foot with date, staff printed name", lenient=["sit"])
    body = op("St Luke's Walk-in Centre: someone who may be homeless") + otable([m("Patient", "Kofi Danso", "n"), m("Date of birth", "06/09/83", dob="1983-09-06"), m("Phone", "07700 900877", "ph"), m("Attended on", "17/11/26", "u")], 2) + op("☐ Homeless tonight   ☑ Homeless within 56 days   ☐ Not sure") + op("☑ Physical health   ☑ Debt   ☐ Mental health   ☐ Drugs or alcohol") + op("What did the patient say? Bailiffs come on 2 December because he owes rent on 44 Woodgrange Drive, Southend") + op("I want the walk-in centre to tell the council about my situation.") + op("Patient's signature: K. Danso\tDate: 17/11/26") + op("Staff member (print): Isolde Marchetti\tJob: Practice Nurse\tTel: 01632 960878")
    m.g(hs="threatened", sup=["Physical health", "Debt"], re="Bailiffs come on 2 December because he owes rent on 44 Woodgrange Drive, Southend", cg=True, cm="written", cd="2026-11-17", rn="Isolde Marchetti", rr="Practice Nurse", rp="01632 960878", ag="urgent_treatment_centre")
    m.lenient += ["ag", "hd", "ad", "rd", "arr", "rg"]
    m.send("Walk-in Centre <wic@stlukes.example>", "housingsolutionsteam@southend.example", "Duty to refer from walk in centre", "Please see attached duty to refer.", attach=[("KD.odt", odt(body), ODT)])


def odt_libre():
    m = M("odt-libreoffice-probation", "odt", "LibreOffice", "a form saved by LibreOffice, two pairs a row and prose boxes", lenient=["sit", "cs"])
    d = document("Liberation Sans", 10)
    d.add_heading("Probation: homelessness referral", 2)
    table(d, [[*m("Name", "Miss Keeley Partridge", n="Keeley Partridge"), *m("CRN", "G550917", "crn")], [*m("DOB", "11/07/2000", dob="2000-07-11"), *m("Mobile", "07700 900808", "ph")], [*m("Order", "Suspended sentence order"), *m("RoSH", "Low", rl="low")], [*m("Domestic abuse (victim)", "Yes", da=True), *m("Pregnant", "No", preg=False)], m("Where is she living?", "Refuge in Essex, address withheld", "sit"), m("Why is she homeless?", "Left violent partner in Chatham", "re"), m("Homeless or threatened", "Homeless", hs="homeless"), m("Consent", "Yes; oral; 4.11.26", cg=True, cm="oral", cd="2026-11-04"), [*m("Officer", "Roma Deverill", rn="Roma Deverill"), *m("Phone", "01632 960809", "rp")], [*m("Date", "4.11.26", rd="2026-11-04"), *m("Office", "Colchester", "u")]], cols=4)
    m.g(ag="probation")
    m.lenient += ["rt", "rg"]
    m.send("Roma Deverill <roma.deverill@probation.example>", "dutytorefer@colchester.example", "DTR KP", "Attached.", attach=[("KP.odt", soffice(docx_bytes(d), "docx", "odt"), ODT)])


def odt_libre_two():
    m = M("odt-libreoffice-tick-grid", "odt", "LibreOffice", "yes and no columns with X, comments, then contact grid of roles", lenient=["sit", "op", "via"])
    d = document("Liberation Serif", 11)
    para(d, "HMP Bure – leaving prison without a home")
    table(d, [m("Prisoner", "Augustus Penhale", "n"), m("No.", "A2087AL", "pn"), m("Date of birth", "3rd March 1947", dob="1947-03-03"), m("Release", "22nd December 2026", crd="2026-12-22"), m("Reason for referral", "Wife's care home fees took the house; no relatives. Will be homeless on release.", "re", hs="threatened")])
    para(d, "")
    table(d, [["", "Yes", "No", "Details"], ["Armed forces", "X", "", "National Service"], ["Physical health", "X", "", "Angina, walks with stick"], ["Registered sex offender", "X", "", "Indefinite"], ["Consent to referral", "X", "", "Signed 6/11/26"]])
    para(d, "")
    table(d, [["Role", "Name", "Phone"], ["Referrer (POM)", "Winifred Boakye", "01632 960188"], ["Lead (COM)", "Lucian Harcourt", "07700 900189"], ["Next of kin", "Niece, Ada Penhale", "07700 900190"]])
    m.g(af=True, phy="Angina, walks with stick", rso=True, cg=True, cm="written", cd="2026-11-06", rn="Winifred Boakye", rr="POM", rp="01632 960188", ln="Lucian Harcourt", lp="07700 900189", cp="HMP Bure", ag="prison")
    m.lenient += ["rg", "cs", "rr"]
    m.send("Winifred Boakye <winifred.boakye@hmpps.example>", "housingoptions@tendring.example", "DTR Penhale A2087AL", "Good afternoon, form attached.\n\nWinnie", attach=[("Penhale.odt", soffice(docx_bytes(d), "docx", "odt"), ODT)])


def rtf_delius():
    m = M("rtf-case-system-export", "rtf", "hand-made RTF", "a case system's print: bold labels, answers by tabs", lenient=["sit", "rg"])
    lines = [("Referral date:", "03/11/2026"), ("Provider / team:", "East of England / Essex South PDU"), ("Officer:", "Quentin Abara"), ("Officer phone:", "01632 960376"), ("Name:", "SINCLAIR-BOWEN, Marlene"), ("CRN:", "S118260"), ("NOMS:", "A4420CQ"), ("Date of birth:", "14/12/1972"), ("Main address:", "No fixed abode: Y"), ("Previous address:", "Flat 3, 2 London Hill, Rayleigh SS6 7HW"), ("Sentence:", "On licence"), ("Reason:", "AP placement ends 30/11/2026, no onward address"), ("Homeless or threatened:", "Threatened"), ("RoSH:", "Medium"), ("MAPPA:", "None"), ("Consent:", "Obtained, verbal"), ("Notes:", "Hearing loop needed for interviews")]
    m.g(rd="2026-11-03", rn="Quentin Abara", rp="01632 960376", n="Marlene Sinclair-Bowen", crn="S118260", pn="A4420CQ", dob="1972-12-14", nfa=True, lsa="Flat 3, 2 London Hill, Rayleigh SS6 7HW", cs="licence", re="AP placement ends 30/11/2026, no onward address", hs="threatened", rl="medium", cg=True, cm="oral", ag="probation", rt="Essex South PDU", rr="Probation Officer")
    m.lenient += ["rt", "hd", "ag"]
    m.send("Quentin Abara <quentin.abara@probation.example>", "housingoptions@rochford.example", "Duty to Refer S118260", "Please find attached the DTR from the system.\n\nQuentin Abara\nProbation Officer", attach=[("DTR_S118260.rtf", rtf(rp("**Duty to Refer contact**") + "".join(rp("**%s**\t%s" % x) for x in lines)), RTF)])
    

def rtf_table():
    m = M("rtf-ruled-table-ward", "rtf", "hand-made RTF", "table of two columns with borders, ward sister's signature in the covering mail", lenient=["sit", "rt"])
    rows = [m("Patient name", "Barrington Steele", "n"), m("Date of birth", "02/02/1957", dob="1957-02-02"), m("NHS number", "622 104 9983", nhs="6221049983"), m("Address on admission", "Narrowboat ‘Early Riser’, Little Baddow lock", ad="Narrowboat ‘Early Riser’, Little Baddow lock"), m("Reason for referral", "Boat sank during the storm of 18 October", "re"), m("Is the patient homeless?", "Yes", hs="homeless"), m("Physical health", "Pneumonia, pressure sores", "phy"), m("Mental health", "None known", "mh"), m("Consent obtained", "Yes – verbal", cg=True, cm="oral"), m("Date", "26/10/2026", rd="2026-10-26")]
    m.g(rn="Emmeline Okafor", rr="Discharge Nurse", rg="Broomfield Hospital", rp="01632 960771", ag="hospital")
    m.send("Emmeline Okafor <emmeline.okafor@nhs.example>", "housing.adviceemail@chelmsford.example", "Homeless inpatient B Steele", "Dear Housing\n\nReferral attached for this gentleman.\n\nEmmeline Okafor | Discharge Nurse | Broomfield Hospital | 01632 960771", attach=[("DTR ward.rtf", rtf(rp("**Homeless inpatient referral**") + "".join(rrow(r, [3400, 6000]) for r in rows)), RTF)])


def rtf_four():
    m = M("rtf-two-pairs-a-row", "rtf", "hand-made RTF", "four cells a row and wide prose rows, struck Yes/No", lenient=["sit", "cs"])
    w = [1800, 2900, 1800, 2900]
    rows = [[*m("Surname", "Eze"), *m("First name", "Chukwuemeka")], [*m("AKA", "Emeka", "aka"), *m("DOB", "9.8.89", dob="1989-08-09")], [*m("Prison No", "A3097EH", "pn"), *m("Prison", "Highdown", cp="HMP High Down")], [*m("Release", "11.12.26 (ARD)", crd="2026-12-11", crt="ARD"), *m("Sentence", "3 yrs 4 mths", "csl")], [*m("NI No", "OA 12 90 45 D", ni="OA129045D"), *m("Tel", "In custody")], m("Referral reason", "Prior to custody lived with sister at 8 Woodlands Way, Epping. She has moved to Leeds.", "re"), [*m("Veteran", "Yes / ~~No~~", af=True), *m("Consent", "Yes / ~~No~~", cg=True)], [*m("Referred by", "Alasdair Munro", rn="Alasdair Munro"), *m("Role", "Resettlement lead", "rr")], [*m("Phone", "020 7946 0455", "rp"), *m("Date", "26.10.26", rd="2026-10-26")]]
    m.g(n="Chukwuemeka Eze", ag="prison")
    m.lenient += ["lsa", "loss", "rg"]
    m.send("Alasdair Munro <alasdair.munro@highdown.example>", "homelessness@eppingforest.example", "prisoner referral Eze A3097EH", "Form attached\n", attach=[("form.rtf", rtf("".join(rrow(r, w) for r in rows)), RTF)])


def rtf_prose():
    m = M("rtf-memo-prose", "rtf", "hand-made RTF", "a memo: To, From, Date, Re, then paragraphs", lenient=["sit", "loss", "op", "sup", "lcg", "lcd", "rt", "via"])
    body = "".join(rp(x) for x in ("MEMORANDUM", "To:\tHousing Options, Harlow Council", "From:\tDeborah Quist, Social Worker, Adult Mental Health, 01632 960615", "Date:\t18 November 2026", "Re:\tMr Julian Okoro, born 03/03/1978", "", "Mr Okoro has asked me to refer him and signed a consent form on 17 November. He rents a bedsit at 26 Colt Hatch, Harlow. His landlord, Mr P Stavros, is taking the house back and the notice ends on 9 January 2027, so he is threatened with homelessness.", "He has schizophrenia, well controlled. He does not drink or use drugs. His telephone number is 07700 900616.", "Deborah Quist"))
    m.g(rn="Deborah Quist", rr="Social Worker", rp="01632 960615", rd="2026-11-18", n="Julian Okoro", dob="1978-03-03", cg=True, cm="written", cd="2026-11-17", ad="26 Colt Hatch, Harlow", land="Mr P Stavros", hd="2027-01-09", hs="threatened", mh="schizophrenia, well controlled", sub="does not drink or use drugs", ph="07700 900616", re="His landlord, Mr P Stavros, is taking the house back and the notice ends on 9 January 2027", ag="social_services")
    m.lenient += ["re", "au", "rg", "ag"]
    m.send("Deborah Quist <deborah.quist@eput.example>", "housing.options@harlow.example", "Memo: duty to refer", "Memo attached.\n\nD Quist", attach=[("memo.rtf", rtf(body), RTF)])


def rtf_dashes():
    m = M("rtf-labels-then-lines", "rtf", "hand-made RTF", "labels followed by underscores and the answer typed over, several a line", lenient=["sit", "cs"])
    body = "".join(rp(x) for x in ("Referral of client who is / may become homeless", "Client's name ___Orla Wetherby______ DOB __27/08/1991__ Sex __F__", "Address __2 Church Lane, Bocking__________________", "Tel __07700 900377____ Email __orla.w@mail.example__", "Reason for referral __Lodger agreement ended, landlady has given her until 28 November__", "Date homeless __28/11/26__  Local authority __Braintree__", "Mental health __Anxiety__ Alcohol / drugs __No__", "Consent (please circle)   ^^YES^^    NO      Verbal / ^^Written^^", "Referrer's name __Stuart Penfold__ Agency __CGL Essex__ Tel __01632 960378__", "Date __11/11/26__"))
    m.g(n="Orla Wetherby", dob="1991-08-27", sex="F", ad="2 Church Lane, Bocking", ph="07700 900377", em="orla.w@mail.example", re="Lodger agreement ended, landlady has given her until 28 November", hd="2026-11-28", au="Braintree", mh="Anxiety", sub="No", cg=True, cm="written", rn="Stuart Penfold", rg="CGL Essex", rp="01632 960378", rd="2026-11-11", ag="other")
    m.lenient += ["hs", "ag", "sub"]
    m.send("Stuart Penfold <s.penfold@cgl.example>", "housingoptions@braintree.example", "Client referral OW", "Please see attached duty to refer, thanks Stu", attach=[("Duty to refer OW.rtf", rtf(body), RTF)])


def rtf_word():
    m = M("rtf-office-block-first", "rtf", "hand-made RTF", "office-use block first with its own dates and reference, then the form", lenient=["sit"])
    rows = [["FOR OFFICE USE: Date received", "12/10/2026"], ["FOR OFFICE USE: Logged by", "K. Hume"], m("Date of referral", "9 October 2026", rd="2026-10-09"), m("Name of referee (person being referred)", "Nikolai Brandt", n="Nikolai Brandt"), m("D.O.B.", "25/05/1969", dob="1969-05-25"), m("Contact number", "07700 900282", "ph"), m("Nature of housing difficulty", "Owner occupier; mortgage lender has possession order for 3 December", "re"), m("Address", "60 Ravensdale, Basildon SS16 5HU", "ad"), m("Threatened with homelessness", "Yes", hs="threatened"), m("Eviction date", "3 December 2026", hd="2026-12-03"), m("Referring officer", "Priti Chandra", rn="Priti Chandra"), m("Employer", "Citizens Advice South Essex", rg="Citizens Advice South Essex"), m("Officer's e-mail", "priti@casouthessex.example", "rm"), m("Client signed consent?", "Signed 9 October 2026", cg=True, cm="written", cd="2026-10-09")]
    m.g(ag="other")
    m.g(rr="Caseworker")
    m.lenient += ["save", "ag"]
    m.kinds = ["referral", "retention_request"]
    m.send("Priti Chandra <priti@casouthessex.example>", "housing.solutions@basildon.example", "Referral for help - mortgage possession", "Dear Housing Solutions,\n\nPlease see attached duty to refer form.\n\nPriti Chandra\nCaseworker", attach=[("Referral form - NB.rtf", rtf("".join(rrow(r, [3600, 5600], borders=False) for r in rows)), RTF)])


def rtf_unicode():
    m = M("rtf-unicode-boxes", "rtf", "hand-made RTF", "Unicode boxes written as escapes, accents, needs list", lenient=["sit"])
    body = rp("**Peterborough – Duty to Refer**") + "".join(rp(x) for x in ("Name: José Ferreira Gonçalves", "Date of birth: 30.01.1984", "Phone: +44 7700 900461", "Language: Portuguese", "Interpreter: ☒ Yes ☐ No", "Situation: ☒ Rough sleeping ☐ Sofa surfing ☐ Hostel ☐ Own tenancy", "Needs: ☐ Mental health ☒ Alcohol ☒ Physical health ☐ Drugs ☒ Employment", "Reason: Farm work ended and the tied caravan with it", "Consent: ☒ Yes ☐ No     Type: ☐ Written ☒ Verbal", "Referred by: Zoë Llewellyn (Street Outreach Nurse, Light Project)", "Tel: 01632 960462", "Date: 06.10.26"))
    m.g(n="José Ferreira Gonçalves", dob="1984-01-30", ph="+44 7700 900461", lang="Portuguese", itp=True, rs=True, sup=["Alcohol", "Physical health", "Employment"], re="Farm work ended and the tied caravan with it", cg=True, cm="oral", rn="Zoë Llewellyn", rr="Street Outreach Nurse", rg="Light Project", rp="01632 960462", rd="2026-10-06", ag="other")
    m.lenient += ["au", "hs", "ag", "nfa", "loss"]
    m.send("Zoë Llewellyn <zoe@lightproject.example>", "housing.needs@peterborough.example", "DTR JFG", "see attached", attach=[("DTR JFG.rtf", rtf(body), RTF)])


def book(cells, widths=(30, 40), merges=(), second=None):
    import openpyxl
    wb = openpyxl.Workbook()
    ws = wb.active
    ws.title = "Referral"
    for at, v in cells.items():
        ws[at] = v
    for i, w in enumerate(widths):
        ws.column_dimensions["ABCDEFGH"[i]].width = w
    for r in merges:
        ws.merge_cells(r)
    if second:
        s = wb.create_sheet(second[0])
        for row in second[1]:
            s.append(row)
    out = io.BytesIO()
    wb.save(out)
    return fixed_zip(out.getvalue())


def xlsx_form():
    import datetime
    m = M("xlsx-prevention-form-lists-sheet", "xlsx", "openpyxl", "a form in columns B and D, true dates, a second sheet of list values", lenient=["sit"])
    c = {"A1": "Homelessness Prevention – agency referral", "A3": "Agency", "B3": "Probation Service", "C3": "Officer", "D3": "Saskia Dunmore", "A4": "Officer email", "B4": "saskia.dunmore@probation.example", "C4": "Officer phone", "D4": "01632 960564", "A6": "Client surname", "B6": "Abbott", "C6": "Client first name", "D6": "Leroy", "A7": "Client DOB", "B7": datetime.date(1985, 4, 12), "C7": "CRN", "D7": "P992034", "A8": "Client mobile", "B8": "07700 900565", "C8": "Client email", "D8": None,
         "A9": "Current address", "B9": "Basement flat, 90 Ceylon Road, Westcliff SS0 7HS", "A10": "Tenure", "B10": "Private rented", "A11": "Risk of homelessness from", "B11": datetime.date(2026, 12, 19), "A12": "Reason", "B12": "Landlord has served s21, rent increase not affordable", "A13": "RoSH", "B13": "Low", "A14": "Consent?", "B14": "Yes", "C14": "Consent date", "D14": datetime.date(2026, 10, 27), "A15": "Date sent", "B15": datetime.date(2026, 10, 28)}
    m.g(rg="Probation Service", ag="probation", rn="Saskia Dunmore", rm="saskia.dunmore@probation.example", rp="01632 960564", n="Leroy Abbott", dob="1985-04-12", crn="P992034", ph="07700 900565", ad="Basement flat, 90 Ceylon Road, Westcliff SS0 7HS", sit="Private rented", hd="2026-12-19", re="Landlord has served s21, rent increase not affordable", rl="low", cg=True, cd="2026-10-27", rd="2026-10-28")
    m.lenient += ["hs"]
    m.send("Saskia Dunmore <saskia.dunmore@probation.example>", "housingsolutionsteam@southend.example", "Agency referral", "Spreadsheet attached as per your website.\n\nSaskia", attach=[("agency referral.xlsx", book(c, (26, 40, 20, 24), second=("Lists", [["Agencies", "RoSH"], ["Probation Service", "Low"], ["HMP", "Medium"], ["DWP", "High"]])), XLSX)])


def xlsx_rows():
    m = M("xlsx-one-row-a-person", "xlsx", "openpyxl", "a prison's weekly list: one row a person, shared details above", lenient=["sit", "cs"])
    import datetime
    rows = {"A1": "HMP Chelmsford – weekly DTR list for Colchester", "A2": "Completed by:", "B2": "Jacinta Okello, Housing Officer, 01632 960230", "A3": "Date:", "B3": datetime.date(2026, 11, 6)}
    heads = ["Surname", "Forename", "Prison No", "DOB", "Release date", "Reason for referral", "Consent (Y/N)", "Veteran (Y/N)"]
    people = [["Harkness", "Duncan", "A1452FJ", datetime.date(1982, 3, 14), datetime.date(2026, 12, 28), "Sofa surfing before custody, hosts unwilling", "Y", "N"], ["Malik", "Zubair", "A7730EF", datetime.date(1995, 7, 1), datetime.date(2027, 1, 4), "Parents will not have him back after offence against family", "Y", None]]
    for i, r in enumerate([heads] + people):
        for j, v in enumerate(r):
            rows["ABCDEFGH"[j] + str(5 + i)] = v
    m.g(n="Duncan Harkness", pn="A1452FJ", dob="1982-03-14", crd="2026-12-28", re="Sofa surfing before custody, hosts unwilling", cg=True, af=False, cp="HMP Chelmsford", ag="prison", rn="Jacinta Okello", rr="Housing Officer", rp="01632 960230", rd="2026-11-06", au="Colchester")
    m.another("consent", "agency", "referrer", "referral_date", "authority")
    m.g(n="Zubair Malik", pn="A7730EF", dob="1995-07-01", crd="2027-01-04", re="Parents will not have him back after offence against family", cp="HMP Chelmsford")
    m.lenient += ["rg", "au", "hs"]
    m.send("Housing Officer HMP Chelmsford <housing@chelmsfordprison.example>", "dutytorefer@colchester.example", "DTR weekly list", "Two this week.\n\nJacinta", attach=[("DTR Colchester wk45.xlsx", book(rows, (16, 16, 12, 12, 12, 40, 10, 10)), XLSX)])


def xlsx_merged():
    m = M("xlsx-merged-blocks-label-above", "xlsx", "openpyxl", "merged cells, label in the row above its answer, answers as text", lenient=["sit"])
    c = {"A1": "DUTY TO REFER – SAFEGUARDING ADULTS", "A3": "NAME", "C3": "DATE OF BIRTH", "A4": "Philomena Garside", "C4": "10th of June 1953", "A5": "TELEPHONE", "C5": "NHS NUMBER", "A6": "01632 960 883", "C6": "512 330 9874", "A7": "ADDRESS", "A8": "17a The Street, Takeley CM22 6QR", "A9": "REASON FOR REFERRAL", "A10": "Hoarding; environmental health prohibition order takes effect 4 Jan", "A11": "CONSENT", "C11": "DATE OF CONSENT", "A12": "Given in writing", "C12": "20/11/26", "A13": "SOCIAL WORKER", "C13": "PHONE", "A14": "Lorcan Byrne", "C14": "01632 960884"}
    m.g(n="Philomena Garside", dob="1953-06-10", ph="01632 960 883", nhs="5123309874", ad="17a The Street, Takeley CM22 6QR", re="Hoarding; environmental health prohibition order takes effect 4 Jan", cg=True, cm="written", cd="2026-11-20", rn="Lorcan Byrne", rr="Social Worker", rp="01632 960884", ag="social_services")
    m.lenient += ["rr", "hd", "rsum"]
    m.send("Lorcan Byrne <lorcan.byrne@essexasc.example>", "Housingoptions@uttlesford.example", "DtR PG", "Attached, regards Lorcan", attach=[("PG DtR.xlsx", book(c, (24, 24, 24, 24), merges=("A1:D1", "A7:D7", "A8:D8", "A9:D9", "A10:D10")), XLSX)])


def all_():
    for f in (odt_council, odt_four, odt_paragraphs, odt_header, odt_numbers, odt_list, odt_libre, odt_libre_two, rtf_delius, rtf_table, rtf_four, rtf_prose, rtf_dashes, rtf_word, rtf_unicode, xlsx_form, xlsx_rows, xlsx_merged):
        f()


if __name__ == "__main__":
    all_()
