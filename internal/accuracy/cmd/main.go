// Command cmd measures how well messages are read; `make accuracy` runs it.
//
// It owns the command line of package accuracy and nothing else. It promises
// exit status 0 when everything could be measured, whatever the figures, 1
// when not, 2 for wrong usage. It refuses to list what is wrong in the part
// that is set aside.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"

	"dtrbot/internal/accuracy"
	"dtrbot/internal/mailtest/ordinary"
)

func main() {
	os.Exit(run(os.Args[1:], os.Stdout, os.Stderr))
}

// options are the flags.
type options struct {
	corpus string
	part   string
	only   string
	mail   string
	misses bool
	check  bool
	mails  int
	seed   uint64
	// layouts measures the layouts alone, layout those whose names hold it.
	layouts bool
	layout  string
	// program is the path of the built program, look finds others on PATH.
	program string
	look    func(string) (string, error)
}

func run(args []string, out, errs io.Writer) int {
	return measure(args, out, errs, exec.LookPath)
}

// measure is run with what finds programs on PATH.
func measure(args []string, out, errs io.Writer, look func(string) (string, error)) int {
	o := options{look: look}
	flags := flag.NewFlagSet("accuracy", flag.ContinueOnError)
	flags.SetOutput(errs)
	flags.StringVar(&o.corpus, "corpus", filepath.FromSlash("parser/testdata/corpus"), "folder of the corpus, with open and aside")
	flags.StringVar(&o.part, "part", "both", "open, aside or both")
	flags.BoolVar(&o.misses, "misses", false, "list every wrong value and kind of the open part")
	flags.StringVar(&o.only, "only", "", "measure one message of the open part and list what is wrong with it")
	flags.IntVar(&o.mails, "mails", 2500, "how many ordinary mails of each bank to measure, 0 for none")
	flags.Uint64Var(&o.seed, "seed", 1, "seed of the ordinary mails")
	flags.StringVar(&o.mail, "mail", "", "print one ordinary mail of the open bank, by the name that -misses gives it")
	flags.StringVar(&o.program, "program", filepath.FromSlash("bin/dtrbot"), "the built program, for what only converters read")
	flags.BoolVar(&o.layouts, "layouts", false, "measure how forms are read in each layout, and nothing else; with -misses list what is wrong")
	flags.StringVar(&o.layout, "layout", "", "measure the layouts whose names hold this alone; with -mail print a form in the layout of this name")
	flags.BoolVar(&o.check, "check", false, "check the answers of the corpus, measure nothing")
	if err := flags.Parse(args); err != nil {
		if errors.Is(err, flag.ErrHelp) {
			return 0
		}
		return 2
	}
	parts, err := o.parts(flags.NArg())
	if err != nil {
		fmt.Fprintln(errs, "accuracy:", err)
		return 2
	}
	if o.mail != "" && o.layout == "" {
		if err := o.print(out); err != nil {
			fmt.Fprintln(errs, "accuracy:", err)
			return 1
		}
		return 0
	}
	if o.layouts || o.layout != "" {
		print := o.laid
		if o.mail != "" {
			print = o.layoutMail
		}
		if err := print(out); err != nil {
			fmt.Fprintln(errs, "accuracy:", err)
			return 1
		}
		return 0
	}
	failed := false
	for _, part := range parts {
		if err := o.measure(out, part); err != nil {
			fmt.Fprintf(errs, "accuracy: %s: %v\n", part, err)
			failed = true
		}
		if o.check || o.only != "" {
			continue
		}
		if err := o.quiet(out, part); err != nil {
			fmt.Fprintf(errs, "accuracy: ordinary mail, %s: %v\n", part, err)
			failed = true
		}
	}
	if failed {
		return 1
	}
	return 0
}

// parts are the parts to measure. What is wrong in the part set aside is never
// listed: who works on the reader must not learn it.
func (o *options) parts(rest int) ([]string, error) {
	if rest > 0 {
		return nil, errors.New("no arguments are taken, only flags")
	}
	list := o.misses || o.only != "" || o.mail != ""
	switch o.part {
	case "open":
		return []string{"open"}, nil
	case "aside":
		if list {
			return nil, errors.New("the part set aside gives figures only; -misses, -only and -mail are for the open part")
		}
		return []string{"aside"}, nil
	case "both":
		if o.only != "" {
			return []string{"open"}, nil
		}
		return []string{"open", "aside"}, nil
	}
	return nil, fmt.Errorf("-part %s: want open, aside or both", o.part)
}

func (o *options) measure(out io.Writer, part string) error {
	messages, err := accuracy.Load(filepath.Join(o.corpus, part))
	if err != nil {
		return err
	}
	if len(messages) == 0 {
		_, err := fmt.Fprintf(out, "== corpus, %s: no messages, nothing measured\n\n", part)
		return err
	}
	if o.check {
		_, err := fmt.Fprintf(out, "== corpus, %s: %d messages, every answer is well-formed\n", part, len(messages))
		return err
	}
	var all []accuracy.Scored
	for _, m := range messages {
		if o.only != "" && m.Name != o.only {
			continue
		}
		s, err := accuracy.Score(m)
		if err != nil {
			return err
		}
		all = append(all, s)
	}
	if len(all) == 0 {
		return fmt.Errorf("no message %s", o.only)
	}
	if _, err := fmt.Fprintf(out, "== corpus, %s: %d messages\n\n", part, len(all)); err != nil {
		return err
	}
	if (o.misses || o.only != "") && part == "open" {
		if err := accuracy.WriteMisses(out, all); err != nil {
			return err
		}
		if _, err := fmt.Fprintln(out); err != nil {
			return err
		}
	}
	if o.only == "" {
		if err := accuracy.Sum(all).Write(out); err != nil {
			return err
		}
	}
	if err := o.converters(out, part, messages, all); err != nil {
		return err
	}
	_, err = fmt.Fprintln(out)
	return err
}

// converters measures what only converters read, through the built program
// where they are installed. One line for each of them says what was done: no
// message is dropped in silence, and none counts in the figures above.
func (o *options) converters(out io.Writer, part string, messages []accuracy.Message, all []accuracy.Scored) error {
	for _, c := range []accuracy.Converter{accuracy.OCR, accuracy.Office} {
		var need []accuracy.Message
		for _, s := range all {
			if s.Converter == c {
				need = append(need, messages[slices.IndexFunc(messages, func(m accuracy.Message) bool { return m.Name == s.Name })])
			}
		}
		if len(need) == 0 {
			continue
		}
		if err := o.converter(out, part, c, need); err != nil {
			return err
		}
	}
	return nil
}

// converter measures what one converter reads.
func (o *options) converter(out io.Writer, part string, c accuracy.Converter, need []accuracy.Message) (err error) {
	not := func(why string) error {
		_, err := fmt.Fprintf(out, "converters: %s alone reads %d of the messages; not counted: %s\n", c, len(need), why)
		return err
	}
	if !slices.ContainsFunc(c.Commands(), func(name string) bool { _, err := o.look(name); return err == nil }) {
		return not("it is not installed")
	}
	dir, err := os.MkdirTemp("", "dtrbot-accuracy-")
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	program, err := accuracy.NewProgram(o.program, dir)
	if err != nil {
		return not(fmt.Sprintf("%s: %v (make build)", o.program, err))
	}
	var read []accuracy.Scored
	for _, m := range need {
		s, err := program.Score(context.Background(), m)
		if err != nil {
			return err
		}
		read = append(read, s)
	}
	if _, err := fmt.Fprintf(out, "converters: %s alone reads %d of the messages; read by %s, and counted here alone\n", c, len(need), o.program); err != nil {
		return err
	}
	if (o.misses || o.only != "") && part == "open" {
		if err := accuracy.WriteMisses(out, read); err != nil {
			return err
		}
	}
	return accuracy.WriteConverted(out, c, read)
}

// quiet measures the bank of ordinary mail of the part's name.
func (o *options) quiet(out io.Writer, part string) error {
	if o.mails == 0 {
		return nil
	}
	mails, err := ordinary.Mails(ordinary.Bank(part), o.seed, o.mails)
	if err != nil {
		return err
	}
	if _, err := fmt.Fprintf(out, "== ordinary mail, %s: %d mails\n\n", part, len(mails)); err != nil {
		return err
	}
	heard := accuracy.Hear(mails)
	if o.misses && part == "open" {
		if err := accuracy.WriteNoise(out, heard); err != nil {
			return err
		}
		if _, err := fmt.Fprintln(out); err != nil {
			return err
		}
	}
	if err := accuracy.SumQuiet(heard).Write(out); err != nil {
		return err
	}
	_, err = fmt.Fprintln(out)
	return err
}

// print writes one ordinary mail of the open bank as it would arrive.
func (o *options) print(out io.Writer) error {
	mails, err := ordinary.Mails(ordinary.Open, o.seed, o.mails)
	if err != nil {
		return err
	}
	for _, m := range mails {
		if m.Name == o.mail {
			_, err := out.Write(m.Raw)
			return err
		}
	}
	return fmt.Errorf("no ordinary mail %s among %d of seed %d", o.mail, o.mails, o.seed)
}
