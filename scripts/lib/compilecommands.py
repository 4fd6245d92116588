#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Culvert authors
# SPDX-License-Identifier: MIT
"""Usage: compilecommands.py FROM TO

Writes the compile commands of a build (compile_commands.json) as clang-tidy needs them: one for each source, also where
the build compiles the sources of a folder as one (CULVERT_MERGE_ROOMS), and without what is another compiler's: its
precompiled headers and warnings."""

import json
import re
import sys


def sources_of(path):
    """What a file that stands for several includes; else the file itself."""
    if "/Unity/unity_" not in path:
        return [path]
    with open(path, encoding="utf-8") as file:
        return re.findall(r'^#include "(.*)"$', file.read(), re.MULTILINE)


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        commands = json.load(file)
    written = []
    for command in commands:
        words = re.sub(r" -Winvalid-pch -include \S*cmake_pch[.]hxx| -Wno-subobject-linkage", "", command["command"])
        for source in sources_of(command["file"]):
            written.append({"directory": command["directory"], "file": source,
                            "command": words.replace(command["file"], source)})
    with open(sys.argv[2], "w", encoding="utf-8") as file:
        json.dump(written, file, indent=1)


main()
