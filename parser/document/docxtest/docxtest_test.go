package docxtest_test

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"strings"
	"testing"

	"dtrbot/parser/document/docxtest"
)

func sample() *docxtest.Doc {
	return docxtest.New().
		Header(docxtest.Text("A & B")).
		Footer(docxtest.Text("Page")).
		Heading(1, "Referral <form>").
		Table(
			docxtest.TextRow("Full name", "Joe O'Bloggs"),
			docxtest.Row{docxtest.NewCell(docxtest.Text("Consent")).MergeStart(), docxtest.NewCell(docxtest.Checkbox(`a "b"`, true))},
			docxtest.Row{docxtest.NewCell().MergeDown(), docxtest.NewCell().Nested(docxtest.TextRow("x"))},
			docxtest.Row{docxtest.NewCell(docxtest.Bold("wide")).Paragraph(docxtest.Struck("no")).Span(2)},
		).
		List("one", "two").
		Paragraph(docxtest.SDTText("t", ""), docxtest.SDTDate("d", "1/2/2026"), docxtest.SDTDropdown("dd", "B & C", "A", "B & C"),
			docxtest.FormText("f", ""), docxtest.FormCheckbox("c", true), docxtest.FormDropdown("l", "Q", "P", "Q"),
			docxtest.Inserted("new"), docxtest.Deleted("old"), docxtest.Hidden("h"), docxtest.Symbol("Wingdings", 0xF0FE))
}

func TestBytesIsWellFormed(t *testing.T) {
	t.Parallel()
	data := sample().PadTo(24 << 10).Bytes()
	if len(data) != 24<<10 {
		t.Errorf("size is %d, want %d", len(data), 24<<10)
	}
	if !bytes.Equal(data, sample().PadTo(24<<10).Bytes()) {
		t.Error("the same calls gave different bytes")
	}
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	seen := 0
	for _, f := range z.File {
		if !strings.HasSuffix(f.Name, ".xml") && !strings.HasSuffix(f.Name, ".rels") {
			continue
		}
		seen++
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		dec := xml.NewDecoder(r)
		for {
			if _, err = dec.Token(); err != nil {
				break
			}
		}
		if !errors.Is(err, io.EOF) {
			t.Errorf("%s: %v", f.Name, err)
		}
	}
	if seen < 7 {
		t.Errorf("saw %d XML parts, want at least 7", seen)
	}
}

func TestPadToLeavesLongerFilesAlone(t *testing.T) {
	t.Parallel()
	data := sample().PadTo(10).Bytes()
	if _, err := zip.NewReader(bytes.NewReader(data), int64(len(data))); err != nil {
		t.Error(err)
	}
}
