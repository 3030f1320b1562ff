package mailbox_test

import (
	"strings"
	"testing"

	"dtrbot/mailbox"
)

// fields reads a header as it stands.
func fields(lines ...string) []mailbox.Field {
	var out []mailbox.Field
	for _, l := range lines {
		name, value, _ := strings.Cut(l, ":")
		out = append(out, mailbox.Field{Name: name, Value: value})
	}
	return out
}

func TestSender(t *testing.T) {
	t.Parallel()
	const (
		from   = "From: Jo Bloggs <jo.bloggs@justice.example>"
		own    = "authserv:mx.council.example"
		ms     = "microsoft365"
		google = "google"
	)
	for _, tt := range []struct {
		name    string
		checker string
		header  []string
		want    mailbox.Sender
	}{
		{"nobody's finding counts", "none", []string{"Authentication-Results: mx.council.example; dmarc=fail header.from=justice.example", from}, mailbox.SenderUnchecked},
		{"DMARC passes", own, []string{"Authentication-Results: mx.council.example; dmarc=pass header.from=justice.example", from}, mailbox.SenderGenuine},
		{"with version, comments and folding", own, []string{"Authentication-Results: (by us) MX.council.example 1;\r\n\tspf=pass (sender; ok) smtp.mailfrom=justice.example;\r\n dmarc/1 = pass (p=reject dis=none) header.from=Justice.example", from}, mailbox.SenderGenuine},
		{"DMARC fails", own, []string{"Authentication-Results: mx.council.example; dkim=pass header.d=evil.example; dmarc=fail header.from=justice.example", from}, mailbox.SenderForged},
		{"DMARC about another domain", own, []string{"Authentication-Results: mx.council.example; dmarc=pass header.from=evil.example", from}, mailbox.SenderUnproven},
		{"no DMARC, DKIM of the same domain", own, []string{"Authentication-Results: mx.council.example; dkim=fail header.d=list.example; dkim=pass header.i=@justice.example", from}, mailbox.SenderGenuine},
		{"no DMARC, DKIM of another domain", own, []string{"Authentication-Results: mx.council.example; dkim=pass header.d=evil.example", from}, mailbox.SenderUnproven},
		{"no DMARC, SPF of the same domain", own, []string{"Authentication-Results: mx.council.example; spf=pass smtp.mailfrom=bounces@justice.example; dmarc=none", from}, mailbox.SenderGenuine},
		{"SPF that is only soft", own, []string{"Authentication-Results: mx.council.example; spf=softfail smtp.mailfrom=justice.example", from}, mailbox.SenderUnproven},
		{"nothing was checked", own, []string{"Authentication-Results: mx.council.example; none", from}, mailbox.SenderUnchecked},
		{"another server's field", own, []string{"Authentication-Results: mx.evil.example; dmarc=pass header.from=justice.example", from}, mailbox.SenderUnchecked},
		{"ours under another's", own, []string{"Authentication-Results: scanner.example; dmarc=pass", "Authentication-Results: mx.council.example; dmarc=fail header.from=justice.example", from}, mailbox.SenderForged},
		{"only the topmost of ours", own, []string{"Authentication-Results: mx.council.example; dmarc=fail header.from=justice.example", from, "Authentication-Results: mx.council.example; dmarc=pass header.from=justice.example"}, mailbox.SenderForged},
		{"a quoted string adds nothing", own, []string{`Authentication-Results: mx.council.example; dmarc=fail header.from=justice.example; spf=pass smtp.mailfrom="a; dmarc=pass header.from=justice.example z="@evil.example`, from}, mailbox.SenderForged},
		{"a comment adds nothing", own, []string{`Authentication-Results: mx.council.example; dmarc=fail (x; dmarc=pass (nested\) still) header.from=justice.example) header.from=justice.example`, from}, mailbox.SenderForged},
		{"a result twice is no result", own, []string{"Authentication-Results: mx.council.example; dmarc=pass header.from=justice.example; dmarc=fail header.from=justice.example", from}, mailbox.SenderUnproven},
		{"a property twice", own, []string{"Authentication-Results: mx.council.example; dmarc=pass header.from=justice.example header.from=evil.example", from}, mailbox.SenderUnproven},
		{"a field that cannot be read hides what is below", own, []string{"Authentication-Results: mx.council.example; dmarc=pass (open", "Authentication-Results: mx.council.example; dmarc=pass header.from=justice.example", from}, mailbox.SenderUnproven},
		{"a name that only ends alike", own, []string{"Authentication-Results: evil-mx.council.example; dmarc=pass header.from=justice.example", from}, mailbox.SenderUnchecked},
		{"two From fields", own, []string{"Authentication-Results: mx.council.example; dmarc=pass", from, "From: x@evil.example"}, mailbox.SenderUnproven},
		{"two authors", own, []string{"Authentication-Results: mx.council.example; dmarc=pass", "From: a@justice.example, b@evil.example"}, mailbox.SenderUnproven},
		{"an address in the display name", own, []string{"Authentication-Results: mx.council.example; dmarc=pass header.from=evil.example", `From: "jo@justice.example" <x@evil.example>`}, mailbox.SenderGenuine},
		{"a name in a charset of its own", own, []string{"Authentication-Results: mx.council.example; dmarc=fail header.from=justice.example", "From: =?windows-1257?Q?Jo=EE?= <jo@justice.example>"}, mailbox.SenderForged},
		{"no From", own, []string{"Authentication-Results: mx.council.example; dmarc=pass"}, mailbox.SenderUnproven},

		{"Microsoft", ms, []string{"Authentication-Results: spf=pass (sender IP is 192.0.2.1)\r\n smtp.mailfrom=justice.example; dkim=pass (signature was verified)\r\n header.d=justice.example;dmarc=pass action=none\r\n header.from=justice.example;compauth=pass reason=100", from}, mailbox.SenderGenuine},
		{"Microsoft, forged", ms, []string{"Authentication-Results: spf=fail (sender IP is 192.0.2.9) smtp.mailfrom=justice.example; dkim=none (message not signed) header.d=none;dmarc=fail action=oreject header.from=justice.example;compauth=fail reason=000", from}, mailbox.SenderForged},
		{"Microsoft, forwarded by somebody trusted", ms, []string{"Authentication-Results: spf=fail smtp.mailfrom=justice.example; dkim=none header.d=none;dmarc=fail action=none header.from=justice.example;compauth=pass reason=130", from}, mailbox.SenderGenuine},
		{"Microsoft, no policy", ms, []string{"Authentication-Results: spf=none smtp.mailfrom=justice.example; dkim=none header.d=none;dmarc=none action=none header.from=justice.example;compauth=softpass reason=601", from}, mailbox.SenderUnproven},
		{"Microsoft, within the tenant", ms, []string{"X-MS-Exchange-Organization-AuthAs: Internal", from}, mailbox.SenderGenuine},
		{"Microsoft, from outside", ms, []string{"X-MS-Exchange-Organization-AuthAs: Anonymous", from}, mailbox.SenderUnproven},
		{"Microsoft, a field with a server's name is not its own", ms, []string{"Authentication-Results: mx.evil.example; dmarc=pass header.from=justice.example", from}, mailbox.SenderUnchecked},

		{"Google", google, []string{"Authentication-Results: mx.google.com;\r\n dkim=pass header.i=@justice.example header.s=s1 header.b=AbC/de+f==;\r\n spf=pass (google.com: domain of a@justice.example designates 192.0.2.1 as permitted sender) smtp.mailfrom=a@justice.example;\r\n dmarc=pass (p=REJECT sp=REJECT dis=NONE) header.from=justice.example", from}, mailbox.SenderGenuine},
		{"Google, forged", google, []string{"Authentication-Results: mx.google.com; spf=fail smtp.mailfrom=a@justice.example; dmarc=fail (p=NONE sp=NONE dis=NONE) header.from=justice.example", from}, mailbox.SenderForged},
		{"Google, only sealed by somebody else", google, []string{"ARC-Authentication-Results: i=1; mx.google.com; dmarc=pass header.from=justice.example", from}, mailbox.SenderUnchecked},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			c, err := mailbox.NewChecker(tt.checker)
			if err != nil {
				t.Fatal(err)
			}
			if got := c.Sender(fields(tt.header...)); got != tt.want {
				t.Errorf("got %s, want %s", got, tt.want)
			}
		})
	}
	for _, bad := range []string{"authserv:", "office365", "authserv"} {
		if _, err := mailbox.NewChecker(bad); err == nil {
			t.Errorf("%q: no error", bad)
		}
	}
}

// What is found goes with the message.
func TestSenderOfMail(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		head string
		want mailbox.Sender
	}{
		{"Authentication-Results: mx.council.example;\r\n dmarc=fail header.from=justice.example\r\nnot a field\r\nFrom: a@justice.example\r\n", mailbox.SenderForged},
		{"Authentication-Results: mx.council.example; dmarc=pass header.from=justice.example\r\nFrom: a@justice.example\r\n", mailbox.SenderGenuine},
		{"From: a@justice.example\r\n", mailbox.SenderUnchecked},
	} {
		c, err := mailbox.NewChecker("authserv:mx.council.example")
		if err != nil {
			t.Fatal(err)
		}
		f := newFakeIMAP(t, inbox(7, &fakeMessage{uid: 1, raw: tt.head + "Subject: x\r\n\r\ntext\r\n", internal: internalNow}))
		l := newLedger()
		r := reader(t, f.url(), l, func(o *mailbox.ReaderOptions) { o.Checker = c })
		once(t, r)
		if got := l.senders(); len(got) != 1 || got[0] != tt.want {
			t.Errorf("%q: got %v, want %s", tt.head, got, tt.want)
		}
	}
}

// FuzzSender: no field makes a genuine sender of one for whom nobody vouches
// but with the word pass in it, and nothing panics.
func FuzzSender(f *testing.F) {
	f.Add("mx.council.example; dmarc=pass header.from=justice.example")
	f.Add(`mx.council.example 1; spf=pass smtp.mailfrom="a; dmarc=pass"@evil.example; dkim=fail (x (y)) header.b=a=/b==`)
	f.Add("spf=pass (sender IP is 192.0.2.1) smtp.mailfrom=x; dmarc=bestguesspass action=none header.from=x;compauth=pass reason=109")
	f.Fuzz(func(t *testing.T, value string) {
		for _, setting := range []string{"microsoft365", "google", "authserv:mx.council.example"} {
			c, err := mailbox.NewChecker(setting)
			if err != nil {
				t.Fatal(err)
			}
			got := c.Sender([]mailbox.Field{{Name: "Authentication-Results", Value: value}, {Name: "From", Value: "a@justice.example"}})
			if got == mailbox.SenderGenuine && !strings.Contains(strings.ToLower(value), "pass") {
				t.Errorf("%s: genuine by %q", setting, value)
			}
		}
	})
}
