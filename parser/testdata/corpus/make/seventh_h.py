#!/usr/bin/python3
"""Mail that is no form, with attachments or in HTML. Needs what third_lib.py names; run seventh_all.py."""
from seventh_lib import *  # noqa: F401,F403


def all_():
    # evidence for a portal's referral
    f = F("medical-letter-for-a-portal-code", "pdf", "reportlab platypus", "a consultant's letter for a referral made on a portal, whose code is quoted", kinds=["evidence"], lenient=["review"])
    parts = [pp("Broomfield Neurology – outpatient letter", 13, bold=True), pp("Date dictated: 2 November 2026"), pp("Patient: Mrs Concepta Mulhearn    DOB: 15/08/1959    NHS number: 477 310 2285"), pp("Address: 2 Tollgate Cottages, Great Baddow CM2 9ZZ"),
             pp("Diagnosis: multiple sclerosis, secondary progressive"), pp("To whom it may concern. I have looked after Mrs Mulhearn since 2019. She can no longer manage stairs and uses a wheelchair out of doors. In my view she needs level access accommodation."),
             pp("Dr P. Sethuraman\nConsultant Neurologist")]
    f.send("Lesley Amos <lesley.amos@midessex-nhs.example>", "housing.adviceemail@chelmsford.gov.uk", "Supporting document - ALERT ref CHE-118-40772", "Hi\n\nPlease add this to the referral I put on the portal on Monday, code CHE-118-40772. The system would not take a file that big.\n\nLesley Amos\nDischarge Co-ordinator",
           attach=[("neurology letter.pdf", flow(parts), PDF)], date=datetime.datetime(2026, 11, 4, 12, 50))

    # MAPPA
    f = F("panel-invitation-with-particulars", "docx", "python-docx", "an invitation to a Level 2 panel that gives the man's particulars and asks for housing's contribution", kinds=["mappa"], review=True)
    d = document("Arial", 11)
    para(d, "**OFFICIAL – SENSITIVE. MAPPA Level 2 meeting – invitation and request for information**")
    table(d, [("Name", "Stanley ROURKE"), ("Date of birth", "11/06/1971"), ("Prison number / CRN", "A0660BC / X200417"), ("Currently at", "HMP Bure"), ("Release date", "05/02/2027"), ("Category / Level", "1 / 2"), ("Lead agency", "Probation"), ("Offender manager", "Gita Sharma, 01632 960 640"),
              ("Meeting date and time", "Thursday 3 December 2026, 10:00, MS Teams"), ("What we need from housing", "Form on accommodation options in the district by 26 November. Do not copy or forward these papers without the Chair's agreement.")])
    f.send("MAPPA Essex Administration <mappa.admin@essexpanel.example>", "Housingoptions@castlepoint.gov.uk", "MAPP meeting 03/12/2026 10:00 - SR", "Dear Housing SPOC\n\nYou are invited to the Level 2 meeting for the person named in the attached. Please confirm who will come.\n\nMAPPA Administrator",
           attach=[("L2 invitation SR.docx", docx_bytes(d), DOCX)], date=datetime.datetime(2026, 11, 10, 11, 15))

    # a tenant fills in the form for himself
    f = F("tenant-fills-the-form-herself", "odt", "hand-made ODF", "a tenant sends the partners' referral form about herself, with 'myself' for the referrer", kinds=["self_referral"], review=True)
    body = op("**Duty to Refer – referral form (for public bodies)**") + otable([
        ("Name of person being referred", "Donna Louise Frith"), ("Date of birth", "20/02/1983"), ("Telephone", "07700 900 788"), ("Current address", "11 Priory Close, Pitsea"), ("Your name (referrer)", "myself"), ("Your organisation", "none, I rent privately"),
        ("Reason for referral", "Landlord gave me a section 21 and I have to be out on 15 December. I have two kids."), ("Does the person consent?", "yes its me"), ("Date", "14.11.26")], 2)
    f.send("donna frith <donnaf83@letterbox.example>", "housing.solutions@basildon.gov.uk", "form", "hi i found this form on your website is it the right one, i filled it in for me and my kids. please can someone ring me im really worried\n\ndonna",
           attach=[("dutytoreferform (1).odt", odt(body), ODT)], date=datetime.datetime(2026, 11, 14, 22, 47))

    # a wrapper that cannot be read
    f = F("secure-message-from-the-trust", "none", "", "a secure mail service's wrapper in HTML with a link and a protected page attached; the subject speaks of a referral", kinds=["encrypted"], review=True)
    f.send("Mental Health Liaison <mhl@estuary-nhs.example>", "HousingOptions@thurrock.gov.uk", "[Secure] Duty to refer - discharge 24/11",
           html=page("<p><b>You have received an encrypted message from mhl@estuary-nhs.example</b></p><p>To read this message, open the attachment <i>securemessage.html</i> in a browser and sign in, or request a one-time passcode.</p>"
                     "<p><a href=\"https://secure-mail.example/read?m=7f31\">Read the message</a></p><p style=\"font-size:8pt\">This message expires on 8 December 2026. If you have concerns about its validity contact the sender. Secure messaging by TrustSeal. Do not reply to this notification; replies are not encrypted.</p>"),
           attach=[("securemessage.html", b"<html><body><form action=\"https://secure-mail.example/open\" method=\"post\"><input type=\"hidden\" name=\"payload\" value=\"QmFzZTY0IGVuY3J5cHRlZCBwYXlsb2Fk\"><p>Encrypted message</p><input type=\"submit\" value=\"Read the message\"></form></body></html>", "text/html")],
           date=datetime.datetime(2026, 11, 17, 16, 20))

    # a newsletter
    f = F("webinar-on-eight-years-of-duty", "none", "", "a training company's mailing about the duty to refer, with a case study that reads like a referral", kinds=["bulk"])
    f.send("Housing Law Briefings <news@housinglawbriefings.example>", "dutytorefer@colchester.gov.uk", "Duty to Refer: are your public bodies referring properly? | Free webinar",
           html=page("<h1>Eight years of the Duty to Refer</h1><p>Join us on <b>9 December 2026 at 12:30</b> for a free one-hour webinar.</p>"
                     "<h3>Case study</h3><table><tr><td>Name</td><td>\"Mr B\"</td></tr><tr><td>Referred by</td><td>HMP, 56 days before release</td></tr><tr><td>Consent</td><td>Yes</td></tr><tr><td>Reason for referral</td><td>No accommodation on release</td></tr></table>"
                     "<p>What should the authority do next? Our panel will tell you.</p><p><a href=\"https://housinglawbriefings.example/book\">Book your place</a></p>"
                     "<p style=\"font-size:8pt\">You receive this because you subscribed to Housing Law Briefings. <a href=\"https://housinglawbriefings.example/u\">Unsubscribe</a> | Briefings Ltd, 20 Example Street, London</p>"),
           headers=[("List-Unsubscribe", "<https://housinglawbriefings.example/u>"), ("List-Id", "Housing Law Briefings <news.housinglawbriefings.example>"), ("Precedence", "bulk")], date=datetime.datetime(2026, 11, 11, 7, 0))

    # colleagues' business about the protocol
    f = F("protocol-meeting-agenda-and-blank-form", "doc", "LibreOffice", "an agenda of the protocol's operational group and an empty draft of a new form: nobody is referred", kinds=["other"], lenient=["review"])
    d = document("Calibri", 11)
    para(d, "**Prisoner release housing protocol – operational leads' meeting**")
    para(d, "Wednesday 25 November 2026, 14:00, County Hall room 3")
    for s in ["1. Apologies", "2. Minutes of the last meeting", "3. Referrals April to September: numbers by authority", "4. Draft referral form version 5 (below) – comments please", "5. Any other business"]:
        para(d, s)
    para(d, "**DRAFT v5 – Duty to Refer referral form**")
    table(d, [("Name of person referred", ""), ("Date of birth", ""), ("Prison number / CRN", ""), ("Release date", ""), ("Lead (COM) name, telephone, e-mail", ""), ("Consent given? Y / N", ""), ("Reason for referral", ""), ("MAPPA category / level", "")], cols=2)
    f.send("Judith Lacey <judith.lacey@essexnorth-probation.example>", "Housingoptions@uttlesford.gov.uk", "Protocol leads' meeting 25/11 - agenda and draft form", "Dear all\n\nAgenda attached with the draft of the new duty to refer form on page 2. Please bring your comments.\n\nJudith\nHead of Accommodation, Essex North",
           attach=[("Agenda 25 Nov.doc", word97(docx_bytes(d)), "application/msword")], date=datetime.datetime(2026, 11, 13, 9, 55))
