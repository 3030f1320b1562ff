package docxtest

import (
	"encoding/xml"
	"fmt"
	"slices"
	"strings"
)

// Prompts that Word shows in a control nobody has touched.
const (
	PromptText   = "Click or tap here to enter text."
	PromptDate   = "Click or tap to enter a date."
	PromptChoice = "Choose an item."
)

// Inline is a piece of a paragraph: text or a control.
type Inline struct{ xml string }

// Text is plain text; "\n" becomes a line break and "\t" a tab.
func Text(s string) Inline { return Inline{run("", s)} }

// Bold is text in bold.
func Bold(s string) Inline { return Inline{run(`<w:b/>`, s)} }

// Struck is text with a line through it.
func Struck(s string) Inline { return Inline{run(`<w:strike/>`, s)} }

// Hidden is text that Word does not show.
func Hidden(s string) Inline { return Inline{run(`<w:vanish/>`, s)} }

// Inserted is text added while changes were tracked.
func Inserted(s string) Inline {
	return Inline{`<w:ins w:id="1" w:author="A" w:date="2026-08-12T00:00:00Z">` + run("", s) + `</w:ins>`}
}

// Deleted is text removed while changes were tracked: still in the file.
func Deleted(s string) Inline {
	gone := strings.NewReplacer("<w:t ", "<w:delText ", "</w:t>", "</w:delText>").Replace(run("", s))
	return Inline{`<w:del w:id="2" w:author="A" w:date="2026-08-12T00:00:00Z">` + gone + `</w:del>`}
}

// Symbol is a character of a symbol font, such as Symbol("Wingdings", 0xF0FE).
func Symbol(font string, char int) Inline {
	return Inline{fmt.Sprintf(`<w:r><w:sym w:font="%s" w:char="%04X"/></w:r>`, escape(font), char)}
}

// Checkbox is the check box content control of Word 2010 and later. Name, as
// of every control, is its title and tag; "" for none.
func Checkbox(name string, checked bool) Inline {
	state, box := 0, "☐"
	if checked {
		state, box = 1, "☒"
	}
	kind := fmt.Sprintf(`<w14:checkbox><w14:checked w14:val="%d"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/>`+
		`<w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox>`, state)
	look := `<w:rFonts w:ascii="MS Gothic" w:eastAsia="MS Gothic" w:hAnsi="MS Gothic" w:hint="eastAsia"/>`
	return Inline{control(name, kind, false, run(look, box))}
}

// SDTText is a text content control; with value "" it is untouched and shows
// PromptText.
func SDTText(name, value string) Inline {
	return prompted(name, `<w:text w:multiLine="1"/>`, value, PromptText)
}

// SDTDate is a date content control showing value as written; with value ""
// it is untouched and shows PromptDate.
func SDTDate(name, value string) Inline {
	kind := `<w:date><w:dateFormat w:val="dd/MM/yyyy"/><w:lid w:val="en-GB"/><w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date>`
	return prompted(name, kind, value, PromptDate)
}

// SDTDropdown is a drop-down content control; with chosen "" it is untouched
// and shows PromptChoice.
func SDTDropdown(name, chosen string, options ...string) Inline {
	var kind strings.Builder
	kind.WriteString(`<w:dropDownList><w:listItem w:value="` + PromptChoice + `"/>`)
	for _, o := range options {
		fmt.Fprintf(&kind, `<w:listItem w:displayText="%[1]s" w:value="%[1]s"/>`, escape(o))
	}
	kind.WriteString(`</w:dropDownList>`)
	return prompted(name, kind.String(), chosen, PromptChoice)
}

// FormText is a legacy text form field; with value "" it is untouched and
// shows five wide blanks, as Word leaves it.
func FormText(name, value string) Inline {
	if value == "" {
		value = "\u2002\u2002\u2002\u2002\u2002"
	}
	return Inline{legacy(name, `<w:textInput/>`, "FORMTEXT", run("", value))}
}

// FormCheckbox is a legacy check box form field.
func FormCheckbox(name string, checked bool) Inline {
	state := ""
	if checked {
		state = `<w:checked/>`
	}
	return Inline{legacy(name, `<w:checkBox><w:sizeAuto/><w:default w:val="0"/>`+state+`</w:checkBox>`, "FORMCHECKBOX", "")}
}

// FormDropdown is a legacy drop-down form field. Word knows no untouched one:
// with chosen "" or unknown the first option stands.
func FormDropdown(name, chosen string, options ...string) Inline {
	var kind strings.Builder
	fmt.Fprintf(&kind, `<w:ddList><w:result w:val="%d"/>`, max(slices.Index(options, chosen), 0))
	for _, o := range options {
		fmt.Fprintf(&kind, `<w:listEntry w:val="%s"/>`, escape(o))
	}
	kind.WriteString(`</w:ddList>`)
	return Inline{legacy(name, kind.String(), "FORMDROPDOWN", "")}
}

// prompted is a content control that shows the prompt while value is "".
func prompted(name, kind, value, prompt string) Inline {
	if value == "" {
		return Inline{control(name, kind, true, run(`<w:rStyle w:val="PlaceholderText"/>`, prompt))}
	}
	return Inline{control(name, kind, false, run("", value))}
}

func control(name, kind string, placeholder bool, content string) string {
	var sb strings.Builder
	sb.WriteString(`<w:sdt><w:sdtPr>`)
	if name != "" {
		fmt.Fprintf(&sb, `<w:alias w:val="%[1]s"/><w:tag w:val="%[1]s"/>`, escape(name))
	}
	if placeholder {
		sb.WriteString(`<w:showingPlcHdr/>`)
	}
	sb.WriteString(kind + `</w:sdtPr><w:sdtContent>` + content + `</w:sdtContent></w:sdt>`)
	return sb.String()
}

func legacy(name, kind, instruction, result string) string {
	char := func(s string) string { return `<w:r><w:fldChar w:fldCharType="` + s + `"/></w:r>` }
	s := `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="` + escape(name) +
		`"/><w:enabled/><w:calcOnExit w:val="0"/>` + kind + `</w:ffData></w:fldChar></w:r>` +
		`<w:r><w:instrText xml:space="preserve"> ` + instruction + ` </w:instrText></w:r>`
	if result != "" {
		s += char("separate") + result
	}
	return s + char("end")
}

// run is a run of text with its properties.
func run(look, s string) string {
	var sb strings.Builder
	sb.WriteString(`<w:r>`)
	if look != "" {
		sb.WriteString(`<w:rPr>` + look + `</w:rPr>`)
	}
	for i, line := range strings.Split(s, "\n") {
		if i > 0 {
			sb.WriteString(`<w:br/>`)
		}
		for j, t := range strings.Split(line, "\t") {
			if j > 0 {
				sb.WriteString(`<w:tab/>`)
			}
			if t != "" {
				sb.WriteString(`<w:t xml:space="preserve">` + escape(t) + `</w:t>`)
			}
		}
	}
	sb.WriteString(`</w:r>`)
	return sb.String()
}

func escape(s string) string {
	var sb strings.Builder
	// A strings.Builder takes every write.
	_ = xml.EscapeText(&sb, []byte(s))
	return sb.String()
}
