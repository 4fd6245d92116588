# SPDX-FileCopyrightText: 2026 The Culvert authors
# SPDX-License-Identifier: MIT
"""Hostile values come in by every way there is, and all that has come in is started: nothing is run, ssh gets no
option that is not the program's own, and no terminal gets an order. HOSTILE_EVERY=1 takes all 200; by default it is each ninth, which
has every shape and every place."""

import json
import os
import re
import subprocess
import unittest
import uuid

from bed import Culvert, Folder, eventually
from hostile import RecordingSsh, values

EVERY = int(os.environ.get("HOSTILE_EVERY", "9"))
# What steers a terminal, or hides what it shows (model/plaintext.h).
ORDERS = re.compile("[\0-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")
# All that the program itself ever gives to ssh before the host.
OWN_FLAGS = {"-N", "-T", "-M"}
OWN_OPTIONS = {"-E", "-S", "-F", "-l", "-p", "-i", "-J", "-W", "-D"}
# Settings that run a program, load code, read another file or decide whom to trust.
POWERFUL = re.compile(r"^(?!ClearAllForwardings|LogVerbose)(proxycommand|proxyusefdpass|\w*localcommand|remotecommand|"
                      r"knownhostscommand|include|match|pkcs11provider|securitykeyprovider|xauthlocation|"
                      r"stricthost\w*|\w*forward\w*|tunnel\w*|control\w*)[\s=]", re.I)
COMMANDS = re.compile(rb"^(proxycommand|localcommand|remotecommand|knownhostscommand) .*touch", re.M | re.I)


def profile(number, field, value):
    """One whose field has the value."""
    made = {"id": uuid.uuid4().hex, "name": f"{field}{number}", "destination": "server", "start": "manual",
            "configFile": "/dev/null", "endpoints": []}
    made[field] = {"jumpHosts": [value], "options": {"Compression": value}}.get(field, value)
    return made


FIELDS = ["name", "group", "jumpHosts", "identityFile", "configFile", "options", "id", "idleSeconds", "endpoints"]


def profiles(all_values):
    """Each value as the destination, and in one more field."""
    made = []
    for number, value in enumerate(all_values):
        made.append(profile(number, "destination", value))
        field = FIELDS[number % 7]
        made.append(profile(number, field, value))
    return made


def config(all_values):
    """As an ssh_config(5), in each of the ways that its lines have."""
    keywords = ["HostName", "User", "Port", "ProxyJump", "IdentityFile", "LocalForward 0", "DynamicForward",
                "RemoteForward 0", "SetEnv A=", "UserKnownHostsFile", "ProxyCommand", "LocalCommand", "Include"]
    return "\n".join(f"Host config{number}\n    {keywords[number % len(keywords)]} {value}"
                     for number, value in enumerate(all_values))


class Hostile(unittest.TestCase):
    def setUp(self):
        self.folder = Folder().__enter__()
        self.addCleanup(self.folder.__exit__)
        self.canaries = self.folder.file("c")
        os.mkdir(self.canaries)
        self.values = values(self.canaries, EVERY)
        self.said = []
        self.ssh = RecordingSsh(self.folder)
        self.program = Culvert(PATH=self.ssh.folder + ":" + os.environ["PATH"])
        self.program.__enter__()
        self.addCleanup(self.program.__exit__)

    def culvert(self, *arguments, **how):
        done = self.program.culvert(*arguments, cwd=self.folder.path, **how)
        self.said += [done.stdout, done.stderr]
        self.assertIn(done.returncode, range(5), arguments)
        return done

    def start_all(self):
        self.culvert("up", "--all")
        def settled():
            states = json.loads(self.program.ok("status", "--json"))["profiles"]
            return all(one["failure"] for one in states)
        self.assertTrue(eventually(settled, 120, 0.2), "some did not come to an end")

    def assert_harmless(self, least):
        self.assertIsNone(self.program.process.poll(), "the program is gone")
        self.culvert("status")
        self.culvert("status", "--json")
        self.culvert("list", "--json")
        self.culvert("logs")
        self.assertEqual([], os.listdir(self.canaries), "something was run")
        runs = list(self.ssh.runs())
        self.assertGreaterEqual(len(runs), least, "ssh was not started for those that are valid")
        for arguments, environment, resolved in runs:
            self.assert_own(arguments)
            self.assertNotIn(b"touch", environment)
            self.assertIsNone(COMMANDS.search(resolved), resolved)
        for text in [*self.said, self.program.log().encode()]:
            found = ORDERS.search(text.decode("utf-8", "replace"))
            self.assertIsNone(found, text)

    def assert_own(self, arguments):
        place = 0
        while arguments[place] != "--":
            one = arguments[place]
            if one == "-o":
                self.assertNotRegex(arguments[place + 1], POWERFUL)
            else:
                self.assertTrue(one in OWN_FLAGS or one in OWN_OPTIONS, arguments)
            place += 1 if one in OWN_FLAGS else 2
        self.assertEqual(place + 2, len(arguments), "one host and no command")

    def test_by_the_file_of_profiles(self):
        # A whole file is refused for a field of a wrong kind, so those are files of their own.
        self.program.write_profiles(json.dumps({"version": 1, "profiles": profiles(self.values)}))
        self.program.start(cwd=self.folder.path)
        self.assertGreater(len(self.program.ok("list").splitlines()), len(self.values))
        self.start_all()
        self.assert_harmless(least=1)
        for number, value in enumerate(self.values):
            for field in ({"idleSeconds": value}, {"pool": {"processes": value}}, {value: value},
                          {"endpoints": [{"type": "socks", "listen": value}]},
                          {"endpoints": [{"type": "forward", "listen": "0", "target": value}]})[number % 5::5]:
                self.program.write_profiles(json.dumps({"version": 1, "profiles": [
                    {**profile(number, "name", "one"), **field}]}))
                self.culvert("list")
        self.assert_harmless(least=1)

    def test_by_the_command_line(self):
        self.program.start(cwd=self.folder.path)
        options = ["--socks", "--forward", "--reverse", "--jump", "--identity-file", "--config-file", "--group",
                   "--user", "--start", "--idle", "--socket-mode"]
        for number, value in enumerate(self.values):
            value = value.replace("\0", "")
            name = ["--name", f"line{number}", "--config-file", "/dev/null"]
            self.culvert("add", value, *name)
            self.culvert("add", "--name", f"more{number}", "--option", "Compression=" + value,
                         options[number % len(options)] + "=" + value, "server")
        self.culvert("add", "server", "--name", "valid", "--config-file", "/dev/null", "--socks", "0")
        self.start_all()
        self.assert_harmless(least=1)

    def test_by_an_import(self):
        self.program.start(cwd=self.folder.path)
        self.culvert("import", self.folder.file("config", config(self.values)))
        # In one file and each by itself: what is wrong with one must not hide another.
        self.culvert("import", self.folder.file("export.json", json.dumps(
            {"version": 1, "profiles": profiles(self.values)})))
        for number, value in enumerate(self.values[::4]):
            self.culvert("import", self.folder.file("one", f"Host one{number} {value}\n    HostName {value}\n    User me\n"))
        self.culvert("add", "server", "--name", "valid", "--config-file", "/dev/null", "--socks", "0")
        self.start_all()
        self.assert_harmless(least=1)

    def test_by_the_socket_of_the_instance(self):
        self.program.start(cwd=self.folder.path)
        verbs = ["add", "up", "status", "close", "import", "connect", "logs", "edit", "complete", "test", "nothing"]
        for number, value in enumerate(self.values):
            for request in ({"verb": "add", "arguments": [value], "options": {"name": [f"socket{number}"]}},
                            {"verb": verbs[number % len(verbs)], "arguments": [value, value],
                             "options": {value: [value], "json": [""], "socks": [value]}, "agentSocket": value},
                            {"verb": value, "arguments": value, "options": value}):
                answer = self.program.ask(json.dumps(request).encode() + b"\n")
                if answer and "exit" in answer:
                    self.said += [answer["output"].encode(), answer["errors"].encode()]
        self.culvert("add", "server", "--name", "valid", "--config-file", "/dev/null", "--socks", "0")
        self.start_all()
        self.assert_harmless(least=1)


class Own(unittest.TestCase):
    def test_an_ssh_that_lies_around_is_not_run(self):
        with Folder() as folder, Culvert() as program:
            canary = folder.file("canary")
            for name in ("ssh", "ssh-keygen", "culvert-askpass", "nft", "sh"):
                folder.file(name, f"#!/bin/sh\ntouch {canary}\n", 0o755)
            program.start(cwd=folder.path)
            for environment in ({}, {"PATH": ":" + os.environ["PATH"]}, {"PATH": ".:" + os.environ["PATH"]}):
                # An empty part of PATH, and a dot, are the working directory to a shell. That is the person's own wish
                # for a dot; but not for those who ask a program that runs elsewhere.
                subprocess.run([os.environ["CULVERT_PROGRAM"], "test", "127.0.0.1:1"], cwd=folder.path, timeout=60,
                               env={**program.environment(), **environment}, check=False, capture_output=True)
            program.culvert("add", "127.0.0.1:1", "--name", "test", "--socks", "0", cwd=folder.path)
            program.culvert("up", "test", "--wait=1", cwd=folder.path)
            self.assertFalse(os.path.exists(canary))


if __name__ == "__main__":
    unittest.main()
