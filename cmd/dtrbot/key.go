package main

import (
	"errors"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"dtrbot/tracker"
)

func (p *program) keyCommand() *cobra.Command {
	key := &cobra.Command{
		Use:   "key",
		Short: "Make the keys that seal personal data",
		Args:  noArguments,
		RunE:  func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	key.AddCommand(&cobra.Command{
		Use:   "new [MAILBOX...]",
		Short: "Make the keys of every mailbox that has none, or of those named",
		Long: `Makes the keys of the mailboxes of the configuration that have none, or of those
named. Nothing else ever makes a key, and no key is ever replaced. Lost keys are
lost data: back the folder up, apart from the database.`,
		RunE: func(cmd *cobra.Command, args []string) error {
			s, err := p.settings()
			if err != nil {
				return err
			}
			known := map[string]bool{}
			var all []string
			for _, m := range s.Mailboxes {
				known[m.Name] = true
				all = append(all, m.Name)
			}
			names := all
			if len(args) > 0 {
				names = args
			}
			for _, name := range names {
				if !known[name] {
					return usageError{fmt.Errorf("there is no mailbox %q in %s: it has %s", name, s.File, strings.Join(all, ", "))}
				}
			}
			for _, name := range names {
				err := tracker.NewKeys(s.Keys, name)
				switch {
				case errors.Is(err, tracker.ErrKeysExist) && len(args) == 0:
					if err := tracker.CheckKeys(s.Keys, name); err != nil {
						return fmt.Errorf("mailbox %s: %w", name, err)
					}
					fmt.Fprintf(p.out, "%s: has keys already, which stay\n", name)
				case errors.Is(err, tracker.ErrKeysExist):
					return fmt.Errorf("mailbox %s: %w, and no key is ever replaced", name, err)
				case err != nil:
					return fmt.Errorf("mailbox %s: %w", name, err)
				default:
					fmt.Fprintf(p.out, "%s: keys made in %s\n", name, s.Keys)
				}
			}
			fmt.Fprintf(p.out, "Back up the folder %s, apart from the database: lost keys are lost data.\n", s.Keys)
			return nil
		},
	})
	return key
}
