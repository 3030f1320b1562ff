#!/usr/bin/python3
"""Shared parts of the eleventh_x scripts: messages, golds, and small writers of Word, PDF, sheet and web forms.

Needs python-docx, reportlab, openpyxl, odfpy, and (for .doc, .rtf, .odt and some .pdf) soffice."""
import datetime
import hashlib
import io
import json
import os
import re
import subprocess
import tempfile
import zipfile
from email import policy
from email.message import EmailMessage
from email.utils import format_datetime

import docx
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Pt
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

OPEN = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "open")
MADE = []

KEYS = dict(
    rd="referral_date", au="authority", re="reason", hs="homeless_status", hd="homeless_date", rs="rough_sleeping", xr="external_reference", ag="agency",
    cg="consent.given", cm="consent.method", cd="consent.date", rn="referrer.name", rr="referrer.role", rg="referrer.organisation", rt="referrer.team",
    rm="referrer.email", rp="referrer.phone", ln="lead.name", lm="lead.email", lp="lead.phone", n="person.name", aka="person.known_as",
    dob="person.date_of_birth", ph="person.phone", em="person.email", via="person.contact_via", ad="person.address", lsa="person.last_settled_address",
    nfa="person.no_fixed_abode", pn="person.prison_number", crn="person.crn", pnc="person.pnc", ni="person.ni_number", nhs="person.nhs_number",
    gen="person.gender", eth="person.ethnicity", nat="person.nationality", lang="person.language", imm="person.immigration_status",
    itp="person.interpreter_needed", af="person.armed_forces", cl="person.care_leaver", preg="person.pregnant", pf="person.public_funds", hh="household",
    cs="custody.status", cp="custody.prison", crd="custody.release_date", crt="custody.release_type", csd="custody.sentence_date", csl="custody.sentence_length",
    cof="custody.offence", clc="custody.licence_conditions", cas3="custody.cas3", sit="housing.situation", loss="housing.loss_reason", save="housing.tenancy_to_save",
    land="housing.landlord", arr="housing.arrears", lcg="local_connection.grounds", lcd="local_connection.details", lcr="local_connection.reason_elsewhere",
    sup="needs.support", mh="needs.mental_health", phy="needs.physical_health", sm="needs.substance_misuse", da="needs.domestic_abuse", rl="risk.level",
    rsum="risk.summary", rstaff="risk.to_staff", excl="risk.excluded_areas", rso="risk.registered_sex_offender", arson="risk.arson",
    mc="risk.mappa_category", ml="risk.mappa_level", op="other_professionals")

DOCX = ("application", "vnd.openxmlformats-officedocument.wordprocessingml.document")
XLSX = ("application", "vnd.openxmlformats-officedocument.spreadsheetml.sheet")
ODT = ("application", "vnd.oasis.opendocument.text")
ODS = ("application", "vnd.oasis.opendocument.spreadsheet")
PDF = ("application", "pdf")
DOC = ("application", "msword")
RTF = ("application", "rtf")
HTML = ("text", "html")


class Ref:
    """One person referred: what the form says, filled as the form is written."""

    def __init__(self):
        self.flat, self.un = {}, []

    def set(self, **kv):
        for k, v in kv.items():
            self.flat[KEYS[k]] = v
        return self

    def q(self, label, answer, *keys, **kv):
        """A question with its answer: keys take the answer as written, kv take a value of their own; neither is an unmapped answer."""
        for k in keys:
            self.flat[KEYS[k]] = answer
        self.set(**kv)
        if not keys and not kv and answer and label:
            self.un.append({"label": label.strip("* :"), "value": answer})
        return (label, answer)

    def a(self, answer, *keys, **kv):
        self.q("", answer, *keys, **kv)
        return answer

    def nested(self):
        out = {}
        for k, v in self.flat.items():
            d = out
            parts = k.split(".")
            for p in parts[:-1]:
                d = d.setdefault(p, {})
            d[parts[-1]] = v
        if self.un:
            out["unmapped"] = self.un
        return out


class Msg(Ref):
    def __init__(self, name, fmt, writer, shape, kind=("referral",), review=False, lenient=(), refs=None):
        super().__init__()
        self.name, self.fmt, self.writer, self.shape = "eleventh-x-" + name, fmt, writer, shape
        self.kind, self.review, self.lenient = list(kind), review, [KEYS.get(x, x) for x in lenient]
        self.refs = refs

    def send(self, frm, to, subject, body, attach=(), when="2026-11-04 10:12", html=None, extra=()):
        m = EmailMessage(policy=policy.SMTP.clone(max_line_length=76))
        m["From"], m["To"], m["Subject"] = frm, to, subject
        m["Date"] = format_datetime(datetime.datetime.strptime(when, "%Y-%m-%d %H:%M").replace(tzinfo=datetime.timezone.utc))
        dom = re.search(r"@([\w.-]+)", frm).group(1)
        mark = hashlib.sha1(self.name.encode()).hexdigest().upper()
        m["Message-ID"] = "<%s@%s>" % (mark[:24], dom)
        for k, v in extra:
            m[k] = v
        if body is not None:
            m.set_content(body, cte="quoted-printable")
        if html is not None:
            if body is None:
                m.set_content(html, subtype="html", cte="quoted-printable")
            else:
                m.add_alternative(html, subtype="html", cte="quoted-printable")
        for fn, data, (mt, st) in attach:
            if isinstance(data, str):
                data = data.encode("utf-8")
            m.add_attachment(data, maintype=mt, subtype=st, filename=fn)
        for i, p in enumerate(m.walk()):
            if p.is_multipart():
                p.set_boundary("=_NextPart_%03d_%s" % (i, mark[24:36]))
        raw = m.as_bytes()
        assert len(raw) < 60000, (self.name, len(raw))
        referrals = [r.nested() for r in self.refs] if self.refs is not None else ([self.nested()] if self.kind[0] == "referral" else [])
        want = {"kind": self.kind, "format": self.fmt, "writer": self.writer, "shape": self.shape, "review": self.review, "referrals": referrals, "lenient": self.lenient}
        base = os.path.join(OPEN, self.name)
        with open(base + ".eml", "wb") as f:
            f.write(raw)
        with open(base + ".want.json", "w", encoding="utf-8") as f:
            json.dump(want, f, indent=2, ensure_ascii=False)
            f.write("\n")
        MADE.append((self.name, len(raw)))


# ---- Word

def document(font="Calibri", size=11):
    d = docx.Document()
    d.styles["Normal"].font.name = font
    d.styles["Normal"].font.size = Pt(size)
    return d


def runs(p, text):
    """**bold**, ~~struck~~ and __underlined__ words of one paragraph."""
    for part in re.split(r"(\*\*.+?\*\*|~~.+?~~|__.+?__)", text):
        if not part:
            continue
        mark = part[:2] if part[:2] == part[-2:] and part[:2] in ("**", "~~", "__") and len(part) > 4 else ""
        r = p.add_run(part[2:-2] if mark else part)
        if mark == "**":
            r.bold = True
        elif mark == "~~":
            r.font.strike = True
        elif mark == "__":
            r.underline = True


def para(d, text="", style=None):
    p = d.add_paragraph(style=style)
    runs(p, text)
    p.paragraph_format.space_after = Pt(3)
    return p


def fill(cell, text):
    lines = str(text).split("\n")
    for i, line in enumerate(lines):
        p = cell.paragraphs[0] if i == 0 else cell.add_paragraph()
        p.paragraph_format.space_after = Pt(0)
        runs(p, line)


def table(d, rows, grid=True, shade=(), cols=None, bold=()):
    """Rows of cells; None is merged into the cell before it; a short row's last cell takes the rest; bold: columns of labels."""
    n = cols or max(len(r) for r in rows)
    t = d.add_table(rows=0, cols=n)
    if grid:
        t.style = "Table Grid"
    for ri, row in enumerate(rows):
        cells = t.add_row().cells
        row = list(row) + [None] * (n - len(row))
        i = 0
        while i < n:
            j = i + 1
            while j < n and row[j] is None:
                j += 1
            c = cells[i] if j == i + 1 else cells[i].merge(cells[j - 1])
            txt = row[i] or ""
            fill(c, "**%s**" % txt if i in bold and txt and "\n" not in txt and "**" not in txt else txt)
            if ri in shade:
                c._tc.get_or_add_tcPr().append(parse_xml('<w:shd %s w:val="clear" w:color="auto" w:fill="D9E2F3"/>' % nsdecls("w")))
            i = j
    return t


def sdt(cell_or_para, text, kind="text", options=(), placeholder=False, checked=None):
    """A content control at the end of a paragraph."""
    p = cell_or_para.paragraphs[-1] if hasattr(cell_or_para, "paragraphs") else cell_or_para
    esc = text.replace("&", "&amp;").replace("<", "&lt;")
    if kind == "drop":
        pr = "<w:dropDownList>%s</w:dropDownList>" % "".join('<w:listItem w:displayText="%s" w:value="%s"/>' % (o, o) for o in options)
    elif kind == "date":
        pr = '<w:date><w:dateFormat w:val="dd/MM/yyyy"/><w:lid w:val="en-GB"/><w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date>'
    elif kind == "check":
        pr = '<w14:checkbox xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w14:checked w14:val="%d"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox>' % (1 if checked else 0)
        esc = "☒" if checked else "☐"
    else:
        pr = "<w:text/>"
    if placeholder:
        pr = "<w:showingPlcHdr/>" + pr
    p._p.append(parse_xml('<w:sdt %s><w:sdtPr>%s</w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">%s</w:t></w:r></w:sdtContent></w:sdt>' % (nsdecls("w"), pr, esc)))


DROP = ("docProps/thumbnail.jpeg", "word/theme/theme1.xml", "word/stylesWithEffects.xml", "customXml/", "word/webSettings.xml", "word/fontTable.xml", "docProps/app.xml")


def docx_bytes(d, author="", title=""):
    d.core_properties.author, d.core_properties.title = author, title
    d.core_properties.created = d.core_properties.modified = datetime.datetime(2026, 9, 1, 9, 0)
    d.core_properties.comments = ""
    if d.element.body[-2].tag == qn("w:tbl"):
        d.add_paragraph()  # as Word always does after a last table
    b = io.BytesIO()
    d.save(b)
    return strip_docx(b.getvalue())


def strip_docx(data):
    src, out = zipfile.ZipFile(io.BytesIO(data)), io.BytesIO()
    dst = zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED)
    for n in src.namelist():
        if n.startswith(DROP):
            continue
        s = src.read(n)
        if n.endswith(".rels"):
            s = re.sub(rb'<Relationship [^>]*Target="(?:\.\./)?[^"]*(?:thumbnail|theme1|stylesWithEffects|customXml|webSettings|fontTable|app\.xml)[^"]*"[^>]*/>', b"", s)
        elif n == "[Content_Types].xml":
            s = re.sub(rb'<Override [^>]*PartName="[^"]*(?:theme1|stylesWithEffects|customXml|webSettings|fontTable|app\.xml)[^"]*"[^>]*/>', b"", s)
        elif n == "word/styles.xml":
            s = re.sub(rb"<w:latentStyles.*?</w:latentStyles>", b"", s, flags=re.S)
            s = re.sub(rb'<w:style [^>]*w:type="table"[^>]*w:styleId="(?!TableGrid|TableNormal)[^"]*".*?</w:style>', b"", s, flags=re.S)
        zi = zipfile.ZipInfo(n, (2026, 9, 1, 9, 0, 0))
        zi.compress_type = zipfile.ZIP_DEFLATED
        dst.writestr(zi, s)
    dst.close()
    return out.getvalue()


def convert(data, ext, to):
    """soffice, headless, one file."""
    with tempfile.TemporaryDirectory() as t:
        p = os.path.join(t, "form." + ext)
        with open(p, "wb") as f:
            f.write(data)
        subprocess.run(["soffice", "-env:UserInstallation=file://" + t + "/profile", "--headless", "--convert-to", to, "--outdir", t, p], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=180)
        with open(os.path.join(t, "form." + to.split(":")[0]), "rb") as f:
            return f.read()


# ---- PDF

def P(text, size=9, font="Helvetica", color=None, lead=None):
    st = ParagraphStyle("s", fontName=font, fontSize=size, leading=lead or size * 1.2, textColor=color or colors.black)
    return Paragraph(re.sub(r"\*\*(.+?)\*\*", r"<b>\1</b>", text.replace("&", "&amp;").replace("\n", "<br/>")), st)


def ptable(rows, widths, head=(), grid=0.5, size=9, font="Helvetica", bold=(), extra=(), hfill="#DDDDDD"):
    """Rows of strings; None is merged into the cell before; head: shaded rows."""
    n, data, st = len(widths), [], [("VALIGN", (0, 0), (-1, -1), "TOP")]
    if grid:
        st.append(("GRID", (0, 0), (-1, -1), grid, colors.black))
    for ri, row in enumerate(rows):
        row = list(row) + [None] * (n - len(row))
        i = 0
        while i < n:
            j = i + 1
            while j < n and row[j] is None:
                j += 1
            if j > i + 1:
                st.append(("SPAN", (i, ri), (j - 1, ri)))
            i = j
        if ri in head:
            st.append(("BACKGROUND", (0, ri), (-1, ri), colors.HexColor(hfill)))
        data.append([P(("<b>%s</b>" % c if (ci in bold or ri in head) and c else c), size, font) if c is not None else "" for ci, c in enumerate(row)])
    return Table(data, colWidths=widths, style=TableStyle(st + list(extra)))


def pdf_bytes(flow, title="", author="", margin=40, producer=None):
    b = io.BytesIO()
    SimpleDocTemplate(b, pagesize=A4, leftMargin=margin, rightMargin=margin, topMargin=margin, bottomMargin=margin, title=title, author=author, invariant=1).build(flow)
    return b.getvalue()


# ---- ODF is a zip too: fixed times and no thumbnail

def strip_zip(data, drop=("Thumbnails/", "Configurations2/")):
    src, out = zipfile.ZipFile(io.BytesIO(data)), io.BytesIO()
    dst = zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED)
    for n in src.namelist():
        if n.startswith(tuple(drop)):
            continue
        s = src.read(n)
        if n == "META-INF/manifest.xml":
            s = re.sub(rb'\s*<manifest:file-entry [^>]*full-path="(?:Thumbnails|Configurations2)[^"]*"[^>]*/>', b"", s)
        zi = zipfile.ZipInfo(n, (2026, 9, 1, 9, 0, 0))
        zi.compress_type = zipfile.ZIP_STORED if n == "mimetype" else zipfile.ZIP_DEFLATED
        dst.writestr(zi, s)
    dst.close()
    return out.getvalue()
