# SPDX-FileCopyrightText: 2026 The Culvert authors
# SPDX-License-Identifier: MIT
"""The rules of the source tree that no compiler checks. See CONTRIBUTING.md."""

import os
import re

# A file includes only its own folder or one to its left.
LAYERS = ["core/model", "core/ssh", "core/channel", "core/endpoint", "core/session", "ui", "app"]
# What core may use of Qt, as CMake names it.
CORE_MODULES = {"Core", "Network"}

# Written by the build.
GENERATED = {"core/model/export.h"}

CPP = (".cpp", ".h")
CODE = CPP + (".py", ".sh", ".cmake", "CMakeLists.txt")

INCLUDE = re.compile(r'^\s*#\s*include\s*(["<])([^">]+)[">]')
QT_MODULE = re.compile(r"Qt6::(\w+)")
# Also as ssh_config(5) writes it.
WEAKENED = re.compile(r"StrictHostKeyChecking[ \t]*[= \t][ \t]*[\"']?(no|off|accept-new)\b", re.I)


def files(root):
    """All files of the tree, with '/' and relative to its root; build folders left out."""
    for folder, folders, names in os.walk(root):
        folders[:] = sorted(
            name for name in folders
            if name == ".ci" or not (name.startswith((".", "build")) or name == "__pycache__"))
        for name in sorted(names):
            yield os.path.relpath(os.path.join(folder, name), root).replace(os.sep, "/")


def layer_of(path):
    """The layer's place in LAYERS; None outside of them."""
    for index, layer in enumerate(LAYERS):
        if path.startswith(layer + "/"):
            return index
    return None


def is_code(path, text):
    return path.endswith(CODE) or text.startswith("#!")


def include_problems(root, path, lines):
    own = layer_of(path)
    for number, line in enumerate(lines, 1):
        match = INCLUDE.match(line)
        if not match:
            continue
        kind, target = match.groups()
        if kind == "<":
            if path.startswith("core/") and re.match(r"Qt?(Widgets|Gui|DBus)", target):
                yield f"{path}:{number}: core includes <{target}>"
            continue
        if target.endswith(".moc"):
            continue
        exists = target in GENERATED or any(os.path.exists(os.path.join(root, target + end)) for end in ("", ".in"))
        if not exists:
            yield f"{path}:{number}: \"{target}\" does not start at the project's root"
            continue
        other = layer_of(target)
        if own is not None and (other is None or other > own):
            yield f"{path}:{number}: {LAYERS[own]} includes \"{target}\", which is not to its left"


def module_problems(path, text):
    # The examples are programs of somebody else's.
    if path.startswith("core/") and not path.startswith("core/examples/") and path.endswith("CMakeLists.txt"):
        for module in QT_MODULE.findall(text):
            if module not in CORE_MODULES:
                yield f"{path}: core links Qt6::{module}"


def problems(root):
    """One line for each breach of a rule in the tree below root."""
    found = []
    for path in files(root):
        with open(os.path.join(root, path), encoding="utf-8", errors="replace") as file:
            text = file.read()
        lines = text.splitlines()
        if is_code(path, text) and not any("SPDX-License-Identifier:" in line for line in lines[:4]):
            found.append(f"{path}: no SPDX-License-Identifier in its first lines")
        for number, line in enumerate(lines, 1):
            if WEAKENED.search(line):
                found.append(f"{path}:{number}: weakens the check of host keys")
        if path.endswith(CPP):
            found.extend(include_problems(root, path, lines))
        found.extend(module_problems(path, text))
    return found
