package parser

import (
	"bytes"
	"unicode"

	"dtrbot/parser/document"
)

// fewestLetters is how many letters a document with pictures must have to say
// something itself: a scanner's name, or the title over a picture, says nothing.
const fewestLetters = 40

// onlyPictured reports a document of an office program whose text is in a picture:
// a form that was photographed or scanned into Word.
func onlyPictured(sort string, data []byte, blocks []document.Block) bool {
	var mark string
	switch sort {
	case "docx":
		mark = "word/media/" // names in an archive are not packed
	case "xlsx":
		mark = "xl/media/"
	case "odt", "ods":
		mark = "Pictures/"
	case "rtf":
		mark = `\pict`
	default:
		return false
	}
	if !bytes.Contains(data, []byte(mark)) {
		return false
	}
	letters := 0
	for _, r := range blocksText(blocks) {
		if unicode.IsLetter(r) {
			letters++
		}
	}
	return letters < fewestLetters
}
