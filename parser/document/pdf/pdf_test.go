package pdf_test

import (
	"context"
	"errors"
	"fmt"
	"image/color"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dtrbot/parser/document"
	"dtrbot/parser/document/internal/render"
	"dtrbot/parser/document/pdf"
)

func lines(s ...string) string { return strings.Join(s, "\n") + "\n" }

// TestReadSamples reads files of other writers.
func TestReadSamples(t *testing.T) {
	t.Parallel()
	locked := lines("table", "- **Full name** | Darren Pike", "- **DOB** | 03/04/1987")
	tests := []struct{ name, want string }{
		{"ruled.pdf", lines(
			"# **Duty to Refer**",
			"table",
			"- **Full name** | Darren PIKE",
			"- **Date of birth** | 03/04/1987",
			"- **Prison number** | A1234BC",
			"- **Address on release** | No fixed abode. He lived at 12 Canal Walk, Chelmsford, with his former partner until March 2026 and cannot go back there.",
			"- **Name and contact details of the person who makes this referral** |",
			"    Jane Whitfield-Smythe",
			"    01632 960123",
			"    jane.whitfield-smythe@probation.example",
			" ",
			"- **Comments** |",
			"",
			"Please return this form to housing.referrals@council.example",
		)},
		{"merged.pdf", lines(
			"table",
			"- (span 4) (header) **Section 1: Person being referred**",
			"- **Surname** | Pike | **Forename** | Darren",
			"- **DOB** | 03.04.1987 | **Telephone** | 07700 900123",
			"- **Address** | (span 3) 12 Canal Walk, Chelmsford",
			"- **Risk** | Low | (span 2) **Office use**",
		)},
		{"aligned.pdf", lines(
			"# **Homelessness Referral**",
			"",
			"table",
			"- **Name of person:** | Siân O'Brien",
			"- **Date of birth:** | 3rd April 1987",
			"- **Contact telephone:** | 07700 900456",
			"- **Current location:** | HMP Chelmsford",
			"- **Expected release** | 12 May 2026",
			"- **Email:** | sian.obrien@mail.example",
			"- **Prison number:** |",
			"- **Support needs:** | Mental health; substance misuse; has previously had support from an outreach worker",
			"",
			"I confirm that the person has agreed to this referral being made to the council and that the details are correct.",
		)},
		{"drawn.pdf", lines(
			"table",
			"- Is the person aware of this referral? | [x] Yes [ ] No",
			"- Has consent been given? | [ ] Yes [x] No",
			"- Risk to staff? | [x] Yes [ ] No",
			"",
			"Gender: ~~Male~~ / Female / ~~Other~~",
			"",
			"Name: Joe Bloggs",
			"",
			"table",
			"- Postcode | CM1 1AA | Tel | 07700 900001",
			"",
			"Reason for homelessness",
			"Leaving custody with no accommodation.",
			"Family will not have him back.",
			"",
			"Date of birth⇥03 04 1987",
		)},
		{"controls.pdf", lines(
			"## **DUTY TO REFER**",
			"",
			"table",
			"- Full name | {Full name=Darren Pike} | DOB | {dob=03/04/1987}",
			"- Phone | {phone?=} | Email | {email=d.pike@mail.example}",
			"- Reason | {choice Reason=Leaving prison of Leaving prison/Hospital/Other} | |",
			"- Consent | [x Consent yes] Yes [  cn] No | |",
			"- Sex | [x sex] Male [  sex] Female | |",
			"",
			"Further details",
			"{details=Released on 12 May.⏎No address.}",
		)},
		{"owner-rc4.pdf", locked},
		{"owner-aes128.pdf", locked},
		{"owner-aes256.pdf", locked},
		{"xfa.pdf", lines(
			"**Person being referred**",
			"table",
			"- Full name | {FullName=Darren Pike}",
			"- Date of birth | {date DOB=1987-04-03}",
			"- Reason | {choice Reason=Leaving prison of Leaving prison/Hospital}",
			"- Person is aware | [x Aware]",
			"- Consent given | [x y] Yes  [  n] No",
			"- Referrer Email | jane@probation.example",
		)},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			doc, err := reader(t).Read(sample(t, tt.name), document.DefaultLimits)
			if err != nil {
				t.Errorf("error: %v", err)
			}
			if diff := cmp.Diff(tt.want, render.Document(doc)); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

// TestReadPages: one table over two pages, without the head and foot between.
func TestReadPages(t *testing.T) {
	t.Parallel()
	doc, err := reader(t).Read(sample(t, "long.pdf"), document.DefaultLimits)
	if err != nil {
		t.Fatal(err)
	}
	var roles []string
	tables := 0
	for _, b := range doc.Blocks {
		if b.Role != "" {
			roles = append(roles, string(b.Role)+" "+b.Text())
		}
		if b.Table != nil {
			tables++
			if got := len(b.Table.Rows); got != 59 {
				t.Errorf("%d rows, want 59", got)
			}
		}
	}
	want := []string{"page-header Essex Housing Partnership - OFFICIAL-SENSITIVE", "page-footer Page 1 of 2"}
	if diff := cmp.Diff(want, roles); diff != "" || tables != 1 {
		t.Errorf("%d tables, roles (-want +got)\n%s", tables, diff)
	}
}

// TestReadContent reads what stands in content streams.
func TestReadContent(t *testing.T) {
	t.Parallel()
	square := "0.8 w 100 700 9 9 re S\n"
	tests := []struct{ name, content, more, want string }{
		{"a line", at(60, 700, "Full name: Joe Bloggs"), "", "Full name: Joe Bloggs\n"},
		{"wide blanks", at(60, 700, "Name: Joe") + at(300, 700, "DOB: 1/2/1990"), "", "Name: Joe⇥DOB: 1/2/1990\n"},
		{"letters one by one", "BT /F1 10 Tf 60 700 Td [(J) 20 (o) -10 (e)] TJ ET", "", "Joe\n"},
		{"wrapped", at(60, 700, "This sentence is so very long that it would have reached beyond the margin, had it not gone on") + at(60, 688, "on a second line."), "", "This sentence is so very long that it would have reached beyond the margin, had it not gone on on a second line.\n"},
		{"not wrapped", at(60, 700, "A line of some length that sets the margin") + at(60, 688, "Short.") + at(60, 676, "Another."), "", "A line of some length that sets the margin\nShort.\nAnother.\n"},
		{"out of order", at(60, 600, "second") + at(60, 700, "first"), "", "first\n\nsecond\n"},
		{"struck in part", at(60, 700, "Yes / No") + "0.6 w 60 703 m 77 703 l S\n", "", "~~Yes~~ / No\n"},
		{"underlined", at(60, 700, "Yes") + "0.6 w 60 698.6 m 77 698.6 l S\n", "", "Yes\n"},
		{"empty box", square + at(115, 700, "Yes"), "", "[ ] Yes\n"},
		{"crossed box", square + "100 700 m 109 709 l S 100 709 m 109 700 l S " + at(115, 700, "Yes"), "", "[x] Yes\n"},
		{"ticked box", square + "101 704 m 104 701 l 108 708 l S " + at(115, 700, "Yes"), "", "[x] Yes\n"},
		{"box of four lines with a letter", "0.5 w 100 700 m 109 700 l S 100 709 m 109 709 l S 100 700 m 100 709 l S 109 700 m 109 709 l S\n" + at(102, 701.5, "x") + at(115, 700, "Yes"), "", "[x] Yes\n"},
		{"box of a font", "BT /F3 10 Tf 100 700 Td (o) Tj ET " + at(115, 700, "Yes") + "BT /F3 10 Tf 150 700 Td (4) Tj ET " + at(165, 700, "No"), "", "[ ] Yes [x] No\n"},
		{"ring around the answer", ring(150, 700, 18) + at(50, 700, "Pregnant?") + at(120, 700, "yes") + at(152, 700, "no") + at(180, 700, "not said"), "", "Pregnant? [ ] yes [x] no [ ] not said\n"},
		{"ring around the first of two", ring(118, 700, 22) + at(50, 700, "Interpreter") + at(120, 700, "yes") + at(160, 700, "no"), "", "Interpreter [x] yes [ ] no\n"},
		{"ring around a letter", ring(106.5, 700, 11) + at(50, 700, "Consent") + at(92, 700, "Y /") + at(108.5, 700, "N"), "", "Consent [ ] Y / [x] N\n"},
		{"ring of a reviewer", at(50, 700, "yes") + at(90, 700, "no"), "/Annots [<< /Type /Annot /Subtype /Circle /Rect [85 695 108 712] /C [1 0 0] >>]", "[ ] yes [x] no\n"},
		{"ring through words", ring(64, 700, 30) + at(50, 700, "one sentence that somebody drew on"), "", "one sentence that somebody drew on\n"},
		{"circle with a dot", "0.5 w 100 704 m 100 706.2 101.8 708 104 708 c 106.2 708 108 706.2 108 704 c 108 701.8 106.2 700 104 700 c 101.8 700 100 701.8 100 704 c s " +
			"102 704 m 102 705.1 102.9 706 104 706 c 105.1 706 106 705.1 106 704 c 106 702.9 105.1 702 104 702 c 102.9 702 102 702.9 102 704 c f " + at(115, 700, "Yes"), "", "[x] Yes\n"},
		{"white on white rules", "1 1 1 RG 50 690 m 300 690 l S 50 720 m 300 720 l S 50 690 m 50 720 l S 300 690 m 300 720 l S 100 690 m 100 720 l S\n" + at(60, 700, "One") + at(88, 700, "Two"), "", "One Two\n"},
		{"hidden text", at(60, 700, "Seen") + "BT 3 Tr /F1 10 Tf 60 600 Td (Guessed) Tj ET", "", "Seen\n\nGuessed\n"},
		{"watermark", "BT /F1 60 Tf 0.7 0.7 -0.7 0.7 100 300 Tm (DRAFT) Tj ET " + at(60, 700, "Seen"), "", "Seen\n"},
		{"page turned by a quarter", "BT /F1 10 Tf 0 1 -1 0 100 60 Tm (Name: Joe) Tj ET BT /F1 10 Tf 0 1 -1 0 120 60 Tm (DOB: 1/2/90) Tj ET", "/Rotate 90", "Name: Joe\nDOB: 1/2/90\n"},
		{"text turned on an upright page", "BT /F1 10 Tf 0 1 -1 0 100 60 Tm (Name: Joe) Tj ET BT /F1 10 Tf 0 1 -1 0 120 60 Tm (DOB: 1/2/90) Tj ET", "", "Name: Joe\nDOB: 1/2/90\n"},
		{"upside down", "BT /F1 10 Tf -1 0 0 -1 500 100 Tm (Name: Joe) Tj ET BT /F1 10 Tf -1 0 0 -1 500 120 Tm (DOB: 1/2/90) Tj ET", "", "Name: Joe\nDOB: 1/2/90\n"},
		{"bold", "BT /F2 10 Tf 60 700 Td (Name) Tj /F1 10 Tf ( Joe) Tj ET", "", "**Name** Joe\n"},
		{"typed on with a viewer", at(60, 700, "Name:"), "/Annots [<< /Type /Annot /Subtype /FreeText /Rect [100 697 250 712] /Contents (Joe Bloggs) /DA (/Helv 10 Tf) >>]", "Name: Joe Bloggs\n"},
		{"struck with a viewer", at(60, 700, "Yes / No"), "/Annots [<< /Type /Annot /Subtype /StrikeOut /Rect [60 698 77 709] /QuadPoints [60 709 77 709 60 698 77 698] >>]", "~~Yes~~ / No\n"},
		{"hidden control", at(60, 700, "Name"), "/Annots [<< /Type /Annot /Subtype /Widget /F 2 /FT /Tx /T (a) /V (secret) /Rect [100 697 250 712] >>]", "Name\n"},
		{"dots written over", at(60, 700, "Surname .......Whitlock....... DOB .......3/4/87.......") + at(60, 680, "Phone: ............"), "", "table\n- Surname | Whitlock | DOB | 3/4/87\nPhone: ............\n"},
		{"answers on lines", at(60, 700, "Surname") + at(110, 700, "Pike") + "0.5 w 105 698 m 250 698 l S\n", "", "table\n- Surname | Pike\n"},
		{"labels below lines", at(60, 700, "Darren") + at(300, 700, "Pike") + "0.5 w 60 698 m 250 698 l S 300 698 m 500 698 l S\n" + at(60, 688, "(forename)") + at(300, 688, "(surname)"), "", "table\n- forename | Darren | surname | Pike\n"},
		{"labels below lines, one alone", at(60, 700, "Darren") + at(300, 700, "3/4/87") + at(60, 660, "No room at home") + "0.5 w 60 698 m 250 698 l S 300 698 m 500 698 l S 60 658 m 500 658 l S\n" + at(60, 688, "(forename)") + at(300, 688, "(born)") + at(60, 648, "(reason)"), "", "table\n- forename | Darren | born | 3/4/87\n- reason | No room at home\n"},
		{"a letterhead at the right", letter(), "", "Harbour Trust\n12 Quay Street\nHarwich CO12 3ZX\n\nI write to refer our tenant, who has given his agreement to it on Friday of last Whitsun, in the presence of two others and of me. He may be reached on Tuesdays by Jane.\n"},
		{"halves that are apart", columns(), "", "Client\nName: Joe\nDOB: 1/2/90\nTel: 07700 900123\nReferrer\nName: Jane\nRole: Nurse\nWard: Juniper\n"},
		{"origin elsewhere", at(60, 700, "Name") + at(60, 680, "Joe"), "/CropBox [-20 -20 575 822]", "Name\nJoe\n"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			doc, err := reader(t).Read(onePage(tt.content, tt.more), document.DefaultLimits)
			if err != nil {
				t.Errorf("error: %v", err)
			}
			if diff := cmp.Diff(tt.want, render.Document(doc)); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

// ring draws a ring as wide as that around the words from a place on.
func ring(x, y, w float64) string {
	const up, down, bend = 10.5, 4, 0.55
	h := (up + down) / 2
	cx, cy, r := x+w/2, y+up-h, w/2
	return fmt.Sprintf("0.9 w %g %g m %g %g %g %g %g %g c %g %g %g %g %g %g c %g %g %g %g %g %g c %g %g %g %g %g %g c s ",
		cx+r, cy, cx+r, cy+bend*h, cx+bend*r, cy+h, cx, cy+h, cx-bend*r, cy+h, cx-r, cy+bend*h, cx-r, cy,
		cx-r, cy-bend*h, cx-bend*r, cy-h, cx, cy-h, cx+bend*r, cy-h, cx+r, cy-bend*h, cx+r, cy)
}

// columns are two lists side by side, of different leading.
// letter has its sender at the right edge, and narrower lines of text.
func letter() string {
	return at(430, 780, "Harbour Trust") + at(430, 768, "12 Quay Street") + at(430, 756, "Harwich CO12 3ZX") +
		at(60, 720, "I write to refer our tenant, who has given his agreement to it on Friday of last") +
		at(60, 708, "Whitsun, in the presence of two others and of me. He may be reached on") + at(60, 696, "Tuesdays by Jane.")
}

func columns() string {
	var sb strings.Builder
	for i, s := range []string{"Client", "Name: Joe", "DOB: 1/2/90", "Tel: 07700 900123"} {
		sb.WriteString(at(60, 700-float64(i)*16, s))
	}
	for i, s := range []string{"Referrer", "Name: Jane", "Role: Nurse", "Ward: Juniper"} {
		sb.WriteString(at(320, 700-float64(i)*20, s))
	}
	return sb.String()
}

// scan is a page that is a picture, with a caption.
func scan(caption string) []byte {
	image := stream("/Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 8", "\x00\xff\xff\x00")
	return file(
		"<< /Type /Catalog /Pages 2 0 R >>",
		"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
		"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /XObject << /I 5 0 R >> /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> /Contents 4 0 R >>",
		stream("", "q 595 0 0 842 0 0 cm /I Do Q "+caption), image)
}

func TestReadScan(t *testing.T) {
	t.Parallel()
	doc, err := reader(t).Read(scan(at(60, 30, "Page 1")), document.DefaultLimits)
	if !errors.Is(err, document.ErrScanned) {
		t.Errorf("error is %v, want a scan", err)
	}
	if got := render.Document(doc); got != "(page-footer) Page 1\n" {
		t.Errorf("document is %q", got)
	}
	guessed := "3 Tr " + at(60, 700, strings.Repeat("A program has guessed these words. ", 5))
	if _, err = reader(t).Read(scan(guessed), document.DefaultLimits); !errors.Is(err, document.ErrScanned) {
		t.Errorf("with guessed text: error is %v, want a scan", err)
	}
	written := at(60, 700, strings.Repeat("A form on a coloured background. ", 5))
	if _, err = reader(t).Read(scan(written), document.DefaultLimits); err != nil {
		t.Errorf("with text over it: %v", err)
	}
}

func TestRasterise(t *testing.T) {
	t.Parallel()
	data := onePage("0 0 297.5 842 re f", "")
	picture, pages, err := reader(t).Rasterise(t.Context(), data, 0, 72)
	if err != nil || pages != 1 {
		t.Fatalf("%d pages, %v", pages, err)
	}
	if b := picture.Bounds(); b.Dx() != 595 || b.Dy() != 842 {
		t.Errorf("size is %v", b)
	}
	for x, want := range map[int]uint8{100: 0, 500: 255} {
		if got := picture.GrayAt(x, 400); got != (color.Gray{Y: want}) {
			t.Errorf("at %d: %v, want %d", x, got, want)
		}
	}
	if _, _, err := reader(t).Rasterise(t.Context(), data, 1, 72); !errors.Is(err, document.ErrDamaged) {
		t.Errorf("page 1 of 1: %v", err)
	}
}

// TestReadErrors: what cannot be read is named.
func TestReadErrors(t *testing.T) {
	t.Parallel()
	gone, cancel := context.WithCancel(t.Context())
	cancel()
	tests := []struct {
		name string
		ctx  context.Context
		data []byte
		want error
	}{
		{"nothing", t.Context(), nil, document.ErrDamaged},
		{"no PDF", t.Context(), []byte("Dear all"), document.ErrDamaged},
		{"only the mark", t.Context(), []byte("%PDF-1.7\n"), document.ErrDamaged},
		{"needs a password", t.Context(), sample(t, "user-password.pdf"), document.ErrEncrypted},
		{"unknown encryption", t.Context(), []byte(strings.Replace(string(onePage("", "")), "/Root 1 0 R", "/Root 1 0 R /Encrypt << /Filter /Adobe.PubSec /V 4 >>", 1)), document.ErrEncrypted},
		{"cancelled", gone, sample(t, "ruled.pdf"), context.Canceled},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			doc, err := reader(t).ReadContext(tt.ctx, tt.data, document.DefaultLimits)
			if !errors.Is(err, tt.want) || len(doc.Blocks) > 0 {
				t.Errorf("error is %v with %d blocks, want %v", err, len(doc.Blocks), tt.want)
			}
		})
	}
}

// TestReaderReady: a Reader gets ready in every way there is, and reads the
// same.
func TestReaderReady(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	first := &pdf.Reader{CacheDir: dir}
	if err := first.Warm(t.Context()); err != nil {
		t.Fatal(err)
	}
	tests := []struct {
		name   string
		reader *pdf.Reader
	}{
		{"that has filled the folder", first},
		{"with the folder", &pdf.Reader{CacheDir: dir, Interpret: true}},
		{"interpreting, the folder being empty", &pdf.Reader{CacheDir: t.TempDir(), Interpret: true}},
		{"with a folder that cannot be", &pdf.Reader{CacheDir: "/dev/null/none"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			doc, err := tt.reader.Read(onePage(at(60, 700, "Seen"), ""), document.DefaultLimits)
			if got := render.Document(doc); got != "Seen\n" || err != nil {
				t.Errorf("%q, %v", got, err)
			}
			if err := tt.reader.Close(t.Context()); err != nil {
				t.Error(err)
			}
			if _, err := tt.reader.Read(onePage("", ""), document.DefaultLimits); err == nil {
				t.Error("it reads when closed")
			}
		})
	}
	never := new(pdf.Reader)
	if err := never.Close(t.Context()); err != nil {
		t.Error(err)
	}
	if _, err := never.Read(onePage("", ""), document.DefaultLimits); !errors.Is(err, document.ErrUnavailable) {
		t.Errorf("closed before it was ready: %v", err)
	}
}

func BenchmarkRead(b *testing.B) {
	r := reader(b)
	for _, name := range []string{"ruled.pdf", "controls.pdf", "long.pdf"} {
		data := sample(b, name)
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(data)))
			for b.Loop() {
				if _, err := r.Read(data, document.DefaultLimits); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// BenchmarkStart is what a new process pays for its first PDF with a folder
// that another has filled.
func BenchmarkStart(b *testing.B) {
	dir := b.TempDir()
	if err := (&pdf.Reader{CacheDir: dir}).Warm(b.Context()); err != nil {
		b.Fatal(err)
	}
	data := sample(b, "ruled.pdf")
	for b.Loop() {
		if _, err := (&pdf.Reader{CacheDir: dir}).Read(data, document.DefaultLimits); err != nil {
			b.Fatal(err)
		}
	}
}
