package ordinary

import (
	"bytes"
	"net/mail"
	"regexp"
	"slices"
	"strings"
	"testing"
)

func banks() []Bank { return []Bank{Open, Aside} }

func TestBanksAreWhole(t *testing.T) {
	t.Parallel()
	seen := map[string]string{}
	sentences := map[string]string{}
	total := 0
	for _, b := range banks() {
		all, err := b.skeletons()
		if err != nil {
			t.Fatal(err)
		}
		total += len(all)
		sorts := map[string]bool{}
		for _, s := range all {
			sorts[s.sort] = true
			if seen[s.name] != "" {
				t.Errorf("%s: %s is in %s too", b, s.name, seen[s.name])
			}
			seen[s.name] = string(b)
			for _, line := range append(slices.Clone(s.core), s.more...) {
				if in := sentences[line]; in != "" && in != string(b) {
					t.Errorf("a sentence of %s/%s stands in %s", b, s.name, in)
				}
				sentences[line] = string(b)
			}
		}
		for sort := range weights() {
			if !sorts[sort] {
				t.Errorf("%s: no skeleton of sort %s", b, sort)
			}
		}
	}
	if total < 150 {
		t.Errorf("%d skeletons, want at least 150", total)
	}
}

// Whatever a mail says of people must be invented beyond doubt, and every mail
// must be one that a mail program could have sent.
func TestMailsAreInventedAndWellFormed(t *testing.T) {
	t.Parallel()
	address := regexp.MustCompile(`[A-Za-z0-9._+-]+@([A-Za-z0-9.-]+)`)
	number := regexp.MustCompile(`\b0[1-9][0-9 ]{8,11}\b`)
	drama := regexp.MustCompile(`^(07700900|01632960|02079460)`)
	left := regexp.MustCompile(`\{[a-z]+[0-9]?\}|::`)
	for _, b := range banks() {
		t.Run(string(b), func(t *testing.T) {
			t.Parallel()
			mails, err := Mails(b, 1, 800)
			if err != nil {
				t.Fatal(err)
			}
			for _, m := range mails {
				msg, err := mail.ReadMessage(bytes.NewReader(m.Raw))
				if err != nil {
					t.Fatalf("%s: %v", m.Name, err)
				}
				for _, field := range []string{"From", "To", "Date", "Subject", "Message-Id", "Content-Type"} {
					if msg.Header.Get(field) == "" {
						t.Errorf("%s: no %s", m.Name, field)
					}
				}
				raw := bytes.ReplaceAll(m.Raw, []byte("=\r\n"), nil)
				for _, found := range address.FindAllSubmatch(raw, -1) {
					if d := strings.ToLower(strings.TrimRight(string(found[1]), ".")); !strings.HasSuffix(d, ".example") {
						t.Errorf("%s: domain %s", m.Name, d)
					}
				}
				head, body, _ := bytes.Cut(m.Raw, []byte("\r\n\r\n"))
				if bytes.Contains(head, []byte("Transfer-Encoding: 7bit")) {
					for _, n := range number.FindAll(body, -1) {
						if !drama.MatchString(strings.ReplaceAll(string(n), " ", "")) {
							t.Errorf("%s: telephone number %s", m.Name, n)
						}
					}
					if l := left.Find(body); l != nil {
						t.Errorf("%s: %s was not filled in", m.Name, l)
					}
				}
			}
		})
	}
}

func TestMailsDiffer(t *testing.T) {
	t.Parallel()
	for _, b := range banks() {
		mails, err := Mails(b, 7, 600)
		if err != nil {
			t.Fatal(err)
		}
		again, err := Mails(b, 7, 600)
		if err != nil {
			t.Fatal(err)
		}
		bodies := map[string]bool{}
		for i, m := range mails {
			if !bytes.Equal(m.Raw, again[i].Raw) {
				t.Fatalf("%s: %s differs from run to run", b, m.Name)
			}
			_, body, _ := bytes.Cut(m.Raw, []byte("\r\n\r\n"))
			bodies[string(body)] = true
		}
		if len(bodies) < 570 {
			t.Errorf("%s: %d different bodies of 600", b, len(bodies))
		}
	}
}

func TestExpand(t *testing.T) {
	t.Parallel()
	d := newDrawer(1, 1)
	if a, b := d.expand("{n} {n}"), d.expand("{n} {n}"); a != b || a[0] != a[2] {
		t.Errorf("a value is drawn once: got %q, then %q", a, b)
	}
	if got := d.expand("a {x|x {y|y}} b"); got != "a x b" && got != "a x y b" {
		t.Errorf("got %q", got)
	}
}

func TestParseBankSaysWhere(t *testing.T) {
	t.Parallel()
	tests := []struct{ name, text, want string }{
		{"before a skeleton", "sort: form\n", "line 1"},
		{"unknown word", "# a\ncolour: red\n", "line 2"},
		{"no such attachment", "# a\n@ 10 exe a.exe\n", "line 2"},
		{"line of no attachment", "# a\n. x\n", "line 2"},
		{"no writer", "# a\nsort: form\nfrom: nobody\n", "skeleton a"},
		{"no text", "# a\nsort: form\nfrom: private\nsubject: s\n", "skeleton a"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			_, err := parseBank(tt.text)
			if err == nil || !strings.Contains(err.Error(), tt.want) {
				t.Errorf("got %v, want %q", err, tt.want)
			}
		})
	}
}
