package mime

import "bytes"

// split cuts a multipart's body at its boundary (RFC 2046 section 5.1.1).
// closed tells whether the closing delimiter was there. At most limit parts
// are cut; what follows then stays in the last one. It returns nil when the
// boundary does not occur.
func split(body []byte, boundary string, limit int) (parts [][]byte, closed bool) {
	if boundary == "" {
		return nil, false
	}
	start := -1 // where the content of the open part begins
	for pos := 0; ; {
		d, ok := nextDelimiter(body, pos, boundary)
		if !ok {
			break
		}
		if start >= 0 {
			parts = append(parts, trimBreak(body[start:max(d.begin, start)]))
			if len(parts) == limit {
				// The rest is one lump, for the caller to refuse.
				return append(parts, body[d.end:]), true
			}
		}
		start = d.end
		closed = d.final
		if d.final {
			// More parts after the closing delimiter are met in the wild;
			// the text between is an epilogue.
			start = -1
		}
		pos = d.end
	}
	if start >= 0 {
		closed = false
		if rest := body[start:]; len(bytes.TrimSpace(rest)) > 0 || len(parts) == 0 {
			parts = append(parts, rest)
		}
	}
	return parts, closed
}

// delimiter is a boundary line: its first byte and the one after it.
type delimiter struct {
	begin, end int
	final      bool
}

func nextDelimiter(body []byte, pos int, boundary string) (delimiter, bool) {
	mark := []byte("--" + boundary)
	for {
		i := bytes.Index(body[pos:], mark)
		if i < 0 {
			return delimiter{}, false
		}
		begin := pos + i
		pos = begin + len(mark)
		if begin > 0 && body[begin-1] != '\n' && body[begin-1] != '\r' {
			continue
		}
		d := delimiter{begin: begin, end: len(body)}
		rest := body[pos:]
		if eol := bytes.IndexAny(rest, "\r\n"); eol >= 0 {
			d.end = pos + eol + 1
			if rest[eol] == '\r' && eol+1 < len(rest) && rest[eol+1] == '\n' {
				d.end++
			}
			rest = rest[:eol]
		}
		if bytes.HasPrefix(rest, []byte("--")) {
			d.final = true
			rest = rest[2:]
		}
		if len(bytes.TrimRight(rest, " \t")) > 0 {
			continue // a longer boundary, or text
		}
		return d, true
	}
}

// trimBreak removes the line break that belongs to the next delimiter.
func trimBreak(b []byte) []byte {
	b = bytes.TrimSuffix(b, []byte("\n"))
	return bytes.TrimSuffix(b, []byte("\r"))
}

// guessBoundary finds the line that separates the parts of a multipart whose
// declared boundary is empty or wrong: one of "--…" that a header field
// follows.
func guessBoundary(body []byte) (string, bool) {
	for pos := 0; pos < len(body); {
		line, next := cutLine(body[pos:])
		if bytes.HasPrefix(line, []byte("--")) && len(line) > 2 && len(line) <= 200 {
			after, _ := cutLine(body[pos+next:])
			if bytes.HasPrefix(bytes.ToLower(after), []byte("content-")) {
				return string(bytes.TrimRight(line[2:], " \t")), true
			}
		}
		pos += next
	}
	return "", false
}

// cutLine returns the first line without its break, and the length with it.
func cutLine(b []byte) (line []byte, n int) {
	i := bytes.IndexByte(b, '\n')
	if i < 0 {
		return bytes.TrimSuffix(b, []byte("\r")), len(b)
	}
	return bytes.TrimSuffix(b[:i], []byte("\r")), i + 1
}
