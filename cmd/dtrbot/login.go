package main

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"dtrbot/config"
	"dtrbot/signin"
)

func (p *program) loginCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "login MAILBOX",
		Short: "Sign in to a mailbox as a user, on a page of the provider",
		Long: `For a mailbox whose configuration has login_file in [mail.oauth2]: shows a page and
a code, and waits until somebody has signed in there as the user of the mailbox. What
the provider gives is kept in that file, and renewed by the daemon from then on.`,
		Args: arguments(1, 1, "the name of one mailbox"),
		RunE: func(cmd *cobra.Command, args []string) error {
			s, err := p.settings()
			if err != nil {
				return err
			}
			i := slices.IndexFunc(s.Mailboxes, func(m config.Mailbox) bool {
				return m.Name == args[0] || strings.EqualFold(m.Address, args[0])
			})
			if i < 0 {
				return p.knownMailbox(args[0])
			}
			m := s.Mailboxes[i]
			o := m.OAuth2
			if o.LoginFile == "" {
				return fmt.Errorf("mailbox %s has no login_file: add it in [mailbox.oauth2], or use a client secret or certificate, which need nobody to sign in", m.Name)
			}
			client, err := webClient(o.CAFile, issuerWithin)
			if err != nil {
				return fmt.Errorf("mailbox %s: oauth2: %w", m.Name, err)
			}
			login := signin.Login{
				Issuer: signin.Issuer{TokenURL: o.TokenURL, Client: client}, DeviceURL: o.DeviceURL,
				ClientID: o.ClientID, Secret: o.ClientSecret.Reveal(), Scopes: o.Scopes, Store: &signin.FileStore{Path: o.LoginFile},
			}
			err = login.Run(cmd.Context(), func(page, code string, until time.Time) {
				fmt.Fprintf(p.out, "Open %s and enter the code %s, as the user of %s.\nThe code is good until %s. Waiting…\n", page, code, m.Name, until.Format("15:04"))
			})
			if err != nil {
				return fmt.Errorf("mailbox %s: %w", m.Name, err)
			}
			fmt.Fprintf(p.out, "%s: signed in. `dtrbot check --connect` tries it.\n", m.Name)
			return nil
		},
	}
}
