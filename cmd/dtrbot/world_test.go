package main

import (
	"bytes"
	"context"
	"database/sql"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"mime"
	"mime/quotedprintable"
	"net/mail"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	_ "github.com/lib/pq"
	_ "github.com/ncruces/go-sqlite3/driver"

	"dtrbot/internal/mailtest"
	"dtrbot/internal/mailtest/sample"
	"dtrbot/tracker"
	"dtrbot/workday"
)

// referrers is the mail domain that the invented officers who refer write from.
const referrers = "justice.example"

// servers are where a world's mail and cases are: in this process, or real.
type servers interface {
	// IMAP is the mail store's URL and the authority to trust ("" for none).
	IMAP() (url, caFile string)
	SMTP() (url, caFile string)
	// Account gives an unused mailbox at the domain: its address, which is also
	// the name to sign in with.
	Account(t *testing.T, domain string) (address, password string)
	// Database makes an empty one: its URL, and its password where it has one.
	Database(t *testing.T, dir string) (url, password string)
	// Append files a mail as if it had arrived at the instant.
	Append(user, folder string, raw []byte, at time.Time) (uid uint32, err error)
	// Sent are the mails that the user's submissions brought to a recipient
	// each, once none is on its way any more.
	Sent(ctx context.Context, user string) ([]mailtest.Message, error)
	// Outage stops the mail store until the function it returns is called. The
	// world must be alone.
	Outage(t *testing.T) (end func())
}

// maker makes the servers of one world. Other worlds may use them at the same
// time, unless alone is set: then the mail store is this world's own.
type maker func(t *testing.T, alone bool) servers

// inProcess are servers in this process and SQLite.
type inProcess struct {
	imap     *mailtest.IMAP
	smtp     *mailtest.SMTP
	proxy    *mailtest.Proxy // in front of the IMAP server
	mu       sync.Mutex
	accounts map[string]bool
}

const worldPassword = "correct horse"

// essexAuthorities are all of the pack.
func essexAuthorities() []string {
	return []string{"basildon", "braintree", "brentwood", "castle-point", "chelmsford", "colchester", "epping-forest",
		"harlow", "maldon", "rochford", "southend-on-sea", "tendring", "thurrock", "uttlesford"}
}

// worldDomains are the mail domains of the authorities that worlds have.
func worldDomains() []string { return []string{"basildon", "castle-point", "braintree"} }

func newInProcess(t *testing.T, _ bool) servers {
	t.Helper()
	users := map[string]string{}
	for _, d := range essexAuthorities() {
		users["housing@"+d+".example"] = worldPassword
	}
	s := &inProcess{accounts: map[string]bool{}}
	var err error
	if s.imap, err = mailtest.NewIMAP(users); err != nil {
		t.Fatal(err)
	}
	s.smtp, err = mailtest.NewSMTP(mailtest.SMTPOptions{Users: users, Fault: func(verb, arg string) *mailtest.Fault {
		// As the real relay of these tests does.
		if verb == "RCPT" && strings.HasPrefix(arg, "reject") {
			return &mailtest.Fault{Code: 550, Enhanced: "5.1.1", Text: "User unknown"}
		}
		return nil
	}})
	if err != nil {
		t.Fatal(err)
	}
	if s.proxy, err = mailtest.NewProxy(s.imap.URL().Host); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := errors.Join(s.proxy.Close(), s.smtp.Close(), s.imap.Close()); err != nil {
			t.Error(err)
		}
	})
	return s
}

func (s *inProcess) IMAP() (string, string) { return "imap+insecure://" + s.proxy.Addr(), "" }
func (s *inProcess) SMTP() (string, string) { return s.smtp.URL().String(), "" }

func (s *inProcess) Account(t *testing.T, domain string) (string, string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	address := "housing@" + domain
	if s.accounts[address] {
		t.Fatalf("a second mailbox at %s", domain)
	}
	s.accounts[address] = true
	return address, worldPassword
}

func (s *inProcess) Database(*testing.T, string) (string, string) { return "sqlite:dtrbot.db", "" }

func (s *inProcess) Append(user, folder string, raw []byte, at time.Time) (uint32, error) {
	return s.imap.Append(user, folder, raw, at)
}

func (s *inProcess) Sent(_ context.Context, user string) ([]mailtest.Message, error) {
	var out []mailtest.Message
	for _, m := range s.smtp.Messages() {
		if m.From == user {
			out = append(out, m)
		}
	}
	return out, nil
}

func (s *inProcess) Outage(*testing.T) func() {
	s.proxy.Set(mailtest.Line{Refuse: true})
	s.proxy.Reset()
	return func() { s.proxy.Set(mailtest.Line{}) }
}

// boxPlan is one mailbox of a world's plan.
type boxPlan struct {
	authority string
	mode      string // default live
	more      string // further keys of [[mailbox]]
	// lead and dispute are local parts at the authority's domain; equal ones
	// are one person.
	lead, dispute string
}

// plan is a world to be made. The zero value has one live mailbox, Basildon's.
type plan struct {
	boxes    []boxPlan
	mail     string // further keys of [mail]
	since    string // default 15 working days
	saveSent string // default off
	imapURL  string // in place of the servers' own
}

// world is an installation of the program: a folder with its configuration and
// keys, mailboxes, a relay and a database.
type world struct {
	t         *testing.T
	servers   servers
	dir, file string
	boxes     map[string]*box
	now       time.Time    // of commands that are no pass
	logs      bytes.Buffer // standard error of everything that ran
	outs      bytes.Buffer
}

// box is one mailbox of a world.
type box struct {
	boxPlan
	address string
	domain  string
}

func (b *box) contact(local string) string { return local + "@" + b.domain }

func newWorld(t *testing.T, servers servers, p plan) *world {
	t.Helper()
	w := &world{t: t, servers: servers, dir: t.TempDir(), boxes: map[string]*box{}, now: monday}
	w.file = filepath.Join(w.dir, "dtrbot.toml")
	if p.boxes == nil {
		p.boxes = []boxPlan{{authority: "basildon"}}
	}
	if p.since == "" {
		p.since = "15 working days"
	}
	if p.saveSent == "" {
		p.saveSent = "off"
	}
	var toml strings.Builder
	url, password := servers.Database(t, w.dir)
	fmt.Fprintf(&toml, "protocol = \"essex\"\n\n[database]\nurl = %q\n", url)
	if password != "" {
		w.write("database-password", password)
		toml.WriteString("password_file = \"database-password\"\n")
	}
	imapURL, imapCA := servers.IMAP()
	if p.imapURL != "" {
		imapURL = p.imapURL
	}
	smtpURL, smtpCA := servers.SMTP()
	fmt.Fprintf(&toml, `
[security]
keys = "keys"

[mail]
mode = "live"
since = %q
authentication = "none"
referrer_domains = [%q]
%s

[mail.imap]
url = %q
auth = "password"
ca_file = %q

[mail.smtp]
url = %q
auth = "password"
ca_file = %q
save_sent = %q
send_rate = "1000/minute"
`, p.since, referrers, p.mail, imapURL, imapCA, smtpURL, smtpCA, p.saveSent)
	for i := range p.boxes {
		b := &box{boxPlan: p.boxes[i], domain: p.boxes[i].authority + ".example"}
		if b.mode == "" {
			b.mode = "live"
		}
		if b.lead == "" {
			b.lead, b.dispute = "imogen.vale", "rafe.tolliver"
		}
		var password string
		b.address, password = servers.Account(t, b.domain)
		w.boxes[b.authority] = b
		w.write("password-"+b.authority, password)
		name := func(local string) string {
			first, last, _ := strings.Cut(local, ".")
			return strings.ToUpper(first[:1]) + first[1:] + " " + strings.ToUpper(last[:1]) + last[1:]
		}
		fmt.Fprintf(&toml, `
[[mailbox]]
authority = %[1]q
mode = %[2]q
address = %[3]q
username = %[3]q
password_file = "password-%[1]s"
staff_domains = [%[4]q]
office_phone = "01632 960100"
out_of_hours_phone = "01632 960199"
contacts_confirmed = "2026-08-20"
answers_visible = true
%[5]s
[mailbox.contacts]
lead = { name = %[6]q, address = %[7]q }
dispute = { name = %[8]q, address = %[9]q }
`, b.authority, b.mode, b.address, b.domain, b.more, name(b.lead), b.contact(b.lead), name(b.dispute), b.contact(b.dispute))
	}
	text := strings.ReplaceAll(toml.String(), "ca_file = \"\"\n", "")
	if own, ok := servers.(interface{ settings(*world, string) string }); ok {
		text = own.settings(w, text)
	}
	w.write("dtrbot.toml", text)
	w.must("key", "new")
	w.must("migrate")
	return w
}

func (w *world) write(name, text string) {
	w.t.Helper()
	if err := os.WriteFile(filepath.Join(w.dir, name), []byte(text), 0o600); err != nil {
		w.t.Fatal(err)
	}
}

// edit changes the configuration, which must hold the old text.
func (w *world) edit(old, new string) {
	w.t.Helper()
	data, err := os.ReadFile(w.file)
	if err != nil {
		w.t.Fatal(err)
	}
	if !strings.Contains(string(data), old) {
		w.t.Fatalf("the configuration holds no %q", old)
	}
	w.write("dtrbot.toml", strings.ReplaceAll(string(data), old, new))
}

// outcome is how one run of the program ended.
type outcome struct {
	status   int
	out, err string
}

// run runs the program in this process at a simulated time.
func (w *world) run(at time.Time, args ...string) outcome {
	w.t.Helper()
	var out, errs bytes.Buffer
	status := run(w.t.Context(), append(args, "--config", w.file), strings.NewReader(""), &out, &errs, func() time.Time { return at })
	w.outs.Write(out.Bytes())
	w.logs.Write(errs.Bytes())
	return outcome{status: status, out: out.String(), err: errs.String()}
}

// must runs a command that must succeed and returns what it printed.
func (w *world) must(args ...string) string {
	w.t.Helper()
	o := w.run(w.now, args...)
	if o.status != exitDone {
		w.t.Fatalf("dtrbot %s: status %d: %s", strings.Join(args, " "), o.status, o.err)
	}
	return o.out
}

// once makes one pass at a simulated time, which must succeed.
func (w *world) once(at time.Time) {
	w.t.Helper()
	if o := w.pass(at); o.status != exitDone {
		w.t.Fatalf("run --once --now %s: status %d: %s", at.Format(time.RFC3339), o.status, o.err)
	}
}

func (w *world) pass(at time.Time) outcome {
	w.t.Helper()
	return w.run(at, "run", "--once", "--now", at.Format(time.RFC3339))
}

// child is the program as a process of its own, not yet started.
func (w *world) child(env []string, args ...string) *exec.Cmd {
	w.t.Helper()
	self, err := os.Executable()
	if err != nil {
		w.t.Fatal(err)
	}
	cmd := exec.CommandContext(w.t.Context(), self)
	cmd.Args = append(append([]string{"dtrbot"}, args...), "--config", w.file)
	// The race detector would hold up the end of the process for a second.
	cmd.Env = append(append(os.Environ(), "GORACE=atexit_sleep_ms=0"), env...)
	cmd.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL}
	return cmd
}

// crash makes a pass in a process that kills itself at the nth visit of a
// point; it tells whether it got there.
func (w *world) crash(at time.Time, point string, nth int) (killed bool) {
	w.t.Helper()
	cmd := w.child([]string{killAt + "=" + point, fmt.Sprintf("%s=%d", killNth, nth)}, "run", "--once", "--now", at.Format(time.RFC3339))
	var errs bytes.Buffer
	cmd.Stderr = &errs
	err := cmd.Run()
	w.logs.Write(errs.Bytes())
	if err == nil {
		return false
	}
	status, ok := cmd.ProcessState.Sys().(syscall.WaitStatus)
	if !ok || !status.Signaled() || status.Signal() != syscall.SIGKILL {
		w.t.Fatalf("at %s %d: the process ended otherwise than by SIGKILL: %v: %s", point, nth, err, errs.String())
	}
	return true
}

// arrive files a mail in a mailbox as if it came at the instant. The address
// that the samples are written to becomes the mailbox's own.
func (w *world) arrive(authority, folder string, raw []byte, at time.Time) uint32 {
	w.t.Helper()
	b := w.boxes[authority]
	raw = bytes.ReplaceAll(raw, []byte(sample.Inbox), []byte(b.address))
	uid, err := w.servers.Append(b.address, folder, raw, at)
	if err != nil {
		w.t.Fatal(err)
	}
	return uid
}

// refer files a referral in the inbox, sent at the instant, and returns its
// Message-ID.
func (w *world) refer(authority string, at time.Time, o sample.Options) string {
	w.t.Helper()
	o.Date = at
	raw := sample.Referral(o)
	w.arrive(authority, "INBOX", raw, at)
	return messageID(w.t, raw)
}

func messageID(t *testing.T, raw []byte) string {
	t.Helper()
	msg, err := mail.ReadMessage(bytes.NewReader(raw))
	if err != nil {
		t.Fatal(err)
	}
	return msg.Header.Get("Message-ID")
}

// letter is one mail that reached one recipient.
type letter struct {
	to        string // envelope recipient
	from      string // envelope sender
	header    mail.Header
	messageID string
	subject   string
	body      string
	raw       []byte // as composed, without the trace of the relays
}

func (l letter) escalation() bool { return strings.HasPrefix(l.subject, "Please check today") }
func (l letter) review() bool     { return strings.HasPrefix(l.subject, "Please look") }
func (l letter) receipt() bool    { return strings.Contains(l.subject, "received: ") }

// references are those of the cases that the letter is about, sorted.
func (l letter) references() []string {
	refs := referencePattern.FindAllString(l.body, -1)
	slices.Sort(refs)
	return slices.Compact(refs)
}

var referencePattern = regexp.MustCompile(`\bDTR-[A-Z]+-[0-9A-Z]{4}-[0-9A-Z]{4}\b`)

// sent are the mails of a mailbox that arrived, in order.
func (w *world) sent(authority string) []letter {
	w.t.Helper()
	ctx, cancel := context.WithTimeout(w.t.Context(), time.Minute)
	defer cancel()
	messages, err := w.servers.Sent(ctx, w.boxes[authority].address)
	if err != nil {
		w.t.Fatal(err)
	}
	var out []letter
	for _, m := range messages {
		l := read(w.t, m)
		out = append(out, l)
	}
	return out
}

// read decodes one sent mail.
func read(t testing.TB, m mailtest.Message) letter {
	t.Helper()
	if len(m.To) != 1 {
		t.Fatalf("an envelope of %d recipients", len(m.To))
	}
	l := letter{to: m.To[0], from: m.From, raw: withoutTrace(m.Data)}
	msg, err := mail.ReadMessage(bytes.NewReader(l.raw))
	if err != nil {
		t.Fatal(err)
	}
	l.header = msg.Header
	l.messageID, l.subject = msg.Header.Get("Message-ID"), decodedHeader(t, msg.Header.Get("Subject"))
	l.body = decodedBody(t, msg)
	return l
}

// withoutTrace drops the fields that relays put before a mail.
func withoutTrace(raw []byte) []byte {
	for {
		name, _, _ := bytes.Cut(raw, []byte(":"))
		switch strings.ToLower(string(name)) {
		case "received", "return-path", "delivered-to", "x-original-to":
		default:
			return raw
		}
		end := 0
		for {
			n := bytes.IndexByte(raw[end:], '\n')
			if n < 0 {
				return nil
			}
			end += n + 1
			if end == len(raw) || raw[end] != ' ' && raw[end] != '\t' {
				break
			}
		}
		raw = raw[end:]
	}
}

// receipts are the acknowledgements of a mailbox that arrived.
func (w *world) receipts(authority string) []letter {
	w.t.Helper()
	return slices.DeleteFunc(w.sent(authority), func(l letter) bool { return !l.receipt() })
}

// cases lists every case.
func (w *world) cases() []tracker.CaseSummary {
	w.t.Helper()
	var out []tracker.CaseSummary
	decodeJSON(w.t, w.must("case", "list", "--all", "--json"), &out)
	return out
}

func (w *world) show(reference string) tracker.Case {
	w.t.Helper()
	var c tracker.Case
	decodeJSON(w.t, w.must("case", "show", reference, "--json"), &c)
	return c
}

func decodeJSON(t *testing.T, text string, to any) {
	t.Helper()
	if err := json.Unmarshal([]byte(text), to); err != nil {
		t.Fatalf("%v in %s", err, text)
	}
}

// query runs a query of texts on the world's database.
func (w *world) query(query string) [][]string {
	w.t.Helper()
	url := w.databaseURL()
	name, source := "postgres", url
	if path, ok := strings.CutPrefix(url, "sqlite:"); ok {
		name, source = "sqlite3", "file:"+filepath.Join(w.dir, path)
	}
	db, err := sql.Open(name, source)
	if err != nil {
		w.t.Fatal(err)
	}
	defer db.Close()
	rows, err := db.QueryContext(w.t.Context(), query)
	if err != nil {
		w.t.Fatal(err)
	}
	defer rows.Close()
	columns, err := rows.Columns()
	if err != nil {
		w.t.Fatal(err)
	}
	var out [][]string
	for rows.Next() {
		values := make([]sql.NullString, len(columns))
		into := make([]any, len(columns))
		for i := range values {
			into[i] = &values[i]
		}
		if err := rows.Scan(into...); err != nil {
			w.t.Fatal(err)
		}
		row := make([]string, len(columns))
		for i, v := range values {
			row[i] = v.String
		}
		out = append(out, row)
	}
	if err := rows.Err(); err != nil {
		w.t.Fatal(err)
	}
	return out
}

// databaseURL is the database of the configuration, with its password.
func (w *world) databaseURL() string {
	w.t.Helper()
	data, err := os.ReadFile(w.file)
	if err != nil {
		w.t.Fatal(err)
	}
	_, rest, _ := strings.Cut(string(data), "[database]\nurl = \"")
	url, _, ok := strings.Cut(rest, "\"\n")
	if !ok {
		w.t.Fatal("the configuration names no database")
	}
	if password, err := os.ReadFile(filepath.Join(w.dir, "database-password")); err == nil {
		url = strings.Replace(url, "@", ":"+string(password)+"@", 1)
	}
	return url
}

// The simulated time begins on a Monday in summer time; the Monday after it is
// a bank holiday.
var monday = workday.Date{Year: 2026, Month: time.August, Day: 24}.At(9*time.Hour + 5*time.Minute)

// on is an instant of a day so many days after that Monday.
func on(days int, hour, minute int) time.Time {
	return workday.Date{Year: 2026, Month: time.August, Day: 24}.AddDays(days).At(time.Duration(hour)*time.Hour + time.Duration(minute)*time.Minute)
}

// officer is the address of the officer who sends sample referral n.
func officer(n int) string { return sample.OfficerAt(n, referrers).Email }

// pairs counts how often each Message-ID reached each recipient.
func pairs(letters []letter) map[string]int {
	out := map[string]int{}
	for _, l := range letters {
		out[l.to+" "+l.messageID]++
	}
	return out
}

// onlyOnce fails the test when a recipient got a mail twice.
func onlyOnce(t *testing.T, letters []letter) {
	t.Helper()
	for pair, n := range pairs(letters) {
		if n != 1 {
			t.Errorf("%s arrived %d times", pair, n)
		}
	}
}

// to are the letters to one recipient.
func to(letters []letter, recipient string) []letter {
	var out []letter
	for _, l := range letters {
		if l.to == recipient {
			out = append(out, l)
		}
	}
	return out
}

// decodedHeader decodes the encoded words of a field (RFC 2047).
func decodedHeader(t testing.TB, value string) string {
	t.Helper()
	text, err := new(mime.WordDecoder).DecodeHeader(value)
	if err != nil {
		t.Fatal(err)
	}
	return text
}

// decodedBody is the text of a mail of one part.
func decodedBody(t testing.TB, msg *mail.Message) string {
	t.Helper()
	body := msg.Body
	switch encoding := strings.ToLower(msg.Header.Get("Content-Transfer-Encoding")); encoding {
	case "quoted-printable":
		body = quotedprintable.NewReader(body)
	case "base64":
		body = base64.NewDecoder(base64.StdEncoding, body)
	case "", "7bit", "8bit":
	default:
		t.Fatalf("a mail in the encoding %q", encoding)
	}
	text, err := io.ReadAll(body)
	if err != nil {
		t.Fatal(err)
	}
	return strings.ReplaceAll(string(text), "\r\n", "\n")
}

// backup is the database as it was when it was taken.
type backup struct {
	w     *world
	files map[string][]byte // of SQLite
}

// backup takes a copy of the database, which nobody has open. PostgreSQL's is
// the empty database, migrated.
func (w *world) backup() backup {
	w.t.Helper()
	b := backup{w: w, files: map[string][]byte{}}
	if !strings.HasPrefix(w.databaseURL(), "sqlite:") {
		if rows := w.query(`SELECT id FROM message`); len(rows) > 0 {
			w.t.Fatal("only an empty database of PostgreSQL can be restored")
		}
		return b
	}
	for _, name := range w.databaseFiles() {
		data, err := os.ReadFile(name)
		if err != nil {
			w.t.Fatal(err)
		}
		b.files[name] = data
	}
	return b
}

func (w *world) databaseFiles() []string {
	w.t.Helper()
	files, err := filepath.Glob(filepath.Join(w.dir, "dtrbot.db*"))
	if err != nil {
		w.t.Fatal(err)
	}
	return slices.DeleteFunc(files, func(name string) bool { return strings.HasSuffix(name, ".lock") })
}

// restore puts the copy in the place of the database.
func (b backup) restore() {
	b.w.t.Helper()
	if len(b.files) == 0 {
		was := b.w.databaseURL()
		url, _ := b.w.servers.Database(b.w.t, b.w.dir)
		data, err := os.ReadFile(b.w.file)
		if err != nil {
			b.w.t.Fatal(err)
		}
		_, rest, _ := strings.Cut(string(data), "[database]\nurl = ")
		line, _, _ := strings.Cut(rest, "\n")
		b.w.edit(line, fmt.Sprintf("%q", url))
		if b.w.databaseURL() == was {
			b.w.t.Fatal("the database is still the same")
		}
		b.w.must("migrate")
		return
	}
	for _, name := range b.w.databaseFiles() {
		if err := os.Remove(name); err != nil {
			b.w.t.Fatal(err)
		}
	}
	for name, data := range b.files {
		if err := os.WriteFile(name, data, 0o600); err != nil {
			b.w.t.Fatal(err)
		}
	}
}
