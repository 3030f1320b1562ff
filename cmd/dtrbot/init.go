package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net/mail"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"dtrbot/config"
	"dtrbot/protocol"
)

func (p *program) initCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "init",
		Short: "Ask a few questions and write a configuration",
		Long: `Asks a few questions and writes a commented configuration to the file of --config,
by default ./dtrbot.toml. It never replaces a file. The mode it writes is shadow:
nothing is sent until you change it.`,
		Args: noArguments,
		RunE: func(*cobra.Command, []string) error {
			file := p.configFile
			if file == "" {
				file = "dtrbot.toml"
			}
			if _, err := os.Lstat(file); err == nil {
				return fmt.Errorf("%s is there already and is not replaced: name another with --config", file)
			} else if !errors.Is(err, fs.ErrNotExist) {
				return err
			}
			answers, err := p.interview()
			if err != nil {
				return err
			}
			if full, err := filepath.Abs(file); err == nil && strings.HasPrefix(full, "/etc/") {
				// The service may write nothing there; packaging/dtrbot.service
				// gives it this folder.
				answers.Database, answers.Keys = "sqlite:/var/lib/dtrbot/dtrbot.db", "/var/lib/dtrbot/keys"
			}
			f, err := os.OpenFile(file, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o640)
			if err != nil {
				return err
			}
			_, err = f.Write(config.Generate(answers))
			if err = errors.Join(err, f.Close()); err != nil {
				return err
			}
			named := ""
			if p.configFile != "" {
				named = " --config " + file
			}
			first := "put the mailbox's password into the file " + answers.PasswordFile + ", which only\n     the user of the service may read (chmod 600)"
			if answers.PasswordFile == "" {
				first = "follow docs/signing-in.md: fill in [mail.oauth2], and put the application's\n     secret into the file " + answers.SecretFile + ", which only the user of the service may read (chmod 600)"
			}
			fmt.Fprintf(p.out, `
%[1]s was written. Next:
  1. %[2]s
  2. dtrbot key new%[3]s
     makes the keys; back them up, apart from the database
  3. dtrbot migrate%[3]s
     makes the database
  4. dtrbot check --connect%[3]s
     sees that everything fits
  5. dtrbot run --once%[3]s
     makes one pass in shadow mode: it reads, tracks and sends nothing
`, file, first, named)
			return nil
		},
	}
}

// interview asks what a configuration needs. An answer that cannot be right is
// asked for again; the end of the input is an error.
func (p *program) interview() (config.Answers, error) {
	in := bufio.NewReader(p.in)
	ask := func(question, fallback string, check func(string) error) (string, error) {
		for {
			if fallback != "" {
				fmt.Fprintf(p.out, "%s [%s]: ", question, fallback)
			} else {
				fmt.Fprintf(p.out, "%s: ", question)
			}
			line, err := in.ReadString('\n')
			if err != nil && (!errors.Is(err, io.EOF) || line == "") {
				fmt.Fprintln(p.out) // after the question
				return "", errors.New("the input ended before every question was answered: nothing was written")
			}
			answer := strings.TrimSpace(line)
			if answer == "" {
				answer = fallback
			}
			if check == nil {
				return answer, nil
			}
			wrong := check(answer)
			if wrong == nil {
				return answer, nil
			}
			fmt.Fprintf(p.out, "  %v\n", wrong)
		}
	}
	needed := func(s string) error {
		if s == "" {
			return errors.New("this is needed")
		}
		return nil
	}
	var a config.Answers
	var pack *protocol.Pack
	var err error
	if a.Protocol, err = ask("Protocol ("+strings.Join(protocol.Names(), ", ")+", or a file)", "essex", func(s string) error {
		pack, err = protocol.Load(s)
		return err
	}); err != nil {
		return a, err
	}
	names := make([]string, 0, len(pack.Authorities))
	for _, au := range pack.Authorities {
		names = append(names, au.ID)
	}
	fmt.Fprintf(p.out, "Its authorities: %s\n", strings.Join(names, ", "))
	// "Castle Point" will do for castle-point.
	id := func(s string) string { return strings.ReplaceAll(strings.ToLower(s), " ", "-") }
	if a.Authority, err = ask("Authority", "", func(s string) error {
		if _, ok := pack.Authority(id(s)); !ok {
			if s == "" {
				return errors.New("this is needed")
			}
			return fmt.Errorf("%q is not one of its authorities", s)
		}
		return nil
	}); err != nil {
		return a, err
	}
	a.Authority = id(a.Authority)
	authority, _ := pack.Authority(a.Authority)
	address := func(s string) error {
		if _, err := mail.ParseAddress(s); err != nil || strings.ContainsAny(s, "<> ") {
			return fmt.Errorf("%q is not an address", s)
		}
		return nil
	}
	if a.Address, err = ask("Address of the mailbox", strings.ToLower(authority.Address), address); err != nil {
		return a, err
	}
	if a.Username, err = ask("User name to sign in with", a.Address, needed); err != nil {
		return a, err
	}
	if a.IMAP, err = ask("IMAP server (a host, or a URL)", "", needed); err != nil {
		return a, err
	}
	if a.SMTP, err = ask("Relay for sending (a host, or a URL)", "", needed); err != nil {
		return a, err
	}
	if config.Provider(a.IMAP) != "" {
		a.SecretFile, err = ask("It takes no passwords of programs. File that holds (or will hold) the application's secret", "secret", needed)
	} else {
		a.PasswordFile, err = ask("File that holds (or will hold) the password", "password", needed)
	}
	if err != nil {
		return a, err
	}
	domains := strings.Join(authority.Domains, " ")
	staff, err := ask("Mail domains of your own staff, separated by spaces", domains, needed)
	if err != nil {
		return a, err
	}
	a.StaffDomains = strings.Fields(staff)
	if a.OfficePhone, err = ask("Telephone of the office, for acknowledgements (may wait)", "", nil); err != nil {
		return a, err
	}
	a.OutOfHoursPhone, err = ask("Telephone out of hours, for acknowledgements (may wait)", "", nil)
	return a, err
}
