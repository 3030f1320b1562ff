#!/usr/bin/python3
"""Referrals in the text of the mail, second part. Needs what third_lib.py needs."""
from fourth_lib import *


def numbered():
    m = F("numbered-protocol-answers", "text", "", "numbered answers to a council's published list of questions, the question shortened", lenient=("sit", "lcg", "lcd", "hs", "loss"))
    m.g(ag="probation")
    q = [m("Name of client", "Sunniva Prendergast", "n"), m("DOB", "11-01-2000", dob="2000-01-11"), m("How can we contact the client?", "07700 900 207, or by email sunnivap@mail.example", ph="07700 900 207", em="sunnivap@mail.example"),
         m("Last known address", "Room 4, 9 Beehive Lane, Chelmsford CM2 9ZZ", lsa="Room 4, 9 Beehive Lane, Chelmsford, CM2 9ZZ"), m("Where is the client now?", "sofa surfing between 2 friends in Springfield", "sit"), m("Agreed reason for referral", "Asked to leave her room after the live-in landlord complained of visitors. Client was put out on 14/9/26 with no notice.", "re", hd="2026-09-14", loss="Asked to leave her room after the live-in landlord complained of visitors"),
         m("Does the client agree to this referral?", "Yes, spoken consent in supervision 19/10/26", cg=True, cm="oral", cd="2026-10-19"), m("Household", "Single person, no dependants"), m("Health and support", "Bi-polar, on lithium, CMHT Linden Centre. No substance issues.", mh="Bi-polar, on lithium, CMHT Linden Centre", sub="No substance issues"), m("Offending / risk", "Community Order 12m with RAR (harassment). RoSH medium to known adult. No visits alone by male staff please.", cs="community_order", csl="12m", cof="harassment", rl="medium", staff="No visits alone by male staff please"),
         m("Your details", "Ottoline Brankovic, PP, Chelmsford PDU, 01632 960 391", rn="Ottoline Brankovic", rr="PP", rt="Chelmsford PDU", rp="01632 960 391")]
    m.g(hs="homeless", au="Chelmsford")
    m.lenient += ["homeless_date", "homeless_status", "referrer.organisation", "referrer.team", "needs.substance_misuse", "custody.sentence_length", "custody.offence", "authority", "risk.summary", "other_professionals", "rough_sleeping", "risk.to_staff"]
    m.send("Ottoline Brankovic <ottoline.brankovic@probation.example>", "housing.adviceemail@chelmsford.gov.uk", "DTR", on="2026-10-20", text="Good morning\n\nReferral to Chelmsford City Council, answers as per the list on your web page:\n\n" + "\n".join("%d. %s: %s" % (i + 1, a, b) for i, (a, b) in enumerate(q)) + "\n\nRegards\n\nOttoline")


def phone_note():
    m = F("call-centre-note", "text", "", "a contact centre passes on a hospital's call: key words in capitals with dots, the caller is the referrer", lenient=("sit", "lcg", "lcd", "hs", "loss", "hd", "re"))
    m.g(ag="hospital", xr="CC-771204")
    L = lambda a, b: "%s%s %s" % (a, "." * (24 - len(a)), b)
    t = [L("CALL REF", "CC-771204"), L("DATE OF CALL", "30/10/2026 11:20"), L("CALLER", m("", "Staff Nurse Myfanwy Oduka", rn="Myfanwy Oduka", rr="Staff Nurse")[1]), L("CALLING FROM", m("", "Gosfield Ward, Braintree Community Hospital", rg="Braintree Community Hospital", rt="Gosfield Ward")[1]), L("CALLER TEL", m("", "01632 960 418", "rp")[1]),
         L("REASON FOR CALL", "Duty to refer - patient homeless on discharge"), L("CUSTOMER NAME", m("", "Mr Horatio Delgado-Finn", n="Horatio Delgado-Finn")[1]), L("CUSTOMER DOB", m("", "23.07.1958", dob="1958-07-23")[1]), L("CUSTOMER TEL", m("", "07700 900 619", "ph")[1]), L("EMAIL", "none"),
         L("ADDRESS", m("", "NFA - was narrowboat at Heybridge Basin, sunk", nfa=True, loss="was narrowboat at Heybridge Basin, sunk")[1]), L("CONSENT GIVEN?", m("", "YES verbal to SN", cg=True, cm="oral")[1]), L("SAFEGUARDING?", "NO"), L("NOTES", m("", "Pneumonia, improving. Walks w stick. Fit for discharge Mon 2 Nov. Nowhere to go. Ex merchant navy. Ask for Myfanwy or nurse in charge.", phy="Pneumonia, improving. Walks w stick")[1])]
    m.g(rd="2026-10-30", hs="threatened")
    m.lenient += ["referral_date", "external_reference", "reason", "needs.physical_health", "person.contact_via", "consent.date", "person.armed_forces", "referrer.team", "referrer.organisation", "person.last_settled_address", "rough_sleeping"]
    m.send("Customer Contact Centre <contactcentre@maldon-cc.example>", "housingoptions@maldon.gov.uk", "Customer contact CC-771204 for Housing", text="\n".join(t) + "\n\nThis was taken by the Contact Centre. Please contact the caller directly.", on="2026-10-30")


def pipes():
    m = F("pipe-separated-export", "text", "", "rows of label | answer with a header row, as a ticket system mails them", lenient=("sit", "lcg", "lcd", "hs", "loss"), kinds=("referral", "portal_notification"))
    m.g(ag="armed_forces")
    q = [m("Service leaver name", "Cpl Rhiannon Aspinall-Osei", n="Rhiannon Aspinall-Osei"), m("Service", "RAF", af=True), m("Service no", "30118862", "u"), m("DOB", "06 AUG 1995", dob="1995-08-06"), m("Mobile", "+44 7700 900 353", ph="+44 7700 900 353"), m("Personal email", "r.aspinall@mail.example", "em"),
         m("Discharge type", "Administrative"), m("Last day in service", "30 NOV 2026"), m("Accommodation now", "SLA (single living) RAF Wyton", "sit"), m("Accommodation ends", "30 NOV 2026", hd="2026-11-30"), m("Dependants", "none"), m("LHA requested", "Huntingdonshire", au="Huntingdonshire"), m("Why that LHA", "posted at Wyton 4 yrs; mother in St Ives", lcg=["residence", "family"], lcd="posted at Wyton 4 yrs; mother in St Ives"),
         m("Medical / welfare", "anxiety; DCMH discharged", mh="anxiety; DCMH discharged"), m("Consent held", "Yes (written) 21 OCT 2026", cg=True, cm="written", cd="2026-10-21"), m("Referred by", "FS Declan Okeowo, Station Welfare", rn="Declan Okeowo", rt="Station Welfare"), m("Contact", "01632 960 216", rp="01632 960 216"), m("Date raised", "26 OCT 2026", rd="2026-10-26")]
    m.lenient += ["person.armed_forces", "referrer.organisation", "referrer.team", "referrer.role", "homeless_status", "needs.mental_health", "local_connection.grounds", "person.address", "custody.release_date"]
    m.send("Welfare Ticketing <no-reply@tickets.raf.example>", "housing@huntingdonshire.example", "[Ticket 20931] Referral to LHA", text="| FIELD | VALUE |\n|---|---|\n" + "\n".join("| %s | %s |" % x for x in q) + "\n\nThis is an automated message from the ticketing system. Replies go to welfare@raf.example")


def chatty():
    m = F("chatty-pom", "text", "", "an informal mail that states nearly everything in running sentences and brackets, no heading", lenient=("sit", "lcg", "lcd", "hs", "loss", "re", "via"))
    m.g(ag="prison", n="Jermaine Luscombe-Adu", pn="A2296FX", dob="1993-02-27", cp="HMP Chelmsford", crd="2026-12-11", lsa="Flat 6, Bishop House, Brentwood, CM14 9ZZ", loss="his tenancy ended when he stopped paying in custody", cg=True, cm="oral", mh="on meds for depression", sub="no drug or alcohol worries", rl="low", staff="never a problem to staff",
        rn="Ada Fothergill", rr="POM", rp="01632 960 951", ln="Mohammed Carstairs", lm="mohammed.carstairs@probation.example", hs="threatened", cs="sentenced", csl="10 months", cof="handling stolen goods", au="Brentwood", lcg=["family"], lcd="mum and sister are in Brentwood", crn="H209931", rg="HMP Chelmsford")
    m.lenient += ["referrer.organisation", "referrer.role", "needs.substance_misuse", "risk.to_staff", "needs.mental_health", "risk.summary", "consent.date", "local_connection.grounds", "authority"]
    m.send("Fothergill, Ada <ada.fothergill@hmps.example>", "housingneeds@brentwood.gov.uk", "Jermaine L-A, out 11 December", on="2026-10-22", text="""
Hi Brentwood team, hope you are all well

I've got a lad who will need your help: Jermaine Luscombe-Adu (A2296FX, CRN H209931, date of birth 27/2/93). He is
at HMP Chelmsford doing 10 months for handling stolen goods and gets out on Friday 11th December 2026. He will be
homeless when released. He had Flat 6, Bishop House, Brentwood, CM14 9ZZ but his tenancy ended when he stopped
paying in custody. His mum and sister are in Brentwood so he'd like to be referred to Brentwood Borough
Council please. He said on the wing yesterday that I can pass you everything.

He's on meds for depression, no drug or alcohol worries, low risk of serious harm and never a problem to staff. You
can do the telephone interview through me, I'll fetch him to the office.

His COM is Mohammed Carstairs (mohammed.carstairs@probation.example) who will pick up from next week.

Cheers
Ada Fothergill, POM
01632 960 951
""")


def all_():
    for f in (numbered, phone_note, pipes, chatty):
        f()


if __name__ == "__main__":
    all_()
