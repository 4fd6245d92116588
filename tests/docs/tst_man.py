# SPDX-FileCopyrightText: 2026 The Culvert authors
# SPDX-License-Identifier: MIT
"""The manual pages say what the program and the schemas do, and roff(7) can show them."""

import json
import os
import re
import shutil
import subprocess
import unittest

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
PROGRAM = os.environ["CULVERT_PROGRAM"]
PAGES = ["culvert.1", "culvert-profiles.5"]


def page(name):
    with open(os.path.join(ROOT, "resources/man", name), encoding="utf-8") as file:
        return file.read()


class Man(unittest.TestCase):
    def test_verbs_are_those_of_help(self):
        check = subprocess.run([os.path.join(ROOT, "scripts/man"), "--check", PROGRAM], capture_output=True, text=True,
                               check=False)
        self.assertEqual(0, check.returncode, check.stderr)

    def test_every_option_of_every_verb_is_there(self):
        text = page("culvert.1").replace("\\-", "-")
        verbs = re.findall(r"^\.SS ([a-z]+)$", text, re.M)
        self.assertGreater(len(verbs), 15)
        for verb in verbs:
            part = re.split(r"(?m)^\.S[SH] ", text.split(f".SS {verb}\n")[1])[0]
            shown = subprocess.run([PROGRAM, "help", verb], capture_output=True, text=True, check=True).stdout
            options = re.findall(r"^  (--[a-z-]+)", shown, re.M)
            self.assertEqual(options, re.findall(r"^\.B (--[a-z-]+)", part, re.M), verb)

    def test_every_field_of_profiles_is_there(self):
        with open(os.path.join(ROOT, "docs/schemas/profiles.schema.json"), encoding="utf-8") as file:
            schema = json.load(file)
        text = page("culvert-profiles.5")
        profile = schema["properties"]["profiles"]["items"]["properties"]
        for fields in [profile, profile["pool"]["properties"], profile["endpoints"]["items"]["properties"]]:
            for field in fields:
                self.assertRegex(text, rf"(?m)^\.B .*\b{field}\b", field)
        with open(os.path.join(ROOT, "docs/schemas/status.schema.json"), encoding="utf-8") as file:
            status = json.load(file)
        for state in status["properties"]["profiles"]["items"]["properties"]["state"]["enum"]:
            self.assertIn(f".B {state}\n", text)

    def test_roff_shows_them(self):
        groff = shutil.which("groff")
        if not groff:
            self.skipTest("there is no groff")
        for name in PAGES:
            shown = subprocess.run([groff, "-man", "-Tutf8", "-ww", "-z"], input=page(name), capture_output=True,
                                   text=True, check=False)
            self.assertEqual("", shown.stderr, name)


if __name__ == "__main__":
    unittest.main()
