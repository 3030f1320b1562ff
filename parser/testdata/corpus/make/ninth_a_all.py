#!/usr/bin/python3
"""Makes every message whose name begins with ninth-a-; names of parts on the command line choose. Needs what ninth_a_lib.py names."""
import importlib
import sys

from ninth_a_lib import MADE

if __name__ == "__main__":
    for part in sys.argv[1:] or ["docx", "docx_b", "pdf", "pdf_b", "old", "sheet"]:
        importlib.import_module("ninth_a_" + part).all_()
    for name, size in MADE:
        print("%6d %s" % (size, name))
    print(len(MADE), "messages,", sum(s for _, s in MADE), "bytes")
