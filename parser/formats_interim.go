package parser

// readForms stands in until the forms reader is in the tree; whoever adds the
// real one deletes this file.
func readForms([]part) reading { return reading{} }
