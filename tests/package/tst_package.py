# SPDX-FileCopyrightText: 2026 The Culvert authors
# SPDX-License-Identifier: MIT
"""What "cmake --install" gives to other projects, used as they use it."""

import configparser
import os
import re
import shutil
import subprocess
import tempfile
import unittest

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
BUILD = os.environ["BUILD_FOLDER"]
VERSION = os.environ["PROJECT_VERSION"]
CMAKE = os.environ["CMAKE"]
CXX = os.environ["CXX"]
CXXFLAGS = os.environ["CXXFLAGS"].split()
LIBRARIES = os.environ["LIBRARY_FOLDER"]
MAJOR, MINOR, _ = VERSION.split(".")
SOVERSION = MAJOR if MAJOR != "0" else f"0.{MINOR}"
# A build of the library alone has none.
needs_program = unittest.skipUnless(os.environ["HAS_PROGRAM"] == "1", "built without the program")
# What tests/package/consumer says.
WORDS = ["ssh://me@example.org:2222", "ssh-missing"]


def run(*command, environment=None, fails=False):
    """The command's output; its failure, or its success where it is to fail, ends the test."""
    done = subprocess.run(command, env=dict(os.environ, **(environment or {})), text=True,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
    if (done.returncode != 0) != fails:
        raise AssertionError(f"{' '.join(command)}: {done.returncode}\n{done.stdout}")
    return done.stdout


def files(folder):
    for path, _, names in os.walk(folder):
        for name in names:
            yield os.path.join(path, name)


class Package(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.root = tempfile.mkdtemp(prefix="culvert-package-")
        cls.addClassCleanup(shutil.rmtree, cls.root)
        # Moved after it was installed: nothing in it may hold on to where that was.
        first = os.path.join(cls.root, "first")
        run(CMAKE, "--install", BUILD, "--prefix", first)
        cls.prefix = os.path.join(cls.root, "moved here")
        os.rename(first, cls.prefix)
        cls.libraries = os.path.join(cls.prefix, LIBRARIES)
        cls.include = os.path.join(cls.prefix, "include", "culvert")

    def configure(self, name, *arguments, source=os.path.join(HERE, "consumer"), fails=False):
        build = os.path.join(self.root, name)
        said = run(CMAKE, "-S", source, "-B", build, "-G", "Ninja",
                   f"-DCMAKE_PREFIX_PATH={self.prefix};{os.environ['QT_FOLDER']}/../../..",
                   f"-DCMAKE_CXX_COMPILER={CXX}", f"-DCMAKE_CXX_FLAGS={' '.join(CXXFLAGS)}",
                   *arguments, fails=fails)
        return build, said

    def test_find_package_builds_a_program_that_runs(self):
        build, _ = self.configure("consumer", f"-DWANTED_VERSION={MAJOR}.{MINOR}")
        # With it, each header alone.
        run(CMAKE, "--build", build)
        self.assertEqual(WORDS, run(os.path.join(build, "consumer")).split())

    def test_examples_build_as_a_project_of_their_own(self):
        build, _ = self.configure("examples", source=os.path.join(ROOT, "core", "examples"))
        run(CMAKE, "--build", build)
        said = run(os.path.join(build, "fetchurl"), fails=True)
        self.assertTrue(said.startswith("usage: fetchurl"), said)

    def test_other_versions_are_not_taken(self):
        for version in [f"{MAJOR}.{int(MINOR) + 1}", str(int(MAJOR) + 1)]:
            with self.subTest(version):
                _, said = self.configure(f"consumer-{version}", f"-DWANTED_VERSION={version}",
                                         fails=True)
                self.assertIn(f"version: {VERSION}", said)

    def pkg_config(self, folder, *arguments):
        return run("pkg-config", *arguments, "culvert-core",
                   environment={"PKG_CONFIG_PATH": os.path.join(folder, "pkgconfig")})

    def test_pkg_config_builds_a_program_that_runs(self):
        self.assertEqual(VERSION, self.pkg_config(self.libraries, "--modversion").strip())
        # pkg-config writes what a shell reads.
        arguments = self.pkg_config(self.libraries, "--cflags", "--libs").strip()
        program = os.path.join(self.root, "pkg-config-consumer")
        source = os.path.join(HERE, "consumer", "main.cpp")
        run("sh", "-c", f"exec \"$@\" {arguments}", "sh", CXX, "-std=c++20", "-fPIC", *CXXFLAGS,
            source, "-o", program)
        said = run(program, environment={"LD_LIBRARY_PATH": self.libraries})
        self.assertEqual(WORDS, said.split())

    def compile(self, name, text, *arguments):
        source = os.path.join(self.root, f"{name}.cpp")
        with open(source, "w", encoding="utf-8") as file:
            file.write(text)
        flags = self.pkg_config(self.libraries, "--cflags").strip()
        run("sh", "-c", f"exec \"$@\" {flags}", "sh", CXX, "-std=c++20", "-fPIC", *arguments,
            "-fsyntax-only", source)

    def test_each_snippet_of_a_page_compiles_with_its_includes(self):
        """The snippets of a page, one after the other, each in the scope of those before."""
        pages = [os.path.join("docs", name) for name in sorted(os.listdir(os.path.join(ROOT, "docs")))
                 if name.endswith(".md")] + ["README.md", "CONTRIBUTING.md"]
        count = 0
        for page in pages:
            with open(os.path.join(ROOT, page), encoding="utf-8") as file:
                blocks = re.findall(r"^```(?:cpp|c\+\+)\n(.*?)^```$", file.read(),
                                    re.MULTILINE | re.DOTALL)
            if not blocks:
                continue
            includes, body = [], ""
            for number, block in enumerate(blocks, 1):
                lines = block.splitlines()
                includes += [line for line in lines if line.startswith("#include")]
                rest = "\n".join(line for line in lines if not line.startswith("#include"))
                body += f"{{\n#line 1 \"{page}, snippet {number}\"\n{rest}\n"
                print(f"compiled: {page}, snippet {number}")
                count += 1
            with self.subTest(page):
                self.compile(f"page-{os.path.basename(page)}", "\n".join(includes) +
                             "\nusing namespace Culvert;\nint fail(const QString &message);\n"
                             "int page()\n{\n" + body + "return 0;\n" + "}" * len(blocks) + "\n}\n")
        self.assertGreater(count, 15)

    def test_each_snippet_of_a_comment_compiles_with_its_header(self):
        """Given an access and a connector, as a member function has them."""
        found = 0
        for header in sorted(os.listdir(self.include)):
            with open(os.path.join(self.include, header), encoding="utf-8") as file:
                blocks = re.findall(r"^ */// @code\n(.*?)^ */// @endcode$", file.read(),
                                    re.MULTILINE | re.DOTALL)
            for number, block in enumerate(blocks, 1):
                text = re.sub(r"^ */// ?", "", block, flags=re.MULTILINE)
                includes = "\n".join(re.findall(r"^#include .*$", text, re.MULTILINE))
                text = re.sub(r"^#include .*$", "", text, flags=re.MULTILINE)
                found += 1
                print(f"compiled: <culvert/{header}>, snippet {number}")
                with self.subTest(f"{header} {number}"):
                    self.compile(f"comment-{header}-{number}", f"#include <culvert/{header}>\n"
                                 "#include <culvert/sshaccess.h>\n#include <QCoreApplication>\n"
                                 f"{includes}\n"
                                 "using namespace Culvert;\n"
                                 "void member(SshAccess &access, Connector &connector)\n{\n"
                                 f"Q_UNUSED(access)\nQ_UNUSED(connector)\n{{\n{text}}}\n}}\n")
        self.assertGreaterEqual(found, 6)

    def test_versions_are_the_same_for_compiler_and_program(self):
        self.compile("version", "#include <culvert/culvert.h>\n"
                     f"static_assert(CULVERT_VERSION_MAJOR == {MAJOR});\n"
                     f"static_assert(CULVERT_VERSION == CULVERT_VERSION_CHECK("
                     f"{VERSION.replace('.', ', ')}));\n"
                     "#if CULVERT_VERSION < CULVERT_VERSION_CHECK(0, 1, 0)\n#error old\n#endif\n"
                     "const char *now = Culvert::version();\n")

    def test_umbrella_has_every_header(self):
        with open(os.path.join(self.include, "culvert.h"), encoding="utf-8") as file:
            included = set(re.findall(r"<culvert/(.+)>", file.read()))
        self.assertEqual(set(os.listdir(self.include)) - {"culvert.h"}, included)

    def test_documents_and_examples_are_installed(self):
        folder = os.path.join(self.prefix, "share", "doc", "culvert")
        for name in ["library.md", "sockets.md", "from-reactphp.md"]:
            self.assertTrue(os.path.exists(os.path.join(folder, name)), name)
        # They are a project of their own, which needs nothing of Culvert's tree.
        build, _ = self.configure("installed-examples", source=os.path.join(folder, "examples"))
        run(CMAKE, "--build", build)
        said = run(os.path.join(build, "watchtwo"), fails=True)
        self.assertTrue(said.startswith("usage: watchtwo"), said)

    def test_rpath_of_the_words_finds_the_library(self):
        arguments = self.pkg_config(self.libraries, "--cflags", "--libs").strip()
        folder = self.pkg_config(self.libraries, "--variable=libdir").strip().replace("\\", "")
        program = os.path.join(self.root, "rpath-consumer")
        run("sh", "-c", f"exec \"$@\" {arguments}", "sh", CXX, "-std=c++20", "-fPIC", *CXXFLAGS,
            os.path.join(HERE, "consumer", "main.cpp"), "-o", program, f"-Wl,-rpath,{folder}")
        self.assertEqual(WORDS, run(program).split())

    def test_futures_and_coroutines(self):
        build, said = self.configure("futures", source=os.path.join(HERE, "futures"))
        run(CMAKE, "--build", build)
        self.assertEqual("future: ssh-missing\n", run(os.path.join(build, "future")))
        if "QCoro was not found" in said:
            self.skipTest("QCoro is not installed (Debian: qcoro-qt6-dev)")
        self.assertEqual("coroutine: ssh-missing\n", run(os.path.join(build, "coroutine")))

    def test_staged_installation_is_whole(self):
        staging = os.path.join(self.root, "staging")
        run(CMAKE, "--install", BUILD, environment={"DESTDIR": staging})
        libraries = os.path.join(staging + os.environ["PREFIX"], LIBRARIES)
        self.assertTrue(os.path.exists(os.path.join(libraries, "libculvert-core.so")))
        said = self.pkg_config(libraries, "--variable=includedir").strip()
        self.assertTrue(os.path.samefile(said, staging + os.environ["PREFIX"] + "/include"), said)

    def test_library_has_its_versions(self):
        library = os.path.join(self.libraries, "libculvert-core.so")
        self.assertEqual(f"libculvert-core.so.{SOVERSION}", os.readlink(library))
        self.assertEqual(f"libculvert-core.so.{VERSION}",
                         os.readlink(f"{library}.{SOVERSION}"))
        dynamic = run("readelf", "--dynamic", library)
        self.assertIn(f"Library soname: [libculvert-core.so.{SOVERSION}]", dynamic)
        self.assertNotIn("RUNPATH", dynamic)
        self.assertNotIn("RPATH", dynamic)
        needed = set(re.findall(r"Shared library: \[lib(Qt6\w+)", dynamic))
        self.assertEqual({"Qt6Core", "Qt6Network"}, needed)

    def test_only_what_is_public_is_exported(self):
        public = ""
        for header in files(self.include):
            with open(header, encoding="utf-8") as file:
                public += file.read()
        symbols = run("nm", "--dynamic", "--defined-only", "--demangle",
                      os.path.join(self.libraries, "libculvert-core.so"))
        names = set(re.findall(r"\bCulvert::(\w+)", symbols))
        self.assertIn("SshAccess", names)
        self.assertIn("failureKindName", names)
        private = {name for name in names if not re.search(rf"\b{name}\b", public)}
        # Of the rest of core nothing, though it is in the same library.
        self.assertEqual(set(), private)
        # A name that a public header only mentions is not meant either.
        for name in ["Askpass", "Poller", "PasswordAsker", "Profile"]:
            self.assertNotRegex(symbols, rf"[TW] Culvert::{name}::")

    def test_helper_is_there(self):
        helper = os.path.join(self.prefix, "libexec", "culvert", "culvert-askpass")
        self.assertTrue(os.access(helper, os.X_OK))

    @needs_program
    def test_program_is_there(self):
        program = os.path.join(self.prefix, "bin", "culvert")
        self.assertEqual(f"culvert {VERSION}\n", run(program, "--version"))
        window = os.path.join(self.prefix, "libexec/culvert/culvert-window")
        self.assertTrue(os.access(window, os.X_OK))
        icon = os.path.join(self.prefix, "share/icons/hicolor/scalable/apps/culvert.svg")
        self.assertTrue(os.path.exists(icon))

    @needs_program
    def test_desktop_entry_starts_the_program(self):
        path = os.path.join(self.prefix, "share/applications/culvert.desktop")
        entry = configparser.ConfigParser(interpolation=None)
        entry.optionxform = str
        entry.read(path, encoding="utf-8")
        self.assertEqual(["Desktop Entry"], entry.sections())
        entry = entry["Desktop Entry"]
        self.assertTrue(os.access(os.path.join(self.prefix, "bin", entry["Exec"]), os.X_OK))
        self.assertEqual("culvert", entry["Icon"])
        self.assertEqual("false", entry["Terminal"])
        # What a desktop makes of it; not on every machine.
        if shutil.which("desktop-file-validate"):
            self.assertEqual("", run("desktop-file-validate", path))

    def test_no_text_names_the_place_of_the_build(self):
        for path in files(self.prefix):
            if path.endswith((".h", ".cmake", ".pc")):
                with open(path, encoding="utf-8") as file:
                    text = file.read()
                self.assertNotIn(BUILD, text, path)
                self.assertNotIn(ROOT + "/", text, path)
                self.assertNotIn(self.root, text, path)


if __name__ == "__main__":
    unittest.main()
