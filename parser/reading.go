package parser

import "dtrbot/parser/document"

// part is one readable part of a message as a neutral document.
type part struct {
	// name is the file name of an attachment, or "body".
	name string
	doc  document.Document
	// body is set for the message's own text, as against an attachment.
	body bool
}

// reading is what the parts say when read as forms.
type reading struct {
	referrals []Referral
	// forms are the parts that are referral forms, with how sure that is,
	// from 0 to 1, and why ("31 labels of a referral form").
	forms []formSign
}

// formSign says that a part looks like a filled-in referral.
type formSign struct {
	part       string
	confidence float64
	reason     string
	// labels is the number of questions whose label the catalogue knows;
	// answered how many of them have an answer.
	labels, answered int
}
