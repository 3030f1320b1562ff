#!/usr/bin/python3
"""What the eighth-b-*.py scripts share: the message of seventh_lib under another name. Load it by importlib.

Needs: what third_lib.py needs. Run eighth-b.py by hand, with the names of the parts wanted or with none for all;
it writes ../open/eighth-b-*.eml and *.want.json. All people are invented.
"""
import datetime
import json
import os

import seventh_lib
from third_lib import OPEN, SHORT

# What two careful officers would cut out of running text in different lengths.
PROSE = ["reason", "housing.loss_reason", "local_connection.details", "needs.support", "risk.summary", "housing.situation"]


class F(seventh_lib.F):
    """One message of this batch; a key is scored unless named in lenient."""

    def __init__(self, name, *rest, **more):
        super().__init__(name, *rest, **more)
        self.name = "eighth-b-" + name

    def send(self, frm, to, subject, text=None, at=None, **more):
        """at is (month, day, hour, minute) of 2026."""
        if at:
            more["date"] = datetime.datetime(2026, *at)
        super().send(frm, to, subject, text=text, **more)

    def write(self, data):
        super().write(data)
        path = os.path.join(OPEN, self.name + ".want.json")
        with open(path, encoding="utf-8") as f:
            want = json.load(f)
        want["lenient"] = sorted({SHORT.get(k, k) for k in self.lenient})
        with open(path, "w", encoding="utf-8") as f:
            json.dump(want, f, ensure_ascii=False, indent=2)
            f.write("\n")
        if len(data) > 30000:
            print(self.name, len(data), "bytes")
