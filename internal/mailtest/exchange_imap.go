package mailtest

import (
	"bufio"
	"encoding/base64"
	"fmt"
	"io"
	"net"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"
)

// exchangeSession is one IMAP connection (RFC 3501). It is written by hand, so
// that it shares no mistake with the library of the reader.
type exchangeSession struct {
	*Exchange
	c      net.Conn
	r      *bufio.Reader
	w      *bufio.Writer
	user   string          // once signed in
	open   *exchangeFolder // once a folder is open
	writes bool            // it was opened by SELECT
	// literal is the last one of the command.
	literal []byte
}

func newExchangeSession(e *Exchange, c net.Conn) *exchangeSession {
	return &exchangeSession{Exchange: e, c: c, r: bufio.NewReader(c), w: bufio.NewWriter(c)}
}

func (s *exchangeSession) say(format string, args ...any) {
	fmt.Fprintf(s.w, format+"\r\n", args...)
}

const exchangeCapabilities = "IMAP4 IMAP4rev1 IMAP4rev2 AUTH=XOAUTH2 SASL-IR UIDPLUS MOVE ID UNSELECT CHILDREN IDLE NAMESPACE LITERAL+"

func (s *exchangeSession) serve() {
	defer s.c.Close()
	s.say("* OK The Microsoft Exchange IMAP4 service is ready.")
	for {
		if s.w.Flush() != nil {
			return
		}
		line, ok := s.command()
		if !ok {
			return
		}
		tag, command, _ := strings.Cut(line, " ")
		if !s.answer(tag, command) {
			s.w.Flush()
			return
		}
	}
}

// command reads a line with the literals in it, which it puts in quotes.
func (s *exchangeSession) command() (string, bool) {
	var all strings.Builder
	for {
		line, err := s.r.ReadString('\n')
		if err != nil {
			return "", false
		}
		line = strings.TrimRight(line, "\r\n")
		open := strings.LastIndexByte(line, '{')
		if open < 0 || !strings.HasSuffix(line, "}") {
			all.WriteString(line)
			return all.String(), true
		}
		size, waits := strings.CutSuffix(line[open+1:len(line)-1], "+")
		n, err := strconv.Atoi(size)
		if err != nil || n < 0 || n > 64<<20 {
			return "", false
		}
		if !waits { // not LITERAL+ (RFC 7888)
			s.say("+ Ready for additional command text.")
			if s.w.Flush() != nil {
				return "", false
			}
		}
		s.literal = make([]byte, n)
		if _, err := io.ReadFull(s.r, s.literal); err != nil {
			return "", false
		}
		all.WriteString(line[:open] + strconv.QuoteToASCII(string(s.literal)))
	}
}

// answer does one command; false ends the connection.
func (s *exchangeSession) answer(tag, command string) bool {
	verb, rest, _ := strings.Cut(command, " ")
	verb = strings.ToUpper(verb)
	if !utf8.ValidString(command) || strings.ContainsFunc(command, func(r rune) bool { return r > 126 }) {
		// It names IMAP4rev2 and takes no UTF-8 in a quoted string.
		s.odd(command)
		s.say("%s BAD Command Argument Error. 11", tag)
		return true
	}
	switch verb {
	case "CAPABILITY":
		s.say("* CAPABILITY %s", exchangeCapabilities)
		s.say("%s OK CAPABILITY completed.", tag)
		return true
	case "NOOP":
		s.say("%s OK NOOP completed.", tag)
		return true
	case "LOGOUT":
		s.say("* BYE Microsoft Exchange Server IMAP4 server signing off.")
		s.say("%s OK LOGOUT completed.", tag)
		return false
	case "LOGIN":
		s.say("%s NO LOGIN failed.", tag)
		return true
	case "AUTHENTICATE":
		return s.authenticate(tag, rest)
	}
	if s.user == "" {
		s.say("%s BAD Command received in Invalid state.", tag)
		return true
	}
	s.mu.Lock()
	apart := s.box(s.user).apart
	s.mu.Unlock()
	if apart {
		s.say("%s BAD User is authenticated but not connected.", tag)
		return true
	}
	switch verb {
	case "ID":
		s.say("* ID (\"name\" \"Microsoft.Exchange.Imap4.Imap4Server\" \"version\" \"15.20\")")
		s.say("%s OK ID completed", tag)
	case "LIST":
		s.list(tag, rest)
	case "EXAMINE", "SELECT":
		s.writes = verb == "SELECT"
		s.examine(tag, rest)
	case "IDLE":
		return s.idle(tag)
	case "UID":
		kind, arguments, _ := strings.Cut(rest, " ")
		switch kind = strings.ToUpper(kind); {
		case s.open == nil:
			s.say("%s BAD Command received in Invalid state.", tag)
		case kind == "SEARCH":
			s.search(tag, arguments)
		case kind == "FETCH":
			s.fetch(tag, arguments)
		default:
			s.odd(command)
			s.say("%s NO [READ-ONLY] The mailbox is examined only.", tag)
		}
	case "APPEND":
		s.append(tag, rest)
	default:
		s.odd(command)
		s.say("%s BAD Command Error. 10", tag)
	}
	return true
}

// authenticate takes XOAUTH2 alone.
func (s *exchangeSession) authenticate(tag, rest string) bool {
	mechanism, initial, given := strings.Cut(rest, " ")
	if !strings.EqualFold(mechanism, "XOAUTH2") {
		s.say("%s NO AUTHENTICATE failed.", tag)
		return true
	}
	if !given {
		s.say("+ ")
		if s.w.Flush() != nil {
			return false
		}
		line, err := s.r.ReadString('\n')
		if err != nil {
			return false
		}
		initial = strings.TrimSpace(line)
	}
	text, err := base64.StdEncoding.DecodeString(initial)
	fields := strings.Split(string(text), "\x01")
	if err == nil && len(fields) >= 2 {
		user, isUser := strings.CutPrefix(fields[0], "user=")
		token, isToken := strings.CutPrefix(fields[1], "auth=Bearer ")
		_, scope, good := s.Issuer.Check(token)
		if isUser && isToken && good && scope == ExchangeMailScope && s.mayOpen(user) {
			s.user = user
			s.say("%s OK AUTHENTICATE completed.", tag)
			return true
		}
	}
	// The reason comes as a challenge, which wants an answer.
	s.say("+ %s", base64.StdEncoding.EncodeToString([]byte(`{"status":"400","schemes":"Bearer","scope":"https://outlook.office.com/"}`)))
	if s.w.Flush() != nil {
		return false
	}
	if _, err := s.r.ReadString('\n'); err != nil {
		return false
	}
	s.say("%s NO AUTHENTICATE failed.", tag)
	return true
}

// list knows no RETURN and no special use.
func (s *exchangeSession) list(tag, rest string) {
	if strings.Contains(strings.ToUpper(rest), "RETURN") {
		s.odd("LIST " + rest)
		s.say("%s BAD Command Argument Error. 12", tag)
		return
	}
	for _, name := range exchangeFolders() {
		s.say(`* LIST (\HasNoChildren) "/" %s`, quotedName(name))
	}
	s.say("%s OK LIST completed.", tag)
}

func quotedName(name string) string {
	if strings.ContainsAny(name, " ") {
		return `"` + name + `"`
	}
	return name
}

func (s *exchangeSession) examine(tag, rest string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	name := strings.Trim(rest, `"`)
	s.open = s.box(s.user).folder(name)
	if s.open == nil {
		s.say("%s NO %s doesn't exist.", tag, name)
		return
	}
	s.say("* %d EXISTS", len(s.open.messages))
	s.say("* 0 RECENT")
	s.say(`* FLAGS (\Seen \Answered \Flagged \Deleted \Draft $MDNSent)`)
	s.say(`* OK [PERMANENTFLAGS ()] Permanent flags`)
	s.say("* OK [UIDVALIDITY %d] UIDVALIDITY value", s.open.validity)
	s.say("* OK [UIDNEXT %d] The next unique identifier value", s.open.next)
	if s.writes {
		s.strange = append(s.strange, "SELECT "+rest)
	}
	s.say("%s OK [READ-ONLY] EXAMINE completed.", tag)
}

// idle tells of what comes, as soon as it has.
func (s *exchangeSession) idle(tag string) bool {
	s.say("+ IDLE accepted, awaiting DONE command.")
	if s.w.Flush() != nil {
		return false
	}
	done := make(chan bool, 1)
	go func() {
		line, err := s.r.ReadString('\n')
		done <- err == nil && strings.EqualFold(strings.TrimSpace(line), "DONE")
	}()
	count := func() int {
		s.mu.Lock()
		defer s.mu.Unlock()
		if s.open == nil {
			return 0
		}
		return len(s.open.messages)
	}
	told := count()
	often := time.NewTicker(10 * time.Millisecond)
	defer often.Stop()
	for {
		select {
		case fine := <-done:
			s.say("%s OK IDLE completed.", tag)
			return fine
		case <-often.C:
			if n := count(); n != told {
				told = n
				s.say("* %d EXISTS", n)
				if s.w.Flush() != nil {
					s.c.Close()
					<-done
					return false
				}
			}
		}
	}
}

// search knows UID, SINCE, UNDELETED and HEADER, and no RETURN.
func (s *exchangeSession) search(tag, rest string) {
	words := strings.Fields(rest)
	if len(words) > 0 && strings.EqualFold(words[0], "RETURN") {
		s.odd("UID SEARCH " + rest)
		s.say("%s BAD Command Argument Error. 12", tag)
		return
	}
	set, undeleted, header, value := "1:*", false, "", ""
	var since time.Time
	for i := 0; i < len(words); i++ {
		switch strings.ToUpper(strings.Trim(words[i], "()")) {
		case "UID":
			i++
			set = words[i]
		case "SINCE":
			i++
			since, _ = time.Parse("2-Jan-2006", strings.Trim(words[i], `"`)) // nonsense finds everything
		case "UNDELETED":
			undeleted = true
		case "HEADER":
			header, value, i = strings.Trim(words[i+1], `"`), strings.Trim(words[i+2], `"`), i+2
		}
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	hits := []string{"* SEARCH"}
	for _, m := range s.open.messages {
		day := m.at.UTC().Truncate(24 * time.Hour)
		fields, _ := cutHeader(m.raw)
		if !s.open.holds(set, m.uid) || undeleted && m.deleted || day.Before(since) || header != "" && !strings.Contains(fieldsNamed(fields, header), value) {
			continue
		}
		hits = append(hits, strconv.Itoa(int(m.uid)))
	}
	s.say("%s", strings.Join(hits, " "))
	s.say("%s OK SEARCH completed.", tag)
}

// holds tells whether a set of UIDs holds one; "*" is the highest, and "n:*"
// holds it whatever n is.
func (f *exchangeFolder) holds(set string, uid uint32) bool {
	top := uint32(0)
	for _, m := range f.messages {
		top = max(top, m.uid)
	}
	number := func(s string) uint32 {
		if s == "*" {
			return top
		}
		n, _ := strconv.ParseUint(s, 10, 32) // nonsense is nobody's UID
		return uint32(n)
	}
	for part := range strings.SplitSeq(set, ",") {
		low, high, ranged := strings.Cut(part, ":")
		a := number(low)
		b := a
		if ranged {
			b = number(high)
		}
		if uid >= min(a, b) && uid <= max(a, b) {
			return true
		}
	}
	return false
}

// fetch answers by UID. The items are those that a reader of whole messages
// asks for; others are strange.
func (s *exchangeSession) fetch(tag, rest string) {
	set, items, _ := strings.Cut(rest, " ")
	items = strings.ToUpper(items)
	body := strings.Contains(items, "BODY.PEEK[]")
	for _, odd := range []string{"BODY[", "ENVELOPE", "BODYSTRUCTURE", "BINARY", "RFC822 ", "RFC822)"} {
		if strings.Contains(items, odd) {
			s.odd("UID FETCH " + rest)
		}
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	// In the order of the numbers, which is that of the UIDs.
	for i, m := range s.open.messages {
		if !s.open.holds(set, m.uid) {
			continue
		}
		if body && m.empty != 0 {
			m.empty--
			continue
		}
		s.rendered++
		whole := Render(m.raw, s.rendered)
		var parts []string
		parts = append(parts, fmt.Sprintf("UID %d", m.uid))
		if strings.Contains(items, "FLAGS") {
			flags := []string{`\Seen`}
			if m.deleted {
				flags = append(flags, `\Deleted`)
			}
			parts = append(parts, "FLAGS ("+strings.Join(flags, " ")+")")
		}
		if strings.Contains(items, "INTERNALDATE") {
			parts = append(parts, `INTERNALDATE "`+m.at.Format("_2-Jan-2006 15:04:05 -0700")+`"`)
		}
		if strings.Contains(items, "RFC822.SIZE") {
			// An estimate, of no rendering that there ever was.
			parts = append(parts, fmt.Sprintf("RFC822.SIZE %d", len(m.raw)*9/10+7))
		}
		header, _ := cutHeader(whole)
		switch {
		case strings.Contains(items, "HEADER.FIELDS"):
			_, names, _ := strings.Cut(items, "HEADER.FIELDS (")
			names, _, _ = strings.Cut(names, ")")
			text := ""
			for name := range strings.FieldsSeq(strings.ReplaceAll(names, `"`, "")) {
				text += strings.TrimSuffix(fieldsNamed(header, name), "\r\n")
			}
			text += "\r\n"
			parts = append(parts, fmt.Sprintf("BODY[HEADER.FIELDS (%s)] {%d}\r\n%s", names, len(text), text))
		case strings.Contains(items, "BODY.PEEK[HEADER]"):
			text := header + "\r\n"
			parts = append(parts, fmt.Sprintf("BODY[HEADER] {%d}\r\n%s", len(text), text))
		case body:
			parts = append(parts, fmt.Sprintf("BODY[] {%d}\r\n%s", len(whole), whole))
		}
		s.say("* %d FETCH (%s)", i+1, strings.Join(parts, " "))
	}
	s.say("%s OK FETCH completed.", tag)
}

// append takes a message.
func (s *exchangeSession) append(tag, rest string) {
	name, _, _ := strings.Cut(rest, " ")
	if strings.HasPrefix(rest, `"`) {
		name, _, _ = strings.Cut(rest[1:], `"`)
	}
	if _, err := s.Append(s.user, name, s.literal, time.Time{}); err != nil {
		s.odd("APPEND " + name)
		s.say("%s NO APPEND failed.", tag)
		return
	}
	s.say("%s OK APPEND completed.", tag)
}
