package parser

import "testing"

// TestWording reads what workers of surgeries, wards, schools, courts and
// approved premises say in a sentence of a letter. A value "-" asks for none.
func TestWording(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name string // the sentence
		want map[string]string
	}{
		// Who agreed: an office or a court agrees to something else.
		{"The Ministry of Justice has agreed to his conditional discharge and the planned date is 7 December 2026.", map[string]string{"consent.given": "-", "consent.date": "-"}},
		{"The panel agreed to the move on 2 March 2026.", map[string]string{"consent.given": "-"}},
		{"The court has agreed to a variation. He signed the consent form on 13 November 2026.", map[string]string{"consent.given": "true", "consent.method": "written", "consent.date": "2026-11-13"}},
		{"He has capacity and signed the consent form on 13 November 2026.", map[string]string{"consent.given": "true", "consent.method": "written", "consent.date": "2026-11-13"}},
		{"He is aware of this letter, has read it and signed the copy on file on 3 November 2026.", map[string]string{"consent.given": "true", "consent.method": "written", "consent.date": "2026-11-03"}},
		{"Jamie read this letter with me on 13 November 2026 and signed my copy.", map[string]string{"consent.given": "true", "consent.method": "written", "consent.date": "2026-11-13"}},
		{"He knows that I am writing and has given his agreement in writing (letter of 16 November 2026 held by me).", map[string]string{"consent.given": "true", "consent.method": "written", "consent.date": "2026-11-16"}},
		{"He has signed the copy of his licence.", map[string]string{"consent.given": "-"}},
		{"He told me in the cells he wants us to refer him to the council under the duty to refer.", map[string]string{"consent.given": "true", "consent.method": "oral"}},
		{"She wants you to refer her brother.", map[string]string{"consent.given": "-"}},
		// Fires in other words, and who set them.
		{"The hostel will not have him back because of a fire he set in his room in August.", map[string]string{"risk.arson": "true"}},
		{"He was moved after setting fire to his bedding.", map[string]string{"risk.arson": "true"}},
		{"He set a fire in the kitchen in 2019.", map[string]string{"risk.arson": "true"}},
		{"He is not a risk because there was never any arson.", map[string]string{"risk.arson": "false"}},
		{"He set fire to the pan by accident.", map[string]string{"risk.arson": "-"}},
		{"He lost the flat after a fire set by his neighbour.", map[string]string{"risk.arson": "-"}},
		{"There is no history of fire-setting.", map[string]string{"risk.arson": "false"}},
		// Where the person may not live, with why.
		{"He must not be placed on the Manton estate in Worksop because of an exclusion zone on his licence.", map[string]string{"risk.excluded_areas": "the Manton estate in Worksop"}},
		{"He should not be placed in the Stubbington area, where the victim lives.", map[string]string{"risk.excluded_areas": "the Stubbington area"}},
		{"He cannot be housed near the Marsh Farm estate.", map[string]string{"risk.excluded_areas": "the Marsh Farm estate"}},
		{"He must not be placed on a ground floor.", map[string]string{"risk.excluded_areas": "-"}},
		// What people call somebody.
		{"Everybody calls him Baz.", map[string]string{"person.known_as": "Baz"}},
		{"He answers to Jay.", map[string]string{"person.known_as": "Jay"}},
		{"Staff call him JB, which he likes.", map[string]string{"person.known_as": "JB"}},
		{"Everybody calls him a nuisance.", map[string]string{"person.known_as": "-"}},
		// Recall in a sentence.
		{"He has been recalled on a fixed term recall of 28 days and will be let out again on 17 November 2026 with no address.", map[string]string{"custody.status": "recall", "custody.release_date": "2026-11-17", "custody.release_type": "Fixed-term recall", "person.no_fixed_abode": "-"}},
		// A community sentence is no custody.
		{"She was sentenced today to a 12 months community order for shop theft.", map[string]string{"custody.status": "community_order", "custody.offence": "shop theft", "custody.sentence_length": "-"}},
		{"He is on a 12 month community order (theft from shop x4) made on 7 September 2026.", map[string]string{"custody.status": "community_order", "custody.offence": "theft from shop x4"}},
		{"He got an 18 month suspended sentence order for affray at Luton.", map[string]string{"custody.status": "community_order", "custody.offence": "affray"}},
		{"He received 30 months on 14 January 2025 for assault occasioning actual bodily harm.", map[string]string{"custody.sentence_length": "30 months", "custody.sentence_date": "2025-01-14", "custody.offence": "assault occasioning actual bodily harm"}},
		{"He was convicted of affray and received 30 months on 14 January 2025.", map[string]string{"custody.sentence_length": "30 months", "custody.sentence_date": "2025-01-14", "custody.offence": "affray"}},
		{"He was convicted of affray and got eight months on 3 June 2025.", map[string]string{"custody.sentence_length": "eight months", "custody.sentence_date": "2025-06-03"}},
		// Homes that are over.
		{"From 2006 to 2014 he was the tenant of 70 Westbury Gardens, Fareham PO16 9ZZ.", map[string]string{"person.last_settled_address": "70 Westbury Gardens, Fareham PO16 9ZZ", "person.address": "-"}},
		{"Before the recall he had a bedsit at 5b Huish Court, Yeovil BA20 0ZZ, which Abri took back in September.", map[string]string{"person.last_settled_address": "5b Huish Court, Yeovil BA20 0ZZ", "housing.landlord": "Abri"}},
		{"Her husband changed the locks at 60 Copthorne Drive, Shrewsbury.", map[string]string{"person.last_settled_address": "60 Copthorne Drive, Shrewsbury"}},
		{"They rent from a Mrs Potts through an agent.", map[string]string{"housing.landlord": "Mrs Potts"}},
		{"The almshouse is owned by Waveney Almshouse Trust.", map[string]string{"housing.landlord": "Waveney Almshouse Trust"}},
		// Nights outdoors.
		{"Since release he has slept in a shed on an allotment at the back of Penn Hill.", map[string]string{"rough_sleeping": "true", "homeless_status": "homeless"}},
		{"She was found asleep in a bus shelter last night.", map[string]string{"rough_sleeping": "true"}},
		{"He has been on the streets 9 nights since his wife changed the locks.", map[string]string{"rough_sleeping": "true", "homeless_status": "homeless"}},
		{"She has spent four nights in the bus station.", map[string]string{"rough_sleeping": "true"}},
		{"She is frightened of ending up in a B&B.", map[string]string{"housing.situation": "-"}},
		// Violence in plain words.
		{"Police have been told about her husband, she has old bruising and says he hits her.", map[string]string{"needs.domestic_abuse": "true"}},
		{"She fled her partner in September because he was hitting her.", map[string]string{"needs.domestic_abuse": "true"}},
		{"Her dog died when a car hit her.", map[string]string{"needs.domestic_abuse": "-"}},
		// Whose telephone.
		{"She has no working phone. She eats breakfast at the Ark most days and they'll find her - Bev, 07700 900288.", map[string]string{"person.phone": "-"}},
		{"If you want Jamie himself, the wing office on 01632 960233 will fetch him.", map[string]string{"person.phone": "-", "person.contact_via": "the wing office on 01632 960233"}},
		{"She identifies as White and Black Caribbean.", map[string]string{"person.ethnicity": "White and Black Caribbean"}},
		// A letter's own day.
		{"Date today 13/11/26.", map[string]string{"referral_date": "2026-11-13"}},
		{"Today's date is 13 November 2026.", map[string]string{"referral_date": "2026-11-13"}},
		{"Date of admission 13/11/26.", map[string]string{"referral_date": "-"}},
		// The council a mail is to be sent to.
		{"Can you send this to Redcar and Cleveland please.", map[string]string{"authority": "Redcar and Cleveland"}},
		// What nobody calls consent, and what sounds like it.
		{"He told me he's up for it.", map[string]string{"consent.given": "true"}},
		{"He would not sign anything but he did say yes to me contacting you.", map[string]string{"consent.given": "true", "consent.method": "oral"}},
		{"I write to you at her own request about a home.", map[string]string{"consent.given": "true"}},
		{"Asked on the ward if he agrees with this being sent, he did.", map[string]string{"consent.given": "true"}},
		{"She gave me a thumbs up for the referral.", map[string]string{"consent.given": "true"}},
		{"She has agreed in principle but wants to think about it, please don't act on this.", map[string]string{"consent.given": "-"}},
		{"He hasn't yet given consent.", map[string]string{"consent.given": "-"}},
		{"The third panel has said yes.", map[string]string{"consent.given": "-"}},
		{"He says its fine to refer him.", map[string]string{"consent.given": "true"}},
		{"I didn't get her consent in writing, only by word of mouth.", map[string]string{"consent.method": "oral"}},
		// What sounds like a lost home.
		{"She has lost her inhaler.", map[string]string{"reason": "-"}},
		{"He was charged with possession of a blade.", map[string]string{"reason": "-"}},
		{"The landlord is selling the house.", map[string]string{"reason": "The landlord is selling the house."}},
		// An office's telephone.
		{"Please contact the OMU and not the wing. 01632 960014", map[string]string{"person.phone": "-"}},
		{"He takes calls on the house line of the refuge, 01632 960361.", map[string]string{"person.phone": "-"}},
		{"He can be had on 07700 900119.", map[string]string{"person.phone": "07700 900119"}},
		// A prison without its title.
		{"He goes out on 7 December 2026 from Wandsworth.", map[string]string{"custody.prison": "HMP Wandsworth", "custody.release_date": "2026-12-07"}},
		// Where somebody is not to go.
		{"Please keep him out of Kempston.", map[string]string{"risk.excluded_areas": "Kempston"}},
		{"The whole of Stafford borough is off limits.", map[string]string{"risk.excluded_areas": "The whole of Stafford borough"}},
		{"He mustn't go back to Ramsey or Bury.", map[string]string{"risk.excluded_areas": "Ramsey or Bury"}},
		{"He may not enter HMP Hull as a visitor.", map[string]string{"risk.excluded_areas": "-"}},
		// How somebody is reached.
		{"He can be found at the soup kitchen, 6pm daily.", map[string]string{"person.contact_via": "at the soup kitchen, 6pm daily"}},
		{"Her niece Sandra, 07700 900340, has offered to pass messages on to her.", map[string]string{"person.contact_via": "Her niece Sandra, 07700 900340", "person.phone": "-"}},
		{"You'll get hold of him via Tara on 01632 960358.", map[string]string{"person.contact_via": "via Tara on 01632 960358", "person.phone": "-"}},
		{"Do not ring 01632 960678.", map[string]string{"person.phone": "-"}},
		{"Raymond's telephone is 01632 960519.", map[string]string{"person.phone": "-"}},
		// Days in words, and what happens on them.
		{"After the thirty-first of January 2027 he must go.", map[string]string{"homeless_date": "2027-01-31"}},
		{"16 December 2026 is the day it all stops.", map[string]string{"homeless_date": "2026-12-16"}},
		{"He is in HMP Hull and will leave on 5 February 2027.", map[string]string{"custody.release_date": "2027-02-05"}},
		// What ties somebody to a place.
		{"He has lived here all his life.", map[string]string{"local_connection.grounds": "residence"}},
		{"He works nights so has to stay within the city.", map[string]string{"local_connection.grounds": "employment"}},
		{"He wants to be close to his sister.", map[string]string{"local_connection.grounds": "family"}},
		{"He has no ties whatsoever with your district.", map[string]string{"local_connection.grounds": "none"}},
		{"She agreed to us referring her to East Suffolk Council.", map[string]string{"authority": "East Suffolk", "consent.given": "true"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			says(t, tt.name, tt.want)
		})
	}
}
