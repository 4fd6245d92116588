# SPDX-FileCopyrightText: 2026 The Culvert authors
# SPDX-License-Identifier: MIT
"""Programs that were built with this minor version run with this build, too.

What the last one had is in abi/ beside this: the layout of what is public, as abidw(1) tells it of a small object that
uses it, and the symbols of the library. "tst_abi.py --update", with the environment that ctest gives it, writes both
anew: see CONTRIBUTING.md for when that may be.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

import abilayout

HERE = os.path.dirname(os.path.abspath(__file__))
BUILD = os.environ["BUILD_FOLDER"]
CMAKE = os.environ["CMAKE"]
CXX = os.environ["CXX"]
LIBRARIES = os.environ["LIBRARY_FOLDER"]
SERIES = ".".join(os.environ["PROJECT_VERSION"].split(".")[:2])
LAYOUT = os.path.join(HERE, "abi", f"culvert-core-{SERIES}.layout")
SYMBOLS = os.path.join(HERE, "abi", f"culvert-core-{SERIES}.symbols")


def run(*command):
    done = subprocess.run(command, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                          check=False)
    if done.returncode != 0:
        raise AssertionError(f"{' '.join(command)}: {done.returncode}\n{done.stdout}")
    return done.stdout


class Installed:
    """A build as it is installed."""

    def __init__(self, folder):
        self.folder = folder
        self.prefix = os.path.join(folder, "prefix")
        run(CMAKE, "--install", BUILD, "--prefix", self.prefix)
        self.libraries = os.path.join(self.prefix, LIBRARIES)
        self.include = os.path.join(self.prefix, "include", "culvert")

    def symbols(self):
        """Functions and data that are exported as this library's own."""
        said = run("nm", "--dynamic", "--defined-only",
                   os.path.join(self.libraries, "libculvert-core.so"))
        names = re.findall(r"^[0-9a-f]+ [TDBR] (_Z\w*7Culvert\w*)$", said, re.MULTILINE)
        return sorted(set(names))

    def layout(self):
        """See abilayout.py."""
        types = set()
        for header in os.listdir(self.include):
            with open(os.path.join(self.include, header), encoding="utf-8") as file:
                types |= set(re.findall(r"^(?:class|struct|enum class) (?:CULVERT_EXPORT )?(\w+)\b[^;]*$",
                                        file.read(), re.MULTILINE))
        types -= {"Result"}
        source = os.path.join(self.folder, "uses.cpp")
        with open(source, "w", encoding="utf-8") as file:
            file.write("#include <culvert/culvert.h>\n")
            for name in sorted(types):
                file.write(f"void uses(Culvert::{name} *) {{}}\n")
        flags = subprocess.run(["pkg-config", "--cflags", "culvert-core"], text=True, check=True,
                               stdout=subprocess.PIPE, env=dict(os.environ, PKG_CONFIG_PATH=os.path.join(
                                   self.libraries, "pkgconfig"))).stdout.split()
        uses = os.path.join(self.folder, "uses.so")
        run(CXX, "-std=c++20", "-fPIC", "-shared", "-g", "-O0", "-femit-class-debug-always",
            "-fno-eliminate-unused-debug-types", *flags, source, "-o", uses)
        path = os.path.join(self.folder, "now.abi")
        run("abidw", "--no-show-locs", "--no-corpus-path", "--no-comp-dir-path", "--out-file", path, uses)
        return abilayout.layout(path)


# Programs make and copy these, so they have their members in the open.
VALUES = {"Destination", "DestinationUrl", "Failure", "HostPort", "ProcessStatus", "Prompt", "PromptAnswer",
          "SocketAddress", "SshAccess::Setup"}


def breaks(before, now):
    """What a program that knows the one cannot do with the other. Functions, classes and enumerators may come."""
    known = {line.split(": ")[0] for line in before if " = " not in line}
    gone = [f"gone: {line}" for line in before if line not in now]
    come = [f"come: {line}" for line in now
            if line not in before and line.split(": ")[0] in known and " = " not in line]
    return gone + come


class Abi(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix="culvert-abi-")
        self.addCleanup(shutil.rmtree, self.folder)
        self.now = Installed(self.folder)

    def test_no_symbol_is_gone(self):
        with open(SYMBOLS, encoding="utf-8") as file:
            before = set(file.read().split())
        self.assertGreater(len(before), 100)
        self.assertEqual([], sorted(before - set(self.now.symbols())))

    def layout(self):
        if not shutil.which("abidw"):
            self.skipTest("abidw is not installed (Debian: abigail-tools)")
        if "Free Software Foundation" not in run(CXX, "--version"):
            self.skipTest("the layout that it is compared with was written by GCC")
        return self.now.layout()

    def test_nothing_public_has_another_layout(self):
        now = self.layout()
        with open(LAYOUT, encoding="utf-8") as file:
            before = file.read().splitlines()
        self.assertGreater(len(before), 100)
        self.assertEqual([], breaks(before, now))

    def test_what_is_private_is_hidden(self):
        self.assertEqual([], [name for name in self.now.symbols() if "7Private" in name])

    def test_a_class_has_one_pointer_at_most(self):
        members = {}
        for line in self.layout():
            found = re.match(r"Culvert::([\w:]+): member \w+ at \d+, (.*)$", line)
            if found and found[1] not in VALUES:
                members.setdefault(found[1], []).append(found[2])
        self.assertIn("Connector", members)
        self.assertEqual({}, {name: types for name, types in members.items()
                              if len(types) > 1 or "unique_ptr<" not in types[0]})

    def test_another_layout_would_be_noticed(self):
        before = self.layout()
        for header, old, new in [
                ("failure.h", "    FailureOrigin origin = FailureOrigin::Local;\n",
                 "    FailureOrigin origin = FailureOrigin::Local;\n    int more = 0;\n"),
                ("asker.h", "    virtual void withdraw(quint64 id) = 0;\n",
                 "    virtual void withdraw(quint64 id) = 0;\n    virtual void more() {}\n"),
                ("failure.h", "    Authentication, ///<", "    More, Authentication, ///<")]:
            with self.subTest(new):
                path = os.path.join(self.now.include, header)
                with open(path, encoding="utf-8") as file:
                    text = file.read()
                self.assertIn(old, text)
                with open(path, "w", encoding="utf-8") as file:
                    file.write(text.replace(old, new))
                try:
                    self.assertNotEqual([], breaks(before, self.now.layout()))
                finally:
                    with open(path, "w", encoding="utf-8") as file:
                        file.write(text)


def update():
    with tempfile.TemporaryDirectory(prefix="culvert-abi-") as folder:
        now = Installed(folder)
        os.makedirs(os.path.dirname(LAYOUT), exist_ok=True)
        with open(SYMBOLS, "w", encoding="utf-8") as file:
            file.write("\n".join(now.symbols()) + "\n")
        with open(LAYOUT, "w", encoding="utf-8") as file:
            file.write("\n".join(now.layout()) + "\n")


if __name__ == "__main__":
    if sys.argv[1:] == ["--update"]:
        update()
    else:
        unittest.main()
