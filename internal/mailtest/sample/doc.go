// Package sample owns the invented messages that tests, benchmarks and the
// demonstration use: referrals in three formats, the ordinary mail of a
// housing inbox, and the awkward mail that breaks careless readers.
//
// It promises that the same options give the same bytes, that every person in
// it is invented, listed by People and found again by Person.Secrets, and that
// every address ends in .example, every telephone number is one that Ofcom
// keeps for drama, and every National Insurance number begins with the
// never-issued QQ. The forms are modelled on the wordings of real ones and
// are copies of none.
//
// It refuses to be read by the product: nothing but tests, benchmarks and the
// demonstration imports it.
package sample
