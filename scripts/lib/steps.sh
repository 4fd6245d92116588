# SPDX-FileCopyrightText: 2026 The Culvert authors
# SPDX-License-Identifier: MIT
#
# What the scripts share: a step says in one line that it goes on and, if it fails, in one line what
# went wrong and where all of its output is. To be sourced, from the project's root.
# shellcheck shell=bash

# die MESSAGE: the one line on standard error.
die() {
    printf '%s: %s\n' "${0##*/}" "$1" >&2
    exit 1
}

# usage: prints the comment at the top of the script that runs, below its licence.
usage() {
    sed -n '5,${/^#/!q; s/^# \{0,1\}//p}' "$0"
}

# step NAME LOG COMMAND...: runs the command with its output in build/LOG.
step() {
    local name=$1 log=build/$2
    shift 2
    { mkdir -p build && [ -w build ]; } 2>/dev/null || die "cannot write to $PWD/build"
    printf '%s ...\n' "$name" >&2
    if ! "$@" </dev/null >"$log" 2>&1; then
        local line
        # Of a CI run nothing is left but what it printed.
        [ "${CI:-}" != true ] || tail -n 200 "$log" >&2
        # The first line that names an error says more than the last, which is most often the
        # tool's own farewell.
        line=$(grep -m 1 -iE '(^|[^a-z])(error|fatal|failed|cannot|unable)' "$log" || tail -n 1 "$log")
        die "$name failed: ${line:-no output} (all of it: $PWD/$log)"
    fi
}

# build PRESET [CMAKE_OPTION...]: configures and builds by a preset of CMakePresets.json.
build() {
    local preset=$1
    shift
    step "Configuring ($preset)" "$preset-configure.log" cmake --preset "$preset" "$@"
    step "Building ($preset)" "$preset-build.log" cmake --build --preset "$preset"
}
