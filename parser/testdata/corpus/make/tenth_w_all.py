#!/usr/bin/python3
"""Makes every message whose name begins with tenth-w-; names of parts on the command line choose. Needs what third_lib.py names."""
import importlib
import sys

from third_lib import M

if __name__ == "__main__":
    for part in sys.argv[1:] or ["docx", "docx_b", "pdf", "pdf_b", "text", "office"]:
        importlib.import_module("tenth_w_" + part).all_()
    print(len(M.made), "messages")
