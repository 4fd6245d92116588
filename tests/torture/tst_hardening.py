# SPDX-FileCopyrightText: 2026 The Culvert authors
# SPDX-License-Identifier: MIT
"""What is built has what cmake/CulvertHardening.cmake asks for.

Usage: tst_hardening.py [--unoptimised] PROGRAM... (a shared library is told by its name)
"""

import platform
import struct
import sys
import unittest

PT_DYNAMIC, PT_INTERP, PT_GNU_STACK, PT_GNU_RELRO = 2, 3, 0x6474E551, 0x6474E552
DT_STRTAB, DT_STRSZ, DT_TEXTREL, DT_BIND_NOW, DT_FLAGS, DT_FLAGS_1 = 5, 10, 22, 24, 30, 0x6FFFFFFB
ET_DYN, PF_X, DF_BIND_NOW, DF_1_NOW, DF_1_PIE = 3, 1, 8, 1, 0x08000000
# Where a jump may end: an instruction that -fcf-protection writes.
ENDBR64 = b"\xf3\x0f\x1e\xfa"


class Elf:
    """What elf(5) has of a file; 64 bits, little-endian."""

    def __init__(self, path):
        with open(path, "rb") as file:
            self.bytes = file.read()
        assert self.bytes[:6] == b"\x7fELF\2\1", path
        self.type, = struct.unpack_from("<H", self.bytes, 16)
        start, = struct.unpack_from("<Q", self.bytes, 32)
        size, count = struct.unpack_from("<HH", self.bytes, 54)
        self.segments = {}
        self.loads = []
        for number in range(count):
            kind, flags, offset, address, _, length = struct.unpack_from("<IIQQQQ", self.bytes, start + number * size)
            self.segments[kind] = (flags, offset, length)
            if kind == 1:
                self.loads.append((address, offset, length))
        _, offset, length = self.segments[PT_DYNAMIC]
        self.dynamic = dict(struct.iter_unpack("<QQ", self.bytes[offset:offset + length // 16 * 16]))

    def has(self, name):
        """Whether a symbol of that name is taken from, or given to, other files."""
        address = self.dynamic[DT_STRTAB]
        offset = next(offset + address - first for first, offset, length in self.loads
                      if first <= address < first + length)
        return any(part.decode("ascii", "replace") and name(part.decode("ascii", "replace"))
                   for part in self.bytes[offset:offset + self.dynamic[DT_STRSZ]].split(b"\0"))


class Hardening(unittest.TestCase):
    programs = []
    optimised = True

    def each(self, check):
        for path in self.programs:
            with self.subTest(path):
                check(path, Elf(path))

    def test_place_in_memory_is_not_known(self):
        def check(path, elf):
            self.assertEqual(ET_DYN, elf.type)
            if ".so" not in path:
                self.assertIn(PT_INTERP, elf.segments)
                self.assertTrue(elf.dynamic.get(DT_FLAGS_1, 0) & DF_1_PIE)
        self.each(check)

    def test_addresses_of_functions_cannot_be_changed(self):
        def check(_, elf):
            self.assertIn(PT_GNU_RELRO, elf.segments)
            self.assertTrue(DT_BIND_NOW in elf.dynamic or elf.dynamic.get(DT_FLAGS, 0) & DF_BIND_NOW or
                            elf.dynamic.get(DT_FLAGS_1, 0) & DF_1_NOW)
            self.assertNotIn(DT_TEXTREL, elf.dynamic)
        self.each(check)

    def test_data_is_not_run(self):
        self.each(lambda _, elf: self.assertFalse(elf.segments[PT_GNU_STACK][0] & PF_X))

    def test_stack_is_watched(self):
        self.each(lambda _, elf: self.assertTrue(elf.has(lambda name: name == "__stack_chk_fail")))

    def test_copies_are_checked(self):
        if not self.optimised:
            self.skipTest("only what is optimised, and has no sanitizers, can have that")
        # Not each program has a copy that can be.
        self.assertTrue(any(Elf(path).has(lambda name: name.startswith("__") and name.endswith("_chk"))
                            for path in self.programs))

    @unittest.skipUnless(platform.machine() == "x86_64", "other processors have other means")
    def test_jumps_are_checked(self):
        # The note that says so is there only where the system's own start files have it as well.
        self.each(lambda _, elf: self.assertGreater(elf.bytes.count(ENDBR64), 2))


if __name__ == "__main__":
    Hardening.optimised = "--unoptimised" not in sys.argv
    Hardening.programs = [argument for argument in sys.argv[1:] if argument != "--unoptimised"]
    assert Hardening.programs, __doc__
    unittest.main(argv=sys.argv[:1])
