package config

import (
	"bytes"
	"crypto/subtle"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"path/filepath"
	"unicode/utf8"
)

// Secret is a string that prints as <secret> everywhere. Reveal is the only
// way to its value.
type Secret struct {
	// A pointer, so that a print by reflection of an unexported field, where
	// fmt calls no methods, shows an address and not the value.
	value *string
}

const redacted = "<secret>"

// NewSecret wraps a value.
func NewSecret(v string) Secret {
	if v == "" {
		return Secret{}
	}
	return Secret{&v}
}

// Reveal returns the value.
func (s Secret) Reveal() string {
	if s.value == nil {
		return ""
	}
	return *s.value
}

// IsZero tells whether there is none.
func (s Secret) IsZero() bool { return s.value == nil }

// Equal tells whether two secrets have the same value; == does not.
func (s Secret) Equal(o Secret) bool {
	return subtle.ConstantTimeCompare([]byte(s.Reveal()), []byte(o.Reveal())) == 1
}

// String implements fmt.Stringer.
func (s Secret) String() string { return redacted }

// GoString implements fmt.GoStringer.
func (s Secret) GoString() string { return redacted }

// Format implements fmt.Formatter: a verb such as %d would get round String.
func (s Secret) Format(f fmt.State, verb rune) {
	if verb == 'q' {
		fmt.Fprintf(f, "%q", redacted)
		return
	}
	fmt.Fprint(f, redacted)
}

// MarshalText implements encoding.TextMarshaler, and so JSON and TOML.
func (s Secret) MarshalText() ([]byte, error) { return []byte(redacted), nil }

// LogValue implements slog.LogValuer.
func (s Secret) LogValue() slog.Value { return slog.StringValue(redacted) }

// maxSecret is the largest secret that is believed to be one; a larger file
// is some other file.
const maxSecret = 8 << 10

// secret reads one secret, which may stand in the file (key), in a file of
// its own (key_file), in the environment (key_env) or in a systemd credential
// (key_credential), and only in one of them.
func (t *table) secret(key string) value[Secret] { return t.secretText(key, cleanSecret) }

// keyFile reads a secret of several lines, such as a private key, in the same
// ways as any other.
func (t *table) keyFile(key string) value[Secret] { return t.secretText(key, cleanKey) }

func (t *table) secretText(key string, clean func([]byte) ([]byte, *fault)) value[Secret] {
	inline := texts(t, key, "text in quotes", notEmpty)
	file := texts(t, key+"_file", `a path in quotes, like "/etc/dtrbot/secrets/mailbox"`, notEmpty)
	env := texts(t, key+"_env", `the name of a variable in quotes, like "DTRBOT_PASSWORD"`, notEmpty)
	cred := texts(t, key+"_credential", `the name of a systemd credential in quotes, like "mailbox"`, plainName)

	var found []value[string]
	for _, v := range []value[string]{inline, file, env, cred} {
		if v.set {
			found = append(found, v)
		}
	}
	if len(found) == 0 {
		return value[Secret]{}
	}
	at := found[0].at
	out := value[Secret]{set: true, bad: true, at: at}
	if len(found) > 1 {
		for _, v := range found[1:] {
			t.l.problem(v.at, fault{fmt.Sprintf("gives a secret that line %d gives as well", at.line), "keep one of the two"})
		}
		return out
	}
	if found[0].bad {
		return out
	}

	var data []byte
	var f *fault
	switch {
	case inline.set:
		t.l.warn(at, fault{"stands in the configuration for everybody who may read it", "move it to a file of its own and name that with " + key + "_file"})
		data = []byte(inline.v)
	case file.set:
		data, f = t.l.secretFile(t.l.resolve(file.v))
		if f == nil {
			t.l.checkMode(at, t.l.resolve(file.v))
		}
	case env.set:
		data = []byte(t.l.o.Getenv(env.v))
		if len(data) == 0 {
			f = &fault{"names an environment variable that is not set", "set it where the service is started, or use " + key + "_file"}
		}
	case cred.set:
		dir := t.l.o.CredentialsDir
		if dir == "" {
			f = &fault{"needs systemd, which did not start this process with credentials", "add LoadCredential= to the service, or use " + key + "_file"}
			break
		}
		data, f = t.l.secretFile(filepath.Join(dir, cred.v))
	}
	if f == nil && !inline.set {
		data, f = clean(data)
	}
	if f != nil {
		t.l.problem(at, *f)
		return out
	}
	out.v, out.bad = NewSecret(string(data)), false
	return out
}

// secretFile reads a file without saying its name in the fault: the name may
// be the secret itself, put behind the wrong key.
func (l *loader) secretFile(path string) ([]byte, *fault) {
	data, err := l.o.ReadFile(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, &fault{"names a file that does not exist", "a relative path starts from the folder of this configuration"}
	case errors.Is(err, fs.ErrPermission):
		return nil, &fault{"names a file that this user may not read", "let the user of the service read it"}
	case err != nil:
		return nil, &fault{"names a file that cannot be read", ""}
	}
	return data, nil
}

// checkMode warns of a secret that other users of the machine may read. It is
// no more than a warning because containers mount their secrets 0444.
func (l *loader) checkMode(at place, path string) {
	if l.o.Stat == nil {
		return
	}
	info, err := l.o.Stat(path)
	if err != nil {
		l.warn(at, fault{"names a file whose permissions cannot be checked", ""})
		return
	}
	if info.Mode().Perm()&0o007 != 0 {
		l.warn(at, fault{"names a file that every user of this machine may read", "set its mode to 0400"})
	}
}

// cleanSecret takes off what editors add to a one-line file: the newline at
// the end and the byte order mark at the beginning. Everything else, spaces
// and quotes too, belongs to the secret.
func cleanSecret(data []byte) ([]byte, *fault) {
	if len(data) > maxSecret {
		return nil, &fault{"leads to far more text than a secret has", "name the file that holds the secret and nothing else"}
	}
	data = bytes.TrimPrefix(data, []byte("\xef\xbb\xbf"))
	data = bytes.TrimRight(data, "\r\n")
	switch {
	case len(data) == 0:
		return nil, &fault{"leads to an empty secret", "write the secret into the file, on one line"}
	case !utf8.Valid(data) || bytes.IndexByte(data, 0) >= 0:
		return nil, &fault{"leads to something that is not UTF-8 text", "save the file as UTF-8"}
	case bytes.ContainsAny(data, "\r\n"):
		return nil, &fault{"leads to more than one line", "leave the secret alone, on one line"}
	}
	return data, nil
}

// maxKey is the largest key file, with the certificates of its chain.
const maxKey = 64 << 10

// cleanKey takes a text of several lines as it is.
func cleanKey(data []byte) ([]byte, *fault) {
	switch data = bytes.TrimPrefix(data, []byte("\xef\xbb\xbf")); {
	case len(data) > maxKey:
		return nil, &fault{"leads to far more text than a key has", "name the file that holds the key and nothing else"}
	case len(bytes.TrimSpace(data)) == 0:
		return nil, &fault{"leads to an empty file", "put the key into it, as it was given out"}
	case !utf8.Valid(data) || bytes.IndexByte(data, 0) >= 0:
		return nil, &fault{"leads to something that is not text", "a key is needed in PEM or JSON form"}
	}
	return data, nil
}

func plainName(s string) (string, *fault) {
	if s == "" || s == "." || s == ".." || filepath.Base(s) != s {
		return "", &fault{"is not the name of a credential", "write the name without a folder, as LoadCredential= gives it"}
	}
	return s, nil
}
