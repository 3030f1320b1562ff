#!/usr/bin/python3
"""What the eighth_a_*.py scripts share: the message of the seventh batch under another name.

Needs: what third_lib.py needs, and qpdf. Run eighth_a_all.py by hand; it writes ../open/eighth-a-*.eml and *.want.json.
All people are invented.
"""
import subprocess
import tempfile

import seventh_lib
from seventh_lib import *  # noqa: F401,F403


class F(seventh_lib.F):
    """One message of this batch."""

    def __init__(self, name, *rest, **more):
        super().__init__(name, *rest, **more)
        self.name = "eighth-a-" + name


def down(t, col, first, last):
    """Merges the cells of one column of a Word table over several rows."""
    t.cell(first, col).merge(t.cell(last, col))


def nhs(nine):
    """A number of the test range, made whole with its check digit and written in three groups."""
    n = 11 - sum(int(d) * (10 - i) for i, d in enumerate(nine)) % 11
    assert n != 10, nine
    n = nine + str(0 if n == 11 else n)
    return "%s %s %s" % (n[:3], n[3:6], n[6:])


def packed(data):
    """A PDF with its objects in compressed streams, by qpdf."""
    with tempfile.TemporaryDirectory() as tmp:
        with open(tmp + "/a.pdf", "wb") as f:
            f.write(data)
        subprocess.run(["qpdf", "--object-streams=generate", "--deterministic-id", tmp + "/a.pdf", tmp + "/b.pdf"], check=True)
        with open(tmp + "/b.pdf", "rb") as f:
            return f.read()
