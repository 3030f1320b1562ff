package parser

import (
	"errors"
	"testing"

	"dtrbot/parser/document"
)

// TestReadAsPanic: a reader that panics is a damaged file, no more.
func TestReadAsPanic(t *testing.T) {
	t.Parallel()
	f := file{sort: "broken", format: &format{name: "broken", read: func([]byte, document.Limits) (document.Document, error) {
		var rows []document.Row
		return document.Document{Blocks: []document.Block{{Table: &document.Table{Rows: rows[:1]}}}}, nil
	}}}
	doc, err := f.readAs(nil, document.DefaultLimits)
	if !errors.Is(err, document.ErrDamaged) || len(doc.Blocks) != 0 {
		t.Errorf("got %d blocks, %v", len(doc.Blocks), err)
	}
	if got := codeOf(err); got != ProblemDamaged {
		t.Errorf("got %s, want %s", got, ProblemDamaged)
	}
}
