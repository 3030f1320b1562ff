"""Makes the tenth batch of kinds. Needs Python 3.10 or later and python-docx. Run: /usr/bin/python3 tenth_k_all.py"""
import glob
import importlib
import os
import sys

sys.dont_write_bytecode = True
here = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, here)
if len(sys.argv) > 1:
    import mail_lib
    mail_lib.OUT = sys.argv[1]
for path in sorted(glob.glob(os.path.join(here, "tenth_k_*.py"))):
    name = os.path.basename(path)[:-3]
    if name not in ("tenth_k_all", "tenth_k_lib"):
        importlib.import_module(name)
