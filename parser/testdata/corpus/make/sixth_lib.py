#!/usr/bin/python3
"""What the sixth_*.py scripts share: one message with its right answer, and the makers of documents.

Needs: python3-docx, reportlab, openpyxl, LibreOffice (soffice) for the converted ones. Run sixth_all.py by hand; it writes
../open/sixth-*.eml and *.want.json. All people are invented.

A question is asked with F.q(label, answer, key, value): it gives (label, answer) for the page and notes the value (the answer itself
when none is given) under the key of the right answer; key "u" is kept as another answered question, "" is not noted at all.
"""
import base64
import io
import json
import os
import re
import subprocess
import tempfile

import docx
import openpyxl
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Pt
from openpyxl.styles import Font
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen import canvas
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

OPEN = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "open")
MIME = {
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "doc": "application/msword",
    "pdf": "application/pdf", "rtf": "application/rtf", "odt": "application/vnd.oasis.opendocument.text",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "ods": "application/vnd.oasis.opendocument.spreadsheet",
}


class F:
    """One message of this batch."""

    def __init__(self, name, fmt, writer, shape, review=False, lenient=(), kind=("referral",)):
        self.name, self.format, self.writer, self.shape = "sixth-" + name, fmt, writer, shape
        self.review, self.lenient, self.kind = review, list(lenient), list(kind)
        self.referrals = [{}]

    def put(self, key, value):
        at = self.referrals[-1]
        *path, last = key.split(".")
        for p in path:
            at = at.setdefault(p, {})
        at[last] = value

    def q(self, label, answer="", key="", value=None):
        if key == "u":
            self.referrals[-1].setdefault("unmapped", []).append({"label": label.rstrip(" :?"), "value": answer if value is None else value})
        elif key:
            self.put(key, answer if value is None else value)
        return (label, answer)

    def gold(self, **more):
        """Values said elsewhere; a key's dots are written as two underscores."""
        for k, v in more.items():
            self.put(k.replace("__", "."), v)

    def member(self, name=None, relationship=None, born=None):
        m = {k: v for k, v in (("name", name), ("relationship", relationship), ("date_of_birth", born)) if v}
        self.referrals[-1].setdefault("household", []).append(m)

    def next_person(self, *shared):
        """Another person referred, for whom the named top keys hold too."""
        first = self.referrals[0]
        self.referrals.append({k: json.loads(json.dumps(first[k])) for k in shared if k in first})

    def send(self, frm, to, subject, text=None, html=None, files=(), date="Mon, 16 Nov 2026 10:12:00 +0000", cc=None):
        ident = self.name.replace("sixth-", "")
        head = ["From: " + frm, "To: " + to] + (["Cc: " + cc] if cc else []) + [
            "Subject: " + (subject if subject.isascii() else "=?utf-8?B?" + base64.b64encode(subject.encode()).decode() + "?="),
            "Date: " + date, "Message-ID: <%s@%s>" % (ident, re.search(r"@([\w.-]+)", frm).group(1)), "MIME-Version: 1.0"]
        parts = []
        if text is not None:
            parts.append(coded("text/plain; charset=utf-8", text))
        if html is not None:
            parts.append(coded("text/html; charset=utf-8", html))
        body = parts[0] if len(parts) == 1 else multi("alternative", parts, "alt-" + ident)
        if files:
            body = multi("mixed", [body] + [attached(n, b) for n, b in files], "mix-" + ident)
        with open(os.path.join(OPEN, self.name + ".eml"), "w", encoding="utf-8") as f:
            f.write("\n".join(head) + "\n" + body)
        want = {"kind": self.kind, "format": self.format, "writer": self.writer, "shape": self.shape, "review": self.review,
                "referrals": [ordered(r) for r in self.referrals], "lenient": self.lenient}
        with open(os.path.join(OPEN, self.name + ".want.json"), "w", encoding="utf-8") as f:
            json.dump(want, f, ensure_ascii=False, indent=1)
            f.write("\n")


def ordered(r):
    rest = {k: v for k, v in r.items() if k != "unmapped"}
    if "unmapped" in r:
        rest["unmapped"] = r["unmapped"]
    return rest


def coded(kind, text):
    data = base64.encodebytes(text.encode()).decode()
    if all(len(x) < 900 for x in text.split("\n")):
        return "Content-Type: %s\nContent-Transfer-Encoding: 8bit\n\n%s\n" % (kind, text)
    return "Content-Type: %s\nContent-Transfer-Encoding: base64\n\n%s" % (kind, data)


def attached(name, data):
    return 'Content-Type: %s; name="%s"\nContent-Disposition: attachment; filename="%s"\nContent-Transfer-Encoding: base64\n\n%s' % (
        MIME[name.rsplit(".", 1)[1]], name, name, base64.encodebytes(data).decode())


def multi(kind, parts, mark):
    return "Content-Type: multipart/%s; boundary=\"%s\"\n\n" % (kind, mark) + "".join("--%s\n%s\n" % (mark, p) for p in parts) + "--%s--\n" % mark


# Word. A text may hold **bold**, ~~struck out~~, [[a content control]], [[?]] (one left empty), [[x]] and [[ ]] (box controls),
# {+inserted+} and {-deleted-} (tracked).

MARKS = re.compile(r"(\*\*.+?\*\*|~~.+?~~|\[\[.*?\]\]|\{\+.+?\+\}|\{-.+?-\})")


def run_xml(text, extra="", tag="w:t"):
    text = text.replace("&", "&amp;").replace("<", "&lt;")
    return '<w:r><w:rPr>%s</w:rPr><%s xml:space="preserve">%s</%s></w:r>' % (extra, tag, text, tag)


def write(par, text):
    ns = nsdecls("w", "w14") if "w14" in docx.oxml.ns.nsmap else 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
    for piece in MARKS.split(text):
        if piece.startswith("**"):
            par.add_run(piece[2:-2]).bold = True
        elif piece.startswith("~~"):
            par.add_run(piece[2:-2]).font.strike = True
        elif piece.startswith("{+"):
            par._p.append(parse_xml('<w:ins %s w:id="7" w:author="A Clerk" w:date="2026-11-09T09:00:00Z">%s</w:ins>' % (ns, run_xml(piece[2:-2]))))
        elif piece.startswith("{-"):
            par._p.append(parse_xml('<w:del %s w:id="8" w:author="A Clerk" w:date="2026-11-09T09:00:00Z">%s</w:del>' % (ns, run_xml(piece[2:-2], tag="w:delText"))))
        elif piece in ("[[x]]", "[[ ]]"):
            on = piece == "[[x]]"
            par._p.append(parse_xml('<w:sdt %s><w:sdtPr><w14:checkbox><w14:checked w14:val="%d"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/>'
                                    '<w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox></w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>'
                                    % (ns, on, run_xml("☒" if on else "☐"))))
        elif piece.startswith("[["):
            empty = piece == "[[?]]"
            inner = run_xml("Click or tap here to enter text.", '<w:rStyle w:val="PlaceholderText"/>') if empty else run_xml(piece[2:-2])
            par._p.append(parse_xml('<w:sdt %s><w:sdtPr>%s<w:text/></w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>' % (ns, "<w:showingPlcHdr/>" if empty else "", inner)))
        elif piece:
            par.add_run(piece)


def fill(cell, text):
    lines = text.split("\n")
    write(cell.paragraphs[0], lines[0])
    for x in lines[1:]:
        write(cell.add_paragraph(), x)


def slim(d):
    """Leaves of the template what is used: the corpus is kept small."""
    keep = {"Table Grid", "Normal Table", "Normal", "Default Paragraph Font", "Title", "heading 1", "heading 2", "heading 3", "header", "footer", "List Bullet"}
    for st in list(d.styles.element):
        if st.tag == qn("w:style") and st.find(qn("w:name")).get(qn("w:val")) not in keep:
            d.styles.element.remove(st)
    for owner in (d.part.rels, d.part.package.rels):
        for ident in [i for i, r in owner.items() if "stylesWithEffects" in r.reltype or "thumbnail" in r.reltype or "customXml" in r.reltype]:
            del owner[ident]


class Word:
    """A Word document being made."""

    def __init__(self, title=None, header=None, footer=None, font="Arial", size=10):
        self.d = docx.Document()
        slim(self.d)
        self.d.styles["Normal"].font.name, self.d.styles["Normal"].font.size = font, Pt(size)
        if header:
            self.d.sections[0].header.paragraphs[0].text = header
        if footer:
            self.d.sections[0].footer.paragraphs[0].text = footer
        if title:
            self.d.add_heading(title, 0 if len(title) < 30 else 1)

    def h(self, text, level=2):
        self.d.add_heading(text, level)

    def p(self, text="", style=None):
        write(self.d.add_paragraph(style=style), text)

    def lines(self, *texts):
        for t in texts:
            self.p(t)

    def table(self, rows, widths=None, within=None):
        """Rows of texts; a shorter row's last cell takes the rest of the row."""
        n = max(len(r) for r in rows)
        t = within.add_table(0, n) if within is not None else self.d.add_table(0, n)
        t.style = "Table Grid"
        for r in rows:
            cells = t.add_row().cells
            if len(r) < n:
                cells[len(r) - 1].merge(cells[n - 1])
            for c, text in zip(t.rows[-1].cells, r):
                fill(c, text)
        if widths:
            for row in t.rows:
                for c, w in zip(row.cells, widths):
                    c.width = Cm(w)
        return t

    def textbox(self, *texts):
        """A drawn box of text, as Word writes it: twice, for new and old readers."""
        inner = "".join("<w:p>%s</w:p>" % run_xml(t) for t in texts)
        xml = ('<w:r xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
               'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
               'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml">'
               '<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="5400000" cy="900000"/>'
               '<wp:docPr id="3" name="Text Box 3"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/>'
               '<wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="5400000" cy="900000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr>'
               '<wps:txbx><w:txbxContent>%s</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>'
               '<mc:Fallback><w:pict><v:shape style="width:425pt;height:70pt"><v:textbox><w:txbxContent>%s</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback>'
               '</mc:AlternateContent></w:r>') % (inner, inner)
        self.d.add_paragraph()._p.append(parse_xml(xml))

    def bytes(self):
        self.d.add_paragraph()  # as Word does: no document ends with a table
        f = io.BytesIO()
        self.d.save(f)
        return f.getvalue()


def two(pairs):
    """Question and answer pairs, two of them a row."""
    pairs = list(pairs)
    if len(pairs) % 2:
        pairs.append(("", ""))
    return [pairs[i] + pairs[i + 1] for i in range(0, len(pairs), 2)]


def within(pairs, sep=" "):
    """Question and answer in one cell."""
    return [(a + sep + b).rstrip() for a, b in pairs]


def below(pairs):
    """Each answer in a row of its own below its question."""
    return [(x,) for p in pairs for x in p]


def convert(data, ext, to, filt=None):
    """A document made over by LibreOffice."""
    with tempfile.TemporaryDirectory() as d:
        path = os.path.join(d, "form." + ext)
        with open(path, "wb") as f:
            f.write(data if isinstance(data, bytes) else data.encode())
        subprocess.run(["soffice", "-env:UserInstallation=file://" + os.path.join(tempfile.gettempdir(), "sixth-office"), "--headless",
                        "--convert-to", to + (":" + filt if filt else ""), "--outdir", d, path], check=True, capture_output=True)
        with open(os.path.join(d, "form." + to), "rb") as f:
            return f.read()


# PDF

LABEL = ParagraphStyle("label", fontName="Helvetica-Bold", fontSize=9, leading=11)
PLAIN = ParagraphStyle("plain", fontName="Helvetica", fontSize=9, leading=11)
HEAD = ParagraphStyle("head", fontName="Helvetica-Bold", fontSize=12, leading=16, spaceBefore=6, spaceAfter=3)


def cells(rows, bold=True):
    return [[Paragraph(c.replace("&", "&amp;").replace("\n", "<br/>"), LABEL if bold and i % 2 == 0 else PLAIN) for i, c in enumerate(r)] for r in rows]


def grid(rows, widths, bold=True, lines=True, head=False):
    t = Table(cells(rows, bold), colWidths=widths)
    style = [("VALIGN", (0, 0), (-1, -1), "TOP")]
    if lines:
        style.append(("GRID", (0, 0), (-1, -1), 0.5, colors.grey))
    if head:
        style.append(("BACKGROUND", (0, 0), (-1, 0), colors.lightgrey))
    t.setStyle(TableStyle(style))
    return t


def pdf(*story, title=None):
    f = io.BytesIO()
    flow = [Paragraph(s, HEAD) if isinstance(s, str) and not s.startswith(" ") else Paragraph(s.strip(), PLAIN) if isinstance(s, str) else s for s in story]
    SimpleDocTemplate(f, pagesize=A4, leftMargin=40, rightMargin=40, topMargin=40, bottomMargin=40, title=title, invariant=1).build(flow)
    return f.getvalue()


def nhs(nine):
    """A number of the test range, made whole with its check digit."""
    s = sum(int(d) * (10 - i) for i, d in enumerate(nine))
    c = 11 - s % 11
    assert c != 10, nine
    return nine + str(0 if c == 11 else c)
