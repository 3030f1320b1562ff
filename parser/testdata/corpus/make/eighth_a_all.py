#!/usr/bin/python3
"""Makes every message whose name begins with eighth-a-; names of parts on the command line choose. Needs what third_lib.py names."""
import importlib
import sys

from third_lib import M

if __name__ == "__main__":
    for part in sys.argv[1:] or ["docx", "docx_b", "pdf", "text", "office", "web", "old"]:
        importlib.import_module("eighth_a_" + part).all_()
    print(len(M.made), "messages")
