#!/usr/bin/python3
"""Makes every message whose name begins with eleventh-x-; names of parts on the command line choose. Needs what eleventh_x_lib.py names."""
import importlib
import sys

from eleventh_x_lib import MADE

if __name__ == "__main__":
    for part in sys.argv[1:] or ["docx", "pdf", "office", "web", "not"]:
        importlib.import_module("eleventh_x_" + part).all_()
    for name, size in MADE:
        print(size, name)
    print(len(MADE), "messages", sum(s for _, s in MADE))
