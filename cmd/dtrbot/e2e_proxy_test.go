package main

import (
	"bytes"
	"crypto/tls"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"dtrbot/internal/mailtest"
	"dtrbot/internal/mailtest/sample"
)

// tunnel is an HTTPS proxy that leads every host to one server, and notes what
// it was asked for.
type tunnel struct {
	to string

	mu    sync.Mutex
	asked []string
}

func (p *tunnel) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	p.mu.Lock()
	p.asked = append(p.asked, r.Method+" "+r.Host)
	p.mu.Unlock()
	if r.Method != http.MethodConnect {
		http.Error(w, "tunnels only", http.StatusMethodNotAllowed)
		return
	}
	server, err := net.Dial("tcp", p.to)
	if err != nil {
		http.Error(w, "away", http.StatusBadGateway)
		return
	}
	client, _, err := w.(http.Hijacker).Hijack()
	if err == nil {
		_, err = io.WriteString(client, "HTTP/1.1 200 Connection established\r\n\r\n")
	}
	if err != nil {
		server.Close()
		return
	}
	var both sync.WaitGroup
	for _, way := range [][2]net.Conn{{client, server}, {server, client}} {
		both.Go(func() {
			// Either side's end is the end of both.
			_, _ = io.Copy(way[0], way[1])
			way[0].Close()
			way[1].Close()
		})
	}
	both.Wait()
}

// TestProxy: where there is no other way out than an HTTPS proxy, tokens and
// Microsoft Graph go through it, TLS to the end.
func TestProxy(t *testing.T) {
	t.Parallel()
	s := newExchangeWith(t, mailtest.ExchangeOptions{})
	certificate, err := mailtest.NewCertificate("login.example", "graph.example")
	if err != nil {
		t.Fatal(err)
	}
	settings, err := certificate.ServerTLS()
	if err != nil {
		t.Fatal(err)
	}
	issuer, err := url.Parse(s.Issuer.TokenURL())
	if err != nil {
		t.Fatal(err)
	}
	tokens := httputil.NewSingleHostReverseProxy(&url.URL{Scheme: issuer.Scheme, Host: issuer.Host})
	far := httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Host == "login.example" {
			tokens.ServeHTTP(w, r)
			return
		}
		s.Graph.ServeHTTP(w, r)
	}))
	far.TLS = &tls.Config{Certificates: settings.Certificates, MinVersion: tls.VersionTLS12}
	far.StartTLS()
	defer far.Close()
	way := &tunnel{to: far.Listener.Addr().String()}
	proxy := httptest.NewServer(way)
	defer proxy.Close()

	w := newWorld(t, s, plan{})
	now := time.Now()
	w.now = now
	w.write("ca.pem", string(certificate.CA))
	w.edit(`contacts_confirmed = "2026-08-20"`, `contacts_confirmed = "`+now.AddDate(0, 0, -3).Format(time.DateOnly)+`"`)
	w.edit(s.Issuer.TokenURL()+`"`, `https://login.example/token"`+"\nca_file = \"ca.pem\"")
	w.edit(s.Graph.URL().String()+`"`, `graph://graph.example"`+"\nca_file = \"ca.pem\"")
	run := func(args ...string) (string, int) {
		cmd := w.child([]string{"HTTPS_PROXY=" + proxy.URL, "NO_PROXY="}, args...)
		var out bytes.Buffer
		cmd.Stdout, cmd.Stderr = &out, &out
		err := cmd.Run()
		w.logs.Write(out.Bytes())
		if err != nil && cmd.ProcessState == nil {
			t.Fatal(err)
		}
		return out.String(), cmd.ProcessState.ExitCode()
	}
	if out, status := run("check", "--connect"); status != exitDone || !strings.Contains(out, "Microsoft Graph: a token was had") {
		t.Errorf("check: status %d: %s", status, out)
	}
	w.refer("basildon", now.Add(-time.Hour), sample.Options{N: 1})
	if out, status := run("run", "--once"); status != exitDone {
		t.Errorf("run: status %d: %s", status, out)
	}
	if n := len(w.receipts("basildon")); n != 2 {
		t.Errorf("%d receipts, want 2", n)
	}
	way.mu.Lock()
	defer way.mu.Unlock()
	asked := slices.Compact(slices.Sorted(slices.Values(way.asked)))
	if want := []string{"CONNECT graph.example:443", "CONNECT login.example:443"}; !slices.Equal(asked, want) {
		t.Errorf("the proxy was asked for %q, want %q", asked, want)
	}
}
