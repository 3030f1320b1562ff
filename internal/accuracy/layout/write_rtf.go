package layout

import (
	"fmt"
	"strings"
)

// rtf writes a page as WordPad and older Words do.
func rtf(page []block) []byte {
	return []byte(`{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0 Arial;}}{\colortbl;\red128\green128\blue128;}{\stylesheet{\s0 Normal;}{\s1 heading 1;}{\s2 heading 2;}}` +
		"\n" + rtfBlocks(page, 0) + `}`)
}

// rtfBlocks are the blocks inside so many tables.
func rtfBlocks(page []block, depth int) string {
	var s strings.Builder
	for i, b := range page {
		if b.gap {
			s.WriteString(rtfPlace(depth) + `\par` + "\n")
		}
		switch {
		case b.table != nil:
			s.WriteString(rtfTable(b.table, depth+1))
			if depth == 0 {
				s.WriteString(`\pard\par` + "\n")
			}
			continue
		case b.box != nil:
			s.WriteString(rtfPlace(depth) + `{\shp{\*\shpinst\shptxt ` + rtfBlocks(b.box, 0) + `}}`)
		default:
			s.WriteString(rtfPlace(depth) + rtfLook(b) + rtfRuns(b.runs))
		}
		// The last paragraph of a cell is ended by the cell.
		if depth == 0 || i < len(page)-1 {
			s.WriteString(`\par` + "\n")
		}
	}
	return s.String()
}

func rtfPlace(depth int) string {
	if depth == 0 {
		return `\pard\plain `
	}
	return fmt.Sprintf(`\pard\plain\intbl\itap%d `, depth)
}

func rtfLook(b block) string {
	switch {
	case b.heading > 0:
		return fmt.Sprintf(`\s%d\outlinelevel%d `, b.heading, b.heading-1)
	case b.item:
		return `{\pntext\bullet\tab}\fi-360\li720 `
	case b.leader:
		return `\tldot\tx4536 `
	}
	return ""
}

func rtfTable(rows [][]cell, depth int) string {
	var s strings.Builder
	for _, r := range rows {
		var head, body strings.Builder
		head.WriteString(`\trowd`)
		at := 0
		for _, c := range r {
			at += max(c.span, 1)
			switch {
			case c.rows > 1:
				head.WriteString(`\clvmgf`)
			case c.down:
				head.WriteString(`\clvmrg`)
			}
			fmt.Fprintf(&head, `\cellx%d`, at*2400)
			text := rtfBlocks(c.body, depth)
			if text == "" {
				text = rtfPlace(depth)
			}
			if depth > 1 {
				body.WriteString(text + `\nestcell{\nonesttables\par}`)
			} else {
				body.WriteString(text + `\cell` + "\n")
			}
		}
		if depth > 1 {
			s.WriteString(body.String() + `{\*\nesttableprops` + head.String() + `\nestrow}{\nonesttables\par}` + "\n")
		} else {
			s.WriteString(head.String() + "\n" + body.String() + `\row` + "\n")
		}
	}
	return s.String()
}

func rtfRuns(runs []run) string {
	var s strings.Builder
	for _, r := range runs {
		s.WriteString(`{` + r.look(`\b`, `\strike`, `\fs16\cf1`) + ` ` + rtfText(r.text) + `}`)
	}
	return s.String()
}

func rtfText(text string) string {
	var s strings.Builder
	for _, r := range text {
		switch {
		case r == '\n':
			s.WriteString(`\line `)
		case r == '\t':
			s.WriteString(`\tab `)
		case strings.ContainsRune(`\{}`, r):
			s.WriteString(`\` + string(r))
		case r > 126:
			fmt.Fprintf(&s, `\u%d?`, r)
		default:
			s.WriteRune(r)
		}
	}
	return s.String()
}
