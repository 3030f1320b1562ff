package parser

import (
	"slices"
	"strings"
)

// heading recognises a section heading and gives its block; ok is false for
// text that the catalogue does not know as one.
func (c *catalogue) heading(s string) (block string, ok bool) {
	s = stripNumbering(strings.TrimSpace(s))
	if len(s) > 120 {
		return "", false
	}
	if whoReferred.MatchString(s) || referredTitle.MatchString(s) && !notReferred.MatchString(s) {
		return blockPerson, true
	}
	if b := spokenTitle(s); b != "" {
		return b, true
	}
	if besideTitle.MatchString(s) {
		return blockOther, true
	}
	if b, ok := c.headings.of(strings.Join(sorted(c.tokens(s)), " ")); ok {
		return b, true
	}
	if who := whoCompletes(s); who != "" {
		if councilsPart.MatchString(who) {
			return blockOffice, true
		}
		if b := c.cue(c.tokens(who)); b == blockPerson {
			return b, true
		}
		return blockReferrer, true
	}
	if b := c.numbered(s); b != "" {
		return b, true
	}
	if short := stripBrackets(s); short != s {
		t := c.tokens(short)
		if b, ok := c.headings.of(strings.Join(sorted(t), " ")); ok && len(t) > 0 {
			return b, true
		}
	}
	// A colon or dash may join a title and its topic: "Part B - Client details".
	for _, sep := range []string{":", " - ", " – "} {
		if _, after, found := strings.Cut(s, sep); found && strings.TrimSpace(after) != "" {
			if b, ok := c.headings.of(strings.Join(sorted(c.tokens(after)), " ")); ok {
				return b, true
			}
		}
	}
	return "", false
}

// spokenTitle gives the block of a title that speaks to whoever fills the form
// in: of somebody by what that reader does for them, or by a pronoun, or of the
// reader. "" when it does not.
func spokenTitle(s string) string {
	switch {
	case len(s) > 70 || !strings.ContainsAny(s, "wWuUhH"):
		return "" // no "who", "you", "us", "them" or "her"
	case helpedTitle.MatchString(s) && !notReferred.MatchString(s), themTitle.MatchString(s), whoNeeds.MatchString(s):
		return blockPerson
	case whoTells.MatchString(s):
		return blockReferrer
	}
	return ""
}

var (
	// helpedTitle is somebody for whom the reader does something: "The person
	// you are supervising", "Young man we support".
	helpedTitle = regex(`(?i)^(?:(?:the|a|about|details of|tell us about|information about|which|this) )*(?:[a-z]+(?: or | and | on | in |/| ?, ?| )){1,4}(?:(?:whom?|that) )?(?:you|we|i)(?: are| am|['’]re|['’]m)? (?:currently |now )?(?:supervis(?:e|ing)|support(?:ing)?|help(?:ing)?|work(?:ing)? with|manag(?:e|ing)|care for|caring for|look(?:ing)? after|(?:worried|concerned|contacting us|writing|telling us|informing us|alerting us) about|seeing|treating|accommodating|hous(?:e|ing)|want (?:us )?to help|wish us to help|would like us to help|responsible for|acting for)\W*$`)
	// themTitle is a pronoun alone.
	themTitle = regex(`(?i)^(?:(?:please )?(?:tell us|say) (?:something |more |a (?:bit|little) )?)?(?:all )?about (?:them|him|her|(?:him|her) ?/ ?(?:him|her)|(?:him|her) or (?:him|her)|(?:him|her|them)(?:,| or|/) .{2,12})\W*$`)
	// whoNeeds asks who needs a home, with no more than that.
	whoNeeds = regex(`(?i)^who(?:m|se)? (?:(?:are|is) (?:you|we|this|it) (?:worried|concerned|writing|telling us|contacting us|speaking) about|(?:are|is) (?:you|we) (?:helping|supporting|supervising|working with|trying to help|asking (?:us )?to help)|(?:do|would) you (?:want|like|wish) (?:us |the council )?to (?:help|house|contact|support)|(?:needs?|requires?|is in need of|is looking for|wants) (?:(?:our|the|some|council|housing|homelessness|a|to be|with|advice|help|support|home|accommodation|somewhere to live|housed|rehoused|place to live) ?)+|(?:is|might be|may be|will be) (?:homeless|at risk(?: of (?:homelessness|losing (?:a|the|their) home))?|threatened with homelessness|(?:leaving|moving on|coming out|going out|being (?:released|discharged)|due (?:out|for release|to leave))(?: (?:us|here|prison|custody|hospital|care|from (?:us|here|prison|custody|hospital)|the (?:ward|prison|hostel|project|service|refuge|unit)))?|losing (?:a|the|their) home)|(?:housing|home|tenancy|accommodation) is at risk)\W*$`)
	// whoTells asks who fills the form in.
	whoTells = regex(`(?i)^(?:who(?: is|['’]s) (?:making (?:the )?contact|making (?:this|the) .{3,12}|sending (?:this|it)(?: .{3,12})?|raising (?:this|it|the .{3,12})|asking|telling us|notifying us|contacting us|reporting(?: this)?|alerting us|getting in touch|filling (?:this|it|the form) in|filling in (?:this|the form)|speaking|letting us know|helping you(?: (?:with|to|fill|complete) .{2,25})?)|(?:(?:the|about|details of|name of) )*(?:person|professional|worker|officer|member of staff|individual|one|staff member) (?:(?:who|that)(?: is|['’]s) )?(?:raising (?:this|the .{3,12})|notifying us|contacting us|reporting(?: this| the .{3,12})?|alerting us|telling us|making (?:the )?contact|letting us know|sending (?:this|it)(?: (?:in|to us|form))?|filling (?:this|it) in|making (?:this|the) .{3,12}|helping you(?: (?:with|to|fill|complete) .{2,25})?|supporting you)|(?:how|where) (?:do|can|should|may) we (?:best )?(?:reach|contact|get hold of|find|call) you)\W*$`)
)

// besideTitle is a section about somebody who is only beside the case: who
// interprets, witnesses, or looks over what the referrer wrote.
var besideTitle = regex(`(?i)^\W*(?:details of |about |name of )?(?:the |an? |referrer['’]s |your |client['’]s )?(?:interpreters?(?: (?:used|details|booked|present))?|witness(?:es)?(?: (?:details|signature|to signature))?|appropriate adult(?: details)?|(?:line|team|service|duty) manager(?:['’]s)?(?: (?:details|of (?:the )?referrer|approval|sign[ -]?off|authorisation|check))?|(?:quality|management) check(?: \(?\w+\)?)?|counter-?signature|bank(?: (?:details|account))?|(?:police )?officer in (?:the )?case|oic|appointee|deputy|power of attorney|victim liaison officer|vlo)\W*$`)

// momentTitle is a section about something that happens on a day of its own.
var momentTitle = regex(`(?i)\b(?:conference|interviews?|meetings?|hearing|panel|review|quality|check(?:ed)?|witness|interpreter|approv\w+|counter-?sign\w*|manager|appointments?|assessments?|arrest|tenancy|court|notice|admission|treatment|training|work|jobcentre)\b`)

// whoCompletes is who is to fill in the section of a title, "" when it does
// not say so: "Probation officer to complete", "To be completed by the ward".
func whoCompletes(s string) string {
	if !strings.Contains(s, "complete") && !strings.Contains(s, "fill") && !strings.Contains(s, "Complete") {
		return ""
	}
	if m := completesPart.FindStringSubmatch(s); m != nil {
		return firstOf(m[1], m[2])
	}
	return ""
}

var (
	completesPart = regex(`(?i)^(?:for )?(?:the )?([a-z /&-]{3,40}) to (?:complete|fill (?:in|out))\W*$|^(?:for completion|(?:to be )?(?:completed|filled (?:in|out))) by (?:the |an? )?([a-z /&-]{3,40})\W*$`)
	councilsPart  = regex(`(?i)\b(?:council|housing|lha|authority|office use|reviewing|receiving)\b`)
)

// numbered gives the block of a title that counts people: the first one is
// whom the form is about, the others would live with them, and what is said of
// both or all is about the case.
func (c *catalogue) numbered(s string) string {
	m := countedTitle.FindStringSubmatch(s)
	if m == nil {
		return ""
	}
	if m[1] == "" {
		return blockNeutral
	}
	if c.onlyPerson(c.tokens(m[1])) != blockPerson {
		return ""
	}
	switch strings.ToLower(m[2]) {
	case "1", "one", "a":
		return blockPerson
	}
	return blockOther
}

var countedTitle = regex(`(?i)^(?:(?:the )?((?:joint |main )?(?:claimant|applicant|customer|tenant|adult)) (?:no\.? ?)?([1-4]|one|two|three|[ab])(?: ?\([^()]*\))?|(?:about )?(?:both|all)(?: of)?(?: (?:them|claimants|applicants|people|persons|parties|adults|partners))?)\W*$`)

// harmfulTitle is a section about whom the person is to be kept from.
var harmfulTitle = regex(`(?i)\b(?:person|individual|who|adult|someone|anyone|party|parties|partner|people|man|woman|details)\b.{0,20}\b(?:(?:posing|poses|presenting|presents) (?:an? |the )?(?:risk|threat|danger)|perpetrat\w+|abus(?:er|ive|ing)\b|(?:causing|caused|responsible for|source of) (?:the )?(?:harm|abuse|risk|violence))`)

// titleBlock gives the block of a title that the catalogue does not have, by
// the words in it; "" when they tell nothing.
func (c *catalogue) titleBlock(s string) string {
	s = stripNumbering(strings.TrimSpace(s))
	if len(s) > 120 || strings.Contains(s, "?") || asideTitle.MatchString(s) {
		return ""
	}
	if short := stripBrackets(s); short != "" {
		s = short
	}
	t, raw := c.tokens(s), words(s)
	has := func(list ...string) bool {
		return slices.ContainsFunc(t, func(w string) bool { return slices.Contains(list, w) }) ||
			slices.ContainsFunc(raw, func(w string) bool { return slices.Contains(list, w) })
	}
	if b := c.onlyPerson(t); b != "" && !causesHarm(s) {
		return b
	}
	switch {
	case has("office") && has("use"):
		return blockOffice
	case causesHarm(s):
		return blockOther
	case has("sender", "sending", "referrer", "referring") && has("lead") && !has("client"):
		return blockReferrer // and the lead beside
	case len(raw) <= 3 && has("children", "child", "children's", "childrens", "adult", "social", "leaving") && has("service", "services", "care") && raw[len(raw)-1] != "leaver":
		return blockProfessional
	case has("lead", "com") && !has("information"):
		return blockLead
	case len(raw) <= 2 && has("probation", "npd"):
		return blockLead
	case len(raw) <= 3 && has("jobcentre", "jcp", "dwp") && !has("number", "no"):
		return blockReferrer
	case has("referrer", "referring", "filling", "sender", "us", "me") && !has("client"), has("sent", "submitted", "completed", "written") && has("by"):
		return blockReferrer
	}
	if childrenAt.MatchString(s) {
		return blockHousehold
	}
	if has("notification", "form", "page", "referral", "sheet") {
		return blockNeutral
	}
	if has("consent", "permission", "agreement", "okay", "ok") && !has("referrer", "medical") {
		return blockConsent // whoever it is that agrees
	}
	if b := c.cue(t); (b == blockOther || b == blockProfessional) && len(t) <= 3 {
		return b
	}
	if len(raw) == 2 && raw[1] == "professional" && !has("other", "key", "lead", "involved") {
		return blockReferrer
	}
	if len(raw) <= 3 && has("practitioner", "worker", "officer", "coach", "nurse", "staff", "author") {
		return blockReferrer
	}
	switch {
	case has("household", "dependant", "family", "child"):
		return blockHousehold
	case has("declaration", "authorisation", "authorization") && !has("referrer", "worker", "staff", "officer"), has("authority") && has("share", "sharing", "disclose", "refer"):
		return blockConsent
	case has("client") && !has("need", "risk", "housing", "health", "history", "situation", "circumstance", "consent"):
		return blockPerson
	case has("your", "you") && !has("help", "next", "send", "return"):
		return blockReferrer
	case has("consent", "declaration", "permission", "agreement"):
		return blockConsent
	case has("agency", "professional", "service") && has("involved", "other", "support", "working"):
		return blockProfessional
	case has("accommodation", "homeless", "threatened", "risk", "need", "health", "support", "sentence", "prison", "custody", "referral", "connection", "offence", "background", "history", "situation"):
		return blockNeutral
	}
	return ""
}

// asideTitle is about a matter, or under a condition, and about nobody: "Why we
// are telling you", "If you are in custody".
var asideTitle = regex(`(?i)^(?:(?:box|part|section) ?\w{1,2}\W+)?(?:why|what|when|if|how (?:many|long|much|soon))\b`)

// childrenAt is a title over the children of a family by where they live or learn.
var childrenAt = regex(`(?i)^(?:(?:all|any|other|the) )*children (?:at|in|living|who live|of the|attending|under)\b`)

// whoReferred is a title that asks for the person, with the referrer's words.
var whoReferred = regex(`(?i)^(?:whom?|person|people|the person)\b.{0,20}\b(?:you(?: are|['’]re)? referring|being referred|to be referred|do you want to refer|you wish to refer)\??$|^whom? are you referring\??$|^whom? (?:is|are) (?:it|this|they|the (?:form|referral|notice|notification|request)) (?:about|for)\??$`)

// A title that says of somebody, whoever that is elsewhere, that it is they who
// are referred: "Parent or carer you are referring", "Adult who needs housing".
var (
	referredTitle = regex(`(?i)^(?:(?:the|about|details of) )*(?:[a-z]+(?: or | and |/| ?, ?| )){1,4}(?:(?:whom? |that )?(?:you(?: are|['’]re)?|we(?: are|['’]re)?|i(?: am|['’]m)) (?:referring|notifying (?:you )?(?:of|about)|telling (?:you|us) about)|(?:(?:who|that) (?:is|are) )?(?:being|to be) referred|(?:who|that) (?:needs?|requires?|is in need of) (?:(?:a|to be|our|your|some|help with|housing|somewhere|accommodation|rehoused|re-housed|assistance|support|help|home|to live|with|homelessness) ?)+)\W*$`)
	notReferred   = regex(`(?i)\b(?:agenc(?:y|ies)|organisations?|services?|workers?|officers?|authorit(?:y|ies)|councils?|reasons?|why|where|when|how|what|dates?|address(?:es)?)\b`)
)

// sorted makes the order of words not count; repeated ones count once.
func sorted(t []string) []string { return slices.Compact(slices.Sorted(slices.Values(t))) }

// cue gives the block that a word of the label names outright, or "". The
// other people win over the person: "client's landlord" is the landlord.
func (c *catalogue) cue(tokens []string) string {
	found := map[string]bool{}
	for i := 0; i < len(tokens); i++ {
		if i+1 < len(tokens) {
			if b, ok := c.cues.of(tokens[i] + " " + tokens[i+1]); ok {
				// A case manager is no manager.
				found[b] = true
				i++
				continue
			}
		}
		if b, ok := c.cues.of(tokens[i]); ok {
			found[b] = true
		}
	}
	for _, b := range []string{blockOther, blockProfessional, blockLead, blockReferrer, blockPerson} {
		if found[b] {
			return b
		}
	}
	return ""
}
