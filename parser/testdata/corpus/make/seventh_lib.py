#!/usr/bin/python3
"""What the seventh_*.py scripts share: the message of fourth_lib under another name, and a few layouts.

Needs: what third_lib.py needs. Run seventh_all.py by hand, with the letters of the parts wanted or with none
for all; it writes ../open/seventh-*.eml and *.want.json. All people are invented.
"""
import fourth_lib
import third_lib
from fourth_lib import *  # noqa: F401,F403
from third_lib import M  # noqa: F401


class F(fourth_lib.F):
    """One message of this batch; what is left over of a form is not scored."""

    def __init__(self, name, *rest, **more):
        super().__init__(name, *rest, **more)
        self.name = "seventh-" + name
        self.lenient.append("unmapped")

    def send(self, frm, to, subject, text=None, **more):
        super().send(frm, to, subject, text=text, **more)


def j(pair, sep=" "):
    """Question and answer in one cell."""
    return (pair[0] + sep + pair[1]).rstrip()


def jj(*pairs, sep=" ", between="  "):
    """Several questions with their answers in one cell."""
    return between.join(j(p, sep) for p in pairs)


def page(body, title=""):
    """An HTML page, as Outlook sends it."""
    return ('<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>%s</title><style>'
            'p.MsoNormal{margin:0cm;font-size:11.0pt;font-family:"Calibri",sans-serif}</style></head><body lang="EN-GB">%s</body></html>' % (title, body))


def hrows(rows, attrs='border="1" cellpadding="4" cellspacing="0"'):
    """A table of HTML; a cell that begins with = is a heading over the row."""
    n = max(len(r) for r in rows)
    out = []
    for r in rows:
        out.append("<tr>" + "".join('<td%s>%s</td>' % (
            ' colspan="%d"' % (n - len(r) + 1) if i == len(r) - 1 and len(r) < n else "",
            re.sub(r"~~(.+?)~~", r"<s>\1</s>", re.sub(r"\*\*(.+?)\*\*", r"<b>\1</b>", escape(c, quote=False))).replace("\n", "<br>")) for i, c in enumerate(r)) + "</tr>")
    return "<table %s>%s</table>" % (attrs, "\n".join(out))


class Sheet(Page):
    """A drawn page whose boxes can be drawn on the way along a line."""

    def check(self, *rest, **more):
        super().check(*rest, **more)
        return self

    def line(self, *rest, **more):
        super().line(*rest, **more)
        return self


def docx_bytes(d):
    """What python-docx saves without the template's unused styles, theme and custom XML: a fifth of the size."""
    if d.element.body[-2].tag.endswith("}tbl"):
        d.add_paragraph()  # a table that ends the document loses its rows in the older format
    gone = re.compile(r"customXml/|word/(stylesWithEffects|theme/theme1|webSettings|fontTable|numbering)\.xml|word/theme/|docProps/thumbnail")
    src = zipfile.ZipFile(io.BytesIO(third_lib.docx_bytes(d)))
    files = []
    for n in src.namelist():
        body = src.read(n).decode("utf-8")
        if gone.match(n):
            continue
        if n == "[Content_Types].xml":
            body = re.sub(r'<Override [^>]*PartName="/([^"]*)"[^>]*/>', lambda m: "" if gone.match(m.group(1)) else m.group(0), body)
        elif n.endswith(".rels"):
            base = "word/" if n.startswith("word/") else ""
            body = re.sub(r'<Relationship [^>]*Target="([^"]*)"[^>]*/>', lambda m: "" if "customXml" in m.group(1) or gone.match(base + m.group(1)) else m.group(0), body)
        elif n == "word/styles.xml":
            body = re.sub(r"<w:latentStyles.*?</w:latentStyles>", "", body, flags=re.S)
            body = re.sub(r'<w:style .*?</w:style>', lambda m: m.group(0) if re.search(r'w:styleId="(Normal|TableNormal|TableGrid|DefaultParagraphFont)"', m.group(0)) else "", body, flags=re.S)
        files.append((n, body))
    return zipped_small(files)


def zipped_small(files):
    """zipped, compressed."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as z:
        for n, body in files:
            i = zipfile.ZipInfo(n, (2026, 9, 1, 9, 0, 0))
            i.compress_type = zipfile.ZIP_DEFLATED
            z.writestr(i, body)
    return out.getvalue()


def ooxml(body, **more):
    """The same, with the paragraph that must follow a table."""
    return third_lib.ooxml(body + wp("") if body.endswith("</w:tbl>") else body, **more)
