package doc_test

import (
	"encoding/binary"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dtrbot/parser/container/containertest"
	"dtrbot/parser/document"
	"dtrbot/parser/document/doc"
	"dtrbot/parser/document/internal/render"
)

// line is a paragraph of one piece.
func line(text string) made1 { return made1{text: text + "\r"} }

// cell is a cell of a table.
func cell(text string) made1 { return made1{text: text + "\a", par: inTable} }

func end(flags []int, edges ...int) made1 { return made1{text: "\a", par: row(flags, edges...)} }

func TestMade(t *testing.T) {
	t.Parallel()
	text := formData(0, 0, 0, "Text1", "Type here")
	check := formData(1, 1, 0, "Check14", "")
	preset := formData(1, 25, 1, "Check15", "")
	list := formData(2, 1, 0, "Drop1", "", "Prison", "Hospital")
	data := slices.Concat(text, check, preset, list)
	at := []int{0, len(text), len(text) + len(check), len(text) + len(check) + len(preset)}
	field := func(code string, at int, result string) []made1 {
		return []made1{{text: "\x13 " + code + " "}, {text: "\x01", chars: formAt(at)}, {text: "\x14" + result + "\x15"}}
	}
	for _, tt := range []struct {
		name, want string
		made       made
	}{
		{"bytes of Windows-1252", "It’s – €5 é⏎x⇥y-z\n", made{pieces: []made1{{text: "It\x92s \x96 \x805 \xe9\vx\ty\x1ez\r", narrow: true}}}},
		{"pieces saved fast, out of order", "one two **three**\nfour\n", made{reverse: true, prms: [][]byte{{0x35, 0x08, 1}}, pieces: []made1{
			{text: "one ", narrow: true}, {text: "two "}, {text: "three", narrow: true, prm: 1}, line(""), {text: "four\r", narrow: true}}}},
		{"a property of one piece", "Yes/~~No~~\n", made{pieces: []made1{{text: "Yes/"}, {text: "No", prm: 1<<8 | 0x57<<1}, line("")}}},
		{"what is hidden or deleted", "a d\n", made{pieces: []made1{{text: "a "}, {text: "b", chars: hidden}, {text: "c", chars: deletedRun}, line("d")}}},
		{"a deleted mark", "ab\n", made{pieces: []made1{{text: "a"}, {text: "\r", chars: deletedRun}, line("b")}}},
		{"form fields", "{Text1=Ada} {Text1?=Type here}\n[x Check14] [x Check15] {choice Drop1=Hospital of Prison/Hospital}\n", made{data: data, pieces: slices.Concat(
			field("FORMTEXT", at[0], "Ada"), []made1{{text: " "}}, field("FORMTEXT", at[0], "Type here"), []made1{line("")},
			field("FORMCHECKBOX", at[1], ""), []made1{{text: " "}}, field("FORMCHECKBOX", at[2], ""), []made1{{text: " "}}, field("FORMDROPDOWN", at[3], ""), []made1{line("")})}},
		{"an answer of two lines", "{Text1=Ada⏎Quill}\n", made{data: data, pieces: append(field("FORMTEXT", 0, "Ada\rQuill"), line(""))}},
		{"other fields", "see page 3 [x]\n", made{pieces: []made1{{text: "see \x13 XE hidden \x15page \x13 PAGEREF x \x143\x15 \x13 SYMBOL 252 \\f \"Wingdings\" \x15\r"}}}},
		{"a field that does not end", "after\n", made{pieces: []made1{line("\x13 HYPERLINK x"), line("after")}}},
		{"symbols", "[x][ ] [x]\n", made{fonts: []string{"Arial", "Wingdings"}, pieces: []made1{
			{text: "(", chars: append([]byte{0x09, 0x6a}, le16(1, 0xf0fe)...)}, {text: "\xa8", narrow: true, chars: []byte{0x4f, 0x4a, 1, 0}}, {text: " "}, {text: "\uf0fc\r"}}}},
		{"styles", "# Part one\n## Part two\n### Part three\n~~gone~~{?=Click here} \n", made{
			styles: []madeStyle{
				{kind: 1, basedOn: 0xfff, name: "Normal", lists: [][]byte{{0, 0}, nil}},
				{builtIn: 1, kind: 1, basedOn: 0, name: "Überschrift", lists: [][]byte{{1, 0}, nil}},
				{builtIn: 0xffe, kind: 1, basedOn: 0, name: "heading 2,My heading", lists: [][]byte{{2, 0}, nil}},
				{builtIn: 0xffe, kind: 1, basedOn: 4, name: "Own", lists: [][]byte{{3, 0}, nil}},
				{builtIn: 0xffe, kind: 1, basedOn: 0, name: "Outlined", lists: [][]byte{{4, 0, 0x40, 0x26, 2}, nil}},
				{builtIn: 0xffe, kind: 2, basedOn: 0xfff, name: "Crossed", lists: [][]byte{struck}},
				{builtIn: 0xffe, kind: 2, basedOn: 0xfff, name: "Placeholder Text", lists: [][]byte{nil}},
			},
			pieces: []made1{
				{text: "Part one\r", style: 1}, {text: "Part two\r", style: 2}, {text: "Part three\r", style: 3},
				{text: "gone", chars: []byte{0x30, 0x4a, 5, 0}}, {text: "Click here", chars: []byte{0x30, 0x4a, 6, 0}}, line(" "),
			}}},
		{"an outline level said directly", "# a\nb\n", made{
			styles: []madeStyle{{kind: 1, basedOn: 0xfff, name: "Normal", lists: [][]byte{{0, 0}}}, {builtIn: 2, kind: 1, basedOn: 0, name: "heading 2", lists: [][]byte{{1, 0}}}},
			pieces: []made1{{text: "a\r", style: 1, par: []byte{0x40, 0x26, 0}}, {text: "b\r", style: 1, par: []byte{0x40, 0x26, 9}}}}},
		{"a table with empty cells", "table\n- Name | Ada |\n- | |\nafter\n", made{pieces: []made1{
			cell("Name"), cell("Ada"), cell(""), end(nil, 0, 1000, 2000, 3000), cell(""), cell(""), cell(""), end(nil, 0, 1000, 2000, 3000), line("after")}}},
		{"cells over columns", "table\n- a | (span 2) b\n- (span 2) c | (down)\n", made{pieces: []made1{
			cell("a"), cell("b"), end(nil, 0, 1000, 3000), cell("c"), cell(""), end([]int{0, 0x20}, 0, 2000, 3000)}}},
		{"cells joined as Word 97 does", "table\n- (span 2) a | b\n", made{pieces: []made1{
			cell("a"), cell(""), cell("b"), end([]int{1, 2, 0}, 0, 1000, 2000, 3000)}}},
		{"cells joined as the specification does", "table\n- (span 2) a | b\n", made{pieces: []made1{
			cell("a"), cell(""), cell("b"), end([]int{2, 1, 0}, 0, 1000, 2000, 3000)}}},
		{"a deleted row", "table\n- b\n", made{pieces: []made1{
			cell("a"), {text: "\a", chars: deletedRun, par: row(nil, 0, 1000)}, cell("b"), end(nil, 0, 1000)}}},
		{"a row without an end", "table\n- a | b\n", made{pieces: []made1{cell("a"), cell("b")}}},
		{"a heading row", "table\n- (header) a\n", made{pieces: []made1{cell("a"), {text: "\a", par: append(row(nil, 0, 1000), 0x04, 0x34, 1)}}}},
		{"properties in the stream Data", "table\n- a\n", made{data: slices.Concat(le16(len(rowEnd)), rowEnd), pieces: []made1{
			cell("a"), {text: "\a", par: append([]byte{0x46, 0x66}, le32(0)...)}}}},
		{"half a character", "\ufffd\n", made{pieces: []made1{{text: "a\r"}}}},
		{"nothing", "", made{pieces: []made1{line("")}}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			streams := tt.made.streams()
			if tt.name == "half a character" {
				copy(streams["WordDocument"][1024:], le16(0xdc00))
			}
			got, err := doc.Read(packed(streams), document.DefaultLimits)
			if err != nil {
				t.Error(err)
			}
			if diff := cmp.Diff(tt.want, render.Document(got)); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

func sample() made {
	return made{pieces: []made1{line("Name: Ada"), cell("Phone"), cell("07700 900123"), end(nil, 0, 1000, 2000), line("the end")}}
}

func TestRefusesOrKeepsWhatItRead(t *testing.T) {
	t.Parallel()
	streams := func(change func(map[string][]byte)) []byte {
		s := sample().streams()
		change(s)
		return packed(s)
	}
	put := func(stream string, at int, b ...byte) []byte {
		return streams(func(s map[string][]byte) { copy(s[stream][at:], b) })
	}
	const all = "Name: Ada\ntable\n- Phone | 07700 900123\nthe end\n"
	clx := int(binary.LittleEndian.Uint32(sample().streams()["WordDocument"][154+8*33:]))
	small := document.DefaultLimits
	small.Tokens = 30
	little := document.DefaultLimits
	little.PartBytes = 1000
	for _, tt := range []struct {
		name   string
		data   []byte
		limits document.Limits
		err    error
		want   string
	}{
		{"whole", sample().bytes(), document.DefaultLimits, nil, all},
		{"nothing", nil, document.DefaultLimits, document.ErrDamaged, ""},
		{"text", []byte("Name: Ada"), document.DefaultLimits, document.ErrDamaged, ""},
		{"another compound file", containertest.Compound(containertest.Storage{Name: "Root Entry", Streams: []containertest.Stream{{Name: "Workbook", Data: []byte("x")}}}), document.DefaultLimits, document.ErrUnavailable, ""},
		{"Word 95", containertest.Word("\xdc\xa5\x68\x00"), document.DefaultLimits, document.ErrUnavailable, ""},
		{"Word 6 under the later number", containertest.Word("\xec\xa5\x65\x00"), document.DefaultLimits, document.ErrUnavailable, ""},
		{"encrypted", made{flags: 1 << 8, pieces: sample().pieces}.bytes(), document.DefaultLimits, document.ErrEncrypted, ""},
		{"no block", containertest.Word("\xec\xa5\xc1\x00"), document.DefaultLimits, document.ErrDamaged, ""},
		{"the other table, which is not there", put("WordDocument", 11, 2), document.DefaultLimits, document.ErrDamaged, ""},
		{"a block of many numbers", put("WordDocument", 62, 0xff, 0xff), document.DefaultLimits, document.ErrDamaged, ""},
		{"more characters than there are", put("WordDocument", 76, 0xff, 0xff, 0, 0), document.DefaultLimits, nil, all},
		{"impossibly many characters", put("WordDocument", 76, 0xff, 0xff, 0xff, 0xff), document.DefaultLimits, document.ErrDamaged, ""},
		{"pieces beyond the end", put("WordDocument", 154+8*33, 0xff, 0xff, 0xff, 0x7f), document.DefaultLimits, document.ErrDamaged, ""},
		{"no pieces", put("0Table", clx, 9), document.DefaultLimits, document.ErrDamaged, ""},
		{"pieces out of order", put("0Table", clx+5+4, 0, 0, 0, 0), document.DefaultLimits, document.ErrDamaged, ""},
		{"a piece beyond the end", put("0Table", clx+5+4*6+8+2, 0xff, 0xff, 0xff, 0x0f), document.DefaultLimits, document.ErrDamaged, "Name: Ada\n"},
		{"a page of properties beyond the end", put("0Table", len(sample().streams()["0Table"])-4, 0xff, 0xff, 0x3f), document.DefaultLimits, nil, "Name: Ada\ntable\n- Phone | 07700 900123 |\nthe end\n"},
		{"few tokens", sample().bytes(), small, document.ErrLimit, "Name: Ada\ntable\n- Phone | 07700 900123\n(truncated)\n"},
		{"a stream too large", sample().bytes(), little, document.ErrLimit, "(truncated)\n"},
		{"pieces over one another", func() []byte {
			s := sample().streams()
			list := le32(0)
			for i := range 200 {
				list = append(list, le32(1000*(i+1))...)
			}
			for range 200 {
				list = append(append(append(list, 0, 0), le32(1024*2|0x40000000)...), 0, 0)
			}
			s["0Table"] = append([]byte{0, 2}, append(le32(len(list)), list...)...)
			copy(s["WordDocument"][154+8*33:], le32(1, len(s["0Table"])-1))
			copy(s["WordDocument"][76:], le32(200_000))
			return packed(s)
		}(), document.DefaultLimits, document.ErrLimit, "(truncated)\n"},
		{"fields in fields", made{pieces: []made1{line(strings.Repeat("\x13", 1000))}}.bytes(), document.DefaultLimits, document.ErrLimit, "(truncated)\n"},
		{"tables in tables", made{pieces: []made1{{text: "a\r", par: append([]byte{0x49, 0x66}, le32(0x7fffffff)...)}}}.bytes(), document.DefaultLimits, nil, "table\n-\n"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			got, err := doc.Read(tt.data, tt.limits)
			if !errors.Is(err, tt.err) || tt.err == nil && err != nil {
				t.Errorf("error %v, want %v", err, tt.err)
			}
			shown := render.Document(got)
			if tt.name == "tables in tables" {
				shown = shown[:len("table\n-\n")]
			}
			if diff := cmp.Diff(tt.want, shown); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

// Cut anywhere, a file is read up to there, or refused.
func TestTruncated(t *testing.T) {
	t.Parallel()
	data, err := os.ReadFile(filepath.Join("testdata", "nested.doc"))
	if err != nil {
		t.Fatal(err)
	}
	for n := 0; n < len(data); n += 97 {
		check(t, data[:n], document.DefaultLimits)
	}
}

func FuzzRead(f *testing.F) {
	names, err := filepath.Glob(filepath.Join("testdata", "*.doc"))
	if err != nil || len(names) == 0 {
		f.Fatal("no seeds")
	}
	for _, name := range names {
		data, err := os.ReadFile(name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data)
	}
	f.Add(sample().bytes())
	limits := document.Limits{PartBytes: 1 << 20, Tokens: 50_000, Depth: 100, Ratio: 100}
	f.Fuzz(func(t *testing.T, data []byte) { check(t, data, limits) })
}

// FuzzStreams fuzzes what stands in the compound file, which a fuzzer of whole
// files seldom gets into.
func FuzzStreams(f *testing.F) {
	add := func(m made) {
		s := m.streams()
		f.Add(s["WordDocument"], s["0Table"], s["Data"])
	}
	add(sample())
	add(made{data: formData(2, 1, 0, "Drop1", "", "Prison", "Hospital"), fonts: []string{"Wingdings"},
		styles: []madeStyle{{builtIn: 1, kind: 1, name: "heading 1", lists: [][]byte{{0, 0}, struck}}},
		pieces: []made1{{text: "\x13 FORMDROPDOWN "}, {text: "\x01", chars: formAt(0)}, {text: "\x14\x15"}, line("end")}})
	limits := document.Limits{PartBytes: 1 << 20, Tokens: 50_000, Depth: 100, Ratio: 100}
	f.Fuzz(func(t *testing.T, word, table, data []byte) {
		if len(word)+len(table)+len(data) > 1<<20 {
			return
		}
		check(t, packed(map[string][]byte{"WordDocument": word, "0Table": table, "Data": data}), limits)
	})
}

// check reads data and tests what holds for any bytes.
func check(t *testing.T, data []byte, limits document.Limits) {
	got, err := doc.Read(data, limits)
	known := err == nil
	for _, kind := range []error{document.ErrDamaged, document.ErrEncrypted, document.ErrLimit, document.ErrUnavailable} {
		known = known || errors.Is(err, kind)
	}
	if !known {
		t.Errorf("error of no known kind: %v", err)
	}
	if got.Truncated != errors.Is(err, document.ErrLimit) {
		t.Errorf("truncated is %v with error %v", got.Truncated, err)
	}
	for _, b := range got.Blocks {
		if (b.Table == nil) == (len(b.Spans) == 0) {
			t.Errorf("block is not exactly one of paragraph and table: %+v", b)
		}
	}
}

func BenchmarkRead(b *testing.B) {
	data, err := os.ReadFile(filepath.Join("testdata", "table.doc"))
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := doc.Read(data, document.DefaultLimits); err != nil {
			b.Fatal(err)
		}
	}
}
