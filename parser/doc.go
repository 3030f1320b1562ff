// Package parser turns the bytes of one message into its kind and its referrals.
//
// It is pure: no clock, no protocol, no address book, no network. It never
// guesses a value the message does not state, never drops an answered
// question, and never fails on a message: what cannot be read is a named
// problem beside what could.
package parser
