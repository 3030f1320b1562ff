"""Makes every message of the mail half of the open corpus. Needs Python 3.10 or later. Run: python3 mail_all.py"""
import glob
import importlib
import os
import sys

sys.dont_write_bytecode = True
here = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, here)
for path in sorted(glob.glob(os.path.join(here, "mail_text_*.py"))):
    importlib.import_module(os.path.basename(path)[:-3])
