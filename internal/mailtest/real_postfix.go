//go:build linux

package mailtest

import (
	"errors"
	"fmt"
	"net/url"
	"os"
	"os/user"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"time"
)

// PostfixOptions says what a Postfix belongs to.
type PostfixOptions struct {
	// Dovecot knows the users and their passwords, and takes incoming mail.
	Dovecot *Dovecot
	// Clear lets the submission port be used without TLS too, so that a Proxy
	// can go by what is said.
	Clear bool
}

// Postfix is a private instance of Postfix with two ports on loopback.
//
// The submission port demands STARTTLS and AUTH (PLAIN or LOGIN, Dovecot's
// users), and the envelope sender must be the user. No submitted mail leaves
// the machine: it is handed to a sink in this process, whoever the recipient
// is, and shows in Delivered. Some local parts mean something:
//
//	reject...    refused at RCPT with 550 5.1.1
//	greylist...  refused at RCPT with 451 4.7.1
//	bounce...    accepted; the sink refuses it, and Postfix sends a real
//	             delivery status notification to the sender's mailbox
//
// The other port is the border server for incoming mail: no AUTH, no TLS
// needed, any sender. Postfix adds its Received field and delivers to
// Dovecot's mailboxes.
type Postfix struct {
	dir, master            string
	cert                   Certificate
	submissionPort, mxPort int
	dovecot                *Dovecot
	clear                  bool
	sink                   *sink
	mu                     sync.Mutex
	process                *process
}

// postfixMaxSize is the largest message, in bytes: an attachment of 20 MiB is
// 27.4 MiB in base64.
const postfixMaxSize = 30 << 20

// postfixKeeper runs a program and, told to end, ends its own process group.
const postfixKeeper = `
end() { trap '' TERM; kill -TERM 0; wait; exit 0; }
trap end TERM
"$@" &
wait
`

// StartPostfix starts an instance with its queue in dir. It must be called as
// root: Postfix refuses to run otherwise. The caller must Close it, before
// the Dovecot; if this process dies before, the instance ends too.
func StartPostfix(dir string, o PostfixOptions) (*Postfix, error) {
	if _, err := program("Postfix", "postfix"); err != nil {
		return nil, err
	}
	if os.Geteuid() != 0 {
		return nil, errors.New("start Postfix: it runs as root only; run the tests as root, for example: sudo make test")
	}
	if o.Dovecot == nil {
		return nil, errors.New("start Postfix: no Dovecot given")
	}
	p := &Postfix{dovecot: o.Dovecot, clear: o.Clear}
	var err error
	if p.dir, err = prepare(dir); err != nil {
		return nil, err
	}
	if p.cert, err = NewCertificate(); err != nil {
		return nil, err
	}
	if err := p.cert.Write(p.path("tls")); err != nil {
		return nil, err
	}
	for _, port := range []*int{&p.submissionPort, &p.mxPort} {
		if *port, err = freePort(); err != nil {
			return nil, err
		}
	}
	if p.sink, err = newSink(func(to string) bool { return strings.HasPrefix(to, "bounce") }); err != nil {
		return nil, err
	}
	if err := p.configure(); err != nil {
		return nil, errors.Join(err, p.Close())
	}
	if err := p.Start(); err != nil {
		return nil, errors.Join(err, p.Close())
	}
	return p, nil
}

func (p *Postfix) path(name string) string { return filepath.Join(p.dir, name) }

func (p *Postfix) configure() error {
	owner, err := credential("postfix")
	if err != nil {
		return err
	}
	drop, err := user.LookupGroup("postdrop")
	if err != nil {
		return fmt.Errorf("the group postdrop of Postfix's package is missing, run make deps: %w", err)
	}
	dropGID, err := strconv.Atoi(drop.Gid)
	if err != nil {
		return fmt.Errorf("group postdrop: %w", err)
	}
	// The folders, owners and modes of Postfix's own postfix-files. "postfix
	// check" would make them, too, in two seconds.
	uid := int(owner.Uid)
	folders := []struct {
		name     string
		uid, gid int
		mode     os.FileMode
	}{
		{"etc", 0, 0, 0o755},
		{"data", uid, int(owner.Gid), 0o700},
		{"queue", 0, 0, 0o755},
		{"queue/pid", 0, 0, 0o755},
		{"queue/public", uid, dropGID, 0o710},
		{"queue/maildrop", uid, dropGID, 0o730},
	}
	for _, d := range []string{"active", "bounce", "corrupt", "defer", "deferred", "flush", "hold", "incoming", "private", "saved", "trace"} {
		folders = append(folders, struct {
			name     string
			uid, gid int
			mode     os.FileMode
		}{"queue/" + d, uid, 0, 0o700})
	}
	for _, f := range folders {
		if err := os.MkdirAll(p.path(f.name), 0o755); err != nil {
			return fmt.Errorf("make Postfix's folders: %w", err)
		}
		if err := errors.Join(os.Chown(p.path(f.name), f.uid, f.gid), os.Chmod(p.path(f.name), f.mode)); err != nil {
			return fmt.Errorf("give away Postfix's folders: %w", err)
		}
	}
	// Debian keeps the programs in one place, other systems in another.
	daemons, err := program("Postfix's master", "/usr/lib/postfix/sbin/master", "/usr/libexec/postfix/master", "/usr/lib/postfix/master")
	if err != nil {
		return err
	}
	p.master = daemons
	security, tlsOnly := "encrypt", "yes"
	if p.clear {
		security, tlsOnly = "may", "no"
	}
	postfix, err := program("Postfix", "postfix")
	if err != nil {
		return err
	}
	files := map[string]string{
		"etc/main.cf": fmt.Sprintf(`compatibility_level = 3.6
command_directory = %[1]s
daemon_directory = %[2]s
queue_directory = %[3]s/queue
data_directory = %[3]s/data
maillog_file = %[3]s/postfix.log
maillog_file_prefixes = %[3]s
syslog_name = mailtest
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
disable_dns_lookups = yes
smtpd_peername_lookup = no
myhostname = mx.mailtest.example
mydomain = mailtest.example
myorigin = mailtest.example
mydestination =
mynetworks =
relay_domains =
local_recipient_maps =
alias_maps =
alias_database =
append_dot_mydomain = no
local_header_rewrite_clients =
recipient_delimiter = +
biff = no
notify_classes =
# Every recipient of every domain is in Dovecot: nothing can leave the machine.
default_transport = lmtp:unix:%[4]s
local_transport = lmtp:unix:%[4]s
relay_transport = lmtp:unix:%[4]s
virtual_transport = lmtp:unix:%[4]s
smtpd_reject_unlisted_recipient = no
smtpd_reject_unlisted_sender = no
smtpd_relay_restrictions = permit_mynetworks, permit_sasl_authenticated, reject
smtpd_tls_cert_file = %[3]s/tls/cert.pem
smtpd_tls_key_file = %[3]s/tls/key.pem
smtpd_tls_security_level = may
smtpd_tls_auth_only = %[7]s
smtpd_sasl_type = dovecot
smtpd_sasl_path = %[5]s
smtpd_sasl_security_options = noanonymous
smtpd_sender_login_maps = regexp:%[3]s/etc/senders
message_size_limit = %[6]d
mailbox_size_limit = 0
# The brakes of a public server would only slow the tests down.
in_flow_delay = 0
smtpd_error_sleep_time = 0
smtpd_soft_error_limit = 1000
smtpd_hard_error_limit = 1000
smtpd_client_connection_count_limit = 0
minimal_backoff_time = 2s
maximal_backoff_time = 5s
queue_run_delay = 2s
`, filepath.Dir(postfix), filepath.Dir(daemons), p.dir, p.dovecot.LMTPSocket(), p.dovecot.AuthSocket(), postfixMaxSize, tlsOnly),
		"etc/senders": "/^(.+)$/ $1\n",
		"etc/recipients": `/^reject[^@]*@/   550 5.1.1 User unknown
/^greylist[^@]*@/ 451 4.7.1 Greylisted, try again later
`,
		"etc/master.cf": fmt.Sprintf(`127.0.0.1:%[1]d inet n - n - - smtpd
  -o syslog_name=submission
  -o smtpd_tls_security_level=%[5]s
  -o smtpd_sasl_auth_enable=yes
  -o smtpd_sender_restrictions=reject_sender_login_mismatch
  -o smtpd_recipient_restrictions=check_recipient_access,regexp:%[3]s/etc/recipients,permit_sasl_authenticated,reject
  -o content_filter=sink:inet:%[4]s
127.0.0.1:%[2]d inet n - n - - smtpd
  -o syslog_name=mx
  -o mynetworks=127.0.0.0/8
sink unix - - n - 20 lmtp
  -o syslog_name=sink
  -o lmtp_line_length_limit=0
pickup unix n - n 60 1 pickup
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
flush unix n - n 1000? 0 flush
proxymap unix - - n - - proxymap
proxywrite unix - - n - 1 proxymap
showq unix n - n - - showq
error unix - - n - - error
retry unix - - n - - error
discard unix - - n - - discard
lmtp unix - - n - - lmtp
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
postlog unix-dgram n - n - 1 postlogd
`, p.submissionPort, p.mxPort, p.dir, p.sink.addr(), security),
	}
	// Postfix waits for two seconds while a file is so new that somebody may
	// be writing it.
	old := time.Now().Add(-time.Hour)
	for name, text := range files {
		if err := os.WriteFile(p.path(name), []byte(text), 0o644); err != nil {
			return fmt.Errorf("write Postfix's configuration: %w", err)
		}
		if err := os.Chtimes(p.path(name), old, old); err != nil {
			return fmt.Errorf("write Postfix's configuration: %w", err)
		}
	}
	return nil
}

// Start starts it again after Stop, on the same ports and queue. It does
// nothing when it runs.
func (p *Postfix) Start() error {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.process != nil && p.process.running() {
		return nil
	}
	if p.process != nil { // it died by itself
		if err := p.process.stop(syscall.SIGTERM, time.Second); err != nil {
			return err
		}
	}
	// master itself, not "postfix start", so that it belongs to us. It changes
	// its identity for a moment, by which the kernel forgets that it is to end
	// with this process: the shell remembers.
	m, err := start(p.path("postfix.out"), nil, syscall.SIGTERM, "/bin/sh", "-c", postfixKeeper, "sh", p.master, "-d", "-c", p.path("etc"))
	if err != nil {
		return err
	}
	p.process = m
	return m.ready(func() bool { return greets(p.submissionPort) && greets(p.mxPort) }, p.path("postfix.out"), p.path("postfix.log"))
}

// Stop ends it: connections are then refused. The queue stays for Start.
func (p *Postfix) Stop() error {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.process == nil {
		return nil
	}
	err := p.process.stop(syscall.SIGTERM, 10*time.Second)
	p.process = nil
	return err
}

// Close ends it for good, with the sink. The files stay in the folder it was
// given.
func (p *Postfix) Close() error {
	return errors.Join(p.Stop(), p.sink.close())
}

// URL is the submission port: smtp+starttls://127.0.0.1:port.
func (p *Postfix) URL() *url.URL {
	return &url.URL{Scheme: "smtp+starttls", Host: loopback(p.submissionPort)}
}

// MXAddr is host:port of the port for incoming mail.
func (p *Postfix) MXAddr() string { return loopback(p.mxPort) }

// CAFile is the PEM file of the authority to trust.
func (p *Postfix) CAFile() string { return p.path("tls/ca.pem") }

// Delivered are the submitted mails that arrived, each with the one envelope
// recipient it arrived for, in the order of arrival. A mail arrives a moment
// after its submission was answered: poll with Wait. The error tells of a
// delivery that broke off; Postfix repeats it.
func (p *Postfix) Delivered() ([]Message, error) { return p.sink.delivered() }

// Log is everything it has logged.
func (p *Postfix) Log() string {
	data, err := os.ReadFile(p.path("postfix.log"))
	if err != nil {
		return err.Error()
	}
	return string(data)
}
