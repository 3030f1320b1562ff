// Package ordinary makes the mail of a day in a general housing inbox that is
// no referral: tenants, applicants, landlords, solicitors, contractors,
// councillors, other offices, robots and rogues.
//
// It owns two banks of hand-written skeletons, bank/open and bank/aside, and the
// parts that vary independently of them: who writes, how they greet and sign,
// the order of what they say, quoted mail, disclaimers, attachments, markup,
// encodings and slips of typing. It promises that the same seed gives the same
// mails, that a mail carries the kind that a careful housing officer would give
// it, that nobody in it exists, and that every address ends in .example and
// every telephone number is one that Ofcom keeps for drama.
//
// It refuses to mix the banks, and knows nothing of the reader that is
// measured with it. The bank aside is for measuring alone: whoever works on the
// reader does not open bank/aside.
//
// A bank is a folder of text files of skeletons. A line begins with what it is:
//
//	# name            begins a skeleton
//	sort: tenant rent the sort it is counted under
//	from: private     who writes (see writers)
//	kind: other       the right kind; further words are acceptable too
//	subject: ...      one of several subjects
//	shape: dsn        a build of its own: dsn, mdn, away, calendar, list
//	+ ...             a sentence that stands in this order
//	~ ...             a sentence that may stand, anywhere after the first
//	= ...             a line of a form or table in the text; "Label:: answer"
//	@ 60 docx A.docx  an attachment in 60 of 100 mails
//	. ...             a line in that attachment
//	bare: yes         neither greeting nor signature
//
// {a|b|c} is one of several wordings, {name} a drawn value (see draw.go).
package ordinary
