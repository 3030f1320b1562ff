package main

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"dtrbot/config"
	"dtrbot/mailbox"
)

const (
	// surveyed is how far check --connect looks back, and surveyTimeout for
	// how long it does.
	surveyed      = 30 * 24 * time.Hour
	surveyTimeout = time.Minute
	// enoughMail is how many mails it takes to tell a habit from an accident.
	enoughMail = 10
	// fewReplies is how many mails from outside there are for each reply, at
	// least, where what officers answer is not seen: they answer by telephone
	// too, and not everything.
	fewReplies = 10
)

// survey tells by the headers of a month whether officers' answers are to be
// seen, and whether the verdicts on senders are worth anything.
func (c *checker) survey(ctx context.Context, reader *mailbox.Reader, m config.Mailbox) {
	ctx, cancel := context.WithTimeout(ctx, surveyTimeout)
	defer cancel()
	found, err := reader.Survey(ctx, c.now().Add(-surveyed), insideOf(m))
	if err != nil {
		c.warn("the mail of the last 30 days could not be looked at: %s", signInReason(m.Name, m.IMAP.URL, err))
		return
	}
	if found.Sent {
		c.answersSeen(m, found)
	}
	c.verdicts(m, found)
}

// insideOf tells the domains of those who answer.
func insideOf(m config.Mailbox) func(string) bool {
	own := slices.Clone(m.StaffDomains)
	for _, address := range []string{m.Address, m.Username} {
		if _, domain, ok := strings.Cut(strings.ToLower(address), "@"); ok {
			own = append(own, domain)
		}
	}
	return func(domain string) bool {
		for _, d := range own {
			if domain == d || strings.HasSuffix(domain, "."+d) {
				return true
			}
		}
		return false
	}
}

// answersSeen says whether answers_visible is as the mail shows it.
func (c *checker) answersSeen(m config.Mailbox, s mailbox.Survey) {
	replies := "no reply"
	switch {
	case s.Replies == 1:
		replies = "1 reply"
	case s.Replies > 1:
		replies = fmt.Sprintf("%d replies", s.Replies)
	}
	counted := fmt.Sprintf("%s of people outside came to the inbox in 30 days, and Sent holds %s of a person to somebody outside", count(s.Outside, "mail"), replies)
	if s.Replies > 0 {
		counted += fmt.Sprintf("; %d of these mails are answered there", s.Answered)
	}
	if s.Capped {
		counted += " (counted in the newest mails only)"
	}
	switch {
	case s.Outside < enoughMail && s.Replies == 0:
		c.note("whether officers' answers show in Sent cannot be told yet: %s", counted)
	case s.Replies*fewReplies < s.Outside:
		set := "answers_visible is false, and is right so until this is mended"
		if m.AnswersVisible {
			set = "set answers_visible = false until this is mended, or officers are chased for what they have done"
		}
		c.warn("officers' answers are not visible here: %s; %s: %s", counted, set, copiesInSent(m))
	case m.AnswersVisible:
		c.ok("officers' answers are visible: %s", counted)
	default:
		c.note("officers' answers are visible: %s; set answers_visible = true, and they stop the clocks they meet", counted)
	}
}

// copiesInSent is what makes the mail system file what officers send.
func copiesInSent(m config.Mailbox) string {
	switch {
	case m.SMTP.Auth == "graph" || m.Authentication == "microsoft365" || strings.HasSuffix(m.IMAP.URL.Hostname(), ".office365.com"):
		return "for the shared mailbox, set both MessageCopyForSentAsEnabled and MessageCopyForSendOnBehalfEnabled to $true (Set-Mailbox)"
	case m.Authentication == "google" || m.IMAP.URL.Hostname() == "imap.gmail.com":
		return "officers must answer as this mailbox's own user, or as its delegates, so that Gmail files the mail in its Sent Mail"
	}
	return "make the mail system file what is sent as this mailbox in its own Sent folder (Microsoft 365, for a shared mailbox: both MessageCopyForSentAsEnabled and MessageCopyForSendOnBehalfEnabled)"
}

// verdicts warns where the mail system calls so much forged that it says more
// about the way the mail came than about who sent it.
func (c *checker) verdicts(m config.Mailbox, s mailbox.Survey) {
	known := s.Genuine + s.Forged
	if known < enoughMail || s.Forged*2 < known {
		return
	}
	remedy := `name the gateway, whose own verdict counts then: authentication = "authserv:HOST", with the name that begins its Authentication-Results; or, if it writes none, authentication = "none"`
	if m.Authentication == "microsoft365" {
		remedy = "let Microsoft 365 look behind the gateway (Enhanced Filtering for Connectors), or " + remedy
	}
	c.warn("%d of the %d mails from outside of which the mail system can tell fail its checks of the sender (SPF, DMARC): most likely a mail gateway stands before it, and nearly every referral would be held as forged; %s",
		s.Forged, known, remedy)
}
