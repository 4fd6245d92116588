# SPDX-FileCopyrightText: 2026 The Culvert authors
# SPDX-License-Identifier: MIT
"""What the pages say of each other, of the figures and of the version holds."""

import os
import re
import unittest

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
# A stranger's five minutes.
MOST_WORDS = 1300


def read(path):
    with open(os.path.join(ROOT, path), encoding="utf-8") as file:
        return file.read()


def pages():
    for folder in ["", "docs", "tests/bench", "tests/fuzz"]:
        for name in sorted(os.listdir(os.path.join(ROOT, folder))):
            if name.endswith(".md"):
                yield os.path.join(folder, name)


def anchors(page):
    """As GitHub makes them of headings."""
    for heading in re.findall(r"^#+ (.*)$", read(page), re.MULTILINE):
        yield re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")


def figures(row):
    """Culvert's, ssh -D's, and the median of their ratio."""
    cells = next(line for line in read("tests/bench/README.md").splitlines()
                 if line.startswith(f"| `{row}` |") and line.count("|") == 10).split("|")
    return float(cells[3]), float(cells[4]), float(cells[6].split(",")[0])


class Pages(unittest.TestCase):
    def test_links_lead_somewhere(self):
        count = 0
        for page in pages():
            text = re.sub(r"^```.*?^```$", "", read(page), flags=re.MULTILINE | re.DOTALL)
            for target in re.findall(r"\]\(([^)\s]+)\)", text):
                if re.match(r"\w+:", target):
                    continue
                path, _, anchor = target.partition("#")
                path = os.path.normpath(os.path.join(os.path.dirname(page), path)) if path else page
                with self.subTest(page, target=target):
                    self.assertTrue(os.path.exists(os.path.join(ROOT, path)))
                    if anchor:
                        self.assertIn(anchor, set(anchors(path)))
                count += 1
        self.assertGreater(count, 30)

    def test_readme_is_short(self):
        self.assertLess(len(read("README.md").split()), MOST_WORDS)

    def test_readme_has_the_figures_of_the_bench(self):
        text = read("README.md")
        self.assertEqual([f"{figures('download-100ms')[2]:.0f}"],
                         re.findall(r"(\d+) times as fast at 100 ms", text))
        culvert, plain, _ = figures("set-up-under-uploads p50")
        self.assertEqual([(f"{plain / 1000:.1f}", f"{culvert / 1000:.1f}")],
                         re.findall(r"takes ([\d.]+) s to its first echo \(5 MB/s, 40 ms\) \| ([\d.]+) s:", text))

    def test_other_pages_leave_figures_of_speed_to_the_bench(self):
        for page in pages():
            if page not in ("README.md", "tests/bench/README.md", "CHANGELOG.md"):
                with self.subTest(page):
                    self.assertNotRegex(read(page), r"times (as fast|faster) at 100 ms|\d MB/s at 100 ms")

    def test_version_is_the_same_everywhere(self):
        version = re.search(r"^project\(Culvert VERSION ([\d.]+)", read("CMakeLists.txt"), re.MULTILINE)[1]
        self.assertEqual(version, re.match(r"culvert \(([\d.]+)\) ", read("packaging/debian/changelog"))[1])
        self.assertEqual(version, re.search(r'<release version="([\d.]+)"', read("resources/culvert.metainfo.xml"))[1])
        self.assertIn(version, read("CHANGELOG.md"))
        self.assertIn(f"find_package(Culvert {version.rpartition('.')[0]} ", read("README.md"))


if __name__ == "__main__":
    unittest.main()
