#!/usr/bin/env bash
# deps.sh makes sure that the servers the tests run against are on this
# machine: Dovecot (IMAP and LMTP), Postfix and PostgreSQL, from Debian's
# packages; and npm, which make assets fetches PDFium with. It changes nothing when all of them are there. It starts no
# service, now or at the next boot, and never replaces a mail server.
set -euo pipefail
export LC_ALL=C
PATH=$PATH:/usr/local/go/bin:/usr/sbin:/sbin

say() { printf 'deps: %s\n' "$*"; }
die() {
	printf 'deps: %s\n' "$@" >&2
	exit 1
}

# --- the tools that only a person can choose -------------------------------

command -v go >/dev/null ||
	die "go is not installed; get Go 1.26 or later from https://go.dev/dl/ and put it in PATH"
cc=$(go env CC 2>/dev/null || echo gcc)
command -v "${cc%% *}" >/dev/null ||
	die "the race detector needs a C compiler and $cc is not installed; run:" \
		"  sudo apt-get install gcc libc6-dev"

# --- which servers are missing ---------------------------------------------

# Judged by the programs that the tests start, not by package names, so that
# other packagings of the same servers will do.
have_postgres() {
	command -v initdb >/dev/null || compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null
}
look() {
	missing=()
	services=()
	if ! command -v dovecot >/dev/null; then
		missing+=(dovecot-imapd)
		services+=(dovecot.service dovecot.socket)
	elif ! compgen -G '/usr/lib*/dovecot/imap' >/dev/null; then
		missing+=(dovecot-imapd)
	fi
	if ! compgen -G '/usr/lib*/dovecot/lmtp' >/dev/null; then missing+=(dovecot-lmtpd); fi
	if ! command -v postfix >/dev/null; then
		missing+=(postfix)
		services+=(postfix.service)
	fi
	if ! have_postgres; then
		missing+=(postgresql)
		services+=(postgresql.service)
	fi
	if ! command -v npm >/dev/null; then missing+=(npm); fi
	hash -r
}
look
[ ${#missing[@]} -gt 0 ] || exit 0

line="sudo apt-get update && sudo apt-get install --no-install-recommends ${missing[*]}"
say "missing: ${missing[*]}"
command -v apt-get >/dev/null && command -v dpkg-query >/dev/null ||
	die "this machine has no apt-get; install Dovecot (IMAP, LMTP), Postfix, PostgreSQL 15 or later and npm by hand"

# --- never replace another mail server -------------------------------------

# Debian's mail servers conflict with one another through the virtual package
# mail-transport-agent: installing postfix would remove the one in use.
case " ${missing[*]} " in
*" postfix "*)
	others=$(dpkg-query -W -f '${db:Status-Status}\t${Package}\t${Provides}\n' |
		awk -F'\t' '$1 != "not-installed" && $1 != "config-files" && $2 != "postfix" && $3 ~ /(^|[ ,])mail-transport-agent([ ,(]|$)/ { print $2 }' |
		sort -u | paste -sd' ')
	[ -z "$others" ] ||
		die "another mail server is installed ($others); postfix would replace it, so nothing was done." \
			"Run the tests in a container or on another machine or, if $others may go, run:" \
			"  $line"
	if [ -e /usr/sbin/sendmail ] && ! dpkg-query -S /usr/sbin/sendmail >/dev/null 2>&1; then
		die "/usr/sbin/sendmail belongs to no package: a mail server installed by hand?" \
			"postfix would replace it, so nothing was done. If it may go, run:" \
			"  $line"
	fi
	;;
esac

# --- install ---------------------------------------------------------------

if [ "$(id -u)" = 0 ]; then
	as_root=()
elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
	as_root=(sudo -n)
else
	die "installing needs root, and sudo without a password does not work here; run:" "  $line"
fi

policy=/usr/sbin/policy-rc.d
made_policy=no
cleanup() {
	if [ "$made_policy" = yes ]; then "${as_root[@]}" rm -f "$policy"; fi
}
trap cleanup EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

# policy-rc.d with status 101 forbids the package scripts to start a service.
if [ ! -e "$policy" ]; then
	made_policy=yes
	printf '#!/bin/sh\nexit 101\n' | "${as_root[@]}" tee "$policy" >/dev/null
	"${as_root[@]}" chmod 755 "$policy"
fi
case " ${missing[*]} " in
*" postfix "*) echo 'postfix postfix/main_mailer_type select No configuration' | "${as_root[@]}" debconf-set-selections ;;
esac

# Two runs of apt at once break each other: the lock is waited for where apt
# can wait, and everything is tried again where it cannot.
attempt() {
	local try
	for try in 1 2 3 4 5; do
		if "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q \
			-o DPkg::Lock::Timeout=300 -o Acquire::Retries=3 -o Dpkg::Use-Pty=0 "$@"; then
			return 0
		fi
		say "apt-get $1 failed (attempt $try of 5)"
		if [ "$try" -lt 5 ]; then sleep $((try * 5)); fi
	done
	return 1
}
attempt update ||
	die "the package lists could not be fetched; the reason stands above. When it is mended, run make deps again or:" "  $line"
# --no-remove: if anything at all would have to go, nothing is done.
attempt install -y --no-install-recommends --no-remove "${missing[@]}" ||
	die "the packages could not be installed; the reason stands above. When it is mended, run make deps again or:" "  $line"

installed=("${missing[@]}")
started=("${services[@]}")
look
[ ${#missing[@]} = 0 ] ||
	die "apt-get installed ${installed[*]}, and ${missing[*]} is missing still; look at what it printed above"

# What was not running before shall not run after the next boot either.
if [ ${#started[@]} -gt 0 ] && command -v systemctl >/dev/null; then
	"${as_root[@]}" systemctl disable --quiet "${started[@]}" >/dev/null 2>&1 ||
		say "could not disable ${started[*]}: they may start at the next boot"
fi
say "installed: ${installed[*]}"
