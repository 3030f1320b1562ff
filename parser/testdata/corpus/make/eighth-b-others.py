#!/usr/bin/python3
"""Mail that is easily taken for a referral and is none. Needs what third_lib.py names; run eighth-b.py."""
import importlib

from fourth_lib import labels
from seventh_lib import DOCX, docx_bytes, document, hrows, page, para, table

lib = importlib.import_module("eighth-b-lib")


def F(name, shape, *kinds, review=False, lenient=("review",)):
    return lib.F(name, "none", "", shape, kinds=list(kinds), review=review, lenient=list(lenient))


def p(s):
    return '<p class="MsoNormal">%s</p>' % s.replace("\n", "<br>")


def all_():
    # a chaser above the referral it is about
    form = [("Name", "Ashton Kirk Merriweather"), ("DOB", "12/12/1990"), ("NOMS", "A6127FC"), ("CRN", "H440918"), ("Prison", "HMP Lincoln"), ("Release date", "02/12/2026"), ("Consent", "Yes, verbal 26/10/2026"), ("Reason", "No fixed abode on release, tenancy ended"), ("COM", "Pauline Sykes 01632 960 702"), ("MAPPA", "No")]
    f = F("four-weeks-and-not-a-word", "a chaser in two lines above the whole referral of a month ago", "chaser")
    f.send("Pauline Sykes <pauline.sykes@lincs-probation.example>", "housingsolutions@lincoln-homes.example", "RE: Duty to Refer - AM - A6127FC", "Hi, I sent the below nearly four weeks ago and have not had so much as an acknowledgement. He is out on Wednesday week. Can somebody please tell me who has this?\n\nPauline Sykes\nProbation Officer\n01632 960 702\n\nFrom: Pauline Sykes\nSent: 26 October 2026 14:20\nTo: Housing Solutions\nSubject: Duty to Refer - AM - A6127FC\n\nPlease see Duty to Refer below.\n\n" + labels(form) + "\n\nThanks, Pauline\n", at=(11, 20, 9, 33))

    # an officer's answer, copied to the team's inbox
    form = [("1. Person's name", "Rukhsana Akhtar"), ("2. Date of birth", "03/06/1987"), ("3. Contact number", "07700 900 118"), ("4. Current address", "12 Belgrave Close, Leicester LE4 9ZZ"), ("5. Date homeless", "30/11/2026"), ("6. Reason", "Family eviction, two children 5 and 2"), ("7. Consent given?", "Yes"), ("8. Referred by", "Gina Pollard, Health Visitor, 01632 960 870")]
    f = F("officer-answers-with-the-form-below", "a housing officer's answer to the referrer, copied to the team, the form quoted with signs below", "other")
    f.send("Tom Brierley <tom.brierley@leicester-homes.example>", "Gina Pollard <gina.pollard@leics-nhs.example>", "RE: Duty to Refer - R Akhtar", "Dear Gina\n\nThank you for this. I am the officer dealing with Mrs Akhtar's case. I spoke to her this morning and she has an appointment with me on Thursday at 10. I would be glad of a copy of the letter from her father-in-law if you have it.\n\nRegards\nTom Brierley\nHousing Options Officer\nLeicester Homes Council\n01632 960 010\n\n-----Original Message-----\n" + "\n".join("> " + x for x in ("From: Gina Pollard\nSent: 09 November 2026\n\nDUTY TO REFER FORM\n" + labels(form)).split("\n")) + "\n", headers=[("Cc", "housingoptions@leicester-homes.example")], at=(11, 10, 12, 40))

    # thanks
    f = F("referrer-says-thank-you", "a referrer's thanks for an acknowledgement that repeats the referral's facts", "other")
    f.send("Obinna Eze <obinna.eze@ldn-probation.example>", "homelessprevention@merton-homes.example", "Re: Your Duty to Refer has been received", "Ah brilliant, thank you so much for the quick reply, that is really helpful. Have a lovely weekend.\n\nObinna\nProbation Practitioner\n\n> On 13 Nov 2026, at 15:02, Homeless Prevention wrote:\n>\n> Thank you for your Duty to Refer.\n> Person referred: K. A.\n> Release date: 11/12/2026\n> Prison: HMP Wandsworth\n> Consent: Yes\n> What happens next: an officer will contact you within three working days.\n", at=(11, 13, 15, 20))

    # an automatic answer that quotes a referral
    form = [("Full name", "Jayden Luke Sparrow"), ("Date of birth", "18/08/2002"), ("Prison number", "A8850FK"), ("Release date", "09/12/2026"), ("Consent given", "Yes"), ("Reason for referral", "NFA on release")]
    f = F("away-until-monday-quotes-the-referral", "an automatic answer of a probation officer, with the officer's question and the referral quoted below", "auto_reply")
    f.send("Tamsin Roe <tamsin.roe@devon-probation.example>", "housing.options@exeter-homes.example", "Automatic reply: RE: Duty to Refer JS A8850FK", "Thank you for your email. I am on annual leave from 16 November and back on Monday 30 November 2026. For anything urgent about a person I supervise please ring the duty officer on 01632 960 320 or email exeter.duty@devon-probation.example. If you are sending a duty to refer outcome please copy in my manager Colin Ash.\n\nTamsin Roe\nProbation Officer\n\n________________________________\nFrom: Housing Options\nSubject: RE: Duty to Refer JS A8850FK\n\nWhich wing is he on please?\n\n" + labels(form) + "\n", headers=[("Auto-Submitted", "auto-replied"), ("X-Auto-Response-Suppress", "All"), ("In-Reply-To", "<q118@exeter-homes.example>")], at=(11, 18, 10, 15))

    # people for themselves and their own
    f = F("getting-out-of-ford-for-myself", "a man about to leave an open prison writes from a day out, with all a referral would have", "self_referral")
    f.send("Ricky D <rickyd.1985@letterbox.example>", "housing@arun-homes.example", "homeless when i get out", "Hello my name is Richard Dennison dob 02/05/1985. I am in HMP Ford my number is A4402DX and I get released on 11th December. I am out today on a town visit so can use my phone. I have no where to go when I get out as my ex has moved and I lost my flat at 8 Kings Arcade Littlehampton when I got sent down. My probation said she would do a duty to refer but I have not heard nothing and she has gone off sick. I give consent for you to talk to her its Miss Malik at Worthing probation. I am from Littlehampton all my life. I dont want to be on the street for xmas. You can write to me at the prison or my brothers number is 07700 900 602\n\nRichard\n", at=(11, 14, 12, 58))

    f = F("mother-asks-for-her-son-in-prison", "a mother writes about her grown son who leaves prison soon, with his number and date", "self_referral", "other")
    f.send("Maureen Claxton <maureen.claxton@letterbox.example>", "housing.needs@gateshead-homes.example", "My son Paul coming out of Durham", "Dear Sir/Madam,\n\nI am writing about my son Paul Claxton, date of birth 21st September 1994. He is in Durham prison (A2278EW) and is released on 8th December. I am 71 and live in a one bedroom sheltered flat at Saltwell so he cannot come to me, my landlord will not have it. He has a bad chest and nerves. Nobody at the prison seems to be doing anything for him and I do not want him sleeping rough. He was born in Gateshead and has never lived anywhere else. Could someone please tell me what he needs to do, my phone is 01632 960 633.\n\nYours faithfully\nMrs Maureen Claxton\n", at=(11, 12, 19, 7))

    # a landlord
    f = F("rooms-for-clients-referred", "a supported housing provider offers rooms for people referred under the duty, with a list of what it asks", "other", "bulk")
    f.send("Duncan Airey <duncan@brightkeylets.example>", "housingoptions@stoke-homes.example", "2 rooms available - DTR and prison leavers welcome", room_offer(), at=(11, 17, 11, 11))

    # MAPPA
    f = F("panel-level-three-in-the-mail-itself", "an invitation to a MAPPA meeting whose table in the mail itself gives the man's particulars", "mappa", review=True, lenient=())
    f.send("MAPPA Coordination Unit <mappa.unit@cambs-panel.example>", "housing.spoc@fenland-homes.example", "OFFICIAL-SENSITIVE: Level 3 meeting 08.12.26 - invitation", html=page(p("Dear colleague,\nYou are invited to attend the following MAPP meeting as a duty to co-operate agency. Please complete the agency information return by 1 December.") + hrows([("Subject's name", "Neville Arthur CRABTREE"), ("DOB", "13.02.1966"), ("NOMS / CRN", "A9100AA / V110204"), ("Location", "HMP Whitemoor"), ("Earliest release", "19.02.2027 (parole)"), ("Category and level", "Category 1, Level 3"), ("Accommodation", "NFA – proposed approved premises, then housing to be referred under DTR"), ("Lead", "Probation – Harriet Vale, 01632 960 444"), ("Meeting", "8 December 2026, 09:30, by video")]) + p("Contents must not be copied or shared outside your agency without the Chair's agreement.\n\nMAPPA Coordination Unit")), at=(11, 19, 16, 1))

    # a solicitor for the file
    f = F("solicitors-want-the-file", "a solicitor's disclosure request with the client's particulars and the referral's date", "information_request", review=True)
    f.send("Fenwick Amadi LLP <housing@fenwickamadi.example>", "homelessness@haringey-homes.example", "Our client: Ms Lorna Beckford - disclosure of homelessness file - FA/LB/2291", "Dear Sirs\n\nWe act for Ms Lorna Beckford (date of birth 9 January 1991, formerly HMP Bronzefield A3391FL). A duty to refer referral was made for her by The Probation Service on or about 14 September 2026 and she was released homeless on 23 October 2026.\n\nPursuant to Article 15 of the UK GDPR and the Data Protection Act 2018 please provide a copy of our client's complete housing file, including the referral, any acknowledgement, all records of enquiries, and the notes of any assessment, within one month. We enclose our client's signed form of authority. Please also confirm who the lead officer was.\n\nYours faithfully\n\nFenwick Amadi LLP\n020 7946 0871\n", at=(11, 11, 14, 48))

    # news on a case
    form = [("Name", "Billy-Joe Sangster"), ("Prison number", "A1914FP"), ("CRN", "W331002"), ("Establishment", "HMP Holme House"), ("Previous release date", "27/11/2026"), ("NEW release date", "11/12/2026"), ("Reason for change", "14 added days"), ("COM", "unchanged")]
    f = F("fourteen-added-days", "a prison tells the new release date of a man referred before, in the fields of a form", "update")
    f.send("OMU Holme House <omu@holmehouse-hmpps.example>", "housing.options@stockton-homes.example", "Change of release date - A1914FP", "Good morning\n\nYou have a Duty to Refer from us for the man below, dated 05/10/2026. Please note that his release date has changed.\n\n" + labels(form) + "\n\nNothing else has changed. Please amend your records.\n\nLynsey Carr\nOMU Administrator, HMP Holme House\n01632 960 780\n", at=(11, 16, 8, 24))

    # withdrawn
    f = F("please-close-he-has-a-flat", "a withdrawal with reason, name, numbers and the old reference, in the voice of a form", "withdrawal")
    f.send("Candice Obeng <candice.obeng@bucks-probation.example>", "housingoptions@bucks-homes.example", "WITHDRAWAL of duty to refer - our ref DTR/2026/0778", "Hello\n\nPlease withdraw the Duty to Refer I sent on 20 October for Leon Marcus Whyte, DOB 25/01/1988, CRN Z118834, HMP Woodhill, release 30/11/2026.\n\nReason for withdrawal: housing need resolved, his cousin has offered him a room at Aylesbury and the landlord agrees. Leon no longer consents to the referral and asks that his details are not kept.\n\nThank you for your help with him.\n\nCandice Obeng\nProbation Officer\n01632 960 166\n", at=(11, 12, 10, 9))

    # a newsletter with the form
    d = document("Arial", 10)
    para(d, "**Duty to Refer – model referral form (free download)**")
    table(d, [("Name", ""), ("Date of birth", ""), ("Prison / CRN number", ""), ("Release date", "Click or tap to enter a date."), ("Consent", "Yes / No"), ("Reason for referral", ""), ("Referrer's name, role, telephone, e-mail", ""), ("Risk (RoSH / MAPPA)", "Choose an item.")], cols=2)
    f = F("training-newsletter-with-a-model-form", "a training firm's newsletter about the duty, an empty model form attached", "bulk")
    f.send("Homelessness Skills Hub <hello@homelessskillshub.example>", "housing.options@durham-homes.example", "November bulletin: Duty to Refer training dates + free referral form template", html="<html><body><h1>The Skills Hub bulletin</h1><p>Hi there,</p><h2>Duty to Refer: half-day course</h2><p>Are prisons, probation and hospitals referring to you properly? Our half-day course covers consent, the 56 days, MAPPA and local connection. <b>3 December, 20 January, 17 February.</b> £145 + VAT.</p><h2>Free template</h2><p>We attach our model referral form. Share it with your referrers!</p><p><a href=\"https://homelessskillshub.example/book\">Book now</a></p><p style=\"font-size:10px\">You are on our list because you attended an event. <a href=\"https://homelessskillshub.example/unsubscribe\">Unsubscribe</a></p></body></html>",
           attach=[("Duty-to-Refer-model-form.docx", docx_bytes(d), DOCX)], headers=[("List-Unsubscribe", "<https://homelessskillshub.example/unsubscribe>"), ("Precedence", "bulk")], at=(11, 17, 6, 30))

    # an empty form with a question
    d = document("Calibri", 11)
    para(d, "**South Ribble – Duty to Refer (Public Bodies) v3**")
    table(d, [("Referring body", ""), ("Referrer name and contact", ""), ("Client full name", ""), ("Client DOB", ""), ("Client contact details", ""), ("Current or last settled address", ""), ("Reason for homelessness", ""), ("Release / discharge date", ""), ("Does the client consent? (please delete)", "Yes / No"), ("Risks", "")], cols=2)
    f = F("is-this-still-the-right-form", "a ward clerk asks whether the attached empty form is the current one", "other")
    f.send("Shabnam Iqbal <shabnam.iqbal@lancs-nhs.example>", "housing.advice@southribble-homes.example", "Duty to refer form - which version?", "Hi\n\nWe have a new discharge team on the surgical wards and found this duty to refer form on our shared drive. Is it still the right one, and does it come to this address? We have not got anybody to refer at the moment, just want to be ready for winter.\n\nThanks\nShabnam Iqbal\nWard Clerk\n01632 960 940\n", attach=[("DTR form v3 BLANK.docx", docx_bytes(d), DOCX)], at=(11, 9, 14, 14))

    # a bed allocated
    form = [("Person on probation", "Carly Dawn Humphrey"), ("CRN", "G220631"), ("Date of birth", "07/10/1997"), ("Prison", "HMP Styal"), ("Release date", "26/11/2026"), ("CAS3 address", "Room 2, 15 Alder Grove, Macclesfield SK11 9ZZ"), ("Start date", "26/11/2026"), ("End date (84 nights)", "18/02/2027"), ("Probation practitioner", "Gwen Astbury, 01632 960 025"), ("Support provider", "Threshold Moves"), ("DTR submitted to", "Cheshire East, 12/10/2026")]
    f = F("bed-allocated-for-eighty-four-nights", "a temporary accommodation team's notice that a bed is allocated, copied to the council that has the referral", "update", "other")
    f.send("CAS3 Bookings North West <cas3.bookings@nw-probation.example>", "gwen.astbury@nw-probation.example", "CAS3 allocation confirmed - CH - G220631", html=page(p("Dear Gwen,\nWe are pleased to confirm that a CAS3 bedspace has been allocated as below. The local authority is copied for information because there is an open Duty to Refer. Move-on planning should begin at once.") + hrows(form) + p("CAS3 Bookings Team")), headers=[("Cc", "housing.options@cheshireeast-homes.example")], at=(11, 18, 13, 3))

    # council to council
    f = F("local-connection-sent-by-the-next-council", "one council notifies another that it passes on a case under section 198, with the household's particulars", "other", "update")
    f.send("Edith Marlowe <edith.marlowe@reading-homes.example>", "housingoptions@wokingham-homes.example", "s198 notification - relief duty - Mr J Prudhoe", "Dear Wokingham\n\nNotification under section 198(A1) Housing Act 1996\n\nApplicant: Jonathan Prudhoe, date of birth 30/09/1979\nTelephone: 07700 900 824\nPresent accommodation: Room 14, Thames Lodge (interim, provided by us)\nHow he came to us: duty to refer by HMP Bullingdon, released 2 November 2026\nRelief duty accepted: 4 November 2026\nLocal connection with Wokingham: residence, 3 of the last 5 years at 66 Emmbrook Vale, and his parents\nLocal connection with Reading: none\n\nWe are satisfied that he is homeless and eligible and that the conditions for referral are met. Please reply within 10 working days whether you accept the transfer of the case. Our file will follow by the secure route.\n\nEdith Marlowe\nSenior Homelessness Officer, Reading\n01632 960 007\n", at=(11, 10, 17, 2))

    # a portal without data
    f = F("portal-digest-log-in-to-see", "a portal's weekly digest: numbers and a link, nobody's data", "other")
    f.send("Referral Gateway <noreply@referralgateway.example>", "homelessness@calderdale-homes.example", "Your Duty to Refer summary: 3 awaiting triage, 1 overdue", html="<html><body><h2>Weekly summary</h2><table border=1><tr><td>New Duty to Refer submissions this week</td><td>3</td></tr><tr><td>Awaiting triage</td><td>3</td></tr><tr><td>Overdue for acknowledgement</td><td>1</td></tr><tr><td>Closed</td><td>5</td></tr></table><p>For security we do not include personal details in e-mails. <a href=\"https://referralgateway.example/login\">Log in</a> to view your referrals.</p><p>Do not reply to this message.</p></body></html>", headers=[("Auto-Submitted", "auto-generated")], at=(11, 16, 7, 0))


def room_offer():
    return """Dear Housing Options Team

I am the lettings manager at BrightKey, a small supported housing provider registered with the council for exempt accommodation. We have 2 rooms coming free next week at our house in Shelton and would like to hear of anybody you have on your Duty to Refer list: prison leavers, care leavers, people leaving hospital, all considered. We take CRD and HDC releases.

To offer a room we need:
Client name:
Date of birth:
Prison and release date:
Risk assessment / MAPPA level:
Probation officer's name and number:
Consent to share:

Rent is covered by housing benefit with a service charge of £14.50 a week. No arsonists or registered sex offenders in this house.

Please send any referrals to me at this address.

Duncan Airey
BrightKey Lets
07700 900 990
"""
