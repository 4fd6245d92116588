# SPDX-FileCopyrightText: 2026 The Culvert authors
# SPDX-License-Identifier: MIT
#
# The part of scripts/trypackages that is run by root on the fresh system, with the packages and a small
# program for the library in /packages.
# shellcheck shell=bash

set -euo pipefail
cd /packages
log=/var/log/trypackages.log

# holds NAME COMMAND...: one line for what was tried; all of its output if it does not hold.
holds() {
    local name=$1
    shift
    # Not as a condition, in which a function would go on after what has failed.
    set +e
    (set -e; "$@") >"$log" 2>&1
    local status=$?
    set -e
    if [ $status -eq 0 ]; then
        printf 'holds: %s\n' "$name"
    else
        printf 'does not hold: %s\n' "$name"
        tail -n 40 "$log"
        exit 1
    fi
}

fails() {
    if "$@"; then return 1; fi
}

install() {
    apt-get install -y --no-install-recommends "$@"
}

# as_user COMMAND: by the shell of an ordinary user, with nothing of root's environment.
as_user() {
    su - person -c "export XDG_RUNTIME_DIR=/run/person LC_ALL=C.UTF-8; $1"
}

until_true() {
    local tries=0
    until "$@"; do
        [ $((tries += 1)) -le 200 ] || return 1
        sleep 0.1
    done
}

files_of_packages() {
    dpkg-query -L culvert culvert-helpers libculvert-core0.1 libculvert-core-dev 2>/dev/null |
        while read -r path; do
            if [ -f "$path" ] || [ -L "$path" ]; then echo "$path"; fi
        done
}

program_runs() {
    [ "$(as_user 'culvert --version')" = "culvert $(dpkg-query -W -f '${Version}' culvert)" ]
}

window_says_that_there_is_no_display() {
    as_user 'culvert 2>&1 || true' | grep 'culvert --headless'
}

headless_keeps_a_profile() {
    as_user 'culvert --headless >/tmp/headless.log 2>&1 &'
    until_true as_user 'culvert list >/dev/null 2>&1'
    as_user 'culvert add nobody@127.0.0.1:1 --name nowhere --socks 1080 && culvert list' | grep nowhere
    # The first client starts ssh, which finds nobody.
    as_user 'culvert test nowhere || true' | grep -i refused
    as_user 'culvert remove nowhere && culvert quit'
}

demo_carries_a_page() {
    as_user 'culvert --demo --headless >/tmp/demo.log 2>&1 &'
    until_true as_user 'culvert --demo status 2>/dev/null | grep -qw up'
    until_true grep -q 'http://' /tmp/demo.log
    local page port
    page=$(grep -o 'http://[^ "]*' /tmp/demo.log | head -n 1)
    port=$(as_user 'culvert --demo status --json' | grep -o '"listen": *"127.0.0.1:[0-9]*"' | head -n 1 | grep -o '[0-9]*"$' | tr -d '"')
    as_user "curl --fail --silent --show-error --proxy socks5h://127.0.0.1:$port $page" | grep -i '<html'
    # Nobody else gets in.
    fails su - stranger -c "curl --silent --max-time 5 --proxy socks5h://127.0.0.1:$port $page"
    as_user 'culvert --demo quit'
    until_true fails pgrep -u person sshd
}

completion_knows_verbs() {
    # shellcheck disable=SC2016 # for the inner shell
    as_user 'bash -c '\''. /usr/share/bash-completion/bash_completion; _completion_loader culvert; complete -p culvert'\'
}

library_builds() {
    rm -rf /tmp/pkg-config /tmp/cmake
    # shellcheck disable=SC2046 # pkg-config writes words
    g++ -std=c++20 -fPIC main.cpp -o /tmp/pkg-config $(pkg-config --cflags --libs culvert-core)
    as_user /tmp/pkg-config
    cmake -S . -B /tmp/cmake -DWANTED_VERSION="$(pkg-config --modversion culvert-core | cut -d. -f1,2)"
    cmake --build /tmp/cmake
    as_user /tmp/cmake/consumer
}

nothing_is_left() {
    local path
    while read -r path; do
        [ ! -e "$path" ] || {
            echo "$path is still there"
            return 1
        }
    done </tmp/files
    [ -z "$(find / -xdev -iname '*culvert*' -not -path '/packages/*' -not -path '/tmp/*' -not -path '/var/log/*' \
        -not -path '/var/lib/systemd/*' -not -path '/home/*' -not -path '/var/cache/apt/*' | tee /dev/stderr)" ]
}

holds "Debian's lists are there" apt-get update
holds "the program installs with Debian's packages alone" install ./culvert_*.deb ./culvert-helpers_*.deb
useradd -m -s /bin/bash person
useradd -m -s /bin/bash stranger
mkdir -m 700 /run/person
chown person: /run/person
holds "it runs, and tells its version" program_runs
holds "without a display it names what does" window_says_that_there_is_no_display
holds "it runs headless, and is spoken to" headless_keeps_a_profile
holds "what the demo and this need installs" install openssh-server curl man-db bash-completion desktop-file-utils \
    appstream procps
holds "the demo carries a page, to its user alone" demo_carries_a_page
holds "the manual pages are found" sh -c 'man -w culvert && man -w 5 culvert-profiles'
holds "bash completes it" completion_knows_verbs
holds "menus understand the desktop entry" desktop-file-validate /usr/share/applications/culvert.desktop
holds "software centres understand the metadata" \
    appstreamcli validate --no-net /usr/share/metainfo/org.culvert.Culvert.metainfo.xml
holds "the library installs with Debian's packages alone" install ./libculvert-core*.deb
holds "what programs are built with installs" install g++ cmake make pkgconf
holds "programs build with it by pkg-config and CMake" library_builds
files_of_packages >/tmp/files
holds "all of it is removed" apt-get purge -y culvert culvert-helpers libculvert-core0.1 libculvert-core-dev
holds "nothing of it is left" nothing_is_left
