package mailbox

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
)

// spoolInMemory is the size up to which a message is kept in memory.
const spoolInMemory = 256 << 10

// spool holds the bytes of one message apart from the connection: small ones
// in memory, others in a file that has no name, so that it cannot outlive the
// process.
type spool struct {
	memory []byte
	file   *os.File
	size   int64
}

// newSpool copies size bytes from r. A short read is io.ErrUnexpectedEOF,
// since the IMAP library takes the end of a connection for the end of a
// literal. A spoolError means that the fault is on this side.
func newSpool(dir string, size int64, r io.Reader) (*spool, error) {
	s := &spool{size: size}
	var n int64
	var err error
	if size <= spoolInMemory {
		var buffer bytes.Buffer
		buffer.Grow(int(size))
		n, err = io.Copy(&buffer, r)
		s.memory = buffer.Bytes()
	} else {
		s.file, err = nameless(dir)
		if err != nil {
			return nil, spoolError{err}
		}
		source := &source{Reader: r}
		n, err = io.Copy(s.file, source)
		if err != nil && source.err == nil {
			err = spoolError{err}
		}
	}
	if err == nil && n != size {
		err = io.ErrUnexpectedEOF
	}
	if err != nil {
		return nil, errors.Join(err, s.Close())
	}
	return s, nil
}

func nameless(dir string) (*os.File, error) {
	file, err := os.CreateTemp(dir, "mail-*") // mode 0600
	if err != nil {
		return nil, err
	}
	if err := os.Remove(file.Name()); err != nil {
		return nil, errors.Join(err, file.Close())
	}
	return file, nil
}

// open reads from the beginning; several readers may be open at once.
func (s *spool) open() (io.ReadCloser, error) {
	if s.file == nil {
		return io.NopCloser(bytes.NewReader(s.memory)), nil
	}
	return io.NopCloser(io.NewSectionReader(s.file, 0, s.size)), nil
}

// head is the beginning of the message, enough for its topmost fields.
func (s *spool) head() ([]byte, error) {
	const enough = 64 << 10
	if s.file == nil {
		return s.memory[:min(len(s.memory), enough)], nil
	}
	head := make([]byte, min(s.size, enough))
	if _, err := s.file.ReadAt(head, 0); err != nil {
		return nil, spoolError{err}
	}
	return head, nil
}

func (s *spool) Close() error {
	if s.file == nil {
		return nil
	}
	return s.file.Close()
}

// source remembers that reading failed, to tell it from failing to write.
type source struct {
	io.Reader
	err error
}

func (s *source) Read(p []byte) (int, error) {
	n, err := s.Reader.Read(p)
	if err != nil && err != io.EOF {
		s.err = err
	}
	return n, err
}

type spoolError struct{ err error }

func (e spoolError) Error() string {
	return fmt.Sprintf("spool a message: %v (is the spool folder writable, and is there space?)", e.err)
}

func (e spoolError) Unwrap() error { return e.err }
