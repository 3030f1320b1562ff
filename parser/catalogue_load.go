package parser

import (
	"bytes"
	_ "embed"
	"hash/crc32"
)

//go:generate go test -count=1 -run ^TestMadeCatalogue$ . -args -write-catalogue

// catalogueCode is how the catalogue is read.
//
//go:embed catalogue.go
var catalogueCode []byte

// loadCatalogue gives the built-in catalogue. To read it takes longer than to
// read a message with it, so that it is read when the program is written
// (catalogue_made.go). What was made of another catalogue, or made otherwise,
// does not count.
func loadCatalogue() (*catalogue, error) {
	if madeOf != catalogueSum() {
		return readCatalogue(catalogueTOML)
	}
	return madeCatalogue(), nil
}

// catalogueSum names the catalogue and the code that reads it, which ends
// where labels are recognised.
func catalogueSum() uint32 {
	code := catalogueCode
	if _, after, ok := bytes.Cut(code, []byte("\nfunc readCatalogue(")); ok {
		code = after
	}
	if before, _, ok := bytes.Cut(code, []byte("\nfunc (c *catalogue) label(")); ok {
		code = before
	}
	return crc32.Update(crc32.ChecksumIEEE(catalogueTOML), crc32.IEEETable, code)
}

// A made catalogue is plain data, of which the maps are filled.
type (
	madeFold struct {
		first string
		rules []foldRule
	}
	madeText struct{ text, block string }
	madeWord struct {
		word     string
		weight   float64
		wordings []uint16 // by their places
	}
)

func madeCatalogue() *catalogue {
	c := &catalogue{
		fold: make(map[string][]foldRule, len(madeFolds)), exact: make(map[string]*wording, len(madeWordings)),
		headings: make(map[string]string, len(madeHeadings)), wordings: make([]*wording, len(madeWordings)),
		byToken: make(map[string][]*wording, len(madeWords)), weight: make(map[string]float64, len(madeWords)),
		cues: make(map[string]string, len(madeCues)), vocabulary: make(map[string]bool, len(madeVocabulary)),
	}
	for _, f := range madeFolds {
		c.fold[f.first] = f.rules
	}
	for _, h := range madeHeadings {
		c.headings[h.text] = h.block
	}
	for _, h := range madeCues {
		c.cues[h.text] = h.block
	}
	for _, w := range madeVocabulary {
		c.vocabulary[w] = true
	}
	for i := range madeWordings {
		c.wordings[i] = &madeWordings[i]
		c.exact[madeExact[i]] = &madeWordings[i]
	}
	c.spelt, c.weighed = madeVocabulary[:], make(spellings, len(madeWords))
	places := make([]*wording, 0, madePlaces)
	for i, w := range madeWords {
		c.weighed[i] = w.word
		c.weight[w.word] = w.weight
		from := len(places)
		for _, at := range w.wordings {
			places = append(places, &madeWordings[at])
		}
		c.byToken[w.word] = places[from:len(places):len(places)]
	}
	return c
}
