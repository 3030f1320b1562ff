"""Writes the second set of messages again. `python3 second_make.py [script …]`."""
import importlib, os, sys
sys.dont_write_bytecode = True
import kit

ALL = [f[:-3] for f in sorted(os.listdir(kit.HERE)) if f.startswith("second_") and f not in ("second_make.py", "second_kit.py")]
for s in sys.argv[1:] or ALL:
    importlib.import_module(s)
kit.flush()
print(len(kit.MADE), "messages")
