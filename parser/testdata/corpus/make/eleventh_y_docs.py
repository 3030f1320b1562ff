"""Referrals that are a letter or a report: eleventh-y, in docx, pdf, odt and rtf, and a partner's own reply that is none."""
import datetime
import io
import zipfile

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Pt
from odf.opendocument import OpenDocumentText
from odf.style import ParagraphProperties, Style, TextProperties
from odf.text import H, P
from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import ListFlowable, Paragraph, SimpleDocTemplate, Spacer

from eleventh_y_lib import Mail, slim

DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def word(m, paras, font="Arial", size=11):
    """A docx of paragraphs: (kind, text) with kind p, h, r (right), b (bullet), n (numbered), s (bold start before the colon)."""
    d = Document()
    st = d.styles["Normal"]
    st.font.name, st.font.size = font, Pt(size)
    for kind, s in paras:
        s = m.t(s)
        if kind == "h":
            q = d.add_paragraph()
            q.add_run(s).bold = True
        elif kind == "H":
            q = d.add_heading(s, 2)
        elif kind == "b":
            q = d.add_paragraph(s, style="List Bullet")
        elif kind == "n":
            q = d.add_paragraph(s, style="List Number")
        elif kind == "s":
            a, b = s.split(": ", 1)
            q = d.add_paragraph()
            q.add_run(a + ": ").bold = True
            q.add_run(b)
        else:
            q = d.add_paragraph()
            for i, l in enumerate(s.split("\n")):
                r = q.add_run(l)
                if i < s.count("\n"):
                    r.add_break()
            if kind == "r":
                q.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    d.core_properties.created = d.core_properties.modified = datetime.datetime(2026, 11, 1, 9)
    d.core_properties.author = d.core_properties.comments = ""
    b = io.BytesIO()
    d.save(b)
    return slim(b.getvalue())


def pdf(m, paras, font="Helvetica", size=10.5):
    base = ParagraphStyle("n", fontName=font, fontSize=size, leading=size * 1.3, spaceAfter=7)
    bold = {"Helvetica": "Helvetica-Bold", "Times-Roman": "Times-Bold", "Courier": "Courier-Bold"}[font]
    kinds = {"p": base, "h": ParagraphStyle("h", parent=base, fontName=bold, spaceBefore=6), "H": ParagraphStyle("H", parent=base, fontName=bold, fontSize=size + 4, leading=size * 1.8),
             "r": ParagraphStyle("r", parent=base, alignment=TA_RIGHT)}
    flow = []
    for kind, s in paras:
        s = m.t(s).replace("&", "&amp;").replace("\n", "<br/>")
        if kind == "b":
            flow.append(ListFlowable([Paragraph(s, base)], bulletType="bullet", start="•", leftIndent=14))
        elif kind == "s":
            a, b = s.split(": ", 1)
            flow.append(Paragraph("<b>%s:</b> %s" % (a, b), base))
        else:
            flow.append(Paragraph(s, kinds[kind]))
    b = io.BytesIO()
    SimpleDocTemplate(b, pagesize=A4, leftMargin=62, rightMargin=62, topMargin=56, bottomMargin=56, title="", author="", invariant=1).build(flow + [Spacer(1, 2)])
    return b.getvalue()


def odt(m, paras):
    d = OpenDocumentText()
    bold = Style(name="B", family="paragraph")
    bold.addElement(TextProperties(fontweight="bold"))
    right = Style(name="R", family="paragraph")
    right.addElement(ParagraphProperties(textalign="end"))
    d.styles.addElement(bold)
    d.styles.addElement(right)
    for kind, s in paras:
        for l in m.t(s).split("\n"):
            if kind == "H":
                d.text.addElement(H(outlinelevel=2, text=l))
            else:
                d.text.addElement(P(stylename={"h": bold, "r": right}.get(kind), text=l) if kind in "hr" else P(text=l))
        d.text.addElement(P(text=""))
    b = io.BytesIO()
    d.write(b)
    src, out = zipfile.ZipFile(b), io.BytesIO()
    with zipfile.ZipFile(out, "w") as z:
        for i in src.infolist():
            z.writestr(zipfile.ZipInfo(i.filename, (2026, 10, 7, 9, 0, 0)), src.read(i.filename), zipfile.ZIP_STORED if i.filename == "mimetype" else zipfile.ZIP_DEFLATED)
    return out.getvalue()


def rtf(m, paras):
    out = [r"{\rtf1\ansi\ansicpg1252\deff0\nouicompat\deflang2057{\fonttbl{\f0\fnil\fcharset0 Calibri;}}", r"{\*\generator Riched20 10.0.19041}\viewkind4\uc1 ", r"\pard\sa160\sl259\slmult1\f0\fs22\lang9 "]
    for kind, s in paras:
        s = m.t(s).replace("\\", "\\\\").replace("{", "\\{").replace("}", "\\}")
        s = "".join(c if ord(c) < 128 else "\\'%02x" % c.encode("cp1252")[0] for c in s).replace("\n", "\\line\n")
        if kind == "h":
            s = r"\b " + s + r"\b0"
        elif kind == "s":
            a, b = s.split(": ", 1)
            s = r"\b " + a + r":\b0  " + b
        elif kind == "t":
            s = s.replace("\t", r"\tab ")
        out.append(s + r"\par")
    return ("\n".join(out) + "\n}\n").encode("ascii")


def probation():
    m = Mail("docx-probation-letter", "Kirsty Ogden <kirsty.ogden@probation.example>", "homelessness@carlisle-district.example",
             "Letter re R Sowerby", "Mon, 2 Nov 2026 11:26:40 +0000", "docx", "python-docx",
             "a letter of prose, the subject line with name and number, mother and former landlord named", lenient=["rs", "sit", "op", "hs", "loss", "via", "lcd", "rsum", "ph", "mh", "cm"])
    m.body("Hi, letter attached for one of mine. Any queries I'm in the office Tues and Thurs.\n\nKirsty Ogden\n01632 960122\n")
    m.gold(ag="probation", cg="true", hs="homeless", lcg="residence;family")
    m.attach("Sowerby letter.docx", word(m, [
        ("r", "«ro|The Probation Service»\n«rt|Cumbria PDU»\nPortland Square\nCarlisle CA1 1PE"), ("r", "«rd|30 October 2026»"),
        ("p", "Homelessness Team\n«au|Cumberland» Council"), ("p", "Dear Sir or Madam"),
        ("h", "Re: Mr «pn|Reece SOWERBY|Reece Sowerby», d.o.b. «dob|06/06/1993», CRN «crn|K275531»"),
        ("p", "I supervise Mr Sowerby on «cs|licence» following his release from HMP Durham in July, having served half of a sentence of «csl|30 months» for «co|aggravated vehicle taking». I am asking for your help because «rs|the place he was released to has broken down and he has been sofa surfing since 19 October»."),
        ("p", "On release he went to his mother, Mrs Janine Sowerby, of 48 Raffles Avenue, Carlisle. «loss|She has a new partner, Mr Keith Tunstall, and there have been arguments which have twice led to the police being called.» Mrs Sowerby tells me he may not come back. Before custody he rented from a Mr Dalzell at «ls|7a Denton Street, Carlisle CA2 5EH», which was relet when he went to prison."),
        ("p", "Mr Sowerby stays with different friends and has no fixed address«nfa||true». He may be telephoned on «pp|07700 900520». If that fails I see him every Tuesday at 11am and he could speak to you from my office."),
        ("p", "He is assessed as presenting a «rl|medium» risk of serious harm. «rst|There are no concerns about his conduct towards professionals.» His licence says that he must not enter «rex|Botchergate between 8pm and 6am». He is not a MAPPA nominal. «sm|He has used cocaine in the past and is testing negative.» «mh|He has never been treated for mental ill health» and is «ph|physically well apart from a metal plate in his left ankle»."),
        ("p", "«lcd|He grew up in Carlisle, as did all of his family», and hopes to return to roofing with his uncle. Mr Sowerby agreed on «cd|27 October 2026» to my writing to you."),
        ("p", "Yours faithfully"), ("p", "\n«rn|Kirsty Ogden»\n«rr|Probation Officer»\nTel: «rp|01632 960122»\ncc. Hazel Birkett, Senior Probation Officer")]), DOCX)
    m.want["lenient"] += ["custody.licence_conditions", "custody.prison", "referral_date", "custody.sentence_length", "referrer.team", "person.last_settled_address", "local_connection.grounds", "housing.landlord"]
    m.write()


def hospital():
    m = Mail("docx-hospital-report", "Discharge Hub <discharge.hub@valehealth.example>", "housing.advice@cheltenham-town.example",
             "Ref for housing - bed 9 Alstone", "Tue, 3 Nov 2026 15:10:21 +0000", "docx", "python-docx",
             "a report under headings, prose and bullets, advocate and daughter named", lenient=["rs", "sit", "op", "hs", "loss", "via", "lcd", "rsum", "sup", "unmapped"])
    m.body("Attached as discussed on the phone with your duty officer.\n\nDischarge Hub\n")
    m.gold(ag="hospital", hs="threatened")
    m.attach("Housing report Nov.docx", word(m, [
        ("H", "Housing report for the local council"), ("p", "Written by «rn|Ffion Maddox», «rr|Occupational Therapist», «ro|Vale Health Hospitals», on «rd|03.11.2026». Desk «rp|01632 960333»; «re|ffion.maddox@valehealth.example»"),
        ("H", "Who this is about"), ("p", "«pn|Ngozi Adichie-Barnes», female«gen||female», «dob|12th August 1961», hospital no. 40088213. Mobile «pp|07700 900336». Husband deceased. Daughter and next of kin is Ifeoma Barnes (born 1990), Bristol, 07700 900337."),
        ("H", "Where she lived before"), ("p", "«ls|Second floor flat, 15 Lypiatt Court, Cheltenham GL51 6QJ», privately rented from «land|Regency Residential» for nine years. No lift."),
        ("H", "Why she cannot go home"), ("p", "«loss|Following a below knee amputation on 28 September she uses a wheelchair and cannot get to the flat.» The landlord has been told and will accept her notice. Expected date of discharge is «u:Expected date of discharge|20 November 2026»."),
        ("H", "What she needs"), ("b", "«ph|Wheelchair accessible, level access shower, turning space in the kitchen»"), ("b", "«op|Carers morning and night, to be arranged by Gloucestershire ASC (Barry Wickens, 01632 960338)»"), ("b", "«mh|Tearful at times, seen by the ward psychologist»"), ("b", "«sm|No alcohol or drugs»"),
        ("H", "Agreement"), ("p", "I read this report to Mrs Adichie-Barnes with her advocate, Colin Sealey of Speak Up Vale, on «cd|02.11.2026». «cg|She agrees|true» to its being sent to «au|Cheltenham» Borough Council and «cm|signed my notes|written»."),
        ], font="Calibri"), DOCX)
    m.want["lenient"] += ["person.address", "person.last_settled_address", "person.gender", "authority", "housing.tenancy_to_save", "needs.physical_health"]
    m.write()


def reply():
    m = Mail("docx-partner-reply", "Lettings <lettings@haven-supported.example>", "housing.solutions@taunton-district.example",
             "Our decision - your nomination 3318", "Fri, 9 Oct 2026 10:05:33 +0100", "none", "python-docx",
             "a supported housing provider answers the council's own nomination by letter", kind=("other", "update"))
    m.body("Please see attached letter.\n\nHaven Supported Housing\n")
    m.attach("Decision 3318.docx", word(m, [
        ("p", "Haven Supported Housing\n2 Silver Street\nTaunton"), ("p", "9 October 2026"), ("p", "Dear Melanie"), ("h", "Your nomination 3318: Mr Curtis Yeandle, 13/04/1998"),
        ("p", "Thank you for nominating Mr Yeandle for our scheme at Canal Side. We interviewed him on 6 October with his support worker, Priya Nair (07700 900410)."),
        ("p", "I am sorry to say that we cannot offer him a place at present. The only vacancy is next door to a person he is not to have contact with. He has been told and took it well. We will look at him again if the room on the first floor comes up in December."),
        ("p", "Please let us know if you would like him kept on our list."), ("p", "Yours sincerely\n\nTom Escott\nLettings Manager\n01632 960411")], font="Times New Roman", size=12), DOCX)
    m.write()


def association():
    m = Mail("pdf-scheme-ending-letter", "Adele Finnegan <adele.finnegan@northway-living.example>", "homeless.prevention@sunderland-city.example",
             "Client needing move on", "Thu, 22 Oct 2026 16:44:00 +0100", "pdf", "reportlab",
             "a letter of prose, two sentences a fact, mother and other residents named", lenient=["rs", "sit", "op", "hs", "via", "lcd", "rsum", "sup", "mh", "ph", "cs"])
    m.body("Dear team, letter attached about Shaun. Adele\n")
    m.gold(ag="other", hs="threatened", lcg="family")
    m.attach("Letter to council.pdf", pdf(m, [
        ("H", "«ro|Northway Living»"), ("p", "Roker House, 90 Roker Avenue, Sunderland. Telephone «rp|01632 960222»"), ("r", "«rd|22nd October 2026»"),
        ("p", "To the Homeless Prevention Team"),
        ("p", "I am the «rr|Scheme Manager» at Roker House and I am writing under the Duty to Refer, which we have signed up to voluntarily, about our resident «pn|Shaun Hetherington». His birthday is «dob|11 November 1984» and his National Insurance number is «ni|QQ 80 80 14 B|QQ808014B». He lives in «pa|Room 8, Roker House, 90 Roker Avenue, Sunderland SR6 0BQ»."),
        ("p", "«loss|Roker House is closing because the funding ends.» All eleven residents have had their notice and Shaun must be out by «hd|18th December 2026». Other residents will be referred separately."),
        ("p", "Shaun's phone is «pp|07700 900223» and he answers it. His mother, Mrs Brenda Hetherington (01632 960224), helps with letters, but please do not leave details with her. His father Alan, d.o.b. 2 May 1950, is the reason he came to us and they have no contact."),
        ("p", "«mh|He has a diagnosis of schizophrenia and is well on his tablets.» «op|His care co-ordinator is Mo Rahman at the Community Treatment Team, 01632 960225.» «ph|He has a hernia and should not carry heavy things.» «sm|He stopped drinking in 2022.» He has never been violent and «rst|staff see him alone»."),
        ("p", "«lcd|His mother and brother have lived in Sunderland for over thirty years.» He has «arr|no rent arrears» with us and receives PIP and Universal Credit."),
        ("p", "Shaun «cg|asked|true» me to write this letter, has read it and has «cm|signed|written» the copy we keep."),
        ("p", "Yours faithfully"), ("p", "<br/>«rn|Adele Finnegan»")], font="Times-Roman", size=11.5), "application/pdf")
    m.want["lenient"] += ["housing.arrears", "housing.landlord", "lead.name"]
    m.write()


def youth():
    m = Mail("pdf-youth-custody-report", "YJS Duty <yjs.duty@yjs-bradford.example>", "youth.homelessness@bradford-city.example",
             "Report for Ibrahim A, release 14 Dec", "Thu, 15 Oct 2026 09:19:17 +0100", "pdf", "reportlab",
             "a report with bold words before a colon and prose paragraphs, parents and social worker named", review=True,
             lenient=["rs", "sit", "op", "hs", "via", "lcd", "rsum", "sup", "loss", "unmapped", "cs"])
    m.body("Report attached, he's 17 so this is a joint one with Children's Social Care.\n\nRegards\nStacey\n")
    m.gold(ag="youth_offending_team", hs="threatened", cs="sentenced")
    m.attach("Resettlement report.pdf", pdf(m, [
        ("H", "Resettlement and accommodation report"), ("p", "Prepared for «au|Bradford» Council Housing Options. OFFICIAL-SENSITIVE"),
        ("s", "Young person: «pn|Ibrahim Akhtar», known to friends as «ka|Ibby»"), ("s", "Born: «dob|23.02.2009»"), ("s", "Held at: «cp|HMYOI Wetherby», number «pris|A5518GA»"), ("s", "Sentence: «csl|Detention and Training Order, 12 months», made «csd|14.06.2026» for «co|robbery and possession of a bladed article»"), ("s", "Comes out: «crd|14.12.2026»"),
        ("s", "Mother: «u:Mother|Shazia Akhtar, 5 Oak Lane, Bradford BD9 4PU, 07700 900613»"), ("s", "Father: «u:Father|Naveed Akhtar, lives in Oldham, address not known to us»"), ("s", "Social worker: «op|Emily Thornton, 01632 960615, who took over from Raj Singh in September»"),
        ("h", "Why we are referring"), ("p", "«rs|Ibrahim's mother will not have him home because of the younger children, and his father has not answered our letters. Unless a placement is found he will be homeless on the day he is released.»"),
        ("h", "What he is like"), ("p", "He has done well at Wetherby and finished a barbering certificate. «mh|He has PTSD following the death of his cousin and sees the forensic CAMHS worker each week.» «ph|No physical health problems.» «sm|He smoked cannabis every day before custody.»"),
        ("h", "Safety"), ("p", "He presents a «rl|high» risk of serious harm to other young people who belong to rival groups. «rex|Manningham and Girlington are not safe for him.» «rst|He has not been violent to staff.»"),
        ("h", "Agreement"), ("p", "Ibrahim gave his agreement in our meeting on «cd|12.10.2026» and it is recorded. «cg|His mother also agrees.|true»"),
        ("p", "«rn|Stacey Wilcock», «rr|Resettlement Practitioner», «ro|Bradford Youth Justice Service». Tel «rp|01632 960610». «rd|15.10.2026»")]), "application/pdf")
    m.want["lenient"] += ["consent.method", "risk.excluded_areas", "custody.sentence_length", "risk.summary"]
    m.write()


def court():
    m = Mail("pdf-court-memo", "Court Team Cardinal Square <court.team@probation.example>", "housing.options@derby-city.example",
             "Memo - sentenced today", "Wed, 14 Oct 2026 17:05:48 +0100", "pdf", "reportlab",
             "a memo in typewriter letters with To, From, Date and Re above, victim and sister named", lenient=["rs", "sit", "op", "hs", "via", "lcd", "rsum", "sup", "loss", "clc"])
    m.body("Memo for today's case, he asked for Derby. Sent on behalf of Bryn.\n\nSunita Kaul\nCase Administrator\n01632 960448\n")
    m.gold(ag="probation", hs="homeless", rough="true")
    m.attach("memo.pdf", pdf(m, [
        ("h", "MEMO"), ("p", "To:   Housing Options, «au|Derby» City Council\nFrom: «rn|Bryn Cadwallader», «rr|Probation Services Officer», «rt|Court Team»\nDate: «rd|14 October 2026»\nRe:   «pn|Stuart Alan Kimberley», «dob|29/01/1979», CRN «crn|D640093»"),
        ("p", "1. Mr Kimberley was made subject to a «csl|12 month» «cs|community order|community_order» at the magistrates' court today for «co|criminal damage and assault by beating»."),
        ("p", "2. The victim is his former partner, Karen Holbrook of 23 Stenson Road. A restraining order keeps him away from «rex|Stenson Road and Karen Holbrook's work at Osmaston Park» until 2028. He was living with her until arrest. «loss|He cannot return because of the order.»"),
        ("p", "3. He has spent the last four nights «sit|in the bus station». His sister, Lynne Kimberley, 07700 900449, brings him food but has no room."),
        ("p", "4. He can be telephoned on «pp|07700 900447» until the credit runs out, or «via|through his probation officer from Monday, Aleksandra Nowicka, 01632 960446»."),
        ("p", "5. Known health: «ph|angina, has spray». «mh|Anxiety.» «sm|Alcohol, about 8 units a day, no drugs.» RoSH: «rl|medium». «rst|No risk to staff identified.»"),
        ("p", "6. He gave «cm|verbal|oral» «cg|consent|true» at court today."),
        ("p", "B. Cadwallader\n«rp|01632 960445»")], font="Courier", size=9.5), "application/pdf")
    m.put("ln", "Aleksandra Nowicka")
    m.put("lp", "01632 960446")
    m.put("csd", "14/10/2026")
    m.want["lenient"] += ["lead.name", "lead.phone", "custody.sentence_date", "consent.date", "person.last_settled_address", "authority", "risk.excluded_areas", "person.no_fixed_abode"]
    m.write()


def surgery():
    m = Mail("odt-gp-letter", "Practice Admin <admin@brook-surgery.example>", "housing@mendip-area.example",
             "Letter from Dr Lisle", "Thu, 8 Oct 2026 12:30:30 +0100", "odt", "odfpy",
             "a doctor's letter of prose, wife, landlord and practice nurse named", lenient=["rs", "sit", "op", "hs", "via", "lcd", "rsum", "sup", "loss", "cm"])
    m.body("Please find letter attached from Dr Lisle. Please reply to the surgery and not to this address.\n\nPractice Admin\n", charset="iso-8859-1")
    m.gold(ag="other", hs="threatened", cg="true")
    m.attach("housing letter.odt", odt(m, [
        ("r", "«ro|The Brook Surgery»\nMill Lane\nShepton Mallet"), ("p", "«rd|7th October 2026»"), ("p", "To whom it may concern"),
        ("h", "«pn|Edwin Hurford», born «dob|20 December 1953», NHS «nhs|999 045 1186|9990451186», «pa|2 Quarry Cottages, Doulting, BA4 4QA»"),
        ("p", "Mr Hurford has asked me to refer him to the council, and I do so with his agreement. He and his wife «house|Rosemary, born 3 July 1955|Rosemary;wife;3 July 1955», have lived at the above address since 1998 and «loss|their landlord, Mr Nigel Pascoe, has obtained an order for possession so that he can sell»."),
        ("p", "They must leave by «hd|27 November 2026». They have looked at private lettings but cannot afford them on two state pensions."),
        ("p", "«ph|Mr Hurford has heart failure and needs oxygen at night, so any accommodation must have a reliable supply of electricity.» «mh|He has no mental health history.» Mrs Hurford is diabetic and is seen by our practice nurse, Sister Joan Whatley."),
        ("p", "He prefers to be telephoned at home on «pp|01632 960550». Their son, Paul Hurford (07700 900551), lives in Frome and will take messages."),
        ("p", "Yours sincerely"), ("p", "«rn|Dr Margaret Lisle|Margaret Lisle»\n«rr|General Practitioner»\n«rp|01632 960552»")]), "application/vnd.oasis.opendocument.text")
    m.gold(land="Mr Nigel Pascoe")
    m.want["lenient"] += ["referrer.name", "housing.landlord", "local_connection.details"]
    m.write()


def bureau():
    m = Mail("rtf-advice-agency-letter", "Sadia Malik <sadia.malik@fenland-advice.example>", "housing.needs@south-holland.example",
             "Duty to refer - consent given", "Mon, 19 Oct 2026 14:00:09 +0100", "rtf", "WordPad",
             "a caseworker's letter, bold words before colons and prose, manager and landlord named", lenient=["rs", "sit", "op", "hs", "via", "lcd", "rsum", "sup", "loss", "unmapped", "pf"])
    m.body("Please see attached, saved as rtf so you can open it. Sadia\n")
    m.gold(ag="other", hs="threatened")
    m.attach("Grigas referral.rtf", rtf(m, [
        ("p", "Fenland Advice, 4 Hall Place, Spalding"), ("p", "«rd|19/10/2026»"), ("h", "Referral of a household threatened with homelessness"),
        ("s", "Client: «pn|Vytautas GRIGAS|Vytautas Grigas»"), ("s", "Birth date: «dob|05-04-1986»"), ("s", "Contact: «pp|07700 900771» / «pe|v.grigas@mailbox.example»"), ("s", "Speaks: «lang|Lithuanian», «int|interpreter needed|true»"), ("s", "Status: «imm|EU settled status», entitled to benefits"),
        ("s", "Home: «pa|31 Winsover Road, Spalding PE11 1EJ»"), ("s", "Landlord: «land|Broadgate Estates (Mr K Plowright, 01632 960770)»"),
        ("p", "Mr Grigas, his wife «house|Rasa (dob 19/11/1988)|Rasa;wife;19/11/1988» and baby «house|Emilija (dob 02/06/2026)|Emilija;baby;02/06/2026» share one room. «loss|He lost his job at the flower packers in July, the rent has not been paid in full since and a notice requiring possession was served on 22 September.» It expires on «hd|23 November 2026». The arrears are now «arr|£1,940»."),
        ("p", "A previous adviser here, Helen Tasker, got him a discretionary housing payment in August, but it has run out. «save|If a payment plan could be agreed the landlord says he would let the family stay.|true»"),
        ("p", "«ph|He injured his back at work.» His wife feeds the baby. «sm|No alcohol or drug use» and «mh|no mental health concerns». «rst|We have no worries about visiting.»"),
        ("p", "«lcd|The family have been in Spalding since 2019.»"),
        ("s", "Permission: «cg|yes|true», «cm|signed mandate on our file|written», «cd|16/10/2026»"),
        ("p", "«rn|Sadia Malik»\n«rr|Housing Caseworker», «ro|Fenland Advice»\n«rp|01632 960777»\nSupervisor: Owen Prior")]), "application/rtf")
    m.put("lcg", "residence")
    m.want["lenient"] += ["person.public_funds", "housing.tenancy_to_save", "household", "local_connection.grounds"]
    m.want["kind"] = ["referral", "retention_request"]
    m.write()


def all_():
    for f in (probation, hospital, reply, association, youth, court, surgery, bureau):
        f()
