package signin_test

import (
	"context"
	"crypto"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha256"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/base64"
	"encoding/json"
	"encoding/pem"
	"errors"
	"fmt"
	"io"
	"math/big"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"dtrbot/signin"
)

// clock is moved by hand.
type clock struct {
	mu  sync.Mutex
	now time.Time
}

func newClock() *clock { return &clock{now: time.Date(2026, 11, 22, 9, 0, 0, 0, time.UTC)} }

func (c *clock) Now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.now
}

func (c *clock) add(d time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.now = c.now.Add(d)
}

// numbered gives token 1, 2, … each good for life, unless fail says otherwise.
type numbered struct {
	c     *clock
	life  time.Duration
	asked atomic.Int64
	fail  atomic.Pointer[error]
	wait  chan struct{}
}

func (n *numbered) Token(context.Context) (signin.Token, error) {
	i := n.asked.Add(1)
	if n.wait != nil {
		<-n.wait
	}
	if err := n.fail.Load(); err != nil {
		return signin.Token{}, *err
	}
	return signin.Token{Value: fmt.Sprintf("token %d", i), Expires: n.c.Now().Add(n.life)}, nil
}

func (n *numbered) set(err error) {
	if err == nil {
		n.fail.Store(nil)
		return
	}
	n.fail.Store(&err)
}

func want(t *testing.T, tokens *signin.Tokens, value string) {
	t.Helper()
	got, err := tokens.Token(t.Context())
	if err != nil || got != value {
		t.Fatalf("got %q, %v; want %q", got, err, value)
	}
}

func TestTokenIsKeptAndRenewedEarly(t *testing.T) {
	t.Parallel()
	c := newClock()
	n := &numbered{c: c, life: time.Hour}
	tokens := signin.NewTokens(n, c.Now)
	want(t, tokens, "token 1")
	c.add(54 * time.Minute)
	want(t, tokens, "token 1")
	c.add(2 * time.Minute)
	want(t, tokens, "token 2")

	// The issuer is down: the token is used to its end, then there is none.
	n.set(fmt.Errorf("%w: down", signin.ErrIssuer))
	c.add(57 * time.Minute)
	want(t, tokens, "token 2")
	want(t, tokens, "token 2")
	if got := n.asked.Load(); got != 3 {
		t.Errorf("asked %d times, want 3: a failing issuer is left alone for a while", got)
	}
	c.add(4 * time.Minute)
	if _, err := tokens.Token(t.Context()); !errors.Is(err, signin.ErrIssuer) {
		t.Errorf("got %v, want ErrIssuer", err)
	}
	n.set(nil)
	c.add(3 * time.Minute)
	want(t, tokens, "token 5")
}

func TestShortTokenIsUsed(t *testing.T) {
	t.Parallel()
	c := newClock()
	n := &numbered{c: c, life: time.Minute}
	tokens := signin.NewTokens(n, c.Now)
	want(t, tokens, "token 1")
	c.add(20 * time.Second)
	want(t, tokens, "token 1")
	c.add(20 * time.Second)
	want(t, tokens, "token 2")
}

func TestRefusedIssuerIsNotAskedInAStorm(t *testing.T) {
	t.Parallel()
	c := newClock()
	n := &numbered{c: c, life: time.Hour}
	n.set(fmt.Errorf("%w: wrong secret", signin.ErrRefused))
	tokens := signin.NewTokens(n, c.Now)
	for range 100 {
		if _, err := tokens.Token(t.Context()); !errors.Is(err, signin.ErrRefused) {
			t.Fatalf("got %v, want ErrRefused", err)
		}
		c.add(time.Second)
	}
	if got := n.asked.Load(); got != 1 {
		t.Errorf("asked %d times in 100 seconds, want once", got)
	}
}

func TestOneAskingForAll(t *testing.T) {
	t.Parallel()
	c := newClock()
	n := &numbered{c: c, life: time.Hour, wait: make(chan struct{})}
	tokens := signin.NewTokens(n, c.Now)
	var all sync.WaitGroup
	for range 50 {
		all.Go(func() { want(t, tokens, "token 1") })
	}
	close(n.wait)
	all.Wait()
	if got := n.asked.Load(); got != 1 {
		t.Errorf("asked %d times, want once", got)
	}
}

// Who waits for another's asking is not held by it.
func TestWaitingEnds(t *testing.T) {
	t.Parallel()
	c := newClock()
	n := &numbered{c: c, life: time.Hour, wait: make(chan struct{})}
	tokens := signin.NewTokens(n, c.Now)
	first := make(chan error)
	go func() { _, err := tokens.Token(context.Background()); first <- err }()
	for n.asked.Load() == 0 {
		time.Sleep(time.Millisecond)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := tokens.Token(ctx); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v, want Canceled", err)
	}
	close(n.wait)
	if err := <-first; err != nil {
		t.Error(err)
	}
}

func TestRefusedTokenIsDroppedOnce(t *testing.T) {
	t.Parallel()
	c := newClock()
	n := &numbered{c: c, life: time.Hour}
	tokens := signin.NewTokens(n, c.Now)
	want(t, tokens, "token 1")
	if tokens.Refused("token 1") {
		t.Error("a token just given was dropped: the mailbox is closed, not the token wrong")
	}
	want(t, tokens, "token 1")
	c.add(10 * time.Minute)
	if !tokens.Refused("token 1") {
		t.Error("an old token was not dropped")
	}
	want(t, tokens, "token 2")
	if !tokens.Refused("token 1") {
		t.Error("who was refused with the old token may take the new one")
	}
	for range 10 {
		if tokens.Refused("token 2") {
			t.Error("the new token was dropped too")
		}
	}
	if got := n.asked.Load(); got != 2 {
		t.Errorf("asked %d times, want 2", got)
	}
}

func TestExchange(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name, mechanism, user string
		offered               []string
		initial               string
		last                  string // what ends a refused exchange
		err                   string
	}{
		{"XOAUTH2", signin.XOAUTH2, "homes@council.example", []string{"PLAIN", "XOAUTH2"}, "user=homes@council.example\x01auth=Bearer token 1\x01\x01", "\x01", ""},
		{"nothing is offered by name", signin.XOAUTH2, "a@b.example", nil, "user=a@b.example\x01auth=Bearer token 1\x01\x01", "\x01", ""},
		{"OAUTHBEARER", signin.OAUTHBEARER, "a@b.example", []string{"OAUTHBEARER"}, "n,a=a@b.example,\x01auth=Bearer token 1\x01\x01", "\x01", ""},
		{"a name that needs escaping", signin.OAUTHBEARER, "a=b,c@d.example", []string{"OAUTHBEARER"}, "n,a=a=3Db=2Cc@d.example,\x01auth=Bearer token 1\x01\x01", "\x01", ""},
		{"a colon in the name", signin.XOAUTH2, "user:app@b.example", []string{"XOAUTH2"}, "user=user:app@b.example\x01auth=Bearer token 1\x01\x01", "\x01", ""},
		{"not offered", signin.XOAUTH2, "a@b.example", []string{"LOGIN", "PLAIN"}, "", "", "it offers LOGIN, PLAIN"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			c := newClock()
			b := signin.NewBearer(tt.mechanism, tt.user, signin.NewTokens(&numbered{c: c, life: time.Hour}, c.Now))
			e, err := b.Exchange(t.Context(), tt.offered)
			if tt.err != "" {
				if err == nil || !strings.Contains(err.Error(), tt.err) {
					t.Fatalf("got %v, want %s", err, tt.err)
				}
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			mechanism, initial, err := e.Start()
			if err != nil || mechanism != tt.mechanism {
				t.Fatalf("%s, %v", mechanism, err)
			}
			if diff := cmp.Diff(tt.initial, string(initial)); diff != "" {
				t.Error(diff)
			}
			last, err := e.Next([]byte(`{"status":"400","schemes":"Bearer","scope":"x"}`))
			if err != nil || last == nil || string(last) != tt.last {
				t.Errorf("got %q, %v; want %q", last, err, tt.last)
			}
			for _, text := range []string{fmt.Sprint(b), fmt.Sprintf("%#v", b), fmt.Sprintf("%+v", b)} {
				if strings.Contains(text, "token 1") || strings.Contains(text, "council.example") {
					t.Errorf("%q shows what is secret", text)
				}
			}
		})
	}
}

// issuer answers as a token endpoint does.
type issuer struct {
	*httptest.Server
	answer func(w http.ResponseWriter, form map[string]string)
}

func newIssuer(t *testing.T, answer func(w http.ResponseWriter, form map[string]string)) *issuer {
	t.Helper()
	i := &issuer{answer: answer}
	i.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if err := r.ParseForm(); err != nil || r.Method != http.MethodPost {
			t.Errorf("%s, %v", r.Method, err)
		}
		form := map[string]string{}
		for key := range r.PostForm {
			form[key] = r.PostForm.Get(key)
		}
		i.answer(w, form)
	}))
	t.Cleanup(i.Close)
	return i
}

func say(w http.ResponseWriter, status int, text string) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	_, _ = w.Write([]byte(text))
}

func TestClientSecret(t *testing.T) {
	t.Parallel()
	var got map[string]string
	i := newIssuer(t, func(w http.ResponseWriter, form map[string]string) {
		got = form
		say(w, 200, `{"token_type":"Bearer","expires_in":3599,"access_token":"the token"}`)
	})
	grant := signin.ClientSecret{Issuer: signin.Issuer{TokenURL: i.URL}, ClientID: "app", Secret: "hush & ü", Scopes: []string{"https://outlook.office365.com/.default"}}
	token, err := grant.Token(t.Context())
	if err != nil || token.Value != "the token" || time.Until(token.Expires) < 50*time.Minute {
		t.Fatalf("%v, %v", token.Value, err)
	}
	if diff := cmp.Diff(map[string]string{"grant_type": "client_credentials", "client_id": "app", "client_secret": "hush & ü", "scope": "https://outlook.office365.com/.default"}, got); diff != "" {
		t.Error(diff)
	}
	if text := fmt.Sprintf("%v %+v %#v", grant, grant, grant); strings.Contains(text, "hush") {
		t.Errorf("%s shows the secret", text)
	}
}

func TestIssuersAnswers(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name   string
		status int
		body   string
		is     error
		says   string
	}{
		{"wrong secret at Entra", 401, `{"error":"invalid_client","error_description":"AADSTS7000215: Invalid client secret provided for app jo@council.example."}`, signin.ErrRefused, "give its value, not its ID (AADSTS7000215)"},
		{"expired secret", 401, `{"error":"invalid_client","error_description":"AADSTS7000222: The provided client secret keys are expired."}`, signin.ErrRefused, "has expired"},
		{"no such tenant", 400, `{"error":"invalid_request","error_description":"AADSTS90002: Tenant not found."}`, signin.ErrRefused, "tenant"},
		{"Google", 401, `{"error":"unauthorized_client","error_description":"Client is unauthorized"}`, signin.ErrRefused, "domain-wide delegation"},
		{"a code nobody knows", 400, `{"error":"interaction_required"}`, signin.ErrRefused, "400 interaction_required"},
		{"words in place of a code", 400, `{"error":"jo@council.example is not here"}`, signin.ErrRefused, "it answered 400"},
		{"throttled", 429, `{"error":"too many"}`, signin.ErrIssuer, "429"},
		{"down", 503, `<html>Service unavailable</html>`, signin.ErrIssuer, "503"},
		{"later", 400, `{"error":"temporarily_unavailable"}`, signin.ErrIssuer, "come again"},
		{"no token", 200, `{"token_type":"Bearer"}`, signin.ErrIssuer, "not a token"},
		{"a page in place of JSON", 200, `<html>sign in</html>`, signin.ErrIssuer, "not a token"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			i := newIssuer(t, func(w http.ResponseWriter, _ map[string]string) { say(w, tt.status, tt.body) })
			_, err := signin.ClientSecret{Issuer: signin.Issuer{TokenURL: i.URL}, ClientID: "app", Secret: "hush"}.Token(t.Context())
			if !errors.Is(err, tt.is) || !strings.Contains(err.Error(), tt.says) {
				t.Errorf("got %v, want %v with %q", err, tt.is, tt.says)
			}
			if strings.Contains(err.Error(), "hush") || strings.Contains(err.Error(), "council.example") {
				t.Errorf("%v shows what is not for a log", err)
			}
		})
	}
}

func TestIssuerThatCannotBeAsked(t *testing.T) {
	t.Parallel()
	silent := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		_, _ = io.Copy(io.Discard, r.Body) // or the server does not see that the caller left
		<-r.Context().Done()
	}))
	t.Cleanup(silent.Close)
	gone := httptest.NewServer(http.NotFoundHandler())
	gone.Close()
	elsewhere := newIssuer(t, func(w http.ResponseWriter, _ map[string]string) {
		t.Error("the secret was sent elsewhere")
		say(w, 200, `{}`)
	})
	moved := httptest.NewServer(http.RedirectHandler(elsewhere.URL, http.StatusTemporaryRedirect))
	t.Cleanup(moved.Close)
	for _, tt := range []struct {
		name, url string
		is        error
	}{
		{"nobody listens", gone.URL, signin.ErrIssuer},
		{"no answer", silent.URL, signin.ErrIssuer},
		{"another address", moved.URL, signin.ErrRefused},
		{"without TLS", "http://login.council.example/token", signin.ErrRefused},
		{"no URL", "login", signin.ErrRefused},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			_, err := signin.ClientSecret{Issuer: signin.Issuer{TokenURL: tt.url, Client: &http.Client{Timeout: 300 * time.Millisecond}}, ClientID: "app", Secret: "hush"}.Token(t.Context())
			if !errors.Is(err, tt.is) {
				t.Errorf("got %v, want %v", err, tt.is)
			}
		})
	}
}

// pair is a certificate and its key in PEM form.
func pair(t *testing.T) (text []byte, key *rsa.PrivateKey, certificate []byte) {
	t.Helper()
	key, err := rsa.GenerateKey(rand.Reader, 2048)
	if err != nil {
		t.Fatal(err)
	}
	template := &x509.Certificate{SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: "dtrbot"}, NotBefore: time.Now(), NotAfter: time.Now().Add(24 * time.Hour)}
	certificate, err = x509.CreateCertificate(rand.Reader, template, template, key.Public(), key)
	if err != nil {
		t.Fatal(err)
	}
	der, err := x509.MarshalPKCS8PrivateKey(key)
	if err != nil {
		t.Fatal(err)
	}
	text = pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: der})
	return append(text, pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: certificate})...), key, certificate
}

// open checks a signature and gives what was signed.
func open(t *testing.T, assertion string, key *rsa.PublicKey, pss bool) (header, claims map[string]any) {
	t.Helper()
	parts := strings.Split(assertion, ".")
	if len(parts) != 3 {
		t.Fatalf("%d parts", len(parts))
	}
	signature, err := base64.RawURLEncoding.DecodeString(parts[2])
	if err != nil {
		t.Fatal(err)
	}
	digest := sha256.Sum256([]byte(parts[0] + "." + parts[1]))
	if pss {
		err = rsa.VerifyPSS(key, crypto.SHA256, digest[:], signature, nil)
	} else {
		err = rsa.VerifyPKCS1v15(key, crypto.SHA256, digest[:], signature)
	}
	if err != nil {
		t.Fatal(err)
	}
	for i, into := range []*map[string]any{&header, &claims} {
		text, err := base64.RawURLEncoding.DecodeString(parts[i])
		if err != nil {
			t.Fatal(err)
		}
		if err := json.Unmarshal(text, into); err != nil {
			t.Fatal(err)
		}
	}
	return header, claims
}

func TestCertificate(t *testing.T) {
	t.Parallel()
	text, private, der := pair(t)
	key, err := signin.ReadCertificate(text)
	if err != nil {
		t.Fatal(err)
	}
	c := newClock()
	i := newIssuer(t, nil)
	i.answer = func(w http.ResponseWriter, form map[string]string) {
		header, claims := open(t, form["client_assertion"], &private.PublicKey, true)
		thumb := sha256.Sum256(der)
		if header["alg"] != "PS256" || header["x5t#S256"] != base64.RawURLEncoding.EncodeToString(thumb[:]) {
			t.Errorf("header %v", header)
		}
		if claims["aud"] != i.URL || claims["iss"] != "app" || claims["sub"] != "app" || claims["jti"] == "" || claims["exp"] != float64(c.Now().Add(10*time.Minute).Unix()) {
			t.Errorf("claims %v", claims)
		}
		if _, ok := form["client_secret"]; ok || form["client_assertion_type"] != "urn:ietf:params:oauth:client-assertion-type:jwt-bearer" || form["scope"] != "s" || form["grant_type"] != "client_credentials" {
			t.Errorf("form %v", form)
		}
		say(w, 200, `{"token_type":"Bearer","expires_in":3599,"access_token":"the token"}`)
	}
	token, err := signin.Certificate{Issuer: signin.Issuer{TokenURL: i.URL}, ClientID: "app", Key: key, Scopes: []string{"s"}, Now: c.Now}.Token(t.Context())
	if err != nil || token.Value != "the token" {
		t.Fatalf("%v, %v", token.Value, err)
	}
	other, _, _ := pair(t)
	for name, bad := range map[string][]byte{
		"nothing": nil, "no certificate": text[:strings.Index(string(text), "-----BEGIN CERT")], "no key": text[strings.Index(string(text), "-----BEGIN CERT"):],
		"another's key": append(other[:strings.Index(string(other), "-----BEGIN CERT")], text[strings.Index(string(text), "-----BEGIN CERT"):]...),
		"passphrase":    pem.EncodeToMemory(&pem.Block{Type: "ENCRYPTED PRIVATE KEY", Bytes: []byte("x")}),
	} {
		if _, err := signin.ReadCertificate(bad); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}

func TestServiceAccount(t *testing.T) {
	t.Parallel()
	_, private, _ := pair(t)
	der, err := x509.MarshalPKCS8PrivateKey(private)
	if err != nil {
		t.Fatal(err)
	}
	file, err := json.Marshal(map[string]string{
		"type": "service_account", "client_email": "clerk@project.example", "private_key_id": "k1", "token_uri": "https://oauth2.example/token",
		"private_key": string(pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: der})),
	})
	if err != nil {
		t.Fatal(err)
	}
	key, err := signin.ReadServiceKey(file)
	if err != nil || key.TokenURL != "https://oauth2.example/token" {
		t.Fatalf("%v", err)
	}
	c := newClock()
	i := newIssuer(t, nil)
	i.answer = func(w http.ResponseWriter, form map[string]string) {
		header, claims := open(t, form["assertion"], &private.PublicKey, false)
		if header["alg"] != "RS256" || header["kid"] != "k1" || claims["iss"] != "clerk@project.example" || claims["sub"] != "homes@council.example" ||
			claims["scope"] != "https://mail.google.com/" || claims["aud"] != i.URL || form["grant_type"] != "urn:ietf:params:oauth:grant-type:jwt-bearer" {
			t.Errorf("header %v, claims %v, form %v", header, claims, form)
		}
		say(w, 200, `{"token_type":"Bearer","expires_in":3599,"access_token":"the token"}`)
	}
	token, err := signin.ServiceAccount{Issuer: signin.Issuer{TokenURL: i.URL}, Account: key, User: "homes@council.example", Scopes: []string{"https://mail.google.com/"}, Now: c.Now}.Token(t.Context())
	if err != nil || token.Value != "the token" {
		t.Fatalf("%v, %v", token.Value, err)
	}
	for _, bad := range []string{"", "{}", `{"type":"authorized_user"}`, `{"type":"service_account","client_email":"x","private_key":"-----BEGIN PRIVATE KEY-----\nAA==\n-----END PRIVATE KEY-----\n"}`} {
		if _, err := signin.ReadServiceKey([]byte(bad)); err == nil {
			t.Errorf("%q: no error", bad)
		}
	}
}

// kept is a refresh token in memory.
type kept struct {
	token string
	full  bool
}

func (k *kept) Load() (string, error) { return k.token, nil }
func (k *kept) Save(token string) error {
	if k.full {
		return errors.New("no space left")
	}
	k.token = token
	return nil
}

func TestRefreshKeepsTheNextToken(t *testing.T) {
	t.Parallel()
	i := newIssuer(t, func(w http.ResponseWriter, form map[string]string) {
		if form["grant_type"] != "refresh_token" || form["client_id"] != "app" {
			t.Errorf("form %v", form)
		}
		say(w, 200, fmt.Sprintf(`{"token_type":"Bearer","expires_in":3599,"access_token":"for %s","refresh_token":"%s+"}`, form["refresh_token"], form["refresh_token"]))
	})
	store := &kept{token: "r"}
	grant := signin.Refresh{Issuer: signin.Issuer{TokenURL: i.URL}, ClientID: "app", Store: store}
	for _, want := range []string{"for r", "for r+"} {
		token, err := grant.Token(t.Context())
		if err != nil || token.Value != want {
			t.Fatalf("%v, %v; want %s", token.Value, err, want)
		}
	}
	if store.token != "r++" {
		t.Errorf("kept %q", store.token)
	}
	store.full = true
	if _, err := grant.Token(t.Context()); !errors.Is(err, signin.ErrIssuer) {
		t.Errorf("got %v: a token is not used whose successor is lost", err)
	}
}
