package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"mime/quotedprintable"
	"net/mail"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/ncruces/go-sqlite3/driver"
	"github.com/rogpeppe/go-internal/testscript"
	"golang.org/x/sys/unix"

	"dtrbot/internal/mailtest"
	"dtrbot/internal/mailtest/sample"
)

// The scripts are the specification of the command line: one story a file.
// Each has an IMAP server and a relay of its own; their addresses are in
// $IMAP_URL and $SMTP_URL. The zone of the machine is not London's, because
// dtrbot must not mind. Besides the commands of testscript they have those of
// scriptCommands.
func TestScript(t *testing.T) {
	t.Parallel()
	testscript.Run(t, testscript.Params{
		Dir:                filepath.Join("testdata", "script"),
		Setup:              startCouncil,
		Cmds:               scriptCommands(),
		RequireUniqueNames: true,
	})
}

// scriptCommands are the words that the scripts have of their own.
func scriptCommands() map[string]func(*testscript.TestScript, bool, []string) {
	return map[string]func(*testscript.TestScript, bool, []string){
		// status N COMMAND ARG...: the command ends with exactly that status.
		"status": scriptStatus,
		// council MODE: writes dtrbot.toml and password of one mailbox, Basildon's.
		"council": scriptCouncil,
		// edit FILE OLD NEW: replaces a text that must be there; \n is a new line.
		"edit": scriptEdit,
		// deliver USER FOLDER FILE [TIME]: a mail arrives.
		"deliver": scriptDeliver,
		// sample FILE TIME [OPTION...]: writes an invented referral.
		"sample": scriptSample,
		// deliver-sample USER FOLDER TIME [OPTION...]: sample and deliver.
		"deliver-sample": scriptDeliverSample,
		// deliver-now USER FOLDER [OPTION...]: the same, at this moment.
		"deliver-now": scriptDeliverNow,
		// sentmail N: the relay took N mails since it was last asked. They are
		// in sent1.eml and so on, decoded, the envelope's recipient on the first line.
		"sentmail": scriptSentMail,
		// relay stop: nobody answers at $SMTP_URL any more.
		"relay": scriptRelay,
		// ref: puts the first reference of the last output into $REF, and into
		// $REF_SAID as somebody writes it who was told it by telephone; $REF_TAIL
		// is its last eight characters.
		"ref": scriptRef,
		// item: puts the item on the last line of the last output that begins with
		// one into $ITEM.
		"item": scriptItem,
		// mode OCTAL FILE...: the files have these permissions.
		"mode": scriptMode,
		// newer-database FILE: makes it one that a later dtrbot has migrated.
		"newer-database": scriptNewerDatabase,
		// month FOLDER N HEADER: puts N mails of the last days, each with its number for a %d.
		"month": scriptMonth,
		// hold FILE: locks a file until the script ends, as a running daemon does.
		"hold": scriptHold,
		// shape FILE: writes the keys of its JSON, one path a line, to "shape".
		"shape": scriptShape,
		// json-lines FILE: every line is a JSON object with time, level and msg.
		"json-lines": scriptJSONLines,
		// nobody FILE N...: nothing of the invented people of those numbers is in it.
		"nobody": scriptNobody,
	}
}

// scriptWorld is the mail outside one script.
type scriptWorld struct {
	imap  *mailtest.IMAP
	relay *mailtest.SMTP
	seen  int
}

type scriptWorldKey struct{}

func scriptWorldOf(ts *testscript.TestScript) *scriptWorld {
	return ts.Value(scriptWorldKey{}).(*scriptWorld)
}

const (
	scriptUser     = "housing@basildon.example"
	scriptPassword = "a passphrase of the council"
)

func startCouncil(env *testscript.Env) error {
	users := map[string]string{scriptUser: scriptPassword}
	w := &scriptWorld{}
	var err error
	if w.imap, err = mailtest.NewIMAP(users); err != nil {
		return err
	}
	env.Defer(func() { _ = w.imap.Close() })
	if w.relay, err = mailtest.NewSMTP(mailtest.SMTPOptions{Users: users}); err != nil {
		return err
	}
	env.Defer(func() { _ = w.relay.Close() })
	env.Values[scriptWorldKey{}] = w
	env.Setenv("IMAP_URL", w.imap.URL().String())
	env.Setenv("SMTP_URL", w.relay.URL().String())
	env.Setenv("BOX", scriptUser)
	env.Setenv(readerIs, os.Getenv(readerIs))
	env.Setenv("TZ", "America/New_York")
	env.Setenv("LC_ALL", "C.UTF-8")
	return nil
}

const scriptConfig = `protocol = "essex"

[database]
url = "sqlite:dtrbot.db"

[security]
keys = "keys"

[mail]
mode = "MODE"
referrer_domains = ["justice.example"]
idle = false
imap = { url = "IMAP" }
smtp = { url = "SMTP", save_sent = "off" }

[[mailbox]]
authority = "basildon"
address = "housing@basildon.example"
password_file = "password"
staff_domains = ["basildon.example"]
office_phone = "01632 960100"
out_of_hours_phone = "01632 960199"
contacts_confirmed = "2025-08-18"
answers_visible = true
[mailbox.contacts]
lead = { name = "Imogen Vale", address = "imogen.vale@basildon.example" }
dispute = { name = "Rafe Tolliver", address = "rafe.tolliver@basildon.example" }
`

func scriptCouncil(ts *testscript.TestScript, neg bool, args []string) {
	scriptUsage(ts, neg, len(args) == 1, "council MODE")
	text := strings.NewReplacer("MODE", args[0], "IMAP", ts.Getenv("IMAP_URL"), "SMTP", ts.Getenv("SMTP_URL")).Replace(scriptConfig)
	ts.Check(os.WriteFile(ts.MkAbs("dtrbot.toml"), []byte(text), 0o600))
	ts.Check(os.WriteFile(ts.MkAbs("password"), []byte(scriptPassword+"\n"), 0o600))
}

// scriptUsage ends a script that uses a command wrongly.
func scriptUsage(ts *testscript.TestScript, neg, well bool, usage string) {
	if neg || !well {
		ts.Fatalf("usage: %s", usage)
	}
}

func scriptStatus(ts *testscript.TestScript, neg bool, args []string) {
	scriptUsage(ts, neg, len(args) >= 2, "status N COMMAND ARG...")
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	got := 0
	err = ts.Exec(args[1], args[2:]...)
	if ended, ok := errors.AsType[*exec.ExitError](err); ok {
		got = ended.ExitCode()
	} else {
		ts.Check(err)
	}
	if got != want {
		ts.Fatalf("exit status %d, not %d", got, want)
	}
}

func scriptEdit(ts *testscript.TestScript, neg bool, args []string) {
	scriptUsage(ts, neg, len(args) == 3, "edit FILE OLD NEW")
	text := ts.ReadFile(args[0])
	if !strings.Contains(text, args[1]) {
		ts.Fatalf("%s does not hold %q", args[0], args[1])
	}
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), []byte(strings.ReplaceAll(text, args[1], strings.ReplaceAll(args[2], `\n`, "\n"))), 0o600))
}

func scriptTime(ts *testscript.TestScript, s string) time.Time {
	at, err := time.Parse(time.RFC3339, s)
	ts.Check(err)
	return at
}

func scriptDeliver(ts *testscript.TestScript, neg bool, args []string) {
	scriptUsage(ts, neg, len(args) == 3 || len(args) == 4, "deliver USER FOLDER FILE [TIME]")
	at := time.Now()
	if len(args) == 4 {
		at = scriptTime(ts, args[3])
	}
	raw := strings.ReplaceAll(strings.ReplaceAll(ts.ReadFile(args[2]), "\r\n", "\n"), "\n", "\r\n")
	_, err := scriptWorldOf(ts).imap.Append(args[0], args[1], []byte(raw), at)
	ts.Check(err)
}

// scriptReferral is the referral that the options describe: a number, docx,
// html, incomplete, refused, retention, mappa=N, people=N+N.
func scriptReferral(ts *testscript.TestScript, at time.Time, options []string) []byte {
	o := sample.Options{To: scriptUser, Date: at}
	for _, word := range options {
		key, value, _ := strings.Cut(word, "=")
		number := func(s string) int {
			n, err := strconv.Atoi(s)
			ts.Check(err)
			return n
		}
		switch key {
		case sample.Docx, sample.HTML:
			o.Format = key
		case "incomplete":
			o.Incomplete = true
		case "refused":
			o.ConsentRefused = true
		case "retention":
			o.Retention = true
		case "mappa":
			o.MAPPALevel = number(value)
		case "people":
			for n := range strings.SplitSeq(value, "+") {
				o.People = append(o.People, number(n))
			}
		default:
			o.N = number(key)
		}
	}
	return sample.Referral(o)
}

func scriptSample(ts *testscript.TestScript, neg bool, args []string) {
	scriptUsage(ts, neg, len(args) >= 2, "sample FILE TIME [OPTION...]")
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), scriptReferral(ts, scriptTime(ts, args[1]), args[2:]), 0o600))
}

func scriptDeliverSample(ts *testscript.TestScript, neg bool, args []string) {
	scriptUsage(ts, neg, len(args) >= 3, "deliver-sample USER FOLDER TIME [OPTION...]")
	at := scriptTime(ts, args[2])
	_, err := scriptWorldOf(ts).imap.Append(args[0], args[1], scriptReferral(ts, at, args[3:]), at)
	ts.Check(err)
}

func scriptDeliverNow(ts *testscript.TestScript, neg bool, args []string) {
	scriptUsage(ts, neg, len(args) >= 2, "deliver-now USER FOLDER [OPTION...]")
	at := time.Now()
	_, err := scriptWorldOf(ts).imap.Append(args[0], args[1], scriptReferral(ts, at, args[2:]), at)
	ts.Check(err)
}

func scriptMonth(ts *testscript.TestScript, neg bool, args []string) {
	scriptUsage(ts, neg, len(args) == 3, "month FOLDER N HEADER")
	n, err := strconv.Atoi(args[1])
	ts.Check(err)
	for i := range n {
		raw := strings.ReplaceAll(strings.ReplaceAll(args[2], `\n`, "\r\n"), "%d", strconv.Itoa(i)) + "\r\n\r\nSomething private.\r\n"
		_, err := scriptWorldOf(ts).imap.Append(scriptUser, args[0], []byte(raw), time.Now().Add(-48*time.Hour))
		ts.Check(err)
	}
}

func scriptSentMail(ts *testscript.TestScript, neg bool, args []string) {
	scriptUsage(ts, neg, len(args) == 1, "sentmail N")
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	w := scriptWorldOf(ts)
	var fresh []mailtest.Message
	// A daemon in the background may need a moment; a mail too many is never
	// waited for, since everything else has ended when a script asks.
	for deadline := time.Now().Add(30 * time.Second); ; time.Sleep(10 * time.Millisecond) {
		if fresh = w.relay.Messages()[w.seen:]; len(fresh) >= want || time.Now().After(deadline) {
			break
		}
	}
	for i, m := range fresh {
		read, err := mail.ReadMessage(bytes.NewReader(m.Data))
		ts.Check(err)
		body := read.Body
		if read.Header.Get("Content-Transfer-Encoding") == "quoted-printable" {
			body = quotedprintable.NewReader(body)
		}
		text, err := io.ReadAll(body)
		ts.Check(err)
		var b strings.Builder
		fmt.Fprintf(&b, "Envelope: %s -> %s\n", m.From, strings.Join(m.To, " "))
		for _, key := range slices.Sorted(maps.Keys(read.Header)) {
			fmt.Fprintf(&b, "%s: %s\n", key, read.Header.Get(key))
		}
		fmt.Fprintf(&b, "\n%s", strings.ReplaceAll(string(text), "\r\n", "\n"))
		ts.Check(os.WriteFile(ts.MkAbs(fmt.Sprintf("sent%d.eml", w.seen+i+1)), []byte(b.String()), 0o600))
		ts.Logf("sent%d.eml: to %s: %s", w.seen+i+1, strings.Join(m.To, " "), read.Header.Get("Subject"))
	}
	w.seen += len(fresh)
	if len(fresh) != want {
		ts.Fatalf("%d mails were sent, not %d", len(fresh), want)
	}
}

func scriptRelay(ts *testscript.TestScript, neg bool, args []string) {
	scriptUsage(ts, neg, len(args) == 1 && args[0] == "stop", "relay stop")
	ts.Check(scriptWorldOf(ts).relay.Close())
}

func scriptRef(ts *testscript.TestScript, neg bool, args []string) {
	scriptUsage(ts, neg, len(args) == 0, "ref")
	ref := regexp.MustCompile(`DTR-[A-Z]{3}-[0-9A-Z]{4}-[0-9A-Z]{4}`).FindString(ts.ReadFile("stdout"))
	if ref == "" {
		ts.Fatalf("there is no reference in the last output")
	}
	ts.Setenv("REF", ref)
	ts.Setenv("REF_TAIL", ref[len("DTR-BAS-"):])
	code, tail := ref[:len("DTR-BAS")], ref[len("DTR-BAS"):]
	said := strings.NewReplacer("-", " ", "0", "O", "1", "l").Replace(tail)
	ts.Setenv("REF_SAID", strings.ToLower(strings.ReplaceAll(code, "-", " ")+said))
}

func scriptItem(ts *testscript.TestScript, neg bool, args []string) {
	scriptUsage(ts, neg, len(args) == 0, "item")
	all := regexp.MustCompile(`(?m)^[0-9A-Z]{3}-[0-9A-Z]{4}`).FindAllString(ts.ReadFile("stdout"), -1)
	if len(all) == 0 {
		ts.Fatalf("there is no item in the last output")
	}
	ts.Setenv("ITEM", all[len(all)-1])
}

func scriptMode(ts *testscript.TestScript, neg bool, args []string) {
	scriptUsage(ts, neg, len(args) >= 2, "mode OCTAL FILE...")
	for _, name := range args[1:] {
		info, err := os.Stat(ts.MkAbs(name))
		ts.Check(err)
		if got := fmt.Sprintf("%04o", info.Mode().Perm()); got != args[0] {
			ts.Fatalf("%s has mode %s, not %s", name, got, args[0])
		}
	}
}

func scriptHold(ts *testscript.TestScript, neg bool, args []string) {
	scriptUsage(ts, neg, len(args) == 1, "hold FILE")
	f, err := os.OpenFile(ts.MkAbs(args[0]), os.O_RDWR|os.O_CREATE, 0o600)
	ts.Check(err)
	ts.Defer(func() { _ = f.Close() })
	ts.Check(unix.Flock(int(f.Fd()), unix.LOCK_EX|unix.LOCK_NB))
}

func scriptNewerDatabase(ts *testscript.TestScript, neg bool, args []string) {
	scriptUsage(ts, neg, len(args) == 1, "newer-database FILE")
	db, err := driver.Open("file:" + ts.MkAbs(args[0]))
	ts.Check(err)
	_, err = db.Exec(`INSERT INTO goose_db_version (version_id, is_applied) VALUES (9999, TRUE)`)
	ts.Check(errors.Join(err, db.Close()))
}

func scriptShape(ts *testscript.TestScript, neg bool, args []string) {
	scriptUsage(ts, neg, len(args) == 1, "shape FILE")
	paths := map[string]bool{}
	var walk func(prefix string, v any)
	walk = func(prefix string, v any) {
		switch v := v.(type) {
		case map[string]any:
			for k, inner := range v {
				walk(prefix+"."+k, inner)
			}
		case []any:
			paths[prefix+"[]"] = true
			for _, inner := range v {
				walk(prefix+"[]", inner)
			}
		default:
			paths[prefix] = true
		}
	}
	for d := json.NewDecoder(strings.NewReader(ts.ReadFile(args[0]))); ; {
		var v any
		err := d.Decode(&v)
		if errors.Is(err, io.EOF) {
			break
		}
		ts.Check(err)
		walk("", v)
	}
	lines := strings.Join(slices.Sorted(maps.Keys(paths)), "\n") + "\n"
	ts.Check(os.WriteFile(ts.MkAbs("shape"), []byte(lines), 0o600))
}

func scriptJSONLines(ts *testscript.TestScript, neg bool, args []string) {
	scriptUsage(ts, neg, len(args) == 1, "json-lines FILE")
	lines := strings.Split(strings.TrimSuffix(ts.ReadFile(args[0]), "\n"), "\n")
	for _, line := range lines {
		var entry map[string]any
		if err := json.Unmarshal([]byte(line), &entry); err != nil {
			ts.Fatalf("%q is not JSON: %v", line, err)
		}
		for _, key := range []string{"time", "level", "msg"} {
			if _, ok := entry[key].(string); !ok {
				ts.Fatalf("%q has no %s", line, key)
			}
		}
	}
}

func scriptNobody(ts *testscript.TestScript, neg bool, args []string) {
	scriptUsage(ts, neg, len(args) >= 2, "nobody FILE N...")
	text := strings.ToLower(ts.ReadFile(args[0]))
	for _, arg := range args[1:] {
		n, err := strconv.Atoi(arg)
		ts.Check(err)
		for _, secret := range sample.PersonAt(n).Secrets() {
			if strings.Contains(text, strings.ToLower(secret)) {
				ts.Fatalf("%s holds %q", args[0], secret)
			}
		}
	}
}
