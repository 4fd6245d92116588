#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Culvert authors
# SPDX-License-Identifier: MIT
"""A mixed load under random faults: pages, bulk, idle connections, and many short ones, while ssh and the server are
killed and stopped now and then.

Usage: soak.py [--minutes M] [--seed N] [--churn PER_SECOND]
Says the seed first, and what holds last: nothing is lost or altered but what a fault cut off and said so, memory does not
grow, and short connections are as fast at the end as at the beginning.
"""

import argparse
import hashlib
import os
import queue
import random
import signal
import socket
import sys
import threading
import time

from bed import raise_descriptor_limit, receive
from scene import Scene

# In 10 minutes; the first half of the time is for what a heap keeps once it has needed it.
MOST_GROWTH_KIB = 1024
FAULT_EVERY = (8, 30)


class Load:
    """What all its threads count."""

    def __init__(self, scene, seed):
        self.scene = scene
        self.seed = seed
        self.over = threading.Event()
        self.lock = threading.Lock()
        self.done = self.cut = 0
        self.altered = []
        self.latencies = []
        self.jobs = queue.Queue()

    def carry(self, chance, size, pause=0.0):
        """One connection, which ends well, or is told that it does not."""
        block = chance.randbytes(size)
        try:
            began = time.monotonic()
            with self.scene.client(90) as client:
                with self.lock:
                    self.latencies.append((began, time.monotonic() - began))
                self.over.wait(pause)
                lost = []
                sender = threading.Thread(target=self.send, args=(client, block, lost))
                sender.start()
                back = receive(client, size + 1)
                sender.join()
            # The kernel says it once, to whoever asks first.
            if lost:
                raise lost[0]
            with self.lock:
                # The end came in order, so that it looks complete: then it has to be.
                if hashlib.sha256(back).digest() != hashlib.sha256(block).digest():
                    self.altered.append(f"{len(back)} of {size} bytes, and a good end")
                self.done += 1
        except OSError:
            with self.lock:
                self.cut += 1

    @staticmethod
    def send(client, block, lost):
        try:
            client.sendall(block)
            client.shutdown(socket.SHUT_WR)
        except OSError as problem:
            lost.append(problem)

    def work(self, number, sizes, pause):
        chance = random.Random(f"{self.seed} {number}")
        while not self.over.is_set():
            self.carry(chance, chance.randrange(*sizes), pause)
            self.over.wait(chance.uniform(0, pause))

    def churn(self, number):
        chance = random.Random(f"{self.seed} churn {number}")
        while self.jobs.get():
            self.carry(chance, chance.randrange(1, 4000))

    def start(self, per_second):
        kinds = [((1_000, 60_000), 0.5)] * 6 + [((4 << 20, 16 << 20), 0.1)] + [((1, 100), 20.0)] * 10
        threads = [threading.Thread(target=self.work, args=(number, *kind)) for number, kind in enumerate(kinds)]
        workers = [threading.Thread(target=self.churn, args=(number,)) for number in range(32)]
        for thread in threads + workers:
            thread.daemon = True
            thread.start()

        def feed():
            while not self.over.wait(1 / per_second):
                # No crowd that waits for the end of a fault: that is another row.
                if self.jobs.qsize() < per_second:
                    self.jobs.put(True)
            for _ in workers:
                self.jobs.put(False)
        threading.Thread(target=feed, daemon=True).start()
        return threads + workers


def fault(scene, chance):
    """Does something, and says what."""
    kind = chance.choice(["kill", "terminate", "stop", "session", "server"])
    try:
        if kind == "kill":
            os.kill(scene.ssh(), signal.SIGKILL)
        elif kind == "terminate":
            os.kill(scene.ssh(), signal.SIGTERM)
        elif kind == "stop":
            pid = scene.ssh()
            os.kill(pid, signal.SIGSTOP)
            time.sleep(chance.uniform(0.5, 4))
            os.kill(pid, signal.SIGCONT)
        elif kind == "session":
            scene.server.stop()
            scene.server.start()
        else:
            scene.server.stop()
            time.sleep(chance.uniform(1, 5))
            scene.server.start()
    except (IndexError, ProcessLookupError):
        kind += " (there was none)"
    return kind


def percentile(values, part):
    return sorted(values)[int(len(values) * part)] if values else 0.0


def slope(samples):
    """KiB in ten minutes, by least squares."""
    count = len(samples)
    middle_time = sum(when for when, _ in samples) / count
    middle = sum(memory for _, memory in samples) / count
    below = sum((when - middle_time) ** 2 for when, _ in samples)
    return 600 * sum((when - middle_time) * (memory - middle) for when, memory in samples) / below if below else 0.0


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--minutes", type=float, default=30)
    parser.add_argument("--seed", type=int, default=random.randrange(1 << 32))
    parser.add_argument("--churn", type=int, default=50)
    options = parser.parse_args()
    print(f"seed {options.seed}, {options.minutes:g} minutes, {options.churn} short connections a second", flush=True)
    raise_descriptor_limit()
    chance = random.Random(options.seed)
    samples, faults, problems = [], [], []
    with Scene() as scene:
        scene.watch()
        load = Load(scene, options.seed)
        began = time.monotonic()
        seconds = options.minutes * 60
        threads = load.start(options.churn)
        next_fault = began + chance.uniform(*FAULT_EVERY)
        while (now := time.monotonic()) < began + seconds and scene.program.process.poll() is None:
            samples.append((now - began, scene.usage().memory))
            if now > next_fault:
                faults.append(fault(scene, chance))
                next_fault = time.monotonic() + chance.uniform(*FAULT_EVERY)
            time.sleep(min(1, seconds / 60))
        load.over.set()
        for thread in threads:
            thread.join(120)
        problems += [f"altered: {one}" for one in load.altered]
        # Not the same tunnel as in quiet times: what the last fault left is over first.
        problems += scene.problems(memory=32 * 1024)
        settled = [one for one in samples if one[0] > seconds / 2]
        growth = slope(settled)
        if options.minutes >= 10 and growth > MOST_GROWTH_KIB:
            problems.append(f"memory grows by {growth:.0f} KiB in 10 minutes")
        fifths = [[took for when, took in load.latencies if low <= (when - began) / seconds < low + 0.2]
                  for low in (0.0, 0.8)]
        first, last = (percentile(one, 0.99) for one in fifths)
        medians = [percentile(one, 0.5) for one in fifths]
        # Faults hold up who comes meanwhile, so that the last percent is their time; a trend is in all of them.
        if medians[1] > 2 * medians[0] + 0.05:
            problems.append(f"half of the short connections took {medians[0]:.3f} s at first and {medians[1]:.3f} s at last")
    print(f"{load.done} connections were whole, {load.cut} were cut and said so; {len(faults)} faults: "
          + ", ".join(f"{faults.count(kind)} {kind}" for kind in sorted(set(faults))))
    print(f"memory {samples[0][1]} KiB at first, {samples[-1][1]} at last, {growth:+.0f} in 10 minutes; "
          f"time to connect: median {medians[0] * 1000:.1f} ms at first, {medians[1] * 1000:.1f} at last; "
          f"99 %: {first * 1000:.0f} and {last * 1000:.0f} ms")
    for problem in problems:
        print("does not hold: " + problem)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
