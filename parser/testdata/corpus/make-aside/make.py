"""Writes the messages of this part again. `python3 make.py [script …]`."""
import importlib, sys
sys.dont_write_bytecode = True
import kit

ALL = ["plain", "prose", "words", "wordml", "pdfs", "pdfmore", "sheets", "opendoc", "rich", "web", "wraps", "legacy", "late", "more", "kinds", "others"]
for s in sys.argv[1:] or ALL:
    importlib.import_module(s)
kit.flush()
print(len(kit.MADE), "messages")
