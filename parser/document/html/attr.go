package html

import (
	"strconv"
	"strings"

	"dtrbot/parser/document"
)

// attributes are those of a tag that matter. The first of a name counts.
type attributes struct {
	id, classes, name, kind, value, alt, face string
	colspan, rowspan                          string
	checked, selected, hidden, cite           bool
	style                                     style
	// dressed is set by attributes that programs put on any run of words, so
	// that the end of the element means nothing.
	dressed, coloured bool
}

func (a *attributes) add(key string, val []byte) {
	switch key {
	case "id":
		a.id = string(val)
	case "class":
		a.classes = string(val)
	case "name":
		a.name = string(val)
	case "type":
		a.kind = strings.ToLower(string(val))
		a.cite = a.kind == "cite"
	case "value":
		a.value = string(val)
	case "alt":
		a.alt = string(val)
	case "face":
		a.dressed, a.face = true, firstFont(string(val))
	case "colspan":
		a.colspan = string(val)
	case "rowspan":
		a.rowspan = string(val)
	case "checked":
		a.checked = true
	case "selected":
		a.selected = true
	case "hidden":
		a.hidden = true
	case "lang", "size":
		a.dressed = true
	case "color":
		a.dressed, a.coloured = true, hue(strings.ToLower(string(val)))
	case "style":
		a.dressed = true
		a.style = parseStyle(string(val))
	}
}

// hasClass reports whether one of the classes is name, or name as Outlook on
// the web rewrites it in a quoted message.
func (a *attributes) hasClass(name string) bool {
	if !strings.Contains(a.classes, name) {
		return false
	}
	for c := range strings.FieldsSeq(a.classes) {
		for strings.HasPrefix(c, "x_") {
			c = c[len("x_"):]
		}
		if c == name {
			return true
		}
	}
	return false
}

// style is what a style attribute says that matters; the strings are "" where
// it says nothing.
type style struct {
	hidden, noBorder, struck, notStruck, pre bool
	// look is set for colours and underlining, cell for what stands apart from
	// the words beside it.
	look, cell   bool
	weight, font string
}

// hue reports a colour that is not the one that text has anyway.
func hue(val string) bool {
	switch strings.ReplaceAll(strings.TrimSpace(val), " ", "") {
	case "", "black", "windowtext", "inherit", "initial", "auto", "currentcolor", "#000", "#000000", "rgb(0,0,0)", "text1",
		"#222", "#222222", "#333", "#333333", "#212121", "rgb(34,34,34)", "rgb(51,51,51)", "rgb(33,33,33)", "#201f1e", "#242424", "rgb(36,36,36)", "rgba(0,0,0,1)":
		return false
	}
	return true
}

func parseStyle(s string) style {
	var out style
	for declaration := range strings.SplitSeq(strings.ToLower(s), ";") {
		key, val, _ := strings.Cut(declaration, ":")
		val = strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(val), "!important"))
		switch strings.TrimSpace(key) {
		case "display":
			out.hidden = out.hidden || val == "none"
			out.cell = val == "inline-block" || val == "table-cell" || val == "inline-flex" || val == "flex"
		case "color":
			out.look = out.look || hue(val)
		case "font-style":
			out.look = out.look || val == "italic"
		case "visibility":
			out.hidden = out.hidden || val == "hidden"
		case "mso-hide":
			out.hidden = out.hidden || val == "all"
		case "mso-list":
			// The bullet that Word draws before an item.
			out.hidden = out.hidden || val == "ignore"
		case "border", "border-left":
			out.noBorder = strings.HasPrefix(val, "none") || val == "0" || val == "0px"
		case "text-decoration", "text-decoration-line":
			out.struck = strings.Contains(val, "line-through")
			out.notStruck = strings.HasPrefix(val, "none")
			out.look = out.look || strings.Contains(val, "underline")
		case "font-weight":
			out.weight = val
		case "font-family":
			out.font = firstFont(val)
		case "white-space":
			out.pre = strings.HasPrefix(val, "pre")
		}
	}
	return out
}

// apply puts the style into the state of an element.
func (s style) apply(to *state) {
	to.hidden = to.hidden || s.hidden
	to.pre = to.pre || s.pre
	to.look = to.look || s.look
	switch {
	case s.struck:
		to.struck = true
	case s.notStruck:
		to.struck = false
	}
	switch n, err := strconv.Atoi(s.weight); {
	case s.weight == "bold", s.weight == "bolder", err == nil && n >= 600:
		to.bold = true
	case s.weight == "normal", s.weight == "lighter", err == nil:
		to.bold = false
	}
	switch {
	case document.IsSymbolFont(s.font):
		to.font = s.font
	case s.font != "":
		to.font = ""
	}
}

// firstFont is the first of a list of fonts, without its quotation marks.
func firstFont(list string) string {
	first, _, _ := strings.Cut(list, ",")
	return strings.Trim(strings.TrimSpace(first), `"'`)
}
