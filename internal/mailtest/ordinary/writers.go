package ordinary

// writer is a sort of people who write: how they greet, sign and send.
type writer struct {
	domains []string // {agency} and the like are expanded
	// local is the local part of the address; me.name when empty.
	local string
	// display is the name shown; {me} when empty, none when "-".
	display    string
	greetings  []string
	closings   []string
	signatures []string // lines parted by "/"
	disclaim   []string
	html       int  // of 100 mails, how many are marked up
	slips      int  // of 100 mails, how many have slips of typing
	mobile     int  // of 100 mails, how many come from a telephone
	referrer   bool // the domain is a referring authority's
	header     []string
}

func writers() map[string]writer {
	formal := []string{"Dear Sir or Madam,", "Dear Sirs", "Dear Housing Team,", "To whom it may concern", "Good {morning|afternoon},", "Dear colleague"}
	office := []string{"Hi all", "Hello,", "Good {morning|afternoon}", "Hi {team|there}", "Morning all,", "Dear colleagues", "Hi {given},", "Afternoon", ""}
	plain := []string{"Hi", "Hello", "hi there", "Hiya", "Good morning", "Dear Sir/Madam", "To whom it may concern,", "Dear housing", "", "", "Hello {given}", "Hey"}
	bye := []string{"Kind regards", "Many thanks", "Regards,", "Best wishes", "Thanks", "Kind regards,", "Yours sincerely"}
	bow := []string{"Yours faithfully", "Yours faithfully,", "Kind regards", "Yours sincerely,"}
	conf := []string{
		"This email and any files with it are confidential and meant for the addressee only. If you have received it in error please tell the sender and delete it.",
		"The information in this message may be privileged. If you are not the intended recipient, do not read, copy or use it.",
		"Please consider the environment before printing this e-mail.",
	}
	public := []string{
		"This e-mail may contain OFFICIAL information. If you received it by mistake, tell the sender and delete it. Mail sent to and from this address may be monitored.",
		"The contents of this email may be disclosed under the Freedom of Information Act 2000 unless the information is legally exempt.",
		"We process personal data under the UK GDPR. Our privacy notice is on our website.",
	}
	return map[string]writer{
		"private": {domains: []string{"mailbox.example", "webpost.example", "inbox.example", "quickmail.example"}, greetings: plain,
			closings:   []string{"Thanks", "thank you", "Thanks in advance", "Regards", "Kind regards", "Cheers", "", "", "Many thanks", "yours sincerely", "Thankyou"},
			signatures: []string{"{me}", "{first}", "{me}/{phone}", "{me}/{addr}", "{me}/{addr}/{town} {postcode}/{phone}", "{first} {surname}/Ref {ref}", ""},
			html:       45, slips: 45, mobile: 40},
		"crisis": {domains: []string{"mailbox.example", "webpost.example", "inbox.example", "quickmail.example"}, greetings: []string{"hi", "hello", "please help", "", "Hello", "Dear sir or madam", "To whoever reads this"},
			closings: []string{"please help", "thank you", "thanks", "", "Please get back to me", "im desperate"}, signatures: []string{"{me}", "{first}", "{me} {phone}", "{me}/{phone}", ""},
			html: 40, slips: 60, mobile: 60},
		"landlord": {domains: []string{"mailbox.example", "webpost.example", "{family}-properties.example"}, greetings: plain, closings: bye,
			signatures: []string{"{me}", "{me}/Landlord, {addr}", "{me}/{phone}", "Mr and Mrs {surname}"}, html: 50, slips: 20, mobile: 25},
		"agent": {domains: []string{"oystergate-lettings.example", "castlemoat.example", "harbourside-property.example", "bluebell-lets.example"}, greetings: office, closings: bye,
			signatures: []string{"{me}/Lettings Negotiator/{agency}/T: {landline}", "{me}/Property Manager | {agency}/{landline} | www.{agency}.example", "{first}/{agency} Property Management"}, disclaim: conf, html: 80},
		"solicitor": {domains: []string{"thistlewood-marsh-llp.example", "pargeterlyle.example", "ravensgate.example"}, greetings: formal, closings: bow,
			signatures: []string{"{me}/Solicitor, Housing and Public Law/{firm}/DX 40{n}12 {town}", "{firm}", "{me}/Paralegal/{firm}/Tel {landline}/Authorised and regulated by the Solicitors Regulation Authority"}, disclaim: conf, html: 65},
		"trade": {domains: []string{"hartnoll-heating.example", "wexcombe.example", "dunmore-electrical.example", "ardleigh.example"}, greetings: office, closings: bye,
			signatures: []string{"{me}/{trade}/{landline}", "{me}/Scheduling Team/{trade}", "{first}/Contracts Manager, {trade}/M {phone}"}, disclaim: conf, html: 60, slips: 10},
		"councillor": {domains: []string{"members.council.example", "basildon.example", "parliament.example"}, greetings: []string{"Dear officer", "Dear colleague,", "Hello", "Dear Housing Team", "Hi team,"}, closings: bye,
			signatures: []string{"Cllr {me}/{street} Ward", "{me}/Senior Caseworker/Office of {officer} MP/House of Commons/Tel {landline}", "Councillor {me}/{councilname} Borough Council", "{me}/Caseworker to {officer} MP"}, disclaim: public, html: 55, slips: 5},
		"council": {domains: []string{"basildon.example", "council.example", "essexcc.example", "district.example"}, greetings: office, closings: bye,
			signatures: []string{"{me}/Council Tax and Benefits/{councilname} Council/{landline}", "{me}/Environmental Health Officer/Ext {n}4{n}1", "{me}/Neighbourhood Officer/{councilname} Borough Council",
				"{me}/Social Worker, Family Support/County Hall/{landline}", "{me}/Business Support/{landline}", "{first}"}, disclaim: public, html: 75},
		"charity": {domains: []string{"harbour-lights.example", "stepping-on.example", "foodlarder.example", "citizens-help.example"}, greetings: office, closings: bye,
			signatures: []string{"{me}/Support Worker/Harbour Lights (charity 0000000)/{phone}", "{me}/Outreach Coordinator", "{me}/Advice Session Supervisor/{landline}", "{first}/Volunteer Manager"}, disclaim: conf, html: 60, slips: 5},
		"police": {domains: []string{"essex.police.example", "police.example"}, greetings: office, closings: bye,
			signatures: []string{"PC {n}{n}41 {me}/Neighbourhood Policing Team/{town} Police Station", "{me}/PCSO 7{n}0{n}/Community Policing", "DC {me}/{landline}", "Sgt {surname}/Licensing and Partnership"}, disclaim: public, html: 60, referrer: true},
		"jobcentre": {domains: []string{"dwp.example"}, greetings: office, closings: bye,
			signatures: []string{"{me}/Work Coach Team Leader/{town} Jobcentre", "{me}/Partnership Manager/DWP Essex District/{landline}", "{me}/Customer Service Leader"}, disclaim: public, html: 75, referrer: true},
		"justice": {domains: []string{"justice.example", "probation.justice.example", "hmps.justice.example"}, greetings: office, closings: bye,
			signatures: []string{"{me}/Head of Reducing Reoffending/{prison}", "{me}/Senior Probation Officer/Essex North PDU/{landline}", "{me}/Business Manager/Probation Service, East of England",
				"{me}/Strategic Housing Specialist/HMPPS", "{me}/Resettlement Hub Administrator/{prison}", "{first}/Case Administrator"}, disclaim: public, html: 75, referrer: true},
		"hospital": {domains: []string{"nhs.example", "wards.nhs.example"}, greetings: office, closings: bye,
			signatures: []string{"{me}/Occupational Therapist/Community Equipment/{landline}", "{me}/Discharge Hub Manager/Broomfield Wing", "{me}/Ward Clerk", "{me}/Business Partner, Estates"}, disclaim: public, html: 70, referrer: true},
		"association": {domains: []string{"larkrise-homes.example", "estuaryquay.example", "meadowgate.example", "twelveoaks.example"}, greetings: office, closings: bye,
			signatures: []string{"{me}/Lettings Officer/{ha}/{landline}", "{me}/Income Officer/{ha}", "{me}/Housing Officer | {ha}", "{first}/Tenancy Sustainment, {ha}"}, disclaim: conf, html: 70},
		"sender": {domains: []string{"mailer.practice-network.example", "news.housing-weekly.example", "events.sectorlive.example", "updates.lettings-cloud.example"}, local: "news", display: "Housing Weekly",
			greetings: []string{"", "", "Hello {given},", "Dear member"}, closings: []string{"", "", "The team"}, signatures: []string{"", "Housing Weekly, 1 {street}, London", "You receive this mail because you are registered with us."}, html: 90},
		"vendor": {domains: []string{"brightdesk.example", "propsoft.example", "cleardata-systems.example", "getleads.example"}, greetings: []string{"Hi {given},", "Hi there,", "Hello,", "Hi,"}, closings: bye,
			signatures: []string{"{me}/Account Executive/{landline}", "{me}/Head of Public Sector/Brightdesk", "{first}", "{me}/Business Development Manager"}, disclaim: []string{"To stop hearing from me, just reply STOP."}, html: 80},
		"rogue": {domains: []string{"secure-docs.example", "account-verify.example", "justice-gov.example", "mail-quota.example", "xn--portal.example"}, display: "{IT Helpdesk|Document Centre|{me}|Payroll|Admin}",
			greetings: []string{"Dear User,", "Dear customer", "", "Hello", "Attention:"}, closings: []string{"", "Regards", "Thank you"}, signatures: []string{"", "IT Support", "{me}", "Helpdesk"}, html: 70, slips: 25},
		"robot": {domains: []string{"system.example", "basildon.example", "portal.example", "forms.council.example"}, local: "no-reply", display: "{Notifications|Housing System|Online Forms|no-reply|}",
			greetings: []string{"", "", "Hello,"}, closings: []string{""}, signatures: []string{"", "This is an automatic message. Please do not reply.", "Do not reply to this email."}, html: 60,
			header: []string{"Auto-Submitted: auto-generated"}},
		"away": {domains: []string{"basildon.example", "justice.example", "nhs.example", "essexcc.example", "larkrise-homes.example", "hartnoll-heating.example", "mailbox.example"},
			greetings: []string{"", "", "Hello,", "Hi", "Thank you for your email.", "Thanks for getting in touch."}, closings: []string{"", "Kind regards", "Thanks"}, signatures: []string{"{me}", "{first}", "", "{me}/{landline}"}, html: 50, referrer: true},
		"daemon": {domains: []string{"mx.basildon.example", "mail.webpost.example", "outbound.protection.example", "mx.larkrise-homes.example"}, local: "MAILER-DAEMON", display: "{Mail Delivery System|Mail Delivery Subsystem|postmaster|Mail Administrator}",
			greetings: []string{""}, closings: []string{""}, signatures: []string{""}, html: 0},
	}
}
