package signin_test

import (
	"errors"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"dtrbot/signin"
)

func TestLogin(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name   string
		answer string // after one "pending"
		status int
		says   string // "" for success
	}{
		{"signed in", `{"token_type":"Bearer","access_token":"a","refresh_token":"r1","expires_in":3600}`, 200, ""},
		{"declined", `{"error":"authorization_declined"}`, 400, "declined"},
		{"too late", `{"error":"expired_token"}`, 400, "run it again"},
		{"no refresh token", `{"token_type":"Bearer","access_token":"a","expires_in":3600}`, 200, "offline_access"},
		{"an application that may not", `{"error":"unauthorized_client"}`, 400, "may not ask in this way"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			var asked atomic.Int64
			mux := http.NewServeMux()
			mux.HandleFunc("/devicecode", func(w http.ResponseWriter, r *http.Request) {
				if r.FormValue("client_id") != "app" || !strings.Contains(r.FormValue("scope"), "offline_access") {
					t.Errorf("form %v", r.Form)
				}
				say(w, 200, `{"device_code":"d","user_code":"ABCD-EFGH","verification_uri":"https://login.example/device","expires_in":900,"interval":1}`)
			})
			mux.HandleFunc("/token", func(w http.ResponseWriter, r *http.Request) {
				if asked.Add(1) == 1 {
					say(w, 400, `{"error":"authorization_pending"}`)
					return
				}
				say(w, tt.status, tt.answer)
			})
			server := httptest.NewServer(mux)
			t.Cleanup(server.Close)
			store := &signin.FileStore{Path: filepath.Join(t.TempDir(), "login")}
			l := signin.Login{Issuer: signin.Issuer{TokenURL: server.URL + "/token"}, DeviceURL: server.URL + "/devicecode", ClientID: "app", Scopes: []string{"mail", "offline_access"}, Store: store}
			shown := ""
			err := l.Run(t.Context(), func(page, code string, _ time.Time) { shown = page + " " + code })
			if shown != "https://login.example/device ABCD-EFGH" {
				t.Errorf("shown %q", shown)
			}
			if tt.says != "" {
				if err == nil || !strings.Contains(err.Error(), tt.says) {
					t.Errorf("got %v, want %q", err, tt.says)
				}
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			if got, err := store.Load(); err != nil || got != "r1" {
				t.Errorf("kept %q, %v", got, err)
			}
			info, err := os.Stat(store.Path)
			if err != nil || info.Mode().Perm() != 0o600 {
				t.Errorf("mode %v, %v", info.Mode(), err)
			}
		})
	}
}

func TestLoginWithoutTLS(t *testing.T) {
	t.Parallel()
	l := signin.Login{Issuer: signin.Issuer{TokenURL: "https://login.example/token"}, DeviceURL: "http://login.example/devicecode", ClientID: "app"}
	if err := l.Run(t.Context(), func(string, string, time.Time) { t.Error("shown") }); !errors.Is(err, signin.ErrRefused) {
		t.Errorf("got %v, want ErrRefused", err)
	}
}

func TestFileStore(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	store := &signin.FileStore{Path: filepath.Join(dir, "login")}
	if _, err := store.Load(); err == nil || !strings.Contains(err.Error(), "dtrbot login") {
		t.Errorf("got %v: it must say what to do", err)
	}
	for _, token := range []string{"one", "two"} {
		if err := store.Save(token); err != nil {
			t.Fatal(err)
		}
		if got, err := store.Load(); err != nil || got != token {
			t.Errorf("%q, %v", got, err)
		}
	}
	if entries, err := os.ReadDir(dir); err != nil || len(entries) != 1 {
		t.Errorf("%d files are left, %v", len(entries), err)
	}
	if err := (&signin.FileStore{Path: filepath.Join(dir, "nowhere", "login")}).Save("x"); err == nil {
		t.Error("saved in a folder that is not there")
	}
	if err := os.WriteFile(store.Path, []byte("\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := store.Load(); err == nil {
		t.Error("an empty file is no token")
	}
}
