package main

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"dtrbot/templates"
	"dtrbot/tracker"
)

func (p *program) reviewCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "review",
		Short: "List and settle what waits for a person",
		Long: `What the clerk must not decide waits for a person: mails held back, cases to look
at, receipts that could not be delivered. In the modes staff and live the officers
get it by mail as well.`,
		Args: noArguments,
		RunE: func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	cmd.AddCommand(p.reviewList(), p.reviewShow(), p.reviewDone())
	return cmd
}

// withItems is withTracker that says where items are listed.
func (p *program) withItems(cmd *cobra.Command, f func(*tracker.Tracker) error) error {
	err := p.withTracker(cmd, f)
	if errors.Is(err, tracker.ErrNoItem) {
		err = fmt.Errorf("%w: `dtrbot review list` lists them", err)
	}
	return err
}

func (p *program) reviewList() *cobra.Command {
	var mailbox string
	var asJSON bool
	cmd := &cobra.Command{
		Use:   "list",
		Short: "List what waits for a person, the next due first",
		Args:  noArguments,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if err := p.knownMailbox(mailbox); err != nil {
				return err
			}
			return p.withTracker(cmd, func(t *tracker.Tracker) error {
				items, err := t.Items(cmd.Context(), mailbox)
				if err != nil {
					return err
				}
				if asJSON {
					return printJSON(p.out, items)
				}
				if len(items) == 0 {
					_, err := fmt.Fprintln(p.out, "Nothing waits for a person.")
					return err
				}
				return listItems(p.out, items)
			})
		},
	}
	cmd.Flags().StringVar(&mailbox, "mailbox", "", "only that of `MAILBOX`")
	cmd.Flags().BoolVar(&asJSON, "json", false, "print a JSON array with stable keys")
	return cmd
}

func listItems(out io.Writer, items []tracker.Item) error {
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	fmt.Fprintln(w, "ITEM\tAUTHORITY\tARRIVED\tWHERE\tCASE\tDUE\tA PERSON MUST LOOK")
	for _, i := range items {
		arrived, due := "-", "-"
		if i.Received != nil {
			arrived = moment(*i.Received)
		}
		if i.Due != nil {
			due = lastDay(*i.Due)
		}
		fmt.Fprintf(w, "%s\t%s\t%s\t%s\t%s\t%s\t%s\n", i.Name, i.Authority, arrived, itemPlace(i), itemCases(i), due, reviewWord(i.Reason))
	}
	return w.Flush()
}

// listOtherItems lists what waits for a person and stands under no case of a list.
func (p *program) listOtherItems(cmd *cobra.Command, t *tracker.Tracker, f tracker.Filter, cases []tracker.CaseSummary) error {
	items, err := t.Items(cmd.Context(), f.Mailbox)
	if err != nil {
		return err
	}
	items = slices.DeleteFunc(items, func(i tracker.Item) bool {
		return len(i.References) == 1 && slices.ContainsFunc(cases, func(c tracker.CaseSummary) bool { return c.Reference == i.References[0] })
	})
	if len(items) == 0 {
		return nil
	}
	if _, err := fmt.Fprintln(p.out, "\nBesides, and to be settled with `dtrbot review done ITEM`:"); err != nil {
		return err
	}
	return listItems(p.out, items)
}

func itemPlace(i tracker.Item) string {
	if i.Folder == "" {
		return "-"
	}
	return fmt.Sprintf("%s, UID %d", i.Folder, i.UID)
}

// itemCases is the first case of an item, and how many more there are.
func itemCases(i tracker.Item) string {
	switch len(i.References) {
	case 0:
		return "-"
	case 1:
		return i.References[0]
	}
	return fmt.Sprintf("%s and %d more", i.References[0], len(i.References)-1)
}

func (p *program) reviewShow() *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use:   "show ITEM",
		Short: "Show one of them: where its mail is and who sent it, what is to be done",
		Args:  arguments(1, 2, "one item, like K7M-4QXT"),
		RunE: func(cmd *cobra.Command, args []string) error {
			return p.withItems(cmd, func(t *tracker.Tracker) error {
				i, err := t.Item(cmd.Context(), reference(args))
				if err != nil {
					return err
				}
				if asJSON {
					return printJSON(p.out, i)
				}
				return showItem(p.out, i)
			})
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print JSON with stable keys")
	return cmd
}

func showItem(out io.Writer, i tracker.Item) error {
	var b strings.Builder
	fmt.Fprintf(&b, "%s  %s  %s\n", i.Name, i.Authority, reviewWord(i.Reason))
	fmt.Fprintf(&b, "Waits since %s", moment(i.Opened))
	if i.Closed != nil {
		fmt.Fprintf(&b, ", settled %s", moment(*i.Closed))
	}
	fmt.Fprintf(&b, "\n\n%s\n\n", i.Sentence)
	if i.Folder != "" {
		fmt.Fprintf(&b, "Mail   %s", itemPlace(i))
		if i.Received != nil {
			fmt.Fprintf(&b, ", arrived %s, %s", moment(*i.Received), count(int(i.Attachments), "attachment"))
		}
		if i.Sender != "" {
			fmt.Fprintf(&b, ", from %s", templates.Address(i.Sender))
		}
		b.WriteByte('\n')
	}
	for n, ref := range i.References {
		name := ""
		if n == 0 {
			name = "Case"
		}
		fmt.Fprintf(&b, "%-6s %s\n", name, ref)
	}
	if i.Due != nil {
		fmt.Fprintf(&b, "Due    by the end of %s\n", lastDay(*i.Due))
	}
	if i.Closed == nil {
		fmt.Fprintf(&b, "\nWhen it is done: dtrbot review done %s\n", i.Name)
	}
	_, err := io.WriteString(out, b.String())
	return err
}

func (p *program) reviewDone() *cobra.Command {
	return &cobra.Command{
		Use:   "done ITEM...",
		Short: "Record that a person has looked; clocks go on",
		Long: `Takes items off the list of what waits for a person. It stops no clock: that an
answer was given is recorded with dtrbot case respond.`,
		Args: arguments(1, 1000, "one item or more, like K7M-4QXT"),
		RunE: func(cmd *cobra.Command, args []string) error {
			return p.withItems(cmd, func(t *tracker.Tracker) error {
				for _, name := range args {
					i, err := t.Settle(cmd.Context(), name)
					if err != nil {
						return err
					}
					said := "settled"
					if i.Closed != nil {
						said = "was settled " + moment(*i.Closed)
					}
					if _, err := fmt.Fprintf(p.out, "%s: %s (%s)\n", i.Name, said, reviewWord(i.Reason)); err != nil {
						return err
					}
				}
				left, err := t.Items(cmd.Context(), "")
				if err != nil {
					return err
				}
				_, err = fmt.Fprintf(p.out, "%s left.\n", count(len(left), "item"))
				return err
			})
		},
	}
}
