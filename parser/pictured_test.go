package parser

import (
	"testing"

	"dtrbot/parser/document"
)

// TestOnlyPictured: a form that was photographed into a document, and what has a
// picture beside its own words.
func TestOnlyPictured(t *testing.T) {
	t.Parallel()
	said := func(text string) []document.Block {
		return []document.Block{{Spans: []document.Span{{Text: text}}}}
	}
	for _, tt := range []struct {
		name, sort, data string
		blocks           []document.Block
		want             bool
	}{
		{"a picture in Word", "docx", "PK..word/media/image1.png..", nil, true},
		{"with a title above it", "docx", "PK..word/media/image1.png..", said("Scan0012"), true},
		{"in OpenDocument", "odt", "PK..Pictures/1000.png..", nil, true},
		{"in RTF", "rtf", `{\rtf1{\pict\pngblip 89504e}}`, said("Sent from a scanner"), true},
		{"in a spreadsheet", "xlsx", "PK..xl/media/image1.jpeg..", nil, true},
		{"a logo above a form", "docx", "PK..word/media/image1.png..", said("Duty to refer: who is being referred, and by whom, and why?"), false},
		{"an empty file", "docx", "PK..word/document.xml..", nil, false},
		{"a text that names a folder", "text", "see word/media/", nil, false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			if got := onlyPictured(tt.sort, []byte(tt.data), tt.blocks); got != tt.want {
				t.Errorf("onlyPictured = %v, want %v", got, tt.want)
			}
		})
	}
}
