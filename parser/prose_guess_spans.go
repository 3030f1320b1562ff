package parser

import "math"

// spanSheet has what speaks for the words of a sentence, and for runs of them, by
// the labels that are looked for. What speaks for a run is the sum of what speaks
// for its first word and for its last, and of its length: all that is within, to
// the left or to the right is a difference of sums from the beginning, which stand
// with the two ends. So it is known at once what could speak for the best of all
// runs, which for most labels is nothing.
//
// Weights are whole parts of proseGuessUnit, of which sums are exact.
type spanSheet struct {
	words int
	// parts have for each label and each word what speaks for it, lengths for
	// each label and each length.
	parts   [spanLength][]int
	lengths []int
	// first and last have what speaks for a run of one label by its ends, base
	// what does by the sentence.
	first, last []int
	length      []int
	base        int
}

// begin makes room for a sentence of some words and for some labels.
func (x *spanSheet) begin(words, labels int) {
	x.words = words
	for i := range x.parts {
		x.parts[i] = zeros(x.parts[i], words*labels)
	}
	x.first, x.last = zeros(x.first, words), zeros(x.last, words)
}

// zeros are so many of them, in the room of a list that is no longer needed.
func zeros(room []int, n int) []int {
	if cap(room) < n {
		return make([]int, n, 2*n)
	}
	room = room[:n]
	clear(room)
	return room
}

// add adds the weights of a sign to what speaks for the labels that are looked for,
// at a place of each one's row.
func (x *spanSheet) add(to []int, row, at int, labels []int, weights signWeights) {
	for i := 0; i < len(weights); i += weightBytes {
		label, parts := weights.at(i)
		if n := labels[label]; n >= 0 {
			to[n*row+at] += parts
		}
	}
}

// of works out what speaks for runs of one label.
func (x *spanSheet) of(label, base int) {
	n := x.words
	x.base, x.length = base, x.lengths[label*(guessedSpan+1):(label+1)*(guessedSpan+1)]
	row := func(part spanPart) (own, any []int) {
		return x.parts[part][label*n : (label+1)*n], x.parts[part][:n]
	}
	in, inAny := row(spanIn)
	left, leftAny := row(spanLeft)
	right, rightAny := row(spanRight)
	start, startAny := row(spanStart)
	end, endAny := row(spanEnd)
	pair, pairAny := row(spanPair)
	within, before, behind, joined := 0, 0, 0, 0
	for i := range n {
		behind += right[i] + rightAny[i]
	}
	for i := range n {
		if i > 0 {
			joined += pair[i] + pairAny[i]
		}
		x.first[i] = before + start[i] + startAny[i] - within - joined
		within += in[i] + inAny[i]
		before += left[i] + leftAny[i]
		behind -= right[i] + rightAny[i]
		x.last[i] = within + joined + behind + end[i] + endAny[i]
	}
}

// hopeless reports that no run can be likely enough, before they are looked at.
func (x *spanSheet) hopeless() bool {
	length := x.lengthAt(1)
	for n := 2; n <= min(x.words, guessedSpan); n++ {
		length = max(length, x.lengthAt(n))
	}
	first, most := x.first[0], math.MinInt
	for i, last := range x.last {
		first = max(first, x.first[i])
		most = max(most, first+last)
	}
	scores := spanScores{most: float64(x.base+most+length) / proseGuessUnit}
	return scores.hopelessOf(x.runCount())
}

// lengthAt is what speaks for a number of words.
func (x *spanSheet) lengthAt(n int) int { return x.length[n] + x.lengths[n] }

// runCount is how many runs of words there are.
func (x *spanSheet) runCount() int {
	n, longest := x.words, min(x.words, guessedSpan)
	return longest * (2*n - longest + 1) / 2
}

// runs adds up what speaks for every run of words.
func (x *spanSheet) runs(c *spanScores) {
	var length [guessedSpan + 1]int
	for n := 1; n < len(length); n++ {
		length[n] = x.base + x.lengthAt(n)
	}
	most := math.MinInt
	c.runs = c.runs[:0]
	for i, first := range x.first {
		for j := i; j < min(x.words, i+guessedSpan); j++ {
			s := first + x.last[j] + length[j-i+1]
			c.runs = append(c.runs, spanRun{i, j, float64(s) / proseGuessUnit})
			most = max(most, s)
		}
	}
	c.most = float64(most) / proseGuessUnit
}
