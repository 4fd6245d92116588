# SPDX-FileCopyrightText: 2026 The Culvert authors
# SPDX-License-Identifier: MIT
"""What another user of this machine can do to the program, also where nothing else protects it: umask 0, and folders
that everybody may look into. Only root can be somebody else: others skip it."""

import os
import socket
import stat
import subprocess
import unittest

from bed import Culvert, Echo, Sshd, eventually, socks

NOBODY = 65534


def as_nobody(what):
    """What a function returns as the other user, or its error; as text."""
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        said = "no answer"
        try:
            os.setgroups([])
            os.setgid(NOBODY)
            os.setuid(NOBODY)
            os.umask(0)
            said = str(what())
        except OSError as problem:
            said = f"nothing: {problem}"
        finally:
            # Nothing of the test may go on here.
            os.write(write, said.encode())
            os._exit(0)
    os.close(write)
    with os.fdopen(read, encoding="utf-8") as pipe:
        said = pipe.read()
    os.waitpid(child, 0)
    return said


def use_proxy(port):
    # A name would be looked up by parts of Python that only its owner may read.
    with socket.socket() as client:
        client.settimeout(10)
        client.connect(("127.0.0.1", port))
        client.sendall(b"\5\1\0")
        return "answer" if client.recv(2) else "nothing"


def use_socket(path):
    with socket.socket(socket.AF_UNIX) as client:
        client.settimeout(10)
        client.connect(path)
        client.sendall(b'{"verb":"list"}\n')
        return "answer" if client.recv(9) else "nothing"


def make_socket(path):
    with socket.socket(socket.AF_UNIX) as made:
        made.bind(path)


@unittest.skipUnless(os.geteuid() == 0, "only root can be another user as well")
class Stranger(unittest.TestCase):
    def setUp(self):
        self.program = Culvert()
        self.program.__enter__()
        self.addCleanup(self.program.__exit__)
        # So that only the program's own care keeps others out.
        os.chmod(self.program.path, 0o755)
        for name in ("home", "config", "state", "data", "run"):
            os.chmod(self.program.file(name), 0o755)

    def sockets(self):
        for folder, _, names in os.walk(self.program.path):
            for name in names:
                path = os.path.join(folder, name)
                if stat.S_ISSOCK(os.lstat(path).st_mode):
                    yield path

    def test_endpoint_and_sockets_are_out_of_reach(self):
        with Sshd() as server, Echo() as echo:
            self.program.start(umask=0)
            self.program.add(server)
            self.program.ok("up", "test", "--wait=30")
            port = self.program.port("test")
            self.assertIn("nothing", as_nobody(lambda: use_proxy(port)))
            found = list(self.sockets())
            self.assertGreater(len(found), 1, "the instance's and ssh's")
            for path in found:
                self.assertIn("nothing", as_nobody(lambda path=path: use_socket(path)), path)
            # It is for the other user only that it does not work.
            with socks(port, "127.0.0.1", echo.port) as client:
                client.sendall(b"here")
                self.assertEqual(b"here", client.recv(4))

    def test_no_file_is_open_to_others(self):
        with Sshd() as server:
            self.program.start(umask=0)
            self.program.add(server)
            self.program.ok("up", "test", "--wait=30")
            own = [self.program.file(name) for name in ("config", "state", "data", "run", "tmp")]
            seen = 0
            for top in own:
                for folder, folders, names in os.walk(top):
                    for name in folders + names:
                        path = os.path.join(folder, name)
                        mode = os.lstat(path).st_mode
                        closed = any(os.stat(part).st_mode & 0o077 == 0 for part in self.above(path, top))
                        self.assertTrue(closed or mode & 0o077 == 0, f"{path}: {mode:o}")
                        seen += 1
            self.assertGreater(seen, 4)

    @staticmethod
    def above(path, top):
        while (path := os.path.dirname(path)) != top:
            yield path

    def test_what_others_have_put_there_before_is_not_used(self):
        run = self.program.file("run")
        os.chmod(run, 0o1777)
        elsewhere = self.program.file("elsewhere")
        os.mkdir(elsewhere, 0o777)
        os.chown(elsewhere, NOBODY, NOBODY)
        place = os.path.join(run, "culvert")
        for what, make in (("a folder", os.mkdir), ("a link", lambda path: os.symlink(elsewhere, path)),
                           ("a file", lambda path: os.close(os.open(path, os.O_CREAT))), ("a pipe", os.mkfifo),
                           ("a socket", make_socket)):
            as_nobody(lambda make=make: make(place))
            self.assertTrue(os.path.lexists(place), what)
            with self.subTest(what), open(self.program.file("log"), "wb") as log:
                with subprocess.Popen([os.environ["CULVERT_PROGRAM"], "--headless"], stdin=subprocess.DEVNULL, umask=0,
                                      env=self.program.environment(), stdout=log, stderr=log) as process:
                    try:
                        self.assertEqual(1, process.wait(20), "it has to say so and end")
                    finally:
                        process.kill()
                self.assertIn(place, self.program.log())
                # And the command line does not talk to whoever is there.
                asked = self.program.culvert("list")
                self.assertNotEqual(0, asked.returncode)
                self.assertEqual(b"", asked.stdout)
                self.assertEqual([], os.listdir(elsewhere))
            if os.path.isdir(place) and not os.path.islink(place):
                os.rmdir(place)
            else:
                os.unlink(place)

    def test_a_socket_in_an_open_folder_of_ones_own_is_not_used(self):
        place = self.program.file("run/culvert")
        os.mkdir(place)
        os.chmod(place, 0o777)
        listener = socket.socket(socket.AF_UNIX)
        self.addCleanup(listener.close)
        os.seteuid(NOBODY)
        try:
            listener.bind(place + "/instance.sock")
            os.chmod(place + "/instance.sock", 0o777)
            listener.listen()
        finally:
            os.seteuid(0)
        listener.settimeout(0.5)
        asked = self.program.culvert("list")
        self.assertEqual(1, asked.returncode, asked)
        try:
            client, _ = listener.accept()
            client.settimeout(0.5)
            self.assertEqual(b"", client.recv(99), "something was said to another user")
        except OSError:
            pass
        # The program closes the folder, and removes what is not its own.
        self.program.start(umask=0)
        self.assertEqual(0, stat.S_IMODE(os.stat(place).st_mode) & 0o077)
        self.assertTrue(eventually(lambda: os.stat(place + "/instance.sock").st_uid == 0))


if __name__ == "__main__":
    unittest.main()
