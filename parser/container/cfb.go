package container

import (
	"fmt"

	"dtrbot/parser/document"
	"dtrbot/parser/internal/cfb"
)

// Streams are the names of what stands at the root of a compound file, in no
// order. The error is that of reading its directory.
func Streams(data []byte) ([]string, error) {
	f, err := cfb.Open(data)
	if err != nil {
		return nil, err
	}
	var names []string
	for _, n := range f.Children(cfb.Root) {
		names = append(names, f.Name(n))
	}
	return names, nil
}

// stream is the content of an entry, taken from the budget: several entries
// may name the same sectors. What was read before damage is returned with the
// error.
func stream(f *cfb.File, n int, b *Budget) ([]byte, error) {
	if !b.take(f.Size(n)) {
		return nil, fmt.Errorf("a stream is too large: %w", document.ErrLimit)
	}
	return f.Stream(n)
}
