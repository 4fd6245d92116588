# SPDX-FileCopyrightText: 2026 The Culvert authors
# SPDX-License-Identifier: MIT
"""What stands in the place of profiles.json, settings.json and the log may be anything: the program starts, answers, says
what is wrong, and leaves it as it is until something is saved. TORTURE_SEED repeats a run."""

import json
import os
import random
import time
import unittest
import uuid

from bed import Culvert, Usage

SEED = int(os.environ.get("TORTURE_SEED", str(random.randrange(1 << 32))))


def profiles(count):
    return json.dumps({"version": 1, "profiles": [
        {"id": uuid.uuid4().hex, "name": f"p{number}", "destination": "server", "start": "manual",
         "endpoints": [{"type": "socks", "listen": "127.0.0.1:0"}]} for number in range(count)]}).encode()


class ProfileFiles(unittest.TestCase):
    def setUp(self):
        self.random = random.Random(SEED)
        self.program = Culvert()
        self.program.__enter__()
        self.addCleanup(self.program.__exit__)
        os.makedirs(os.path.dirname(self.program.profiles_path), 0o700)
        os.makedirs(self.program.file("state/culvert"), 0o700)

    def bad(self):
        """(what it is, its bytes)."""
        good = profiles(20)
        for _ in range(6):
            cut = self.random.randrange(1, len(good))
            yield f"cut off at {cut}", good[:cut]
        for size in (1, 100, 100_000):
            yield f"{size} random bytes", self.random.randbytes(size)
        yield "zeros", bytes(4096)
        yield "empty", b""
        yield "ten thousand brackets", b"[" * 10_000
        yield "a number with a million digits", b'{"version":1,"profiles":[],"x":' + b"9" * 1_000_000 + b"}"
        yield "50 MiB of spaces", b" " * (50 << 20)
        yield "a newer version", b'{"version":2,"profiles":[],"more":true}'
        yield "another kind", b'["a"]'
        flipped = bytearray(good)
        for _ in range(20):
            flipped[self.random.randrange(len(flipped))] ^= 1 << self.random.randrange(8)
        yield "twenty flipped bits", bytes(flipped)

    def test_any_bytes(self):
        self.program.start()
        for what, text in self.bad():
            with self.subTest(what, seed=SEED):
                self.program.write_profiles(text)
                began = time.monotonic()
                self.assertEqual(0, self.program.culvert("list", timeout=20).returncode)
                self.assertLess(time.monotonic() - began, 10)
                with open(self.program.profiles_path, "rb") as file:
                    self.assertTrue(file.read() == text, "it was changed")
        # What is saved now takes the place of nothing that was not put aside.
        self.program.write_profiles(b"{")
        self.program.ok("add", "server", "--name", "new", "--socks", "0")
        aside = [name for name in os.listdir(os.path.dirname(self.program.profiles_path)) if ".broken-" in name]
        self.assertEqual(1, len(aside))
        with open(self.program.profiles_path, "rb") as file:
            self.assertIn("new", [one["name"] for one in json.loads(file.read())["profiles"]])
        self.assertLess(Usage(self.program.process.pid).memory, 200_000)
        self.assertEqual(0, self.program.end())

    def places(self):
        return [self.program.profiles_path, self.program.file("config/culvert/settings.json"),
                self.program.file("state/culvert/log")]

    def test_what_is_no_file(self):
        for place in self.places():
            for what, make in (("a pipe", os.mkfifo), ("a folder", os.mkdir),
                               ("a link to itself", lambda path: os.symlink(path, path)),
                               ("an endless device", lambda path: os.symlink("/dev/zero", path)),
                               ("a terminal", lambda path: os.symlink("/dev/ptmx", path))):
                with self.subTest(os.path.basename(place) + " is " + what):
                    if os.path.lexists(place):
                        os.unlink(place)
                    make(place)
                    try:
                        self.program.start()
                        self.assertEqual(0, self.program.culvert("status", timeout=10).returncode)
                        self.assertEqual(0, self.program.end(10))
                    finally:
                        self.program.end(0.1)
                        (os.rmdir if os.path.isdir(place) and not os.path.islink(place) else os.unlink)(place)


if __name__ == "__main__":
    print("seed", SEED)
    unittest.main()
