package mailbox

import (
	"bytes"
	"net/mail"
	"strings"
	"testing"
)

// FuzzAddressedTo: whatever stands in a header, nobody but the recipient of the
// envelope is left in it, and the rest of the mail is as it was.
func FuzzAddressedTo(f *testing.F) {
	for _, seed := range []string{
		"To: <a@b.example>\r\n\r\nText\r\n",
		"From: x@y.example\r\nTo: a@b.example,\r\n\tc@d.example\r\nCC : e@f.example\r\nbcc:\r\n g@h.example\r\nSubject: To: z@z.example\r\n\r\nTo: z@z.example\r\n",
		"Cc: a@b.example\nSubject: x\n\nbody",
		"Subject: no end",
		"",
		"\r\nTo: a@b.example\r\n",
		" To: folded@nowhere.example\r\nTo: a@b.example\r\n\r\n",
	} {
		f.Add([]byte(seed))
	}
	const recipient = "lead@council.example"
	f.Fuzz(func(t *testing.T, raw []byte) {
		got := addressedTo(raw, recipient)
		m, err := mail.ReadMessage(bytes.NewReader(got))
		if err != nil {
			return // what no reader takes, no service takes
		}
		if to := m.Header["To"]; len(to) != 1 || !strings.EqualFold(strings.Trim(strings.TrimSpace(to[0]), "<>"), recipient) {
			t.Errorf("To is %q in %q, of %q", to, got, raw)
		}
		for _, field := range []string{"Cc", "Bcc"} {
			if m.Header.Get(field) != "" {
				t.Errorf("%s is %q in %q, of %q", field, m.Header.Get(field), got, raw)
			}
		}
		if again := addressedTo(got, recipient); !bytes.Equal(again, got) {
			t.Errorf("once more makes another mail: %q, %q", got, again)
		}
	})
}
