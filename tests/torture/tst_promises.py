# SPDX-FileCopyrightText: 2026 The Culvert authors
# SPDX-License-Identifier: MIT
"""Each test that SECURITY.md and docs/torture.md name is there."""

import os
import re
import unittest

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
# `folder/tst_name`, `folder/tst_name::function`, and functions of the one before: `function`.
NAMED = re.compile(r"`((?:[a-z]+/)+tst_[a-z]+)(?:::(\w+))?`|`([a-z]+[A-Z]\w+|test_\w+)`")


def text_of(*path):
    with open(os.path.join(ROOT, *path), encoding="utf-8") as file:
        return file.read()


class Promises(unittest.TestCase):
    def test_tests_are_there(self):
        seen = 0
        for document in ("SECURITY.md", "docs/torture.md"):
            source = ""
            for name, function, other in NAMED.findall(text_of(document)):
                with self.subTest(document, name=name or other, function=function):
                    if name:
                        path = next((name + end for end in (".cpp", ".py")
                                     if os.path.exists(os.path.join(ROOT, "tests", name + end))), None)
                        self.assertIsNotNone(path, "there is no such test")
                        source = text_of("tests", path)
                    wanted = function or other
                    # A name in the text that is no test's, such as an option of ssh's.
                    if wanted and (function or wanted.startswith("test_") or "void " + wanted in source):
                        self.assertRegex(source, rf"(void|def) {wanted}\(")
                seen += 1
        self.assertGreater(seen, 40)

    def test_fuzz_targets_and_storms_are_there(self):
        for document in ("SECURITY.md", "docs/torture.md"):
            for target in re.findall(r"`fuzz/([a-z]+)`", text_of(document)):
                self.assertTrue(os.path.isdir(os.path.join(ROOT, "tests/fuzz/corpus", target)), target)
        storms = text_of("tests/torture/storms.py")
        for names in re.findall(r"storms? ((?:`[a-z-]+`,? ?)+)", text_of("docs/torture.md")):
            for name in re.findall(r"`([a-z-]+)`", names):
                self.assertTrue(f'"{name}"' in storms or name.endswith("-"), name)


if __name__ == "__main__":
    unittest.main()
