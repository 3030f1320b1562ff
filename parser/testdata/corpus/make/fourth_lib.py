#!/usr/bin/python3
"""What the fourth_*.py scripts share: the message of third_lib under another name, dated by its form.

Needs: what third_lib.py needs. Run fourth_all.py by hand; it writes ../open/fourth-*.eml and *.want.json.
All people are invented.
"""
import datetime
import hashlib

import third_lib
from third_lib import *  # noqa: F401,F403


class F(third_lib.M):
    """One message of this batch; without a date of its own it is sent on the day its form names."""

    def __init__(self, name, *rest, **more):
        super().__init__(name, *rest, **more)
        self.name = "fourth-" + name

    def __call__(self, label, answer, *keys, **gold):
        return super().__call__(label, answer, *(k for k in keys if label or k != "u"), **gold)

    def send(self, frm, to, subject, on=None, **more):
        day = on or self.refs[0].get("referral_date")
        if day and "date" not in more:
            h = int(hashlib.sha256(self.name.encode()).hexdigest(), 16)
            y, mth, d = (int(x) for x in day.split("-"))
            more["date"] = datetime.datetime(y, mth, d, 9 + h % 8, h % 60, (h >> 8) % 60)
        super().send(frm, to, subject, **more)


def person(name, relationship=None, born=None):
    """One of the household, with what is stated."""
    out = {"name": name, "relationship": relationship, "date_of_birth": born}
    return {k: v for k, v in out.items() if v}


def labels(pairs, sep=": "):
    """Lines of label and answer."""
    return "\n".join(a + sep + b if b else (a + sep).rstrip(" ") for a, b in pairs)


def word97(data, src="docx"):
    """A binary .doc by LibreOffice."""
    import os
    import subprocess
    import tempfile
    with tempfile.TemporaryDirectory() as tmp:
        path = os.path.join(tmp, "form." + src)
        with open(path, "wb") as f:
            f.write(data)
        subprocess.run(["soffice", "-env:UserInstallation=file://" + tmp + "/profile", "--headless", "--convert-to", "doc", "--outdir", tmp, path],
                       check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=240)
        with open(os.path.join(tmp, "form.doc"), "rb") as f:
            return f.read()
