#!/usr/bin/python3
"""Makes every message whose name begins with fifth-. Needs what third_lib.py names."""
import fifth_docx_a
import fifth_docx_b
import fifth_html
import fifth_office
import fifth_pdf
import fifth_text
from third_lib import M

if __name__ == "__main__":
    for maker in (fifth_docx_a, fifth_docx_b, fifth_pdf, fifth_text, fifth_html, fifth_office):
        maker.all_()
    print(len(M.made), "messages")
