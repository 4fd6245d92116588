# SPDX-FileCopyrightText: 2026 The Culvert authors
# SPDX-License-Identifier: MIT
"""Where storms are played: the program with the tunnel that is meant and another one, which has to stay as it is, and
somebody who looks at both from outside all the time."""

import hashlib
import json
import random
import socket
import threading
import time

from bed import Culvert, Echo, Sshd, Usage, eventually, receive, socks


class Bystander(threading.Thread):
    """A connection through a tunnel that nobody touches; every byte of it has to come back."""

    def __init__(self, port, target):
        super().__init__(daemon=True)
        self.client = socks(port, "127.0.0.1", target)
        self.over = threading.Event()
        self.trouble = ""
        self.rounds = 0
        self.longest = 0.0
        self.start()

    def run(self):
        chance = random.Random(1)
        try:
            while not self.over.is_set():
                block = chance.randbytes(chance.randrange(1, 65536))
                began = time.monotonic()
                self.client.sendall(block)
                if receive(self.client, len(block)) != block:
                    self.trouble = "the bystander's bytes came back altered, or not all of them"
                    return
                self.longest = max(self.longest, time.monotonic() - began)
                self.rounds += 1
                self.over.wait(0.05)
        except OSError as problem:
            self.trouble = f"the bystander's connection was lost: {problem}"

    def end(self):
        self.over.set()
        self.join(60)
        self.client.close()
        return self.trouble


class Observer(threading.Thread):
    """Compares what the status says with what a client finds: seconds at which it said "up" and nothing went through,
    and had not for longer than the design gives itself to see it."""

    def __init__(self, scene, patience):
        super().__init__(daemon=True)
        self.scene = scene
        self.patience = patience
        self.over = threading.Event()
        self.wrong = 0.0
        self.start()

    def works(self):
        try:
            with socks(self.scene.port, "127.0.0.1", self.scene.echo.port, 3) as client:
                client.sendall(b"?")
                return client.recv(1) == b"?"
        except OSError:
            return False

    def run(self):
        broken = None
        while not self.over.wait(0.5):
            if self.works():
                broken = None
                continue
            answer = self.scene.program.ask(b'{"verb":"status","arguments":["test"],"options":{"json":[""]}}\n')
            up = answer and json.loads(answer["output"])["profiles"][0]["state"] == "up"
            now = time.monotonic()
            broken = None if not up else broken or now
            if broken and now - broken > self.patience:
                self.wrong += 0.5

    def end(self):
        self.over.set()
        self.join(30)
        return self.wrong


class Scene:
    """With-block: both tunnels are up, and what the program uses then is the baseline."""

    # What a heap keeps of a crowd is no leak; a leak grows with the next one.
    SLACK_KIB = 16 * 1024

    def __init__(self, **environment):
        self.environment = environment

    def __enter__(self):
        self.parts = [Sshd().__enter__()]
        self.server = self.parts[0]
        try:
            self.other = self.enter(Sshd())
            self.echo = self.enter(Echo())
            self.program = self.enter(Culvert(**self.environment))
            self.program.start()
            for name, server in (("test", self.server), ("other", self.other)):
                self.program.add(server, name, "--start", "always")
                self.program.ok("up", name, "--wait=30")
            self.port = self.program.port("test")
            self.bystander = Bystander(self.program.port("other"), self.echo.port)
            eventually(lambda: self.bystander.rounds > 3)
            self.baseline = self.usage()
            self.observer = None
        except BaseException:
            self.__exit__(None, None, None)
            raise
        return self

    def enter(self, part):
        self.parts.append(part.__enter__())
        return part

    def watch(self, patience=12):
        self.observer = Observer(self, patience)

    def usage(self):
        return Usage(self.program.process.pid)

    def client(self, timeout=60):
        return socks(self.port, "127.0.0.1", self.echo.port, timeout)

    def is_up(self):
        return self.program.state("test") == "up"

    def ssh(self):
        return self.program.status("test")["processes"][0]["pid"]

    def carries(self, size=1 << 20):
        """So much goes there and back, every byte of it, and then the end; self.trouble says why not."""
        self.trouble = "other bytes came back"
        block = random.randbytes(size)
        digest = hashlib.sha256(block).digest()
        try:
            with self.client() as client:
                sender = threading.Thread(target=lambda: (client.sendall(block), client.shutdown(socket.SHUT_WR)))
                sender.start()
                back = receive(client, size + 1)
                sender.join()
                return hashlib.sha256(back).digest() == digest
        except OSError as problem:
            self.trouble = str(problem)
            return False

    def problems(self, memory=SLACK_KIB):
        """What of the common rule does not hold, after the storm is over."""
        found = []
        if self.program.process.poll() is not None:
            return [f"the program ended: {self.program.process.returncode}"]
        if not eventually(self.is_up, 90, 0.2):
            found.append("the tunnel does not come back: " + self.program.state("test"))
        elif not self.carries():
            found.append("the tunnel does not carry any more: " + self.trouble)
        if self.observer and (wrong := self.observer.end()):
            found.append(f"the status said \"up\" wrongly for {wrong} s")
        leaks = []
        if not eventually(lambda: not (leaks.clear() or leaks.extend(self.usage().leaks(self.baseline, memory))), 60, 0.2):
            found += leaks
        if trouble := self.bystander.end():
            found.append(trouble)
        return found

    def __exit__(self, *_):
        for part in reversed(self.parts):
            part.__exit__(None, None, None)
