package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"log/slog"
	"os"
	"time"

	"github.com/spf13/cobra"

	"dtrbot/config"
	"dtrbot/protocol"
)

// program is one run of the command line.
type program struct {
	in         io.Reader
	out, errs  io.Writer
	now        func() time.Time
	configFile string
}

func (p *program) root() *cobra.Command {
	root := &cobra.Command{
		Use:   "dtrbot",
		Short: "The clerk for the Duty to Refer",
		Long: `dtrbot reads the mailboxes of local housing authorities, turns referrals under
the Duty to Refer into tracked cases, acknowledges them within the protocol's
working days, and writes to the contacts of Annex A when a deadline lapses. It
moves, flags and deletes nothing on the mail server.`,
		SilenceErrors: true,
		SilenceUsage:  true,
		Args:          noArguments,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return cmd.Help()
		},
	}
	// Completion works without being one of a dozen words that an officer must know.
	root.CompletionOptions.HiddenDefaultCmd = true
	root.SetIn(p.in)
	root.SetOut(p.out)
	root.SetErr(p.errs)
	root.SetFlagErrorFunc(func(cmd *cobra.Command, err error) error {
		return usageError{fmt.Errorf("%w; try `%s --help`", err, cmd.CommandPath())}
	})
	root.PersistentFlags().StringVar(&p.configFile, "config", "", "configuration `FILE` (default ./dtrbot.toml, then /etc/dtrbot/dtrbot.toml)")
	root.AddCommand(
		p.demoCommand(), p.initCommand(), p.keyCommand(), p.loginCommand(), p.checkCommand(), p.runCommand(),
		p.parseCommand(), p.caseCommand(), p.reviewCommand(), p.statusCommand(), p.migrateCommand(), p.versionCommand(),
	)
	return root
}

// noArguments is cobra.NoArgs as a usage error.
func noArguments(cmd *cobra.Command, args []string) error {
	if len(args) > 0 {
		return usageError{fmt.Errorf("unknown command or argument %q; try `%s --help`", args[0], cmd.CommandPath())}
	}
	return nil
}

// arguments wants between least and most arguments, named in the message.
func arguments(least, most int, names string) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		if len(args) < least || len(args) > most {
			return usageError{fmt.Errorf("`%s` wants %s; try `%s --help`", cmd.CommandPath(), names, cmd.CommandPath())}
		}
		return nil
	}
}

// settings reads the configuration. What is wrong with it is printed, a line
// for each problem, in the form that editors jump to.
func (p *program) settings() (*config.Settings, error) {
	file, err := config.Find(p.configFile, exists)
	if err != nil {
		return nil, err
	}
	s, err := config.Load(file, config.Options{LoadPack: protocol.Load, Now: p.now})
	problems, ok := errors.AsType[config.Problems](err)
	if !ok {
		return s, err
	}
	wrong := 0
	for _, problem := range problems {
		if !problem.Warning {
			wrong++
		}
		fmt.Fprintln(p.errs, problem)
	}
	return nil, fmt.Errorf("%s has %s: mend the file and run `dtrbot check`", file, count(wrong, "problem"))
}

// exists reports that there is something of the name, whatever it is.
func exists(name string) bool {
	_, err := os.Stat(name)
	return !errors.Is(err, fs.ErrNotExist)
}

// warningText is a problem that says itself where it is printed that it is a
// warning.
func warningText(w config.Problem) string {
	w.Warning = false
	return w.String()
}

// logger writes JSON lines for a daemon, plain ones for a person.
func (p *program) logger(format string, level slog.Level, now func() time.Time) *slog.Logger {
	o := &slog.HandlerOptions{Level: level, ReplaceAttr: func(_ []string, a slog.Attr) slog.Attr {
		if a.Key == slog.TimeKey {
			a.Value = slog.TimeValue(now().UTC().Truncate(time.Millisecond))
		}
		return a
	}}
	if format == "json" {
		return slog.New(slog.NewJSONHandler(p.errs, o))
	}
	return slog.New(slog.NewTextHandler(p.errs, o))
}
