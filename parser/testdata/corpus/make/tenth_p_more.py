#!/usr/bin/python3
"""More of the messages of tenth_p.py, which runs them."""
from ninth_b_lib import at, mso, outlook, ref
from tenth_p import send


def all_():
    send("outlook-bold-names", "Outlook, a bold name above each person's paragraph",
         [ref(n="Marcus Whitlam", dob="1989-02-14", pn="A3341EK", cp="HMP Leeds", crd="2026-12-02", crt="CRD", lsa="22 Beeston Rise, Leeds LS11 0ZZ", cg=True, cm="written", ag="prison", ln="Ruth Calder", lp="01632 960411", rn="Ian Fothergill", rr="Pre-Release Officer", ro="HMP Leeds", rm="ian.fothergill@prison.example", rp="01632 960410"),
          ref(n="Tyrone Eddowes", dob="1996-10-21", pn="A7810FD", cp="HMP Leeds", crd="2026-12-09", crt="HDC", cg=True, cm="oral", ag="prison", ln="Sadia Mirza", lp="01632 960412", rn="Ian Fothergill", rr="Pre-Release Officer", ro="HMP Leeds", rm="ian.fothergill@prison.example", rp="01632 960410", hs="homeless")],
         "Fothergill, Ian <ian.fothergill@prison.example>", "DTR x 2 - HMP Leeds", at(2026, 11, 13), html=outlook(mso(
             "Afternoon all,", "", "Hope everyone is well and that the move to the new office went OK. Two more for you I'm afraid, both at HMP Leeds.", "",
             "<b>Marcus Whitlam</b>", "DOB 14/02/1989, prison number A3341EK. CRD is 02/12/2026. His last address was 22 Beeston Rise, Leeds LS11 0ZZ but the tenancy has ended. He has signed the consent form. COM is Ruth Calder, 01632 960411.", "",
             "<b>Tyrone Eddowes</b>", "DOB 21/10/1996, prison number A7810FD. He goes out on HDC on 09/12/2026 and has nowhere to go. Gave his consent verbally at interview. COM is Sadia Mirza, 01632 960412.", "",
             "Any problems give me a shout.", "", "Kind regards", "Ian Fothergill", "Pre-Release Officer", "HMP Leeds", "T: 01632 960410", "E: ian.fothergill@prison.example")),
         lenient="hs rt sit ro re rs cs nfa loss cd", writer="Outlook")

    send("gmail-a-line-a-div", "Gmail, unlabelled lines each in a div",
         [ref(n="Rosalind Pike", dob="1969-11-08", ni="QQ302010B", ph="07700 900234", em="ros.pike@mail.example", ad="Room 4, 18 Marine Parade, Worthing BN11 0ZZ", hd="2026-12-15", cg=True, ag="jobcentre", rn="Owen Tait", rr="Work Coach", ro="Worthing Jobcentre Plus")],
         "Owen Tait <owen.tait@jobcentre.example>", "Duty to Refer", at(2026, 11, 20), html='<div dir="ltr"><div>Hi</div><div><br></div><div>I&#39;d like to refer the following customer please:</div><div><br></div><div>Rosalind Pike</div><div>8 November 1969</div><div>QQ 30 20 10 B</div><div>Room 4, 18 Marine Parade, Worthing BN11 0ZZ</div><div>07700 900234</div><div><a href="mailto:ros.pike@mail.example">ros.pike@mail.example</a></div><div><br></div><div>Her landlord is selling up and she has to be out by 15 December 2026. She is happy for me to share her details.</div><div><br></div><div>Regards</div><div>Owen Tait</div><div>Work Coach</div><div>Worthing Jobcentre Plus</div></div>\n',
         lenient="hs rt sit ro re loss cm cd lsa ll", writer="Gmail")

    send("tabs-no-heads", "rows pasted from a sheet, tabs, no heads",
         [ref(n="Corey Banfield", dob="1993-05-17", pn="A5540EV", cp="HMP Exeter", crd="2026-12-01", cg=True),
          ref(n="Shaun Penhaligon", dob="1985-09-09", pn="A6621DC", cp="HMP Exeter", crd="2026-12-08", cg=True),
          ref(n="Elliot Vye", dob="2001-01-20", pn="A9017FT", cp="HMP Exeter", crd="2026-12-14", cg=True)],
         "CRS Devon <crs@provider.example>", "DTR - December leavers", at(2026, 11, 16), "Hello\n\nDuty to refer for the below, all of no fixed address and all have agreed.\n\n"
         "Corey Banfield\t17/05/1993\tA5540EV\tHMP Exeter\t01/12/2026\nShaun Penhaligon\t09/09/1985\tA6621DC\tHMP Exeter\t08/12/2026\nElliot Vye\t20/01/2001\tA9017FT\tHMP Exeter\t14/12/2026\n\nThanks\nBecca Stone\nResettlement Worker\n",
         lenient="hs rt sit ro re nfa ag cm rn rr cs")

    send("tabs-with-heads", "rows pasted from a sheet, tabs, heads in the house's words",
         [ref(n="Jade Frost", dob="1991-03-12", pn="A1234BC", crd="2026-12-04", cp="HMP Eastwood Park", au="Bristol", cg=True, ln="Nina Holloway"),
          ref(n="Kirsty Lamb", dob="1988-12-30", pn="A4432DF", crd="2026-12-11", cp="HMP Eastwood Park", au="Bristol", cg=True, ln="Piotr Zielinski")],
         "OMU <omu@prison.example>", "Weekly DTRs", at(2026, 11, 17), "Hi,\n\nThis week's list.\n\nPrisoner\tDOB\tNOMS\tRelease\tEstab\tLA\tConsent Y/N\tCOM\nJade Frost\t12/03/1991\tA1234BC\t04/12/2026\tHMP Eastwood Park\tBristol\tY\tNina Holloway\nKirsty Lamb\t30/12/1988\tA4432DF\t11/12/2026\tHMP Eastwood Park\tBristol\tY\tPiotr Zielinski\n\nThanks\nOMU Hub\n",
         lenient="hs rt sit ro re nfa ag cm rn rr cs")

    send("bullets-half-labelled", "bullets, some with a label and some without",
         [ref(n="Declan Rooney", dob="1975-01-19", crn="X445566", ph="07700 900678", cs="licence", ag="probation", nfa=True, cg=True, cm="oral", rl="medium", rn="Maxine Orr", rr="Probation Practitioner", ro="Hull Probation", rm="maxine.orr@probation.example", rp="01632 960333")],
         "Maxine Orr <maxine.orr@probation.example>", "Homeless person on probation", at(2026, 11, 17), """Hi there,

Sorry to add to your pile! Could you please look at this gentleman for me?

- Declan Rooney
- DOB: 19/01/1975
- CRN X445566
- On licence until May 2027
- NFA, sleeping in a friend's garage
- Tel 07700 900678
- Medium RoSH
- Verbal consent given 16/11/2026

Thanks so much,

Maxine Orr (she/her)
Probation Practitioner | Hull Probation
01632 960333 | maxine.orr@probation.example
""", lenient="hs rt sit ro re rs cd ln lm lp hd")

    send("html-list-items", "an HTML list, a person in each item",
         [ref(n="Patience Okoro", dob="1998-07-07", ph="07700 900801", ag="social_services", cg=True, cl=True, hd="2026-12-20"),
          ref(n="Reece Sandford", dob="2007-02-15", ph="07700 900802", ag="social_services", cg=True, cl=True, hd="2026-12-31"),
          ref(n="Ismail Yusuf", dob="2006-10-30", ph="07700 900803", ag="social_services", cg=True, cl=True)],
         "Leaving Care <leavingcare@county.example>", "DTR for three care leavers", at(2026, 11, 18), html=outlook(mso("Hi Housing,", "", "Please can I refer the following care leavers to you:") +
         '<ol style="margin-top:0cm" start="1" type="1"><li class="MsoListParagraph">Patience Okoro (07/07/1998), 07700 900801. Her placement ends on 20/12/2026.<o:p></o:p></li><li class="MsoListParagraph">Reece Sandford (15/02/2007), 07700 900802. His supported lodgings end on 31/12/2026.<o:p></o:p></li><li class="MsoListParagraph">Ismail Yusuf (30/10/2006), 07700 900803. Currently sofa surfing.<o:p></o:p></li></ol>' +
         mso("All three have given consent.", "", "Thanks", "Dawn Petrie", "Team Manager, Leaving Care")),
         lenient="hs rt sit ro re loss cm rn rr nfa hd", writer="Outlook")

    send("surname-first-paragraphs", "formal, surname in capitals first, a paragraph each",
         [ref(n="Alan Turner", dob="1961-05-23", pn="A1102AK", cp="HMP Usk", crd="2026-12-16", cg=True, ag="prison", phy="uses a wheelchair"),
          ref(n="Kevin Maddocks", dob="1970-03-03", pn="A2203BL", cp="HMP Usk", crd="2026-12-23", cg=True, ag="prison", rso=True)],
         "OMU Usk <omu.usk@prison.example>", "Duty to Refer notifications", at(2026, 11, 12), """Dear Sir or Madam,

I write under section 213B of the Housing Act 1996 in respect of two men held at HMP Usk who are to be released and who have no accommodation. Each has given his consent.

Mr TURNER, Alan (d.o.b. 23 May 1961, A1102AK) will be released on 16 December 2026. Mr Turner uses a wheelchair.

Mr MADDOCKS, Kevin (d.o.b. 3 March 1970, A2203BL) will be released on 23 December 2026. Mr Maddocks is a registered sex offender.

Yours faithfully

G. Pritchard
Offender Management Unit
HMP Usk
""", lenient="hs rt sit ro re nfa cm rn rr phy cs")

    send("pipes-two-prisons", "two people, a line each, pipes, a prison each",
         [ref(n="Carla Nunez", dob="1979-10-03", pn="A7765EM", cp="HMP Send", crd="2026-12-04", au="Basildon", ag="probation"), ref(n="Donna Peck", dob="1991-11-11", pn="A3328FB", cp="HMP Downview", crd="2026-12-18", au="Harlow", ag="probation")],
         "Women's team <womens.team@probation.example>", "Women due out in December", at(2026, 11, 19), """Hi

Duty to refer for two women on my caseload, consent held for both:

Carla Nunez | 03/10/1979 | A7765EM | HMP Send | 04/12/2026 | Basildon
Donna Peck | 11/11/1991 | A3328FB | HMP Downview | 18/12/2026 | Harlow

Thank you
Hilary Wynn
Senior Probation Officer
""", lenient="hs rt sit ro re cg cm rn rr nfa cs")

    send("particles-and-hyphens", "names with particles, an apostrophe, a hyphen",
         [ref(n="João da Silva", dob="1987-03-30", ph="07700 900411", interp=True, lang="Portuguese", ag="other", cg=True), ref(n="Mary-Kate O'Neill", dob="1994-12-19", ph="07700 900412", ag="other", cg=True)],
         "Day Centre <help@daycentre.example>", "Duty to refer – 2 people", at(2026, 11, 18), """Hello

We saw two people at the day centre today who need your help. Both said we could pass on their details.

1) João da Silva – 30/03/1987 – 07700 900411. Needs a Portuguese interpreter. Sleeping in his van.

2) Mary-Kate O'Neill – 19/12/1994 – 07700 900412. Her room in Elm Street was let to someone else.

Best
Wendy
Day Centre Manager
""", lenient="hs rt sit ro re loss cm rn rr nfa rs nat ag")

    send("consent-of-one-only", "two people, one of whom will not have it",
         [ref(n="Lorna Keating", dob="1981-01-01", ph="07700 900633", ag="other", cg=True, cm="written", da=True), ref(n="Mhairi Sutherland", dob="1976-04-14", ag="other", cg=False)],
         "Refuge <refuge@charity.example>", "Referrals", at(2026, 11, 18), """Dear all

Two referrals from the refuge.

1. Lorna Keating, DOB 01/01/1981, 07700 900633. Fled domestic abuse in October, has to move on by the end of the year. Has signed our consent form.

2. Mhairi Sutherland, DOB 14/04/1976. Has asked us to record that she does not consent to a referral at this time.

Regards
Fiona Blake
Refuge Manager
""", lenient="hs rt sit ro re loss cm rn rr nfa da", review=False)

    send("rota-of-staff", "staff and the days they are on duty, in lines", [], "Bev Marsh <bev.marsh@council.example>", "Duty rota", at(2026, 11, 20), """Hi all

Duty rota for the housing options desk:

Jade Frost
24/11/2026
25/11/2026

Kelly-Ann Moody
26/11/2026
27/11/2026

Thanks
Bev Marsh
""", kind="other")

    send("tenant-adds-child", "a tenant adds a child to the application", [], "Kirsty Payne <kirsty.payne@mail.example>", "my application", at(2026, 11, 20), """Hello

please add my daughter to my housing application:

Mia Payne
12/03/2009

thanks
Kirsty Payne
07700 900999
""", kind="other")

    send("question-then-she", "a request put as a question, the person behind it",
         [ref(n="Tamsin Hale", dob="1993-07-16", ph="07700 900866", ag="hospital", hs="homeless", mh="treated for depression", cg=True, cm="oral", rn="Raj Bains", rr="Mental Health Nurse")],
         "Raj Bains <raj.bains@nhs-trust.example>", "Help please", at(2026, 11, 17), """Hi

Would you be able to help one of our inpatients on Larch Ward, Tamsin Hale? She was born on 16 July 1993 and has been treated for depression. She lost her flat while she was in and will be homeless when she is discharged. Is there any chance someone could ring her on 07700 900866? She gave verbal consent.

Raj Bains
Mental Health Nurse
""", lenient="hs rt sit ro re loss mh nfa hd")
