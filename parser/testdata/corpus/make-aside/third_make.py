"""Writes the third set of messages of this part. Needs what third_kit.py names."""
import importlib

for part in ("third_one", "third_two", "third_three"):
    try:
        module = importlib.import_module(part)
    except ModuleNotFoundError:
        continue
    module.run()
