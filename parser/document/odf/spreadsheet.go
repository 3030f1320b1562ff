package odf

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"sync"
	"time"

	"dtrbot/parser/document"
	"dtrbot/parser/document/internal/pack"
	"dtrbot/parser/document/internal/sheet"
)

// The limits of a sheet (LibreOffice's own), and of what is kept of one.
const (
	maxSheets       = 200
	maxSheetRows    = 1 << 20
	maxSheetColumns = 1 << 14
	maxKept         = 50_000
	// maxCopies is how many rows or cells with content one that is repeated
	// stands for.
	maxCopies = 500
	maxRules  = 2000
)

// book is a spreadsheet being read.
type book struct {
	*walker
	sheets []*worksheet
	rules  map[string]string // conditions of validity by name
	kept   int
}

// worksheet is what is read of a sheet.
type worksheet struct {
	name      string
	hidden    bool
	sheet     sheet.Sheet
	cells     []sheetCell
	index     map[place]int
	shapes    []shape // what lies on the sheet, not in a cell
	areas     []area  // the merged ones
	row, col  int
	columns   []string // default cell styles
	widths    []float64
	heights   []run
	titleRows map[int]bool
}

type place struct{ row, col int }

type sheetCell struct {
	place
	spans []document.Span
	look  sheet.Look
	rule  string
}

// spreadsheet reads an office:spreadsheet.
func (w *walker) spreadsheet() ([]document.Block, error) {
	b := &book{walker: w, rules: map[string]string{}}
	err := w.Children(func(t pack.Token) error {
		switch t.Name {
		case "table:content-validations":
			return w.Children(func(t pack.Token) error {
				if len(b.rules) < maxRules {
					b.rules[w.Attr(t, "table:name")] = w.Attr(t, "table:condition")
				}
				return w.Skip()
			})
		case "table:table":
			if len(b.sheets) < maxSheets {
				return b.readSheet(t)
			}
		case "table:database-ranges":
			return w.Children(func(t pack.Token) error {
				if w.Attr(t, "table:display-filter-buttons") == "true" {
					b.filter(w.Attr(t, "table:target-range-address"))
				}
				return w.Skip()
			})
		}
		return w.Skip()
	})
	blocks, layErr := b.blocks()
	return blocks, worse(err, layErr)
}

// readSheet reads a sheet. Those that are hidden may have the lists of options
// of the others.
func (b *book) readSheet(t pack.Token) error {
	s := &worksheet{
		name:      b.Attr(t, "table:name"),
		hidden:    b.styles.resolve("table", b.Attr(t, "table:style-name")).hidden,
		index:     map[place]int{},
		titleRows: map[int]bool{},
	}
	b.sheets = append(b.sheets, s)
	return b.sheetContent(s, false)
}

func (b *book) sheetContent(s *worksheet, header bool) error {
	return b.Children(func(t pack.Token) error {
		switch t.Name {
		case "table:table-columns", "table:table-header-columns", "table:table-column-group", "table:table-rows", "table:table-row-group":
			return b.sheetContent(s, header)
		case "table:table-header-rows":
			return b.sheetContent(s, true)
		case "table:table-column":
			n := b.repeats(t, "table:number-columns-repeated", maxSheetColumns)
			if v := b.Attr(t, "table:visibility"); v == "collapse" || v == "filter" {
				s.sheet.HideColumns(len(s.columns), len(s.columns)+n-1)
			}
			style := b.Attr(t, "table:default-cell-style-name")
			width := b.styles.resolve("table-column", b.Attr(t, "table:style-name")).size
			for range min(n, maxSheetColumns-len(s.columns)) {
				s.columns = append(s.columns, style)
				s.widths = append(s.widths, width)
			}
		case "table:table-row":
			return b.sheetRow(s, t, header)
		case "table:shapes":
			return b.Children(func(t pack.Token) error { return b.readShape(s, t) })
		case "office:forms":
			return b.readForms()
		}
		return b.Skip()
	})
}

// sheetRow reads a row of a sheet.
func (b *book) sheetRow(s *worksheet, t pack.Token, header bool) error {
	n := b.repeats(t, "table:number-rows-repeated", maxSheetRows)
	height := b.styles.resolve("table-row", b.Attr(t, "table:style-name")).size
	if v := b.Attr(t, "table:visibility"); v == "collapse" || v == "filter" {
		s.sheet.HideRows(s.row, s.row+n-1)
		height = hiddenHeight
	}
	s.heights = append(s.heights, run{n, height})
	if header && n == 1 {
		s.titleRows[s.row] = true
	}
	s.col = 0
	first := len(s.cells)
	err := b.Children(func(t pack.Token) error {
		if t.Name != "table:table-cell" && t.Name != "table:covered-table-cell" {
			return b.Skip()
		}
		return b.sheetCell(s, t)
	})
	// What was covered or typed in a row that stands for several is in all.
	last := len(s.cells)
	for i := 1; i < min(n, maxCopies) && last > first && err == nil; i++ {
		for _, c := range s.cells[first:last] {
			c.row += i
			if err = b.keep(s, c); err != nil {
				break
			}
		}
	}
	s.row = min(s.row+n, maxSheetRows)
	return err
}

func (b *book) keep(s *worksheet, c sheetCell) error {
	if b.kept >= maxKept {
		return fmt.Errorf("more than %d cells in a spreadsheet: %w", maxKept, document.ErrLimit)
	}
	b.kept++
	s.index[c.place] = len(s.cells)
	s.cells = append(s.cells, c)
	return b.Spend(cost(c.spans))
}

// cost is how many tokens spans count for where they are repeated.
func cost(spans []document.Span) int {
	n := 0
	for _, s := range spans {
		n += 8 + len(s.Text)/32
	}
	return n
}

// sheetCell reads a cell of a sheet.
func (b *book) sheetCell(s *worksheet, t pack.Token) error {
	n := b.repeats(t, "table:number-columns-repeated", maxSheetColumns)
	styleName := b.Attr(t, "table:style-name")
	if styleName == "" && s.col < len(s.columns) {
		styleName = s.columns[s.col]
	}
	st := b.styles.resolve("table-cell", styleName)
	v := value{
		kind: b.Attr(t, "office:value-type"), number: b.Attr(t, "office:value"),
		date: b.Attr(t, "office:date-value"), time: b.Attr(t, "office:time-value"),
		truth: b.Attr(t, "office:boolean-value"), text: b.Attr(t, "office:string-value"),
	}
	isError := b.Attr(t, "calcext:value-type") == "error"
	rule := b.Attr(t, "table:content-validation-name")
	covered := t.Name == "table:covered-table-cell"
	if wide, down := b.repeats(t, "table:number-columns-spanned", maxSheetColumns), b.repeats(t, "table:number-rows-spanned", maxSheetRows); wide > 1 || down > 1 {
		a := area{place{s.row, s.col}, place{s.row + down - 1, s.col + wide - 1}}
		s.sheet.Merge(a.from.row, a.from.col, a.to.row, a.to.col)
		if len(s.areas) < maxKept {
			s.areas = append(s.areas, a)
		}
	}
	written := false
	blocks, err := b.contained(func() error { return b.cellContent(st.look, &written) })
	spans := joined(blocks)
	if isError {
		spans = nil
	}
	// What a format hides is written as an empty paragraph.
	if text := v.show(plain(spans)); text != "" && (!written || len(spans) > 0) {
		spans = document.Append(nil, document.Span{Text: text, Bold: st.look.bold == on, Struck: st.look.struck == on})
	}
	if !covered && !document.Blank(spans) {
		look := sheet.Look{Bold: st.look.bold == on || allBold(spans), Size: st.look.size, Fill: st.fill}
		for i := range min(n, maxCopies) {
			if s.col+i >= maxSheetColumns {
				break
			}
			if full := b.keep(s, sheetCell{place: place{s.row, s.col + i}, spans: spans, look: look, rule: rule}); full != nil {
				return worse(full, err)
			}
		}
	}
	s.col = min(s.col+n, maxSheetColumns)
	return err
}

// cellContent reads the paragraphs of a cell in the cell's own look.
func (b *book) cellContent(cell look, written *bool) error {
	return b.Children(func(t pack.Token) error {
		if t.Name != "text:p" {
			return b.block(t)
		}
		*written = true
		b.look = cell
		return b.paragraph(t)
	})
}

// joined is the text of a cell's blocks, a line each.
func joined(blocks []document.Block) []document.Span {
	var out []document.Span
	for _, bl := range blocks {
		spans := bl.Spans
		if bl.Table != nil {
			spans = []document.Span{{Text: bl.Text()}}
		}
		if len(spans) == 0 {
			continue
		}
		if len(out) > 0 {
			out = append(out, document.Span{Text: "\n"})
		}
		out = append(out, spans...)
	}
	return out
}

func plain(spans []document.Span) string {
	var sb strings.Builder
	for _, s := range spans {
		if s.Field != nil {
			return "\x00" // not text alone
		}
		sb.WriteString(s.Text)
	}
	return sb.String()
}

func allBold(spans []document.Span) bool {
	for _, s := range spans {
		if !s.Bold && strings.TrimSpace(s.Text) != "" {
			return false
		}
	}
	return len(spans) > 0
}

// value is a cell's value as it is stored.
type value struct {
	kind, number, date, time, truth, text string
}

var (
	exponent = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`\d[Ee][+-]?\d`) })
	dayAlone = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`(?:^|\D)0?1(?:\D|$)`) })
)

// show is the text to give for a cell that shows the text shown; "" to keep
// what is shown. Dates are written out, so that nobody can take the day for
// the month.
func (v value) show(shown string) string {
	switch v.kind {
	case "date":
		if strings.HasPrefix(shown, "\x00") {
			return ""
		}
		for _, layout := range []string{"2006-01-02T15:04:05.999999999", "2006-01-02T15:04", "2006-01-02", "2006-01-02T15:04:05Z07:00"} {
			t, err := time.Parse(layout, v.date)
			if err != nil {
				continue
			}
			clock := t.Hour() != 0 || t.Minute() != 0 || t.Second() != 0
			switch {
			case clock && strings.Contains(shown, ":"):
				return t.Format("2 January 2006 15:04")
			case t.Day() == 1 && shown != "" && !dayAlone().MatchString(shown) && strings.ContainsAny(shown, "0123456789"):
				// It shows no day, and none was typed.
				return t.Format("January 2006")
			}
			return t.Format("2 January 2006")
		}
	case "float", "currency", "percentage":
		if shown == "" || exponent().MatchString(shown) {
			if n, err := strconv.ParseFloat(v.number, 64); err == nil && n < 1e21 && n > -1e21 {
				return strconv.FormatFloat(n, 'f', -1, 64)
			}
		}
	case "boolean":
		if shown == "" {
			return strings.ToUpper(v.truth)
		}
	case "time":
		if shown == "" {
			return strings.ToLower(strings.TrimPrefix(v.time, "PT"))
		}
	case "string":
		if shown == "" {
			return v.text
		}
	}
	return ""
}

// parseAddress reads "$Lists.$A$1:.$A$4" or ".B2" into a sheet's name, "" for
// the same sheet, and an area.
func parseAddress(s string) (name string, from, to place, ok bool) {
	s = strings.Trim(s, "[] ")
	a, b, both := cutAddress(s)
	name, from, ok = parseCell(a)
	to = from
	if both && ok {
		_, to, ok = parseCell(b)
	}
	return name, from, to, ok
}

// cutAddress parts an area at its colon, which is not one in a sheet's name.
func cutAddress(s string) (from, to string, both bool) {
	quoted := false
	for i := range len(s) {
		switch {
		case s[i] == '\'':
			quoted = !quoted
		case s[i] == ':' && !quoted:
			return s[:i], s[i+1:], true
		}
	}
	return s, "", false
}

func parseCell(s string) (name string, p place, ok bool) {
	at := strings.LastIndexByte(s, '.')
	if at > 0 {
		name = strings.ReplaceAll(strings.Trim(strings.TrimPrefix(s[:at], "$"), "'"), "''", "'")
	}
	s = strings.ReplaceAll(s[at+1:], "$", "")
	i, col := 0, 0
	for ; i < len(s) && i < 3 && 'A' <= s[i] && s[i] <= 'Z'; i++ {
		col = 26*col + int(s[i]-'A') + 1
	}
	row, err := strconv.Atoi(s[i:])
	if i == 0 || err != nil || row < 1 || row > maxSheetRows || col > maxSheetColumns {
		return "", place{}, false
	}
	return name, place{row - 1, col - 1}, true
}

func (b *book) named(name string) *worksheet {
	for _, s := range b.sheets {
		if s.name == name {
			return s
		}
	}
	return nil
}

// filter marks the first row of a list with buttons to filter it.
func (b *book) filter(address string) {
	if name, from, _, ok := parseAddress(address); ok {
		if s := b.named(name); s != nil {
			s.titleRows[from.row] = true
		}
	}
}

// options are those of a rule: texts, or cells.
func (b *book) options(on *worksheet, rule string) []string {
	_, list, ok := strings.Cut(b.rules[rule], "cell-content-is-in-list(")
	if !ok {
		return nil
	}
	list, _, _ = strings.Cut(list, ") and ")
	list = strings.TrimSuffix(strings.TrimSpace(list), ")")
	var out []string
	if strings.HasPrefix(list, `"`) {
		for _, o := range strings.Split(list, ";") {
			if o = strings.TrimSpace(strings.Trim(o, `"`)); o != "" && len(out) < maxOptions {
				out = append(out, o)
			}
		}
		return out
	}
	name, from, to, ok := parseAddress(list)
	if name != "" {
		on = b.named(name)
	}
	if on == nil || !ok {
		return nil
	}
	for row := from.row; row <= to.row && row-from.row < maxOptions; row++ {
		for col := from.col; col <= to.col && col-from.col < maxOptions && len(out) < maxOptions; col++ {
			if i, ok := on.index[place{row, col}]; ok {
				out = append(out, strings.TrimSpace(plain(on.cells[i].spans)))
			}
		}
	}
	return out
}

// offer is what a rule offers.
type offer struct {
	all  map[string]bool // in lower case, prompts too
	real []string
}

// choose makes a field of a cell with options that shows one of them, or a
// prompt.
func (b *book) choose(s *worksheet, c *sheetCell, known map[string]*offer) {
	o, ok := known[c.rule]
	if !ok {
		o = &offer{all: map[string]bool{}}
		for _, option := range b.options(s, c.rule) {
			o.all[strings.ToLower(option)] = true
			if !isPrompt(option) {
				o.real = append(o.real, option)
			}
		}
		known[c.rule] = o
	}
	for _, sp := range c.spans {
		if sp.Field != nil || sp.Struck {
			return
		}
	}
	text := strings.TrimSpace(plain(c.spans))
	prompt := isPrompt(text)
	if len(o.all) > 0 && (prompt || o.all[strings.ToLower(text)]) {
		c.spans = []document.Span{{Field: &document.Field{Kind: document.FieldChoice, Value: text, Placeholder: prompt, Options: o.real}}}
	}
}

// stockName is what programs call a sheet that nobody named.
var stockName = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?i)^\s*(?:(?:sheet|table|worksheet|tabelle|feuille?|hoja|foglio)\s?\d*)?\s*$`)
})

// blocks are the visible sheets one after another.
func (b *book) blocks() ([]document.Block, error) {
	var out []document.Block
	var damage error
	for _, link := range b.links {
		// What a control writes into a sheet for formulas is not said by
		// anybody.
		if name, at, _, ok := parseAddress(link); ok {
			for _, s := range b.sheets {
				if i, ok := s.index[at]; ok && (s.name == name || name == "") {
					s.cells[i].spans = nil
				}
			}
		}
	}
	shown, titled := 0, 0
	for _, s := range b.sheets {
		if s.hidden {
			continue
		}
		damage = worse(damage, b.placeShapes(s))
		known := map[string]*offer{}
		for i := range s.cells {
			c := &s.cells[i]
			if c.rule != "" && len(known) < maxRules {
				b.choose(s, c, known)
			}
			err := s.sheet.Set(c.row, c.col, sheet.Cell{Spans: c.spans, Look: c.look, Header: s.titleRows[c.row]})
			damage = worse(damage, err)
		}
		blocks, err := s.sheet.Blocks()
		damage = worse(damage, err)
		if len(blocks) == 0 {
			continue
		}
		shown++
		if !stockName().MatchString(s.name) {
			titled++
			out = append(out, document.Block{Heading: 1, Gap: true, Spans: []document.Span{{Text: document.Clean(s.name)}}})
		}
		out = append(out, blocks...)
	}
	if shown == 1 && titled == 1 {
		// The name of the only tab tells a person nothing that the sheet
		// does not.
		out = out[1:]
	}
	return out, damage
}
