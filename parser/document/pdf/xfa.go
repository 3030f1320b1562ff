package pdf

import "dtrbot/parser/document"

func (in *instance) xfa(doc uint64, l document.Limits) []document.Block { return nil }
