// Package protocol holds what housing authorities and referring agencies
// agreed: who the authorities and their contacts are, what is promised within
// how many working days, who is told when a promise lapses, and which answers
// a referral must give.
//
// An agreement is a pack, a TOML file: two are built in, and a file can take
// their place. The package promises that a pack it returns is complete and
// consistent, names every problem of a bad one at once with its place, and
// explains what is odd about contacts by rules and not by names. It refuses
// unknown keys, and never corrects what a protocol prints. It knows nothing of
// messages, cases or the clock.
package protocol
