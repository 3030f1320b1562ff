"""Word 97 documents, which a person has to open."""
from docx import Document
from kit import *

INSIDE = ["person.name", "person.prison_number", "person.date_of_birth", "person.contact_via", "custody.release_date", "custody.prison", "reason", "consent.given", "consent.method", "homeless_status", "referrer.organisation"]
for name, rows, frm, to, subj, date, text, st in [
    ("old-word-omu", [["Name", "Raymond Tilley"], ["Number", "A1150CM"], ["Date of birth", "17/05/1963"], ["Release", "21/08/2026"], ["Reason", "No address to go to"], ["Consent", "Yes"]],
     "OMU Wayland <omu@wayland.hmps.example>", "dutytorefer@colchester.gov.uk", "Duty to refer form", "Tue, 07 Jul 2026 09:00:00 +0100", "Please find attached duty to refer form.\n\nNorman Eddery\nOMU Case Administrator\nHMP Wayland",
     {"agency": "prison", "referrer.name": "Norman Eddery", "referrer.role": "OMU Case Administrator", "referrer.organisation": "HMP Wayland",
      "person.name": "Raymond Tilley", "person.prison_number": "A1150CM", "person.date_of_birth": "1963-05-17", "custody.release_date": "2026-08-21", "custody.prison": "HMP Wayland", "reason": "No address to go to", "consent.given": True}),
    ("old-word-ward", [["Patient", "Ethel Crowhurst"], ["DOB", "01/12/1940"], ["Ward", "Lister"], ["Reason", "Sheltered flat flooded"], ["Consent", "Verbal"]],
     "Lister Ward <lister@basildonhosp.example>", "housing.solutions@basildon.gov.uk", "Homelessness referral for patient", "Wed, 19 Aug 2026 16:00:00 +0100", "Homelessness referral under the duty to refer attached for Ethel Crowhurst, who is a patient here on Lister Ward.\n\nJoan Absalom\nWard Clerk",
     {"agency": "hospital", "person.name": "Ethel Crowhurst", "referrer.name": "Joan Absalom", "referrer.role": "Ward Clerk", "person.contact_via": "Lister Ward",
      "person.date_of_birth": "1940-12-01", "reason": "Sheltered flat flooded", "consent.given": True, "consent.method": "oral"}),
]:
    d = Document(); d.add_paragraph("Duty to Refer"); table(d, rows)
    emit(name, mail(frm, to, subj, date, text=text, attach=[(name.replace("-", " ") + ".doc", conv(save(d), "docx", "doc", "MS Word 97"))]), "referral", "doc", "LibreOffice (Word 97)", "a .doc that only the covering mail speaks for", [Case(st)], review=True, lenient=INSIDE)
