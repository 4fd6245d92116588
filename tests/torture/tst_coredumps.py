# SPDX-FileCopyrightText: 2026 The Culvert authors
# SPDX-License-Identifier: MIT
"""A password goes through the program, the askpass program and ssh, and each of them crashes: none leaves a core file
that has it, whatever the person's limits are."""

import os
import pty
import resource
import select
import signal
import subprocess
import time
import unittest

from bed import CULVERT, Culvert, Folder, descendants, eventually

CANARY = b"canary-Hu7-q2W"


def unlimited():
    _, most = resource.getrlimit(resource.RLIMIT_CORE)
    resource.setrlimit(resource.RLIMIT_CORE, (most, most))


def leaves_cores():
    """Whether a crash here leaves a file where the process works."""
    with open("/proc/sys/kernel/core_pattern", encoding="utf-8") as pattern:
        return not pattern.read().startswith(("|", "/")) and resource.getrlimit(resource.RLIMIT_CORE)[1] != 0


def name_of(pid):
    try:
        return os.path.basename(os.readlink(f"/proc/{pid}/exe"))
    except OSError:
        return ""


class CoreDumps(unittest.TestCase):
    def setUp(self):
        self.folder = Folder().__enter__()
        self.addCleanup(self.folder.__exit__)
        os.mkdir(self.folder.file("bin"))
        # Asks as ssh does, and waits with the answer in its memory.
        self.folder.file("bin/ssh", f"""#!/bin/bash
for a; do [ "$a" != -G ] || exec /usr/bin/ssh "$@"; done
answer=$("$SSH_ASKPASS" "me@server's password: ")
[ "$answer" != {CANARY.decode()} ] || touch {self.folder.file("answered")}
while :; do read -rt 1 <><(:) || :; done
""", 0o700)
        self.program = Culvert(PATH=self.folder.file("bin") + ":" + os.environ["PATH"])
        self.program.__enter__()
        self.addCleanup(self.program.__exit__)
        self.program.start(cwd=self.folder.path, preexec_fn=unlimited)
        self.program.ok("add", "server", "--name", "test", "--config-file", "/dev/null", "--socks", "0")

    def find(self, name):
        """Of what the program has started."""
        found = []
        self.assertTrue(eventually(lambda: found.extend(
            pid for pid in descendants(self.program.process.pid) if name_of(pid) == name) or found), name)
        return found[0]

    def assert_closed(self, pid):
        with open(f"/proc/{pid}/limits", encoding="ascii") as limits:
            line = next(line for line in limits if line.startswith("Max core file size"))
        self.assertEqual("0", line.split()[4], "a core file may be written")
        with open(f"/proc/{pid}/coredump_filter", encoding="ascii") as kinds:
            self.assertEqual(0, int(kinds.read(), 16), "a core would have the memory in it")

    def crash(self, pid):
        os.kill(pid, signal.SIGABRT)
        self.assertTrue(eventually(lambda: not name_of(pid), 10))

    def test_none_is_written(self):
        terminal, screen = pty.fork()
        if terminal == 0:
            os.chdir(self.folder.path)
            unlimited()
            os.execve(CULVERT, [CULVERT, "up", "test"], self.program.environment())
        self.addCleanup(os.close, screen)
        shown = b""
        end = time.monotonic() + 30
        while b"assword" not in shown and time.monotonic() < end:
            if select.select([screen], [], [], 1)[0]:
                shown += os.read(screen, 4096)
        self.assertIn(b"assword", shown)
        askpass = self.find("culvert-askpass")
        if os.geteuid() == 0:
            self.assert_closed(askpass)
        else:
            # Not dumpable: it is root's, and so is all about it.
            self.assertNotEqual(os.geteuid(), os.stat(f"/proc/{askpass}/environ").st_uid)
        ssh = self.find("bash")
        for pid in (self.program.process.pid, terminal, ssh):
            self.assert_closed(pid)
        os.write(screen, CANARY + b"\n")
        self.assertTrue(eventually(lambda: os.path.exists(self.folder.file("answered"))), "ssh has no answer")
        self.crash(ssh)
        os.kill(terminal, signal.SIGABRT)
        os.waitpid(terminal, 0)
        os.kill(self.program.process.pid, signal.SIGABRT)
        self.assertEqual(-signal.SIGABRT, self.program.process.wait(20))
        for folder, _, names in os.walk(self.folder.path):
            for name in names:
                self.assertNotIn("core", name)
                with open(os.path.join(folder, name), "rb") as file:
                    found = CANARY in file.read()
                self.assertEqual(name == "ssh", found, name)

    def test_what_becomes_ssh_sees_to_it_by_itself(self):
        """Where the library is used, its program does not."""
        jump = os.path.join(os.path.dirname(CULVERT), "jump/ssh")
        environment = {**os.environ, "CULVERT_SSH": "/bin/sh", "CULVERT_SSH_HOP": "0"}
        done = subprocess.run([jump, "-c", "ulimit -c; cat /proc/$$/coredump_filter"], env=environment, check=True,
                              capture_output=True, preexec_fn=unlimited)
        self.assertEqual(b"0\n00000000\n", done.stdout)

    @unittest.skipUnless(leaves_cores(), "a crash leaves no file here")
    def test_others_do_leave_one(self):
        """What the other test looks for would be there."""
        child = os.fork()
        if child == 0:
            os.chdir(self.folder.path)
            unlimited()
            os.abort()
        os.waitpid(child, 0)
        self.assertTrue([name for name in os.listdir(self.folder.path) if "core" in name])


if __name__ == "__main__":
    unittest.main()
