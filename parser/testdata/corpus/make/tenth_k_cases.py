"""What officers write about a case that is known, and what refers in forms of their own. Needs tenth_k_lib.py."""
import io

from tenth_k_lib import DOCX, K, MIX, PNG, ROWS, T

COM = "Sunita Gill <sunita.gill@probation-eoe.example>"
OMU = "OMU Wayland <omu.wayland@justice.gov.uk.example>"
WARD = "Beth Carrow <beth.carrow@nhs-trust.example>"

K("chaser-automatic-mail-only", "chaser", COM, "John Ibekwe", """
Hi, could someone ring me about John Ibekwe please (X418832). I sent the form over on 3 November and all I've had back is the automatic email. He is out on Friday.

Sunita Gill
Probation Officer
01632 960411
""", shape="asks to be rung about a form sent before", review=True)

K("chaser-bumping", "chaser update", WARD, "RE: DTR - patient on Saxon Ward", """
Just bumping this to the top of your inbox! Discharge is now being talked about for Monday and we don't know who is picking this up your end.

Beth Carrow
Discharge Coordinator

From: Beth Carrow
Sent: 11 November 2026 14:02
To: Housing Options
Subject: DTR - patient on Saxon Ward

Please see attached duty to refer for our patient.
""", extra="In-Reply-To: <older-1@nhs-trust.example>\n", shape="bumped, over the first mail", review=True)

K("chaser-who-has-this-one", "chaser", COM, "DTR-CHE-K7M4-QXT8", """
Morning - who's got this one? Six working days and the client's in a tent.
""", shape="one line with the reference", review=True)

K("chaser-list-of-outcomes", "chaser", OMU, "Outcomes please", """
Dear all

Please can you let us have the outcome for the following DTRs which have gone in over the past month:

Adeyemi A4471CK - sent 12/10
Brough A8823EF - sent 19/10
Castledine A1190GH - sent 2/11

We need these for the board on Tuesday.

Offender Management Unit
HMP Wayland
""", shape="a prison asks for outcomes of three", review=True)

K("chaser-duty-worker-never-called", "chaser", COM, "Re: Ms L. Farrant", """
Your duty worker told me on 5/11 that someone would ring Lorna within a couple of days about the referral. No one has. She's been sofa surfing since. Can this be sorted today please, otherwise I'll have to take it up with your manager.

Sunita Gill, PO
""", shape="a promise that was not kept", review=True)

K("withdrawal-changed-his-mind", "withdrawal", COM, "Kyle Denholm - DOB 02/02/1998", """
Hi

Kyle has changed his mind and doesn't want his details passed to the council any more. Please delete the form I sent you last week.

Thanks
Sunita
""", shape="the person has changed his mind", review=True)

K("withdrawal-place-found", "withdrawal update", COM, "FW: Referral for Mr Ben Oakes", """
No need to do anything more on Ben, his dad's now agreed he can go there for good so we won't be needing housing from you.

S
""", shape="accommodation was found", review=True)

K("contact-change-taking-over", "contact_change", "Nkem Obi <nkem.obi@probation-eoe.example>", "Dale Purkiss X220914", """
Hello, I've picked up Dale's case from Sunita Gill who has gone on secondment, so anything about his housing should come to me now please.

Nkem Obi
Probation Practitioner
01632 960418
""", shape="a practitioner who picked up a case", review=True)

K("evidence-id-and-statements", "evidence other", COM, "Proofs for Ben Oakes", MIX(T("""
Hi Kim

Proofs for Ben attached - birth certificate and UC statement, as you asked on the phone this morning. The tenancy agreement will follow when his mum finds it.

Sunita
"""), DOCX("UC statement.docx", lambda d: d.add_paragraph("Universal Credit statement. Your payment for this assessment period is 368.74"))), shape="proofs that were asked for", review=True)

K("other-thanks-for-receipt", "other auto_reply", COM, "RE: We have received your referral DTR-CHE-K7M4-QXT8", """
Thanks, that's great. Have a good weekend.

Sunita
""", extra="In-Reply-To: <ack-3@council.example>\n", shape="thanks for the receipt")

K("mappa-panel-date-change", "mappa", "Kerry Voss <kerry.voss@probation-eoe.example>", "MAPP panel 10 December - new time", """
Dear panel members

The L2 MAPP panel on 10 December will now start at 9.30. Three cases for your area. Could housing confirm who's attending?

Kerry
Public Protection Administrator
""", shape="a panel at another time", review=True)

K("police-whereabouts", "information_request", "Sgt Tony Lockyer <tony.lockyer@police.example>", "Enquiry - Jordan Meek 15/03/1995", """
Good afternoon

We are trying to trace the above named who is wanted on warrant. I understand he may have presented to you as homeless. Could you tell me whether he has been placed and the address? I can supply a DP9 if you need one.

Tony Lockyer
PS 1182
""", shape="police ask where somebody is", review=True)

K("police-missing-person", "information_request", "Missing Persons Unit <mpu@police.example>", "Missing person - any contact?", """
Hello, Leanne Crisp (DOB 20/08/2001) has been reported missing and is considered high risk. She was sofa surfing and may try to present to housing. Please advise if you have had any contact with her since 12 November, and what number you hold for her.

DC 4417 Hurrell
""", shape="a missing person", review=True)

K("auto-prison-mailbox", "auto_reply", OMU, "Your email to OMU Wayland", """
Your email has reached the Offender Management Unit at HMP Wayland. We get around 200 emails a day and answer in date order. Please don't send chasers. Sentence calculation queries should go to the custody office.
""", shape="a prison mailbox's own answer")

K("portal-message-waiting-to-be-read", "other bulk", "noreply@homeportal.example", "You have 3 referrals awaiting action", """
You have 3 referrals awaiting action for more than 5 days. Please log in and update their status. You are receiving this because you are the team administrator.
""", shape="a portal's reminder")

K("colleague-passes-a-referral-on", "referral", "Leah Bright <leah.bright@council.example>", "FW: Homeless referral - Andre Simmonds", """
Think this one's for you, it came to council tax!

Leah

From: Owen Marsh <owen.marsh@probation-eoe.example>
Sent: 18 November 2026 16:40
To: Council Tax <counciltax@council.example>
Subject: Homeless referral - Andre Simmonds

Good afternoon

Please accept this as a duty to refer for Andre Simmonds, DOB 06/07/1990, CRN X509812. He is being evicted from his supported lodgings on 30 November and has nowhere to move on to. He has consented to the referral and can be reached on 07700 900455.

Owen Marsh
Probation Officer
01632 960432
""", shape="a referral passed on by a colleague", format="text", writer="the mail itself", want="""
person.name = Andre Simmonds
person.date_of_birth = 1990-07-06
person.crn = X509812
person.phone = 07700 900455
consent.given = true
referrer.name = Owen Marsh
referrer.role = Probation Officer
referrer.phone = 01632 960432
referrer.email = owen.marsh@probation-eoe.example
agency = probation
homeless_date = 2026-11-30
homeless_status = threatened
""", lenient="housing.situation housing.loss_reason reason unmapped referrer.organisation")

K("attached-but-forgotten", "referral other", OMU, "Duty to Refer - A5521DK", """
Good afternoon,

Please see attached DTR for the above named who is due for release on 18 December.

Kind regards

Case Administrator
OMU, HMP Wayland
""", shape="the attachment was forgotten", review=True, format="text", writer="the mail itself", want="""
person.prison_number = A5521DK
custody.release_date = 2026-12-18
custody.prison = HMP Wayland
agency = prison
""", lenient="referrer.team referrer.role referrer.organisation referrer.name")

K("picture-in-word-file", "referral", WARD, "Duty to refer", MIX(T("""
Hi, DTR form attached for one of our patients, she is happy to be referred.

Beth Carrow
Discharge Coordinator, Saxon Ward
"""), DOCX("DTR.docx", lambda d: d.add_picture(io.BytesIO(PNG())))), shape="a Word file with nothing but a picture of the form", review=True, format="docx", want="""
referrer.name = Beth Carrow
referrer.role = Discharge Coordinator
consent.given = true
agency = hospital
""", lenient="referrer.team referrer.organisation person.contact_via")

K("survivor-and-perpetrator-columns", "referral", "Ife Balogun <ife.balogun@childrens-services.example>", "Referral", MIX(T("""
Hi, please see attached.

Ife Balogun
Social Worker, Children's Services
01632 960871
"""), DOCX("form.docx", lambda d: (d.add_heading("High risk domestic abuse - safe accommodation", 1), d.add_paragraph("Referred by: Ife Balogun, Social Worker, Children's Services"), ROWS(d, [
    ("", "Survivor", "Alleged perpetrator"), ("Name", "Shanice Rowley", "Curtis Rowley"), ("Date of birth", "11/04/1993", "02/09/1988"),
    ("Address", "22 Tern Close", "22 Tern Close"), ("Safe telephone", "07700 900790", ""), ("Employed", "No", "Yes")], 3),
    d.add_paragraph("What does the survivor want? To leave the home with her baby and not go back; needs somewhere safe from Friday."),
    d.add_paragraph("Agrees to this being shared with the council: Yes")))), shape="columns for the survivor and the alleged perpetrator", format="docx", want="""
referrer.name = Ife Balogun
referrer.role = Social Worker
referrer.organisation = Children's Services
referrer.phone = 01632 960871
agency = social_services
person.name = Shanice Rowley
person.date_of_birth = 1993-04-11
person.address = 22 Tern Close
person.phone = 07700 900790
consent.given = true
needs.domestic_abuse = true
""", lenient="reason housing.situation housing.loss_reason referrer.team referrer.organisation unmapped homeless_date homeless_status")

K("survivor-columns-in-mail", "referral", "Rowan Teal <rowan.teal@nhs-trust.example>", "Safe accommodation needed", """
Victim: Tanya Ellwood, 09/10/1987, 07700 900133
Perpetrator: Steven Ellwood, 30/01/1980 (husband)
Children: one, aged 4

Attended A&E last night with injuries to face and arms. Cannot return to the address. MARAC referral done. Tanya is staying with a colleague until Monday only. She is happy for housing to be told and for you to call her between 10 and 2.

Rowan Teal
Emergency Department IDVA
01632 960344
""", shape="a hospital's note on a victim who cannot go home", format="text", writer="the mail itself", want="""
person.name = Tanya Ellwood
person.date_of_birth = 1987-10-09
person.phone = 07700 900133
referrer.name = Rowan Teal
referrer.role = Emergency Department IDVA
referrer.phone = 01632 960344
consent.given = true
needs.domestic_abuse = true
""", lenient="agency housing.situation reason household homeless_date other_professionals risk.summary unmapped referrer.role homeless_status person.contact_via referrer.team")

K("service-leaver-note", "referral", "Capt Helen Strudwick <helen.strudwick@mod.gov.uk.example>", "Service leaver - Cpl D Hallam", """
Sir/Madam,

1. The above named Service leaver, Cpl Dean HALLAM, born 17 Feb 92, is to be discharged on medical grounds. Discharge date 18 Jan 27.
2. He must vacate Service Family Accommodation (4 Dunkirk Road) by that date and has no onward housing. Wife and two children.
3. He has been briefed and agrees to his details being passed. Contact: 07700 900288.

H Strudwick
Capt
Unit Welfare Officer
01632 960700
""", shape="an armed forces resettlement note", format="text", writer="the mail itself", want="""
person.name = Dean Hallam
person.date_of_birth = 1992-02-17
person.phone = 07700 900288
person.address = 4 Dunkirk Road
consent.given = true
agency = armed_forces
referrer.name = H Strudwick
referrer.role = Unit Welfare Officer
referrer.phone = 01632 960700
""", lenient="person.armed_forces homeless_date homeless_status reason housing.situation housing.loss_reason household unmapped person.name referrer.name needs.physical_health")

K("service-leaver-form", "referral", "Resettlement <resettlement@army.mod.uk.example>", "Resettlement advice - housing", MIX(T("""
Form attached for action. Member is content for this to be sent.

Resettlement Information Staff
"""), DOCX("J4 housing.docx", lambda d: (d.add_heading("SERVICE LEAVER HOUSING NOTIFICATION", 1), ROWS(d, [
    ("Service number", "30114482"), ("Rank and name", "Pte Aaron Twist"), ("D.O.B.", "23 Sep 2002"), ("Unit", "2 LOGISTIC"), ("Discharge date", "31 Dec 26"), ("Reason for discharge", "Services no longer required"),
    ("Address on leaving", "None - single living accommodation ends on discharge"), ("Mobile", "07700 900664"), ("Completed by", "Sgt M. Ainge, Resettlement NCO"), ("Tel", "01632 960559")])))),
  shape="a form of the armed forces' resettlement", format="docx", want="""
person.name = Aaron Twist
person.date_of_birth = 2002-09-23
person.phone = 07700 900664
agency = armed_forces
referrer.name = M. Ainge
referrer.role = Resettlement NCO
referrer.phone = 01632 960559
consent.given = true
""", lenient="person.armed_forces reason housing.loss_reason housing.situation homeless_date unmapped consent.given referrer.name referrer.team person.no_fixed_abode")

K("ward-note-terse", "referral", WARD, "MFFD Thurs - NFA", """
Pt Keith Lomas 14/2/61 Saxon Ward, MFFD Thurs. Was in a caravan, burnt down, no f/u address. Agreeable to housing. Can you ring ward 01632 960343 ask for me.

Beth, discharge coord
""", shape="a ward's terse note", format="text", writer="the mail itself", want="""
person.name = Keith Lomas
person.date_of_birth = 1961-02-14
consent.given = true
agency = hospital
referrer.phone = 01632 960343
""", lenient="referrer.name referrer.role person.phone housing.situation housing.loss_reason reason person.contact_via person.no_fixed_abode rough_sleeping homeless_status referrer.team person.address unmapped referrer.phone")

K("prison-asks-which-council", "other", "Steph Lowther <steph.lowther@justice.gov.uk.example>", "quick q", """
Hi, if someone was living in Witham but sentenced at Ipswich and wants to come to you on release, do we DTR you or Braintree? Not got a name yet, just asking for the new starters.

Steph
""", shape="asks which council to refer to")

K("recruiter-with-cvs", "bulk", "Lucy Tamm <lucy@primepublicstaff.example>", "Homelessness Prevention Officers available now", """
Hi there

I have three experienced Homelessness Prevention Officers available immediately, all with Duty to Refer and prison release experience. Rates from £24 per hour. CVs attached on request - shall I give you a call tomorrow?

Lucy Tamm
Senior Consultant
""", shape="a recruiter")
