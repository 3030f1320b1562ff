//go:build linux

package mailtest

import (
	"bytes"
	"context"
	"crypto/tls"
	"encoding/base64"
	"errors"
	"fmt"
	"net/url"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"time"

	"github.com/emersion/go-imap/v2"
	"github.com/emersion/go-imap/v2/imapclient"
	"github.com/emersion/go-sasl"
)

// Dovecot is a private instance of Dovecot 2.3: IMAP with STARTTLS and IMAPS
// on loopback, LMTP and the SASL service for Postfix on sockets. Every user has
// INBOX, Junk (special use \Junk) and Sent (\Sent).
type Dovecot struct {
	dir, sockets, program, doveadm string
	users                          map[string]string
	cert                           Certificate
	imapPort, imapsPort            int
	issuer                         *Issuer // nil: no tokens
	crowded                        bool

	mu      sync.Mutex
	process *process
	clients map[string]*dovecotClient
}

// dovecotClient is the tests' own session of one user, kept because TLS and
// login cost more than filing a mail.
type dovecotClient struct {
	mu sync.Mutex
	c  *imapclient.Client
}

// StartDovecot starts an instance with its data in dir for users, a map of
// name (in lower case) to password; any text will do for a password. As root
// mail is kept by the system's user "mail", otherwise by the caller. The
// caller must Close it; if this process dies before, the instance ends too.
func StartDovecot(dir string, users map[string]string) (*Dovecot, error) {
	return startDovecot(dir, users, nil, false)
}

// StartCrowdedDovecot starts an instance for so many users at once that one
// system user could not wait for the mail of them all in IDLE: as root the mail
// is kept by one for every fifty of them.
func StartCrowdedDovecot(dir string, users map[string]string) (*Dovecot, error) {
	return startDovecot(dir, users, nil, true)
}

// StartTokenDovecot starts an instance that takes tokens of an issuer by
// XOAUTH2 and OAUTHBEARER, and no passwords: as Microsoft 365 does. It checks
// a token's signature, end and user by itself.
func StartTokenDovecot(dir string, users map[string]string, issuer *Issuer) (*Dovecot, error) {
	return startDovecot(dir, users, issuer, false)
}

func startDovecot(dir string, users map[string]string, issuer *Issuer, crowded bool) (*Dovecot, error) {
	program_, err := program("Dovecot", "dovecot")
	if err != nil {
		return nil, err
	}
	doveadm, err := program("Dovecot", "doveadm")
	if err != nil {
		return nil, err
	}
	for what, file := range map[string]string{"Dovecot's IMAP service": "/usr/lib*/dovecot/imap", "Dovecot's LMTP service": "/usr/lib*/dovecot/lmtp"} {
		if _, err := program(what, file, "/usr/libexec/dovecot/"+filepath.Base(file)); err != nil {
			return nil, err
		}
	}
	d := &Dovecot{issuer: issuer, crowded: crowded, program: program_, doveadm: doveadm, users: users, clients: map[string]*dovecotClient{}}
	for name := range users {
		if name != strings.ToLower(name) || strings.ContainsAny(name, ":/\r\n") {
			return nil, fmt.Errorf("start Dovecot: the user name %q has upper case, a colon, a slash or a line end", name)
		}
		d.clients[name] = &dovecotClient{}
	}
	if d.dir, err = prepare(dir); err != nil {
		return nil, err
	}
	if d.cert, err = NewCertificate("localhost", "127.0.0.1", "127.0.0.2"); err != nil {
		return nil, err
	}
	if err := d.cert.Write(filepath.Join(d.dir, "tls")); err != nil {
		return nil, err
	}
	for _, port := range []*int{&d.imapPort, &d.imapsPort} {
		if *port, err = freePort(); err != nil {
			return nil, err
		}
	}
	// The longest name Dovecot 2.3 makes below its base_dir is
	// "srv.indexer-worker/18446744073709551615" or shorter.
	if d.sockets, err = socketDir(d.dir, 40); err != nil {
		return nil, err
	}
	if err := d.configure(); err != nil {
		return nil, errors.Join(err, d.Close())
	}
	if err := d.Start(); err != nil {
		return nil, errors.Join(err, d.Close())
	}
	return d, nil
}

func (d *Dovecot) path(name string) string { return filepath.Join(d.dir, name) }

func (d *Dovecot) configure() error {
	owners, err := d.owners()
	if err != nil {
		return err
	}
	var passwords strings.Builder
	for name, password := range d.users {
		// Base64, because a colon would end the field.
		fmt.Fprintf(&passwords, "%s:{PLAIN.b64}%s:%s::::\n", name, base64.StdEncoding.EncodeToString([]byte(password)), owners[name])
	}
	if err := os.WriteFile(d.path("passwd"), []byte(passwords.String()), 0o640); err != nil {
		return fmt.Errorf("write Dovecot's users: %w", err)
	}
	identity := ""
	if os.Geteuid() == 0 {
		owner, err := credential("mail")
		if err != nil {
			return err
		}
		internal, err := credential("dovecot")
		if err != nil {
			return err
		}
		if err := os.Chown(d.path("mail"), int(owner.Uid), int(owner.Gid)); err != nil {
			return fmt.Errorf("give away Dovecot's mail folder: %w", err)
		}
		if err := os.Chown(d.path("passwd"), 0, int(internal.Gid)); err != nil {
			return fmt.Errorf("give away Dovecot's users: %w", err)
		}
		identity = fmt.Sprintf("first_valid_uid = 1\nmail_uid = %d\nmail_gid = %d\n", owner.Uid, owner.Gid)
	} else {
		me, err := user.Current()
		if err != nil {
			return fmt.Errorf("who am I: %w", err)
		}
		group, err := user.LookupGroupId(me.Gid)
		if err != nil {
			return fmt.Errorf("which is my group: %w", err)
		}
		// Without root there is no other user to become and no chroot.
		identity = fmt.Sprintf(`first_valid_uid = 1
default_internal_user = %[1]s
default_internal_group = %[2]s
default_login_user = %[1]s
mail_uid = %[3]s
mail_gid = %[4]s
service anvil {
  chroot =
}
service imap-login {
  chroot =
}
service lmtp {
  user = %[1]s
}
service imap {
  user = %[1]s
}
`, me.Username, group.Name, me.Uid, me.Gid)
	}
	mechanisms, passdb := "plain login", "driver = passwd-file\n  args = "+d.path("passwd")
	if d.issuer != nil {
		mechanisms, passdb = "xoauth2 oauthbearer", "driver = oauth2\n  mechanisms = xoauth2 oauthbearer\n  args = "+d.path("tokens.conf")
		if err := d.trust(); err != nil {
			return err
		}
	}
	conf := fmt.Sprintf(`instance_name = mailtest
base_dir = %[1]s
state_dir = %[2]s/state
log_path = %[2]s/dovecot.log
protocols = imap lmtp
listen = 127.0.0.1, 127.0.0.2
ssl = required
ssl_cert = <%[2]s/tls/cert.pem
ssl_key = <%[2]s/tls/key.pem
disable_plaintext_auth = yes
auth_mechanisms = %[5]s
auth_username_chars =
auth_username_format = %%Lu
auth_failure_delay = 0
mail_home = %[2]s/mail/%%Lu
mail_location = maildir:~/Maildir
mail_max_userip_connections = 100
recipient_delimiter = +
hostname = mail.mailtest.example
postmaster_address = postmaster@mailtest.example
lmtp_hdr_delivery_address = final
namespace inbox {
  inbox = yes
  separator = /
  mailbox Junk {
    auto = subscribe
    special_use = \Junk
  }
  mailbox Sent {
    auto = subscribe
    special_use = \Sent
  }
}
passdb {
  %[6]s
}
userdb {
  driver = passwd-file
  args = %[2]s/passwd
}
# Thousands of sessions at once.
default_client_limit = 8192
default_process_limit = 512
verbose_proctitle = yes
service imap-login {
  service_count = 0
  client_limit = 4096
  process_min_avail = 2
  process_limit = 4
  inet_listener imap {
    port = %[3]d
  }
  inet_listener imaps {
    port = %[4]d
    ssl = yes
  }
}
service imap {
  process_limit = 4096
}
service lmtp {
  unix_listener lmtp {
    mode = 0666
  }
}
service auth {
  unix_listener auth-postfix {
    mode = 0666
  }
}
# A wrong password in one test must not slow down the next.
service anvil {
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
service stats {
  unix_listener stats-writer {
    mode = 0666
  }
}
`, d.sockets, d.dir, d.imapPort, d.imapsPort, mechanisms, passdb) + identity
	if err := os.WriteFile(d.path("dovecot.conf"), []byte(conf), 0o644); err != nil {
		return fmt.Errorf("write Dovecot's configuration: %w", err)
	}
	return nil
}

// crowd is how many users one system user keeps the mail of. IDLE needs an
// inotify instance for each session, of which the kernel gives a system user
// 128 by default (fs.inotify.max_user_instances); Dovecot would look every 30
// seconds instead. firstOfCrowd is nobody's number.
const crowd, firstOfCrowd = 50, 200_000

// owners makes the users' folders, and gives the field uid:gid of each in a
// crowd, "" (as configured) elsewhere.
func (d *Dovecot) owners() (map[string]string, error) {
	mode := os.FileMode(0o700)
	spread := d.crowded && os.Geteuid() == 0
	if spread {
		mode = 0o711
	}
	if err := os.MkdirAll(d.path("mail"), mode); err != nil {
		return nil, fmt.Errorf("make Dovecot's mail folder: %w", err)
	}
	owners := map[string]string{}
	if !spread {
		for name := range d.users {
			owners[name] = ":"
		}
		return owners, nil
	}
	for name := range d.users {
		id := firstOfCrowd + len(owners)/crowd
		owners[name] = fmt.Sprintf("%d:%d", id, id)
		home := d.path("mail/" + name)
		if err := errors.Join(os.Mkdir(home, 0o700), os.Chown(home, id, id)); err != nil {
			return nil, fmt.Errorf("make Dovecot's mail folder of a user: %w", err)
		}
	}
	return owners, nil
}

// trust makes it check an issuer's tokens by itself (Dovecot's local
// validation): the key of a token without azp and kid is called default.
func (d *Dovecot) trust() error {
	folder := d.path("tokens/default/RS256")
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return fmt.Errorf("make Dovecot's token keys: %w", err)
	}
	if err := os.WriteFile(filepath.Join(folder, "default"), d.issuer.PublicKey(), 0o644); err != nil {
		return fmt.Errorf("write Dovecot's token keys: %w", err)
	}
	conf := fmt.Sprintf("introspection_mode = local\nlocal_validation_key_dict = fs:posix:prefix=%s/\nusername_attribute = email\n", d.path("tokens"))
	if err := os.WriteFile(d.path("tokens.conf"), []byte(conf), 0o644); err != nil {
		return fmt.Errorf("write Dovecot's token settings: %w", err)
	}
	return nil
}

// Start starts it again after Stop, on the same ports and data. It does
// nothing when it runs.
func (d *Dovecot) Start() error {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.process != nil && d.process.running() {
		return nil
	}
	if d.process != nil { // it died by itself
		if err := d.process.stop(syscall.SIGTERM, time.Second); err != nil {
			return err
		}
	}
	// What a killed instance leaves behind delays or forbids the next.
	for _, f := range []string{"master.pid", "anvil-auth-penalty"} {
		if err := os.RemoveAll(filepath.Join(d.sockets, f)); err != nil {
			return fmt.Errorf("clear Dovecot's sockets: %w", err)
		}
	}
	p, err := start(d.path("dovecot.out"), nil, syscall.SIGTERM, d.program, "-F", "-c", d.path("dovecot.conf"))
	if err != nil {
		return err
	}
	d.process = p
	return p.ready(func() bool { return greets(d.imapPort) }, d.path("dovecot.out"), d.path("dovecot.log"))
}

// Stop ends it with every session: connections are then refused. The data
// stays for Start.
func (d *Dovecot) Stop() error {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.process == nil {
		return nil
	}
	// Told by the master alone, its processes take a second.
	if err := d.process.signalAll(syscall.SIGTERM); err != nil {
		return err
	}
	err := d.process.stop(syscall.SIGTERM, 10*time.Second)
	d.process = nil
	return err
}

// Close ends it for good. The data stays in the folder it was given.
func (d *Dovecot) Close() error {
	for _, c := range d.clients {
		c.mu.Lock()
		if c.c != nil {
			_ = c.c.Close() // the server goes away anyhow
			c.c = nil
		}
		c.mu.Unlock()
	}
	err := d.Stop()
	if d.sockets != "" && !strings.HasPrefix(d.sockets, d.dir) {
		err = errors.Join(err, os.RemoveAll(d.sockets))
	}
	return err
}

// URL is imap+starttls://127.0.0.1:port. Dovecot takes passwords before STARTTLS
// from a client that has the server's own address; the same port of 127.0.0.2
// refuses them (LOGINDISABLED) as it would across a network.
func (d *Dovecot) URL() *url.URL {
	return &url.URL{Scheme: "imap+starttls", Host: loopback(d.imapPort)}
}

// TLSURL is imaps://127.0.0.1:port.
func (d *Dovecot) TLSURL() *url.URL { return &url.URL{Scheme: "imaps", Host: loopback(d.imapsPort)} }

// CAFile is the PEM file of the authority to trust.
func (d *Dovecot) CAFile() string { return d.path("tls/ca.pem") }

// LMTPSocket is where mail can be delivered (RFC 2033).
func (d *Dovecot) LMTPSocket() string { return filepath.Join(d.sockets, "lmtp") }

// AuthSocket is Dovecot's SASL service in the protocol Postfix speaks.
func (d *Dovecot) AuthSocket() string { return filepath.Join(d.sockets, "auth-postfix") }

// Log is everything it has logged.
func (d *Dovecot) Log() string {
	data, err := os.ReadFile(d.path("dovecot.log"))
	if err != nil {
		return err.Error()
	}
	return string(data)
}

// with gives f the tests' own session of a user, opening it when needed. A
// session that broke, as after Kick and Stop, is opened anew and f tried once
// more.
func (d *Dovecot) with(name string, f func(*imapclient.Client) error) error {
	session, ok := d.clients[name]
	if !ok {
		return fmt.Errorf("no user %q", name)
	}
	session.mu.Lock()
	defer session.mu.Unlock()
	for fresh := false; ; {
		if session.c == nil {
			c, err := imapclient.DialTLS(loopback(d.imapsPort), &imapclient.Options{
				TLSConfig: &tls.Config{RootCAs: d.cert.Pool(), ServerName: "localhost", MinVersion: tls.VersionTLS12},
			})
			if err != nil {
				return fmt.Errorf("connect to Dovecot: %w", err)
			}
			if err := d.logIn(c, name); err != nil {
				_ = c.Close()
				return fmt.Errorf("log in to Dovecot: %w", err)
			}
			session.c, fresh = c, true
		}
		err := f(session.c)
		var answer *imap.Error
		if err == nil || errors.As(err, &answer) && answer.Type != imap.StatusResponseTypeBye {
			return err
		}
		_ = session.c.Close()
		session.c = nil
		if fresh {
			return err
		}
	}
}

// logIn signs the tests' own session in.
func (d *Dovecot) logIn(c *imapclient.Client, name string) error {
	if d.issuer == nil {
		return c.Login(name, d.users[name]).Wait()
	}
	token, err := d.issuer.Token(name, time.Hour)
	if err != nil {
		return err
	}
	return c.Authenticate(sasl.NewOAuthBearerClient(&sasl.OAuthBearerOptions{Username: name, Token: token}))
}

// Append files a message through IMAP APPEND with the given INTERNALDATE (zero
// for now) and returns its UID.
func (d *Dovecot) Append(user, folder string, raw []byte, at time.Time) (uint32, error) {
	var uid uint32
	err := d.with(user, func(c *imapclient.Client) error {
		cmd := c.Append(folder, int64(len(raw)), &imap.AppendOptions{Time: at})
		_, werr := cmd.Write(raw)
		cerr := cmd.Close()
		data, err := cmd.Wait()
		if err := errors.Join(err, cerr, werr); err != nil {
			return err
		}
		uid = uint32(data.UID)
		return nil
	})
	if err != nil {
		return 0, fmt.Errorf("append to folder %s: %w", folder, err)
	}
	return uid, nil
}

// Messages are the raw messages of a folder by UID, without marking them as
// seen.
func (d *Dovecot) Messages(user, folder string) ([][]byte, error) {
	var out [][]byte
	err := d.with(user, func(c *imapclient.Client) error {
		out = nil
		selected, err := c.Select(folder, &imap.SelectOptions{ReadOnly: true}).Wait()
		if err != nil || selected.NumMessages == 0 {
			return err
		}
		section := &imap.FetchItemBodySection{Peek: true}
		messages, err := c.Fetch(imap.SeqSet{imap.SeqRange{Start: 1, Stop: 0}}, &imap.FetchOptions{
			BodySection: []*imap.FetchItemBodySection{section},
		}).Collect()
		if err != nil {
			return err
		}
		for _, m := range messages {
			out = append(out, bytes.Clone(m.FindBodySection(section)))
		}
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("read folder %s: %w", folder, err)
	}
	return out, nil
}

// Kick ends every session of a user, as an administrator would: clients see
// BYE or the end of the connection. It returns when Dovecot counts none. The
// server goes on.
func (d *Dovecot) Kick(user string) error {
	const noSession = 68 // doveadm's EX_NOUSER
	ctx, cancel := context.WithTimeout(context.Background(), startTimeout)
	defer cancel()
	var err error
	werr := Wait(ctx, func() bool { // sessions end by a signal each
		_, err = run(nil, nil, "", d.doveadm, "-c", d.path("dovecot.conf"), "kick", user)
		return err != nil
	})
	var status *exec.ExitError
	if errors.As(err, &status) && status.ExitCode() == noSession {
		return nil
	}
	return fmt.Errorf("end the sessions of a user: %w", errors.Join(werr, err))
}
