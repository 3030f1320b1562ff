package parser

import (
	"strings"
	"unicode"
)

// where reads an answer to where somebody stays: an address, a prison, or a
// description.
func (f *findings) where(text string, q *question) {
	if head, place, two := strings.Cut(text, "\n"); two && postcodePattern.MatchString(place) && !strings.ContainsAny(head, "0123456789,") && !looksLikeName(head) && !strings.Contains(place, "\n") {
		// What sort of place it is, and below it where.
		f.add("housing.situation", collapse(head), q, 0.8)
		f.address("person.address", place, q)
		return
	}
	if postcodePattern.MatchString(text) || startsWithNumber.MatchString(text) {
		f.address("person.address", text, q)
		return
	}
	if p, ok := f.place.findPrison(text, false); ok {
		f.hint("custody.prison", p, q, 0.75)
		f.besidePrison(text, q)
		return
	}
	if strings.Count(text, ",") >= 2 && inStreet.MatchString(text) && !outdoors.MatchString(text) {
		f.address("person.address", text, q)
		return
	}
	f.plainWords(text, q, true)
	if nfaPattern.MatchString(text) && len(strings.Fields(text)) <= 4 {
		return
	}
	f.add("housing.situation", joinLines(text), q, 0.9)
}

var startsWithNumber = regex(`(?i)^(?:flat|room|unit|apartment)?\s*\d+[a-z]?[,\s]+\p{L}`)

// address reads an address, the word that there is none, or the prison that
// somebody wrote in its place.
func (f *findings) address(key, text string, q *question) {
	switch key {
	case "?.postcode":
		pc := postcodePattern.FindString(text)
		if pc == "" {
			f.keep(q.label, text)
			return
		}
		if rest := strings.Trim(strings.Replace(text, pc, "", 1), " ,.\n"); len(strings.Fields(rest)) >= 3 {
			// "Address inc. postcode"
			f.address("person.address", text, q)
			return
		}
		f.list = append(f.list, finding{key: "postcode:" + firstOf(f.lastAddr, "person.address"), value: collapse(strings.ToUpper(pc)), label: q.label, part: f.part, conf: 0.9, rank: f.rank})
		return
	case "?.address2":
		f.address2 = append(f.address2, oneLine(text))
		return
	case "?.address":
		key = "person.address"
	}
	f.lastAddr = key
	v := oneLine(text)
	phones := findPhones(text)
	if len(phones) == 1 && key == "person.address" && len(postcodePattern.FindString(text)) > 0 {
		v = strings.Trim(oneLine(strings.Replace(text, phones[0], "", 1)), " ,;")
		v = strings.TrimSpace(telWord.ReplaceAllString(v, ""))
		f.add("person.phone", phones[0], q, 0.75)
	}
	nfa := nfaPattern.MatchString(v) && !notNowNFA.MatchString(v)
	if nfa {
		f.add("person.no_fixed_abode", "true", q, 0.93)
	}
	prison, inPrison := f.place.findPrison(v, false)
	switch {
	case inPrison && key == "person.address":
		f.hint("custody.prison", prison, q, 0.75)
		f.besidePrison(v, q)
		return
	case nfa && !strings.ContainsFunc(v, unicode.IsDigit):
		if rest := nfaPattern.ReplaceAllString(v, ""); len(strings.Fields(rest)) >= 3 {
			if key == "person.address" {
				f.hint("housing.situation", v, q, 0.6)
			} else {
				f.keep(q.label, text)
			}
			f.plainWords(v, q, key == "person.address")
		}
		return
	case isFiller(v):
		return
	}
	if yes, rest, ok := readBool(v); ok {
		if rest == "" || !yes {
			f.keep(q.label, text)
			return
		}
	}
	if key == "person.address" && outdoors.MatchString(v) && postcodePattern.FindString(v) == "" && !houseInStreet.MatchString(v) {
		// A tent has no address.
		f.plainWords(v, q, true)
		f.hint("housing.situation", joinLines(text), q, 0.8)
		return
	}
	if key == "person.address" {
		f.plainWords(v, q, true)
		if v := spanWords.ReplaceAllString(v, ""); !strings.ContainsFunc(v, unicode.IsDigit) && (len(strings.Fields(v)) > 5 && !namedHome.MatchString(v) || describesStay.MatchString(v)) {
			// A description, not an address.
			f.hint("housing.situation", joinLines(text), q, 0.6)
			return
		}
	}
	if at := postcodePattern.FindStringIndex(v); at != nil {
		if m := behindCode.FindStringIndex(v[at[1]:]); m != nil && !postcodePattern.MatchString(v[at[1]:]) {
			// What is told of the place stands behind its postcode.
			f.keep(q.label, text)
			v = v[:at[1]+m[0]]
		}
	}
	if place, told := addressTold(v, key == "person.last_settled_address"); told && place != "" {
		f.keep(q.label, text)
		v = place
	}
	if noPlace.MatchString(v) || key == "person.last_settled_address" && notAPlace(v) {
		f.keep(q.label, text)
		return
	}
	conf := 0.95
	if cueDifferent.MatchString(q.label) {
		conf = 0.8
	}
	f.add(key, v, q, conf)
}

// spanWords is a number that is no house's: of days, of weeks, of people.
var spanWords = regex(`(?i)\b\d+ ?(?:days?|weeks?|wks?|months?|mths?|years?|yrs?|nights?|other|people|children|adults|kids)\b`)

// noPlace says that an address is not given.
var noPlace = regex(`(?i)\b(?:confidential|withheld|not (?:to be )?disclosed|undisclosed|address is secret)\b`)

// notAPlace reports an answer to where somebody lived that is a time or a tale.
func notAPlace(v string) bool {
	if postcodePattern.MatchString(v) || standsAt.MatchString(v) || inStreet.MatchString(v) {
		return false
	}
	d, _ := findDates(v, dateEvent)
	return len(d) > 0 || len(strings.Fields(v)) > 12 || onlyTold.MatchString(v)
}

// onlyTold tells of a home without saying where it was.
var onlyTold = regex(`(?i)^(?:nfa|no fixed)\b|\b(?:tenancy|foster carers?|ended|lost|evicted|until|absence|repossessed|asked to leave)\b`)

var (
	inStreet = regex(`(?i)\b(?:road|rd|street|st|avenue|ave|lane|close|drive|way|crescent|terrace|gardens|court|place|square|grove|hill|row|mews|parade)\b`)
	// behindCode is what an answer goes on with behind a postcode.
	behindCode = regex(`^\s*(?:[,;(]|\.\s|[–-]\s)\s*\(?(?:\p{Ll}|\d|\p{L}+ \p{L}).*$`)
	// houseInStreet is the number of a house and the name of its street.
	houseInStreet = regex(`\b\d+[A-Za-z]?,?\s+(?:\p{Lu}[\p{L}'’.-]*\s+){1,3}(?:Road|Rd|Street|St|Avenue|Ave|Lane|Close|Drive|Way|Crescent|Terrace|Gardens|Court|Place|Square|Grove|Hill|Row|Mews|Parade|Chase|Walk|Path|Rise|Green)\b`)
	// namedHome is an address without a number: "Flat above The Plough, Ongar".
	namedHome = regex(`^(?i:flat|room|annexe|caravan|bungalow|cottage|house|maisonette|bedsit|the)\b[^.;]{0,50},\s*\p{Lu}[\p{L}' -]+$`)
	// describesStay is a description of where somebody stays.
	describesStay = regex(`(?i)^(?:(?:is|are|was|were|currently|presently|at present|temporarily|now)\s+)*(?:asylum|hotel\b|b&b|nass|home office|single living|with|living|staying|sleeping|sofa|stays?|lives?|moving|various|between|different|nowhere|in (?:a|an|the|his|her|their|temporary|supported|emergency)|at (?:a |an |his |her |their )?(?:friends?|mates?|mums?|mothers?|dads?|fathers?|sisters?|brothers?|aunts?|parents?|relatives?|partners?)\b)`)
	// outside is an answer to where somebody stays that tells of sleeping rough.
	outside = regex(`(?i)^(?:(?:is|are|was|currently|now|sleeping|living|staying|sleeps|lives|stays)\s+)*(?:in |under |behind |on )?(?:(?:a|an|the|his|her|their|own|shop|church|friend['’]?s?)\s+)*(?:tent|car|van|vehicle|doorways?|streets?|multi-?storey|car park|bus (?:shelter|stop|station)|bench|woods?|woodland|park|underpass|subway|beach|bin store|stairwell|public toilets?|seafront shelters?|park bench)\b`)
	// outdoors is a place to sleep that is no address.
	outdoors = regex(`(?i)^(?:in )?(?:(?:a|an|the|his|her|their|own|friend['’]?s?|mate['’]?s?) )*(?:tent|car|van|vehicle|doorway|street|streets|multi-?storey|car park|bus (?:shelter|stop|station)|bench|woods?|woodland|field|park|shed|underpass|subway|beach|bin store|stairwell|public toilets?|sofa|sofa[- ]surf\w*|sleeping rough|rough sleeping|squat)\b`)
)
