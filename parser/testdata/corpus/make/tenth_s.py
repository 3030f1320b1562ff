#!/usr/bin/python3
"""Makes every message whose name begins with tenth-s-: whom a section is about, several dates in one cell, consent that is signed.

Needs: python3-docx, reportlab. Run by hand; it writes ../open/tenth-s-*.eml and *.want.json. All people are invented.
"""
import io
import json
import os
from email.message import EmailMessage

import docx
from reportlab.pdfgen import canvas

OPEN = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "open")
WORD = ("application", "vnd.openxmlformats-officedocument.wordprocessingml.document", "form.docx")


def table(sections):
    d = docx.Document()
    d.add_heading("Duty to Refer", 0)
    t = d.add_table(rows=0, cols=2)
    t.style = "Table Grid"
    for title, rows in sections:
        c = t.add_row().cells
        c[0].merge(c[1]).paragraphs[0].add_run(title).bold = True
        for label, answer in rows:
            c = t.add_row().cells
            c[0].text, c[1].text = label, answer
    out = io.BytesIO()
    d.save(out)
    return out.getvalue()


def page(sections):
    out = io.BytesIO()
    c = canvas.Canvas(out, invariant=1)
    y = 800
    c.setFont("Helvetica-Bold", 16)
    c.drawString(50, y, "Duty to Refer")
    for title, rows in sections:
        y -= 30
        c.setFont("Helvetica-Bold", 12)
        c.drawString(50, y, title)
        c.setFont("Helvetica", 10)
        for label, answer in rows:
            y -= 16
            c.drawString(50, y, label + ("" if label.endswith("?") else ":") + " " + answer)
    c.save()
    return out.getvalue()


def lines(sections):
    return "DUTY TO REFER\n\n" + "\n".join(title + "\n" + "".join(l + ("" if l.endswith("?") else ":") + " " + a + "\n" for l, a in rows) for title, rows in sections)


def write(name, how, shape, sections, want, sender, lenient=()):
    m = EmailMessage()
    m["From"], m["To"], m["Subject"] = sender, "housing@council.example", "Duty to refer"
    m["Date"], m["Message-ID"] = "Wed, 04 Nov 2026 10:11:12 +0000", "<tenth-s-%s@%s>" % (name, sender.split("@")[1])
    m.set_content(lines(sections) if how == "text" else "Please find attached our referral.\n")
    if how == "docx":
        m.add_attachment(table(sections), maintype=WORD[0], subtype=WORD[1], filename=WORD[2])
    elif how == "pdf":
        m.add_attachment(page(sections), maintype="application", subtype="pdf", filename="form.pdf")
    if m.is_multipart():
        m.set_boundary("=_tenth-s-" + name)
    person = {}
    for key, value in want.items():
        at = person
        *path, last = key.split(".")
        for p in path:
            at = at.setdefault(p, {})
        at[last] = value
    with open(os.path.join(OPEN, "tenth-s-" + name + ".eml"), "wb") as f:
        f.write(m.as_bytes())
    gold = dict(kind=["referral"], format=how, writer={"docx": "python-docx", "pdf": "reportlab", "text": "typed"}[how], shape=shape, review=False, referrals=[person], lenient=list(lenient))
    with open(os.path.join(OPEN, "tenth-s-" + name + ".want.json"), "w") as f:
        json.dump(gold, f, indent=2, ensure_ascii=False)
        f.write("\n")


def main():
    reason = "Asked to leave by his brother after an argument."
    client = [("Name", "Gethin Marrable"), ("Date of birth", "14/03/1988"), ("Telephone", "07700 900123"), ("Email", "gethin.m@mail.example"), ("Address", "12 Farrow Lane, Basildon, SS14 1QQ")]
    worker = [("Name", "Marta Quillfeather"), ("Job title", "Support worker"), ("Organisation", "Lantern Hostel"), ("Telephone", "01632 960411"), ("Email", "m.quillfeather@hostel.example")]
    both = {"reason": reason, "agency": "other", "consent.given": True, "referrer.name": "Marta Quillfeather", "referrer.role": "Support worker", "referrer.organisation": "Lantern Hostel",
            "referrer.email": "m.quillfeather@hostel.example", "referrer.phone": "01632 960411", "person.name": "Gethin Marrable", "person.date_of_birth": "1988-03-14", "person.phone": "07700 900123",
            "person.email": "gethin.m@mail.example", "person.address": "12 Farrow Lane, Basildon, SS14 1QQ"}
    asks = ("Housing", [("Why are they homeless?", reason), ("Has the person consented to this referral?", "Yes")])
    desk = "desk@hostel.example"
    unsure = ["homeless_status", "housing.loss_reason", "housing.situation", "agency"]
    write("supervising-and-you", "docx", "titled by what the reader does for the person", [("You", worker), ("The person you are supervising", client), asks], both, desk, unsure)
    write("about-them-first", "pdf", "a pronoun for a title, the referrer asked how to be reached", [("About them", client), ("How do we reach you?", worker), asks], both, desk, unsure)
    write("who-needs-help", "text", "questions for titles", [("Who is raising this?", worker), ("Who needs housing help?", client), asks], both, desk, unsure)
    own = "Asked to leave by my brother after an argument."
    asks = ("Your housing", [("Why are you homeless?", own), ("Do you consent to this referral?", "Yes")])
    for how, title, other in (("docx", "About you", "Your support worker"), ("pdf", "Your details", "Person helping you fill this in"), ("text", "Tell us about yourself", "Agency supporting you")):
        write("own-form-" + how, how, "filled in by the client with a worker: you are the client", [(title, client), (other, worker), asks], dict(both, reason=own), desk, unsure)
    prisoner = {"referrer.name": "Ingrid Sallow", "referrer.role": "Resettlement officer", "agency": "prison", "consent.given": True, "consent.method": "written", "consent.date": "2026-11-03",
                "person.name": "Gethin Marrable", "person.date_of_birth": "1988-03-14", "person.prison_number": "A1234BC", "custody.prison": "HMP Chelmsford", "custody.offence": "Theft"}
    for name, how, label, answer, day, sort in (
            ("crd-and-sled", "docx", "Release date", "CRD 11/12/2026, SLED 11/12/2027", "2026-12-11", "CRD"),
            ("sentence-dates", "pdf", "Sentence dates", "HDCED 01/10/2026, CRD 11/12/2026, SLED 11/12/2027", "2026-12-11", "CRD"),
            ("release-refused-curfew", "text", "Release date", "HDCED 02/10/2026 (not suitable) CRD 11/12/2026", "2026-12-11", "CRD"),
            ("court-is-no-release", "docx", "Release date", "Remand - court date 11/12/2026", None, None)):
        want = dict(prisoner)
        if day:
            want.update({"custody.release_date": day, "custody.release_type": sort})
        else:
            want["custody.status"] = "remand"
        write(name, how, "several dates in one answer, each with its term", [
            ("Prisoner", [("Name", "Gethin Marrable"), ("Date of birth", "14/03/1988"), ("Prison number", "A1234BC"), ("Prison", "HMP Chelmsford"), (label, answer), ("Offence", "Theft")]),
            ("Referrer", [("Name", "Ingrid Sallow"), ("Job title", "Resettlement officer")]),
            ("Declaration", [("I agree to this referral (client to sign)", "Gethin Marrable 03/11/2026")])], want, "omu@hmps.example", ["custody.status"] if day else [])


if __name__ == "__main__":
    main()
