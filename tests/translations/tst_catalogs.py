# SPDX-FileCopyrightText: 2026 The Culvert authors
# SPDX-License-Identifier: MIT
"""translations/ has every text of the program, in every language."""

import os
import re
import shutil
import subprocess
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree

import sourcetexts

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
FOLDER = os.path.join(ROOT, "translations")
# How many forms a text with a number has.
FORMS = {"en": 2, "de": 2, "fr": 2, "es": 2, "pt_BR": 2, "zh_CN": 1, "ja": 1, "ar": 6}

PLACE = re.compile(r"%(?:L?\d+|n)")
MARKUP = re.compile(r"</?[a-zA-Z][^>]*>|&(?:lt|gt|amp|quot);")
# What the terminal's text shows as its code (core/model/hiddencharacters.h).
HIDDEN = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
MNEMONIC = re.compile(r"&(?=[^\s&])")


def messages(path):
    """{(context, source, comment): message} of a catalog."""
    found = {}
    for context in ElementTree.parse(path).getroot().findall("context"):
        for message in context.findall("message"):
            key = (context.findtext("name"), message.findtext("source"), message.findtext("comment") or "")
            found[key] = message
    return found


def translations(message):
    """Each form of it."""
    translation = message.find("translation")
    if message.get("numerus") == "yes":
        return [form.text or "" for form in translation.findall("numerusform")]
    return [translation.text or ""]


def problems_of(language, source, message):
    """What is wrong with one translation."""
    kind = message.find("translation").get("type")
    if kind:
        return [kind]
    found = []
    forms = translations(message)
    if message.get("numerus") == "yes" and len(forms) != FORMS[language]:
        found.append(f"{len(forms)} forms")
    for index, form in enumerate(forms):
        wanted, places = sorted(PLACE.findall(source)), sorted(PLACE.findall(form))
        # One, two or none may be said by a word.
        if index < len(forms) - 1 and "%n" not in places:
            wanted = [place for place in wanted if place != "%n"]
        if not form.strip():
            found.append("empty")
        if wanted != places:
            found.append(f"places: {form}")
        if sorted(MARKUP.findall(source)) != sorted(MARKUP.findall(form)):
            found.append(f"markup: {form}")
        if len(source) < 60 and len(MNEMONIC.findall(source)) != len(MNEMONIC.findall(form)):
            found.append(f"mnemonic: {form}")
        if [source[:1].isspace(), source[-1:].isspace()] != [form[:1].isspace(), form[-1:].isspace()]:
            found.append(f"white space at the edge: {form!r}")
        if HIDDEN.search(form):
            found.append(f"hidden character: {form!r}")
        if source.count("\n") != form.count("\n"):
            found.append(f"lines: {form!r}")
        if source.rstrip().endswith("…") != form.rstrip().endswith("…"):
            found.append(f"ellipsis: {form}")
    return found


class Catalogs(unittest.TestCase):
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        cls.updated = tempfile.mkdtemp()
        for language in FORMS:
            shutil.copy(os.path.join(FOLDER, f"culvert_{language}.ts"), cls.updated)
        made = subprocess.run([os.path.join(ROOT, "scripts/translate"), cls.updated], capture_output=True, text=True,
                              check=False, env=dict(os.environ, CULVERT_NO_INSTALL="1"))
        cls.said = made.stderr if made.returncode else ""

    @classmethod
    def tearDownClass(cls):
        shutil.rmtree(cls.updated)

    def test_lupdate_understands_every_source(self):
        self.assertEqual("", self.said)

    def test_each_language_is_here(self):
        self.assertEqual(sorted(f"culvert_{language}.ts" for language in FORMS), sorted(os.listdir(FOLDER)))
        language = sourcetexts.content(os.path.join(ROOT, "core/session/language.cpp"))
        known = re.search(r"return \{(u\"en\"_s.*?)\};", language, re.S).group(1)
        self.assertEqual(sorted(FORMS), sorted(re.findall(r'u"(\w+)"_s', known)))

    def test_lupdate_sees_every_text(self):
        seen = {key[1] for key in messages(os.path.join(self.updated, "culvert_de.ts"))}
        self.assertEqual([], sorted(sourcetexts.marked_texts(ROOT) - seen))

    def test_no_text_is_outside_of_tr(self):
        found = sourcetexts.problems(ROOT)
        self.assertEqual([], found, "\n" + "\n".join(found))

    def test_texts_outside_of_tr_are_found(self):
        for line, caught in [
                ('label->setText(u"Some words here"_s);', True), ("label->setText(tr(text));", True),
                ('label->setText(tr(u"Some words"_s + name));', True),
                ('label->setText(tr("Some words here"));', False), ('setText(tr("some words", "of a comment"));', False),
                ('translate("Culvert::A",\n  "some words of"\n " it");', False), ('// some words', False)]:
            with self.subTest(line), tempfile.TemporaryDirectory() as root:
                os.makedirs(os.path.join(root, "ui/words"))
                with open(os.path.join(root, "ui/words/a.cpp"), "w", encoding="utf-8") as file:
                    file.write("void A::a()\n{\n    " + line + "\n}\n")
                self.assertEqual(caught, bool(sourcetexts.problems(root)), sourcetexts.problems(root))

    def test_catalogs_are_complete(self):
        for language in FORMS:
            name = f"culvert_{language}.ts"
            with self.subTest(language):
                here, wanted = messages(os.path.join(FOLDER, name)), messages(os.path.join(self.updated, name))
                self.assertEqual([], sorted(set(wanted) - set(here)), "not there: run scripts/translate")
                self.assertEqual([], sorted(set(here) - set(wanted)), "in no source: run scripts/translate")
                found = [f"{key[1]!r}: {problem}" for key, message in here.items()
                         for problem in problems_of(language, key[1], message)]
                self.assertEqual([], found[:40], f"{len(found)} problems")


if __name__ == "__main__":
    unittest.main()
