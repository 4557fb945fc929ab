#!/bin/sh
# Runs a command in a copy of this system that is thrown away with it: an overlay in a mount namespace of its own.
# Usage, as root: unshare --mount --pid --fork sh disposableRoot.sh <project folder> <further folder> <command> [arguments]
set -eu
project=$1
further=$2
shift 2

layers=$(mktemp -d)
mount -t tmpfs tmpfs "$layers"
mkdir "$layers/upper" "$layers/work" "$layers/root"
mount -t overlay overlay -o "lowerdir=/,upperdir=$layers/upper,workdir=$layers/work" "$layers/root"
for place in "$project" "$further"; do
  mkdir -p "$layers/root$place"
  mount --rbind "$place" "$layers/root$place"
done
mount -t proc proc "$layers/root/proc"
mount --rbind /dev "$layers/root/dev"
exec chroot "$layers/root" "$@"
