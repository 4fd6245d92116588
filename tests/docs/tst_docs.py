# SPDX-FileCopyrightText: 2026 The Culvert authors
# SPDX-License-Identifier: MIT
"""The reference of the library is whole, and one that is not would be noticed."""

import os
import re
import subprocess
import tempfile
import unittest

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
DOXYGEN = os.environ["DOXYGEN"]
DOXYFILE = os.environ["DOXYFILE"]
HEADERS = os.environ["HEADERS"]


def run(folder, more=""):
    """Doxygen by the project's settings, into the folder; the exit status, and what it says."""
    with open(DOXYFILE, encoding="utf-8") as file:
        settings = file.read()
    done = subprocess.run([DOXYGEN, "-"], text=True, check=False, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT,
                          input=f'{settings}\nOUTPUT_DIRECTORY = "{folder}"\n{more}\n')
    return done.returncode, done.stdout


class Docs(unittest.TestCase):
    def test_everything_public_has_its_page_without_a_warning(self):
        with tempfile.TemporaryDirectory() as folder:
            status, said = run(folder)
            self.assertEqual((0, ""), (status, said))
            classes = set()
            for name in os.listdir(os.path.join(HEADERS, "culvert")):
                with open(os.path.join(HEADERS, "culvert", name), encoding="utf-8") as file:
                    classes |= set(re.findall(r"^(?:class|struct) (?:CULVERT_EXPORT )?(\w+)\b[^;]*$",
                                              file.read(), re.MULTILINE))
            self.assertIn("SshAccess", classes)
            with open(os.path.join(folder, "html", "annotated.html"), encoding="utf-8") as file:
                index = file.read()
            for name in classes:
                self.assertIn(f">{name}</a>", index)
            with open(os.path.join(folder, "html", "pages.html"), encoding="utf-8") as file:
                self.assertIn("From ReactPHP", file.read())

    def test_tests_that_a_page_names_are_there(self):
        sources = {}
        for path, _, names in os.walk(os.path.join(ROOT, "tests")):
            for name in names:
                if name.startswith("tst_") and name.endswith(".cpp"):
                    with open(os.path.join(path, name), encoding="utf-8") as file:
                        sources[name[:-4]] = file.read()
        with open(os.path.join(ROOT, "docs", "from-reactphp.md"), encoding="utf-8") as file:
            named = set(re.findall(r"`(tst_\w+)(?:::(\w+))?`", file.read()))
        self.assertGreater(len(named), 15)
        for program, function in sorted(named):
            self.assertIn(program, sources)
            if function:
                self.assertIn(f"void {function}()", sources[program])

    def test_what_is_not_documented_is_noticed(self):
        with tempfile.TemporaryDirectory() as folder:
            header = os.path.join(folder, "extra.h")
            with open(header, "w", encoding="utf-8") as file:
                file.write("namespace Culvert {\n/// Has a comment.\nclass Extra\n{\npublic:\n"
                           "    void bare();\n};\n}\n")
            status, said = run(folder, f'INPUT += "{header}"')
            self.assertNotEqual(0, status)
            self.assertIn("bare", said)


if __name__ == "__main__":
    unittest.main()
