package config

import (
	"bytes"
	"crypto/x509"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"
	_ "time/tzdata" // a container or a small machine may have no zone files

	"dtrbot/protocol"
)

// Options is what Load needs from the world outside the file.
type Options struct {
	// Now tells the time, for the day on which contacts were confirmed. Required.
	Now func() time.Time
	// LoadPack loads a protocol by name or file; nil means protocol.Load.
	LoadPack func(nameOrPath string) (*protocol.Pack, error)
	// Getenv reads the environment; nil means os.Getenv.
	Getenv func(string) string
	// ReadFile reads the configuration, secrets and certificates; nil means os.ReadFile.
	ReadFile func(string) ([]byte, error)
	// Stat tells who may read a secret's file. Nil means os.Stat, or no such
	// check when ReadFile is given.
	Stat func(string) (fs.FileInfo, error)
	// CredentialsDir is where systemd puts credentials; empty means the
	// variable CREDENTIALS_DIRECTORY.
	CredentialsDir string
}

// maxFile bounds a configuration: a thousand mailboxes with every key of their own.
const maxFile = 2 << 20

// Find names the configuration to load: the explicit one when it is not
// empty, else ./dtrbot.toml, else /etc/dtrbot/dtrbot.toml. It is an error
// when it does not exist.
func Find(explicit string, exists func(string) bool) (string, error) {
	if explicit != "" {
		if !exists(explicit) {
			return "", fmt.Errorf("configuration %s does not exist: write one with dtrbot init", explicit)
		}
		return explicit, nil
	}
	for _, path := range []string{"dtrbot.toml", "/etc/dtrbot/dtrbot.toml"} {
		if exists(path) {
			return path, nil
		}
	}
	return "", errors.New("no configuration: neither ./dtrbot.toml nor /etc/dtrbot/dtrbot.toml exists: write one with dtrbot init, or name one with --config")
}

// Load reads a configuration. What is wrong with its content comes as
// Problems, all at once; any other error means that it could not be read at
// all. Warnings alone are no error and stand in Settings.Warnings.
func Load(path string, o Options) (*Settings, error) {
	if o.Now == nil {
		return nil, errors.New("load configuration: Options.Now is required")
	}
	if o.LoadPack == nil {
		o.LoadPack = protocol.Load
	}
	if o.ReadFile == nil {
		o.ReadFile = os.ReadFile
		if o.Stat == nil {
			o.Stat = os.Stat
		}
	}
	if o.Getenv == nil {
		o.Getenv = os.Getenv
	}
	if o.CredentialsDir == "" {
		o.CredentialsDir = o.Getenv("CREDENTIALS_DIRECTORY")
	}
	london, err := time.LoadLocation("Europe/London")
	if err != nil {
		return nil, fmt.Errorf("load configuration: %w", err)
	}
	data, err := o.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("read configuration: %w", err)
	}
	if len(data) > maxFile {
		return nil, fmt.Errorf("read configuration %s: it is larger than %d bytes", path, maxFile)
	}
	doc, found, problems := decode(path, data)
	if problems != nil {
		return nil, problems
	}
	l := &loader{
		o: o, file: path, places: found, packs: map[string]*protocol.Pack{},
		today: o.Now().In(london).Format(time.DateOnly),
	}
	s := l.settings(l.table("", "", place{}, doc))
	l.unknownKeys()
	problems = l.problems.sorted(path)
	if slices.ContainsFunc(problems, func(p Problem) bool { return !p.Warning }) {
		return nil, problems
	}
	s.Warnings = problems
	return s, nil
}

// loader is one run of Load.
type loader struct {
	o        Options
	file     string
	today    string // YYYY-MM-DD in London
	places   map[string]place
	tables   []*table
	packs    map[string]*protocol.Pack // by name or path; nil for one that does not load
	problems Problems
}

func (l *loader) problem(at place, f fault) { l.report(at, f, false) }

func (l *loader) warn(at place, f fault) { l.report(at, f, true) }

func (l *loader) report(at place, f fault, warning bool) {
	l.problems = append(l.problems, Problem{
		File: l.file, Line: at.line, Column: at.column, Key: at.key, Reason: f.reason, Hint: f.hint, Warning: warning,
	})
}

// resolve reads a path as starting from the folder of the file.
func (l *loader) resolve(path string) string {
	if path == "" || filepath.IsAbs(path) {
		return path
	}
	return filepath.Join(filepath.Dir(l.file), path)
}

// settings reads the whole file.
func (l *loader) settings(root *table) *Settings {
	s := &Settings{File: l.file}
	packName := texts(root, "protocol", `the name of a pack in quotes, like "essex"`, notEmpty)

	db := root.sub("database")
	s.Database = texts(db, "url", `a database in quotes, like "sqlite:dtrbot.db"`, parseDatabase).or("sqlite:dtrbot.db")
	if path, ok := strings.CutPrefix(s.Database, "sqlite:"); ok {
		s.Database = "sqlite:" + l.resolve(path)
	}
	password := db.secret("password")
	if password.ok() && strings.HasPrefix(s.Database, "sqlite:") {
		l.problem(password.at, fault{"is a password for a database that has none", "remove it; it is for postgres://"})
	}
	s.DatabasePassword = password.v

	security := root.sub("security")
	s.Keys = l.resolve(texts(security, "keys", `a folder in quotes, like "keys"`, notEmpty).or("keys"))
	s.Store = texts(security, "store", `"minimal" or "full"`, oneOf("minimal", "full")).or("minimal")
	templates := texts(root.sub("templates"), "folder", `a folder in quotes, like "templates"`, anyText)
	s.Templates = l.resolve(templates.v)
	l.checkFolder(templates, s.Templates)
	holidays := texts(root.sub("workday"), "holidays", `a file in quotes, like "holidays.json"`, anyText)
	s.Holidays = l.resolve(holidays.v)
	l.checkFile(holidays, s.Holidays)
	s.Reading = l.reading(root.sub("reading"))
	s.Watch.Listen = texts(root.sub("watch"), "listen", `an address of this machine and a port in quotes, like "127.0.0.1:9464"`, parseListen).v

	far := l.readMail(root.sub("mail"))
	boxes := root.subs("mailbox")
	raw, given := root.items["mailbox"]
	if list, isList := raw.([]any); !given || isList && len(list) == 0 {
		l.problem(place{key: "mailbox"}, fault{"is missing", "add a [[mailbox]] with the authority whose mail is to be read"})
	}
	seen := seen{names: map[string]place{}, logins: map[string]place{}}
	for _, t := range boxes {
		s.Mailboxes = append(s.Mailboxes, l.mailbox(t, packName, far, seen))
	}
	l.alarm(root, s)
	return s
}

// reading reads [reading]: what helps the parser beside what it has built in.
func (l *loader) reading(t *table) Reading {
	labels := texts(t, "labels", `a file in quotes, like "labels.toml"`, anyText)
	cache := texts(t, "cache", `a folder in quotes, like "/var/cache/dtrbot"`, anyText)
	program := func(key string) string {
		return texts(t, key, `"auto", "off" or the path of the program in quotes`, parseProgram).or("auto")
	}
	r := Reading{
		Labels: l.resolve(labels.v),
		Cache:  l.resolve(cache.v),
		Office: program("office"),
		OCR:    program("ocr"),
	}
	l.checkFile(labels, r.Labels)
	return r
}

// parseProgram reads "auto", "off" or an absolute path: a name alone could
// mean another program for the daemon than for whoever tried it.
func parseProgram(s string) (string, *fault) {
	if s == "auto" || s == "off" || filepath.IsAbs(s) {
		return s, nil
	}
	return "", &fault{"is no program's path", `write "auto", "off", or a path like "/usr/bin/soffice"`}
}

// checkFile makes sure that a file that is named can be read.
func (l *loader) checkFile(v value[string], path string) []byte {
	if !v.ok() || v.v == "" {
		return nil
	}
	data, f := l.secretFile(path)
	if f != nil {
		l.problem(v.at, *f)
	}
	return data
}

func (l *loader) checkFolder(v value[string], path string) {
	if !v.ok() || v.v == "" || l.o.Stat == nil {
		return
	}
	if info, err := l.o.Stat(path); err != nil || !info.IsDir() {
		l.problem(v.at, fault{"names a folder that does not exist", "a relative path starts from the folder of this configuration"})
	}
}

// caFile reads the name of a file of trust anchors and looks into it.
func (l *loader) caFile(t *table) value[string] {
	v := texts(t, "ca_file", `a file in quotes, like "council-ca.pem"`, anyText)
	path := l.resolve(v.v)
	if data := l.checkFile(v, path); data != nil && !x509.NewCertPool().AppendCertsFromPEM(bytes.TrimSpace(data)) {
		l.problem(v.at, fault{"names a file without a certificate", "name a file in PEM form, with BEGIN CERTIFICATE"})
	}
	v.v = path
	return v
}

// pack loads a pack once, and reports once where it cannot be.
func (l *loader) pack(v value[string]) (name string, p *protocol.Pack) {
	if !v.ok() {
		return "", nil
	}
	name = v.v
	// As protocol.Load tells a file from a name.
	if filepath.Base(name) != name || filepath.Ext(name) == ".toml" {
		name = l.resolve(name)
	}
	p, done := l.packs[name]
	if done {
		return name, p
	}
	p, err := l.o.LoadPack(name)
	if err != nil {
		l.packProblems(v.at, err)
		p = nil
	}
	l.packs[name] = p
	return name, p
}

// packProblems reports what is wrong with a pack, in the pack's own file
// where it can be said.
func (l *loader) packProblems(at place, err error) {
	var inside protocol.Problems
	if !errors.As(err, &inside) {
		l.problem(at, fault{"cannot be used: " + oneLine(err.Error()), ""})
		return
	}
	l.problem(at, fault{"names a protocol that has problems of its own", "see below"})
	for _, p := range inside {
		l.problems = append(l.problems, Problem{File: p.File, Line: p.Line, Column: p.Column, Key: p.Key, Reason: oneLine(p.Reason)})
	}
}

// alarm reads [alarm], which is there as a whole or not at all.
func (l *loader) alarm(root *table, s *Settings) {
	t := root.sub("alarm")
	to := lists(t, "to", `addresses in quotes, like "it.oncall@council.example"`, parseAddress)
	smtp, at := l.alarmSMTP(t)
	if t.items == nil {
		if slices.ContainsFunc(s.Mailboxes, func(m Mailbox) bool { return m.Mode == ModeLive }) {
			l.warn(place{key: "alarm"}, fault{"is missing while a mailbox is live", "name in [alarm] who is told, and by which other relay, when the mailbox or its relay breaks"})
		}
		return
	}
	if to.missing() || to.ok() && len(to.v) == 0 {
		l.problem(t.place("to"), fault{"names nobody", `add to = ["it.oncall@council.example"]`})
	}
	if smtp.url.missing() {
		l.problem(at, fault{"is missing", `add smtp = "smtp+starttls://other-relay.council.example:587"`})
	}
	auth := "none"
	if smtp.username.set || smtp.password.set {
		auth = "password"
	}
	s.Alarm = Alarm{To: to.v, SMTP: SMTP{
		URL: smtp.url.v, Auth: smtp.auth.or(auth), Username: smtp.username.v, Password: smtp.password.v, CAFile: smtp.caFile.v,
		SendRate: smtp.sendRate.or(defaultRate), SaveSent: smtp.saveSent.or("off"),
	}}
	if s.Alarm.SMTP.Auth == "password" {
		if smtp.username.missing() {
			l.problem(t.place("smtp", "username"), fault{"is missing", "add username, or remove the password"})
		}
		if smtp.password.missing() {
			l.problem(t.place("smtp", "password_file"), fault{"is missing", "add password_file, or remove username"})
		}
	}
	for i, m := range s.Mailboxes {
		if smtp.url.ok() && m.SMTP.URL != nil && m.SMTP.URL.Host == smtp.url.v.Host {
			l.warn(smtp.url.at, fault{fmt.Sprintf("is the relay of mailbox[%d] as well: when it breaks, so does the alarm", i+1), "name another relay"})
			break
		}
	}
}

// alarmSMTP reads the relay of the alarm, which is a URL, or a table like
// [mail.smtp] where it wants more. It signs in with a password or not at all:
// the other way out must not hang on the same tokens.
func (l *loader) alarmSMTP(t *table) (smtpKeys, place) {
	raw, at, given := t.get("smtp")
	if _, isTable := raw.(map[string]any); given && !isTable {
		return smtpKeys{url: text(l, at, raw, smtpService().what(), smtpService().parse)}, at
	}
	return l.readSMTP(t.sub("smtp"), smtpService(), "password", "none"), at
}

func sortedStrings(words []string) []string {
	words = slices.Clone(words)
	slices.Sort(words)
	return slices.Compact(words)
}
