# SPDX-FileCopyrightText: 2026 The Culvert authors
# SPDX-License-Identifier: MIT
"""The program is killed (-9) while it saves: the file of profiles is the one before or the one after, whole, each time,
and what was on its way leaves nothing behind for long. KILLS=1000 is the long form; TORTURE_SEED repeats a run."""

import json
import os
import random
import socket
import time
import unittest

from bed import Culvert, eventually
from tst_profilefiles import profiles

KILLS = int(os.environ.get("KILLS", "12"))
SEED = int(os.environ.get("TORTURE_SEED", str(random.randrange(1 << 32))))
# As many as make a file that is not written in one moment.
PROFILES = 400


class SaveKill(unittest.TestCase):
    def test_old_or_new_never_a_mixture(self):
        chance = random.Random(SEED)
        outcomes = {"old": 0, "new": 0}
        with Culvert() as program:
            program.write_profiles(profiles(PROFILES))
            name = "p0"
            # Aims at the moment of saving: later after one that came too early, and earlier after one that came too late.
            aim = 0.03
            for number in range(KILLS):
                program.start()
                renamed = f"r{number}"
                with socket.socket(socket.AF_UNIX) as client:
                    client.connect(program.file("run/culvert/instance.sock"))
                    client.sendall(json.dumps({"verb": "rename", "arguments": [name, renamed]}).encode() + b"\n")
                    time.sleep(aim * chance.uniform(0.9, 1.1))
                    program.process.kill()
                program.process.wait()
                with open(program.profiles_path, "rb") as file:
                    found = json.loads(file.read())["profiles"]
                names = [one["name"] for one in found]
                self.assertEqual(PROFILES, len(names), f"seed {SEED}, kill {number}")
                self.assertIn(names[0], (name, renamed), f"seed {SEED}, kill {number}")
                self.assertEqual([f"p{place}" for place in range(1, PROFILES)], names[1:])
                outcomes["new" if names[0] == renamed else "old"] += 1
                aim *= 0.96 if names[0] == renamed else 1.04
                name = names[0]
            program.start()
            self.assertEqual(sorted(names), sorted(program.ok("list").split()))
            # The next save that comes to its end takes the place of all that did not.
            program.ok("rename", name, "end")
            folder = os.path.dirname(program.profiles_path)
            left = []
            self.assertTrue(eventually(lambda: not (left.clear() or left.extend(
                one for one in os.listdir(folder) if one not in ("profiles.json", "profiles.json.bak"))), 5), left)
        print(f"{KILLS} kills: {outcomes}, seed {SEED}")


if __name__ == "__main__":
    unittest.main()
