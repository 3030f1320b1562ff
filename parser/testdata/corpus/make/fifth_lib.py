#!/usr/bin/python3
"""What the fifth_*.py scripts share: the message of fourth_lib under another name, and a few layouts.

Needs: what third_lib.py needs. Run fifth_all.py by hand; it writes ../open/fifth-*.eml and *.want.json.
All people are invented.
"""
import fourth_lib
from fourth_lib import *  # noqa: F401,F403
from third_lib import M  # noqa: F401


class F(fourth_lib.F):
    """One message of this batch."""

    def __init__(self, name, *rest, **more):
        super().__init__(name, *rest, **more)
        self.name = "fifth-" + name

    def send(self, frm, to, subject, text=None, **more):
        super().send(frm, to, subject, text=text, **more)


def two(pairs):
    """Question and answer pairs, two of them a row."""
    pairs = list(pairs)
    if len(pairs) % 2:
        pairs.append(("", ""))
    return [pairs[i] + pairs[i + 1] for i in range(0, len(pairs), 2)]


def above(pairs):
    """Each answer in a row of its own below its question."""
    return [(x,) for p in pairs for x in p]


def within(pairs, sep=" "):
    """Question and answer in one cell."""
    return [(a + sep + b).rstrip() for a, b in pairs]


def box(on, words, marks="☒☐"):
    """Options, each after its box; those in on are ticked."""
    on = [on] if isinstance(on, str) else on
    return "   ".join((marks[0] if w in on else marks[1]) + " " + w for w in words)
