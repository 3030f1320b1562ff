// Package accuracy measures how well messages are read.
//
// It owns the corpus of messages with their right answers
// (parser/testdata/corpus), the strict check of those answers, the rules by
// which an answer counts as right, the figures, and the floors below which a
// test fails. It measures the reading of referrals field by field, the kinds
// of messages, and the quiet: how much ordinary mail of a housing inbox would
// be answered or held.
//
// It promises the same figures for the same messages, whatever is installed:
// what only a converter of others can read is kept apart, and measured through
// the built program where there is that converter. It refuses to show
// anything but figures of the part that is set aside, so that nobody tunes the
// reader to it. Nothing of the running product imports it.
package accuracy
