#!/usr/bin/python3
"""What the tenth_w_*.py scripts share: the message of the eighth batch under another name.

Needs: what third_lib.py needs. Run tenth_w_all.py by hand; it writes ../open/tenth-w-*.eml and *.want.json. All people are invented.
"""
import eighth_a_lib
from eighth_a_lib import *  # noqa: F401,F403


class F(eighth_a_lib.F):
    """One message of this batch."""

    def __init__(self, name, *rest, **more):
        super().__init__(name, *rest, **more)
        self.name = "tenth-w-" + name


def shade(t, *rows):
    """Greys whole rows of a Word table."""
    from docx.oxml import parse_xml
    for r in rows:
        for c in t.rows[r].cells:
            pr = c._tc.get_or_add_tcPr()
            if pr.find("{http://schemas.openxmlformats.org/wordprocessingml/2006/main}shd") is None:
                pr.append(parse_xml('<w:shd xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" w:val="clear" w:color="auto" w:fill="D9E2F3"/>'))
    return t
