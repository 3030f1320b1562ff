package accuracy

import (
	"errors"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"
	"time"

	"dtrbot/parser"
)

var (
	errEmpty   = errors.New("empty: what is not stated is absent")
	errType    = errors.New("wrong type")
	errUnknown = errors.New("unknown key")
	errFiller  = errors.New("a filler is no value")
)

// Check says everything that is wrong with an answer that was made and not read.
func (w Want) Check() []error { return w.check(true) }

// check says everything that is wrong with an answer, naming keys and no values.
func (w Want) check(referralsGiven bool) []error {
	var wrong []error
	say := func(key string, err error) { wrong = append(wrong, fmt.Errorf("%s: %w", key, err)) }
	if len(w.Kinds) == 0 {
		say("kind", errors.New("missing"))
	}
	for _, k := range w.Kinds {
		if !slices.Contains(kinds(), k) {
			say("kind", fmt.Errorf("%q is none of the sixteen kinds", k))
		}
	}
	if !slices.Contains(formats(), w.Format) {
		say("format", fmt.Errorf("want one of %s", strings.Join(formats(), " ")))
	}
	if strings.TrimSpace(w.Writer) == "" && slices.Contains([]string{"docx", "pdf", "xlsx", "ods", "odt", "rtf", "doc"}, w.Format) {
		say("writer", errors.New("missing: what made the document"))
	}
	if !referralsGiven {
		say("referrals", errors.New("missing: [] for a message that refers nobody"))
	}
	if len(w.Kinds) > 0 {
		switch k := w.Kinds[0]; {
		case k == parser.KindReferral && len(w.Referrals) == 0 && !w.Review:
			say("referrals", fmt.Errorf("a %s refers somebody, unless a person must read it (review)", k))
		case !mayRefer(k) && len(w.Referrals) > 0:
			say("referrals", fmt.Errorf("a message of kind %s has none", k))
		}
	}
	keys := contract()
	for _, l := range w.Lenient {
		if _, ok := keys[l]; !ok && l != "review" {
			say("lenient", fmt.Errorf("no key %q in the contract", l))
		}
	}
	for i, r := range w.Referrals {
		for _, err := range checkObject(keys, "", r) {
			wrong = append(wrong, fmt.Errorf("referrals[%d].%w", i, err))
		}
		if len(r) == 0 {
			say(fmt.Sprintf("referrals[%d]", i), errors.New("empty"))
		}
	}
	return wrong
}

// opens tells whether a message of the kind refers a person.
func opens(k parser.Kind) bool {
	return k == parser.KindReferral || k == parser.KindRetentionRequest || k == parser.KindPortalNotification
}

// mayRefer tells whether a message of the kind may name people with fields.
func mayRefer(k parser.Kind) bool {
	return opens(k) || slices.Contains([]parser.Kind{parser.KindEvidence, parser.KindContactChange, parser.KindChaser,
		parser.KindWithdrawal, parser.KindUpdate, parser.KindSelfReferral}, k)
}

func checkObject(keys map[string]key, under string, object map[string]any) []error {
	var wrong []error
	for _, k := range slices.Sorted(maps.Keys(object)) {
		path := under + k
		spec, ok := keys[path]
		if !ok || spec.shape == aMapping {
			wrong = append(wrong, fmt.Errorf("%s: %w", path, errUnknown))
			continue
		}
		wrong = append(wrong, checkShape(keys, spec, path, object[k])...)
	}
	return wrong
}

func checkShape(keys map[string]key, spec key, path string, v any) []error {
	one := func(err error) []error {
		if err == nil {
			return nil
		}
		return []error{fmt.Errorf("%s: %w", path, err)}
	}
	if v == nil {
		return nil
	}
	switch spec.shape {
	case aGroup:
		if group, ok := v.(map[string]any); ok {
			return checkObject(keys, path+".", group)
		}
	case aTable:
		if list, ok := v.([]any); ok {
			var wrong []error
			for i, row := range list {
				group, ok := row.(map[string]any)
				if !ok {
					return one(errType)
				}
				for _, err := range checkObject(keys, path+".", group) {
					wrong = append(wrong, fmt.Errorf("%w (row %d)", err, i))
				}
			}
			return wrong
		}
	case aList:
		if list, ok := v.([]any); ok {
			var wrong []error
			for _, item := range list {
				s, ok := item.(string)
				if !ok {
					return one(errType)
				}
				wrong = append(wrong, one(checkText(path, s))...)
			}
			return wrong
		}
	case aBool:
		if _, ok := v.(bool); ok {
			return nil
		}
	case anInt:
		if n, ok := v.(float64); ok && n == float64(int(n)) {
			return one(checkNumber(path, int(n)))
		}
	case aString:
		if s, ok := v.(string); ok {
			return one(checkText(path, s))
		}
	}
	return one(errType)
}

func checkNumber(path string, n int) error {
	most := 3
	if path == "risk.mappa_category" {
		most = 4
	}
	if n < 1 || n > most {
		return fmt.Errorf("want 1 to %d", most)
	}
	return nil
}

var (
	prisonNumber = regexp.MustCompile(`^[A-Z][0-9]{4}[A-Z]{2}$`)
	caseNumber   = regexp.MustCompile(`^[A-Z][0-9]{6}$`)
	niNumber     = regexp.MustCompile(`^[A-Z]{2}[0-9]{6}[A-D]?$`)
	nhsNumber    = regexp.MustCompile(`^[0-9]{10}$`)
	mailAddress  = regexp.MustCompile(`^[^@\s<>,;]+@[^@\s<>,;]+\.[^@\s<>,;]+$`)
	title        = regexp.MustCompile(`(?i)^(mr|mrs|ms|miss|mx|dr)\.?\s`)
	otherOrder   = regexp.MustCompile(`(?i)hmp\s*[/&+]|hmp and|\(hmp`)
	filler       = regexp.MustCompile(`(?i)^(n/?a|tbc|\?+|-+|not applicable|choose an item\.?|click (or tap )?here.*|click or tap .*|yes\s*/\s*no)$`)
)

// checkText says what is wrong with one value, by the rules of the contract.
func checkText(path, s string) error {
	_, last, _ := cutLast(path)
	switch {
	case strings.TrimSpace(s) == "":
		return errEmpty
	case path == "unmapped.label":
		return nil
	case filler.MatchString(strings.TrimSpace(s)):
		return errFiller
	case len(words(path)) > 0 && !slices.Contains(words(path), s):
		return fmt.Errorf("want one of %s", strings.Join(words(path), " "))
	case path == "custody.prison" && otherOrder.MatchString(s):
		return errors.New("want HMP Name, or HMYOI Name")
	case last == "name" && title.MatchString(s):
		return errors.New("titles are removed")
	case path == "person.name" && strings.Contains(s, ","):
		return errors.New("want the natural order")
	}
	if isDate(path) {
		if _, err := time.Parse(time.DateOnly, s); err != nil {
			return errors.New("want a date, YYYY-MM-DD")
		}
	}
	for _, p := range []struct {
		last string
		want *regexp.Regexp
	}{
		{"prison_number", prisonNumber}, {"crn", caseNumber}, {"ni_number", niNumber}, {"nhs_number", nhsNumber}, {"email", mailAddress},
	} {
		if last == p.last && !p.want.MatchString(s) {
			return fmt.Errorf("want the form %s", p.want)
		}
	}
	if last == "phone" && len(digits(s)) < 3 {
		return errors.New("want digits")
	}
	return nil
}
