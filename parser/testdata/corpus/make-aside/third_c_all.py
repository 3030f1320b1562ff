#!/usr/bin/python3
"""Makes every message of the third_c_*.py scripts; names of parts on the command line choose. Needs what third_c_lib.py names."""
import importlib
import sys

from third_c_lib import made

if __name__ == "__main__":
    for part in sys.argv[1:] or ["word", "wordb", "text", "web", "pdf", "pdfb", "office", "other"]:
        importlib.import_module("third_c_" + part).all_()
    print(len(made), "messages")
