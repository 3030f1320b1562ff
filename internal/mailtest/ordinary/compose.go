package ordinary

import (
	"bytes"
	"encoding/base64"
	"fmt"
	"maps"
	"math/rand/v2"
	"mime"
	"mime/quotedprintable"
	"regexp"
	"slices"
	"strings"
	"time"
)

// Mail is one mail of the inbox.
type Mail struct {
	// Name is unique in a run: the skeleton's and a number.
	Name string
	// Sort is what it is counted under ("tenant repair").
	Sort string
	// Kinds are the kinds a careful officer would accept, the best first, in
	// the parser's words.
	Kinds []string
	// Referrer tells whether the sender's domain is a referring authority's.
	Referrer bool
	Raw      []byte
}

// Mails are n mails of a bank, the same for the same seed. The error is a
// fault of the bank's file.
func Mails(b Bank, seed uint64, n int) ([]Mail, error) {
	bank, err := b.skeletons()
	if err != nil {
		return nil, fmt.Errorf("bank %s: %w", b, err)
	}
	bySort := map[string][]skeleton{}
	for _, s := range bank {
		bySort[s.sort] = append(bySort[s.sort], s)
	}
	sorts := slices.Sorted(maps.Keys(bySort))
	total := 0
	for _, s := range sorts {
		total += weights()[s]
	}
	all := make([]Mail, 0, n)
	r := rand.New(rand.NewPCG(seed, 0))
	for i := range n {
		at := r.IntN(total)
		sort := ""
		for _, s := range sorts {
			if at -= weights()[s]; at < 0 {
				sort = s
				break
			}
		}
		s := bySort[sort][r.IntN(len(bySort[sort]))]
		c := composer{drawer: newDrawer(seed, uint64(i+1)), s: s, w: writers()[s.from]}
		all = append(all, Mail{Name: fmt.Sprintf("%s-%d", s.name, i+1), Sort: sort, Kinds: s.kinds, Referrer: c.w.referrer, Raw: c.mail()})
	}
	return all, nil
}

// composer makes one mail.
type composer struct {
	*drawer
	s       skeleton
	w       writer
	from    string
	to      string
	id      string
	mobile  bool
	slips   bool
	header  []string
	subject string
}

func (c *composer) mail() []byte {
	c.mobile = c.of(c.w.mobile)
	c.slips = c.of(c.w.slips)
	domain := strings.ToLower(strings.NewReplacer(" ", "-", "&", "and").Replace(c.expand(c.one(c.w.domains...))))
	local := c.w.local
	if local == "" {
		local = strings.ToLower(strings.ReplaceAll(c.value("me"), " ", c.one(".", "", "_")))
		if len(c.w.disclaim) == 0 && c.of(40) {
			local += fmt.Sprint(c.r.IntN(99))
		}
	}
	c.from = local + "@" + domain
	c.to = c.one("housing.solutions@basildon.example", "housingoptions@council.example", "housing.needs@district.example", "homelessness@basildon.example")
	c.id = fmt.Sprintf("<%x.%x@%s>", c.r.Uint64(), c.r.Uint32(), domain)
	c.subject = c.expand(c.one(c.s.subjects...))
	text := c.text()
	if c.mobile && c.of(40) {
		// Telephones set typographical apostrophes.
		for i, l := range text {
			text[i] = strings.ReplaceAll(l, "'", "\u2019")
		}
	}
	if c.s.shape == "" && !c.s.bare && c.of(12) {
		text = append([]string{c.banner(), ""}, text...)
	}
	if c.of(6) {
		c.subject = c.one("[EXTERNAL] ", "EXT: ", "[External Email] ") + c.subject
	}
	var quoted []string
	if c.s.shape == "" && !c.s.bare && c.of(18) {
		quoted = c.quoted()
		c.header = append(c.header, "In-Reply-To: <"+fmt.Sprintf("%x", c.r.Uint64())+"@basildon.example>")
		if !strings.HasPrefix(strings.ToLower(c.subject), "re:") {
			c.subject = c.one("Re: ", "RE: ") + c.subject
		}
	}
	body := c.body(text, quoted)
	for _, f := range c.s.files {
		if c.of(f.chance) {
			body = c.attach(body, f)
		}
	}
	return c.finish(body)
}

// banner is what a council's gateway writes above mail from outside.
func (c *composer) banner() string {
	return c.one(
		"CAUTION: This email came from outside the council. Do not click links or open attachments unless you know the sender.",
		"*** EXTERNAL EMAIL: think before you click ***",
		"You don't often get email from "+c.from+". Learn why this is important",
	)
}

// text are the lines of the mail's own text, an empty one between paragraphs.
func (c *composer) text() []string {
	core := slices.Clone(c.s.core)
	more := slices.Clone(c.s.more)
	c.r.Shuffle(len(more), func(i, j int) { more[i], more[j] = more[j], more[i] })
	for _, m := range more {
		if len(core) > 0 && c.of(45) {
			core = slices.Insert(core, 1+c.r.IntN(len(core)), m)
		}
	}
	var lines []string
	if !c.s.bare {
		if g := c.expand(c.one(c.w.greetings...)); g != "" {
			lines = append(lines, g, "")
		}
	}
	var para []string
	for _, s := range core {
		s = c.expand(s)
		if c.slips {
			s = c.slip(s)
		}
		para = append(para, s)
		if c.of(40) && !c.mobile {
			lines = append(lines, strings.Join(para, " "), "")
			para = nil
		}
	}
	if len(para) > 0 {
		lines = append(lines, strings.Join(para, " "), "")
	}
	for _, l := range c.s.form {
		lines = append(lines, c.expand(l))
	}
	if len(c.s.form) > 0 {
		lines = append(lines, "")
	}
	if c.s.bare {
		return lines
	}
	if bye := c.one(c.w.closings...); bye != "" {
		lines = append(lines, bye)
	}
	if s := c.one(c.w.signatures...); s != "" {
		if c.of(15) {
			lines = append(lines, "-- ")
		}
		lines = append(lines, strings.Split(c.expand(s), "/")...)
	}
	if c.mobile && c.of(60) {
		lines = append(lines, "", c.one("Sent from my phone", "Sent from my Galaxy", "Get the app for your tablet", "Sent from Mail for Mobile"))
	}
	if len(c.w.disclaim) > 0 && c.of(60) {
		lines = append(lines, "", c.one("", "____________________", "*****"), c.one(c.w.disclaim...))
	}
	return lines
}

var plainWord = regexp.MustCompile(`\b[a-z]{5,}\b`)

// slip types a text as people in a hurry do.
func (c *composer) slip(s string) string {
	if c.of(50) {
		s = strings.ReplaceAll(strings.ReplaceAll(s, "'", ""), " I ", " i ")
	}
	if c.of(25) {
		s = strings.TrimRight(s, ".")
	}
	if c.of(20) {
		s = strings.ToLower(s)
	}
	return plainWord.ReplaceAllStringFunc(s, func(w string) string {
		if !c.of(4) {
			return w
		}
		i := 1 + c.r.IntN(len(w)-2)
		switch c.r.IntN(3) {
		case 0:
			return w[:i] + w[i+1:]
		case 1:
			return w[:i] + w[i+1:i+2] + w[i:i+1] + w[i+2:]
		default:
			return w[:i] + w[i:i+1] + w[i:]
		}
	})
}

// quoted are older mails below the answer, as a mail program puts them there.
func (c *composer) quoted() []string {
	old := c.expand(c.one(
		"Thank you for contacting the housing team. {We aim to reply within ten working days.|Your reference is {ref}.}",
		"Please send us {proof of your address|two months' bank statements|your tenancy agreement|photographs of the problem} so that we can {go on with|look into} this.",
		"I have passed this to {given}, who will {ring you|write to you|be in touch} {shortly|this week}.",
		"Could you let us have {more details|your full name and address|the reference number}?",
		"I am sorry that you have not had an answer. {given} is on leave until {soon}.",
		"Sorry, that is not something that our team deals with. I have copied in {given} at {ha}.",
	))
	when := c.now.AddDate(0, 0, -1-c.r.IntN(20))
	officer := c.value("officer")
	footer := c.one("", "", "", "", "Homeless or worried about losing your home? Tell us early: see our website.",
		"Professionals: please use the form on our website to make a Duty to Refer referral.",
		"Our inbox is looked at on working days. Emergencies out of hours: "+c.value("landline")+".")
	if c.of(50) {
		out := []string{"", fmt.Sprintf("On %s, %s <%s> wrote:", when.Format("Mon, 2 Jan 2006 at 15:04"), officer, c.to)}
		for _, l := range []string{"Hi", "", old, "", "Regards", officer, "Housing Solutions", footer} {
			out = append(out, strings.TrimRight("> "+l, " "))
		}
		return out
	}
	return []string{"", "", c.one("From: ", "-----Original Message-----\nFrom: ") + officer + " <" + c.to + ">",
		"Sent: " + when.Format("02 January 2006 15:04"), "To: " + c.from, "Subject: " + c.subject, "", "Good " + c.one("morning", "afternoon"), "", old, "", "Kind regards", "", officer, "Housing Solutions", footer}
}

// entity is a MIME entity: its own header and its bytes.
type entity struct {
	header []string
	data   []byte
}

func (c *composer) body(lines, quoted []string) entity {
	switch c.s.shape {
	case "dsn":
		return c.dsn(lines)
	case "mdn":
		return c.mdn(lines)
	case "calendar":
		return c.calendar(lines)
	}
	all := append(slices.Clone(lines), quoted...)
	plain := c.plain(strings.Join(strings.Split(strings.ReplaceAll(strings.Join(all, "\n"), ":: ", ": "), "\n"), "\r\n"))
	if !c.of(c.w.html) {
		return plain
	}
	marked := c.markup(lines, quoted)
	whole := marked
	if !c.of(15) {
		whole = c.multipart("alternative", plain, marked)
	}
	if len(c.w.disclaim) > 0 && c.of(25) {
		// The picture in a signature.
		return c.multipart("related", whole, entity{[]string{`Content-Type: image/png; name="image001.png"`, "Content-Id: <image001.png@signature.example>",
			`Content-Disposition: inline; filename="image001.png"`, "Content-Transfer-Encoding: base64"}, lines64(picture(smallPNG))})
	}
	return whole
}

func (c *composer) plain(text string) entity {
	text = wrap(text, 76)
	return c.encode("text/plain", text)
}

// wrap breaks long lines, as mail programs do.
func wrap(text string, width int) string {
	var out []string
	for _, l := range strings.Split(text, "\r\n") {
		for len(l) > width {
			i := strings.LastIndexByte(l[:width], ' ')
			if i < 1 || strings.HasPrefix(l, ">") {
				break
			}
			out = append(out, l[:i])
			l = l[i+1:]
		}
		out = append(out, l)
	}
	return strings.Join(out, "\r\n")
}

func (c *composer) encode(contentType, text string) entity {
	charset, data := "utf-8", []byte(text+"\r\n")
	ascii := true
	for _, b := range data {
		ascii = ascii && b < 0x80
	}
	if !ascii && c.of(20) {
		charset = c.one("windows-1252", "iso-8859-1")
		data = data[:0]
		for _, r := range text + "\r\n" {
			if r > 0xff {
				r = '?'
			}
			data = append(data, byte(r))
		}
	}
	h := []string{"Content-Type: " + contentType + "; charset=" + c.one(charset, `"`+charset+`"`)}
	switch {
	case ascii && c.of(60):
		h = append(h, "Content-Transfer-Encoding: 7bit")
	case c.of(65):
		var b bytes.Buffer
		w := quotedprintable.NewWriter(&b)
		// Writing into a bytes.Buffer never fails.
		_, _ = w.Write(data)
		_ = w.Close()
		h, data = append(h, "Content-Transfer-Encoding: quoted-printable"), b.Bytes()
	default:
		h, data = append(h, "Content-Transfer-Encoding: base64"), lines64(data)
	}
	return entity{h, data}
}

func lines64(data []byte) []byte {
	s := base64.StdEncoding.EncodeToString(data)
	var b bytes.Buffer
	for len(s) > 76 {
		b.WriteString(s[:76] + "\r\n")
		s = s[76:]
	}
	b.WriteString(s + "\r\n")
	return b.Bytes()
}

// markup is the text as one of three mail programs would mark it up.
func (c *composer) markup(lines, quoted []string) entity {
	esc := strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;")
	var b strings.Builder
	switch c.r.IntN(3) {
	case 0:
		b.WriteString(`<html><head><meta http-equiv="Content-Type" content="text/html"><style>p.MsoNormal{margin:0cm;font-size:11pt}</style></head><body lang="EN-GB"><div class="WordSection1">`)
		b.WriteString(strings.ReplaceAll(htmlLines(lines), "<p>", `<p class="MsoNormal">`))
		if len(quoted) > 0 {
			b.WriteString(`<div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm">` + htmlLines(quoted) + `</div>`)
		}
		b.WriteString(`</div></body></html>`)
	case 1:
		b.WriteString(`<div dir="ltr">`)
		for _, l := range lines {
			if row := cells(l); len(row) > 1 {
				b.WriteString("<div><b>" + esc.Replace(row[0]) + ":</b> " + esc.Replace(strings.Join(row[1:], " ")) + "</div>\r\n")
			} else if l == "" {
				b.WriteString("<div><br></div>\r\n")
			} else {
				b.WriteString("<div>" + esc.Replace(l) + "</div>\r\n")
			}
		}
		b.WriteString(`</div>`)
		if len(quoted) > 0 {
			b.WriteString(`<br><div class="gmail_quote"><blockquote>` + strings.ReplaceAll(esc.Replace(strings.Join(quoted, "\n")), "\n", "<br>\r\n") + `</blockquote></div>`)
		}
	default:
		b.WriteString("<html><body>" + strings.ReplaceAll(esc.Replace(strings.ReplaceAll(strings.Join(append(slices.Clone(lines), quoted...), "\n"), ":: ", ": ")), "\n", "<br />\r\n") + "</body></html>")
	}
	return c.encode("text/html", b.String())
}

func (c *composer) multipart(sort string, parts ...entity) entity {
	boundary := fmt.Sprintf("%s%x", c.one("_000_", "----=_Part_", "b1_", "=-"), c.r.Uint64())
	var b bytes.Buffer
	for _, p := range parts {
		b.WriteString("--" + boundary + "\r\n" + strings.Join(p.header, "\r\n") + "\r\n\r\n")
		b.Write(bytes.TrimRight(p.data, "\r\n"))
		b.WriteString("\r\n")
	}
	b.WriteString("--" + boundary + "--\r\n")
	return entity{[]string{"Content-Type: multipart/" + sort + `; boundary="` + boundary + `"`}, b.Bytes()}
}

func (c *composer) attach(body entity, f file) entity {
	var lines []string
	for _, l := range f.lines {
		lines = append(lines, c.expand(l))
	}
	name := c.expand(f.name)
	h := []string{fmt.Sprintf("Content-Type: %s; name=%q", contentTypes()[f.sort], name), fmt.Sprintf("Content-Disposition: attachment; filename=%q", name)}
	data := contents(f.sort, lines)
	if f.sort != "eml" {
		h, data = append(h, "Content-Transfer-Encoding: base64"), lines64(data)
	}
	if strings.HasPrefix(body.header[0], "Content-Type: multipart/mixed") {
		boundary := regexp.MustCompile(`boundary="([^"]+)"`).FindStringSubmatch(body.header[0])[1]
		end := []byte("--" + boundary + "--\r\n")
		inner := bytes.TrimSuffix(body.data, end)
		inner = append(slices.Clone(inner), []byte("--"+boundary+"\r\n"+strings.Join(h, "\r\n")+"\r\n\r\n")...)
		inner = append(append(inner, bytes.TrimRight(data, "\r\n")...), "\r\n"...)
		return entity{body.header, append(inner, end...)}
	}
	return c.multipart("mixed", body, entity{h, data})
}

// finish puts the header of the message before its body.
func (c *composer) finish(body entity) []byte {
	_, domain, _ := strings.Cut(c.from, "@")
	returnPath := c.from
	display := c.w.display
	if display == "" {
		display = "{me}"
	}
	display = c.expand(display)
	if strings.HasPrefix(display, "{") || display == "-" {
		display = ""
	}
	head := c.shapeHeader()
	if c.s.shape == "dsn" || c.s.shape == "mdn" || (c.s.shape == "away" && c.of(50)) || c.s.from == "daemon" {
		returnPath = ""
	}
	from := c.from
	if display != "" && c.of(90) {
		from = mime.QEncoding.Encode("utf-8", display) + " <" + c.from + ">"
	}
	h := []string{"Return-Path: <" + returnPath + ">",
		fmt.Sprintf("Received: from out.%s (out.%s [192.0.2.%d])\r\n\tby mx.basildon.example with ESMTPS id %x;\r\n\t%s", domain, domain, 1+c.r.IntN(250), c.r.Uint32(), c.now.Add(3*time.Second).Format(time.RFC1123Z)),
		"Date: " + c.now.Format(time.RFC1123Z), "From: " + from, "To: " + c.to,
		"Subject: " + mime.QEncoding.Encode("utf-8", c.subject), "Message-ID: " + c.id}
	if c.of(30) {
		h = append(h, "X-Mailer: "+c.one("Mail Client 16.0", "Webpost 3", "PhoneMail (20H71)"))
	}
	h = append(h, head...)
	h = append(append(h, c.header...), c.w.header...)
	h = append(append(h, "MIME-Version: 1.0"), body.header...)
	return append([]byte(strings.Join(h, "\r\n")+"\r\n\r\n"), body.data...)
}
