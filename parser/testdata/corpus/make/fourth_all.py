#!/usr/bin/python3
"""Makes every message whose name begins with fourth-. Needs what third_lib.py names."""
import fourth_docx_a
import fourth_docx_b
import fourth_docx_c
import fourth_html
import fourth_html_b
import fourth_office
import fourth_office_b
import fourth_office_c
import fourth_pdf_a
import fourth_pdf_b
import fourth_pdf_c
import fourth_text_a
import fourth_text_b
import fourth_text_c
from third_lib import M

if __name__ == "__main__":
    for maker in (fourth_docx_a, fourth_docx_b, fourth_docx_c, fourth_pdf_a, fourth_pdf_b, fourth_pdf_c, fourth_text_a, fourth_text_b, fourth_text_c,
                  fourth_html, fourth_html_b, fourth_office, fourth_office_b, fourth_office_c):
        maker.all_()
    print(len(M.made), "messages")
