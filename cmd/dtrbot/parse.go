package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/spf13/cobra"

	"dtrbot/config"
	"dtrbot/parser"
	"dtrbot/protocol"
)

func (p *program) parseCommand() *cobra.Command {
	var asJSON bool
	var packName string
	cmd := &cobra.Command{
		Use:   "parse FILE...",
		Short: "Show what the parser reads in a message",
		Long: `Reads messages from files (RFC 5322, "-" for standard input) and prints what the
parser understands of each: its kind with the reasons, the people referred, where
each value was found, what is not stated, what was answered and not understood,
and what could not be read. With --json it prints one object a file, with stable
keys.`,
		Args: arguments(1, 1<<20, "one file or more"),
		RunE: func(cmd *cobra.Command, args []string) error {
			pack, err := protocol.Load(packName)
			if err != nil {
				return err
			}
			failed, printed := false, false
			readers, err := p.readers()
			if err != nil {
				return err
			}
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
				if err := describe(p.out, result, pack); err != nil {
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
	cmd.Flags().StringVar(&packName, "protocol", "essex", "the protocol `PACK` that says what a referral must state")
	return cmd
}

// parseFile parses a message as the daemon does: in a process of its own, so
// that one file never keeps the others from being read.
func (p *program) parseFile(ctx context.Context, r *readers, name string) (parser.Result, error) {
	raw, err := p.readFile(name)
	if err != nil {
		return parser.Result{}, err
	}
	if mentionsPDF(raw) && r.noCache == nil && !r.cacheFilled() {
		// The first PDF on this machine: the next ones are read at once.
		_ = r.prepareCache(ctx) // they are read slower, and check says why
	}
	result, _, err := r.read(ctx, func() (io.ReadCloser, error) { return io.NopCloser(bytes.NewReader(raw)), nil })
	return result, err
}

// mentionsPDF guesses whether a PDF is attached.
func mentionsPDF(raw []byte) bool {
	return bytes.Contains(raw, []byte("/pdf")) || bytes.Contains(raw, []byte(".pdf")) || bytes.Contains(raw, []byte(".PDF"))
}

// readers are those of the configuration where there is one that can be read,
// as the daemon has them; one that was named must be readable.
func (p *program) readers() (*readers, error) {
	if p.configFile != "" {
		s, err := p.settings()
		if err != nil {
			return nil, err
		}
		return readersOf(s.Reading)
	}
	file, err := config.Find("", exists)
	if err != nil {
		return readersOf(config.Reading{})
	}
	s, err := config.Load(file, config.Options{LoadPack: protocol.Load, Now: p.now})
	if err != nil {
		fmt.Fprintf(p.errs, "dtrbot: %s is left out, with the labels of [reading]: it cannot be read as it is\n", file)
		return readersOf(config.Reading{})
	}
	return readersOf(s.Reading)
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
