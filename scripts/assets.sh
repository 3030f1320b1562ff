#!/usr/bin/env bash
# assets.sh puts PDFium (WebAssembly) where the PDF reader embeds it: from the
# npm package that package-lock.json pins, judged by its checksum. No script of
# any package is run, and nothing is left in the tree but the asset.
set -euo pipefail
cd "$(dirname "$0")/.."

dir=parser/document/pdf/assets
sum=71aec412a303a0405baee21c3d6d3f30ad2033dc02444130fe476be3976e2d09

say() { printf 'assets: %s\n' "$*"; }
die() {
	printf 'assets: %s\n' "$@" >&2
	exit 1
}
right() { [ -f "$1" ] && echo "$sum  $1" | sha256sum --check --status; }

if right "$dir/pdfium.wasm" && [ -f "$dir/LICENSE-hyzyla-pdfium.md" ]; then exit 0; fi

without="Without it PDF forms cannot be read; to build all the same: go build -o bin/dtrbot ./cmd/dtrbot"
command -v npm >/dev/null ||
	die "npm is not installed, and PDFium comes as an npm package; run: sudo make deps" "$without"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP
cp package.json package-lock.json "$work/"

fetched=no
for try in 1 2 3 4 5; do
	if npm ci --prefix "$work" --ignore-scripts --no-audit --no-fund --loglevel=error >&2; then
		fetched=yes
		break
	fi
	say "npm ci failed (attempt $try of 5)" >&2
	if [ "$try" -lt 5 ]; then sleep $((try * 3)); fi
done
[ "$fetched" = yes ] ||
	die "PDFium could not be fetched; the reason stands above. When it is mended, run: make assets" "$without"

from=$work/node_modules/@hyzyla/pdfium
right "$from/dist/pdfium.wasm" ||
	die "the fetched pdfium.wasm is not the one that is expected (sha256 $sum); nothing was changed"
install -m 644 "$from/LICENSE.md" "$dir/LICENSE-hyzyla-pdfium.md"
# Moved as the last thing, so that a build beside this never sees half of it.
install -m 644 "$from/dist/pdfium.wasm" "$dir/.pdfium.wasm.new"
mv "$dir/.pdfium.wasm.new" "$dir/pdfium.wasm"
say "PDFium is in $dir"
