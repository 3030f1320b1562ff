package rtf

import (
	"strings"
	"unicode/utf8"

	"dtrbot/parser/document"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/japanese"
	"golang.org/x/text/encoding/korean"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"
)

// font is an entry of the font table, as far as it decides what bytes mean.
type font struct {
	name     string
	charset  int // \fcharset; 1 is the document's own
	codePage int // \cpg, 0 when it is not said
}

// maxFonts is the most entries of a font table that are kept.
const maxFonts = 4096

// symbolCharset is the \fcharset of fonts whose letters are pictures.
const symbolCharset = 2

// utf8Page is the code page of UTF-8.
const utf8Page = 65001

// page is the code page of the bytes in a font.
func (w *walker) page(f font) int {
	if f.codePage != 0 {
		return f.codePage
	}
	switch f.charset { // RTF 1.9.1, "Font Table", \fcharset
	case 77:
		return 10000
	case 128:
		return 932
	case 129, 130:
		return 949
	case 134:
		return 936
	case 136:
		return 950
	case 161:
		return 1253
	case 162:
		return 1254
	case 163:
		return 1258
	case 177:
		return 1255
	case 178:
		return 1256
	case 186:
		return 1257
	case 204:
		return 1251
	case 222:
		return 874
	case 238:
		return 1250
	case 254:
		return 437
	case 255:
		return 850
	}
	return w.codePage
}

// encodingOf is the encoding of a code page, Western for those not known.
func encodingOf(page int) encoding.Encoding {
	switch page {
	case 437:
		return charmap.CodePage437
	case 708, 720, 864, 1256:
		return charmap.Windows1256
	case 850, 858:
		return charmap.CodePage850
	case 852:
		return charmap.CodePage852
	case 860:
		return charmap.CodePage860
	case 862:
		return charmap.CodePage862
	case 863:
		return charmap.CodePage863
	case 865:
		return charmap.CodePage865
	case 866:
		return charmap.CodePage866
	case 874:
		return charmap.Windows874
	case 932:
		return japanese.ShiftJIS
	case 936:
		return simplifiedchinese.GBK
	case 949:
		return korean.EUCKR
	case 950:
		return traditionalchinese.Big5
	case 1250:
		return charmap.Windows1250
	case 1251:
		return charmap.Windows1251
	case 1253:
		return charmap.Windows1253
	case 1254:
		return charmap.Windows1254
	case 1255:
		return charmap.Windows1255
	case 1257:
		return charmap.Windows1257
	case 1258:
		return charmap.Windows1258
	case 10000:
		return charmap.Macintosh
	}
	return charmap.Windows1252
}

// decode makes text of bytes in a code page.
func decode(b []byte, page int) string {
	if page == utf8Page {
		return strings.ToValidUTF8(string(b), "\ufffd")
	}
	out, err := encodingOf(page).NewDecoder().Bytes(b)
	if err != nil {
		return strings.ToValidUTF8(string(b), "\ufffd")
	}
	return string(out)
}

// plain reports bytes that mean the same in every code page here.
func plain(b []byte) bool {
	for _, c := range b {
		if c >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// bytesText is what bytes of a text show in the current font.
func (w *walker) bytesText(b []byte) string {
	f := w.fonts[w.st.font]
	switch {
	case f.symbol():
		var sb strings.Builder
		for _, c := range b {
			sb.WriteString(document.Symbol(f.name, rune(c)))
		}
		return sb.String()
	case plain(b):
		return string(b)
	case f.charset == symbolCharset:
		// A font of pictures that is not known by name: its letters stay.
		var sb strings.Builder
		for _, c := range b {
			if c < utf8.RuneSelf {
				sb.WriteByte(c)
			} else {
				sb.WriteString(document.Symbol("", 0xf000+rune(c)))
			}
		}
		return sb.String()
	}
	return decode(b, w.page(f))
}

// rawText is like bytesText for bytes that stand as they are: some writers
// put UTF-8 there, whatever the header says.
func (w *walker) rawText(b []byte) string {
	if !plain(b) && utf8.Valid(b) && !w.fonts[w.st.font].symbol() {
		return string(b)
	}
	return w.bytesText(b)
}

func (f font) symbol() bool { return document.IsSymbolFont(f.name) }

// fontName brings the name of a font to the form by which it is known.
func fontName(name string) string {
	name = strings.TrimSpace(name)
	name = strings.TrimSuffix(name, "-Regular") // as macOS writes it
	switch strings.ToLower(name) {
	case "wingdings2":
		return "Wingdings 2"
	case "wingdings3":
		return "Wingdings 3"
	}
	return name
}

// codeUnit takes a \uN, a UTF-16 unit, and gives the text that is complete
// with it.
func (w *walker) codeUnit(n int) string {
	r := rune(n)
	if n < 0 {
		r = rune(n + 1<<16)
	}
	high := w.high
	w.high = 0
	switch {
	case 0xd800 <= r && r < 0xdc00:
		w.high = r
		return ""
	case 0xdc00 <= r && r < 0xe000:
		if high == 0 {
			return ""
		}
		r = (high-0xd800)<<10 | (r - 0xdc00) + 0x10000
	}
	if r < 0 || r > utf8.MaxRune {
		return ""
	}
	return document.Symbol(w.fonts[w.st.font].name, r)
}
