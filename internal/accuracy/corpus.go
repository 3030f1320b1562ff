package accuracy

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"dtrbot/parser"
)

// Message is one message of the corpus with its right answer.
type Message struct {
	Name string
	Raw  []byte
	Want Want
}

// Want is the right answer, NAME.want.json.
type Want struct {
	// Kinds are the acceptable kinds, the best first.
	Kinds []parser.Kind `json:"kind"`
	// Format is where the referral stands, Writer what made the document.
	Format string `json:"format"`
	Writer string `json:"writer"`
	Shape  string `json:"shape"`
	// Review is set where a careful officer would want a person to look
	// before anything is answered.
	Review bool `json:"review"`
	// Referrals are objects of the contract, without evidence.
	Referrals []map[string]any `json:"referrals"`
	// Lenient are dotted keys, or groups of keys, that are not scored;
	// "review" where careful officers could differ on that.
	Lenient []string `json:"lenient"`
}

// most is the largest a part of the corpus may be, in bytes.
const most = 16 << 20

// Load reads every message of a folder, sorted by name. A folder that is not
// there has none. The error joins everything that is wrong with the folder:
// each line names a file and, in an answer, the key; never a value.
func Load(dir string) ([]Message, error) {
	entries, err := os.ReadDir(dir)
	if errors.Is(err, os.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("read corpus: %w", err)
	}
	stems := map[string]int{}
	var wrong []error
	var size int64
	for _, e := range entries {
		switch stem, isMail := strings.CutSuffix(e.Name(), ".eml"); {
		case isMail:
			stems[stem] |= 1
		case strings.HasSuffix(e.Name(), ".want.json"):
			stems[strings.TrimSuffix(e.Name(), ".want.json")] |= 2
		default:
			wrong = append(wrong, fmt.Errorf("%s: neither NAME.eml nor NAME.want.json", e.Name()))
			continue
		}
		info, err := e.Info()
		if err != nil {
			return nil, fmt.Errorf("read corpus: %w", err)
		}
		size += info.Size()
	}
	if size > most {
		wrong = append(wrong, fmt.Errorf("%s: %d bytes, at most %d", filepath.Base(dir), size, most))
	}
	var all []Message
	for stem, has := range stems {
		switch {
		case !goodStem(stem):
			wrong = append(wrong, fmt.Errorf("%s: a name is lower-case words joined by hyphens", stem))
		case has == 1:
			wrong = append(wrong, fmt.Errorf("%s.eml: has no .want.json", stem))
		case has == 2:
			wrong = append(wrong, fmt.Errorf("%s.want.json: has no .eml", stem))
		default:
			m, errs, err := loadOne(dir, stem)
			if err != nil {
				return nil, err
			}
			wrong = append(wrong, errs...)
			all = append(all, m)
		}
	}
	if len(wrong) > 0 {
		slices.SortStableFunc(wrong, func(a, b error) int { return strings.Compare(a.Error(), b.Error()) })
		return nil, errors.Join(wrong...)
	}
	slices.SortFunc(all, func(a, b Message) int { return strings.Compare(a.Name, b.Name) })
	return all, nil
}

func loadOne(dir, stem string) (Message, []error, error) {
	m := Message{Name: stem}
	var err error
	if m.Raw, err = os.ReadFile(filepath.Join(dir, stem+".eml")); err != nil {
		return m, nil, fmt.Errorf("read corpus: %w", err)
	}
	data, err := os.ReadFile(filepath.Join(dir, stem+".want.json"))
	if err != nil {
		return m, nil, fmt.Errorf("read corpus: %w", err)
	}
	want, errs := readWant(data)
	m.Want = want
	for i, e := range errs {
		errs[i] = fmt.Errorf("%s.want.json: %w", stem, e)
	}
	if len(m.Raw) == 0 {
		errs = append(errs, fmt.Errorf("%s.eml: empty", stem))
	}
	return m, errs, nil
}

// goodStem keeps names sayable: lower-case words, at least one with a letter.
func goodStem(s string) bool {
	letter := false
	for _, r := range s {
		switch {
		case r >= 'a' && r <= 'z':
			letter = true
		case r >= '0' && r <= '9', r == '-':
		default:
			return false
		}
	}
	return letter
}

// readWant reads an answer and says everything that is wrong with it.
func readWant(data []byte) (Want, []error) {
	var raw map[string]json.RawMessage
	if err := json.Unmarshal(data, &raw); err != nil {
		return Want{}, []error{fmt.Errorf("not JSON: %w", err)}
	}
	var wrong []error
	for k := range raw {
		if !slices.Contains([]string{"kind", "format", "writer", "shape", "review", "referrals", "lenient"}, k) {
			wrong = append(wrong, fmt.Errorf("%s: unknown key", k))
		}
	}
	var w Want
	for k, to := range map[string]any{
		"kind": &w.Kinds, "format": &w.Format, "writer": &w.Writer, "shape": &w.Shape,
		"review": &w.Review, "referrals": &w.Referrals, "lenient": &w.Lenient,
	} {
		if raw[k] == nil {
			continue
		}
		// The decoder's own words would quote the value.
		if json.Unmarshal(raw[k], to) != nil {
			wrong = append(wrong, fmt.Errorf("%s: wrong type", k))
		}
	}
	return w, append(wrong, w.check(raw["referrals"] != nil)...)
}
