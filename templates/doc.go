// Package templates owns the wording of every mail the clerk writes.
//
// It turns a view (Acknowledgement, Escalation or Review) into a subject and
// a plain text. The wording is built in and every file of it can be replaced
// by one of the same name in a folder of the authority's.
//
// It promises that a wording which loads also renders: Load parses every
// file, checks every field it names and renders every sample, and reports all
// that is wrong at once, with file and line. It promises that no value breaks
// out of its place: control characters are removed before rendering, so a
// subject is one line and a body has no other lines than the wording's own,
// at most 76 columns wide.
//
// It refuses to know the person referred. No view has a field for one, so no
// wording, ours or an authority's own, can leak a name. It also decides
// nothing: to whom, when and whether a mail goes out is the tracker's.
package templates
