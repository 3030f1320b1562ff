package xlsx

import (
	"errors"
	"regexp"
	"strings"
	"sync"

	"dtrbot/parser/document"
	"dtrbot/parser/document/internal/pack"
)

const (
	// maxRules is the most lists of options of one sheet, maxOptions the most
	// options of one.
	maxRules   = 2000
	maxOptions = 300
	// maxSteps is how often a cell is asked whether a rule is for it.
	maxSteps = 5_000_000
)

// rule is a list of options for the answers in some cells (a data validation;
// ECMA-376-1, 18.3.1.32).
type rule struct {
	areas  []area
	source string // the formula that gives the options
}

// readRule reads a data validation.
func (w *worksheet) readRule(s *pack.Scanner, t pack.Token) error {
	if s.Plain(t, "type") != "list" || len(w.rules) >= maxRules {
		return s.Skip()
	}
	var r rule
	cells := s.Plain(t, "sqref")
	err := s.Children(func(t pack.Token) (err error) {
		switch t.Name {
		case "formula1":
			r.source, err = s.Text()
			return err
		case "x14:formula1":
			return s.Children(func(pack.Token) (err error) {
				r.source, err = s.Text()
				return err
			})
		case "xm:sqref":
			cells, err = s.Text()
			return err
		}
		return s.Skip()
	})
	for _, ref := range strings.Fields(cells) {
		if a, ok := parseArea(ref); ok && len(r.areas) < maxRules {
			r.areas = append(r.areas, a)
		}
	}
	w.rules = append(w.rules, r)
	return err
}

// offer is what a rule offers.
type offer struct {
	all  map[string]bool // in lower case, prompts too
	real []string
}

// choices makes fields of the cells that have a list of options and show one
// of them, or a prompt.
func (w *worksheet) choices(b *book) error {
	var damage error
	known := map[string]*offer{}
	left := maxSteps
	for _, r := range w.rules {
		for _, a := range r.areas {
			if left -= len(w.cells); left < 0 {
				return damage
			}
			for i := range w.cells {
				c := &w.cells[i]
				if c.field != nil || !a.has(c.place) {
					continue
				}
				o := known[r.source]
				if o == nil {
					options, err := b.options(w, r.source)
					if damage = worse(damage, err); errors.Is(err, document.ErrLimit) {
						return damage
					}
					o = &offer{all: map[string]bool{}}
					for _, option := range options {
						o.all[strings.ToLower(option)] = true
						if !isPrompt(option) {
							o.real = append(o.real, option)
						}
					}
					known[r.source] = o
				}
				c.choose(o)
			}
		}
	}
	return damage
}

// choose makes a field of the cell unless it says something that is not on
// offer, as the label above a column of answers does.
func (c *cell) choose(o *offer) {
	value := strings.TrimSpace(c.text.plain())
	for _, f := range c.text {
		if f.own && f.font.struck || !f.own && c.look.font.struck {
			return
		}
	}
	prompt := isPrompt(value)
	if prompt || o.all[strings.ToLower(value)] {
		c.field = &document.Field{Kind: document.FieldChoice, Value: value, Placeholder: prompt, Options: o.real}
	}
}

var prompts = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?i)^[\s<\[(.\-–—_*]*(?:(?:please\s+|click\s+(?:here\s+)?to\s+)?(?:select|choose|pick)(?:\s+(?:an?|one|from|the|option|item|answer|value|here|below|list|drop.?down|menu|your|of|relevant|appropriate|yes|no|or|/|[a-z]+\s+from)\b)*|drop.?down(?:\s+(?:list|menu))?|please\s+(?:complete|enter|state))[\s>\]).:…\-–—_*]*$`)
})

// isPrompt reports whether a drop-down's value asks to choose one.
func isPrompt(s string) bool {
	return strings.Trim(s, " -–—_.…") == "" || len(s) < 80 && prompts().MatchString(s)
}

// options are those that a formula gives: texts, cells, or a name for cells.
func (b *book) options(on *worksheet, source string) ([]string, error) {
	source = strings.TrimPrefix(strings.TrimSpace(source), "=")
	if strings.HasPrefix(source, `"`) {
		var out []string
		for _, o := range strings.Split(strings.ReplaceAll(strings.Trim(source, `"`), `""`, `"`), ",") {
			if o = strings.TrimSpace(o); o != "" && len(out) < maxOptions {
				out = append(out, o)
			}
		}
		return out, nil
	}
	if named, ok := b.names[strings.ToLower(source)]; ok {
		source = named
	}
	w := on
	if at := strings.LastIndexByte(source, '!'); at >= 0 {
		name := strings.ReplaceAll(strings.Trim(source[:at], "'"), "''", "'")
		source = source[at+1:]
		w = nil
		for _, t := range b.tabs {
			if strings.EqualFold(t.name, name) {
				var err error
				if w, err = b.sheet(t); errors.Is(err, document.ErrLimit) {
					return nil, err
				}
				break
			}
		}
	}
	a, ok := parseArea(source)
	if w == nil || !ok {
		return nil, nil
	}
	var out []string
	for row := a.top; row <= a.bottom && row-a.top < maxOptions; row++ {
		for col := a.left; col <= a.right && col-a.left < maxOptions && len(out) < maxOptions; col++ {
			if o := w.text(place{row, col}); o != "" {
				out = append(out, o)
			}
		}
	}
	return out, nil
}
