#!/usr/bin/env bash
# fuzz.sh TIME PACKAGE... runs every fuzz target of the packages for TIME, one
# after the other: go test takes one target of one package at a time.
set -euo pipefail
fuzztime=$1
shift
# No pipes, so that a package that does not compile stops it.
packages=$(go list "$@")
found=0
for package in $packages; do
	listed=$(go test -list '^Fuzz' "$package")
	for target in $(grep '^Fuzz' <<<"$listed" || true); do
		found=$((found + 1))
		printf '\n== %s %s\n' "$package" "$target"
		go test -run '^$' -fuzz "^$target\$" -fuzztime "$fuzztime" "$package"
	done
done
printf '\n%d fuzz targets, %s each\n' "$found" "$fuzztime"
