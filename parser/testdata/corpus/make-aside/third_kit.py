"""What the third set of messages shares: gold noted where the answer is written, and one small writer for each format.

Needs python3 with reportlab and openpyxl, LibreOffice for doc, odt and ods, and qpdf. `python3 third_make.py` writes the set again.
"""
import io
import json
import os
import subprocess
import tempfile
import zipfile
from email.message import EmailMessage
from xml.sax.saxutils import escape

OUT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "aside")
BOOL = set("""rough_sleeping consent.given person.no_fixed_abode person.interpreter_needed person.armed_forces person.care_leaver
person.pregnant person.public_funds custody.cas3 housing.tenancy_to_save needs.domestic_abuse risk.registered_sex_offender risk.arson""".split())
INT = {"risk.mappa_category", "risk.mappa_level"}
LIST = {"needs.support", "local_connection.grounds"}


class P:
    """The gold of one person. p(shown, "key", "key=value", "un:label") returns what is shown."""

    def __init__(self):
        self.d = {}

    def __call__(self, shown, *golds):
        for g in golds:
            key, eq, val = g.partition("=")
            if key.startswith("un:"):
                self.d.setdefault("unmapped", []).append({"label": key[3:], "value": val if eq else shown.strip()})
                continue
            if not eq:
                val = shown.strip()
                if key in BOOL:
                    val = {"yes": "true", "y": "true", "no": "false", "n": "false"}[val.lower()]
            if key in BOOL:
                val = {"true": True, "false": False}[val]
            elif key in INT:
                val = int(val)
            elif key in LIST:
                val = [v.strip() for v in val.split("|")]
            d = self.d
            *path, last = key.split(".")
            for k in path:
                d = d.setdefault(k, {})
            assert last not in d, key
            d[last] = val
        return shown

    def hh(self, shown, name=None, rel=None, born=None):
        m = {k: v for k, v in (("name", name), ("relationship", rel), ("date_of_birth", born)) if v}
        self.d.setdefault("household", []).append(m)
        return shown


# Blocks: "* heading", plain string = paragraph, list of rows = table. A cell that begins with "*" is bold; ~x~ is struck out.

def _runs(s):
    bold = s.startswith("*")
    if bold:
        s = s[1:].lstrip()
    out = ""
    for i, part in enumerate(s.split("~")):
        if part:
            pr = ("<w:b/>" if bold else "") + ("<w:strike/>" if i % 2 else "")
            bits = "</w:t><w:tab/><w:t xml:space=\"preserve\">".join(escape(b) for b in part.split("\t"))
            out += "<w:r>%s<w:t xml:space=\"preserve\">%s</w:t></w:r>" % ("<w:rPr>%s</w:rPr>" % pr if pr else "", bits)
    return out


def _paras(s):
    return "".join("<w:p>%s</w:p>" % _runs(line) for line in s.split("\n"))


def docx(*blocks, plain=()):
    body = ""
    for b in blocks:
        if isinstance(b, str):
            body += _paras(b)
            continue
        n = max(len(r) for r in b)
        w = 9600 // n
        body += '<w:tbl><w:tblPr><w:tblW w:w="9600" w:type="dxa"/><w:tblBorders>%s</w:tblBorders></w:tblPr><w:tblGrid>%s</w:tblGrid>' % (
            "".join('<w:%s w:val="single" w:sz="4"/>' % e for e in ("top", "left", "bottom", "right", "insideH", "insideV")), ('<w:gridCol w:w="%d"/>' % w) * n)
        for r in b:
            body += "<w:tr>"
            for i, c in enumerate(r):
                span = n - len(r) + 1 if i == len(r) - 1 else 1
                body += '<w:tc><w:tcPr><w:tcW w:w="%d" w:type="dxa"/>%s</w:tcPr>%s</w:tc>' % (w * span, '<w:gridSpan w:val="%d"/>' % span if span > 1 else "", _paras(c))
            body += "</w:tr>"
        body += "</w:tbl><w:p/>"
    ns = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    files = {
        "[Content_Types].xml": '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
        "_rels/.rels": '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/document.xml": '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document %s><w:body>%s<w:sectPr/></w:body></w:document>' % (ns, body)}
    f = io.BytesIO()
    with zipfile.ZipFile(f, "w", zipfile.ZIP_DEFLATED) as z:
        for k, v in files.items():
            z.writestr(zipfile.ZipInfo(k, (2026, 1, 5, 9, 0, 0)), v, zipfile.ZIP_DEFLATED)
    return f.getvalue()


def convert(raw, src, dst):
    """LibreOffice saves raw as another format."""
    with tempfile.TemporaryDirectory() as d:
        p = os.path.join(d, "form." + src)
        open(p, "wb").write(raw)
        flt = {"doc": "doc:MS Word 97", "rtf": "rtf:Rich Text Format"}.get(dst, dst)
        subprocess.run(["soffice", "-env:UserInstallation=file:///tmp/third-lo", "--headless", "--convert-to", flt, "--outdir", d, p], check=True, capture_output=True)
        raw = open(os.path.join(d, "form." + dst), "rb").read()
    return slim(raw) if dst in ("odt", "ods") else raw


def slim(raw):
    """Leaves out the thumbnail and the settings."""
    import re
    drop = re.compile(r"Thumbnails|Configurations2|settings\.xml|manifest\.rdf|meta\.xml|layout-cache")
    f = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(raw)) as old, zipfile.ZipFile(f, "w", zipfile.ZIP_DEFLATED) as new:
        for n in old.namelist():
            if drop.search(n) or n.endswith("/"):
                continue
            b = old.read(n)
            if n == "META-INF/manifest.xml":
                b = b"".join(x for x in b.splitlines(True) if not drop.search(x.decode()))
            new.writestr(zipfile.ZipInfo(n, (2026, 1, 5, 9, 0, 0)), b, zipfile.ZIP_STORED if n == "mimetype" else zipfile.ZIP_DEFLATED, 9)
    return f.getvalue()


def rtf(*blocks):
    """As an old records system writes it: cells with \\cell, no styles."""
    def esc(s):
        s = s.lstrip("*").lstrip() if s.startswith("*") else s
        s = s.replace("\\", "\\\\").replace("{", "\\{").replace("}", "\\}")
        s = "".join(c if ord(c) < 128 else "\\u%d?" % ord(c) for c in s)
        return s.replace("\t", "\\tab ").replace("\n", "\\line ")
    out = "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Arial;}}\\fs20\n"
    for b in blocks:
        if isinstance(b, str):
            out += "\\pard " + ("{\\b %s}" if b.startswith("*") else "%s") % esc(b) + "\\par\n"
            continue
        for r in b:
            out += "\\trowd" + "".join("\\cellx%d" % (9600 // len(r) * (i + 1)) for i in range(len(r))) + "\n"
            out += "".join("\\pard\\intbl " + ("{\\b %s}" if c.startswith("*") else "%s") % esc(c) + "\\cell\n" for c in r) + "\\row\n"
        out += "\\pard\\par\n"
    return (out + "}").encode("ascii")


def pdf(*blocks, widths=None, grid=True, size=9):
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table
    st = ParagraphStyle("n", fontName="Helvetica", fontSize=size, leading=size + 2)

    def para(s):
        bold = s.startswith("*")
        s = escape(s[1:].lstrip() if bold else s).replace("\n", "<br/>").replace("  ", "\u00a0 ")
        return Paragraph("<b>%s</b>" % s if bold else s, st)
    flow = []
    for b in blocks:
        if isinstance(b, str):
            flow += [para(b), Spacer(1, 4)]
            continue
        n = max(len(r) for r in b)
        ws = widths[n] if widths and n in widths else [500 / n] * n
        style = [("VALIGN", (0, 0), (-1, -1), "TOP")] + ([("GRID", (0, 0), (-1, -1), 0.5, "black")] if grid else [])
        rows = []
        for i, r in enumerate(b):
            if len(r) < n:
                style.append(("SPAN", (len(r) - 1, i), (n - 1, i)))
            rows.append([para(c) for c in r] + [""] * (n - len(r)))
        flow += [Table(rows, colWidths=ws, style=style), Spacer(1, 6)]
    f = io.BytesIO()
    SimpleDocTemplate(f, pagesize=A4, leftMargin=40, rightMargin=40, topMargin=40, bottomMargin=40, invariant=1).build(flow)
    return f.getvalue()


def xlsx(sheets, widths=(34, 46)):
    from openpyxl import Workbook
    wb = Workbook()
    wb.remove(wb.active)
    for name, rows in sheets.items():
        ws = wb.create_sheet(name)
        for i, w in enumerate(widths):
            ws.column_dimensions["ABCDEFG"[i]].width = w
        for y, r in enumerate(rows, 1):
            for x, v in enumerate(r, 1):
                if v not in ("", None):
                    ws.cell(y, x, v)
    f = io.BytesIO()
    wb.save(f)
    return f.getvalue()


MIME = {"docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "pdf": "application/pdf", "doc": "application/msword", "rtf": "application/rtf",
        "odt": "application/vnd.oasis.opendocument.text", "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "ods": "application/vnd.oasis.opendocument.spreadsheet"}


def put(name, frm, subject, body, people, format, shape, *, file=None, filename="", html=None, to="housing.referrals@council.example", writer="", date="Mon, 16 Nov 2026 10:04:00 +0000",
        review=False, lenient=(), kind=("referral",)):
    m = EmailMessage()
    m["From"], m["To"], m["Subject"], m["Date"] = frm, to, subject, date
    m["Message-ID"] = "<third-%s@mail.example>" % name
    if html is not None and not body:
        m.set_content(html, subtype="html", cte="quoted-printable")
    else:
        m.set_content(body, cte="quoted-printable")
        if html is not None:
            m.add_alternative(html, subtype="html", cte="quoted-printable")
            m.set_boundary("alt-" + name)
    if file is not None:
        maintype, sub = MIME[format].split("/", 1)
        m.add_attachment(file, maintype=maintype, subtype=sub, filename=filename)
        m.set_boundary("mix-" + name)
    raw = m.as_bytes()
    assert len(raw) < 25000, (name, len(raw))
    base = os.path.join(OUT, "third-" + name)
    open(base + ".eml", "wb").write(raw)
    want = {"kind": list(kind), "format": format, "writer": writer or {"docx": "small WordprocessingML", "pdf": "reportlab", "rtf": "records system", "xlsx": "openpyxl"}.get(format, "LibreOffice" if file else "mail program"),
            "shape": shape, "review": review, "referrals": [p.d for p in people], "lenient": list(lenient)}
    json.dump(want, open(base + ".want.json", "w"), indent=2, ensure_ascii=False)
    open(base + ".want.json", "a").write("\n")
