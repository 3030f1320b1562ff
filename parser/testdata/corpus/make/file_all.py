"""Writes every message of the office-document half. Pass module names to write only theirs."""
import importlib
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from file_lib import Msg  # noqa: E402

PARTS = ['file_docx_a', 'file_docx_b', 'file_docx_c', 'file_pdf', 'file_pdf_b', 'file_sheet', 'file_text', 'file_mixed', 'file_other', 'file_labels', 'file_mails']
total = 0
for part in sys.argv[1:] or PARTS:
    importlib.import_module(part)
names = [m.name for m in Msg.every]
assert len(names) == len(set(names)), 'two messages of one name'
for m in Msg.every:
    if not hasattr(m, 'head'):
        raise SystemExit(m.name + ' has no mail')
    size = m.write()
    total += size
    if size > 60000:
        print('large:', m.name, size)
print(len(names), 'messages,', total, 'bytes')
