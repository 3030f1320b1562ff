"""What the second set of messages shares: gold noted where the answer is written, and layouts of forms.

Needs what kit.py needs. Run `python3 second_make.py` to write the second set again.
"""
import io
from docx import Document
from docx.shared import Pt
from kit import *
import kit

BOOL = set("""rough_sleeping consent.given person.no_fixed_abode person.interpreter_needed person.armed_forces person.care_leaver
person.pregnant person.public_funds custody.cas3 housing.tenancy_to_save needs.domestic_abuse risk.registered_sex_offender risk.arson""".split())
INT = {"risk.mappa_category", "risk.mappa_level"}
kit.KEYS.update(("household.name", "household.relationship", "household.date_of_birth"))
LIST = {"needs.support", "local_connection.grounds"}


class K(Case):
    """The gold of one person: a note is "key", "key=value", "un", "un=value", "un:label=value" or "hh=name;relationship;born"."""

    def a(self, shown, *golds, label=""):
        for g in golds:
            key, eq, val = g.partition("=")
            if key == "hh":
                n, r, d = (val.split(";") + ["", "", ""])[:3]
                self.hh(n or None, r or None, d or None)
                continue
            if key == "un" or key.startswith("un:"):
                self.un(key[3:] if key.startswith("un:") else label.strip().rstrip(":?").strip() or "Note", val if eq else shown.strip())
                continue
            if not eq:
                val = True if key in BOOL and shown.strip().lower() in ("yes", "y") else False if key in BOOL and shown.strip().lower() in ("no", "n") else shown.strip()
            if key in BOOL and isinstance(val, str):
                val = {"true": True, "false": False}[val]
            if key in INT:
                val = int(val)
            if key in LIST:
                val = [v.strip() for v in val.split("|")]
            self(key, val)
        return shown

    def g(self, *golds):
        self.a("", *golds)

    def q(self, label, shown, *golds):
        self.a(shown, *golds, label=label)
        return (label, shown)


def put(name, raw, kind, format, writer, shape, *people, review=False, lenient=()):
    emit("second-" + name, raw, kind, format, writer, shape, list(people), review, lenient)


def ticks(options, on, before=True, yes="☒", no="☐", sep="   "):
    """Options with a box each, before or after the word."""
    on = [on] if isinstance(on, str) else on
    assert all(o in options for o in on), on
    return sep.join((yes if o in on else no) + " " + o if before else o + " " + (yes if o in on else no) for o in options)


def heading(doc, text, size=12):
    p = doc.add_paragraph()
    r = p.add_run(text)
    r.bold = True
    r.font.size = Pt(size)
    return p


def two(doc, rows, bold=True):
    """Label left, answer right."""
    return table(doc, [tuple(r) if isinstance(r, tuple) else (r,) for r in rows], bold=(0,) if bold else ())


def four(doc, pairs):
    """Two label/answer pairs a row."""
    rows = []
    pairs = list(pairs)
    while pairs:
        a = pairs.pop(0)
        b = pairs.pop(0) if pairs else ("", "")
        rows.append(a + b)
    return table(doc, rows, bold=(0, 2))


def below(doc, pairs):
    """A one-column table: question, then the answer in the next row."""
    return table(doc, [(x,) for p in pairs for x in p])


def same(doc, rows):
    """Cells that hold label and answer together: each row is a list of pairs."""
    return table(doc, [tuple("%s %s" % p for p in r) for r in rows])
