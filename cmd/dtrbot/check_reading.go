package main

import (
	"context"
	"fmt"
	"os"
	"strings"

	"dtrbot/config"
	"dtrbot/parser"
)

// reading checks what messages are read with, and in which fences.
func (c *checker) reading(ctx context.Context, s *config.Settings) {
	fmt.Fprintln(c.out, "\nReading")
	r, err := readingOf(s.Reading)
	if err != nil {
		c.fail("%v", err)
	} else if n, err := parser.CheckLabels(r.labels); err == nil && s.Reading.Labels != "" {
		c.ok("labels of your own: %s (%s)", count(n, "wording"), s.Reading.Labels)
	}
	readers := newReaders(r)
	c.fences(readers)
	c.pdf(ctx, readers)
	c.converter(ctx, readers, "old Excel files, and Word files from before 1997", profileOffice, s.Reading.Office, r.office, "LibreOffice (soffice)")
	c.converter(ctx, readers, "scans and photographs", profileOCR, s.Reading.OCR, r.ocr, "Tesseract")
}

// fences tells what holds a message that goes for its reader.
func (c *checker) fences(r *readers) {
	parse := errandParse.allowance()
	c.ok("each message is read in a process of its own: %d s of processor time, %d MiB, no file written", parse.cpu, childResident>>20)
	if r.apart() {
		c.ok("that process has no network, and is nobody on this machine")
	} else {
		c.warn("that process cannot have namespaces of its own here, so the network is not shut to it: allow user namespaces (sysctl kernel.unprivileged_userns_clone=1 or kernel.apparmor_restrict_unprivileged_userns=0; systemd: no RestrictNamespaces=)")
	}
	if landlockVersion() > 0 {
		c.ok("converters see no file of the daemon's (Landlock)")
	} else if r.converters.office != "" || r.converters.ocr != "" {
		c.warn("this kernel has no Landlock, so converters could read what the daemon can: Linux 5.13 or later has it")
	}
}

// pdf checks that PDF forms can be read, and at once.
func (c *checker) pdf(ctx context.Context, r *readers) {
	var wrong string
	if err := r.run(ctx, errandTry, childSettings{}, strings.NewReader(""), &wrong); err != nil || wrong != "" {
		if err != nil {
			wrong = err.Error()
		}
		c.warn("PDF forms cannot be read, and mail that seems to bring one goes to a person: run make assets and build again (%s)", wrong)
		return
	}
	if err := r.prepareCache(ctx); err != nil {
		c.warn("PDF forms can be read, but slower: the cache of compiled code cannot be used (%v)", err)
		return
	}
	c.ok("PDF forms can be read; compiled code is in %s", r.cache)
}

// converter checks one of the programs of others.
func (c *checker) converter(ctx context.Context, r *readers, what string, p profile, setting, program, product string) {
	switch {
	case setting == "off":
		c.note("%s are not read, and go to a person: switched off", what)
		return
	case program == "":
		c.note("%s are not read, and go to a person: %s is not installed", what, product)
		return
	}
	if info, err := os.Stat(program); err != nil || info.IsDir() || info.Mode().Perm()&0o111 == 0 {
		c.fail("%s is no program that can be run", program)
		return
	}
	version, err := r.converters.version(ctx, p, program)
	if err != nil {
		c.fail("%s does not run in its fences: %v", program, err)
		return
	}
	if p == profileOCR {
		what += " (a person looks at them all the same)"
	}
	c.ok("%s are read with %s: %s", what, program, version)
}
