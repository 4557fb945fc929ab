#!/bin/sh
# Runs a command in a network of its own, whose name server is a listener on this machine (attempts.ts).
#   loopback   there is no interface but loopback
#   counted    there is a way out, over IPv4 and IPv6, to a place where nobody is: what is sent there is counted
# Usage: unshare --net --mount sh seal.sh loopback|counted <command> [arguments]
set -eu
way=$1
shift
ip link set lo up

# Addresses are those of documentation (RFC 5737, RFC 3849). Without ARP a packet goes out at once.
out() {
  ip link add "$1" type veth peer "$1far"
  echo "$3" >"/proc/sys/net/ipv6/conf/$1/disable_ipv6"
  echo 1 >"/proc/sys/net/ipv6/conf/$1far/disable_ipv6"
  ip link set "$1far" up
  ip link set "$1" arp off up
  ip "$2" addr add "$4" dev "$1" $5
  ip "$2" route add default dev "$1"
}
if [ "$way" = counted ]; then
  out out4 -4 1 192.0.2.2/24 ''
  if [ -e /proc/net/if_inet6 ]; then out out6 -6 0 2001:db8::2/64 nodad; fi
fi

names=$(mktemp)
echo 'nameserver 127.0.0.1' >"$names"
mount --bind "$names" "$(readlink -f /etc/resolv.conf)"
rm -f "$names"
exec "$@"
