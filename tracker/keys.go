package tracker

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/tink-crypto/tink-go/v2/aead"
	"github.com/tink-crypto/tink-go/v2/insecurecleartextkeyset"
	"github.com/tink-crypto/tink-go/v2/keyset"
	"github.com/tink-crypto/tink-go/v2/prf"
	tinkpb "github.com/tink-crypto/tink-go/v2/proto/tink_go_proto"
	"github.com/tink-crypto/tink-go/v2/tink"
)

// ErrKeysExist is returned by NewKeys when the mailbox has keys already.
var ErrKeysExist = errors.New("keys exist already")

// keys seal and hash for one mailbox. The AEAD keyset may be rotated; the PRF
// keyset must stay: every reference and every blind index comes from it.
type keys struct {
	seal tink.AEAD
	mac  *prf.Set
}

func aeadFile(dir, mailbox string) string { return filepath.Join(dir, mailbox+".aead.json") }
func macFile(dir, mailbox string) string  { return filepath.Join(dir, mailbox+".prf.json") }

// NewKeys makes the two keysets of a mailbox in the folder dir (0700), each a
// file of mode 0600. It never replaces a key: ErrKeysExist.
func NewKeys(dir, mailbox string) error {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return fmt.Errorf("make the folder of the keys: %w", err)
	}
	for _, f := range []string{aeadFile(dir, mailbox), macFile(dir, mailbox)} {
		if _, err := os.Lstat(f); err == nil {
			return fmt.Errorf("%s: %w", f, ErrKeysExist)
		} else if !errors.Is(err, fs.ErrNotExist) {
			return fmt.Errorf("look for %s: %w", f, err)
		}
	}
	if err := writeKeyset(aeadFile(dir, mailbox), aead.AES256GCMKeyTemplate()); err != nil {
		return err
	}
	return writeKeyset(macFile(dir, mailbox), prf.HMACSHA256PRFKeyTemplate())
}

func writeKeyset(file string, template *tinkpb.KeyTemplate) error {
	h, err := keyset.NewHandle(template)
	if err != nil {
		return fmt.Errorf("make a key: %w", err)
	}
	var buf bytes.Buffer
	if err := insecurecleartextkeyset.Write(h, keyset.NewJSONWriter(&buf)); err != nil {
		return fmt.Errorf("encode a key: %w", err)
	}
	// O_EXCL: two commands at once must not both believe they made the key.
	f, err := os.OpenFile(file, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return fmt.Errorf("write a key: %w", err)
	}
	_, err = f.Write(buf.Bytes())
	if err = errors.Join(err, f.Sync(), f.Close()); err != nil {
		return fmt.Errorf("write the key %s: %w", file, err)
	}
	return nil
}

func readKeys(dir, mailbox string) (*keys, error) {
	sealing, err := readKeyset(aeadFile(dir, mailbox), mailbox)
	if err != nil {
		return nil, err
	}
	hashing, err := readKeyset(macFile(dir, mailbox), mailbox)
	if err != nil {
		return nil, err
	}
	k := &keys{}
	if k.seal, err = aead.New(sealing); err != nil {
		return nil, fmt.Errorf("use the key %s: %w", aeadFile(dir, mailbox), err)
	}
	if k.mac, err = prf.NewPRFSet(hashing); err != nil {
		return nil, fmt.Errorf("use the key %s: %w", macFile(dir, mailbox), err)
	}
	return k, nil
}

func readKeyset(file, mailbox string) (*keyset.Handle, error) {
	info, err := os.Stat(file)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("no key %s: restore it from your backup, or for a new mailbox run `dtrbot key new %s`", file, mailbox)
	}
	if err != nil {
		return nil, fmt.Errorf("read a key: %w", err)
	}
	if info.Mode().Perm()&0o077 != 0 {
		return nil, fmt.Errorf("the key %s can be read by others (mode %04o): run `chmod 600 %s`", file, info.Mode().Perm(), file)
	}
	data, err := os.ReadFile(file)
	if err != nil {
		return nil, fmt.Errorf("read a key: %w", err)
	}
	h, err := insecurecleartextkeyset.Read(keyset.NewJSONReader(bytes.NewReader(data)))
	if err != nil {
		return nil, fmt.Errorf("the key %s is damaged: restore it from your backup: %w", file, err)
	}
	return h, nil
}

// hash is the keyed hash of some fields under a purpose. Fields are framed by
// their length, so that no two lists of fields share an input.
func (k *keys) hash(purpose string, size uint32, fields ...string) ([]byte, error) {
	var in []byte
	for _, f := range append([]string{purpose}, fields...) {
		n := len(f)
		in = append(in, byte(n>>24), byte(n>>16), byte(n>>8), byte(n))
		in = append(in, f...)
	}
	out, err := k.mac.ComputePrimaryPRF(in, size)
	if err != nil {
		return nil, fmt.Errorf("hash for %s: %w", purpose, err)
	}
	return out, nil
}

// blind is the blind index of one value; nil for an empty value, which must
// never match another.
func (k *keys) blind(purpose string, values ...string) ([]byte, error) {
	for _, v := range values {
		if v == "" {
			return nil, nil
		}
	}
	return k.hash("blind/"+purpose, 16, values...)
}

// sealJSON seals a value for one cell of the database, named in the
// associated data so that ciphertexts cannot change places.
func (k *keys) sealJSON(cell string, v any) ([]byte, error) {
	plain, err := json.Marshal(v)
	if err != nil {
		return nil, fmt.Errorf("encode %s: %w", cell, err)
	}
	return k.sealBytes(cell, plain)
}

func (k *keys) sealBytes(cell string, plain []byte) ([]byte, error) {
	out, err := k.seal.Encrypt(plain, []byte(cell))
	if err != nil {
		return nil, fmt.Errorf("seal %s: %w", cell, err)
	}
	return out, nil
}

func (k *keys) openBytes(cell string, sealed []byte) ([]byte, error) {
	out, err := k.seal.Decrypt(sealed, []byte(cell))
	if err != nil {
		return nil, fmt.Errorf("open %s: the keys do not fit or the row was changed: %w", cell, err)
	}
	return out, nil
}

func (k *keys) openJSON(cell string, sealed []byte, v any) error {
	plain, err := k.openBytes(cell, sealed)
	if err != nil {
		return err
	}
	if err := json.Unmarshal(plain, v); err != nil {
		return fmt.Errorf("decode %s: %w", cell, err)
	}
	return nil
}

// CheckKeys tells whether the keys of a mailbox are there and can be used.
func CheckKeys(dir, mailbox string) error {
	_, err := readKeys(dir, mailbox)
	return err
}
