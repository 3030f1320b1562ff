package pdf

import "strings"

// halves is the number of lines at the start of in that are two lists side by
// side, each under a title of its own, and the two of them.
func (l *layouter) halves(in []textLine) (left, right []textLine, n int) {
	head := in[0]
	if len(head.segs) != 2 || !isTitle(head.segs[0]) || !isTitle(head.segs[1]) {
		return nil, nil, 0
	}
	edge := head.segs[1].left
	labelled := [2]int{}
	counted := [2]int{}
	for ; n < len(in); n++ {
		line := in[n]
		if n > 0 && line.top-in[n-1].bottom > 3.2*l.normal {
			break
		}
		var parts [2][]segment
		crosses := false
		for _, s := range line.segs {
			switch {
			case s.left > edge-4:
				parts[1] = append(parts[1], s)
			case s.right < edge-2:
				parts[0] = append(parts[0], s)
			default:
				crosses = true
			}
		}
		if crosses {
			break
		}
		for i, segs := range parts {
			if len(segs) == 0 {
				continue
			}
			if i == 0 {
				left = append(left, line.partOf(segs))
			} else {
				right = append(right, line.partOf(segs))
			}
			if n > 0 {
				counted[i]++
				if strings.Contains(segs[0].text(), ":") || len(segs) > 1 && segs[0].bold() {
					labelled[i]++
				}
			}
		}
	}
	for i := range labelled {
		if counted[i] < 2 || labelled[i]*10 < counted[i]*6 {
			return nil, nil, 0
		}
	}
	return left, right, n
}

// isTitle reports a short part in bold or capitals that asks nothing.
func isTitle(s segment) bool {
	t := s.text()
	return (s.bold() || capitals(t)) && len(s.atoms) <= 6 && !strings.ContainsAny(t, ":?") && !s.answer()
}
