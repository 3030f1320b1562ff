package mailbox

import (
	"context"
	"encoding/base64"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/emersion/go-imap/v2"
)

const (
	// mostSurveyed bounds the mails of one folder that a survey looks at: the
	// newest ones.
	mostSurveyed = 2000
	// surveyedAtOnce bounds one command of a survey.
	surveyedAtOnce = 200
)

// Survey is what the headers of recent mail tell about a mailbox: numbers
// alone.
type Survey struct {
	// Outside counts the mails in the inbox that people outside wrote, Answered
	// those of them that a reply in Sent answers.
	Outside, Answered int
	// Replies counts the replies in Sent that people wrote to somebody outside.
	// They may answer mails that were moved out of the inbox since.
	Replies int
	// Sent tells that there is a folder of sent mail.
	Sent bool
	// Genuine and Forged count the mails from outside in the inbox, robots'
	// too, of which the Checker says so.
	Genuine, Forged int
	// Capped tells that a folder holds more mails than were looked at.
	Capped bool
}

// Survey reads some header fields of what was received since then in the inbox
// and in Sent, of 2,000 mails a folder at most. Inside tells the domains, in
// lower case, of those who answer.
func (r *Reader) Survey(ctx context.Context, since time.Time, inside func(domain string) bool) (Survey, error) {
	v := surveyor{checker: r.o.Checker, inside: inside, asked: map[string]int{}, answered: map[int]bool{}}
	err := r.besides(ctx, func(s *session, specs []FolderSpec) error {
		// First the questions, then the answers.
		for _, role := range []Role{RoleInbox, RoleSent} {
			for _, spec := range specs {
				if spec.Role != role {
					continue
				}
				if err := v.folder(ctx, s, spec, since); err != nil {
					return err
				}
			}
		}
		return nil
	})
	if err != nil {
		return Survey{}, fmt.Errorf("mailbox %s: %w", r.o.Account.Name, err)
	}
	v.Answered = len(v.answered)
	return v.Survey, nil
}

// surveyor is a survey while it is made.
type surveyor struct {
	Survey
	checker  Checker
	inside   func(domain string) bool
	asked    map[string]int // by Message-ID and by conversation, the number of a mail from outside
	answered map[int]bool
}

func (v *surveyor) folder(ctx context.Context, s *session, spec FolderSpec, since time.Time) error {
	if _, err := s.examine(ctx, spec.Name); err != nil {
		if refused(err) {
			return nil // Check has said so
		}
		return err
	}
	v.Sent = v.Sent || spec.Role == RoleSent
	uids, err := s.search(ctx, wanted{from: 1, since: since, undeleted: true})
	if err != nil {
		return err
	}
	if len(uids) > mostSurveyed {
		v.Capped = true
		uids = uids[len(uids)-mostSurveyed:]
	}
	for some := range slices.Chunk(uids, surveyedAtOnce) {
		all, err := s.gather(ctx, some, imap.FetchOptions{UID: true}, "From", "To", "Cc", "Message-ID", "In-Reply-To", "References", "Thread-Index",
			"Auto-Submitted", "X-Dtrbot-Notice", "Precedence", "List-Id", "List-Unsubscribe", "Authentication-Results", "X-MS-Exchange-Organization-AuthAs")
		if err != nil {
			return err
		}
		for _, f := range all {
			if fields := headerFields(f.header); spec.Role == RoleSent {
				v.sent(fields)
			} else {
				v.came(fields)
			}
		}
	}
	return nil
}

// came takes a mail of the inbox.
func (v *surveyor) came(fields []Field) {
	from := fromDomain(fields)
	if from == "" || v.inside(from) {
		return
	}
	switch v.checker.Sender(fields) {
	case SenderGenuine:
		v.Genuine++
	case SenderForged:
		v.Forged++
	case SenderUnproven, SenderUnchecked:
	}
	if automatic(fields) {
		return
	}
	v.Outside++
	id, _ := first(fields, "Message-ID")
	for _, key := range append(strings.Fields(id), conversation(fields)) {
		if key != "" {
			v.asked[key] = v.Outside
		}
	}
}

// sent takes a mail of the folder of sent mail.
func (v *surveyor) sent(fields []Field) {
	if automatic(fields) || !v.outward(fields) {
		return
	}
	refers, _ := first(fields, "References")
	replies, _ := first(fields, "In-Reply-To")
	keys := strings.Fields(replies + " " + refers)
	// Outlook may leave both out, and adds five bytes with each reply.
	talk := conversation(fields)
	if len(keys) == 0 && (talk == "" || !longer(fields)) {
		return
	}
	v.Replies++
	for _, key := range append(keys, talk) {
		if n := v.asked[key]; n > 0 {
			v.answered[n] = true
		}
	}
}

// outward tells that a mail goes to somebody outside. Addresses in display
// names count too: it is enough to count by.
func (v *surveyor) outward(fields []Field) bool {
	for _, f := range fields {
		if !strings.EqualFold(f.Name, "To") && !strings.EqualFold(f.Name, "Cc") {
			continue
		}
		for _, rest := range strings.Split(strings.ToLower(f.Value), "@")[1:] {
			if end := strings.IndexAny(rest, " \t<>()[],;:\"'"); end >= 0 {
				rest = rest[:end]
			}
			if rest != "" && !v.inside(rest) {
				return true
			}
		}
	}
	return false
}

// automatic tells that a robot wrote a mail, this clerk among them: the plain
// signs are enough to count by.
func automatic(fields []Field) bool {
	for _, f := range fields {
		value := strings.ToLower(strings.TrimSpace(f.Value))
		switch strings.ToLower(f.Name) {
		case "auto-submitted":
			if value != "no" {
				return true
			}
		case "precedence":
			if value == "bulk" || value == "list" || value == "junk" || value == "auto_reply" {
				return true
			}
		case "x-dtrbot-notice", "list-id", "list-unsubscribe":
			return true
		}
	}
	return false
}

// talkSize is how many bytes of a Thread-Index name the conversation: a time
// and a GUID. Every reply adds some.
const talkSize = 22

func threadIndex(fields []Field) []byte {
	value, _ := first(fields, "Thread-Index")
	raw, err := base64.StdEncoding.DecodeString(strings.Join(strings.Fields(value), ""))
	if err != nil || len(raw) < talkSize {
		return nil
	}
	return raw
}

// conversation is a name for what the Thread-Index says, or "".
func conversation(fields []Field) string {
	raw := threadIndex(fields)
	if raw == nil {
		return ""
	}
	return "thread-index:" + string(raw[:talkSize])
}

// longer tells that the Thread-Index is that of a reply.
func longer(fields []Field) bool { return len(threadIndex(fields)) > talkSize }
