package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"dtrbot/tracker"
)

func (p *program) migrateCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "migrate",
		Short: "Bring the database up to date",
		Args:  noArguments,
		RunE: func(cmd *cobra.Command, _ []string) error {
			s, err := p.settings()
			if err != nil {
				return err
			}
			from, to, err := tracker.Migrate(cmd.Context(), s.DatabaseURL())
			if err != nil {
				return err
			}
			switch from {
			case to:
				_, err = fmt.Fprintf(p.out, "The database is up to date (version %d).\n", to)
			case 0:
				_, err = fmt.Fprintf(p.out, "The database was made (version %d).\n", to)
			default:
				_, err = fmt.Fprintf(p.out, "The database was brought from version %d to %d.\n", from, to)
			}
			return err
		},
	}
}
