#!/usr/bin/python3
"""Makes every message whose name begins with eighth-b-; names on the command line choose parts. Needs what third_lib.py names."""
import importlib
import sys

from third_lib import M

if __name__ == "__main__":
    for part in sys.argv[1:] or ["prose", "lists", "tables", "files", "others"]:
        importlib.import_module("eighth-b-" + part).all_()
    print(len(M.made), "messages")
