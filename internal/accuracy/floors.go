package accuracy

import (
	"bytes"
	"encoding/json"
	"fmt"
)

// Floors are the figures below (F1) or above (counts and shares) which a test
// fails. They are kept in floors.json beside this file; people make them
// stricter as the reader improves, and never looser.
type Floors struct {
	// Open and Aside are the parts of the corpus; nil for a part that is not
	// measured.
	Open  *PartFloors `json:"open"`
	Aside *PartFloors `json:"aside"`
	// QuietOpen and QuietAside are the banks of ordinary mail.
	QuietOpen  QuietFloors `json:"ordinary_open"`
	QuietAside QuietFloors `json:"ordinary_aside"`
}

// PartFloors are the floors of one part of the corpus.
type PartFloors struct {
	Messages     int     `json:"least_messages"`
	F1           float64 `json:"least_f1"`
	CriticalF1   float64 `json:"least_critical_f1"`
	FormatF1     float64 `json:"least_format_f1"`
	Kinds        float64 `json:"least_kinds_right"`
	KeptUnmapped float64 `json:"least_unmapped_kept"`
	// Of each 100 that are never answered, that are referrals, and that are
	// referrals no person need look at first.
	WouldAnswer float64 `json:"most_answered_of_100"`
	Missed      float64 `json:"most_missed_of_100"`
	Held        float64 `json:"most_held_of_100"`
	// Never counts the answers that do harm.
	Never int `json:"most_answered_harmfully"`
}

// ReadFloors reads floors.json; unknown keys are errors.
func ReadFloors(data []byte) (Floors, error) {
	var f Floors
	d := json.NewDecoder(bytes.NewReader(data))
	d.DisallowUnknownFields()
	if err := d.Decode(&f); err != nil {
		return f, fmt.Errorf("read floors: %w", err)
	}
	return f, nil
}

// Below lists the figures that are worse than their floor.
func (f PartFloors) Below(x Figures) []string {
	var below []string
	least := func(what string, floor, got float64) {
		if got < floor {
			below = append(below, fmt.Sprintf("%s is %.4f, the floor %.4f", what, got, floor))
		}
	}
	most := func(what string, ceiling, got float64) {
		if got > ceiling {
			below = append(below, fmt.Sprintf("%s: %.2f, at most %.2f", what, got, ceiling))
		}
	}
	if x.Messages < f.Messages {
		below = append(below, fmt.Sprintf("%d messages, want at least %d", x.Messages, f.Messages))
	}
	least("F1", f.F1, x.All.F1())
	least("F1 of the critical keys", f.CriticalF1, x.Critical.F1())
	for _, format := range formats() {
		if t, ok := x.ByFormat[format]; ok {
			least("F1 of format "+format, f.FormatF1, t.F1())
		}
	}
	least("share of kinds right", f.Kinds, share(x.KindRight, x.Messages))
	least("share of other answers kept", f.KeptUnmapped, share(x.KeptUnmapped, x.Unmapped))
	most("of 100 that are never answered, answered", f.WouldAnswer, 100*part(x.WouldAnswer, x.NonReferrals))
	most("of 100 referrals, missed", f.Missed, 100*part(x.Missed, x.Referrals))
	most("of 100 referrals, held without need", f.Held, 100*part(x.Held, x.Plain))
	most("answered where that harms", float64(f.Never), float64(x.Never))
	return below
}
