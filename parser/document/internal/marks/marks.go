// Package marks finds the parts of a mail that its writer did not write for
// it: the headers between a message and those below it, signatures, and legal
// notices. It sets Role and Quote, and takes nothing away.
package marks

import (
	"strings"

	"dtrbot/parser/document"
)

// headerLines is how many lines below "From:" may belong to the same header.
const headerLines = 10

// Apply marks the blocks of one body in place. With lines they are lines, of
// which those without a gap between make a paragraph; else paragraphs.
func Apply(blocks []document.Block, lines bool) {
	forwards(blocks)
	signatures(blocks)
	disclaimers(blocks, lines)
}

// forwards marks the lines between messages and counts what follows them as
// one quotation deeper, up to where a quotation around it ends.
func forwards(blocks []document.Block) {
	var around []int // the quotation in which each header above stood
	for i := 0; i < len(blocks); {
		raw := blocks[i].Quote
		for n := len(around); n > 0 && around[n-1] > raw; n-- {
			around = around[:n-1]
		}
		n, deeper := header(blocks[i:])
		for j := range max(n, 1) {
			blocks[i+j].Quote += len(around)
			if n > 0 {
				blocks[i+j].Role = document.RoleForwardHeader
			}
		}
		if deeper {
			around = append(around, raw)
		}
		i += max(n, 1)
	}
}

// header is the number of blocks at the start of in that are a header between
// messages; deeper says that the message below it is not quoted otherwise.
func header(in []document.Block) (n int, deeper bool) {
	for n < len(in) && in[n].Role == document.RoleForwardHeader {
		n++ // by the markup of a mail program
	}
	if n > 0 {
		return n, !attribution(in[:n])
	}
	if !mayBegin(in[0]) {
		return 0, false
	}
	for n < len(in) && in[n].Table == nil && in[n].Quote == in[0].Quote && separator(line(in[n])) {
		n++
	}
	if m := fields(in[n:], in[0].Quote); m > 0 {
		return n + m, true
	}
	if n > 0 {
		return n, true
	}
	// "On … wrote:" may be broken over two lines.
	for m := 1; m <= 2 && m <= len(in); m++ {
		if attribution(in[:m]) {
			return m, false
		}
	}
	return 0, false
}

// line is the text of a paragraph in lower case, "" of a table.
func line(b document.Block) string {
	if b.Table != nil {
		return ""
	}
	return strings.ToLower(strings.TrimSpace(b.Text()))
}

// mayBegin reports a block that a header could begin with: nearly none begins
// as they do, so that few are looked at in lower case.
func mayBegin(b document.Block) bool {
	t := ""
	if b.Table == nil {
		t = strings.TrimSpace(b.Text())
	}
	return t == "" || strings.IndexByte("-_*oOfFbB", t[0]) >= 0
}

// separator reports whether s is a line that programs put before what they
// forward.
func separator(s string) bool {
	if len(s) > 100 {
		return false
	}
	in := strings.Trim(s, "-_ *")
	switch in {
	case "original message", "forwarded message", "original appointment", "begin forwarded message:", "forwarded by":
		return in != s || strings.HasSuffix(in, ":")
	}
	return strings.HasPrefix(s, "-----") && strings.HasPrefix(in, "forwarded message")
}

// fields is the number of blocks at the start of in that are the From, Sent,
// To and Subject lines of a message, 0 when they are not.
func fields(in []document.Block, quote int) int {
	dated, addressed, lines, n := false, false, 0, 0
	for ; n < len(in) && lines < headerLines; n++ {
		b := in[n]
		if b.Table != nil || b.Quote != quote || n > 0 && b.Gap {
			break
		}
		ours := true
		for l := range strings.Lines(line(b)) {
			name, _, named := strings.Cut(strings.Trim(l, " *\t\n"), ":")
			name = strings.TrimSpace(name)
			if lines == 0 && (name != "from" || !named) {
				return 0
			}
			lines++
			switch name {
			case "from", "cc", "bcc", "reply-to", "importance", "attachments":
			case "sent", "date":
				dated = true
			case "to", "subject":
				addressed = true
			default:
				// A long list of recipients goes on in the next line.
				ours = ours && !named && strings.ContainsAny(l, "@;")
			}
		}
		if !ours {
			break
		}
	}
	if !dated || !addressed {
		return 0
	}
	return n
}

// attribution reports whether the blocks together read "On … wrote:".
func attribution(in []document.Block) bool {
	var sb strings.Builder
	for _, b := range in {
		sb.WriteString(line(b))
		sb.WriteByte(' ')
		begun := strings.TrimSpace(sb.String())
		if sb.Len() > 400 || len(begun) > 2 && !strings.HasPrefix(begun, "on ") {
			return false
		}
	}
	s := strings.TrimSpace(sb.String())
	return strings.HasPrefix(s, "on ") && strings.HasSuffix(s, "wrote:")
}

// signatures marks what follows a "-- " line (RFC 3676, 4.3), as far as the
// message goes.
func signatures(blocks []document.Block) {
	depth := -1
	for i := range blocks {
		b := &blocks[i]
		if b.Role == document.RoleForwardHeader || b.Quote != depth {
			depth = -1
		}
		if b.Role != "" {
			continue
		}
		if b.Table == nil && strings.TrimRight(b.Text(), " ") == "--" {
			depth = b.Quote
		}
		if depth >= 0 {
			b.Role = document.RoleSignature
		}
	}
}

// phrases are of the notices that organisations put below their mails, and of
// the warnings that gateways put above them.
var phrases = [...]string{
	"intended recipient", "intended solely for", "intended only for", "solely for the use of", "addressee only",
	"received this email in error", "received this e-mail in error", "received this message in error", "received it in error",
	"this email and any attachment", "this e-mail and any attachment", "this email and any files", "this e-mail and any files",
	"this message may contain confidential", "this email may contain confidential", "this e-mail may contain confidential",
	"e-mail disclaimer", "email disclaimer", "communications via the", "monitored and recorded for",
	"scanned for viruses", "swept for the presence of", "virus-free", "before printing", "consider the environment",
	"originated from outside", "originated outside", "external email:", "do not click on links", "do not click links",
}

// noticeLines is the most lines of one paragraph of a legal notice.
const noticeLines = 25

// disclaimers marks legal notices. A notice in lines is marked as a whole,
// unless one of them looks like an answer.
func disclaimers(blocks []document.Block, lines bool) {
	var said []string // the lines of a run
	for start := 0; start < len(blocks); {
		end := start + 1
		for lines && end < len(blocks) && !blocks[end].Gap && blocks[end].Quote == blocks[start].Quote && blocks[end].Table == nil {
			end++
		}
		run := blocks[start:end]
		answers := false
		said = said[:0]
		for i, b := range run {
			s := line(b)
			said = append(said, s)
			if i < noticeLines {
				colon := strings.IndexByte(s, ':')
				answers = answers || colon >= 0 && colon < 40 && !notice(s)
			}
		}
		whole := !answers && len(run) <= noticeLines && notice(strings.Join(said, " ")+" ")
		for i := range run {
			if run[i].Role == "" && (whole || notice(said[i])) {
				run[i].Role = document.RoleDisclaimer
			}
		}
		start = end
	}
}

// notice reports whether s, in lower case, has the wording of a legal notice.
// Short lines are not judged.
func notice(s string) bool {
	if len(s) < 40 {
		return false
	}
	// Few lines have even the pairs of letters that a phrase begins and ends with.
	var pairs [1 << 10 / 64]uint64
	for i := 1; i < len(s); i++ {
		at := pair(s[i-1], s[i])
		pairs[at>>6] |= 1 << (at & 63)
	}
	has := func(a, b byte) bool {
		at := pair(a, b)
		return pairs[at>>6]&(1<<(at&63)) != 0
	}
	for _, p := range phrases {
		n := len(p)
		if has(p[0], p[1]) && has(p[n-2], p[n-1]) && has(p[n/2], p[n/2+1]) && strings.Contains(s, p) {
			return true
		}
	}
	return false
}

// pair is a place among 1,024 for two neighbouring bytes.
func pair(a, b byte) uint16 { return (uint16(a)<<5 ^ uint16(b)) & (1<<10 - 1) }
