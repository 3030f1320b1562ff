"""Referrals standing in HTML mails: eleventh-y, from Outlook, Gmail, a web form and case systems, and one question that is none."""
from eleventh_y_lib import Mail

MSO = ('<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">\n<head>\n'
       '<meta http-equiv="Content-Type" content="text/html; charset=%s">\n<meta name="Generator" content="Microsoft Word 15 (filtered medium)">\n'
       '<style><!--\np.MsoNormal, li.MsoNormal, div.MsoNormal {margin:0cm; font-size:11.0pt; font-family:"Calibri",sans-serif;}\n'
       '.MsoTableGrid td {border:solid windowtext 1.0pt; padding:0cm 5.4pt 0cm 5.4pt}\n--></style>\n</head>\n<body lang="EN-GB" link="#0563C1">\n<div class="WordSection1">\n')
END = "</div>\n</body>\n</html>"


def p(s="<o:p>&nbsp;</o:p>"):
    return '<p class="MsoNormal">%s</p>\n' % s


def rows(table, widths=(180, 420), head=None):
    """A Word table as Outlook sends it."""
    out = '<table class="MsoTableGrid" border="1" cellspacing="0" cellpadding="0" style="border-collapse:collapse">\n'
    for r in table:
        if len(r) == 1:
            out += '<tr><td colspan="%d" style="background:#D9E2F3">%s</td></tr>\n' % (len(widths), p("<b>%s<o:p></o:p></b>" % r[0]).strip())
            continue
        out += "<tr>" + "".join('<td width="%d" valign="top">%s</td>' % (w, p(c + "<o:p></o:p>").strip()) for w, c in zip(widths, r)) + "</tr>\n"
    return out + "</table>\n"


def offender():
    m = Mail("outlook-table-remand", "Kelvin Strang <kelvin.strang@resettle.example>", "housing.support@hull-city.example",
             "HOUSING REFERRAL - Bell, HMP Hull (remand)", "Tue, 27 Oct 2026 13:20:44 +0000", "html", "Outlook, Word table",
             "two column Word table, co-defendant and next of kin with numbers", lenient=["sit", "op", "via", "rs", "unmapped", "rsum"])
    m.gold(ag="prison")
    m.page(MSO % "utf-8" + p("Hi all, see table. He is up at court on the 9<sup>th</sup> and brief thinks he will walk so please don’t sit on it.") + p() + rows([
        ["About him"],
        ["Who", "«pn|BELL, Ryan Anthony|Ryan Anthony Bell»"],
        ["Born", "«dob|7<sup>th</sup> January 1997|7 January 1997»"],
        ["Prison / number", "«cp|HMP Hull» / «pris|A6105FM»"],
        ["Status", "«cs|On remand|remand» since 02/09/2026, next hearing Hull Crown 09/11/2026"],
        ["Charge", "«co|Possession with intent to supply (class B)»"],
        ["Co-accused", "«u:Co-accused|Danny Hargreave, DOB 19/05/1995, on bail at 8 Greek Street – conditions not to contact»"],
        ["Was living", "«ls|Flat 2, 117 Spring Bank, HU3 1BH»"],
        ["Whose place", "«land|Humber Lettings», tenancy in his name, «u:Rent|HB stopped 14/10»"],
        ["Can it be kept", "«save|Yes if somebody speaks to them about the rent|true»"],
        ["Owes", "«arr|£412 as of last Friday»"],
        ["Mum", "«via|Julie Bell, 01632 960410, has his keys and is fine to ring»"],
        ["Needs"],
        ["Head", "«mh|Diagnosed bipolar, on olanzapine»"],
        ["Body", "«ph|Fit and well»"],
        ["Drugs / drink", "«sm|Cannabis daily before custody»"],
        ["Danger to workers", "«rst|Nothing on NOMIS»"],
        ["Can we share this", "«cg|Yes|true», «cm|signed|written» «cd|26/10/26»"],
    ]) + p() + p("«rn|Kelvin Strang»") + p("«rr|Resettlement Officer», «rt|Pre-release Team», HMP Hull") + p("«rp|01632 960418»") + END)
    m.plain()
    m.gold(ro="HMP Hull")
    m.want["lenient"] += ["housing.tenancy_to_save", "referrer.organisation"]
    m.want["kind"] = ["referral", "retention_request"]
    m.write()


def school():
    m = Mail("gmail-school-family", "Safeguarding Lead <dsl@st-oswalds.example>", "homes@wigan-council.example",
             "Family at risk of losing their home", "Fri, 20 Nov 2026 08:02:19 +0000", "html", "Gmail",
             "Gmail divs, prose and a short list, ex-partner and headteacher named", lenient=["rs", "sit", "op", "lcd", "loss", "hs", "sup", "cm", "unmapped"])
    m.gold(ag="other", cg="true", hs="threatened")
    m.page("""<div dir="ltr"><div>Good morning</div><div><br></div><div>I&#39;m the safeguarding lead at St Oswald&#39;s Primary and I&#39;d like to refer a mum of two of our pupils. She knows I&#39;m writing and <span style="background-color:rgb(255,242,204)">says it is fine to pass this on</span>.</div><div><br></div>
<div>Mum is <b>«pn|Joanne Lathom»</b>, born «dob|2 May 1989», and she can be got on «pp|07700 900155» or <a href="mailto:jo.lathom@mailbox.example" target="_blank">«pe|jo.lathom@mailbox.example»</a>. The family rent <b>«pa|88 Darlington Street, Wigan WN1 1DS»</b> from «land|Brindle Property». «loss|The bailiffs are coming because her ex, Scott Lathom, was meant to be paying the rent and wasn&#39;t.|The bailiffs are coming because her ex, Scott Lathom, was meant to be paying the rent and wasn't.» She owes «arr|£3,150». The letter says <b>«hd|4 December 2026»</b>.</div><div><br></div>
<div>With her:</div><ul><li>«house|Poppy Lathom, 9, Year 5|Poppy Lathom»</li><li>«house|Alfie Lathom, 6, Year 2 (EHCP, autism)|Alfie Lathom»</li><li>her mother «house|Sheila Gorton, dob 13/03/1954|Sheila Gorton;mother;13/03/1954», who has the downstairs room</li></ul>
<div>Scott is not part of the household, his number is on our system as 07700 900156 but please don&#39;t use it.</div><div><br></div>
<div>Jo works 16 hours in our kitchen and all her family are in Wigan. She has told me she has been to the doctor about <b>«mh|anxiety and not sleeping»</b>. No worries about drink or drugs.</div><div><br></div>
<div>Could someone ring her after half one please? I am at school every day except Weds.</div><div><br></div>-- <br><div dir="ltr" class="gmail_signature"><div dir="ltr"><div><b>«rn|Marcus Heyes»</b></div><div>«rr|Deputy Head &amp; Designated Safeguarding Lead|Deputy Head & Designated Safeguarding Lead»</div><div>«ro|St Oswald&#39;s Primary School|St Oswald's Primary School»</div><div>«rp|01632 960577»</div><div><font color="#888888">Headteacher: Mrs C. Fairhurst | office 01632 960570</font></div></div></div></div>""")
    m.plain(76)
    m.put("lcg", "employment;family")
    m.put("sm", "No worries about drink or drugs")
    m.want["lenient"] = m.want["lenient"] + ["local_connection.grounds", "needs.substance_misuse", "household"]
    m.write()


def webform():
    m = Mail("web-form-partner-referral", "Fareham Forms <noreply@forms.fareham.example>", "housingoptions@fareham.example",
             "Partner referral received: HR-2026-04417", "Sat, 14 Nov 2026 18:26:30 +0000", "html", "web form's notification",
             "question in a heading row, answer in the row below; three people in three sections", kind=("portal_notification", "referral"),
             lenient=["rs", "sit", "op", "loss", "hs", "unmapped", "lcd", "sup"])
    q = [
        (None, "Section 1 of 4 - Who is filling this in"),
        ("I am", "«ag|A hospital or NHS trust|hospital»"), ("Given name", "«rn|Rosalind|Rosalind Achebe»"), ("Family name", "Achebe"),
        ("What do you do there?", "«rr|Mental health social worker»"), ("Employer", "«ro|Solent Mind Partnership NHS Trust»"),
        ("Work e-mail", "«re|rosalind.achebe@solentmind.example»"), ("Work telephone", "«rp|01632 960633»"),
        (None, "Section 2 of 4 - The resident"),
        ("Given name", "«pn|Timothy|Timothy Wraight»"), ("Family name", "Wraight"), ("Date of birth", "«dob|1968-09-05»"),
        ("Telephone", "«pp|07700 900741»"), ("E-mail", "Not answered"),
        ("Staying at the moment", "«sit|Inpatient, Hawthorn Ward»"), ("Postcode of last home", "«u:Postcode of last home|PO16 7EL»"),
        ("What has happened?", "«rs|His wife has divorced him and the house has been sold. He was admitted in August and will have nowhere to go when he leaves hospital.»"),
        ("When will they have nowhere to stay?", "«hd|01/12/2026»"), ("Slept outside in the last 28 days?", "«rough|No|false»"),
        ("Tick any that apply", "«sup|Mental health; Physical health|Mental health;Physical health»"), ("Tell us more about health", "«mh|Psychotic depression, now well on medication. Depot every two weeks.»"),
        ("Is there a risk to officers?", "«rst|None known»"),
        (None, "Section 3 of 4 - Somebody we may contact about the resident"),
        ("Given name", "Eleanor"), ("Family name", "Wraight"), ("Relationship", "Daughter"), ("Date of birth", "1996-01-30"), ("Telephone", "07700 900742"),
        (None, "Section 4 of 4 - Permission"),
        ("Has the resident given permission for this form to be sent?", "«cg|Yes|true»"), ("How was permission given?", "«cm|In writing|written»"), ("On what date?", "«cd|2026-11-13»"),
    ]
    out = '<!DOCTYPE html><html><body style="margin:0;background:#f3f2f1;font-family:arial,sans-serif"><table role="presentation" width="100%"><tr><td align="center"><table role="presentation" width="600" style="background:#ffffff">\n'
    out += "<tr><td><h1>Partner referral</h1><p>Your reference: <strong>«xr|HR-2026-04417»</strong></p><p>Submitted: «rd|14/11/2026» 18:26</p></td></tr>\n"
    for k, v in q:
        if k is None:
            out += '<tr><td style="border-top:4px solid #1d70b8"><h2>%s</h2></td></tr>\n' % v
        else:
            out += '<tr><td style="color:#505a5f;font-size:14px;padding-top:12px">%s</td></tr>\n<tr><td style="font-size:16px">%s</td></tr>\n' % (k, v)
    out += '<tr><td><p style="color:#505a5f;font-size:12px">This is an automatic message. Do not reply.</p></td></tr></table></td></tr></table></body></html>'
    m.gold(hs="homeless", via="Eleanor Wraight, daughter, 07700 900742")
    m.page(out)
    m.want["lenient"] += ["person.contact_via"]
    m.head["Auto_Submitted"] = "auto-generated"
    m.write()


def casenote():
    m = Mail("case-system-note", "Adult Care Records <records@adultcare-sefton.example>", "housing.options@sefton.example",
             "Case note shared with you (ref 2093381)", "Thu, 29 Oct 2026 14:45:12 +0000", "html", "case system's case note",
             "grey label cells and white answers, two pairs a row, then the note in prose; previous and present workers, no consent yet", review=True,
             lenient=["rs", "sit", "op", "loss", "hs", "unmapped", "lcd", "sup", "via"])
    def tr(*c):
        return "<tr>" + "".join('<td class="%s" style="font:12px Verdana;%s">%s</td>' % (("l", "background:#e6e6e6", x) if i % 2 == 0 else ("v", "", x)) for i, x in enumerate(c)) + "</tr>\n"
    m.gold(ag="social_services", hs="threatened")
    m.page('<html><body><p style="font:12px Verdana">A case note has been shared with an external partner. You do not need an account.</p>\n<table border="0" cellspacing="1" cellpadding="4" bgcolor="#999999">\n'
           + tr("Person", "«pn|Mr Osagie Edomwonyi|Osagie Edomwonyi»", "Person ID", "«xr|2093381»")
           + tr("DoB", "«dob|30-Jun-1949»", "Age", "77")
           + tr("Gender", "«gen|Male»", "Ethnicity", "«eth|Black African»")
           + tr("Primary language", "«lang|Edo»", "Interpreter", "«int|Y|true»")
           + tr("NHS No.", "«nhs|999 031 7742|9990317742»", "Telephone", "«pp|07700 900058»")
           + tr("Address", "«pa|5 Bath Street North, Southport PR9 0DP»", "Tenure", "«u:Tenure|Tied accommodation (caretaker)»")
           + tr("Allocated worker", "«rn|Lynsey Cropper», «rr|Social Care Assessor»", "Previous worker", "«u:Previous worker|Ian Postlethwaite (until 09/2026)»")
           + tr("Team", "«rt|Older People North»", "Team tel.", "«rp|01632 960296»")
           + tr("Next of kin", "«u:Next of kin|Blessing Edomwonyi, daughter, Leeds»", "NOK tel.", "«u:NOK tel.|07700 900059»")
           + tr("GP", "«u:GP|Dr S. Rimmer, Chapel Lane Surgery»", "Contact type", "«u:Contact type|Duty to refer - housing»")
           + '</table>\n<p style="font:12px Verdana"><b>Note</b> entered 29-Oct-2026 14:31 by LCROPPER</p>\n<p style="font:12px Verdana">H/V to see Mr E. «loss|The church (employer) has closed the hall and has given him notice on the caretaker’s flat.» Must be out by «hd|23 November 2026». «ph|Osteoarthritis both knees, uses two sticks, needs a bath seat.» «mh|No cognitive impairment.» «sm|Does not drink or use drugs.» «nat|Nigerian» national with «imm|indefinite leave to remain», receives Pension Credit. Consent not yet sought as interpreter hung up, will be asked at next visit. Daughter supportive but in one-bed flat. No risks noted to visiting staff.</p>\n<p style="font:10px Verdana;color:#777">Adult Social Care, Sefton. If you are not the intended recipient delete this message.</p></body></html>')
    m.gold(ro="Adult Social Care, Sefton", rst="No risks noted to visiting staff", land="The church (employer)")
    m.want["lenient"] += ["referrer.organisation", "housing.landlord", "person.public_funds", "external_reference"]
    m.write()


def cpn():
    m = Mail("outlook-mobile-cpn", "Dermot Quigley (CPN) <dermot.quigley@fenmind.example>", "Housing Solutions <housing.solutions@lincoln-city.example>",
             "Urgent - Kerry", "Fri, 6 Nov 2026 17:38:50 +0000", "html", "Outlook for iOS",
             "hasty prose in Outlook mobile divs above a long signature", review=False,
             lenient=["rs", "sit", "op", "loss", "hs", "via", "lcd", "cm", "ls"])
    m.gold(ag="hospital", hs="homeless", cg="true", rough="true")
    d = '<div dir="ltr" style="font-family: Aptos, sans-serif; font-size: 12pt; color: rgb(0, 0, 0);">%s</div>\n'
    m.page('<html>\n<head>\n<meta http-equiv="Content-Type" content="text/html; charset=utf-8">\n</head>\n<body dir="ltr">\n' + "".join(d % x for x in [
        "Evening, sorry for the late Friday one.", "<br>",
        "«pn|Kerry Ann Blades» (<span>«dob|3/12/85»</span>) is coming off the Peter Hodgkinson unit this evening and «rs|the friend she was going to, Tracey Munns, has just rung the ward to say she can’t have her. So she has nowhere tonight.»", "<br>",
        "Kerry’s number is «pp|07700 900366», keep trying as she screens calls. If you can’t get her ring the ward, «via|Castle Ward, 01632 960171, ask for the nurse in charge».", "<br>",
        "Before she came in she had a room at «ls|Sincil House, 31 Portland Street, Lincoln» but «loss|they closed her licence after eight weeks in hospital». Support worker there was Abdul Karim if you want the history.", "<br>",
        "«mh|EUPD, several overdoses, last one 11 Sept. Crisis team will see her daily.» «ph|Coeliac.» «sm|Was drinking heavily, detoxed on the ward.» «da|Her ex Wes Tranter was violent to her, he’s in HMP Lincoln till Feb.|true» Not a risk to anyone else, fine with female or male staff.", "<br>",
        "She’s said yes to me telling you all this.", "<br>"])
        + '<div id="ms-outlook-mobile-signature">Sent from <a href="https://outlook.example/ios">Outlook for iOS</a></div>\n<div><b>«rn|Dermot Quigley»</b> RMN<br>«rr|Community Psychiatric Nurse»<br>«rt|Lincoln Recovery Team»<br>«ro|FenMind NHS Trust»<br>M: «rp|07700 900367»<br>Team manager: Alison Tasker 01632 960170</div>\n</body>\n</html>')
    m.plain()
    m.gold(rst="Not a risk to anyone else, fine with female or male staff")
    m.want["lenient"] += ["risk.to_staff", "risk.summary", "agency"]
    m.write()


def crs():
    m = Mail("bold-labels-crs-provider", "Catalyst Homes CRS <crs.accommodation@catalyst-homes.example>", "homelessness@plymouth-city.example",
             "Duty to Refer | CRS | M Tregidga", "Mon, 26 Oct 2026 09:30:00 +0000", "html", "Outlook, typed",
             "bold labels run into their answers on one line after another, with sub-headings underlined",
             lenient=["sit", "op", "rs", "unmapped", "via", "lcd", "cs"])
    L = []

    def b(k, v):
        L.append("<b>%s</b> %s<br>" % (k, v))
    L.append("<p>Please accept this as a referral from the Commissioned Rehabilitative Service for accommodation.</p><p><u>Participant</u><br>")
    b("Name", "«pn|Morwenna Tregidga»")
    b("D.O.B", "«dob|19.03.1991»")
    b("CRN", "«crn|J390217»")
    b("Prison no", "«pris|A2046FT»")
    b("Currently", "«cp|HMP Eastwood Park», released on «crd|18.12.2026» («crt|CRD»), HDC was refused for want of an address")
    b("From", "«ls|9 Cattedown Terrace, Plymouth PL4 0TZ»")
    b("Nationality", "«nat|British»")
    b("Pregnant?", "«preg|Yes, due in March|true»")
    b("Expected sentence end", "«u:Expected sentence end|18.06.2027»")
    b("Offence", "«co|Fraud by false representation»")
    L.append("</p><p><u>People round her</u><br>")
    b("COM", "«ln|Callum Rickard», «lp|01632 960508», «le|callum.rickard@probation.example»")
    b("Previous COM", "«u:Previous COM|Jan Sleeman, retired»")
    b("Partner", "Lee Vosper, dob 08.08.1988, 07700 900992, HMP Exeter. Not to be housed with her, «rsum|restraining order runs to 2029»")
    b("Social worker (unborn)", "«op|Nadia Hossain, 01632 960509»")
    L.append("</p><p><u>Housing</u><br>")
    b("What went wrong", "«loss|Tenancy was Lee’s and he gave it up when he was sentenced»")
    b("Where will she go", "«sit|Nowhere, she will be homeless at the gate»")
    b("Why here", "«lcd|Lived in Plymouth nine years, nan in Efford»")
    b("Avoid", "«rex|Stonehouse (Lee’s family)»")
    L.append("</p><p><u>Support</u><br>")
    b("Mental health", "«mh|Depression»")
    b("Physical", "«ph|Anaemia, midwife visits wing»")
    b("Drugs/alcohol", "«sm|In recovery from heroin, Buvidal monthly»")
    b("ROSH", "«rl|Low»")
    b("DA", "«da|Yes, victim, see above|true»")
    L.append("</p><p><u>Agreement</u><br>")
    b("Consent", "«cg|Obtained|true»")
    b("Form of consent", "«cm|Verbal by purple visits video call|oral»")
    b("Dated", "«cd|23.10.2026»")
    L.append("</p><p>«rn|Petroc Hannaford»<br>«rr|CRS Accommodation Coach», «ro|Catalyst Homes»<br>«rp|07700 900981»<br>My line manager is Sue Dymond (01632 960500) if I am on leave.</p>")
    m.gold(ag="other", hs="homeless", lcg="residence;family")
    m.page("<html><body>" + "\n".join(L) + "</body></html>", charset="windows-1252")
    m.want["lenient"] += ["risk.summary", "local_connection.grounds", "homeless_status", "custody.release_type"]
    m.write()


def tenant():
    m = Mail("question-about-tenant", "Neighbourhoods East <neighbourhoods.east@beacon-homes.example>", "housing.options@broxtowe.example",
             "Query re tenant at 14 Trent Vale Road", "Tue, 20 Oct 2026 11:11:11 +0100", "none", "Outlook, HTML",
             "a housing association asks about its tenant, details in a small table", kind=("other",))
    m.page(MSO % "utf-8" + p("Hi,") + p() + p("Can you tell me whether you have an open case for the tenant below? We were told by a neighbour that he is in prison and that somebody from probation has been in touch with you. Rent is being paid by UC but we would like to know before we send a pre-action letter.") + p() + rows([
        ["Tenant", "Mr Vincent Allsop"], ["Date of birth", "02/02/1970"], ["Address", "14 Trent Vale Road, Beeston NG9 1ND"], ["Tenancy start", "11/06/2018"], ["Arrears", "£0.00"],
        ["Emergency contact on file", "Mrs Pauline Allsop (mother) 01632 960666"]]) + p() + p("We are not asking you to do anything for him at this stage, and he has not asked us to contact you.") + p() + p("Regards") + p("Jodie Rafferty") + p("Neighbourhood Officer, Beacon Homes, 01632 960660") + END)
    m.write()


def couple():
    m = Mail("outlook-reply-four-columns", "Trudy Llewellyn <trudy.llewellyn@adultservices.example>", "homelessness.applications@herefordshire.example",
             "RE: Automatic reply: Duty to Refer", "Wed, 7 Oct 2026 12:12:58 +0100", "html", "Outlook, Word table",
             "four columns with him and his wife side by side, council's automatic reply quoted below", lenient=["sit", "op", "rs", "hs", "unmapped", "lcd", "loss", "sup", "via", "arr", "land"])
    m.gold(ag="social_services", hs="threatened", lcg="residence")
    m.page(MSO % "windows-1252" + p("Thanks for the automatic reply, I had not finished. Details are below, he is the one we are referring and his wife goes with him.") + p() + rows([
        ["", "<b>Main person</b>", "<b>Wife / partner</b>", "<b>Son (does not live there)</b>"],
        ["Name", "«pn|Mr Gwilym Prosser|Gwilym Prosser»", "«house|Mrs Doreen Prosser|Doreen Prosser;wife;11/04/1950»", "Huw Prosser"],
        ["DOB", "«dob|28/02/1946»", "11/04/1950", "17/10/1974"],
        ["Tel", "«pp|01632 960705»", "as his", "07700 900706"],
        ["NI", "«ni|QQ 02 18 33 C|QQ021833C»", "QQ 41 20 07 A", "not known"],
        ["Health", "«ph|Parkinson’s, falls, carers twice a day»", "Macular degeneration", "n/a"],
        ["Mental health", "«mh|None»", "Low since the notice came", "n/a"]], (110, 190, 190, 190)) + p() + rows([
        ["They live at", "«pa|Keeper’s Cottage, Whitney Lane, Eardisley HR3 6NX»"],
        ["On what footing", "«sit|Agricultural tenancy, 41 years»"],
        ["Landlord", "«land|Lady Margaret Trust», agent Rupert Coles 01632 960710"],
        ["What is happening", "«loss|Estate is being sold and the possession order takes effect»"],
        ["Out by", "«hd|02/12/2026»"],
        ["Owing", "«arr|Nothing owed»"],
        ["Tie to Herefordshire", "«lcd|Both lived in the county all their lives»"],
        ["Forces service", "«af|No, neither of them|false»"],
        ["They agree to this", "«cg|Yes both|true», in «cm|writing|written» «cd|05/10/2026»"]]) + p() + p("«rn|Trudy Llewellyn»") + p("«rr|Social Work Assistant», «ro|Herefordshire Adult Services», «rp|01632 960700»") + p()
        + '<div style="border-top:solid #E1E1E1 1.0pt">' + p("<b>From:</b> Homelessness Applications<br><b>Sent:</b> 07 October 2026 11:40<br><b>To:</b> Trudy Llewellyn<br><b>Subject:</b> Automatic reply: Duty to Refer") + "</div>" + p("Thank you for your email. If you are making a referral please include name, date of birth, contact number, reason and consent. In an emergency ring 01632 960699.") + END, charset="windows-1252")
    m.write()


def all_():
    for f in (offender, school, webform, casenote, cpn, crs, tenant, couple):
        f()
