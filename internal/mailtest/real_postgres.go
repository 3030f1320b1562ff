//go:build linux

package mailtest

import (
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"time"
)

// postgresUser is both the administrator and the password of an instance: it
// listens on loopback and holds invented data.
const postgresUser = "dtrbot"

// Postgres is a private instance of PostgreSQL on a port of loopback and a
// socket, without TLS, writing as durably as a real one (fsync).
type Postgres struct {
	dir, sockets, bin string
	as                *syscall.Credential
	port              int

	mu      sync.Mutex
	process *process
}

// StartPostgres starts an instance with its data in dir; as root it runs as
// the system's user "postgres", otherwise as the caller. The caller must Close
// it; if this process dies before, the instance ends too.
func StartPostgres(dir string) (*Postgres, error) {
	initdb, err := program("PostgreSQL", "/usr/lib/postgresql/*/bin/initdb", "initdb")
	if err != nil {
		return nil, err
	}
	p := &Postgres{bin: filepath.Dir(initdb)}
	if p.dir, err = prepare(dir); err != nil {
		return nil, err
	}
	if os.Geteuid() == 0 {
		if p.as, err = credential("postgres"); err != nil {
			return nil, err
		}
	}
	if p.port, err = freePort(); err != nil {
		return nil, err
	}
	if p.sockets, err = socketDir(p.dir, len(".s.PGSQL.65535.lock")); err != nil {
		return nil, err
	}
	if err := p.initialise(); err != nil {
		return nil, errors.Join(err, p.Close())
	}
	if err := p.Start(); err != nil {
		return nil, errors.Join(err, p.Close())
	}
	return p, nil
}

func (p *Postgres) path(name string) string { return filepath.Join(p.dir, name) }

func (p *Postgres) initialise() error {
	if err := os.MkdirAll(p.path("data"), 0o700); err != nil {
		return fmt.Errorf("make PostgreSQL's folder: %w", err)
	}
	if err := os.WriteFile(p.path("password"), []byte(postgresUser+"\n"), 0o644); err != nil {
		return fmt.Errorf("write PostgreSQL's password: %w", err)
	}
	if p.as != nil {
		for _, d := range []string{p.path("data"), p.sockets} {
			if err := os.Chown(d, int(p.as.Uid), int(p.as.Gid)); err != nil {
				return fmt.Errorf("give away PostgreSQL's folder: %w", err)
			}
		}
	}
	// --no-sync is about the empty cluster alone; the server itself syncs.
	if _, err := run(p.as, nil, "", filepath.Join(p.bin, "initdb"), "--no-sync", "-D", p.path("data"), "-E", "UTF8", "--locale=C.UTF-8",
		"-A", "scram-sha-256", "-U", postgresUser, "--pwfile="+p.path("password")); err != nil {
		return fmt.Errorf("make PostgreSQL's cluster: %w", err)
	}
	conf := fmt.Sprintf(`listen_addresses = '127.0.0.1'
port = %d
unix_socket_directories = '%s'
fsync = on
max_connections = 100
timezone = 'UTC'
log_timezone = 'UTC'
`, p.port, strings.ReplaceAll(p.sockets, "'", "''"))
	f, err := os.OpenFile(p.path("data/postgresql.conf"), os.O_APPEND|os.O_WRONLY, 0)
	if err != nil {
		return fmt.Errorf("write PostgreSQL's configuration: %w", err)
	}
	_, werr := f.WriteString(conf)
	if err := errors.Join(werr, f.Close()); err != nil {
		return fmt.Errorf("write PostgreSQL's configuration: %w", err)
	}
	return nil
}

// Start starts it again after Stop or Kill, on the same port and data. It does
// nothing when it runs.
func (p *Postgres) Start() error {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.process != nil && p.process.running() {
		return nil
	}
	if p.process != nil { // it died by itself
		if err := p.process.stop(syscall.SIGINT, time.Second); err != nil {
			return err
		}
	}
	child, err := start(p.path("postgres.log"), p.as, syscall.SIGINT, filepath.Join(p.bin, "postgres"), "-D", p.path("data"))
	if err != nil {
		return err
	}
	p.process = child
	return child.ready(func() bool {
		_, err := run(nil, nil, "", filepath.Join(p.bin, "pg_isready"), "-q", "-h", "127.0.0.1", "-p", strconv.Itoa(p.port))
		return err == nil
	}, p.path("postgres.log"))
}

// Stop ends it in order, breaking every connection.
func (p *Postgres) Stop() error { return p.end(syscall.SIGINT) }

// Kill ends it as a crash would: connections break, transactions that were not
// committed are lost, and the next Start recovers.
func (p *Postgres) Kill() error { return p.end(syscall.SIGQUIT) }

// Restart is Stop and Start.
func (p *Postgres) Restart() error {
	if err := p.Stop(); err != nil {
		return err
	}
	return p.Start()
}

func (p *Postgres) end(sig syscall.Signal) error {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.process == nil {
		return nil
	}
	err := p.process.stop(sig, 30*time.Second)
	p.process = nil
	return err
}

// Close ends it for good. The data stays in the folder it was given.
func (p *Postgres) Close() error {
	err := p.Stop()
	if p.sockets != "" && !strings.HasPrefix(p.sockets, p.dir) {
		err = errors.Join(err, os.RemoveAll(p.sockets))
	}
	return err
}

// URL names a database of the instance, as an administrator:
// postgres://user:password@127.0.0.1:port/database?sslmode=disable. The
// database "postgres" is always there; NewDatabase makes others.
func (p *Postgres) URL(database string) string {
	u := url.URL{
		Scheme:   "postgres",
		User:     url.UserPassword(postgresUser, postgresUser),
		Host:     loopback(p.port),
		Path:     "/" + database,
		RawQuery: "sslmode=disable",
	}
	return u.String()
}

// NewDatabase makes an empty database and returns its URL.
func (p *Postgres) NewDatabase(name string) (string, error) {
	if err := p.execute("CREATE DATABASE " + quoteIdentifier(name)); err != nil {
		return "", fmt.Errorf("make database %s: %w", name, err)
	}
	return p.URL(name), nil
}

// NewSchema makes an empty schema in the database "postgres" and returns a URL
// whose connections live in it (search_path): cheaper than a database for a
// test.
func (p *Postgres) NewSchema(name string) (string, error) {
	if err := p.execute("CREATE SCHEMA " + quoteIdentifier(name)); err != nil {
		return "", fmt.Errorf("make schema %s: %w", name, err)
	}
	return p.URL("postgres") + "&search_path=" + url.QueryEscape(quoteIdentifier(name)), nil
}

// Dir is the folder it was given.
func (p *Postgres) Dir() string { return p.dir }

// Log is everything it has logged.
func (p *Postgres) Log() string {
	data, err := os.ReadFile(p.path("postgres.log"))
	if err != nil {
		return err.Error()
	}
	return string(data)
}

// execute runs SQL through psql: drivers belong to the package that keeps the
// cases.
func (p *Postgres) execute(sql string) error {
	_, err := run(nil, []string{"PGPASSWORD=" + postgresUser}, sql, filepath.Join(p.bin, "psql"),
		"-X", "-q", "-v", "ON_ERROR_STOP=1", "-h", "127.0.0.1", "-p", strconv.Itoa(p.port), "-U", postgresUser, "-d", "postgres", "-f", "-")
	return err
}

func quoteIdentifier(name string) string { return `"` + strings.ReplaceAll(name, `"`, `""`) + `"` }
