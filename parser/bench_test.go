package parser_test

import (
	"bytes"
	"encoding/base64"
	"io"
	"mime"
	"mime/multipart"
	"mime/quotedprintable"
	"net/mail"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"

	"dtrbot/internal/mailtest/sample"
	"dtrbot/parser"
)

// besideRuns is how often the program beside a benchmark is run; the middle
// one counts.
const besideRuns = 9

// BenchmarkParse reads whole messages again and again in one process, and has
// the well-known converter of the same format read the same file, started for
// it as a mail system would. Besides the time of the clock it gives the
// processor time (cpu-ms/op), which other work on the machine disturbs less.
func BenchmarkParse(b *testing.B) {
	pdf, err := os.ReadFile(filepath.Join("testdata", "corpus", "open", "file-pdf-libreoffice-four-columns.eml"))
	if err != nil {
		b.Fatal(err)
	}
	benchmarks := []struct {
		name   string
		raw    []byte
		of     string // beginning of the type of the part that is given to beside
		beside []string
	}{
		{"text", sample.Referral(sample.Options{N: 1}), "text/plain", []string{"pandoc", "--from=markdown", "--to=plain"}},
		{"docx", sample.Referral(sample.Options{N: 1, Format: sample.Docx}), "application/", []string{"pandoc", "--from=docx", "--to=plain"}},
		{"pdf", pdf, "application/pdf", []string{"pdftotext", "-layout"}},
		{"html", sample.Referral(sample.Options{N: 1, Format: sample.HTML}), "text/html", []string{"pandoc", "--from=html", "--to=plain"}},
		{"prose", []byte(proseMail), "", nil},
		{"tenant", []byte(tenantMail), "", nil},
	}
	var p parser.Parser
	if dir, err := os.UserCacheDir(); err == nil {
		p.PDF.CacheDir = filepath.Join(dir, "dtrbot", "pdfium-test")
	}
	for _, bm := range benchmarks {
		b.Run(bm.name, func(b *testing.B) {
			if r := p.Parse(bm.raw); bm.of != "" && len(r.Referrals) != 1 {
				b.Fatalf("read as %s with %d referrals", r.Message.Kind, len(r.Referrals))
			}
			b.SetBytes(int64(len(bm.raw)))
			b.ReportAllocs()
			before := processorTime(b)
			for b.Loop() {
				p.Parse(bm.raw)
			}
			b.ReportMetric(float64((processorTime(b)-before).Microseconds())/1000/float64(b.N), "cpu-ms/op")
			ours := b.Elapsed() / time.Duration(b.N)
			if bm.beside == nil {
				return
			}
			theirs, ok := timeBeside(b, bm.beside, partOf(b, bm.raw, bm.of))
			if !ok {
				return
			}
			b.ReportMetric(float64(theirs.Microseconds())/1000, bm.beside[0]+"-ms")
			b.ReportMetric(theirs.Seconds()/ours.Seconds(), "times-faster")
		})
	}
}

// proseMail is a referral in running text.
const proseMail = `From: Dana Okafor <dana.okafor@probation.example>
To: housing.solutions@basildon.example
Subject: Duty to refer - Silas Wherry
Message-ID: <bench-prose@probation.example>

Dear colleagues,

I am writing to refer Mr Silas Wherry, date of birth 4 March 1986, under the duty to refer. He is serving the last weeks of an 18 month sentence at
HMP Chelmsford (prison number A1234BC) and is due to be released on 9 September 2026. His tenancy at 14 Marsh Lane, Pitsea, SS13 1AA ended while he was
in custody and he has no family with whom he could stay, so he will be homeless on release. He has lived in Basildon for eleven years and his
sister still lives there.

Silas has agreed to this referral and to his details being shared with you. He takes medication for epilepsy and has been drug free for two years.
He is managed as a medium risk of harm. I will be his community offender manager; you can reach me on 07700 900123 or at this address.

Kind regards

Dana Okafor
Probation Officer, Basildon PDU
01632 960123
`

// tenantMail is ordinary mail of a housing inbox.
const tenantMail = `From: P Lark <p.lark@mail.example>
To: housing.solutions@basildon.example
Subject: Boiler again
Message-ID: <bench-tenant@mail.example>

Hello,

the boiler in our flat at 3 Tanners Court has stopped again and there is no hot water since Friday. I rang the repairs line twice and was told that
somebody would come on Monday between 8 and 12, but nobody came. I have two small children at home. Could you please tell me when the engineer comes,
and whether we can have some heaters until then? My reference is RP-20817.

Many thanks
Petra Lark
07700 900456
`

// processorTime is what this process has taken of the processor, by itself.
func processorTime(b *testing.B) time.Duration {
	b.Helper()
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		b.Fatal(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// timeBeside is how long a program takes from its start to its end with a file
// as its last argument, and false where the program is not there, which is said.
func timeBeside(b *testing.B, command []string, data []byte) (time.Duration, bool) {
	b.Helper()
	if _, err := exec.LookPath(command[0]); err != nil {
		b.Logf("not compared: %v", err)
		return 0, false
	}
	file := filepath.Join(b.TempDir(), "file")
	if err := os.WriteFile(file, data, 0o600); err != nil {
		b.Fatal(err)
	}
	args := append(slices.Clone(command[1:]), file)
	if command[0] == "pdftotext" {
		args = append(args, "-")
	}
	var took []time.Duration
	for range besideRuns {
		start := time.Now()
		if out, err := exec.CommandContext(b.Context(), command[0], args...).Output(); err != nil || len(out) == 0 {
			b.Fatalf("%s: %v, %d bytes", command[0], err, len(out))
		}
		took = append(took, time.Since(start))
	}
	slices.Sort(took)
	return took[len(took)/2], true
}

// partOf is the first part of a message whose type begins so, decoded.
func partOf(b *testing.B, raw []byte, of string) []byte {
	b.Helper()
	m, err := mail.ReadMessage(bytes.NewReader(raw))
	if err != nil {
		b.Fatal(err)
	}
	kind, params, err := mime.ParseMediaType(m.Header.Get("Content-Type"))
	if err != nil {
		b.Fatal(err)
	}
	if strings.HasPrefix(kind, of) {
		return decoded(b, m.Header.Get("Content-Transfer-Encoding"), m.Body)
	}
	r := multipart.NewReader(m.Body, params["boundary"])
	for {
		p, err := r.NextRawPart()
		if err != nil {
			b.Fatalf("no part %s: %v", of, err)
		}
		if strings.HasPrefix(p.Header.Get("Content-Type"), of) {
			return decoded(b, p.Header.Get("Content-Transfer-Encoding"), p)
		}
	}
}

func decoded(b *testing.B, encoding string, r io.Reader) []byte {
	b.Helper()
	switch encoding {
	case "base64":
		r = base64.NewDecoder(base64.StdEncoding, r)
	case "quoted-printable":
		r = quotedprintable.NewReader(r)
	}
	data, err := io.ReadAll(r)
	if err != nil {
		b.Fatal(err)
	}
	return data
}
