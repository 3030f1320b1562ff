package layout

import (
	_ "embed"
	"fmt"
	"slices"
	"strings"
)

//go:embed forms.txt
var formsText string

//go:embed people.txt
var peopleText string

// Form is a form that somebody filled in.
type Form struct {
	Name     string
	Title    string
	Worker   string
	Sections []Section
}

// Section is a part of a form under a title.
type Section struct {
	Title string
	Asked []Question
}

// Question is one question of a form.
type Question struct {
	Label string
	// Hint is what the form says of how to answer, or nothing.
	Hint string
	// Answer has its paragraphs; none where nobody answered.
	Answer []string
	// Means are the keys of the contract that the answer fills, with what is
	// right for each; none for an answer that is kept as it is.
	Means []Value
}

// Value is what is right for a key.
type Value struct{ Key, Text string }

// Text is the answer in one line.
func (q Question) Text() string { return strings.Join(q.Answer, " ") }

// choice tells whether the question is one of yes or no.
func (q Question) choice() bool { return q.Text() == "Yes" || q.Text() == "No" }

// Forms gives every form, filled in for each person of its sort.
func Forms() ([]Form, error) {
	people, err := readPeople(peopleText)
	if err != nil {
		return nil, err
	}
	blank, err := readForms(formsText)
	if err != nil {
		return nil, err
	}
	var all []Form
	for i, b := range blank {
		of := slices.DeleteFunc(slices.Clone(people), func(p person) bool { return p.sort != b.sort })
		if len(of) == 0 {
			return nil, fmt.Errorf("form %q: nobody of sort %q", b.title, b.sort)
		}
		for j, p := range of {
			f, err := b.fill(p)
			if err != nil {
				return nil, fmt.Errorf("form %q: %w", b.title, err)
			}
			f.Name = fmt.Sprintf("form-%d-%d", i+1, j+1)
			all = append(all, f)
		}
	}
	return all, nil
}

// person is somebody for whom forms are filled in: facts by name, each a
// question that has only its answer yet.
type person struct {
	sort  string
	facts map[string]Question
}

// blank is a form that nobody filled in: its questions by section, each with
// the name of the fact that answers it.
type blank struct {
	title, sort string
	sections    []Section
	facts       [][]string
}

func (b blank) fill(p person) (Form, error) {
	f := Form{Title: b.title, Worker: p.facts["worker"].Text()}
	for i, s := range b.sections {
		filled := Section{Title: s.Title}
		for j, q := range s.Asked {
			if name := b.facts[i][j]; name != "-" {
				fact, ok := p.facts[name]
				if !ok {
					return f, fmt.Errorf("%s: no fact %q", q.Label, name)
				}
				q.Answer, q.Means = fact.Answer, fact.Means
			}
			filled.Asked = append(filled.Asked, q)
		}
		f.Sections = append(f.Sections, filled)
	}
	return f, nil
}

// fields takes a line apart at its bars.
func fields(line string) (a, b, c string) {
	a, rest, _ := strings.Cut(line, "|")
	b, c, _ = strings.Cut(rest, "|")
	return strings.TrimSpace(a), strings.TrimSpace(b), strings.TrimSpace(c)
}

func readPeople(text string) ([]person, error) {
	var all []person
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(line)
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		if sort, ok := strings.CutPrefix(line, "@ "); ok {
			all = append(all, person{sort: sort, facts: map[string]Question{}})
			continue
		}
		name, answer, keys := fields(line)
		if len(all) == 0 || answer == "" {
			return nil, fmt.Errorf("people.txt: %q is no fact of anybody", line)
		}
		q := Question{Answer: strings.Split(answer, " // ")}
		for key := range strings.SplitSeq(keys, ";") {
			if key = strings.TrimSpace(key); key == "" {
				continue
			}
			key, value, told := strings.Cut(key, "=")
			if !told {
				value = q.Text()
			}
			q.Means = append(q.Means, Value{key, value})
		}
		all[len(all)-1].facts[name] = q
	}
	return all, nil
}

func readForms(text string) ([]blank, error) {
	var all []blank
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(line)
		if title, ok := strings.CutPrefix(line, "= "); ok {
			all = append(all, blank{title: title})
			continue
		}
		if line == "" || len(all) == 0 {
			continue
		}
		b := &all[len(all)-1]
		if sort, ok := strings.CutPrefix(line, "@ "); ok {
			b.sort = sort
			continue
		}
		if title, ok := strings.CutPrefix(line, "# "); ok {
			b.sections = append(b.sections, Section{Title: title})
			b.facts = append(b.facts, nil)
			continue
		}
		label, fact, hint := fields(line)
		if len(b.sections) == 0 || fact == "" {
			return nil, fmt.Errorf("forms.txt: %q is no question of a section", line)
		}
		last := len(b.sections) - 1
		b.sections[last].Asked = append(b.sections[last].Asked, Question{Label: label, Hint: hint})
		b.facts[last] = append(b.facts[last], fact)
	}
	return all, nil
}

// each gives every section's title, once, and its questions in order.
func (f Form) each(section func(string), question func(Question)) {
	for _, s := range f.Sections {
		section(s.Title)
		for _, q := range s.Asked {
			question(q)
		}
	}
}

// answered leaves out the questions that nobody answered.
func (f Form) answered() Form {
	return f.changed(func(_ int, q Question) (Question, bool) { return q, len(q.Answer) > 0 })
}

// thinned leaves every fifth question unanswered, beside those that are.
func (f Form) thinned() Form {
	return f.changed(func(n int, q Question) (Question, bool) {
		if n%5 == 3 {
			q.Answer, q.Means = nil, nil
		}
		return q, true
	})
}

func (f Form) changed(change func(n int, q Question) (Question, bool)) Form {
	n := 0
	sections := make([]Section, 0, len(f.Sections))
	for _, s := range f.Sections {
		kept := Section{Title: s.Title}
		for _, q := range s.Asked {
			if q, keep := change(n, q); keep {
				kept.Asked = append(kept.Asked, q)
			}
			n++
		}
		sections = append(sections, kept)
	}
	f.Sections = sections
	return f
}
