package main

import (
	"context"
	"os"
	"path/filepath"

	"dtrbot/parser/document/pdf"
)

// pdfFolder is where the compiled reader of PDF is kept between runs: in the
// folder that systemd gives for such things (systemd.exec(5), CacheDirectory),
// else in that of the user. It is "" where there is neither.
func pdfFolder() string {
	if dir := os.Getenv("CACHE_DIRECTORY"); dir != "" {
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

// compilePDF fills that folder, which takes two seconds once. Where it cannot
// be, children interpret, which takes a third of a second a PDF. What is in
// the folder is run, so it is this user's alone.
func compilePDF(ctx context.Context) {
	dir := pdfFolder()
	if dir == "" || os.MkdirAll(dir, 0o700) != nil || os.Chmod(dir, 0o700) != nil {
		return
	}
	r := pdf.Reader{CacheDir: dir}
	_ = r.Warm(ctx)  // check says what is the matter with it
	_ = r.Close(ctx) // nothing is lost
}

// pdf checks that PDF forms can be read.
func (c *checker) pdf(ctx context.Context) {
	r := pdf.Reader{Interpret: true}
	if err := r.Warm(ctx); err != nil {
		c.warn("PDF forms cannot be read, and mail with one goes to a person: run make assets and build again (%v)", err)
	} else {
		c.ok("PDF forms can be read")
	}
	_ = r.Close(ctx) // nothing is lost
}
