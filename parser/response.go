package parser

import (
	"crypto/sha256"
	"encoding/hex"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Response is what somebody's own words say who answers a referral, apart from
// what they quote: whether it is the response that Essex commitment 10 asks
// for, "indicating next steps and designating a named contact person", or a
// mere receipt.
type Response struct {
	// NextSteps: it says what was done or will be done.
	NextSteps bool `json:"next_steps"`
	// NamesContact: a person signed it, or is named as the one to turn to.
	NamesContact bool `json:"names_contact"`
	// Automatic: it says of itself that a machine wrote it, though its header
	// does not (RFC 3834 asks for Auto-Submitted, and not every system does it).
	Automatic bool `json:"automatic,omitempty"`
}

// leastTopic is the fewest characters of a subject that tells one mail from
// another.
const leastTopic = 6

// topicOf is a digest of a subject: subjects hold names, and are not kept.
func topicOf(subject string) string {
	subject = strings.Join(strings.FieldsFunc(subject, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }), " ")
	if utf8.RuneCountInString(subject) < leastTopic {
		return ""
	}
	sum := sha256.Sum256([]byte(subject))
	return hex.EncodeToString(sum[:16])
}

// response reads the message as an answer.
func (l *letter) response() *Response {
	body, sign := partedAnswer(l.text)
	a := &Response{NamesContact: namesPerson(sign) || l.sentInOwnName()}
	text := strings.ReplaceAll(plain(strings.Join(body, "\n")), "duty to refer", "")
	designated := containsAny(text, designations()...)
	for _, line := range body {
		if namedAfter(line) || namedBefore(line) {
			a.NamesContact, designated = true, true
		}
	}
	all := plain(l.text)
	a.Automatic = containsAny(all, ownMachine()...) && !(l.sentInOwnName() && designated) || containsAny(all, noAnswers()...) && !a.NamesContact
	a.NextSteps = containsAny(text, steps()...) || reaches(text) || designated && containsAny(text, vagueSteps()...)
	return a
}

// ownMachine is what a mail says of itself that no person wrote.
func ownMachine() []string {
	var out []string
	for _, a := range []string{"an automated", "an automatic", "an automatically generated", "an auto-generated", "an auto", "a system generated", "a system-generated", "a computer generated", "a computer-generated"} {
		for _, what := range []string{"response", "reply", "acknowledgement", "acknowledgment", "receipt", "email", "e-mail", "message", "notification"} {
			out = append(out, "this is "+a+" "+what)
		}
	}
	for _, this := range []string{"this email", "this e-mail", "this message", "this reply", "this response", "this acknowledgement"} {
		for _, was := range []string{" is automated", " is automatic", " was automatically", " is automatically", " has been automatically", " was generated automatically", " is generated automatically", " has been generated automatically", " was sent automatically", " is sent automatically", " has been sent automatically"} {
			out = append(out, this+was)
		}
	}
	return append(out, "this is an autoreply", "this is an auto-reply", "this is an auto-response", "you have received this automated", "you are receiving this automated", "you are receiving this automatic")
}

// noAnswers is what asks for no answer: a machine's mail does, and now and then
// that of an officer, whose name stands below it.
func noAnswers() []string {
	return []string{
		"automatic reply", "automated reply", "automatic response", "automated response", "automatic acknowledgement", "automated acknowledgement",
		"do not reply to this", "don't reply to this", "do not respond to this", "please do not reply", "please don't reply", "replies to this email are not", "replies to this address are not",
	}
}

// steps are what officers write of what was done and what comes next.
func steps() []string {
	return []string{
		"appointment", "interview", "assessment", "assessed", "will assess", "triage", "next step", "action plan", "housing plan", "personalised plan", "php",
		"spoken to", "spoken with", "spoke to", "spoke with", "have called", "have phoned", "have rung", "have contacted", "has contacted", "have met", "tried to call", "tried to contact", "tried to ring",
		"opened", "application", "have accepted", "has been accepted", "not accept", "prevention duty", "relief duty", "main duty", "duty has", "owe ", "owed", "eligible", "eligibility", "priority need",
		"temporary accommodation", "emergency accommodation", "interim accommodation", "supported accommodation", "hostel", "refuge", "placement", "placed", "a bed", "a room", "a flat", "a tenancy", "a property", "night shelter", "deposit",
		"register", "bidding", "offer him", "offer her", "offer them", "offered", "booked", "to attend", "present at", "present himself", "present herself", "report to", "come to our", "come in to", "come into",
		"no local connection", "local connection to", "refer him", "refer her", "refer them", "referred him", "referred her", "referred them", "not able to assist", "unable to assist", "cannot assist", "unable to help", "closed the",
	}
}

// reaches tells that somebody will speak to the person, or is to: "will ring",
// "to call me", "is visiting". To contact alone is what a receipt says too.
func reaches(text string) bool {
	words := strings.FieldsFunc(text, func(r rune) bool { return !unicode.IsLetter(r) })
	for i, w := range words {
		if i == 0 {
			continue
		}
		before := words[i-1]
		switch w {
		case "call", "phone", "ring", "telephone", "visit", "interview", "meet", "speak":
			if before == "will" || before == "ll" || before == "to" || before == "shall" || before == "can" {
				return true
			}
		case "see":
			if before == "will" || before == "ll" {
				return true
			}
		case "calling", "phoning", "ringing", "visiting", "interviewing", "meeting", "seeing", "assessing":
			if before == "be" || before == "is" || before == "am" || before == "m" || before == "are" {
				return true
			}
		}
	}
	return false
}

// vagueSteps promise something and say little: a receipt says them too, so they
// count only beside the name of who will do it.
func vagueSteps() []string {
	return []string{"contact", "in touch", "look at", "look into", "review", "update", "respond", "progress", "deal"}
}

// designations say who leads on a case.
func designations() []string {
	return []string{
		"case officer is", "case officer will", "the case officer", "your case officer", "lead officer", "named contact", "named officer", "contact person", "point of contact", "your contact", "caseworker is", "case worker is",
		"i am the", "i'm the", "i will be the", "i'll be the", "i am dealing", "i'm dealing", "i will be dealing", "i'll be dealing", "i have been allocated", "i've been allocated", "been allocated this", "been assigned this",
		"i have picked", "i've picked", "i have taken", "i've taken", "i am leading", "i will lead", "i'll lead", "i will be leading", "my name is", "contact me", "call me", "ring me", "reach me", "phone me", "get hold of me", "my direct", "i will be your", "i'm your", "i am your",
	}
}

// namedAfter tells whether a line names somebody to whom the case was given:
// "allocated to Sam Price".
func namedAfter(line string) bool {
	lower := strings.ToLower(line)
	if len(lower) != len(line) {
		return false // letters that change their length: the places would not fit
	}
	for _, mark := range []string{
		"allocated to ", "assigned to ", "passed to ", "contact is ", "contact will be ", "officer is ", "officer will be ", "worker is ", "worker will be ", "dealt with by ", "handled by ", "led by ", "lead is ", "lead will be ", "please speak to ", "please contact ", "officer, ", "my colleague ", "colleague ",
	} {
		from := 0
		for {
			i := strings.Index(lower[from:], mark)
			if i < 0 {
				break
			}
			from += i + len(mark)
			if words := strings.Fields(line[from:]); len(words) >= 2 && personWord(words[0]) && personWord(strings.TrimRight(words[1], ".,;:)")) {
				return true
			}
		}
	}
	return false
}

// namedBefore tells whether a line says of somebody named that the case is his
// or hers: "Sam Price is dealing with this".
func namedBefore(line string) bool {
	lower := strings.ToLower(line)
	if len(lower) != len(line) {
		return false
	}
	for _, mark := range []string{
		" is the allocated ", " is the case", " is the lead", " is the officer", " is the housing", " is the named ", " is the contact", " is the point", " is your contact", " is your named", " is your lead", " is your point",
		" will be the allocated ", " will be the case", " will be the lead", " will be the officer", " will be the housing", " will be the named ", " will be the contact", " will be the point", " will be your ",
		" is dealing ", " is now dealing ", " will be dealing ", " will deal ", " is leading ", " will lead ", " will be leading ", " leads on ", " is handling ", " will be handling ",
		" has picked this", " has been allocated this", " has been allocated the", " has been assigned this", " has been assigned the", " will be in touch",
	} {
		i := strings.Index(lower, mark)
		if i < 0 {
			continue
		}
		words := strings.Fields(line[:i])
		if n := len(words); n >= 2 && personWord(strings.Trim(words[n-2], ",.;:(")) && personWord(strings.Trim(words[n-1], ",.;:)")) {
			return true
		}
	}
	return false
}

// partedAnswer parts a text into what is said and the signature below it, line
// by line, without the greeting.
func partedAnswer(text string) (body, sign []string) {
	for line := range strings.Lines(text) {
		if line = strings.TrimSpace(line); line != "" {
			body = append(body, line)
		}
	}
	if len(body) > 0 && isGreeting(body[0]) {
		body = body[1:]
	}
	for i := len(body) - 1; i >= 0; i-- {
		if rest, ok := afterFarewell(body[i]); ok {
			sign = body[i+1:]
			if rest != "" {
				sign = append([]string{rest}, sign...)
			}
			return body[:i], sign
		}
	}
	// No farewell: the short lines at the end, if a name heads them.
	from := len(body)
	for from > 0 && len(body)-from < 8 && len(strings.Fields(body[from-1])) <= 8 && !strings.ContainsAny(body[from-1][len(body[from-1])-1:], ".?!") {
		from--
	}
	for i := from; i < len(body); i++ {
		if namesPerson(body[i : i+1]) {
			return body[:i], body[i:]
		}
	}
	return body, nil
}

func isGreeting(line string) bool {
	words := strings.Fields(strings.ToLower(line))
	if len(words) > 6 {
		return false
	}
	switch strings.Trim(words[0], ",.!") {
	case "dear", "hi", "hello", "hiya", "hey", "good", "morning", "afternoon":
		return true
	}
	return strings.HasSuffix(line, ",") && len(words) <= 3
}

// afterFarewell tells whether a line ends a letter, and what stands after it:
// "Thanks, Jo".
func afterFarewell(line string) (rest string, ok bool) {
	if len(strings.Fields(line)) > 7 {
		return "", false
	}
	at := farewell.FindStringIndex(line)
	if at == nil || at[0] != 0 {
		return "", false
	}
	rest = strings.TrimSpace(line[at[1]:])
	return rest, len(strings.Fields(rest)) <= 3
}

// namesPerson tells whether one of the first lines of a signature is, or
// begins with, a person's name.
func namesPerson(sign []string) bool {
	for i, line := range sign {
		if i == 3 {
			return false
		}
		line, _, _ = strings.Cut(line, "|")
		line, _, _ = strings.Cut(line, ",")
		line, _, _ = strings.Cut(line, " - ")
		line, _, _ = strings.Cut(line, "(")
		words := strings.Fields(strings.Trim(line, " *_.-–—"))
		switch {
		case len(words) == 0 || len(words) > 4:
			continue
		case len(words) == 1 && i > 0:
			continue // a first name stands right below the farewell
		}
		name := true
		for _, w := range words {
			name = name && personWord(strings.TrimRight(w, "."))
		}
		if name {
			return true
		}
	}
	return false
}

// personWord tells whether a word may be part of a person's name: a capital and
// letters, and none of the words by which offices and roles are called.
func personWord(w string) bool {
	for i, r := range w {
		if i == 0 && !unicode.IsUpper(r) || !unicode.IsLetter(r) && r != '-' && r != '\'' && r != '’' {
			return false
		}
	}
	switch strings.ToLower(w) {
	case "", "a", "an", "the", "our", "one", "us", "me", "i", "we", "you", "please", "mr", "mrs", "ms", "miss", "client", "duty", "housing", "homeless", "homelessness", "council", "team", "service", "services", "solutions", "options", "needs", "advice",
		"officer", "officers", "adviser", "advisor", "manager", "senior", "department", "office", "borough", "district", "city", "county", "prevention", "support", "customer", "enquiries", "reception",
		"kind", "best", "regards", "many", "thanks", "thank", "yours", "sincerely", "faithfully", "sent", "from", "tel", "telephone", "phone", "mobile", "email", "direct", "dial", "assessment", "admin", "administrator",
		"allocations", "lettings", "caseworker", "specialist", "lead", "contact", "and", "of", "for", "on", "behalf", "hmp", "probation", "prison", "external", "caution", "confidential", "official", "monday", "tuesday", "wednesday", "thursday", "friday":
		return false
	}
	return true
}

// sentInOwnName tells whether the sender's own mailbox says who he or she is:
// the name that it goes by stands in its address too.
func (l *letter) sentInOwnName() bool {
	words := strings.Fields(l.sender)
	if len(words) < 2 || !namesPerson([]string{l.sender}) {
		return false
	}
	local, _, _ := strings.Cut(l.env.From, "@")
	return strings.Contains(local, strings.ToLower(words[len(words)-1]))
}
