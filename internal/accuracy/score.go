package accuracy

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"

	"dtrbot/parser"
)

// Tally counts values: right ones, those that should not be there, those that
// are not there.
type Tally struct{ TP, FP, FN int }

// Precision is the share of read values that are right, 1 when none was read.
func (t Tally) Precision() float64 { return share(t.TP, t.TP+t.FP) }

// Recall is the share of stated values that were read, 1 when none is stated.
func (t Tally) Recall() float64 { return share(t.TP, t.TP+t.FN) }

// F1 is the harmonic mean of the two, 1 when there is nothing to read.
func (t Tally) F1() float64 { return share(2*t.TP, 2*t.TP+t.FP+t.FN) }

func (t *Tally) add(o Tally) {
	t.TP += o.TP
	t.FP += o.FP
	t.FN += o.FN
}

func share(part, whole int) float64 {
	if whole == 0 {
		return 1
	}
	return float64(part) / float64(whole)
}

// Finding is the judgement of one value. One of Want and Got is empty when the
// value was missed or made up.
type Finding struct {
	Key       string
	Want, Got string
	Right     bool
}

func (f Finding) tally() Tally {
	var t Tally
	if f.Right {
		return Tally{TP: 1}
	}
	if f.Want != "" {
		t.FN = 1
	}
	if f.Got != "" {
		t.FP = 1
	}
	return t
}

// fields is one referral taken apart: single values by dotted key, lists, and
// tables of rows.
type fields struct {
	values   map[string]string
	lists    map[string][]string
	tables   map[string][]map[string]string
	unmapped []string
}

// flatten takes an object of the contract apart. Absent, null and empty are
// the same: not stated.
func flatten(object map[string]any) fields {
	f := fields{values: map[string]string{}, lists: map[string][]string{}, tables: map[string][]map[string]string{}}
	f.add("", object)
	return f
}

func (f *fields) add(under string, object map[string]any) {
	for k, v := range object {
		path := under + k
		switch v := v.(type) {
		case map[string]any:
			if path != "evidence" {
				f.add(path+".", v)
			}
		case []any:
			f.addList(path, v)
		default:
			if s := scalar(v); s != "" {
				f.values[path] = s
			}
		}
	}
}

func (f *fields) addList(path string, list []any) {
	for _, item := range list {
		group, ok := item.(map[string]any)
		if !ok {
			if s := scalar(item); s != "" {
				f.lists[path] = append(f.lists[path], s)
			}
			continue
		}
		if path == "unmapped" {
			if s := scalar(group["value"]); s != "" {
				f.unmapped = append(f.unmapped, s)
			}
			continue
		}
		row := map[string]string{}
		for k, v := range group {
			if s := scalar(v); s != "" {
				row[k] = s
			}
		}
		f.tables[path] = append(f.tables[path], row)
	}
}

func scalar(v any) string {
	if v == nil {
		return ""
	}
	return strings.TrimSpace(fmt.Sprint(v))
}

// flattenResult takes what the parser read apart, through its own JSON.
func flattenResult(referrals []parser.Referral) ([]fields, error) {
	var all []fields
	for _, r := range referrals {
		data, err := json.Marshal(r)
		if err != nil {
			return nil, fmt.Errorf("write referral: %w", err)
		}
		var object map[string]any
		if err := json.Unmarshal(data, &object); err != nil {
			return nil, fmt.Errorf("read referral back: %w", err)
		}
		all = append(all, flatten(object))
	}
	return all, nil
}

// compare judges every value of two referrals, sorted by key. Either may be
// empty. What is lenient is left out.
func compare(keys map[string]key, want, got fields, lenient []string) []Finding {
	var found []Finding
	for path := range union(want.values, got.values) {
		w, g := want.values[path], got.values[path]
		found = append(found, Finding{Key: path, Want: w, Got: g, Right: w != "" && g != "" && same(keys[path].class, w, g)})
	}
	for path := range union(want.lists, got.lists) {
		found = append(found, compareList(path, keys[path].class, want.lists[path], got.lists[path])...)
	}
	for path := range union(want.tables, got.tables) {
		found = append(found, compareTable(keys, path, want.tables[path], got.tables[path])...)
	}
	found = slices.DeleteFunc(found, func(f Finding) bool { return isLenient(f.Key, lenient) })
	slices.SortStableFunc(found, func(a, b Finding) int { return strings.Compare(a.Key, b.Key) })
	return found
}

func isLenient(key string, lenient []string) bool {
	return slices.ContainsFunc(lenient, func(l string) bool { return key == l || strings.HasPrefix(key, l+".") })
}

func union[V any](a, b map[string]V) map[string]bool {
	all := map[string]bool{}
	for k := range a {
		all[k] = true
	}
	for k := range b {
		all[k] = true
	}
	return all
}

// compareList finds each element in the other list, whatever the order.
func compareList(path string, c class, want, got []string) []Finding {
	var found []Finding
	left := slices.Clone(got)
	for _, w := range want {
		i := slices.IndexFunc(left, func(g string) bool { return same(c, w, g) })
		if i < 0 {
			found = append(found, Finding{Key: path, Want: w})
			continue
		}
		found = append(found, Finding{Key: path, Want: w, Got: left[i], Right: true})
		left = slices.Delete(left, i, i+1)
	}
	for _, g := range left {
		found = append(found, Finding{Key: path, Got: g})
	}
	return found
}

// compareTable pairs the rows by name, those without an equal name by what
// else is equal, and compares them cell by cell. A row without a partner is
// missed, or made up, in every cell.
func compareTable(keys map[string]key, path string, want, got []map[string]string) []Finding {
	equal := func(w, g map[string]string) int {
		n := 0
		for cell, v := range w {
			if g[cell] == "" || !same(keys[path+"."+cell].class, v, g[cell]) {
				continue
			}
			n++
			if cell == "name" {
				n += 100
			}
		}
		return n
	}
	pairs := pair(len(want), len(got), func(i, j int) int { return equal(want[i], got[j]) })
	var found []Finding
	row := func(w, g map[string]string) {
		for cell := range union(w, g) {
			k := path + "." + cell
			found = append(found, Finding{Key: k, Want: w[cell], Got: g[cell],
				Right: w[cell] != "" && g[cell] != "" && same(keys[k].class, w[cell], g[cell])})
		}
	}
	taken := map[int]bool{}
	for i, w := range want {
		if j, ok := pairs[i]; ok {
			taken[j] = true
			row(w, got[j])
		} else {
			row(w, nil)
		}
	}
	for j, g := range got {
		if !taken[j] {
			row(nil, g)
		}
	}
	return found
}

// pair gives each of n at most one of m so that the sum of the scores is the
// greatest there is. Pairs that score nothing are not made.
func pair(n, m int, score func(i, j int) int) map[int]int {
	pairs := map[int]int{}
	if n == 0 || m == 0 {
		return pairs
	}
	size := max(n, m)
	cost := func(i, j int) int {
		if i >= n || j >= m {
			return 0
		}
		return -score(i, j)
	}
	// The Hungarian method: rows are added one at a time, each along the
	// cheapest way of moving the earlier ones; u and v are the potentials.
	const far = 1 << 40
	u, v := make([]int, size+1), make([]int, size+1)
	rowOf, before := make([]int, size+1), make([]int, size+1)
	for i := 1; i <= size; i++ {
		rowOf[0] = i
		at := 0
		least := slices.Repeat([]int{far}, size+1)
		used := make([]bool, size+1)
		for rowOf[at] != 0 {
			used[at] = true
			row, step, next := rowOf[at], far, 0
			for j := 1; j <= size; j++ {
				if used[j] {
					continue
				}
				if c := cost(row-1, j-1) - u[row] - v[j]; c < least[j] {
					least[j], before[j] = c, at
				}
				if least[j] < step {
					step, next = least[j], j
				}
			}
			for j := range size + 1 {
				if used[j] {
					u[rowOf[j]] += step
					v[j] -= step
				} else {
					least[j] -= step
				}
			}
			at = next
		}
		for at != 0 {
			rowOf[at] = rowOf[before[at]]
			at = before[at]
		}
	}
	for j := 1; j <= size; j++ {
		if i := rowOf[j]; i <= n && j <= m && score(i-1, j-1) > 0 {
			pairs[i-1] = j - 1
		}
	}
	return pairs
}

// compareAll pairs the people of a message by how much of them agrees, and
// judges every value. Somebody without a partner is missed, or made up, in
// every field.
func compareAll(keys map[string]key, want, got []fields, lenient []string) []Finding {
	pairs := pair(len(want), len(got), func(i, j int) int {
		n := 0
		for _, f := range compare(keys, want[i], got[j], lenient) {
			if f.Right {
				n++
			}
		}
		return n
	})
	var found []Finding
	taken := map[int]bool{}
	for i, w := range want {
		var g fields
		if j, ok := pairs[i]; ok {
			taken[j] = true
			g = got[j]
		}
		found = append(found, compare(keys, w, g, lenient)...)
	}
	for j, g := range got {
		if !taken[j] {
			found = append(found, compare(keys, fields{}, g, lenient)...)
		}
	}
	return found
}

// keptUnmapped counts the other answered questions of the gold whose answer
// appears anywhere in what was read.
func keptUnmapped(want, got []fields) (kept, all int) {
	var read []string
	for _, g := range got {
		read = slices.AppendSeq(read, maps.Values(g.values))
		for _, l := range g.lists {
			read = append(read, l...)
		}
		for _, rows := range g.tables {
			for _, row := range rows {
				read = slices.AppendSeq(read, maps.Values(row))
			}
		}
		read = append(read, g.unmapped...)
	}
	for i, r := range read {
		read[i] = " " + strings.Join(folded(r), " ") + " "
	}
	for _, w := range want {
		for _, value := range w.unmapped {
			all++
			words := folded(value)
			if len(words) == 0 {
				kept++
				continue
			}
			text := " " + strings.Join(words, " ") + " "
			if slices.ContainsFunc(read, func(r string) bool {
				return strings.Contains(r, text) || wordF1(words, strings.Fields(r)) >= nearly
			}) {
				kept++
			}
		}
	}
	return kept, all
}
