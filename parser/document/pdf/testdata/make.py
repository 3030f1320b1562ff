#!/usr/bin/python3
"""Makes the sample files beside it. Needs python3-reportlab and qpdf (Debian);
make-office.py, for those of LibreOffice, needs python3-docx and soffice.

Run by hand; the output is committed. All people are invented.
"""
import os, subprocess
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle, getSampleStyleSheet
from reportlab.pdfgen import canvas
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table

here = os.path.dirname(os.path.abspath(__file__))
styles = getSampleStyleSheet()
normal = ParagraphStyle("n", parent=styles["Normal"], fontSize=9)
bold = ParagraphStyle("b", parent=normal, fontName="Helvetica-Bold")
grid = [("GRID", (0, 0), (-1, -1), 0.5, colors.black)]


def path(name):
    return os.path.join(here, name)


def para(text, b=False):
    return Paragraph(text, bold if b else normal)


def sheet(name, story, **more):
    SimpleDocTemplate(path(name), pagesize=A4, invariant=1, **more).build(story)


def page(name):
    return canvas.Canvas(path(name), pagesize=A4, invariant=1)


def ruled():
    rows = [
        ("Full name", "Darren PIKE"),
        ("Date of birth", "03/04/1987"),
        ("Prison number", "A1234BC"),
        ("Address on release", "No fixed abode. He lived at 12 Canal Walk, Chelmsford, with his former partner until March 2026 and cannot go back there."),
        ("Name and contact details of the person who makes this referral", "Jane Whitfield-Smythe<br/>01632 960123<br/>jane.whitfield-smythe@probation.example"),
        ("Comments", ""),
    ]
    sheet("ruled.pdf", [
        Paragraph("Duty to Refer", styles["Title"]),
        Table([[para(a, True), para(b)] for a, b in rows], colWidths=[140, 330], style=grid),
        Spacer(1, 8),
        para("Please return this form to housing.referrals@council.example"),
    ])


def merged():
    rows = [
        ["Section 1: Person being referred", "", "", ""],
        ["Surname", "Pike", "Forename", "Darren"],
        ["DOB", "03.04.1987", "Telephone", "07700 900123"],
        ["Address", "12 Canal Walk, Chelmsford", "", ""],
        ["Risk", "Low", "Office use", ""],
        ["", "", "", ""],
    ]
    style = grid + [("SPAN", (0, 0), (-1, 0)), ("SPAN", (1, 3), (-1, 3)), ("BACKGROUND", (0, 0), (-1, 0), colors.lightgrey), ("SPAN", (2, 4), (3, 5))]
    sheet("merged.pdf", [Table([[para(c, i == 0 or j % 2 == 0) for j, c in enumerate(r)] for i, r in enumerate(rows)], colWidths=[90, 140, 90, 140], style=style)])


def aligned():
    c = page("aligned.pdf")
    c.setFont("Helvetica-Bold", 16)
    c.drawString(60, 780, "Homelessness Referral")
    y = 740
    for label, answer in [
        ("Name of person:", "Siân O'Brien"), ("Date of birth:", "3rd April 1987"), ("Contact telephone:", "07700 900456"),
        ("Current location:", "HMP Chelmsford"), ("Expected release", "12 May 2026"), ("Email:", "sian.obrien@mail.example"),
        ("Prison number:", ""), ("Support needs:", "Mental health; substance misuse; has previously had"), ("", "support from an outreach worker"),
    ]:
        c.setFont("Helvetica-Bold", 10)
        c.drawString(60, y, label)
        c.setFont("Helvetica", 10)
        c.drawString(200, y, answer)
        y -= 16 if answer != "Mental health; substance misuse; has previously had" else 12
    c.drawString(60, y - 20, "I confirm that the person has agreed to this referral being made to the council and that")
    c.drawString(60, y - 32, "the details are correct.")
    c.save()


def drawn():
    c = page("drawn.pdf")
    y = 780
    c.setFont("Helvetica", 11)

    def width(s):
        return c.stringWidth(s, "Helvetica", 11)

    def box(x, kind):
        c.rect(x, y - 1, 9, 9)
        if kind == "cross":
            c.line(x + 1, y, x + 8, y + 7)
            c.line(x + 1, y + 7, x + 8, y)
        elif kind == "tick":
            c.line(x + 1, y + 3, x + 3, y)
            c.line(x + 3, y, x + 8, y + 7)
        elif kind == "font":
            c.setFont("ZapfDingbats", 9)
            c.drawString(x + 0.8, y + 0.3, "4")
            c.setFont("Helvetica", 11)

    for question, yes, no in [("Is the person aware of this referral?", "tick", ""), ("Has consent been given?", "", "cross"), ("Risk to staff?", "font", "")]:
        c.drawString(60, y, question)
        box(280, yes)
        c.drawString(293, y, "Yes")
        box(330, no)
        c.drawString(343, y, "No")
        y -= 20
    y -= 10
    c.drawString(60, y, "Gender:  Male / Female / Other")
    for before, struck in [("Gender:  ", "Male"), ("Gender:  Male / Female / ", "Other")]:
        c.line(60 + width(before), y + 3.5, 60 + width(before + struck), y + 3.5)
    y -= 30
    c.drawString(60, y, "Name: ____________________")
    c.drawString(60 + width("Name: "), y + 1, "Joe Bloggs")
    y -= 30
    c.drawString(60, y, "Postcode")
    c.rect(150, y - 4, 100, 16)
    c.drawString(154, y, "CM1 1AA")
    c.drawString(280, y, "Tel")
    c.rect(310, y - 4, 140, 16)
    c.drawString(314, y, "07700 900001")
    y -= 30
    c.drawString(60, y, "Reason for homelessness")
    c.rect(60, y - 70, 450, 64)
    c.drawString(64, y - 20, "Leaving custody with no accommodation.")
    c.drawString(64, y - 34, "Family will not have him back.")
    y -= 100
    c.drawString(60, y, "Date of birth")
    for i, digit in enumerate("03041987"):
        x = 150 + i * 16 + (6 if i > 1 else 0) + (6 if i > 3 else 0)
        c.rect(x, y - 4, 16, 16)
        c.drawString(x + 4, y, digit)
    c.save()


def controls():
    c = page("controls.pdf")
    f = c.acroForm
    c.setFont("Helvetica-Bold", 14)
    c.drawString(60, 770, "DUTY TO REFER")
    c.setFont("Helvetica", 10)
    y = 730
    c.drawString(60, y, "Full name")
    f.textfield(name="name", tooltip="Full name", x=160, y=y - 5, width=180, height=18, value="Darren Pike")
    c.drawString(360, y, "DOB")
    f.textfield(name="dob", tooltip="dob", x=400, y=y - 5, width=100, height=18, value="03/04/1987")
    y -= 30
    c.drawString(60, y, "Phone")
    f.textfield(name="phone", x=160, y=y - 5, width=180, height=18, value="")
    c.drawString(360, y, "Email")
    f.textfield(name="email", x=400, y=y - 5, width=140, height=18, value="d.pike@mail.example")
    y -= 30
    c.drawString(60, y, "Reason")
    f.choice(name="reason", tooltip="Reason", value="Leaving prison", options=["Leaving prison", "Hospital", "Other"], x=160, y=y - 5, width=180, height=18)
    y -= 30
    c.drawString(60, y, "Consent")
    f.checkbox(name="cy", tooltip="Consent yes", x=160, y=y - 4, size=14, checked=True)
    c.drawString(180, y, "Yes")
    f.checkbox(name="cn", x=230, y=y - 4, size=14)
    c.drawString(250, y, "No")
    y -= 30
    c.drawString(60, y, "Sex")
    f.radio(name="sex", tooltip="sex", value="m", selected=True, x=160, y=y - 4, size=14)
    c.drawString(180, y, "Male")
    f.radio(name="sex", tooltip="sex", value="f", x=230, y=y - 4, size=14)
    c.drawString(250, y, "Female")
    y -= 30
    c.drawString(60, y, "Further details")
    f.textfield(name="details", x=60, y=y - 90, width=450, height=80, fieldFlags="multiline", value="Released on 12 May.\nNo address.")
    c.save()


def long():
    def edge(c, d):
        c.setFont("Helvetica", 8)
        c.drawString(60, 820, "Essex Housing Partnership - OFFICIAL-SENSITIVE")
        c.drawString(280, 20, "Page %d of 2" % d.page)
    rows = [[para("Question %d" % i, True), para("Answer %d" % i)] for i in range(1, 60)]
    SimpleDocTemplate(path("long.pdf"), pagesize=A4, invariant=1).build([Table(rows, colWidths=[200, 270], style=grid)], onFirstPage=edge, onLaterPages=edge)


def locked():
    base = path("locked-base.pdf")
    sheet("locked-base.pdf", [Table([[para("Full name", True), para("Darren Pike")], [para("DOB", True), para("03/04/1987")]], colWidths=[140, 330], style=grid)])
    for name, args in {
        "owner-rc4.pdf": ["--allow-weak-crypto", "--encrypt", "", "owner", "128", "--use-aes=n", "--"],
        "owner-aes128.pdf": ["--allow-weak-crypto", "--encrypt", "", "owner", "128", "--use-aes=y", "--"],
        "owner-aes256.pdf": ["--encrypt", "", "owner", "256", "--"],
        "user-password.pdf": ["--encrypt", "user", "owner", "256", "--"],
    }.items():
        subprocess.run(["qpdf", "--static-id", *args, base, path(name)], check=True)
    os.remove(base)


for make in [ruled, merged, aligned, drawn, controls, long, locked]:
    make()
