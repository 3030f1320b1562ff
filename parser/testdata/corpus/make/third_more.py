#!/usr/bin/python3
"""A few harder containers: tracked changes, text boxes, fields in RTF, labels below lines, old character sets. Needs what third_lib.py names."""
from third_lib import M, DOCX, PDF, RTF, Page, ooxml, rp, rtf, run, wp, wtable


def tracked():
    m = M("docx-tracked-changes", "docx", "hand-made OOXML", "answers typed as tracked insertions, a date corrected with the old one deleted", lenient=["sit", "cs"])
    ins = lambda t: '<w:ins w:id="1" w:author="T Marlowe" w:date="2026-10-30T10:00:00Z">%s</w:ins>' % run(t)
    gone = lambda t: '<w:del w:id="2" w:author="T Marlowe" w:date="2026-10-30T10:01:00Z"><w:r><w:delText xml:space="preserve">%s</w:delText></w:r></w:del>' % t
    rows = [["Prisoner's name", ins("Barnaby Quill")], ["Prison no.", ins("A3855FM")], ["Date of birth", ins("02/12/1999")], ["Establishment", ins("HMP Chelmsford")], ["Release date", gone("14/12/2026") + ins("21/12/2026")], ["Reason for referral", ins("Lived in a caravan on his employer's land; the job and caravan went when he was sentenced")], ["Local authority", gone("Braintree") + ins("Maldon")], ["Consent (Yes/No)", gone("/No") + ins("Yes, signed 29/10/2026")], ["Officer", ins("Tamsin Marlowe, Resettlement Officer")], ["Telephone", ins("01632 960743")], ["Date", ins("30/10/2026")]]
    m.g(n="Barnaby Quill", pn="A3855FM", dob="1999-12-02", cp="HMP Chelmsford", crd="2026-12-21", re="Lived in a caravan on his employer's land; the job and caravan went when he was sentenced", au="Maldon", cg=True, cm="written", cd="2026-10-29", rn="Tamsin Marlowe", rr="Resettlement Officer", rp="01632 960743", rd="2026-10-30", ag="prison")
    m.lenient += ["rg", "loss"]
    m.send("Tamsin Marlowe <tamsin.marlowe@chelmsfordprison.example>", "housingoptions@maldon.example", "DTR Quill A3855FM corrected before sending", "Form attached.\n\nTamsin", attach=[("DTR Quill.docx", ooxml(wp("Duty to Refer") + wtable([[wp(a), wp(b)] for a, b in rows], 2)), DOCX)])


def boxes():
    m = M("docx-answers-in-text-boxes", "docx", "hand-made OOXML", "answers in drawn text boxes after their label, with the older copy of each", lenient=["sit"])

    def box(label, answer):
        inner = "<w:txbxContent><w:p>%s</w:p></w:txbxContent>" % run(answer)
        return wp(run(label) + '<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="wps"><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:extent cx="3000000" cy="250000"/><wp:docPr id="1" name="Box"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:cNvSpPr txBox="1"/><wps:spPr/><wps:txbx>%s</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox>%s</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>' % (inner, inner))
    rows = [m("Full name of client:", "Leopold Annan", "n"), m("Date of birth:", "16 March 1987", dob="1987-03-16"), m("Contact number:", "07700 900245", "ph"), m("Address:", "33 Berechurch Road, Colchester CO2 7QB", "ad"), m("Reason for referral:", "Non-fault eviction, landlord moving back in", "re"), m("Date of eviction:", "17 December 2026", hd="2026-12-17"), m("Consent given:", "Yes, verbally", cg=True, cm="oral"), m("Name of referrer:", "Odette Farrow", rn="Odette Farrow"), m("Agency:", "Jobcentre Plus, Colchester", rg="Jobcentre Plus, Colchester", ag="jobcentre"), m("Tel:", "01632 960246", "rp")]
    m.lenient += ["hs", "hd"]
    m.send("Odette Farrow <odette.farrow@dwp.example>", "dutytorefer@colchester.example", "Duty to refer", "Hi, please see attached.\nOdette", attach=[("DTR LA.docx", ooxml(wp("DUTY TO REFER") + "".join(box(a + " ", b) for a, b in rows)), DOCX)])


def rtf_fields():
    m = M("rtf-form-fields", "rtf", "hand-made RTF", "legacy text fields in RTF, some with only spaces", lenient=["sit"])

    def field(label, value):
        from third_lib import rtf_text
        return "\\pard %s {\\field{\\*\\fldinst { FORMTEXT }{\\*\\formfield{\\fftype0\\ffname Text1}}}{\\fldrslt {%s}}}\\par\n" % (rtf_text(label), rtf_text(value or "\u2002\u2002\u2002"))
    rows = [m("Name of patient:", "Mrs Consolata Obi-Ward", n="Consolata Obi-Ward"), m("DOB:", "05/08/1936", dob="1936-08-05"), m("NHS No:", "338 441 9027", nhs="3384419027"), m("Email:", ""), m("Admitted from:", "Daughter's house, Benfleet"), m("Why can she not go back:", "Daughter can no longer care for her and has given up the tenancy", loss="Daughter can no longer care for her and has given up the tenancy"), m("Reason for referral:", "No accommodation on discharge", "re"), m("Homeless:", "Yes", hs="homeless"), m("Physical health:", "Parkinson's disease", "phy"), m("Mental health:", "Mild dementia", "mh"), m("Consent:", "Yes", cg=True), m("Completed by:", "Rupert Galbraith", rn="Rupert Galbraith"), m("Job title:", "Hospital Social Worker", "rr"), m("Phone:", "01632 960598", "rp"), m("Date:", "16/11/2026", rd="2026-11-16")]
    m.g(ag="hospital")
    m.lenient += ["ag", "ad", "lsa", "rg"]
    m.send("Rupert Galbraith <r.galbraith@southendhosp.example>", "Housingoptions@castlepoint.example", "Patient referral COW", "Referral form attached.\n\nRupert Galbraith", attach=[("Referral.rtf", rtf(rp("**Hospital discharge: Duty to Refer**") + "".join(field(a, b) for a, b in rows)), RTF)])


def below():
    m = M("pdf-labels-below-lines", "pdf", "reportlab", "answer on a line, its label in small print beneath, two a row", lenient=["sit", "cs"])
    p = Page(size=11)
    p.head("Prisoner Homelessness Notification", 14)
    p.down(6)

    def pair(a, b=None):
        for x, r in ((45, a), (310, b)):
            if r:
                p.text(x, r[1])
                p.c.line(x, p.h - p.y - 4, x + 230, p.h - p.y - 4)
                p.text(x, "(%s)" % r[0], y=p.y + 14, size=7)
        p.down(38)
    pair(m("full name", "Emrys Tallow", "n"), m("prison number", "A7290EX", "pn"))
    pair(m("date of birth", "21/10/1976", dob="1976-10-21"), m("release date", "31/12/2026", crd="2026-12-31"))
    pair(m("establishment", "HMP Stocken", cp="HMP Stocken"), m("local authority", "South Cambridgeshire", au="South Cambridgeshire"))
    pair(m("reason for referral", "Dismissed; house came with the job", "re"), m("prisoner's consent", "Yes, written", cg=True, cm="written"))
    pair(m("name of officer", "Verity Nwosu", rn="Verity Nwosu"), m("telephone", "01632 960333", "rp"))
    pair(m("date of notification", "12/11/2026", rd="2026-11-12"))
    m.g(ag="prison")
    m.lenient += ["rg", "loss"]
    m.send("Stocken Resettlement <resettlement@stocken.example>", "housing@southcambs.example", "Homelessness notification (duty to refer) A7290EX", "Please see attached notification.", attach=[("notification.pdf", p.done(), PDF)])


def old_charset():
    m = M("text-windows-charset-typographic", "text", "", "windows-1252, quoted-printable, curly quotes and long dashes between label and answer", lenient=["sit", "via", "op"])
    m.g(n="Seán O’Driscoll", dob="1964-04-01", ph="07700 900519", ad="Room 7, the Elms B&B, Clacton", hs="threatened", hd="2026-11-30", re="B&B is closing for the winter; he’s been there since his wife died", cg=True, cm="oral", rn="Noëlle Prudhomme", rr="Adult Social Care Practitioner", rp="01632 960520", ag="social_services", au="Tendring", mh="Grief, no formal diagnosis", phy="COPD", rd="2026-11-02")
    m.lenient += ["rg"]
    m.send("Noëlle Prudhomme <noelle.prudhomme@essexasc.example>", "housingoptions@tendring.example", "Duty to refer – Mr O’Driscoll", """
DUTY TO REFER

Council – Tendring
Date – 2 November 2026
Person – Mr Seán O’Driscoll
Date of birth – 1 April 1964
Mobile – 07700 900519
Living at – Room 7, the Elms B&B, Clacton
Threatened with homelessness? – Yes
On what date? – 30 November 2026
Reason – B&B is closing for the winter; he’s been there since his wife died
Physical health – COPD
Mental health – Grief, no formal diagnosis
Does he consent? – Yes, verbally
Referrer – Noëlle Prudhomme, Adult Social Care Practitioner
Referrer’s phone – 01632 960520
""", charset="windows-1252", cte="quoted-printable")


def couple():
    m = M("text-couple-joint-applicants", "text", "", "main and joint applicant in the same block, answers parted by a stroke", lenient=["sit", "loss", "save"])
    m.g(n="Ashton Birch", dob="1990-06-14", ph="07700 900611", ad="Flat 9, Ozier Court, Saffron Walden CB11 4AB", re="Fixed term ended, section 21 expires 20 December 2026", hs="threatened", hd="2026-12-20", hh=[{"name": "Poppy Birch", "relationship": "wife", "date_of_birth": "1992-02-08"}], cg=True, cm="written", rn="Gwilym Rees", rr="Unit Welfare Officer", rp="01632 960612", ag="armed_forces", af=True, au="Uttlesford", rd="2026-10-26")
    m.lenient += ["rg", "rt"]
    m.send("Gwilym Rees <gwilym.rees@mod.example>", "Housingoptions@uttlesford.example", "DTR - Birch, A and P", """
Date of referral: 26 October 2026
To: Uttlesford District Council
Main applicant: Ashton Birch, DOB 14/06/1990, tel 07700 900611
Joint applicant (wife): Poppy Birch, DOB 08/02/1992, tel 07700 900613
Address of both: Flat 9, Ozier Court, Saffron Walden CB11 4AB
Reason for referral: Fixed term ended, section 21 expires 20 December 2026
Threatened with homelessness: Yes
Date of homelessness: 20 December 2026
Served in HM Forces: Yes (Ashton, RLC, left 2025)
Consent: Both have signed
Referring officer: Gwilym Rees, Unit Welfare Officer, 01632 960612
""")


def all_():
    for f in (tracked, boxes, rtf_fields, below, old_charset, couple):
        f()


if __name__ == "__main__":
    all_()
