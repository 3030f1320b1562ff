package signin

import (
	"crypto"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha256"
	"crypto/x509"
	"encoding/base64"
	"encoding/json"
	"encoding/pem"
	"errors"
	"fmt"
	"time"
)

// assertionLife is for how long an assertion is good; issuers allow an hour at
// most.
const assertionLife = 10 * time.Minute

type claims map[string]any

// signer signs JSON Web Tokens (RFC 7519) by RSA.
type signer struct {
	key    *rsa.PrivateKey
	header map[string]any
	pss    bool
}

func (s signer) sign(c claims, now time.Time) (string, error) {
	// Clocks differ by a little.
	c["iat"], c["nbf"], c["exp"] = now.Add(-time.Minute).Unix(), now.Add(-time.Minute).Unix(), now.Add(assertionLife).Unix()
	id := make([]byte, 16)
	if _, err := rand.Read(id); err != nil {
		return "", err
	}
	c["jti"] = base64.RawURLEncoding.EncodeToString(id)
	head, err := json.Marshal(s.header)
	if err != nil {
		return "", err
	}
	body, err := json.Marshal(c)
	if err != nil {
		return "", err
	}
	text := base64.RawURLEncoding.EncodeToString(head) + "." + base64.RawURLEncoding.EncodeToString(body)
	digest := sha256.Sum256([]byte(text))
	var signature []byte
	if s.pss {
		signature, err = rsa.SignPSS(rand.Reader, s.key, crypto.SHA256, digest[:], &rsa.PSSOptions{SaltLength: rsa.PSSSaltLengthEqualsHash})
	} else {
		signature, err = rsa.SignPKCS1v15(rand.Reader, s.key, crypto.SHA256, digest[:])
	}
	if err != nil {
		return "", fmt.Errorf("sign the assertion: %w", err)
	}
	return text + "." + base64.RawURLEncoding.EncodeToString(signature), nil
}

// CertificateKey is a certificate with its private key.
type CertificateKey struct {
	signer
	// Expires is the certificate's end.
	Expires time.Time
}

// String keeps the key out of any text.
func (k *CertificateKey) String() string { return "certificate" }

// GoString keeps the key out of any text.
func (k *CertificateKey) GoString() string { return k.String() }

// ReadCertificate reads a certificate and its RSA key from PEM, in any order
// (PKCS #8 or PKCS #1, without a passphrase).
func ReadCertificate(text []byte) (*CertificateKey, error) {
	var certificate *x509.Certificate
	var key *rsa.PrivateKey
	for block, rest := pem.Decode(text); block != nil; block, rest = pem.Decode(rest) {
		switch block.Type {
		case "CERTIFICATE":
			if certificate != nil {
				continue // of a chain, the first
			}
			c, err := x509.ParseCertificate(block.Bytes)
			if err != nil {
				return nil, errors.New("the certificate cannot be read")
			}
			certificate = c
		case "PRIVATE KEY", "RSA PRIVATE KEY":
			k, err := readKey(block)
			if err != nil {
				return nil, err
			}
			key = k
		case "ENCRYPTED PRIVATE KEY":
			return nil, errors.New("the private key has a passphrase: store it without one, readable by dtrbot alone")
		}
	}
	switch {
	case certificate == nil:
		return nil, errors.New("there is no certificate: the file must hold it and its private key, in PEM form")
	case key == nil:
		return nil, errors.New("there is no private key: the file must hold the certificate and its key, in PEM form")
	case !key.PublicKey.Equal(certificate.PublicKey):
		return nil, errors.New("the private key is not this certificate's")
	}
	thumb := sha256.Sum256(certificate.Raw)
	return &CertificateKey{Expires: certificate.NotAfter, signer: signer{key: key, pss: true, header: map[string]any{
		"alg": "PS256", "typ": "JWT", "x5t#S256": base64.RawURLEncoding.EncodeToString(thumb[:]),
	}}}, nil
}

func readKey(block *pem.Block) (*rsa.PrivateKey, error) {
	if block.Type == "RSA PRIVATE KEY" {
		key, err := x509.ParsePKCS1PrivateKey(block.Bytes)
		if err != nil {
			return nil, errors.New("the private key cannot be read")
		}
		return key, nil
	}
	parsed, err := x509.ParsePKCS8PrivateKey(block.Bytes)
	if err != nil {
		return nil, errors.New("the private key cannot be read")
	}
	key, ok := parsed.(*rsa.PrivateKey)
	if !ok {
		return nil, errors.New("the private key is not an RSA key")
	}
	return key, nil
}

// ServiceKey is the key of a Google service account.
type ServiceKey struct {
	signer
	// Email is the account's name.
	Email string
	// TokenURL is the issuer that the key names.
	TokenURL string
}

// String keeps the key out of any text.
func (k *ServiceKey) String() string { return "service account" }

// GoString keeps the key out of any text.
func (k *ServiceKey) GoString() string { return k.String() }

// ReadServiceKey reads the JSON file that Google gives for a service account.
func ReadServiceKey(text []byte) (*ServiceKey, error) {
	var file struct {
		Type     string `json:"type"`
		Email    string `json:"client_email"`
		Key      string `json:"private_key"`
		ID       string `json:"private_key_id"`
		TokenURL string `json:"token_uri"`
	}
	if err := json.Unmarshal(text, &file); err != nil {
		return nil, errors.New("it is not the JSON file of a service account's key")
	}
	block, _ := pem.Decode([]byte(file.Key))
	if file.Type != "service_account" || file.Email == "" || block == nil {
		return nil, errors.New("it is not the key of a service account: make a key of type JSON for it")
	}
	key, err := readKey(block)
	if err != nil {
		return nil, err
	}
	return &ServiceKey{Email: file.Email, TokenURL: file.TokenURL, signer: signer{key: key, header: map[string]any{"alg": "RS256", "typ": "JWT", "kid": file.ID}}}, nil
}
