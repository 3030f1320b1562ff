package parser

import (
	"encoding/base64"
	"encoding/hex"
	"slices"
	"strings"

	"dtrbot/parser/mime"
)

// A Thread-Index is talkSize bytes, and stepSize more for each reply; one longer
// than mostSteps replies is none that a mail program wrote.
const talkSize, stepSize, mostSteps = 22, 5, 100

// conversation is a Thread-Index in hexadecimal digits; empty where it is none.
func conversation(field string) string {
	raw, err := base64.StdEncoding.DecodeString(strings.Join(strings.Fields(field), ""))
	if err != nil || len(raw) < talkSize || (len(raw)-talkSize)%stepSize != 0 || (len(raw)-talkSize)/stepSize > mostSteps {
		return ""
	}
	return hex.EncodeToString(raw)
}

// invitation tells whether a calendar sent a message: Exchange marks what is to
// do with a meeting in the header.
func invitation(h mime.Header) bool {
	kind, _, _ := strings.Cut(h.Get("Content-Type"), ";")
	return strings.EqualFold(strings.TrimSpace(kind), "text/calendar") || strings.Contains(strings.ToLower(h.Get("Content-Class")), "calendarmessage") ||
		slices.ContainsFunc(h.Names(), func(name string) bool { return strings.HasPrefix(strings.ToLower(name), "x-ms-exchange-calendar-") })
}
