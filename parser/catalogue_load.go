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

// catalogueSum names the catalogue and the code that reads it.
func catalogueSum() uint32 {
	code := catalogueCode
	if _, after, ok := bytes.Cut(code, []byte("\nfunc readCatalogue(")); ok {
		code = after
	}
	return crc32.Update(crc32.ChecksumIEEE(catalogueTOML), crc32.IEEETable, code)
}

// madeCatalogue is the catalogue that was made: plain data, and nothing to do.
func madeCatalogue() *catalogue {
	return &catalogue{
		fold:       lookup[[]foldRule]{words: madeFolds[:], values: madeFoldsTo[:], slots: madeFoldsAt[:]},
		exact:      lookup[uint16]{words: madeExact[:], values: madeExactTo[:], slots: madeExactAt[:]},
		headings:   lookup[string]{words: madeHeadings[:], values: madeHeadingsTo[:], slots: madeHeadingsAt[:]},
		wordings:   madeWordings[:],
		tokened:    lookup[knownWord]{words: madeTokens[:], values: madeTokensTo[:], slots: madeTokensAt[:]},
		cues:       lookup[string]{words: madeCues[:], values: madeCuesTo[:], slots: madeCuesAt[:]},
		vocabulary: lookup[struct{}]{words: madeVocabulary[:], values: madeVocabularyTo[:], slots: madeVocabularyAt[:]},
		spelt:      madeVocabulary[:], weighed: madeTokens[:],
	}
}

// loadSenses gives the senses of labels, as loadCatalogue does the catalogue.
func loadSenses() *senseTable {
	if lines := senseLines + contactSense; madeSensesOf != crc32.ChecksumIEEE([]byte(lines)) {
		return readSenses(lines)
	}
	return &senseTable{rules: madeSenses[:], asks: lookup[[]sensePart]{words: madeAsks[:], values: madeAsksTo[:], slots: madeAsksAt[:]}}
}

// loadPlaces gives the names of places, as loadCatalogue does the catalogue.
func loadPlaces() (*places, error) {
	if madePlacesOf != crc32.ChecksumIEEE(placesTOML) {
		return readPlaces(placesTOML)
	}
	return &places{prisons: madePrisons[:], authorities: madeAuthorities[:]}, nil
}
