"""What the messages of the tenth batch of kinds have in common. Needs Python 3.10 or later and, for Word files, python-docx.

Every message is written by hand in tenth_k_*.py as inboxes get them: short, and most of them no referral.
"""
import io
import struct
import zipfile
import zlib

import mail_lib
from mail_lib import A, MIX, T  # noqa: F401

WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def K(name, kind, sender, subject, body, to="housing.options@council.example", extra="", date="Thu, 19 Nov 2026 10:12:00 +0000", **more):
    """One message. body is text, or a Part."""
    head = f"From: {sender}\nTo: {to}\nSubject: {subject}\nDate: {date}\n" + extra
    more.setdefault("format", "none")
    if more["format"] == "docx":
        more.setdefault("writer", "python-docx")
    mail_lib.M(name, kind, head, body, batch="tenth-k-", **more)


def DOCX(name, build):
    """A Word file that build(document) fills."""
    import docx
    d = docx.Document()
    build(d)
    raw = io.BytesIO()
    d.save(raw)
    out = io.BytesIO()
    with zipfile.ZipFile(raw) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for n in old.namelist():
            new.writestr(zipfile.ZipInfo(n, (2026, 11, 1, 0, 0, 0)), old.read(n), zipfile.ZIP_DEFLATED)
    return A(name, WORD, out.getvalue())


def ROWS(d, rows, columns=2):
    """A table."""
    t = d.add_table(rows=0, cols=columns)
    t.style = "Table Grid"
    for row in rows:
        for cell, text in zip(t.add_row().cells, row):
            cell.text = text


def PNG(width=400, height=560):
    """A grey page with darker lines, as a photograph of a form is to who cannot read it."""
    rows = b"".join(b"\0" + bytes(90 if y % 40 < 3 and 30 < x < width - 30 else 225 for x in range(width)) for y in range(height))

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")
