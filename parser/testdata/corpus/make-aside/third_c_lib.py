#!/usr/bin/python3
"""What the third_c_*.py scripts share: a message with its right answer, and makers of documents.

Needs: /usr/bin/python3 (Debian's) with python-docx, reportlab, openpyxl, odfpy and lxml; soffice (LibreOffice) for the
documents that name it as their writer. Run third_c_all.py by hand; it writes ../aside/third-*.eml and *.want.json. All people are invented.
"""
import copy
import datetime
import hashlib
import io
import json
import os
import re
import subprocess
import tempfile
import zipfile
from email.message import EmailMessage
from email.policy import SMTP
from html import escape

import docx
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Pt, RGBColor

ASIDE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "aside")
LF = SMTP.clone(linesep="\n", max_line_length=78)
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
PDF, RTF, DOC = "application/pdf", "application/rtf", "application/msword"
ODT, ODS = "application/vnd.oasis.opendocument.text", "application/vnd.oasis.opendocument.spreadsheet"
made = []
FOOT = ["\n\n**********************************************************************\nThis message may contain confidential information. If you are not the intended recipient\nplease tell the sender and delete it. Any views are those of the author.\n",
        "\n--\nPlease note that I do not expect a reply outside your own working hours.\n",
        "\n\nThe information in this e-mail is OFFICIAL and is for the addressee only. We may monitor\nour e-mail. You can ask for this letter in large print or another language.\n"]

KEY = {
    "rd": "referral_date", "au": "authority", "re": "reason", "hs": "homeless_status", "hd": "homeless_date", "rs": "rough_sleeping", "xr": "external_reference", "ag": "agency",
    "cg": "consent.given", "cm": "consent.method", "cd": "consent.date",
    "rn": "referrer.name", "rr": "referrer.role", "rg": "referrer.organisation", "rt": "referrer.team", "rm": "referrer.email", "rp": "referrer.phone",
    "ln": "lead.name", "lm": "lead.email", "lp": "lead.phone",
    "n": "person.name", "aka": "person.known_as", "dob": "person.date_of_birth", "ph": "person.phone", "em": "person.email", "via": "person.contact_via", "ad": "person.address",
    "lsa": "person.last_settled_address", "nfa": "person.no_fixed_abode", "pn": "person.prison_number", "crn": "person.crn", "pnc": "person.pnc", "ni": "person.ni_number",
    "nhs": "person.nhs_number", "sex": "person.gender", "eth": "person.ethnicity", "nat": "person.nationality", "lang": "person.language", "imm": "person.immigration_status",
    "itp": "person.interpreter_needed", "af": "person.armed_forces", "cl": "person.care_leaver", "preg": "person.pregnant", "pf": "person.public_funds", "hh": "household",
    "cs": "custody.status", "cp": "custody.prison", "crd": "custody.release_date", "crt": "custody.release_type", "csd": "custody.sentence_date", "csl": "custody.sentence_length",
    "cof": "custody.offence", "clc": "custody.licence_conditions", "cas3": "custody.cas3",
    "sit": "housing.situation", "loss": "housing.loss_reason", "save": "housing.tenancy_to_save", "land": "housing.landlord", "arr": "housing.arrears",
    "lcg": "local_connection.grounds", "lcd": "local_connection.details", "lce": "local_connection.reason_elsewhere",
    "sup": "needs.support", "mh": "needs.mental_health", "phy": "needs.physical_health", "sub": "needs.substance_misuse", "da": "needs.domestic_abuse",
    "rl": "risk.level", "rsum": "risk.summary", "staff": "risk.to_staff", "excl": "risk.excluded_areas", "rso": "risk.registered_sex_offender", "arson": "risk.arson",
    "mc": "risk.mappa_category", "ml": "risk.mappa_level", "op": "other_professionals",
}
MARK = re.compile(r"(\*\*.+?\*\*|~~.+?~~|__.+?__)", re.S)


def plain(s):
    return re.sub(r"\*\*|~~|__(?=\S)|(?<=\S)__", "", s)


def who(name, rel=None, dob=None):
    return {k: v for k, v in (("name", name), ("relationship", rel), ("date_of_birth", dob)) if v}


class M:
    """One message: q() fills the form and the answer together, g() only the answer."""

    def __init__(self, name, fmt, writer, shape, lenient="", kind="referral", review=False):
        self.name, self.fmt, self.writer, self.shape, self.review = name, fmt, writer, shape, review
        self.kind = kind if isinstance(kind, list) else [kind]
        self.lenient = lenient.split()
        self.people = [{}]

    def g(self, **kv):
        for k, v in kv.items():
            at, path = self.people[-1], KEY[k].split(".")
            for p in path[:-1]:
                at = at.setdefault(p, {})
            if path[-1] in at and at[path[-1]] != v:
                raise SystemExit("%s: %s twice: %r %r" % (self.name, k, at[path[-1]], v))
            at[path[-1]] = v

    def next(self):
        self.people.append({})

    def q(self, label, answer="", key=None, **kv):
        if key:
            self.g(**{key: re.sub(r"\s*\n\s*", ", " if key in ("ad", "lsa") else "\n", plain(answer))})
        self.g(**kv)
        return label, answer

    def a(self, answer, key=None, **kv):
        return self.q("", answer, key, **kv)[1]

    def send(self, frm, to, subject, text=None, html=None, attach=(), when=None, head=(), raw=None):
        """Writes the message and its right answer."""
        base = os.path.join(ASIDE, "third-" + self.name)
        assert "third-" + self.name not in made, self.name
        if not when and self.people[0].get("referral_date"):
            when = datetime.datetime.fromisoformat(self.people[0]["referral_date"]) + datetime.timedelta(hours=9 + len(made) % 8, minutes=len(made) * 17 % 60)
        when = when or datetime.datetime(2026, 11, 9 + len(made) % 12, 8 + len(made) % 9, (len(made) * 17) % 60)
        if raw is not None:
            data = raw.encode("utf-8") if isinstance(raw, str) else raw
        else:
            m = EmailMessage(policy=LF)
            dom = re.search(r"@([\w.-]+)", frm)
            hid = hashlib.sha256(self.name.encode()).hexdigest()
            m["From"], m["To"], m["Subject"] = frm, to, subject
            m["Date"] = when.strftime("%a, %d %b %Y %H:%M:%S +0000")
            m["Message-ID"] = "<%s@%s>" % (hid[:22].upper() if len(made) % 2 else hid[:8] + "." + hid[8:20], dom.group(1) if dom else "mail.example")
            for k, v in head:
                m[k] = v
            if text is not None:
                if attach and self.people[0] and len(made) % 4 == 1:
                    text += FOOT[len(made) % len(FOOT)]
                if attach and not html and len(made) % 3 == 0:
                    html = page('<div class="WordSection1">' + "".join('<p class="MsoNormal">%s</p>\n' % (escape(x, quote=False).replace("\n", "<br>") or "&nbsp;") for x in text.strip().split("\n\n")) + "</div>")
                    m["Accept-Language"] = "en-GB, en-US"
                    m["X-MS-Has-Attach"] = "yes"
                m.set_content(text)
                if html:
                    m.add_alternative(html, subtype="html")
            elif html:
                m.set_content(html, subtype="html")
            for fn, blob, mime in attach:
                a, b = mime.split("/")
                m.add_attachment(blob, maintype=a, subtype=b, filename=fn)
            for i, p in enumerate(x for x in m.walk() if x.is_multipart()):
                p.set_boundary("%s%s" % (["_000_", "----=_Part_", "=_mixed ", "000000000000"][len(made) % 4].strip(), hid[20 + i:44 + i]))
            data = m.as_bytes()
        refs = [p for p in self.people if p] if self.kind[0] in ("referral", "retention_request", "portal_notification") else []
        lenient = sorted({KEY.get(k, k) for k in self.lenient} | ({"unmapped"} if refs else set()))
        want = {"kind": self.kind, "format": self.fmt, "shape": self.shape, "review": self.review, "referrals": refs, "lenient": lenient}
        if self.writer:
            want["writer"] = self.writer
        assert len(data) < 60000, (self.name, len(data))
        open(base + ".eml", "wb").write(data)
        with open(base + ".want.json", "w") as f:
            json.dump(want, f, indent=1, ensure_ascii=False)
            f.write("\n")
        made.append("third-" + self.name)


# Word

def document(font="Calibri", size=11, margin=2.0, wide=False):
    d = docx.Document()
    d.styles["Normal"].font.name = font
    d.styles["Normal"].font.size = Pt(size)
    d.styles["Normal"].paragraph_format.space_after = Pt(4)
    s = d.sections[0]
    if wide:
        s.orientation, s.page_width, s.page_height = WD_ORIENT.LANDSCAPE, Cm(29.7), Cm(21)
    else:
        s.page_width, s.page_height = Cm(21), Cm(29.7)
    s.left_margin = s.right_margin = s.top_margin = s.bottom_margin = Cm(margin)
    return d


def runs(p, text, size=None, colour=None, bold=None):
    for part in MARK.split(text):
        if not part:
            continue
        r = p.add_run(part[2:-2] if MARK.fullmatch(part) else part)
        if part.startswith("**"):
            r.bold = True
        elif part.startswith("~~"):
            r.font.strike = True
        elif part.startswith("__") and MARK.fullmatch(part):
            r.underline = True
        if bold:
            r.bold = True
        if size:
            r.font.size = Pt(size)
        if colour:
            r.font.color.rgb = RGBColor.from_string(colour)
    return p


def para(d, text="", style=None, **kw):
    return runs(d.add_paragraph(style=style), text, **kw)


def fill(cell, text, **kw):
    lines = text.split("\n")
    for i, line in enumerate(lines):
        runs(cell.paragraphs[0] if i == 0 else cell.add_paragraph(), line, **kw)


def shade(cell, colour):
    cell._tc.get_or_add_tcPr().append(parse_xml('<w:shd %s w:val="clear" w:color="auto" w:fill="%s"/>' % (nsdecls("w"), colour)))


def table(d, rows, widths=None, grid=True, head="D9E2F3", lab=None, cols=None, boldlab=False, size=None):
    """Rows of strings or of (label, answer); a row of one string is merged over the width and, where it begins with #, a shaded title."""
    rows = [r if isinstance(r, (list, tuple)) else (r,) for r in rows]
    n = cols or max(len(r) for r in rows)
    t = d.add_table(rows=0, cols=n)
    if grid:
        t.style = "Table Grid"
    for r in rows:
        cells = t.add_row().cells
        if len(r) < n:
            last = cells[len(r) - 1].merge(cells[n - 1])
            cells = list(cells[:len(r) - 1]) + [last]
        for i, (c, text) in enumerate(zip(cells, r)):
            if text is None:
                continue
            if text.startswith("#"):
                fill(c, text[1:], bold=True, size=size)
                if head:
                    shade(c, head)
            else:
                fill(c, text, bold=boldlab and i % 2 == 0 and len(r) > 1, size=size)
                if lab and i % 2 == 0 and len(r) > 1:
                    shade(c, lab)
    if widths:
        t.autofit = False
        for g, w in zip(t._tbl.tblGrid.findall(qn("w:gridCol")), widths):
            g.set(qn("w:w"), str(int(w * 567)))
        for row in t.rows:
            for c, w in zip(row.cells, widths):
                c.width = Cm(w)
    return t


def sdt(p, text, items=None, placeholder=False, tag="", date=False):
    """A content control in a paragraph: plain text, a drop-down or a date."""
    ns = nsdecls("w")
    kind = "<w:text/>"
    if items:
        kind = "<w:dropDownList>" + "".join('<w:listItem w:displayText="%s" w:value="%s"/>' % (escape(i), escape(i)) for i in items) + "</w:dropDownList>"
    elif date:
        kind = '<w:date><w:dateFormat w:val="dd/MM/yyyy"/><w:lid w:val="en-GB"/></w:date>'
    p._p.append(parse_xml('<w:sdt %s><w:sdtPr><w:alias w:val="%s"/>%s%s</w:sdtPr><w:sdtContent><w:r>%s<w:t xml:space="preserve">%s</w:t></w:r></w:sdtContent></w:sdt>' % (
        ns, escape(tag), "<w:showingPlcHdr/>" if placeholder else "", kind, '<w:rPr><w:color w:val="808080"/></w:rPr>' if placeholder else "", escape(text))))


def tick(p, on, label="", before=True):
    """A check-box control with its words after or before it."""
    if label and not before:
        p.add_run(label + " ")
    p._p.append(parse_xml('<w:sdt %s xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w:sdtPr><w14:checkbox><w14:checked w14:val="%d"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr>'
                          '<w:rFonts w:ascii="MS Gothic" w:eastAsia="MS Gothic" w:hAnsi="MS Gothic"/></w:rPr><w:t>%s</w:t></w:r></w:sdtContent></w:sdt>' % (nsdecls("w"), on, "☒" if on else "☐")))
    if label and before:
        p.add_run(" " + label + "   ")
    elif label:
        p.add_run("   ")


def docx_bytes(d, author=""):
    """The document without the template's unused styles and its thumbnail, in a zip of fixed dates."""
    kids = [k for k in d.element.body if k.tag != qn("w:sectPr")]
    if kids and kids[-1].tag == qn("w:tbl"):
        d.add_paragraph()
    body = d.element.xml
    st = d.styles.element
    for e in st.findall(qn("w:latentStyles")):
        st.remove(e)
    keep = {"Normal", "DefaultParagraphFont", "TableNormal", "TableGrid", "NoList"} | set(re.findall(r'w:(?:pStyle|tblStyle|rStyle) w:val="([^"]+)"', body))
    for s in st.findall(qn("w:style")):
        b = s.find(qn("w:basedOn"))
        if s.get(qn("w:styleId")) in keep and b is not None:
            keep.add(b.get(qn("w:val")))
    for s in list(st.findall(qn("w:style"))):
        if s.get(qn("w:styleId")) not in keep:
            st.remove(s)
    d.core_properties.author, d.core_properties.title = author, ""
    d.core_properties.comments = ""
    d.core_properties.created = d.core_properties.modified = datetime.datetime(2026, 10, 5, 9, 0)
    b = io.BytesIO()
    d.save(b)
    out = io.BytesIO()
    drop = ("docProps/thumbnail", "customXml", "word/stylesWithEffects", "word/theme", "word/webSettings", "word/fontTable")
    if "numPr" not in body and "List" not in body:
        drop += ("word/numbering",)
    with zipfile.ZipFile(b) as z, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as o:
        for i in z.infolist():
            if i.filename.startswith(drop):
                continue
            data = z.read(i)
            if i.filename.endswith(".rels"):
                data = re.sub(rb'<Relationship [^>]*Target="[^"]*(?:thumbnail|customXml|stylesWithEffects|theme|webSettings|fontTable%s)[^"]*"[^>]*/>' % (b"|numbering" if "word/numbering" in drop else b""), b"", data)
            if i.filename == "[Content_Types].xml":
                data = re.sub(rb'<Override [^>]*PartName="/(?:customXml|word/stylesWithEffects|word/theme|word/webSettings|word/fontTable%s)[^>]*/>' % (b"|word/numbering" if "word/numbering" in drop else b""), b"", data)
            o.writestr(zipfile.ZipInfo(i.filename, (2026, 11, 2, 9, 0, 0)), data, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def convert(data, frm, to, flt=None):
    """The same document written by LibreOffice in another format."""
    with tempfile.TemporaryDirectory() as t:
        src = os.path.join(t, "a." + frm)
        open(src, "wb").write(data)
        subprocess.run(["soffice", "-env:UserInstallation=file://%s/profile" % t, "--headless", "--convert-to", to + (":" + flt if flt else ""), "--outdir", t + "/out", src], check=True, capture_output=True, timeout=180)
        return open(os.path.join(t, "out", "a." + to), "rb").read()


# HTML

def esc(text):
    t = escape(text, quote=False)
    return re.sub(r"~~(.+?)~~", r"<s>\1</s>", re.sub(r"\*\*(.+?)\*\*", r"<b>\1</b>", t)).replace("\n", "<br>\n")


def page(body, style="body{font-family:Calibri,sans-serif;font-size:11pt}", title=""):
    return '<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8">%s<style>%s</style></head><body>\n%s\n</body></html>\n' % ("<title>%s</title>" % escape(title) if title else "", style, body)


def nhs(nine):
    """A number of the test range with its check digit, in three groups."""
    n = 11 - sum(int(x) * (10 - i) for i, x in enumerate(nine)) % 11
    assert n != 10
    s = nine + str(n % 11)
    return s[:3] + " " + s[3:6] + " " + s[6:]
