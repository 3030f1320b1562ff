// Package layout lays the same answered forms out in many ways, and measures
// how well each way is read.
//
// It owns invented forms whose answers are known (forms.txt, people.txt), the
// ways in which people and programs set a form out, and the writers of the
// files that carry them. It promises the same bytes for the same form and
// layout, so that a figure changes with the parser alone, and that what a
// layout loses is lost by the layout: every layout states the same facts in
// the same words. It refuses to be a maker of fine documents: its files hold
// what decides how they are read, and no more.
package layout
