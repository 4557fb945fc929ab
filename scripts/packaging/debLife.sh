#!/bin/sh
# The life of the deb on a computer: installed, upgraded, started, removed, purged. Says what it sees as `name=value`
# lines; whoever reads them judges. Usage, as root in a disposable root: sh debLife.sh <older.deb> <newer.deb>
set -u
older=$1
newer=$2
entry=/etc/xdg/autostart/plumbline.desktop
home=$(mktemp -d)
kept=$home/.config/Plumbline/settings.json
mkdir -p "$(dirname "$kept")"
echo '{"kept":true}' >"$kept"
# Indexing all manual pages of this computer anew proves nothing and takes longer than everything else.
rm -f /var/lib/man-db/auto-update
export HOME="$home"
unset XDG_CONFIG_HOME

say() { printf '%s=%s\n' "$1" "$2"; }
there() { if [ -e "$1" ]; then echo yes; else echo no; fi; }
# Runs a command quietly and says how it ended; what it wrote is shown when it failed.
step() {
  name=$1
  shift
  "$@" >"$home/log" 2>&1
  code=$?
  say "$name" "$code"
  [ $code = 0 ] || sed "s/^/# /" "$home/log"
}
installed() { dpkg-query -W -f '${Version} ${db:Status-Status}' plumbline 2>/dev/null; }

step install dpkg --force-unsafe-io -i "$older"
say installed "$(installed)"
say owner "$(stat -c '%U:%G' /usr/lib/plumbline/plumbline)"
say sandbox "$(stat -c '%a %U' /usr/lib/plumbline/chrome-sandbox)"
say writable "$(find /usr/lib/plumbline /usr/share/plumbline /usr/share/applications/app.plumbline.Plumbline.desktop -perm /022 ! -type l | wc -l)"
say version "$(plumbline --version 2>&1)"
# What the installed program itself makes of a policy: present, sound, exit code.
policy() {
  plumbline --policy --json >"$home/policy.json" 2>"$home/log"
  code=$?
  field() { sed -n "s/^ *\"$1\": *\([a-z]*\),\{0,1\}$/\1/p" "$home/policy.json" | head -n 1; }
  say "$1" "$(field present) $(field sound) $code"
}
policy noPolicy
mkdir -p /etc/plumbline
echo '{"ForbidCamera":true}' >/etc/plumbline/policy.json
chmod 644 /etc/plumbline/policy.json
policy policy
say camera "$(grep -q '"name": "ForbidCamera"' "$home/policy.json" && echo forbidden)"
chmod 666 /etc/plumbline/policy.json
policy foreignPolicy
chmod 644 /etc/plumbline/policy.json
say entryByItself "$(there $entry)"

step upgrade env PLUMBLINE_START_AT_LOGIN=1 dpkg --force-unsafe-io -i "$newer"
say upgraded "$(installed)"
say entryWhenAsked "$(there $entry)"
step entryValid desktop-file-validate "$entry"
step again dpkg --force-unsafe-io -i "$newer"
say entryAfterUpgrade "$(there $entry)"
step manual man --warnings plumbline
say checksums "$(dpkg -V plumbline | wc -l)"

step remove dpkg -r plumbline
say removed "$(installed)"
say program "$(there /usr/lib/plumbline)$(there /usr/bin/plumbline)"
say entryAfterRemove "$(there $entry)"
step purge dpkg -P plumbline
say purged "$(installed)"
say entryAfterPurge "$(there $entry)"
say policyAfterPurge "$(there /etc/plumbline/policy.json)"
say left "$(find /usr/bin /usr/lib/plumbline /usr/share /etc/xdg /opt /var/lib/dpkg/info -name '*lumbline*' 2>/dev/null | wc -l)"
say userData "$(cat "$kept")"
