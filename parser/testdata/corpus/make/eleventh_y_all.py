#!/usr/bin/python3
"""Makes every message whose name begins with eleventh-y-; parts on the command line choose. Needs python-docx, reportlab and odfpy."""
import importlib
import sys

from eleventh_y_lib import made

if __name__ == "__main__":
    for part in sys.argv[1:] or ["text", "html", "docs"]:
        importlib.import_module("eleventh_y_" + part).all_()
    print(len(made), "messages")
