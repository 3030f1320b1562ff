#!/usr/bin/env bash
# fuzz.sh TIME PACKAGE... runs every fuzz target of the packages for TIME, as
# many at once as the machine has cores, each on one of them. Inputs are made
# smaller by few tries: go test would spend up to a minute on each, which is
# all the time there is. What a target finds is written to testdata/fuzz of its
# package, where the ordinary tests try it again: a finding is mended with its
# file beside it.
set -euo pipefail
fuzztime=$1
shift
jobs=$(nproc 2>/dev/null || echo 2)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

# No pipes, so that a package that does not compile stops it. Only packages
# with a target are compiled at all.
listed=$(go list -f '{{$p := .}}{{range .TestGoFiles}}{{$p.Dir}}/{{.}} {{$p.ImportPath}}{{"\n"}}{{end}}{{range .XTestGoFiles}}{{$p.Dir}}/{{.}} {{$p.ImportPath}}{{"\n"}}{{end}}' "$@")
while read -r file package; do
	[ -n "$file" ] || continue
	for target in $(sed -n 's/^func \(Fuzz[A-Za-z0-9_]*\)(.*/\1/p' "$file"); do
		printf '%s %s\n' "$package" "$target"
	done
done <<<"$listed" | sort -u >"$work/targets"
count=$(wc -l <"$work/targets")
[ "$count" -gt 0 ] || { echo "fuzz: no fuzz target in $*" >&2; exit 1; }

# one PACKAGE TARGET: runs a target and says how it went. At the end of its
# time go test sometimes takes the last input for one that hangs, and writes
# no file: such a run counts when it can be done again.
one() {
	local package=$1 target=$2 log try
	log=$work/$(tr '/' '-' <<<"$package-$target").log
	for try in 1 2; do
		if go test -run '^$' -fuzz "^$target\$" -fuzztime "$fuzztime" -fuzzminimizetime 20x -parallel 1 -timeout 0 "$package" >"$log" 2>&1; then
			printf 'fuzz: ok    %s %s: %s\n' "$package" "$target" "$(grep -o 'execs: [0-9]*' "$log" | tail -1 || true)"
			return 0
		fi
		if grep -q 'Failing input written\|build failed' "$log" || ! grep -q 'context deadline exceeded' "$log"; then break; fi
	done
	printf 'fuzz: FOUND %s %s\n' "$package" "$target"
	sed 's/^/    /' "$log"
	touch "$work/found"
}
export -f one
export work fuzztime

xargs -P "$jobs" -n 2 bash -euo pipefail -c 'one "$1" "$2"' fuzz <"$work/targets"
printf 'fuzz: %d targets, %s each\n' "$count" "$fuzztime"
[ ! -e "$work/found" ] || { echo 'fuzz: mend what was found, and commit the files under testdata/fuzz with it' >&2; exit 1; }
