"""Third set, last dozen: forms with guidance left in, fields to fill, an abuser beside the client, two people in one mail."""
from datetime import datetime
from third_kit import *


def acroform(title, rows):
    """A form with fields: label above, the answer is the field's value."""
    from reportlab.pdfgen import canvas
    f = io.BytesIO()
    c = canvas.Canvas(f, pagesize=(595, 842), invariant=1)
    c.setFont("Helvetica-Bold", 13)
    c.drawString(40, 800, title)
    c.setFont("Helvetica", 9)
    y = 770
    for n, row in enumerate(rows):
        if isinstance(row, str):
            c.setFont("Helvetica-Bold", 10)
            c.drawString(40, y, row)
            c.setFont("Helvetica", 9)
            y -= 16
            continue
        w = 515 // len(row)
        tall = 40 if any(len(v) > 60 for _, v in row) else 16
        for i, (label, value) in enumerate(row):
            c.drawString(40 + w * i, y, label)
            c.acroForm.textfield(name="f%d_%d" % (n, i), value=value, x=40 + w * i, y=y - tall - 4, width=w - 10, height=tall, fontSize=9, borderWidth=0.5, fieldFlags="multiline" if tall > 16 else "")
        y -= tall + 20
    c.save()
    with tempfile.TemporaryDirectory() as d:
        open(d + "/a.pdf", "wb").write(f.getvalue())
        subprocess.run(["qpdf", "--deterministic-id", "--object-streams=generate", "--compress-streams=y", "--decode-level=generalized", d + "/a.pdf", d + "/b.pdf"], check=True)
        return open(d + "/b.pdf", "rb").read()


def run():
    p = P()
    f = docx("*Bluebird Women's Centre with the Probation Service", "*Housing referral", [
        ["*Client", "*Person causing harm (if any)"], ["Name: " + p("Tamsin Rowbotham", "person.name"), "Name: Scott Varley"], ["DOB: " + p("23/04/1987", "person.date_of_birth=1987-04-23"), "DOB: 02/12/1982"],
        ["Address: " + p("Refuge in Essex – address not to be shared", "un:Address"), "Address: 17 Nansen Rd, Harlow CM19 9ZZ"], ["Tel (safe): " + p("07700 900 194", "person.phone"), "Relationship to client: ex husband"], ["CRN: " + p("X330715", "person.crn"), "Bail / custody: on bail"]],
        [["*Domestic abuse?", p("Yes", "needs.domestic_abuse")], ["*Areas that are not safe", p("Harlow, Epping, Waltham Abbey", "risk.excluded_areas")], ["*Chosen council", p("Colchester", "authority")], ["*Why there", p("No links. She needs to be away from Harlow and her support worker is in Colchester.", "local_connection.reason_elsewhere")],
         ["*Housing need", p("Refuge space ends 8 January 2027. She cannot go home.", "reason", "homeless_date=2027-01-08")], ["*Children with her", p("Maisie Varley, 13/09/2016")], ["*Health", p("Anxiety and panic attacks (citalopram)", "needs.mental_health")],
         ["*Order", p("Community order, shoplifting, 12 months from 4 September 2026", "custody.status=community_order", "custody.offence=shoplifting", "custody.sentence_length=12 months", "custody.sentence_date=2026-09-04")],
         ["*Consent", "☒ verbal  ☐ written  ☐ refused" + p("", "consent.given=true", "consent.method=oral")]],
        [["*Completed by", p("Georgie Pascoe", "referrer.name")], ["*Job", p("Probation Officer", "referrer.role", "agency=probation")], ["*Email", p("georgie.pascoe@probation.example", "referrer.email")], ["*Date", p("12 Nov 2026", "referral_date=2026-11-12")]])
    p.hh("", "Maisie Varley", "Children", "2016-09-13")
    put("safe-columns", "georgie.pascoe@probation.example", "Confidential: housing referral TR", "Please do not share the client's whereabouts. Referral attached.\n\nGeorgie\n", [p], "docx", "client left, person causing harm right, the same labels", file=f, filename="TR referral.docx",
        lenient=["homeless_date", "homeless_status", "housing.situation", "housing.loss_reason", "person.address", "local_connection.grounds", "local_connection.details", "referrer.organisation", "custody.sentence_length", "custody.sentence_date", "unmapped"])

    p = P()
    f = docx("*HMP Thameside – Duty to Refer Template", "Guidance: complete all sections. Referrals should be sent no later than 56 days before release. Do not send without the person's agreement. Delete this line.", "*Part A – Who is being referred", [
        ["Full name", p("Aurelio Banks", "person.name")], ["Alias", p("“Ray”", "person.known_as=Ray")], ["Date of birth (dd/mm/yyyy)", p("16/03/1993", "person.date_of_birth=1993-03-16")], ["Prison number (e.g. A1234BC)", p("A7019ER", "person.prison_number")], ["Contact details on release", "Click or tap here to enter text."],
        ["Ethnicity", p("Mixed White & Black Caribbean", "person.ethnicity")], ["Religion", "Choose an item."]], "*Part B – Release", [
        ["Date of release", p("14/01/2027", "custody.release_date=2027-01-14", "custody.prison=HMP Thameside")], ["Type of release (ARD / CRD / HDC / Parole)", p("ARD", "custody.release_type")], ["On licence after release?", p("Yes until 14/07/2027", "un:On licence after release")], ["Name of probation officer", p("Carol Whitmarsh", "lead.name")], ["Probation officer's email", p("carol.whitmarsh@probation.example", "lead.email")], ["Probation officer's phone", "Click or tap here to enter text."]],
        "*Part C – Housing", [["Was the person homeless before prison? (Yes/No)", p("No", "un:Was the person homeless before prison")], ["Address before prison (include postcode)", p("Flat 11, Beacon House, Grays RM17 9ZZ", "person.last_settled_address")], ["Reason this cannot be returned to", p("Evicted October 2026, arrears of £3,480 to Thurrock Homes", "housing.loss_reason", "housing.arrears=£3,480", "housing.landlord=Thurrock Homes")], ["Name of local authority", p("Thurrock Council", "authority=Thurrock")],
        ["Connection to that authority (live / work / family)", p("Lived there since 2009; parents in Tilbury", "local_connection.details", "local_connection.grounds=residence|family")]],
        "*Part D – Needs and risk", [["Substance use", p("Spice while in custody, wants help", "needs.substance_misuse")], ["Mental health", "N/A"], ["Physical health", "N/A"], ["Is there risk to staff?", p("No", "risk.to_staff")], ["Has the person ever committed arson?", p("No", "risk.arson")]],
        "*Part E – Declaration", [["I agree to my information being shared with the local authority named above", "☒ Yes  ☐ No" + p("", "consent.given=true")], ["Signed", "A. Banks"], ["Date", p("13/11/2026", "consent.date=2026-11-13")]], [["Form completed by", p("Jodie Strang, Housing Lead", "referrer.name=Jodie Strang", "referrer.role=Housing Lead", "agency=prison")], ["Email", p("jodie.strang@prisons.example", "referrer.email")]])
    put("guidance-left-in", "jodie.strang@prisons.example", "A7019ER Banks DTR Thurrock", "Hi,\n\nDuty to refer for Mr Banks as attached. Probation are copied in.\n\nRegards,\nJodie Strang\nHousing Lead | HMP Thameside\n", [p], "docx", "parts with guidance and placeholders left in", file=f, filename="DTR Template - Banks.docx",
        lenient=["consent.method", "reason", "homeless_status", "referrer.organisation", "local_connection.grounds", "custody.status", "needs.mental_health", "needs.physical_health", "housing.landlord"])

    p = P()
    f = docx("*No Recourse and Families Team", "*Referral to housing authority – status granted", [["*CASE DETAILS"], ["Our ref", p("NRF/26/0418", "external_reference"), "Date", p("11/11/2026", "referral_date=2026-11-11")], ["Main client", p("Mr Yonas Gebremedhin", "person.name=Yonas Gebremedhin"), "Born", p("01/01/1989", "person.date_of_birth=1989-01-01")],
        ["Nationality", p("Eritrean", "person.nationality"), "Status", p("Refugee, granted 20/10/2026", "person.immigration_status")], ["NRPF?", p("No", "person.public_funds=true"), "Interpreter", p("Yes – Tigrinya", "person.interpreter_needed=true", "person.language=Tigrinya")], ["Mobile", p("07700 900 537", "person.phone"), "Email", "none"],
        ["*HOUSEHOLD"], ["Name", "Relationship", "Born", "School"], ["Selam Gebremedhin", "Wife", "05/06/1992", ""], ["Dawit Gebremedhin", "Son", "19/08/2020", "Abbey Primary"],
        ["*HOUSING"], ["Where now", p("Children Act accommodation, 32 Mawson Rd, Cambridge CB1 9ZZ", "person.address=32 Mawson Rd, Cambridge CB1 9ZZ")], ["Ends", p("09/12/2026", "homeless_date=2026-12-09")], ["Why", p("Family now have recourse to public funds so our funding stops.", "reason")], ["Council", p("Cambridge City Council", "authority=Cambridge")],
        ["*WORKER"], ["Name", p("Philippa Nunn", "referrer.name"), "Role", p("Social Worker", "referrer.role", "agency=social_services")], ["Tel", p("01632 960 655", "referrer.phone"), "Family consent", p("Yes, via interpreter 10/11/2026", "consent.given=true", "consent.date=2026-11-10")]])
    p.hh("", "Selam Gebremedhin", "Wife", "1992-06-05")
    p.hh("", "Dawit Gebremedhin", "Son", "2020-08-19")
    put("status-granted", "philippa.nunn@county.example", "Referral - YG and family - NRF/26/0418", "Dear Housing,\n\nPlease see attached.\n\nPhilippa Nunn\n", [p], "docx", "one table with bands, a grid of the household inside it", file=f, filename="NRF-26-0418.docx",
        lenient=["homeless_status", "housing.situation", "housing.loss_reason", "person.address", "consent.method", "referrer.team", "referrer.organisation"])

    p = P()
    f = acroform("Duty to Refer: HMP Ranby", ["Person in custody", [("First name", "Mitchell"), ("Last name", p("Oxenham", "person.name=Mitchell Oxenham")), ("Date of birth", p("20/10/1984", "person.date_of_birth=1984-10-20"))], [("Prison number", p("A4082DW", "person.prison_number")), ("CRN", p("P719934", "person.crn")), ("National Insurance number", p("QQ 60 32 15 C", "person.ni_number=QQ603215C"))],
        [("Release date", p("08/12/2026", "custody.release_date=2026-12-08", "custody.prison=HMP Ranby")), ("Sentence length", p("22 months", "custody.sentence_length")), ("Main offence", p("Handling stolen goods", "custody.offence"))], [("Last address outside", p("2 Station Rd, March, PE15 9ZZ", "person.last_settled_address")), ("Who was it with?", p("Ex-wife", "un:Who was it with"))],
        [("What makes them homeless on release?", p("Divorced while in custody. Ex-wife is sole tenant and he has nowhere else he can go.", "reason"))], "Needs", [("Health conditions", p("Crohn's disease", "needs.physical_health")), ("Substances", p("None", "needs.substance_misuse"))], [("Staff safety", p("No concerns", "risk.to_staff")), ("Risk of serious harm", p("Low", "risk.level=low"))],
        "Where to", [("Local authority", p("Fenland", "authority")), ("Local connection", p("Born and lived in March until custody", "local_connection.details", "local_connection.grounds=residence"))], "About you", [("Your name", p("Bilal Shah", "referrer.name")), ("Your job", p("Prison Offender Manager", "referrer.role", "agency=prison")), ("Your telephone", p("01632 960 801", "referrer.phone"))],
        [("Consent (Yes/No)", p("Yes", "consent.given")), ("How given", p("In writing", "consent.method=written")), ("Date of consent", p("02/11/2026", "consent.date=2026-11-02"))]])
    put("ranby-fields", "bilal.shah@prisons.example", "DTR Fenland", "DTR attached\n", [p], "pdf", "form fields under their labels, three or two a row", writer="reportlab AcroForm", file=f, filename="DTR_fillable_Oxenham.pdf",
        lenient=["homeless_status", "custody.status", "housing.loss_reason", "local_connection.grounds", "referrer.organisation", "housing.situation"])

    p = P()
    f = pdf("*Larkfield Centre – inpatient mental health", "*Discharge planning: notification to housing", [["Ward", p("Juniper Ward", "un:Ward")], ["Patient", p("Desmond Quartey", "person.name")], ["DOB", p("18.01.1975", "person.date_of_birth=1975-01-18")], ["NHS no.", p("999 306 1178", "person.nhs_number=9993061178")], ["Status under MHA", p("Section 3", "un:Status under MHA")],
        ["Home address", p("NFA", "person.no_fixed_abode=true")], ["Last tenancy", p("23 Bartholomew Court, Huntingdon PE29 9ZZ, ended 2024", "person.last_settled_address=23 Bartholomew Court, Huntingdon PE29 9ZZ")], ["Patient's mobile", p("07700 900 772", "person.phone")], ["If no answer", p("ring the ward office 01632 960 233", "person.contact_via")],
        ["Nearest relative", p("Abena Quartey (sister) 07700 900 773", "un:Nearest relative")], ["Diagnosis", p("Schizoaffective disorder; depot every 4 weeks", "needs.mental_health")], ["Physical problems", p("High blood pressure", "needs.physical_health")], ["Alcohol and drugs", p("None since admission", "needs.substance_misuse")],
        ["Risk", p("History of fire setting when unwell (2021). No violence.", "risk.summary", "risk.arson=true")], ["Planned discharge", p("7 December 2026, homeless from that day", "homeless_date=2026-12-07", "un:Planned discharge")], ["Authority", p("Huntingdonshire District Council", "authority=Huntingdonshire")], ["Why this authority", p("Lived in Huntingdon 20 years", "local_connection.details", "local_connection.grounds=residence")],
        ["Care co-ordinator", p("Jolyon Beck, Huntingdon CMHT", "other_professionals")], ["Referrer", p("Staff Nurse Mei-Lin Tan", "referrer.name=Mei-Lin Tan", "referrer.role=Staff Nurse", "agency=hospital")], ["Referrer email", p("meilin.tan@nhs.example", "referrer.email")], ["Patient consents", p("Yes, signed 12.11.2026", "consent.given=true", "consent.method=written", "consent.date=2026-11-12")]], widths={2: [130, 370]}, grid=False)
    put("juniper-no-lines", "meilin.tan@nhs.example", "Housing notification - DQ", "Dear all,\nNotification attached.\nMei-Lin\n", [p], "pdf", "two columns without lines", file=f, filename="DQ housing.pdf",
        lenient=["homeless_status", "reason", "lead.name", "risk.arson", "housing.situation", "housing.loss_reason", "other_professionals", "referrer.organisation", "referrer.team", "person.address"])

    p = P()
    f = convert(docx("*YOUTH CUSTODY SERVICE", "*Resettlement: referral to local housing authority", [["*Establishment", p("HMYOI Wetherby", "custody.prison")], ["*Child's full name", p("Reece Tunnicliffe", "person.name")], ["*Child's date of birth", p("03/12/2008", "person.date_of_birth=2008-12-03")], ["*Custody number", p("A9951FW", "person.prison_number")], ["*Early / mid / late release date", p("Mid 11/12/2026", "custody.release_date=2026-12-11")],
        ["*Order", p("DTO, 8 months", "custody.sentence_length=8 months", "un:Order=DTO, 8 months")], ["*Home before custody", p("Grandparents, 4 Viking Way, Basildon SS16 9ZZ", "person.last_settled_address=4 Viking Way, Basildon SS16 9ZZ")], ["*Why child cannot live there", p("Grandfather very ill, no room with carers staying", "reason")], ["*Preferred area", p("Basildon", "un:Preferred area")], ["*Special educational needs", p("EHCP, speech and language", "un:Special educational needs")],
        ["*Looked after child", p("No", "un:Looked after child")], ["*YOT worker in community", p("Lorna Fitch, Essex YJS, 01632 960 318", "un:YOT worker in community")], ["*Caseworker sending this", p("Amir Delgado", "referrer.name", "agency=youth_custody")], ["*Caseworker tel / email", p("01632 960 319 / amir.delgado@youthcustody.example", "referrer.phone=01632 960 319", "referrer.email=amir.delgado@youthcustody.example")], ["*Child agrees", p("Yes", "consent.given")], ["*Date sent", p("10/11/2026", "referral_date=2026-11-10")]]), "docx", "doc")
    put("youth-custody-doc", "amir.delgado@youthcustody.example", "R.T. - release 11 Dec", "Referral attached for a child due out 11 December.\n", [p], "doc", "one pair a row, the worker outside beside the one who sends", file=f, filename="RT resettlement.doc",
        lenient=["lead.name", "lead.phone", "other_professionals", "authority", "homeless_status", "housing.loss_reason", "custody.status", "custody.release_type", "referrer.role", "needs.support", "custody.sentence_length", "housing.situation", "referrer.organisation"])

    p = P()
    f = rtf("*Peterborough Probation - Housing form", [["*Name:", p("Grant Lovelock", "person.name"), "*DOB:", p("27-6-78", "person.date_of_birth=1978-06-27")], ["*CRN:", p("M448102", "person.crn"), "*Phone:", p("07700 900 289", "person.phone")], ["*Address:", p("15 Star Road, Peterborough PE1 9ZZ", "person.address"), "*Tenure:", p("Lodger", "housing.situation")], ["*Leaving date:", p("20-12-26", "homeless_date=2026-12-20"), "*RoSH:", p("Medium", "risk.level=medium")]],
        "*Why is a referral being considered?", p("Asked to leave by the householder because of late nights.", "reason"), "*Has the person on probation consented to a referral under the Homelessness Reduction Act?", p("No – he does not want the council to be told about his conviction. Refused on 10-11-26.", "consent.given=false"), "*Officer:", p("Delia Sarkis, Probation Officer, 01632 960 075", "referrer.name=Delia Sarkis", "referrer.role=Probation Officer", "referrer.phone=01632 960 075", "agency=probation"))
    put("not-agreed", "delia.sarkis@probation.example", "GL housing form", "For information, as our manager has asked us to send these even where they say no.\n\nDelia\n", [p], "rtf", "four columns, then questions; consent refused", file=f, filename="GL.rtf", review=True,
        lenient=["homeless_status", "housing.loss_reason", "consent.date", "referrer.organisation", "referrer.team", "housing.situation"])

    p = P()
    f = convert(docx("*CHILDREN AND FAMILIES ASSESSMENT TEAM", "*Request for housing help (duty to refer)", "*Parent 1", [["First name", "Danielle"], ["Last name", p("Sutcliffe-Obi", "person.name=Danielle Sutcliffe-Obi")], ["Date of birth", p("13/07/1995", "person.date_of_birth=1995-07-13")], ["Telephone", p("07700 900 416", "person.phone")]],
        "*Parent 2", [["First name", "Emeka"], ["Last name", "Obi"], ["Date of birth", "30/03/1993"], ["Telephone", "07700 900 417"]], "*Children", [["Name", "Date of birth"], ["Kian Sutcliffe", "22/05/2014"], ["Ada Obi", "09/10/2023"]],
        "*Home", [["Family's address", p("Flat 3, 18 Kings Road, Chelmsford CM1 9ZZ", "person.address")], ["Landlord", p("Mr P Grange (private)", "housing.landlord")], ["What is wrong", p("Possession order made, must leave by 3 December 2026. Owe £1,875 after hours were cut.", "reason", "housing.arrears=£1,875", "homeless_date=2026-12-03")], ["Rough sleeping risk tonight", p("No", "rough_sleeping")]],
        "*Worker", [["Name and team", p("Toby Ainsley, Assessment Team 2", "referrer.name=Toby Ainsley", "referrer.team=Assessment Team 2", "agency=social_services")], ["Telephone", p("01632 960 346", "referrer.phone")], ["Parents' consent to this referral", p("Yes, both, verbal", "consent.given=true", "consent.method=oral")]]), "docx", "odt")
    p.hh("", "Emeka Obi", None, "1993-03-30")
    p.hh("", "Kian Sutcliffe", "Children", "2014-05-22")
    p.hh("", "Ada Obi", "Children", "2023-10-09")
    put("two-parents", "toby.ainsley@county.example", "Sutcliffe-Obi", "Please see attached, thank you.\n\nToby Ainsley\nSocial Worker\n", [p], "odt", "a small table for each parent, children in a grid", file=f, filename="Sutcliffe-Obi.odt",
        lenient=["household", "homeless_status", "homeless_date", "housing.arrears", "housing.loss_reason", "housing.situation", "referrer.role", "referrer.organisation", "referrer.team"])

    p = P()
    rows = [["VETERANS' GATEWAY EAST", ""], ["Duty to refer – serving and ex-service", ""], ["Referral date", datetime(2026, 11, 13)], ["", ""], ["1. Person", ""], ["Name", p("Ewan Carrick", "person.name")], ["Date of birth", datetime(1983, 8, 30)], ["Served with", p("RAF Regiment 2002-2014", "person.armed_forces=true", "un:Served with=RAF Regiment 2002-2014")], ["Mobile", p("07700 900 653", "person.phone")], ["E-mail", p("ewan.carrick@mail.example", "person.email")], ["Sleeping where", p("Car, Two Tree Island car park", "un:Sleeping where")],
            ["Sleeping rough?", p("Yes", "rough_sleeping")], ["Homeless since", datetime(2026, 10, 19)], ["Cause", p("Job with tied cottage ended", "reason")], ["Council", p("Southend on Sea City Council", "authority=Southend-on-Sea")], ["", ""], ["2. Needs", ""], ["Mental health", p("PTSD, with Op Courage", "needs.mental_health")], ["Physical health", p("Bad knees", "needs.physical_health")], ["Alcohol / drugs", p("Drinks heavily some nights", "needs.substance_misuse")], ["Pets", p("Collie dog", "un:Pets")],
            ["", ""], ["3. Referred by", ""], ["Caseworker", p("Fiona Tregear", "referrer.name")], ["Number", p("01632 960 959", "referrer.phone")], ["Consent", p("Given verbally", "consent.given=true", "consent.method=oral")]]
    p("", "referral_date=2026-11-13", "person.date_of_birth=1983-08-30", "homeless_date=2026-10-19", "homeless_status=homeless")
    put("veteran-sheet", "fiona@vge.example", "Veteran sleeping in car", "Attached form. Can someone see him this week please.\n\nFiona\n", [p], "xlsx", "one sheet, true date cells", file=xlsx({"Form": rows}), filename="VGE DTR.xlsx",
        lenient=["agency", "referrer.organisation", "referrer.role", "housing.loss_reason", "housing.situation", "person.address", "person.no_fixed_abode"])

    p = P()
    items = [("Customer name", p("Lorraine Petty", "person.name")), ("Customer date of birth", p("11 May 1969", "person.date_of_birth=1969-05-11")), ("National Insurance number", p("QQ 50 19 44 A", "person.ni_number=QQ501944A")), ("Telephone", p("07700 900 147", "person.phone")), ("Address", p("Caravan 6, Seaview Park, Jaywick CO15 9ZZ", "person.address")),
             ("Why at risk", p("Park closes for winter on 6 January, owner will not let her stay", "reason")), ("Date at risk from", p("6 January 2027", "homeless_date=2027-01-06")), ("Benefits paid", p("UC, PIP daily living standard", "un:Benefits paid")), ("Health", p("Fibromyalgia", "needs.physical_health")), ("Local council", p("Tendring", "authority")),
             ("Agreed to referral", p("Yes", "consent.given")), ("Referred by", p("Imogen Vance, Disability Employment Adviser, Clacton Jobcentre", "referrer.name=Imogen Vance", "referrer.role=Disability Employment Adviser", "referrer.organisation=Clacton Jobcentre", "agency=jobcentre")), ("Office phone", p("01632 960 020", "referrer.phone"))]
    html = "<html><body><h3>Duty to Refer</h3><dl>" + "".join("<dt>%s</dt><dd>%s</dd>" % (escape(a), escape(b)) for a, b in items) + "</dl></body></html>"
    put("jobcentre-list", "imogen.vance@jobcentre.example", "Duty to Refer: Petty", "", [p], "html", "a definition list typed in the mail", html=html, lenient=["homeless_status", "housing.situation", "housing.loss_reason", "referrer.organisation", "referrer.team"])

    p, q = P(), P()
    both = ("agency=probation", "referrer.name=Wesley Udall", "referrer.role=Probation Practitioner", "referrer.phone=07700 900 668", "consent.given=true", "authority=Epping Forest")
    body = "Good afternoon\n\nI would like to refer two people to Epping Forest District Council under the duty to refer. Both have consented.\n\n1)\nName: " + p("Jermaine Catchpole", "person.name", *both) + "\nDate of birth: " + p("12/12/1985", "person.date_of_birth=1985-12-12") + "\nCRN: " + p("X612209", "person.crn") + "\nPhone: " + p("07700 900 031", "person.phone") + "\nAddress: " + p("Flat 8, Lindsey House, Loughton IG10 9ZZ", "person.address") + \
        "\nWhy: " + p("evicted for arrears on 25 November", "reason", "homeless_date=2026-11-25") + "\nRisk: " + p("low", "risk.level=low") + "\n\n2)\nName: " + q("Dominik Sroka", "person.name", *both) + "\nDate of birth: " + q("07/02/1998", "person.date_of_birth=1998-02-07") + "\nCRN: " + q("X584416", "person.crn") + "\nPhone: " + q("07700 900 032", "person.phone") + "\nAddress: " + q("none, sleeping in Epping Forest car parks", "rough_sleeping=true") + \
        "\nWhy: " + q("thrown out by parents in October", "reason") + "\nRisk: " + q("medium", "risk.level=medium") + "\n\nKind regards\n\nWesley Udall\nProbation Practitioner\nHarlow Probation Office\n07700 900 668\n"
    put("pair-in-mail", "wesley.udall@probation.example", "Two referrals", body, [p, q], "text", "two people, a numbered block each, one sender", lenient=["homeless_status", "homeless_date", "housing.loss_reason", "housing.situation", "referrer.organisation", "referrer.team", "person.no_fixed_abode", "risk.summary", "person.address"])

    p = P()
    body = "DUTY TO REFER - MATERNITY\n\nPatient...............: " + p("Ayesha Molyneux", "person.name") + "\nD.O.B.................: " + p("04/10/2003", "person.date_of_birth=2003-10-04") + "\nNHS No................: " + p("999 511 6203", "person.nhs_number=9995116203") + "\nMobile................: " + p("07700900822", "person.phone") + "\nDue / delivered.......: " + p("delivered 14/11/2026", "un:Due / delivered") + \
        "\nBaby..................: " + p("Idris Molyneux, boy") + "\nStaying at............: " + p("her aunt's, 50 Wharf Rd, Ely CB6 9ZZ", "person.address=50 Wharf Rd, Ely CB6 9ZZ") + "\nCan stay until........: " + p("30/11/2026", "homeless_date=2026-11-30") + "\nWhat happened.........: " + p("aunt's landlord will not allow a baby in the flat", "reason") + "\nPartner / father......: not involved\nSocial worker.........: " + p("Hugh Danvers, East Cambs family team", "other_professionals") + \
        "\nCouncil...............: " + p("East Cambridgeshire", "authority") + "\nConsent...............: " + p("yes (spoken)", "consent.given=true", "consent.method=oral") + "\nMidwife...............: " + p("Catrin Bevan", "referrer.name") + "\nBleep.................: 0917\nTel...................: " + p("01632 960 606", "referrer.phone") + "\nSent..................: " + p("16/11/2026", "referral_date=2026-11-16") + "\n"
    p("", "agency=hospital", "referrer.role=Midwife")
    p.hh("", "Idris Molyneux", "Baby", "2026-11-14")
    put("dot-leaders", "maternity.discharge@nhs.example", "Maternity DTR AM", body, [p], "text", "dot leaders between label and answer", lenient=["agency", "household", "homeless_status", "housing.situation", "housing.loss_reason", "referrer.role", "person.pregnant", "unmapped", "referrer.organisation", "referrer.team"])
