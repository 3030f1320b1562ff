#!/bin/sh
# Makes libreoffice.rtf. Needs LibreOffice (soffice). Run in this folder.
set -eu
profile=$(mktemp -d)
trap 'rm -r "$profile"' EXIT
soffice -env:UserInstallation="file://$profile" --headless --infilter="HTML (StarWriter)" --convert-to rtf:"Rich Text Format" libreoffice.html
