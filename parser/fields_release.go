package parser

import (
	"slices"
	"strings"
)

// A prison gives a release date with the dates that are none beside it: "CRD
// 11/12/2026, SLED 11/12/2027". Which is which is told by the words that stand
// at each, in the terms of HMPPS sentence calculation (PSI 03/2015 and the
// Sentence Calculation policy framework): people leave at the conditional (CRD), automatic (ARD) or
// non-parole (NPD) date, on curfew (HDC) or early (ECSL); a sentence's or
// licence's end (SED, LED, SLED), the end of supervision (TUSED) and the days
// from which somebody may be considered (PED, HDCED) or goes out for some hours
// (ROTL) are no releases.

// datedAs is what the words at a date make of it.
type datedAs int

const (
	datedBare    datedAs = iota // nothing is said of it
	datedOther                  // not a release
	datedMaybe                  // a release that was refused, or waits for a decision
	datedRelease                // a release
)

// saidDate is a date and the words that stand at it.
type saidDate struct {
	iso, words string
	as         datedAs
}

// saidDates are the dates of an answer, each with its own words.
func saidDates(text string) []saidDate {
	found, impossible := findDates(text, dateEvent)
	if impossible || len(found) == 0 || len(found) > 8 {
		return nil
	}
	slices.SortFunc(found, func(a, b foundDate) int { return a.start - b.start })
	out := make([]saidDate, len(found))
	behind := !dateTerm.MatchString(text[:found[0].start]) // "11/12/2026 CRD, 11/12/2027 SED"
	before := text[:found[0].start]
	for i, d := range found {
		after := text[d.end:]
		next := ""
		if i+1 < len(found) {
			after = text[d.end:max(found[i+1].start, d.end)]
			cut, ends := len(after), remarkEnd.FindAllStringIndex(after, -1)
			open := strings.LastIndexByte(after, '(')
			switch m := ownBracket.FindString(after); {
			case open >= 0 && !strings.Contains(after[open:], ")") && otherTerm.MatchString(after[open:]) && !releaseTerm.MatchString(after[open:]):
				cut = open // "11/12/2026 (SED 11/12/2027)"
			case decidedThen.MatchString(after):
				cut = 0 // "11/12/2026 subject to the parole board's decision 1/12/2026"
			case len(ends) > 0:
				cut = ends[len(ends)-1][0]
			case m != "":
				cut = len(m)
			case dateJoint.MatchString(after):
				cut = dateJoint.FindStringIndex(after)[0]
			case !behind:
				cut = 0
			}
			after, next = after[:cut], after[cut:]
		} else if m := remarkEnd.FindStringIndex(after); m != nil {
			after = after[:m[0]]
		}
		out[i] = saidDate{iso: d.iso, words: strings.TrimSpace(before + " " + after)}
		out[i].as = dated(out[i].words)
		before = next
	}
	return out
}

// dated is what words at a date make of it.
func dated(words string) datedAs {
	release := releaseTerm.MatchString(words)
	switch {
	case release && refusedTerm.MatchString(words):
		return datedMaybe
	case otherTerm.MatchString(words):
		return datedOther
	case release:
		return datedRelease
	case refusedTerm.MatchString(words):
		return datedMaybe
	}
	return datedBare
}

var (
	dateTerm    = regex(`(?i)\b(?:crd|ard|npd|apd|hdc(?:ed|ad)?|ecsl|ped|sed|led|sled|tused|rotl|mtd|release[d]?|parole|sentenced|expir\w*|curfew|tag|court|out)\b`)
	dateJoint   = regex(`(?i)[,;\n/|]|\.\s|\s[-–—]\s|\b(?:and|or|but|then)\b`)
	remarkEnd   = regex(`\.\s|[;\n]`)
	decidedThen = regex(`(?i)\b(?:decision|decided|hearing|board|review|panel)(?: is| due| on| date)*\s*$`)
	ownBracket  = regex(`^\s*[(\[][^()\[\]]*[)\]]`)
	releaseTerm = regex(`(?i)\b(?:crd|ard|npd|apd|mtd|hdc(?:ad)?|ecsl|e\.?c\.?s\.?l|releas(?:e|ed|es|ing)|parole[d]?|out|leaves|liberat\w+|freed|gate)\b`)
	otherTerm   = regex(`(?i)\b(?:sed|led|sled|s\.l\.e\.d|ped|hdced|tused|pss(?:ed)?|rotl|day release|temporary (?:release|licence)|town visit|home leave|eligib(?:le|ility)|expir\w*|licen[cs]e (?:ends?|until|to)|supervision (?:ends?|until)|top[- ]?up|until|(?:next|in|at|back (?:in|at)|up (?:in|at)) court|court (?:date|hearing|appearance|on)|hearing|trial|sentenced|sentence (?:date|passed|imposed)|recall(?:ed)? (?:on|date)|remanded|tariff|oral|review|sentence end|end of (?:sentence|licence)|parole (?:window|review|board|hearing|date|dossier))\b`)
	refusedTerm = regex(`(?i)\b(?:if|subject to|refused|declined|not (?:suitable|eligible|granted|approved|applying|agreed|pursuing)|unsuitable|ineligible|opted out|possible|possibly|potential(?:ly)?|could be|might be|may be|applied|applying|awaiting|pending|decision|decided|tbc|unlikely|deferred|earliest possible)\b`)
)

// endsSentence is a day until which some are held: they leave on it.
var endsSentence = regex(`(?i)\b(?:sed|sled|sentence expir\w*|sentence end|end of sentence)\b`)

// dateFirst is an answer that begins with the date: what is said of it behind
// is beside it, "11/09/2026 (HDC eligible)".
var dateFirst = regex(`(?i)^\W*(?:mon|tue|wed|thu|fri|sat|sun)?[a-z]*\W*\d`)

// calculated are the terms of sentence calculation that are dates of no court.
var calculated = regex(`(?i)\b(?:crd|ard|npd|apd|hdc(?:ed|ad)?|ecsl|ped|sed|led|sled|tused|rotl)\b`)

// releaseAmong gives the release among the dates of an answer; none is set
// where the dates are all of other things. ok is false where the answer does
// not tell, or has one date that nothing speaks against.
func releaseAmong(text string) (d saidDate, none, ok bool) {
	if !dateTerm.MatchString(text) {
		return saidDate{}, false, false
	}
	all := saidDates(text)
	if len(all) == 0 {
		return saidDate{}, false, false
	}
	best, others := -1, 0
	for i, s := range all {
		switch s.as {
		case datedOther, datedMaybe:
			others++
		case datedRelease:
			if best < 0 || all[best].as != datedRelease || s.iso < all[best].iso {
				best = i
			}
		case datedBare:
			if best < 0 {
				best = i
			} else if all[best].as == datedBare && all[best].iso != s.iso {
				return saidDate{}, false, false // two that nothing is said of
			}
		}
	}
	switch {
	case others == len(all):
		return saidDate{}, len(all) > 1 || all[0].as == datedOther && !endsSentence.MatchString(text) && !dateFirst.MatchString(text), false
	case len(all) == 1, uncertain.MatchString(all[best].words):
		return saidDate{}, false, false
	}
	return all[best], false, true
}
