package parser

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestSeveral reads mails about several people: who is referred, with the date
// of birth, and what else is asked for, in the order of the keys.
func TestSeveral(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name string
		text string
		keys []string // beside name and date of birth
		want []string
	}{
		{"dates of birth in sentences of their own", "Could you open cases for the following? Amy Rudge is 19 and a care leaver. Her date of birth is 13/02/2007. She has to leave her lodgings on 5 December 2026. She has consented. Chelsea Pope, 20, date of birth 27/10/2006, is also leaving care. She agreed to this referral and her phone number is 07700 900654.", []string{"person.phone", "consent.given", "homeless_date"},
			[]string{"Amy Rudge|2007-02-13||true|2026-12-05", "Chelsea Pope|2006-10-27|07700 900654|true|"}},
		{"dates of birth by first names", "I am writing about Kyle and Jordan Massey. Kyle was born on 14 June 2007 and Jordan on 2 May 2008. They have to leave on 20 December 2026. Each of them is happy for me to refer him.", []string{"consent.given", "homeless_date"},
			[]string{"Kyle Massey|2007-06-14|true|2026-12-20", "Jordan Massey|2008-05-02|true|2026-12-20"}},
		{"a child's birth in a sentence of its own", "I would like to refer Amy Rudge, born 13/02/1997, who agreed to this. Her son lives with Carol Finch. He was born on 3/4/2020.", []string{"consent.given"},
			[]string{"Amy Rudge|1997-02-13|true"}},
		{"an officer for two of three", "I refer Dwayne Harris A4471EF born 12/05/1985, Imtiaz Khan A9920GH born 30/11/1990 and Patrick Neill A1123KL born 08/01/1972. All consent. COM for Harris and Khan is Jess Pryor (01632 960440). Neill has none yet.", []string{"lead.name", "lead.phone"},
			[]string{"Dwayne Harris|1985-05-12|Jess Pryor|01632 960440", "Imtiaz Khan|1990-11-30|Jess Pryor|01632 960440", "Patrick Neill|1972-01-08||"}},
		{"an officer for both", "I refer Dwayne Harris A4471EF born 12/05/1985 and Imtiaz Khan A9920GH born 30/11/1990. Both consent. COM for both: Jess Pryor, 01632 960440.", []string{"lead.name", "lead.phone"},
			[]string{"Dwayne Harris|1985-05-12|Jess Pryor|01632 960440", "Imtiaz Khan|1990-11-30|Jess Pryor|01632 960440"}},
		{"dates of birth further on", "Wayne Pilling comes out of Hewell on 8th December 2026 - dob 7/7/82, A1234CD - and he has nowhere to go, his ex won't have him back. Then there's Ashley Croft (A4321DC, 18/11/1999), same day, same prison. They've both said I can share their details.", []string{"person.prison_number", "custody.prison", "custody.release_date", "consent.given"},
			[]string{"Wayne Pilling|1982-07-07|A1234CD|HMP Hewell|2026-12-08|true", "Ashley Croft|1999-11-18|A4321DC|HMP Hewell|2026-12-08|true"}},
		{"ages before dates of birth", "Please accept this as notification for two customers.\n\nCustomer one is Derek Haynes who is 54 (10/01/1972). His section 21 expires 28 November 2026.\n\nCustomer two is Petra Novak who is 33 (22/05/1993). She is Czech and is homeless.\n\nConsent obtained from both.", []string{"person.nationality", "consent.given"},
			[]string{"Derek Haynes|1972-01-10||true", "Petra Novak|1993-05-22|Czech|true"}},
		{"a list below what it is", "Releases for your area next month who have told us they have no address:\n\n* Jason Mottram (A1212AB, DOB 3/3/90) - 7 Dec. COM T Bright.\n* Ryan Keogh (A3434CD, DOB 12/12/95) - 8 Dec. COM A Singh.\n* Mo Yusuf (A5656EF, DOB 1/10/87) - 10 Dec. Needs a Somali interpreter.\n\nAll three have signed the form.", []string{"person.prison_number", "person.language", "consent.given"},
			[]string{"Jason Mottram|1990-03-03|A1212AB||true", "Ryan Keogh|1995-12-12|A3434CD||true", "Mo Yusuf|1987-10-01|A5656EF|Somali|true"}},
		{"a mother with a date of birth further on", "I would like to refer Amy Rudge, born 13/02/1997, who agreed to this. She cannot stay with Carol Finch, her mother, dob 3/4/1970.", []string{"consent.given"},
			[]string{"Amy Rudge|1997-02-13|true"}},
		{"lettered, with titles", "I refer the following two siblings:\n\n(a) Miss Leah Grant, date of birth 17 September 2005; and\n(b) Mr Josh Grant, date of birth 2 December 2007.\n\nTheir mother, Mrs Carol Grant, with whom they have lived, has died. Josh has autism. Each has given written consent.", []string{"needs.mental_health", "consent.method"},
			[]string{"Leah Grant|2005-09-17||written", "Josh Grant|2007-12-02|Josh has autism|written"}},
		{"a birthday in brackets", "The two young men we discussed:\n\nTariq Aziz (known as Taz) turned 18 in March (09/03/2008). He has lost his place. Tariq's notice runs out on 27 November 2026. Consent form signed.\n\nJamal Okoro (15/07/2007) has to be out on 28 November 2026. Jamal has epilepsy. He has signed too.", []string{"person.known_as", "homeless_date", "consent.given"},
			[]string{"Tariq Aziz|2008-03-09|Taz|2026-11-27|true", "Jamal Okoro|2007-07-15||2026-11-28|true"}},
		{"one of the three without a date of birth", "We have three patients for you.\n\nEnid Sparrow, born 04/06/1948, has nowhere to go.\n\nGary Mould (07/09/1983) slept rough.\n\nPiotr Zielin came in on Sunday from a tent and we know no more yet. He is Polish.", []string{"person.nationality"},
			[]string{"Enid Sparrow|1948-06-04|", "Gary Mould|1983-09-07|", "Piotr Zielin||Polish"}},
		{"two, and a worker who begins a paragraph", "I refer two people.\n\nEnid Sparrow, born 04/06/1948, has nowhere to go.\n\nSally Prior, her care coordinator, visits on Mondays.\n\nGary Mould (07/09/1983) slept rough.", nil,
			[]string{"Enid Sparrow|1948-06-04", "Gary Mould|1983-09-07"}},
		{"a worker who tells the date of birth", "I would like to refer Mark Ellery, who agreed to this. Sally Prior, his care coordinator, confirms his dob is 12/03/1974. He is homeless.", []string{"consent.given"},
			[]string{"Mark Ellery|1974-03-12|true"}},
		{"what stands before the first and behind the last", "Duty to refer to Dorset Council for two chaps from HMP Guys Marsh please, first Virgil Lown, A2963NA, dob 10/10/1987, and second Hamish Pipkin, A3008NC, dob 4/8/1993, no fixed abode - both agreed to this in person yesterday. Lead for Lown is Saffron Key 07700 900140 and for Pipkin it is Aled Murr 07700 900141.", []string{"authority", "custody.prison", "consent.given", "lead.name", "lead.phone"},
			[]string{"Virgil Lown|1987-10-10|Dorset|HMP Guys Marsh|true|Saffron Key|07700 900140", "Hamish Pipkin|1993-08-04|Dorset|HMP Guys Marsh|true|Aled Murr|07700 900141"}},
		{"each one's officer in half a sentence", "I refer Wayne Pill, born 7/7/1982, A1234CD, and Ashley Croft, born 18/11/1999, A4321DC. Wayne's COM is Nicky Shaw and Ashley's is Dave Lunn.", []string{"lead.name"},
			[]string{"Wayne Pill|1982-07-07|Nicky Shaw", "Ashley Croft|1999-11-18|Dave Lunn"}},
		{"one referred last month with a number", "Thanks for your help with Lee Hobb (A3390QC), who I referred last month. I have another one, Monty Slade, A3812QD, born 26/06/1980. He consents.", []string{"person.prison_number"},
			[]string{"Monty Slade|1980-06-26|A3812QD"}},
		{"numbers in small letters", "duty to refer please for two. first is Kelvin Ough, a5512jp, born 1/10/1968. the other is Jamie Strud, a6094jr, born 23/2/2002.", []string{"person.prison_number"},
			[]string{"Kelvin Ough|1968-10-01|A5512JP", "Jamie Strud|2002-02-23|A6094JR"}},
		{"titles that count claimants", "Seen these two today, both said yes to being referred to Harlow Council.\n\nClaimant one - Ephraim Cost\n- dob 4 Feb 1984\n- 07700 900640\n\nClaimant two - Bridie Lon\n- dob 30 Nov 2003\n- 07700 900641", []string{"person.phone", "authority"},
			[]string{"Ephraim Cost|1984-02-04|07700 900640|Harlow", "Bridie Lon|2003-11-30|07700 900641|Harlow"}},
		{"the council that all want", "Four more from HMP Peterborough, all wanting Peterborough City Council:\n\n1) Marlon Vick - A2207GD - 19.09.1990\n2) Bradley Jex - A6618GE - 02.04.2001", []string{"authority"},
			[]string{"Marlon Vick|1990-09-19|Peterborough", "Bradley Jex|2001-04-02|Peterborough"}},
		{"a council that somebody rents from", "I refer Marlon Vick, born 19.09.1990, who was evicted by Harlow Council. He was at Peterborough City Council's hostel.", []string{"authority"},
			[]string{"Marlon Vick|1990-09-19|"}},
		{"an organisation as the lead", "I refer Daniel Orr, born 28/02/1990, and Priya Sub, born 17/10/1995. The named lead for both is the Veterans Housing Link, Marguerite Toll, m.toll@vethousing.example.", []string{"lead.name", "lead.email"},
			[]string{"Daniel Orr|1990-02-28|Marguerite Toll|m.toll@vethousing.example", "Priya Sub|1995-10-17|Marguerite Toll|m.toll@vethousing.example"}},
		{"two of three below their rows", "DTR list from HMP Wayland for Breckland Council.\n\nName                  Number    DOB          Release      Consent\nDesmond Utter         A1180KT   13/07/1973   27/11/2026   Yes\nCallum Fresh          A4029KV   29/01/1999   04/12/2026   Yes\nRuben Sack            A5575KV   06/06/1985   11/12/2026   No\n\nMr Utter and Mr Fresh are NFA. Mr Sack will not give his consent. Nothing further on file.", []string{"person.no_fixed_abode", "consent.given"},
			[]string{"Desmond Utter|1973-07-13|true|true", "Callum Fresh|1999-01-29|true|true", "Ruben Sack|1985-06-06||false"}},
		{"a group whose numbers are told by turns", "Lorraine Dyer (04.05.1970) and her son Callum Dyer (06.07.2004) have to leave by 1 December 2026. They asked to be referred separately. Lorraine's number is 07700 900130 and Callum's is 07700 900131. Lorraine has arthritis. Callum is autistic. Both signed consent forms.", []string{"person.phone", "needs.physical_health", "needs.mental_health"},
			[]string{"Lorraine Dyer|1970-05-04|07700 900130|Lorraine has arthritis|", "Callum Dyer|2004-07-06|07700 900131||Callum is autistic"}},
		{"a form, and somebody told of below it", "Name: Jodie Kane\nDOB: 12/04/1991\nNOMIS: A3456BC\nRelease: 04/12/2026 from HMP Styal\nSituation: was at her mum's in Stockport\nConsent: signed 09/11/26\n\nI'd also like to refer Maria Sutter, born 30/08/1987, A6543CB, who goes out on 07/12/2026. She lost her tenancy in Salford in 2024. She signed the same day.", []string{"person.prison_number", "custody.release_date"},
			[]string{"Jodie Kane|1991-04-12|A3456BC|2026-12-04", "Maria Sutter|1987-08-30|A6543CB|2026-12-07"}},
		{"a form, and somebody referred before", "Name: Jodie Kane\nDOB: 12/04/1991\nNOMIS: A3456BC\nRelease: 04/12/2026 from HMP Styal\nSituation: was at her mum's in Stockport\nConsent: signed 09/11/26\n\nHer co-defendant is also known to you: Maria Sutter, born 30/08/1987, A6543CB. I referred Lisa Moss, born 3/4/1980, last week.", []string{"person.prison_number"},
			[]string{"Jodie Kane|1991-04-12|A3456BC"}},
		{"consent from each", "Duty to refer for two of mine. Verbal consent from each of them, taken by phone on 15 October 2026.\n\n1. Dominic Harrow. CRN X514880. Born 23/05/1983. RoSH high.\n\n2. Folarin Oyel. CRN X260417. Born 08/10/1991. RoSH medium.", []string{"consent.given", "consent.method", "consent.date"},
			[]string{"Dominic Harrow|1983-05-23|true|oral|2026-10-15", "Folarin Oyel|1991-10-08|true|oral|2026-10-15"}},
		{"a daughter who is next of kin", "I would like to refer Joan Adley-Barr, born 12/08/1961, who agreed to this. Husband deceased. Daughter and next of kin is Ivy Barr (born 1990), Bristol, 07700 900337. She was in a flat and cannot go back.", []string{"consent.given"},
			[]string{"Joan Adley-Barr|1961-08-12|true"}},
		{"next of kin with a date of birth", "I would like to refer Joan Adley, born 12/08/1961, who agreed to this. Next of kin: Ivy Barr, 03/04/1990, 07700 900337. Joan is in a hostel until Friday.", []string{"consent.given"},
			[]string{"Joan Adley|1961-08-12|true"}},
		{"two, of whom one is next of kin to the other", "I would like to refer Joan Adley, born 12/08/1961, and Ivy Barr, born 03/04/1990. Both agreed to this. Ivy is next of kin.", []string{"consent.given"},
			[]string{"Joan Adley|1961-08-12|true", "Ivy Barr|1990-04-03|true"}},
		{"brothers in brackets", "Two brothers, Amir Daud (01/01/2003) and Samir Daud (05/06/2005), are homeless from 25/11/2026. Amir's phone: 07700 900601, Samir's: 07700 900602. Consent from both received. I make this duty to refer for them.", []string{"person.phone", "consent.given", "homeless_date"},
			[]string{"Amir Daud|2003-01-01|07700 900601|true|2026-11-25", "Samir Daud|2005-06-05|07700 900602|true|2026-11-25"}},
		{"twins under one surname", "This is a duty to refer for twins Amy and Beth Cole (both 3/4/2008) who leave our care on 12 December 2026. Amy can be reached on 07700 900611 and Beth on 07700 900612.", []string{"person.phone"},
			[]string{"Amy Cole|2008-04-03|07700 900611", "Beth Cole|2008-04-03|07700 900612"}},
		{"respectively", "Duty to refer: Ryan Oakes and Dale Mutch, dob 11/01/1990 and 22/08/1985 respectively (A3345CC and A9087DE), will be released from HMP Highpoint on 01/12/2026. Both consent.", []string{"person.prison_number", "custody.prison", "custody.release_date"},
			[]string{"Ryan Oakes|1990-01-11|A3345CC|HMP Highpoint|2026-12-01", "Dale Mutch|1985-08-22|A9087DE|HMP Highpoint|2026-12-01"}},
		{"two in one sentence", "I'd like to refer Darren Pell (DOB 14/02/1989, CRN X771234) and Sean Marlow (DOB 02/11/1993, CRN X775678). They have each signed a consent form.", []string{"person.crn", "consent.method"},
			[]string{"Darren Pell|1989-02-14|X771234|written", "Sean Marlow|1993-11-02|X775678|written"}},
		{"a son who agreed for himself", "I am referring Albert Finch, born 12 May 1955, and his son Neil Finch, born 30 August 1984, who have to leave on 1 December 2026. Each has given verbal consent to this referral.", []string{"consent.method", "homeless_date"},
			[]string{"Albert Finch|1955-05-12|oral|2026-12-01", "Neil Finch|1984-08-30|oral|2026-12-01"}},
		{"also his girlfriend", "I want to make a duty to refer for Jordan Tapp, 18 (dob 21/3/2008). Jordan agreed to this referral.\n\nI also need to refer his girlfriend Keeley Strand, dob 2/2/2008. Keeley agreed to the referral too. She is pregnant.", []string{"consent.given", "person.pregnant"},
			[]string{"Jordan Tapp|2008-03-21|true|", "Keeley Strand|2008-02-02|true|true"}},
		{"numbered patients", "Duty to refer.\nPatient 1: Jean Rudd; dob 02/02/1950; tel 07700 900701; consents to referral\nPatient 2: Derek Lyle; dob 06/07/1962; tel 07700 900702; consents to referral", []string{"person.phone", "consent.given"},
			[]string{"Jean Rudd|1950-02-02|07700 900701|true", "Derek Lyle|1962-07-06|07700 900702|true"}},
		{"a line each below a line for all", "Duty to refer.\n\nThis week's names, all at HMP Elmley and all have signed consent:\n\nA1000AB Terence Dowd 01/02/1977 rel 24/11/26\nA1001AC Wayne Ferris 05/06/1983 rel 25/11/26", []string{"custody.prison", "custody.release_date", "consent.given"},
			[]string{"Terence Dowd|1977-02-01|HMP Elmley|2026-11-24|true", "Wayne Ferris|1983-06-05|HMP Elmley|2026-11-25|true"}},
		{"the last sentence is for both", "Referral 1\nName: Martin Eddow\nDate of birth: 05/05/1982\nPrison number: A2210CV\n\nReferral 2\nName: Craig Sowerby\nDate of birth: 17/09/1993\nPrison number: A6671DP\n\nBoth are at HMP/YOI Chelmsford.", []string{"custody.prison"},
			[]string{"Martin Eddow|1982-05-05|HMP Chelmsford", "Craig Sowerby|1993-09-17|HMP Chelmsford"}},
		{"a numbered block for each, without labels", "Hi, two for you from this week's board. Both consent in writing.\n\n1) Alan Doe (dob 02/10/1975) A1234BC HMP Leicester\nRelease 03/12/2026\nCOM Ann Poe 01632 960851\nAsthma.\n\n2) Omar Roe (dob 15/03/1999) A5234BD HMP Leicester\nRelease 10/12/2026\nCOM Joe Moe 01632 960852\n\nSam Foe\nPre-release team\n01632 960844", []string{"custody.release_date", "lead.name", "lead.phone", "consent.method", "referrer.name"},
			[]string{"Alan Doe|1975-10-02|2026-12-03|Ann Poe|01632 960851|written|Sam Foe", "Omar Roe|1999-03-15|2026-12-10|Joe Moe|01632 960852|written|Sam Foe"}},
		{"a title that counts each", "Duty to refer, both have signed the consent form.\n\nRESIDENT 1\nAlan Doe - born 02/10/1975\nCRN E704118\nMob 07700 900439\n\nRESIDENT 2\nOmar Roe, known in here as Ozzy - born 15/03/1999\nCRN E811530\nMob 07700 900440\n\nIf you need to see either of them we can book a room.\n\nSam Foe\nKeyworker", []string{"person.crn", "person.phone", "person.known_as", "consent.given"},
			[]string{"Alan Doe|1975-10-02|E704118|07700 900439||true", "Omar Roe|1999-03-15|E811530|07700 900440|Ozzy|true"}},
		{"a family with dates of birth is one", "Duty to refer for Jane Doe, dob 1/2/1990, CRN E704118, who must leave on 3 December 2026. She consents to this referral.\n\nLiving with her:\nTom Doe 3/4/2015\nhis school is Oak Lane\nAmy Doe 5/6/2018\nat nursery\n\nSam Foe\nKeyworker", []string{"homeless_date"},
			[]string{"Jane Doe|1990-02-01|2026-12-03"}},
		{"a partner under a title is not referred", "Duty to refer, he consents.\n\nClient\nName: Al Doe, dob 12/10/1981\nCRN: E704118\nPhone: 07700 900439\n\nPartner's details\nName: Jo Roe, dob 1/5/1984\nPhone: 07700 900440\nlives in Ely\n\nSam Foe\nKeyworker", []string{"person.crn", "person.phone"},
			[]string{"Al Doe|1981-10-12|E704118|07700 900439"}},
		{"each is told of below the name", "Duty to refer.\n\nName: Martin Eddow\nDate of birth: 05/05/1982\nPrison number: A2210CV\n\nHe will be released on 8 December 2026. He has signed a consent form.\n\nName: Craig Sowerby\nDate of birth: 17/09/1993\nPrison number: A6671DP\n\nHe will be released on 9 December 2026. He agreed verbally to this referral.", []string{"custody.release_date", "consent.method"},
			[]string{"Martin Eddow|1982-05-05|2026-12-08|written", "Craig Sowerby|1993-09-17|2026-12-09|oral"}},
		{"the same officer", "I refer Gavin Hope, 03/02/1984, CRN X550101. He has signed a consent form. His COM is Lyn Farrow.\n\nThe second is Ivor Jennings, 19/10/1979, CRN X550102. He has signed too. Same COM.", []string{"lead.name", "consent.given"},
			[]string{"Gavin Hope|1984-02-03|Lyn Farrow|true", "Ivor Jennings|1979-10-19|Lyn Farrow|true"}},

		{"as above", "Client 1\nName: Shaun Ibbot\nDOB: 04/02/1986\nCRN: X330011\nPrison: HMP Bedford\nRelease date: 11/12/2026\nConsent: Yes, verbal\nProbation practitioner: Wendy Lisle, 07700 900651\n\nClient 2\nName: Omar Kassim\nDOB: 09/09/1999\nCRN: X330012\nPrison: as above\nRelease date: ditto\nConsent: as above\nProbation practitioner: as above", []string{"custody.prison", "custody.release_date", "consent.given", "lead.name"},
			[]string{"Shaun Ibbot|1986-02-04|HMP Bedford|2026-12-11|true|Wendy Lisle", "Omar Kassim|1999-09-09|HMP Bedford|2026-12-11|true|Wendy Lisle"}},
		{"what is common stands before", "Prison: HMP Hewell\nConsent: both signed the consent form on 09/11/2026\n\n1) Name: Paul Denham\nDOB: 10/10/1980\nNOMS: A4001AA\nRelease date: 04/12/2026\n\n2) Name: Lewis Farr\nDOB: 11/11/1991\nNOMS: A4002BB\nRelease date: 07/12/2026", []string{"custody.prison", "custody.release_date", "consent.date"},
			[]string{"Paul Denham|1980-10-10|HMP Hewell|2026-12-04|2026-11-09", "Lewis Farr|1991-11-11|HMP Hewell|2026-12-07|2026-11-09"}},

		{"one and her children", "I am making a duty to refer for Hannah Voss (DOB 07/07/1991) and her two children Mia Voss (02/03/2016) and Leo Voss (04/05/2019). Both children are well. Hannah consents.", nil, []string{"Hannah Voss|1991-07-07"}},
		{"husband and wife", "Duty to Refer: Mr Patrick Devane (12.04.1945) and Mrs Eileen Devane (29.09.1947). Both agreed verbally to this referral.", nil, []string{"Patrick Devane|1945-04-12"}},
		{"one and a co-defendant", "Duty to refer for Mark Tolland, DOB 15/05/1992, A8100DA. He must not be housed near his co-defendant Steven Grice (DOB 16/06/1993, A8101DB), who is also released in December.", nil, []string{"Mark Tolland|1992-05-15"}},
		{"one who has fled", "I refer Gemma Rust, DOB 12/09/1988, who has fled her ex-partner Dean Holt (DOB 03/03/1985). Dean Holt is on bail.", nil, []string{"Gemma Rust|1988-09-12"}},
		{"a name as a title above each paragraph", "Two more for you, both at HMP Leeds.\n\nMarcus Whitlam\n\nDOB 14/02/1989, prison number A3341EK. He has signed the consent form.\n\nTyrone Eddowes\n\nDOB 21/10/1996, prison number A7810FD. He has nowhere to go.\n\nAny problems give me a shout.", []string{"person.prison_number"}, []string{"Marcus Whitlam|1989-02-14|A3341EK", "Tyrone Eddowes|1996-10-21|A7810FD"}},
		{"born in May, and days without a year", "Mr TURNER, Alan (d.o.b. 23 May 1961, A1102AK) will be released on 16 December 2026.\n\nMr MADDOCKS, Kevin (d.o.b. 3 March 1970, A2203BL) is out 23rd Dec.", []string{"custody.release_date"}, []string{"Alan Turner|1961-05-23|2026-12-16", "Kevin Maddocks|1970-03-03|2026-12-23"}},
		{"a request put as a question", "Would you be able to help one of our inpatients on Larch Ward, Tamsin Hale? She was born on 16 July 1993 and will be homeless.", nil, []string{"Tamsin Hale|1993-07-16"}},
		{"my young person by an abbreviation", "My YP Jade Cole (12/03/2006) has to leave her placement and will be homeless.", nil, []string{"Jade Cole|2006-03-12"}},
		{"one, and one of last week", "Please see duty to refer below. I sent one for Karl Benn last week (DOB 01/01/1990, A1212BB).\n\nJohn Amos, DOB 02/02/1982, A3434CC, HMP Norwich.", []string{"person.prison_number"}, []string{"John Amos|1982-02-02|A3434CC"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			raw := "From: Bev Marsh <bev.marsh@org.example>\nTo: dtr@housing.example\nSubject: Duty to refer\nDate: Mon, 16 Nov 2026 10:12:00 +0000\nMessage-ID: <a@org.example>\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\nDear Housing\n\n" + tt.text + "\n\nRegards\nBev Marsh\nHousing link worker\n"
			var got []string
			for _, r := range Parse([]byte(raw)).Referrals {
				line := []string{r.Person.Name, r.Person.DateOfBirth}
				for _, k := range tt.keys {
					line = append(line, fieldText(&r, k))
				}
				got = append(got, strings.Join(line, "|"))
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("people (-want +got):\n%s", diff)
			}
		})
	}
}

// fieldText is a field of a referral as text, "" where it is absent.
func fieldText(r *Referral, key string) string {
	switch v := r.field(key).(type) {
	case *string:
		return *v
	case **bool:
		switch {
		case *v == nil:
			return ""
		case **v:
			return "true"
		}
		return "false"
	}
	return ""
}
