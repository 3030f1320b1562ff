package parser

import (
	"slices"
	"strings"
	"unicode"
)

// This file finds the office that refers in the head of its own form, and what
// a form says of the one who refers in places that no question asks for it.

// office is the first lines of a form, in which an office names itself: titles,
// lines that are no questions, and what looks like a question and has nothing
// but the rest of the title behind it.
func (x *reader) office() []string {
	var out []string
	for _, h := range append(slices.Clone(x.heads[:min(len(x.heads), 2)]), x.prose[:min(len(x.prose), 2)]...) {
		if h = strings.TrimSpace(plainLooks(h)); h != "" && len(h) < 120 {
			out = append(out, h)
		}
	}
	if len(x.qs) > 0 {
		switch q := &x.qs[0]; {
		case q.hit.key != keyUnmapped && q.hit.key != "custody.prison" || q.group != "" || q.col > 0 && !q.ans.empty():
		case q.ans.empty() || dashed(q.ans.text) || asksTitle.MatchString(q.ans.text) || teamWords.MatchString(q.ans.text):
			out = append(out, q.label+" – "+strings.TrimLeft(q.ans.text, "–—- "))
		}
	}
	return out
}

// plainLooks is a text without the marks of its looks.
func plainLooks(s string) string {
	return strings.Map(func(r rune) rune {
		if r >= runeEmpty && r <= runeEdge {
			return -1
		}
		return r
	}, s)
}

// dashed reports what goes on behind a dash.
func dashed(s string) bool {
	return strings.HasPrefix(s, "–") || strings.HasPrefix(s, "—") || strings.HasPrefix(s, "- ")
}

// officeOfTitle takes the referrer's organisation from the head of the form,
// "Anytown Recovery – request for housing", where nothing else tells it and
// either the referrer's address is at an office of that name, or there is none
// and the name says that it is one.
func (f *findings) officeOfTitle() {
	if !f.has("referrer.name") && !f.has("referrer.email") && !f.has("referrer.phone") {
		return
	}
	short, told := f.first("referrer.organisation")
	if told && short.rank >= rankBody {
		return
	}
	_, domain, _ := strings.Cut(strings.ToLower(f.value("referrer.email")), "@")
	for _, t := range f.offices {
		head, rest := parted(t)
		if !f.isOffice(head, rest, domain) || told && !strings.HasPrefix(head, short.value+" ") {
			continue // a signature says more, or the same in short
		}
		p, prison := f.place.findPrison(head, false)
		if prison = prison && strings.HasPrefix(head, "HM"); prison {
			head = p
		}
		head, _, _ = strings.Cut(head, ", ")
		if w := strings.Fields(head); head == strings.ToUpper(head) && !prison {
			for i := range w {
				w[i] = nameCase(w[i], true)
			}
			head = strings.Join(w, " ")
		}
		f.list = slices.DeleteFunc(f.list, func(x finding) bool {
			// Below a name a signature has the office where others have a role.
			return x.key == "referrer.role" && x.rank < rankBody && strings.EqualFold(x.value, head)
		})
		if told {
			f.list = slices.DeleteFunc(f.list, func(x finding) bool { return x.key == "referrer.organisation" })
		}
		f.list = append(f.list, finding{key: "referrer.organisation", value: head, label: titleLabel, part: f.part, conf: 0.5, rank: f.rank - 0.5})
		return
	}
}

// titleLabel is the evidence of what the head of a form tells.
const titleLabel = "title"

// parted is a title up to where it goes on to say what the form is for, and the
// rest of it.
func parted(t string) (head, rest string) {
	at, size := -1, 0
	for _, sign := range []string{" – ", " — ", " - ", " | ", " · ", "\u00a0· ", "  ·", "\t", ": ", " (", "\n"} {
		if i := strings.Index(t, sign); i > 0 && (at < 0 || i < at) {
			at, size = i, len(sign)
		}
	}
	if at < 0 {
		return strings.Trim(t, " .:*·"), ""
	}
	return strings.Trim(t[:at], " .:*·"), strings.TrimLeft(t[at+size:], " –—-|·")
}

// isOffice reports the head of a title that is the name of the office whose
// form it is. domain is that of the referrer's address, "" for none.
func (f *findings) isOffice(head, rest, domain string) bool {
	w := strings.Fields(head)
	if len(w) == 0 || len(w) > 9 || !startsUpper(head) || asksTitle.MatchString(head) || formWords.MatchString(head) || strings.ContainsAny(head, "?@/") || len(w) == 1 {
		return false
	}
	for _, s := range w {
		r := []rune(s)[0]
		switch {
		case unicode.IsUpper(r), r == '&':
		case unicode.IsLower(r) && slices.Contains([]string{"and", "of", "the", "for", "in", "with", "at", "on", "upon", "to"}, s):
		default:
			return false
		}
	}
	if bothTitle.MatchString(head) {
		return false
	}
	_, prison := f.place.findPrison(head, false)
	prison = prison && strings.HasPrefix(head, "HM")
	if _, council := f.place.authorityNamed(head); council || housesTitle.MatchString(head) && !providerName.MatchString(head) && !atOffice(domain, w) {
		// A council's own form is its reader's, unless those who care for people
		// there have one of their own.
		if !caresTitle.MatchString(head+" "+rest) || housesTitle.MatchString(head) {
			return false
		}
	}
	if domain == "" {
		return prison || officeNoun.MatchString(head)
	}
	if atOffice(domain, w) {
		return true
	}
	if a := readAgency(head); a != "" && a != "other" {
		return a == domainAgency("x@"+domain, prison)
	}
	return false
}

// atOffice reports an address at the office of this name: a word of the name
// that is not every office's stands in its domain.
func atOffice(domain string, name []string) bool {
	for _, w := range name {
		w = strings.ToLower(strings.Map(func(r rune) rune {
			if unicode.IsLetter(r) {
				return r
			}
			return -1
		}, strings.TrimSuffix(strings.TrimSuffix(w, "'s"), "’s")))
		if len(w) >= 4 && !slices.Contains(everyOffice, w) && strings.Contains(domain, w) {
			return true
		}
	}
	return false
}

// everyOffice are words of an office's name that tell it from no other.
var everyOffice = []string{"council", "service", "services", "housing", "team", "support", "health", "care", "homes", "trust", "centre", "group", "with", "district", "borough", "city", "county", "north", "south", "east", "west", "social", "community", "from", "form"}

var (
	officeNoun = regex(`(?i)\b(?:services?|trust|homes|approved premises|surgery|medical (?:practice|centre)|health centre|hospitals?|infirmary|(?:night )?shelter|outreach|refuge|recovery|foyer|ymca|hostel|project|charity|association|court team|jobcentre(?: plus)?|citizens['’]? advice|women['’]?s (?:aid|centre)|mission|foundation|cic)(?:,? [\p{Lu}][\p{L}\-]+){0,2}$`)
	// bothTitle is the title of a form for several offices.
	bothTitle = regex(`(?i)\bprisons? (?:and|&) probation\b|\bpartners(?:hip)?\b|\bagenc(?:y|ies)\b|\bduty to refer\b|^(?:hm government|official|restricted|confidential|private|important|strictly|support|health|housing|the |about |our |your )`)
)

// reaches is what a form says anywhere with an e-mail address in it.
func (x *reader) reaches() []Answer {
	var out []Answer
	for i := range x.qs {
		if q := &x.qs[i]; strings.ContainsRune(q.ans.text, '@') {
			out = append(out, Answer{Label: q.label, Value: q.ans.text})
		} else if strings.ContainsRune(q.label, '@') {
			out = append(out, Answer{Label: "e-mail", Value: q.label})
		}
	}
	for _, p := range append(slices.Clone(x.prose), x.feet...) {
		if strings.ContainsRune(p, '@') {
			out = append(out, Answer{Label: "e-mail", Value: plainLooks(p)})
		}
	}
	return out
}
