"""Families and friends, members' offices and solicitors, training, employers and neighbours. Needs tenth_k_lib.py."""
from tenth_k_lib import DOCX, K, MIX, ROWS, T

K("mother-with-a-shop", "self_referral other", "Carol Whitmarsh <carol@whitmarshflorist.example>", "My son Daniel - coming home from prison", """
Good morning

I am writing about my son Daniel Whitmarsh, date of birth 12/03/1999. He is in HMP Chelmsford, his number is A4417EK and he will be released on 4 December 2026. He can't come back to me as my tenancy is only for one and the landlord has said no. He will be homeless.

Daniel knows I am writing to you and says it is fine for you to talk to me. Please can you accept this as a duty to refer.

Carol Whitmarsh
Whitmarsh Florist, 14 Market Row
01632 960118
""", shape="a mother from her shop's address, worded as a referral", review=True)

K("brother-company-director", "other self_referral", "Ian Marchetti <ian@marchettiroofing.example>", "Homeless referral - Lee Marchetti", """
Hi there,

I'd like to refer my brother Lee Marchetti (dob 22.7.86) to your homeless team. Lee is at HMP Highpoint, prison no. A9032FN, and gets out on 11th December. He lost his flat when he went inside and has nowhere to go.

He has agreed to me giving you his details. His probation officer is Sam Orchard at Ipswich.

Please let me know what happens next.

Ian Marchetti
Managing Director
Marchetti Roofing Ltd
Tel 01632 960440
""", shape="a brother from his company's address", review=True)

K("partner-from-nursery", "other self_referral", "Jade Pentelow <jade.pentelow@littleacorns.example>", "help for my partner when he gets out", """
Hello

My partner Reece Calloway DOB 30/05/1994 is on remand at HMP Pentonville and is up in court on 1 December. If he gets bail he has no address because I can't have him here with the job I do. His solicitor told me the council has to take a referral before he is released so please take this as his referral. He's happy for you to contact him through the prison.

Thanks
Jade Pentelow
Room Leader
Little Acorns Day Nursery
07700 900341
""", shape="a partner from her work address", review=True)

K("friend-office-manager", "other self_referral", "Bev Tranter <bev.tranter@hollisaccounts.example>", "Homeless friend", """
Dear Housing

A very good friend of mine, Martin Dace, 61, (born 8 February 1965) is being discharged from Broomfield Hospital next Wednesday, 25 November, and will be street homeless. He has been sleeping in his car since his marriage broke down. He has asked me to contact you for him as he has no phone.

Could somebody please ring me so that he can be seen before then?

Bev Tranter
Office Manager
Hollis & Co Accountants
01632 960772
""", shape="a friend from an accountant's office")

K("sister-fills-in-the-form", "self_referral other", "Hannah Ostler <hannah@ostlerdesign.example>", "Form for my brother", MIX(T("""
Hi, I found this form on your website and have filled it in for my brother Joel. He's due out on the 9th. Can someone let me know you've got it please.

Hannah Ostler
07700 900518
"""), DOCX("duty to refer form.docx", lambda d: (d.add_heading("Duty to Refer: homelessness referral", 1), ROWS(d, [
    ("Referrer's name", "Hannah Ostler"), ("Organisation", "N/A - I am his sister"), ("Telephone", "07700 900518"), ("Email", "hannah@ostlerdesign.example"),
    ("Name of person referred", "Joel Ostler"), ("Date of birth", "17/01/1997"), ("Current address", "HMP Norwich"), ("Release date", "09/12/2026"),
    ("Reason for referral", "Nowhere to live on release, cannot stay with me"), ("Does the person consent?", "Yes")])))),
  shape="a referral form filled in by a sister", format="docx", review=True,
  want="""
referrer.name = Hannah Ostler
referrer.phone = 07700 900518
referrer.email = hannah@ostlerdesign.example
person.name = Joel Ostler
person.date_of_birth = 1997-01-17
custody.prison = HMP Norwich
custody.release_date = 2026-12-09
reason = Nowhere to live on release, cannot stay with me
consent.given = true
""", lenient="agency housing.situation person.contact_via referrer.organisation homeless_status unmapped")

K("members-caseworker", "other", "Tom Ashgrove <tom.ashgrove@lindqvistmp.example>", "Constituent: Mr Darren Poole (Case Ref: SL28841)", """
Dear Housing Options,

I am writing on behalf of Sarah Lindqvist MP, who has been contacted by her constituent, Mr Darren Poole, date of birth 14/08/1975, who is currently homeless and sleeping in a tent behind the leisure centre.

Mr Poole tells us he approached you on 2 November and was told he was not in priority need. He suffers from depression and diabetes. He has given his consent for us to share his details and for you to respond to us.

Sarah would be grateful if you would look into this and let us know what support can be offered.

Tom Ashgrove
Senior Caseworker
Office of Sarah Lindqvist MP
01632 960205
""", shape="a caseworker of a member of parliament, with consent")

K("members-office-parliament", "other", "\"LINDQVIST, Sarah\" <sarah.lindqvist.mp@parliament.example>", "Homelessness referral for my constituent Ms Aimee Grout", """
Dear Sir/Madam

My constituent Ms Aimee Grout, dob 2/9/1991, of 17 Fallow Court, has been served with an eviction notice and will be homeless on 4 December with her two children. I should be grateful if you would accept my referral of her to your homelessness team and treat the matter with urgency. Ms Grout has agreed to my raising her case with you; her telephone number is 07700 900614.

I look forward to hearing from you within the usual ten working days.

Yours sincerely
Sarah Lindqvist MP
Member of Parliament for Westmere
""", shape="a member of parliament who calls it a referral", review=True)

K("councillor-casework-homeless-man", "other", "Cllr Rashid Omotayo <cllr.romotayo@council.example>", "Homeless gentleman in the High Street", """
Hi team

I met a gentleman on my surgery on Saturday, Peter Swales (DOB 11/12/1969), who is sleeping rough in the doorway of the old bank. He is happy for me to pass on his name. No phone. Please can an officer go and see him and let me know the outcome so I can go back to the resident who raised it.

Rashid

Cllr Rashid Omotayo
Ward Member, St Edmund's
""", shape="a councillor's casework")

K("solicitor-refers-client", "other", "Gareth Pryce <gpryce@pryceandco.example>", "Homeless client - Jason Tidy", """
Dear Sirs,

I act for Jason Tidy (d.o.b. 04.04.1990) in criminal proceedings at Ipswich Crown Court. He was granted bail this afternoon but has no address to go to. He is homeless and I am therefore referring him to you for assistance. He consents to my doing so.

Please confirm by return what accommodation can be offered tonight.

Gareth Pryce
Duty Solicitor
Pryce & Co
01632 960390
""", shape="a criminal solicitor who sends a client", review=True)

K("solicitor-form-of-authority", "other information_request", "Clare Benning <clare.benning@hartwoodlegal.example>", "Re Mr Colin Rudge", """
Our ref: CB/RUD001/3

We confirm that we are instructed by Mr Colin Rudge DOB 06/10/1964 in connection with his homelessness application. Please find attached our client's form of authority. We should be obliged if you would direct all further correspondence to this office and confirm the name of the allocated officer.

Clare Benning
Trainee Solicitor
""", shape="a solicitor who asks to be written to")

def example_form(d):
    d.add_heading("Duty to Refer - Referral Form", 1)
    ROWS(d, [
        ("Date of referral", "02/11/2026"), ("Referrer name", "Joanne Bloggs"), ("Agency", "Probation Service"), ("Referrer telephone", "01632 960000"), ("Referrer email", "joanne.bloggs@probation.example"),
        ("Client full name", "Joe Bloggs"), ("Date of birth", "01/01/1980"), ("Prison number", "A1234BC"), ("Release date", "01/12/2026"), ("Current address", "HMP Anytown"),
        ("Why is the client homeless or threatened with homelessness?", "Lost tenancy while in custody"), ("Has the client consented?", "Yes")])

K("training-with-a-completed-example", "other", "Moira Kelk <moira.kelk@probation-eoe.example>", "Duty to refer training Thursday", MIX(T("""
Hi all

Please find an example of a completed form for the training on Thursday. It shows the sort of detail the councils like to see. See you at 10 in the Orwell room.

Moira Kelk
Senior Probation Officer
"""), DOCX("Example DTR completed.docx", example_form)), shape="a worked example of the form for a training", format="docx", review=True)

K("training-case-studies-in-mail", "other", "Dan Ellery <dan.ellery@probation-eoe.example>", "Case studies for DTR workshop", """
Hi both

Here are the two case studies for the DTR workshop, can you check they are OK from the council's side before I print them?

Case study 1
John is 34 (DOB 12/05/1992) and is in HMP Anytown, release date 14/12/2026. He lost his private tenancy when he was sentenced and will be homeless on release. He consents to a referral. He has a history of heroin use. Which council would you refer him to and when?

Case study 2
Mary, DOB 03/03/1985, is sofa surfing after leaving a violent partner...

Cheers
Dan
Practice Tutor Assessor
""", shape="case studies for a workshop, in the mail")

K("training-scenario-attached", "other", "Lin Chau <lin.chau@nhs-trust.example>", "Scenario for discharge team away day", MIX(T("""
Hello

As promised the scenario we would like the groups to work through, with the referral form filled in the way we think is right - is this what you would want from us?

Lin
Discharge Coordinator
"""), DOCX("Scenario 2 referral.docx", lambda d: (d.add_paragraph("Fictional patient - for training purposes only"), example_form(d)))),
  shape="a scenario with a form filled in for an away day", format="docx", review=True)

K("test-of-a-new-template", "other", "DTR Implementation <dtr.project@probation-eoe.example>", "TEST - please ignore", """
TEST ONLY - PLEASE IGNORE

Duty to refer
Name: Test Test
DOB: 01/01/2000
CRN: X000000
Release date: 01/01/2027
Referrer: Test User
Consent: Yes

We're checking that the new mail template reaches each council. No action required.
""", shape="a test of a template", review=True)

K("employer-about-employee", "other", "HR <hr@dunsterpackaging.example>", "Employee without accommodation", """
Hello

One of our warehouse staff, Marek Zielonka (DOB 25/10/1983), has told us he is living in his car on our car park since his landlord sold up. He is a good worker and we would like to help. He has said we can contact you. Is there anything the council can do for him? His mobile is 07700 900873.

Thank you
Rosalind Peake
HR Manager
""", shape="an employer about somebody who lives in a car")

K("landlord-about-tenant-in-prison", "other", "Accounts <accounts@harcourtlettings.example>", "14b Vine Street - tenant in custody", """
Good afternoon

Our tenant at 14b Vine Street, Mr Shaun Leckie DOB 09/09/1989, was sent to prison in October and the rent has stopped. Universal Credit tell us he will be released on 18 January. We have served notice and need the flat back, so he will be homeless when he comes out. Please advise who will be dealing with him and whether the council will cover the arrears.

Kind regards
Harcourt Lettings
""", shape="a letting agent about a tenant in prison")

K("own-need-from-work-address", "self_referral", "Louise Hadden <louise.hadden@fenwickdental.example>", "Notice to quit", """
Hello,

Sorry to email from work. I have been given a section 21 notice and have to be out by 12 December with my daughter who is 6. I have nowhere to go and can't afford the deposits. My date of birth is 21/02/1987 and my number is 07700 900226. Please can someone ring me after 5.

Louise Hadden
Practice Manager
Fenwick Dental
""", shape="about herself, from her work address")
