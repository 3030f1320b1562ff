package container

import (
	"archive/zip"
	"bytes"
	"compress/flate"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"path"
	"strings"
	"unicode/utf8"

	"dtrbot/parser/document"

	"golang.org/x/text/encoding/charmap"
)

const (
	// maxDirectory is the most entries of an archive's directory; more take
	// too much memory to list.
	maxDirectory = 100_000
	// ratioFloor is what any file may unpack to whatever its ratio.
	ratioFloor = 1 << 20
)

// Directory opens the directory of a zip archive. The error wraps
// document.ErrDamaged, or ErrLimit when there are too many entries to list.
func Directory(data []byte) (*zip.Reader, error) {
	if bytes.Count(data, []byte("PK\x01\x02")) > maxDirectory {
		return nil, fmt.Errorf("more than %d entries in the archive: %w", maxDirectory, document.ErrLimit)
	}
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil && !errors.Is(err, zip.ErrInsecurePath) {
		return nil, fmt.Errorf("open the archive: %w (%w)", err, document.ErrDamaged)
	}
	return z, nil
}

// Zip takes the files out of a zip archive. Folders, and what macOS and
// Windows put beside the files, are left out. The error is that of Directory;
// of an archive whose directory is lost, as that of a truncated one, the files
// that are whole are returned with it.
func Zip(data []byte, b *Budget) (Contents, error) {
	z, err := Directory(data)
	if errors.Is(err, document.ErrDamaged) {
		return salvage(data, b), err
	}
	if err != nil {
		return Contents{}, err
	}
	var c Contents
	for _, f := range z.File {
		name := entryName(f)
		if name == "" || isJunk(name) {
			continue
		}
		if b.Files <= 0 || b.Bytes <= 0 {
			c.Lost = append(c.Lost, Loss{Err: fmt.Errorf("more files than are read: %w", document.ErrLimit)})
			break
		}
		b.Files--
		content, err := unzip(f, int64(len(data)), b)
		if err != nil {
			c.Lost = append(c.Lost, Loss{Name: path.Base(name), Err: err})
			continue
		}
		c.Files = append(c.Files, File{Name: Text{Bytes: []byte(path.Base(name)), Charset: "utf-8"}, Data: content})
	}
	return c, nil
}

// unzip unpacks one entry.
func unzip(f *zip.File, archive int64, b *Budget) ([]byte, error) {
	if f.Flags&1 != 0 { // APPNOTE 4.4.4: bit 0, encrypted
		return nil, fmt.Errorf("the entry is encrypted: %w", document.ErrEncrypted)
	}
	r, err := f.Open()
	if errors.Is(err, zip.ErrAlgorithm) {
		return nil, fmt.Errorf("open the entry: %w (%w)", err, document.ErrUnavailable)
	}
	if err != nil {
		return nil, fmt.Errorf("open the entry: %w (%w)", err, document.ErrDamaged)
	}
	defer func() { _ = r.Close() }() // nothing is lost by closing what is only read
	packed := int64(min(f.CompressedSize64, uint64(archive)))
	most := min(max(packed*b.Ratio, ratioFloor), b.FileBytes, b.Bytes)
	var out bytes.Buffer
	n, err := io.Copy(&out, io.LimitReader(r, most+1))
	if n > most {
		b.Bytes -= most // what was unpacked in vain took its time
		return nil, fmt.Errorf("the entry unpacks to too much: %w", document.ErrLimit)
	}
	b.Bytes -= n
	switch {
	case errors.Is(err, zip.ErrChecksum) && n > 0:
		// The reader of the file finds out what is wrong with it.
	case err != nil:
		return nil, fmt.Errorf("unpack the entry: %w (%w)", err, document.ErrDamaged)
	}
	return out.Bytes(), nil
}

// entryName is the name of an entry with its folders, in UTF-8; "" for a
// folder. APPNOTE D.1: a name is in code page 437 unless it says otherwise;
// macOS writes UTF-8 and does not say so.
func entryName(f *zip.File) string {
	name := f.Name
	if n := unicodeName(f.Extra); n != "" {
		name = n
	} else if !utf8.ValidString(name) {
		decoded, err := charmap.CodePage437.NewDecoder().String(name)
		if err != nil {
			return "file"
		}
		name = decoded
	}
	name = strings.ReplaceAll(name, `\`, "/")
	if strings.HasSuffix(name, "/") {
		return ""
	}
	return strings.TrimPrefix(path.Clean("/"+name), "/")
}

// unicodeName reads the field in which older programs put the name in UTF-8
// (APPNOTE 4.6.9), "" when there is none.
func unicodeName(extra []byte) string {
	for len(extra) >= 4 {
		id, size := binary.LittleEndian.Uint16(extra), int(binary.LittleEndian.Uint16(extra[2:]))
		extra = extra[4:]
		if size > len(extra) {
			return ""
		}
		if id == 0x7075 && size > 5 && extra[0] == 1 && utf8.Valid(extra[5:size]) {
			return string(extra[5:size])
		}
		extra = extra[size:]
	}
	return ""
}

// isJunk reports what systems add to archives.
func isJunk(name string) bool {
	base := path.Base(name)
	return strings.HasPrefix(name, "__MACOSX/") || strings.HasPrefix(base, "._") || base == ".DS_Store" || strings.EqualFold(base, "thumbs.db") || strings.EqualFold(base, "desktop.ini")
}

// salvage finds files by their local headers (APPNOTE 4.3.7). Sizes there may
// be absent, so that only compressed data tells where it ends.
func salvage(data []byte, b *Budget) Contents {
	const size = 30
	var c Contents
	for b.Files > 0 && b.Bytes > 0 {
		i := bytes.Index(data, []byte("PK\x03\x04"))
		if i < 0 || len(data)-i < size {
			break
		}
		h := data[i:]
		data = data[i+4:]
		flags, method := binary.LittleEndian.Uint16(h[6:]), binary.LittleEndian.Uint16(h[8:])
		nameLen, extraLen := int(binary.LittleEndian.Uint16(h[26:])), int(binary.LittleEndian.Uint16(h[28:]))
		if flags&1 != 0 || method != zip.Deflate || size+nameLen+extraLen > len(h) {
			continue
		}
		b.Files--
		name := entryName(&zip.File{FileHeader: zip.FileHeader{Name: string(h[size : size+nameLen]), Extra: h[size+nameLen : size+nameLen+extraLen]}})
		packed := bytes.NewReader(h[size+nameLen+extraLen:])
		most := min(b.FileBytes, b.Bytes, max(int64(packed.Len())*b.Ratio, ratioFloor))
		var out bytes.Buffer
		n, err := io.Copy(&out, io.LimitReader(flate.NewReader(packed), most+1))
		b.Bytes -= min(n, most)
		if err != nil || n > most {
			continue // the archive as a whole is named as damaged
		}
		data = h[len(h)-packed.Len():]
		if name != "" && !isJunk(name) {
			c.Files = append(c.Files, File{Name: Text{Bytes: []byte(path.Base(name)), Charset: "utf-8"}, Data: out.Bytes()})
		}
	}
	return c
}
