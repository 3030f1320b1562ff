package main

import (
	"archive/zip"
	"bytes"
	"compress/flate"
	"encoding/binary"
	"fmt"
	"hash/crc32"
	"io"
	"math/rand/v2"
	"slices"
	"strings"

	"dtrbot/parser"
)

// entry is a file of an archive. Its text is data, or head, piece many times
// and tail: then nobody makes the whole of it, which would take longer than to
// read it.
type entry struct {
	name              string
	data              string
	head, piece, tail string
	times             int
}

func archive(entries ...entry) []byte {
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for _, e := range entries {
		if e.times == 0 {
			w, err := z.Create(e.name)
			if err != nil {
				panic(err)
			}
			put(w, e.data)
			continue
		}
		sum := crc32.ChecksumIEEE([]byte(e.head))
		for range min(e.times, 200) { // what is longer is not read to its sum
			sum = crc32.Update(sum, crc32.IEEETable, []byte(e.piece))
		}
		sum = crc32.Update(sum, crc32.IEEETable, []byte(e.tail))
		packed := slices.Concat(deflatedPiece(e.head), bytes.Repeat(deflatedPiece(e.piece), e.times), deflatedPiece(e.tail), []byte{0x03, 0x00}) // the last block, empty
		w, err := z.CreateRaw(&zip.FileHeader{Name: e.name, Method: zip.Deflate, CRC32: sum, CompressedSize64: uint64(len(packed)), UncompressedSize64: uint64(len(e.head) + e.times*len(e.piece) + len(e.tail))})
		if err != nil {
			panic(err)
		}
		put(w, string(packed))
	}
	if err := z.Close(); err != nil {
		panic(err)
	}
	return b.Bytes()
}

// deflatedPiece is a text as RFC 1951 packs it, up to a byte: pieces follow one
// another.
func deflatedPiece(text string) []byte {
	var b bytes.Buffer
	c, err := flate.NewWriter(&b, flate.BestCompression)
	if err != nil {
		panic(err)
	}
	put(c, text)
	if err := c.Flush(); err != nil {
		panic(err)
	}
	return b.Bytes()
}

// bomb is an archive with one file of zeros, megabytes long.
func bomb(name string, megabytes int) []byte {
	return archive(entry{name: name, piece: strings.Repeat("\x00", 1<<20), times: megabytes})
}

// words are a text of four letters: it packs well enough for any limit, and no
// better.
func words(size int) string {
	r := rand.New(rand.NewPCG(1, 2))
	var b strings.Builder
	for b.Len() < size {
		for range 2 + r.IntN(9) {
			b.WriteByte("aeio"[r.IntN(4)])
		}
		b.WriteByte(' ')
	}
	return b.String()
}

const (
	contentTypes = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`
	relations    = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="%s"/></Relationships>`
	wordHead     = `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>`
	wordFoot     = `</w:body></w:document>`
	wordType     = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
	sheetType    = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
)

// wordFile is a .docx with a document.xml of one's own.
func wordFile(document string) []byte { return wordEntry(entry{data: document}) }

func wordEntry(document entry) []byte {
	document.name = "word/document.xml"
	return archive(entry{name: "[Content_Types].xml", data: contentTypes}, entry{name: "_rels/.rels", data: fmt.Sprintf(relations, "word/document.xml")}, document)
}

// sheetFile is a .xlsx with one sheet of one's own.
func sheetFile(data, strings string) []byte {
	return archive(entry{name: "[Content_Types].xml", data: contentTypes}, entry{name: "_rels/.rels", data: fmt.Sprintf(relations, "xl/workbook.xml")},
		entry{name: "xl/workbook.xml", data: `<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>`},
		entry{name: "xl/_rels/workbook.xml.rels", data: `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>`},
		entry{name: "xl/sharedStrings.xml", data: `<?xml version="1.0"?><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` + strings + `</sst>`},
		entry{name: "xl/worksheets/sheet1.xml", data: `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` + data + `</worksheet>`})
}

// openFile is an OpenDocument file with a content.xml of one's own.
func openFile(kind, inner string) []byte {
	return archive(entry{name: "mimetype", data: "application/vnd.oasis.opendocument." + kind},
		entry{name: "content.xml", data: `<?xml version="1.0"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"><office:body>` + inner + `</office:body></office:document-content>`})
}

const laughs = `<!DOCTYPE x [<!ENTITY a "hahahahaha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;"><!ENTITY e "&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;"><!ENTITY f "&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;"><!ENTITY g "&f;&f;&f;&f;&f;&f;&f;&f;&f;&f;"><!ENTITY h "&g;&g;&g;&g;&g;&g;&g;&g;&g;&g;"><!ENTITY i "&h;&h;&h;&h;&h;&h;&h;&h;&h;&h;"><!ENTITY x SYSTEM "file:///etc/passwd">]>`

func hostileOffice() []hostile {
	bad := []string{parser.ProblemLimit, parser.ProblemDamaged, parser.ProblemTooLarge}
	docx := func(name string, data func() []byte) hostile {
		return hostile{name: "docx: " + name, problems: bad, write: attached("form.docx", wordType, data)}
	}
	xlsx := func(name string, data func() []byte) hostile {
		return hostile{name: "xlsx: " + name, problems: bad, write: attached("form.xlsx", sheetType, data)}
	}
	ods := func(name string, data func() []byte) hostile {
		return hostile{name: "ods: " + name, problems: bad, write: attached("form.ods", "application/vnd.oasis.opendocument.spreadsheet", data)}
	}
	odt := func(name string, data func() []byte) hostile {
		return hostile{name: "odt: " + name, problems: bad, write: attached("form.odt", "application/vnd.oasis.opendocument.text", data)}
	}
	all := []hostile{
		docx("a billion laughs", func() []byte {
			return wordFile(strings.Replace(wordHead, "?>", "?>"+laughs, 1) + "<w:p><w:r><w:t>Name: &i; &x;</w:t></w:r></w:p>" + wordFoot)
		}),
		docx("a million tables deep", func() []byte {
			return wordFile(wordHead + strings.Repeat("<w:tbl><w:tr><w:tc>", 1_000_000))
		}),
		docx("a million empty tables", func() []byte {
			return wordFile(wordHead + strings.Repeat("<w:tbl><w:tr><w:tc/></w:tr></w:tbl>", 1_000_000) + wordFoot)
		}),
		docx("a cell of 60 MB", func() []byte {
			return wordEntry(entry{head: wordHead + "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Name</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>", piece: words(1 << 20), times: 57, tail: "</w:t></w:r></w:p></w:tc></w:tr></w:tbl>" + wordFoot})
		}),
		docx("runs without end", func() []byte {
			return wordFile(wordHead + "<w:p>" + strings.Repeat("<w:r><w:t>a</w:t></w:r>", 2_000_000) + "</w:p>" + wordFoot)
		}),
		docx("a document of 10 GB", func() []byte { return bomb("word/document.xml", 10<<10) }),
		docx("an attribute of 50 MB", func() []byte {
			return wordEntry(entry{head: wordHead + `<w:p w:rsidR="`, piece: words(1 << 20), times: 48, tail: `"/>` + wordFoot})
		}),
		docx("100,000 prefixes", func() []byte {
			var b strings.Builder
			b.WriteString(`<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"`)
			for i := range 100_000 {
				fmt.Fprintf(&b, ` xmlns:n%d="u"`, i)
			}
			return wordFile(b.String() + "><w:body>" + strings.Repeat("<w:p>", 100_000))
		}),
		docx("a style based on itself", func() []byte {
			return archive(entry{name: "[Content_Types].xml", data: contentTypes}, entry{name: "word/styles.xml", data: `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:styleId="a"><w:basedOn w:val="b"/></w:style><w:style w:styleId="b"><w:basedOn w:val="a"/></w:style></w:styles>`},
				entry{name: "word/document.xml", data: wordHead + `<w:p><w:pPr><w:pStyle w:val="a"/></w:pPr><w:r><w:t>Name: Casey Thornton</w:t></w:r></w:p>` + wordFoot})
		}),
		xlsx("a million rows", func() []byte {
			var b strings.Builder
			b.WriteString("<sheetData>")
			for i := range 1_000_000 {
				fmt.Fprintf(&b, `<row r="%d"><c r="A%d"><v>%d</v></c></row>`, i+1, i+1, i)
			}
			return sheetFile(b.String()+"</sheetData>", "")
		}),
		xlsx("one string in a million cells", func() []byte {
			var b strings.Builder
			b.WriteString("<sheetData>")
			for i := range 40_000 {
				fmt.Fprintf(&b, `<row r="%d">%s</row>`, i+1, strings.Repeat(`<c t="s"><v>0</v></c>`, 25))
			}
			return sheetFile(b.String()+"</sheetData>", "<si><t>"+words(30_000)+"</t></si>")
		}),
		xlsx("merged without end", func() []byte {
			return sheetFile(`<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Name</t></is></c></row></sheetData><mergeCells>`+strings.Repeat(`<mergeCell ref="A1:XFD1048576"/>`, 200_000)+"</mergeCells>", "")
		}),
		xlsx("validations over all", func() []byte {
			return sheetFile(`<sheetData><row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>Name</t></is></c></row></sheetData><dataValidations>`+strings.Repeat(`<dataValidation type="list" sqref="A1:XFD1048576"><formula1>$A$1:$XFD$1048576</formula1></dataValidation>`, 10_000)+"</dataValidations>", "")
		}),
		xlsx("a billion laughs", func() []byte {
			return archive(entry{name: "xl/workbook.xml", data: "<?xml version=\"1.0\"?>" + laughs + "<workbook>&i;</workbook>"}, entry{name: "xl/worksheets/sheet1.xml", data: laughs + "<worksheet>&i;</worksheet>"})
		}),
		ods("repeated without end", func() []byte {
			return openFile("spreadsheet", `<office:spreadsheet><table:table table:name="A"><table:table-row table:number-rows-repeated="1000000000"><table:table-cell table:number-columns-repeated="1000000000"><text:p>Name</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet>`)
		}),
		ods("spans without end", func() []byte {
			return openFile("spreadsheet", `<office:spreadsheet><table:table table:name="A">`+strings.Repeat(`<table:table-row><table:table-cell table:number-columns-spanned="1000000000" table:number-rows-spanned="1000000000"><text:p>Name</text:p></table:table-cell></table:table-row>`, 1000)+`</table:table></office:spreadsheet>`)
		}),
		odt("blanks without end", func() []byte {
			return openFile("text", `<office:text><text:p>Name:`+strings.Repeat(`<text:s text:c="2000000000"/>`, 1000)+`</text:p></office:text>`)
		}),
		odt("a million sections deep", func() []byte {
			return openFile("text", `<office:text>`+strings.Repeat(`<text:section><table:table><table:table-row><table:table-cell>`, 300_000))
		}),
		odt("a billion laughs", func() []byte {
			return archive(entry{name: "mimetype", data: "application/vnd.oasis.opendocument.text"}, entry{name: "content.xml", data: "<?xml version=\"1.0\"?>" + laughs + "<office:document-content>&i;</office:document-content>"})
		}),
	}
	// These are read: what is too much of them means nothing.
	for i := range all {
		switch all[i].name {
		case "docx: a style based on itself", "docx: a million empty tables", "ods: spans without end", "xlsx: merged without end", "xlsx: validations over all", "odt: blanks without end", "docx: runs without end", "ods: repeated without end":
			all[i].problems = nil
		}
	}
	rtf := func(name, text string, times int) hostile {
		return hostile{name: "rtf: " + name, write: attached("form.rtf", "application/rtf", func() []byte {
			return []byte(`{\rtf1\ansi Name: Casey Thornton\par ` + strings.Repeat(text, times))
		})}
	}
	return append(all,
		rtf("a million groups deep", "{", 1_000_000), rtf("a million controls", `\b1`, 1_000_000), rtf("cells without end", `\trowd\cellx1 a\cell\row`, 500_000),
		rtf("tables in tables", `\itap9999\intbl a\nestcell\nestrow`, 300_000), rtf("binary of 2 GB", `\bin2147483647 `, 1000), rtf("Unicode without end", `\u-1?\uc32767`, 500_000), rtf("pictures", `{\pict\pngblip 89504e47`, 300_000),
		rtf("numbers without end", `\b99999999999999999999999`, 300_000))
}

// pdfFile numbers objects from 1 and writes their table.
func pdfFile(trailer string, objects ...string) []byte {
	var b bytes.Buffer
	b.WriteString("%PDF-1.7\n")
	at := make([]int, len(objects))
	for i, o := range objects {
		at[i] = b.Len()
		fmt.Fprintf(&b, "%d 0 obj\n%s\nendobj\n", i+1, o)
	}
	table := b.Len()
	fmt.Fprintf(&b, "xref\n0 %d\n0000000000 65535 f \n", len(objects)+1)
	for _, n := range at {
		fmt.Fprintf(&b, "%010d 00000 n \n", n)
	}
	fmt.Fprintf(&b, "trailer\n<</Size %d/Root 1 0 R%s>>\nstartxref\n%d\n%%%%EOF\n", len(objects)+1, strings.ReplaceAll(trailer, "TABLE", fmt.Sprint(table)), table)
	return b.Bytes()
}

func stream(dict string, data []byte) string {
	return fmt.Sprintf("<<%s/Length %d>>\nstream\n%s\nendstream", dict, len(data), data)
}

// deflated is a text many times as RFC 1950 packs it, without its checksum,
// which nobody asks for.
func deflated(chunk string, times int) []byte {
	many := min(times, 1+(1<<20)/len(chunk))
	return slices.Concat([]byte{0x78, 0xda}, bytes.Repeat(deflatedPiece(strings.Repeat(chunk, many)), times/many), deflatedPiece(strings.Repeat(chunk, times%many)), []byte{0x03, 0x00})
}

func hostilePDF() []hostile {
	const page = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>/XObject<</X 6 0 R>>>>>>"
	const font = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"
	bad := []string{parser.ProblemLimit, parser.ProblemDamaged, parser.ProblemScanned}
	one := func(contents string, more ...string) []byte {
		return pdfFile("", append([]string{"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>", page, contents, font}, more...)...)
	}
	pdf := func(name string, problems []string, data func() []byte) hostile {
		return hostile{name: "pdf: " + name, problems: problems, write: attached("form.pdf", "application/pdf", data)}
	}
	return []hostile{
		pdf("a tree of pages that is a ring", nil, func() []byte {
			return pdfFile("", "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R 3 0 R]/Count 2000000000>>", "<</Type/Pages/Parent 2 0 R/Kids[2 0 R 2 0 R 3 0 R]/Count 2000000000>>")
		}),
		pdf("tables that are a ring", nil, func() []byte {
			return pdfFile("/Prev TABLE", "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[]/Count 0>>")
		}),
		pdf("100,000 pages", bad, func() []byte {
			objects := []string{"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[" + strings.Repeat("3 0 R ", 100_000) + "]/Count 100000>>", page, stream("", []byte("BT /F 9 Tf 50 700 Td (Name: Casey Thornton) Tj ET")), font}
			return pdfFile("", objects...)
		}),
		pdf("a stream of 2 GB", bad, func() []byte {
			return one(stream("/Filter/FlateDecode", deflated("BT /F 9 Tf 1 1 Td (aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa) Tj ET\n", 2<<30/66)))
		}),
		pdf("streams in streams", nil, func() []byte {
			return one(stream("/Filter["+strings.Repeat("/FlateDecode", 2000)+"]", deflated(" ", 1<<20)))
		}),
		pdf("a form that draws itself", nil, func() []byte {
			return one(stream("", []byte("/X Do")), stream("/Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources<</XObject<</X 6 0 R>>>>", []byte(strings.Repeat("/X Do ", 50))))
		}),
		pdf("a million curves", nil, func() []byte {
			return one(stream("/Filter/FlateDecode", deflated("0 0 m 1 1 2 2 3 3 c S\n", 1_000_000)))
		}),
		pdf("half a million rules", nil, func() []byte {
			var b strings.Builder
			for i := range 200_000 {
				fmt.Fprintf(&b, "%d %d m %d %d l S\n", i%600, i/600, i%600+1, i/600)
			}
			return one(stream("/Filter/FlateDecode", deflated(b.String(), 1)))
		}),
		pdf("half a million letters in one place", nil, func() []byte {
			return one(stream("/Filter/FlateDecode", deflated("BT /F 9 Tf 50 700 Td (Name) Tj ET\n", 120_000)))
		}),
		pdf("brackets without end", nil, func() []byte { return one(strings.Repeat("[", 2_000_000)) }),
		pdf("dictionaries without end", nil, func() []byte { return one(strings.Repeat("<</A", 1_000_000)) }),
		pdf("a page as wide as the sea", nil, func() []byte {
			return pdfFile("", "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>", "<</Type/Page/Parent 2 0 R/MediaBox[-2000000000 -2000000000 2000000000 2000000000]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>", stream("", []byte("BT /F 9000000 Tf 50 700 Td (Name: Casey) Tj ET")), font)
		}),
		pdf("a picture of 4 billion dots", nil, func() []byte {
			return one(stream("", []byte("600 0 0 800 0 0 cm /X Do")), stream("/Type/XObject/Subtype/Image/Width 65535/Height 65535/BitsPerComponent 8/ColorSpace/DeviceRGB/Filter/FlateDecode", deflated("\x00", 50<<20)))
		}),
		pdf("100,000 fields", nil, func() []byte {
			return pdfFile("", "<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields["+strings.Repeat("4 0 R ", 100_000)+"]>>>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>", "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Annots["+strings.Repeat("4 0 R ", 100_000)+"]>>",
				"<</Type/Annot/Subtype/Widget/FT/Tx/T(Name)/V(Casey)/Rect[0 0 9 9]/Parent 4 0 R/Kids[4 0 R]>>")
		}),
		pdf("XFA of laughs", nil, func() []byte {
			return pdfFile("", "<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[]/XFA 4 0 R>>>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>", "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]>>",
				stream("", []byte(laughs+`<xdp:xdp xmlns:xdp="http://ns.adobe.com/xdp/"><xfa:datasets xmlns:xfa="http://www.xfa.org/schema/xfa-data/1.0/"><xfa:data><a>&i;</a></xfa:data></xfa:datasets></xdp:xdp>`)))
		}),
		pdf("XFA of 300 MB", nil, func() []byte {
			return pdfFile("", "<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[]/XFA 4 0 R>>>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>", "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]>>",
				stream("/Filter/FlateDecode", deflated("<a>", 100<<20)))
		}),
		pdf("a table of objects without end", nil, func() []byte {
			return []byte("%PDF-1.5\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\nxref\n0 2000000000\n0000000000 65535 f \ntrailer\n<</Size 2147483647/Root 1 0 R>>\nstartxref\n52\n%%EOF")
		}),
		pdf("a version and nothing else", bad, func() []byte { return []byte("%PDF-1.7\n" + strings.Repeat("\x00", 10<<20)) }),
		{name: "pdf: ten bombs in one mail", problems: bad, write: func(w io.Writer) {
			put(w, hostileHead, "Content-Type: multipart/mixed; boundary=b\r\n\r\n")
			data := one(stream("/Filter/FlateDecode", deflated("BT /F 9 Tf 1 1 Td (aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa) Tj ET\n", 200<<20/66)))
			for i := range 10 {
				put(w, fmt.Sprintf("--b\r\nContent-Type: application/pdf; name=form%d.pdf\r\nContent-Transfer-Encoding: 8bit\r\n\r\n", i), string(data), "\r\n")
			}
			put(w, "--b--\r\n")
		}},
	}
}

// compound is a compound file whose chains are what the test says: sector 0
// is the allocation table, sector 1 the directory, the others are data.
func compound(table func(fat []uint32), sectors int, entries ...[]byte) []byte {
	b := make([]byte, 512*(1+sectors))
	copy(b, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
	put16 := func(at int, v uint16) { binary.LittleEndian.PutUint16(b[at:], v) }
	put32 := func(at int, v uint32) { binary.LittleEndian.PutUint32(b[at:], v) }
	put16(24, 0x3e)
	put16(26, 3)
	put16(28, 0xfffe)
	put16(30, 9)
	put16(32, 6)
	put32(44, 1)          // one sector of the table
	put32(48, 1)          // the directory begins in sector 1
	put32(56, 4096)       // smallest stream outside the small ones
	put32(60, 0xfffffffe) // no small ones
	put32(68, 0xfffffffe)
	for i := range 109 {
		put32(76+4*i, 0xffffffff)
	}
	put32(76, 0)
	fat := make([]uint32, 128)
	for i := range fat {
		fat[i] = 0xffffffff
	}
	fat[0], fat[1] = 0xfffffffd, 0xfffffffe
	table(fat)
	for i, v := range fat {
		binary.LittleEndian.PutUint32(b[512+4*i:], v)
	}
	for i, e := range entries {
		copy(b[1024+128*i:], e)
	}
	return b
}

// directoryEntry is one of a compound file.
func directoryEntry(name string, kind byte, left, right, child, start uint32, size uint64) []byte {
	e := make([]byte, 128)
	for i, c := range []byte(name) {
		e[2*i] = c
	}
	binary.LittleEndian.PutUint16(e[64:], uint16(2*len(name)+2))
	e[66] = kind
	binary.LittleEndian.PutUint32(e[68:], left)
	binary.LittleEndian.PutUint32(e[72:], right)
	binary.LittleEndian.PutUint32(e[76:], child)
	binary.LittleEndian.PutUint32(e[116:], start)
	binary.LittleEndian.PutUint64(e[120:], size)
	return e
}

// tnef is a winmail.dat of attributes: level, name and type, length, bytes.
func tnef(attributes ...[]byte) []byte {
	b := []byte("\x78\x9f\x3e\x22\x01\x00")
	for _, a := range attributes {
		b = append(b, a...)
	}
	return b
}

func attribute(level byte, id, length uint32, data string) []byte {
	b := []byte{level}
	b = binary.LittleEndian.AppendUint32(b, id)
	b = binary.LittleEndian.AppendUint32(b, length)
	b = append(b, data...)
	sum := uint16(0)
	for _, c := range []byte(data) {
		sum += uint16(c)
	}
	return binary.LittleEndian.AppendUint16(b, sum)
}

func hostileContainers() []hostile {
	bad := []string{parser.ProblemLimit, parser.ProblemDamaged, parser.ProblemTooLarge, parser.ProblemTypeUnsupported, parser.ProblemEncrypted}
	file := func(name, as, mediaType string, data func() []byte) hostile {
		return hostile{name: name, problems: bad, write: attached(as, mediaType, data)}
	}
	const none = 0xffffffff
	return []hostile{
		file("zip: zips in zips in zips", "forms.zip", "application/zip", func() []byte {
			data := bomb("form.txt", 4<<10)
			for range 5 {
				var entries []entry
				for i := range 16 {
					entries = append(entries, entry{name: fmt.Sprintf("forms%d.zip", i), data: string(data)})
				}
				if data = archive(entries...); len(data) > 20<<20 {
					break
				}
			}
			return data
		}),
		file("zip: 10 GB of zeros", "forms.zip", "application/zip", func() []byte { return bomb("form.txt", 10<<10) }),
		file("zip: 10 GB as a form", "forms.zip", "application/zip", func() []byte {
			return archive(entry{name: "form.docx", data: string(bomb("word/document.xml", 10<<10))})
		}),
		file("zip: 100,000 files", "forms.zip", "application/zip", func() []byte {
			entries := make([]entry, 100_000)
			for i := range entries {
				entries[i] = entry{name: fmt.Sprintf("form%d.txt", i), data: "Name: Casey Thornton"}
			}
			return archive(entries...)
		}),
		file("zip: 200 files of a megabyte", "forms.zip", "application/zip", func() []byte {
			var entries []entry
			text := words(1 << 14)
			for i := range 199 {
				entries = append(entries, entry{name: fmt.Sprintf("form%d.txt", i), piece: text, times: 16})
			}
			return archive(entries...)
		}),
		file("zip: one of 100 MB", "forms.zip", "application/zip", func() []byte { return archive(entry{name: "form.txt", piece: words(1 << 20), times: 100}) }),
		file("tnef: lengths that lie", "winmail.dat", "application/ms-tnef", func() []byte {
			return tnef(attribute(1, 0x00069003, 0xffffffff, strings.Repeat("\xff", 1<<20)), attribute(2, 0x0006800f, 0x7fffffff, ""))
		}),
		file("tnef: properties without end", "winmail.dat", "application/ms-tnef", func() []byte {
			data := "\xff\xff\xff\xff" + strings.Repeat("\x1e\x10\x01\x30\xff\xff\xff\xff", 200_000)
			return tnef(attribute(1, 0x00069003, uint32(len(data)), data))
		}),
		file("tnef: 100,000 files", "winmail.dat", "application/ms-tnef", func() []byte {
			one := append(attribute(2, 0x00069002, 14, "\x01\x00\xff\xff\xff\xff\x00\x00\x00\x00\x00\x00\x00\x00"), attribute(2, 0x0006800f, 20, "Name: Casey Thornton")...)
			return tnef(bytes.Repeat(one, 100_000))
		}),
		file("msg: a chain that is a ring", "mail.msg", "application/vnd.ms-outlook", func() []byte {
			return compound(func(fat []uint32) { fat[2] = 2 }, 3,
				directoryEntry("Root Entry", 5, none, none, 1, 2, 1<<30), directoryEntry("__substg1.0_1000001F", 2, none, none, none, 2, 1<<40))
		}),
		file("msg: a directory that is a ring", "mail.msg", "application/vnd.ms-outlook", func() []byte {
			return compound(func(fat []uint32) { fat[1] = 1 }, 3,
				directoryEntry("Root Entry", 5, 1, 1, 1, 0xfffffffe, 0), directoryEntry("__substg1.0_1000001F", 1, 1, 0, 1, 2, 1<<40), directoryEntry("__attach_version1.0_#00000000", 1, 2, 1, 2, 0, 0))
		}),
		file("msg: a table of tables that is a ring", "mail.msg", "application/vnd.ms-outlook", func() []byte {
			b := compound(func(fat []uint32) {}, 3, directoryEntry("Root Entry", 5, none, none, none, 0xfffffffe, 0))
			binary.LittleEndian.PutUint32(b[44:], 0x7fffffff)
			binary.LittleEndian.PutUint32(b[68:], 2) // sector 2 goes on in sector 2
			binary.LittleEndian.PutUint32(b[72:], 0x7fffffff)
			for i := range 128 {
				binary.LittleEndian.PutUint32(b[512*3+4*i:], 2)
			}
			return b
		}),
		file("doc: a directory of garbage", "form.doc", "application/msword", func() []byte {
			return append([]byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), strings.Repeat("W\x00o\x00r\x00d\x00\xff\xff", 1<<20)...)
		}),
	}
}

// hostileNames are files that are not what they say, under names that are
// none.
func hostileNames() []hostile {
	bad := []string{parser.ProblemDamaged, parser.ProblemTypeUnsupported, parser.ProblemMIME}
	form := func() []byte {
		return wordFile(wordHead + "<w:p><w:r><w:t>Name: Casey Thornton</w:t></w:r></w:p><w:p><w:r><w:t>Date of birth: 3 April 1987</w:t></w:r></w:p>" + wordFoot)
	}
	text := func() []byte { return []byte("Name: Casey Thornton\r\nDate of birth: 3 April 1987\r\n") }
	page := func() []byte { return []byte("<html><body><p>Name: Casey Thornton</p></body></html>") }
	return []hostile{
		{name: "a program as docx", problems: bad, write: attached("form.docx", wordType, func() []byte { return []byte("MZ\x90\x00" + strings.Repeat("\x00\x01\x02\xff", 10_000)) })},
		{name: "a form as text", write: attached("form.txt", "text/plain", form)},
		{name: "a form as pdf", write: attached("form.pdf", "application/pdf", form)},
		{name: "HTML as pdf", write: attached("form.pdf", "application/pdf", page)},
		{name: "text as docx", problems: bad, write: attached("form.docx", wordType, text)},
		{name: "zeros as docx", problems: bad, write: attached("form.docx", wordType, func() []byte { return make([]byte, 30<<20) })},
		{name: "noise as every format", problems: bad, write: func(w io.Writer) {
			put(w, hostileHead, "Content-Type: multipart/mixed; boundary=b\r\n\r\n")
			noise := words(1 << 20)
			for _, begin := range []string{"PK\x03\x04", "%PDF-1.4\n", "{\\rtf1", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "\x78\x9f\x3e\x22", "<html>", "II*\x00", "<?xml version=\"1.0\"?><office:document office:mimetype=\"application/vnd.oasis.opendocument.text\">"} {
				put(w, "--b\r\nContent-Type: application/octet-stream; name=form.bin\r\n\r\n", begin, noise, "\r\n")
			}
			put(w, "--b--\r\n")
		}},
		{name: "a name that is a path", write: attached("../../../../etc/cron.d/form.txt", "text/plain", text)},
		{name: "a name of Windows", write: attached(`C:\\Windows\\system32\\form.txt`, "text/plain", text)},
		{name: "a name of controls", problems: bad, write: attached("form\x07\x1b[2J\x00\u202etxt.exe", "application/x-msdownload", func() []byte { return []byte("MZ") })},
		{name: "a name of a megabyte", problems: bad, write: attached(strings.Repeat("form", 60_000)+".exe", "application/x-msdownload", func() []byte { return []byte("MZ") })},
	}
}
