#!/usr/bin/python3
"""Makes every message whose name begins with tenth-p-: who is referred, where a mail says it in its own words. Needs ninth_b_lib.py and tenth_p_more.py; TENTH_OUT names another folder."""
import email.message
import email.policy
import email.utils
import json
import os

from ninth_b_lib import OUT, at, hash_, len_, ref, untag

OUT = os.environ.get("TENTH_OUT", OUT)
made = []


def send(name, shape, refs, frm, subj, date, text=None, lenient="", kind="referral", writer="typed by hand", html=None, html_only=False, review=False, heads=()):
    name = "tenth-p-" + name
    m = email.message.EmailMessage(policy=email.policy.SMTP)
    m["From"] = frm
    m["To"] = "housing.options@council.example"
    m["Subject"] = subj
    m["Date"] = email.utils.format_datetime(date)
    m["Message-ID"] = "<%s.%s@mail.example>" % (date.strftime("%Y%m%d%H%M"), format(abs(hash_(name)), "x")[:10])
    for k, v in heads:
        m[k] = v
    if html_only:
        m.set_content(html, subtype="html", cte="quoted-printable")
    else:
        m.set_content(text if text is not None else untag(html), cte="quoted-printable")
        if html is not None:
            m.add_alternative(html, subtype="html", cte="quoted-printable")
            m.set_boundary("_000_%s_" % format(abs(hash_(name + "b")), "X")[:16])
    with open(os.path.join(OUT, name + ".eml"), "wb") as f:
        f.write(m.as_bytes())
    fmt = "none" if not refs else "text" if html is None else "html"
    want = {"kind": [kind], "format": fmt, "writer": writer, "shape": shape, "review": review, "referrals": refs, "lenient": len_(lenient)}
    with open(os.path.join(OUT, name + ".want.json"), "w") as f:
        json.dump(want, f, indent=2, ensure_ascii=False)
        f.write("\n")
    made.append(name)


def one():
    send("colon-then-lines", "an introduction with a colon, then a line for each thing without labels",
         [ref(n="Callum Reece Ashdown", dob="1994-06-17", pn="A4471FK", cp="HMP Peterborough", crd="2026-12-04", ag="prison", cg=True, rn="Denise Harwood", rr="Resettlement Officer", ro="HMP Peterborough", rp="01632 960214", hs="homeless")],
         "Harwood, Denise <denise.harwood@prison.example>", "Duty to refer", at(2026, 11, 16), """Good morning,

Please accept this duty to refer:

Callum Reece Ashdown
17/06/1994
A4471FK
HMP Peterborough
Release date 04/12/2026
NFA on release
Consent given

Kind regards
Denise Harwood
Resettlement Officer
HMP Peterborough
01632 960214
""", lenient="hs rt sit cp ro re rs hd cs cm ag nfa")

    send("person-one-dash", "Person 1 - and Person 2 -, each with lines of their own",
         [ref(n="Kyle Matthew Brandon", dob="1997-12-02", pn="A6651FD", crd="2026-12-11", ag="prison", cg=True, cp="HMP Bristol"),
          ref(n="Leon Farah", dob="1992-04-19", pn="A1198FC", crd="2026-12-14", ag="prison", cg=True, cp="HMP Bristol")],
         "OMU HMP Bristol <omu@prison.example>", "referrals x2", at(2026, 11, 12), """Good afternoon

Please see two duty to refer referrals from HMP Bristol OMU:

Person 1 - Kyle Matthew Brandon
02/12/1997
A6651FD
CRD 11/12/2026
no address, consent given

Person 2 - Leon Farah
19/04/1992
A1198FC
CRD 14/12/2026
no address, consent given

Regards
OMU
""", lenient="hs rt sit ro re nfa cs crt cm rn")

    send("unlabelled-blocks", "three blocks of lines without labels, a blank line between",
         [ref(n="Jade Frost", dob="1991-03-12", pn="A1234BC", cp="HMP Peterborough", crd="2026-12-04", au="Southend-on-Sea", rn="Tom Hale"),
          ref(n="Kelly-Ann Moody", dob="1986-07-23", pn="A5566DE", cp="HMP Peterborough", crd="2026-12-09", au="Basildon", rn="Tom Hale"),
          ref(n="Nadia Rahman", dob="2000-02-29", pn="A7788EF", cp="HMP Peterborough", crd="2026-12-15", au="Southend-on-Sea", rn="Tom Hale")],
         "Hale, Tom <tom.hale@prison.example>", "Referrals December", at(2026, 11, 20), """Hi,

Duty to refer for the ladies below please.

Jade Frost
12/03/1991
A1234BC
HMP Peterborough
04/12/2026
Southend

Kelly-Ann Moody
23/07/1986
A5566DE
HMP Peterborough
09/12/2026
Basildon

Nadia Rahman
29/02/2000
A7788EF
HMP Peterborough
15/12/2026
Southend

Thanks,
Tom Hale
""", lenient="hs rt sit ro re nfa cs ag")

    send("one-line-each", "one line for each person, commas between",
         [ref(n="Jade Frost", dob="1991-03-12", pn="A1234BC", cp="HMP Peterborough", crd="2026-12-04", nfa=True),
          ref(n="Simone Bright", dob="1979-08-15", pn="A8821CV", cp="HMP Peterborough", crd="2026-12-11", nfa=True),
          ref(n="Tara Winslow", dob="1998-05-01", pn="A3390FP", cp="HMP Peterborough", crd="2026-12-18")],
         "Resettlement <resettlement@prison.example>", "DTRs", at(2026, 11, 18), """Morning

DTRs for next month, all consented:

Jade Frost, 12/03/1991, A1234BC, HMP Peterborough, out 4 Dec, NFA
Simone Bright, 15/08/1979, A8821CV, HMP Peterborough, out 11 Dec, NFA
Tara Winslow, 01/05/1998, A3390FP, HMP Peterborough, out 18 Dec, was with her mum in Boston

Ta
Resettlement team
""", lenient="hs rt sit ro re cs ag cg cm rn lsa")

    send("my-yp", "a role of the house before the name",
         [ref(n="Jade Frost", dob="2006-03-12", ph="07700 900500", ag="youth_offending_team", hs="threatened", hd="2026-12-04", cg=True)],
         "Lee Marsh <lee.marsh@yjs.example>", "My YP", at(2026, 11, 18), """Hi

My YP Jade Frost (12/03/2006) has to leave her placement on 4 December 2026 and will be homeless. She consents to this referral, her number is 07700 900500.

Lee Marsh
YJS Case Manager
""", lenient="hs rt sit ro re cl rn rr rp loss")

    send("my-pop", "my PoP, and a case", [ref(n="Darren Hoult", dob="1980-04-04", crn="X887766", ag="probation", cg=True, ph="07700 900900", nfa=True, cs="licence")],
         "Carly Nunn <carly.nunn@probation.example>", "referral", at(2026, 11, 17), """Hi,

Can you help with my PoP Darren Hoult? DOB 4.4.80, CRN X887766, NFA since Friday, on licence to me. Consent given. Mobile 07700 900900.

Thanks
Carly Nunn
Probation Officer
""", lenient="hs rt sit ro re rn rr rp cm ln lm")


if __name__ == "__main__":
    import tenth_p
    import tenth_p_more

    tenth_p.one()
    tenth_p_more.all_()
    print(len(tenth_p.made), "messages")
