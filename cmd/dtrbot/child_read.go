package main

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"sync"

	"dtrbot/parser"
)

// readers starts the children that parse, and watches them.
type readers struct {
	// apart tells whether this machine gives a process namespaces of its own.
	apart func() bool
	// labels are the authority's own label wordings, nil for none.
	labels []byte
	// cache is the folder with compiled PDFium, "" for none.
	cache   string
	noCache error // why there is none
	// converters read what has no reader here.
	converters *converters
	// ended is told of each child that has ended; nil for nobody.
	ended func(childCost)
	// memory is childResident.
	memory int
}

func newReaders(r reading) *readers {
	apart := sync.OnceValue(givesNamespaces)
	return &readers{apart: apart, memory: childResident, labels: r.labels, cache: r.cache, noCache: r.noCache, converters: newConverters(r.office, r.ocr, apart)}
}

// read parses a message in a child process, and what of it can be had safely
// where the child fails: the text without what is attached, else the header.
// What was not read is named as a problem. Failure says, without quoting the
// message, why it is not known what the message is: its text does not tell, or
// could not be read either. The error is this machine's
// fault, not the message's.
func (r *readers) read(ctx context.Context, open func() (io.ReadCloser, error)) (result parser.Result, failure string, err error) {
	s := childSettings{Labels: r.labels, Cache: r.cache}
	result, err = r.parse(ctx, errandParse, s, open)
	if err == nil {
		return r.withConverters(ctx, s, result, open), "", nil
	}
	if machineFault(ctx, err) {
		return parser.Result{}, "", errors.Join(ctx.Err(), err)
	}
	why := err.Error()
	result, err = r.parse(ctx, errandText, childSettings{Labels: r.labels}, open)
	if err == nil {
		if !result.Message.Envelope.Unreadable {
			// Nothing was attached: it was the text that kept the first from its end.
			result.Message.Problems = append(result.Message.Problems, parser.Problem{Code: parser.ProblemLimit, Where: "message", Detail: why})
			result.Message.Envelope.Unreadable = true
		}
		if result.Message.Kind == parser.KindOther {
			// What the message is may stand in what was not read.
			return result, why, nil
		}
		return result, "", nil
	}
	if machineFault(ctx, err) {
		return parser.Result{}, "", errors.Join(ctx.Err(), err)
	}
	result, err = r.header(ctx, open)
	if err != nil {
		return parser.Result{}, "", err
	}
	result.Message.Problems = append(result.Message.Problems, parser.Problem{Code: parser.ProblemLimit, Where: "message", Detail: why})
	result.Message.Envelope.Unreadable = true
	// Two mails with the same header are not the same mail.
	err = opened(open, func(message io.Reader) error {
		result.Message.Envelope.Digest, err = digestOf(message)
		return err
	})
	return result, why, err
}

// machineFault tells a fault of this machine from one of the message.
func machineFault(ctx context.Context, err error) bool {
	return ctx.Err() != nil || errors.Is(err, errNoChild)
}

// parse parses a message in one child.
func (r *readers) parse(ctx context.Context, e errand, s childSettings, open func() (io.ReadCloser, error)) (result parser.Result, err error) {
	err = opened(open, func(message io.Reader) error { return r.run(ctx, e, s, message, &result) })
	return result, err
}

// text parses the text of a message in a child, without what is attached.
func (r *readers) text(ctx context.Context, open func() (io.ReadCloser, error)) (parser.Result, error) {
	return r.parse(ctx, errandText, childSettings{Labels: r.labels}, open)
}

// header parses the header of a message in a child, and nothing of what
// follows. A header that cannot be read either gives a result that says so:
// the message is there all the same.
func (r *readers) header(ctx context.Context, open func() (io.ReadCloser, error)) (result parser.Result, err error) {
	var head []byte
	if err := opened(open, func(message io.Reader) error {
		head, err = headOf(message)
		return err
	}); err != nil {
		return parser.Result{}, err
	}
	err = r.run(ctx, errandHeader, childSettings{}, bytes.NewReader(head), &result)
	switch {
	case err == nil:
	case machineFault(ctx, err):
		return parser.Result{}, errors.Join(ctx.Err(), err)
	default:
		result = parser.Result{Message: parser.Message{Kind: parser.KindOther, Problems: []parser.Problem{{Code: parser.ProblemMIME, Where: "header", Detail: err.Error()}}}}
		result.Message.Envelope.Unreadable = true
	}
	return result, nil
}

// opened gives a message to f and closes it.
func opened(open func() (io.ReadCloser, error), f func(io.Reader) error) error {
	message, err := open()
	if err != nil {
		return err
	}
	return errors.Join(f(message), message.Close())
}

// headOf is the header of a message, without the fields that tell how to read
// a body that is not there. No more than 256 KiB of it are read.
func headOf(message io.Reader) ([]byte, error) {
	const most = 256 << 10
	head, err := io.ReadAll(io.LimitReader(message, most))
	if err != nil {
		return nil, err
	}
	if end := bytes.Index(head, []byte("\r\n\r\n")); end >= 0 {
		head = head[:end+4]
	} else if end := bytes.Index(head, []byte("\n\n")); end >= 0 {
		head = head[:end+2]
	}
	return dropContentFields(head), nil
}

// digestOf tells the content of a message that could not be read from that of
// another, without reading it.
func digestOf(message io.Reader) (string, error) {
	h := sha256.New()
	if _, err := io.Copy(h, message); err != nil {
		return "", err
	}
	return hex.EncodeToString(h.Sum(nil)), nil
}

// dropContentFields takes the fields away that tell how to read a body. By
// Content-Class, Exchange marks an invitation.
func dropContentFields(head []byte) []byte {
	var out []byte
	dropping := false
	for line := range bytes.Lines(head) {
		if line[0] != ' ' && line[0] != '\t' {
			dropping = begins(line, "content-") && !begins(line, "content-class:")
		}
		if !dropping {
			out = append(out, line...)
		}
	}
	return out
}

func begins(line []byte, with string) bool {
	return len(line) >= len(with) && bytes.EqualFold(line[:len(with)], []byte(with))
}
