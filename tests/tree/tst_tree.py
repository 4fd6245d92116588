# SPDX-FileCopyrightText: 2026 The Culvert authors
# SPDX-License-Identifier: MIT
"""The project's tree keeps its rules, and a tree that breaks them is caught."""

import os
import tempfile
import unittest

import treerules

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
SPDX = "// SPDX-License-Identifier: MIT\n"
# In two pieces, so that this file keeps the rule itself.
OPTION = "StrictHost" + "KeyChecking"


class Rules(unittest.TestCase):
    def problems_of(self, tree):
        """The problems of a made-up tree: {path: text}."""
        with tempfile.TemporaryDirectory() as root:
            for path, text in tree.items():
                full = os.path.join(root, path)
                os.makedirs(os.path.dirname(full), exist_ok=True)
                with open(full, "w", encoding="utf-8") as file:
                    file.write(text)
            return treerules.problems(root)

    def assert_caught(self, tree, *words):
        found = self.problems_of(tree)
        self.assertEqual(len(found), 1, found)
        for word in words:
            self.assertIn(word, found[0])

    def test_good_tree_has_no_problem(self):
        self.assertEqual([], self.problems_of({
            "core/model/a.h": SPDX + "#include <QString>\n",
            "core/ssh/b.cpp": SPDX + '#include "core/model/a.h"\n#include "core/ssh/b.h"\n',
            "core/ssh/b.h": SPDX,
            "app/c.cpp": SPDX + '#include "core/ssh/b.h"\n#include <QDBusConnection>\n',
            "tests/app/cli/tst_b.cpp": SPDX + '#include "app/c.h"\n#include "tst_b.moc"\n',
            "app/c.h": SPDX,
            "core/CMakeLists.txt": "# SPDX-License-Identifier: MIT\nx(Qt6::Core Qt6::Network)\n",
            "app/CMakeLists.txt": "# SPDX-License-Identifier: MIT\nx(Qt6::DBus)\n",
            "README.md": "No licence line here.\n",
            "build/x/bad.cpp": "",
        }))

    def test_every_layer_may_not_include_the_next(self):
        for left, right in zip(treerules.LAYERS, treerules.LAYERS[1:]):
            with self.subTest(left):
                self.assert_caught({
                    left + "/a.h": SPDX + f'\n#  include "{right}/b.h"\n',
                    right + "/b.h": SPDX,
                }, left + "/a.h:3", right + "/b.h")

    def test_what_stands_beside_the_line_is_for_one_layer(self):
        self.assertEqual([], self.problems_of({
            "core/proxy/a.h": SPDX + '#include "core/model/b.h"\n', "core/model/b.h": SPDX,
            "core/endpoint/c.h": SPDX + '#include "core/proxy/a.h"\n'}))
        for here, there in [("core/proxy", "core/io"), ("core/session", "core/proxy"), ("core/guard", "core/io"),
                            ("core/session", "core/guard")]:
            with self.subTest(here):
                self.assert_caught({
                    here + "/a.h": SPDX + f'#include "{there}/b.h"\n', there + "/b.h": SPDX,
                }, here + "/a.h:2", there + "/b.h")

    def test_a_folder_with_too_many_files_is_caught(self):
        full = {f"core/ssh/a{number}.h": SPDX for number in range(treerules.FOLDER_LIMIT)}
        self.assertEqual([], self.problems_of(full))
        self.assert_caught({**full, "core/ssh/b.h": SPDX}, "core/ssh: 46 files")

    def test_a_folder_of_a_folder_is_a_layer_of_its_own(self):
        self.assert_caught({
            "app/cli/a.h": SPDX + '#include "app/main.h"\n', "app/main.h": SPDX}, "app/cli/a.h:2", "app/main.h")

    def test_tests_of_the_library_need_no_program(self):
        for there in ["ui/words/b.h", "app/b.h", "tests/app/b.h"]:
            for here in ["tests/ssh/a.cpp", "tests/harness/a.h"]:
                with self.subTest(here, there=there):
                    self.assert_caught({here: SPDX + f'#include "{there}"\n', there: SPDX}, here + ":2", there)

    def test_no_layer_includes_tests(self):
        self.assert_caught({
            "app/a.cpp": SPDX + '#include "tests/b.h"\n', "tests/b.h": SPDX}, "app/a.cpp:2")

    def test_includes_start_at_the_root(self):
        self.assert_caught({
            "ui/words/a.cpp": SPDX + '#include "b.h"\n', "ui/words/b.h": SPDX}, "ui/words/a.cpp:2", "root")

    def test_core_has_no_window(self):
        for header in ["QtWidgets/QWidget", "QtGui", "QDBusMessage", "QtDBus/QDBusMessage"]:
            with self.subTest(header):
                self.assert_caught(
                    {"core/model/a.h": SPDX + f"#include <{header}>\n"}, "core/model/a.h:2")

    def test_core_links_no_window(self):
        for module in ["Widgets", "Gui", "DBus"]:
            with self.subTest(module):
                self.assert_caught({
                    "core/model/CMakeLists.txt":
                        f"# SPDX-License-Identifier: MIT\nx(Qt6::{module})\n"}, module)

    def test_files_are_written_whole(self):
        for line in ["QSaveFile file(path);", "#include <QSaveFile>", "QTemporaryFile file;", "QSettings s(file);",
                     "file.open(QIODevice::WriteOnly)", "file.open(QFile::ReadWrite)", "f.open(QFile::Append)",
                     "std::ofstream out(path);", "std::fstream out(path);", 'std::fopen(path, "w");',
                     "::open(path, O_RDWR | O_CREAT, 0600);", "::open(path, O_WRONLY);", "::mkstemp(name);",
                     "QFile::copy(from, to);"]:
            for path in ["core/ssh/a.cpp", "ui/window/a.cpp", "app/main.cpp", "sandbox/a.h"]:
                with self.subTest(line, path=path):
                    self.assert_caught({path: SPDX + line + "\n"}, path + ":2", "writeWholeFile")
        self.assertEqual([], self.problems_of({
            treerules.WHOLE_FILE: SPDX + "::mkostemp(name, O_CLOEXEC);\n",
            "tests/ssh/tst_a.cpp": SPDX + "file.open(QIODevice::WriteOnly);\n",
            "core/ssh/a.cpp": SPDX + 'file.open(QIODevice::ReadOnly); ::open("/dev/tty", O_RDWR);\n'}))

    def test_linux_is_known_to_what_is_named_for_it(self):
        for line in ["#include <sys/epoll.h>", "#include <linux/tcp.h>", 'QFile file(u"/proc/self/status"_s);',
                     'QDir(u"/proc"_s)', "::prctl(PR_SET_PDEATHSIG, 9);", "ucred peer{};", "::syscall(SYS_gettid);",
                     "::splice(number(), nullptr, pipe, nullptr, most, 0);", "::ioctl(s, SIOCOUTQ, &bytes);",
                     'path = "/sys/fs/cgroup" + name;', "::socket(AF_NETLINK, SOCK_RAW, 0);"]:
            for path in ["core/io/a.cpp", "core/io/linuxes/a.h", "ui/window/a.cpp", "sandbox/a.cpp", "app/a.cpp"]:
                with self.subTest(line, path=path):
                    self.assert_caught({path: SPDX + line + "\n"}, path + ":2", "Linux")
            self.assertEqual([], self.problems_of({
                "core/io/linux/a.cpp": SPDX + line + "\n", "app/run/a.cpp": SPDX + line + "\n",
                "tests/io/a.cpp": SPDX + line + "\n"}), line)
        self.assertEqual([], self.problems_of({
            "core/io/a.cpp": SPDX + "/// As epoll_ctl(2) and /proc/PID/fd have it.\nlist.splice(list.end(), other);\n"
                                    "#include <sys/socket.h>\n"}))

    def test_licence_is_named(self):
        for path in ["core/model/a.h", "CMakeLists.txt", "tests/x/a.py", "cmake/a.cmake"]:
            with self.subTest(path):
                self.assert_caught({path: "x\n"}, path, "SPDX")
        self.assert_caught({"scripts/run": "#!/bin/sh\n"}, "scripts/run", "SPDX")

    def test_host_keys_are_checked(self):
        for line in [OPTION + "=no", OPTION.lower() + " = No", OPTION + " no", OPTION + '="off"',
                     OPTION + "=accept-new"]:
            with self.subTest(line):
                self.assert_caught({"docs/a.md": "\n" + line + "\n"}, "docs/a.md:2", "host keys")
        self.assertEqual([], self.problems_of({"docs/a.md": OPTION + "=yes\n"}))

    def test_text_of_others_is_shown_by_one_way(self):
        for line in ["std::fputs(x, stderr);", "printf(x);", "std::cerr << x;", "QTextStream out(stdout);",
                     "::write(2, x, 1);", "QLabel label(x);", "new QMessageBox(this);", "tray->showMessage(x, y);",
                     "statusBar.showMessage(x);", "QTextEdit edit;", "button->setToolTip(name);",
                     "item->setToolTip(1, name);", "item->setToolTip(\n    name);"]:
            for path in ["app/cli/a.cpp", "ui/words/a.h", "core/model/a.cpp", "sandbox/a.cpp"]:
                with self.subTest(line + path):
                    self.assert_caught({path: SPDX + line + "\n"}, path + ":2")
        self.assertEqual([], self.problems_of({
            "app/a.cpp": SPDX + 'm_tray->showMessage(x, y);\na->setToolTip(tr("x"));\n// QLabel\n'
                                "a->setToolTip(\n    1, toolTipText(x));\nsnprintf(x);\n",
            "ui/words/plainlabel.h": SPDX + "class PlainLabel : public QLabel {};\n",
            "core/examples/a.cpp": SPDX + "std::cout << x;\n",
            "tests/a.cpp": SPDX + "QLabel label;\n"}))


class Tree(unittest.TestCase):
    def test_the_tree_keeps_its_rules(self):
        seen = [path for path in treerules.files(ROOT) if treerules.layer_of(path) is not None]
        self.assertGreater(len(seen), 20, "this is not the project's tree")
        found = treerules.problems(ROOT)
        self.assertEqual([], found, "\n" + "\n".join(found))


if __name__ == "__main__":
    unittest.main()
