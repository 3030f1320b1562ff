package rtf_test

import (
	"os"
	"testing"

	"dtrbot/parser/document"
	"dtrbot/parser/document/rtf"
)

func BenchmarkRead(b *testing.B) {
	data, err := os.ReadFile("testdata/libreoffice.rtf")
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := rtf.Read(data, document.DefaultLimits); err != nil {
			b.Fatal(err)
		}
	}
}
