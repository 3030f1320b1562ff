package pdf

import (
	"bytes"
	"encoding/xml"
	"strings"
	"unicode"

	"dtrbot/parser/document"
)

// xfaNode is an element of a packet: its text is all of it below the element.
type xfaNode struct {
	name     string
	attrs    map[string]string
	text     []byte
	children []*xfaNode
}

// child is the first child of that name, an empty node when there is none.
func (n *xfaNode) child(path ...string) *xfaNode {
	for _, name := range path {
		next := &xfaNode{}
		for _, c := range n.children {
			if c.name == name {
				next = c
				break
			}
		}
		n = next
	}
	return n
}

// all is the text of a node and those below it.
func (n *xfaNode) all() string {
	var sb strings.Builder
	var walk func(*xfaNode)
	walk = func(n *xfaNode) {
		sb.Write(n.text)
		for _, c := range n.children {
			walk(c)
			sb.WriteByte(' ')
		}
	}
	walk(n)
	return strings.Join(strings.Fields(document.Clean(sb.String())), " ")
}

const (
	// maxPackets is the most bytes of all packets that are read, maxXFATokens
	// the most pieces of one. A long form has 2 MB and 100,000.
	maxPackets   = 8 << 20
	maxXFATokens = 400_000
	maxXFADepth  = 100
)

// xfa reads the form of a file whose pages only say that another program must
// show it (XFA 3.3): the template's captions in order, each with the value
// that the data has for it, and what data there is beside.
func (in *instance) xfa(doc uint64, l document.Limits) []document.Block {
	n := in.integer("FPDF_GetXFAPacketCount", doc)
	var template, data *xfaNode
	left := maxPackets
	for i := range min(n, 64) {
		name := strings.TrimRight(string(in.buffer("FPDF_GetXFAPacketName", doc, uint64(i))), "\x00")
		content := in.packet(doc, i, left)
		left -= len(content)
		root := parseXFA(content, l)
		if root == nil {
			continue
		}
		// A form in one stream has one packet, "xdp", with all in it.
		if name == "template" || template == nil && root.child("template").name != "" {
			template = root
			if inner := root.child("template"); inner.name != "" {
				template = inner
			}
		}
		if found := root.child("datasets", "data"); found.name != "" {
			data = found
		} else if found := root.child("data"); root.name == "datasets" || found.name != "" {
			data = found
		}
	}
	if template == nil && data == nil {
		return nil
	}
	f := &xfaForm{values: map[string][]*xfaNode{}, captions: map[string]string{}, used: map[*xfaNode]bool{}}
	if data != nil {
		f.collect(data, 0)
	}
	if template != nil {
		f.template(template, 0)
	}
	f.rest()
	f.flush()
	return f.blocks
}

// packet is the content of a packet, nil for one longer than most.
func (in *instance) packet(doc uint64, i, most int) []byte {
	if in.call("FPDF_GetXFAPacketContent", doc, uint64(i), 0, 0, in.at(0)) == 0 {
		return nil
	}
	n := in.word(0)
	if n <= 0 || n > most {
		return nil
	}
	p := in.alloc(n)
	if in.err != nil {
		return nil
	}
	in.call("FPDF_GetXFAPacketContent", doc, uint64(i), uint64(p), uint64(n), in.at(0))
	out := bytes.Clone(in.bytes(p, n))
	in.free(p)
	return out
}

// parseXFA reads a packet, as far as it can be; nil when there is nothing.
func parseXFA(data []byte, l document.Limits) *xfaNode {
	d := xml.NewDecoder(bytes.NewReader(data))
	d.Strict = false // packets are parts of a document: prefixes may be undeclared
	root := &xfaNode{}
	open := []*xfaNode{root}
	for tokens := 0; tokens < min(l.Tokens, maxXFATokens) && len(open) <= min(l.Depth, maxXFADepth); tokens++ {
		t, err := d.RawToken()
		if err != nil {
			break
		}
		top := open[len(open)-1]
		switch t := t.(type) {
		case xml.StartElement:
			n := &xfaNode{name: t.Name.Local}
			for _, a := range t.Attr {
				if n.attrs == nil {
					n.attrs = map[string]string{}
				}
				n.attrs[a.Name.Local] = a.Value
			}
			top.children = append(top.children, n)
			open = append(open, n)
		case xml.EndElement:
			if len(open) > 1 {
				open = open[:len(open)-1]
			}
		case xml.CharData:
			top.text = append(top.text, t...)
		}
	}
	if len(root.children) == 0 {
		return nil
	}
	return root.children[0]
}

// xfaForm puts a template and its data together.
type xfaForm struct {
	// values are the leaves of the data by name, in order.
	values   map[string][]*xfaNode
	leaves   []*xfaNode
	used     map[*xfaNode]bool
	captions map[string]string
	rows     []document.Row
	blocks   []document.Block
}

// collect finds the leaves of the data.
func (f *xfaForm) collect(n *xfaNode, depth int) {
	if depth > maxXFADepth {
		return
	}
	for _, c := range n.children {
		if len(c.children) > 0 && !isRich(c) {
			f.collect(c, depth+1)
			continue
		}
		f.values[c.name] = append(f.values[c.name], c)
		f.leaves = append(f.leaves, c)
	}
}

// isRich reports a value in XHTML rather than a group of values.
func isRich(n *xfaNode) bool { return n.children[0].name == "body" || n.children[0].name == "p" }

// take is the next value for a name.
func (f *xfaForm) take(name string) string {
	for _, n := range f.values[name] {
		if !f.used[n] {
			f.used[n] = true
			return n.all()
		}
	}
	return ""
}

// template reads the template in order.
func (f *xfaForm) template(n *xfaNode, depth int) {
	if depth > maxXFADepth {
		return
	}
	for _, c := range n.children {
		if p := c.attrs["presence"]; p == "hidden" || p == "inactive" || p == "invisible" {
			continue
		}
		switch c.name {
		case "subform", "subformSet", "area":
			f.template(c, depth+1)
		case "field":
			f.field(c)
		case "exclGroup":
			f.choice(c)
		case "draw":
			if text := c.child("value").all(); text != "" {
				f.flush()
				f.blocks = append(f.blocks, document.Block{Spans: document.Ticks([]document.Span{{Text: text, Bold: c.child("font").attrs["weight"] == "bold"}})})
			}
		}
	}
}

// bound is the name that a field's value has in the data.
func bound(n *xfaNode) string {
	if ref := n.child("bind").attrs["ref"]; ref != "" {
		ref = ref[strings.LastIndexByte(ref, '.')+1:]
		ref, _, _ = strings.Cut(ref, "[")
		return ref
	}
	return n.attrs["name"]
}

func (f *xfaForm) caption(n *xfaNode) string {
	if c := n.child("caption", "value").all(); c != "" {
		return c
	}
	if c := n.child("assist", "toolTip").all(); c != "" {
		return c
	}
	return spell(n.attrs["name"])
}

// field adds a field of the template.
func (f *xfaForm) field(n *xfaNode) {
	ui := n.child("ui")
	if ui.child("button").name != "" || ui.child("passwordEdit").name != "" || ui.child("signature").name != "" {
		return
	}
	name, caption := bound(n), f.caption(n)
	f.captions[name] = caption
	value := f.take(name)
	if value == "" {
		value = n.child("value").all()
	}
	field := &document.Field{Name: n.attrs["name"], Value: value, Placeholder: value == ""}
	switch {
	case ui.child("checkButton").name != "":
		field = document.Checkbox(n.attrs["name"], checkedXFA(n, value))
	case ui.child("choiceList").name != "":
		field.Kind = document.FieldChoice
		f.choiceList(n, field)
	case ui.child("dateTimeEdit").name != "":
		field.Kind = document.FieldDate
	}
	f.row(caption, []document.Span{{Field: field}})
}

// checkedXFA tells the state of a box: its first item is its value when set.
func checkedXFA(n *xfaNode, value string) bool {
	on, off := "1", "0"
	if items := n.child("items").children; len(items) > 0 {
		on = items[0].all()
		if len(items) > 1 {
			off = items[1].all()
		}
	}
	return value == on && value != off
}

// choiceList reads the options, of which the first list is shown and the
// second saved.
func (f *xfaForm) choiceList(n *xfaNode, field *document.Field) {
	var shown, saved []string
	for _, c := range n.children {
		if c.name != "items" {
			continue
		}
		var list []string
		for _, i := range c.children {
			list = append(list, i.all())
		}
		if c.attrs["save"] == "1" {
			saved = list
		} else if shown == nil {
			shown = list
		}
	}
	for i, s := range saved {
		if s == field.Value && i < len(shown) {
			field.Value = shown[i]
			break
		}
	}
	for _, s := range shown {
		if s != "" {
			field.Options = append(field.Options, s)
		}
	}
}

// choice adds a group of which one box is set.
func (f *xfaForm) choice(n *xfaNode) {
	name := bound(n)
	value := f.take(name)
	f.captions[name] = f.caption(n)
	var spans []document.Span
	for _, c := range n.children {
		if c.name != "field" {
			continue
		}
		if len(spans) > 0 {
			spans = append(spans, document.Span{Text: "  "})
		}
		spans = append(spans, document.Span{Field: document.Checkbox(c.attrs["name"], value != "" && checkedXFA(c, value))}, document.Span{Text: " " + f.caption(c)})
	}
	f.row(f.captions[name], spans)
}

func (f *xfaForm) row(label string, answer []document.Span) {
	f.rows = append(f.rows, document.Row{Cells: []document.Cell{
		{Span: 1, Blocks: []document.Block{{Spans: []document.Span{{Text: label}}}}},
		{Span: 1, Blocks: []document.Block{{Spans: answer}}},
	}})
}

// rest adds the data that no field took: of parts that repeat, and all of it
// where there is no template.
func (f *xfaForm) rest() {
	for _, n := range f.leaves {
		if f.used[n] {
			continue
		}
		value := n.all()
		if value == "" {
			continue
		}
		label := f.captions[n.name]
		if label == "" {
			label = spell(n.name)
		}
		f.row(label, []document.Span{{Text: value}})
	}
}

func (f *xfaForm) flush() {
	if len(f.rows) > 0 {
		f.blocks = append(f.blocks, document.Block{Table: &document.Table{Rows: f.rows}})
		f.rows = nil
	}
}

// spell makes words of a name such as "DateOfBirth" or "date_of_birth".
func spell(name string) string {
	var sb strings.Builder
	lower := false
	for _, r := range name {
		if unicode.IsUpper(r) && lower {
			sb.WriteByte(' ')
		}
		lower = unicode.IsLower(r) || unicode.IsDigit(r)
		if r == '_' || r == '-' {
			r = ' '
		}
		sb.WriteRune(r)
	}
	return strings.Join(strings.Fields(sb.String()), " ")
}
