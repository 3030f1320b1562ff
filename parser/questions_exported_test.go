package parser

import (
	"strings"
	"testing"

	"dtrbot/parser/document"
)

// TestExported reads what portals write of a form into a mail, and leaves alone
// what only looks like it.
func TestExported(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name, text string
		is         bool
	}{
		{"JSON of questions and answers", "{\n\"responses\": [\n{\n\"question\": \"Full name\",\n\"answer\": \"Jane Doe\"\n},\n{\n\"question\": \"Date of birth\",\n\"answer\": \"4/5/1989\"\n},\n{\n\"question\": \"Mobile\",\n\"answer\": \"07700 900 123\"\n}\n]\n}", true},
		{"JSON by name", "{\n\"Person\": {\n\"Full name\": \"Jane Doe\",\n\"Date of birth\": \"4/5/1989\",\n\"Mobile\": \"07700 900 123\",\n\"Gender\": \"Female\",\n\"Nationality\": \"British\"\n}\n}", true},
		{"tags", "<section>Person</section>\n<question>Full name</question>\n<answer>Jane Doe</answer>\n<question>Date of birth</question>\n<answer>4/5/1989</answer>\n<question>Mobile</question>\n<answer>07700 900 123</answer>", true},
		{"values with commas", "Section,Question,Answer\nPerson,Full name,Jane Doe\nPerson,Date of birth,4/5/1989\nPerson,Mobile,07700 900 123\nPerson,Gender,Female\nPerson,Lives at,\"Flat 2, Ely\"", true},
		{"too little", "{\n\"Full name\": \"Jane Doe\"\n}", false},
		{"a sentence with commas", "Question, answer, and thanks\nJane, Doe, Ely\nAnn, Poe, Ely\nTom, Fry, Ely\nSam, Lee, Ely\nKit, Orr, Ely, again", false},
	} {
		var blocks []document.Block
		for l := range strings.SplitSeq(tt.text, "\n") {
			blocks = append(blocks, line(l))
		}
		got := exported(blocks)
		if is := len(got) != len(blocks); is != tt.is {
			t.Errorf("%s: %d blocks of %d lines", tt.name, len(got), len(blocks))
		}
		if !tt.is {
			continue
		}
		read := readForms([]part{{name: "body", body: true, doc: document.Document{Blocks: blocks}}}).referrals
		if len(read) != 1 || read[0].Person.Name != "Jane Doe" || read[0].Person.DateOfBirth != "1989-05-04" || read[0].Person.Phone != "07700 900 123" {
			t.Errorf("%s: got %+v", tt.name, read)
		}
	}
}
