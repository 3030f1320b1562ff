//go:build servers

package mailtest_test

import (
	"bufio"
	"fmt"
	"net"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"dtrbot/internal/mailtest"
)

// lingerVariable names the folder in which a copy of this test program starts
// every server and waits to be killed.
const lingerVariable = "MAILTEST_LINGER"

func TestMain(m *testing.M) {
	dir := os.Getenv(lingerVariable)
	if dir == "" {
		os.Exit(m.Run())
	}
	d, err := mailtest.StartDovecot(filepath.Join(dir, "dovecot"), users())
	if err != nil {
		panic(err)
	}
	p, err := mailtest.StartPostfix(filepath.Join(dir, "postfix"), mailtest.PostfixOptions{Dovecot: d})
	if err != nil {
		panic(err)
	}
	pg, err := mailtest.StartPostgres(filepath.Join(dir, "postgres"))
	if err != nil {
		panic(err)
	}
	u, err := url.Parse(pg.URL("postgres"))
	if err != nil {
		panic(err)
	}
	fmt.Println(d.URL().Host, p.URL().Host, p.MXAddr(), u.Host)
	select {}
}

// A test that is killed, by a deadline or by hand, must leave no server behind.
func TestServersEndWithTheProcess(t *testing.T) {
	t.Parallel()
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), lingerVariable+"="+t.TempDir())
	cmd.Stderr = os.Stderr
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	line, err := bufio.NewReader(out).ReadString('\n')
	if err != nil {
		t.Fatalf("the servers did not start: %v", err)
	}
	addresses := strings.Fields(line)
	for _, a := range addresses {
		c, err := net.Dial("tcp", a)
		if err != nil {
			t.Fatal(err)
		}
		c.Close()
	}
	if err := cmd.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	if err := cmd.Wait(); err == nil {
		t.Fatal("it was killed and says that all is well")
	}
	if len(addresses) != 4 {
		t.Fatalf("got %q, want four addresses", line)
	}
	for _, a := range addresses {
		eventually(t, a+" goes on", func() bool {
			c, err := net.Dial("tcp", a)
			if err == nil {
				c.Close()
			}
			return err != nil
		})
	}
}

func TestPostgres(t *testing.T) {
	t.Parallel()
	p := startPostgres(t, t.TempDir())
	schema, err := p.NewSchema("t_one")
	if err != nil {
		t.Fatal(err)
	}
	query := func(dsn, sql string) (string, error) {
		// psql takes no search_path in a URL; drivers of Go do.
		dsn, path, _ := strings.Cut(dsn, "&search_path=")
		cmd := exec.Command("psql", "-X", "-q", "-t", "-A", "-v", "ON_ERROR_STOP=1", "-d", dsn, "-c", sql)
		if path != "" {
			cmd.Env = append(os.Environ(), "PGOPTIONS=-c search_path=t_one")
		}
		out, err := cmd.CombinedOutput()
		return strings.TrimSpace(string(out)), err
	}
	if out, err := query(schema, "CREATE TABLE a (n int); INSERT INTO a VALUES (1)"); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	if out, err := query(p.URL("postgres"), "SELECT n FROM t_one.a"); err != nil || out != "1" {
		t.Errorf("got %q, %v; want 1", out, err)
	}
	if out, err := query(p.URL("postgres"), "SHOW fsync"); err != nil || out != "on" {
		t.Errorf("fsync: got %q, %v; want on", out, err)
	}
	if _, err := p.NewSchema("t_one"); err == nil {
		t.Error("a schema that exists was made again")
	}
	db, err := p.NewDatabase("other")
	if err != nil {
		t.Fatal(err)
	}
	if out, err := query(db, "SELECT current_database()"); err != nil || out != "other" {
		t.Errorf("got %q, %v; want other", out, err)
	}
	for _, tt := range []struct {
		name string
		end  func() error
	}{{"stop", p.Stop}, {"kill", p.Kill}} {
		if err := tt.end(); err != nil {
			t.Fatal(err)
		}
		if out, err := query(p.URL("postgres"), "SELECT 1"); err == nil {
			t.Errorf("%s: it answers still: %s", tt.name, out)
		}
		if err := p.Start(); err != nil {
			t.Fatal(err)
		}
		if out, err := query(p.URL("postgres"), "SELECT n FROM t_one.a"); err != nil || out != "1" {
			t.Errorf("after %s: got %q, %v; want 1", tt.name, out, err)
		}
	}
	if err := p.Restart(); err != nil {
		t.Fatal(err)
	}
}
