package parser

import (
	"slices"
	"strings"

	"dtrbot/parser/document"
)

// signedInOne are the parts of the line with which a form or report ends, where its
// writer signs in one line: "Jane Doe, Social Worker, Ely Council. Tel 01632 960001.
// 1.2.2026". It takes a name, a job and a number or an address of e-mail, below
// sentences; below a title or a question the same would be its answer.
func signedInOne(blocks []document.Block) []string {
	n := len(blocks)
	if n < 4 || blocks[n-1].Table != nil || blocks[n-2].Table != nil || blocks[n-1].Heading > 0 || blocks[n-2].Heading > 0 || blocks[n-1].Role != "" {
		return nil
	}
	if above := strings.TrimSpace(blocks[n-2].Text()); !strings.HasSuffix(above, ".") || len(strings.Fields(above)) < 6 {
		return nil
	}
	text := strings.TrimSpace(blocks[n-1].Text())
	if strings.ContainsAny(text, "\n?\t") || len(text) > 200 || len(findPhones(text))+len(findEmails(text)) == 0 {
		return nil
	}
	parts := lineParts.Split(strings.TrimRight(text, ". "), -1)
	if len(parts) < 3 || strings.ContainsRune(parts[0], ':') || len(strings.Fields(parts[0])) < 2 || !looksLikeName(parts[0]) || orgWords.MatchString(parts[0]) || roleWords.MatchString(parts[0]) {
		return nil
	}
	if !slices.ContainsFunc(parts[1:], isRole) || slices.ContainsFunc(parts, func(p string) bool { return storyVerb.MatchString(p) }) {
		return nil
	}
	return parts
}

var lineParts = regex(`\s*,\s+|\.\s+|\s+[|/–]\s+`)

// giveWay makes no more than a worker who is named of whom a label names by his or
// her job, where somebody else signed the form below its last answer: "Social
// worker: Al Poe" in a report that Jane Doe signs.
func (x *reader) giveWay(signed []string) {
	if len(signed) < 2 || !looksLikeName(signed[0]) || len(strings.Fields(signed[0])) < 2 || !slices.ContainsFunc(signed[1:], isRole) {
		return
	}
	for i := range x.qs {
		q := &x.qs[i]
		switch {
		case q.hit.key != "referrer.contact" && q.hit.key != "referrer.name" && q.hit.key != "professional.contact" && q.hit.key != "professional.name":
		case q.ans.empty() || q.hit.score == 1 || q.owner != "" || q.block == blockReferrer || byWriter.MatchString(q.label) || sharesName(q.ans.text, signed[0]):
		case x.cat.cue(x.cat.tokens(q.label)) == blockReferrer && !roleWords.MatchString(q.label):
		default:
			q.hit.key, q.known = "other_professionals", true
		}
	}
}

// sharesName reports a text that holds one of the words of a name.
func sharesName(text, name string) bool {
	has := strings.Fields(strings.ToLower(punctuation.Replace(text)))
	return slices.ContainsFunc(strings.Fields(strings.ToLower(name)), func(w string) bool { return len(w) > 1 && slices.Contains(has, w) })
}

var punctuation = strings.NewReplacer(",", " ", ".", " ", "(", " ", ")", " ", ";", " ")
