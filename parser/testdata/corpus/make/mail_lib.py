"""Builds the mail-body half of the open corpus: one .eml and one .want.json each.

Needs Python 3.10 or later and nothing else. Run mail_all.py. The same input gives the same bytes.

Every message is written by hand in mail_*.py: raw headers, parts, and the gold as lines
"dotted.key = value". A line "--" starts the next person, "household = name | relationship | date",
"unmapped = label | value", lists are separated by " ; ".
"""
import base64
import hashlib
import json
import os
import quopri
import re
import sys

OUT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "open")

KINDS = """referral retention_request evidence contact_change chaser withdrawal update mappa information_request
portal_notification encrypted self_referral bounce auto_reply bulk other""".split()
BOOL = """rough_sleeping consent.given person.no_fixed_abode person.interpreter_needed person.armed_forces person.care_leaver
person.pregnant person.public_funds custody.cas3 housing.tenancy_to_save needs.domestic_abuse risk.registered_sex_offender
risk.arson""".split()
INT = "risk.mappa_category risk.mappa_level".split()
LIST = "local_connection.grounds needs.support".split()
DATE = """referral_date homeless_date consent.date person.date_of_birth custody.release_date custody.sentence_date""".split()
ENUM = {
    "homeless_status": "homeless threatened not_homeless".split(),
    "agency": """prison youth_custody probation youth_offending_team jobcentre social_services emergency_department
urgent_treatment_centre hospital armed_forces other""".split(),
    "consent.method": "written oral".split(),
    "custody.status": "sentenced remand recall licence community_order bail".split(),
    "risk.level": "low medium high very_high".split(),
    "local_connection.grounds": "residence employment family special care_leaver none".split(),
}
TEXT = """authority reason external_reference referrer.name referrer.role referrer.organisation referrer.team referrer.email
referrer.phone lead.name lead.email lead.phone person.name person.known_as person.phone person.email person.contact_via
person.address person.last_settled_address person.prison_number person.crn person.pnc person.ni_number person.nhs_number
person.gender person.ethnicity person.nationality person.language person.immigration_status custody.prison
custody.release_type custody.sentence_length custody.offence custody.licence_conditions housing.situation housing.loss_reason
housing.landlord housing.arrears local_connection.details local_connection.reason_elsewhere needs.mental_health
needs.physical_health needs.substance_misuse risk.summary risk.to_staff risk.excluded_areas other_professionals""".split()

# The free texts: in a mail written as prose, careful officers would each cut them differently.
PROSE = """reason housing.situation housing.loss_reason needs.mental_health needs.physical_health needs.substance_misuse
needs.support risk.summary local_connection.details person.contact_via other_professionals custody.offence unmapped"""

seen = set()


def fail(name, why):
    sys.exit(f"{name}: {why}")


def gold(name, text):
    """Reads the gold lines into the nested objects of the contract."""
    people = []
    for block in re.split(r"(?m)^--\s*$", text):
        ref = {}
        for line in block.strip().splitlines():
            line = line.strip()
            if not line:
                continue
            if " = " not in line:
                fail(name, "no ' = ' in gold line: " + line)
            key, value = (s.strip() for s in line.split(" = ", 1))
            if key == "household":
                who = [s.strip() for s in value.split("|")]
                member = {}
                for k, v in zip(("name", "relationship", "date_of_birth"), who):
                    if v:
                        member[k] = v
                ref.setdefault("household", []).append(member)
                continue
            if key == "unmapped":
                label, v = (s.strip() for s in value.split("|", 1))
                ref.setdefault("unmapped", []).append({"label": label, "value": v})
                continue
            if key in BOOL:
                value = {"true": True, "false": False}[value]
            elif key in INT:
                value = int(value)
            elif key in LIST:
                value = [s.strip() for s in value.split(" ; ")]
                if key in ENUM and set(value) - set(ENUM[key]):
                    fail(name, "bad value " + line)
            elif key in DATE:
                if not re.fullmatch(r"\d{4}-\d\d-\d\d", value):
                    fail(name, "bad date " + line)
            elif key in ENUM:
                if value not in ENUM[key]:
                    fail(name, "bad value " + line)
            elif key not in TEXT:
                fail(name, "unknown key " + line)
            at = ref
            *path, last = key.split(".")
            for p in path:
                at = at.setdefault(p, {})
            if last in at:
                fail(name, "key twice: " + key)
            at[last] = value
        if ref:
            people.append(ref)
    return people


class Part:
    def __init__(self, headers, body):
        self.headers, self.body = headers, body  # body: bytes

    def bytes(self):
        return "\n".join(self.headers).encode("utf-8") + b"\n\n" + self.body


def encode(raw, cte):
    if cte == "base64":
        b = base64.b64encode(raw).decode()
        return "\n".join(b[i:i + 76] for i in range(0, len(b), 76)).encode() + b"\n"
    if cte == "quoted-printable":
        return quopri.encodestring(raw)
    return raw


def T(text, charset="utf-8", cte=None, flowed=False, sub="plain", bare=False, extra=()):
    """A text part. bare leaves out the charset and the transfer encoding, as old mailers do."""
    text = text.strip("\n") + "\n"
    raw = text.encode(charset)
    if cte is None:
        cte = "7bit" if text.isascii() else "8bit"
    h = []
    if not bare:
        h.append(f"Content-Type: text/{sub}; charset=\"{charset}\"" + ("; format=flowed; delsp=no" if flowed else ""))
        h.append("Content-Transfer-Encoding: " + cte)
    elif sub != "plain":
        h.append(f"Content-Type: text/{sub}")
    return Part(h + list(extra), encode(raw, cte))


def H(text, **kw):
    return T(text, sub="html", **kw)


def A(filename, ctype, data, disp="attachment"):
    """An attachment of raw bytes."""
    if isinstance(data, str):
        data = data.encode("utf-8")
    return Part([f"Content-Type: {ctype}; name=\"{filename}\"", f"Content-Disposition: {disp}; filename=\"{filename}\"",
                 "Content-Transfer-Encoding: base64"], encode(data, "base64"))


def MULTI(sub, *parts, params=""):
    """A multipart/sub; the boundary is made of its content."""
    body = b""
    mark = "=_" + hashlib.sha1(b"".join(p.bytes() for p in parts)).hexdigest()[:20]
    for p in parts:
        body += b"--" + mark.encode() + b"\n" + p.bytes().rstrip(b"\n") + b"\n\n"
    body += b"--" + mark.encode() + b"--\n"
    return Part([f"Content-Type: multipart/{sub}; boundary=\"{mark}\"{params}"], body)


def ALT(*p):
    return MULTI("alternative", *p)


def MIX(*p):
    return MULTI("mixed", *p)


def MSG(headers, part, disp="attachment", ctype="message/rfc822"):
    """A whole message inside the message."""
    inner = headers.strip("\n").encode("utf-8") + b"\nMIME-Version: 1.0\n" + part.bytes()
    return Part([f"Content-Type: {ctype}", f"Content-Disposition: {disp}"], inner)


def RAWPART(headers, text):
    return Part(headers.strip("\n").splitlines(), text.strip("\n").encode("utf-8") + b"\n")


def M(name, kind, headers, part, want="", shape="", format="text", writer="", review=False, lenient="", raw=False, batch="mail-"):
    """Writes NAME.eml and NAME.want.json. part is a Part or a plain string."""
    name = batch + name
    if name in seen or not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)+", name):
        fail(name, "name used twice or badly formed")
    seen.add(name)
    kinds = kind.split()
    if set(kinds) - set(KINDS):
        fail(name, "unknown kind")
    if isinstance(part, str):
        part = T(part)
    headers = headers.strip("\n")
    if not raw:
        m = re.search(r"(?im)^From:.*?@([\w.-]+)", headers)
        dom = m.group(1) if m else "mailer.example"
        tag = hashlib.sha1(name.encode()).hexdigest()
        if not re.search(r"(?im)^Message-ID:", headers):
            headers += f"\nMessage-ID: <{tag[:8].upper()}.{tag[8:20]}@{dom}>"
        d = re.search(r"(?im)^Date: (.*)", headers)
        if d and "Received:" not in headers:
            headers = (f"Received: from mta{int(tag[0], 16)}.{dom} (mta{int(tag[0], 16)}.{dom} [192.0.2.{int(tag[:2], 16) % 250 + 1}])\n"
                       f"\tby mx1.council.example with ESMTPS id {tag[20:30]}; {d.group(1)}\n") + headers
        headers += "\nMIME-Version: 1.0"
    head = "\n".join(part.headers)
    data = headers.encode("utf-8") + (b"\n" + head.encode() if head else b"") + b"\n\n" + part.body
    if len(data) > 60 * 1024:
        fail(name, "too large")
    people = gold(name, want)
    skip = lenient.split()
    doc = {"kind": kinds, "format": format, "writer": writer, "shape": shape, "review": review, "referrals": people, "lenient": skip}
    with open(os.path.join(OUT, name + ".eml"), "wb") as f:
        f.write(data)
    with open(os.path.join(OUT, name + ".want.json"), "w", encoding="utf-8") as f:
        json.dump(doc, f, ensure_ascii=False, indent=2)
        f.write("\n")
