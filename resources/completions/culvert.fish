# SPDX-FileCopyrightText: 2026 The Culvert authors
# SPDX-License-Identifier: MIT
# fish completion of culvert(1). What there is to offer, the program itself says.

function __culvert_complete
    set -l words (commandline -opc)
    set -l lines (culvert --complete $words[2..-1] (commandline -ct) 2>/dev/null)
    if test "$lines[1]" = :files
        __fish_complete_path (commandline -ct)
    else
        printf '%s\n' $lines
    end
end

complete -c culvert -f -a '(__culvert_complete)'
