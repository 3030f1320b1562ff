package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"

	"dtrbot/config"
	"dtrbot/parser"
)

// reading is what readers are given of the settings and of this machine.
type reading struct {
	labels      []byte // nil for none
	cache       string // "" for none, because of noCache
	noCache     error
	office, ocr string // paths; "" for none
}

// readingOf finds it. The error is one of the file of labels.
func readingOf(s config.Reading) (reading, error) {
	out := reading{
		office: findProgram(s.Office, lookPath, "soffice", "libreoffice"),
		ocr:    findProgram(s.OCR, lookPath, "tesseract"),
	}
	out.cache, out.noCache = usableCache(cacheFolder(s.Cache))
	if s.Labels == "" {
		return out, nil
	}
	var err error
	if out.labels, err = os.ReadFile(s.Labels); err != nil {
		return out, fmt.Errorf("read the labels: %w", err)
	}
	if _, err := parser.CheckLabels(out.labels); err != nil {
		return out, fmt.Errorf("%s: %w", s.Labels, err)
	}
	return out, nil
}

// cacheFolder is where compiled PDFium is kept between runs: in the folder of
// the settings, else in that which systemd gives for such things
// (systemd.exec(5), CacheDirectory), else in that of the user. It is "" where
// there is none of them.
func cacheFolder(configured string) string {
	if configured != "" {
		return filepath.Join(configured, "pdfium")
	}
	if dir, _, _ := strings.Cut(os.Getenv("CACHE_DIRECTORY"), ":"); dir != "" {
		return filepath.Join(dir, "pdfium")
	}
	dir, err := os.UserCacheDir()
	if err != nil {
		return ""
	}
	// A home that does not exist is not made.
	if _, err := os.Stat(filepath.Dir(dir)); err != nil {
		return ""
	}
	return filepath.Join(dir, "dtrbot", "pdfium")
}

// cacheIsOurs says what is wrong with the folder of the cache. The code in it
// is run, so that nobody else may write there.
func cacheIsOurs(dir string) error {
	for _, name := range []string{dir, filepath.Dir(dir)} {
		info, err := os.Lstat(name)
		if err != nil {
			return err
		}
		owner, ok := info.Sys().(*syscall.Stat_t)
		switch {
		case !info.IsDir():
			return fmt.Errorf("%s is no folder", name)
		case !ok || int(owner.Uid) != os.Geteuid() && !(name != dir && owner.Uid == 0):
			return fmt.Errorf("%s belongs to another user", name)
		case info.Mode().Perm()&0o022 != 0 && (name == dir || info.Mode()&os.ModeSticky == 0):
			return fmt.Errorf("others may write to %s: chmod go-w %s", name, name)
		}
	}
	return nil
}

// usableCache is the folder of the cache, made where it is not there yet, or
// why it cannot be used.
func usableCache(dir string) (string, error) {
	if dir == "" {
		return "", errors.New("there is no folder for it, as this user has no home: name one with [reading] cache")
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return "", err
	}
	if err := cacheIsOurs(dir); err != nil {
		return "", err
	}
	return dir, nil
}

// readersOf makes the readers of the settings.
func readersOf(s config.Reading) (*readers, error) {
	r, err := readingOf(s)
	if err != nil {
		return nil, err
	}
	return newReaders(r), nil
}

// prepareCache fills the cache in a process of its own, which takes two
// seconds the first time. Children use what is there, and interpret PDFium
// where nothing is, which takes 0.4 s a message with a PDF.
func (r *readers) prepareCache(ctx context.Context) error {
	if r.noCache != nil {
		return r.noCache
	}
	var wrong string
	if err := r.run(ctx, errandWarm, childSettings{Cache: r.cache}, strings.NewReader(""), &wrong); err != nil {
		return err
	}
	if wrong != "" {
		return errors.New(wrong)
	}
	return nil
}

// cacheFilled reports that something is in the cache already.
func (r *readers) cacheFilled() bool {
	found := false
	err := filepath.WalkDir(r.cache, func(_ string, e fs.DirEntry, err error) error {
		if err == nil && e.Type().IsRegular() {
			found = true
			return fs.SkipAll
		}
		return err
	})
	return found && err == nil
}
