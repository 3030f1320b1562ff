"""What the more_*.py scripts share: forms written with their answers, writers
of documents, and messages with their right answers.

Needs python-docx, reportlab, openpyxl and soffice. A form is a few lines:

    ## a heading
    > guidance text
    label | answer | key            the answer is the value of the key
    label | answer | key=value      as it is to be read
    label | answer | u              an answered question of no key
    label | answer |                nothing is to be read
    ! key=value                     stated elsewhere in the message

`;;` parts several keys, `+=` adds to a list, `¶` breaks a line of an answer.
"""
import datetime
import io
import json
import os
import re
import subprocess
import sys
import tempfile
import zipfile
from email.message import EmailMessage
from email import policy
from email.utils import formatdate

OPEN = os.path.normpath(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "open"))
BOOLS = {
    "rough_sleeping", "consent.given", "person.no_fixed_abode", "person.interpreter_needed", "person.armed_forces",
    "person.care_leaver", "person.pregnant", "person.public_funds", "custody.cas3", "housing.tenancy_to_save",
    "needs.domestic_abuse", "risk.registered_sex_offender", "risk.arson",
}
INTS = {"risk.mappa_category", "risk.mappa_level"}
LISTS = {"needs.support", "local_connection.grounds"}
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
ODS = "application/vnd.oasis.opendocument.spreadsheet"
ODT = "application/vnd.oasis.opendocument.text"
RTF = "application/rtf"
PDF = "application/pdf"


# ---- answers

def put(gold, spec, answer=None, label=None):
    """Adds one `key`, `key=value`, `key+=value` or `u` to an answer."""
    spec = spec.strip()
    if not spec:
        return
    if spec == "u" or spec.startswith("u="):
        value = spec[2:] if spec.startswith("u=") else answer.replace("¶", " ")
        gold.setdefault("unmapped", []).append({"label": label, "value": value})
        return
    if "+=" in spec:
        key, value = spec.split("+=", 1)
        if key == "household":
            cells = (value.split("/") + ["", ""])[:3]
            row = {k: v.strip() for k, v in zip(("name", "relationship", "date_of_birth"), cells) if v.strip()}
            gold.setdefault("household", []).append(row)
        elif key == "unmapped":
            label, value = value.split("::", 1)
            gold.setdefault("unmapped", []).append({"label": label, "value": value})
        else:
            nest(gold, key, None).append(value)
        return
    key, value = spec.split("=", 1) if "=" in spec else (spec, None)
    key = key.strip()
    if value is None:
        value = answer.replace("¶", ", " if "address" in key else " ").strip()
    if key in BOOLS:
        value = {"true": True, "false": False}[value]
    elif key in INTS:
        value = int(value)
    nest(gold, key, value)


def nest(gold, key, value):
    parts = key.split(".")
    for p in parts[:-1]:
        gold = gold.setdefault(p, {})
    if value is None:
        return gold.setdefault(parts[-1], [])
    assert parts[-1] not in gold, key + " twice"
    gold[parts[-1]] = value


def golds(text):
    """Answers of one or more people, parted by a line ---."""
    people = []
    for block in re.split(r"(?m)^---$", text):
        gold = {}
        for line in block.strip().splitlines():
            if line.strip():
                put(gold, line.strip())
        if gold:
            people.append(gold)
    return people


def form(text):
    """The lines of a form, [(kind, ...)], and its answer."""
    items, gold = [], {}
    for line in text.strip().splitlines():
        line = line.strip()
        if not line:
            continue
        if line.startswith("## "):
            items.append(("h", line[3:]))
        elif line.startswith("> "):
            items.append(("p", line[2:]))
        elif line.startswith("! "):
            put(gold, line[2:])
        else:
            label, answer, specs = ([c.strip() for c in line.split("|")] + ["", ""])[:3]
            items.append(("q", label, answer))
            for spec in specs.split(";;"):
                put(gold, spec, answer, label)
    return items, gold


# ---- messages

def save(name, raw, gold, kind="referral", format="text", writer="", shape="", review=False, lenient=()):
    assert name.startswith("more-")
    if isinstance(gold, dict):
        gold = [gold]
    lenient = list(lenient) + [k for k in left_open(gold) if k not in lenient]
    want = {"kind": [kind] if isinstance(kind, str) else kind, "format": format, "writer": writer, "shape": shape,
            "review": review, "referrals": gold, "lenient": list(lenient)}
    if len(raw) > 61000:
        print("large:", name, len(raw), file=sys.stderr)
    with open(os.path.join(OPEN, name + ".eml"), "wb") as f:
        f.write(raw)
    with open(os.path.join(OPEN, name + ".want.json"), "w") as f:
        json.dump(want, f, ensure_ascii=False, indent=2)
        f.write("\n")


def left_open(gold):
    """Keys in which officers could differ by what else is stated."""
    for g in gold:
        custody = g.get("custody", {})
        if "status" not in custody and custody.keys() & {"sentence_length", "sentence_date"}:
            yield "custody.status"
        if any(re.search("next of kin|nok", u["label"], re.I) for u in g.get("unmapped", [])):
            yield "person.contact_via"


def sent(gold):
    """A date header on the day after the latest date of the form."""
    days = [d for g in ([gold] if isinstance(gold, dict) else gold) for d in (g.get("referral_date"), g.get("consent", {}).get("date")) if d]
    if not days:
        return HEAD["date"]
    day = datetime.datetime.fromisoformat(max(days)) + datetime.timedelta(days=1, hours=9, minutes=len(json.dumps(gold)) % 400)
    return formatdate(day.timestamp() - (3600 if day.month > 3 else 0), localtime=False).replace("-0000", "+0000")


def message(name, frm, to, subject, date, body="", html=None, atts=(), cte=None, charset="utf-8", extra=()):
    """The bytes of a message; atts are (file name, type, bytes)."""
    m = EmailMessage(policy=policy.SMTP.clone(max_line_length=78))
    m["From"] = frm
    m["To"] = to
    m["Subject"] = subject
    m["Date"] = date
    m["Message-ID"] = "<%s@%s>" % (name, frm.split("@")[-1].strip(">"))
    for k, v in extra:
        m[k] = v
    if body is not None:
        m.set_content(body, charset=charset, cte=cte or ("quoted-printable" if not body.isascii() else None))
        if html is not None:
            m.add_alternative(html, subtype="html", charset=charset)
    elif html is not None:
        m.set_content(html, subtype="html", charset=charset, cte=cte or "quoted-printable")
    for fn, mime, data in atts:
        main, sub = mime.split("/")
        m.add_attachment(data, maintype=main, subtype=sub, filename=fn)
    n = 0
    for p in m.walk():
        if p.is_multipart():
            n += 1
            p.set_boundary("=_%s_%d" % (name[5:], n))
    return m.as_bytes()


HEAD = {"to": "Housing Options <housing.options@braintree.example>", "date": "Tue, 14 Apr 2026 10:12:44 +0100"}


def post(name, frm, subject, body, gold, to=None, date=None, html=None, atts=(), cte=None, charset="utf-8", extra=(),
         kind="referral", format="text", writer="", shape="", review=False, lenient=()):
    if isinstance(gold, str):
        gold = golds(gold)
    raw = message(name, frm, to or HEAD["to"], subject, date or sent(gold), body, html, atts, cte, charset, extra)
    save(name, raw, gold, kind, format, writer, shape, review, lenient)


# ---- documents

def convert(data, ext, to, filt=None):
    """The document as soffice writes it in another format."""
    with tempfile.TemporaryDirectory() as d:
        src = os.path.join(d, "form." + ext)
        with open(src, "wb") as f:
            f.write(data)
        subprocess.run(["soffice", "-env:UserInstallation=file://" + PROFILE, "--headless", "--convert-to",
                        to + (":" + filt if filt else ""), "--outdir", d, src],
                       check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        with open(os.path.join(d, "form." + to), "rb") as f:
            return f.read()


PROFILE = os.path.join(tempfile.gettempdir(), "more-soffice-profile")


def slim(data):
    """A docx without python-docx's thumbnail and printer settings, packed tightly."""
    src = zipfile.ZipFile(io.BytesIO(data))
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as z:
        for n in src.namelist():
            if "thumbnail" in n or "printerSettings" in n or "stylesWithEffects" in n:
                continue
            body = src.read(n)
            if n.endswith(("document.xml.rels", "[Content_Types].xml")):
                body = re.sub(rb"<(Relationship|Override) [^>]*stylesWithEffects[^>]*/>", b"", body)
            if n == "_rels/.rels":
                body = re.sub(rb"<Relationship [^>]*thumbnail[^>]*/>", b"", body)
            z.writestr(zipfile.ZipInfo(n, (2026, 1, 5, 9, 0, 0)), body, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def bytes_of(doc):
    b = io.BytesIO()
    doc.save(b)
    return slim(b.getvalue())


def shade(cell, colour="D9E2F3"):
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn
    e = OxmlElement("w:shd")
    e.set(qn("w:val"), "clear")
    e.set(qn("w:fill"), colour)
    cell._tc.get_or_add_tcPr().append(e)


def fill(cell, text, bold=False):
    lines = text.split("¶")
    cell.text = ""
    for i, t in enumerate(lines):
        p = cell.paragraphs[0] if i == 0 else cell.add_paragraph()
        p.add_run(t).bold = bold or None


def docx_doc(title=None):
    import docx
    from docx.shared import Pt
    d = docx.Document()
    d.styles["Normal"].font.name = "Arial"
    d.styles["Normal"].font.size = Pt(10)
    if title:
        d.add_heading(title, 0)
    return d


def docx_table(items, title=None, style="Table Grid", heads="row", colon="", bold=True, doc=None):
    """Label and answer in two columns; headings as merged shaded rows or as paragraphs."""
    d = doc or docx_doc(title)
    t = None
    for it in items:
        if it[0] == "h" and heads == "row":
            t = t or d.add_table(0, 2, style)
            r = t.add_row().cells
            c = r[0].merge(r[1])
            fill(c, it[1], True)
            shade(c)
        elif it[0] == "h":
            d.add_heading(it[1], 2)
            t = None
        elif it[0] == "p":
            if heads == "row" and t is not None:
                r = t.add_row().cells
                fill(r[0].merge(r[1]), it[1])
            else:
                d.add_paragraph(it[1])
        else:
            t = t or d.add_table(0, 2, style)
            r = t.add_row().cells
            fill(r[0], it[1] + colon, bold)
            fill(r[1], it[2])
    return d


def docx_pairs(items, title=None, style="Table Grid", heads="row", doc=None, wide=38):
    """Two questions a row where they are short, long ones across the row."""
    d = doc or docx_doc(title)
    t, wait = None, None

    def flush():
        nonlocal wait
        if wait:
            r = t.add_row().cells
            fill(r[0], wait[1], True)
            fill(r[1].merge(r[3]), wait[2])
            wait = None
    for it in items:
        if it[0] != "q":
            flush()
            if heads == "row":
                t = t or d.add_table(0, 4, style)
                r = t.add_row().cells
                c = r[0].merge(r[3])
                fill(c, it[1], it[0] == "h")
                if it[0] == "h":
                    shade(c, "BFBFBF")
            else:
                d.add_paragraph(it[1]).runs[0].bold = it[0] == "h"
                t = None
            continue
        t = t or d.add_table(0, 4, style)
        if len(it[2]) > wide or len(it[1]) > wide:
            flush()
            r = t.add_row().cells
            fill(r[0], it[1], True)
            fill(r[1].merge(r[3]), it[2])
        elif wait:
            r = t.add_row().cells
            for c, x in zip(r, (wait[1], wait[2], it[1], it[2])):
                fill(c, x, x in (wait[1], it[1]))
            wait = None
        else:
            wait = it
    flush()
    return d


def docx_lines(items, title=None, sep=": ", bold=True, below=False, doc=None, number=False):
    """No tables: the answer after the label, or in the paragraph below it."""
    d = doc or docx_doc(title)
    n = 0
    for it in items:
        if it[0] == "h":
            d.add_heading(it[1], 3)
        elif it[0] == "p":
            d.add_paragraph().add_run(it[1]).italic = True
        else:
            n += 1
            p = d.add_paragraph()
            p.add_run((("%d. " % n) if number else "") + it[1] + ("" if below else sep)).bold = bold
            lines = it[2].split("¶")
            if below:
                for line in lines:
                    d.add_paragraph(line)
            else:
                p.add_run(lines[0])
                for line in lines[1:]:
                    p.add_run().add_break()
                    p.add_run(line)
    return d


def docx_cells(items, title=None, cols=2, style="Table Grid", sep=": ", under=False, doc=None):
    """Label and answer in one cell, `cols` of them a row."""
    d = doc or docx_doc(title)
    t, n = None, 0
    for it in items:
        if it[0] != "q":
            p = d.add_paragraph()
            p.add_run(it[1]).bold = it[0] == "h"
            t, n = None, 0
            continue
        if t is None or n % cols == 0 or len(it[2]) > 60:
            if len(it[2]) > 60 and t is not None and n % cols:
                n = 0
            t = t or d.add_table(0, cols, style)
            row = t.add_row().cells
            n = 0
        if len(it[2]) > 60:
            c = row[0].merge(row[-1])
        else:
            c = row[n]
        c.text = ""
        p = c.paragraphs[0]
        p.add_run(it[1] + ("" if under else sep)).bold = True
        if under:
            for line in it[2].split("¶"):
                c.add_paragraph(line)
        else:
            p.add_run(it[2].replace("¶", ", "))
        n = cols if len(it[2]) > 60 else n + 1
    return d


# ---- PDF with reportlab

def pdf_table(items, title, ruled=True, pairs=False, widths=None, font="Helvetica", head="#d9d9d9", top=None, size=9):
    from reportlab.lib import colors
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle
    from xml.sax.saxutils import escape
    n = ParagraphStyle("n", fontName=font, fontSize=size, leading=size * 1.25)
    bold = {"Helvetica": "Helvetica-Bold", "Times-Roman": "Times-Bold"}.get(font, font)
    b = ParagraphStyle("b", parent=n, fontName=bold)
    h1 = ParagraphStyle("h1", parent=n, fontName=bold, fontSize=15, leading=20)

    def P(x, s):
        return Paragraph("<br/>".join(escape(p) for p in x.split("¶")), s)
    story = [P(title, h1), Spacer(1, 6)] + [P(x, n) for x in (top or [])] + [Spacer(1, 4)]
    rows, style = [], [("VALIGN", (0, 0), (-1, -1), "TOP"), ("TOPPADDING", (0, 0), (-1, -1), 2), ("BOTTOMPADDING", (0, 0), (-1, -1), 2)]
    if ruled:
        style.append(("GRID", (0, 0), (-1, -1), 0.5, colors.black))
    width = 4 if pairs else 2

    def flush():
        nonlocal rows
        if rows:
            w = widths or ([85, 165, 85, 165] if pairs else [170, 330])
            story.append(Table(rows, colWidths=w, style=TableStyle(style + spans), splitByRow=1))
            rows = []
    spans, wait = [], None
    for it in list(items) + [("end", "")]:
        if pairs and wait and (it[0] != "q" or len(it[2]) > 40 or len(it[1]) > 30):
            spans.append(("SPAN", (1, len(rows)), (3, len(rows))))
            rows.append([P(wait[1], b), P(wait[2], n), "", ""])
            wait = None
        if it[0] in ("h", "p"):
            spans.append(("SPAN", (0, len(rows)), (width - 1, len(rows))))
            if it[0] == "h" and head:
                spans.append(("BACKGROUND", (0, len(rows)), (-1, len(rows)), colors.HexColor(head)))
            rows.append([P(it[1], b if it[0] == "h" else n)] + [""] * (width - 1))
        elif it[0] == "q" and not pairs:
            rows.append([P(it[1], b), P(it[2], n)])
        elif it[0] == "q" and (len(it[2]) > 40 or len(it[1]) > 30):
            spans.append(("SPAN", (1, len(rows)), (3, len(rows))))
            rows.append([P(it[1], b), P(it[2], n), "", ""])
        elif it[0] == "q" and wait:
            rows.append([P(wait[1], b), P(wait[2], n), P(it[1], b), P(it[2], n)])
            wait = None
        elif it[0] == "q":
            wait = it
    flush()
    out = io.BytesIO()
    SimpleDocTemplate(out, pagesize=A4, leftMargin=45, rightMargin=45, topMargin=45, bottomMargin=45, invariant=1, title=title).build(story)
    return out.getvalue()


class Page:
    """A canvas that is written from the top."""

    def __init__(self, size=10, font="Helvetica"):
        from reportlab.lib.pagesizes import A4
        from reportlab.pdfgen import canvas
        self.out = io.BytesIO()
        self.c = canvas.Canvas(self.out, pagesize=A4, invariant=1)
        self.y, self.size, self.font = 800, size, font
        self.bold = {"Helvetica": "Helvetica-Bold", "Times-Roman": "Times-Bold", "Courier": "Courier-Bold"}[font]

    def at(self, x, text, bold=False, size=None, dy=0, font=None):
        self.c.setFont(font or (self.bold if bold else self.font), size or self.size)
        self.c.drawString(x, self.y + dy, text)

    def down(self, n=16):
        self.y -= n
        if self.y < 50:
            self.c.showPage()
            self.y = 800

    def para(self, x, text, width=500, bold=False, size=None, lead=13):
        from reportlab.lib.utils import simpleSplit
        for line in simpleSplit(text, self.bold if bold else self.font, size or self.size, width):
            self.at(x, line, bold, size)
            self.down(lead)

    def box(self, x, ticked=False, mark="x", s=8):
        c, y = self.c, self.y - 1
        c.rect(x, y, s, s)
        if ticked and mark == "x":
            c.line(x, y, x + s, y + s)
            c.line(x, y + s, x + s, y)
        elif ticked and mark == "v":
            c.line(x + 1, y + 4, x + 3, y + 1)
            c.line(x + 3, y + 1, x + s, y + s)
        elif ticked:
            c.setFont("ZapfDingbats", s)
            c.drawString(x, y + 1, mark)

    def line(self, x1, x2, dy=-2):
        self.c.line(x1, self.y + dy, x2, self.y + dy)

    def done(self):
        self.c.save()
        return self.out.getvalue()


# ---- HTML

def esc(s):
    return s.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def html_table(items, cls="MsoTableGrid", cols=2, cell="p", strong=True):
    """A table as Outlook pastes it from Word."""
    out = ["<table class=\"%s\" border=\"1\" cellspacing=\"0\" cellpadding=\"0\" style=\"border-collapse:collapse\"><tbody>" % cls]

    def td(x, b=False, span=1):
        x = "<br>".join(esc(p) for p in x.split("¶")) or "&nbsp;"
        x = "<b>%s</b>" % x if b and strong else x
        x = "<p class=\"MsoNormal\"><span style=\"font-size:10.0pt\">%s<o:p></o:p></span></p>" % x if cell == "p" else x
        return "<td%s valign=\"top\">%s</td>" % (" colspan=\"%d\"" % span if span > 1 else "", x)
    row = []
    for it in items:
        if it[0] != "q":
            if row:
                out.append("<tr>%s</tr>" % "".join(row))
                row = []
            out.append("<tr>%s</tr>" % td(it[1], it[0] == "h", cols))
            continue
        row += [td(it[1], True), td(it[2])]
        if len(row) >= cols:
            out.append("<tr>%s</tr>" % "".join(row))
            row = []
    if row:
        out.append("<tr>%s</tr>" % "".join(row))
    return "\n".join(out) + "</tbody></table>"


def tnef(body, files):
    """A winmail.dat with a plain body and (name, bytes) files."""
    import struct

    def attr(level, ident, data):
        return struct.pack("<BII", level, ident, len(data)) + data + struct.pack("<H", sum(data) & 0xFFFF)
    out = struct.pack("<IH", 0x223E9F78, 0x0001)
    out += attr(1, 0x00089006, struct.pack("<I", 0x00010000))
    out += attr(1, 0x00069007, struct.pack("<II", 1252, 0))
    out += attr(1, 0x00078008, b"IPM.Microsoft Mail.Note\x00")
    if body:
        out += attr(1, 0x0002800C, body.encode("cp1252").replace(b"\n", b"\r\n") + b"\x00")
    for fn, data in files:
        out += attr(2, 0x00069002, struct.pack("<HIHHI", 1, 0xFFFFFFFF, 0, 0, 0))
        out += attr(2, 0x00018010, fn.encode("cp1252") + b"\x00")
        out += attr(2, 0x0006800F, data)
    return out


def zipped(files):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as z:
        for fn, data in files:
            z.writestr(zipfile.ZipInfo(fn, (2026, 3, 2, 9, 0, 0)), data, zipfile.ZIP_DEFLATED)
    return out.getvalue()
