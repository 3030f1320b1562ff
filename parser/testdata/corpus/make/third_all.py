#!/usr/bin/python3
"""Makes every message whose name begins with third-. Needs what third_lib.py names."""
import third_docx_a
import third_docx_b
import third_html
import third_more
import third_office
import third_other
import third_pdf_a
import third_pdf_b
import third_text_a
import third_text_b
import third_wrap
from third_lib import M

if __name__ == "__main__":
    for maker in (third_text_a, third_text_b, third_docx_a, third_docx_b, third_pdf_a, third_pdf_b, third_office, third_html, third_wrap, third_more, third_other):
        maker.all_()
    print(len(M.made), "messages")
