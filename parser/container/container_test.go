package container_test

import (
	"archive/zip"
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"strings"
	"testing"

	"dtrbot/parser/container"
	"dtrbot/parser/container/containertest"
	"dtrbot/parser/document"

	"github.com/google/go-cmp/cmp"
)

// show renders contents for comparison.
func show(c container.Contents) string {
	var sb strings.Builder
	write(&sb, "", c)
	return sb.String()
}

func write(sb *strings.Builder, in string, c container.Contents) {
	if len(c.Subject.Bytes)+len(c.Plain.Bytes)+len(c.HTML.Bytes)+len(c.RTF) > 0 {
		fmt.Fprintf(sb, "%smessage %s from %s <%s>\n", in, c.Subject.Bytes, c.From.Bytes, c.Sender)
	}
	for name, text := range map[string][]byte{"plain": c.Plain.Bytes} {
		if len(text) > 0 {
			fmt.Fprintf(sb, "%s%s %s\n", in, name, text)
		}
	}
	if len(c.HTML.Bytes) > 0 {
		fmt.Fprintf(sb, "%shtml %s %s\n", in, c.HTML.Charset, c.HTML.Bytes)
	}
	if len(c.RTF) > 0 {
		fmt.Fprintf(sb, "%srtf %s\n", in, c.RTF)
	}
	for _, f := range c.Files {
		fmt.Fprintf(sb, "%sfile %s %s %d\n", in, f.Name.Bytes, f.Type, len(f.Data))
		if f.Message != nil {
			write(sb, in+"  ", *f.Message)
		}
	}
	for _, l := range c.Lost {
		fmt.Fprintf(sb, "%slost %s: %v\n", in, l.Name, kindOf(l.Err))
	}
}

func kindOf(err error) error {
	for _, kind := range []error{document.ErrEncrypted, document.ErrLimit, document.ErrUnavailable, document.ErrDamaged} {
		if errors.Is(err, kind) {
			return kind
		}
	}
	return err
}

func message() containertest.Message {
	return containertest.Message{
		Subject: "Referral – Zoë", From: "Ann Officer", Sender: "ann.officer@prison.example", Plain: "Please see attached.",
		HTML: "<p>Please see attached, café.</p>", RTF: []byte(`{\rtf1\ansi ------------ text}`),
		Files: []containertest.File{
			{Name: "Duty to refer – Quaye, Theophilus (final version).docx", Data: bytes.Repeat([]byte("PK data "), 1000)},
			{Name: "small.txt", Type: "text/plain", Data: []byte("hello")},
			{Name: "Earlier mail", Message: &containertest.Message{Subject: "Earlier", Plain: "Inside", Files: []containertest.File{{Name: "deep.rtf", Data: []byte(`{\rtf1 x}`)}}}},
		},
	}
}

const want = `message Referral – Zoë from Ann Officer <ann.officer@prison.example>
plain Please see attached.
html utf-8 <p>Please see attached, café.</p>
rtf {\rtf1\ansi ------------ text}
file Duty to refer – Quaye, Theophilus (final version).docx  8000
file small.txt text/plain 5
file Earlier mail  0
  message Earlier from  <>
  plain Inside
  file deep.rtf  9
`

func TestMessages(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name string
		data []byte
		read func([]byte, *container.Budget) (container.Contents, error)
	}{
		{"TNEF", containertest.TNEF(message()), container.TNEF},
		{"TNEF with a line end behind", append(containertest.TNEF(message()), "\r\n"...), container.TNEF},
		{"Outlook", containertest.Outlook(message()), container.Outlook},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			c, err := tt.read(tt.data, container.DefaultBudget())
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(want, show(c)); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

// TestMessagesCut: a container that is cut anywhere yields what stands before
// the cut, and never more time or memory.
func TestMessagesCut(t *testing.T) {
	t.Parallel()
	tnef, msg := containertest.TNEF(message()), containertest.Outlook(message())
	for n := 0; n < len(tnef); n += 97 {
		c, err := container.TNEF(tnef[:n], container.DefaultBudget())
		if err == nil && len(c.Files) == 3 && c.Files[2].Message != nil {
			t.Fatalf("cut at %d of %d: nothing is said", n, len(tnef))
		}
	}
	for n := 0; n < len(msg); n += 97 {
		if c, err := container.Outlook(msg[:n], container.DefaultBudget()); err == nil && show(c) == want && n < len(msg)-1024 {
			t.Fatalf("cut at %d of %d: nothing is said", n, len(msg))
		}
	}
}

func zipOf(t testing.TB, files ...*zip.FileHeader) []byte {
	t.Helper()
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for _, h := range files {
		data := []byte(h.Comment)
		h.Comment = ""
		if h.Flags&1 != 0 {
			h.CompressedSize64, h.UncompressedSize64 = uint64(len(data)), uint64(len(data))
			f, err := w.CreateRaw(h)
			if err != nil {
				t.Fatal(err)
			}
			if _, err := f.Write(data); err != nil {
				t.Fatal(err)
			}
			continue
		}
		f, err := w.CreateHeader(h)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := f.Write(data); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// file is an entry with its data in the comment.
func file(name, data string) *zip.FileHeader {
	return &zip.FileHeader{Name: name, Method: zip.Deflate, Comment: data}
}

func TestZip(t *testing.T) {
	t.Parallel()
	oem := file("R\x82f\x82r\x9c.txt", "x")
	oem.NonUTF8 = true
	unicode := file("?.txt", "x")
	unicode.NonUTF8 = true
	unicode.Extra = append([]byte{0x75, 0x70, 5 + 6, 0, 1, 0, 0, 0, 0}, "ŵ.txt"...)
	locked := file("secret.docx", "x")
	locked.Flags = 1
	tests := []struct {
		name   string
		data   []byte
		budget *container.Budget
		want   string
		err    error
	}{
		{"folders and names", zipOf(t, file("Forms/", ""), file("Forms/2026\\referral.docx", "abc"), file("../../etc/passwd", "x"), file("/abs.txt", "x"), file("C:\\temp\\dos.txt", "x"), oem, unicode), nil, "file referral.docx  3\nfile passwd  1\nfile abs.txt  1\nfile dos.txt  1\nfile Référ£.txt  1\nfile ŵ.txt  1\n", nil},
		{"what systems add", zipOf(t, file("__MACOSX/._a.docx", "x"), file(".DS_Store", "x"), file("Thumbs.db", "x"), file("a.docx", "x")), nil, "file a.docx  1\n", nil},
		{"encrypted entry", zipOf(t, file("a.txt", "x"), locked), nil, "file a.txt  1\nlost secret.docx: the file is encrypted\n", nil},
		{"ratio", zipOf(t, file("a.txt", "x"), file("bomb.docx", strings.Repeat("\x00", 4<<20))), nil, "file a.txt  1\nlost bomb.docx: a limit was exceeded\n", nil},
		{"total", zipOf(t, file("a.txt", strings.Repeat("a", 80)), file("b.txt", strings.Repeat("b", 80)), file("c.txt", "c")), &container.Budget{Files: 9, Bytes: 100, FileBytes: 90, Ratio: 200}, "file a.txt  80\nlost b.txt: a limit was exceeded\nlost : a limit was exceeded\n", nil},
		{"number", zipOf(t, file("a.txt", "a"), file("b.txt", "b"), file("c.txt", "c")), &container.Budget{Files: 2, Bytes: 100, FileBytes: 90, Ratio: 200}, "file a.txt  1\nfile b.txt  1\nlost : a limit was exceeded\n", nil},
		{"cut short", zipOf(t, file("a.txt", "abc"), file("b.txt", strings.Repeat("b", 100)))[:100], nil, "file a.txt  3\n", document.ErrDamaged},
		{"no archive", []byte("PK\x03\x04 and then nothing"), nil, "", document.ErrDamaged},
		{"too many to list", bytes.Repeat([]byte("PK\x01\x02"), 100_001), nil, "", document.ErrLimit},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			b := tt.budget
			if b == nil {
				b = container.DefaultBudget()
			}
			c, err := container.Zip(tt.data, b)
			if !errors.Is(err, tt.err) {
				t.Errorf("got %v, want %v", err, tt.err)
			}
			if diff := cmp.Diff(tt.want, show(c)); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

// TestCompoundCircles: tables and trees that lead back to themselves end.
func TestCompoundCircles(t *testing.T) {
	t.Parallel()
	sound := containertest.Outlook(message())
	word := binary.LittleEndian.Uint32
	put := binary.LittleEndian.PutUint32
	table := (int(word(sound[76:])) + 1) * 512
	directory := (int(word(sound[48:])) + 1) * 512
	tests := []struct {
		name  string
		spoil func(b []byte)
		// harmless is set where everything can be read all the same.
		harmless bool
	}{
		{"every sector leads to the first", func(b []byte) {
			for at := table; at+4 <= table+512; at += 4 {
				put(b[at:], 0)
			}
		}, false},
		{"every sector leads to itself", func(b []byte) {
			for i := range 128 {
				put(b[table+4*i:], uint32(i))
			}
		}, false},
		{"every sector leads beyond the end", func(b []byte) {
			for i := range 128 {
				put(b[table+4*i:], 0xfffffff0)
			}
		}, false},
		{"the list of tables leads to itself", func(b []byte) { put(b[68:], 0); put(b[512+508:], 0) }, true},
		{"every table is the same", func(b []byte) {
			for i := range 109 {
				copy(b[76+4*i:80+4*i], b[76:80])
			}
		}, true},
		{"siblings in a circle", func(b []byte) {
			for at := directory; at+128 <= len(b) && at < directory+10*128; at += 128 {
				put(b[at+68:], 1)
				put(b[at+72:], 2)
				put(b[at+76:], 1)
			}
		}, false},
		{"storages in themselves", func(b []byte) {
			for at := directory; at+128 <= table; at += 128 {
				if b[at+66] == 1 {
					put(b[at+76:], uint32((at-directory)/128))
				}
			}
		}, false},
		{"huge streams", func(b []byte) {
			for at := directory; at+128 <= table; at += 128 {
				put(b[at+120:], 0x7fffffff)
			}
		}, false},
		{"odd sector sizes", func(b []byte) { b[30], b[32] = 16, 16 }, false},
		{"sector size out of range", func(b []byte) { b[30] = 200 }, false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			b := bytes.Clone(sound)
			tt.spoil(b)
			c, err := container.Outlook(b, container.DefaultBudget())
			if whole := err == nil && show(c) == want; whole != tt.harmless {
				t.Errorf("read as a whole: %v, %v", whole, err)
			}
			total := 0
			for _, f := range c.Files {
				total += len(f.Data)
			}
			if total > 4*len(b) {
				t.Errorf("%d bytes from %d", total, len(b))
			}
		})
	}
}

// TestNesting: messages in messages end at the budget's depth.
func TestNesting(t *testing.T) {
	t.Parallel()
	m := containertest.Message{Subject: "innermost", Plain: "x"}
	for range 12 {
		inner := m
		m = containertest.Message{Subject: "outer", Plain: "x", Files: []containertest.File{{Name: "mail", Message: &inner}}}
	}
	for name, c := range map[string]func() (container.Contents, error){
		"TNEF": func() (container.Contents, error) {
			return container.TNEF(containertest.TNEF(m), container.DefaultBudget())
		},
		"Outlook": func() (container.Contents, error) {
			return container.Outlook(containertest.Outlook(m), container.DefaultBudget())
		},
	} {
		got, err := c()
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if text := show(got); strings.Count(text, "outer") != 5 || !strings.Contains(text, "lost mail/mail/mail/mail/mail: a limit") {
			t.Errorf("%s:\n%s", name, text)
		}
	}
}

// TestObjects: a document that stands in the text is a file, a picture none.
func TestObjects(t *testing.T) {
	t.Parallel()
	object := func(stream string) *containertest.Storage {
		return &containertest.Storage{Name: "Root Entry", Streams: []containertest.Stream{{Name: "\x01CompObj", Data: []byte("x")}, {Name: stream, Data: []byte("PK form")}}}
	}
	m := containertest.Message{Plain: "x", Files: []containertest.File{{Name: "Document", Object: object("Package")}, {Name: "Old", Object: object("WordDocument")}, {Name: "Picture", Object: object("CONTENTS")}}}
	want := "message  from  <>\nplain x\nfile Document  7\nlost Old: the format cannot be read here\n"
	tnef, err := container.TNEF(containertest.TNEF(m), container.DefaultBudget())
	if err != nil {
		t.Fatal(err)
	}
	outlook, err := container.Outlook(containertest.Outlook(m), container.DefaultBudget())
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]string{want, want}, []string{show(tnef), show(outlook)}); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

func TestDecompressRTF(t *testing.T) {
	t.Parallel()
	text := `{\rtf1\ansi ` + strings.Repeat("-", 5000) + strings.Repeat("ab", 3000) + "}"
	sound := containertest.CompressRTF([]byte(text))
	header := func(size uint32, kind string, body ...byte) []byte {
		b := binary.LittleEndian.AppendUint32(make([]byte, 4), size)
		return append(append(append(b, kind...), 0, 0, 0, 0), body...)
	}
	tests := []struct {
		name string
		in   []byte
		want string
		err  error
	}{
		{"sound", sound, text, nil},
		// The two examples of [MS-OXRTFCP] section 3.
		{"the first example of the specification", []byte("\x2d\x00\x00\x00\x2b\x00\x00\x00LZFu\xf1\xc5\xc7\xa7\x03\x00\x0a\x00rcpg125B2\x0a\xf3 hel\x09\x00 bw\x05\xb0ld}\x0a\x80\x0f\xa0"), "{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n", nil},
		{"the second", []byte("\x1a\x00\x00\x00\x1c\x00\x00\x00LZFu\xe2\xd4\x4b\x51\x41\x00\x04 WXYZ\x0d\x6e}\x01\x0e\xb0"), `{\rtf1 WXYZWXYZWXYZWXYZWXYZ}`, nil},
		{"not compressed", header(3, "MELA", 'a', 'b', 'c', 'd'), "abc", nil},
		{"cut", sound[:len(sound)-8], "", document.ErrDamaged},
		{"nothing", nil, "", document.ErrDamaged},
		{"another sort", header(3, "XXXX", 'a'), "", document.ErrDamaged},
		{"a size that is not there", header(0xffffffff, "MELA", 'a'), "a", nil},
		{"references for ever", header(0xffffffff, "LZFu", bytes.Repeat([]byte{0xff, 0, 15, 0, 15, 0, 15, 0, 15, 0, 15, 0, 15, 0, 15, 0, 15}, 1000)...), "", document.ErrDamaged},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			got, err := container.DecompressRTF(tt.in)
			if !errors.Is(err, tt.err) {
				t.Errorf("got %v, want %v", err, tt.err)
			}
			if tt.want != "" && string(got) != tt.want {
				t.Errorf("got %.200q, want %.200q", got, tt.want)
			}
			if len(got) > 9*len(tt.in) {
				t.Errorf("%d bytes from %d", len(got), len(tt.in))
			}
		})
	}
}

// small is a budget for fuzzing.
func small() *container.Budget {
	return &container.Budget{Files: 20, Bytes: 1 << 20, FileBytes: 1 << 19, Ratio: 50, Depth: 3}
}

// bounded fails when contents are more than a budget allows.
func bounded(t *testing.T, c container.Contents) {
	t.Helper()
	if n := len(c.Entity()); n > 16<<20 {
		t.Fatalf("%d bytes", n)
	}
}

func FuzzTNEF(f *testing.F) {
	f.Add(containertest.TNEF(message()))
	f.Fuzz(func(t *testing.T, data []byte) {
		c, err := container.TNEF(data, small())
		if err != nil && kindOf(err) == err {
			t.Fatalf("an error of no kind: %v", err)
		}
		if len(data) < 1<<16 {
			bounded(t, c)
		}
	})
}

func FuzzOutlook(f *testing.F) {
	f.Add(containertest.Outlook(containertest.Message{Subject: "s", Plain: "p", RTF: []byte(`{\rtf1 x}`), Files: []containertest.File{{Name: "a.txt", Data: []byte("a")}, {Name: "m", Message: &containertest.Message{Subject: "i", Plain: "p"}}}}))
	f.Fuzz(func(t *testing.T, data []byte) {
		c, err := container.Outlook(data, small())
		if err != nil && kindOf(err) == err {
			t.Fatalf("an error of no kind: %v", err)
		}
		bounded(t, c)
	})
}

func FuzzZip(f *testing.F) {
	f.Add(zipOf(f, file("a.txt", "a"), file("Forms/b.docx", strings.Repeat("b", 3000))))
	f.Fuzz(func(t *testing.T, data []byte) {
		c, err := container.Zip(data, small())
		if err != nil && kindOf(err) == err {
			t.Fatalf("an error of no kind: %v", err)
		}
		bounded(t, c)
	})
}

func FuzzDecompressRTF(f *testing.F) {
	f.Add(containertest.CompressRTF([]byte(`{\rtf1\ansi -------- x}`)))
	f.Fuzz(func(t *testing.T, data []byte) {
		if out, _ := container.DecompressRTF(data); len(out) > 9*len(data) {
			t.Fatalf("%d bytes from %d", len(out), len(data))
		}
	})
}
