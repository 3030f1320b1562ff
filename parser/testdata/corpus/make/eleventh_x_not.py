#!/usr/bin/python3
"""Mail with a form that is no new referral: chased, amended, asked for, for training, passed on. Needs what eleventh_x_lib.py names; run eleventh_x_all.py."""
from eleventh_x_lib import *  # noqa: F401,F403


def all_():
    chased_again()
    release_moved()
    which_form()
    training_example()
    for_the_file()


def chased_again():
    f = Msg("no-answer-form-again", "docx", "python-docx", "a chaser; the form sent three weeks before attached again", kind=("chaser",))
    d = document("Arial", 10)
    para(d, "**HMP/YOI Hatfield – Notification to housing**")
    table(d, [("Man's name", "Anthony Sugden", "Number", "A7741EX"), ("Born", "29.08.1986", "Wing", "Induction 2"), ("Leaving", "17/12/2026", "How", "CRD"), ("For", "Handling stolen goods", "Got", "20 months"), ("Lived at", "25 Askern Road, Bentley DN5 0XX", "Why not there", "Private let has ended"),
              ("Next of kin", "Wife (separated) Kelly Sugden 07700 900 322", "COM", "Ben Wragg, Doncaster, 07700 900 323"), ("Council", "City of Doncaster", "OK'd by him", "yes 12/10/26"), ("From", "Sharon Pell, resettlement", "Tel", "01632 960 714")], bold=(0, 2))
    f.send("Pell, Sharon <sharon.pell@hmpps.example>", "homelessness@doncaster-council.example", "RE: FW: A7741EX Sugden - third time of asking", "Hi\n\nI sent the attached on 13 October and again on the 27th and I still haven't had anything back, not even a reference. Can somebody please let me know whether it was received and who is dealing with it? He is asking me every day and his probation officer needs to know for the licence.\n\nI've attached the same form again to save you looking for it.\n\nThanks\nSharon\n\n-----Original Message-----\nFrom: Pell, Sharon\nSent: 27 October 2026 09:15\nTo: homelessness@doncaster-council.example\nSubject: FW: A7741EX Sugden\n\nMorning, any news on this one please?\n",
           [("Sugden notification.docx", docx_bytes(d), DOCX)], "2026-11-05 09:05")


def release_moved():
    f = Msg("release-brought-forward-new-form", "pdf", "reportlab", "an update on a known case; the form amended with the new date in bold", kind=("update",))
    rows = [("PERSON", None), ("Name", "Carl Robert Whitlam"), ("CRN / prison no.", "B660914 / A5580FA"), ("Date of birth", "08/03/1991"), ("Release date", "**NOW 24/11/2026** (was 15/12/2026)"), ("Reason date changed", "Days restored at adjudication appeal"), ("CONTACTS", None), ("Practitioner", "Josie Kemp, 07700 900 505"), ("SPO", "Alan Birtles"), ("Mother", "Susan Whitlam, 01632 960 381"),
            ("HOUSING", None), ("Council", "Wigan"), ("Your reference", "DTR-WIG-4H2P-88QM"), ("Change since first form", "CAS3 now refused, no beds. Nothing else has changed"), ("Amended on / by", "09/11/2026 J Kemp")]
    f.send("Kemp, Josie <josie.kemp@probation.example>", "housing.options@wigan-council.example", "DTR-WIG-4H2P-88QM - release date brought forward", "Hi Paula,\n\nRe our referral for CW that you acknowledged on 20 October (DTR-WIG-4H2P-88QM). His release has been brought forward by three weeks to Tuesday 24 November so please see the amended form attached, which replaces the first one. Could his assessment call be moved up?\n\nMany thanks\nJosie Kemp\nProbation Officer\n",
           [("CW referral AMENDED 091126.pdf", pdf_bytes([P("**Referral to local authority housing – amended**", 13), Spacer(1, 8), ptable(rows, [150, 350], head=(0, 6, 10), bold=(0,))], "Referral amended"), PDF)], "2026-11-09 14:19")


def which_form():
    f = Msg("ward-asks-for-current-form", "none", "python-docx", "a ward asks which form to use and attaches its old blank one", kind=("other",), review=True)
    d = document("Calibri", 11)
    para(d, "**Referral of homeless patient to council (2021 version)**")
    table(d, [("Patient's name", ""), ("Date of birth", ""), ("NHS number", ""), ("Ward", "Click here to enter text."), ("Next of kin", ""), ("Consent obtained?", "Yes / No"), ("Reason for referral", ""), ("Discharge date", "dd/mm/yyyy"), ("Referred by (name, bleep)", ""), ("Social worker (if any)", "")], bold=(0,))
    f.send("ELWOOD, Marian (BEACONFIELD NHS TRUST) <marian.elwood@beaconfield-nhs.example>", "housing.solutions@basingstoke-council.example", "Duty to refer form - is this still the right one?", "Hello\n\nI am the new ward manager on Cedar. The only duty to refer form I can find in the ward folder is the attached from 2021. Please could you send me a blank copy of the one you use now, and say whether you'd rather we did it on the website? We don't have anyone to refer this week but usually get one or two a month.\n\nWith thanks\nMarian Elwood\nWard Manager, Cedar\n01632 960 808\n",
           [("homeless patient referral 2021 BLANK.docx", docx_bytes(d), DOCX)], "2026-11-06 13:02")


def training_example():
    f = Msg("trainers-worked-example", "none", "LibreOffice", "a filled example form for a training day, with comments on how to fill each box", kind=("other",), review=True)
    d = document("Calibri", 11)
    para(d, "**EXAMPLE ONLY – for the workshop on 2 December. Not a real person.**")
    table(d, [("Box", "What a good answer looks like", "Trainer's note"), ("Name", "Joseph Bloggs (likes Joe)", "Full name, then what they like to be called"), ("Date of birth", "01/02/1990", "Always with the year in full"), ("Prison number / CRN", "A0000AA / X000000", "Both if you have them"), ("Release date", "31/03/2027", "Write CRD or HDC beside it"), ("Where will they go?", "Nowhere. Was living with partner, she has ended the tenancy", "Say why, don't just put NFA"),
              ("Consent", "Yes, signed 04/01/2027", "If it's a no we can't take it"), ("Partner / next of kin", "Jane Bloggs, 07700 900 000", "Only if they agree"), ("Referrer", "You, your phone, your team mailbox", "Not just OMU"), ("Line manager", "For cover when you are away", "")], shade=(0,))
    odt = strip_zip(convert(docx_bytes(d), "docx", "odt"))
    f.send("Felix Amory <felix.amory@resettlement-partnership.example>", "housing.options@northampton-hub.example", "Worked example of a duty to refer form for 2 Dec", "Dear Jan\n\nAs promised here is the filled-in example I'd like to use with the prison and probation staff at the workshop. Joe Bloggs is made up of course. Would your team look over the boxes and tell me if there's anything you'd want answered differently? Comments by the 20th if you can.\n\nBest wishes\nFelix Amory\nTraining lead\n",
           [("DTR worked example.odt", odt, ODT)], "2026-11-10 10:30")


def for_the_file():
    f = Msg("colleague-passes-form-for-the-file", "pdf", "reportlab", "the council's customer services pass on a paper form of a case that housing has opened already", kind=("evidence", "other"), review=True)
    rows = [("Name", "Graciela Montoya"), ("D.o.B.", "24/06/1982"), ("Telephone", "07700 900 660"), ("Address", "Flat 12, Lyric House, Poole BH15 1XX"), ("Referred by", "Poole Hospital, Ward B4, sister Anne Hibbert"), ("Next of kin", "Husband, Diego Montoya 07700 900 661"), ("What is needed", "Ground floor, cannot do stairs after amputation"), ("Date", "20/10/26"), ("Consent", "Patient signed")]
    f.send("Lesley Pike (Customer Services) <lesley.pike@bcp-council.example>", "dutytorefer@bcp-council.example", "FW: paper form handed in at reception - Montoya", "Hi both,\n\nThis is the form for the lady you already opened on the 21st from the hospital's online referral (your case HA/26/10447, Marcus has it and saw her last week). Her husband brought the paper copy in to reception this morning. Nothing to do, just scanning it over for the file.\n\nLesley\nCustomer Services, Civic Centre\next 3320\n",
           [("scan form GM.pdf", pdf_bytes([P("**Hospital to Home – housing referral**", 14), Spacer(1, 10), ptable(rows, [130, 360], bold=(0,))], "Hospital to Home"), PDF)], "2026-11-09 11:44")
