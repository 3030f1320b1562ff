package mailtest_test

import (
	"bytes"
	"strings"
	"testing"

	"dtrbot/internal/mailtest"
)

// Two renderings differ and say the same.
func TestRender(t *testing.T) {
	t.Parallel()
	const plain = "From: a@b.example\r\nSubject: a subject that is rather long, so that it may be folded or not\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\nZoë = £1\r\n--b\r\n"
	one, two := mailtest.Render([]byte(plain), 1), mailtest.Render([]byte(plain), 2)
	if bytes.Equal(one, two) || !bytes.HasSuffix(mailtest.Plain(one), []byte("\r\n\r\nZoë = £1\r\n--b\r\n")) || !bytes.HasSuffix(mailtest.Plain(two), []byte("\r\n\r\nZoë = £1\r\n--b\r\n")) {
		t.Errorf("renderings of a plain mail:\n%s\n%s", one, two)
	}
	const parts = "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: multipart/alternative;\r\n boundary=\"bb\"\r\n\r\n--bb\r\n\r\nb--bb\r\n--bb--\r\n--b--\r\n"
	one, two = mailtest.Render([]byte(parts), 1), mailtest.Render([]byte(parts), 2)
	for _, got := range []string{string(one), string(two)} {
		if strings.Contains(got, "\n--b\r") || strings.Contains(got, "\n--bb") || !strings.Contains(got, "\r\nb--bb\r\n") || strings.Count(got, "_000_") != 3 || strings.Count(got, "_001_") != 3 {
			t.Errorf("a rendering of a mail in parts:\n%s", got)
		}
	}
	if bytes.Equal(one, two) {
		t.Error("two renderings are the same")
	}
}
