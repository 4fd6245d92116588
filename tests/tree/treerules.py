# SPDX-FileCopyrightText: 2026 The Culvert authors
# SPDX-License-Identifier: MIT
"""The rules of the source tree that no compiler checks. See CONTRIBUTING.md."""

import collections
import os
import re

# A file includes only its own folder or one to its left.
LAYERS = ["core/texts", "core/model", "core/io", "core/config", "core/ssh", "core/stream", "core/flow", "core/mux", "core/connect",
          "core/proxy", "core/guard", "core/endpoint", "core/session", "core/import", "sandbox",
          "ui/words", "ui/widgets", "ui/models", "ui/prompts", "ui/editor", "ui/transfer", "ui/programs",
          "ui/window",
          "app/instance", "app/prompts", "app/verbs", "app/probe", "app/run", "app/cli", "app/desktop", "app/demo", "app"]
# Pure, and for few layers only: (what they may include, who may include them).
BESIDE = {"core/proxy": ({"core/texts", "core/model"}, {"core/guard", "core/endpoint"}),
          "core/guard": ({"core/texts", "core/model", "core/proxy"}, {"core/endpoint"})}
# A folder with more files than this no longer shows what happens in it.
FOLDER_LIMIT = 45
# Whose tests may use ui and app: all others are there without the program, too.
TESTS_OF_PROGRAM = ("tests/ui/", "tests/app/", "tests/run/", "tests/bench/", "tests/interop/")
# What core may use of Qt, as CMake names it.
CORE_MODULES = {"Core", "Network"}

# Written by the build.
GENERATED = {"core/model/export.h"}

CPP = (".cpp", ".h")
CODE = CPP + (".py", ".sh", ".cmake", "CMakeLists.txt")

INCLUDE = re.compile(r'^\s*#\s*include\s*(["<])([^">]+)[">]')
INCLUDE_OF_OURS = re.compile(r'^\s*#\s*include\s*"')
QT_MODULE = re.compile(r"Qt6::(\w+)")
# Also as ssh_config(5) writes it.
WEAKENED = re.compile(r"StrictHostKeyChecking[ \t]*[= \t][ \t]*[\"']?(no|off|accept-new)\b", re.I)

# What the program writes to disk goes by one function, which checks that it is whole.
WHOLE_FILE = "core/io/wholefile.cpp"
WRITING = re.compile(
    r"QSaveFile|QTemporaryFile|QSettings|\bQFile(Device)?::copy|\b[ow]?fstream\b|\bf(re)?open\s*\(|\bcreat\s*\(|\bmko?stemps?\s*\("
    r"|\bO_(WRONLY|CREAT|TRUNC|APPEND|TMPFILE)\b|\bopen\s*\(.*\b(WriteOnly|ReadWrite|Append|NewOnly|Truncate)\b")
# An empty file to lock, what a standard stream that is missing is held with, and a pipe that is opened anew.
NOT_WRITING = {"app/instance/instancelock.cpp", "app/cli/standardstreams.cpp", "core/endpoint/pipeend.cpp"}

# What shows text of others has one place each, which writes out what steers a terminal, is markup, or turns the
# direction of text: (where, what, who may, what to use instead).
SHOWN = ("core/", "sandbox/", "ui/", "app/")
WAYS = [
    (re.compile(r"\b(std::)?(v?f?printf|fputs|fputc|puts|putchar|fwrite|perror)\s*\(|std::(cout|cerr|clog)\b|\bQTextStream\b"
                r"|\b(STDOUT|STDERR)_FILENO\b|::write\s*\(\s*[12]\b"),
     {"app/cli/standardstreams.cpp",
      "app/cli/terminal.cpp",
      # How wide it is and whether it is still read; and what a person's own command carries, as it is.
      "app/cli/screenpainter.cpp", "app/cli/liveprinter.cpp", "app/cli/standardpipes.cpp",
      # Before exec, and a program without Qt that says nothing of others.
      "core/ssh/sshprocess.cpp", "core/ssh/askpassmain.cpp", "core/ssh/jumpmain.cpp"},
     "print() or Terminal, which print plainText()"),
    (re.compile(r"\bQLabel\b"),
     {"ui/words/plainlabel.h", "ui/words/plainlabel.cpp", "ui/widgets/plainmessagebox.cpp"}, "PlainLabel"),
    (re.compile(r"\bQMessageBox\b"),
     {"ui/widgets/plainmessagebox.h", "ui/widgets/plainmessagebox.cpp"}, "PlainMessageBox"),
    (re.compile(r"\b(QErrorMessage|QSplashScreen|QStatusBar|QTextBrowser|QTextEdit|QTextDocument|QStaticText|QWhatsThis)\b"),
     set(), "what shows plain text only"),
    (re.compile(r"(?<!m_tray)->showMessage\s*\(|\.showMessage\s*\("), {"app/desktop/tray.cpp"}, "Tray::showMessage()"),
    # An item's has the column before it.
    (re.compile(r"\bsetToolTip\s*\((?!\s*(\w+,\s*)?(tr|toolTip|toolTipText)\()"), set(), "tr() or toolTipText()"),
]

# What only Linux has, beyond POSIX.1-2024; a file that uses it is in a folder named "linux", so that a port knows what
# it has to write (docs/portability.md).
LINUX = re.compile(
    r"<linux/|<sys/(capability|epoll|eventfd|fanotify|inotify|mount|prctl|sendfile|signalfd|sysinfo|syscall|timerfd|vfs|xattr)\.h>"
    r"|\bepoll_|\btimerfd_|\bsignalfd\b|\beventfd\b|\binotify_|\bfanotify_|\bprctl\s*\(|\bsplice\s*\(\s*\w+\s*(\(|,\s*nullptr)"
    r"|\bvmsplice\b|\bclose_range\b|\bmemfd_create\b|\bunshare\s*\(|\bsetns\s*\(|\bsyscall\s*\(|\bSYS_\w+|\bgettid\s*\("
    r"|\bucred\b|\bSO_(PEERCRED|DOMAIN|ORIGINAL_DST|BINDTODEVICE)\b|\bAF_NETLINK\b|\bNETLINK_\w+|\bTCP_INFO\b|\btcp_info\b"
    r"|\bSIOC(OUT|IN)Q\b|\bPOLLRDHUP\b|\bF_SETPIPE_SZ\b|\bO_(PATH|TMPFILE)\b|\brenameat2\b|\bstatx\b|[\"/]/?(proc|sys)/|\"/proc\"")
# How its namespaces are used is all that there is in the one; the others speak of the server's system, and of what is
# no file on a disk on any.
KNOWS_LINUX = ("app/run/", "app/probe/serverservices.", "core/config/configfile.cpp")


def files(root):
    """All files of the tree, with '/' and relative to its root; build folders left out."""
    for folder, folders, names in os.walk(root):
        folders[:] = sorted(
            name for name in folders
            if name == ".ci" or not (name.startswith((".", "build")) or name == "__pycache__"))
        for name in sorted(names):
            yield os.path.relpath(os.path.join(folder, name), root).replace(os.sep, "/")


def layer_of(path):
    """The layer's place in LAYERS, its folder's or the nearest above it; None outside of them."""
    folder = os.path.dirname(path)
    while folder:
        if folder in LAYERS:
            return LAYERS.index(folder)
        folder = os.path.dirname(folder)
    return None


def may_include(own, other):
    """Whether an arrow from one layer to another goes to the left, and past nothing that stands beside the line."""
    here, there = LAYERS[own], LAYERS[other]
    if own == other:
        return True
    if here in BESIDE and there not in BESIDE[here][0]:
        return False
    if there in BESIDE and here not in BESIDE[there][1]:
        return False
    return other < own


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
        if (path.startswith("tests/") and not path.startswith(TESTS_OF_PROGRAM)
                and target.startswith(("ui/", "app/", *TESTS_OF_PROGRAM))):
            yield f"{path}:{number}: includes \"{target}\", which is not there without the program"
        if own is not None and (other is None or not may_include(own, other)):
            yield f"{path}:{number}: {LAYERS[own]} includes \"{target}\", which is not to its left"


def writing_problems(path, lines):
    # The examples are programs of somebody else's.
    if layer_of(path) is None or path.startswith("core/examples/") or path in NOT_WRITING | {WHOLE_FILE}:
        return
    for number, line in enumerate(lines, 1):
        if WRITING.search(line):
            yield f"{path}:{number}: writes a file by another way than writeWholeFile()"


def module_problems(path, text):
    # The examples are programs of somebody else's.
    if path.startswith("core/") and not path.startswith("core/examples/") and path.endswith("CMakeLists.txt"):
        for module in QT_MODULE.findall(text):
            if module not in CORE_MODULES:
                yield f"{path}: core links Qt6::{module}"


def showing_problems(path, text):
    if not path.startswith(SHOWN) or path.startswith("core/examples/"):
        return
    for way, allowed, instead in WAYS:
        if path in allowed:
            continue
        for match in way.finditer(text):
            number = text.count("\n", 0, match.start()) + 1
            line = text.splitlines()[number - 1].strip()
            if not line.startswith(("//", "///", "*")):
                yield f"{path}:{number}: shows text of others unchecked; use {instead}"


def system_problems(path, lines):
    if (not path.startswith(SHOWN) or path.startswith(KNOWS_LINUX) or "linux" in path.split("/")[:-1]
            or not path.endswith(CPP)):
        return
    for number, line in enumerate(lines, 1):
        if LINUX.search(re.sub(r"(^|\s)//.*", "", line)) and not INCLUDE_OF_OURS.match(line):
            yield f"{path}:{number}: knows Linux, and is in no folder of that name"


def folder_problems(paths):
    counts = collections.Counter(os.path.dirname(path) for path in paths if path.endswith(CODE))
    for folder, count in sorted(counts.items()):
        if count > FOLDER_LIMIT:
            yield f"{folder}: {count} files of source, of {FOLDER_LIMIT} at most; make rooms in it"


def problems(root):
    """One line for each breach of a rule in the tree below root."""
    paths = list(files(root))
    found = list(folder_problems(paths))
    for path in paths:
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
            found.extend(writing_problems(path, lines))
            found.extend(showing_problems(path, text))
            found.extend(system_problems(path, lines))
        found.extend(module_problems(path, text))
    return found
