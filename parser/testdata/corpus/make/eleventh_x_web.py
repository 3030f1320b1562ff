#!/usr/bin/python3
"""Forms saved as web pages and sent as attachments. Needs what eleventh_x_lib.py names; run eleventh_x_all.py."""
from html import escape

from eleventh_x_lib import *  # noqa: F401,F403


def all_():
    abuse_adviser_page()
    drug_service_page()


def abuse_adviser_page():
    f = Msg("abuse-adviser-web-print", "html", "case system print (html)", "saved page: h3 sections, label cell over answer cell in a table of three columns; the perpetrator's section has the client's labels", lenient=["hs", "lcg", "sit", "sup", "loss", "rsum", "household.relationship"])
    q = f.q

    def tab(*rows):
        out = ["<table class=g>"]
        for r in rows:
            out.append("<tr>" + "".join("<td class=l>%s</td>" % escape(p[0]) for p in r) + "</tr><tr>" + "".join("<td>%s</td>" % escape(p[1]) for p in r) + "</tr>")
        return "\n".join(out) + "</table>"
    body = "<h2>Halcyon Domestic Abuse Service &ndash; Housing referral print</h2><p class=s>Printed 06/11/2026 09:14 by kerry.dane</p>"
    body += "<h3>Case</h3>" + tab((q("Case ID", "HAL-20917", xr="HAL-20917"), q("IDVA", "Kerry Dane", rn="Kerry Dane", rr="IDVA"), ("Case supervisor", "Mo Hussein")), (q("IDVA phone", "07700 900 401", "rp"), q("IDVA email", "kerry.dane@halcyon-das.example", "rm"), q("Referral made", "06/11/2026", rd="2026-11-06")))
    body += "<h3>Client</h3>" + tab((q("Full name", "Natalie Anne Croft", n="Natalie Anne Croft"), q("Date of birth", "15/02/1993", dob="1993-02-15"), q("Ethnicity", "White Irish", "eth")),
                                    (q("Safe phone", "07700 900 409", "ph"), q("Safe to leave message?", "No, text only 'Kerry from gym'"), q("Safe email", "gymkerry93@mailbox.example", "em")),
                                    (q("Current address", "19 Lancing Close, Worthing BN11 1XX", ad="19 Lancing Close, Worthing BN11 1XX"), q("Tenure", "Joint tenancy, Worthing Homes", sit="Joint tenancy, Worthing Homes", land="Worthing Homes"), q("Pregnant", "No", preg=False)))
    body += "<h3>Perpetrator</h3>" + tab((("Full name", "Scott Croft"), ("Date of birth", "20/11/1989"), ("Ethnicity", "White British")), (("Phone", "07700 900 410"), ("Current address", "As client (bailed to his mother's, 3 Ham Rd, Lancing until 20/11/2026)"), ("Relationship", "Husband")))
    body += "<h3>Children</h3><table class=g><tr><th>Name</th><th>DOB</th><th>Lives with</th></tr><tr><td>Freya Croft</td><td>09/09/2017</td><td>Client</td></tr><tr><td>Teddy Croft</td><td>02/04/2023</td><td>Client</td></tr></table>"
    f.set(hh=[{"name": "Freya Croft", "date_of_birth": "2017-09-09"}, {"name": "Teddy Croft", "date_of_birth": "2023-04-02"}])
    body += "<h3>Need</h3>" + tab((q("Why is client homeless or at risk?", "Not safe to stay once bail ends on 20 November. High risk MARAC 29/10. Wants to leave the area and go to family in Portsmouth.", "re"), q("Homeless or at risk from", "20/11/2026", hd="2026-11-20"), q("Referral to", "Portsmouth City Council", au="Portsmouth")),
                                  (q("Connection", "Parents and two sisters in Southsea (Pat Nolan, mother, 07700 900 411)", lcd="Parents and two sisters in Southsea (Pat Nolan, mother, 07700 900 411)", lcg=["family"]), q("Health", "Client has anxiety; Teddy has a feeding tube", mh="Client has anxiety"), q("Areas to avoid", "Worthing, Lancing, Shoreham", "excl")),
                                  (q("Consent to refer", "Given", cg=True), q("Consent method", "Electronic signature", cm="written"), q("Consent date", "05/11/2026", cd="2026-11-05")))
    f.set(da=True, ag="other", rg="Halcyon Domestic Abuse Service", hs="threatened")
    f.lenient += [KEYS[k] for k in ("cm", "mh", "phy", "lcr", "land")]
    page = "<!DOCTYPE html><html lang=en-GB><head><meta charset=utf-8><title>Housing referral HAL-20917</title><style>body{font:13px Verdana}.g{border-collapse:collapse;width:100%}.g td{border:1px solid #999;padding:3px}.l{background:#eee;font-size:11px}.s{color:#777}</style></head><body>" + body + "<p class=s>Halcyon CMS v3 &middot; page 1 of 1</p></body></html>"
    f.send("Kerry Dane <kerry.dane@halcyon-das.example>", "housing.options@portsmouth-cc.example", "HAL-20917", "Hi\n\nHousing referral from our system attached (open in a browser). Please only text the client.\n\nKerry\nIDVA\n", [("HAL-20917_housing.html", page, HTML)], "2026-11-06 09:21")


def drug_service_page():
    f = Msg("recovery-service-survey-export", "html", "survey tool export (html)", "question number, question and answer list; options printed with the chosen one only; prescriber, key worker and ex-partner", lenient=["hs", "lcg", "lcd", "sup", "loss", "op", "rsum", "sit"])
    q, rows = f.q, []

    def it(label, ans, *k, raw=False, **kv):
        if not raw:
            q(label, ans, *k, **kv)
        rows.append("<div class=q><b>Q%d. %s</b><br><span>%s</span></div>" % (len(rows) + 1, escape(label), escape(ans) or "<i>Skipped</i>"))
    it("Which Switchback hub are you in?", "Blackburn", rt="Blackburn hub")
    it("Your name (worker)", "Danielle Pickup", "rn")
    it("Your job", "Recovery navigator", "rr")
    it("Your mobile", "07700 900 275", "rp")
    it("Your work email", "d.pickup@switchback-recovery.example", "rm")
    it("Is the client's key worker somebody else? Name and number", "Yes, Imran Patel 07700 900 276", raw=True)
    it("Client's first and last name", "Wesley Hargreaves", n="Wesley Hargreaves")
    it("Client's date of birth", "1987-05-30", dob="1987-05-30")
    it("Client's phone", "", raw=True)
    it("If no phone, how do we get hold of him/her/them?", "He picks up methadone at Boots, Ainsworth St, every day before 11. Or Imran.", "via")
    it("Client's gender", "Male", "gen")
    it("Where is the client tonight?", "Sofa at Darren Holt's, 6 Bolton Road, Darwen. Has to go on Sunday.", sit="Sofa at Darren Holt's, 6 Bolton Road, Darwen")
    it("Last place of their own", "Flat 1, 30 Preston New Rd, Blackburn BB2 6XX", "lsa")
    it("What happened to it?", "Ex-partner Leanne (07700 900 279, do not ring) kept the flat after they split in June", loss="Ex-partner Leanne kept the flat after they split in June")
    it("Date they will have nowhere", "2026-11-15", hd="2026-11-15")
    it("Why are you sending this today?", "Friend's housing officer has warned him about Wesley staying, so he is out on Sunday", "re")
    it("Substances and treatment", "Heroin, 60ml methadone. Crack 2-3 times a week. Prescriber Dr Shah.", sm="Heroin, 60ml methadone. Crack 2-3 times a week. Prescriber Dr Shah.")
    it("Other health", "Hep C treated, DVT left leg", phy="Hep C treated, DVT left leg")
    it("On probation?", "Yes, DRR with Kath Dooley, Blackburn probation", cs="community_order")
    it("Anything workers should know to stay safe?", "No known risks", rstaff="No known risks")
    it("Has the client given the OK for this to go to the council?", "Yes - on paper", cg=True, cm="written")
    it("Which council?", "Blackburn with Darwen", "au")
    it("Submitted", "2026-11-11 15:20", rd="2026-11-11")
    f.set(ag="other", rg="Switchback Recovery", hs="threatened")
    f.lenient += [KEYS[k] for k in ("cs", "ln", "rt", "ad", "rg", "loss", "via")]
    page = "<html><head><meta charset='utf-8'><title>Response 118</title><style>.q{margin:8px 0;border-bottom:1px dotted #aaa}span{color:#003366}</style></head><body><h1>Switchback Recovery: tell the council someone needs a home</h1>\n" + "\n".join(rows) + "\n<p>End of response 118</p></body></html>"
    f.send("Danielle Pickup <d.pickup@switchback-recovery.example>", "housingneeds@blackburn-council.example", "Wesley H - homeless from Sunday", "Hi, copy of the housing form for Wesley.\n\nDani\n", [("response-118.html", page, HTML)], "2026-11-11 15:26")
