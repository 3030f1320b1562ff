"""What the eleventh_y scripts share: text with its answers marked in place, and the writing of NAME.eml and NAME.want.json.

In a text, «key|shown» records what is shown as the answer of key and «key|shown|value» records value and shows shown;
u:Label is an answered question without a key of its own, a leading "2." is the second person. The marks are taken out.
"""
import io
import json
import pathlib
import re
import textwrap
import zipfile
from email import policy
from email.message import EmailMessage
from html import unescape as html_unescape

OPEN = pathlib.Path(__file__).resolve().parent.parent / "open"
SHORT = {
    "pn": "person.name", "ka": "person.known_as", "dob": "person.date_of_birth", "pp": "person.phone", "pe": "person.email",
    "via": "person.contact_via", "pa": "person.address", "ls": "person.last_settled_address", "nfa": "person.no_fixed_abode",
    "pris": "person.prison_number", "crn": "person.crn", "pnc": "person.pnc", "ni": "person.ni_number", "nhs": "person.nhs_number",
    "gen": "person.gender", "eth": "person.ethnicity", "nat": "person.nationality", "lang": "person.language",
    "imm": "person.immigration_status", "int": "person.interpreter_needed", "af": "person.armed_forces", "cl": "person.care_leaver",
    "preg": "person.pregnant", "pf": "person.public_funds",
    "rn": "referrer.name", "rr": "referrer.role", "ro": "referrer.organisation", "rt": "referrer.team", "re": "referrer.email",
    "rp": "referrer.phone", "ln": "lead.name", "le": "lead.email", "lp": "lead.phone",
    "rd": "referral_date", "au": "authority", "rs": "reason", "hs": "homeless_status", "hd": "homeless_date", "rough": "rough_sleeping",
    "xr": "external_reference", "ag": "agency", "cg": "consent.given", "cm": "consent.method", "cd": "consent.date",
    "cs": "custody.status", "cp": "custody.prison", "crd": "custody.release_date", "crt": "custody.release_type",
    "csd": "custody.sentence_date", "csl": "custody.sentence_length", "co": "custody.offence", "clc": "custody.licence_conditions",
    "cas": "custody.cas3", "sit": "housing.situation", "loss": "housing.loss_reason", "save": "housing.tenancy_to_save",
    "land": "housing.landlord", "arr": "housing.arrears", "lcg": "local_connection.grounds", "lcd": "local_connection.details",
    "lce": "local_connection.reason_elsewhere", "sup": "needs.support", "mh": "needs.mental_health", "ph": "needs.physical_health",
    "sm": "needs.substance_misuse", "da": "needs.domestic_abuse", "rl": "risk.level", "rsum": "risk.summary", "rst": "risk.to_staff",
    "rex": "risk.excluded_areas", "rso": "risk.registered_sex_offender", "arson": "risk.arson", "mc": "risk.mappa_category",
    "ml": "risk.mappa_level", "op": "other_professionals",
}
DATES = {"person.date_of_birth", "referral_date", "homeless_date", "consent.date", "custody.release_date", "custody.sentence_date"}
BOOLS = {"person.no_fixed_abode", "person.interpreter_needed", "person.armed_forces", "person.care_leaver", "person.pregnant",
         "person.public_funds", "rough_sleeping", "consent.given", "custody.cas3", "housing.tenancy_to_save", "needs.domestic_abuse",
         "risk.registered_sex_offender", "risk.arson"}
INTS = {"risk.mappa_category", "risk.mappa_level"}
LISTS = {"local_connection.grounds", "needs.support"}
MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
MARK = re.compile(r"«([^|»]+)\|([^|»]*)(?:\|([^»]*))?»")
made = []


def iso(s):
    """The date s, day first, as YYYY-MM-DD."""
    s = s.strip()
    if re.fullmatch(r"\d{4}-\d\d-\d\d", s):
        return s
    m = re.search(r"(\d{1,2})\s*[./\- ]\s*(\d{1,2})\s*[./\- ]\s*(\d{2,4})$", s)
    if m:
        d, mo, y = map(int, m.groups())
    else:
        m = re.search(r"(\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]([A-Za-z]{3})[a-z]*\.?,?[ -](\d{2,4})", s)
        d, mo, y = int(m.group(1)), MONTHS.index(m.group(2).lower()) + 1, int(m.group(3))
    if y < 100:
        y += 2000 if y < 30 else 1900
    return "%04d-%02d-%02d" % (y, mo, d)


class Mail:
    def __init__(self, name, frm, to, subject, date, fmt, writer, shape, kind=("referral",), review=False, lenient=(), persons=1, **head):
        self.name, self.frm, self.to, self.subject, self.date = "eleventh-y-" + name, frm, to, subject, date
        self.want = {"kind": list(kind), "format": fmt, "writer": writer, "shape": shape, "review": review,
                     "referrals": [{} for _ in range(persons)], "lenient": [SHORT.get(x, x) for x in lenient]}
        self.head, self.text, self.html, self.files = head, None, None, []

    def put(self, key, value, i=0):
        """Records one answer."""
        r = self.want["referrals"][i]
        if key.startswith("u:"):
            r.setdefault("unmapped", []).append({"label": key[2:], "value": value})
            return
        if key == "house":
            name, rel, dob = (value + ";;").split(";")[:3]
            m = {k: v for k, v in (("name", name.strip()), ("relationship", rel.strip()), ("date_of_birth", iso(dob) if dob.strip() else "")) if v}
            r.setdefault("household", []).append(m)
            return
        key = SHORT.get(key, key)
        if key in DATES:
            value = iso(value)
        elif key in BOOLS:
            value = {"true": True, "false": False, True: True, False: False}[value]
        elif key == "risk.level":
            value = value.lower().replace(" ", "_")
        elif key in INTS:
            value = int(value)
        elif key in LISTS:
            value = [v.strip() for v in value.split(";")] if isinstance(value, str) else list(value)
        at = r
        *path, last = key.split(".")
        for p in path:
            at = at.setdefault(p, {})
        assert last not in at, (self.name, key)
        at[last] = value

    def gold(self, i=0, **kv):
        """Records answers that no single place shows."""
        for k, v in kv.items():
            self.put(k, v, i)
        return self

    def t(self, s, html=False):
        """Takes the marks out of s and records what they say."""
        def one(m):
            key, shown, value = m.groups()
            i = 0
            if key[:2] in ("1.", "2."):
                i, key = int(key[0]) - 1, key[2:]
            v = value if value is not None else shown
            if html:
                v = re.sub(r"<[^>]+>", " ", v).replace("&nbsp;", " ").replace("&amp;", "&").replace("&rsquo;", "’")
            sep = ", " if SHORT.get(key, key).endswith("address") else " "
            v = re.sub(r",?\s*\n\s*", sep, v.strip())
            self.put(key, re.sub(r"\s+", " ", v), i)
            return shown
        while MARK.search(s):
            s = MARK.sub(one, s)
        assert "«" not in s and "»" not in s, self.name
        return s

    def body(self, s, wrap=0, charset="utf-8", cte="quoted-printable"):
        s = self.t(s.strip("\n")) + "\n"
        if wrap:
            s = "\n".join("\n".join(textwrap.wrap(l, wrap, break_long_words=False, break_on_hyphens=False)) if len(l) > wrap and not l.startswith(">") else l
                          for l in s.split("\n"))
        self.text = (s, charset, cte)
        return self

    def page(self, s, charset="utf-8", cte="quoted-printable"):
        self.html = (self.t(s.strip("\n"), html=True) + "\n", charset, cte)
        return self

    def plain(self, wrap=0):
        """The text part that a mail client makes of the page."""
        s = re.sub(r"(?s)<style.*?</style>|<head>.*?</head>", "", self.html[0])
        s = re.sub(r"</?(?:b|strong)>(?=\S)|(?<=\S)</(?:b|strong)>", "*", s) if wrap else s
        s = re.sub(r"<li>", "   - ", re.sub(r"<td[^>]*>(?=<p)|<td[^>]*>", "\n", re.sub(r"\s*\n\s*", " ", s)))
        s = re.sub(r"<[^>]+>", "", re.sub(r"</(?:div|p|li|tr)>|<br>", "\n", s))
        s = re.sub(r"\n{3,}", "\n\n", re.sub(r" *\n *", "\n", html_unescape(s).replace("\xa0", " "))).strip() + "\n"
        if wrap:
            s = "\n".join("\n".join(textwrap.wrap(x, wrap, break_long_words=False, break_on_hyphens=False)) for x in s.split("\n"))
        self.text = (s, "utf-8", "quoted-printable")
        return self

    def attach(self, name, data, kind):
        self.files.append((name, data, kind))
        return self

    def write(self):
        m = EmailMessage(policy=policy.SMTP)
        m["From"], m["To"] = self.frm, self.to
        if "cc" in self.head:
            m["Cc"] = self.head["cc"]
        m["Subject"], m["Date"] = self.subject, self.date
        m["Message-ID"] = "<%s@%s>" % (self.name.replace("eleventh-y-", "m."), self.frm.rsplit("@", 1)[1].strip(" >"))
        for k, v in self.head.items():
            if k != "cc":
                m[k.replace("_", "-")] = v
        if self.text:
            s, cs, cte = self.text
            m.set_content(s, charset=cs, cte=cte)
        if self.html:
            s, cs, cte = self.html
            if self.text:
                m.add_alternative(s, subtype="html", charset=cs, cte=cte)
            else:
                m.set_content(s, subtype="html", charset=cs, cte=cte)
        for name, data, kind in self.files:
            major, minor = kind.split("/")
            m.add_attachment(data, maintype=major, subtype=minor, filename=name)
        for n, part in enumerate(p for p in m.walk() if p.is_multipart()):
            part.set_boundary("----=_%s_%02d" % (self.name[11:], n))
        self.want["lenient"] = sorted(set(self.want["lenient"]))
        OPEN.joinpath(self.name + ".eml").write_bytes(m.as_bytes())
        if self.want["kind"][0] not in ("referral", "portal_notification"):
            self.want["referrals"] = []
        OPEN.joinpath(self.name + ".want.json").write_text(json.dumps(self.want, indent=1, ensure_ascii=False) + "\n", "utf-8")
        made.append(self.name)


def slim(data):
    """A docx without its thumbnail and printed styles nobody uses, with fixed times."""
    src, out = zipfile.ZipFile(io.BytesIO(data)), io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as z:
        for i in src.infolist():
            if re.search("thumbnail|stylesWithEffects|customXml", i.filename):
                continue
            b = src.read(i.filename)
            if i.filename == "word/_rels/document.xml.rels":
                b = re.sub(rb"<Relationship [^>]*(?:stylesWithEffects|customXml)[^>]*/>", b"", b)
            if i.filename == "[Content_Types].xml":
                b = re.sub(rb"<Override [^>]*(?:stylesWithEffects|customXml)[^>]*/>", b"", b)
            if i.filename == "_rels/.rels":
                b = re.sub(rb"<Relationship [^>]*thumbnail[^>]*/>", b"", b)
            if i.filename == "word/styles.xml":
                b = re.sub(rb"<w:style [^>]*w:styleId=\"(?:Light|Medium|Dark|Colorful)[^\"]*\".*?</w:style>", b"", b, flags=re.S)
                b = re.sub(rb"<w:latentStyles.*?</w:latentStyles>", b"", b, flags=re.S)
            z.writestr(zipfile.ZipInfo(i.filename, (2026, 11, 1, 9, 0, 0)), b, zipfile.ZIP_DEFLATED)
    return out.getvalue()
