// Package workday counts the working days of England and Wales.
//
// It owns calendar days in Europe/London, the bank holidays of England and
// Wales, an office's own closure days, and the reckoning of a due date with
// every day named. It is pure: it reads no clock, no file and no network, and
// every value is safe for use by several goroutines at once.
//
// It promises that a year without holiday data is never a year without
// holidays: the eight that return every year are then computed by rule, and
// the year is listed for a person to see. It refuses holiday data that leaves
// anything to guess.
package workday
