package cfb_test

import (
	"bytes"
	"encoding/binary"
	"errors"
	"maps"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dtrbot/parser/container/containertest"
	"dtrbot/parser/document"
	"dtrbot/parser/internal/cfb"
)

func sample() []byte {
	return containertest.Compound(containertest.Storage{
		Name:     "Root Entry",
		Streams:  []containertest.Stream{{Name: "Large", Data: bytes.Repeat([]byte("ab"), 5000)}, {Name: "small", Data: []byte("few words")}, {Name: "empty"}},
		Storages: []containertest.Storage{{Name: "folder", Streams: []containertest.Stream{{Name: "inner", Data: []byte("in")}}}},
	})
}

func TestOpen(t *testing.T) {
	t.Parallel()
	f, err := cfb.Open(sample())
	if err != nil {
		t.Fatal(err)
	}
	root := f.Children(cfb.Root)
	if diff := cmp.Diff([]string{"empty", "folder", "large", "small"}, slices.Sorted(maps.Keys(root))); diff != "" {
		t.Fatalf("(-want +got)\n%s", diff)
	}
	if got := f.Name(root["large"]); got != "Large" {
		t.Errorf("the name is %q", got)
	}
	for name, want := range map[string]string{"large": string(bytes.Repeat([]byte("ab"), 5000)), "small": "few words", "empty": ""} {
		got, err := f.Stream(root[name])
		if err != nil || string(got) != want || f.Size(root[name]) != int64(len(want)) {
			t.Errorf("%s: %d bytes of %d, error %v", name, len(got), f.Size(root[name]), err)
		}
	}
	if got, err := f.Stream(f.Children(root["folder"])["inner"]); err != nil || string(got) != "in" {
		t.Errorf("inner: %q, error %v", got, err)
	}
	if _, err := f.Stream(root["folder"]); !errors.Is(err, document.ErrDamaged) {
		t.Errorf("a folder read as a stream: error %v", err)
	}
}

func TestDamage(t *testing.T) {
	t.Parallel()
	put := func(at int, v uint32) func([]byte) []byte {
		return func(b []byte) []byte {
			binary.LittleEndian.PutUint32(b[at:], v)
			return b
		}
	}
	for _, tt := range []struct {
		name string
		harm func([]byte) []byte
	}{
		{"nothing", func([]byte) []byte { return nil }},
		{"the header alone", func(b []byte) []byte { return b[:512] }},
		{"no magic", func(b []byte) []byte { return append([]byte("PK"), b[2:]...) }},
		{"sectors of no size", func(b []byte) []byte { b[30] = 1; return b }},
		{"a directory beyond the end", put(48, 0x00ffffff)},
		{"no directory", put(48, 0xfffffffe)},
		{"small sectors beyond the end", put(60, 0x00ffffff)},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			if _, err := cfb.Open(tt.harm(sample())); !errors.Is(err, document.ErrDamaged) {
				t.Errorf("error %v", err)
			}
		})
	}
}

// Circles of sectors and of entries end.
func FuzzOpen(f *testing.F) {
	f.Add(sample())
	f.Add(sample()[:1024])
	f.Add([]byte(cfb.Magic))
	f.Fuzz(func(t *testing.T, data []byte) {
		c, err := cfb.Open(data)
		if err != nil {
			if !errors.Is(err, document.ErrDamaged) && !errors.Is(err, document.ErrLimit) {
				t.Errorf("error of no known kind: %v", err)
			}
			return
		}
		for _, n := range c.Children(cfb.Root) {
			if b, err := c.Stream(n); len(b) > len(data) || err != nil && !errors.Is(err, document.ErrDamaged) {
				t.Errorf("%d bytes of %d, error %v", len(b), len(data), err)
			}
		}
	})
}
