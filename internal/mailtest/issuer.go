package mailtest

import (
	"crypto"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha256"
	"crypto/x509"
	"encoding/base64"
	"encoding/json"
	"encoding/pem"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"time"
)

// Issuer is an issuer of OAuth 2 tokens in this process, on loopback and
// without TLS. Its tokens are JSON Web Tokens (RFC 7519) signed by RS256, with
// the user in the claim "email".
type Issuer struct {
	server *httptest.Server
	key    *rsa.PrivateKey

	mu   sync.Mutex
	o    IssuerOptions
	next int
	log  []string
}

// IssuerOptions say what an issuer knows and how it behaves. They may be
// changed while it runs (Change).
type IssuerOptions struct {
	// Secrets are the applications and their secrets.
	Secrets map[string]string
	// Users are whom the tokens of an application are for.
	Users map[string]string
	// Life is how long a token is good; 0 means an hour.
	Life time.Duration
	// Said is the life that is told, where it is another one; 0 for the real.
	Said time.Duration
	// Down makes it answer 503.
	Down bool
}

// NewIssuer starts an issuer. The caller must Close it.
func NewIssuer(o IssuerOptions) (*Issuer, error) {
	key, err := rsa.GenerateKey(rand.Reader, 2048)
	if err != nil {
		return nil, fmt.Errorf("make the issuer's key: %w", err)
	}
	i := &Issuer{key: key, o: o}
	i.server = httptest.NewServer(http.HandlerFunc(i.serve))
	return i, nil
}

// TokenURL is its token endpoint.
func (i *Issuer) TokenURL() string { return i.server.URL + "/token" }

// Close ends it.
func (i *Issuer) Close() { i.server.Close() }

// Change changes how it behaves from now on.
func (i *Issuer) Change(f func(o *IssuerOptions)) {
	i.mu.Lock()
	defer i.mu.Unlock()
	f(&i.o)
}

// Asked is what it answered to each request: "token", or the error's code.
func (i *Issuer) Asked() []string {
	i.mu.Lock()
	defer i.mu.Unlock()
	return append([]string(nil), i.log...)
}

// PublicKey is what its tokens are checked with, in PEM form.
func (i *Issuer) PublicKey() []byte {
	der, err := x509.MarshalPKIXPublicKey(&i.key.PublicKey)
	if err != nil {
		panic(err) // an RSA key has a form
	}
	return pem.EncodeToMemory(&pem.Block{Type: "PUBLIC KEY", Bytes: der})
}

// Check tells whom one of its own tokens is for, and for what it was asked
// ("" where nothing was said); ok is false where it is another's or has ended.
func (i *Issuer) Check(token string) (user, scope string, ok bool) {
	parts := strings.Split(token, ".")
	if len(parts) != 3 {
		return "", "", false
	}
	text, err := base64.RawURLEncoding.DecodeString(parts[1])
	signature, serr := base64.RawURLEncoding.DecodeString(parts[2])
	if err != nil || serr != nil {
		return "", "", false
	}
	digest := sha256.Sum256([]byte(parts[0] + "." + parts[1]))
	if rsa.VerifyPKCS1v15(&i.key.PublicKey, crypto.SHA256, digest[:], signature) != nil {
		return "", "", false
	}
	var claims struct {
		Email string
		Scope string
		Exp   int64
	}
	if json.Unmarshal(text, &claims) != nil || time.Now().Unix() >= claims.Exp {
		return "", "", false
	}
	return claims.Email, claims.Scope, true
}

// Token is a token for a user, good for so long; it may have ended already.
func (i *Issuer) Token(user string, life time.Duration) (string, error) {
	return i.token(user, "", life)
}

func (i *Issuer) token(user, scope string, life time.Duration) (string, error) {
	i.mu.Lock()
	i.next++
	id := i.next
	i.mu.Unlock()
	now := time.Now()
	claims, err := json.Marshal(map[string]any{
		"iss": i.server.URL, "sub": user, "email": user, "scope": scope, "jti": fmt.Sprint(id),
		"iat": now.Add(min(0, life) - time.Minute).Unix(), "nbf": now.Add(min(0, life) - time.Minute).Unix(), "exp": now.Add(life).Unix(),
	})
	if err != nil {
		return "", err
	}
	text := base64.RawURLEncoding.EncodeToString([]byte(`{"alg":"RS256","typ":"JWT"}`)) + "." + base64.RawURLEncoding.EncodeToString(claims)
	digest := sha256.Sum256([]byte(text))
	signature, err := rsa.SignPKCS1v15(rand.Reader, i.key, crypto.SHA256, digest[:])
	if err != nil {
		return "", err
	}
	return text + "." + base64.RawURLEncoding.EncodeToString(signature), nil
}

func (i *Issuer) serve(w http.ResponseWriter, r *http.Request) {
	status, code, body := i.answer(r)
	i.mu.Lock()
	i.log = append(i.log, code)
	i.mu.Unlock()
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	// Who asked may have left.
	_ = json.NewEncoder(w).Encode(body)
}

func (i *Issuer) answer(r *http.Request) (status int, code string, body map[string]any) {
	fault := func(status int, code, description string) (int, string, map[string]any) {
		return status, code, map[string]any{"error": code, "error_description": description}
	}
	i.mu.Lock()
	o := i.o
	i.mu.Unlock()
	if o.Down {
		return fault(http.StatusServiceUnavailable, "server_error", "AADSTS90033: A transient error has occurred.")
	}
	if err := r.ParseForm(); err != nil || r.Method != http.MethodPost {
		return fault(http.StatusBadRequest, "invalid_request", "AADSTS900144: the request body is wrong.")
	}
	user := ""
	switch kind := r.PostForm.Get("grant_type"); kind {
	case "client_credentials":
		id := r.PostForm.Get("client_id")
		secret, known := o.Secrets[id]
		if !known {
			return fault(http.StatusBadRequest, "unauthorized_client", "AADSTS700016: Application was not found in the directory.")
		}
		if r.PostForm.Get("client_secret") != secret {
			return fault(http.StatusUnauthorized, "invalid_client", "AADSTS7000215: Invalid client secret provided.")
		}
		user = o.Users[id]
	case "urn:ietf:params:oauth:grant-type:jwt-bearer":
		parts := strings.Split(r.PostForm.Get("assertion"), ".")
		var claims struct{ Sub string }
		if len(parts) == 3 {
			if text, err := base64.RawURLEncoding.DecodeString(parts[1]); err == nil {
				_ = json.Unmarshal(text, &claims) // no user, no token
			}
		}
		if user = claims.Sub; user == "" {
			return fault(http.StatusBadRequest, "invalid_grant", "Invalid JWT.")
		}
	default:
		return fault(http.StatusBadRequest, "unsupported_grant_type", "AADSTS70003: unsupported grant type.")
	}
	life := o.Life
	if life == 0 {
		life = time.Hour
	}
	token, err := i.token(user, r.PostForm.Get("scope"), life)
	if err != nil {
		return fault(http.StatusInternalServerError, "server_error", "")
	}
	said := o.Said
	if said == 0 {
		said = life
	}
	return http.StatusOK, "token", map[string]any{"token_type": "Bearer", "access_token": token, "expires_in": int(said.Seconds())}
}
