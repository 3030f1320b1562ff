package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"dtrbot/parser"
)

func (p *program) parseCommand() *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use:   "parse FILE...",
		Short: "Show what the parser reads in a message",
		Long: `Reads messages from files (RFC 5322, "-" for standard input) and prints what the
parser understands of each: its kind with the reasons, the people referred, where
each value was found, and what could not be read. With --json it prints one
object a file, with stable keys.`,
		Args: arguments(1, 1<<20, "one file or more"),
		RunE: func(cmd *cobra.Command, args []string) error {
			failed, printed := false, false
			readers := newReaders()
			for _, name := range args {
				result, err := p.parseFile(cmd.Context(), readers, name)
				if err != nil {
					if name == "-" {
						name = "standard input"
					}
					fmt.Fprintf(p.errs, "dtrbot: %s: %s\n", name, plainReason(err))
					failed = true
					continue
				}
				if asJSON {
					e := json.NewEncoder(p.out)
					e.SetEscapeHTML(false)
					e.SetIndent("", "  ")
					if err := e.Encode(result); err != nil {
						return err
					}
					continue
				}
				if printed {
					fmt.Fprintln(p.out)
				}
				printed = true
				if len(args) > 1 {
					fmt.Fprintf(p.out, "== %s\n", name)
				}
				if err := describe(p.out, result); err != nil {
					return err
				}
			}
			if failed {
				return quietError{errors.New("a file could not be read")}
			}
			return nil
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print JSON with stable keys")
	return cmd
}

// parseFile parses a message as the daemon does: in a process of its own, so
// that one file never keeps the others from being read.
func (p *program) parseFile(ctx context.Context, r *readers, name string) (parser.Result, error) {
	raw, err := p.readFile(name)
	if err != nil {
		return parser.Result{}, err
	}
	result, _, err := r.read(ctx, func() (io.ReadCloser, error) { return io.NopCloser(bytes.NewReader(raw)), nil })
	return result, err
}

// largestFile is the most of a file that is read: what is longer than the
// parser's own limit is shown with that problem.
const largestFile = 81 << 20

func (p *program) readFile(name string) (raw []byte, err error) {
	in := p.in
	if name != "-" {
		f, err := os.Open(name)
		if err != nil {
			return nil, err
		}
		defer func() { err = errors.Join(err, f.Close()) }()
		if info, err := f.Stat(); err == nil && info.IsDir() {
			return nil, errors.New("is a folder, not a message")
		}
		in = f
	}
	raw, err = io.ReadAll(io.LimitReader(in, largestFile))
	if err == nil && len(raw) == 0 {
		err = errors.New("is empty, not a message")
	}
	return raw, err
}

// plainReason is an error of the file system without the name, which the line
// has already.
func plainReason(err error) string {
	if e, ok := errors.AsType[*os.PathError](err); ok {
		return e.Err.Error()
	}
	return err.Error()
}

// describe prints a result for a person.
func describe(w io.Writer, r parser.Result) error {
	var b strings.Builder
	fmt.Fprintf(&b, "Kind: %s (%.0f%%)\n", strings.ReplaceAll(string(r.Message.Kind), "_", " "), r.Message.KindConfidence*100)
	for _, reason := range r.Message.KindReasons {
		fmt.Fprintf(&b, "  because: %s\n", reason)
	}
	for _, ref := range r.Message.References {
		fmt.Fprintf(&b, "Names the case %s\n", ref)
	}
	if a := r.Message.Envelope.Automatic; a != "" {
		fmt.Fprintf(&b, "Never answered by a machine: %s\n", a)
	}
	for _, pr := range r.Message.Problems {
		fmt.Fprintf(&b, "Problem: %s %s", pr.Where, problemWords(pr.Code))
		if pr.Detail != "" {
			fmt.Fprintf(&b, " (%s)", pr.Detail)
		}
		b.WriteByte('\n')
	}
	for i, ref := range r.Referrals {
		fmt.Fprintf(&b, "\nReferral %d of %d\n", i+1, len(r.Referrals))
		if err := describeReferral(&b, ref); err != nil {
			return err
		}
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// problemWords continues the name of a part.
func problemWords(code string) string {
	switch code {
	case parser.ProblemEncrypted:
		return "cannot be opened"
	case parser.ProblemDamaged:
		return "is damaged"
	case parser.ProblemTooLarge:
		return "is too large to be read"
	case parser.ProblemTypeUnsupported:
		return "is of a kind that is not read"
	case parser.ProblemScanned:
		return "is a scan without text"
	case parser.ProblemLimit:
		return "goes beyond what is read"
	case parser.ProblemCharset:
		return "has an unknown character set"
	case parser.ProblemMIME:
		return "is not as a message should be"
	}
	return code
}

func describeReferral(b *strings.Builder, ref parser.Referral) error {
	unmapped, evidence := ref.Unmapped, ref.Evidence
	ref.Unmapped, ref.Evidence = nil, nil
	data, err := json.Marshal(ref)
	if err != nil {
		return err
	}
	var tree map[string]any
	if err := json.Unmarshal(data, &tree); err != nil {
		return err
	}
	values := map[string]string{}
	flatten(values, "", tree)
	keys := make([]string, 0, len(values))
	width := 0
	for k := range values {
		keys = append(keys, k)
		width = max(width, len(k))
	}
	slices.Sort(keys)
	for _, k := range keys {
		fmt.Fprintf(b, "  %-*s  %s", width, k, strings.ReplaceAll(values[k], "\n", " / "))
		if e, ok := evidence[k]; ok {
			fmt.Fprintf(b, "   [%s: %s]", e.Part, e.Label)
		}
		b.WriteByte('\n')
	}
	if len(unmapped) > 0 {
		fmt.Fprintln(b, "  Answered, and not understood:")
		for _, u := range unmapped {
			fmt.Fprintf(b, "    %s: %s\n", u.Label, strings.ReplaceAll(u.Value, "\n", " / "))
		}
	}
	return nil
}

// flatten turns nested groups into dotted keys.
func flatten(out map[string]string, prefix string, v any) {
	switch v := v.(type) {
	case map[string]any:
		for k, inner := range v {
			if prefix != "" {
				k = prefix + "." + k
			}
			flatten(out, k, inner)
		}
	case []any:
		for i, inner := range v {
			if text, ok := inner.(string); ok {
				out[prefix] = strings.TrimPrefix(out[prefix]+", "+text, ", ")
				continue
			}
			flatten(out, fmt.Sprintf("%s[%d]", prefix, i+1), inner)
		}
	case bool:
		out[prefix] = "no"
		if v {
			out[prefix] = "yes"
		}
	default:
		out[prefix] = fmt.Sprint(v)
	}
}
