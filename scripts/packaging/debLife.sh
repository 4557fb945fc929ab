#!/bin/sh
# The life of the deb on a computer: installed, upgraded, started, removed, purged. Says what it sees as `name=value`
# lines; whoever reads them judges. Usage, as root in a disposable root: sh debLife.sh <older.deb> <newer.deb> [Chromium for the stub]
set -u
older=$1
newer=$2
chromium=${3:-}
entry=/etc/xdg/autostart/plumbline.desktop
home=$(mktemp -d)
kept=$home/.config/Plumbline/settings.json
mkdir -p "$(dirname "$kept")"
echo '{"kept":true}' >"$kept"
# Containers leave documentation out; here all of the package is looked at.
rm -f /etc/dpkg/dpkg.cfg.d/*
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
# The same, where a tool is there.
step_if() {
  tool=$1
  shift
  if command -v "$tool" >/dev/null; then step "$@"; else say "$1" "no $tool"; fi
}
installed() { dpkg-query -W -f '${Version} ${db:Status-Status}' plumbline 2>/dev/null; }

# A machine without a desktop lacks libraries that only Electron's real program needs: dpkg warns and goes on.
step install dpkg --force-unsafe-io --force-depends -i "$older"
say installed "$(installed)"
say owner "$(stat -c '%U:%G' /usr/lib/plumbline/plumbline)"
say sandbox "$(stat -c '%a %U' /usr/lib/plumbline/chrome-sandbox)"
say writable "$(find /usr/lib/plumbline /usr/share/plumbline /usr/share/applications/app.plumbline.Plumbline.desktop -perm /022 ! -type l | wc -l)"
say version "$(plumbline --version 2>&1)"
# The installed app itself, with model and recording from its own folder: the demo gets as far as calibrating.
demo() {
  PLUMBLINE_CHROMIUM=$chromium PLUMBLINE_STAND_IN_SPEAK=1 timeout 150 plumbline --demo >"$home/demo" 2>&1 &
  running=$!
  while kill -0 $running 2>/dev/null && ! grep -q '^tray: .*Calibrating' "$home/demo"; do sleep 0.2; done
  if grep -q '^tray: .*Calibrating' "$home/demo"; then say demo calibrates; else sed 's/^/# /' "$home/demo"; fi
  kill $running
  wait $running
}
if [ -n "$chromium" ]; then demo; fi

# What the installed program itself makes of a policy: present, sound, exit code, the camera.
policy() {
  plumbline --policy --json >"$home/policy.json" 2>"$home/log"
  code=$?
  field() { sed -n "s/^ *\"$1\": *\([a-z]*\),\{0,1\}$/\1/p" "$home/policy.json" | head -n 1; }
  if grep -q '^ *"camera",\{0,1\}$' "$home/policy.json"; then camera=off; else camera=on; fi
  say "$1" "$(field present) $(field sound) $code $camera"
}
policy noPolicy
mkdir -p /etc/plumbline
echo '{"ForbidCamera":true}' >/etc/plumbline/policy.json
chmod 644 /etc/plumbline/policy.json
policy policy
chmod 666 /etc/plumbline/policy.json
policy foreignPolicy
chmod 644 /etc/plumbline/policy.json
say entryByItself "$(there $entry)"

step upgrade env PLUMBLINE_START_AT_LOGIN=1 dpkg --force-unsafe-io --force-depends -i "$newer"
say upgraded "$(installed)"
say entryWhenAsked "$(there $entry)"
step_if desktop-file-validate entryValid desktop-file-validate "$entry"
step again dpkg --force-unsafe-io --force-depends -i "$newer"
say entryAfterUpgrade "$(there $entry)"
step_if man manual man --warnings plumbline
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
