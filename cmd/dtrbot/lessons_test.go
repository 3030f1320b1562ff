package main

import (
	"bytes"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"dtrbot/internal/mailtest/sample"
)

// TestOddMailIsTracked: mails that comparable systems lost, stumbled over or
// mixed up each become a case of their own, and the office is asked where there
// is nobody to answer. One mail to two authorities is the duty of both.
func TestOddMailIsTracked(t *testing.T) {
	t.Parallel()
	w := newWorld(t, newInProcess(t, false), plan{boxes: []boxPlan{{authority: "basildon"}, {authority: "braintree"}}})
	swap := func(old, new string) func([]byte) []byte {
		return func(raw []byte) []byte {
			if !bytes.Contains(raw, []byte(old)) {
				t.Errorf("the sample holds no %q", old)
			}
			return bytes.Replace(raw, []byte(old), []byte(new), 1)
		}
	}
	sender := regexp.MustCompile(`(?m)^(From: .*<)(\w+)\.(\w+)@`)
	from := func(local string) func([]byte) []byte {
		local = strings.NewReplacer("$1", "${2}", "$2", "${3}").Replace(local)
		return func(raw []byte) []byte { return sender.ReplaceAll(raw, []byte("${1}"+local)) }
	}
	const docxType = `Content-Type: application/vnd.openxmlformats-officedocument.wordprocessingml.document; name="Duty to Refer form.docx"`
	const docxName = `Content-Disposition: attachment; filename="Duty to Refer form.docx"`
	long := strings.Repeat("a very long name of a form ", 120) + ".docx"
	mails := []struct {
		name     string
		format   string
		odd      func([]byte) []byte
		answered bool
	}{
		{"spaces in From", sample.Text, from("$1 $2@"), false}, // closed up it may be another person's
		{"a local part that is not ASCII", sample.Text, from("$1.ü$2@"), false},
		{"an attachment's type that is none", sample.Docx, swap(docxType, "Content-Type: application/;;; name=; =\"form"), true},
		{"an attachment's name of 3,000 characters", sample.Docx, swap(docxName, `Content-Disposition: attachment; filename="`+long+`"`), true},
		{"bytes in a name that its charset has not", sample.Docx, swap(docxName, "Content-Disposition: attachment; filename*=utf-8''Form%E9%FF.docx; filename=\"Form\xe9\xff.docx\""), true},
		{"declared UTF-8, and is not", sample.Text, swap("Content-Transfer-Encoding: quoted-printable\r\n\r\n", "Content-Transfer-Encoding: quoted-printable\r\n\r\nCaf=E9 =A32\r\n"), true},
		{"a charset that nobody knows", sample.Text, swap("charset=utf-8", "charset=x-unicode-2-0-utf-7-maybe"), true},
		{"no Message-ID", sample.Text, swap("Message-ID: <", "X-Was-ID: <"), true},
		{"no Message-ID either", sample.Text, swap("Message-ID: <", "X-Was-ID: <"), true},
	}
	for i, m := range mails {
		at := on(0, 8, i)
		w.arrive("basildon", "INBOX", m.odd(sample.Referral(sample.Options{N: i + 1, Format: m.format, Date: at})), at)
	}
	both := sample.Referral(sample.Options{N: 20, Date: on(0, 8, 30)})
	w.arrive("basildon", "INBOX", both, on(0, 8, 30))
	w.arrive("braintree", "INBOX", both, on(0, 8, 30))
	w.once(monday)

	byBox := map[string]int{}
	for _, c := range w.cases() {
		byBox[c.Mailbox]++
	}
	if byBox["basildon"] != len(mails)+1 || byBox["braintree"] != 1 {
		t.Errorf("cases %v, want %d and 1", byBox, len(mails)+1)
	}
	answered := map[string]bool{}
	for _, row := range w.query(`SELECT m.uid FROM message m JOIN notice n ON n.message = m.id AND n.kind = 'acknowledgement' WHERE m.mailbox = 'basildon'`) {
		answered[row[0]] = true
	}
	asked := map[string]bool{}
	for _, row := range w.query(`SELECT m.uid FROM review v JOIN message m ON m.id = v.message WHERE m.mailbox = 'basildon'`) {
		asked[row[0]] = true
	}
	for i, m := range mails {
		uid := string(rune('1' + i))
		if answered[uid] != m.answered {
			t.Errorf("%s: answered %v, want %v", m.name, answered[uid], m.answered)
		}
		if !answered[uid] && !asked[uid] {
			t.Errorf("%s: nobody was answered, and nobody asked", m.name)
		}
	}
	for _, authority := range []string{"basildon", "braintree"} {
		if !slices.ContainsFunc(to(w.receipts(authority), officer(20)), func(l letter) bool { return l.header.Get("In-Reply-To") == messageID(t, both) }) {
			t.Errorf("%s: no receipt for the mail to both", authority)
		}
	}
	w.once(monday.Add(time.Hour))
	onlyOnce(t, w.receipts("basildon"))
}
