package main

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// A user signs in on a page; the file then holds what the daemon renews, and
// no output shows it.
func TestLoginCommand(t *testing.T) {
	t.Parallel()
	mux := http.NewServeMux()
	answer := func(text string) http.HandlerFunc {
		return func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Type", "application/json")
			_, _ = w.Write([]byte(text))
		}
	}
	mux.HandleFunc("/devicecode", answer(`{"device_code":"d","user_code":"ABCD-EFGH","verification_uri":"https://login.example/device","expires_in":900,"interval":1}`))
	mux.HandleFunc("/token", answer(`{"token_type":"Bearer","access_token":"access","refresh_token":"renewable","expires_in":3600}`))
	server := httptest.NewServer(mux)
	t.Cleanup(server.Close)

	w := newWorld(t, newInProcess(t, false), plan{})
	if o := w.run(monday, "login", "basildon"); o.status != exitFailed || !strings.Contains(o.err, "has no login_file") {
		t.Errorf("without login_file: %d, %s", o.status, o.err)
	}
	if o := w.run(monday, "login", "harlow"); o.status != exitUsage || !strings.Contains(o.err, `no mailbox "harlow"`) {
		t.Errorf("an unknown mailbox: %d, %s", o.status, o.err)
	}
	w.edit(`auth = "password"`, `auth = "xoauth2"`)
	w.edit("[mail.smtp]", fmt.Sprintf("[mail.oauth2]\ntoken_url = %q\ndevice_url = %q\nclient_id = \"clerk\"\nlogin_file = \"box.login\"\nscopes = [\"mail\", \"offline_access\"]\n\n[mail.smtp]", server.URL+"/token", server.URL+"/devicecode"))
	if o := w.run(monday, "check", "--connect"); o.status != exitFailed || !strings.Contains(o.out, "run dtrbot login") {
		t.Errorf("before the login: %d, %s", o.status, o.out)
	}
	out := w.must("login", "basildon")
	if !strings.Contains(out, "https://login.example/device") || !strings.Contains(out, "ABCD-EFGH") || strings.Contains(out, "renewable") {
		t.Errorf("printed %s", out)
	}
	kept, err := os.ReadFile(filepath.Join(w.dir, "box.login"))
	if err != nil || string(kept) != "renewable\n" {
		t.Errorf("kept %q, %v", kept, err)
	}
}
