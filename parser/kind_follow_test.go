package parser

import (
	"strings"
	"testing"
)

// TestKindsOfFollowUps: what professionals write around a referral, by a name and a
// number, and what only looks like one.
func TestKindsOfFollowUps(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name, subject, text string
		kind                Kind
	}{
		{"the subject alone calls it so", "DTR - Lewis Tarn", "Lewis Tarn, age 34, is before the magistrates on 30 November. His mum says he can't come home and he's NFA. He's fine with me sending this.", KindReferral},
		{"if not, take this as one", "DTR", "Could you tell me if you've had a duty to refer for Moss Raine, DOB 01/03/1985, HMP Chelmsford, release 02/12/2026? If not please take this as one, he consents, he's NFA.", KindReferral},
		{"after an older one", "DTR", "Duty to refer for Jack Orrin, born 10/10/2003. The last DTR sent on 01/06/2026 was closed as he went back to custody. He is out on 04/12/2026 from HMP Wayland with nowhere to go, hence this referral.", KindReferral},
		{"another date", "Release date change", "Marlon Gray X301177 - his release is no longer 18/12/26, it's now going to be 8/1/27. Please amend.", KindUpdate},
		{"another officer", "Marlon Gray X301177", "Hello, I've taken over as Marlon's probation officer from Ian Marsh. Can you direct all correspondence to me please.", KindContactChange},
		{"a withdrawal that does not hold", "Re: Duty to Refer DTR-BAS-AY60-MJWH", "Our withdrawal of this referral last week was sent in error, please keep it open. He still needs a home.", KindUpdate},
		{"asks who has it", "Marlon Gray", "Can you tell me if he's been allocated a housing officer yet? The referral went in on 2/11.", KindChaser},
		{"another scheme's referral went in too", "DTR - M Gray", "Duty to refer for Marlon Gray, born 03/04/1990, out of HMP Wayland on 04/12/2026 with nowhere to go. CAS3 referral has gone in too. He consents. Kit Lane is taking over from me.", KindReferral},
		{"an answer", "Re: Your referral - Aaron Kell", "Yes he does have a local connection - he worked at the dock 2019-2024. His new mobile is 07700 903009.\n\n> Can you tell us if he has any local connection?", KindEvidence},
		{"papers of a conference", "MARAC agenda 10 December", "Please find the agenda. Research due by 5/12. Case 4: Chantal Brooke dob 30/09/2001, perpetrator to be released from HMP Chelmsford 4/12/26 NFA.", KindOther},
		{"a referral that mentions the conference", "Duty to refer", "Please accept this duty to refer for Chantal Brooke, dob 30/09/2001. She fled her husband, has nowhere to go and consents to this referral. Her case was heard at MARAC, minutes to follow.", KindReferral},
		{"a tenant who asks", "My repair", "Could you tell me if you've had my form about the boiler? My son's number is X301177 on your letter. If not please ring me.", KindOther},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			head := strings.Replace(heardHead, "Subject: duty to refer", "Subject: "+tt.subject, 1)
			if got := heard(t, head+tt.text+"\n\nSam Foe\n"); got["kind"] != string(tt.kind) {
				t.Errorf("kind %s, want %s", got["kind"], tt.kind)
			}
		})
	}
}
