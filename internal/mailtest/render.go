package mailtest

import (
	"bytes"
	"encoding/base64"
	"fmt"
	"io"
	"mime/quotedprintable"
	"regexp"
	"strings"
)

var boundaryParameter = regexp.MustCompile(`(?i)boundary="?([^";\s]+)"?`)

// Render gives a message the form in which a store that keeps no MIME makes it
// anew, another one for each n: other boundaries, other folding, and text in
// another transfer encoding. What it says is the same.
func Render(raw []byte, n int) []byte {
	header, body := cutHeader(raw)
	fields := headerLines(header)
	multipart, encoding, kind := false, "", ""
	for _, f := range fields {
		name, value, _ := strings.Cut(f, ":")
		switch strings.ToLower(name) {
		case "content-type":
			kind = strings.ToLower(strings.TrimSpace(value))
			multipart = strings.HasPrefix(kind, "multipart/")
		case "content-transfer-encoding":
			encoding = strings.ToLower(strings.TrimSpace(value))
		}
	}
	if !multipart && (kind == "" || strings.HasPrefix(kind, "text/")) {
		if text, ok := decodedText(body, encoding); ok {
			fields, body = reencoded(fields, text, n)
		}
	}
	var out bytes.Buffer
	for _, f := range fields {
		out.WriteString(refolded(f, n))
	}
	fmt.Fprintf(&out, "X-MS-Exchange-Transport-EndToEndLatency: 00:00:%02d.%07d\r\n\r\n", n%60, n)
	out.Write(body)
	return rebounded(out.Bytes(), n)
}

// rebounded gives each boundary another name: where it is set, and on the lines
// that begin with it.
func rebounded(raw []byte, n int) []byte {
	fresh := map[string]string{}
	raw = boundaryParameter.ReplaceAllFunc(raw, func(set []byte) []byte {
		old := string(boundaryParameter.FindSubmatch(set)[1])
		if fresh[old] == "" {
			fresh[old] = fmt.Sprintf("_%03d_%08X_", len(fresh), n*7919)
		}
		return []byte(`boundary="` + fresh[old] + `"`)
	})
	var out bytes.Buffer
	for line := range bytes.Lines(raw) {
		name, ok := bytes.CutPrefix(bytes.TrimRight(line, "\r\n"), []byte("--"))
		end, last := bytes.CutSuffix(name, []byte("--"))
		switch {
		case ok && fresh[string(name)] != "":
			out.WriteString("--" + fresh[string(name)] + "\r\n")
		case ok && last && fresh[string(end)] != "":
			out.WriteString("--" + fresh[string(end)] + "--\r\n")
		default:
			out.Write(line)
		}
	}
	return out.Bytes()
}

// Plain takes the transfer encoding off a mail of one part, for comparing what
// it says; a mail that has none, or more parts, stays as it is.
func Plain(raw []byte) []byte {
	header, body := cutHeader(raw)
	var kept strings.Builder
	for _, f := range headerLines(header) {
		name, value, _ := strings.Cut(f, ":")
		if !strings.EqualFold(name, "Content-Transfer-Encoding") {
			kept.WriteString(f)
			continue
		}
		text, ok := decodedText(body, strings.ToLower(strings.TrimSpace(value)))
		if !ok {
			return raw
		}
		body = text
	}
	return append([]byte(kept.String()+"\r\n"), body...)
}

// cutHeader is the header, with the end of its last line, and what follows the
// empty line.
func cutHeader(raw []byte) (header string, body []byte) {
	head, rest, ok := bytes.Cut(raw, []byte("\r\n\r\n"))
	if !ok {
		return string(raw), nil
	}
	return string(head) + "\r\n", rest
}

// headerLines are the fields of a header, each with its folded lines.
func headerLines(header string) []string {
	var out []string
	for line := range strings.SplitAfterSeq(header, "\r\n") {
		if line != "" && (line[0] == ' ' || line[0] == '\t') && len(out) > 0 {
			out[len(out)-1] += line
		} else if line != "" {
			out = append(out, line)
		}
	}
	return out
}

// fieldsNamed are the fields of a name, and the empty line.
func fieldsNamed(header, name string) string {
	var out strings.Builder
	for _, f := range headerLines(header) {
		if got, _, _ := strings.Cut(f, ":"); strings.EqualFold(got, name) {
			out.WriteString(f)
		}
	}
	return out.String() + "\r\n"
}

// refolded folds a field before its first blank, or not at all.
func refolded(field string, n int) string {
	name, value, ok := strings.Cut(strings.ReplaceAll(field, "\r\n", ""), ":")
	if !ok || strings.Contains(field, "\n\t") || strings.ContainsAny(name, " \t") {
		return field
	}
	if n%2 == 1 && len(value) > 30 && len(value) < 900 {
		value = strings.TrimLeft(value, " ")
		return name + ":\r\n " + value + "\r\n"
	}
	return field
}

func decodedText(body []byte, encoding string) ([]byte, bool) {
	switch encoding {
	case "", "7bit", "8bit", "binary":
		return body, true
	case "quoted-printable":
		text, err := io.ReadAll(quotedprintable.NewReader(bytes.NewReader(body)))
		return text, err == nil
	case "base64":
		text, err := base64.StdEncoding.DecodeString(strings.Join(strings.Fields(string(body)), ""))
		return text, err == nil
	}
	return nil, false
}

// reencoded writes text in base64 or in quoted-printable, by turns.
func reencoded(fields []string, text []byte, n int) ([]string, []byte) {
	var out []string
	for _, f := range fields {
		if name, _, _ := strings.Cut(f, ":"); !strings.EqualFold(name, "Content-Transfer-Encoding") {
			out = append(out, f)
		}
	}
	var body bytes.Buffer
	if n%2 == 0 {
		encoded := base64.StdEncoding.EncodeToString(text)
		for len(encoded) > 76 {
			body.WriteString(encoded[:76] + "\r\n")
			encoded = encoded[76:]
		}
		body.WriteString(encoded + "\r\n")
		return append(out, "Content-Transfer-Encoding: base64\r\n"), body.Bytes()
	}
	w := quotedprintable.NewWriter(&body)
	// A buffer takes everything.
	_, _ = w.Write(text)
	_ = w.Close()
	return append(out, "Content-Transfer-Encoding: quoted-printable\r\n"), body.Bytes()
}
