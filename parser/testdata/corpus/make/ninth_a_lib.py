#!/usr/bin/python3
"""What the ninth_a_*.py scripts share: the message with its answer beside it, and makers of Word, RTF, PDF and spreadsheet files.

Needs: python-docx, reportlab, openpyxl, odfpy, pypdf; qpdf; soffice for the .doc files and for what says so. Run ninth_a_all.py by hand; it
writes ../open/ninth-a-*.eml and *.want.json. All people are invented.
"""
import base64
import datetime
import email.utils
import io
import json
import os
import re
import subprocess
import tempfile
import zipfile
from xml.sax.saxutils import escape

import docx
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Cm, Pt, RGBColor

HERE = os.path.dirname(os.path.abspath(__file__))
OPEN = os.path.join(HERE, "..", "open")

KEYS = dict(
    rd="referral_date", au="authority", re="reason", hs="homeless_status", hd="homeless_date", rs="rough_sleeping", xr="external_reference", ag="agency",
    cg="consent.given", cm="consent.method", cd="consent.date",
    rn="referrer.name", rr="referrer.role", rg="referrer.organisation", rt="referrer.team", rm="referrer.email", rp="referrer.phone",
    ln="lead.name", lm="lead.email", lp="lead.phone",
    n="person.name", aka="person.known_as", dob="person.date_of_birth", ph="person.phone", em="person.email", via="person.contact_via", ad="person.address",
    lsa="person.last_settled_address", nfa="person.no_fixed_abode", pn="person.prison_number", crn="person.crn", pnc="person.pnc", ni="person.ni_number", nhs="person.nhs_number",
    gen="person.gender", eth="person.ethnicity", nat="person.nationality", lang="person.language", imm="person.immigration_status", itp="person.interpreter_needed",
    af="person.armed_forces", cl="person.care_leaver", preg="person.pregnant", pf="person.public_funds", hh="household",
    cs="custody.status", cp="custody.prison", crd="custody.release_date", crt="custody.release_type", csd="custody.sentence_date", csl="custody.sentence_length", cof="custody.offence",
    lic="custody.licence_conditions", cas3="custody.cas3",
    sit="housing.situation", loss="housing.loss_reason", tts="housing.tenancy_to_save", ll="housing.landlord", arr="housing.arrears",
    lcg="local_connection.grounds", lcd="local_connection.details", lce="local_connection.reason_elsewhere",
    sup="needs.support", mh="needs.mental_health", phy="needs.physical_health", sub="needs.substance_misuse", da="needs.domestic_abuse",
    rl="risk.level", rsum="risk.summary", staff="risk.to_staff", excl="risk.excluded_areas", rso="risk.registered_sex_offender", arson="risk.arson", mc="risk.mappa_category", ml="risk.mappa_level",
    op="other_professionals")
ORDER = list(KEYS.values())
MADE = []


def pers(name, relationship=None, born=None):
    p = {"name": name}
    if relationship:
        p["relationship"] = relationship
    if born:
        p["date_of_birth"] = born
    return p


class F:
    """One message: f(answer, "key") writes an answer down and gives it back."""

    def __init__(self, name, fmt, writer, shape, lenient="", kind=("referral",), review=False):
        self.name, self.fmt, self.writer, self.shape, self.kind, self.review = "ninth-a-" + name, fmt, writer, shape, list(kind), review
        self.lenient, self.people = lenient.split(), [{}]

    def __call__(self, answer, *keys, **gold):
        for k in keys:
            gold[k] = answer
        self.g(**gold)
        return answer

    def g(self, **gold):
        for k, v in gold.items():
            assert k in KEYS, k
            assert v not in ("", None), k
            self.people[-1][KEYS[k]] = v

    def next(self):
        self.people.append({})

    def want(self):
        out = []
        for p in self.people:
            o = {}
            for k in ORDER:
                if k in p:
                    a, _, b = k.partition(".")
                    if b:
                        o.setdefault(a, {})[b] = p[k]
                    else:
                        o[a] = p[k]
            out.append(o)
        return {"kind": self.kind, "format": self.fmt, "writer": self.writer, "shape": self.shape, "review": self.review, "referrals": out,
                "lenient": list(dict.fromkeys(KEYS.get(k, k) for k in self.lenient))}

    def send(self, frm, to, subject, text=None, html=None, attach=(), date=None, headers=(), qp=True, cc=None):
        date = date or datetime.datetime(2026, 11, 16, 10, 5)
        self.date = date
        ident = "<%s.%s@%s>" % (date.strftime("%Y%m%d%H%M%S"), abs(sum(ord(c) * (i + 7) for i, c in enumerate(self.name))), frm.rsplit("@", 1)[1].strip(">"))
        h = ["Received: from mail.%s by mx.%s with ESMTPS; %s" % (frm.rsplit("@", 1)[1].strip(">"), to.rsplit("@", 1)[1].strip(">"), rfc(date + datetime.timedelta(seconds=4))),
             "From: " + head(frm), "To: " + head(to)]
        if cc:
            h.append("Cc: " + head(cc))
        h += ["Subject: " + head(subject, True), "Date: " + rfc(date), "Message-ID: " + ident, "MIME-Version: 1.0"] + list(headers)
        bodies = []
        if text is not None:
            bodies.append(textpart(text, "plain", qp))
        if html is not None:
            bodies.append(textpart(html, "html", qp))
        b = "_%03d_%s_" % (len(self.name), base64.b32encode(self.name.encode()[-15:]).decode().strip("="))
        if len(bodies) == 2:
            body = multi("alternative", bodies, b + "alt")
        elif bodies:
            body = bodies[0]
        else:
            body = None
        if attach:
            parts = ([body] if body else []) + [filepart(*a) for a in attach]
            body = multi("mixed", parts, b)
        raw = ("\r\n".join(h) + "\r\n" + body).encode("ascii")
        raw = re.sub(rb"\r?\n", b"\r\n", raw)
        assert len(raw) < 60000, (self.name, len(raw))
        for path, data in ((self.name + ".eml", raw), (self.name + ".want.json", (json.dumps(self.want(), indent=2, ensure_ascii=False) + "\n").encode())):
            with open(os.path.join(OPEN, path), "wb") as out:
                out.write(data)
        MADE.append((self.name, len(raw)))


def rfc(d):
    return d.strftime("%a, %d %b %Y %H:%M:%S ") + ("+0100" if (3, 29) <= (d.month, d.day) < (10, 25) else "+0000")


def head(s, word=False):
    if s.isascii():
        return s
    if word:
        return "=?utf-8?B?%s?=" % base64.b64encode(s.encode()).decode()
    return re.sub(r"^(.*?)( <)", lambda m: "=?utf-8?B?%s?=%s" % (base64.b64encode(m[1].encode()).decode(), m[2]), s)


def textpart(s, sub, qp=True):
    import quopri
    data = s.encode("utf-8")
    if qp:
        return 'Content-Type: text/%s; charset="utf-8"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n%s\r\n' % (sub, quopri.encodestring(data).decode())
    return 'Content-Type: text/%s; charset="utf-8"\r\nContent-Transfer-Encoding: base64\r\n\r\n%s\r\n' % (sub, b64(data))


def b64(data):
    s = base64.b64encode(data).decode()
    return "\r\n".join(s[i:i + 76] for i in range(0, len(s), 76))


def multi(sub, parts, b):
    return 'Content-Type: multipart/%s; boundary="%s"\r\n\r\n' % (sub, b) + "".join("--%s\r\n%s\r\n" % (b, p) for p in parts) + "--%s--\r\n" % b


def outlook(text, sign=()):
    """Paragraphs as Outlook writes them, and a signature in a small table."""
    ps = "".join('<p class="MsoNormal">%s<o:p></o:p></p>\r\n' % (escape(t).replace("\n", "<br>") or "&nbsp;") for t in text.strip("\n").split("\n\n"))
    sg = '<table class="MsoNormalTable" border="0" cellspacing="0" cellpadding="0"><tr><td style="border-left:solid #00843D 2.25pt;padding:0cm 5.4pt">%s</td></tr></table>' % "".join(
        '<p class="MsoNormal"><span style="font-size:9.0pt;color:#44546A">%s</span></p>' % escape(t) for t in sign) if sign else ""
    return ('<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns="http://www.w3.org/TR/REC-html40"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8">'
            '<style><!-- p.MsoNormal {margin:0cm;font-size:11.0pt;font-family:"Calibri",sans-serif;} --></style></head><body lang="EN-GB"><div class="WordSection1">\r\n%s%s</div></body></html>' % (ps, sg))


TYPES = dict(docx="application/vnd.openxmlformats-officedocument.wordprocessingml.document", docm="application/vnd.ms-word.document.macroEnabled.12", pdf="application/pdf",
             rtf="application/rtf", doc="application/msword", odt="application/vnd.oasis.opendocument.text", ods="application/vnd.oasis.opendocument.spreadsheet",
             xlsx="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", xls="application/vnd.ms-excel", jpg="image/jpeg", png="image/png")


def filepart(name, data, ctype=None):
    ctype = ctype or TYPES[name.rsplit(".", 1)[1].lower()]
    return 'Content-Type: %s; name="%s"\r\nContent-Disposition: attachment; filename="%s"\r\nContent-Transfer-Encoding: base64\r\n\r\n%s\r\n' % (ctype, name, name, b64(data))


# ---- Word

W14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
TOKEN = re.compile(r"(\*\*.+?\*\*|~~.+?~~|__.+?__|==.+?==|\[\[.\]\]|\{\{[a-z]+:.*?\}\}|\n|\t)")


def rpr(bold=False, strike=False, under=False, high=False, size=None, color=None):
    s = ("<w:b/>" if bold else "") + ("<w:strike/>" if strike else "") + ('<w:color w:val="%s"/>' % color if color else "") + ('<w:sz w:val="%d"/>' % (size * 2) if size else "") + \
        ('<w:highlight w:val="yellow"/>' if high else "") + ('<w:u w:val="single"/>' if under else "")
    return "<w:rPr>%s</w:rPr>" % s if s else ""


def run(t, **o):
    return '<w:r>%s<w:t xml:space="preserve">%s</w:t></w:r>' % (rpr(**o), escape(t))


_id = [700100]


def field(kind, body, result):
    _id[0] += 1
    return ('<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="F%d"/><w:enabled/><w:calcOnExit w:val="0"/>%s</w:ffData></w:fldChar></w:r>'
            '<w:r><w:instrText xml:space="preserve"> %s </w:instrText></w:r>%s<w:r><w:fldChar w:fldCharType="end"/></w:r>') % (
        _id[0], body, kind, ('<w:r><w:fldChar w:fldCharType="separate"/></w:r>' + run(result)) if result is not None else "")


def sdt(props, content):
    _id[0] += 13
    return '<w:sdt><w:sdtPr><w:id w:val="%d"/>%s</w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>' % (_id[0], props, content)


def inline(text, **o):
    """Runs of one paragraph: **bold** ~~struck~~ __underlined__ ==marked==, [[x]] [[ ]] check boxes, {{drop:..}} {{ph:..}} {{txt:..}} controls, {{fft:..}} {{ffc:1}} {{ffd:a|b:1}} old form fields."""
    out = []
    for t in TOKEN.split(text):
        if not t:
            continue
        if t == "\n":
            out.append("<w:r><w:br/></w:r>")
        elif t == "\t":
            out.append("<w:r><w:tab/></w:r>")
        elif t.startswith("**"):
            out.append(run(t[2:-2], **dict(o, bold=True)))
        elif t.startswith("~~"):
            out.append(run(t[2:-2], **dict(o, strike=True)))
        elif t.startswith("__") and len(t) > 4 and not t.strip("_") == "":
            out.append(run(t[2:-2], **dict(o, under=True)))
        elif t.startswith("=="):
            out.append(run(t[2:-2], **dict(o, high=True)))
        elif t.startswith("[["):
            on = t[2] == "x"
            out.append(sdt('<w14:checkbox %s><w14:checked w14:val="%d"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox>' % (W14, on), run("☒" if on else "☐", **o)))
        elif t.startswith("{{"):
            k, v = t[2:-2].split(":", 1)
            if k == "drop":
                out.append(sdt('<w:dropDownList><w:listItem w:value="Choose an item."/><w:listItem w:displayText="%s" w:value="%s"/></w:dropDownList>' % (escape(v), escape(v)), run(v, **o)))
            elif k == "ph":
                out.append(sdt('<w:showingPlcHdr/><w:text/>', run(v, **dict(o, color="808080"))))
            elif k == "txt":
                out.append(sdt("<w:text/>", run(v, **o)))
            elif k == "date":
                out.append(sdt('<w:date><w:dateFormat w:val="dd/MM/yyyy"/><w:lid w:val="en-GB"/><w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date>', run(v, **o)))
            elif k == "fft":
                out.append(field("FORMTEXT", "<w:textInput/>", v))
            elif k == "ffc":
                out.append(field("FORMCHECKBOX", '<w:checkBox><w:sizeAuto/><w:default w:val="0"/>%s</w:checkBox>' % ('<w:checked/>' if v == "1" else '<w:checked w:val="0"/>'), None))
            elif k == "ffd":
                opts, i = v.rsplit(":", 1)
                out.append(field("FORMDROPDOWN", '<w:ddList><w:result w:val="%s"/>%s</w:ddList>' % (i, "".join('<w:listEntry w:val="%s"/>' % escape(x) for x in opts.split("|"))), None))
            else:
                raise ValueError(t)
        else:
            out.append(run(t, **o))
    return "".join(out)


class S(str):
    """Text of a cell that spans columns, or is shaded or bold."""
    def __new__(cls, text, span=1, fill=None, vspan=None):
        s = super().__new__(cls, text)
        s.span, s.fill, s.vspan = span, fill, vspan
        return s


def pxml(text, align=None, space=60, **o):
    return '<w:p><w:pPr><w:spacing w:before="0" w:after="%d"/>%s</w:pPr>%s</w:p>' % (space, '<w:jc w:val="%s"/>' % align if align else "", inline(text, **o))


def cellxml(c, width, span, o):
    fill = getattr(c, "fill", None)
    v = getattr(c, "vspan", None)
    pr = '<w:tcW w:w="%d" w:type="dxa"/>' % width + ('<w:gridSpan w:val="%d"/>' % span if span > 1 else "") + \
        ('<w:vMerge w:val="restart"/>' if v == "start" else "<w:vMerge/>" if v == "on" else "") + ('<w:shd w:val="clear" w:color="auto" w:fill="%s"/>' % fill if fill else "")
    body = "".join(pxml(t, space=20, **o) for t in (c.split("¶") if c else [""])) if not getattr(c, "raw", None) else c.raw
    return "<w:tc><w:tcPr>%s</w:tcPr>%s</w:tc>" % (pr, body)


def nested(text, inner):
    s = S(text)
    s.raw = pxml(text) + inner + "<w:p/>"
    return s


def tablexml(rows, widths, grid=True, **o):
    """A table; a row with fewer cells than there are columns has its last cell merged to the end. widths in cm."""
    w = [int(x * 567) for x in widths]
    b = "".join('<w:%s w:val="single" w:sz="4" w:space="0" w:color="%s"/>' % (e, grid if isinstance(grid, str) else "auto") for e in ("top", "left", "bottom", "right", "insideH", "insideV")) if grid else ""
    out = ['<w:tbl %s><w:tblPr><w:tblW w:w="%d" w:type="dxa"/>%s<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>%s</w:tblGrid>' % (
        nsdecls("w"), sum(w), "<w:tblBorders>%s</w:tblBorders>" % b if b else "", "".join('<w:gridCol w:w="%d"/>' % x for x in w))]
    for r in rows:
        if isinstance(r, str):
            r = [r]
        out.append("<w:tr>")
        col = 0
        for i, c in enumerate(r):
            span = getattr(c, "span", 1)
            if i == len(r) - 1:
                span = len(w) - col
            out.append(cellxml(c, sum(w[col:col + span]), span, o))
            col += span
        assert col == len(w), (r, col)
        out.append("</w:tr>")
    return "".join(out) + "</w:tbl>"


class Doc:
    def __init__(self, font="Calibri", size=11, header=None, footer=None):
        self.d = docx.Document()
        st = self.d.styles["Normal"]
        st.font.name, st.font.size = font, Pt(size)
        s = self.d.sections[0]
        s.page_width, s.page_height, s.left_margin, s.right_margin, s.top_margin, s.bottom_margin = Cm(21), Cm(29.7), Cm(2), Cm(2), Cm(1.8), Cm(1.8)
        self.body = self.d.element.body
        if header:
            self._hf(s.header, header)
        if footer:
            self._hf(s.footer, footer)

    def _hf(self, where, content):
        for p in list(where._element):
            where._element.remove(p)
        for x in content if isinstance(content, list) else [content]:
            where._element.append(parse_xml(x.replace("<w:p>", "<w:p %s>" % nsdecls("w"), 1) if x.startswith("<w:p>") else x if x.startswith("<w:tbl") else pxml(x).replace("<w:p>", "<w:p %s>" % nsdecls("w"), 1)))
        if not where._element[-1].tag.endswith("}p"):
            where._element.append(parse_xml("<w:p %s/>" % nsdecls("w")))

    def add(self, xml):
        self.body.insert(len(self.body) - 1, parse_xml(xml))

    def p(self, text="", **o):
        self.add(pxml(text, **o).replace("<w:p>", "<w:p %s>" % nsdecls("w"), 1))

    def h(self, text, level=1):
        self.add(('<w:p %s><w:pPr><w:pStyle w:val="Heading%d"/></w:pPr>' % (nsdecls("w"), level)) + inline(text) + "</w:p>")

    def t(self, rows, widths, grid=True, gap=True, **o):
        self.add(tablexml(rows, widths, grid, **o))
        if gap:
            self.p("", space=0)

    def bytes(self):
        buf = io.BytesIO()
        self.d.save(buf)
        return slim(buf.getvalue())


def slim(data):
    """The Word file without picture of the page, theme and styles that nothing uses, its times fixed."""
    z = zipfile.ZipFile(io.BytesIO(data))
    used = b"".join(z.read(n) for n in z.namelist() if re.match(r"word/(document|header\d*|footer\d*)\.xml", n))
    out = io.BytesIO()
    drop = re.compile(r"(thumbnail|stylesWithEffects|customXml/|fontTable)")
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as w:
        for n in z.namelist():
            if drop.search(n):
                continue
            b = z.read(n)
            if n.endswith(".rels"):
                b = re.sub(rb'<Relationship [^>]*Target="[^"]*(thumbnail|stylesWithEffects|customXml|fontTable)[^"]*"[^>]*/>', b"", b)
            if n == "[Content_Types].xml":
                b = re.sub(rb'<Override [^>]*PartName="[^"]*(thumbnail|stylesWithEffects|customXml|fontTable)[^"]*"[^>]*/>', b"", b)
            if n == "word/styles.xml":
                s = b.decode()
                s = re.sub(r"<w:latentStyles.*?</w:latentStyles>", "", s, flags=re.S)

                def keep(m):
                    i = re.search(r'w:styleId="([^"]*)"', m[0])[1]
                    return m[0] if i in ("Normal", "TableNormal", "DefaultParagraphFont", "Header", "Footer", "Heading1", "Heading2") or ('"%s"' % i).encode() in used else ""
                b = re.sub(r"<w:style .*?</w:style>", keep, s, flags=re.S).encode()
            if n == "docProps/core.xml":
                b = re.sub(rb"generated by python-docx", b"", b)
            i = zipfile.ZipInfo(n, (2026, 10, 1, 9, 0, 0))
            i.compress_type = zipfile.ZIP_DEFLATED
            w.writestr(i, b)
    return out.getvalue()


def rezip(data, first=None):
    z = zipfile.ZipFile(io.BytesIO(data))
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as w:
        for n in z.namelist():
            b = z.read(n)
            if n.startswith("Thumbnails/"):
                continue
            if n == "META-INF/manifest.xml":
                b = re.sub(rb"<manifest:file-entry [^>]*Thumbnails[^>]*/>", b"", b)
            if n == "docProps/core.xml":
                b = re.sub(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", b"2026-10-01T09:00:00Z", b)
            i = zipfile.ZipInfo(n, (2026, 10, 1, 9, 0, 0))
            i.compress_type = zipfile.ZIP_STORED if n == "mimetype" else zipfile.ZIP_DEFLATED
            w.writestr(i, b)
    return out.getvalue()


def soffice(data, ext, to):
    """The file in another format, by LibreOffice."""
    with tempfile.TemporaryDirectory() as tmp:
        with open(tmp + "/form." + ext, "wb") as out:
            out.write(data)
        subprocess.run(["soffice", "-env:UserInstallation=file://" + tmp + "/profile", "--headless", "--convert-to", to, "--outdir", tmp, tmp + "/form." + ext], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=180)
        with open(tmp + "/form." + to.split(":")[0], "rb") as f:
            return f.read()


# ---- RTF, written as Word writes it

def rtfesc(s):
    out = []
    for c in s:
        if c in "\\{}":
            out.append("\\" + c)
        elif c == "\n":
            out.append("\\line ")
        elif c == "\t":
            out.append("\\tab ")
        elif ord(c) < 128:
            out.append(c)
        elif c in "‘’“”–—…£é":
            out.append("\\'%02x" % c.encode("cp1252")[0])
        else:
            out.append("\\u%d?" % (ord(c) if ord(c) < 32768 else ord(c) - 65536))
    return "".join(out)


def rtfinline(t):
    parts = re.split(r"(\*\*.+?\*\*|~~.+?~~|__[^_]+?__)", t)
    out = []
    for p in parts:
        if p.startswith("**"):
            out.append("{\\b " + rtfesc(p[2:-2]) + "}")
        elif p.startswith("~~"):
            out.append("{\\strike " + rtfesc(p[2:-2]) + "}")
        elif p.startswith("__") and p.strip("_"):
            out.append("{\\ul " + rtfesc(p[2:-2]) + "}")
        else:
            out.append(rtfesc(p))
    return "".join(out)


class Rtf:
    def __init__(self, font="Arial", size=10):
        self.o = ["{\\rtf1\\ansi\\ansicpg1252\\uc1\\deff0\\deflang2057{\\fonttbl{\\f0\\fswiss\\fcharset0 %s;}{\\f1\\fnil\\fcharset2 Wingdings;}}{\\colortbl ;\\red0\\green0\\blue128;\\red217\\green217\\blue217;}"
                  "{\\*\\generator Msftedit 5.41.21.2510;}\\viewkind4\\paperw11906\\paperh16838\\margl1134\\margr1134\\f0\\fs%d\n" % (font, size * 2)]

    def p(self, t="", align=""):
        self.o.append("\\pard%s\\sa80 %s\\par\n" % ("\\qc" if align == "c" else "", rtfinline(t)))

    def t(self, rows, widths, border=True):
        for r in rows:
            if isinstance(r, str):
                r = [r]
            x, col, defs, cells = 0, 0, "", ""
            for i, c in enumerate(r):
                span = getattr(c, "span", 1)
                if i == len(r) - 1:
                    span = len(widths) - col
                x += int(sum(widths[col:col + span]) * 567)
                col += span
                b = "".join("\\clbrdr%s\\brdrw10\\brdrs" % e for e in "tlbr") if border else ""
                defs += b + ("\\clcbpat2" if getattr(c, "fill", None) else "") + "\\cellx%d" % x
                cells += "\\pard\\intbl " + "\\par ".join(rtfinline(y) for y in c.split("¶")) + "\\cell "
            self.o.append("\\trowd\\trgaph108\\trleft0%s\n%s\\row\n" % (defs, cells))
        self.p("")

    def bytes(self):
        return ("".join(self.o) + "}").encode("ascii")


# ---- PDF

def packed(data):
    """The PDF with its objects in compressed streams, by qpdf."""
    with tempfile.TemporaryDirectory() as tmp:
        with open(tmp + "/a.pdf", "wb") as out:
            out.write(data)
        subprocess.run(["qpdf", "--object-streams=generate", "--recompress-flate", "--compression-level=9", "--deterministic-id", tmp + "/a.pdf", tmp + "/b.pdf"], check=True)
        with open(tmp + "/b.pdf", "rb") as f:
            return f.read()


class Pdf:
    """Pages drawn by hand: y runs down from the top in points."""

    def __init__(self, size=None, font="Helvetica", producer=None, title=None, author=None):
        from reportlab.lib.pagesizes import A4
        from reportlab.pdfgen import canvas
        self.buf = io.BytesIO()
        self.W, self.H = size or A4
        self.c = canvas.Canvas(self.buf, pagesize=(self.W, self.H), invariant=1, pageCompression=1)
        if title:
            self.c.setTitle(title)
        if producer:
            self.c.setProducer(producer)
        if author:
            self.c.setAuthor(author)
        self.font = font
        self.y = 50

    def f(self, bold=False, italic=False):
        base = self.font
        if base == "Times-Roman":
            return "Times-Bold" if bold else "Times-Italic" if italic else base
        return base + ("-Bold" if bold else "-Oblique" if italic else "")

    def at(self, x, y, s, size=10, bold=False, color=None, italic=False, right=False, font=None):
        self.c.setFont(font or self.f(bold, italic), size)
        self.c.setFillColorRGB(*(color or (0, 0, 0)))
        (self.c.drawRightString if right else self.c.drawString)(x, self.H - y, s)
        self.c.setFillColorRGB(0, 0, 0)

    def wrap(self, s, width, size=10, bold=False, font=None):
        from reportlab.pdfbase.pdfmetrics import stringWidth
        out = []
        for para in s.split("\n"):
            line = ""
            for w in para.split(" "):
                t = (line + " " + w).strip() if line else w
                if line and stringWidth(t, font or self.f(bold), size) > width:
                    out.append(line)
                    line = w
                else:
                    line = t
            out.append(line)
        return out

    def text(self, x, y, s, width, size=10, bold=False, lead=None, **o):
        lead = lead or size * 1.25
        lines = self.wrap(s, width, size, bold, o.get("font"))
        for i, l in enumerate(lines):
            self.at(x, y + i * lead, l, size, bold, **o)
        return y + (len(lines) - 1) * lead

    def rect(self, x, y, w, h, fill=None, line=0.6, color=(0, 0, 0)):
        self.c.setLineWidth(line)
        self.c.setStrokeColorRGB(*color)
        if fill:
            self.c.setFillColorRGB(*fill)
        self.c.rect(x, self.H - y - h, w, h, stroke=1 if line else 0, fill=1 if fill else 0)
        self.c.setFillColorRGB(0, 0, 0)

    def line(self, x1, y1, x2, y2, w=0.6, color=(0, 0, 0)):
        self.c.setLineWidth(w)
        self.c.setStrokeColorRGB(*color)
        self.c.line(x1, self.H - y1, x2, self.H - y2)

    def tick(self, x, y, on, size=9, mark="x"):
        """A square whose lower edge is at y."""
        self.rect(x, y - size, size, size)
        if on and mark == "x":
            self.line(x + 1.5, y - 1.5, x + size - 1.5, y - size + 1.5, 1)
            self.line(x + 1.5, y - size + 1.5, x + size - 1.5, y - 1.5, 1)
        elif on:
            self.at(x + 0.5, y - 1, "\u2713", size + 1, font="ZapfDingbats")

    def table(self, x, y, widths, rows, size=9.5, pad=4, rule=True, labels=(0,), fill=None, bold_labels=True, lead=None):
        """Ruled rows of wrapped cells; a row with fewer cells has its last widened to the edge."""
        lead = lead or size * 1.2
        for r in rows:
            if isinstance(r, str):
                r = [r]
            n, ws = len(r), list(widths)
            ws = ws[:n - 1] + [sum(ws[n - 1:])]
            isb = [(i in labels or n == 1) and bold_labels for i in range(n)]
            lines = [self.wrap(c, ws[i] - 2 * pad, size, isb[i]) for i, c in enumerate(r)]
            h = max(len(l) for l in lines) * lead + 2 * pad
            if y + h > self.H - 45:
                self.c.showPage()
                y = 50
            cx = x
            for i, l in enumerate(lines):
                if rule or (fill and n == 1):
                    self.rect(cx, y, ws[i], h, fill=fill if fill and (n == 1) else None, line=0.6 if rule else 0)
                for k, t in enumerate(l):
                    self.at(cx + pad, y + pad + size * 0.9 + k * lead, t, size, isb[i])
                cx += ws[i]
            y += h
        return y

    def page(self):
        self.c.showPage()

    def bytes(self):
        self.c.showPage()
        self.c.save()
        return self.buf.getvalue()
