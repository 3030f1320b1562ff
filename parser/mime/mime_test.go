package mime_test

import (
	"bytes"
	"encoding/base64"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/txtar"

	"dtrbot/parser/mime"
)

var update = flag.Bool("update", false, "rewrite what the files expect")

// show renders a message as the files under testdata expect it.
func show(m mime.Message) string {
	var b strings.Builder
	fmt.Fprintf(&b, "subject %q type %s\n", m.Header.Get("Subject"), m.Type)
	for _, p := range m.Parts {
		fmt.Fprintf(&b, "part %s %s", p.Path, p.Type)
		if p.Name != "" {
			fmt.Fprintf(&b, " name %q", p.Name)
		}
		if p.Disposition != "" {
			fmt.Fprintf(&b, " %s", p.Disposition)
		}
		if p.Message > 0 {
			fmt.Fprintf(&b, " in message %d", p.Message)
		}
		if p.Truncated {
			b.WriteString(" truncated")
		}
		fmt.Fprintf(&b, " %d bytes\n", p.Size)
		if strings.HasPrefix(p.Type, "text/") {
			fmt.Fprintf(&b, "  %q\n", p.Text())
		}
	}
	for _, p := range m.Problems {
		fmt.Fprintf(&b, "problem %s: %s: %s\n", p.Code, p.Where, p.Detail)
	}
	return b.String()
}

func TestRead(t *testing.T) {
	t.Parallel()
	files, err := filepath.Glob(filepath.Join("..", "testdata", "mime", "*.txtar"))
	if err != nil || len(files) < 40 {
		t.Fatalf("%d files, %v", len(files), err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) {
			t.Parallel()
			data, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			a := txtar.Parse(data)
			raw := a.Files[0].Data
			got := show(mime.Read(raw, mime.DefaultLimits()))
			if *update {
				a.Files = append(a.Files[:1], txtar.File{Name: "want", Data: []byte(got)})
				if err := os.WriteFile(file, txtar.Format(a), 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			if len(a.Files) != 2 {
				t.Fatal("no want section; run with -update and read it")
			}
			if diff := cmp.Diff(string(a.Files[1].Data), got); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
			crlf := bytes.ReplaceAll(raw, []byte("\n"), []byte("\r\n"))
			if m := mime.Read(crlf, mime.DefaultLimits()); len(m.Parts) > 0 && m.Digest != mime.Read(raw, mime.DefaultLimits()).Digest {
				t.Error("line breaks change the digest")
			}
		})
	}
}

func TestDigestSurvivesTranscoding(t *testing.T) {
	t.Parallel()
	text := "The café owes £5.\r\nSecond line.\r\n"
	head := "From: a@x.example\r\nSubject: s\r\nContent-Type: text/plain; charset=utf-8\r\n"
	eight := head + "Content-Transfer-Encoding: 8bit\r\n\r\n" + text
	coded := "Received: by mx.example\r\n" + head + "Content-Transfer-Encoding: base64\r\n\r\n" + base64.StdEncoding.EncodeToString([]byte(text)) + "\r\n"
	quoted := head + "Content-Transfer-Encoding: quoted-printable\r\n\r\n" + strings.NewReplacer("é", "=C3=A9", "£", "=C2=A3").Replace(text) + "\r\n"
	other := head + "\r\n" + strings.Replace(text, "£5", "£6", 1)
	read := func(s string) string { return mime.Read([]byte(s), mime.DefaultLimits()).Digest }
	want := read(eight)
	for name, s := range map[string]string{"base64": coded, "quoted-printable": quoted} {
		if got := read(s); got != want {
			t.Errorf("%s: digest %s, want %s", name, got, want)
		}
	}
	if read(other) == want {
		t.Error("another text has the same digest")
	}
}

func problems(m mime.Message) map[string]int {
	out := map[string]int{}
	for _, p := range m.Problems {
		out[p.Code]++
	}
	return out
}

func TestLimits(t *testing.T) {
	t.Parallel()
	many := "From: a@x.example\nContent-Type: multipart/mixed; boundary=x\n\n" + strings.Repeat("--x\n\n\n", 50_000) + "--x--\n"
	deep := "From: a@x.example\n"
	for i := range 300 {
		deep += "Content-Type: multipart/mixed; boundary=b" + strconv.Itoa(i) + "\n\n--b" + strconv.Itoa(i) + "\n"
	}
	deep += "\nAt the bottom.\n"
	nested := strings.Repeat("From: a@x.example\nContent-Type: message/rfc822\n\n", 300) + "Subject: x\n\nAt the bottom.\n"
	longHeader := "From: a@x.example\nX-Long: " + strings.Repeat("y", 2<<20) + "\nSubject: after\n\nBody is there.\n"
	manyFields := strings.Repeat("X-A: b\n", 400_000) + "\nBody is there.\n"
	tests := []struct {
		name, raw string
		most      int
		contains  string
	}{
		{"50,000 empty parts", many, 200, ""},
		{"300 levels of multiparts", deep, 11, "At the bottom."},
		{"300 levels of messages", nested, 11, "At the bottom."},
		{"a header of 2 MiB", longHeader, 1, "Body is there."},
		{"400,000 fields", manyFields, 1, "Body is there."},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			m := mime.Read([]byte(tt.raw), mime.DefaultLimits())
			if problems(m)[mime.ProblemLimit] == 0 {
				t.Errorf("no limit among %v", m.Problems)
			}
			if len(m.Parts) > tt.most || len(m.Problems) > 12 {
				t.Errorf("%d parts, %d problems", len(m.Parts), len(m.Problems))
			}
			all := ""
			for _, p := range m.Parts {
				all += string(p.Bytes())
			}
			if !strings.Contains(all, tt.contains) {
				t.Errorf("%q was lost", tt.contains)
			}
		})
	}
}

func TestTotalLimit(t *testing.T) {
	t.Parallel()
	l := mime.DefaultLimits()
	l.TotalBytes = 10
	raw := "From: a@x.example\nContent-Type: multipart/mixed; boundary=x\n\n--x\n\nfirst\n--x\n\nsecond part\n--x\n\nthird\n--x--\n"
	m := mime.Read([]byte(raw), l)
	var got []string
	for _, p := range m.Parts {
		got = append(got, string(p.Bytes()))
	}
	if diff := cmp.Diff([]string{"first", "secon", ""}, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	if problems(m)[mime.ProblemLimit] == 0 {
		t.Errorf("no limit among %v", m.Problems)
	}
	if mime.Read([]byte(strings.Replace(raw, "third", "other", 1)), l).Digest == m.Digest {
		t.Error("what lies beyond the limit does not count in the digest")
	}
}

// TestLargeAttachment holds the promise that a part nobody opens is not kept.
// It does not run beside others: it reads the allocations of the process.
func TestLargeAttachment(t *testing.T) {
	var raw bytes.Buffer
	raw.WriteString("From: a@x.example\nContent-Type: multipart/mixed; boundary=x\n\n--x\n\nHello.\n--x\nContent-Type: application/octet-stream; name=big.bin\nContent-Transfer-Encoding: base64\n\n")
	e := base64.NewEncoder(base64.StdEncoding, &raw)
	if _, err := e.Write(make([]byte, 20<<20)); err != nil {
		t.Fatal(err)
	}
	if err := e.Close(); err != nil {
		t.Fatal(err)
	}
	raw.WriteString("\n--x--\n")
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	m := mime.Read(raw.Bytes(), mime.DefaultLimits())
	runtime.ReadMemStats(&after)
	if got := after.TotalAlloc - before.TotalAlloc; got > 2<<20 {
		t.Errorf("reading allocated %d bytes", got)
	}
	if len(m.Parts) != 2 || m.Parts[1].Size != 20<<20 || len(m.Parts[1].Bytes()) != 20<<20 {
		t.Errorf("parts %d", len(m.Parts))
	}
}

func TestDecodeWords(t *testing.T) {
	t.Parallel()
	tests := []struct{ name, in, want string }{
		{"none", "plain = text ?", "plain = text ?"},
		{"one", "=?iso-8859-1?Q?caf=E9?= open", "café open"},
		{"joined", "=?utf-8?B?Y2Fm?= =?utf-8?B?w6k=?=", "café"},
		{"cut in a character", "=?utf-8?Q?caf=C3?= =?UTF-8?Q?=A9?=", "café"},
		{"two charsets", "=?utf-8?Q?=C2=A3?= =?iso-8859-1?Q?5?=", "£5"},
		{"language", "=?utf-8*en?Q?caf=C3=A9?=", "café"},
		{"unknown charset", "=?x-martian?Q?hello?=", "hello"},
		{"broken", "=?utf-8?Q?open", "=?utf-8?Q?open"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			if got := mime.DecodeWords(tt.in); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

func FuzzRead(f *testing.F) {
	files, err := filepath.Glob(filepath.Join("..", "testdata", "mime", "*.txtar"))
	if err != nil {
		f.Fatal(err)
	}
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(txtar.Parse(data).Files[0].Data)
	}
	f.Fuzz(func(t *testing.T, raw []byte) {
		l := mime.Limits{Depth: 5, Parts: 20, HeaderBytes: 4096, TotalBytes: 1 << 20}
		m := mime.Read(raw, l)
		total := int64(0)
		for _, p := range m.Parts {
			total += p.Size
			if int64(len(p.Bytes())) != p.Size {
				t.Fatalf("part %s: %d bytes, said %d", p.Path, len(p.Bytes()), p.Size)
			}
			_ = p.Text()
		}
		if len(m.Parts) > l.Parts || total > l.TotalBytes {
			t.Fatalf("%d parts, %d bytes", len(m.Parts), total)
		}
	})
}

// Base64 is the same however it is read, and whatever stands between its
// characters.
func TestBase64Pieces(t *testing.T) {
	t.Parallel()
	tests := []struct{ name, coded, want string }{
		{"whole quanta", "QUJDREVG", "ABCDEF"},
		{"line ends", "QUJD\r\nREVG\r\n", "ABCDEF"},
		{"line ends inside quanta", "QU\nJDR\r\nEVG", "ABCDEF"},
		{"padding", "QUI=", "AB"},
		{"padding inside", "QQ==\nREVG", "ADEF"},
		{"padding left out", "QUJDRA", "ABCD"},
		{"foreign characters", "Q-UJD*REVG", "ABCDEF"},
		{"one character too many", "QUJDR", "ABC"},
		{"plus and stroke", "+/+/", "\xfb\xff\xbf"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			raw := "Content-Type: application/octet-stream\nContent-Transfer-Encoding: base64\n\n" + tt.coded
			p := mime.Read([]byte(raw), mime.DefaultLimits()).Parts[0]
			for _, size := range []int{1, 2, 3, 4, 7, 64} {
				var got []byte
				buf := make([]byte, size)
				for r := p.Open(); ; {
					n, err := r.Read(buf)
					got = append(got, buf[:n]...)
					if err != nil {
						break
					}
				}
				if diff := cmp.Diff(tt.want, string(got)); diff != "" {
					t.Errorf("%d at a time: %s", size, diff)
				}
			}
		})
	}
}
