# SPDX-FileCopyrightText: 2026 The Culvert authors
# SPDX-License-Identifier: MIT
#
# The Debian packages that each purpose needs. To be sourced after steps.sh.
# shellcheck shell=bash disable=SC2034

# To compile and run the program; openssh-server is for the demo's private server, nftables for culvert run.
packages_program=(g++ cmake ninja-build qt6-base-dev qt6-l10n-tools qtkeychain-qt6-dev libsecret-1-0 libgl-dev openssh-client
    openssh-server nftables fonts-dejavu-core)
# Real clients; displays, a session bus and a keyring for the window's, the tray's and the keychain's
# tests; a scriptable ssh server, a security key without hardware, networks of a test's own; what other
# projects find the library by, and what compares its interface with the last one.
packages_test=(abigail-tools pkgconf curl ncat python3 xvfb xauth dbus gnome-keyring python3-asyncssh openssh-tests
    iproute2 desktop-file-utils appstream systemd)
# More real clients, what they need behind the tunnel, who watches them, and who fuzzes: tests/interop and
# tests/fuzz skip what is not there.
packages_clients=(clang libclang-rt-14-dev llvm-14 qt6-websockets-dev netcat-openbsd socat proxychains4 wget git openssl
    qcoro-qt6-dev strace python3-socks nodejs node-socks node-undici golang-go golang-golang-x-net-dev chromium firefox-esr)
# Servers of databases and Qt's drivers for them: tests/databases skips what is not there.
packages_databases=(postgresql libqt6sql6-psql mariadb-server libqt6sql6-mysql redis-server)
# For the reference of the library.
packages_docs=(doxygen)
packages_release=(git gzip lintian)
packages_check=(clang-format clang-tidy shellcheck git)

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    else
        sudo "$@"
    fi
}

is_installed() {
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

# keep_services_off PACKAGE UNIT...: installing the package would start servers, which listen to the network or to
# every user. Only its programs are wanted here.
keep_services_off() {
    local package=$1 unit
    shift
    { [ -d /run/systemd/system ] && [[ " ${missing[*]} " == *" $package "* ]]; } || return 0
    for unit in "$@"; do
        [ -e "/etc/systemd/system/$unit" ] || as_root ln -s /dev/null "/etc/systemd/system/$unit"
    done
    echo "The service of $package is kept off on this machine; to have it: systemctl unmask $*" >&2
}

# find_missing PACKAGE...: puts those that are not there yet into the array "missing". None with
# CULVERT_NO_INSTALL=1: then whoever runs this sees to them, under whatever names they have there.
find_missing() {
    local package
    missing=()
    [ "${CULVERT_NO_INSTALL:-}" != 1 ] || return 0
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        die "no apt-get here: install what Debian calls $*, then set CULVERT_NO_INSTALL=1"
    fi
    for package in "$@"; do
        is_installed "$package" || missing+=("$package")
    done
}

# fetch_lists: also makes sure of the right to install what is missing.
fetch_lists() {
    if [ "$(id -u)" -ne 0 ]; then
        echo "To be installed: ${missing[*]}" >&2
        # Asks for the password here, since a step's output goes to a file.
        { command -v sudo >/dev/null && sudo -v; } ||
            die "please install as root: apt-get install ${missing[*]}"
    fi
    [ -n "${lists_fetched:-}" ] || step "Fetching package lists" apt-update.log as_root apt-get update
    lists_fetched=1
}

install_missing() {
    keep_services_off openssh-server ssh.service ssh.socket
    keep_services_off postgresql postgresql.service
    keep_services_off mariadb-server mariadb.service
    keep_services_off redis-server redis-server.service
    # Nor may they start now, where there is no systemd (policy-rc.d is what invoke-rc.d(8) asks).
    # shellcheck disable=SC2016 # "$@" is for the inner shell.
    step "Installing ${missing[*]}" apt-install.log as_root env DEBIAN_FRONTEND=noninteractive sh -c '
        policy=/usr/sbin/policy-rc.d
        if [ ! -e $policy ]; then
            trap "rm -f $policy" EXIT
            trap "exit 1" HUP INT TERM
            printf "#!/bin/sh\nexit 101\n" >$policy
            chmod 755 $policy
        fi
        apt-get -o APT::Keep-Downloaded-Packages=false install -y --no-install-recommends "$@"' sh "${missing[@]}"
}

# need PACKAGE...: installs those that are not there yet.
need() {
    local missing
    find_missing "$@"
    [ ${#missing[@]} -gt 0 ] || return 0
    fetch_lists
    install_missing
}

# want PACKAGE...: the same for packages without which it goes on: those that this system does not
# have, or under another name, are left out.
want() {
    local package missing known=()
    find_missing "$@"
    [ ${#missing[@]} -gt 0 ] || return 0
    fetch_lists
    for package in "${missing[@]}"; do
        if [[ $(LC_ALL=C apt-cache policy "$package") == *"Candidate: "[^\(]* ]]; then
            known+=("$package")
        else
            echo "There is no package $package here: the tests with it are skipped." >&2
        fi
    done
    missing=("${known[@]}")
    [ ${#missing[@]} -eq 0 ] || install_missing
}
