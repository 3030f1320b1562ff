#!/usr/bin/python3
"""What the third_*.py scripts share: a message with its right answer, and makers of documents.

Needs: /usr/bin/python3 (Debian's) with python-docx, reportlab, openpyxl and odfpy;
soffice (LibreOffice) for the few documents that name it as their writer.
Run third_all.py by hand; it writes ../open/third-*.eml and *.want.json. All people are invented.
"""
import base64
import copy
import datetime
import hashlib
import io
import json
import os
import re
import struct
import subprocess
import tempfile
import zipfile
from email.message import EmailMessage
from email.policy import SMTP
from html import escape

OPEN = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "open")
LF = SMTP.clone(linesep="\n", max_line_length=78)

SHORT = {
    "rd": "referral_date", "au": "authority", "re": "reason", "hs": "homeless_status", "hd": "homeless_date",
    "rs": "rough_sleeping", "xr": "external_reference", "ag": "agency",
    "cg": "consent.given", "cm": "consent.method", "cd": "consent.date",
    "rn": "referrer.name", "rr": "referrer.role", "rg": "referrer.organisation", "rt": "referrer.team",
    "rm": "referrer.email", "rp": "referrer.phone",
    "ln": "lead.name", "lm": "lead.email", "lp": "lead.phone",
    "n": "person.name", "aka": "person.known_as", "dob": "person.date_of_birth", "ph": "person.phone",
    "em": "person.email", "via": "person.contact_via", "ad": "person.address", "lsa": "person.last_settled_address",
    "nfa": "person.no_fixed_abode", "pn": "person.prison_number", "crn": "person.crn", "pnc": "person.pnc",
    "ni": "person.ni_number", "nhs": "person.nhs_number", "sex": "person.gender", "eth": "person.ethnicity",
    "nat": "person.nationality", "lang": "person.language", "imm": "person.immigration_status",
    "itp": "person.interpreter_needed", "af": "person.armed_forces", "cl": "person.care_leaver",
    "preg": "person.pregnant", "pf": "person.public_funds", "hh": "household",
    "cs": "custody.status", "cp": "custody.prison", "crd": "custody.release_date", "crt": "custody.release_type",
    "csd": "custody.sentence_date", "csl": "custody.sentence_length", "cof": "custody.offence",
    "clc": "custody.licence_conditions", "cas3": "custody.cas3",
    "sit": "housing.situation", "loss": "housing.loss_reason", "save": "housing.tenancy_to_save",
    "land": "housing.landlord", "arr": "housing.arrears",
    "lcg": "local_connection.grounds", "lcd": "local_connection.details", "lce": "local_connection.reason_elsewhere",
    "sup": "needs.support", "mh": "needs.mental_health", "phy": "needs.physical_health", "sub": "needs.substance_misuse",
    "da": "needs.domestic_abuse",
    "rl": "risk.level", "rsum": "risk.summary", "staff": "risk.to_staff", "excl": "risk.excluded_areas",
    "rso": "risk.registered_sex_offender", "arson": "risk.arson", "mc": "risk.mappa_category", "ml": "risk.mappa_level",
    "op": "other_professionals",
}

MARK = re.compile(r"(\*\*.+?\*\*|~~.+?~~|\^\^.+?\^\^)", re.S)


def plain(text):
    """The text without its marks of bold, strike and underline."""
    return re.sub(r"\*\*|~~|\^\^", "", text)


class M:
    """One message: its answers are given as its form is filled."""
    made = []

    def __init__(self, name, fmt, writer, shape, kinds=("referral",), review=False, lenient=()):
        self.name = "third-" + name
        self.fmt, self.writer, self.shape = fmt, writer, shape
        self.kinds, self.review = list(kinds), review
        self.lenient = [SHORT.get(k, k) for k in lenient]
        self.ref = {}
        self.refs = [self.ref]

    def __call__(self, label, answer, *keys, **gold):
        """An answered question; keys take the answer itself, gold gives another value."""
        for k in keys:
            if k == "u":
                self.ref.setdefault("unmapped", []).append({"label": plain(label).strip(" :?"), "value": plain(answer)})
            else:
                self.put(k, plain(answer))
        for k, v in gold.items():
            self.put(k, v)
        return (label, answer)

    def g(self, **gold):
        for k, v in gold.items():
            self.put(k, v)
        return self

    def put(self, k, v):
        path = SHORT[k]
        at = self.ref
        *groups, last = path.split(".")
        for part in groups:
            at = at.setdefault(part, {})
        if last in at and at[last] != v:
            raise ValueError("%s: %s given twice: %r, %r" % (self.name, path, at[last], v))
        at[last] = v

    def another(self, *copied):
        """Begins another person; copied keys and groups are the same as the first one's."""
        first = self.refs[0]
        self.ref = {k: copy.deepcopy(first[k]) for k in copied if k in first}
        self.refs.append(self.ref)

    def send(self, frm, to, subject, text=None, html=None, attach=(), date=None, headers=(), charset="utf-8", cte=None, raw=None):
        h = int(hashlib.sha256(self.name.encode()).hexdigest(), 16)
        if date is None:
            day = datetime.date(2026, 9, 1) + datetime.timedelta(days=h % 75)
            while day.weekday() > 4:
                day += datetime.timedelta(days=1)
            date = datetime.datetime(day.year, day.month, day.day, 8 + h % 9, h % 60, (h >> 8) % 60)
        if raw is not None:
            return self.write(raw)
        e = EmailMessage(policy=LF)
        e["From"], e["To"], e["Subject"] = frm, to, subject
        e["Date"] = date.strftime("%a, %d %b %Y %H:%M:%S +0100")
        dom = re.search(r"@([^>\s]+)", frm).group(1)
        e["Message-ID"] = "<%s.%s@%s>" % (hashlib.md5(self.name.encode()).hexdigest()[:14], h % 9973, dom)
        for k, v in headers:
            e[k] = v
        if text is not None:
            e.set_content(text.strip("\n") + "\n", charset=charset, cte=cte)
            if html:
                e.add_alternative(html, subtype="html", charset=charset)
        elif html:
            e.set_content(html, subtype="html", charset=charset)
        elif attach:
            e.set_content("\n")
        for fn, data, ctype in attach:
            main, sub = ctype.split("/")
            if ctype == "message/rfc822":
                import email
                e.add_attachment(email.message_from_bytes(data, policy=LF), filename=fn)
            elif ctype == "text/html":
                e.add_attachment(data.decode("utf-8"), subtype="html", filename=fn)
            else:
                e.add_attachment(data, maintype=main, subtype=sub, filename=fn)
        for i, p in enumerate(x for x in e.walk() if x.is_multipart() and x.get_content_type() != "message/rfc822"):
            if not p.get_boundary():
                p.set_boundary("=_%s_%d" % (hashlib.md5(self.name.encode()).hexdigest()[:12], i))
        self.write(e.as_bytes())

    def write(self, data):
        want = {"kind": self.kinds, "format": self.fmt}
        if self.writer:
            want["writer"] = self.writer
        want["shape"] = self.shape
        want["review"] = self.review
        want["referrals"] = [r for r in self.refs if r]
        lenient = {SHORT.get(k, k) for k in self.lenient}
        if all("prison" in r.get("custody", {}) and "situation" not in r.get("housing", {}) for r in self.refs):
            lenient.discard("housing.situation")  # in custody and without a word about it: nobody differs
        want["lenient"] = sorted(lenient)
        with open(os.path.join(OPEN, self.name + ".eml"), "wb") as f:
            f.write(data)
        with open(os.path.join(OPEN, self.name + ".want.json"), "w", encoding="utf-8") as f:
            json.dump(want, f, ensure_ascii=False, indent=2)
            f.write("\n")
        if len(data) > 61000:
            print(self.name, len(data), "bytes")
        M.made.append(self.name)


DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
PDF = "application/pdf"
ODT = "application/vnd.oasis.opendocument.text"
RTF = "application/rtf"


def fixed_zip(data, drop=()):
    """The same archive with one fixed time, recompressed."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as src, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as dst:
        for i in src.infolist():
            if i.filename in drop:
                continue
            body = src.read(i)
            if i.filename == "_rels/.rels" and drop:
                body = re.sub(rb"<Relationship [^>]*thumbnail[^>]*/>", b"", body)
            if i.filename == "meta.xml":
                body = re.sub(rb"(<dc:date>|<meta:creation-date>)[^<]*", rb"\g<1>2026-09-01T09:00:00", body)
            if i.filename == "docProps/core.xml":
                body = re.sub(rb"(<dcterms:(created|modified)[^>]*>)[^<]*", rb"\g<1>2026-09-01T09:00:00Z", body)
            z = zipfile.ZipInfo(i.filename, (2026, 9, 1, 9, 0, 0))
            z.compress_type = zipfile.ZIP_STORED if i.filename == "mimetype" else zipfile.ZIP_DEFLATED
            dst.writestr(z, body)
    return out.getvalue()


# --- python-docx -----------------------------------------------------------

def document(font="Arial", size=10):
    import docx
    from docx.shared import Pt
    d = docx.Document()
    d.styles["Normal"].font.name = font
    d.styles["Normal"].font.size = Pt(size)
    return d


def rich(p, text):
    """Writes text with **bold**, ~~struck~~ and ^^underlined^^ parts into a paragraph."""
    for part in MARK.split(text):
        if not part:
            continue
        if part[:2] in ("**", "~~", "^^") and part[-2:] == part[:2] and len(part) > 4:
            r = p.add_run(part[2:-2])
            r.bold = part[:2] == "**" or None
            r.font.strike = part[:2] == "~~" or None
            r.underline = part[:2] == "^^" or None
        else:
            p.add_run(part)
    return p


def para(d, text, style=None):
    return rich(d.add_paragraph(style=style), text)


def cell_text(c, text):
    lines = text.split("\n")
    rich(c.paragraphs[0], lines[0])
    for line in lines[1:]:
        rich(c.add_paragraph(), line)


def table(d, rows, cols=None, style="Table Grid"):
    """A table; a row with fewer cells spans its last one; None leaves a cell to the one on its left."""
    cols = cols or max(len(r) for r in rows)
    t = d.add_table(rows=0, cols=cols)
    if style:
        t.style = style
    for r in rows:
        cells = t.add_row().cells
        i = 0
        while i < len(r):
            last = i
            while last + 1 < cols and (last + 1 >= len(r) or r[last + 1] is None):
                last += 1
            c = cells[i].merge(cells[last]) if last > i else cells[i]
            cell_text(c, r[i])
            i = last + 1
    return t


def docx_bytes(d):
    out = io.BytesIO()
    d.save(out)
    return fixed_zip(out.getvalue(), drop=("docProps/thumbnail.jpeg",))


# --- hand-made OOXML -------------------------------------------------------

W = ('xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
     'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" '
     'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"')


def run(text, pr=""):
    parts = ['<w:t xml:space="preserve">%s</w:t>' % escape(x, quote=False) for x in text.split("\n")]
    return "<w:r>%s%s</w:r>" % ("<w:rPr>%s</w:rPr>" % pr if pr else "", "<w:br/>".join(parts))


def wp(*inner, pr=""):
    return "<w:p>%s%s</w:p>" % ("<w:pPr>%s</w:pPr>" % pr if pr else "", "".join(x if x.startswith("<w:") else run(x) for x in inner))


def sdt(text, alias="", hint=False):
    """A plain content control; hint shows its placeholder."""
    return ('<w:sdt><w:sdtPr>%s%s<w:text/></w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>' % (
        '<w:alias w:val="%s"/>' % escape(alias) if alias else "", "<w:showingPlcHdr/>" if hint else "",
        run(text, '<w:rStyle w:val="PlaceholderText"/>' if hint else "")))


def drop(text, items, hint=False):
    li = "".join('<w:listItem w:displayText="%s" w:value="%s"/>' % (escape(i), escape(i)) for i in items)
    return ('<w:sdt><w:sdtPr>%s<w:dropDownList>%s</w:dropDownList></w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>' % (
        "<w:showingPlcHdr/>" if hint else "", li, run(text, '<w:rStyle w:val="PlaceholderText"/>' if hint else "")))


def day(text, iso=""):
    return ('<w:sdt><w:sdtPr><w:date%s><w:dateFormat w:val="dd/MM/yyyy"/><w:lid w:val="en-GB"/></w:date></w:sdtPr>'
            '<w:sdtContent>%s</w:sdtContent></w:sdt>' % (' w:fullDate="%sT00:00:00Z"' % iso if iso else "", run(text)))


def tick(on, mark="\u2612"):
    return ('<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="%d"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/>'
            '<w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox></w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>'
            % (on, run(mark if on else "\u2610")))


def old_text(value, name="Text1"):
    return ('<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="%s"/><w:enabled/><w:calcOnExit w:val="0"/><w:textInput/></w:ffData>'
            '</w:fldChar></w:r><w:r><w:instrText xml:space="preserve"> FORMTEXT </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>%s'
            '<w:r><w:fldChar w:fldCharType="end"/></w:r>' % (name, run(value or "\u2002\u2002\u2002\u2002\u2002")))


def old_tick(on, name="Check1"):
    return ('<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="%s"/><w:enabled/><w:calcOnExit w:val="0"/><w:checkBox><w:sizeAuto/>'
            '<w:default w:val="0"/>%s</w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText xml:space="preserve"> FORMCHECKBOX </w:instrText></w:r>'
            '<w:r><w:fldChar w:fldCharType="end"/></w:r>' % (name, '<w:checked w:val="%d"/>' % on if on else ""))


def old_drop(items, at, name="Dropdown1"):
    return ('<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="%s"/><w:enabled/><w:calcOnExit w:val="0"/><w:ddList>%s%s</w:ddList></w:ffData>'
            '</w:fldChar></w:r><w:r><w:instrText xml:space="preserve"> FORMDROPDOWN </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>' % (
                name, '<w:result w:val="%d"/>' % at if at else "", "".join('<w:listEntry w:val="%s"/>' % escape(i) for i in items)))


def wtable(rows, cols, width=9600):
    """rows of cells; a cell is its inner runs, or a list of paragraphs of them; (cell, n) spans n columns."""
    w = width // cols
    out = ['<w:tbl><w:tblPr><w:tblW w:w="%d" w:type="dxa"/><w:tblBorders>%s</w:tblBorders></w:tblPr><w:tblGrid>%s</w:tblGrid>' % (
        width, "".join('<w:%s w:val="single" w:sz="4" w:space="0" w:color="auto"/>' % s for s in ("top", "left", "bottom", "right", "insideH", "insideV")),
        '<w:gridCol w:w="%d"/>' % w * cols)]
    for r in rows:
        out.append("<w:tr>")
        for c in r:
            span = 1
            if isinstance(c, tuple):
                c, span = c
            ps = c if isinstance(c, list) else [c]
            out.append('<w:tc><w:tcPr><w:tcW w:w="%d" w:type="dxa"/>%s</w:tcPr>%s</w:tc>' % (
                w * span, '<w:gridSpan w:val="%d"/>' % span if span > 1 else "",
                "".join(p if p.startswith("<w:p>") else wp(p) for p in ps)))
        out.append("</w:tr>")
    return "".join(out) + "</w:tbl>"


def ooxml(body, header="", footer=""):
    ct = ['<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
          '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
          '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>']
    rel, sect, files = [], "", []
    for kind, xml, n in (("header", header, 1), ("footer", footer, 2)):
        if not xml:
            continue
        ct.append('<Override PartName="/word/%s1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.%s+xml"/>' % (kind, kind))
        rel.append('<Relationship Id="rId%d" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s" Target="%s1.xml"/>' % (n, kind, kind))
        sect += '<w:%sReference w:type="default" r:id="rId%d"/>' % (kind, n)
        tag = "hdr" if kind == "header" else "ftr"
        files.append(("word/%s1.xml" % kind, '<?xml version="1.0" encoding="UTF-8"?><w:%s %s>%s</w:%s>' % (tag, W, xml, tag)))
    R = "http://schemas.openxmlformats.org/package/2006/relationships"
    files = [("[Content_Types].xml", "".join(ct) + "</Types>"),
             ("_rels/.rels", '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="%s"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>' % R),
             ("word/document.xml", '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document %s><w:body>%s<w:sectPr>%s<w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>' % (W, body, sect)),
             ("word/_rels/document.xml.rels", '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="%s">%s</Relationships>' % (R, "".join(rel)))] + files
    return zipped(files)


def zipped(files):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as z:
        for n, data in files:
            i = zipfile.ZipInfo(n, (2026, 9, 1, 9, 0, 0))
            i.compress_type = zipfile.ZIP_STORED if n == "mimetype" else zipfile.ZIP_DEFLATED
            z.writestr(i, data)
    return out.getvalue()


# --- PDF -------------------------------------------------------------------

class Page:
    """A drawn page; y runs down from the top in points."""

    def __init__(self, font="Helvetica", size=9.5):
        from reportlab.pdfgen import canvas
        from reportlab.lib.pagesizes import A4
        self.out = io.BytesIO()
        self.c = canvas.Canvas(self.out, pagesize=A4, invariant=1)
        self.w, self.h = A4
        self.font, self.size, self.y = font, size, 50

    def text(self, x, s, y=None, bold=False, size=None, font=None):
        f = font or self.font
        if bold:
            f = {"Helvetica": "Helvetica-Bold", "Times-Roman": "Times-Bold", "Courier": "Courier-Bold"}[f]
        self.c.setFont(f, size or self.size)
        self.c.drawString(x, self.h - (self.y if y is None else y), s)
        return self

    def down(self, d=16):
        self.y += d
        if self.y > self.h - 60:
            self.new()
        return self

    def new(self):
        self.c.showPage()
        self.y = 50

    def head(self, s, size=12, x=45):
        self.text(x, s, bold=True, size=size)
        return self.down(size + 8)

    def line(self, x1, x2, dy=2):
        y = self.h - self.y - dy
        self.c.line(x1, y, x2, y)

    def box(self, x, w, h, dy=11):
        self.c.rect(x, self.h - self.y - h + dy, w, h)

    def wrap(self, s, width, size=None, font=None):
        from reportlab.lib.utils import simpleSplit
        return simpleSplit(s, font or self.font, size or self.size, width)

    def row(self, cells, x=45, ruled=True, lead=12):
        """cells of (text, width, bold): one row, wrapped, with its borders."""
        lines = [sum((self.wrap(t, w - 8, font="Helvetica-Bold" if b and self.font == "Helvetica" else None) or [""] for t in s.split("\n")), []) for s, w, b in cells]
        h = max(len(x) for x in lines) * lead + 6
        if self.y + h > self.h - 50:
            self.new()
        at = x
        for (s, w, b), ls in zip(cells, lines):
            if ruled:
                self.box(at, w, h)
            for i, one in enumerate(ls):
                self.text(at + 4, one, y=self.y + i * lead, bold=b)
            at += w
        self.y += h
        return self

    def check(self, x, on, y=None, style="x"):
        """A drawn box, crossed or ticked by lines when on."""
        yy = self.h - (self.y if y is None else y)
        self.c.rect(x, yy - 1, 8, 8)
        if on and style == "x":
            self.c.line(x, yy - 1, x + 8, yy + 7)
            self.c.line(x, yy + 7, x + 8, yy - 1)
        elif on:
            self.c.line(x + 1, yy + 3, x + 3, yy)
            self.c.line(x + 3, yy, x + 8, yy + 8)

    def field(self, name, value, x, w, h=15, multi=False, y=None):
        self.c.acroForm.textfield(name=name, value=value, x=x, y=self.h - (self.y if y is None else y) - 4 - (h - 15), width=w, height=h,
                                  fontSize=9, borderWidth=0.5, fieldFlags="multiline" if multi else "")

    def box_field(self, name, on, x, y=None):
        self.c.acroForm.checkbox(name=name, checked=on, x=x, y=self.h - (self.y if y is None else y) - 2, size=11, buttonStyle="check")

    def choice(self, name, value, options, x, w, y=None):
        self.c.acroForm.choice(name=name, value=value, options=options, x=x, y=self.h - (self.y if y is None else y) - 4, width=w, height=16, fontSize=9)

    def done(self):
        self.c.save()
        return self.out.getvalue()


def flow(parts, margin=45):
    """A PDF of flowables (reportlab's platypus)."""
    from reportlab.platypus import SimpleDocTemplate
    from reportlab.lib.pagesizes import A4
    out = io.BytesIO()
    SimpleDocTemplate(out, pagesize=A4, leftMargin=margin, rightMargin=margin, topMargin=40, bottomMargin=40, invariant=1).build(parts)
    return out.getvalue()


def ptable(rows, widths, ruled=True, size=9, shade=()):
    from reportlab.platypus import Table, TableStyle, Paragraph
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.lib import colors
    st = ParagraphStyle("c", fontName="Helvetica", fontSize=size, leading=size + 3)
    style = [("VALIGN", (0, 0), (-1, -1), "TOP")]
    if ruled:
        style.append(("GRID", (0, 0), (-1, -1), 0.5, colors.black))
    body = []
    for y, r in enumerate(rows):
        line = []
        for c in r:
            s = escape(c, quote=False).replace("\n", "<br/>")
            s = re.sub(r"\*\*(.+?)\*\*", r"<b>\1</b>", s)
            s = re.sub(r"~~(.+?)~~", r"<strike>\1</strike>", s)
            line.append(Paragraph(s, st))
        if len(r) < len(widths):
            style.append(("SPAN", (len(r) - 1, y), (-1, y)))
            line += [""] * (len(widths) - len(r))
        if y in shade:
            style.append(("BACKGROUND", (0, y), (-1, y), colors.lightgrey))
        body.append(line)
    return Table(body, colWidths=widths, style=TableStyle(style))


def pp(text, size=10, after=4, bold=False):
    from reportlab.platypus import Paragraph
    from reportlab.lib.styles import ParagraphStyle
    s = re.sub(r"\*\*(.+?)\*\*", r"<b>\1</b>", escape(text, quote=False)).replace("\n", "<br/>")
    return Paragraph(s, ParagraphStyle("p", fontName="Helvetica-Bold" if bold else "Helvetica", fontSize=size, leading=size + 3, spaceAfter=after))


# --- RTF -------------------------------------------------------------------

def rtf_text(s):
    out = []
    for ch in s:
        n = ord(ch)
        if ch in "\\{}":
            out.append("\\" + ch)
        elif ch == "\n":
            out.append("\\line ")
        elif ch == "\t":
            out.append("\\tab ")
        elif n < 128:
            out.append(ch)
        elif n < 256:
            out.append("\\'%02x" % n)
        else:
            out.append("\\u%d?" % (n if n < 32768 else n - 65536))
    return "".join(out)


def rrich(s):
    out = []
    for part in MARK.split(s):
        if part[:2] in ("**", "~~", "^^") and len(part) > 4 and part[-2:] == part[:2]:
            out.append("{\\%s %s}" % ({"**": "b", "~~": "strike", "^^": "ul"}[part[:2]], rtf_text(part[2:-2])))
        else:
            out.append(rtf_text(part))
    return "".join(out)


def rp(s="", pr=""):
    return "\\pard%s %s\\par\n" % (pr, rrich(s))


def rrow(cells, widths, borders=True):
    b = "".join("\\clbrdr%s\\brdrs\\brdrw10" % s for s in "tlbr") if borders else ""
    at, defs = 0, []
    for w in widths[:len(cells) - 1] + [sum(widths[len(cells) - 1:])]:
        at += w
        defs.append("%s\\cellx%d" % (b, at))
    return "\\trowd\\trgaph108%s\n%s\\row\n" % ("".join(defs), "".join("\\pard\\intbl %s\\cell\n" % rrich(c).replace("\\line ", "\\par ") for c in cells))


def rtf(body, fonts="{\\f0\\fswiss\\fcharset0 Arial;}"):
    return ("{\\rtf1\\ansi\\ansicpg1252\\deff0\\deflang2057{\\fonttbl%s}{\\*\\generator Riched20 10.0.19041}\\viewkind4\\uc1\\f0\\fs20\n%s}\n" % (fonts, body)).encode("ascii")


# --- ODT -------------------------------------------------------------------

ONS = " ".join('xmlns:%s="urn:oasis:names:tc:opendocument:xmlns:%s:1.0"' % (p, u) for p, u in (
    ("office", "office"), ("text", "text"), ("table", "table"), ("style", "style"), ("form", "form")))


def op(s, style=""):
    lines = escape(s, quote=False).replace("\t", "<text:tab/>").replace("\n", "<text:line-break/>")
    lines = re.sub(r"~~(.+?)~~", r'<text:span text:style-name="Struck">\1</text:span>', lines)
    lines = re.sub(r"\*\*(.+?)\*\*", r'<text:span text:style-name="Bold">\1</text:span>', lines)
    return "<text:p%s>%s</text:p>" % (' text:style-name="%s"' % style if style else "", lines)


def otable(rows, cols, name="T"):
    out = ['<table:table table:name="%s"><table:table-column table:number-columns-repeated="%d"/>' % (name, cols)]
    for r in rows:
        out.append("<table:table-row>")
        for i, c in enumerate(r):
            span = cols - len(r) + 1 if i == len(r) - 1 else 1
            out.append('<table:table-cell office:value-type="string"%s>%s</table:table-cell>%s' % (
                ' table:number-columns-spanned="%d"' % span if span > 1 else "",
                "".join(op(x) for x in c.split("\n")), "<table:covered-table-cell/>" * (span - 1)))
        out.append("</table:table-row>")
    return "".join(out) + "</table:table>"


def odt(body, header=""):
    styles = ('<office:automatic-styles>'
              '<style:style style:name="Struck" style:family="text"><style:text-properties style:text-line-through-style="solid"/></style:style>'
              '<style:style style:name="Bold" style:family="text"><style:text-properties xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" fo:font-weight="bold"/></style:style>'
              '</office:automatic-styles>')
    content = '<?xml version="1.0" encoding="UTF-8"?><office:document-content %s office:version="1.2">%s<office:body><office:text>%s</office:text></office:body></office:document-content>' % (ONS, styles, body)
    manifest = ('<?xml version="1.0" encoding="UTF-8"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">'
                '<manifest:file-entry manifest:full-path="/" manifest:media-type="%s"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>'
                '%s</manifest:manifest>' % (ODT, '<manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>' if header else ""))
    files = [("mimetype", ODT), ("META-INF/manifest.xml", manifest), ("content.xml", content)]
    if header:
        files.append(("styles.xml", '<?xml version="1.0" encoding="UTF-8"?><office:document-styles %s office:version="1.2"><office:automatic-styles><style:page-layout style:name="pl"/></office:automatic-styles>'
                      '<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="pl"><style:header>%s</style:header></style:master-page></office:master-styles></office:document-styles>' % (ONS, header)))
    return zipped(files)


def soffice(data, src, dst):
    """Converts by LibreOffice, from and to a file name's ending."""
    with tempfile.TemporaryDirectory() as tmp:
        name = os.path.join(tmp, "form." + src)
        with open(name, "wb") as f:
            f.write(data)
        subprocess.run(["soffice", "-env:UserInstallation=file://" + tmp + "/profile", "--headless", "--convert-to", dst, "--outdir", tmp, name],
                       check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=240)
        with open(os.path.join(tmp, "form." + dst.split(":")[0]), "rb") as f:
            out = f.read()
    return fixed_zip(out) if dst[:3] in ("odt", "doc") else out


# --- TNEF ------------------------------------------------------------------

def tnef(subject, files, body=""):
    """winmail.dat with attached files."""
    out = [struct.pack("<IH", 0x223E9F78, 1)]

    def attr(level, ident, data):
        out.append(struct.pack("<BII", level, ident, len(data)) + data + struct.pack("<H", sum(data) & 0xFFFF))
    attr(1, 0x00089006, struct.pack("<I", 0x00010000))
    attr(1, 0x00069007, struct.pack("<II", 1252, 0))
    attr(1, 0x00078008, b"IPM.Microsoft Mail.Note\0")
    attr(1, 0x00018004, subject.encode("cp1252") + b"\0")
    if body:
        attr(1, 0x0002800C, body.replace("\n", "\r\n").encode("cp1252") + b"\0")
    for name, data in files:
        attr(2, 0x00069002, struct.pack("<HIHHI", 1, 0xFFFFFFFF, 0, 0, 0))
        attr(2, 0x0006800F, data)
        attr(2, 0x00018010, name.encode("cp1252") + b"\0")
    return b"".join(out)


def rfc822(frm, to, subject, date, text=None, html=None, attach=()):
    """Another message, to be attached to one."""
    e = EmailMessage(policy=LF)
    e["From"], e["To"], e["Subject"], e["Date"] = frm, to, subject, date
    e["Message-ID"] = "<%s@%s>" % (hashlib.md5((subject + date).encode()).hexdigest()[:16], re.search(r"@([^>\s]+)", frm).group(1))
    if text is not None:
        e.set_content(text.strip("\n") + "\n")
    else:
        e.set_content(html, subtype="html")
    for fn, data, ctype in attach:
        main, sub = ctype.split("/")
        e.add_attachment(data, maintype=main, subtype=sub, filename=fn)
    if e.is_multipart():
        e.set_boundary("=_in_" + hashlib.md5(subject.encode()).hexdigest()[:12])
    return e.as_bytes()
