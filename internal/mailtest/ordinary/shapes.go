package ordinary

import (
	"fmt"
	"strings"
	"time"
)

// shapeHeader are the fields that tell how a mail came to be, as far as its
// program writes any.
func (c *composer) shapeHeader() []string {
	switch c.s.shape {
	case "away":
		if !strings.HasPrefix(strings.ToLower(c.subject), "auto") && c.of(40) {
			c.subject = "Automatic reply: " + c.subject
		}
		switch c.r.IntN(4) {
		case 0:
			return nil
		case 1:
			return []string{"Auto-Submitted: auto-replied"}
		case 2:
			return []string{"X-Auto-Response-Suppress: All", "Auto-Submitted: auto-generated"}
		default:
			return []string{"Precedence: auto_reply", "X-Autoreply: yes"}
		}
	case "list":
		h := []string{"List-Unsubscribe: <https://" + c.one("news", "go", "click") + ".example/u/" + fmt.Sprint(c.r.IntN(9999)) + ">"}
		if c.of(50) {
			h = append(h, "List-Id: <members.practice-network.example>")
		}
		if c.of(50) {
			h = append(h, "Precedence: bulk")
		}
		return h
	}
	return nil
}

// dsn is a delivery status notification (RFC 3464) of a mail to somebody who
// was never referred.
func (c *composer) dsn(lines []string) entity {
	to := c.value("email")
	report := fmt.Sprintf("Reporting-MTA: dns; mx.basildon.example\r\nArrival-Date: %s\r\n\r\nFinal-Recipient: rfc822; %s\r\nAction: failed\r\nStatus: %s\r\nDiagnostic-Code: smtp; %s",
		c.now.Format(time.RFC1123Z), to, c.one("5.1.1", "5.2.2", "4.4.7", "5.7.1"), c.one("550 5.1.1 user unknown", "552 5.2.2 mailbox full", "550 5.7.1 rejected by policy"))
	original := fmt.Sprintf("From: %s\r\nTo: %s\r\nSubject: %s\r\nMessage-ID: <%x@basildon.example>", c.to, to, c.expand(c.one("Your housing application {ref}", "Your bid this week", "Repair {job}", "Documents needed", "Appointment on {soon}")), c.r.Uint64())
	e := c.multipart("report", c.plain(strings.Join(lines, "\r\n")),
		entity{[]string{"Content-Type: message/delivery-status"}, []byte(report)},
		entity{[]string{"Content-Type: text/rfc822-headers"}, []byte(original)})
	e.header[0] += "; report-type=delivery-status"
	return e
}

// mdn is a disposition notification (RFC 8098): somebody opened a mail.
func (c *composer) mdn(lines []string) entity {
	e := c.multipart("report", c.plain(strings.Join(lines, "\r\n")),
		entity{[]string{"Content-Type: message/disposition-notification"}, []byte("Reporting-UA: mail.example\r\nFinal-Recipient: rfc822; " + c.from + "\r\nOriginal-Message-ID: <1@basildon.example>\r\nDisposition: manual-action/MDN-sent-manually; displayed")})
	e.header[0] += "; report-type=disposition-notification"
	return e
}

// calendar is an invitation to a meeting, or an answer to one (RFC 5546).
func (c *composer) calendar(lines []string) entity {
	method := "REQUEST"
	for prefix, m := range map[string]string{"Accepted": "REPLY", "Declined": "REPLY", "Tentative": "REPLY", "Cancel": "CANCEL"} {
		if strings.HasPrefix(c.subject, prefix) {
			method = m
		}
	}
	start := c.now.AddDate(0, 0, 3+c.r.IntN(20)).Truncate(time.Hour)
	ics := fmt.Sprintf("BEGIN:VCALENDAR\r\nMETHOD:%s\r\nPRODID:-//Calendar//EN\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:%x@calendar.example\r\nORGANIZER;CN=%s:mailto:%s\r\nATTENDEE;RSVP=TRUE:mailto:%s\r\nDTSTART:%s\r\nDTEND:%s\r\nSUMMARY:%s\r\nEND:VEVENT\r\nEND:VCALENDAR",
		method, c.r.Uint64(), c.value("me"), c.from, c.to, start.Format("20060102T150405Z"), start.Add(time.Hour).Format("20060102T150405Z"), c.subject)
	return c.multipart("alternative", c.plain(strings.Join(lines, "\r\n")),
		entity{[]string{"Content-Type: text/calendar; charset=utf-8; method=" + method}, []byte(ics)})
}
