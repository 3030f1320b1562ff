package parser

import (
	"bytes"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"dtrbot/parser/container"
	"dtrbot/parser/document"
	"dtrbot/parser/mime"
)

// mostNested is how deep containers may stand in one another: a saved mail in
// an archive in a winmail.dat.
const mostNested = 3

// origin is where a part of a message comes from, and what it is.
type origin struct {
	file file
	// in names the containers around the part, "" for a part of the mail.
	in string
	// tnef is set for what came out of a winmail.dat: the mail's own text may
	// be there a second time.
	tnef bool
	// packed is set for what came out of an archive, which counts as one
	// attachment.
	packed bool
	// opened is set for a container whose files stand beside it, or that was
	// named as a problem; holds that files were found in it.
	opened, holds bool
	nested        int
}

// place names the part in problems and evidence: "forms.zip/referral.docx".
func (o origin) place(p mime.Part) string {
	switch {
	case o.in == "":
		return placeOf(p)
	case p.Name == "":
		return o.in
	}
	return o.in + "/" + p.Name
}

// opener takes a container apart. One without read is a mail as it stands.
type opener struct {
	read func(data []byte, b *container.Budget) (container.Contents, error)
	// within is the type of the Container that the parts then stand in.
	within string
}

// openers are the sorts of files that are containers.
func openers() map[string]opener {
	return map[string]opener{
		"zip":  {container.Zip, "application/zip"},
		"tnef": {container.TNEF, "application/ms-tnef"},
		"msg":  {container.Outlook, "message/rfc822"},
		"mail": {nil, "message/rfc822"},
	}
}

// unpacker puts what is in containers among the parts of the message.
type unpacker struct {
	*contents
	budget  *container.Budget
	openers map[string]opener
	parts   []mime.Part
	origins []origin
	ids     int // the highest of a mime.Container
}

// unpack opens the containers among the parts. All of them share one budget.
func (c *contents) unpack() {
	u := unpacker{contents: c, budget: container.DefaultBudget(), openers: openers()}
	for _, p := range c.message.Parts {
		u.ids = max(u.ids, highest(p))
	}
	for id := range c.message.Attached {
		u.ids = max(u.ids, id)
	}
	for _, p := range c.message.Parts {
		u.add(p, origin{})
	}
	c.message.Parts, c.origins = u.parts, u.origins
}

// highest is the highest number of the containers around a part.
func highest(p mime.Part) int {
	n := 0
	for _, w := range p.Within {
		n = max(n, w.ID)
	}
	return n
}

func (u *unpacker) keep(p mime.Part, o origin) {
	u.parts = append(u.parts, p)
	u.origins = append(u.origins, o)
}

// lose names what could not be opened.
func (u *unpacker) lose(code, where, detail string) {
	u.note(true, Problem{Code: code, Where: where, Detail: detail})
	u.unreadable = true
}

// add adds a part, or what it holds when it is a container.
func (u *unpacker) add(p mime.Part, o origin) {
	if o.file = fileOf(p); u.textOnly {
		o.file = fileOf(unopened(p))
	}
	op, ok := u.openers[o.file.sort]
	if !ok || o.file.encrypted || u.textOnly {
		u.keep(p, o)
		return
	}
	where := o.place(p)
	o.opened = true
	switch {
	case p.Size > largestRead:
		u.lose(ProblemTooLarge, where, "larger than "+strconv.Itoa(largestRead)+" bytes")
		u.keep(p, o)
		return
	case o.nested >= mostNested:
		u.lose(ProblemLimit, where, "packed in more than "+strconv.Itoa(mostNested)+" containers")
		u.keep(p, o)
		return
	}
	var inner mime.Message
	if op.read == nil {
		inner = mime.Read(bytes.TrimLeft(p.Bytes(), "\ufeff\r\n "), u.limits(p))
	} else {
		inner = u.takeApart(p, op, where, o.file.sort)
	}
	if o.holds = len(inner.Parts) > 0; o.file.sort == "zip" || !o.holds {
		u.keep(p, o)
	}
	u.adopt(p, inner, op.within, origin{in: where, tnef: o.file.sort == "tnef" && o.nested == 0, packed: o.packed || o.file.sort == "zip", nested: o.nested + 1})
}

// takeApart reads what a container holds as the message that it stands for.
func (u *unpacker) takeApart(p mime.Part, op opener, where, sort string) mime.Message {
	found, err := op.open(p.Bytes(), u.budget)
	if err != nil {
		u.lose(codeOf(err), where, detailOf(err, sort))
	}
	for _, l := range found.Lost {
		name := where
		if inner := partName(l.Name); inner != "" {
			name += "/" + inner
		}
		u.lose(codeOf(l.Err), name, "not taken out of "+sort)
	}
	if found.Empty() {
		return mime.Message{}
	}
	l := u.limits(p)
	entity := found.Entity()
	l.TotalBytes = int64(len(entity)) // the budget has been asked for them
	return mime.Read(entity, l)
}

// open takes a container apart, with every panic turned into an error.
func (op opener) open(data []byte, b *container.Budget) (found container.Contents, err error) {
	defer func() {
		if recover() != nil {
			found, err = container.Contents{}, fmt.Errorf("take apart: %w", document.ErrDamaged)
		}
	}()
	return op.read(data, b)
}

// partName makes the name of a lost file safe to show, as those of parts are.
func partName(name string) string {
	names := strings.FieldsFunc(name, func(r rune) bool { return r == '/' || r == '\\' })
	for i, n := range names {
		names[i] = firstBytes(strings.TrimSpace(document.Clean(n)), 200)
	}
	return strings.Join(names, "/")
}

// limits are what the message leaves to a container in it.
func (u *unpacker) limits(p mime.Part) mime.Limits {
	l := mime.DefaultLimits()
	l.Depth = max(l.Depth-len(p.Within)-1, 1)
	l.Parts = max(l.Parts-len(u.parts), 1)
	return l
}

// adopt adds the parts of a container in their places.
func (u *unpacker) adopt(p mime.Part, m mime.Message, within string, o origin) {
	self := mime.Container{ID: u.ids + 1, Type: within}
	message := within == "message/rfc822"
	if message && len(m.Parts) > 0 {
		u.message.Attached[self.ID] = m.Header
	}
	u.ids++
	for id, h := range m.Attached {
		u.message.Attached[self.ID+id] = h
		u.ids = max(u.ids, self.ID+id)
	}
	for _, q := range m.Parts {
		u.ids = max(u.ids, self.ID+highest(q))
	}
	for _, problem := range m.Problems {
		where := o.in
		if problem.Where != "message" && problem.Where != "header" {
			where += "/" + problem.Where
		}
		u.note(true, Problem{Code: problem.Code, Where: where, Detail: problem.Detail})
		u.unreadable = u.unreadable || problem.Code == mime.ProblemLimit
	}
	for _, q := range m.Parts {
		around := append(slices.Clone(p.Within), self)
		for _, w := range q.Within {
			around = append(around, mime.Container{ID: self.ID + w.ID, Type: w.Type})
		}
		q.Within = around
		q.Path = p.Path + "." + q.Path
		q.Message += p.Message
		if message {
			q.Message++
		}
		u.add(q, o)
	}
}

// chooseTNEF settles which text of a mail speaks when a winmail.dat has it
// too: the mail's own, unless only the other has its answers in a table.
func (c *contents) chooseTNEF(chosen []bool) {
	for i, p := range c.message.Parts {
		if !chosen[i] || !c.origins[i].tnef || !isBodyText(p) {
			continue
		}
		var beside []int
		text := ""
		for j, q := range c.message.Parts {
			if chosen[j] && !c.origins[j].tnef && isBodyText(q) && q.Message == p.Message {
				beside = append(beside, j)
				text += q.Text() + "\n"
			}
		}
		switch {
		case strings.TrimSpace(text) == "":
		case !c.holdsTable(p):
			chosen[i] = false
		case c.says(p, text):
			for _, j := range beside {
				chosen[j] = false
			}
		}
	}
}

// says reports whether most words of a text stand in a part.
func (c *contents) says(p mime.Part, text string) bool {
	doc, _ := c.bodyDocument(p)
	words := map[string]bool{}
	for _, w := range strings.Fields(strings.ReplaceAll(blocksText(doc.Blocks), "\t", " ")) {
		words[w] = true
	}
	all, found := 0, 0
	for _, w := range strings.Fields(text) {
		all++
		if words[w] {
			found++
		}
	}
	return found*5 >= all*4
}
