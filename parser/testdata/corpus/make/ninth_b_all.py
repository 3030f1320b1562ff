#!/usr/bin/python3
"""Makes every message whose name begins with ninth-b-; names of parts on the command line choose. Needs what ninth_b_lib.py names."""
import importlib
import sys

from ninth_b_lib import made

if __name__ == "__main__":
    for part in sys.argv[1:] or ["forms", "prose", "docs", "other"]:
        importlib.import_module("ninth_b_" + part).all_()
    print(len(made), "messages")
