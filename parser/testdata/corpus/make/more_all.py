"""Runs every more_*.py. Needs what they need."""
import more_prose, more_lines, more_lines_b, more_docx_a, more_docx_b, more_pdf_b, more_office, more_sheet, more_html, more_wrap, more_gaps  # noqa: F401
