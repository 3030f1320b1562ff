#!/usr/bin/python3
"""What the ninth_b scripts share: flat gold to nested, mail to .eml. Needs python3-docx, python3-reportlab, python3-odf (Debian) where a form is attached."""
import datetime
import email.message
import email.policy
import email.utils
import html as _html
import io
import json
import os
import re
import zipfile

OUT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "open")
KEYS = dict(
    rd="referral_date", au="authority", re="reason", hs="homeless_status", hd="homeless_date", rs="rough_sleeping", xr="external_reference", ag="agency",
    cg="consent.given", cm="consent.method", cd="consent.date",
    rn="referrer.name", rr="referrer.role", ro="referrer.organisation", rt="referrer.team", rm="referrer.email", rp="referrer.phone",
    ln="lead.name", lm="lead.email", lp="lead.phone",
    n="person.name", aka="person.known_as", dob="person.date_of_birth", ph="person.phone", em="person.email", via="person.contact_via", ad="person.address",
    lsa="person.last_settled_address", nfa="person.no_fixed_abode", pn="person.prison_number", crn="person.crn", pnc="person.pnc", ni="person.ni_number",
    nhs="person.nhs_number", gen="person.gender", eth="person.ethnicity", nat="person.nationality", lang="person.language", imm="person.immigration_status",
    interp="person.interpreter_needed", af="person.armed_forces", cl="person.care_leaver", preg="person.pregnant", pf="person.public_funds", hh="household",
    cs="custody.status", cp="custody.prison", crd="custody.release_date", crt="custody.release_type", csd="custody.sentence_date", csl="custody.sentence_length",
    cof="custody.offence", clc="custody.licence_conditions", cas3="custody.cas3",
    sit="housing.situation", loss="housing.loss_reason", tts="housing.tenancy_to_save", ll="housing.landlord", arr="housing.arrears",
    lcg="local_connection.grounds", lcd="local_connection.details", lce="local_connection.reason_elsewhere",
    sup="needs.support", mh="needs.mental_health", phy="needs.physical_health", sub="needs.substance_misuse", da="needs.domestic_abuse",
    rl="risk.level", rsum="risk.summary", staff="risk.to_staff", excl="risk.excluded_areas", rso="risk.registered_sex_offender", arson="risk.arson",
    mc="risk.mappa_category", ml="risk.mappa_level", op="other_professionals", um="unmapped")
made = []


def ref(**kw):
    out = {}
    for k, v in kw.items():
        path = KEYS[k].split(".")
        if k == "hh":
            v = [{kk: vv for kk, vv in zip(("name", "relationship", "date_of_birth"), m) if vv} for m in v]
        if k == "um":
            v = [{"label": a, "value": b} for a, b in v]
        d = out
        for p in path[:-1]:
            d = d.setdefault(p, {})
        d[path[-1]] = v
    return out


def len_(s):
    return [KEYS[k] for k in s.split()]


def at(y, mo, d, h=10, mi=12):
    tz = 1 if datetime.datetime(y, 3, 29) <= datetime.datetime(y, mo, d) < datetime.datetime(y, 10, 25) else 0
    return datetime.datetime(y, mo, d, h, mi, 17, tzinfo=datetime.timezone(datetime.timedelta(hours=tz)))


def untag(h):
    h = re.sub(r"(?is)<(style|head|script).*?</\1>", "", h)
    h = re.sub(r"(?i)<br[^>]*>|</(p|div|tr|li|h\d|table)>", "\n", h)
    h = re.sub(r"(?i)</t[dh]>", "\t", h)
    h = _html.unescape(re.sub(r"<[^>]+>", "", h)).replace("\xa0", " ")
    return re.sub(r"\n\s*\n\s*\n+", "\n\n", re.sub(r"[ \t]*\n[ ]*", "\n", h)).strip() + "\n"


def outlook(body):
    return ('<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" '
            'xmlns="http://www.w3.org/TR/REC-html40"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8">'
            '<meta name="Generator" content="Microsoft Word 15 (filtered medium)"><style><!--\n@font-face{font-family:Calibri;}\n'
            'p.MsoNormal, li.MsoNormal, div.MsoNormal {margin:0cm; font-size:11.0pt; font-family:"Calibri",sans-serif;}\n--></style></head>'
            '<body lang="EN-GB" link="#0563C1" vlink="#954F72" style="word-wrap:break-word"><div class="WordSection1">\n' + body + "\n</div></body></html>\n")


def mso(*lines):
    return "\n".join('<p class="MsoNormal">%s<o:p></o:p></p>' % (l or "&nbsp;") for l in lines)


def gmail(body):
    return '<div dir="ltr">' + body + "</div>\n"


def send(name, kind, fmt, writer, shape, refs, frm, to, subj, date, text=None, html=None, att=(), cc=None, review=False, lenient="", heads=(), cte="quoted-printable",
         attach_first=False, raw=None, html_only=False, charset="utf-8"):
    name = "ninth-b-" + name
    kinds = [kind] if isinstance(kind, str) else kind
    if raw is None:
        m = email.message.EmailMessage(policy=email.policy.SMTP)
        m["Received"] = "from mx3.mail-relay.example (mx3.mail-relay.example [203.0.113.%d]) by in1.council-mail.example with ESMTPS; %s" % (
            20 + len(made), email.utils.format_datetime(date))
        if not frm.startswith('"') and re.search(r"[,()@.\[\]].*<", frm):
            frm = re.sub(r"^(.*?) <", r'"\1" <', frm)
        m["From"] = frm
        m["To"] = to
        if cc:
            m["Cc"] = cc
        m["Subject"] = subj
        m["Date"] = email.utils.format_datetime(date)
        m["Message-ID"] = "<%s.%s@%s>" % (date.strftime("%Y%m%d%H%M"), format(abs(hash_(name)), "x")[:10], re.search(r"@([\w.-]+)", frm).group(1) if "@" in frm else "mail.example")
        for k, v in heads:
            m[k] = v
        if html is not None and text is None and not html_only:
            text = untag(html)
        if html_only:
            m.set_content(html, subtype="html", cte=cte, charset=charset)
        else:
            m.set_content(text, cte=cte, charset=charset)
            if html is not None:
                m.add_alternative(html, subtype="html", cte=cte, charset=charset)
        for fn, mt, data in att:
            a, b = mt.split("/")
            m.add_attachment(data, maintype=a, subtype=b, filename=fn)
        for i, p in enumerate(m.walk()):
            if p.is_multipart() and p.get_content_maintype() == "multipart":
                p.set_boundary("_00%d_%s_" % (i, format(abs(hash_(name + "b")), "X")[:16]))
        raw = m.as_bytes()
    with open(os.path.join(OUT, name + ".eml"), "wb") as f:
        f.write(raw)
    want = {"kind": kinds, "format": fmt, "writer": writer, "shape": shape, "review": review, "referrals": refs, "lenient": len_(lenient)}
    with open(os.path.join(OUT, name + ".want.json"), "w") as f:
        json.dump(want, f, indent=2, ensure_ascii=False)
        f.write("\n")
    assert len(raw) < 60000, (name, len(raw))
    made.append(name)


def hash_(s):
    h = 1469598103934665603
    for c in s.encode():
        h = ((h ^ c) * 1099511628211) & 0xFFFFFFFFFFFFFFFF
    return h


def nhs(nine):
    d = 11 - sum(int(c) * (10 - i) for i, c in enumerate(nine)) % 11
    if d == 10:
        return nhs(nine[:-1] + str((int(nine[-1]) + 1) % 10))
    return nine + str(d % 11)


DROP = {"docProps/thumbnail.jpeg", "word/fontTable.xml", "word/webSettings.xml", "word/stylesWithEffects.xml", "customXml/item1.xml", "customXml/itemProps1.xml",
        "customXml/_rels/item1.xml.rels"}


def slim_docx(doc):
    """Saves a python-docx document small and always the same."""
    b = io.BytesIO()
    doc.core_properties.created = doc.core_properties.modified = datetime.datetime(2025, 4, 7, 9, 0)
    doc.core_properties.author = ""
    doc.save(b)
    src = zipfile.ZipFile(b)
    out = io.BytesIO()
    z = zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=9)
    used = set(re.findall(r'w:(?:p|t|r)Style w:val="([^"]+)"', src.read("word/document.xml").decode()))
    for n in src.namelist():
        if n in DROP:
            continue
        d = src.read(n)
        if n.endswith(".rels"):
            d = re.sub(rb"<Relationship [^>]*?(thumbnail\.jpeg|fontTable\.xml|webSettings\.xml|stylesWithEffects\.xml|customXml/item1\.xml)[^>]*?/>", b"", d)
        if n == "[Content_Types].xml":
            d = re.sub(rb"<Override [^>]*?(fontTable\.xml|webSettings\.xml|stylesWithEffects\.xml|itemProps1\.xml)[^>]*?/>", b"", d)
        if n == "word/styles.xml":
            s = d.decode()
            s = re.sub(r"(?s)<w:latentStyles.*?</w:latentStyles>", "", s)
            keep = used | {"Normal", "TableNormal", "TableGrid", "DefaultParagraphFont"}

            def f(m):
                sid = re.search(r'w:styleId="([^"]+)"', m.group(0)).group(1)
                return m.group(0) if sid in keep else ""
            d = re.sub(r"(?s)<w:style .*?</w:style>", f, s).encode()
        zi = zipfile.ZipInfo(n, (2025, 4, 7, 9, 0, 0))
        zi.compress_type = zipfile.ZIP_DEFLATED
        z.writestr(zi, d)
    z.close()
    return out.getvalue()
