package html_test

import (
	"errors"
	"strings"
	"testing"

	"dtrbot/parser/document"
	"dtrbot/parser/document/html"
	"dtrbot/parser/document/internal/render"

	"github.com/google/go-cmp/cmp"
)

// lines joins what a test expects.
func lines(s ...string) string { return strings.Join(s, "\n") + "\n" }

func TestRead(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name, html string
		want       string
	}{
		{"nothing", "", ""},
		{"plain text without tags", "Dear   team\nhello", lines("Dear team hello")},
		{
			"Word HTML of Outlook",
			`<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><title>T</title><style><!-- p.MsoNormal {margin:0} --></style><!--[if gte mso 9]><xml>junk</xml><![endif]--></head>
<body lang=EN-GB><div class=WordSection1><p class=MsoNormal><span style='font-size:11pt'>Dear
 team,<o:p></o:p></span></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>Name:<span style='mso-tab-count:1'>&nbsp;&nbsp;&nbsp;&nbsp; </span>Joe</p></div></body></html>`,
			lines("Dear team,", "", "Name:⇥Joe"),
		},
		{"data table", `<table><tr><th>Label<th>Answer<tr><td><p><b>Full name</b></p></td><td>Joe O&#8217;Bloggs</td></tr></table>`, lines("table", "- (header) Label | (header) Answer", "- **Full name** | Joe O’Bloggs")},
		{"empty answers keep the table", `<table><tr><td>Name</td><td></td></tr><tr><td>Born</td><td>&nbsp;</td></tr></table>`, lines("table", "- Name |", "- Born |")},
		{"merged cells", `<table><tr><td rowspan=2>A</td><td colspan=2>B</td></tr><tr><td>C</td><td rowspan="3">D</td></tr><tr><td>E<td>F</tr></table>`, lines("table", "- A | (span 2) B", "- (down) | C | D", "- E | F | (down)")},
		{"layout tables are flattened", `<table width=100%><tr><td><table><tr><td>one</td></tr><tr><td><h2>two</h2><table><tr><td>k</td><td>v</td></tr></table></td></tr></table></td></tr></table>after`, lines("one", "## two", "table", "- k | v", "after")},
		{"page between margins", `<table><tr><td></td><td><p>a</p><p>b</p><p>c</p><p>d</p></td><td></td></tr></table>`, lines("a", "b", "c", "d")},
		{"nested data table stays in its cell", `<table><tr><td>k</td><td>v<table><tr><td>a</td><td>b</td></tr></table></td></tr></table>`, lines("table", "- k |", "    v", "    table", "    - a | b", " ")},
		{"text between cells is not lost", `<table><tr>stray<td>k</td><td>v</td></tr></table>`, lines("stray", "table", "- k | v")},
		{"table never closed", `<table><tr><td>k<td>v`, lines("table", "- k | v")},
		{"lines", `Name: Joe<br>Born: 1/2/1980<br/><br>Next</br>line`, lines("Name: Joe⏎Born: 1/2/1980", "", "Next⏎line")},
		{"Gmail lines", `<div dir=ltr><div>one</div><div><br></div><div>two</div></div>`, lines("one", "", "two")},
		{"hidden", `a<span style="display:none">b</span><div hidden>c</div><p style="mso-hide:all">d</p><script>e()</script><style>f</style><template>g</template><i style='VISIBILITY: hidden'>h</i>i`, lines("a", "i")},
		{"head never closed", `<head><meta charset=utf-8><body><p>shown`, lines("shown")},
		{"struck", `Sex: <s>Male</s>/<del>x</del><strike>y</strike> <span style="text-decoration:line-through">z</span> Female`, lines("Sex: ~~Male~~/~~xy z~~ Female")},
		{"bold", `<b>a</b><strong>b</strong><span style="font-weight:700">c</span><b><span style="font-weight:normal">d</span></b>`, lines("**abc**d")},
		{"headings and lists", `<h1>H</h1><ul><li>one<li>two<ul><li>three</ul></ul>`, lines("# H", "one", "two", "three")},
		{"a list of terms is a table", `<p>a<dl><dt>Title<dt>k<dd>v<dt><b>l</b></dt><dd>w</dd><dd>x<table><tr><td>y</td><td>z</td></tr></table></dd></dl>b`,
			lines("a", "table", "- Title", "- k | v", "- **l** | w |", "    x", "    table", "    - y | z", " ", "b")},
		{"a list of terms in boxes", `<dl><div><dt>k</dt><dd>v</dd></div><div><dt>l</dt><dd></dd></div></dl>`, lines("table", "- k | v", "- l |")},
		{"a list without terms only indents", `<dl><dd>a<dd>b</dl>`, lines("a", "b")},
		{"terms without a list", `<dt>k<dd>v<table><tr><td>y<dt>z</table>`, lines("k", "v", "y", "z")},
		{"Word's list bullets", `<p class=MsoListParagraph><![if !supportLists]><span style='font-family:Wingdings'><span style='mso-list:Ignore'>ü<span>&nbsp;&nbsp;</span></span></span><![endif]>Item</p>`, lines("Item")},
		{"boxes", `☐ A &#9745; B <span style="font-family:Wingdings">&#254;</span> C <font face="Wingdings">o</font> D [x] E (&nbsp;) F <img alt="✅" src="cid:1"> G`, lines("[ ] A [x] B [x] C [ ] D [x] E [ ] F [x] G")},
		{"controls", `<input type=checkbox name=c checked> Yes <input type=radio> No <input name=n value=" Joe "><input name=e><input type=hidden value=h><input type=date value="2026-08-12"><textarea name=t>a
b</textarea><textarea></textarea>`, lines("[x c] Yes [ ] No⇥{n=Joe}{e?=}{date =2026-08-12}{t=a⏎b}{?=}")},
		{"a form in one line", `<label for=a>Name</label><input id=a value="Jo"><label>Role <select><option selected>Coach</select></label><label for=c>Reason</label><textarea id=c>Evicted</textarea><label><input type=radio checked>Yes</label><label><input type=radio>No</label>`,
			lines("Name⇥{=Jo}", "Role⇥{choice =Coach of Coach}", "Reason⇥{=Evicted}", "[x]Yes[ ]No")},
		{"choices", `<select name=s><option>P<option selected>Q</select> <select><option>Please select</option><option>R</option></select>`, lines("{choice s=Q of P/Q} {choice ?=Please select of Please select/R}")},
		{"choice never closed", `<select><option selected>P<p>text`, lines("{choice =P of P}", "text")},
		{"quotation", `<p>mine</p><blockquote type=cite>theirs<blockquote>older</blockquote></blockquote>mine`, lines("mine", ">theirs", ">>older", "mine")},
		{"indentation is no quotation", `<blockquote style="margin:0 0 0 40px;border:none;padding:0px">in</blockquote>`, lines("in")},
		{"Gmail reply", `<div dir=ltr>mine</div><div class="gmail_quote"><div dir=ltr class=gmail_attr>On Mon, 3 Aug 2026, A &lt;a@b.example&gt; wrote:<br></div><blockquote class="gmail_quote" style="margin:0 0 0 .8ex;border-left:1px #ccc solid">theirs</blockquote></div>`, lines("mine", "(forward-header) On Mon, 3 Aug 2026, A <a@b.example> wrote:", ">theirs")},
		{"Gmail forward", `<div class="gmail_quote"><div class=gmail_attr>---------- Forwarded message ---------<br>From: A<br>Date: Mon<br>Subject: S<br>To: B</div><div>Name: Joe</div></div>`, lines("(forward-header) ---------- Forwarded message ---------⏎From: A⏎Date: Mon⏎Subject: S⏎To: B", ">Name: Joe")},
		{"Outlook forward", `<p>FYI</p><div style='border:none;border-top:solid #E1E1E1 1.0pt'><p class=MsoNormal><b>From:</b> A B<br><b>Sent:</b> 3 August 2026 10:00<br><b>To:</b> X<br><b>Subject:</b> RE: z</p></div><p>Name: Joe</p>`, lines("FYI", "(forward-header) **From:** A B⏎**Sent:** 3 August 2026 10:00⏎**To:** X⏎**Subject:** RE: z", ">Name: Joe")},
		{"Outlook on the web", `<div>FYI</div><hr><div id="x_divRplyFwdMsg"><b>From:</b> A<br><b>Sent:</b> Mon</div><div>Name: Joe</div>`, lines("FYI", "", "(forward-header) **From:** A⏎**Sent:** Mon", ">Name: Joe")},
		{"signature and notice", `<p>text</p><div class="gmail_signature"><div>Ann Officer</div></div><p>If you are not the intended recipient of this, please delete it.</p>`, lines("text", "(signature) Ann Officer", "(disclaimer) If you are not the intended recipient of this, please delete it.")},
		{"preformatted", "<pre>Name:   Joe\nBorn:  1980\n\nNext</pre>", lines("Name:⇥Joe⏎Born:  1980", "", "Next")},
		{"crossed tags", `<p><b>a<i>b</b>c</i><p>d`, lines("**ab**c", "d")},
		{"cut inside a tag", `<p>a<p cla`, lines("a")},
		{"not UTF-8", "a\xffb", lines("a\ufffdb")},
		{"non-breaking and zero-width", "a\u00a0b\u200bc&shy;d&zwnj;e", lines("a bcde")},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			doc, err := html.Read([]byte(tt.html), document.DefaultLimits)
			if err != nil {
				t.Fatalf("Read: %v", err)
			}
			if diff := cmp.Diff(tt.want, render.Document(doc)); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestReadLimits(t *testing.T) {
	t.Parallel()
	limits := document.Limits{PartBytes: 8 << 20, Tokens: 300_000, Depth: 100, Ratio: 1}
	tests := []struct {
		name, html string
		limited    bool
	}{
		{"nested elements", strings.Repeat("<div>", 1000) + "x", true},
		{"nested tables", strings.Repeat("<table><tr><td>", 1000) + "x", true},
		{"fonts never closed", strings.Repeat("<font>a<b>", 20_000) + "x", false},
		{"tokens", strings.Repeat("<br>", 400_000), true},
		{"bytes", strings.Repeat("a ", 5<<20), true},
		{"one tag", "<p " + strings.Repeat("a=b ", 2<<20), true},
		{"rows that hang down", "<table>" + strings.Repeat("<tr>"+strings.Repeat("<td rowspan=1000 colspan=63>x", 60)+strings.Repeat("<tr><td>", 1000), 6), true},
		{"spans", `<table><tr><td colspan=999999999 rowspan=999999999>x<td>y</table>`, false},
		{"end tags", strings.Repeat("</b></table></p>", 90_000), false},
		{"crossed", strings.Repeat("<b><p></b><i><table></p></i>", 20_000), true},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			doc, err := html.Read([]byte("<p>before</p>"+tt.html), limits)
			if limited := errors.Is(err, document.ErrLimit); limited != tt.limited || doc.Truncated != tt.limited {
				t.Errorf("error is %v, truncated %v; want a limit: %v", err, doc.Truncated, tt.limited)
			}
			if len(doc.Blocks) == 0 || doc.Blocks[0].Text() != "before" {
				t.Error("what stood before was lost")
			}
		})
	}
}

func FuzzRead(f *testing.F) {
	f.Add([]byte(`<table><tr><td rowspan=2>a<td>b<tr><td>c</table>`))
	f.Add([]byte(`<p>a<b>b<br><br>c</b><select><option selected>x</select><textarea>y</textarea>`))
	f.Add([]byte(`<blockquote type=cite><div class=gmail_quote>☑ <s>x</s></div></blockquote>`))
	f.Add([]byte("<pre>a\n\n b</pre><p style='display:none'>x</p>&nbsp;<input type=checkbox checked>"))
	limits := document.Limits{PartBytes: 1 << 20, Tokens: 50_000, Depth: 100}
	f.Fuzz(func(t *testing.T, data []byte) {
		doc, err := html.Read(data, limits)
		if err != nil && !errors.Is(err, document.ErrLimit) {
			t.Errorf("error of no known kind: %v", err)
		}
		for _, b := range doc.Blocks {
			if (b.Table == nil) == (len(b.Spans) == 0) {
				t.Errorf("block is not exactly one of paragraph and table: %+v", b)
			}
			for _, s := range b.Spans {
				if s.Field == nil && s.Text == "" {
					t.Errorf("empty span in %+v", b)
				}
			}
		}
	})
}

func BenchmarkRead(b *testing.B) {
	row := `<tr><td style='width:225.4pt;border:solid windowtext 1.0pt'><p class=MsoNormal><b>Full name</b><o:p></o:p></p></td><td><p class=MsoNormal>Joe O&#8217;Bloggs ☑<o:p></o:p></p></td></tr>`
	data := []byte(`<html><body><table class=MsoTableGrid>` + strings.Repeat(row, 100) + `</table></body></html>`)
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := html.Read(data, document.DefaultLimits); err != nil {
			b.Fatal(err)
		}
	}
}
