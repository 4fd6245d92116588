# SPDX-FileCopyrightText: 2026 The Culvert authors
# SPDX-License-Identifier: MIT
# bash completion of culvert(1). What there is to offer, the program itself says.

_culvert() {
    local line=${COMP_LINE:0:COMP_POINT} words candidate word
    # bash parts words at "=", ":" and "@", which are parts of options, destinations and groups.
    # Without -r, a backslash keeps a space in its word.
    # shellcheck disable=SC2162
    read -a words <<<"$line"
    [[ $line == *[!\\][[:space:]] ]] && words+=("")
    local whole=${words[-1]} current=${COMP_WORDS[COMP_CWORD]}
    [[ $current == [=:@] ]] && current=
    # What bash has parted from the word stays on the line, and must not be in the answer.
    local before=${whole%"${current//\\/}"}
    COMPREPLY=()
    while IFS= read -r candidate; do
        word=${candidate%%$'\t'*}
        if [[ $word == :files ]]; then
            compopt -o default 2>/dev/null
            return
        fi
        [[ $word == *= ]] && compopt -o nospace 2>/dev/null
        word=${word#"$before"}
        printf -v word %q "$word"
        COMPREPLY+=("$word")
    done < <(culvert --complete "${words[@]:1}" 2>/dev/null)
}
complete -F _culvert culvert
