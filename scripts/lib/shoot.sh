#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Culvert authors
# SPDX-License-Identifier: MIT
#
# Usage: shoot.sh FILE
#
# Runs the demo on $DISPLAY, loads its page through the tunnel, and saves the largest window.

set -euo pipefail
runtime=$(mktemp -d)
export XDG_RUNTIME_DIR=$runtime QT_QPA_PLATFORM=xcb LC_ALL=C.UTF-8
culvert=build/release/app/culvert

"$culvert" --demo >"$runtime/output" 2>&1 &
program=$!
trap 'kill "$program" 2>/dev/null || true; wait "$program" || true; cat "$runtime/output"; rm -rf "$runtime"' EXIT

# try COMMAND...: until it succeeds, for at most half a minute.
try() {
    local left=60
    until "$@"; do
        kill -0 "$program"
        [ $((left -= 1)) -gt 0 ]
        sleep 0.5
    done
}

largest_window() {
    window=$(xwininfo -root -tree | sed -n 's/^ *\(0x[0-9a-f]*\) "[^"]*.*  *\([0-9]*\)x\([0-9]*\)+.*/\2 \3 \1/p' |
        awk '$1 * $2 > best { best = $1 * $2; id = $3 } END { if (best > 40000) print id }')
    [ -n "$window" ]
}

try largest_window
# The window opens before the tunnel is up; `up --wait` says when it is.
try "$culvert" --demo up demo --wait=20

# Some use, and connections that stay open while the picture is taken.
table=$("$culvert" --demo status)
socks=$(sed -n 's/.*socks \([0-9.:]*\).*/\1/p' <<<"$table")
forward=$(sed -n 's/.*forward \([0-9.:]*\) ->.*/\1/p' <<<"$table")
page=$(sed -n 's/.*-> \([0-9.:]*\).*/\1/p' <<<"$table")
for _ in 1 2 3; do
    curl --silent --fail --output /dev/null --socks5-hostname "$socks" "http://$page/"
done
exec 9<>"/dev/tcp/${forward/://}"
sleep 10 | curl --silent --proxytunnel --proxy "http://$socks" "telnet://$page" >/dev/null &
# The window draws at its own pace, and shows new counts twice a second.
sleep 2
import -window "$window" "$1"
