package rtf_test

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"dtrbot/parser/document"
	"dtrbot/parser/document/internal/render"
	"dtrbot/parser/document/rtf"

	"github.com/google/go-cmp/cmp"
)

// lines joins what a test expects.
func lines(s ...string) string { return strings.Join(s, "\n") + "\n" }

// head is the usual beginning: font 0 is a text font, 1 to 3 are pictures, 4
// is Greek.
const head = `{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fswiss\fcharset0 Arial;}{\f1\fnil\fcharset2{\*\panose 05000000000000000000}Wingdings;}{\f2\fnil\fcharset2 Wingdings 2;}{\f3\fnil\fcharset2 Wingdings-Regular;}{\f4\fswiss\fcharset161 Arial Greek;}}` +
	`{\colortbl;\red0\green0\blue0;}{\stylesheet{\ql\f0 \snext0 Normal;}{\s1\b\f1\outlinelevel0 \sbasedon0\snext0 heading 1;}{\s15 \sbasedon1 Part of form;}{\s16\outlinelevel2 Own name;}{\*\cs10 \additive Default Paragraph Font;}{\*\cs17 \additive \cf1 Placeholder Text;}{\*\ts11\tsrowd Normal Table;}}{\info{\author Nobody}{\title Not shown}}`

func form(instruction, data, result string) string {
	return `{\field{\*\fldinst {\b ` + instruction + ` {\*\datafield 650000}{\*\formfield{` + data + `}}}}{\fldrslt {` + result + `}}}`
}

func TestRead(t *testing.T) {
	t.Parallel()
	row := `\trowd\trgaph108\cellx3000\cellx9000`
	tests := []struct{ name, rtf, want string }{
		{"paragraphs", `\pard\plain One\par\par Two\line lines\par{\b Bold} and \tab tab`, lines("One", "", "Two⏎lines", "**Bold** and ⇥tab")},
		{"characters", `caf\'e9 \u8217\'92s \u-3928? \'80\endash\emdash\lquote x\rquote \ldblquote y\rdblquote\~z\-\_q \{\}\\ \bullet`, lines("café ’s [ ] €–—‘x’“y” z-q {}\\ •")},
		{"emoji in two halves", `\uc1\u-10179?\u-9141?`, lines("\U0001f44b")},
		{"fallback of several characters", `\uc2\u233\'c3\'a9t\u233 ab{\uc0\u233}t\u233 cdf`, lines("étéétéf")},
		{"fallback left out before a group", `{\uc1\u233}t\u233{}x`, lines("étéx")},
		{"code page of a font", `{\f4\'c1\'e8} \'c1`, lines("Αθ Á")},
		{"UTF-8 as it stands", "caf\xc3\xa9 \xa3", lines("caf\u00c3\u00a9 £")},
		{"ticks of symbol fonts", `Yes {\f1\'fe} No {\f1 o} A {\f2 R} B {\f2\'a3} C {\f3\'fc} D {\f1\u-3842\'fe} E {\field{\*\fldinst SYMBOL 168 \\f "Wingdings" \\s 10}{\fldrslt\f1\fs20}} F {\field{\*\fldinst SYMBOL 254 \\f Wingdings}{\fldrslt{\f1\'fe}}}`, lines("Yes [x] No [ ] A [x] B [ ] C [x] D [x] E [ ] F [x]")},
		{"typed boxes", `Yes [x] No [ ] \u9746? \u9744?`, lines("Yes [x] No [ ] [x] [ ]")},
		{"struck", `Yes{\strike /No}{\striked1 /Maybe} \strike x\strike0 y`, lines("Yes~~/No/Maybe~~ ~~x~~y")},
		{"revisions", `Name: {\deleted\revauthdel1 Old}{\revised\revauth1 New}\par Same {\deleted\par}line\par\deleted gone\plain  kept`, lines("Name: New", "Same line", " kept")},
		{"hidden", `a{\v b}c\v d\v0 e`, lines("ace")},
		{"headings", `\pard\s1 One\par\pard\s15 Two\par\pard\s16 Three\par\pard\outlinelevel1 Four\par\pard Five`, lines("# One", "# Two", "### Three", "## Four", "Five")},
		{"list numbers", `{\listtext\pard\plain 1.\tab}First\par{\pntext\f1\'b7\tab}{\*\pn\pnlvlblt}Second`, lines("First", "Second")},
		{"page parts", `{\header \pard HM Prison\par}{\headerl HM Prison}{\footer\pard OFFICIAL\par}{\footerf First page}Text\par\sect\sectd{\header \pard HM Prison\par}More`, lines("(page-header) HM Prison", "Text", "", "More", "(page-footer) First page", "(page-footer) OFFICIAL")},
		{"what is not shown", `a{\pict\pngblip 89504e47}{\object\objemb{\*\objclass Package}{\*\objdata 0105}{\result {\pict 00}}}{\*\unknown b{c}}{\footnote d}{\*\annotation e}{\*\bkmkstart f}{\xe g}{\*\shppict{\pict 00}}{\nonshppict{\pict 00}}\bin4 {}}}h`, lines("ah")},
		{"objects show their result", `{\object\objlink{\*\objclass Word.Document.8}{\result Shown}}`, lines("Shown")},
		{"two forms of a text", `{\upr{Caf?}{\*\ud{Caf\u233 ?}}} open`, lines("Café open")},
		{"text boxes once", `Before{\shp{\*\shpinst\shpleft0{\sp{\sn shapeType}{\sv 202}}{\shptxt \pard In the box\par Second}}{\shprslt{\*\do\dptxbx{\dptxbxtext In the box}}}} after\par{\*\do\dptxbx{\dptxbxtext\pard Old box\par}}`, lines("Before after", "In the box", "Second", "Old box")},
		{"shape and its text as two", `A{\shp{\*\shpinst{\shptxt Box\par}}}{\shp{\*\shpinst{\shptxt Box\par}}}\par`, lines("A", "Box")},
		{"links", `See {\field{\*\fldinst{HYPERLINK "mailto:a@b.example"}}{\fldrslt{\ul a@b.example}}}, page {\field{\*\fldinst PAGE}{\fldrslt 1}} {\field\fldlock{\*\fldinst IF {\field{\*\fldinst DOCVARIABLE x}{\fldrslt y}} = 1}{\fldrslt z}}`, lines("See a@b.example, page 1 z")},
		{"text fields", "Name: " + form("FORMTEXT", `\fftype0{\*\ffname Text1}{\*\ffdeftext Type here}`, "Joe") + " " + form("FORMTEXT", `\fftype0{\*\ffname Text2}{\*\ffdeftext Type here}`, "Type here") + form("FORMTEXT", `\fftype0`, `\u8194?\u8194?`) + form("FORMTEXT", `\fftype0`, `One\par Two`), lines("Name: {Text1=Joe} {Text2?=Type here}{?=}{=One⏎Two}")},
		{"controls that became text", `{\*\cs99 }Name: Click or tap here to enter text. Sex: Choose an item. {\cs17\cf1 Enter the }{\cs17 ward} {\cs17 Ward 3} x`, lines("Name: {?=Click or tap here to enter text.} Sex: {?=Choose an item.} {?=Enter the ward} Ward 3 x")},
		{"tick boxes", form("FORMCHECKBOX", `\fftype1\ffres1{\*\ffname C1}\ffdefres0`, "") + form("FORMCHECKBOX", `\fftype1\ffres25{\*\ffname C2}\ffdefres1`, `{\*\bkmkstart C2}`) + form("FORMCHECKBOX", `\fftype1\ffres0{\*\ffname C3}\ffdefres1`, "") + `{\field{\*\fldinst FORMCHECKBOX}{\fldrslt}}`, lines("[x C1][x C2][  C3][ ]")},
		{"lists", form("FORMDROPDOWN", `\fftype2\ffres1{\*\ffname D}{\*\ffl P}{\*\ffl Q}`, "") + form("FORMDROPDOWN", `\fftype2\ffres25\ffdefres0{\*\ffl }{\*\ffl Q}`, ""), lines("{choice D=Q of P/Q}{choice ?= of /Q}")},
		{"table", row + `\pard\intbl Full name\cell Joe O\rquote Bloggs\cell\row` + row + `\pard\intbl Address\cell 1 High St\par Basildon\cell\row\pard After\par`, lines("table", "- Full name | Joe O’Bloggs", "- Address |", "    1 High St", "    Basildon", " ", "After")},
		{"definition behind the cells", `{\trowd\cellx3000\cellx9000}\pard\intbl{A\cell B\cell}{\trowd\cellx3000\cellx9000\row}\pard\intbl{C\cell D\cell}{\trowd\cellx3000\cellx9000\row}\pard`, lines("table", "- A | B", "- C | D")},
		{"definition once, no \\intbl", `\trowd\cellx3000\cellx9000 A\cell B\par more\cell\row C\cell D\cell\row\pard After`, lines("table", "- A |", "    B", "    more", " ", "- C | D", "After")},
		{"merged as cells", `\trowd\clmgf\cellx3000\clmrg\cellx6000\cellx9000\pard\intbl Wide\cell\cell B\cell\row\trowd\clvmgf\cellx3000\cellx6000\cellx9000\pard\intbl X\cell Y\cell Z\cell\row\trowd\clvmrg\cellx3000\cellx6000\cellx9000\pard\intbl\cell Y2\cell Z2\cell\row`, lines("table", "- (span 2) Wide | B", "- X | Y | Z", "- (down) | Y2 | Z2")},
		{"merged by width", `\trowd\cellx9000\pard\intbl Section A\cell\row\trowd\cellx3000\cellx6010\cellx9000\pard\intbl A\cell B\cell C\cell\row\trowd\cellx3000\cellx8990\pard\intbl D\cell E\cell\row`, lines("table", "- (span 3) Section A", "- A | B | C", "- D | (span 2) E")},
		{"row that begins further in", `\trowd\cellx3000\cellx9000\pard\intbl A\cell B\cell\row\trowd\trleft3000\cellx9000\pard\intbl C\cell\row`, lines("table", "- A | B", "- | C")},
		{"heading row", `\trowd\trhdr\cellx3000\cellx9000\pard\intbl Name\cell Born\cell\row` + row + `\pard\intbl A\cell B\cell\row`, lines("table", "- (header) Name | (header) Born", "- A | B")},
		{"nested", row + `\pard\intbl Outer\cell Before\par\pard\intbl\itap2 In1\nestcell{\nonesttables\par}In2\nestcell{\nonesttables\par}{\*\nesttableprops\trowd\cellx4000\cellx6000\nestrow}{\nonesttables\par}\pard\intbl\itap2 In3\nestcell In4\nestcell{\*\nesttableprops\trowd\cellx4000\cellx6000\nestrow}\pard\intbl\itap1 After\cell\row\pard\itap0 End`, lines("table", "- Outer |", "    Before", "    table", "    - In1 | In2", "    - In3 | In4", "    After", " ", "End")},
		{"fields in cells", row + `\pard\intbl Consent\cell Yes ` + form("FORMCHECKBOX", `\fftype1\ffres1{\*\ffname C1}`, "") + ` No ` + form("FORMCHECKBOX", `\fftype1\ffres0{\*\ffname C2}`, "") + `\cell\row`, lines("table", "- Consent | Yes [x C1] No [  C2]")},
		{"field that its cell ends", row + `\pard\intbl A\cell{\field{\*\fldinst FORMTEXT}{\fldrslt one\cell\row two}} three`, lines("table", "- A | one", "two three")},
		{"two tables", row + `\pard\intbl A\cell B\cell\row\pard\par` + row + `\pard\intbl C\cell D\cell\row\pard`, lines("table", "- A | B", "", "table", "- C | D")},
		{"empty answers stay cells", row + `\pard\intbl Name\cell\cell\row`, lines("table", "- Name |")},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			doc, err := rtf.Read([]byte(head+tt.rtf+"}"), document.DefaultLimits)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(tt.want, render.Document(doc)); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

// TestReadDamaged: what was read before the damage is kept.
func TestReadDamaged(t *testing.T) {
	t.Parallel()
	small := document.Limits{PartBytes: 1 << 20, Tokens: 20_000, Depth: 50, Ratio: 20}
	cells := `\trowd\cellx3000\cellx9000\pard\intbl `
	tests := []struct {
		name, data string
		want       error
		doc        string
	}{
		{"nothing", "", document.ErrDamaged, ""},
		{"another format", "Dear all", document.ErrDamaged, ""},
		{"blanks first", "\ufeff \n" + head + "text}", nil, "text\n"},
		{"last brace missing", head + `text\par`, nil, "text\n"},
		{"zeros behind", head + "text}\x00\x00", nil, "text\n"},
		{"cut in a word", head + `text\par mo{\b re \bo`, document.ErrDamaged, "text\nmo**re **\n"},
		{"cut in a cell", head + cells + `A\cell B`, document.ErrDamaged, "table\n- A | B\n"},
		{"cut in a field", head + `a{\field{\*\fldinst FORMTEXT}{\fldrslt b`, document.ErrDamaged, "a{=b}\n"},
		{"cut in a picture", head + `a\par{\pict 0102`, document.ErrDamaged, "a\n"},
		{"binary past the end", head + `a{\pict\bin999999999 b}}`, document.ErrDamaged, "a\n"},
		{"binary of no size", head + `a\bin-5 b\bin c}`, nil, "abc\n"},
		{"deep groups", head + "a" + strings.Repeat("{", 1_000_000), document.ErrLimit, "a\n(truncated)\n"},
		{"a million groups", head + "a" + strings.Repeat(`{\b b}`, 1_000_000) + "}", document.ErrLimit, ""},
		{"a million cells", head + cells + strings.Repeat(`\cell`, 200_000) + `\row}`, document.ErrLimit, ""},
		{"tables in tables", head + strings.Repeat(`\pard\intbl\itap1000000 a\nestcell`, 10) + `}`, nil, ""},
		{"rows without cells", head + strings.Repeat(`\row\nestrow\trowd `, 100) + `a}`, nil, "a\n"},
		{"too many columns", head + `\trowd` + strings.Repeat(`\cellx9`, 5000) + `\pard\intbl a\cell\row}`, nil, "table\n- a\n"},
		{"numbers out of range", head + `\u99999999999999999999 ?\s-99999999\outlinelevel99999999\itap-9\f-1\uc99999 a\cellx-99999999999 \'zz b}`, nil, "azz b\n"},
		{"size of the file", head + strings.Repeat("x", 1<<20), document.ErrLimit, ""},
		{"only a scan", head + `{\pict\pngblip ` + strings.Repeat("00", 50_000) + `}}`, document.ErrScanned, ""},
		{"only a logo", head + `{\pict\pngblip ` + strings.Repeat("00", 500) + `}}`, nil, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			doc, err := rtf.Read([]byte(tt.data), small)
			if !errors.Is(err, tt.want) {
				t.Errorf("got %v, want %v", err, tt.want)
			}
			if got := render.Document(doc); tt.doc != "" && got != tt.doc {
				t.Errorf("got %q, want %q", got, tt.doc)
			}
			if doc.Truncated != errors.Is(err, document.ErrLimit) {
				t.Errorf("truncated %v", doc.Truncated)
			}
		})
	}
}

// TestReadLarge: nothing that a file repeats takes more than its length.
func TestReadLarge(t *testing.T) {
	t.Parallel()
	for name, piece := range map[string]string{
		"prompts": "Choose an item. ", "prompts in pieces": `{\cs17 Click }`, "boxes": `\u9744?`, "paragraphs": `x\par `, "fields": form("FORMCHECKBOX", `\fftype1\ffres1`, ""),
		"rows": `\trowd\cellx1\cellx2 a\cell b\cell\row `, "wide rows": `\trowd` + strings.Repeat(`\cellx9\cellx900`, 60) + `\intbl a\cell\row `, "headers": `{\header x\par}`, "boxes of text": `{\shptxt x\par}`,
		"styles": `{\stylesheet{\s5\sbasedon5 heading 1;}}\s5 x\par `, "fonts": `{\fonttbl{\f7 Arial;}}`, "nested tables": `\intbl\itap9 a\nestcell `, "hex": `\'e9`, "pairs": `{\upr{a}{\*\ud b}}`,
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			doc, err := rtf.Read([]byte(head+strings.Repeat(piece, (1<<20)/len(piece))+"}"), document.DefaultLimits)
			if err != nil && !errors.Is(err, document.ErrLimit) {
				t.Error(err)
			}
			if name != "fonts" && len(doc.Blocks) == 0 {
				t.Error("nothing was read")
			}
		})
	}
}

func TestReadMail(t *testing.T) {
	t.Parallel()
	doc, err := rtf.ReadMail([]byte(head+`\pard FYI\par\par From: A\line Sent: Monday\line To: B\line Subject: C\par Name: Joe\par}`), document.DefaultLimits)
	if err != nil {
		t.Fatal(err)
	}
	want := lines("FYI", "", "(forward-header) From: A⏎Sent: Monday⏎To: B⏎Subject: C", ">Name: Joe")
	if diff := cmp.Diff(want, render.Document(doc)); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

// TestHTML follows the shape that Exchange gives to an HTML mail.
func TestHTML(t *testing.T) {
	t.Parallel()
	in := `{\rtf1\ansi\ansicpg1252\fromhtml1 \fbidis \deff0{\fonttbl
{\f0\fswiss\fcharset0 Arial;}{\f1\fmodern Courier New;}{\f2\fnil\fcharset161 Greek;}}
{\colortbl\red0\green0\blue0;}
{\*\htmltag18 <html>}{\*\htmltag64}\htmlrtf {\htmlrtf0{\*\htmltag34 <head>}{\*\mhtmltag1 <gone>}{\*\htmltag241 <style>}{\*\htmltag241 p \{x\}}{\*\htmltag249 </style>}
{\*\htmltag64 <p class="a">}\htmlrtf \par hidden \htmlrtf0 Name:{\*\htmltag84 &nbsp;}\htmlrtf \'a0\htmlrtf0 Zo\'eb\~\u8217\'92 {\f2\'c1}\line\tab x
{\field{\*\fldinst{HYPERLINK "mailto:a@b.example"}}{\fldrslt \cf1 {\*\htmltag84 <a href="x">}a@b.example{\*\htmltag92 </a>}}}{\pntext \'b7\tab}{\*\htmltag72 </p>}\par
{\*\htmltag27 </html>}}}`
	got, ok, err := rtf.HTML([]byte(in), document.DefaultLimits)
	if err != nil || !ok {
		t.Fatalf("%v, %v", ok, err)
	}
	want := "<html><head><style>p {x}</style><p class=\"a\">Name:&nbsp;Zoë&nbsp;’ Α\n\tx<a href=\"x\">a@b.example</a></p>\n</html>"
	if diff := cmp.Diff(want, string(got)); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	if _, ok, _ := rtf.HTML([]byte(head+"x}"), document.DefaultLimits); ok {
		t.Error("HTML in RTF that has none")
	}
}

// TestReadSamples reads files of other writers; see testdata/README.
func TestReadSamples(t *testing.T) {
	t.Parallel()
	files, err := filepath.Glob("testdata/*.rtf")
	if err != nil || len(files) < 3 {
		t.Fatalf("%d samples, %v", len(files), err)
	}
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			t.Parallel()
			data, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			doc, err := rtf.Read(data, document.DefaultLimits)
			if err != nil {
				t.Fatal(err)
			}
			want, err := os.ReadFile(strings.TrimSuffix(file, ".rtf") + ".want")
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(string(want), render.Document(doc)); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

func FuzzRead(f *testing.F) {
	f.Add([]byte(head + `\trowd\clmgf\cellx3000\clvmrg\cellx9000\pard\intbl A\cell B\cell\row\pard\intbl\itap2 C\nestcell{\*\nesttableprops\trowd\cellx1\nestrow}}`))
	f.Add([]byte(head + form("FORMCHECKBOX", `\fftype1\ffres1`, "") + form("FORMTEXT", `{\*\ffdeftext x}`, "a\\par b") + "}"))
	f.Add([]byte(head + `{\header a}{\shp{\*\shpinst{\shptxt b\par}}}{\upr{c}{\*\ud d}}{\f1\'fe}\u-4051?\bin3 {}}}`))
	f.Add([]byte(`{\rtf1\fromhtml1{\*\htmltag1 <p>}a\htmlrtf b\htmlrtf0}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		l := document.Limits{PartBytes: 1 << 16, Tokens: 20_000, Depth: 20, Ratio: 20}
		doc, err := rtf.Read(data, l)
		if err != nil && !errors.Is(err, document.ErrDamaged) && !errors.Is(err, document.ErrLimit) && !errors.Is(err, document.ErrScanned) {
			t.Fatalf("an error of no kind: %v", err)
		}
		for _, b := range doc.Blocks {
			if b.Table == nil && document.Blank(b.Spans) {
				t.Fatal("an empty paragraph")
			}
		}
		if html, _, _ := rtf.HTML(data, l); len(html) > 8*len(data)+64 {
			t.Fatalf("%d bytes of HTML from %d", len(html), len(data))
		}
	})
}
