"""What the scripts of this folder share: the gold of a message, the mail around it, and thin writers for the formats.

Needs python-docx, openpyxl, reportlab, odfpy, pypdf, Pillow, and LibreOffice (soffice) and qpdf on the path.
Run `python3 make.py` to write everything again, or `python3 make.py docx` for one script.
"""
import base64, hashlib, io, json, os, re, struct, subprocess, tempfile, zipfile
from email import policy
from email.message import EmailMessage
from email.utils import make_msgid

HERE = os.path.dirname(os.path.abspath(__file__))
OUT = os.path.join(HERE, "..", "aside")
CACHE = os.environ.get("ASIDE_CACHE", os.path.join(tempfile.gettempdir(), "aside-cache"))
MADE = {}


class Case:
    """The gold of one person referred: filled while the form is filled."""

    def __init__(self, stated=None):
        self.flat = {}
        self.household = []
        self.unmapped = []
        for k, v in (stated or {}).items():
            self(k, v)

    def __call__(self, key, gold, shown=None):
        """Record gold under the dotted key; return what the form shows."""
        assert key in KEYS, key
        assert key not in self.flat or self.flat[key] == gold, (key, gold, self.flat[key])
        assert gold not in ("", None), key
        if key.endswith("_date") or key.endswith(".date") or key.endswith("date_of_birth"):
            assert re.fullmatch(r"\d{4}-\d\d-\d\d", gold), (key, gold)
        self.flat[key] = gold
        if shown is not None:
            return shown
        if gold is True:
            return "Yes"
        if gold is False:
            return "No"
        return str(gold)

    def hh(self, name=None, relationship=None, date_of_birth=None):
        m = {}
        if name: m["name"] = name
        if relationship: m["relationship"] = relationship
        if date_of_birth: m["date_of_birth"] = date_of_birth
        self.household.append(m)

    def un(self, label, value, shown=None):
        self.unmapped.append({"label": label, "value": value})
        return shown if shown is not None else value

    def object(self):
        out = {}
        for k, v in self.flat.items():
            d = out
            parts = k.split(".")
            for p in parts[:-1]:
                d = d.setdefault(p, {})
            d[parts[-1]] = v
        if self.household:
            out["household"] = self.household
        if self.unmapped:
            out["unmapped"] = self.unmapped
        return out


KEYS = set("""referral_date authority reason homeless_status homeless_date rough_sleeping external_reference agency
consent.given consent.method consent.date
referrer.name referrer.role referrer.organisation referrer.team referrer.email referrer.phone
lead.name lead.email lead.phone
person.name person.known_as person.date_of_birth person.phone person.email person.contact_via person.address
person.last_settled_address person.no_fixed_abode person.prison_number person.crn person.pnc person.ni_number person.nhs_number
person.gender person.ethnicity person.nationality person.language person.immigration_status
person.interpreter_needed person.armed_forces person.care_leaver person.pregnant person.public_funds
custody.status custody.prison custody.release_date custody.release_type custody.sentence_date custody.sentence_length
custody.offence custody.licence_conditions custody.cas3
housing.situation housing.loss_reason housing.tenancy_to_save housing.landlord housing.arrears
local_connection.grounds local_connection.details local_connection.reason_elsewhere
needs.support needs.mental_health needs.physical_health needs.substance_misuse needs.domestic_abuse
risk.level risk.summary risk.to_staff risk.excluded_areas risk.registered_sex_offender risk.arson risk.mappa_category risk.mappa_level
other_professionals""".split())

KINDS = set("""referral retention_request evidence contact_change chaser withdrawal update mappa information_request
portal_notification encrypted self_referral bounce auto_reply bulk other""".split())
FORMATS = set("docx pdf xlsx ods odt rtf doc html text tnef zip message image none".split())


def emit(name, raw, kind, format, writer, shape, referrals=(), review=False, lenient=()):
    kinds = kind if isinstance(kind, list) else [kind]
    assert set(kinds) <= KINDS and format in FORMATS, (kinds, format)
    assert re.fullmatch(r"[a-z][a-z-]*", name), name
    assert name not in MADE, name
    for k in lenient:
        assert k in KEYS or k in ("household", "unmapped"), k
    if isinstance(raw, str):
        raw = raw.lstrip("\n").encode("utf-8")
    MADE[name] = (raw, {"kind": kinds, "format": format, "writer": writer, "shape": shape, "review": review}, list(referrals), list(lenient))
    if len(raw) > 60000:
        print("large:", name, len(raw))


def flush():
    """Write what was emitted: last, so that a script may complete the gold below its message."""
    os.makedirs(OUT, exist_ok=True)
    for name, (raw, want, referrals, lenient) in MADE.items():
        want = dict(want, referrals=[r.object() for r in referrals], lenient=lenient)
        with open(os.path.join(OUT, name + ".eml"), "wb") as f:
            f.write(raw)
        with open(os.path.join(OUT, name + ".want.json"), "w") as f:
            json.dump(want, f, indent=1, ensure_ascii=False)
            f.write("\n")


TYPES = {
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "doc": "application/msword", "pdf": "application/pdf", "rtf": "application/rtf",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "ods": "application/vnd.oasis.opendocument.spreadsheet", "odt": "application/vnd.oasis.opendocument.text",
    "zip": "application/zip", "png": "image/png", "jpg": "image/jpeg", "dat": "application/ms-tnef",
    "html": "text/html", "htm": "text/html", "txt": "text/plain", "bin": "application/octet-stream", "p7m": "application/pkcs7-mime",
    "xml": "text/xml", "csv": "text/csv", "ics": "text/calendar",
}


def mail(frm, to, subject, date, text=None, html=None, attach=(), headers=(), charset="utf-8", cte=None, mid=None):
    """One message. attach: (filename, bytes[, type])."""
    m = EmailMessage(policy=policy.SMTP.clone(cte_type="7bit", max_line_length=78))
    m["From"] = frm
    m["To"] = to
    m["Subject"] = subject
    m["Date"] = date
    digest = hashlib.sha256(repr((frm, to, subject, date)).encode()).hexdigest()
    m["Message-ID"] = mid or "<%s@%s>" % (digest[:20], frm.split("@")[-1].strip("> "))
    for k, v in headers:
        m[k] = v
    if text is not None:
        m.set_content(text.strip("\n") + "\n", charset=charset, cte=cte)
        if html is not None:
            m.add_alternative(html, subtype="html", charset=charset)
    elif html is not None:
        m.set_content(html, subtype="html", charset=charset, cte=cte)
    for a in attach:
        fn, data = a[0], a[1]
        ctype = a[2] if len(a) > 2 else TYPES[fn.rsplit(".", 1)[-1].lower()]
        main, sub = ctype.split("/")
        if ctype == "message/rfc822":
            from email import message_from_bytes
            m.add_attachment(message_from_bytes(data, policy=policy.SMTP), filename=fn)
        elif main == "text":
            m.add_attachment(data.decode("utf-8"), subtype=sub, filename=fn, cte="base64")
        else:
            m.add_attachment(data, maintype=main, subtype=sub, filename=fn)
    n = 0
    for part in m.walk():
        if part.is_multipart() and part.get_content_maintype() == "multipart":
            n += 1
            part.set_boundary("----=_Part_%s_%d" % (digest[20:34], n))
    return m.as_bytes()


def rezip(data, first=None):
    """The same archive, with fixed times and strong compression."""
    src = zipfile.ZipFile(io.BytesIO(data))
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as z:
        for i in src.infolist():
            if "thumbnail" in i.filename.lower():
                continue
            body = src.read(i)
            if i.filename == "_rels/.rels":
                body = re.sub(rb"<Relationship [^>]*thumbnail[^>]*/>", b"", body)
            if i.filename == "meta.xml" or i.filename == "docProps/core.xml":
                body = re.sub(rb"20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?", b"2026-08-03T09:00:00", body)
            zi = zipfile.ZipInfo(i.filename, (2026, 8, 3, 9, 0, 0))
            zi.compress_type = zipfile.ZIP_STORED if i.filename == "mimetype" else zipfile.ZIP_DEFLATED
            z.writestr(zi, body)
    return out.getvalue()


def makezip(files):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as z:
        for n, d in files:
            zi = zipfile.ZipInfo(n, (2026, 8, 3, 9, 0, 0))
            zi.compress_type = zipfile.ZIP_DEFLATED
            z.writestr(zi, d)
    return out.getvalue()


def conv(data, src, dst, filt=None, infilter=None):
    """Convert with LibreOffice; kept in a cache by content."""
    os.makedirs(CACHE, exist_ok=True)
    key = hashlib.sha256(data + repr((src, dst, filt, infilter)).encode()).hexdigest()
    hit = os.path.join(CACHE, key)
    if os.path.exists(hit):
        return open(hit, "rb").read()
    with tempfile.TemporaryDirectory() as d:
        p = os.path.join(d, "in." + src)
        open(p, "wb").write(data)
        cmd = ["soffice", "-env:UserInstallation=file://" + os.path.join(CACHE, "profile"), "--headless"]
        if infilter:
            cmd += ["--infilter=" + infilter]
        cmd += ["--convert-to", dst + (":" + filt if filt else ""), "--outdir", os.path.join(d, "out"), p]
        subprocess.run(cmd, check=True, capture_output=True, timeout=180)
        out = open(os.path.join(d, "out", "in." + dst), "rb").read()
    if dst in ("docx", "odt", "ods", "xlsx"):
        out = rezip(out)
    open(hit, "wb").write(out)
    return out


def html_to(html, dst, filt=None):
    return conv(("<html><head><meta charset='utf-8'></head><body>" + html + "</body></html>").encode(), "html", dst, filt, infilter="HTML (StarWriter)")


def save(doc):
    """The bytes of a python-docx document or an openpyxl workbook."""
    b = io.BytesIO()
    doc.save(b)
    return rezip(b.getvalue())


def table(doc, rows, style="Table Grid", bold=()):
    t = doc.add_table(rows=0, cols=max(len(r) for r in rows))
    if style:
        t.style = style
    for r in rows:
        cells = t.add_row().cells
        for i, v in enumerate(r):
            cells[i].text = v
            if i in bold:
                for p in cells[i].paragraphs:
                    for run in p.runs:
                        run.bold = True
        if len(r) == 1:
            cells[0].merge(cells[-1])
    return t


W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" mc:Ignorable="w14"'


def esc(s):
    return str(s).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def wr(t, rpr=""):
    """One run."""
    return "<w:r>%s<w:t xml:space=\"preserve\">%s</w:t></w:r>" % ("<w:rPr>%s</w:rPr>" % rpr if rpr else "", esc(t))


def wp(*runs):
    return "<w:p>%s</w:p>" % "".join(r if r.startswith("<") else wr(r) for r in runs)


def wtc(content, span=0, vmerge=None):
    pr = ("<w:gridSpan w:val=\"%d\"/>" % span if span else "") + ("" if vmerge is None else "<w:vMerge%s/>" % (" w:val=\"restart\"" if vmerge else ""))
    if not content.startswith("<w:p") and not content.startswith("<w:tbl") and not content.startswith("<w:sdt"):
        content = wp(content)
    if content.endswith("</w:tbl>"):
        content += "<w:p/>"
    return "<w:tc><w:tcPr><w:tcW w:w=\"2000\" w:type=\"dxa\"/>%s</w:tcPr>%s</w:tc>" % (pr, content)


def wtr(*cells):
    return "<w:tr>%s</w:tr>" % "".join(c if c.startswith("<w:tc") or c.startswith("<w:sdt><w:sdtPr><!--cell-->") else wtc(c) for c in cells)


def wtbl(*rows, cols=2):
    b = "".join("<w:%s w:val=\"single\" w:sz=\"4\"/>" % s for s in ("top", "left", "bottom", "right", "insideH", "insideV"))
    return "<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/><w:tblBorders>%s</w:tblBorders></w:tblPr><w:tblGrid>%s</w:tblGrid>%s</w:tbl>" % (
        b, "<w:gridCol w:w=\"%d\"/>" % (9000 // cols) * cols, "".join(rows))


def sdt(text, placeholder=False, kind="<w:text/>", alias=""):
    """A run-level content control."""
    return "<w:sdt><w:sdtPr>%s%s%s</w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>" % (
        "<w:alias w:val=\"%s\"/>" % esc(alias) if alias else "", "<w:showingPlcHdr/>" if placeholder else "", kind,
        wr(text, "<w:rStyle w:val=\"PlaceholderText\"/>" if placeholder else ""))


def box(on, on_char="☒"):
    """A w14 checkbox control."""
    return ("<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val=\"%d\"/><w14:checkedState w14:val=\"2612\" w14:font=\"MS Gothic\"/>"
            "<w14:uncheckedState w14:val=\"2610\" w14:font=\"MS Gothic\"/></w14:checkbox></w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>") % (
        on, wr(on_char if on else "☐"))


def datepick(iso, shown):
    return sdt(shown, kind="<w:date w:fullDate=\"%sT00:00:00Z\"><w:dateFormat w:val=\"dd/MM/yyyy\"/><w:lid w:val=\"en-GB\"/></w:date>" % iso)


def ff(name, text):
    """A legacy text form field with its result."""
    return ("<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:name w:val=\"%s\"/><w:enabled/><w:calcOnExit w:val=\"0\"/><w:textInput/></w:ffData></w:fldChar></w:r>"
            "<w:r><w:instrText xml:space=\"preserve\"> FORMTEXT </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>%s<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>") % (name, wr(text or "\u2002\u2002\u2002\u2002\u2002"))


def ffbox(name, on):
    """A legacy check box."""
    return ("<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:name w:val=\"%s\"/><w:enabled/><w:calcOnExit w:val=\"0\"/><w:checkBox><w:sizeAuto/><w:default w:val=\"0\"/>%s</w:checkBox></w:ffData></w:fldChar></w:r>"
            "<w:r><w:instrText xml:space=\"preserve\"> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>") % (name, "<w:checked/>" if on else "")


def ffdrop(name, items, chosen):
    return ("<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:name w:val=\"%s\"/><w:enabled/><w:ddList><w:result w:val=\"%d\"/>%s</w:ddList></w:ffData></w:fldChar></w:r>"
            "<w:r><w:instrText xml:space=\"preserve\"> FORMDROPDOWN </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>") % (
        name, items.index(chosen), "".join("<w:listEntry w:val=\"%s\"/>" % esc(i) for i in items))


def textbox(*paras):
    """A paragraph that holds a text box, with the VML copy Word writes beside it."""
    inner = "".join(p if p.startswith("<w:p") else wp(p) for p in paras)
    return ("<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:inline><wp:extent cx=\"5400000\" cy=\"1200000\"/><wp:docPr id=\"7\" name=\"Text Box 7\"/>"
            "<a:graphic><a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><wps:wsp><wps:cNvSpPr txBox=\"1\"/><wps:spPr/>"
            "<wps:txbx><w:txbxContent>%s</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>"
            "<mc:Fallback><w:pict><v:shape style=\"width:425pt;height:94pt\"><v:textbox><w:txbxContent>%s</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>") % (inner, inner)


def ooxml(body, header=None, footer=None):
    """A small Word package around the body."""
    ct = ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
          "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
          "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>%s</Types>")
    rels = ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>")
    sect, over, drels, files = "", "", "", []
    for kind, content in (("header", header), ("footer", footer)):
        if content:
            over += "<Override PartName=\"/word/%s1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.%s+xml\"/>" % (kind, kind)
            drels += "<Relationship Id=\"r%s\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\" Target=\"%s1.xml\"/>" % (kind, kind, kind)
            sect += "<w:%sReference w:type=\"default\" r:id=\"r%s\"/>" % (kind, kind)
            files.append(("word/%s1.xml" % kind, "<w:%s %s>%s</w:%s>" % ("hdr" if kind == "header" else "ftr", W, content if content.startswith("<w:") else wp(content), "hdr" if kind == "header" else "ftr")))
    files = [("[Content_Types].xml", ct % over), ("_rels/.rels", rels),
             ("word/document.xml", "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:document %s><w:body>%s<w:sectPr>%s</w:sectPr></w:body></w:document>" % (W, body, sect))] + files
    if drels:
        files.append(("word/_rels/document.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">%s</Relationships>" % drels))
    return makezip(files)


ODF = ('xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
       'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" '
       'xmlns:form="urn:oasis:names:tc:opendocument:xmlns:form:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" '
       'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"')


def odf(body, kind="text", styles=""):
    mt = "application/vnd.oasis.opendocument." + kind
    tag = "text" if kind == "text" else "spreadsheet"
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as z:
        def w(n, d, how=zipfile.ZIP_DEFLATED):
            zi = zipfile.ZipInfo(n, (2026, 8, 3, 9, 0, 0)); zi.compress_type = how
            z.writestr(zi, d)
        w("mimetype", mt, zipfile.ZIP_STORED)
        w("META-INF/manifest.xml", "<?xml version=\"1.0\" encoding=\"UTF-8\"?><manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" manifest:version=\"1.2\"><manifest:file-entry manifest:full-path=\"/\" manifest:media-type=\"%s\"/><manifest:file-entry manifest:full-path=\"content.xml\" manifest:media-type=\"text/xml\"/></manifest:manifest>" % mt)
        w("content.xml", "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content %s office:version=\"1.2\"><office:automatic-styles>%s</office:automatic-styles><office:body><office:%s>%s</office:%s></office:body></office:document-content>" % (ODF, styles, tag, body, tag))
    return out.getvalue()


def op(t, style=""):
    return "<text:p%s>%s</text:p>" % (" text:style-name=\"%s\"" % style if style else "", t if t.startswith("<") else esc(t))


def otbl(rows, name="T", cols=2):
    return "<table:table table:name=\"%s\"><table:table-column table:number-columns-repeated=\"%d\"/>%s</table:table>" % (
        name, cols, "".join("<table:table-row>%s</table:table-row>" % "".join(
            "<table:table-cell office:value-type=\"string\"%s>%s</table:table-cell>" % (
                " table:number-columns-spanned=\"%d\"" % cols if len(r) == 1 and cols > 1 else "", "".join(op(l) for l in c.split("\n"))) for c in r) for r in rows))


def tnef(body, files):
    """A winmail.dat around the files."""
    def attr(level, aid, data):
        return struct.pack("<BII", level, aid, len(data)) + data + struct.pack("<H", sum(data) & 0xFFFF)
    out = struct.pack("<IH", 0x223E9F78, 0x0102)
    out += attr(1, 0x00089006, struct.pack("<I", 0x00010000))
    out += attr(1, 0x00069007, struct.pack("<II", 1252, 0))
    out += attr(1, 0x00078008, b"IPM.Microsoft Mail.Note\0")
    if body:
        out += attr(1, 0x0002800C, body.encode("cp1252") + b"\0")
    for fn, data in files:
        out += attr(2, 0x00069002, struct.pack("<HIHHI", 1, 0xFFFFFFFF, 0, 0, 0))
        out += attr(2, 0x00018010, fn.encode("cp1252") + b"\0")
        out += attr(2, 0x0006800F, data)
    return out


def qpdf(data, *args):
    with tempfile.TemporaryDirectory() as d:
        i, o = os.path.join(d, "i.pdf"), os.path.join(d, "o.pdf")
        open(i, "wb").write(data)
        subprocess.run(["qpdf", "--static-id", *args, i, o], check=True)
        return open(o, "rb").read()
